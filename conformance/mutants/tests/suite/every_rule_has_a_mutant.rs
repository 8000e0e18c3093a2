//! Every judged rule has a mutant that breaks it.

use std::collections::BTreeSet;

use clerk_user::rules::RULES;
use clerk_user_implementation::Implementation;
use clerk_user_mutants::mutant;
use clerk_user_runtime::Judgement;
use clerk_user_runtime::Rule;

fn judged() -> BTreeSet<&'static str> {
    // A mutant has no capability that the reference does not have.
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
    assert!(unknown.is_empty(), "mutants break unknown rules: {}", unknown.join(", "));
}

#[test]
fn each_equivalent_mutant_has_a_reason_and_is_derived_from_a_rule() {
    let left_out: Vec<(&str, &str)> = mutant::equivalent().collect();
    assert!(!left_out.is_empty(), "equivalent.txt is empty");
    for (id, why) in left_out {
        assert!(!why.trim().is_empty(), "{id} has no reason");
        let is_derived =
            |rule: &Rule| id.strip_suffix(rule.id.as_ref()).is_some_and(|bug| bug.ends_with('-'));
        assert!(RULES.iter().any(is_derived), "{id} is not derived from a rule");
        assert!(mutant::find(id).is_none(), "{id} is in the table");
    }
}
