//! Helpers for the unit tests of several modules.

use clerk_user::operations::{OPERATIONS, Operation};
use clerk_user_runtime::{Actor, Request, Response};
use serde_json::Value;

use crate::CallOrigin;
use crate::runner::record::RecordedCall;

/// A request with one param to an operation of the contract.
pub(crate) fn request(n: i64) -> Request {
    let params = std::iter::once(("n".to_owned(), Value::from(n))).collect();
    let operation = OPERATIONS.first().map_or_else(String::new, |spec| spec.id.to_owned());
    Request { operation, actor: Actor::SecretKey, api_version: None, params }
}

/// A call with the secret key to an operation of the contract, and its response.
pub(crate) fn call(operation: Operation, params: &Value, status: u16, body: Value) -> RecordedCall {
    let request = Request {
        operation: operation.id().to_owned(),
        actor: Actor::SecretKey,
        api_version: None,
        params: params.as_object().cloned().unwrap_or_default(),
    };
    RecordedCall { request, response: Ok(Response { status, body }.into()), origin: CallOrigin::Sequential }
}
