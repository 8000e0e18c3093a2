//! The symbols of an execution, and its calls with these symbols in place of what differs from run to run. A symbol
//! replaces an id (`$user1.id`), a generated name (`$name1`), a text from the second response
//! (`$response2/ticket`) or a secret (`$secret`). Inside a longer text a symbol has braces (`${name1}@example.com`),
//! and a literal dollar sign is doubled.

use std::collections::BTreeMap;

use clerk_user_runtime::{Actor, Request};
use serde_json::{Map, Value};

use crate::failure::saved_call::{RESPONSE, SECRET, SavedCall, id_symbol};
use crate::runner::record::{ExecutionRecord, RecordedCall};
use crate::symbols::{is_secret_property, may_be_secret, nonces_by_use, shown_ids};

/// Shorter texts are replaced only if they are a whole value: inside a longer text they may be a coincidence.
const MIN_LENGTH_IN_TEXT: usize = 8;

/// The texts of an execution that are replaced by symbols.
pub(crate) struct SymbolTable {
    /// Text and symbol of ids and names. Longer texts come first, so that no text is replaced inside of another.
    known: Vec<(String, String)>,
    /// Texts that come from responses, with symbols that say from where.
    from_responses: BTreeMap<String, String>,
}

impl SymbolTable {
    pub(crate) fn new(record: &ExecutionRecord) -> Self {
        let names = nonces_by_use(record).into_iter().enumerate();
        let names = names.map(|(index, nonce)| (nonce.clone(), format!("name{}", index + 1)));
        let ids = shown_ids(record).into_iter();
        let ids = ids.map(|shown| (shown.id, id_symbol(&shown.object, shown.number)));
        let mut known: Vec<(String, String)> = names.chain(ids).collect();
        known.sort_by_key(|(text, _)| std::cmp::Reverse(text.len()));
        let from_responses = texts_from_responses(record, &known);
        Self { known, from_responses }
    }

    /// The calls of the execution, with symbols.
    pub(crate) fn saved_calls(&self, record: &ExecutionRecord) -> Vec<SavedCall> {
        record.calls.iter().map(|call| self.saved_call(call)).collect()
    }

    fn saved_call(&self, call: &RecordedCall) -> SavedCall {
        let Request { operation, actor, api_version, params } = &call.request;
        let param = |(wire, value): (&String, &Value)| {
            let is_secret = may_be_secret(operation, wire, value);
            (self.text(wire), if is_secret { self.secret_param(value) } else { self.param(value) })
        };
        SavedCall {
            operation: operation.clone(),
            actor: match actor {
                Actor::User(id) => Actor::User(self.whole_text(id)),
                other => other.clone(),
            },
            api_version: api_version.clone(),
            params: params.iter().map(param).collect(),
            status: call.response.as_ref().ok().map(|response| response.status),
            response: call.response.as_ref().map_or(Value::Null, |response| self.response(&response.body)),
            origin: call.origin,
        }
    }

    /// A secret is saved only as a symbol, which says where it came from if that is known.
    fn secret_param(&self, value: &Value) -> Value {
        match value {
            Value::String(text) => {
                let from_response = || self.from_responses.get(text).map_or(SECRET, String::as_str);
                Value::from(self.known(text).unwrap_or_else(|| format!("${}", from_response())))
            }
            Value::Array(items) => items.iter().map(|item| self.secret_param(item)).collect(),
            Value::Null | Value::Bool(_) | Value::Number(_) => value.clone(),
            Value::Object(_) => Value::from(format!("${SECRET}")),
        }
    }

    fn param(&self, value: &Value) -> Value {
        match value {
            Value::String(text) => Value::from(self.whole_text(text)),
            Value::Array(items) => items.iter().map(|item| self.param(item)).collect(),
            Value::Object(members) => {
                let member = |(name, value): (&String, &Value)| (self.text(name), self.param(value));
                Value::Object(members.iter().map(member).collect())
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => value.clone(),
        }
    }

    fn response(&self, value: &Value) -> Value {
        match value {
            Value::String(text) => Value::from(self.known(text).unwrap_or_else(|| self.text(text))),
            Value::Array(items) => items.iter().map(|item| self.response(item)).collect(),
            Value::Object(members) => Value::Object(self.response_members(members)),
            Value::Null | Value::Bool(_) | Value::Number(_) => value.clone(),
        }
    }

    fn response_members(&self, members: &Map<String, Value>) -> Map<String, Value> {
        let member = |(name, value): (&String, &Value)| {
            let is_secret = is_secret_property(name) && !value.is_null();
            let value = if is_secret { Value::from(format!("${SECRET}")) } else { self.response(value) };
            (self.text(name), value)
        };
        members.iter().map(member).collect()
    }

    /// A value of a request that is a text.
    fn whole_text(&self, text: &str) -> String {
        let from_response = || self.from_responses.get(text).map(|symbol| format!("${symbol}"));
        self.known(text).or_else(from_response).unwrap_or_else(|| self.text(text))
    }

    /// The symbol of an id or a generated name.
    fn known(&self, text: &str) -> Option<String> {
        let found = self.known.iter().find(|(known, _)| known == text);
        found.map(|(_, symbol)| format!("${symbol}"))
    }

    /// A text with symbols inside.
    fn text(&self, text: &str) -> String {
        let is_inside = |(known, _): &&(String, String)| {
            known.len() >= MIN_LENGTH_IN_TEXT && text.contains(known.as_str())
        };
        let inside: Vec<&(String, String)> = self.known.iter().filter(is_inside).collect();
        if inside.is_empty() {
            return text.replace('$', "$$");
        }
        let mut written = String::new();
        let mut rest = text;
        while let Some(first) = rest.chars().next() {
            let symbol = inside.iter().find(|(known, _)| rest.starts_with(known.as_str()));
            if let Some((known, symbol)) = symbol {
                written.push_str(&format!("${{{symbol}}}"));
                rest = &rest[known.len()..];
                continue;
            }
            written.push(first);
            if first == '$' {
                written.push('$');
            }
            rest = &rest[first.len_utf8()..];
        }
        written
    }
}

/// The texts that first appear in a response, with their symbols.
fn texts_from_responses(record: &ExecutionRecord, known: &[(String, String)]) -> BTreeMap<String, String> {
    let mut texts = BTreeMap::new();
    let mut sent = String::new();
    for (index, call) in record.calls.iter().enumerate() {
        sent.push_str(&Value::Object(call.request.params.clone()).to_string());
        let Ok(response) = &call.response else { continue };
        let mut found = Vec::new();
        collect_texts(&response.body, &mut String::new(), &mut found);
        for (text, pointer) in found {
            let is_new = text.len() >= MIN_LENGTH_IN_TEXT
                && !sent.contains(&text)
                && !known.iter().any(|(known, _)| text.contains(known.as_str()));
            if is_new {
                texts.entry(text).or_insert_with(|| format!("{RESPONSE}{}{pointer}", index + 1));
            }
        }
    }
    texts
}

/// Collects the texts of a value, each with its JSON Pointer.
fn collect_texts(value: &Value, pointer: &mut String, found: &mut Vec<(String, String)>) {
    let mut collect_from = |name: &str, value: &Value| {
        let length = pointer.len();
        pointer.push('/');
        pointer.push_str(&name.replace('~', "~0").replace('/', "~1"));
        collect_texts(value, pointer, found);
        pointer.truncate(length);
    };
    match value {
        Value::String(text) => found.push((text.clone(), pointer.clone())),
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, item)| collect_from(&index.to_string(), item));
        }
        Value::Object(members) => members.iter().for_each(|(name, value)| collect_from(name, value)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
