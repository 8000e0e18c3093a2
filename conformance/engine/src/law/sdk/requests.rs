//! SdkRequests: the requests that a method of an SDK sends, in order, and their effect.

use clerk_user_runtime::{MethodBehaviour, MethodSpec, ParamSpec, RuleKind, SdkSituation, Surface};
use proptest::prelude::*;
use proptest::sample::select;
use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::fixtures;
use crate::fixtures::sdk::{SdkObject, operation_list, sample_response, sdk_method, unknown_method};
use crate::fixtures::{
    Params, ResourceRef, create_owner, operation, owner_create_param, owner_resource, resource,
};
use crate::generators::json::plain_object;
use crate::generators::values;
use crate::runner::check::RuleCheck;
use crate::runner::recording_server::StubResponse;
use crate::runner::session::{Abort, CheckResult, Session, ensure};
use crate::runner::violation::same_json;

pub(crate) fn sdk_requests(rule_check: &mut RuleCheck<'_>) {
    let RuleKind::SdkRequests { method: name, when, sends } = &rule_check.rule.kind else { return };
    let Some(method) = sdk_method(name) else {
        rule_check.skip(&unknown_method(name));
        return;
    };
    let sends: Vec<&'static str> = sends.iter().map(|id| operation(id).id).collect();
    match when {
        SdkSituation::MetadataOnly | SdkSituation::MetadataAndMore | SdkSituation::NothingToMerge => {
            check_metadata(rule_check, method, *when, &sends);
        }
        SdkSituation::LeftOut => check_left_out(rule_check, method, &sends),
        SdkSituation::Cleared => check_cleared(rule_check, method, &sends),
        SdkSituation::Deleted => check_deleted(rule_check, method, &sends),
        SdkSituation::AnswersNothing => check_answers_nothing(rule_check, method, &sends),
        SdkSituation::ChangedElsewhere => check_changed_elsewhere(rule_check, method, &sends),
        SdkSituation::ChangedHere => check_changed_here(rule_check, method, &sends),
        SdkSituation::SignedIn => rule_check.for_all(Just(()), |session, ()| {
            let (owner, _) = create_owner(session, Params::new())?;
            let object = SdkObject::open_with_session(session, &owner, "sess_made_up")?;
            for id in sends.iter().filter(|id| Some(**id) != read_operation_of(method)) {
                session.server()?.stub_always(id, StubResponse::Respond(sample_response(operation(id))));
            }
            object.call(session, method.name, Params::new())?;
            session.mark_evaluated();
            ensure_sent(session, &sends)
        }),
    }
}

/// The operation by which a method reads the resource.
const fn read_operation_of(method: &MethodSpec) -> Option<&'static str> {
    match method.behaviour {
        MethodBehaviour::Read { operation, .. } => Some(operation),
        _ => None,
    }
}

/// Checks that exactly these operations were sent.
fn ensure_sent(session: &Session<'_>, sends: &[&str]) -> CheckResult {
    let sent: Vec<&str> = session.sdk_calls().iter().map(|step| step.request.operation.as_str()).collect();
    let expected = format!("{} is sent", sends.join(", then "));
    ensure(sent == sends, expected, format!("{} is sent", operation_list(session.sdk_calls())))
}

/// A text property that the method sets, with its params in the method, the operation and the create operation.
#[derive(Clone, Copy, Debug, Serialize)]
struct TextParam {
    param: &'static str,
    wire: &'static str,
    property: &'static str,
    create: &'static ParamSpec,
}

/// The nullable texts that a method sets.
fn text_params(method: &MethodSpec) -> Vec<TextParam> {
    let MethodBehaviour::UpdateByDiff { update, params, .. } = method.behaviour else {
        return Vec::new();
    };
    let text_param = |&(param, wire): &(&'static str, &'static str)| {
        let is_text = method.param(param).is_some_and(|param| param.ty == "string" && param.nullable);
        let property = operation(update).param(wire)?.property?;
        Some(TextParam { param, wire, property, create: owner_create_param(property)? }).filter(|_| is_text)
    };
    params.iter().filter_map(text_param).collect()
}

