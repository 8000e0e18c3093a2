//! Probes on identifiers and credentials: questions that no source answers.

use clerk_user_runtime::{OperationSpec, ParamSpec, ParamType, Status, Target};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::fixtures;
use crate::fixtures::members::{MemberList, primary_id};
use crate::fixtures::{Params, ResourceRef};
use crate::generators::values;
use crate::law::observed::law::{left, word};
use crate::runner::check::RuleCheck;
use crate::runner::session::{CheckResult, Session};

/// Which member is the primary when one is verified that was added unverified.
pub(crate) fn verified_later(
    session: &mut Session<'_>,
    members: MemberList,
    _: &'static OperationSpec,
    property: &str,
) -> CheckResult {
    for others in [false, true] {
        let statuses: &[Status] = if others { &[Status::Verified] } else { &[] };
        let owner = members.create_owner(session, statuses)?.owner;
        let added = members.add(session, &owner, false, None)?;
        let before = primary_id(&fixtures::read(session, &owner)?, property);
        let answer = session.call(members.verify_request(&added.id, true))?;
        let body = fixtures::read(session, &owner)?;
        let ids: Vec<String> = members.listed(&body).into_iter().map(|made| made.id).collect();
        let left = left(before.as_ref(), primary_id(&body, property).as_ref(), &ids);
        let beside = if others { "beside the primary" } else { "of a user without a primary" };
        session.note(format!("an address verified {beside}: {}; {left}", word(&answer)));
    }
    Ok(())
}

/// The param of a target that carries a unique value, and the one that creates an owner with it.
fn carried(target: &Target) -> Option<(&'static OperationSpec, &'static ParamSpec, &'static ParamSpec)> {
    let operation = fixtures::operation(&target.operation);
    let param = operation.param(target.params.first()?)?;
    let create = fixtures::operation(fixtures::owner_create_operation()?).param(param.wire)?;
    Some((operation, param, create))
}

fn given(param: &ParamSpec, value: Value) -> Params {
    fixtures::single_param(param, if param.list { json!([value]) } else { value })
}

/// Asks for a value on somebody new, or for somebody new with it.
fn ask(
    session: &mut Session<'_>,
    operation: &'static OperationSpec,
    param: &ParamSpec,
    value: Value,
) -> Result<clerk_user_runtime::Response, crate::runner::session::Abort> {
    let params = given(param, value);
    let request = if fixtures::owner_create_operation() == Some(operation.id) {
        fixtures::create_owner_request(session, params)
    } else {
        let owner: ResourceRef = fixtures::create_owner(session, Params::new())?.0;
        fixtures::request(operation, &owner, params)
    };
    session.call(request)
}

/// Whether values that differ in case alone are the same.
pub(crate) fn unique_case(rule_check: &mut RuleCheck<'_>, target: &Target) {
    let Some((operation, param, create)) = carried(target) else { return };
    let Some(draft) = values::plain_value(&ParamSpec { list: false, ..*create }) else { return };
    rule_check.for_all(Just(()), |session, ()| {
        let value = draft.resolve(&session.fresh());
        fixtures::create_owner(session, given(create, value.clone()))?;
        let upper = Value::from(value.as_str().unwrap_or_default().to_uppercase());
        let answer = ask(session, operation, param, upper)?;
        session.note(format!("{}: {} in another case: {}", operation.id, param.wire, word(&answer)));
        session.evaluated();
        Ok(())
    });
}

/// With which error a value is refused that somebody holds.
pub(crate) fn taken_answer(rule_check: &mut RuleCheck<'_>, target: &Target) {
    let Some((operation, param, create)) = carried(target) else { return };
    let Some(draft) = values::plain_value(&ParamSpec { list: false, ..*create }) else { return };
    rule_check.for_all(Just(()), |session, ()| {
        let value = draft.resolve(&session.fresh());
        fixtures::create_owner(session, given(create, value.clone()))?;
        let answer = ask(session, operation, param, value)?;
        session.note(format!("{}: {} of another user: {}", operation.id, param.wire, word(&answer)));
        session.evaluated();
        Ok(())
    });
}

/// What the flags that a target names are after its secret param was set.
pub(crate) fn two_factor_state(rule_check: &mut RuleCheck<'_>, target: &Target) {
    let operation = fixtures::operation(&target.operation);
    let Some(param) = target.params.first().and_then(|name| operation.param(name)) else { return };
    let secret = match param.ty {
        ParamType::String { format: Some(_), .. } => json!("JBSWY3DPEHPK3PXP"),
        _ => json!("one-time-code"),
    };
    let properties = target.properties.clone();
    rule_check.for_all(Just(()), |session, ()| {
        let owner = fixtures::create_owner(session, Params::new())?.0;
        let answer = session.call(fixtures::request(operation, &owner, given(param, secret.clone())))?;
        let body = fixtures::read(session, &owner)?;
        let flags = properties.iter().map(|name| format!("{name} {}", fixtures::property_value(&body, name)));
        let flags: Vec<String> = flags.collect();
        session.note(format!(
            "{} with {}: {}; {}",
            operation.id,
            param.wire,
            word(&answer),
            flags.join(", ")
        ));
        session.evaluated();
        Ok(())
    });
}

/// What a second call does before what the first began was finished, by the properties that a target names.
pub(crate) fn asked_again(rule_check: &mut RuleCheck<'_>, target: &Target) {
    let operation = fixtures::operation(&target.operation);
    let properties = target.properties.clone();
    rule_check.for_all(Just(()), |session, ()| {
        let owner = fixtures::create_owner(session, Params::new())?.0;
        let first = session.ok(fixtures::request(operation, &owner, Params::new()))?;
        let answer = session.call(fixtures::request(operation, &owner, Params::new()))?;
        let shown = properties.iter().map(|name| {
            let same = fixtures::property_value(&first, name) == fixtures::property_value(&answer.body, name);
            format!("{name} {}", if same { "as before" } else { "another one" })
        });
        let shown: Vec<String> = if answer.is_success() { shown.collect() } else { Vec::new() };
        session.note(format!("{} a second time: {}; {}", operation.id, word(&answer), shown.join(", ")));
        session.evaluated();
        Ok(())
    });
}
