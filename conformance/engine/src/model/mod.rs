//! A pure model of users: their identifiers and primaries, properties and metadata, credentials,
//! sessions, memberships and invitations. It states which responses the contract allows to a step,
//! and which rule says so. The result of a merge comes from `oracle::merge`; nothing here makes a call.
//!
//! ```text
//! ModelOperation ──▶ ModelState::expectation ──▶ ExpectedResponse (accepted, refused, or unspecified)
//!        └─────────▶ ModelState::apply       ──▶ the state that later reads must show
//! ```

pub(crate) mod account_operation;
mod account_rules;
pub(crate) mod accounts;
pub(crate) mod attribution;
pub(crate) mod credentials;
pub(crate) mod expectations;
pub(crate) mod members;
pub(crate) mod metadata;
pub(crate) mod operands;
pub(crate) mod operation;
pub(crate) mod rule_index;
pub(crate) mod state;
mod step_rules;
mod transitions;

#[cfg(test)]
mod tests;
