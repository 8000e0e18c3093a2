//! ParamsIndependent: what a request does not name stays as it was.

use clerk_user_runtime::{Named, RuleKind, Surface};
use proptest::collection::vec;
use proptest::prelude::*;

use crate::fixtures;
use crate::fixtures::{Params, Setter};
use crate::generators::values;
use crate::generators::values::GeneratedValue;
use crate::law::expectations::is_refusal;
use crate::runner::check::RuleCheck;
use crate::runner::session::{Abort, Session};

/// One param of a request: what is stored before, what it would write, and whether it is named.
type Part = (Setter, GeneratedValue, GeneratedValue);

pub(crate) fn params_independent(rule_check: &mut RuleCheck<'_>) {
    let RuleKind::ParamsIndependent { named } = rule_check.rule.kind else { return };
    for target in rule_check.targets() {
        let aims: Vec<Setter> = fixtures::target_setters(target);
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

fn part(aim: Setter) -> Option<BoxedStrategy<Part>> {
    let after = values::param_value(aim.param)?;
    let after = if aim.is_cleared_by_null() {
        prop_oneof![4 => after, 1 => Just(GeneratedValue::null())].boxed()
    } else {
        after
    };
    Some(
        (values::param_value(aim.param)?, after)
            .prop_map(move |(before, after)| (aim, before, after))
            .boxed(),
    )
}

/// Which of the params are named; never all of them.
fn names(named: Named, count: usize) -> BoxedStrategy<Vec<bool>> {
    match named {
        Named::One => (0..count).prop_map(move |one| (0..count).map(|index| index == one).collect()).boxed(),
        Named::Subset => (vec(any::<bool>(), count), 0..count)
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
        let value = before.resolve(&session.fresh());
        match fixtures::owner_create_param(aim.property) {
            Some(param) => given.extend(fixtures::single_param(param, value)),
            None => later.extend(fixtures::single_param(aim.param, value)),
        }
        if *named {
            params.extend(fixtures::single_param(aim.param, after.resolve(&session.fresh())));
        }
    }
    let (owner, mut before) = fixtures::create_owner(session, given)?;
    if !later.is_empty() {
        session.ok(fixtures::request(operation, &owner, later))?;
        before = fixtures::read(session, &owner)?;
    }
    let body = if params.is_empty() {
        // Whether a request that names nothing is refused is open; it changes nothing either way.
        let answer = session.call(fixtures::request(operation, &owner, params))?;
        if is_refusal(&answer) { None } else { Some(answer.body) }
    } else {
        Some(session.ok(fixtures::request(operation, &owner, params))?)
    };
    let fresh = fixtures::read(session, &owner)?;
    for ((aim, ..), named) in parts.iter().zip(names) {
        if *named {
            continue;
        }
        let expected = fixtures::property_value(&before, aim.property);
        if let Some(body) = body.as_ref().filter(|_| operation.surface == Surface::Backend) {
            fixtures::ensure_response_shows(session, operation, body, aim.property, &expected)?;
        }
        let what = format!("{}, which {} does not name,", aim.property, operation.id);
        session.ensure_equal(&what, &expected, &fixtures::property_value(&fresh, aim.property))?;
    }
    session.evaluated();
    Ok(())
}
