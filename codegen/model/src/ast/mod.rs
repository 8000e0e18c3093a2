//! The spec files as serde types: one type per kind of file, in the shape of the file.
//! Names are not resolved here, and the only default is an omitted key.

mod contract;
mod control;
mod errors;
mod kind;
mod operation;
mod refusal;
mod resource;
mod rule;
mod sdk;
mod steps;

pub use contract::{ContractFile, DecodingEntry, ExpectedTraits, FixupEntry, SourceEntry};
pub use control::{ControlFile, SeedEntry};
pub use errors::{ErrorEntry, ErrorsFile};
pub use kind::KindEntry;
pub use operation::{
    ActorOverride, BodyKeyword, EnvelopeKeyword, HttpEntry, OperationEntry, OperationsFile, ParamEncoding,
    ParamEntry, ParamLocationKeyword,
};
pub use refusal::{ErrorRef, JudgedPart};
pub use resource::{
    AccessEntry, AccessKeyword, DerivedEntry, EnumFile, EnumValueEntry, LifecycleEntry, LifecycleOperations,
    MemberConditionEntry, PropertyEntry, ResourceFile, SurfaceOverride, SurfaceOverrides, TypeFile,
    UnionEntry, VariantEntry,
};
pub use rule::{RuleFile, TargetEntry};
pub use sdk::{BehaviourEntry, MethodEntry, OnErrorKeyword, ParamsObjectEntry, SdkFile, SdkParamEntry};
pub use steps::{ControlKeyword, EffectEntry, ExpectationEntry, GuardedEntry, ObservedCallEntry, StepEntry};

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use crate::source::Spanned;

/// A mapping in file order, with the position of each key.
pub type Entries<V> = IndexMap<Spanned<String>, V>;

/// A place in a source.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct SourceRefEntry {
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
