// @generated from the contract by `cargo xtask generate`. Do not edit.

//! Every type that travels.
/// `legacy_for_each_type!(callback!)` calls `callback! { (name, "module/Type", path), … }`, one entry per id, enum, resource, variant and params of an operation.
#[macro_export]
macro_rules! legacy_for_each_type {
    ($($callback:tt)+) => {
        $($callback)+ { (types_email_address_id, "types/EmailAddressId",
        $crate::legacy::types::EmailAddressId), (types_external_account_id,
        "types/ExternalAccountId", $crate::legacy::types::ExternalAccountId),
        (types_image_id, "types/ImageId", $crate::legacy::types::ImageId),
        (types_phone_number_id, "types/PhoneNumberId",
        $crate::legacy::types::PhoneNumberId), (types_session_activity_id,
        "types/SessionActivityId", $crate::legacy::types::SessionActivityId),
        (types_session_id, "types/SessionId", $crate::legacy::types::SessionId),
        (types_user_id, "types/UserId", $crate::legacy::types::UserId),
        (types_jwtservice, "types/JWTService", $crate::legacy::types::JWTService),
        (types_oauth_provider, "types/OAuthProvider",
        $crate::legacy::types::OAuthProvider), (types_session_status,
        "types/SessionStatus", $crate::legacy::types::SessionStatus),
        (types_verification_status, "types/VerificationStatus",
        $crate::legacy::types::VerificationStatus), (types_deleted_object,
        "types/DeletedObject", $crate::legacy::types::DeletedObject),
        (types_email_address, "types/EmailAddress", $crate::legacy::types::EmailAddress),
        (types_error_envelope, "types/ErrorEnvelope",
        $crate::legacy::types::ErrorEnvelope), (types_error_item, "types/ErrorItem",
        $crate::legacy::types::ErrorItem), (types_external_account,
        "types/ExternalAccount", $crate::legacy::types::ExternalAccount), (types_image,
        "types/Image", $crate::legacy::types::Image), (types_phone_number,
        "types/PhoneNumber", $crate::legacy::types::PhoneNumber),
        (types_session_activity, "types/SessionActivity",
        $crate::legacy::types::SessionActivity), (types_session_with_activities,
        "types/SessionWithActivities", $crate::legacy::types::SessionWithActivities),
        (types_token, "types/Token", $crate::legacy::types::Token), (types_user,
        "types/User", $crate::legacy::types::User), (types_verification,
        "types/Verification", $crate::legacy::types::Verification),
        (backend_create_user_params, "backend/CreateUserParams",
        $crate::legacy::backend::CreateUserParams), (backend_get_user_params,
        "backend/GetUserParams", $crate::legacy::backend::GetUserParams),
        (backend_update_user_params, "backend/UpdateUserParams",
        $crate::legacy::backend::UpdateUserParams), (backend_delete_user_params,
        "backend/DeleteUserParams", $crate::legacy::backend::DeleteUserParams),
        (frontend_update_params, "frontend/UpdateParams",
        $crate::legacy::frontend::UpdateParams), (frontend_create_email_address_params,
        "frontend/CreateEmailAddressParams",
        $crate::legacy::frontend::CreateEmailAddressParams),
        (frontend_create_phone_number_params, "frontend/CreatePhoneNumberParams",
        $crate::legacy::frontend::CreatePhoneNumberParams),
        (frontend_set_profile_image_params, "frontend/SetProfileImageParams",
        $crate::legacy::frontend::SetProfileImageParams),
        (frontend_create_service_token_params, "frontend/CreateServiceTokenParams",
        $crate::legacy::frontend::CreateServiceTokenParams) }
    };
}
