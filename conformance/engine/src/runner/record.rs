//! The record of one execution: every call with its result, in order. It judges nothing.

use clerk_user_runtime::{Request, Response};

use crate::{CallError, CallOrigin};

/// One call and its result.
#[derive(Clone, Debug)]
pub(crate) struct RecordedCall {
    pub(crate) request: Request,
    pub(crate) response: Result<Response, CallError>,
    pub(crate) origin: CallOrigin,
}

/// Everything that one execution of a case left behind.
#[derive(Clone, Debug, Default)]
pub(crate) struct ExecutionRecord {
    pub(crate) calls: Vec<RecordedCall>,
    /// Calls that only determined what to expect. They are counted but not reported.
    pub(crate) hidden_calls: Vec<RecordedCall>,
    /// The generated names, in the order in which they were handed out.
    pub(crate) nonces: Vec<String>,
    /// How many times the rule's own check was reached.
    pub(crate) evaluations: u64,
    /// What the implementation does where no source decides.
    pub(crate) notes: Vec<String>,
    /// Why the rule does not apply: a sentence that names the operation that is not declared.
    pub(crate) undeclared: Option<String>,
    /// Which limit of the run ended the execution early.
    pub(crate) cut_short: Option<&'static str>,
}

impl ExecutionRecord {
    /// The operation of the last call, for messages.
    pub(crate) fn last_operation(&self) -> &str {
        self.calls.last().map_or("a call", |call| call.request.operation.as_str())
    }
}
