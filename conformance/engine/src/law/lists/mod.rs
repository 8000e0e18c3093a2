//! Filters, orders and pages of lists.

pub(crate) mod list_filter;
pub(crate) mod list_order;
pub(crate) mod list_shape;
pub(crate) mod page_defaults;
pub(crate) mod page_walk;
