//! Observed: questions that no source answers. Each probe asks and notes the answer; it never
//! breaks a rule.

use std::time::Duration;

use clerk_user_runtime::{OperationSpec, ParamType, Probe, Response, RuleKind, Status, Surface, Target};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Map, Value, json};

use crate::fixtures;
use crate::fixtures::members::{MemberList, OwnerWithMembers, primary_id};
use crate::fixtures::owner_list::{OwnerList, create_owners, items};
use crate::fixtures::{Params, Setter};
use crate::generators::values::distinct_instants;
use crate::law::expectations::is_refusal;
use crate::law::metadata::writes::stored;
use crate::law::observed::identifiers;
use crate::law::params::size_limit::of_bytes;
use crate::runner::check::RuleCheck;
use crate::runner::session::{CheckResult, Session};

pub(crate) fn observed(rule_check: &mut RuleCheck<'_>) {
    let RuleKind::Observed { probe } = rule_check.rule.kind else { return };
    for target in rule_check.targets() {
        match probe {
            Probe::SizeMeasure => each_aim(rule_check, target, size_measure),
            Probe::NullFieldMerge | Probe::NullFieldReplace => each_aim(rule_check, target, null_field),
            Probe::MetadataTouches => touches(rule_check, target),
            Probe::NestingLimit => {
                let depth = select(vec![16_usize, 64, 100, 120]);
                aimed(rule_check, target, depth, nesting);
            }
            Probe::MemberOrder => {
                let names = Just(vec!["d", "a", "c", "b"]).prop_shuffle();
                aimed(rule_check, target, names, |session, aim, names| member_order(session, aim, &names));
            }
            Probe::PrimaryDeleted => each_primary(rule_check, target, primary_deleted),
            Probe::PrimaryNull => each_primary(rule_check, target, primary_null),
            Probe::UnverifiedFirst => each_primary(rule_check, target, unverified_first),
            Probe::ConcurrentReplace => crate::law::observed::sdk::concurrent_replace(rule_check),
            Probe::BlankFullName => crate::law::observed::sdk::blank_full_name(rule_check),
            Probe::LimitRange => limit_range(rule_check, target),
            Probe::VerifiedLater => each_primary(rule_check, target, identifiers::verified_later),
            Probe::UniqueCase => identifiers::unique_case(rule_check, target),
            Probe::TakenAnswer => identifiers::taken_answer(rule_check, target),
            Probe::TwoFactorState => identifiers::two_factor_state(rule_check, target),
            Probe::AskedAgain => identifiers::asked_again(rule_check, target),
        }
    }
}

