//! ParamsIndependent: what a request does not name stays as it was.

use clerk_user_runtime::{NamedParams, RuleKind, Surface};
use proptest::collection::vec;
use proptest::prelude::*;

use super::answers::is_refusal;
use crate::scene::{self, Aim, Params};
use crate::session::{Session, Stop};
use crate::strategy::values::{self, Draft};
use crate::trial::Trial;

/// One param of a request: what is stored before, what it would write, and whether it is named.
type Part = (Aim, Draft, Draft);

pub(super) fn params_independent(trial: &mut Trial<'_>) {
    let RuleKind::ParamsIndependent { named } = trial.rule.kind else { return };
    for target in trial.targets() {
        let aims: Vec<Aim> = scene::aims(target);
        let parts: Vec<BoxedStrategy<Part>> = aims.iter().copied().filter_map(part).collect();
        if parts.len() < 2 {
            continue;
        }
        let count = parts.len();
        trial.check((parts, names(named, count)), |session, (parts, names)| {
            independent(session, &parts, &names)
        });
    }
}

fn part(aim: Aim) -> Option<BoxedStrategy<Part>> {
    let after = values::draft(aim.param)?;
    let after =
        if aim.takes_null() { prop_oneof![4 => after, 1 => Just(Draft::null())].boxed() } else { after };
    Some((values::draft(aim.param)?, after).prop_map(move |(before, after)| (aim, before, after)).boxed())
}

/// Which of the params are named; never all of them.
fn names(named: NamedParams, count: usize) -> BoxedStrategy<Vec<bool>> {
    match named {
        NamedParams::One => {
            (0..count).prop_map(move |one| (0..count).map(|index| index == one).collect()).boxed()
        }
        NamedParams::Subset => (vec(any::<bool>(), count), 0..count)
            .prop_map(|(mut names, never)| {
                names[never] = false;
                names
            })
            .boxed(),
    }
}

fn independent(session: &mut Session<'_>, parts: &[Part], names: &[bool]) -> Result<(), Stop> {
    let operation = parts[0].0.operation;
    let (mut given, mut later, mut params) = (Params::new(), Params::new(), Params::new());
    for ((aim, before, after), named) in parts.iter().zip(names) {
        let value = before.with(&session.fresh());
        match scene::create_param(aim.property) {
            Some(param) => given.extend(scene::only(param, value)),
            None => later.extend(scene::only(aim.param, value)),
        }
        if *named {
            params.extend(scene::only(aim.param, after.with(&session.fresh())));
        }
    }
    let (owner, mut before) = scene::create_owner(session, given)?;
    if !later.is_empty() {
        session.ok(scene::request(operation, &owner, later))?;
        before = scene::read(session, &owner)?;
    }
    let body = if params.is_empty() {
        // Whether a request that names nothing is refused is open; it changes nothing either way.
        let answer = session.call(scene::request(operation, &owner, params))?;
        if is_refusal(&answer) { None } else { Some(answer.body) }
    } else {
        Some(session.ok(scene::request(operation, &owner, params))?)
    };
    let fresh = scene::read(session, &owner)?;
    for ((aim, ..), named) in parts.iter().zip(names) {
        if *named {
            continue;
        }
        let expected = scene::shows(&before, aim.property);
        if let Some(body) = body.as_ref().filter(|_| operation.surface == Surface::Backend) {
            scene::answer_shows(session, operation, body, aim.property, &expected)?;
        }
        let what = format!("{}, which {} does not name,", aim.property, operation.id);
        session.ensure_equal(&what, &expected, &scene::shows(&fresh, aim.property))?;
    }
    session.evaluated();
    Ok(())
}
