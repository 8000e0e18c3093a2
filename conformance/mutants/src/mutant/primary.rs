//! Bugs of identifiers: which one is the primary, which are verified, which are gone.

use clerk_user::operations::Operation;
use clerk_user::{errors, wire};
use clerk_user_runtime::{ApiError, Request, Response};
use serde_json::{Value, json};

use super::{Answer, Build, Mutant};
use crate::server::{Members, Server, each_user, is, swap_error};
use clerk_user_reference::internals::{Identifier, Status};

pub(super) const MUTANTS: &[Mutant] = &[
    Mutant {
        id: "deleted-primary-dangles",
        number: Some(24),
        bug: "keeps the id of the primary address after the address is deleted",
        breaks: &["primary-member-or-null", "primary-listed"],
        build: Build::Policy(|policy| policy.primary_on_delete = |_, deleted| Some(deleted.to_owned())),
    },
    Mutant {
        id: "unverified-primary-accepted",
        number: Some(25),
        bug: "accepts an unverified address as the primary",
        breaks: &["primary-set-verified-member"],
        build: Build::Policy(|policy| {
            policy.may_be_primary = |_, user, kind, id| match user.identifiers(kind).find(id) {
                Some(_) => Ok(()),
                None => Err(ApiError::new(errors::FORM_RESOURCE_NOT_FOUND)),
            };
        }),
    },
    Mutant {
        id: "foreign-primary-accepted",
        number: Some(26),
        bug: "accepts the address of another user as the primary",
        breaks: &["primary-set-verified-member", "primary-set-foreign-code"],
        build: Build::Policy(|policy| {
            policy.may_be_primary = |store, user, kind, id| {
                let owner = store.owner_of(id).unwrap_or(user);
                match owner.identifiers(kind).find(id) {
                    Some(email) if email.is_verified() => Ok(()),
                    Some(_) => Err(ApiError::new(errors::FORM_VERIFICATION_NEEDED)),
                    None => Err(ApiError::new(errors::FORM_RESOURCE_NOT_FOUND)),
                }
            };
        }),
    },
    Mutant {
        id: "primary-accepts-unknown-id",
        number: Some(27),
        bug: "accepts any string as the id of the primary address",
        breaks: &["primary-set-verified-member"],
        build: Build::Policy(|policy| {
            policy.may_be_primary = |_, user, kind, id| match user.identifiers(kind).find(id) {
                Some(email) if !email.is_verified() => Err(ApiError::new(errors::FORM_VERIFICATION_NEEDED)),
                _ => Ok(()),
            };
        }),
    },
    Mutant {
        id: "last-address-primary-at-creation",
        number: Some(28),
        bug: "makes the last address the primary when a user is created",
        breaks: &["primary-first-created"],
        build: Build::Policy(|policy| policy.primary_on_create = |emails| id_of(emails.last())),
    },
    Mutant {
        id: "no-primary-at-creation",
        number: Some(29),
        bug: "creates a user without a primary address",
        breaks: &["primary-first-created"],
        build: Build::Policy(|policy| policy.primary_on_create = |_| None),
    },
    Mutant {
        id: "first-added-address-not-primary",
        number: Some(30),
        bug: "does not make the first verified address that is added to a user the primary",
        breaks: &["primary-first-added"],
        build: Build::Policy(|policy| {
            policy.primary_on_add = |_, email, asked| asked && email.is_verified();
        }),
    },
    Mutant {
        id: "primary-flag-ignored",
        number: Some(31),
        bug: "ignores the primary flag of an added address",
        breaks: &["primary-flagged-added"],
        build: Build::Policy(|policy| {
            policy.primary_on_add = |others, email, _| others.primary.is_none() && email.is_verified();
        }),
    },
    Mutant {
        id: "every-added-address-primary",
        number: Some(32),
        bug: "makes every verified address that is added the primary",
        breaks: &["primary-flagged-added"],
        build: Build::Policy(|policy| {
            policy.primary_on_add = |_, email, _| email.is_verified();
        }),
    },
    Mutant {
        id: "replacement-keeps-old-addresses",
        number: Some(33),
        bug: "keeps the old addresses beside the one that replaces them",
        breaks: &["primary-replacement-unverified", "primary-replacement", "primary-phone-replacement"],
        build: Build::Policy(|policy| policy.make_way = |_| {}),
    },
    Mutant {
        id: "deleted-address-kept",
        number: Some(57),
        bug: "reports that an address is deleted and keeps the address",
        breaks: &["deleted-email-gone"],
        build: Build::Wrapper(pretend_to_delete),
    },
    Mutant {
        id: "address-list-empty",
        number: Some(58),
        bug: "always returns an empty list of addresses for a user",
        breaks: &["primary-listed"],
        build: Build::Wrapper(|server, request| {
            Ok(each_user(server.answer(request)?, &|user| {
                user.insert(wire::user::EMAIL_ADDRESSES.to_owned(), json!([]));
            }))
        }),
    },
    Mutant {
        id: "deleted-address-stays-taken",
        number: None,
        bug: "refuses the value of a deleted address as taken",
        breaks: &["deleted-email-gone"],
        build: Build::Wrapper(keep_deleted_value),
    },
    Mutant {
        id: "deleted-address-readable",
        number: None,
        bug: "removes a deleted address from the list of its user, but still returns it by its id",
        breaks: &["deleted-email-gone"],
        build: Build::Wrapper(show_deleted),
    },
    Mutant {
        id: "created-addresses-unverified",
        number: None,
        bug: "creates a user with unverified addresses",
        breaks: &["created-verified-unless-reserved"],
        build: Build::Policy(|policy| {
            policy.status_on_create = |asked| asked.unwrap_or(Status::Unverified);
        }),
    },
    Mutant {
        id: "reserved-addresses-verified",
        number: None,
        bug: "creates a user with verified addresses, whatever the request marks them as",
        breaks: &["created-verified-unless-reserved"],
        build: Build::Policy(|policy| policy.status_on_create = |_| Status::Verified),
    },
    Mutant {
        id: "primary-skips-reserved-addresses",
        number: None,
        bug: "skips reserved addresses when it chooses the primary of a new user",
        breaks: &["primary-first-created-reserved"],
        build: Build::Policy(|policy| {
            policy.primary_on_create = |emails| id_of(emails.iter().find(|email| email.is_verified()));
        }),
    },
    Mutant {
        id: "unverified-replacement-not-primary",
        number: None,
        bug: "does not make an unverified address the primary when it replaces the others",
        breaks: &["primary-replacement-unverified"],
        build: Build::Policy(|policy| {
            policy.primary_on_replace = |email| email.status != Status::Unverified;
        }),
    },
    Mutant {
        id: "wrong-code-for-unverified-primary",
        number: None,
        bug: "refuses an unverified address as the primary with the code for a missing one",
        breaks: &["primary-set-unverified-code"],
        build: Build::Wrapper(|server, request| {
            let response = server.answer(request)?;
            Ok(swap_error(response, errors::FORM_VERIFICATION_NEEDED, errors::FORM_RESOURCE_NOT_FOUND))
        }),
    },
    Mutant {
        id: "wrong-code-for-foreign-primary",
        number: None,
        bug: "refuses the address of another user as the primary with the code for an unverified one",
        breaks: &["primary-set-foreign-code"],
        build: Build::Wrapper(|server, request| {
            let response = server.answer(request)?;
            Ok(swap_error(response, errors::FORM_RESOURCE_NOT_FOUND, errors::FORM_VERIFICATION_NEEDED))
        }),
    },
    Mutant {
        id: "several-primaries",
        number: None,
        bug: "returns the ids of all addresses of a user as the primary",
        breaks: &["primary-single"],
        build: Build::Wrapper(show_several_primaries),
    },
];

