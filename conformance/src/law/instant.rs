//! Instant and NotBefore: how the instants of a resource are told, and which of two comes first.

use clerk_user_runtime::{ParamType, RuleKind, Target, TimePrecision, TimeUnit, Timestamp};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::Value;

use super::answers::carried_out;
use crate::scene::{self, Aim, Params, Subject};
use crate::session::{Checked, Session, Stop, ensure};
use crate::strategy::values;
use crate::trial::Trial;

const DAY: i64 = 24 * 60 * 60 * 1000;

/// Sends instants as texts and looks at the numbers that come back.
pub(super) fn instant(trial: &mut Trial<'_>) {
    let RuleKind::Instant { unit, precision } = trial.rule.kind else { return };
    let mut judged = false;
    for target in trial.targets() {
        for aim in scene::setters(target) {
            if aim.param.ty != ParamType::Rfc3339 {
                continue;
            }
            judged = true;
            let offsets = select(vec![0_i64, 0, 120, -330, 840]);
            trial.check((values::instant(), offsets), |session, (instant, offset)| {
                let expected = Value::from(told(instant, unit, precision));
                let text = spelled(instant, offset);
                let (owner, body) = dated(session, aim, &text)?;
                let what = |place: &str| format!("{} of {text} {place}", aim.property);
                let shown = scene::shows(&body, aim.property);
                session.ensure_equal(&what("in the answer"), &expected, &shown)?;
                let shown = scene::shows(&scene::read(session, &owner)?, aim.property);
                session.ensure_equal(&what("read"), &expected, &shown)?;
                session.evaluated();
                Ok(())
            });
        }
    }
    if !judged {
        trial.skip("no param of these operations carries such an instant");
    }
}

/// The number that an answer tells an instant by.
fn told(instant: Timestamp, unit: TimeUnit, precision: TimePrecision) -> i64 {
    let millis = match precision {
        TimePrecision::Millisecond => instant.as_millis(),
        TimePrecision::Day => instant.as_millis().div_euclid(DAY) * DAY,
    };
    match unit {
        TimeUnit::Milliseconds => millis,
        TimeUnit::Seconds => millis.div_euclid(1000),
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
fn dated(session: &mut Session<'_>, aim: Aim, text: &str) -> Result<(Subject, Value), Stop> {
    let params = scene::only(aim.param, Value::from(text));
    let creates = scene::create_operation() == Some(aim.operation.id);
    let request = if creates {
        scene::owner_request(session, params)
    } else {
        let (owner, _) = scene::create_owner(session, Params::new())?;
        scene::request(aim.operation, &owner, params)
    };
    let body = carried_out(aim.operation.id, session.call(request)?)?;
    Ok((scene::owner(&body)?, body))
}

/// Carries out an operation on an owner with a past, and compares two instants of what it answers.
pub(super) fn not_before(trial: &mut Trial<'_>) {
    let RuleKind::NotBefore { earlier, later } = &trial.rule.kind else { return };
    for target in trial.targets() {
        let created = proptest::option::of(values::instant());
        trial.check((created, 0..3_u8, any::<bool>()), |session, (created, writes, dated)| {
            let given = created.and_then(|instant| past(earlier, instant)).unwrap_or_default();
            let (owner, body) = scene::create_owner(session, given)?;
            in_order(&body, earlier, later)?;
            for _ in 0..=writes {
                let body = write(session, target, &owner, earlier, created.filter(|_| dated))?;
                in_order(&body, earlier, later)?;
            }
            in_order(&scene::read(session, &owner)?, earlier, later)?;
            session.evaluated();
            Ok(())
        });
    }
}

fn past(property: &str, instant: Timestamp) -> Option<Params> {
    let param = scene::create_param(property).filter(|param| param.ty == ParamType::Rfc3339)?;
    Some(scene::only(param, Value::from(instant.to_rfc3339())))
}

/// Carries out the operation of a target once more; where it can, it sets the earlier instant.
fn write(
    session: &mut Session<'_>,
    target: &Target,
    owner: &Subject,
    earlier: &str,
    instant: Option<Timestamp>,
) -> Result<Value, Stop> {
    let operation = scene::operation(&target.operation);
    let sets = |wire: &str| operation.params.iter().find(|param| param.property == Some(wire));
    let mut params = Params::new();
    if let (Some(param), Some(instant)) = (sets(earlier), instant) {
        params = scene::only(param, Value::from(instant.to_rfc3339()));
    }
    if scene::create_operation() == Some(operation.id) {
        let request = scene::owner_request(session, params);
        return session.ok(request);
    }
    scene::fill_required(session, operation, &mut params);
    session.ok(scene::request(operation, owner, params))
}

fn in_order(body: &Value, earlier: &str, later: &str) -> Checked {
    let at = |name: &str| scene::shows(body, name).as_f64();
    let (Some(first), Some(second)) = (at(earlier), at(later)) else { return Ok(()) };
    ensure(first <= second, format!("{later} is not before {earlier}, {first}"), format!("it is {second}"))
}
