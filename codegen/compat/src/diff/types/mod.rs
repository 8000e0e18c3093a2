//! Resources and enums.

mod access;
mod enums;
mod properties;
pub(super) mod property_types;
mod resources;

pub(super) use enums::compare as compare_enums;
pub(super) use resources::compare as compare_resources;
