//! ReadingsAgree: after the steps of any rule, and after two requests at the same time, all ways of reading show the
//! same.

use std::collections::BTreeMap;

use clerk_user::operations::Operation;
use clerk_user::{backend, wire};
use clerk_user_runtime::{Actor, OperationSpec, Request, Returns, RuleKind, Surface, Verb};
use proptest::strategy::BoxedStrategy;
use serde_json::Value;

use crate::fixtures;
use crate::fixtures::{Params, ResourceRef, minimal};
use crate::generators::values::GeneratedValue;
use crate::law::responses::agreement::{agrees, same};
use crate::law::responses::reading_comparisons::compare_readings;
use crate::law::responses::walks::{self, Walker, every_name, settle};
use crate::law::responses::written::{Written, every_value};
use crate::law::steps::{Scene, Spectator, scenes};
use crate::runner::check::RuleCheck;
use crate::runner::session::{Abort, CheckResult, Session};

pub(crate) fn readings_agree(rule_check: &mut RuleCheck<'_>) {
    if rule_check.rule.kind != RuleKind::ReadingsAgree {
        return;
    }
    let version = rule_check.version();
    let writes = rule_check.table_targets().into_iter().map(|target| target.operation);
    let is_readable = |operation: &&'static OperationSpec| match operation.returns {
        Returns::One(resource) => {
            fixtures::resource(resource, operation.surface).is_some_and(|resource| resource.read.is_some())
        }
        _ => false,
    };
    let writes: Vec<_> = writes.filter(|operation| minimal::is_supported(operation, version)).collect();
    for operation in writes.iter().copied().filter(is_readable) {
        rule_check.for_one_case(every_value(operation, version), |session, values| {
            check_concurrent(session, operation, &values)
        });
    }
    for operation in writes {
        rule_check.for_one_case(every_value(operation, version), |session, values| {
            check_named_user(session, operation, &values)
        });
    }
    rule_check.for_all(walks::walk(), |session, steps| check_walk(session, &steps));
    for scene in scenes(rule_check) {
        let operands: Vec<BoxedStrategy<GeneratedValue>> = scene.operands();
        rule_check.for_one_case(operands, |session, operands| check_scene(session, scene, operands));
    }
}

/// One request about a user who has every name, after which all ways of reading the user agree.
fn check_named_user(
    session: &mut Session<'_>,
    operation: &'static OperationSpec,
    values: &Written,
) -> CheckResult {
    let names = every_name(session).first_name("Ada");
    let subject = minimal::create_subject_with(session, operation, fixtures::to_params(&names))?;
    settle(session, &fixtures::owner_with_id(&subject.owner))?;
    let mut request = minimal::build_request(session, operation, &subject);
    for (setter, value) in values {
        let value = value.resolve(&session.fresh_name());
        request.params.entry(setter.param.wire).or_insert(value);
    }
    session.call(request)?;
    for (id, shown) in users_shown(session) {
        compare_readings(session, &fixtures::owner_with_id(&id), &shown)?;
    }
    session.mark_evaluated();
    Ok(())
}

/// Any operations on a user who has every name, after each of which all ways of reading the user agree.
fn check_walk(session: &mut Session<'_>, steps: &[walks::WalkStep]) -> CheckResult {
    let mut walker = Walker::begin(session)?;
    let owner = walker.user().clone();
    let mut before = fixtures::read(session, &owner)?.to_value();
    for step in steps {
        if !walker.step(session, *step)? {
            continue;
        }
        WritesShown.after_step(session)?;
        let calls = session.call_count();
        compare_readings(session, &owner, std::slice::from_ref(&before))?;
        if let Some(read) = fixtures::read_operation(session, owner.resource, Surface::Backend) {
            let response = session.call(fixtures::request(read, &owner, Params::new()))?;
            if response.is_success() {
                before = response.body.clone();
            }
        }
        session.hide_calls_since(calls);
        session.mark_evaluated();
    }
    Ok(())
}

