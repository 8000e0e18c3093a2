//! Verifying an address or a number by a code that is sent to it. Nothing is sent here: only test addresses
//! and test numbers, whose code everybody knows, can be verified from outside.

use clerk_user::control::Settings;
use clerk_user::{IdentifierVerification, OtpVerification, VerificationStatus, errors, wire};
use clerk_user_runtime::{ApiError, Presence, Secret, Timestamp};

use super::Work;
use super::identifier::{Check, Identifier, Kind, Proof};
use super::identifiers::found;
use super::sessions::later;
use super::store::StoredUser;
use super::users::not_found;

/// How long a code can be used.
const LIFETIME: i64 = 10 * 60 * 1000;
/// Attempts that one code allows.
const ATTEMPTS: i64 = 5;

impl Work<'_> {
    /// Begins a verification of an identifier, whoever wants it verified.
    pub(super) fn begin_check(&self, one: &Identifier, strategy: &str) -> Check {
        Check {
            id: self.ids.next("ver_"),
            strategy: strategy.to_owned(),
            secret: self.code_for(one),
            attempts: 0,
            verified: false,
            expire_at: later(self.clock.now(), LIFETIME),
        }
    }

    fn code_for(&self, one: &Identifier) -> String {
        let settings = &self.store.settings;
        if is_test(settings, one.kind, &one.value) {
            settings.test_code.clone()
        } else {
            self.unguessable_code()
        }
    }

    /// Six digits of an id, which nobody has seen. Never those that everybody knows.
    fn unguessable_code(&self) -> String {
        loop {
            let id = self.ids.next("");
            let number = id.bytes().fold(0_u64, |sum, byte| (sum * 257 + u64::from(byte)) % 1_000_000);
            let code = format!("{number:06}");
            if code != self.store.settings.test_code {
                return code;
            }
        }
    }

    /// Users begin to verify an identifier of theirs.
    pub(super) fn prepare_own(
        &mut self,
        mut user: StoredUser,
        kind: Kind,
        id: &str,
        strategy: &str,
    ) -> Result<StoredUser, ApiError> {
        let one = found(&user, kind, id)?;
        if one.is_verified() {
            return Err(ApiError::new(errors::VERIFICATION_ALREADY_VERIFIED));
        }
        // The reference has no links to send and no enterprise connection to ask.
        if !OtpVerification::VALUES.contains(&strategy) {
            return Err(ApiError::new(errors::FORM_PARAM_VALUE_INVALID).param(wire::params::STRATEGY));
        }
        let check = self.begin_check(one, strategy);
        if let Some(one) = user.identifiers_mut(kind).find_mut(id) {
            one.check = Some(check);
        }
        self.save_changed(user)
    }

    /// Users hand in the code that they got.
    pub(super) fn attempt_own(
        &mut self,
        mut user: StoredUser,
        kind: Kind,
        id: &str,
        code: &Secret,
    ) -> Result<StoredUser, ApiError> {
        let now = self.clock.now();
        let one = user.identifiers_mut(kind).find_mut(id).ok_or_else(not_found)?;
        if one.is_verified() {
            return Err(ApiError::new(errors::VERIFICATION_ALREADY_VERIFIED));
        }
        let check = one.check.as_mut().ok_or_else(|| ApiError::new(errors::VERIFICATION_MISSING))?;
        match check.attempt(code, now) {
            VerificationStatus::Verified => {}
            VerificationStatus::Expired => return Err(ApiError::new(errors::VERIFICATION_EXPIRED)),
            VerificationStatus::Failed => return Err(ApiError::new(errors::VERIFICATION_FAILED)),
            _ => {
                self.save(user)?;
                return Err(ApiError::new(errors::FORM_CODE_INCORRECT).param(wire::params::CODE));
            }
        }
        let proof = Proof::Check(check.clone());
        self.prove(user, kind, id, proof)
    }

    /// Verifies an identifier of a draft, which may become the primary by it.
    pub(super) fn prove(
        &mut self,
        mut user: StoredUser,
        kind: Kind,
        id: &str,
        proof: Proof,
    ) -> Result<StoredUser, ApiError> {
        let now = self.clock.now();
        let identifiers = user.identifiers_mut(kind);
        let one = identifiers.find_mut(id).ok_or_else(not_found)?;
        one.set_verified(Some(proof));
        one.updated_at = now;
        let one = one.clone();
        if (self.policy.primary_on_add)(identifiers, &one, false) {
            identifiers.primary = Some(one.id);
        }
        self.save_claiming(user)
    }

    /// The backend begins to check who reads what is sent to an identifier, verified or not. That is apart
    /// from the identifier's own verification.
    pub(super) fn prepare_check(&mut self, kind: Kind, id: &str) -> Result<IdentifierVerification, ApiError> {
        let (mut user, one) = self.owner(kind, id)?;
        let strategy = OtpVerification::VALUES[usize::from(kind == Kind::Email)];
        let check = self.begin_check(&one, strategy);
        let shown = check.shown(VerificationStatus::Unverified);
        if let Some(one) = user.identifiers_mut(kind).find_mut(id) {
            one.backend_check = Some(check);
        }
        self.save(user)?;
        Ok(shown)
    }

    /// The backend hands in a code. A wrong one is no error: the answer says so.
    pub(super) fn attempt_check(
        &mut self,
        kind: Kind,
        id: &str,
        verification: &str,
        code: &Secret,
    ) -> Result<IdentifierVerification, ApiError> {
        let (mut user, _) = self.owner(kind, id)?;
        let one = user.identifiers_mut(kind).find_mut(id).ok_or_else(not_found)?;
        // What is verified already is left as it is.
        let one_is_verified = one.is_verified();
        let check = one.backend_check.as_mut().filter(|check| check.id == verification);
        let check = check.ok_or_else(not_found)?;
        if check.verified {
            return Err(ApiError::new(errors::VERIFICATION_ALREADY_VERIFIED));
        }
        let status = check.attempt(code, self.clock.now());
        let check = check.clone();
        if status == VerificationStatus::Verified && !one_is_verified {
            self.prove(user, kind, id, Proof::Check(check.clone()))?;
        } else {
            self.save(user)?;
        }
        Ok(check.shown(status))
    }
}

