//! How many of the mutants that operators made the suite detects at its default depth.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use clerk_user::rules::RULES;
use clerk_user::versions;
use clerk_user_conformance::internals::{PassFinding, run_pass_until_finding};
use clerk_user_conformance::{Config, Outcome, run};
use clerk_user_runtime::{Judgement, Rule};
use serde::Serialize;

use super::definition::{Operator, OperatorMutant};
use crate::mutant;

/// How a mutant was detected.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "how")]
pub enum Detection {
    /// By a relevant rule: it covers an operation that behaves wrongly, and its failing case calls that operation.
    Rule {
        /// The rule.
        rule: String,
    },
    /// By a response that no rule explains, after calls of an operation that behaves wrongly.
    Unexplained {
        /// What differs.
        about: String,
    },
    /// Only by a rule about something else. This does not count.
    Elsewhere {
        /// The rule.
        rule: String,
    },
    /// Not at all.
    Survived,
}

impl Detection {
    /// Whether the mutant counts as killed.
    pub const fn is_kill(&self) -> bool {
        matches!(self, Self::Rule { .. } | Self::Unexplained { .. })
    }
}

/// The result of one mutant with one seed.
#[derive(Clone, Debug, Serialize)]
pub struct OperatorResult {
    /// The id of the mutant.
    pub id: &'static str,
    /// The operator that made it.
    pub operator: Operator,
    /// The bug.
    pub bug: &'static str,
    /// How it was detected.
    pub detection: Detection,
    /// The milliseconds that it took.
    pub milliseconds: u64,
}

/// Each rule as JSON text, for the operations that it names.
static RULE_TEXTS: LazyLock<Vec<(&'static Rule, String)>> = LazyLock::new(|| {
    let judged = RULES.iter().filter(|rule| rule.kind.judgement() == Judgement::Judged);
    judged.map(|rule| (rule, serde_json::to_string(rule).unwrap_or_default())).collect()
});

/// Whether a rule names one of the operations of a mutant; with a greater number, the more it says of it.
fn relevance(mutant: &OperatorMutant, rule: &Rule, text: &str) -> usize {
    let names = |operation: &&&str| text.contains(&format!("\"{operation}\""));
    let operations = mutant.operations.iter().filter(names).count();
    if operations == 0 {
        // Such a rule is about all operations, and names none.
        return usize::from(rule.kind.is_from_tables());
    }
    let members = mutant.members.iter().filter(|member| text.contains(&format!("\"{member}\""))).count();
    let targets = rule.targets.iter().filter(|target| mutant.operations.contains(&target.operation.as_ref()));
    // A rule about few operations says more of each of them.
    let is_special = usize::from(rule.targets.len() <= 3);
    8 * operations + 4 * members.min(2) + 2 * usize::from(targets.count() > 0) + is_special
}

/// Runs the suite against a mutant with one seed until it is detected.
///
/// ```
/// use clerk_user_mutants::operator::{self, score};
/// let mutant = operator::matching("missing-effect/*banUser*banned").remove(0);
/// let result = score::detect(mutant, &clerk_user_mutants::config());
/// assert!(result.detection.is_kill(), "{result:?}");
/// ```
pub fn detect(mutant: &'static OperatorMutant, config: &Config) -> OperatorResult {
    let began = std::time::Instant::now();
    let mut ranked: Vec<(usize, &Rule)> =
        RULE_TEXTS.iter().map(|(rule, text)| (relevance(mutant, rule, text), *rule)).collect();
    ranked.sort_by_key(|(relevance, _)| std::cmp::Reverse(*relevance));
    let (about_it, others): (Vec<_>, Vec<_>) = ranked.into_iter().partition(|(relevance, _)| *relevance > 0);
    let few = Config { cases: config.cases.min(FEW_CASES), ..config.clone() };
    let most_relevant = &about_it[..about_it.len().min(MOST_RELEVANT)];
    // What fails with few cases fails with all of them. The cheapest attempts come first.
    let attempts: [&dyn Fn() -> Vec<Detection>; 5] = [
        &|| failures(mutant, most_relevant, &few),
        &|| failures(mutant, &about_it, &few),
        &|| in_histories(mutant, &about_it, config).into_iter().collect(),
        &|| failures(mutant, &about_it, config),
        &|| failures(mutant, &others, &few),
    ];
    let mut detection = Detection::Survived;
    for attempt in attempts {
        for found in attempt() {
            if detection == Detection::Survived || found.is_kill() {
                detection = found;
            }
        }
        if detection.is_kill() {
            break;
        }
    }
    OperatorResult {
        id: mutant.id,
        operator: mutant.operator,
        bug: mutant.bug,
        detection,
        milliseconds: u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX),
    }
}

