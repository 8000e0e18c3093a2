//! The params of operations.

use serde::Serialize;
use serde_json::Value;

use crate::{Format, ParamFault};

/// The location of a param.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ParamLocation {
    /// In the path.
    Path,
    /// In the query.
    Query,
    /// In the body.
    Body,
}

/// The type of a single param value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ParamType {
    /// A string.
    String {
        /// The required format.
        format: Option<Format>,
        /// Minimum number of characters.
        min_length: Option<u64>,
        /// Maximum number of characters.
        max_length: Option<u64>,
        /// Whether the value is secret and must never be printed.
        secret: bool,
    },
    /// The id of a resource.
    Id {
        /// Name of the resource.
        resource: &'static str,
    },
    /// One of a list of strings.
    Enum {
        /// Name of the enum.
        name: &'static str,
        /// Its values.
        values: &'static [&'static str],
        /// Whether other values are accepted too.
        open: bool,
    },
    /// An integer.
    Integer {
        /// Minimum value.
        min: Option<i64>,
        /// Maximum value.
        max: Option<i64>,
    },
    /// A boolean.
    Boolean,
    /// A timestamp in integer milliseconds.
    Millis,
    /// A timestamp in RFC 3339 format.
    Rfc3339,
    /// A file: its content type and its bytes in base64.
    File,
    /// A metadata object.
    Metadata {
        /// Maximum size of the compact JSON text, in bytes.
        max_bytes: Option<u64>,
    },
}

/// The default of a param.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum DefaultValue {
    /// A boolean.
    Boolean(bool),
    /// An integer.
    Integer(i64),
    /// A string.
    Text(&'static str),
}

impl DefaultValue {
    /// The value as JSON.
    pub fn to_value(self) -> Value {
        match self {
            Self::Boolean(value) => Value::from(value),
            Self::Integer(value) => Value::from(value),
            Self::Text(value) => Value::from(value),
        }
    }
}

/// One param of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[expect(clippy::struct_excessive_bools, reason = "a table row; each flag is read by name")]
pub struct ParamSpec {
    /// Name in the SDK, in camelCase.
    pub name: &'static str,
    /// Name on the wire.
    pub wire: &'static str,
    /// Where the param is sent.
    pub location: ParamLocation,
    /// Type of the value, or of each item.
    pub ty: ParamType,
    /// Whether the param is a list of such values.
    pub list: bool,
    /// Minimum number of list items.
    pub min_items: Option<u64>,
    /// Maximum number of list items.
    pub max_items: Option<u64>,
    /// Whether the param is required.
    pub required: bool,
    /// Whether the param is nullable.
    pub nullable: bool,
    /// Whether the empty string means null.
    pub blank_is_null: bool,
    /// The value used if the param is absent.
    pub default: Option<DefaultValue>,
    /// Other params that are required with this one.
    pub requires: &'static [&'static str],
    /// The values, as strings, that other params must have if they are present too.
    pub only_with: &'static [(&'static str, &'static [&'static str])],
    /// The list param that must have the same number of items.
    pub as_many_as: Option<&'static str>,
    /// The param is required unless this other one is present.
    pub unless: Option<&'static str>,
    /// Faults for which the operation returns its own errors. Decoding does not report them.
    pub own_errors: &'static [ParamFault],
    /// Faults that not every source calls faults. No rule judges them.
    pub disputed: &'static [ParamFault],
    /// Wire name of the property that the param sets.
    pub property: Option<&'static str>,
    /// Whether the param can cause errors other than those of decoding.
    pub has_errors: bool,
    /// First API version that accepts the param.
    pub since: Option<&'static str>,
    /// Last API version that accepts the param.
    pub until: Option<&'static str>,
}

impl ParamSpec {
    /// Creates an optional param that is not nullable and sets no property.
    pub const fn new(name: &'static str, wire: &'static str, location: ParamLocation, ty: ParamType) -> Self {
        Self {
            name,
            wire,
            location,
            ty,
            list: false,
            min_items: None,
            max_items: None,
            required: false,
            nullable: false,
            blank_is_null: false,
            default: None,
            requires: &[],
            only_with: &[],
            as_many_as: None,
            unless: None,
            own_errors: &[],
            disputed: &[],
            property: None,
            has_errors: false,
            since: None,
            until: None,
        }
    }

    /// Normalizes a value: the empty string becomes null if the table says so.
    pub fn normalized<'a>(&self, value: &'a Value) -> &'a Value {
        if self.blank_is_null && value.as_str() == Some("") { &Value::Null } else { value }
    }

    /// Whether an API version accepts this param.
    pub fn exists_at(&self, version: &str) -> bool {
        self.since.is_none_or(|since| version >= since) && self.until.is_none_or(|until| version <= until)
    }
}
