//! Authenticator apps.

use clerk_user::backend::VerifyTOTPParams;
use clerk_user::{TOTP, TotpCodeType, TotpId, errors, wire};
use clerk_user_runtime::{ApiError, Format, Patch, Presence, Secret};

use crate::crypto::{TOTP_DIGITS, new_totp_secret};
use crate::handlers::errors::{check_feature, not_found};
use crate::serialization::totp;
use crate::state::{StoredTotp, StoredUser};
use crate::transaction::Transaction;

impl Transaction<'_> {
    /// Sets or removes the TOTP secret of a user on behalf of the backend. Such a secret counts as verified.
    pub(crate) fn set_totp_secret(
        &self,
        user: &mut StoredUser,
        patch: &Patch<Secret>,
    ) -> Result<(), ApiError> {
        match patch {
            Patch::Keep => {}
            Patch::Clear => user.credentials.totp = None,
            Patch::Set(_) if !self.store.settings.authenticator_app_enabled => {
                return Err(ApiError::new(errors::FORM_PARAM_UNKNOWN).param(wire::params::TOTP_SECRET));
            }
            Patch::Set(secret) if !Format::Base32.accepts(secret.expose()) => {
                return Err(ApiError::new(errors::INVALID_TOTP_SECRET_CODE).param(wire::params::TOTP_SECRET));
            }
            Patch::Set(secret) => user.credentials.totp = Some(self.new_totp(secret.clone(), true)),
        }
        Ok(())
    }

    fn new_totp(&self, secret: Secret, verified: bool) -> StoredTotp {
        let now = self.clock.now();
        let id = TotpId::from(self.ids.next(TotpId::PREFIX));
        StoredTotp { id, secret, verified, created_at: now, updated_at: now }
    }

    /// Creates a secret on behalf of the user. It replaces one that is not verified.
    pub(crate) fn create_own_totp(&mut self, mut user: StoredUser) -> Result<TOTP, ApiError> {
        check_feature(self.store.settings.authenticator_app_enabled)?;
        if user.credentials.verified_totp().is_some() {
            return Err(ApiError::new(errors::TOTP_ALREADY_ENABLED));
        }
        let stored = self.new_totp(new_totp_secret(&self.ids.next("")), false);
        let email = user.emails.primary().map(|email| email.value.clone());
        let response = totp(&stored, Some(email.unwrap_or_else(|| user.id.to_string())));
        user.credentials.totp = Some(stored);
        self.save_changed(user)?;
        Ok(response)
    }

    /// Verifies a secret on behalf of the user, whose app shows a code. A user without backup codes gets some.
    pub(crate) fn verify_own_totp(&mut self, mut user: StoredUser, code: &Secret) -> Result<TOTP, ApiError> {
        check_feature(self.store.settings.authenticator_app_enabled)?;
        let now = self.clock.now();
        let stored = user.credentials.totp.as_mut().ok_or_else(not_found)?;
        if !(self.policy.is_valid_totp)(&stored.secret, code, now) {
            return Err(ApiError::new(errors::FORM_CODE_INCORRECT).param(wire::params::CODE));
        }
        stored.verified = true;
        stored.updated_at = now;
        let mut response = totp(stored, None);
        if self.store.settings.backup_code_enabled && user.credentials.backup_codes.is_empty() {
            response.backup_codes = Presence::Value(self.give_backup_codes(&mut user));
        }
        self.save_changed(user)?;
        Ok(response)
    }

    /// Removes the secret on behalf of the user.
    pub(crate) fn disable_own_totp(&mut self, mut user: StoredUser) -> Result<TotpId, ApiError> {
        check_feature(self.store.settings.authenticator_app_enabled)?;
        let stored = user.credentials.totp.take().ok_or_else(not_found)?;
        self.save_changed(user)?;
        Ok(stored.id)
    }

    /// Checks a code of an app, or a backup code, which can be used once.
    pub(crate) fn verify_totp(&mut self, params: &VerifyTOTPParams) -> Result<TotpCodeType, ApiError> {
        let mut user = self.load_user(&params.user_id)?;
        let code = &params.code;
        let now = self.clock.now();
        let stored = user.credentials.verified_totp().ok_or_else(|| ApiError::new(errors::TOTP_DISABLED))?;
        if (self.policy.is_valid_totp)(&stored.secret, code, now) {
            return Ok(TotpCodeType::Totp);
        }
        if self.use_backup_code(&mut user, code) {
            self.save_changed(user)?;
            return Ok(TotpCodeType::BackupCode);
        }
        let is_numeric = code.expose().chars().all(|digit| digit.is_ascii_digit());
        let has_wrong_length = is_numeric && code.expose().len() != TOTP_DIGITS;
        let error = if has_wrong_length { errors::TOTP_INVALID_LENGTH } else { errors::TOTP_INCORRECT_CODE };
        Err(ApiError::new(error).param(wire::params::CODE))
    }
}
