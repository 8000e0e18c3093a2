//! What a user signs in with beside identifiers, as it is stored. It knows no request and no answer.

use clerk_user::{ExternalAccountId, PasskeyId, PasswordHasher, TotpId};
use clerk_user_runtime::{Metadata, Secret, Timestamp};

/// Password and second factors of a user.
#[derive(Clone, Debug, Default)]
pub(crate) struct Credentials {
    pub(crate) password: Option<Password>,
    pub(crate) password_last_updated_at: Option<Timestamp>,
    pub(crate) totp: Option<Totp>,
    pub(crate) backup_codes: Vec<BackupCode>,
    /// Ids of the numbers that are second factors. The first is the default one.
    pub(crate) second_factor_phones: Vec<String>,
    pub(crate) mfa_enabled_at: Option<Timestamp>,
    pub(crate) mfa_disabled_at: Option<Timestamp>,
}

impl Credentials {
    /// An authenticator app that was verified.
    pub(crate) fn verified_totp(&self) -> Option<&Totp> {
        self.totp.as_ref().filter(|totp| totp.verified)
    }

    /// No source says what makes two factors. Here it is an authenticator app or a number; backup codes
    /// stand in for one of them and are none of their own.
    pub(crate) fn has_second_factor(&self) -> bool {
        self.verified_totp().is_some() || !self.second_factor_phones.is_empty()
    }
}

/// A password as it is stored.
#[derive(Clone, Debug)]
pub(crate) struct Password {
    pub(crate) digest: Secret,
    pub(crate) hasher: PasswordHasher,
    /// Whether it must be reset at the next sign-in.
    pub(crate) compromised: bool,
}

/// The secret that an authenticator app shares.
#[derive(Clone, Debug)]
pub(crate) struct Totp {
    pub(crate) id: TotpId,
    /// In base32.
    pub(crate) secret: Secret,
    pub(crate) verified: bool,
    pub(crate) created_at: Timestamp,
    pub(crate) updated_at: Timestamp,
}

/// A backup code that is not used up.
#[derive(Clone, Debug)]
pub(crate) enum BackupCode {
    Plain(Secret),
    Bcrypt(Secret),
}

/// A passkey as it is stored.
#[derive(Clone, Debug)]
pub(crate) struct StoredPasskey {
    pub(crate) id: PasskeyId,
    pub(crate) name: String,
    pub(crate) verified: bool,
    /// What the device has to answer.
    pub(crate) challenge: String,
    /// The same with all else that the device needs, as JSON text.
    pub(crate) nonce: String,
    pub(crate) expire_at: Timestamp,
    pub(crate) last_used_at: Option<Timestamp>,
    pub(crate) created_at: Timestamp,
    pub(crate) updated_at: Timestamp,
}

/// A connected account of a provider, as it is stored.
#[derive(Clone, Debug)]
pub(crate) struct StoredExternalAccount {
    pub(crate) id: ExternalAccountId,
    pub(crate) identification_id: String,
    /// With the prefix, such as `oauth_google`.
    pub(crate) provider: String,
    pub(crate) provider_user_id: String,
    pub(crate) email_address: String,
    /// Id of the user's address that it is linked to.
    pub(crate) linked_email: Option<String>,
    pub(crate) approved_scopes: String,
    pub(crate) public_metadata: Metadata,
    pub(crate) verified: bool,
    /// Where the user is sent to connect it.
    pub(crate) redirect_url: Option<String>,
    pub(crate) expire_at: Timestamp,
    pub(crate) created_at: Timestamp,
    pub(crate) updated_at: Timestamp,
}
