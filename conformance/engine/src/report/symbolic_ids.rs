//! SymbolTable for what differs from run to run, and a mask for what must not be shown: `user#1`
//! stands for an id, `name#1` for a generated name, `…` for a secret. It knows no rule.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use clerk_user::operations::Operation;
use clerk_user::resources::RESOURCES;
use clerk_user::wire;
use clerk_user_runtime::{Actor, ParamType, Request};
use serde_json::{Map, Value};

use crate::report::StepReport;
use crate::runner::session::Record;

/// Ids shorter than this are replaced only where they are a whole value: in a sentence they could
/// be anything.
const SAFE_IN_TEXT: usize = 8;
const MASK: &str = "…";

/// What is replaced, and by what.
#[derive(Debug, Default)]
pub(crate) struct SymbolicIds {
    /// The longest first, so that none is cut by one that it contains.
    symbols: Vec<(String, String)>,
    /// Whole values that are replaced only as such.
    short: BTreeMap<String, String>,
}

impl SymbolicIds {
    /// Finds ids, generated names and secrets in an execution.
    pub(crate) fn of(record: &Record) -> Self {
        let mut operands = Self::default();
        for (index, nonce) in in_order_of_use(record).into_iter().enumerate() {
            operands.symbols.push((nonce.clone(), format!("name#{}", index + 1)));
        }
        let mut ids = Ids::default();
        for step in &record.steps {
            for (wire, value) in &step.request.params {
                if is_secret(&step.request.operation, wire) {
                    operands.mask(value);
                }
            }
            if let Ok(answer) = &step.answer {
                ids.collect(&answer.body);
                operands.mask_shown(&answer.body);
            }
        }
        for (id, object, number) in ids.found {
            let symbol = format!("{object}#{number}");
            if id.len() >= SAFE_IN_TEXT {
                operands.symbols.push((id, symbol));
            } else {
                operands.short.insert(id, symbol);
            }
        }
        operands.symbols.sort_by_key(|(text, _)| std::cmp::Reverse(text.len()));
        operands
    }

