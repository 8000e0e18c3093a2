//! Model × Model → changes: what a change of the contract breaks, and for whom. Pure: two models and a day in,
//! a list out.

mod advice;
mod change;
mod diff;
mod rule;

pub use change::{Audience, Change, ChangeLevel, Consequence};
pub use rule::{Compat, RuleInfo, Toward};

use clerk_user_model::Model;

/// What the comparison needs to know beside the two contracts.
#[derive(Clone, Debug, Default)]
pub struct Context {
    /// The day on which it is asked, as `YYYY-MM-DD`: it decides whether a sunset has passed. With none, no
    /// sunset has.
    pub today: Option<String>,
}

/// The changes from one contract to the next, each cause once: by element, then by rule.
pub fn compare(base: &Model, head: &Model, context: &Context) -> Vec<Change> {
    diff::run(base, head, context)
}
