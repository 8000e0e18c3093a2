//! Memberships in organizations.

use clerk_user::frontend::{GetOrganizationMembershipsParams, LeaveOrganizationParams};
use clerk_user::{OrganizationMembershipId, UserId, backend, errors, frontend};
use clerk_user_runtime::{ApiError, Metadata, Page};

use crate::handlers::paging::page;
use crate::handlers::users::empty_if_null;
use crate::state::{Role, StoredMembership, StoredOrganization, StoredUser};
use crate::transaction::Transaction;

impl Transaction<'_> {
    /// Makes a user a member of an organization.
    pub(crate) fn add_member(
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
        self.store.memberships.insert(membership.clone());
        membership
    }

    pub(crate) fn create_membership(
        &mut self,
        params: backend::CreateOrganizationMembershipParams,
    ) -> Result<StoredMembership, ApiError> {
        let organization = self.load_organization(&params.organization_id)?;
        let user = self.load_user(&params.user_id)?;
        if self.store.memberships.is_member(&organization.id, &user.id) {
            return Err(ApiError::new(errors::ALREADY_A_MEMBER_IN_ORGANIZATION));
        }
        self.check_member_quota(&organization)?;
        let mut membership = self.add_member(&organization, &user.id, Role(params.role));
        membership.public_metadata = empty_if_null(params.public_metadata).unwrap_or_default();
        membership.private_metadata = empty_if_null(params.private_metadata).unwrap_or_default();
        self.store.memberships.insert(membership.clone());
        Ok(membership)
    }

    /// Checks that an organization may have one more member.
    pub(crate) fn check_member_quota(&self, organization: &StoredOrganization) -> Result<(), ApiError> {
        let max = organization.max_allowed_memberships;
        if max > 0 && self.store.memberships.member_count(&organization.id) >= max {
            return Err(ApiError::new(errors::ORGANIZATION_MEMBERSHIP_QUOTA_EXCEEDED));
        }
        Ok(())
    }

    /// A page of the memberships of a user, on the backend.
    pub(crate) fn list_memberships(
        &self,
        params: &backend::GetOrganizationMembershipListParams,
    ) -> Result<Page<backend::OrganizationMembership>, ApiError> {
        let user = self.load_user(&params.user_id)?;
        let memberships = self.memberships_of(&user.id);
        Ok(page(memberships, params.limit, params.offset, |membership| {
            self.backend_membership(&membership, &user)
        }))
    }

    /// A page of the memberships of the signed-in user.
    pub(crate) fn list_own_memberships(
        &self,
        user: &StoredUser,
        params: &GetOrganizationMembershipsParams,
    ) -> Page<frontend::OrganizationMembership> {
        let memberships = self.memberships_of(&user.id);
        page(memberships, params.limit, params.offset, |membership| {
            self.frontend_membership(&membership, user)
        })
    }

    /// Ends a membership. The last administrator cannot leave other members behind.
    pub(crate) fn leave_organization(
        &mut self,
        user: &StoredUser,
        params: &LeaveOrganizationParams,
    ) -> Result<StoredMembership, ApiError> {
        let organization = self.load_organization(&params.organization_id)?;
        let own = self.store.memberships.find(&organization.id, &user.id).cloned();
        let own = own.ok_or_else(|| ApiError::new(errors::ORGANIZATION_NOT_FOUND_OR_UNAUTHORIZED))?;
        let others = self.store.memberships.newest_first(|membership| {
            membership.organization == organization.id && membership.user != user.id
        });
        let admin = Role::admin();
        if own.role == admin && !others.is_empty() && others.iter().all(|other| other.role != admin) {
            return Err(ApiError::new(errors::ORGANIZATION_MINIMUM_PERMISSIONS_NEEDED));
        }
        self.store.memberships.remove(&own.id);
        Ok(own)
    }
}