    /// Masks the secrets that an answer shows, wherever they show again.
    fn mask_shown(&mut self, value: &Value) {
        match value {
            Value::Array(items) => items.iter().for_each(|item| self.mask_shown(item)),
            Value::Object(members) => {
                for (name, value) in members {
                    if shows_secret(name) { self.mask(value) } else { self.mask_shown(value) }
                }
            }
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }

    fn mask(&mut self, secret: &Value) {
        match secret {
            Value::String(text) if text.len() >= SAFE_IN_TEXT => {
                self.symbols.push((text.clone(), MASK.to_owned()));
            }
            Value::String(text) => drop(self.short.insert(text.clone(), MASK.to_owned())),
            Value::Array(items) => items.iter().for_each(|item| self.mask(item)),
            Value::Object(members) => members.values().for_each(|value| self.mask(value)),
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }

    /// A sentence with its operands replaced.
    pub(crate) fn text(&self, text: &str) -> String {
        self.symbols.iter().fold(text.to_owned(), |text, (operand, symbol)| {
            if text.contains(operand.as_str()) { text.replace(operand.as_str(), symbol) } else { text }
        })
    }

    /// The steps of an execution with their operands replaced and their secrets masked.
    pub(crate) fn steps(&self, record: &Record) -> Vec<StepReport> {
        let step = |step: &crate::runner::session::Step| {
            let operation = step.request.operation.clone();
            let param = |(wire, value): (&String, &Value)| {
                let shown = if is_secret(&operation, wire) { Value::from(MASK) } else { self.value(value) };
                (self.text(wire), shown)
            };
            let params = step.request.params.iter().map(param).collect();
            let actor = match &step.request.actor {
                Actor::Anonymous => "anonymous".to_owned(),
                Actor::SecretKey => "secret-key".to_owned(),
                Actor::User(id) => self.whole(id),
            };
            let (status, body, error) = match &step.answer {
                Ok(answer) => (Some(answer.status), self.value(&answer.body), None),
                Err(error) => (None, Value::Null, Some(self.text(&error.to_string()))),
            };
            StepReport { operation, actor, params, status, body, error, made: step.made }
        };
        record.steps.iter().map(step).collect()
    }

    fn value(&self, value: &Value) -> Value {
        match value {
            Value::String(text) => Value::from(self.whole(text)),
            Value::Array(items) => items.iter().map(|item| self.value(item)).collect(),
            Value::Object(members) => {
                let shown: Map<String, Value> =
                    members.iter().map(|(name, value)| (self.text(name), self.value(value))).collect();
                Value::Object(shown)
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => value.clone(),
        }
    }

    fn whole(&self, text: &str) -> String {
        self.short.get(text).cloned().unwrap_or_else(|| self.text(text))
    }
}

/// The ids that answers of an execution show, each with the kind of its object and its number among
/// those: `("user_29w…", "user", 1)`.
pub(crate) fn ids(record: &Record) -> Vec<(String, String, u32)> {
    let mut ids = Ids::default();
    for answer in record.steps.iter().filter_map(|step| step.answer.as_ref().ok()) {
        ids.collect(&answer.body);
    }
    ids.found
}

/// A request as a text, fit to be quoted. What settings and seeds carry is nobody's to see either.
pub fn without_secrets(request: &Request) -> String {
    let mut shown = request.clone();
    for (wire, value) in &mut shown.params {
        if hides(&request.operation, wire, value) {
            *value = Value::from(MASK);
        }
    }
    // Requests are records with text names; they always have a JSON text.
    serde_json::to_string(&shown).unwrap_or_default()
}

/// Whether a param may carry a secret: the contract says so, or does not know the operation, as
/// with settings and seeds.
pub(crate) fn hides(operation: &str, wire: &str, value: &Value) -> bool {
    is_secret(operation, wire) || (value.is_string() && Operation::from_id(operation).is_none())
}

/// Generated names in the order in which requests use them, unused ones last.
pub(crate) fn in_order_of_use(record: &Record) -> Vec<&String> {
    let requests: Vec<String> =
        record.steps.iter().map(|step| Value::Object(step.request.params.clone()).to_string()).collect();
    let place = |nonce: &&String| {
        let mut uses = requests.iter().enumerate();
        let first = uses.find_map(|(step, text)| Some((step, text.find(nonce.as_str())?)));
        first.unwrap_or((usize::MAX, 0))
    };
    let mut nonces: Vec<&String> = record.nonces.iter().collect();
    nonces.sort_by_cached_key(place);
    nonces
}

/// Ids that answers have shown, each with the kind of object and a number.
#[derive(Default)]
struct Ids {
    found: Vec<(String, String, u32)>,
    known: BTreeSet<String>,
    counts: BTreeMap<String, u32>,
}

impl Ids {
    fn collect(&mut self, value: &Value) {
        match value {
            Value::Array(items) => items.iter().for_each(|item| self.collect(item)),
            Value::Object(members) => {
                let text = |name: &str| members.get(name).and_then(Value::as_str);
                if let (Some(id), Some(object)) = (text(wire::user::ID), text(wire::user::OBJECT))
                    && !id.is_empty()
                    && self.known.insert(id.to_owned())
                {
                    let count = self.counts.entry(object.to_owned()).or_default();
                    *count += 1;
                    self.found.push((id.to_owned(), object.to_owned(), *count));
                }
                members.values().for_each(|value| self.collect(value));
            }
            _ => {}
        }
    }
}

/// Whether members of this name are secrets in some resource.
pub(crate) fn shows_secret(name: &str) -> bool {
    static NAMES: LazyLock<BTreeSet<&str>> = LazyLock::new(|| {
        let properties = RESOURCES.iter().flat_map(|resource| resource.properties);
        properties.filter(|property| property.ty == "secret").map(|property| property.wire).collect()
    });
    NAMES.contains(name)
}

/// Whether the operation table marks a param as one that must never be shown.
fn is_secret(operation: &str, wire: &str) -> bool {
    Operation::from_id(operation)
        .and_then(|operation| operation.spec().param(wire))
        .is_some_and(|param| matches!(param.ty, ParamType::String { secret: true, .. }))
}

#[cfg(test)]
mod tests {
    use clerk_user::operations::OPERATIONS;
    use clerk_user_runtime::{Actor, ParamType, Request, Response};
    use serde_json::{Value, json};

    use super::{SymbolicIds, without_secrets};
    use crate::CallOrigin;
    use crate::runner::session::{Record, Step};

    fn step(operation: &str, params: &Value, body: Value) -> Step {
        let params = params.as_object().cloned().unwrap_or_default();
        let actor = Actor::User("user_0123456789".to_owned());
        let request = Request { operation: operation.to_owned(), actor, api_version: None, params };
        Step { request, answer: Ok(Response { status: 200, body }), made: CallOrigin::Sequential }
    }

    #[test]
    fn ids_and_names_become_symbols_everywhere() {
        let body = json!({"id": "user_0123456789", "object": "user", "name": "nabc00001x", "list": [
            {"id": "e1", "object": "email_address"}, {"id": "e2", "object": "email_address"}]});
        let record = Record {
            steps: vec![step("x.y", &json!({"primary": "e2", "about": "e2e of user_0123456789"}), body)],
            nonces: vec!["nabc00001".to_owned()],
            ..Record::default()
        };
        let operands = SymbolicIds::of(&record);
        let shown = operands.steps(&record).remove(0);
        assert_eq!(shown.actor, "user#1");
        assert_eq!(
            Value::Object(shown.params),
            json!({"primary": "email_address#2", "about": "e2e of user#1"})
        );
        assert_eq!(shown.body["name"], json!("name#1x"));
        assert_eq!(operands.text("user_0123456789 has e1"), "user#1 has e1");
    }

    #[test]
    fn secrets_that_answers_show_are_masked_and_those_unset_are_not() {
        let secret = clerk_user::resources::RESOURCES
            .iter()
            .flat_map(|resource| resource.properties)
            .find(|property| property.ty == "secret");
        let name = secret.expect("some resource shows a secret").wire;
        let body = json!({ name: ["hunter2-hunter2"], "list": [{ name: null }] });
        let record = Record { steps: vec![step("x.y", &json!({}), body)], ..Record::default() };
        let shown = SymbolicIds::of(&record).steps(&record).remove(0).body;
        assert_eq!(shown, json!({ name: ["…"], "list": [{ name: null }] }));
    }

    #[test]
    fn secrets_are_masked_in_params_answers_and_sentences() {
        let secret = |param: &&clerk_user_runtime::ParamSpec| {
            matches!(param.ty, ParamType::String { secret: true, .. })
        };
        let found = OPERATIONS.iter().find_map(|spec| Some((spec, spec.params.iter().find(secret)?)));
        let (spec, param) = found.expect("some operation takes a secret");
        let params = json!({ param.wire: "hunter2-hunter2" });
        let record = Record {
            steps: vec![step(spec.id, &params, json!({"echo": ["hunter2-hunter2"]}))],
            ..Record::default()
        };
        let quoted = without_secrets(&record.steps[0].request);
        assert!(quoted.contains(param.wire) && !quoted.contains("hunter2"), "{quoted}");
        let operands = SymbolicIds::of(&record);
        let shown = format!("{:?} {}", operands.steps(&record), operands.text("it was hunter2-hunter2"));
        assert!(!shown.contains("hunter2"), "{shown}");
    }
}
