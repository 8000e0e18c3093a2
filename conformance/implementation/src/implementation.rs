//! The trait that every implementation offers, and what an implementation declares about itself.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use clerk_user_runtime::{Capability, OperationSpec, Request, Response, Surface};

/// An implementation of the contract that handles raw requests.
///
/// The suite calls it from threads that it monitors. A call may block; a call that panics or never returns
/// makes its rule an `error`, and has no effect on other rules. Rules about races make two calls to one
/// instance at the same time. All other rules make their calls one after the other.
///
/// ```
/// use clerk_user_implementation::{CallError, Capabilities, Description, Implementation};
/// use clerk_user_runtime::{Request, Response};
///
/// struct Offline;
///
/// impl Implementation for Offline {
///     fn describe(&self) -> Description {
///         Description::new("offline", "1.0.0", Capabilities::all())
///     }
///
///     fn call(&self, _: &Request) -> Result<Response, CallError> {
///         Err(CallError::Unreachable("connection refused".to_owned()))
///     }
/// }
///
/// assert_eq!(Offline.describe().to_string(), "offline 1.0.0");
/// ```
pub trait Implementation: Send + Sync + 'static {
    /// Returns its name, version and capabilities.
    fn describe(&self) -> Description;

    /// Handles one request. A refusal is a response; an error means that there was no response.
    fn call(&self, request: &Request) -> Result<Response, CallError>;

    /// Creates its SDK over a server of the suite, if it declares the capability `sdk`. The SDK supports the
    /// operations of [`sdk`](crate::sdk) and the methods of the contract's SDK objects. Each rule creates
    /// one.
    fn sdk(&self, server: Arc<dyn Implementation>) -> Option<Box<dyn Implementation>> {
        let _ = server;
        None
    }
}

impl<I: Implementation + ?Sized> Implementation for Box<I> {
    fn describe(&self) -> Description {
        (**self).describe()
    }

    fn call(&self, request: &Request) -> Result<Response, CallError> {
        (**self).call(request)
    }

    fn sdk(&self, server: Arc<dyn Implementation>) -> Option<Box<dyn Implementation>> {
        (**self).sdk(server)
    }
}

/// What an implementation declares about itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Description {
    /// Its name in reports.
    pub name: String,
    /// Its version.
    pub version: String,
    /// What it supports.
    pub capabilities: Capabilities,
}

impl Description {
    /// Creates a description.
    pub fn new(name: impl Into<String>, version: impl Into<String>, capabilities: Capabilities) -> Self {
        Self { name: name.into(), version: version.into(), capabilities }
    }
}

impl fmt::Display for Description {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.name, self.version)
    }
}

/// What an implementation supports. Rules that need more do not apply to it.
///
/// ```
/// use clerk_user_implementation::Capabilities;
/// use clerk_user_runtime::Capability;
///
/// let declared = Capabilities::all().with(Capability::Frontend);
/// assert!(declared.has.contains(&Capability::Frontend));
/// assert!(declared.operations.is_none());
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Capabilities {
    /// The ids of the operations that it implements, or all operations when absent. An operation that is
    /// declared and returns `unimplemented` fails its rules.
    pub operations: Option<Vec<String>>,
    /// The other capabilities.
    pub has: BTreeSet<Capability>,
}

impl Capabilities {
    /// Every operation, and no other capability.
    pub fn all() -> Self {
        Self::default()
    }

    /// Some operations, and no other capability.
    pub fn of<T: Into<String>>(operations: impl IntoIterator<Item = T>) -> Self {
        Self { operations: Some(operations.into_iter().map(Into::into).collect()), has: BTreeSet::new() }
    }

    /// Adds a capability.
    #[must_use]
    pub fn with(mut self, capability: Capability) -> Self {
        self.has.insert(capability);
        self
    }

    /// Removes a capability.
    #[must_use]
    pub fn without(mut self, capability: Capability) -> Self {
        self.has.remove(&capability);
        self
    }

    /// Whether an operation can be called: both the operation and its surface are declared.
    pub fn offers(&self, operation: &OperationSpec) -> bool {
        self.reaches(operation.surface)
            && self.operations.as_ref().is_none_or(|declared| declared.iter().any(|id| id == operation.id))
    }

    /// Whether a surface can be called. The backend always can, since every rule creates its resources there.
    pub fn reaches(&self, surface: Surface) -> bool {
        match surface {
            Surface::Backend => true,
            Surface::Frontend => self.has.contains(&Capability::Frontend),
        }
    }
}

/// The result of a call: the response, or why there is none.
pub type CallResult = Result<Response, CallError>;

/// Why a call returned no response. It makes a rule an `error`, and never a failure.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CallError {
    /// The implementation could not be reached.
    Unreachable(String),
    /// The response cannot be parsed.
    Garbled(String),
    /// There was no response in time.
    TimedOut(Duration),
    /// The implementation panicked.
    Panicked(String),
    /// The implementation is no longer running.
    Died(String),
    /// The call was not made, since the operation has timed out too often.
    GivenUp(String),
    /// There was no response in time, and the process was killed.
    Killed {
        /// The timeout.
        limit: Duration,
        /// The request, without its secrets.
        request: String,
    },
    /// The implementation reports that it failed.
    Errored(String),
}

impl fmt::Display for CallError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreachable(why) => write!(f, "cannot reach the implementation: {why}"),
            Self::Garbled(why) => write!(f, "malformed response: {why}"),
            Self::TimedOut(limit) => write!(f, "no response within {} ms", limit.as_millis()),
            Self::Panicked(message) => write!(f, "the implementation panicked: {message}"),
            Self::Died(why) => write!(f, "the implementation is no longer running: {why}"),
            Self::GivenUp(why) => f.write_str(why),
            Self::Killed { limit, request } => {
                write!(
                    f,
                    "no response within {} ms, so the process was killed; the request was {request}",
                    limit.as_millis()
                )
            }
            Self::Errored(why) => write!(f, "the implementation reports a failure: {why}"),
        }
    }
}

impl std::error::Error for CallError {}
