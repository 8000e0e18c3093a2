//! The mutation score: the share of mutants on which a rule that they break fails. It names no rule and no mutant.

use std::collections::{BTreeMap, BTreeSet};

use clerk_user::rules::RULES;
use clerk_user_conformance::{Config, Outcome, Report, run};
use clerk_user_runtime::{Judgement, Level};
use serde::Serialize;

use crate::mutant::{self, Mutant};

/// The result of one mutant.
#[derive(Clone, Debug, Serialize)]
pub struct MutantResult {
    /// The id of the mutant.
    pub id: &'static str,
    /// Its number in the list of required mutants.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<u8>,
    /// The rules that it breaks.
    pub breaks: &'static [&'static str],
    /// The highest level among those rules.
    pub level: Level,
    /// Whether it was killed with every seed.
    pub killed: bool,
    /// The rules that killed it, with any seed.
    pub killed_by: BTreeSet<String>,
    /// For a mutant that survived: the rules that fail on it although they are not among those that it breaks.
    /// They do not count.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub killed_wrong_rule: BTreeSet<String>,
    /// The requests until it was killed, over all seeds.
    pub requests: u64,
    /// The seeds with which it was killed.
    pub seeds: Vec<u64>,
    /// The first seed with which it was killed, and the rule that failed.
    #[serde(skip)]
    first_kill: Option<(u64, &'static str)>,
    /// The number of calls in the shortest sequence that shows the bug, if it was measured. Consecutive calls of
    /// one operation count once.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub length: Option<usize>,
}

/// How many mutants of a group were killed.
#[derive(Clone, Copy, Debug, Default, Serialize)]
pub struct KillCount {
    /// The mutants that were killed.
    pub killed: usize,
    /// All mutants of the group.
    pub total: usize,
    /// The share that was killed, from 0 to 1.
    pub score: f64,
}

/// The results of all mutants.
#[derive(Clone, Debug, Serialize)]
pub struct MutationScore {
    /// The result of each mutant.
    pub mutants: Vec<MutantResult>,
    /// The share that was killed, from 0 to 1.
    pub score: f64,
    /// The same for each level of the rules that the mutants break.
    pub levels: BTreeMap<&'static str, KillCount>,
    /// The lengths of the shortest sequences of calls, if they were measured.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lengths: Option<Lengths>,
}

/// The lengths of the shortest sequences of calls that show the bugs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Lengths {
    /// The median length.
    pub median: usize,
    /// The greatest length.
    pub longest: usize,
    /// How many mutants were killed, but have no length because their failure was not reproduced.
    pub missed: usize,
}

/// Runs mutants against the rules that they break. A mutant is killed if one of these rules fails on it and
/// passes on the reference with the same seed. The first such rule ends its run.
///
/// ```
/// use clerk_user_mutants::{mutant, mutation_score};
/// let mutants = [*mutant::find("merge-is-shallow").unwrap()];
/// let score = mutation_score::measure(&mutants, &[1], &clerk_user_mutants::config());
/// assert!(score.mutants[0].killed, "{score:?}");
/// ```
pub fn measure(mutants: &[Mutant], seeds: &[u64], config: &Config) -> MutationScore {
    measure_with_progress(mutants, seeds, config, false, &mut |_, _| {})
}

/// Does the same as [`measure`], and calls `progress` before each mutant with the number of finished mutants and
/// the id of the next one. With `shortest` it also measures the shortest sequence of calls for each mutant.
///
/// ```
/// use clerk_user_mutants::{mutant, mutation_score};
/// let mutants = [*mutant::find("merge-is-shallow").unwrap()];
/// let mut steps = Vec::new();
/// let config = clerk_user_mutants::config();
/// let score = mutation_score::measure_with_progress(&mutants, &[1], &config, true, &mut |finished, next| {
///     steps.push(format!("{finished}: {next}"));
/// });
/// assert_eq!(steps, ["0: the reference", "0: merge-is-shallow"]);
/// assert!(score.lengths.is_some());
/// ```
pub fn measure_with_progress(
    mutants: &[Mutant],
    seeds: &[u64],
    config: &Config,
    shortest: bool,
    progress: &mut dyn FnMut(usize, &str),
) -> MutationScore {
    let broken: BTreeSet<&str> = mutants.iter().flat_map(|mutant| mutant.breaks).copied().collect();
    let broken: Vec<String> = broken.into_iter().map(str::to_owned).collect();
    progress(0, "the reference");
    let run_reference = |seed: &u64| {
        run(clerk_user_reference::start, &Config { seed: *seed, rules: broken.clone(), ..config.clone() })
    };
    // An empty list of rules would mean all of them.
    let references: Vec<Report> =
        if broken.is_empty() { Vec::new() } else { seeds.iter().map(run_reference).collect() };
    let mut results = Vec::new();
    for (finished, mutant) in mutants.iter().enumerate() {
        progress(finished, mutant.id);
        let mut result = run_mutant(mutant, seeds, config, &references);
        if shortest {
            result.measure_length(config);
        }
        results.push(result);
    }
    summarize(results)
}

