//! Which rules this implementation keeps and which it breaks, so that the example stays true.

use std::collections::BTreeSet;

use clerk_user_conformance::{Capabilities, Config, InProcess, Outcome, Report, Verdict, run};
use shallow_merge::{OPERATIONS, Users};

const BROKEN: &[&str] = &[
    "merge-no-null-left",
    "merge-null-in-new",
    "merge-null-missing",
    "merge-null-nested",
    "merge-null-top",
    "merge-over-scalar",
    "merge-recurse",
    "merge-strip",
];

const KEPT: &[&str] = &["merge-array-atomic", "replace-whole"];

fn judge(strict: bool) -> Report {
    let operations = Capabilities::of(OPERATIONS.map(|operation| operation.id()));
    let start = || InProcess::new("shallow-merge", Users::default()).capabilities(operations.clone());
    run(start, &Config { strict, ..Config::default() })
}

#[track_caller]
fn check(report: &Report, outcome: Outcome, expected: &[&str]) {
    let found = report.rules.iter().filter(|judged| judged.outcome == outcome);
    let found: BTreeSet<&str> = found.map(|judged| judged.rule.id.as_ref()).collect();
    assert_eq!(found, expected.iter().copied().collect(), "{}", report.to_text(false));
}

#[test]
fn the_shallow_merge_breaks_the_rules_of_nulls_and_of_depth_and_keeps_the_others() {
    let report = judge(false);
    check(&report, Outcome::Fail, BROKEN);
    check(&report, Outcome::Pass, KEPT);
    check(&report, Outcome::Error, &[]);
    check(&report, Outcome::NotEvaluated, &[]);
    assert_eq!(report.verdict(), Verdict::DoesNotConform);
}
