//! The mutation score: which mutants the rules that they break find out. It knows no rule and no
//! mutant by name.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::mutant::{self, Mutant};
use crate::{Config, Outcome, Report, reference, run};

/// What became of one mutant.
#[derive(Clone, Debug, Serialize)]
pub struct Killing {
    /// The mutant.
    pub id: &'static str,
    /// Rules that it breaks.
    pub breaks: &'static [&'static str],
    /// Whether it was found out with every seed.
    pub killed: bool,
    /// The rules that found it out, with any seed.
    pub killed_by: BTreeSet<String>,
    /// Requests made to it, with all seeds.
    pub requests: u64,
    /// The seeds with which it was found out.
    pub seeds: Vec<u64>,
}

/// What became of all mutants.
#[derive(Clone, Debug, Serialize)]
pub struct Score {
    /// Each of them.
    pub mutants: Vec<Killing>,
    /// The share that was killed, from 0 to 1.
    pub score: f64,
}

/// Runs mutants against the rules that they break. A mutant is killed when such a rule fails on it
/// and passes on the reference, with the same seed.
///
/// ```
/// use clerk_user_conformance::{Config, mutant, score};
/// let some = &mutant::ALL[..1];
/// let score = score::of(some, &[1], &Config::default());
/// assert!(score.mutants[0].killed, "{score:?}");
/// ```
pub fn of(mutants: &[Mutant], seeds: &[u64], config: &Config) -> Score {
    let broken: BTreeSet<&str> = mutants.iter().flat_map(|mutant| mutant.breaks).copied().collect();
    let with = |seed: u64, rules: Vec<String>| Config { seed, rules, ..config.clone() };
    let all = || broken.iter().map(|id| (*id).to_owned()).collect();
    let clean: Vec<Report> = seeds.iter().map(|seed| run(reference::start, &with(*seed, all()))).collect();
    let mutants: Vec<Killing> = mutants
        .iter()
        .map(|mutant| {
            let mut killing = Killing {
                id: mutant.id,
                breaks: mutant.breaks,
                killed: false,
                killed_by: BTreeSet::new(),
                requests: 0,
                seeds: Vec::new(),
            };
            for (seed, clean) in seeds.iter().zip(&clean) {
                let rules = mutant.breaks.iter().map(|id| (*id).to_owned()).collect();
                killing.seek(*seed, &with(*seed, rules), clean);
            }
            killing.killed = killing.seeds.len() == seeds.len() && !seeds.is_empty();
            killing
        })
        .collect();
    let killed = mutants.iter().filter(|mutant| mutant.killed).count();
    #[expect(clippy::cast_precision_loss, reason = "there are fewer mutants than a double counts exactly")]
    let score = if mutants.is_empty() { 0.0 } else { killed as f64 / mutants.len() as f64 };
    Score { mutants, score }
}

impl Killing {
    /// Looks for the mutant's fault with one seed.
    fn seek(&mut self, seed: u64, config: &Config, clean: &Report) {
        // An empty list of rules would mean all of them, and a mutant that breaks none is no mutant.
        if self.breaks.is_empty() || mutant::start(self.id).is_none() {
            return;
        }
        let report = run(|| mutant::start(self.id).expect("it was started before"), config);
        self.requests += report.generator.requests();
        let passes = |id: &str| clean.rule(id).is_some_and(|rule| rule.outcome == Outcome::Pass);
        let failing: Vec<String> = report
            .rules
            .iter()
            .filter(|rule| rule.outcome == Outcome::Fail && passes(&rule.rule.id))
            .map(|rule| rule.rule.id.to_string())
            .collect();
        if !failing.is_empty() {
            self.seeds.push(seed);
        }
        self.killed_by.extend(failing);
    }
}
