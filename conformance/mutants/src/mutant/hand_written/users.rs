//! Bugs in the operations on users themselves.

use clerk_user::operations::Operation;
use clerk_user::resources::RESOURCES;
use clerk_user::{errors, wire};
use clerk_user_runtime::{ParamLocation, ParamType, Request};
use serde_json::{Value, json};

use crate::mutant::definition::{Fault, Mutant};
use crate::wrapping::{
    CallResult, ReferenceServer, USER_UPDATES, error_response, for_each_user, is_operation, operation_spec,
};

pub(crate) const MUTANTS: &[Mutant] = &[
    Mutant {
        id: "update-clears-omitted-params",
        number: Some(39),
        bug: "clears the properties that a user update omits",
        breaks: &["update-omitted-kept"],
        fault: Fault::Wrapper(clear_omitted),
    },
    Mutant {
        id: "timestamps-in-seconds",
        number: Some(52),
        bug: "returns timestamps in seconds",
        breaks: &["read-back-backend-created-at"],
        fault: Fault::Wrapper(|server, request| {
            Ok(for_each_user(server.call(request)?, &|user| {
                for (name, value) in user.iter_mut() {
                    if is_timestamp(name)
                        && let Some(millis) = value.as_i64()
                    {
                        *value = json!(millis / 1000);
                    }
                }
            }))
        }),
    },
    Mutant {
        id: "updated-at-never-advances",
        number: Some(53),
        bug: "never advances the update time of a user",
        breaks: &["update-advances-updated-at"],
        fault: Fault::Policy(|policy| policy.touch = |_, _| {}),
    },
    Mutant {
        id: "own-values-taken",
        number: None,
        bug: "refuses an update that sets the username or external id to its current value",
        breaks: &["own-username-again", "own-username-again-frontend", "own-external-id-again"],
        fault: Fault::Wrapper(refuse_own_values),
    },
    Mutant {
        id: "refused-update-partly-applied",
        number: None,
        bug: "applies the valid params of a request that it refuses",
        breaks: &["refused-changes-nothing"],
        fault: Fault::Wrapper(apply_partly),
    },
    Mutant {
        id: "update-ignores-false",
        number: None,
        bug: "ignores false in a user update",
        breaks: &["read-back-backend-delete-self-enabled", "read-back-backend-create-organization-enabled"],
        fault: Fault::Wrapper(|server, request| ignore_value(server, request, &json!(false))),
    },
    Mutant {
        id: "update-ignores-null",
        number: None,
        bug: "ignores null in a user update",
        breaks: &["read-back-backend-first-name", "read-back-frontend-last-name"],
        fault: Fault::Wrapper(|server, request| ignore_value(server, request, &Value::Null)),
    },
    Mutant {
        id: "zero-limit-shown-as-null",
        number: None,
        bug: "returns null for a limit of 0 organizations",
        breaks: &["read-back-backend-create-organizations-limit"],
        fault: Fault::Wrapper(|server, request| {
            Ok(for_each_user(server.call(request)?, &|user| {
                if let Some(limit) = user.get_mut(wire::user::CREATE_ORGANIZATIONS_LIMIT)
                    && *limit == json!(0)
                {
                    *limit = Value::Null;
                }
            }))
        }),
    },
    Mutant {
        id: "update-returns-old-user",
        number: None,
        bug: "returns the user as it was before the update",
        breaks: &["read-back-backend-first-name"],
        fault: Fault::Wrapper(return_old_user),
    },
    Mutant {
        id: "update-writes-last-created-user",
        number: None,
        bug: "applies an update to the user created last",
        breaks: &["read-back-backend-first-name", "other-users-unchanged"],
        fault: Fault::Wrapper(update_last_created),
    },
    Mutant {
        id: "deleted-users-metadata-restored",
        number: None,
        bug: "gives a new user the public metadata of a deleted user with the same address",
        breaks: &["anew-email-address-inherits-nothing"],
        fault: Fault::Wrapper(restore_metadata),
    },
];

/// Drops the params of an update that have this value.
fn ignore_value(server: &ReferenceServer, request: &Request, value: &Value) -> CallResult {
    if !is_operation(request, USER_UPDATES) {
        return server.call(request);
    }
    server.call_with_params(request, |params| params.retain(|_, param| param != value))
}

