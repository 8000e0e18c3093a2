//! SdkCall: methods of an SDK that call an operation, with sample responses from the server.

use clerk_user::errors;
use clerk_user::operations::Operation;
use clerk_user_runtime::{
    ErrorDef, FileUpload, MethodBehaviour, MethodParam, MethodSpec, ParamSource, RuleKind, SdkCallAspect,
};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};

use crate::fixtures::sdk::{METHODS, SdkObject, operation_list, sample_response};
use crate::fixtures::{Params, create_owner, operation};
use crate::runner::check::RuleCheck;
use crate::runner::recording_server::StubResponse;
use crate::runner::session::{Abort, CheckResult, Session, ensure};

pub(crate) fn sdk_call(rule_check: &mut RuleCheck<'_>) {
    let RuleKind::SdkCall { aspect } = rule_check.rule.kind else { return };
    let calls_operation = |method: &&MethodSpec| {
        matches!(
            method.behaviour,
            MethodBehaviour::Call { .. }
                | MethodBehaviour::UploadOrDelete { .. }
                | MethodBehaviour::Passkey { .. }
        )
    };
    let methods: Vec<&'static MethodSpec> = METHODS.iter().filter(calls_operation).collect();
    for &method in &methods {
        let count = method.params.len();
        let refusals: Vec<ErrorDef> = errors::ALL.iter().copied().filter(|def| def.status >= 400).collect();
        let input = (vec(any::<bool>(), count), any::<bool>(), select(refusals));
        rule_check.for_all_with_share(methods.len(), input, |session, (is_given, null, def)| {
            let params = values(method, &is_given, null);
            match aspect {
                SdkCallAspect::Sends => check_requests(session, method, &params),
                SdkCallAspect::Answers => check_result(session, method, &params),
                SdkCallAspect::Fails => check_failure(session, method, params, def),
            }
        });
    }
}

/// A value for each given param and for each required one.
fn values(method: &MethodSpec, is_given: &[bool], null: bool) -> Params {
    let mut params = Params::new();
    if let MethodBehaviour::Passkey { finish, .. } = method.behaviour {
        // The response of the device is a param of the call.
        let credential = credential_param(finish);
        params.insert(credential.to_owned(), json!("a credential of the device"));
    }
    for (param, given) in method.params.iter().zip(is_given) {
        if param.required || *given {
            let value = if null && param.nullable { Value::Null } else { value(param) };
            params.insert(param.name.to_owned(), value);
        }
    }
    params
}

fn value(param: &MethodParam) -> Value {
    let one = match param.ty {
        "boolean" => json!(true),
        "integer" | "timestamp" => json!(7),
        "metadata" => json!({ "a": { "b": null } }),
        "file" => json!(FileUpload { content_type: "image/png".to_owned(), base64: "aGk=".to_owned() }),
        other => json!(format!("some {other}")),
    };
    if param.list { json!([one]) } else { one }
}

/// The param of the finishing operation that takes the credential of the device: the last optional string in the
/// body.
fn credential_param(finish: &'static str) -> &'static str {
    use clerk_user_runtime::{ParamLocation, ParamType};
    let mut texts = operation(finish).params.iter().filter(|param| {
        param.location == ParamLocation::Body
            && matches!(param.ty, ParamType::String { .. })
            && !param.required
    });
    texts.next_back().map_or("", |param| param.wire)
}

/// The first operation that a call sends, and the wire name of each of its params.
fn first_operation(method: &MethodSpec, given: &Params) -> Option<(&'static str, ParamSource)> {
    match method.behaviour {
        MethodBehaviour::Call { operation, params } => Some((operation, params)),
        MethodBehaviour::UploadOrDelete { upload, delete, param, .. } => {
            let is_null = given.get(param).is_none_or(Value::is_null);
            Some((if is_null { delete } else { upload }, &[]))
        }
        MethodBehaviour::Passkey { begin, .. } => Some((begin, &[])),
        _ => None,
    }
}

/// All operations that a call sends, in order.
fn operations_of(method: &MethodSpec, params: &Params) -> Vec<&'static str> {
    let first = first_operation(method, params).map(|(first, _)| first);
    let second = match method.behaviour {
        MethodBehaviour::Passkey { finish, .. } => Some(finish),
        _ => None,
    };
    first.into_iter().chain(second).collect()
}

