//! Operations, their params and errors.

pub(super) mod errors;
mod operation;
pub(super) mod param_types;
pub(super) mod params;

pub(super) use errors::compare as compare_errors;
pub(super) use operation::compare;
