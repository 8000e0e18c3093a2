//! Access: whether a surface shows a property, and whether its writes change it. The backend can set and read
//! every property, so values are set there.

use clerk_user_runtime::{
    AccessAspect, OperationSpec, ParamSpec, ParamType, Response, RuleKind, Surface, Target, Text,
};
use proptest::prelude::*;
use proptest::sample::select;
use serde::Serialize;
use serde_json::Value;

use crate::fixtures;
use crate::fixtures::{Params, ResourceRef};
use crate::generators::values;
use crate::generators::values::GeneratedValue;
use crate::law::expectations::{describe_response, expect_success, is_refusal};
use crate::runner::check::RuleCheck;
use crate::runner::session::{CheckResult, Session, ensure};

pub(super) fn access(rule_check: &mut RuleCheck<'_>) {
    let RuleKind::Access { aspect } = rule_check.rule.kind else { return };
    let mut checked = false;
    for target in rule_check.targets() {
        checked |= match aspect {
            AccessAspect::Readable => check_response(rule_check, target, readable),
            AccessAspect::Hidden => check_response(rule_check, target, hidden),
            AccessAspect::Writable => writable(rule_check, target),
            AccessAspect::ReadOnly => read_only(rule_check, target),
        };
    }
    if !checked {
        rule_check.skip("no operation sets these properties");
    }
}

/// A property, and the param of the owner's create operation that sets it.
#[derive(Clone, Copy, Debug, Serialize)]
struct InitialProperty {
    property: &'static str,
    param: &'static ParamSpec,
}

fn initial_properties(target: &Target) -> Vec<InitialProperty> {
    let initial = |name: &Text| {
        let param = fixtures::owner_create_param(name)?;
        Some(InitialProperty { property: param.property?, param })
    };
    target.properties.iter().filter_map(initial).collect()
}

impl InitialProperty {
    fn values(self) -> BoxedStrategy<GeneratedValue> {
        values::param_value(self.param).unwrap_or_else(|| Just(GeneratedValue::Text("x")).boxed())
    }

    /// The value with its nonce. Metadata gets a member with the nonce, so its text is unique.
    fn resolve(self, value: &GeneratedValue, nonce: &str) -> Value {
        let mut value = value.resolve(nonce);
        if let (ParamType::Metadata { .. }, Value::Object(members)) = (self.param.ty, &mut value) {
            members.insert("mark".to_owned(), Value::from(nonce));
        }
        value
    }
}

type ResponseCheck = fn(&Session<'_>, &PropertyInResponse<'_>) -> CheckResult;

/// The response of a call about an owner, and the property to look for.
struct PropertyInResponse<'a> {
    operation: &'static OperationSpec,
    property: &'a str,
    /// The value of the property, as responses show it.
    value: &'a Value,
    /// A text that occurs in the value and nowhere else.
    nonce: &'a str,
    body: &'a Value,
}

/// Creates an owner with a value of the property, calls the target's operation, and checks the response.
fn check_response(rule_check: &mut RuleCheck<'_>, target: &Target, check: ResponseCheck) -> bool {
    let operation = fixtures::operation(&target.operation);
    let companions = target.params.clone();
    let properties = initial_properties(target);
    let checked = !properties.is_empty();
    for initial in properties {
        rule_check.for_all(initial.values(), |session, value| {
            let nonce = session.fresh_name();
            let value = initial.resolve(&value, &nonce);
            let (owner, _) =
                fixtures::create_owner(session, fixtures::single_param(initial.param, value.clone()))?;
            let mut params = companion_params(session, operation, &companions);
            let setter = operation.params.iter().find(|param| param.property == Some(initial.property));
            if let Some(param) = setter {
                // The call must not change the value that it shows.
                params.insert(param.wire.to_owned(), value.clone());
            }
            let body = session.call_ok(fixtures::request(operation, &owner, params))?;
            let value = values::response_value(initial.param, &value);
            let response = PropertyInResponse {
                operation,
                property: initial.property,
                value: &value,
                nonce: &nonce,
                body: &body,
            };
            check(session, &response)?;
            session.mark_evaluated();
            Ok(())
        });
    }
    checked
}

fn readable(session: &Session<'_>, response: &PropertyInResponse<'_>) -> CheckResult {
    let what = format!("`{}` in the response of {}", response.property, response.operation.id);
    session.ensure_equal(&what, response.value, &fixtures::property_value(response.body, response.property))
}

fn hidden(_: &Session<'_>, response: &PropertyInResponse<'_>) -> CheckResult {
    let PropertyInResponse { operation, property, nonce, body, .. } = response;
    let expected = format!("the response of {} does not show the value of `{property}`", operation.id);
    if let Some(found) = find_member(body, property) {
        return ensure(false, expected, format!("`{property}` in the response is {found}"));
    }
    ensure(
        !body.to_string().contains(nonce),
        expected,
        format!("the response shows the value of `{property}` under another name"),
    )
}

