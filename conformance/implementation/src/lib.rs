//! The interface between an implementation of the Clerk `User` contract and the conformance suite.
//!
//! An [`Implementation`] takes a raw request and returns a raw response. [`InProcess`] adapts the generated
//! API traits, [`GeneratedSdk`] adapts the generated SDK object on top of any server, and [`Fake`] adapts a
//! closure. This crate does not depend on rules or transports.
//!
//! ```
//! use clerk_user_implementation::{Fake, Implementation};
//! use clerk_user_runtime::{Actor, Request};
//!
//! let request = Request {
//!     operation: "backend.getCount".to_owned(),
//!     actor: Actor::SecretKey,
//!     api_version: None,
//!     params: serde_json::Map::new(),
//! };
//! assert!(Fake::echo().call(&request).unwrap().is_success());
//! ```

mod clock;
mod fake;
mod generated_sdk;
mod implementation;
mod in_process;
#[cfg(feature = "legacy")]
mod legacy_sdk;
#[cfg(doctest)]
mod promises;
pub mod sdk;
mod sdk_objects;

pub use clock::SystemClock;
pub use fake::Fake;
pub use generated_sdk::GeneratedSdk;
pub use implementation::{CallError, CallResult, Capabilities, Description, Implementation};
pub use in_process::{Control, InProcess};
#[cfg(feature = "legacy")]
pub use legacy_sdk::LegacySdk;