impl Check {
    /// What comes of handing in a code.
    fn attempt(&mut self, code: &Secret, now: Timestamp) -> VerificationStatus {
        if now >= self.expire_at {
            return VerificationStatus::Expired;
        }
        if self.attempts >= ATTEMPTS {
            return VerificationStatus::Failed;
        }
        self.attempts += 1;
        self.verified = code.expose() == self.secret;
        if self.verified { VerificationStatus::Verified } else { VerificationStatus::Unverified }
    }

    fn shown(&self, status: VerificationStatus) -> IdentifierVerification {
        IdentifierVerification {
            id: Some(self.id.clone()),
            object: Some(OtpVerification::OBJECT.to_owned()),
            status: Some(status),
            strategy: Some(self.strategy.clone()),
            attempts: Presence::Value(self.attempts),
            expire_at: Presence::Value(self.expire_at),
            channel: Presence::Absent,
        }
    }
}

/// Whether a value is one of those that stand for nobody: an address with the subaddress of tests, or a number
/// with the digits that are kept for fiction.
fn is_test(settings: &Settings, kind: Kind, value: &str) -> bool {
    match kind {
        Kind::Email => {
            let local = value.split('@').next().and_then(|local| local.rsplit_once('+'));
            local.is_some_and(|(_, subaddress)| subaddress == settings.test_subaddress)
        }
        Kind::Phone => {
            let rest = value.strip_prefix("+1").and_then(|rest| rest.get(3..));
            let line = rest.and_then(|rest| rest.strip_prefix(settings.test_exchange.as_str()));
            line.is_some_and(|line| line.len() == 2)
        }
        Kind::Wallet => false,
    }
}
