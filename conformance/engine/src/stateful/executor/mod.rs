//! Executes a history step by step. Each response is compared with the model, each user is read again,
//! and the model then follows what was read, so that one fault is reported once.

mod account_assertions;
mod account_ids;
mod account_requests;
mod bulk_create;
mod history_executor;
mod list_assertions;
mod outcome;
mod reading;
mod step;
mod sync;
mod user_assertions;
mod user_requests;

pub(crate) use history_executor::HistoryExecutor;
pub(crate) use outcome::{BrokenRule, Difference, Inspection, StepOutcome, UserView};
