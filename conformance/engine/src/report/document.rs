//! The report for programs: the JSON document, its schema, and how it is read back. `docs/formats.md` says what may
//! change within one format number.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::reach::{Reach, ReachMap};
use crate::report::counterexample::Counterexample;
use crate::report::run_report::{Report, RuleReport, Unexplained};
use crate::report::summary::OutcomeCounts;
use crate::report::unexplained;
use crate::runner::statistics::CallCounts;
use crate::{Outcome, Requirement};

/// The number of the format of both documents.
const FORMAT: u32 = 1;

/// What a run found.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "reports", derive(schemars::JsonSchema))]
pub struct ReportDocument {
    /// The number of the format. Readers ignore members that they do not know.
    #[serde(default)]
    #[cfg_attr(feature = "reports", schemars(extend("const" = FORMAT)))]
    pub format: u32,
    /// The name and version of the implementation.
    pub implementation: String,
    /// The seed of the run.
    pub seed: u64,
    /// The selected API version, or the newest.
    pub api_version: String,
    /// The verdict on the implementation: `conforms`, `does-not-conform` or `could-not-tell`.
    pub verdict: String,
    /// One entry per selected rule, in the order of the contract.
    pub rules: Vec<RuleEntry>,
    /// Responses that the contract does not allow and no rule covers. Those without `follows` decide the verdict.
    #[serde(default)]
    pub unexplained: Vec<UnexplainedEntry>,
    /// What the implementation does where no source decides.
    pub observed: Vec<Observation>,
    /// What the drawn inputs led to.
    pub generator: GeneratorCounts,
    /// How many rules had each outcome.
    pub summary: OutcomeSummary,
    /// The same by requirement.
    #[serde(default)]
    pub requirements: RequirementSummaries,
    /// Why no rule could be judged, if so.
    #[serde(default, alias = "trouble", skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
}

/// What a run at several API versions found.
#[cfg(feature = "reports")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct MatrixDocument {
    /// The number of the format. Readers ignore members that they do not know.
    #[serde(default)]
    #[schemars(extend("const" = FORMAT))]
    pub format: u32,
    /// The name and version of the implementation.
    pub implementation: String,
    /// The seed of each run.
    pub seed: u64,
    /// The verdict on the implementation over all API versions.
    pub verdict: String,
    /// The outcome of each rule by API version.
    pub matrix: BTreeMap<String, BTreeMap<String, Outcome>>,
    /// One report per API version.
    pub reports: Vec<ReportDocument>,
}

/// What a run found about one rule.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "reports", derive(schemars::JsonSchema))]
pub struct RuleEntry {
    /// The id of the rule.
    pub id: String,
    /// The ids of the facts that the rule covers.
    pub facts: Vec<String>,
    /// The evidence for the rule: `documented`, `client`, `inferred` or `silent`.
    pub level: String,
    /// How binding the rule is: `must`, `should` or `silent`.
    #[serde(default)]
    pub requirement: String,
    /// The outcome.
    pub outcome: Outcome,
    /// The API version at which it was judged.
    pub api_version: String,
    /// How often its checks were reached.
    pub evaluations: u64,
    /// How many checks it has: usually one per operation or param that it is about.
    #[serde(default)]
    pub checks: u32,
    /// How many of them were never reached.
    #[serde(default)]
    pub unreached: u32,
    /// Cases drawn.
    #[serde(default)]
    pub cases: u64,
    /// Requests made, including those made while shrinking.
    #[serde(default)]
    pub requests: u64,
    /// The reason for the outcome, unless the outcome is self-explanatory.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// The shortest calls that break the rule, or null.
    pub counterexample: Option<Counterexample>,
}

/// A response that the contract does not allow and no rule covers: the implementation has a bug, or the contract lacks
/// a rule.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "reports", derive(schemars::JsonSchema))]
pub struct UnexplainedEntry {
    /// The operation after which it shows.
    pub operation: String,
    /// What differs: the wire name of a property or a list, or `response`.
    pub element: String,
    /// The API version at which it was seen.
    pub api_version: String,
    /// How often it was seen.
    pub times: u64,
    /// The id of a rule that was broken before or together with it, whenever it was seen. It may be a consequence of
    /// that, so it does not decide the verdict.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub follows: Option<String>,
    /// How often it was seen again, if not every time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// The shortest calls that show it.
    pub counterexample: Counterexample,
}

