//! ParamFault: a request that is fine but for one fault of one param is refused. Where the rule is
//! about the answer, a request that is just within the bounds must not get it.

use clerk_user_runtime::{
    Expected, Format, OperationSpec, ParamFault, ParamSpec, ParamType, Request, RuleKind,
};
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};

use crate::fixtures::minimal;
use crate::generators::values;
use crate::law::expectations::{expect_param_named, expect_refusal};
use crate::law::params::size_limit::of_bytes;
use crate::runner::check::RuleCheck;
use crate::runner::session::{CheckResult, Session, ensure};

/// Where a fault can be.
#[derive(Clone, Copy, Debug)]
struct Place {
    operation: &'static OperationSpec,
    /// None where the fault is a param that the operation does not have.
    param: Option<&'static ParamSpec>,
    fault: ParamFault,
}

pub(crate) fn param_fault(rule_check: &mut RuleCheck<'_>) {
    let RuleKind::ParamFault { faults, error, named } = &rule_check.rule.kind else { return };
    let version = rule_check.version();
    let places: Vec<Place> =
        rule_check.places().iter().flat_map(|place| places(place, faults, version)).collect();
    if places.is_empty() {
        rule_check.skip("no scene can make a request that these operations take");
    }
    for place in &places {
        // Only a rule about a code can be held against an answer that is not the refusal.
        let within = if error.code.is_some() { 0.3 } else { 0.0 };
        let input = (proptest::bool::weighted(within), any::<Index>());
        rule_check.for_all_sharing(places.len(), input, |session, (within, which)| {
            if within {
                accepted(session, *place, which, error)
            } else {
                faulty(session, *place, which, error, *named)
            }
        });
    }
}

fn places(of: &clerk_user_runtime::Place, faults: &[ParamFault], version: &str) -> Vec<Place> {
    let operation = of.operation;
    if !minimal::is_supported(operation, version) {
        return Vec::new();
    }
    let mut places = Vec::new();
    for &fault in faults {
        if fault == ParamFault::Unknown {
            places.push(Place { operation, param: None, fault });
        }
        let params = of.params.iter().copied().filter(|param| param.exists_at(version));
        let can_have = |param: &&ParamSpec| {
            operation.can_have(param, fault) && !bad_values(param, fault, "n").is_empty()
        };
        for param in params.filter(can_have) {
            places.push(Place { operation, param: Some(param), fault });
        }
    }
    places
}

/// Values, or their absence, that have the fault. None where the param cannot have it.
fn bad_values(param: &ParamSpec, fault: ParamFault, nonce: &str) -> Vec<Option<Value>> {
    let each = |values: Vec<Value>| {
        let listed = |value| if param.list { json!([value]) } else { value };
        values.into_iter().map(|value| Some(listed(value))).collect()
    };
    match (fault, param.ty) {
        (ParamFault::Missing, _) => vec![None],
        (ParamFault::Null, _) => vec![Some(Value::Null)],
        (ParamFault::WrongType, ty) => {
            // A text in the place of an instant lacks its format, which is another fault.
            let of_type = |value: &Value| ty == ParamType::Rfc3339 && value.is_string();
            values::wrong_type_values(param).into_iter().filter(|value| !of_type(value)).map(Some).collect()
        }
        (ParamFault::Value, ParamType::Enum { open: false, .. }) => {
            each(vec![json!(format!("no_{nonce}")), json!("no such word")])
        }
        (ParamFault::Range, ParamType::Integer { min, max }) => each(
            min.into_iter()
                .flat_map(|min| [min - 1, min - 1_000])
                .chain(max.into_iter().flat_map(|max| [max + 1, max + 1_000]))
                .map(Value::from)
                .collect(),
        ),
        (ParamFault::Format, ParamType::String { format: Some(format), .. }) => {
            each(without_format(format).iter().copied().map(Value::from).collect())
        }
        (ParamFault::Time, ParamType::Rfc3339) => {
            each(vec![json!("yesterday"), json!("2024-13-01T00:00:00Z"), json!("2024-01-01")])
        }
        (ParamFault::TooLong, ParamType::String { max_length: Some(max), .. }) => {
            each(vec![text(max + 1), text(2 * max)])
        }
        (ParamFault::TooShort, ParamType::String { min_length: Some(min), .. }) => {
            let lengths = [min.saturating_sub(1), min / 2];
            each(lengths.into_iter().filter(|length| *length < min && *length > 0).map(text).collect())
        }
        (ParamFault::TooMany, _) => {
            param.max_items.map(|max| Some(items(param, max + 1, nonce))).into_iter().collect()
        }
        (ParamFault::TooFew, _) => {
            let least = param.min_items.filter(|min| *min > 0);
            least.map(|min| Some(items(param, min - 1, nonce))).into_iter().collect()
        }
        (ParamFault::Conflict, _) => vec![Some(values::typed_value(param, nonce))],
        (ParamFault::Count, _) => vec![Some(items(param, 2, nonce)), Some(items(param, 3, nonce))],
        (ParamFault::TooLarge, ParamType::Metadata { max_bytes: Some(max) }) => {
            // How a size is measured is open, so it is far above the limit.
            vec![Some(of_bytes(length(max + max / 8), 'x'))]
        }
        (ParamFault::Dependency, _) if !param.requires.is_empty() => {
            vec![Some(values::typed_value(param, nonce))]
        }
        _ => Vec::new(),
    }
}

