//! The situations of a merge that a write to metadata covers, and the situations in which a result is
//! wrong. The oracle decides which result is right.

use std::collections::BTreeSet;

use clerk_user::wire;
use clerk_user_runtime::{MergeAspect, WriteOutcome};
use serde_json::{Map, Value};

use crate::oracle::merge::MergePolicy;
use crate::runner::violation::same_json;

/// The metadata properties of a user.
pub(crate) const METADATA: [&str; 3] =
    [wire::user::PUBLIC_METADATA, wire::user::PRIVATE_METADATA, wire::user::UNSAFE_METADATA];

/// The result of a merging write according to RFC 7396. The merge rules state the same, each for one
/// situation.
pub(crate) fn merged(stored: &Map<String, Value>, patch: &Value) -> Value {
    MergePolicy::new(MergeAspect::Recurse, WriteOutcome::Merged).merge(&Value::Object(stored.clone()), patch)
}

/// The situations that occur when a patch is merged into a stored value.
pub(crate) fn situations(stored: &Map<String, Value>, patch: &Map<String, Value>) -> BTreeSet<MergeAspect> {
    let mut found = BTreeSet::new();
    if patch.is_empty() {
        found.insert(MergeAspect::Empty);
    }
    if !patch.is_empty() && stored.keys().any(|name| !patch.contains_key(name)) {
        found.insert(MergeAspect::KeepAbsent);
    }
    collect_situations(Some(stored), patch, 0, &mut found);
    found
}

fn collect_situations(
    stored: Option<&Map<String, Value>>,
    patch: &Map<String, Value>,
    depth: usize,
    found: &mut BTreeSet<MergeAspect>,
) {
    for (name, value) in patch {
        let before = stored.and_then(|stored| stored.get(name));
        found.insert(situation(before, value, depth, stored.is_none()));
        if let Value::Object(members) = value {
            let nested = before.and_then(Value::as_object);
            collect_situations(nested, members, depth + 1, found);
        }
    }
}

/// The situation of one member of the patch. `in_new_object` says whether the object that holds the
/// member was not stored before.
fn situation(stored: Option<&Value>, patch: &Value, depth: usize, in_new_object: bool) -> MergeAspect {
    match (stored, patch) {
        (_, Value::Null) if in_new_object => MergeAspect::NullInNew,
        (None, Value::Null) => MergeAspect::NullMissing,
        (Some(_), Value::Null) if depth == 0 => MergeAspect::NullTop,
        (Some(_), Value::Null) => MergeAspect::NullNested,
        (Some(Value::Object(_)) | None, Value::Object(members)) if members.is_empty() => {
            MergeAspect::NestedEmpty
        }
        (Some(Value::Object(_)) | None, Value::Object(_)) => MergeAspect::Recurse,
        (Some(_), Value::Object(_)) => MergeAspect::OverScalar,
        (_, Value::Array(_)) if contains_null(patch) => MergeAspect::NullInArray,
        (Some(Value::Object(_)), _) => MergeAspect::OverObject,
        (_, Value::Array(_)) => MergeAspect::ArrayAtomic,
        (_, _) => MergeAspect::Scalar,
    }
}

fn contains_null(value: &Value) -> bool {
    match value {
        Value::Array(items) => items.iter().any(contains_null),
        Value::Object(members) => members.values().any(contains_null),
        other => other.is_null(),
    }
}

/// How the result of a merge differs from the expected one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct MergeDifference {
    /// The situations whose result is wrong.
    pub(crate) situations: BTreeSet<MergeAspect>,
    /// Whether the result has a member that was neither stored nor sent, as after a renaming.
    pub(crate) has_unknown_member: bool,
}

/// One merging write and its result.
#[derive(Clone, Copy)]
pub(crate) struct MergeResult<'a> {
    /// The value that was stored before.
    pub(crate) stored: &'a Map<String, Value>,
    /// The patch that was sent.
    pub(crate) patch: &'a Map<String, Value>,
    /// The value that should be stored.
    pub(crate) expected: &'a Map<String, Value>,
    /// The value that is stored.
    pub(crate) actual: &'a Map<String, Value>,
}

impl MergeResult<'_> {
    /// How the actual value differs from the expected one.
    pub(crate) fn difference(self, exact: bool) -> MergeDifference {
        let mut difference = MergeDifference::default();
        self.compare(0, exact, &mut difference);
        difference
    }

    fn compare(self, depth: usize, exact: bool, difference: &mut MergeDifference) {
        let names: BTreeSet<&String> = self.expected.keys().chain(self.actual.keys()).collect();
        for name in names {
            let (expected, actual) = (self.expected.get(name), self.actual.get(name));
            let same = match (expected, actual) {
                (Some(expected), Some(actual)) => same_json(expected, actual, exact),
                _ => false,
            };
            if same {
                continue;
            }
            let stored = self.stored.get(name);
            match (stored, self.patch.get(name), expected, actual) {
                (
                    Some(Value::Object(stored)),
                    Some(Value::Object(patch)),
                    Some(Value::Object(expected)),
                    Some(Value::Object(actual)),
                ) => MergeResult { stored, patch, expected, actual }.compare(depth + 1, exact, difference),
                (Some(Value::Object(_)), Some(Value::Object(patch)), Some(Value::Object(left)), None)
                    if left.is_empty() && !patch.is_empty() =>
                {
                    difference.situations.insert(MergeAspect::NoPrune);
                }
                (None, None, _, _) => difference.has_unknown_member = true,
                (Some(_), None, _, _) => {
                    // A nested member that the patch does not name is lost when objects are not merged.
                    difference.situations.insert(match (self.patch.is_empty(), depth) {
                        (true, 0) => MergeAspect::Empty,
                        (true, _) => MergeAspect::NestedEmpty,
                        (false, 0) => MergeAspect::KeepAbsent,
                        (false, _) => MergeAspect::Recurse,
                    });
                }
                (stored, Some(patch), expected, actual) => {
                    let only_nulls = differs_only_by_nulls(expected, actual, exact);
                    let found = if only_nulls {
                        MergeAspect::NullInNew
                    } else {
                        situation(stored, patch, depth, false)
                    };
                    difference.situations.insert(found);
                }
            }
        }
    }
}

