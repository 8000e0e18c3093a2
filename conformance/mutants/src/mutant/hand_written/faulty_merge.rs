//! Functions that merge or replace metadata incorrectly. Each has one bug, and does not depend
//! on the properties of the contract.

use clerk_user_runtime::{Metadata, merge_patch};
use serde_json::Value;

use crate::wrapping::JsonObject;

pub(super) fn keep_top_level_nulls(stored: &mut Metadata, patch: &Metadata) {
    stored.merge(patch);
    for (name, _) in patch.0.iter().filter(|(_, value)| value.is_null()) {
        stored.0.insert(name.clone(), Value::Null);
    }
}

pub(super) fn keep_nested_nulls(stored: &mut Metadata, patch: &Metadata) {
    fn merge_nested(stored: &mut JsonObject, patch: &JsonObject) {
        for (name, value) in patch {
            match (stored.get_mut(name), value) {
                (Some(Value::Object(old)), Value::Object(new)) => merge_nested(old, new),
                _ => {
                    stored.insert(name.clone(), value.clone());
                }
            }
        }
    }
    merge_nested(&mut stored.0, &patch.0);
    stored.0.retain(|_, value| !value.is_null());
}

pub(super) fn merge_top_level_only(stored: &mut Metadata, patch: &Metadata) {
    merge_to_depth(&mut stored.0, &patch.0, 0);
}

