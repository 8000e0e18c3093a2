//! Generators of JSON values for metadata: objects of few members whose names often clash, and values that
//! servers get wrong. They do not depend on merging.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Map, Value, json};

/// Names that clash often, so that stored value and patch overlap.
const COMMON: &[&str] = &["a", "b", "c"];

/// Names that a server or client may convert, read as a path, or fail on.
const ODD: &[&str] = &[
    "",
    "a.b",
    "a/b",
    "$set",
    "0",
    "__proto__",
    "constructor",
    "camelCase",
    "snake_case",
    "kebab-case",
    "UPPER",
    "with space",
    " padded ",
    "schlüssel",
    "ключ",
    "鍵",
];

/// The name of a member.
pub(crate) fn member_name() -> impl Strategy<Value = &'static str> + Clone {
    prop_oneof![3 => select(COMMON), 2 => select(ODD)]
}

/// A value that is not an object, an array or null.
pub(crate) fn scalar() -> impl Strategy<Value = Value> + Clone {
    prop_oneof![
        4 => (0_i64..10).prop_map(Value::from),
        3 => select(vec!["", "x", "1", "true", "null", "{}", "a.b", " padded ", "Grüße", "日本", "line\nbreak", "\"quoted\\\"", "2026-01-01"])
            .prop_map(Value::from),
        2 => any::<bool>().prop_map(Value::from),
        // 2^53 + 1 is the first integer that a double cannot represent.
        1 => select(vec![9_007_199_254_740_993_i64, -9_007_199_254_740_993, i64::MAX, i64::MIN]).prop_map(Value::from),
        1 => select(vec![0.5, -0.25, 0.1, 1e-7, 1.5e300]).prop_map(Value::from),
    ]
}

/// Members with the given values. If a name repeats, its last value counts.
pub(crate) fn members(
    count: std::ops::Range<usize>,
    value: impl Strategy<Value = Value> + Clone + 'static,
) -> BoxedStrategy<Map<String, Value>> {
    vec((member_name(), value), count)
        .prop_map(|members| members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
        .boxed()
}

/// An array without nulls, of scalars, objects and arrays.
pub(crate) fn array(count: std::ops::Range<usize>) -> BoxedStrategy<Value> {
    let item = prop_oneof![
        3 => scalar(),
        1 => members(1..3, scalar()).prop_map(Value::Object),
        1 => vec(scalar(), 0..2).prop_map(Value::Array),
    ];
    vec(item, count).prop_map(Value::Array).boxed()
}

/// An array with nulls, as items or inside its items.
pub(crate) fn array_with_null() -> BoxedStrategy<Value> {
    let null = prop_oneof![
        3 => Just(Value::Null),
        1 => scalar().prop_map(|value| json!({"a": null, "b": value})),
        1 => scalar().prop_map(|value| json!([null, value])),
    ];
    (vec(scalar(), 0..3), null, vec(scalar(), 0..3))
        .prop_map(|(before, null, after)| before.into_iter().chain([null]).chain(after).collect())
        .boxed()
}

/// Any value without nulls. Its objects nest up to `depth` levels and have at least `min_members` members.
fn nested(depth: u32, min_members: usize) -> BoxedStrategy<Value> {
    if depth == 0 {
        return prop_oneof![4 => scalar(), 1 => array(0..3)].boxed();
    }
    let object = members(min_members..4, nested(depth - 1, min_members)).prop_map(Value::Object);
    prop_oneof![3 => scalar(), 1 => array(0..4), 3 => object].boxed()
}

/// Any value without nulls, nested up to `depth` levels.
pub(crate) fn value(depth: u32) -> BoxedStrategy<Value> {
    nested(depth, 0)
}

/// A metadata object without nulls, nested up to `depth` levels below itself.
pub(crate) fn object(depth: u32) -> BoxedStrategy<Map<String, Value>> {
    members(0..4, value(depth))
}

/// A metadata object that is not empty.
pub(crate) fn non_empty_object(depth: u32) -> BoxedStrategy<Map<String, Value>> {
    members(1..4, value(depth))
}

/// A metadata object without nulls and without empty objects at any level. Merging and replacing store it
/// alike, so a check with it does not depend on rules about those cases.
pub(crate) fn plain_object(depth: u32) -> BoxedStrategy<Map<String, Value>> {
    members(1..4, nested(depth, 1))
}

/// A metadata object in which any member may be null.
pub(crate) fn object_with_nulls(depth: u32) -> BoxedStrategy<Map<String, Value>> {
    let nested = match depth {
        0 => value(0),
        _ => prop_oneof![2 => value(0), 3 => object_with_nulls(depth - 1).prop_map(Value::Object)].boxed(),
    };
    members(0..4, prop_oneof![2 => nested, 1 => Just(Value::Null)])
}

/// A metadata object with at least one null member, at any level.
pub(crate) fn object_with_some_null(depth: u32) -> BoxedStrategy<Map<String, Value>> {
    (object_with_nulls(depth), vec(member_name(), 1..4))
        .prop_map(|(mut members, path)| {
            set_null_at(&mut members, &path);
            members
        })
        .boxed()
}

/// Sets a null at the end of a path. Objects along the path are kept; other values are replaced by objects.
fn set_null_at(members: &mut Map<String, Value>, path: &[&str]) {
    let Some((name, rest)) = path.split_first() else { return };
    if rest.is_empty() {
        members.insert((*name).to_owned(), Value::Null);
        return;
    }
    let nested = members.entry(*name).or_insert_with(|| json!({}));
    if !nested.is_object() {
        *nested = json!({});
    }
    if let Value::Object(nested) = nested {
        set_null_at(nested, rest);
    }
}

#[cfg(test)]
mod tests {
    use proptest::strategy::{Strategy, ValueTree};
    use proptest::test_runner::TestRunner;
    use serde_json::Value;

    use crate::oracle::merge::has_null_member;

    /// Draws many values, the same ones in every run.
    fn draw<S: Strategy>(strategy: S) -> Vec<S::Value> {
        let mut runner = TestRunner::deterministic();
        (0..200)
            .map(|_| strategy.new_tree(&mut runner).expect("the strategies reject no value").current())
            .collect()
    }

    fn depth(value: &Value) -> usize {
        value.as_object().map_or(0, |members| 1 + members.values().map(depth).max().unwrap_or(0))
    }

    #[test]
    fn an_object_has_no_nulls_and_reaches_its_depth() {
        let values: Vec<Value> = draw(super::object(3)).into_iter().map(Value::Object).collect();
        assert!(values.iter().all(|value| !has_null_member(value)));
        assert_eq!(values.iter().map(depth).max(), Some(4));
        assert!(values.iter().any(|value| value.to_string().contains("__proto__")));
    }

    #[test]
    fn an_object_with_some_null_has_one() {
        for members in draw(super::object_with_some_null(2)) {
            assert!(has_null_member(&Value::Object(members)));
        }
    }

    #[test]
    fn an_array_with_null_has_one() {
        for array in draw(super::array_with_null()) {
            assert!(array.is_array() && array.to_string().contains("null"));
        }
    }
}
