// @generated from the contract by `cargo xtask generate`. Do not edit.

//! The User object of Clerk as ClerkJS first had it
//!
//! Types, params, traits, the dispatcher and the rules of the contract `clerk-user-legacy` 1.0.0.
//!
//! # Sources
//!
//! The documentation names where a fact comes from: the source, and the heading there.
//!
//! | source | document |
//! | --- | --- |
//! | 000 | [User object, js-frontend reference (current)](https://clerk.com/docs/js-frontend/reference/objects/user.md) |
//! | 001 | User object, ClerkJS reference (legacy) |
//! | 002 | The User object, concepts page |
//! | F | [OpenAPI of the Frontend API, 2021-02-05](https://github.com/clerk/openapi-specs/blob/7987d1b/fapi/2021-02-05.yml) |
//! | B | [OpenAPI of the Backend API, 2021-02-05](https://github.com/clerk/openapi-specs/blob/7987d1b/bapi/2021-02-05.yml) |
//! | JF | [Sources of the frontend SDK of today (packages/shared, packages/clerk-js)](https://github.com/clerk/javascript/tree/e21ae9a) |
//! | D | [Guides on versioning, upgrading, metadata and limits](https://github.com/clerk/clerk-docs/tree/a7cebf5) |
//! | E | Index pages of Backend API errors and Frontend API errors |
//! | G | Backend API users reference of 2022, archived |

#![allow(clippy::wildcard_imports, reason = "the types of a module depend on the contract")]
#![allow(clippy::unreadable_literal, reason = "numbers are written as in the contract")]
#![allow(clippy::struct_excessive_bools, reason = "the fields come from the contract")]
#![allow(clippy::too_many_arguments, reason = "constructors ask for each required member")]

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
#[cfg(feature = "suite")]
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
#[cfg(feature = "suite")]
#[rustfmt::skip]
pub mod sdk_calls;
#[cfg(feature = "proptest")]
#[rustfmt::skip]
mod strategies;
#[rustfmt::skip]
mod type_list;

pub use clerk_user_runtime as runtime;
pub use runtime::read::{Problem, Reading, read, read_event};
pub use runtime::{Validate, Violation};
pub use types::*;
