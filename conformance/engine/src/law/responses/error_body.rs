//! ErrorBody: whatever a request is refused for, the body of the answer is the resource that the
//! contract names, and none of its lists is empty that must be there.

use clerk_user::validate::TABLES;
use clerk_user_runtime::{
    AnswerAspect, Cause, Location, OperationSpec, ParamType, Request, RuleKind, misfits,
};
use proptest::sample::select;
use serde_json::{Value, json};

use crate::fixtures;
use crate::fixtures::minimal;
use crate::law::expectations::is_refusal;
use crate::law::responses::error::{causes, judge, spoilt};
use crate::runner::check::RuleCheck;
use crate::runner::session::{CheckResult, Session, ensure};

/// What is wrong with a request.
#[derive(Clone, Copy, Debug)]
enum Fault {
    /// Something beside its params.
    Cause(Cause),
    /// A param that the operation does not have.
    Unknown,
}

pub(crate) fn error_body(rule_check: &mut RuleCheck<'_>) {
    let RuleKind::ErrorBody { resource } = &rule_check.rule.kind else { return };
    let version = rule_check.version();
    let operations = rule_check.targets().into_iter().map(|target| fixtures::operation(&target.operation));
    let operations: Vec<_> =
        operations.filter(|operation| minimal::is_supported(operation, version)).collect();
    if operations.is_empty() {
        rule_check.skip("no scene can make a request that these operations take");
    }
    for operation in &operations {
        rule_check.for_all_sharing(
            operations.len(),
            (select(faults(operation)), spoilt()),
            |session, (fault, no_date)| {
                let look = |session: &mut Session<'_>, request: Request| {
                    refusal(session, operation, resource, request)
                };
                match fault {
                    Fault::Cause(cause) => judge(session, operation, cause, no_date, look),
                    Fault::Unknown => {
                        let subject = minimal::create_subject(session, operation)?;
                        let mut request = minimal::build_request(session, operation, &subject);
                        request.params.insert(format!("unknown_{}", session.fresh()), json!(1));
                        look(session, request)
                    }
                }
            },
        );
    }
}

fn faults(operation: &OperationSpec) -> Vec<Fault> {
    let names_id = |param: &clerk_user_runtime::ParamSpec| {
        param.location == Location::Path && matches!(param.ty, ParamType::Id { .. })
    };
    let mut faults = vec![Fault::Unknown];
    faults.extend(causes(operation.surface).iter().copied().map(Fault::Cause));
    faults.extend(operation.params.iter().any(names_id).then_some(Fault::Cause(Cause::UnknownId)));
    faults
}

/// Looks at the body of a refusal; a request that is carried out is not judged here.
fn refusal(
    session: &mut Session<'_>,
    operation: &OperationSpec,
    resource: &str,
    request: Request,
) -> CheckResult {
    let answer = session.call(request)?;
    if !is_refusal(&answer) {
        return Ok(());
    }
    let expected = format!("the {} of {} is a whole {resource}", answer.status, operation.id);
    let version = session.version().to_owned();
    let found = misfits(&TABLES, resource, operation.surface, &version, &answer.body);
    let told = |aspect| matches!(aspect, AnswerAspect::Required | AnswerAspect::Typed);
    let wrong = found.iter().find(|misfit| told(misfit.aspect));
    let actual = match wrong {
        _ if !answer.body.is_object() => Some("it is no object".to_owned()),
        Some(misfit) => Some(format!("{} is not: {}", misfit.path, misfit.message)),
        None => empty(resource, operation, &answer.body).map(|list| format!("{list} is empty")),
    };
    ensure(actual.is_none(), expected, actual.unwrap_or_default())?;
    session.evaluated();
    Ok(())
}

/// A list that must be there and holds nothing.
fn empty(resource: &str, operation: &OperationSpec, body: &Value) -> Option<&'static str> {
    let spec = TABLES.resource(resource, operation.surface)?;
    let mut lists = spec.properties.iter().filter(|property| property.list && !property.optional);
    let is_empty = |wire: &str| body.get(wire).and_then(Value::as_array).is_some_and(Vec::is_empty);
    lists.find(|list| is_empty(list.wire)).map(|list| list.wire)
}
