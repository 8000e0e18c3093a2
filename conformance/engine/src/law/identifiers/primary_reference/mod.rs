//! PrimaryReference: invariants of a primary id and its list, checked after each step of a history.

mod history;
mod history_run;
mod law;

pub(crate) use law::primary_reference;
