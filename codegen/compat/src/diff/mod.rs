//! The comparison. Each part of the contract has a file that pairs its elements and reports what differs. At the end,
//! findings that follow from another finding become its consequences.

mod compare;
mod context;
mod contract;
mod finding;
mod governance;
mod group_by_cause;
mod limits;
mod name_map;
mod operations;
mod pairs;
mod presence;
mod rules;
mod sdk;
mod type_usage;
mod types;

pub use compare::compare;
