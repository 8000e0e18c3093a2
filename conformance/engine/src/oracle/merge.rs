//! JSON Merge Patch (RFC 7396), with one aspect for which a rule may state another outcome. It shares no code
//! with any implementation.

use clerk_user_runtime::{MergeAspect, WriteOutcome};
use serde_json::{Map, Value};

/// RFC 7396 with the outcome that one rule states for its aspect. If that is the outcome of RFC 7396, the
/// policy does not differ from it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct MergePolicy {
    aspect: MergeAspect,
    outcome: WriteOutcome,
}

impl MergePolicy {
    /// The policy that a rule states.
    pub(crate) const fn new(aspect: MergeAspect, outcome: WriteOutcome) -> Self {
        Self { aspect, outcome }
    }

    fn states(self, aspect: MergeAspect, outcomes: &[WriteOutcome]) -> bool {
        self.aspect == aspect && outcomes.contains(&self.outcome)
    }

    /// The value of a metadata property after a merging write.
    pub(crate) fn merge(self, stored: &Value, patch: &Value) -> Value {
        if self.states(MergeAspect::Empty, &[WriteOutcome::Cleared]) && *patch == Value::Object(Map::new()) {
            return Value::Object(Map::new());
        }
        self.merge_value(Some(stored), patch, 0)
    }

    fn merge_value(self, stored: Option<&Value>, patch: &Value, depth: usize) -> Value {
        match (stored, patch) {
            (stored, Value::Object(members)) => self.merge_object(stored, members, depth),
            (Some(kept @ Value::Object(_)), _)
                if self.states(MergeAspect::OverObject, &[WriteOutcome::Kept]) =>
            {
                kept.clone()
            }
            (Some(kept), Value::Array(_))
                if kept.is_array() && self.states(MergeAspect::ArrayAtomic, &[WriteOutcome::Kept]) =>
            {
                kept.clone()
            }
            (Some(Value::Array(old)), Value::Array(new))
                if self.states(MergeAspect::ArrayAtomic, &[WriteOutcome::Merged]) =>
            {
                let tail = old.iter().skip(new.len());
                Value::Array(new.iter().chain(tail).cloned().collect())
            }
            (_, Value::Array(items))
                if self.states(MergeAspect::NullInArray, &[WriteOutcome::Dropped, WriteOutcome::Removed]) =>
            {
                Value::Array(items.iter().filter(|item| !item.is_null()).cloned().collect())
            }
            (Some(kept), _) if is_scalar(kept) && self.states(MergeAspect::Scalar, &[WriteOutcome::Kept]) => {
                kept.clone()
            }
            (_, patch) => patch.clone(),
        }
    }

    fn merge_object(self, stored: Option<&Value>, patch: &Map<String, Value>, depth: usize) -> Value {
        let mut members = match stored {
            Some(Value::Object(_))
                if depth > 0 && self.states(MergeAspect::Recurse, &[WriteOutcome::Replaced]) =>
            {
                return Value::Object(patch.clone());
            }
            Some(Value::Object(_))
                if patch.is_empty() && self.states(MergeAspect::NestedEmpty, &[WriteOutcome::Replaced]) =>
            {
                return Value::Object(Map::new());
            }
            Some(Value::Object(members)) => members.clone(),
            Some(kept) if self.states(MergeAspect::OverScalar, &[WriteOutcome::Kept]) => return kept.clone(),
            Some(_) | None => Map::new(),
        };
        // Nulls in an object that was not stored before are an aspect of their own.
        let is_new = !matches!(stored, Some(Value::Object(_)));
        if depth == 0
            && self.states(
                MergeAspect::KeepAbsent,
                &[WriteOutcome::Removed, WriteOutcome::Dropped, WriteOutcome::Replaced],
            )
        {
            members.retain(|name, _| patch.contains_key(name));
        }
        for (name, value) in patch {
            if value.is_null() {
                self.apply_null(&mut members, name, depth, is_new);
                continue;
            }
            let before = members.get(name);
            let after = self.merge_value(before, value, depth + 1);
            let emptied = before.is_some_and(|before| *before != after) && after == Value::Object(Map::new());
            if emptied && self.states(MergeAspect::NoPrune, &[WriteOutcome::Removed]) {
                members.shift_remove(name);
            } else {
                members.insert(name.clone(), after);
            }
        }
        Value::Object(members)
    }

