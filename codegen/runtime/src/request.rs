//! A raw request and its answer: operation, surface, actor, API version and JSON, no transport.

use std::borrow::Cow;
use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// Which of the two APIs an operation belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Surface {
    /// The signed-in user's API (FAPI).
    Frontend,
    /// The API behind the secret key (BAPI).
    Backend,
}

impl Surface {
    /// Both surfaces.
    pub const ALL: [Self; 2] = [Self::Frontend, Self::Backend];

    /// The word of the contract.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Frontend => "frontend",
            Self::Backend => "backend",
        }
    }
}

impl fmt::Display for Surface {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Who makes a request.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Actor {
    /// Nobody: no key, no session.
    Anonymous,
    /// The holder of the secret key.
    SecretKey,
    /// The user with this id, signed in.
    User(String),
}

/// A dated API version, such as `2026-05-12`. Versions order by date.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct ApiVersion(pub Cow<'static, str>);

impl ApiVersion {
    /// A version known to be well formed.
    pub const fn known(date: &'static str) -> Self {
        Self(Cow::Borrowed(date))
    }

    /// The date.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether the text has the form of a calendar date.
    pub fn is_well_formed(text: &str) -> bool {
        text.len() == 10 && text.parse::<jiff::civil::Date>().is_ok()
    }

    /// The version that serves a requested date among the known ones (oldest first): the version
    /// itself, or the newest for any later date. Nothing for a malformed date, and for an unknown
    /// one before the newest.
    pub fn resolve(requested: Option<&str>, known: &[Self]) -> Option<Self> {
        let newest = known.last()?;
        let Some(text) = requested else { return Some(newest.clone()) };
        if !Self::is_well_formed(text) {
            return None;
        }
        if text > newest.as_str() {
            return Some(newest.clone());
        }
        known.iter().find(|version| version.as_str() == text).cloned()
    }
}

impl fmt::Display for ApiVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A raw request, as laws speak it. Params of path, query and body stand side by side under their
/// wire names; the operation table says where each one travels.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Request {
    /// Surface and operation, such as `backend.updateUser`.
    pub operation: String,
    /// Who asks.
    pub actor: Actor,
    /// The API version asked for; the newest when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub api_version: Option<String>,
    /// Params by wire name.
    #[serde(default)]
    pub params: Map<String, Value>,
}

/// The answer to a request.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Response {
    /// HTTP status.
    pub status: u16,
    /// The body, without the frontend's `{response, client}` envelope.
    pub body: Value,
}

impl Response {
    /// Whether the request was carried out.
    pub const fn is_success(&self) -> bool {
        self.status >= 200 && self.status < 300
    }

    /// The codes of the error envelope.
    pub fn codes(&self) -> Vec<&str> {
        let errors = self.body.get("errors").and_then(Value::as_array);
        errors.into_iter().flatten().filter_map(|item| item.get("code")?.as_str()).collect()
    }
}

/// What an implementation is told about a call beside its params.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Context {
    /// Who asks.
    pub actor: Actor,
    /// The API version that serves the call.
    pub version: ApiVersion,
}
