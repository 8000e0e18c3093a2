//! Laws about what SDK objects return, send and cache.

pub(crate) mod cache;
pub(crate) mod call;
pub(crate) mod derived;
pub(crate) mod diff;
pub(crate) mod page;
pub(crate) mod requests;
pub(crate) mod token;
