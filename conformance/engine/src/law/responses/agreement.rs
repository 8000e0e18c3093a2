//! What it means that two readings agree.

use std::collections::BTreeMap;

use clerk_user::wire;
use clerk_user_runtime::Surface;
use serde_json::Value;

use crate::fixtures;
use crate::runner::session::{CheckResult, Session};

/// Checks that two readings of a resource on one surface are the same, but for what changes by itself.
pub(super) fn same(
    session: &Session<'_>,
    resource: &str,
    surface: Surface,
    what: &str,
    expected: &Value,
    actual: &Value,
) -> CheckResult {
    let stable = |body: &Value| match fixtures::resource(resource, surface) {
        Some(spec) => spec.without_volatile(body.clone()),
        None => body.clone(),
    };
    session.ensure_equal(what, &stable(expected), &stable(actual))
}

/// Makes one comparison. Reports do not show readings that agree.
pub(super) fn agrees(
    session: &mut Session<'_>,
    compare: impl FnOnce(&mut Session<'_>) -> CheckResult,
) -> CheckResult {
    let calls = session.call_count();
    compare(session)?;
    session.hide_calls_since(calls);
    Ok(())
}

/// The items of an array by their ids; an item without an id by its text.
pub(super) fn by_id(items: &Value) -> BTreeMap<String, Value> {
    let id = |item: &Value| fixtures::id_of(item).unwrap_or_else(|_| item.to_string());
    items.as_array().into_iter().flatten().map(|item| (id(item), item.clone())).collect()
}

/// Whether two values agree in all that both have. How a member is verified may differ between the surfaces: each has
/// its own challenges.
pub(super) fn agree(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Object(left), Value::Object(right)) => left
            .iter()
            .filter(|(name, _)| *name != wire::email_address::VERIFICATION)
            .all(|(name, value)| right.get(name).is_none_or(|other| agree(value, other))),
        (Value::Array(_), Value::Array(_)) => {
            let (left, right) = (by_id(left), by_id(right));
            left.len() == right.len()
                && left.iter().all(|(id, left)| right.get(id).is_some_and(|right| agree(left, right)))
        }
        // Nothing, an empty text and an empty object are ways of saying the same.
        (left, right) => left == right || (is_empty(left) && is_empty(right)),
    }
}

pub(super) fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(members) => members.is_empty(),
        Value::Bool(_) | Value::Number(_) => false,
    }
}