/// Runs a probe on the params that a target speaks of, with an input.
fn aimed<S: Strategy>(
    rule_check: &mut RuleCheck<'_>,
    target: &Target,
    input: S,
    probe: fn(&mut Session<'_>, Setter, S::Value) -> CheckResult,
) where
    S::Value: Clone,
{
    let aims = fixtures::target_setters(target);
    if !aims.is_empty() {
        rule_check.for_all((select(aims), input), |session, (aim, input)| {
            probe(session, aim, input)?;
            session.evaluated();
            Ok(())
        });
    }
}

fn each_aim(
    rule_check: &mut RuleCheck<'_>,
    target: &Target,
    probe: fn(&mut Session<'_>, Setter) -> CheckResult,
) {
    let aims = fixtures::target_setters(target);
    if !aims.is_empty() {
        rule_check.for_all(select(aims), |session, aim| {
            probe(session, aim)?;
            session.evaluated();
            Ok(())
        });
    }
}

/// Writes a value and says what came of it.
fn attempt(
    session: &mut Session<'_>,
    aim: Setter,
    owner: &fixtures::ResourceRef,
    value: Value,
) -> Result<Response, crate::runner::session::Abort> {
    session.call(fixtures::request(aim.operation, owner, fixtures::single_param(aim.param, value)))
}

/// An answer in a few words.
pub(super) fn word(answer: &Response) -> String {
    if answer.is_success() {
        return "accepted".to_owned();
    }
    let how = if is_refusal(answer) { "refused" } else { "failed" };
    format!("{how} with {} {}", answer.status, answer.codes().join(", ")).trim_end().to_owned()
}

fn size_measure(session: &mut Session<'_>, aim: Setter) -> CheckResult {
    let ParamType::Metadata { max_bytes: Some(max) } = aim.param.ty else { return Ok(()) };
    let max = usize::try_from(max).unwrap_or(usize::MAX / 4);
    for (size, letter, what) in [
        (max, 'x', "the limit in bytes"),
        (max + 1, 'x', "one byte more than the limit"),
        (max + max / 2, 'é', "more bytes than the limit, fewer characters"),
    ] {
        let (owner, _) = fixtures::create_owner(session, Params::new())?;
        let answer = attempt(session, aim, &owner, of_bytes(size, letter))?;
        session.note(format!("{}: {what}: {}", aim.operation.id, word(&answer)));
    }
    let (owner, _) = fixtures::create_owner(session, Params::new())?;
    let half = |name: &str| json!({ name: "x".repeat(max * 3 / 5) });
    if attempt(session, aim, &owner, half("a"))?.is_success() {
        let answer = attempt(session, aim, &owner, half("b"))?;
        session.note(format!(
            "{}: a second write that fits alone, not with the first: {}",
            aim.operation.id,
            word(&answer)
        ));
    }
    Ok(())
}

fn null_field(session: &mut Session<'_>, aim: Setter) -> CheckResult {
    let before = json!({"a": 1});
    let owner = stored(session, aim, &before)?;
    let answer = attempt(session, aim, &owner, Value::Null)?;
    let body = fixtures::read(session, &owner)?;
    let left = match body.get(aim.property) {
        None => "the property is absent".to_owned(),
        Some(after) if *after == before => "the property stays".to_owned(),
        Some(after) => format!("the property is {after}"),
    };
    session.note(format!("{}: {}; {left}", aim.operation.id, word(&answer)));
    Ok(())
}

/// Which of its properties a target means beside those that its params set.
fn touches(rule_check: &mut RuleCheck<'_>, target: &Target) {
    let touched = target.properties.clone();
    let aims = fixtures::target_setters(target);
    if aims.is_empty() {
        return;
    }
    rule_check.for_all(select(aims), |session, aim| {
        let (owner, before) = fixtures::create_owner(session, Params::new())?;
        std::thread::sleep(Duration::from_millis(3));
        session.ok(fixtures::request(
            aim.operation,
            &owner,
            fixtures::single_param(aim.param, json!({"a": 1})),
        ))?;
        let after = fixtures::read(session, &owner)?;
        for property in touched.iter() {
            let same =
                fixtures::property_value(&before, property) == fixtures::property_value(&after, property);
            let word = if same { "stays" } else { "advances" };
            session.note(format!("{}: {property} {word}", aim.operation.id));
        }
        session.evaluated();
        Ok(())
    });
}

fn nesting(session: &mut Session<'_>, aim: Setter, depth: usize) -> CheckResult {
    let (owner, _) = fixtures::create_owner(session, Params::new())?;
    let value = (1..depth).fold(json!({"a": 1}), |below, _| json!({ "a": below }));
    let answer = attempt(session, aim, &owner, value.clone())?;
    let mut how = word(&answer);
    if answer.is_success() {
        let read = fixtures::read(session, &owner)?;
        how.push_str(if fixtures::property_value(&read, aim.property) == value {
            ", read back whole"
        } else {
            ", not read back"
        });
    }
    session.note(format!("{}: {depth} levels: {how}", aim.operation.id));
    Ok(())
}

fn member_order(session: &mut Session<'_>, aim: Setter, names: &[&str]) -> CheckResult {
    let (owner, _) = fixtures::create_owner(session, Params::new())?;
    let value: Map<String, Value> = names.iter().map(|name| ((*name).to_owned(), json!(1))).collect();
    session.ok(fixtures::request(
        aim.operation,
        &owner,
        fixtures::single_param(aim.param, Value::Object(value)),
    ))?;
    let shown = fixtures::property_value(&fixtures::read(session, &owner)?, aim.property);
    let seen: Vec<&str> = shown.as_object().into_iter().flat_map(Map::keys).map(String::as_str).collect();
    let mut sorted = names.to_vec();
    sorted.sort_unstable();
    // An order that is both says nothing.
    if sorted != names {
        let order = match &seen {
            seen if seen == names => "as sent",
            seen if *seen == sorted => "sorted",
            _ => "neither as sent nor sorted",
        };
        session.note(format!("{}: {order}", aim.operation.id));
    }
    Ok(())
}

type PrimaryProbe = fn(&mut Session<'_>, MemberList, &'static OperationSpec, &str) -> CheckResult;

/// Runs a probe on each primary id that a target speaks of.
fn each_primary(rule_check: &mut RuleCheck<'_>, target: &Target, probe: PrimaryProbe) {
    let operation = fixtures::operation(&target.operation);
    for property in target.properties.iter() {
        let spec = fixtures::resource(fixtures::owner_resource(), Surface::Backend)
            .and_then(|owner| owner.property(property));
        let Some(members) = spec.and_then(|spec| spec.primary_of).and_then(MemberList::of_property) else {
            continue;
        };
        rule_check.for_all(Just(()), |session, ()| {
            probe(session, members, operation, property)?;
            session.evaluated();
            Ok(())
        });
    }
}

/// What the primary is after a call, against what it was before.
pub(super) fn left(before: Option<&String>, after: Option<&String>, members: &[String]) -> &'static str {
    match after {
        None => "there is no primary",
        after if after == before => "the primary stays",
        Some(id) if members.contains(id) => "another member is the primary",
        Some(_) => "the primary is no member",
    }
}

fn primary_deleted(
    session: &mut Session<'_>,
    members: MemberList,
    delete: &'static OperationSpec,
    property: &str,
) -> CheckResult {
    for others in [false, true] {
        let OwnerWithMembers { owner, body: created, .. } =
            members.create_owner(session, &[Status::Verified])?;
        if others {
            members.add(session, &owner, true, None)?;
        }
        let Some(before) = primary_id(&created, property) else { continue };
        let answer = session.call(members.delete_request(&before))?;
        let body = fixtures::read(session, &owner)?;
        let ids: Vec<String> = members.listed(&body).into_iter().map(|made| made.id).collect();
        let left = left(Some(&before), primary_id(&body, property).as_ref(), &ids);
        let beside = if others { "beside another" } else { "the only one" };
        session.note(format!("{}: {beside}: {}; {left}", delete.id, word(&answer)));
    }
    Ok(())
}

fn primary_null(
    session: &mut Session<'_>,
    members: MemberList,
    set: &'static OperationSpec,
    property: &str,
) -> CheckResult {
    let Some(param) = set.params.iter().find(|param| param.property == Some(property)) else { return Ok(()) };
    let OwnerWithMembers { owner, body: created, .. } = members.create_owner(session, &[Status::Verified])?;
    let answer = session.call(fixtures::request(set, &owner, fixtures::single_param(param, Value::Null)))?;
    let body = fixtures::read(session, &owner)?;
    let left = left(primary_id(&created, property).as_ref(), primary_id(&body, property).as_ref(), &[]);
    session.note(format!("{}: {}; {left}", set.id, word(&answer)));
    Ok(())
}

fn unverified_first(
    session: &mut Session<'_>,
    members: MemberList,
    add: &'static OperationSpec,
    property: &str,
) -> CheckResult {
    for flag in [None, Some(true)] {
        let owner = members.create_owner(session, &[])?.owner;
        let value = members.fresh_value(session);
        let answer = session.call(members.add_request(&owner, &value, false, flag))?;
        let body = fixtures::read(session, &owner)?;
        let left =
            if primary_id(&body, property).is_some() { "it is the primary" } else { "there is no primary" };
        let how = if flag.is_some() { "with the flag" } else { "without the flag" };
        session.note(format!("{}: {how}: {}; {left}", add.id, word(&answer)));
    }
    Ok(())
}

fn limit_range(rule_check: &mut RuleCheck<'_>, target: &Target) {
    let Some(list) = OwnerList::of_target(target) else { return };
    for param in list.operation.params {
        let ParamType::Integer { min, max } = param.ty else { continue };
        if !target.params.iter().any(|name| name == param.wire) {
            continue;
        }
        let below = min.map(|min| min - 1).into_iter();
        let outside: Vec<i64> = below.chain(max.map(|max| max + 1)).collect();
        if outside.is_empty() {
            continue;
        }
        rule_check.for_all((select(outside), distinct_instants(2)), |session, (value, instants)| {
            let ids = create_owners(session, list, &instants)?;
            let answer =
                session.call(list.request(&ids, fixtures::single_param(param, Value::from(value))))?;
            let mut how = word(&answer);
            if answer.is_success() {
                how = format!("{how}, {} of {} items", items(&answer.body)?.len(), ids.len());
            }
            session.note(format!("{}: {} {value}: {how}", list.operation.id, param.wire));
            session.evaluated();
            Ok(())
        });
    }
}
