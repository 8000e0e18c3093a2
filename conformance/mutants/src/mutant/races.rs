//! Bugs that show only when two requests are made at one time: a look and a write, with room between
//! them. The wrappers meet in that room, so that two requests at one time always collide there.

use clerk_user::operations::Operation;
use clerk_user::{backend, errors, wire};
use clerk_user_runtime::{Metadata, Request};
use serde_json::{Value, json};

use super::{Answer, Build, Mutant, Policy};
use crate::server::{Members, Server, is, metadata_params, refusal, user_id};
use clerk_user_reference::internals::UniqueKey;

const MERGES: &[Operation] = &[Operation::BackendUpdateUserMetadata, Operation::FrontendUpdateMetadata];
const CHANGES: &[Operation] = &[Operation::BackendUpdateUser, Operation::BackendUpdateUserMetadata];
const UPDATES: &[Operation] = &[Operation::BackendUpdateUser, Operation::FrontendUpdate];

pub(super) const MUTANTS: &[Mutant] = &[
    Mutant {
        id: "d-race-lost-patch",
        bug: "a merge is read, computed and written back, and what was written meanwhile is lost",
        breaks: &["race-patches"],
        build: Build::Wrapper(lose_patch),
    },
    Mutant {
        id: "d-race-no-primary",
        bug: "of two primaries that are set at one time, neither is",
        breaks: &["race-primaries"],
        build: Build::Wrapper(clear_contested_primary),
    },
    Mutant {
        id: "d-race-taken-twice",
        bug: "whether a user name or an external id is taken is looked up before the user is created",
        breaks: &["race-creations"],
        build: Build::Both(claim_nothing, look_up_first),
    },
    Mutant {
        id: "d-race-lost-deletion",
        bug: "a deletion is answered and not carried out while the user is being changed",
        breaks: &["race-deletion"],
        build: Build::Wrapper(lose_deletion),
    },
];

fn lose_patch(server: &Server, request: &Request) -> Answer {
    if !is(request, MERGES) {
        return server.answer(request);
    }
    let before = server.user_of(request)?;
    server.meet();
    let response = server.answer(request)?;
    let Some((name, id)) = user_id(request).filter(|_| response.is_success()) else { return Ok(response) };
    let mut written = Members::from_iter([(name, id)]);
    for param in metadata_params(request) {
        if let Some(Value::Object(patch)) = request.params.get(param.wire)
            && let Some(property) = param.property
        {
            let mut value = match before.get(property) {
                Some(Value::Object(stored)) => Metadata(stored.clone()),
                _ => Metadata::new(),
            };
            value.merge(&Metadata(patch.clone()));
            written.insert(property.to_owned(), Value::Object(value.0));
        }
    }
    server.ask(None, Operation::BackendReplaceUserMetadata, written)?;
    Ok(response)
}

fn clear_contested_primary(server: &Server, request: &Request) -> Answer {
    const PRIMARY: &str = wire::params::PRIMARY_EMAIL_ADDRESS_ID;
    if !is(request, UPDATES) || !request.params.contains_key(PRIMARY) {
        return server.answer(request);
    }
    let is_contested = server.meet();
    let response = server.answer(request)?;
    if is_contested && let Some(user) = user_id(request) {
        // When both have written.
        server.meet();
        let cleared = [user, (PRIMARY.to_owned(), Value::Null)].into_iter().collect();
        server.ask(None, Operation::BackendUpdateUser, cleared)?;
    }
    Ok(response)
}

fn claim_nothing(policy: &mut Policy) {
    policy.unique_keys = |user| {
        let kept = |claim: &UniqueKey| !matches!(claim, UniqueKey::Username(_) | UniqueKey::ExternalId(_));
        (Policy::default().unique_keys)(user).into_iter().filter(kept).collect()
    };
}

fn look_up_first(server: &Server, request: &Request) -> Answer {
    if !is(request, &[Operation::BackendCreateUser, Operation::BackendUpdateUser]) {
        return server.answer(request);
    }
    for param in [wire::params::USERNAME, wire::params::EXTERNAL_ID] {
        let Some(value) = request.params.get(param).filter(|value| value.is_string()) else { continue };
        let holding = Members::from_iter([(param.to_owned(), json!([value]))]);
        let holders = server.ask(None, Operation::BackendGetUserList, holding)?;
        let own = request.params.get(wire::params::USER_ID);
        let is_other = |user: &Value| user.get(wire::user::ID) != own;
        if holders.body.as_array().is_some_and(|users| users.iter().any(is_other)) {
            return Ok(refusal(errors::FORM_IDENTIFIER_EXISTS));
        }
        if is(request, &[Operation::BackendCreateUser]) {
            server.meet();
        }
    }
    server.answer(request)
}

fn lose_deletion(server: &Server, request: &Request) -> Answer {
    if is(request, CHANGES) {
        server.meet();
    }
    if is(request, &[Operation::BackendDeleteUser]) && server.meet() {
        let read = Request { operation: Operation::BackendGetUser.id().to_owned(), ..request.clone() };
        let mut response = server.answer(&read)?;
        if let Some((_, id)) = user_id(request).filter(|_| response.is_success()) {
            let typed = backend::DeletedObject {
                id: id.as_str().map(str::to_owned),
                object: backend::User::OBJECT.to_owned(),
                deleted: true,
                slug: None,
                external_id: None,
            };
            response.body = serde_json::to_value(typed).unwrap_or_default();
        }
        return Ok(response);
    }
    server.answer(request)
}
