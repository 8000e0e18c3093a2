//! One module per command, and the flags that several of them share.

pub(crate) mod adapter;
pub(crate) mod compare;
pub(crate) mod completions;
pub(crate) mod explain;
mod implementation_args;
pub(crate) mod list;
pub(crate) mod mutants;
pub(crate) mod operators;
pub(crate) mod reach;
pub(crate) mod replay;
pub(crate) mod run;
pub(crate) mod schema;
mod seed_args;
pub(crate) mod situations;
pub(crate) mod traceability;
pub(crate) mod variants;
