//! An implementation in another process, in whatever language: requests go through its standard
//! input, answers come from its standard output, as `protocol` says. It knows no rule.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use clerk_user_runtime::{Request, Response};

use super::process::{Event, Process, START_LIMIT};
use super::protocol::{self, FromAdapter, ToAdapter, clip};
use clerk_user_conformance::Config;
use clerk_user_conformance::report::without_secrets;
use clerk_user_implementation::{CallError, Capabilities, Description, Implementation};

/// Starts of a program that may fail one after the other, until it is given up.
const MAX_FAILED_STARTS: u32 = 3;
/// How long a program that closed its output is waited for, to learn its status.
const STATUS_LIMIT: Duration = Duration::from_millis(500);

type Answer = Result<Response, CallError>;

/// An adapter that is a program, and the one process that it runs in at a time. A process that
/// died, or hung and was ended, is started anew for the next rule.
///
/// ```
/// use clerk_user_conformance_cli::stdio::Subprocess;
/// let adapter = Subprocess::new(["no-such-program", "--flag"]);
/// assert!(adapter.connect().unwrap_err().to_string().contains("`no-such-program` cannot be started"));
/// ```
///
/// With a program that is there, `run(|| adapter.start(), &config)` judges it.
pub struct Subprocess {
    program: Vec<String>,
    call_timeout: Duration,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    live: Option<Arc<Connection>>,
    /// What the adapter said of itself, most recently.
    description: Option<Description>,
    failed_starts: u32,
    failure: Option<CallError>,
}

impl Subprocess {
    /// A program with its arguments; it is started without a shell, when it is needed.
    pub fn new<T: Into<String>>(program: impl IntoIterator<Item = T>) -> Self {
        Self {
            program: program.into_iter().map(Into::into).collect(),
            call_timeout: Config::default().call_timeout,
            state: Mutex::default(),
        }
    }

    /// How long a call may take, as the run is configured. A process that hangs is ended a little
    /// earlier, so that it is told what it hung on.
    #[must_use]
    pub fn call_timeout(mut self, limit: Duration) -> Self {
        self.call_timeout = limit;
        self
    }

    /// Starts the program unless it runs, and hears what it declares.
    pub fn connect(&self) -> Result<Description, CallError> {
        self.connection().map(|connection| connection.description.clone())
    }

    /// What a run judges. All that are started from here share one process, as long as it lives.
    pub fn start(&self) -> SubprocessInstance {
        let connection = self.connection();
        let described = lock(&self.state).description.clone();
        let unknown = || Description::new(self.program.join(" "), "unknown", Capabilities::all());
        SubprocessInstance { connection, description: described.unwrap_or_else(unknown) }
    }

    fn connection(&self) -> Result<Arc<Connection>, CallError> {
        let mut state = lock(&self.state);
        if let Some(live) = state.live.as_ref().filter(|live| live.is_alive()) {
            return Ok(Arc::clone(live));
        }
        if let Some(failure) = state.failure.as_ref().filter(|_| state.failed_starts >= MAX_FAILED_STARTS) {
            return Err(failure.clone());
        }
        // The old process, if there is one, has ended before the new one begins.
        state.live = None;
        match Connection::open(&self.program, self.call_timeout.mul_f64(0.9)) {
            Ok(connection) => {
                let connection = Arc::new(connection);
                state.live = Some(Arc::clone(&connection));
                state.description = Some(connection.description.clone());
                state.failed_starts = 0;
                Ok(connection)
            }
            Err(error) => {
                state.failed_starts += 1;
                state.failure = Some(error.clone());
                Err(error)
            }
        }
    }
}

impl Drop for Subprocess {
    /// A call that hangs may still hold the connection; the process ends all the same.
    fn drop(&mut self) {
        if let Some(live) = lock(&self.state).live.take() {
            live.process.end();
        }
    }
}

/// The program of a [`Subprocess`], as one rule meets it.
pub struct SubprocessInstance {
    connection: Result<Arc<Connection>, CallError>,
    description: Description,
}

impl Implementation for SubprocessInstance {
    fn describe(&self) -> Description {
        self.description.clone()
    }

    fn call(&self, request: &Request) -> Answer {
        self.connection.as_ref().map_err(Clone::clone)?.call(request)
    }
}

/// A process that has said hello.
struct Connection {
    process: Process,
    waiting: Arc<Waiting>,
    next: AtomicU64,
    timeout: Duration,
    description: Description,
}

impl Connection {
    fn open(program: &[String], timeout: Duration) -> Result<Self, CallError> {
        let waiting = Arc::new(Waiting::default());
        let (sender, hello) = channel();
        lock(&waiting.inner).hello = Some(sender);
        let heeding = Arc::clone(&waiting);
        let process =
            Process::start(program, move |event| heeding.heed(event)).map_err(CallError::Unreachable)?;
        process.write(ToAdapter::hello().to_line());
        let said = match hello.recv_timeout(START_LIMIT) {
            Ok(said) => said,
            Err(RecvTimeoutError::Timeout) => {
                process.kill();
                return Err(CallError::Killed { limit: START_LIMIT, request: ToAdapter::hello().to_line() });
            }
            Err(RecvTimeoutError::Disconnected) => Err(waiting.verdict(&process)),
        };
        let description = said.map_err(|error| behind(error, "hello"))?;
        Ok(Self { process, waiting, next: AtomicU64::new(1), timeout, description })
    }

