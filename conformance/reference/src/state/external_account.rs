//! Accounts at OAuth providers.

use clerk_user::ExternalAccountId;
use clerk_user_runtime::{Metadata, Timestamp};

/// An account at an OAuth provider.
#[derive(Clone, Debug)]
pub(crate) struct StoredExternalAccount {
    pub(crate) id: ExternalAccountId,
    pub(crate) identification_id: String,
    /// The strategy of the provider, such as `oauth_google`.
    pub(crate) provider: String,
    pub(crate) provider_user_id: String,
    pub(crate) email_address: String,
    /// The id of the user's email address that the account is linked to.
    pub(crate) linked_email: Option<String>,
    pub(crate) approved_scopes: String,
    pub(crate) public_metadata: Metadata,
    pub(crate) verified: bool,
    /// The URL where the user authorizes the connection.
    pub(crate) redirect_url: Option<String>,
    pub(crate) expire_at: Timestamp,
    pub(crate) created_at: Timestamp,
    pub(crate) updated_at: Timestamp,
}
