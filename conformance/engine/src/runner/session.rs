//! One execution of one case, as a law sees it: every call goes through here and is recorded. It does not depend
//! on rules or inputs.

mod control;

use std::sync::Arc;

use clerk_user::operations::Operation;
use clerk_user_runtime::{ApiError, Capability, Request, Response};
use serde_json::Value;

use crate::runner::context::{RunContext, is_sdk_call};
use crate::runner::record::{Body, ExecutionRecord, RecordedCall};
use crate::runner::recording_server::RecordingServer;
use crate::runner::violation::ensure_same;
pub(crate) use crate::runner::violation::{Abort, CheckResult, Violation, ensure};
use crate::sdk;
use crate::{CallError, CallOrigin, Capabilities};

/// One execution of one case.
pub(crate) struct Session<'a> {
    context: &'a RunContext<'a>,
    record: ExecutionRecord,
    /// The instance settings before the execution first changed them.
    initial_settings: Option<Body>,
    /// The calls that the SDK made during the last call.
    sdk_calls: Vec<RecordedCall>,
    /// Whether the calls that the SDK makes when an object is opened are recorded.
    records_opening: bool,
    /// The value that a param of an operation gets in every request.
    replaced: Option<Replacement>,
}

/// A value that replaces the one in a request.
struct Replacement {
    operation: &'static str,
    param: &'static str,
    value: Value,
}

impl<'a> Session<'a> {
    pub(crate) fn new(context: &'a RunContext<'a>) -> Self {
        if let Some(server) = &context.server {
            server.reset();
        }
        Self {
            context,
            record: ExecutionRecord::default(),
            initial_settings: None,
            sdk_calls: Vec::new(),
            records_opening: false,
            replaced: None,
        }
    }

    /// From now on, each request of an operation has this value in a param.
    pub(crate) fn replace_param(&mut self, operation: &'static str, param: &'static str, value: Value) {
        self.replaced = Some(Replacement { operation, param, value });
    }

    /// The API version under test.
    pub(crate) fn version(&self) -> &str {
        self.context.scope.version
    }

    /// What the implementation declares.
    pub(crate) fn capabilities(&self) -> &Capabilities {
        self.context.scope.capabilities
    }

    /// Makes a call and records it. A request without an API version gets the one under test. A declared
    /// operation that responds `unimplemented` is a violation.
    pub(crate) fn call(&mut self, mut request: Request) -> Result<Arc<Response>, Abort> {
        self.prepare(&mut request)?;
        let response = self.context.call(&request);
        let response = response.ok_or_else(|| self.out_of_budget())?;
        self.record_call(request, response, CallOrigin::Sequential)
    }

    /// Makes two calls concurrently and records both, in the order in which they are given.
    pub(crate) fn call_concurrently(&mut self, requests: [Request; 2]) -> Result<[Arc<Response>; 2], Abort> {
        let [mut first, mut second] = requests;
        self.prepare(&mut first)?;
        self.prepare(&mut second)?;
        let responses = self.context.call_concurrently([&first, &second]);
        let [of_first, of_second] = responses.ok_or_else(|| self.out_of_budget())?;
        let of_first = self.record_call(first, of_first, CallOrigin::Concurrent);
        let of_second = self.record_call(second, of_second, CallOrigin::Concurrent);
        Ok([of_first?, of_second?])
    }

    fn prepare(&mut self, request: &mut Request) -> CheckResult {
        if let Some(replaced) = self.replaced.as_ref().filter(|one| one.operation == request.operation) {
            request.params.insert(replaced.param.to_owned(), replaced.value.clone());
        }
        if request.api_version.is_none() {
            request.api_version = Some(self.context.scope.version.to_owned());
        }
        if let Some(operation) = Operation::from_id(&request.operation)
            && self.context.server.is_none()
            && !self.context.scope.capabilities.offers(operation.spec())
        {
            let reason = format!("requires {}, which is not declared", request.operation);
            self.record.undeclared = Some(reason.clone());
            return Err(Abort::SetupFailed(reason));
        }
        Ok(())
    }

    fn out_of_budget(&mut self) -> Abort {
        let reason = self.context.budget.exhausted().unwrap_or("the run reached one of its limits");
        self.record.cut_short = Some(reason);
        Abort::SetupFailed(reason.to_owned())
    }

