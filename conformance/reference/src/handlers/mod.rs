//! The operations of the contract, one folder for each subject, and the two API traits on top.

mod accounts;
mod api;
mod backend;
mod control;
mod credentials;
mod errors;
mod frontend;
mod identifiers;
mod organizations;
mod paging;
mod payment_methods;
mod sessions;
mod users;
