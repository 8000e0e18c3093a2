// @generated from the contract by `cargo xtask generate`. Do not edit.

//! The backend: its resources, params and trait.
mod api;
mod client;
mod params;
mod types;
pub use api::*;
pub use client::BackendClient;
#[allow(
    unused_imports,
    unreachable_pub,
    reason = "a surface may have no params, or no types of its own"
)]
pub use params::*;
#[allow(
    unused_imports,
    unreachable_pub,
    reason = "a surface may have no params, or no types of its own"
)]
pub use types::*;
#[allow(unused_imports, reason = "shared types are offered here too")]
pub use crate::legacy::types::*;
