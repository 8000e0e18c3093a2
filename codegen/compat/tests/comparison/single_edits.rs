//! Single edits of the project's own contract, at drawn places: exactly the rule of the edit finds it, and in reverse
//! the mirror of that rule.

use std::sync::LazyLock;

use clerk_user_compat::CompatRule;
use clerk_user_model::Model;
use proptest::prelude::*;

use crate::edit::Edit;
use crate::edits;
use crate::mirror::{exception, mirror};
use crate::support::{current, model};
use crate::{changes, line};

static CURRENT: LazyLock<Model> = LazyLock::new(|| model(current()));
static EDITS: LazyLock<Vec<Edit>> = LazyLock::new(edits::all);

/// Exactly one change is found, of the rule of the edit, and in reverse one of the mirror rule.
fn check((name, expected, edit): &Edit, place: usize) -> Result<(), TestCaseError> {
    let mut head = CURRENT.clone();
    prop_assert!(edit(&mut head, place), "{name}: the contract has no place for this edit");
    let found = changes(&CURRENT, &head);
    let lines: Vec<String> = found.iter().map(line).collect();
    prop_assert!(
        lines.len() == 1 && found[0].rule == *expected,
        "{name} at {place}: expected {expected}, found {lines:?}"
    );
    let back = changes(&head, &CURRENT);
    let lines: Vec<String> = back.iter().map(line).collect();
    // Only the head has the former name, so in reverse there are two changes.
    let renamed = *expected == CompatRule::PropertyRenamed && back.len() == 2;
    prop_assert!(back.len() == 1 || renamed, "{name} at {place}, in reverse: {lines:?}");
    // An operation that is added to a path with other verbs adds a verb.
    let verb_added =
        *expected == CompatRule::MethodRemoved && back[0].rule == CompatRule::MethodWireVerbAdded;
    let mirrored = back[0].rule == mirror(*expected) || verb_added || exception(*expected).is_some();
    prop_assert!(mirrored, "{name} at {place}, in reverse: expected {}, found {lines:?}", mirror(*expected));
    Ok(())
}

#[test]
fn each_edit_is_found_by_its_rule_only() {
    // At the first places, so that every edit is made in every run.
    let mut wrong = Vec::new();
    for edit in EDITS.iter() {
        for place in 0..3 {
            if let Err(error) = check(edit, place) {
                wrong.push(error.to_string());
                break;
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(EDITS.len() >= 40, "only {} edits", EDITS.len());
}

/// 128 cases, or as many as `PROPTEST_CASES` asks for.
fn config() -> ProptestConfig {
    let default = ProptestConfig::default();
    let cases = if std::env::var_os("PROPTEST_CASES").is_some() { default.cases } else { 128 };
    ProptestConfig { cases, failure_persistence: None, ..default }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_random_edit_is_found_by_its_rule_only(edit in 0..EDITS.len(), place in 0usize..10_000) {
        check(&EDITS[edit], place)?;
    }
}
