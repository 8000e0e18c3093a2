//! Attempts to sign up.

use clerk_user::frontend::{SignUp, SignUpVerification, SignUpVerifications};
use clerk_user::{OtpVerification, SignUpStatus, TicketVerification, VerificationStatus, wire};
use clerk_user_runtime::{Presence, Timestamp};

use crate::state::StoredSignUp;

/// The fields that no setting requires.
const OPTIONAL_FIELDS: [&str; 5] = [
    wire::sign_up::USERNAME,
    wire::sign_up::PHONE_NUMBER,
    wire::sign_up::WEB3_WALLET,
    wire::sign_up::FIRST_NAME,
    wire::sign_up::LAST_NAME,
];

/// An attempt to sign up.
pub(crate) fn sign_up(stored: &StoredSignUp, now: Timestamp) -> SignUp {
    let fields = stored.fields.clone();
    let status = match stored.user {
        Some(_) => SignUpStatus::Complete,
        None if now >= stored.abandon_at => SignUpStatus::Abandoned,
        None => SignUpStatus::MissingRequirements,
    };
    let invitation = stored.invitation.as_ref();
    SignUp::new(stored.id.clone(), status, verifications(stored), stored.abandon_at)
        .required_fields(stored.required_fields())
        .optional_fields(OPTIONAL_FIELDS.map(str::to_owned))
        .missing_fields(stored.missing_fields())
        .unverified_fields(stored.unverified_fields())
        .username(fields.username)
        .email_address(fields.email_address)
        .phone_number(fields.phone_number)
        .web3_wallet(fields.web3_wallet)
        .password_enabled(fields.password.is_some())
        .first_name(fields.first_name)
        .last_name(fields.last_name)
        .unsafe_metadata(fields.unsafe_metadata.unwrap_or_default())
        .public_metadata(Some(
            invitation.map(|invitation| invitation.public_metadata.clone()).unwrap_or_default(),
        ))
        .created_session_id(stored.session.clone())
        .created_user_id(stored.user.clone())
        .legal_accepted_at(stored.legal_accepted_at)
        .locale(fields.locale)
        .timezone(fields.timezone)
        .has_password(fields.password.is_some())
}

fn verifications(stored: &StoredSignUp) -> SignUpVerifications {
    let is_unverified = stored.unverified_fields().iter().any(|name| name == wire::sign_up::EMAIL_ADDRESS);
    SignUpVerifications::new()
        .email_address(stored.fields.email_address.as_ref().map(|_| email_verification(!is_unverified)))
}

/// The verification of an email address: done by the ticket, or to be started with a code.
fn email_verification(is_verified: bool) -> SignUpVerification {
    let codes = OtpVerification::VALUES.iter().filter(|value| value.starts_with("email"));
    let strategies: Vec<String> = codes.map(|value| (*value).to_owned()).collect();
    let ticket = TicketVerification::VALUES[0].to_owned();
    let (status, strategy, next_action) = if is_verified {
        (VerificationStatus::Verified, ticket, "")
    } else {
        (VerificationStatus::Unverified, strategies.first().cloned().unwrap_or_default(), "needs_prepare")
    };
    SignUpVerification::new(status, strategy, next_action)
        .attempts(Presence::Null)
        .expire_at(Presence::Null)
        .error(Presence::Null)
        .supported_strategies(strategies)
}
