//! Rules and the closed set of rule kinds with their parameters.

mod bystanders;
mod field;
mod kind_forms;
mod kind_table;
pub mod parameters;
mod refusal;
mod rule;
mod rule_kind;
mod steps;
mod text;

pub use field::Field;
pub use refusal::ExpectedRefusal;
pub use rule::{Capability, Level, Rule, SourceRef, Target};
pub use rule_kind::RuleKind;
pub use steps::{
    Expectation, InputKind, Matcher, Step, StepAction, StepCaller, StepInput, StepPhase, Template,
};
pub use text::{List, Text};
