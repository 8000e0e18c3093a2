//! The spec files as serde types: one type per kind of file, in the shape of the file.
//! Names are not resolved here, and the only default is an omitted key.

mod contract;
mod control;
mod errors;
mod operation;
mod refusal;
mod resource;
mod rule;
mod sdk;
mod steps;

pub use contract::{ContractFile, DecodingFile, ExpectEntry, FixupFile, SourceFileEntry};
pub use control::{ControlFile, SeedEntry};
pub use errors::{ErrorEntry, ErrorsFile};
pub use operation::{
    ActorWord, BodyWord, EnvelopeWord, HttpEntry, OperationEntry, OperationsFile, ParamEncoding, ParamEntry,
    ParamPlace,
};
pub use refusal::{ErrorWord, Judges};
pub use resource::{
    AccessEntry, AccessWord, DerivedEntry, EnumFile, EnumValueEntry, Lifecycle, LifecycleEntry, PlaceEntry,
    PropertyEntry, ResourceFile, SurfaceOverride, SurfaceOverrides, TypeFile, UnionEntry, VariantEntry,
};
pub use rule::{KindEntry, RuleFile, TargetEntry};
pub use sdk::{DoesEntry, MethodEntry, OnErrorWord, ParamsObjectEntry, SdkFile, SdkParamEntry};
pub use steps::{ControlWord, EffectEntry, ExpectationEntry, GuardedEntry, StepEntry};

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use crate::source::Spanned;

/// A mapping in file order, with the position of each key.
pub type Entries<V> = IndexMap<Spanned<String>, V>;

/// A place in a source.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct SourceEntry {
    /// Key of a source in contract.yaml.
    pub doc: Spanned<String>,
    /// Heading, endpoint or table in it.
    pub heading: String,
}

/// A deprecation notice.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct DeprecationEntry {
    /// First API version in which it is deprecated.
    pub since: Option<Spanned<String>>,
    /// Date after which it can be removed.
    pub sunset: Option<String>,
    /// Replacement.
    pub replacement: Option<String>,
    /// Reason.
    pub note: Option<String>,
}

/// Stability of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, serde::Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Stability {
    /// Stable.
    Stable,
    /// Can change without notice.
    Experimental,
}
