//! Draws the steps of histories from the state that a history has reached, so that few steps are
//! skipped: their operands exist, were deleted, or belong to another user.

mod accounts;
mod history_generator;
mod steps;
mod values;

pub(crate) use history_generator::HistoryGenerator;
