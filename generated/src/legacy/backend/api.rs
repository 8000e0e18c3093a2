// @generated from the contract by `cargo xtask generate`. Do not edit.

//! The trait of the surface.
#![allow(deprecated, reason = "deprecated items are supported too")]
use clerk_user_runtime::ApiError;
#[allow(unused_imports, reason = "a contract may need only some of them")]
use super::{params::*, types::*};
#[allow(unused_imports, reason = "a contract may need only some of them")]
use crate::legacy::types::*;
/// The backend API, with one method per operation. Methods that you do not implement return the error `unimplemented`.
pub trait BackendApi: Send + Sync {
    /// Creates a user. The first address and number become the primary ones.
    ///
    /// `POST /v1/users`
    ///
    /// [Source](crate#sources): 002 (Create users), G (Users), B (POST /users).
    ///
    /// # Errors
    ///
    /// [`not-allowed-access`](crate::legacy::errors::NOT_ALLOWED_ACCESS).
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
    /// [Source](crate#sources): 002 (Custom user metadata), B (GET /users/{user_id}).
    ///
    /// # Errors
    ///
    /// [`resource-not-found`](crate::legacy::errors::RESOURCE_NOT_FOUND).
    fn get_user(
        &self,
        params: GetUserParams,
    ) -> impl Future<Output = Result<User, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("backend.getUser"))
        }
    }
    /// Changes the properties that are named and leaves the others as they are.
    ///
    /// `PATCH /v1/users/{user_id}`
    ///
    /// [Source](crate#sources): 002 (Custom user metadata), B (PATCH /users/{user_id}).
    ///
    /// # Errors
    ///
    /// [`resource-not-found`](crate::legacy::errors::RESOURCE_NOT_FOUND).
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
    /// [Source](crate#sources): 002 (Deleting users), B (DELETE /users/{user_id}).
    ///
    /// # Errors
    ///
    /// [`resource-not-found`](crate::legacy::errors::RESOURCE_NOT_FOUND).
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
