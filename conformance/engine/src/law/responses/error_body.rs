//! ErrorBody: whatever the reason of a refusal, the body is the resource that the contract names, and its
//! required lists are not empty.

use clerk_user::validate::TABLES;
use clerk_user_runtime::{
    AnswerAspect, OperationSpec, ParamLocation, ParamSpec, ParamType, RefusalCause, Request, RuleKind,
    schema_errors,
};
use proptest::sample::select;
use serde::Serialize;
use serde_json::{Value, json};

use crate::fixtures;
use crate::fixtures::minimal;
use crate::law::expectations::is_refusal;
use crate::law::responses::error::{common_causes, invalid_date, invalid_request};
use crate::runner::check::RuleCheck;
use crate::runner::session::{CheckResult, Session, ensure};

/// What is invalid about a request.
#[derive(Clone, Copy, Debug, Serialize)]
enum RefusalReason {
    /// Something other than its params.
    RefusalCause(RefusalCause),
    /// A param that the operation does not have.
    UnknownParam,
}

pub(crate) fn error_body(rule_check: &mut RuleCheck<'_>) {
    let RuleKind::ErrorBody { resource } = &rule_check.rule.kind else { return };
    let version = rule_check.version();
    let operations = rule_check.targets().into_iter().map(|target| fixtures::operation(&target.operation));
    let operations: Vec<_> =
        operations.filter(|operation| minimal::is_supported(operation, version)).collect();
    if operations.is_empty() {
        rule_check.skip("no fixture meets the requirements of these operations");
    }
    for operation in &operations {
        let input = (select(refusal_reasons(operation)), invalid_date());
        rule_check.for_all_with_share(operations.len(), input, |session, (reason, date)| {
            let request = match reason {
                RefusalReason::RefusalCause(cause) => invalid_request(session, operation, cause, date, 0)?,
                RefusalReason::UnknownParam => {
                    let subject = minimal::create_subject(session, operation)?;
                    let mut request = minimal::build_request(session, operation, &subject);
                    request.params.insert(format!("unknown_{}", session.fresh_name()), json!(1));
                    request
                }
            };
            check_error_body(session, operation, resource, request)
        });
    }
}

fn refusal_reasons(operation: &OperationSpec) -> Vec<RefusalReason> {
    let is_path_id =
        |param: &ParamSpec| param.location == ParamLocation::Path && matches!(param.ty, ParamType::Id { .. });
    let mut reasons = vec![RefusalReason::UnknownParam];
    reasons.extend(common_causes(operation.surface).iter().copied().map(RefusalReason::RefusalCause));
    let has_id = operation.params.iter().any(is_path_id);
    reasons.extend(has_id.then_some(RefusalReason::RefusalCause(RefusalCause::UnknownId)));
    reasons
}

/// Checks the body of a refusal. A request that succeeds is left to other rules.
fn check_error_body(
    session: &mut Session<'_>,
    operation: &OperationSpec,
    resource: &str,
    request: Request,
) -> CheckResult {
    let response = session.call(request)?;
    if !is_refusal(&response) {
        return Ok(());
    }
    let expected = format!("the {} response of {} is a complete {resource}", response.status, operation.id);
    let version = session.version().to_owned();
    let errors = schema_errors(&TABLES, resource, operation.surface, &version, &response.body);
    let is_checked = |aspect| matches!(aspect, AnswerAspect::Required | AnswerAspect::Typed);
    let error = errors.iter().find(|error| is_checked(error.aspect));
    let actual = match error {
        _ if !response.body.is_object() => Some(format!("the body is {}", response.body)),
        Some(error) => Some(format!("`{}`: {}", error.path, error.message)),
        None => empty_list(resource, operation, &response.body).map(|list| format!("`{list}` is empty")),
    };
    ensure(actual.is_none(), expected, actual.unwrap_or_default())?;
    session.mark_evaluated();
    Ok(())
}

/// A required list that is empty.
fn empty_list(resource: &str, operation: &OperationSpec, body: &Value) -> Option<&'static str> {
    let spec = TABLES.resource(resource, operation.surface)?;
    let mut lists = spec.properties.iter().filter(|property| property.list && !property.optional);
    let is_empty = |wire: &str| body.get(wire).and_then(Value::as_array).is_some_and(Vec::is_empty);
    lists.find(|list| is_empty(list.wire)).map(|list| list.wire)
}
