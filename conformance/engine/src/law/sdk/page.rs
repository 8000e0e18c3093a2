//! SdkPage: pages are numbered from 1; the request for a page has the right limit and offset.

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
struct PageMethod {
    name: &'static str,
    operation: &'static str,
    page: &'static str,
    size: &'static str,
    limit: &'static str,
    offset: &'static str,
}

pub(crate) fn sdk_page(rule_check: &mut RuleCheck<'_>) {
    let RuleKind::SdkPage { aspect, page, size, methods: named } = &rule_check.rule.kind else { return };
    let (aspect, page, size, named) = (*aspect, *page, *size, named.clone());
    let methods: Vec<PageMethod> = METHODS
        .iter()
        .filter(|spec| named.is_empty() || named.iter().any(|name| name.as_ref() == spec.name))
        .filter_map(|spec| match spec.behaviour {
            MethodBehaviour::Page { operation, page, size, limit, offset, .. } => {
                Some(PageMethod { name: spec.name, operation, page, size, limit, offset })
            }
            _ => None,
        })
        .collect();
    for method in &methods {
        let some = |range: std::ops::Range<i64>| range.prop_map(Some);
        let maybe = |range: std::ops::Range<i64>| prop_oneof![Just(None), range.prop_map(Some)];
        let input = match aspect {
            SdkPageAspect::Defaults => (maybe(1..20), maybe(1..50)).boxed(),
            SdkPageAspect::Mapping => (some(1..20), some(1..50)).boxed(),
            SdkPageAspect::Explicit => Just((None, None)).boxed(),
            SdkPageAspect::Unclamped => (some(-3..1), some(1..20)).boxed(),
        };
        rule_check.for_all_with_share(methods.len(), input, |session, given| {
            // The aspect `Mapping` covers requests with both params.
            if aspect == SdkPageAspect::Defaults && given.0.is_some() && given.1.is_some() {
                return Ok(());
            }
            let sent = request_params(session, *method, given)?;
            session.mark_evaluated();
            if aspect == SdkPageAspect::Explicit {
                let expected = format!("`{}` and `{}` are sent", method.limit, method.offset);
                let has_both = sent.contains_key(method.limit) && sent.contains_key(method.offset);
                return ensure(
                    has_both,
                    expected,
                    format!("the request has the params {}", Value::Object(sent)),
                );
            }
            let (page, size) = (given.0.unwrap_or(page), given.1.unwrap_or(size));
            for (wire, expected) in [(method.limit, size), (method.offset, page_offset(page, size))] {
                session.ensure_equal(
                    &format!("`{wire}` in {}", method.operation),
                    &json!(expected),
                    &effective_value(*method, &sent, wire),
                )?;
            }
            Ok(())
        });
    }
}

/// Reads a page and returns the params of the request.
fn request_params(
    session: &mut Session<'_>,
    method: PageMethod,
    given: (Option<i64>, Option<i64>),
) -> Result<Params, Abort> {
    let (owner, _) = create_owner(session, Params::new())?;
    let object = SdkObject::open(session, &owner)?;
    let response = sample_response(operation(method.operation));
    session.server()?.stub_always(method.operation, StubResponse::Respond(response));
    let mut params = Params::new();
    for (name, value) in [(method.page, given.0), (method.size, given.1)] {
        params.extend(value.map(|value| (name.to_owned(), json!(value))));
    }
    let response = object.call(session, method.name, params)?;
    params_of_single_request(session, method, &response)
}

fn params_of_single_request(
    session: &mut Session<'_>,
    method: PageMethod,
    response: &Response,
) -> Result<Params, Abort> {
    if let [sent] = session.sdk_calls()
        && sent.request.operation == method.operation
    {
        return Ok(sent.request.params.clone());
    }
    let actual = format!(
        "{} is sent, and the method returns {}",
        operation_list(session.sdk_calls()),
        response.status
    );
    let violation: CheckResult = ensure(false, format!("{} is sent once", method.operation), actual);
    Err(violation.err().unwrap_or_else(|| Abort::SetupFailed(String::new())))
}

/// The value of a param that the server uses: the one that was sent, or the default.
fn effective_value(method: PageMethod, sent: &Params, wire: &str) -> Value {
    let default = operation(method.operation).param(wire).and_then(|param| param.default);
    sent.get(wire).cloned().unwrap_or_else(|| match default {
        Some(DefaultValue::Integer(default)) => json!(default),
        _ => Value::Null,
    })
}
