//! Bugs of identifiers: which one is the primary, which are verified, which are gone.

use clerk_user::operations::Operation;
use clerk_user::{errors, wire};
use clerk_user_runtime::{ApiError, Request, Response};
use serde_json::{Value, json};

use super::{Answer, Build, Mutant};
use crate::server::{Members, Server, each_user, is, swap_error};
use clerk_user_reference::internals::{Identifier, IdentifierStatus};

pub(super) const MUTANTS: &[Mutant] = &[
    Mutant {
        id: "pm24",
        bug: "deleting the primary address leaves its id as the primary",
        breaks: &["primary-member-or-null", "primary-listed"],
        build: Build::Policy(|policy| policy.primary_after_delete = |_, deleted| Some(deleted.to_owned())),
    },
    Mutant {
        id: "pm25",
        bug: "an unverified address is accepted as the primary",
        breaks: &["primary-set-verified-member"],
        build: Build::Policy(|policy| {
            policy.check_primary = |_, user, kind, id| match user.identifiers(kind).find(id) {
                Some(_) => Ok(()),
                None => Err(ApiError::new(errors::FORM_RESOURCE_NOT_FOUND)),
            };
        }),
    },
    Mutant {
        id: "pm26",
        bug: "another user's address is accepted as the primary",
        breaks: &["primary-set-verified-member", "primary-set-foreign-code"],
        build: Build::Policy(|policy| {
            policy.check_primary = |store, user, kind, id| {
                let owner = store.identifier_owner(id).unwrap_or(user);
                match owner.identifiers(kind).find(id) {
                    Some(email) if email.is_verified() => Ok(()),
                    Some(_) => Err(ApiError::new(errors::FORM_VERIFICATION_NEEDED)),
                    None => Err(ApiError::new(errors::FORM_RESOURCE_NOT_FOUND)),
                }
            };
        }),
    },
    Mutant {
        id: "pm27",
        bug: "any text is accepted as the primary address id",
        breaks: &["primary-set-verified-member"],
        build: Build::Policy(|policy| {
            policy.check_primary = |_, user, kind, id| match user.identifiers(kind).find(id) {
                Some(email) if !email.is_verified() => Err(ApiError::new(errors::FORM_VERIFICATION_NEEDED)),
                _ => Ok(()),
            };
        }),
    },
    Mutant {
        id: "pm28",
        bug: "a user is created with the last address of the list as the primary",
        breaks: &["primary-first-created"],
        build: Build::Policy(|policy| policy.primary_on_create = |emails| id_of(emails.last())),
    },
    Mutant {
        id: "pm29",
        bug: "a user is created without a primary address",
        breaks: &["primary-first-created"],
        build: Build::Policy(|policy| policy.primary_on_create = |_| None),
    },
    Mutant {
        id: "pm30",
        bug: "the first verified address added to a user who has none does not become the primary",
        breaks: &["primary-first-added"],
        build: Build::Policy(|policy| {
            policy.becomes_primary_on_add = |_, email, asked| asked && email.is_verified();
        }),
    },
    Mutant {
        id: "pm31",
        bug: "adding an address with the primary flag does not move the primary",
        breaks: &["primary-flagged-added"],
        build: Build::Policy(|policy| {
            policy.becomes_primary_on_add =
                |others, email, _| others.primary_id.is_none() && email.is_verified();
        }),
    },
    Mutant {
        id: "pm32",
        bug: "every verified address that is added becomes the primary",
        breaks: &["primary-flagged-added"],
        build: Build::Policy(|policy| {
            policy.becomes_primary_on_add = |_, email, _| email.is_verified();
        }),
    },
    Mutant {
        id: "pm33",
        bug: "an address that replaces the others is added beside them",
        breaks: &["primary-replacement-unverified", "primary-replacement", "primary-phone-replacement"],
        build: Build::Policy(|policy| policy.remove_replaced = |_| {}),
    },
    Mutant {
        id: "pm57",
        bug: "deleting an address answers that it is deleted, and keeps it",
        breaks: &["deleted-email-gone"],
        build: Build::Wrapper(pretend_to_delete),
    },
    Mutant {
        id: "pm58",
        bug: "the list of a user's addresses is always empty",
        breaks: &["primary-listed"],
        build: Build::Wrapper(|server, request| {
            Ok(each_user(server.answer(request)?, &|user| {
                user.insert(wire::user::EMAIL_ADDRESSES.to_owned(), json!([]));
            }))
        }),
    },
    Mutant {
        id: "d-deleted-value-taken",
        bug: "the value of a deleted address stays taken",
        breaks: &["deleted-email-gone"],
        build: Build::Wrapper(keep_deleted_value),
    },
    Mutant {
        id: "d-deleted-still-read",
        bug: "a deleted address leaves the list of its user, and can still be read",
        breaks: &["deleted-email-gone"],
        build: Build::Wrapper(show_deleted),
    },
    Mutant {
        id: "d-created-unverified",
        bug: "the addresses that a user is created with are unverified",
        breaks: &["created-verified-unless-reserved"],
        build: Build::Policy(|policy| {
            policy.initial_status = |asked| asked.unwrap_or(IdentifierStatus::Unverified);
        }),
    },
    Mutant {
        id: "d-reserved-verified",
        bug: "the addresses that a user is created with are verified, whatever they are marked as",
        breaks: &["created-verified-unless-reserved"],
        build: Build::Policy(|policy| policy.initial_status = |_| IdentifierStatus::Verified),
    },
    Mutant {
        id: "d-reserved-skipped",
        bug: "a user is created with the first verified address as the primary, reserved ones skipped",
        breaks: &["primary-first-created-reserved"],
        build: Build::Policy(|policy| {
            policy.primary_on_create = |emails| id_of(emails.iter().find(|email| email.is_verified()));
        }),
    },
    Mutant {
        id: "d-replacement-skipped",
        bug: "an unverified address that replaces the others does not become the primary",
        breaks: &["primary-replacement-unverified"],
        build: Build::Policy(|policy| {
            policy.becomes_primary_on_replace = |email| email.status != IdentifierStatus::Unverified;
        }),
    },
    Mutant {
        id: "d-unverified-code",
        bug: "an unverified address is refused as the primary as if there were none",
        breaks: &["primary-set-unverified-code"],
        build: Build::Wrapper(|server, request| {
            let response = server.answer(request)?;
            Ok(swap_error(response, errors::FORM_VERIFICATION_NEEDED, errors::FORM_RESOURCE_NOT_FOUND))
        }),
    },
    Mutant {
        id: "d-foreign-code",
        bug: "another user's address is refused as the primary as if it were unverified",
        breaks: &["primary-set-foreign-code"],
        build: Build::Wrapper(|server, request| {
            let response = server.answer(request)?;
            Ok(swap_error(response, errors::FORM_RESOURCE_NOT_FOUND, errors::FORM_VERIFICATION_NEEDED))
        }),
    },
    Mutant {
        id: "d-several-primaries",
        bug: "a user shows the ids of all its addresses as the primary",
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
