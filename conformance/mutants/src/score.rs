//! The mutation score: which mutants the rules that they break find out. It knows no rule and no
//! mutant by name.

use std::collections::{BTreeMap, BTreeSet};

use clerk_user::rules::RULES;
use clerk_user_runtime::{Judgement, Level};
use serde::Serialize;

use clerk_user_conformance::{Config, Outcome, Report, run};

use crate::mutant::{self, Mutant};

/// What became of one mutant.
#[derive(Clone, Debug, Serialize)]
pub struct Killing {
    /// The mutant.
    pub id: &'static str,
    /// Rules that it breaks.
    pub breaks: &'static [&'static str],
    /// The highest level among those rules.
    pub level: Level,
    /// Whether it was found out with every seed.
    pub killed: bool,
    /// The rules that found it out, with any seed.
    pub killed_by: BTreeSet<String>,
    /// Where it survived: rules that fail on it though it is not said to break them. They do not count.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub killed_wrong_rule: BTreeSet<String>,
    /// Requests until it was found out, with all seeds.
    pub requests: u64,
    /// The seeds with which it was found out.
    pub seeds: Vec<u64>,
    /// The first seed and the rule that found it out with that.
    #[serde(skip)]
    first: Option<(u64, &'static str)>,
    /// Calls of the shortest sequence that the rule was seen broken with, where that was looked for; several of
    /// one operation in a row count once.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub length: Option<usize>,
}

/// How many of some mutants were killed.
#[derive(Clone, Copy, Debug, Default, Serialize)]
pub struct Share {
    /// Of these, killed.
    pub killed: usize,
    /// How many there are.
    pub of: usize,
    /// The share, from 0 to 1.
    pub score: f64,
}

/// What became of all mutants.
#[derive(Clone, Debug, Serialize)]
pub struct Score {
    /// Each of them.
    pub mutants: Vec<Killing>,
    /// The share that was killed, from 0 to 1.
    pub score: f64,
    /// The same by the level of the rules that they break.
    pub levels: BTreeMap<&'static str, Share>,
    /// How long the shortest sequences of calls are, where they were looked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lengths: Option<Lengths>,
}

/// How long the shortest sequences of calls are that show faults.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Lengths {
    /// Half of them are no longer.
    pub median: usize,
    /// The longest of them.
    pub most: usize,
    /// Mutants that were killed and not found out a second time, so that there is no sequence.
    pub missed: usize,
}

/// Runs mutants against the rules that they break. A mutant is killed when such a rule fails on it
/// and passes on the reference, with the same seed; the first one that does ends its run.
///
/// ```
/// use clerk_user_conformance::{Config, mutant, score};
/// let some = &mutant::ALL[..1];
/// let score = score::of(some, &[1], &clerk_user_mutants::config());
/// assert!(score.mutants[0].killed, "{score:?}");
/// ```
pub fn of(mutants: &[Mutant], seeds: &[u64], config: &Config) -> Score {
    of_watched(mutants, seeds, config, false, &mut |_, _| {})
}

/// `of`, with somebody to tell how many mutants are done and which one is next; it looks for the shortest
/// sequence of calls for each of them if that is asked for.
pub fn of_watched(
    mutants: &[Mutant],
    seeds: &[u64],
    config: &Config,
    shortest: bool,
    watch: &mut dyn FnMut(usize, &str),
) -> Score {
    let broken: BTreeSet<&str> = mutants.iter().flat_map(|mutant| mutant.breaks).copied().collect();
    let broken: Vec<String> = broken.into_iter().map(str::to_owned).collect();
    watch(0, "the reference");
    let clean = |seed: &u64| {
        run(clerk_user_reference::start, &Config { seed: *seed, rules: broken.clone(), ..config.clone() })
    };
    let clean: Vec<Report> = if broken.is_empty() { Vec::new() } else { seeds.iter().map(clean).collect() };
    let mut killings = Vec::new();
    for (done, mutant) in mutants.iter().enumerate() {
        watch(done, mutant.id);
        let mut killing = killing(mutant, seeds, config, &clean);
        if shortest {
            killing.shorten(config);
        }
        killings.push(killing);
    }
    let mut levels: BTreeMap<&'static str, Vec<&Killing>> = BTreeMap::new();
    for killing in &killings {
        levels.entry(killing.level.as_str()).or_default().push(killing);
    }
    let levels = levels.into_iter().map(|(level, killings)| (level, share(&killings))).collect();
    let score = share(&killings.iter().collect::<Vec<_>>()).score;
    let found = killings.iter().filter_map(|killing| killing.length).collect();
    let missed = killings.iter().filter(|killing| killing.killed && killing.length.is_none()).count();
    let lengths = lengths(found, missed);
    Score { mutants: killings, score, levels, lengths }
}

