//! For each rule about single values: mutants that skip its check, ignore its filter, shift its bound, or return
//! the wrong error.

use clerk_user::errors;
use clerk_user::operations::Operation;
use clerk_user::rules::RULES;
use clerk_user_conformance::internals::{is_phone_number, items, values_at};
use clerk_user_runtime::{
    BlankValue, ErrorItem, FilterTest, OperationSpec, ParamType, Request, Response, Returns, Rule, RuleKind,
    Target, Timestamp, UniqueAspect,
};
use serde_json::Value;

use super::wrong_error::{accepted, wrong_error_or_accepted};
use crate::mutant::definition::{Fault, Mutant};
use crate::wrapping::{CallResult, JsonObject, ReferenceServer, error_response, operation_spec};

/// The part of a rule that a mutant breaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum ValueBug {
    /// Values that must be refused are accepted.
    Accepted,
    /// Values that must be refused are refused with the wrong error.
    WrongError,
    /// A value that a user once had is refused forever.
    NeverFreed,
    /// A value that clears a property is ignored.
    BlankIgnored(BlankValue),
    /// The list ignores the filter.
    ListUnfiltered,
    /// The count ignores the filter.
    CountUnfiltered,
    /// Only the first of several values is used.
    FirstValueOnly,
    /// A minus sign is read as a plus sign.
    MinusIgnored,
    /// Rows whose date equals the bound pass the filter.
    BoundIncluded,
    /// Strings are compared case-sensitively.
    CaseSensitive,
    /// Strings match only at the start of a value.
    PrefixOnly,
    /// Dates lose their milliseconds.
    WholeSeconds,
    /// The UTC offset of a date is ignored.
    OffsetIgnored,
    /// The later date is returned as one millisecond before the earlier one.
    DatesReversed,
}

impl ValueBug {
    /// The head of the id of the mutant.
    const fn head(self) -> &'static str {
        match self {
            Self::Accepted => "not-refused",
            Self::WrongError => "wrong-error",
            Self::NeverFreed => "never-freed",
            Self::BlankIgnored(BlankValue::Null) => "null-ignored",
            Self::BlankIgnored(BlankValue::EmptyText) => "empty-string-ignored",
            Self::ListUnfiltered => "list-unfiltered",
            Self::CountUnfiltered => "count-unfiltered",
            Self::FirstValueOnly => "first-value-only",
            Self::MinusIgnored => "minus-ignored",
            Self::BoundIncluded => "bound-included",
            Self::CaseSensitive => "case-sensitive",
            Self::PrefixOnly => "prefix-only",
            Self::WholeSeconds => "whole-seconds",
            Self::OffsetIgnored => "offset-ignored",
            Self::DatesReversed => "dates-reversed",
        }
    }

    /// The sentence of the mutant.
    const fn sentence(self) -> &'static str {
        match self {
            Self::Accepted => "accepts values that it must refuse",
            Self::WrongError => "refuses invalid values, but with the wrong error",
            Self::NeverFreed => "refuses a value forever after one user has had it",
            Self::BlankIgnored(BlankValue::Null) => "ignores null",
            Self::BlankIgnored(BlankValue::EmptyText) => "ignores the empty string",
            Self::ListUnfiltered => "ignores the filter in the list",
            Self::CountUnfiltered => "ignores the filter in the count",
            Self::FirstValueOnly => "uses only the first value of the filter",
            Self::MinusIgnored => "reads a minus sign in the filter as a plus sign",
            Self::BoundIncluded => "includes the bound of the filter in the list",
            Self::CaseSensitive => "compares the string of the filter case-sensitively",
            Self::PrefixOnly => "matches the string of the filter at the start of a value only",
            Self::WholeSeconds => "drops the milliseconds of dates",
            Self::OffsetIgnored => "ignores the UTC offset of dates",
            Self::DatesReversed => "returns a later date that is before the earlier one",
        }
    }
}

/// The mutants of each such rule.
pub(crate) fn mutants() -> Vec<Mutant> {
    RULES.iter().flat_map(|rule| bugs(rule).into_iter().map(|bug| mutant(rule, bug))).collect()
}

fn mutant(rule: &'static Rule, bug: ValueBug) -> Mutant {
    // The table of mutants lives as long as the program, and so do the texts in it.
    Mutant {
        id: format!("{}-{}", bug.head(), rule.id).leak(),
        number: None,
        bug: bug.sentence(),
        breaks: vec![rule.id.as_ref()].leak(),
        fault: Fault::derived(move |server, request| break_rule(server, request, rule, bug)),
    }
}

