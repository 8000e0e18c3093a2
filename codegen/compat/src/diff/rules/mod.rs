//! Rules: their kinds, targets and levels.

mod kinds;
mod meaning;
mod rule;
mod targets;

pub(super) use rule::compare;