/// Two requests of one operation about two users at the same time: what each of them returns is stored.
fn check_concurrent(
    session: &mut Session<'_>,
    operation: &'static OperationSpec,
    values: &Written,
) -> CheckResult {
    let mut requests = Vec::new();
    for _ in 0..2 {
        let subject = minimal::create_subject(session, operation)?;
        let mut request = minimal::build_request(session, operation, &subject);
        for (setter, value) in values {
            let value = value.resolve(&session.fresh_name());
            request.params.entry(setter.param.wire).or_insert(value);
        }
        requests.push(request);
    }
    let Ok(requests) = <[Request; 2]>::try_from(requests) else { return Ok(()) };
    let responses = session.call_concurrently(requests.clone())?;
    for (request, response) in requests.iter().zip(&responses) {
        if response.is_success() {
            compare_with_stored(session, operation, request, &response.body)?;
            session.mark_evaluated();
        }
    }
    Ok(())
}

fn check_scene(session: &mut Session<'_>, scene: Scene, operands: Vec<GeneratedValue>) -> CheckResult {
    scene.run(session, operands, &mut WritesShown)?;
    session.restore_settings()?;
    for (id, shown) in users_shown(session) {
        compare_readings(session, &fixtures::owner_with_id(&id), &shown)?;
    }
    session.mark_evaluated();
    Ok(())
}

/// The users that the calls so far were about, with everything that responses showed of them.
fn users_shown(session: &Session<'_>) -> BTreeMap<String, Vec<Value>> {
    let mut users: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    let record = session.record();
    for call in record.in_order() {
        if let Actor::User(id) = &call.request.actor {
            users.entry(id.clone()).or_default();
        }
        let Ok(response) = &call.response else { continue };
        let created = response.body.get(wire::sign_up::CREATED_USER_ID).and_then(Value::as_str);
        if let Some(id) = created {
            users.entry(id.to_owned()).or_default();
        }
        let rows =
            response.body.as_array().map_or_else(|| std::slice::from_ref(&response.body), Vec::as_slice);
        for row in rows.iter().filter(|row| is_user(row)) {
            if let Ok(id) = fixtures::id_of(row) {
                users.entry(id).or_default().push(row.clone());
            }
        }
    }
    users
}

fn is_user(value: &Value) -> bool {
    value.get(wire::user::OBJECT).is_some_and(|object| object == backend::User::OBJECT)
        && value.get(wire::user::EMAIL_ADDRESSES).is_some()
}

/// Compares the response of each write with what is read after it.
struct WritesShown;

impl Spectator for WritesShown {
    /// Reads the users, so that it is known what they have before the call.
    fn before_call(&mut self, session: &mut Session<'_>) -> CheckResult {
        let calls = session.call_count();
        for id in users_shown(session).into_keys() {
            let user = fixtures::owner_with_id(&id);
            if let Some(read) = fixtures::read_operation(session, user.resource, Surface::Backend) {
                session.call(fixtures::request(read, &user, Params::new()))?;
            }
        }
        session.hide_calls_since(calls);
        Ok(())
    }

    fn after_step(&mut self, session: &mut Session<'_>) -> CheckResult {
        let Some(call) = session.record().calls.last() else { return Ok(()) };
        let Some(operation) = Operation::from_id(&call.request.operation) else { return Ok(()) };
        let Ok(response) = &call.response else { return Ok(()) };
        if operation.spec().http.verb == Verb::Get || !response.is_success() {
            return Ok(());
        }
        let (request, shown) = (call.request.clone(), response.body.clone());
        compare_with_stored(session, operation.spec(), &request, &shown)
    }
}

/// Compares the response of a write with what is read after it, on the same surface.
pub(super) fn compare_with_stored(
    session: &mut Session<'_>,
    operation: &OperationSpec,
    request: &Request,
    shown: &Value,
) -> CheckResult {
    let Returns::One(resource) = operation.returns else { return Ok(()) };
    let read = fixtures::read_operation(session, resource, operation.surface);
    let (Some(read), Ok(id)) = (read, fixtures::id_of(shown)) else { return Ok(()) };
    let owner = match &request.actor {
        Actor::User(id) => id.clone(),
        Actor::SecretKey | Actor::Anonymous => id.clone(),
    };
    let subject = ResourceRef { resource, id, owner };
    agrees(session, |session| {
        let stored = session.call(fixtures::request(read, &subject, Params::new()))?;
        // The write may have banned or locked its user, or deleted it.
        if matches!(stored.status, 401 | 403 | 404) {
            return Ok(());
        }
        if !stored.is_success() {
            return Err(Abort::SetupFailed(format!("{} returns {}", read.id, stored.status)));
        }
        let what = format!("the response of {} after {}", read.id, operation.id);
        same(session, resource, operation.surface, &what, shown, &stored.body)
    })
}
