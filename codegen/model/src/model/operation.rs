//! Resolved operations: params, return types and HTTP bindings.

use clerk_user_runtime::{Format, Surface};
use serde::Serialize;

use super::{Deprecation, SourceRef};
use crate::ast::{ActorOverride, ParamEncoding, Stability};

/// One operation.
#[derive(Clone, Debug, Serialize)]
pub struct Operation {
    /// Name, camelCase.
    pub name: String,
    /// The surface.
    pub surface: Surface,
    /// One or two sentences.
    pub doc: String,
    /// HTTP binding.
    pub http: HttpBinding,
    /// HTTP statuses that the source documents for it, in ascending order; empty if it documents none.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub statuses: Vec<u16>,
    /// Who can call it, if not the default caller of the surface.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actor: Option<ActorOverride>,
    /// Its params.
    pub params: Vec<Param>,
    /// Return type.
    pub returns: Returns,
    /// Whether the response can be null instead of a resource.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub returns_null: bool,
    /// Wire name of the param that selects the page format; without it, the response is the array alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paged_by: Option<String>,
    /// Names of the errors that it can return, in addition to the decoding errors.
    pub errors: Vec<String>,
    /// First API version that has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since: Option<String>,
    /// Last API version that has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
    /// Deprecation notice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<Deprecation>,
    /// Stability.
    pub stability: Stability,
    /// Previous name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub was: Option<String>,
    /// Operation that replaced it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub moved_to: Option<String>,
    /// Where the source states it.
    pub source: Vec<SourceRef>,
}

impl Operation {
    /// Whether it needs neither a session nor a key.
    pub fn is_public(&self) -> bool {
        self.actor == Some(ActorOverride::Anybody)
    }

    /// Surface and name.
    pub fn id(&self) -> String {
        format!("{}.{}", self.surface, self.name)
    }
}

/// An HTTP binding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct HttpBinding {
    /// HTTP method.
    pub verb: clerk_user_runtime::Verb,
    /// Path, with params in braces, by wire name.
    pub path: String,
    /// Encoding of the request body.
    pub body: clerk_user_runtime::BodyEncoding,
    /// Envelope of the response.
    pub envelope: clerk_user_runtime::Envelope,
}

/// The return type of an operation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Returns {
    /// One resource.
    One(String),
    /// A JSON array of a resource.
    List(String),
    /// A page of a resource.
    Page(String),
}

impl Returns {
    /// Name of the resource.
    pub fn resource(&self) -> &str {
        match self {
            Self::One(name) | Self::List(name) | Self::Page(name) => name,
        }
    }
}

/// One param.
#[derive(Clone, Debug, Serialize)]
#[expect(clippy::struct_excessive_bools, reason = "shaped like the file; each flag is read by its name")]
pub struct Param {
    /// Name in the SDK, camelCase.
    pub name: String,
    /// Name on the wire.
    pub wire: String,
    /// Location.
    pub location: clerk_user_runtime::ParamLocation,
    /// Its type; for a list, the type of each item.
    #[serde(rename = "type")]
    pub ty: ParamType,
    /// Whether it is a list.
    pub list: bool,
    /// Minimum number of items in a list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_items: Option<u64>,
    /// Maximum number of items in a list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_items: Option<u64>,
    /// Whether it is required.
    pub required: bool,
    /// Whether it can be null.
    pub nullable: bool,
    /// Whether the empty string means null.
    pub blank_is_null: bool,
    /// Default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<DefaultValue>,
    /// Params that are required with this one, by wire name.
    pub requires: Vec<String>,
    /// Values that another param must have if both are sent, by its wire name.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub only_with: Vec<(String, Vec<String>)>,
    /// List param that must have the same number of items, by wire name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub as_many_as: Option<String>,
    /// Param that can be sent instead, by wire name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unless: Option<String>,
    /// Faults for which the operation returns its own errors.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub own_errors: Vec<clerk_user_runtime::ParamFault>,
    /// Faults that not every source calls faults.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub disputed: Vec<clerk_user_runtime::ParamFault>,
    /// The property that it sets, by wire name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub property: Option<String>,
    /// Encoding in a form body.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encoding: Option<ParamEncoding>,
    /// One or two sentences.
    pub doc: String,
    /// First API version that accepts it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since: Option<String>,
    /// Last API version that accepts it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
    /// Names of the errors that it can cause, in addition to the decoding errors.
    pub errors: Vec<String>,
    /// Deprecation notice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<Deprecation>,
    /// Previous name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub was: Option<String>,
    /// Param that replaced it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub moved_to: Option<String>,
    /// Where the source states it.
    pub source: Vec<SourceRef>,
}

/// The default of a param.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum DefaultValue {
    /// A boolean.
    Boolean(bool),
    /// An integer.
    Integer(i64),
    /// A string.
    Text(String),
}

impl std::fmt::Display for DefaultValue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Boolean(is) => is.fmt(f),
            Self::Integer(is) => is.fmt(f),
            Self::Text(is) => is.fmt(f),
        }
    }
}

/// The type of one value of a param.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ParamType {
    /// A string.
    String {
        /// Required format.
        format: Option<Format>,
        /// Minimum number of characters.
        min_length: Option<u64>,
        /// Maximum number of characters.
        max_length: Option<u64>,
        /// Whether it is never shown.
        secret: bool,
    },
    /// An id.
    Id(String),
    /// An enum.
    Enum(String),
    /// An integer.
    Integer {
        /// Minimum.
        min: Option<i64>,
        /// Maximum.
        max: Option<i64>,
    },
    /// A boolean.
    Boolean,
    /// A timestamp in integer milliseconds.
    Millis,
    /// A timestamp in RFC 3339.
    Rfc3339,
    /// A file: its content type and its bytes in base64.
    File,
    /// A metadata object.
    Metadata {
        /// Maximum size of the compact JSON, in bytes.
        max_bytes: Option<u64>,
    },
}
