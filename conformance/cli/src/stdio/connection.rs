//! The connection to an adapter process that has said hello: sends calls, and hands each answer to the call that waits
//! for it.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use clerk_user_conformance::report::without_secrets;
use clerk_user_implementation::{CallError, CallResult, Description};
use clerk_user_runtime::{Request, Response};

use super::process::{AdapterProcess, ProcessEvent, START_TIMEOUT, lock};
use super::protocol::{self, FromAdapter, ToAdapter, clip};

/// How long to wait for a program that closed its output, to learn its exit status.
const STATUS_TIMEOUT: Duration = Duration::from_millis(500);

/// A process that has said hello.
pub(super) struct Connection {
    process: AdapterProcess,
    pending: Arc<PendingCalls>,
    next_id: AtomicU64,
    call_timeout: Duration,
    description: Description,
}

impl Connection {
    /// Starts the program and waits for its hello.
    pub(super) fn open(program: &[String], call_timeout: Duration) -> Result<Self, CallError> {
        let (sender, hello) = channel();
        let pending = Arc::new(PendingCalls::waiting_for_hello(sender));
        let events = Arc::clone(&pending);
        let process = AdapterProcess::start(program, move |event| events.handle_event(event))
            .map_err(CallError::Unreachable)?;
        process.write(ToAdapter::hello().to_line());
        let description = match hello.recv_timeout(START_TIMEOUT) {
            Ok(description) => description,
            Err(RecvTimeoutError::Timeout) => {
                process.kill();
                let request = ToAdapter::hello().to_line();
                return Err(CallError::Killed { limit: START_TIMEOUT, request });
            }
            Err(RecvTimeoutError::Disconnected) => Err(pending.end_reason(&process)),
        };
        let description = description.map_err(|error| with_last_message(error, "hello"))?;
        Ok(Self { process, pending, next_id: AtomicU64::new(1), call_timeout, description })
    }

    pub(super) fn description(&self) -> &Description {
        &self.description
    }

    /// Whether the process may still answer.
    pub(super) fn is_open(&self) -> bool {
        lock(&self.pending.state).end.is_none()
    }

    /// Makes one call and waits for its answer.
    pub(super) fn call(&self, request: &Request) -> CallResult {
        let id = self.next_id.fetch_add(1, Ordering::Relaxed);
        let (sender, answer) = channel();
        let request_text = || clip(&without_secrets(request));
        if !self.pending.register(id, &request.operation, sender) {
            return Err(with_last_message(self.pending.end_reason(&self.process), &request_text()));
        }
        self.process.write(ToAdapter::call(id, request.clone()).to_line());
        match answer.recv_timeout(self.call_timeout) {
            Ok(answer) => answer,
            Err(RecvTimeoutError::Timeout) => {
                let reason = "no response before the timeout; the process was killed";
                self.pending.fail(CallError::Died(reason.to_owned()));
                self.process.kill();
                Err(CallError::Killed { limit: self.call_timeout, request: request_text() })
            }
            Err(RecvTimeoutError::Disconnected) => {
                Err(with_last_message(self.pending.end_reason(&self.process), &request_text()))
            }
        }
    }

    /// Ends the process, although calls may still wait for answers.
    pub(super) fn end_process(&self) {
        self.process.end();
    }
}

/// Adds the last message that the adapter received to errors that it may have caused.
fn with_last_message(error: CallError, message: &str) -> CallError {
    match error {
        CallError::Died(reason) => CallError::Died(format!("{reason}; the last message to it was {message}")),
        CallError::Garbled(reason) => {
            CallError::Garbled(format!("{reason}; the last message to it was {message}"))
        }
        other => other,
    }
}

/// The calls that wait for an answer, by id. The thread that reads the output of the process fulfils them.
struct PendingCalls {
    state: Mutex<PendingState>,
}

#[derive(Default)]
struct PendingState {
    hello: Option<Sender<Result<Description, CallError>>>,
    calls: BTreeMap<u64, PendingCall>,
    /// Why no more answers will come.
    end: Option<ConnectionEnd>,
}

