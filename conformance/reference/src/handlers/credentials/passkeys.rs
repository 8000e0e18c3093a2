//! Passkeys. The reference requests no attestation: it checks that the device returned the challenge, and
//! nothing else.

use clerk_user::frontend::{AttemptPasskeyVerificationParams, UpdatePasskeyParams};
use clerk_user::{PasskeyId, errors, wire};
use clerk_user_runtime::ApiError;
use data_encoding::BASE64URL_NOPAD;
use serde_json::{Value, json};

use crate::clock::after;
use crate::handlers::errors::not_found;
use crate::state::{StoredPasskey, StoredUser};
use crate::transaction::Transaction;

/// How long a device can respond, in milliseconds.
const LIFETIME: i64 = 10 * 60 * 1000;
/// The name of a passkey before it is renamed.
const DEFAULT_NAME: &str = "Passkey";

impl Transaction<'_> {
    /// Issues a challenge for a new passkey.
    pub(crate) fn create_passkey(&mut self, user: StoredUser) -> Result<StoredPasskey, ApiError> {
        self.add_passkey(user, DEFAULT_NAME.to_owned(), false)
    }

    /// Adds a passkey to a user.
    pub(crate) fn add_passkey(
        &mut self,
        mut user: StoredUser,
        name: String,
        verified: bool,
    ) -> Result<StoredPasskey, ApiError> {
        let now = self.clock.now();
        let challenge = BASE64URL_NOPAD.encode(self.ids.next("").as_bytes());
        let nonce = json!({ "challenge": challenge, "user": { "id": user.id.as_str() } });
        let passkey = StoredPasskey {
            id: PasskeyId::from(self.ids.next(PasskeyId::PREFIX)),
            name,
            verified,
            challenge,
            nonce: nonce.to_string(),
            expire_at: after(now, LIFETIME),
            last_used_at: None,
            created_at: now,
            updated_at: now,
        };
        user.passkeys.push(passkey.clone());
        self.save_changed(user)?;
        Ok(passkey)
    }

    /// Verifies a passkey by the credential that the device created.
    pub(crate) fn verify_passkey(
        &mut self,
        mut user: StoredUser,
        params: &AttemptPasskeyVerificationParams,
    ) -> Result<StoredPasskey, ApiError> {
        let now = self.clock.now();
        let passkey = find_passkey(&mut user, &params.passkey_id)?;
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

    pub(crate) fn rename_passkey(
        &mut self,
        mut user: StoredUser,
        params: &UpdatePasskeyParams,
    ) -> Result<StoredPasskey, ApiError> {
        let now = self.clock.now();
        let passkey = find_passkey(&mut user, &params.passkey_id)?;
        if let Some(name) = params.name.as_set() {
            passkey.name.clone_from(name);
        }
        passkey.updated_at = now;
        let passkey = passkey.clone();
        self.save_changed(user)?;
        Ok(passkey)
    }

    pub(crate) fn delete_passkey(&mut self, mut user: StoredUser, id: &PasskeyId) -> Result<(), ApiError> {
        find_passkey(&mut user, id)?;
        user.passkeys.retain(|passkey| passkey.id != *id);
        self.save_changed(user)?;
        Ok(())
    }
}

fn find_passkey<'a>(user: &'a mut StoredUser, id: &PasskeyId) -> Result<&'a mut StoredPasskey, ApiError> {
    user.passkeys.iter_mut().find(|passkey| passkey.id == *id).ok_or_else(not_found)
}

/// The client data of a credential in the JSON format of WebAuthn.
fn client_data(credential: &str) -> Option<Value> {
    let credential: Value = serde_json::from_str(credential).ok()?;
    let text = credential.pointer("/response/clientDataJSON")?.as_str()?;
    serde_json::from_slice(&BASE64URL_NOPAD.decode(text.as_bytes()).ok()?).ok()
}
