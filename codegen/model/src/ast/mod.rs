//! The files of a spec as serde sees them: one type per kind of file, shaped like the file.
//! Nothing is resolved here, nothing has a default beyond "left out".

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

/// A mapping with the places of its keys, in file order.
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

/// What a deprecated item says.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct DeprecationEntry {
    /// First API version that calls it deprecated.
    pub since: Option<Spanned<String>>,
    /// Day from which it may be gone.
    pub sunset: Option<String>,
    /// What to use instead.
    pub replacement: Option<String>,
    /// Why.
    pub note: Option<String>,
}

/// How settled an item is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, serde::Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Stability {
    /// Settled.
    Stable,
    /// May change without notice.
    Experimental,
}
