//! Verifications: of identifiers, accounts, passkeys and sign-ins.

use clerk_user::{
    AdminVerification, EmailLinkVerification, FromOauthVerification, IdentifierVerification,
    OauthVerification, OtpVerification, PasskeyVerification, PasswordVerification, SamlVerification,
    TicketVerification, Verification, VerificationStatus, Web3Verification,
};
use clerk_user_runtime::{Presence, Timestamp};

use crate::state::{Challenge, Identifier, IdentifierKind, StoredExternalAccount, StoredPasskey, VerifiedBy};

/// How an identifier was verified, or is being verified.
pub(super) fn verification(identifier: &Identifier) -> Option<Verification> {
    let (status, challenge) = match (&identifier.verified_by, &identifier.challenge) {
        (Some(VerifiedBy::Challenge(challenge)), _) => (VerificationStatus::Verified, challenge),
        (Some(VerifiedBy::Admin), _) => return Some(admin_verification()),
        (Some(VerifiedBy::Ticket), _) => return Some(ticket_verification()),
        (Some(VerifiedBy::Oauth(strategy)), _) => return Some(from_oauth_verification(strategy)),
        (None, Some(challenge)) => (VerificationStatus::Unverified, challenge),
        (None, None) => return None,
    };
    Some(match identifier.kind {
        IdentifierKind::Wallet => web3_verification(challenge, status),
        IdentifierKind::Email | IdentifierKind::Phone => otp_verification(challenge, status),
    })
}

fn otp_verification(challenge: &Challenge, status: VerificationStatus) -> Verification {
    if EmailLinkVerification::VALUES.contains(&challenge.strategy.as_str()) {
        return Verification::EmailLink(EmailLinkVerification {
            object: Some(EmailLinkVerification::OBJECT.to_owned()),
            status,
            strategy: challenge.strategy.clone(),
            attempts: Presence::Value(challenge.attempts),
            expire_at: Presence::Value(challenge.expire_at),
            verified_at_client: Presence::Absent,
        });
    }
    Verification::Otp(OtpVerification {
        object: Some(OtpVerification::OBJECT.to_owned()),
        status,
        strategy: challenge.strategy.clone(),
        attempts: Presence::Value(challenge.attempts),
        expire_at: Presence::Value(challenge.expire_at),
        verified_at_client: Presence::Absent,
        channel: Presence::Absent,
    })
}

fn web3_verification(challenge: &Challenge, status: VerificationStatus) -> Verification {
    Verification::Web3(Web3Verification {
        object: Some(Web3Verification::OBJECT.to_owned()),
        status,
        strategy: challenge.strategy.clone(),
        attempts: Presence::Value(challenge.attempts),
        expire_at: Presence::Value(challenge.expire_at),
        verified_at_client: Presence::Absent,
        nonce: Presence::Value(challenge.secret.clone()),
        message: Presence::Value(challenge.secret.clone()),
    })
}

fn admin_verification() -> Verification {
    Verification::Admin(AdminVerification {
        object: Some(AdminVerification::OBJECT.to_owned()),
        status: VerificationStatus::Verified,
        strategy: AdminVerification::VALUES[0].to_owned(),
        attempts: Presence::Null,
        expire_at: Presence::Null,
        verified_at_client: Presence::Absent,
    })
}

/// The verification of what a ticket proved.
pub(crate) fn ticket_verification() -> Verification {
    Verification::Ticket(TicketVerification {
        object: Some(TicketVerification::OBJECT.to_owned()),
        status: VerificationStatus::Verified,
        strategy: TicketVerification::VALUES[0].to_owned(),
        attempts: Presence::Null,
        expire_at: Presence::Null,
        verified_at_client: Presence::Absent,
    })
}

/// The verification of a sign-in with the right password.
pub(crate) fn password_verification() -> Verification {
    Verification::Password(PasswordVerification {
        object: Some(PasswordVerification::OBJECT.to_owned()),
        status: VerificationStatus::Verified,
        strategy: PasswordVerification::VALUES[0].to_owned(),
        attempts: Presence::Null,
        expire_at: Presence::Null,
        verified_at_client: Presence::Absent,
    })
}

fn from_oauth_verification(strategy: &str) -> Verification {
    Verification::FromOauth(FromOauthVerification {
        object: Some(FromOauthVerification::OBJECT.to_owned()),
        status: VerificationStatus::Verified,
        strategy: format!("from_{strategy}"),
        attempts: Presence::Null,
        expire_at: Presence::Null,
        verified_at_client: Presence::Absent,
        error: Presence::Null,
    })
}

/// The verification of an account at an OAuth provider, or of a sign-in with one.
pub(super) fn oauth_verification(
    status: VerificationStatus,
    strategy: &str,
    expire_at: Timestamp,
    redirect_url: Option<String>,
) -> Verification {
    Verification::Oauth(OauthVerification {
        object: Some(OauthVerification::OBJECT.to_owned()),
        status,
        strategy: strategy.to_owned(),
        attempts: Presence::Null,
        expire_at: Presence::Value(expire_at),
        verified_at_client: Presence::Absent,
        external_verification_redirect_url: redirect_url.into(),
        error: Presence::Null,
    })
}

/// The verification of an account at an OAuth provider.
pub(super) fn external_account_verification(account: &StoredExternalAccount) -> Verification {
    let status = status_of(account.verified);
    oauth_verification(status, &account.provider, account.expire_at, account.redirect_url.clone())
}

/// The verification of an account at an enterprise connection.
pub(super) fn saml_verification() -> Verification {
    Verification::Saml(SamlVerification {
        object: Some(SamlVerification::OBJECT.to_owned()),
        status: VerificationStatus::Verified,
        strategy: SamlVerification::VALUES[0].to_owned(),
        attempts: Presence::Null,
        expire_at: Presence::Null,
        verified_at_client: Presence::Absent,
        external_verification_redirect_url: Presence::Null,
        error: Presence::Null,
    })
}

/// The verification of a passkey.
pub(super) fn passkey_verification(passkey: &StoredPasskey) -> Verification {
    Verification::Passkey(PasskeyVerification {
        object: Some(PasskeyVerification::OBJECT.to_owned()),
        status: status_of(passkey.verified),
        strategy: PasskeyVerification::VALUES[0].to_owned(),
        attempts: Presence::Null,
        expire_at: Presence::Value(passkey.expire_at),
        verified_at_client: Presence::Absent,
        nonce: Some(passkey.nonce.clone()),
        message: Presence::Null,
    })
}

/// A verification that the backend requested for an identifier.
pub(crate) fn identifier_verification(
    challenge: &Challenge,
    status: VerificationStatus,
) -> IdentifierVerification {
    IdentifierVerification {
        id: Some(challenge.id.clone()),
        object: Some(OtpVerification::OBJECT.to_owned()),
        status: Some(status),
        strategy: Some(challenge.strategy.clone()),
        attempts: Presence::Value(challenge.attempts),
        expire_at: Presence::Value(challenge.expire_at),
        channel: Presence::Absent,
    }
}

const fn status_of(verified: bool) -> VerificationStatus {
    if verified { VerificationStatus::Verified } else { VerificationStatus::Unverified }
}
