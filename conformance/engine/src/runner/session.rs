//! One execution of one case, as a law sees it: calls are made and written down here. It knows
//! no rule and no input.

mod control;

use std::sync::Arc;

use clerk_user::operations::Operation;
use clerk_user::validate::TABLES;
use clerk_user_runtime::{ApiError, Capability, OperationSpec, Request, Response, Rule, Surface, Target};
use serde_json::Value;

use crate::runner::budget::Budget;
use crate::runner::recording_server::RecordingServer;
use crate::runner::seed::Nonces;
use crate::runner::violation::ensure_same;
pub(crate) use crate::runner::violation::{Abort, CheckResult, Violation, ensure};
use crate::runner::watchdog::Watchdog;
use crate::sdk;
use crate::{CallError, CallOrigin, Capabilities};

/// What of the contract can be judged here.
pub(crate) struct Scope<'a> {
    pub(crate) capabilities: &'a Capabilities,
    /// The API version under test.
    pub(crate) version: &'a str,
    /// The only surface to judge, if there is one.
    pub(crate) surface: Option<Surface>,
}

impl Scope<'_> {
    /// Whether a target can be judged: its operation is asked for, declared, and there at the
    /// version under test.
    pub(crate) fn reaches(&self, target: &Target) -> bool {
        Operation::from_id(&target.operation).is_some_and(|operation| self.has(operation.spec()))
    }

    /// Whether an operation can be judged.
    pub(crate) fn has(&self, operation: &OperationSpec) -> bool {
        self.surface.is_none_or(|surface| surface == operation.surface)
            && operation.exists_at(self.version)
            && self.capabilities.offers(operation)
    }

    /// Whether anything that a rule speaks of can be judged.
    pub(crate) fn reaches_any(&self, rule: &Rule) -> bool {
        if rule.kind.is_from_tables() {
            return TABLES.rule_targets(&rule.kind).iter().any(|place| self.has(place.operation));
        }
        rule.targets.is_empty() || rule.targets.iter().any(|target| self.reaches(target))
    }
}

/// What all executions of one rule share.
pub(crate) struct RunContext<'a> {
    pub(crate) watchdog: Watchdog,
    /// The suite's own server, where an SDK is judged.
    pub(crate) server: Option<Arc<RecordingServer>>,
    pub(crate) scope: Scope<'a>,
    pub(crate) nonces: &'a Nonces,
    pub(crate) cases: u32,
    pub(crate) budget: &'a Budget,
    /// Whether the first failure ends the run, and is not shrunk.
    pub(crate) stop_at_failure: bool,
}

impl RunContext<'_> {
    /// Makes a call, as far as the budget of the run and the patience with the operation scope.
    /// Nothing where the budget is used up.
    fn call(&self, request: &Request) -> Option<Result<Response, CallError>> {
        if let Err(given_up) = self.is_worth_it(request) {
            return Some(Err(given_up));
        }
        if !self.budget.spend() {
            return None;
        }
        // What is no call of the SDK's sets the scene on the server behind it.
        if let Some(server) = self.server.as_ref().filter(|_| !is_of_sdk(request)) {
            return Some(server.ask(request));
        }
        let answer = self.watchdog.call(request);
        self.note_patience(request, &answer);
        Some(answer)
    }

    /// As `call`, for two at one time.
    fn call_both(&self, requests: [&Request; 2]) -> Option<[Result<Response, CallError>; 2]> {
        for request in requests {
            if let Err(given_up) = self.is_worth_it(request) {
                return Some([Err(given_up.clone()), Err(given_up)]);
            }
        }
        if !(self.budget.spend() && self.budget.spend()) {
            return None;
        }
        let answers = self.watchdog.call_both(requests);
        for (request, answer) in requests.into_iter().zip(&answers) {
            self.note_patience(request, answer);
        }
        Some(answers)
    }

    fn is_worth_it(&self, request: &Request) -> Result<(), CallError> {
        let times = self.budget.is_given_up(&request.operation);
        times.map_or(Ok(()), |times| {
            let why = format!("it gave no answer in time {times} times before, and is not called any more");
            Err(CallError::GivenUp(why))
        })
    }

    fn note_patience(&self, request: &Request, answer: &Result<Response, CallError>) {
        if matches!(answer, Err(CallError::TimedOut(_) | CallError::Killed { .. })) {
            self.budget.timed_out(&request.operation);
        }
    }
}

