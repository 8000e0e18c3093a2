//! OthersUnchanged: a call on one owner, accepted or refused, leaves every other owner as it was, and so do the steps
//! of every other rule. One other owner was created before the owner of the call, and one after it.

use clerk_user::backend::CreateUserParams;
use clerk_user::operations::Operation;
use clerk_user_runtime::{OperationSpec, RuleKind};
use proptest::bool::weighted;
use serde_json::Value;

use crate::fixtures;
use crate::fixtures::{ResourceRef, minimal};
use crate::generators::values::GeneratedValue;
use crate::law::responses::bystanders::{Bystanders, ensure_unchanged, long_ago};
use crate::law::responses::walks::{self, WalkStep, Walker};
use crate::law::responses::written::{Written, every_value, params, some_values};
use crate::law::steps::{Scene, Spectator as _, scenes};
use crate::runner::check::RuleCheck;
use crate::runner::session::{Abort, CheckResult, Session};

pub(crate) fn others_unchanged(rule_check: &mut RuleCheck<'_>) {
    if rule_check.rule.kind != RuleKind::OthersUnchanged {
        return;
    }
    let version = rule_check.version();
    let operations: Vec<&'static OperationSpec> = rule_check
        .table_targets()
        .into_iter()
        .map(|target| target.operation)
        .filter(|operation| minimal::is_supported(operation, version))
        .collect();
    for operation in &operations {
        let before = some_values(Operation::BackendCreateUser.spec(), version);
        let input = (before, some_values(operation, version));
        rule_check.for_all_with_share(operations.len(), input, |session, (before, written)| {
            check_others(session, operation, &before, &written)
        });
        for are_restricted in [false, true] {
            let input = every_value(operation, version);
            rule_check.for_one_case(input, |session, written| {
                check_call(session, operation, &written, Bystanders::new(true, true, are_restricted))
            });
        }
    }
    rule_check.for_all(walks::walk(), |session, steps| check_walk(session, &steps));
    // What expires when the clock moves changes by itself.
    let scenes = scenes(rule_check).into_iter().filter(|scene| !scene.moves_the_clock());
    for (scene, are_restricted) in scenes.flat_map(|scene| [(scene, false), (scene, true)]) {
        // A few cases have only one bystander, so that the shrinker can leave the other one out.
        let input = (scene.operands(), weighted(0.9), weighted(0.9));
        rule_check.for_one_case(input, |session, (operands, earlier, later)| {
            check_bystanders(
                session,
                scene,
                operands,
                Bystanders::new(earlier, later && !scene.changes_settings(), are_restricted),
            )
        });
    }
}

fn check_others(
    session: &mut Session<'_>,
    operation: &'static OperationSpec,
    before: &Written,
    written: &Written,
) -> CheckResult {
    // The oldest user of the instance, which a fault may hit instead of the right one.
    let oldest = CreateUserParams::default().created_at(long_ago(&session.fresh_name()));
    let mut given = params(session, before);
    given.extend(fixtures::to_params(&oldest));
    let earlier = match fixtures::create_owner(session, given) {
        // An instance may not take an instant of creation.
        Err(Abort::SetupFailed(_)) => {
            let given = params(session, before);
            fixtures::create_owner(session, given)?.0
        }
        created => created?.0,
    };
    let subject = minimal::create_subject(session, operation)?;
    let given = params(session, before);
    let (later, _) = fixtures::create_owner(session, given)?;
    let mut others: Vec<(ResourceRef, Value)> = Vec::new();
    for other in [earlier, later] {
        let body = stable(session, &other)?;
        others.push((other, body));
    }
    let mut request = minimal::build_request(session, operation, &subject);
    for (name, value) in params(session, written) {
        request.params.entry(name).or_insert(value);
    }
    session.call(request)?;
    for (other, before) in others {
        let after = stable(session, &other)?;
        let what = format!("another {} after {}", other.resource, operation.id);
        ensure_unchanged(&what, &before, &after)?;
    }
    session.mark_evaluated();
    Ok(())
}

/// Makes a request that writes all that it can, with one bystander from before its subject and one from after it.
fn check_call(
    session: &mut Session<'_>,
    operation: &'static OperationSpec,
    written: &Written,
    mut bystanders: Bystanders,
) -> CheckResult {
    bystanders.begin(session)?;
    let subject = minimal::create_subject(session, operation)?;
    bystanders.before_call(session)?;
    let mut request = minimal::build_request(session, operation, &subject);
    for (name, value) in params(session, written) {
        request.params.entry(name).or_insert(value);
    }
    session.call(request)?;
    bystanders.check(session, operation.id)?;
    session.mark_evaluated();
    Ok(())
}

/// Makes any requests about one user, one after another, with one bystander from before that user and one from after.
fn check_walk(session: &mut Session<'_>, steps: &[WalkStep]) -> CheckResult {
    let mut bystanders = Bystanders::new(true, true, false);
    bystanders.begin(session)?;
    let mut walker = Walker::begin(session)?;
    bystanders.before_call(session)?;
    for step in steps {
        walker.step(session, *step)?;
    }
    bystanders.check(session, "these calls")?;
    session.mark_evaluated();
    Ok(())
}

/// Runs the steps of another rule, with one bystander from before all steps, and one from just before the call that the
/// rule is about.
fn check_bystanders(
    session: &mut Session<'_>,
    scene: Scene,
    operands: Vec<GeneratedValue>,
    mut bystanders: Bystanders,
) -> CheckResult {
    bystanders.begin(session)?;
    scene.run(session, operands, &mut bystanders)?;
    // Settings decide what a read shows.
    session.restore_settings()?;
    bystanders.check(session, &format!("the steps of {}", scene.rule.id))?;
    session.mark_evaluated();
    Ok(())
}

/// What a read shows of an owner and only writes change.
fn stable(session: &mut Session<'_>, owner: &ResourceRef) -> Result<Value, Abort> {
    Ok(fixtures::without_volatile(owner, &*fixtures::read(session, owner)?))
}
