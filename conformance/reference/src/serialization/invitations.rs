//! Invitations to organizations.

use clerk_user::{PublicInviterData, PublicOrganizationData, backend, frontend};

use super::organizations::public_organization;
use super::public_user::inviter;
use crate::state::StoredOrganizationInvitation;
use crate::transaction::Transaction;

/// An invitation with one of its three types: the properties that all types have. The types of the backend also show
/// who invites.
macro_rules! invitation {
    ($surface:ident::$type:ident, $stored:ident, $status:expr $(, $inviter:ident)?) => {
        $surface::$type::new(
            $stored.id,
            $stored.email_address,
            $stored.role.0.clone(),
            $stored.role.name(),
            $($inviter,)?
            $stored.created_at,
            $stored.updated_at,
        )
        .status($status)
        .organization_id($stored.organization)
        .public_metadata($stored.public_metadata)
        .url($stored.url)
        .expires_at($stored.expires_at)
    };
}

impl Transaction<'_> {
    /// An invitation on the backend, as its organization sees it.
    pub(crate) fn backend_invitation(
        &self,
        stored: StoredOrganizationInvitation,
    ) -> backend::OrganizationInvitation {
        let status = stored.status(self.clock.now());
        let inviter = self.inviter(&stored);
        invitation!(backend::OrganizationInvitation, stored, status, inviter)
            .inviter_id(stored.inviter)
            .private_metadata(stored.private_metadata)
    }

    /// An invitation on the backend, as the invited user sees it.
    pub(crate) fn backend_user_invitation(
        &self,
        stored: StoredOrganizationInvitation,
    ) -> backend::UserOrganizationInvitation {
        let status = stored.status(self.clock.now());
        let (organization, inviter) = (self.inviting_organization(&stored), self.inviter(&stored));
        invitation!(backend::UserOrganizationInvitation, stored, status, inviter)
            .public_organization_data(organization)
            .inviter_id(stored.inviter)
            .private_metadata(stored.private_metadata)
    }

    /// An invitation on the frontend.
    pub(crate) fn frontend_user_invitation(
        &self,
        stored: StoredOrganizationInvitation,
    ) -> frontend::UserOrganizationInvitation {
        let status = stored.status(self.clock.now());
        let organization = self.inviting_organization(&stored);
        invitation!(frontend::UserOrganizationInvitation, stored, status)
            .public_organization_data(organization)
    }

    fn inviting_organization(&self, stored: &StoredOrganizationInvitation) -> Option<PublicOrganizationData> {
        self.store.organizations.get(&stored.organization).map(public_organization)
    }

    fn inviter(&self, stored: &StoredOrganizationInvitation) -> PublicInviterData {
        inviter(stored.inviter.as_ref().and_then(|id| self.store.user(id)))
    }
}
