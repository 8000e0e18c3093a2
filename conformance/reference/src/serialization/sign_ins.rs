//! Parts of attempts to sign in.

use clerk_user::{
    EmailAddressId, OtpVerification, SignInFactor, SignInUserData, Verification, VerificationStatus,
};
use clerk_user_runtime::{Presence, Timestamp};

use super::verifications::oauth_verification;
use crate::state::StoredUser;

/// The first factors that a user can choose from: a code to each email address.
pub(crate) fn sign_in_factors(user: &StoredUser) -> Vec<SignInFactor> {
    let strategy = OtpVerification::VALUES.iter().find(|value| value.starts_with("email"));
    let Some(strategy) = strategy else { return Vec::new() };
    user.emails
        .list
        .iter()
        .map(|email| {
            SignInFactor::new((*strategy).to_owned())
                .safe_identifier(masked(&email.value))
                .email_address_id(Some(EmailAddressId::from(email.id.as_str())))
                .primary(Presence::Value(user.emails.primary_id.as_ref() == Some(&email.id)))
        })
        .collect()
}

/// An email address that shows the first letter of its local part only.
fn masked(address: &str) -> String {
    match address.split_once('@') {
        Some((local, domain)) => format!("{}***@{domain}", local.chars().next().unwrap_or('*')),
        None => "***".to_owned(),
    }
}

/// The verification of a sign-in that continues at an OAuth provider.
pub(crate) fn oauth_sign_in_verification(strategy: &str, expire_at: Timestamp) -> Verification {
    let url = format!("https://{strategy}.example.com/authorize");
    oauth_verification(VerificationStatus::Unverified, strategy, expire_at, Some(url))
}

/// What a sign-in shows of its user.
pub(crate) fn sign_in_user_data(user: &StoredUser) -> SignInUserData {
    SignInUserData::new()
        .first_name(user.first_name.clone())
        .last_name(user.last_name.clone())
        .image_url(user.image.as_ref().map(|image| image.url.clone()))
        .has_image(user.image.is_some())
}
