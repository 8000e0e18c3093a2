//! ReadYourWrites: what is written to a property is read back, from the answer and from fresh reads.

use clerk_user_runtime::{Location, ParamType, RuleKind, Target};
use proptest::prelude::*;
use serde_json::Value;

use super::answers::carried_out;
use crate::scene::member::Members;
use crate::scene::{self, Aim, Params, Subject};
use crate::session::{Checked, Session, Stop};
use crate::strategy::values::{self, Draft};
use crate::trial::Trial;

pub(super) fn read_your_writes(trial: &mut Trial<'_>) {
    let RuleKind::ReadYourWrites { property } = &trial.rule.kind else { return };
    let mut judged = false;
    for target in trial.targets() {
        for aim in aims(target, property) {
            if let Some(value) = written(aim) {
                judged = true;
                trial.check((value, proptest::bool::weighted(0.25)), |session, (draft, bystander)| {
                    if !aim.param.exists_at(session.version()) {
                        return Ok(());
                    }
                    written_is_read(session, aim, &draft, bystander)
                });
            } else if let Some(members) = named_members(aim) {
                judged = true;
                trial.check(any::<bool>(), |session, add| primary_is_read(session, members, aim, add));
            }
        }
    }
    if !judged {
        trial.skip("no scene can make a value of this property");
    }
}

fn aims(target: &Target, property: &str) -> Vec<Aim> {
    let mut aims = scene::setters(target);
    aims.extend(scene::aims(target));
    aims.retain(|aim| aim.property == property && aim.param.location != Location::Path);
    aims.dedup_by_key(|aim| aim.param.wire);
    aims
}

/// Values, with null now and then where it unsets the property.
fn written(aim: Aim) -> Option<BoxedStrategy<Draft>> {
    if aim.param.list {
        return None;
    }
    let values = values::draft(aim.param)?;
    Some(if aim.takes_null() { prop_oneof![5 => values, 1 => Just(Draft::null())].boxed() } else { values })
}

/// The members that an id param names, where they can be made.
fn named_members(aim: Aim) -> Option<Members> {
    match aim.param.ty {
        ParamType::Id { resource } => Members::of_resource(resource),
        _ => None,
    }
}

/// Writes a value and reads it back. A bystander who came last must not be the one who got it.
fn written_is_read(session: &mut Session<'_>, aim: Aim, draft: &Draft, bystander: bool) -> Checked {
    let value = draft.with(&session.fresh());
    let mut params = scene::only(aim.param, value.clone());
    scene::fill_required(session, aim.operation, &mut params);
    let (subject, body) = write(session, aim, params, bystander)?;
    let expected = values::shown(aim.param, &value);
    scene::answer_shows(session, aim.operation, &body, aim.property, &expected)?;
    scene::read_back(session, &subject, aim.property, &expected)?;
    session.evaluated();
    Ok(())
}

/// Makes the write: on an owner, or on a member of one, or as the creation of either.
fn write(
    session: &mut Session<'_>,
    aim: Aim,
    params: Params,
    bystander: bool,
) -> Result<(Subject, Value), Stop> {
    let written = aim.operation.returns.resource();
    let owner = scene::owner_resource();
    let creates = |surface| scene::resource(written, surface).and_then(|resource| resource.create);
    if creates(aim.operation.surface) == Some(aim.operation.id) {
        if written == owner {
            let request = scene::owner_request(session, params);
            let body = carried_out(aim.operation.id, session.call(request)?)?;
            return Ok((scene::owner(&body)?, body));
        }
        let (parent, _) = scene::create_owner(session, Params::new())?;
        let answer = session.call(scene::request(aim.operation, &parent, params))?;
        let body = carried_out(aim.operation.id, answer)?;
        let id = scene::id_of(&body)?;
        return Ok((Subject { resource: written, id, owner: parent.owner }, body));
    }
    let (parent, _) = scene::create_owner(session, Params::new())?;
    let subject = match Members::of_resource(written).filter(|_| written != owner) {
        Some(members) => {
            let made = members.added(session, &parent, true, None)?;
            Subject { resource: written, id: made.id, owner: parent.owner }
        }
        None => parent,
    };
    if bystander {
        scene::create_owner(session, Params::new())?;
    }
    let answer = session.call(scene::request(aim.operation, &subject, params))?;
    let body = carried_out(aim.operation.id, answer)?;
    Ok((subject, body))
}

/// Sets the primary to a verified member: another than the one that is the primary, or that one.
fn primary_is_read(session: &mut Session<'_>, members: Members, aim: Aim, add: bool) -> Checked {
    let (owner, created) = members.owner(session, &[clerk_user_runtime::Status::Verified])?;
    let made = if add { Some(members.added(session, &owner, true, None)?) } else { members.made(&created).pop() };
    let made = made.ok_or_else(|| Stop::Scene("a created member is not listed".to_owned()))?;
    let expected = Value::from(made.id);
    let request = scene::request(aim.operation, &owner, scene::only(aim.param, expected.clone()));
    let body = carried_out(aim.operation.id, session.call(request)?)?;
    scene::answer_shows(session, aim.operation, &body, aim.property, &expected)?;
    scene::read_back(session, &owner, aim.property, &expected)?;
    session.evaluated();
    Ok(())
}
