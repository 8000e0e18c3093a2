//! The objects of the SDK: as types, and called by name.

mod bodies;
mod by_name;
mod context;
mod objects;
mod params;

pub(crate) use by_name::emit as emit_by_name;
pub(crate) use objects::emit;
