//! An implementation in another process, in any language. It starts the process, shares one connection among the rules
//! of a run, and restarts a process that died. It does not depend on rules.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use clerk_user_conformance::Config;
use clerk_user_implementation::{CallError, Capabilities, Description, Implementation};
use clerk_user_runtime::{Request, Response};

use super::connection::Connection;
use super::process::lock;

/// How many starts in a row may fail before no further start is attempted.
const MAX_FAILED_STARTS: u32 = 3;

/// An adapter: a program that answers calls over standard input and output.
///
/// It runs in one process at a time. If the process dies, or hangs and is killed, the next rule starts a new one.
///
/// ```
/// use clerk_user_conformance_cli::stdio::StdioAdapter;
/// let adapter = StdioAdapter::new(["no-such-program", "--flag"]);
/// assert!(adapter.connect().unwrap_err().to_string().contains("failed to start `no-such-program`"));
/// ```
///
/// `clerk_user_conformance::run(|| adapter.start(), &config)` judges the implementation behind it.
pub struct StdioAdapter {
    program: Vec<String>,
    call_timeout: Duration,
    state: Mutex<AdapterState>,
}

#[derive(Default)]
struct AdapterState {
    connection: Option<Arc<Connection>>,
    /// The description in the latest hello of the adapter.
    description: Option<Description>,
    failed_starts: u32,
    last_error: Option<CallError>,
}

impl StdioAdapter {
    /// An adapter from a program and its arguments. The program is started on demand, without a shell.
    pub fn new<T: Into<String>>(program: impl IntoIterator<Item = T>) -> Self {
        Self {
            program: program.into_iter().map(Into::into).collect(),
            call_timeout: Config::DEFAULT_CALL_TIMEOUT,
            state: Mutex::default(),
        }
    }

    /// Sets how long a call may take, to the value in the configuration of the run. A process that hangs is killed a
    /// little earlier, so that the report can quote the call.
    #[must_use]
    pub fn call_timeout(mut self, timeout: Duration) -> Self {
        self.call_timeout = timeout;
        self
    }

    /// Starts the program if it does not run, and returns what it declares about its implementation.
    pub fn connect(&self) -> Result<Description, CallError> {
        self.connection().map(|connection| connection.description().clone())
    }

    /// An instance to judge. All instances share one process while it lives.
    pub fn start(&self) -> StdioImplementation {
        let connection = self.connection();
        let description = lock(&self.state).description.clone();
        let unknown = || Description::new(self.program.join(" "), "unknown", Capabilities::all());
        StdioImplementation { connection, description: description.unwrap_or_else(unknown) }
    }

    fn connection(&self) -> Result<Arc<Connection>, CallError> {
        let mut state = lock(&self.state);
        if let Some(connection) = state.connection.as_ref().filter(|connection| connection.is_open()) {
            return Ok(Arc::clone(connection));
        }
        if let Some(error) = state.last_error.as_ref().filter(|_| state.failed_starts >= MAX_FAILED_STARTS) {
            return Err(error.clone());
        }
        // Ends the old process before the new one starts.
        state.connection = None;
        match Connection::open(&self.program, self.call_timeout.mul_f64(0.9)) {
            Ok(connection) => {
                let connection = Arc::new(connection);
                state.connection = Some(Arc::clone(&connection));
                state.description = Some(connection.description().clone());
                state.failed_starts = 0;
                Ok(connection)
            }
            Err(error) => {
                state.failed_starts += 1;
                state.last_error = Some(error.clone());
                Err(error)
            }
        }
    }
}

impl Drop for StdioAdapter {
    /// Ends the process even if a hanging call still holds the connection.
    fn drop(&mut self) {
        if let Some(connection) = lock(&self.state).connection.take() {
            connection.end_process();
        }
    }
}

/// An instance of the implementation behind a [`StdioAdapter`].
pub struct StdioImplementation {
    connection: Result<Arc<Connection>, CallError>,
    description: Description,
}

impl Implementation for StdioImplementation {
    fn describe(&self) -> Description {
        self.description.clone()
    }

    fn call(&self, request: &Request) -> Result<Response, CallError> {
        self.connection.as_ref().map_err(Clone::clone)?.call(request)
    }
}
