// @generated from the contract by `cargo xtask generate`. Do not edit.

//! The dispatcher: from a raw request to a raw response, without a transport.
#![allow(deprecated, reason = "deprecated operations are supported too")]
use clerk_user_runtime::{
    Actor, ApiError, ApiVersion, Context, Request, Response, Surface, decode,
};
use serde::Serialize;
use serde_json::Value;
use crate::errors::DECODE;
use crate::operations::Operation;
use crate::versions;
/// An implementation of all surfaces. The dispatcher creates a handle for each call.
pub trait Api: Send + Sync {
    /// The backend API for one call.
    fn backend(&self, context: &Context) -> impl crate::backend::BackendApi;
    /// The frontend API for one call.
    fn frontend(&self, context: &Context) -> impl crate::frontend::FrontendApi;
}
/// An API without operations, for a surface that is not implemented.
#[derive(Clone, Copy, Debug, Default)]
pub struct Unimplemented;
impl crate::backend::BackendApi for Unimplemented {}
impl crate::frontend::FrontendApi for Unimplemented {}
/// Handles one request. An error becomes a response with the error envelope.
pub async fn dispatch(api: &impl Api, request: &Request) -> Response {
    match handle(api, request).await {
        Ok(body) => Response { status: 200, body },
        Err(error) => {
            Response {
                status: error.status,
                body: error.to_value(),
            }
        }
    }
}
fn encode<T: Serialize>(response: &T) -> Result<Value, ApiError> {
    serde_json::to_value(response)
        .map_err(|error| ApiError::internal(&error.to_string()))
}
async fn handle(api: &impl Api, request: &Request) -> Result<Value, ApiError> {
    let version = ApiVersion::resolve(request.api_version.as_deref(), versions::ALL);
    let version = version.ok_or_else(|| ApiError::new(DECODE.version))?;
    let operation = Operation::from_id(&request.operation)
        .filter(|operation| operation.spec().exists_at(version.as_str()))
        .ok_or_else(|| ApiError::new(DECODE.not_found))?;
    let spec = operation.spec();
    let allowed = match request.actor {
        Actor::Anonymous => spec.anybody,
        Actor::SecretKey => spec.surface == Surface::Backend,
        Actor::User(_) => spec.surface == Surface::Frontend,
    };
    if !allowed {
        return Err(ApiError::new(DECODE.unauthenticated));
    }
    let context = Context {
        actor: request.actor.clone(),
        version,
    };
    let version = context.version.as_str();
    macro_rules! serve {
        ($handle:ident, $method:path, $params:ty) => {
            { let params : $params = decode(spec, version, & request.params, & DECODE) ?;
            $method (& api. $handle (& context), params). await .and_then(| response |
            encode(& response)) }
        };
        ($handle:ident, $method:path) => {
            { let _ : serde::de::IgnoredAny = decode(spec, version, & request.params, &
            DECODE) ?; $method (& api. $handle (& context)). await .and_then(| response |
            encode(& response)) }
        };
    }
    let result = match operation {
        Operation::BackendCreateEmailAddress => {
            serve!(
                backend, crate ::backend::BackendApi::create_email_address, crate
                ::backend::CreateEmailAddressParams
            )
        }
        Operation::BackendGetEmailAddress => {
            serve!(
                backend, crate ::backend::BackendApi::get_email_address, crate
                ::backend::GetEmailAddressParams
            )
        }
        Operation::BackendUpdateEmailAddress => {
            serve!(
                backend, crate ::backend::BackendApi::update_email_address, crate
                ::backend::UpdateEmailAddressParams
            )
        }
        Operation::BackendDeleteEmailAddress => {
            serve!(
                backend, crate ::backend::BackendApi::delete_email_address, crate
                ::backend::DeleteEmailAddressParams
            )
        }
        Operation::BackendReplaceUserEmailAddress => {
            serve!(
                backend, crate ::backend::BackendApi::replace_user_email_address, crate
                ::backend::ReplaceUserEmailAddressParams
            )
        }
        Operation::BackendPrepareEmailAddressVerification => {
            serve!(
                backend, crate ::backend::BackendApi::prepare_email_address_verification,
                crate ::backend::PrepareEmailAddressVerificationParams
            )
        }
        Operation::BackendAttemptEmailAddressVerification => {
            serve!(
                backend, crate ::backend::BackendApi::attempt_email_address_verification,
                crate ::backend::AttemptEmailAddressVerificationParams
            )
        }
        Operation::BackendPreparePhoneNumberVerification => {
            serve!(
                backend, crate ::backend::BackendApi::prepare_phone_number_verification,
                crate ::backend::PreparePhoneNumberVerificationParams
            )
        }
        Operation::BackendAttemptPhoneNumberVerification => {
            serve!(
                backend, crate ::backend::BackendApi::attempt_phone_number_verification,
                crate ::backend::AttemptPhoneNumberVerificationParams
            )
        }
        Operation::BackendCreateOrganization => {
            serve!(
                backend, crate ::backend::BackendApi::create_organization, crate
                ::backend::CreateOrganizationParams
            )
        }
        Operation::BackendDeleteOrganization => {
            serve!(
                backend, crate ::backend::BackendApi::delete_organization, crate
                ::backend::DeleteOrganizationParams
            )
        }
        Operation::BackendCreateOrganizationMembership => {
            serve!(
                backend, crate ::backend::BackendApi::create_organization_membership,
                crate ::backend::CreateOrganizationMembershipParams
            )
        }
        Operation::BackendCreateOrganizationInvitation => {
            serve!(
                backend, crate ::backend::BackendApi::create_organization_invitation,
                crate ::backend::CreateOrganizationInvitationParams
            )
        }
        Operation::BackendCreatePhoneNumber => {
            serve!(
                backend, crate ::backend::BackendApi::create_phone_number, crate
                ::backend::CreatePhoneNumberParams
            )
        }
        Operation::BackendGetPhoneNumber => {
            serve!(
                backend, crate ::backend::BackendApi::get_phone_number, crate
                ::backend::GetPhoneNumberParams
            )
        }
        Operation::BackendUpdatePhoneNumber => {
            serve!(
                backend, crate ::backend::BackendApi::update_phone_number, crate
                ::backend::UpdatePhoneNumberParams
            )
        }
        Operation::BackendDeletePhoneNumber => {
            serve!(
                backend, crate ::backend::BackendApi::delete_phone_number, crate
                ::backend::DeletePhoneNumberParams
            )
        }
        Operation::BackendReplaceUserPhoneNumber => {
            serve!(
                backend, crate ::backend::BackendApi::replace_user_phone_number, crate
                ::backend::ReplaceUserPhoneNumberParams
            )
        }
        Operation::BackendGetSessionList => {
            serve!(
                backend, crate ::backend::BackendApi::get_session_list, crate
                ::backend::GetSessionListParams
            )
        }
        Operation::BackendRevokeSession => {
            serve!(
                backend, crate ::backend::BackendApi::revoke_session, crate
                ::backend::RevokeSessionParams
            )
        }
        Operation::BackendCreateSignInToken => {
            serve!(
                backend, crate ::backend::BackendApi::create_sign_in_token, crate
                ::backend::CreateSignInTokenParams
            )
        }
        Operation::BackendGetJwks => {
            serve!(backend, crate ::backend::BackendApi::get_jwks)
        }
        Operation::BackendUpdateUserMetadata => {
            serve!(
                backend, crate ::backend::BackendApi::update_user_metadata, crate
                ::backend::UpdateUserMetadataParams
            )
        }
        Operation::BackendReplaceUserMetadata => {
            serve!(
                backend, crate ::backend::BackendApi::replace_user_metadata, crate
                ::backend::ReplaceUserMetadataParams
            )
        }
        Operation::BackendUpdateUserProfileImage => {
            serve!(
                backend, crate ::backend::BackendApi::update_user_profile_image, crate
                ::backend::UpdateUserProfileImageParams
            )
        }
        Operation::BackendDeleteUserProfileImage => {
            serve!(
                backend, crate ::backend::BackendApi::delete_user_profile_image, crate
                ::backend::DeleteUserProfileImageParams
            )
        }
        Operation::BackendGetOrganizationMembershipList => {
            serve!(
                backend, crate ::backend::BackendApi::get_organization_membership_list,
                crate ::backend::GetOrganizationMembershipListParams
            )
        }
        Operation::BackendGetOrganizationInvitationList => {
            serve!(
                backend, crate ::backend::BackendApi::get_organization_invitation_list,
                crate ::backend::GetOrganizationInvitationListParams
            )
        }
        Operation::BackendGetUserOauthAccessToken => {
            serve!(
                backend, crate ::backend::BackendApi::get_user_oauth_access_token, crate
                ::backend::GetUserOauthAccessTokenParams
            )
        }
        Operation::BackendBanUser => {
            serve!(
                backend, crate ::backend::BackendApi::ban_user, crate
                ::backend::BanUserParams
            )
        }
        Operation::BackendUnbanUser => {
            serve!(
                backend, crate ::backend::BackendApi::unban_user, crate
                ::backend::UnbanUserParams
            )
        }
        Operation::BackendBanUsers => {
            serve!(
                backend, crate ::backend::BackendApi::ban_users, crate
                ::backend::BanUsersParams
            )
        }
        Operation::BackendUnbanUsers => {
            serve!(
                backend, crate ::backend::BackendApi::unban_users, crate
                ::backend::UnbanUsersParams
            )
        }
        Operation::BackendLockUser => {
            serve!(
                backend, crate ::backend::BackendApi::lock_user, crate
                ::backend::LockUserParams
            )
        }
        Operation::BackendUnlockUser => {
            serve!(
                backend, crate ::backend::BackendApi::unlock_user, crate
                ::backend::UnlockUserParams
            )
        }
        Operation::BackendVerifyPassword => {
            serve!(
                backend, crate ::backend::BackendApi::verify_password, crate
                ::backend::VerifyPasswordParams
            )
        }
        Operation::BackendRemovePassword => {
            serve!(
                backend, crate ::backend::BackendApi::remove_password, crate
                ::backend::RemovePasswordParams
            )
        }
        Operation::BackendSetPasswordCompromised => {
            serve!(
                backend, crate ::backend::BackendApi::set_password_compromised, crate
                ::backend::SetPasswordCompromisedParams
            )
        }
        Operation::BackendUnsetPasswordCompromised => {
            serve!(
                backend, crate ::backend::BackendApi::unset_password_compromised, crate
                ::backend::UnsetPasswordCompromisedParams
            )
        }
        Operation::BackendVerifyTOTP => {
            serve!(
                backend, crate ::backend::BackendApi::verify_totp, crate
                ::backend::VerifyTOTPParams
            )
        }
        Operation::BackendDisableUserMFA => {
            serve!(
                backend, crate ::backend::BackendApi::disable_user_mfa, crate
                ::backend::DisableUserMFAParams
            )
        }
        Operation::BackendDeleteUserTOTP => {
            serve!(
                backend, crate ::backend::BackendApi::delete_user_totp, crate
                ::backend::DeleteUserTOTPParams
            )
        }
        Operation::BackendDeleteUserBackupCodes => {
            serve!(
                backend, crate ::backend::BackendApi::delete_user_backup_codes, crate
                ::backend::DeleteUserBackupCodesParams
            )
        }
        Operation::BackendDeleteUserPasskey => {
            serve!(
                backend, crate ::backend::BackendApi::delete_user_passkey, crate
                ::backend::DeleteUserPasskeyParams
            )
        }
        Operation::BackendDeleteUserWeb3Wallet => {
            serve!(
                backend, crate ::backend::BackendApi::delete_user_web3_wallet, crate
                ::backend::DeleteUserWeb3WalletParams
            )
        }
        Operation::BackendDeleteUserExternalAccount => {
            serve!(
                backend, crate ::backend::BackendApi::delete_user_external_account, crate
                ::backend::DeleteUserExternalAccountParams
            )
        }
        Operation::BackendCreateUser => {
            serve!(
                backend, crate ::backend::BackendApi::create_user, crate
                ::backend::CreateUserParams
            )
        }
        Operation::BackendGetUser => {
            serve!(
                backend, crate ::backend::BackendApi::get_user, crate
                ::backend::GetUserParams
            )
        }
        Operation::BackendGetUserList => {
            serve!(
                backend, crate ::backend::BackendApi::get_user_list, crate
                ::backend::GetUserListParams
            )
        }
        Operation::BackendGetCount => {
            serve!(
                backend, crate ::backend::BackendApi::get_count, crate
                ::backend::GetCountParams
            )
        }
        Operation::BackendUpdateUser => {
            serve!(
                backend, crate ::backend::BackendApi::update_user, crate
                ::backend::UpdateUserParams
            )
        }
        Operation::BackendDeleteUser => {
            serve!(
                backend, crate ::backend::BackendApi::delete_user, crate
                ::backend::DeleteUserParams
            )
        }
        Operation::FrontendGetEnvironment => {
            serve!(frontend, crate ::frontend::FrontendApi::get_environment)
        }
        Operation::FrontendUpdateEnvironment => {
            serve!(frontend, crate ::frontend::FrontendApi::update_environment)
        }
        Operation::FrontendGetClient => {
            serve!(frontend, crate ::frontend::FrontendApi::get_client)
        }
        Operation::FrontendCreateSignIn => {
            serve!(
                frontend, crate ::frontend::FrontendApi::create_sign_in, crate
                ::frontend::CreateSignInParams
            )
        }
        Operation::FrontendTouchSession => {
            serve!(
                frontend, crate ::frontend::FrontendApi::touch_session, crate
                ::frontend::TouchSessionParams
            )
        }
        Operation::FrontendCreateSessionToken => {
            serve!(
                frontend, crate ::frontend::FrontendApi::create_session_token, crate
                ::frontend::CreateSessionTokenParams
            )
        }
        Operation::FrontendGetEmailAddresses => {
            serve!(frontend, crate ::frontend::FrontendApi::get_email_addresses)
        }
        Operation::FrontendGetEmailAddress => {
            serve!(
                frontend, crate ::frontend::FrontendApi::get_email_address, crate
                ::frontend::GetEmailAddressParams
            )
        }
        Operation::FrontendDeleteEmailAddress => {
            serve!(
                frontend, crate ::frontend::FrontendApi::delete_email_address, crate
                ::frontend::DeleteEmailAddressParams
            )
        }
        Operation::FrontendPrepareEmailAddressVerification => {
            serve!(
                frontend, crate
                ::frontend::FrontendApi::prepare_email_address_verification, crate
                ::frontend::PrepareEmailAddressVerificationParams
            )
        }
        Operation::FrontendAttemptEmailAddressVerification => {
            serve!(
                frontend, crate
                ::frontend::FrontendApi::attempt_email_address_verification, crate
                ::frontend::AttemptEmailAddressVerificationParams
            )
        }
        Operation::FrontendCreateExternalAccount => {
            serve!(
                frontend, crate ::frontend::FrontendApi::create_external_account, crate
                ::frontend::CreateExternalAccountParams
            )
        }
        Operation::FrontendReauthorizeExternalAccount => {
            serve!(
                frontend, crate ::frontend::FrontendApi::reauthorize_external_account,
                crate ::frontend::ReauthorizeExternalAccountParams
            )
        }
        Operation::FrontendDeleteExternalAccount => {
            serve!(
                frontend, crate ::frontend::FrontendApi::delete_external_account, crate
                ::frontend::DeleteExternalAccountParams
            )
        }
        Operation::FrontendGetEnterpriseConnections => {
            serve!(
                frontend, crate ::frontend::FrontendApi::get_enterprise_connections,
                crate ::frontend::GetEnterpriseConnectionsParams
            )
        }
        Operation::FrontendGetOrganizationMemberships => {
            serve!(
                frontend, crate ::frontend::FrontendApi::get_organization_memberships,
                crate ::frontend::GetOrganizationMembershipsParams
            )
        }
        Operation::FrontendLeaveOrganization => {
            serve!(
                frontend, crate ::frontend::FrontendApi::leave_organization, crate
                ::frontend::LeaveOrganizationParams
            )
        }
        Operation::FrontendGetOrganizationInvitations => {
            serve!(
                frontend, crate ::frontend::FrontendApi::get_organization_invitations,
                crate ::frontend::GetOrganizationInvitationsParams
            )
        }
        Operation::FrontendGetOrganizationSuggestions => {
            serve!(
                frontend, crate ::frontend::FrontendApi::get_organization_suggestions,
                crate ::frontend::GetOrganizationSuggestionsParams
            )
        }
        Operation::FrontendGetOrganizationCreationDefaults => {
            serve!(
                frontend, crate
                ::frontend::FrontendApi::get_organization_creation_defaults
            )
        }
        Operation::FrontendCreateOrganization => {
            serve!(
                frontend, crate ::frontend::FrontendApi::create_organization, crate
                ::frontend::CreateOrganizationParams
            )
        }
        Operation::FrontendCreatePasskey => {
            serve!(frontend, crate ::frontend::FrontendApi::create_passkey)
        }
        Operation::FrontendAttemptPasskeyVerification => {
            serve!(
                frontend, crate ::frontend::FrontendApi::attempt_passkey_verification,
                crate ::frontend::AttemptPasskeyVerificationParams
            )
        }
        Operation::FrontendUpdatePasskey => {
            serve!(
                frontend, crate ::frontend::FrontendApi::update_passkey, crate
                ::frontend::UpdatePasskeyParams
            )
        }
        Operation::FrontendDeletePasskey => {
            serve!(
                frontend, crate ::frontend::FrontendApi::delete_passkey, crate
                ::frontend::DeletePasskeyParams
            )
        }
        Operation::FrontendGetPaymentMethods => {
            serve!(
                frontend, crate ::frontend::FrontendApi::get_payment_methods, crate
                ::frontend::GetPaymentMethodsParams
            )
        }
        Operation::FrontendInitializePaymentMethod => {
            serve!(
                frontend, crate ::frontend::FrontendApi::initialize_payment_method, crate
                ::frontend::InitializePaymentMethodParams
            )
        }
        Operation::FrontendAddPaymentMethod => {
            serve!(
                frontend, crate ::frontend::FrontendApi::add_payment_method, crate
                ::frontend::AddPaymentMethodParams
            )
        }
        Operation::FrontendCreatePhoneNumber => {
            serve!(
                frontend, crate ::frontend::FrontendApi::create_phone_number, crate
                ::frontend::CreatePhoneNumberParams
            )
        }
        Operation::FrontendGetPhoneNumbers => {
            serve!(frontend, crate ::frontend::FrontendApi::get_phone_numbers)
        }
        Operation::FrontendGetPhoneNumber => {
            serve!(
                frontend, crate ::frontend::FrontendApi::get_phone_number, crate
                ::frontend::GetPhoneNumberParams
            )
        }
        Operation::FrontendUpdatePhoneNumber => {
            serve!(
                frontend, crate ::frontend::FrontendApi::update_phone_number, crate
                ::frontend::UpdatePhoneNumberParams
            )
        }
        Operation::FrontendDeletePhoneNumber => {
            serve!(
                frontend, crate ::frontend::FrontendApi::delete_phone_number, crate
                ::frontend::DeletePhoneNumberParams
            )
        }
        Operation::FrontendPreparePhoneNumberVerification => {
            serve!(
                frontend, crate
                ::frontend::FrontendApi::prepare_phone_number_verification, crate
                ::frontend::PreparePhoneNumberVerificationParams
            )
        }
        Operation::FrontendAttemptPhoneNumberVerification => {
            serve!(
                frontend, crate
                ::frontend::FrontendApi::attempt_phone_number_verification, crate
                ::frontend::AttemptPhoneNumberVerificationParams
            )
        }
        Operation::FrontendSetProfileImage => {
            serve!(
                frontend, crate ::frontend::FrontendApi::set_profile_image, crate
                ::frontend::SetProfileImageParams
            )
        }
        Operation::FrontendDeleteProfileImage => {
            serve!(frontend, crate ::frontend::FrontendApi::delete_profile_image)
        }
        Operation::FrontendDelete => {
            serve!(frontend, crate ::frontend::FrontendApi::delete)
        }
        Operation::FrontendUpdatePassword => {
            serve!(
                frontend, crate ::frontend::FrontendApi::update_password, crate
                ::frontend::UpdatePasswordParams
            )
        }
        Operation::FrontendRemovePassword => {
            serve!(
                frontend, crate ::frontend::FrontendApi::remove_password, crate
                ::frontend::RemovePasswordParams
            )
        }
        Operation::FrontendCreateTOTP => {
            serve!(frontend, crate ::frontend::FrontendApi::create_totp)
        }
        Operation::FrontendVerifyTOTP => {
            serve!(
                frontend, crate ::frontend::FrontendApi::verify_totp, crate
                ::frontend::VerifyTOTPParams
            )
        }
        Operation::FrontendDisableTOTP => {
            serve!(frontend, crate ::frontend::FrontendApi::disable_totp)
        }
        Operation::FrontendCreateBackupCode => {
            serve!(frontend, crate ::frontend::FrontendApi::create_backup_code)
        }
        Operation::FrontendGetSessions => {
            serve!(frontend, crate ::frontend::FrontendApi::get_sessions)
        }
        Operation::FrontendGetAllSessions => {
            serve!(frontend, crate ::frontend::FrontendApi::get_all_sessions)
        }
        Operation::FrontendRevokeSession => {
            serve!(
                frontend, crate ::frontend::FrontendApi::revoke_session, crate
                ::frontend::RevokeSessionParams
            )
        }
        Operation::FrontendCreateServiceToken => {
            serve!(
                frontend, crate ::frontend::FrontendApi::create_service_token, crate
                ::frontend::CreateServiceTokenParams
            )
        }
        Operation::FrontendCreateWeb3Wallet => {
            serve!(
                frontend, crate ::frontend::FrontendApi::create_web3_wallet, crate
                ::frontend::CreateWeb3WalletParams
            )
        }
        Operation::FrontendGetWeb3Wallets => {
            serve!(frontend, crate ::frontend::FrontendApi::get_web3_wallets)
        }
        Operation::FrontendGetWeb3Wallet => {
            serve!(
                frontend, crate ::frontend::FrontendApi::get_web3_wallet, crate
                ::frontend::GetWeb3WalletParams
            )
        }
        Operation::FrontendDeleteWeb3Wallet => {
            serve!(
                frontend, crate ::frontend::FrontendApi::delete_web3_wallet, crate
                ::frontend::DeleteWeb3WalletParams
            )
        }
        Operation::FrontendPrepareWeb3WalletVerification => {
            serve!(
                frontend, crate
                ::frontend::FrontendApi::prepare_web3_wallet_verification, crate
                ::frontend::PrepareWeb3WalletVerificationParams
            )
        }
        Operation::FrontendAttemptWeb3WalletVerification => {
            serve!(
                frontend, crate
                ::frontend::FrontendApi::attempt_web3_wallet_verification, crate
                ::frontend::AttemptWeb3WalletVerificationParams
            )
        }
        Operation::FrontendGet => {
            serve!(
                frontend, crate ::frontend::FrontendApi::get, crate ::frontend::GetParams
            )
        }
        Operation::FrontendUpdate => {
            serve!(
                frontend, crate ::frontend::FrontendApi::update, crate
                ::frontend::UpdateParams
            )
        }
        Operation::FrontendUpdateMetadata => {
            serve!(
                frontend, crate ::frontend::FrontendApi::update_metadata, crate
                ::frontend::UpdateMetadataParams
            )
        }
        Operation::FrontendCreateEmailAddress => {
            serve!(
                frontend, crate ::frontend::FrontendApi::create_email_address, crate
                ::frontend::CreateEmailAddressParams
            )
        }
        Operation::FrontendCreateSignUp => {
            serve!(
                frontend, crate ::frontend::FrontendApi::create_sign_up, crate
                ::frontend::CreateSignUpParams
            )
        }
        Operation::FrontendUpdateSignUp => {
            serve!(
                frontend, crate ::frontend::FrontendApi::update_sign_up, crate
                ::frontend::UpdateSignUpParams
            )
        }
    };
    Ok(spec.page_or_array(&request.params, result?))
}