fn id_of(email: Option<&Identifier>) -> Option<String> {
    email.map(|email| email.id.clone())
}

fn pretend_to_delete(server: &Server, request: &Request) -> Answer {
    if !is(request, &[Operation::BackendDeleteEmailAddress]) {
        return server.answer(request);
    }
    let read = server.ask(None, Operation::BackendGetEmailAddress, request.params.clone())?;
    if !read.is_success() {
        return Ok(read);
    }
    let id = read.body.get(wire::email_address::ID).cloned();
    let kind = read.body.get(wire::email_address::OBJECT).cloned();
    let body = json!({
        wire::deleted_object::ID: id,
        wire::deleted_object::OBJECT: kind,
        wire::deleted_object::DELETED: true,
    });
    Ok(Response { status: 200, body })
}

/// Gives the value of a deleted address to a user that nobody knows of.
fn keep_deleted_value(server: &Server, request: &Request) -> Answer {
    if !is(request, &[Operation::BackendDeleteEmailAddress]) {
        return server.answer(request);
    }
    let read = server.ask(None, Operation::BackendGetEmailAddress, request.params.clone())?;
    let response = server.answer(request)?;
    if let Some(value) = read.body.get(wire::email_address::EMAIL_ADDRESS).filter(|_| response.is_success()) {
        let params = Members::from_iter([(wire::params::EMAIL_ADDRESS.to_owned(), json!([value]))]);
        server.ask(None, Operation::BackendCreateUser, params)?;
    }
    Ok(response)
}

fn show_deleted(server: &Server, request: &Request) -> Answer {
    let id = request
        .params
        .get(wire::params::EMAIL_ADDRESS_ID)
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_owned();
    if is(request, &[Operation::BackendDeleteEmailAddress]) {
        let read = server.ask(None, Operation::BackendGetEmailAddress, request.params.clone())?;
        server.remember(id, read.body);
        return server.answer(request);
    }
    let response = server.answer(request)?;
    match server.recall(&id) {
        Some(body) if is(request, &[Operation::BackendGetEmailAddress]) => Ok(Response { status: 200, body }),
        _ => Ok(response),
    }
}

fn show_several_primaries(server: &Server, request: &Request) -> Answer {
    Ok(each_user(server.answer(request)?, &|user| {
        let list = user.get(wire::user::EMAIL_ADDRESSES).and_then(Value::as_array);
        let ids: Vec<Value> = list
            .into_iter()
            .flatten()
            .filter_map(|email| email.get(wire::email_address::ID).cloned())
            .collect();
        if ids.len() > 1 {
            user.insert(wire::user::PRIMARY_EMAIL_ADDRESS_ID.to_owned(), Value::Array(ids));
        }
    }))
}
