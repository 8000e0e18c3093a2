//! The record of one execution: every call with its result, in order. It judges nothing.

use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

use clerk_user_runtime::{Request, Response};
use serde_json::Value;

use crate::{CallError, CallOrigin};

/// The body of a successful response. The record keeps the same response: bodies are large, and copies of them
/// took a sixth of the time of a run.
#[derive(Clone, Debug)]
pub(crate) struct Body(Arc<Response>);

impl Body {
    pub(crate) fn new(response: Arc<Response>) -> Self {
        Self(response)
    }

    /// A value that is not the body of a response, or not of one alone.
    pub(crate) fn of(body: Value) -> Self {
        Self(Arc::new(Response { status: 200, body }))
    }

    /// A copy of the body.
    pub(crate) fn to_value(&self) -> Value {
        self.0.body.clone()
    }
}

impl fmt::Display for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.body.fmt(f)
    }
}

impl Deref for Body {
    type Target = Value;

    fn deref(&self) -> &Value {
        &self.0.body
    }
}

/// One call and its result.
#[derive(Clone, Debug)]
pub(crate) struct RecordedCall {
    pub(crate) request: Request,
    pub(crate) response: Result<Arc<Response>, CallError>,
    pub(crate) origin: CallOrigin,
}

/// Everything that one execution of a case left behind.
#[derive(Clone, Debug, Default)]
pub(crate) struct ExecutionRecord {
    pub(crate) calls: Vec<RecordedCall>,
    /// Calls that only determined what to expect. They are counted but not reported.
    pub(crate) hidden_calls: Vec<RecordedCall>,
    /// For each hidden call, how many of the other calls were made before it.
    pub(crate) hidden_after: Vec<usize>,
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
    /// All calls in the order in which they were made.
    pub(crate) fn in_order(&self) -> impl Iterator<Item = &RecordedCall> {
        let mut hidden = self.hidden_after.iter().zip(&self.hidden_calls).peekable();
        let mut shown = self.calls.iter().enumerate().peekable();
        std::iter::from_fn(move || {
            let made = shown.peek().map_or(usize::MAX, |(made, _)| *made);
            if let Some((_, call)) = hidden.next_if(|(after, _)| **after <= made) {
                return Some(call);
            }
            shown.next().map(|(_, call)| call)
        })
    }

    /// The operation of the last call, for messages.
    pub(crate) fn last_operation(&self) -> &str {
        self.calls.last().map_or("a call", |call| call.request.operation.as_str())
    }
}
