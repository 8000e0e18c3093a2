//! ClearedBy: null and the empty string clear a property.

use clerk_user_runtime::{BlankValue, RuleKind};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};

use crate::fixtures;
use crate::fixtures::Params;
use crate::generators::values;
use crate::law::expectations::expect_success;
use crate::runner::check::RuleCheck;
use crate::runner::session::ensure;

pub(crate) fn cleared_by(rule_check: &mut RuleCheck<'_>) {
    let RuleKind::ClearedBy { values: blanks, reads } = &rule_check.rule.kind else { return };
    let blanks: Vec<Value> = blanks.iter().copied().map(blank_value).collect();
    let cleared: Vec<Value> = reads.iter().copied().map(blank_value).collect();
    for target in rule_check.targets() {
        for setter in fixtures::property_setters(target) {
            let Some(before) = values::param_value(setter.param) else { continue };
            let input = (before, select(blanks.clone()), any::<bool>());
            rule_check.for_all(input, |session, (before, blank, twice)| {
                let before = before.resolve(&session.fresh_name());
                let given = fixtures::owner_create_param(setter.property)
                    .map_or_else(Params::new, |param| fixtures::single_param(param, before));
                let (owner, _) = fixtures::create_owner(session, given)?;
                let operation = setter.operation;
                // Clearing a property that is already cleared succeeds, too.
                for _ in 0..=u8::from(twice) {
                    let params = fixtures::single_param(setter.param, blank.clone());
                    let response = session.call(fixtures::request(operation, &owner, params))?;
                    expect_success(
                        &format!("{} with `{}` {blank}", operation.id, setter.param.wire),
                        response,
                    )?;
                }
                let body = fixtures::read(session, &owner)?;
                let value = fixtures::property_value(&body, setter.property);
                let words: Vec<String> = cleared.iter().map(Value::to_string).collect();
                let what = format!("`{}` after {} with {blank}", setter.property, operation.id);
                ensure(
                    cleared.contains(&value),
                    format!("{what} is {}", words.join(" or ")),
                    format!("{what} is {value}"),
                )?;
                session.mark_evaluated();
                Ok(())
            });
        }
    }
}

fn blank_value(blank: BlankValue) -> Value {
    match blank {
        BlankValue::Null => Value::Null,
        BlankValue::EmptyText => json!(""),
    }
}
