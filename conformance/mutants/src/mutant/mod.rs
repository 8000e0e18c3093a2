//! Mutants: the reference with one bug each, which show that the rules can fail.
//!
//! A bug is one changed decision of the reference's policy, or a wrapper around its dispatcher or its SDK. The
//! reference does not depend on mutants. Some mutants are written by hand; the others are derived from the contract.

mod catalog;
pub(crate) mod definition;
mod derived;
mod hand_written;
mod server;

pub use catalog::{ALL, derived, equivalent, find, found_by_histories_only, matching};
pub use definition::Mutant;
pub use server::start;
