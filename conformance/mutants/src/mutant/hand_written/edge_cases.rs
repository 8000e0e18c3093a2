//! Bugs that show only for some values, at some depth, on one surface or after some calls. They measure how far
//! the inputs of the laws reach.

use clerk_user::operations::Operation;
use clerk_user::{errors, wire};
use clerk_user_reference::internals::Policy;
use clerk_user_runtime::{Metadata, Request};
use serde_json::{Value, json};

use super::faulty_merge::{merge_except, merge_to_depth};
use crate::mutant::definition::{Fault, Mutant};
use crate::wrapping::{
    CallResult, JsonObject, ReferenceServer, error_response, is_operation, metadata_params, user_param,
};

pub(crate) const MUTANTS: &[Mutant] = &[
    Mutant {
        id: "merge-falsy-removes",
        number: None,
        bug: "removes a member when the patch sets it to false, 0 or the empty string",
        breaks: &["merge-scalar"],
        fault: Fault::Policy(|policy| policy.merge_metadata = remove_falsy),
    },
    Mutant {
        id: "merge-keeps-deep-null",
        number: None,
        bug: "stores null below the second level instead of removing the member",
        breaks: &["merge-null-nested"],
        fault: Fault::Policy(|policy| {
            policy.merge_metadata = |stored, patch| store_deep_nulls(&mut stored.0, &patch.0, 2);
        }),
    },
    Mutant {
        id: "merge-ignores-empty-array",
        number: None,
        bug: "ignores an empty array in a patch",
        breaks: &["merge-array-atomic"],
        fault: Fault::Policy(|policy| {
            policy.merge_metadata = |stored, patch| {
                merge_except(&mut stored.0, &patch.0, &|_, new| new.as_array().is_some_and(Vec::is_empty));
            };
        }),
    },
    Mutant {
        id: "merge-objects-in-arrays",
        number: None,
        bug: "merges objects at the same index of two arrays instead of replacing the array",
        breaks: &["merge-array-atomic"],
        fault: Fault::Policy(|policy| policy.merge_metadata = merge_objects_in_arrays),
    },
    Mutant {
        id: "object-over-array-ignored",
        number: None,
        bug: "ignores an object in the patch where an array is stored",
        breaks: &["merge-over-scalar"],
        fault: Fault::Policy(|policy| {
            policy.merge_metadata = |stored, patch| {
                merge_except(&mut stored.0, &patch.0, &|old, new| {
                    new.is_object() && old.is_some_and(|old| old.is_array())
                });
            };
        }),
    },
    Mutant {
        id: "empty-metadata-key-dropped",
        number: None,
        bug: "drops a member with an empty name",
        breaks: &["metadata-keys-verbatim"],
        fault: Fault::Policy(|policy| {
            policy.merge_metadata = |stored, patch| stored.merge(&only_names(patch, |name| !name.is_empty()));
        }),
    },
    Mutant {
        id: "proto-metadata-key-dropped",
        number: None,
        bug: "drops a member with the name __proto__",
        breaks: &["metadata-keys-verbatim"],
        fault: Fault::Policy(|policy| {
            policy.merge_metadata =
                |stored, patch| stored.merge(&only_names(patch, |name| name != "__proto__"));
        }),
    },
    Mutant {
        id: "dotted-metadata-key-nested",
        number: None,
        bug: "turns a dot in a member name into a nested object",
        breaks: &["metadata-keys-verbatim"],
        fault: Fault::Policy(|policy| policy.merge_metadata = nest_dotted_names),
    },
    Mutant {
        id: "frontend-merge-is-shallow",
        number: None,
        bug: "merges only the top level on the frontend",
        breaks: &["merge-recurse"],
        fault: Fault::Wrapper(merge_frontend_shallowly),
    },
    Mutant {
        id: "merge-writes-first-field-only",
        number: None,
        bug: "writes only the first of several metadata fields in a merging update",
        breaks: &["merge-scalar"],
        fault: Fault::Wrapper(write_first_field),
    },
    Mutant {
        id: "limit-capped-at-100",
        number: None,
        bug: "treats a limit above 100 as 100",
        breaks: &["page-limit-default"],
        fault: Fault::Wrapper(|server, request| {
            if !is_operation(request, &[Operation::BackendGetUserList]) {
                return server.call(request);
            }
            server.call_with_params(request, |params| {
                if params.get(wire::params::LIMIT).and_then(Value::as_i64).is_some_and(|limit| limit > 100) {
                    params.insert(wire::params::LIMIT.to_owned(), json!(100));
                }
            })
        }),
    },
    Mutant {
        id: "smaller-replacement-ignored",
        number: None,
        bug: "ignores a replacement that has fewer members than the stored value",
        breaks: &["replace-whole"],
        fault: Fault::Policy(|policy| {
            policy.replace_metadata = |stored, value| {
                if value.0.len() >= stored.0.len() || value.is_empty() {
                    stored.clone_from(value);
                }
            };
        }),
    },
    Mutant {
        id: "readded-address-refused",
        number: None,
        bug: "refuses an address that the same user deleted earlier",
        breaks: &["email-address-freed"],
        fault: Fault::Wrapper(refuse_readded_address),
    },
    Mutant {
        id: "deleted-primary-of-three-dangles",
        number: None,
        bug: "keeps the id of a deleted primary address when the user has two or more other addresses",
        breaks: &["primary-listed"],
        fault: Fault::Policy(|policy| {
            policy.primary_after_delete = |left, deleted| {
                if left.list.len() > 1 {
                    Some(deleted.to_owned())
                } else {
                    (Policy::default().primary_after_delete)(left, deleted)
                }
            };
        }),
    },
];

