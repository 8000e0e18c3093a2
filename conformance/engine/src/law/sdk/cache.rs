//! SdkCache: which responses an SDK caches, shown by the requests it sends.

use clerk_user::errors;
use clerk_user_runtime::{ErrorDef, MethodBehaviour, MethodSpec, RuleKind, SdkCacheAspect};
use proptest::sample::select;
use serde::Serialize;
use serde_json::{Value, json};

use crate::fixtures::sdk::{SdkObject, sample_response, sdk_method, unknown_method};
use crate::fixtures::{Params, create_owner, operation};
use crate::law::sdk::token;
use crate::runner::check::RuleCheck;
use crate::runner::recording_server::StubResponse;
use crate::runner::session::{Abort, CheckResult, Session, ensure};

pub(crate) fn sdk_cache(rule_check: &mut RuleCheck<'_>) {
    let RuleKind::SdkCache { method: name, aspect, ttl, leeway } = &rule_check.rule.kind else { return };
    if let (SdkCacheAspect::Lifetime, Some(ttl), Some(leeway)) = (aspect, ttl, leeway) {
        return token::lifetime(rule_check, name, *ttl, *leeway);
    }
    let listed = sdk_method(name).and_then(|method| match method.behaviour {
        MethodBehaviour::CachedList { operation } => Some((method, operation)),
        _ => None,
    });
    let Some((method, id)) = listed else {
        rule_check.skip(&unknown_method(name));
        return;
    };
    match aspect {
        SdkCacheAspect::Once => {
            rule_check.for_all(2..5_usize, |session, calls| sent_once(session, method, id, calls));
        }
        SdkCacheAspect::PerObject => {
            rule_check
                .for_all(2..4_usize, |session, objects| sent_once_per_object(session, method, id, objects));
        }
        SdkCacheAspect::FailureKept => {
            let refused =
                errors::ALL.iter().copied().filter(|def| def.status >= 400).map(StubFailure::Refused);
            let failures: Vec<StubFailure> = refused.chain([StubFailure::NoResponse]).collect();
            rule_check.for_all((select(failures), 1..4_usize), |session, (failure, calls)| {
                failure_cached(session, method, id, failure, calls)
            });
        }
        SdkCacheAspect::Lifetime => rule_check.skip("the rule does not state a lifetime"),
    }
}

/// How a request fails.
#[derive(Clone, Copy, Debug, Serialize)]
enum StubFailure {
    Refused(ErrorDef),
    NoResponse,
}

/// Opens an object of a new user. The operation returns a list of one item.
fn open_object(session: &mut Session<'_>, id: &str) -> Result<SdkObject, Abort> {
    let (owner, _) = create_owner(session, Params::new())?;
    session.server()?.stub_always(id, StubResponse::Respond(sample_response(operation(id))));
    SdkObject::open(session, &owner)
}

/// How often the last call sent an operation.
fn sent_count(session: &Session<'_>, id: &str) -> usize {
    session.sdk_calls().iter().filter(|step| step.request.operation == id).count()
}

/// Calls the method. Returns the result and how often the operation was sent.
fn call(
    session: &mut Session<'_>,
    object: &SdkObject,
    method: &MethodSpec,
    id: &str,
) -> Result<(Value, usize), Abort> {
    let response = object.call(session, method.name, Params::new())?;
    let what = format!("{} returns a list", method.name);
    ensure(
        response.is_success(),
        what,
        format!("{} returns {} {}", method.name, response.status, response.body),
    )?;
    Ok((response.body.clone(), sent_count(session, id)))
}

fn ensure_sent(expected: usize, actual: usize, id: &str) -> CheckResult {
    ensure(
        actual == expected,
        format!("{id} is sent {expected} times"),
        format!("{id} is sent {actual} times"),
    )
}

fn sent_once(session: &mut Session<'_>, method: &MethodSpec, id: &str, calls: usize) -> CheckResult {
    let object = open_object(session, id)?;
    let (first, mut sent) = call(session, &object, method, id)?;
    for _ in 1..calls {
        let (again, more) = call(session, &object, method, id)?;
        sent += more;
        session.mark_evaluated();
        ensure_sent(1, sent, id)?;
        session.ensure_equal(&format!("the result of a later call of {}", method.name), &first, &again)?;
    }
    Ok(())
}

fn sent_once_per_object(
    session: &mut Session<'_>,
    method: &MethodSpec,
    id: &str,
    objects: usize,
) -> CheckResult {
    let (owner, _) = create_owner(session, Params::new())?;
    session.server()?.stub_always(id, StubResponse::Respond(sample_response(operation(id))));
    for _ in 0..objects {
        let object = SdkObject::open(session, &owner)?;
        let (_, sent) = call(session, &object, method, id)?;
        session.mark_evaluated();
        ensure_sent(1, sent, id)?;
    }
    Ok(())
}

fn failure_cached(
    session: &mut Session<'_>,
    method: &MethodSpec,
    id: &str,
    failure: StubFailure,
    calls: usize,
) -> CheckResult {
    let object = open_object(session, id)?;
    let stub = match failure {
        StubFailure::Refused(def) => StubResponse::Refuse(def),
        StubFailure::NoResponse => StubResponse::NoResponse,
    };
    session.server()?.stub_next(id, 0, stub);
    let mut sent = 0;
    for _ in 0..=calls {
        let (response, more) = call(session, &object, method, id)?;
        sent += more;
        session.mark_evaluated();
        session.ensure_equal(&format!("the result of {}", method.name), &json!([]), &response)?;
        ensure_sent(1, sent, id)?;
    }
    Ok(())
}