fn lengths(mut lengths: Vec<usize>, missed: usize) -> Option<Lengths> {
    lengths.sort_unstable();
    Some(Lengths { median: *lengths.get(lengths.len() / 2)?, most: *lengths.last()?, missed })
}

#[expect(clippy::cast_precision_loss, reason = "there are fewer mutants than a double counts exactly")]
fn share(killings: &[&Killing]) -> Share {
    let (killed, of) = (killings.iter().filter(|killing| killing.killed).count(), killings.len());
    Share { killed, of, score: if of == 0 { 0.0 } else { killed as f64 / of as f64 } }
}

fn killing(mutant: &Mutant, seeds: &[u64], config: &Config, clean: &[Report]) -> Killing {
    let level = |id: &str| RULES.iter().find(|rule| rule.id == id).map(|rule| rule.level);
    let mut killing = Killing {
        id: mutant.id,
        breaks: mutant.breaks,
        // The levels are ordered from the strongest down.
        level: mutant.breaks.iter().filter_map(|id| level(id)).min().unwrap_or(Level::Silent),
        killed: false,
        killed_by: BTreeSet::new(),
        killed_wrong_rule: BTreeSet::new(),
        requests: 0,
        seeds: Vec::new(),
        first: None,
        length: None,
    };
    for (seed, clean) in seeds.iter().zip(clean) {
        killing.seek(&Config { seed: *seed, stop_at_failure: true, ..config.clone() }, clean);
    }
    killing.killed = killing.seeds.len() == seeds.len() && !seeds.is_empty();
    if !killing.killed && !seeds.is_empty() {
        killing.seek_elsewhere(&Config { seed: seeds[0], ..config.clone() });
    }
    killing
}

impl Killing {
    /// Looks for the mutant's fault with one seed.
    fn seek(&mut self, config: &Config, clean: &Report) {
        // An empty list of rules would mean all of them, and a mutant that breaks none is no mutant.
        if self.breaks.is_empty() || mutant::start(self.id).is_none() {
            return;
        }
        let passes = |id: &str| clean.rule(id).is_some_and(|rule| rule.outcome == Outcome::Pass);
        // One rule after the other: one that fails on the reference as well ends nothing.
        for rule in self.breaks.iter().filter(|rule| passes(rule)) {
            let seed = config.seed;
            let config = Config { rules: vec![(*rule).to_owned()], ..config.clone() };
            let report = run(|| mutant::start(self.id).expect("it was started before"), &config);
            self.requests += report.statistics.requests();
            if report.count(Outcome::Fail) > 0 {
                self.seeds.push(config.seed);
                self.killed_by.insert((*rule).to_owned());
                self.first.get_or_insert((seed, rule));
                return;
            }
        }
    }

    /// Looks for the shortest sequence of calls, with the first seed and the first rule that found it out.
    fn shorten(&mut self, config: &Config) {
        let Some((seed, rule)) = self.first else { return };
        let config = Config { seed, rules: vec![rule.to_owned()], ..config.clone() };
        let report = run(|| mutant::start(self.id).expect("it was started before"), &config);
        let shown = report.rules.iter().find_map(|rule| rule.counterexample.as_ref());
        self.length = shown.map(|shown| shown.length);
    }

    /// Looks among the rules that a surviving mutant is not said to break.
    fn seek_elsewhere(&mut self, config: &Config) {
        if mutant::start(self.id).is_none() {
            return;
        }
        let judged = RULES.iter().filter(|rule| rule.kind.judgement() == Judgement::Judged);
        let others = judged.map(|rule| rule.id.as_ref()).filter(|id| !self.breaks.contains(id));
        let config =
            Config { rules: others.map(str::to_owned).collect(), stop_at_failure: true, ..config.clone() };
        let report = run(|| mutant::start(self.id).expect("it was started before"), &config);
        let failing = report.rules.iter().filter(|rule| rule.outcome == Outcome::Fail);
        self.killed_wrong_rule = failing.map(|rule| rule.rule.id.to_string()).collect();
    }
}
