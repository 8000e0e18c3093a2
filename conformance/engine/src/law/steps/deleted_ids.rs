//! DeletedIds: a request that names something is refused once that has been deleted, in whatever param it names it. The
//! steps of the other rules lead to requests that are accepted otherwise.

use clerk_user::operations::{OPERATIONS, Operation};
use clerk_user::resources::RESOURCES;
use clerk_user::wire;
use clerk_user_runtime::{Actor, OperationSpec, ParamSpec, ParamType, Request, Response, RuleKind, Surface};
use proptest::strategy::Just;
use serde_json::Value;

use crate::fixtures;
use crate::fixtures::owner_list::items;
use crate::fixtures::{Params, ResourceRef};
use crate::generators::values::GeneratedValue;
use crate::law::responses::walks::Walker;
use crate::law::steps::moment::{Moment, Prepared, moments, prepare};
use crate::law::steps::scene::scenes;
use crate::runner::check::RuleCheck;
use crate::runner::session::{CheckResult, Session, ensure};

pub(crate) fn deleted_ids(rule_check: &mut RuleCheck<'_>) {
    if rule_check.rule.kind != RuleKind::DeletedIds {
        return;
    }
    let version = rule_check.version();
    for pair in pairs(version) {
        rule_check.for_one_case(Just(()), |session, ()| check_pair(session, pair));
    }
    let scenes = scenes(rule_check);
    for operation in OPERATIONS.iter().filter(|operation| operation.exists_at(version)) {
        for param in operation.params.iter().filter(|param| !param.list && param.exists_at(version)) {
            let ParamType::Id { resource } = param.ty else { continue };
            let moments = moments(&scenes, operation.id).into_iter();
            let moments: Vec<Moment> =
                moments.filter(|moment| moment.gives(param.wire)).take(MAX_MOMENTS).collect();
            let deletions = fixtures::deletions(resource, version).into_iter();
            for (delete, moment) in deletions.flat_map(|delete| moments.iter().map(move |one| (delete, *one)))
            {
                rule_check.for_one_case(moment.scene.operands(), |session, operands| {
                    check(session, moment, operands, param, delete)
                });
            }
        }
    }
}

/// A deletion of what a user has, and an operation that names such a thing.
#[derive(Clone, Copy)]
struct Pair {
    resource: &'static str,
    delete: &'static OperationSpec,
    operation: &'static OperationSpec,
}

fn pairs(version: &str) -> Vec<Pair> {
    let mut pairs = Vec::new();
    for resource in RESOURCES.iter().filter(|resource| resource.surface == Surface::Backend) {
        let resource = resource.name;
        for delete in fixtures::deletions(resource, version) {
            let names_it = |operation: &&OperationSpec| {
                let takes_id = |param: &ParamSpec| param.exists_at(version) && is_id(param, resource);
                operation.exists_at(version) && operation.params.iter().any(takes_id)
            };
            let operations = OPERATIONS.iter().filter(names_it);
            pairs.extend(operations.map(|operation| Pair { resource, delete, operation }));
        }
    }
    pairs
}

fn is_id(param: &ParamSpec, name: &str) -> bool {
    !param.list && matches!(param.ty, ParamType::Id { resource } if resource == name)
}

/// Deletes what a user has, and then names it in a request.
fn check_pair(session: &mut Session<'_>, pair: Pair) -> CheckResult {
    let Pair { resource, delete, operation } = pair;
    if ![delete, operation].iter().all(|spec| session.capabilities().offers(spec)) {
        return Ok(());
    }
    let mut walker = Walker::begin(session)?;
    if !walker.call_with_id(session, delete, resource)?.is_some_and(|response| response.is_success()) {
        return Ok(());
    }
    let Some(response) = walker.call_with_id(session, operation, resource)? else { return Ok(()) };
    ensure_finds_nothing(operation.id, &response, &format!("what {} deleted", delete.id))?;
    session.mark_evaluated();
    Ok(())
}

fn ensure_finds_nothing(operation: &str, response: &Response, what: &str) -> CheckResult {
    // Rows with a status, such as sessions that were revoked, may stay as a record of what was.
    let is_record = |row: &Value| row.get(wire::session::STATUS).is_some();
    let is_empty = items(&response.body).is_ok_and(|rows| rows.iter().all(is_record));
    let expected = format!("{operation} finds nothing with {what}");
    ensure(!response.is_success() || is_empty, expected, format!("status {}", response.status))
}

/// How many ways to a request are tried. Some of them lead to a user who cannot delete the thing.
const MAX_MOMENTS: usize = 2;

fn check(
    session: &mut Session<'_>,
    moment: Moment,
    operands: Vec<GeneratedValue>,
    param: &'static ParamSpec,
    delete: &'static OperationSpec,
) -> CheckResult {
    let Some(Prepared { request, .. }) = prepare(session, moment, operands)? else { return Ok(()) };
    let (Some(Value::String(id)), ParamType::Id { resource }) = (request.params.get(param.wire), param.ty)
    else {
        return Ok(());
    };
    let owner = if resource == fixtures::owner_resource() { None } else { owner(session, &request) };
    let owner = owner.unwrap_or_else(|| id.clone());
    let subject = ResourceRef { resource, id: id.clone(), owner };
    let deleted = session.call(fixtures::request(delete, &subject, Params::new()))?;
    if !deleted.is_success() {
        return Ok(());
    }
    let operation = request.operation.clone();
    let response = session.call(request)?;
    ensure_finds_nothing(&operation, &response, &format!("the `{}` that {} deleted", param.wire, delete.id))?;
    session.mark_evaluated();
    Ok(())
}

/// The user whom a request is about, or the one who was created last.
fn owner(session: &Session<'_>, request: &Request) -> Option<String> {
    if let Actor::User(id) = &request.actor {
        return Some(id.clone());
    }
    if let Some(Value::String(id)) = request.params.get(wire::params::USER_ID) {
        return Some(id.clone());
    }
    let created = session.record().calls.iter().rev().find(|call| {
        call.request.operation == Operation::BackendCreateUser.id()
            && call.response.as_ref().is_ok_and(|response| response.is_success())
    })?;
    fixtures::id_of(&created.response.as_ref().ok()?.body).ok()
}
