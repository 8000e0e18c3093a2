//! ConcurrentSteps: two requests at the same time have the same effect as one after the other. The steps of the other
//! rules lead to the requests and say what effect each of them has.

use clerk_user_runtime::{Request, RuleKind};
use proptest::strategy::Just;

use crate::fixtures::minimal;
use crate::generators::values::GeneratedValue;
use crate::law::steps::executor::StepExecutor;
use crate::law::steps::moment::{Moment, moments, prepare};
use crate::law::steps::scene::{Scene, scenes};
use crate::runner::check::RuleCheck;
use crate::runner::record::Body;
use crate::runner::session::{Abort, CheckResult, Session, ensure};

pub(crate) fn concurrent_steps(rule_check: &mut RuleCheck<'_>) {
    if rule_check.rule.kind != RuleKind::ConcurrentSteps {
        return;
    }
    // What expires when the clock moves changes by itself, and one of two scenes may change a setting for the other.
    let scenes = scenes(rule_check).into_iter();
    let scenes: Vec<Scene> =
        scenes.filter(|scene| !scene.moves_the_clock() && !scene.changes_settings()).collect();
    let version = rule_check.version();
    for target in rule_check.table_targets() {
        let moments = moments(&scenes, target.operation.id);
        // A step that the rule is about says more of the effect than one that prepares it.
        let (calls, others): (Vec<Moment>, Vec<Moment>) = moments.into_iter().partition(|one| one.is_call());
        let operands = |scene: Scene| (scene.operands(), scene.operands());
        for moment in calls.iter().chain(others.iter().take(MAX_PREPARING)).copied() {
            rule_check
                .for_one_case(operands(moment.scene), |session, input| check_effects(session, moment, input));
        }
        for moment in calls.iter().chain(&others).take(MAX_EQUAL).copied() {
            rule_check.for_one_case(operands(moment.scene), |session, (operands, of_other)| {
                let mut operands = [operands, of_other].into_iter();
                check_equal_requests(session, &mut |session| {
                    let prepared = prepare(session, moment, operands.next().unwrap_or_default())?;
                    Ok(prepared.map(|prepared| prepared.request))
                })
            });
        }
        if calls.is_empty() && others.is_empty() && minimal::is_supported(target.operation, version) {
            rule_check.for_one_case(Just(()), |session, ()| {
                check_equal_requests(session, &mut |session| {
                    let subject = minimal::create_subject(session, target.operation)?;
                    Ok(Some(minimal::build_request(session, target.operation, &subject)))
                })
            });
        }
    }
}

/// How many steps that prepare something are made twice at the same time, for each operation.
const MAX_PREPARING: usize = 2;

/// How many requests are made twice at the same time, for each operation.
const MAX_EQUAL: usize = 3;

/// Runs the steps twice, with one of them at the same time: each has the effect that the rule expects of it. What has
/// another effect alone as well is left to the rule of the scene.
fn check_effects(
    session: &mut Session<'_>,
    moment: Moment,
    (operands, of_other): (Vec<GeneratedValue>, Vec<GeneratedValue>),
) -> CheckResult {
    let result = check_both(session, moment, (operands.clone(), of_other));
    if matches!(result, Err(Abort::Violation(_))) && breaks_alone(session, moment.scene, operands)? {
        return Ok(());
    }
    result
}

/// Whether the steps alone break the rule of the scene.
fn breaks_alone(
    session: &mut Session<'_>,
    scene: Scene,
    operands: Vec<GeneratedValue>,
) -> Result<bool, Abort> {
    let calls = session.call_count();
    let mut executor = StepExecutor::new(session, scene.draw, operands);
    let broken = scene.steps.iter().find_map(|step| executor.run(step, scene.refusal()).err());
    session.hide_calls_since(calls);
    match broken {
        Some(Abort::NoResponse(error)) => Err(Abort::NoResponse(error)),
        broken => Ok(matches!(broken, Some(Abort::Violation(_)))),
    }
}

fn check_both(
    session: &mut Session<'_>,
    moment: Moment,
    (operands, of_other): (Vec<GeneratedValue>, Vec<GeneratedValue>),
) -> CheckResult {
    let Some(first) = prepare(session, moment, operands)? else { return Ok(()) };
    let Some(second) = prepare(session, moment, of_other)? else { return Ok(()) };
    let operation = first.request.operation.clone();
    let responses = session.call_concurrently([first.request, second.request])?;
    let Moment { scene, at } = moment;
    for (bindings, response) in [first.bindings, second.bindings].into_iter().zip(responses) {
        ensure(
            response.is_success(),
            format!("{operation} is accepted while another request is made"),
            format!("status {}", response.status),
        )?;
        let mut executor = StepExecutor::resume(session, bindings);
        executor.bind_result(&scene.steps[at], Body::new(response));
        for step in &scene.steps[at + 1..] {
            executor.run(step, scene.refusal())?;
        }
    }
    session.mark_evaluated();
    Ok(())
}

/// Makes two equal requests at the same time: no more are accepted than one after the other.
fn check_equal_requests(
    session: &mut Session<'_>,
    prepare: &mut dyn FnMut(&mut Session<'_>) -> Result<Option<Request>, Abort>,
) -> CheckResult {
    let calls = session.call_count();
    let Some(request) = prepare(session)? else { return Ok(()) };
    let accepted = [session.call(request.clone())?.is_success(), session.call(request.clone())?.is_success()];
    if accepted != [true, false] {
        session.mark_evaluated();
        return Ok(());
    }
    session.hide_calls_since(calls);
    let Some(request) = prepare(session)? else { return Ok(()) };
    let operation = request.operation.clone();
    let responses = session.call_concurrently([request.clone(), request])?;
    let accepted = responses.iter().filter(|response| response.is_success()).count();
    ensure(
        accepted == 1,
        format!(
            "{operation} accepts one of two equal requests at the same time, as it does one after the other"
        ),
        format!("it accepts {accepted}"),
    )?;
    session.mark_evaluated();
    Ok(())
}
