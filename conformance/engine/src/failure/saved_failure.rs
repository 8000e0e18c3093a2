//! One failure with everything that is needed to replay it: what was judged, the case, and the calls. It does no
//! I/O and judges nothing.

use std::sync::LazyLock;

use clerk_user::operations::OPERATIONS;
use clerk_user::rules::RULES;
use clerk_user_runtime::{Actor, Rule, Surface};
use serde::{Deserialize, Serialize};

use crate::failure::saved_call::SavedCall;
use crate::failure::symbol_table::SymbolTable;
use crate::runner::case_id::InputSource;
use crate::runner::record::ExecutionRecord;
use crate::runner::seed;
use crate::{Config, Description, Profile};

/// The number of the format that this program writes.
pub(super) const FORMAT: u32 = 2;
/// What stands in place of the id of a rule if no rule explains a failure.
const UNEXPLAINED: &str = "unexplained";

/// One failure, with everything that is needed to replay it.
///
/// Ids and generated names are replaced by symbols (`$user1.id`, `${name1}`). Secrets are left out.
///
/// ```
/// # use clerk_user_conformance::Context;
/// # use clerk_user_conformance::clerk_user::{backend::BackendApi, frontend::FrontendApi};
/// # use clerk_user_conformance::clerk_user::dispatch::{Api, Unimplemented};
/// # #[derive(Default)]
/// # struct MyServer;
/// # impl Api for MyServer {
/// #     fn backend(&self, _: &Context) -> impl BackendApi {
/// #         Unimplemented
/// #     }
/// #     fn frontend(&self, _: &Context) -> impl FrontendApi {
/// #         Unimplemented
/// #     }
/// # }
/// use clerk_user_conformance::{Config, Failure, InProcess, run};
///
/// let config = Config { rules: vec!["merge-null-nested".to_owned()], ..Config::default() };
/// let report = run(|| InProcess::new("my server", MyServer), &config);
/// let failure = report.rules[0].failure().expect("the server does not create users");
/// assert!(failure.file_name().starts_with("merge-null-nested-"));
/// assert_eq!(Failure::from_json(&failure.to_json()).as_ref(), Ok(failure));
/// ```
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Failure {
    pub(super) format: u32,
    /// The id of the rule, or `unexplained`.
    pub rule: String,
    /// The statement of the rule.
    pub statement: String,
    /// What differs, if no rule explains it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) unexplained: Option<String>,
    /// What failures of the same kind have in common.
    pub(crate) fingerprint: String,
    pub(crate) rule_hash: String,
    /// A hash of the contract at the time of the failure; see [`contract_hash`].
    pub contract_hash: String,
    pub(crate) implementation: String,
    pub(crate) api_version: String,
    pub(crate) profile: Profile,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) surface: Option<Surface>,
    pub(crate) seed: u64,
    /// The number of cases per check in that run.
    pub(crate) cases: u32,
    pub(crate) input: InputSource,
    pub(crate) calls: Vec<SavedCall>,
    pub(crate) expected: String,
    pub(crate) actual: String,
}

impl Failure {
    /// Describes the failure of a rule, without the texts of the report.
    pub(crate) fn new(
        rule: &Rule,
        config: &Config,
        api_version: &str,
        implementation: &Description,
        record: &ExecutionRecord,
        input: InputSource,
    ) -> Self {
        Self {
            rule: rule.id.to_string(),
            statement: rule.statement.to_string(),
            rule_hash: rule_hash(rule),
            ..Self::of_record(&rule.id, config, api_version, implementation, record, input)
        }
    }

    /// Describes a response that no rule explains, without the texts of the report.
    pub(crate) fn of_unexplained(
        about: &str,
        config: &Config,
        api_version: &str,
        implementation: &Description,
        record: &ExecutionRecord,
        input: InputSource,
    ) -> Self {
        Self {
            rule: UNEXPLAINED.to_owned(),
            statement: "No rule explains the response.".to_owned(),
            unexplained: Some(about.to_owned()),
            ..Self::of_record(about, config, api_version, implementation, record, input)
        }
    }

    /// What every failure has: the calls, and how they came about. `about` is what the fingerprint depends on.
    fn of_record(
        about: &str,
        config: &Config,
        api_version: &str,
        implementation: &Description,
        record: &ExecutionRecord,
        input: InputSource,
    ) -> Self {
        Self {
            format: FORMAT,
            rule: String::new(),
            statement: String::new(),
            unexplained: None,
            fingerprint: fingerprint(about, record),
            rule_hash: String::new(),
            contract_hash: contract_hash(),
            implementation: implementation.to_string(),
            api_version: api_version.to_owned(),
            profile: config.profile,
            surface: config.surface,
            seed: config.seed,
            cases: config.cases,
            input,
            calls: SymbolTable::new(record).saved_calls(record),
            expected: String::new(),
            actual: String::new(),
        }
    }

    /// Adds the texts that the report shows.
    pub(crate) fn with_texts(self, expected: &str, actual: &str) -> Self {
        Self { expected: expected.to_owned(), actual: actual.to_owned(), ..self }
    }

    /// The name of its file: `<rule>-<hash>.json`.
    pub fn file_name(&self) -> String {
        let calls = serde_json::to_string(&self.calls).unwrap_or_default();
        let hash = seed::hash([self.fingerprint.as_str(), &calls, &self.expected]);
        format!("{}-{}.json", self.rule, short_hash(hash))
    }

    /// The content of its file.
    pub fn to_json(&self) -> String {
        // A failure always has a JSON form.
        let text = serde_json::to_string_pretty(self).unwrap_or_default();
        text + "\n"
    }
}

/// A hash of what failures of the same kind have in common: the rule, the operations with their actors, and the
/// statuses, but no values. Consecutive equal calls count once.
fn fingerprint(rule: &str, record: &ExecutionRecord) -> String {
    let mut calls: Vec<String> = Vec::new();
    for call in &record.calls {
        let actor = match &call.request.actor {
            Actor::Anonymous => "anonymous",
            Actor::SecretKey => "secret-key",
            Actor::User(_) => "user",
        };
        let status = call.response.as_ref().map_or(0, |response| response.status);
        calls.push(format!("{} {actor} {status}", call.request.operation));
    }
    calls.dedup();
    short_hash(seed::hash(std::iter::once(rule).chain(calls.iter().map(String::as_str))))
}

/// A hash of what a rule requires, without its texts and sources.
pub(crate) fn rule_hash(rule: &Rule) -> String {
    let text = serde_json::to_string(&(&rule.kind, &rule.targets, &rule.since, &rule.until));
    short_hash(seed::hash([text.unwrap_or_default().as_str()]))
}

/// A hash of the contract: its rules and its operations.
pub fn contract_hash() -> String {
    static HASH: LazyLock<String> = LazyLock::new(|| {
        let text = serde_json::to_string(&(RULES, OPERATIONS)).unwrap_or_default();
        format!("{:016x}", seed::hash([text.as_str()]))
    });
    HASH.clone()
}

fn short_hash(hash: u64) -> String {
    format!("{:08x}", hash >> 32)
}
