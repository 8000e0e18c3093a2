//! Checks which rules the example breaks and which it keeps, so that its README stays true.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use clerk_user::operations::Operation;
use clerk_user_conformance::{Capabilities, Config, InProcess, Outcome, Report, Verdict, run};
use shallow_merge::{OPERATIONS, Users};

/// The rules broken by the bug: nulls are stored, and only the top level is merged.
const BROKEN_BY_THE_BUG: &[&str] = &[
    "merge-nested-empty",
    "merge-no-null-left",
    "merge-no-prune",
    "merge-null-in-new",
    "merge-null-missing",
    "merge-null-nested",
    "merge-null-top",
    "merge-recurse",
    "merge-strip",
];

/// The other rules about writing metadata, which the example keeps.
const KEPT: &[&str] = &[
    "merge-array-atomic",
    "merge-empty",
    "merge-idempotent",
    "merge-keep-absent",
    "merge-null-in-array",
    "merge-over-object",
    "merge-over-scalar",
    "merge-scalar",
    "replace-empty",
    "replace-inner-null",
    "replace-omitted-kept",
    "replace-whole",
];

/// The rules broken because the store does without a clock, checks of values, unique names and passwords, and keeps
/// phone numbers as they are.
const BROKEN_BY_OMISSION: &[&str] = &[
    "created-at-is-creation",
    "created-phone-verified-unless-reserved",
    "email-address-unique",
    "email-address-unique-code",
    "external-id-unique",
    "param-format-refused",
    "param-length-refused",
    "password-created-enables",
    "password-digest-malformed",
    "phone-number-unique",
    "phone-number-unique-code",
    "primary-phone-first-created",
    "primary-phone-first-created-reserved",
    "updated-not-before-created",
    "username-unique",
    "username-unique-code",
    "web3-wallet-unique",
    "web3-wallet-unique-code",
];

/// One run for all tests. The verdict does not depend on how short the counterexamples are.
static REPORT: LazyLock<Report> = LazyLock::new(|| {
    let operations = Capabilities::of(OPERATIONS.map(Operation::id));
    let start = || InProcess::new("shallow-merge", Users::default()).capabilities(operations.clone());
    run(start, &Config { shrink: false, ..Config::default() })
});

fn rules_with(report: &Report, outcome: Outcome) -> BTreeSet<&str> {
    let rules = report.rules.iter().filter(|rule| rule.outcome == outcome);
    rules.map(|rule| rule.rule.id.as_ref()).collect()
}

#[test]
fn the_example_breaks_the_expected_rules_and_no_others() {
    let report = &*REPORT;
    let broken = BROKEN_BY_THE_BUG.iter().chain(BROKEN_BY_OMISSION).copied().collect();
    assert_eq!(rules_with(report, Outcome::Fail), broken, "{}", report.to_text(false));
    assert_eq!(report.verdict(), Verdict::DoesNotConform);
}

#[test]
fn the_example_keeps_the_other_rules_about_writing_metadata() {
    let report = &*REPORT;
    let mut passing = rules_with(report, Outcome::Pass);
    passing.retain(|rule| rule.starts_with("merge-") || rule.starts_with("replace-"));
    assert_eq!(passing, KEPT.iter().copied().collect(), "{}", report.to_text(false));
}

#[test]
fn rules_about_unsupported_operations_do_not_apply() {
    let report = &*REPORT;
    let not_applicable: BTreeSet<&str> = rules_with(report, Outcome::NotApplicable);
    assert!(not_applicable.contains("deleted-email-gone"), "no operation deletes: {not_applicable:?}");
    assert!(rules_with(report, Outcome::Error).is_empty());
    assert!(rules_with(report, Outcome::NotEvaluated).is_empty());
}
