//! The backend API: each operation is one transaction.

use clerk_user::backend::{
    AttemptEmailAddressVerificationParams, AttemptPhoneNumberVerificationParams, BackendApi, BanUserParams,
    BanUsersParams, CreateEmailAddressParams, CreateOrganizationInvitationParams,
    CreateOrganizationMembershipParams, CreateOrganizationParams, CreatePhoneNumberParams,
    CreateSignInTokenParams, CreateUserParams, DeleteEmailAddressParams, DeleteOrganizationParams,
    DeletePhoneNumberParams, DeleteUserBackupCodesParams, DeleteUserExternalAccountParams, DeleteUserParams,
    DeleteUserPasskeyParams, DeleteUserProfileImageParams, DeleteUserTOTPParams, DeleteUserWeb3WalletParams,
    DeletedObject, DisableUserMFAParams, GetCountParams, GetEmailAddressParams,
    GetOrganizationInvitationListParams, GetOrganizationMembershipListParams, GetPhoneNumberParams,
    GetSessionListParams, GetUserListParams, GetUserOauthAccessTokenParams, GetUserParams, LockUserParams,
    Organization, OrganizationInvitation, OrganizationMembership, Passkey,
    PrepareEmailAddressVerificationParams, PreparePhoneNumberVerificationParams, RemovePasswordParams,
    ReplaceUserEmailAddressParams, ReplaceUserMetadataParams, ReplaceUserPhoneNumberParams,
    RevokeSessionParams, Session, SetPasswordCompromisedParams, UnbanUserParams, UnbanUsersParams,
    UnlockUserParams, UnsetPasswordCompromisedParams, UpdateEmailAddressParams, UpdatePhoneNumberParams,
    UpdateUserMetadataParams, UpdateUserParams, UpdateUserProfileImageParams, User,
    UserOrganizationInvitation, VerifyPasswordParams, VerifyTOTPParams,
};
use clerk_user::{
    EmailAddress, ExternalAccountObject, IdentifierVerification, Jwks, OauthAccessToken, PhoneNumber,
    SignInToken, TotalCount, UserIdResult, VerifyPasswordResult, VerifyTotpResult, Web3Wallet,
};
use clerk_user_runtime::{ApiError, Page};

use super::transactions::{Backend, deleted};
use crate::handlers::users::MetadataWrite;
use crate::state::IdentifierKind;

impl BackendApi for Backend {
    async fn create_organization(&self, params: CreateOrganizationParams) -> Result<Organization, ApiError> {
        self.reference.transact(|tx| {
            let organization = tx.create_organization(params)?;
            Ok(tx.backend_organization(&organization))
        })
    }

    async fn delete_organization(&self, params: DeleteOrganizationParams) -> Result<DeletedObject, ApiError> {
        self.reference.transact(|tx| {
            tx.delete_organization(&params.organization_id)?;
            Ok(deleted(params.organization_id.as_str(), Organization::OBJECT))
        })
    }

    async fn create_organization_membership(
        &self,
        params: CreateOrganizationMembershipParams,
    ) -> Result<OrganizationMembership, ApiError> {
        self.reference.transact(|tx| {
            let membership = tx.create_membership(params)?;
            Ok(tx.backend_membership(&membership, &tx.load_user(&membership.user)?))
        })
    }

    async fn create_organization_invitation(
        &self,
        params: CreateOrganizationInvitationParams,
    ) -> Result<OrganizationInvitation, ApiError> {
        self.reference.transact(|tx| {
            let invitation = tx.create_invitation(params)?;
            Ok(tx.backend_invitation(invitation))
        })
    }

    async fn get_organization_membership_list(
        &self,
        params: GetOrganizationMembershipListParams,
    ) -> Result<Page<OrganizationMembership>, ApiError> {
        self.reference.transact(|tx| tx.list_memberships(&params))
    }

