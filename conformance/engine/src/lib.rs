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

mod breach;
mod budget;
mod config;
mod draw;
mod explore;
mod failure;
pub mod glob;
mod journal;
mod judge;
mod known;
mod law;
mod macros;
mod made;
mod model;
mod oracle;
mod outcome;
mod replay;
pub mod report;
mod scene;
mod seed;
mod session;
mod strategy;
#[cfg(test)]
mod testing;
mod trial;
mod watchdog;

#[doc(hidden)]
pub mod internals {
    //! What mutants and the tests above this crate share with it. This is not a public interface: it changes
    //! without notice.
    pub use crate::explore::{Pass, pass};
    pub use crate::oracle::filter::values_at;
    pub use crate::scene::rows::is_number;

    /// The items of a list, or of a page of a list. `None` when the body is neither.
    pub fn items(body: &serde_json::Value) -> Option<Vec<serde_json::Value>> {
        crate::scene::list::items(body).ok()
    }
}

pub use clerk_user;
pub use clerk_user_implementation::{
    CallError, Capabilities, Control, Description, Fake, GeneratedSdk, Implementation, InProcess, sdk,
};
pub use clerk_user_runtime::{Actor, Capability, Context, Level, Request, Response, Rule, Surface};
pub use config::{Config, ConfigError, Profile, SdkServer};
pub use failure::{Failure, contract};
pub use judge::{Progress, run, run_rules};
pub use known::KnownFailing;
#[doc(hidden)]
pub use macros::judge_rule;
pub use made::Made;
pub use outcome::{Outcome, Verdict};
pub use replay::{Replay, replay};
pub use report::{Calls, Counterexample, Notes, Report, RuleReport, StepReport, Tally};