/// How many rules are run before the others.
const MOST_RELEVANT: usize = 12;

/// The number of cases of the first attempts.
const FEW_CASES: u32 = 4;

/// The rules that fail, up to the first one that kills the mutant.
fn failures(mutant: &OperatorMutant, rules: &[(usize, &Rule)], config: &Config) -> Vec<Detection> {
    let mut left: Vec<(usize, &Rule)> = rules.to_vec();
    let mut found = Vec::new();
    while let Some(detection) = first_failure(mutant, &left, config) {
        if let Detection::Elsewhere { rule } = &detection {
            left.retain(|(_, known)| known.id != *rule);
        }
        let is_kill = detection.is_kill();
        found.push(detection);
        if is_kill || found.len() > MAX_ELSEWHERE {
            break;
        }
    }
    found
}

/// How many irrelevant rules may fail before the search for a relevant one ends.
const MAX_ELSEWHERE: usize = 4;

fn first_failure(mutant: &OperatorMutant, rules: &[(usize, &Rule)], config: &Config) -> Option<Detection> {
    if rules.is_empty() {
        return None;
    }
    let relevances = rules;
    let rules = rules.iter().map(|(_, rule)| rule.id.to_string()).collect();
    let config = Config { rules, histories: 0, stop_at_failure: true, ..config.clone() };
    let report = run(|| mutant::start(mutant.id).expect("the mutant is in the table"), &config);
    let failed = report.rules.iter().find(|rule| rule.outcome == Outcome::Fail)?;
    let rule = failed.rule.id.to_string();
    // A rule may name an operation that the failing case never calls, and a rule about all operations names none.
    let steps = failed.counterexample.as_ref().map_or(&[][..], |found| found.steps.as_slice());
    let is_called = steps.iter().any(|step| mutant.operations.contains(&step.operation.as_str()));
    let is_relevant =
        relevances.iter().any(|(relevance, known)| known.id == failed.rule.id && *relevance > 0);
    Some(if is_relevant && is_called { Detection::Rule { rule } } else { Detection::Elsewhere { rule } })
}

fn in_histories(mutant: &OperatorMutant, about_it: &[(usize, &Rule)], config: &Config) -> Option<Detection> {
    let server = mutant::start(mutant.id)?;
    let version = versions::NEWEST;
    let findings = run_pass_until_finding(server, version.as_str(), config.seed, config.histories).ok()?;
    let names = |operations: &BTreeSet<String>| mutant.operations.iter().any(|id| operations.contains(*id));
    let by_rule = findings.iter().find_map(|finding| match finding {
        PassFinding { rule: Some(rule), operations, .. } if names(operations) => about_it
            .iter()
            .any(|(_, known)| known.id == *rule)
            .then(|| Detection::Rule { rule: rule.clone() }),
        _ => None,
    });
    by_rule.or_else(|| {
        findings.iter().find_map(|finding| match finding {
            PassFinding { rule: None, operations, about } if names(operations) => {
                Some(Detection::Unexplained { about: about.clone() })
            }
            _ => None,
        })
    })
}

/// The count of each way of detection.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// All mutants.
    pub total: usize,
    /// Killed by a relevant rule.
    pub by_rule: usize,
    /// Killed as a response that no rule explains.
    pub unexplained: usize,
    /// Detected only by a rule about something else.
    pub elsewhere: usize,
    /// Not detected.
    pub survived: usize,
}

/// The counts of each operator.
pub fn table(results: &[OperatorResult]) -> BTreeMap<Operator, Counts> {
    let mut table: BTreeMap<Operator, Counts> = BTreeMap::new();
    for result in results {
        let counts = table.entry(result.operator).or_default();
        counts.total += 1;
        match result.detection {
            Detection::Rule { .. } => counts.by_rule += 1,
            Detection::Unexplained { .. } => counts.unexplained += 1,
            Detection::Elsewhere { .. } => counts.elsewhere += 1,
            Detection::Survived => counts.survived += 1,
        }
    }
    table
}
