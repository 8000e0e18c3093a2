//! The calls of a counterexample in words: of each answer only what the rule speaks of, of many
//! calls in a row only the first and the last.

use std::collections::BTreeSet;

use clerk_user::wire;
use clerk_user_runtime::Rule;
use serde_json::{Map, Value};

use super::StepReport;
use super::text::line;
use crate::CallOrigin;

/// Longest text that is shown of one value.
const MOST_TEXT: usize = 400;
/// Calls of the same kind in a row that are shown one by one.
const MOST_ALIKE: usize = 3;
/// Members of an answer that are all shown when the rule names none of them.
const FEW_MEMBERS: usize = 12;

/// Writes the calls, numbered.
pub(super) fn write(out: &mut String, rule: &Rule, steps: &[StepReport]) {
    let names = names(rule);
    let mut number = 1;
    let is_alike = |left: &StepReport, right: &StepReport| {
        left.operation == right.operation && left.actor == right.actor && left.made == right.made
    };
    for alike in steps.chunk_by(is_alike) {
        for (index, step) in alike.iter().enumerate() {
            if alike.len() <= MOST_ALIKE || index == 0 || index + 1 == alike.len() {
                line(out, &format!("  {number:>3}. {} with {}", words(step), clip(&compact(&step.params))));
                line(out, &format!("       {}", answer(step, &names)));
            } else if index == 1 {
                line(out, &format!("       … {} more of these …", alike.len() - 2));
            }
            number += 1;
        }
    }
}

/// A step in words: `update user metadata (backend, as secret-key)`, and how it came to be made.
fn words(step: &StepReport) -> String {
    let (surface, name) = step.operation.split_once('.').unwrap_or(("", &step.operation));
    let mut words = String::new();
    for character in name.chars() {
        if character.is_uppercase() {
            words.push(' ');
        }
        words.extend(character.to_lowercase());
    }
    let made = match step.made {
        CallOrigin::Sequential => "",
        CallOrigin::Concurrent => ", at one time with the other",
        CallOrigin::BySdk => ", made by the SDK",
    };
    format!("{} ({surface}, as {}{made})", words.trim_start(), step.actor)
}

/// Wire names of the properties that a rule speaks of: those of its targets, and those that its
/// kind carries.
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

fn answer(step: &StepReport, names: &BTreeSet<String>) -> String {
    let Some(status) = step.status else {
        return format!("brings no answer: {}", step.error.as_deref().unwrap_or_default());
    };
    let body = match &step.body {
        Value::Object(members) => object(members, names, &step.params),
        Value::Array(items) if items.len() > MOST_ALIKE => list(items),
        other => clip(&other.to_string()),
    };
    format!("answers {status} {body}")
}

/// An object, without the members that nobody asked about if there are many.
fn object(members: &Map<String, Value>, names: &BTreeSet<String>, params: &Map<String, Value>) -> String {
    let about = |name: &String| names.contains(name);
    if members.len() <= FEW_MEMBERS && !members.keys().any(about) {
        return clip(&compact(members));
    }
    let shown: Map<String, Value> = members
        .iter()
        .filter(|(name, _)| {
            about(name) || name.as_str() == wire::user::ID || params.contains_key(name.as_str())
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
    // JSON values always have a text.
    serde_json::to_string(value).unwrap_or_default()
}

/// The beginning of a text that is too long to be read.
pub(super) fn clip(text: &str) -> String {
    match text.char_indices().nth(MOST_TEXT) {
        Some((end, _)) => format!("{}… ({} bytes)", &text[..end], text.len()),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use clerk_user::rules::RULES;
    use serde_json::{Value, json};

    use super::{clip, words, write};
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
            made: CallOrigin::Sequential,
        }
    }

    #[test]
    fn a_step_is_told_in_words() {
        let step = step("backend.updateUserMetadata", Value::Null);
        assert_eq!(words(&step), "update user metadata (backend, as secret-key)");
        let step = StepReport { made: CallOrigin::Concurrent, ..step };
        assert_eq!(words(&step), "update user metadata (backend, as secret-key, at one time with the other)");
        let step = StepReport { made: CallOrigin::BySdk, ..step };
        assert_eq!(words(&step), "update user metadata (backend, as secret-key, made by the SDK)");
    }

    #[test]
    fn of_many_calls_in_a_row_the_first_and_the_last_are_shown() {
        let mut steps: Vec<StepReport> = (0..9).map(|n| step("x.make", json!({ "n": n }))).collect();
        steps.push(step("x.count", json!(9)));
        let mut text = String::new();
        write(&mut text, &RULES[0], &steps);
        let shown: Vec<&str> = text.lines().map(str::trim_start).collect();
        assert_eq!(shown.len(), 7, "{text}");
        assert_eq!(shown[2], "… 7 more of these …");
        assert!(shown[3].starts_with("9. make") && shown[5].starts_with("10. count"), "{text}");
    }

    #[test]
    fn of_a_large_answer_only_what_the_rule_speaks_of_is_shown() {
        let rule = RULES.iter().find(|rule| rule.targets.iter().any(|target| !target.properties.is_empty()));
        let rule = rule.expect("some rule speaks of a property");
        let property = rule.targets.iter().flat_map(|target| target.properties.iter()).next();
        let mut body = json!({ "id": "user#1", property.expect("it was just seen").as_ref(): 7 });
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

    #[test]
    fn a_long_text_is_cut_between_characters() {
        assert_eq!(clip("short"), "short");
        let cut = clip(&"ü".repeat(1_000));
        assert!(cut.ends_with("… (2000 bytes)") && cut.chars().count() < 500, "{cut}");
    }
}
