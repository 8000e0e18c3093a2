//! `ApiError`: the error envelope, and the errors defined in a contract.

use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::ParamFault;

/// An error defined in the contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct ErrorDef {
    /// Name in the contract, in kebab-case.
    pub name: &'static str,
    /// HTTP status.
    pub status: u16,
    /// The `code` member of the error.
    pub code: &'static str,
    /// A sentence for humans.
    pub message: &'static str,
}

/// The errors that the contract defines for faults in a request.
#[derive(Clone, Copy, Debug)]
pub struct DecodeErrors {
    /// The operation does not have the param.
    pub unknown: ErrorDef,
    /// The operation had the param at an earlier API version.
    pub removed: ErrorDef,
    /// A required param is missing.
    pub missing: ErrorDef,
    /// A param that is not nullable is null.
    pub null: ErrorDef,
    /// A value has the wrong JSON type.
    pub wrong_type: ErrorDef,
    /// A value has the right type but is not allowed.
    pub value: ErrorDef,
    /// A string does not have the required format.
    pub format: ErrorDef,
    /// A string is not an RFC 3339 timestamp.
    pub time: ErrorDef,
    /// A string is too long.
    pub too_long: ErrorDef,
    /// A string is too short.
    pub too_short: ErrorDef,
    /// A list has too many items.
    pub too_many: ErrorDef,
    /// Metadata is larger than its limit.
    pub too_large: ErrorDef,
    /// A param that another one requires is missing.
    pub dependency: ErrorDef,
    /// A list has too few items.
    pub too_few: ErrorDef,
    /// A param conflicts with the value of another one.
    pub conflict: ErrorDef,
    /// The operation does not exist at this API version.
    pub not_found: ErrorDef,
    /// The caller is not signed in or has no secret key.
    pub unauthenticated: ErrorDef,
    /// The API version is malformed or unknown.
    pub version: ErrorDef,
}

impl DecodeErrors {
    /// The error for a param fault.
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

/// One entry of `errors` in the envelope.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ErrorItem {
    /// A short sentence.
    pub message: String,
    /// A longer sentence. Clerk's own SDK allows it to be absent.
    #[serde(default)]
    pub long_message: String,
    /// A stable error code.
    pub code: String,
    /// Additional data. `param_name` names the faulty param.
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    pub meta: Map<String, Value>,
}

/// A refused request: HTTP status and error envelope. It prints the operation, the status, and the code, param and message
/// of the first entry.
///
/// ```
/// use clerk_user_runtime::{ApiError, ErrorDef};
/// const GONE: ErrorDef = ErrorDef { name: "gone", status: 404, code: "gone", message: "It is gone." };
/// let error = ApiError::new(GONE).param("user_id");
/// assert_eq!(error.status, 404);
/// assert_eq!(error.to_value()["errors"][0]["meta"]["param_name"], "user_id");
/// assert_eq!(error.to_string(), "404 gone (user_id): It is gone.");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ApiError {
    /// Id of the operation that was called, such as `backend.updateUser`, if a client called it.
    pub operation: Option<String>,
    /// HTTP status.
    pub status: u16,
    /// The individual errors. Never empty.
    pub errors: Vec<ErrorItem>,
}

/// The member of `meta` that names the faulty param.
const PARAM_NAME: &str = "param_name";

impl ApiError {
    /// Error code of an internal server error that occurs before the implementation can respond.
    pub const INTERNAL: &'static str = "internal";
    /// Error code of an operation that is not implemented.
    pub const UNIMPLEMENTED: &'static str = "unimplemented";
    /// Error code of a request for a feature that is not implemented.
    pub const UNSUPPORTED: &'static str = "unsupported";

    /// Creates an error response from an error defined in the contract.
    pub fn new(def: ErrorDef) -> Self {
        Self::plain(def.status, def.code, def.message)
    }

    /// The response of a default stub.
    pub fn unimplemented(operation: &str) -> Self {
        Self::plain(501, Self::UNIMPLEMENTED, &format!("{operation} is not implemented"))
    }

    /// Refuses a param that is not supported yet. Params must never be ignored silently.
    pub fn unsupported(param: &str) -> Self {
        Self::plain(501, Self::UNSUPPORTED, &format!("{param} is not supported yet")).param(param)
    }

    /// The response to an internal server error.
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
        Self { operation: None, status, errors: vec![item] }
    }

    /// Sets the faulty param in every entry.
    #[must_use]
    pub fn param(mut self, name: &str) -> Self {
        for item in &mut self.errors {
            item.meta.insert(PARAM_NAME.to_owned(), Value::from(name));
        }
        self
    }

    /// Appends the entries of another error and keeps the status of this one.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.errors.extend(other.errors);
        self
    }

    /// The faulty param of the first entry, if it names one.
    pub fn param_name(&self) -> Option<&str> {
        self.errors.first()?.meta.get(PARAM_NAME)?.as_str()
    }

    /// Names the operation that was called.
    pub(crate) fn of_operation(mut self, operation: &str) -> Self {
        self.operation = Some(operation.to_owned());
        self
    }

    /// The code of the first entry.
    pub fn code(&self) -> &str {
        self.errors.first().map_or("", |item| item.code.as_str())
    }

    /// The body of the response.
    pub fn to_value(&self) -> Value {
        json!({ "errors": self.errors })
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(operation) = &self.operation {
            write!(f, "{operation}: ")?;
        }
        write!(f, "{} {}", self.status, self.code())?;
        if let Some(param) = self.param_name() {
            write!(f, " ({param})")?;
        }
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
    fn the_envelope_has_every_entry_and_the_status_of_the_first() {
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
        assert_eq!(error.to_string(), "422 is_taken (name): It is taken.");
    }

    #[test]
    fn an_unimplemented_operation_is_named() {
        let error = ApiError::unimplemented("backend.weigh");
        assert_eq!(error.to_string(), "501 unimplemented: backend.weigh is not implemented");
    }
}
