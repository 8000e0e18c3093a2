//! What answers contain, and what they leave behind.

pub(crate) mod answer_shape;
pub(crate) mod cleared_by;
pub(crate) mod effect;
pub(crate) mod error_answer;
pub(crate) mod error_body;
pub(crate) mod gone_after;
pub(crate) mod instant;
pub(crate) mod unchanged_after_refusal;
