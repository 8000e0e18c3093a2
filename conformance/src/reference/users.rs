//! Creating, reading, changing and deleting users. Every change is made to a draft and put into the
//! store as a whole, so a refusal changes nothing.

use clerk_user::backend::{CreateUserParams, UpdateUserParams};
use clerk_user::frontend::UpdateParams;
use clerk_user::{
    EmailAddressId, InitialIdentificationStatus, PhoneNumberId, UserId, Web3WalletId, errors, wire,
};
use clerk_user_runtime::{ApiError, Metadata, Patch};

use super::Work;
use super::metadata::null_is_empty;
use super::primary::refuse_other_primary;
use super::store::{Claim, EmailStatus, StoredEmail, StoredUser};

impl Work<'_> {
    /// The user with this id.
    pub(super) fn user(&self, id: &UserId) -> Result<StoredUser, ApiError> {
        self.store.user(id).cloned().ok_or_else(|| ApiError::new(errors::RESOURCE_NOT_FOUND))
    }

    /// The user who is signed in. A session ends with its user.
    pub(super) fn signed_in(&self, id: Option<&UserId>) -> Result<StoredUser, ApiError> {
        let user = id.and_then(|id| self.store.user(id)).cloned();
        user.ok_or_else(|| ApiError::new(errors::DECODE.unauthenticated))
    }

    /// Puts a draft into the store.
    pub(super) fn save(&mut self, user: StoredUser) -> Result<StoredUser, ApiError> {
        let claims = (self.policy.claims)(&user);
        self.store.put(user.clone(), claims).map_err(|taken| taken_error(&taken))?;
        Ok(user)
    }

    /// Puts a changed draft into the store.
    pub(super) fn save_changed(&mut self, mut user: StoredUser) -> Result<StoredUser, ApiError> {
        (self.policy.touch)(&mut user, self.clock.now());
        self.save(user)
    }

    pub(super) fn create_user(&mut self, params: CreateUserParams) -> Result<StoredUser, ApiError> {
        refuse_unperformed_at_creation(&params)?;
        let now = self.clock.now();
        let created_at = params.created_at.as_set().copied().unwrap_or(now);
        let emails = self.created_emails(
            params.email_address.unwrap_or_default(),
            params.email_address_identification_status.unwrap_or_default(),
        )?;
        let mut user = StoredUser {
            id: UserId::from(self.ids.next(UserId::PREFIX)),
            serial: (self.policy.rank)(self.store.next_serial()),
            external_id: params.external_id.as_set().cloned(),
            username: params.username.as_set().cloned(),
            first_name: params.first_name.as_set().cloned(),
            last_name: params.last_name.as_set().cloned(),
            locale: params.locale.as_set().cloned(),
            primary_email: (self.policy.primary_on_create)(&emails),
            emails,
            public_metadata: Metadata::new(),
            private_metadata: Metadata::new(),
            unsafe_metadata: Metadata::new(),
            delete_self_enabled: said(&params.delete_self_enabled, true),
            create_organization_enabled: said(&params.create_organization_enabled, true),
            create_organizations_limit: params.create_organizations_limit.as_set().copied(),
            bypass_client_trust: said(&params.bypass_client_trust, false),
            banned: said(&params.banned, false),
            locked: said(&params.locked, false),
            legal_accepted_at: params.legal_accepted_at.as_set().copied(),
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
        self.save(user)
    }

    fn created_emails(
        &self,
        addresses: Vec<String>,
        statuses: Vec<InitialIdentificationStatus>,
    ) -> Result<Vec<StoredEmail>, ApiError> {
        if !statuses.is_empty() && statuses.len() != addresses.len() {
            let param = wire::params::EMAIL_ADDRESS_IDENTIFICATION_STATUS;
            return Err(ApiError::new(errors::FORM_PARAM_VALUE_INVALID).param(param));
        }
        let mut statuses = statuses.into_iter().map(|status| match status {
            InitialIdentificationStatus::Reserved => EmailStatus::Reserved,
            _ => EmailStatus::Verified,
        });
        let with_status = |address| self.new_email(address, (self.policy.status_on_create)(statuses.next()));
        Ok(addresses.into_iter().map(with_status).collect())
    }

    /// An address that nobody has yet.
    pub(super) fn new_email(&self, address: String, status: EmailStatus) -> StoredEmail {
        let now = self.clock.now();
        let id = EmailAddressId::from(self.ids.next(EmailAddressId::PREFIX));
        StoredEmail { id, address, status, created_at: now, updated_at: now }
    }

    pub(super) fn update_user(&mut self, params: UpdateUserParams) -> Result<StoredUser, ApiError> {
        refuse_unperformed_in_update(&params)?;
        let mut user = self.user(&params.user_id)?;
        params.external_id.apply(&mut user.external_id);
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
        self.set_primaries(
            &mut user,
            params.primary_email_address_id,
            &params.primary_phone_number_id,
            &params.primary_web3_wallet_id,
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
        self.save_changed(user)
    }

    /// Sets the primaries that an update names, on either surface.
    fn set_primaries(
        &mut self,
        user: &mut StoredUser,
        email: Patch<EmailAddressId>,
        phone: &Patch<PhoneNumberId>,
        wallet: &Patch<Web3WalletId>,
    ) -> Result<(), ApiError> {
        self.set_primary_email(user, email, wire::params::PRIMARY_EMAIL_ADDRESS_ID)?;
        refuse_other_primary(phone, wire::params::PRIMARY_PHONE_NUMBER_ID)?;
        refuse_other_primary(wallet, wire::params::PRIMARY_WEB3_WALLET_ID)
    }

    /// The update that users make of themselves.
    pub(super) fn update_self(
        &mut self,
        mut user: StoredUser,
        params: UpdateParams,
    ) -> Result<StoredUser, ApiError> {
        params.username.apply(&mut user.username);
        params.first_name.apply(&mut user.first_name);
        params.last_name.apply(&mut user.last_name);
        self.set_primaries(
            &mut user,
            params.primary_email_address_id,
            &params.primary_phone_number_id,
            &params.primary_web3_wallet_id,
        )?;
        #[expect(deprecated, reason = "earlier API versions still take metadata here")]
        let written = null_is_empty(params.unsafe_metadata);
        self.replace_metadata(&mut user.unsafe_metadata, written.as_ref(), wire::params::UNSAFE_METADATA)?;
        self.save_changed(user)
    }

    pub(super) fn delete_user(&mut self, id: &UserId) -> Result<StoredUser, ApiError> {
        self.store.remove(id).ok_or_else(|| ApiError::new(errors::RESOURCE_NOT_FOUND))
    }
}

/// The value that a request sets. Null says nothing about a property that is never null.
fn said<T: Copy>(patch: &Patch<T>, otherwise: T) -> T {
    patch.as_set().copied().unwrap_or(otherwise)
}

/// The refusal of a value that another user holds, with the param that carries such values.
pub(super) fn taken_error(taken: &Claim) -> ApiError {
    let param = match taken {
        Claim::Username(_) => wire::params::USERNAME,
        Claim::ExternalId(_) => wire::params::EXTERNAL_ID,
        Claim::Email(_) => wire::params::EMAIL_ADDRESS,
    };
    ApiError::new(errors::FORM_IDENTIFIER_EXISTS).param(param)
}

/// Refuses the first of the params that asks for something the reference does not do. To clear what
/// it never sets is nothing to do, and is done.
pub(super) fn refuse_unperformed(params: &[(bool, &str)]) -> Result<(), ApiError> {
    match params.iter().find(|(asked, _)| *asked) {
        Some((_, param)) => Err(ApiError::unsupported(param)),
        None => Ok(()),
    }
}

fn refuse_unperformed_at_creation(params: &CreateUserParams) -> Result<(), ApiError> {
    let some = |list: Option<usize>| list.is_some_and(|length| length > 0);
    refuse_unperformed(&[
        (some(params.phone_number.as_ref().map(Vec::len)), wire::params::PHONE_NUMBER),
        (some(params.web3_wallet.as_ref().map(Vec::len)), wire::params::WEB3_WALLET),
        (params.password.as_set().is_some(), wire::params::PASSWORD),
        (params.password_digest.as_set().is_some(), wire::params::PASSWORD_DIGEST),
        (params.totp_secret.as_set().is_some(), wire::params::TOTP_SECRET),
        (some(params.backup_codes.as_ref().map(Vec::len)), wire::params::BACKUP_CODES),
    ])
}

fn refuse_unperformed_in_update(params: &UpdateUserParams) -> Result<(), ApiError> {
    let codes = params.backup_codes.as_ref().is_some_and(|codes| !codes.is_empty());
    refuse_unperformed(&[
        (params.profile_image_id.as_set().is_some(), wire::params::PROFILE_IMAGE_ID),
        (params.password.as_set().is_some(), wire::params::PASSWORD),
        (params.password_digest.is_some(), wire::params::PASSWORD_DIGEST),
        (params.totp_secret.as_set().is_some(), wire::params::TOTP_SECRET),
        (codes, wire::params::BACKUP_CODES),
        (params.sign_out_of_other_sessions.as_set() == Some(&true), wire::params::SIGN_OUT_OF_OTHER_SESSIONS),
        (params.notify_primary_email_address_changed, wire::params::NOTIFY_PRIMARY_EMAIL_ADDRESS_CHANGED),
    ])
}
