//! The operations that an SDK under test supports besides the methods of the contract.

/// The prefix of SDK operations. The name of a method follows it.
pub const PREFIX: &str = "sdk.";
/// Opens an object of the user that the request names, and returns its number as [`INSTANCE`]. Every other
/// operation except [`ADVANCE`] takes that number.
pub const OPEN: &str = "sdk.open";
/// The param of [`OPEN`] with the id of the session of the object. An SDK that knows the session of the user by
/// itself ignores it.
pub const SESSION: &str = "session";
/// Returns the properties of an object, derived properties included.
pub const READ: &str = "sdk.read";
/// Returns whether a call has ended the session.
pub const SIGNED_OUT: &str = "sdk.signedOut";
/// Advances the clock that the SDK reads by [`MILLISECONDS`]. It takes no object.
pub const ADVANCE: &str = "sdk.advance";
/// The param of [`ADVANCE`].
pub const MILLISECONDS: &str = "milliseconds";
/// The param with the number of an object.
pub const INSTANCE: &str = "instance";
