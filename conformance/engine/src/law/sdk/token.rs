//! SdkCache, for a while: a text that an SDK keeps until little is left of its lifetime, seen by what it
//! sends as its clock moves.

use clerk_user_runtime::{MethodDoes, MethodSpec, ParamType};
use proptest::collection::vec;
use proptest::option;
use serde_json::json;

use crate::fixtures::sdk::{SdkObject, legacy_method, legacy_operation, legacy_sample_response};
use crate::fixtures::{Params, create_owner};
use crate::oracle::sdk::is_served_from_cache;
use crate::runner::check::RuleCheck;
use crate::runner::recording_server::StubResponse;
use crate::runner::session::{CheckResult, Session, ensure};

/// What is asked for, and under which terms it is kept, in seconds.
#[derive(Clone, Copy)]
struct Kept {
    method: &'static MethodSpec,
    operation: &'static str,
    property: &'static str,
    /// The param with the leeway.
    leeway: &'static str,
    ttl: i64,
    least_left: i64,
}

/// One call: the seconds that pass before it, and the leeway that it names.
type Turn = (i64, Option<i64>);

pub(crate) fn lifetime(rule_check: &mut RuleCheck<'_>, name: &str, ttl: i64, least_left: i64) {
    let kept = legacy_method(name).and_then(|method| match method.does {
        MethodDoes::TokenCache { operation, property, leeway, .. } => {
            Some(Kept { method, operation, property, leeway, ttl, least_left })
        }
        _ => None,
    });
    let Some(kept) = kept else {
        rule_check.skip("no adapter has an SDK with this method");
        return;
    };
    let turn = (0..=ttl + least_left, option::weighted(0.3, 0..=2 * ttl));
    rule_check.for_all(vec(turn, 1..5), |session, turns| check(session, kept, &turns));
}

fn check(session: &mut Session<'_>, kept: Kept, turns: &[Turn]) -> CheckResult {
    let (owner, _) = create_owner(session, Params::new())?;
    let object = SdkObject::open(session, &owner)?;
    // The text that is kept, and how old it is.
    let mut last: Option<(String, i64)> = None;
    for (number, (seconds, leeway)) in turns.iter().enumerate() {
        object.advance_clock(session, seconds * 1_000)?;
        if let Some((_, age)) = &mut last {
            *age += seconds * 1_000;
        }
        let given_out = match &last {
            Some((_, age)) => is_served_from_cache(*age, kept.ttl, leeway.unwrap_or(kept.least_left)),
            None => Some(false),
        };
        // So near the end either is right, and what follows depends on which it was.
        let Some(given_out) = given_out else { return Ok(()) };
        let next = format!("text {number}");
        let mut answer = legacy_operation(kept.operation).map(legacy_sample_response).unwrap_or_default();
        answer[kept.property] = json!(next);
        session.server()?.always(kept.operation, StubResponse::Answered(answer));
        let answer = object.call(session, kept.method.name, params(kept, *leeway))?;
        session.evaluated();
        let sent = session.sent().iter().filter(|step| step.request.operation == kept.operation).count();
        let expected = usize::from(!given_out);
        let times = |count: usize| format!("{} is sent {count} times", kept.operation);
        ensure(sent == expected, times(expected), times(sent))?;
        let text = match last.take() {
            Some((text, age)) if given_out => {
                last = Some((text.clone(), age));
                text
            }
            _ => {
                last = Some((next.clone(), 0));
                next
            }
        };
        session.ensure_equal(&format!("the answer of {}", kept.method.name), &json!(text), &answer.body)?;
    }
    Ok(())
}

/// The params of a call: what it must have, and the leeway where one is named.
fn params(kept: Kept, leeway: Option<i64>) -> Params {
    let operation = legacy_operation(kept.operation);
    // The first word of an enum is as good as any.
    let value = |wire: &str| match operation?.param(wire)?.ty {
        ParamType::Enum { values, .. } => values.first().copied(),
        _ => None,
    };
    let mut params = Params::new();
    for param in kept.method.params.iter().filter(|param| param.required) {
        params.insert(param.name.to_owned(), json!(value(param.name).unwrap_or(param.ty)));
    }
    if let Some(leeway) = leeway {
        params.insert(kept.leeway.to_owned(), json!(leeway));
    }
    params
}
