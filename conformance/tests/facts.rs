//! Every row of the facts that this slice of the contract promises is carried by a rule.

use std::collections::BTreeSet;

use clerk_user::rules::RULES;

/// Families of rows, with the numbers of each: access, merge, replace, primary, paging, derived.
const PROMISED: &[(&str, &[std::ops::RangeInclusive<u32>])] = &[
    ("V", &[1..=6]),
    ("M", &[1..=17, 20..=31]),
    ("P", &[1..=5, 10..=12]),
    ("I", &[1..=14, 19..=20]),
    ("G", &[1..=2, 7..=9, 11..=19]),
    ("E", &[1..=1, 3..=6, 8..=9]),
    ("U", &[1..=10]),
    ("F", &[3..=4, 6..=6]),
    ("T", &[11..=11]),
    ("W", &[1..=1, 4..=4, 6..=6]),
];

/// Rows about SDKs, whether or not an adapter in the tree can be judged by them.
const PROMISED_OF_SDKS: &[&str] = &[
    "V9", "M18", "M19", "P6", "P7", "P8", "P9", "P12", "I17", "I18", "G3", "G4", "G5", "G6", "S2r", "S3r",
    "K2", "D1", "D5", "F1", "F2", "F8", "E7", "W11",
];

#[test]
fn every_row_about_sdks_is_carried_by_a_rule() {
    let carried: BTreeSet<&str> =
        RULES.iter().flat_map(|rule| rule.facts.iter().map(AsRef::as_ref)).collect();
    let missing: Vec<&&str> = PROMISED_OF_SDKS.iter().filter(|row| !carried.contains(**row)).collect();
    assert!(missing.is_empty(), "rows without a rule: {missing:?}");
}

#[test]
fn every_promised_row_is_carried_by_a_rule() {
    let carried: BTreeSet<&str> =
        RULES.iter().flat_map(|rule| rule.facts.iter().map(AsRef::as_ref)).collect();
    let missing: Vec<String> = PROMISED
        .iter()
        .flat_map(|(family, ranges)| {
            ranges.iter().cloned().flatten().map(move |number| format!("{family}{number}"))
        })
        .filter(|row| !carried.contains(row.as_str()))
        .collect();
    assert!(missing.is_empty(), "rows without a rule: {missing:?}");
}
