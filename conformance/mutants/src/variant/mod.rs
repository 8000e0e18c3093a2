//! Variants: correct implementations that differ where the contract leaves a decision open.
//!
//! Each is the reference with one such decision taken differently, and must pass every rule. A law that fails on
//! a variant is too strict. The reference and the laws do not depend on variants.

mod catalog;
mod decisions;
mod definition;
mod environment;
mod latitude;
mod representation;
mod server;

pub use catalog::{ALL, find};
pub use definition::Variant;
pub use server::start;
