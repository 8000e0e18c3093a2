//! Generators of stored value and patch for each aspect of a merging write. Each generator stays within its
//! aspect, so a bug fails the rules it breaks and few others. They do not know the correct result.

use std::collections::BTreeSet;

use clerk_user_runtime::MergeAspect;
use proptest::collection::vec;
use proptest::prelude::*;
use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::generators::json::{
    array, array_with_null, member_name, members, non_empty_object, object, object_with_nulls,
    object_with_some_null, plain_object, scalar, value,
};

/// The input of one merging write.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct MergeInput {
    /// The object that is stored before the write. Its objects have no null members.
    pub(crate) stored: Value,
    /// The patch.
    pub(crate) patch: Value,
}

impl MergeInput {
    fn new(stored: Map<String, Value>, patch: Map<String, Value>) -> Self {
        Self { stored: Value::Object(stored), patch: Value::Object(patch) }
    }
}

/// The maximum depth of a patch. It must find a merge that stops at some depth.
const MAX_DEPTH: usize = 5;

/// Inputs for an aspect of merging.
pub(crate) fn merge_input(aspect: MergeAspect) -> BoxedStrategy<MergeInput> {
    match aspect {
        MergeAspect::KeepAbsent => {
            (non_empty_object(2), members(1..3, scalar())).prop_map(with_new_names).boxed()
        }
        MergeAspect::NullTop => top_level_nulls(),
        MergeAspect::NullNested => nested_nulls(),
        MergeAspect::Recurse => {
            member_at_path(1..=MAX_DEPTH, scalar().prop_map(Some), scalar().prop_map(Some), 0)
        }
        MergeAspect::Scalar => top_level_member(scalar(), scalar()),
        MergeAspect::OverObject => {
            let object = non_empty_object(1).prop_map(Value::Object);
            top_level_member(object, prop_oneof![2 => scalar(), 1 => array(0..3)])
        }
        MergeAspect::OverScalar => {
            let object = plain_object(1).prop_map(Value::Object);
            top_level_member(prop_oneof![2 => scalar(), 1 => array(0..3)], object)
        }
        MergeAspect::ArrayAtomic => top_level_member(array(0..5), array(0..5)),
        MergeAspect::NullInArray => {
            member_at_path(0..=0, proptest::option::of(scalar()), array_with_null().prop_map(Some), 0)
        }
        MergeAspect::NullMissing => member_at_path(0..=3, Just(None), Just(Some(Value::Null)), 1),
        MergeAspect::Empty => {
            non_empty_object(3).prop_map(|stored| MergeInput::new(stored, Map::new())).boxed()
        }
        MergeAspect::NestedEmpty => {
            let stored = prop_oneof![
                2 => Just(None),
                1 => scalar().prop_map(Some),
                1 => array(0..3).prop_map(Some),
                2 => members(0..3, scalar()).prop_map(|members| Some(Value::Object(members))),
            ];
            member_at_path(0..=2, stored, Just(Some(json!({}))), 0)
        }
        MergeAspect::NoPrune => emptied_object(),
        MergeAspect::NullInNew => member_at_path(
            0..=0,
            Just(None),
            object_with_some_null(2).prop_map(|members| Some(Value::Object(members))),
            0,
        ),
        MergeAspect::NoNullLeft => (object(2), object_with_some_null(3)).prop_map(from_pair).boxed(),
        MergeAspect::Idempotent => (object(3), object_with_nulls(3)).prop_map(from_pair).boxed(),
        MergeAspect::Strip => {
            object_with_some_null(3).prop_map(|patch| MergeInput::new(Map::new(), patch)).boxed()
        }
    }
}

fn from_pair((stored, patch): (Map<String, Value>, Map<String, Value>)) -> MergeInput {
    MergeInput::new(stored, patch)
}

/// A patch that is not empty and names no stored member.
fn with_new_names((stored, patch): (Map<String, Value>, Map<String, Value>)) -> MergeInput {
    let mut patch: Map<String, Value> =
        patch.into_iter().filter(|(name, _)| !stored.contains_key(name)).collect();
    if patch.is_empty() {
        patch.insert("new".to_owned(), Value::Bool(true));
    }
    MergeInput::new(stored, patch)
}

