// @generated from the contract by `cargo xtask generate`. Do not edit.

//! The errors of the contract, and the error for each kind of invalid request.
use clerk_user_runtime::{DecodeErrors, ErrorDef};
/// All errors.
pub const ALL: &[ErrorDef] = &[
    AUTHENTICATION_INVALID,
    SIGNED_OUT,
    USER_LOCKED,
    API_VERSION_INVALID,
    RESOURCE_NOT_FOUND,
    INTERNAL_CLERK_ERROR,
    FORM_PARAM_UNKNOWN,
    FORM_PARAM_MISSING,
    FORM_PARAM_NIL,
    FORM_PARAM_TYPE_INVALID,
    FORM_PARAM_VALUE_INVALID,
    FORM_PARAM_FORMAT_INVALID,
    FORM_PARAM_INVALID_TIME,
    FORM_PARAM_MAX_LENGTH_EXCEEDED,
    FORM_PARAM_MIN_LENGTH_EXCEEDED,
    FORM_PARAM_ARRAY_SIZE_EXCEEDED,
    FORM_PARAM_EXCEEDS_ALLOWED_SIZE,
    FORM_CONDITIONAL_PARAM_MISSING,
    FORM_RESOURCE_NOT_FOUND,
    FORM_USERNAME_INVALID_CHARACTER,
    FORM_USERNAME_INVALID_LENGTH,
    FORM_PASSWORD_LENGTH_TOO_SHORT,
    FORM_PASSWORD_PWNED,
    FORM_IDENTIFIER_EXISTS,
    FORM_VERIFICATION_NEEDED,
    IDENTIFICATION_CLAIMED,
    TOO_MANY_UNVERIFIED_IDENTIFICATIONS,
    NOT_ALLOWED_ACCESS,
    USER_DELETE_SELF_NOT_ENABLED,
    REQUEST_BODY_INVALID,
    IMAGE_TOO_LARGE,
];
/// The error for each kind of invalid request.
pub const DECODE: DecodeErrors = DecodeErrors {
    unknown: FORM_PARAM_UNKNOWN,
    removed: FORM_PARAM_UNKNOWN,
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
    conflict: FORM_CONDITIONAL_PARAM_MISSING,
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
/// Nobody is signed in. (401)
pub const SIGNED_OUT: ErrorDef = ErrorDef::new(
    "signed-out",
    401,
    "signed_out",
    "Nobody is signed in.",
);
/// The user is locked. (403)
pub const USER_LOCKED: ErrorDef = ErrorDef::new(
    "user-locked",
    403,
    "user_locked",
    "The user is locked.",
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
/// This param names nothing of this user. (422)
pub const FORM_RESOURCE_NOT_FOUND: ErrorDef = ErrorDef::new(
    "form-resource-not-found",
    422,
    "form_resource_not_found",
    "This param names nothing of this user.",
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
/// The password is too short. (422)
pub const FORM_PASSWORD_LENGTH_TOO_SHORT: ErrorDef = ErrorDef::new(
    "form-password-length-too-short",
    422,
    "form_password_length_too_short",
    "The password is too short.",
);
/// The password stands in a list of leaked ones. (422)
pub const FORM_PASSWORD_PWNED: ErrorDef = ErrorDef::new(
    "form-password-pwned",
    422,
    "form_password_pwned",
    "The password stands in a list of leaked ones.",
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
/// The instance does not admit this identifier. (403)
pub const NOT_ALLOWED_ACCESS: ErrorDef = ErrorDef::new(
    "not-allowed-access",
    403,
    "not_allowed_access",
    "The instance does not admit this identifier.",
);
/// This user may not delete the own account. (403)
pub const USER_DELETE_SELF_NOT_ENABLED: ErrorDef = ErrorDef::new(
    "user-delete-self-not-enabled",
    403,
    "user_delete_self_not_enabled",
    "This user may not delete the own account.",
);
/// The body is not what the operation takes. (400)
pub const REQUEST_BODY_INVALID: ErrorDef = ErrorDef::new(
    "request-body-invalid",
    400,
    "request_body_invalid",
    "The body is not what the operation takes.",
);
/// The image is too large. (413)
pub const IMAGE_TOO_LARGE: ErrorDef = ErrorDef::new(
    "image-too-large",
    413,
    "image_too_large",
    "The image is too large.",
);
