//! Answers that look otherwise and say the same.

use clerk_user::resources::RESOURCES;
use clerk_user::wire;
use clerk_user_runtime::{Capability, PropertySpec, Request, ResourceSpec, Response, Surface};
use serde_json::{Value, json};

use super::{Build, Variant};
use crate::server::{Members, each_user, metadata_params, spec_of};

pub(super) const VARIANTS: &[Variant] = &[
    Variant {
        id: "members-shuffled",
        differs: "the members of its answers stand in another order",
        build: Build::Wrapper(|server, request| {
            let mut response = server.answer(request)?;
            reverse_members(&mut response.body);
            Ok(response)
        }),
    },
    Variant {
        id: "members-extra",
        differs: "its answers hold members that nobody has heard of",
        build: Build::Wrapper(|server, request| {
            let mut response = server.answer(request)?;
            each_resource(request, &mut response, &|_, members| {
                members.shift_insert(0, "aaa_new".to_owned(), json!([1, { "b": null }]));
                members.insert("zzz_new".to_owned(), json!({ "a": null }));
            });
            Ok(response)
        }),
    },
    Variant {
        id: "members-sparse",
        differs: "what is null or empty is left out of its answers, where it may be",
        build: Build::Wrapper(|server, request| {
            let mut response = server.answer(request)?;
            each_resource(request, &mut response, &|resource, members| {
                let may_go = |name: &str| resource.property(name).is_some_and(|property| property.optional);
                members.retain(|name, value| !(may_go(name) && is_empty(value)));
            });
            Ok(response)
        }),
    },
    Variant {
        id: "members-full",
        differs: "what is not set stands in its answers as null or as an empty list, where it may",
        build: Build::Wrapper(|server, request| {
            let mut response = server.answer(request)?;
            each_resource(request, &mut response, &|resource, members| {
                for property in resource.properties.iter().filter(|property| property.readable) {
                    if let Some(nothing) = nothing(property) {
                        members.entry(property.wire).or_insert(nothing);
                    }
                }
            });
            Ok(response)
        }),
    },
    Variant {
        id: "names-blank",
        differs: "a first or last name that is not set reads as the empty text",
        build: Build::Wrapper(|server, request| {
            Ok(each_user(server.answer(request)?, &|user| {
                for name in [wire::user::FIRST_NAME, wire::user::LAST_NAME] {
                    if let Some(value) = user.get_mut(name).filter(|value| value.is_null()) {
                        *value = json!("");
                    }
                }
            }))
        }),
    },
    Variant {
        id: "empty-private-null",
        differs: "private metadata reads as null while it is empty",
        build: Build::Wrapper(|server, request| {
            Ok(each_user(server.answer(request)?, &|user| {
                if let Some(value) =
                    user.get_mut(wire::user::PRIVATE_METADATA).filter(|value| is_empty(value))
                {
                    *value = Value::Null;
                }
            }))
        }),
    },
    Variant {
        id: "lists-reversed",
        differs: "the lists that a user holds are in another order",
        build: Build::Wrapper(|server, request| {
            Ok(each_user(server.answer(request)?, &|user| {
                for value in user.values_mut() {
                    if let Value::Array(items) = value {
                        items.reverse();
                    }
                }
            }))
        }),
    },
    Variant {
        id: "metadata-sorted",
        differs: "the members of metadata are sorted by name",
        build: Build::Wrapper(|server, request| {
            Ok(each_user(server.answer(request)?, &|user| {
                for name in metadata_names() {
                    if let Some(value) = user.get_mut(name) {
                        value.sort_all_objects();
                    }
                }
            }))
        }),
    },
    Variant {
        id: "numbers-doubles",
        differs: "numbers in metadata are kept as IEEE doubles",
        build: Build::WrapperWithout(
            |server, request| {
                let mut request = request.clone();
                for param in metadata_params(&request) {
                    if let Some(value) = request.params.get_mut(param.wire) {
                        as_doubles(value);
                    }
                }
                server.answer(&request)
            },
            Capability::ExactNumbers,
        ),
    },
    Variant {
        id: "refusals-wordy",
        differs: "its refusals have other sentences, further members, and a second entry",
        build: Build::Wrapper(|server, request| {
            let mut response = server.answer(request)?;
            if !response.is_success() {
                reword(&mut response.body);
            }
            Ok(response)
        }),
    },
    Variant {
        id: "unauthenticated-otherwise",
        differs: "who is not signed in, or holds no key, is refused with a code of its own",
        build: Build::Wrapper(|server, request| {
            let mut response = server.answer(request)?;
            if response.status == 401 {
                for item in entries(&mut response.body) {
                    item.insert("code".to_owned(), json!("no_credentials_at_all"));
                }
            }
            Ok(response)
        }),
    },
];

