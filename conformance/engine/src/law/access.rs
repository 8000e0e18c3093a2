//! Access: what a surface shows of a property, and what its writes do to it. Properties are set on
//! the backend, which sees them all.

use clerk_user_runtime::{
    AccessAspect, OperationSpec, ParamSpec, ParamType, Response, RuleKind, Surface, Target, Text,
};
use proptest::prelude::*;
use proptest::sample::select;
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
    let mut judged = false;
    for target in rule_check.targets() {
        judged |= match aspect {
            AccessAspect::Readable => shown(rule_check, target, readable),
            AccessAspect::Hidden => shown(rule_check, target, hidden),
            AccessAspect::Writable => writable(rule_check, target),
            AccessAspect::ReadOnly => read_only(rule_check, target),
        };
    }
    if !judged {
        rule_check.skip("no operation can set these properties");
    }
}

/// A property with the param of the create operation that sets it.
#[derive(Clone, Copy, Debug)]
struct Seeded {
    property: &'static str,
    param: &'static ParamSpec,
}

fn seeded(target: &Target) -> Vec<Seeded> {
    let seed = |name: &Text| {
        let param = fixtures::owner_create_param(name)?;
        Some(Seeded { property: param.property?, param })
    };
    target.properties.iter().filter_map(seed).collect()
}

impl Seeded {
    fn draft(self) -> BoxedStrategy<GeneratedValue> {
        values::param_value(self.param).unwrap_or_else(|| Just(GeneratedValue::Text("x")).boxed())
    }

    /// The value of a draft. Metadata is never empty: it holds a text that occurs nowhere else.
    fn value(self, draft: &GeneratedValue, nonce: &str) -> Value {
        let mut value = draft.resolve(nonce);
        if let (ParamType::Metadata { .. }, Value::Object(members)) = (self.param.ty, &mut value) {
            members.insert("mark".to_owned(), Value::from(nonce));
        }
        value
    }
}

type Check = fn(&Session<'_>, &Seen<'_>) -> CheckResult;

/// What a law looks at after a call on an owner.
struct Seen<'a> {
    operation: &'static OperationSpec,
    property: &'a str,
    /// The value of the property, as an answer shows it.
    value: &'a Value,
    /// A text that stands in the value and nowhere else.
    nonce: &'a str,
    /// The answer, or the item of it that is the owner.
    body: &'a Value,
}

/// Creates an owner with a value of the property, calls the target, and looks at its answer.
fn shown(rule_check: &mut RuleCheck<'_>, target: &Target, check: Check) -> bool {
    let operation = fixtures::operation(&target.operation);
    let companions = target.params.clone();
    let inputs = seeded(target);
    let judged = !inputs.is_empty();
    for input in inputs {
        rule_check.for_all(input.draft(), |session, draft| {
            let nonce = session.fresh();
            let value = input.value(&draft, &nonce);
            let (owner, _) =
                fixtures::create_owner(session, fixtures::single_param(input.param, value.clone()))?;
            let mut params = companions_of(session, operation, &companions);
            if let Some(param) = operation.params.iter().find(|param| param.property == Some(input.property))
            {
                // The call must not change what it is to show.
                params.insert(param.wire.to_owned(), value.clone());
            }
            let body = session.ok(fixtures::request(operation, &owner, params))?;
            let value = values::response_value(input.param, &value);
            check(
                session,
                &Seen { operation, property: input.property, value: &value, nonce: &nonce, body: &body },
            )?;
            session.evaluated();
            Ok(())
        });
    }
    judged
}

fn readable(session: &Session<'_>, seen: &Seen<'_>) -> CheckResult {
    let what = format!("{} in the answer of {}", seen.property, seen.operation.id);
    session.ensure_equal(&what, seen.value, &fixtures::property_value(seen.body, seen.property))
}

fn hidden(_: &Session<'_>, seen: &Seen<'_>) -> CheckResult {
    let expected = format!("no value of {} in the answer of {}", seen.property, seen.operation.id);
    if let Some(found) = find(seen.body, seen.property) {
        return ensure(false, expected, format!("{} is {found}", seen.property));
    }
    ensure(!seen.body.to_string().contains(seen.nonce), expected, "the value stands under another name")
}

