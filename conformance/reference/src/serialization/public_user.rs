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
pub(super) fn backend_public_user(user: &StoredUser) -> backend::PublicUserData {
    backend::PublicUserData::new(image_url(user), user.id.clone())
        .first_name(user.first_name.clone())
        .last_name(user.last_name.clone())
        .has_image(user.image.is_some())
        .identifier(user.main_identifier())
        .username(user.username.clone())
        .banned(user.banned)
}

/// The public data of a user on the frontend.
pub(super) fn frontend_public_user(user: &StoredUser) -> frontend::PublicUserData {
    frontend::PublicUserData::new()
        .first_name(user.first_name.clone())
        .last_name(user.last_name.clone())
        .image_url(Presence::Value(image_url(user)))
        .has_image(user.image.is_some())
        .identifier(user.main_identifier())
        .user_id(Presence::Value(user.id.clone()))
        .username(user.username.clone())
}

/// The public data of the user who sent an invitation. It is empty for an invitation of the backend.
pub(super) fn inviter(user: Option<&StoredUser>) -> PublicInviterData {
    match user {
        Some(user) => PublicInviterData::new(
            user.id.clone(),
            image_url(user),
            user.main_identifier().unwrap_or_default(),
        )
        .first_name(user.first_name.clone())
        .last_name(user.last_name.clone())
        .has_image(user.image.is_some()),
        None => PublicInviterData::new(UserId::from(""), String::new(), String::new()),
    }
}
