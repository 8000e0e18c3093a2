//! For each rule that is a sequence of steps: a mutant that does not apply its call, one for each value that a
//! response shows, and those that do not refuse a call or refuse it with the wrong error.

use std::collections::BTreeSet;

use clerk_user::errors;
use clerk_user::operations::Operation;
use clerk_user::rules::RULES;
use clerk_user::wire;
use clerk_user_runtime::{
    Actor, ControlOperation, Expectation, ExpectedRefusal, Matcher, Request, Response, Rule, RuleKind, Step,
    StepAction, StepCaller, StepPhase, Verb,
};
use serde_json::{Value, json};

use super::wrong_error::{accepted, wrong_error};
use crate::mutant::definition::{Fault, Mutant};
use crate::wrapping::{CallResult, ReferenceServer, error_response, is_operation};

/// What is wrong in one step.
#[derive(Clone, Copy, Debug)]
enum StepBug {
    /// The call succeeds, but changes nothing.
    NotApplied,
    /// The response of a step has a wrong value: the index of the step, and that of the value.
    WrongValue(usize, usize),
    /// The step with this index is not refused.
    NotRefused(usize),
    /// The step with this index is refused with the wrong status or code.
    WrongError(usize),
    /// The call is refused, but changes its user.
    ChangesOnRefusal,
}

/// The key under which a wrapper remembers the current step.
const PROGRESS: &str = "step";

/// The mutants of each such rule.
pub(crate) fn mutants() -> Vec<Mutant> {
    RULES
        .iter()
        .filter_map(|rule| Some((rule, rule.kind.steps()?)))
        .flat_map(|(rule, steps)| {
            let bugs = bugs(rule, steps);
            let bystanders: &'static BTreeSet<usize> = Box::leak(Box::new(rule.kind.bystander_steps()));
            bugs.into_iter().map(move |(head, sentence, bug)| Mutant {
                // The table of mutants lives as long as the program, and so do the texts in it.
                id: format!("{head}-{}", rule.id).leak(),
                number: None,
                bug: sentence.leak(),
                breaks: vec![rule.id.as_ref()].leak(),
                fault: Fault::derived(move |server, request| {
                    break_rule(server, request, rule, bystanders, bug)
                }),
            })
        })
        .collect()
}

/// The bugs that a rule can detect, each with the head of its id and its sentence.
fn bugs(rule: &Rule, steps: &[Step]) -> Vec<(String, String, StepBug)> {
    let mut bugs = Vec::new();
    let checks = |step: &Step| {
        step.phase == StepPhase::Then && (!step.expectations.is_empty() || step.refused.is_some())
    };
    for (index, step) in steps.iter().enumerate() {
        let StepAction::Call { operation, caller } = &step.action else { continue };
        let number = index + 1;
        match (step.phase, &rule.kind) {
            (StepPhase::Call, RuleKind::Guarded { error, unchanged, .. }) => {
                add_refusal_bugs(&mut bugs, index, "", operation, error);
                let is_caller = |name: &str| {
                    let id = format!("${name}.{}", wire::user::ID);
                    let by_id = step.params.to_value().get(wire::params::USER_ID) == Some(&json!(id));
                    by_id || matches!(caller, StepCaller::User(user) if user == name)
                };
                if unchanged.as_deref().is_some_and(is_caller) {
                    let sentence = format!("refuses {operation} correctly, but changes the user");
                    bugs.push(("changes-on-refusal".to_owned(), sentence, StepBug::ChangesOnRefusal));
                }
            }
            (StepPhase::Call, _) if writes(operation) && steps.iter().any(checks) => {
                let sentence = format!("responds to {operation} correctly, but does not apply it");
                bugs.push(("not-applied".to_owned(), sentence, StepBug::NotApplied));
            }
            _ => {}
        }
        if let Some(error) = &step.refused {
            add_refusal_bugs(&mut bugs, index, &format!("-{number}"), operation, error);
        }
        for (which, shown) in step.expectations.iter().enumerate().filter(|(_, shown)| can_be_wrong(shown)) {
            let value =
                if shown.at.is_empty() { "body".to_owned() } else { format!("value of {}", shown.at) };
            let sentence = format!("returns a wrong {value} from {operation}");
            let head = format!("wrong-value-{number}-{}", which + 1);
            bugs.push((head, sentence, StepBug::WrongValue(index, which)));
        }
    }
    bugs
}

