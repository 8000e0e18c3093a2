//! What a user signs in with beside identifiers, as it is stored. It knows no request and no answer.

use clerk_user::{ExternalAccountId, PasskeyId, PasswordHasher, TotpId};
use clerk_user_runtime::{Metadata, Secret, Timestamp};

/// Password and second factors of a user.
#[derive(Clone, Debug, Default)]
pub struct Credentials {
    pub password: Option<Password>,
    pub password_last_updated_at: Option<Timestamp>,
    pub totp: Option<Totp>,
    pub backup_codes: Vec<BackupCode>,
    /// Ids of the numbers that are second factors. The first is the default one.
    pub second_factor_phones: Vec<String>,
    pub mfa_enabled_at: Option<Timestamp>,
    pub mfa_disabled_at: Option<Timestamp>,
}

impl Credentials {
    /// An authenticator app that was verified.
    pub fn verified_totp(&self) -> Option<&Totp> {
        self.totp.as_ref().filter(|totp| totp.verified)
    }

    /// No source says what makes two factors. Here it is an authenticator app or a number; backup codes
    /// stand in for one of them and are none of their own.
    pub fn has_second_factor(&self) -> bool {
        self.verified_totp().is_some() || !self.second_factor_phones.is_empty()
    }
}

/// A password as it is stored.
#[derive(Clone, Debug)]
pub struct Password {
    pub digest: Secret,
    pub hasher: PasswordHasher,
    /// Whether it must be reset at the next sign-in.
    pub compromised: bool,
}

/// The secret that an authenticator app shares.
#[derive(Clone, Debug)]
pub struct Totp {
    pub id: TotpId,
    /// In base32.
    pub secret: Secret,
    pub verified: bool,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
}

/// A backup code that is not used up.
#[derive(Clone, Debug)]
pub enum BackupCode {
    Plain(Secret),
    Bcrypt(Secret),
}

/// A passkey as it is stored.
#[derive(Clone, Debug)]
pub struct StoredPasskey {
    pub id: PasskeyId,
    pub name: String,
    pub verified: bool,
    /// What the device has to answer.
    pub challenge: String,
    /// The same with all else that the device needs, as JSON text.
    pub nonce: String,
    pub expire_at: Timestamp,
    pub last_used_at: Option<Timestamp>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
}

/// A connected account of a provider, as it is stored.
#[derive(Clone, Debug)]
pub struct StoredExternalAccount {
    pub id: ExternalAccountId,
    pub identification_id: String,
    /// With the prefix, such as `oauth_google`.
    pub provider: String,
    pub provider_user_id: String,
    pub email_address: String,
    /// Id of the user's address that it is linked to.
    pub linked_email: Option<String>,
    pub approved_scopes: String,
    pub public_metadata: Metadata,
    pub verified: bool,
    /// Where the user is sent to connect it.
    pub redirect_url: Option<String>,
    pub expire_at: Timestamp,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
}
