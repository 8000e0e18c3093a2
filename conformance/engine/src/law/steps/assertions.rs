//! What an answer shows at a place, held against what a rule says is there.

use clerk_user_runtime::{Expectation, Matcher, Template};
use serde_json::Value;

use crate::law::steps::executor::{Executor, at};
use crate::runner::session::{Abort, CheckResult, ensure};
use crate::runner::violation::same_json;

/// Ends the execution with a violation unless the answer shows what is right.
pub(super) fn look(play: &mut Executor<'_, '_>, shown: &Expectation, answer: &Value) -> CheckResult {
    let actual = at(answer, &shown.at).cloned().unwrap_or_default();
    let what = if shown.at.is_empty() { "the answer" } else { shown.at.as_ref() };
    let exact = play.session().exact_numbers();
    let mut right = |template: &Template| -> Result<Value, Abort> { play.value(&template.to_value()) };
    let (holds, expected) = match &shown.matcher {
        Matcher::Is(template) => {
            let right = right(template)?;
            (is(&right, &actual, exact), format!("{what} is {right}"))
        }
        Matcher::Not(template) => {
            let wrong = right(template)?;
            (!is(&wrong, &actual, exact), format!("{what} is not {wrong}"))
        }
        Matcher::Has(template) => {
            let member = right(template)?;
            (has(&member, &actual, exact), format!("{what} has a member like {member}"))
        }
        Matcher::Lacks(template) => {
            let member = right(template)?;
            let lacks = actual.is_array() && !has(&member, &actual, exact);
            (lacks, format!("{what} is a list without a member like {member}"))
        }
        Matcher::Count(template) => {
            let count = right(template)?;
            let counted = actual.as_array().map(|items| items.len() as u64);
            (counted.is_some() && counted == count.as_u64(), format!("{what} is a list of {count}"))
        }
        Matcher::AtLeast(template) => {
            let least = right(template)?;
            let holds = actual.as_f64().zip(least.as_f64()).is_some_and(|(actual, least)| actual >= least);
            (holds, format!("{what} is at least {least}"))
        }
        Matcher::OneOf(template) => {
            let right = right(template)?;
            let holds = right.as_array().into_iter().flatten().any(|one| is(one, &actual, exact));
            (holds, format!("{what} is one of {right}"))
        }
        Matcher::Absent => (is(&Value::Null, &actual, exact), format!("{what} is not there")),
    };
    ensure(holds, expected, format!("{what} is {actual}"))
}

/// Equality, as far as the contract fixes it: a text that is unset may read as the empty text, and an
/// empty object may be left out or be null.
fn is(right: &Value, actual: &Value, exact: bool) -> bool {
    match (right, actual) {
        (Value::Null, Value::String(text)) => text.is_empty(),
        (Value::Object(members), Value::Null) => members.is_empty(),
        (right, actual) => same_json(right, actual, exact),
    }
}

/// Whether a list has a member that shows all that is asked of it.
fn has(member: &Value, list: &Value, exact: bool) -> bool {
    list.as_array().into_iter().flatten().any(|item| like(member, item, exact))
}

fn like(part: &Value, whole: &Value, exact: bool) -> bool {
    match (part, whole) {
        (Value::Object(members), Value::Object(_)) => {
            members.iter().all(|(name, part)| like(part, whole.get(name).unwrap_or(&Value::Null), exact))
        }
        (part, whole) => is(part, whole, exact),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{has, is};

    #[track_caller]
    fn check_is(right: &Value, actual: &Value, expected: bool) {
        assert_eq!(is(right, actual, true), expected, "{right} and {actual}");
    }

    #[test]
    fn what_the_contract_leaves_open_is_the_same() {
        check_is(&json!(null), &json!(""), true);
        check_is(&json!(""), &json!(null), false);
        check_is(&json!({}), &json!(null), true);
        check_is(&json!({"a": 1}), &json!(null), false);
        check_is(&json!(false), &json!(null), false);
    }

    #[track_caller]
    fn check_has(member: &Value, list: &Value, expected: bool) {
        assert_eq!(has(member, list, true), expected, "{member} in {list}");
    }

    #[test]
    fn a_member_may_show_more_than_is_asked_of_it() {
        let list = json!([{"id": "1", "state": {"status": "new", "at": 1}}, "x"]);
        check_has(&json!({"state": {"status": "new"}}), &list, true);
        check_has(&json!({"state": {"status": "old"}}), &list, false);
        check_has(&json!({"id": "1", "gone": null}), &list, true);
        check_has(&json!("x"), &list, true);
        check_has(&json!("x"), &json!("x"), false);
    }
}
