//! MergePatch: what a merging write leaves in a metadata property, against the oracle with the
//! rule's own outcome.

use clerk_user_runtime::{MergeAspect, Outcome, RuleKind};
use proptest::sample::select;
use serde_json::Value;

use super::answers::carried_out;
use crate::oracle::merge::{Policy, holds_null_member};
use crate::scene::{self, Aim, Params, Subject};
use crate::session::{Checked, Session, Stop, ensure};
use crate::strategy::merge::{self, Merge};
use crate::trial::Trial;

pub(super) fn merge_patch(trial: &mut Trial<'_>) {
    let RuleKind::MergePatch { aspect, outcome } = trial.rule.kind else { return };
    for target in trial.targets() {
        let aims = scene::aims(target);
        if !aims.is_empty() {
            trial.check((select(aims), merge::merge(aspect)), |session, (aim, input)| match aspect {
                MergeAspect::NoNullLeft if outcome != Outcome::Stored => no_null_left(session, aim, &input),
                MergeAspect::Idempotent => twice(session, aim, &input),
                _ => as_the_oracle_says(session, aim, &input, Policy::new(aspect, outcome)),
            });
        }
    }
}

/// Creates an owner whose property holds the stored value. Nothing needs storing where it is empty.
pub(super) fn stored(session: &mut Session<'_>, aim: Aim, stored: &Value) -> Result<Subject, Stop> {
    let empty = stored.as_object().is_some_and(serde_json::Map::is_empty);
    let seed = scene::create_param(aim.property).filter(|_| !empty);
    let given = seed.map_or_else(Params::new, |param| scene::only(param, stored.clone()));
    let (owner, _) = scene::create_owner(session, given)?;
    if seed.is_none() && !empty {
        session.ok(scene::request(aim.operation, &owner, scene::only(aim.param, stored.clone())))?;
    }
    Ok(owner)
}

/// Writes a value, which must be carried out.
pub(super) fn write(session: &mut Session<'_>, aim: Aim, owner: &Subject, value: &Value) -> Result<Value, Stop> {
    let mut params = scene::only(aim.param, value.clone());
    scene::fill_required(session, aim.operation, &mut params);
    let answer = session.call(scene::request(aim.operation, owner, params))?;
    carried_out(aim.operation.id, answer)
}

fn as_the_oracle_says(session: &mut Session<'_>, aim: Aim, input: &Merge, policy: Policy) -> Checked {
    let owner = stored(session, aim, &input.stored)?;
    let body = write(session, aim, &owner, &input.patch)?;
    let expected = policy.merge(&input.stored, &input.patch);
    scene::answer_shows(session, aim.operation, &body, aim.property, &expected)?;
    scene::read_back(session, &owner, aim.property, &expected)?;
    session.evaluated();
    Ok(())
}

/// What the patch leaves holds no null member, whatever else it holds.
fn no_null_left(session: &mut Session<'_>, aim: Aim, input: &Merge) -> Checked {
    let owner = stored(session, aim, &input.stored)?;
    let body = write(session, aim, &owner, &input.patch)?;
    let fresh = scene::read(session, &owner)?;
    for (body, place) in [(&body, "the answer"), (&fresh, "a read")] {
        let value = scene::shows(body, aim.property);
        let expected = format!("{} in {place} has no member that is null", aim.property);
        ensure(!holds_null_member(&value), expected, format!("it is {value}"))?;
    }
    session.evaluated();
    Ok(())
}

/// The second time changes nothing.
fn twice(session: &mut Session<'_>, aim: Aim, input: &Merge) -> Checked {
    let owner = stored(session, aim, &input.stored)?;
    let once = write(session, aim, &owner, &input.patch)?;
    let again = write(session, aim, &owner, &input.patch)?;
    let once = scene::shows(&once, aim.property);
    let what = format!("{} after the second write", aim.property);
    session.ensure_equal(&what, &once, &scene::shows(&again, aim.property))?;
    scene::read_back(session, &owner, aim.property, &once)?;
    session.evaluated();
    Ok(())
}
