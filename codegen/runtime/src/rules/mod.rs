//! Rules and the closed set of rule kinds with their parameters.

mod field;
mod refusal;
mod rule;
mod rule_kind;
mod rule_parameters;
mod sdk_rule_parameters;
mod steps;
mod text;

pub use field::Field;
pub use refusal::ExpectedRefusal;
pub use rule::{Capability, Level, Rule, SourceRef, Target};
pub use rule_kind::RuleKind;
pub use rule_parameters::{
    AccessAspect, AnswerAspect, BlankValue, EncodingForm, FilterTest, Judgement, ListForm, MergeAspect,
    NamedParams, OrderAspect, PageAspect, ParamFault, PrimaryAspect, PrimaryChoice, PrimaryFault,
    PrimaryTrigger, Probe, PropertyEffect, RacePair, RefusalCause, ReplaceAspect, SortDirection,
    TimePrecision, TimeUnit, UniqueAspect, UniqueScope, ValueSet, VerificationState, WriteOutcome,
};
pub use sdk_rule_parameters::{
    DerivedFunction, DiffAspect, SdkCacheAspect, SdkCallAspect, SdkPageAspect, SdkSituation,
};
pub use steps::{
    Expectation, InputKind, Matcher, Step, StepAction, StepCaller, StepInput, StepPhase, Template,
};
pub use text::{List, Text};
