//! Verifying an email address or a phone number by a code. The reference sends no messages: only test
//! addresses and test numbers, whose code is a setting, can be verified from outside.

use clerk_user::control::Settings;
use clerk_user::{
    EmailLinkVerification, IdentifierVerification, OtpVerification, VerificationStatus, errors, wire,
};
use clerk_user_runtime::{ApiError, Secret};

use super::lookup::{find_identifier, find_identifier_mut};
use crate::clock::after;
use crate::handlers::errors::not_found;
use crate::serialization::identifier_verification;
use crate::state::{Challenge, Identifier, IdentifierKind, StoredUser, VerifiedBy};
use crate::transaction::Transaction;

/// How long a code can be used, in milliseconds.
const LIFETIME: i64 = 10 * 60 * 1000;

impl Transaction<'_> {
    /// Issues a code.
    fn new_challenge(&self, identifier: &Identifier, strategy: &str) -> Challenge {
        Challenge {
            id: self.ids.next("ver_"),
            strategy: strategy.to_owned(),
            secret: self.code_for(identifier),
            attempts: 0,
            verified: false,
            expire_at: after(self.clock.now(), LIFETIME),
        }
    }

    fn code_for(&self, identifier: &Identifier) -> String {
        let settings = &self.store.settings;
        if is_test_identifier(settings, identifier.kind, &identifier.value) {
            settings.test_code.clone()
        } else {
            self.secret_code()
        }
    }

    /// Six digits that are derived from an id which no response shows. They are never the test code.
    fn secret_code(&self) -> String {
        loop {
            let id = self.ids.next("");
            let number = id.bytes().fold(0_u64, |sum, byte| (sum * 257 + u64::from(byte)) % 1_000_000);
            let code = format!("{number:06}");
            if code != self.store.settings.test_code {
                return code;
            }
        }
    }

    /// Issues a code on behalf of the owner of an identifier.
    pub(crate) fn prepare_own_verification(
        &mut self,
        mut user: StoredUser,
        kind: IdentifierKind,
        id: &str,
        strategy: &str,
    ) -> Result<StoredUser, ApiError> {
        let identifier = find_identifier(&user, kind, id)?;
        if identifier.is_verified() {
            return Err(ApiError::new(errors::VERIFICATION_ALREADY_VERIFIED));
        }
        // The reference does not send messages, so a link cannot be followed, and it does not support enterprise
        // connections here.
        if !is_code(strategy) && !is_link(strategy) {
            return Err(ApiError::new(errors::FORM_PARAM_VALUE_INVALID).param(wire::params::STRATEGY));
        }
        let challenge = self.new_challenge(identifier, strategy);
        find_identifier_mut(&mut user, kind, id)?.challenge = Some(challenge);
        self.save_changed(user)
    }

    /// Checks a code on behalf of the owner of an identifier.
    pub(crate) fn attempt_own_verification(
        &mut self,
        mut user: StoredUser,
        kind: IdentifierKind,
        id: &str,
        code: &Secret,
    ) -> Result<StoredUser, ApiError> {
        let now = self.clock.now();
        let identifier = find_identifier_mut(&mut user, kind, id)?;
        if identifier.is_verified() {
            return Err(ApiError::new(errors::VERIFICATION_ALREADY_VERIFIED));
        }
        let challenge =
            identifier.challenge.as_mut().ok_or_else(|| ApiError::new(errors::VERIFICATION_MISSING))?;
        if is_link(&challenge.strategy) {
            return Err(ApiError::new(errors::VERIFICATION_STRATEGY_INVALID));
        }
        match challenge.attempt(code, now) {
            VerificationStatus::Verified => {}
            VerificationStatus::Expired => return Err(ApiError::new(errors::VERIFICATION_EXPIRED)),
            VerificationStatus::Failed => return Err(ApiError::new(errors::VERIFICATION_FAILED)),
            _ => {
                self.save(user)?;
                return Err(ApiError::new(errors::FORM_CODE_INCORRECT).param(wire::params::CODE));
            }
        }
        let by = VerifiedBy::Challenge(challenge.clone());
        self.verify_identifier(user, kind, id, by)
    }

    /// Marks an identifier as verified, which can make it the primary one, and stores the user.
    pub(crate) fn verify_identifier(
        &mut self,
        mut user: StoredUser,
        kind: IdentifierKind,
        id: &str,
        by: VerifiedBy,
    ) -> Result<StoredUser, ApiError> {
        let now = self.clock.now();
        let identifier = find_identifier_mut(&mut user, kind, id)?;
        identifier.set_verified(Some(by));
        identifier.updated_at = now;
        let identifier = identifier.clone();
        let identifiers = user.identifiers_mut(kind);
        if (self.policy.becomes_primary_on_add)(identifiers, &identifier, false) {
            identifiers.primary_id = Some(identifier.id);
        }
        self.save_verified(user)
    }

    /// Issues a code on behalf of the backend, which checks who can read messages to an identifier, verified
    /// or not. This is separate from the verification that the owner requests.
    pub(crate) fn prepare_backend_verification(
        &mut self,
        kind: IdentifierKind,
        id: &str,
    ) -> Result<IdentifierVerification, ApiError> {
        let (mut user, identifier) = self.load_owner(kind, id)?;
        let strategy = OtpVerification::VALUES[usize::from(kind == IdentifierKind::Email)];
        let challenge = self.new_challenge(&identifier, strategy);
        let response = identifier_verification(&challenge, VerificationStatus::Unverified);
        find_identifier_mut(&mut user, kind, id)?.backend_challenge = Some(challenge);
        self.save(user)?;
        Ok(response)
    }

    /// Checks a code on behalf of the backend. A wrong code is not an error: the response shows the status.
    pub(crate) fn attempt_backend_verification(
        &mut self,
        kind: IdentifierKind,
        id: &str,
        verification_id: &str,
        code: &Secret,
    ) -> Result<IdentifierVerification, ApiError> {
        let (mut user, _) = self.load_owner(kind, id)?;
        let identifier = find_identifier_mut(&mut user, kind, id)?;
        let was_verified = identifier.is_verified();
        let challenge =
            identifier.backend_challenge.as_mut().filter(|challenge| challenge.id == verification_id);
        let challenge = challenge.ok_or_else(not_found)?;
        if challenge.verified {
            return Err(ApiError::new(errors::VERIFICATION_ALREADY_VERIFIED));
        }
        let status = challenge.attempt(code, self.clock.now());
        let challenge = challenge.clone();
        if status == VerificationStatus::Verified && !was_verified {
            self.verify_identifier(user, kind, id, VerifiedBy::Challenge(challenge.clone()))?;
        } else {
            self.save(user)?;
        }
        Ok(identifier_verification(&challenge, status))
    }
}

/// Whether a strategy verifies an identifier by a code.
fn is_code(strategy: &str) -> bool {
    OtpVerification::VALUES.contains(&strategy)
}

/// Whether a strategy verifies an email address by a link.
fn is_link(strategy: &str) -> bool {
    EmailLinkVerification::VALUES.contains(&strategy)
}

/// Whether a value is reserved for tests: an email address with the test subaddress, or a phone number with
/// the test exchange.
fn is_test_identifier(settings: &Settings, kind: IdentifierKind, value: &str) -> bool {
    match kind {
        IdentifierKind::Email => {
            let local = value.split('@').next().and_then(|local| local.rsplit_once('+'));
            local.is_some_and(|(_, subaddress)| subaddress == settings.test_subaddress)
        }
        IdentifierKind::Phone => {
            let rest = value.strip_prefix("+1").and_then(|rest| rest.get(3..));
            let line = rest.and_then(|rest| rest.strip_prefix(settings.test_exchange.as_str()));
            line.is_some_and(|line| line.len() == 2)
        }
        IdentifierKind::Wallet => false,
    }
}
