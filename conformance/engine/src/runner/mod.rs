//! Runs the checks of rules: one after the other, each on an instance of its own, within budgets, under a watchdog.
//! It knows no kind of rule.

pub(crate) mod budget;
pub(crate) mod call_origin;
pub(crate) mod case_id;
pub(crate) mod check;
pub(crate) mod recording_server;
pub(crate) mod replay;
pub(crate) mod run;
pub(crate) mod seed;
pub(crate) mod session;
pub(crate) mod violation;
pub(crate) mod watchdog;
