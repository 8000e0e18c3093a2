//! Invitations to organizations: sent by the backend, seen by those who have the address.

use clerk_user::{
    OrganizationId, OrganizationInvitationFilter, OrganizationInvitationId, OrganizationInvitationStatus,
    PublicInviterData, UserId, backend, errors, frontend, wire,
};
use clerk_user_runtime::{ApiError, Metadata, Page, Timestamp};

use super::Work;
use super::memberships::Role;
use super::metadata::null_is_empty;
use super::organizations::{StoredOrganization, public_organization};
use super::person::{has_verified_email, inviter};
use super::rows::{page, row};
use super::sessions::later;
use super::store::StoredUser;

const DAY: i64 = 24 * 60 * 60 * 1000;

/// An invitation as it is stored.
#[derive(Clone, Debug)]
pub struct StoredInvitation {
    pub id: OrganizationInvitationId,
    pub serial: u64,
    pub organization: OrganizationId,
    pub address: String,
    pub role: Role,
    pub inviter: Option<UserId>,
    pub public_metadata: Metadata,
    pub private_metadata: Metadata,
    pub url: Option<String>,
    pub expires_at: Timestamp,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
}

row!(StoredInvitation: OrganizationInvitationId);

impl StoredInvitation {
    /// What became of it by an instant. The contract has no operation that answers or withdraws one.
    pub fn status(&self, now: Timestamp) -> OrganizationInvitationStatus {
        if now < self.expires_at {
            OrganizationInvitationStatus::Pending
        } else {
            OrganizationInvitationStatus::Expired
        }
    }

    fn is_pending(&self, now: Timestamp) -> bool {
        self.status(now) == OrganizationInvitationStatus::Pending
    }

    fn is_for(&self, address: &str) -> bool {
        self.address.eq_ignore_ascii_case(address)
    }
}

