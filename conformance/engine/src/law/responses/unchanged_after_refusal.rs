//! UnchangedAfterRefusal: a request with one fault among good params, once refused, has changed
//! nothing. What is a fault may differ; a request that is taken is not judged here.

use clerk_user_runtime::{ParamType, Target};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};

use crate::fixtures;
use crate::fixtures::{Params, ResourceRef, Setter};
use crate::generators::values;
use crate::generators::values::GeneratedValue;
use crate::law::expectations::is_refusal;
use crate::runner::check::RuleCheck;
use crate::runner::session::{Abort, CheckResult, Session, ensure};

/// What is wrong with a request.
#[derive(Clone, Debug)]
enum Fault {
    /// A param that the operation does not have.
    Unknown(Value),
    /// A value of the wrong type.
    WrongType(Setter, Value),
    /// An id of nothing.
    Missing(Setter),
    /// A text that another owner holds, where texts are unique.
    Taken(Setter, GeneratedValue),
}

pub(crate) fn unchanged_after_refusal(rule_check: &mut RuleCheck<'_>) {
    for target in rule_check.targets() {
        let aims = fixtures::target_setters(target);
        let good: Vec<BoxedStrategy<(Setter, GeneratedValue, GeneratedValue)>> =
            aims.iter().copied().filter_map(good).collect();
        if good.is_empty() {
            continue;
        }
        let named = vec(proptest::bool::weighted(0.6), good.len());
        rule_check.for_all((good, named, faults(target, &aims)), |session, (good, named, fault)| {
            let good: Vec<_> =
                good.into_iter().zip(named).filter(|(_, named)| *named).map(|(good, _)| good).collect();
            unchanged(session, target, &good, &fault)
        });
    }
}

/// A param with a value before, and another that the request names.
fn good(aim: Setter) -> Option<BoxedStrategy<(Setter, GeneratedValue, GeneratedValue)>> {
    Some(values::distinct_pair(aim.param)?.prop_map(move |(before, after)| (aim, before, after)).boxed())
}

fn faults(target: &Target, aims: &[Setter]) -> BoxedStrategy<Fault> {
    let unknown = select(vec![json!("x"), json!(1), json!({"a": 1}), json!([])]).prop_map(Fault::Unknown);
    let aims = aims.to_vec();
    let wrong = select(aims.clone()).prop_flat_map(|aim| {
        select(values::wrong_type_values(aim.param)).prop_map(move |value| Fault::WrongType(aim, value))
    });
    let ids: Vec<Setter> = id_params(target);
    let texts: Vec<Setter> =
        aims.into_iter().filter(|aim| matches!(aim.param.ty, ParamType::String { .. })).collect();
    let mut faults = vec![unknown.boxed(), wrong.boxed()];
    if !ids.is_empty() {
        faults.push(select(ids).prop_map(Fault::Missing).boxed());
    }
    if !texts.is_empty() {
        let taken = select(texts).prop_flat_map(|aim| {
            let draft = values::plain_value(aim.param).unwrap_or(GeneratedValue::Text("n"));
            Just(Fault::Taken(aim, draft))
        });
        faults.push(taken.boxed());
    }
    proptest::strategy::Union::new(faults).boxed()
}

/// Params of the operation that name a member by its id.
fn id_params(target: &Target) -> Vec<Setter> {
    let operation = fixtures::operation(&target.operation);
    let names = |ty| matches!(ty, ParamType::Id { resource } if resource != fixtures::owner_resource());
    let params = operation.params.iter().filter(|param| names(param.ty) && !param.list);
    params.filter_map(|param| Some(Setter { operation, param, property: param.property? })).collect()
}

fn unchanged(
    session: &mut Session<'_>,
    target: &Target,
    good: &[(Setter, GeneratedValue, GeneratedValue)],
    fault: &Fault,
) -> CheckResult {
    let operation = fixtures::operation(&target.operation);
    let (mut given, mut params) = (Params::new(), Params::new());
    for (aim, before, after) in good {
        if let Some(param) = fixtures::owner_create_param(aim.property) {
            given.extend(fixtures::single_param(param, before.resolve(&session.fresh())));
        }
        params.extend(fixtures::single_param(aim.param, after.resolve(&session.fresh())));
    }
    let (owner, _) = fixtures::create_owner(session, given)?;
    fixtures::fill_required(session, operation, &mut params);
    add_fault(session, fault, &mut params)?;
    let before = fixtures::read(session, &owner)?;
    let answer = session.call(fixtures::request(operation, &owner, params))?;
    if !is_refusal(&answer) {
        return Ok(());
    }
    same(&owner, &before, &fixtures::read(session, &owner)?)?;
    session.evaluated();
    Ok(())
}

fn add_fault(session: &mut Session<'_>, fault: &Fault, params: &mut Params) -> Result<(), Abort> {
    match fault {
        Fault::Unknown(value) => {
            params.insert(format!("unknown_{}", session.fresh()), value.clone());
        }
        Fault::WrongType(aim, value) => params.extend(fixtures::single_param(aim.param, value.clone())),
        Fault::Missing(aim) => {
            let id = session.fresh();
            params.extend(fixtures::single_param(aim.param, Value::from(id)));
        }
        Fault::Taken(aim, draft) => {
            let value = draft.resolve(&session.fresh());
            if let Some(param) = fixtures::owner_create_param(aim.property) {
                fixtures::create_owner(session, fixtures::single_param(param, value.clone()))?;
            }
            params.extend(fixtures::single_param(aim.param, value));
        }
    }
    Ok(())
}

/// Compares everything that a read shows.
fn same(owner: &ResourceRef, before: &Value, after: &Value) -> CheckResult {
    if before == after {
        return Ok(());
    }
    let mut names = before.as_object().into_iter().chain(after.as_object()).flat_map(serde_json::Map::keys);
    let changed = names.find(|name| before.get(*name) != after.get(*name)).cloned().unwrap_or_default();
    ensure(
        false,
        format!(
            "{changed} of the {} is still {}",
            owner.resource,
            fixtures::property_value(before, &changed)
        ),
        format!("it is {}", fixtures::property_value(after, &changed)),
    )
}
