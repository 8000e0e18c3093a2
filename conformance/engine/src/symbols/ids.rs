//! Finds the texts of an execution that differ from run to run: ids and generated names. It does not depend on
//! symbols.

use std::collections::{BTreeMap, BTreeSet};

use clerk_user::wire;
use serde_json::Value;

use crate::runner::record::ExecutionRecord;

/// An id in a response.
pub(crate) struct ShownId {
    pub(crate) id: String,
    /// The kind of object that it identifies, such as `user`.
    pub(crate) object: String,
    /// Its number among the objects of that kind, counted from 1.
    pub(crate) number: u32,
}

/// The ids in the responses of an execution, in the order in which they first appear.
pub(crate) fn shown_ids(record: &ExecutionRecord) -> Vec<ShownId> {
    let mut collector = Collector::default();
    for response in record.calls.iter().filter_map(|call| call.response.as_ref().ok()) {
        collector.collect(&response.body);
    }
    collector.found
}

/// The generated names in the order in which requests use them. Unused names come last.
pub(crate) fn nonces_by_use(record: &ExecutionRecord) -> Vec<&String> {
    let requests: Vec<String> =
        record.calls.iter().map(|call| Value::Object(call.request.params.clone()).to_string()).collect();
    let first_use = |nonce: &&String| {
        let mut uses = requests.iter().enumerate();
        let first = uses.find_map(|(call, text)| Some((call, text.find(nonce.as_str())?)));
        first.unwrap_or((usize::MAX, 0))
    };
    let mut nonces: Vec<&String> = record.nonces.iter().collect();
    nonces.sort_by_cached_key(first_use);
    nonces
}

#[derive(Default)]
struct Collector {
    found: Vec<ShownId>,
    known: BTreeSet<String>,
    counts: BTreeMap<String, u32>,
}

impl Collector {
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
                    let shown = ShownId { id: id.to_owned(), object: object.to_owned(), number: *count };
                    self.found.push(shown);
                }
                members.values().for_each(|value| self.collect(value));
            }
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }
}
