//! Bugs in addresses, metadata, names and lists that only a history shows.

use clerk_user::operations::Operation;
use clerk_user::{errors, wire};
use clerk_user_runtime::Request;
use serde_json::{Value, json};

use crate::mutant::definition::{Fault, Mutant};
use crate::mutant::hand_written::faulty_merge::{replace_with_patch, without_nulls};
use crate::wrapping::{
    CallResult, JsonObject, ReferenceServer, USER_UPDATES, error_response, is_operation, metadata_params,
    string_param, user_param,
};

pub(crate) const MUTANTS: &[Mutant] = &[
    Mutant {
        id: "address-refused-to-third-user",
        number: None,
        bug: "refuses an address to a third user after two users released it",
        breaks: &["email-address-freed"],
        fault: Fault::Wrapper(refuse_third_user),
    },
    Mutant {
        id: "reverified-address-refused-as-primary",
        number: None,
        bug: "refuses to make an address the primary if it was unverified and verified again",
        breaks: &["primary-set-verified-member"],
        fault: Fault::Wrapper(refuse_reverified),
    },
    Mutant {
        id: "list-omits-row-101",
        number: None,
        bug: "omits the 101st user from a list",
        breaks: &["page-partition"],
        fault: Fault::Wrapper(omit_row),
    },
    Mutant {
        id: "ninth-merge-replaces",
        number: None,
        bug: "replaces the stored metadata on the ninth merge of a user",
        breaks: &["merge-keep-absent"],
        fault: Fault::Wrapper(replace_on_ninth_merge),
    },
    Mutant {
        id: "merge-drops-stored-nulls",
        number: None,
        bug: "removes the nulls that a replacement stored when metadata is merged later",
        breaks: &["merge-keep-absent"],
        fault: Fault::Policy(|policy| {
            policy.merge_metadata = |stored, patch| {
                stored.merge(patch);
                let merged = stored.clone();
                replace_with_patch(stored, &merged);
            };
        }),
    },
    Mutant {
        id: "merge-undoes-replacement",
        number: None,
        bug: "merges into the value from before the last replacement",
        breaks: &["merge-keep-absent"],
        fault: Fault::Wrapper(merge_into_former_value),
    },
    Mutant {
        id: "backend-update-restores-names",
        number: None,
        bug: "restores the names that the backend set last when the backend updates a user",
        breaks: &["update-omitted-kept"],
        fault: Fault::Wrapper(restore_names),
    },
];

/// Counts an event under a key, and returns the new count.
fn count(server: &ReferenceServer, key: &str) -> u64 {
    let times = server.recall(key).and_then(|times| times.as_u64()).unwrap_or_default() + 1;
    server.remember(key.to_owned(), json!(times));
    times
}

fn count_of(server: &ReferenceServer, key: &str) -> u64 {
    server.recall(key).and_then(|times| times.as_u64()).unwrap_or_default()
}

fn refuse_third_user(server: &ReferenceServer, request: &Request) -> CallResult {
    let key = |address: &str| format!("users who released {address}");
    if is_operation(request, &[Operation::BackendDeleteEmailAddress]) {
        let owner = server.recall(&string_param(&request.params, wire::params::EMAIL_ADDRESS_ID));
        let read = server.call_backend(None, Operation::BackendGetEmailAddress, request.params.clone())?;
        let response = server.call(request)?;
        if let (true, Some(owner), Value::Object(read)) = (response.is_success(), owner, &read.body) {
            let key = key(&string_param(read, wire::email_address::EMAIL_ADDRESS));
            let mut owners =
                server.recall(&key).and_then(|known| known.as_array().cloned()).unwrap_or_default();
            if !owners.contains(&owner) {
                owners.push(owner);
            }
            server.remember(key, Value::from(owners));
        }
        return Ok(response);
    }
    if !is_operation(request, &[Operation::BackendCreateEmailAddress]) {
        return server.call(request);
    }
    let owner = request.params.get(wire::params::USER_ID).cloned().unwrap_or_default();
    let former = server.recall(&key(&string_param(&request.params, wire::params::EMAIL_ADDRESS)));
    let former = former.and_then(|known| known.as_array().cloned()).unwrap_or_default();
    if former.len() > 1 && !former.contains(&owner) {
        return Ok(error_response(errors::FORM_IDENTIFIER_EXISTS));
    }
    let response = server.call(request)?;
    if let Some(id) = response.body.get(wire::email_address::ID).and_then(Value::as_str) {
        server.remember(id.to_owned(), owner);
    }
    Ok(response)
}

