//! `errors.yaml`: all errors of the contract.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Entries, SourceRefEntry};
use crate::source::Spanned;
use clerk_user_runtime::Level;

/// The errors, by kebab-case name.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ErrorsFile {
    /// Errors, by name.
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
    /// Human-readable message.
    pub message: String,
    /// Level of evidence for status and code; `documented` by default.
    pub level: Option<Level>,
    /// Where the source states it.
    pub source: Vec<SourceRefEntry>,
}
