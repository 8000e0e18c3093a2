//! Bugs that show only for some values, at some depth, on one surface or in some histories. They
//! measure how far the inputs of the laws reach.

use clerk_user::operations::Operation;
use clerk_user::{errors, wire};
use clerk_user_runtime::{Metadata, Request};
use serde_json::{Value, json};

use super::merge::{merge_but, merge_to_depth};
use super::{Answer, Build, Mutant};
use crate::server::{Members, Server, is, metadata_params, refusal, user_id};

pub(super) const MUTANTS: &[Mutant] = &[
    Mutant {
        id: "d-falsy-removes",
        bug: "false, 0 and the empty text in a patch remove the member, as null does",
        breaks: &["merge-scalar"],
        build: Build::Policy(|policy| policy.merge_metadata = remove_by_falsy),
    },
    Mutant {
        id: "d-deep-null-stored",
        bug: "a null deeper than two levels in a patch is stored",
        breaks: &["merge-null-nested"],
        build: Build::Policy(|policy| {
            policy.merge_metadata = |stored, patch| store_deep_nulls(&mut stored.0, &patch.0, 2);
        }),
    },
    Mutant {
        id: "d-empty-array-ignored",
        bug: "an empty array in a patch is ignored",
        breaks: &["merge-array-atomic"],
        build: Build::Policy(|policy| {
            policy.merge_metadata = |stored, patch| {
                merge_but(&mut stored.0, &patch.0, &|_, new| new.as_array().is_some_and(Vec::is_empty));
            };
        }),
    },
    Mutant {
        id: "d-objects-in-arrays-merged",
        bug: "objects at the same place of two arrays are merged",
        breaks: &["merge-array-atomic"],
        build: Build::Policy(|policy| policy.merge_metadata = merge_objects_in_arrays),
    },
    Mutant {
        id: "d-object-over-array-ignored",
        bug: "an object patched over an array is ignored",
        breaks: &["merge-over-scalar"],
        build: Build::Policy(|policy| {
            policy.merge_metadata = |stored, patch| {
                merge_but(&mut stored.0, &patch.0, &|old, new| {
                    new.is_object() && old.is_some_and(|old| old.is_array())
                });
            };
        }),
    },
    Mutant {
        id: "d-empty-name-dropped",
        bug: "a member with an empty name is not stored",
        breaks: &["metadata-keys-verbatim"],
        build: Build::Policy(|policy| {
            policy.merge_metadata = |stored, patch| stored.merge(&renaming(patch, |name| !name.is_empty()));
        }),
    },
    Mutant {
        id: "d-proto-dropped",
        bug: "a member called __proto__ is not stored",
        breaks: &["metadata-keys-verbatim"],
        build: Build::Policy(|policy| {
            policy.merge_metadata =
                |stored, patch| stored.merge(&renaming(patch, |name| name != "__proto__"));
        }),
    },
    Mutant {
        id: "d-dotted-names-nested",
        bug: "a dot in a member name makes a nested object",
        breaks: &["metadata-keys-verbatim"],
        build: Build::Policy(|policy| policy.merge_metadata = nest_dotted_names),
    },
    Mutant {
        id: "d-frontend-merge-shallow",
        bug: "the frontend merges one level deep",
        breaks: &["merge-recurse"],
        build: Build::Wrapper(merge_frontend_shallowly),
    },
    Mutant {
        id: "d-first-field-only",
        bug: "of several metadata fields in one merging write only the first is heeded",
        breaks: &["merge-scalar"],
        build: Build::Wrapper(heed_first_field),
    },
    Mutant {
        id: "d-limit-capped",
        bug: "no page holds more than a hundred items",
        breaks: &["page-limit-default"],
        build: Build::Wrapper(|server, request| {
            if !is(request, &[Operation::BackendGetUserList]) {
                return server.answer(request);
            }
            server.answer_with(request, |params| {
                if params.get(wire::params::LIMIT).and_then(Value::as_i64).is_some_and(|limit| limit > 100) {
                    params.insert(wire::params::LIMIT.to_owned(), json!(100));
                }
            })
        }),
    },
    Mutant {
        id: "d-replace-keeps-larger",
        bug: "a replacing write is ignored when the new value has fewer members",
        breaks: &["replace-whole"],
        build: Build::Policy(|policy| {
            policy.replace_metadata = |stored, value| {
                if value.0.len() >= stored.0.len() || value.is_empty() {
                    stored.clone_from(value);
                }
            };
        }),
    },
    Mutant {
        id: "d-readded-address-refused",
        bug: "an address that its user deleted cannot be added by that user again",
        breaks: &["deleted-email-gone"],
        build: Build::Wrapper(refuse_readding),
    },
    Mutant {
        id: "d-third-address-dangles",
        bug: "deleting the primary of a user with more than two addresses leaves its id as the primary",
        breaks: &["primary-member-or-null"],
        build: Build::Policy(|policy| {
            policy.primary_after_delete = |left, deleted| {
                if left.list.len() > 1 {
                    Some(deleted.to_owned())
                } else {
                    (super::Policy::default().primary_after_delete)(left, deleted)
                }
            };
        }),
    },
];

