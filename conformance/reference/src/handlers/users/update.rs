//! Updating users, by the backend and by themselves.

use clerk_user::backend::UpdateUserParams;
use clerk_user::frontend;
use clerk_user::{EmailAddressId, PhoneNumberId, Web3WalletId, wire};
use clerk_user_runtime::{ApiError, Patch};

use super::metadata::{MetadataWrite, empty_if_null};
use crate::handlers::errors::check_param_enabled;
use crate::state::{IdentifierKind, StoredUser};
use crate::transaction::Transaction;

impl Transaction<'_> {
    /// Updates a user on behalf of the backend.
    pub(crate) fn update_user(&mut self, params: UpdateUserParams) -> Result<StoredUser, ApiError> {
        let signs_out = params.sign_out_of_other_sessions.as_set() == Some(&true);
        let mut user = self.load_user(&params.user_id)?;
        self.update_credentials(&mut user, &params)?;
        self.set_image(&mut user, &params.profile_image_id)?;
        params.external_id.apply(&mut user.external_id);
        self.check_username(&params.username)?;
        params.username.apply(&mut user.username);
        params.first_name.apply(&mut user.first_name);
        params.last_name.apply(&mut user.last_name);
        params.locale.apply(&mut user.locale);
        user.timezone = params.timezone.or(user.timezone.take());
        params.create_organizations_limit.apply(&mut user.create_organizations_limit);
        params.legal_accepted_at.apply(&mut user.legal_accepted_at);
        set(&mut user.delete_self_enabled, &params.delete_self_enabled);
        set(&mut user.create_organization_enabled, &params.create_organization_enabled);
        set(&mut user.bypass_client_trust, &params.bypass_client_trust);
        set(&mut user.created_at, &params.created_at);
        // The reference sends no mail, so it does not notify anyone of a new primary email address.
        self.set_primaries(
            &mut user,
            params.primary_email_address_id,
            params.primary_phone_number_id,
            params.primary_web3_wallet_id,
        )?;
        #[expect(deprecated, reason = "earlier API versions accept metadata here")]
        let (public, private, unsafe_) = (
            empty_if_null(params.public_metadata),
            empty_if_null(params.private_metadata),
            empty_if_null(params.unsafe_metadata),
        );
        let fields = [public.as_ref(), private.as_ref(), unsafe_.as_ref()];
        self.write_metadata(&mut user, MetadataWrite::Replace, fields)?;
        let user = self.save_changed(user)?;
        // The backend does not act in a session of the user, so every session is another one.
        if signs_out {
            self.revoke_sessions(&user.id);
        }
        Ok(user)
    }

    /// Updates a user on behalf of the user.
    pub(crate) fn update_own_user(
        &mut self,
        mut user: StoredUser,
        params: frontend::UpdateParams,
    ) -> Result<StoredUser, ApiError> {
        let settings = &self.store.settings;
        let is_set = |patch: &Patch<String>| !matches!(patch, Patch::Keep);
        check_param_enabled(settings.username_enabled, is_set(&params.username), wire::params::USERNAME)?;
        check_param_enabled(settings.name_enabled, is_set(&params.first_name), wire::params::FIRST_NAME)?;
        check_param_enabled(settings.name_enabled, is_set(&params.last_name), wire::params::LAST_NAME)?;
        self.check_username(&params.username)?;
        params.username.apply(&mut user.username);
        params.first_name.apply(&mut user.first_name);
        params.last_name.apply(&mut user.last_name);
        self.set_primaries(
            &mut user,
            params.primary_email_address_id,
            params.primary_phone_number_id,
            params.primary_web3_wallet_id,
        )?;
        #[expect(deprecated, reason = "earlier API versions accept metadata here")]
        let value = empty_if_null(params.unsafe_metadata);
        self.write_metadata(&mut user, MetadataWrite::Replace, [None, None, value.as_ref()])?;
        self.save_changed(user)
    }

    /// Sets the primary identifiers that an update selects.
    fn set_primaries(
        &self,
        user: &mut StoredUser,
        email: Patch<EmailAddressId>,
        phone: Patch<PhoneNumberId>,
        wallet: Patch<Web3WalletId>,
    ) -> Result<(), ApiError> {
        self.set_primary(user, IdentifierKind::Email, email.map(|id| id.to_string()))?;
        self.set_primary(user, IdentifierKind::Phone, phone.map(|id| id.to_string()))?;
        self.set_primary(user, IdentifierKind::Wallet, wallet.map(|id| id.to_string()))
    }
}

/// Sets a property that is never null. A null in the request changes nothing.
fn set<T: Copy>(stored: &mut T, patch: &Patch<T>) {
    if let Some(value) = patch.as_set() {
        *stored = *value;
    }
}
