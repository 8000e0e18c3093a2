//! Passkeys. Attestations are not asked for, so what is checked is that the device answered the challenge.

use clerk_user::frontend::{AttemptPasskeyVerificationParams, UpdatePasskeyParams};
use clerk_user::{PasskeyId, errors, wire};
use clerk_user_runtime::ApiError;
use data_encoding::BASE64URL_NOPAD;
use serde_json::{Value, json};

use super::Work;
use super::credentials::StoredPasskey;
use super::sessions::later;
use super::store::StoredUser;
use super::users::not_found;

/// How long a device may take to answer.
const LIFETIME: i64 = 10 * 60 * 1000;
/// The name of a passkey until its owner gives it one.
const NAME: &str = "Passkey";

impl Work<'_> {
    pub(super) fn create_passkey(&mut self, mut user: StoredUser) -> Result<StoredPasskey, ApiError> {
        let passkey = self.new_passkey(&user, NAME.to_owned(), false);
        user.passkeys.push(passkey.clone());
        self.save_changed(user)?;
        Ok(passkey)
    }

    /// Gives a user a passkey that a device has made.
    pub(super) fn plant_passkey(
        &mut self,
        mut user: StoredUser,
        name: String,
    ) -> Result<StoredPasskey, ApiError> {
        let passkey = self.new_passkey(&user, name, true);
        user.passkeys.push(passkey.clone());
        self.save_changed(user)?;
        Ok(passkey)
    }

    fn new_passkey(&self, user: &StoredUser, name: String, verified: bool) -> StoredPasskey {
        let now = self.clock.now();
        let challenge = BASE64URL_NOPAD.encode(self.ids.next("").as_bytes());
        let nonce = json!({ "challenge": challenge, "user": { "id": user.id.as_str() } });
        StoredPasskey {
            id: PasskeyId::from(self.ids.next(PasskeyId::PREFIX)),
            name,
            verified,
            challenge,
            nonce: nonce.to_string(),
            expire_at: later(now, LIFETIME),
            last_used_at: None,
            created_at: now,
            updated_at: now,
        }
    }

    /// The device hands in the credential that it made.
    pub(super) fn verify_passkey(
        &mut self,
        mut user: StoredUser,
        params: &AttemptPasskeyVerificationParams,
    ) -> Result<StoredPasskey, ApiError> {
        let now = self.clock.now();
        let passkey = find(&mut user, &params.passkey_id)?;
        if passkey.verified {
            return Err(ApiError::new(errors::PASSKEY_INVALID_VERIFICATION));
        }
        if now >= passkey.expire_at {
            return Err(ApiError::new(errors::VERIFICATION_EXPIRED));
        }
        let credential = params.public_key_credential.as_set().and_then(|text| client_data(text));
        let Some(data) = credential else {
            let error = ApiError::new(errors::PASSKEY_INVALID_PUBLIC_KEY_CREDENTIAL);
            return Err(error.param(wire::params::PUBLIC_KEY_CREDENTIAL));
        };
        if data["type"] != "webauthn.create" || data["challenge"] != passkey.challenge.as_str() {
            return Err(ApiError::new(errors::PASSKEY_INVALID_VERIFICATION));
        }
        passkey.verified = true;
        passkey.updated_at = now;
        let passkey = passkey.clone();
        self.save_changed(user)?;
        Ok(passkey)
    }

    pub(super) fn rename_passkey(
        &mut self,
        mut user: StoredUser,
        params: &UpdatePasskeyParams,
    ) -> Result<StoredPasskey, ApiError> {
        let now = self.clock.now();
        let passkey = find(&mut user, &params.passkey_id)?;
        if let Some(name) = params.name.as_set() {
            passkey.name.clone_from(name);
        }
        passkey.updated_at = now;
        let passkey = passkey.clone();
        self.save_changed(user)?;
        Ok(passkey)
    }

    pub(super) fn delete_passkey(&mut self, mut user: StoredUser, id: &PasskeyId) -> Result<(), ApiError> {
        find(&mut user, id)?;
        user.passkeys.retain(|passkey| passkey.id != *id);
        self.save_changed(user)?;
        Ok(())
    }
}

fn find<'a>(user: &'a mut StoredUser, id: &PasskeyId) -> Result<&'a mut StoredPasskey, ApiError> {
    user.passkeys.iter_mut().find(|passkey| passkey.id == *id).ok_or_else(not_found)
}

/// What the device says it signed, of a credential as WebAuthn writes it to JSON.
fn client_data(credential: &str) -> Option<Value> {
    let credential: Value = serde_json::from_str(credential).ok()?;
    let text = credential.pointer("/response/clientDataJSON")?.as_str()?;
    serde_json::from_slice(&BASE64URL_NOPAD.decode(text.as_bytes()).ok()?).ok()
}