/// What the implementation does where no source decides.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "reports", derive(schemars::JsonSchema))]
pub struct Observation {
    /// The id of the rule.
    pub id: String,
    /// The statement of the rule.
    pub statement: String,
    /// What was observed.
    pub notes: Vec<ObservationNote>,
}

/// Something observed, and how often.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "reports", derive(schemars::JsonSchema))]
pub struct ObservationNote {
    /// What was observed.
    pub note: String,
    /// How often.
    pub times: u64,
}

/// What the drawn inputs led to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "reports", derive(schemars::JsonSchema))]
pub struct GeneratorCounts {
    /// Cases drawn.
    pub cases: u64,
    /// Checks reached.
    pub evaluations: u64,
    /// Cases whose setup failed, so that no check was reached.
    #[serde(alias = "failed_scenes")]
    pub failed_setups: u64,
    /// Calls made by those cases.
    #[serde(default, alias = "wasted_steps")]
    pub wasted_calls: u64,
    /// Histories of the stateful pass.
    pub histories: u64,
    /// Steps of these histories.
    #[serde(alias = "steps")]
    pub history_steps: u64,
    /// Steps that were skipped because they were impossible when their turn came.
    #[serde(alias = "wasted")]
    pub skipped_steps: u64,
    /// Requests made.
    #[serde(default)]
    pub requests: u64,
    /// Requests with a successful response.
    #[serde(default)]
    pub accepted: u64,
    /// Requests with an error response.
    #[serde(default)]
    pub refused: u64,
    /// How often the run met each situation in which servers often have bugs, if it counted them;
    /// `cargo conformance situations` does, and says what they are.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub situations: BTreeMap<String, u64>,
    /// The maps of reach by name, if the run drew them: `pairs`, `properties`, `credentials` and `filters`. `--reach`
    /// does.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub reach: BTreeMap<String, MapCounts>,
    /// Calls by operation.
    pub operations: BTreeMap<String, CallCounts>,
}

/// How much of a map of reach a run met.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "reports", derive(schemars::JsonSchema))]
pub struct MapCounts {
    /// What the cells of the map are.
    pub meaning: String,
    /// How often each cell was met. A cell with 0 is a blank.
    pub cells: BTreeMap<String, u64>,
}

/// How many rules had each outcome.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "reports", derive(schemars::JsonSchema))]
pub struct OutcomeSummary {
    /// Rules that passed.
    pub pass: usize,
    /// Rules that failed.
    pub fail: usize,
    /// Rules that failed and are on the known-failing list.
    pub known_failing: usize,
    /// Rules that passed although they are on the known-failing list.
    pub unexpected_pass: usize,
    /// Rules that failed only in some repetitions.
    pub flaky: usize,
    /// Rules that do not apply to the implementation.
    pub not_applicable: usize,
    /// Rules that apply but were not evaluated.
    pub not_evaluated: usize,
    /// Rules that were only observed.
    pub observed: usize,
    /// Rules that no call can judge.
    pub not_judged: usize,
    /// Rules that ended in an error.
    pub error: usize,
}

/// How many rules of each requirement had each outcome.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "reports", derive(schemars::JsonSchema))]
pub struct RequirementSummaries {
    /// MUST rules.
    pub must: OutcomeSummary,
    /// SHOULD rules.
    pub should: OutcomeSummary,
    /// Rules about which all sources are silent.
    pub silent: OutcomeSummary,
}

impl Report {
    /// The report for programs.
    pub fn to_json(&self) -> Value {
        to_value(&ReportDocument::from(self))
    }
}

