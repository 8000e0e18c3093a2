//! SizeLimit: how large the compact JSON text of a metadata property may be. How it is measured in
//! between is open, so both sides are judged with texts that every measure in bytes judges alike.

use clerk_user_runtime::{Expected, RuleKind};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Map, Value, json};

use crate::fixtures;
use crate::fixtures::{Params, Setter};
use crate::law::expectations::{expect_param_named, expect_refusal, expect_success};
use crate::runner::check::RuleCheck;
use crate::runner::session::{CheckResult, Session};

/// What a large value is made of.
#[derive(Clone, Copy, Debug)]
enum Shape {
    /// One text of one-byte characters.
    Text,
    /// One text of two-byte characters: half as many characters as bytes.
    Wide,
    /// Some members beside a text.
    MemberList,
    /// A text far below the top.
    Nested,
}

pub(crate) fn size_limit(rule_check: &mut RuleCheck<'_>) {
    let RuleKind::SizeLimit { accepts, refuses, error } = &rule_check.rule.kind else { return };
    let (accepts, refuses) = (bytes(*accepts), bytes(*refuses));
    // A text that escapes what is not ASCII is longer than the compact one, and must not be judged.
    let small = (
        select(vec![Shape::Text, Shape::MemberList, Shape::Nested]),
        select(vec![accepts, accepts - 1, accepts / 2]),
    );
    let shapes = vec![Shape::Text, Shape::Wide, Shape::MemberList, Shape::Nested];
    let large = (select(shapes), select(vec![refuses, refuses + 1, 2 * refuses]));
    for target in rule_check.targets() {
        let aims = fixtures::target_setters(target);
        if aims.is_empty() {
            continue;
        }
        let sizes = prop_oneof![small.clone(), large.clone()];
        rule_check.for_all((select(aims), sizes), |session, (aim, (shape, size))| {
            let value = sized(shape, size);
            if size <= accepts { fits(session, aim, &value) } else { exceeds(session, aim, &value, error) }
        });
    }
}

fn bytes(size: u64) -> usize {
    usize::try_from(size).unwrap_or(usize::MAX / 4)
}

fn fits(session: &mut Session<'_>, aim: Setter, value: &Value) -> CheckResult {
    let (owner, _) = fixtures::create_owner(session, Params::new())?;
    let answer = session.call(fixtures::request(
        aim.operation,
        &owner,
        fixtures::single_param(aim.param, value.clone()),
    ))?;
    expect_success(aim.operation.id, answer)?;
    let body = fixtures::read(session, &owner)?;
    session.ensure_equal(aim.property, value, &fixtures::property_value(&body, aim.property))?;
    session.evaluated();
    Ok(())
}

fn exceeds(session: &mut Session<'_>, aim: Setter, value: &Value, error: &Expected) -> CheckResult {
    let (owner, created) = fixtures::create_owner(session, Params::new())?;
    let answer = session.call(fixtures::request(
        aim.operation,
        &owner,
        fixtures::single_param(aim.param, value.clone()),
    ))?;
    expect_refusal(aim.operation.id, error, &answer)?;
    if error.code.is_some() {
        expect_param_named(aim.operation.id, aim.param.wire, &answer)?;
    }
    let body = fixtures::read(session, &owner)?;
    session.ensure_equal(
        aim.property,
        &fixtures::property_value(&created, aim.property),
        &fixtures::property_value(&body, aim.property),
    )?;
    session.evaluated();
    Ok(())
}

/// An object whose compact UTF-8 JSON text has exactly this many bytes.
pub(crate) fn of_bytes(size: usize, letter: char) -> Value {
    fill(&|text| json!({ "a": text }), size, letter)
}

fn sized(shape: Shape, size: usize) -> Value {
    match shape {
        Shape::Text => of_bytes(size, 'x'),
        Shape::Wide => of_bytes(size, 'é'),
        Shape::MemberList => fill(
            &|text| {
                let members = (0..10).map(|index| (format!("m{index}"), json!(index + 1)));
                Value::Object(members.chain([("a".to_owned(), json!(text))]).collect::<Map<_, _>>())
            },
            size,
            'x',
        ),
        Shape::Nested => fill(&|text| json!({ "a": { "b": [{ "c": text }] } }), size, 'x'),
    }
}

/// Builds a value around a text that is as long as it takes.
fn fill(build: &dyn Fn(&str) -> Value, size: usize, letter: char) -> Value {
    let missing = size.saturating_sub(build("").to_string().len());
    let (count, rest) = (missing / letter.len_utf8(), missing % letter.len_utf8());
    let text: String = std::iter::repeat_n(letter, count).chain(std::iter::repeat_n('x', rest)).collect();
    build(&text)
}

#[cfg(test)]
mod tests {
    use super::{Shape, sized};

    #[test]
    fn a_value_has_exactly_the_bytes_asked_for() {
        for shape in [Shape::Text, Shape::Wide, Shape::MemberList, Shape::Nested] {
            for size in [200, 201, 7_000] {
                assert_eq!(sized(shape, size).to_string().len(), size, "{shape:?}");
            }
        }
    }
}
