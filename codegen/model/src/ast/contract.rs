//! `contract.yaml`: name, versions, sources, errors for invalid requests, and fixups.

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
    /// Title, one line.
    pub title: String,
    /// API versions, oldest first.
    pub api_versions: Vec<Spanned<String>>,
    /// Sources, by key.
    pub sources: Entries<SourceEntry>,
    /// Error for each kind of invalid request.
    pub decoding: DecodingEntry,
    /// Recorded conflicts between sources.
    #[serde(default)]
    pub fixups: Vec<FixupEntry>,
}

/// One source.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct SourceEntry {
    /// Title of the source.
    pub title: String,
    /// URL of the source.
    pub link: Option<String>,
}

/// Error for each kind of invalid request. Values are names in errors.yaml.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct DecodingEntry {
    /// The operation does not have the param.
    pub unknown: Spanned<String>,
    /// The operation had the param in an earlier API version.
    pub removed: Spanned<String>,
    /// A required param is absent.
    pub missing: Spanned<String>,
    /// A param that is not nullable is null.
    pub null: Spanned<String>,
    /// A value has the wrong JSON type.
    pub wrong_type: Spanned<String>,
    /// A value is not allowed.
    pub value: Spanned<String>,
    /// A string has the wrong format.
    pub format: Spanned<String>,
    /// A string is not a valid timestamp.
    pub time: Spanned<String>,
    /// A string is too long.
    pub too_long: Spanned<String>,
    /// A string is too short.
    pub too_short: Spanned<String>,
    /// A list has too many items.
    pub too_many: Spanned<String>,
    /// Metadata exceeds its size limit.
    pub too_large: Spanned<String>,
    /// A param that another param requires is absent.
    pub dependency: Spanned<String>,
    /// A list has too few items.
    pub too_few: Spanned<String>,
    /// A param conflicts with the value of another param.
    pub conflict: Spanned<String>,
    /// The operation does not exist in this API version.
    pub not_found: Spanned<String>,
    /// The request has neither a key nor a session.
    pub unauthenticated: Spanned<String>,
    /// The API version is malformed or unknown.
    pub api_version: Spanned<String>,
}

/// A recorded conflict between sources, with the decision.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct FixupEntry {
    /// Id, kebab-case.
    pub id: Spanned<String>,
    /// Id in the list of conflicts.
    pub conflict: Option<String>,
    /// Element in conflict: a resource, `Resource.property`, `Resource.Variant`, an operation, an SDK method, a param (`surface.operation.param`, `Object.method.param`), an enum, `Enum.value`, or an API version.
    pub element: Spanned<String>,
    /// Expected state of the contract; if it does not match, the fixup is stale.
    pub expect: ExpectedTraits,
    /// Statement of each source, by source key.
    pub sides: Entries<String>,
    /// Sources that the contract overrides in the name, type, optionality, nullability, default or access of the element.
    #[serde(default)]
    pub overrules: Vec<Spanned<String>>,
    /// Reason for the decision.
    pub why: String,
}

/// Expected traits of an element. An element without a trait does not match.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ExpectedTraits {
    /// Whether the element exists.
    pub present: bool,
    /// Surface on which a property is compared; the backend by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub surface: Option<clerk_user_runtime::Surface>,
    /// Whether it can be absent from a response, or omitted from a request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub optional: Option<bool>,
    /// Whether it can be null.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nullable: Option<bool>,
    /// Type as in its file, or its constant string.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub ty: Option<String>,
    /// Whether it is a list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list: Option<bool>,
    /// Wire name of a property or param.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wire: Option<String>,
    /// Default of a param, as a string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<String>,
    /// Maximum value, length, size or number of items of a param.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max: Option<u64>,
    /// Last API version that has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
    /// Return type of an operation: `User`, `list of User`, `page of User`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub returns: Option<String>,
    /// Path of an operation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// An error that an operation or a param lists.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    /// A status that a variant of a union can have.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// Whether an SDK method has positional params.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub positional: Option<bool>,
}
