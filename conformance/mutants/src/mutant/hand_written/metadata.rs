//! Bugs in the operations that write metadata: in their fields, values and sizes.

use clerk_user::dispatch::Api;
use clerk_user::operations::Operation;
use clerk_user::{backend::BackendApi, errors, frontend::FrontendApi, versions};
use clerk_user_runtime::{ApiError, Context, Request, Response};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::mutant::definition::{Fault, Mutant};
use crate::wrapping::{
    CallResult, JsonObject, METADATA_MERGES, ReferenceServer, USER_UPDATES, error_response, is_operation,
    metadata_params, replace_error, user_param,
};

pub(crate) const MUTANTS: &[Mutant] = &[
    Mutant {
        id: "merge-clears-other-fields",
        number: Some(9),
        bug: "clears the metadata fields that a merging update omits",
        breaks: &["metadata-omitted-field-kept"],
        fault: Fault::Wrapper(clear_other_fields),
    },
    Mutant {
        id: "null-for-missing-member-refused",
        number: Some(13),
        bug: "refuses null for a member that does not exist",
        breaks: &["merge-null-missing"],
        fault: Fault::Wrapper(refuse_null_for_missing),
    },
    Mutant {
        id: "non-object-metadata-accepted",
        number: Some(16),
        bug: "accepts metadata that is an array, a string, a number or a boolean",
        breaks: &["metadata-object-only", "metadata-object-only-frontend"],
        fault: Fault::Wrapper(accept_any_value),
    },
    Mutant {
        id: "metadata-size-unlimited",
        number: Some(17),
        bug: "accepts metadata of any size",
        breaks: &["metadata-size-limit"],
        fault: Fault::PolicyAndWrapper(|policy| policy.metadata_fits = |_, _| true, skip_checks),
    },
    Mutant {
        id: "replacement-clears-other-fields",
        number: Some(20),
        bug: "clears the metadata fields that a replacing update omits",
        breaks: &["replace-omitted-kept"],
        fault: Fault::Wrapper(clear_omitted_fields),
    },
    Mutant {
        id: "removed-metadata-params-accepted",
        number: Some(21),
        bug: "accepts metadata in a user update at versions that removed it",
        breaks: &["update-metadata-refused"],
        fault: Fault::Wrapper(accept_removed_params),
    },
    Mutant {
        id: "frontend-non-object-metadata-accepted",
        number: None,
        bug: "accepts metadata that is an array, a string, a number or a boolean on the frontend",
        breaks: &["metadata-object-only-frontend"],
        fault: Fault::Wrapper(accept_any_value_on_frontend),
    },
    Mutant {
        id: "metadata-limit-halved",
        number: None,
        bug: "refuses metadata larger than half the limit",
        breaks: &["metadata-size-limit"],
        fault: Fault::Policy(|policy| {
            policy.metadata_fits = |metadata, limit| metadata.size() as u64 <= limit / 2;
        }),
    },
    Mutant {
        id: "wrong-code-for-large-metadata",
        number: None,
        bug: "refuses metadata over the limit with the code for an invalid value",
        breaks: &["metadata-size-limit"],
        fault: Fault::Wrapper(|server, request| {
            let response = server.call(request)?;
            Ok(replace_error(response, errors::DECODE.too_large, errors::DECODE.value))
        }),
    },
    Mutant {
        id: "wrong-code-for-removed-param",
        number: None,
        bug: "refuses a removed param with the code for an unknown param",
        breaks: &["update-metadata-refused-code"],
        fault: Fault::Wrapper(|server, request| {
            let response = server.call(request)?;
            Ok(replace_error(response, errors::DECODE.removed, errors::DECODE.unknown))
        }),
    },
    Mutant {
        id: "old-user-update-merges-metadata",
        number: None,
        bug: "merges metadata in a user update at the versions that accept it there",
        breaks: &["update-metadata-replaces"],
        fault: Fault::Wrapper(merge_on_update),
    },
];

fn clear_other_fields(server: &ReferenceServer, request: &Request) -> CallResult {
    let response = server.call(request)?;
    if !is_operation(request, &[Operation::BackendUpdateUserMetadata]) || !response.is_success() {
        return Ok(response);
    }
    let others = metadata_params(request).filter(|param| !request.params.contains_key(param.wire));
    let mut params: JsonObject = others.map(|param| (param.wire.to_owned(), json!({}))).collect();
    params.extend(user_param(request));
    server.call_backend(request.api_version.as_deref(), Operation::BackendReplaceUserMetadata, params)
}

