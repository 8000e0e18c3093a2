//! ReadYourWrites: what is written to a property is read back, from the answer and from fresh reads.

use clerk_user_runtime::{Location, ParamType, RuleKind, Status, Target};
use proptest::prelude::*;
use serde_json::Value;

use crate::fixtures;
use crate::fixtures::members::MemberList;
use crate::fixtures::{Params, ResourceRef, Setter};
use crate::generators::values;
use crate::generators::values::GeneratedValue;
use crate::law::expectations::expect_success;
use crate::runner::check::RuleCheck;
use crate::runner::session::{Abort, CheckResult, Session};

pub(crate) fn read_your_writes(rule_check: &mut RuleCheck<'_>) {
    let RuleKind::ReadYourWrites { property } = &rule_check.rule.kind else { return };
    let mut judged = false;
    for target in rule_check.targets() {
        for aim in aims(target, property) {
            if !aim.param.exists_at(rule_check.version()) {
                continue;
            }
            if let Some(value) = written(aim) {
                judged = true;
                rule_check.for_all(value, |session, write| read_back(session, aim, &write));
            } else if let Some(members) = named_members(aim) {
                judged = true;
                rule_check.for_all(any::<bool>(), |session, add| primary_is_read(session, members, aim, add));
            }
        }
    }
    if !judged {
        rule_check.skip(
            "no param that is there at this API version sets the property to a value that a scene can make",
        );
    }
}

fn aims(target: &Target, property: &str) -> Vec<Setter> {
    let mut aims = fixtures::property_setters(target);
    aims.extend(fixtures::target_setters(target));
    aims.retain(|aim| aim.property == property && aim.param.location != Location::Path);
    aims.dedup_by_key(|aim| aim.param.wire);
    aims
}

/// One write of a property.
#[derive(Clone, Debug)]
struct Write {
    /// What the property holds before, where it must hold something.
    before: Option<GeneratedValue>,
    /// What is written.
    value: GeneratedValue,
    /// Whether somebody else is created before the write, who must not be the one to get it.
    bystander: bool,
}

/// Writes of any value, over nothing or over another one; of null, where it unsets the property,
/// over a value. Metadata is written over nothing: what an earlier value does is for other rules.
fn written(aim: Setter) -> Option<BoxedStrategy<Write>> {
    if aim.param.list {
        return None;
    }
    let bystander = || proptest::bool::weighted(0.25);
    let write = |(before, value, bystander)| Write { before, value, bystander };
    let values = values::param_value(aim.param)?;
    let before = match aim.param.ty {
        ParamType::Metadata { .. } => Just(None).boxed(),
        _ => proptest::option::of(values.clone()).boxed(),
    };
    let set = (before, values.clone(), bystander()).prop_map(write);
    if !aim.is_cleared_by_null() {
        return Some(set.boxed());
    }
    let unset = (values.prop_map(Some), Just(GeneratedValue::null()), bystander()).prop_map(write);
    Some(prop_oneof![4 => set, 1 => unset].boxed())
}

/// The members that an id param names, where they can be made.
fn named_members(aim: Setter) -> Option<MemberList> {
    match aim.param.ty {
        ParamType::Id { resource } => MemberList::of_resource(resource),
        _ => None,
    }
}

/// Writes a value and reads it back.
fn read_back(session: &mut Session<'_>, aim: Setter, write: &Write) -> CheckResult {
    let value = write.value.resolve(&session.fresh());
    let mut params = fixtures::single_param(aim.param, value.clone());
    fixtures::fill_required(session, aim.operation, &mut params);
    let (subject, body) = carry_out(session, aim, params, write)?;
    let expected = values::response_value(aim.param, &value);
    fixtures::ensure_response_shows(session, aim.operation, &body, aim.property, &expected)?;
    fixtures::ensure_read_back(session, &subject, aim.property, &expected)?;
    session.evaluated();
    Ok(())
}

/// Makes the write: on an owner, or on a member of one, or as the creation of either.
fn carry_out(
    session: &mut Session<'_>,
    aim: Setter,
    params: Params,
    write: &Write,
) -> Result<(ResourceRef, Value), Abort> {
    let written = aim.operation.returns.resource();
    let owner = fixtures::owner_resource();
    let create = fixtures::resource(written, aim.operation.surface).and_then(|resource| resource.create);
    let creates = create == Some(aim.operation.id);
    if creates && written == owner {
        let request = fixtures::create_owner_request(session, params);
        let body = expect_success(aim.operation.id, session.call(request)?)?;
        return Ok((fixtures::owner_from(&body)?, body));
    }
    let mut given = Params::new();
    if let (Some(before), Some(param)) = (&write.before, fixtures::owner_create_param(aim.property)) {
        given = fixtures::single_param(param, before.resolve(&session.fresh()));
    }
    let (parent, _) = fixtures::create_owner(session, given)?;
    if creates {
        let answer = session.call(fixtures::request(aim.operation, &parent, params))?;
        let body = expect_success(aim.operation.id, answer)?;
        let id = fixtures::id_of(&body)?;
        return Ok((ResourceRef { resource: written, id, owner: parent.owner }, body));
    }
    let subject = match MemberList::of_resource(written).filter(|_| written != owner) {
        Some(members) => {
            let made = members.add(session, &parent, true, None)?;
            ResourceRef { resource: written, id: made.id, owner: parent.owner }
        }
        None => parent,
    };
    if write.bystander {
        fixtures::create_owner(session, Params::new())?;
    }
    let answer = session.call(fixtures::request(aim.operation, &subject, params))?;
    let body = expect_success(aim.operation.id, answer)?;
    Ok((subject, body))
}

/// Sets the primary to a verified member: another than the one that is the primary, or that one.
fn primary_is_read(session: &mut Session<'_>, members: MemberList, aim: Setter, add: bool) -> CheckResult {
    let created = members.create_owner(session, &[Status::Verified])?;
    let owner = created.owner.clone();
    let made = if add { members.add(session, &owner, true, None)? } else { created.last_member()? };
    let expected = Value::from(made.id);
    let request =
        fixtures::request(aim.operation, &owner, fixtures::single_param(aim.param, expected.clone()));
    let body = expect_success(aim.operation.id, session.call(request)?)?;
    fixtures::ensure_response_shows(session, aim.operation, &body, aim.property, &expected)?;
    fixtures::ensure_read_back(session, &owner, aim.property, &expected)?;
    session.evaluated();
    Ok(())
}
