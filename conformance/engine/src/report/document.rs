//! The shape of the report for programs. It is part of the command-line contract, and its JSON
//! Schema is committed: members are added, but none is renamed or taken away.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::{Calls, Counterexample, Report, RuleReport, Tally};
use crate::Outcome;

/// What a run has found.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "reports", derive(schemars::JsonSchema))]
pub struct Document {
    /// Name and version of what was judged.
    pub implementation: String,
    /// The seed of the run.
    pub seed: u64,
    /// The API version asked for, or the newest.
    pub api_version: String,
    /// What is said of the implementation: `conforms`, `does-not-conform` or `could-not-tell`.
    pub verdict: String,
    /// One entry per rule, in the order of the contract.
    pub rules: Vec<RuleEntry>,
    /// What the implementation does where no source decides.
    pub observed: Vec<Observation>,
    /// What the inputs were worth.
    pub generator: Generator,
    /// How many rules had each outcome.
    pub summary: Summary,
    /// Why nothing could be run, if so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trouble: Option<String>,
}

/// What a run at several API versions has found.
#[cfg(feature = "reports")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Matrix {
    /// Name and version of what was judged.
    pub implementation: String,
    /// The seed of each run.
    pub seed: u64,
    /// What is said of the implementation over all API versions.
    pub verdict: String,
    /// The outcome of each rule by API version.
    pub matrix: BTreeMap<String, BTreeMap<String, Outcome>>,
    /// One report for each API version.
    pub reports: Vec<Document>,
}

/// What is said of one rule.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "reports", derive(schemars::JsonSchema))]
pub struct RuleEntry {
    /// Its id.
    pub id: String,
    /// Rows of the list of facts that it carries.
    pub facts: Vec<String>,
    /// How well it is evidenced: `documented`, `client`, `inferred` or `silent`.
    pub level: String,
    /// What is said of it.
    pub outcome: Outcome,
    /// The API version it was judged at.
    pub api_version: String,
    /// How often its checks were reached.
    pub evaluations: u64,
    /// How many checks it has, one for each operation or param that it speaks of, as a rule.
    #[serde(default)]
    pub checks: u32,
    /// How many of them were never reached.
    #[serde(default)]
    pub unreached: u32,
    /// Cases drawn.
    #[serde(default)]
    pub cases: u64,
    /// Requests made, while shrinking as well.
    #[serde(default)]
    pub requests: u64,
    /// Why, where the outcome does not speak for itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// The shortest calls that break it, or null.
    pub counterexample: Option<Counterexample>,
}

/// What an implementation does where no source decides.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "reports", derive(schemars::JsonSchema))]
pub struct Observation {
    /// Id of the rule.
    pub id: String,
    /// What it speaks of.
    pub statement: String,
    /// What was seen.
    pub notes: Vec<Note>,
}

/// Something seen, and how often.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "reports", derive(schemars::JsonSchema))]
pub struct Note {
    /// What was seen.
    pub note: String,
    /// How often.
    pub times: u64,
}

/// What the inputs of a run were worth.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "reports", derive(schemars::JsonSchema))]
pub struct Generator {
    /// Cases drawn.
    pub cases: u64,
    /// Checks reached.
    pub evaluations: u64,
    /// Cases whose scene could not be set.
    pub failed_scenes: u64,
    /// Calls made in vain for those.
    #[serde(default)]
    pub wasted_steps: u64,
    /// Histories of the exploration pass.
    pub histories: u64,
    /// Steps of these histories.
    pub steps: u64,
    /// Of these, steps that could not be asked for when it was their turn.
    pub wasted: u64,
    /// Requests made in all.
    #[serde(default)]
    pub requests: u64,
    /// Of these, carried out.
    #[serde(default)]
    pub accepted: u64,
    /// Of these, refused.
    #[serde(default)]
    pub refused: u64,
    /// Calls by operation.
    pub operations: BTreeMap<String, Calls>,
}

/// How many rules had each outcome.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "reports", derive(schemars::JsonSchema))]
pub struct Summary {
    /// Rules that passed.
    pub pass: usize,
    /// Rules that failed.
    pub fail: usize,
    /// Rules that failed as the list of known failures says.
    pub known_failing: usize,
    /// Rules that passed though the list of known failures names them.
    pub unexpected_pass: usize,
    /// Rules that failed only in some repetitions.
    pub flaky: usize,
    /// Rules that do not apply to the implementation.
    pub not_applicable: usize,
    /// Rules that apply and were not evaluated.
    pub not_evaluated: usize,
    /// Rules that are observed only.
    pub observed: usize,
    /// Rules that no call can judge.
    pub not_judged: usize,
    /// Rules that ended in an error.
    pub error: usize,
}