/// Texts that nobody takes for one of this format.
fn without_format(format: Format) -> &'static [&'static str] {
    match format {
        Format::Email => &["ada", "ada@", "@example.com", "ada@example com"],
        Format::E164 => &["12345", "+12", "+1555O550100"],
        Format::Web3Wallet => &["0x12", "0O0O", "0xzz908400098527886E0F7030069857D2E4169EE7"],
        Format::LanguageTag => &["no tag!", "e n"],
        Format::Username => &["a b", "a@b"],
        Format::Base32 => &["1!", "a b"],
    }
}

fn length(length: u64) -> usize {
    usize::try_from(length).unwrap_or(usize::MAX / 4)
}

fn text(characters: u64) -> Value {
    Value::from("x".repeat(length(characters)))
}

/// A list of as many different values.
fn items(param: &ParamSpec, count: u64, nonce: &str) -> Value {
    let one = ParamSpec { list: false, ..*param };
    (0..count).map(|index| values::typed_value(&one, &format!("{nonce}{index}"))).collect()
}

/// Makes the request with a fault, which must be refused.
fn faulty(
    session: &mut Session<'_>,
    place: Place,
    which: Index,
    error: &Expected,
    named: bool,
) -> CheckResult {
    let subject = minimal::create_subject(session, place.operation)?;
    let mut request = minimal::build_request(session, place.operation, &subject);
    let nonce = session.fresh();
    let at_fault = match place.param {
        None => {
            let name = format!("unknown_{nonce}");
            let values = [json!("x"), json!(1), json!({"a": 1}), json!([])];
            request.params.insert(name.clone(), values[which.index(values.len())].clone());
            name
        }
        Some(param) => {
            let values = bad_values(param, place.fault, &nonce);
            let value = values[which.index(values.len())].clone();
            spoil(&mut request, place, param, value, which)
        }
    };
    let answer = session.call(request)?;
    expect_refusal(place.operation.id, error, &answer)?;
    if named {
        expect_param_named(place.operation.id, &at_fault, &answer)?;
    }
    session.evaluated();
    Ok(())
}

/// Puts the fault into the request; the name of the param that is at fault.
fn spoil(
    request: &mut Request,
    place: Place,
    param: &ParamSpec,
    value: Option<Value>,
    which: Index,
) -> String {
    let fault = place.fault;
    match value {
        Some(value) => drop(request.params.insert(param.wire.to_owned(), value)),
        None => drop(request.params.shift_remove(param.wire)),
    }
    if let Some(other) = param.unless.filter(|_| fault == ParamFault::Missing) {
        request.params.shift_remove(other);
    }
    if fault == ParamFault::Conflict {
        let (other, allowed) = param.only_with[which.index(param.only_with.len())];
        let other = place.operation.param(other).and_then(|other| clash(other, allowed));
        request.params.extend(other);
    }
    if let Some(other) = param.as_many_as.and_then(|name| place.operation.param(name))
        && fault == ParamFault::Count
    {
        request.params.insert(other.wire.to_owned(), values::typed_value(other, "one1"));
    }
    let needed = param.requires.first().filter(|_| fault == ParamFault::Dependency);
    let Some(needed) = needed else { return param.wire.to_owned() };
    request.params.shift_remove(*needed);
    (*needed).to_owned()
}

