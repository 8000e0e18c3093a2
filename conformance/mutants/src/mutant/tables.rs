//! Mutants made from the contract: for each rule that is read from tables, one that breaks it in every
//! place. Nothing of the contract is named here.

use clerk_user::rules::RULES;
use clerk_user::validate::TABLES;
use clerk_user::{errors, versions};
use clerk_user_runtime::{
    Actor, AnswerAspect, ApiError, ApiVersion, Cause, DefaultValue, ErrorDef, Expected, Judgement,
    OperationSpec, ParamFault, ParamType, PropertySpec, Request, Response, Rule, RuleKind, param_faults,
};
use serde_json::{Value, json};

use super::{Answer, Build, Mutant};
use crate::server::{Members, Server, refusal, spec_of};

/// One mutant for each such rule.
pub(super) fn mutants() -> Vec<Mutant> {
    let judged = RULES.iter().filter(|rule| rule.kind.judgement() == Judgement::Judged);
    let from_tables =
        |rule: &&Rule| rule.kind.is_from_tables() || matches!(rule.kind, RuleKind::ErrorBody { .. });
    judged.filter(from_tables).map(mutant).collect()
}

fn mutant(rule: &'static Rule) -> Mutant {
    // Made once, and as long alive as the program.
    Mutant {
        id: format!("violates-{}", rule.id).leak(),
        number: None,
        bug: bug(&rule.kind),
        breaks: vec![rule.id.as_ref()].leak(),
        build: Build::Table(rule),
    }
}

fn bug(kind: &RuleKind) -> &'static str {
    match kind {
        RuleKind::ParamFault { named: true, .. } => "omits the name of the param from its errors",
        RuleKind::ParamFault { faults, error, .. } => {
            // A fault always has a JSON text.
            let name = |fault: &ParamFault| serde_json::to_string(fault).unwrap_or_default();
            let faults: Vec<String> = faults.iter().map(|fault| name(fault).replace('"', "")).collect();
            let faults = faults.join(" or ");
            if error.code.is_some() {
                format!("refuses params with the fault {faults}, but with the wrong error").leak()
            } else {
                format!("accepts params with the fault {faults}").leak()
            }
        }
        RuleKind::ParamDefault => "uses the wrong value for a param that is omitted",
        RuleKind::ErrorAnswer { cause, error } => {
            let requests = match cause {
                Cause::UnknownId => "requests with an unknown id",
                Cause::NoKey => "requests without a secret key",
                Cause::NoSession => "requests without a session",
                Cause::SessionForKey => "requests with a session instead of a secret key",
                Cause::MalformedVersion => "requests with a malformed API version",
            };
            if error.code.is_some() {
                format!("refuses {requests}, but with the wrong error").leak()
            } else {
                format!("accepts {requests}").leak()
            }
        }
        RuleKind::ErrorBody { .. } => "returns errors in a body without a list of errors",
        RuleKind::AnswerShape { aspect } => match aspect {
            AnswerAspect::Required => "omits a required property from its answers",
            AnswerAspect::Typed => "returns a property with the wrong JSON type",
            AnswerAspect::Literal => "returns another string in place of a constant one",
            AnswerAspect::Hidden => "returns a property that the surface does not show",
            AnswerAspect::Primary => "returns a primary id that is not in the list of its kind",
        },
        _ => "breaks a rule that is read from the tables",
    }
}

/// Answers as a server that breaks the rule.
pub(super) fn answer(server: &Server, request: &Request, rule: &Rule) -> Answer {
    let Some(spec) = spec_of(request) else { return server.answer(request) };
    match &rule.kind {
        RuleKind::ParamFault { faults, error, named } => {
            tolerate(server, request, spec, faults, error, *named)
        }
        RuleKind::ParamDefault => default_differently(server, request, spec),
        RuleKind::ErrorAnswer { cause, error } => let_in(server, request, spec, *cause, error),
        RuleKind::ErrorBody { .. } => {
            let mut response = server.answer(request)?;
            if !response.is_success() {
                response.body = json!({ "error": "no" });
            }
            Ok(response)
        }
        RuleKind::AnswerShape { aspect } => {
            let mut response = server.answer(request)?;
            if response.is_success() {
                misshape(&mut response.body, spec, *aspect);
            }
            Ok(response)
        }
        _ => server.answer(request),
    }
}

