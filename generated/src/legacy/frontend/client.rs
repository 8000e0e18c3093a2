// @generated from the contract by `cargo xtask generate`. Do not edit.

//! The frontend API on top of raw requests, over any transport.
#![allow(deprecated, reason = "deprecated items are supported too")]
use clerk_user_runtime::ApiError;
use super::api::FrontendApi;
#[allow(unused_imports, reason = "a contract may need only some of them")]
use super::{params::*, types::*};
#[allow(unused_imports, reason = "a contract may need only some of them")]
use crate::legacy::types::*;
/// Implements `FrontendApi` by sending raw requests.
#[derive(Clone, Debug)]
pub struct FrontendClient<C>(pub clerk_user_runtime::RequestSender<C>);
impl<C: clerk_user_runtime::Transport> FrontendApi for FrontendClient<C> {
    async fn get(&self) -> Result<User, ApiError> {
        self.0.send("frontend.get", ()).await
    }
    async fn update(&self, params: UpdateParams) -> Result<User, ApiError> {
        self.0.send("frontend.update", params).await
    }
    async fn delete(&self) -> Result<DeletedObject, ApiError> {
        self.0.send("frontend.delete", ()).await
    }
    async fn create_email_address(
        &self,
        params: CreateEmailAddressParams,
    ) -> Result<EmailAddress, ApiError> {
        self.0.send("frontend.createEmailAddress", params).await
    }
    async fn create_phone_number(
        &self,
        params: CreatePhoneNumberParams,
    ) -> Result<PhoneNumber, ApiError> {
        self.0.send("frontend.createPhoneNumber", params).await
    }
    async fn set_profile_image(
        &self,
        params: SetProfileImageParams,
    ) -> Result<Image, ApiError> {
        self.0.send("frontend.setProfileImage", params).await
    }
    async fn get_sessions(&self) -> Result<Vec<SessionWithActivities>, ApiError> {
        self.0.send("frontend.getSessions", ()).await
    }
    async fn create_service_token(
        &self,
        params: CreateServiceTokenParams,
    ) -> Result<Token, ApiError> {
        self.0.send("frontend.createServiceToken", params).await
    }
}
