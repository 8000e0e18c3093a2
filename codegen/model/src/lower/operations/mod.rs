//! Operations and their params.

mod bounds;
mod operation;
mod params;

pub(super) use operation::lower;
pub(super) use params::lower as lower_params;
