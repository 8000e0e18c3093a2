//! The passwords, second factors and passkeys of users.

use clerk_user::{PasskeyId, TotpId};
use clerk_user_runtime::{Secret, Timestamp};

#[cfg(feature = "password-hashes")]
use crate::crypto::verify_bcrypt;
use crate::crypto::{PasswordDigest, is_bcrypt};

/// The password and the second factors of a user.
#[derive(Clone, Debug, Default)]
pub(crate) struct Credentials {
    pub(crate) password: Option<StoredPassword>,
    pub(crate) password_last_updated_at: Option<Timestamp>,
    pub(crate) totp: Option<StoredTotp>,
    pub(crate) backup_codes: Vec<BackupCode>,
    /// The ids of the phone numbers that are second factors. The first is the default one.
    pub(crate) second_factor_phones: Vec<String>,
    pub(crate) mfa_enabled_at: Option<Timestamp>,
    pub(crate) mfa_disabled_at: Option<Timestamp>,
}

impl Credentials {
    /// The authenticator app, if it is verified.
    pub(crate) fn verified_totp(&self) -> Option<&StoredTotp> {
        self.totp.as_ref().filter(|totp| totp.verified)
    }

    /// Whether the user has a second factor. The sources do not define the term. Here it is an authenticator
    /// app or a phone number; backup codes replace one of these and do not count by themselves.
    pub(crate) fn has_second_factor(&self) -> bool {
        self.verified_totp().is_some() || !self.second_factor_phones.is_empty()
    }

    /// Whether a text is the password.
    pub(crate) fn is_password(&self, text: &Secret) -> bool {
        self.password.as_ref().is_some_and(|password| password.digest.matches(text))
    }
}

/// A password.
#[derive(Clone, Debug)]
pub(crate) struct StoredPassword {
    pub(crate) digest: PasswordDigest,
    /// Whether the user must reset it at the next sign-in.
    pub(crate) compromised: bool,
}

/// The secret of an authenticator app.
#[derive(Clone, Debug)]
pub(crate) struct StoredTotp {
    pub(crate) id: TotpId,
    /// In base32.
    pub(crate) secret: Secret,
    pub(crate) verified: bool,
    pub(crate) created_at: Timestamp,
    pub(crate) updated_at: Timestamp,
}

/// A backup code that was not used yet.
#[derive(Clone, Debug)]
pub enum BackupCode {
    /// The code itself.
    Plain(Secret),
    /// A bcrypt digest of the code.
    #[cfg(feature = "password-hashes")]
    Bcrypt(Secret),
}

impl BackupCode {
    /// Reads a code as the backend supplies it: plain, or as a bcrypt digest. `None` for a digest, where the
    /// feature `password-hashes` is off.
    pub(crate) fn parse(text: &Secret) -> Option<Self> {
        if !is_bcrypt(text.expose()) {
            return Some(Self::Plain(text.clone()));
        }
        #[cfg(feature = "password-hashes")]
        let digest = Some(Self::Bcrypt(text.clone()));
        #[cfg(not(feature = "password-hashes"))]
        let digest = None;
        digest
    }

    /// The code, or its digest, as text.
    #[cfg(feature = "internals")]
    pub(crate) fn exposed(&self) -> &str {
        match self {
            Self::Plain(code) => code.expose(),
            #[cfg(feature = "password-hashes")]
            Self::Bcrypt(digest) => digest.expose(),
        }
    }

    /// Whether a text is this code.
    pub(crate) fn matches(&self, text: &Secret) -> bool {
        match self {
            Self::Plain(code) => code == text,
            #[cfg(feature = "password-hashes")]
            Self::Bcrypt(digest) => verify_bcrypt(text.expose(), digest.expose()),
        }
    }
}

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
