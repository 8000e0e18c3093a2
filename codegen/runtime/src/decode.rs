//! Strict decoding of a raw request against the operation table: strict server, lenient client.

use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::{
    ApiError, DecodeErrors, DefaultValue, ErrorDef, FileUpload, OperationSpec, ParamSpec, ParamType, Patch,
    Timestamp,
};

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
    let mut faults: Vec<ApiError> = Vec::new();
    let mut decoded = Map::new();
    for (wire, value) in params {
        match operation.param(wire) {
            None => faults.push(ApiError::new(errors.unknown).param(wire)),
            Some(param) if !param.exists_at(version) => {
                let fault = if param.until.is_some_and(|until| version > until) {
                    errors.removed
                } else {
                    errors.unknown
                };
                faults.push(ApiError::new(fault).param(wire));
            }
            Some(param) => {
                let blank = param.blank_is_null && value.as_str() == Some("");
                let value = if blank { &Value::Null } else { value };
                match check(param, value, errors) {
                    Ok(()) if value.is_null() && param.default.is_some() => {}
                    Ok(()) => {
                        decoded.insert(wire.clone(), value.clone());
                    }
                    Err(def) => faults.push(ApiError::new(def).param(wire)),
                }
            }
        }
    }
    for param in operation.params.iter().filter(|param| param.exists_at(version)) {
        let given = params.get(param.wire);
        if given.is_none() && param.required {
            faults.push(ApiError::new(errors.missing).param(param.wire));
        }
        if given.is_some_and(|value| !value.is_null() && *value != Value::Bool(false)) {
            for other in param.requires {
                if params.get(*other).is_none_or(Value::is_null) {
                    faults.push(ApiError::new(errors.dependency).param(other));
                }
            }
        }
        if let Some(default) = param.default {
            decoded.entry(param.wire).or_insert_with(|| default_value(default));
        }
    }
    if let Some(error) = faults.into_iter().reduce(ApiError::and) {
        return Err(error);
    }
    // The table has vouched for every member; a mismatch here is a fault of the generator.
    serde_json::from_value(Value::Object(decoded)).map_err(|error| ApiError::internal(&error.to_string()))
}

fn default_value(default: DefaultValue) -> Value {
    match default {
        DefaultValue::Boolean(value) => Value::from(value),
        DefaultValue::Integer(value) => Value::from(value),
        DefaultValue::Text(value) => Value::from(value),
    }
}

fn check(param: &ParamSpec, value: &Value, errors: &DecodeErrors) -> Result<(), ErrorDef> {
    if value.is_null() {
        return if param.nullable { Ok(()) } else { Err(errors.null) };
    }
    if !param.list {
        return decode_value(&param.ty, value, errors);
    }
    let items = value.as_array().ok_or(errors.wrong_type)?;
    if param.max_items.is_some_and(|max| items.len() as u64 > max) {
        return Err(errors.too_many);
    }
    items.iter().try_for_each(|item| decode_value(&param.ty, item, errors))
}

/// Checks one value that is not null against its type.
///
/// # Errors
/// The error that the contract names for the fault.
pub fn decode_value(ty: &ParamType, value: &Value, errors: &DecodeErrors) -> Result<(), ErrorDef> {
    let text = || value.as_str().ok_or(errors.wrong_type);
    match *ty {
        ParamType::String { format, min_length, max_length, .. } => {
            let text = text()?;
            let length = text.chars().count() as u64;
            if max_length.is_some_and(|max| length > max) {
                return Err(errors.too_long);
            }
            if min_length.is_some_and(|min| length < min) {
                return Err(errors.too_short);
            }
            if format.is_some_and(|format| !format.accepts(text)) {
                return Err(errors.format);
            }
        }
        ParamType::Id { .. } => {
            text()?;
        }
        ParamType::Enum { values, open, .. } => {
            let text = text()?;
            if !open && !values.contains(&text) {
                return Err(errors.value);
            }
        }
        ParamType::Integer { min, max } => {
            let number = value.as_i64().ok_or(errors.wrong_type)?;
            if min.is_some_and(|min| number < min) || max.is_some_and(|max| number > max) {
                return Err(errors.value);
            }
        }
        ParamType::Boolean => {
            value.as_bool().ok_or(errors.wrong_type)?;
        }
        ParamType::Millis => {
            value.as_i64().ok_or(errors.wrong_type)?;
        }
        ParamType::Rfc3339 => {
            Timestamp::parse_rfc3339(text()?).map_err(|_| errors.time)?;
        }
        ParamType::File => {
            serde_json::from_value::<FileUpload>(value.clone()).map_err(|_| errors.wrong_type)?;
        }
        ParamType::Metadata { max_bytes } => {
            if !value.is_object() {
                return Err(errors.value);
            }
            if max_bytes.is_some_and(|max| value.to_string().len() as u64 > max) {
                return Err(errors.too_large);
            }
        }
    }
    Ok(())
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

/// `#[serde(with = "rfc3339")]` for params that hold an instant.
pub mod rfc3339 {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    use super::Rfc3339Field;

    /// Writes the instant as RFC 3339, or null.
    pub fn serialize<F: Rfc3339Field, S: Serializer>(field: &F, serializer: S) -> Result<S::Ok, S::Error> {
        field.to_text().serialize(serializer)
    }

    /// Reads an RFC 3339 text, or null.
    pub fn deserialize<'de, F: Rfc3339Field, D: Deserializer<'de>>(deserializer: D) -> Result<F, D::Error> {
        let text = Option::<String>::deserialize(deserializer)?;
        F::from_text(text).map_err(serde::de::Error::custom)
    }
}
