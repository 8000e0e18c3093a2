//! Organizations, memberships and suggestions.

use clerk_user::{OrganizationSuggestion, PublicOrganizationData, UserId, backend, frontend};
use clerk_user_runtime::Presence;

use super::public_user::{backend_public_user, frontend_public_user};
use crate::state::{StoredMembership, StoredOrganization, StoredSuggestion, StoredUser};
use crate::transaction::Transaction;

impl Transaction<'_> {
    /// An organization on the backend.
    pub(crate) fn backend_organization(&self, stored: &StoredOrganization) -> backend::Organization {
        backend::Organization::new(
            stored.id.clone(),
            stored.name.clone(),
            stored.slug.clone(),
            stored.max_allowed_memberships,
            stored.created_at,
            stored.updated_at,
        )
        .members_count(self.store.memberships.member_count(&stored.id))
        .pending_invitations_count(self.pending_invitation_count(stored))
        .admin_delete_enabled(true)
        .public_metadata(stored.public_metadata.clone())
        .private_metadata(stored.private_metadata.clone())
        .created_by(stored.created_by.clone())
        .role_set_key(stored.role_set_key.clone())
    }

    /// An organization on the frontend.
    pub(crate) fn frontend_organization(&self, stored: &StoredOrganization) -> frontend::Organization {
        frontend::Organization::new(
            stored.id.clone(),
            stored.name.clone(),
            stored.slug.clone(),
            stored.max_allowed_memberships,
            stored.created_at,
            stored.updated_at,
        )
        .members_count(self.store.memberships.member_count(&stored.id))
        .pending_invitations_count(self.pending_invitation_count(stored))
        .admin_delete_enabled(true)
        .public_metadata(stored.public_metadata.clone())
    }

    fn pending_invitation_count(&self, organization: &StoredOrganization) -> i64 {
        self.store.organization_invitations.pending_count(&organization.id, self.clock.now())
    }

    /// A membership on the backend.
    pub(crate) fn backend_membership(
        &self,
        stored: &StoredMembership,
        user: &StoredUser,
    ) -> backend::OrganizationMembership {
        backend::OrganizationMembership::new(
            stored.id.clone(),
            stored.role.0.clone(),
            stored.created_at,
            stored.updated_at,
            self.backend_organization(self.organization_of(stored)),
        )
        .public_metadata(stored.public_metadata.clone())
        .private_metadata(stored.private_metadata.clone())
        .role_name(stored.role.name())
        .public_user_data(backend_public_user(user))
    }

    /// A membership on the frontend.
    pub(crate) fn frontend_membership(
        &self,
        stored: &StoredMembership,
        user: &StoredUser,
    ) -> frontend::OrganizationMembership {
        frontend::OrganizationMembership::new(
            stored.id.clone(),
            stored.role.0.clone(),
            stored.role.name(),
            stored.created_at,
            stored.updated_at,
            self.frontend_organization(self.organization_of(stored)),
        )
        .public_metadata(stored.public_metadata.clone())
        .permissions(Vec::new())
        .public_user_data(Presence::Value(frontend_public_user(user)))
    }

    /// The memberships of a user in organizations that exist, newest first.
    pub(crate) fn memberships_of(&self, user: &UserId) -> Vec<StoredMembership> {
        let mut memberships = self.store.memberships.of_user(user);
        memberships.retain(|membership| self.store.organizations.get(&membership.organization).is_some());
        memberships
    }

    fn organization_of(&self, membership: &StoredMembership) -> &StoredOrganization {
        let organization = self.store.organizations.get(&membership.organization);
        organization.expect("only memberships in organizations that exist are shown")
    }

    /// A suggestion to join an organization.
    pub(crate) fn suggestion(&self, stored: StoredSuggestion) -> OrganizationSuggestion {
        let organization = self.store.organizations.get(&stored.organization);
        OrganizationSuggestion::new(stored.id, stored.status, stored.created_at, stored.created_at)
            .public_organization_data(organization.map(public_organization))
    }
}

/// The public data of an organization, for users who are not members.
pub(super) fn public_organization(stored: &StoredOrganization) -> PublicOrganizationData {
    PublicOrganizationData::new(stored.id.clone(), stored.name.clone(), stored.slug.clone())
}
