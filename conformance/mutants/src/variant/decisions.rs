//! Decisions that no source makes, taken differently.

use clerk_user::operations::Operation;
use clerk_user::{errors, wire};
use clerk_user_reference::internals::{Policy, UniqueKey};
use clerk_user_runtime::{Actor, ParamLocation, ParamType, Request};
use serde_json::{Value, json};

use super::definition::{Difference, Variant};
use crate::wrapping::{
    CallResult, JsonObject, ReferenceServer, USER_UPDATES, error_response, for_each_user, is_operation,
    metadata_params, operation_spec, user_param,
};

/// Operations that write only metadata.
const METADATA_WRITES: &[Operation] = &[
    Operation::BackendUpdateUserMetadata,
    Operation::BackendReplaceUserMetadata,
    Operation::FrontendUpdateMetadata,
];

pub(super) const VARIANTS: &[Variant] = &[
    Variant {
        id: "primary-cleared-on-delete",
        differs: "leaves a user without a primary address when the primary is deleted",
        difference: Difference::Policy(|policy| policy.primary_after_delete = |_, _| None),
    },
    Variant {
        id: "primary-not-deletable",
        differs: "refuses to delete the primary address",
        difference: Difference::Wrapper(refuse_deletion_of_primary),
    },
    Variant {
        id: "primary-not-nullable",
        differs: "refuses null as the primary address",
        difference: Difference::Wrapper(|server, request| {
            let is_null = |param: &str| request.params.get(param).is_some_and(Value::is_null);
            if is_operation(request, USER_UPDATES) && is_null(wire::params::PRIMARY_EMAIL_ADDRESS_ID) {
                return Ok(error_response(errors::FORM_PARAM_VALUE_INVALID));
            }
            server.call(request)
        }),
    },
    Variant {
        id: "limit-clamped",
        differs: "replaces a limit outside its range by the nearest one inside",
        difference: Difference::Wrapper(clamp_limit),
    },
    Variant {
        id: "empty-update-refused",
        differs: "refuses an update that changes nothing",
        difference: Difference::Wrapper(|server, request| {
            let in_path = |name: &String| {
                let param = operation_spec(request).and_then(|spec| spec.param(name));
                param.is_some_and(|param| param.location == ParamLocation::Path)
            };
            let is_empty = is_operation(request, USER_UPDATES) && request.params.keys().all(in_path);
            // Other errors come first: the caller must be able to read the user.
            if is_empty && server.call(&read_request(request))?.is_success() {
                return Ok(error_response(errors::FORM_DATA_MISSING));
            }
            server.call(request)
        }),
    },
    Variant {
        id: "null-metadata-clears",
        differs: "clears a metadata field that a request sets to null",
        difference: Difference::Wrapper(|server, request| {
            if !is_operation(request, METADATA_WRITES) {
                return server.call(request);
            }
            server.call_with_params(request, |params| clear_null_fields(request, params))
        }),
    },
    Variant {
        id: "null-metadata-ignored",
        differs: "ignores a metadata field that a request sets to null",
        difference: Difference::Wrapper(|server, request| {
            if !is_operation(request, &[Operation::BackendUpdateUserMetadata]) {
                return server.call(request);
            }
            server.call_with_params(request, |params| {
                for param in metadata_params(request) {
                    if params.get(param.wire).is_some_and(Value::is_null) {
                        params.shift_remove(param.wire);
                    }
                }
            })
        }),
    },
    Variant {
        id: "metadata-keeps-updated-at",
        differs: "keeps the update time of a user when metadata is written",
        difference: Difference::Wrapper(keep_updated_at),
    },
    Variant {
        id: "banned-users-refused",
        differs: "refuses the requests of banned and locked users",
        difference: Difference::Wrapper(refuse_banned),
    },
    Variant {
        id: "usernames-case-sensitive",
        differs: "treats usernames that differ only in case as different",
        difference: Difference::Policy(|policy| {
            policy.unique_keys = |user| {
                let exact = |claim| match (claim, &user.username) {
                    (UniqueKey::Username(_), Some(name)) => UniqueKey::Username(name.clone()),
                    (claim, _) => claim,
                };
                (Policy::default().unique_keys)(user).into_iter().map(exact).collect()
            };
        }),
    },
];

