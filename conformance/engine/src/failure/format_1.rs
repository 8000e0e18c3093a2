//! Format 1 of failures, which earlier programs wrote. It is only read.

use clerk_user_runtime::{Actor, Surface};
use serde::Deserialize;
use serde_json::{Map, Value};

use crate::failure::saved_call::{RESPONSE, SavedCall};
use crate::failure::saved_failure::{self, FORMAT};
use crate::runner::case_id::{CaseId, InputSource};
use crate::{CallOrigin, Profile};

#[derive(Deserialize)]
pub(super) struct Format1Failure {
    rule: String,
    statement: String,
    fingerprint: String,
    meaning: String,
    contract: String,
    implementation: String,
    api_version: String,
    profile: Profile,
    surface: Option<Surface>,
    seed: u64,
    cases: u32,
    draw: Format1Case,
    operations: Vec<Format1Call>,
    expected: String,
    actual: String,
}

#[derive(Deserialize)]
struct Format1Case {
    check: u32,
    case: u32,
    #[serde(default)]
    turns: String,
    #[serde(default)]
    input: String,
}

#[derive(Deserialize)]
struct Format1Call {
    operation: String,
    actor: Actor,
    api_version: Option<String>,
    params: Map<String, Value>,
    status: Option<u16>,
    answer: Value,
    #[serde(default)]
    made: CallOrigin,
}

impl From<Format1Failure> for saved_failure::Failure {
    fn from(old: Format1Failure) -> Self {
        Self {
            format: FORMAT,
            rule: old.rule,
            statement: old.statement,
            unexplained: None,
            fingerprint: old.fingerprint,
            rule_hash: old.meaning,
            contract_hash: old.contract,
            implementation: old.implementation,
            api_version: old.api_version,
            profile: old.profile,
            surface: old.surface,
            seed: old.seed,
            cases: old.cases,
            input: old.draw.into(),
            calls: old.operations.into_iter().map(SavedCall::from).collect(),
            expected: old.expected,
            actual: old.actual,
        }
    }
}

impl From<Format1Case> for InputSource {
    fn from(old: Format1Case) -> Self {
        /// The number that stood for the stateful pass. `case` was the number of its histories.
        const STATEFUL: u32 = u32::MAX;
        if old.check == STATEFUL {
            return Self::Histories(old.case);
        }
        Self::Case(CaseId {
            check: old.check,
            number: old.case,
            shrink_path: old.turns,
            input_hash: old.input,
        })
    }
}

impl From<Format1Call> for SavedCall {
    fn from(old: Format1Call) -> Self {
        let param = |(name, value): (String, Value)| (name, with_response_symbols(value));
        Self {
            operation: old.operation,
            actor: match old.actor {
                Actor::User(symbol) => Actor::User(with_response_symbol(symbol)),
                other => other,
            },
            api_version: old.api_version,
            params: old.params.into_iter().map(param).collect(),
            status: old.status,
            response: old.answer,
            origin: old.made,
        }
    }
}

/// Format 1 wrote `$answer2/ticket` for a text from a response. Such a symbol is always a whole text.
fn with_response_symbol(text: String) -> String {
    match text.strip_prefix("$answer") {
        Some(place) if place.starts_with(|first: char| first.is_ascii_digit()) => {
            format!("${RESPONSE}{place}")
        }
        _ => text,
    }
}

fn with_response_symbols(value: Value) -> Value {
    match value {
        Value::String(text) => Value::from(with_response_symbol(text)),
        Value::Array(items) => items.into_iter().map(with_response_symbols).collect(),
        Value::Object(members) => {
            let member = |(name, value)| (name, with_response_symbols(value));
            Value::Object(members.into_iter().map(member).collect())
        }
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::with_response_symbols;

    #[test]
    fn symbols_of_responses_are_renamed() {
        let old =
            json!({ "a": ["$answer2/ticket"], "b": "$user1.id", "c": "$$answer2/x", "d": "$answers1.id" });
        let new =
            json!({ "a": ["$response2/ticket"], "b": "$user1.id", "c": "$$answer2/x", "d": "$answers1.id" });
        assert_eq!(with_response_symbols(old), new);
    }
}
