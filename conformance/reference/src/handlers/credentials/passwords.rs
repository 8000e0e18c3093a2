//! Passwords: set, checked, imported, marked as compromised and removed.

use clerk_user::backend::{RemovePasswordParams, SetPasswordCompromisedParams, VerifyPasswordParams};
use clerk_user::operations::Operation;
use clerk_user::{PasswordHasher, UserId, errors, frontend, wire};
use clerk_user_runtime::{ApiError, ParamType, Patch, Secret};

#[cfg(feature = "password-hashes")]
use crate::crypto::PasswordDigest;
use crate::state::{StoredPassword, StoredUser};
use crate::transaction::Transaction;

/// Common passwords, which count as breached.
const BREACHED: &str = include_str!("breached.txt");

impl Transaction<'_> {
    /// Sets the password of a user, or removes it. `unchecked` skips the checks of its strength.
    pub(crate) fn set_password(
        &self,
        user: &mut StoredUser,
        patch: &Patch<Secret>,
        unchecked: bool,
    ) -> Result<(), ApiError> {
        match patch {
            Patch::Keep => {}
            Patch::Clear => user.credentials.password = None,
            Patch::Set(password) => {
                if !unchecked {
                    self.check_password(user, password, wire::params::PASSWORD)?;
                }
                self.hash_password(user, password);
            }
        }
        Ok(())
    }

    fn hash_password(&self, user: &mut StoredUser, password: &Secret) {
        let digest = self.hashing.hash(password, &self.ids.next(""));
        user.credentials.password = Some(StoredPassword { digest, compromised: false });
        user.credentials.password_last_updated_at = Some(self.clock.now());
    }

    /// Sets the password of a user from a digest that another system made.
    #[cfg(feature = "password-hashes")]
    pub(crate) fn import_digest(
        &self,
        user: &mut StoredUser,
        digest: Option<&Secret>,
        hasher: Option<&PasswordHasher>,
    ) -> Result<(), ApiError> {
        let (Some(digest), Some(hasher)) = (digest, hasher) else { return Ok(()) };
        if !(self.policy.is_valid_digest)(digest, hasher) {
            let error = ApiError::new(errors::FORM_PASSWORD_DIGEST_INVALID_CODE);
            return Err(error.param(wire::params::PASSWORD_DIGEST));
        }
        let digest = PasswordDigest::imported(digest.clone(), hasher.clone());
        user.credentials.password = Some(StoredPassword { digest, compromised: false });
        user.credentials.password_last_updated_at = Some(self.clock.now());
        Ok(())
    }

    /// Refuses a digest that another system made: verifying one requires the feature `password-hashes`.
    #[cfg(not(feature = "password-hashes"))]
    #[expect(clippy::unused_self, reason = "the signature is the same with the feature")]
    pub(crate) fn import_digest(
        &self,
        _: &mut StoredUser,
        digest: Option<&Secret>,
        hasher: Option<&PasswordHasher>,
    ) -> Result<(), ApiError> {
        match (digest, hasher) {
            (Some(_), Some(_)) => Err(ApiError::unsupported(wire::params::PASSWORD_DIGEST)),
            _ => Ok(()),
        }
    }

    /// Checks that a password is strong enough for a user.
    fn check_password(&self, user: &StoredUser, password: &Secret, param: &str) -> Result<(), ApiError> {
        let text = password.expose();
        let settings = &self.store.settings;
        let is_breached =
            self.store.breached_passwords.contains(text) || BREACHED.lines().any(|line| line == text);
        let is_same = |identifier: &str| identifier.eq_ignore_ascii_case(text);
        let error = if text.chars().count() < min_length() {
            errors::FORM_PASSWORD_LENGTH_TOO_SHORT
        } else if i64::try_from(text.len()).is_ok_and(|bytes| bytes > settings.password_max_bytes) {
            errors::FORM_PASSWORD_SIZE_IN_BYTES_EXCEEDED
        } else if is_breached {
            errors::FORM_PASSWORD_PWNED
        } else if user.username.as_deref().is_some_and(is_same)
            || user.all_identifiers().any(|identifier| is_same(&identifier.value))
        {
            errors::FORM_PASSWORD_MATCHES_IDENTIFIER
        } else {
            return Ok(());
        };
        Err(ApiError::new(error).param(param))
    }

    pub(crate) fn verify_password(&self, params: &VerifyPasswordParams) -> Result<(), ApiError> {
        let user = self.load_user(&params.user_id)?;
        if user.credentials.password.is_none() {
            return Err(ApiError::new(errors::NO_PASSWORD_SET));
        }
        if !user.credentials.is_password(&params.password) {
            return Err(ApiError::new(errors::INCORRECT_PASSWORD).param(wire::params::PASSWORD));
        }
        Ok(())
    }

    /// Removes the password of a user on behalf of the backend. Changes nothing if there is none.
    pub(crate) fn remove_password(&mut self, params: &RemovePasswordParams) -> Result<StoredUser, ApiError> {
        let mut user = self.load_user(&params.user_id)?;
        if user.credentials.password.take().is_none() {
            return Ok(user);
        }
        user.credentials.password_last_updated_at = None;
        if params.sign_out_of_other_sessions {
            self.revoke_sessions(&user.id);
        }
        self.save_changed(user)
    }

    /// Marks the password of a user as compromised.
    pub(crate) fn set_password_compromised(
        &mut self,
        params: &SetPasswordCompromisedParams,
    ) -> Result<StoredUser, ApiError> {
        let user = self.mark_password(&params.user_id, true)?;
        if params.revoke_all_sessions == Patch::Set(true) {
            self.revoke_sessions(&user.id);
        }
        Ok(user)
    }

    /// Sets whether the password of a user is compromised. Changes nothing if there is none.
    pub(crate) fn mark_password(&mut self, id: &UserId, compromised: bool) -> Result<StoredUser, ApiError> {
        let mut user = self.load_user(id)?;
        let Some(password) = &mut user.credentials.password else { return Ok(user) };
        password.compromised = compromised;
        self.save_changed(user)
    }

    /// Sets the password on behalf of the user. The current password is optional, and checked if present.
    pub(crate) fn update_own_password(
        &mut self,
        mut user: StoredUser,
        params: &frontend::UpdatePasswordParams,
    ) -> Result<StoredUser, ApiError> {
        check_current_password(&user, params.current_password.as_set())?;
        if user.credentials.is_password(&params.new_password) {
            let error = ApiError::new(errors::FORM_NEW_PASSWORD_MATCHES_CURRENT);
            return Err(error.param(wire::params::NEW_PASSWORD));
        }
        self.check_password(&user, &params.new_password, wire::params::NEW_PASSWORD)?;
        self.hash_password(&mut user, &params.new_password);
        let user = self.save_changed(user)?;
        // A request names a user and not a session, so the current session cannot be spared.
        if params.sign_out_of_other_sessions.as_set() == Some(&true) {
            self.revoke_sessions(&user.id);
        }
        Ok(user)
    }

    /// Removes the password on behalf of the user.
    pub(crate) fn remove_own_password(
        &mut self,
        mut user: StoredUser,
        params: &frontend::RemovePasswordParams,
    ) -> Result<StoredUser, ApiError> {
        if self.store.settings.password_required {
            return Err(ApiError::new(errors::PASSWORD_REQUIRED));
        }
        if user.credentials.password.is_none() {
            return Err(ApiError::new(errors::NO_PASSWORD_SET));
        }
        check_current_password(&user, params.current_password.as_ref())?;
        user.credentials.password = None;
        user.credentials.password_last_updated_at = None;
        self.save_changed(user)
    }
}

fn check_current_password(user: &StoredUser, current: Option<&Secret>) -> Result<(), ApiError> {
    if current.is_some_and(|text| !user.credentials.is_password(text)) {
        return Err(ApiError::new(errors::FORM_PASSWORD_INCORRECT).param(wire::params::CURRENT_PASSWORD));
    }
    Ok(())
}

/// The minimum length of a password in characters, from the table of operations.
fn min_length() -> usize {
    let param = Operation::BackendCreateUser.spec().param(wire::params::PASSWORD);
    match param.map(|param| param.ty) {
        Some(ParamType::String { min_length: Some(length), .. }) => {
            usize::try_from(length).unwrap_or(usize::MAX)
        }
        _ => 0,
    }
}
