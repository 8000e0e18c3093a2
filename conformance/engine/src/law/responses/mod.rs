//! Laws about what responses contain, and what a request leaves behind.

pub(crate) mod cleared_by;
pub(crate) mod effect;
pub(crate) mod error;
pub(crate) mod error_body;
pub(crate) mod gone_after;
pub(crate) mod instant;
pub(crate) mod others_unchanged;
pub(crate) mod shape;
pub(crate) mod unchanged_after_refusal;
