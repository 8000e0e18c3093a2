// @generated from the contract by `cargo xtask generate`. Do not edit.

//! Params of the frontend operations.
#![allow(deprecated, reason = "derives and constructors name deprecated fields too")]
#![allow(clippy::trivially_copy_pass_by_ref, reason = "serde asks for references")]
#[allow(unused_imports, reason = "a contract may need only some of them")]
use crate::types::*;
/// Params of `frontend.update`. Changes the properties that are named and leaves the others as they are; the empty text means null.
///
/// Source: 000 (update()), F (PATCH /v1/me).
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct UpdateParams {
    /// User name, unique in the instance.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Patch::is_keep")]
    pub username: clerk_user_runtime::Patch<String>,
    /// First name.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Patch::is_keep")]
    pub first_name: clerk_user_runtime::Patch<String>,
    /// Last name.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Patch::is_keep")]
    pub last_name: clerk_user_runtime::Patch<String>,
    /// The address to make the primary; a verified one of the user.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Patch::is_keep")]
    pub primary_email_address_id: clerk_user_runtime::Patch<EmailAddressId>,
    /// The number to make the primary; a verified one of the user.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Patch::is_keep")]
    pub primary_phone_number_id: clerk_user_runtime::Patch<PhoneNumberId>,
    /// The wallet to make the primary; a verified one of the user.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Patch::is_keep")]
    pub primary_web3_wallet_id: clerk_user_runtime::Patch<Web3WalletId>,
    /// Unsafe metadata that takes the place of what is stored.
    ///
    /// (at most 8192 bytes of compact JSON; up to API version 2025-11-10.)
    #[deprecated(note = "use updateMetadata() instead; may be gone from 2026-05-12")]
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Patch::is_keep")]
    pub unsafe_metadata: clerk_user_runtime::Patch<clerk_user_runtime::Metadata>,
}
impl UpdateParams {
    /// A request with what must be there; everything else is left out, or its default.
    pub fn new() -> Self {
        Self {
            username: clerk_user_runtime::Patch::Keep,
            first_name: clerk_user_runtime::Patch::Keep,
            last_name: clerk_user_runtime::Patch::Keep,
            primary_email_address_id: clerk_user_runtime::Patch::Keep,
            primary_phone_number_id: clerk_user_runtime::Patch::Keep,
            primary_web3_wallet_id: clerk_user_runtime::Patch::Keep,
            unsafe_metadata: clerk_user_runtime::Patch::Keep,
        }
    }
}
impl Default for UpdateParams {
    fn default() -> Self {
        Self::new()
    }
}
/// Params of `frontend.updateMetadata`. Merges into the unsafe metadata, at any depth; a member that is null is removed.
///
/// Source: 000 (updateMetadata()), F (PATCH /v1/me/metadata).
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct UpdateMetadataParams {
    /// Patch of the unsafe metadata.
    ///
    /// (at most 8192 bytes of compact JSON.)
    pub unsafe_metadata: clerk_user_runtime::Metadata,
}
impl UpdateMetadataParams {
    /// A request with what must be there; everything else is left out, or its default.
    pub fn new(unsafe_metadata: clerk_user_runtime::Metadata) -> Self {
        Self { unsafe_metadata }
    }
}
/// Params of `frontend.createEmailAddress`. Adds an email address to the user, not verified yet.
///
/// Source: 000 (createEmailAddress()), F (POST /v1/me/email_addresses).
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct CreateEmailAddressParams {
    /// The address.
    pub email_address: String,
}
impl CreateEmailAddressParams {
    /// A request with what must be there; everything else is left out, or its default.
    pub fn new(email_address: String) -> Self {
        Self { email_address }
    }
}
