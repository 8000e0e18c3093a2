//! What laws draw: inputs biased to the edges where implementations differ. Nothing here knows an
//! operation or an implementation.

pub(crate) mod drawn;
pub(crate) mod json;
pub(crate) mod merge;
pub(crate) mod values;
