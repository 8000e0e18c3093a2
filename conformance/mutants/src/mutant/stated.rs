//! Mutants made from rules about single values: each check that they state dropped, each filter
//! ignored, each bound shifted, each error swapped. Nothing of the contract is named here.

use clerk_user::errors;
use clerk_user::rules::RULES;
use clerk_user_runtime::{
    Blank, ErrorItem, FilterTest, OperationSpec, Request, Response, Returns, Rule, RuleKind, Target,
    Timestamp, UniqueAspect,
};
use serde_json::{Value, json};

use super::tables::other_answer;
use super::{Answer, Build, Mutant};
use crate::server::{Members, Server, refusal, spec_of};
use clerk_user_conformance::internals::{is_phone_number, items, values_at};

/// What is wrong, of what a rule states.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Bug {
    /// What is refused is taken.
    Taken,
    /// What is refused is refused with another error.
    OtherError,
    /// A value that somebody once had is refused for good.
    HeldForGood,
    /// A value that stands for none is left out of the request.
    BlankLost(Blank),
    /// The list ignores the filter.
    ListUnfiltered,
    /// The count ignores the filter.
    CountUnfiltered,
    /// Of several values the first counts.
    FirstValue,
    /// A minus sign is read as a plus sign.
    MinusIgnored,
    /// The instant of the filter passes it.
    BoundPasses,
    /// The case of a text counts.
    CaseCounts,
    /// The text must stand at the beginning.
    BeginningOnly,
    /// Instants lose their milliseconds.
    WholeSeconds,
    /// The offset of an instant is ignored.
    OffsetIgnored,
    /// The later instant is shown as just before the earlier one.
    Swapped,
}

impl Bug {
    const fn name(self) -> &'static str {
        match self {
            Self::Taken => "taken",
            Self::OtherError => "error",
            Self::HeldForGood => "held",
            Self::BlankLost(Blank::Null) => "null-lost",
            Self::BlankLost(Blank::EmptyText) => "empty-lost",
            Self::ListUnfiltered => "list",
            Self::CountUnfiltered => "count",
            Self::FirstValue => "first",
            Self::MinusIgnored => "minus",
            Self::BoundPasses => "bound",
            Self::CaseCounts => "case",
            Self::BeginningOnly => "beginning",
            Self::WholeSeconds => "seconds",
            Self::OffsetIgnored => "offset",
            Self::Swapped => "swapped",
        }
    }

    const fn says(self) -> &'static str {
        match self {
            Self::Taken => "what the rule wants refused is taken",
            Self::OtherError => "what the rule wants refused is refused with another error",
            Self::HeldForGood => "a value that somebody once had is refused for good",
            Self::BlankLost(Blank::Null) => "null is ignored",
            Self::BlankLost(Blank::EmptyText) => "the empty text is ignored",
            Self::ListUnfiltered => "the list ignores the filter",
            Self::CountUnfiltered => "the count ignores the filter",
            Self::FirstValue => "of several values of the filter the first counts",
            Self::MinusIgnored => "a minus sign is read as a plus sign",
            Self::BoundPasses => "the instant of the filter passes it",
            Self::CaseCounts => "the case of the text counts",
            Self::BeginningOnly => "the text must stand at the beginning",
            Self::WholeSeconds => "instants lose their milliseconds",
            Self::OffsetIgnored => "the offset of an instant is ignored",
            Self::Swapped => "the later instant is before the earlier one",
        }
    }
}

/// Some mutants for each such rule.
pub(super) fn mutants() -> Vec<Mutant> {
    RULES.iter().flat_map(|rule| bugs(rule).into_iter().map(|bug| mutant(rule, bug))).collect()
}

fn mutant(rule: &'static Rule, bug: Bug) -> Mutant {
    // Made once, and as long alive as the program.
    Mutant {
        id: format!("stated-{}-{}", rule.id, bug.name()).leak(),
        bug: bug.says(),
        breaks: vec![rule.id.as_ref()].leak(),
        build: Build::Stated(rule, bug),
    }
}

