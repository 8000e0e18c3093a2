//! `ApiError`: the error envelope, and the errors that a contract names.

use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::ParamFault;

/// An error that the contract names, with the answer it stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ErrorDef {
    /// Name in the contract, kebab-case.
    pub name: &'static str,
    /// HTTP status.
    pub status: u16,
    /// The `code` member of the error.
    pub code: &'static str,
    /// A sentence for people.
    pub message: &'static str,
}

/// Which error answers which fault of a request, as the contract states it.
#[derive(Clone, Copy, Debug)]
pub struct DecodeErrors {
    /// A param that the operation does not have.
    pub unknown: ErrorDef,
    /// A param that the operation had at an earlier API version.
    pub removed: ErrorDef,
    /// A required param is absent.
    pub missing: ErrorDef,
    /// A param that may not be null is null.
    pub null: ErrorDef,
    /// A value of the wrong JSON type.
    pub wrong_type: ErrorDef,
    /// A value of the right type that is not allowed.
    pub value: ErrorDef,
    /// A text that does not have the format it needs.
    pub format: ErrorDef,
    /// A text that is no RFC 3339 instant.
    pub time: ErrorDef,
    /// A text that is too long.
    pub too_long: ErrorDef,
    /// A text that is too short.
    pub too_short: ErrorDef,
    /// A list with too many items.
    pub too_many: ErrorDef,
    /// Metadata above its limit.
    pub too_large: ErrorDef,
    /// A param that another one needs is absent.
    pub dependency: ErrorDef,
    /// A list with too few items.
    pub too_few: ErrorDef,
    /// A param that does not go with a value of another one.
    pub conflict: ErrorDef,
    /// No such operation at this API version.
    pub not_found: ErrorDef,
    /// The caller is not signed in, or holds no key.
    pub unauthenticated: ErrorDef,
    /// The API version is malformed or not known.
    pub version: ErrorDef,
}

impl DecodeErrors {
    /// The error that answers a fault of a param.
    pub const fn of(&self, fault: ParamFault) -> ErrorDef {
        match fault {
            ParamFault::Unknown => self.unknown,
            ParamFault::Removed => self.removed,
            ParamFault::Missing => self.missing,
            ParamFault::Null => self.null,
            ParamFault::WrongType => self.wrong_type,
            ParamFault::Value | ParamFault::Range | ParamFault::Count => self.value,
            ParamFault::Format => self.format,
            ParamFault::Time => self.time,
            ParamFault::TooLong => self.too_long,
            ParamFault::TooShort => self.too_short,
            ParamFault::TooMany => self.too_many,
            ParamFault::TooLarge => self.too_large,
            ParamFault::Dependency => self.dependency,
            ParamFault::TooFew => self.too_few,
            ParamFault::Conflict => self.conflict,
        }
    }
}

/// One entry of the envelope's `errors`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ErrorItem {
    /// A short sentence.
    pub message: String,
    /// A longer sentence; Clerk's own SDK allows it to be absent.
    #[serde(default)]
    pub long_message: String,
    /// A stable code.
    pub code: String,
    /// Open: `param_name` names the param at fault.
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    pub meta: Map<String, Value>,
}

/// A refused request: HTTP status and the error envelope.
///
/// ```
/// use clerk_user_runtime::{ApiError, ErrorDef};
/// const GONE: ErrorDef = ErrorDef { name: "gone", status: 404, code: "gone", message: "It is gone." };
/// let error = ApiError::new(GONE).param("user_id");
/// assert_eq!(error.status, 404);
/// assert_eq!(error.to_value()["errors"][0]["meta"]["param_name"], "user_id");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApiError {
    /// HTTP status.
    pub status: u16,
    /// What was wrong; never empty.
    pub errors: Vec<ErrorItem>,
}

impl ApiError {
    /// Code of a fault that is the server's own, found before the implementation could answer.
    pub const INTERNAL: &'static str = "internal";
    /// Code of an operation that an implementation does not have.
    pub const UNIMPLEMENTED: &'static str = "unimplemented";
    /// Code of a request that asks for something the implementation does not perform.
    pub const UNSUPPORTED: &'static str = "unsupported";

    /// The answer that the contract gives for an error it names.
    pub fn new(def: ErrorDef) -> Self {
        Self::plain(def.status, def.code, def.message)
    }

    /// The answer of a default stub.
    pub fn unimplemented(operation: &str) -> Self {
        Self::plain(501, Self::UNIMPLEMENTED, &format!("{operation} is not implemented"))
    }

    /// A refusal to do a part of an operation that is not performed yet; never ignored in silence.
    pub fn unsupported(param: &str) -> Self {
        Self::plain(501, Self::UNSUPPORTED, &format!("{param} is not supported yet")).param(param)
    }

    /// The answer to a fault that is the server's own.
    pub fn internal(message: &str) -> Self {
        Self::plain(500, Self::INTERNAL, message)
    }

    pub(crate) fn plain(status: u16, code: &str, message: &str) -> Self {
        let item = ErrorItem {
            message: message.to_owned(),
            long_message: message.to_owned(),
            code: code.to_owned(),
            meta: Map::new(),
        };
        Self { status, errors: vec![item] }
    }

    /// Names the param at fault in every entry.
    #[must_use]
    pub fn param(mut self, name: &str) -> Self {
        for item in &mut self.errors {
            item.meta.insert("param_name".to_owned(), Value::from(name));
        }
        self
    }

    /// Joins the entries of another error; the status of the first one stands.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.errors.extend(other.errors);
        self
    }

    /// The code of the first entry.
    pub fn code(&self) -> &str {
        self.errors.first().map_or("", |item| item.code.as_str())
    }

    /// The body of the answer.
    pub fn to_value(&self) -> Value {
        json!({ "errors": self.errors })
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.status, self.code())?;
        if let Some(item) = self.errors.first() {
            write!(f, ": {}", item.message)?;
        }
        Ok(())
    }
}

impl std::error::Error for ApiError {}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{ApiError, ErrorDef};

    const TAKEN: ErrorDef = ErrorDef::new("taken", 422, "is_taken", "It is taken.");

    #[test]
    fn the_envelope_holds_every_entry_and_the_status_is_the_first_ones() {
        let error = ApiError::new(TAKEN).param("name").and(ApiError::unsupported("shade"));
        let shade = "shade is not supported yet";
        let entry = |text: &str, code: &str, param: &str| {
            let meta = json!({ "param_name": param });
            json!({"message": text, "long_message": text, "code": code, "meta": meta})
        };
        let errors =
            [entry("It is taken.", "is_taken", "name"), entry(shade, ApiError::UNSUPPORTED, "shade")];
        assert_eq!(error.to_value(), json!({ "errors": errors }));
        assert_eq!((error.status, error.code()), (422, "is_taken"));
        assert_eq!(error.to_string(), "422 is_taken: It is taken.");
    }

    #[test]
    fn an_operation_that_is_not_there_is_named() {
        let error = ApiError::unimplemented("backend.weigh");
        assert_eq!(error.to_string(), "501 unimplemented: backend.weigh is not implemented");
    }
}