fn return_old_user(server: &ReferenceServer, request: &Request) -> CallResult {
    if !is_operation(request, &[Operation::BackendUpdateUser]) {
        return server.call(request);
    }
    let before = server.read_user(request)?;
    let response = server.call(request)?;
    Ok(for_each_user(response, &|user| user.clone_from(&before)))
}

fn update_last_created(server: &ReferenceServer, request: &Request) -> CallResult {
    const LAST: &str = "last";
    if is_operation(request, &[Operation::BackendCreateUser]) {
        let response = server.call(request)?;
        // The creation time does not tell which user is the last: it is a param.
        server.remember(LAST.to_owned(), response.body.get(wire::user::ID).cloned().unwrap_or_default());
        return Ok(response);
    }
    let last = server.recall(LAST).filter(|_| is_operation(request, &[Operation::BackendUpdateUser]));
    server.call_with_params(request, |params| {
        if let Some(last) = last {
            params.insert(wire::params::USER_ID.to_owned(), last);
        }
    })
}

fn clear_omitted(server: &ReferenceServer, request: &Request) -> CallResult {
    let Some(spec) = operation_spec(request).filter(|_| is_operation(request, USER_UPDATES)) else {
        return server.call(request);
    };
    server.call_with_params(request, |params| {
        for param in spec.params {
            let is_scalar =
                !param.list && !matches!(param.ty, ParamType::Id { .. } | ParamType::Metadata { .. });
            if is_scalar && param.nullable && param.property.is_some() {
                params.entry(param.wire).or_insert(Value::Null);
            }
        }
    })
}

fn is_timestamp(property: &str) -> bool {
    RESOURCES
        .iter()
        .filter_map(|resource| resource.property(property))
        .any(|property| property.ty == "timestamp")
}

fn refuse_own_values(server: &ReferenceServer, request: &Request) -> CallResult {
    if is_operation(request, USER_UPDATES) {
        let user = server.read_user(request)?;
        let is_own = |name: &&str| {
            request.params.get(*name).is_some_and(|value| !value.is_null() && user.get(*name) == Some(value))
        };
        if [wire::user::USERNAME, wire::user::EXTERNAL_ID].iter().any(is_own) {
            return Ok(error_response(errors::FORM_IDENTIFIER_EXISTS));
        }
    }
    server.call(request)
}

/// Sends each param of a refused request again, alone.
fn apply_partly(server: &ReferenceServer, request: &Request) -> CallResult {
    let response = server.call(request)?;
    let Some(spec) = operation_spec(request).filter(|_| (400..500).contains(&response.status)) else {
        return Ok(response);
    };
    let in_path = |name: &str| spec.param(name).is_some_and(|param| param.location == ParamLocation::Path);
    for name in request.params.keys().filter(|name| !in_path(name)) {
        let mut part = request.clone();
        part.params.retain(|other, _| other == name || in_path(other));
        server.call(&part)?;
    }
    Ok(response)
}

fn restore_metadata(server: &ReferenceServer, request: &Request) -> CallResult {
    let key = |address: &Value| format!("metadata of {address}");
    if is_operation(request, &[Operation::BackendDeleteUser]) {
        let user = server.read_user(request)?;
        let stored = user.get(wire::user::PUBLIC_METADATA).cloned().unwrap_or_default();
        for email in user.get(wire::user::EMAIL_ADDRESSES).and_then(Value::as_array).into_iter().flatten() {
            let address = email.get(wire::email_address::EMAIL_ADDRESS).unwrap_or(&Value::Null);
            server.remember(key(address), stored.clone());
        }
    }
    if !is_operation(request, &[Operation::BackendCreateUser]) {
        return server.call(request);
    }
    let addresses = request.params.get(wire::params::EMAIL_ADDRESS).and_then(Value::as_array);
    let former = addresses.into_iter().flatten().find_map(|address| server.recall(&key(address)));
    server.call_with_params(request, |params| {
        if let Some(Value::Object(mut former)) = former {
            if let Some(Value::Object(given)) = params.get(wire::params::PUBLIC_METADATA) {
                former.extend(given.clone());
            }
            params.insert(wire::params::PUBLIC_METADATA.to_owned(), Value::Object(former));
        }
    })
}
