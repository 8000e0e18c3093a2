//! Organizations, memberships and suggestions.

use clerk_user::{OrganizationSuggestion, PublicOrganizationData, UserId, backend, frontend};
use clerk_user_runtime::Presence;

use super::public_user::{backend_public_user, frontend_public_user};
use crate::state::{StoredMembership, StoredOrganization, StoredSuggestion, StoredUser};
use crate::transaction::Transaction;

impl Transaction<'_> {
    /// An organization on the backend.
    pub(crate) fn backend_organization(&self, stored: &StoredOrganization) -> backend::Organization {
        backend::Organization {
            id: stored.id.clone(),
            object: backend::Organization::OBJECT.to_owned(),
            name: stored.name.clone(),
            slug: stored.slug.clone(),
            image_url: None,
            has_image: false,
            members_count: Some(self.store.memberships.member_count(&stored.id)),
            missing_member_with_elevated_permissions: None,
            pending_invitations_count: Some(self.pending_invitation_count(stored)),
            max_allowed_memberships: stored.max_allowed_memberships,
            admin_delete_enabled: true,
            public_metadata: stored.public_metadata.clone(),
            private_metadata: Some(stored.private_metadata.clone()),
            created_by: stored.created_by.clone(),
            created_at: stored.created_at,
            updated_at: stored.updated_at,
            last_active_at: None,
            role_set_key: stored.role_set_key.clone().into(),
        }
    }

    /// An organization on the frontend.
    #[expect(deprecated, reason = "a struct literal names deprecated properties, too")]
    pub(crate) fn frontend_organization(&self, stored: &StoredOrganization) -> frontend::Organization {
        frontend::Organization {
            id: stored.id.clone(),
            object: frontend::Organization::OBJECT.to_owned(),
            name: stored.name.clone(),
            slug: stored.slug.clone(),
            image_url: None,
            has_image: false,
            members_count: Some(self.store.memberships.member_count(&stored.id)),
            pending_invitations_count: Some(self.pending_invitation_count(stored)),
            max_allowed_memberships: stored.max_allowed_memberships,
            admin_delete_enabled: true,
            self_serve_sso_enabled: None,
            public_metadata: stored.public_metadata.clone(),
            created_at: stored.created_at,
            updated_at: stored.updated_at,
            logo_url: Presence::Absent,
            exclusive_membership: None,
        }
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
        backend::OrganizationMembership {
            id: stored.id.clone(),
            object: backend::OrganizationMembership::OBJECT.to_owned(),
            public_metadata: stored.public_metadata.clone(),
            private_metadata: Some(stored.private_metadata.clone()),
            role: stored.role.0.clone(),
            role_name: Some(stored.role.name()),
            permissions: Vec::new(),
            created_at: stored.created_at,
            updated_at: stored.updated_at,
            organization: self.backend_organization(self.organization_of(stored)),
            public_user_data: Some(backend_public_user(user)),
        }
    }

    /// A membership on the frontend.
    pub(crate) fn frontend_membership(
        &self,
        stored: &StoredMembership,
        user: &StoredUser,
    ) -> frontend::OrganizationMembership {
        frontend::OrganizationMembership {
            id: stored.id.clone(),
            object: frontend::OrganizationMembership::OBJECT.to_owned(),
            public_metadata: stored.public_metadata.clone(),
            role: stored.role.0.clone(),
            role_name: stored.role.name(),
            permissions: Some(Vec::new()),
            created_at: stored.created_at,
            updated_at: stored.updated_at,
            organization: self.frontend_organization(self.organization_of(stored)),
            public_user_data: Presence::Value(frontend_public_user(user)),
        }
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
        OrganizationSuggestion {
            id: stored.id,
            object: OrganizationSuggestion::OBJECT.to_owned(),
            public_organization_data: organization.map(public_organization),
            status: stored.status,
            created_at: stored.created_at,
            updated_at: stored.created_at,
        }
    }
}

/// The public data of an organization, for users who are not members.
pub(super) fn public_organization(stored: &StoredOrganization) -> PublicOrganizationData {
    PublicOrganizationData {
        id: stored.id.clone(),
        name: stored.name.clone(),
        slug: stored.slug.clone(),
        image_url: None,
        has_image: false,
    }
}
