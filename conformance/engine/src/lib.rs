//! Judges any implementation of the Clerk `User` contract by the rules of its specification.
//!
//! Each rule of the contract has a kind; each kind has a law, which draws inputs, asks an oracle
//! for the right answer and calls the implementation. What breaks a rule is shrunk to the shortest
//! sequence of calls and reported with the sentence and the source of the rule.
//!
//! ```
//! use clerk_user_conformance::clerk_user::dispatch::Unimplemented;
//! use clerk_user_conformance::{Config, InProcess, Outcome, run};
//!
//! let config = Config { cases: 1, rules: vec!["merge-null-nested".to_owned()], ..Config::default() };
//! let report = run(|| InProcess::new("my server", Unimplemented), &config);
//! assert_eq!(report.count(Outcome::Fail), 1, "{}", report.to_text(false));
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
pub mod report;
mod runner;
mod stateful;
#[cfg(test)]
mod testing;

#[doc(hidden)]
pub mod internals {
    //! What mutants and the tests above this crate share with it. This is not a public interface: it changes
    //! without notice.
    pub use crate::fixtures::rows::is_phone_number;
    pub use crate::oracle::filter::values_at;
    pub use crate::stateful::{Pass, pass};

    /// The items of a list, or of a page of a list. `None` when the body is neither.
    pub fn items(body: &serde_json::Value) -> Option<Vec<serde_json::Value>> {
        crate::fixtures::owner_list::items(body).ok()
    }
}

pub use clerk_user;
pub use clerk_user_implementation::{
    CallError, Capabilities, Control, Description, Fake, GeneratedSdk, Implementation, InProcess, sdk,
};
pub use clerk_user_runtime::{Actor, Capability, Context, Level, Request, Response, Rule, Surface};
pub use config::{Config, ConfigError, Profile, SdkServer};
pub use failure::{Failure, contract};
pub use known_failing::KnownFailing;
#[doc(hidden)]
pub use macros::judge_rule;
pub use outcome::{Outcome, Verdict};
pub use report::{Calls, Counterexample, Notes, Report, RuleReport, StepReport, Tally};
pub use runner::call_origin::CallOrigin;
pub use runner::replay::{Replay, replay};
pub use runner::run::{Progress, run, run_rules};
