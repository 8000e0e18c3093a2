// @generated from the contract by `cargo xtask generate`. Do not edit.

//! The frontend API on top of raw requests, over any transport.
#![allow(deprecated, reason = "deprecated items are supported too")]
use clerk_user_runtime::ApiError;
use super::api::FrontendApi;
#[allow(unused_imports, reason = "a contract may need only some of them")]
use super::{params::*, types::*};
#[allow(unused_imports, reason = "a contract may need only some of them")]
use crate::types::*;
/// Implements `FrontendApi` by sending raw requests.
#[derive(Clone, Debug)]
pub struct FrontendClient<C>(pub clerk_user_runtime::RequestSender<C>);
impl<C: clerk_user_runtime::Transport> FrontendApi for FrontendClient<C> {
    async fn get_environment(&self) -> Result<Environment, ApiError> {
        self.0.send("frontend.getEnvironment", ()).await
    }
    async fn update_environment(&self) -> Result<Environment, ApiError> {
        self.0.send("frontend.updateEnvironment", ()).await
    }
    async fn get_client(&self) -> Result<Option<Client>, ApiError> {
        self.0.send("frontend.getClient", ()).await
    }
    async fn create_sign_in(
        &self,
        params: CreateSignInParams,
    ) -> Result<SignIn, ApiError> {
        self.0.send("frontend.createSignIn", params).await
    }
    async fn touch_session(
        &self,
        params: TouchSessionParams,
    ) -> Result<Session, ApiError> {
        self.0.send("frontend.touchSession", params).await
    }
    async fn create_session_token(
        &self,
        params: CreateSessionTokenParams,
    ) -> Result<Token, ApiError> {
        self.0.send("frontend.createSessionToken", params).await
    }
    async fn get_email_addresses(&self) -> Result<Vec<EmailAddress>, ApiError> {
        self.0.send("frontend.getEmailAddresses", ()).await
    }
    async fn get_email_address(
        &self,
        params: GetEmailAddressParams,
    ) -> Result<EmailAddress, ApiError> {
        self.0.send("frontend.getEmailAddress", params).await
    }
    async fn delete_email_address(
        &self,
        params: DeleteEmailAddressParams,
    ) -> Result<DeletedObject, ApiError> {
        self.0.send("frontend.deleteEmailAddress", params).await
    }
    async fn prepare_email_address_verification(
        &self,
        params: PrepareEmailAddressVerificationParams,
    ) -> Result<EmailAddress, ApiError> {
        self.0.send("frontend.prepareEmailAddressVerification", params).await
    }
    async fn attempt_email_address_verification(
        &self,
        params: AttemptEmailAddressVerificationParams,
    ) -> Result<EmailAddress, ApiError> {
        self.0.send("frontend.attemptEmailAddressVerification", params).await
    }
    async fn create_external_account(
        &self,
        params: CreateExternalAccountParams,
    ) -> Result<ExternalAccount, ApiError> {
        self.0.send("frontend.createExternalAccount", params).await
    }
    async fn reauthorize_external_account(
        &self,
        params: ReauthorizeExternalAccountParams,
    ) -> Result<ExternalAccount, ApiError> {
        self.0.send("frontend.reauthorizeExternalAccount", params).await
    }
    async fn delete_external_account(
        &self,
        params: DeleteExternalAccountParams,
    ) -> Result<DeletedObject, ApiError> {
        self.0.send("frontend.deleteExternalAccount", params).await
    }
    async fn get_enterprise_connections(
        &self,
        params: GetEnterpriseConnectionsParams,
    ) -> Result<Vec<EnterpriseConnection>, ApiError> {
        self.0.send("frontend.getEnterpriseConnections", params).await
    }
    async fn get_organization_memberships(
        &self,
        params: GetOrganizationMembershipsParams,
    ) -> Result<clerk_user_runtime::Page<OrganizationMembership>, ApiError> {
        self.0.send("frontend.getOrganizationMemberships", params).await
    }
    async fn leave_organization(
        &self,
        params: LeaveOrganizationParams,
    ) -> Result<DeletedObject, ApiError> {
        self.0.send("frontend.leaveOrganization", params).await
    }
    async fn get_organization_invitations(
        &self,
        params: GetOrganizationInvitationsParams,
    ) -> Result<clerk_user_runtime::Page<UserOrganizationInvitation>, ApiError> {
        self.0.send("frontend.getOrganizationInvitations", params).await
    }
    async fn get_organization_suggestions(
        &self,
        params: GetOrganizationSuggestionsParams,
    ) -> Result<clerk_user_runtime::Page<OrganizationSuggestion>, ApiError> {
        self.0.send("frontend.getOrganizationSuggestions", params).await
    }
    async fn get_organization_creation_defaults(
        &self,
    ) -> Result<OrganizationCreationDefaults, ApiError> {
        self.0.send("frontend.getOrganizationCreationDefaults", ()).await
    }
    async fn create_organization(
        &self,
        params: CreateOrganizationParams,
    ) -> Result<Organization, ApiError> {
        self.0.send("frontend.createOrganization", params).await
    }
    async fn create_passkey(&self) -> Result<Passkey, ApiError> {
        self.0.send("frontend.createPasskey", ()).await
    }
    async fn attempt_passkey_verification(
        &self,
        params: AttemptPasskeyVerificationParams,
    ) -> Result<Passkey, ApiError> {
        self.0.send("frontend.attemptPasskeyVerification", params).await
    }
    async fn update_passkey(
        &self,
        params: UpdatePasskeyParams,
    ) -> Result<Passkey, ApiError> {
        self.0.send("frontend.updatePasskey", params).await
    }
    async fn delete_passkey(
        &self,
        params: DeletePasskeyParams,
    ) -> Result<DeletedObject, ApiError> {
        self.0.send("frontend.deletePasskey", params).await
    }
    async fn get_payment_methods(
        &self,
        params: GetPaymentMethodsParams,
    ) -> Result<clerk_user_runtime::Page<BillingPaymentMethod>, ApiError> {
        self.0.send("frontend.getPaymentMethods", params).await
    }
    async fn initialize_payment_method(
        &self,
        params: InitializePaymentMethodParams,
    ) -> Result<BillingInitializedPaymentMethod, ApiError> {
        self.0.send("frontend.initializePaymentMethod", params).await
    }
    async fn add_payment_method(
        &self,
        params: AddPaymentMethodParams,
    ) -> Result<BillingPaymentMethod, ApiError> {
        self.0.send("frontend.addPaymentMethod", params).await
    }
    async fn create_phone_number(
        &self,
        params: CreatePhoneNumberParams,
    ) -> Result<PhoneNumber, ApiError> {
        self.0.send("frontend.createPhoneNumber", params).await
    }
    async fn get_phone_numbers(&self) -> Result<Vec<PhoneNumber>, ApiError> {
        self.0.send("frontend.getPhoneNumbers", ()).await
    }
    async fn get_phone_number(
        &self,
        params: GetPhoneNumberParams,
    ) -> Result<PhoneNumber, ApiError> {
        self.0.send("frontend.getPhoneNumber", params).await
    }
    async fn update_phone_number(
        &self,
        params: UpdatePhoneNumberParams,
    ) -> Result<PhoneNumber, ApiError> {
        self.0.send("frontend.updatePhoneNumber", params).await
    }
    async fn delete_phone_number(
        &self,
        params: DeletePhoneNumberParams,
    ) -> Result<DeletedObject, ApiError> {
        self.0.send("frontend.deletePhoneNumber", params).await
    }
    async fn prepare_phone_number_verification(
        &self,
        params: PreparePhoneNumberVerificationParams,
    ) -> Result<PhoneNumber, ApiError> {
        self.0.send("frontend.preparePhoneNumberVerification", params).await
    }
    async fn attempt_phone_number_verification(
        &self,
        params: AttemptPhoneNumberVerificationParams,
    ) -> Result<PhoneNumber, ApiError> {
        self.0.send("frontend.attemptPhoneNumberVerification", params).await
    }
    async fn set_profile_image(
        &self,
        params: SetProfileImageParams,
    ) -> Result<Image, ApiError> {
        self.0.send("frontend.setProfileImage", params).await
    }
    async fn delete_profile_image(&self) -> Result<DeletedObject, ApiError> {
        self.0.send("frontend.deleteProfileImage", ()).await
    }
    async fn delete(&self) -> Result<DeletedObject, ApiError> {
        self.0.send("frontend.delete", ()).await
    }
    async fn update_password(
        &self,
        params: UpdatePasswordParams,
    ) -> Result<User, ApiError> {
        self.0.send("frontend.updatePassword", params).await
    }
    async fn remove_password(
        &self,
        params: RemovePasswordParams,
    ) -> Result<User, ApiError> {
        self.0.send("frontend.removePassword", params).await
    }
    async fn create_totp(&self) -> Result<TOTP, ApiError> {
        self.0.send("frontend.createTOTP", ()).await
    }
    async fn verify_totp(&self, params: VerifyTOTPParams) -> Result<TOTP, ApiError> {
        self.0.send("frontend.verifyTOTP", params).await
    }
    async fn disable_totp(&self) -> Result<DeletedObject, ApiError> {
        self.0.send("frontend.disableTOTP", ()).await
    }
    async fn create_backup_code(&self) -> Result<BackupCode, ApiError> {
        self.0.send("frontend.createBackupCode", ()).await
    }
    async fn get_sessions(&self) -> Result<Vec<SessionWithActivities>, ApiError> {
        self.0.send("frontend.getSessions", ()).await
    }
    async fn get_all_sessions(&self) -> Result<Vec<Session>, ApiError> {
        self.0.send("frontend.getAllSessions", ()).await
    }
    async fn revoke_session(
        &self,
        params: RevokeSessionParams,
    ) -> Result<Session, ApiError> {
        self.0.send("frontend.revokeSession", params).await
    }
    async fn create_service_token(
        &self,
        params: CreateServiceTokenParams,
    ) -> Result<Token, ApiError> {
        self.0.send("frontend.createServiceToken", params).await
    }
    async fn create_web3_wallet(
        &self,
        params: CreateWeb3WalletParams,
    ) -> Result<Web3Wallet, ApiError> {
        self.0.send("frontend.createWeb3Wallet", params).await
    }
    async fn get_web3_wallets(&self) -> Result<Vec<Web3Wallet>, ApiError> {
        self.0.send("frontend.getWeb3Wallets", ()).await
    }
    async fn get_web3_wallet(
        &self,
        params: GetWeb3WalletParams,
    ) -> Result<Web3Wallet, ApiError> {
        self.0.send("frontend.getWeb3Wallet", params).await
    }
    async fn delete_web3_wallet(
        &self,
        params: DeleteWeb3WalletParams,
    ) -> Result<DeletedObject, ApiError> {
        self.0.send("frontend.deleteWeb3Wallet", params).await
    }
    async fn prepare_web3_wallet_verification(
        &self,
        params: PrepareWeb3WalletVerificationParams,
    ) -> Result<Web3Wallet, ApiError> {
        self.0.send("frontend.prepareWeb3WalletVerification", params).await
    }
    async fn attempt_web3_wallet_verification(
        &self,
        params: AttemptWeb3WalletVerificationParams,
    ) -> Result<Web3Wallet, ApiError> {
        self.0.send("frontend.attemptWeb3WalletVerification", params).await
    }
    async fn get(&self, params: GetParams) -> Result<User, ApiError> {
        self.0.send("frontend.get", params).await
    }
    async fn update(&self, params: UpdateParams) -> Result<User, ApiError> {
        self.0.send("frontend.update", params).await
    }
    async fn update_metadata(
        &self,
        params: UpdateMetadataParams,
    ) -> Result<User, ApiError> {
        self.0.send("frontend.updateMetadata", params).await
    }
    async fn create_email_address(
        &self,
        params: CreateEmailAddressParams,
    ) -> Result<EmailAddress, ApiError> {
        self.0.send("frontend.createEmailAddress", params).await
    }
    async fn create_sign_up(
        &self,
        params: CreateSignUpParams,
    ) -> Result<SignUp, ApiError> {
        self.0.send("frontend.createSignUp", params).await
    }
    async fn update_sign_up(
        &self,
        params: UpdateSignUpParams,
    ) -> Result<SignUp, ApiError> {
        self.0.send("frontend.updateSignUp", params).await
    }
}
