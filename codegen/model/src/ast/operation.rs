//! `operations/*.yaml`: what can be asked, and how it is bound to HTTP.

use clerk_user_runtime::{Format, ParamFault, Surface};
use schemars::JsonSchema;
use serde::Deserialize;

use super::{DeprecationEntry, Entries, SourceEntry, Stability};
use crate::source::Spanned;

/// Some operations of one surface.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct OperationsFile {
    /// The surface of each of them.
    pub surface: Surface,
    /// By camelCase name.
    pub operations: Entries<OperationEntry>,
}

/// One operation.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct OperationEntry {
    /// One or two sentences.
    pub doc: String,
    /// Its binding to HTTP.
    pub http: HttpEntry,
    /// Who may ask; on the frontend who is signed in, on the backend the holder of the secret key.
    pub actor: Option<ActorWord>,
    /// Its params, by camelCase name.
    #[serde(default)]
    pub params: Entries<ParamEntry>,
    /// It answers one resource.
    pub returns: Option<Spanned<String>>,
    /// It answers a bare array of a resource.
    pub returns_list: Option<Spanned<String>>,
    /// It answers a page of a resource.
    pub returns_page: Option<Spanned<String>>,
    /// The boolean param that asks for the page; without it the answer is the bare array of the page.
    pub paged_by: Option<Spanned<String>>,
    /// Errors that it can answer beside those of decoding, by name.
    #[serde(default)]
    pub errors: Vec<Spanned<String>>,
    /// First API version that has it.
    pub since: Option<Spanned<String>>,
    /// Last API version that has it.
    pub until: Option<Spanned<String>>,
    /// What a deprecated operation says.
    pub deprecated: Option<DeprecationEntry>,
    /// How settled it is.
    pub stability: Option<Stability>,
    /// Name it had before.
    pub was: Option<String>,
    /// Operation that took its place.
    pub moved_to: Option<Spanned<String>>,
    /// Where it is stated.
    pub source: Vec<SourceEntry>,
}

/// Who may ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, serde::Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ActorWord {
    /// Nobody has to be signed in, no key is needed.
    Anybody,
}

/// A binding to HTTP: exactly one verb with its path.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct HttpEntry {
    /// GET and the path, params in braces by wire name.
    pub get: Option<Spanned<String>>,
    /// POST.
    pub post: Option<Spanned<String>>,
    /// PUT.
    pub put: Option<Spanned<String>>,
    /// PATCH.
    pub patch: Option<Spanned<String>>,
    /// DELETE.
    pub delete: Option<Spanned<String>>,
    /// How the body travels; none when left out.
    pub body: Option<BodyWord>,
    /// What the answer is wrapped in; nothing when left out.
    pub envelope: Option<EnvelopeWord>,
}

/// How a body travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum BodyWord {
    /// `application/json`.
    Json,
    /// `application/x-www-form-urlencoded`.
    Form,
}

/// What an answer is wrapped in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum EnvelopeWord {
    /// `{response, client}`.
    Client,
}

/// Where a param travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ParamPlace {
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
    /// Where it travels; in the query when the operation has no body, else in the body.
    #[serde(rename = "in")]
    pub place: Option<ParamPlace>,
    /// A list of such values.
    #[serde(default)]
    pub list: bool,
    /// Least items of a list.
    pub min_items: Option<Spanned<u64>>,
    /// Most items of a list.
    pub max_items: Option<Spanned<u64>>,
    /// Must be there; params in the path always must.
    #[serde(default)]
    pub required: bool,
    /// May be null.
    #[serde(default)]
    pub nullable: bool,
    /// The empty text means null.
    #[serde(default)]
    pub blank_is_null: bool,
    /// What it is when absent: a boolean.
    pub default_boolean: Option<Spanned<bool>>,
    /// What it is when absent: an integer.
    pub default: Option<Spanned<i64>>,
    /// What it is when absent: a text.
    pub default_text: Option<Spanned<String>>,
    /// Least value of an integer.
    pub min: Option<Spanned<i64>>,
    /// Largest value of an integer.
    pub max: Option<Spanned<i64>>,
    /// Least number of characters of a text.
    pub min_length: Option<Spanned<u64>>,
    /// Largest number of characters of a text.
    pub max_length: Option<Spanned<u64>>,
    /// Largest size of metadata as compact UTF-8 JSON, in bytes.
    pub max_bytes: Option<Spanned<u64>>,
    /// Format of a text.
    pub format: Option<Spanned<Format>>,
    /// Params that must be there as well.
    #[serde(default)]
    pub requires: Vec<Spanned<String>>,
    /// Params that, where they are there as well, have one of these values, as text.
    #[serde(default)]
    pub only_with: Entries<Vec<String>>,
    /// The list that has as many items, unless this one has none.
    pub as_many_as: Option<Spanned<String>>,
    /// It must be there unless this one is.
    pub unless: Option<Spanned<String>>,
    /// Faults that decoding leaves to the operation, which has errors of its own for them.
    #[serde(default)]
    pub own_errors: Vec<ParamFault>,
    /// The property that it sets, where it is not the one of its own name; `nothing` where it sets none.
    pub sets: Option<Spanned<String>>,
    /// How it travels in a form body; as it is when left out.
    pub encoding: Option<ParamEncoding>,
    /// Name on the wire, where it is not the snake_case of the name.
    pub wire: Option<Spanned<String>>,
    /// One or two sentences: meaning, unit.
    pub doc: String,
    /// First API version that takes it.
    pub since: Option<Spanned<String>>,
    /// Last API version that takes it.
    pub until: Option<Spanned<String>>,
    /// Errors that it can cause beside those of decoding, by name.
    #[serde(default)]
    pub errors: Vec<Spanned<String>>,
    /// What a deprecated param says.
    pub deprecated: Option<DeprecationEntry>,
    /// Name it had before.
    pub was: Option<String>,
    /// Param that took its place, as `surface.operation.param`.
    pub moved_to: Option<Spanned<String>>,
    /// Where it is stated, beyond the operation's own source.
    #[serde(default)]
    pub source: Vec<SourceEntry>,
}

/// How a param travels in a form body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, serde::Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ParamEncoding {
    /// As JSON text in one field.
    JsonString,
}
