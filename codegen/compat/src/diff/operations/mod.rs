//! Operations, their params and errors.

pub(super) mod errors;
mod operation;
pub(super) mod param_owner;
mod param_relations;
pub(super) mod param_types;
mod param_values;
pub(super) mod params;

pub(super) use errors::compare as compare_errors;
pub(super) use operation::compare;
