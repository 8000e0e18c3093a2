//! Bugs that only a history shows: what went before decides, more often than once or in an order
//! that no single rule asks for. The laws alone find none of them.

use clerk_user::operations::Operation;
use clerk_user::{errors, wire};
use clerk_user_runtime::{Metadata, Request};
use serde_json::{Value, json};

use super::server::{Members, Server, is, metadata_params, refusal, user_id};
use super::{Answer, Build, Mutant};

pub(super) const MUTANTS: &[Mutant] = &[
    Mutant {
        id: "h-third-reuse-refused",
        bug: "an address that was deleted three times cannot be added any more",
        breaks: &["email-address-freed"],
        build: Build::Wrapper(refuse_third_reuse),
    },
    Mutant {
        id: "h-name-taken-back-refused",
        bug: "a user name that was given up twice cannot be taken any more",
        breaks: &["username-freed"],
        build: Build::Wrapper(refuse_second_taking),
    },
    Mutant {
        id: "h-metadata-of-the-deleted",
        bug: "the public metadata of a deleted user comes back with the next user of the same external id",
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
            policy.merge = |stored, patch| {
                stored.merge(patch);
                *stored = Metadata(without_nulls(&stored.0));
            };
        }),
    },
    Mutant {
        id: "h-verified-again-refused",
        bug: "an address that lost its verification and was verified again cannot be made the primary",
        breaks: &["primary-set-verified-member"],
        build: Build::Wrapper(refuse_verified_again),
    },
    Mutant {
        id: "h-merge-undoes-replacement",
        bug: "the first merging write after a replacing one goes into what was stored before that",
        breaks: &["merge-keep-absent"],
        build: Build::Wrapper(merge_into_former),
    },
    Mutant {
        id: "h-own-name-undone",
        bug: "an update by the backend brings back the first name that the backend has set last",
        breaks: &["update-omitted-kept"],
        build: Build::Wrapper(bring_back_name),
    },
    Mutant {
        id: "h-replacement-dangles",
        bug: "deleting an address that took the place of others leaves its id as the primary",
        breaks: &["primary-member-or-null"],
        build: Build::Wrapper(leave_replacement),
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

fn text(params: &Members, name: &str) -> String {
    params.get(name).and_then(Value::as_str).unwrap_or_default().to_owned()
}

fn refuse_third_reuse(server: &Server, request: &Request) -> Answer {
    let key = |address: &str| format!("deleted {address}");
    if is(request, &[Operation::BackendDeleteEmailAddress]) {
        let read = server.ask(None, Operation::BackendGetEmailAddress, request.params.clone())?;
        if let Some(address) = read.body.get(wire::email_address::EMAIL_ADDRESS).and_then(Value::as_str) {
            count(server, &key(address));
        }
    }
    let address = text(&request.params, wire::params::EMAIL_ADDRESS);
    if is(request, &[Operation::BackendCreateEmailAddress]) && counted(server, &key(&address)) >= 3 {
        return Ok(refusal(errors::FORM_IDENTIFIER_EXISTS));
    }
    server.answer(request)
}

fn refuse_second_taking(server: &Server, request: &Request) -> Answer {
    let key = |name: &str| format!("given up {name}");
    if !is(request, &[Operation::BackendUpdateUser, Operation::FrontendUpdate]) {
        return server.answer(request);
    }
    let Some(name) = request.params.get(wire::params::USERNAME) else { return server.answer(request) };
    if counted(server, &key(name.as_str().unwrap_or_default())) >= 2 {
        return Ok(refusal(errors::FORM_IDENTIFIER_EXISTS));
    }
    let before = text(&server.user_of(request)?, wire::user::USERNAME);
    let response = server.answer(request)?;
    if response.is_success() && Some(before.as_str()) != name.as_str() {
        count(server, &key(&before));
    }
    Ok(response)
}

fn bring_back_metadata(server: &Server, request: &Request) -> Answer {
    let key = |id: &str| format!("metadata of {id}");
    if is(request, &[Operation::BackendDeleteUser]) {
        let user = server.user_of(request)?;
        if let (Some(Value::String(id)), Some(stored)) =
            (user.get(wire::user::EXTERNAL_ID), user.get(wire::user::PUBLIC_METADATA))
        {
            server.remember(key(id), stored.clone());
        }
    }
    let former = server.recall(&key(&text(&request.params, wire::params::EXTERNAL_ID)));
    let former = former.filter(|_| is(request, &[Operation::BackendCreateUser]));
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
    const NAME: &str = wire::params::FIRST_NAME;
    if !is(request, &[Operation::BackendUpdateUser]) {
        return server.answer(request);
    }
    let Some((_, Value::String(id))) = user_id(request) else { return server.answer(request) };
    let former = server.recall(&id);
    if let Some(name) = request.params.get(NAME) {
        server.remember(id, name.clone());
    }
    server.answer_with(request, |params| {
        if let Some(former) = former {
            params.entry(NAME).or_insert(former);
        }
    })
}

fn leave_replacement(server: &Server, request: &Request) -> Answer {
    let key = |id: &str| format!("replacement {id}");
    let response = server.answer(request)?;
    if is(request, &[Operation::BackendReplaceUserEmailAddress]) && response.is_success() {
        let id = response.body.get(wire::email_address::ID).and_then(Value::as_str).unwrap_or_default();
        let user = request.params.get(wire::params::USER_ID).cloned().unwrap_or_default();
        server.remember(key(id), user);
    }
    if is(request, &[Operation::BackendDeleteEmailAddress])
        && response.is_success()
        && let Some(Value::String(user)) =
            server.recall(&key(&text(&request.params, wire::params::EMAIL_ADDRESS_ID)))
    {
        let id = request.params.get(wire::params::EMAIL_ADDRESS_ID).cloned().unwrap_or_default();
        server.remember(user, id);
    }
    let mut response = response;
    if is(request, &[Operation::BackendGetUser])
        && let Some(Value::String(left)) = server.recall(&text(&request.params, wire::params::USER_ID))
        && let Some(user) = response.body.as_object_mut()
        && user.get(wire::user::PRIMARY_EMAIL_ADDRESS_ID).is_some_and(Value::is_null)
    {
        user.insert(wire::user::PRIMARY_EMAIL_ADDRESS_ID.to_owned(), Value::from(left));
    }
    Ok(response)
}
