//! Judges any implementation of the Clerk `User` contract by the rules of its specification.
//!
//! Each rule of the contract has a kind; each kind has a law, which draws inputs, asks an oracle
//! for the right answer and calls the implementation. What breaks a rule is shrunk to the shortest
//! sequence of calls and reported with the sentence and the source of the rule.
//!
//! ```
//! use clerk_user_conformance::{Config, Outcome, reference, run};
//!
//! let config = Config { cases: 4, rules: vec!["merge-null-nested".to_owned()], ..Config::default() };
//! let report = run(reference::start, &config);
//! assert_eq!(report.count(Outcome::Pass), 1, "{}", report.to_text(false));
//! ```
//!
//! An implementer writes one line in a test, see [`conformance_tests!`]; or judges from the command
//! line, `cargo conformance run`.
//!
//! ```text
//! rules ──▶ judge ──▶ trial ──▶ session ──▶ watchdog ──▶ adapter ──▶ implementation
//!             │         ▲ law ◀── strategy, oracle, model, scene
//!             ▼
//!           report (text, JSON)
//! ```

pub mod adapter;
mod breach;
mod budget;
#[cfg(feature = "cli")]
pub mod cli;
mod config;
mod draw;
mod explore;
mod failure;
#[cfg(test)]
mod fake;
mod glob;
mod implementation;
mod journal;
mod judge;
mod known;
mod law;
mod macros;
mod made;
mod model;
pub mod mutant;
mod oracle;
mod outcome;
pub mod reference;
mod replay;
mod report;
mod scene;
pub mod score;
mod seed;
mod session;
mod strategy;
mod traceability;
mod trial;
pub mod variant;
mod watchdog;

pub use adapter::{Control, InProcess};
pub use clerk_user;
pub use clerk_user_runtime::{Actor, Capability, Context, Level, Request, Response, Rule, Surface};
pub use config::{Config, ConfigError, Profile};
pub use failure::Failure;
pub use implementation::{CallError, Capabilities, Description, Implementation};
pub use judge::run;
pub use known::KnownFailing;
#[doc(hidden)]
pub use macros::judge_rule;
pub use made::Made;
pub use outcome::{Outcome, Verdict};
pub use replay::{Replay, replay};
pub use report::{Calls, Counterexample, Notes, Report, RuleReport, StepReport, Tally};
pub use traceability::traceability;