/// A plain value of a text, fresh.
fn fresh_value(session: &mut Session<'_>, text: TextParam) -> Result<Value, Abort> {
    let draft = values::plain_value(text.create).ok_or_else(|| {
        Abort::SetupFailed(format!("no valid value can be generated for param `{}`", text.wire))
    })?;
    Ok(draft.resolve(&session.fresh_name()))
}

fn check_metadata(
    rule_check: &mut RuleCheck<'_>,
    method: &'static MethodSpec,
    when: SdkSituation,
    sends: &[&'static str],
) {
    let MethodBehaviour::UpdateByDiff { param, property, .. } = method.behaviour else { return };
    let Some(create) = owner_create_param(property) else { return };
    let texts = text_params(method);
    let differs = |(stored, wanted, _): &(Map<String, Value>, Map<String, Value>, TextParam)| {
        !same_json(&json!(stored), &json!(wanted), false)
    };
    let input = (plain_object(2), plain_object(2), select(texts)).prop_filter("values that differ", differs);
    rule_check.for_all(input, |session, (stored, wanted, text)| {
        let (owner, _) = create_owner(session, fixtures::single_param(create, json!(stored)))?;
        let object = SdkObject::open(session, &owner)?;
        let wanted = if when == SdkSituation::NothingToMerge { stored } else { wanted };
        let mut params = Params::from_iter([(param.to_owned(), json!(wanted))]);
        if when == SdkSituation::MetadataAndMore {
            params.insert(text.param.to_owned(), fresh_value(session, text)?);
        }
        object.call(session, method.name, params)?;
        session.mark_evaluated();
        ensure_sent(session, sends)
    });
}

fn check_left_out(rule_check: &mut RuleCheck<'_>, method: &'static MethodSpec, sends: &[&'static str]) {
    let texts = text_params(method);
    let pairs: Vec<(TextParam, TextParam)> =
        texts.iter().flat_map(|set| texts.iter().map(move |kept| (*set, *kept))).collect();
    let pairs: Vec<_> = pairs.into_iter().filter(|(set, kept)| set.param != kept.param).collect();
    rule_check.for_all(select(pairs), |session, (set, kept)| {
        let before = fresh_value(session, kept)?;
        let (owner, _) = create_owner(session, fixtures::single_param(kept.create, before.clone()))?;
        let object = SdkObject::open(session, &owner)?;
        let value = fresh_value(session, set)?;
        object.call(session, method.name, Params::from_iter([(set.param.to_owned(), value)]))?;
        session.mark_evaluated();
        ensure_sent(session, sends)?;
        let sent: Vec<&String> =
            session.sdk_calls().iter().flat_map(|step| step.request.params.keys()).collect();
        let absent = !sent.iter().any(|wire| *wire == kept.wire);
        ensure(absent, format!("`{}` is not sent", kept.wire), format!("`{}` is sent", kept.wire))?;
        ensure_stored(session, &owner, kept, &[before])
    });
}

fn check_cleared(rule_check: &mut RuleCheck<'_>, method: &'static MethodSpec, sends: &[&'static str]) {
    let empty = select(vec![Value::Null, json!("")]);
    rule_check.for_all((select(text_params(method)), empty), |session, (text, empty)| {
        let before = fresh_value(session, text)?;
        let (owner, _) = create_owner(session, fixtures::single_param(text.create, before))?;
        let object = SdkObject::open(session, &owner)?;
        object.call(session, method.name, Params::from_iter([(text.param.to_owned(), empty)]))?;
        session.mark_evaluated();
        ensure_sent(session, sends)?;
        let sent = session.sdk_calls().first().and_then(|step| step.request.params.get(text.wire)).cloned();
        let clears = sent.as_ref().is_some_and(|value| value.is_null() || value == "");
        let sent_text = sent.map_or_else(|| "absent".to_owned(), |value| value.to_string());
        let expected = format!("`{}` is sent as null or as the empty string", text.wire);
        ensure(clears, expected, format!("`{}` is {sent_text}", text.wire))?;
        ensure_stored(session, &owner, text, &[Value::Null, json!("")])
    });
}

/// Checks that the stored text is one of these values.
fn ensure_stored(
    session: &mut Session<'_>,
    owner: &ResourceRef,
    text: TextParam,
    allowed: &[Value],
) -> CheckResult {
    let body = fixtures::read(session, owner)?;
    let stored = fixtures::property_value(&body, text.property);
    let allowed_texts: Vec<String> = allowed.iter().map(Value::to_string).collect();
    let expected = format!("`{}` is stored as {}", text.property, allowed_texts.join(" or "));
    ensure(allowed.contains(&stored), expected, format!("`{}` is stored as {stored}", text.property))
}

fn check_deleted(rule_check: &mut RuleCheck<'_>, method: &'static MethodSpec, sends: &[&'static str]) {
    rule_check.for_all(Just(()), |session, ()| {
        let (owner, _) = create_owner(session, Params::new())?;
        let object = SdkObject::open(session, &owner)?;
        for id in sends {
            session.server()?.stub_always(id, StubResponse::Respond(sample_response(operation(id))));
        }
        object.call(session, method.name, Params::new())?;
        session.mark_evaluated();
        ensure_sent(session, sends)?;
        let signed_out = object.is_signed_out(session)?;
        session.ensure_equal("whether the user is signed out", &json!(true), &signed_out)
    });
}

fn check_answers_nothing(
    rule_check: &mut RuleCheck<'_>,
    method: &'static MethodSpec,
    sends: &[&'static str],
) {
    rule_check.for_all(Just(()), |session, ()| {
        let (owner, _) = create_owner(session, Params::new())?;
        let object = SdkObject::open(session, &owner)?;
        for id in sends {
            session.server()?.stub_always(id, StubResponse::Respond(sample_response(operation(id))));
        }
        let response = object.call(session, method.name, Params::new())?;
        session.mark_evaluated();
        let actual = format!("{} returns {} {}", method.name, response.status, response.body);
        let returns_null = response.is_success() && response.body.is_null();
        ensure(returns_null, format!("{} returns nothing", method.name), actual)
    });
}

fn check_changed_elsewhere(
    rule_check: &mut RuleCheck<'_>,
    method: &'static MethodSpec,
    sends: &[&'static str],
) {
    let Some(update) = resource(owner_resource(), Surface::Backend).and_then(|owner| owner.update) else {
        return;
    };
    let update = operation(update);
    let is_text = |param: &&ParamSpec| param.property.is_some_and(is_nullable_text);
    let params: Vec<&'static ParamSpec> = update.params.iter().filter(is_text).collect();
    rule_check.for_all(select(params), |session, param| {
        let (owner, _) = create_owner(session, Params::new())?;
        let object = SdkObject::open(session, &owner)?;
        let draft = values::plain_value(param)
            .ok_or_else(|| Abort::SetupFailed(format!("{} has no value", param.wire)))?;
        let value = draft.resolve(&session.fresh_name());
        session.call_ok(fixtures::request(update, &owner, fixtures::single_param(param, value.clone())))?;
        let response = object.call(session, method.name, Params::new())?;
        session.mark_evaluated();
        ensure_sent(session, sends)?;
        let property = param.property.unwrap_or(param.wire);
        let what = format!("`{property}` in the result of {}", method.name);
        session.ensure_equal(&what, &value, &fixtures::property_value(&response.body, property))?;
        let shown = object.properties(session)?;
        session.ensure_equal(&format!("`{property}` of the SDK object"), &value, &shown[property])
    });
}

fn check_changed_here(rule_check: &mut RuleCheck<'_>, method: &'static MethodSpec, sends: &[&'static str]) {
    rule_check.for_all(select(text_params(method)), |session, text| {
        let (owner, _) = create_owner(session, Params::new())?;
        let object = SdkObject::open(session, &owner)?;
        let value = fresh_value(session, text)?;
        object.call(session, method.name, Params::from_iter([(text.param.to_owned(), value.clone())]))?;
        session.mark_evaluated();
        ensure_sent(session, sends)?;
        let shown = object.properties(session)?;
        let what = format!("`{}` of the SDK object", text.property);
        session.ensure_equal(&what, &value, &shown[text.property])
    });
}

/// Whether a property of the owner is a nullable text on the frontend.
fn is_nullable_text(property: &str) -> bool {
    let owner = resource(owner_resource(), Surface::Frontend);
    let property = owner.and_then(|owner| owner.property(property));
    property.is_some_and(|one| one.readable && one.ty == "string" && one.nullable && !one.list)
}