    /// Applies a member that is null in the patch.
    fn apply_null(self, members: &mut Map<String, Value>, name: &str, depth: usize, is_new: bool) {
        let stored = [WriteOutcome::Stored];
        let exists = members.contains_key(name);
        let store = self.states(MergeAspect::NoNullLeft, &stored)
            || self.states(MergeAspect::Strip, &stored)
            || (is_new && self.states(MergeAspect::NullInNew, &stored))
            || (!exists && self.states(MergeAspect::NullMissing, &stored))
            || (exists && depth == 0 && self.states(MergeAspect::NullTop, &stored))
            || (exists && depth > 0 && self.states(MergeAspect::NullNested, &stored));
        let aspect = if depth == 0 { MergeAspect::NullTop } else { MergeAspect::NullNested };
        if store {
            members.insert(name.to_owned(), Value::Null);
        } else if !self.states(aspect, &[WriteOutcome::Kept]) {
            members.shift_remove(name);
        }
    }
}

/// Whether an object member is null at any depth. Arrays are opaque to a merge patch, so their items do not
/// count.
pub(crate) fn has_null_member(value: &Value) -> bool {
    value
        .as_object()
        .is_some_and(|members| members.values().any(|value| value.is_null() || has_null_member(value)))
}

fn is_scalar(value: &Value) -> bool {
    !value.is_object() && !value.is_array()
}

#[cfg(test)]
mod tests {
    use clerk_user_runtime::{MergeAspect, WriteOutcome};
    use serde_json::{Value, json};

    use super::{MergePolicy, has_null_member};

    #[track_caller]
    fn check(aspect: MergeAspect, outcome: WriteOutcome, stored: &Value, patch: &Value, expected: &Value) {
        let merged = MergePolicy::new(aspect, outcome).merge(stored, patch);
        assert_eq!(merged, *expected, "{aspect:?} {outcome:?}: {patch} over {stored}");
    }

    /// The table of RFC 7396, Appendix A: ORIGINAL, PATCH, RESULT.
    fn appendix_a() -> Vec<(Value, Value, Value)> {
        vec![
            (json!({"a": "b"}), json!({"a": "c"}), json!({"a": "c"})),
            (json!({"a": "b"}), json!({"b": "c"}), json!({"a": "b", "b": "c"})),
            (json!({"a": "b"}), json!({"a": null}), json!({})),
            (json!({"a": "b", "b": "c"}), json!({"a": null}), json!({"b": "c"})),
            (json!({"a": ["b"]}), json!({"a": "c"}), json!({"a": "c"})),
            (json!({"a": "c"}), json!({"a": ["b"]}), json!({"a": ["b"]})),
            (json!({"a": {"b": "c"}}), json!({"a": {"b": "d", "c": null}}), json!({"a": {"b": "d"}})),
            (json!({"a": [{"b": "c"}]}), json!({"a": [1]}), json!({"a": [1]})),
            (json!(["a", "b"]), json!(["c", "d"]), json!(["c", "d"])),
            (json!({"a": "b"}), json!(["c"]), json!(["c"])),
            (json!({"a": "foo"}), json!(null), json!(null)),
            (json!({"a": "foo"}), json!("bar"), json!("bar")),
            (json!({"e": null}), json!({"a": 1}), json!({"e": null, "a": 1})),
            (json!([1, 2]), json!({"a": "b", "c": null}), json!({"a": "b"})),
            (json!({}), json!({"a": {"bb": {"ccc": null}}}), json!({"a": {"bb": {}}})),
        ]
    }

    #[test]
    fn a_policy_without_an_override_passes_appendix_a() {
        for (stored, patch, expected) in appendix_a() {
            check(MergeAspect::Recurse, WriteOutcome::Merged, &stored, &patch, &expected);
        }
    }

