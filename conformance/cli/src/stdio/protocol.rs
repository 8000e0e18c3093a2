//! The messages between the suite and an adapter in another process: one JSON object a line, from
//! the suite on the adapter's standard input, from the adapter on its standard output. They are
//! stated here once; `conformance/schema/protocol.schema.json` is made from them. It knows no
//! process and no rule.
//!
//! The suite says `hello` first, and the adapter answers it. Then come calls, each with an id of
//! its own; several may be on their way, and their answers may come in any order. When the suite
//! closes standard input, the adapter ends.

use std::collections::BTreeSet;
use std::fmt;

use clerk_user_runtime::{Actor, ApiError, Capability, Request, Response};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use clerk_user_implementation::{Capabilities, Description};

/// The version of the protocol.
pub const VERSION: u32 = 1;

/// The longest line that is read, in bytes, without its end.
pub const MAX_LINE: usize = 16 << 20;

/// What the suite writes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(tag = "type", rename_all = "kebab-case", deny_unknown_fields)]
pub enum ToAdapter {
    /// The first message.
    Hello {
        /// The version of the protocol that the suite speaks.
        protocol: u32,
    },
    /// A request. Params of path, query and body stand side by side under their wire names; the
    /// operation table of the contract says where each one travels.
    Call {
        /// What the answer is told by.
        id: u64,
        /// Surface and operation, such as `backend.updateUser`; `control.…` where `control` is
        /// declared.
        operation: String,
        /// Who asks.
        actor: Actor,
        /// The API version asked for; the newest when absent.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        api_version: Option<String>,
        /// Params by wire name.
        #[serde(default)]
        params: Map<String, Value>,
    },
}

/// What an adapter writes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(tag = "type", rename_all = "kebab-case", deny_unknown_fields)]
pub enum FromAdapter {
    /// The answer to `hello`.
    Hello {
        /// The version of the protocol that the adapter speaks.
        protocol: u32,
        /// What is reached.
        implementation: About,
        /// What it has.
        capabilities: Declared,
    },
    /// The implementation answered, and be it with a refusal.
    Answer {
        /// The id of the call.
        id: u64,
        /// HTTP status.
        status: u16,
        /// The body, without the frontend's `{response, client}` envelope.
        body: Value,
    },
    /// The implementation does not have the operation, which is a failure of one that it declares;
    /// or the operation does not do what a param asks for, which leaves open what depends on it.
    Unsupported {
        /// The id of the call.
        id: u64,
        /// Wire name of the param; the operation as a whole is meant when absent.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        param: Option<String>,
        /// Why.
        context: Context,
    },
    /// There is no answer, or the message could not be read. It is trouble, never a verdict.
    Errored {
        /// The id of the call; null where the message has none that can be read.
        id: Option<u64>,
        /// What happened.
        context: Context,
    },
}

/// What is reached by an adapter. Further members, such as `language`, are welcome.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct About {
    /// Name, for reports.
    pub name: String,
    /// Version, for reports.
    pub version: String,
    /// Whatever else there is to say.
    #[serde(flatten)]
    pub more: Map<String, Value>,
}

/// What an implementation declares that it has.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Declared {
    /// Ids of the operations that it performs; all of them when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operations: Option<Vec<String>>,
    /// Everything else.
    #[serde(default)]
    pub has: BTreeSet<Capability>,
}

/// Why there is no answer. Further members, such as a stack trace, are welcome.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Context {
    /// A sentence for people.
    pub message: String,
    /// Whatever else there is to say.
    #[serde(flatten)]
    pub more: Map<String, Value>,
}

/// Every message, in either direction.
#[derive(schemars::JsonSchema)]
#[serde(untagged)]
#[schemars(title = "Messages between the conformance suite and an adapter, one a line")]
#[expect(dead_code, reason = "it is there for its schema")]
enum Message {
    /// From the suite.
    ToAdapter(ToAdapter),
    /// From the adapter.
    FromAdapter(FromAdapter),
}

/// The JSON Schema of every message, as it is committed.
pub fn schema() -> String {
    let schema = schemars::schema_for!(Message);
    format!("{:#}\n", schema.to_value())
}

impl ToAdapter {
    /// The message that begins.
    pub const fn hello() -> Self {
        Self::Hello { protocol: VERSION }
    }

