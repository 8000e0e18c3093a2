//! What the symbols of a saved failure stand for while its calls are repeated.

use std::collections::BTreeMap;

use clerk_user_runtime::{Actor, Request};
use serde_json::{Map, Value};

use crate::failure::saved_call::{RESPONSE, SECRET, SavedCall, id_symbol};
use crate::runner::record::{ExecutionRecord, RecordedCall};
use crate::symbols::shown_ids;

/// What symbols stand for.
#[derive(Default)]
pub(crate) struct Bindings {
    values: BTreeMap<String, String>,
    responses: Vec<Value>,
}

impl Bindings {
    /// Binds the generated names of the calls. `fresh` generates one.
    pub(crate) fn new(calls: &[SavedCall], mut fresh: impl FnMut() -> String) -> Self {
        let text = serde_json::to_string(calls).unwrap_or_default();
        let is_used = |number: &u32| {
            let symbol = format!("name{number}");
            [format!("\"${symbol}\""), format!("${{{symbol}}}")].iter().any(|used| text.contains(used))
        };
        // Names are numbered in the order of use, so the first number that is not used ends them.
        let values =
            (1..u32::MAX).take_while(is_used).map(|number| (format!("name{number}"), fresh())).collect();
        Self { values, responses: Vec::new() }
    }

    /// Binds the ids and texts of the responses so far.
    pub(crate) fn learn(&mut self, record: &ExecutionRecord) {
        for shown in shown_ids(record) {
            self.values.insert(id_symbol(&shown.object, shown.number), shown.id);
        }
        let body = |call: &RecordedCall| {
            call.response.as_ref().map_or(Value::Null, |response| response.body.clone())
        };
        self.responses = record.calls.iter().map(body).collect();
    }

    /// The request of a saved call, with its symbols replaced.
    pub(crate) fn request(&self, call: &SavedCall) -> Result<Request, String> {
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
            return self.symbol(symbol);
        }
        let mut replaced = String::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('$') {
            replaced.push_str(before);
            if let Some(after) = after.strip_prefix('$') {
                replaced.push('$');
                rest = after;
            } else {
                let braced = after.strip_prefix('{').and_then(|after| after.split_once('}'));
                let (symbol, after) = braced.ok_or_else(|| format!("invalid symbol in `{text}`"))?;
                replaced.push_str(&self.symbol(symbol)?);
                rest = after;
            }
        }
        replaced.push_str(rest);
        Ok(replaced)
    }

    /// What a symbol stands for.
    fn symbol(&self, symbol: &str) -> Result<String, String> {
        if symbol == SECRET {
            return Err("a request contains a secret, and secrets are not saved".to_owned());
        }
        let from_response = || {
            let (number, pointer) = symbol.strip_prefix(RESPONSE)?.split_once('/')?;
            let response = self.responses.get(number.parse::<usize>().ok()?.checked_sub(1)?)?;
            response.pointer(&format!("/{pointer}"))?.as_str().map(str::to_owned)
        };
        let found = self.values.get(symbol).cloned().or_else(from_response);
        found.ok_or_else(|| format!("no response contains a value for `${symbol}`"))
    }
}

#[cfg(test)]
mod tests {
    use clerk_user::operations::Operation;
    use clerk_user_runtime::{Actor, Request, Response};
    use serde_json::{Value, json};

    use super::Bindings;
    use crate::CallOrigin;
    use crate::failure::symbol_table::SymbolTable;
    use crate::runner::record::{ExecutionRecord, RecordedCall};

    fn call(params: &Value, body: Value) -> RecordedCall {
        let params = params.as_object().cloned().unwrap_or_default();
        let actor = Actor::User("user_0123456789".to_owned());
        let request = Request {
            operation: Operation::BackendCreateUser.id().to_owned(),
            actor,
            api_version: None,
            params,
        };
        RecordedCall {
            request,
            response: Ok(Response { status: 200, body }.into()),
            origin: CallOrigin::Sequential,
        }
    }

    fn record(user: &str, ticket: &str, nonce: &str) -> ExecutionRecord {
        let mut first = call(
            &json!({ "mail": format!("{nonce}x@a.b"), "price": "$5", "names": [nonce], format!("{nonce}"): 1 }),
            json!({ "id": user, "object": "user", "ticket": ticket }),
        );
        first.request.actor = Actor::SecretKey;
        let mut second = call(&json!({ "ticket": ticket, "user_id": user }), json!({}));
        second.request.actor = Actor::User(user.to_owned());
        let nonces = vec![nonce.to_owned()];
        ExecutionRecord { calls: vec![first, second], nonces, ..ExecutionRecord::default() }
    }

    #[test]
    fn calls_are_saved_with_symbols_and_repeated_with_other_values() {
        let then = record("user_0123456789", "tkt-12345678", "nabc00001");
        let calls = SymbolTable::new(&then).saved_calls(&then);
        assert_eq!(calls[0].params["mail"], "${name1}x@a.b");
        assert_eq!(calls[0].params["price"], "$$5");
        assert_eq!(calls[0].params["names"], json!(["$name1"]));
        let symbols = json!({ "ticket": "$response1/ticket", "user_id": "$user1.id" });
        assert_eq!(Value::Object(calls[1].params.clone()), symbols);

        let now = record("user_9876543210", "tkt-87654321", "nxyz00009");
        let mut bindings = Bindings::new(&calls, || "nxyz00009".to_owned());
        assert_eq!(bindings.request(&calls[0]), Ok(now.calls[0].request.clone()));
        assert!(bindings.request(&calls[1]).is_err(), "no response has shown the id yet");
        let first = vec![now.calls[0].clone()];
        bindings.learn(&ExecutionRecord { calls: first, ..ExecutionRecord::default() });
        assert_eq!(bindings.request(&calls[1]), Ok(now.calls[1].request.clone()));
    }

    #[test]
    fn invalid_and_unbound_symbols_are_refused() {
        let bindings = Bindings::default();
        let unbound = ["${name1}", "$user1.id", "$response0/x", "$response1/x", "$secret"];
        for text in ["$", "${", "a$b"].into_iter().chain(unbound) {
            assert!(bindings.text(text).is_err(), "{text}");
        }
        assert_eq!(bindings.text("a$$b").as_deref(), Ok("a$b"));
        assert_eq!(bindings.text("$$").as_deref(), Ok("$"));
    }
}
