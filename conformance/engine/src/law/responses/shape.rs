//! AnswerShape: each response, with everything nested in it, matches the tables of resources. Calls that fail
//! are left to other rules.

use clerk_user::validate::TABLES;
use clerk_user_runtime::{AnswerAspect, OperationSpec, Returns, RuleKind, schema_errors};
use proptest::prelude::*;

use crate::fixtures::members::MemberList;
use crate::fixtures::owner_list::items;
use crate::fixtures::{ResourceRef, minimal};
use crate::law::expectations::describe_response;
use crate::runner::check::RuleCheck;
use crate::runner::session::{Abort, CheckResult, Session, ensure};

pub(crate) fn answer_shape(rule_check: &mut RuleCheck<'_>) {
    let RuleKind::AnswerShape { aspect } = &rule_check.rule.kind else { return };
    let version = rule_check.version();
    let operations = rule_check.table_targets().into_iter().map(|target| target.operation);
    let operations: Vec<_> =
        operations.filter(|operation| minimal::is_supported(operation, version)).collect();
    if operations.is_empty() {
        rule_check.skip("no fixture meets the requirements of these operations");
    }
    for operation in &operations {
        rule_check.for_all_with_share(operations.len(), any::<bool>(), |session, with_members| {
            let subject = minimal::create_subject(session, operation)?;
            if with_members {
                add_members(session, &subject)?;
            }
            check_shape(session, operation, *aspect, &subject)
        });
    }
}

/// Adds members to the owner of a subject, and creates other owners with members.
fn add_members(session: &mut Session<'_>, subject: &ResourceRef) -> Result<(), Abort> {
    for members in MemberList::all() {
        members.add(session, subject, true, None)?;
        members.add(session, subject, false, None)?;
        // Another owner, with members of each status that a new owner can have.
        members.create_owner(session, minimal::CREATED_STATUSES)?;
    }
    Ok(())
}

fn check_shape(
    session: &mut Session<'_>,
    operation: &OperationSpec,
    aspect: AnswerAspect,
    subject: &ResourceRef,
) -> CheckResult {
    let request = minimal::build_request(session, operation, subject);
    let response = session.call(request)?;
    if !response.is_success() {
        return Err(Abort::SetupFailed(describe_response(operation.id, &response)));
    }
    if operation.returns_null && response.body.is_null() {
        session.mark_evaluated();
        return Ok(());
    }
    let resources = match operation.returns {
        Returns::One(_) => vec![response.body.clone()],
        Returns::List(_) | Returns::Page(_) => items(&response.body)?,
    };
    let version = session.version().to_owned();
    for body in &resources {
        let resource = operation.returns.resource();
        ensure(
            body.is_object(),
            format!("{} returns a {resource} object", operation.id),
            format!("{} returns {body}", operation.id),
        )?;
        let errors = schema_errors(&TABLES, resource, operation.surface, &version, body);
        let error = errors.iter().find(|error| error.aspect == aspect);
        let expected = format!("each {resource} in the response of {} matches the contract", operation.id);
        let actual = error.map(|error| format!("`{}`: {}", error.path, error.message));
        ensure(actual.is_none(), expected, actual.unwrap_or_default())?;
        session.mark_evaluated();
    }
    Ok(())
}