/// Whether a request calls an SDK.
fn is_of_sdk(request: &Request) -> bool {
    request.operation.starts_with(sdk::PREFIX)
}

/// One call that was made, and what came of it.
#[derive(Clone, Debug)]
pub(crate) struct Step {
    pub(crate) request: Request,
    pub(crate) answer: Result<Response, CallError>,
    pub(crate) made: CallOrigin,
}

/// What is left of an execution when it is over.
#[derive(Clone, Debug, Default)]
pub(crate) struct Record {
    pub(crate) steps: Vec<Step>,
    /// Calls that were made to learn what to expect: they are counted, and not shown.
    pub(crate) apart: Vec<Step>,
    pub(crate) nonces: Vec<String>,
    pub(crate) evaluations: u64,
    pub(crate) notes: Vec<String>,
    /// The operation that was needed and is not declared, in a sentence.
    pub(crate) undeclared: Option<String>,
    /// What of the run's budget was used up before the execution was done.
    pub(crate) cut_short: Option<&'static str>,
}

/// One execution of one case.
pub(crate) struct Session<'a> {
    context: &'a RunContext<'a>,
    record: Record,
    /// The settings before the first change of them.
    settings: Option<Value>,
    /// What the last call made the SDK send.
    sent: Vec<Step>,
    /// Whether it is shown what opening an object of the SDK sends.
    shows_opening: bool,
}

impl<'a> Session<'a> {
    pub(crate) fn new(context: &'a RunContext<'a>) -> Self {
        if let Some(server) = &context.server {
            server.clear();
        }
        Self { context, record: Record::default(), settings: None, sent: Vec::new(), shows_opening: false }
    }

    /// The API version under test.
    pub(crate) fn version(&self) -> &str {
        self.context.scope.version
    }

    /// What the implementation declares.
    pub(crate) fn capabilities(&self) -> &Capabilities {
        self.context.scope.capabilities
    }

    /// Makes a call and writes it down. Unless the request names an API version, it asks for the
    /// one under test. An operation that is declared and answers that it is not there is a violation.
    pub(crate) fn call(&mut self, mut request: Request) -> Result<Response, Abort> {
        self.prepare(&mut request)?;
        let answer = self.context.call(&request);
        let answer = answer.ok_or_else(|| self.out_of_budget())?;
        self.record_call(request, answer, CallOrigin::Sequential)
    }

    /// Makes two calls at one time and writes both down, in the order in which they are given.
    pub(crate) fn call_concurrently(&mut self, requests: [Request; 2]) -> Result<[Response; 2], Abort> {
        let [mut one, mut other] = requests;
        self.prepare(&mut one)?;
        self.prepare(&mut other)?;
        let answers = self.context.call_both([&one, &other]);
        let [first, second] = answers.ok_or_else(|| self.out_of_budget())?;
        let first = self.record_call(one, first, CallOrigin::Concurrent);
        let second = self.record_call(other, second, CallOrigin::Concurrent);
        Ok([first?, second?])
    }

    fn prepare(&mut self, request: &mut Request) -> CheckResult {
        if request.api_version.is_none() {
            request.api_version = Some(self.context.scope.version.to_owned());
        }
        if let Some(operation) = Operation::from_id(&request.operation)
            && self.context.server.is_none()
            && !self.context.scope.capabilities.offers(operation.spec())
        {
            let reason = format!("{} is needed and not declared", request.operation);
            self.record.undeclared = Some(reason.clone());
            return Err(Abort::Scene(reason));
        }
        Ok(())
    }

    fn out_of_budget(&mut self) -> Abort {
        let why = self.context.budget.over().unwrap_or("the budget of the run was used up");
        self.record.cut_short = Some(why);
        Abort::Scene(why.to_owned())
    }

