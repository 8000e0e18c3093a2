//! Which usernames are allowed.

use clerk_user::{errors, wire};
use clerk_user_runtime::{ApiError, Format, Patch};

use crate::transaction::Transaction;

impl Transaction<'_> {
    /// Checks a username that a request sets. The settings limit its length; its format is the same
    /// everywhere.
    pub(crate) fn check_username(&self, patch: &Patch<String>) -> Result<(), ApiError> {
        let Some(name) = patch.as_set() else { return Ok(()) };
        let settings = &self.store.settings;
        let allowed = settings.username_min_length..=settings.username_max_length;
        let is_allowed_length =
            i64::try_from(name.chars().count()).is_ok_and(|length| allowed.contains(&length));
        let error = if Format::E164.accepts(name) {
            errors::FORM_USERNAME_CANNOT_BE_PHONE_NUMBER
        } else if !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_digit()) {
            errors::FORM_USERNAME_NEEDS_NON_NUMBER_CHAR
        } else if !Format::Username.accepts(name) {
            errors::FORM_USERNAME_INVALID_CHARACTER
        } else if !is_allowed_length {
            errors::FORM_USERNAME_INVALID_LENGTH
        } else {
            return Ok(());
        };
        Err(ApiError::new(error).param(wire::params::USERNAME))
    }
}
