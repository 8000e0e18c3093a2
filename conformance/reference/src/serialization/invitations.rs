//! Invitations to organizations.

use clerk_user::{PublicInviterData, PublicOrganizationData, backend, frontend};

use super::organizations::public_organization;
use super::public_user::inviter;
use crate::state::StoredOrganizationInvitation;
use crate::transaction::Transaction;

/// An invitation with one of its three types: the properties that all types have, and those of the type.
macro_rules! invitation {
    ($surface:ident::$type:ident, $stored:ident, $status:expr, { $($property:ident: $value:expr,)* }) => {
        $surface::$type {
            $($property: $value,)*
            object: $surface::$type::OBJECT.to_owned(),
            role_name: $stored.role.name(),
            status: Some($status),
            id: $stored.id,
            email_address: $stored.email_address,
            role: $stored.role.0,
            organization_id: Some($stored.organization),
            public_metadata: $stored.public_metadata,
            url: $stored.url,
            expires_at: Some($stored.expires_at),
            created_at: $stored.created_at,
            updated_at: $stored.updated_at,
        }
    };
}

impl Transaction<'_> {
    /// An invitation on the backend, as its organization sees it.
    pub(crate) fn backend_invitation(
        &self,
        stored: StoredOrganizationInvitation,
    ) -> backend::OrganizationInvitation {
        let status = stored.status(self.clock.now());
        invitation!(backend::OrganizationInvitation, stored, status, {
            public_inviter_data: self.inviter(&stored),
            inviter_id: stored.inviter,
            private_metadata: Some(stored.private_metadata),
        })
    }

    /// An invitation on the backend, as the invited user sees it.
    pub(crate) fn backend_user_invitation(
        &self,
        stored: StoredOrganizationInvitation,
    ) -> backend::UserOrganizationInvitation {
        let status = stored.status(self.clock.now());
        invitation!(backend::UserOrganizationInvitation, stored, status, {
            public_organization_data: self.inviting_organization(&stored),
            public_inviter_data: self.inviter(&stored),
            inviter_id: stored.inviter,
            private_metadata: Some(stored.private_metadata),
        })
    }

    /// An invitation on the frontend.
    pub(crate) fn frontend_user_invitation(
        &self,
        stored: StoredOrganizationInvitation,
    ) -> frontend::UserOrganizationInvitation {
        let status = stored.status(self.clock.now());
        invitation!(frontend::UserOrganizationInvitation, stored, status, {
            public_organization_data: self.inviting_organization(&stored),
        })
    }

    fn inviting_organization(&self, stored: &StoredOrganizationInvitation) -> Option<PublicOrganizationData> {
        self.store.organizations.get(&stored.organization).map(public_organization)
    }

    fn inviter(&self, stored: &StoredOrganizationInvitation) -> PublicInviterData {
        inviter(stored.inviter.as_ref().and_then(|id| self.store.user(id)))
    }
}
