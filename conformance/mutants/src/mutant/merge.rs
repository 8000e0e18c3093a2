//! Wrong ways to merge and to replace metadata. Each is the whole of one bug; none knows which
//! property it is used on.

use clerk_user_runtime::{Metadata, merge_patch};
use serde_json::{Map, Value};

use super::{Build, Mutant};

type Members = Map<String, Value>;

pub(super) const MUTANTS: &[Mutant] = &[
    Mutant {
        id: "pm01",
        bug: "a merge stores a top-level null instead of removing the member",
        breaks: &["merge-null-top", "merge-no-null-left"],
        build: Build::Policy(|policy| policy.merge_metadata = store_top_nulls),
    },
    Mutant {
        id: "pm02",
        bug: "a merge stores a nested null, and removes by null at the top only",
        breaks: &["merge-null-nested"],
        build: Build::Policy(|policy| policy.merge_metadata = store_nested_nulls),
    },
    Mutant {
        id: "pm03",
        bug: "a merge is shallow: an object in the patch replaces the stored one",
        breaks: &["merge-recurse"],
        build: Build::Policy(|policy| policy.merge_metadata = merge_top_level_only),
    },
    Mutant {
        id: "pm04",
        bug: "a merge replaces the whole field by the patch without its nulls",
        breaks: &["merge-keep-absent"],
        build: Build::Policy(|policy| policy.merge_metadata = replace_by_stripped_patch),
    },
    Mutant {
        id: "pm05",
        bug: "a merge appends arrays instead of replacing them",
        breaks: &["merge-array-atomic", "merge-idempotent"],
        build: Build::Policy(|policy| policy.merge_metadata = append_arrays),
    },
    Mutant {
        id: "pm06",
        bug: "a merge goes through arrays index by index and keeps the tail",
        breaks: &["merge-array-atomic"],
        build: Build::Policy(|policy| policy.merge_metadata = merge_arrays_by_index),
    },
    Mutant {
        id: "pm07",
        bug: "a merge leaves out the nulls inside arrays",
        breaks: &["merge-null-in-array"],
        build: Build::Policy(|policy| policy.merge_metadata = drop_nulls_in_arrays),
    },
    Mutant {
        id: "pm08",
        bug: "the empty patch empties the field",
        breaks: &["merge-empty"],
        build: Build::Policy(|policy| policy.merge_metadata = empty_patch_clears),
    },
    Mutant {
        id: "pm10",
        bug: "an object that a merge emptied is removed from its parent",
        breaks: &["merge-no-prune"],
        build: Build::Policy(|policy| policy.merge_metadata = prune_emptied_objects),
    },
    Mutant {
        id: "pm11",
        bug: "a merge stores the nulls inside an object that is new",
        breaks: &["merge-null-in-new", "merge-no-null-left", "merge-strip"],
        build: Build::Policy(|policy| policy.merge_metadata = store_nulls_in_new_objects),
    },
    Mutant {
        id: "pm12",
        bug: "a merge recurses through two levels; deeper objects are replaced",
        breaks: &["merge-recurse"],
        build: Build::Policy(|policy| {
            policy.merge_metadata = |stored, patch| merge_to_depth(&mut stored.0, &patch.0, 2);
        }),
    },
    Mutant {
        id: "pm14",
        bug: "an object patched over a scalar is ignored",
        breaks: &["merge-over-scalar"],
        build: Build::Policy(|policy| policy.merge_metadata = ignore_objects_over_scalars),
    },
    Mutant {
        id: "pm15",
        bug: "member names in metadata are turned into snake_case",
        breaks: &["metadata-keys-verbatim"],
        build: Build::Policy(|policy| policy.merge_metadata = snake_case_names),
    },
    Mutant {
        id: "pm18",
        bug: "a replacing write merges",
        breaks: &["replace-whole"],
        build: Build::Policy(|policy| policy.replace_metadata = Metadata::merge),
    },
    Mutant {
        id: "pm19",
        bug: "a replacing write of the empty object changes nothing",
        breaks: &["replace-empty"],
        build: Build::Policy(|policy| policy.replace_metadata = ignore_empty_replacement),
    },
    Mutant {
        id: "d-names-lowercased",
        bug: "member names in metadata are written in lower case",
        breaks: &["metadata-keys-verbatim"],
        build: Build::Policy(|policy| policy.merge_metadata = lower_case_names),
    },
    Mutant {
        id: "d-scalar-kept",
        bug: "a scalar patched over a scalar is ignored",
        breaks: &["merge-scalar"],
        build: Build::Policy(|policy| {
            policy.merge_metadata = |stored, patch| keep_scalars(&mut stored.0, &patch.0);
        }),
    },
    Mutant {
        id: "d-object-kept",
        bug: "a scalar or array patched over an object is ignored",
        breaks: &["merge-over-object"],
        build: Build::Policy(|policy| {
            policy.merge_metadata = |stored, patch| keep_objects(&mut stored.0, &patch.0);
        }),
    },
    Mutant {
        id: "d-nested-empty-replaces",
        bug: "a nested empty object empties the stored object",
        breaks: &["merge-nested-empty"],
        build: Build::Policy(|policy| {
            policy.merge_metadata = |stored, patch| empty_objects_replace(&mut stored.0, &patch.0);
        }),
    },
    Mutant {
        id: "d-nested-empty-dropped",
        bug: "a nested empty object is not stored where nothing was",
        breaks: &["merge-nested-empty"],
        build: Build::Policy(|policy| {
            policy.merge_metadata = |stored, patch| empty_objects_dropped(&mut stored.0, &patch.0);
        }),
    },
    Mutant {
        id: "d-null-missing-stored",
        bug: "null for a member that is not stored stores a null",
        breaks: &["merge-null-missing"],
        build: Build::Policy(|policy| policy.merge_metadata = store_nulls_for_missing),
    },
    Mutant {
        id: "d-null-top-first-only",
        bug: "of several nulls in a patch only the first removes its member",
        breaks: &["merge-null-top"],
        build: Build::Policy(|policy| policy.merge_metadata = first_null_only),
    },
    Mutant {
        id: "d-put-drops-nulls",
        bug: "a replacing write drops the nulls inside the object",
        breaks: &["replace-inner-null"],
        build: Build::Policy(|policy| policy.replace_metadata = replace_by_stripped_patch),
    },
    Mutant {
        id: "d-put-keeps-nested",
        bug: "a replacing write merges nested objects into the stored ones",
        breaks: &["replace-whole"],
        build: Build::Policy(|policy| policy.replace_metadata = replace_top_level_only),
    },
];

