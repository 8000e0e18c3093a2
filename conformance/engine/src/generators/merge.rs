//! Stored value and patch for each situation of a merging write. Each generator stays inside its
//! situation, so that one wrong answer fails the rules it breaks and few others.

use std::collections::BTreeSet;

use clerk_user_runtime::MergeAspect;
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::{Map, Value, json};

use crate::generators::json::{
    array, array_with_null, key, members, object, object_with_nulls, object_with_some_null, scalar,
};
use crate::generators::json::{plain_object, some_object, value};

/// One merging write: what is stored before it, and what it says.
#[derive(Clone, Debug)]
pub(crate) struct Merge {
    /// The stored object; its objects have no null members.
    pub(crate) stored: Value,
    /// The patch.
    pub(crate) patch: Value,
}

impl Merge {
    fn new(stored: Map<String, Value>, patch: Map<String, Value>) -> Self {
        Self { stored: Value::Object(stored), patch: Value::Object(patch) }
    }
}

/// How deep a patch reaches: a merge that stops at a depth must be seen.
const DEEPEST: usize = 5;

/// The writes of a situation.
pub(crate) fn merge(aspect: MergeAspect) -> BoxedStrategy<Merge> {
    match aspect {
        MergeAspect::KeepAbsent => (some_object(2), members(1..3, scalar())).prop_map(beside).boxed(),
        MergeAspect::NullTop => nulls_at_the_top(),
        MergeAspect::NullNested => nulls_below(),
        MergeAspect::Recurse => along(1..=DEEPEST, scalar().prop_map(Some), scalar().prop_map(Some), 0),
        MergeAspect::Scalar => at_the_top(scalar(), scalar()),
        MergeAspect::OverObject => {
            let object = some_object(1).prop_map(Value::Object);
            at_the_top(object, prop_oneof![2 => scalar(), 1 => array(0..3)])
        }
        MergeAspect::OverScalar => {
            let object = plain_object(1).prop_map(Value::Object);
            at_the_top(prop_oneof![2 => scalar(), 1 => array(0..3)], object)
        }
        MergeAspect::ArrayAtomic => at_the_top(array(0..5), array(0..5)),
        MergeAspect::NullInArray => {
            along(0..=0, proptest::option::of(scalar()), array_with_null().prop_map(Some), 0)
        }
        MergeAspect::NullMissing => along(0..=3, Just(None), Just(Some(Value::Null)), 1),
        MergeAspect::Empty => some_object(3).prop_map(|stored| Merge::new(stored, Map::new())).boxed(),
        MergeAspect::NestedEmpty => {
            let stored = prop_oneof![
                2 => Just(None),
                1 => scalar().prop_map(Some),
                1 => array(0..3).prop_map(Some),
                2 => members(0..3, scalar()).prop_map(|members| Some(Value::Object(members))),
            ];
            along(0..=2, stored, Just(Some(json!({}))), 0)
        }
        MergeAspect::NoPrune => emptied(),
        MergeAspect::NullInNew => along(
            0..=0,
            Just(None),
            object_with_some_null(2).prop_map(|members| Some(Value::Object(members))),
            0,
        ),
        MergeAspect::NoNullLeft => (object(2), object_with_some_null(3)).prop_map(overlapping).boxed(),
        MergeAspect::Idempotent => (object(3), object_with_nulls(3)).prop_map(overlapping).boxed(),
        MergeAspect::Strip => {
            object_with_some_null(3).prop_map(|patch| Merge::new(Map::new(), patch)).boxed()
        }
    }
}

fn overlapping((stored, patch): (Map<String, Value>, Map<String, Value>)) -> Merge {
    Merge::new(stored, patch)
}

/// A patch that names something, and no member which is stored.
fn beside((stored, patch): (Map<String, Value>, Map<String, Value>)) -> Merge {
    let mut patch: Map<String, Value> =
        patch.into_iter().filter(|(name, _)| !stored.contains_key(name)).collect();
    if patch.is_empty() {
        patch.insert("new".to_owned(), Value::Bool(true));
    }
    Merge::new(stored, patch)
}

