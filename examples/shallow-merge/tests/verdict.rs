//! Which rules this implementation keeps and which it breaks, so that the example stays true.

use std::collections::BTreeSet;

use clerk_user::operations::Operation;
use clerk_user_conformance::{Capabilities, Config, InProcess, Outcome, Report, Verdict, run};
use shallow_merge::{OPERATIONS, Users};

/// All of them for one bug: nulls are kept, and only the top level is merged.
const BROKEN: &[&str] = &[
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

/// The other rules about writes of metadata that apply to it.
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

/// What it does not do at all: it keeps no value apart from another's, and takes texts as they are.
const NOT_DONE: &[&str] = &[
    "email-address-unique",
    "email-address-unique-code",
    "external-id-unique",
    "param-format-refused",
    "param-length-refused",
    "password-created-enables",
    "password-digest-malformed",
    "phone-number-unique",
    "phone-number-unique-code",
    "updated-not-before-created",
    "username-unique",
    "username-unique-code",
    "web3-wallet-unique",
    "web3-wallet-unique-code",
];

fn judge() -> Report {
    let operations = Capabilities::of(OPERATIONS.map(Operation::id));
    let start = || InProcess::new("shallow-merge", Users::default()).capabilities(operations.clone());
    run(start, &Config::default())
}

fn with(report: &Report, outcome: Outcome) -> BTreeSet<&str> {
    let found = report.rules.iter().filter(|judged| judged.outcome == outcome);
    found.map(|judged| judged.rule.id.as_ref()).collect()
}

#[test]
fn a_shallow_merge_breaks_the_rules_of_nulls_and_of_depth_and_no_other() {
    let report = judge();
    let broken = BROKEN.iter().chain(NOT_DONE).copied().collect();
    assert_eq!(with(&report, Outcome::Fail), broken, "{}", report.to_text(false));
    assert_eq!(report.verdict(), Verdict::DoesNotConform);
}

#[test]
fn a_shallow_merge_keeps_the_other_rules_of_merging_and_replacing() {
    let report = judge();
    let mut passing = with(&report, Outcome::Pass);
    passing.retain(|rule| rule.starts_with("merge-") || rule.starts_with("replace-"));
    assert_eq!(passing, KEPT.iter().copied().collect(), "{}", report.to_text(false));
}

#[test]
fn what_is_not_declared_is_not_judged() {
    let report = judge();
    let silent: BTreeSet<&str> = with(&report, Outcome::NotApplicable);
    assert!(silent.contains("deleted-email-gone"), "it declares no operation that deletes: {silent:?}");
    assert!(with(&report, Outcome::Error).is_empty());
    assert!(with(&report, Outcome::NotEvaluated).is_empty());
}
