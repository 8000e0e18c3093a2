//! A fake implementation for tests. It knows no operation.

use clerk_user_runtime::{Capability, Request, Response};
use serde_json::Value;

use crate::{CallError, Capabilities, Description, Implementation};

type Answer = Box<dyn Fn(&Request) -> Result<Response, CallError> + Send + Sync>;

/// An implementation that answers every call with one closure.
///
/// ```
/// use clerk_user_implementation::{CallError, Fake, Implementation};
///
/// let offline = Fake::new(|_| Err(CallError::Unreachable("connection refused".to_owned())));
/// assert_eq!(offline.describe().name, "fake");
/// ```
pub struct Fake {
    answer: Answer,
    capabilities: Capabilities,
}

impl Fake {
    /// Creates a fake that answers every request with a closure.
    pub fn new(answer: impl Fn(&Request) -> Result<Response, CallError> + Send + Sync + 'static) -> Self {
        Self { answer: Box::new(answer), capabilities: Capabilities::all().with(Capability::Frontend) }
    }

    /// Creates a fake that answers every request with the params of the request.
    pub fn echo() -> Self {
        Self::new(Self::ok)
    }

    /// Declares other capabilities.
    #[must_use]
    pub fn declaring(self, capabilities: Capabilities) -> Self {
        Self { capabilities, ..self }
    }

    /// Answers one request with its own params.
    pub fn ok(request: &Request) -> Result<Response, CallError> {
        Ok(Response { status: 200, body: Value::Object(request.params.clone()) })
    }
}

impl Implementation for Fake {
    fn describe(&self) -> Description {
        Description::new("fake", "0", self.capabilities.clone())
    }

    fn call(&self, request: &Request) -> Result<Response, CallError> {
        (self.answer)(request)
    }
}
