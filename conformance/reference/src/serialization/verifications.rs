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
        return Verification::EmailLink(
            EmailLinkVerification::new(status)
                .object(EmailLinkVerification::OBJECT.to_owned())
                .attempts(Presence::Value(challenge.attempts))
                .expire_at(Presence::Value(challenge.expire_at)),
        );
    }
    Verification::Otp(
        OtpVerification::new(status, challenge.strategy.clone())
            .object(OtpVerification::OBJECT.to_owned())
            .attempts(Presence::Value(challenge.attempts))
            .expire_at(Presence::Value(challenge.expire_at)),
    )
}

fn web3_verification(challenge: &Challenge, status: VerificationStatus) -> Verification {
    Verification::Web3(
        Web3Verification::new(status, challenge.strategy.clone())
            .object(Web3Verification::OBJECT.to_owned())
            .attempts(Presence::Value(challenge.attempts))
            .expire_at(Presence::Value(challenge.expire_at))
            .nonce(Presence::Value(challenge.secret.clone()))
            .message(Presence::Value(challenge.secret.clone())),
    )
}

fn admin_verification() -> Verification {
    Verification::Admin(
        AdminVerification::new(VerificationStatus::Verified)
            .object(AdminVerification::OBJECT.to_owned())
            .attempts(Presence::Null)
            .expire_at(Presence::Null),
    )
}

/// The verification of what a ticket proved.
pub(crate) fn ticket_verification() -> Verification {
    Verification::Ticket(
        TicketVerification::new(VerificationStatus::Verified)
            .object(TicketVerification::OBJECT.to_owned())
            .attempts(Presence::Null)
            .expire_at(Presence::Null),
    )
}

/// The verification of a sign-in with the right password.
pub(crate) fn password_verification() -> Verification {
    Verification::Password(
        PasswordVerification::new(VerificationStatus::Verified)
            .object(PasswordVerification::OBJECT.to_owned())
            .attempts(Presence::Null)
            .expire_at(Presence::Null),
    )
}

fn from_oauth_verification(strategy: &str) -> Verification {
    Verification::FromOauth(
        FromOauthVerification::new(VerificationStatus::Verified, format!("from_{strategy}"))
            .object(FromOauthVerification::OBJECT.to_owned())
            .attempts(Presence::Null)
            .expire_at(Presence::Null)
            .error(Presence::Null),
    )
}

/// The verification of an account at an OAuth provider, or of a sign-in with one.
pub(super) fn oauth_verification(
    status: VerificationStatus,
    strategy: &str,
    expire_at: Timestamp,
    redirect_url: Option<String>,
) -> Verification {
    Verification::Oauth(
        OauthVerification::new(status, strategy.to_owned())
            .object(OauthVerification::OBJECT.to_owned())
            .attempts(Presence::Null)
            .expire_at(Presence::Value(expire_at))
            .external_verification_redirect_url(redirect_url)
            .error(Presence::Null),
    )
}

/// The verification of an account at an OAuth provider.
pub(super) fn external_account_verification(account: &StoredExternalAccount) -> Verification {
    let status = status_of(account.verified);
    oauth_verification(status, &account.provider, account.expire_at, account.redirect_url.clone())
}

/// The verification of an account at an enterprise connection.
pub(super) fn saml_verification() -> Verification {
    Verification::Saml(
        SamlVerification::new(VerificationStatus::Verified)
            .object(SamlVerification::OBJECT.to_owned())
            .attempts(Presence::Null)
            .expire_at(Presence::Null)
            .external_verification_redirect_url(Presence::Null)
            .error(Presence::Null),
    )
}

/// The verification of a passkey.
pub(super) fn passkey_verification(passkey: &StoredPasskey) -> Verification {
    Verification::Passkey(
        PasskeyVerification::new(status_of(passkey.verified))
            .object(PasskeyVerification::OBJECT.to_owned())
            .attempts(Presence::Null)
            .expire_at(Presence::Value(passkey.expire_at))
            .nonce(passkey.nonce.clone())
            .message(Presence::Null),
    )
}

/// A verification that the backend requested for an identifier.
pub(crate) fn identifier_verification(
    challenge: &Challenge,
    status: VerificationStatus,
) -> IdentifierVerification {
    IdentifierVerification::new()
        .id(challenge.id.clone())
        .object(OtpVerification::OBJECT.to_owned())
        .status(status)
        .strategy(challenge.strategy.clone())
        .attempts(Presence::Value(challenge.attempts))
        .expire_at(Presence::Value(challenge.expire_at))
}

const fn status_of(verified: bool) -> VerificationStatus {
    if verified { VerificationStatus::Verified } else { VerificationStatus::Unverified }
}
