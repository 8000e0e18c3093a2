//! `rules/<family>/*.yaml`: one normative statement per file; the file stem is the rule id.

use clerk_user_runtime::{Capability, Level};
use schemars::JsonSchema;
use serde::Deserialize;

use super::{KindEntry, SourceRefEntry};
use crate::source::Spanned;

/// One rule.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RuleFile {
    /// Id in kebab-case; equals the file stem.
    pub id: Spanned<String>,
    /// Level of evidence.
    pub level: Spanned<Level>,
    /// The rule in one sentence.
    pub statement: String,
    /// Kind of the rule, with its parameters.
    pub kind: Spanned<KindEntry>,
    /// Operations, params and properties that the rule applies to.
    #[serde(default)]
    pub targets: Vec<TargetEntry>,
    /// Capabilities that an implementation needs for this rule to be judged.
    #[serde(default)]
    pub needs: Vec<Capability>,
    /// First API version to which it applies.
    pub since: Option<Spanned<String>>,
    /// Last API version to which it applies.
    pub until: Option<Spanned<String>>,
    /// Where the source states it.
    pub source: Vec<SourceRefEntry>,
    /// Ids of the facts that it covers.
    #[serde(default)]
    pub facts: Vec<String>,
    /// Background, if the statement needs any.
    pub note: Option<String>,
}

/// An operation with the params and properties that a rule applies to, by SDK name.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct TargetEntry {
    /// `operation`, or `surface.operation` if both surfaces have an operation of that name.
    pub operation: Spanned<String>,
    /// Params.
    #[serde(default)]
    pub params: Vec<Spanned<String>>,
    /// Properties of the resource that the operation writes or returns.
    #[serde(default)]
    pub properties: Vec<Spanned<String>>,
}
