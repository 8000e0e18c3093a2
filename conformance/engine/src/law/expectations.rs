//! Expectations about a response as a whole: a success, or the refusal that a rule states. The rule's own
//! check of the content is up to its law.

use std::sync::Arc;

use clerk_user::operations::OPERATIONS;
use clerk_user_runtime::{ErrorItem, ExpectedRefusal, Response};
use serde_json::Value;

use crate::runner::record::Body;
use crate::runner::session::{Abort, CheckResult, ensure};

/// Checks that a call succeeded. Returns the body.
pub(super) fn expect_success(operation: &str, response: Arc<Response>) -> Result<Body, Abort> {
    ensure(response.is_success(), format!("{operation} succeeds"), describe_response(operation, &response))?;
    Ok(Body::new(response))
}

/// Checks that a call was refused, with the status and the code that the rule states. If the source does not
/// document that status for the operation, a refusal with a documented status is right too, whatever its code.
pub(super) fn expect_refusal(operation: &str, error: &ExpectedRefusal, response: &Response) -> CheckResult {
    let status = error.status.map_or_else(|| "4xx".to_owned(), |status| status.to_string());
    let code = error.code.as_deref().unwrap_or_default();
    let expected = format!("{operation} returns {status} {code}").trim_end().to_owned();
    let status_matches = match error.status {
        Some(status) => response.status == status,
        None => is_refusal(response),
    };
    let code_matches = error.code.as_deref().is_none_or(|code| response.codes().contains(&code));
    let is_documented = OPERATIONS.iter().find(|spec| spec.id == operation).is_some_and(|spec| {
        error.status.is_some_and(|status| !spec.documents_refusal(status))
            && is_refusal(response)
            && spec.documents_refusal(response.status)
    });
    ensure(
        is_documented || (status_matches && code_matches),
        expected,
        describe_response(operation, response),
    )
}

/// Checks that an error in the response names the invalid param.
pub(super) fn expect_param_named(operation: &str, param: &str, response: &Response) -> CheckResult {
    let errors = response.body.get("errors").and_then(Value::as_array);
    let param_of = |error: &Value| {
        let item: ErrorItem = serde_json::from_value(error.clone()).ok()?;
        Some(item.meta.get("param_name")?.as_str()?.to_owned())
    };
    let names: Vec<String> = errors.into_iter().flatten().filter_map(param_of).collect();
    let expected = format!("an error of {operation} names the param `{param}`");
    let actual = if names.is_empty() {
        "no error names a param".to_owned()
    } else {
        format!("the errors name `{}`", names.join("`, `"))
    };
    ensure(names.iter().any(|name| name == param), expected, actual)
}

/// Whether the server refused the request as invalid (4xx).
pub(crate) const fn is_refusal(response: &Response) -> bool {
    response.status >= 400 && response.status < 500
}

/// The status and the error codes of a response, as text for messages.
pub(crate) fn describe_response(operation: &str, response: &Response) -> String {
    format!("{operation} returns {} {}", response.status, response.codes().join(", ")).trim_end().to_owned()
}