    async fn get_organization_invitation_list(
        &self,
        params: GetOrganizationInvitationListParams,
    ) -> Result<Page<UserOrganizationInvitation>, ApiError> {
        self.reference.transact(|tx| tx.list_invitations(&params))
    }

    async fn get_session_list(&self, params: GetSessionListParams) -> Result<Vec<Session>, ApiError> {
        self.reference.transact(|tx| Ok(tx.list_sessions(&params)))
    }

    async fn revoke_session(&self, params: RevokeSessionParams) -> Result<Session, ApiError> {
        self.reference.transact(|tx| {
            let session = tx.revoke_session(&params.session_id)?;
            Ok(tx.backend_session(&session))
        })
    }

    async fn create_sign_in_token(&self, params: CreateSignInTokenParams) -> Result<SignInToken, ApiError> {
        self.reference.transact(|tx| tx.create_sign_in_token(&params))
    }

    async fn get_jwks(&self) -> Result<Jwks, ApiError> {
        self.reference.transact(|tx| Ok(tx.key.jwks()))
    }

    async fn create_user(&self, params: CreateUserParams) -> Result<User, ApiError> {
        self.user(|tx| tx.create_user(params))
    }

    async fn get_user(&self, params: GetUserParams) -> Result<User, ApiError> {
        self.user(|tx| tx.load_user(&params.user_id))
    }

    async fn get_user_list(&self, params: GetUserListParams) -> Result<Vec<User>, ApiError> {
        self.reference.transact(|tx| {
            let users = tx.list_users(&params)?;
            Ok(users.into_iter().map(|user| tx.backend_user(user)).collect())
        })
    }

    async fn get_count(&self, params: GetCountParams) -> Result<TotalCount, ApiError> {
        let total_count = self.reference.transact(|tx| Ok(tx.count_users(&params)))?;
        Ok(TotalCount::new(total_count))
    }

    async fn update_user(&self, params: UpdateUserParams) -> Result<User, ApiError> {
        self.user(|tx| tx.update_user(params))
    }

    async fn update_user_metadata(&self, params: UpdateUserMetadataParams) -> Result<User, ApiError> {
        let fields = [
            params.public_metadata.as_ref(),
            params.private_metadata.as_ref(),
            params.unsafe_metadata.as_ref(),
        ];
        self.user(|tx| tx.update_metadata(&params.user_id, MetadataWrite::Merge, fields))
    }

    async fn replace_user_metadata(&self, params: ReplaceUserMetadataParams) -> Result<User, ApiError> {
        let fields = [
            params.public_metadata.as_ref(),
            params.private_metadata.as_ref(),
            params.unsafe_metadata.as_ref(),
        ];
        self.user(|tx| tx.update_metadata(&params.user_id, MetadataWrite::Replace, fields))
    }

    async fn delete_user(&self, params: DeleteUserParams) -> Result<DeletedObject, ApiError> {
        self.reference.transact(|tx| {
            let user = tx.delete_user(&params.user_id)?;
            Ok(deleted(user.id.as_str(), User::OBJECT).external_id(user.external_id))
        })
    }

    async fn create_email_address(&self, params: CreateEmailAddressParams) -> Result<EmailAddress, ApiError> {
        self.reference.transact(|tx| tx.create_email(params))
    }

    async fn get_email_address(&self, params: GetEmailAddressParams) -> Result<EmailAddress, ApiError> {
        self.reference.transact(|tx| tx.get_email(params.email_address_id.as_str()))
    }

    async fn update_email_address(&self, params: UpdateEmailAddressParams) -> Result<EmailAddress, ApiError> {
        self.reference.transact(|tx| tx.update_email(&params))
    }

    async fn delete_email_address(
        &self,
        params: DeleteEmailAddressParams,
    ) -> Result<DeletedObject, ApiError> {
        self.delete_identifier(IdentifierKind::Email, params.email_address_id.as_str(), EmailAddress::OBJECT)
    }

