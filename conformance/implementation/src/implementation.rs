//! What is judged: the trait that every adapter offers, and what an implementation declares of
//! itself. It knows no transport and no rule.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use clerk_user_runtime::{Capability, OperationSpec, Request, Response, Surface};

/// An implementation of the contract, reached by raw requests.
///
/// Calls are made from threads that the suite watches: a call may block, and one that panics or never
/// returns costs its rule an `error`, nothing else. Rules about races make two calls at one time to an
/// instance, all others one after the other.
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
///         Err(CallError::Unreachable("the cable is out".to_owned()))
///     }
/// }
///
/// assert_eq!(Offline.describe().to_string(), "offline 1.0.0");
/// ```
pub trait Implementation: Send + Sync + 'static {
    /// Its name, version and capabilities.
    fn describe(&self) -> Description;

    /// Answers one request. A refusal is an answer; an error says that there was none.
    fn call(&self, request: &Request) -> Result<Response, CallError>;

    /// Its SDK, over a server of the suite's, where it declares the capability `sdk`: an implementation
    /// whose operations are those of [`sdk`](crate::sdk) and the methods of the contract's
    /// SDK objects. One is made for each rule.
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

/// What an implementation says about itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Description {
    /// Its name, for reports.
    pub name: String,
    /// Its version.
    pub version: String,
    /// What it has.
    pub capabilities: Capabilities,
}

impl Description {
    /// Puts a description together.
    pub fn new(name: impl Into<String>, version: impl Into<String>, capabilities: Capabilities) -> Self {
        Self { name: name.into(), version: version.into(), capabilities }
    }
}

impl fmt::Display for Description {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.name, self.version)
    }
}

/// What an implementation declares that it has. Rules that need more are not applicable to it.
///
/// ```
/// use clerk_user_implementation::Capabilities;
/// use clerk_user_runtime::Capability;
/// let declared = Capabilities::all().with(Capability::Frontend);
/// assert!(declared.has.contains(&Capability::Frontend));
/// assert!(declared.operations.is_none());
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Capabilities {
    /// Ids of the operations it performs; all of them when absent. One that is declared and
    /// answers `unimplemented` fails its rules.
    pub operations: Option<Vec<String>>,
    /// Everything else.
    pub has: BTreeSet<Capability>,
}

impl Capabilities {
    /// Every operation, and no further capability.
    pub fn all() -> Self {
        Self::default()
    }

    /// These operations only.
    pub fn of<T: Into<String>>(operations: impl IntoIterator<Item = T>) -> Self {
        Self { operations: Some(operations.into_iter().map(Into::into).collect()), has: BTreeSet::new() }
    }

    /// Declares one capability more.
    #[must_use]
    pub fn with(mut self, capability: Capability) -> Self {
        self.has.insert(capability);
        self
    }

    /// Takes one capability back.
    #[must_use]
    pub fn without(mut self, capability: Capability) -> Self {
        self.has.remove(&capability);
        self
    }

    /// Whether an operation can be called: it is declared, and so is its surface.
    pub fn offers(&self, operation: &OperationSpec) -> bool {
        self.reaches(operation.surface)
            && self.operations.as_ref().is_none_or(|declared| declared.iter().any(|id| id == operation.id))
    }

    /// Whether a surface can be spoken to. The backend always can: every scene begins there.
    pub fn reaches(&self, surface: Surface) -> bool {
        match surface {
            Surface::Backend => true,
            Surface::Frontend => self.has.contains(&Capability::Frontend),
        }
    }
}

/// Why a call brought no answer. It is trouble, never a verdict.
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
