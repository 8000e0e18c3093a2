//! One file per command, and what several of them share.

pub(crate) mod adapter;
pub(crate) mod compare;
pub(crate) mod completions;
pub(crate) mod explain;
mod failures;
mod known;
mod legacy;
pub(crate) mod list;
pub(crate) mod mutants;
pub(crate) mod replay;
mod reports;
pub(crate) mod run;
pub(crate) mod schema;
mod target;
pub(crate) mod traceability;
pub(crate) mod variants;
