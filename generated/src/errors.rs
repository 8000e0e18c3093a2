// @generated from the contract by `cargo xtask generate`. Do not edit.

//! The errors of the contract, and the error for each kind of invalid request.
use clerk_user_runtime::{DecodeErrors, ErrorDef};
/// All errors.
pub const ALL: &[ErrorDef] = &[
    AUTHENTICATION_INVALID,
    AUTHORIZATION_HEADER_FORMAT_INVALID,
    CLERK_KEY_INVALID,
    SIGNED_OUT,
    DEPROVISIONED,
    AUTHORIZATION_INVALID,
    FEATURE_NOT_ENABLED,
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
/// The error for each kind of invalid request.
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
    too_few: FORM_PARAM_VALUE_INVALID,
    conflict: FORM_CONDITIONAL_PARAM_DISALLOWED,
    not_found: RESOURCE_NOT_FOUND,
    unauthenticated: AUTHENTICATION_INVALID,
    version: API_VERSION_INVALID,
};
/// The request is not authenticated. (401)
pub const AUTHENTICATION_INVALID: ErrorDef = ErrorDef::new(
    "authentication-invalid",
    401,
    "authentication_invalid",
    "The request is not authenticated.",
);
/// The Authorization header must be Bearer and a key. (401)
pub const AUTHORIZATION_HEADER_FORMAT_INVALID: ErrorDef = ErrorDef::new(
    "authorization-header-format-invalid",
    401,
    "authorization_header_format_invalid",
    "The Authorization header must be Bearer and a key.",
);
/// This secret key is not known. (401)
pub const CLERK_KEY_INVALID: ErrorDef = ErrorDef::new(
    "clerk-key-invalid",
    401,
    "clerk_key_invalid",
    "This secret key is not known.",
);
/// Nobody is signed in. (401)
pub const SIGNED_OUT: ErrorDef = ErrorDef::new(
    "signed-out",
    401,
    "signed_out",
    "Nobody is signed in.",
);
/// The directory of this user has withdrawn the access. (401)
pub const DEPROVISIONED: ErrorDef = ErrorDef::new(
    "deprovisioned",
    401,
    "deprovisioned",
    "The directory of this user has withdrawn the access.",
);
/// The caller may not do this. (403)
pub const AUTHORIZATION_INVALID: ErrorDef = ErrorDef::new(
    "authorization-invalid",
    403,
    "authorization_invalid",
    "The caller may not do this.",
);
/// The instance does not have this feature enabled. (403)
pub const FEATURE_NOT_ENABLED: ErrorDef = ErrorDef::new(
    "feature-not-enabled",
    403,
    "feature_not_enabled",
    "The instance does not have this feature enabled.",
);
/// The caller may not use this resource. (403)
pub const RESOURCE_FORBIDDEN: ErrorDef = ErrorDef::new(
    "resource-forbidden",
    403,
    "resource_forbidden",
    "The caller may not use this resource.",
);
/// The session must be verified once more. (403)
pub const SESSION_REVERIFICATION_REQUIRED: ErrorDef = ErrorDef::new(
    "session-reverification-required",
    403,
    "session_reverification_required",
    "The session must be verified once more.",
);
/// The user is banned. (403)
pub const USER_BANNED: ErrorDef = ErrorDef::new(
    "user-banned",
    403,
    "user_banned",
    "The user is banned.",
);
/// The user is deactivated. (403)
pub const USER_DEACTIVATED: ErrorDef = ErrorDef::new(
    "user-deactivated",
    403,
    "user_deactivated",
    "The user is deactivated.",
);
/// The user is locked. (403)
pub const USER_LOCKED: ErrorDef = ErrorDef::new(
    "user-locked",
    403,
    "user_locked",
    "The user is locked.",
);
/// The caller may not do this with this session. (401)
pub const ACTION_FOR_SESSION_NOT_AUTHORIZED: ErrorDef = ErrorDef::new(
    "action-for-session-not-authorized",
    401,
    "action_for_session_not_authorized",
    "The caller may not do this with this session.",
);
/// The state of this session does not allow this. (400)
pub const INVALID_ACTION_FOR_SESSION: ErrorDef = ErrorDef::new(
    "invalid-action-for-session",
    400,
    "invalid_action_for_session",
    "The state of this session does not allow this.",
);
/// The request does not say which client it comes from. (400)
pub const CLIENT_NOT_FOUND: ErrorDef = ErrorDef::new(
    "client-not-found",
    400,
    "client_not_found",
    "The request does not say which client it comes from.",
);
/// The request does not say which origin it comes from. (400)
pub const ORIGIN_MISSING: ErrorDef = ErrorDef::new(
    "origin-missing",
    400,
    "origin_missing",
    "The request does not say which origin it comes from.",
);
/// The plan of the application lacks this. (402)
pub const UNSUPPORTED_SUBSCRIPTION_PLAN_FEATURES: ErrorDef = ErrorDef::new(
    "unsupported-subscription-plan-features",
    402,
    "unsupported_subscription_plan_features",
    "The plan of the application lacks this.",
);
/// There is no such API version. (400)
pub const API_VERSION_INVALID: ErrorDef = ErrorDef::new(
    "api-version-invalid",
    400,
    "api_version_invalid",
    "There is no such API version.",
);
/// There is no such resource. (404)
pub const RESOURCE_NOT_FOUND: ErrorDef = ErrorDef::new(
    "resource-not-found",
    404,
    "resource_not_found",
    "There is no such resource.",
);
/// The resource is busy with another request. (409)
pub const RESOURCE_LOCKED: ErrorDef = ErrorDef::new(
    "resource-locked",
    409,
    "resource_locked",
    "The resource is busy with another request.",
);
/// A directory manages this user. (409)
pub const USER_MANAGED_BY_SCIM: ErrorDef = ErrorDef::new(
    "user-managed-by-scim",
    409,
    "user_managed_by_scim",
    "A directory manages this user.",
);
/// The server failed. (500)
pub const INTERNAL_CLERK_ERROR: ErrorDef = ErrorDef::new(
    "internal-clerk-error",
    500,
    "internal_clerk_error",
    "The server failed.",
);
/// The operation does not take this param. (422)
pub const FORM_PARAM_UNKNOWN: ErrorDef = ErrorDef::new(
    "form-param-unknown",
    422,
    "form_param_unknown",
    "The operation does not take this param.",
);
/// The operation no longer takes this param. (422)
pub const FORM_PARAM_DEPRECATED: ErrorDef = ErrorDef::new(
    "form-param-deprecated",
    422,
    "form_param_deprecated",
    "The operation no longer takes this param.",
);
/// This param must be given. (422)
pub const FORM_PARAM_MISSING: ErrorDef = ErrorDef::new(
    "form-param-missing",
    422,
    "form_param_missing",
    "This param must be given.",
);
/// This param must not be null. (422)
pub const FORM_PARAM_NIL: ErrorDef = ErrorDef::new(
    "form-param-nil",
    422,
    "form_param_nil",
    "This param must not be null.",
);
/// This param has the wrong type. (422)
pub const FORM_PARAM_TYPE_INVALID: ErrorDef = ErrorDef::new(
    "form-param-type-invalid",
    422,
    "form_param_type_invalid",
    "This param has the wrong type.",
);
/// This value is not allowed. (422)
pub const FORM_PARAM_VALUE_INVALID: ErrorDef = ErrorDef::new(
    "form-param-value-invalid",
    422,
    "form_param_value_invalid",
    "This value is not allowed.",
);
/// This text does not have the right format. (422)
pub const FORM_PARAM_FORMAT_INVALID: ErrorDef = ErrorDef::new(
    "form-param-format-invalid",
    422,
    "form_param_format_invalid",
    "This text does not have the right format.",
);
/// This is no instant in milliseconds. (422)
pub const FORM_PARAM_INVALID_DATE: ErrorDef = ErrorDef::new(
    "form-param-invalid-date",
    422,
    "form_param_invalid_date",
    "This is no instant in milliseconds.",
);
/// This is no RFC 3339 instant. (422)
pub const FORM_PARAM_INVALID_TIME: ErrorDef = ErrorDef::new(
    "form-param-invalid-time",
    422,
    "form_param_invalid_time",
    "This is no RFC 3339 instant.",
);
/// This text is too long. (422)
pub const FORM_PARAM_MAX_LENGTH_EXCEEDED: ErrorDef = ErrorDef::new(
    "form-param-max-length-exceeded",
    422,
    "form_param_max_length_exceeded",
    "This text is too long.",
);
/// This text is too short. (422)
pub const FORM_PARAM_MIN_LENGTH_EXCEEDED: ErrorDef = ErrorDef::new(
    "form-param-min-length-exceeded",
    422,
    "form_param_min_length_exceeded",
    "This text is too short.",
);
/// This number is too large. (422)
pub const FORM_PARAM_VALUE_TOO_LARGE: ErrorDef = ErrorDef::new(
    "form-param-value-too-large",
    422,
    "form_param_value_too_large",
    "This number is too large.",
);
/// This list has too many items. (422)
pub const FORM_PARAM_ARRAY_SIZE_EXCEEDED: ErrorDef = ErrorDef::new(
    "form-param-array-size-exceeded",
    422,
    "form_param_array_size_exceeded",
    "This list has too many items.",
);
/// This metadata is too large. (422)
pub const FORM_PARAM_EXCEEDS_ALLOWED_SIZE: ErrorDef = ErrorDef::new(
    "form-param-exceeds-allowed-size",
    422,
    "form_param_exceeds_allowed_size",
    "This metadata is too large.",
);
/// Another param needs this one. (422)
pub const FORM_CONDITIONAL_PARAM_MISSING: ErrorDef = ErrorDef::new(
    "form-conditional-param-missing",
    422,
    "form_conditional_param_missing",
    "Another param needs this one.",
);
/// Another param excludes this one. (422)
pub const FORM_CONDITIONAL_PARAM_DISALLOWED: ErrorDef = ErrorDef::new(
    "form-conditional-param-disallowed",
    422,
    "form_conditional_param_disallowed",
    "Another param excludes this one.",
);
/// This param names nothing of this user. (422)
pub const FORM_RESOURCE_NOT_FOUND: ErrorDef = ErrorDef::new(
    "form-resource-not-found",
    422,
    "form_resource_not_found",
    "This param names nothing of this user.",
);
/// The user lacks data that the instance requires. (422)
pub const FORM_DATA_MISSING: ErrorDef = ErrorDef::new(
    "form-data-missing",
    422,
    "form_data_missing",
    "The user lacks data that the instance requires.",
);
/// One of several query params must be given. (400)
pub const MISSING_QUERY_PARAMETER: ErrorDef = ErrorDef::new(
    "missing-query-parameter",
    400,
    "missing_query_parameter",
    "One of several query params must be given.",
);
/// The body cannot be read. (400)
pub const REQUEST_BODY_INVALID: ErrorDef = ErrorDef::new(
    "request-body-invalid",
    400,
    "request_body_invalid",
    "The body cannot be read.",
);
/// One request cannot change as many. (400)
pub const BULK_SIZE_EXCEEDED: ErrorDef = ErrorDef::new(
    "bulk-size-exceeded",
    400,
    "bulk_size_exceeded",
    "One request cannot change as many.",
);
/// This is no address that can be led to. (422)
pub const INVALID_REDIRECT_URL: ErrorDef = ErrorDef::new(
    "invalid-redirect-url",
    422,
    "invalid_redirect_url",
    "This is no address that can be led to.",
);
/// The user name has a forbidden character. (422)
pub const FORM_USERNAME_INVALID_CHARACTER: ErrorDef = ErrorDef::new(
    "form-username-invalid-character",
    422,
    "form_username_invalid_character",
    "The user name has a forbidden character.",
);
/// The user name is too short or too long. (422)
pub const FORM_USERNAME_INVALID_LENGTH: ErrorDef = ErrorDef::new(
    "form-username-invalid-length",
    422,
    "form_username_invalid_length",
    "The user name is too short or too long.",
);
/// The user name must not be digits only. (422)
pub const FORM_USERNAME_NEEDS_NON_NUMBER_CHAR: ErrorDef = ErrorDef::new(
    "form-username-needs-non-number-char",
    422,
    "form_username_needs_non_number_char",
    "The user name must not be digits only.",
);
/// The user name must not look like a phone number. (422)
pub const FORM_USERNAME_CANNOT_BE_PHONE_NUMBER: ErrorDef = ErrorDef::new(
    "form-username-cannot-be-phone-number",
    422,
    "form_username_cannot_be_phone_number",
    "The user name must not look like a phone number.",
);
/// The password is too short. (422)
pub const FORM_PASSWORD_LENGTH_TOO_SHORT: ErrorDef = ErrorDef::new(
    "form-password-length-too-short",
    422,
    "form_password_length_too_short",
    "The password is too short.",
);
/// The password is too long. (422)
pub const FORM_PASSWORD_LENGTH_TOO_LONG: ErrorDef = ErrorDef::new(
    "form-password-length-too-long",
    422,
    "form_password_length_too_long",
    "The password is too long.",
);
/// The password needs a lowercase letter. (422)
pub const FORM_PASSWORD_NO_LOWERCASE: ErrorDef = ErrorDef::new(
    "form-password-no-lowercase",
    422,
    "form_password_no_lowercase",
    "The password needs a lowercase letter.",
);
/// The password needs an uppercase letter. (422)
pub const FORM_PASSWORD_NO_UPPERCASE: ErrorDef = ErrorDef::new(
    "form-password-no-uppercase",
    422,
    "form_password_no_uppercase",
    "The password needs an uppercase letter.",
);
/// The password needs a digit. (422)
pub const FORM_PASSWORD_NO_NUMBER: ErrorDef = ErrorDef::new(
    "form-password-no-number",
    422,
    "form_password_no_number",
    "The password needs a digit.",
);
/// The password needs a special character. (422)
pub const FORM_PASSWORD_NO_SPECIAL_CHAR: ErrorDef = ErrorDef::new(
    "form-password-no-special-char",
    422,
    "form_password_no_special_char",
    "The password needs a special character.",
);
/// The password is easy to guess. (422)
pub const FORM_PASSWORD_NOT_STRONG_ENOUGH: ErrorDef = ErrorDef::new(
    "form-password-not-strong-enough",
    422,
    "form_password_not_strong_enough",
    "The password is easy to guess.",
);
/// The password stands in a list of leaked ones. (422)
pub const FORM_PASSWORD_PWNED: ErrorDef = ErrorDef::new(
    "form-password-pwned",
    422,
    "form_password_pwned",
    "The password stands in a list of leaked ones.",
);
/// The password has more bytes than its hash function takes. (422)
pub const FORM_PASSWORD_SIZE_IN_BYTES_EXCEEDED: ErrorDef = ErrorDef::new(
    "form-password-size-in-bytes-exceeded",
    422,
    "form_password_size_in_bytes_exceeded",
    "The password has more bytes than its hash function takes.",
);
/// The password is one of the identifiers. (422)
pub const FORM_PASSWORD_MATCHES_IDENTIFIER: ErrorDef = ErrorDef::new(
    "form-password-matches-identifier",
    422,
    "form_password_matches_identifier",
    "The password is one of the identifiers.",
);
/// The digest does not fit its hasher. (422)
pub const FORM_PASSWORD_DIGEST_INVALID_CODE: ErrorDef = ErrorDef::new(
    "form-password-digest-invalid-code",
    422,
    "form_password_digest_invalid_code",
    "The digest does not fit its hasher.",
);
/// The password has operations of its own. (403)
pub const UPDATING_USER_PASSWORD_DEPRECATED: ErrorDef = ErrorDef::new(
    "updating-user-password-deprecated",
    403,
    "updating_user_password_deprecated",
    "The password has operations of its own.",
);
/// The password is known to others. (422)
pub const FORM_PASSWORD_COMPROMISED: ErrorDef = ErrorDef::new(
    "form-password-compromised",
    422,
    "form_password_compromised",
    "The password is known to others.",
);
/// The new password is the one until now. (422)
pub const FORM_NEW_PASSWORD_MATCHES_CURRENT: ErrorDef = ErrorDef::new(
    "form-new-password-matches-current",
    422,
    "form_new_password_matches_current",
    "The new password is the one until now.",
);
/// The password is wrong. (422)
pub const FORM_PASSWORD_INCORRECT: ErrorDef = ErrorDef::new(
    "form-password-incorrect",
    422,
    "form_password_incorrect",
    "The password is wrong.",
);
/// The password could not be checked. (422)
pub const FORM_PASSWORD_VALIDATION_FAILED: ErrorDef = ErrorDef::new(
    "form-password-validation-failed",
    422,
    "form_password_validation_failed",
    "The password could not be checked.",
);
/// This is not the password of the user. (422)
pub const INCORRECT_PASSWORD: ErrorDef = ErrorDef::new(
    "incorrect-password",
    422,
    "incorrect_password",
    "This is not the password of the user.",
);
/// The user has no password. (400)
pub const NO_PASSWORD_SET: ErrorDef = ErrorDef::new(
    "no-password-set",
    400,
    "no_password_set",
    "The user has no password.",
);
/// The instance requires a password. (400)
pub const PASSWORD_REQUIRED: ErrorDef = ErrorDef::new(
    "password-required",
    400,
    "password_required",
    "The instance requires a password.",
);
/// The instance has no passwords. (403)
pub const PASSWORD_DISABLED: ErrorDef = ErrorDef::new(
    "password-disabled",
    403,
    "password_disabled",
    "The instance has no passwords.",
);
/// The imported password is too long and must be reset. (422)
pub const PASSWORD_TOO_LONG_NEEDS_RESET: ErrorDef = ErrorDef::new(
    "password-too-long-needs-reset",
    422,
    "password_too_long_needs_reset",
    "The imported password is too long and must be reset.",
);
/// This is no TOTP secret. (422)
pub const INVALID_TOTP_SECRET_CODE: ErrorDef = ErrorDef::new(
    "invalid-totp-secret-code",
    422,
    "invalid_totp_secret_code",
    "This is no TOTP secret.",
);
/// An authenticator app is set up already. (400)
pub const TOTP_ALREADY_ENABLED: ErrorDef = ErrorDef::new(
    "totp-already-enabled",
    400,
    "totp_already_enabled",
    "An authenticator app is set up already.",
);
/// No authenticator app is set up. (400)
pub const TOTP_DISABLED: ErrorDef = ErrorDef::new(
    "totp-disabled",
    400,
    "totp_disabled",
    "No authenticator app is set up.",
);
/// The code is wrong. (422)
pub const TOTP_INCORRECT_CODE: ErrorDef = ErrorDef::new(
    "totp-incorrect-code",
    422,
    "totp_incorrect_code",
    "The code is wrong.",
);
/// A code has six digits. (422)
pub const TOTP_INVALID_LENGTH: ErrorDef = ErrorDef::new(
    "totp-invalid-length",
    422,
    "totp_invalid_length",
    "A code has six digits.",
);
/// Backup codes need another second factor. (400)
pub const BACKUP_CODES_NOT_AVAILABLE: ErrorDef = ErrorDef::new(
    "backup-codes-not-available",
    400,
    "backup_codes_not_available",
    "Backup codes need another second factor.",
);
/// The instance requires a second factor. (400)
pub const SECOND_FACTOR_DELETION_NOT_ALLOWED: ErrorDef = ErrorDef::new(
    "second-factor-deletion-not-allowed",
    400,
    "second_factor_deletion_not_allowed",
    "The instance requires a second factor.",
);
/// Only another default can take its place. (422)
pub const FORM_DISABLE_DEFAULT_SECOND_FACTOR_NOT_ALLOWED: ErrorDef = ErrorDef::new(
    "form-disable-default-second-factor-not-allowed",
    422,
    "form_disable_default_second_factor_not_allowed",
    "Only another default can take its place.",
);
/// A second factor must be verified. (400)
pub const IDENTIFICATION_CREATE_SECOND_FACTOR_UNVERIFIED: ErrorDef = ErrorDef::new(
    "identification-create-second-factor-unverified",
    400,
    "identification_create_second_factor_unverified",
    "A second factor must be verified.",
);
/// A second factor must be verified. (400)
pub const IDENTIFICATION_UPDATE_SECOND_FACTOR_UNVERIFIED: ErrorDef = ErrorDef::new(
    "identification-update-second-factor-unverified",
    400,
    "identification_update_second_factor_unverified",
    "A second factor must be verified.",
);
/// The last identifier cannot become a second factor. (400)
pub const IDENTIFICATION_UPDATE_FAILED: ErrorDef = ErrorDef::new(
    "identification-update-failed",
    400,
    "identification_update_failed",
    "The last identifier cannot become a second factor.",
);
/// The code is wrong. (422)
pub const FORM_CODE_INCORRECT: ErrorDef = ErrorDef::new(
    "form-code-incorrect",
    422,
    "form_code_incorrect",
    "The code is wrong.",
);
/// The signature is wrong. (422)
pub const FORM_INCORRECT_SIGNATURE: ErrorDef = ErrorDef::new(
    "form-incorrect-signature",
    422,
    "form_incorrect_signature",
    "The signature is wrong.",
);
/// This is verified already. (400)
pub const VERIFICATION_ALREADY_VERIFIED: ErrorDef = ErrorDef::new(
    "verification-already-verified",
    400,
    "verification_already_verified",
    "This is verified already.",
);
/// This verification has expired. (400)
pub const VERIFICATION_EXPIRED: ErrorDef = ErrorDef::new(
    "verification-expired",
    400,
    "verification_expired",
    "This verification has expired.",
);
/// There were too many wrong attempts. (400)
pub const VERIFICATION_FAILED: ErrorDef = ErrorDef::new(
    "verification-failed",
    400,
    "verification_failed",
    "There were too many wrong attempts.",
);
/// No verification has begun. (400)
pub const VERIFICATION_MISSING: ErrorDef = ErrorDef::new(
    "verification-missing",
    400,
    "verification_missing",
    "No verification has begun.",
);
/// No code has been sent. (400)
pub const VERIFICATION_NOT_SENT: ErrorDef = ErrorDef::new(
    "verification-not-sent",
    400,
    "verification_not_sent",
    "No code has been sent.",
);
/// The verification has begun in another way. (400)
pub const VERIFICATION_STRATEGY_INVALID: ErrorDef = ErrorDef::new(
    "verification-strategy-invalid",
    400,
    "verification_strategy_invalid",
    "The verification has begun in another way.",
);
/// Codes are asked for too often. (429)
pub const VERIFICATION_CODE_TOO_MANY_REQUESTS: ErrorDef = ErrorDef::new(
    "verification-code-too-many-requests",
    429,
    "verification_code_too_many_requests",
    "Codes are asked for too often.",
);
/// The credential cannot be read. (422)
pub const PASSKEY_INVALID_PUBLIC_KEY_CREDENTIAL: ErrorDef = ErrorDef::new(
    "passkey-invalid-public-key-credential",
    422,
    "passkey_invalid_public_key_credential",
    "The credential cannot be read.",
);
/// The credential does not answer the challenge. (400)
pub const PASSKEY_INVALID_VERIFICATION: ErrorDef = ErrorDef::new(
    "passkey-invalid-verification",
    400,
    "passkey_invalid_verification",
    "The credential does not answer the challenge.",
);
/// This identifier is taken. (422)
pub const FORM_IDENTIFIER_EXISTS: ErrorDef = ErrorDef::new(
    "form-identifier-exists",
    422,
    "form_identifier_exists",
    "This identifier is taken.",
);
/// This identifier is not verified. (422)
pub const FORM_VERIFICATION_NEEDED: ErrorDef = ErrorDef::new(
    "form-verification-needed",
    422,
    "form_verification_needed",
    "This identifier is not verified.",
);
/// Another user has verified this identifier. (400)
pub const IDENTIFICATION_CLAIMED: ErrorDef = ErrorDef::new(
    "identification-claimed",
    400,
    "identification_claimed",
    "Another user has verified this identifier.",
);
/// The user has too many identifiers that are not verified. (400)
pub const TOO_MANY_UNVERIFIED_IDENTIFICATIONS: ErrorDef = ErrorDef::new(
    "too-many-unverified-identifications",
    400,
    "too_many_unverified_identifications",
    "The user has too many identifiers that are not verified.",
);
/// A connected account still uses this identifier. (400)
pub const DELETE_LINKED_IDENTIFICATION_DISALLOWED: ErrorDef = ErrorDef::new(
    "delete-linked-identification-disallowed",
    400,
    "delete_linked_identification_disallowed",
    "A connected account still uses this identifier.",
);
/// The last identifier cannot be deleted. (400)
pub const IDENTIFICATION_DELETION_FAILED: ErrorDef = ErrorDef::new(
    "identification-deletion-failed",
    400,
    "identification_deletion_failed",
    "The last identifier cannot be deleted.",
);
/// The last identifier of a required kind cannot be deleted. (400)
pub const LAST_REQUIRED_IDENTIFICATION_DELETION_FAILED: ErrorDef = ErrorDef::new(
    "last-required-identification-deletion-failed",
    400,
    "last_required_identification_deletion_failed",
    "The last identifier of a required kind cannot be deleted.",
);
/// The instance does not admit this identifier. (403)
pub const NOT_ALLOWED_ACCESS: ErrorDef = ErrorDef::new(
    "not-allowed-access",
    403,
    "not_allowed_access",
    "The instance does not admit this identifier.",
);
/// Users may not change this property. (403)
pub const IMMUTABLE_ATTRIBUTE_MODIFICATION_NOT_ALLOWED: ErrorDef = ErrorDef::new(
    "immutable-attribute-modification-not-allowed",
    403,
    "immutable_attribute_modification_not_allowed",
    "Users may not change this property.",
);
/// The instance has as many users as it may have. (403)
pub const USER_QUOTA_EXCEEDED: ErrorDef = ErrorDef::new(
    "user-quota-exceeded",
    403,
    "user_quota_exceeded",
    "The instance has as many users as it may have.",
);
/// Numbers of this country are not admitted. (403)
pub const UNSUPPORTED_COUNTRY_CODE: ErrorDef = ErrorDef::new(
    "unsupported-country-code",
    403,
    "unsupported_country_code",
    "Numbers of this country are not admitted.",
);
/// An account of this provider is connected already. (400)
pub const OAUTH_ACCOUNT_ALREADY_CONNECTED: ErrorDef = ErrorDef::new(
    "oauth-account-already-connected",
    400,
    "oauth_account_already_connected",
    "An account of this provider is connected already.",
);
/// The instance has no keys for this provider. (400)
pub const OAUTH_CONFIG_MISSING: ErrorDef = ErrorDef::new(
    "oauth-config-missing",
    400,
    "oauth_config_missing",
    "The instance has no keys for this provider.",
);
/// The account differs from a property that users may not change. (403)
pub const OAUTH_CONNECTION_BLOCKED_BY_IMMUTABLE_ATTRIBUTE: ErrorDef = ErrorDef::new(
    "oauth-connection-blocked-by-immutable-attribute",
    403,
    "oauth_connection_blocked_by_immutable_attribute",
    "The account differs from a property that users may not change.",
);
/// The instance does not admit this provider. (400)
pub const OAUTH_PROVIDER_NOT_ENABLED: ErrorDef = ErrorDef::new(
    "oauth-provider-not-enabled",
    400,
    "oauth_provider_not_enabled",
    "The instance does not admit this provider.",
);
/// There is no such provider. (400)
pub const OAUTH_UNSUPPORTED_PROVIDER: ErrorDef = ErrorDef::new(
    "oauth-unsupported-provider",
    400,
    "oauth_unsupported_provider",
    "There is no such provider.",
);
/// The instance does not admit this provider. (404)
pub const OAUTH_TOKEN_PROVIDER_NOT_ENABLED: ErrorDef = ErrorDef::new(
    "oauth-token-provider-not-enabled",
    404,
    "oauth_token_provider_not_enabled",
    "The instance does not admit this provider.",
);
/// The provider gave no new token. (400)
pub const OAUTH_TOKEN_RETRIEVAL_ERROR: ErrorDef = ErrorDef::new(
    "oauth-token-retrieval-error",
    400,
    "oauth_token_retrieval_error",
    "The provider gave no new token.",
);
/// There is no token for this provider. (422)
pub const OAUTH_MISSING_ACCESS_TOKEN: ErrorDef = ErrorDef::new(
    "oauth-missing-access-token",
    422,
    "oauth_missing_access_token",
    "There is no token for this provider.",
);
/// The token has expired and cannot be renewed. (422)
pub const OAUTH_MISSING_REFRESH_TOKEN: ErrorDef = ErrorDef::new(
    "oauth-missing-refresh-token",
    422,
    "oauth_missing_refresh_token",
    "The token has expired and cannot be renewed.",
);
/// There is no file. (400)
pub const IMAGE_FILE_MISSING: ErrorDef = ErrorDef::new(
    "image-file-missing",
    400,
    "form_param_missing",
    "There is no file.",
);
/// The image is larger than 10 MB. (413)
pub const IMAGE_TOO_LARGE: ErrorDef = ErrorDef::new(
    "image-too-large",
    413,
    "image_too_large",
    "The image is larger than 10 MB.",
);
/// There is no image. (404)
pub const IMAGE_NOT_FOUND: ErrorDef = ErrorDef::new(
    "image-not-found",
    404,
    "image_not_found",
    "There is no image.",
);
/// This user may not delete the own account. (403)
pub const USER_DELETE_SELF_NOT_ENABLED: ErrorDef = ErrorDef::new(
    "user-delete-self-not-enabled",
    403,
    "user_delete_self_not_enabled",
    "This user may not delete the own account.",
);
/// This user may not create organizations. (403)
pub const USER_CREATE_ORGANIZATION_NOT_ENABLED: ErrorDef = ErrorDef::new(
    "user-create-organization-not-enabled",
    403,
    "user_create_organization_not_enabled",
    "This user may not create organizations.",
);
/// The instance has no organizations. (403)
pub const ORGANIZATION_NOT_ENABLED_IN_INSTANCE: ErrorDef = ErrorDef::new(
    "organization-not-enabled-in-instance",
    403,
    "organization_not_enabled_in_instance",
    "The instance has no organizations.",
);
/// There is no such organization for the caller. (404)
pub const ORGANIZATION_NOT_FOUND_OR_UNAUTHORIZED: ErrorDef = ErrorDef::new(
    "organization-not-found-or-unauthorized",
    404,
    "organization_not_found_or_unauthorized",
    "There is no such organization for the caller.",
);
/// There is no such user to create it. (400)
pub const ORGANIZATION_CREATOR_NOT_FOUND: ErrorDef = ErrorDef::new(
    "organization-creator-not-found",
    400,
    "organization_creator_not_found",
    "There is no such user to create it.",
);
/// The user is a member already. (400)
pub const ALREADY_A_MEMBER_IN_ORGANIZATION: ErrorDef = ErrorDef::new(
    "already-a-member-in-organization",
    400,
    "already_a_member_in_organization",
    "The user is a member already.",
);
/// The user is no member. (403)
pub const NOT_A_MEMBER_IN_ORGANIZATION: ErrorDef = ErrorDef::new(
    "not-a-member-in-organization",
    403,
    "not_a_member_in_organization",
    "The user is no member.",
);
/// This address is invited already. (400)
pub const ORGANIZATION_INVITATION_NOT_UNIQUE: ErrorDef = ErrorDef::new(
    "organization-invitation-not-unique",
    400,
    "organization_invitation_not_unique",
    "This address is invited already.",
);
/// The organization has as many members as it may have. (403)
pub const ORGANIZATION_MEMBERSHIP_QUOTA_EXCEEDED: ErrorDef = ErrorDef::new(
    "organization-membership-quota-exceeded",
    403,
    "organization_membership_quota_exceeded",
    "The organization has as many members as it may have.",
);
/// Somebody must be left to administer it. (400)
pub const ORGANIZATION_MINIMUM_PERMISSIONS_NEEDED: ErrorDef = ErrorDef::new(
    "organization-minimum-permissions-needed",
    400,
    "organization_minimum_permissions_needed",
    "Somebody must be left to administer it.",
);
/// An enterprise connection holds this membership. (403)
pub const ORGANIZATION_MEMBERSHIP_ENTERPRISE_CONNECTION_CANNOT_REMOVE: ErrorDef = ErrorDef::new(
    "organization-membership-enterprise-connection-cannot-remove",
    403,
    "organization_membership_enterprise_connection_cannot_remove",
    "An enterprise connection holds this membership.",
);
/// The state of the client does not allow this. (400)
pub const CLIENT_STATE_INVALID: ErrorDef = ErrorDef::new(
    "client-state-invalid",
    400,
    "client_state_invalid",
    "The state of the client does not allow this.",
);
/// Somebody is signed in already. (400)
pub const SESSION_EXISTS: ErrorDef = ErrorDef::new(
    "session-exists",
    400,
    "session_exists",
    "Somebody is signed in already.",
);
/// This user is signed in already. (400)
pub const IDENTIFIER_ALREADY_SIGNED_IN: ErrorDef = ErrorDef::new(
    "identifier-already-signed-in",
    400,
    "identifier_already_signed_in",
    "This user is signed in already.",
);
/// Nobody has this identifier. (422)
pub const FORM_IDENTIFIER_NOT_FOUND: ErrorDef = ErrorDef::new(
    "form-identifier-not-found",
    422,
    "form_identifier_not_found",
    "Nobody has this identifier.",
);
/// This user cannot sign in this way. (400)
pub const STRATEGY_FOR_USER_INVALID: ErrorDef = ErrorDef::new(
    "strategy-for-user-invalid",
    400,
    "strategy_for_user_invalid",
    "This user cannot sign in this way.",
);
/// There is no account to go on with. (400)
pub const ACCOUNT_TRANSFER_INVALID: ErrorDef = ErrorDef::new(
    "account-transfer-invalid",
    400,
    "account_transfer_invalid",
    "There is no account to go on with.",
);
/// The user of the token has no identifier. (404)
pub const SIGN_IN_NO_IDENTIFICATION_FOR_USER: ErrorDef = ErrorDef::new(
    "sign-in-no-identification-for-user",
    404,
    "sign_in_no_identification_for_user",
    "The user of the token has no identifier.",
);
/// The token has been used. (400)
pub const SIGN_IN_TOKEN_ALREADY_USED: ErrorDef = ErrorDef::new(
    "sign-in-token-already-used",
    400,
    "sign_in_token_already_used_code",
    "The token has been used.",
);
/// The token can no longer be used. (400)
pub const SIGN_IN_TOKEN_CANNOT_BE_USED: ErrorDef = ErrorDef::new(
    "sign-in-token-cannot-be-used",
    400,
    "sign_in_token_cannot_be_used_code",
    "The token can no longer be used.",
);
/// The token has been revoked. (400)
pub const SIGN_IN_TOKEN_REVOKED: ErrorDef = ErrorDef::new(
    "sign-in-token-revoked",
    400,
    "sign_in_token_revoked_code",
    "The token has been revoked.",
);
/// The token is for signing in only. (400)
pub const SIGN_IN_TOKEN_NOT_IN_SIGN_IN: ErrorDef = ErrorDef::new(
    "sign-in-token-not-in-sign-in",
    400,
    "sign_in_token_not_in_sign_in_code",
    "The token is for signing in only.",
);
/// The ticket has expired. (400)
pub const TICKET_EXPIRED: ErrorDef = ErrorDef::new(
    "ticket-expired",
    400,
    "ticket_expired_code",
    "The ticket has expired.",
);
/// This is no ticket. (400)
pub const TICKET_INVALID: ErrorDef = ErrorDef::new(
    "ticket-invalid",
    400,
    "ticket_invalid_code",
    "This is no ticket.",
);
/// The instance admits no new users. (403)
pub const SIGN_UP_MODE_RESTRICTED: ErrorDef = ErrorDef::new(
    "sign-up-mode-restricted",
    403,
    "sign_up_mode_restricted",
    "The instance admits no new users.",
);
/// New users must join the waitlist. (403)
pub const SIGN_UP_RESTRICTED_WAITLIST: ErrorDef = ErrorDef::new(
    "sign-up-restricted-waitlist",
    403,
    "sign_up_restricted_waitlist",
    "New users must join the waitlist.",
);
/// The sign-up is complete or abandoned. (403)
pub const SIGN_UP_CANNOT_BE_UPDATED: ErrorDef = ErrorDef::new(
    "sign-up-cannot-be-updated",
    403,
    "sign_up_cannot_be_updated",
    "The sign-up is complete or abandoned.",
);
/// The legal documents must be accepted. (422)
pub const LEGAL_NOT_ACCEPTED: ErrorDef = ErrorDef::new(
    "legal-not-accepted",
    422,
    "legal_not_accepted",
    "The legal documents must be accepted.",
);
/// The CAPTCHA was not solved. (400)
pub const CAPTCHA_INVALID: ErrorDef = ErrorDef::new(
    "captcha-invalid",
    400,
    "captcha_invalid",
    "The CAPTCHA was not solved.",
);
/// A CAPTCHA must be solved. (400)
pub const CAPTCHA_MISSING_TOKEN: ErrorDef = ErrorDef::new(
    "captcha-missing-token",
    400,
    "captcha_missing_token",
    "A CAPTCHA must be solved.",
);
/// The instance has no CAPTCHA. (400)
pub const CAPTCHA_NOT_ENABLED: ErrorDef = ErrorDef::new(
    "captcha-not-enabled",
    400,
    "captcha_not_enabled",
    "The instance has no CAPTCHA.",
);
/// The instance has no billing. (403)
pub const BILLING_NOT_ENABLED: ErrorDef = ErrorDef::new(
    "billing-not-enabled",
    403,
    "billing_not_enabled",
    "The instance has no billing.",
);
/// The instance has no payment gateway. (422)
pub const EXTERNAL_PAYMENTS_NOT_SETUP: ErrorDef = ErrorDef::new(
    "external-payments-not-setup",
    422,
    "external_payments_not_setup",
    "The instance has no payment gateway.",
);
/// There is no such payment gateway. (400)
pub const INVALID_GATEWAY_TYPE: ErrorDef = ErrorDef::new(
    "invalid-gateway-type",
    400,
    "invalid_gateway_type",
    "There is no such payment gateway.",
);
/// There are as many payment methods as there may be. (403)
pub const MAX_PAYMENT_METHODS_QUOTA_EXCEEDED: ErrorDef = ErrorDef::new(
    "max-payment-methods-quota-exceeded",
    403,
    "max_payment_methods_quota_exceeded",
    "There are as many payment methods as there may be.",
);
/// Nobody pays here yet. (404)
pub const PAYER_NOT_FOUND: ErrorDef = ErrorDef::new(
    "payer-not-found",
    404,
    "payer_not_found",
    "Nobody pays here yet.",
);
