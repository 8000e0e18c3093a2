//! Bugs that only concurrent requests show: a read and a write without a lock. The wrappers wait for each other
//! between the two, so that concurrent requests always collide.

use clerk_user::operations::Operation;
use clerk_user::{errors, wire};
use clerk_user_reference::internals::{Policy, UniqueKey};
use clerk_user_runtime::{Metadata, Request};
use serde_json::{Value, json};

use crate::mutant::definition::{Fault, Mutant};
use crate::wrapping::{
    CallResult, JsonObject, METADATA_MERGES, ReferenceServer, USER_UPDATES, deletion_response,
    error_response, is_operation, metadata_params, user_param,
};

const CHANGES: &[Operation] = &[Operation::BackendUpdateUser, Operation::BackendUpdateUserMetadata];

pub(crate) const MUTANTS: &[Mutant] = &[
    Mutant {
        id: "race-loses-patch",
        number: None,
        bug: "loses one of two concurrent merges, because it reads and writes without a lock",
        breaks: &["race-patches"],
        fault: Fault::Wrapper(merge_without_lock),
    },
    Mutant {
        id: "race-clears-primary",
        number: None,
        bug: "clears the primary when two requests set it at the same time",
        breaks: &["race-primaries", "race-primaries-phone"],
        fault: Fault::Wrapper(clear_primary),
    },
    Mutant {
        id: "race-duplicates-identifier",
        number: None,
        bug: "creates two users with the same username or external id when the requests are concurrent",
        breaks: &["race-creations"],
        fault: Fault::PolicyAndWrapper(drop_claims, check_without_lock),
    },
    Mutant {
        id: "race-loses-deletion",
        number: None,
        bug: "reports that a user is deleted, but keeps it when another request updates it at the same time",
        breaks: &["race-deletion"],
        fault: Fault::Wrapper(skip_deletion),
    },
];

fn merge_without_lock(server: &ReferenceServer, request: &Request) -> CallResult {
    if !is_operation(request, METADATA_MERGES) {
        return server.call(request);
    }
    let before = server.read_user(request)?;
    server.wait_for_other_call();
    let response = server.call(request)?;
    let Some((name, id)) = user_param(request).filter(|_| response.is_success()) else { return Ok(response) };
    let mut written = JsonObject::from_iter([(name, id)]);
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
    server.call_backend(None, Operation::BackendReplaceUserMetadata, written)?;
    Ok(response)
}

fn clear_primary(server: &ReferenceServer, request: &Request) -> CallResult {
    const PRIMARIES: [&str; 2] =
        [wire::params::PRIMARY_EMAIL_ADDRESS_ID, wire::params::PRIMARY_PHONE_NUMBER_ID];
    let named = PRIMARIES.into_iter().find(|primary| request.params.contains_key(*primary));
    let Some(primary) = named.filter(|_| is_operation(request, USER_UPDATES)) else {
        return server.call(request);
    };
    let is_concurrent = server.wait_for_other_call();
    let response = server.call(request)?;
    if is_concurrent && let Some(user) = user_param(request) {
        // Wait until both requests have written.
        server.wait_for_other_call();
        let cleared = [user, (primary.to_owned(), Value::Null)].into_iter().collect();
        server.call_backend(None, Operation::BackendUpdateUser, cleared)?;
    }
    Ok(response)
}

fn drop_claims(policy: &mut Policy) {
    policy.unique_keys = |user| {
        let is_kept = |claim: &UniqueKey| !matches!(claim, UniqueKey::Username(_) | UniqueKey::ExternalId(_));
        (Policy::default().unique_keys)(user).into_iter().filter(is_kept).collect()
    };
}

fn check_without_lock(server: &ReferenceServer, request: &Request) -> CallResult {
    if !is_operation(request, &[Operation::BackendCreateUser, Operation::BackendUpdateUser]) {
        return server.call(request);
    }
    for param in [wire::params::USERNAME, wire::params::EXTERNAL_ID] {
        let Some(value) = request.params.get(param).filter(|value| value.is_string()) else { continue };
        let filter = JsonObject::from_iter([(param.to_owned(), json!([value]))]);
        let holders = server.call_backend(None, Operation::BackendGetUserList, filter)?;
        let own = request.params.get(wire::params::USER_ID);
        let is_other = |user: &Value| user.get(wire::user::ID) != own;
        if holders.body.as_array().is_some_and(|users| users.iter().any(is_other)) {
            return Ok(error_response(errors::FORM_IDENTIFIER_EXISTS));
        }
        if is_operation(request, &[Operation::BackendCreateUser]) {
            server.wait_for_other_call();
        }
    }
    server.call(request)
}

fn skip_deletion(server: &ReferenceServer, request: &Request) -> CallResult {
    if is_operation(request, CHANGES) {
        server.wait_for_other_call();
    }
    if is_operation(request, &[Operation::BackendDeleteUser]) && server.wait_for_other_call() {
        let read = Request { operation: Operation::BackendGetUser.id().to_owned(), ..request.clone() };
        let response = server.call(&read)?;
        return Ok(match &response.body {
            Value::Object(user) if response.is_success() => deletion_response(user),
            _ => response,
        });
    }
    server.call(request)
}
