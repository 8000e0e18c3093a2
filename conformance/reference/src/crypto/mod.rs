//! Cryptography: password digests, one-time passwords and signed tokens. Nothing here draws randomness;
//! callers pass salts and seeds.

#[cfg(feature = "password-hashes")]
mod argon2id;
mod bcrypt;
#[cfg(feature = "password-hashes")]
mod digest_formats;
mod password;
#[cfg(not(feature = "password-hashes"))]
mod salted_sha256;
mod signing_key;
mod totp;

#[cfg(feature = "password-hashes")]
pub use argon2id::HashingCost;
pub(crate) use bcrypt::is_bcrypt;
#[cfg(feature = "password-hashes")]
pub(crate) use bcrypt::verify_bcrypt;
#[cfg(feature = "password-hashes")]
pub(crate) use digest_formats::is_valid_digest;
pub(crate) use password::{PasswordDigest, PasswordHashing};
pub use signing_key::SigningKey;
pub(crate) use totp::{TOTP_DIGITS, is_valid_totp, new_totp_secret};
