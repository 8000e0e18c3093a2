//! DeletedIds: a request that names something is refused once that has been deleted, in whatever param it names it. The
//! steps of the other rules lead to requests that are accepted otherwise.

use clerk_user::operations::{OPERATIONS, Operation};
use clerk_user::wire;
use clerk_user_runtime::{Actor, OperationSpec, ParamSpec, ParamType, Request, RuleKind};
use serde_json::Value;

use crate::fixtures;
use crate::fixtures::owner_list::items;
use crate::fixtures::{Params, ResourceRef};
use crate::generators::values::GeneratedValue;
use crate::law::steps::moment::{Moment, Prepared, moments, prepare};
use crate::law::steps::scene::scenes;
use crate::runner::check::RuleCheck;
use crate::runner::session::{CheckResult, Session, ensure};

pub(crate) fn deleted_ids(rule_check: &mut RuleCheck<'_>) {
    if rule_check.rule.kind != RuleKind::DeletedIds {
        return;
    }
    let version = rule_check.version();
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
    // Rows with a status, such as sessions that were revoked, may stay as a record of what was.
    let is_record = |row: &Value| row.get(wire::session::STATUS).is_some();
    let is_empty = items(&response.body).is_ok_and(|rows| rows.iter().all(is_record));
    let expected = format!("{operation} finds nothing with the `{}` that {} deleted", param.wire, delete.id);
    ensure(!response.is_success() || is_empty, expected, format!("status {}", response.status))?;
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
