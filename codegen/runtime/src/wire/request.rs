//! Raw requests and responses: operation, surface, actor, API version, and JSON, independent of the
//! transport.

use std::borrow::Cow;
use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// The API that an operation belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Surface {
    /// The API of the signed-in user (FAPI).
    Frontend,
    /// The API that requires the secret key (BAPI).
    Backend,
}

impl Surface {
    /// Both surfaces.
    pub const ALL: [Self; 2] = [Self::Frontend, Self::Backend];

    /// The name used in the contract.
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

/// The caller of a request.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Actor {
    /// An unauthenticated caller: no key, no session.
    Anonymous,
    /// The holder of the secret key.
    SecretKey,
    /// The signed-in user with this id.
    User(String),
}

/// A dated API version, such as `2026-05-12`. Versions are ordered by date.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct ApiVersion(pub Cow<'static, str>);

impl ApiVersion {
    /// Creates a version from a date that is known to be well formed.
    pub const fn known(date: &'static str) -> Self {
        Self(Cow::Borrowed(date))
    }

    /// The date.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether the string is a calendar date.
    pub fn is_well_formed(text: &str) -> bool {
        text.len() == 10 && text.parse::<jiff::civil::Date>().is_ok()
    }

    /// Selects the version for a requested date from the known versions (oldest first): an exact match, or
    /// the newest version for a later date. Returns `None` for a malformed date, and for an unknown date
    /// before the newest version.
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

/// A raw request, as laws send it. Path, query, and body params are in one map under their wire names;
/// the operation table defines where each one is sent.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Request {
    /// Surface and name of the operation, such as `backend.updateUser`.
    pub operation: String,
    /// The caller.
    pub actor: Actor,
    /// The requested API version; the newest if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub api_version: Option<String>,
    /// Params by wire name.
    #[serde(default)]
    pub params: Map<String, Value>,
}

/// The response to a request.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Response {
    /// HTTP status.
    pub status: u16,
    /// The body, without the frontend's `{response, client}` envelope.
    pub body: Value,
}

impl Response {
    /// Whether the request succeeded.
    pub const fn is_success(&self) -> bool {
        self.status >= 200 && self.status < 300
    }

    /// The error codes in the envelope.
    pub fn codes(&self) -> Vec<&str> {
        let errors = self.body.get("errors").and_then(Value::as_array);
        errors.into_iter().flatten().filter_map(|item| item.get("code")?.as_str()).collect()
    }
}

/// The context of a call, passed to an implementation along with the params.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Context {
    /// The caller.
    pub actor: Actor,
    /// The API version used for the call.
    pub version: ApiVersion,
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{ApiVersion, Response, Surface};

    #[test]
    fn a_surface_has_its_wire_name() {
        for surface in Surface::ALL {
            assert_eq!(json!(surface), json!(surface.as_str()));
            assert_eq!(surface.to_string(), surface.as_str());
        }
        assert_eq!(Surface::ALL.map(Surface::as_str), ["frontend", "backend"]);
    }

    #[test]
    fn a_version_is_a_calendar_date() {
        for text in ["2030-01-31", "2032-02-29"] {
            assert!(ApiVersion::is_well_formed(text), "{text}");
        }
        // Other date formats that jiff accepts, a string of the right length, and a date that does not exist.
        for text in ["", "20300131", "2030-01-31T00:00:00", "2030-1-031", "2030-02-30", "not a date"] {
            assert!(!ApiVersion::is_well_formed(text), "{text}");
        }
    }

    #[test]
    fn a_known_version_serves_itself_and_the_newest_serves_later_ones() {
        const KNOWN: &[ApiVersion] = &[ApiVersion::known("2030-01-01"), ApiVersion::known("2031-01-01")];
        let resolved = |requested| ApiVersion::resolve(requested, KNOWN).map(|version| version.to_string());
        for (requested, served) in [
            (None, Some("2031-01-01")),
            (Some("2031-01-01"), Some("2031-01-01")),
            (Some("2031-01-02"), Some("2031-01-01")),
            (Some("2030-01-01"), Some("2030-01-01")),
            (Some("2030-06-01"), None),
            (Some("2029-12-31"), None),
            (Some("soon"), None),
        ] {
            assert_eq!(resolved(requested).as_deref(), served, "{requested:?}");
        }
        assert_eq!(ApiVersion::resolve(None, &[]), None);
    }

    #[test]
    fn a_status_from_200_to_299_is_a_success() {
        for (status, carried_out) in [(199, false), (200, true), (204, true), (299, true), (300, false)] {
            assert_eq!(Response { status, body: json!(null) }.is_success(), carried_out, "{status}");
        }
    }

    #[test]
    fn the_codes_are_those_of_the_envelope() {
        let body = json!({"errors": [{"code": "a"}, {"message": "no code"}, {"code": "b"}]});
        assert_eq!(Response { status: 422, body }.codes(), ["a", "b"]);
        assert_eq!(Response { status: 200, body: json!({"code": "a"}) }.codes(), [""; 0]);
    }
}
