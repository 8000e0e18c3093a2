//! Which situations of a merge a write holds, and which of them a wrong result is about. What the
//! right result is, the oracle says.

use std::collections::BTreeSet;

use clerk_user::wire;
use clerk_user_runtime::{MergeAspect, Outcome};
use serde_json::{Map, Value};

use crate::oracle::merge::MergePolicy;
use crate::runner::violation::same_json;

/// The metadata properties of a user.
pub(crate) const METADATA: [&str; 3] =
    [wire::user::PUBLIC_METADATA, wire::user::PRIVATE_METADATA, wire::user::UNSAFE_METADATA];

/// What a merging write leaves, as RFC 7396 says; each rule says the same of its own situation.
pub(crate) fn merged(stored: &Map<String, Value>, patch: &Value) -> Value {
    MergePolicy::new(MergeAspect::Recurse, Outcome::Merged).merge(&Value::Object(stored.clone()), patch)
}

/// The situations that a patch brings about, over what is stored.
pub(crate) fn situations(stored: &Map<String, Value>, patch: &Map<String, Value>) -> BTreeSet<MergeAspect> {
    let mut found = BTreeSet::new();
    if patch.is_empty() {
        found.insert(MergeAspect::Empty);
    }
    if !patch.is_empty() && stored.keys().any(|name| !patch.contains_key(name)) {
        found.insert(MergeAspect::KeepAbsent);
    }
    collect(Some(stored), patch, 0, &mut found);
    found
}

fn collect(
    stored: Option<&Map<String, Value>>,
    patch: &Map<String, Value>,
    depth: usize,
    found: &mut BTreeSet<MergeAspect>,
) {
    for (name, value) in patch {
        let before = stored.and_then(|stored| stored.get(name));
        found.insert(situation(before, value, depth, stored.is_none()));
        if let Value::Object(members) = value {
            let below = before.and_then(Value::as_object);
            collect(below, members, depth + 1, found);
        }
    }
}

/// The situation of one member. `new` says that nothing was stored around it.
fn situation(stored: Option<&Value>, patch: &Value, depth: usize, new: bool) -> MergeAspect {
    match (stored, patch) {
        (_, Value::Null) if new => MergeAspect::NullInNew,
        (None, Value::Null) => MergeAspect::NullMissing,
        (Some(_), Value::Null) if depth == 0 => MergeAspect::NullTop,
        (Some(_), Value::Null) => MergeAspect::NullNested,
        (Some(Value::Object(_)) | None, Value::Object(members)) if members.is_empty() => {
            MergeAspect::NestedEmpty
        }
        (Some(Value::Object(_)) | None, Value::Object(_)) => MergeAspect::Recurse,
        (Some(_), Value::Object(_)) => MergeAspect::OverScalar,
        (_, Value::Array(_)) if holds_null(patch) => MergeAspect::NullInArray,
        (Some(Value::Object(_)), _) => MergeAspect::OverObject,
        (_, Value::Array(_)) => MergeAspect::ArrayAtomic,
        (_, _) => MergeAspect::Scalar,
    }
}

fn holds_null(value: &Value) -> bool {
    match value {
        Value::Array(items) => items.iter().any(holds_null),
        Value::Object(members) => members.values().any(holds_null),
        other => other.is_null(),
    }
}

/// What a wrong result is about.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Wrong {
    /// Situations that came out wrong.
    pub(crate) situations: BTreeSet<MergeAspect>,
    /// Whether there is a member that nobody wrote.
    pub(crate) renamed: bool,
}

/// One merging write and what came of it.
#[derive(Clone, Copy)]
pub(crate) struct Merged<'a> {
    /// What was stored.
    pub(crate) stored: &'a Map<String, Value>,
    /// What was sent.
    pub(crate) patch: &'a Map<String, Value>,
    /// What should be stored.
    pub(crate) expected: &'a Map<String, Value>,
    /// What is.
    pub(crate) actual: &'a Map<String, Value>,
}

impl Merged<'_> {
    /// What is wrong with the result.
    pub(crate) fn wrong(self, exact: bool) -> Wrong {
        let mut wrong = Wrong::default();
        self.compare(0, exact, &mut wrong);
        wrong
    }

    fn compare(self, depth: usize, exact: bool, wrong: &mut Wrong) {
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
                ) => Merged { stored, patch, expected, actual }.compare(depth + 1, exact, wrong),
                (Some(Value::Object(_)), Some(Value::Object(patch)), Some(Value::Object(left)), None)
                    if left.is_empty() && !patch.is_empty() =>
                {
                    wrong.situations.insert(MergeAspect::NoPrune);
                }
                (None, None, _, _) => wrong.renamed = true,
                (Some(_), None, _, _) => {
                    // What an object below the top does not name is lost where objects are not merged.
                    wrong.situations.insert(match (self.patch.is_empty(), depth) {
                        (true, 0) => MergeAspect::Empty,
                        (true, _) => MergeAspect::NestedEmpty,
                        (false, 0) => MergeAspect::KeepAbsent,
                        (false, _) => MergeAspect::Recurse,
                    });
                }
                (stored, Some(patch), expected, actual) => {
                    let nulls = by_nulls_alone(expected, actual, exact);
                    let found =
                        if nulls { MergeAspect::NullInNew } else { situation(stored, patch, depth, false) };
                    wrong.situations.insert(found);
                }
            }
        }
    }
}

/// Whether a member differs from what it should be by nulls alone: what was stored is compared member by
/// member, so that it is an object that is new.
fn by_nulls_alone(expected: Option<&Value>, actual: Option<&Value>, exact: bool) -> bool {
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

    use super::{Merged, situations};

    fn object(value: &Value) -> Map<String, Value> {
        value.as_object().cloned().unwrap_or_default()
    }

    #[test]
    fn a_patch_brings_about_its_situations() {
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
    fn a_wrong_result_is_about_the_situation_of_the_member_that_differs() {
        for (stored, patch, expected, actual, about) in [
            (json!({"a": 1}), json!({"a": null}), json!({}), json!({"a": null}), A::NullTop),
            (
                json!({"a": {"b": 1, "c": 1}}),
                json!({"a": {"b": null}}),
                json!({"a": {"c": 1}}),
                json!({"a": {"b": null, "c": 1}}),
                A::NullNested,
            ),
            (json!({"a": {"b": 1}}), json!({"a": {"b": null}}), json!({"a": {}}), json!({}), A::NoPrune),
            // What should hold something is not pruned when it is missing, nor is what was sent empty.
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
            let merged = Merged { stored: &stored, patch: &patch, expected: &expected, actual: &actual };
            let wrong = merged.wrong(true);
            assert_eq!(wrong.situations, BTreeSet::from([about]), "{patch:?} over {stored:?}");
            assert!(!wrong.renamed);
        }
    }
}
