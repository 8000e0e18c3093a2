//! The table of all mutants: ids and numbers.

use std::collections::BTreeSet;

use clerk_user_mutants::mutant::{ALL, derived, equivalent, matching};

#[test]
fn each_equivalent_mutant_is_derived_from_the_contract() {
    let ids: BTreeSet<&str> = derived().map(|mutant| mutant.id).collect();
    let unknown: Vec<&str> = equivalent().map(|(id, _)| id).filter(|id| !ids.contains(id)).collect();
    assert!(unknown.is_empty(), "equivalent.txt names unknown mutants: {}", unknown.join(", "));
}

#[test]
fn every_required_mutant_has_its_number() {
    let numbers: BTreeSet<u8> = ALL.iter().filter_map(|mutant| mutant.number).collect();
    assert_eq!(numbers, (1..=60).collect());
    assert_eq!(matching("pm*").len(), 61, "only the number 54 has two mutants");
    for name in ["pm54-ban", "pm54-unlock"] {
        assert_eq!(matching(name).iter().filter(|mutant| mutant.number == Some(54)).count(), 1);
    }
}

#[test]
fn each_mutant_has_its_own_id() {
    let ids: BTreeSet<&str> = ALL.iter().map(|mutant| mutant.id).collect();
    assert_eq!(ids.len(), ALL.len());
    assert!(ids.len() >= 40, "there are only {} mutants", ids.len());
}
