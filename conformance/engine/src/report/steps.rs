//! The calls of a counterexample in words. Of a large response it shows what the rule is about, and of many similar
//! calls the first and the last.

use std::collections::BTreeSet;

use clerk_user::wire;
use clerk_user_runtime::Rule;
use serde_json::{Map, Value};

use crate::CallOrigin;
use crate::report::counterexample::StepReport;
use crate::report::wording::{clip, line};

/// Consecutive similar calls that are all shown.
const MAX_SIMILAR: usize = 3;
/// Members of a response that are all shown if the rule names none of them.
const MAX_MEMBERS: usize = 12;

/// Writes the calls, numbered. Of large responses it shows what the rule is about.
pub(super) fn write(out: &mut String, rule: &Rule, steps: &[StepReport]) {
    write_about(out, &names(rule), steps);
}

/// Writes the calls, numbered. Of large responses it shows the named members.
pub(super) fn write_about(out: &mut String, names: &BTreeSet<String>, steps: &[StepReport]) {
    let mut number = 1;
    let are_similar = |left: &StepReport, right: &StepReport| {
        left.operation == right.operation && left.actor == right.actor && left.origin == right.origin
    };
    for similar in steps.chunk_by(are_similar) {
        for (index, step) in similar.iter().enumerate() {
            if similar.len() <= MAX_SIMILAR || index == 0 || index + 1 == similar.len() {
                let params = clip(&compact(&step.params));
                line(out, &format!("  {number:>3}. {} with {params}", describe(step)));
                line(out, &format!("       {}", response(step, names)));
            } else if index == 1 {
                line(out, &format!("       … {} more similar calls …", similar.len() - 2));
            }
            number += 1;
        }
    }
}

/// A call in words: `update user metadata (backend, as secret-key)`.
fn describe(step: &StepReport) -> String {
    let (surface, name) = step.operation.split_once('.').unwrap_or(("", &step.operation));
    let mut words = String::new();
    for character in name.chars() {
        if character.is_uppercase() {
            words.push(' ');
        }
        words.extend(character.to_lowercase());
    }
    let origin = match step.origin {
        CallOrigin::Sequential => "",
        CallOrigin::Concurrent => ", concurrently",
        CallOrigin::BySdk => ", made by the SDK",
    };
    format!("{} ({surface}, as {}{origin})", words.trim_start(), step.actor)
}

/// The wire names of the properties that a rule is about: those of its targets and those in its kind.
fn names(rule: &Rule) -> BTreeSet<String> {
    let properties = rule.targets.iter().flat_map(|target| target.properties.iter());
    let mut names: BTreeSet<String> = properties.map(ToString::to_string).collect();
    collect_texts(&serde_json::to_value(&rule.kind).unwrap_or_default(), &mut names);
    names
}

fn collect_texts(value: &Value, texts: &mut BTreeSet<String>) {
    match value {
        Value::String(text) => drop(texts.insert(text.clone())),
        Value::Array(items) => items.iter().for_each(|item| collect_texts(item, texts)),
        Value::Object(members) => members.values().for_each(|value| collect_texts(value, texts)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn response(step: &StepReport, names: &BTreeSet<String>) -> String {
    let Some(status) = step.status else {
        return format!("no response: {}", step.error.as_deref().unwrap_or_default());
    };
    let body = match &step.body {
        Value::Object(members) => object(members, names, &step.params),
        Value::Array(items) if items.len() > MAX_SIMILAR => list(items),
        other => clip(&other.to_string()),
    };
    format!("returns {status} {body}")
}

/// An object. If it has many members, only those that matter.
fn object(members: &Map<String, Value>, names: &BTreeSet<String>, params: &Map<String, Value>) -> String {
    let is_named = |name: &String| names.contains(name);
    if members.len() <= MAX_MEMBERS && !members.keys().any(is_named) {
        return clip(&compact(members));
    }
    let shown: Map<String, Value> = members
        .iter()
        .filter(|(name, _)| {
            is_named(name) || name.as_str() == wire::user::ID || params.contains_key(name.as_str())
        })
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect();
    match members.len() - shown.len() {
        0 => clip(&compact(&shown)),
        more => format!("{} and {more} more members", clip(&compact(&shown))),
    }
}

/// A long list by the ids of its items.
fn list(items: &[Value]) -> String {
    let ids: Option<Vec<&Value>> = items.iter().map(|item| item.get(wire::user::ID)).collect();
    let items_text = ids.map_or_else(|| compact(&items), |ids| compact(&ids));
    format!("{} items {}", items.len(), clip(&items_text))
}

fn compact<T: serde::Serialize + ?Sized>(value: &T) -> String {
    // A JSON value always has a text.
    serde_json::to_string(value).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use clerk_user::rules::RULES;
    use serde_json::{Value, json};

    use super::{describe, write};
    use crate::CallOrigin;
    use crate::report::StepReport;

    fn step(operation: &str, body: Value) -> StepReport {
        StepReport {
            operation: operation.to_owned(),
            actor: "secret-key".to_owned(),
            params: serde_json::Map::new(),
            status: Some(200),
            body,
            error: None,
            origin: CallOrigin::Sequential,
        }
    }

    #[test]
    fn a_call_is_described_in_words() {
        let step = step("backend.updateUserMetadata", Value::Null);
        assert_eq!(describe(&step), "update user metadata (backend, as secret-key)");
        let step = StepReport { origin: CallOrigin::Concurrent, ..step };
        assert_eq!(describe(&step), "update user metadata (backend, as secret-key, concurrently)");
        let step = StepReport { origin: CallOrigin::BySdk, ..step };
        assert_eq!(describe(&step), "update user metadata (backend, as secret-key, made by the SDK)");
    }

    #[test]
    fn the_first_and_the_last_of_many_similar_calls_are_shown() {
        let mut steps: Vec<StepReport> = (0..9).map(|n| step("x.make", json!({ "n": n }))).collect();
        steps.push(step("x.count", json!(9)));
        let mut text = String::new();
        write(&mut text, &RULES[0], &steps);
        let shown: Vec<&str> = text.lines().map(str::trim_start).collect();
        assert_eq!(shown.len(), 7, "{text}");
        assert_eq!(shown[2], "… 7 more similar calls …");
        assert!(shown[3].starts_with("9. make") && shown[5].starts_with("10. count"), "{text}");
    }

    #[test]
    fn only_relevant_members_of_a_large_response_are_shown() {
        let rule = RULES.iter().find(|rule| rule.targets.iter().any(|target| !target.properties.is_empty()));
        let rule = rule.expect("some rule is about a property");
        let property = rule.targets.iter().flat_map(|target| target.properties.iter()).next();
        let mut body = json!({ "id": "user#1", property.expect("the rule has a property").as_ref(): 7 });
        for n in 0..20 {
            body[format!("other{n}")] = json!(n);
        }
        let mut text = String::new();
        write(&mut text, rule, &[step("x.read", body)]);
        assert!(
            text.contains("and 20 more members") && text.contains(":7") && !text.contains("other"),
            "{text}"
        );
    }
}