/// Whether the actual value is the expected one plus members that are null. Stored objects are
/// compared member by member, so such a value is an object that was not stored before.
fn differs_only_by_nulls(expected: Option<&Value>, actual: Option<&Value>, exact: bool) -> bool {
    match (expected, actual) {
        (Some(expected), Some(actual)) => same_json(expected, &without_nulls(actual), exact),
        _ => false,
    }
}

/// The value without members that are null, at any depth of objects.
fn without_nulls(value: &Value) -> Value {
    let Value::Object(members) = value else { return value.clone() };
    let kept = members.iter().filter(|(_, value)| !value.is_null());
    kept.map(|(name, value)| (name.clone(), without_nulls(value))).collect::<Map<_, _>>().into()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use clerk_user_runtime::MergeAspect as A;
    use serde_json::{Map, Value, json};

    use super::{MergeResult, situations};

    fn object(value: &Value) -> Map<String, Value> {
        value.as_object().cloned().unwrap_or_default()
    }

    #[test]
    fn situations_follow_from_the_stored_value_and_the_patch() {
        for (stored, patch, expected) in [
            (json!({"a": 1}), json!({}), vec![A::Empty]),
            (json!({"a": 1, "b": 2}), json!({"a": 3}), vec![A::KeepAbsent, A::Scalar]),
            (json!({"a": 1}), json!({"a": null}), vec![A::NullTop]),
            (json!({"a": {"b": 1}}), json!({"a": {"b": null}}), vec![A::NullNested, A::Recurse]),
            (json!({}), json!({"a": null}), vec![A::NullMissing]),
            (json!({}), json!({"a": {"b": null}}), vec![A::Recurse, A::NullInNew]),
            (json!({"a": {"b": 1}}), json!({"a": [1]}), vec![A::OverObject]),
            (json!({"a": 1}), json!({"a": {"b": 1}}), vec![A::OverScalar, A::Scalar]),
            (json!({"a": [1]}), json!({"a": [2]}), vec![A::ArrayAtomic]),
            (json!({"a": [1]}), json!({"a": [null]}), vec![A::NullInArray]),
            (json!({"a": {"b": 1}}), json!({"a": {}}), vec![A::NestedEmpty]),
        ] {
            let expected: BTreeSet<A> = expected.into_iter().collect();
            assert_eq!(situations(&object(&stored), &object(&patch)), expected, "{patch} over {stored}");
        }
    }

    #[test]
    fn a_wrong_result_is_attributed_to_the_situation_of_the_member_that_differs() {
        for (stored, patch, expected, actual, situation) in [
            (json!({"a": 1}), json!({"a": null}), json!({}), json!({"a": null}), A::NullTop),
            (
                json!({"a": {"b": 1, "c": 1}}),
                json!({"a": {"b": null}}),
                json!({"a": {"c": 1}}),
                json!({"a": {"b": null, "c": 1}}),
                A::NullNested,
            ),
            (json!({"a": {"b": 1}}), json!({"a": {"b": null}}), json!({"a": {}}), json!({}), A::NoPrune),
            // An object is not pruned when it should have members, or when the patch sent it empty.
            (json!({"a": {"b": 1}}), json!({"a": {}}), json!({"a": {"b": 1}}), json!({}), A::NestedEmpty),
            (
                json!({"a": {"b": 1}}),
                json!({"a": {"c": 1}}),
                json!({"a": {"b": 1, "c": 1}}),
                json!({}),
                A::Recurse,
            ),
            (json!({"a": {}}), json!({"a": {}}), json!({"a": {}}), json!({}), A::NestedEmpty),
            (
                json!({"a": 1, "b": 1}),
                json!({"a": 2}),
                json!({"a": 2, "b": 1}),
                json!({"a": 2}),
                A::KeepAbsent,
            ),
            (
                json!({"a": [1, 2]}),
                json!({"a": [9]}),
                json!({"a": [9]}),
                json!({"a": [9, 2]}),
                A::ArrayAtomic,
            ),
            (json!({"a": 1}), json!({}), json!({"a": 1}), json!({}), A::Empty),
            (json!({}), json!({"a": {"b": null}}), json!({"a": {}}), json!({"a": {"b": null}}), A::NullInNew),
        ] {
            let (stored, patch) = (object(&stored), object(&patch));
            let (expected, actual) = (object(&expected), object(&actual));
            let result = MergeResult { stored: &stored, patch: &patch, expected: &expected, actual: &actual };
            let difference = result.difference(true);
            assert_eq!(difference.situations, BTreeSet::from([situation]), "{patch:?} over {stored:?}");
            assert!(!difference.has_unknown_member);
        }
    }
}