fn remove_by_falsy(stored: &mut Metadata, patch: &Metadata) {
    fn with_nulls(members: &Members) -> Members {
        let truthy = |value: &Value| {
            !matches!(value.as_str(), Some("")) && *value != json!(false) && *value != json!(0)
        };
        let value_of = |value: &Value| match value {
            Value::Object(members) => Value::Object(with_nulls(members)),
            value if truthy(value) => value.clone(),
            _ => Value::Null,
        };
        members.iter().map(|(name, value)| (name.clone(), value_of(value))).collect()
    }
    stored.merge(&Metadata(with_nulls(&patch.0)));
}

fn store_deep_nulls(stored: &mut Members, patch: &Members, depth: usize) {
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
    merge_but(&mut stored.0, &patch.0, &|old, new| match (old, new) {
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

/// The patch with only the members, at any depth, whose name passes.
fn renaming(patch: &Metadata, passes: fn(&str) -> bool) -> Metadata {
    fn kept(members: &Members, passes: fn(&str) -> bool) -> Members {
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
    let mut nested = Members::new();
    for (name, value) in &patch.0 {
        match name.split_once('.') {
            Some((outer, inner)) => nested.insert(outer.to_owned(), json!({ inner: value })),
            None => nested.insert(name.clone(), value.clone()),
        };
    }
    stored.merge(&Metadata(nested));
}

/// Makes of the patch what a shallow merge would leave, and replaces the field by it.
fn merge_frontend_shallowly(server: &Server, request: &Request) -> Answer {
    if !is(request, &[Operation::FrontendUpdateMetadata]) {
        return server.answer(request);
    }
    let user = server.user_of(request)?;
    let mut params: Members = user_id(request).into_iter().collect();
    for param in metadata_params(request) {
        let (stored, patch) = (user.get(param.wire), request.params.get(param.wire));
        let (Some(Value::Object(stored)), Some(Value::Object(patch))) = (stored, patch) else {
            return server.answer(request);
        };
        let mut merged = stored.clone();
        merge_to_depth(&mut merged, patch, 0);
        params.insert(param.wire.to_owned(), Value::Object(merged));
    }
    let replaced =
        server.ask(request.api_version.as_deref(), Operation::BackendReplaceUserMetadata, params)?;
    if !replaced.is_success() {
        return Ok(replaced);
    }
    let read = Operation::FrontendGet.id().to_owned();
    server.answer(&Request { operation: read, params: Members::new(), ..request.clone() })
}

fn heed_first_field(server: &Server, request: &Request) -> Answer {
    if !is(request, &[Operation::BackendUpdateUserMetadata]) {
        return server.answer(request);
    }
    let is_field = |name: &str| metadata_params(request).any(|param| param.wire == name);
    server.answer_with(request, |params| {
        let mut seen = false;
        params.retain(|name, _| !is_field(name) || !std::mem::replace(&mut seen, true));
    })
}

fn refuse_readding(server: &Server, request: &Request) -> Answer {
    let key = |user: &Value, address: &Value| format!("{user} had {address}");
    if is(request, &[Operation::BackendDeleteEmailAddress]) {
        let read = server.ask(None, Operation::BackendGetEmailAddress, request.params.clone())?;
        let address = read.body.get(wire::email_address::EMAIL_ADDRESS).cloned().unwrap_or_default();
        let wanted = json!([address]);
        let found = [(wire::params::EMAIL_ADDRESS.to_owned(), wanted)].into_iter().collect();
        let owner = server.ask(None, Operation::BackendGetUserList, found)?;
        let owner =
            owner.body.pointer("/0").and_then(|user| user.get(wire::user::ID)).cloned().unwrap_or_default();
        server.remember(key(&owner, &address), Value::Null);
    }
    if is(request, &[Operation::BackendCreateEmailAddress])
        && let Some(user) = request.params.get(wire::params::USER_ID)
        && let Some(address) = request.params.get(wire::params::EMAIL_ADDRESS)
        && server.recall(&key(user, address)).is_some()
    {
        return Ok(refusal(errors::FORM_IDENTIFIER_EXISTS));
    }
    server.answer(request)
}
