//! Passwords: set, checked, taken away. How a digest is made and read stands in `digests`.

use clerk_user::backend::{
    CreateUserParams, RemovePasswordParams, SetPasswordCompromisedParams, UpdateUserParams,
    VerifyPasswordParams,
};
use clerk_user::frontend;
use clerk_user::operations::Operation;
use clerk_user::{PasswordHasher, UserId, errors, wire};
use clerk_user_runtime::{ApiError, ParamType, Patch, Secret};

use super::Work;
use super::credentials::Password;
use super::digests;
use super::store::StoredUser;

/// Passwords that everybody has seen in a breach.
const BREACHED: &str = include_str!("breached.txt");

impl Work<'_> {
    /// The credentials that a user is created with.
    pub(super) fn set_up_credentials(
        &self,
        user: &mut StoredUser,
        params: &CreateUserParams,
    ) -> Result<(), ApiError> {
        self.set_password(user, &params.password, params.skip_password_checks.as_set() == Some(&true))?;
        self.import_digest(user, params.password_digest.as_set(), params.password_hasher.as_ref())?;
        self.set_totp_secret(user, &params.totp_secret)?;
        Self::set_backup_codes(user, params.backup_codes.as_deref());
        let settings = &self.store.settings;
        let may_lack =
            params.skip_password_requirement.as_set() == Some(&true) || !settings.password_required;
        if user.credentials.password.is_none() && (settings.password_only_sign_in || !may_lack) {
            return Err(ApiError::new(errors::FORM_DATA_MISSING).param(wire::params::PASSWORD));
        }
        Ok(())
    }

    /// The credentials that an update of a user brings.
    pub(super) fn update_credentials(
        &mut self,
        user: &mut StoredUser,
        params: &UpdateUserParams,
    ) -> Result<(), ApiError> {
        self.set_password(user, &params.password, params.skip_password_checks.as_set() == Some(&true))?;
        self.import_digest(user, params.password_digest.as_ref(), params.password_hasher.as_ref())?;
        self.set_totp_secret(user, &params.totp_secret)?;
        Self::set_backup_codes(user, params.backup_codes.as_deref());
        Ok(())
    }

    /// Null takes the password away.
    fn set_password(
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
        let digest = digests::hash(password, &format!("{:0>16}", self.ids.next("")), self.hashing);
        user.credentials.password =
            Some(Password { digest, hasher: PasswordHasher::Argon2id, compromised: false });
        user.credentials.password_last_updated_at = Some(self.clock.now());
    }

    fn import_digest(
        &self,
        user: &mut StoredUser,
        digest: Option<&Secret>,
        hasher: Option<&PasswordHasher>,
    ) -> Result<(), ApiError> {
        let (Some(digest), Some(hasher)) = (digest, hasher) else { return Ok(()) };
        if !(self.policy.is_digest)(digest, hasher) {
            let error = ApiError::new(errors::FORM_PASSWORD_DIGEST_INVALID_CODE);
            return Err(error.param(wire::params::PASSWORD_DIGEST));
        }
        let (digest, hasher) = (digest.clone(), hasher.clone());
        user.credentials.password = Some(Password { digest, hasher, compromised: false });
        user.credentials.password_last_updated_at = Some(self.clock.now());
        Ok(())
    }

    /// What a password must not be.
    pub(super) fn check_password(
        &self,
        user: &StoredUser,
        password: &Secret,
        param: &str,
    ) -> Result<(), ApiError> {
        let text = password.expose();
        let is_breached = self.store.breached.contains(text) || BREACHED.lines().any(|line| line == text);
        let same = |identifier: &str| identifier.eq_ignore_ascii_case(text);
        let error = if text.chars().count() < least_length() {
            errors::FORM_PASSWORD_LENGTH_TOO_SHORT
        } else if i64::try_from(text.len()).is_ok_and(|bytes| bytes > self.store.settings.password_max_bytes)
        {
            errors::FORM_PASSWORD_SIZE_IN_BYTES_EXCEEDED
        } else if is_breached {
            errors::FORM_PASSWORD_PWNED
        } else if user.username.as_deref().is_some_and(same)
            || user.every_identifier().any(|one| same(&one.value))
        {
            errors::FORM_PASSWORD_MATCHES_IDENTIFIER
        } else {
            return Ok(());
        };
        Err(ApiError::new(error).param(param))
    }

    /// Whether a text is the password of a user.
    pub(super) fn is_password(user: &StoredUser, text: &Secret) -> bool {
        let password = user.credentials.password.as_ref();
        password.is_some_and(|password| digests::verify(&password.digest, &password.hasher, text))
    }

    pub(super) fn verify_password(&self, params: &VerifyPasswordParams) -> Result<(), ApiError> {
        let user = self.user(&params.user_id)?;
        if user.credentials.password.is_none() {
            return Err(ApiError::new(errors::NO_PASSWORD_SET));
        }
        if !Self::is_password(&user, &params.password) {
            return Err(ApiError::new(errors::INCORRECT_PASSWORD).param(wire::params::PASSWORD));
        }
        Ok(())
    }

    /// The backend may take a password from whoever has one; who has none stays as they are.
    pub(super) fn remove_password(&mut self, params: &RemovePasswordParams) -> Result<StoredUser, ApiError> {
        let mut user = self.user(&params.user_id)?;
        if user.credentials.password.take().is_none() {
            return Ok(user);
        }
        user.credentials.password_last_updated_at = None;
        if params.sign_out_of_other_sessions {
            self.revoke_sessions(&user.id, None);
        }
        self.save_changed(user)
    }

    pub(super) fn compromise_password(
        &mut self,
        params: &SetPasswordCompromisedParams,
    ) -> Result<StoredUser, ApiError> {
        let user = self.mark_password(&params.user_id, true)?;
        if params.revoke_all_sessions {
            self.revoke_sessions(&user.id, None);
        }
        Ok(user)
    }

    /// Who has no password has none that could be marked.
    pub(super) fn mark_password(&mut self, id: &UserId, compromised: bool) -> Result<StoredUser, ApiError> {
        let mut user = self.user(id)?;
        let Some(password) = &mut user.credentials.password else { return Ok(user) };
        password.compromised = compromised;
        self.save_changed(user)
    }

    /// Users set their own password. The one until now may be left out; a wrong one is refused.
    pub(super) fn update_own_password(
        &mut self,
        mut user: StoredUser,
        params: &frontend::UpdatePasswordParams,
    ) -> Result<StoredUser, ApiError> {
        Self::check_current(&user, params.current_password.as_set())?;
        if Self::is_password(&user, &params.new_password) {
            let error = ApiError::new(errors::FORM_NEW_PASSWORD_MATCHES_CURRENT);
            return Err(error.param(wire::params::NEW_PASSWORD));
        }
        self.check_password(&user, &params.new_password, wire::params::NEW_PASSWORD)?;
        self.hash_password(&mut user, &params.new_password);
        let user = self.save_changed(user)?;
        // Who calls is told apart by user only, so no session can be spared.
        if params.sign_out_of_other_sessions.as_set() == Some(&true) {
            self.revoke_sessions(&user.id, None);
        }
        Ok(user)
    }

    pub(super) fn remove_own_password(
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
        Self::check_current(&user, params.current_password.as_ref())?;
        user.credentials.password = None;
        user.credentials.password_last_updated_at = None;
        self.save_changed(user)
    }

    fn check_current(user: &StoredUser, current: Option<&Secret>) -> Result<(), ApiError> {
        if current.is_some_and(|text| !Self::is_password(user, text)) {
            return Err(ApiError::new(errors::FORM_PASSWORD_INCORRECT).param(wire::params::CURRENT_PASSWORD));
        }
        Ok(())
    }
}

/// The shortest password, in characters: the contract says it at the param that sets one.
fn least_length() -> usize {
    let param = Operation::BackendCreateUser.spec().param(wire::params::PASSWORD);
    match param.map(|param| param.ty) {
        Some(ParamType::String { min_length: Some(least), .. }) => {
            usize::try_from(least).unwrap_or(usize::MAX)
        }
        _ => 0,
    }
}
