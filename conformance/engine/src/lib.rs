//! Judges any implementation of the Clerk `User` contract by the rules of its specification.
//!
//! Each rule of the contract has a kind, and each kind has a law: it draws inputs, asks an oracle for the right result,
//! and calls the implementation. A violation is shrunk to the shortest sequence of calls and reported with the
//! statement and the source of the rule.
//!
//! ```
//! use clerk_user_conformance::clerk_user::backend::BackendApi;
//! use clerk_user_conformance::clerk_user::dispatch::{Api, Unimplemented};
//! use clerk_user_conformance::clerk_user::frontend::FrontendApi;
//! use clerk_user_conformance::{Config, Context, InProcess, Outcome, run};
//!
//! struct MyServer;
//!
//! impl Api for MyServer {
//!     fn backend(&self, _: &Context) -> impl BackendApi {
//!         Unimplemented
//!     }
//!     fn frontend(&self, _: &Context) -> impl FrontendApi {
//!         Unimplemented
//!     }
//! }
//!
//! let config = Config { cases: 1, rules: vec!["merge-null-nested".to_owned()], ..Config::default() };
//! let report = run(|| InProcess::new("my server", MyServer), &config);
//! assert_eq!(report.count(Outcome::Fail), 1, "{}", report.to_text(false));
//! ```
//!
//! An implementer writes one line in a test, see [`conformance_tests!`], or uses the command line,
//! `cargo conformance run`.
//!
//! ```text
//! rules ──▶ run ──▶ rule check ──▶ session ──▶ watchdog ──▶ implementation
//!            │          ▲
//!            │          └─ law ◀── generators, oracle, model, fixtures
//!            ▼
//!          report (text, JSON, JUnit, Markdown, SARIF)
//! ```

mod config;
mod failure;
mod fixtures;
mod generators;
pub mod glob;
mod known_failing;
mod law;
mod macros;
mod model;
mod oracle;
mod outcome;
mod reach;
pub mod report;
mod requirement;
mod runner;
mod stateful;
mod symbols;
#[cfg(test)]
mod testing;

#[doc(hidden)]
pub mod internals {
    //! What the mutants and the tests above this crate share with it. Not a public interface: it changes without
    //! notice.
    pub use crate::fixtures::rows::is_phone_number;
    pub use crate::oracle::filter::values_at;
    pub use crate::stateful::{PassFinding, PassSummary, run_pass, run_pass_until_finding};

    /// The items of a list, or of a page of a list. `None` if the body is neither.
    pub fn items(body: &serde_json::Value) -> Option<Vec<serde_json::Value>> {
        crate::fixtures::owner_list::items(body).ok()
    }
}

pub use clerk_user;
pub use clerk_user_implementation::{
    CallError, CallResult, Capabilities, Control, Description, Fake, GeneratedSdk, Implementation, InProcess,
    sdk,
};
pub use clerk_user_runtime::{Actor, Capability, Context, Level, Request, Response, Rule, Surface};
pub use config::{Config, ConfigError, Profile, SdkServer};
pub use failure::{Failure, contract_hash};
pub use known_failing::KnownFailing;
#[doc(hidden)]
pub use macros::judge_rule;
pub use outcome::{Outcome, Verdict};
pub use reach::{Cell, Reach, ReachMap, Rows, Stage};
pub use report::{Counterexample, Report, RuleReport, StepReport, Unexplained};
pub use requirement::Requirement;
pub use runner::call_origin::CallOrigin;
pub use runner::replay::{Replay, replay};
pub use runner::run::{Progress, run, run_rules};
pub use runner::situations::{SITUATIONS, Situation};
pub use runner::statistics::{CallCounts, Notes, Statistics};