fn refuse_null_for_missing(server: &ReferenceServer, request: &Request) -> CallResult {
    if is_operation(request, METADATA_MERGES) {
        let user = server.read_user(request)?;
        for (name, patch) in &request.params {
            let Some(patch) = patch.as_object() else { continue };
            let stored = |member: &str| user.get(name).is_some_and(|value| value.get(member).is_some());
            if patch.iter().any(|(member, value)| value.is_null() && !stored(member)) {
                return Ok(error_response(errors::RESOURCE_NOT_FOUND));
            }
        }
    }
    server.call(request)
}

fn accept_any_value(server: &ReferenceServer, request: &Request) -> CallResult {
    server.call_with_params(request, |params| {
        for param in metadata_params(request) {
            if let Some(value) = params.get_mut(param.wire)
                && !value.is_object()
                && !value.is_null()
            {
                *value = json!({});
            }
        }
    })
}

fn accept_any_value_on_frontend(server: &ReferenceServer, request: &Request) -> CallResult {
    if is_operation(request, &[Operation::FrontendUpdateMetadata]) {
        accept_any_value(server, request)
    } else {
        server.call(request)
    }
}

fn clear_omitted_fields(server: &ReferenceServer, request: &Request) -> CallResult {
    if !is_operation(request, &[Operation::BackendReplaceUserMetadata]) {
        return server.call(request);
    }
    server.call_with_params(request, |params| {
        for param in metadata_params(request) {
            params.entry(param.wire).or_insert_with(|| json!({}));
        }
    })
}

fn accept_removed_params(server: &ReferenceServer, request: &Request) -> CallResult {
    let mut removed = metadata_params(request).filter(|param| request.params.contains_key(param.wire));
    match removed.find_map(|param| param.until) {
        Some(until) => server.call(&Request { api_version: Some(until.to_owned()), ..request.clone() }),
        None => server.call(request),
    }
}

fn merge_on_update(server: &ReferenceServer, request: &Request) -> CallResult {
    let version = request.api_version.as_deref();
    let is_accepted = |until: &str| version.is_some_and(|version| version <= until);
    let accepted = metadata_params(request).filter(|param| param.until.is_some_and(is_accepted));
    let accepted: Vec<&str> =
        accepted.map(|param| param.wire).filter(|wire| request.params.contains_key(*wire)).collect();
    if accepted.is_empty() || !is_operation(request, USER_UPDATES) {
        return server.call(request);
    }
    let mut patch = request.params.clone();
    patch.retain(|name, _| accepted.contains(&name.as_str()));
    patch.extend(user_param(request));
    let merged = server.call_backend(version, Operation::BackendUpdateUserMetadata, patch)?;
    if !merged.is_success() {
        return Ok(merged);
    }
    server.call_with_params(request, |params| params.retain(|name, _| !accepted.contains(&name.as_str())))
}

/// Passes the params of a metadata update to the reference without the checks of the dispatcher.
fn skip_checks(server: &ReferenceServer, request: &Request) -> CallResult {
    // The dispatcher still refuses other values: the bug is about sizes.
    let all_objects =
        metadata_params(request).all(|param| request.params.get(param.wire).is_none_or(Value::is_object));
    let operation = Operation::from_id(&request.operation).filter(|_| all_objects);
    let context = Context { actor: request.actor.clone(), version: versions::NEWEST };
    match operation {
        Some(Operation::BackendUpdateUserMetadata) => Ok(respond_unchecked(request, |params| {
            pollster::block_on(server.reference().backend(&context).update_user_metadata(params))
        })),
        Some(Operation::BackendReplaceUserMetadata) => Ok(respond_unchecked(request, |params| {
            pollster::block_on(server.reference().backend(&context).replace_user_metadata(params))
        })),
        Some(Operation::FrontendUpdateMetadata) => Ok(respond_unchecked(request, |params| {
            pollster::block_on(server.reference().frontend(&context).update_metadata(params))
        })),
        _ => server.call(request),
    }
}

fn respond_unchecked<P, T>(request: &Request, call: impl FnOnce(P) -> Result<T, ApiError>) -> Response
where
    P: DeserializeOwned,
    T: Serialize,
{
    let params = serde_json::from_value(Value::Object(request.params.clone()));
    let result = params.map_err(|error| ApiError::internal(&error.to_string())).and_then(call);
    match result {
        Ok(resource) => Response { status: 200, body: json!(resource) },
        Err(error) => Response { status: error.status, body: error.to_value() },
    }
}
