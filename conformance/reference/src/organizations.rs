//! Organizations: created by the backend or by a user who may, and shown to each surface.

use clerk_user::{OrganizationId, PublicOrganizationData, UserId, backend, errors, frontend, wire};
use clerk_user_runtime::{ApiError, Metadata, Patch, Presence, Timestamp};

use super::Work;
use super::memberships::Role;
use super::metadata::null_is_empty;
use super::rows::row;
use super::store::StoredUser;

/// An organization as it is stored.
#[derive(Clone, Debug)]
pub struct StoredOrganization {
    pub id: OrganizationId,
    pub serial: u64,
    pub name: String,
    pub slug: String,
    pub public_metadata: Metadata,
    pub private_metadata: Metadata,
    /// Nought means that there is no limit.
    pub max_allowed_memberships: i64,
    pub created_by: Option<UserId>,
    pub role_set_key: Option<String>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
}

row!(StoredOrganization: OrganizationId);

impl Work<'_> {
    /// The organization with this id.
    pub(super) fn organization(&self, id: &OrganizationId) -> Result<StoredOrganization, ApiError> {
        let organization = self.store.organizations.get(id).cloned();
        organization.ok_or_else(|| ApiError::new(errors::RESOURCE_NOT_FOUND))
    }

    /// Creates an organization in the name of the backend.
    pub(super) fn create_organization(
        &mut self,
        params: backend::CreateOrganizationParams,
    ) -> Result<StoredOrganization, ApiError> {
        let creator = params.created_by.as_set().cloned();
        if creator.as_ref().is_some_and(|id| self.store.user(id).is_none()) {
            return Err(ApiError::new(errors::ORGANIZATION_CREATOR_NOT_FOUND).param(wire::params::CREATED_BY));
        }
        let slug = self.free_slug(&params.name, params.slug)?;
        let mut organization = self.draft_organization(params.name, slug);
        organization.created_by.clone_from(&creator);
        organization.public_metadata = null_is_empty(params.public_metadata).unwrap_or_default();
        organization.private_metadata = null_is_empty(params.private_metadata).unwrap_or_default();
        organization.max_allowed_memberships =
            params.max_allowed_memberships.as_set().copied().unwrap_or_default();
        organization.role_set_key = params.role_set_key.as_set().cloned();
        organization.created_at = params.created_at.as_set().copied().unwrap_or(organization.created_at);
        Ok(self.found_organization(organization))
    }

    /// Creates an organization in the name of a user, who may or may not do so.
    pub(super) fn create_own_organization(
        &mut self,
        user: &StoredUser,
        params: frontend::CreateOrganizationParams,
    ) -> Result<StoredOrganization, ApiError> {
        let created =
            self.store.organizations.iter().filter(|one| one.created_by.as_ref() == Some(&user.id)).count();
        // Nought is no limit, and neither is none.
        let limit = user.create_organizations_limit.filter(|limit| *limit > 0);
        let is_full = limit.is_some_and(|limit| i64::try_from(created).unwrap_or(i64::MAX) >= limit);
        if !user.create_organization_enabled || is_full {
            return Err(ApiError::new(errors::USER_CREATE_ORGANIZATION_NOT_ENABLED));
        }
        let slug = self.free_slug(&params.name, params.slug)?;
        let mut organization = self.draft_organization(params.name, slug);
        organization.created_by = Some(user.id.clone());
        Ok(self.found_organization(organization))
    }

    pub(super) fn draft_organization(&mut self, name: String, slug: String) -> StoredOrganization {
        let now = self.clock.now();
        StoredOrganization {
            id: OrganizationId::from(self.ids.next(OrganizationId::PREFIX)),
            serial: self.store.next_serial(),
            name,
            slug,
            public_metadata: Metadata::new(),
            private_metadata: Metadata::new(),
            max_allowed_memberships: 0,
            created_by: None,
            role_set_key: None,
            created_at: now,
            updated_at: now,
        }
    }

    /// Stores a new organization. Whoever created it is its first administrator.
    pub(super) fn found_organization(&mut self, organization: StoredOrganization) -> StoredOrganization {
        self.store.organizations.put(organization.clone());
        if let Some(creator) = &organization.created_by {
            self.join(&organization, creator, Role::admin());
        }
        organization
    }

    /// The slug that is asked for, or else one that is made from the name.
    pub(super) fn free_slug(&mut self, name: &str, asked: Patch<String>) -> Result<String, ApiError> {
        let is_taken = |work: &Self, slug: &str| work.store.organizations.iter().any(|one| one.slug == slug);
        if let Patch::Set(slug) = asked {
            return if is_taken(self, &slug) {
                Err(ApiError::new(errors::FORM_IDENTIFIER_EXISTS).param(wire::params::SLUG))
            } else {
                Ok(slug)
            };
        }
        let made = slug_of(name);
        if !made.is_empty() && !is_taken(self, &made) {
            return Ok(made);
        }
        Ok(self.ids.next(&format!("{made}-")).trim_start_matches('-').to_owned())
    }

    /// An organization on the backend.
    pub(super) fn backend_organization(&self, stored: &StoredOrganization) -> backend::Organization {
        backend::Organization {
            id: stored.id.clone(),
            object: backend::Organization::OBJECT.to_owned(),
            name: stored.name.clone(),
            slug: stored.slug.clone(),
            image_url: None,
            has_image: false,
            members_count: Some(self.members_of(&stored.id)),
            missing_member_with_elevated_permissions: None,
            pending_invitations_count: Some(self.pending_invitations(&stored.id)),
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
    #[expect(deprecated, reason = "deprecated properties are left out, by name")]
    pub(super) fn frontend_organization(&self, stored: &StoredOrganization) -> frontend::Organization {
        frontend::Organization {
            id: stored.id.clone(),
            object: frontend::Organization::OBJECT.to_owned(),
            name: stored.name.clone(),
            slug: stored.slug.clone(),
            image_url: None,
            has_image: false,
            members_count: Some(self.members_of(&stored.id)),
            pending_invitations_count: Some(self.pending_invitations(&stored.id)),
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
}

/// What those see of an organization who are not in it.
pub(super) fn public_organization(stored: &StoredOrganization) -> PublicOrganizationData {
    PublicOrganizationData {
        id: stored.id.clone(),
        name: stored.name.clone(),
        slug: stored.slug.clone(),
        image_url: None,
        has_image: false,
    }
}

/// Lowercase letters and digits with dashes between.
fn slug_of(name: &str) -> String {
    let spaced: String = name
        .to_lowercase()
        .chars()
        .map(|character| if character.is_ascii_alphanumeric() { character } else { ' ' })
        .collect();
    spaced.split_whitespace().collect::<Vec<_>>().join("-")
}
