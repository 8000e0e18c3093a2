//! Runs the checks of rules: one after the other, each on its own instance, within limits and under a watchdog.
//! It does not depend on rule kinds.

pub(crate) mod budget;
pub(crate) mod call_origin;
pub(crate) mod case_id;
pub(crate) mod check;
pub(crate) mod context;
pub(crate) mod input;
pub(crate) mod record;
pub(crate) mod recording_server;
pub(crate) mod replay;
pub(crate) mod run;
pub(crate) mod seed;
pub(crate) mod session;
pub(crate) mod situations;
pub(crate) mod statistics;
pub(crate) mod violation;
pub(crate) mod watchdog;
