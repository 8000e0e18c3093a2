//! The digest that stores passwords where the feature `password-hashes` is on.

use argon2::{Algorithm, Argon2, Params, Version};
use clerk_user_runtime::Secret;
use data_encoding::BASE64_NOPAD;

/// The cost of hashing one password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HashingCost {
    /// Memory in KiB, at least 8.
    pub memory: u32,
    /// Passes over that memory.
    pub passes: u32,
}

impl HashingCost {
    /// The lowest cost: for a server with made-up passwords.
    pub const CHEAP: Self = Self { memory: 8, passes: 1 };
    /// The cost that a production server needs.
    pub const STRONG: Self = Self { memory: 19 * 1024, passes: 2 };
}

/// Hashes a password into the PHC string format.
pub(super) fn hash(password: &Secret, salt: &str, cost: HashingCost) -> Secret {
    // The salt comes from a source of ids, and a caller's own source may return short ones.
    let salt = format!("{salt:0>16}");
    let mut output = [0; 32];
    let params = Params::new(cost.memory, cost.passes, 1, None).unwrap_or_default();
    let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params.clone());
    argon2
        .hash_password_into(password.expose().as_bytes(), salt.as_bytes(), &mut output)
        .expect("argon2 accepts any password with a salt and an output of this length");
    let (memory, passes) = (params.m_cost(), params.t_cost());
    let (salt, output) = (BASE64_NOPAD.encode(salt.as_bytes()), BASE64_NOPAD.encode(&output));
    Secret::new(format!("$argon2id$v=19$m={memory},t={passes},p=1${salt}${output}"))
}