impl From<&Report> for ReportDocument {
    fn from(report: &Report) -> Self {
        let observed = report.rules.iter().filter(|rule| rule.outcome == Outcome::Observed);
        let summary = |requirement| OutcomeSummary::from(OutcomeCounts::of(report, requirement));
        Self {
            format: FORMAT,
            implementation: report.implementation.clone(),
            seed: report.seed,
            api_version: report.api_version.clone(),
            verdict: report.verdict().as_str().to_owned(),
            rules: report.rules.iter().map(RuleEntry::from).collect(),
            unexplained: unexplained::ordered(report).map(UnexplainedEntry::from).collect(),
            observed: observed.map(Observation::from).collect(),
            generator: GeneratorCounts::from(report),
            summary: OutcomeSummary::from(OutcomeCounts::all(report)),
            requirements: RequirementSummaries {
                must: summary(Requirement::Must),
                should: summary(Requirement::Should),
                silent: summary(Requirement::Silent),
            },
            error: report.error.clone(),
        }
    }
}

impl From<OutcomeCounts> for OutcomeSummary {
    fn from(counts: OutcomeCounts) -> Self {
        Self {
            pass: counts.get(Outcome::Pass),
            fail: counts.get(Outcome::Fail),
            known_failing: counts.get(Outcome::KnownFailing),
            unexpected_pass: counts.get(Outcome::UnexpectedPass),
            flaky: counts.get(Outcome::Flaky),
            not_applicable: counts.get(Outcome::NotApplicable),
            not_evaluated: counts.get(Outcome::NotEvaluated),
            observed: counts.get(Outcome::Observed),
            not_judged: counts.get(Outcome::NotJudged),
            error: counts.get(Outcome::Error),
        }
    }
}

impl From<&RuleReport> for RuleEntry {
    fn from(report: &RuleReport) -> Self {
        Self {
            id: report.rule.id.to_string(),
            facts: report.rule.facts.iter().map(ToString::to_string).collect(),
            level: report.rule.level.as_str().to_owned(),
            requirement: report.requirement().as_str().to_lowercase(),
            outcome: report.outcome,
            api_version: report.api_version.clone(),
            evaluations: report.evaluations,
            checks: report.checks,
            unreached: report.unreached,
            cases: report.statistics.cases,
            requests: report.statistics.requests(),
            reason: report.reason.clone(),
            counterexample: report.counterexample.clone(),
        }
    }
}

impl From<&Unexplained> for UnexplainedEntry {
    fn from(found: &Unexplained) -> Self {
        Self {
            operation: found.operation.clone(),
            element: found.element.clone(),
            api_version: found.api_version.clone(),
            times: found.times,
            follows: found.follows.clone(),
            reason: found.reason.clone(),
            counterexample: found.counterexample.clone(),
        }
    }
}

impl From<&RuleReport> for Observation {
    fn from(report: &RuleReport) -> Self {
        let note = |(note, times): (&str, u64)| ObservationNote { note: note.to_owned(), times };
        Self {
            id: report.rule.id.to_string(),
            statement: report.rule.statement.to_string(),
            notes: report.notes.iter().map(note).collect(),
        }
    }
}

impl From<&Report> for GeneratorCounts {
    fn from(report: &Report) -> Self {
        let statistics = &report.statistics;
        let map = |reach: &Reach, map: ReachMap| MapCounts {
            meaning: map.sentence().to_owned(),
            cells: reach.cells(map).map(|(cell, times)| (cell.to_string(), times)).collect(),
        };
        let maps = |reach: Reach| {
            ReachMap::ALL.map(|drawn| (drawn.id().to_owned(), map(&reach, drawn))).into_iter().collect()
        };
        Self {
            cases: statistics.cases,
            evaluations: statistics.evaluations,
            failed_setups: statistics.failed_setups,
            wasted_calls: statistics.wasted_calls,
            histories: statistics.histories,
            history_steps: statistics.history_steps,
            skipped_steps: statistics.skipped_steps,
            requests: statistics.requests(),
            accepted: statistics.accepted(),
            refused: statistics.refused(),
            situations: statistics.situations.iter().map(|(id, times)| ((*id).to_owned(), *times)).collect(),
            reach: report.reach().map(maps).unwrap_or_default(),
            operations: statistics.operations.clone(),
        }
    }
}

