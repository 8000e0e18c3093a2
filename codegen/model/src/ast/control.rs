//! `control.yaml`: the parts of the capability `control`, which the API does not offer: instance
//! settings, and seeds that create data directly.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Entries, ParamEntry};
use crate::source::Spanned;

/// Settings and seeds.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ControlFile {
    /// Instance settings, by camelCase name: type, bounds, and a default or `nullable`.
    #[serde(default)]
    pub settings: Entries<ParamEntry>,
    /// Seeds, by camelCase name.
    #[serde(default)]
    pub seeds: Entries<SeedEntry>,
}

/// One seed: data that can be created directly.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct SeedEntry {
    /// One or two sentences.
    pub doc: String,
    /// Params, by camelCase name.
    #[serde(default)]
    pub params: Entries<ParamEntry>,
    /// Returns one resource.
    pub returns: Option<Spanned<String>>,
    /// Returns these members instead, by camelCase name.
    #[serde(default)]
    pub answers: Entries<ParamEntry>,
}
