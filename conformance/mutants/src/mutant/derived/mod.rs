//! Mutants that are derived from the contract: from its tables and from the rules of some kinds. No name of the
//! contract occurs here.

pub(super) mod read_only;
mod scenes;
pub(super) mod steps;
pub(super) mod tables;
pub(super) mod values;
mod wrong_error;
