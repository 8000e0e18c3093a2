//! Accounts of users at OAuth providers and at the identity providers of companies, and the connections to the
//! latter.

use clerk_user::{EnterpriseAccountId, EnterpriseConnectionId, ExternalAccountId, OrganizationId};
use clerk_user_runtime::{Metadata, Timestamp};

use super::table::impl_row;

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

/// A connection to the identity provider of a company.
#[derive(Clone, Debug)]
pub(crate) struct StoredEnterpriseConnection {
    pub(crate) id: EnterpriseConnectionId,
    pub(crate) serial: u64,
    pub(crate) domain: String,
    pub(crate) organization: Option<OrganizationId>,
    pub(crate) created_at: Timestamp,
}

impl_row!(StoredEnterpriseConnection: EnterpriseConnectionId);

impl StoredEnterpriseConnection {
    /// The provider of every connection.
    pub(crate) const PROVIDER: &str = "saml_custom";
}

/// The account of a user at an enterprise connection.
#[derive(Clone, Debug)]
pub(crate) struct StoredEnterpriseAccount {
    pub(crate) id: EnterpriseAccountId,
    pub(crate) connection: EnterpriseConnectionId,
    pub(crate) email_address: String,
    pub(crate) authenticated_at: Timestamp,
}
