//! Memberships in organizations, and roles.

use clerk_user::{OrganizationId, OrganizationMembershipId, UserId};
use clerk_user_runtime::{Metadata, Timestamp};

use super::table::{Table, impl_row};

/// The membership of a user in an organization.
#[derive(Clone, Debug)]
pub(crate) struct StoredMembership {
    pub(crate) id: OrganizationMembershipId,
    pub(crate) serial: u64,
    pub(crate) organization: OrganizationId,
    pub(crate) user: UserId,
    pub(crate) role: Role,
    pub(crate) public_metadata: Metadata,
    pub(crate) private_metadata: Metadata,
    pub(crate) created_at: Timestamp,
    pub(crate) updated_at: Timestamp,
}

impl_row!(StoredMembership: OrganizationMembershipId);

impl Table<StoredMembership> {
    /// The membership of a user in an organization.
    pub(crate) fn find(&self, organization: &OrganizationId, user: &UserId) -> Option<&StoredMembership> {
        self.iter().find(|membership| membership.organization == *organization && membership.user == *user)
    }

    /// Whether a user is a member of an organization.
    pub(crate) fn is_member(&self, organization: &OrganizationId, user: &UserId) -> bool {
        self.find(organization, user).is_some()
    }

    /// The memberships of a user, newest first.
    pub(crate) fn of_user(&self, user: &UserId) -> Vec<StoredMembership> {
        self.newest_first(|membership| membership.user == *user)
    }

    /// The number of members of an organization.
    pub(crate) fn member_count(&self, organization: &OrganizationId) -> i64 {
        self.count(|membership| membership.organization == *organization)
    }
}

/// The key of a role. An instance defines its own roles; the reference accepts any key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Role(pub(crate) String);

impl Role {
    /// The prefix of role keys.
    const PREFIX: &str = "org:";

    /// The role with every permission.
    pub(crate) fn admin() -> Self {
        Self(format!("{}admin", Self::PREFIX))
    }

    /// Its display name: the key without its prefix, capitalized.
    pub(crate) fn name(&self) -> String {
        let key = self.0.strip_prefix(Self::PREFIX).unwrap_or(&self.0);
        let mut letters = key.chars();
        letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
    }
}
