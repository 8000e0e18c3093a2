//! SdkPage: pages counted from 1, and the request that a page becomes.

use clerk_user_runtime::{DefaultValue, MethodBehaviour, Response, RuleKind, SdkPageAspect};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::fixtures::sdk::{METHODS, SdkObject, operation_list, sample_response};
use crate::fixtures::{Params, create_owner, operation};
use crate::oracle::sdk::page_offset;
use crate::runner::check::RuleCheck;
use crate::runner::recording_server::StubResponse;
use crate::runner::session::{Abort, CheckResult, Session, ensure};

/// A method that reads pages.
#[derive(Clone, Copy, Debug)]
struct Paged {
    method: &'static str,
    operation: &'static str,
    page: &'static str,
    size: &'static str,
    limit: &'static str,
    offset: &'static str,
}

pub(crate) fn sdk_page(rule_check: &mut RuleCheck<'_>) {
    let RuleKind::SdkPage { aspect, page, size } = rule_check.rule.kind else { return };
    let paged: Vec<Paged> = METHODS
        .iter()
        .filter_map(|spec| match spec.behaviour {
            MethodBehaviour::Page { operation, page, size, limit, offset, .. } => {
                Some(Paged { method: spec.name, operation, page, size, limit, offset })
            }
            _ => None,
        })
        .collect();
    for one in &paged {
        let some = |range: std::ops::Range<i64>| range.prop_map(Some);
        let maybe = |range: std::ops::Range<i64>| prop_oneof![Just(None), range.prop_map(Some)];
        let input = match aspect {
            SdkPageAspect::Defaults => (maybe(1..20), maybe(1..50)).boxed(),
            SdkPageAspect::Mapping => (some(1..20), some(1..50)).boxed(),
            SdkPageAspect::Explicit => Just((None, None)).boxed(),
            SdkPageAspect::Unclamped => (some(-3..1), some(1..20)).boxed(),
        };
        rule_check.for_all_with_share(paged.len(), input, |session, given| {
            // What is named twice is judged by the mapping.
            if aspect == SdkPageAspect::Defaults && given.0.is_some() && given.1.is_some() {
                return Ok(());
            }
            let sent = ask(session, *one, given)?;
            session.mark_evaluated();
            if aspect == SdkPageAspect::Explicit {
                let expected = format!("`{}` and `{}` are sent", one.limit, one.offset);
                let there = sent.contains_key(one.limit) && sent.contains_key(one.offset);
                return ensure(
                    there,
                    expected,
                    format!("the request has the params {}", Value::Object(sent)),
                );
            }
            let (page, size) = (given.0.unwrap_or(page), given.1.unwrap_or(size));
            for (wire, expected) in [(one.limit, size), (one.offset, page_offset(page, size))] {
                session.ensure_equal(
                    &format!("`{wire}` in {}", one.operation),
                    &json!(expected),
                    &meant(*one, &sent, wire),
                )?;
            }
            Ok(())
        });
    }
}

/// Asks for a page and gives back what was sent for it.
fn ask(session: &mut Session<'_>, one: Paged, given: (Option<i64>, Option<i64>)) -> Result<Params, Abort> {
    let (owner, _) = create_owner(session, Params::new())?;
    let object = SdkObject::open(session, &owner)?;
    let answer = sample_response(operation(one.operation));
    session.server()?.stub_always(one.operation, StubResponse::Respond(answer));
    let mut params = Params::new();
    for (name, value) in [(one.page, given.0), (one.size, given.1)] {
        params.extend(value.map(|value| (name.to_owned(), json!(value))));
    }
    let answer = object.call(session, one.method, params)?;
    asked_once(session, one, &answer)
}

fn asked_once(session: &mut Session<'_>, one: Paged, answer: &Response) -> Result<Params, Abort> {
    if let [sent] = session.sdk_calls()
        && sent.request.operation == one.operation
    {
        return Ok(sent.request.params.clone());
    }
    let actual =
        format!("{} is sent, and the method returns {}", operation_list(session.sdk_calls()), answer.status);
    let stop: CheckResult = ensure(false, format!("{} is sent once", one.operation), actual);
    Err(stop.err().unwrap_or_else(|| Abort::SetupFailed(String::new())))
}

/// What a param that was sent, or left out, means to the server.
fn meant(one: Paged, sent: &Params, wire: &str) -> Value {
    let default = operation(one.operation).param(wire).and_then(|param| param.default);
    sent.get(wire).cloned().unwrap_or_else(|| match default {
        Some(DefaultValue::Integer(default)) => json!(default),
        _ => Value::Null,
    })
}
