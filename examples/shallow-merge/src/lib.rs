//! A user store in memory, as somebody might write it in an afternoon. It merges metadata one level
//! deep and keeps nulls, as many hand-written servers do; it is here to be found out.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use clerk_user::backend::{
    BackendApi, CreateUserParams, GetUserParams, ReplaceUserMetadataParams, UpdateUserMetadataParams, User,
};
use clerk_user::dispatch::{Api, Unimplemented};
use clerk_user::frontend::FrontendApi;
use clerk_user::operations::Operation;
use clerk_user::{UserId, errors};
use clerk_user_runtime::{ApiError, Context, Metadata, Presence, Timestamp};

/// What the store has; it declares nothing else.
pub const OPERATIONS: [Operation; 4] = [
    Operation::BackendCreateUser,
    Operation::BackendGetUser,
    Operation::BackendUpdateUserMetadata,
    Operation::BackendReplaceUserMetadata,
];

/// All users.
#[derive(Debug, Default)]
pub struct Users(Mutex<BTreeMap<UserId, User>>);

impl Users {
    /// Changes a user and shows it.
    fn change(&self, id: &UserId, change: impl FnOnce(&mut User)) -> Result<User, ApiError> {
        let mut users = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let user = users.get_mut(id).ok_or_else(|| ApiError::new(errors::RESOURCE_NOT_FOUND))?;
        change(user);
        Ok(user.clone())
    }
}

/// The bug: each member of the patch is stored as it came, so that null never removes anything and
/// an object takes the place of the stored one.
fn merge(stored: &mut Metadata, patch: Option<Metadata>) {
    stored.0.extend(patch.unwrap_or_default().0);
}

fn replace(stored: &mut Metadata, value: Option<Metadata>) {
    if let Some(value) = value {
        *stored = value;
    }
}

/// Private metadata, which the type allows to be absent or null.
fn private(user: &mut User) -> &mut Metadata {
    if user.private_metadata.value().is_none() {
        user.private_metadata = Presence::Value(Metadata::new());
    }
    match &mut user.private_metadata {
        Presence::Value(metadata) => metadata,
        Presence::Absent | Presence::Null => unreachable!("it was just set"),
    }
}

impl BackendApi for &Users {
    async fn create_user(&self, params: CreateUserParams) -> Result<User, ApiError> {
        let mut users = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let mut user = new_user(UserId::from(format!("{}{}", UserId::PREFIX, users.len())));
        user.username = params.username.as_set().cloned();
        replace(&mut user.public_metadata, params.public_metadata);
        replace(private(&mut user), params.private_metadata);
        replace(user.unsafe_metadata.get_or_insert_default(), params.unsafe_metadata);
        users.insert(user.id.clone(), user.clone());
        Ok(user)
    }

    async fn get_user(&self, params: GetUserParams) -> Result<User, ApiError> {
        self.change(&params.user_id, |_| {})
    }

    async fn update_user_metadata(&self, params: UpdateUserMetadataParams) -> Result<User, ApiError> {
        self.change(&params.user_id, |user| {
            merge(&mut user.public_metadata, params.public_metadata);
            merge(private(user), params.private_metadata);
            merge(user.unsafe_metadata.get_or_insert_default(), params.unsafe_metadata);
        })
    }

    async fn replace_user_metadata(&self, params: ReplaceUserMetadataParams) -> Result<User, ApiError> {
        self.change(&params.user_id, |user| {
            replace(&mut user.public_metadata, params.public_metadata);
            replace(private(user), params.private_metadata);
            replace(user.unsafe_metadata.get_or_insert_default(), params.unsafe_metadata);
        })
    }
}

impl Api for Users {
    fn backend(&self, _: &Context) -> impl BackendApi {
        self
    }

    fn frontend(&self, _: &Context) -> impl FrontendApi {
        Unimplemented
    }
}

/// A user with nothing but an id.
#[expect(deprecated, reason = "deprecated properties are left out, by name")]
fn new_user(id: UserId) -> User {
    User {
        id,
        object: User::OBJECT.to_owned(),
        username: None,
        first_name: None,
        last_name: None,
        image_url: None,
        has_image: false,
        primary_email_address_id: None,
        primary_phone_number_id: None,
        primary_web3_wallet_id: None,
        password_enabled: false,
        two_factor_enabled: false,
        totp_enabled: false,
        backup_code_enabled: false,
        email_addresses: Vec::new(),
        phone_numbers: Vec::new(),
        web3_wallets: Vec::new(),
        passkeys: Vec::new(),
        organization_memberships: None,
        external_accounts: Vec::new(),
        saml_accounts: Vec::new(),
        password_last_updated_at: Presence::Absent,
        public_metadata: Metadata::new(),
        private_metadata: Presence::Value(Metadata::new()),
        unsafe_metadata: Some(Metadata::new()),
        external_id: None,
        last_sign_in_at: None,
        banned: false,
        locked: false,
        deprovisioned: None,
        lockout_expires_in_seconds: None,
        verification_attempts_remaining: None,
        created_at: Timestamp::default(),
        updated_at: Timestamp::default(),
        delete_self_enabled: true,
        create_organization_enabled: true,
        create_organizations_limit: Presence::Absent,
        last_active_at: None,
        mfa_enabled_at: None,
        mfa_disabled_at: None,
        legal_accepted_at: None,
        profile_image_url: None,
        locale: Presence::Absent,
        enterprise_accounts: Vec::new(),
        bypass_client_trust: None,
        scim: Presence::Absent,
    }
}
