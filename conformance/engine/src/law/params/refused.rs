//! ParamRefused: params that an operation does not take, alone, together, or beside good ones.

use clerk_user_runtime::{OperationSpec, ParamSpec, RuleKind, Target};
use proptest::prelude::*;
use proptest::sample::subsequence;
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
        let bad: Vec<BoxedStrategy<(String, GeneratedValue)>> =
            target.params.iter().map(|name| named(operation, name)).collect();
        let count = bad.len();
        if count == 0 {
            continue;
        }
        let chosen = subsequence((0..count).collect::<Vec<_>>(), 1..=count);
        let beside = proptest::option::weighted(0.3, proptest::sample::select(good(operation, target)));
        rule_check.for_all((bad, chosen, beside), |session, (bad, chosen, beside)| {
            let mut params = Params::new();
            for (name, draft) in chosen.iter().map(|index| &bad[*index]) {
                params.insert(name.clone(), draft.resolve(&session.fresh()));
            }
            if let Some((param, draft)) = beside.flatten() {
                params.insert(param.wire.to_owned(), draft.resolve(&session.fresh()));
            }
            let (owner, created) = fixtures::create_owner(session, Params::new())?;
            let answer = session.call(fixtures::request(operation, &owner, params))?;
            expect_refusal(operation.id, error, &answer)?;
            let body = fixtures::read(session, &owner)?;
            for (name, _) in bad {
                let property = operation.param(&name).and_then(|param| param.property).unwrap_or(&name);
                let before = fixtures::property_value(&created, property);
                session.ensure_equal(property, &before, &fixtures::property_value(&body, property))?;
            }
            session.evaluated();
            Ok(())
        });
    }
}

/// A param by name with a value that it would take, or takes elsewhere.
fn named(operation: &OperationSpec, name: &str) -> BoxedStrategy<(String, GeneratedValue)> {
    let owned = name.to_owned();
    let draft =
        operation.param(name).or_else(|| fixtures::owner_create_param(name)).and_then(values::param_value);
    let draft = draft.unwrap_or_else(|| Just(GeneratedValue::Fixed(json!({}))).boxed());
    draft.prop_map(move |draft| (owned.clone(), draft)).boxed()
}

/// Params that the operation takes, with plain values; nothing where there is none.
fn good(
    operation: &'static OperationSpec,
    target: &Target,
) -> Vec<Option<(&'static ParamSpec, GeneratedValue)>> {
    let text =
        |param: &&ParamSpec| matches!(param.ty, clerk_user_runtime::ParamType::String { format: None, .. });
    let meant = |param: &&ParamSpec| target.params.iter().any(|name| name == param.wire);
    let params =
        operation.params.iter().filter(text).filter(|param| param.property.is_some() && !meant(param));
    let mut good: Vec<_> =
        params.filter_map(|param| Some(Some((param, values::plain_value(param)?)))).collect();
    good.push(None);
    good
}
