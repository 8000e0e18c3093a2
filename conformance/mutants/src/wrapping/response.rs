//! What wrappers change in a response.

use clerk_user::{backend, wire};
use clerk_user_runtime::{ApiError, ErrorDef, Response};
use serde_json::{Value, json};

use super::inner::JsonObject;

/// Changes each user in a response.
pub(crate) fn for_each_user(mut response: Response, change: &dyn Fn(&mut JsonObject)) -> Response {
    let users = match &mut response.body {
        Value::Array(items) => items.iter_mut().collect(),
        other => vec![other],
    };
    for user in users {
        if let Value::Object(members) = user
            && members.get(wire::user::OBJECT).and_then(Value::as_str) == Some(backend::User::OBJECT)
        {
            change(members);
        }
    }
    response
}

/// Replaces one error by another, and leaves every other response as it is.
pub(crate) fn replace_error(response: Response, from: ErrorDef, to: ErrorDef) -> Response {
    if response.status == from.status && response.codes().contains(&from.code) {
        error_response(to)
    } else {
        response
    }
}

/// The response to a successful deletion of a resource.
pub(crate) fn deletion_response(resource: &JsonObject) -> Response {
    let body = json!({
        wire::deleted_object::ID: resource.get(wire::deleted_object::ID),
        wire::deleted_object::OBJECT: resource.get(wire::deleted_object::OBJECT),
        wire::deleted_object::DELETED: true,
    });
    Response { status: 200, body }
}

/// The response with an error.
pub(crate) fn error_response(def: ErrorDef) -> Response {
    let error = ApiError::new(def);
    Response { status: error.status, body: error.to_value() }
}
