//! What others see of a user: members of the same organization, invited users, and sessions.

use clerk_user::{PublicInviterData, UserId, backend, frontend};
use clerk_user_runtime::Presence;

use crate::state::StoredUser;

/// The image of a user without one.
const DEFAULT_IMAGE_URL: &str = "https://img.example.com/avatar.png";

/// The address of the profile image, or of the avatar of a user without one.
pub(super) fn image_url(user: &StoredUser) -> String {
    user.image.as_ref().map_or_else(|| DEFAULT_IMAGE_URL.to_owned(), |image| image.url.clone())
}

/// The public data of a user on the backend.
#[expect(deprecated, reason = "a struct literal names deprecated properties, too")]
pub(super) fn backend_public_user(user: &StoredUser) -> backend::PublicUserData {
    backend::PublicUserData {
        first_name: user.first_name.clone(),
        last_name: user.last_name.clone(),
        image_url: image_url(user),
        has_image: user.image.is_some(),
        identifier: user.main_identifier().into(),
        profile_image_url: None,
        user_id: user.id.clone(),
        username: user.username.clone().into(),
        banned: Some(user.banned),
        deprovisioned: None,
    }
}

/// The public data of a user on the frontend.
#[expect(deprecated, reason = "a struct literal names deprecated properties, too")]
pub(super) fn frontend_public_user(user: &StoredUser) -> frontend::PublicUserData {
    frontend::PublicUserData {
        first_name: user.first_name.clone(),
        last_name: user.last_name.clone(),
        image_url: Presence::Value(image_url(user)),
        has_image: user.image.is_some(),
        identifier: user.main_identifier().into(),
        profile_image_url: Presence::Absent,
        user_id: Presence::Value(user.id.clone()),
        username: user.username.clone().into(),
        banned: None,
        deprovisioned: None,
    }
}

/// The public data of the user who sent an invitation. It is empty for an invitation of the backend.
pub(super) fn inviter(user: Option<&StoredUser>) -> PublicInviterData {
    match user {
        Some(user) => PublicInviterData {
            user_id: user.id.clone(),
            first_name: user.first_name.clone(),
            last_name: user.last_name.clone(),
            image_url: image_url(user),
            has_image: user.image.is_some(),
            identifier: user.main_identifier().unwrap_or_default(),
        },
        None => PublicInviterData {
            user_id: UserId::from(""),
            first_name: None,
            last_name: None,
            image_url: String::new(),
            has_image: false,
            identifier: String::new(),
        },
    }
}
