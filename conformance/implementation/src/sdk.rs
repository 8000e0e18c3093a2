//! The operations that an SDK under test answers, beside the methods of the contract.

/// What the operations of an SDK under test begin with; the rest is the name of a method.
pub const PREFIX: &str = "sdk.";
/// Makes an object of the user who is named, and answers its number as `instance`. Each other operation
/// names it.
pub const OPEN: &str = "sdk.open";
/// Answers what an object shows of its resource, derived properties included.
pub const READ: &str = "sdk.read";
/// Answers whether a call has ended the session.
pub const SIGNED_OUT: &str = "sdk.signedOut";
/// Moves the clock that the SDK reads by so many `milliseconds`. It names no object.
pub const ADVANCE: &str = "sdk.advance";
/// The param of that.
pub const MILLISECONDS: &str = "milliseconds";
/// The param that names an object.
pub const INSTANCE: &str = "instance";
