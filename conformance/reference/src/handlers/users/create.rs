//! Creating users.

use clerk_user::backend::CreateUserParams;
use clerk_user::{UserId, wire};
use clerk_user_runtime::{ApiError, Metadata, Patch};

use super::metadata::MetadataWrite;
use crate::handlers::errors::check_param_enabled;
use crate::state::{Credentials, IdentifierKind, Identifiers, StoredUser};
use crate::transaction::Transaction;

impl Transaction<'_> {
    /// Creates a user.
    pub(crate) fn create_user(&mut self, mut params: CreateUserParams) -> Result<StoredUser, ApiError> {
        self.check_attributes_enabled(&params)?;
        self.check_username(&params.username)?;
        let now = self.clock.now();
        let created_at = params.created_at.as_set().copied().unwrap_or(now);
        let create = |kind: IdentifierKind, values: &mut Option<Vec<String>>, statuses, param| {
            let list = self.initial_identifiers(kind, values.take().unwrap_or_default(), statuses, param)?;
            Ok(Identifiers { primary_id: (self.policy.primary_on_create)(&list), list })
        };
        let emails = create(
            IdentifierKind::Email,
            &mut params.email_address,
            params.email_address_identification_status.take().unwrap_or_default(),
            wire::params::EMAIL_ADDRESS_IDENTIFICATION_STATUS,
        )?;
        let phones = create(
            IdentifierKind::Phone,
            &mut params.phone_number,
            params.phone_number_identification_status.take().unwrap_or_default(),
            wire::params::PHONE_NUMBER_IDENTIFICATION_STATUS,
        )?;
        let wallets =
            create(IdentifierKind::Wallet, &mut params.web3_wallet, Vec::new(), wire::params::WEB3_WALLET)?;
        let mut user = StoredUser {
            id: UserId::from(self.ids.next(UserId::PREFIX)),
            serial: (self.policy.creation_rank)(self.store.next_serial()),
            external_id: params.external_id.as_set().cloned(),
            username: params.username.as_set().cloned(),
            first_name: params.first_name.as_set().cloned(),
            last_name: params.last_name.as_set().cloned(),
            locale: params.locale.as_set().cloned(),
            timezone: params.timezone.clone(),
            emails,
            phones,
            wallets,
            external_accounts: Vec::new(),
            enterprise_accounts: Vec::new(),
            passkeys: Vec::new(),
            credentials: Credentials::default(),
            image: None,
            public_metadata: Metadata::new(),
            private_metadata: Metadata::new(),
            unsafe_metadata: Metadata::new(),
            delete_self_enabled: flag(params.delete_self_enabled, true),
            create_organization_enabled: flag(params.create_organization_enabled, true),
            create_organizations_limit: params.create_organizations_limit.as_set().copied(),
            bypass_client_trust: flag(params.bypass_client_trust, false),
            banned: flag(params.banned, false),
            lock: flag(params.locked, false).then(|| self.new_lock()),
            failed_sign_ins: 0,
            legal_accepted_at: params.legal_accepted_at.as_set().copied(),
            last_sign_in_at: None,
            last_active_at: None,
            created_at,
            updated_at: now,
        };
        // The metadata of a new user is empty, so replacing it and merging into it are the same.
        let fields = [
            params.public_metadata.as_ref(),
            params.private_metadata.as_ref(),
            params.unsafe_metadata.as_ref(),
        ];
        self.write_metadata(&mut user, MetadataWrite::Replace, fields)?;
        self.set_initial_credentials(&mut user, &params)?;
        self.save(user)
    }

    /// Checks that the settings enable each attribute of a new user.
    fn check_attributes_enabled(&self, params: &CreateUserParams) -> Result<(), ApiError> {
        let settings = &self.store.settings;
        let is_set = |patch: &Patch<String>| patch.as_set().is_some();
        let is_given = |list: &Option<Vec<String>>| list.as_ref().is_some_and(|values| !values.is_empty());
        let attributes = [
            (settings.email_address_enabled, is_given(&params.email_address), wire::params::EMAIL_ADDRESS),
            (settings.phone_number_enabled, is_given(&params.phone_number), wire::params::PHONE_NUMBER),
            (settings.username_enabled, is_set(&params.username), wire::params::USERNAME),
            (settings.name_enabled, is_set(&params.first_name), wire::params::FIRST_NAME),
            (settings.name_enabled, is_set(&params.last_name), wire::params::LAST_NAME),
        ];
        attributes.into_iter().try_for_each(|(enabled, set, param)| check_param_enabled(enabled, set, param))
    }
}

/// The value of a flag. Null selects the default.
fn flag(patch: Patch<bool>, default: bool) -> bool {
    patch.as_set().copied().unwrap_or(default)
}
