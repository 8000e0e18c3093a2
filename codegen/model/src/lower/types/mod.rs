//! Resources, unions and enums, and the references between them.

mod cycles;
mod enums;
mod lifecycles;
mod properties;
mod property_types;
mod references;
mod resources;
mod unions;

pub(super) use lifecycles::lower as lower_lifecycles;
pub(super) use references::check as check_references;
pub(super) use resources::lower;