/// Opens an object over a server that returns sample responses.
fn open_object(session: &mut Session<'_>, operations: &[&'static str]) -> Result<SdkObject, Abort> {
    let (owner, _) = create_owner(session, Params::new())?;
    let object = SdkObject::open(session, &owner)?;
    for id in operations {
        session.server()?.stub_always(id, StubResponse::Respond(sample_response(operation(id))));
    }
    Ok(object)
}

fn check_requests(session: &mut Session<'_>, method: &MethodSpec, params: &Params) -> CheckResult {
    let operations = operations_of(method, params);
    let object = open_object(session, &operations)?;
    object.call(session, method.name, params.clone())?;
    session.mark_evaluated();
    let sent: Vec<&str> = session.sdk_calls().iter().map(|step| step.request.operation.as_str()).collect();
    let sent_list = operation_list(session.sdk_calls());
    ensure(
        sent == operations,
        format!("{} is sent", operations.join(", then ")),
        format!("{sent_list} is sent"),
    )?;
    let Some((first, wire_names)) = first_operation(method, params) else { return Ok(()) };
    let request = session.sdk_calls()[0].request.clone();
    for (name, wire) in wire_names {
        let what = format!("`{wire}` in {first}");
        if let Some(value) = params.get(*name) {
            session.ensure_equal(&what, value, &param_value(&request.params, wire))?;
        } else {
            let is_absent = !request.params.contains_key(*wire);
            let actual = format!("{what} is {}", param_value(&request.params, wire));
            ensure(is_absent, format!("{what} is absent"), actual)?;
        }
    }
    if let MethodBehaviour::UploadOrDelete { param, to, .. } = method.behaviour
        && let Some(file) = params.get(param).filter(|file| !file.is_null())
    {
        session.ensure_equal(&format!("`{to}` in {first}"), file, &param_value(&request.params, to))?;
    }
    if let MethodBehaviour::Passkey { finish, .. } = method.behaviour {
        let wire = credential_param(finish);
        let sent = session.sdk_calls()[1].request.params.clone();
        session.ensure_equal(
            &format!("`{wire}` in {finish}"),
            &param_value(params, wire),
            &param_value(&sent, wire),
        )?;
    }
    Ok(())
}

fn param_value(params: &Params, wire: &str) -> Value {
    params.get(wire).cloned().unwrap_or_default()
}

fn check_result(session: &mut Session<'_>, method: &MethodSpec, params: &Params) -> CheckResult {
    let operations = operations_of(method, params);
    let object = open_object(session, &operations)?;
    let response = object.call(session, method.name, params.clone())?;
    session.mark_evaluated();
    let Some(last) = operations.last() else { return Ok(()) };
    let is_delete =
        matches!(method.behaviour, MethodBehaviour::UploadOrDelete { delete, .. } if delete == *last);
    let what = format!("the result of {}", method.name);
    if is_delete {
        // The sources disagree about the result for null: an image, or what was deleted.
        let actual = format!("{what} is {} {}", response.status, response.body);
        return ensure(response.is_success(), format!("{} succeeds", method.name), actual);
    }
    let expected = sample_response(operation(last));
    ensure(
        response.is_success() && contains(&response.body, &expected),
        format!("{what} is {expected}"),
        format!("{what} is {} {}", response.status, response.body),
    )
}

/// Whether a value contains another one. An SDK may return more members than the server.
pub(super) fn contains(value: &Value, expected: &Value) -> bool {
    match (value, expected) {
        (Value::Object(value), Value::Object(expected)) => expected
            .iter()
            .all(|(name, expected)| contains(value.get(name).unwrap_or(&Value::Null), expected)),
        (Value::Array(value), Value::Array(expected)) => {
            value.len() == expected.len()
                && value.iter().zip(expected).all(|(value, expected)| contains(value, expected))
        }
        (value, expected) => value == expected,
    }
}

fn check_failure(
    session: &mut Session<'_>,
    method: &MethodSpec,
    params: Params,
    def: ErrorDef,
) -> CheckResult {
    let operations = operations_of(method, &params);
    let object = open_object(session, &operations)?;
    let Some(last) = operations.last().filter(|id| Operation::from_id(id).is_some()) else { return Ok(()) };
    session.server()?.stub_next(last, 0, StubResponse::Refuse(def));
    let response = object.call(session, method.name, params)?;
    session.mark_evaluated();
    let is_expected_error = response.status == def.status && response.codes() == [def.code];
    let expected = format!("{} fails with {} {}", method.name, def.status, def.code);
    ensure(
        is_expected_error,
        expected,
        format!("{} returns {} {}", method.name, response.status, response.body),
    )
}
