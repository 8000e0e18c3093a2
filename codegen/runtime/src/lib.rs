//! What the emitted code leans on: three-state values, time, metadata, errors, secrets, and the
//! shapes in which operations and rules are written down. It knows no name of the contract.

#[cfg(feature = "proptest")]
pub mod arbitrary;
mod call;
mod control;
mod decode;
mod diff;
mod error;
mod file;
mod format;
mod members;
mod metadata;
mod operation;
mod page;
mod param_check;
mod patch;
mod places;
mod presence;
mod request;
mod row;
mod rule;
mod rule_kind;
mod rule_words;
mod sdk;
mod sdk_spec;
mod secret;
mod shape;
mod steps;
mod strings;
mod timestamp;
mod token_cache;
mod validate;

pub use call::{Call, Caller, encode};
pub use control::{ControlOperation, SettingFault, SettingSpec, changed_settings};
pub use decode::{Rfc3339Field, decode, rfc3339};
pub use diff::metadata_diff;
pub use error::{ApiError, DecodeErrors, ErrorDef, ErrorItem};
pub use file::FileUpload;
pub use format::Format;
pub use members::Members;
pub use metadata::{Metadata, merge_patch};
pub use operation::{
    BodyEncoding, DefaultValue, Envelope, Http, Location, OperationSpec, ParamSpec, ParamType, PropertySpec,
    ResourceSpec, Returns, UnionSpec, VariantSpec, Verb,
};
pub use page::Page;
pub use param_check::{FoundFault, param_faults};
pub use patch::Patch;
pub use places::Place;
pub use presence::Presence;
pub use request::{Actor, ApiVersion, Context, Request, Response, Surface};
pub use row::text;
pub use rule::{Capability, Expected, Level, List, Rule, SourceRef, Target, Text};
pub use rule_kind::RuleKind;
pub use rule_words::{
    AccessAspect, Among, AnswerAspect, Becomes, Blank, Cause, DerivedFunction, DiffAspect, Direction, Domain,
    Draw, EncodingForm, Field, FilterTest, Judgement, MergeAspect, Named, OrderAspect, Outcome, PageAspect,
    ParamFault, Phase, Precision, PrimaryAspect, PrimaryFault, Probe, RacePair, ReplaceAspect,
    SdkCacheAspect, SdkCallAspect, SdkPageAspect, SdkWhen, Shape, Status, Trigger, UniqueAspect, Unit, Which,
};
pub use sdk::{Authenticator, Clock, page_offset};
pub use sdk_spec::{Fed, Given, MethodDoes, MethodParam, MethodSpec, ReadyDevice, read_given};
pub use secret::Secret;
pub use shape::{Misfit, misfits};
pub use steps::{Action, AskedBy, Look, Operand, Shown, Step, Template};
pub use timestamp::{Timestamp, TimestampError};
pub use token_cache::TokenCache;
pub use validate::{Subject, Tables, Validate, Violation, violations};

/// Does nothing: the feature `proptest` is off.
#[cfg(not(feature = "proptest"))]
#[macro_export]
macro_rules! arbitrary {
    ($($tokens:tt)*) => {};
}

/// Crates that the exported macros name, so that a caller needs no dependency of its own.
#[doc(hidden)]
pub mod private {
    #[cfg(feature = "proptest")]
    pub use proptest;
    #[cfg(feature = "schemars")]
    pub use schemars;
    pub use serde;
}
