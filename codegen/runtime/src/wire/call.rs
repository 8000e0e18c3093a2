//! Client-side requests: converts a typed call to a raw request, and the response to a typed value or an
//! error. This module does not know any transport; clients provide one.

use std::future::Future;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::read::{Lenient, read_value};
use crate::{Actor, ApiError, ErrorItem, Request, Response};

/// Sends a raw request to a server and returns the response.
pub trait Transport: Send + Sync {
    /// Returns the response, or the reason why there is none. An error response is a response.
    fn call(&self, request: Request) -> impl Future<Output = Result<Response, String>> + Send;
}

/// A transport with an actor and an API version. The generated clients wrap one.
///
/// ```
/// use clerk_user_runtime::{Actor, Transport, RequestSender, Request, Response};
/// struct Echo;
/// impl Transport for Echo {
///     async fn call(&self, request: Request) -> Result<Response, String> {
///         Ok(Response { status: 200, body: request.params.into() })
///     }
/// }
/// let caller = RequestSender::new(Echo, Actor::User("user_1".to_owned())).at("2026-05-12");
/// # let _ = caller;
/// ```
#[derive(Clone, Debug)]
pub struct RequestSender<C> {
    call: C,
    actor: Actor,
    api_version: Option<String>,
}

impl<C: Transport> RequestSender<C> {
    /// Sends requests as an actor, at the newest API version of the server.
    pub const fn new(call: C, actor: Actor) -> Self {
        Self { call, actor, api_version: None }
    }

    /// Sets the API version.
    #[must_use]
    pub fn at(mut self, api_version: impl Into<String>) -> Self {
        self.api_version = Some(api_version.into());
        self
    }

    /// Sends one request with typed params and a typed response, which is read leniently. Params that are set explicitly are
    /// sent.
    pub async fn send<T: Lenient>(
        &self,
        operation: &'static str,
        params: impl Serialize + Send,
    ) -> Result<T, ApiError> {
        // Encode before the first await, so that the future holds no reference to the params.
        let params = match encode(&params)? {
            Value::Object(params) => params,
            _ => Map::new(),
        };
        let request = Request {
            operation: operation.to_owned(),
            actor: self.actor.clone(),
            api_version: self.api_version.clone(),
            params,
        };
        let failed = |error: ApiError| error.of_operation(operation);
        let response = self.call.call(request).await.map_err(|why| failed(ApiError::unanswered(&why)))?;
        if !response.is_success() {
            return Err(failed(ApiError::of_response(&response)));
        }
        let garbled = |error: serde_json::Error| failed(ApiError::unanswered(&error.to_string()));
        read_value(response.body).map_err(garbled)
    }
}

/// Serializes a value to JSON.
pub fn encode<T: Serialize + ?Sized>(value: &T) -> Result<Value, ApiError> {
    serde_json::to_value(value).map_err(|error| ApiError::internal(&error.to_string()))
}

/// Reads a response as another type, which takes the members that it knows.
pub fn convert<T: Serialize + ?Sized, U: DeserializeOwned>(response: &T) -> Result<U, ApiError> {
    serde_json::from_value(encode(response)?).map_err(|error| ApiError::unanswered(&error.to_string()))
}

impl ApiError {
    /// Error code of a call without a readable response.
    pub const UNANSWERED: &'static str = "unanswered";

    /// The error for a call without a readable response. Its status is that of a gateway that received no
    /// response.
    pub fn unanswered(why: &str) -> Self {
        Self::plain(502, Self::UNANSWERED, why)
    }

    /// The error in a response. A response without a list of errors becomes a single error without a code.
    pub fn of_response(response: &Response) -> Self {
        let items = response.body.get("errors").cloned();
        let items: Option<Vec<ErrorItem>> = items.and_then(|items| serde_json::from_value(items).ok());
        match items {
            Some(errors) if !errors.is_empty() => Self { operation: None, status: response.status, errors },
            _ => Self::plain(response.status, "", "the response contains no error"),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::pin::pin;
    use std::task::{Context, Poll, Waker};

    use serde_json::{Value, json};

    use super::{RequestSender, Transport};
    use crate::{Actor, ApiError, Request, Response};

    struct Ready(Result<Response, String>);

    impl Transport for Ready {
        async fn call(&self, request: Request) -> Result<Response, String> {
            assert_eq!(request.operation, "frontend.get");
            assert_eq!(request.api_version.as_deref(), Some("2026-05-12"));
            assert_eq!(Value::Object(request.params), json!({ "a": 1 }));
            self.0.clone()
        }
    }

    #[track_caller]
    fn sent(response: Result<Response, String>) -> Result<i64, ApiError> {
        let caller = RequestSender::new(Ready(response), Actor::Anonymous).at("2026-05-12");
        let mut future = pin!(caller.send("frontend.get", json!({ "a": 1 })));
        match future.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(response) => response,
            Poll::Pending => panic!("the future should be ready"),
        }
    }

    use std::future::Future as _;

    #[test]
    fn a_response_is_decoded() {
        assert_eq!(sent(Ok(Response { status: 200, body: json!(7) })), Ok(7));
    }

    #[test]
    fn a_refusal_keeps_its_status_and_its_errors() {
        let body = json!({ "errors": [{ "message": "m", "code": "taken", "meta": { "param_name": "a" } }] });
        let error = sent(Ok(Response { status: 422, body })).expect_err("the response is an error");
        assert_eq!((error.status, error.code()), (422, "taken"));
        assert_eq!(error.to_string(), "frontend.get: 422 taken (a): m");
        for body in [json!("oops"), json!({ "errors": [] })] {
            let error = sent(Ok(Response { status: 500, body })).expect_err("the response is an error");
            assert_eq!((error.status, error.code(), error.errors.len()), (500, "", 1));
        }
    }

    #[test]
    fn a_missing_or_unreadable_response_has_its_own_code() {
        for response in [Err("connection lost".to_owned()), Ok(Response { status: 200, body: json!("x") })] {
            let error = sent(response).expect_err("there is no readable response");
            assert_eq!(error.code(), ApiError::UNANSWERED);
        }
    }
}
