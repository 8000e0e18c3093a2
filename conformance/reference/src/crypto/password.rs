//! How passwords are stored: with argon2id where the feature `password-hashes` is on, else with one salted
//! SHA-256, which suits a test server and nothing else.

#[cfg(feature = "password-hashes")]
use clerk_user::PasswordHasher;
use clerk_user_runtime::Secret;

#[cfg(not(feature = "password-hashes"))]
use super::salted_sha256;
#[cfg(feature = "password-hashes")]
use super::{argon2id, argon2id::HashingCost, digest_formats};

/// Hashes the passwords that requests set.
#[derive(Clone, Copy, Debug)]
pub(crate) struct PasswordHashing {
    #[cfg(feature = "password-hashes")]
    pub(crate) cost: HashingCost,
}

impl PasswordHashing {
    /// As cheap as possible.
    pub(crate) const CHEAP: Self = Self {
        #[cfg(feature = "password-hashes")]
        cost: HashingCost::CHEAP,
    };

    /// Hashes a password.
    #[cfg(feature = "password-hashes")]
    pub(crate) fn hash(self, password: &Secret, salt: &str) -> PasswordDigest {
        PasswordDigest { digest: argon2id::hash(password, salt, self.cost), hasher: PasswordHasher::Argon2id }
    }

    /// Hashes a password.
    #[cfg(not(feature = "password-hashes"))]
    #[expect(clippy::unused_self, reason = "there is nothing to configure without `password-hashes`")]
    pub(crate) fn hash(self, password: &Secret, salt: &str) -> PasswordDigest {
        PasswordDigest { salt: salt.to_owned(), digest: salted_sha256::hash(password, salt) }
    }
}

/// A stored password digest.
#[derive(Clone, Debug)]
pub(crate) struct PasswordDigest {
    digest: Secret,
    #[cfg(feature = "password-hashes")]
    hasher: PasswordHasher,
    #[cfg(not(feature = "password-hashes"))]
    salt: String,
}

impl PasswordDigest {
    /// A digest that another system made.
    #[cfg(feature = "password-hashes")]
    pub(crate) const fn imported(digest: Secret, hasher: PasswordHasher) -> Self {
        Self { digest, hasher }
    }

    /// The digest as text.
    #[cfg(feature = "internals")]
    pub(crate) fn exposed(&self) -> &str {
        self.digest.expose()
    }

    /// Whether this is the digest of a password.
    #[cfg(feature = "password-hashes")]
    pub(crate) fn matches(&self, password: &Secret) -> bool {
        digest_formats::verify(&self.digest, &self.hasher, password)
    }

    /// Whether this is the digest of a password.
    #[cfg(not(feature = "password-hashes"))]
    pub(crate) fn matches(&self, password: &Secret) -> bool {
        salted_sha256::hash(password, &self.salt) == self.digest
    }
}

#[cfg(test)]
mod tests {
    use clerk_user_runtime::Secret;

    use super::PasswordHashing;

    #[test]
    fn a_digest_matches_its_password_only() {
        let digest = PasswordHashing::CHEAP.hash(&Secret::new("correct horse 7"), "0123456789abcdef");
        assert!(digest.matches(&Secret::new("correct horse 7")));
        assert!(!digest.matches(&Secret::new("correct horse 8")));
    }

    #[test]
    fn the_debug_output_shows_no_digest() {
        let hash = |password| PasswordHashing::CHEAP.hash(&Secret::new(password), "0123456789abcdef");
        assert_eq!(format!("{:?}", hash("one")), format!("{:?}", hash("another")));
    }
}
