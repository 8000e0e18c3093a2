//! What a run has found, as data. How it is written down is up to the modules in here; what it
//! means was decided before.

#[cfg(feature = "reports")]
pub mod annotations;
pub mod document;
#[cfg(feature = "reports")]
pub mod junit;
#[cfg(feature = "reports")]
pub mod markdown;
#[cfg(feature = "reports")]
pub mod matrix;
#[cfg(feature = "reports")]
pub mod sarif;
mod steps;
mod symbolic_ids;
mod text;

use std::collections::BTreeMap;

use clerk_user_runtime::Rule;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::failure::Failure;
use crate::runner::session::Step;
use crate::{CallError, CallOrigin, Outcome, Verdict};

pub use symbolic_ids::without_secrets;
pub(crate) use symbolic_ids::{SymbolicIds, hides, ids, in_order_of_use, shows_secret};
pub use text::{header, painted, shown};

/// What a run has found.
#[derive(Clone, Debug)]
pub struct Report {
    /// Name and version of what was judged.
    pub implementation: String,
    /// The seed of the run.
    pub seed: u64,
    /// The API version asked for, or the newest.
    pub api_version: String,
    /// Whether SHOULD rules decide.
    pub strict: bool,
    /// One entry per rule, in the order of the contract.
    pub rules: Vec<RuleReport>,
    /// What the inputs were worth.
    pub generator: Tally,
    /// Why nothing could be run, if so.
    pub trouble: Option<String>,
}

/// What is said of one rule.
#[derive(Clone, Debug)]
pub struct RuleReport {
    /// The rule.
    pub rule: &'static Rule,
    /// What is said of it.
    pub outcome: Outcome,
    /// The API version it was judged at.
    pub api_version: String,
    /// How often its checks were reached.
    pub evaluations: u64,
    /// How many checks it has: one for each operation or param that it speaks of, as a rule.
    pub checks: u32,
    /// How many of them were never reached.
    pub unreached: u32,
    /// What its inputs were worth.
    pub tally: Tally,
    /// Why, where the outcome does not speak for itself.
    pub reason: Option<String>,
    /// The shortest sequence of calls that breaks it.
    pub counterexample: Option<Counterexample>,
    /// The failure as a file keeps it.
    pub(crate) failure: Option<Box<Failure>>,
    /// What the implementation does where no source decides.
    pub notes: Notes,
}

impl RuleReport {
    /// What broke the rule, as a file keeps it.
    pub fn failure(&self) -> Option<&Failure> {
        self.failure.as_deref()
    }
}

/// The shortest sequence of calls that breaks a rule. Ids and generated names are replaced by
/// symbols such as `user#1`; secrets are masked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "reports", derive(schemars::JsonSchema))]
pub struct Counterexample {
    /// The calls.
    pub steps: Vec<StepReport>,
    /// How many calls that is, where several of one operation in a row count once and those that an SDK made
    /// not at all.
    #[serde(default)]
    pub length: usize,
    /// What the rule expects.
    pub expected: String,
    /// What was seen.
    pub actual: String,
    /// The command that repeats it.
    pub replay: String,
    /// What failures of one sort have in common, whatever was drawn; absent where nothing failed but
    /// an answer was missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fingerprint: Option<String>,
    /// The file that keeps it, if one does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
}

/// One call of a counterexample.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "reports", derive(schemars::JsonSchema))]
pub struct StepReport {
    /// Surface and operation.
    pub operation: String,
    /// Who asks: `secret-key`, `anonymous`, or the symbol of a user.
    pub actor: String,
    /// What is asked.
    pub params: Map<String, Value>,
    /// The status of the answer; nothing when there was none.
    pub status: Option<u16>,
    /// The answer; null when there was none.
    pub body: Value,
    /// Why there was no answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    /// How it came to be made; absent where that was when the call before was answered.
    #[serde(default, skip_serializing_if = "CallOrigin::is_sequential")]
    pub made: CallOrigin,
}

/// Notes of silent rules, each with the number of times it was made.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Notes(Vec<(String, u64)>);

