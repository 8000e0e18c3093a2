//! What others see of a user: the members of an organization, those who are invited, the holder of
//! a session.

use clerk_user::{PublicInviterData, backend, frontend};
use clerk_user_runtime::Presence;

use super::store::{EmailStatus, StoredEmail, StoredUser};

/// Where the avatar is that stands in for the image of a user who has none.
const AVATAR: &str = "https://img.example.com/avatar.png";

fn primary_email(user: &StoredUser) -> Option<&StoredEmail> {
    user.primary_email.as_ref().and_then(|id| user.email(id))
}

/// Whether a user has proven that an address is theirs.
pub(super) fn has_verified_email(user: &StoredUser, address: &str) -> bool {
    let mut emails = user.emails.iter();
    emails.any(|email| email.status == EmailStatus::Verified && email.address.eq_ignore_ascii_case(address))
}

/// Whether a user can begin to sign in with an identifier.
pub(super) fn answers_to(user: &StoredUser, identifier: &str) -> bool {
    let is_name = user.username.as_ref().is_some_and(|name| name.eq_ignore_ascii_case(identifier));
    is_name || has_verified_email(user, identifier)
}

/// The domain of the primary address, if that is verified.
pub(super) fn email_domain(user: &StoredUser) -> Option<String> {
    let verified = primary_email(user).filter(|email| email.status == EmailStatus::Verified)?;
    verified.address.split_once('@').map(|(_, domain)| domain.to_owned())
}

/// The identifier that a user is known by: the primary address, else the user name.
pub(super) fn known_by(user: &StoredUser) -> Option<String> {
    primary_email(user).map(|email| email.address.clone()).or_else(|| user.username.clone())
}

fn image_url(_: &StoredUser) -> String {
    AVATAR.to_owned()
}

/// A user among others, on the backend.
#[expect(deprecated, reason = "deprecated properties are left out, by name")]
pub(super) fn backend_person(user: &StoredUser) -> backend::PublicUserData {
    backend::PublicUserData {
        first_name: user.first_name.clone(),
        last_name: user.last_name.clone(),
        image_url: image_url(user),
        has_image: false,
        identifier: known_by(user).into(),
        profile_image_url: None,
        user_id: user.id.clone(),
        username: user.username.clone().into(),
        banned: Some(user.banned),
        deprovisioned: None,
    }
}

/// A user among others, on the frontend.
#[expect(deprecated, reason = "deprecated properties are left out, by name")]
pub(super) fn frontend_person(user: &StoredUser) -> frontend::PublicUserData {
    frontend::PublicUserData {
        first_name: user.first_name.clone(),
        last_name: user.last_name.clone(),
        image_url: Presence::Value(image_url(user)),
        has_image: false,
        identifier: known_by(user).unwrap_or_default(),
        profile_image_url: Presence::Absent,
        user_id: Presence::Value(user.id.clone()),
        username: user.username.clone().into(),
        banned: None,
        deprovisioned: None,
    }
}

/// A user who invites.
pub(super) fn inviter(user: &StoredUser) -> PublicInviterData {
    PublicInviterData {
        user_id: user.id.clone(),
        first_name: user.first_name.clone(),
        last_name: user.last_name.clone(),
        image_url: image_url(user),
        has_image: false,
        identifier: known_by(user).unwrap_or_default(),
    }
}
