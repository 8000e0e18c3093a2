//! The assertions of steps: what a response shows at a path, compared with the expected value. Templates are
//! resolved by the caller.

use clerk_user_runtime::{Expectation, Matcher};
use serde_json::Value;

use crate::runner::session::{CheckResult, ensure};
use crate::runner::violation::same_json;

/// Checks one assertion. `source` says in messages where the body is from.
pub(super) fn assert_shown(
    shown: &Expectation,
    source: &str,
    expected: Option<&Value>,
    body: &Value,
    exact: bool,
) -> CheckResult {
    let actual = value_at(body, &shown.at).cloned().unwrap_or_default();
    let what = if shown.at.is_empty() { source.to_owned() } else { format!("`{}` in {source}", shown.at) };
    let expected = expected.unwrap_or(&Value::Null);
    let (holds, condition) = match &shown.matcher {
        Matcher::Is(_) => (is_value(expected, &actual, exact), format!("is {expected}")),
        Matcher::Not(_) => (!is_value(expected, &actual, exact), format!("is not {expected}")),
        Matcher::Has(_) => match (expected, &actual) {
            (Value::String(part), Value::String(text)) => {
                (text.contains(part.as_str()), format!("contains {expected}"))
            }
            _ => (has_member(expected, &actual, exact), format!("contains an item that matches {expected}")),
        },
        Matcher::Lacks(_) => (
            actual.is_array() && !has_member(expected, &actual, exact),
            format!("is a list without an item that matches {expected}"),
        ),
        Matcher::Count(_) => {
            let count = actual.as_array().map(|items| items.len() as u64);
            (count.is_some() && count == expected.as_u64(), format!("is a list of {expected} items"))
        }
        Matcher::AtLeast(_) => {
            let both = actual.as_f64().zip(expected.as_f64());
            (both.is_some_and(|(actual, min)| actual >= min), format!("is at least {expected}"))
        }
        Matcher::OneOf(_) => {
            let mut values = expected.as_array().into_iter().flatten();
            (values.any(|value| is_value(value, &actual, exact)), format!("is one of {expected}"))
        }
        Matcher::Absent => (is_value(&Value::Null, &actual, exact), "is absent".to_owned()),
    };
    ensure(holds, format!("{what} {condition}"), format!("{what} is {actual}"))
}

/// The value at a path: wire names and indexes, separated by dots.
pub(super) fn value_at<'v>(value: &'v Value, path: &str) -> Option<&'v Value> {
    path.split('.').filter(|part| !part.is_empty()).try_fold(value, |value, part| match value {
        Value::Array(items) => items.get(part.parse::<usize>().ok()?),
        other => other.get(part),
    })
}

/// Equality as far as the contract fixes it. An empty string counts as null, and an absent or null object as
/// empty.
fn is_value(expected: &Value, actual: &Value, exact: bool) -> bool {
    match (expected, actual) {
        (Value::Null, Value::String(text)) => text.is_empty(),
        (Value::Object(members), Value::Null) => members.is_empty(),
        (expected, actual) => same_json(expected, actual, exact),
    }
}

/// Whether a list has a member with all the properties of `member`.
fn has_member(member: &Value, list: &Value, exact: bool) -> bool {
    list.as_array().into_iter().flatten().any(|item| contains(item, member, exact))
}

fn contains(whole: &Value, part: &Value, exact: bool) -> bool {
    match (part, whole) {
        (Value::Object(members), Value::Object(_)) => {
            members.iter().all(|(name, part)| contains(whole.get(name).unwrap_or(&Value::Null), part, exact))
        }
        (part, whole) => is_value(part, whole, exact),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{has_member, is_value};

    #[track_caller]
    fn check_value(expected: &Value, actual: &Value, equal: bool) {
        assert_eq!(is_value(expected, actual, true), equal, "{expected} and {actual}");
    }

    #[test]
    fn values_that_the_contract_does_not_distinguish_are_equal() {
        check_value(&json!(null), &json!(""), true);
        check_value(&json!(""), &json!(null), false);
        check_value(&json!({}), &json!(null), true);
        check_value(&json!({"a": 1}), &json!(null), false);
        check_value(&json!(false), &json!(null), false);
    }

    #[track_caller]
    fn check_member(member: &Value, list: &Value, expected: bool) {
        assert_eq!(has_member(member, list, true), expected, "{member} in {list}");
    }

    #[test]
    fn a_member_may_have_more_properties_than_expected() {
        let list = json!([{"id": "1", "state": {"status": "new", "at": 1}}, "x"]);
        check_member(&json!({"state": {"status": "new"}}), &list, true);
        check_member(&json!({"state": {"status": "old"}}), &list, false);
        check_member(&json!({"id": "1", "gone": null}), &list, true);
        check_member(&json!("x"), &list, true);
        check_member(&json!("x"), &json!("x"), false);
    }
}
