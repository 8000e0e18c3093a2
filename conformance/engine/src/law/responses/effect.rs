//! Effect: what a write that changes something does to another property.

use std::time::Duration;

use clerk_user_runtime::{Becomes, RuleKind};
use proptest::prelude::*;
use proptest::strategy::Union;
use serde_json::Value;

use crate::fixtures;
use crate::fixtures::{Params, ResourceRef, Setter};
use crate::generators::values;
use crate::generators::values::GeneratedValue;
use crate::law::expectations::describe_response;
use crate::runner::check::RuleCheck;
use crate::runner::session::{Abort, Session, ensure};

/// How long each attempt waits, in milliseconds, before a property counts as standing still:
/// instants have milliseconds, but the clock behind them may be coarser.
const WAITS: [u64; 5] = [2, 10, 50, 250, 1_000];

pub(crate) fn effect(rule_check: &mut RuleCheck<'_>) {
    let RuleKind::Effect { property, becomes: Becomes::Advanced } = &rule_check.rule.kind else { return };
    for target in rule_check.targets() {
        let writes: Vec<BoxedStrategy<(Setter, GeneratedValue, GeneratedValue)>> =
            fixtures::target_setters(target)
                .into_iter()
                .filter_map(|aim| {
                    Some(
                        values::distinct_pair(aim.param)?
                            .prop_map(move |(one, other)| (aim, one, other))
                            .boxed(),
                    )
                })
                .collect();
        if writes.is_empty() {
            continue;
        }
        // There is little to shrink, and each look at a property that stands still is slow.
        rule_check.for_all(Union::new(writes).no_shrink(), |session, (aim, one, other)| {
            let first = one.resolve(&session.fresh());
            let given = fixtures::owner_create_param(aim.property);
            let given = given.map_or_else(Params::new, |param| fixtures::single_param(param, first));
            let (owner, created) = fixtures::create_owner(session, given)?;
            let before = instant(&created, property)?;
            let after = advanced(session, aim, &owner, property, before, [&other, &one])?;
            // What the answers say must also be what is stored.
            let fresh = instant(&fixtures::read(session, &owner)?, property)?;
            ensure(
                fresh >= after,
                format!("{property} is {after} or later in a read"),
                format!("it is {fresh}"),
            )?;
            session.evaluated();
            Ok(())
        });
    }
}

/// Writes changes until the property has advanced.
fn advanced(
    session: &mut Session<'_>,
    aim: Setter,
    owner: &ResourceRef,
    property: &str,
    before: i64,
    drafts: [&GeneratedValue; 2],
) -> Result<i64, Abort> {
    let mut last = before;
    for (wait, draft) in WAITS.into_iter().zip(drafts.iter().cycle()) {
        std::thread::sleep(Duration::from_millis(wait));
        let params = fixtures::single_param(aim.param, draft.resolve(&session.fresh()));
        let answer = session.call(fixtures::request(aim.operation, owner, params))?;
        if !answer.is_success() {
            return Err(Abort::Scene(describe_response(aim.operation.id, &answer)));
        }
        let now = instant(&answer.body, property)?;
        ensure(now >= last, format!("{property} never goes back"), format!("it goes from {last} to {now}"))?;
        last = now;
        if now > before {
            return Ok(now);
        }
    }
    let expected = format!("{property} advances when {} changes", aim.property);
    ensure(false, expected, format!("it stays at {before} over {} changes", WAITS.len()))?;
    Ok(last)
}

fn instant(body: &Value, property: &str) -> Result<i64, Abort> {
    let shown = fixtures::property_value(body, property);
    shown.as_i64().ok_or_else(|| Abort::Scene(format!("{property} is {shown}, no instant")))
}