/// The value of a member with this name that is not null, at any depth.
fn find_member<'a>(value: &'a Value, name: &str) -> Option<&'a Value> {
    match value {
        Value::Object(members) => {
            let own = members.get(name).filter(|value| !value.is_null());
            own.or_else(|| members.values().find_map(|value| find_member(value, name)))
        }
        Value::Array(items) => items.iter().find_map(|item| find_member(item, name)),
        _ => None,
    }
}

/// Plain values for the params that a target names and for those that the operation requires.
fn companion_params(session: &mut Session<'_>, operation: &OperationSpec, names: &[Text]) -> Params {
    let mut params = Params::new();
    for name in names {
        if let Some(value) = operation.param(name).and_then(values::plain_value) {
            params.insert(name.clone().into_owned(), value.resolve(&session.fresh_name()));
        }
    }
    fixtures::fill_required(session, operation, &mut params);
    params
}

/// Writes the property and reads it back on the backend.
fn writable(rule_check: &mut RuleCheck<'_>, target: &Target) -> bool {
    let mut checked = false;
    for setter in fixtures::property_setters(target) {
        let Some(values) = values::param_value(setter.param) else { continue };
        checked = true;
        rule_check.for_all(values, |session, value| {
            let (owner, _) = fixtures::create_owner(session, Params::new())?;
            let value = value.resolve(&session.fresh_name());
            let mut params = fixtures::single_param(setter.param, value.clone());
            fixtures::fill_required(session, setter.operation, &mut params);
            let response = session.call(fixtures::request(setter.operation, &owner, params))?;
            expect_success(setter.operation.id, response)?;
            let body = fixtures::read(session, &owner)?;
            let what = format!("`{}` read on the backend after {}", setter.property, setter.operation.id);
            let expected = values::response_value(setter.param, &value);
            session.ensure_equal(&what, &expected, &fixtures::property_value(&body, setter.property))?;
            session.mark_evaluated();
            Ok(())
        });
    }
    checked
}

/// How a request tries to write a read-only property.
#[derive(Clone, Copy, Debug, Serialize)]
struct WriteAttempt {
    /// Whether it uses the SDK's name of the property instead of the wire name.
    sdk_name: bool,
    /// Whether it has other params, which are valid.
    companions: bool,
}

/// Tries to write the property. Whether the request is refused or the param ignored, the property must not
/// change.
fn read_only(rule_check: &mut RuleCheck<'_>, target: &Target) -> bool {
    let operation = fixtures::operation(&target.operation);
    let companions = target.params.clone();
    let properties = initial_properties(target);
    let checked = !properties.is_empty();
    for initial in properties {
        let attempt = (select(vec![false, false, false, true]), any::<bool>())
            .prop_map(|(sdk_name, companions)| WriteAttempt { sdk_name, companions });
        let strategy = (initial.values(), initial.values(), attempt);
        rule_check.for_all(strategy, |session, (before, written, attempt)| {
            let before = initial.resolve(&before, &session.fresh_name());
            let written = initial.resolve(&written, &session.fresh_name());
            let (owner, created) =
                fixtures::create_owner(session, fixtures::single_param(initial.param, before))?;
            let names = if attempt.companions { companions.as_ref() } else { &[] };
            let mut params = companion_params(session, operation, names);
            params.insert(written_name(operation, initial.property, attempt), written);
            let response = session.call(fixtures::request(operation, &owner, params))?;
            ensure(
                response.is_success() || is_refusal(&response),
                format!("{} refuses or ignores `{}`", operation.id, initial.property),
                describe_response(operation.id, &response),
            )?;
            ensure_unchanged(session, operation, initial.property, &owner, &created, &response)?;
            session.mark_evaluated();
            Ok(())
        });
    }
    checked
}

fn written_name(operation: &OperationSpec, property: &str, attempt: WriteAttempt) -> String {
    let resource = fixtures::resource(operation.returns.resource(), operation.surface);
    let backend = fixtures::resource(operation.returns.resource(), Surface::Backend);
    let spec = resource.and_then(|resource| resource.property(property));
    let spec = spec.or_else(|| backend.and_then(|resource| resource.property(property)));
    spec.filter(|_| attempt.sdk_name).map_or(property, |spec| spec.name).to_owned()
}

fn ensure_unchanged(
    session: &mut Session<'_>,
    operation: &OperationSpec,
    property: &str,
    owner: &ResourceRef,
    created: &Value,
    response: &Response,
) -> CheckResult {
    let body = fixtures::read(session, owner)?;
    let what = format!("`{property}` after {}", describe_response(operation.id, response));
    session.ensure_equal(
        &what,
        &fixtures::property_value(created, property),
        &fixtures::property_value(&body, property),
    )
}
