//! Emitters of Rust code, one per part of the crate.

pub(crate) mod api;
pub(crate) mod client;
mod construct;
pub(crate) mod control;
pub(crate) mod crate_root;
pub(crate) mod dispatch;
pub(crate) mod params;
mod params_example;
pub(crate) mod proptest;
pub(crate) mod rules;
pub(crate) mod sdk;
mod signatures;
pub(crate) mod tables;
pub(crate) mod tokens;
pub(crate) mod types;
pub(crate) mod validate;
