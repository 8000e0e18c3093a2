//! From the legacy edition to the current one: every breaking cause of what users see and were promised, each with the reason why it
//! is one. The list is reviewed by hand; what is not in it is found too much, what is only in it too little.

use std::collections::BTreeMap;
use std::fs;

use clerk_user_codegen::compat::{Change, ChangeLevel, Context, compare};

use crate::line;
use crate::support::{current, legacy, model, tests};

/// What users see: the user, the operations on it that the legacy edition has, the object of the SDK.
fn is_seen(change: &Change, operations: &[String]) -> bool {
    let element = change.element.as_str();
    let (_, name) = element.split_once(' ').unwrap_or(("", element));
    let of_operation = operations.iter().any(|id| name == id || name.starts_with(&format!("{id}.")));
    // A rule that the legacy edition states; what only the current one states, nobody was promised otherwise.
    let of_rule = element.starts_with("rule ") && change.base.is_some();
    let of_user =
        ["User", "UserObject"].iter().any(|one| name == *one || name.starts_with(&format!("{one}.")));
    element == "contract" || of_operation || of_user || of_rule
}

#[test]
fn every_breaking_cause_from_legacy_to_current_is_listed_with_its_reason() {
    let (base, head) = (model(legacy()), model(current()));
    let operations: Vec<String> =
        base.operations.iter().map(clerk_user_codegen::model::Operation::id).collect();
    let today = Some("2026-11-01".to_owned());
    let found = compare(&base, &head, &Context { today });
    let seen = found.iter().filter(|change| is_seen(change, &operations));
    let found: Vec<String> =
        seen.filter(|change| change.rule.info().level == ChangeLevel::Breaking).map(line).collect();

    let text = fs::read_to_string(tests().join("compat/legacy-to-current.txt")).expect("the list is there");
    let mut listed: BTreeMap<&str, &str> = BTreeMap::new();
    for entry in text.lines().filter(|entry| !entry.is_empty() && !entry.starts_with('#')) {
        let (change, reason) = entry.split_once(" | ").expect("a line has a reason");
        assert!(reason.len() > 15, "the reason is a sentence: {entry}");
        assert!(listed.insert(change, reason).is_none(), "listed twice: {change}");
    }
    let listed: Vec<String> = listed.into_keys().map(Into::into).collect();
    let mut found = found;
    found.sort();
    assert_eq!(found, listed, "found on the left, listed on the right");
}
