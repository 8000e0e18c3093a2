//! The inverse of JSON Merge Patch: computes the patch from one metadata object to another.

use serde_json::{Map, Value};

use crate::Metadata;

/// Computes the patch that turns `stored` into `wanted`, as far as a merge can. The patch is empty if nothing
/// changes, and contains all members if nothing is stored.
///
/// A merge removes null members, so the patch cannot set a member to null; it can only remove it. Lists are
/// replaced as a whole.
///
/// ```
/// use clerk_user_runtime::{Metadata, metadata_diff};
/// let object = |value| Metadata::try_from(value).unwrap();
/// let stored = object(serde_json::json!({"plan": "pro", "seats": {"used": 3, "free": 2}}));
/// let wanted = object(serde_json::json!({"seats": {"used": 3, "free": 1}}));
/// let patch = metadata_diff(Some(&stored), &wanted);
/// assert_eq!(patch, object(serde_json::json!({"plan": null, "seats": {"free": 1}})));
/// ```
pub fn metadata_diff(stored: Option<&Metadata>, wanted: &Metadata) -> Metadata {
    match stored {
        Some(stored) => Metadata(members(&stored.0, &wanted.0)),
        None => Metadata(members(&Map::new(), &wanted.0)),
    }
}

fn members(stored: &Map<String, Value>, wanted: &Map<String, Value>) -> Map<String, Value> {
    let mut patch = Map::new();
    for name in stored.keys().filter(|name| !wanted.contains_key(*name)) {
        patch.insert(name.clone(), Value::Null);
    }
    for (name, value) in wanted {
        match (stored.get(name), value) {
            (Some(Value::Object(old)), Value::Object(new)) => {
                let inner = members(old, new);
                if !inner.is_empty() {
                    patch.insert(name.clone(), Value::Object(inner));
                }
            }
            (Some(old), _) if old == value => {}
            (None, Value::Null) => {}
            _ => {
                patch.insert(name.clone(), value.clone());
            }
        }
    }
    patch
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::metadata_diff;
    use crate::Metadata;

    fn object(value: Value) -> Metadata {
        Metadata::try_from(value).expect("test values should be objects")
    }

    #[track_caller]
    fn check(stored: Value, wanted: Value, patch: Value) {
        assert_eq!(metadata_diff(Some(&object(stored)), &object(wanted)), object(patch));
    }

    #[test]
    fn unchanged_members_are_not_in_the_patch() {
        check(json!({}), json!({}), json!({}));
        check(json!({"a": 1, "b": {"c": [1]}}), json!({"b": {"c": [1]}, "a": 1}), json!({}));
        check(json!({"a": null}), json!({"a": null}), json!({}));
    }

    #[test]
    fn removed_members_are_null_at_any_depth() {
        check(json!({"a": 1, "b": 2}), json!({"b": 2}), json!({"a": null}));
        check(json!({"a": {"b": {"c": 1}}}), json!({"a": {"b": {}}}), json!({"a": {"b": {"c": null}}}));
    }

    #[test]
    fn lists_and_other_types_are_replaced_as_a_whole() {
        check(json!({"a": [1, 2]}), json!({"a": [1]}), json!({"a": [1]}));
        check(json!({"a": {"b": 1}}), json!({"a": [1]}), json!({"a": [1]}));
        check(json!({"a": 1}), json!({"a": {}}), json!({"a": {}}));
        check(json!({}), json!({"a": {}}), json!({"a": {}}));
    }

    #[test]
    fn a_wanted_null_counts_as_absent() {
        check(json!({"a": 1}), json!({"a": null}), json!({"a": null}));
        check(json!({}), json!({"a": null}), json!({}));
        check(json!({"a": {"b": 1}}), json!({"a": {"b": null}}), json!({"a": {"b": null}}));
    }

    #[test]
    fn without_a_stored_value_the_patch_has_all_members() {
        assert_eq!(metadata_diff(None, &object(json!({"a": 1}))), object(json!({"a": 1})));
    }

    /// All values built from a few primitives, with objects nested up to `depth`.
    fn values(depth: usize) -> Vec<Value> {
        let mut all = vec![json!(1), json!("a"), json!([]), json!([null, 1]), json!({})];
        if depth > 0 {
            let inner = values(depth - 1);
            all.extend(inner.iter().map(|value| json!({ "a": value })));
            all.extend(inner.iter().zip(inner.iter().rev()).map(|(a, b)| json!({ "a": a, "b": b })));
        }
        all
    }

    #[test]
    fn the_patch_turns_any_object_into_any_object_without_nulls() {
        let objects: Vec<Value> = values(3).into_iter().filter(Value::is_object).collect();
        assert!(objects.len() > 50, "expected more than 50 objects");
        for stored in &objects {
            for wanted in &objects {
                let (stored, wanted) = (object(stored.clone()), object(wanted.clone()));
                let patch = metadata_diff(Some(&stored), &wanted);
                let mut merged = stored.clone();
                merged.merge(&patch);
                assert_eq!(merged, wanted, "{stored:?} and {patch:?}");
                assert_eq!(patch.is_empty(), stored == wanted, "{stored:?} to {wanted:?}");
            }
        }
    }
}
