//! Probes of metadata: its size, nulls, nesting and member order.

use std::sync::Arc;
use std::time::Duration;

use clerk_user_runtime::{ParamType, Response, Target};
use proptest::prelude::*;
use proptest::sample::select;
use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::fixtures;
use crate::fixtures::{Params, ResourceRef, Setter};
use crate::law::metadata::writes::owner_with_value;
use crate::law::observed::notes::result;
use crate::law::params::size_limit::object_of_bytes;
use crate::runner::check::RuleCheck;
use crate::runner::session::{Abort, CheckResult, Session};

/// Runs a probe on the setters of a target, with an input.
fn with_setters<S: Strategy>(
    rule_check: &mut RuleCheck<'_>,
    target: &Target,
    input: S,
    probe: impl Fn(&mut Session<'_>, Setter, S::Value) -> CheckResult,
) where
    S::Value: Serialize + Clone,
{
    let setters = fixtures::target_setters(target);
    if !setters.is_empty() {
        rule_check.for_all((select(setters), input), |session, (setter, input)| {
            probe(session, setter, input)?;
            session.mark_evaluated();
            Ok(())
        });
    }
}

/// Runs a probe on the setters of a target.
fn each_setter(
    rule_check: &mut RuleCheck<'_>,
    target: &Target,
    probe: impl Fn(&mut Session<'_>, Setter) -> CheckResult,
) {
    let setters = fixtures::target_setters(target);
    if !setters.is_empty() {
        rule_check.for_all(select(setters), |session, setter| {
            probe(session, setter)?;
            session.mark_evaluated();
            Ok(())
        });
    }
}

fn write(
    session: &mut Session<'_>,
    setter: Setter,
    owner: &ResourceRef,
    value: Value,
) -> Result<Arc<Response>, Abort> {
    let params = fixtures::single_param(setter.param, value);
    session.call(fixtures::request(setter.operation, owner, params))
}

/// How the size of metadata is measured.
pub(super) fn size_measure(rule_check: &mut RuleCheck<'_>, target: &Target) {
    each_setter(rule_check, target, |session, setter| {
        let ParamType::Metadata { max_bytes: Some(max) } = setter.param.ty else { return Ok(()) };
        let operation = setter.operation.id;
        let max = usize::try_from(max).unwrap_or(usize::MAX / 4);
        for (size, letter, what) in [
            (max, 'x', "exactly the maximum of bytes"),
            (max + 1, 'x', "one byte more than the maximum"),
            (max + max / 2, 'é', "more bytes than the maximum but fewer characters"),
        ] {
            let (owner, _) = fixtures::create_owner(session, Params::new())?;
            let response = write(session, setter, &owner, object_of_bytes(size, letter))?;
            session.note(format!("{operation}: {what}: {}", result(&response)));
        }
        let (owner, _) = fixtures::create_owner(session, Params::new())?;
        let large = |name: &str| json!({ name: "x".repeat(max * 3 / 5) });
        if write(session, setter, &owner, large("a"))?.is_success() {
            let response = write(session, setter, &owner, large("b"))?;
            session.note(format!(
                "{operation}: a second write that exceeds the maximum together with the first: {}",
                result(&response)
            ));
        }
        Ok(())
    });
}

/// What null does to a metadata property.
pub(super) fn null_property(rule_check: &mut RuleCheck<'_>, target: &Target) {
    each_setter(rule_check, target, |session, setter| {
        let before = json!({"a": 1});
        let owner = owner_with_value(session, setter, &before)?;
        let response = write(session, setter, &owner, Value::Null)?;
        let body = fixtures::read(session, &owner)?;
        let after = match body.get(setter.property) {
            None => "the property is absent".to_owned(),
            Some(after) if *after == before => "the property is unchanged".to_owned(),
            Some(after) => format!("the property is {after}"),
        };
        session.note(format!("{}: {}; {after}", setter.operation.id, result(&response)));
        Ok(())
    });
}

/// Which properties of a target a write of metadata changes besides the metadata.
pub(super) fn touched_properties(rule_check: &mut RuleCheck<'_>, target: &Target) {
    let properties = target.properties.clone();
    each_setter(rule_check, target, |session, setter| {
        let (owner, before) = fixtures::create_owner(session, Params::new())?;
        std::thread::sleep(Duration::from_millis(3));
        let params = fixtures::single_param(setter.param, json!({"a": 1}));
        session.call_ok(fixtures::request(setter.operation, &owner, params))?;
        let after = fixtures::read(session, &owner)?;
        for property in properties.iter() {
            let before = fixtures::property_value(&before, property);
            let same = before == fixtures::property_value(&after, property);
            let word = if same { "unchanged" } else { "changed" };
            session.note(format!("{}: `{property}` is {word}", setter.operation.id));
        }
        Ok(())
    });
}

/// How deep metadata may be nested.
pub(super) fn nesting_limit(rule_check: &mut RuleCheck<'_>, target: &Target) {
    let depths = select(vec![16_usize, 64, 100, 120]);
    with_setters(rule_check, target, depths, |session, setter, depth| {
        let (owner, _) = fixtures::create_owner(session, Params::new())?;
        let value = (1..depth).fold(json!({"a": 1}), |nested, _| json!({ "a": nested }));
        let response = write(session, setter, &owner, value.clone())?;
        let mut note = result(&response);
        if response.is_success() {
            let body = fixtures::read(session, &owner)?;
            let same = fixtures::property_value(&body, setter.property) == value;
            note.push_str(if same { ", stored unchanged" } else { ", stored with changes" });
        }
        session.note(format!("{}: {depth} levels: {note}", setter.operation.id));
        Ok(())
    });
}

/// In which order members are returned.
pub(super) fn member_order(rule_check: &mut RuleCheck<'_>, target: &Target) {
    let names = Just(vec!["d", "a", "c", "b"]).prop_shuffle();
    with_setters(rule_check, target, names, |session, setter, names| {
        let (owner, _) = fixtures::create_owner(session, Params::new())?;
        let value: Map<String, Value> = names.iter().map(|name| ((*name).to_owned(), json!(1))).collect();
        let params = fixtures::single_param(setter.param, Value::Object(value));
        session.call_ok(fixtures::request(setter.operation, &owner, params))?;
        let value = fixtures::property_value(&*fixtures::read(session, &owner)?, setter.property);
        let returned: Vec<&str> =
            value.as_object().into_iter().flat_map(Map::keys).map(String::as_str).collect();
        let mut sorted = names.clone();
        sorted.sort_unstable();
        // If the names were sent in sorted order, the result says nothing.
        if sorted != names {
            let order = if returned == names {
                "the order of the request"
            } else if returned == sorted {
                "sorted"
            } else {
                "another order"
            };
            session.note(format!("{}: {order}", setter.operation.id));
        }
        Ok(())
    });
}
