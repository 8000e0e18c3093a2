//! The rules as consts.

mod steps;
mod table;
mod values;

pub(crate) use table::emit;