    #[test]
    fn an_outcome_of_the_rfc_changes_nothing() {
        use MergeAspect as A;
        let agreeing = [
            (A::KeepAbsent, WriteOutcome::Kept),
            (A::NullTop, WriteOutcome::Removed),
            (A::NullNested, WriteOutcome::Removed),
            (A::Recurse, WriteOutcome::Merged),
            (A::Scalar, WriteOutcome::Replaced),
            (A::OverObject, WriteOutcome::Replaced),
            (A::OverScalar, WriteOutcome::Replaced),
            (A::ArrayAtomic, WriteOutcome::Replaced),
            (A::NullInArray, WriteOutcome::Stored),
            (A::NullMissing, WriteOutcome::Dropped),
            (A::Empty, WriteOutcome::Kept),
            (A::NestedEmpty, WriteOutcome::Merged),
            (A::NoPrune, WriteOutcome::Cleared),
            (A::NullInNew, WriteOutcome::Dropped),
            (A::NoNullLeft, WriteOutcome::Dropped),
            (A::Idempotent, WriteOutcome::Kept),
            (A::Strip, WriteOutcome::Dropped),
        ];
        for (aspect, outcome) in agreeing {
            for (stored, patch, expected) in appendix_a() {
                check(aspect, outcome, &stored, &patch, &expected);
            }
        }
    }

    #[test]
    fn another_outcome_changes_its_own_aspect() {
        use MergeAspect as A;
        let (a, ab) = (json!({"a": 1}), json!({"a": {"b": 1, "c": 2}}));
        check(A::KeepAbsent, WriteOutcome::Removed, &a, &json!({"b": 2}), &json!({"b": 2}));
        check(A::NullTop, WriteOutcome::Stored, &a, &json!({"a": null}), &json!({"a": null}));
        check(A::NullTop, WriteOutcome::Stored, &ab, &json!({"a": {"b": null}}), &json!({"a": {"c": 2}}));
        check(
            A::NullNested,
            WriteOutcome::Stored,
            &ab,
            &json!({"a": {"b": null}}),
            &json!({"a": {"b": null, "c": 2}}),
        );
        check(A::NullNested, WriteOutcome::Kept, &ab, &json!({"a": {"b": null}}), &ab);
        check(A::Recurse, WriteOutcome::Replaced, &ab, &json!({"a": {"d": 1}}), &json!({"a": {"d": 1}}));
        check(A::Scalar, WriteOutcome::Kept, &a, &json!({"a": 2}), &a);
        check(A::OverObject, WriteOutcome::Kept, &ab, &json!({"a": 2}), &ab);
        check(A::OverScalar, WriteOutcome::Kept, &a, &json!({"a": {"b": 1}}), &a);
        check(
            A::ArrayAtomic,
            WriteOutcome::Merged,
            &json!({"a": [1, 2]}),
            &json!({"a": [9]}),
            &json!({"a": [9, 2]}),
        );
        check(
            A::NullInArray,
            WriteOutcome::Dropped,
            &json!({}),
            &json!({"a": [1, null]}),
            &json!({"a": [1]}),
        );
        check(A::NullMissing, WriteOutcome::Stored, &a, &json!({"b": null}), &json!({"a": 1, "b": null}));
        check(A::Empty, WriteOutcome::Cleared, &a, &json!({}), &json!({}));
        check(A::NestedEmpty, WriteOutcome::Replaced, &ab, &json!({"a": {}}), &json!({"a": {}}));
        check(
            A::NoPrune,
            WriteOutcome::Removed,
            &json!({"a": {"b": 1}}),
            &json!({"a": {"b": null}}),
            &json!({}),
        );
        check(
            A::NullInNew,
            WriteOutcome::Stored,
            &json!({}),
            &json!({"a": {"b": null}}),
            &json!({"a": {"b": null}}),
        );
        check(A::Strip, WriteOutcome::Stored, &json!({}), &json!({"b": null}), &json!({"b": null}));
    }