    async fn replace_user_email_address(
        &self,
        params: ReplaceUserEmailAddressParams,
    ) -> Result<EmailAddress, ApiError> {
        self.reference.transact(|tx| tx.replace_emails(params))
    }

    async fn prepare_email_address_verification(
        &self,
        params: PrepareEmailAddressVerificationParams,
    ) -> Result<IdentifierVerification, ApiError> {
        self.reference.transact(|tx| {
            tx.prepare_backend_verification(IdentifierKind::Email, params.email_address_id.as_str())
        })
    }

    async fn attempt_email_address_verification(
        &self,
        params: AttemptEmailAddressVerificationParams,
    ) -> Result<IdentifierVerification, ApiError> {
        let (id, verification) = (params.email_address_id.as_str(), params.verification_id.as_str());
        self.reference.transact(|tx| {
            tx.attempt_backend_verification(IdentifierKind::Email, id, verification, &params.code)
        })
    }

    async fn create_phone_number(&self, params: CreatePhoneNumberParams) -> Result<PhoneNumber, ApiError> {
        self.reference.transact(|tx| tx.create_phone(params))
    }

    async fn get_phone_number(&self, params: GetPhoneNumberParams) -> Result<PhoneNumber, ApiError> {
        self.reference.transact(|tx| tx.get_phone(params.phone_number_id.as_str()))
    }

    async fn update_phone_number(&self, params: UpdatePhoneNumberParams) -> Result<PhoneNumber, ApiError> {
        self.reference.transact(|tx| tx.update_phone(&params))
    }

    async fn delete_phone_number(&self, params: DeletePhoneNumberParams) -> Result<DeletedObject, ApiError> {
        self.delete_identifier(IdentifierKind::Phone, params.phone_number_id.as_str(), PhoneNumber::OBJECT)
    }

    async fn replace_user_phone_number(
        &self,
        params: ReplaceUserPhoneNumberParams,
    ) -> Result<PhoneNumber, ApiError> {
        self.reference.transact(|tx| tx.replace_phones(params))
    }

    async fn prepare_phone_number_verification(
        &self,
        params: PreparePhoneNumberVerificationParams,
    ) -> Result<IdentifierVerification, ApiError> {
        self.reference.transact(|tx| {
            tx.prepare_backend_verification(IdentifierKind::Phone, params.phone_number_id.as_str())
        })
    }

    async fn attempt_phone_number_verification(
        &self,
        params: AttemptPhoneNumberVerificationParams,
    ) -> Result<IdentifierVerification, ApiError> {
        let (id, verification) = (params.phone_number_id.as_str(), params.verification_id.as_str());
        self.reference.transact(|tx| {
            tx.attempt_backend_verification(IdentifierKind::Phone, id, verification, &params.code)
        })
    }

    async fn update_user_profile_image(
        &self,
        params: UpdateUserProfileImageParams,
    ) -> Result<User, ApiError> {
        self.user(|tx| {
            let user = tx.load_user(&params.user_id)?;
            Ok(tx.upload_image(user, params.file.as_ref())?.0)
        })
    }

    async fn delete_user_profile_image(
        &self,
        params: DeleteUserProfileImageParams,
    ) -> Result<User, ApiError> {
        self.user(|tx| {
            let user = tx.load_user(&params.user_id)?;
            Ok(tx.remove_image(user)?.0)
        })
    }

    async fn get_user_oauth_access_token(
        &self,
        params: GetUserOauthAccessTokenParams,
    ) -> Result<Vec<OauthAccessToken>, ApiError> {
        self.reference.transact(|tx| tx.oauth_access_tokens(&params))
    }

    async fn ban_user(&self, params: BanUserParams) -> Result<User, ApiError> {
        self.user(|tx| tx.set_banned(&params.user_id, true))
    }

    async fn unban_user(&self, params: UnbanUserParams) -> Result<User, ApiError> {
        self.user(|tx| tx.set_banned(&params.user_id, false))
    }

