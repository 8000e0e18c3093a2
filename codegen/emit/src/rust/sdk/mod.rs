//! SDK objects as types, and calls of their methods by name.

mod bodies;
mod by_name;
mod context;
mod objects;
mod params;

pub(crate) use by_name::emit as emit_by_name;
pub(crate) use objects::emit;
