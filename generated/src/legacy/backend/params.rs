// @generated from the contract by `cargo xtask generate`. Do not edit.

//! Params of the backend operations.
#![allow(deprecated, reason = "derives and constructors use deprecated fields too")]
#![allow(clippy::trivially_copy_pass_by_ref, reason = "serde requires references")]
#[allow(unused_imports, reason = "a contract may need only some of them")]
use clerk_user_runtime::{FileUpload, Metadata, Patch, Presence, Secret, Timestamp};
#[allow(unused_imports, reason = "a contract may need only some of them")]
use crate::legacy::types::*;
/// Params of `backend.createUser`. Creates a user. The first address and number become the primary ones.
///
/// [Source](crate#sources): 002 (Create users), G (Users), B (POST /users).
///
/// The operation is [`create_user`](crate::legacy::backend::BackendApi::create_user).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreateUserParams {
    /// First name.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub first_name: Patch<String>,
    /// Last name.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub last_name: Patch<String>,
    /// Addresses, verified.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email_address: Option<Vec<String>>,
    /// Numbers, verified.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<Vec<String>>,
    /// User name, unique in the instance.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub username: Patch<String>,
    /// Password as the user types it.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub password: Patch<Secret>,
    /// Whether the password is taken unchecked; meant for migrations.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub skip_password_checks: Patch<bool>,
    /// Whether the password may be left out although the instance uses passwords.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub skip_password_requirement: Patch<bool>,
    /// Public metadata to start with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub public_metadata: Option<Metadata>,
    /// Private metadata to start with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private_metadata: Option<Metadata>,
    /// Unsafe metadata to start with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unsafe_metadata: Option<Metadata>,
}
clerk_user_runtime::members!(
    CreateUserParams { first_name "first_name" defaulted, last_name "last_name"
    defaulted, email_address "email_address" optional, phone_number "phone_number"
    optional, username "username" defaulted, password "password" defaulted,
    skip_password_checks "skip_password_checks" defaulted, skip_password_requirement
    "skip_password_requirement" defaulted, public_metadata "public_metadata" optional,
    private_metadata "private_metadata" optional, unsafe_metadata "unsafe_metadata"
    optional }
);
impl CreateUserParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new() -> Self {
        Self {
            first_name: Patch::Keep,
            last_name: Patch::Keep,
            email_address: None,
            phone_number: None,
            username: Patch::Keep,
            password: Patch::Keep,
            skip_password_checks: Patch::Keep,
            skip_password_requirement: Patch::Keep,
            public_metadata: None,
            private_metadata: None,
            unsafe_metadata: None,
        }
    }
}
impl Default for CreateUserParams {
    fn default() -> Self {
        Self::new()
    }
}
clerk_user_runtime::setters!(
    CreateUserParams { patch first_name clear_first_name : String, patch last_name
    clear_last_name : String, option_list email_address : String, option_list
    phone_number : String, patch username clear_username : String, patch password
    clear_password : Secret, patch skip_password_checks clear_skip_password_checks :
    bool, patch skip_password_requirement clear_skip_password_requirement : bool, option
    public_metadata : Metadata, option private_metadata : Metadata, option
    unsafe_metadata : Metadata }
);
/// Params of `backend.getUser`. Answers one user.
///
/// [Source](crate#sources): 002 (Custom user metadata), B (GET /users/{user_id}).
///
/// The operation is [`get_user`](crate::legacy::backend::BackendApi::get_user).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GetUserParams {
    /// The user.
    pub user_id: UserId,
}
clerk_user_runtime::members!(GetUserParams { user_id "user_id" required });
impl GetUserParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self { user_id: user_id.into() }
    }
}
/// Params of `backend.updateUser`. Changes the properties that are named and leaves the others as they are.
///
/// [Source](crate#sources): 002 (Custom user metadata), B (PATCH /users/{user_id}).
///
/// The operation is [`update_user`](crate::legacy::backend::BackendApi::update_user).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UpdateUserParams {
    /// The user to change.
    pub user_id: UserId,
    /// First name.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub first_name: Patch<String>,
    /// Last name.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub last_name: Patch<String>,
    /// User name, unique in the instance; null removes it.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub username: Patch<String>,
    /// The address to make the primary; a verified one of this user.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub primary_email_address_id: Patch<EmailAddressId>,
    /// The number to make the primary; a verified one of this user.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub primary_phone_number_id: Patch<PhoneNumberId>,
    /// New password as the user types it.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub password: Patch<Secret>,
    /// Public metadata that takes the place of what is stored.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub public_metadata: Patch<Metadata>,
    /// Private metadata that takes the place of what is stored.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub private_metadata: Patch<Metadata>,
    /// Unsafe metadata that takes the place of what is stored.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub unsafe_metadata: Patch<Metadata>,
}
clerk_user_runtime::members!(
    UpdateUserParams { user_id "user_id" required, first_name "first_name" defaulted,
    last_name "last_name" defaulted, username "username" defaulted,
    primary_email_address_id "primary_email_address_id" defaulted,
    primary_phone_number_id "primary_phone_number_id" defaulted, password "password"
    defaulted, public_metadata "public_metadata" defaulted, private_metadata
    "private_metadata" defaulted, unsafe_metadata "unsafe_metadata" defaulted }
);
impl UpdateUserParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self {
            user_id: user_id.into(),
            first_name: Patch::Keep,
            last_name: Patch::Keep,
            username: Patch::Keep,
            primary_email_address_id: Patch::Keep,
            primary_phone_number_id: Patch::Keep,
            password: Patch::Keep,
            public_metadata: Patch::Keep,
            private_metadata: Patch::Keep,
            unsafe_metadata: Patch::Keep,
        }
    }
}
clerk_user_runtime::setters!(
    UpdateUserParams { patch first_name clear_first_name : String, patch last_name
    clear_last_name : String, patch username clear_username : String, patch
    primary_email_address_id clear_primary_email_address_id : EmailAddressId, patch
    primary_phone_number_id clear_primary_phone_number_id : PhoneNumberId, patch password
    clear_password : Secret, patch public_metadata clear_public_metadata : Metadata,
    patch private_metadata clear_private_metadata : Metadata, patch unsafe_metadata
    clear_unsafe_metadata : Metadata }
);
/// Params of `backend.deleteUser`. Deletes a user for good.
///
/// [Source](crate#sources): 002 (Deleting users), B (DELETE /users/{user_id}).
///
/// The operation is [`delete_user`](crate::legacy::backend::BackendApi::delete_user).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeleteUserParams {
    /// The user to delete.
    pub user_id: UserId,
}
clerk_user_runtime::members!(DeleteUserParams { user_id "user_id" required });
impl DeleteUserParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self { user_id: user_id.into() }
    }
}
