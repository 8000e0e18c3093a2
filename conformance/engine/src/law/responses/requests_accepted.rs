//! RequestsAccepted: the requests of the steps of any rule are accepted where the contract allows them, and so is an
//! update that is made again. To every other rule, a refused request of its setup says nothing.

use clerk_user::operations::Operation;
use clerk_user_runtime::{OperationSpec, ParamType, Request, Response, RuleKind, Verb};
use proptest::strategy::Just;

use crate::fixtures::minimal;
use crate::generators::values::GeneratedValue;
use crate::law::steps::{Moment, Scene, Spectator, moments, prepare, scenes};
use crate::runner::check::RuleCheck;
use crate::runner::session::{Abort, CheckResult, Session, ensure};

pub(crate) fn requests_accepted(rule_check: &mut RuleCheck<'_>) {
    if rule_check.rule.kind != RuleKind::RequestsAccepted {
        return;
    }
    let version = rule_check.version();
    let scenes = scenes(rule_check);
    for target in rule_check.table_targets() {
        let first = moments(&scenes, target.operation.id).into_iter().next();
        if first.is_none() && minimal::is_supported(target.operation, version) {
            rule_check.for_one_case(Just(()), |session, ()| check_minimal(session, target.operation));
        }
        if let Some(moment) = first {
            let operands: Vec<_> = (0..TIMES).map(|_| moment.scene.operands()).collect();
            rule_check.for_one_case(operands, |session, operands| check_often(session, moment, &operands));
        }
    }
    for scene in scenes {
        rule_check.for_one_case(scene.operands(), |session, operands| check_scene(session, scene, operands));
    }
}

/// How often a request is made.
const TIMES: usize = 3;

/// Makes a request several times, each time after the steps that lead to it.
fn check_often(session: &mut Session<'_>, moment: Moment, operands: &[Vec<GeneratedValue>]) -> CheckResult {
    for (time, values) in operands.iter().enumerate() {
        let Some(prepared) = prepare(session, moment, values.clone())? else { return Ok(()) };
        let operation = prepared.request.operation.clone();
        let response = session.call(prepared.request)?;
        if time == 0 && !response.is_success() {
            // This is left to the rule of the scene.
            return Ok(());
        }
        ensure_accepted(&operation, "however many there were before it", &response)?;
    }
    session.mark_evaluated();
    Ok(())
}

/// Makes the minimal request of an operation several times, each time about something else. If the first one is accepted,
/// so are the others.
fn check_minimal(session: &mut Session<'_>, operation: &'static OperationSpec) -> CheckResult {
    for time in 0..TIMES {
        let subject = minimal::create_subject(session, operation)?;
        let request = minimal::build_request(session, operation, &subject);
        let response = session.call(request)?;
        if time == 0 && !response.is_success() {
            return Ok(());
        }
        ensure_accepted(operation.id, "however many there were before it", &response)?;
    }
    session.mark_evaluated();
    Ok(())
}

fn check_scene(session: &mut Session<'_>, scene: Scene, operands: Vec<GeneratedValue>) -> CheckResult {
    match scene.run(session, operands, &mut Repeater) {
        Err(Abort::SetupFailed(reason)) => match refused(session) {
            Some((operation, response)) => {
                ensure_accepted(&operation, "that the contract allows", &response)?;
            }
            None => return Err(Abort::SetupFailed(reason)),
        },
        result => result?,
    }
    session.mark_evaluated();
    Ok(())
}

/// The last call, if it was refused.
fn refused(session: &Session<'_>) -> Option<(String, Response)> {
    let record = session.record();
    if record.undeclared.is_some() || record.cut_short.is_some() {
        return None;
    }
    let call = record.calls.last()?;
    let response = call.response.as_ref().ok().filter(|response| !response.is_success())?;
    Some((call.request.operation.clone(), Response::clone(response)))
}

fn ensure_accepted(operation: &str, which: &str, response: &Response) -> CheckResult {
    let actual = format!("{operation} returns {} {}", response.status, response.codes().join(", "));
    ensure(response.is_success(), format!("{operation} accepts a request {which}"), actual)
}

/// Makes each accepted update a second time.
struct Repeater;

impl Spectator for Repeater {
    fn before_call(&mut self, _: &mut Session<'_>) -> CheckResult {
        Ok(())
    }

    fn after_step(&mut self, session: &mut Session<'_>) -> CheckResult {
        let Some(call) = session.record().calls.last() else { return Ok(()) };
        let is_accepted = call.response.as_ref().is_ok_and(|response| response.is_success());
        let is_update = Operation::from_id(&call.request.operation)
            .is_some_and(|operation| is_plain_update(operation.spec(), &call.request));
        if !is_accepted || !is_update {
            return Ok(());
        }
        let request = call.request.clone();
        let calls = session.call_count();
        let response = session.call(request.clone())?;
        ensure_accepted(&request.operation, "equal to the one before it", &response)?;
        session.hide_calls_since(calls);
        Ok(())
    }
}

/// Whether a request does nothing but write properties: what is presented, such as a ticket, may be used up.
fn is_plain_update(operation: &OperationSpec, request: &Request) -> bool {
    let writes_or_names = |name: &String| {
        let param = operation.param(name);
        param.is_some_and(|param| param.property.is_some() || matches!(param.ty, ParamType::Id { .. }))
    };
    matches!(operation.http.verb, Verb::Patch | Verb::Put) && request.params.keys().all(writes_or_names)
}