    fn record_call(
        &mut self,
        request: Request,
        response: Result<Response, CallError>,
        origin: CallOrigin,
    ) -> Result<Arc<Response>, Abort> {
        let response = response.map(Arc::new);
        let prepares_server = self.context.server.is_some() && !is_sdk_call(&request);
        let operation = request.operation.clone();
        let hides_sdk_calls = request.operation == sdk::OPEN && !self.records_opening;
        self.record.calls.push(RecordedCall { request, response: response.clone(), origin });
        if let Some(server) = self.context.server.as_ref().filter(|_| !prepares_server) {
            self.sdk_calls = server.take_recorded();
            self.record.calls.extend(self.sdk_calls.iter().filter(|_| !hides_sdk_calls).cloned());
        }
        let response = response.map_err(Abort::NoResponse)?;
        if prepares_server {
            return Ok(response);
        }
        if response.status == 501 && response.codes().contains(&ApiError::UNIMPLEMENTED) {
            let violation = Violation {
                expected: format!("{operation} is implemented, as declared"),
                actual: format!("{operation} returns 501 unimplemented"),
            };
            return Err(Abort::Violation(violation));
        }
        // An operation that does not support some params yet has not declared them either.
        if response.status == 501 && response.codes().contains(&ApiError::UNSUPPORTED) {
            let reason = format!("{operation} does not support all params of the request");
            self.record.undeclared = Some(reason.clone());
            return Err(Abort::SetupFailed(reason));
        }
        Ok(response)
    }

    /// The suite's own server, if an SDK is under test.
    pub(crate) fn server(&self) -> Result<&'a RecordingServer, Abort> {
        let missing = || Abort::SetupFailed("the rule judges an SDK but does not require one".to_owned());
        self.context.server.as_deref().ok_or_else(missing)
    }

    /// The calls that the SDK made during the last call, in order.
    pub(crate) fn sdk_calls(&self) -> &[RecordedCall] {
        &self.sdk_calls
    }

    /// From now on, calls that the SDK makes when an object is opened are recorded as well.
    pub(crate) fn record_opening(&mut self) {
        self.records_opening = true;
    }

    /// Makes a call that is part of the setup: the execution ends unless it succeeds.
    pub(crate) fn call_ok(&mut self, request: Request) -> Result<Body, Abort> {
        let operation = request.operation.clone();
        let response = self.call(request)?;
        if response.is_success() {
            return Ok(Body::new(response));
        }
        let codes = response.codes().join(", ");
        Err(Abort::SetupFailed(format!("{operation} returns {} {codes}", response.status)))
    }

    /// How many calls were recorded so far.
    pub(crate) fn call_count(&self) -> usize {
        self.record.calls.len()
    }

    /// Hides all calls after the first `calls` from the report: they only determined what to expect.
    pub(crate) fn hide_calls_since(&mut self, calls: usize) {
        let hidden = self.record.calls.split_off(calls.min(self.record.calls.len()));
        self.record.hidden_after.extend(std::iter::repeat_n(self.record.calls.len(), hidden.len()));
        self.record.hidden_calls.extend(hidden);
    }

    /// Counts an evaluation: the rule's own check was reached.
    pub(crate) fn mark_evaluated(&mut self) {
        self.record.evaluations += 1;
    }

    /// A short text that is unique to this execution. It matches `[a-z0-9]+` and starts with a letter.
    pub(crate) fn fresh_name(&mut self) -> String {
        let nonce = self.context.nonces.fresh();
        self.record.nonces.push(nonce.clone());
        nonce
    }

    /// Notes what the implementation does where no source decides.
    pub(crate) fn note(&mut self, behaviour: impl Into<String>) {
        self.record.notes.push(behaviour.into());
    }

    /// Ends the execution with a violation unless two JSON values are equal. Numbers are compared as exactly
    /// as the implementation declares.
    pub(crate) fn ensure_equal(&self, what: &str, expected: &Value, actual: &Value) -> CheckResult {
        ensure_same(what, expected, actual, self.exact_numbers())
    }

    /// Whether numbers in metadata keep every digit.
    pub(crate) fn exact_numbers(&self) -> bool {
        self.context.scope.capabilities.has.contains(&Capability::ExactNumbers)
    }

    /// The record so far.
    pub(crate) fn record(&self) -> &ExecutionRecord {
        &self.record
    }

    /// Ends the execution.
    pub(crate) fn finish(self) -> ExecutionRecord {
        self.record
    }
}
