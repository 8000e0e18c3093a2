// @generated from the contract by `cargo xtask generate`. Do not edit.

//! The backend API on top of raw requests, over any transport.
#![allow(deprecated, reason = "deprecated items are supported too")]
use clerk_user_runtime::ApiError;
use super::api::BackendApi;
#[allow(unused_imports, reason = "a contract may need only some of them")]
use super::{params::*, types::*};
#[allow(unused_imports, reason = "a contract may need only some of them")]
use crate::types::*;
/// Implements `BackendApi` by sending raw requests.
#[derive(Clone, Debug)]
pub struct BackendClient<C>(pub clerk_user_runtime::RequestSender<C>);
impl<C: clerk_user_runtime::Transport> BackendApi for BackendClient<C> {
    async fn create_email_address(
        &self,
        params: CreateEmailAddressParams,
    ) -> Result<EmailAddress, ApiError> {
        self.0.send("backend.createEmailAddress", params).await
    }
    async fn get_email_address(
        &self,
        params: GetEmailAddressParams,
    ) -> Result<EmailAddress, ApiError> {
        self.0.send("backend.getEmailAddress", params).await
    }
    async fn update_email_address(
        &self,
        params: UpdateEmailAddressParams,
    ) -> Result<EmailAddress, ApiError> {
        self.0.send("backend.updateEmailAddress", params).await
    }
    async fn delete_email_address(
        &self,
        params: DeleteEmailAddressParams,
    ) -> Result<DeletedObject, ApiError> {
        self.0.send("backend.deleteEmailAddress", params).await
    }
    async fn replace_user_email_address(
        &self,
        params: ReplaceUserEmailAddressParams,
    ) -> Result<EmailAddress, ApiError> {
        self.0.send("backend.replaceUserEmailAddress", params).await
    }
    async fn prepare_email_address_verification(
        &self,
        params: PrepareEmailAddressVerificationParams,
    ) -> Result<IdentifierVerification, ApiError> {
        self.0.send("backend.prepareEmailAddressVerification", params).await
    }
    async fn attempt_email_address_verification(
        &self,
        params: AttemptEmailAddressVerificationParams,
    ) -> Result<IdentifierVerification, ApiError> {
        self.0.send("backend.attemptEmailAddressVerification", params).await
    }
    async fn prepare_phone_number_verification(
        &self,
        params: PreparePhoneNumberVerificationParams,
    ) -> Result<IdentifierVerification, ApiError> {
        self.0.send("backend.preparePhoneNumberVerification", params).await
    }
    async fn attempt_phone_number_verification(
        &self,
        params: AttemptPhoneNumberVerificationParams,
    ) -> Result<IdentifierVerification, ApiError> {
        self.0.send("backend.attemptPhoneNumberVerification", params).await
    }
    async fn create_organization(
        &self,
        params: CreateOrganizationParams,
    ) -> Result<Organization, ApiError> {
        self.0.send("backend.createOrganization", params).await
    }
    async fn delete_organization(
        &self,
        params: DeleteOrganizationParams,
    ) -> Result<DeletedObject, ApiError> {
        self.0.send("backend.deleteOrganization", params).await
    }
    async fn create_organization_membership(
        &self,
        params: CreateOrganizationMembershipParams,
    ) -> Result<OrganizationMembership, ApiError> {
        self.0.send("backend.createOrganizationMembership", params).await
    }
    async fn create_organization_invitation(
        &self,
        params: CreateOrganizationInvitationParams,
    ) -> Result<OrganizationInvitation, ApiError> {
        self.0.send("backend.createOrganizationInvitation", params).await
    }
    async fn create_phone_number(
        &self,
        params: CreatePhoneNumberParams,
    ) -> Result<PhoneNumber, ApiError> {
        self.0.send("backend.createPhoneNumber", params).await
    }
    async fn get_phone_number(
        &self,
        params: GetPhoneNumberParams,
    ) -> Result<PhoneNumber, ApiError> {
        self.0.send("backend.getPhoneNumber", params).await
    }
    async fn update_phone_number(
        &self,
        params: UpdatePhoneNumberParams,
    ) -> Result<PhoneNumber, ApiError> {
        self.0.send("backend.updatePhoneNumber", params).await
    }
    async fn delete_phone_number(
        &self,
        params: DeletePhoneNumberParams,
    ) -> Result<DeletedObject, ApiError> {
        self.0.send("backend.deletePhoneNumber", params).await
    }
    async fn replace_user_phone_number(
        &self,
        params: ReplaceUserPhoneNumberParams,
    ) -> Result<PhoneNumber, ApiError> {
        self.0.send("backend.replaceUserPhoneNumber", params).await
    }
    async fn get_session_list(
        &self,
        params: GetSessionListParams,
    ) -> Result<Vec<Session>, ApiError> {
        self.0.send("backend.getSessionList", params).await
    }
    async fn revoke_session(
        &self,
        params: RevokeSessionParams,
    ) -> Result<Session, ApiError> {
        self.0.send("backend.revokeSession", params).await
    }
    async fn create_sign_in_token(
        &self,
        params: CreateSignInTokenParams,
    ) -> Result<SignInToken, ApiError> {
        self.0.send("backend.createSignInToken", params).await
    }
    async fn get_jwks(&self) -> Result<Jwks, ApiError> {
        self.0.send("backend.getJwks", ()).await
    }
    async fn update_user_metadata(
        &self,
        params: UpdateUserMetadataParams,
    ) -> Result<User, ApiError> {
        self.0.send("backend.updateUserMetadata", params).await
    }
    async fn replace_user_metadata(
        &self,
        params: ReplaceUserMetadataParams,
    ) -> Result<User, ApiError> {
        self.0.send("backend.replaceUserMetadata", params).await
    }
    async fn update_user_profile_image(
        &self,
        params: UpdateUserProfileImageParams,
    ) -> Result<User, ApiError> {
        self.0.send("backend.updateUserProfileImage", params).await
    }
    async fn delete_user_profile_image(
        &self,
        params: DeleteUserProfileImageParams,
    ) -> Result<User, ApiError> {
        self.0.send("backend.deleteUserProfileImage", params).await
    }
    async fn get_organization_membership_list(
        &self,
        params: GetOrganizationMembershipListParams,
    ) -> Result<clerk_user_runtime::Page<OrganizationMembership>, ApiError> {
        self.0.send("backend.getOrganizationMembershipList", params).await
    }
    async fn get_organization_invitation_list(
        &self,
        params: GetOrganizationInvitationListParams,
    ) -> Result<clerk_user_runtime::Page<UserOrganizationInvitation>, ApiError> {
        self.0.send("backend.getOrganizationInvitationList", params).await
    }
    async fn get_user_oauth_access_token(
        &self,
        params: GetUserOauthAccessTokenParams,
    ) -> Result<Vec<OauthAccessToken>, ApiError> {
        self.0.send("backend.getUserOauthAccessToken", params).await
    }
    async fn ban_user(&self, params: BanUserParams) -> Result<User, ApiError> {
        self.0.send("backend.banUser", params).await
    }
    async fn unban_user(&self, params: UnbanUserParams) -> Result<User, ApiError> {
        self.0.send("backend.unbanUser", params).await
    }
    async fn ban_users(&self, params: BanUsersParams) -> Result<Vec<User>, ApiError> {
        self.0.send("backend.banUsers", params).await
    }
    async fn unban_users(
        &self,
        params: UnbanUsersParams,
    ) -> Result<Vec<User>, ApiError> {
        self.0.send("backend.unbanUsers", params).await
    }
    async fn lock_user(&self, params: LockUserParams) -> Result<User, ApiError> {
        self.0.send("backend.lockUser", params).await
    }
    async fn unlock_user(&self, params: UnlockUserParams) -> Result<User, ApiError> {
        self.0.send("backend.unlockUser", params).await
    }
    async fn verify_password(
        &self,
        params: VerifyPasswordParams,
    ) -> Result<VerifyPasswordResult, ApiError> {
        self.0.send("backend.verifyPassword", params).await
    }
    async fn remove_password(
        &self,
        params: RemovePasswordParams,
    ) -> Result<User, ApiError> {
        self.0.send("backend.removePassword", params).await
    }
    async fn set_password_compromised(
        &self,
        params: SetPasswordCompromisedParams,
    ) -> Result<User, ApiError> {
        self.0.send("backend.setPasswordCompromised", params).await
    }
    async fn unset_password_compromised(
        &self,
        params: UnsetPasswordCompromisedParams,
    ) -> Result<User, ApiError> {
        self.0.send("backend.unsetPasswordCompromised", params).await
    }
    async fn verify_totp(
        &self,
        params: VerifyTOTPParams,
    ) -> Result<VerifyTotpResult, ApiError> {
        self.0.send("backend.verifyTOTP", params).await
    }
    async fn disable_user_mfa(
        &self,
        params: DisableUserMFAParams,
    ) -> Result<UserIdResult, ApiError> {
        self.0.send("backend.disableUserMFA", params).await
    }
    async fn delete_user_totp(
        &self,
        params: DeleteUserTOTPParams,
    ) -> Result<UserIdResult, ApiError> {
        self.0.send("backend.deleteUserTOTP", params).await
    }
    async fn delete_user_backup_codes(
        &self,
        params: DeleteUserBackupCodesParams,
    ) -> Result<UserIdResult, ApiError> {
        self.0.send("backend.deleteUserBackupCodes", params).await
    }
    async fn delete_user_passkey(
        &self,
        params: DeleteUserPasskeyParams,
    ) -> Result<DeletedObject, ApiError> {
        self.0.send("backend.deleteUserPasskey", params).await
    }
    async fn delete_user_web3_wallet(
        &self,
        params: DeleteUserWeb3WalletParams,
    ) -> Result<DeletedObject, ApiError> {
        self.0.send("backend.deleteUserWeb3Wallet", params).await
    }
    async fn delete_user_external_account(
        &self,
        params: DeleteUserExternalAccountParams,
    ) -> Result<DeletedObject, ApiError> {
        self.0.send("backend.deleteUserExternalAccount", params).await
    }
    async fn create_user(&self, params: CreateUserParams) -> Result<User, ApiError> {
        self.0.send("backend.createUser", params).await
    }
    async fn get_user(&self, params: GetUserParams) -> Result<User, ApiError> {
        self.0.send("backend.getUser", params).await
    }
    async fn get_user_list(
        &self,
        params: GetUserListParams,
    ) -> Result<Vec<User>, ApiError> {
        self.0.send("backend.getUserList", params).await
    }
    async fn get_count(&self, params: GetCountParams) -> Result<TotalCount, ApiError> {
        self.0.send("backend.getCount", params).await
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
