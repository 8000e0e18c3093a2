//! A fake implementation for tests. It does not depend on operations.

use clerk_user_runtime::{Capability, Request, Response};
use serde_json::Value;

use crate::{CallError, Capabilities, Description, Implementation};

type Handler = Box<dyn Fn(&Request) -> Result<Response, CallError> + Send + Sync>;

/// An implementation that handles every call with one closure.
///
/// ```
/// use clerk_user_implementation::{CallError, Fake, Implementation};
///
/// let offline = Fake::new(|_| Err(CallError::Unreachable("connection refused".to_owned())));
/// assert_eq!(offline.describe().name, "fake");
/// ```
pub struct Fake {
    handle: Handler,
    capabilities: Capabilities,
}

impl Fake {
    /// Creates a fake that handles every request with a closure.
    pub fn new(handle: impl Fn(&Request) -> Result<Response, CallError> + Send + Sync + 'static) -> Self {
        Self { handle: Box::new(handle), capabilities: Capabilities::all().with(Capability::Frontend) }
    }

    /// Creates a fake that returns the params of each request.
    pub fn echo() -> Self {
        Self::new(Self::ok)
    }

    /// Declares other capabilities.
    #[must_use]
    pub fn declaring(self, capabilities: Capabilities) -> Self {
        Self { capabilities, ..self }
    }

    /// Returns the params of a request.
    pub fn ok(request: &Request) -> Result<Response, CallError> {
        Ok(Response { status: 200, body: Value::Object(request.params.clone()) })
    }
}

impl Implementation for Fake {
    fn describe(&self) -> Description {
        Description::new("fake", "0", self.capabilities.clone())
    }

    fn call(&self, request: &Request) -> Result<Response, CallError> {
        (self.handle)(request)
    }
}
