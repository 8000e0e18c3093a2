//! Reads the resource of a response again, so that a response shows the state as a fault left it.

use clerk_user::operations::OPERATIONS;
use clerk_user::wire;
use clerk_user_runtime::{OperationSpec, ParamType, Request, Response, Returns, Verb};
use serde_json::Value;

use crate::wrapping::{CallResult, JsonObject, ReferenceServer, operation_spec};

/// The response with the resource as it is now. A response whose resource cannot be read stays as it is.
pub(super) fn reread(server: &ReferenceServer, request: &Request, response: Response) -> CallResult {
    let spec = operation_spec(request);
    let Some(read) = spec.and_then(|spec| read_request(spec, request, &response)) else {
        return Ok(response);
    };
    let now = server.call(&read)?;
    Ok(if now.is_success() { Response { status: response.status, body: now.body } } else { response })
}

/// The request that reads the resource of a response on the same surface.
fn read_request(spec: &OperationSpec, request: &Request, response: &Response) -> Option<Request> {
    let Returns::One(resource) = spec.returns else { return None };
    let reads = |read: &&OperationSpec| {
        read.surface == spec.surface
            && read.http.verb == Verb::Get
            && matches!(read.returns, Returns::One(returned) if returned == resource)
    };
    let read = OPERATIONS.iter().find(reads)?;
    let mut params = JsonObject::new();
    for param in read.params.iter().filter(|param| param.required) {
        let value = match param.ty {
            ParamType::Id { resource: of } if of == resource => response.body.get(wire::user::ID).cloned(),
            _ => request.params.get(param.wire).cloned(),
        };
        params.insert(param.wire.to_owned(), value.filter(Value::is_string)?);
    }
    Some(Request { operation: read.id.to_owned(), params, ..request.clone() })
}
