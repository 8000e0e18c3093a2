//! Passkeys and authenticator apps.

use clerk_user::{TOTP, backend, frontend};
use clerk_user_runtime::{Presence, Secret};

use super::verifications::passkey_verification;
use crate::state::{StoredPasskey, StoredTotp};

/// A passkey on the backend.
pub(crate) fn backend_passkey(passkey: &StoredPasskey) -> backend::Passkey {
    backend::Passkey::new(passkey.id.clone(), passkey.name.clone())
        .last_used_at(passkey.last_used_at)
        .verification(passkey_verification(passkey))
}

/// A passkey on the frontend.
pub(crate) fn frontend_passkey(passkey: &StoredPasskey) -> frontend::Passkey {
    frontend::Passkey::new(passkey.id.clone(), passkey.name.clone())
        .last_used_at(passkey.last_used_at)
        .verification(passkey_verification(passkey))
        .created_at(passkey.created_at)
        .updated_at(passkey.updated_at)
}

/// An authenticator app on the frontend. The secret is shown once: when it is created, with the label for the
/// app.
pub(crate) fn totp(stored: &StoredTotp, label: Option<String>) -> TOTP {
    let secret = stored.secret.expose();
    let uri = |label| format!("otpauth://totp/reference:{label}?secret={secret}&issuer=reference&period=30");
    TOTP::new(stored.id.clone(), stored.created_at, stored.updated_at)
        .secret(label.is_some().then(|| stored.secret.clone()))
        .uri(label.map(|label| Secret::new(uri(label))))
        .verified(stored.verified)
        .backup_codes(Presence::Null)
}
