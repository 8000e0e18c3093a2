//! The mutants that fault operators make: their table, and that the suite detects some of each operator.

use std::collections::{BTreeMap, BTreeSet};

use clerk_user_conformance::Config;
use clerk_user_mutants::operator::{self, Operator, score};

#[test]
fn the_ids_are_unique_and_every_operator_makes_mutants() {
    let ids: BTreeSet<&str> = operator::ALL.iter().map(|mutant| mutant.id).collect();
    assert_eq!(ids.len(), operator::ALL.len());
    let mut made: BTreeMap<Operator, usize> = BTreeMap::new();
    for mutant in operator::ALL.iter() {
        *made.entry(mutant.operator).or_default() += 1;
    }
    for operator in Operator::ALL {
        let count = made.get(&operator).copied().unwrap_or_default();
        assert!(count >= 50, "{} makes {count} mutants only", operator.name());
    }
    assert!(operator::ALL.len() >= 1_500, "{}", operator::ALL.len());
}

#[test]
fn the_id_of_a_mutant_starts_with_its_operator_and_its_bug_names_an_operation() {
    for mutant in operator::ALL.iter() {
        assert!(mutant.id.starts_with(&format!("{}/", mutant.operator.name())), "{}", mutant.id);
        assert!(!mutant.operations.is_empty(), "{}", mutant.id);
        assert!(operator::find(mutant.id).is_some(), "{}", mutant.id);
    }
}

#[test]
fn every_line_of_the_table_of_effects_names_an_operation_a_part_and_readings_that_exist() {
    assert_eq!(operator::unknown_effects(), Vec::<String>::new());
}

#[test]
fn mutants_of_most_operators_are_detected() {
    let ids = [
        "wrong-scope/newest/backend-deleteUser/users",
        "missing-effect/backend-banUser/user-banned",
        "stale-copy/backend-updateUser/backend-getCount-username",
        "life-cycle/still-usable/backend-banUser/user-id/backend-deleteUser",
        "life-cycle/inherits/username/user-first-name",
        "coercion/texts-to-numbers/backend-createOrganization/public-metadata",
        "windows/offset-plus-one/backend-getOrganizationMembershipList",
        "partial-failure/not-stored/backend-updateUser/user-first-name",
    ];
    let config = Config { histories: 4, ..clerk_user_mutants::config() };
    for id in ids {
        let mutant = operator::find(id).unwrap_or_else(|| panic!("unknown mutant {id}"));
        let result = score::detect(mutant, &config);
        assert!(result.detection.is_kill(), "{result:?}");
    }
}
