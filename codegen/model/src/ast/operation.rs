//! `operations/*.yaml`: operations and their HTTP bindings.

use clerk_user_runtime::{Format, ParamFault, Surface};
use schemars::JsonSchema;
use serde::Deserialize;

use super::{DeprecationEntry, Entries, SourceRefEntry, Stability};
use crate::source::Spanned;

/// Some operations of one surface.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct OperationsFile {
    /// Surface of these operations.
    pub surface: Surface,
    /// Operations, by camelCase name.
    pub operations: Entries<OperationEntry>,
}

/// One operation.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct OperationEntry {
    /// One or two sentences.
    pub doc: String,
    /// HTTP binding.
    pub http: HttpEntry,
    /// HTTP statuses that the source documents for it, in ascending order.
    #[serde(default)]
    pub statuses: Vec<Spanned<u16>>,
    /// Who can call it; by default the signed-in user on the frontend, and the holder of the secret key on the backend.
    pub actor: Option<ActorOverride>,
    /// Its params, by camelCase name.
    #[serde(default)]
    pub params: Entries<ParamEntry>,
    /// Returns one resource.
    pub returns: Option<Spanned<String>>,
    /// Whether the response can be null instead of that resource; `false`.
    #[serde(default)]
    pub returns_null: bool,
    /// Returns a JSON array of a resource.
    pub returns_list: Option<Spanned<String>>,
    /// Returns a page of a resource.
    pub returns_page: Option<Spanned<String>>,
    /// Boolean param that selects the page format; without it, the response is the array alone.
    pub paged_by: Option<Spanned<String>>,
    /// Names of the errors that it can return, in addition to the decoding errors.
    #[serde(default)]
    pub errors: Vec<Spanned<String>>,
    /// First API version that has it.
    pub since: Option<Spanned<String>>,
    /// Last API version that has it.
    pub until: Option<Spanned<String>>,
    /// Deprecation notice.
    pub deprecated: Option<DeprecationEntry>,
    /// Stability.
    pub stability: Option<Stability>,
    /// Previous name.
    pub was: Option<String>,
    /// Operation that replaced it.
    pub moved_to: Option<Spanned<String>>,
    /// Where the source states it.
    pub source: Vec<SourceRefEntry>,
}

/// Who can call an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, serde::Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ActorOverride {
    /// Anyone, without a session or a key.
    Anybody,
}

/// An HTTP binding: exactly one method with its path.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct HttpEntry {
    /// Path for GET; params are in braces, by wire name.
    pub get: Option<Spanned<String>>,
    /// Path for POST.
    pub post: Option<Spanned<String>>,
    /// Path for PUT.
    pub put: Option<Spanned<String>>,
    /// Path for PATCH.
    pub patch: Option<Spanned<String>>,
    /// Path for DELETE.
    pub delete: Option<Spanned<String>>,
    /// Encoding of the request body; no body by default.
    pub body: Option<BodyKeyword>,
    /// Envelope of the response; none by default.
    pub envelope: Option<EnvelopeKeyword>,
}

/// Encoding of a request body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum BodyKeyword {
    /// `application/json`.
    Json,
    /// `application/x-www-form-urlencoded`.
    Form,
}

/// Envelope of a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum EnvelopeKeyword {
    /// `{response, client}`.
    Client,
}

/// Location of a param.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ParamLocationKeyword {
    /// In the path.
    Path,
    /// In the query.
    Query,
    /// In the body.
    Body,
}

/// One param.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[expect(clippy::struct_excessive_bools, reason = "shaped like the file; each flag is read by its name")]
pub struct ParamEntry {
    /// `string`, `secret`, `boolean`, `integer`, `timestamp` (milliseconds), `rfc3339`, `metadata`, `file`, or the name of an id or enum.
    #[serde(rename = "type")]
    pub ty: Spanned<String>,
    /// Location; by default the body, or the query if the operation has no body.
    #[serde(rename = "in")]
    pub location: Option<ParamLocationKeyword>,
    /// The value is a list of this type.
    #[serde(default)]
    pub list: bool,
    /// Minimum number of items in a list.
    pub min_items: Option<Spanned<u64>>,
    /// Maximum number of items in a list.
    pub max_items: Option<Spanned<u64>>,
    /// The param is required; path params always are.
    #[serde(default)]
    pub required: bool,
    /// Null is allowed.
    #[serde(default)]
    pub nullable: bool,
    /// The empty string means null.
    #[serde(default)]
    pub blank_is_null: bool,
    /// Default of a boolean.
    pub default_boolean: Option<Spanned<bool>>,
    /// Default of an integer.
    pub default: Option<Spanned<i64>>,
    /// Default of a string or enum.
    pub default_text: Option<Spanned<String>>,
    /// Minimum of an integer.
    pub min: Option<Spanned<i64>>,
    /// Maximum of an integer.
    pub max: Option<Spanned<i64>>,
    /// Minimum number of characters in a string.
    pub min_length: Option<Spanned<u64>>,
    /// Maximum number of characters in a string.
    pub max_length: Option<Spanned<u64>>,
    /// Maximum size of metadata, in bytes of compact UTF-8 JSON.
    pub max_bytes: Option<Spanned<u64>>,
    /// Format of a string.
    pub format: Option<Spanned<Format>>,
    /// Params that are required with this one.
    #[serde(default)]
    pub requires: Vec<Spanned<String>>,
    /// Values that another param must have if both are sent, by its name, as strings.
    #[serde(default)]
    pub only_with: Entries<Vec<String>>,
    /// List param that must have the same number of items, unless this list is empty.
    pub as_many_as: Option<Spanned<String>>,
    /// Param that can be sent instead; one of the two is required.
    pub unless: Option<Spanned<String>>,
    /// Faults for which the operation returns its own errors instead of the decoding errors.
    #[serde(default)]
    pub own_errors: Vec<ParamFault>,
    /// Faults that not every source calls faults; rules about faults leave them out.
    #[serde(default)]
    pub disputed: Vec<ParamFault>,
    /// Property that it sets, if the name differs; `nothing` if it sets none.
    pub sets: Option<Spanned<String>>,
    /// Encoding in a form body; plain by default.
    pub encoding: Option<ParamEncoding>,
    /// Wire name, if it is not the name in snake_case.
    pub wire: Option<Spanned<String>>,
    /// One or two sentences: meaning and unit.
    pub doc: String,
    /// First API version that accepts it.
    pub since: Option<Spanned<String>>,
    /// Last API version that accepts it.
    pub until: Option<Spanned<String>>,
    /// Names of the errors that it can cause, in addition to the decoding errors.
    #[serde(default)]
    pub errors: Vec<Spanned<String>>,
    /// Deprecation notice.
    pub deprecated: Option<DeprecationEntry>,
    /// Previous name.
    pub was: Option<String>,
    /// Param that replaced it, as `surface.operation.param`.
    pub moved_to: Option<Spanned<String>>,
    /// Where the source states it, in addition to the source of the operation.
    #[serde(default)]
    pub source: Vec<SourceRefEntry>,
}

/// Encoding of a param in a form body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, serde::Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ParamEncoding {
    /// A JSON string in one field.
    JsonString,
}