    fn is_alive(&self) -> bool {
        lock(&self.waiting.inner).over.is_none()
    }

    fn call(&self, request: &Request) -> Answer {
        let id = self.next.fetch_add(1, Ordering::Relaxed);
        let (sender, answer) = channel();
        let is_over = {
            let mut waiting = lock(&self.waiting.inner);
            let is_over = waiting.over.is_some();
            if !is_over {
                waiting.calls.insert(id, (request.operation.clone(), sender));
            }
            is_over
        };
        let quoted = || clip(&without_secrets(request));
        if is_over {
            return Err(behind(self.waiting.verdict(&self.process), &quoted()));
        }
        self.process.write(ToAdapter::call(id, request.clone()).to_line());
        match answer.recv_timeout(self.timeout) {
            Ok(answer) => answer,
            Err(RecvTimeoutError::Timeout) => {
                self.waiting.give_up(CallError::Died("it hung and was ended".to_owned()));
                self.process.kill();
                Err(CallError::Killed { limit: self.timeout, request: quoted() })
            }
            Err(RecvTimeoutError::Disconnected) => {
                Err(behind(self.waiting.verdict(&self.process), &quoted()))
            }
        }
    }
}

/// The error, with the request that it came behind.
fn behind(error: CallError, request: &str) -> CallError {
    match error {
        CallError::Died(why) => CallError::Died(format!("{why}; the last request was {request}")),
        CallError::Garbled(why) => CallError::Garbled(format!("{why}; the last request was {request}")),
        other => other,
    }
}

/// Who waits for what.
#[derive(Default)]
struct Waiting {
    inner: Mutex<Waiters>,
}

#[derive(Default)]
struct Waiters {
    hello: Option<Sender<Result<Description, CallError>>>,
    /// By id, with the operation.
    calls: BTreeMap<u64, (String, Sender<Answer>)>,
    /// Why no more answers will come.
    over: Option<Over>,
}

enum Over {
    /// Its output is closed.
    Closed,
    /// For this reason.
    Why(CallError),
}

impl Waiting {
    /// Hands what came to who waits for it.
    fn heed(&self, event: Event) {
        match event {
            Event::Closed => self.leave(Over::Closed),
            Event::NoLine(why) => self.give_up(CallError::Garbled(why)),
            Event::Line(line) => match FromAdapter::from_line(&line) {
                Ok(message) => self.heed_message(message, &line),
                Err(why) => {
                    self.give_up(CallError::Garbled(format!(
                        "a line is no message ({why}): {}",
                        clip(&line)
                    )));
                }
            },
        }
    }

    fn heed_message(&self, message: FromAdapter, line: &str) {
        let stray = |what: &str| self.give_up(CallError::Garbled(format!("{what}: {}", clip(line))));
        match message {
            FromAdapter::Hello { protocol, implementation, capabilities } => {
                let Some(hello) = lock(&self.inner).hello.take() else {
                    return stray("hello came a second time");
                };
                let said = if protocol == protocol::VERSION {
                    Ok(implementation.with(capabilities))
                } else {
                    let versions =
                        format!("it speaks protocol {protocol}, and this suite {}", protocol::VERSION);
                    Err(CallError::Garbled(versions))
                };
                let _nobody_waits = hello.send(said);
            }
            FromAdapter::Answer { id, status, body } => {
                if !self.answer(id, |_| Ok(Response { status, body })) {
                    stray("no call waits for this");
                }
            }
            FromAdapter::Unsupported { id, param, context } => {
                let answer =
                    |operation: &str| Ok(protocol::unsupported(operation, param.as_deref(), &context));
                if !self.answer(id, answer) {
                    stray("no call waits for this");
                }
            }
            FromAdapter::Errored { id: Some(id), context } => {
                if !self.answer(id, |_| Err(CallError::Errored(context.to_string()))) {
                    stray("no call waits for this");
                }
            }
            FromAdapter::Errored { id: None, context } => {
                self.give_up(CallError::Errored(format!("it could not read a message: {context}")));
            }
        }
    }

    /// Answers one call, if it waits.
    fn answer(&self, id: u64, answer: impl FnOnce(&str) -> Answer) -> bool {
        let waiter = lock(&self.inner).calls.remove(&id);
        waiter.is_some_and(|(operation, sender)| {
            // A caller that is gone has been told something else.
            let _nobody_waits = sender.send(answer(&operation));
            true
        })
    }

    fn give_up(&self, why: CallError) {
        self.leave(Over::Why(why));
    }

    /// Nothing more is heeded; who waits learns of it by the end of their channel. The first reason
    /// stands.
    fn leave(&self, over: Over) {
        let mut inner = lock(&self.inner);
        inner.over.get_or_insert(over);
        inner.hello = None;
        inner.calls.clear();
    }

    /// Why no more answers come, once the process has ended or was ended.
    fn verdict(&self, process: &Process) -> CallError {
        let why = match &lock(&self.inner).over {
            Some(Over::Why(why)) => Some(why.clone()),
            Some(Over::Closed) | None => None,
        };
        // One that writes nonsense, or closed its output and stays, is of no use to anybody.
        let status = if why.is_none() { process.wait(STATUS_LIMIT) } else { None };
        process.kill();
        why.unwrap_or_else(|| {
            CallError::Died(match status {
                Some(status) => format!("its process ended ({status})"),
                None => "its process closed its standard output, and was ended".to_owned(),
            })
        })
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
