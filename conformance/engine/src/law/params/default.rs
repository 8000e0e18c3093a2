//! ParamDefault: a request without a param has the same result as one with the param's default. Responses of
//! reads must be equal; responses of writes must be equal except for ids, instants and nonces.

use clerk_user_runtime::{
    DefaultValue, OperationSpec, ParamLocation, ParamSpec, ParamType, Request, RuleKind,
};
use serde_json::{Map, Value};

use crate::fixtures;
use crate::fixtures::{Params, ResourceRef, minimal};
use crate::generators::values;
use crate::law::expectations::{expect_success, is_refusal};
use crate::runner::check::RuleCheck;
use crate::runner::session::{Abort, CheckResult, Session};

pub(crate) fn param_default(rule_check: &mut RuleCheck<'_>) {
    if rule_check.rule.kind != RuleKind::ParamDefault {
        return;
    }
    let version = rule_check.version();
    let mut params: Vec<(&'static OperationSpec, &'static ParamSpec)> = Vec::new();
    for target in rule_check.table_targets() {
        if minimal::is_supported(target.operation, version) {
            let available = target.params.iter().filter(|param| param.exists_at(version));
            params.extend(available.map(|param| (target.operation, *param)));
        }
    }
    if params.is_empty() {
        rule_check.skip("no fixture meets the requirements of these operations");
    }
    for (operation, param) in &params {
        // Several owners, so that an order or a page makes a difference.
        rule_check.for_all_with_share(params.len(), 2..5_usize, |session, owners| {
            compare_with_default(session, operation, param, owners)
        });
    }
}

fn compare_with_default(
    session: &mut Session<'_>,
    operation: &OperationSpec,
    param: &ParamSpec,
    owners: usize,
) -> CheckResult {
    let Some(default) = param.default.map(to_json) else { return Ok(()) };
    let mut created = Vec::new();
    for _ in 0..owners {
        created.push(fixtures::create_owner(session, Params::new())?.0);
    }
    let is_read = minimal::is_read(operation);
    let mut request = request_with_content(session, operation)?;
    if is_read {
        name_owners(operation, &created, &mut request);
    }
    let without = session.call(request.clone())?;
    let mut request = if is_read { request } else { request_with_content(session, operation)? };
    request.params.insert(param.wire.to_owned(), default.clone());
    let with = session.call(request)?;
    if is_refusal(&without) && is_refusal(&with) {
        // The instance may not offer this at all, and then there is nothing to compare.
        return Err(Abort::SetupFailed(format!("{} is refused with and without the param", operation.id)));
    }
    let without = without_volatile(operation, expect_success(operation.id, without)?.to_value());
    let with = without_volatile(operation, expect_success(operation.id, with)?.to_value());
    let what =
        format!("the response of {} without `{}`, which defaults to {default},", operation.id, param.wire);
    if is_read {
        session.ensure_equal(&what, &with, &without)?;
    } else {
        session.ensure_equal(&what, &mask_unique_values(&with), &mask_unique_values(&without))?;
    }
    session.mark_evaluated();
    Ok(())
}

/// The minimal request of an operation. A write also gets a plain text to write, because the contract leaves
/// open whether a write without content is refused.
fn request_with_content(session: &mut Session<'_>, operation: &OperationSpec) -> Result<Request, Abort> {
    let subject = minimal::create_subject(session, operation)?;
    let mut request = minimal::build_request(session, operation, &subject);
    let is_content = |param: &&ParamSpec| param.location != ParamLocation::Path;
    let has_content =
        |name: &String| operation.params.iter().filter(is_content).any(|param| param.wire == name);
    if minimal::is_read(operation) || request.params.keys().any(has_content) {
        return Ok(request);
    }
    let version = session.version().to_owned();
    let is_text = |param: &&ParamSpec| {
        param.property.is_some()
            && param.exists_at(&version)
            && matches!(param.ty, ParamType::String { format: None, .. })
    };
    let text = operation.params.iter().filter(is_content).find(|param| is_text(param) && !param.list);
    if let Some((param, value)) = text.and_then(|param| Some((param, values::plain_value(param)?))) {
        request.params.insert(param.wire.to_owned(), value.resolve(&session.fresh_name()));
    }
    Ok(request)
}

/// Limits a read to the owners of the case where it can be limited to users: others may change meanwhile, and a read
/// of everything may be refused.
fn name_owners(operation: &OperationSpec, owners: &[ResourceRef], request: &mut Request) {
    let names_owner = |param: &&ParamSpec| {
        param.location == ParamLocation::Query
            && matches!(param.ty, ParamType::Id { resource } if resource == fixtures::owner_resource())
    };
    for param in operation.params.iter().filter(names_owner) {
        let mut ids = owners.iter().map(|owner| Value::from(owner.id.as_str()));
        let value = if param.list { Some(ids.collect()) } else { ids.next() };
        if let Some(value) = value {
            request.params.entry(param.wire).or_insert(value);
        }
    }
}

/// A body without what changes by itself in the resource, or in each resource of the list or page, that it is.
fn without_volatile(operation: &OperationSpec, body: Value) -> Value {
    let Some(spec) = fixtures::resource(operation.returns.resource(), operation.surface) else { return body };
    match body {
        Value::Array(items) => items.into_iter().map(|item| spec.without_volatile(item)).collect(),
        Value::Object(mut members) => {
            if let Some(Value::Array(items)) = members.get_mut("data") {
                for item in items {
                    *item = spec.without_volatile(item.take());
                }
            }
            spec.without_volatile(Value::Object(members))
        }
        body => body,
    }
}

fn to_json(default: DefaultValue) -> Value {
    match default {
        DefaultValue::Boolean(value) => Value::from(value),
        DefaultValue::Integer(value) => Value::from(value),
        DefaultValue::Text(value) => Value::from(value),
    }
}

/// The body with its numbers and most texts masked. Member names, booleans and enum values of the contract
/// stay.
fn mask_unique_values(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let members = members.iter().map(|(name, value)| (name.clone(), mask_unique_values(value)));
            Value::Object(members.collect::<Map<_, _>>())
        }
        Value::Array(items) => items.iter().map(mask_unique_values).collect(),
        Value::String(text) if !text.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_') => {
            Value::from("a text")
        }
        Value::Number(_) => Value::from(0),
        other => other.clone(),
    }
}
