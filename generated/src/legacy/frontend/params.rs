// @generated from the contract by `cargo xtask generate`. Do not edit.

//! Params of the frontend operations.
#![allow(deprecated, reason = "derives and constructors use deprecated fields too")]
#![allow(clippy::trivially_copy_pass_by_ref, reason = "serde requires references")]
#[allow(unused_imports, reason = "a contract may need only some of them")]
use clerk_user_runtime::{FileUpload, Metadata, Patch, Presence, Secret, Timestamp};
#[allow(unused_imports, reason = "a contract may need only some of them")]
use crate::legacy::types::*;
/// Params of `frontend.update`. Changes the properties that are named and leaves the others as they are; the empty string means null.
///
/// [Source](crate#sources): 001 (update()), 001 (UpdateUserParams), F (PATCH /v1/me).
///
/// The operation is [`update`](crate::legacy::frontend::FrontendApi::update).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UpdateParams {
    /// User name, unique in the instance.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub username: Patch<String>,
    /// First name.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub first_name: Patch<String>,
    /// Last name.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub last_name: Patch<String>,
    /// The address to make the primary; one of the user.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub primary_email_address_id: Patch<EmailAddressId>,
    /// The number to make the primary; one of the user.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub primary_phone_number_id: Patch<PhoneNumberId>,
    /// New password as the user types it.
    ///
    /// [Source](crate#sources): 002 (User account security).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub password: Option<Secret>,
    /// Unsafe metadata that takes the place of what is stored.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub unsafe_metadata: Patch<Metadata>,
}
clerk_user_runtime::members!(
    UpdateParams { username "username" defaulted, first_name "first_name" defaulted,
    last_name "last_name" defaulted, primary_email_address_id "primary_email_address_id"
    defaulted, primary_phone_number_id "primary_phone_number_id" defaulted, password
    "password" optional, unsafe_metadata "unsafe_metadata" defaulted }
);
impl UpdateParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new() -> Self {
        Self {
            username: Patch::Keep,
            first_name: Patch::Keep,
            last_name: Patch::Keep,
            primary_email_address_id: Patch::Keep,
            primary_phone_number_id: Patch::Keep,
            password: None,
            unsafe_metadata: Patch::Keep,
        }
    }
}
impl Default for UpdateParams {
    fn default() -> Self {
        Self::new()
    }
}
clerk_user_runtime::setters!(
    UpdateParams { patch username clear_username : String, patch first_name
    clear_first_name : String, patch last_name clear_last_name : String, patch
    primary_email_address_id clear_primary_email_address_id : EmailAddressId, patch
    primary_phone_number_id clear_primary_phone_number_id : PhoneNumberId, option
    password : Secret, patch unsafe_metadata clear_unsafe_metadata : Metadata }
);
/// Params of `frontend.createEmailAddress`. Adds an email address to the user, not verified yet.
///
/// [Source](crate#sources): 001 (createEmailAddress()), F (POST /v1/me/email_addresses).
///
/// The operation is [`create_email_address`](crate::legacy::frontend::FrontendApi::create_email_address).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreateEmailAddressParams {
    /// The address.
    pub email_address: String,
}
clerk_user_runtime::members!(
    CreateEmailAddressParams { email_address "email_address" required }
);
impl CreateEmailAddressParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(email_address: impl Into<String>) -> Self {
        Self {
            email_address: email_address.into(),
        }
    }
}
/// Params of `frontend.createPhoneNumber`. Adds a phone number to the user, not verified yet.
///
/// [Source](crate#sources): 001 (createPhoneNumber()), F (POST /v1/me/phone_numbers).
///
/// The operation is [`create_phone_number`](crate::legacy::frontend::FrontendApi::create_phone_number).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreatePhoneNumberParams {
    /// The number.
    pub phone_number: String,
}
clerk_user_runtime::members!(
    CreatePhoneNumberParams { phone_number "phone_number" required }
);
impl CreatePhoneNumberParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(phone_number: impl Into<String>) -> Self {
        Self {
            phone_number: phone_number.into(),
        }
    }
}
/// Params of `frontend.setProfileImage`. Uploads an image and makes it the profile image, in the place of one that is there.
///
/// [Source](crate#sources): 001 (setProfileImage()), F (POST /v1/me/profile_image).
///
/// The operation is [`set_profile_image`](crate::legacy::frontend::FrontendApi::set_profile_image).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SetProfileImageParams {
    /// The image.
    pub file: FileUpload,
}
clerk_user_runtime::members!(SetProfileImageParams { file "file" required });
impl SetProfileImageParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(file: impl Into<FileUpload>) -> Self {
        Self { file: file.into() }
    }
}
/// Params of `frontend.createServiceToken`. Answers a token of the user for a service.
///
/// [Source](crate#sources): 001 (getToken()), F (POST /v1/me/tokens).
///
/// The operation is [`create_service_token`](crate::legacy::frontend::FrontendApi::create_service_token).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreateServiceTokenParams {
    /// What the token is for.
    pub service: JWTService,
}
clerk_user_runtime::members!(CreateServiceTokenParams { service "service" required });
impl CreateServiceTokenParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(service: impl Into<JWTService>) -> Self {
        Self { service: service.into() }
    }
}