/// The request that reads the user of an update.
fn read_request(request: &Request) -> Request {
    let is_backend = request.operation == Operation::BackendUpdateUser.id();
    let operation = if is_backend { Operation::BackendGetUser } else { Operation::FrontendGet };
    Request { operation: operation.id().to_owned(), ..request.clone() }
}

fn refuse_deletion_of_primary(server: &ReferenceServer, request: &Request) -> CallResult {
    if is_operation(request, &[Operation::BackendDeleteEmailAddress])
        && let Some(id) = request.params.get(wire::params::EMAIL_ADDRESS_ID)
    {
        let params = JsonObject::from_iter([(wire::params::EMAIL_ADDRESS_ID.to_owned(), id.clone())]);
        let read = server.call_backend(None, Operation::BackendGetEmailAddress, params)?;
        let address = read.body.get(wire::email_address::EMAIL_ADDRESS).cloned().unwrap_or_default();
        let filter = JsonObject::from_iter([(wire::params::EMAIL_ADDRESS.to_owned(), json!([address]))]);
        let owners = server.call_backend(None, Operation::BackendGetUserList, filter)?;
        let is_primary = |user: &Value| user.get(wire::user::PRIMARY_EMAIL_ADDRESS_ID) == Some(id);
        if owners.body.as_array().is_some_and(|owners| owners.iter().any(is_primary)) {
            return Ok(error_response(errors::FORM_PARAM_VALUE_INVALID));
        }
    }
    server.call(request)
}

fn clamp_limit(server: &ReferenceServer, request: &Request) -> CallResult {
    server.call_with_params(request, |params| {
        let param = operation_spec(request).and_then(|spec| spec.param(wire::params::LIMIT));
        let Some(ParamType::Integer { min, max }) = param.map(|param| param.ty) else { return };
        if let Some(limit) = params.get_mut(wire::params::LIMIT)
            && let Some(number) = limit.as_i64()
        {
            *limit = json!(number.max(min.unwrap_or(i64::MIN)).min(max.unwrap_or(i64::MAX)));
        }
    })
}

fn clear_null_fields(request: &Request, params: &mut JsonObject) {
    let fields: Vec<&str> = metadata_params(request).map(|param| param.wire).collect();
    for field in fields {
        if let Some(value) = params.get_mut(field).filter(|value| value.is_null()) {
            *value = json!({});
        }
    }
}

/// Returns the update time of the last update that was not an update of metadata.
fn keep_updated_at(server: &ReferenceServer, request: &Request) -> CallResult {
    let key = |user: &JsonObject| user.get(wire::user::ID).map(Value::to_string).unwrap_or_default();
    let displayed = |user: &JsonObject| {
        let real = user.get(wire::user::UPDATED_AT).cloned().unwrap_or_default();
        match server.recall(&key(user)) {
            Some(kept) if kept["real"] == real => kept["displayed"].clone(),
            _ => real,
        }
    };
    let before =
        if is_operation(request, METADATA_WRITES) { server.read_user(request)? } else { JsonObject::new() };
    let before = displayed(&before);
    let response = server.call(request)?;
    if response.is_success()
        && is_operation(request, METADATA_WRITES)
        && let Some(user) = response.body.as_object()
    {
        let real = user.get(wire::user::UPDATED_AT).cloned().unwrap_or_default();
        server.remember(key(user), json!({ "real": real, "displayed": before }));
    }
    Ok(for_each_user(response, &|user| {
        let date = displayed(user);
        user.insert(wire::user::UPDATED_AT.to_owned(), date);
    }))
}

fn refuse_banned(server: &ReferenceServer, request: &Request) -> CallResult {
    if matches!(request.actor, Actor::User(_)) && user_param(request).is_some() {
        let user = server.read_user(request)?;
        let is_on = |name: &str| user.get(name) == Some(&Value::Bool(true));
        if is_on(wire::user::BANNED) || is_on(wire::user::LOCKED) {
            return Ok(error_response(errors::NOT_ALLOWED_ACCESS));
        }
    }
    server.call(request)
}
