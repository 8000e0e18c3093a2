//! Encoding: names below the top of a metadata value are data, and arrive as they were sent.

use clerk_user_runtime::{EncodingForm, RuleKind};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Map, Value, json};

use crate::fixtures;
use crate::fixtures::Params;
use crate::law::expectations::expect_success;
use crate::runner::check::RuleCheck;

pub(crate) fn encoding(rule_check: &mut RuleCheck<'_>) {
    let RuleKind::Encoding { form } = rule_check.rule.kind else { return };
    if form == EncodingForm::JsonString {
        return json_string(rule_check);
    }
    for target in rule_check.targets() {
        let aims = fixtures::target_setters(target);
        if aims.is_empty() {
            continue;
        }
        rule_check.for_all((select(aims), names(3)), |session, (aim, value)| {
            let (owner, _) = fixtures::create_owner(session, Params::new())?;
            let request =
                fixtures::request(aim.operation, &owner, fixtures::single_param(aim.param, value.clone()));
            let body = expect_success(aim.operation.id, session.call(request)?)?;
            fixtures::ensure_response_shows(session, aim.operation, &body, aim.property, &value)?;
            fixtures::ensure_read_back(session, &owner, aim.property, &value)?;
            session.evaluated();
            Ok(())
        });
    }
}

/// The value as the text that one form field holds: an adapter sends a text as it is.
fn json_string(rule_check: &mut RuleCheck<'_>) {
    for target in rule_check.targets() {
        let aims = fixtures::target_setters(target);
        if aims.is_empty() {
            continue;
        }
        rule_check.for_all((select(aims), names(2)), |session, (aim, value)| {
            let (owner, _) = fixtures::create_owner(session, Params::new())?;
            let text = Value::from(value.to_string());
            let request = fixtures::request(aim.operation, &owner, fixtures::single_param(aim.param, text));
            expect_success(aim.operation.id, session.call(request)?)?;
            fixtures::ensure_read_back(session, &owner, aim.property, &value)?;
            session.evaluated();
            Ok(())
        });
    }
}

/// An object whose names are of every kind that a converter could take for its own.
fn names(depth: u32) -> BoxedStrategy<Value> {
    let name = select(vec![
        "camelCase",
        "snake_case",
        "PascalCase",
        "kebab-case",
        "SCREAMING_CASE",
        "HTTPStatus",
        "_leading",
        "trailing_",
        "two__low",
        "digit1",
        "with space",
        "dotted.name",
        "metaData2",
        "ÄÖ",
        "",
        "__proto__",
        "constructor",
    ]);
    let below = match depth {
        0 => Just(json!(1)).boxed(),
        _ => prop_oneof![
            1 => Just(json!("camelCase")),
            2 => names(depth - 1),
            1 => names(depth - 1).prop_map(|value| json!([value])),
        ]
        .boxed(),
    };
    proptest::collection::vec((name, below), 1..4)
        .prop_map(|members| {
            Value::Object(
                members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect::<Map<_, _>>(),
            )
        })
        .boxed()
}
