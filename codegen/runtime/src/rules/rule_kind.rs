//! `RuleKind`: the closed set of rule kinds. Each kind carries its expected result, so that changing what a
//! rule means is a change of data. The table of kinds declares the name and the parameters of each kind once.

use serde::{Deserialize, Serialize};

use super::field::{AsField, Field};
#[allow(clippy::wildcard_imports, reason = "the table of kinds names every parameter")]
use super::parameters::*;
use super::refusal::ExpectedRefusal;
use super::steps::{Step, StepInput};
use super::text::{List, Text};

macro_rules! rule_kind {
    ($(
        $(#[$doc:meta])* $variant:ident = $name:literal $({ $($(#[$field_doc:meta])* $field:ident: $ty:ty,)* })?,
    )*) => {
        /// The closed set of rule kinds.
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum RuleKind {
            $($(#[$doc])* $variant $({ $($(#[$field_doc])* $field: $ty,)* })?,)*
        }

        impl RuleKind {
            /// The name of the kind in the contract.
            pub const fn name(&self) -> &'static str {
                match self { $(Self::$variant { .. } => $name,)* }
            }

            /// The Rust name of the variant.
            pub const fn variant(&self) -> &'static str {
                match self { $(Self::$variant { .. } => stringify!($variant),)* }
            }

            /// The parameters by name, in declaration order.
            pub fn fields(&self) -> Vec<(&'static str, Field<'_>)> {
                match self {
                    $(Self::$variant $({ $($field),* })? => vec![$($((stringify!($field), $field.as_field())),*)?],)*
                }
            }
        }
    };
}

crate::rule_kinds!(resolved, rule_kind);

impl RuleKind {
    /// The steps of the rule, if its kind has steps.
    pub fn steps(&self) -> Option<&[Step]> {
        match self {
            Self::OperationEffect { steps, .. }
            | Self::Guarded { steps, .. }
            | Self::ObservedCall { steps, .. } => Some(steps),
            _ => None,
        }
    }

    /// The generated inputs of the rule, if its kind has steps.
    pub fn inputs(&self) -> Option<&[StepInput]> {
        match self {
            Self::OperationEffect { draw, .. }
            | Self::Guarded { draw, .. }
            | Self::ObservedCall { draw, .. } => Some(draw),
            _ => None,
        }
    }

    /// How rules of this kind are judged.
    pub fn judgement(&self) -> Judgement {
        Self::judgement_of(self.name())
    }

    /// How rules of the kind with this name are judged.
    pub fn judgement_of(name: &str) -> Judgement {
        match name {
            "observed" | "observed-call" => Judgement::Observed,
            "not-judged" => Judgement::NotJudged,
            _ => Judgement::Judged,
        }
    }
}

#[cfg(test)]
mod tests;
