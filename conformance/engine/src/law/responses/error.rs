//! ErrorAnswer: a request that is valid except for its actor, the resource it is about, or its API version is
//! refused.

use clerk_user_runtime::{
    Actor, OperationSpec, ParamLocation, ParamType, RefusalCause, Request, RuleKind, Surface,
};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::Value;

use crate::fixtures::{Params, ResourceRef, deletions, minimal, request};
use crate::law::expectations::expect_refusal;
use crate::runner::check::RuleCheck;
use crate::runner::session::{Abort, CheckResult, Session};

/// Texts that are not dates.
const INVALID_DATES: &[&str] = &["2026-13-45", "2026-02-30", "newest", "20260512", "1", "2026-5-12"];

pub(crate) fn error_answer(rule_check: &mut RuleCheck<'_>) {
    let RuleKind::ErrorAnswer { cause, error } = &rule_check.rule.kind else { return };
    let version = rule_check.version();
    let operations = rule_check.table_targets().into_iter().map(|target| target.operation);
    let operations: Vec<_> =
        operations.filter(|operation| minimal::is_supported(operation, version)).collect();
    if operations.is_empty() {
        rule_check.skip("no fixture meets the requirements of these operations");
    }
    // There are several ways to delete something.
    let share = if *cause == RefusalCause::DeletedId { operations.len() / 4 } else { operations.len() };
    for operation in &operations {
        rule_check.for_all_with_share(share, (invalid_date(), 0..8_usize), |session, (date, delete)| {
            let request = invalid_request(session, operation, *cause, date, delete)?;
            let response = session.call(request)?;
            expect_refusal(operation.id, error, &response)?;
            session.mark_evaluated();
            Ok(())
        });
    }
}

/// A text that is not a date, for an invalid API version.
pub(super) fn invalid_date() -> impl Strategy<Value = &'static str> + Clone {
    select(INVALID_DATES)
}

/// The minimal request of an operation with one cause for a refusal. `delete` selects one of the operations that
/// delete what the request is about.
pub(super) fn invalid_request(
    session: &mut Session<'_>,
    operation: &OperationSpec,
    cause: RefusalCause,
    invalid_date: &str,
    delete: usize,
) -> Result<Request, Abort> {
    let subject = minimal::create_subject(session, operation)?;
    let mut request = minimal::build_request(session, operation, &subject);
    match cause {
        RefusalCause::UnknownId => set_unknown_id(session, operation, &mut request)?,
        RefusalCause::DeletedId => delete_subject(session, operation, &subject, delete)?,
        RefusalCause::NoKey | RefusalCause::NoSession => request.actor = Actor::Anonymous,
        RefusalCause::SessionForKey => request.actor = signed_in_owner(&subject),
        RefusalCause::MalformedVersion => request.api_version = Some(invalid_date.to_owned()),
    }
    Ok(request)
}

fn signed_in_owner(subject: &ResourceRef) -> Actor {
    Actor::User(subject.owner.clone())
}

/// Replaces the last id in the path with one that no resource has.
fn set_unknown_id(
    session: &mut Session<'_>,
    operation: &OperationSpec,
    request: &mut Request,
) -> CheckResult {
    let mut in_path = operation.params.iter().rev().filter(|param| param.location == ParamLocation::Path);
    let id = in_path.find(|param| matches!(param.ty, ParamType::Id { .. }));
    let param = id.ok_or_else(|| Abort::SetupFailed(format!("the path of {} has no id", operation.id)))?;
    let known = request.params.get(param.wire).and_then(Value::as_str).unwrap_or_default();
    // Keep the prefix of the implementation's own ids.
    let prefix = known.split_once('_').map_or("", |(prefix, _)| prefix).to_owned();
    let nonce = session.fresh_name();
    request.params.insert(param.wire.to_owned(), Value::from(format!("{prefix}_{nonce}")));
    Ok(())
}

/// Deletes what the last id in the path of an operation names.
fn delete_subject(
    session: &mut Session<'_>,
    operation: &OperationSpec,
    subject: &ResourceRef,
    selected: usize,
) -> CheckResult {
    let mut deletions = deletions(subject.resource, session.version());
    deletions.retain(|delete| delete.id != operation.id);
    // Where none is declared, the call of one says so.
    let (declared, others): (Vec<_>, Vec<_>) =
        deletions.into_iter().partition(|delete| session.capabilities().offers(delete));
    let deletions = if declared.is_empty() { others } else { declared };
    let none = || Abort::SetupFailed(format!("no operation deletes what {} is about", operation.id));
    let delete = deletions.get(selected % deletions.len().max(1)).ok_or_else(none)?;
    session.call_ok(request(delete, subject, Params::new())).map(drop)
}

/// The causes for which every operation of a surface refuses a request.
pub(super) const fn common_causes(surface: Surface) -> &'static [RefusalCause] {
    match surface {
        Surface::Backend => &[RefusalCause::NoKey, RefusalCause::MalformedVersion],
        Surface::Frontend => &[RefusalCause::NoSession, RefusalCause::MalformedVersion],
    }
}
