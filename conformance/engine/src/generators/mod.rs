//! Generators of inputs, biased to the edges where implementations differ. They know no operation and no
//! implementation.

pub(crate) mod json;
pub(crate) mod merge;
pub(crate) mod operands;
pub(crate) mod phone_numbers;
pub(crate) mod values;
