//! Passkeys.

use clerk_user::PasskeyId;
use clerk_user_runtime::Timestamp;

/// A passkey.
#[derive(Clone, Debug)]
pub(crate) struct StoredPasskey {
    pub(crate) id: PasskeyId,
    pub(crate) name: String,
    pub(crate) verified: bool,
    /// The challenge that the device must return.
    pub(crate) challenge: String,
    /// The options for the device, the challenge included, as JSON text.
    pub(crate) nonce: String,
    pub(crate) expire_at: Timestamp,
    pub(crate) last_used_at: Option<Timestamp>,
    pub(crate) created_at: Timestamp,
    pub(crate) updated_at: Timestamp,
}
