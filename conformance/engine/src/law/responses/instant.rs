//! Instant and NotBefore: the unit and the precision of instants, and which of two instants comes first.

use clerk_user_runtime::{ParamType, RuleKind, Target, TimePrecision, TimeUnit, Timestamp};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::Value;

use crate::fixtures;
use crate::fixtures::{Params, ResourceRef, Setter};
use crate::generators::values;
use crate::law::expectations::expect_success;
use crate::runner::check::RuleCheck;
use crate::runner::record::Body;
use crate::runner::session::{Abort, CheckResult, Session, ensure};

const DAY_MILLIS: i64 = 24 * 60 * 60 * 1000;

/// Sends instants as RFC 3339 texts and checks the numbers in responses.
pub(crate) fn instant(rule_check: &mut RuleCheck<'_>) {
    let RuleKind::Instant { unit, precision } = rule_check.rule.kind else { return };
    let mut checked = false;
    for target in rule_check.targets() {
        for setter in fixtures::property_setters(target) {
            if setter.param.ty != ParamType::Rfc3339 {
                continue;
            }
            checked = true;
            let offsets = select(vec![0_i64, 0, 120, -330, 840]);
            rule_check.for_all((values::past_instant(), offsets), |session, (instant, offset)| {
                let expected = Value::from(as_number(instant, unit, precision));
                let text = rfc3339_with_offset(instant, offset);
                let (owner, body) = write_instant(session, setter, &text)?;
                let property = setter.property;
                let what = format!("`{property}` in the response of {} for {text}", setter.operation.id);
                session.ensure_equal(&what, &expected, &fixtures::property_value(&body, property))?;
                let body = fixtures::read(session, &owner)?;
                let what = format!("`{property}` read after {} for {text}", setter.operation.id);
                session.ensure_equal(&what, &expected, &fixtures::property_value(&body, property))?;
                session.mark_evaluated();
                Ok(())
            });
        }
    }
    if !checked {
        rule_check.skip("no param of these operations sets such an instant");
    }
}

/// The number that responses show for an instant.
fn as_number(instant: Timestamp, unit: TimeUnit, precision: TimePrecision) -> i64 {
    let millis = match precision {
        TimePrecision::Millisecond => instant.as_millis(),
        TimePrecision::Day => instant.as_millis().div_euclid(DAY_MILLIS) * DAY_MILLIS,
    };
    match unit {
        TimeUnit::Milliseconds => millis,
        TimeUnit::Seconds => millis.div_euclid(1000),
    }
}

/// The instant as RFC 3339 text with an offset in minutes.
fn rfc3339_with_offset(instant: Timestamp, offset: i64) -> String {
    let local = Timestamp::from_millis(instant.as_millis() + offset * 60_000).to_rfc3339();
    if offset == 0 {
        return local;
    }
    let (sign, minutes) = if offset < 0 { ('-', -offset) } else { ('+', offset) };
    format!("{}{sign}{:02}:{:02}", local.trim_end_matches('Z'), minutes / 60, minutes % 60)
}

/// Writes an instant: creates an owner with it, or updates one.
fn write_instant(
    session: &mut Session<'_>,
    setter: Setter,
    text: &str,
) -> Result<(ResourceRef, Body), Abort> {
    let params = fixtures::single_param(setter.param, Value::from(text));
    let creates = fixtures::owner_create_operation() == Some(setter.operation.id);
    let request = if creates {
        fixtures::create_owner_request(session, params)
    } else {
        let (owner, _) = fixtures::create_owner(session, Params::new())?;
        fixtures::request(setter.operation, &owner, params)
    };
    let body = expect_success(setter.operation.id, session.call(request)?)?;
    Ok((fixtures::owner_from(&body)?, body))
}

/// Calls an operation several times on an owner, and compares two instants of each response.
pub(crate) fn not_before(rule_check: &mut RuleCheck<'_>) {
    let RuleKind::NotBefore { earlier, later } = &rule_check.rule.kind else { return };
    for target in rule_check.targets() {
        let created_at = proptest::option::of(values::past_instant());
        let input = (created_at, 0..3_u8, any::<bool>());
        rule_check.for_all(input, |session, (created_at, more_calls, resend)| {
            let given = created_at.and_then(|instant| initial_instant(earlier, instant)).unwrap_or_default();
            let (owner, body) = fixtures::create_owner(session, given)?;
            ensure_in_order(&body, earlier, later)?;
            for _ in 0..=more_calls {
                let body = call_target(session, target, &owner, earlier, created_at.filter(|_| resend))?;
                ensure_in_order(&body, earlier, later)?;
            }
            ensure_in_order(&*fixtures::read(session, &owner)?, earlier, later)?;
            session.mark_evaluated();
            Ok(())
        });
    }
}

fn initial_instant(property: &str, instant: Timestamp) -> Option<Params> {
    let param = fixtures::owner_create_param(property).filter(|param| param.ty == ParamType::Rfc3339)?;
    Some(fixtures::single_param(param, Value::from(instant.to_rfc3339())))
}

/// Calls the operation of a target. If the operation can set the earlier instant, the call sets it.
fn call_target(
    session: &mut Session<'_>,
    target: &Target,
    owner: &ResourceRef,
    earlier: &str,
    instant: Option<Timestamp>,
) -> Result<Body, Abort> {
    let operation = fixtures::operation(&target.operation);
    let setter = operation.params.iter().find(|param| param.property == Some(earlier));
    let mut params = Params::new();
    if let (Some(param), Some(instant)) = (setter, instant) {
        params = fixtures::single_param(param, Value::from(instant.to_rfc3339()));
    }
    if fixtures::owner_create_operation() == Some(operation.id) {
        let request = fixtures::create_owner_request(session, params);
        return session.call_ok(request);
    }
    fixtures::fill_required(session, operation, &mut params);
    session.call_ok(fixtures::request(operation, owner, params))
}

fn ensure_in_order(body: &Value, earlier: &str, later: &str) -> CheckResult {
    let number = |name: &str| fixtures::property_value(body, name).as_f64();
    let (Some(first), Some(second)) = (number(earlier), number(later)) else { return Ok(()) };
    ensure(
        first <= second,
        format!("`{later}` is not before `{earlier}`, which is {first}"),
        format!("`{later}` is {second}"),
    )
}
