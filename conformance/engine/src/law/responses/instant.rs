//! Instant and NotBefore: how the instants of a resource are told, and which of two comes first.

use clerk_user_runtime::{ParamType, Precision, RuleKind, Target, Timestamp, Unit};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::Value;

use crate::fixtures;
use crate::fixtures::{Params, ResourceRef, Setter};
use crate::generators::values;
use crate::law::expectations::expect_success;
use crate::runner::check::RuleCheck;
use crate::runner::session::{Abort, CheckResult, Session, ensure};

const DAY: i64 = 24 * 60 * 60 * 1000;

/// Sends instants as texts and looks at the numbers that come back.
pub(crate) fn instant(rule_check: &mut RuleCheck<'_>) {
    let RuleKind::Instant { unit, precision } = rule_check.rule.kind else { return };
    let mut judged = false;
    for target in rule_check.targets() {
        for aim in fixtures::property_setters(target) {
            if aim.param.ty != ParamType::Rfc3339 {
                continue;
            }
            judged = true;
            let offsets = select(vec![0_i64, 0, 120, -330, 840]);
            rule_check.for_all((values::past_instant(), offsets), |session, (instant, offset)| {
                let expected = Value::from(told(instant, unit, precision));
                let text = spelled(instant, offset);
                let (owner, body) = dated(session, aim, &text)?;
                let what = |place: &str| format!("{} of {text} {place}", aim.property);
                let shown = fixtures::property_value(&body, aim.property);
                session.ensure_equal(&what("in the answer"), &expected, &shown)?;
                let shown = fixtures::property_value(&fixtures::read(session, &owner)?, aim.property);
                session.ensure_equal(&what("read"), &expected, &shown)?;
                session.evaluated();
                Ok(())
            });
        }
    }
    if !judged {
        rule_check.skip("no param of these operations carries such an instant");
    }
}

/// The number that an answer tells an instant by.
fn told(instant: Timestamp, unit: Unit, precision: Precision) -> i64 {
    let millis = match precision {
        Precision::Millisecond => instant.as_millis(),
        Precision::Day => instant.as_millis().div_euclid(DAY) * DAY,
    };
    match unit {
        Unit::Milliseconds => millis,
        Unit::Seconds => millis.div_euclid(1000),
    }
}

/// The same instant as RFC 3339 text with an offset in minutes.
fn spelled(instant: Timestamp, offset: i64) -> String {
    let local = Timestamp::from_millis(instant.as_millis() + offset * 60_000).to_rfc3339();
    if offset == 0 {
        return local;
    }
    let (sign, minutes) = if offset < 0 { ('-', -offset) } else { ('+', offset) };
    format!("{}{sign}{:02}:{:02}", local.trim_end_matches('Z'), minutes / 60, minutes % 60)
}

/// Makes a request that sets an instant: as the creation of an owner, or on one.
fn dated(session: &mut Session<'_>, aim: Setter, text: &str) -> Result<(ResourceRef, Value), Abort> {
    let params = fixtures::single_param(aim.param, Value::from(text));
    let creates = fixtures::owner_create_operation() == Some(aim.operation.id);
    let request = if creates {
        fixtures::create_owner_request(session, params)
    } else {
        let (owner, _) = fixtures::create_owner(session, Params::new())?;
        fixtures::request(aim.operation, &owner, params)
    };
    let body = expect_success(aim.operation.id, session.call(request)?)?;
    Ok((fixtures::owner_from(&body)?, body))
}

/// Carries out an operation on an owner with a past, and compares two instants of what it answers.
pub(crate) fn not_before(rule_check: &mut RuleCheck<'_>) {
    let RuleKind::NotBefore { earlier, later } = &rule_check.rule.kind else { return };
    for target in rule_check.targets() {
        let created = proptest::option::of(values::past_instant());
        rule_check.for_all((created, 0..3_u8, any::<bool>()), |session, (created, writes, dated)| {
            let given = created.and_then(|instant| past(earlier, instant)).unwrap_or_default();
            let (owner, body) = fixtures::create_owner(session, given)?;
            in_order(&body, earlier, later)?;
            for _ in 0..=writes {
                let body = write(session, target, &owner, earlier, created.filter(|_| dated))?;
                in_order(&body, earlier, later)?;
            }
            in_order(&fixtures::read(session, &owner)?, earlier, later)?;
            session.evaluated();
            Ok(())
        });
    }
}

fn past(property: &str, instant: Timestamp) -> Option<Params> {
    let param = fixtures::owner_create_param(property).filter(|param| param.ty == ParamType::Rfc3339)?;
    Some(fixtures::single_param(param, Value::from(instant.to_rfc3339())))
}

/// Carries out the operation of a target once more; where it can, it sets the earlier instant.
fn write(
    session: &mut Session<'_>,
    target: &Target,
    owner: &ResourceRef,
    earlier: &str,
    instant: Option<Timestamp>,
) -> Result<Value, Abort> {
    let operation = fixtures::operation(&target.operation);
    let sets = |wire: &str| operation.params.iter().find(|param| param.property == Some(wire));
    let mut params = Params::new();
    if let (Some(param), Some(instant)) = (sets(earlier), instant) {
        params = fixtures::single_param(param, Value::from(instant.to_rfc3339()));
    }
    if fixtures::owner_create_operation() == Some(operation.id) {
        let request = fixtures::create_owner_request(session, params);
        return session.ok(request);
    }
    fixtures::fill_required(session, operation, &mut params);
    session.ok(fixtures::request(operation, owner, params))
}

fn in_order(body: &Value, earlier: &str, later: &str) -> CheckResult {
    let at = |name: &str| fixtures::property_value(body, name).as_f64();
    let (Some(first), Some(second)) = (at(earlier), at(later)) else { return Ok(()) };
    ensure(first <= second, format!("{later} is not before {earlier}, {first}"), format!("it is {second}"))
}
