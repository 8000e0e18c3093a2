//! Mutants, variants and the mutation score: how well the conformance suite tells wrong servers from right ones.
//!
//! A [mutant] is the reference with one bug, and some rule must fail on it. A [variant] is the reference with one
//! open choice made differently, and every rule must pass on it.

pub mod mutant;
pub mod score;
mod server;
pub mod variant;

use clerk_user_conformance::{Config, SdkServer};

/// The default configuration, with the reference as the server behind an SDK under test.
pub fn config() -> Config {
    Config { sdk_server: Some(SdkServer::new(clerk_user_reference::start)), ..Config::default() }
}
