//! Oracles: pure functions that compute the correct result. They share no code with any implementation, and
//! do not use the merge of the runtime, which is itself under test.

pub(crate) mod filter;
pub(crate) mod merge;
pub(crate) mod page;
pub(crate) mod sdk;
pub(crate) mod totp;
