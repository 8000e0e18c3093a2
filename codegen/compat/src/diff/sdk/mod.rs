//! Objects of the SDK and their methods.

mod object;
mod params;

pub(super) use object::compare;
