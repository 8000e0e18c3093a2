// @generated from the contract by `cargo xtask generate`. Do not edit.

//! The trait of the surface.
#![allow(deprecated, reason = "deprecated items are supported too")]
use clerk_user_runtime::ApiError;
#[allow(unused_imports, reason = "a contract may need only some of them")]
use super::{params::*, types::*};
#[allow(unused_imports, reason = "a contract may need only some of them")]
use crate::types::*;
/// The backend API, with one method per operation. Methods that you do not implement return the error `unimplemented`.
pub trait BackendApi: Send + Sync {
    /// Adds an email address to a user.
    ///
    /// `POST /v1/email_addresses`
    ///
    /// [Source](crate#sources): B (POST /email_addresses).
    ///
    /// # Errors
    ///
    /// [`identification-claimed`](crate::errors::IDENTIFICATION_CLAIMED), [`not-allowed-access`](crate::errors::NOT_ALLOWED_ACCESS), [`resource-locked`](crate::errors::RESOURCE_LOCKED), [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND).
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
    /// [Source](crate#sources): B (GET /email_addresses/{email_address_id}).
    ///
    /// # Errors
    ///
    /// [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND).
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
    /// [Source](crate#sources): B (PATCH /email_addresses/{email_address_id}).
    ///
    /// # Errors
    ///
    /// [`identification-claimed`](crate::errors::IDENTIFICATION_CLAIMED), [`resource-locked`](crate::errors::RESOURCE_LOCKED), [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND).
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
    /// [Source](crate#sources): B (DELETE /email_addresses/{email_address_id}).
    ///
    /// # Errors
    ///
    /// [`delete-linked-identification-disallowed`](crate::errors::DELETE_LINKED_IDENTIFICATION_DISALLOWED), [`identification-deletion-failed`](crate::errors::IDENTIFICATION_DELETION_FAILED), [`last-required-identification-deletion-failed`](crate::errors::LAST_REQUIRED_IDENTIFICATION_DELETION_FAILED), [`resource-locked`](crate::errors::RESOURCE_LOCKED), [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND).
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
    /// [Source](crate#sources): B (PUT /users/{user_id}/email_address).
    ///
    /// # Errors
    ///
    /// [`delete-linked-identification-disallowed`](crate::errors::DELETE_LINKED_IDENTIFICATION_DISALLOWED), [`identification-claimed`](crate::errors::IDENTIFICATION_CLAIMED), [`not-allowed-access`](crate::errors::NOT_ALLOWED_ACCESS), [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND).
    fn replace_user_email_address(
        &self,
        params: ReplaceUserEmailAddressParams,
    ) -> impl Future<Output = Result<EmailAddress, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("backend.replaceUserEmailAddress"))
        }
    }
    /// Sends a one-time code to an email address, so that the backend can check who reads it.
    ///
    /// `POST /v1/email_addresses/{email_address_id}/prepare_verification`
    ///
    /// [Source](crate#sources): B (POST /email_addresses/{email_address_id}/prepare_verification).
    ///
    /// # Errors
    ///
    /// [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND).
    fn prepare_email_address_verification(
        &self,
        params: PrepareEmailAddressVerificationParams,
    ) -> impl Future<Output = Result<IdentifierVerification, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("backend.prepareEmailAddressVerification"))
        }
    }
    /// Checks the code of a verification; the right one also verifies the email address.
    ///
    /// `POST /v1/email_addresses/{email_address_id}/attempt_verification`
    ///
    /// [Source](crate#sources): B (POST /email_addresses/{email_address_id}/attempt_verification).
    ///
    /// # Errors
    ///
    /// [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND), [`verification-already-verified`](crate::errors::VERIFICATION_ALREADY_VERIFIED).
    fn attempt_email_address_verification(
        &self,
        params: AttemptEmailAddressVerificationParams,
    ) -> impl Future<Output = Result<IdentifierVerification, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("backend.attemptEmailAddressVerification"))
        }
    }
    /// Sends a one-time code to a phone number, so that the backend can check who reads it.
    ///
    /// `POST /v1/phone_numbers/{phone_number_id}/prepare_verification`
    ///
    /// [Source](crate#sources): B (POST /phone_numbers/{phone_number_id}/prepare_verification).
    ///
    /// # Errors
    ///
    /// [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND), [`verification-code-too-many-requests`](crate::errors::VERIFICATION_CODE_TOO_MANY_REQUESTS).
    fn prepare_phone_number_verification(
        &self,
        params: PreparePhoneNumberVerificationParams,
    ) -> impl Future<Output = Result<IdentifierVerification, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("backend.preparePhoneNumberVerification"))
        }
    }
    /// Checks the code of a verification; the right one also verifies the phone number.
    ///
    /// `POST /v1/phone_numbers/{phone_number_id}/attempt_verification`
    ///
    /// [Source](crate#sources): B (POST /phone_numbers/{phone_number_id}/attempt_verification).
    ///
    /// # Errors
    ///
    /// [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND), [`verification-already-verified`](crate::errors::VERIFICATION_ALREADY_VERIFIED).
    fn attempt_phone_number_verification(
        &self,
        params: AttemptPhoneNumberVerificationParams,
    ) -> impl Future<Output = Result<IdentifierVerification, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("backend.attemptPhoneNumberVerification"))
        }
    }
    /// Creates an organization.
    ///
    /// `POST /v1/organizations`
    ///
    /// [Source](crate#sources): B (POST /organizations), JB (createOrganization()).
    ///
    /// # Errors
    ///
    /// [`organization-not-enabled-in-instance`](crate::errors::ORGANIZATION_NOT_ENABLED_IN_INSTANCE), [`unsupported-subscription-plan-features`](crate::errors::UNSUPPORTED_SUBSCRIPTION_PLAN_FEATURES).
    fn create_organization(
        &self,
        params: CreateOrganizationParams,
    ) -> impl Future<Output = Result<Organization, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("backend.createOrganization"))
        }
    }
    /// Deletes an organization for good, with its memberships and invitations.
    ///
    /// `DELETE /v1/organizations/{organization_id}`
    ///
    /// [Source](crate#sources): B (DELETE /organizations/{organization_id}), JB (deleteOrganization()).
    ///
    /// # Errors
    ///
    /// [`organization-not-enabled-in-instance`](crate::errors::ORGANIZATION_NOT_ENABLED_IN_INSTANCE), [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND).
    fn delete_organization(
        &self,
        params: DeleteOrganizationParams,
    ) -> impl Future<Output = Result<DeletedObject, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("backend.deleteOrganization"))
        }
    }
    /// Makes a user a member of an organization.
    ///
    /// `POST /v1/organizations/{organization_id}/memberships`
    ///
    /// [Source](crate#sources): B (POST /organizations/{organization_id}/memberships), JB (createOrganizationMembership()).
    ///
    /// # Errors
    ///
    /// [`already-a-member-in-organization`](crate::errors::ALREADY_A_MEMBER_IN_ORGANIZATION), [`organization-membership-quota-exceeded`](crate::errors::ORGANIZATION_MEMBERSHIP_QUOTA_EXCEEDED), [`organization-not-enabled-in-instance`](crate::errors::ORGANIZATION_NOT_ENABLED_IN_INSTANCE), [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND).
    fn create_organization_membership(
        &self,
        params: CreateOrganizationMembershipParams,
    ) -> impl Future<Output = Result<OrganizationMembership, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("backend.createOrganizationMembership"))
        }
    }
    /// Invites an email address to an organization.
    ///
    /// `POST /v1/organizations/{organization_id}/invitations`
    ///
    /// [Source](crate#sources): B (POST /organizations/{organization_id}/invitations), JB (createOrganizationInvitation()).
    ///
    /// # Errors
    ///
    /// [`already-a-member-in-organization`](crate::errors::ALREADY_A_MEMBER_IN_ORGANIZATION), [`organization-invitation-not-unique`](crate::errors::ORGANIZATION_INVITATION_NOT_UNIQUE), [`organization-membership-quota-exceeded`](crate::errors::ORGANIZATION_MEMBERSHIP_QUOTA_EXCEEDED), [`organization-not-enabled-in-instance`](crate::errors::ORGANIZATION_NOT_ENABLED_IN_INSTANCE), [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND), [`unsupported-subscription-plan-features`](crate::errors::UNSUPPORTED_SUBSCRIPTION_PLAN_FEATURES).
    fn create_organization_invitation(
        &self,
        params: CreateOrganizationInvitationParams,
    ) -> impl Future<Output = Result<OrganizationInvitation, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("backend.createOrganizationInvitation"))
        }
    }
    /// Adds a phone number to a user.
    ///
    /// `POST /v1/phone_numbers`
    ///
    /// [Source](crate#sources): B (POST /phone_numbers), JB (createPhoneNumber()).
    ///
    /// # Errors
    ///
    /// [`identification-claimed`](crate::errors::IDENTIFICATION_CLAIMED), [`not-allowed-access`](crate::errors::NOT_ALLOWED_ACCESS), [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND), [`unsupported-country-code`](crate::errors::UNSUPPORTED_COUNTRY_CODE).
    fn create_phone_number(
        &self,
        params: CreatePhoneNumberParams,
    ) -> impl Future<Output = Result<PhoneNumber, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("backend.createPhoneNumber"))
        }
    }
    /// Answers one phone number.
    ///
    /// `GET /v1/phone_numbers/{phone_number_id}`
    ///
    /// [Source](crate#sources): B (GET /phone_numbers/{phone_number_id}), JB (getPhoneNumber()).
    ///
    /// # Errors
    ///
    /// [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND).
    fn get_phone_number(
        &self,
        params: GetPhoneNumberParams,
    ) -> impl Future<Output = Result<PhoneNumber, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("backend.getPhoneNumber"))
        }
    }
    /// Sets whether a phone number is verified, the primary, or a second factor.
    ///
    /// `PATCH /v1/phone_numbers/{phone_number_id}`
    ///
    /// [Source](crate#sources): B (PATCH /phone_numbers/{phone_number_id}), JB (updatePhoneNumber()).
    ///
    /// # Errors
    ///
    /// [`identification-claimed`](crate::errors::IDENTIFICATION_CLAIMED), [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND).
    fn update_phone_number(
        &self,
        params: UpdatePhoneNumberParams,
    ) -> impl Future<Output = Result<PhoneNumber, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("backend.updatePhoneNumber"))
        }
    }
    /// Takes a phone number from its user.
    ///
    /// `DELETE /v1/phone_numbers/{phone_number_id}`
    ///
    /// [Source](crate#sources): B (DELETE /phone_numbers/{phone_number_id}), JB (deletePhoneNumber()).
    ///
    /// # Errors
    ///
    /// [`identification-deletion-failed`](crate::errors::IDENTIFICATION_DELETION_FAILED), [`last-required-identification-deletion-failed`](crate::errors::LAST_REQUIRED_IDENTIFICATION_DELETION_FAILED), [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND).
    fn delete_phone_number(
        &self,
        params: DeletePhoneNumberParams,
    ) -> impl Future<Output = Result<DeletedObject, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("backend.deletePhoneNumber"))
        }
    }
    /// Replaces every phone number of a user by one, which becomes the primary. It is no second factor, even if one was replaced.
    ///
    /// `PUT /v1/users/{user_id}/phone_number`
    ///
    /// [Source](crate#sources): B (PUT /users/{user_id}/phone_number).
    ///
    /// # Errors
    ///
    /// [`identification-claimed`](crate::errors::IDENTIFICATION_CLAIMED), [`not-allowed-access`](crate::errors::NOT_ALLOWED_ACCESS), [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND), [`unsupported-country-code`](crate::errors::UNSUPPORTED_COUNTRY_CODE).
    fn replace_user_phone_number(
        &self,
        params: ReplaceUserPhoneNumberParams,
    ) -> impl Future<Output = Result<PhoneNumber, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("backend.replaceUserPhoneNumber"))
        }
    }
    /// Answers the sessions that pass every filter given, newest first. Old sessions that have ended may be missing.
    ///
    /// `GET /v1/sessions`
    ///
    /// [Source](crate#sources): B (GET /sessions), JB (getSessionList()).
    ///
    /// # Errors
    ///
    /// [`missing-query-parameter`](crate::errors::MISSING_QUERY_PARAMETER).
    fn get_session_list(
        &self,
        params: GetSessionListParams,
    ) -> impl Future<Output = Result<Vec<Session>, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("backend.getSessionList"))
        }
    }
    /// Revokes a session, so that its user must sign in anew on that client.
    ///
    /// `POST /v1/sessions/{session_id}/revoke`
    ///
    /// [Source](crate#sources): B (POST /sessions/{session_id}/revoke), JB (revokeSession()).
    ///
    /// # Errors
    ///
    /// [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND).
    fn revoke_session(
        &self,
        params: RevokeSessionParams,
    ) -> impl Future<Output = Result<Session, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("backend.revokeSession"))
        }
    }
    /// Makes a token with which one user can sign in once, without any other proof.
    ///
    /// `POST /v1/sign_in_tokens`
    ///
    /// [Source](crate#sources): B (POST /sign_in_tokens), JB (createSignInToken()).
    ///
    /// # Errors
    ///
    /// [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND).
    fn create_sign_in_token(
        &self,
        params: CreateSignInTokenParams,
    ) -> impl Future<Output = Result<SignInToken, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("backend.createSignInToken"))
        }
    }
    /// Answers the public keys with which session tokens can be verified.
    ///
    /// `GET /v1/jwks`
    ///
    /// [Source](crate#sources): B (GET /jwks), JB (getJwks()).
    fn get_jwks(&self) -> impl Future<Output = Result<Jwks, ApiError>> + Send {
        async move { Err(ApiError::unimplemented("backend.getJwks")) }
    }
    /// Merges each metadata given into what is stored, at any depth; a member that is null is removed.
    ///
    /// `PATCH /v1/users/{user_id}/metadata`
    ///
    /// [Source](crate#sources): B (PATCH /users/{user_id}/metadata), D (Metadata), 003 (updateUser()).
    ///
    /// # Errors
    ///
    /// [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND).
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
    /// [Source](crate#sources): B (PUT /users/{user_id}/metadata), D (Metadata).
    ///
    /// # Errors
    ///
    /// [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND).
    fn replace_user_metadata(
        &self,
        params: ReplaceUserMetadataParams,
    ) -> impl Future<Output = Result<User, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("backend.replaceUserMetadata"))
        }
    }
    /// Gives a user a profile image, or replaces the one there is.
    ///
    /// `POST /v1/users/{user_id}/profile_image`
    ///
    /// [Source](crate#sources): B (POST /users/{user_id}/profile_image), JB (updateUserProfileImage()).
    ///
    /// # Errors
    ///
    /// [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND).
    fn update_user_profile_image(
        &self,
        params: UpdateUserProfileImageParams,
    ) -> impl Future<Output = Result<User, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("backend.updateUserProfileImage"))
        }
    }
    /// Takes the profile image from a user; an avatar takes its place.
    ///
    /// `DELETE /v1/users/{user_id}/profile_image`
    ///
    /// [Source](crate#sources): B (DELETE /users/{user_id}/profile_image), JB (deleteUserProfileImage()).
    ///
    /// # Errors
    ///
    /// [`image-not-found`](crate::errors::IMAGE_NOT_FOUND), [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND).
    fn delete_user_profile_image(
        &self,
        params: DeleteUserProfileImageParams,
    ) -> impl Future<Output = Result<User, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("backend.deleteUserProfileImage"))
        }
    }
    /// Answers the memberships of a user.
    ///
    /// `GET /v1/users/{user_id}/organization_memberships`
    ///
    /// [Source](crate#sources): B (GET /users/{user_id}/organization_memberships), JB (getOrganizationMembershipList()).
    ///
    /// # Errors
    ///
    /// [`organization-not-enabled-in-instance`](crate::errors::ORGANIZATION_NOT_ENABLED_IN_INSTANCE), [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND).
    fn get_organization_membership_list(
        &self,
        params: GetOrganizationMembershipListParams,
    ) -> impl Future<
        Output = Result<clerk_user_runtime::Page<OrganizationMembership>, ApiError>,
    > + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("backend.getOrganizationMembershipList"))
        }
    }
    /// Answers the invitations of a user to organizations.
    ///
    /// `GET /v1/users/{user_id}/organization_invitations`
    ///
    /// [Source](crate#sources): B (GET /users/{user_id}/organization_invitations), JB (getOrganizationInvitationList()).
    ///
    /// # Errors
    ///
    /// [`organization-not-enabled-in-instance`](crate::errors::ORGANIZATION_NOT_ENABLED_IN_INSTANCE), [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND).
    fn get_organization_invitation_list(
        &self,
        params: GetOrganizationInvitationListParams,
    ) -> impl Future<
        Output = Result<clerk_user_runtime::Page<UserOrganizationInvitation>, ApiError>,
    > + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("backend.getOrganizationInvitationList"))
        }
    }
    /// Answers the tokens with which the application can call an OAuth provider for a user; an expired one is renewed first.
    ///
    /// `GET /v1/users/{user_id}/oauth_access_tokens/{provider}`
    ///
    /// [Source](crate#sources): B (GET /users/{user_id}/oauth_access_tokens/{provider}), JB (getUserOauthAccessToken()).
    ///
    /// # Errors
    ///
    /// [`oauth-missing-access-token`](crate::errors::OAUTH_MISSING_ACCESS_TOKEN), [`oauth-missing-refresh-token`](crate::errors::OAUTH_MISSING_REFRESH_TOKEN), [`oauth-token-provider-not-enabled`](crate::errors::OAUTH_TOKEN_PROVIDER_NOT_ENABLED), [`oauth-token-retrieval-error`](crate::errors::OAUTH_TOKEN_RETRIEVAL_ERROR), [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND).
    fn get_user_oauth_access_token(
        &self,
        params: GetUserOauthAccessTokenParams,
    ) -> impl Future<Output = Result<Vec<OauthAccessToken>, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("backend.getUserOauthAccessToken"))
        }
    }
    /// Bans a user, who can no longer sign in and loses every session.
    ///
    /// `POST /v1/users/{user_id}/ban`
    ///
    /// [Source](crate#sources): B (POST /users/{user_id}/ban), JB (banUser()).
    ///
    /// # Errors
    ///
    /// [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND), [`unsupported-subscription-plan-features`](crate::errors::UNSUPPORTED_SUBSCRIPTION_PLAN_FEATURES).
    fn ban_user(
        &self,
        params: BanUserParams,
    ) -> impl Future<Output = Result<User, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("backend.banUser"))
        }
    }
    /// Lifts the ban of a user; sessions that it ended stay ended.
    ///
    /// `POST /v1/users/{user_id}/unban`
    ///
    /// [Source](crate#sources): B (POST /users/{user_id}/unban), JB (unbanUser()).
    ///
    /// # Errors
    ///
    /// [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND), [`unsupported-subscription-plan-features`](crate::errors::UNSUPPORTED_SUBSCRIPTION_PLAN_FEATURES).
    fn unban_user(
        &self,
        params: UnbanUserParams,
    ) -> impl Future<Output = Result<User, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("backend.unbanUser"))
        }
    }
    /// Bans several users at once.
    ///
    /// `POST /v1/users/ban`
    ///
    /// [Source](crate#sources): B (POST /users/ban).
    ///
    /// # Errors
    ///
    /// [`unsupported-subscription-plan-features`](crate::errors::UNSUPPORTED_SUBSCRIPTION_PLAN_FEATURES).
    fn ban_users(
        &self,
        params: BanUsersParams,
    ) -> impl Future<Output = Result<Vec<User>, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("backend.banUsers"))
        }
    }
    /// Lifts the ban of several users at once.
    ///
    /// `POST /v1/users/unban`
    ///
    /// [Source](crate#sources): B (POST /users/unban).
    ///
    /// # Errors
    ///
    /// [`unsupported-subscription-plan-features`](crate::errors::UNSUPPORTED_SUBSCRIPTION_PLAN_FEATURES).
    fn unban_users(
        &self,
        params: UnbanUsersParams,
    ) -> impl Future<Output = Result<Vec<User>, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("backend.unbanUsers"))
        }
    }
    /// Locks a user, who cannot sign in until the lock expires or is lifted. The instance sets for how long.
    ///
    /// `POST /v1/users/{user_id}/lock`
    ///
    /// [Source](crate#sources): B (POST /users/{user_id}/lock), JB (lockUser()).
    ///
    /// # Errors
    ///
    /// [`authorization-invalid`](crate::errors::AUTHORIZATION_INVALID), [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND).
    fn lock_user(
        &self,
        params: LockUserParams,
    ) -> impl Future<Output = Result<User, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("backend.lockUser"))
        }
    }
    /// Lifts the lock of a user.
    ///
    /// `POST /v1/users/{user_id}/unlock`
    ///
    /// [Source](crate#sources): B (POST /users/{user_id}/unlock), JB (unlockUser()).
    ///
    /// # Errors
    ///
    /// [`authorization-invalid`](crate::errors::AUTHORIZATION_INVALID), [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND).
    fn unlock_user(
        &self,
        params: UnlockUserParams,
    ) -> impl Future<Output = Result<User, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("backend.unlockUser"))
        }
    }
    /// Checks whether a text is the password of a user.
    ///
    /// `POST /v1/users/{user_id}/verify_password`
    ///
    /// [Source](crate#sources): B (POST /users/{user_id}/verify_password), JB (verifyPassword()).
    ///
    /// # Errors
    ///
    /// [`no-password-set`](crate::errors::NO_PASSWORD_SET), [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND).
    fn verify_password(
        &self,
        params: VerifyPasswordParams,
    ) -> impl Future<Output = Result<VerifyPasswordResult, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("backend.verifyPassword"))
        }
    }
    /// Takes the password from a user. One without a password is answered unchanged.
    ///
    /// `POST /v1/users/{user_id}/remove_password`
    ///
    /// [Source](crate#sources): B (POST /users/{user_id}/remove_password).
    ///
    /// # Errors
    ///
    /// [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND).
    fn remove_password(
        &self,
        params: RemovePasswordParams,
    ) -> impl Future<Output = Result<User, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("backend.removePassword"))
        }
    }
    /// Marks the password of a user as compromised, so that it must be reset at the next sign-in.
    ///
    /// `POST /v1/users/{user_id}/password/set_compromised`
    ///
    /// [Source](crate#sources): B (POST /users/{user_id}/password/set_compromised), JB (setPasswordCompromised()).
    ///
    /// # Errors
    ///
    /// [`password-disabled`](crate::errors::PASSWORD_DISABLED), [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND).
    fn set_password_compromised(
        &self,
        params: SetPasswordCompromisedParams,
    ) -> impl Future<Output = Result<User, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("backend.setPasswordCompromised"))
        }
    }
    /// Takes the mark of a compromised password back.
    ///
    /// `POST /v1/users/{user_id}/password/unset_compromised`
    ///
    /// [Source](crate#sources): B (POST /users/{user_id}/password/unset_compromised), JB (unsetPasswordCompromised()).
    ///
    /// # Errors
    ///
    /// [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND).
    fn unset_password_compromised(
        &self,
        params: UnsetPasswordCompromisedParams,
    ) -> impl Future<Output = Result<User, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("backend.unsetPasswordCompromised"))
        }
    }
    /// Checks a code of an authenticator app or a backup code; a backup code that is right is used up.
    ///
    /// `POST /v1/users/{user_id}/verify_totp`
    ///
    /// [Source](crate#sources): B (POST /users/{user_id}/verify_totp), JB (verifyTOTP()).
    ///
    /// # Errors
    ///
    /// [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND), [`totp-disabled`](crate::errors::TOTP_DISABLED).
    fn verify_totp(
        &self,
        params: VerifyTOTPParams,
    ) -> impl Future<Output = Result<VerifyTotpResult, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("backend.verifyTOTP"))
        }
    }
    /// Switches every second factor of a user off at once.
    ///
    /// `DELETE /v1/users/{user_id}/mfa`
    ///
    /// [Source](crate#sources): B (DELETE /users/{user_id}/mfa), JB (disableUserMFA()).
    ///
    /// # Errors
    ///
    /// [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND).
    fn disable_user_mfa(
        &self,
        params: DisableUserMFAParams,
    ) -> impl Future<Output = Result<UserIdResult, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("backend.disableUserMFA"))
        }
    }
    /// Takes the authenticator app from a user.
    ///
    /// `DELETE /v1/users/{user_id}/totp`
    ///
    /// [Source](crate#sources): B (DELETE /users/{user_id}/totp), JB (deleteUserTOTP()).
    ///
    /// # Errors
    ///
    /// [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND).
    fn delete_user_totp(
        &self,
        params: DeleteUserTOTPParams,
    ) -> impl Future<Output = Result<UserIdResult, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("backend.deleteUserTOTP"))
        }
    }
    /// Takes the backup codes from a user.
    ///
    /// `DELETE /v1/users/{user_id}/backup_code`
    ///
    /// [Source](crate#sources): B (DELETE /users/{user_id}/backup_code), JB (deleteUserBackupCodes()).
    ///
    /// # Errors
    ///
    /// [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND).
    fn delete_user_backup_codes(
        &self,
        params: DeleteUserBackupCodesParams,
    ) -> impl Future<Output = Result<UserIdResult, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("backend.deleteUserBackupCodes"))
        }
    }
    /// Takes a passkey from a user, who is told by email.
    ///
    /// `DELETE /v1/users/{user_id}/passkeys/{passkey_identification_id}`
    ///
    /// [Source](crate#sources): B (DELETE /users/{user_id}/passkeys/{passkey_identification_id}), JB (deleteUserPasskey()).
    ///
    /// # Errors
    ///
    /// [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND).
    fn delete_user_passkey(
        &self,
        params: DeleteUserPasskeyParams,
    ) -> impl Future<Output = Result<DeletedObject, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("backend.deleteUserPasskey"))
        }
    }
    /// Takes a wallet from a user.
    ///
    /// `DELETE /v1/users/{user_id}/web3_wallets/{web3_wallet_identification_id}`
    ///
    /// [Source](crate#sources): B (DELETE /users/{user_id}/web3_wallets/{web3_wallet_identification_id}), JB (deleteUserWeb3Wallet()).
    ///
    /// # Errors
    ///
    /// [`identification-deletion-failed`](crate::errors::IDENTIFICATION_DELETION_FAILED), [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND).
    fn delete_user_web3_wallet(
        &self,
        params: DeleteUserWeb3WalletParams,
    ) -> impl Future<Output = Result<DeletedObject, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("backend.deleteUserWeb3Wallet"))
        }
    }
    /// Disconnects an account that a user connected by OAuth.
    ///
    /// `DELETE /v1/users/{user_id}/external_accounts/{external_account_id}`
    ///
    /// [Source](crate#sources): B (DELETE /users/{user_id}/external_accounts/{external_account_id}), JB (deleteUserExternalAccount()).
    ///
    /// # Errors
    ///
    /// [`identification-deletion-failed`](crate::errors::IDENTIFICATION_DELETION_FAILED), [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND).
    fn delete_user_external_account(
        &self,
        params: DeleteUserExternalAccountParams,
    ) -> impl Future<Output = Result<DeletedObject, ApiError>> + Send {
        async move {
            let _ = params;
            Err(ApiError::unimplemented("backend.deleteUserExternalAccount"))
        }
    }
    /// Creates a user. The first address, number and wallet become the primary ones.
    ///
    /// `POST /v1/users`
    ///
    /// [Source](crate#sources): B (POST /users), JB (createUser()).
    ///
    /// # Errors
    ///
    /// [`form-data-missing`](crate::errors::FORM_DATA_MISSING), [`identification-claimed`](crate::errors::IDENTIFICATION_CLAIMED), [`not-allowed-access`](crate::errors::NOT_ALLOWED_ACCESS), [`user-quota-exceeded`](crate::errors::USER_QUOTA_EXCEEDED).
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
    /// [Source](crate#sources): B (GET /users/{user_id}).
    ///
    /// # Errors
    ///
    /// [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND).
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
    /// [Source](crate#sources): B (GET /users), JB (getUserList()).
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
    /// [Source](crate#sources): B (GET /users/count), JB (getCount()).
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
    /// [Source](crate#sources): 003 (updateUser()), B (PATCH /users/{user_id}).
    ///
    /// # Errors
    ///
    /// [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND), [`resource-locked`](crate::errors::RESOURCE_LOCKED), [`user-managed-by-scim`](crate::errors::USER_MANAGED_BY_SCIM).
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
    /// [`resource-not-found`](crate::errors::RESOURCE_NOT_FOUND), [`user-managed-by-scim`](crate::errors::USER_MANAGED_BY_SCIM).
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