fn store_top_nulls(stored: &mut Metadata, patch: &Metadata) {
    stored.merge(patch);
    for (name, _) in patch.0.iter().filter(|(_, value)| value.is_null()) {
        stored.0.insert(name.clone(), Value::Null);
    }
}

fn store_nested_nulls(stored: &mut Metadata, patch: &Metadata) {
    fn nested(stored: &mut Members, patch: &Members) {
        for (name, value) in patch {
            match (stored.get_mut(name), value) {
                (Some(Value::Object(old)), Value::Object(new)) => nested(old, new),
                _ => {
                    stored.insert(name.clone(), value.clone());
                }
            }
        }
    }
    nested(&mut stored.0, &patch.0);
    stored.0.retain(|_, value| !value.is_null());
}

fn merge_top_level_only(stored: &mut Metadata, patch: &Metadata) {
    merge_to_depth(&mut stored.0, &patch.0, 0);
}

/// Merges objects that lie at most `depth` levels below the top, and replaces deeper ones.
pub(super) fn merge_to_depth(stored: &mut Members, patch: &Members, depth: usize) {
    for (name, value) in patch {
        match (stored.get_mut(name), value) {
            (_, Value::Null) => {
                stored.shift_remove(name);
            }
            (Some(Value::Object(old)), Value::Object(new)) if depth > 0 => {
                merge_to_depth(old, new, depth - 1);
            }
            _ => {
                stored.insert(name.clone(), without_nulls(value));
            }
        }
    }
}