/// The bugs in an error that the rule can detect.
fn add_refusal_bugs(
    bugs: &mut Vec<(String, String, StepBug)>,
    index: usize,
    tail: &str,
    operation: &str,
    error: &ExpectedRefusal,
) {
    let sentence = format!("accepts a call of {operation} that it must refuse");
    bugs.push((format!("not-refused{tail}"), sentence, StepBug::NotRefused(index)));
    if error.status.is_some() {
        let what = if error.code.is_some() { "code" } else { "status" };
        let sentence = format!("refuses a call of {operation}, but with the wrong {what}");
        bugs.push((format!("wrong-error{tail}"), sentence, StepBug::WrongError(index)));
    }
}

fn writes(operation: &str) -> bool {
    Operation::from_id(operation).is_some_and(|operation| operation.spec().http.verb != Verb::Get)
}

/// Responds as a server with the bug.
fn break_rule(
    server: &ReferenceServer,
    request: &Request,
    rule: &Rule,
    bystanders: &BTreeSet<usize>,
    bug: StepBug,
) -> CallResult {
    let Some(steps) = rule.kind.steps() else { return server.call(request) };
    let Some((index, step)) = current_step(server, request, steps, bystanders) else {
        return server.call(request);
    };
    match bug {
        StepBug::NotApplied if step.phase == StepPhase::Call => {
            let before = server.reference().snapshot();
            let response = server.call(request)?;
            server.reference().restore(before);
            Ok(response)
        }
        StepBug::WrongValue(wrong, which) if wrong == index => {
            let mut response = server.call(request)?;
            if let Some(shown) = step.expectations.get(which).filter(|_| response.is_success()) {
                make_wrong(&mut response.body, shown);
            }
            Ok(response)
        }
        StepBug::NotRefused(wrong) if wrong == index => Ok(accepted()),
        StepBug::WrongError(wrong) if wrong == index => {
            let response = server.call(request)?;
            Ok(if response.is_success() { response } else { wrong_error_of(rule, step) })
        }
        StepBug::ChangesOnRefusal if step.phase == StepPhase::Call => {
            let response = server.call(request)?;
            server.change_first_name(request)?;
            Ok(response)
        }
        _ => server.call(request),
    }
}

/// An error that differs from the correct one in what the rule judges.
fn wrong_error_of(rule: &Rule, step: &Step) -> Response {
    match (&step.refused, &rule.kind) {
        (Some(error), _) | (None, RuleKind::Guarded { error, .. }) => wrong_error(error),
        _ => error_response(errors::DECODE.not_found),
    }
}

/// The step of a request, by its shape and by the step before it. Where a repeatable step has the same shape as the
/// next step, the request counts as the next one, which is correct in a case without a repetition.
fn current_step<'r>(
    server: &ReferenceServer,
    request: &Request,
    steps: &'r [Step],
    bystanders: &BTreeSet<usize>,
) -> Option<(usize, &'r Step)> {
    let reached = server.recall(PROGRESS).and_then(|reached| usize::try_from(reached.as_u64()?).ok());
    let next = |from: usize, again: Option<usize>| {
        let rest = steps.iter().enumerate().skip(from);
        // A step that may occur zero times may be skipped, and so may the steps about bystanders. A bystander's call
        // with the shape of the call under test counts as that call.
        let open = rest.scan(true, |open, (index, step)| {
            let was_open =
                std::mem::replace(open, *open && (step.times.is_some() || bystanders.contains(&index)));
            was_open.then_some(index)
        });
        again.into_iter().chain(open).filter(|index| is_step(request, &steps[*index])).last()
    };
    // The step before may have been a repetition that was counted as the next step.
    let repeats = |index: usize| steps.get(index).is_some_and(|step| step.times.is_some());
    let again = reached.filter(|reached| repeats(*reached) || reached.checked_sub(1).is_some_and(repeats));
    let found = reached.and_then(|reached| next(reached + 1, again)).or_else(|| next(0, None))?;
    server.remember(PROGRESS.to_owned(), Value::from(found));
    Some((found, &steps[found]))
}

