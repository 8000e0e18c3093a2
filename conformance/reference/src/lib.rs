//! An in-memory server that conforms to every rule of the Clerk `User` contract.
//!
//! The [`Reference`] is written from the contract alone. It does not use the oracles, the model or the laws
//! that judge implementations, so that neither repeats a mistake of the other.
//!
//! ```
//! use clerk_user_implementation::Implementation;
//!
//! let server = clerk_user_reference::start();
//! assert_eq!(server.describe().name, "reference");
//! ```
//!
//! # Map
//!
//! ```text
//! handlers ──▶ serialization ──▶ transaction ──▶ policy ──▶ state ──▶ crypto
//! ```
//!
//! `handlers` implement the operations, one folder for each subject. `serialization` builds what a response
//! shows from what is stored. A `Transaction` is the access of one request to the `state`. The `policy` holds
//! the decisions that mutants replace.
//!
//! # Features
//!
//! - `password-hashes`: hashes passwords with argon2id, and accepts password digests and bcrypt backup codes
//!   that other systems made. Without it passwords are stored as salted SHA-256, and a request that imports a
//!   digest is refused with the error `unsupported`.
//! - `internals`: what the mutants and variants of the conformance suite need. It is not a public interface.

mod capabilities;
mod clock;
mod crypto;
mod handlers;
mod ids;
#[cfg_attr(not(feature = "internals"), allow(unreachable_pub, reason = "public with `internals` only"))]
mod policy;
mod reference;
mod serialization;
#[cfg_attr(not(feature = "internals"), allow(unreachable_pub, reason = "public with `internals` only"))]
mod state;
mod transaction;

#[cfg(feature = "internals")]
#[doc(hidden)]
pub mod internals {
    //! The decisions that mutants and variants replace, and the state that these decide about. This is not a
    //! public interface: it changes without notice.
    pub use crate::policy::Policy;
    pub use crate::state::{
        BackupCode, Identifier, IdentifierKind, IdentifierStatus, Identifiers, Scope, StatePart, Store,
        StoredUser, UniqueKey,
    };
}

pub use clerk_user_implementation::SystemClock;
pub use clock::SteppingClock;
#[cfg(feature = "password-hashes")]
pub use crypto::HashingCost;
pub use crypto::SigningKey;
pub use ids::{IdGenerator, ScrambledIds};
pub use reference::{Reference, in_process, start};
