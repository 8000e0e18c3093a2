//! A pure state model of users: their identifiers and which one is the primary, their texts, flags
//! and metadata, their credentials, sessions, memberships and invitations. It says which answers the contract allows to a step, and which rule says so.
//!
//! ```text
//! Op ──▶ ModelState::allowed ──▶ Allowed (a set: what no source decides widens it)
//!   └──▶ ModelState::apply   ──▶ what a read must show afterwards
//! ```
//!
//! The right answer of a merge comes from `oracle::merge`. Nothing here makes a call.

pub(crate) mod account_operation;
pub(crate) mod accounts;
pub(crate) mod allowed;
pub(crate) mod attribution;
pub(crate) mod credentials;
pub(crate) mod members;
pub(crate) mod metadata;
pub(crate) mod operation;
pub(crate) mod rule_index;
pub(crate) mod state;
mod step_rules;

#[cfg(test)]
mod tests;
