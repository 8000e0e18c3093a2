//! The backend API.

mod api;
mod transactions;

pub(super) use transactions::Backend;
