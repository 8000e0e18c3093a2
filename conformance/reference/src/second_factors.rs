//! Second factors: authenticator apps, backup codes, and what switches all of them off.

use clerk_user::backend::VerifyTOTPParams;
use clerk_user::{BackupCode as ShownCodes, BackupCodeId, TOTP, TotpCodeType, TotpId, UserId, errors, wire};
use clerk_user_runtime::{ApiError, Format, Patch, Presence, Secret};

use super::Work;
use super::credentials::{BackupCode, Totp};
use super::digests::is_bcrypt;
use super::store::StoredUser;
use super::totp::{DIGITS, new_secret};
use super::users::not_found;

/// How many backup codes make a set.
const CODES: usize = 10;

impl Work<'_> {
    /// Drops what a draft can no longer have, and notes when second factors came and went. Neither instant is
    /// ever taken back.
    pub(super) fn settle_factors(&self, user: &mut StoredUser) {
        let before = self.store.user(&user.id).is_some_and(|before| before.credentials.has_second_factor());
        let phones = &user.phones;
        let credentials = &mut user.credentials;
        credentials
            .second_factor_phones
            .retain(|id| phones.find(id).is_some_and(|phone| phone.is_verified()));
        let after = credentials.has_second_factor();
        if after && !before {
            credentials.mfa_enabled_at = Some(self.clock.now());
        }
        if before && !after {
            credentials.mfa_disabled_at = Some(self.clock.now());
            // They stand in for another factor, so they go with the last one.
            credentials.backup_codes.clear();
        }
    }

    /// A secret that the backend sets counts as verified.
    pub(super) fn set_totp_secret(
        &self,
        user: &mut StoredUser,
        patch: &Patch<Secret>,
    ) -> Result<(), ApiError> {
        match patch {
            Patch::Keep => {}
            Patch::Clear => user.credentials.totp = None,
            Patch::Set(secret) if !Format::Base32.accepts(secret.expose()) => {
                return Err(ApiError::new(errors::INVALID_TOTP_SECRET_CODE).param(wire::params::TOTP_SECRET));
            }
            Patch::Set(secret) => user.credentials.totp = Some(self.new_totp(secret.clone(), true)),
        }
        Ok(())
    }

    fn new_totp(&self, secret: Secret, verified: bool) -> Totp {
        let now = self.clock.now();
        let id = TotpId::from(self.ids.next(TotpId::PREFIX));
        Totp { id, secret, verified, created_at: now, updated_at: now }
    }

    /// The backend brings a whole set of backup codes, plain or as digests.
    pub(super) fn set_backup_codes(user: &mut StoredUser, codes: Option<&[Secret]>) {
        let read = |code: &Secret| {
            let is_digest = is_bcrypt(code.expose());
            if is_digest { BackupCode::Bcrypt(code.clone()) } else { BackupCode::Plain(code.clone()) }
        };
        if let Some(codes) = codes {
            user.credentials.backup_codes = codes.iter().map(read).collect();
        }
    }

    /// Users ask for a secret. One that is not verified yet makes way for the new one.
    pub(super) fn create_totp(&mut self, mut user: StoredUser) -> Result<TOTP, ApiError> {
        if user.credentials.verified_totp().is_some() {
            return Err(ApiError::new(errors::TOTP_ALREADY_ENABLED));
        }
        let totp = self.new_totp(new_secret(&self.ids.next("")), false);
        let label = user.emails.main().map(|email| email.value.clone());
        let shown = shown(&totp, Some(label.unwrap_or_else(|| user.id.to_string())));
        user.credentials.totp = Some(totp);
        self.save_changed(user)?;
        Ok(shown)
    }

    /// Users show that their app has the secret.
    pub(super) fn verify_own_totp(&mut self, mut user: StoredUser, code: &Secret) -> Result<TOTP, ApiError> {
        let now = self.clock.now();
        let totp = user.credentials.totp.as_mut().ok_or_else(not_found)?;
        if !(self.policy.is_totp)(&totp.secret, code, now) {
            return Err(ApiError::new(errors::FORM_CODE_INCORRECT).param(wire::params::CODE));
        }
        totp.verified = true;
        totp.updated_at = now;
        let shown = shown(totp, None);
        self.save_changed(user)?;
        Ok(shown)
    }

    pub(super) fn disable_own_totp(&mut self, mut user: StoredUser) -> Result<TotpId, ApiError> {
        let totp = user.credentials.totp.take().ok_or_else(not_found)?;
        self.save_changed(user)?;
        Ok(totp.id)
    }

    /// Users ask for a set of backup codes, which takes the place of the one before.
    pub(super) fn create_own_backup_codes(&mut self, mut user: StoredUser) -> Result<ShownCodes, ApiError> {
        if !user.credentials.has_second_factor() {
            return Err(ApiError::new(errors::BACKUP_CODES_NOT_AVAILABLE));
        }
        let now = self.clock.now();
        let codes: Vec<Secret> = (0..CODES).map(|_| new_code(&self.ids.next(""))).collect();
        Self::set_backup_codes(&mut user, Some(&codes));
        self.save_changed(user)?;
        Ok(ShownCodes {
            id: BackupCodeId::from(self.ids.next(BackupCodeId::PREFIX)),
            object: ShownCodes::OBJECT.to_owned(),
            codes,
            created_at: now,
            updated_at: now,
        })
    }

    /// The backend checks a code of an app or a backup code, which is used up by it.
    pub(super) fn verify_totp(&mut self, params: &VerifyTOTPParams) -> Result<TotpCodeType, ApiError> {
        let mut user = self.user(&params.user_id)?;
        let code = &params.code;
        let now = self.clock.now();
        let totp = user.credentials.verified_totp().ok_or_else(|| ApiError::new(errors::TOTP_DISABLED))?;
        if (self.policy.is_totp)(&totp.secret, code, now) {
            return Ok(TotpCodeType::Totp);
        }
        if self.use_backup_code(&mut user, code) {
            self.save_changed(user)?;
            return Ok(TotpCodeType::BackupCode);
        }
        let digits = code.expose().chars().all(|digit| digit.is_ascii_digit());
        let has_other_length = digits && code.expose().len() != DIGITS;
        let error = if has_other_length { errors::TOTP_INVALID_LENGTH } else { errors::TOTP_INCORRECT_CODE };
        Err(ApiError::new(error).param(wire::params::CODE))
    }

    /// Takes a backup code out of a draft, if it is one.
    pub(super) fn use_backup_code(&self, user: &mut StoredUser, code: &Secret) -> bool {
        let codes = &mut user.credentials.backup_codes;
        let place = codes.iter().position(|stored| match stored {
            BackupCode::Plain(plain) => plain == code,
            BackupCode::Bcrypt(digest) => bcrypt::verify(code.expose(), digest.expose()).unwrap_or(false),
        });
        if let Some(place) = place {
            (self.policy.consume_code)(codes, place);
        }
        place.is_some()
    }

    /// Switches every second factor off at once.
    pub(super) fn disable_mfa(&mut self, id: &UserId) -> Result<UserId, ApiError> {
        self.change(id, |user| {
            user.credentials.totp = None;
            user.credentials.backup_codes.clear();
            user.credentials.second_factor_phones.clear();
        })
    }

    pub(super) fn delete_totp(&mut self, id: &UserId) -> Result<UserId, ApiError> {
        self.change(id, |user| user.credentials.totp = None)
    }

    pub(super) fn delete_backup_codes(&mut self, id: &UserId) -> Result<UserId, ApiError> {
        self.change(id, |user| user.credentials.backup_codes.clear())
    }

    fn change(&mut self, id: &UserId, change: impl FnOnce(&mut StoredUser)) -> Result<UserId, ApiError> {
        let mut user = self.user(id)?;
        change(&mut user);
        Ok(self.save_changed(user)?.id)
    }
}

/// A secret on the frontend: what it is shows only while its owner still has to verify it.
fn shown(totp: &Totp, label: Option<String>) -> TOTP {
    let secret = totp.secret.expose();
    let uri = |label| format!("otpauth://totp/reference:{label}?secret={secret}&issuer=reference&period=30");
    TOTP {
        id: totp.id.clone(),
        object: TOTP::OBJECT.to_owned(),
        secret: label.is_some().then(|| totp.secret.clone()),
        uri: label.map(|label| Secret::new(uri(label))),
        verified: totp.verified,
        backup_codes: Presence::Null,
        created_at: totp.created_at,
        updated_at: totp.updated_at,
    }
}

/// A backup code of eight letters: no mix-up with the digits of an app.
fn new_code(id: &str) -> Secret {
    let letter = |digit: char| digit.to_digit(16).and_then(|value| char::from_digit(value + 16, 36));
    Secret::new(id.chars().rev().filter_map(letter).take(8).collect::<String>())
}
