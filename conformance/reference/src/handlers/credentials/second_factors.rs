//! Second factors as a whole: when the user has one, and disabling all of them.

use clerk_user::UserId;
use clerk_user_runtime::ApiError;

use crate::state::StoredUser;
use crate::transaction::Transaction;

impl Transaction<'_> {
    /// Removes second factors that a user can no longer have, and records when the user got the first one and
    /// lost the last one. Neither time is ever cleared.
    pub(crate) fn update_mfa_state(&self, user: &mut StoredUser) {
        let had_second_factor =
            self.store.user(&user.id).is_some_and(|stored| stored.credentials.has_second_factor());
        let phones = &user.phones;
        let credentials = &mut user.credentials;
        credentials
            .second_factor_phones
            .retain(|id| phones.find(id).is_some_and(|phone| phone.is_verified()));
        let has_second_factor = credentials.has_second_factor();
        if has_second_factor && !had_second_factor {
            credentials.mfa_enabled_at = Some(self.clock.now());
        }
        if had_second_factor && !has_second_factor {
            credentials.mfa_disabled_at = Some(self.clock.now());
            // Backup codes replace another factor, so they are removed with the last one.
            credentials.backup_codes.clear();
        }
    }

    /// Removes every second factor of a user.
    pub(crate) fn disable_mfa(&mut self, id: &UserId) -> Result<UserId, ApiError> {
        self.update_factors(id, |user| {
            user.credentials.totp = None;
            user.credentials.backup_codes.clear();
            user.credentials.second_factor_phones.clear();
        })
    }

    pub(crate) fn delete_totp(&mut self, id: &UserId) -> Result<UserId, ApiError> {
        self.update_factors(id, |user| user.credentials.totp = None)
    }

    pub(crate) fn delete_backup_codes(&mut self, id: &UserId) -> Result<UserId, ApiError> {
        self.update_factors(id, |user| user.credentials.backup_codes.clear())
    }

    fn update_factors(
        &mut self,
        id: &UserId,
        update: impl FnOnce(&mut StoredUser),
    ) -> Result<UserId, ApiError> {
        let mut user = self.load_user(id)?;
        update(&mut user);
        Ok(self.save_changed(user)?.id)
    }
}
