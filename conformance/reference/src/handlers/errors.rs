//! Errors that several handlers return.

use clerk_user::{errors, wire};
use clerk_user_runtime::ApiError;

use crate::state::UniqueKey;

/// The error for an id that does not exist.
pub(super) fn not_found() -> ApiError {
    ApiError::new(errors::RESOURCE_NOT_FOUND)
}

/// Checks that a setting enables a feature.
pub(super) fn check_feature(is_enabled: bool) -> Result<(), ApiError> {
    if is_enabled { Ok(()) } else { Err(ApiError::new(errors::FEATURE_NOT_ENABLED)) }
}

/// Checks that a setting lets users change an attribute of their own.
pub(super) fn check_changeable(is_changeable: bool) -> Result<(), ApiError> {
    if is_changeable {
        Ok(())
    } else {
        Err(ApiError::new(errors::IMMUTABLE_ATTRIBUTE_MODIFICATION_NOT_ALLOWED))
    }
}

/// Checks that a request sets a param only if a setting enables what the param is about.
pub(super) fn check_param_enabled(is_enabled: bool, is_set: bool, param: &str) -> Result<(), ApiError> {
    if is_enabled || !is_set { Ok(()) } else { Err(ApiError::new(errors::FORM_PARAM_UNKNOWN).param(param)) }
}

/// The error for a unique key that another user holds. It names the param that carries such values.
pub(super) fn already_taken(key: &UniqueKey) -> ApiError {
    let (error, param) = match key {
        UniqueKey::Username(_) => (errors::FORM_IDENTIFIER_EXISTS, wire::params::USERNAME),
        UniqueKey::ExternalId(_) => (errors::FORM_IDENTIFIER_EXISTS, wire::params::EXTERNAL_ID),
        UniqueKey::Identifier(kind, _) => (errors::FORM_IDENTIFIER_EXISTS, kind.names().param),
        UniqueKey::ExternalAccount(..) => {
            (errors::OAUTH_ACCOUNT_ALREADY_CONNECTED, wire::params::PROVIDER_USER_ID)
        }
    };
    ApiError::new(error).param(param)
}
