//! How an execution ends early, and the comparisons that laws make. It does not depend on rules or oracles:
//! the caller supplies what is right.

use serde_json::{Number, Value};

use crate::CallError;

/// What an implementation did, against what a rule expects.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Violation {
    /// What the rule expects, in words.
    pub(crate) expected: String,
    /// What was observed, in words.
    pub(crate) actual: String,
}

/// Why an execution ended early.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Abort {
    /// The rule is broken.
    Violation(Violation),
    /// The setup failed, so the check was not reached.
    SetupFailed(String),
    /// A call returned no response.
    NoResponse(CallError),
}

/// The result of a check.
pub(crate) type CheckResult = Result<(), Abort>;

/// Ends the execution with a violation unless the condition holds.
pub(crate) fn ensure(holds: bool, expected: impl Into<String>, actual: impl Into<String>) -> CheckResult {
    if holds {
        Ok(())
    } else {
        Err(Abort::Violation(Violation { expected: expected.into(), actual: actual.into() }))
    }
}

/// Ends the execution with a violation unless two JSON values are equal as [`same_json`] compares them.
pub(crate) fn ensure_same(what: &str, expected: &Value, actual: &Value, exact: bool) -> CheckResult {
    if same_json(expected, actual, exact) {
        return Ok(());
    }
    ensure(false, format!("{what} is {expected}"), format!("{what} is {actual}"))
}

/// Whether two JSON values are equal. The order of members never counts. Numbers are compared as IEEE doubles,
/// or digit by digit if `exact`.
pub(crate) fn same_json(left: &Value, right: &Value, exact: bool) -> bool {
    match (left, right) {
        (Value::Number(left), Value::Number(right)) => same_number(left, right, exact),
        (Value::Array(left), Value::Array(right)) => {
            left.len() == right.len()
                && left.iter().zip(right).all(|(left, right)| same_json(left, right, exact))
        }
        (Value::Object(left), Value::Object(right)) => {
            left.len() == right.len()
                && left
                    .iter()
                    .all(|(name, value)| right.get(name).is_some_and(|other| same_json(value, other, exact)))
        }
        (left, right) => left == right,
    }
}

#[expect(clippy::float_cmp, reason = "the contract requires equality of doubles")]
fn same_number(left: &Number, right: &Number, exact: bool) -> bool {
    if left == right {
        return true;
    }
    let is_integer = |number: &Number| number.is_i64() || number.is_u64();
    if exact && is_integer(left) && is_integer(right) {
        return false;
    }
    matches!((left.as_f64(), right.as_f64()), (Some(left), Some(right)) if left == right)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{ensure_same, same_json};

    #[track_caller]
    fn check(left: &Value, right: &Value, as_doubles: bool, exact: bool) {
        assert_eq!(same_json(left, right, false), as_doubles);
        assert_eq!(same_json(right, left, false), as_doubles);
        assert_eq!(same_json(left, right, true), exact);
        assert_eq!(same_json(right, left, true), exact);
    }

    #[test]
    fn json_is_compared_as_the_contract_requires() {
        check(&json!({"a": 1, "b": [2]}), &json!({"b": [2], "a": 1}), true, true);
        check(&json!([1, 2]), &json!([2, 1]), false, false);
        check(&json!(1), &json!(1.0), true, true);
        check(&json!(9_007_199_254_740_993_u64), &json!(9_007_199_254_740_992_u64), true, false);
        check(&json!(1), &json!("1"), false, false);
        check(&json!({"a": null}), &json!({}), false, false);
        check(&json!({"a": 1}), &json!({"b": 1}), false, false);
        check(&json!([]), &json!({}), false, false);
    }

    #[test]
    fn a_difference_names_both_values() {
        let violation = ensure_same("the count", &json!(1), &json!(2), false);
        let text = format!("{violation:?}");
        assert!(text.contains("the count is 1") && text.contains("the count is 2"), "{text}");
    }
}