struct PendingCall {
    operation: String,
    answer: Sender<CallResult>,
}

enum ConnectionEnd {
    /// The process closed its standard output.
    Closed,
    /// The process sent something wrong, or was killed.
    Failed(CallError),
}

impl PendingCalls {
    fn waiting_for_hello(hello: Sender<Result<Description, CallError>>) -> Self {
        Self { state: Mutex::new(PendingState { hello: Some(hello), ..PendingState::default() }) }
    }

    /// Adds a call. Returns false if no answer can come any more.
    fn register(&self, id: u64, operation: &str, answer: Sender<CallResult>) -> bool {
        let mut state = lock(&self.state);
        let is_open = state.end.is_none();
        if is_open {
            state.calls.insert(id, PendingCall { operation: operation.to_owned(), answer });
        }
        is_open
    }

    fn handle_event(&self, event: ProcessEvent) {
        match event {
            ProcessEvent::Closed => self.end(ConnectionEnd::Closed),
            ProcessEvent::Unreadable(reason) => self.fail(CallError::Garbled(reason)),
            ProcessEvent::Line(line) => match FromAdapter::from_line(&line) {
                Ok(message) => self.handle_message(message, &line),
                Err(reason) => {
                    self.fail(CallError::Garbled(format!("invalid message ({reason}): {}", clip(&line))));
                }
            },
        }
    }

    fn handle_message(&self, message: FromAdapter, line: &str) {
        let unexpected = |reason: &str| self.fail(CallError::Garbled(format!("{reason}: {}", clip(line))));
        let is_expected = match message {
            FromAdapter::Hello { protocol, implementation, capabilities } => {
                let Some(hello) = lock(&self.state).hello.take() else {
                    return unexpected("unexpected second hello");
                };
                let description = if protocol == protocol::VERSION {
                    Ok(implementation.describe(capabilities))
                } else {
                    Err(CallError::Garbled(protocol::wrong_version(protocol)))
                };
                let _receiver_may_be_gone = hello.send(description);
                true
            }
            FromAdapter::Answer { id, status, body } => self.answer(id, |_| Ok(Response { status, body })),
            FromAdapter::Unsupported { id, param, context } => self.answer(id, |operation| {
                Ok(protocol::unsupported_response(operation, param.as_deref(), &context))
            }),
            FromAdapter::Errored { id: Some(id), context } => {
                self.answer(id, |_| Err(CallError::Errored(context.to_string())))
            }
            FromAdapter::Errored { id: None, context } => {
                let reason = format!("it failed to read a message: {context}");
                return self.fail(CallError::Errored(reason));
            }
        };
        if !is_expected {
            unexpected("no pending call has this id");
        }
    }

    /// Answers one call. Returns false if no call with this id waits.
    fn answer(&self, id: u64, answer: impl FnOnce(&str) -> CallResult) -> bool {
        let call = lock(&self.state).calls.remove(&id);
        call.is_some_and(|call| {
            // A caller that is gone has already returned an error.
            let _receiver_may_be_gone = call.answer.send(answer(&call.operation));
            true
        })
    }

    fn fail(&self, error: CallError) {
        self.end(ConnectionEnd::Failed(error));
    }

    /// Ends the connection. The first reason counts. Dropping the senders wakes all callers that wait.
    fn end(&self, end: ConnectionEnd) {
        let mut state = lock(&self.state);
        state.end.get_or_insert(end);
        state.hello = None;
        state.calls.clear();
    }

    /// Why no more answers come. Kills the process, since one that sent nonsense or closed its output is useless.
    fn end_reason(&self, process: &AdapterProcess) -> CallError {
        let error = match &lock(&self.state).end {
            Some(ConnectionEnd::Failed(error)) => Some(error.clone()),
            Some(ConnectionEnd::Closed) | None => None,
        };
        let status = if error.is_none() { process.wait(STATUS_TIMEOUT) } else { None };
        process.kill();
        error.unwrap_or_else(|| {
            CallError::Died(match status {
                Some(status) => format!("its process exited ({status})"),
                None => "its process closed standard output and was killed".to_owned(),
            })
        })
    }
}