    async fn ban_users(&self, params: BanUsersParams) -> Result<Vec<User>, ApiError> {
        self.users(|tx| tx.set_all_banned(&params.user_ids, true))
    }

    async fn unban_users(&self, params: UnbanUsersParams) -> Result<Vec<User>, ApiError> {
        self.users(|tx| tx.set_all_banned(&params.user_ids, false))
    }

    async fn lock_user(&self, params: LockUserParams) -> Result<User, ApiError> {
        self.user(|tx| tx.lock_user(&params.user_id))
    }

    async fn unlock_user(&self, params: UnlockUserParams) -> Result<User, ApiError> {
        self.user(|tx| tx.unlock_user(&params.user_id))
    }

    async fn verify_password(&self, params: VerifyPasswordParams) -> Result<VerifyPasswordResult, ApiError> {
        self.reference.transact(|tx| tx.verify_password(&params))?;
        Ok(VerifyPasswordResult::new().verified(true))
    }

    async fn remove_password(&self, params: RemovePasswordParams) -> Result<User, ApiError> {
        self.user(|tx| tx.remove_password(&params))
    }

    async fn set_password_compromised(&self, params: SetPasswordCompromisedParams) -> Result<User, ApiError> {
        self.user(|tx| tx.set_password_compromised(&params))
    }

    async fn unset_password_compromised(
        &self,
        params: UnsetPasswordCompromisedParams,
    ) -> Result<User, ApiError> {
        self.user(|tx| tx.mark_password(&params.user_id, false))
    }

    async fn verify_totp(&self, params: VerifyTOTPParams) -> Result<VerifyTotpResult, ApiError> {
        let code_type = self.reference.transact(|tx| tx.verify_totp(&params))?;
        Ok(VerifyTotpResult::new(code_type).verified(true))
    }

    async fn disable_user_mfa(&self, params: DisableUserMFAParams) -> Result<UserIdResult, ApiError> {
        let user_id = self.reference.transact(|tx| tx.disable_mfa(&params.user_id))?;
        Ok(UserIdResult::new(user_id))
    }

    async fn delete_user_totp(&self, params: DeleteUserTOTPParams) -> Result<UserIdResult, ApiError> {
        let user_id = self.reference.transact(|tx| tx.delete_totp(&params.user_id))?;
        Ok(UserIdResult::new(user_id))
    }

    async fn delete_user_backup_codes(
        &self,
        params: DeleteUserBackupCodesParams,
    ) -> Result<UserIdResult, ApiError> {
        let user_id = self.reference.transact(|tx| tx.delete_backup_codes(&params.user_id))?;
        Ok(UserIdResult::new(user_id))
    }

    async fn delete_user_passkey(&self, params: DeleteUserPasskeyParams) -> Result<DeletedObject, ApiError> {
        let id = &params.passkey_identification_id;
        self.reference.transact(|tx| {
            let user = tx.load_user(&params.user_id)?;
            tx.delete_passkey(user, id)
        })?;
        Ok(deleted(id.as_str(), Passkey::OBJECT))
    }

    async fn delete_user_web3_wallet(
        &self,
        params: DeleteUserWeb3WalletParams,
    ) -> Result<DeletedObject, ApiError> {
        let id = params.web3_wallet_identification_id.as_str();
        self.reference.transact(|tx| {
            let user = tx.load_user(&params.user_id)?;
            tx.delete_identifier(user, IdentifierKind::Wallet, id)
        })?;
        Ok(deleted(id, Web3Wallet::OBJECT))
    }

    async fn delete_user_external_account(
        &self,
        params: DeleteUserExternalAccountParams,
    ) -> Result<DeletedObject, ApiError> {
        let id = &params.external_account_id;
        self.reference.transact(|tx| {
            let user = tx.load_user(&params.user_id)?;
            tx.delete_external_account(user, id)
        })?;
        Ok(deleted(id.as_str(), ExternalAccountObject::ExternalAccount.as_str()))
    }
}
