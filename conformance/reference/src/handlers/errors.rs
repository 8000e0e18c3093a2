//! Errors that several handlers return.

use clerk_user::{errors, wire};
use clerk_user_runtime::ApiError;

use crate::state::UniqueKey;

/// The error for an id that does not exist.
pub(super) fn not_found() -> ApiError {
    ApiError::new(errors::RESOURCE_NOT_FOUND)
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
