//! The laws, one for each kind of rule. A law reads the rule's parameters and targets, draws inputs, and
//! compares what an implementation does with an oracle or a model. It knows the name of no property.

mod access;
mod by_kind;
pub(crate) mod expectations;
mod identifiers;
mod lists;
mod metadata;
mod observed;
mod params;
mod race;
mod responses;
mod sdk;
mod steps;

pub(crate) use by_kind::{Law, law_for};
