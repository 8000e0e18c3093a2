//! The backend surface of the reference: each operation is one piece of work, and a view of what
//! came of it.

use clerk_user::backend::{
    AttemptEmailAddressVerificationParams, AttemptPhoneNumberVerificationParams, BackendApi, BanUserParams,
    BanUsersParams, CreateEmailAddressParams, CreateOrganizationInvitationParams,
    CreateOrganizationMembershipParams, CreateOrganizationParams, CreatePhoneNumberParams,
    CreateSignInTokenParams, CreateUserParams, DeleteEmailAddressParams, DeletePhoneNumberParams,
    DeleteUserBackupCodesParams, DeleteUserExternalAccountParams, DeleteUserParams, DeleteUserPasskeyParams,
    DeleteUserProfileImageParams, DeleteUserTOTPParams, DeleteUserWeb3WalletParams, DeletedObject,
    DisableUserMFAParams, GetCountParams, GetEmailAddressParams, GetOrganizationInvitationListParams,
    GetOrganizationMembershipListParams, GetPhoneNumberParams, GetSessionListParams, GetUserListParams,
    GetUserOauthAccessTokenParams, GetUserParams, LockUserParams, Organization, OrganizationInvitation,
    OrganizationMembership, Passkey, PrepareEmailAddressVerificationParams,
    PreparePhoneNumberVerificationParams, RemovePasswordParams, ReplaceUserEmailAddressParams,
    ReplaceUserMetadataParams, ReplaceUserPhoneNumberParams, RevokeSessionParams, Session,
    SetPasswordCompromisedParams, UnbanUserParams, UnbanUsersParams, UnlockUserParams,
    UnsetPasswordCompromisedParams, UpdateEmailAddressParams, UpdatePhoneNumberParams,
    UpdateUserMetadataParams, UpdateUserParams, UpdateUserProfileImageParams, User,
    UserOrganizationInvitation, VerifyPasswordParams, VerifyTOTPParams,
};
use clerk_user::{
    EmailAddress, ExternalAccountObject, IdentifierVerification, Jwks, OauthAccessToken, PhoneNumber,
    SignInToken, TotalCount, UserIdResult, VerifyPasswordResult, VerifyTotpResult, Web3Wallet, wire,
};
use clerk_user_runtime::{ApiError, Page};

use super::identifier::Kind;
use super::store::StoredUser;
use super::{Reference, Work};

/// The reference as the holder of the secret key sees it.
pub(super) struct Backend {
    reference: Reference,
}

impl Backend {
    pub(super) const fn new(reference: Reference) -> Self {
        Self { reference }
    }