/// A value of a param that is none of those allowed.
fn clash(param: &ParamSpec, allowed: &[&str]) -> Option<(String, Value)> {
    let value = match param.ty {
        // One more number than are allowed: one of them is not.
        ParamType::Integer { .. } => (1..=allowed.len() + 1)
            .find(|number| !allowed.contains(&number.to_string().as_str()))
            .map(Value::from),
        ParamType::Enum { values, .. } => {
            values.iter().rev().find(|value| !allowed.contains(value)).map(|word| Value::from(*word))
        }
        _ => None,
    };
    Some((param.wire.to_owned(), value?))
}

/// Makes the request just within the bounds. Whatever comes of it, it is not the refusal.
fn accepted(session: &mut Session<'_>, place: Place, which: Index, error: &Expected) -> CheckResult {
    let subject = minimal::create_subject(session, place.operation)?;
    let mut request = minimal::build_request(session, place.operation, &subject);
    let nonce = session.fresh();
    let Some(param) = place.param else { return refuses_not(session, place, request, error) };
    let values = good_values(param, place.fault, &nonce);
    if !values.is_empty() {
        request.params.insert(param.wire.to_owned(), values[which.index(values.len())].clone());
    }
    // A list that goes with another one has as many items.
    let length = |value: Option<&Value>| value.and_then(Value::as_array).map_or(0, Vec::len);
    if let Some(other) = param.as_many_as.and_then(|name| place.operation.param(name)) {
        let count = length(request.params.get(param.wire));
        if length(request.params.get(other.wire)) != count {
            let values = items(other, u64::try_from(count).unwrap_or_default(), &nonce);
            request.params.insert(other.wire.to_owned(), values);
        }
    }
    for needed in param.requires {
        if let Some(needed) = place.operation.param(needed) {
            let value = values::typed_value(needed, &nonce);
            request.params.insert(needed.wire.to_owned(), value);
        }
    }
    refuses_not(session, place, request, error)
}

fn refuses_not(session: &mut Session<'_>, place: Place, request: Request, error: &Expected) -> CheckResult {
    let answer = session.call(request)?;
    let code = error.code.as_deref().unwrap_or_default();
    let expected = format!("{} does not answer {code} to what is within the bounds", place.operation.id);
    ensure(!answer.codes().contains(&code), expected, format!("it answers {} {code}", answer.status))?;
    session.evaluated();
    Ok(())
}

/// Values at the edge of what has not the fault. None where the plain request is one already.
fn good_values(param: &ParamSpec, fault: ParamFault, nonce: &str) -> Vec<Value> {
    let each = |values: Vec<Value>| -> Vec<Value> {
        let listed = |value| if param.list { json!([value]) } else { value };
        values.into_iter().map(listed).collect()
    };
    match (fault, param.ty) {
        (ParamFault::Value, ParamType::Enum { values, .. }) => {
            each(values.iter().copied().map(Value::from).collect())
        }
        (ParamFault::Range, ParamType::Integer { min, max }) => {
            each([min, max].into_iter().flatten().map(Value::from).collect())
        }
        (ParamFault::TooLong, ParamType::String { max_length: Some(max), .. }) => each(vec![text(max)]),
        (ParamFault::TooShort, ParamType::String { min_length: Some(min), .. }) => each(vec![text(min)]),
        (ParamFault::TooMany, _) => param.max_items.map(|max| items(param, max, nonce)).into_iter().collect(),
        (ParamFault::TooFew, _) => param.min_items.map(|min| items(param, min, nonce)).into_iter().collect(),
        (ParamFault::TooLarge, ParamType::Metadata { max_bytes: Some(max) }) => {
            vec![of_bytes(length(max - max / 8), 'x')]
        }
        (ParamFault::Missing, _) => Vec::new(),
        _ => vec![values::typed_value(param, nonce)],
    }
}
