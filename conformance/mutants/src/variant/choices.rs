//! Decisions that no source makes, made otherwise.

use clerk_user::operations::Operation;
use clerk_user::{errors, wire};
use clerk_user_runtime::{Actor, Location, ParamType, Request};
use serde_json::{Value, json};

use super::{Answer, Build, Variant};
use crate::server::{Members, Server, each_user, is, metadata_params, refusal, spec_of, user_id};
use clerk_user_reference::internals::{Policy, UniqueKey};

/// Operations that set properties of a user by name.
const UPDATES: &[Operation] = &[Operation::BackendUpdateUser, Operation::FrontendUpdate];
/// Operations that write metadata and nothing else.
const METADATA_WRITES: &[Operation] = &[
    Operation::BackendUpdateUserMetadata,
    Operation::BackendReplaceUserMetadata,
    Operation::FrontendUpdateMetadata,
];

pub(super) const VARIANTS: &[Variant] = &[
    Variant {
        id: "primary-cleared",
        differs: "a user whose primary address is deleted has none until one is set",
        build: Build::Policy(|policy| policy.primary_after_delete = |_, _| None),
    },
    Variant {
        id: "primary-kept",
        differs: "the primary address cannot be deleted",
        build: Build::Wrapper(keep_primary),
    },
    Variant {
        id: "primary-never-null",
        differs: "the primary address cannot be set to null",
        build: Build::Wrapper(|server, request| {
            let is_null = |param: &str| request.params.get(param).is_some_and(Value::is_null);
            if is(request, UPDATES) && is_null(wire::params::PRIMARY_EMAIL_ADDRESS_ID) {
                return Ok(refusal(errors::FORM_PARAM_VALUE_INVALID));
            }
            server.answer(request)
        }),
    },
    Variant {
        id: "limits-clamped",
        differs: "a limit out of its range counts as the nearest one in it",
        build: Build::Wrapper(clamp_limit),
    },
    Variant {
        id: "empty-update-refused",
        differs: "an update that names nothing to change is refused",
        build: Build::Wrapper(|server, request| {
            let in_path = |name: &String| {
                let param = spec_of(request).and_then(|spec| spec.param(name));
                param.is_some_and(|param| param.location == Location::Path)
            };
            let names_nothing = is(request, UPDATES) && request.params.keys().all(in_path);
            // Whatever else is wrong with it comes first; a user who can be read is all that it names.
            if names_nothing && server.answer(&read_instead(request))?.is_success() {
                return Ok(refusal(errors::FORM_DATA_MISSING));
            }
            server.answer(request)
        }),
    },
    Variant {
        id: "metadata-null-clears",
        differs: "a whole metadata field that is null empties the field",
        build: Build::Wrapper(|server, request| {
            if !is(request, METADATA_WRITES) {
                return server.answer(request);
            }
            server.answer_with(request, |params| null_is_nothing(request, params))
        }),
    },
    Variant {
        id: "metadata-null-ignored",
        differs: "a whole metadata field that is null is as good as left out",
        build: Build::Wrapper(|server, request| {
            if !is(request, &[Operation::BackendUpdateUserMetadata]) {
                return server.answer(request);
            }
            server.answer_with(request, |params| {
                for param in metadata_params(request) {
                    if params.get(param.wire).is_some_and(Value::is_null) {
                        params.shift_remove(param.wire);
                    }
                }
            })
        }),
    },
    Variant {
        id: "metadata-leaves-the-date",
        differs: "a write of metadata leaves the update time of the user as it was",
        build: Build::Wrapper(keep_date),
    },
    Variant {
        id: "banned-shut-out",
        differs: "who is banned or locked is not let in",
        build: Build::Wrapper(shut_out),
    },
    Variant {
        id: "case-counts",
        differs: "user names that differ in case only are two names",
        build: Build::Policy(|policy| {
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

/// The request that reads the user whom an update names.
fn read_instead(request: &Request) -> Request {
    let is_backend = request.operation == Operation::BackendUpdateUser.id();
    let operation = if is_backend { Operation::BackendGetUser } else { Operation::FrontendGet };
    Request { operation: operation.id().to_owned(), ..request.clone() }
}

fn keep_primary(server: &Server, request: &Request) -> Answer {
    if is(request, &[Operation::BackendDeleteEmailAddress])
        && let Some(id) = request.params.get(wire::params::EMAIL_ADDRESS_ID)
    {
        let named = Members::from_iter([(wire::params::EMAIL_ADDRESS_ID.to_owned(), id.clone())]);
        let read = server.ask(None, Operation::BackendGetEmailAddress, named)?;
        let address = read.body.get(wire::email_address::EMAIL_ADDRESS).cloned().unwrap_or_default();
        let having = Members::from_iter([(wire::params::EMAIL_ADDRESS.to_owned(), json!([address]))]);
        let owners = server.ask(None, Operation::BackendGetUserList, having)?;
        let is_primary = |user: &Value| user.get(wire::user::PRIMARY_EMAIL_ADDRESS_ID) == Some(id);
        if owners.body.as_array().is_some_and(|owners| owners.iter().any(is_primary)) {
            return Ok(refusal(errors::FORM_PARAM_VALUE_INVALID));
        }
    }
    server.answer(request)
}

fn clamp_limit(server: &Server, request: &Request) -> Answer {
    server.answer_with(request, |params| {
        let param = spec_of(request).and_then(|spec| spec.param(wire::params::LIMIT));
        let Some(ParamType::Integer { min, max }) = param.map(|param| param.ty) else { return };
        if let Some(limit) = params.get_mut(wire::params::LIMIT)
            && let Some(number) = limit.as_i64()
        {
            *limit = json!(number.max(min.unwrap_or(i64::MIN)).min(max.unwrap_or(i64::MAX)));
        }
    })
}

fn null_is_nothing(request: &Request, params: &mut Members) {
    let fields: Vec<&str> = metadata_params(request).map(|param| param.wire).collect();
    for field in fields {
        if let Some(value) = params.get_mut(field).filter(|value| value.is_null()) {
            *value = json!({});
        }
    }
}

/// Shows the date of the last write that was no write of metadata.
fn keep_date(server: &Server, request: &Request) -> Answer {
    let key = |user: &Members| user.get(wire::user::ID).map(Value::to_string).unwrap_or_default();
    let shown = |user: &Members| {
        let real = user.get(wire::user::UPDATED_AT).cloned().unwrap_or_default();
        match server.recall(&key(user)) {
            Some(kept) if kept["real"] == real => kept["shown"].clone(),
            _ => real,
        }
    };
    let before = if is(request, METADATA_WRITES) { server.user_of(request)? } else { Members::new() };
    let before = shown(&before);
    let response = server.answer(request)?;
    if response.is_success()
        && is(request, METADATA_WRITES)
        && let Some(user) = response.body.as_object()
    {
        let real = user.get(wire::user::UPDATED_AT).cloned().unwrap_or_default();
        server.remember(key(user), json!({ "real": real, "shown": before }));
    }
    Ok(each_user(response, &|user| {
        let date = shown(user);
        user.insert(wire::user::UPDATED_AT.to_owned(), date);
    }))
}

fn shut_out(server: &Server, request: &Request) -> Answer {
    if matches!(request.actor, Actor::User(_)) && user_id(request).is_some() {
        let user = server.user_of(request)?;
        let is_on = |name: &str| user.get(name) == Some(&Value::Bool(true));
        if is_on(wire::user::BANNED) || is_on(wire::user::LOCKED) {
            return Ok(refusal(errors::NOT_ALLOWED_ACCESS));
        }
    }
    server.answer(request)
}
