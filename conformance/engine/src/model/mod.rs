//! A pure state model of users: their identifiers and which one is the primary, their texts, flags
//! and metadata, their credentials, sessions, memberships and invitations. It says which answers the contract allows to a step, and which rule says so.
//!
//! ```text
//! Op ──▶ World::allowed ──▶ Allowed (a set: what no source decides widens it)
//!   └──▶ World::apply   ──▶ what a read must show afterwards
//! ```
//!
//! The right answer of a merge comes from `oracle::merge`. Nothing here makes a call.

pub(crate) mod accounts;
pub(crate) mod allowed;
pub(crate) mod blame;
pub(crate) mod credentials;
pub(crate) mod deed;
pub(crate) mod members;
pub(crate) mod merging;
pub(crate) mod op;
mod told;
pub(crate) mod why;
pub(crate) mod world;

#[cfg(test)]
mod tests;
