//! Mutants, variants and the mutation score: how well the conformance suite distinguishes incorrect implementations
//! from correct ones.
//!
//! A [mutant] is the reference with one bug, and a rule must fail on it. A [variant] is the reference with one
//! decision that the contract leaves open taken differently, and every rule must pass on it. The
//! [mutation score](mutation_score) is the share of the mutants on which a rule that they break fails.
//!
//! ```
//! use clerk_user_conformance::{Config, Outcome, run};
//! use clerk_user_mutants::{config, mutant};
//!
//! let rules = vec!["merge-null-nested".to_owned()];
//! let start = || mutant::start("merge-keeps-nested-null").expect("the id is in the table");
//! let report = run(start, &Config { cases: 4, rules, ..config() });
//! assert_eq!(report.count(Outcome::Fail), 1);
//! ```

pub mod mutant;
pub mod mutation_score;
pub mod operator;
pub mod variant;
mod wrapping;

use clerk_user_conformance::{Config, SdkServer};

/// The default configuration for the reference, its mutants and its variants: without a timeout, because their calls
/// always return, and with the reference as the server behind an SDK under test.
///
/// ```
/// assert!(clerk_user_mutants::config().sdk_server.is_some());
/// ```
pub fn config() -> Config {
    let sdk_server = Some(SdkServer::new(clerk_user_reference::start));
    Config { sdk_server, call_timeout: None, ..Config::default() }
}
