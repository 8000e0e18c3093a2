// @generated from the contract by `cargo xtask generate`. Do not edit.

//! Resources, params and trait of the frontend.
mod api;
mod client;
mod params;
mod types;
pub use api::*;
pub use client::FrontendClient;
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
#[allow(unused_imports, reason = "shared types are available here too")]
pub use crate::types::*;
