// @generated from the contract by `cargo xtask generate`. Do not edit.

//! The trait of the surface.
#![allow(deprecated, reason = "deprecated items are supported too")]
use clerk_user_runtime::ApiError;
#[allow(unused_imports, reason = "a contract may need only some of them")]
use super::{params::*, types::*};
#[allow(unused_imports, reason = "a contract may need only some of them")]
use crate::legacy::types::*;
/// The frontend API, with one method per operation. Methods that you do not implement return the error `unimplemented`.
pub trait FrontendApi: Send + Sync {
    /// Answers the user who is signed in.
    ///
    /// `GET /v1/me`
    ///
    /// [Source](crate#sources): F (GET /v1/me).
    ///
    /// # Errors
    ///
    /// [`resource-not-found`](crate::legacy::errors::RESOURCE_NOT_FOUND), [`signed-out`](crate::legacy::errors::SIGNED_OUT), [`user-locked`](crate::legacy::errors::USER_LOCKED).
    fn get(&self) -> impl Future<Output = Result<User, ApiError>> + Send {
        async move { Err(ApiError::unimplemented("frontend.get")) }
    }
    /// Changes the properties that are named and leaves the others as they are; the empty string means null.
    ///
    /// `PATCH /v1/me`
    ///
    /// [Source](crate#sources): 001 (update()), 001 (UpdateUserParams), F (PATCH /v1/me).
    ///
    /// # Errors
    ///
    /// [`signed-out`](crate::legacy::errors::SIGNED_OUT).
    fn update(
        &self,
        params: UpdateParams,
    ) -> impl Future<Output = Result<User, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("frontend.update"))
        }
    }
    /// Deletes the user who is signed in, for good.
    ///
    /// `DELETE /v1/me`
    ///
    /// [Source](crate#sources): 001 (delete()), F (DELETE /v1/me).
    ///
    /// # Errors
    ///
    /// [`signed-out`](crate::legacy::errors::SIGNED_OUT), [`user-delete-self-not-enabled`](crate::legacy::errors::USER_DELETE_SELF_NOT_ENABLED).
    fn delete(&self) -> impl Future<Output = Result<DeletedObject, ApiError>> + Send {
        async move { Err(ApiError::unimplemented("frontend.delete")) }
    }
    /// Adds an email address to the user, not verified yet.
    ///
    /// `POST /v1/me/email_addresses`
    ///
    /// [Source](crate#sources): 001 (createEmailAddress()), F (POST /v1/me/email_addresses).
    ///
    /// # Errors
    ///
    /// [`identification-claimed`](crate::legacy::errors::IDENTIFICATION_CLAIMED), [`not-allowed-access`](crate::legacy::errors::NOT_ALLOWED_ACCESS), [`signed-out`](crate::legacy::errors::SIGNED_OUT), [`too-many-unverified-identifications`](crate::legacy::errors::TOO_MANY_UNVERIFIED_IDENTIFICATIONS).
    fn create_email_address(
        &self,
        params: CreateEmailAddressParams,
    ) -> impl Future<Output = Result<EmailAddress, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("frontend.createEmailAddress"))
        }
    }
    /// Adds a phone number to the user, not verified yet.
    ///
    /// `POST /v1/me/phone_numbers`
    ///
    /// [Source](crate#sources): 001 (createPhoneNumber()), F (POST /v1/me/phone_numbers).
    ///
    /// # Errors
    ///
    /// [`identification-claimed`](crate::legacy::errors::IDENTIFICATION_CLAIMED), [`not-allowed-access`](crate::legacy::errors::NOT_ALLOWED_ACCESS), [`signed-out`](crate::legacy::errors::SIGNED_OUT), [`too-many-unverified-identifications`](crate::legacy::errors::TOO_MANY_UNVERIFIED_IDENTIFICATIONS).
    fn create_phone_number(
        &self,
        params: CreatePhoneNumberParams,
    ) -> impl Future<Output = Result<PhoneNumber, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("frontend.createPhoneNumber"))
        }
    }
    /// Uploads an image and makes it the profile image, in the place of one that is there.
    ///
    /// `POST /v1/me/profile_image`
    ///
    /// [Source](crate#sources): 001 (setProfileImage()), F (POST /v1/me/profile_image).
    ///
    /// # Errors
    ///
    /// [`image-too-large`](crate::legacy::errors::IMAGE_TOO_LARGE), [`request-body-invalid`](crate::legacy::errors::REQUEST_BODY_INVALID), [`signed-out`](crate::legacy::errors::SIGNED_OUT).
    fn set_profile_image(
        &self,
        params: SetProfileImageParams,
    ) -> impl Future<Output = Result<Image, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("frontend.setProfileImage"))
        }
    }
    /// Answers the active sessions of the user with what each was last used on.
    ///
    /// `GET /v1/me/sessions/active`
    ///
    /// [Source](crate#sources): 001 (getSessions()), F (GET /v1/me/sessions/active).
    ///
    /// # Errors
    ///
    /// [`signed-out`](crate::legacy::errors::SIGNED_OUT).
    fn get_sessions(
        &self,
    ) -> impl Future<Output = Result<Vec<SessionWithActivities>, ApiError>> + Send {
        async move { Err(ApiError::unimplemented("frontend.getSessions")) }
    }
    /// Answers a token of the user for a service.
    ///
    /// `POST /v1/me/tokens`
    ///
    /// [Source](crate#sources): 001 (getToken()), F (POST /v1/me/tokens).
    ///
    /// # Errors
    ///
    /// [`resource-not-found`](crate::legacy::errors::RESOURCE_NOT_FOUND), [`signed-out`](crate::legacy::errors::SIGNED_OUT).
    fn create_service_token(
        &self,
        params: CreateServiceTokenParams,
    ) -> impl Future<Output = Result<Token, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("frontend.createServiceToken"))
        }
    }
}