/// The bugs that a rule can detect.
fn bugs(rule: &Rule) -> Vec<ValueBug> {
    match &rule.kind {
        RuleKind::Unique { aspect: UniqueAspect::Taken, error, .. } | RuleKind::ValueDomain { error, .. } => {
            let other = error.code.is_some().then_some(ValueBug::WrongError);
            [ValueBug::Accepted].into_iter().chain(other).collect()
        }
        RuleKind::Unique { .. } => vec![ValueBug::NeverFreed],
        RuleKind::ClearedBy { values, .. } => values.iter().copied().map(ValueBug::BlankIgnored).collect(),
        RuleKind::ListFilter { test, at } => {
            let counts = rule.targets.iter().any(|target| !lists(target));
            let mut bugs = vec![ValueBug::ListUnfiltered];
            bugs.extend(counts.then_some(ValueBug::CountUnfiltered));
            bugs.extend(match test {
                FilterTest::AnyOf => vec![ValueBug::FirstValueOnly],
                FilterTest::Signed => vec![ValueBug::MinusIgnored],
                FilterTest::Before | FilterTest::After => vec![ValueBug::BoundIncluded],
                // Digits have no case.
                FilterTest::Part if at.iter().any(|place| is_phone_number(place)) => {
                    vec![ValueBug::PrefixOnly]
                }
                FilterTest::Part => vec![ValueBug::CaseSensitive, ValueBug::PrefixOnly],
                FilterTest::Is => Vec::new(),
            });
            bugs
        }
        RuleKind::Instant { .. } => vec![ValueBug::WholeSeconds, ValueBug::OffsetIgnored],
        RuleKind::NotBefore { .. } => vec![ValueBug::DatesReversed],
        _ => Vec::new(),
    }
}

fn lists(target: &Target) -> bool {
    let operation = Operation::from_id(&target.operation);
    operation.is_some_and(|operation| !matches!(operation.spec().returns, Returns::One(_)))
}

/// Responds as a server with the bug.
fn break_rule(server: &ReferenceServer, request: &Request, rule: &Rule, bug: ValueBug) -> CallResult {
    let target = rule.targets.iter().find(|target| target.operation == request.operation);
    let Some((spec, target)) = operation_spec(request).zip(target) else {
        return match bug {
            ValueBug::NeverFreed => refuse_forever(server, request, rule, None),
            ValueBug::WholeSeconds | ValueBug::DatesReversed => {
                Ok(change_dates(server.call(request)?, rule, bug))
            }
            _ => server.call(request),
        };
    };
    match bug {
        ValueBug::Accepted | ValueBug::WrongError => {
            let response = server.call(request)?;
            let is_refusal = is_refusal_of(&response, rule, target);
            Ok(match &rule.kind {
                _ if !is_refusal => response,
                RuleKind::Unique { error, .. } | RuleKind::ValueDomain { error, .. }
                    if bug == ValueBug::WrongError =>
                {
                    wrong_error_or_accepted(error)
                }
                _ => accepted(),
            })
        }
        ValueBug::NeverFreed => refuse_forever(server, request, rule, Some(target)),
        ValueBug::BlankIgnored(blank) => server.call_with_params(request, |params| {
            let is_blank = |value: &Value| match blank {
                BlankValue::Null => value.is_null(),
                BlankValue::EmptyText => value.as_str() == Some(""),
            };
            params.retain(|_, value| !is_blank(value));
        }),
        ValueBug::ListUnfiltered if lists(target) => without_filter(server, request, target),
        ValueBug::CountUnfiltered if !lists(target) => without_filter(server, request, target),
        ValueBug::ListUnfiltered | ValueBug::CountUnfiltered => server.call(request),
        ValueBug::FirstValueOnly | ValueBug::MinusIgnored | ValueBug::BoundIncluded => server
            .call_with_params(request, |params| {
                for name in target.params.iter() {
                    params.entry(name.to_string()).and_modify(|value| misread_filter(value, rule, bug));
                }
            }),
        ValueBug::CaseSensitive | ValueBug::PrefixOnly => {
            narrow_list(server, request, spec, rule, target, bug)
        }
        ValueBug::WholeSeconds | ValueBug::DatesReversed => {
            Ok(change_dates(server.call(request)?, rule, bug))
        }
        ValueBug::OffsetIgnored => server.call_with_params(request, |params| {
            for param in spec.params.iter().filter(|param| param.ty == ParamType::Rfc3339) {
                params.entry(param.wire).and_modify(drop_offset);
            }
        }),
    }
}

/// Whether a response is the error of a rule: about a value that is taken, or about a param of the target.
fn is_refusal_of(response: &Response, rule: &Rule, target: &Target) -> bool {
    let unique = matches!(rule.kind, RuleKind::Unique { .. });
    let spec = Operation::from_id(&target.operation).map(|operation| operation.spec());
    let sets = |name: &str| {
        let param = spec.and_then(|spec| spec.param(name)?.property);
        param.is_some_and(|property| target.properties.iter().any(|one| one == property))
    };
    let named = |name: &str| target.params.iter().any(|one| one == name) || sets(name);
    let errors = response.body.get("errors").and_then(Value::as_array).into_iter().flatten();
    let mut items = errors.filter_map(|error| serde_json::from_value::<ErrorItem>(error.clone()).ok());
    items.any(|item| {
        let param = item.meta.get("param_name").and_then(Value::as_str).unwrap_or_default();
        if unique { item.code == errors::FORM_IDENTIFIER_EXISTS.code } else { named(param) }
    })
}

