//! For each rule that is read from the tables of the contract: a mutant that breaks it wherever it applies.

use clerk_user::operations::Operation;
use clerk_user::rules::RULES;
use clerk_user::validate::TABLES;
use clerk_user::{errors, versions, wire};
use clerk_user_runtime::{
    Actor, AnswerAspect, ApiError, ApiVersion, DefaultValue, ExpectedRefusal, Judgement, OperationSpec,
    ParamFault, ParamLocation, ParamType, PropertySpec, RefusalCause, Request, Response, Rule, RuleKind,
    Surface, Verb, param_faults,
};
use serde_json::{Value, json};

use super::scenes;
use super::wrong_error::wrong_error_or_accepted;
use crate::mutant::definition::{Fault, Mutant};
use crate::wrapping::{CallResult, JsonObject, ReferenceServer, for_each_user, operation_spec};

/// A mutant for each such rule.
pub(crate) fn mutants() -> Vec<Mutant> {
    let judged = RULES.iter().filter(|rule| rule.kind.judgement() == Judgement::Judged);
    let from_tables =
        |rule: &&Rule| rule.kind.is_from_tables() || matches!(rule.kind, RuleKind::ErrorBody { .. });
    judged.filter(from_tables).map(mutant).collect()
}

fn mutant(rule: &'static Rule) -> Mutant {
    // The table of mutants lives as long as the program, and so do the texts in it.
    Mutant {
        id: format!("violates-{}", rule.id).leak(),
        number: None,
        bug: bug(&rule.kind),
        breaks: vec![rule.id.as_ref()].leak(),
        fault: Fault::derived(move |server, request| break_rule(server, request, rule)),
    }
}

fn bug(kind: &RuleKind) -> &'static str {
    match kind {
        RuleKind::ParamFault { named: true, .. } => "omits the name of the param from its errors",
        RuleKind::ParamFault { faults, error, .. } => {
            let faulty: Vec<&str> = faults.iter().map(|fault| faulty_params(*fault)).collect();
            sentence(&faulty.join(" or "), error)
        }
        RuleKind::OthersUnchanged => "also renames all other users when it writes to one",
        RuleKind::SiblingsUnchanged => "also ends the user's other sessions when one is revoked",
        RuleKind::ReadingsAgree => "shows another first name in lists",
        RuleKind::RequestsAccepted => "refuses an update that is equal to the one before it",
        RuleKind::ValuesKept => "stores markup in texts as entities",
        RuleKind::ConcurrentSteps => "deletes a user twice when two requests ask for it at the same time",
        RuleKind::DeletedIds => "creates sign-in tokens for deleted users",
        RuleKind::ParamDefault => "uses the wrong value for a param that is omitted",
        RuleKind::ErrorAnswer { cause, error } => {
            let requests = match cause {
                RefusalCause::UnknownId => "requests with an unknown id",
                RefusalCause::DeletedId => "requests with the id of something that was deleted",
                RefusalCause::NoKey => "requests without a secret key",
                RefusalCause::NoSession => "requests without a session",
                RefusalCause::SessionForKey => "requests with a session instead of a secret key",
                RefusalCause::MalformedVersion => "requests with a malformed API version",
            };
            sentence(requests, error)
        }
        RuleKind::ErrorBody { .. } => "returns errors in a body without a list of errors",
        RuleKind::AnswerShape { aspect } => match aspect {
            AnswerAspect::Required => "omits a required property from its responses",
            AnswerAspect::Typed => "returns a property with the wrong JSON type",
            AnswerAspect::Literal => "returns another string in place of a constant one",
            AnswerAspect::Hidden => "returns a property that the surface does not show",
            AnswerAspect::Primary => "returns a primary id that is not in the list of its kind",
        },
        _ => "breaks a rule that is read from the tables",
    }
}

/// The sentence of a mutant that handles faulty params or requests incorrectly.
fn sentence(faulty: &str, error: &ExpectedRefusal) -> &'static str {
    if error.code.is_some() {
        format!("refuses {faulty}, but with the wrong error").leak()
    } else {
        format!("accepts {faulty}").leak()
    }
}