fn replace_by_stripped_patch(stored: &mut Metadata, patch: &Metadata) {
    *stored = Metadata::new();
    stored.merge(patch);
}

fn append_arrays(stored: &mut Metadata, patch: &Metadata) {
    over_arrays(&mut stored.0, &patch.0, &|old, new| old.extend_from_slice(new));
}

fn merge_arrays_by_index(stored: &mut Metadata, patch: &Metadata) {
    over_arrays(&mut stored.0, &patch.0, &|old, new| {
        for (index, item) in new.iter().enumerate() {
            match old.get_mut(index) {
                Some(place) => *place = item.clone(),
                None => old.push(item.clone()),
            }
        }
    });
}

/// A right merge but for an array over an array, which `join` makes.
fn over_arrays(stored: &mut Members, patch: &Members, join: &dyn Fn(&mut Vec<Value>, &[Value])) {
    merge_but(stored, patch, &|old, new| match (old, new) {
        (Some(Value::Array(old)), Value::Array(new)) => {
            join(old, new);
            true
        }
        _ => false,
    });
}

/// A right merge, member by member, but where `bug` says that it has dealt with the member. It is
/// asked about members that the patch does not null, and sees the stored value, if there is one.
pub(super) fn merge_but(
    stored: &mut Members,
    patch: &Members,
    bug: &dyn Fn(Option<&mut Value>, &Value) -> bool,
) {
    for (name, value) in patch {
        if value.is_null() {
            stored.shift_remove(name);
        } else if !bug(stored.get_mut(name), value) {
            if let Value::Object(new) = value {
                let old = stored.entry(name.clone()).or_insert(Value::Null);
                if !old.is_object() {
                    *old = Value::Object(Members::new());
                }
                if let Value::Object(old) = old {
                    merge_but(old, new, bug);
                }
            } else {
                stored.insert(name.clone(), value.clone());
            }
        }
    }
}

fn drop_nulls_in_arrays(stored: &mut Metadata, patch: &Metadata) {
    fn cleaned(value: &Value) -> Value {
        match value {
            Value::Array(items) => items.iter().filter(|item| !item.is_null()).map(cleaned).collect(),
            Value::Object(members) => {
                members.iter().map(|(name, value)| (name.clone(), cleaned(value))).collect()
            }
            other => other.clone(),
        }
    }
    stored.merge(&Metadata(patch.0.iter().map(|(name, value)| (name.clone(), cleaned(value))).collect()));
}

fn empty_patch_clears(stored: &mut Metadata, patch: &Metadata) {
    if patch.is_empty() {
        *stored = Metadata::new();
    } else {
        stored.merge(patch);
    }
}

fn prune_emptied_objects(stored: &mut Metadata, patch: &Metadata) {
    fn pruned(stored: &mut Members, patch: &Members) {
        for (name, value) in patch {
            let (Some(Value::Object(old)), Value::Object(new)) = (stored.get_mut(name), value) else {
                continue;
            };
            pruned(old, new);
            if old.is_empty() && !new.is_empty() {
                stored.shift_remove(name);
            }
        }
    }
    stored.merge(patch);
    pruned(&mut stored.0, &patch.0);
}

fn store_nulls_in_new_objects(stored: &mut Metadata, patch: &Metadata) {
    merge_adding(&mut stored.0, &patch.0);
}

fn merge_adding(stored: &mut Members, patch: &Members) {
    for (name, value) in patch {
        match (stored.get_mut(name), value) {
            (_, Value::Null) => {
                stored.shift_remove(name);
            }
            (Some(Value::Object(old)), Value::Object(new)) => merge_adding(old, new),
            _ => {
                stored.insert(name.clone(), value.clone());
            }
        }
    }
}

