//! Bugs that only a history shows: what went before decides, more often than once or in an order
//! that no single rule asks for. The laws alone find none of them.

use clerk_user::operations::Operation;
use clerk_user::{errors, wire};
use clerk_user_runtime::{Metadata, Request};
use serde_json::{Value, json};

use super::{Answer, Build, Mutant};
use crate::server::{Members, Server, is, metadata_params, refusal, user_id};

pub(super) const MUTANTS: &[Mutant] = &[
    Mutant {
        id: "h-third-reuse-refused",
        bug: "an address that two users have given up is refused to a third one",
        breaks: &["email-address-freed"],
        build: Build::Wrapper(refuse_third_reuse),
    },
    Mutant {
        id: "h-verified-again-refused",
        bug: "an address that lost its verification and was verified again cannot be made the primary",
        breaks: &["primary-set-verified-member"],
        build: Build::Wrapper(refuse_verified_again),
    },
    Mutant {
        id: "h-metadata-of-the-deleted",
        bug: "the public metadata of a deleted user comes back with the next user of the same address",
        breaks: &["read-back-backend-public-metadata"],
        build: Build::Wrapper(bring_back_metadata),
    },
    Mutant {
        id: "h-row-101-lost",
        bug: "a list leaves out the hundred and first of its users",
        breaks: &["page-partition"],
        build: Build::Wrapper(lose_row),
    },
    Mutant {
        id: "h-ninth-merge-replaces",
        bug: "the ninth merging write of a user replaces what is stored",
        breaks: &["merge-keep-absent"],
        build: Build::Wrapper(replace_by_ninth),
    },
    Mutant {
        id: "h-stored-nulls-lost",
        bug: "a merging write removes the nulls that a replacing write has stored",
        breaks: &["merge-keep-absent"],
        build: Build::Policy(|policy| {
            policy.merge_metadata = |stored, patch| {
                stored.merge(patch);
                *stored = Metadata(without_nulls(&stored.0));
            };
        }),
    },
    Mutant {
        id: "h-merge-undoes-replacement",
        bug: "the first merging write after a replacing one goes into what was stored before that",
        breaks: &["merge-keep-absent"],
        build: Build::Wrapper(merge_into_former),
    },
    Mutant {
        id: "h-own-name-undone",
        bug: "an update by the backend brings back the names that the backend has set last",
        breaks: &["update-omitted-kept"],
        build: Build::Wrapper(bring_back_name),
    },
];

/// Counts what happened to something, this time included.
fn count(server: &Server, key: &str) -> u64 {
    let times = server.recall(key).and_then(|times| times.as_u64()).unwrap_or_default() + 1;
    server.remember(key.to_owned(), json!(times));
    times
}

fn counted(server: &Server, key: &str) -> u64 {
    server.recall(key).and_then(|times| times.as_u64()).unwrap_or_default()
}

pub(super) fn text(params: &Members, name: &str) -> String {
    params.get(name).and_then(Value::as_str).unwrap_or_default().to_owned()
}

fn refuse_third_reuse(server: &Server, request: &Request) -> Answer {
    let key = |address: &str| format!("users who gave up {address}");
    if is(request, &[Operation::BackendDeleteEmailAddress]) {
        let owner = server.recall(&text(&request.params, wire::params::EMAIL_ADDRESS_ID));
        let read = server.ask(None, Operation::BackendGetEmailAddress, request.params.clone())?;
        let response = server.answer(request)?;
        if let (true, Some(owner), Value::Object(read)) = (response.is_success(), owner, &read.body) {
            let key = key(&text(read, wire::email_address::EMAIL_ADDRESS));
            let mut owners =
                server.recall(&key).and_then(|known| known.as_array().cloned()).unwrap_or_default();
            if !owners.contains(&owner) {
                owners.push(owner);
            }
            server.remember(key, Value::from(owners));
        }
        return Ok(response);
    }
    if !is(request, &[Operation::BackendCreateEmailAddress]) {
        return server.answer(request);
    }
    let owner = request.params.get(wire::params::USER_ID).cloned().unwrap_or_default();
    let former = server.recall(&key(&text(&request.params, wire::params::EMAIL_ADDRESS)));
    let former = former.and_then(|known| known.as_array().cloned()).unwrap_or_default();
    if former.len() > 1 && !former.contains(&owner) {
        return Ok(refusal(errors::FORM_IDENTIFIER_EXISTS));
    }
    let response = server.answer(request)?;
    if let Some(id) = response.body.get(wire::email_address::ID).and_then(Value::as_str) {
        server.remember(id.to_owned(), owner);
    }
    Ok(response)
}

fn refuse_verified_again(server: &Server, request: &Request) -> Answer {
    let key = |id: &str| format!("unverified {id}");
    if is(request, &[Operation::BackendUpdateEmailAddress])
        && request.params.get(wire::params::VERIFIED) == Some(&json!(false))
    {
        count(server, &key(&text(&request.params, wire::params::EMAIL_ADDRESS_ID)));
    }
    let wanted = text(&request.params, wire::params::PRIMARY_EMAIL_ADDRESS_ID);
    let updates = is(request, &[Operation::BackendUpdateUser, Operation::FrontendUpdate]);
    if updates && counted(server, &key(&wanted)) > 0 {
        return Ok(refusal(errors::FORM_VERIFICATION_NEEDED));
    }
    server.answer(request)
}

