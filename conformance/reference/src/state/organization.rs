//! Organizations, and suggestions to join one.

use clerk_user::{OrganizationId, OrganizationSuggestionId, OrganizationSuggestionStatus, UserId};
use clerk_user_runtime::{Metadata, Timestamp};

use super::table::impl_row;

/// An organization.
#[derive(Clone, Debug)]
pub(crate) struct StoredOrganization {
    pub(crate) id: OrganizationId,
    pub(crate) serial: u64,
    pub(crate) name: String,
    pub(crate) slug: String,
    pub(crate) public_metadata: Metadata,
    pub(crate) private_metadata: Metadata,
    /// Zero means unlimited.
    pub(crate) max_allowed_memberships: i64,
    pub(crate) created_by: Option<UserId>,
    pub(crate) role_set_key: Option<String>,
    pub(crate) created_at: Timestamp,
    pub(crate) updated_at: Timestamp,
}

impl_row!(StoredOrganization: OrganizationId);

/// A suggestion that a user could join an organization.
#[derive(Clone, Debug)]
pub(crate) struct StoredSuggestion {
    pub(crate) id: OrganizationSuggestionId,
    pub(crate) serial: u64,
    pub(crate) user: UserId,
    pub(crate) organization: OrganizationId,
    pub(crate) status: OrganizationSuggestionStatus,
    pub(crate) created_at: Timestamp,
}

impl_row!(StoredSuggestion: OrganizationSuggestionId);
