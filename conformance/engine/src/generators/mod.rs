//! Generators of inputs, biased to the edges where implementations differ. They do not depend on
//! operations or implementations.

pub(crate) mod json;
pub(crate) mod merge;
pub(crate) mod operands;
pub(crate) mod phone_numbers;
pub(crate) mod values;