/// The params with a fault, or the requests with them.
fn faulty_params(fault: ParamFault) -> &'static str {
    match fault {
        ParamFault::Unknown => "unknown params",
        ParamFault::Removed => "removed params",
        ParamFault::Missing => "requests without a required param",
        ParamFault::Null => "null for params that must not be null",
        ParamFault::WrongType => "params with the wrong JSON type",
        ParamFault::Value => "unknown enum values",
        ParamFault::Range => "integers outside their range",
        ParamFault::Format => "strings with the wrong format",
        ParamFault::Time => "strings that are not RFC 3339 dates",
        ParamFault::TooLong => "strings that are too long",
        ParamFault::TooShort => "strings that are too short",
        ParamFault::TooMany => "lists with too many items",
        ParamFault::TooFew => "lists with too few items",
        ParamFault::TooLarge => "metadata that is too large",
        ParamFault::Dependency => "params without another param that they need",
        ParamFault::Conflict => "params that conflict with another param",
        ParamFault::Count => "lists of different lengths that must match",
    }
}

/// Responds as a server that breaks the rule.
fn break_rule(server: &ReferenceServer, request: &Request, rule: &Rule) -> CallResult {
    let Some(spec) = operation_spec(request) else { return server.call(request) };
    match &rule.kind {
        RuleKind::ParamFault { faults, error, named } => {
            break_fault(server, request, spec, faults, error, *named)
        }
        RuleKind::OthersUnchanged => rename_others(server, request, spec),
        RuleKind::SiblingsUnchanged => scenes::revoke_all(server, request),
        RuleKind::ReadingsAgree => {
            let response = server.call(request)?;
            let rename = |user: &mut JsonObject| {
                user.insert(wire::user::FIRST_NAME.to_owned(), json!("Listed"));
            };
            Ok(if response.body.is_array() { for_each_user(response, &rename) } else { response })
        }
        RuleKind::RequestsAccepted => scenes::refuse_repeated_updates(server, request, spec),
        RuleKind::ValuesKept => scenes::escape_markup(server, request, spec),
        RuleKind::ConcurrentSteps => scenes::delete_twice(server, request),
        RuleKind::DeletedIds => scenes::sign_in_the_deleted(server, request),
        RuleKind::ParamDefault => change_defaults(server, request, spec),
        RuleKind::ErrorAnswer { cause, error } => break_cause(server, request, spec, *cause, error),
        RuleKind::ErrorBody { .. } => {
            let mut response = server.call(request)?;
            if !response.is_success() {
                response.body = json!({ "error": "refused" });
            }
            Ok(response)
        }
        RuleKind::AnswerShape { aspect } => {
            let mut response = server.call(request)?;
            if response.is_success() {
                break_answer(&mut response.body, spec, *aspect);
            }
            Ok(response)
        }
        _ => server.call(request),
    }
}

/// Makes the call. After a write it renames every user that the request and the response do not name.
fn rename_others(server: &ReferenceServer, request: &Request, spec: &OperationSpec) -> CallResult {
    let response = server.call(request)?;
    let is_lasting = response.is_success() && spec.http.verb != Verb::Get;
    if !is_lasting {
        return Ok(response);
    }
    let mut named: Vec<Value> = request.params.values().cloned().collect();
    named.extend([wire::user::ID, wire::params::USER_ID].map(|name| response.body[name].clone()));
    if let Actor::User(id) = &request.actor {
        named.push(Value::from(id.as_str()));
    }
    let call = |operation: Operation, params: Value| {
        server.call(&Request {
            operation: operation.id().to_owned(),
            actor: Actor::SecretKey,
            params: params.as_object().cloned().unwrap_or_default(),
            ..request.clone()
        })
    };
    let users = call(Operation::BackendGetUserList, json!({ wire::params::LIMIT: 20 }))?;
    for user in users.body.as_array().into_iter().flatten() {
        let id = &user[wire::user::ID];
        if !named.contains(id) {
            let change = json!({ wire::params::USER_ID: id, wire::params::LAST_NAME: "Renamed" });
            call(Operation::BackendUpdateUser, change)?;
        }
    }
    Ok(response)
}