fn bring_back_metadata(server: &Server, request: &Request) -> Answer {
    let key = |address: &Value| format!("metadata of {address}");
    if is(request, &[Operation::BackendDeleteUser]) {
        let user = server.user_of(request)?;
        let stored = user.get(wire::user::PUBLIC_METADATA).cloned().unwrap_or_default();
        for email in user.get(wire::user::EMAIL_ADDRESSES).and_then(Value::as_array).into_iter().flatten() {
            let address = email.get(wire::email_address::EMAIL_ADDRESS).unwrap_or(&Value::Null);
            server.remember(key(address), stored.clone());
        }
    }
    if !is(request, &[Operation::BackendCreateUser]) {
        return server.answer(request);
    }
    let addresses = request.params.get(wire::params::EMAIL_ADDRESS).and_then(Value::as_array);
    let former = addresses.into_iter().flatten().find_map(|address| server.recall(&key(address)));
    server.answer_with(request, |params| {
        if let Some(Value::Object(mut former)) = former {
            if let Some(Value::Object(given)) = params.get(wire::params::PUBLIC_METADATA) {
                former.extend(given.clone());
            }
            params.insert(wire::params::PUBLIC_METADATA.to_owned(), Value::Object(former));
        }
    })
}

fn lose_row(server: &Server, request: &Request) -> Answer {
    let mut response = server.answer(request)?;
    let offset = request.params.get(wire::params::OFFSET).and_then(Value::as_u64).unwrap_or_default();
    if is(request, &[Operation::BackendGetUserList])
        && let Some(rows) = response.body.as_array_mut()
        && let Some(place) = 100_u64.checked_sub(offset).and_then(|place| usize::try_from(place).ok())
        && place < rows.len()
    {
        rows.remove(place);
    }
    Ok(response)
}

fn replace_by_ninth(server: &Server, request: &Request) -> Answer {
    let Some((name, Value::String(id))) = user_id(request) else { return server.answer(request) };
    if !is(request, &[Operation::BackendUpdateUserMetadata]) || count(server, &id) != 9 {
        return server.answer(request);
    }
    let mut params = Members::from_iter([(name, Value::from(id))]);
    for param in metadata_params(request) {
        if let Some(Value::Object(patch)) = request.params.get(param.wire) {
            params.insert(param.wire.to_owned(), Value::Object(without_nulls(patch)));
        }
    }
    server.ask(request.api_version.as_deref(), Operation::BackendReplaceUserMetadata, params)
}

/// The object without members that are null, at any depth.
fn without_nulls(members: &Members) -> Members {
    let kept = members.iter().filter(|(_, value)| !value.is_null());
    let value_of = |value: &Value| match value {
        Value::Object(members) => Value::Object(without_nulls(members)),
        other => other.clone(),
    };
    kept.map(|(name, value)| (name.clone(), value_of(value))).collect()
}

fn merge_into_former(server: &Server, request: &Request) -> Answer {
    const FIELD: &str = wire::user::PRIVATE_METADATA;
    let Some((name, Value::String(id))) = user_id(request) else { return server.answer(request) };
    if is(request, &[Operation::BackendReplaceUserMetadata]) && request.params.contains_key(FIELD) {
        let former = server.user_of(request)?.get(FIELD).cloned().unwrap_or_default();
        let response = server.answer(request)?;
        if response.is_success() {
            server.remember(id, former);
        }
        return Ok(response);
    }
    let former = server.recall(&id).filter(Value::is_object);
    if is(request, &[Operation::BackendUpdateUserMetadata])
        && request.params.contains_key(FIELD)
        && let Some(former) = former
    {
        server.remember(id.clone(), Value::Null);
        let params = Members::from_iter([(name, Value::from(id)), (FIELD.to_owned(), former)]);
        server.ask(request.api_version.as_deref(), Operation::BackendReplaceUserMetadata, params)?;
    }
    server.answer(request)
}

fn bring_back_name(server: &Server, request: &Request) -> Answer {
    const NAMES: [&str; 2] = [wire::params::FIRST_NAME, wire::params::LAST_NAME];
    if !is(request, &[Operation::BackendUpdateUser]) {
        return server.answer(request);
    }
    let Some((_, Value::String(id))) = user_id(request) else { return server.answer(request) };
    let key = |name: &str| format!("{name} of {id}");
    let former = NAMES.map(|name| (name, server.recall(&key(name))));
    for (name, value) in NAMES.iter().filter_map(|name| Some((name, request.params.get(*name)?))) {
        server.remember(key(name), value.clone());
    }
    server.answer_with(request, |params| {
        for (name, value) in former {
            if let Some(value) = value {
                params.entry(name).or_insert(value);
            }
        }
    })
}
