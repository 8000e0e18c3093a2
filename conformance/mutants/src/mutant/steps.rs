//! Mutants made from rules in steps: for each such rule, one that answers the call and does not carry
//! it out, one for each thing that an answer shows, and those that do not refuse, or refuse otherwise.
//! Nothing of the contract is named here.

use clerk_user::errors;
use clerk_user::operations::Operation;
use clerk_user::rules::RULES;
use clerk_user::wire;
use clerk_user_runtime::{
    Action, Actor, AskedBy, ControlOperation, ErrorDef, Expected, Look, Phase, Request, Response, Rule,
    RuleKind, Shown, Step, Verb,
};
use serde_json::{Value, json};

use super::{Answer, Build, Mutant};
use crate::server::{Server, is, refusal};

/// What is wrong with one step.
#[derive(Clone, Copy, Debug)]
pub(super) enum Bug {
    /// The call is answered, and all is as it was before it.
    Undone,
    /// Of the answer of that step, the thing with that index is altered.
    Altered(usize, usize),
    /// That step is not refused.
    Granted(usize),
    /// That step is refused with another status or code.
    Swapped(usize),
    /// The call is refused, and its user changed all the same.
    Meddled,
}

/// Where a wrapper keeps how far a case has come.
const PROGRESS: &str = "step";

/// The mutants of each such rule.
pub(super) fn mutants() -> Vec<Mutant> {
    RULES
        .iter()
        .filter_map(|rule| Some((rule, rule.kind.steps()?)))
        .flat_map(|(rule, steps)| {
            let bugs = bugs(rule, steps);
            bugs.into_iter().map(move |(name, what, bug)| Mutant {
                // Made once, and as long alive as the program.
                id: format!("{name}-{}", rule.id).leak(),
                bug: what.leak(),
                breaks: vec![rule.id.as_ref()].leak(),
                build: Build::Step(rule, bug),
            })
        })
        .collect()
}

/// The bugs that a rule finds out, each with the head of its name and what it does.
fn bugs(rule: &Rule, steps: &[Step]) -> Vec<(String, String, Bug)> {
    let mut bugs = Vec::new();
    let looks = |step: &Step| step.phase == Phase::Then && (!step.shows.is_empty() || step.refused.is_some());
    for (index, step) in steps.iter().enumerate() {
        let Action::Call { operation, caller } = &step.action else { continue };
        let number = index + 1;
        match (step.phase, &rule.kind) {
            (Phase::Call, RuleKind::Guarded { error, unchanged, .. }) => {
                refusals(&mut bugs, index, "", operation, error);
                let asked_for = |name: &str| {
                    let named = format!("${name}.{}", wire::user::ID);
                    let by_id = step.params.to_value().get(wire::params::USER_ID) == Some(&json!(named));
                    by_id || matches!(caller, AskedBy::User(user) if user == name)
                };
                if unchanged.as_deref().is_some_and(asked_for) {
                    let what = format!(
                        "{operation} is refused where it should be, and changes the user all the same"
                    );
                    bugs.push(("meddled".to_owned(), what, Bug::Meddled));
                }
            }
            (Phase::Call, _) if writes(operation) && steps.iter().any(looks) => {
                let what = format!("{operation} answers as it should, and changes nothing");
                bugs.push(("undone".to_owned(), what, Bug::Undone));
            }
            _ => {}
        }
        if let Some(error) = &step.refused {
            refusals(&mut bugs, index, &format!("-{number}"), operation, error);
        }
        for (which, shown) in step.shows.iter().enumerate().filter(|(_, shown)| can_alter(shown)) {
            let at = if shown.at.is_empty() { "the whole answer" } else { shown.at.as_ref() };
            let what = format!("{at} is another in the answer of {operation}");
            bugs.push((format!("altered-{number}-{}", which + 1), what, Bug::Altered(index, which)));
        }
    }
    bugs
}

/// What can be wrong with a refusal, as far as the rule judges it.
fn refusals(
    bugs: &mut Vec<(String, String, Bug)>,
    index: usize,
    tail: &str,
    operation: &str,
    error: &Expected,
) {
    let granted = format!("{operation} is not refused where it should be");
    bugs.push((format!("granted{tail}"), granted, Bug::Granted(index)));
    if error.status.is_some() {
        let what = if error.code.is_some() { "code" } else { "status" };
        let swapped = format!("{operation} is refused with another {what} where it should be refused");
        bugs.push((format!("swapped{tail}"), swapped, Bug::Swapped(index)));
    }
}

fn writes(operation: &str) -> bool {
    Operation::from_id(operation).is_some_and(|operation| operation.spec().http.verb != Verb::Get)
}

/// Answers as a server with the bug.
pub(super) fn answer(server: &Server, request: &Request, rule: &Rule, bug: Bug) -> Answer {
    let Some(steps) = rule.kind.steps() else { return server.answer(request) };
    let Some((index, step)) = follow(server, request, steps) else { return server.answer(request) };
    match bug {
        Bug::Undone if step.phase == Phase::Call => {
            let before = server.reference().snapshot();
            let response = server.answer(request)?;
            server.reference().restore(before);
            Ok(response)
        }
        Bug::Altered(wrong, which) if wrong == index => {
            let mut response = server.answer(request)?;
            if let Some(shown) = step.shows.get(which).filter(|_| response.is_success()) {
                alter(&mut response.body, shown);
            }
            Ok(response)
        }
        Bug::Granted(wrong) if wrong == index => Ok(Response { status: 200, body: json!({}) }),
        Bug::Swapped(wrong) if wrong == index => Ok(swapped(rule, step)),
        Bug::Meddled if step.phase == Phase::Call => {
            let response = server.answer(request)?;
            server.meddle(request)?;
            Ok(response)
        }
        _ => server.answer(request),
    }
}