    #[test]
    fn members_that_a_patch_does_not_name_stay_at_every_depth() {
        for (stored, patch, expected) in [
            (json!({"a": 1}), json!({}), json!({"a": 1})),
            (json!({"a": {"b": 1}}), json!({"a": {}}), json!({"a": {"b": 1}})),
            (json!({"a": {"b": 1}}), json!({"a": {"b": null}}), json!({"a": {}})),
            (
                json!({"a": {"b": {"c": 1, "d": 2}}}),
                json!({"a": {"b": {"c": null}}}),
                json!({"a": {"b": {"d": 2}}}),
            ),
            (json!({"a": [1, null]}), json!({"a": [null, 2]}), json!({"a": [null, 2]})),
            (json!({"a": [1, 2]}), json!({"a": [9]}), json!({"a": [9]})),
        ] {
            check(MergeAspect::Recurse, WriteOutcome::Merged, &stored, &patch, &expected);
        }
    }

    #[test]
    fn another_outcome_changes_no_other_aspect() {
        use MergeAspect as A;
        use WriteOutcome as O;
        let (a, ab) = (json!({"a": 1}), json!({"a": {"b": 1}}));
        for (aspect, outcome, stored, patch, expected) in [
            // KeepAbsent applies at the top only, and Recurse below it only.
            (
                A::KeepAbsent,
                O::Removed,
                json!({"a": {"b": 1, "c": 2}}),
                json!({"a": {"b": 3}}),
                json!({"a": {"b": 3, "c": 2}}),
            ),
            (A::Recurse, O::Replaced, a.clone(), json!({"b": 2}), json!({"a": 1, "b": 2})),
            (A::NullTop, O::Stored, json!({}), json!({"a": null}), json!({})),
            (A::NullTop, O::Kept, a.clone(), json!({"a": null}), a.clone()),
            (A::NullTop, O::Kept, ab.clone(), json!({"a": {"b": null}}), json!({"a": {}})),
            (A::NullNested, O::Stored, a.clone(), json!({"a": null}), json!({})),
            (A::NullNested, O::Stored, ab.clone(), json!({"a": {"c": null}}), ab.clone()),
            (A::NullNested, O::Kept, a.clone(), json!({"a": null}), json!({})),
            // A null for a stored member is neither one for a missing member nor one in a new object.
            (A::NullMissing, O::Stored, a.clone(), json!({"a": null}), json!({})),
            (A::NullInNew, O::Stored, a.clone(), json!({"b": null}), a.clone()),
            (A::NullInNew, O::Stored, a.clone(), json!({"a": null}), json!({})),
            (A::NoNullLeft, O::Stored, json!({}), json!({"a": null}), json!({"a": null})),
            // Objects and arrays are not scalars, and only arrays are kept as arrays.
            (A::Scalar, O::Kept, ab.clone(), json!({"a": 2}), json!({"a": 2})),
            (A::Scalar, O::Kept, json!({"a": [1]}), json!({"a": 2}), json!({"a": 2})),
            (A::ArrayAtomic, O::Kept, json!({"a": [1]}), json!({"a": [2]}), json!({"a": [1]})),
            (A::ArrayAtomic, O::Kept, a.clone(), json!({"a": [2]}), json!({"a": [2]})),
            (A::NullInArray, O::Removed, a.clone(), json!({"a": [1, null]}), json!({"a": [1]})),
            // An empty object at the top and one below it are different aspects.
            (A::Empty, O::Cleared, a.clone(), json!({"b": 1}), json!({"a": 1, "b": 1})),
            (A::Empty, O::Cleared, ab.clone(), json!({"a": {}}), ab.clone()),
            (A::NestedEmpty, O::Replaced, ab.clone(), json!({"a": {"c": 2}}), json!({"a": {"b": 1, "c": 2}})),
            // Only objects that the write empties are pruned.
            (A::NoPrune, O::Removed, json!({"a": {}}), json!({"a": {}}), json!({"a": {}})),
            (A::NoPrune, O::Removed, json!({}), json!({"a": {}}), json!({"a": {}})),
            (A::NoPrune, O::Removed, ab.clone(), json!({"a": {"b": 2}}), json!({"a": {"b": 2}})),
        ] {
            check(aspect, outcome, &stored, &patch, &expected);
        }
    }

    #[test]
    fn null_members_are_found_at_any_depth_but_not_in_arrays() {
        assert!(has_null_member(&json!({"a": 1, "b": null})));
        assert!(has_null_member(&json!({"a": {"b": null}})));
        assert!(!has_null_member(&json!({"a": [null, {"b": null}], "b": {}})));
    }
}
