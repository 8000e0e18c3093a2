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
/// This is no TOTP secret. (422)
pub const INVALID_TOTP_SECRET_CODE: ErrorDef = ErrorDef {
    name: "invalid-totp-secret-code",
    status: 422u16,
    code: "invalid_totp_secret_code",
    message: "This is no TOTP secret.",
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
    INVALID_TOTP_SECRET_CODE,
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
