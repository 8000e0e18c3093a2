// @generated from the contract by `cargo xtask generate`. Do not edit.

//! The wire trait.
#![allow(deprecated, reason = "what is deprecated is served too")]
use clerk_user_runtime::ApiError;
#[allow(unused_imports, reason = "a contract may need only some of them")]
use super::{params::*, types::*};
#[allow(unused_imports, reason = "a contract may need only some of them")]
use crate::types::*;
/// The backend API, one method per operation. Implement what you have: the rest answers that it is unimplemented.
pub trait BackendApi: Send + Sync {
    /// Adds an email address to a user.
    ///
    /// `POST /v1/email_addresses`
    ///
    /// # Errors
    /// identification-claimed, not-allowed-access, resource-locked, resource-not-found.
    ///
    /// Source: B (POST /email_addresses).
    fn create_email_address(
        &self,
        params: CreateEmailAddressParams,
    ) -> impl Future<Output = Result<EmailAddress, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("backend.createEmailAddress"))
        }
    }
    /// Answers one email address.
    ///
    /// `GET /v1/email_addresses/{email_address_id}`
    ///
    /// # Errors
    /// resource-not-found.
    ///
    /// Source: B (GET /email_addresses/{email_address_id}).
    fn get_email_address(
        &self,
        params: GetEmailAddressParams,
    ) -> impl Future<Output = Result<EmailAddress, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("backend.getEmailAddress"))
        }
    }
    /// Sets whether an email address is verified, and whether it is the primary.
    ///
    /// `PATCH /v1/email_addresses/{email_address_id}`
    ///
    /// # Errors
    /// identification-claimed, resource-locked, resource-not-found.
    ///
    /// Source: B (PATCH /email_addresses/{email_address_id}).
    fn update_email_address(
        &self,
        params: UpdateEmailAddressParams,
    ) -> impl Future<Output = Result<EmailAddress, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("backend.updateEmailAddress"))
        }
    }
    /// Takes an email address from its user.
    ///
    /// `DELETE /v1/email_addresses/{email_address_id}`
    ///
    /// # Errors
    /// delete-linked-identification-disallowed, identification-deletion-failed, last-required-identification-deletion-failed, resource-locked, resource-not-found.
    ///
    /// Source: B (DELETE /email_addresses/{email_address_id}).
    fn delete_email_address(
        &self,
        params: DeleteEmailAddressParams,
    ) -> impl Future<Output = Result<DeletedObject, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("backend.deleteEmailAddress"))
        }
    }
    /// Replaces every email address of a user by one, which becomes the primary.
    ///
    /// `PUT /v1/users/{user_id}/email_address`
    ///
    /// # Errors
    /// delete-linked-identification-disallowed, identification-claimed, not-allowed-access, resource-not-found.
    ///
    /// Source: B (PUT /users/{user_id}/email_address).
    fn replace_user_email_address(
        &self,
        params: ReplaceUserEmailAddressParams,
    ) -> impl Future<Output = Result<EmailAddress, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("backend.replaceUserEmailAddress"))
        }
    }
    /// Merges each metadata given into what is stored, at any depth; a member that is null is removed.
    ///
    /// `PATCH /v1/users/{user_id}/metadata`
    ///
    /// # Errors
    /// resource-not-found.
    ///
    /// Source: B (PATCH /users/{user_id}/metadata), D (Metadata), 003 (updateUser()).
    fn update_user_metadata(
        &self,
        params: UpdateUserMetadataParams,
    ) -> impl Future<Output = Result<User, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("backend.updateUserMetadata"))
        }
    }
    /// Replaces each metadata given as a whole and leaves the others as they are.
    ///
    /// `PUT /v1/users/{user_id}/metadata`
    ///
    /// # Errors
    /// resource-not-found.
    ///
    /// Source: B (PUT /users/{user_id}/metadata), D (Metadata).
    fn replace_user_metadata(
        &self,
        params: ReplaceUserMetadataParams,
    ) -> impl Future<Output = Result<User, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("backend.replaceUserMetadata"))
        }
    }
    /// Creates a user. The first address, number and wallet become the primary ones.
    ///
    /// `POST /v1/users`
    ///
    /// # Errors
    /// form-data-missing, identification-claimed, not-allowed-access, user-quota-exceeded.
    ///
    /// Source: B (POST /users), JB (createUser()).
    fn create_user(
        &self,
        params: CreateUserParams,
    ) -> impl Future<Output = Result<User, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("backend.createUser"))
        }
    }
    /// Answers one user.
    ///
    /// `GET /v1/users/{user_id}`
    ///
    /// # Errors
    /// resource-not-found.
    ///
    /// Source: B (GET /users/{user_id}).
    fn get_user(
        &self,
        params: GetUserParams,
    ) -> impl Future<Output = Result<User, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("backend.getUser"))
        }
    }
    /// Answers the users that pass every filter given, newest first.
    ///
    /// `GET /v1/users`
    ///
    /// Source: B (GET /users), JB (getUserList()).
    fn get_user_list(
        &self,
        params: GetUserListParams,
    ) -> impl Future<Output = Result<Vec<User>, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("backend.getUserList"))
        }
    }
    /// Counts the users that pass every filter given.
    ///
    /// `GET /v1/users/count`
    ///
    /// Source: B (GET /users/count), JB (getCount()).
    fn get_count(
        &self,
        params: GetCountParams,
    ) -> impl Future<Output = Result<TotalCount, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("backend.getCount"))
        }
    }
    /// Changes the properties that are named and leaves the others as they are.
    ///
    /// `PATCH /v1/users/{user_id}`
    ///
    /// # Errors
    /// resource-not-found, resource-locked, user-managed-by-scim.
    ///
    /// Source: 003 (updateUser()), B (PATCH /users/{user_id}).
    fn update_user(
        &self,
        params: UpdateUserParams,
    ) -> impl Future<Output = Result<User, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("backend.updateUser"))
        }
    }
    /// Deletes a user for good.
    ///
    /// `DELETE /v1/users/{user_id}`
    ///
    /// # Errors
    /// resource-not-found, user-managed-by-scim.
    ///
    /// Source: 002 (Deleting users), B (DELETE /users/{user_id}).
    fn delete_user(
        &self,
        params: DeleteUserParams,
    ) -> impl Future<Output = Result<DeletedObject, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("backend.deleteUser"))
        }
    }
}