fn summarize(results: Vec<MutantResult>) -> MutationScore {
    let mut levels: BTreeMap<&'static str, Vec<&MutantResult>> = BTreeMap::new();
    for result in &results {
        levels.entry(result.level.as_str()).or_default().push(result);
    }
    let levels = levels.into_iter().map(|(level, results)| (level, count_kills(&results))).collect();
    let score = count_kills(&results.iter().collect::<Vec<_>>()).score;
    let measured = results.iter().filter_map(|result| result.length).collect();
    let missed = results.iter().filter(|result| result.killed && result.length.is_none()).count();
    MutationScore { score, levels, lengths: summarize_lengths(measured, missed), mutants: results }
}

fn summarize_lengths(mut lengths: Vec<usize>, missed: usize) -> Option<Lengths> {
    lengths.sort_unstable();
    Some(Lengths { median: *lengths.get(lengths.len() / 2)?, longest: *lengths.last()?, missed })
}

#[expect(clippy::cast_precision_loss, reason = "a double represents the number of mutants exactly")]
fn count_kills(results: &[&MutantResult]) -> KillCount {
    let (killed, total) = (results.iter().filter(|result| result.killed).count(), results.len());
    KillCount { killed, total, score: if total == 0 { 0.0 } else { killed as f64 / total as f64 } }
}

fn run_mutant(mutant: &Mutant, seeds: &[u64], config: &Config, references: &[Report]) -> MutantResult {
    let level = |id: &str| RULES.iter().find(|rule| rule.id == id).map(|rule| rule.level);
    let mut result = MutantResult {
        id: mutant.id,
        number: mutant.number,
        breaks: mutant.breaks,
        // The highest level comes first in the order of levels.
        level: mutant.breaks.iter().filter_map(|id| level(id)).min().unwrap_or(Level::Silent),
        killed: false,
        killed_by: BTreeSet::new(),
        killed_wrong_rule: BTreeSet::new(),
        requests: 0,
        seeds: Vec::new(),
        first_kill: None,
        length: None,
    };
    for (seed, reference) in seeds.iter().zip(references) {
        let config = Config { seed: *seed, stop_at_failure: true, ..config.clone() };
        result.run_broken_rules(&config, reference);
    }
    result.killed = result.seeds.len() == seeds.len() && !seeds.is_empty();
    if !result.killed && !seeds.is_empty() {
        result.run_other_rules(&Config { seed: seeds[0], ..config.clone() });
    }
    result
}

impl MutantResult {
    /// Runs the rules that the mutant breaks with one seed, until one of them fails.
    fn run_broken_rules(&mut self, config: &Config, reference: &Report) {
        if mutant::find(self.id).is_none() {
            return;
        }
        let passes = |id: &str| reference.rule(id).is_some_and(|rule| rule.outcome == Outcome::Pass);
        for rule in self.breaks.iter().filter(|rule| passes(rule)) {
            let report = self.run_rules(vec![(*rule).to_owned()], config);
            self.requests += report.statistics.requests();
            if report.count(Outcome::Fail) > 0 {
                self.seeds.push(config.seed);
                self.killed_by.insert((*rule).to_owned());
                self.first_kill.get_or_insert((config.seed, rule));
                return;
            }
        }
    }

    /// Measures the shortest sequence of calls, with the seed and the rule that killed the mutant first.
    fn measure_length(&mut self, config: &Config) {
        let Some((seed, rule)) = self.first_kill else { return };
        let report = self.run_rules(vec![rule.to_owned()], &Config { seed, ..config.clone() });
        let counterexample = report.rules.iter().find_map(|rule| rule.counterexample.as_ref());
        self.length = counterexample.map(|counterexample| counterexample.length);
    }

    /// Runs the rules that a surviving mutant is not supposed to break.
    fn run_other_rules(&mut self, config: &Config) {
        if mutant::find(self.id).is_none() {
            return;
        }
        let judged = RULES.iter().filter(|rule| rule.kind.judgement() == Judgement::Judged);
        let others = judged.map(|rule| rule.id.as_ref()).filter(|id| !self.breaks.contains(id));
        let rules = others.map(str::to_owned).collect();
        let report = self.run_rules(rules, &Config { stop_at_failure: true, ..config.clone() });
        let failed = report.rules.iter().filter(|rule| rule.outcome == Outcome::Fail);
        self.killed_wrong_rule = failed.map(|rule| rule.rule.id.to_string()).collect();
    }

    fn run_rules(&self, rules: Vec<String>, config: &Config) -> Report {
        let start = || mutant::start(self.id).expect("the mutant is in the table");
        run(start, &Config { rules, ..config.clone() })
    }
}