    fn record_call(
        &mut self,
        request: Request,
        answer: Result<Response, CallError>,
        made: CallOrigin,
    ) -> Result<Response, Abort> {
        let of_server = self.context.server.is_some() && !is_of_sdk(&request);
        let operation = request.operation.clone();
        let hides_sent = request.operation == sdk::OPEN && !self.shows_opening;
        self.record.steps.push(Step { request, answer: answer.clone(), made });
        if let Some(server) = self.context.server.as_ref().filter(|_| !of_server) {
            self.sent = server.take();
            self.record.steps.extend(self.sent.iter().filter(|_| !hides_sent).cloned());
        }
        let answer = answer.map_err(Abort::Error)?;
        if of_server {
            return Ok(answer);
        }
        if answer.status == 501 && answer.codes().contains(&ApiError::UNIMPLEMENTED) {
            let violation = Violation {
                expected: format!("{operation} is performed, as declared"),
                actual: format!("{operation} answers that it is not implemented"),
            };
            return Err(Abort::Violation(violation));
        }
        // A param that is said not to be performed yet is not declared either.
        if answer.status == 501 && answer.codes().contains(&ApiError::UNSUPPORTED) {
            let reason = format!("{operation} is not performed with all params");
            self.record.undeclared = Some(reason.clone());
            return Err(Abort::Scene(reason));
        }
        Ok(answer)
    }

    /// The suite's own server, where an SDK is judged.
    pub(crate) fn server(&self) -> Result<&'a RecordingServer, Abort> {
        let missing = || Abort::Scene("the rule judges an SDK and does not need one".to_owned());
        self.context.server.as_deref().ok_or_else(missing)
    }

    /// What the last call made the SDK send, in order.
    pub(crate) fn sent(&self) -> &[Step] {
        &self.sent
    }

    /// From here on it is written down too what opening an object of the SDK sends.
    pub(crate) fn show_opening(&mut self) {
        self.shows_opening = true;
    }

    /// Makes a call that sets the scene and has to succeed.
    pub(crate) fn ok(&mut self, request: Request) -> Result<Value, Abort> {
        let operation = request.operation.clone();
        let answer = self.call(request)?;
        if answer.is_success() {
            return Ok(answer.body);
        }
        Err(Abort::Scene(format!("{operation} answers {} {}", answer.status, answer.codes().join(", "))))
    }

    /// How many calls were made.
    pub(crate) fn calls(&self) -> usize {
        self.record.steps.len()
    }

    /// Sets the calls since then apart: they were made to learn what to expect.
    pub(crate) fn hide_calls_since(&mut self, calls: usize) {
        let apart = self.record.steps.split_off(calls.min(self.record.steps.len()));
        self.record.apart.extend(apart);
    }

    /// The rule's own check was reached.
    pub(crate) fn evaluated(&mut self) {
        self.record.evaluations += 1;
    }

    /// A short text that no other execution has, `[a-z0-9]+`, beginning with a letter.
    pub(crate) fn fresh(&mut self) -> String {
        let nonce = self.context.nonces.fresh();
        self.record.nonces.push(nonce.clone());
        nonce
    }

    /// Writes down what the implementation does where no source decides.
    pub(crate) fn note(&mut self, answer: impl Into<String>) {
        self.record.notes.push(answer.into());
    }

    /// Ends the execution with a violation unless two JSON values are equal, with numbers compared as
    /// the implementation declares them.
    pub(crate) fn ensure_equal(&self, what: &str, expected: &Value, actual: &Value) -> CheckResult {
        ensure_same(what, expected, actual, self.exact_numbers())
    }

    /// Whether numbers in metadata keep every digit.
    pub(crate) fn exact_numbers(&self) -> bool {
        self.context.scope.capabilities.has.contains(&Capability::ExactNumbers)
    }

    /// What was done so far.
    pub(crate) fn record(&self) -> &Record {
        &self.record
    }

    /// Ends the execution.
    pub(crate) fn finish(self) -> Record {
        self.record
    }
}
