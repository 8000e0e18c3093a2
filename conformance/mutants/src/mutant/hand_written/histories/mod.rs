//! Bugs that only a history shows: they depend on earlier calls, in a number or an order that no law produces.

pub(in crate::mutant) mod accounts;
pub(in crate::mutant) mod data;
