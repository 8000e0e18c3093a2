// @generated from the contract by `cargo xtask generate`. Do not edit.

//! SDK objects: a resource, and methods that call the API.
#![allow(deprecated, reason = "deprecated items are supported too")]
#[allow(unused_imports, reason = "a contract may need only some of them")]
use clerk_user_runtime::{FileUpload, Metadata, Patch, Presence, Secret, Timestamp};
use super::frontend;
/// The user who is signed in, with the methods of the first ClerkJS. All take their params one by one.
///
/// It uses any implementation of the frontend API, and holds the resource from the last response. It dereferences to this resource. The API is responsible for the session and its token.
#[derive(Clone, Debug)]
pub struct UserObject<A> {
    api: A,
    resource: frontend::User,
    get_sessions: Option<Vec<frontend::SessionWithActivities>>,
    get_token: clerk_user_runtime::TokenCache<frontend::CreateServiceTokenParams>,
}
/// Access to the properties of the resource.
impl<A> core::ops::Deref for UserObject<A> {
    type Target = frontend::User;
    fn deref(&self) -> &frontend::User {
        &self.resource
    }
}
impl<A: frontend::FrontendApi> UserObject<A> {
    /// Creates an object from an API and a resource.
    pub fn new(api: A, resource: frontend::User) -> Self {
        Self {
            api,
            resource,
            get_sessions: None,
            get_token: clerk_user_runtime::TokenCache::default(),
        }
    }
    /// The API.
    pub fn api(&self) -> &A {
        &self.api
    }
    /// The resource from the last response.
    pub fn resource(&self) -> &frontend::User {
        &self.resource
    }
    /// Replaces the resource by the one in a response.
    fn update_(
        &mut self,
        response: Result<frontend::User, clerk_user_runtime::ApiError>,
    ) -> Result<&frontend::User, clerk_user_runtime::ApiError> {
        self.resource = response?;
        Ok(&self.resource)
    }
    /// Data of the application that both surfaces read and the backend writes. None if it is null or absent.
    ///
    /// [Source](crate#sources): 002 (Custom user metadata).
    pub fn public_metadata(&self) -> Option<&Metadata> {
        self.resource.public_metadata.as_ref()
    }
    /// Data of the application for the backend alone; no frontend answer is known to fill it. None if it is null or absent.
    ///
    /// [Source](crate#sources): 002 (Custom user metadata).
    pub fn private_metadata(&self) -> Option<&Metadata> {
        self.resource.private_metadata.value()
    }
    /// Data of the application that both surfaces read and write; nothing in it can be trusted. None if it is null or absent.
    ///
    /// [Source](crate#sources): 002 (Custom user metadata).
    pub fn unsafe_metadata(&self) -> Option<&Metadata> {
        self.resource.unsafe_metadata.value()
    }
    /// Adds an email address, not verified yet.
    ///
    /// Calls `frontend.createEmailAddress`.
    ///
    /// [Source](crate#sources): 001 (createEmailAddress(email)).
    pub async fn create_email_address(
        &self,
        email: String,
    ) -> Result<frontend::EmailAddress, clerk_user_runtime::ApiError> {
        self.api
            .create_email_address(frontend::CreateEmailAddressParams {
                email_address: email,
            })
            .await
    }
    /// Adds a phone number, not verified yet.
    ///
    /// Calls `frontend.createPhoneNumber`.
    ///
    /// [Source](crate#sources): 001 (createPhoneNumber(phoneNumber)).
    pub async fn create_phone_number(
        &self,
        phone_number: String,
    ) -> Result<frontend::PhoneNumber, clerk_user_runtime::ApiError> {
        self.api
            .create_phone_number(frontend::CreatePhoneNumberParams {
                phone_number,
            })
            .await
    }
    /// Deletes the user for good.
    ///
    /// Calls `frontend.delete`.
    ///
    /// [Source](crate#sources): 001 (delete()).
    pub async fn delete(&self) -> Result<(), clerk_user_runtime::ApiError> {
        self.api.delete().await.map(drop)
    }
    /// Lists the active sessions. The first answer is kept, and later calls send nothing.
    ///
    /// Calls `frontend.getSessions`.
    ///
    /// [Source](crate#sources): 001 (getSessions()).
    pub async fn get_sessions(
        &mut self,
    ) -> Result<&[frontend::SessionWithActivities], clerk_user_runtime::ApiError> {
        if self.get_sessions.is_none() {
            let response_ = self.api.get_sessions().await;
            self.get_sessions = Some(response_?);
        }
        Ok(self.get_sessions.as_deref().unwrap_or_default())
    }
    /// Answers a token for a service. One is kept for a minute, and asked for again when less than the leeway is left of it.
    ///
    /// Calls `frontend.createServiceToken`.
    ///
    /// [Source](crate#sources): 001 (getToken(service, options?)), 001 (UserGetTokenOptions).
    pub async fn get_token(
        &mut self,
        service: frontend::JWTService,
        options: UserGetTokenOptions,
        clock: &impl clerk_user_runtime::Clock,
    ) -> Result<String, clerk_user_runtime::ApiError> {
        let (now_, leeway_) = (clock.now(), options.leeway_in_seconds);
        let request_ = frontend::CreateServiceTokenParams {
            service,
        };
        if let Some(text_) = self.get_token.find(&request_, now_, 60i64, leeway_) {
            return Ok(text_.to_owned());
        }
        let response_ = self.api.create_service_token(request_.clone()).await?;
        let text_ = response_.jwt.expose().to_owned();
        self.get_token.keep(request_, text_.as_str(), now_);
        Ok(text_)
    }
    /// Uploads an image and makes it the profile image.
    ///
    /// Calls `frontend.setProfileImage`.
    ///
    /// [Source](crate#sources): 001 (setProfileImage(file)).
    pub async fn set_profile_image(
        &self,
        file: FileUpload,
    ) -> Result<frontend::Image, clerk_user_runtime::ApiError> {
        self.api
            .set_profile_image(frontend::SetProfileImageParams {
                file,
            })
            .await
    }
    /// Says whether signing in takes a second factor. Sends nothing.
    ///
    /// [Source](crate#sources): 001 (twoFactorEnabled()).
    pub fn two_factor_enabled(&self) -> bool {
        self.resource.two_factor_enabled
    }
    /// Changes the properties that are named and leaves the others as they are.
    ///
    /// Calls `frontend.update`.
    ///
    /// [Source](crate#sources): 001 (update(params)), 001 (UpdateUserParams).
    pub async fn update(
        &mut self,
        params: UpdateUserParams,
    ) -> Result<&frontend::User, clerk_user_runtime::ApiError> {
        let response_ = self
            .api
            .update(frontend::UpdateParams {
                username: Patch::or_keep(params.username),
                first_name: Patch::or_keep(params.first_name),
                last_name: Patch::or_keep(params.last_name),
                primary_email_address_id: Patch::or_keep(
                    params.primary_email_address_id,
                ),
                primary_phone_number_id: Patch::or_keep(params.primary_phone_number_id),
                password: params.password,
                unsafe_metadata: params.unsafe_metadata,
            })
            .await;
        self.update_(response_)
    }
}
/// How early a token counts as expired. For `UserObject.getToken`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserGetTokenOptions {
    /// Rest of its lifetime, in seconds, in which a token is no longer used.
    ///
    /// (default 10.)
    pub leeway_in_seconds: i64,
}
clerk_user_runtime::members!(
    UserGetTokenOptions { leeway_in_seconds "leeway_in_seconds" or(|| 10i64) }
);
impl UserGetTokenOptions {
    /// Default of `leeway_in_seconds`.
    pub const DEFAULT_LEEWAY_IN_SECONDS: i64 = 10i64;
}
impl Default for UserGetTokenOptions {
    fn default() -> Self {
        Self {
            leeway_in_seconds: Self::DEFAULT_LEEWAY_IN_SECONDS,
        }
    }
}
clerk_user_runtime::setters!(UserGetTokenOptions { value leeway_in_seconds : i64 });
/// What to change. For `UserObject.update`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateUserParams {
    /// User name, unique in the instance.
    pub username: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// The address to make the primary; one of the user.
    pub primary_email_address_id: Option<frontend::EmailAddressId>,
    /// The number to make the primary; one of the user.
    pub primary_phone_number_id: Option<frontend::PhoneNumberId>,
    /// New password as the user types it.
    pub password: Option<Secret>,
    /// Unsafe metadata that takes the place of what is stored.
    pub unsafe_metadata: Patch<Metadata>,
}
clerk_user_runtime::members!(
    UpdateUserParams { username "username" optional, first_name "first_name" optional,
    last_name "last_name" optional, primary_email_address_id "primary_email_address_id"
    optional, primary_phone_number_id "primary_phone_number_id" optional, password
    "password" optional, unsafe_metadata "unsafe_metadata" defaulted }
);
clerk_user_runtime::setters!(
    UpdateUserParams { option username : String, option first_name : String, option
    last_name : String, option primary_email_address_id : frontend::EmailAddressId,
    option primary_phone_number_id : frontend::PhoneNumberId, option password : Secret,
    patch unsafe_metadata clear_unsafe_metadata : Metadata }
);
