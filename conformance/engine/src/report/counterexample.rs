//! `Counterexample`: the calls that break a rule, in the form of reports. It decides nothing.

use clerk_user_runtime::Actor;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::CallOrigin;
use crate::report::symbolic_ids::SymbolicIds;
use crate::runner::call_origin::sequence_length;
use crate::runner::record::{ExecutionRecord, RecordedCall};

/// The shortest sequence of calls that breaks a rule. Ids and generated names are replaced by symbols such as
/// `user#1`, and secrets are masked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "reports", derive(schemars::JsonSchema))]
pub struct Counterexample {
    /// The calls.
    pub steps: Vec<StepReport>,
    /// The length of the sequence. Consecutive calls of one operation count as one, and calls made by an SDK do
    /// not count.
    #[serde(default)]
    pub length: usize,
    /// What the rule expects.
    pub expected: String,
    /// What was observed.
    pub actual: String,
    /// The command that repeats the failure.
    pub replay: String,
    /// What failures of the same kind have in common, whatever the input. Absent if no rule is broken, but a
    /// response is missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fingerprint: Option<String>,
    /// The file in which the failure is saved, if it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
}

/// One call of a counterexample.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "reports", derive(schemars::JsonSchema))]
pub struct StepReport {
    /// The surface and the operation, such as `backend.createUser`.
    pub operation: String,
    /// Who makes the call: `secret-key`, `anonymous`, or the symbol of a user.
    pub actor: String,
    /// The params of the request.
    pub params: Map<String, Value>,
    /// The status of the response. Null if there was none.
    pub status: Option<u16>,
    /// The body of the response. Null if there was none.
    pub body: Value,
    /// Why there was no response.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    /// Why the call was made. Absent if the suite made it after the previous call returned.
    #[serde(default, alias = "made", skip_serializing_if = "CallOrigin::is_sequential")]
    pub origin: CallOrigin,
}

impl Counterexample {
    /// The counterexample of an execution.
    pub(crate) fn new(
        record: &ExecutionRecord,
        expected: &str,
        actual: &str,
        repeat_command: String,
    ) -> Self {
        let ids = SymbolicIds::new(record);
        let calls = record.calls.iter();
        Self {
            steps: calls.clone().map(|call| StepReport::new(call, &ids)).collect(),
            length: sequence_length(calls.map(|call| (call.request.operation.as_str(), call.origin))),
            expected: ids.text(expected),
            actual: ids.text(actual),
            replay: repeat_command,
            fingerprint: None,
            file: None,
        }
    }
}

impl StepReport {
    fn new(call: &RecordedCall, ids: &SymbolicIds) -> Self {
        let operation = call.request.operation.clone();
        let params = call.request.params.iter();
        let (status, body, error) = match &call.response {
            Ok(response) => (Some(response.status), ids.value(&response.body), None),
            Err(error) => (None, Value::Null, Some(ids.text(&error.to_string()))),
        };
        Self {
            params: params.map(|(wire, value)| ids.param(&operation, wire, value)).collect(),
            actor: match &call.request.actor {
                Actor::Anonymous => "anonymous".to_owned(),
                Actor::SecretKey => "secret-key".to_owned(),
                Actor::User(id) => ids.whole_text(id),
            },
            operation,
            status,
            body,
            error,
            origin: call.origin,
        }
    }
}