/// A top-level member that the patch overwrites, next to members that the patch does not name.
fn top_level_member(
    stored: impl Strategy<Value = Value> + 'static,
    patch: impl Strategy<Value = Value> + 'static,
) -> BoxedStrategy<MergeInput> {
    (member_name(), stored, patch, members(0..2, scalar()))
        .prop_map(|(name, stored, patch, mut members)| {
            members.insert(name.to_owned(), stored);
            MergeInput::new(members, Map::from_iter([(name.to_owned(), patch)]))
        })
        .boxed()
}

/// A patch of nulls for stored top-level members of any type.
fn top_level_nulls() -> BoxedStrategy<MergeInput> {
    (non_empty_object(1), vec(any::<bool>(), 4))
        .prop_map(|(stored, named)| {
            let mut patch: Map<String, Value> = stored
                .keys()
                .zip(named)
                .filter(|(_, named)| *named)
                .map(|(name, _)| (name.clone(), Value::Null))
                .collect();
            if patch.is_empty() {
                patch.extend(stored.keys().next().map(|name| (name.clone(), Value::Null)));
            }
            MergeInput::new(stored, patch)
        })
        .boxed()
}

/// One level of a path: the member that leads down, and a stored member next to it.
type PathLevel = (&'static str, Option<(&'static str, Value)>);

fn path_level() -> impl Strategy<Value = PathLevel> {
    (member_name(), proptest::option::weighted(0.8, (member_name(), scalar())))
}

/// Puts `stored` and `patch` at the end of the same path. Both have an object at each level of the path; only
/// the stored value has members next to it.
fn at_path(
    path: Vec<PathLevel>,
    mut stored: Map<String, Value>,
    mut patch: Map<String, Value>,
) -> MergeInput {
    for (name, sibling) in path.into_iter().rev() {
        let mut parent = Map::new();
        if let Some((other, value)) = sibling
            && other != name
        {
            parent.insert(other.to_owned(), value);
        }
        parent.insert(name.to_owned(), Value::Object(stored));
        stored = parent;
        patch = Map::from_iter([(name.to_owned(), Value::Object(patch))]);
    }
    MergeInput::new(stored, patch)
}

/// A member at the end of a path of objects that the patch overwrites or adds, next to at least
/// `min_siblings` others.
fn member_at_path(
    levels: std::ops::RangeInclusive<usize>,
    stored: impl Strategy<Value = Option<Value>> + 'static,
    patch: impl Strategy<Value = Option<Value>> + 'static,
    min_siblings: usize,
) -> BoxedStrategy<MergeInput> {
    (vec(path_level(), levels), member_name(), stored, patch, members(min_siblings..3, scalar()))
        .prop_map(move |(path, name, stored, patch, mut members)| {
            let named = |value: Option<Value>| value.map(|value| (name.to_owned(), value));
            if members.shift_remove(name).is_some() && members.len() < min_siblings {
                members.insert("beside".to_owned(), Value::Bool(true));
            }
            members.extend(named(stored));
            at_path(path, members, Map::from_iter(named(patch)))
        })
        .boxed()
}

/// Nulls for stored members of a nested object that keeps at least one member.
fn nested_nulls() -> BoxedStrategy<MergeInput> {
    (vec(path_level(), 1..MAX_DEPTH), members(2..4, value(1)), members(0..2, scalar()))
        .prop_map(|(path, mut stored, more)| {
            // If names clash, one member may be left. The object must keep one, so add another.
            stored.entry("kept").or_insert(Value::Bool(true));
            let patch =
                stored.keys().take(stored.len() - 1).map(|name| (name.clone(), Value::Null)).collect();
            let names: BTreeSet<String> = stored.keys().cloned().collect();
            stored.extend(more.into_iter().filter(|(name, _)| !names.contains(name)));
            at_path(path, stored, patch)
        })
        .boxed()
}

/// Nulls for every member of a nested object.
fn emptied_object() -> BoxedStrategy<MergeInput> {
    (vec(path_level(), 1..MAX_DEPTH), members(1..3, scalar()))
        .prop_map(|(path, stored)| {
            let patch = stored.keys().map(|name| (name.clone(), Value::Null)).collect();
            at_path(path, stored, patch)
        })
        .boxed()
}

#[cfg(test)]
mod tests;
