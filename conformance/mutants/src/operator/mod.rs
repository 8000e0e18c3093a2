//! Fault operators: a closed list of the ways in which servers go wrong, each applied by machine to every operation,
//! property, filter, order, credential and relation of the contract where it makes sense.
//!
//! The mutants of [`crate::mutant`] break one rule each. These here know no rule. They show where the suite is blind.
//!
//! ```
//! use clerk_user_mutants::operator;
//! assert!(operator::ALL.len() > 1_000);
//! ```

mod catalog;
mod coercion;
mod concurrency;
mod definition;
mod effects;
mod life_cycle;
mod missing_effect;
mod partial_failure;
mod reading;
mod repetition;
mod rereading;
mod reverting;
pub mod score;
mod stale_copy;
mod windows;
mod wrong_scope;

pub use catalog::{ALL, equivalent, find, matching};
pub use definition::{Operator, OperatorMutant};
pub use effects::{observe, unknown_effects};
