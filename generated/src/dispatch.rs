// @generated from the contract by `cargo xtask generate`. Do not edit.

//! From a raw request to a raw answer, without a transport: the in-process adapter calls it, a server wraps it.
#![allow(deprecated, reason = "deprecated operations are served too")]
use clerk_user_runtime::{
    Actor, ApiError, ApiVersion, Context, Request, Response, Surface, decode,
};
use serde::Serialize;
use serde_json::Value;
use crate::errors::DECODE;
use crate::operations::Operation;
use crate::versions;
/// What the dispatcher serves: a handle per surface, made for each call.
pub trait Api: Send + Sync {
    /// The backend API for one call.
    fn backend(&self, context: &Context) -> impl crate::backend::BackendApi;
    /// The frontend API for one call.
    fn frontend(&self, context: &Context) -> impl crate::frontend::FrontendApi;
}
/// An API that has no operation: for a surface that is not there.
#[derive(Clone, Copy, Debug, Default)]
pub struct Unimplemented;
impl crate::backend::BackendApi for Unimplemented {}
impl crate::frontend::FrontendApi for Unimplemented {}
/// Serves one request. Every refusal is an answer with the error envelope.
pub async fn dispatch(api: &impl Api, request: &Request) -> Response {
    match answer(api, request).await {
        Ok(body) => Response { status: 200, body },
        Err(error) => {
            Response {
                status: error.status,
                body: error.to_value(),
            }
        }
    }
}
fn encode<T: Serialize>(answer: &T) -> Result<Value, ApiError> {
    serde_json::to_value(answer).map_err(|error| ApiError::internal(&error.to_string()))
}
async fn answer(api: &impl Api, request: &Request) -> Result<Value, ApiError> {
    let version = ApiVersion::resolve(request.api_version.as_deref(), versions::ALL);
    let version = version.ok_or_else(|| ApiError::new(DECODE.version))?;
    let operation = Operation::from_id(&request.operation)
        .filter(|operation| operation.spec().exists_at(version.as_str()))
        .ok_or_else(|| ApiError::new(DECODE.not_found))?;
    let spec = operation.spec();
    let allowed = match spec.surface {
        Surface::Backend => request.actor == Actor::SecretKey,
        Surface::Frontend => matches!(request.actor, Actor::User(_)),
    };
    if !allowed {
        return Err(ApiError::new(DECODE.unauthenticated));
    }
    let context = Context {
        actor: request.actor.clone(),
        version,
    };
    match operation {
        Operation::BackendCreateEmailAddress => {
            let params: crate::backend::CreateEmailAddressParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::backend::BackendApi::create_email_address(
                        &api.backend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::BackendGetEmailAddress => {
            let params: crate::backend::GetEmailAddressParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::backend::BackendApi::get_email_address(
                        &api.backend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::BackendUpdateEmailAddress => {
            let params: crate::backend::UpdateEmailAddressParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::backend::BackendApi::update_email_address(
                        &api.backend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::BackendDeleteEmailAddress => {
            let params: crate::backend::DeleteEmailAddressParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::backend::BackendApi::delete_email_address(
                        &api.backend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::BackendReplaceUserEmailAddress => {
            let params: crate::backend::ReplaceUserEmailAddressParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::backend::BackendApi::replace_user_email_address(
                        &api.backend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::BackendPrepareEmailAddressVerification => {
            let params: crate::backend::PrepareEmailAddressVerificationParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::backend::BackendApi::prepare_email_address_verification(
                        &api.backend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::BackendAttemptEmailAddressVerification => {
            let params: crate::backend::AttemptEmailAddressVerificationParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::backend::BackendApi::attempt_email_address_verification(
                        &api.backend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::BackendPreparePhoneNumberVerification => {
            let params: crate::backend::PreparePhoneNumberVerificationParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::backend::BackendApi::prepare_phone_number_verification(
                        &api.backend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::BackendAttemptPhoneNumberVerification => {
            let params: crate::backend::AttemptPhoneNumberVerificationParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::backend::BackendApi::attempt_phone_number_verification(
                        &api.backend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::BackendCreateOrganization => {
            let params: crate::backend::CreateOrganizationParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::backend::BackendApi::create_organization(
                        &api.backend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::BackendCreateOrganizationMembership => {
            let params: crate::backend::CreateOrganizationMembershipParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::backend::BackendApi::create_organization_membership(
                        &api.backend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::BackendCreateOrganizationInvitation => {
            let params: crate::backend::CreateOrganizationInvitationParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::backend::BackendApi::create_organization_invitation(
                        &api.backend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::BackendCreatePhoneNumber => {
            let params: crate::backend::CreatePhoneNumberParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::backend::BackendApi::create_phone_number(
                        &api.backend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::BackendGetPhoneNumber => {
            let params: crate::backend::GetPhoneNumberParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::backend::BackendApi::get_phone_number(
                        &api.backend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::BackendUpdatePhoneNumber => {
            let params: crate::backend::UpdatePhoneNumberParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::backend::BackendApi::update_phone_number(
                        &api.backend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::BackendDeletePhoneNumber => {
            let params: crate::backend::DeletePhoneNumberParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::backend::BackendApi::delete_phone_number(
                        &api.backend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::BackendReplaceUserPhoneNumber => {
            let params: crate::backend::ReplaceUserPhoneNumberParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::backend::BackendApi::replace_user_phone_number(
                        &api.backend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::BackendGetSessionList => {
            let params: crate::backend::GetSessionListParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::backend::BackendApi::get_session_list(
                        &api.backend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::BackendRevokeSession => {
            let params: crate::backend::RevokeSessionParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::backend::BackendApi::revoke_session(
                        &api.backend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::BackendCreateSignInToken => {
            let params: crate::backend::CreateSignInTokenParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::backend::BackendApi::create_sign_in_token(
                        &api.backend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::BackendGetJwks => {
            let _: serde::de::IgnoredAny = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(&crate::backend::BackendApi::get_jwks(&api.backend(&context)).await?)
        }
        Operation::BackendUpdateUserMetadata => {
            let params: crate::backend::UpdateUserMetadataParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::backend::BackendApi::update_user_metadata(
                        &api.backend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::BackendReplaceUserMetadata => {
            let params: crate::backend::ReplaceUserMetadataParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::backend::BackendApi::replace_user_metadata(
                        &api.backend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::BackendUpdateUserProfileImage => {
            let params: crate::backend::UpdateUserProfileImageParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::backend::BackendApi::update_user_profile_image(
                        &api.backend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::BackendDeleteUserProfileImage => {
            let params: crate::backend::DeleteUserProfileImageParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::backend::BackendApi::delete_user_profile_image(
                        &api.backend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::BackendGetOrganizationMembershipList => {
            let params: crate::backend::GetOrganizationMembershipListParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::backend::BackendApi::get_organization_membership_list(
                        &api.backend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::BackendGetOrganizationInvitationList => {
            let params: crate::backend::GetOrganizationInvitationListParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::backend::BackendApi::get_organization_invitation_list(
                        &api.backend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::BackendGetUserOauthAccessToken => {
            let params: crate::backend::GetUserOauthAccessTokenParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::backend::BackendApi::get_user_oauth_access_token(
                        &api.backend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::BackendBanUser => {
            let params: crate::backend::BanUserParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::backend::BackendApi::ban_user(&api.backend(&context), params)
                    .await?,
            )
        }
        Operation::BackendUnbanUser => {
            let params: crate::backend::UnbanUserParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::backend::BackendApi::unban_user(&api.backend(&context), params)
                    .await?,
            )
        }
        Operation::BackendBanUsers => {
            let params: crate::backend::BanUsersParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::backend::BackendApi::ban_users(&api.backend(&context), params)
                    .await?,
            )
        }
        Operation::BackendUnbanUsers => {
            let params: crate::backend::UnbanUsersParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::backend::BackendApi::unban_users(&api.backend(&context), params)
                    .await?,
            )
        }
        Operation::BackendLockUser => {
            let params: crate::backend::LockUserParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::backend::BackendApi::lock_user(&api.backend(&context), params)
                    .await?,
            )
        }
        Operation::BackendUnlockUser => {
            let params: crate::backend::UnlockUserParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::backend::BackendApi::unlock_user(&api.backend(&context), params)
                    .await?,
            )
        }
        Operation::BackendVerifyPassword => {
            let params: crate::backend::VerifyPasswordParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::backend::BackendApi::verify_password(
                        &api.backend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::BackendRemovePassword => {
            let params: crate::backend::RemovePasswordParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::backend::BackendApi::remove_password(
                        &api.backend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::BackendSetPasswordCompromised => {
            let params: crate::backend::SetPasswordCompromisedParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::backend::BackendApi::set_password_compromised(
                        &api.backend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::BackendUnsetPasswordCompromised => {
            let params: crate::backend::UnsetPasswordCompromisedParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::backend::BackendApi::unset_password_compromised(
                        &api.backend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::BackendVerifyTOTP => {
            let params: crate::backend::VerifyTOTPParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::backend::BackendApi::verify_totp(&api.backend(&context), params)
                    .await?,
            )
        }
        Operation::BackendDisableUserMFA => {
            let params: crate::backend::DisableUserMFAParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::backend::BackendApi::disable_user_mfa(
                        &api.backend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::BackendDeleteUserTOTP => {
            let params: crate::backend::DeleteUserTOTPParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::backend::BackendApi::delete_user_totp(
                        &api.backend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::BackendDeleteUserBackupCodes => {
            let params: crate::backend::DeleteUserBackupCodesParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::backend::BackendApi::delete_user_backup_codes(
                        &api.backend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::BackendDeleteUserPasskey => {
            let params: crate::backend::DeleteUserPasskeyParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::backend::BackendApi::delete_user_passkey(
                        &api.backend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::BackendDeleteUserWeb3Wallet => {
            let params: crate::backend::DeleteUserWeb3WalletParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::backend::BackendApi::delete_user_web3_wallet(
                        &api.backend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::BackendDeleteUserExternalAccount => {
            let params: crate::backend::DeleteUserExternalAccountParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::backend::BackendApi::delete_user_external_account(
                        &api.backend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::BackendCreateUser => {
            let params: crate::backend::CreateUserParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::backend::BackendApi::create_user(&api.backend(&context), params)
                    .await?,
            )
        }
        Operation::BackendGetUser => {
            let params: crate::backend::GetUserParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::backend::BackendApi::get_user(&api.backend(&context), params)
                    .await?,
            )
        }
        Operation::BackendGetUserList => {
            let params: crate::backend::GetUserListParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::backend::BackendApi::get_user_list(
                        &api.backend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::BackendGetCount => {
            let params: crate::backend::GetCountParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::backend::BackendApi::get_count(&api.backend(&context), params)
                    .await?,
            )
        }
        Operation::BackendUpdateUser => {
            let params: crate::backend::UpdateUserParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::backend::BackendApi::update_user(&api.backend(&context), params)
                    .await?,
            )
        }
        Operation::BackendDeleteUser => {
            let params: crate::backend::DeleteUserParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::backend::BackendApi::delete_user(&api.backend(&context), params)
                    .await?,
            )
        }
        Operation::FrontendGetEnvironment => {
            let _: serde::de::IgnoredAny = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::frontend::FrontendApi::get_environment(&api.frontend(&context))
                    .await?,
            )
        }
        Operation::FrontendUpdateEnvironment => {
            let _: serde::de::IgnoredAny = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::frontend::FrontendApi::update_environment(
                        &api.frontend(&context),
                    )
                    .await?,
            )
        }
        Operation::FrontendGetClient => {
            let _: serde::de::IgnoredAny = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::frontend::FrontendApi::get_client(&api.frontend(&context)).await?,
            )
        }
        Operation::FrontendCreateSignIn => {
            let params: crate::frontend::CreateSignInParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::frontend::FrontendApi::create_sign_in(
                        &api.frontend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::FrontendTouchSession => {
            let params: crate::frontend::TouchSessionParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::frontend::FrontendApi::touch_session(
                        &api.frontend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::FrontendCreateSessionToken => {
            let params: crate::frontend::CreateSessionTokenParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::frontend::FrontendApi::create_session_token(
                        &api.frontend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::FrontendGetEmailAddresses => {
            let _: serde::de::IgnoredAny = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::frontend::FrontendApi::get_email_addresses(
                        &api.frontend(&context),
                    )
                    .await?,
            )
        }
        Operation::FrontendGetEmailAddress => {
            let params: crate::frontend::GetEmailAddressParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::frontend::FrontendApi::get_email_address(
                        &api.frontend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::FrontendDeleteEmailAddress => {
            let params: crate::frontend::DeleteEmailAddressParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::frontend::FrontendApi::delete_email_address(
                        &api.frontend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::FrontendPrepareEmailAddressVerification => {
            let params: crate::frontend::PrepareEmailAddressVerificationParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::frontend::FrontendApi::prepare_email_address_verification(
                        &api.frontend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::FrontendAttemptEmailAddressVerification => {
            let params: crate::frontend::AttemptEmailAddressVerificationParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::frontend::FrontendApi::attempt_email_address_verification(
                        &api.frontend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::FrontendCreateExternalAccount => {
            let params: crate::frontend::CreateExternalAccountParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::frontend::FrontendApi::create_external_account(
                        &api.frontend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::FrontendReauthorizeExternalAccount => {
            let params: crate::frontend::ReauthorizeExternalAccountParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::frontend::FrontendApi::reauthorize_external_account(
                        &api.frontend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::FrontendDeleteExternalAccount => {
            let params: crate::frontend::DeleteExternalAccountParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::frontend::FrontendApi::delete_external_account(
                        &api.frontend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::FrontendGetEnterpriseConnections => {
            let params: crate::frontend::GetEnterpriseConnectionsParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::frontend::FrontendApi::get_enterprise_connections(
                        &api.frontend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::FrontendGetOrganizationMemberships => {
            let params: crate::frontend::GetOrganizationMembershipsParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::frontend::FrontendApi::get_organization_memberships(
                        &api.frontend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::FrontendLeaveOrganization => {
            let params: crate::frontend::LeaveOrganizationParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::frontend::FrontendApi::leave_organization(
                        &api.frontend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::FrontendGetOrganizationInvitations => {
            let params: crate::frontend::GetOrganizationInvitationsParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::frontend::FrontendApi::get_organization_invitations(
                        &api.frontend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::FrontendGetOrganizationSuggestions => {
            let params: crate::frontend::GetOrganizationSuggestionsParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::frontend::FrontendApi::get_organization_suggestions(
                        &api.frontend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::FrontendGetOrganizationCreationDefaults => {
            let _: serde::de::IgnoredAny = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::frontend::FrontendApi::get_organization_creation_defaults(
                        &api.frontend(&context),
                    )
                    .await?,
            )
        }
        Operation::FrontendCreateOrganization => {
            let params: crate::frontend::CreateOrganizationParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::frontend::FrontendApi::create_organization(
                        &api.frontend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::FrontendCreatePasskey => {
            let _: serde::de::IgnoredAny = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::frontend::FrontendApi::create_passkey(&api.frontend(&context))
                    .await?,
            )
        }
        Operation::FrontendAttemptPasskeyVerification => {
            let params: crate::frontend::AttemptPasskeyVerificationParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::frontend::FrontendApi::attempt_passkey_verification(
                        &api.frontend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::FrontendUpdatePasskey => {
            let params: crate::frontend::UpdatePasskeyParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::frontend::FrontendApi::update_passkey(
                        &api.frontend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::FrontendDeletePasskey => {
            let params: crate::frontend::DeletePasskeyParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::frontend::FrontendApi::delete_passkey(
                        &api.frontend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::FrontendGetPaymentMethods => {
            let params: crate::frontend::GetPaymentMethodsParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::frontend::FrontendApi::get_payment_methods(
                        &api.frontend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::FrontendInitializePaymentMethod => {
            let params: crate::frontend::InitializePaymentMethodParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::frontend::FrontendApi::initialize_payment_method(
                        &api.frontend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::FrontendAddPaymentMethod => {
            let params: crate::frontend::AddPaymentMethodParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::frontend::FrontendApi::add_payment_method(
                        &api.frontend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::FrontendCreatePhoneNumber => {
            let params: crate::frontend::CreatePhoneNumberParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::frontend::FrontendApi::create_phone_number(
                        &api.frontend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::FrontendGetPhoneNumbers => {
            let _: serde::de::IgnoredAny = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::frontend::FrontendApi::get_phone_numbers(&api.frontend(&context))
                    .await?,
            )
        }
        Operation::FrontendGetPhoneNumber => {
            let params: crate::frontend::GetPhoneNumberParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::frontend::FrontendApi::get_phone_number(
                        &api.frontend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::FrontendUpdatePhoneNumber => {
            let params: crate::frontend::UpdatePhoneNumberParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::frontend::FrontendApi::update_phone_number(
                        &api.frontend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::FrontendDeletePhoneNumber => {
            let params: crate::frontend::DeletePhoneNumberParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::frontend::FrontendApi::delete_phone_number(
                        &api.frontend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::FrontendPreparePhoneNumberVerification => {
            let params: crate::frontend::PreparePhoneNumberVerificationParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::frontend::FrontendApi::prepare_phone_number_verification(
                        &api.frontend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::FrontendAttemptPhoneNumberVerification => {
            let params: crate::frontend::AttemptPhoneNumberVerificationParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::frontend::FrontendApi::attempt_phone_number_verification(
                        &api.frontend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::FrontendSetProfileImage => {
            let params: crate::frontend::SetProfileImageParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::frontend::FrontendApi::set_profile_image(
                        &api.frontend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::FrontendDeleteProfileImage => {
            let _: serde::de::IgnoredAny = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::frontend::FrontendApi::delete_profile_image(
                        &api.frontend(&context),
                    )
                    .await?,
            )
        }
        Operation::FrontendDelete => {
            let _: serde::de::IgnoredAny = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(&crate::frontend::FrontendApi::delete(&api.frontend(&context)).await?)
        }
        Operation::FrontendUpdatePassword => {
            let params: crate::frontend::UpdatePasswordParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::frontend::FrontendApi::update_password(
                        &api.frontend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::FrontendRemovePassword => {
            let params: crate::frontend::RemovePasswordParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::frontend::FrontendApi::remove_password(
                        &api.frontend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::FrontendCreateTOTP => {
            let _: serde::de::IgnoredAny = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::frontend::FrontendApi::create_totp(&api.frontend(&context))
                    .await?,
            )
        }
        Operation::FrontendVerifyTOTP => {
            let params: crate::frontend::VerifyTOTPParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::frontend::FrontendApi::verify_totp(
                        &api.frontend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::FrontendDisableTOTP => {
            let _: serde::de::IgnoredAny = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::frontend::FrontendApi::disable_totp(&api.frontend(&context))
                    .await?,
            )
        }
        Operation::FrontendCreateBackupCode => {
            let _: serde::de::IgnoredAny = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::frontend::FrontendApi::create_backup_code(
                        &api.frontend(&context),
                    )
                    .await?,
            )
        }
        Operation::FrontendGetSessions => {
            let _: serde::de::IgnoredAny = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::frontend::FrontendApi::get_sessions(&api.frontend(&context))
                    .await?,
            )
        }
        Operation::FrontendGetAllSessions => {
            let _: serde::de::IgnoredAny = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::frontend::FrontendApi::get_all_sessions(&api.frontend(&context))
                    .await?,
            )
        }
        Operation::FrontendRevokeSession => {
            let params: crate::frontend::RevokeSessionParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::frontend::FrontendApi::revoke_session(
                        &api.frontend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::FrontendCreateServiceToken => {
            let params: crate::frontend::CreateServiceTokenParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::frontend::FrontendApi::create_service_token(
                        &api.frontend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::FrontendCreateWeb3Wallet => {
            let params: crate::frontend::CreateWeb3WalletParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::frontend::FrontendApi::create_web3_wallet(
                        &api.frontend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::FrontendGetWeb3Wallets => {
            let _: serde::de::IgnoredAny = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::frontend::FrontendApi::get_web3_wallets(&api.frontend(&context))
                    .await?,
            )
        }
        Operation::FrontendGetWeb3Wallet => {
            let params: crate::frontend::GetWeb3WalletParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::frontend::FrontendApi::get_web3_wallet(
                        &api.frontend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::FrontendDeleteWeb3Wallet => {
            let params: crate::frontend::DeleteWeb3WalletParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::frontend::FrontendApi::delete_web3_wallet(
                        &api.frontend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::FrontendPrepareWeb3WalletVerification => {
            let params: crate::frontend::PrepareWeb3WalletVerificationParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::frontend::FrontendApi::prepare_web3_wallet_verification(
                        &api.frontend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::FrontendAttemptWeb3WalletVerification => {
            let params: crate::frontend::AttemptWeb3WalletVerificationParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::frontend::FrontendApi::attempt_web3_wallet_verification(
                        &api.frontend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::FrontendGet => {
            let params: crate::frontend::GetParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::frontend::FrontendApi::get(&api.frontend(&context), params)
                    .await?,
            )
        }
        Operation::FrontendUpdate => {
            let params: crate::frontend::UpdateParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::frontend::FrontendApi::update(&api.frontend(&context), params)
                    .await?,
            )
        }
        Operation::FrontendUpdateMetadata => {
            let params: crate::frontend::UpdateMetadataParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::frontend::FrontendApi::update_metadata(
                        &api.frontend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::FrontendCreateEmailAddress => {
            let params: crate::frontend::CreateEmailAddressParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::frontend::FrontendApi::create_email_address(
                        &api.frontend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::FrontendCreateSignUp => {
            let params: crate::frontend::CreateSignUpParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::frontend::FrontendApi::create_sign_up(
                        &api.frontend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::FrontendUpdateSignUp => {
            let params: crate::frontend::UpdateSignUpParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::frontend::FrontendApi::update_sign_up(
                        &api.frontend(&context),
                        params,
                    )
                    .await?,
            )
        }
    }
}