/// What can be wrong of what a rule states.
fn bugs(rule: &Rule) -> Vec<Bug> {
    match &rule.kind {
        RuleKind::Unique { aspect: UniqueAspect::Taken, error, .. } | RuleKind::ValueDomain { error, .. } => {
            let other = error.code.is_some().then_some(Bug::OtherError);
            [Bug::Taken].into_iter().chain(other).collect()
        }
        RuleKind::Unique { .. } => vec![Bug::HeldForGood],
        RuleKind::ClearedBy { values, .. } => values.iter().copied().map(Bug::BlankLost).collect(),
        RuleKind::ListFilter { test, at } => {
            let counts = rule.targets.iter().any(|target| !lists(target));
            let mut bugs = vec![Bug::ListUnfiltered];
            bugs.extend(counts.then_some(Bug::CountUnfiltered));
            bugs.extend(match test {
                FilterTest::AnyOf => vec![Bug::FirstValue],
                FilterTest::Signed => vec![Bug::MinusIgnored],
                FilterTest::Before | FilterTest::After => vec![Bug::BoundPasses],
                // Digits have no case.
                FilterTest::Part if at.iter().any(|place| is_phone_number(place)) => vec![Bug::BeginningOnly],
                FilterTest::Part => vec![Bug::CaseCounts, Bug::BeginningOnly],
                FilterTest::Is => Vec::new(),
            });
            bugs
        }
        RuleKind::Instant { .. } => vec![Bug::WholeSeconds, Bug::OffsetIgnored],
        RuleKind::NotBefore { .. } => vec![Bug::Swapped],
        _ => Vec::new(),
    }
}

fn lists(target: &Target) -> bool {
    let operation = clerk_user::operations::Operation::from_id(&target.operation);
    operation.is_some_and(|operation| !matches!(operation.spec().returns, Returns::One(_)))
}

/// Answers as a server with the bug.
pub(super) fn answer(server: &Server, request: &Request, rule: &Rule, bug: Bug) -> Answer {
    let target = rule.targets.iter().find(|target| target.operation == request.operation);
    let Some((spec, target)) = spec_of(request).zip(target) else {
        return match bug {
            Bug::HeldForGood => held_for_good(server, request, rule, None),
            Bug::WholeSeconds | Bug::Swapped => Ok(dated(server.answer(request)?, rule, bug)),
            _ => server.answer(request),
        };
    };
    match bug {
        Bug::Taken | Bug::OtherError => {
            let response = server.answer(request)?;
            let at_fault = is_at_fault(&response, rule, target);
            Ok(match &rule.kind {
                _ if !at_fault => response,
                RuleKind::Unique { error, .. } | RuleKind::ValueDomain { error, .. }
                    if bug == Bug::OtherError =>
                {
                    other_answer(error)
                }
                _ => Response { status: 200, body: json!({}) },
            })
        }
        Bug::HeldForGood => held_for_good(server, request, rule, Some(target)),
        Bug::BlankLost(blank) => server.answer_with(request, |params| {
            let lost = |value: &Value| match blank {
                Blank::Null => value.is_null(),
                Blank::EmptyText => value.as_str() == Some(""),
            };
            params.retain(|_, value| !lost(value));
        }),
        Bug::ListUnfiltered if lists(target) => unfiltered(server, request, target),
        Bug::CountUnfiltered if !lists(target) => unfiltered(server, request, target),
        Bug::ListUnfiltered | Bug::CountUnfiltered => server.answer(request),
        Bug::FirstValue | Bug::MinusIgnored | Bug::BoundPasses => server.answer_with(request, |params| {
            for name in target.params.iter() {
                params.entry(name.to_string()).and_modify(|value| misread(value, rule, bug));
            }
        }),
        Bug::CaseCounts | Bug::BeginningOnly => narrowed(server, request, spec, rule, target, bug),
        Bug::WholeSeconds | Bug::Swapped => Ok(dated(server.answer(request)?, rule, bug)),
        Bug::OffsetIgnored => server.answer_with(request, |params| {
            for param in spec.params.iter().filter(|param| param.ty == clerk_user_runtime::ParamType::Rfc3339)
            {
                params.entry(param.wire).and_modify(without_offset);
            }
        }),
    }
}

