//! Compares two models of a contract and lists the changes: what breaks, and for whom. Pure: it takes two models and
//! a date, and returns a list.

mod advice;
mod catalogue;
mod change;
mod diff;
mod level;
mod options;
mod rule_info;

pub use catalogue::CompatRule;
pub use change::{Change, Consequence};
pub use diff::compare;
pub use level::{Audience, ChangeLevel};
pub use options::CompareOptions;
pub use rule_info::{Direction, RuleInfo};
