//! The frontend API: each operation is one transaction on behalf of the signed-in user.

use clerk_user::frontend::{
    AddPaymentMethodParams, AttemptEmailAddressVerificationParams, AttemptPasskeyVerificationParams,
    AttemptPhoneNumberVerificationParams, AttemptWeb3WalletVerificationParams, Client,
    CreateEmailAddressParams, CreateExternalAccountParams, CreateOrganizationParams, CreatePhoneNumberParams,
    CreateServiceTokenParams, CreateSessionTokenParams, CreateSignInParams, CreateSignUpParams,
    CreateWeb3WalletParams, DeleteEmailAddressParams, DeleteExternalAccountParams, DeletePasskeyParams,
    DeletePhoneNumberParams, DeleteWeb3WalletParams, DeletedObject, ExternalAccount, FrontendApi,
    GetEmailAddressParams, GetEnterpriseConnectionsParams, GetOrganizationInvitationsParams,
    GetOrganizationMembershipsParams, GetOrganizationSuggestionsParams, GetParams, GetPaymentMethodsParams,
    GetPhoneNumberParams, GetWeb3WalletParams, InitializePaymentMethodParams, LeaveOrganizationParams,
    Organization, OrganizationMembership, Passkey, PrepareEmailAddressVerificationParams,
    PreparePhoneNumberVerificationParams, PrepareWeb3WalletVerificationParams,
    ReauthorizeExternalAccountParams, RemovePasswordParams, RevokeSessionParams, Session,
    SetProfileImageParams, SignUp, TouchSessionParams, UpdateMetadataParams, UpdateParams,
    UpdatePasskeyParams, UpdatePasswordParams, UpdatePhoneNumberParams, UpdateSignUpParams, User,
    UserOrganizationInvitation, VerifyTOTPParams,
};
use clerk_user::{
    BackupCode, BillingInitializedPaymentMethod, BillingPaymentMethod, EmailAddress, EnterpriseConnection,
    Environment, ExternalAccountObject, Image, OrganizationCreationDefaults, OrganizationSuggestion,
    PhoneNumber, SessionWithActivities, SignIn, TOTP, Token, Web3Wallet,
};
use clerk_user_runtime::{ApiError, Page};

use super::transactions::{Frontend, deleted};
use crate::handlers::organizations::organization_creation_defaults;
use crate::handlers::users::IMAGE_OBJECT;
use crate::serialization::{
    email_address, email_addresses, environment, frontend_external_account, frontend_passkey, phone_number,
    phone_numbers, web3_wallet, web3_wallets,
};
use crate::state::IdentifierKind;

impl FrontendApi for Frontend {
    async fn get_environment(&self) -> Result<Environment, ApiError> {
        Ok(environment())
    }

    async fn update_environment(&self) -> Result<Environment, ApiError> {
        Ok(environment())
    }

    async fn get_client(&self) -> Result<Option<Client>, ApiError> {
        self.reference.transact(|tx| Ok(self.user.as_ref().map(|user| tx.current_client(user))))
    }

    async fn create_sign_in(&self, params: CreateSignInParams) -> Result<SignIn, ApiError> {
        self.reference.transact(|tx| tx.create_sign_in(self.user.as_ref(), params))
    }

    async fn create_sign_up(&self, params: CreateSignUpParams) -> Result<SignUp, ApiError> {
        self.reference.transact(|tx| tx.create_sign_up(params))
    }

    async fn update_sign_up(&self, params: UpdateSignUpParams) -> Result<SignUp, ApiError> {
        self.reference.transact(|tx| tx.update_sign_up(params))
    }

    async fn touch_session(&self, params: TouchSessionParams) -> Result<Session, ApiError> {
        self.as_user(|tx, user| {
            let session = tx.touch_session(&user, params)?;
            Ok(tx.frontend_session(&session))
        })
    }

    async fn create_session_token(&self, params: CreateSessionTokenParams) -> Result<Token, ApiError> {
        self.as_user(|tx, user| tx.create_session_token(&user, params))
    }

    async fn create_service_token(&self, params: CreateServiceTokenParams) -> Result<Token, ApiError> {
        self.as_user(|tx, user| Ok(tx.create_service_token(&user, &params.service)))
    }

