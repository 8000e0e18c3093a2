// @generated from the contract by `cargo xtask generate`. Do not edit.

//! The wire trait.
#![allow(deprecated, reason = "what is deprecated is served too")]
use clerk_user_runtime::ApiError;
#[allow(unused_imports, reason = "a contract may need only some of them")]
use super::{params::*, types::*};
#[allow(unused_imports, reason = "a contract may need only some of them")]
use crate::types::*;
/// The frontend API, one method per operation. Implement what you have: the rest answers that it is unimplemented.
pub trait FrontendApi: Send + Sync {
    /// Answers the user who is signed in.
    ///
    /// `GET /v1/me`
    ///
    /// # Errors
    /// deprovisioned, resource-not-found, signed-out, user-banned, user-deactivated, user-locked.
    ///
    /// Source: F (GET /v1/me), 000 (reload()).
    fn get(&self) -> impl Future<Output = Result<User, ApiError>> + Send {
        async move { Err(ApiError::unimplemented("frontend.get")) }
    }
    /// Changes the properties that are named and leaves the others as they are; the empty text means null.
    ///
    /// `PATCH /v1/me`
    ///
    /// # Errors
    /// immutable-attribute-modification-not-allowed, session-reverification-required, signed-out, updating-user-password-deprecated.
    ///
    /// Source: 000 (update()), F (PATCH /v1/me).
    fn update(
        &self,
        params: UpdateParams,
    ) -> impl Future<Output = Result<User, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("frontend.update"))
        }
    }
    /// Merges into the unsafe metadata, at any depth; a member that is null is removed.
    ///
    /// `PATCH /v1/me/metadata`
    ///
    /// # Errors
    /// signed-out.
    ///
    /// Source: 000 (updateMetadata()), F (PATCH /v1/me/metadata).
    fn update_metadata(
        &self,
        params: UpdateMetadataParams,
    ) -> impl Future<Output = Result<User, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("frontend.updateMetadata"))
        }
    }
    /// Adds an email address to the user, not verified yet.
    ///
    /// `POST /v1/me/email_addresses`
    ///
    /// # Errors
    /// identification-claimed, not-allowed-access, session-reverification-required, signed-out, too-many-unverified-identifications.
    ///
    /// Source: 000 (createEmailAddress()), F (POST /v1/me/email_addresses).
    fn create_email_address(
        &self,
        params: CreateEmailAddressParams,
    ) -> impl Future<Output = Result<EmailAddress, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("frontend.createEmailAddress"))
        }
    }
}
