//! ReadYourWrites: the response of a write and fresh reads show the value that was written.

use clerk_user_runtime::{ParamLocation, ParamType, RuleKind, Target, VerificationState};
use proptest::prelude::*;
use serde::Serialize;
use serde_json::Value;

use crate::fixtures;
use crate::fixtures::members::MemberList;
use crate::fixtures::{Params, ResourceRef, Setter};
use crate::generators::values;
use crate::generators::values::GeneratedValue;
use crate::law::expectations::expect_success;
use crate::runner::check::RuleCheck;
use crate::runner::record::Body;
use crate::runner::session::{Abort, CheckResult, Session};

pub(crate) fn read_your_writes(rule_check: &mut RuleCheck<'_>) {
    let RuleKind::ReadYourWrites { property } = &rule_check.rule.kind else { return };
    let mut checked = false;
    for target in rule_check.targets() {
        for setter in setters(target, property) {
            if !setter.param.exists_at(rule_check.version()) {
                continue;
            }
            if let Some(writes) = value_write(setter) {
                checked = true;
                rule_check.for_all(writes, |session, write| check_value(session, setter, &write));
            } else if let Some(members) = referenced_members(setter) {
                checked = true;
                rule_check
                    .for_all(any::<bool>(), |session, add| check_primary(session, members, setter, add));
            }
        }
    }
    if !checked {
        rule_check.skip(&format!(
            "at this API version no param sets `{property}` to a value that a fixture can create"
        ));
    }
}

fn setters(target: &Target, property: &str) -> Vec<Setter> {
    let mut setters = fixtures::property_setters(target);
    setters.extend(fixtures::target_setters(target));
    setters.retain(|setter| setter.property == property && setter.param.location != ParamLocation::Path);
    setters.dedup_by_key(|setter| setter.param.wire);
    setters
}

/// One write of a property.
#[derive(Clone, Debug, Serialize)]
struct ValueWrite {
    /// The value before the write, if there is one.
    before: Option<GeneratedValue>,
    /// The written value.
    value: GeneratedValue,
    /// Whether another owner is created before the write. The write must not go to that owner.
    bystander: bool,
}

/// Writes of any value, with or without a value before; and of null over a value, if null clears the
/// property. Metadata has no value before the write: how values combine is up to other rules.
fn value_write(setter: Setter) -> Option<BoxedStrategy<ValueWrite>> {
    if setter.param.list {
        return None;
    }
    let bystander = || proptest::bool::weighted(0.25);
    let write = |(before, value, bystander)| ValueWrite { before, value, bystander };
    let values = values::param_value(setter.param)?;
    let before = match setter.param.ty {
        ParamType::Metadata { .. } => Just(None).boxed(),
        _ => proptest::option::of(values.clone()).boxed(),
    };
    let set = (before, values.clone(), bystander()).prop_map(write);
    if !setter.is_cleared_by_null() {
        return Some(set.boxed());
    }
    let clear = (values.prop_map(Some), Just(GeneratedValue::null()), bystander()).prop_map(write);
    Some(prop_oneof![4 => set, 1 => clear].boxed())
}

/// The members that an id param refers to, if fixtures can create them.
fn referenced_members(setter: Setter) -> Option<MemberList> {
    match setter.param.ty {
        ParamType::Id { resource } => MemberList::of_resource(resource),
        _ => None,
    }
}

/// Writes a value and reads it back.
fn check_value(session: &mut Session<'_>, setter: Setter, write: &ValueWrite) -> CheckResult {
    let value = write.value.resolve(&session.fresh_name());
    let mut params = fixtures::single_param(setter.param, value.clone());
    fixtures::fill_required(session, setter.operation, &mut params);
    let (subject, body) = call_write(session, setter, params, write)?;
    let expected = values::response_value(setter.param, &value);
    fixtures::ensure_response_shows(session, setter.operation, &body, setter.property, &expected)?;
    fixtures::ensure_read_back(session, &subject, setter.property, &expected)?;
    session.mark_evaluated();
    Ok(())
}

/// Makes the write: creates an owner or a member with the value, or updates one.
fn call_write(
    session: &mut Session<'_>,
    setter: Setter,
    params: Params,
    write: &ValueWrite,
) -> Result<(ResourceRef, Body), Abort> {
    let operation = setter.operation;
    let written = operation.returns.resource();
    let owner = fixtures::owner_resource();
    let create = fixtures::resource(written, operation.surface).and_then(|resource| resource.create);
    let creates = create == Some(operation.id);
    if creates && written == owner {
        let request = fixtures::create_owner_request(session, params);
        let body = expect_success(operation.id, session.call(request)?)?;
        return Ok((fixtures::owner_from(&body)?, body));
    }
    let mut given = Params::new();
    if let (Some(before), Some(param)) = (&write.before, fixtures::owner_create_param(setter.property)) {
        given = fixtures::single_param(param, before.resolve(&session.fresh_name()));
    }
    let (parent, _) = fixtures::create_owner(session, given)?;
    if creates {
        let response = session.call(fixtures::request(operation, &parent, params))?;
        let body = expect_success(operation.id, response)?;
        let id = fixtures::id_of(&body)?;
        return Ok((ResourceRef { resource: written, id, owner: parent.owner }, body));
    }
    let subject = match MemberList::of_resource(written).filter(|_| written != owner) {
        Some(members) => {
            let member = members.add(session, &parent, true, None)?;
            ResourceRef { resource: written, id: member.id, owner: parent.owner }
        }
        None => parent,
    };
    if write.bystander {
        fixtures::create_owner(session, Params::new())?;
    }
    let response = session.call(fixtures::request(operation, &subject, params))?;
    let body = expect_success(operation.id, response)?;
    Ok((subject, body))
}

/// Sets the primary to a verified member, either a new one or the present primary, and reads it back.
fn check_primary(session: &mut Session<'_>, members: MemberList, setter: Setter, add: bool) -> CheckResult {
    let created = members.create_owner(session, &[VerificationState::Verified])?;
    let owner = created.owner.clone();
    let member = if add { members.add(session, &owner, true, None)? } else { created.last_member()? };
    let expected = Value::from(member.id);
    let params = fixtures::single_param(setter.param, expected.clone());
    let request = fixtures::request(setter.operation, &owner, params);
    let body = expect_success(setter.operation.id, session.call(request)?)?;
    fixtures::ensure_response_shows(session, setter.operation, &body, setter.property, &expected)?;
    fixtures::ensure_read_back(session, &owner, setter.property, &expected)?;
    session.mark_evaluated();
    Ok(())
}
