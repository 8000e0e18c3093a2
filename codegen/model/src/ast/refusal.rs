//! The refusal that a rule expects.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::source::Spanned;

/// An error by name, or `any` for any refusal.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct ErrorWord(pub Spanned<String>);

/// What of a refusal is judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Judges {
    /// That there is one.
    Refusal,
    /// Its status.
    Status,
    /// Its status and its code.
    Code,
}
