//! Laws about how writes of metadata merge and replace.

pub(crate) mod merge_patch;
pub(crate) mod read_your_writes;
pub(crate) mod replace_value;
pub(crate) mod writes;