/// The document of runs at several API versions.
#[cfg(feature = "reports")]
pub fn matrix(reports: &[Report]) -> Value {
    let first = reports.first();
    to_value(&MatrixDocument {
        format: FORMAT,
        implementation: first.map(|report| report.implementation.clone()).unwrap_or_default(),
        seed: first.map_or(0, |report| report.seed),
        verdict: reports
            .iter()
            .map(Report::verdict)
            .fold(crate::Verdict::Conforms, crate::Verdict::and)
            .as_str()
            .to_owned(),
        matrix: super::matrix::outcomes(reports),
        reports: reports.iter().map(ReportDocument::from).collect(),
    })
}

fn to_value(document: &impl Serialize) -> Value {
    // A document always has a JSON form.
    serde_json::to_value(document).unwrap_or(Value::Object(Map::new()))
}

/// Reads the document of a run at one API version or at several: one report per version. Documents without a
/// `format`, which earlier programs wrote, are accepted.
#[cfg(feature = "reports")]
pub fn read(text: &str) -> Result<Vec<ReportDocument>, String> {
    let describe = |error: serde_json::Error| error.to_string();
    let value: Value = serde_json::from_str(text).map_err(describe)?;
    let format = value.get("format").map_or(Some(u64::from(FORMAT)), Value::as_u64);
    if format.is_none_or(|format| format > u64::from(FORMAT)) {
        let found = &value["format"];
        return Err(format!(
            "unsupported report format {found}; this version reads format {FORMAT}; \
             upgrade clerk-user-conformance"
        ));
    }
    if value.get("reports").is_some() {
        return Ok(serde_json::from_value::<MatrixDocument>(value).map_err(describe)?.reports);
    }
    Ok(vec![serde_json::from_value(value).map_err(describe)?])
}

/// The JSON Schema of both documents.
#[cfg(feature = "reports")]
pub fn schema() -> String {
    /// The report of the conformance suite: of a run at one API version, or at several.
    #[derive(schemars::JsonSchema)]
    #[serde(untagged)]
    #[expect(dead_code, reason = "only its schema is used")]
    enum AnyReport {
        One(Box<ReportDocument>),
        Several(Box<MatrixDocument>),
    }

    // Defaults are for reading documents of earlier programs. A document always has all members.
    let without_default = |schema: &mut schemars::Schema| drop(schema.remove("default"));
    let settings = schemars::generate::SchemaSettings::draft2020_12()
        .for_serialize()
        .with_transform(schemars::transform::RecursiveTransform(without_default));
    let schema = settings.into_generator().into_root_schema_for::<AnyReport>();
    format!("{:#}\n", schema.to_value())
}

#[cfg(all(test, feature = "reports"))]
mod tests {
    use super::{FORMAT, read};
    use crate::{CallOrigin, Outcome};

    /// Written by the last program without format numbers.
    const WITHOUT_FORMAT: &str = include_str!("../../tests/report-without-format.json");

    #[test]
    fn a_report_without_a_format_is_read() {
        let reports = read(WITHOUT_FORMAT).expect("it is accepted");
        let rule = &reports[0].rules[0];
        assert_eq!((reports[0].format, rule.outcome), (0, Outcome::Fail));
        let steps = &rule.counterexample.as_ref().expect("the rule is broken").steps;
        assert_eq!(steps.iter().filter(|step| step.origin == CallOrigin::Concurrent).count(), 2);
    }

    #[test]
    fn unknown_members_are_ignored_and_unknown_formats_refused() {
        let add = |member: &str| WITHOUT_FORMAT.replacen('{', &format!("{{ {member},"), 1);
        assert!(read(&add(&format!(r#""format": {FORMAT}, "added_later": []"#))).is_ok());
        let error = read(&add(r#""format": 2"#)).expect_err("it is from the future");
        assert!(error.starts_with("unsupported report format 2; "), "{error}");
    }
}