    /// Does work that answers a user.
    fn user(
        &self,
        job: impl FnOnce(&mut Work<'_>) -> Result<StoredUser, ApiError>,
    ) -> Result<User, ApiError> {
        self.reference.work(|work| {
            let user = job(work)?;
            Ok(work.backend_user(&user))
        })
    }

    /// Does work that answers several users.
    fn users(
        &self,
        job: impl FnOnce(&mut Work<'_>) -> Result<Vec<StoredUser>, ApiError>,
    ) -> Result<Vec<User>, ApiError> {
        self.reference.work(|work| {
            let users = job(work)?;
            Ok(users.iter().map(|user| work.backend_user(user)).collect())
        })
    }

    fn delete_identifier(&self, kind: Kind, id: &str) -> Result<String, ApiError> {
        self.reference.work(|work| {
            let (user, _) = work.owner(kind, id)?;
            Ok(work.delete_identifier(user, kind, id)?.id)
        })
    }
}

impl BackendApi for Backend {
    async fn create_organization(&self, params: CreateOrganizationParams) -> Result<Organization, ApiError> {
        self.reference.work(|work| {
            let organization = work.create_organization(params)?;
            Ok(work.backend_organization(&organization))
        })
    }

    async fn create_organization_membership(
        &self,
        params: CreateOrganizationMembershipParams,
    ) -> Result<OrganizationMembership, ApiError> {
        self.reference.work(|work| {
            let membership = work.create_membership(params)?;
            Ok(work.backend_membership(&membership, &work.user(&membership.user)?))
        })
    }

    async fn create_organization_invitation(
        &self,
        params: CreateOrganizationInvitationParams,
    ) -> Result<OrganizationInvitation, ApiError> {
        self.reference.work(|work| {
            let invitation = work.create_invitation(params)?;
            Ok(work.backend_invitation(invitation))
        })
    }

    async fn get_organization_membership_list(
        &self,
        params: GetOrganizationMembershipListParams,
    ) -> Result<Page<OrganizationMembership>, ApiError> {
        self.reference.work(|work| work.membership_page(&params))
    }

    async fn get_organization_invitation_list(
        &self,
        params: GetOrganizationInvitationListParams,
    ) -> Result<Page<UserOrganizationInvitation>, ApiError> {
        self.reference.work(|work| work.invitation_page(&params))
    }

    async fn get_session_list(&self, params: GetSessionListParams) -> Result<Vec<Session>, ApiError> {
        self.reference.work(|work| Ok(work.list_sessions(&params)))
    }

    async fn revoke_session(&self, params: RevokeSessionParams) -> Result<Session, ApiError> {
        self.reference.work(|work| {
            let session = work.revoke_session(&params.session_id)?;
            Ok(work.backend_session(&session))
        })
    }

    async fn create_sign_in_token(&self, params: CreateSignInTokenParams) -> Result<SignInToken, ApiError> {
        self.reference.work(|work| work.create_sign_in_token(&params))
    }

    async fn get_jwks(&self) -> Result<Jwks, ApiError> {
        self.reference.work(|work| Ok(work.key.published()))
    }

    async fn create_user(&self, params: CreateUserParams) -> Result<User, ApiError> {
        self.user(|work| work.create_user(params))
    }

    async fn get_user(&self, params: GetUserParams) -> Result<User, ApiError> {
        self.user(|work| work.user(&params.user_id))
    }

    async fn get_user_list(&self, params: GetUserListParams) -> Result<Vec<User>, ApiError> {
        self.reference.work(|work| {
            let users = work.list_users(&params)?;
            Ok(users.into_iter().map(|user| work.backend_user(user)).collect())
        })
    }

    async fn get_count(&self, params: GetCountParams) -> Result<TotalCount, ApiError> {
        let total_count = self.reference.work(|work| Ok(work.count_users(&params)))?;
        Ok(TotalCount { object: TotalCount::OBJECT.to_owned(), total_count })
    }

    async fn update_user(&self, params: UpdateUserParams) -> Result<User, ApiError> {
        self.user(|work| work.update_user(params))
    }

    async fn update_user_metadata(&self, params: UpdateUserMetadataParams) -> Result<User, ApiError> {
        self.user(|work| {
            let mut user = work.user(&params.user_id)?;
            let StoredUser { public_metadata, private_metadata, unsafe_metadata, .. } = &mut user;
            work.merge_metadata(
                public_metadata,
                params.public_metadata.as_ref(),
                wire::params::PUBLIC_METADATA,
            )?;
            work.merge_metadata(
                private_metadata,
                params.private_metadata.as_ref(),
                wire::params::PRIVATE_METADATA,
            )?;
            work.merge_metadata(
                unsafe_metadata,
                params.unsafe_metadata.as_ref(),
                wire::params::UNSAFE_METADATA,
            )?;
            work.save_changed(user)
        })
    }

    async fn replace_user_metadata(&self, params: ReplaceUserMetadataParams) -> Result<User, ApiError> {
        self.user(|work| {
            let mut user = work.user(&params.user_id)?;
            let StoredUser { public_metadata, private_metadata, unsafe_metadata, .. } = &mut user;
            work.replace_metadata(
                public_metadata,
                params.public_metadata.as_ref(),
                wire::params::PUBLIC_METADATA,
            )?;
            work.replace_metadata(
                private_metadata,
                params.private_metadata.as_ref(),
                wire::params::PRIVATE_METADATA,
            )?;
            work.replace_metadata(
                unsafe_metadata,
                params.unsafe_metadata.as_ref(),
                wire::params::UNSAFE_METADATA,
            )?;
            work.save_changed(user)
        })
    }

    async fn delete_user(&self, params: DeleteUserParams) -> Result<DeletedObject, ApiError> {
        self.reference.work(|work| {
            let user = work.delete_user(&params.user_id)?;
            Ok(DeletedObject { external_id: user.external_id, ..deleted(user.id.as_str(), User::OBJECT) })
        })
    }

    async fn create_email_address(&self, params: CreateEmailAddressParams) -> Result<EmailAddress, ApiError> {
        self.reference.work(|work| work.create_email(params))
    }

    async fn get_email_address(&self, params: GetEmailAddressParams) -> Result<EmailAddress, ApiError> {
        self.reference.work(|work| work.email(params.email_address_id.as_str()))
    }

    async fn update_email_address(&self, params: UpdateEmailAddressParams) -> Result<EmailAddress, ApiError> {
        self.reference.work(|work| work.update_email(&params))
    }

    async fn delete_email_address(
        &self,
        params: DeleteEmailAddressParams,
    ) -> Result<DeletedObject, ApiError> {
        let gone = self.delete_identifier(Kind::Email, params.email_address_id.as_str())?;
        Ok(deleted(&gone, EmailAddress::OBJECT))
    }

    async fn replace_user_email_address(
        &self,
        params: ReplaceUserEmailAddressParams,
    ) -> Result<EmailAddress, ApiError> {
        self.reference.work(|work| work.replace_emails(params))
    }

    async fn prepare_email_address_verification(
        &self,
        params: PrepareEmailAddressVerificationParams,
    ) -> Result<IdentifierVerification, ApiError> {
        self.reference.work(|work| work.prepare_check(Kind::Email, params.email_address_id.as_str()))
    }

    async fn attempt_email_address_verification(
        &self,
        params: AttemptEmailAddressVerificationParams,
    ) -> Result<IdentifierVerification, ApiError> {
        let (id, verification) = (params.email_address_id.as_str(), params.verification_id.as_str());
        self.reference.work(|work| work.attempt_check(Kind::Email, id, verification, &params.code))
    }

    async fn create_phone_number(&self, params: CreatePhoneNumberParams) -> Result<PhoneNumber, ApiError> {
        self.reference.work(|work| work.create_phone(params))
    }

    async fn get_phone_number(&self, params: GetPhoneNumberParams) -> Result<PhoneNumber, ApiError> {
        self.reference.work(|work| work.phone(params.phone_number_id.as_str()))
    }

    async fn update_phone_number(&self, params: UpdatePhoneNumberParams) -> Result<PhoneNumber, ApiError> {
        self.reference.work(|work| work.update_phone(&params))
    }

    async fn delete_phone_number(&self, params: DeletePhoneNumberParams) -> Result<DeletedObject, ApiError> {
        let gone = self.delete_identifier(Kind::Phone, params.phone_number_id.as_str())?;
        Ok(deleted(&gone, PhoneNumber::OBJECT))
    }

    async fn replace_user_phone_number(
        &self,
        params: ReplaceUserPhoneNumberParams,
    ) -> Result<PhoneNumber, ApiError> {
        self.reference.work(|work| work.replace_phones(params))
    }

    async fn prepare_phone_number_verification(
        &self,
        params: PreparePhoneNumberVerificationParams,
    ) -> Result<IdentifierVerification, ApiError> {
        self.reference.work(|work| work.prepare_check(Kind::Phone, params.phone_number_id.as_str()))
    }

    async fn attempt_phone_number_verification(
        &self,
        params: AttemptPhoneNumberVerificationParams,
    ) -> Result<IdentifierVerification, ApiError> {
        let (id, verification) = (params.phone_number_id.as_str(), params.verification_id.as_str());
        self.reference.work(|work| work.attempt_check(Kind::Phone, id, verification, &params.code))
    }

    async fn update_user_profile_image(
        &self,
        params: UpdateUserProfileImageParams,
    ) -> Result<User, ApiError> {
        self.user(|work| {
            let user = work.user(&params.user_id)?;
            Ok(work.upload(user, params.file.as_ref())?.0)
        })
    }

    async fn delete_user_profile_image(
        &self,
        params: DeleteUserProfileImageParams,
    ) -> Result<User, ApiError> {
        self.user(|work| {
            let user = work.user(&params.user_id)?;
            Ok(work.remove_image(user)?.0)
        })
    }

    async fn get_user_oauth_access_token(
        &self,
        params: GetUserOauthAccessTokenParams,
    ) -> Result<Vec<OauthAccessToken>, ApiError> {
        self.reference.work(|work| work.access_tokens(&params))
    }

    async fn ban_user(&self, params: BanUserParams) -> Result<User, ApiError> {
        self.user(|work| work.set_banned(&params.user_id, true))
    }

    async fn unban_user(&self, params: UnbanUserParams) -> Result<User, ApiError> {
        self.user(|work| work.set_banned(&params.user_id, false))
    }

    async fn ban_users(&self, params: BanUsersParams) -> Result<Vec<User>, ApiError> {
        self.users(|work| work.set_all_banned(&params.user_ids, true))
    }

    async fn unban_users(&self, params: UnbanUsersParams) -> Result<Vec<User>, ApiError> {
        self.users(|work| work.set_all_banned(&params.user_ids, false))
    }

    async fn lock_user(&self, params: LockUserParams) -> Result<User, ApiError> {
        self.user(|work| work.lock(&params.user_id))
    }

    async fn unlock_user(&self, params: UnlockUserParams) -> Result<User, ApiError> {
        self.user(|work| work.unlock(&params.user_id))
    }

    async fn verify_password(&self, params: VerifyPasswordParams) -> Result<VerifyPasswordResult, ApiError> {
        self.reference.work(|work| work.verify_password(&params))?;
        Ok(VerifyPasswordResult { verified: true })
    }

    async fn remove_password(&self, params: RemovePasswordParams) -> Result<User, ApiError> {
        self.user(|work| work.remove_password(&params))
    }

    async fn set_password_compromised(&self, params: SetPasswordCompromisedParams) -> Result<User, ApiError> {
        self.user(|work| work.compromise_password(&params))
    }

    async fn unset_password_compromised(
        &self,
        params: UnsetPasswordCompromisedParams,
    ) -> Result<User, ApiError> {
        self.user(|work| work.mark_password(&params.user_id, false))
    }

    async fn verify_totp(&self, params: VerifyTOTPParams) -> Result<VerifyTotpResult, ApiError> {
        let code_type = self.reference.work(|work| work.verify_totp(&params))?;
        Ok(VerifyTotpResult { verified: true, code_type })
    }

    async fn disable_user_mfa(&self, params: DisableUserMFAParams) -> Result<UserIdResult, ApiError> {
        let user_id = self.reference.work(|work| work.disable_mfa(&params.user_id))?;
        Ok(UserIdResult { user_id })
    }

    async fn delete_user_totp(&self, params: DeleteUserTOTPParams) -> Result<UserIdResult, ApiError> {
        let user_id = self.reference.work(|work| work.delete_totp(&params.user_id))?;
        Ok(UserIdResult { user_id })
    }

    async fn delete_user_backup_codes(
        &self,
        params: DeleteUserBackupCodesParams,
    ) -> Result<UserIdResult, ApiError> {
        let user_id = self.reference.work(|work| work.delete_backup_codes(&params.user_id))?;
        Ok(UserIdResult { user_id })
    }

    async fn delete_user_passkey(&self, params: DeleteUserPasskeyParams) -> Result<DeletedObject, ApiError> {
        let id = &params.passkey_identification_id;
        self.reference.work(|work| {
            let user = work.user(&params.user_id)?;
            work.delete_passkey(user, id)
        })?;
        Ok(deleted(id.as_str(), Passkey::OBJECT))
    }

    async fn delete_user_web3_wallet(
        &self,
        params: DeleteUserWeb3WalletParams,
    ) -> Result<DeletedObject, ApiError> {
        let id = params.web3_wallet_identification_id.as_str();
        self.reference.work(|work| {
            let user = work.user(&params.user_id)?;
            work.delete_identifier(user, Kind::Wallet, id)
        })?;
        Ok(deleted(id, Web3Wallet::OBJECT))
    }

    async fn delete_user_external_account(
        &self,
        params: DeleteUserExternalAccountParams,
    ) -> Result<DeletedObject, ApiError> {
        let id = &params.external_account_id;
        self.reference.work(|work| {
            let user = work.user(&params.user_id)?;
            work.delete_account(user, id)
        })?;
        Ok(deleted(id.as_str(), ExternalAccountObject::ExternalAccount.as_str()))
    }
}

fn deleted(id: &str, object: &str) -> DeletedObject {
    DeletedObject {
        id: Some(id.to_owned()),
        slug: None,
        object: object.to_owned(),
        deleted: true,
        external_id: None,
    }
}
