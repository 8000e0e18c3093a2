// @generated from the contract by `cargo xtask generate`. Do not edit.

//! The backend API on top of raw requests, over any transport.
#![allow(deprecated, reason = "deprecated items are supported too")]
use clerk_user_runtime::ApiError;
use super::api::BackendApi;
#[allow(unused_imports, reason = "a contract may need only some of them")]
use super::{params::*, types::*};
#[allow(unused_imports, reason = "a contract may need only some of them")]
use crate::legacy::types::*;
/// Implements `BackendApi` by sending raw requests.
#[derive(Clone, Debug)]
pub struct BackendClient<C>(pub clerk_user_runtime::RequestSender<C>);
impl<C: clerk_user_runtime::Transport> BackendApi for BackendClient<C> {
    async fn create_user(&self, params: CreateUserParams) -> Result<User, ApiError> {
        self.0.send("backend.createUser", params).await
    }
    async fn get_user(&self, params: GetUserParams) -> Result<User, ApiError> {
        self.0.send("backend.getUser", params).await
    }
    async fn update_user(&self, params: UpdateUserParams) -> Result<User, ApiError> {
        self.0.send("backend.updateUser", params).await
    }
    async fn delete_user(
        &self,
        params: DeleteUserParams,
    ) -> Result<DeletedObject, ApiError> {
        self.0.send("backend.deleteUser", params).await
    }
}
