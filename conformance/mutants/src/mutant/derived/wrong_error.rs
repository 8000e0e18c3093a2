//! The wrong response in place of an error that the contract expects.

use clerk_user::errors;
use clerk_user_runtime::{ErrorDef, ExpectedRefusal, Response};
use serde_json::json;

use crate::wrapping::error_response;

/// Success with an empty body.
pub(super) fn accepted() -> Response {
    Response { status: 200, body: json!({}) }
}

/// An error that differs from the expected one in what the contract states: in its code if there is one,
/// otherwise in its status.
pub(super) fn wrong_error(expected: &ExpectedRefusal) -> Response {
    let differs = |def: &&ErrorDef| match &expected.code {
        Some(code) => Some(def.status) == expected.status && def.code != code.as_ref(),
        None => Some(def.status) != expected.status,
    };
    error_response(*errors::ALL.iter().find(differs).unwrap_or(&errors::DECODE.not_found))
}

/// The wrong error if the contract states a code, otherwise success.
pub(super) fn wrong_error_or_accepted(expected: &ExpectedRefusal) -> Response {
    if expected.code.is_some() { wrong_error(expected) } else { accepted() }
}
