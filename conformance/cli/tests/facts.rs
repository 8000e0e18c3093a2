//! Every row of the list of facts is carried by a rule, of the contract or of the edition before it, which
//! comes with the command line.
use std::collections::BTreeSet;

use clerk_user::legacy;
use clerk_user::rules::RULES;

/// The families of rows, each with its largest number and what follows the numbers. What a row says
/// stands in the rules that carry it; numbers are given once and never again, so no family has a gap.
const FACTS: &[(&str, u32, &str)] = &[
    ("V", 9, ""),  // who may see and change what
    ("M", 31, ""), // merging metadata
    ("P", 12, ""), // replacing metadata
    ("I", 21, ""), // identifiers and primaries
    ("U", 10, ""), // unique values and user names
    ("W", 15, ""), // passwords and images
    ("G", 19, ""), // pages, orders and filters
    ("T", 15, ""), // second factors
    ("A", 3, ""),  // connected accounts
    ("O", 5, ""),  // organizations
    ("S", 3, "r"), // sessions
    ("K", 2, ""),  // tokens
    ("D", 5, ""),  // the end of users
    ("F", 8, ""),  // names, instants and flags
    ("E", 9, ""),  // what is said of writes in general
];

fn rows() -> BTreeSet<String> {
    let family = |(name, last, tail): &(&str, u32, &str)| {
        (1..=*last).map(|number| format!("{name}{number}{tail}")).collect::<Vec<_>>()
    };
    FACTS.iter().flat_map(family).collect()
}

fn carried() -> BTreeSet<String> {
    let rules = RULES.iter().chain(legacy::rules::RULES);
    rules.flat_map(|rule| rule.facts.iter().map(|fact| fact.clone().into_owned())).collect()
}

#[test]
fn every_row_is_carried_by_a_rule() {
    let carried = carried();
    let missing: Vec<String> = rows().into_iter().filter(|row| !carried.contains(row)).collect();
    assert!(missing.is_empty(), "rows without a rule: {}", missing.join(", "));
}

#[test]
fn rules_carry_rows_that_exist() {
    let rows = rows();
    let unknown: Vec<String> = carried().into_iter().filter(|row| !rows.contains(row)).collect();
    assert!(unknown.is_empty(), "rows that are not listed: {}", unknown.join(", "));
}