    async fn get_sessions(&self) -> Result<Vec<SessionWithActivities>, ApiError> {
        self.as_user(|tx, user| Ok(tx.own_active_sessions(&user)))
    }

    async fn get_all_sessions(&self) -> Result<Vec<Session>, ApiError> {
        self.as_user(|tx, user| Ok(tx.own_sessions(&user)))
    }

    async fn revoke_session(&self, params: RevokeSessionParams) -> Result<Session, ApiError> {
        self.as_user(|tx, user| {
            let session = tx.revoke_own_session(&user, &params.session_id)?;
            Ok(tx.frontend_session(&session))
        })
    }

    async fn create_organization(&self, params: CreateOrganizationParams) -> Result<Organization, ApiError> {
        self.as_user(|tx, user| {
            let organization = tx.create_own_organization(&user, params)?;
            Ok(tx.frontend_organization(&organization))
        })
    }

    async fn get_organization_memberships(
        &self,
        params: GetOrganizationMembershipsParams,
    ) -> Result<Page<OrganizationMembership>, ApiError> {
        self.as_user(|tx, user| Ok(tx.list_own_memberships(&user, &params)))
    }

    async fn leave_organization(&self, params: LeaveOrganizationParams) -> Result<DeletedObject, ApiError> {
        self.as_user(|tx, user| {
            let membership = tx.leave_organization(&user, &params)?;
            Ok(DeletedObject::new(OrganizationMembership::OBJECT.to_owned())
                .id(Some(membership.id.to_string()))
                .deleted(true))
        })
    }

    async fn get_organization_invitations(
        &self,
        params: GetOrganizationInvitationsParams,
    ) -> Result<Page<UserOrganizationInvitation>, ApiError> {
        self.as_user(|tx, user| Ok(tx.list_own_invitations(&user, &params)))
    }

    async fn get_organization_suggestions(
        &self,
        params: GetOrganizationSuggestionsParams,
    ) -> Result<Page<OrganizationSuggestion>, ApiError> {
        self.as_user(|tx, user| Ok(tx.list_own_suggestions(&user, &params)))
    }

    async fn get_organization_creation_defaults(&self) -> Result<OrganizationCreationDefaults, ApiError> {
        self.as_user(|_, user| Ok(organization_creation_defaults(&user)))
    }

    async fn get_enterprise_connections(
        &self,
        params: GetEnterpriseConnectionsParams,
    ) -> Result<Vec<EnterpriseConnection>, ApiError> {
        self.as_user(|tx, user| Ok(tx.own_enterprise_connections(&user, &params)))
    }

    async fn get_payment_methods(
        &self,
        params: GetPaymentMethodsParams,
    ) -> Result<Page<BillingPaymentMethod>, ApiError> {
        self.as_user(|tx, user| Ok(tx.list_own_payment_methods(&user, &params)))
    }

    async fn initialize_payment_method(
        &self,
        params: InitializePaymentMethodParams,
    ) -> Result<BillingInitializedPaymentMethod, ApiError> {
        self.as_user(|tx, _| tx.initialize_payment_method(&params.gateway))
    }

    async fn add_payment_method(
        &self,
        params: AddPaymentMethodParams,
    ) -> Result<BillingPaymentMethod, ApiError> {
        self.as_user(|tx, user| tx.add_payment_method(&user, params))
    }

    async fn get(&self, _params: GetParams) -> Result<User, ApiError> {
        self.user(|_, user| Ok(user))
    }

    async fn update(&self, params: UpdateParams) -> Result<User, ApiError> {
        self.user(|tx, user| tx.update_own_user(user, params))
    }

    async fn update_metadata(&self, params: UpdateMetadataParams) -> Result<User, ApiError> {
        self.user(|tx, user| tx.update_own_metadata(user, &params.unsafe_metadata))
    }

    async fn create_email_address(&self, params: CreateEmailAddressParams) -> Result<EmailAddress, ApiError> {
        self.as_user(|tx, user| tx.create_own_email(user, params.email_address))
    }

    async fn get_email_addresses(&self) -> Result<Vec<EmailAddress>, ApiError> {
        self.as_user(|_, user| Ok(email_addresses(&user)))
    }

