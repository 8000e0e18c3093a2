//! Whether an adapter speaks the protocol: each check talks to a process of its own, and says what
//! was read when it does not hold. It judges messages, never the implementation behind them.

use std::collections::BTreeSet;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

use clerk_user::operations::OPERATIONS;
use clerk_user_runtime::{Actor, OperationSpec, Request, Surface, Verb};
use serde_json::Map;

use super::process::{Event, LAST_RESPITE, Process, START_LIMIT};
use super::protocol::{self, FromAdapter, ToAdapter, clip};
use clerk_user_conformance::glob;
use clerk_user_runtime::Capability;

/// Calls that are on their way at the same time.
const AT_ONCE: u64 = 8;

/// What was found of one demand of the protocol.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Checked {
    /// The demand, in a sentence.
    pub(crate) demand: &'static str,
    /// What is wrong, with the message quoted.
    pub(crate) fault: Option<String>,
}

type Held = Result<(), String>;

/// The demands, each with its check.
type Check = fn(&Talk) -> Held;
const CHECKS: &[(&str, Check)] = &[
    ("hello is answered with version, metadata and capabilities", hello),
    ("a declared operation is answered, and not as unsupported", declared),
    ("an operation that does not exist is unsupported", unknown),
    ("a line that is no message is errored without an id, and the adapter goes on", no_message),
    ("a message of another form is errored, and the adapter goes on", malformed),
    ("several calls on their way are each answered once", at_once),
    ("it ends by itself, with status 0, when its input is closed", closes),
];

/// Makes every check.
pub(crate) fn check(program: &[String], limit: Duration) -> Vec<Checked> {
    let made = |&(demand, check): &(&'static str, Check)| {
        let fault = Talk::begin(program, limit).and_then(|talk| check(&talk)).err();
        Checked { demand, fault }
    };
    CHECKS.iter().map(made).collect()
}

/// Whether a program can be started at all.
pub(crate) fn starts(program: &[String]) -> Result<(), String> {
    Talk::begin(program, Duration::ZERO).map(drop)
}

/// A conversation with one process.
struct Talk {
    process: Process,
    events: Receiver<Event>,
    limit: Duration,
}

/// What an adapter said of itself.
struct Greeting {
    operations: Option<Vec<String>>,
    has: BTreeSet<Capability>,
}

impl Talk {
    fn begin(program: &[String], limit: Duration) -> Result<Self, String> {
        let (sender, events) = channel();
        let heed = move |event| {
            let _nobody_listens = sender.send(event);
        };
        Ok(Self { process: Process::start(program, heed)?, events, limit })
    }

    /// The next message, and its line.
    fn next(&self, after: &str) -> Result<(FromAdapter, String), String> {
        self.next_within(self.limit, after)
    }

    fn next_within(&self, limit: Duration, after: &str) -> Result<(FromAdapter, String), String> {
        let asked = clip(after);
        match self.events.recv_timeout(limit) {
            Ok(Event::Line(line)) => {
                let read = FromAdapter::from_line(&line);
                let quoted = clip(&line);
                read.map(|message| (message, line)).map_err(|why| {
                    format!("a line is no message of the protocol: {why}\n  sent: {asked}\n  read: {quoted}")
                })
            }
            Ok(Event::NoLine(why)) => Err(format!("{why}\n  sent: {asked}")),
            Ok(Event::Closed) | Err(RecvTimeoutError::Disconnected) => {
                let status = self.process.wait(LAST_RESPITE);
                let status = status.map_or_else(|| "it still runs".to_owned(), |status| status.to_string());
                Err(format!("it closed its output ({status})\n  sent: {asked}"))
            }
            Err(RecvTimeoutError::Timeout) => {
                Err(format!("nothing was read within {} ms\n  sent: {asked}", limit.as_millis()))
            }
        }
    }

    /// Writes a line and reads the next message.
    fn ask(&self, line: &str) -> Result<(FromAdapter, String), String> {
        self.process.write(line.to_owned());
        self.next(line)
    }

    fn greet(&self) -> Result<Greeting, String> {
        let line = ToAdapter::hello().to_line();
        self.process.write(line.clone());
        let (message, read) = self.next_within(START_LIMIT, &line)?;
        let fault = |what: String| Err(format!("{what}\n  sent: {line}\n  read: {}", clip(&read)));
        let FromAdapter::Hello { protocol, implementation, capabilities } = message else {
            return fault("hello is not answered with hello".to_owned());
        };
        if protocol != protocol::VERSION {
            return fault(format!("it speaks protocol {protocol}, and this suite {}", protocol::VERSION));
        }
        if implementation.name.trim().is_empty() || implementation.version.trim().is_empty() {
            return fault("the implementation has no name, or no version".to_owned());
        }
        let ids = || OPERATIONS.iter().map(|spec| spec.id);
        for id in capabilities.operations.iter().flatten() {
            if !ids().any(|known| known == id) && !id.starts_with(CONTROL) {
                let nearest = glob::nearest(id, ids()).join(", ");
                return fault(format!(
                    "it declares the operation `{id}`, which does not exist; near it: {nearest}"
                ));
            }
        }
        Ok(Greeting { operations: capabilities.operations, has: capabilities.has })
    }
}