/// The value of a member with this name that is not null, at any depth.
fn find<'a>(value: &'a Value, name: &str) -> Option<&'a Value> {
    match value {
        Value::Object(members) => {
            let here = members.get(name).filter(|value| !value.is_null());
            here.or_else(|| members.values().find_map(|value| find(value, name)))
        }
        Value::Array(items) => items.iter().find_map(|item| find(item, name)),
        _ => None,
    }
}

/// The params that a target sends along, with what the operation requires, as plain values.
fn companions_of(session: &mut Session<'_>, operation: &OperationSpec, names: &[Text]) -> Params {
    let mut params = Params::new();
    for name in names {
        if let Some(draft) = operation.param(name).and_then(values::plain_value) {
            params.insert(name.clone().into_owned(), draft.resolve(&session.fresh()));
        }
    }
    fixtures::fill_required(session, operation, &mut params);
    params
}

/// Writes the property and reads it back on the backend.
fn writable(rule_check: &mut RuleCheck<'_>, target: &Target) -> bool {
    let mut judged = false;
    for aim in fixtures::property_setters(target) {
        let Some(draft) = values::param_value(aim.param) else { continue };
        judged = true;
        rule_check.for_all(draft, |session, draft| {
            let (owner, _) = fixtures::create_owner(session, Params::new())?;
            let value = draft.resolve(&session.fresh());
            let mut params = fixtures::single_param(aim.param, value.clone());
            fixtures::fill_required(session, aim.operation, &mut params);
            let answer = session.call(fixtures::request(aim.operation, &owner, params))?;
            expect_success(aim.operation.id, answer)?;
            let body = fixtures::read(session, &owner)?;
            let what = format!("{} read on the backend", aim.property);
            session.ensure_equal(
                &what,
                &values::response_value(aim.param, &value),
                &fixtures::property_value(&body, aim.property),
            )?;
            session.evaluated();
            Ok(())
        });
    }
    judged
}

/// How a request tries to write what it may not.
#[derive(Clone, Copy, Debug)]
struct Attempt {
    /// Under the SDK's name rather than the wire's.
    sdk_name: bool,
    /// With other params that are right.
    companions: bool,
}

/// Tries to write the property; refused or ignored, it must stay as it was.
fn read_only(rule_check: &mut RuleCheck<'_>, target: &Target) -> bool {
    let operation = fixtures::operation(&target.operation);
    let companions = target.params.clone();
    let inputs = seeded(target);
    let judged = !inputs.is_empty();
    for input in inputs {
        let attempt = (select(vec![false, false, false, true]), any::<bool>())
            .prop_map(|(sdk_name, companions)| Attempt { sdk_name, companions });
        let strategy = (input.draft(), input.draft(), attempt);
        rule_check.for_all(strategy, |session, (before, wanted, attempt)| {
            let before = input.value(&before, &session.fresh());
            let wanted = input.value(&wanted, &session.fresh());
            let (owner, created) =
                fixtures::create_owner(session, fixtures::single_param(input.param, before))?;
            let names = if attempt.companions { companions.as_ref() } else { &[] };
            let mut params = companions_of(session, operation, names);
            params.insert(name(operation, input.property, attempt), wanted);
            let answer = session.call(fixtures::request(operation, &owner, params))?;
            let fair = answer.is_success() || is_refusal(&answer);
            ensure(
                fair,
                format!("{} is refused or ignored", input.property),
                describe_response(operation.id, &answer),
            )?;
            unchanged(session, input.property, &owner, &created, &answer)?;
            session.evaluated();
            Ok(())
        });
    }
    judged
}

fn name(operation: &OperationSpec, property: &str, attempt: Attempt) -> String {
    let resource = fixtures::resource(operation.returns.resource(), operation.surface);
    let backend = fixtures::resource(operation.returns.resource(), Surface::Backend);
    let spec = resource.and_then(|resource| resource.property(property));
    let spec = spec.or_else(|| backend.and_then(|resource| resource.property(property)));
    spec.filter(|_| attempt.sdk_name).map_or(property, |spec| spec.name).to_owned()
}

fn unchanged(
    session: &mut Session<'_>,
    property: &str,
    owner: &ResourceRef,
    created: &Value,
    answer: &Response,
) -> CheckResult {
    let body = fixtures::read(session, owner)?;
    let how = if answer.is_success() { "an answer of success" } else { "a refusal" };
    let what = format!("{property} after {how}");
    session.ensure_equal(
        &what,
        &fixtures::property_value(created, property),
        &fixtures::property_value(&body, property),
    )
}
