//! SdkCache with a lifetime: an SDK caches a token until shortly before it expires, shown by the requests it
//! sends as its clock advances.

use clerk_user_runtime::{MethodBehaviour, MethodSpec, ParamType};
use proptest::collection::vec;
use proptest::option;
use serde_json::json;

use crate::fixtures::sdk::{
    SdkObject, legacy_method, legacy_operation, legacy_sample_response, unknown_method,
};
use crate::fixtures::{Params, create_owner};
use crate::oracle::sdk::is_served_from_cache;
use crate::runner::check::RuleCheck;
use crate::runner::recording_server::StubResponse;
use crate::runner::session::{CheckResult, Session, ensure};

/// The token that an SDK caches, with times in seconds.
#[derive(Clone, Copy)]
struct CachedToken {
    method: &'static MethodSpec,
    operation: &'static str,
    property: &'static str,
    /// The param for the leeway.
    leeway_param: &'static str,
    ttl: i64,
    default_leeway: i64,
}

/// One call: the seconds that pass before it, and its leeway.
type TokenCall = (i64, Option<i64>);

pub(crate) fn lifetime(rule_check: &mut RuleCheck<'_>, name: &str, ttl: i64, default_leeway: i64) {
    let token = legacy_method(name).and_then(|method| match method.behaviour {
        MethodBehaviour::TokenCache { operation, property, leeway, .. } => {
            Some(CachedToken { method, operation, property, leeway_param: leeway, ttl, default_leeway })
        }
        _ => None,
    });
    let Some(token) = token else {
        rule_check.skip(&unknown_method(name));
        return;
    };
    let call = (0..=ttl + default_leeway, option::weighted(0.3, 0..=2 * ttl));
    rule_check.for_all(vec(call, 1..5), |session, calls| check(session, token, &calls));
}

fn check(session: &mut Session<'_>, token: CachedToken, calls: &[TokenCall]) -> CheckResult {
    let (owner, _) = create_owner(session, Params::new())?;
    let object = SdkObject::open(session, &owner)?;
    // The cached text and its age.
    let mut last: Option<(String, i64)> = None;
    for (number, (seconds, leeway)) in calls.iter().enumerate() {
        object.advance_clock(session, seconds * 1_000)?;
        if let Some((_, age)) = &mut last {
            *age += seconds * 1_000;
        }
        let is_cached = match &last {
            Some((_, age)) => is_served_from_cache(*age, token.ttl, leeway.unwrap_or(token.default_leeway)),
            None => Some(false),
        };
        // Close to the end both results are correct, and the rest of the case depends on the result.
        let Some(is_cached) = is_cached else { return Ok(()) };
        let next = format!("text {number}");
        let mut response = legacy_operation(token.operation).map(legacy_sample_response).unwrap_or_default();
        response[token.property] = json!(next);
        session.server()?.stub_always(token.operation, StubResponse::Respond(response));
        let response = object.call(session, token.method.name, params(token, *leeway))?;
        session.mark_evaluated();
        let sent =
            session.sdk_calls().iter().filter(|step| step.request.operation == token.operation).count();
        let expected = usize::from(!is_cached);
        let times = |count: usize| format!("{} is sent {count} times", token.operation);
        ensure(sent == expected, times(expected), times(sent))?;
        let text = match last.take() {
            Some((text, age)) if is_cached => {
                last = Some((text.clone(), age));
                text
            }
            _ => {
                last = Some((next.clone(), 0));
                next
            }
        };
        session.ensure_equal(
            &format!("the result of {}", token.method.name),
            &json!(text),
            &response.body,
        )?;
    }
    Ok(())
}

/// The params of a call: the required ones, and the leeway if there is one.
fn params(token: CachedToken, leeway: Option<i64>) -> Params {
    let operation = legacy_operation(token.operation);
    // Any value of the enum is valid.
    let value = |wire: &str| match operation?.param(wire)?.ty {
        ParamType::Enum { values, .. } => values.first().copied(),
        _ => None,
    };
    let mut params = Params::new();
    for param in token.method.params.iter().filter(|param| param.required) {
        params.insert(param.name.to_owned(), json!(value(param.name).unwrap_or(param.ty)));
    }
    if let Some(leeway) = leeway {
        params.insert(token.leeway_param.to_owned(), json!(leeway));
    }
    params
}
