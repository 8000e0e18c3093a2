//! ParamRefused: an operation refuses params that it does not accept: alone, together, or with valid ones.

use clerk_user_runtime::{OperationSpec, ParamSpec, ParamType, RuleKind, Target};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use serde_json::json;

use crate::fixtures;
use crate::fixtures::Params;
use crate::generators::values;
use crate::generators::values::GeneratedValue;
use crate::law::expectations::expect_refusal;
use crate::runner::check::RuleCheck;

pub(crate) fn param_refused(rule_check: &mut RuleCheck<'_>) {
    let RuleKind::ParamRefused { error } = &rule_check.rule.kind else { return };
    for target in rule_check.targets() {
        let operation = fixtures::operation(&target.operation);
        let refused: Vec<BoxedStrategy<(String, GeneratedValue)>> =
            target.params.iter().map(|name| named_value(operation, name)).collect();
        let count = refused.len();
        if count == 0 {
            continue;
        }
        let chosen = subsequence((0..count).collect::<Vec<_>>(), 1..=count);
        let valid = proptest::option::weighted(0.3, select(valid_params(operation, target)));
        rule_check.for_all((refused, chosen, valid), |session, (refused, chosen, valid)| {
            let mut params = Params::new();
            for (name, value) in chosen.iter().map(|index| &refused[*index]) {
                params.insert(name.clone(), value.resolve(&session.fresh_name()));
            }
            if let Some((param, value)) = valid.flatten() {
                params.insert(param.wire.to_owned(), value.resolve(&session.fresh_name()));
            }
            let (owner, created) = fixtures::create_owner(session, Params::new())?;
            let response = session.call(fixtures::request(operation, &owner, params))?;
            expect_refusal(operation.id, error, &response)?;
            let body = fixtures::read(session, &owner)?;
            for (name, _) in refused {
                let property = operation.param(&name).and_then(|param| param.property).unwrap_or(&name);
                let before = fixtures::property_value(&created, property);
                let after = fixtures::property_value(&body, property);
                let what = format!("`{property}` after the refused {}", operation.id);
                session.ensure_equal(&what, &before, &after)?;
            }
            session.mark_evaluated();
            Ok(())
        });
    }
}

/// A param name with a value that this operation or the owner's create operation would accept for it.
fn named_value(operation: &OperationSpec, name: &str) -> BoxedStrategy<(String, GeneratedValue)> {
    let owned = name.to_owned();
    let param = operation.param(name).or_else(|| fixtures::owner_create_param(name));
    let values = param.and_then(values::param_value);
    let values = values.unwrap_or_else(|| Just(GeneratedValue::Fixed(json!({}))).boxed());
    values.prop_map(move |value| (owned.clone(), value)).boxed()
}

/// Text params that the operation accepts, each with a plain value; and `None`.
fn valid_params(
    operation: &'static OperationSpec,
    target: &Target,
) -> Vec<Option<(&'static ParamSpec, GeneratedValue)>> {
    let is_valid_text = |param: &&ParamSpec| {
        matches!(param.ty, ParamType::String { format: None, .. })
            && param.property.is_some()
            && !target.params.iter().any(|name| name == param.wire)
    };
    let params = operation.params.iter().filter(is_valid_text);
    let mut valid: Vec<_> =
        params.filter_map(|param| Some(Some((param, values::plain_value(param)?)))).collect();
    valid.push(None);
    valid
}
