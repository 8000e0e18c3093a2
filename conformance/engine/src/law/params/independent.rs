//! ParamsIndependent: properties that a request does not name keep their values.

use clerk_user_runtime::{NamedParams, RuleKind, Surface};
use proptest::collection::vec;
use proptest::prelude::*;

use crate::fixtures;
use crate::fixtures::{Params, Setter};
use crate::generators::values;
use crate::generators::values::GeneratedValue;
use crate::law::expectations::is_refusal;
use crate::runner::check::RuleCheck;
use crate::runner::record::Body;
use crate::runner::session::{CheckResult, Session};

/// One setter, with the value that is stored before and the value that the request would write.
type StoredAndWritten = (Setter, GeneratedValue, GeneratedValue);

pub(crate) fn params_independent(rule_check: &mut RuleCheck<'_>) {
    let RuleKind::ParamsIndependent { named } = rule_check.rule.kind else { return };
    for target in rule_check.targets() {
        let setters = fixtures::target_setters(target);
        let params: Vec<BoxedStrategy<StoredAndWritten>> =
            setters.into_iter().filter_map(stored_and_written).collect();
        if params.len() < 2 {
            continue;
        }
        let count = params.len();
        rule_check.for_all((params, named_params(named, count)), |session, (params, named)| {
            check_independent(session, &params, &named)
        });
    }
}

fn stored_and_written(setter: Setter) -> Option<BoxedStrategy<StoredAndWritten>> {
    let written = values::param_value(setter.param)?;
    let written = if setter.is_cleared_by_null() {
        prop_oneof![4 => written, 1 => Just(GeneratedValue::null())].boxed()
    } else {
        written
    };
    let stored = values::param_value(setter.param)?;
    Some((stored, written).prop_map(move |(stored, written)| (setter, stored, written)).boxed())
}

/// Which of the params the request names; never all of them.
fn named_params(named: NamedParams, count: usize) -> BoxedStrategy<Vec<bool>> {
    match named {
        NamedParams::One => {
            (0..count).prop_map(move |one| (0..count).map(|index| index == one).collect()).boxed()
        }
        NamedParams::Subset => (vec(any::<bool>(), count), 0..count)
            .prop_map(|(mut named, never)| {
                named[never] = false;
                named
            })
            .boxed(),
    }
}

fn check_independent(session: &mut Session<'_>, params: &[StoredAndWritten], named: &[bool]) -> CheckResult {
    let operation = params[0].0.operation;
    let (mut on_create, mut on_update, mut request) = (Params::new(), Params::new(), Params::new());
    for ((setter, stored, written), named) in params.iter().zip(named) {
        let value = stored.resolve(&session.fresh_name());
        match fixtures::owner_create_param(setter.property) {
            Some(param) => on_create.extend(fixtures::single_param(param, value)),
            None => on_update.extend(fixtures::single_param(setter.param, value)),
        }
        if *named {
            request.extend(fixtures::single_param(setter.param, written.resolve(&session.fresh_name())));
        }
    }
    let (owner, mut before) = fixtures::create_owner(session, on_create)?;
    if !on_update.is_empty() {
        session.call_ok(fixtures::request(operation, &owner, on_update))?;
        before = fixtures::read(session, &owner)?;
    }
    let body = if request.is_empty() {
        // Whether a request without params is refused is left open. It changes nothing either way.
        let response = session.call(fixtures::request(operation, &owner, request))?;
        if is_refusal(&response) { None } else { Some(Body::new(response)) }
    } else {
        Some(session.call_ok(fixtures::request(operation, &owner, request))?)
    };
    let read = fixtures::read(session, &owner)?;
    for ((setter, ..), named) in params.iter().zip(named) {
        if *named {
            continue;
        }
        let expected = fixtures::property_value(&before, setter.property);
        if let Some(body) = body.as_ref().filter(|_| operation.surface == Surface::Backend) {
            fixtures::ensure_response_shows(session, operation, body, setter.property, &expected)?;
        }
        let what = format!("`{}` after {}, which does not name it,", setter.property, operation.id);
        session.ensure_equal(&what, &expected, &fixtures::property_value(&read, setter.property))?;
    }
    session.mark_evaluated();
    Ok(())
}
