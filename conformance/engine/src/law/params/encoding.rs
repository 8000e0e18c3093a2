//! Encoding: the names of nested metadata members are data and must be stored as they are sent.

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
        let setters = fixtures::target_setters(target);
        if setters.is_empty() {
            continue;
        }
        rule_check.for_all((select(setters), object_with_odd_names(3)), |session, (setter, value)| {
            let (owner, _) = fixtures::create_owner(session, Params::new())?;
            let params = fixtures::single_param(setter.param, value.clone());
            let request = fixtures::request(setter.operation, &owner, params);
            let body = expect_success(setter.operation.id, session.call(request)?)?;
            fixtures::ensure_response_shows(session, setter.operation, &body, setter.property, &value)?;
            fixtures::ensure_read_back(session, &owner, setter.property, &value)?;
            session.mark_evaluated();
            Ok(())
        });
    }
}

/// Sends the value as JSON text, as a form field holds it. An adapter sends a string unchanged.
fn json_string(rule_check: &mut RuleCheck<'_>) {
    for target in rule_check.targets() {
        let setters = fixtures::target_setters(target);
        if setters.is_empty() {
            continue;
        }
        rule_check.for_all((select(setters), object_with_odd_names(2)), |session, (setter, value)| {
            let (owner, _) = fixtures::create_owner(session, Params::new())?;
            let params = fixtures::single_param(setter.param, Value::from(value.to_string()));
            let request = fixtures::request(setter.operation, &owner, params);
            expect_success(setter.operation.id, session.call(request)?)?;
            fixtures::ensure_read_back(session, &owner, setter.property, &value)?;
            session.mark_evaluated();
            Ok(())
        });
    }
}

/// An object with names that a server or client may convert.
fn object_with_odd_names(depth: u32) -> BoxedStrategy<Value> {
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
    let value = match depth {
        0 => Just(json!(1)).boxed(),
        _ => prop_oneof![
            1 => Just(json!("camelCase")),
            2 => object_with_odd_names(depth - 1),
            1 => object_with_odd_names(depth - 1).prop_map(|value| json!([value])),
        ]
        .boxed(),
    };
    proptest::collection::vec((name, value), 1..4)
        .prop_map(|members| {
            let members = members.into_iter().map(|(name, value)| (name.to_owned(), value));
            Value::Object(members.collect::<Map<_, _>>())
        })
        .boxed()
}