/// How the operations begin that set the scene where no ordinary call can.
const CONTROL: &str = "control.";

impl Greeting {
    /// An operation that is declared, a reading one if there is one.
    fn operation(&self) -> Result<&'static OperationSpec, String> {
        let reached = |spec: &&OperationSpec| {
            let surface = spec.surface == Surface::Backend || self.has.contains(&Capability::Frontend);
            let named = self.operations.as_ref().is_none_or(|ids| ids.iter().any(|id| id == spec.id));
            surface && named
        };
        let writes = |spec: &&OperationSpec| u8::from(!(spec.http.verb == Verb::Get));
        let found = OPERATIONS.iter().filter(reached).min_by_key(writes);
        found.ok_or_else(|| "it declares no operation".to_owned())
    }
}

fn call(id: u64, operation: &str, surface: Surface) -> String {
    let actor = match surface {
        Surface::Backend => Actor::SecretKey,
        Surface::Frontend => Actor::Anonymous,
    };
    let operation = operation.to_owned();
    ToAdapter::call(id, Request { operation, actor, api_version: None, params: Map::new() }).to_line()
}

fn hello(talk: &Talk) -> Held {
    talk.greet()?.operation().map(drop)
}

fn declared(talk: &Talk) -> Held {
    answered(talk, talk.greet()?.operation()?, 1)
}

/// A call of a declared operation is answered. Without params it may well be refused.
fn answered(talk: &Talk, operation: &OperationSpec, id: u64) -> Held {
    let line = call(id, operation.id, operation.surface);
    match talk.ask(&line)? {
        (FromAdapter::Answer { id: same, status: 100..=599, .. }, _) if same == id => Ok(()),
        (_, read) => {
            Err(format!("the answer to call {id} was expected\n  sent: {line}\n  read: {}", clip(&read)))
        }
    }
}

fn unknown(talk: &Talk) -> Held {
    talk.greet()?;
    let line = call(1, "backend.thereIsNoSuchOperation", Surface::Backend);
    match talk.ask(&line)? {
        (FromAdapter::Unsupported { id: 1, param: None, context }, _) if !context.message.is_empty() => {
            Ok(())
        }
        (_, read) => Err(format!(
            "unsupported was expected, with a message in its context\n  sent: {line}\n  read: {}",
            clip(&read)
        )),
    }
}

/// What cannot be carried out is errored, with a message, and what follows is answered.
fn errored(talk: &Talk, line: &str, ids: &[Option<u64>]) -> Held {
    let operation = talk.greet()?.operation()?;
    match talk.ask(line)? {
        (FromAdapter::Errored { id, context }, _) if ids.contains(&id) && !context.message.is_empty() => {}
        (_, read) => {
            return Err(format!(
                "errored was expected, with a message in its context\n  sent: {line}\n  read: {}",
                clip(&read)
            ));
        }
    }
    answered(talk, operation, 8).map_err(|fault| format!("afterwards: {fault}"))
}

fn no_message(talk: &Talk) -> Held {
    errored(talk, r#"{"type":"call","id":7,"#, &[None])
}

fn malformed(talk: &Talk) -> Held {
    errored(talk, r#"{"type":"call","id":7,"params":[]}"#, &[None, Some(7)])
}

fn at_once(talk: &Talk) -> Held {
    let operation = talk.greet()?.operation()?;
    let mut waiting: BTreeSet<u64> = (1..=AT_ONCE).collect();
    for id in &waiting {
        talk.process.write(call(*id, operation.id, operation.surface));
    }
    let asked = format!("{AT_ONCE} calls of {}, with the ids 1 to {AT_ONCE}", operation.id);
    while !waiting.is_empty() {
        let (message, read) = talk.next(&asked)?;
        let is_awaited = matches!(message, FromAdapter::Answer { id, .. } if waiting.remove(&id));
        if !is_awaited {
            let left: Vec<String> = waiting.iter().map(ToString::to_string).collect();
            let left = left.join(", ");
            let read = clip(&read);
            return Err(format!("an answer to one of {left} was expected\n  sent: {asked}\n  read: {read}"));
        }
    }
    Ok(())
}

fn closes(talk: &Talk) -> Held {
    talk.greet()?;
    talk.process.close();
    match talk.process.wait(LAST_RESPITE) {
        Some(status) if status.success() => Ok(()),
        Some(status) => Err(format!("it ended with {status}")),
        None => Err(format!("it still runs {} ms later", LAST_RESPITE.as_millis())),
    }
}
