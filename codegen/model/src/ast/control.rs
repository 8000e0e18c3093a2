//! `control.yaml`: what the capability `control` can do that no ordinary call can: settings of the
//! instance, and things that are simply put there.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Entries, ParamEntry};
use crate::source::Spanned;

/// Settings and seeds.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ControlFile {
    /// Settings of the instance, by camelCase name: a type, a default or `nullable`, bounds.
    #[serde(default)]
    pub settings: Entries<ParamEntry>,
    /// What can be put there, by camelCase name.
    #[serde(default)]
    pub seeds: Entries<SeedEntry>,
}

/// One thing that can be put there.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct SeedEntry {
    /// One or two sentences.
    pub doc: String,
    /// What it takes, by camelCase name.
    #[serde(default)]
    pub params: Entries<ParamEntry>,
    /// It answers one resource.
    pub returns: Option<Spanned<String>>,
    /// It answers these members instead, by camelCase name.
    #[serde(default)]
    pub answers: Entries<ParamEntry>,
}
