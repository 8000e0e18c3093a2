//! Effect: what a write that changes one property does to another one.

use std::time::Duration;

use clerk_user_runtime::{PropertyEffect, RuleKind};
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

/// The pauses before each write, in milliseconds. An instant has milliseconds, but the clock of an
/// implementation may be coarser.
const PAUSES: [u64; 5] = [2, 10, 50, 250, 1_000];

pub(crate) fn effect(rule_check: &mut RuleCheck<'_>) {
    let RuleKind::Effect { property, becomes: PropertyEffect::Advanced } = &rule_check.rule.kind else {
        return;
    };
    for target in rule_check.targets() {
        let writes: Vec<BoxedStrategy<(Setter, GeneratedValue, GeneratedValue)>> =
            fixtures::target_setters(target)
                .into_iter()
                .filter_map(|setter| {
                    let pair = values::distinct_pair(setter.param)?;
                    Some(pair.prop_map(move |(one, other)| (setter, one, other)).boxed())
                })
                .collect();
        if writes.is_empty() {
            continue;
        }
        // There is little to shrink, and each failing case is slow.
        rule_check.for_all(Union::new(writes).no_shrink(), |session, (setter, one, other)| {
            let first = one.resolve(&session.fresh_name());
            let given = fixtures::owner_create_param(setter.property);
            let given = given.map_or_else(Params::new, |param| fixtures::single_param(param, first));
            let (owner, created) = fixtures::create_owner(session, given)?;
            let before = instant(&created, property)?;
            let after = write_until_advanced(session, setter, &owner, property, before, [&other, &one])?;
            // The stored instant must match the one in the response.
            let read = instant(&*fixtures::read(session, &owner)?, property)?;
            ensure(
                read >= after,
                format!("`{property}` read after {} is at least {after}", setter.operation.id),
                format!("`{property}` is {read}"),
            )?;
            session.mark_evaluated();
            Ok(())
        });
    }
}

/// Writes changes until the property has advanced.
fn write_until_advanced(
    session: &mut Session<'_>,
    setter: Setter,
    owner: &ResourceRef,
    property: &str,
    before: i64,
    values: [&GeneratedValue; 2],
) -> Result<i64, Abort> {
    let operation = setter.operation;
    let mut last = before;
    for (pause, value) in PAUSES.into_iter().zip(values.iter().cycle()) {
        std::thread::sleep(Duration::from_millis(pause));
        let params = fixtures::single_param(setter.param, value.resolve(&session.fresh_name()));
        let response = session.call(fixtures::request(operation, owner, params))?;
        if !response.is_success() {
            return Err(Abort::SetupFailed(describe_response(operation.id, &response)));
        }
        let now = instant(&response.body, property)?;
        ensure(
            now >= last,
            format!("`{property}` in the response of {} is at least {last}", operation.id),
            format!("`{property}` is {now}"),
        )?;
        last = now;
        if now > before {
            return Ok(now);
        }
    }
    ensure(
        false,
        format!("`{property}` advances when {} changes `{}`", operation.id, setter.property),
        format!("`{property}` is still {before} after {} changes", PAUSES.len()),
    )?;
    Ok(last)
}

fn instant(body: &Value, property: &str) -> Result<i64, Abort> {
    let value = fixtures::property_value(body, property);
    value
        .as_i64()
        .ok_or_else(|| Abort::SetupFailed(format!("`{property}` is {value}, which is not an instant")))
}