    /// A request as a message.
    pub fn call(id: u64, request: Request) -> Self {
        let Request { operation, actor, api_version, params } = request;
        Self::Call { id, operation, actor, api_version, params }
    }

    /// The line that carries it, without its end.
    pub fn to_line(&self) -> String {
        // Messages are records with text names; they always have a JSON text.
        serde_json::to_string(self).unwrap_or_default()
    }
}

impl FromAdapter {
    /// Reads a line; what is wrong with it, if it is no message.
    pub fn from_line(line: &str) -> Result<Self, String> {
        serde_json::from_str(line).map_err(|error| error.to_string())
    }
}

impl About {
    /// The description of an implementation that declares this.
    pub fn with(self, declared: Declared) -> Description {
        let capabilities = Capabilities { operations: declared.operations, has: declared.has };
        Description::new(self.name, self.version, capabilities)
    }
}

impl fmt::Display for Context {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        if self.more.is_empty() {
            return Ok(());
        }
        write!(f, " {}", clip(&Value::Object(self.more.clone()).to_string()))
    }
}

/// The answer of the contract to what is not performed.
pub(crate) fn unsupported(operation: &str, param: Option<&str>, context: &Context) -> Response {
    let mut error = param.map_or_else(|| ApiError::unimplemented(operation), ApiError::unsupported);
    for item in &mut error.errors {
        item.long_message = context.to_string();
    }
    Response { status: error.status, body: error.to_value() }
}

/// The beginning of a line, fit to be quoted in a sentence.
pub(crate) fn clip(text: &str) -> String {
    const MOST: usize = 300;
    match text.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}… ({} bytes)", &text[..end], text.len()),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use clerk_user_runtime::Actor;
    use serde_json::{Value, json};

    use super::{FromAdapter, ToAdapter};
    use clerk_user_runtime::Request;

    #[track_caller]
    fn check(message: &Value, is_one: bool) {
        let read = FromAdapter::from_line(&message.to_string());
        assert_eq!(read.is_ok(), is_one, "{message}: {read:?}");
        if let Ok(read) = read {
            assert_eq!(serde_json::to_value(&read).ok().as_ref(), Some(message));
        }
    }

    #[test]
    fn a_message_is_read_to_the_letter() {
        let hello = |capabilities: Value| {
            json!({ "type": "hello", "protocol": 1, "implementation": { "name": "a", "version": "1", "language": "b" },
                "capabilities": capabilities })
        };
        check(&hello(json!({ "operations": ["backend.getUser"], "has": ["frontend"] })), true);
        check(&hello(json!({ "has": [] })), true);
        check(&hello(json!({ "has": ["flight"] })), false);
        check(&hello(json!({ "can": [] })), false);
        check(&json!({ "type": "answer", "id": 1, "status": 200, "body": null }), true);
        check(
            &json!({ "type": "answer", "id": 1, "status": 200, "body": { "n": 9_007_199_254_740_993_u64 } }),
            true,
        );
        check(&json!({ "type": "answer", "id": "1", "status": 200, "body": null }), false);
        check(&json!({ "type": "answer", "id": 1, "status": 200, "body": null, "headers": {} }), false);
        check(&json!({ "type": "unsupported", "id": 1, "context": { "message": "no" } }), true);
        check(&json!({ "type": "unsupported", "id": 1, "param": "a", "context": { "message": "no" } }), true);
        check(&json!({ "type": "unsupported", "id": null, "context": { "message": "no" } }), false);
        check(&json!({ "type": "errored", "id": null, "context": { "message": "no", "trace": [1] } }), true);
        check(&json!({ "type": "errored", "id": null, "context": {} }), false);
        check(&json!({ "type": "shrug" }), false);
    }

    #[test]
    fn a_call_carries_the_request_as_it_is() {
        let request = Request {
            operation: "x.y".to_owned(),
            actor: Actor::User("u".to_owned()),
            api_version: None,
            params: json!({ "a": null }).as_object().cloned().unwrap_or_default(),
        };
        let line = ToAdapter::call(7, request).to_line();
        assert_eq!(
            line,
            r#"{"type":"call","id":7,"operation":"x.y","actor":{"user":"u"},"params":{"a":null}}"#
        );
    }
}
