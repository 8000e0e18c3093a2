//! ErrorAnswer: a request that is fine but for who asks, what it is about or which API version it
//! names is refused.

use clerk_user_runtime::{Actor, Cause, Location, OperationSpec, ParamType, Request, RuleKind, Surface};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::Value;

use crate::fixtures::{ResourceRef, minimal};
use crate::law::expectations::expect_refusal;
use crate::runner::check::RuleCheck;
use crate::runner::session::{Abort, CheckResult, Session};

/// Texts that are no date.
const NO_DATES: &[&str] = &["2026-13-45", "2026-02-30", "newest", "20260512", "1", "2026-5-12"];

pub(crate) fn error_answer(rule_check: &mut RuleCheck<'_>) {
    let RuleKind::ErrorAnswer { cause, error } = &rule_check.rule.kind else { return };
    let version = rule_check.version();
    let operations = rule_check.places().into_iter().map(|place| place.operation);
    let operations: Vec<_> =
        operations.filter(|operation| minimal::is_supported(operation, version)).collect();
    if operations.is_empty() {
        rule_check.skip("no scene can make a request that these operations take");
    }
    for operation in &operations {
        rule_check.for_all_sharing(operations.len(), spoilt(), |session, no_date| {
            judge(session, operation, *cause, no_date, |session, request| {
                let answer = session.call(request)?;
                expect_refusal(operation.id, error, &answer)?;
                session.evaluated();
                Ok(())
            })
        });
    }
}

/// A text that is no date, for whoever needs one.
pub(crate) fn spoilt() -> impl Strategy<Value = &'static str> + Clone {
    select(NO_DATES)
}

/// Makes a request that is to be refused for a cause, and judges it.
pub(crate) fn judge(
    session: &mut Session<'_>,
    operation: &OperationSpec,
    cause: Cause,
    no_date: &str,
    judged: impl FnOnce(&mut Session<'_>, Request) -> CheckResult,
) -> CheckResult {
    let subject = minimal::create_subject(session, operation)?;
    let mut request = minimal::build_request(session, operation, &subject);
    match cause {
        Cause::UnknownId => lose_id(session, operation, &mut request)?,
        Cause::NoKey | Cause::NoSession => request.actor = Actor::Anonymous,
        Cause::SessionForKey => request.actor = Actor::User(session_of(&subject)),
        Cause::MalformedVersion => request.api_version = Some(no_date.to_owned()),
    }
    judged(session, request)
}

fn session_of(subject: &ResourceRef) -> String {
    subject.owner.clone()
}

/// Puts an id of nothing where the path says what the request is about.
fn lose_id(session: &mut Session<'_>, operation: &OperationSpec, request: &mut Request) -> Result<(), Abort> {
    let in_path = operation.params.iter().rev().filter(|param| param.location == Location::Path);
    let id = in_path.into_iter().find(|param| matches!(param.ty, ParamType::Id { .. }));
    let param = id.ok_or_else(|| Abort::Scene(format!("the path of {} names nothing", operation.id)))?;
    let known = request.params.get(param.wire).and_then(Value::as_str).unwrap_or_default();
    // An id of the usual form, whatever that is here.
    let head = known.split_once('_').map_or("", |(head, _)| head).to_owned();
    let nonce = session.fresh();
    request.params.insert(param.wire.to_owned(), Value::from(format!("{head}_{nonce}")));
    Ok(())
}

/// The causes for which any request to a surface is refused.
pub(crate) const fn causes(surface: Surface) -> &'static [Cause] {
    match surface {
        Surface::Backend => &[Cause::NoKey, Cause::MalformedVersion],
        Surface::Frontend => &[Cause::NoSession, Cause::MalformedVersion],
    }
}
