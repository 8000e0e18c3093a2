//! Replaces what differs from run to run by symbols, and masks secrets: `user#1` stands for an id, `name#1` for a
//! generated name, `…` for a secret. It does not depend on rules.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::runner::record::ExecutionRecord;
use crate::symbols::{ShownId, is_secret_param, is_secret_property, nonces_by_use, shown_ids};

/// Shorter texts are replaced only if they are a whole value: inside a sentence they may be a coincidence.
const MIN_LENGTH_IN_TEXT: usize = 8;
const MASK: &str = "…";

/// The texts of an execution that are replaced, with their symbols.
#[derive(Debug, Default)]
pub(crate) struct SymbolicIds {
    /// Longer texts come first, so that no text is replaced inside of another.
    anywhere: Vec<(String, String)>,
    /// Short texts, which are replaced only if they are a whole value.
    whole: BTreeMap<String, String>,
}

impl SymbolicIds {
    /// Finds the ids, generated names and secrets of an execution.
    pub(crate) fn new(record: &ExecutionRecord) -> Self {
        let mut symbols = Self::default();
        for (index, nonce) in nonces_by_use(record).into_iter().enumerate() {
            symbols.anywhere.push((nonce.clone(), format!("name#{}", index + 1)));
        }
        for call in &record.calls {
            for (wire, value) in &call.request.params {
                if is_secret_param(&call.request.operation, wire) {
                    symbols.mask(value);
                }
            }
            if let Ok(response) = &call.response {
                symbols.mask_secret_properties(&response.body);
            }
        }
        for ShownId { id, object, number } in shown_ids(record) {
            symbols.add(id, format!("{object}#{number}"));
        }
        symbols.anywhere.sort_by_key(|(text, _)| std::cmp::Reverse(text.len()));
        symbols
    }

    fn add(&mut self, text: String, symbol: String) {
        if text.len() >= MIN_LENGTH_IN_TEXT {
            self.anywhere.push((text, symbol));
        } else {
            self.whole.insert(text, symbol);
        }
    }

    /// Masks the secret properties of a response, wherever their values appear.
    fn mask_secret_properties(&mut self, value: &Value) {
        match value {
            Value::Array(items) => items.iter().for_each(|item| self.mask_secret_properties(item)),
            Value::Object(members) => {
                for (name, value) in members {
                    if is_secret_property(name) {
                        self.mask(value);
                    } else {
                        self.mask_secret_properties(value);
                    }
                }
            }
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }

    fn mask(&mut self, secret: &Value) {
        match secret {
            Value::String(text) => self.add(text.clone(), MASK.to_owned()),
            Value::Array(items) => items.iter().for_each(|item| self.mask(item)),
            Value::Object(members) => members.values().for_each(|value| self.mask(value)),
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }

    /// A text with symbols.
    pub(crate) fn text(&self, text: &str) -> String {
        self.anywhere.iter().fold(text.to_owned(), |text, (original, symbol)| {
            if text.contains(original.as_str()) { text.replace(original.as_str(), symbol) } else { text }
        })
    }

    /// A text that is a whole value, with symbols.
    pub(crate) fn whole_text(&self, text: &str) -> String {
        self.whole.get(text).cloned().unwrap_or_else(|| self.text(text))
    }

    /// A value with symbols.
    pub(crate) fn value(&self, value: &Value) -> Value {
        match value {
            Value::String(text) => Value::from(self.whole_text(text)),
            Value::Array(items) => items.iter().map(|item| self.value(item)).collect(),
            Value::Object(members) => {
                let replaced: Map<String, Value> =
                    members.iter().map(|(name, value)| (self.text(name), self.value(value))).collect();
                Value::Object(replaced)
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => value.clone(),
        }
    }

    /// A param with symbols. A secret is masked.
    pub(crate) fn param(&self, operation: &str, wire: &str, value: &Value) -> (String, Value) {
        let value = if is_secret_param(operation, wire) { Value::from(MASK) } else { self.value(value) };
        (self.text(wire), value)
    }
}

#[cfg(test)]
mod tests {
    use clerk_user::operations::OPERATIONS;
    use clerk_user_runtime::{Actor, ParamType, Request, Response};
    use serde_json::{Value, json};

    use crate::CallOrigin;
    use crate::report::{Counterexample, StepReport, without_secrets};
    use crate::runner::record::{ExecutionRecord, RecordedCall};

    fn call(operation: &str, params: &Value, body: Value) -> RecordedCall {
        let params = params.as_object().cloned().unwrap_or_default();
        let actor = Actor::User("user_0123456789".to_owned());
        let request = Request { operation: operation.to_owned(), actor, api_version: None, params };
        RecordedCall {
            request,
            response: Ok(Response { status: 200, body }.into()),
            origin: CallOrigin::Sequential,
        }
    }

    fn record(call: RecordedCall, nonces: &[&str]) -> ExecutionRecord {
        let nonces = nonces.iter().map(ToString::to_string).collect();
        ExecutionRecord { calls: vec![call], nonces, ..ExecutionRecord::default() }
    }

    fn counterexample(record: &ExecutionRecord, actual: &str) -> (StepReport, String) {
        let mut shown = Counterexample::new(record, "", actual, String::new());
        (shown.steps.remove(0), shown.actual)
    }

    #[test]
    fn ids_and_names_become_symbols_everywhere() {
        let body = json!({"id": "user_0123456789", "object": "user", "name": "nabc00001x", "list": [
            {"id": "e1", "object": "email_address"}, {"id": "e2", "object": "email_address"}]});
        let params = json!({"primary": "e2", "about": "e2e of user_0123456789"});
        let record = record(call("x.y", &params, body), &["nabc00001"]);
        let (step, actual) = counterexample(&record, "user_0123456789 has e1");
        assert_eq!(step.actor, "user#1");
        assert_eq!(
            Value::Object(step.params),
            json!({"primary": "email_address#2", "about": "e2e of user#1"})
        );
        assert_eq!(step.body["name"], json!("name#1x"));
        assert_eq!(actual, "user#1 has e1");
    }

    #[test]
    fn secret_properties_are_masked_unless_they_are_null() {
        let secret = clerk_user::resources::RESOURCES
            .iter()
            .flat_map(|resource| resource.properties)
            .find(|property| property.ty == "secret");
        let name = secret.expect("some resource has a secret property").wire;
        let body = json!({ name: ["hunter2-hunter2"], "list": [{ name: null }] });
        let (step, _) = counterexample(&record(call("x.y", &json!({}), body), &[]), "");
        assert_eq!(step.body, json!({ name: ["…"], "list": [{ name: null }] }));
    }

    #[test]
    fn secret_params_are_masked_in_params_responses_and_texts() {
        let is_secret = |param: &&clerk_user_runtime::ParamSpec| {
            matches!(param.ty, ParamType::String { secret: true, .. })
        };
        let found = OPERATIONS.iter().find_map(|spec| Some((spec, spec.params.iter().find(is_secret)?)));
        let (spec, param) = found.expect("some operation takes a secret");
        let params = json!({ param.wire: "hunter2-hunter2" });
        let record = record(call(spec.id, &params, json!({"echo": ["hunter2-hunter2"]})), &[]);
        let quoted = without_secrets(&record.calls[0].request);
        assert!(quoted.contains(param.wire) && !quoted.contains("hunter2"), "{quoted}");
        let shown = format!("{:?}", counterexample(&record, "it was hunter2-hunter2"));
        assert!(!shown.contains("hunter2"), "{shown}");
    }
}
