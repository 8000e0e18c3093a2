//! Backup codes.

use clerk_user::{BackupCode as BackupCodeSet, BackupCodeId, errors, wire};
use clerk_user_runtime::{ApiError, Secret};

use crate::handlers::errors::check_param_enabled;
use crate::state::{BackupCode, StoredUser};
use crate::transaction::Transaction;

/// How many codes a set has.
const SET_SIZE: usize = 10;

impl Transaction<'_> {
    /// Replaces the backup codes of a user on behalf of the backend, which supplies them plain or as bcrypt
    /// digests.
    pub(crate) fn set_backup_codes(
        &self,
        user: &mut StoredUser,
        codes: Option<&[Secret]>,
    ) -> Result<(), ApiError> {
        let is_enabled = self.store.settings.backup_code_enabled;
        check_param_enabled(is_enabled, codes.is_some(), wire::params::BACKUP_CODES)?;
        let Some(codes) = codes else { return Ok(()) };
        let codes: Option<Vec<BackupCode>> = codes.iter().map(BackupCode::parse).collect();
        user.credentials.backup_codes =
            codes.ok_or_else(|| ApiError::unsupported(wire::params::BACKUP_CODES))?;
        Ok(())
    }

    /// Creates backup codes on behalf of the user. They replace the earlier ones.
    pub(crate) fn create_own_backup_codes(
        &mut self,
        mut user: StoredUser,
    ) -> Result<BackupCodeSet, ApiError> {
        if !user.credentials.has_second_factor() {
            return Err(ApiError::new(errors::BACKUP_CODES_NOT_AVAILABLE));
        }
        let now = self.clock.now();
        let codes = self.give_backup_codes(&mut user);
        self.save_changed(user)?;
        Ok(BackupCodeSet::new(BackupCodeId::from(self.ids.next(BackupCodeId::PREFIX)), now, now).codes(codes))
    }

    /// Gives a user a new set of backup codes, and returns them.
    pub(crate) fn give_backup_codes(&self, user: &mut StoredUser) -> Vec<Secret> {
        let codes: Vec<Secret> = (0..SET_SIZE).map(|_| new_code(&self.ids.next(""))).collect();
        user.credentials.backup_codes = codes.iter().cloned().map(BackupCode::Plain).collect();
        codes
    }

    /// Removes a backup code from a user. Returns whether the user had it.
    pub(crate) fn use_backup_code(&self, user: &mut StoredUser, code: &Secret) -> bool {
        let codes = &mut user.credentials.backup_codes;
        let index = codes.iter().position(|stored| stored.matches(code));
        if let Some(index) = index {
            (self.policy.consume_backup_code)(codes, index);
        }
        index.is_some()
    }
}

/// A backup code of eight letters, which cannot be confused with the digits of an app.
fn new_code(id: &str) -> Secret {
    let letter = |digit: char| digit.to_digit(16).and_then(|value| char::from_digit(value + 16, 36));
    Secret::new(id.chars().rev().filter_map(letter).take(8).collect::<String>())
}
