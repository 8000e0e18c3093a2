//! Checks that the rules of both editions together state every fact, and no fact that is not listed here.

use std::collections::BTreeSet;

use clerk_user::legacy;
use clerk_user::rules::RULES;

/// The families of facts: prefix, largest number and suffix of their ids. The facts themselves are in the statements of
/// the rules. Numbers are never reused, so that a family has no gaps.
const FACTS: &[(&str, u32, &str)] = &[
    ("V", 9, ""),  // access
    ("M", 31, ""), // merging metadata
    ("P", 12, ""), // replacing metadata
    ("I", 21, ""), // identifiers and primaries
    ("U", 10, ""), // unique values and usernames
    ("W", 15, ""), // passwords and images
    ("G", 19, ""), // pagination, order and filters
    ("T", 15, ""), // second factors
    ("A", 3, ""),  // connected accounts
    ("O", 5, ""),  // organizations
    ("S", 3, "r"), // sessions
    ("K", 2, ""),  // tokens
    ("D", 5, ""),  // deletion of users
    ("F", 8, ""),  // names, dates and flags
    ("E", 9, ""),  // errors of writes
];

fn listed_facts() -> BTreeSet<String> {
    let family = |(prefix, last, suffix): &(&str, u32, &str)| {
        (1..=*last).map(|number| format!("{prefix}{number}{suffix}")).collect::<Vec<_>>()
    };
    FACTS.iter().flat_map(family).collect()
}

fn stated_facts() -> BTreeSet<String> {
    let rules = RULES.iter().chain(legacy::rules::RULES);
    rules.flat_map(|rule| rule.facts.iter().map(|fact| fact.clone().into_owned())).collect()
}

#[test]
fn every_listed_fact_is_stated_by_a_rule() {
    let stated = stated_facts();
    let missing: Vec<String> = listed_facts().into_iter().filter(|fact| !stated.contains(fact)).collect();
    assert!(missing.is_empty(), "facts without a rule: {}", missing.join(", "));
}

#[test]
fn rules_state_listed_facts_only() {
    let listed = listed_facts();
    let unknown: Vec<String> = stated_facts().into_iter().filter(|fact| !listed.contains(fact)).collect();
    assert!(unknown.is_empty(), "facts that are not listed: {}", unknown.join(", "));
}