/// Changes each resource in an answer, with those that it holds.
fn each_resource(request: &Request, response: &mut Response, change: &dyn Fn(&ResourceSpec, &mut Members)) {
    let Some(spec) = spec_of(request).filter(|_| response.is_success()) else { return };
    walk(spec.returns.resource(), spec.surface, &mut response.body, change);
}

fn walk(name: &str, surface: Surface, value: &mut Value, change: &dyn Fn(&ResourceSpec, &mut Members)) {
    let Some(resource) = RESOURCES.iter().find(|one| one.name == name && one.surface == surface) else {
        return;
    };
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| walk(name, surface, item, change)),
        Value::Object(members) => {
            // A page of a resource holds its items in a member; it is no resource itself.
            if let Some(items) = members.get_mut("data").filter(|_| resource.property("data").is_none()) {
                return walk(name, surface, items, change);
            }
            for property in resource.properties {
                if let Some(held) = members.get_mut(property.wire) {
                    walk(property.ty, surface, held, change);
                }
            }
            change(resource, members);
        }
        _ => {}
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(items) => items.is_empty(),
        Value::Object(members) => members.is_empty(),
        Value::Bool(_) | Value::Number(_) | Value::String(_) => false,
    }
}

/// What stands for a property that is not set.
fn nothing(property: &PropertySpec) -> Option<Value> {
    if property.nullable { Some(Value::Null) } else { property.list.then(|| json!([])) }
}

fn metadata_names() -> impl Iterator<Item = &'static str> {
    [wire::user::PUBLIC_METADATA, wire::user::PRIVATE_METADATA, wire::user::UNSAFE_METADATA].into_iter()
}

fn reverse_members(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(reverse_members),
        Value::Object(members) => {
            let mut reversed: Vec<(String, Value)> = std::mem::take(members).into_iter().collect();
            for (_, value) in &mut reversed {
                reverse_members(value);
            }
            members.extend(reversed.into_iter().rev());
        }
        _ => {}
    }
}

/// What Node makes of numbers: doubles, and those without a fraction written as integers.
fn as_doubles(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(as_doubles),
        Value::Object(members) => members.values_mut().for_each(as_doubles),
        Value::Number(number) => {
            const EXACT: f64 = 9_007_199_254_740_992.0;
            let Some(double) = number.as_f64() else { return };
            #[expect(clippy::cast_possible_truncation, reason = "it is an integer that an i64 holds")]
            let shown = if double.fract() == 0.0 && double.abs() <= EXACT {
                json!(double as i64)
            } else {
                json!(double)
            };
            *value = shown;
        }
        _ => {}
    }
}

/// The entries of a refusal.
fn entries(body: &mut Value) -> impl Iterator<Item = &mut Members> {
    let list = body.as_object_mut().and_then(|members| members.values_mut().find_map(Value::as_array_mut));
    list.into_iter().flatten().filter_map(Value::as_object_mut)
}

fn reword(body: &mut Value) {
    for item in entries(body) {
        for (name, value) in item.iter_mut() {
            if name.ends_with("message") {
                *value = json!("No. 😐");
            }
        }
        item.insert("hint".to_owned(), json!({ "see": ["elsewhere"] }));
    }
    if let Some(list) =
        body.as_object_mut().and_then(|members| members.values_mut().find_map(Value::as_array_mut))
        && let Some(first) = list.first().cloned()
    {
        list.push(first);
    }
    if let Some(members) = body.as_object_mut() {
        members.insert("trace".to_owned(), json!("0123456789abcdef"));
    }
}