impl From<&Report> for Document {
    fn from(report: &Report) -> Self {
        let observed = report.rules.iter().filter(|rule| rule.outcome == Outcome::Observed);
        Self {
            implementation: report.implementation.clone(),
            seed: report.seed,
            api_version: report.api_version.clone(),
            verdict: report.verdict().as_str().to_owned(),
            rules: report.rules.iter().map(RuleEntry::from).collect(),
            observed: observed.map(Observation::from).collect(),
            generator: Generator::from(&report.generator),
            summary: Summary {
                pass: report.count(Outcome::Pass),
                fail: report.count(Outcome::Fail),
                known_failing: report.count(Outcome::KnownFailing),
                unexpected_pass: report.count(Outcome::UnexpectedPass),
                flaky: report.count(Outcome::Flaky),
                not_applicable: report.count(Outcome::NotApplicable),
                not_evaluated: report.count(Outcome::NotEvaluated),
                observed: report.count(Outcome::Observed),
                not_judged: report.count(Outcome::NotJudged),
                error: report.count(Outcome::Error),
            },
            trouble: report.trouble.clone(),
        }
    }
}

impl From<&RuleReport> for RuleEntry {
    fn from(report: &RuleReport) -> Self {
        Self {
            id: report.rule.id.to_string(),
            facts: report.rule.facts.iter().map(ToString::to_string).collect(),
            level: report.rule.level.as_str().to_owned(),
            outcome: report.outcome,
            api_version: report.api_version.clone(),
            evaluations: report.evaluations,
            checks: report.checks,
            unreached: report.unreached,
            cases: report.tally.cases,
            requests: report.tally.requests(),
            reason: report.reason.clone(),
            counterexample: report.counterexample.clone(),
        }
    }
}

impl From<&RuleReport> for Observation {
    fn from(report: &RuleReport) -> Self {
        let note = |(note, times): (&str, u64)| Note { note: note.to_owned(), times };
        Self {
            id: report.rule.id.to_string(),
            statement: report.rule.statement.to_string(),
            notes: report.notes.iter().map(note).collect(),
        }
    }
}

impl From<&Tally> for Generator {
    fn from(tally: &Tally) -> Self {
        Self {
            cases: tally.cases,
            evaluations: tally.evaluations,
            failed_scenes: tally.failed_scenes,
            histories: tally.histories,
            steps: tally.steps,
            wasted: tally.wasted,
            wasted_steps: tally.wasted_steps,
            requests: tally.requests(),
            accepted: tally.operations.values().map(|calls| calls.accepted).sum(),
            refused: tally.operations.values().map(|calls| calls.refused).sum(),
            operations: tally.operations.clone(),
        }
    }
}

/// The report of runs at several API versions.
#[cfg(feature = "reports")]
pub fn matrix(reports: &[Report]) -> Value {
    let first = reports.first();
    json(&Matrix {
        implementation: first.map(|report| report.implementation.clone()).unwrap_or_default(),
        seed: first.map_or(0, |report| report.seed),
        verdict: super::matrix::verdict(reports).as_str().to_owned(),
        matrix: super::matrix::outcomes(reports),
        reports: reports.iter().map(Document::from).collect(),
    })
}

/// A document as JSON.
pub(super) fn json(document: &impl Serialize) -> Value {
    // Records with text names and plain values always have a JSON form.
    serde_json::to_value(document).unwrap_or(Value::Object(Map::new()))
}

/// JSON Schema of the report, whether at one API version or at several.
#[cfg(feature = "reports")]
pub fn schema() -> String {
    /// The report of the conformance suite: of a run at one API version, or at several.
    #[derive(schemars::JsonSchema)]
    #[serde(untagged)]
    #[expect(dead_code, reason = "it is there for its schema")]
    enum Written {
        One(Box<Document>),
        Several(Box<Matrix>),
    }

    let schema = schemars::generate::SchemaSettings::draft2020_12();
    let schema = schema.for_serialize().into_generator().into_root_schema_for::<Written>();
    format!("{:#}\n", schema.to_value())
}
