//! Instance settings for implementations with the capability `control`: the settings table, and applying
//! changes that are validated against it.

use std::fmt;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::param_check::fault_of_one;
use crate::{DefaultValue, ParamType};

/// An operation that an implementation with the capability `control` supports in addition to those of the
/// contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ControlOperation {
    /// Changes the given settings and returns all settings.
    Settings,
    /// Advances the clock by `milliseconds` and returns `{ now }`.
    Advance,
    /// Returns `{ now }`, in milliseconds since the epoch.
    Now,
    /// Creates the data described by `seed` and returns it.
    Seed,
}

impl ControlOperation {
    /// All control operations.
    pub const ALL: [Self; 4] = [Self::Settings, Self::Advance, Self::Now, Self::Seed];

    /// The id in a request.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Settings => "control.settings",
            Self::Advance => "control.advance",
            Self::Now => "control.now",
            Self::Seed => "control.seed",
        }
    }

    /// The control operation with this id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|operation| operation.id() == id)
    }
}

/// One setting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct SettingSpec {
    /// Name in the contract, in camelCase.
    pub name: &'static str,
    /// Name on the wire.
    pub wire: &'static str,
    /// Type of the value.
    pub ty: ParamType,
    /// Whether the setting can be null.
    pub nullable: bool,
    /// The default value; null if absent.
    pub default: Option<DefaultValue>,
}

impl SettingSpec {
    /// Creates a setting that is not nullable.
    pub const fn new(name: &'static str, wire: &'static str, ty: ParamType) -> Self {
        Self { name, wire, ty, nullable: false, default: None }
    }

    /// Makes the setting nullable.
    #[must_use]
    pub const fn nullable(mut self) -> Self {
        self.nullable = true;
        self
    }

    /// Sets the default value.
    #[must_use]
    pub const fn default(mut self, default: DefaultValue) -> Self {
        self.default = Some(default);
        self
    }

    /// The default value as JSON.
    pub fn default_value(&self) -> Value {
        self.default.map_or(Value::Null, DefaultValue::to_value)
    }
}

/// Why settings cannot be changed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SettingError {
    /// The setting does not exist.
    Unknown(String),
    /// The value is not valid for the setting.
    Value(String),
}

impl fmt::Display for SettingError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown(name) => write!(f, "unknown setting `{name}`"),
            Self::Value(name) => write!(f, "invalid value for setting `{name}`"),
        }
    }
}

impl std::error::Error for SettingError {}

/// Returns the settings with the given changes applied, by wire name. Null resets a setting that is not
/// nullable to its default.
///
/// # Errors
/// Returns the first setting that is unknown or has an invalid value.
pub fn apply_settings<S: Serialize + DeserializeOwned>(
    specs: &[SettingSpec],
    settings: &S,
    changes: &Map<String, Value>,
) -> Result<S, SettingError> {
    // Settings are an object of plain values, so both conversions succeed. A failure is reported as an
    // invalid value.
    let fault = |name: &str| SettingError::Value(name.to_owned());
    let Ok(Value::Object(mut members)) = serde_json::to_value(settings) else { return Err(fault("")) };
    for (name, value) in changes {
        let spec = specs.iter().find(|spec| spec.wire == name);
        let spec = spec.ok_or_else(|| SettingError::Unknown(name.clone()))?;
        let value = if value.is_null() && !spec.nullable { spec.default_value() } else { value.clone() };
        if !value.is_null() && fault_of_one(&spec.ty, &value).is_some() {
            return Err(fault(name));
        }
        members.insert(name.clone(), value);
    }
    serde_json::from_value(Value::Object(members)).map_err(|error| fault(&error.to_string()))
}

#[cfg(test)]
mod tests {
    use serde::{Deserialize, Serialize};
    use serde_json::{Value, json};

    use super::{ControlOperation, SettingError, SettingSpec, apply_settings};
    use crate::{DefaultValue, ParamType};

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Lamp {
        dim: bool,
        seconds: Option<i64>,
    }

    const SPECS: &[SettingSpec] = &[
        SettingSpec::new("dim", "dim", ParamType::Boolean).default(DefaultValue::Boolean(false)),
        SettingSpec::new("seconds", "seconds", ParamType::Integer { min: Some(1), max: None })
            .nullable()
            .default(DefaultValue::Integer(60)),
    ];

    #[track_caller]
    fn check(changes: &Value, expected: Result<(bool, Option<i64>), SettingError>) {
        let changes = changes.as_object().expect("the changes should be an object");
        let changed = apply_settings(SPECS, &Lamp { dim: true, seconds: Some(5) }, changes);
        assert_eq!(changed, expected.map(|(dim, seconds)| Lamp { dim, seconds }));
    }

    #[test]
    fn only_the_given_settings_change() {
        check(&json!({}), Ok((true, Some(5))));
        check(&json!({"dim": false}), Ok((false, Some(5))));
        check(&json!({"seconds": 7}), Ok((true, Some(7))));
    }

    #[test]
    fn null_is_a_value_or_resets_to_the_default() {
        check(&json!({"dim": null, "seconds": null}), Ok((false, None)));
    }

    #[test]
    fn an_error_names_the_setting() {
        check(&json!({"glow": 1}), Err(SettingError::Unknown("glow".to_owned())));
        check(&json!({"dim": 1}), Err(SettingError::Value("dim".to_owned())));
        check(&json!({"seconds": 0}), Err(SettingError::Value("seconds".to_owned())));
        let message = SettingError::Unknown("glow".to_owned()).to_string();
        assert_eq!(message, "unknown setting `glow`");
        let message = SettingError::Value("dim".to_owned()).to_string();
        assert_eq!(message, "invalid value for setting `dim`");
    }

    #[test]
    fn an_operation_is_found_by_its_id() {
        for operation in ControlOperation::ALL {
            assert!(operation.id().starts_with("control."), "{operation:?}");
            assert_eq!(ControlOperation::from_id(operation.id()), Some(operation));
        }
        assert_eq!(ControlOperation::from_id("control.glow"), None);
    }
}
