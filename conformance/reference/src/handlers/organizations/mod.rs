//! Organizations: their members, invitations and suggestions.

mod invitations;
mod lifecycle;
mod memberships;
mod suggestions;

pub(super) use suggestions::organization_creation_defaults;