/// Accepts a request with one of the faults, or refuses it with the wrong error.
fn break_fault(
    server: &ReferenceServer,
    request: &Request,
    spec: &OperationSpec,
    faults: &[ParamFault],
    error: &ExpectedRefusal,
    named: bool,
) -> CallResult {
    let version =
        ApiVersion::resolve(request.api_version.as_deref(), versions::ALL).unwrap_or(versions::NEWEST);
    let found = param_faults(spec, version.as_str(), &request.params);
    if !found.iter().any(|one| faults.contains(&one.fault)) {
        return server.call(request);
    }
    if named {
        let mut response = server.call(request)?;
        let items = response.body.as_object_mut().into_iter().flat_map(JsonObject::values_mut);
        for item in items.filter_map(Value::as_array_mut).flatten().filter_map(Value::as_object_mut) {
            item.retain(|_, value| !value.is_object());
        }
        return Ok(response);
    }
    Ok(wrong_error_or_accepted(error))
}

/// Sends another value for each param that has a default and is omitted.
fn change_defaults(server: &ReferenceServer, request: &Request, spec: &OperationSpec) -> CallResult {
    server.call_with_params(request, |params| {
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

/// Accepts a request that must be refused whatever its params are, or refuses it with the wrong error.
fn break_cause(
    server: &ReferenceServer,
    request: &Request,
    spec: &OperationSpec,
    cause: RefusalCause,
    error: &ExpectedRefusal,
) -> CallResult {
    let response = server.call(request)?;
    let last_id = || {
        let path = spec.params.iter().rev().find(|param| param.location == ParamLocation::Path);
        path.and_then(|param| request.params.get(param.wire)?.as_str())
    };
    if let (true, Verb::Delete, Some(id)) = (response.is_success(), spec.http.verb, last_id()) {
        server.remember(format!("deleted {id}"), Value::Bool(true));
    }
    let is_faulty = match cause {
        RefusalCause::DeletedId => {
            let was_deleted = |id: &str| server.recall(&format!("deleted {id}")).is_some();
            !response.is_success() && last_id().is_some_and(was_deleted)
        }
        RefusalCause::UnknownId => response.status == errors::DECODE.not_found.status,
        RefusalCause::NoKey | RefusalCause::NoSession => request.actor == Actor::Anonymous,
        RefusalCause::SessionForKey => {
            spec.surface == Surface::Backend && matches!(request.actor, Actor::User(_))
        }
        RefusalCause::MalformedVersion => {
            request.api_version.as_deref().is_some_and(|version| !ApiVersion::is_well_formed(version))
        }
    };
    Ok(if !is_faulty {
        response
    } else if cause == RefusalCause::MalformedVersion && error.status.is_some() {
        // The body stays the same, and only the status changes.
        Response { status: ApiError::new(errors::DECODE.unknown).status, ..response }
    } else {
        wrong_error_or_accepted(error)
    })
}

/// Breaks one aspect of each resource in a response.
fn break_answer(body: &mut Value, spec: &OperationSpec, aspect: AnswerAspect) {
    let Some(resource) = TABLES.resource(spec.returns.resource(), spec.surface) else { return };
    let is_affected = |property: &&PropertySpec| match aspect {
        // Ids stay intact, so that the suite can set up its cases.
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
    let Some(property) = resource.properties.iter().find(is_affected) else { return };
    let items = match body {
        Value::Array(items) => items.iter_mut().collect(),
        other => vec![other],
    };
    for members in items.into_iter().filter_map(Value::as_object_mut) {
        let name = property.wire.to_owned();
        match aspect {
            AnswerAspect::Required => drop(members.shift_remove(property.wire)),
            AnswerAspect::Typed => drop(members.insert(name, json!("string"))),
            AnswerAspect::Literal => drop(members.insert(name, json!("other"))),
            AnswerAspect::Hidden => drop(members.insert(name, json!("visible"))),
            AnswerAspect::Primary => drop(members.insert(name, json!("unknown"))),
        }
    }
}
