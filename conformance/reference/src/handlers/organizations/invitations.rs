//! Invitations to organizations: created by the backend, listed for the users who verified the email address.

use clerk_user::{OrganizationInvitationFilter, OrganizationInvitationId, backend, errors, frontend, wire};
use clerk_user_runtime::{ApiError, Page};

use crate::clock::after;
use crate::handlers::paging::page;
use crate::handlers::users::empty_if_null;
use crate::state::{Role, StoredOrganizationInvitation, StoredUser};
use crate::transaction::Transaction;

/// One day in milliseconds.
const DAY: i64 = 24 * 60 * 60 * 1000;

impl Transaction<'_> {
    pub(crate) fn create_invitation(
        &mut self,
        params: backend::CreateOrganizationInvitationParams,
    ) -> Result<StoredOrganizationInvitation, ApiError> {
        let organization = self.load_organization(&params.organization_id)?;
        let now = self.clock.now();
        let memberships = &self.store.memberships;
        let inviter = params.inviter_user_id.as_set().cloned();
        if inviter.as_ref().is_some_and(|user| !memberships.is_member(&organization.id, user)) {
            let param = wire::params::INVITER_USER_ID;
            return Err(ApiError::new(errors::NOT_A_MEMBER_IN_ORGANIZATION).param(param));
        }
        let invited = self.store.users().find(|user| user.has_verified_email(&params.email_address));
        if invited.is_some_and(|user| memberships.is_member(&organization.id, &user.id)) {
            return Err(ApiError::new(errors::ALREADY_A_MEMBER_IN_ORGANIZATION));
        }
        let is_duplicate = |other: &StoredOrganizationInvitation| {
            other.organization == organization.id
                && other.is_for(&params.email_address)
                && other.is_pending(now)
        };
        if self.store.organization_invitations.iter().any(is_duplicate) {
            return Err(ApiError::new(errors::ORGANIZATION_INVITATION_NOT_UNIQUE));
        }
        self.check_member_quota(&organization)?;
        let invitation = StoredOrganizationInvitation {
            id: OrganizationInvitationId::from(self.ids.next(OrganizationInvitationId::PREFIX)),
            serial: self.store.next_serial(),
            organization: organization.id,
            email_address: params.email_address,
            role: Role(params.role),
            inviter,
            public_metadata: empty_if_null(params.public_metadata).unwrap_or_default(),
            private_metadata: empty_if_null(params.private_metadata).unwrap_or_default(),
            url: params.redirect_url.as_set().cloned(),
            expires_at: after(now, params.expires_in_days.saturating_mul(DAY)),
            created_at: now,
            updated_at: now,
        };
        self.store.organization_invitations.insert(invitation.clone());
        Ok(invitation)
    }

    /// The invitations to email addresses that a user verified, newest first.
    fn invitations_for(
        &self,
        user: &StoredUser,
        filter: Option<&OrganizationInvitationFilter>,
    ) -> Vec<StoredOrganizationInvitation> {
        let now = self.clock.now();
        self.store.organization_invitations.newest_first(|invitation| {
            user.has_verified_email(&invitation.email_address)
                && filter.is_none_or(|filter| filter.as_str() == invitation.status(now).as_str())
        })
    }

    /// A page of the invitations for a user, on the backend.
    pub(crate) fn list_invitations(
        &self,
        params: &backend::GetOrganizationInvitationListParams,
    ) -> Result<Page<backend::UserOrganizationInvitation>, ApiError> {
        let invitations = self.invitations_for(&self.load_user(&params.user_id)?, params.status.as_ref());
        Ok(page(invitations, params.limit, params.offset, |invitation| {
            self.backend_user_invitation(invitation)
        }))
    }

    /// A page of the invitations for the signed-in user.
    pub(crate) fn list_own_invitations(
        &self,
        user: &StoredUser,
        params: &frontend::GetOrganizationInvitationsParams,
    ) -> Page<frontend::UserOrganizationInvitation> {
        let invitations = self.invitations_for(user, params.status.as_ref());
        page(invitations, params.limit, params.offset, |invitation| self.frontend_user_invitation(invitation))
    }
}
