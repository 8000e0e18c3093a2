//! Bugs against the rules whose cases are the steps of other rules.

use clerk_user::errors;
use clerk_user::operations::Operation;
use clerk_user::wire;
use clerk_user_runtime::{OperationSpec, ParamType, Request, Response, Verb};
use serde_json::{Value, json};

use crate::wrapping::{
    CallResult, JsonObject, ReferenceServer, deletion_response, error_response, is_operation,
};

/// Refuses an update with the params of the one before it.
pub(super) fn refuse_repeated_updates(
    server: &ReferenceServer,
    request: &Request,
    spec: &OperationSpec,
) -> CallResult {
    if !matches!(spec.http.verb, Verb::Patch | Verb::Put) {
        return server.call(request);
    }
    let params = json!([request.params, request.actor]);
    if server.recall(spec.id).as_ref() == Some(&params) {
        server.remember(spec.id.to_owned(), Value::Null);
        return Ok(error_response(errors::FORM_IDENTIFIER_EXISTS));
    }
    let response = server.call(request)?;
    if response.is_success() {
        server.remember(spec.id.to_owned(), params);
    }
    Ok(response)
}

/// Stores another text for each text with markup.
pub(super) fn escape_markup(server: &ReferenceServer, request: &Request, spec: &OperationSpec) -> CallResult {
    server.call_with_params(request, |params| {
        for param in spec.params {
            let is_text = matches!(param.ty, ParamType::String { format: None, .. });
            if let Some(Value::String(text)) = params.get_mut(param.wire).filter(|_| is_text) {
                *text = text.replace('<', "&lt;");
            }
        }
    })
}

/// Ends all sessions of a user when the backend revokes one of them.
pub(super) fn revoke_all(server: &ReferenceServer, request: &Request) -> CallResult {
    let response = server.call(request)?;
    if !is_operation(request, &[Operation::BackendRevokeSession]) || !response.is_success() {
        return Ok(response);
    }
    let call = |operation: Operation, params: Value| {
        server.call(&Request {
            operation: operation.id().to_owned(),
            params: params.as_object().cloned().unwrap_or_default(),
            ..request.clone()
        })
    };
    let user = json!({ wire::params::USER_ID: response.body[wire::session::USER_ID] });
    let sessions = call(Operation::BackendGetSessionList, user)?;
    for session in sessions.body.as_array().into_iter().flatten() {
        call(
            Operation::BackendRevokeSession,
            json!({ wire::params::SESSION_ID: session[wire::session::ID] }),
        )?;
    }
    Ok(response)
}

/// Reports a second deletion of a user at the same time as a success.
pub(super) fn delete_twice(server: &ReferenceServer, request: &Request) -> CallResult {
    if !is_operation(request, &[Operation::BackendDeleteUser]) {
        return server.call(request);
    }
    let has_met = server.wait_for_other_call();
    let response = server.call(request)?;
    let is_second = has_met && !response.is_success();
    Ok(if is_second { deletion_response(&JsonObject::new()) } else { response })
}

/// Creates a sign-in token for any user, once it has created one.
pub(super) fn sign_in_the_deleted(server: &ReferenceServer, request: &Request) -> CallResult {
    const LATEST: &str = "the latest token";
    let response = server.call(request)?;
    if !is_operation(request, &[Operation::BackendCreateSignInToken]) {
        return Ok(response);
    }
    if response.is_success() {
        server.remember(LATEST.to_owned(), response.body.clone());
        return Ok(response);
    }
    Ok(server.recall(LATEST).map_or(response, |body| Response { status: 200, body }))
}
