//! ParamsIndependent: what a request does not name stays as it was.

use clerk_user_runtime::{NamedParams, RuleKind, Surface};
use proptest::collection::vec;
use proptest::prelude::*;

use crate::fixtures;
use crate::fixtures::{Aim, Params};
use crate::generators::values;
use crate::generators::values::Draft;
use crate::law::refusals::is_refusal;
use crate::runner::check::RuleCheck;
use crate::runner::session::{Abort, Session};

/// One param of a request: what is stored before, what it would write, and whether it is named.
type Part = (Aim, Draft, Draft);

pub(crate) fn params_independent(rule_check: &mut RuleCheck<'_>) {
    let RuleKind::ParamsIndependent { named } = rule_check.rule.kind else { return };
    for target in rule_check.targets() {
        let aims: Vec<Aim> = fixtures::aims(target);
        let parts: Vec<BoxedStrategy<Part>> = aims.iter().copied().filter_map(part).collect();
        if parts.len() < 2 {
            continue;
        }
        let count = parts.len();
        rule_check.for_all((parts, names(named, count)), |session, (parts, names)| {
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

fn independent(session: &mut Session<'_>, parts: &[Part], names: &[bool]) -> Result<(), Abort> {
    let operation = parts[0].0.operation;
    let (mut given, mut later, mut params) = (Params::new(), Params::new(), Params::new());
    for ((aim, before, after), named) in parts.iter().zip(names) {
        let value = before.with(&session.fresh_name());
        match fixtures::create_param(aim.property) {
            Some(param) => given.extend(fixtures::only(param, value)),
            None => later.extend(fixtures::only(aim.param, value)),
        }
        if *named {
            params.extend(fixtures::only(aim.param, after.with(&session.fresh_name())));
        }
    }
    let (owner, mut before) = fixtures::create_owner(session, given)?;
    if !later.is_empty() {
        session.call_ok(fixtures::request(operation, &owner, later))?;
        before = fixtures::read(session, &owner)?;
    }
    let body = if params.is_empty() {
        // Whether a request that names nothing is refused is open; it changes nothing either way.
        let answer = session.call(fixtures::request(operation, &owner, params))?;
        if is_refusal(&answer) { None } else { Some(answer.body) }
    } else {
        Some(session.call_ok(fixtures::request(operation, &owner, params))?)
    };
    let fresh = fixtures::read(session, &owner)?;
    for ((aim, ..), named) in parts.iter().zip(names) {
        if *named {
            continue;
        }
        let expected = fixtures::shows(&before, aim.property);
        if let Some(body) = body.as_ref().filter(|_| operation.surface == Surface::Backend) {
            fixtures::answer_shows(session, operation, body, aim.property, &expected)?;
        }
        let what = format!("{}, which {} does not name,", aim.property, operation.id);
        session.ensure_equal(&what, &expected, &fixtures::shows(&fresh, aim.property))?;
    }
    session.mark_evaluated();
    Ok(())
}
