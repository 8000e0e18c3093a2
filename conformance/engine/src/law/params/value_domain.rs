//! ValueDomain: which JSON values a param takes. A refused value leaves the property as it was.

use clerk_user_runtime::{Domain, ParamType, RuleKind};
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
use crate::law::metadata::writes::stored;
use crate::runner::check::RuleCheck;

pub(crate) fn value_domain(rule_check: &mut RuleCheck<'_>) {
    let RuleKind::ValueDomain { accepts, refuses, error } = &rule_check.rule.kind else { return };
    for target in rule_check.targets() {
        let aims = fixtures::target_setters(target);
        if aims.is_empty() || accepts.len() + refuses.len() == 0 {
            continue;
        }
        // Each domain has the same weight, so that none is missed.
        let each =
            |domains: &[Domain], taken: bool| domains.iter().map(|domain| drawn(*domain, taken)).collect();
        let each: [Vec<BoxedStrategy<(bool, GeneratedValue)>>; 2] =
            [each(accepts, true), each(refuses, false)];
        let value = Union::new(each.concat());
        let aim = select(aims).prop_flat_map(|aim| (Just(aim), before(aim)));
        rule_check.for_all((aim, value), |session, ((aim, before), (taken, value))| {
            let before = before.resolve(&session.fresh());
            let value = value.resolve(&session.fresh());
            let owner = stored(session, aim, &before)?;
            let answer = session.call(fixtures::request(
                aim.operation,
                &owner,
                fixtures::single_param(aim.param, value),
            ))?;
            if taken {
                expect_success(aim.operation.id, answer)?;
            } else {
                expect_refusal(aim.operation.id, error, &answer)?;
                let body = fixtures::read(session, &owner)?;
                session.ensure_equal(
                    aim.property,
                    &before,
                    &fixtures::property_value(&body, aim.property),
                )?;
            }
            session.evaluated();
            Ok(())
        });
    }
}

/// What a property holds before.
fn before(aim: Setter) -> BoxedStrategy<GeneratedValue> {
    match aim.param.ty {
        ParamType::Metadata { .. } => json::non_empty_object(0)
            .prop_map(|members| GeneratedValue::Fixed(Value::Object(members)))
            .boxed(),
        _ => values::param_value(aim.param).unwrap_or_else(|| Just(GeneratedValue::null()).boxed()),
    }
}

/// Values of a domain, marked with whether they are taken.
fn drawn(domain: Domain, taken: bool) -> BoxedStrategy<(bool, GeneratedValue)> {
    domain_value(domain).prop_map(move |value| (taken, value)).boxed()
}
