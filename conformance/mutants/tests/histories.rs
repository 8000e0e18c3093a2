//! Some bugs show only in histories: the laws alone pass them, the exploration pass does not.

use clerk_user_conformance::{Config, Outcome, Report, run};
use clerk_user_mutants::mutant::{self, Mutant};

/// Steps of a counterexample, of which a call that is repeated counts once.
const MOST_STEPS: usize = 6;
const SEEDS: std::ops::RangeInclusive<u64> = 1..=3;

fn judge(mutant: &Mutant, seed: u64, histories: u32) -> Report {
    let rules = mutant.breaks.iter().map(|rule| (*rule).to_owned()).collect();
    let config = Config { seed, histories, rules, ..clerk_user_mutants::config() };
    run(|| mutant::start(mutant.id).expect("the mutant is in the table"), &config)
}

#[test]
fn the_laws_alone_find_none_of_these_mutants() {
    let mut found = Vec::new();
    for mutant in mutant::found_by_histories_only() {
        for judged in judge(mutant, 1, 0).rules.iter().filter(|judged| judged.outcome != Outcome::Pass) {
            found.push(format!("{} is {} on {}", judged.rule.id, judged.outcome, mutant.id));
        }
    }
    assert!(found.is_empty(), "they belong to the other mutants:\n{}", found.join("\n"));
}

#[test]
fn histories_find_each_of_them_with_every_seed_and_a_short_counterexample() {
    let mut wrong = Vec::new();
    for mutant in mutant::found_by_histories_only() {
        for seed in SEEDS {
            for judged in &judge(mutant, seed, Config::default().histories).rules {
                let steps = judged
                    .counterexample
                    .as_ref()
                    .map(|shown| distinct(shown.steps.iter().map(|step| &step.operation)));
                if judged.outcome != Outcome::Fail || steps.is_none_or(|steps| steps > MOST_STEPS) {
                    let (rule, outcome) = (&judged.rule.id, judged.outcome);
                    wrong.push(format!("{}, seed {seed}: {rule} is {outcome} in {steps:?} steps", mutant.id));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// Calls, of which those of an operation count once.
fn distinct<'a>(operations: impl Iterator<Item = &'a String>) -> usize {
    operations.collect::<std::collections::BTreeSet<_>>().len()
}
