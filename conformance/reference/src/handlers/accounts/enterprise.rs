//! Enterprise connections, and the accounts of users there. Only seeds create them.

use clerk_user::frontend::GetEnterpriseConnectionsParams;
use clerk_user::{EnterpriseAccountId, EnterpriseConnection, EnterpriseConnectionId, OrganizationId, UserId};
use clerk_user_runtime::ApiError;

use crate::serialization::enterprise_connection;
use crate::state::{StoredEnterpriseAccount, StoredEnterpriseConnection, StoredUser};
use crate::transaction::Transaction;

impl Transaction<'_> {
    /// Creates a connection for a domain.
    pub(crate) fn create_enterprise_connection(
        &mut self,
        domain: String,
        organization: Option<OrganizationId>,
    ) -> StoredEnterpriseConnection {
        let connection = StoredEnterpriseConnection {
            id: EnterpriseConnectionId::from(self.ids.next(EnterpriseConnectionId::PREFIX)),
            serial: self.store.next_serial(),
            domain,
            organization,
            created_at: self.clock.now(),
        };
        self.store.enterprise_connections.insert(connection.clone());
        connection
    }

    /// The connections for the domain of a user's verified primary email address.
    pub(crate) fn own_enterprise_connections(
        &self,
        user: &StoredUser,
        params: &GetEnterpriseConnectionsParams,
    ) -> Vec<EnterpriseConnection> {
        let domain = user.verified_email_domain();
        let with_organizations = params.with_organization_account_linking == Some(true);
        let connections = self.store.enterprise_connections.newest_first(|connection| {
            let has_domain =
                domain.as_ref().is_some_and(|domain| connection.domain.eq_ignore_ascii_case(domain));
            let is_member = |organization| self.store.memberships.is_member(organization, &user.id);
            has_domain || (with_organizations && connection.organization.as_ref().is_some_and(is_member))
        });
        connections.into_iter().map(enterprise_connection).collect()
    }

    /// Gives a user an account, and creates a connection for the domain of its email address.
    pub(crate) fn add_enterprise_account(
        &mut self,
        user: &UserId,
        email_address: String,
    ) -> Result<StoredEnterpriseAccount, ApiError> {
        let mut user = self.load_user(user)?;
        let domain = email_address.split_once('@').map(|(_, domain)| domain.to_owned());
        let account = StoredEnterpriseAccount {
            id: EnterpriseAccountId::from(self.ids.next(EnterpriseAccountId::PREFIX)),
            connection: self.create_enterprise_connection(domain.unwrap_or_default(), None).id,
            email_address,
            authenticated_at: self.clock.now(),
        };
        user.enterprise_accounts.push(account.clone());
        self.save_changed(user)?;
        Ok(account)
    }
}
