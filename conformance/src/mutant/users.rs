//! Bugs of the operations on users themselves.

use clerk_user::operations::Operation;
use clerk_user::resources::RESOURCES;
use clerk_user_runtime::{Location, ParamType, Request};
use serde_json::{Value, json};

use super::server::{Server, each_user, is, spec_of};
use super::{Answer, Build, Mutant};

const UPDATES: &[Operation] = &[Operation::BackendUpdateUser, Operation::FrontendUpdate];

pub(super) const MUTANTS: &[Mutant] = &[
    Mutant {
        id: "pm39",
        bug: "an update of the user clears what it does not name",
        breaks: &["update-omitted-kept"],
        build: Build::Wrapper(clear_omitted),
    },
    Mutant {
        id: "pm52",
        bug: "instants are in seconds",
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
        id: "pm53",
        bug: "the update time of a user never advances",
        breaks: &["update-advances-updated-at"],
        build: Build::Policy(|policy| policy.touch = |_, _| {}),
    },
    Mutant {
        id: "d-applied-in-part",
        bug: "a refused request is carried out as far as its other params go",
        breaks: &["refused-changes-nothing"],
        build: Build::Wrapper(apply_in_part),
    },
];

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
