//! Some bugs show only in histories: the laws alone do not find them, exploration does.

use clerk_user_conformance::{Config, Outcome, Report, run};
use clerk_user_mutants::mutant::{self, Mutant};

/// The most operations in a counterexample.
const MOST_OPERATIONS: usize = 6;
const SEEDS: std::ops::RangeInclusive<u64> = 1..=3;

fn run_rules(mutant: &Mutant, seed: u64, histories: u32, cases: u32) -> Report {
    let rules = mutant.breaks.iter().map(|rule| (*rule).to_owned()).collect();
    let config = Config { seed, histories, rules, cases, ..clerk_user_mutants::config() };
    run(|| mutant::start(mutant.id).expect("the mutant is in the table"), &config)
}

#[test]
fn the_laws_alone_find_none_of_these_mutants() {
    let mut found = Vec::new();
    for mutant in mutant::found_by_histories_only() {
        for judged in run_rules(mutant, 1, 0, Config::default().cases)
            .rules
            .iter()
            .filter(|judged| judged.outcome != Outcome::Pass)
        {
            found.push(format!("{} is {} on {}", judged.rule.id, judged.outcome, mutant.id));
        }
    }
    assert!(
        found.is_empty(),
        "laws find these mutants, which belong to another module:\n{}",
        found.join("\n")
    );
}

#[test]
fn histories_find_one_half_of_them_with_every_seed_and_a_short_counterexample() {
    check(0);
}

#[test]
fn histories_find_the_other_half_with_every_seed_and_a_short_counterexample() {
    check(1);
}

/// With one case for each law: `the_laws_alone_find_none_of_these_mutants` runs them all.
#[track_caller]
fn check(half: usize) {
    let mut wrong = Vec::new();
    for mutant in mutant::found_by_histories_only().skip(half).step_by(2) {
        for seed in SEEDS {
            for judged in &run_rules(mutant, seed, Config::default().histories, 1).rules {
                let operations = judged
                    .counterexample
                    .as_ref()
                    .map(|shown| distinct(shown.steps.iter().map(|step| &step.operation)));
                if judged.outcome != Outcome::Fail
                    || operations.is_none_or(|operations| operations > MOST_OPERATIONS)
                {
                    let (rule, outcome) = (&judged.rule.id, judged.outcome);
                    wrong.push(format!(
                        "{}, seed {seed}: {rule} is {outcome} in {operations:?} operations",
                        mutant.id
                    ));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// The number of different operations.
fn distinct<'a>(operations: impl Iterator<Item = &'a String>) -> usize {
    operations.collect::<std::collections::BTreeSet<_>>().len()
}