impl Notes {
    /// Distinct notes that are kept; a note that differs each time says nothing after that.
    const MOST: usize = 16;

    pub(crate) fn add(&mut self, note: &str) {
        if let Some((_, times)) = self.0.iter_mut().find(|(text, _)| text == note) {
            *times += 1;
        } else if self.0.len() < Self::MOST {
            self.0.push((note.to_owned(), 1));
        }
    }

    /// The notes in the order in which they were first made.
    pub fn iter(&self) -> impl Iterator<Item = (&str, u64)> {
        self.0.iter().map(|(text, times)| (text.as_str(), *times))
    }
}

/// What the inputs of a run, or of one rule, were worth.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Tally {
    /// Cases drawn.
    pub cases: u64,
    /// Checks reached.
    pub evaluations: u64,
    /// Cases whose scene could not be set.
    pub failed_scenes: u64,
    /// Histories of the exploration pass.
    pub histories: u64,
    /// Steps of these histories.
    pub steps: u64,
    /// Of these, steps that could not be asked for when it was their turn.
    pub wasted: u64,
    /// Calls made in vain for those scenes.
    pub wasted_steps: u64,
    /// Calls made, by operation, while shrinking as well.
    pub operations: BTreeMap<String, Calls>,
}

/// Calls of one operation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "reports", derive(schemars::JsonSchema))]
pub struct Calls {
    /// Requests made.
    pub requests: u64,
    /// Of these, carried out.
    pub accepted: u64,
    /// Of these, refused.
    pub refused: u64,
}

impl Tally {
    pub(crate) fn count(&mut self, steps: &[Step]) {
        let called = |step: &&Step| !matches!(step.answer, Err(CallError::GivenUp(_)));
        for step in steps.iter().filter(called) {
            if !self.operations.contains_key(&step.request.operation) {
                self.operations.insert(step.request.operation.clone(), Calls::default());
            }
            let Some(calls) = self.operations.get_mut(&step.request.operation) else { continue };
            calls.requests += 1;
            if let Ok(answer) = &step.answer {
                calls.accepted += u64::from(answer.is_success());
                calls.refused += u64::from(!answer.is_success());
            }
        }
    }

    pub(crate) fn add(&mut self, other: &Self) {
        self.cases += other.cases;
        self.evaluations += other.evaluations;
        self.failed_scenes += other.failed_scenes;
        self.histories += other.histories;
        self.steps += other.steps;
        self.wasted += other.wasted;
        self.wasted_steps += other.wasted_steps;
        for (operation, more) in &other.operations {
            let calls = self.operations.entry(operation.clone()).or_default();
            calls.requests += more.requests;
            calls.accepted += more.accepted;
            calls.refused += more.refused;
        }
    }

    /// Requests of all operations.
    pub fn requests(&self) -> u64 {
        self.operations.values().map(|calls| calls.requests).sum()
    }
}

impl Report {
    /// How many rules had an outcome.
    pub fn count(&self, outcome: Outcome) -> usize {
        self.rules.iter().filter(|rule| rule.outcome == outcome).count()
    }

    /// What is said of a rule, if it was asked for.
    pub fn rule(&self, id: &str) -> Option<&RuleReport> {
        self.rules.iter().find(|report| report.rule.id == id)
    }

    /// The verdict on the implementation.
    pub fn verdict(&self) -> Verdict {
        let start = if self.trouble.is_some() { Verdict::CouldNotTell } else { Verdict::Conforms };
        self.rules
            .iter()
            .map(|report| report.outcome.verdict(report.rule.level, self.strict))
            .fold(start, Verdict::and)
    }

    /// The report for people, with or without colour.
    pub fn to_text(&self, colour: bool) -> String {
        format!("{}{}", header(self.seed, &self.implementation, &self.api_version), text::body(self, colour))
    }

    /// The report without its first line, which a run prints before it begins.
    #[cfg(feature = "reports")]
    pub fn to_text_body(&self, colour: bool) -> String {
        text::body(self, colour)
    }

    /// The report for programs.
    pub fn to_json(&self) -> Value {
        document::json(&document::Document::from(self))
    }
}
