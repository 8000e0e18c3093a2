//! The digest that stores passwords where the feature `password-hashes` is off: one SHA-256 over salt and
//! password. It is too fast to protect a real password.

use clerk_user_runtime::Secret;
use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};

/// Hashes a password.
pub(super) fn hash(password: &Secret, salt: &str) -> Secret {
    let digest =
        Sha256::new().chain_update(salt).chain_update("$").chain_update(password.expose()).finalize();
    Secret::new(HEXLOWER.encode(&digest))
}
