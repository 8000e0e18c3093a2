//! The refusal that a rule expects.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::source::Spanned;

/// An error by name, or `any` for any refusal.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct ErrorRef(pub Spanned<String>);

/// Parts of a refusal to compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum JudgedPart {
    /// Any refusal.
    Refusal,
    /// The status.
    Status,
    /// The status and the code.
    Code,
}
