//! A mutant breaks every judged rule.

use std::collections::BTreeSet;

use clerk_user::rules::RULES;
use clerk_user_implementation::Implementation;
use clerk_user_mutants::mutant;
use clerk_user_runtime::Judgement;
use clerk_user_runtime::Rule;

fn judged() -> BTreeSet<&'static str> {
    // What no implementation in the tree has, no mutant has either.
    let has = clerk_user_reference::start().describe().capabilities.has;
    let applies = |rule: &&Rule| rule.needs.iter().all(|need| has.contains(need));
    let judged = RULES.iter().filter(|rule| rule.kind.judgement() == Judgement::Judged).filter(applies);
    judged.map(|rule| rule.id.as_ref()).collect()
}

fn broken() -> BTreeSet<&'static str> {
    mutant::ALL.iter().flat_map(|mutant| mutant.breaks).copied().collect()
}

#[test]
fn every_judged_rule_is_broken_by_a_mutant() {
    let missing: Vec<&str> = judged().difference(&broken()).copied().collect();
    assert!(missing.is_empty(), "write a mutant that breaks: {}", missing.join(", "));
}

#[test]
fn mutants_break_judged_rules_only() {
    let unknown: Vec<&str> = broken().difference(&judged()).copied().collect();
    assert!(unknown.is_empty(), "no judged rule is called {}", unknown.join(", "));
}

#[test]
fn what_is_left_out_as_equivalent_has_a_reason_and_is_no_mutant_written_by_hand() {
    let left_out: Vec<(&str, &str)> = mutant::equivalent().collect();
    assert!(!left_out.is_empty(), "the list is read");
    for (id, why) in left_out {
        let (head, rule) = id.split_once('-').expect("what it does, and the rule");
        assert!(["undone", "stated"].contains(&head) && !why.trim().is_empty(), "{id}: {why}");
        assert!(RULES.iter().any(|one| rule.starts_with(one.id.as_ref())), "{id} is about no rule");
    }
}
