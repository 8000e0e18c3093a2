//! ValueDomain: which JSON values a param takes. A refused value leaves the property as it was.

use clerk_user_runtime::{ParamType, RuleKind, ValueSet};
use proptest::prelude::*;
use proptest::sample::select;
use proptest::strategy::Union;
use serde_json::Value;

use crate::fixtures;
use crate::fixtures::Aim;
use crate::generators::json;
use crate::generators::values;
use crate::generators::values::{Draft, of_domain};
use crate::law::metadata::writes::stored;
use crate::law::refusals::{carried_out, refused};
use crate::runner::check::RuleCheck;

pub(crate) fn value_domain(rule_check: &mut RuleCheck<'_>) {
    let RuleKind::ValueDomain { accepts, refuses, error } = &rule_check.rule.kind else { return };
    for target in rule_check.targets() {
        let aims = fixtures::aims(target);
        if aims.is_empty() || accepts.len() + refuses.len() == 0 {
            continue;
        }
        // Each domain has the same weight, so that none is missed.
        let each =
            |domains: &[ValueSet], taken: bool| domains.iter().map(|domain| drawn(*domain, taken)).collect();
        let each: [Vec<BoxedStrategy<(bool, Draft)>>; 2] = [each(accepts, true), each(refuses, false)];
        let value = Union::new(each.concat());
        let aim = select(aims).prop_flat_map(|aim| (Just(aim), before(aim)));
        rule_check.for_all((aim, value), |session, ((aim, before), (taken, value))| {
            let before = before.with(&session.fresh_name());
            let value = value.with(&session.fresh_name());
            let owner = stored(session, aim, &before)?;
            let answer =
                session.call(fixtures::request(aim.operation, &owner, fixtures::only(aim.param, value)))?;
            if taken {
                carried_out(aim.operation.id, answer)?;
            } else {
                refused(aim.operation.id, error, &answer)?;
                let body = fixtures::read(session, &owner)?;
                session.ensure_equal(aim.property, &before, &fixtures::shows(&body, aim.property))?;
            }
            session.mark_evaluated();
            Ok(())
        });
    }
}

/// What a property holds before.
fn before(aim: Aim) -> BoxedStrategy<Draft> {
    match aim.param.ty {
        ParamType::Metadata { .. } => {
            json::some_object(0).prop_map(|members| Draft::Fixed(Value::Object(members))).boxed()
        }
        _ => values::draft(aim.param).unwrap_or_else(|| Just(Draft::null()).boxed()),
    }
}

/// Values of a domain, marked with whether they are taken.
fn drawn(domain: ValueSet, taken: bool) -> BoxedStrategy<(bool, Draft)> {
    of_domain(domain).prop_map(move |value| (taken, value)).boxed()
}
