//! Memberships: who is in which organization, in which role.

use clerk_user::frontend::{GetOrganizationMembershipsParams, LeaveOrganizationParams};
use clerk_user::{OrganizationId, OrganizationMembershipId, UserId, backend, errors, frontend};
use clerk_user_runtime::{ApiError, Metadata, Page, Presence, Timestamp};

use super::Work;
use super::metadata::null_is_empty;
use super::organizations::StoredOrganization;
use super::person::{backend_person, frontend_person};
use super::rows::{page, row};
use super::store::StoredUser;

/// A membership as it is stored.
#[derive(Clone, Debug)]
pub struct StoredMembership {
    pub id: OrganizationMembershipId,
    pub serial: u64,
    pub organization: OrganizationId,
    pub user: UserId,
    pub role: Role,
    pub public_metadata: Metadata,
    pub private_metadata: Metadata,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
}

row!(StoredMembership: OrganizationMembershipId);

/// The key of a role. Which roles there are is a matter of the instance; here any key is one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Role(pub String);

impl Role {
    /// What the key of a role begins with.
    const PREFIX: &str = "org:";

    /// The role that may do everything.
    pub fn admin() -> Self {
        Self(format!("{}admin", Self::PREFIX))
    }

    /// What people call it.
    pub fn name(&self) -> String {
        let key = self.0.strip_prefix(Self::PREFIX).unwrap_or(&self.0);
        let mut letters = key.chars();
        letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
    }
}

impl Work<'_> {
    /// Makes a user a member of an organization.
    pub(super) fn join(
        &mut self,
        organization: &StoredOrganization,
        user: &UserId,
        role: Role,
    ) -> StoredMembership {
        let now = self.clock.now();
        let membership = StoredMembership {
            id: OrganizationMembershipId::from(self.ids.next(OrganizationMembershipId::PREFIX)),
            serial: self.store.next_serial(),
            organization: organization.id.clone(),
            user: user.clone(),
            role,
            public_metadata: Metadata::new(),
            private_metadata: Metadata::new(),
            created_at: now,
            updated_at: now,
        };
        self.store.memberships.put(membership.clone());
        membership
    }

    pub(super) fn create_membership(
        &mut self,
        params: backend::CreateOrganizationMembershipParams,
    ) -> Result<StoredMembership, ApiError> {
        let organization = self.organization(&params.organization_id)?;
        let user = self.user(&params.user_id)?;
        if self.membership(&organization.id, &user.id).is_some() {
            return Err(ApiError::new(errors::ALREADY_A_MEMBER_IN_ORGANIZATION));
        }
        self.refuse_full(&organization)?;
        let mut membership = self.join(&organization, &user.id, Role(params.role));
        membership.public_metadata = null_is_empty(params.public_metadata).unwrap_or_default();
        membership.private_metadata = null_is_empty(params.private_metadata).unwrap_or_default();
        self.store.memberships.put(membership.clone());
        Ok(membership)
    }

    /// Refuses one member more than an organization may have.
    pub(super) fn refuse_full(&self, organization: &StoredOrganization) -> Result<(), ApiError> {
        let most = organization.max_allowed_memberships;
        if most > 0 && self.members_of(&organization.id) >= most {
            return Err(ApiError::new(errors::ORGANIZATION_MEMBERSHIP_QUOTA_EXCEEDED));
        }
        Ok(())
    }

    /// How many members an organization has.
    pub(super) fn members_of(&self, organization: &OrganizationId) -> i64 {
        let count = self.store.memberships.iter().filter(|one| one.organization == *organization).count();
        i64::try_from(count).unwrap_or(i64::MAX)
    }

    /// The membership of a user in an organization.
    pub(super) fn membership(
        &self,
        organization: &OrganizationId,
        user: &UserId,
    ) -> Option<&StoredMembership> {
        self.store.memberships.iter().find(|one| one.organization == *organization && one.user == *user)
    }

    /// The memberships of a user, newest first.
    pub(super) fn memberships_of(&self, user: &UserId) -> Vec<StoredMembership> {
        self.store.memberships.newest_first(|one| one.user == *user)
    }

    pub(super) fn membership_page(
        &self,
        params: &backend::GetOrganizationMembershipListParams,
    ) -> Result<Page<backend::OrganizationMembership>, ApiError> {
        let user = self.user(&params.user_id)?;
        let rows = self.memberships_of(&user.id);
        Ok(page(rows, params.limit, params.offset, |row| self.backend_membership(&row, &user)))
    }

    pub(super) fn own_membership_page(
        &self,
        user: &StoredUser,
        params: &GetOrganizationMembershipsParams,
    ) -> Page<frontend::OrganizationMembership> {
        let rows = self.memberships_of(&user.id);
        page(rows, params.limit, params.offset, |row| self.frontend_membership(&row, user))
    }

    /// Ends a membership. The only administrator of others stays.
    pub(super) fn leave_organization(
        &mut self,
        user: &StoredUser,
        params: &LeaveOrganizationParams,
    ) -> Result<StoredMembership, ApiError> {
        let organization = self.organization(&params.organization_id)?;
        let own = self.membership(&organization.id, &user.id).cloned();
        let own = own.ok_or_else(|| ApiError::new(errors::ORGANIZATION_NOT_FOUND_OR_UNAUTHORIZED))?;
        let others = self
            .store
            .memberships
            .newest_first(|one| one.organization == organization.id && one.user != user.id);
        let admin = Role::admin();
        if own.role == admin && !others.is_empty() && others.iter().all(|other| other.role != admin) {
            return Err(ApiError::new(errors::ORGANIZATION_MINIMUM_PERMISSIONS_NEEDED));
        }
        self.store.memberships.remove(&own.id);
        Ok(own)
    }

    /// A membership on the backend.
    pub(super) fn backend_membership(
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
            public_user_data: Some(backend_person(user)),
        }
    }

    /// A membership on the frontend.
    fn frontend_membership(
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
            public_user_data: Presence::Value(frontend_person(user)),
        }
    }

    fn organization_of(&self, membership: &StoredMembership) -> &StoredOrganization {
        let organization = self.store.organizations.get(&membership.organization);
        organization.expect("no organization is ever deleted, and a membership begins with one")
    }
}
