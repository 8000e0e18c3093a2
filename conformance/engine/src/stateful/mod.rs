//! The stateful pass: long histories on one instance, each step compared with the model. It finds
//! rules that break only after certain earlier steps, and then the shortest history for each of them.
//!
//! ```text
//! generator ──▶ ModelOperation ──▶ executor ──▶ session
//!     ▲                               │ assertions: responses and reads against the model
//!     └────────── ModelState ◀────────┘ the model follows what was read
//! ```

mod executor;
mod findings;
mod generator;
mod pass;
mod pass_summary;
mod scenario;
mod shrink;
mod unresponsive;

pub(crate) use findings::UnexplainedFindings;
pub(crate) use pass::StatefulPass;
pub use pass_summary::{PassFinding, PassSummary, run_pass, run_pass_until_finding};
