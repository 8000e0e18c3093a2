//! All breaking changes from the legacy edition to the current one, compared with a list that is reviewed by hand and
//! has a reason per change.

use std::collections::BTreeMap;
use std::fs;

use clerk_user_compat::{ChangeLevel, CompareOptions, compare};

use crate::line;
use crate::support::{current, legacy, model, tests};

#[test]
fn every_breaking_change_from_legacy_to_current_is_listed_with_a_reason() {
    let (base, head) = (model(legacy()), model(current()));
    let today = Some("2026-11-01".to_owned());
    let found = compare(&base, &head, &CompareOptions { today });
    let breaking = found.iter().filter(|change| change.level == ChangeLevel::Breaking);
    let found: Vec<String> = breaking.map(line).collect();

    let text = fs::read_to_string(tests().join("legacy-to-current.txt")).expect("the list exists");
    let mut listed: BTreeMap<&str, &str> = BTreeMap::new();
    for entry in text.lines().filter(|entry| !entry.is_empty() && !entry.starts_with('#')) {
        let (change, reason) = entry.split_once(" | ").expect("a line must have a reason");
        assert!(reason.len() > 15, "the reason must be a sentence: {entry}");
        assert!(listed.insert(change, reason).is_none(), "listed twice: {change}");
    }
    let listed: Vec<String> = listed.into_keys().map(Into::into).collect();
    let mut found = found;
    found.sort();
    assert_eq!(found, listed, "the changes found (left) differ from the list (right)");
}
