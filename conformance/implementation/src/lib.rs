//! What an implementation of the Clerk `User` contract is, and how one in this process is reached.
//!
//! An [`Implementation`] takes a raw request and returns a raw response. [`InProcess`] makes one of the
//! generated traits, [`GeneratedSdk`] one of the generated SDK object over any server, and [`Fake`] one of a
//! closure. This crate knows no rule and no transport.

mod clock;
mod fake;
mod generated_sdk;
mod implementation;
mod in_process;
#[cfg(feature = "legacy")]
mod legacy_sdk;
pub mod sdk;

pub use clock::SystemClock;
pub use fake::Fake;
pub use generated_sdk::GeneratedSdk;
pub use implementation::{CallError, Capabilities, Description, Implementation};
pub use in_process::{Control, InProcess};
#[cfg(feature = "legacy")]
pub use legacy_sdk::LegacySdk;
