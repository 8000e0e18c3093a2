// @generated from the contract by `cargo xtask generate`. Do not edit.

//! Every error that the contract names, and which of them answers which fault of a request.
use clerk_user_runtime::{DecodeErrors, ErrorDef};
/// The request is not authenticated. (401)
pub const AUTHENTICATION_INVALID: ErrorDef = ErrorDef {
    name: "authentication-invalid",
    status: 401u16,
    code: "authentication_invalid",
    message: "The request is not authenticated.",
};
/// The Authorization header must be Bearer and a key. (401)
pub const AUTHORIZATION_HEADER_FORMAT_INVALID: ErrorDef = ErrorDef {
    name: "authorization-header-format-invalid",
    status: 401u16,
    code: "authorization_header_format_invalid",
    message: "The Authorization header must be Bearer and a key.",
};
/// This secret key is not known. (401)
pub const CLERK_KEY_INVALID: ErrorDef = ErrorDef {
    name: "clerk-key-invalid",
    status: 401u16,
    code: "clerk_key_invalid",
    message: "This secret key is not known.",
};
/// Nobody is signed in. (401)
pub const SIGNED_OUT: ErrorDef = ErrorDef {
    name: "signed-out",
    status: 401u16,
    code: "signed_out",
    message: "Nobody is signed in.",
};
/// The directory of this user has withdrawn the access. (401)
pub const DEPROVISIONED: ErrorDef = ErrorDef {
    name: "deprovisioned",
    status: 401u16,
    code: "deprovisioned",
    message: "The directory of this user has withdrawn the access.",
};
/// The caller may not do this. (403)
pub const AUTHORIZATION_INVALID: ErrorDef = ErrorDef {
    name: "authorization-invalid",
    status: 403u16,
    code: "authorization_invalid",
    message: "The caller may not do this.",
};
/// The caller may not use this resource. (403)
pub const RESOURCE_FORBIDDEN: ErrorDef = ErrorDef {
    name: "resource-forbidden",
    status: 403u16,
    code: "resource_forbidden",
    message: "The caller may not use this resource.",
};
/// The session must be verified once more. (403)
pub const SESSION_REVERIFICATION_REQUIRED: ErrorDef = ErrorDef {
    name: "session-reverification-required",
    status: 403u16,
    code: "session_reverification_required",
    message: "The session must be verified once more.",
};
/// The user is banned. (403)
pub const USER_BANNED: ErrorDef = ErrorDef {
    name: "user-banned",
    status: 403u16,
    code: "user_banned",
    message: "The user is banned.",
};
/// The user is deactivated. (403)
pub const USER_DEACTIVATED: ErrorDef = ErrorDef {
    name: "user-deactivated",
    status: 403u16,
    code: "user_deactivated",
    message: "The user is deactivated.",
};
/// The user is locked. (403)
pub const USER_LOCKED: ErrorDef = ErrorDef {
    name: "user-locked",
    status: 403u16,
    code: "user_locked",
    message: "The user is locked.",
};
/// The caller may not do this with this session. (401)
pub const ACTION_FOR_SESSION_NOT_AUTHORIZED: ErrorDef = ErrorDef {
    name: "action-for-session-not-authorized",
    status: 401u16,
    code: "action_for_session_not_authorized",
    message: "The caller may not do this with this session.",
};
/// The state of this session does not allow this. (400)
pub const INVALID_ACTION_FOR_SESSION: ErrorDef = ErrorDef {
    name: "invalid-action-for-session",
    status: 400u16,
    code: "invalid_action_for_session",
    message: "The state of this session does not allow this.",
};
/// The request does not say which client it comes from. (400)
pub const CLIENT_NOT_FOUND: ErrorDef = ErrorDef {
    name: "client-not-found",
    status: 400u16,
    code: "client_not_found",
    message: "The request does not say which client it comes from.",
};
/// The request does not say which origin it comes from. (400)
pub const ORIGIN_MISSING: ErrorDef = ErrorDef {
    name: "origin-missing",
    status: 400u16,
    code: "origin_missing",
    message: "The request does not say which origin it comes from.",
};
/// The plan of the application lacks this. (402)
pub const UNSUPPORTED_SUBSCRIPTION_PLAN_FEATURES: ErrorDef = ErrorDef {
    name: "unsupported-subscription-plan-features",
    status: 402u16,
    code: "unsupported_subscription_plan_features",
    message: "The plan of the application lacks this.",
};
/// There is no such API version. (400)
pub const API_VERSION_INVALID: ErrorDef = ErrorDef {
    name: "api-version-invalid",
    status: 400u16,
    code: "api_version_invalid",
    message: "There is no such API version.",
};
/// There is no such resource. (404)
pub const RESOURCE_NOT_FOUND: ErrorDef = ErrorDef {
    name: "resource-not-found",
    status: 404u16,
    code: "resource_not_found",
    message: "There is no such resource.",
};
/// The resource is busy with another request. (409)
pub const RESOURCE_LOCKED: ErrorDef = ErrorDef {
    name: "resource-locked",
    status: 409u16,
    code: "resource_locked",
    message: "The resource is busy with another request.",
};
/// A directory manages this user. (409)
pub const USER_MANAGED_BY_SCIM: ErrorDef = ErrorDef {
    name: "user-managed-by-scim",
    status: 409u16,
    code: "user_managed_by_scim",
    message: "A directory manages this user.",
};
/// The server failed. (500)
pub const INTERNAL_CLERK_ERROR: ErrorDef = ErrorDef {
    name: "internal-clerk-error",
    status: 500u16,
    code: "internal_clerk_error",
    message: "The server failed.",
};
/// The operation does not take this param. (422)
pub const FORM_PARAM_UNKNOWN: ErrorDef = ErrorDef {
    name: "form-param-unknown",
    status: 422u16,
    code: "form_param_unknown",
    message: "The operation does not take this param.",
};
/// The operation no longer takes this param. (422)
pub const FORM_PARAM_DEPRECATED: ErrorDef = ErrorDef {
    name: "form-param-deprecated",
    status: 422u16,
    code: "form_param_deprecated",
    message: "The operation no longer takes this param.",
};
/// This param must be given. (422)
pub const FORM_PARAM_MISSING: ErrorDef = ErrorDef {
    name: "form-param-missing",
    status: 422u16,
    code: "form_param_missing",
    message: "This param must be given.",
};
/// This param must not be null. (422)
pub const FORM_PARAM_NIL: ErrorDef = ErrorDef {
    name: "form-param-nil",
    status: 422u16,
    code: "form_param_nil",
    message: "This param must not be null.",
};
/// This param has the wrong type. (422)
pub const FORM_PARAM_TYPE_INVALID: ErrorDef = ErrorDef {
    name: "form-param-type-invalid",
    status: 422u16,
    code: "form_param_type_invalid",
    message: "This param has the wrong type.",
};
/// This value is not allowed. (422)
pub const FORM_PARAM_VALUE_INVALID: ErrorDef = ErrorDef {
    name: "form-param-value-invalid",
    status: 422u16,
    code: "form_param_value_invalid",
    message: "This value is not allowed.",
};
/// This text does not have the right format. (422)
pub const FORM_PARAM_FORMAT_INVALID: ErrorDef = ErrorDef {
    name: "form-param-format-invalid",
    status: 422u16,
    code: "form_param_format_invalid",
    message: "This text does not have the right format.",
};
/// This is no instant in milliseconds. (422)
pub const FORM_PARAM_INVALID_DATE: ErrorDef = ErrorDef {
    name: "form-param-invalid-date",
    status: 422u16,
    code: "form_param_invalid_date",
    message: "This is no instant in milliseconds.",
};
/// This is no RFC 3339 instant. (422)
pub const FORM_PARAM_INVALID_TIME: ErrorDef = ErrorDef {
    name: "form-param-invalid-time",
    status: 422u16,
    code: "form_param_invalid_time",
    message: "This is no RFC 3339 instant.",
};
/// This text is too long. (422)
pub const FORM_PARAM_MAX_LENGTH_EXCEEDED: ErrorDef = ErrorDef {
    name: "form-param-max-length-exceeded",
    status: 422u16,
    code: "form_param_max_length_exceeded",
    message: "This text is too long.",
};
/// This text is too short. (422)
pub const FORM_PARAM_MIN_LENGTH_EXCEEDED: ErrorDef = ErrorDef {
    name: "form-param-min-length-exceeded",
    status: 422u16,
    code: "form_param_min_length_exceeded",
    message: "This text is too short.",
};
/// This number is too large. (422)
pub const FORM_PARAM_VALUE_TOO_LARGE: ErrorDef = ErrorDef {
    name: "form-param-value-too-large",
    status: 422u16,
    code: "form_param_value_too_large",
    message: "This number is too large.",
};
/// This list has too many items. (422)
pub const FORM_PARAM_ARRAY_SIZE_EXCEEDED: ErrorDef = ErrorDef {
    name: "form-param-array-size-exceeded",
    status: 422u16,
    code: "form_param_array_size_exceeded",
    message: "This list has too many items.",
};
/// This metadata is too large. (422)
pub const FORM_PARAM_EXCEEDS_ALLOWED_SIZE: ErrorDef = ErrorDef {
    name: "form-param-exceeds-allowed-size",
    status: 422u16,
    code: "form_param_exceeds_allowed_size",
    message: "This metadata is too large.",
};
/// Another param needs this one. (422)
pub const FORM_CONDITIONAL_PARAM_MISSING: ErrorDef = ErrorDef {
    name: "form-conditional-param-missing",
    status: 422u16,
    code: "form_conditional_param_missing",
    message: "Another param needs this one.",
};
/// Another param excludes this one. (422)
pub const FORM_CONDITIONAL_PARAM_DISALLOWED: ErrorDef = ErrorDef {
    name: "form-conditional-param-disallowed",
    status: 422u16,
    code: "form_conditional_param_disallowed",
    message: "Another param excludes this one.",
};
/// This param names nothing of this user. (422)
pub const FORM_RESOURCE_NOT_FOUND: ErrorDef = ErrorDef {
    name: "form-resource-not-found",
    status: 422u16,
    code: "form_resource_not_found",
    message: "This param names nothing of this user.",
};
/// The user lacks data that the instance requires. (422)
pub const FORM_DATA_MISSING: ErrorDef = ErrorDef {
    name: "form-data-missing",
    status: 422u16,
    code: "form_data_missing",
    message: "The user lacks data that the instance requires.",
};
/// One of several query params must be given. (400)
pub const MISSING_QUERY_PARAMETER: ErrorDef = ErrorDef {
    name: "missing-query-parameter",
    status: 400u16,
    code: "missing_query_parameter",
    message: "One of several query params must be given.",
};
/// The body cannot be read. (400)
pub const REQUEST_BODY_INVALID: ErrorDef = ErrorDef {
    name: "request-body-invalid",
    status: 400u16,
    code: "request_body_invalid",
    message: "The body cannot be read.",
};
/// One request cannot change as many. (400)
pub const BULK_SIZE_EXCEEDED: ErrorDef = ErrorDef {
    name: "bulk-size-exceeded",
    status: 400u16,
    code: "bulk_size_exceeded",
    message: "One request cannot change as many.",
};
/// This is no address that can be led to. (422)
pub const INVALID_REDIRECT_URL: ErrorDef = ErrorDef {
    name: "invalid-redirect-url",
    status: 422u16,
    code: "invalid_redirect_url",
    message: "This is no address that can be led to.",
};
/// The user name has a forbidden character. (422)
pub const FORM_USERNAME_INVALID_CHARACTER: ErrorDef = ErrorDef {
    name: "form-username-invalid-character",
    status: 422u16,
    code: "form_username_invalid_character",
    message: "The user name has a forbidden character.",
};
/// The user name is too short or too long. (422)
pub const FORM_USERNAME_INVALID_LENGTH: ErrorDef = ErrorDef {
    name: "form-username-invalid-length",
    status: 422u16,
    code: "form_username_invalid_length",
    message: "The user name is too short or too long.",
};
/// The user name must not be digits only. (422)
pub const FORM_USERNAME_NEEDS_NON_NUMBER_CHAR: ErrorDef = ErrorDef {
    name: "form-username-needs-non-number-char",
    status: 422u16,
    code: "form_username_needs_non_number_char",
    message: "The user name must not be digits only.",
};
/// The user name must not look like a phone number. (422)
pub const FORM_USERNAME_CANNOT_BE_PHONE_NUMBER: ErrorDef = ErrorDef {
    name: "form-username-cannot-be-phone-number",
    status: 422u16,
    code: "form_username_cannot_be_phone_number",
    message: "The user name must not look like a phone number.",
};
/// The password is too short. (422)
pub const FORM_PASSWORD_LENGTH_TOO_SHORT: ErrorDef = ErrorDef {
    name: "form-password-length-too-short",
    status: 422u16,
    code: "form_password_length_too_short",
    message: "The password is too short.",
};
/// The password is too long. (422)
pub const FORM_PASSWORD_LENGTH_TOO_LONG: ErrorDef = ErrorDef {
    name: "form-password-length-too-long",
    status: 422u16,
    code: "form_password_length_too_long",
    message: "The password is too long.",
};
/// The password needs a lowercase letter. (422)
pub const FORM_PASSWORD_NO_LOWERCASE: ErrorDef = ErrorDef {
    name: "form-password-no-lowercase",
    status: 422u16,
    code: "form_password_no_lowercase",
    message: "The password needs a lowercase letter.",
};
/// The password needs an uppercase letter. (422)
pub const FORM_PASSWORD_NO_UPPERCASE: ErrorDef = ErrorDef {
    name: "form-password-no-uppercase",
    status: 422u16,
    code: "form_password_no_uppercase",
    message: "The password needs an uppercase letter.",
};
/// The password needs a digit. (422)
pub const FORM_PASSWORD_NO_NUMBER: ErrorDef = ErrorDef {
    name: "form-password-no-number",
    status: 422u16,
    code: "form_password_no_number",
    message: "The password needs a digit.",
};
/// The password needs a special character. (422)
pub const FORM_PASSWORD_NO_SPECIAL_CHAR: ErrorDef = ErrorDef {
    name: "form-password-no-special-char",
    status: 422u16,
    code: "form_password_no_special_char",
    message: "The password needs a special character.",
};
/// The password is easy to guess. (422)
pub const FORM_PASSWORD_NOT_STRONG_ENOUGH: ErrorDef = ErrorDef {
    name: "form-password-not-strong-enough",
    status: 422u16,
    code: "form_password_not_strong_enough",
    message: "The password is easy to guess.",
};
/// The password stands in a list of leaked ones. (422)
pub const FORM_PASSWORD_PWNED: ErrorDef = ErrorDef {
    name: "form-password-pwned",
    status: 422u16,
    code: "form_password_pwned",
    message: "The password stands in a list of leaked ones.",
};
/// The password has more bytes than its hash function takes. (422)
pub const FORM_PASSWORD_SIZE_IN_BYTES_EXCEEDED: ErrorDef = ErrorDef {
    name: "form-password-size-in-bytes-exceeded",
    status: 422u16,
    code: "form_password_size_in_bytes_exceeded",
    message: "The password has more bytes than its hash function takes.",
};
/// The password is one of the identifiers. (422)
pub const FORM_PASSWORD_MATCHES_IDENTIFIER: ErrorDef = ErrorDef {
    name: "form-password-matches-identifier",
    status: 422u16,
    code: "form_password_matches_identifier",
    message: "The password is one of the identifiers.",
};
/// The digest does not fit its hasher. (422)
pub const FORM_PASSWORD_DIGEST_INVALID_CODE: ErrorDef = ErrorDef {
    name: "form-password-digest-invalid-code",
    status: 422u16,
    code: "form_password_digest_invalid_code",
    message: "The digest does not fit its hasher.",
};
/// The password has operations of its own. (403)
pub const UPDATING_USER_PASSWORD_DEPRECATED: ErrorDef = ErrorDef {
    name: "updating-user-password-deprecated",
    status: 403u16,
    code: "updating_user_password_deprecated",
    message: "The password has operations of its own.",
};
/// The password is known to others. (422)
pub const FORM_PASSWORD_COMPROMISED: ErrorDef = ErrorDef {
    name: "form-password-compromised",
    status: 422u16,
    code: "form_password_compromised",
    message: "The password is known to others.",
};
/// The new password is the one until now. (422)
pub const FORM_NEW_PASSWORD_MATCHES_CURRENT: ErrorDef = ErrorDef {
    name: "form-new-password-matches-current",
    status: 422u16,
    code: "form_new_password_matches_current",
    message: "The new password is the one until now.",
};
/// The password is wrong. (422)
pub const FORM_PASSWORD_INCORRECT: ErrorDef = ErrorDef {
    name: "form-password-incorrect",
    status: 422u16,
    code: "form_password_incorrect",
    message: "The password is wrong.",
};
/// The password could not be checked. (422)
pub const FORM_PASSWORD_VALIDATION_FAILED: ErrorDef = ErrorDef {
    name: "form-password-validation-failed",
    status: 422u16,
    code: "form_password_validation_failed",
    message: "The password could not be checked.",
};
/// This is not the password of the user. (422)
pub const INCORRECT_PASSWORD: ErrorDef = ErrorDef {
    name: "incorrect-password",
    status: 422u16,
    code: "incorrect_password",
    message: "This is not the password of the user.",
};
/// The user has no password. (400)
pub const NO_PASSWORD_SET: ErrorDef = ErrorDef {
    name: "no-password-set",
    status: 400u16,
    code: "no_password_set",
    message: "The user has no password.",
};
/// The instance requires a password. (400)
pub const PASSWORD_REQUIRED: ErrorDef = ErrorDef {
    name: "password-required",
    status: 400u16,
    code: "password_required",
    message: "The instance requires a password.",
};
/// The instance has no passwords. (403)
pub const PASSWORD_DISABLED: ErrorDef = ErrorDef {
    name: "password-disabled",
    status: 403u16,
    code: "password_disabled",
    message: "The instance has no passwords.",
};
/// The imported password is too long and must be reset. (422)
pub const PASSWORD_TOO_LONG_NEEDS_RESET: ErrorDef = ErrorDef {
    name: "password-too-long-needs-reset",
    status: 422u16,
    code: "password_too_long_needs_reset",
    message: "The imported password is too long and must be reset.",
};
/// This is no TOTP secret. (422)
pub const INVALID_TOTP_SECRET_CODE: ErrorDef = ErrorDef {
    name: "invalid-totp-secret-code",
    status: 422u16,
    code: "invalid_totp_secret_code",
    message: "This is no TOTP secret.",
};
/// An authenticator app is set up already. (400)
pub const TOTP_ALREADY_ENABLED: ErrorDef = ErrorDef {
    name: "totp-already-enabled",
    status: 400u16,
    code: "totp_already_enabled",
    message: "An authenticator app is set up already.",
};
/// No authenticator app is set up. (400)
pub const TOTP_DISABLED: ErrorDef = ErrorDef {
    name: "totp-disabled",
    status: 400u16,
    code: "totp_disabled",
    message: "No authenticator app is set up.",
};
/// The code is wrong. (422)
pub const TOTP_INCORRECT_CODE: ErrorDef = ErrorDef {
    name: "totp-incorrect-code",
    status: 422u16,
    code: "totp_incorrect_code",
    message: "The code is wrong.",
};
/// A code has six digits. (422)
pub const TOTP_INVALID_LENGTH: ErrorDef = ErrorDef {
    name: "totp-invalid-length",
    status: 422u16,
    code: "totp_invalid_length",
    message: "A code has six digits.",
};
/// Backup codes need another second factor. (400)
pub const BACKUP_CODES_NOT_AVAILABLE: ErrorDef = ErrorDef {
    name: "backup-codes-not-available",
    status: 400u16,
    code: "backup_codes_not_available",
    message: "Backup codes need another second factor.",
};
/// The instance requires a second factor. (400)
pub const SECOND_FACTOR_DELETION_NOT_ALLOWED: ErrorDef = ErrorDef {
    name: "second-factor-deletion-not-allowed",
    status: 400u16,
    code: "second_factor_deletion_not_allowed",
    message: "The instance requires a second factor.",
};
/// Only another default can take its place. (422)
pub const FORM_DISABLE_DEFAULT_SECOND_FACTOR_NOT_ALLOWED: ErrorDef = ErrorDef {
    name: "form-disable-default-second-factor-not-allowed",
    status: 422u16,
    code: "form_disable_default_second_factor_not_allowed",
    message: "Only another default can take its place.",
};
/// A second factor must be verified. (400)
pub const IDENTIFICATION_CREATE_SECOND_FACTOR_UNVERIFIED: ErrorDef = ErrorDef {
    name: "identification-create-second-factor-unverified",
    status: 400u16,
    code: "identification_create_second_factor_unverified",
    message: "A second factor must be verified.",
};
/// A second factor must be verified. (400)
pub const IDENTIFICATION_UPDATE_SECOND_FACTOR_UNVERIFIED: ErrorDef = ErrorDef {
    name: "identification-update-second-factor-unverified",
    status: 400u16,
    code: "identification_update_second_factor_unverified",
    message: "A second factor must be verified.",
};
/// The last identifier cannot become a second factor. (400)
pub const IDENTIFICATION_UPDATE_FAILED: ErrorDef = ErrorDef {
    name: "identification-update-failed",
    status: 400u16,
    code: "identification_update_failed",
    message: "The last identifier cannot become a second factor.",
};
/// The code is wrong. (422)
pub const FORM_CODE_INCORRECT: ErrorDef = ErrorDef {
    name: "form-code-incorrect",
    status: 422u16,
    code: "form_code_incorrect",
    message: "The code is wrong.",
};
/// The signature is wrong. (422)
pub const FORM_INCORRECT_SIGNATURE: ErrorDef = ErrorDef {
    name: "form-incorrect-signature",
    status: 422u16,
    code: "form_incorrect_signature",
    message: "The signature is wrong.",
};
/// This is verified already. (400)
pub const VERIFICATION_ALREADY_VERIFIED: ErrorDef = ErrorDef {
    name: "verification-already-verified",
    status: 400u16,
    code: "verification_already_verified",
    message: "This is verified already.",
};
/// This verification has expired. (400)
pub const VERIFICATION_EXPIRED: ErrorDef = ErrorDef {
    name: "verification-expired",
    status: 400u16,
    code: "verification_expired",
    message: "This verification has expired.",
};
/// There were too many wrong attempts. (400)
pub const VERIFICATION_FAILED: ErrorDef = ErrorDef {
    name: "verification-failed",
    status: 400u16,
    code: "verification_failed",
    message: "There were too many wrong attempts.",
};
/// No verification has begun. (400)
pub const VERIFICATION_MISSING: ErrorDef = ErrorDef {
    name: "verification-missing",
    status: 400u16,
    code: "verification_missing",
    message: "No verification has begun.",
};
/// No code has been sent. (400)
pub const VERIFICATION_NOT_SENT: ErrorDef = ErrorDef {
    name: "verification-not-sent",
    status: 400u16,
    code: "verification_not_sent",
    message: "No code has been sent.",
};
/// The verification has begun in another way. (400)
pub const VERIFICATION_STRATEGY_INVALID: ErrorDef = ErrorDef {
    name: "verification-strategy-invalid",
    status: 400u16,
    code: "verification_strategy_invalid",
    message: "The verification has begun in another way.",
};
/// Codes are asked for too often. (429)
pub const VERIFICATION_CODE_TOO_MANY_REQUESTS: ErrorDef = ErrorDef {
    name: "verification-code-too-many-requests",
    status: 429u16,
    code: "verification_code_too_many_requests",
    message: "Codes are asked for too often.",
};
/// The credential cannot be read. (422)
pub const PASSKEY_INVALID_PUBLIC_KEY_CREDENTIAL: ErrorDef = ErrorDef {
    name: "passkey-invalid-public-key-credential",
    status: 422u16,
    code: "passkey_invalid_public_key_credential",
    message: "The credential cannot be read.",
};
/// The credential does not answer the challenge. (400)
pub const PASSKEY_INVALID_VERIFICATION: ErrorDef = ErrorDef {
    name: "passkey-invalid-verification",
    status: 400u16,
    code: "passkey_invalid_verification",
    message: "The credential does not answer the challenge.",
};
/// This identifier is taken. (422)
pub const FORM_IDENTIFIER_EXISTS: ErrorDef = ErrorDef {
    name: "form-identifier-exists",
    status: 422u16,
    code: "form_identifier_exists",
    message: "This identifier is taken.",
};
/// This identifier is not verified. (422)
pub const FORM_VERIFICATION_NEEDED: ErrorDef = ErrorDef {
    name: "form-verification-needed",
    status: 422u16,
    code: "form_verification_needed",
    message: "This identifier is not verified.",
};
/// Another user has verified this identifier. (400)
pub const IDENTIFICATION_CLAIMED: ErrorDef = ErrorDef {
    name: "identification-claimed",
    status: 400u16,
    code: "identification_claimed",
    message: "Another user has verified this identifier.",
};
/// The user has too many identifiers that are not verified. (400)
pub const TOO_MANY_UNVERIFIED_IDENTIFICATIONS: ErrorDef = ErrorDef {
    name: "too-many-unverified-identifications",
    status: 400u16,
    code: "too_many_unverified_identifications",
    message: "The user has too many identifiers that are not verified.",
};
/// A connected account still uses this identifier. (400)
pub const DELETE_LINKED_IDENTIFICATION_DISALLOWED: ErrorDef = ErrorDef {
    name: "delete-linked-identification-disallowed",
    status: 400u16,
    code: "delete_linked_identification_disallowed",
    message: "A connected account still uses this identifier.",
};
/// The last identifier cannot be deleted. (400)
pub const IDENTIFICATION_DELETION_FAILED: ErrorDef = ErrorDef {
    name: "identification-deletion-failed",
    status: 400u16,
    code: "identification_deletion_failed",
    message: "The last identifier cannot be deleted.",
};
/// The last identifier of a required kind cannot be deleted. (400)
pub const LAST_REQUIRED_IDENTIFICATION_DELETION_FAILED: ErrorDef = ErrorDef {
    name: "last-required-identification-deletion-failed",
    status: 400u16,
    code: "last_required_identification_deletion_failed",
    message: "The last identifier of a required kind cannot be deleted.",
};
/// The instance does not admit this identifier. (403)
pub const NOT_ALLOWED_ACCESS: ErrorDef = ErrorDef {
    name: "not-allowed-access",
    status: 403u16,
    code: "not_allowed_access",
    message: "The instance does not admit this identifier.",
};
/// Users may not change this property. (403)
pub const IMMUTABLE_ATTRIBUTE_MODIFICATION_NOT_ALLOWED: ErrorDef = ErrorDef {
    name: "immutable-attribute-modification-not-allowed",
    status: 403u16,
    code: "immutable_attribute_modification_not_allowed",
    message: "Users may not change this property.",
};
/// The instance has as many users as it may have. (403)
pub const USER_QUOTA_EXCEEDED: ErrorDef = ErrorDef {
    name: "user-quota-exceeded",
    status: 403u16,
    code: "user_quota_exceeded",
    message: "The instance has as many users as it may have.",
};
/// Numbers of this country are not admitted. (403)
pub const UNSUPPORTED_COUNTRY_CODE: ErrorDef = ErrorDef {
    name: "unsupported-country-code",
    status: 403u16,
    code: "unsupported_country_code",
    message: "Numbers of this country are not admitted.",
};
/// An account of this provider is connected already. (400)
pub const OAUTH_ACCOUNT_ALREADY_CONNECTED: ErrorDef = ErrorDef {
    name: "oauth-account-already-connected",
    status: 400u16,
    code: "oauth_account_already_connected",
    message: "An account of this provider is connected already.",
};
/// The instance has no keys for this provider. (400)
pub const OAUTH_CONFIG_MISSING: ErrorDef = ErrorDef {
    name: "oauth-config-missing",
    status: 400u16,
    code: "oauth_config_missing",
    message: "The instance has no keys for this provider.",
};
/// The account differs from a property that users may not change. (403)
pub const OAUTH_CONNECTION_BLOCKED_BY_IMMUTABLE_ATTRIBUTE: ErrorDef = ErrorDef {
    name: "oauth-connection-blocked-by-immutable-attribute",
    status: 403u16,
    code: "oauth_connection_blocked_by_immutable_attribute",
    message: "The account differs from a property that users may not change.",
};
/// The instance does not admit this provider. (400)
pub const OAUTH_PROVIDER_NOT_ENABLED: ErrorDef = ErrorDef {
    name: "oauth-provider-not-enabled",
    status: 400u16,
    code: "oauth_provider_not_enabled",
    message: "The instance does not admit this provider.",
};
/// There is no such provider. (400)
pub const OAUTH_UNSUPPORTED_PROVIDER: ErrorDef = ErrorDef {
    name: "oauth-unsupported-provider",
    status: 400u16,
    code: "oauth_unsupported_provider",
    message: "There is no such provider.",
};
/// The instance does not admit this provider. (404)
pub const OAUTH_TOKEN_PROVIDER_NOT_ENABLED: ErrorDef = ErrorDef {
    name: "oauth-token-provider-not-enabled",
    status: 404u16,
    code: "oauth_token_provider_not_enabled",
    message: "The instance does not admit this provider.",
};
/// The provider gave no new token. (400)
pub const OAUTH_TOKEN_RETRIEVAL_ERROR: ErrorDef = ErrorDef {
    name: "oauth-token-retrieval-error",
    status: 400u16,
    code: "oauth_token_retrieval_error",
    message: "The provider gave no new token.",
};
/// There is no token for this provider. (422)
pub const OAUTH_MISSING_ACCESS_TOKEN: ErrorDef = ErrorDef {
    name: "oauth-missing-access-token",
    status: 422u16,
    code: "oauth_missing_access_token",
    message: "There is no token for this provider.",
};
/// The token has expired and cannot be renewed. (422)
pub const OAUTH_MISSING_REFRESH_TOKEN: ErrorDef = ErrorDef {
    name: "oauth-missing-refresh-token",
    status: 422u16,
    code: "oauth_missing_refresh_token",
    message: "The token has expired and cannot be renewed.",
};
/// There is no file. (400)
pub const IMAGE_FILE_MISSING: ErrorDef = ErrorDef {
    name: "image-file-missing",
    status: 400u16,
    code: "form_param_missing",
    message: "There is no file.",
};
/// The image is larger than 10 MB. (413)
pub const IMAGE_TOO_LARGE: ErrorDef = ErrorDef {
    name: "image-too-large",
    status: 413u16,
    code: "image_too_large",
    message: "The image is larger than 10 MB.",
};
/// There is no image. (404)
pub const IMAGE_NOT_FOUND: ErrorDef = ErrorDef {
    name: "image-not-found",
    status: 404u16,
    code: "image_not_found",
    message: "There is no image.",
};
/// This user may not delete the own account. (403)
pub const USER_DELETE_SELF_NOT_ENABLED: ErrorDef = ErrorDef {
    name: "user-delete-self-not-enabled",
    status: 403u16,
    code: "user_delete_self_not_enabled",
    message: "This user may not delete the own account.",
};
/// This user may not create organizations. (403)
pub const USER_CREATE_ORGANIZATION_NOT_ENABLED: ErrorDef = ErrorDef {
    name: "user-create-organization-not-enabled",
    status: 403u16,
    code: "user_create_organization_not_enabled",
    message: "This user may not create organizations.",
};
/// The instance has no organizations. (403)
pub const ORGANIZATION_NOT_ENABLED_IN_INSTANCE: ErrorDef = ErrorDef {
    name: "organization-not-enabled-in-instance",
    status: 403u16,
    code: "organization_not_enabled_in_instance",
    message: "The instance has no organizations.",
};
/// There is no such organization for the caller. (404)
pub const ORGANIZATION_NOT_FOUND_OR_UNAUTHORIZED: ErrorDef = ErrorDef {
    name: "organization-not-found-or-unauthorized",
    status: 404u16,
    code: "organization_not_found_or_unauthorized",
    message: "There is no such organization for the caller.",
};
/// There is no such user to create it. (400)
pub const ORGANIZATION_CREATOR_NOT_FOUND: ErrorDef = ErrorDef {
    name: "organization-creator-not-found",
    status: 400u16,
    code: "organization_creator_not_found",
    message: "There is no such user to create it.",
};
/// The user is a member already. (400)
pub const ALREADY_A_MEMBER_IN_ORGANIZATION: ErrorDef = ErrorDef {
    name: "already-a-member-in-organization",
    status: 400u16,
    code: "already_a_member_in_organization",
    message: "The user is a member already.",
};
/// The user is no member. (403)
pub const NOT_A_MEMBER_IN_ORGANIZATION: ErrorDef = ErrorDef {
    name: "not-a-member-in-organization",
    status: 403u16,
    code: "not_a_member_in_organization",
    message: "The user is no member.",
};
/// This address is invited already. (400)
pub const ORGANIZATION_INVITATION_NOT_UNIQUE: ErrorDef = ErrorDef {
    name: "organization-invitation-not-unique",
    status: 400u16,
    code: "organization_invitation_not_unique",
    message: "This address is invited already.",
};
/// The organization has as many members as it may have. (403)
pub const ORGANIZATION_MEMBERSHIP_QUOTA_EXCEEDED: ErrorDef = ErrorDef {
    name: "organization-membership-quota-exceeded",
    status: 403u16,
    code: "organization_membership_quota_exceeded",
    message: "The organization has as many members as it may have.",
};
/// Somebody must be left to administer it. (400)
pub const ORGANIZATION_MINIMUM_PERMISSIONS_NEEDED: ErrorDef = ErrorDef {
    name: "organization-minimum-permissions-needed",
    status: 400u16,
    code: "organization_minimum_permissions_needed",
    message: "Somebody must be left to administer it.",
};
/// An enterprise connection holds this membership. (403)
pub const ORGANIZATION_MEMBERSHIP_ENTERPRISE_CONNECTION_CANNOT_REMOVE: ErrorDef = ErrorDef {
    name: "organization-membership-enterprise-connection-cannot-remove",
    status: 403u16,
    code: "organization_membership_enterprise_connection_cannot_remove",
    message: "An enterprise connection holds this membership.",
};
/// The state of the client does not allow this. (400)
pub const CLIENT_STATE_INVALID: ErrorDef = ErrorDef {
    name: "client-state-invalid",
    status: 400u16,
    code: "client_state_invalid",
    message: "The state of the client does not allow this.",
};
/// Somebody is signed in already. (400)
pub const SESSION_EXISTS: ErrorDef = ErrorDef {
    name: "session-exists",
    status: 400u16,
    code: "session_exists",
    message: "Somebody is signed in already.",
};
/// This user is signed in already. (400)
pub const IDENTIFIER_ALREADY_SIGNED_IN: ErrorDef = ErrorDef {
    name: "identifier-already-signed-in",
    status: 400u16,
    code: "identifier_already_signed_in",
    message: "This user is signed in already.",
};
/// Nobody has this identifier. (422)
pub const FORM_IDENTIFIER_NOT_FOUND: ErrorDef = ErrorDef {
    name: "form-identifier-not-found",
    status: 422u16,
    code: "form_identifier_not_found",
    message: "Nobody has this identifier.",
};
/// This user cannot sign in this way. (400)
pub const STRATEGY_FOR_USER_INVALID: ErrorDef = ErrorDef {
    name: "strategy-for-user-invalid",
    status: 400u16,
    code: "strategy_for_user_invalid",
    message: "This user cannot sign in this way.",
};
/// There is no account to go on with. (400)
pub const ACCOUNT_TRANSFER_INVALID: ErrorDef = ErrorDef {
    name: "account-transfer-invalid",
    status: 400u16,
    code: "account_transfer_invalid",
    message: "There is no account to go on with.",
};
/// The user of the token has no identifier. (404)
pub const SIGN_IN_NO_IDENTIFICATION_FOR_USER: ErrorDef = ErrorDef {
    name: "sign-in-no-identification-for-user",
    status: 404u16,
    code: "sign_in_no_identification_for_user",
    message: "The user of the token has no identifier.",
};
/// The token has been used. (400)
pub const SIGN_IN_TOKEN_ALREADY_USED: ErrorDef = ErrorDef {
    name: "sign-in-token-already-used",
    status: 400u16,
    code: "sign_in_token_already_used_code",
    message: "The token has been used.",
};
/// The token can no longer be used. (400)
pub const SIGN_IN_TOKEN_CANNOT_BE_USED: ErrorDef = ErrorDef {
    name: "sign-in-token-cannot-be-used",
    status: 400u16,
    code: "sign_in_token_cannot_be_used_code",
    message: "The token can no longer be used.",
};
/// The token has been revoked. (400)
pub const SIGN_IN_TOKEN_REVOKED: ErrorDef = ErrorDef {
    name: "sign-in-token-revoked",
    status: 400u16,
    code: "sign_in_token_revoked_code",
    message: "The token has been revoked.",
};
/// The token is for signing in only. (400)
pub const SIGN_IN_TOKEN_NOT_IN_SIGN_IN: ErrorDef = ErrorDef {
    name: "sign-in-token-not-in-sign-in",
    status: 400u16,
    code: "sign_in_token_not_in_sign_in_code",
    message: "The token is for signing in only.",
};
/// The ticket has expired. (400)
pub const TICKET_EXPIRED: ErrorDef = ErrorDef {
    name: "ticket-expired",
    status: 400u16,
    code: "ticket_expired_code",
    message: "The ticket has expired.",
};
/// This is no ticket. (400)
pub const TICKET_INVALID: ErrorDef = ErrorDef {
    name: "ticket-invalid",
    status: 400u16,
    code: "ticket_invalid_code",
    message: "This is no ticket.",
};
/// The instance admits no new users. (403)
pub const SIGN_UP_MODE_RESTRICTED: ErrorDef = ErrorDef {
    name: "sign-up-mode-restricted",
    status: 403u16,
    code: "sign_up_mode_restricted",
    message: "The instance admits no new users.",
};
/// New users must join the waitlist. (403)
pub const SIGN_UP_RESTRICTED_WAITLIST: ErrorDef = ErrorDef {
    name: "sign-up-restricted-waitlist",
    status: 403u16,
    code: "sign_up_restricted_waitlist",
    message: "New users must join the waitlist.",
};
/// The sign-up is complete or abandoned. (403)
pub const SIGN_UP_CANNOT_BE_UPDATED: ErrorDef = ErrorDef {
    name: "sign-up-cannot-be-updated",
    status: 403u16,
    code: "sign_up_cannot_be_updated",
    message: "The sign-up is complete or abandoned.",
};
/// The legal documents must be accepted. (422)
pub const LEGAL_NOT_ACCEPTED: ErrorDef = ErrorDef {
    name: "legal-not-accepted",
    status: 422u16,
    code: "legal_not_accepted",
    message: "The legal documents must be accepted.",
};
/// The CAPTCHA was not solved. (400)
pub const CAPTCHA_INVALID: ErrorDef = ErrorDef {
    name: "captcha-invalid",
    status: 400u16,
    code: "captcha_invalid",
    message: "The CAPTCHA was not solved.",
};
/// A CAPTCHA must be solved. (400)
pub const CAPTCHA_MISSING_TOKEN: ErrorDef = ErrorDef {
    name: "captcha-missing-token",
    status: 400u16,
    code: "captcha_missing_token",
    message: "A CAPTCHA must be solved.",
};
/// The instance has no CAPTCHA. (400)
pub const CAPTCHA_NOT_ENABLED: ErrorDef = ErrorDef {
    name: "captcha-not-enabled",
    status: 400u16,
    code: "captcha_not_enabled",
    message: "The instance has no CAPTCHA.",
};
/// The instance has no billing. (403)
pub const BILLING_NOT_ENABLED: ErrorDef = ErrorDef {
    name: "billing-not-enabled",
    status: 403u16,
    code: "billing_not_enabled",
    message: "The instance has no billing.",
};
/// The instance has no payment gateway. (422)
pub const EXTERNAL_PAYMENTS_NOT_SETUP: ErrorDef = ErrorDef {
    name: "external-payments-not-setup",
    status: 422u16,
    code: "external_payments_not_setup",
    message: "The instance has no payment gateway.",
};
/// There is no such payment gateway. (400)
pub const INVALID_GATEWAY_TYPE: ErrorDef = ErrorDef {
    name: "invalid-gateway-type",
    status: 400u16,
    code: "invalid_gateway_type",
    message: "There is no such payment gateway.",
};
/// There are as many payment methods as there may be. (403)
pub const MAX_PAYMENT_METHODS_QUOTA_EXCEEDED: ErrorDef = ErrorDef {
    name: "max-payment-methods-quota-exceeded",
    status: 403u16,
    code: "max_payment_methods_quota_exceeded",
    message: "There are as many payment methods as there may be.",
};
/// Nobody pays here yet. (404)
pub const PAYER_NOT_FOUND: ErrorDef = ErrorDef {
    name: "payer-not-found",
    status: 404u16,
    code: "payer_not_found",
    message: "Nobody pays here yet.",
};
/// All of them.
pub const ALL: &[ErrorDef] = &[
    AUTHENTICATION_INVALID,
    AUTHORIZATION_HEADER_FORMAT_INVALID,
    CLERK_KEY_INVALID,
    SIGNED_OUT,
    DEPROVISIONED,
    AUTHORIZATION_INVALID,
    RESOURCE_FORBIDDEN,
    SESSION_REVERIFICATION_REQUIRED,
    USER_BANNED,
    USER_DEACTIVATED,
    USER_LOCKED,
    ACTION_FOR_SESSION_NOT_AUTHORIZED,
    INVALID_ACTION_FOR_SESSION,
    CLIENT_NOT_FOUND,
    ORIGIN_MISSING,
    UNSUPPORTED_SUBSCRIPTION_PLAN_FEATURES,
    API_VERSION_INVALID,
    RESOURCE_NOT_FOUND,
    RESOURCE_LOCKED,
    USER_MANAGED_BY_SCIM,
    INTERNAL_CLERK_ERROR,
    FORM_PARAM_UNKNOWN,
    FORM_PARAM_DEPRECATED,
    FORM_PARAM_MISSING,
    FORM_PARAM_NIL,
    FORM_PARAM_TYPE_INVALID,
    FORM_PARAM_VALUE_INVALID,
    FORM_PARAM_FORMAT_INVALID,
    FORM_PARAM_INVALID_DATE,
    FORM_PARAM_INVALID_TIME,
    FORM_PARAM_MAX_LENGTH_EXCEEDED,
    FORM_PARAM_MIN_LENGTH_EXCEEDED,
    FORM_PARAM_VALUE_TOO_LARGE,
    FORM_PARAM_ARRAY_SIZE_EXCEEDED,
    FORM_PARAM_EXCEEDS_ALLOWED_SIZE,
    FORM_CONDITIONAL_PARAM_MISSING,
    FORM_CONDITIONAL_PARAM_DISALLOWED,
    FORM_RESOURCE_NOT_FOUND,
    FORM_DATA_MISSING,
    MISSING_QUERY_PARAMETER,
    REQUEST_BODY_INVALID,
    BULK_SIZE_EXCEEDED,
    INVALID_REDIRECT_URL,
    FORM_USERNAME_INVALID_CHARACTER,
    FORM_USERNAME_INVALID_LENGTH,
    FORM_USERNAME_NEEDS_NON_NUMBER_CHAR,
    FORM_USERNAME_CANNOT_BE_PHONE_NUMBER,
    FORM_PASSWORD_LENGTH_TOO_SHORT,
    FORM_PASSWORD_LENGTH_TOO_LONG,
    FORM_PASSWORD_NO_LOWERCASE,
    FORM_PASSWORD_NO_UPPERCASE,
    FORM_PASSWORD_NO_NUMBER,
    FORM_PASSWORD_NO_SPECIAL_CHAR,
    FORM_PASSWORD_NOT_STRONG_ENOUGH,
    FORM_PASSWORD_PWNED,
    FORM_PASSWORD_SIZE_IN_BYTES_EXCEEDED,
    FORM_PASSWORD_MATCHES_IDENTIFIER,
    FORM_PASSWORD_DIGEST_INVALID_CODE,
    UPDATING_USER_PASSWORD_DEPRECATED,
    FORM_PASSWORD_COMPROMISED,
    FORM_NEW_PASSWORD_MATCHES_CURRENT,
    FORM_PASSWORD_INCORRECT,
    FORM_PASSWORD_VALIDATION_FAILED,
    INCORRECT_PASSWORD,
    NO_PASSWORD_SET,
    PASSWORD_REQUIRED,
    PASSWORD_DISABLED,
    PASSWORD_TOO_LONG_NEEDS_RESET,
    INVALID_TOTP_SECRET_CODE,
    TOTP_ALREADY_ENABLED,
    TOTP_DISABLED,
    TOTP_INCORRECT_CODE,
    TOTP_INVALID_LENGTH,
    BACKUP_CODES_NOT_AVAILABLE,
    SECOND_FACTOR_DELETION_NOT_ALLOWED,
    FORM_DISABLE_DEFAULT_SECOND_FACTOR_NOT_ALLOWED,
    IDENTIFICATION_CREATE_SECOND_FACTOR_UNVERIFIED,
    IDENTIFICATION_UPDATE_SECOND_FACTOR_UNVERIFIED,
    IDENTIFICATION_UPDATE_FAILED,
    FORM_CODE_INCORRECT,
    FORM_INCORRECT_SIGNATURE,
    VERIFICATION_ALREADY_VERIFIED,
    VERIFICATION_EXPIRED,
    VERIFICATION_FAILED,
    VERIFICATION_MISSING,
    VERIFICATION_NOT_SENT,
    VERIFICATION_STRATEGY_INVALID,
    VERIFICATION_CODE_TOO_MANY_REQUESTS,
    PASSKEY_INVALID_PUBLIC_KEY_CREDENTIAL,
    PASSKEY_INVALID_VERIFICATION,
    FORM_IDENTIFIER_EXISTS,
    FORM_VERIFICATION_NEEDED,
    IDENTIFICATION_CLAIMED,
    TOO_MANY_UNVERIFIED_IDENTIFICATIONS,
    DELETE_LINKED_IDENTIFICATION_DISALLOWED,
    IDENTIFICATION_DELETION_FAILED,
    LAST_REQUIRED_IDENTIFICATION_DELETION_FAILED,
    NOT_ALLOWED_ACCESS,
    IMMUTABLE_ATTRIBUTE_MODIFICATION_NOT_ALLOWED,
    USER_QUOTA_EXCEEDED,
    UNSUPPORTED_COUNTRY_CODE,
    OAUTH_ACCOUNT_ALREADY_CONNECTED,
    OAUTH_CONFIG_MISSING,
    OAUTH_CONNECTION_BLOCKED_BY_IMMUTABLE_ATTRIBUTE,
    OAUTH_PROVIDER_NOT_ENABLED,
    OAUTH_UNSUPPORTED_PROVIDER,
    OAUTH_TOKEN_PROVIDER_NOT_ENABLED,
    OAUTH_TOKEN_RETRIEVAL_ERROR,
    OAUTH_MISSING_ACCESS_TOKEN,
    OAUTH_MISSING_REFRESH_TOKEN,
    IMAGE_FILE_MISSING,
    IMAGE_TOO_LARGE,
    IMAGE_NOT_FOUND,
    USER_DELETE_SELF_NOT_ENABLED,
    USER_CREATE_ORGANIZATION_NOT_ENABLED,
    ORGANIZATION_NOT_ENABLED_IN_INSTANCE,
    ORGANIZATION_NOT_FOUND_OR_UNAUTHORIZED,
    ORGANIZATION_CREATOR_NOT_FOUND,
    ALREADY_A_MEMBER_IN_ORGANIZATION,
    NOT_A_MEMBER_IN_ORGANIZATION,
    ORGANIZATION_INVITATION_NOT_UNIQUE,
    ORGANIZATION_MEMBERSHIP_QUOTA_EXCEEDED,
    ORGANIZATION_MINIMUM_PERMISSIONS_NEEDED,
    ORGANIZATION_MEMBERSHIP_ENTERPRISE_CONNECTION_CANNOT_REMOVE,
    CLIENT_STATE_INVALID,
    SESSION_EXISTS,
    IDENTIFIER_ALREADY_SIGNED_IN,
    FORM_IDENTIFIER_NOT_FOUND,
    STRATEGY_FOR_USER_INVALID,
    ACCOUNT_TRANSFER_INVALID,
    SIGN_IN_NO_IDENTIFICATION_FOR_USER,
    SIGN_IN_TOKEN_ALREADY_USED,
    SIGN_IN_TOKEN_CANNOT_BE_USED,
    SIGN_IN_TOKEN_REVOKED,
    SIGN_IN_TOKEN_NOT_IN_SIGN_IN,
    TICKET_EXPIRED,
    TICKET_INVALID,
    SIGN_UP_MODE_RESTRICTED,
    SIGN_UP_RESTRICTED_WAITLIST,
    SIGN_UP_CANNOT_BE_UPDATED,
    LEGAL_NOT_ACCEPTED,
    CAPTCHA_INVALID,
    CAPTCHA_MISSING_TOKEN,
    CAPTCHA_NOT_ENABLED,
    BILLING_NOT_ENABLED,
    EXTERNAL_PAYMENTS_NOT_SETUP,
    INVALID_GATEWAY_TYPE,
    MAX_PAYMENT_METHODS_QUOTA_EXCEEDED,
    PAYER_NOT_FOUND,
];
/// Answers to faults of a request.
pub const DECODE: DecodeErrors = DecodeErrors {
    unknown: FORM_PARAM_UNKNOWN,
    removed: FORM_PARAM_DEPRECATED,
    missing: FORM_PARAM_MISSING,
    null: FORM_PARAM_NIL,
    wrong_type: FORM_PARAM_TYPE_INVALID,
    value: FORM_PARAM_VALUE_INVALID,
    format: FORM_PARAM_FORMAT_INVALID,
    time: FORM_PARAM_INVALID_TIME,
    too_long: FORM_PARAM_MAX_LENGTH_EXCEEDED,
    too_short: FORM_PARAM_MIN_LENGTH_EXCEEDED,
    too_many: FORM_PARAM_ARRAY_SIZE_EXCEEDED,
    too_large: FORM_PARAM_EXCEEDS_ALLOWED_SIZE,
    dependency: FORM_CONDITIONAL_PARAM_MISSING,
    not_found: RESOURCE_NOT_FOUND,
    unauthenticated: AUTHENTICATION_INVALID,
    version: API_VERSION_INVALID,
};