    async fn get_email_address(&self, params: GetEmailAddressParams) -> Result<EmailAddress, ApiError> {
        self.identifier(params.email_address_id.as_str(), IdentifierKind::Email, email_address, |_, user| {
            Ok(user)
        })
    }

    async fn delete_email_address(
        &self,
        params: DeleteEmailAddressParams,
    ) -> Result<DeletedObject, ApiError> {
        self.delete_identifier(IdentifierKind::Email, params.email_address_id.as_str(), EmailAddress::OBJECT)
    }

    async fn prepare_email_address_verification(
        &self,
        params: PrepareEmailAddressVerificationParams,
    ) -> Result<EmailAddress, ApiError> {
        let id = params.email_address_id.as_str();
        self.identifier(id, IdentifierKind::Email, email_address, |tx, user| {
            tx.prepare_own_verification(user, IdentifierKind::Email, id, params.strategy.as_str())
        })
    }

    async fn attempt_email_address_verification(
        &self,
        params: AttemptEmailAddressVerificationParams,
    ) -> Result<EmailAddress, ApiError> {
        let id = params.email_address_id.as_str();
        self.identifier(id, IdentifierKind::Email, email_address, |tx, user| {
            tx.attempt_own_verification(user, IdentifierKind::Email, id, &params.code)
        })
    }

    async fn create_phone_number(&self, params: CreatePhoneNumberParams) -> Result<PhoneNumber, ApiError> {
        self.as_user(|tx, user| tx.create_own_phone(user, params))
    }

    async fn get_phone_numbers(&self) -> Result<Vec<PhoneNumber>, ApiError> {
        self.as_user(|_, user| Ok(phone_numbers(&user)))
    }

    async fn get_phone_number(&self, params: GetPhoneNumberParams) -> Result<PhoneNumber, ApiError> {
        let id = params.phone_number_id.as_str();
        self.identifier(id, IdentifierKind::Phone, phone_number, |_, user| Ok(user))
    }

    async fn update_phone_number(&self, params: UpdatePhoneNumberParams) -> Result<PhoneNumber, ApiError> {
        self.as_user(|tx, user| tx.update_own_phone(user, &params))
    }

    async fn delete_phone_number(&self, params: DeletePhoneNumberParams) -> Result<DeletedObject, ApiError> {
        self.delete_identifier(IdentifierKind::Phone, params.phone_number_id.as_str(), PhoneNumber::OBJECT)
    }

    async fn prepare_phone_number_verification(
        &self,
        params: PreparePhoneNumberVerificationParams,
    ) -> Result<PhoneNumber, ApiError> {
        let id = params.phone_number_id.as_str();
        self.identifier(id, IdentifierKind::Phone, phone_number, |tx, user| {
            tx.prepare_own_verification(user, IdentifierKind::Phone, id, params.strategy.as_str())
        })
    }

    async fn attempt_phone_number_verification(
        &self,
        params: AttemptPhoneNumberVerificationParams,
    ) -> Result<PhoneNumber, ApiError> {
        let id = params.phone_number_id.as_str();
        self.identifier(id, IdentifierKind::Phone, phone_number, |tx, user| {
            tx.attempt_own_verification(user, IdentifierKind::Phone, id, &params.code)
        })
    }

    async fn create_web3_wallet(&self, params: CreateWeb3WalletParams) -> Result<Web3Wallet, ApiError> {
        self.as_user(|tx, user| tx.create_own_wallet(user, params.web3_wallet))
    }

    async fn get_web3_wallets(&self) -> Result<Vec<Web3Wallet>, ApiError> {
        self.as_user(|_, user| Ok(web3_wallets(&user)))
    }

    async fn get_web3_wallet(&self, params: GetWeb3WalletParams) -> Result<Web3Wallet, ApiError> {
        let id = params.web3_wallet_id.as_str();
        self.identifier(id, IdentifierKind::Wallet, web3_wallet, |_, user| Ok(user))
    }

    async fn delete_web3_wallet(&self, params: DeleteWeb3WalletParams) -> Result<DeletedObject, ApiError> {
        self.delete_identifier(IdentifierKind::Wallet, params.web3_wallet_id.as_str(), Web3Wallet::OBJECT)
    }