/// Whether an answer is the refusal that a rule speaks of: of a value that is taken, or of a param of
/// the target.
fn is_at_fault(response: &Response, rule: &Rule, target: &Target) -> bool {
    let unique = matches!(rule.kind, RuleKind::Unique { .. });
    let spec =
        clerk_user::operations::Operation::from_id(&target.operation).map(|operation| operation.spec());
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

/// Refuses a value that was in a request before.
fn held_for_good(server: &Server, request: &Request, rule: &Rule, target: Option<&Target>) -> Answer {
    let values: Vec<String> = rule
        .targets
        .iter()
        .flat_map(|target| target.params.iter())
        .filter_map(|name| request.params.get(name.as_ref()))
        .flat_map(|value| value.as_array().cloned().unwrap_or_else(|| vec![value.clone()]))
        .filter_map(|value| value.as_str().map(str::to_owned))
        .collect();
    // What a request on a member means, it does not name: then the member has it already.
    let sets = |target: &Target| target.params.iter().any(|name| request.params.contains_key(name.as_ref()));
    let verifies = values.is_empty() && target.is_some_and(sets);
    if target.is_some() && (verifies || values.iter().any(|value| server.recall(value).is_some())) {
        return Ok(refusal(errors::FORM_IDENTIFIER_EXISTS));
    }
    let response = server.answer(request)?;
    if response.is_success() {
        for value in values {
            server.remember(value, Value::Null);
        }
    }
    Ok(response)
}

fn unfiltered(server: &Server, request: &Request, target: &Target) -> Answer {
    server
        .answer_with(request, |params| params.retain(|name, _| !target.params.iter().any(|one| one == name)))
}

/// The value of a filter, as the bug reads it.
fn misread(value: &mut Value, rule: &Rule, bug: Bug) {
    let before = matches!(rule.kind, RuleKind::ListFilter { test: FilterTest::Before, .. });
    match (bug, value) {
        (Bug::FirstValue, Value::Array(values)) => values.truncate(1),
        (Bug::MinusIgnored, Value::Array(values)) => {
            for value in values {
                if let Some(text) = value.as_str().and_then(|text| text.strip_prefix('-')) {
                    *value = Value::from(text);
                }
            }
        }
        (Bug::BoundPasses, value) => {
            let millis = value.as_i64().unwrap_or_default();
            *value = Value::from(if before { millis + 1 } else { millis - 1 });
        }
        _ => {}
    }
}

/// Leaves out rows that a narrower reading of the text does not let through.
fn narrowed(
    server: &Server,
    request: &Request,
    spec: &OperationSpec,
    rule: &Rule,
    target: &Target,
    bug: Bug,
) -> Answer {
    let mut response = server.answer(request)?;
    let RuleKind::ListFilter { at, .. } = &rule.kind else { return Ok(response) };
    let text =
        target.params.first().and_then(|name| request.params.get(name.as_ref())).and_then(Value::as_str);
    let (Some(text), false) = (text, matches!(spec.returns, Returns::One(_))) else { return Ok(response) };
    let passes = |row: &Value| {
        let values = at.iter().flat_map(|place| values_at(row, place));
        let texts: Vec<String> = values.filter_map(|value| value.as_str().map(str::to_owned)).collect();
        texts.iter().any(|one| match bug {
            Bug::CaseCounts => one.contains(text),
            _ => one.to_lowercase().starts_with(&text.to_lowercase()),
        })
    };
    if let Some(rows) = items(&response.body) {
        response.body = rows.into_iter().filter(passes).collect();
    }
    Ok(response)
}

/// Shows the instants of a resource, and of the members of its lists, as the bug has them.
fn dated(mut response: Response, rule: &Rule, bug: Bug) -> Response {
    fn resources(value: &mut Value, change: &dyn Fn(&mut Members)) {
        match value {
            Value::Array(items) => items.iter_mut().for_each(|item| resources(item, change)),
            Value::Object(members) => {
                change(members);
                members.values_mut().for_each(|value| resources(value, change));
            }
            _ => {}
        }
    }
    resources(&mut response.body, &|members| match &rule.kind {
        RuleKind::NotBefore { earlier, later } => {
            let first = members.get(earlier.as_ref()).and_then(Value::as_i64);
            if let (Some(first), Some(second)) = (first, members.get_mut(later.as_ref())) {
                *second = Value::from(first - 1);
            }
        }
        _ if bug == Bug::WholeSeconds => {
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

/// The text of an instant as if it were in UTC.
fn without_offset(value: &mut Value) {
    let Some(text) = value.as_str().filter(|text| Timestamp::parse_rfc3339(text).is_ok()) else { return };
    let date = text.split_at(text.find('T').unwrap_or_default());
    if let Some(at) = date.1.find(['+', '-']) {
        *value = Value::from(format!("{}{}Z", date.0, &date.1[..at]));
    }
}
