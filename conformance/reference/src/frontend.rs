//! The frontend surface of the reference: what users do with themselves.

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
    PhoneNumber, SessionWithActivities, SignIn, TOTP, Token, UserId, Web3Wallet, wire,
};
use clerk_user_runtime::{ApiError, Page};

use super::environment::environment;
use super::external_accounts::frontend_account;
use super::identifier::{Identifier, Kind, Status};
use super::identifiers::found;
use super::images;
use super::store::StoredUser;
use super::suggestions::creation_defaults;
use super::view::{
    email_address, email_addresses, frontend_passkey, phone_number, phone_numbers, web3_wallet, web3_wallets,
};
use super::{Reference, Work};

/// The reference as one user sees it.
pub(super) struct Frontend {
    reference: Reference,
    /// Who is signed in, if anybody is.
    user: Option<UserId>,
}

impl Frontend {
    pub(super) const fn new(reference: Reference, user: Option<UserId>) -> Self {
        Self { reference, user }
    }

    /// Does a piece of work for who is signed in.
    fn as_user<T>(
        &self,
        job: impl FnOnce(&mut Work<'_>, StoredUser) -> Result<T, ApiError>,
    ) -> Result<T, ApiError> {
        self.reference.work(|work| {
            let user = work.signed_in(self.user.as_ref())?;
            job(work, user)
        })
    }

    /// Does work that answers the user.
    fn user(
        &self,
        job: impl FnOnce(&mut Work<'_>, StoredUser) -> Result<StoredUser, ApiError>,
    ) -> Result<User, ApiError> {
        self.as_user(|work, user| {
            let user = job(work, user)?;
            Ok(work.frontend_user(&user))
        })
    }

    /// Does work that answers an identifier of the user.
    fn identifier<T>(
        &self,
        id: &str,
        kind: Kind,
        shown: impl FnOnce(&StoredUser, &Identifier) -> T,
        job: impl FnOnce(&mut Work<'_>, StoredUser) -> Result<StoredUser, ApiError>,
    ) -> Result<T, ApiError> {
        self.as_user(|work, user| {
            let user = job(work, user)?;
            Ok(shown(&user, found(&user, kind, id)?))
        })
    }

    fn delete_identifier(&self, kind: Kind, id: &str, object: &str) -> Result<DeletedObject, ApiError> {
        let gone = self.as_user(|work, user| work.delete_identifier(user, kind, id))?;
        Ok(deleted(&gone.id, object))
    }
}

impl FrontendApi for Frontend {
    async fn get_environment(&self) -> Result<Environment, ApiError> {
        Ok(environment())
    }

    async fn update_environment(&self) -> Result<Environment, ApiError> {
        Ok(environment())
    }

    async fn get_client(&self) -> Result<Client, ApiError> {
        self.reference.work(|work| Ok(work.client(self.user.as_ref())))
    }

    async fn create_sign_in(&self, params: CreateSignInParams) -> Result<SignIn, ApiError> {
        self.reference.work(|work| {
            let client = self.user.as_ref().and_then(|user| work.client_of(user));
            work.create_sign_in(client, params)
        })
    }

    async fn create_sign_up(&self, params: CreateSignUpParams) -> Result<SignUp, ApiError> {
        self.reference.work(|work| work.create_sign_up(params))
    }

    async fn update_sign_up(&self, params: UpdateSignUpParams) -> Result<SignUp, ApiError> {
        self.reference.work(|work| work.update_sign_up(params))
    }

    async fn touch_session(&self, params: TouchSessionParams) -> Result<Session, ApiError> {
        self.as_user(|work, user| {
            let session = work.touch_session(&user, params)?;
            Ok(work.frontend_session(&session))
        })
    }

    async fn create_session_token(&self, params: CreateSessionTokenParams) -> Result<Token, ApiError> {
        self.as_user(|work, user| work.create_session_token(&user, params))
    }

    async fn create_service_token(&self, params: CreateServiceTokenParams) -> Result<Token, ApiError> {
        self.as_user(|work, user| Ok(work.service_token(user.id.as_str(), &params.service)))
    }

    async fn get_sessions(&self) -> Result<Vec<SessionWithActivities>, ApiError> {
        self.as_user(|work, user| Ok(work.active_sessions(&user)))
    }

    async fn get_all_sessions(&self) -> Result<Vec<Session>, ApiError> {
        self.as_user(|work, user| {
            let sessions = work.sessions_of(&user.id);
            Ok(sessions.iter().map(|session| work.frontend_session(session)).collect())
        })
    }

    async fn revoke_session(&self, params: RevokeSessionParams) -> Result<Session, ApiError> {
        self.as_user(|work, user| {
            let session = work.revoke_own_session(&user, &params.session_id)?;
            Ok(work.frontend_session(&session))
        })
    }

    async fn create_organization(&self, params: CreateOrganizationParams) -> Result<Organization, ApiError> {
        self.as_user(|work, user| {
            let organization = work.create_own_organization(&user, params)?;
            Ok(work.frontend_organization(&organization))
        })
    }

    async fn get_organization_memberships(
        &self,
        params: GetOrganizationMembershipsParams,
    ) -> Result<Page<OrganizationMembership>, ApiError> {
        self.as_user(|work, user| Ok(work.own_membership_page(&user, &params)))
    }

    async fn leave_organization(&self, params: LeaveOrganizationParams) -> Result<DeletedObject, ApiError> {
        self.as_user(|work, user| {
            let membership = work.leave_organization(&user, &params)?;
            Ok(DeletedObject {
                id: Some(membership.id.to_string()),
                slug: None,
                object: OrganizationMembership::OBJECT.to_owned(),
                deleted: true,
            })
        })
    }

    async fn get_organization_invitations(
        &self,
        params: GetOrganizationInvitationsParams,
    ) -> Result<Page<UserOrganizationInvitation>, ApiError> {
        self.as_user(|work, user| Ok(work.own_invitation_page(&user, &params)))
    }

    async fn get_organization_suggestions(
        &self,
        params: GetOrganizationSuggestionsParams,
    ) -> Result<Page<OrganizationSuggestion>, ApiError> {
        self.as_user(|work, user| Ok(work.suggestion_page(&user, &params)))
    }

    async fn get_organization_creation_defaults(&self) -> Result<OrganizationCreationDefaults, ApiError> {
        self.as_user(|_, user| Ok(creation_defaults(&user)))
    }

    async fn get_enterprise_connections(
        &self,
        params: GetEnterpriseConnectionsParams,
    ) -> Result<Vec<EnterpriseConnection>, ApiError> {
        self.as_user(|work, user| Ok(work.connections_of(&user, &params)))
    }

    async fn get_payment_methods(
        &self,
        params: GetPaymentMethodsParams,
    ) -> Result<Page<BillingPaymentMethod>, ApiError> {
        self.as_user(|work, user| Ok(work.payment_method_page(&user, &params)))
    }

    async fn initialize_payment_method(
        &self,
        params: InitializePaymentMethodParams,
    ) -> Result<BillingInitializedPaymentMethod, ApiError> {
        self.as_user(|work, _| work.initialize_payment_method(&params.gateway))
    }

    async fn add_payment_method(
        &self,
        params: AddPaymentMethodParams,
    ) -> Result<BillingPaymentMethod, ApiError> {
        self.as_user(|work, user| work.add_payment_method(&user, params))
    }

    async fn get(&self, _params: GetParams) -> Result<User, ApiError> {
        self.user(|_, user| Ok(user))
    }

    async fn update(&self, params: UpdateParams) -> Result<User, ApiError> {
        self.user(|work, user| work.update_self(user, params))
    }

    async fn update_metadata(&self, params: UpdateMetadataParams) -> Result<User, ApiError> {
        self.user(|work, mut user| {
            let patch = Some(&params.unsafe_metadata);
            work.merge_metadata(&mut user.unsafe_metadata, patch, wire::params::UNSAFE_METADATA)?;
            work.save_changed(user)
        })
    }

    async fn create_email_address(&self, params: CreateEmailAddressParams) -> Result<EmailAddress, ApiError> {
        self.as_user(|work, mut user| {
            let email =
                work.add_identifier(&mut user, Kind::Email, params.email_address, Status::Unverified, false)?;
            let user = work.save_changed(user)?;
            Ok(email_address(&user, &email))
        })
    }

    async fn get_email_addresses(&self) -> Result<Vec<EmailAddress>, ApiError> {
        self.as_user(|_, user| Ok(email_addresses(&user)))
    }

    async fn get_email_address(&self, params: GetEmailAddressParams) -> Result<EmailAddress, ApiError> {
        self.identifier(params.email_address_id.as_str(), Kind::Email, email_address, |_, user| Ok(user))
    }

    async fn delete_email_address(
        &self,
        params: DeleteEmailAddressParams,
    ) -> Result<DeletedObject, ApiError> {
        self.delete_identifier(Kind::Email, params.email_address_id.as_str(), EmailAddress::OBJECT)
    }

    async fn prepare_email_address_verification(
        &self,
        params: PrepareEmailAddressVerificationParams,
    ) -> Result<EmailAddress, ApiError> {
        let id = params.email_address_id.as_str();
        self.identifier(id, Kind::Email, email_address, |work, user| {
            work.prepare_own(user, Kind::Email, id, params.strategy.as_str())
        })
    }

    async fn attempt_email_address_verification(
        &self,
        params: AttemptEmailAddressVerificationParams,
    ) -> Result<EmailAddress, ApiError> {
        let id = params.email_address_id.as_str();
        self.identifier(id, Kind::Email, email_address, |work, user| {
            work.attempt_own(user, Kind::Email, id, &params.code)
        })
    }

    async fn create_phone_number(&self, params: CreatePhoneNumberParams) -> Result<PhoneNumber, ApiError> {
        self.as_user(|work, user| work.create_own_phone(user, params))
    }

    async fn get_phone_numbers(&self) -> Result<Vec<PhoneNumber>, ApiError> {
        self.as_user(|_, user| Ok(phone_numbers(&user)))
    }

    async fn get_phone_number(&self, params: GetPhoneNumberParams) -> Result<PhoneNumber, ApiError> {
        let id = params.phone_number_id.as_str();
        self.identifier(id, Kind::Phone, own_phone, |_, user| Ok(user))
    }

    async fn update_phone_number(&self, params: UpdatePhoneNumberParams) -> Result<PhoneNumber, ApiError> {
        self.as_user(|work, user| work.update_own_phone(user, &params))
    }

    async fn delete_phone_number(&self, params: DeletePhoneNumberParams) -> Result<DeletedObject, ApiError> {
        self.delete_identifier(Kind::Phone, params.phone_number_id.as_str(), PhoneNumber::OBJECT)
    }

    async fn prepare_phone_number_verification(
        &self,
        params: PreparePhoneNumberVerificationParams,
    ) -> Result<PhoneNumber, ApiError> {
        let id = params.phone_number_id.as_str();
        self.identifier(id, Kind::Phone, own_phone, |work, user| {
            work.prepare_own(user, Kind::Phone, id, params.strategy.as_str())
        })
    }

    async fn attempt_phone_number_verification(
        &self,
        params: AttemptPhoneNumberVerificationParams,
    ) -> Result<PhoneNumber, ApiError> {
        let id = params.phone_number_id.as_str();
        self.identifier(id, Kind::Phone, own_phone, |work, user| {
            work.attempt_own(user, Kind::Phone, id, &params.code)
        })
    }

    async fn create_web3_wallet(&self, params: CreateWeb3WalletParams) -> Result<Web3Wallet, ApiError> {
        self.as_user(|work, mut user| {
            let (value, status) = (params.web3_wallet, Status::Unverified);
            let wallet = work.add_identifier(&mut user, Kind::Wallet, value, status, false)?;
            work.save_changed(user)?;
            Ok(web3_wallet(&wallet))
        })
    }

    async fn get_web3_wallets(&self) -> Result<Vec<Web3Wallet>, ApiError> {
        self.as_user(|_, user| Ok(web3_wallets(&user)))
    }

    async fn get_web3_wallet(&self, params: GetWeb3WalletParams) -> Result<Web3Wallet, ApiError> {
        let id = params.web3_wallet_id.as_str();
        self.identifier(id, Kind::Wallet, |_, wallet| web3_wallet(wallet), |_, user| Ok(user))
    }

    async fn delete_web3_wallet(&self, params: DeleteWeb3WalletParams) -> Result<DeletedObject, ApiError> {
        self.delete_identifier(Kind::Wallet, params.web3_wallet_id.as_str(), Web3Wallet::OBJECT)
    }

    async fn prepare_web3_wallet_verification(
        &self,
        params: PrepareWeb3WalletVerificationParams,
    ) -> Result<Web3Wallet, ApiError> {
        self.as_user(|work, user| Ok(web3_wallet(&work.prepare_wallet(user, &params)?)))
    }

    async fn attempt_web3_wallet_verification(
        &self,
        params: AttemptWeb3WalletVerificationParams,
    ) -> Result<Web3Wallet, ApiError> {
        self.as_user(|work, user| Ok(web3_wallet(&work.attempt_wallet(user, &params)?)))
    }

    async fn create_external_account(
        &self,
        params: CreateExternalAccountParams,
    ) -> Result<ExternalAccount, ApiError> {
        self.as_user(|work, user| Ok(frontend_account(&work.create_account(user, &params)?)))
    }

    async fn reauthorize_external_account(
        &self,
        params: ReauthorizeExternalAccountParams,
    ) -> Result<ExternalAccount, ApiError> {
        self.as_user(|work, user| Ok(frontend_account(&work.reauthorize_account(user, &params)?)))
    }

    async fn delete_external_account(
        &self,
        params: DeleteExternalAccountParams,
    ) -> Result<DeletedObject, ApiError> {
        let id = &params.external_account_id;
        self.as_user(|work, user| work.delete_account(user, id))?;
        Ok(deleted(id.as_str(), ExternalAccountObject::ExternalAccount.as_str()))
    }

    async fn create_passkey(&self) -> Result<Passkey, ApiError> {
        self.as_user(|work, user| Ok(frontend_passkey(&work.create_passkey(user)?)))
    }

    async fn attempt_passkey_verification(
        &self,
        params: AttemptPasskeyVerificationParams,
    ) -> Result<Passkey, ApiError> {
        self.as_user(|work, user| Ok(frontend_passkey(&work.verify_passkey(user, &params)?)))
    }

    async fn update_passkey(&self, params: UpdatePasskeyParams) -> Result<Passkey, ApiError> {
        self.as_user(|work, user| Ok(frontend_passkey(&work.rename_passkey(user, &params)?)))
    }

    async fn delete_passkey(&self, params: DeletePasskeyParams) -> Result<DeletedObject, ApiError> {
        self.as_user(|work, user| work.delete_passkey(user, &params.passkey_id))?;
        Ok(deleted(params.passkey_id.as_str(), Passkey::OBJECT))
    }

    async fn update_password(&self, params: UpdatePasswordParams) -> Result<User, ApiError> {
        self.user(|work, user| work.update_own_password(user, &params))
    }

    async fn remove_password(&self, params: RemovePasswordParams) -> Result<User, ApiError> {
        self.user(|work, user| work.remove_own_password(user, &params))
    }

    async fn create_totp(&self) -> Result<TOTP, ApiError> {
        self.as_user(|work, user| work.create_totp(user))
    }

    async fn verify_totp(&self, params: VerifyTOTPParams) -> Result<TOTP, ApiError> {
        self.as_user(|work, user| work.verify_own_totp(user, &params.code))
    }

    async fn disable_totp(&self) -> Result<DeletedObject, ApiError> {
        let id = self.as_user(|work, user| work.disable_own_totp(user))?;
        Ok(deleted(id.as_str(), TOTP::OBJECT))
    }

    async fn create_backup_code(&self) -> Result<BackupCode, ApiError> {
        self.as_user(|work, user| work.create_own_backup_codes(user))
    }

    async fn set_profile_image(&self, params: SetProfileImageParams) -> Result<Image, ApiError> {
        self.as_user(|work, user| Ok(work.upload(user, params.file.as_ref())?.1))
    }

    async fn delete_profile_image(&self) -> Result<DeletedObject, ApiError> {
        let (_, id) = self.as_user(|work, user| work.remove_image(user))?;
        Ok(deleted(id.as_str(), images::OBJECT))
    }

    async fn delete(&self) -> Result<DeletedObject, ApiError> {
        let user = self.as_user(|work, user| work.delete_self(&user))?;
        Ok(deleted(user.id.as_str(), User::OBJECT))
    }
}

fn own_phone(user: &StoredUser, phone: &Identifier) -> PhoneNumber {
    phone_number(&user.credentials, phone)
}

fn deleted(id: &str, object: &str) -> DeletedObject {
    DeletedObject { id: Some(id.to_owned()), slug: None, object: object.to_owned(), deleted: true }
}
