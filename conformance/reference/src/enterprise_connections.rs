//! Connections to the identity providers of companies. They are set up from outside.

use clerk_user::frontend::GetEnterpriseConnectionsParams;
use clerk_user::{EnterpriseConnection, EnterpriseConnectionId, OrganizationId};
use clerk_user_runtime::{Presence, Timestamp};

use super::Work;
use super::person::email_domain;
use super::rows::row;
use super::store::StoredUser;

/// A connection as it is stored.
#[derive(Clone, Debug)]
pub struct StoredConnection {
    pub id: EnterpriseConnectionId,
    pub serial: u64,
    pub domain: String,
    pub organization: Option<OrganizationId>,
    pub created_at: Timestamp,
}

row!(StoredConnection: EnterpriseConnectionId);

impl Work<'_> {
    /// Sets up a connection for a domain.
    pub(super) fn connect(
        &mut self,
        domain: String,
        organization: Option<OrganizationId>,
    ) -> StoredConnection {
        let stored = StoredConnection {
            id: EnterpriseConnectionId::from(self.ids.next(EnterpriseConnectionId::PREFIX)),
            serial: self.store.next_serial(),
            domain,
            organization,
            created_at: self.clock.now(),
        };
        self.store.enterprise_connections.put(stored.clone());
        stored
    }

    /// The connections for the domain of a user's primary address, as far as that is verified.
    pub(super) fn connections_of(
        &self,
        user: &StoredUser,
        params: &GetEnterpriseConnectionsParams,
    ) -> Vec<EnterpriseConnection> {
        let domain = email_domain(user);
        let links = params.with_organization_account_linking == Some(true);
        let rows = self.store.enterprise_connections.newest_first(|one| {
            let of_domain = domain.as_ref().is_some_and(|domain| one.domain.eq_ignore_ascii_case(domain));
            let member = |organization| self.membership(organization, &user.id).is_some();
            of_domain || (links && one.organization.as_ref().is_some_and(member))
        });
        rows.into_iter().map(connection).collect()
    }
}

/// The provider of every connection.
pub(super) const PROVIDER: &str = "saml_custom";

/// A connection as it is shown.
pub(super) fn connection(stored: StoredConnection) -> EnterpriseConnection {
    EnterpriseConnection {
        id: stored.id,
        object: None,
        custom_attributes: None,
        name: stored.domain.clone(),
        provider: PROVIDER.to_owned(),
        logo_public_url: Presence::Null,
        active: true,
        domains: vec![stored.domain],
        allow_organization_account_linking: stored.organization.is_some(),
        organization_id: stored.organization.into(),
        sync_user_attributes: true,
        disable_additional_identifications: false,
        saml_connection: Presence::Null,
        oauth_config: Presence::Null,
        created_at: stored.created_at,
        updated_at: stored.created_at,
    }
}
