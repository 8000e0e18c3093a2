//! SiblingsUnchanged: a call on one of the things that a user has several of, such as email addresses and sessions,
//! leaves the user's others as they were.

use std::collections::BTreeMap;

use clerk_user::operations::{OPERATIONS, Operation};
use clerk_user::wire;
use clerk_user_runtime::{OperationSpec, ParamType, RuleKind, Surface};
use proptest::strategy::Just;
use serde_json::Value;

use crate::fixtures;
use crate::fixtures::ResourceRef;
use crate::fixtures::members::MemberList;
use crate::law::responses::agreement::agree;
use crate::law::responses::embedded::without_volatile;
use crate::law::responses::walks::{self, WalkStep, Walker};
use crate::runner::check::RuleCheck;
use crate::runner::session::{Abort, CheckResult, Session, ensure};

/// The members of a user, by what shows them and their id.
type Members = BTreeMap<(String, String), Value>;

pub(crate) fn siblings_unchanged(rule_check: &mut RuleCheck<'_>) {
    if rule_check.rule.kind != RuleKind::SiblingsUnchanged {
        return;
    }
    let named: Vec<usize> = rule_check
        .table_targets()
        .into_iter()
        .filter(|target| names_member(target.operation))
        .filter_map(|target| OPERATIONS.iter().position(|spec| spec.id == target.operation.id))
        .collect();
    if named.is_empty() {
        return rule_check.skip("no operation about one of several things of a user is available");
    }
    for index in named {
        // Without its optional params, and with all of them.
        for choice in [u8::MIN, u8::MAX] {
            rule_check.for_one_case(Just(()), |session, ()| check_walk(session, &[(index, choice)]));
        }
    }
    rule_check.for_all(walks::walk(), |session, steps| check_walk(session, &steps));
}

/// Makes requests about one user who has several of everything, and looks at what each request does not name.
fn check_walk(session: &mut Session<'_>, steps: &[WalkStep]) -> CheckResult {
    let mut walker = Walker::begin(session)?;
    let user = walker.user().clone();
    add_members(session, &user)?;
    let mut before = members(session, &user)?;
    for step in steps {
        let calls = session.call_count();
        if !walker.step(session, *step)? {
            continue;
        }
        let Some(request) = session.record().calls.get(calls).map(|call| call.request.clone()) else {
            continue;
        };
        let Some(operation) = Operation::from_id(&request.operation) else { continue };
        let calls = session.call_count();
        let after = members(session, &user)?;
        let is_named = |id: &str| request.params.values().any(|value| value.as_str() == Some(id));
        if names_member(operation.spec()) {
            for ((place, id), value) in before.iter().filter(|((_, id), _)| !is_named(id)) {
                ensure_same(operation.id(), place, id, value, after.get(&(place.clone(), id.clone())))?;
            }
            session.mark_evaluated();
        }
        before = after;
        session.hide_calls_since(calls);
    }
    Ok(())
}

/// Adds what a new user does not have twice: identifiers of each kind, and sessions.
fn add_members(session: &mut Session<'_>, user: &ResourceRef) -> CheckResult {
    for members in MemberList::all() {
        for is_verified in [true, false] {
            let value = members.fresh_value(session);
            let request = members.add_request(user, &value, is_verified, None);
            let is_offered = Operation::from_id(&request.operation)
                .is_some_and(|add| session.capabilities().offers(add.spec()));
            if is_offered {
                session.call(request)?;
            }
        }
    }
    fixtures::sign_in(session, user)
}

/// Whether an operation is about one of the things that a user has several of.
fn names_member(operation: &OperationSpec) -> bool {
    let Some(owner) = fixtures::resource(fixtures::owner_resource(), Surface::Backend) else { return false };
    let is_member = |resource: &str| {
        Operation::BackendGetSessionList.spec().returns.resource() == resource
            || owner.properties.iter().any(|property| property.list && property.ty == resource)
    };
    operation.params.iter().any(|param| match param.ty {
        ParamType::Id { resource } => param.required && is_member(resource),
        _ => false,
    })
}

/// What the backend shows of the user's members. Empty where the user cannot be read.
fn members(session: &mut Session<'_>, user: &ResourceRef) -> Result<Members, Abort> {
    let mut found = Members::new();
    let Some(read) = fixtures::read_operation(session, user.resource, Surface::Backend) else {
        return Ok(found);
    };
    let response = session.call(fixtures::request(read, user, fixtures::Params::new()))?;
    if !response.is_success() {
        return Ok(found);
    }
    for (place, rows) in response.body.as_object().into_iter().flatten() {
        for row in rows.as_array().into_iter().flatten() {
            if let Ok(id) = fixtures::id_of(row) {
                found.insert((place.clone(), id), without_volatile(row));
            }
        }
    }
    let statuses = fixtures::session_statuses(session, user)?;
    for (id, status) in statuses.as_object().into_iter().flatten() {
        found.insert(
            ("sessions".to_owned(), id.clone()),
            serde_json::json!({ wire::session::STATUS: status }),
        );
    }
    Ok(found)
}

/// What shows a relation between members, so that a call on one of them may change it in another.
const RELATIONS: [&str; 2] = [wire::phone_number::DEFAULT_SECOND_FACTOR, wire::email_address::LINKED_TO];

fn ensure_same(operation: &str, place: &str, id: &str, before: &Value, after: Option<&Value>) -> CheckResult {
    let what = format!("{id} in `{place}` after {operation} on another one");
    let Some(after) = after else {
        return ensure(false, format!("{what} is still there"), format!("{what} is gone"));
    };
    let members = before.as_object().into_iter().flatten();
    for (name, value) in members.filter(|(name, _)| !RELATIONS.contains(&name.as_str())) {
        let now = after.get(name).unwrap_or(&Value::Null);
        ensure(
            agree(value, now),
            format!("`{name}` of {what} is still {value}"),
            format!("`{name}` of {what} is {now}"),
        )?;
    }
    Ok(())
}
