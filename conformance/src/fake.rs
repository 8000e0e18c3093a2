//! A fake implementation for tests of the engine: one closure answers every call. It knows no
//! operation.

use clerk_user::operations::OPERATIONS;
use clerk_user_runtime::{Actor, Capability, Request, Response};
use serde_json::Value;

use crate::{CallError, Capabilities, Description, Implementation};

type Answer = Box<dyn Fn(&Request) -> Result<Response, CallError> + Send + Sync>;

/// An implementation that is one closure.
pub(crate) struct Fake {
    answer: Answer,
    capabilities: Capabilities,
}

impl Fake {
    pub(crate) fn new(
        answer: impl Fn(&Request) -> Result<Response, CallError> + Send + Sync + 'static,
    ) -> Self {
        Self { answer: Box::new(answer), capabilities: Capabilities::all().with(Capability::Frontend) }
    }

    /// Answers every request with its own params.
    pub(crate) fn echo() -> Self {
        Self::new(Self::ok)
    }

    /// The same with other capabilities.
    pub(crate) fn declaring(self, capabilities: Capabilities) -> Self {
        Self { capabilities, ..self }
    }

    #[expect(clippy::unnecessary_wraps, reason = "it is what the closures of fakes answer")]
    pub(crate) fn ok(request: &Request) -> Result<Response, CallError> {
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

/// A request with one param, to some operation that exists.
pub(crate) fn request(n: i64) -> Request {
    let params = std::iter::once(("n".to_owned(), Value::from(n))).collect();
    let operation = OPERATIONS.first().map_or_else(String::new, |spec| spec.id.to_owned());
    Request { operation, actor: Actor::SecretKey, api_version: None, params }
}
