//! The frontend API.

mod api;
mod transactions;

pub(super) use transactions::Frontend;
