//! Random generation of values (feature `proptest`). Each type defines how it is built from a sequence of
//! choices, and a single strategy generates and shrinks that sequence. This module does not know any contract
//! type or how values are sent.
//!
//! Compared with nested strategies, a sequence of choices needs only one call per field, so large types
//! compile quickly, and failing values still shrink.

mod choices;
mod from_choices;
mod impls;
mod json;
mod macros;
mod strategy;
#[cfg(test)]
mod tests;
mod text;

pub use choices::Choices;
pub use from_choices::FromChoices;
pub use impls::{InstantFromChoices, TextFromChoices, UnionVariant, VariantSource, variant_from_choices};
pub use strategy::{ChoicesStrategy, ChoicesTree};
