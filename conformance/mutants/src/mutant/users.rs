//! Bugs of the operations on users themselves.

use clerk_user::operations::Operation;
use clerk_user::resources::RESOURCES;
use clerk_user::wire;
use clerk_user_runtime::{Location, ParamType, Request};
use serde_json::{Value, json};

use super::{Answer, Build, Mutant};
use crate::server::{Server, each_user, is, spec_of};

const UPDATES: &[Operation] = &[Operation::BackendUpdateUser, Operation::FrontendUpdate];

pub(super) const MUTANTS: &[Mutant] = &[
    Mutant {
        id: "update-clears-omitted-params",
        number: Some(39),
        bug: "clears the properties that a user update omits",
        breaks: &["update-omitted-kept"],
        build: Build::Wrapper(clear_omitted),
    },
    Mutant {
        id: "timestamps-in-seconds",
        number: Some(52),
        bug: "returns timestamps in seconds",
        breaks: &["read-back-backend-created-at"],
        build: Build::Wrapper(|server, request| {
            Ok(each_user(server.answer(request)?, &|user| {
                for (name, value) in user.iter_mut() {
                    if is_instant(name)
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
        build: Build::Policy(|policy| policy.touch = |_, _| {}),
    },
    Mutant {
        id: "refused-update-partly-applied",
        number: None,
        bug: "applies the valid params of a request that it refuses",
        breaks: &["refused-changes-nothing"],
        build: Build::Wrapper(apply_in_part),
    },
    Mutant {
        id: "update-ignores-false",
        number: None,
        bug: "ignores false in a user update",
        breaks: &["read-back-backend-delete-self-enabled", "read-back-backend-create-organization-enabled"],
        build: Build::Wrapper(|server, request| ignore(server, request, &json!(false))),
    },
    Mutant {
        id: "update-ignores-null",
        number: None,
        bug: "ignores null in a user update",
        breaks: &["read-back-backend-first-name", "read-back-frontend-last-name"],
        build: Build::Wrapper(|server, request| ignore(server, request, &Value::Null)),
    },
    Mutant {
        id: "zero-limit-shown-as-null",
        number: None,
        bug: "returns null for a limit of 0 organizations",
        breaks: &["read-back-backend-create-organizations-limit"],
        build: Build::Wrapper(|server, request| {
            Ok(each_user(server.answer(request)?, &|user| {
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
        build: Build::Wrapper(answer_before),
    },
    Mutant {
        id: "update-writes-last-created-user",
        number: None,
        bug: "applies an update to the user created last",
        breaks: &["read-back-backend-first-name"],
        build: Build::Wrapper(write_to_last),
    },
];

/// Answers as if no param of an update had this value.
fn ignore(server: &Server, request: &Request, value: &Value) -> Answer {
    if !is(request, UPDATES) {
        return server.answer(request);
    }
    server.answer_with(request, |params| params.retain(|_, given| given != value))
}

fn answer_before(server: &Server, request: &Request) -> Answer {
    if !is(request, &[Operation::BackendUpdateUser]) {
        return server.answer(request);
    }
    let before = server.user_of(request)?;
    let response = server.answer(request)?;
    Ok(each_user(response, &|user| user.clone_from(&before)))
}

fn write_to_last(server: &Server, request: &Request) -> Answer {
    const LAST: &str = "last";
    if is(request, &[Operation::BackendCreateUser]) {
        let response = server.answer(request)?;
        // The time of creation would not tell: it is a param like any other.
        server.remember(LAST.to_owned(), response.body.get(wire::user::ID).cloned().unwrap_or_default());
        return Ok(response);
    }
    let last = server.recall(LAST).filter(|_| is(request, &[Operation::BackendUpdateUser]));
    server.answer_with(request, |params| {
        if let Some(last) = last {
            params.insert(wire::params::USER_ID.to_owned(), last);
        }
    })
}

fn clear_omitted(server: &Server, request: &Request) -> Answer {
    let Some(spec) = spec_of(request).filter(|_| is(request, UPDATES)) else { return server.answer(request) };
    server.answer_with(request, |params| {
        for param in spec.params {
            let scalar =
                !param.list && !matches!(param.ty, ParamType::Id { .. } | ParamType::Metadata { .. });
            if scalar && param.nullable && param.property.is_some() {
                params.entry(param.wire).or_insert(Value::Null);
            }
        }
    })
}

fn is_instant(property: &str) -> bool {
    RESOURCES
        .iter()
        .filter_map(|resource| resource.property(property))
        .any(|property| property.ty == "timestamp")
}

/// Sends each param of a refused request again, on its own.
fn apply_in_part(server: &Server, request: &Request) -> Answer {
    let response = server.answer(request)?;
    let Some(spec) = spec_of(request).filter(|_| (400..500).contains(&response.status)) else {
        return Ok(response);
    };
    let in_path = |name: &str| spec.param(name).is_some_and(|param| param.location == Location::Path);
    for name in request.params.keys().filter(|name| !in_path(name)) {
        let mut part = request.clone();
        part.params.retain(|other, _| other == name || in_path(other));
        server.answer(&part)?;
    }
    Ok(response)
}
