//! Creating, reading, changing and deleting users. Every change is made to a draft and put into the
//! store as a whole, so a refusal changes nothing.

use clerk_user::backend::{CreateUserParams, UpdateUserParams};
use clerk_user::frontend::UpdateParams;
use clerk_user::{EmailAddressId, PhoneNumberId, UserId, Web3WalletId, errors, wire};
use clerk_user_runtime::{ApiError, Format, Metadata, Patch};

use super::Work;
use super::credentials::Credentials;
use super::identifier::{Identifiers, Kind};
use super::metadata::null_is_empty;
use super::store::{Claim, StoredUser};

impl Work<'_> {
    /// The user with this id.
    pub(super) fn user(&self, id: &UserId) -> Result<StoredUser, ApiError> {
        self.store.user(id).cloned().ok_or_else(not_found)
    }

    /// The user who is signed in. A session ends with its user.
    pub(super) fn signed_in(&self, id: Option<&UserId>) -> Result<StoredUser, ApiError> {
        let user = id.and_then(|id| self.store.user(id)).cloned();
        user.ok_or_else(|| ApiError::new(errors::DECODE.unauthenticated))
    }

    /// Puts a draft into the store.
    pub(super) fn save(&mut self, user: StoredUser) -> Result<StoredUser, ApiError> {
        self.store_draft(user).map_err(|taken| taken_error(&taken))
    }

    /// Puts a changed draft into the store.
    pub(super) fn save_changed(&mut self, mut user: StoredUser) -> Result<StoredUser, ApiError> {
        (self.policy.touch)(&mut user, self.clock.now());
        self.save(user)
    }

    /// Puts a draft into the store whose identifier was verified: somebody may have been faster.
    pub(super) fn save_claiming(&mut self, mut user: StoredUser) -> Result<StoredUser, ApiError> {
        (self.policy.touch)(&mut user, self.clock.now());
        self.store_draft(user).map_err(|_| ApiError::new(errors::IDENTIFICATION_CLAIMED))
    }

    fn store_draft(&mut self, mut user: StoredUser) -> Result<StoredUser, Claim> {
        self.settle_factors(&mut user);
        let claims = (self.policy.claims)(&user);
        self.store.put(user.clone(), claims)?;
        Ok(user)
    }

    pub(super) fn create_user(&mut self, mut params: CreateUserParams) -> Result<StoredUser, ApiError> {
        self.check_username(&params.username)?;
        let now = self.clock.now();
        let created_at = params.created_at.as_set().copied().unwrap_or(now);
        let create = |kind: Kind, values: &mut Option<Vec<String>>, statuses, param| {
            let list = self.created_identifiers(kind, values.take().unwrap_or_default(), statuses, param)?;
            Ok(Identifiers { primary: (self.policy.primary_on_create)(&list), list })
        };
        let emails = create(
            Kind::Email,
            &mut params.email_address,
            params.email_address_identification_status.take().unwrap_or_default(),
            wire::params::EMAIL_ADDRESS_IDENTIFICATION_STATUS,
        )?;
        let phones = create(
            Kind::Phone,
            &mut params.phone_number,
            params.phone_number_identification_status.take().unwrap_or_default(),
            wire::params::PHONE_NUMBER_IDENTIFICATION_STATUS,
        )?;
        let wallets = create(Kind::Wallet, &mut params.web3_wallet, Vec::new(), wire::params::WEB3_WALLET)?;
        let mut user = StoredUser {
            id: UserId::from(self.ids.next(UserId::PREFIX)),
            serial: (self.policy.rank)(self.store.next_serial()),
            external_id: params.external_id.as_set().cloned(),
            username: params.username.as_set().cloned(),
            first_name: params.first_name.as_set().cloned(),
            last_name: params.last_name.as_set().cloned(),
            locale: params.locale.as_set().cloned(),
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
            delete_self_enabled: said(&params.delete_self_enabled, true),
            create_organization_enabled: said(&params.create_organization_enabled, true),
            create_organizations_limit: params.create_organizations_limit.as_set().copied(),
            bypass_client_trust: said(&params.bypass_client_trust, false),
            banned: said(&params.banned, false),
            lock: said(&params.locked, false).then(|| self.new_lock()),
            legal_accepted_at: params.legal_accepted_at.as_set().copied(),
            last_sign_in_at: None,
            last_active_at: None,
            created_at,
            updated_at: now,
        };
        // A user starts without metadata, so what the request brings is a replacement of nothing.
        let StoredUser { public_metadata, private_metadata, unsafe_metadata, .. } = &mut user;
        self.replace_metadata(
            public_metadata,
            params.public_metadata.as_ref(),
            wire::params::PUBLIC_METADATA,
        )?;
        self.replace_metadata(
            private_metadata,
            params.private_metadata.as_ref(),
            wire::params::PRIVATE_METADATA,
        )?;
        self.replace_metadata(
            unsafe_metadata,
            params.unsafe_metadata.as_ref(),
            wire::params::UNSAFE_METADATA,
        )?;
        self.set_up_credentials(&mut user, &params)?;
        self.save(user)
    }

    pub(super) fn update_user(&mut self, params: UpdateUserParams) -> Result<StoredUser, ApiError> {
        let signs_out = params.sign_out_of_other_sessions.as_set() == Some(&true);
        let mut user = self.user(&params.user_id)?;
        self.update_credentials(&mut user, &params)?;
        self.set_image(&mut user, &params.profile_image_id)?;
        params.external_id.apply(&mut user.external_id);
        self.check_username(&params.username)?;
        params.username.apply(&mut user.username);
        params.first_name.apply(&mut user.first_name);
        params.last_name.apply(&mut user.last_name);
        params.locale.apply(&mut user.locale);
        params.create_organizations_limit.apply(&mut user.create_organizations_limit);
        params.legal_accepted_at.apply(&mut user.legal_accepted_at);
        user.delete_self_enabled = said(&params.delete_self_enabled, user.delete_self_enabled);
        user.create_organization_enabled =
            said(&params.create_organization_enabled, user.create_organization_enabled);
        user.bypass_client_trust = said(&params.bypass_client_trust, user.bypass_client_trust);
        user.created_at = said(&params.created_at, user.created_at);
        // Nobody is told of a new primary address: the reference sends no mail.
        self.set_primaries(
            &mut user,
            params.primary_email_address_id,
            params.primary_phone_number_id,
            params.primary_web3_wallet_id,
        )?;
        #[expect(deprecated, reason = "earlier API versions still take metadata here")]
        let written = (
            null_is_empty(params.public_metadata),
            null_is_empty(params.private_metadata),
            null_is_empty(params.unsafe_metadata),
        );
        let (public, private, unsafe_) = written;
        self.replace_metadata(&mut user.public_metadata, public.as_ref(), wire::params::PUBLIC_METADATA)?;
        self.replace_metadata(&mut user.private_metadata, private.as_ref(), wire::params::PRIVATE_METADATA)?;
        self.replace_metadata(&mut user.unsafe_metadata, unsafe_.as_ref(), wire::params::UNSAFE_METADATA)?;
        let user = self.save_changed(user)?;
        // The backend acts in no session of the user, so there is none to spare.
        if signs_out {
            self.revoke_sessions(&user.id, None);
        }
        Ok(user)
    }

    /// Sets the primaries that an update names, on either surface.
    fn set_primaries(
        &mut self,
        user: &mut StoredUser,
        email: Patch<EmailAddressId>,
        phone: Patch<PhoneNumberId>,
        wallet: Patch<Web3WalletId>,
    ) -> Result<(), ApiError> {
        self.set_primary(user, Kind::Email, email.map(|id| id.to_string()))?;
        self.set_primary(user, Kind::Phone, phone.map(|id| id.to_string()))?;
        self.set_primary(user, Kind::Wallet, wallet.map(|id| id.to_string()))
    }

    /// The instance sets the length of user names; their form is the same in all.
    fn check_username(&self, patch: &Patch<String>) -> Result<(), ApiError> {
        let Some(name) = patch.as_set() else { return Ok(()) };
        let settings = &self.store.settings;
        let allowed = settings.username_min_length..=settings.username_max_length;
        let fits = i64::try_from(name.chars().count()).is_ok_and(|length| allowed.contains(&length));
        let error = if Format::E164.accepts(name) {
            errors::FORM_USERNAME_CANNOT_BE_PHONE_NUMBER
        } else if !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_digit()) {
            errors::FORM_USERNAME_NEEDS_NON_NUMBER_CHAR
        } else if !Format::Username.accepts(name) {
            errors::FORM_USERNAME_INVALID_CHARACTER
        } else if !fits {
            errors::FORM_USERNAME_INVALID_LENGTH
        } else {
            return Ok(());
        };
        Err(ApiError::new(error).param(wire::params::USERNAME))
    }

    /// The update that users make of themselves.
    pub(super) fn update_self(
        &mut self,
        mut user: StoredUser,
        params: UpdateParams,
    ) -> Result<StoredUser, ApiError> {
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
        #[expect(deprecated, reason = "earlier API versions still take metadata here")]
        let written = null_is_empty(params.unsafe_metadata);
        self.replace_metadata(&mut user.unsafe_metadata, written.as_ref(), wire::params::UNSAFE_METADATA)?;
        self.save_changed(user)
    }

    pub(super) fn delete_user(&mut self, id: &UserId) -> Result<StoredUser, ApiError> {
        let user = self.store.remove(id).ok_or_else(not_found)?;
        self.revoke_sessions(id, None);
        self.store.memberships.retain(|membership| membership.user != *id);
        Ok(user)
    }
}

/// The value that a request sets. Null says nothing about a property that is never null.
fn said<T: Copy>(patch: &Patch<T>, otherwise: T) -> T {
    patch.as_set().copied().unwrap_or(otherwise)
}

/// The refusal of a value that another user holds, with the param that carries such values.
pub(super) fn taken_error(taken: &Claim) -> ApiError {
    let (error, param) = match taken {
        Claim::Username(_) => (errors::FORM_IDENTIFIER_EXISTS, wire::params::USERNAME),
        Claim::ExternalId(_) => (errors::FORM_IDENTIFIER_EXISTS, wire::params::EXTERNAL_ID),
        Claim::Identifier(kind, _) => (errors::FORM_IDENTIFIER_EXISTS, kind.param()),
        Claim::Account(..) => (errors::OAUTH_ACCOUNT_ALREADY_CONNECTED, wire::params::PROVIDER_USER_ID),
    };
    ApiError::new(error).param(param)
}

pub(super) fn not_found() -> ApiError {
    ApiError::new(errors::RESOURCE_NOT_FOUND)
}
