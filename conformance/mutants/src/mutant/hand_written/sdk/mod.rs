//! SDKs with one bug each: the generated one with a wrapper around it, or between it and the server.

pub(in crate::mutant) mod calls;
pub(in crate::mutant) mod pages;
pub(in crate::mutant) mod properties;
pub(in crate::mutant) mod sessions;
mod tables;
pub(in crate::mutant) mod updates;
