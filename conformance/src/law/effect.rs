//! Effect: what a write that changes something does to another property.

use std::time::Duration;

use clerk_user_runtime::{Becomes, RuleKind};
use proptest::prelude::*;
use proptest::strategy::Union;
use serde_json::Value;

use super::answers::describe;
use crate::scene::{self, Aim, Params, Subject};
use crate::session::{Session, Stop, ensure};
use crate::strategy::values::{self, Draft};
use crate::trial::Trial;

/// How often a property may stay before it counts as standing still: instants have milliseconds,
/// clocks may be coarser, so each attempt waits twice as long as the one before.
const ATTEMPTS: u32 = 5;

pub(super) fn effect(trial: &mut Trial<'_>) {
    let RuleKind::Effect { property, becomes: Becomes::Advanced } = &trial.rule.kind else { return };
    for target in trial.targets() {
        let writes: Vec<BoxedStrategy<(Aim, Draft, Draft)>> = scene::aims(target)
            .into_iter()
            .filter_map(|aim| Some(values::two(aim.param)?.prop_map(move |(one, other)| (aim, one, other)).boxed()))
            .collect();
        if writes.is_empty() {
            continue;
        }
        trial.check(Union::new(writes), |session, (aim, one, other)| {
            let first = one.with(&session.fresh());
            let given = scene::create_param(aim.property);
            let given = given.map_or_else(Params::new, |param| scene::only(param, first));
            let (owner, created) = scene::create_owner(session, given)?;
            let before = instant(&created, property)?;
            let after = advanced(session, aim, &owner, property, before, [&other, &one])?;
            // What the answers say must also be what is stored.
            let fresh = instant(&scene::read(session, &owner)?, property)?;
            ensure(fresh >= after, format!("{property} is {after} or later in a read"), format!("it is {fresh}"))?;
            session.evaluated();
            Ok(())
        });
    }
}

/// Writes changes until the property has advanced.
fn advanced(
    session: &mut Session<'_>,
    aim: Aim,
    owner: &Subject,
    property: &str,
    before: i64,
    drafts: [&Draft; 2],
) -> Result<i64, Stop> {
    let mut last = before;
    for (attempt, draft) in (0..ATTEMPTS).zip(drafts.iter().cycle()) {
        std::thread::sleep(Duration::from_millis(2 << attempt));
        let params = scene::only(aim.param, draft.with(&session.fresh()));
        let answer = session.call(scene::request(aim.operation, owner, params))?;
        if !answer.is_success() {
            return Err(Stop::Scene(describe(aim.operation.id, &answer)));
        }
        let now = instant(&answer.body, property)?;
        ensure(now >= last, format!("{property} never goes back"), format!("it goes from {last} to {now}"))?;
        last = now;
        if now > before {
            return Ok(now);
        }
    }
    let expected = format!("{property} advances when {} changes", aim.property);
    ensure(false, expected, format!("it stays at {before} over {ATTEMPTS} changes"))?;
    Ok(last)
}

fn instant(body: &Value, property: &str) -> Result<i64, Stop> {
    let shown = scene::shows(body, property);
    shown.as_i64().ok_or_else(|| Stop::Scene(format!("{property} is {shown}, no instant")))
}
