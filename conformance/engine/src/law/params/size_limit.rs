//! SizeLimit: the maximum size of a metadata property, as compact JSON text. How the size is measured is left
//! open, so the law uses sizes that every measure in bytes judges alike.

use clerk_user_runtime::{ExpectedRefusal, RuleKind};
use proptest::prelude::*;
use proptest::sample::select;
use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::fixtures;
use crate::fixtures::{Params, Setter};
use crate::law::expectations::{expect_param_named, expect_refusal, expect_success};
use crate::runner::check::RuleCheck;
use crate::runner::session::{CheckResult, Session};

/// What makes a value large.
#[derive(Clone, Copy, Debug, Serialize)]
enum LargeValue {
    /// A string of one-byte characters.
    Text,
    /// A string of two-byte characters: it has half as many characters as bytes.
    WideText,
    /// A string, and some other members.
    Members,
    /// A string at a deeper level.
    NestedText,
}

pub(crate) fn size_limit(rule_check: &mut RuleCheck<'_>) {
    let RuleKind::SizeLimit { accepts, refuses, error } = &rule_check.rule.kind else { return };
    let (accepts, refuses) = (to_usize(*accepts), to_usize(*refuses));
    // An implementation that escapes non-ASCII characters measures more bytes, so small values have none.
    let small = (
        select(vec![LargeValue::Text, LargeValue::Members, LargeValue::NestedText]),
        select(vec![accepts, accepts - 1, accepts / 2]),
    );
    let shapes = vec![LargeValue::Text, LargeValue::WideText, LargeValue::Members, LargeValue::NestedText];
    let large = (select(shapes), select(vec![refuses, refuses + 1, 2 * refuses]));
    for target in rule_check.targets() {
        let setters = fixtures::target_setters(target);
        if setters.is_empty() {
            continue;
        }
        let sizes = prop_oneof![small.clone(), large.clone()];
        rule_check.for_all((select(setters), sizes), |session, (setter, (shape, size))| {
            let value = value_of_size(shape, size);
            if size <= accepts {
                check_accepted(session, setter, &value)
            } else {
                check_refused(session, setter, &value, error)
            }
        });
    }
}

fn to_usize(size: u64) -> usize {
    usize::try_from(size).unwrap_or(usize::MAX / 4)
}

fn check_accepted(session: &mut Session<'_>, setter: Setter, value: &Value) -> CheckResult {
    let (owner, _) = fixtures::create_owner(session, Params::new())?;
    let params = fixtures::single_param(setter.param, value.clone());
    let response = session.call(fixtures::request(setter.operation, &owner, params))?;
    expect_success(setter.operation.id, response)?;
    let body = fixtures::read(session, &owner)?;
    let what = format!("`{}` read after {}", setter.property, setter.operation.id);
    session.ensure_equal(&what, value, &fixtures::property_value(&body, setter.property))?;
    session.mark_evaluated();
    Ok(())
}

fn check_refused(
    session: &mut Session<'_>,
    setter: Setter,
    value: &Value,
    error: &ExpectedRefusal,
) -> CheckResult {
    let (owner, created) = fixtures::create_owner(session, Params::new())?;
    let params = fixtures::single_param(setter.param, value.clone());
    let response = session.call(fixtures::request(setter.operation, &owner, params))?;
    expect_refusal(setter.operation.id, error, &response)?;
    if error.code.is_some() {
        expect_param_named(setter.operation.id, setter.param.wire, &response)?;
    }
    let body = fixtures::read(session, &owner)?;
    let what = format!("`{}` after the refused {}", setter.property, setter.operation.id);
    session.ensure_equal(
        &what,
        &fixtures::property_value(&created, setter.property),
        &fixtures::property_value(&body, setter.property),
    )?;
    session.mark_evaluated();
    Ok(())
}

/// An object whose compact UTF-8 JSON text has exactly this many bytes.
pub(crate) fn object_of_bytes(size: usize, letter: char) -> Value {
    fill_with_text(&|text| json!({ "a": text }), size, letter)
}

fn value_of_size(shape: LargeValue, size: usize) -> Value {
    match shape {
        LargeValue::Text => object_of_bytes(size, 'x'),
        LargeValue::WideText => object_of_bytes(size, 'é'),
        LargeValue::Members => fill_with_text(
            &|text| {
                let members = (0..10).map(|index| (format!("m{index}"), json!(index + 1)));
                Value::Object(members.chain([("a".to_owned(), json!(text))]).collect::<Map<_, _>>())
            },
            size,
            'x',
        ),
        LargeValue::NestedText => fill_with_text(&|text| json!({ "a": { "b": [{ "c": text }] } }), size, 'x'),
    }
}

/// Builds a value around a text of the length that is needed for the size.
fn fill_with_text(build: &dyn Fn(&str) -> Value, size: usize, letter: char) -> Value {
    let missing = size.saturating_sub(build("").to_string().len());
    let (count, rest) = (missing / letter.len_utf8(), missing % letter.len_utf8());
    let text: String = std::iter::repeat_n(letter, count).chain(std::iter::repeat_n('x', rest)).collect();
    build(&text)
}

#[cfg(test)]
mod tests {
    use super::{LargeValue, value_of_size};

    #[test]
    fn a_value_has_exactly_the_requested_size() {
        let shapes = [LargeValue::Text, LargeValue::WideText, LargeValue::Members, LargeValue::NestedText];
        for shape in shapes {
            for size in [200, 201, 7_000] {
                assert_eq!(value_of_size(shape, size).to_string().len(), size, "{shape:?}");
            }
        }
    }
}
