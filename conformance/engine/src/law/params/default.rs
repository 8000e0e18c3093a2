//! ParamDefault: a request that leaves a param out is answered as one that sends its default. Of
//! reads the answers are the same; of writes they say the same but for ids, instants and nonces.

use clerk_user_runtime::{DefaultValue, Location, OperationSpec, ParamSpec, ParamType, Request, RuleKind};
use serde_json::{Map, Value};

use crate::fixtures;
use crate::fixtures::{Params, minimal};
use crate::generators::values;
use crate::law::expectations::expect_success;
use crate::runner::check::RuleCheck;
use crate::runner::session::{CheckResult, Session};

pub(crate) fn param_default(rule_check: &mut RuleCheck<'_>) {
    if rule_check.rule.kind != RuleKind::ParamDefault {
        return;
    }
    let version = rule_check.version();
    let mut places: Vec<(&'static OperationSpec, &'static ParamSpec)> = Vec::new();
    for place in rule_check.places() {
        if minimal::is_supported(place.operation, version) {
            let params = place.params.iter().filter(|param| param.exists_at(version));
            places.extend(params.map(|param| (place.operation, *param)));
        }
    }
    if places.is_empty() {
        rule_check.skip("no scene can make a request that these operations take");
    }
    for (operation, param) in &places {
        // Some owners, so that an order or a page shows.
        rule_check.for_all_sharing(places.len(), 2..5_usize, |session, owners| {
            same(session, operation, param, owners)
        });
    }
}

fn same(
    session: &mut Session<'_>,
    operation: &OperationSpec,
    param: &ParamSpec,
    owners: usize,
) -> CheckResult {
    let Some(default) = param.default.map(value) else { return Ok(()) };
    for _ in 0..owners {
        fixtures::create_owner(session, Params::new())?;
    }
    let first = minimal::create_subject(session, operation)?;
    let mut silent = minimal::build_request(session, operation, &first);
    name_something(session, operation, &mut silent);
    let answer = session.call(silent.clone())?;
    let left_out = expect_success(operation.id, answer)?;
    let spoken = if minimal::is_read(operation) {
        silent
    } else {
        let second = minimal::create_subject(session, operation)?;
        let mut spoken = minimal::build_request(session, operation, &second);
        name_something(session, operation, &mut spoken);
        spoken
    };
    let mut spoken = spoken;
    spoken.params.insert(param.wire.to_owned(), default);
    let answer = session.call(spoken)?;
    let sent = expect_success(operation.id, answer)?;
    let what = format!("the answer of {} without {}", operation.id, param.wire);
    if minimal::is_read(operation) {
        session.ensure_equal(&what, &sent, &left_out)?;
    } else {
        session.ensure_equal(&what, &words(&sent), &words(&left_out))?;
    }
    session.evaluated();
    Ok(())
}

/// Whether a write that names nothing to write is refused is open, so that it names something.
fn name_something(session: &mut Session<'_>, operation: &OperationSpec, request: &mut Request) {
    let sent = |param: &&ParamSpec| param.location != Location::Path;
    let names = |name: &String| operation.params.iter().filter(sent).any(|param| param.wire == name);
    if minimal::is_read(operation) || request.params.keys().any(names) {
        return;
    }
    let version = session.version().to_owned();
    let is_text = |param: &&ParamSpec| {
        param.property.is_some()
            && param.exists_at(&version)
            && matches!(param.ty, ParamType::String { format: None, .. })
    };
    let found = operation.params.iter().filter(sent).find(|param| is_text(param) && !param.list);
    if let Some((param, draft)) = found.and_then(|param| Some((param, values::plain_value(param)?))) {
        request.params.insert(param.wire.to_owned(), draft.resolve(&session.fresh()));
    }
}

fn value(default: DefaultValue) -> Value {
    match default {
        DefaultValue::Boolean(value) => Value::from(value),
        DefaultValue::Integer(value) => Value::from(value),
        DefaultValue::Text(value) => Value::from(value),
    }
}

/// What two answers of the same meaning have in common: members, booleans, and texts that are words
/// of the contract, such as a status.
fn words(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let members = members.iter().map(|(name, value)| (name.clone(), words(value)));
            Value::Object(members.collect::<Map<_, _>>())
        }
        Value::Array(items) => items.iter().map(words).collect(),
        Value::String(text) if !text.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_') => {
            Value::from("a text")
        }
        Value::Number(_) => Value::from(0),
        other => other.clone(),
    }
}