fn ignore_objects_over_scalars(stored: &mut Metadata, patch: &Metadata) {
    merge_but(&mut stored.0, &patch.0, &|old, new| {
        new.is_object() && old.is_some_and(|old| !old.is_object() && !old.is_array())
    });
}

fn keep_scalars(stored: &mut Members, patch: &Members) {
    let scalar = |value: &Value| !value.is_object() && !value.is_array();
    merge_but(stored, patch, &|old, new| scalar(new) && old.is_some_and(|old| scalar(old)));
}

fn keep_objects(stored: &mut Members, patch: &Members) {
    merge_but(stored, patch, &|old, new| !new.is_object() && old.is_some_and(|old| old.is_object()));
}

fn empty_objects_replace(stored: &mut Members, patch: &Members) {
    merge_but(stored, patch, &|old, new| match old {
        Some(old) if new.as_object().is_some_and(Members::is_empty) => {
            *old = new.clone();
            true
        }
        _ => false,
    });
}

fn empty_objects_dropped(stored: &mut Members, patch: &Members) {
    merge_but(stored, patch, &|old, new| old.is_none() && new.as_object().is_some_and(Members::is_empty));
}

fn snake_case_names(stored: &mut Metadata, patch: &Metadata) {
    stored.merge(&renamed(patch, &|name| {
        let mut snake = String::new();
        for (index, letter) in name.chars().enumerate() {
            if letter.is_uppercase() && index > 0 {
                snake.push('_');
            }
            snake.extend(letter.to_lowercase());
        }
        snake
    }));
}

fn lower_case_names(stored: &mut Metadata, patch: &Metadata) {
    stored.merge(&renamed(patch, &|name| name.to_lowercase()));
}

fn renamed(metadata: &Metadata, name: &dyn Fn(&str) -> String) -> Metadata {
    fn value_of(value: &Value, rename: &dyn Fn(&str) -> String) -> Value {
        match value {
            Value::Array(items) => items.iter().map(|item| value_of(item, rename)).collect(),
            Value::Object(members) => Value::Object(members_of(members, rename)),
            other => other.clone(),
        }
    }
    fn members_of(members: &Members, rename: &dyn Fn(&str) -> String) -> Members {
        members.iter().map(|(name, value)| (rename(name), value_of(value, rename))).collect()
    }
    Metadata(members_of(&metadata.0, name))
}

fn store_nulls_for_missing(stored: &mut Metadata, patch: &Metadata) {
    let missing: Vec<String> = patch
        .0
        .iter()
        .filter(|(name, value)| value.is_null() && !stored.0.contains_key(*name))
        .map(|(name, _)| name.clone())
        .collect();
    stored.merge(patch);
    for name in missing {
        stored.0.insert(name, Value::Null);
    }
}

fn first_null_only(stored: &mut Metadata, patch: &Metadata) {
    let mut seen = false;
    let mut heeded = patch.clone();
    heeded.0.retain(|_, value| !value.is_null() || !std::mem::replace(&mut seen, true));
    stored.merge(&heeded);
}

fn ignore_empty_replacement(stored: &mut Metadata, value: &Metadata) {
    if !value.is_empty() {
        stored.clone_from(value);
    }
}

fn replace_top_level_only(stored: &mut Metadata, value: &Metadata) {
    let mut merged = Members::new();
    for (name, new) in &value.0 {
        let mut member = stored.0.get(name).filter(|old| old.is_object() && new.is_object()).cloned();
        match &mut member {
            Some(old) => merge_patch(old, new),
            None => member = Some(new.clone()),
        }
        merged.insert(name.clone(), member.unwrap_or_default());
    }
    stored.0 = merged;
}

/// The value that a right merge stores where nothing was.
fn without_nulls(value: &Value) -> Value {
    let mut stored = Value::Null;
    merge_patch(&mut stored, value);
    stored
}
