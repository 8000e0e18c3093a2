//! The reference passes every rule with every seed.

use clerk_user::rules::RULES;
use clerk_user_conformance::{Config, Outcome, Report, run};
use clerk_user_implementation::Implementation;
use clerk_user_reference::{Reference, ScrambledIds, SystemClock, in_process, start};
use clerk_user_runtime::Judgement;

use crate::DEFAULT_RUN;

/// Few and fast runs. `cargo conformance variants reference --seeds 100` runs more.
const SEEDS: std::ops::RangeInclusive<u64> = 2..=4;
const CASES: u32 = 4;

#[track_caller]
fn check(report: &Report) {
    assert_eq!(report.rules.len(), RULES.len(), "seed {}: a rule is missing from the report", report.seed);
    assert!(report.unexplained.is_empty(), "seed {}\n{}", report.seed, report.to_text(false));
    for judged in &report.rules {
        let (rule, outcome) = (&judged.rule, judged.outcome);
        let has = start().describe().capabilities.has;
        let applies = rule.needs.iter().all(|need| has.contains(need));
        let (expected, evaluated) = match rule.kind.judgement() {
            // The reference does not have every capability.
            Judgement::Judged if !applies => (Outcome::NotApplicable, true),
            Judgement::Judged => (Outcome::Pass, judged.evaluations > 0),
            Judgement::Observed => (Outcome::Observed, true),
            Judgement::NotJudged => (Outcome::NotJudged, true),
        };
        let text = || report.to_text(false);
        assert_eq!(outcome, expected, "seed {}: {} is {outcome}\n{}", report.seed, rule.id, text());
        assert!(evaluated, "seed {}: {} passes without a check", report.seed, rule.id);
    }
}

#[test]
fn every_rule_passes_on_the_reference_with_each_seed() {
    for seed in SEEDS {
        check(&run(start, &Config { seed, cases: CASES, ..clerk_user_mutants::config() }));
    }
}

#[test]
fn every_rule_passes_on_the_reference_with_the_defaults() {
    check(&DEFAULT_RUN);
}

// With a real clock, several writes have the same millisecond.
#[test]
fn every_rule_passes_on_the_reference_with_the_system_clock() {
    let start = || in_process("reference", Reference::new(SystemClock, ScrambledIds::default()));
    check(&run(start, &Config { cases: CASES, ..clerk_user_mutants::config() }));
}

#[test]
fn the_same_seed_gives_the_same_report_on_one_thread_and_on_several() {
    let config = Config { seed: 7, cases: 2, ..clerk_user_mutants::config() };
    // The number of attempts until two calls are concurrent depends on the machine.
    let report = |jobs| {
        let mut report = run(start, &Config { jobs, ..config.clone() }).to_json();
        report["generator"].take();
        for rule in report["rules"].as_array_mut().expect("a list of rules") {
            rule["requests"].take();
        }
        report
    };
    assert_eq!(report(1), report(3));
}
