//! Bugs of the operations that write metadata: which fields, which values, which sizes.

use clerk_user::dispatch::Api;
use clerk_user::operations::Operation;
use clerk_user::{backend::BackendApi, errors, frontend::FrontendApi, versions};
use clerk_user_runtime::{ApiError, Context, Request, Response};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::{Answer, Build, Mutant};
use crate::server::{Members, Server, is, metadata_params, refusal, swap_error, user_id};

const MERGES: &[Operation] = &[Operation::BackendUpdateUserMetadata, Operation::FrontendUpdateMetadata];
const UPDATES: &[Operation] = &[Operation::BackendUpdateUser, Operation::FrontendUpdate];

pub(super) const MUTANTS: &[Mutant] = &[
    Mutant {
        id: "pm09",
        bug: "a merging write empties the metadata fields that it does not name",
        breaks: &["metadata-fields-independent", "metadata-omitted-field-kept"],
        build: Build::Wrapper(empty_the_others),
    },
    Mutant {
        id: "pm13",
        bug: "null for a member that is not stored is refused",
        breaks: &["merge-null-missing"],
        build: Build::Wrapper(refuse_missing),
    },
    Mutant {
        id: "pm16",
        bug: "metadata that is an array, a text, a number or a boolean is accepted",
        breaks: &["metadata-object-only", "metadata-object-only-frontend"],
        build: Build::Wrapper(accept_any_value),
    },
    Mutant {
        id: "pm17",
        bug: "metadata has no size limit",
        breaks: &["metadata-size-limit"],
        build: Build::Both(|policy| policy.metadata_fits = |_, _| true, skip_decoding),
    },
    Mutant {
        id: "pm20",
        bug: "a replacing write empties the metadata fields that it does not name",
        breaks: &["replace-omitted-kept"],
        build: Build::Wrapper(replace_omitted_by_nothing),
    },
    Mutant {
        id: "pm21",
        bug: "an update of the user still takes the metadata that it took at an earlier version",
        breaks: &["update-metadata-refused"],
        build: Build::Wrapper(serve_removed_params),
    },
    Mutant {
        id: "d-frontend-any-value",
        bug: "the frontend accepts metadata that is an array, a text, a number or a boolean",
        breaks: &["metadata-object-only-frontend"],
        build: Build::Wrapper(accept_any_value_on_frontend),
    },
    Mutant {
        id: "d-half-limit",
        bug: "metadata is refused from half of its limit on",
        breaks: &["metadata-size-limit"],
        build: Build::Policy(|policy| {
            policy.metadata_fits = |metadata, limit| metadata.size() as u64 <= limit / 2;
        }),
    },
    Mutant {
        id: "d-limit-code",
        bug: "metadata above its limit is refused as a bad value",
        breaks: &["metadata-size-limit"],
        build: Build::Wrapper(|server, request| {
            let response = server.answer(request)?;
            Ok(swap_error(response, errors::DECODE.too_large, errors::DECODE.value))
        }),
    },
    Mutant {
        id: "d-removed-code",
        bug: "a param that is no longer taken is refused as one that never was",
        breaks: &["update-metadata-refused-code"],
        build: Build::Wrapper(|server, request| {
            let response = server.answer(request)?;
            Ok(swap_error(response, errors::DECODE.removed, errors::DECODE.unknown))
        }),
    },
    Mutant {
        id: "d-old-update-merges",
        bug: "an update of the user, at the versions that take metadata, merges it",
        breaks: &["update-metadata-replaces"],
        build: Build::Wrapper(merge_on_update),
    },
];

fn empty_the_others(server: &Server, request: &Request) -> Answer {
    let response = server.answer(request)?;
    if !is(request, &[Operation::BackendUpdateUserMetadata]) || !response.is_success() {
        return Ok(response);
    }
    let others = metadata_params(request).filter(|param| !request.params.contains_key(param.wire));
    let mut params: Members = others.map(|param| (param.wire.to_owned(), json!({}))).collect();
    params.extend(user_id(request));
    server.ask(request.api_version.as_deref(), Operation::BackendReplaceUserMetadata, params)
}

