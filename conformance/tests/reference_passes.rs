//! The reference keeps every rule, whatever the seed. It knows no rule by name.

use clerk_user_conformance::adapter::GeneratedSdk;
use clerk_user_conformance::clerk_user::rules::RULES;
use clerk_user_conformance::reference::{Reference, ScrambledIds, SystemClock, start};
use clerk_user_conformance::{Config, Implementation, InProcess, Outcome, Report, run};
use clerk_user_runtime::Judgement;

/// Runs that are fast; the command line takes any seed.
const SEEDS: std::ops::RangeInclusive<u64> = 1..=20;
const CASES: u32 = 16;

#[track_caller]
fn check(report: &Report) {
    assert_eq!(report.rules.len(), RULES.len(), "seed {}: a rule is missing from the report", report.seed);
    for judged in &report.rules {
        let (rule, outcome) = (&judged.rule, judged.outcome);
        let has = start().describe().capabilities.has;
        let applies = rule.needs.iter().all(|need| has.contains(need));
        let (expected, evaluated) = match rule.kind.judgement() {
            // What no implementation in the tree has is judged where it is declared.
            Judgement::Judged if !applies => (Outcome::NotApplicable, true),
            Judgement::Judged => (Outcome::Pass, judged.evaluations > 0),
            Judgement::Observed => (Outcome::Observed, true),
            Judgement::NotJudged => (Outcome::NotJudged, true),
        };
        let text = report.to_text(false);
        assert_eq!(outcome, expected, "seed {}: {} is {outcome}\n{text}", report.seed, rule.id);
        assert!(evaluated, "seed {}: {} passes without a check", report.seed, rule.id);
    }
}

#[test]
fn every_rule_passes_on_the_reference_with_each_seed() {
    for seed in SEEDS {
        check(&run(start, &Config { seed, cases: CASES, ..Config::default() }));
    }
}

#[test]
fn every_rule_passes_on_the_reference_with_the_defaults() {
    check(&run(start, &Config::default()));
}

// A real clock gives the same millisecond to several writes.
#[test]
fn every_rule_passes_on_the_reference_with_the_clock_of_the_machine() {
    let declared = start().describe().capabilities;
    let start = || {
        let reference = Reference::new(SystemClock, ScrambledIds::default());
        InProcess::new("reference", reference)
            .capabilities(declared.clone())
            .with_sdk(|server| Box::new(GeneratedSdk::new(server)))
    };
    check(&run(start, &Config { cases: CASES, ..Config::default() }));
}

#[test]
fn the_same_seed_gives_the_same_report() {
    let config = Config { seed: 7, cases: 8, ..Config::default() };
    let report = || run(start, &config).to_json();
    assert_eq!(report(), report());
}