/// Whether a request has the shape of a step.
fn is_step(request: &Request, step: &Step) -> bool {
    match &step.action {
        StepAction::User => is_operation(request, &[Operation::BackendCreateUser]),
        StepAction::Settings => request.operation == ControlOperation::Settings.id(),
        StepAction::Advance => request.operation == ControlOperation::Advance.id(),
        StepAction::Seed(_) => request.operation == ControlOperation::Seed.id(),
        StepAction::Call { operation, caller } => {
            let is_caller = match (caller, &request.actor) {
                (StepCaller::Key, actor) => *actor == Actor::SecretKey,
                (StepCaller::Nobody, actor) => *actor == Actor::Anonymous,
                (StepCaller::User(_), actor) => matches!(actor, Actor::User(_)),
            };
            request.operation == *operation && is_caller && has_params(request, &step.params.to_value())
        }
    }
}

/// Whether a request has the params of a template, with each value that the template states.
fn has_params(request: &Request, template: &Value) -> bool {
    let Some(params) = template.as_object() else { return request.params.is_empty() };
    params.len() == request.params.len()
        && params
            .iter()
            .all(|(name, value)| request.params.get(name).is_some_and(|other| matches_template(value, other)))
}

fn matches_template(template: &Value, value: &Value) -> bool {
    match (template, value) {
        (Value::String(text), _) if text.starts_with('$') => true,
        (Value::Object(members), _) if members.keys().any(|key| key.starts_with('$')) => true,
        (Value::Object(members), Value::Object(others)) => members
            .iter()
            .all(|(name, value)| others.get(name).is_some_and(|other| matches_template(value, other))),
        (Value::Array(items), Value::Array(others)) => {
            items.len() == others.len()
                && items.iter().zip(others).all(|(item, other)| matches_template(item, other))
        }
        (template, value) => template == value,
    }
}

/// Whether a wrong value is known without the values of the case.
fn can_be_wrong(shown: &Expectation) -> bool {
    match &shown.matcher {
        Matcher::Not(template) => !template.as_str().contains('$'),
        _ => true,
    }
}

/// Replaces a value that is shown by a wrong one.
fn make_wrong(body: &mut Value, shown: &Expectation) {
    let Some(place) = place(body, &shown.at) else { return };
    *place = match &shown.matcher {
        Matcher::Not(template) => template.to_value(),
        // An empty list has no item, and a value that is not a list fails a check for a missing item.
        Matcher::Has(_) => json!([]),
        Matcher::Lacks(_) | Matcher::AtLeast(_) => Value::Null,
        Matcher::Count(_) => {
            let mut items = place.as_array().cloned().unwrap_or_default();
            items.push(Value::Null);
            Value::from(items)
        }
        Matcher::Absent => json!("wrong"),
        Matcher::Is(_) | Matcher::OneOf(_) => match place.take() {
            Value::Bool(flag) => Value::from(!flag),
            Value::Null | Value::Array(_) => json!("wrong"),
            _ => Value::Null,
        },
    };
    // Where null is a correct value, another value is wrong.
    if place.is_null()
        && let Matcher::Is(template) | Matcher::OneOf(template) = &shown.matcher
        && template.as_str().contains("null")
    {
        *place = json!("wrong");
    }
}

/// The place at a path in a response, created if it is missing. `None` if it cannot be created.
fn place<'v>(body: &'v mut Value, at: &str) -> Option<&'v mut Value> {
    at.split('.').filter(|part| !part.is_empty()).try_fold(body, |value, part| match value {
        Value::Array(items) => items.get_mut(part.parse::<usize>().ok()?),
        value => {
            if value.is_null() {
                *value = json!({});
            }
            Some(value.as_object_mut()?.entry(part).or_insert(Value::Null))
        }
    })
}
