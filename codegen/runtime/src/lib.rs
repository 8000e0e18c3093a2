//! Runtime support for the generated code: three-state values, timestamps, metadata, errors, secrets, and the
//! types that describe operations and rules. It does not depend on any name in the contract.

// The table of rule kinds takes one step of a macro per kind and parameter.
#![recursion_limit = "512"]

// The macros refer to this crate by its name, and its own tests use them.
#[cfg(test)]
extern crate self as clerk_user_runtime;

#[cfg(feature = "proptest")]
pub mod arbitrary;
pub mod read;
mod rules;
mod sdk;
mod tables;
mod values;
mod wire;

pub use rules::parameters::*;
pub use rules::{
    Capability, Expectation, ExpectedRefusal, Field, InputKind, Level, List, Matcher, Rule, RuleKind,
    SourceRef, Step, StepAction, StepCaller, StepInput, StepPhase, Target, Template, Text,
};
pub use sdk::{
    Arguments, Authenticator, AuthenticatorStub, Clock, MethodBehaviour, MethodParam, MethodSpec,
    ParamSource, TokenCache, page_offset, read_argument,
};
pub use tables::{
    BodyEncoding, ControlOperation, DefaultValue, Envelope, FoundFault, Http, OperationSpec, ParamLocation,
    ParamSpec, ParamType, PropertySpec, ResourceSpec, Returns, SchemaError, SettingError, SettingSpec,
    Subject, TableTarget, Tables, UnionSpec, Validate, VariantSpec, Verb, Violation, apply_settings,
    param_faults, schema_errors, text, violations,
};
pub use values::{
    FileUpload, Format, Metadata, Page, Patch, Presence, Secret, Timestamp, TimestampError, merge_patch,
    metadata_diff,
};
pub use wire::{
    Actor, ApiError, ApiVersion, Context, DecodeErrors, ErrorDef, ErrorItem, Members, Request, RequestSender,
    Response, Rfc3339Field, Surface, Transport, convert, decode, encode, rfc3339,
};

/// Expands to nothing because the feature `proptest` is disabled.
#[cfg(not(feature = "proptest"))]
#[macro_export]
macro_rules! arbitrary {
    ($($tokens:tt)*) => {};
}

/// Crates that the exported macros refer to, so that callers do not need to depend on them directly, and the types
/// that the table of rule kinds names.
#[doc(hidden)]
pub mod private {
    pub use crate::rules::parameters;
    #[cfg(feature = "proptest")]
    pub use proptest;
    #[cfg(feature = "schemars")]
    pub use schemars;
    pub use serde;
}
