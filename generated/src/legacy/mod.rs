// @generated from the contract by `cargo xtask generate`. Do not edit.

//! The User object of Clerk as ClerkJS first had it
//!
//! Types, params, traits, the dispatcher and the rules of the contract `clerk-user-legacy` 1.0.0.

#![allow(clippy::wildcard_imports, reason = "the types of a module depend on the contract")]
#![allow(clippy::unreadable_literal, reason = "numbers are written as in the contract")]
#![allow(clippy::struct_excessive_bools, reason = "the fields come from the contract")]

// The generator formats these files.
#[rustfmt::skip]
pub mod backend;
#[rustfmt::skip]
pub mod frontend;
#[rustfmt::skip]
pub mod dispatch;
#[rustfmt::skip]
pub mod errors;
#[rustfmt::skip]
pub mod operations;
#[rustfmt::skip]
pub mod resources;
#[rustfmt::skip]
pub mod rules;
#[rustfmt::skip]
pub mod types;
#[rustfmt::skip]
pub mod validate;
#[rustfmt::skip]
pub mod versions;
#[rustfmt::skip]
pub mod wire;
#[rustfmt::skip]
pub mod sdk;
#[rustfmt::skip]
pub mod sdk_calls;
#[cfg(feature = "proptest")]
#[rustfmt::skip]
mod strategies;
#[rustfmt::skip]
mod type_list;

pub use clerk_user_runtime as runtime;
pub use runtime::{Validate, Violation};
pub use types::*;