/// A refusal that is another than the right one in what the rule judges.
fn swapped(rule: &Rule, step: &Step) -> Response {
    let ((Some(right), _) | (None, RuleKind::Guarded { error: right, .. })) = (&step.refused, &rule.kind)
    else {
        return refusal(errors::DECODE.not_found);
    };
    let other = |def: &&ErrorDef| match &right.code {
        Some(code) => Some(def.status) == right.status && def.code != code.as_ref(),
        None => Some(def.status) != right.status,
    };
    refusal(*errors::ALL.iter().find(other).unwrap_or(&errors::DECODE.not_found))
}

/// The step that a request is, by its shape and by how far the case has come. Where a step that may be
/// repeated looks like the one behind it, the one behind it is meant: some case does not repeat it.
fn follow<'r>(server: &Server, request: &Request, steps: &'r [Step]) -> Option<(usize, &'r Step)> {
    let reached = server.recall(PROGRESS).and_then(|reached| usize::try_from(reached.as_u64()?).ok());
    let next = |from: usize, again: Option<usize>| {
        let rest = steps.iter().enumerate().skip(from);
        // What may be done no time at all may be passed over.
        let open = rest.scan(true, |open, (index, step)| {
            let was_open = std::mem::replace(open, *open && step.times.is_some());
            was_open.then_some(index)
        });
        again.into_iter().chain(open).filter(|index| is_step(request, &steps[*index])).last()
    };
    // The step behind one that may be repeated is mistaken for it as often as they look alike.
    let repeats = |index: usize| steps.get(index).is_some_and(|step| step.times.is_some());
    let again = reached.filter(|reached| repeats(*reached) || reached.checked_sub(1).is_some_and(repeats));
    let found = reached.and_then(|reached| next(reached + 1, again)).or_else(|| next(0, None))?;
    server.remember(PROGRESS.to_owned(), Value::from(found));
    Some((found, &steps[found]))
}

/// Whether a request has the shape of a step.
fn is_step(request: &Request, step: &Step) -> bool {
    match &step.action {
        Action::User => is(request, &[Operation::BackendCreateUser]),
        Action::Settings => request.operation == ControlOperation::Settings.id(),
        Action::Advance => request.operation == ControlOperation::Advance.id(),
        Action::Seed(_) => request.operation == ControlOperation::Seed.id(),
        Action::Call { operation, caller } => {
            let called = match (caller, &request.actor) {
                (AskedBy::Key, actor) => *actor == Actor::SecretKey,
                (AskedBy::Nobody, actor) => *actor == Actor::Anonymous,
                (AskedBy::User(_), actor) => matches!(actor, Actor::User(_)),
            };
            request.operation == *operation && called && has_params(request, &step.params.to_value())
        }
    }
}

/// Whether a request has the params of a template: all of them, and each value that is written out.
fn has_params(request: &Request, template: &Value) -> bool {
    let Some(params) = template.as_object() else { return request.params.is_empty() };
    params.len() == request.params.len()
        && params.iter().all(|(name, value)| request.params.get(name).is_some_and(|other| fits(value, other)))
}

fn fits(template: &Value, value: &Value) -> bool {
    match (template, value) {
        (Value::String(text), _) if text.starts_with('$') => true,
        (Value::Object(members), _) if members.keys().any(|key| key.starts_with('$')) => true,
        (Value::Object(members), Value::Object(others)) => {
            members.iter().all(|(name, value)| others.get(name).is_some_and(|other| fits(value, other)))
        }
        (Value::Array(items), Value::Array(others)) => {
            items.len() == others.len() && items.iter().zip(others).all(|(item, other)| fits(item, other))
        }
        (template, value) => template == value,
    }
}

/// Whether it can be told without the case what would be wrong.
fn can_alter(shown: &Shown) -> bool {
    match &shown.look {
        Look::Not(template) => !template.as_str().contains('$'),
        _ => true,
    }
}

/// Makes what is shown wrong.
fn alter(body: &mut Value, shown: &Shown) {
    let Some(place) = place(body, &shown.at) else { return };
    *place = match &shown.look {
        Look::Not(template) => template.to_value(),
        // What is no list has no member, and lacks none as a list would.
        Look::Has(_) => json!([]),
        Look::Lacks(_) | Look::AtLeast(_) => Value::Null,
        Look::Count(_) => {
            let mut items = place.as_array().cloned().unwrap_or_default();
            items.push(Value::Null);
            Value::from(items)
        }
        Look::Absent => json!("altered"),
        Look::Is(_) | Look::OneOf(_) => match place.take() {
            Value::Bool(flag) => Value::from(!flag),
            Value::Null | Value::Array(_) => json!("altered"),
            _ => Value::Null,
        },
    };
    // A value that may be null or absent is wrong only when it is something else.
    if place.is_null()
        && let Look::Is(template) | Look::OneOf(template) = &shown.look
        && template.as_str().contains("null")
    {
        *place = json!("altered");
    }
}

/// A place of an answer, made where it is not there; none where nothing can be.
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
