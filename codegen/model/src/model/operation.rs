//! Operations as the model knows them: params, answers, bindings to HTTP.

use clerk_user_runtime::{Format, Surface};
use serde::Serialize;

use super::{Deprecation, Place};
use crate::ast::{ActorWord, ParamEncoding, Stability};

/// One operation.
#[derive(Clone, Debug, Serialize)]
pub struct Operation {
    /// Name, camelCase.
    pub name: String,
    /// The surface.
    pub surface: Surface,
    /// One or two sentences.
    pub doc: String,
    /// Its binding to HTTP.
    pub http: Http,
    /// Who may ask, where it is not who the surface is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actor: Option<ActorWord>,
    /// Its params.
    pub params: Vec<Param>,
    /// What it answers.
    pub returns: Returns,
    /// The param that asks for the page, by wire name, where the answer is a bare array without it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paged_by: Option<String>,
    /// Errors that it can answer beside those of decoding, by name.
    pub errors: Vec<String>,
    /// First API version that has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since: Option<String>,
    /// Last API version that has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
    /// What a deprecated operation says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<Deprecation>,
    /// How settled it is.
    pub stability: Stability,
    /// Name it had before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub was: Option<String>,
    /// Operation that took its place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub moved_to: Option<String>,
    /// Where it is stated.
    pub source: Vec<Place>,
}

impl Operation {
    /// Whether nobody needs to be signed in, and no key is needed.
    pub fn asks_anybody(&self) -> bool {
        self.actor == Some(ActorWord::Anybody)
    }

    /// Surface and name.
    pub fn id(&self) -> String {
        format!("{}.{}", self.surface, self.name)
    }
}

/// A binding to HTTP.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Http {
    /// The verb.
    pub verb: clerk_user_runtime::Verb,
    /// The path, params in braces by wire name.
    pub path: String,
    /// How the body travels.
    pub body: clerk_user_runtime::BodyEncoding,
    /// What the answer is wrapped in.
    pub envelope: clerk_user_runtime::Envelope,
}

/// What an operation answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Returns {
    /// One resource.
    One(String),
    /// A bare array of a resource.
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
    /// Where it travels.
    pub location: clerk_user_runtime::ParamLocation,
    /// Its type, or that of each item.
    #[serde(rename = "type")]
    pub ty: ParamType,
    /// Whether it is a list.
    pub list: bool,
    /// Least items of a list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_items: Option<u64>,
    /// Most items of a list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_items: Option<u64>,
    /// Whether it must be there.
    pub required: bool,
    /// Whether it may be null.
    pub nullable: bool,
    /// Whether the empty text means null.
    pub blank_is_null: bool,
    /// What it is when absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<Default>,
    /// Params that must be there as well, by wire name.
    pub requires: Vec<String>,
    /// Params that, where they are there as well, have one of these values, by wire name.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub only_with: Vec<(String, Vec<String>)>,
    /// The list that has as many items, by wire name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub as_many_as: Option<String>,
    /// It must be there unless this one is, by wire name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unless: Option<String>,
    /// Faults that the operation answers with errors of its own.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub own_errors: Vec<clerk_user_runtime::ParamFault>,
    /// The property that it sets, by wire name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub property: Option<String>,
    /// How it travels in a form body.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encoding: Option<ParamEncoding>,
    /// One or two sentences.
    pub doc: String,
    /// First API version that takes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since: Option<String>,
    /// Last API version that takes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
    /// Errors that it can cause beside those of decoding, by name.
    pub errors: Vec<String>,
    /// What a deprecated param says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<Deprecation>,
    /// Name it had before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub was: Option<String>,
    /// Param that took its place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub moved_to: Option<String>,
    /// Where it is stated.
    pub source: Vec<Place>,
}

/// The default of a param.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Default {
    /// A boolean.
    Boolean(bool),
    /// An integer.
    Integer(i64),
    /// A text.
    Text(String),
}

impl std::fmt::Display for Default {
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
    /// A text.
    String {
        /// The format it must have.
        format: Option<Format>,
        /// Least number of characters.
        min_length: Option<u64>,
        /// Largest number of characters.
        max_length: Option<u64>,
        /// Whether it must never be shown.
        secret: bool,
    },
    /// An id.
    Id(String),
    /// An enum.
    Enum(String),
    /// An integer.
    Integer {
        /// Least value.
        min: Option<i64>,
        /// Largest value.
        max: Option<i64>,
    },
    /// A boolean.
    Boolean,
    /// An instant in integer milliseconds.
    Millis,
    /// An instant as RFC 3339.
    Rfc3339,
    /// A file: its content type and its bytes in base64.
    File,
    /// A metadata object.
    Metadata {
        /// Largest size of the compact JSON text, in bytes.
        max_bytes: Option<u64>,
    },
}
