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
    let calling = |method: &&MethodSpec| {
        matches!(
            method.behaviour,
            MethodBehaviour::Call { .. }
                | MethodBehaviour::UploadOrDelete { .. }
                | MethodBehaviour::Passkey { .. }
        )
    };
    let methods: Vec<&'static MethodSpec> = METHODS.iter().filter(calling).collect();
    for &method in &methods {
        let count = method.params.len();
        let refusals: Vec<ErrorDef> = errors::ALL.iter().copied().filter(|def| def.status >= 400).collect();
        let input = (vec(any::<bool>(), count), any::<bool>(), select(refusals));
        rule_check.for_all_with_share(methods.len(), input, |session, (given, null, def)| {
            let params = values(method, &given, null);
            match aspect {
                SdkCallAspect::Sends => sends(session, method, &params),
                SdkCallAspect::Answers => answers(session, method, &params),
                SdkCallAspect::Fails => fails(session, method, params, def),
            }
        });
    }
}

/// A value for each given param and for each required one.
fn values(method: &MethodSpec, given: &[bool], null: bool) -> Params {
    let mut params = Params::new();
    if let MethodBehaviour::Passkey { finish, .. } = method.behaviour {
        // The call carries the response of the device.
        let credential = credential(finish);
        params.insert(credential.to_owned(), json!("a credential of the device"));
    }
    for (param, given) in method.params.iter().zip(given) {
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

/// The param of the finishing operation that takes what the device has made: the one that is sent and is
/// neither in the path nor an enum.
fn credential(finish: &'static str) -> &'static str {
    use clerk_user_runtime::{ParamLocation, ParamType};
    let mut texts = operation(finish).params.iter().filter(|param| {
        param.location == ParamLocation::Body
            && matches!(param.ty, ParamType::String { .. })
            && !param.required
    });
    texts.next_back().map_or("", |param| param.wire)
}

/// The operation with which a call begins, and where each param goes.
fn first(method: &MethodSpec, given: &Params) -> Option<(&'static str, ParamSource)> {
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
fn all(method: &MethodSpec, params: &Params) -> Vec<&'static str> {
    let first = first(method, params).map(|(first, _)| first);
    let then = match method.behaviour {
        MethodBehaviour::Passkey { finish, .. } => Some(finish),
        _ => None,
    };
    first.into_iter().chain(then).collect()
}

/// An object whose operations return sample responses.
fn object(session: &mut Session<'_>, operations: &[&'static str]) -> Result<SdkObject, Abort> {
    let (owner, _) = create_owner(session, Params::new())?;
    let object = SdkObject::open(session, &owner)?;
    for id in operations {
        session.server()?.stub_always(id, StubResponse::Respond(sample_response(operation(id))));
    }
    Ok(object)
}

fn sends(session: &mut Session<'_>, method: &MethodSpec, params: &Params) -> CheckResult {
    let operations = all(method, params);
    let object = object(session, &operations)?;
    object.call(session, method.name, params.clone())?;
    session.mark_evaluated();
    let sent: Vec<&str> = session.sdk_calls().iter().map(|step| step.request.operation.as_str()).collect();
    let said = operation_list(session.sdk_calls());
    ensure(sent == operations, format!("{} is sent", operations.join(", then ")), format!("{said} is sent"))?;
    let Some((first, fed)) = first(method, params) else { return Ok(()) };
    let request = session.sdk_calls()[0].request.clone();
    for (name, wire) in fed {
        let what = format!("`{wire}` in {first}");
        if let Some(value) = params.get(*name) {
            session.ensure_equal(&what, value, &at(&request.params, wire))?;
        } else {
            let is_absent = !request.params.contains_key(*wire);
            let actual = format!("{what} is {}", at(&request.params, wire));
            ensure(is_absent, format!("{what} is absent"), actual)?;
        }
    }
    if let MethodBehaviour::UploadOrDelete { param, to, .. } = method.behaviour
        && let Some(file) = params.get(param).filter(|file| !file.is_null())
    {
        session.ensure_equal(&format!("`{to}` in {first}"), file, &at(&request.params, to))?;
    }
    if let MethodBehaviour::Passkey { finish, .. } = method.behaviour {
        let wire = credential(finish);
        let sent = session.sdk_calls()[1].request.params.clone();
        session.ensure_equal(&format!("`{wire}` in {finish}"), &at(params, wire), &at(&sent, wire))?;
    }
    Ok(())
}

fn at(params: &Params, wire: &str) -> Value {
    params.get(wire).cloned().unwrap_or_default()
}

fn answers(session: &mut Session<'_>, method: &MethodSpec, params: &Params) -> CheckResult {
    let operations = all(method, params);
    let object = object(session, &operations)?;
    let answer = object.call(session, method.name, params.clone())?;
    session.mark_evaluated();
    let Some(last) = operations.last() else { return Ok(()) };
    let removed =
        matches!(method.behaviour, MethodBehaviour::UploadOrDelete { delete, .. } if delete == *last);
    let expected = if removed { Value::Null } else { sample_response(operation(last)) };
    let what = format!("the result of {}", method.name);
    ensure(
        answer.is_success() && holds(&answer.body, &expected),
        format!("{what} is {expected}"),
        format!("{what} is {} {}", answer.status, answer.body),
    )
}

/// Whether a value has all that another one has; an SDK may show more.
fn holds(value: &Value, expected: &Value) -> bool {
    match (value, expected) {
        (Value::Object(value), Value::Object(expected)) => {
            expected.iter().all(|(name, expected)| holds(value.get(name).unwrap_or(&Value::Null), expected))
        }
        (Value::Array(value), Value::Array(expected)) => {
            value.len() == expected.len()
                && value.iter().zip(expected).all(|(value, expected)| holds(value, expected))
        }
        (value, expected) => value == expected,
    }
}

fn fails(session: &mut Session<'_>, method: &MethodSpec, params: Params, def: ErrorDef) -> CheckResult {
    let operations = all(method, &params);
    let object = object(session, &operations)?;
    let Some(last) = operations.last().filter(|id| Operation::from_id(id).is_some()) else { return Ok(()) };
    session.server()?.stub_next(last, 0, StubResponse::Refuse(def));
    let answer = object.call(session, method.name, params)?;
    session.mark_evaluated();
    let told = answer.status == def.status && answer.codes() == [def.code];
    let expected = format!("{} fails with {} {}", method.name, def.status, def.code);
    ensure(told, expected, format!("{} returns {} {}", method.name, answer.status, answer.body))
}
