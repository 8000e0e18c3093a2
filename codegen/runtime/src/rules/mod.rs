//! Rules: what they state, and the closed set of kinds with their parameters.

mod field;
mod refusal;
mod rule;
mod rule_kind;
mod rule_parameters;
mod sdk_rule_parameters;
mod steps;
mod text;

pub use field::Field;
pub use refusal::Expected;
pub use rule::{Capability, Level, Rule, SourceRef, Target};
pub use rule_kind::RuleKind;
pub use rule_parameters::{
    AccessAspect, Among, AnswerAspect, Becomes, Blank, Cause, Direction, Domain, EncodingForm, FilterTest,
    Judgement, MergeAspect, Named, OrderAspect, Outcome, PageAspect, ParamFault, Precision, PrimaryAspect,
    PrimaryFault, Probe, RacePair, ReplaceAspect, Shape, Status, Trigger, UniqueAspect, Unit, Which,
};
pub use sdk_rule_parameters::{
    DerivedFunction, DiffAspect, SdkCacheAspect, SdkCallAspect, SdkPageAspect, SdkWhen,
};
pub use steps::{Action, AskedBy, Draw, Look, Operand, Phase, Shown, Step, Template};
pub use text::{List, Text};
