//! SymbolTable in recorded calls, and what they stand for when the calls are made again. An id that an
//! answer showed is `$user1.id`, a generated name `$name1`, another text that was taken from the
//! answer of the second call `$answer2/ticket`, a secret `$secret`. Inside of a longer text a symbol
//! has braces, `${name1}@example.com`, and a dollar sign that is none is written twice.

use std::collections::BTreeMap;

use clerk_user_runtime::{Actor, Request};
use serde_json::{Map, Value};

use crate::failure::Recorded;
use crate::report::{hides, ids, in_order_of_use, shows_secret};
use crate::runner::session::Record;

/// Texts that are shorter are symbols only where they are ids: they could be anything.
const LONG_ENOUGH: usize = 8;
const SECRET: &str = "secret";
const ANSWER: &str = "answer";

/// What in an execution is replaced by symbols, and by which.
pub(crate) struct SymbolTable {
    /// Text and symbol; the longest text first, so that none is cut by one that it contains.
    known: Vec<(String, String)>,
    /// Texts that were taken from answers, by the symbol that says from where.
    taken: BTreeMap<String, String>,
}

/// What symbols stand for.
#[derive(Default)]
pub(crate) struct Bindings {
    values: BTreeMap<String, String>,
    answers: Vec<Value>,
}

impl SymbolTable {
    pub(crate) fn of(record: &Record) -> Self {
        let names = in_order_of_use(record).into_iter().enumerate();
        let names = names.map(|(index, nonce)| (nonce.clone(), format!("name{}", index + 1)));
        let ids = ids(record).into_iter().map(|(id, object, number)| (id, symbol_of_id(&object, number)));
        let mut known: Vec<(String, String)> = names.chain(ids).collect();
        known.sort_by_key(|(text, _)| std::cmp::Reverse(text.len()));
        let mut symbols = Self { known, taken: BTreeMap::new() };
        symbols.taken = symbols.taken_from_answers(record);
        symbols
    }

    /// Texts that answers made up: none that a request had sent before.
    fn taken_from_answers(&self, record: &Record) -> BTreeMap<String, String> {
        let mut taken = BTreeMap::new();
        let mut sent = String::new();
        for (index, step) in record.steps.iter().enumerate() {
            sent.push_str(&Value::Object(step.request.params.clone()).to_string());
            let Ok(answer) = &step.answer else { continue };
            let mut found = Vec::new();
            texts(&answer.body, &mut String::new(), &mut found);
            for (text, place) in found {
                let made_up = text.len() >= LONG_ENOUGH
                    && !sent.contains(&text)
                    && !self.known.iter().any(|(known, _)| text.contains(known.as_str()));
                if made_up {
                    taken.entry(text).or_insert_with(|| format!("{ANSWER}{}{place}", index + 1));
                }
            }
        }
        taken
    }

    /// The calls of an execution, with symbols.
    pub(crate) fn operations(&self, record: &Record) -> Vec<Recorded> {
        let call = |step: &crate::runner::session::Step| {
            let Request { operation, actor, api_version, params } = &step.request;
            let param = |(wire, value): (&String, &Value)| {
                let value =
                    if hides(operation, wire, value) { self.secret(value) } else { self.value(value) };
                (self.name(wire), value)
            };
            let actor = match actor {
                Actor::User(id) => Actor::User(self.whole(id)),
                other => other.clone(),
            };
            Recorded {
                operation: operation.clone(),
                actor,
                api_version: api_version.clone(),
                params: params.iter().map(param).collect(),
                status: step.answer.as_ref().ok().map(|answer| answer.status),
                answer: step.answer.as_ref().map_or(Value::Null, |answer| self.shown(&answer.body)),
                made: step.made,
            }
        };
        record.steps.iter().map(call).collect()
    }

    /// A secret is kept only as the place that it was taken from.
    fn secret(&self, value: &Value) -> Value {
        match value {
            Value::String(text) => {
                let taken = || self.taken.get(text).map_or(SECRET, String::as_str);
                Value::from(self.known(text).unwrap_or_else(|| format!("${}", taken())))
            }
            Value::Array(items) => items.iter().map(|item| self.secret(item)).collect(),
            Value::Null | Value::Bool(_) | Value::Number(_) => value.clone(),
            Value::Object(_) => Value::from(format!("${SECRET}")),
        }
    }