/// One member over another at the top, beside members that the patch does not name.
fn at_the_top(
    stored: impl Strategy<Value = Value> + 'static,
    patch: impl Strategy<Value = Value> + 'static,
) -> BoxedStrategy<Merge> {
    (key(), stored, patch, members(0..2, scalar()))
        .prop_map(|(name, stored, patch, mut members)| {
            members.insert(name.to_owned(), stored);
            Merge::new(members, Map::from_iter([(name.to_owned(), patch)]))
        })
        .boxed()
}

/// A patch of nulls for stored top-level members, whatever they hold.
fn nulls_at_the_top() -> BoxedStrategy<Merge> {
    (some_object(1), vec(any::<bool>(), 4))
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
            Merge::new(stored, patch)
        })
        .boxed()
}

/// One level on the way down: the member that leads on, and what stands beside it.
type Level = (&'static str, Option<(&'static str, Value)>);

fn level() -> impl Strategy<Value = Level> {
    (key(), proptest::option::weighted(0.8, (key(), scalar())))
}

/// Hangs `stored` and `patch` at the end of the same path. Both sides have an object at each level
/// on the way; what stands beside the path is stored only.
fn hang(levels: Vec<Level>, mut stored: Map<String, Value>, mut patch: Map<String, Value>) -> Merge {
    for (name, beside) in levels.into_iter().rev() {
        let mut above = Map::new();
        if let Some((other, value)) = beside
            && other != name
        {
            above.insert(other.to_owned(), value);
        }
        above.insert(name.to_owned(), Value::Object(stored));
        stored = above;
        patch = Map::from_iter([(name.to_owned(), Value::Object(patch))]);
    }
    Merge::new(stored, patch)
}

/// One member over another (or over nothing) at the end of a path of objects, with `least` members
/// or more beside it.
fn along(
    levels: std::ops::RangeInclusive<usize>,
    stored: impl Strategy<Value = Option<Value>> + 'static,
    patch: impl Strategy<Value = Option<Value>> + 'static,
    least: usize,
) -> BoxedStrategy<Merge> {
    (vec(level(), levels), key(), stored, patch, members(least..3, scalar()))
        .prop_map(move |(path, name, stored, patch, mut beside)| {
            let named = |value: Option<Value>| value.map(|value| (name.to_owned(), value));
            if beside.shift_remove(name).is_some() && beside.len() < least {
                beside.insert("beside".to_owned(), Value::Bool(true));
            }
            beside.extend(named(stored));
            hang(path, beside, Map::from_iter(named(patch)))
        })
        .boxed()
}

/// Nulls for stored members of an object that keeps another one, at depth 2 or deeper.
fn nulls_below() -> BoxedStrategy<Merge> {
    (vec(level(), 1..DEEPEST), members(2..4, value(1)), members(0..2, scalar()))
        .prop_map(|(path, mut stored, more)| {
            // Names may clash and leave one member; the object must keep one, lest it be emptied.
            stored.entry("kept").or_insert(Value::Bool(true));
            let patch =
                stored.keys().take(stored.len() - 1).map(|name| (name.clone(), Value::Null)).collect();
            let names: BTreeSet<String> = stored.keys().cloned().collect();
            stored.extend(more.into_iter().filter(|(name, _)| !names.contains(name)));
            hang(path, stored, patch)
        })
        .boxed()
}

/// Nulls for every member of a nested object.
fn emptied() -> BoxedStrategy<Merge> {
    (vec(level(), 1..DEEPEST), members(1..3, scalar()))
        .prop_map(|(path, stored)| {
            let patch = stored.keys().map(|name| (name.clone(), Value::Null)).collect();
            hang(path, stored, patch)
        })
        .boxed()
}

#[cfg(test)]
mod tests;
