//! Strict decoding of a raw request against the operation table. Servers are strict; clients are lenient.

use serde::de::DeserializeOwned;
use serde::{Serialize, Serializer};
use serde_json::{Map, Value};

use crate::{ApiError, DecodeErrors, FoundFault, OperationSpec, Patch, Timestamp, param_faults};

/// Decodes the params of a request.
///
/// Reports all faults: unknown, removed, missing, and null params, wrong types, values that are out of
/// range or have the wrong format, and missing dependencies. Fills in defaults.
///
/// # Errors
/// Returns the faults, first in request order and then in table order. The status is that of the first fault.
pub fn decode<T: DeserializeOwned>(
    operation: &OperationSpec,
    version: &str,
    params: &Map<String, Value>,
    errors: &DecodeErrors,
) -> Result<T, ApiError> {
    // The operation itself refuses faults for which it has its own errors.
    let own = |found: &FoundFault| found.row.is_some_and(|row| row.own_errors.contains(&found.fault));
    let faults = param_faults(operation, version, params).into_iter().filter(|found| !own(found));
    let faults = faults.map(|found| ApiError::new(errors.of(found.fault)).param(&found.param));
    if let Some(error) = faults.reduce(ApiError::and) {
        return Err(error);
    }
    let mut decoded = Map::new();
    for (wire, value) in params {
        let Some(param) = operation.param(wire) else { continue };
        let value = param.normalized(value);
        if !value.is_null() || param.default.is_none() {
            decoded.insert(wire.clone(), value.clone());
        }
    }
    for param in operation.params.iter().filter(|param| param.exists_at(version)) {
        if let Some(default) = param.default {
            decoded.entry(param.wire).or_insert_with(|| default.to_value());
        }
    }
    // All members were checked against the table, so a mismatch here is a bug in the generator.
    serde_json::from_value(Value::Object(decoded)).map_err(|error| ApiError::internal(&error.to_string()))
}

/// A param field that contains a timestamp and is sent as RFC 3339.
pub trait Rfc3339Field: Sized {
    /// The string to send, if any.
    fn to_text(&self) -> Option<String>;
    /// Creates the field from a string or null.
    ///
    /// # Errors
    /// When the string is not an RFC 3339 timestamp.
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
        let text = text.ok_or("null is not a timestamp")?;
        Self::parse_rfc3339(&text).map_err(|error| error.to_string())
    }
}

