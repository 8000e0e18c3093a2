//! The messages between the suite and an adapter: one JSON object per line, over standard input and output of the
//! adapter. `conformance/schema/protocol.schema.json` is generated from these types. They depend on no
//! process and no rule.
//!
//! The suite sends `hello`, and the adapter replies with its own. Then the suite sends calls, each with an id. Several
//! calls may be open at the same time, and the answers may come in any order. When the suite closes standard input,
//! the adapter exits.

use std::collections::BTreeSet;
use std::fmt;

use clerk_user_implementation::{Capabilities, Description};
use clerk_user_runtime::{Actor, ApiError, Capability, Request, Response};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// The version of the protocol.
pub const VERSION: u32 = 1;

/// The maximum length of a line from the adapter in bytes, without its end.
pub const MAX_LINE: usize = 16 << 20;

/// A message from the suite to the adapter.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(tag = "type", rename_all = "kebab-case", deny_unknown_fields)]
pub enum ToAdapter {
    /// The first message.
    Hello {
        /// The version of the protocol that the suite uses.
        protocol: u32,
    },
    /// A request to the implementation. Path, query and body params are all in `params`; the operation table of the
    /// contract says where each of them belongs in an HTTP request.
    Call {
        /// Identifies the call. The answer has the same id.
        id: u64,
        /// Surface and name of the operation, such as `backend.updateUser`, or an operation `control.…` if the adapter
        /// declares the capability `control`.
        operation: String,
        /// Who makes the request.
        actor: Actor,
        /// The API version of the request. The newest if absent.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        api_version: Option<String>,
        /// The params by their names in the HTTP API.
        #[serde(default)]
        params: Map<String, Value>,
    },
}

/// A message from the adapter to the suite.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(tag = "type", rename_all = "kebab-case", deny_unknown_fields)]
pub enum FromAdapter {
    /// The reply to the `hello` of the suite.
    Hello {
        /// The version of the protocol that the adapter uses.
        protocol: u32,
        /// Name and version of the implementation.
        implementation: ImplementationInfo,
        /// What the implementation supports.
        capabilities: DeclaredCapabilities,
    },
    /// The response of the implementation to a call. A response with an error status is an answer too.
    Answer {
        /// The id of the call.
        id: u64,
        /// The HTTP status.
        status: u16,
        /// The body, without the `{response, client}` envelope of the frontend API.
        body: Value,
    },
    /// The implementation does not support the operation or, with `param`, what this param asks for. An operation that
    /// the adapter declares must be supported, or its rules fail. Rules that need an unsupported param do not apply.
    Unsupported {
        /// The id of the call.
        id: u64,
        /// The name of the unsupported param. Absent if the whole operation is unsupported.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        param: Option<String>,
        /// The reason.
        context: ErrorContext,
    },
    /// The adapter has no response, or it cannot read a message. The outcome of the rule is `error`, not `fail`.
    Errored {
        /// The id of the call. Null if the message has no readable id.
        id: Option<u64>,
        /// The reason.
        context: ErrorContext,
    },
}

/// The implementation behind an adapter. Other members, such as `language`, are allowed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct ImplementationInfo {
    /// The name, for reports.
    pub name: String,
    /// The version, for reports.
    pub version: String,
    /// Other members.
    #[serde(flatten)]
    pub more: Map<String, Value>,
}

/// What an implementation supports. Rules that need more do not apply to it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DeclaredCapabilities {
    /// The ids of the supported operations. All operations of the contract if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operations: Option<Vec<String>>,
    /// The other capabilities.
    #[serde(default)]
    pub has: BTreeSet<Capability>,
}

/// Why there is no response. Other members, such as a stack trace, are allowed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct ErrorContext {
    /// A sentence for people.
    pub message: String,
    /// Other members.
    #[serde(flatten)]
    pub more: Map<String, Value>,
}

/// Any message, in either direction.
#[derive(schemars::JsonSchema)]
#[serde(untagged)]
#[schemars(title = "Messages between the conformance suite and an adapter, one per line")]
#[expect(dead_code, reason = "only its schema is used")]
enum Message {
    /// From the suite.
    ToAdapter(ToAdapter),
    /// From the adapter.
    FromAdapter(FromAdapter),
}

