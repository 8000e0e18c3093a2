//! Judged rules that no mutant breaks stand in a list that can only become shorter.

use std::collections::BTreeSet;

use clerk_user_conformance::clerk_user::rules::RULES;
use clerk_user_conformance::mutant;
use clerk_user_runtime::Judgement;

/// One rule id a line; lines that begin with `#` are for people.
const LIST: &str = include_str!("../unmutated.txt");

fn listed() -> BTreeSet<&'static str> {
    LIST.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')).collect()
}

fn judged() -> BTreeSet<&'static str> {
    let judged = RULES.iter().filter(|rule| rule.kind.judgement() == Judgement::Judged);
    judged.map(|rule| rule.id.as_ref()).collect()
}

fn broken() -> BTreeSet<&'static str> {
    mutant::ALL.iter().flat_map(|mutant| mutant.breaks).copied().collect()
}

#[test]
fn every_judged_rule_is_broken_by_a_mutant_or_stands_in_the_list() {
    let (broken, listed) = (broken(), listed());
    let missing: Vec<&str> =
        judged().into_iter().filter(|rule| !broken.contains(rule) && !listed.contains(rule)).collect();
    assert!(missing.is_empty(), "write a mutant that breaks: {}", missing.join(", "));
}

#[test]
fn the_list_holds_no_rule_that_a_mutant_breaks() {
    let both: Vec<&str> = listed().intersection(&broken()).copied().collect();
    assert!(both.is_empty(), "take from conformance/unmutated.txt: {}", both.join(", "));
}

#[test]
fn the_list_holds_judged_rules_only() {
    let gone: Vec<&str> = listed().difference(&judged()).copied().collect();
    assert!(gone.is_empty(), "take from conformance/unmutated.txt: {}", gone.join(", "));
}

#[test]
fn mutants_break_judged_rules_only() {
    let unknown: Vec<&str> = broken().difference(&judged()).copied().collect();
    assert!(unknown.is_empty(), "no judged rule is called {}", unknown.join(", "));
}
