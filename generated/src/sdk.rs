// @generated from the contract by `cargo xtask generate`. Do not edit.

//! SDK objects: a resource, and methods that call the API.
#![allow(deprecated, reason = "deprecated items are supported too")]
#[allow(unused_imports, reason = "a contract may need only some of them")]
use clerk_user_runtime::{FileUpload, Metadata, Patch, Presence, Secret, Timestamp};
use super::frontend;
/// The user who is signed in, with the methods of the frontend SDK.
///
/// It uses any implementation of the frontend API, and holds the resource from the last response. It dereferences to this resource. The API is responsible for the session and its token.
#[derive(Clone, Debug)]
pub struct UserObject<A> {
    api: A,
    resource: frontend::User,
    signed_out: bool,
    session: Option<frontend::SessionId>,
    session_token: Option<frontend::Token>,
    get_sessions: Option<
        Result<Vec<frontend::SessionWithActivities>, clerk_user_runtime::ApiError>,
    >,
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
            signed_out: false,
            session: None,
            session_token: None,
            get_sessions: None,
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
    /// Whether a call has ended the session. Later calls are not sent, and fail.
    pub fn signed_out(&self) -> bool {
        self.signed_out
    }
    /// Sets the session of this object, so that `reload` also refreshes its token.
    #[must_use]
    pub fn with_session(mut self, session: frontend::SessionId) -> Self {
        self.session = Some(session);
        self
    }
    /// The most recently created session token, if a session is set.
    pub fn session_token(&self) -> Option<&frontend::Token> {
        self.session_token.as_ref()
    }
    /// Replaces the resource by the one in a response.
    fn update_(
        &mut self,
        response: Result<frontend::User, clerk_user_runtime::ApiError>,
    ) -> Result<&frontend::User, clerk_user_runtime::ApiError> {
        self.resource = response?;
        Ok(&self.resource)
    }
    /// Address of the profile image or of the avatar that stands in for it. Empty if the resource has none.
    pub fn image_url(&self) -> &str {
        self.resource.image_url.as_deref().unwrap_or_default()
    }
    /// The organizations that the user belongs to. Empty if the resource has none.
    pub fn organization_memberships(&self) -> &[frontend::OrganizationMembership] {
        self.resource.organization_memberships.as_deref().unwrap_or_default()
    }
    /// Data of the application that both surfaces read and the backend writes. Empty if the resource has none.
    ///
    /// [Source](crate#sources): 002 (Custom user metadata).
    pub fn public_metadata(&self) -> Metadata {
        self.resource.public_metadata.clone()
    }
    /// Data of the application that both surfaces read and write; nothing in it can be trusted. Empty if the resource has none.
    ///
    /// [Source](crate#sources): 002 (Custom user metadata).
    pub fn unsafe_metadata(&self) -> Metadata {
        self.resource.unsafe_metadata.clone().unwrap_or_default()
    }
    /// Changes the properties that are named and leaves the others as they are. Unsafe metadata becomes the given value by a merge of the difference, since the newest API version has no operation that replaces it. So a member that is null is removed and not stored, at any depth, and a change that somebody else makes at the same time can stay.
    ///
    /// Calls `frontend.update`, `frontend.get`, `frontend.updateMetadata`.
    ///
    /// [Source](crate#sources): 000 (update()), JF (User.update()).
    pub async fn update(
        &mut self,
        params: UpdateParams,
    ) -> Result<&frontend::User, clerk_user_runtime::ApiError> {
        if self.signed_out {
            return Err(
                clerk_user_runtime::ApiError::new(super::errors::DECODE.unauthenticated),
            );
        }
        let wanted_ = params.unsafe_metadata;
        let response_ = if wanted_.is_some() && params.username.is_keep()
            && params.first_name.is_keep() && params.last_name.is_keep()
            && params.primary_email_address_id.is_keep()
            && params.primary_phone_number_id.is_keep()
            && params.primary_web3_wallet_id.is_keep()
        {
            self.api.get(frontend::GetParams::default()).await
        } else {
            self.api
                .update(frontend::UpdateParams {
                    username: params.username,
                    first_name: params.first_name,
                    last_name: params.last_name,
                    primary_email_address_id: params.primary_email_address_id,
                    primary_phone_number_id: params.primary_phone_number_id,
                    primary_web3_wallet_id: params.primary_web3_wallet_id,
                    ..frontend::UpdateParams::default()
                })
                .await
        };
        self.update_(response_)?;
        if let Some(wanted_) = wanted_ {
            let patch_ = clerk_user_runtime::metadata_diff(
                self.resource.unsafe_metadata.as_ref(),
                &wanted_,
            );
            if !patch_.is_empty() {
                let response_ = self
                    .api
                    .update_metadata(frontend::UpdateMetadataParams {
                        unsafe_metadata: patch_,
                    })
                    .await;
                self.update_(response_)?;
            }
        }
        Ok(&self.resource)
    }
    /// Merges into the unsafe metadata, at any depth; a member that is null is removed.
    ///
    /// Calls `frontend.updateMetadata`.
    ///
    /// [Source](crate#sources): 000 (updateMetadata()).
    pub async fn update_metadata(
        &mut self,
        params: UpdateMetadataParams,
    ) -> Result<&frontend::User, clerk_user_runtime::ApiError> {
        if self.signed_out {
            return Err(
                clerk_user_runtime::ApiError::new(super::errors::DECODE.unauthenticated),
            );
        }
        let response_ = self
            .api
            .update_metadata(frontend::UpdateMetadataParams {
                unsafe_metadata: params.unsafe_metadata,
            })
            .await;
        self.update_(response_)
    }
    /// Uploads an image, as a file or as a text in base64, and makes it the profile image; or removes the one that is there. Then the returned image has neither a name nor an address.
    ///
    /// The object is not updated; call `reload` to fetch the current state.
    ///
    /// Calls `frontend.setProfileImage`, `frontend.deleteProfileImage`.
    ///
    /// [Source](crate#sources): 000 (setProfileImage()), JF (User.setProfileImage()).
    pub async fn set_profile_image(
        &self,
        params: SetProfileImageParams,
    ) -> Result<frontend::Image, clerk_user_runtime::ApiError> {
        if self.signed_out {
            return Err(
                clerk_user_runtime::ApiError::new(super::errors::DECODE.unauthenticated),
            );
        }
        match params.file {
            Some(value_) => {
                self.api
                    .set_profile_image(frontend::SetProfileImageParams {
                        file: Some(value_),
                    })
                    .await
            }
            None => {
                self.api
                    .delete_profile_image()
                    .await
                    .and_then(|deleted_| clerk_user_runtime::convert(&deleted_))
            }
        }
    }
    /// Reads the user anew, and makes a new session token if the object knows its session.
    ///
    /// Calls `frontend.get`, `frontend.createSessionToken`.
    ///
    /// [Source](crate#sources): 000 (reload()).
    pub async fn reload(
        &mut self,
        params: ReloadParams,
    ) -> Result<&frontend::User, clerk_user_runtime::ApiError> {
        if self.signed_out {
            return Err(
                clerk_user_runtime::ApiError::new(super::errors::DECODE.unauthenticated),
            );
        }
        let response_ = self
            .api
            .get(frontend::GetParams {
                rotating_token_nonce: params.rotating_token_nonce,
            })
            .await;
        self.update_(response_)?;
        if let Some(session_) = self.session.clone() {
            self.session_token = Some(
                self
                    .api
                    .create_session_token(frontend::CreateSessionTokenParams {
                        session_id: session_,
                        organization_id: Patch::Keep,
                        token: Patch::Keep,
                        tab_state: Patch::Keep,
                        force_origin: Patch::Keep,
                        debug: None,
                        expired_token: None,
                    })
                    .await?,
            );
        }
        Ok(&self.resource)
    }
    /// Deletes the user for good, and signs out. Later calls of the object send nothing and fail.
    ///
    /// Calls `frontend.delete`.
    ///
    /// [Source](crate#sources): 000 (delete()), JF (User.delete()).
    pub async fn delete(&mut self) -> Result<(), clerk_user_runtime::ApiError> {
        if self.signed_out {
            return Err(
                clerk_user_runtime::ApiError::new(super::errors::DECODE.unauthenticated),
            );
        }
        self.api.delete().await?;
        self.signed_out = true;
        Ok(())
    }
    /// Adds an email address, not verified yet.
    ///
    /// The object is not updated; call `reload` to fetch the current state.
    ///
    /// Calls `frontend.createEmailAddress`.
    ///
    /// [Source](crate#sources): 000 (createEmailAddress()).
    pub async fn create_email_address(
        &self,
        params: CreateEmailAddressParams,
    ) -> Result<frontend::EmailAddress, clerk_user_runtime::ApiError> {
        if self.signed_out {
            return Err(
                clerk_user_runtime::ApiError::new(super::errors::DECODE.unauthenticated),
            );
        }
        self.api
            .create_email_address(frontend::CreateEmailAddressParams {
                email_address: params.email,
            })
            .await
    }
    /// Adds a phone number, not verified yet.
    ///
    /// The object is not updated; call `reload` to fetch the current state.
    ///
    /// Calls `frontend.createPhoneNumber`.
    ///
    /// [Source](crate#sources): 000 (createPhoneNumber()).
    pub async fn create_phone_number(
        &self,
        params: CreatePhoneNumberParams,
    ) -> Result<frontend::PhoneNumber, clerk_user_runtime::ApiError> {
        if self.signed_out {
            return Err(
                clerk_user_runtime::ApiError::new(super::errors::DECODE.unauthenticated),
            );
        }
        self.api
            .create_phone_number(frontend::CreatePhoneNumberParams {
                phone_number: params.phone_number,
                reserved_for_second_factor: Patch::Keep,
            })
            .await
    }
    /// Adds a wallet, not verified yet.
    ///
    /// The object is not updated; call `reload` to fetch the current state.
    ///
    /// Calls `frontend.createWeb3Wallet`.
    ///
    /// [Source](crate#sources): 000 (createWeb3Wallet()).
    pub async fn create_web3_wallet(
        &self,
        params: CreateWeb3WalletParams,
    ) -> Result<frontend::Web3Wallet, clerk_user_runtime::ApiError> {
        if self.signed_out {
            return Err(
                clerk_user_runtime::ApiError::new(super::errors::DECODE.unauthenticated),
            );
        }
        self.api
            .create_web3_wallet(frontend::CreateWeb3WalletParams {
                web3_wallet: params.web3_wallet,
            })
            .await
    }
    /// Begins to connect an account of an OAuth provider or of an enterprise connection.
    ///
    /// The object is not updated; call `reload` to fetch the current state.
    ///
    /// Calls `frontend.createExternalAccount`.
    ///
    /// [Source](crate#sources): 000 (createExternalAccount()).
    pub async fn create_external_account(
        &self,
        params: CreateExternalAccountParams,
    ) -> Result<frontend::ExternalAccount, clerk_user_runtime::ApiError> {
        if self.signed_out {
            return Err(
                clerk_user_runtime::ApiError::new(super::errors::DECODE.unauthenticated),
            );
        }
        self.api
            .create_external_account(frontend::CreateExternalAccountParams {
                strategy: params.strategy,
                enterprise_connection_id: Patch::or_keep(
                    params.enterprise_connection_id,
                ),
                redirect_url: Patch::or_keep(params.redirect_url),
                additional_scope: Patch::or_keep(params.additional_scopes),
                oidc_prompt: Patch::or_keep(params.oidc_prompt),
                oidc_login_hint: Patch::or_keep(params.oidc_login_hint),
                ..frontend::CreateExternalAccountParams::default()
            })
            .await
    }
    /// Says whether a resource is the primary of its kind for the user. Sends nothing.
    ///
    /// [Source](crate#sources): 000 (isPrimaryIdentification()), JF (User.isPrimaryIdentification()).
    pub fn is_primary_identification<'a>(
        &self,
        ident: impl Into<UserIdentifier<'a>>,
    ) -> bool {
        match ident.into() {
            UserIdentifier::EmailAddress(member_) => {
                self.resource.primary_email_address_id.as_ref() == Some(&member_.id)
            }
            UserIdentifier::PhoneNumber(member_) => {
                self.resource.primary_phone_number_id.as_ref() == Some(&member_.id)
            }
            UserIdentifier::Web3Wallet(member_) => {
                self.resource.primary_web3_wallet_id.as_ref() == Some(&member_.id)
            }
        }
    }
    /// Gives the user a new password.
    ///
    /// Calls `frontend.updatePassword`.
    ///
    /// [Source](crate#sources): 000 (updatePassword()).
    pub async fn update_password(
        &mut self,
        params: UpdatePasswordParams,
    ) -> Result<&frontend::User, clerk_user_runtime::ApiError> {
        if self.signed_out {
            return Err(
                clerk_user_runtime::ApiError::new(super::errors::DECODE.unauthenticated),
            );
        }
        let response_ = self
            .api
            .update_password(frontend::UpdatePasswordParams {
                new_password: params.new_password,
                current_password: Patch::or_keep(params.current_password),
                sign_out_of_other_sessions: Patch::or_keep(
                    params.sign_out_of_other_sessions,
                ),
            })
            .await;
        self.update_(response_)
    }
    /// Takes the password from the user.
    ///
    /// Calls `frontend.removePassword`.
    ///
    /// [Source](crate#sources): 000 (removePassword()).
    pub async fn remove_password(
        &mut self,
        params: RemovePasswordParams,
    ) -> Result<&frontend::User, clerk_user_runtime::ApiError> {
        if self.signed_out {
            return Err(
                clerk_user_runtime::ApiError::new(super::errors::DECODE.unauthenticated),
            );
        }
        let response_ = self
            .api
            .remove_password(frontend::RemovePasswordParams {
                current_password: params.current_password,
            })
            .await;
        self.update_(response_)
    }
    /// Makes a passkey with the device of the user and has it verified.
    ///
    /// The object is not updated; call `reload` to fetch the current state.
    ///
    /// Calls `frontend.createPasskey`, `frontend.attemptPasskeyVerification`.
    ///
    /// [Source](crate#sources): 000 (createPasskey()), JF (Passkey.registerPasskey()).
    pub async fn create_passkey<D: clerk_user_runtime::Authenticator<frontend::Passkey>>(
        &self,
        device: &D,
    ) -> Result<frontend::Passkey, D::Error> {
        if self.signed_out {
            return Err(
                clerk_user_runtime::ApiError::new(super::errors::DECODE.unauthenticated)
                    .into(),
            );
        }
        let begun_ = self.api.create_passkey().await?;
        let credential_ = device.create(&begun_).await?;
        self.api
            .attempt_passkey_verification(frontend::AttemptPasskeyVerificationParams {
                passkey_id: begun_.id,
                strategy: Patch::Set("passkey".into()),
                public_key_credential: Patch::Set(credential_),
            })
            .await
            .map_err(Into::into)
    }
    /// Makes a secret for an authenticator app, not verified yet.
    ///
    /// The object is not updated; call `reload` to fetch the current state.
    ///
    /// Calls `frontend.createTOTP`.
    ///
    /// [Source](crate#sources): 000 (createTOTP()).
    pub async fn create_totp(
        &self,
    ) -> Result<frontend::TOTP, clerk_user_runtime::ApiError> {
        if self.signed_out {
            return Err(
                clerk_user_runtime::ApiError::new(super::errors::DECODE.unauthenticated),
            );
        }
        self.api.create_totp().await
    }
    /// Verifies the secret with a code of the authenticator app.
    ///
    /// The object is not updated; call `reload` to fetch the current state.
    ///
    /// Calls `frontend.verifyTOTP`.
    ///
    /// [Source](crate#sources): 000 (verifyTOTP()).
    pub async fn verify_totp(
        &self,
        params: VerifyTOTPParams,
    ) -> Result<frontend::TOTP, clerk_user_runtime::ApiError> {
        if self.signed_out {
            return Err(
                clerk_user_runtime::ApiError::new(super::errors::DECODE.unauthenticated),
            );
        }
        self.api
            .verify_totp(frontend::VerifyTOTPParams {
                code: params.code,
            })
            .await
    }
    /// Deletes the secret of the authenticator app.
    ///
    /// The object is not updated; call `reload` to fetch the current state.
    ///
    /// Calls `frontend.disableTOTP`.
    ///
    /// [Source](crate#sources): 000 (disableTOTP()).
    pub async fn disable_totp(
        &self,
    ) -> Result<frontend::DeletedObject, clerk_user_runtime::ApiError> {
        if self.signed_out {
            return Err(
                clerk_user_runtime::ApiError::new(super::errors::DECODE.unauthenticated),
            );
        }
        self.api.disable_totp().await
    }
    /// Makes a set of backup codes in the place of the one before.
    ///
    /// The object is not updated; call `reload` to fetch the current state.
    ///
    /// Calls `frontend.createBackupCode`.
    ///
    /// [Source](crate#sources): 000 (createBackupCode()).
    pub async fn create_backup_code(
        &self,
    ) -> Result<frontend::BackupCode, clerk_user_runtime::ApiError> {
        if self.signed_out {
            return Err(
                clerk_user_runtime::ApiError::new(super::errors::DECODE.unauthenticated),
            );
        }
        self.api.create_backup_code().await
    }
    /// Lists the active sessions. The first response is kept, and later calls send nothing. A failure shows as no session, and is kept too; a new object asks again.
    ///
    /// Calls `frontend.getSessions`.
    ///
    /// # Errors
    /// The error of the first call, in later calls too. `unwrap_or_default` shows it as an empty list.
    ///
    /// [Source](crate#sources): 000 (getSessions()), JF (SessionWithActivities.retrieve()).
    pub async fn get_sessions(
        &mut self,
    ) -> Result<&[frontend::SessionWithActivities], clerk_user_runtime::ApiError> {
        if self.signed_out {
            return Err(
                clerk_user_runtime::ApiError::new(super::errors::DECODE.unauthenticated),
            );
        }
        if self.get_sessions.is_none() {
            let response_ = self.api.get_sessions().await;
            self.get_sessions = Some(response_);
        }
        match &self.get_sessions {
            Some(Ok(list)) => Ok(list),
            Some(Err(error)) => Err(error.clone()),
            None => Ok(&[]),
        }
    }
    /// Lists the invitations to organizations, a page at a time.
    ///
    /// Calls `frontend.getOrganizationInvitations`.
    ///
    /// [Source](crate#sources): 000 (getOrganizationInvitations()), JF (convertPageToOffsetSearchParams()).
    pub async fn get_organization_invitations(
        &self,
        params: GetOrganizationInvitationsParams,
    ) -> Result<
        clerk_user_runtime::Page<frontend::UserOrganizationInvitation>,
        clerk_user_runtime::ApiError,
    > {
        if self.signed_out {
            return Err(
                clerk_user_runtime::ApiError::new(super::errors::DECODE.unauthenticated),
            );
        }
        self.api
            .get_organization_invitations(frontend::GetOrganizationInvitationsParams {
                limit: params.page_size,
                offset: clerk_user_runtime::page_offset(
                    params.initial_page,
                    params.page_size,
                ),
                status: params.status,
            })
            .await
    }
    /// Lists the organizations that the user belongs to, a page at a time.
    ///
    /// Calls `frontend.getOrganizationMemberships`.
    ///
    /// [Source](crate#sources): 000 (getOrganizationMemberships()), JF (convertPageToOffsetSearchParams()).
    pub async fn get_organization_memberships(
        &self,
        params: GetOrganizationMembershipsParams,
    ) -> Result<
        clerk_user_runtime::Page<frontend::OrganizationMembership>,
        clerk_user_runtime::ApiError,
    > {
        if self.signed_out {
            return Err(
                clerk_user_runtime::ApiError::new(super::errors::DECODE.unauthenticated),
            );
        }
        self.api
            .get_organization_memberships(frontend::GetOrganizationMembershipsParams {
                limit: params.page_size,
                offset: clerk_user_runtime::page_offset(
                    params.initial_page,
                    params.page_size,
                ),
                paginated: Some(true),
            })
            .await
    }
    /// Lists the organizations that the user may ask to join, a page at a time.
    ///
    /// Calls `frontend.getOrganizationSuggestions`.
    ///
    /// [Source](crate#sources): 000 (getOrganizationSuggestions()), JF (convertPageToOffsetSearchParams()).
    pub async fn get_organization_suggestions(
        &self,
        params: GetOrganizationSuggestionsParams,
    ) -> Result<
        clerk_user_runtime::Page<frontend::OrganizationSuggestion>,
        clerk_user_runtime::ApiError,
    > {
        if self.signed_out {
            return Err(
                clerk_user_runtime::ApiError::new(super::errors::DECODE.unauthenticated),
            );
        }
        self.api
            .get_organization_suggestions(frontend::GetOrganizationSuggestionsParams {
                limit: params.page_size,
                offset: clerk_user_runtime::page_offset(
                    params.initial_page,
                    params.page_size,
                ),
                status: params.status,
            })
            .await
    }
    /// Proposes name and logo for an organization of the user.
    ///
    /// Calls `frontend.getOrganizationCreationDefaults`.
    ///
    /// [Source](crate#sources): 000 (getOrganizationCreationDefaults()).
    pub async fn get_organization_creation_defaults(
        &self,
    ) -> Result<frontend::OrganizationCreationDefaults, clerk_user_runtime::ApiError> {
        if self.signed_out {
            return Err(
                clerk_user_runtime::ApiError::new(super::errors::DECODE.unauthenticated),
            );
        }
        self.api.get_organization_creation_defaults().await
    }
    /// Ends the membership of the user in an organization.
    ///
    /// The object is not updated; call `reload` to fetch the current state.
    ///
    /// Calls `frontend.leaveOrganization`.
    ///
    /// [Source](crate#sources): 000 (leaveOrganization()).
    pub async fn leave_organization(
        &self,
        organization_id: frontend::OrganizationId,
    ) -> Result<frontend::DeletedObject, clerk_user_runtime::ApiError> {
        if self.signed_out {
            return Err(
                clerk_user_runtime::ApiError::new(super::errors::DECODE.unauthenticated),
            );
        }
        self.api
            .leave_organization(frontend::LeaveOrganizationParams {
                organization_id,
            })
            .await
    }
    /// Lists the enterprise connections that the user can connect to.
    ///
    /// Calls `frontend.getEnterpriseConnections`.
    ///
    /// [Source](crate#sources): JF (User.getEnterpriseConnections()).
    pub async fn get_enterprise_connections(
        &self,
        params: GetEnterpriseConnectionsParams,
    ) -> Result<Vec<frontend::EnterpriseConnection>, clerk_user_runtime::ApiError> {
        if self.signed_out {
            return Err(
                clerk_user_runtime::ApiError::new(super::errors::DECODE.unauthenticated),
            );
        }
        self.api
            .get_enterprise_connections(frontend::GetEnterpriseConnectionsParams {
                with_organization_account_linking: params
                    .with_organization_account_linking,
            })
            .await
    }
    /// Prepares a payment method with the gateway.
    ///
    /// The object is not updated; call `reload` to fetch the current state.
    ///
    /// Calls `frontend.initializePaymentMethod`.
    ///
    /// [Source](crate#sources): 000 (initializePaymentMethod()).
    pub async fn initialize_payment_method(
        &self,
        params: InitializePaymentMethodParams,
    ) -> Result<
        frontend::BillingInitializedPaymentMethod,
        clerk_user_runtime::ApiError,
    > {
        if self.signed_out {
            return Err(
                clerk_user_runtime::ApiError::new(super::errors::DECODE.unauthenticated),
            );
        }
        self.api
            .initialize_payment_method(frontend::InitializePaymentMethodParams {
                gateway: params.gateway,
            })
            .await
    }
    /// Stores a payment method that the gateway has accepted.
    ///
    /// The object is not updated; call `reload` to fetch the current state.
    ///
    /// Calls `frontend.addPaymentMethod`.
    ///
    /// [Source](crate#sources): JF (User.addPaymentMethod()).
    pub async fn add_payment_method(
        &self,
        params: AddPaymentMethodParams,
    ) -> Result<frontend::BillingPaymentMethod, clerk_user_runtime::ApiError> {
        if self.signed_out {
            return Err(
                clerk_user_runtime::ApiError::new(super::errors::DECODE.unauthenticated),
            );
        }
        self.api
            .add_payment_method(frontend::AddPaymentMethodParams {
                gateway: params.gateway,
                payment_token: Some(params.payment_token),
                org_id: Patch::Keep,
            })
            .await
    }
    /// Lists the stored payment methods, a page at a time.
    ///
    /// Calls `frontend.getPaymentMethods`.
    ///
    /// [Source](crate#sources): 000 (getPaymentMethods()), JF (convertPageToOffsetSearchParams()).
    pub async fn get_payment_methods(
        &self,
        params: GetPaymentMethodsParams,
    ) -> Result<
        clerk_user_runtime::Page<frontend::BillingPaymentMethod>,
        clerk_user_runtime::ApiError,
    > {
        if self.signed_out {
            return Err(
                clerk_user_runtime::ApiError::new(super::errors::DECODE.unauthenticated),
            );
        }
        self.api
            .get_payment_methods(frontend::GetPaymentMethodsParams {
                limit: params.page_size,
                offset: clerk_user_runtime::page_offset(
                    params.initial_page,
                    params.page_size,
                ),
                ..frontend::GetPaymentMethodsParams::default()
            })
            .await
    }
}
/// Params of `UserObject.update`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateParams {
    /// User name, unique in the instance.
    pub username: Patch<String>,
    /// First name.
    pub first_name: Patch<String>,
    /// Last name.
    pub last_name: Patch<String>,
    /// The address to make the primary; a verified one of the user.
    pub primary_email_address_id: Patch<frontend::EmailAddressId>,
    /// The number to make the primary; a verified one of the user.
    pub primary_phone_number_id: Patch<frontend::PhoneNumberId>,
    /// The wallet to make the primary; a verified one of the user.
    pub primary_web3_wallet_id: Patch<frontend::Web3WalletId>,
    /// Unsafe metadata that takes the place of what is stored.
    #[deprecated(note = "Use `update_metadata()` instead.")]
    pub unsafe_metadata: Option<Metadata>,
}
clerk_user_runtime::members!(
    UpdateParams { username "username" defaulted, first_name "first_name" defaulted,
    last_name "last_name" defaulted, primary_email_address_id "primary_email_address_id"
    defaulted, primary_phone_number_id "primary_phone_number_id" defaulted,
    primary_web3_wallet_id "primary_web3_wallet_id" defaulted, unsafe_metadata
    "unsafe_metadata" optional }
);
clerk_user_runtime::setters!(
    UpdateParams { patch username clear_username : String, patch first_name
    clear_first_name : String, patch last_name clear_last_name : String, patch
    primary_email_address_id clear_primary_email_address_id : frontend::EmailAddressId,
    patch primary_phone_number_id clear_primary_phone_number_id :
    frontend::PhoneNumberId, patch primary_web3_wallet_id clear_primary_web3_wallet_id :
    frontend::Web3WalletId, #[deprecated(note = "Use `update_metadata()` instead.")]
    option unsafe_metadata : Metadata }
);
/// Params of `UserObject.updateMetadata`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateMetadataParams {
    /// Patch of the unsafe metadata.
    pub unsafe_metadata: Metadata,
}
clerk_user_runtime::members!(
    UpdateMetadataParams { unsafe_metadata "unsafe_metadata" required }
);
impl UpdateMetadataParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(unsafe_metadata: Metadata) -> Self {
        Self { unsafe_metadata }
    }
}
/// Params of `UserObject.setProfileImage`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SetProfileImageParams {
    /// The image; null removes the one that is there.
    pub file: Option<FileUpload>,
}
clerk_user_runtime::members!(SetProfileImageParams { file "file" nullable });
impl SetProfileImageParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(file: Option<FileUpload>) -> Self {
        Self { file }
    }
}
/// Params of `UserObject.reload`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ReloadParams {
    /// A nonce that lets a native application refresh its token once.
    pub rotating_token_nonce: Option<String>,
}
clerk_user_runtime::members!(
    ReloadParams { rotating_token_nonce "rotating_token_nonce" optional }
);
clerk_user_runtime::setters!(ReloadParams { option rotating_token_nonce : String });
/// Params of `UserObject.createEmailAddress`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateEmailAddressParams {
    /// The address.
    pub email: String,
}
clerk_user_runtime::members!(CreateEmailAddressParams { email "email" required });
impl CreateEmailAddressParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(email: String) -> Self {
        Self { email }
    }
}
/// Params of `UserObject.createPhoneNumber`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreatePhoneNumberParams {
    /// The number in E.164 form.
    pub phone_number: String,
}
clerk_user_runtime::members!(
    CreatePhoneNumberParams { phone_number "phone_number" required }
);
impl CreatePhoneNumberParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(phone_number: String) -> Self {
        Self { phone_number }
    }
}
/// Params of `UserObject.createWeb3Wallet`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateWeb3WalletParams {
    /// Address of the wallet: 0x and 40 hex digits, or a base58 key.
    pub web3_wallet: String,
}
clerk_user_runtime::members!(
    CreateWeb3WalletParams { web3_wallet "web3_wallet" required }
);
impl CreateWeb3WalletParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(web3_wallet: String) -> Self {
        Self { web3_wallet }
    }
}
/// Params of `UserObject.createExternalAccount`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateExternalAccountParams {
    /// The provider, such as oauth_google.
    pub strategy: Option<String>,
    /// The enterprise connection.
    pub enterprise_connection_id: Option<frontend::EnterpriseConnectionId>,
    /// Where the provider sends the user when access is granted.
    pub redirect_url: Option<String>,
    /// More scopes to ask the user for.
    pub additional_scopes: Option<Vec<String>>,
    /// Value of prompt for the provider.
    pub oidc_prompt: Option<String>,
    /// Value of login_hint for the provider.
    pub oidc_login_hint: Option<String>,
}
clerk_user_runtime::members!(
    CreateExternalAccountParams { strategy "strategy" optional, enterprise_connection_id
    "enterprise_connection_id" optional, redirect_url "redirect_url" optional,
    additional_scopes "additional_scopes" optional, oidc_prompt "oidc_prompt" optional,
    oidc_login_hint "oidc_login_hint" optional }
);
clerk_user_runtime::setters!(
    CreateExternalAccountParams { option strategy : String, option
    enterprise_connection_id : frontend::EnterpriseConnectionId, option redirect_url :
    String, option_list additional_scopes : String, option oidc_prompt : String, option
    oidc_login_hint : String }
);
/// Params of `UserObject.updatePassword`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdatePasswordParams {
    /// The new password.
    pub new_password: Secret,
    /// The password so far.
    pub current_password: Option<Secret>,
    /// Whether active sessions end.
    pub sign_out_of_other_sessions: Option<bool>,
}
clerk_user_runtime::members!(
    UpdatePasswordParams { new_password "new_password" required, current_password
    "current_password" optional, sign_out_of_other_sessions "sign_out_of_other_sessions"
    optional }
);
impl UpdatePasswordParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(new_password: Secret) -> Self {
        Self {
            new_password,
            current_password: None,
            sign_out_of_other_sessions: None,
        }
    }
}
clerk_user_runtime::setters!(
    UpdatePasswordParams { option current_password : Secret, option
    sign_out_of_other_sessions : bool }
);
/// Params of `UserObject.removePassword`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RemovePasswordParams {
    /// The password so far.
    pub current_password: Option<Secret>,
}
clerk_user_runtime::members!(
    RemovePasswordParams { current_password "current_password" optional }
);
clerk_user_runtime::setters!(RemovePasswordParams { option current_password : Secret });
/// Params of `UserObject.verifyTOTP`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VerifyTOTPParams {
    /// The code that the app shows.
    pub code: Secret,
}
clerk_user_runtime::members!(VerifyTOTPParams { code "code" required });
impl VerifyTOTPParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(code: Secret) -> Self {
        Self { code }
    }
}
/// Params of `UserObject.getOrganizationInvitations`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetOrganizationInvitationsParams {
    /// The page, counted from 1.
    ///
    /// (default 1.)
    pub initial_page: i64,
    /// Most items of a page.
    ///
    /// (default 10.)
    pub page_size: i64,
    /// Invitations of this status only.
    pub status: Option<frontend::OrganizationInvitationFilter>,
}
clerk_user_runtime::members!(
    GetOrganizationInvitationsParams { initial_page "initial_page" or(|| 1i64), page_size
    "page_size" or(|| 10i64), status "status" optional }
);
impl GetOrganizationInvitationsParams {
    /// Default of `initial_page`.
    pub const DEFAULT_INITIAL_PAGE: i64 = 1i64;
    /// Default of `page_size`.
    pub const DEFAULT_PAGE_SIZE: i64 = 10i64;
}
impl Default for GetOrganizationInvitationsParams {
    fn default() -> Self {
        Self {
            initial_page: Self::DEFAULT_INITIAL_PAGE,
            page_size: Self::DEFAULT_PAGE_SIZE,
            status: None,
        }
    }
}
clerk_user_runtime::setters!(
    GetOrganizationInvitationsParams { value initial_page : i64, value page_size : i64,
    option status : frontend::OrganizationInvitationFilter }
);
/// Params of `UserObject.getOrganizationMemberships`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetOrganizationMembershipsParams {
    /// The page, counted from 1.
    ///
    /// (default 1.)
    pub initial_page: i64,
    /// Most items of a page.
    ///
    /// (default 10.)
    pub page_size: i64,
}
clerk_user_runtime::members!(
    GetOrganizationMembershipsParams { initial_page "initial_page" or(|| 1i64), page_size
    "page_size" or(|| 10i64) }
);
impl GetOrganizationMembershipsParams {
    /// Default of `initial_page`.
    pub const DEFAULT_INITIAL_PAGE: i64 = 1i64;
    /// Default of `page_size`.
    pub const DEFAULT_PAGE_SIZE: i64 = 10i64;
}
impl Default for GetOrganizationMembershipsParams {
    fn default() -> Self {
        Self {
            initial_page: Self::DEFAULT_INITIAL_PAGE,
            page_size: Self::DEFAULT_PAGE_SIZE,
        }
    }
}
clerk_user_runtime::setters!(
    GetOrganizationMembershipsParams { value initial_page : i64, value page_size : i64 }
);
/// Params of `UserObject.getOrganizationSuggestions`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetOrganizationSuggestionsParams {
    /// The page, counted from 1.
    ///
    /// (default 1.)
    pub initial_page: i64,
    /// Most items of a page.
    ///
    /// (default 10.)
    pub page_size: i64,
    /// Suggestions of any of these statuses only; one status is a list of one.
    pub status: Option<Vec<frontend::OrganizationSuggestionStatus>>,
}
clerk_user_runtime::members!(
    GetOrganizationSuggestionsParams { initial_page "initial_page" or(|| 1i64), page_size
    "page_size" or(|| 10i64), status "status" optional }
);
impl GetOrganizationSuggestionsParams {
    /// Default of `initial_page`.
    pub const DEFAULT_INITIAL_PAGE: i64 = 1i64;
    /// Default of `page_size`.
    pub const DEFAULT_PAGE_SIZE: i64 = 10i64;
}
impl Default for GetOrganizationSuggestionsParams {
    fn default() -> Self {
        Self {
            initial_page: Self::DEFAULT_INITIAL_PAGE,
            page_size: Self::DEFAULT_PAGE_SIZE,
            status: None,
        }
    }
}
clerk_user_runtime::setters!(
    GetOrganizationSuggestionsParams { value initial_page : i64, value page_size : i64,
    option_list status : frontend::OrganizationSuggestionStatus }
);
/// Params of `UserObject.getEnterpriseConnections`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GetEnterpriseConnectionsParams {
    /// Whether those of organizations that allow linking are listed too.
    pub with_organization_account_linking: Option<bool>,
}
clerk_user_runtime::members!(
    GetEnterpriseConnectionsParams { with_organization_account_linking
    "with_organization_account_linking" optional }
);
clerk_user_runtime::setters!(
    GetEnterpriseConnectionsParams { option with_organization_account_linking : bool }
);
/// Params of `UserObject.initializePaymentMethod`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InitializePaymentMethodParams {
    /// The payment gateway.
    pub gateway: frontend::PaymentGateway,
}
clerk_user_runtime::members!(
    InitializePaymentMethodParams { gateway "gateway" required }
);
impl InitializePaymentMethodParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(gateway: frontend::PaymentGateway) -> Self {
        Self { gateway }
    }
}
/// Params of `UserObject.addPaymentMethod`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddPaymentMethodParams {
    /// The payment gateway.
    pub gateway: frontend::PaymentGateway,
    /// The token that the gateway gave.
    pub payment_token: Secret,
}
clerk_user_runtime::members!(
    AddPaymentMethodParams { gateway "gateway" required, payment_token "payment_token"
    required }
);
impl AddPaymentMethodParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(gateway: frontend::PaymentGateway, payment_token: Secret) -> Self {
        Self { gateway, payment_token }
    }
}
/// Params of `UserObject.getPaymentMethods`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetPaymentMethodsParams {
    /// The page, counted from 1.
    ///
    /// (default 1.)
    pub initial_page: i64,
    /// Most items of a page.
    ///
    /// (default 10.)
    pub page_size: i64,
}
clerk_user_runtime::members!(
    GetPaymentMethodsParams { initial_page "initial_page" or(|| 1i64), page_size
    "page_size" or(|| 10i64) }
);
impl GetPaymentMethodsParams {
    /// Default of `initial_page`.
    pub const DEFAULT_INITIAL_PAGE: i64 = 1i64;
    /// Default of `page_size`.
    pub const DEFAULT_PAGE_SIZE: i64 = 10i64;
}
impl Default for GetPaymentMethodsParams {
    fn default() -> Self {
        Self {
            initial_page: Self::DEFAULT_INITIAL_PAGE,
            page_size: Self::DEFAULT_PAGE_SIZE,
        }
    }
}
clerk_user_runtime::setters!(
    GetPaymentMethodsParams { value initial_page : i64, value page_size : i64 }
);
/// A member of one of the lists of `User` that have a primary.
#[derive(Clone, Copy, Debug)]
pub enum UserIdentifier<'a> {
    /// A member of the type `EmailAddress`.
    EmailAddress(&'a frontend::EmailAddress),
    /// A member of the type `PhoneNumber`.
    PhoneNumber(&'a frontend::PhoneNumber),
    /// A member of the type `Web3Wallet`.
    Web3Wallet(&'a frontend::Web3Wallet),
}
impl<'a> From<&'a frontend::EmailAddress> for UserIdentifier<'a> {
    fn from(member: &'a frontend::EmailAddress) -> Self {
        Self::EmailAddress(member)
    }
}
impl<'a> From<&'a frontend::PhoneNumber> for UserIdentifier<'a> {
    fn from(member: &'a frontend::PhoneNumber) -> Self {
        Self::PhoneNumber(member)
    }
}
impl<'a> From<&'a frontend::Web3Wallet> for UserIdentifier<'a> {
    fn from(member: &'a frontend::Web3Wallet) -> Self {
        Self::Web3Wallet(member)
    }
}
