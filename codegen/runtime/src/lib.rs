//! What the emitted code leans on: three-state values, time, metadata, errors, secrets, and the
//! shapes in which operations and rules are written down. It knows no name of the contract.

#[cfg(feature = "proptest")]
pub mod arbitrary;
mod rules;
mod sdk;
mod tables;
mod values;
mod wire;

pub use rules::{
    AccessAspect, Action, Among, AnswerAspect, AskedBy, Becomes, Blank, Capability, Cause, DerivedFunction,
    DiffAspect, Direction, Domain, Draw, EncodingForm, Expected, Field, FilterTest, Judgement, Level, List,
    Look, MergeAspect, Named, Operand, OrderAspect, Outcome, PageAspect, ParamFault, Phase, Precision,
    PrimaryAspect, PrimaryFault, Probe, RacePair, ReplaceAspect, Rule, RuleKind, SdkCacheAspect,
    SdkCallAspect, SdkPageAspect, SdkWhen, Shape, Shown, SourceRef, Status, Step, Target, Template, Text,
    Trigger, UniqueAspect, Unit, Which,
};
pub use sdk::{
    Authenticator, Clock, Fed, Given, MethodDoes, MethodParam, MethodSpec, ReadyDevice, TokenCache,
    page_offset, read_given,
};
pub use tables::{
    BodyEncoding, ControlOperation, DefaultValue, Envelope, FoundFault, Http, Location, Misfit,
    OperationSpec, ParamSpec, ParamType, Place, PropertySpec, ResourceSpec, Returns, SettingFault,
    SettingSpec, Subject, Tables, UnionSpec, Validate, VariantSpec, Verb, Violation, changed_settings,
    misfits, param_faults, text, violations,
};
pub use values::{
    FileUpload, Format, Metadata, Page, Patch, Presence, Secret, Timestamp, TimestampError, merge_patch,
    metadata_diff,
};
pub use wire::{
    Actor, ApiError, ApiVersion, Call, Caller, Context, DecodeErrors, ErrorDef, ErrorItem, Members, Request,
    Response, Rfc3339Field, Surface, decode, encode, rfc3339,
};

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
