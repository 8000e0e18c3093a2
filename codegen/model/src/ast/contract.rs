//! `contract.yaml`: name, versions, sources, how faults of a request are answered, fixups.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Entries;
use crate::source::Spanned;

/// The root of a contract.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ContractFile {
    /// Name, kebab-case.
    pub contract: Spanned<String>,
    /// Version of the spec language.
    pub language: Spanned<u32>,
    /// Version of the contract (semantic versioning).
    pub version: Spanned<String>,
    /// One line for people.
    pub title: String,
    /// API versions, oldest first.
    pub api_versions: Vec<Spanned<String>>,
    /// The sources, by key.
    pub sources: Entries<SourceFileEntry>,
    /// Which error answers which fault of a request.
    pub decoding: DecodingFile,
    /// Recorded disagreements with a source.
    #[serde(default)]
    pub fixups: Vec<FixupFile>,
}

/// One source.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct SourceFileEntry {
    /// What it is.
    pub title: String,
    /// Where it can be read.
    pub link: Option<String>,
}

/// Which error answers which fault. Values are names in errors.yaml.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct DecodingFile {
    /// A param that the operation does not have.
    pub unknown: Spanned<String>,
    /// A param that the operation had at an earlier API version.
    pub removed: Spanned<String>,
    /// A required param is absent.
    pub missing: Spanned<String>,
    /// A param that may not be null is null.
    pub null: Spanned<String>,
    /// A value of the wrong JSON type.
    pub wrong_type: Spanned<String>,
    /// A value that is not allowed.
    pub value: Spanned<String>,
    /// A text without the format it needs.
    pub format: Spanned<String>,
    /// A text that is no instant.
    pub time: Spanned<String>,
    /// A text that is too long.
    pub too_long: Spanned<String>,
    /// A text that is too short.
    pub too_short: Spanned<String>,
    /// A list with too many items.
    pub too_many: Spanned<String>,
    /// Metadata above its limit.
    pub too_large: Spanned<String>,
    /// A param that another one needs is absent.
    pub dependency: Spanned<String>,
    /// A list with too few items.
    pub too_few: Spanned<String>,
    /// A param that does not go with a value of another one.
    pub conflict: Spanned<String>,
    /// No such operation at this API version.
    pub not_found: Spanned<String>,
    /// No key, no session.
    pub unauthenticated: Spanned<String>,
    /// A malformed or unknown API version.
    pub api_version: Spanned<String>,
}

/// A recorded disagreement between sources, with the choice made.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct FixupFile {
    /// Id, kebab-case.
    pub id: Spanned<String>,
    /// Row of the facts' list of conflicts.
    pub conflict: Option<String>,
    /// What it is about: a resource, `Resource.property` or `Resource.Variant`, an operation, a method of the SDK or a param of one (`surface.operation.param`, `Object.method.param`), an enum or `Enum.value`, an API version.
    pub element: Spanned<String>,
    /// What the contract says because of it; a fixup whose expectation fails is stale.
    pub expect: ExpectEntry,
    /// What each source says, by its key.
    pub sides: Entries<String>,
    /// Sides that name the element otherwise than the contract: its name, type, optionality, nullability, default or access.
    #[serde(default)]
    pub overrules: Vec<Spanned<String>>,
    /// Why this choice.
    pub why: String,
}

/// What a fixup expects of its element. An element that has no such trait does not meet it.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ExpectEntry {
    /// Whether the element is there.
    pub present: bool,
    /// The surface on which a property is looked at; the backend when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub surface: Option<clerk_user_runtime::Surface>,
    /// Whether it may be absent from an answer, or left out of a request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub optional: Option<bool>,
    /// Whether it may be null.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nullable: Option<bool>,
    /// Its type as its file writes it, or the text that it always is.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub ty: Option<String>,
    /// Whether it is a list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list: Option<bool>,
    /// Name of a property or param on the wire.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wire: Option<String>,
    /// Default of a param, as text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<String>,
    /// Largest value, length, size or number of items of a param.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max: Option<u64>,
    /// Last API version that has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
    /// What an operation answers: `User`, `list of User`, `page of User`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub returns: Option<String>,
    /// Path of an operation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// An error that an operation or a param lists.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    /// A status that a variant of a union takes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// Whether a method of the SDK takes its params one by one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub positional: Option<bool>,
}
