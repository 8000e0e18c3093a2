//! Invitations to organizations.

use clerk_user::{OrganizationId, OrganizationInvitationId, OrganizationInvitationStatus, UserId};
use clerk_user_runtime::{Metadata, Timestamp};

use super::membership::Role;
use super::table::{Table, impl_row};

/// An invitation to an organization.
#[derive(Clone, Debug)]
pub(crate) struct StoredOrganizationInvitation {
    pub(crate) id: OrganizationInvitationId,
    pub(crate) serial: u64,
    pub(crate) organization: OrganizationId,
    pub(crate) email_address: String,
    pub(crate) role: Role,
    pub(crate) inviter: Option<UserId>,
    pub(crate) public_metadata: Metadata,
    pub(crate) private_metadata: Metadata,
    pub(crate) url: Option<String>,
    pub(crate) expires_at: Timestamp,
    pub(crate) created_at: Timestamp,
    pub(crate) updated_at: Timestamp,
}

impl_row!(StoredOrganizationInvitation: OrganizationInvitationId);

impl StoredOrganizationInvitation {
    /// Its status at an instant. No operation of the contract accepts or revokes an invitation.
    pub(crate) fn status(&self, now: Timestamp) -> OrganizationInvitationStatus {
        if now < self.expires_at {
            OrganizationInvitationStatus::Pending
        } else {
            OrganizationInvitationStatus::Expired
        }
    }

    pub(crate) fn is_pending(&self, now: Timestamp) -> bool {
        self.status(now) == OrganizationInvitationStatus::Pending
    }

    /// Whether it was sent to an email address.
    pub(crate) fn is_for(&self, email_address: &str) -> bool {
        self.email_address.eq_ignore_ascii_case(email_address)
    }
}

impl Table<StoredOrganizationInvitation> {
    /// The number of pending invitations to an organization.
    pub(crate) fn pending_count(&self, organization: &OrganizationId, now: Timestamp) -> i64 {
        self.count(|invitation| invitation.organization == *organization && invitation.is_pending(now))
    }
}
