//! Checks that an adapter follows the protocol. Each requirement is checked with a process of its own. It judges
//! messages, not the implementation behind the adapter.

use std::collections::BTreeSet;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

use clerk_user::operations::OPERATIONS;
use clerk_user_conformance::glob;
use clerk_user_runtime::{Actor, Capability, OperationSpec, Request, Surface, Verb};
use serde_json::Map;

use super::process::{AdapterProcess, EXIT_TIMEOUT, ProcessEvent, START_TIMEOUT};
use super::protocol::{self, FromAdapter, ToAdapter, clip};

/// How many calls are open at the same time in the check of concurrent calls.
const CONCURRENT_CALLS: u64 = 8;
/// The prefix of the operations that belong to the capability `control`.
const CONTROL_PREFIX: &str = "control.";

/// One requirement of the protocol, and whether the adapter meets it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ProtocolRequirement {
    /// What the protocol requires, as a sentence.
    pub(crate) name: &'static str,
    pub(crate) outcome: CheckOutcome,
}

/// The outcome of the check of one requirement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum CheckOutcome {
    Passed,
    /// What is wrong, with the messages.
    Failed(String),
    /// Not checked, since the adapter does not even say hello.
    Skipped,
}

type Check = fn(&Conversation) -> Result<(), String>;

/// The requirements after `hello`, each with its check.
const CHECKS: &[(&str, Check)] = &[
    ("the adapter responds to a call of a declared operation", check_declared_operation),
    ("the adapter responds `unsupported` to a call of an unknown operation", check_unknown_operation),
    (
        "a line that is not JSON is `errored` with the id null, and later calls are answered",
        check_invalid_json,
    ),
    ("a call without its required members is `errored`, and later calls are answered", check_invalid_call),
    ("concurrent calls are answered once each", check_concurrent_calls),
    ("the adapter exits with status 0 when its standard input is closed", check_exit),
];

/// Checks all requirements.
pub(crate) fn check(program: &[String], timeout: Duration) -> Vec<ProtocolRequirement> {
    let run = |check: Check| match Conversation::start(program, timeout).and_then(|talk| check(&talk)) {
        Ok(()) => CheckOutcome::Passed,
        Err(reason) => CheckOutcome::Failed(reason),
    };
    let hello = run(check_hello);
    let says_hello = hello == CheckOutcome::Passed;
    let hello = ProtocolRequirement {
        name: "`hello` is answered with version, name and capabilities",
        outcome: hello,
    };
    let others = CHECKS.iter().map(|&(name, check)| {
        let outcome = if says_hello { run(check) } else { CheckOutcome::Skipped };
        ProtocolRequirement { name, outcome }
    });
    std::iter::once(hello).chain(others).collect()
}

/// Starts the program and ends it again.
pub(crate) fn try_start(program: &[String]) -> Result<(), String> {
    Conversation::start(program, Duration::ZERO).map(drop)
}

/// A process, and the messages from it.
struct Conversation {
    process: AdapterProcess,
    events: Receiver<ProcessEvent>,
    timeout: Duration,
}

impl Conversation {
    fn start(program: &[String], timeout: Duration) -> Result<Self, String> {
        let (sender, events) = channel();
        let on_event = move |event| {
            let _receiver_may_be_gone = sender.send(event);
        };
        Ok(Self { process: AdapterProcess::start(program, on_event)?, events, timeout })
    }

    /// The next message with its line. `sent` is quoted in errors.
    fn receive(&self, sent: &str) -> Result<(FromAdapter, String), String> {
        self.receive_within(self.timeout, sent)
    }

    fn receive_within(&self, timeout: Duration, sent: &str) -> Result<(FromAdapter, String), String> {
        match self.events.recv_timeout(timeout) {
            Ok(ProcessEvent::Line(line)) => match FromAdapter::from_line(&line) {
                Ok(message) => Ok((message, line)),
                Err(reason) => Err(quote(&format!("invalid message: {reason}"), sent, &line)),
            },
            Ok(ProcessEvent::Unreadable(reason)) => Err(format!("{reason}\n  sent: {}", clip(sent))),
            Ok(ProcessEvent::Closed) | Err(RecvTimeoutError::Disconnected) => {
                let status = self.process.wait(EXIT_TIMEOUT);
                let status = status.map_or_else(|| "still running".to_owned(), |status| status.to_string());
                Err(format!("the adapter closed standard output ({status})\n  sent: {}", clip(sent)))
            }
            Err(RecvTimeoutError::Timeout) => {
                Err(format!("no message within {} ms\n  sent: {}", timeout.as_millis(), clip(sent)))
            }
        }
    }

    /// Sends a line and returns the next message.
    fn send_and_receive(&self, line: &str) -> Result<(FromAdapter, String), String> {
        self.process.write(line.to_owned());
        self.receive(line)
    }

    /// Exchanges `hello` and checks what the adapter declares.
    fn exchange_hello(&self) -> Result<Declaration, String> {
        let line = ToAdapter::hello().to_line();
        self.process.write(line.clone());
        let (message, received) = self.receive_within(START_TIMEOUT, &line)?;
        let fault = |reason: &str| Err(quote(reason, &line, &received));
        let FromAdapter::Hello { protocol, implementation, capabilities } = message else {
            return fault("expected `hello`");
        };
        if protocol != protocol::VERSION {
            return fault(&protocol::wrong_version(protocol));
        }
        if implementation.name.trim().is_empty() || implementation.version.trim().is_empty() {
            return fault("the name or the version of the implementation is empty");
        }
        let known_ids = || OPERATIONS.iter().map(|operation| operation.id);
        for id in capabilities.operations.iter().flatten() {
            if !known_ids().any(|known| known == id) && !id.starts_with(CONTROL_PREFIX) {
                let nearest: Vec<String> =
                    glob::nearest(id, known_ids()).iter().map(|id| format!("`{id}`")).collect();
                let hint = match nearest.as_slice() {
                    [] => String::new(),
                    nearest => format!("; did you mean {}?", nearest.join(", ")),
                };
                return fault(&format!("unknown operation `{id}` in `operations`{hint}"));
            }
        }
        Ok(Declaration { operations: capabilities.operations, has: capabilities.has })
    }
}