/// `#[serde(serialize_with = "rfc3339")]` for params with a timestamp: writes it as RFC 3339 or null.
/// [`Members`](crate::Members) handles deserialization.
pub fn rfc3339<F: Rfc3339Field, S: Serializer>(field: &F, serializer: S) -> Result<S::Ok, S::Error> {
    field.to_text().serialize(serializer)
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;
    use serde_json::{Value, json};

    use super::{Rfc3339Field, decode, rfc3339};
    use crate::{
        ApiError, BodyEncoding, DecodeErrors, DefaultValue, Envelope, ErrorDef, Http, OperationSpec,
        ParamFault, ParamLocation, ParamSpec, ParamType, Patch, Returns, Surface, Timestamp, Verb,
    };

    const fn param(name: &'static str, ty: ParamType) -> ParamSpec {
        ParamSpec::new(name, name, ParamLocation::Body, ty)
    }

    const OPERATION: OperationSpec = OperationSpec::new(
        "backend.weigh",
        Surface::Backend,
        Http::new(Verb::Post, "/scales", BodyEncoding::Json, Envelope::Bare),
        &[
            param("grams", ParamType::INTEGER.min(1)).nullable().default(DefaultValue::Integer(7)),
            param("note", ParamType::TEXT).nullable().blank_is_null(),
            param("pan", ParamType::TEXT.max(1)).own_errors(&[ParamFault::TooLong]),
            param("late", ParamType::Boolean).default(DefaultValue::Boolean(true)).since("2031-01-01"),
        ],
        Returns::One("Weight"),
    );

    const fn error(status: u16, code: &'static str) -> ErrorDef {
        ErrorDef::new(code, status, code, code)
    }

    const ERRORS: DecodeErrors = DecodeErrors {
        unknown: error(400, "unknown"),
        removed: error(410, "removed"),
        missing: error(400, "missing"),
        null: error(400, "null"),
        wrong_type: error(415, "wrong_type"),
        value: error(422, "value"),
        format: error(422, "format"),
        time: error(422, "time"),
        too_long: error(422, "too_long"),
        too_short: error(422, "too_short"),
        too_many: error(422, "too_many"),
        too_large: error(413, "too_large"),
        dependency: error(400, "dependency"),
        too_few: error(422, "too_few"),
        conflict: error(409, "conflict"),
        not_found: error(404, "not_found"),
        unauthenticated: error(401, "unauthenticated"),
        version: error(400, "version"),
    };

    #[derive(Debug, PartialEq, Deserialize)]
    struct Weigh {
        grams: i64,
        #[serde(default)]
        note: Patch<String>,
        pan: Option<String>,
        late: Option<bool>,
    }

    fn decoded(version: &str, params: &Value) -> Result<Weigh, ApiError> {
        decode(&OPERATION, version, params.as_object().expect("the parameters should be an object"), &ERRORS)
    }

    #[track_caller]
    fn check(params: &Value, expected: Weigh) {
        assert_eq!(decoded("2030-01-01", params), Ok(expected));
    }

    #[test]
    fn a_default_replaces_an_absent_or_null_value() {
        let weigh = |grams| Weigh { grams, note: Patch::Keep, pan: None, late: None };
        check(&json!({}), weigh(7));
        check(&json!({"grams": null}), weigh(7));
        check(&json!({"grams": 3}), weigh(3));
        let late = decoded("2031-01-01", &json!({}));
        assert_eq!(late, Ok(Weigh { late: Some(true), ..weigh(7) }));
    }

    #[test]
    fn null_clears_a_param_without_a_default_and_the_empty_string_can_mean_null() {
        let weigh = |note| Weigh { grams: 7, note, pan: None, late: None };
        check(&json!({"note": null}), weigh(Patch::Clear));
        check(&json!({"note": ""}), weigh(Patch::Clear));
        check(&json!({"note": "a"}), weigh(Patch::Set("a".to_owned())));
    }

    #[test]
    fn every_fault_is_named_and_the_first_one_gives_the_status() {
        let refusal = decoded("2030-01-01", &json!({"grams": "x", "else": 1, "note": 2}));
        let refusal = refusal.expect_err("all parameters are wrong");
        assert_eq!(refusal.status, 415);
        let named = |at: usize| (&*refusal.errors[at].code, &refusal.errors[at].meta["param_name"]);
        assert_eq!(named(0), ("wrong_type", &json!("grams")));
        assert_eq!(named(1), ("unknown", &json!("else")));
        assert_eq!(named(2), ("wrong_type", &json!("note")));
        assert_eq!(refusal.errors.len(), 3);
    }

    #[test]
    fn a_fault_with_its_own_error_is_left_to_the_operation() {
        let decoded =
            decoded("2030-01-01", &json!({"pan": "long"})).expect("the operation rejects this itself");
        assert_eq!(decoded.pan.as_deref(), Some("long"));
    }

    /// Serializes the field, checks the result, and reads it back.
    #[track_caller]
    fn there_and_back<F: Rfc3339Field>(field: &F, wire: &Value) -> Result<F, String> {
        assert_eq!(rfc3339(field, serde_json::value::Serializer).as_ref().ok(), Some(wire));
        F::from_text(wire.as_str().map(str::to_owned))
    }

    #[test]
    fn a_timestamp_is_sent_as_text_in_each_kind_of_field() {
        let instant = Timestamp::from_millis(1_500);
        let wire = json!("1970-01-01T00:00:01.5Z");
        assert_eq!(there_and_back(&instant, &wire), Ok(instant));
        assert_eq!(there_and_back(&Some(instant), &wire), Ok(Some(instant)));
        assert_eq!(there_and_back(&None::<Timestamp>, &Value::Null), Ok(None));
        assert_eq!(there_and_back(&Patch::Set(instant), &wire), Ok(Patch::Set(instant)));
        assert_eq!(there_and_back(&Patch::<Timestamp>::Clear, &Value::Null), Ok(Patch::Clear));
    }

    #[test]
    fn an_invalid_timestamp_is_rejected_in_each_kind_of_field() {
        let soon = || Some("soon".to_owned());
        assert!(Timestamp::from_text(soon()).is_err());
        assert!(Timestamp::from_text(None).is_err(), "null is not a timestamp");
        assert!(Option::<Timestamp>::from_text(soon()).is_err());
        assert!(Patch::<Timestamp>::from_text(soon()).is_err());
    }
}