/// The JSON Schema of all messages, as committed in `conformance/schema/protocol.schema.json`.
pub fn schema() -> String {
    let schema = schemars::schema_for!(Message);
    format!("{:#}\n", schema.to_value())
}

impl ToAdapter {
    /// The first message.
    pub const fn hello() -> Self {
        Self::Hello { protocol: VERSION }
    }

    /// A call that makes this request.
    pub fn call(id: u64, request: Request) -> Self {
        let Request { operation, actor, api_version, params } = request;
        Self::Call { id, operation, actor, api_version, params }
    }

    /// The message as a line, without the end of the line.
    pub fn to_line(&self) -> String {
        // Messages have string keys only, so that they always have a JSON form.
        serde_json::to_string(self).unwrap_or_default()
    }
}

impl FromAdapter {
    /// Parses a line. The error says what is wrong with it.
    pub fn from_line(line: &str) -> Result<Self, String> {
        serde_json::from_str(line)
            .map_err(|error| hello_of_another_version(line).unwrap_or_else(|| error.to_string()))
    }
}

/// Reports the version of a hello that cannot be parsed, since a later version may have other members.
fn hello_of_another_version(line: &str) -> Option<String> {
    let message: Value = serde_json::from_str(line).ok()?;
    let protocol = message["protocol"].as_u64().filter(|_| message["type"] == "hello")?;
    (protocol != u64::from(VERSION)).then(|| wrong_version(protocol))
}

/// The error about a hello with another version of the protocol.
pub(crate) fn wrong_version(protocol: impl fmt::Display) -> String {
    format!("expected protocol version {VERSION}, found {protocol}")
}

impl ImplementationInfo {
    /// The description of the implementation with these capabilities.
    pub fn describe(self, declared: DeclaredCapabilities) -> Description {
        let capabilities = Capabilities { operations: declared.operations, has: declared.has };
        Description::new(self.name, self.version, capabilities)
    }
}

impl fmt::Display for ErrorContext {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        if self.more.is_empty() {
            return Ok(());
        }
        write!(f, " {}", clip(&Value::Object(self.more.clone()).to_string()))
    }
}

/// The response that the contract defines for an unsupported operation or param.
pub(crate) fn unsupported_response(operation: &str, param: Option<&str>, context: &ErrorContext) -> Response {
    let mut error = param.map_or_else(|| ApiError::unimplemented(operation), ApiError::unsupported);
    for item in &mut error.errors {
        item.long_message = context.to_string();
    }
    Response { status: error.status, body: error.to_value() }
}

/// The start of a line, short enough to quote in an error.
pub(crate) fn clip(text: &str) -> String {
    const MAX_CHARS: usize = 300;
    match text.char_indices().nth(MAX_CHARS) {
        Some((end, _)) => format!("{}… ({} bytes)", &text[..end], text.len()),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use clerk_user_runtime::{Actor, Request};
    use serde_json::{Value, json};

    use super::{FromAdapter, ToAdapter};

    #[track_caller]
    fn check(message: &Value, is_valid: bool) {
        let parsed = FromAdapter::from_line(&message.to_string());
        assert_eq!(parsed.is_ok(), is_valid, "{message}: {parsed:?}");
        if let Ok(parsed) = parsed {
            assert_eq!(serde_json::to_value(&parsed).ok().as_ref(), Some(message));
        }
    }

    #[test]
    fn messages_are_parsed_strictly() {
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
    fn a_hello_of_another_version_is_reported_as_such() {
        for hello in
            [json!({ "type": "hello", "protocol": 2 }), json!({ "type": "hello", "protocol": 2, "a": 1 })]
        {
            let error = FromAdapter::from_line(&hello.to_string()).expect_err("it is not valid in version 1");
            assert_eq!(error, "expected protocol version 1, found 2");
        }
    }

    #[test]
    fn a_call_contains_the_request_unchanged() {
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
