//! What a run found, as data, and the forms in which it is written. Nothing here changes an outcome.

#[cfg(feature = "reports")]
pub mod annotations;
mod counterexample;
pub mod document;
#[cfg(feature = "reports")]
pub mod junit;
#[cfg(feature = "reports")]
pub mod markdown;
#[cfg(feature = "reports")]
pub mod matrix;
mod run_report;
#[cfg(feature = "reports")]
pub mod sarif;
mod steps;
mod summary;
mod symbolic_ids;
mod text;
mod unexplained;
mod wording;

pub use crate::symbols::without_secrets;
pub use counterexample::{Counterexample, StepReport};
pub use run_report::{Report, RuleReport, Unexplained};
pub(crate) use symbolic_ids::SymbolicIds;
pub use text::{counterexample_text, header, paint};