fn refuse_missing(server: &Server, request: &Request) -> Answer {
    if is(request, MERGES) {
        let user = server.user_of(request)?;
        for (name, patch) in &request.params {
            let Some(patch) = patch.as_object() else { continue };
            let stored = |member: &str| user.get(name).is_some_and(|value| value.get(member).is_some());
            if patch.iter().any(|(member, value)| value.is_null() && !stored(member)) {
                return Ok(refusal(errors::RESOURCE_NOT_FOUND));
            }
        }
    }
    server.answer(request)
}

fn accept_any_value(server: &Server, request: &Request) -> Answer {
    server.answer_with(request, |params| {
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

fn accept_any_value_on_frontend(server: &Server, request: &Request) -> Answer {
    if is(request, &[Operation::FrontendUpdateMetadata]) {
        accept_any_value(server, request)
    } else {
        server.answer(request)
    }
}

fn replace_omitted_by_nothing(server: &Server, request: &Request) -> Answer {
    if !is(request, &[Operation::BackendReplaceUserMetadata]) {
        return server.answer(request);
    }
    server.answer_with(request, |params| {
        for param in metadata_params(request) {
            params.entry(param.wire).or_insert_with(|| json!({}));
        }
    })
}

fn serve_removed_params(server: &Server, request: &Request) -> Answer {
    let mut removed = metadata_params(request).filter(|param| request.params.contains_key(param.wire));
    match removed.find_map(|param| param.until) {
        Some(until) => server.answer(&Request { api_version: Some(until.to_owned()), ..request.clone() }),
        None => server.answer(request),
    }
}

fn merge_on_update(server: &Server, request: &Request) -> Answer {
    let version = request.api_version.as_deref();
    let still_taken = |until: &str| version.is_some_and(|version| version <= until);
    let taken = metadata_params(request).filter(|param| param.until.is_some_and(still_taken));
    let taken: Vec<&str> =
        taken.map(|param| param.wire).filter(|wire| request.params.contains_key(*wire)).collect();
    if taken.is_empty() || !is(request, UPDATES) {
        return server.answer(request);
    }
    let mut patch = request.params.clone();
    patch.retain(|name, _| taken.contains(&name.as_str()));
    patch.extend(user_id(request));
    let merged = server.ask(version, Operation::BackendUpdateUserMetadata, patch)?;
    if !merged.is_success() {
        return Ok(merged);
    }
    server.answer_with(request, |params| params.retain(|name, _| !taken.contains(&name.as_str())))
}

/// Hands the params of a metadata write to the trait without the checks of the dispatcher, as a
/// server does that forgot them.
fn skip_decoding(server: &Server, request: &Request) -> Answer {
    // Only what is decoded anyway: the bug is about sizes.
    let within =
        metadata_params(request).all(|param| request.params.get(param.wire).is_none_or(Value::is_object));
    let operation = Operation::from_id(&request.operation).filter(|_| within);
    let context = Context { actor: request.actor.clone(), version: versions::NEWEST };
    match operation {
        Some(Operation::BackendUpdateUserMetadata) => Ok(undecoded(request, |params| {
            pollster::block_on(server.reference().backend(&context).update_user_metadata(params))
        })),
        Some(Operation::BackendReplaceUserMetadata) => Ok(undecoded(request, |params| {
            pollster::block_on(server.reference().backend(&context).replace_user_metadata(params))
        })),
        Some(Operation::FrontendUpdateMetadata) => Ok(undecoded(request, |params| {
            pollster::block_on(server.reference().frontend(&context).update_metadata(params))
        })),
        _ => server.answer(request),
    }
}

fn undecoded<P, T>(request: &Request, call: impl FnOnce(P) -> Result<T, ApiError>) -> Response
where
    P: DeserializeOwned,
    T: Serialize,
{
    let params = serde_json::from_value(Value::Object(request.params.clone()));
    let answer = params.map_err(|error| ApiError::internal(&error.to_string())).and_then(call);
    match answer {
        Ok(resource) => Response { status: 200, body: json!(resource) },
        Err(error) => Response { status: error.status, body: error.to_value() },
    }
}
