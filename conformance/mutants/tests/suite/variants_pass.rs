//! Variants pass every rule. More seeds run with `cargo conformance variants --seeds 20`.

use std::collections::BTreeSet;

use clerk_user_conformance::{Config, Outcome, Verdict, run};
use clerk_user_mutants::variant;

/// Cases for each check and histories, enough to reach the differences of the variants.
const CASES: u32 = 1;
const HISTORIES: u32 = 8;

/// Each seed takes another share of the steps that lead to a check, so that all variants together take all of them.
fn failures(id: &str, seed: u64) -> Vec<String> {
    let start = || variant::start(id).expect("the variant is in the table");
    let report =
        run(start, &Config { seed, cases: CASES, histories: HISTORIES, ..clerk_user_mutants::config() });
    let is_fine = |outcome| {
        matches!(outcome, Outcome::Pass | Outcome::Observed | Outcome::NotApplicable | Outcome::NotJudged)
    };
    assert!(report.count(Outcome::Pass) > 50, "{id}: {}", report.to_text(false));
    let failed = report.rules.iter().filter(|judged| !is_fine(judged.outcome));
    let failed = failed.map(|judged| format!("{id}: {} is {}", judged.rule.id, judged.outcome));
    let unexplained = report.unexplained.iter().map(|found| {
        let shown = &found.counterexample;
        format!("{id}: unexplained: expected {}, actual {}", shown.expected, shown.actual)
    });
    let verdict = (report.verdict() != Verdict::Conforms).then(|| format!("{id}: {:?}", report.verdict()));
    failed.chain(unexplained).chain(verdict).collect()
}

fn ids() -> Vec<&'static str> {
    variant::ALL.iter().map(|variant| variant.id).collect()
}

/// Checks one quarter of the variants, counted from 0. Four tests share the cores better than one.
#[track_caller]
fn check(quarter: usize) {
    let ids = ids();
    let selected = (1..).zip(ids).skip(quarter).step_by(4);
    let failures: Vec<String> = selected.flat_map(|(seed, id)| failures(id, seed)).collect();
    assert!(failures.is_empty(), "a law is too strict, or a variant is incorrect:\n{}", failures.join("\n"));
}

#[test]
fn the_first_quarter_of_the_variants_passes_every_rule() {
    check(0);
}

#[test]
fn the_second_quarter_of_the_variants_passes_every_rule() {
    check(1);
}

#[test]
fn the_third_quarter_of_the_variants_passes_every_rule() {
    check(2);
}

#[test]
fn the_last_quarter_of_the_variants_passes_every_rule() {
    check(3);
}

#[test]
fn there_are_many_variants_with_unique_ids() {
    let ids = ids();
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len());
    assert!(ids.len() >= 18, "there are only {} variants", ids.len());
}
