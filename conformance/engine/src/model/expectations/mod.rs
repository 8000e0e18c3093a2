//! The responses that the contract allows to a step, and the rules that say so.

mod accounts;
mod credentials;
mod expected_response;
mod members;
mod steps;
mod users;

pub(crate) use expected_response::ExpectedResponse;