impl Work<'_> {
    pub(super) fn create_invitation(
        &mut self,
        params: backend::CreateOrganizationInvitationParams,
    ) -> Result<StoredInvitation, ApiError> {
        let organization = self.organization(&params.organization_id)?;
        let now = self.clock.now();
        let inviter = params.inviter_user_id.as_set().cloned();
        if inviter.as_ref().is_some_and(|user| self.membership(&organization.id, user).is_none()) {
            let param = wire::params::INVITER_USER_ID;
            return Err(ApiError::new(errors::NOT_A_MEMBER_IN_ORGANIZATION).param(param));
        }
        let invited = self.store.users().find(|user| has_verified_email(user, &params.email_address));
        if invited.is_some_and(|user| self.membership(&organization.id, &user.id).is_some()) {
            return Err(ApiError::new(errors::ALREADY_A_MEMBER_IN_ORGANIZATION));
        }
        let is_same = |one: &StoredInvitation| {
            one.organization == organization.id && one.is_for(&params.email_address) && one.is_pending(now)
        };
        if self.store.organization_invitations.iter().any(is_same) {
            return Err(ApiError::new(errors::ORGANIZATION_INVITATION_NOT_UNIQUE));
        }
        self.refuse_full(&organization)?;
        let invitation = StoredInvitation {
            id: OrganizationInvitationId::from(self.ids.next(OrganizationInvitationId::PREFIX)),
            serial: self.store.next_serial(),
            organization: organization.id,
            address: params.email_address,
            role: Role(params.role),
            inviter,
            public_metadata: null_is_empty(params.public_metadata).unwrap_or_default(),
            private_metadata: null_is_empty(params.private_metadata).unwrap_or_default(),
            url: params.redirect_url.as_set().cloned(),
            expires_at: later(now, params.expires_in_days.saturating_mul(DAY)),
            created_at: now,
            updated_at: now,
        };
        self.store.organization_invitations.put(invitation.clone());
        Ok(invitation)
    }

    /// How many invitations of an organization wait for an answer.
    pub(super) fn pending_invitations(&self, organization: &OrganizationId) -> i64 {
        let now = self.clock.now();
        let waits = |one: &&StoredInvitation| one.organization == *organization && one.is_pending(now);
        i64::try_from(self.store.organization_invitations.iter().filter(waits).count()).unwrap_or(i64::MAX)
    }

    /// The invitations to addresses that a user has proven, newest first.
    fn invitations_of(
        &self,
        user: &StoredUser,
        filter: Option<&OrganizationInvitationFilter>,
    ) -> Vec<StoredInvitation> {
        let now = self.clock.now();
        self.store.organization_invitations.newest_first(|one| {
            has_verified_email(user, &one.address)
                && filter.is_none_or(|filter| filter.as_str() == one.status(now).as_str())
        })
    }

    pub(super) fn invitation_page(
        &self,
        params: &backend::GetOrganizationInvitationListParams,
    ) -> Result<Page<backend::UserOrganizationInvitation>, ApiError> {
        let rows = self.invitations_of(&self.user(&params.user_id)?, params.status.as_ref());
        Ok(page(rows, params.limit, params.offset, |row| self.backend_own_invitation(row)))
    }

    pub(super) fn own_invitation_page(
        &self,
        user: &StoredUser,
        params: &frontend::GetOrganizationInvitationsParams,
    ) -> Page<frontend::UserOrganizationInvitation> {
        let rows = self.invitations_of(user, params.status.as_ref());
        page(rows, params.limit, params.offset, |row| self.frontend_own_invitation(row))
    }

    /// An invitation as its organization sees it on the backend.
    pub(super) fn backend_invitation(&self, stored: StoredInvitation) -> backend::OrganizationInvitation {
        backend::OrganizationInvitation {
            object: backend::OrganizationInvitation::OBJECT.to_owned(),
            role_name: stored.role.name(),
            public_inviter_data: self.inviter_of(&stored),
            status: Some(stored.status(self.clock.now())),
            id: stored.id,
            email_address: stored.address,
            role: stored.role.0,
            organization_id: Some(stored.organization),
            inviter_id: stored.inviter,
            public_metadata: stored.public_metadata,
            private_metadata: Some(stored.private_metadata),
            url: stored.url,
            expires_at: Some(stored.expires_at),
            created_at: stored.created_at,
            updated_at: stored.updated_at,
        }
    }

    fn backend_own_invitation(&self, stored: StoredInvitation) -> backend::UserOrganizationInvitation {
        backend::UserOrganizationInvitation {
            object: backend::UserOrganizationInvitation::OBJECT.to_owned(),
            role_name: stored.role.name(),
            public_organization_data: self.inviting(&stored).map(public_organization),
            public_inviter_data: self.inviter_of(&stored),
            status: Some(stored.status(self.clock.now())),
            id: stored.id,
            email_address: stored.address,
            role: stored.role.0,
            organization_id: Some(stored.organization),
            inviter_id: stored.inviter,
            public_metadata: stored.public_metadata,
            private_metadata: Some(stored.private_metadata),
            url: stored.url,
            expires_at: Some(stored.expires_at),
            created_at: stored.created_at,
            updated_at: stored.updated_at,
        }
    }

    fn frontend_own_invitation(&self, stored: StoredInvitation) -> frontend::UserOrganizationInvitation {
        frontend::UserOrganizationInvitation {
            object: frontend::UserOrganizationInvitation::OBJECT.to_owned(),
            role_name: stored.role.name(),
            public_organization_data: self.inviting(&stored).map(public_organization),
            status: Some(stored.status(self.clock.now())),
            id: stored.id,
            email_address: stored.address,
            role: stored.role.0,
            organization_id: Some(stored.organization),
            public_metadata: stored.public_metadata,
            url: stored.url,
            expires_at: Some(stored.expires_at),
            created_at: stored.created_at,
            updated_at: stored.updated_at,
        }
    }

    fn inviting(&self, stored: &StoredInvitation) -> Option<&StoredOrganization> {
        self.store.organizations.get(&stored.organization)
    }

    /// What is shown of who invites; of nobody in particular, when the backend does.
    fn inviter_of(&self, stored: &StoredInvitation) -> PublicInviterData {
        let user = stored.inviter.as_ref().and_then(|id| self.store.user(id));
        user.map_or_else(
            || PublicInviterData {
                user_id: UserId::from(""),
                first_name: None,
                last_name: None,
                image_url: String::new(),
                has_image: false,
                identifier: String::new(),
            },
            inviter,
        )
    }
}
