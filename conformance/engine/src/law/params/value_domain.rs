//! ValueDomain: the JSON values that a param accepts. A refused value does not change the property.

use clerk_user_runtime::{ParamType, RuleKind, ValueSet};
use proptest::prelude::*;
use proptest::sample::select;
use proptest::strategy::Union;
use serde_json::Value;

use crate::fixtures;
use crate::fixtures::Setter;
use crate::generators::json;
use crate::generators::values;
use crate::generators::values::{GeneratedValue, domain_value};
use crate::law::expectations::{expect_refusal, expect_success};
use crate::law::metadata::writes::owner_with_value;
use crate::runner::check::RuleCheck;

pub(crate) fn value_domain(rule_check: &mut RuleCheck<'_>) {
    let RuleKind::ValueDomain { accepts, refuses, error } = &rule_check.rule.kind else { return };
    for target in rule_check.targets() {
        let setters = fixtures::target_setters(target);
        if setters.is_empty() || accepts.len() + refuses.len() == 0 {
            continue;
        }
        // All domains have the same weight, so each one is drawn.
        let in_domains = |domains: &[ValueSet], accepted: bool| {
            domains.iter().map(|domain| value_in_domain(*domain, accepted)).collect()
        };
        let domains: [Vec<BoxedStrategy<(bool, GeneratedValue)>>; 2] =
            [in_domains(accepts, true), in_domains(refuses, false)];
        let value = Union::new(domains.concat());
        let setter = select(setters).prop_flat_map(|setter| (Just(setter), stored_value(setter)));
        rule_check.for_all((setter, value), |session, ((setter, before), (accepted, value))| {
            let before = before.resolve(&session.fresh_name());
            let value = value.resolve(&session.fresh_name());
            let owner = owner_with_value(session, setter, &before)?;
            let operation = setter.operation;
            let params = fixtures::single_param(setter.param, value);
            let response = session.call(fixtures::request(operation, &owner, params))?;
            if accepted {
                expect_success(operation.id, response)?;
            } else {
                expect_refusal(operation.id, error, &response)?;
                let body = fixtures::read(session, &owner)?;
                let what = format!("`{}` after the refused {}", setter.property, operation.id);
                let after = fixtures::property_value(&body, setter.property);
                session.ensure_equal(&what, &before, &after)?;
            }
            session.mark_evaluated();
            Ok(())
        });
    }
}

/// The value before the write.
fn stored_value(setter: Setter) -> BoxedStrategy<GeneratedValue> {
    match setter.param.ty {
        ParamType::Metadata { .. } => json::non_empty_object(0)
            .prop_map(|members| GeneratedValue::Fixed(Value::Object(members)))
            .boxed(),
        _ => values::param_value(setter.param).unwrap_or_else(|| Just(GeneratedValue::null()).boxed()),
    }
}

/// Values of a domain, with whether the param accepts them.
fn value_in_domain(domain: ValueSet, accepted: bool) -> BoxedStrategy<(bool, GeneratedValue)> {
    domain_value(domain).prop_map(move |value| (accepted, value)).boxed()
}
