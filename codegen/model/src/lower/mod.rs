//! AST → Model, in passes. A pass reports all errors and continues; a reference that
//! cannot be resolved is reported once and dropped.

mod context;
mod contract;
mod control;
mod defined_names;
mod empty_texts;
mod fixups;
mod operations;
mod passes;
mod rules;
mod sdk;
mod types;

pub use contract::LANGUAGE_VERSION;
pub use passes::lower;
