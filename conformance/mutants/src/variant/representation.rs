//! Other representations of the same values in responses.

use clerk_user::resources::RESOURCES;
use clerk_user::wire;
use clerk_user_runtime::{Capability, PropertySpec, Request, ResourceSpec, Response, Surface};
use serde_json::{Value, json};

use super::definition::{Difference, Variant};
use crate::wrapping::{JsonObject, for_each_user, metadata_params, operation_spec};

pub(super) const VARIANTS: &[Variant] = &[
    Variant {
        id: "members-reversed",
        differs: "returns the members of objects in reverse order",
        difference: Difference::Wrapper(|server, request| {
            let mut response = server.call(request)?;
            reverse_members(&mut response.body);
            Ok(response)
        }),
    },
    Variant {
        id: "members-unknown",
        differs: "returns additional, unknown members",
        difference: Difference::Wrapper(|server, request| {
            let mut response = server.call(request)?;
            for_each_resource(request, &mut response, &|_, members| {
                members.shift_insert(0, "aaa_new".to_owned(), json!([1, { "b": null }]));
                members.insert("zzz_new".to_owned(), json!({ "a": null }));
            });
            Ok(response)
        }),
    },
    Variant {
        id: "empty-members-omitted",
        differs: "omits optional members that are null or empty",
        difference: Difference::Wrapper(|server, request| {
            let mut response = server.call(request)?;
            for_each_resource(request, &mut response, &|resource, members| {
                let is_optional =
                    |name: &str| resource.property(name).is_some_and(|property| property.optional);
                members.retain(|name, value| !(is_optional(name) && is_empty(value)));
            });
            Ok(response)
        }),
    },
    Variant {
        id: "unset-members-present",
        differs: "returns null or an empty list for properties that are not set",
        difference: Difference::Wrapper(|server, request| {
            let mut response = server.call(request)?;
            for_each_resource(request, &mut response, &|resource, members| {
                for property in resource.properties.iter().filter(|property| property.readable) {
                    if let Some(unset) = unset_value(property) {
                        members.entry(property.wire).or_insert(unset);
                    }
                }
            });
            Ok(response)
        }),
    },
    Variant {
        id: "unset-names-empty",
        differs: "returns the empty string for a first or last name that is not set",
        difference: Difference::Wrapper(|server, request| {
            Ok(for_each_user(server.call(request)?, &|user| {
                for name in [wire::user::FIRST_NAME, wire::user::LAST_NAME] {
                    if let Some(value) = user.get_mut(name).filter(|value| value.is_null()) {
                        *value = json!("");
                    }
                }
            }))
        }),
    },
    Variant {
        id: "empty-private-metadata-null",
        differs: "returns null for empty private metadata",
        difference: Difference::Wrapper(|server, request| {
            Ok(for_each_user(server.call(request)?, &|user| {
                if let Some(value) =
                    user.get_mut(wire::user::PRIVATE_METADATA).filter(|value| is_empty(value))
                {
                    *value = Value::Null;
                }
            }))
        }),
    },
    Variant {
        id: "nested-lists-reversed",
        differs: "returns the lists of a user in reverse order",
        difference: Difference::Wrapper(|server, request| {
            Ok(for_each_user(server.call(request)?, &|user| {
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
        differs: "sorts the members of metadata by name",
        difference: Difference::Wrapper(|server, request| {
            Ok(for_each_user(server.call(request)?, &|user| {
                for name in metadata_names() {
                    if let Some(value) = user.get_mut(name) {
                        value.sort_all_objects();
                    }
                }
            }))
        }),
    },
    Variant {
        id: "numbers-as-doubles",
        differs: "stores the numbers in metadata as IEEE doubles",
        difference: Difference::WrapperWithoutCapability(
            |server, request| {
                let mut request = request.clone();
                for param in metadata_params(&request) {
                    if let Some(value) = request.params.get_mut(param.wire) {
                        convert_to_doubles(value);
                    }
                }
                server.call(&request)
            },
            Capability::ExactNumbers,
        ),
    },
    Variant {
        id: "errors-with-details",
        differs: "returns errors with other messages, additional members and a second entry",
        difference: Difference::Wrapper(|server, request| {
            let mut response = server.call(request)?;
            if !response.is_success() {
                add_details(&mut response.body);
            }
            Ok(response)
        }),
    },
    Variant {
        id: "unauthenticated-custom-code",
        differs: "returns its own error code for requests without a session or a secret key",
        difference: Difference::Wrapper(|server, request| {
            let mut response = server.call(request)?;
            if response.status == 401 {
                for item in entries(&mut response.body) {
                    item.insert("code".to_owned(), json!("no_credentials"));
                }
            }
            Ok(response)
        }),
    },
];

/// Changes each resource in a response, and the resources in it.
fn for_each_resource(
    request: &Request,
    response: &mut Response,
    change: &dyn Fn(&ResourceSpec, &mut JsonObject),
) {
    let Some(spec) = operation_spec(request).filter(|_| response.is_success()) else { return };
    for_each_in(spec.returns.resource(), spec.surface, &mut response.body, change);
}

fn for_each_in(
    name: &str,
    surface: Surface,
    value: &mut Value,
    change: &dyn Fn(&ResourceSpec, &mut JsonObject),
) {
    let Some(resource) = RESOURCES.iter().find(|one| one.name == name && one.surface == surface) else {
        return;
    };
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| for_each_in(name, surface, item, change)),
        Value::Object(members) => {
            // A page has its items in a member, and is not a resource itself.
            if let Some(items) = members.get_mut("data").filter(|_| resource.property("data").is_none()) {
                return for_each_in(name, surface, items, change);
            }
            for property in resource.properties {
                if let Some(held) = members.get_mut(property.wire) {
                    for_each_in(property.ty, surface, held, change);
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

/// The value of a property that is not set.
fn unset_value(property: &PropertySpec) -> Option<Value> {
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

/// Converts numbers as Node does: to doubles, of which those without a fraction are written as integers.
fn convert_to_doubles(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(convert_to_doubles),
        Value::Object(members) => members.values_mut().for_each(convert_to_doubles),
        Value::Number(number) => {
            const EXACT: f64 = 9_007_199_254_740_992.0;
            let Some(double) = number.as_f64() else { return };
            #[expect(clippy::cast_possible_truncation, reason = "the integer fits in an i64")]
            let written = if double.fract() == 0.0 && double.abs() <= EXACT {
                json!(double as i64)
            } else {
                json!(double)
            };
            *value = written;
        }
        _ => {}
    }
}

/// The entries of an error response.
fn entries(body: &mut Value) -> impl Iterator<Item = &mut JsonObject> {
    let list = body.as_object_mut().and_then(|members| members.values_mut().find_map(Value::as_array_mut));
    list.into_iter().flatten().filter_map(Value::as_object_mut)
}

fn add_details(body: &mut Value) {
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
