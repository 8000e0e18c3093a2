//! `errors.yaml`: every error that the contract names.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Entries, SourceEntry};
use crate::source::Spanned;
use clerk_user_runtime::Level;

/// The errors, by kebab-case name.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ErrorsFile {
    /// By name.
    pub errors: Entries<ErrorEntry>,
}

/// One error.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ErrorEntry {
    /// HTTP status, 400 to 599.
    pub status: Spanned<u16>,
    /// The `code` member.
    pub code: String,
    /// A sentence for people.
    pub message: String,
    /// How well status and code are evidenced; documented when left out.
    pub level: Option<Level>,
    /// Where it is stated.
    pub source: Vec<SourceEntry>,
}