fn refuse_reverified(server: &ReferenceServer, request: &Request) -> CallResult {
    let key = |id: &str| format!("unverified {id}");
    if is_operation(request, &[Operation::BackendUpdateEmailAddress])
        && request.params.get(wire::params::VERIFIED) == Some(&json!(false))
    {
        count(server, &key(&string_param(&request.params, wire::params::EMAIL_ADDRESS_ID)));
    }
    let primary = string_param(&request.params, wire::params::PRIMARY_EMAIL_ADDRESS_ID);
    let is_update = is_operation(request, USER_UPDATES);
    if is_update && count_of(server, &key(&primary)) > 0 {
        return Ok(error_response(errors::FORM_VERIFICATION_NEEDED));
    }
    server.call(request)
}

fn omit_row(server: &ReferenceServer, request: &Request) -> CallResult {
    let mut response = server.call(request)?;
    let offset = request.params.get(wire::params::OFFSET).and_then(Value::as_u64).unwrap_or_default();
    if is_operation(request, &[Operation::BackendGetUserList])
        && let Some(rows) = response.body.as_array_mut()
        && let Some(place) = 100_u64.checked_sub(offset).and_then(|place| usize::try_from(place).ok())
        && place < rows.len()
    {
        rows.remove(place);
    }
    Ok(response)
}

fn replace_on_ninth_merge(server: &ReferenceServer, request: &Request) -> CallResult {
    let Some((name, Value::String(id))) = user_param(request) else { return server.call(request) };
    if !is_operation(request, &[Operation::BackendUpdateUserMetadata]) || count(server, &id) != 9 {
        return server.call(request);
    }
    let mut params = JsonObject::from_iter([(name, Value::from(id))]);
    for param in metadata_params(request) {
        if let Some(patch) = request.params.get(param.wire).filter(|patch| patch.is_object()) {
            params.insert(param.wire.to_owned(), without_nulls(patch));
        }
    }
    server.call_backend(request.api_version.as_deref(), Operation::BackendReplaceUserMetadata, params)
}

fn merge_into_former_value(server: &ReferenceServer, request: &Request) -> CallResult {
    const FIELD: &str = wire::user::PRIVATE_METADATA;
    let Some((name, Value::String(id))) = user_param(request) else { return server.call(request) };
    if is_operation(request, &[Operation::BackendReplaceUserMetadata]) && request.params.contains_key(FIELD) {
        let former = server.read_user(request)?.get(FIELD).cloned().unwrap_or_default();
        let response = server.call(request)?;
        if response.is_success() {
            server.remember(id, former);
        }
        return Ok(response);
    }
    let former = server.recall(&id).filter(Value::is_object);
    if is_operation(request, &[Operation::BackendUpdateUserMetadata])
        && request.params.contains_key(FIELD)
        && let Some(former) = former
    {
        server.remember(id.clone(), Value::Null);
        let params = JsonObject::from_iter([(name, Value::from(id)), (FIELD.to_owned(), former)]);
        server.call_backend(request.api_version.as_deref(), Operation::BackendReplaceUserMetadata, params)?;
    }
    server.call(request)
}

fn restore_names(server: &ReferenceServer, request: &Request) -> CallResult {
    const NAMES: [&str; 2] = [wire::params::FIRST_NAME, wire::params::LAST_NAME];
    if !is_operation(request, &[Operation::BackendUpdateUser]) {
        return server.call(request);
    }
    let Some((_, Value::String(id))) = user_param(request) else { return server.call(request) };
    let key = |name: &str| format!("{name} of {id}");
    let former = NAMES.map(|name| (name, server.recall(&key(name))));
    for (name, value) in NAMES.iter().filter_map(|name| Some((name, request.params.get(*name)?))) {
        server.remember(key(name), value.clone());
    }
    server.call_with_params(request, |params| {
        for (name, value) in former {
            if let Some(value) = value {
                params.entry(name).or_insert(value);
            }
        }
    })
}
