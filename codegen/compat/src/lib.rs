//! Model × Model → changes: what a change of the contract breaks, and for whom. Pure: two models and a day in,
//! a list out.

mod advice;
mod change;
mod diff;
mod level;
mod options;
mod rule;

pub use change::{Change, Consequence};
pub use diff::compare;
pub use level::{Audience, ChangeLevel};
pub use options::CompareOptions;
pub use rule::{CompatRule, Direction, RuleInfo};