/// Says of a request with one of the faults that it was carried out, or refuses it as something else.
fn tolerate(
    server: &Server,
    request: &Request,
    spec: &OperationSpec,
    faults: &[ParamFault],
    error: &Expected,
    named: bool,
) -> Answer {
    let version =
        ApiVersion::resolve(request.api_version.as_deref(), versions::ALL).unwrap_or(versions::NEWEST);
    let found = param_faults(spec, version.as_str(), &request.params);
    if !found.iter().any(|one| faults.contains(&one.fault)) {
        return server.answer(request);
    }
    if named {
        let mut response = server.answer(request)?;
        let items = response.body.as_object_mut().into_iter().flat_map(Members::values_mut);
        for item in items.filter_map(Value::as_array_mut).flatten().filter_map(Value::as_object_mut) {
            item.retain(|_, value| !value.is_object());
        }
        return Ok(response);
    }
    Ok(other_answer(error))
}

/// Another answer than the one that is expected: carried out, or another error.
pub(super) fn other_answer(error: &Expected) -> Response {
    let other = |def: &&ErrorDef| Some(def.status) == error.status && Some(def.code) != error.code.as_deref();
    match &error.code {
        Some(_) => refusal(*errors::ALL.iter().find(other).unwrap_or(&errors::DECODE.not_found)),
        None => Response { status: 200, body: json!({}) },
    }
}

/// Sends another value in the place of what is left out.
fn default_differently(server: &Server, request: &Request, spec: &OperationSpec) -> Answer {
    server.answer_with(request, |params| {
        for param in spec.params {
            let Some(default) = param.default.filter(|_| !params.contains_key(param.wire)) else { continue };
            let other = match (default, param.ty) {
                (DefaultValue::Text(text), ParamType::Enum { values, .. }) => {
                    values.iter().find(|value| **value != text).map(|value| json!(value))
                }
                _ => None,
            };
            params.extend(other.map(|other| (param.wire.to_owned(), other)));
        }
    })
}

/// Answers who may not ask, or what is not there.
fn let_in(
    server: &Server,
    request: &Request,
    spec: &OperationSpec,
    cause: Cause,
    error: &Expected,
) -> Answer {
    let response = server.answer(request)?;
    let at_fault = match cause {
        Cause::UnknownId => response.status == errors::DECODE.not_found.status,
        Cause::NoKey | Cause::NoSession => request.actor == Actor::Anonymous,
        Cause::SessionForKey => {
            spec.surface == clerk_user_runtime::Surface::Backend && matches!(request.actor, Actor::User(_))
        }
        Cause::MalformedVersion => {
            request.api_version.as_deref().is_some_and(|version| !ApiVersion::is_well_formed(version))
        }
    };
    Ok(if !at_fault {
        response
    } else if cause == Cause::MalformedVersion && error.status.is_some() {
        // The refusal stands; only its status is another.
        Response { status: ApiError::new(errors::DECODE.unknown).status, ..response }
    } else {
        other_answer(error)
    })
}

/// Spoils each resource of an answer in one aspect of its table.
fn misshape(body: &mut Value, spec: &OperationSpec, aspect: AnswerAspect) {
    let Some(resource) = TABLES.resource(spec.returns.resource(), spec.surface) else { return };
    let meant = |property: &&PropertySpec| match aspect {
        // Ids are left alone, so that scenes can be set.
        AnswerAspect::Required | AnswerAspect::Typed => {
            property.readable
                && !property.optional
                && !property.list
                && matches!(property.ty, "timestamp" | "boolean")
        }
        AnswerAspect::Literal => property.literal.is_some(),
        AnswerAspect::Hidden => !property.readable,
        AnswerAspect::Primary => property.primary_of.is_some(),
    };
    let Some(property) = resource.properties.iter().find(meant) else { return };
    let items = match body {
        Value::Array(items) => items.iter_mut().collect(),
        other => vec![other],
    };
    for members in items.into_iter().filter_map(Value::as_object_mut) {
        let name = property.wire.to_owned();
        match aspect {
            AnswerAspect::Required => drop(members.shift_remove(property.wire)),
            AnswerAspect::Typed => drop(members.insert(name, json!("a text"))),
            AnswerAspect::Literal => drop(members.insert(name, json!("another"))),
            AnswerAspect::Hidden => drop(members.insert(name, json!("shown"))),
            AnswerAspect::Primary => drop(members.insert(name, json!("nobody's"))),
        }
    }
}
