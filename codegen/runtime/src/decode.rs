//! Strict decoding of a raw request against the operation table: strict server, lenient client.

use serde::de::DeserializeOwned;
use serde::{Serialize, Serializer};
use serde_json::{Map, Value};

use crate::{ApiError, DecodeErrors, FoundFault, OperationSpec, Patch, Timestamp, param_faults};

/// Decodes the params of a request.
///
/// Every fault is found and named: unknown, removed, missing and null params, wrong types, values
/// out of their range or format, params that need another one. Defaults are filled in.
///
/// # Errors
/// The faults, in the order of the request and then of the table; the status is the first one's.
pub fn decode<T: DeserializeOwned>(
    operation: &OperationSpec,
    version: &str,
    params: &Map<String, Value>,
    errors: &DecodeErrors,
) -> Result<T, ApiError> {
    // What has an error of its own is the operation's to refuse.
    let own = |found: &FoundFault| found.row.is_some_and(|row| row.own_errors.contains(&found.fault));
    let faults = param_faults(operation, version, params).into_iter().filter(|found| !own(found));
    let faults = faults.map(|found| ApiError::new(errors.of(found.fault)).param(&found.param));
    if let Some(error) = faults.reduce(ApiError::and) {
        return Err(error);
    }
    let mut decoded = Map::new();
    for (wire, value) in params {
        let Some(param) = operation.param(wire) else { continue };
        let value = param.meant(value);
        if !value.is_null() || param.default.is_none() {
            decoded.insert(wire.clone(), value.clone());
        }
    }
    for param in operation.params.iter().filter(|param| param.exists_at(version)) {
        if let Some(default) = param.default {
            decoded.entry(param.wire).or_insert_with(|| default.to_value());
        }
    }
    // The table has vouched for every member; a mismatch here is a fault of the generator.
    serde_json::from_value(Value::Object(decoded)).map_err(|error| ApiError::internal(&error.to_string()))
}

/// A param field that holds an instant and travels as RFC 3339.
pub trait Rfc3339Field: Sized {
    /// The text that travels, if any.
    fn to_text(&self) -> Option<String>;
    /// The field for a text, or for null.
    ///
    /// # Errors
    /// When the text is no RFC 3339 instant.
    fn from_text(text: Option<String>) -> Result<Self, String>;
}

impl Rfc3339Field for Patch<Timestamp> {
    fn to_text(&self) -> Option<String> {
        self.as_set().map(|instant| instant.to_rfc3339())
    }

    fn from_text(text: Option<String>) -> Result<Self, String> {
        match text {
            None => Ok(Self::Clear),
            Some(text) => Timestamp::parse_rfc3339(&text).map(Self::Set).map_err(|error| error.to_string()),
        }
    }
}

impl Rfc3339Field for Option<Timestamp> {
    fn to_text(&self) -> Option<String> {
        self.map(Timestamp::to_rfc3339)
    }

    fn from_text(text: Option<String>) -> Result<Self, String> {
        text.map(|text| Timestamp::parse_rfc3339(&text).map_err(|error| error.to_string())).transpose()
    }
}

impl Rfc3339Field for Timestamp {
    fn to_text(&self) -> Option<String> {
        Some(self.to_rfc3339())
    }

    fn from_text(text: Option<String>) -> Result<Self, String> {
        let text = text.ok_or("null is no instant")?;
        Self::parse_rfc3339(&text).map_err(|error| error.to_string())
    }
}

/// `#[serde(serialize_with = "rfc3339")]` for params that hold an instant: writes it as RFC 3339, or null.
/// Reading is the business of [`Members`](crate::Members).
pub fn rfc3339<F: Rfc3339Field, S: Serializer>(field: &F, serializer: S) -> Result<S::Ok, S::Error> {
    field.to_text().serialize(serializer)
}