/// Merges objects at most `depth` levels below the top, and replaces deeper ones.
pub(super) fn merge_to_depth(stored: &mut JsonObject, patch: &JsonObject, depth: usize) {
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

pub(super) fn replace_with_patch(stored: &mut Metadata, patch: &Metadata) {
    *stored = Metadata::new();
    stored.merge(patch);
}

pub(super) fn append_arrays(stored: &mut Metadata, patch: &Metadata) {
    merge_arrays_with(&mut stored.0, &patch.0, &|old, new| old.extend_from_slice(new));
}

pub(super) fn merge_arrays_by_index(stored: &mut Metadata, patch: &Metadata) {
    merge_arrays_with(&mut stored.0, &patch.0, &|old, new| {
        for (index, item) in new.iter().enumerate() {
            match old.get_mut(index) {
                Some(place) => *place = item.clone(),
                None => old.push(item.clone()),
            }
        }
    });
}

/// A correct merge, except that `join` combines an array in the patch with a stored one.
fn merge_arrays_with(stored: &mut JsonObject, patch: &JsonObject, join: &dyn Fn(&mut Vec<Value>, &[Value])) {
    merge_except(stored, patch, &|old, new| match (old, new) {
        (Some(Value::Array(old)), Value::Array(new)) => {
            join(old, new);
            true
        }
        _ => false,
    });
}

/// A correct merge, member by member, except where `bug` returns that it has handled the member. It gets the
/// stored value, if there is one, and the value in the patch, which is not null.
pub(super) fn merge_except(
    stored: &mut JsonObject,
    patch: &JsonObject,
    bug: &dyn Fn(Option<&mut Value>, &Value) -> bool,
) {
    for (name, value) in patch {
        if value.is_null() {
            stored.shift_remove(name);
        } else if !bug(stored.get_mut(name), value) {
            if let Value::Object(new) = value {
                let old = stored.entry(name.clone()).or_insert(Value::Null);
                if !old.is_object() {
                    *old = Value::Object(JsonObject::new());
                }
                if let Value::Object(old) = old {
                    merge_except(old, new, bug);
                }
            } else {
                stored.insert(name.clone(), value.clone());
            }
        }
    }
}

pub(super) fn drop_nulls_in_arrays(stored: &mut Metadata, patch: &Metadata) {
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

pub(super) fn clear_by_empty_patch(stored: &mut Metadata, patch: &Metadata) {
    if patch.is_empty() {
        *stored = Metadata::new();
    } else {
        stored.merge(patch);
    }
}

pub(super) fn prune_emptied_objects(stored: &mut Metadata, patch: &Metadata) {
    fn prune(stored: &mut JsonObject, patch: &JsonObject) {
        for (name, value) in patch {
            let (Some(Value::Object(old)), Value::Object(new)) = (stored.get_mut(name), value) else {
                continue;
            };
            prune(old, new);
            if old.is_empty() && !new.is_empty() {
                stored.shift_remove(name);
            }
        }
    }
    stored.merge(patch);
    prune(&mut stored.0, &patch.0);
}

pub(super) fn keep_nulls_in_new_objects(stored: &mut Metadata, patch: &Metadata) {
    merge_keeping_new_nulls(&mut stored.0, &patch.0);
}

fn merge_keeping_new_nulls(stored: &mut JsonObject, patch: &JsonObject) {
    for (name, value) in patch {
        match (stored.get_mut(name), value) {
            (_, Value::Null) => {
                stored.shift_remove(name);
            }
            (Some(Value::Object(old)), Value::Object(new)) => merge_keeping_new_nulls(old, new),
            _ => {
                stored.insert(name.clone(), value.clone());
            }
        }
    }
}

pub(super) fn ignore_objects_over_scalars(stored: &mut Metadata, patch: &Metadata) {
    merge_except(&mut stored.0, &patch.0, &|old, new| {
        new.is_object() && old.is_some_and(|old| !old.is_object() && !old.is_array())
    });
}

pub(super) fn keep_scalars(stored: &mut Metadata, patch: &Metadata) {
    let scalar = |value: &Value| !value.is_object() && !value.is_array();
    merge_except(&mut stored.0, &patch.0, &|old, new| scalar(new) && old.is_some_and(|old| scalar(old)));
}

pub(super) fn keep_objects(stored: &mut Metadata, patch: &Metadata) {
    merge_except(&mut stored.0, &patch.0, &|old, new| {
        !new.is_object() && old.is_some_and(|old| old.is_object())
    });
}

pub(super) fn clear_by_empty_objects(stored: &mut Metadata, patch: &Metadata) {
    merge_except(&mut stored.0, &patch.0, &|old, new| match old {
        Some(old) if new.as_object().is_some_and(JsonObject::is_empty) => {
            *old = new.clone();
            true
        }
        _ => false,
    });
}

pub(super) fn drop_empty_objects(stored: &mut Metadata, patch: &Metadata) {
    merge_except(&mut stored.0, &patch.0, &|old, new| {
        old.is_none() && new.as_object().is_some_and(JsonObject::is_empty)
    });
}

pub(super) fn convert_names_to_snake_case(stored: &mut Metadata, patch: &Metadata) {
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

pub(super) fn convert_names_to_lowercase(stored: &mut Metadata, patch: &Metadata) {
    stored.merge(&renamed(patch, &|name| name.to_lowercase()));
}

fn renamed(metadata: &Metadata, rename: &dyn Fn(&str) -> String) -> Metadata {
    fn value_of(value: &Value, rename: &dyn Fn(&str) -> String) -> Value {
        match value {
            Value::Array(items) => items.iter().map(|item| value_of(item, rename)).collect(),
            Value::Object(members) => Value::Object(members_of(members, rename)),
            other => other.clone(),
        }
    }
    fn members_of(members: &JsonObject, rename: &dyn Fn(&str) -> String) -> JsonObject {
        members.iter().map(|(name, value)| (rename(name), value_of(value, rename))).collect()
    }
    Metadata(members_of(&metadata.0, rename))
}

pub(super) fn store_nulls_for_missing(stored: &mut Metadata, patch: &Metadata) {
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

pub(super) fn remove_first_null_only(stored: &mut Metadata, patch: &Metadata) {
    let mut seen = false;
    let mut shortened = patch.clone();
    shortened.0.retain(|_, value| !value.is_null() || !std::mem::replace(&mut seen, true));
    stored.merge(&shortened);
}

pub(super) fn ignore_empty_replacement(stored: &mut Metadata, value: &Metadata) {
    if !value.is_empty() {
        stored.clone_from(value);
    }
}

pub(super) fn merge_nested_objects(stored: &mut Metadata, value: &Metadata) {
    let mut merged = JsonObject::new();
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

/// The value that a correct merge stores for a new member.
pub(super) fn without_nulls(value: &Value) -> Value {
    let mut stored = Value::Null;
    merge_patch(&mut stored, value);
    stored
}