/// An error with the messages that led to it.
fn quote(reason: &str, sent: &str, received: &str) -> String {
    format!("{reason}\n  sent:     {}\n  received: {}", clip(sent), clip(received))
}

/// What the adapter declares in its `hello`.
struct Declaration {
    operations: Option<Vec<String>>,
    has: BTreeSet<Capability>,
}

impl Declaration {
    /// A declared operation, if possible one that only reads.
    fn any_operation(&self) -> Result<&'static OperationSpec, String> {
        let is_declared = |operation: &&OperationSpec| {
            let surface = operation.surface == Surface::Backend || self.has.contains(&Capability::Frontend);
            let named = self.operations.as_ref().is_none_or(|ids| ids.iter().any(|id| id == operation.id));
            surface && named
        };
        let writes = |operation: &&OperationSpec| u8::from(operation.http.verb != Verb::Get);
        let found = OPERATIONS.iter().filter(is_declared).min_by_key(writes);
        found.ok_or_else(|| "the adapter declares no operation".to_owned())
    }
}

/// A call without params.
fn call_line(id: u64, operation: &str, surface: Surface) -> String {
    let actor = match surface {
        Surface::Backend => Actor::SecretKey,
        Surface::Frontend => Actor::Anonymous,
    };
    let operation = operation.to_owned();
    ToAdapter::call(id, Request { operation, actor, api_version: None, params: Map::new() }).to_line()
}

fn check_hello(talk: &Conversation) -> Result<(), String> {
    talk.exchange_hello()?.any_operation().map(drop)
}

fn check_declared_operation(talk: &Conversation) -> Result<(), String> {
    expect_answer(talk, talk.exchange_hello()?.any_operation()?, 1)
}

/// Makes a call without params and expects an answer, with whatever status.
fn expect_answer(talk: &Conversation, operation: &OperationSpec, id: u64) -> Result<(), String> {
    let line = call_line(id, operation.id, operation.surface);
    match talk.send_and_receive(&line)? {
        (FromAdapter::Answer { id: same, status: 100..=599, .. }, _) if same == id => Ok(()),
        (_, received) => Err(quote(&format!("expected `answer` with the id {id}"), &line, &received)),
    }
}

fn check_unknown_operation(talk: &Conversation) -> Result<(), String> {
    talk.exchange_hello()?;
    let line = call_line(1, "backend.thereIsNoSuchOperation", Surface::Backend);
    match talk.send_and_receive(&line)? {
        (FromAdapter::Unsupported { id: 1, param: None, context }, _) if !context.message.is_empty() => {
            Ok(())
        }
        (_, received) => Err(quote("expected `unsupported` with a message in `context`", &line, &received)),
    }
}

/// Sends a wrong line and expects `errored` with one of the ids. A call afterwards must be answered.
fn expect_errored(talk: &Conversation, line: &str, ids: &[Option<u64>]) -> Result<(), String> {
    let operation = talk.exchange_hello()?.any_operation()?;
    match talk.send_and_receive(line)? {
        (FromAdapter::Errored { id, context }, _) if ids.contains(&id) && !context.message.is_empty() => {}
        (_, received) => {
            return Err(quote("expected `errored` with a message in `context`", line, &received));
        }
    }
    expect_answer(talk, operation, 8).map_err(|reason| format!("after the error: {reason}"))
}

fn check_invalid_json(talk: &Conversation) -> Result<(), String> {
    expect_errored(talk, r#"{"type":"call","id":7,"#, &[None])
}

fn check_invalid_call(talk: &Conversation) -> Result<(), String> {
    expect_errored(talk, r#"{"type":"call","id":7,"params":[]}"#, &[None, Some(7)])
}

fn check_concurrent_calls(talk: &Conversation) -> Result<(), String> {
    let operation = talk.exchange_hello()?.any_operation()?;
    let mut open: BTreeSet<u64> = (1..=CONCURRENT_CALLS).collect();
    for id in &open {
        talk.process.write(call_line(*id, operation.id, operation.surface));
    }
    let sent = format!("{CONCURRENT_CALLS} calls of {} with the ids 1 to {CONCURRENT_CALLS}", operation.id);
    while !open.is_empty() {
        let (message, received) = talk.receive(&sent)?;
        let is_expected = matches!(message, FromAdapter::Answer { id, .. } if open.remove(&id));
        if !is_expected {
            let ids: Vec<String> = open.iter().map(ToString::to_string).collect();
            let reason = format!("expected `answer` with one of the ids {}", ids.join(", "));
            return Err(quote(&reason, &sent, &received));
        }
    }
    Ok(())
}

fn check_exit(talk: &Conversation) -> Result<(), String> {
    talk.exchange_hello()?;
    talk.process.close();
    match talk.process.wait(EXIT_TIMEOUT) {
        Some(status) if status.success() => Ok(()),
        Some(status) => Err(format!("the adapter exited with {status}")),
        None => Err(format!("the adapter still runs after {} ms", EXIT_TIMEOUT.as_millis())),
    }
}
