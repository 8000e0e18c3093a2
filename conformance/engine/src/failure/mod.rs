//! One failure as a file keeps it: what was judged, the calls with symbols for what differs from run
//! to run, and where the input came from. It writes no file, and judges nothing.

mod rebinding;

use clerk_user::operations::OPERATIONS;
use clerk_user::rules::RULES;
use clerk_user_runtime::{Actor, Rule, Surface};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::report::Counterexample;
use crate::runner::case_id::Draw;
use crate::runner::seed;
use crate::runner::session::Record;
use crate::{CallOrigin, Config, Description, Profile};

pub(crate) use rebinding::{Bindings, SymbolTable};

/// The form of the file; another number is another form.
pub(crate) const FORMAT: u32 = 1;

/// One failure, with all that is needed to look for it again.
///
/// Ids and generated names stand as symbols (`$user1.id`, `${name1}`), secrets are left out.
///
/// ```
/// use clerk_user_conformance::clerk_user::dispatch::Unimplemented;
/// use clerk_user_conformance::{Config, InProcess, run};
/// let config = Config { rules: vec!["merge-null-nested".to_owned()], ..Config::default() };
/// let report = run(|| InProcess::new("my server", Unimplemented), &config);
/// let failure = report.rules[0].failure().expect("the server creates no user");
/// assert!(failure.file_name().starts_with("merge-null-nested-"));
/// ```
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Failure {
    pub(crate) format: u32,
    /// The id of the rule.
    pub rule: String,
    /// What the rule states.
    pub statement: String,
    pub(crate) fingerprint: String,
    /// A hash of the rule.
    pub(crate) meaning: String,
    /// A hash of all rules and operations.
    pub contract: String,
    pub(crate) implementation: String,
    pub(crate) api_version: String,
    pub(crate) profile: Profile,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) surface: Option<Surface>,
    pub(crate) seed: u64,
    pub(crate) cases: u32,
    pub(crate) draw: Draw,
    pub(crate) operations: Vec<Recorded>,
    pub(crate) expected: String,
    pub(crate) actual: String,
}

/// One call, and how it was answered.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Recorded {
    pub(crate) operation: String,
    pub(crate) actor: Actor,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) api_version: Option<String>,
    pub(crate) params: Map<String, Value>,
    /// Nothing when there was no answer.
    pub(crate) status: Option<u16>,
    pub(crate) answer: Value,
    #[serde(default, skip_serializing_if = "CallOrigin::is_sequential")]
    pub(crate) made: CallOrigin,
}

impl Failure {
    /// Puts down what is known of a failure.
    pub(crate) fn new(
        rule: &Rule,
        config: &Config,
        api_version: &str,
        judged: &Description,
        record: &Record,
        draw: Draw,
    ) -> Self {
        Self {
            format: FORMAT,
            rule: rule.id.to_string(),
            statement: rule.statement.to_string(),
            fingerprint: fingerprint(&rule.id, record),
            meaning: meaning(rule),
            contract: contract(),
            implementation: judged.to_string(),
            api_version: api_version.to_owned(),
            profile: config.profile,
            surface: config.surface,
            seed: config.seed,
            cases: config.cases,
            draw,
            operations: SymbolTable::of(record).operations(record),
            expected: String::new(),
            actual: String::new(),
        }
    }

    /// Adds what a report shows of it.
    pub(crate) fn with(self, shown: &Counterexample) -> Self {
        Self { expected: shown.expected.clone(), actual: shown.actual.clone(), ..self }
    }

    /// The name of the file that keeps it: `<rule>-<hash>.json`.
    pub fn file_name(&self) -> String {
        let calls = serde_json::to_string(&self.operations).unwrap_or_default();
        let hash = seed::hash([self.fingerprint.as_str(), &calls, &self.expected]);
        format!("{}-{}.json", self.rule, short(hash))
    }

    /// The text of its file.
    pub fn to_json(&self) -> String {
        // What it holds always has a JSON form.
        let text = serde_json::to_string_pretty(self).unwrap_or_default();
        text + "\n"
    }

    /// Reads the text of a file.
    pub fn from_json(text: &str) -> Result<Self, String> {
        let failure: Self = serde_json::from_str(text).map_err(|error| error.to_string())?;
        if failure.format == FORMAT {
            return Ok(failure);
        }
        Err(format!("it has the form {}, and this program reads form {FORMAT}", failure.format))
    }
}

/// What failures of one sort have in common: the rule, who called what, and how that was answered,
/// but no value. Calls that repeat count once.
fn fingerprint(rule: &str, record: &Record) -> String {
    let mut calls: Vec<String> = Vec::new();
    for step in &record.steps {
        let actor = match &step.request.actor {
            Actor::Anonymous => "anonymous",
            Actor::SecretKey => "secret-key",
            Actor::User(_) => "user",
        };
        let status = step.answer.as_ref().map_or(0, |answer| answer.status);
        calls.push(format!("{} {actor} {status}", step.request.operation));
    }
    calls.dedup();
    short(seed::hash(std::iter::once(rule).chain(calls.iter().map(String::as_str))))
}

/// A hash of what a rule says.
pub(crate) fn meaning(rule: &Rule) -> String {
    let text = serde_json::to_string(&(&rule.kind, &rule.targets, &rule.since, &rule.until));
    short(seed::hash([text.unwrap_or_default().as_str()]))
}

/// A hash of the contract: its rules and its operations.
pub fn contract() -> String {
    let text = serde_json::to_string(&(RULES, OPERATIONS)).unwrap_or_default();
    format!("{:016x}", seed::hash([text.as_str()]))
}

fn short(hash: u64) -> String {
    format!("{:08x}", hash >> 32)
}
