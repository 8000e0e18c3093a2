//! What others see of a user: the members of an organization, those who are invited, the holder of
//! a session.

use clerk_user::{PublicInviterData, backend, frontend};
use clerk_user_runtime::Presence;

use super::identifier::Kind;
use super::store::{Claim, StoredUser};

/// Where the avatar is that stands in for the image of a user who has none.
const AVATAR: &str = "https://img.example.com/avatar.png";

/// Whether a user has proven that an address is theirs.
pub(super) fn has_verified_email(user: &StoredUser, address: &str) -> bool {
    user.emails.list.iter().any(|email| email.is_verified() && email.value.eq_ignore_ascii_case(address))
}

/// Whether a user can begin to sign in with an identifier.
pub(super) fn answers_to(user: &StoredUser, identifier: &str) -> bool {
    let is_name = user.username.as_ref().is_some_and(|name| name.eq_ignore_ascii_case(identifier));
    is_name
        || user
            .every_identifier()
            .any(|one| one.is_verified() && one.claim() == Claim::identifier(one.kind, identifier))
}

/// The domain of the primary address, if that is verified.
pub(super) fn email_domain(user: &StoredUser) -> Option<String> {
    let verified = user.emails.main().filter(|email| email.is_verified())?;
    verified.value.split_once('@').map(|(_, domain)| domain.to_owned())
}

/// The identifier that a user is known by: the primary address, else the user name, the primary number or the
/// primary wallet.
pub(super) fn known_by(user: &StoredUser) -> Option<String> {
    let main = [Kind::Email, Kind::Phone, Kind::Wallet].map(|kind| user.identifiers(kind).main());
    let [email, phone, wallet] = main.map(|main| main.map(|one| one.value.clone()));
    email.or_else(|| user.username.clone()).or(phone).or(wallet)
}

fn image_url(user: &StoredUser) -> String {
    user.image.as_ref().map_or_else(|| AVATAR.to_owned(), |image| image.url.clone())
}

/// A user among others, on the backend.
#[expect(deprecated, reason = "deprecated properties are left out, by name")]
pub(super) fn backend_person(user: &StoredUser) -> backend::PublicUserData {
    backend::PublicUserData {
        first_name: user.first_name.clone(),
        last_name: user.last_name.clone(),
        image_url: image_url(user),
        has_image: user.image.is_some(),
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
        has_image: user.image.is_some(),
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
        has_image: user.image.is_some(),
        identifier: known_by(user).unwrap_or_default(),
    }
}