fn remove_falsy(stored: &mut Metadata, patch: &Metadata) {
    fn with_nulls(members: &JsonObject) -> JsonObject {
        let is_truthy = |value: &Value| {
            !matches!(value.as_str(), Some("")) && *value != json!(false) && *value != json!(0)
        };
        let value_of = |value: &Value| match value {
            Value::Object(members) => Value::Object(with_nulls(members)),
            value if is_truthy(value) => value.clone(),
            _ => Value::Null,
        };
        members.iter().map(|(name, value)| (name.clone(), value_of(value))).collect()
    }
    stored.merge(&Metadata(with_nulls(&patch.0)));
}

fn store_deep_nulls(stored: &mut JsonObject, patch: &JsonObject, depth: usize) {
    for (name, value) in patch {
        match (stored.get_mut(name), value) {
            (_, Value::Null) if depth > 0 => {
                stored.shift_remove(name);
            }
            (Some(Value::Object(old)), Value::Object(new)) => {
                store_deep_nulls(old, new, depth.saturating_sub(1));
            }
            _ => {
                stored.insert(name.clone(), value.clone());
            }
        }
    }
}

fn merge_objects_in_arrays(stored: &mut Metadata, patch: &Metadata) {
    merge_except(&mut stored.0, &patch.0, &|old, new| match (old, new) {
        (Some(Value::Array(old)), Value::Array(new)) => {
            let items = new.iter().enumerate().map(|(index, item)| match (old.get(index), item) {
                (Some(Value::Object(old)), Value::Object(new)) => {
                    let mut merged = old.clone();
                    merged.extend(new.clone());
                    Value::Object(merged)
                }
                _ => item.clone(),
            });
            *old = items.collect();
            true
        }
        _ => false,
    });
}

/// The patch with only those members, at any depth, whose name passes.
fn only_names(patch: &Metadata, passes: fn(&str) -> bool) -> Metadata {
    fn kept(members: &JsonObject, passes: fn(&str) -> bool) -> JsonObject {
        let members = members.iter().filter(|(name, _)| passes(name));
        let value_of = |value: &Value| match value {
            Value::Object(members) => Value::Object(kept(members, passes)),
            other => other.clone(),
        };
        members.map(|(name, value)| (name.clone(), value_of(value))).collect()
    }
    Metadata(kept(&patch.0, passes))
}

fn nest_dotted_names(stored: &mut Metadata, patch: &Metadata) {
    let mut nested = JsonObject::new();
    for (name, value) in &patch.0 {
        match name.split_once('.') {
            Some((outer, inner)) => nested.insert(outer.to_owned(), json!({ inner: value })),
            None => nested.insert(name.clone(), value.clone()),
        };
    }
    stored.merge(&Metadata(nested));
}

/// Replaces the field with the result of a shallow merge.
fn merge_frontend_shallowly(server: &ReferenceServer, request: &Request) -> CallResult {
    if !is_operation(request, &[Operation::FrontendUpdateMetadata]) {
        return server.call(request);
    }
    let user = server.read_user(request)?;
    let mut params: JsonObject = user_param(request).into_iter().collect();
    for param in metadata_params(request) {
        let (stored, patch) = (user.get(param.wire), request.params.get(param.wire));
        let (Some(Value::Object(stored)), Some(Value::Object(patch))) = (stored, patch) else {
            return server.call(request);
        };
        let mut merged = stored.clone();
        merge_to_depth(&mut merged, patch, 0);
        params.insert(param.wire.to_owned(), Value::Object(merged));
    }
    let replaced =
        server.call_backend(request.api_version.as_deref(), Operation::BackendReplaceUserMetadata, params)?;
    if !replaced.is_success() {
        return Ok(replaced);
    }
    let read = Operation::FrontendGet.id().to_owned();
    server.call(&Request { operation: read, params: JsonObject::new(), ..request.clone() })
}

fn write_first_field(server: &ReferenceServer, request: &Request) -> CallResult {
    if !is_operation(request, &[Operation::BackendUpdateUserMetadata]) {
        return server.call(request);
    }
    let is_field = |name: &str| metadata_params(request).any(|param| param.wire == name);
    server.call_with_params(request, |params| {
        let mut seen = false;
        params.retain(|name, _| !is_field(name) || !std::mem::replace(&mut seen, true));
    })
}

fn refuse_readded_address(server: &ReferenceServer, request: &Request) -> CallResult {
    let key = |user: &Value, address: &Value| format!("{user} had {address}");
    if is_operation(request, &[Operation::BackendDeleteEmailAddress]) {
        let read = server.call_backend(None, Operation::BackendGetEmailAddress, request.params.clone())?;
        let address = read.body.get(wire::email_address::EMAIL_ADDRESS).cloned().unwrap_or_default();
        let filter = JsonObject::from_iter([(wire::params::EMAIL_ADDRESS.to_owned(), json!([address]))]);
        let owner = server.call_backend(None, Operation::BackendGetUserList, filter)?;
        let owner =
            owner.body.pointer("/0").and_then(|user| user.get(wire::user::ID)).cloned().unwrap_or_default();
        server.remember(key(&owner, &address), Value::Null);
    }
    if is_operation(request, &[Operation::BackendCreateEmailAddress])
        && let Some(user) = request.params.get(wire::params::USER_ID)
        && let Some(address) = request.params.get(wire::params::EMAIL_ADDRESS)
        && server.recall(&key(user, address)).is_some()
    {
        return Ok(error_response(errors::FORM_IDENTIFIER_EXISTS));
    }
    server.call(request)
}
