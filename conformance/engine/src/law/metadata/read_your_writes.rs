//! ReadYourWrites: what is written to a property is read back, from the answer and from fresh reads.

use clerk_user_runtime::{ParamLocation, ParamType, RuleKind, Target, VerificationState};
use proptest::prelude::*;
use serde_json::Value;

use crate::fixtures;
use crate::fixtures::member::Members;
use crate::fixtures::{Aim, Params, Subject};
use crate::generators::values;
use crate::generators::values::Draft;
use crate::law::refusals::carried_out;
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

fn aims(target: &Target, property: &str) -> Vec<Aim> {
    let mut aims = fixtures::setters(target);
    aims.extend(fixtures::aims(target));
    aims.retain(|aim| aim.property == property && aim.param.location != ParamLocation::Path);
    aims.dedup_by_key(|aim| aim.param.wire);
    aims
}

/// One write of a property.
#[derive(Clone, Debug)]
struct Write {
    /// What the property holds before, where it must hold something.
    before: Option<Draft>,
    /// What is written.
    value: Draft,
    /// Whether somebody else is created before the write, who must not be the one to get it.
    bystander: bool,
}

/// Writes of any value, over nothing or over another one; of null, where it unsets the property,
/// over a value. Metadata is written over nothing: what an earlier value does is for other rules.
fn written(aim: Aim) -> Option<BoxedStrategy<Write>> {
    if aim.param.list {
        return None;
    }
    let bystander = || proptest::bool::weighted(0.25);
    let write = |(before, value, bystander)| Write { before, value, bystander };
    let values = values::draft(aim.param)?;
    let before = match aim.param.ty {
        ParamType::Metadata { .. } => Just(None).boxed(),
        _ => proptest::option::of(values.clone()).boxed(),
    };
    let set = (before, values.clone(), bystander()).prop_map(write);
    if !aim.takes_null() {
        return Some(set.boxed());
    }
    let unset = (values.prop_map(Some), Just(Draft::null()), bystander()).prop_map(write);
    Some(prop_oneof![4 => set, 1 => unset].boxed())
}

/// The members that an id param names, where they can be made.
fn named_members(aim: Aim) -> Option<Members> {
    match aim.param.ty {
        ParamType::Id { resource } => Members::of_resource(resource),
        _ => None,
    }
}

/// Writes a value and reads it back.
fn read_back(session: &mut Session<'_>, aim: Aim, write: &Write) -> CheckResult {
    let value = write.value.with(&session.fresh_name());
    let mut params = fixtures::only(aim.param, value.clone());
    fixtures::fill_required(session, aim.operation, &mut params);
    let (subject, body) = carry_out(session, aim, params, write)?;
    let expected = values::shown(aim.param, &value);
    fixtures::answer_shows(session, aim.operation, &body, aim.property, &expected)?;
    fixtures::read_back(session, &subject, aim.property, &expected)?;
    session.mark_evaluated();
    Ok(())
}

/// Makes the write: on an owner, or on a member of one, or as the creation of either.
fn carry_out(
    session: &mut Session<'_>,
    aim: Aim,
    params: Params,
    write: &Write,
) -> Result<(Subject, Value), Abort> {
    let written = aim.operation.returns.resource();
    let owner = fixtures::owner_resource();
    let create = fixtures::resource(written, aim.operation.surface).and_then(|resource| resource.create);
    let creates = create == Some(aim.operation.id);
    if creates && written == owner {
        let request = fixtures::owner_request(session, params);
        let body = carried_out(aim.operation.id, session.call(request)?)?;
        return Ok((fixtures::owner(&body)?, body));
    }
    let mut given = Params::new();
    if let (Some(before), Some(param)) = (&write.before, fixtures::create_param(aim.property)) {
        given = fixtures::only(param, before.with(&session.fresh_name()));
    }
    let (parent, _) = fixtures::create_owner(session, given)?;
    if creates {
        let answer = session.call(fixtures::request(aim.operation, &parent, params))?;
        let body = carried_out(aim.operation.id, answer)?;
        let id = fixtures::id_of(&body)?;
        return Ok((Subject { resource: written, id, owner: parent.owner }, body));
    }
    let subject = match Members::of_resource(written).filter(|_| written != owner) {
        Some(members) => {
            let made = members.added(session, &parent, true, None)?;
            Subject { resource: written, id: made.id, owner: parent.owner }
        }
        None => parent,
    };
    if write.bystander {
        fixtures::create_owner(session, Params::new())?;
    }
    let answer = session.call(fixtures::request(aim.operation, &subject, params))?;
    let body = carried_out(aim.operation.id, answer)?;
    Ok((subject, body))
}

/// Sets the primary to a verified member: another than the one that is the primary, or that one.
fn primary_is_read(session: &mut Session<'_>, members: Members, aim: Aim, add: bool) -> CheckResult {
    let created = members.owner(session, &[VerificationState::Verified])?;
    let owner = created.subject.clone();
    let made = if add { members.added(session, &owner, true, None)? } else { created.last()? };
    let expected = Value::from(made.id);
    let request = fixtures::request(aim.operation, &owner, fixtures::only(aim.param, expected.clone()));
    let body = carried_out(aim.operation.id, session.call(request)?)?;
    fixtures::answer_shows(session, aim.operation, &body, aim.property, &expected)?;
    fixtures::read_back(session, &owner, aim.property, &expected)?;
    session.mark_evaluated();
    Ok(())
}
