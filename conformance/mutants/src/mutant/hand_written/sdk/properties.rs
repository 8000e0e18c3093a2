//! Bugs in the properties that an SDK computes.

use clerk_user::frontend::User;
use clerk_user::operations::Operation;
use clerk_user::resources::RESOURCES;
use clerk_user::wire;
use clerk_user_implementation::sdk::READ;
use clerk_user_runtime::{DerivedFunction, MethodBehaviour, Request, ResourceSpec, Response, Surface, Text};
use serde_json::{Value, json};

use super::tables::{behaviour, computed};
use crate::mutant::definition::{Fault, Mutant};
use crate::wrapping::{CallResult, Sdk};

pub(crate) const MUTANTS: &[Mutant] = &[
    Mutant {
        id: "sdk-primary-ignores-kind",
        number: Some(34),
        bug: "treats a resource as primary when it has the id of a primary of another kind",
        breaks: &["sdk-is-primary-of-kind"],
        fault: Fault::AroundSdk(|sdk, request| {
            let Some(MethodBehaviour::IsPrimary { param, kinds }) = behaviour(request) else {
                return sdk.call(request);
            };
            let object = sdk.read_object(request)?;
            let member =
                request.params.get(param).and_then(Value::as_object).and_then(|kind| kind.values().next());
            let id = member.map(|member| &member[wire::user::ID]);
            let is_any = kinds.iter().any(|(_, property)| Some(&object[*property]) == id);
            Ok(Response { body: json!(is_any), ..sdk.call(request)? })
        }),
    },
    Mutant {
        id: "sdk-full-name-keeps-space",
        number: Some(59),
        bug: "keeps the space next to an empty name in the full name",
        breaks: &["sdk-full-name"],
        fault: Fault::AroundSdk(|sdk, request| {
            recompute(sdk, request, DerivedFunction::FullName, |object, from, correct| {
                let text = |index: usize| {
                    from.get(index).and_then(|name| object[name.as_ref()].as_str()).unwrap_or("")
                };
                if correct.is_null() { correct } else { json!(format!("{} {}", text(0), text(1))) }
            })
        }),
    },
    Mutant {
        id: "sdk-missing-metadata-is-null",
        number: None,
        bug: "returns null for missing metadata",
        breaks: &["sdk-empty-metadata"],
        fault: Fault::AroundSdk(|sdk, request| {
            recompute(sdk, request, DerivedFunction::EmptyObject, |_, _, correct| {
                if correct == json!({}) { Value::Null } else { correct }
            })
        }),
    },
    Mutant {
        id: "sdk-first-is-primary",
        number: None,
        bug: "treats the first item of a list as the primary",
        breaks: &["sdk-primary-found"],
        fault: Fault::AroundSdk(|sdk, request| {
            recompute(sdk, request, DerivedFunction::FindById, |object, from, _| {
                from.get(1).map_or(Value::Null, |list| object[list.as_ref()][0].clone())
            })
        }),
    },
    Mutant {
        id: "sdk-never-primary",
        number: None,
        bug: "never reports a resource as the primary",
        breaks: &["sdk-is-primary"],
        fault: Fault::AroundSdk(|sdk, request| {
            let response = sdk.call(request)?;
            let is_comparison = matches!(behaviour(request), Some(MethodBehaviour::IsPrimary { .. }));
            Ok(if is_comparison { Response { body: json!(false), ..response } } else { response })
        }),
    },
    Mutant {
        id: "sdk-unverified-counts-as-verified",
        number: None,
        bug: "treats a null verification as verified",
        breaks: &["sdk-any-verified"],
        fault: Fault::AroundSdk(|sdk, request| {
            recompute(sdk, request, DerivedFunction::AnyVerified, |object, from, _| {
                let list = from.first().and_then(|list| object[list.as_ref()].as_array());
                json!(list.is_some_and(|list| !list.is_empty()))
            })
        }),
    },
    Mutant {
        id: "sdk-verified-list-has-all",
        number: None,
        bug: "lists all members among the verified ones",
        breaks: &["sdk-verified-members"],
        fault: Fault::AroundSdk(|sdk, request| {
            recompute(sdk, request, DerivedFunction::Having, |object, from, _| {
                from.first().map_or(Value::Null, |list| object[list.as_ref()].clone())
            })
        }),
    },
    Mutant {
        id: "sdk-unverified-list-empty",
        number: None,
        bug: "lists no member as unverified",
        breaks: &["sdk-unverified-members"],
        fault: Fault::AroundSdk(|sdk, request| {
            recompute(sdk, request, DerivedFunction::Lacking, |_, _, _| json!([]))
        }),
    },
    Mutant {
        id: "sdk-empty-value-is-null",
        number: None,
        bug: "returns null for a missing string or list",
        breaks: &["sdk-filled-values"],
        fault: Fault::AroundSdk(|sdk, request| {
            recompute(sdk, request, DerivedFunction::EmptyValue, |_, _, correct| {
                if correct == json!("") || correct == json!([]) { Value::Null } else { correct }
            })
        }),
    },
    Mutant {
        id: "sdk-missing-text-is-empty",
        number: None,
        bug: "returns an empty string for a missing nullable string",
        breaks: &["sdk-time-zone"],
        fault: Fault::AroundSdk(|sdk, request| {
            recompute(sdk, request, DerivedFunction::AsAnswered, |_, _, correct| {
                if correct.is_null() { json!("") } else { correct }
            })
        }),
    },
    Mutant {
        id: "sdk-refuses-unknown-members",
        number: None,
        bug: "fails to parse a user with an unknown property",
        breaks: &["sdk-unknown-members"],
        fault: Fault::BehindSdk(|server, request| {
            let known = |name: &String| frontend_user().is_some_and(|user| user.property(name).is_some());
            let mut response = server.call(request)?;
            let is_user = response.body.get(wire::user::OBJECT).is_some_and(|object| object == User::OBJECT);
            if is_user && response.body.as_object().is_some_and(|user| !user.keys().all(known)) {
                response.body = Value::Null;
            }
            Ok(response)
        }),
    },
    Mutant {
        id: "sdk-requires-optional-members",
        number: None,
        bug: "fails to parse a list item without its optional properties",
        breaks: &["sdk-least-memberships"],
        fault: Fault::BehindSdk(|server, request| {
            let mut response = server.call(request)?;
            let lists = computed(DerivedFunction::LeastMembers).map(|(of, _)| of).unwrap_or_default();
            let has_members =
                |list: &Text| response.body[list.as_ref()].as_array().is_some_and(|list| !list.is_empty());
            if response.body.is_object() && lists.iter().any(has_members) {
                response.body = Value::Null;
            }
            Ok(response)
        }),
    },
];

/// The user as the frontend shows it.
fn frontend_user() -> Option<&'static ResourceSpec> {
    let name = Operation::FrontendGet.spec().returns.resource();
    RESOURCES.iter().find(|one| one.name == name && one.surface == Surface::Frontend)
}

/// The response with the properties that the SDK computes with a function, each computed again from the others.
fn recompute(
    sdk: &Sdk,
    request: &Request,
    function: DerivedFunction,
    compute: fn(&Value, &[Text], Value) -> Value,
) -> CallResult {
    let mut response = sdk.call(request)?;
    if request.operation == READ
        && response.is_success()
        && let Some((of, from)) = computed(function)
    {
        let each = from.len() / of.len().max(1);
        for (index, name) in of.iter().enumerate() {
            let from = &from[index * each..(index + 1) * each];
            let correct = response.body[name.as_ref()].take();
            response.body[name.as_ref()] = compute(&response.body, from, correct);
        }
    }
    Ok(response)
}
