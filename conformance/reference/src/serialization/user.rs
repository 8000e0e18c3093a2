//! Users, as themselves and the backend see them.

use clerk_user::{backend, frontend};
use clerk_user_runtime::Timestamp;

use super::accounts::{
    backend_enterprise_account, backend_external_account, frontend_enterprise_account,
    frontend_external_account,
};
use super::credentials::{backend_passkey, frontend_passkey};
use super::identifiers::{email_addresses, phone_numbers, web3_wallets};
use super::public_user::image_url;
use crate::state::{Identifiers, StoredUser};
use crate::transaction::Transaction;

/// A user with the type of one surface: the properties that both surfaces have.
macro_rules! user {
    ($surface:ident, $user:ident, $now:ident, $attempts:ident) => {
        $surface::User::new($user.id.clone(), $user.created_at, $user.updated_at)
            .username($user.username.clone())
            .first_name($user.first_name.clone())
            .last_name($user.last_name.clone())
            .image_url(image_url($user))
            .has_image($user.image.is_some())
            .primary_email_address_id(primary_id(&$user.emails))
            .primary_phone_number_id(primary_id(&$user.phones))
            .primary_web3_wallet_id(primary_id(&$user.wallets))
            .password_enabled($user.credentials.password.is_some())
            .two_factor_enabled($user.credentials.has_second_factor())
            .totp_enabled($user.credentials.verified_totp().is_some())
            .backup_code_enabled(!$user.credentials.backup_codes.is_empty())
            .email_addresses(email_addresses($user))
            .phone_numbers(phone_numbers($user))
            .web3_wallets(web3_wallets($user))
            .password_last_updated_at($user.credentials.password_last_updated_at)
            .public_metadata($user.public_metadata.clone())
            .unsafe_metadata($user.unsafe_metadata.clone())
            .external_id($user.external_id.clone())
            .last_sign_in_at($user.last_sign_in_at)
            .banned($user.banned)
            .locked($user.is_locked($now))
            .lockout_expires_in_seconds(lockout_seconds($user, $now))
            .verification_attempts_remaining($attempts.map(|limit| limit - $user.failed_sign_ins))
            .delete_self_enabled($user.delete_self_enabled)
            .create_organization_enabled($user.create_organization_enabled)
            .create_organizations_limit($user.create_organizations_limit)
            .last_active_at($user.last_active_at)
            .mfa_enabled_at($user.credentials.mfa_enabled_at)
            .mfa_disabled_at($user.credentials.mfa_disabled_at)
            .legal_accepted_at($user.legal_accepted_at)
            .profile_image_url(image_url($user))
            .timezone($user.timezone.clone())
    };
}

impl Transaction<'_> {
    /// A user on the backend.
    #[expect(deprecated, reason = "servers send deprecated properties, too")]
    pub(crate) fn backend_user(&self, user: &StoredUser) -> backend::User {
        let now = self.clock.now();
        let passkeys = user.passkeys.iter().filter(|passkey| passkey.verified);
        let attempts = self.store.settings.lockout_attempts;
        user!(backend, user, now, attempts)
            .passkeys(passkeys.map(backend_passkey))
            .external_accounts(user.external_accounts.iter().map(backend_external_account))
            .enterprise_accounts(user.enterprise_accounts.iter().map(backend_enterprise_account))
            .private_metadata(user.private_metadata.clone())
            .locale(user.locale.clone())
            .bypass_client_trust(user.bypass_client_trust)
    }

    /// A user on the frontend.
    #[expect(deprecated, reason = "servers send deprecated properties, too")]
    pub(crate) fn frontend_user(&self, user: &StoredUser) -> frontend::User {
        let now = self.clock.now();
        let memberships = self.memberships_of(&user.id);
        let memberships = memberships.iter().map(|membership| self.frontend_membership(membership, user));
        let attempts = self.store.settings.lockout_attempts;
        user!(frontend, user, now, attempts)
            .organization_memberships(memberships.collect::<Vec<_>>())
            .passkeys(user.passkeys.iter().map(frontend_passkey))
            .external_accounts(user.external_accounts.iter().map(frontend_external_account))
            .enterprise_accounts(user.enterprise_accounts.iter().map(frontend_enterprise_account))
    }
}

/// The seconds until a lock ends by itself, rounded up. Null without a lock, or if it does not end by itself.
fn lockout_seconds(user: &StoredUser, now: Timestamp) -> Option<i64> {
    let until = user.lock?.until.filter(|until| now < *until)?;
    Some((until.as_millis() - now.as_millis() + 999) / 1000)
}

fn primary_id<Id: From<String>>(identifiers: &Identifiers) -> Option<Id> {
    identifiers.primary_id.clone().map(Id::from)
}
