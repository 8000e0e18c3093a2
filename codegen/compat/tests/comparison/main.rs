//! Tests of the comparison: each rule of the catalogue finds the changes it is for, and no others.

mod double_edits;
mod edit;
mod editions;
mod edits;
mod fixtures;
mod mirror;
mod same;
mod single_edits;
#[path = "../../../model/tests/support/mod.rs"]
mod support;
mod symmetry;

use clerk_user_compat::{Change, CompareOptions, CompatRule, compare};
use clerk_user_model::{Model, SourceFile};

use crate::support::{overlay, tests};

/// The contract that the pairs of fixtures edit.
fn reading_room() -> Vec<SourceFile> {
    let text = std::fs::read_to_string(tests().join("contract.yaml")).expect("the contract exists");
    let mut files = Vec::new();
    overlay(&mut files, &text);
    files
}

/// The changes on a date after most sunsets of the reading room.
fn changes(base: &Model, head: &Model) -> Vec<Change> {
    compare(base, head, &CompareOptions { today: Some("2030-12-31".to_owned()) })
}

/// A change as one line.
fn line(change: &Change) -> String {
    let surface = change.surface.map(|surface| format!(" on the {surface}")).unwrap_or_default();
    format!("{} {}{surface}", change.rule, change.element)
}

/// The rule with an id.
fn rule(id: &str) -> CompatRule {
    let found = CompatRule::ALL.iter().find(|rule| rule.info().id == id);
    *found.unwrap_or_else(|| panic!("the catalogue has no rule `{id}`"))
}