    async fn prepare_web3_wallet_verification(
        &self,
        params: PrepareWeb3WalletVerificationParams,
    ) -> Result<Web3Wallet, ApiError> {
        self.as_user(|tx, user| tx.prepare_wallet(user, &params))
    }

    async fn attempt_web3_wallet_verification(
        &self,
        params: AttemptWeb3WalletVerificationParams,
    ) -> Result<Web3Wallet, ApiError> {
        self.as_user(|tx, user| tx.attempt_wallet(user, &params))
    }

    async fn create_external_account(
        &self,
        params: CreateExternalAccountParams,
    ) -> Result<ExternalAccount, ApiError> {
        self.as_user(|tx, user| Ok(frontend_external_account(&tx.create_external_account(user, &params)?)))
    }

    async fn reauthorize_external_account(
        &self,
        params: ReauthorizeExternalAccountParams,
    ) -> Result<ExternalAccount, ApiError> {
        self.as_user(|tx, user| {
            Ok(frontend_external_account(&tx.reauthorize_external_account(user, &params)?))
        })
    }

    async fn delete_external_account(
        &self,
        params: DeleteExternalAccountParams,
    ) -> Result<DeletedObject, ApiError> {
        let id = &params.external_account_id;
        self.as_user(|tx, user| tx.delete_external_account(user, id))?;
        Ok(deleted(id.as_str(), ExternalAccountObject::ExternalAccount.as_str()))
    }

    async fn create_passkey(&self) -> Result<Passkey, ApiError> {
        self.as_user(|tx, user| Ok(frontend_passkey(&tx.create_passkey(user)?)))
    }

    async fn attempt_passkey_verification(
        &self,
        params: AttemptPasskeyVerificationParams,
    ) -> Result<Passkey, ApiError> {
        self.as_user(|tx, user| Ok(frontend_passkey(&tx.verify_passkey(user, &params)?)))
    }

    async fn update_passkey(&self, params: UpdatePasskeyParams) -> Result<Passkey, ApiError> {
        self.as_user(|tx, user| Ok(frontend_passkey(&tx.rename_passkey(user, &params)?)))
    }

    async fn delete_passkey(&self, params: DeletePasskeyParams) -> Result<DeletedObject, ApiError> {
        self.as_user(|tx, user| tx.delete_passkey(user, &params.passkey_id))?;
        Ok(deleted(params.passkey_id.as_str(), Passkey::OBJECT))
    }

    async fn update_password(&self, params: UpdatePasswordParams) -> Result<User, ApiError> {
        self.user(|tx, user| tx.update_own_password(user, &params))
    }

    async fn remove_password(&self, params: RemovePasswordParams) -> Result<User, ApiError> {
        self.user(|tx, user| tx.remove_own_password(user, &params))
    }

    async fn create_totp(&self) -> Result<TOTP, ApiError> {
        self.as_user(|tx, user| tx.create_own_totp(user))
    }

    async fn verify_totp(&self, params: VerifyTOTPParams) -> Result<TOTP, ApiError> {
        self.as_user(|tx, user| tx.verify_own_totp(user, &params.code))
    }

    async fn disable_totp(&self) -> Result<DeletedObject, ApiError> {
        let id = self.as_user(|tx, user| tx.disable_own_totp(user))?;
        Ok(deleted(id.as_str(), TOTP::OBJECT))
    }

    async fn create_backup_code(&self) -> Result<BackupCode, ApiError> {
        self.as_user(|tx, user| tx.create_own_backup_codes(user))
    }

    async fn set_profile_image(&self, params: SetProfileImageParams) -> Result<Image, ApiError> {
        self.as_user(|tx, user| Ok(tx.upload_image(user, params.file.as_ref())?.1))
    }

    async fn delete_profile_image(&self) -> Result<DeletedObject, ApiError> {
        let (_, id) = self.as_user(|tx, user| tx.remove_image(user))?;
        Ok(deleted(id.as_str(), IMAGE_OBJECT))
    }

    async fn delete(&self) -> Result<DeletedObject, ApiError> {
        let user = self.as_user(|tx, user| tx.delete_own_user(&user))?;
        Ok(deleted(user.id.as_str(), User::OBJECT))
    }
}