/// Refuses a value that was in an earlier request.
fn refuse_forever(
    server: &ReferenceServer,
    request: &Request,
    rule: &Rule,
    target: Option<&Target>,
) -> CallResult {
    let values: Vec<String> = rule
        .targets
        .iter()
        .flat_map(|target| target.params.iter())
        .filter_map(|name| request.params.get(name.as_ref()))
        .flat_map(|value| value.as_array().cloned().unwrap_or_else(|| vec![value.clone()]))
        .filter_map(|value| value.as_str().map(str::to_owned))
        .collect();
    // A request without a value is about a member, which has its value already.
    let sets = |target: &Target| target.params.iter().any(|name| request.params.contains_key(name.as_ref()));
    let verifies = values.is_empty() && target.is_some_and(sets);
    if target.is_some() && (verifies || values.iter().any(|value| server.recall(value).is_some())) {
        return Ok(error_response(errors::FORM_IDENTIFIER_EXISTS));
    }
    let response = server.call(request)?;
    if response.is_success() {
        for value in values {
            server.remember(value, Value::Null);
        }
    }
    Ok(response)
}

fn without_filter(server: &ReferenceServer, request: &Request, target: &Target) -> CallResult {
    server.call_with_params(request, |params| {
        params.retain(|name, _| !target.params.iter().any(|one| one == name));
    })
}

/// Changes the value of a filter to the one that the bug reads.
fn misread_filter(value: &mut Value, rule: &Rule, bug: ValueBug) {
    let before = matches!(rule.kind, RuleKind::ListFilter { test: FilterTest::Before, .. });
    match (bug, value) {
        (ValueBug::FirstValueOnly, Value::Array(values)) => values.truncate(1),
        (ValueBug::MinusIgnored, Value::Array(values)) => {
            for value in values {
                if let Some(text) = value.as_str().and_then(|text| text.strip_prefix('-')) {
                    *value = Value::from(text);
                }
            }
        }
        (ValueBug::BoundIncluded, value) => {
            let millis = value.as_i64().unwrap_or_default();
            *value = Value::from(if before { millis + 1 } else { millis - 1 });
        }
        _ => {}
    }
}

/// Drops the rows that a stricter comparison of strings does not match.
fn narrow_list(
    server: &ReferenceServer,
    request: &Request,
    spec: &OperationSpec,
    rule: &Rule,
    target: &Target,
    bug: ValueBug,
) -> CallResult {
    let mut response = server.call(request)?;
    let RuleKind::ListFilter { at, .. } = &rule.kind else { return Ok(response) };
    let text =
        target.params.first().and_then(|name| request.params.get(name.as_ref())).and_then(Value::as_str);
    let (Some(text), false) = (text, matches!(spec.returns, Returns::One(_))) else { return Ok(response) };
    let passes = |row: &Value| {
        let values = at.iter().flat_map(|place| values_at(row, place));
        let texts: Vec<String> = values.filter_map(|value| value.as_str().map(str::to_owned)).collect();
        texts.iter().any(|one| match bug {
            ValueBug::CaseSensitive => one.contains(text),
            _ => one.to_lowercase().starts_with(&text.to_lowercase()),
        })
    };
    if let Some(rows) = items(&response.body) {
        response.body = rows.into_iter().filter(passes).collect();
    }
    Ok(response)
}

/// Changes the dates of a resource and of the resources in it.
fn change_dates(mut response: Response, rule: &Rule, bug: ValueBug) -> Response {
    fn for_each_object(value: &mut Value, change: &dyn Fn(&mut JsonObject)) {
        match value {
            Value::Array(items) => items.iter_mut().for_each(|item| for_each_object(item, change)),
            Value::Object(members) => {
                change(members);
                members.values_mut().for_each(|value| for_each_object(value, change));
            }
            _ => {}
        }
    }
    for_each_object(&mut response.body, &|members| match &rule.kind {
        RuleKind::NotBefore { earlier, later } => {
            let first = members.get(earlier.as_ref()).and_then(Value::as_i64);
            if let (Some(first), Some(second)) = (first, members.get_mut(later.as_ref())) {
                *second = Value::from(first - 1);
            }
        }
        _ if bug == ValueBug::WholeSeconds => {
            for name in rule.targets.iter().flat_map(|target| target.properties.iter()) {
                let Some(value) = members.get_mut(name.as_ref()) else { continue };
                if let Some(millis) = value.as_i64() {
                    *value = Value::from(millis.div_euclid(1000) * 1000);
                }
            }
        }
        _ => {}
    });
    response
}

/// Turns a date with an offset into the same local time in UTC.
fn drop_offset(value: &mut Value) {
    let Some(text) = value.as_str().filter(|text| Timestamp::parse_rfc3339(text).is_ok()) else { return };
    let date = text.split_at(text.find('T').unwrap_or_default());
    if let Some(at) = date.1.find(['+', '-']) {
        *value = Value::from(format!("{}{}Z", date.0, &date.1[..at]));
    }
}
