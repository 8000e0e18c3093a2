//! Each mutant fails every rule that it breaks. `reference_passes` shows that the reference passes them with the same
//! seed and cases.

use clerk_user_conformance::{Config, Outcome, run};
use clerk_user_mutants::mutant::{self, Mutant};

/// The rules that a mutant should break and does not.
fn survival(mutant: &Mutant) -> Option<String> {
    if mutant.breaks.is_empty() {
        return Some(format!("{} breaks no rule", mutant.id));
    }
    let rules: Vec<String> = mutant.breaks.iter().map(|rule| (*rule).to_owned()).collect();
    // Other tests look at the counterexamples.
    let config = Config { rules, shrink: false, ..clerk_user_mutants::config() };
    let report = run(|| mutant::start(mutant.id).expect("the mutant is in the table"), &config);
    let survived: Vec<String> = report
        .rules
        .iter()
        .filter(|judged| judged.outcome != Outcome::Fail)
        .map(|judged| format!("{} is {} on {}", judged.rule.id, judged.outcome, mutant.id))
        .collect();
    (!survived.is_empty()).then(|| survived.join("\n"))
}

/// Checks one quarter of the mutants, counted from 0. Four tests share the cores better than one.
#[track_caller]
fn check(quarter: usize) {
    let survivals: Vec<String> = mutant::ALL.iter().skip(quarter).step_by(4).filter_map(survival).collect();
    assert!(survivals.is_empty(), "\n{}", survivals.join("\n"));
}

#[test]
fn the_first_quarter_of_the_mutants_fails_every_rule_that_it_breaks() {
    check(0);
}

#[test]
fn the_second_quarter_of_the_mutants_fails_every_rule_that_it_breaks() {
    check(1);
}

#[test]
fn the_third_quarter_of_the_mutants_fails_every_rule_that_it_breaks() {
    check(2);
}

#[test]
fn the_last_quarter_of_the_mutants_fails_every_rule_that_it_breaks() {
    check(3);
}
