//! The credentials that the backend sets when it creates or updates a user.

use clerk_user::backend::{CreateUserParams, UpdateUserParams};
use clerk_user::{errors, wire};
use clerk_user_runtime::ApiError;

use crate::state::StoredUser;
use crate::transaction::Transaction;

impl Transaction<'_> {
    /// Sets the credentials of a new user.
    pub(crate) fn set_initial_credentials(
        &self,
        user: &mut StoredUser,
        params: &CreateUserParams,
    ) -> Result<(), ApiError> {
        self.set_password(user, &params.password, params.skip_password_checks.as_set() == Some(&true))?;
        self.import_digest(user, params.password_digest.as_set(), params.password_hasher.as_ref())?;
        self.set_totp_secret(user, &params.totp_secret)?;
        self.set_backup_codes(user, params.backup_codes.as_deref())?;
        let settings = &self.store.settings;
        let is_optional =
            params.skip_password_requirement.as_set() == Some(&true) || !settings.password_required;
        if user.credentials.password.is_none() && (settings.password_only_sign_in || !is_optional) {
            return Err(ApiError::new(errors::FORM_DATA_MISSING).param(wire::params::PASSWORD));
        }
        Ok(())
    }

    /// Sets the credentials that an update of a user contains.
    pub(crate) fn update_credentials(
        &self,
        user: &mut StoredUser,
        params: &UpdateUserParams,
    ) -> Result<(), ApiError> {
        self.set_password(user, &params.password, params.skip_password_checks.as_set() == Some(&true))?;
        self.import_digest(user, params.password_digest.as_ref(), params.password_hasher.as_ref())?;
        self.set_totp_secret(user, &params.totp_secret)?;
        self.set_backup_codes(user, params.backup_codes.as_deref())
    }
}
