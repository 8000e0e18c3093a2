//! Pure functions that state the right answer. They know no implementation, and none of the
//! runtime's own merging: a suite that asks the code under test for the answer tests nothing.

pub(crate) mod filter;
pub(crate) mod merge;
pub(crate) mod page;
pub(crate) mod sdk;
pub(crate) mod totp;
