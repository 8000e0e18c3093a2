//! What wrappers ask about a request.

use clerk_user::operations::Operation;
use clerk_user::wire;
use clerk_user_runtime::{Actor, OperationSpec, ParamSpec, ParamType, Request};
use serde_json::Value;

use super::inner::JsonObject;

/// The operations that update the properties of a user.
pub(crate) const USER_UPDATES: &[Operation] = &[Operation::BackendUpdateUser, Operation::FrontendUpdate];

/// The operations that merge metadata.
pub(crate) const METADATA_MERGES: &[Operation] =
    &[Operation::BackendUpdateUserMetadata, Operation::FrontendUpdateMetadata];

/// The param with the id of the user of a request: the one in its path, or the user who is signed in.
pub(crate) fn user_param(request: &Request) -> Option<(String, Value)> {
    let id = match &request.actor {
        Actor::User(id) => Value::from(id.as_str()),
        Actor::SecretKey | Actor::Anonymous => request.params.get(wire::params::USER_ID)?.clone(),
    };
    Some((wire::params::USER_ID.to_owned(), id))
}

/// A string among params, or the empty string.
pub(crate) fn string_param(params: &JsonObject, name: &str) -> String {
    params.get(name).and_then(Value::as_str).unwrap_or_default().to_owned()
}

/// Whether a request calls one of these operations.
pub(crate) fn is_operation(request: &Request, operations: &[Operation]) -> bool {
    operations.iter().any(|operation| operation.id() == request.operation)
}

/// The operation of a request in the table of the contract.
pub(crate) fn operation_spec(request: &Request) -> Option<&'static OperationSpec> {
    Operation::from_id(&request.operation).map(Operation::spec)
}

/// The metadata params of the operation of a request.
pub(crate) fn metadata_params(request: &Request) -> impl Iterator<Item = &'static ParamSpec> + use<> {
    let params = operation_spec(request).map_or(&[][..], |spec| spec.params);
    params.iter().filter(|param| matches!(param.ty, ParamType::Metadata { .. }))
}
