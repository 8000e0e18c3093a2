//! What laws say of an answer as such: carried out, or refused as a rule expects.

use clerk_user_runtime::{ErrorItem, Expected, Response};
use serde_json::Value;

use crate::fixtures::id_of;
use crate::fixtures::owner_list::{OwnerList, items};
use crate::runner::session::{Abort, CheckResult, Session, ensure};

/// The answer of a call that the rule wants carried out.
pub(super) fn expect_success(operation: &str, answer: Response) -> Result<Value, Abort> {
    ensure(
        answer.is_success(),
        format!("{operation} is carried out"),
        describe_response(operation, &answer),
    )?;
    Ok(answer.body)
}

/// Checks that a call was refused, with the status and code that the rule names.
pub(super) fn expect_refusal(operation: &str, error: &Expected, answer: &Response) -> CheckResult {
    let status = error.status.map_or_else(|| "4xx".to_owned(), |status| status.to_string());
    let code = error.code.as_deref().unwrap_or_default();
    let expected = format!("{operation} answers {status} {code}").trim_end().to_owned();
    let status_fits = match error.status {
        Some(status) => answer.status == status,
        None => is_refusal(answer),
    };
    let code_fits = error.code.as_deref().is_none_or(|code| answer.codes().contains(&code));
    ensure(status_fits && code_fits, expected, describe_response(operation, answer))
}

/// Checks that an error of the answer names the param at fault.
pub(super) fn expect_param_named(operation: &str, param: &str, answer: &Response) -> CheckResult {
    let errors = answer.body.get("errors").and_then(Value::as_array);
    let param_of = |error: &Value| {
        let item: ErrorItem = serde_json::from_value(error.clone()).ok()?;
        Some(item.meta.get("param_name")?.as_str()?.to_owned())
    };
    let names: Vec<String> = errors.into_iter().flatten().filter_map(param_of).collect();
    let expected = format!("{operation} names {param} as the param at fault");
    ensure(names.iter().any(|name| name == param), expected, format!("it names {names:?}"))
}

/// The ids on a page of these owners; a limit and an offset within their ranges are carried out.
pub(super) fn listed(
    session: &mut Session<'_>,
    list: OwnerList,
    ids: &[String],
    limit: Option<usize>,
    offset: Option<usize>,
) -> Result<Vec<String>, Abort> {
    let answer = session.call(list.request(ids, list.page_params(limit, offset)))?;
    items(&expect_success(list.operation.id, answer)?)?.iter().map(id_of).collect()
}

/// Whether the request was refused: it was at fault, not the server.
pub(crate) const fn is_refusal(answer: &Response) -> bool {
    answer.status >= 400 && answer.status < 500
}

/// An answer in a few words.
pub(crate) fn describe_response(operation: &str, answer: &Response) -> String {
    format!("{operation} answers {} {}", answer.status, answer.codes().join(", ")).trim_end().to_owned()
}
