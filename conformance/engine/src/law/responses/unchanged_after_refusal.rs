//! UnchangedAfterRefusal: a refused request with one invalid param among valid ones changes nothing. Which
//! params are invalid may differ between implementations, so a request that succeeds is not checked.

use clerk_user_runtime::{ParamType, Surface, Target};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::strategy::Union;
use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::fixtures;
use crate::fixtures::{Params, ResourceRef, Setter};
use crate::generators::values;
use crate::generators::values::GeneratedValue;
use crate::law::expectations::is_refusal;
use crate::runner::check::RuleCheck;
use crate::runner::session::{CheckResult, Session, ensure};

/// The invalid part of a request.
#[derive(Clone, Debug, Serialize)]
enum InvalidParam {
    /// A param that the operation does not have.
    Unknown(Value),
    /// A value of the wrong type.
    WrongType(Setter, Value),
    /// The id of no resource.
    UnknownId(Setter),
    /// A text that another owner has. It is invalid where texts must be unique.
    Taken(Setter, GeneratedValue),
}

/// A valid param with the value that is stored before and the value that the request writes.
type ValidParam = (Setter, GeneratedValue, GeneratedValue);

pub(crate) fn unchanged_after_refusal(rule_check: &mut RuleCheck<'_>) {
    for target in rule_check.targets() {
        let setters = fixtures::target_setters(target);
        let valid: Vec<BoxedStrategy<ValidParam>> = setters.iter().copied().filter_map(valid_param).collect();
        if valid.is_empty() {
            continue;
        }
        let named = vec(proptest::bool::weighted(0.6), valid.len());
        let input = (valid, named, invalid_param(target, &setters));
        rule_check.for_all(input, |session, (valid, named, invalid)| {
            let valid: Vec<_> =
                valid.into_iter().zip(named).filter(|(_, named)| *named).map(|(valid, _)| valid).collect();
            check_unchanged(session, target, &valid, &invalid)
        });
    }
}

fn valid_param(setter: Setter) -> Option<BoxedStrategy<ValidParam>> {
    let pair = values::distinct_pair(setter.param)?;
    Some(pair.prop_map(move |(before, after)| (setter, before, after)).boxed())
}

fn invalid_param(target: &Target, setters: &[Setter]) -> BoxedStrategy<InvalidParam> {
    let unknown =
        select(vec![json!("x"), json!(1), json!({"a": 1}), json!([])]).prop_map(InvalidParam::Unknown);
    let wrong_type = select(setters.to_vec()).prop_flat_map(|setter| {
        select(values::wrong_type_values(setter.param))
            .prop_map(move |value| InvalidParam::WrongType(setter, value))
    });
    let ids = id_params(target);
    let is_text = |setter: &&Setter| matches!(setter.param.ty, ParamType::String { .. });
    let texts: Vec<Setter> = setters.iter().filter(is_text).copied().collect();
    let mut choices = vec![unknown.boxed(), wrong_type.boxed()];
    if !ids.is_empty() {
        choices.push(select(ids).prop_map(InvalidParam::UnknownId).boxed());
    }
    if !texts.is_empty() {
        let taken = select(texts).prop_flat_map(|setter| {
            let value = values::plain_value(setter.param).unwrap_or(GeneratedValue::Text("n"));
            Just(InvalidParam::Taken(setter, value))
        });
        choices.push(taken.boxed());
    }
    Union::new(choices).boxed()
}

/// Params of the operation that name a member by its id.
fn id_params(target: &Target) -> Vec<Setter> {
    let operation = fixtures::operation(&target.operation);
    let is_member_id =
        |ty| matches!(ty, ParamType::Id { resource } if resource != fixtures::owner_resource());
    let params = operation.params.iter().filter(|param| is_member_id(param.ty) && !param.list);
    params.filter_map(|param| Setter::new(operation, param)).collect()
}

fn check_unchanged(
    session: &mut Session<'_>,
    target: &Target,
    valid: &[ValidParam],
    invalid: &InvalidParam,
) -> CheckResult {
    let operation = fixtures::operation(&target.operation);
    let (mut given, mut params) = (Params::new(), Params::new());
    for (setter, before, after) in valid {
        if let Some(param) = fixtures::owner_create_param(setter.property) {
            given.extend(fixtures::single_param(param, before.resolve(&session.fresh_name())));
        }
        params.extend(fixtures::single_param(setter.param, after.resolve(&session.fresh_name())));
    }
    let (owner, _) = fixtures::create_owner(session, given)?;
    fixtures::fill_required(session, operation, &mut params);
    add_invalid_param(session, invalid, &mut params)?;
    if operation.surface == Surface::Frontend {
        fixtures::reach_frontend(session, &owner)?;
    }
    let before = fixtures::read(session, &owner)?;
    let response = session.call(fixtures::request(operation, &owner, params))?;
    if !is_refusal(&response) {
        return Ok(());
    }
    let after = fixtures::without_volatile(&owner, &*fixtures::read(session, &owner)?);
    ensure_same_body(&owner, operation.id, &fixtures::without_volatile(&owner, &before), &after)?;
    session.mark_evaluated();
    Ok(())
}

fn add_invalid_param(session: &mut Session<'_>, invalid: &InvalidParam, params: &mut Params) -> CheckResult {
    match invalid {
        InvalidParam::Unknown(value) => {
            params.insert(format!("unknown_{}", session.fresh_name()), value.clone());
        }
        InvalidParam::WrongType(setter, value) => {
            params.extend(fixtures::single_param(setter.param, value.clone()));
        }
        InvalidParam::UnknownId(setter) => {
            let id = session.fresh_name();
            params.extend(fixtures::single_param(setter.param, Value::from(id)));
        }
        InvalidParam::Taken(setter, value) => {
            let value = value.resolve(&session.fresh_name());
            if let Some(param) = fixtures::owner_create_param(setter.property) {
                fixtures::create_owner(session, fixtures::single_param(param, value.clone()))?;
            }
            params.extend(fixtures::single_param(setter.param, value));
        }
    }
    Ok(())
}

/// Compares everything that a read shows.
fn ensure_same_body(owner: &ResourceRef, operation: &str, before: &Value, after: &Value) -> CheckResult {
    if before == after {
        return Ok(());
    }
    let mut names = before.as_object().into_iter().chain(after.as_object()).flat_map(Map::keys);
    let changed = names.find(|name| before.get(*name) != after.get(*name)).cloned().unwrap_or_default();
    let what = format!("`{changed}` of the {} after the refused {operation}", owner.resource);
    ensure(
        false,
        format!("{what} is still {}", fixtures::property_value(before, &changed)),
        format!("{what} is {}", fixtures::property_value(after, &changed)),
    )
}