    /// A value that is asked for.
    fn value(&self, value: &Value) -> Value {
        match value {
            Value::String(text) => Value::from(self.whole(text)),
            Value::Array(items) => items.iter().map(|item| self.value(item)).collect(),
            Value::Object(members) => {
                let member = |(name, value): (&String, &Value)| (self.name(name), self.value(value));
                Value::Object(members.iter().map(member).collect())
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => value.clone(),
        }
    }

    /// A value that an answer shows.
    fn shown(&self, value: &Value) -> Value {
        match value {
            Value::String(text) => Value::from(self.known(text).unwrap_or_else(|| self.name(text))),
            Value::Array(items) => items.iter().map(|item| self.shown(item)).collect(),
            Value::Object(members) => {
                let member = |(name, value): (&String, &Value)| {
                    let is_secret = shows_secret(name) && !value.is_null();
                    (
                        self.name(name),
                        if is_secret { Value::from(format!("${SECRET}")) } else { self.shown(value) },
                    )
                };
                Value::Object(members.iter().map(member).collect())
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => value.clone(),
        }
    }

    fn whole(&self, text: &str) -> String {
        let taken = || self.taken.get(text).map(|symbol| format!("${symbol}"));
        self.known(text).or_else(taken).unwrap_or_else(|| self.name(text))
    }

    /// The symbol of an id or a generated name.
    fn known(&self, text: &str) -> Option<String> {
        let found = self.known.iter().find(|(known, _)| known == text);
        found.map(|(_, symbol)| format!("${symbol}"))
    }

    /// A text with symbols inside.
    fn name(&self, text: &str) -> String {
        let mut written = String::new();
        let mut rest = text;
        while let Some(first) = rest.chars().next() {
            let symbol = self
                .known
                .iter()
                .find(|(known, _)| known.len() >= LONG_ENOUGH && rest.starts_with(known.as_str()));
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

fn symbol_of_id(object: &str, number: u32) -> String {
    let plain = |letter: char| if letter.is_ascii_alphanumeric() { letter } else { '_' };
    format!("{}{number}.id", object.chars().map(plain).collect::<String>())
}

/// The texts of a value, each with its JSON Pointer.
fn texts(value: &Value, place: &mut String, found: &mut Vec<(String, String)>) {
    let mut inside = |part: &str, value: &Value| {
        let length = place.len();
        place.push('/');
        place.push_str(&part.replace('~', "~0").replace('/', "~1"));
        texts(value, place, found);
        place.truncate(length);
    };
    match value {
        Value::String(text) => found.push((text.clone(), place.clone())),
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, item)| inside(&index.to_string(), item));
        }
        Value::Object(members) => members.iter().for_each(|(name, value)| inside(name, value)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

impl Bindings {
    /// Binds a name; `fresh` makes one.
    pub(crate) fn names(operations: &[Recorded], mut fresh: impl FnMut() -> String) -> Self {
        let text = serde_json::to_string(operations).unwrap_or_default();
        let is_used = |number: &u32| {
            let symbol = format!("name{number}");
            [format!("\"${symbol}\""), format!("${{{symbol}}}")].iter().any(|used| text.contains(used))
        };
        // Names are numbered in the order of use; those behind a gap are used by no call.
        let values =
            (1..u32::MAX).take_while(is_used).map(|number| (format!("name{number}"), fresh())).collect();
        Self { values, answers: Vec::new() }
    }

    /// Learns the ids that the answers so far have shown.
    pub(crate) fn learn(&mut self, record: &Record) {
        for (id, object, number) in ids(record) {
            self.values.insert(symbol_of_id(&object, number), id);
        }
        let body = |step: &crate::runner::session::Step| {
            step.answer.as_ref().map_or(Value::Null, |answer| answer.body.clone())
        };
        self.answers = record.steps.iter().map(body).collect();
    }

    /// The request that a recorded call stands for.
    pub(crate) fn request(&self, call: &Recorded) -> Result<Request, String> {
        let actor = match &call.actor {
            Actor::User(id) => Actor::User(self.text(id)?),
            other => other.clone(),
        };
        Ok(Request {
            operation: call.operation.clone(),
            actor,
            api_version: call.api_version.clone(),
            params: self.members(&call.params)?,
        })
    }

    fn members(&self, members: &Map<String, Value>) -> Result<Map<String, Value>, String> {
        members.iter().map(|(name, value)| Ok((self.text(name)?, self.value(value)?))).collect()
    }

    fn value(&self, value: &Value) -> Result<Value, String> {
        Ok(match value {
            Value::String(text) => Value::from(self.text(text)?),
            Value::Array(items) => {
                Value::Array(items.iter().map(|item| self.value(item)).collect::<Result<_, _>>()?)
            }
            Value::Object(members) => Value::Object(self.members(members)?),
            Value::Null | Value::Bool(_) | Value::Number(_) => value.clone(),
        })
    }

    fn text(&self, text: &str) -> Result<String, String> {
        if let Some(symbol) = text.strip_prefix('$')
            && !symbol.starts_with(['$', '{'])
        {
            return self.of(symbol);
        }
        let mut read = String::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('$') {
            read.push_str(before);
            if let Some(after) = after.strip_prefix('$') {
                read.push('$');
                rest = after;
            } else {
                let braced = after.strip_prefix('{').and_then(|after| after.split_once('}'));
                let (symbol, after) = braced.ok_or_else(|| format!("`{text}` is no text with symbols"))?;
                read.push_str(&self.of(symbol)?);
                rest = after;
            }
        }
        read.push_str(rest);
        Ok(read)
    }

    fn of(&self, symbol: &str) -> Result<String, String> {
        if symbol == SECRET {
            return Err("a secret was sent, and secrets are not kept".to_owned());
        }
        let taken = || {
            let (number, place) = symbol.strip_prefix(ANSWER)?.split_once('/')?;
            let answer = self.answers.get(number.parse::<usize>().ok()?.checked_sub(1)?)?;
            answer.pointer(&format!("/{place}"))?.as_str().map(str::to_owned)
        };
        let found = self.values.get(symbol).cloned().or_else(taken);
        found.ok_or_else(|| format!("no answer shows what `${symbol}` stands for"))
    }
}

#[cfg(test)]
mod tests {
    use clerk_user::operations::Operation;
    use clerk_user_runtime::{Actor, Request, Response};
    use serde_json::{Value, json};

    use super::{Bindings, SymbolTable};
    use crate::CallOrigin;
    use crate::runner::session::{Record, Step};

    fn step(params: &Value, body: Value) -> Step {
        let params = params.as_object().cloned().unwrap_or_default();
        let actor = Actor::User("user_0123456789".to_owned());
        let request = Request {
            operation: Operation::BackendCreateUser.id().to_owned(),
            actor,
            api_version: None,
            params,
        };
        Step { request, answer: Ok(Response { status: 200, body }), made: CallOrigin::Sequential }
    }

    fn record(user: &str, ticket: &str, nonce: &str) -> Record {
        let mut first = step(
            &json!({ "mail": format!("{nonce}x@a.b"), "price": "$5", "names": [nonce], format!("{nonce}"): 1 }),
            json!({ "id": user, "object": "user", "ticket": ticket }),
        );
        first.request.actor = Actor::SecretKey;
        let mut second = step(&json!({ "ticket": ticket, "user_id": user }), json!({}));
        second.request.actor = Actor::User(user.to_owned());
        Record { steps: vec![first, second], nonces: vec![nonce.to_owned()], ..Record::default() }
    }

    #[test]
    fn calls_are_kept_with_symbols_and_made_again_with_other_values() {
        let then = record("user_0123456789", "tkt-12345678", "nabc00001");
        let calls = SymbolTable::of(&then).operations(&then);
        assert_eq!(calls[0].params["mail"], "${name1}x@a.b");
        assert_eq!(calls[0].params["price"], "$$5");
        assert_eq!(calls[0].params["names"], json!(["$name1"]));
        assert_eq!(
            calls[1].params,
            *json!({ "ticket": "$answer1/ticket", "user_id": "$user1.id" }).as_object().expect("an object")
        );

        let now = record("user_9876543210", "tkt-87654321", "nxyz00009");
        let mut bound = Bindings::names(&calls, || "nxyz00009".to_owned());
        assert_eq!(bound.request(&calls[0]), Ok(now.steps[0].request.clone()));
        assert!(bound.request(&calls[1]).is_err(), "nothing has shown the id yet");
        bound.learn(&Record { steps: vec![now.steps[0].clone()], ..Record::default() });
        assert_eq!(bound.request(&calls[1]), Ok(now.steps[1].request.clone()));
    }

    #[test]
    fn what_is_no_symbol_is_refused() {
        let bound = Bindings::default();
        for wrong in ["$", "${", "a$b", "${name1}", "$user1.id", "$answer0/x", "$answer1/x", "$secret"] {
            assert!(bound.text(wrong).is_err(), "{wrong}");
        }
        assert_eq!(bound.text("a$$b").as_deref(), Ok("a$b"));
        assert_eq!(bound.text("$$").as_deref(), Ok("$"));
    }
}
