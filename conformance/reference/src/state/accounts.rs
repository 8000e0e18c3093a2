//! Connections to the identity providers of companies, and the accounts of users there.

use clerk_user::{EnterpriseAccountId, EnterpriseConnectionId, OrganizationId};
use clerk_user_runtime::Timestamp;

use super::table::impl_row;

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
