//! Mutants that are written by hand, by what is wrong.

pub(super) mod access;
pub(super) mod credentials;
pub(super) mod edge_cases;
mod faulty_merge;
pub(super) mod histories;
pub(super) mod identifiers;
pub(super) mod lists;
pub(super) mod merge;
pub(super) mod metadata;
pub(super) mod primary;
pub(super) mod races;
pub(super) mod sdk;
pub(super) mod users;
