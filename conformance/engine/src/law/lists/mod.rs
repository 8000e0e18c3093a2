//! Laws about filters, orders and pages of lists.

pub(crate) mod filter;
mod listed_ids;
pub(crate) mod order;
pub(crate) mod page_defaults;
pub(crate) mod page_walk;
pub(crate) mod shape;
