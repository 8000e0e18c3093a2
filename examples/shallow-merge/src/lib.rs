//! A small user store in memory, with a bug for the conformance suite to find: it merges metadata one level deep and
//! stores nulls, as many hand-written servers do.

mod new_user;

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

/// The operations that the store supports.
pub const OPERATIONS: [Operation; 4] = [
    Operation::BackendCreateUser,
    Operation::BackendGetUser,
    Operation::BackendUpdateUserMetadata,
    Operation::BackendReplaceUserMetadata,
];

/// The store: all users by id.
#[derive(Debug, Default)]
pub struct Users(Mutex<BTreeMap<UserId, User>>);

impl Users {
    /// Changes a user and returns it.
    fn change(&self, id: &UserId, change: impl FnOnce(&mut User)) -> Result<User, ApiError> {
        let mut users = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let user = users.get_mut(id).ok_or_else(|| ApiError::new(errors::RESOURCE_NOT_FOUND))?;
        change(user);
        Ok(user.clone())
    }
}

/// This is the bug: each member of the patch is stored unchanged. A null does not remove the stored member, and an object
/// replaces the stored object instead of being merged into it.
fn merge(stored: &mut Metadata, patch: Option<Metadata>) {
    stored.0.extend(patch.unwrap_or_default().0);
}

/// Replaces the stored value, unless the param is absent.
fn replace(stored: &mut Metadata, value: Option<Metadata>) {
    if let Some(value) = value {
        *stored = value;
    }
}

/// Applies `update` to a property that may be absent.
fn update_optional(
    stored: &mut Presence<Metadata>,
    value: Option<Metadata>,
    update: fn(&mut Metadata, Option<Metadata>),
) {
    let mut metadata = stored.value().cloned().unwrap_or_default();
    update(&mut metadata, value);
    *stored = Presence::Value(metadata);
}

impl BackendApi for &Users {
    async fn create_user(&self, params: CreateUserParams) -> Result<User, ApiError> {
        let mut users = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let user = new_user::new_user(users.len(), params, Timestamp::default());
        users.insert(user.id.clone(), user.clone());
        Ok(user)
    }

    async fn get_user(&self, params: GetUserParams) -> Result<User, ApiError> {
        self.change(&params.user_id, |_| {})
    }

    async fn update_user_metadata(&self, params: UpdateUserMetadataParams) -> Result<User, ApiError> {
        self.change(&params.user_id, |user| {
            merge(&mut user.public_metadata, params.public_metadata);
            merge(user.unsafe_metadata.get_or_insert_default(), params.unsafe_metadata);
            update_optional(&mut user.private_metadata, params.private_metadata, merge);
        })
    }

    async fn replace_user_metadata(&self, params: ReplaceUserMetadataParams) -> Result<User, ApiError> {
        self.change(&params.user_id, |user| {
            replace(&mut user.public_metadata, params.public_metadata);
            replace(user.unsafe_metadata.get_or_insert_default(), params.unsafe_metadata);
            update_optional(&mut user.private_metadata, params.private_metadata, replace);
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
