//! Helpers for the unit tests of several modules.

use clerk_user::operations::OPERATIONS;
use clerk_user_runtime::{Actor, Request};
use serde_json::Value;

/// A request with one param to an operation of the contract.
pub(crate) fn request(n: i64) -> Request {
    let params = std::iter::once(("n".to_owned(), Value::from(n))).collect();
    let operation = OPERATIONS.first().map_or_else(String::new, |spec| spec.id.to_owned());
    Request { operation, actor: Actor::SecretKey, api_version: None, params }
}
