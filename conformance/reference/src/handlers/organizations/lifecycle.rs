//! Creating organizations, by the backend and by users who may.

use clerk_user::{OrganizationId, backend, errors, frontend, wire};
use clerk_user_runtime::{ApiError, Metadata, Patch};

use crate::handlers::errors::not_found;
use crate::handlers::users::empty_if_null;
use crate::state::{Role, StoredOrganization, StoredSession, StoredUser};
use crate::transaction::Transaction;

impl Transaction<'_> {
    /// A copy of the organization with this id.
    pub(crate) fn load_organization(&self, id: &OrganizationId) -> Result<StoredOrganization, ApiError> {
        self.store.organizations.get(id).cloned().ok_or_else(not_found)
    }

    /// Creates an organization on behalf of the backend.
    pub(crate) fn create_organization(
        &mut self,
        params: backend::CreateOrganizationParams,
    ) -> Result<StoredOrganization, ApiError> {
        let creator = params.created_by.as_set().cloned();
        if creator.as_ref().is_some_and(|id| self.store.user(id).is_none()) {
            return Err(ApiError::new(errors::ORGANIZATION_CREATOR_NOT_FOUND).param(wire::params::CREATED_BY));
        }
        let slug = self.available_slug(&params.name, params.slug)?;
        let mut organization = self.new_organization(params.name, slug);
        organization.created_by = creator;
        organization.public_metadata = empty_if_null(params.public_metadata).unwrap_or_default();
        organization.private_metadata = empty_if_null(params.private_metadata).unwrap_or_default();
        organization.max_allowed_memberships =
            params.max_allowed_memberships.as_set().copied().unwrap_or_default();
        organization.role_set_key = params.role_set_key.as_set().cloned();
        organization.created_at = params.created_at.as_set().copied().unwrap_or(organization.created_at);
        Ok(self.insert_organization(organization))
    }

    /// Creates an organization on behalf of a user, if the user may create one more.
    pub(crate) fn create_own_organization(
        &mut self,
        user: &StoredUser,
        params: frontend::CreateOrganizationParams,
    ) -> Result<StoredOrganization, ApiError> {
        let created =
            self.store.organizations.count(|organization| organization.created_by.as_ref() == Some(&user.id));
        // Zero means unlimited, and so does null.
        let limit = user.create_organizations_limit.filter(|limit| *limit > 0);
        if !user.create_organization_enabled || limit.is_some_and(|limit| created >= limit) {
            return Err(ApiError::new(errors::USER_CREATE_ORGANIZATION_NOT_ENABLED));
        }
        let slug = self.available_slug(&params.name, params.slug)?;
        let mut organization = self.new_organization(params.name, slug);
        organization.created_by = Some(user.id.clone());
        Ok(self.insert_organization(organization))
    }

    /// Deletes an organization, with everything that belongs to it. No session keeps it as its active one.
    pub(crate) fn delete_organization(&mut self, id: &OrganizationId) -> Result<(), ApiError> {
        self.store.organizations.remove(id).ok_or_else(not_found)?;
        self.store.memberships.retain(|membership| membership.organization != *id);
        self.store.organization_invitations.retain(|invitation| invitation.organization != *id);
        self.store.suggestions.retain(|suggestion| suggestion.organization != *id);
        for session in self.store.sessions.newest_first(|session| session.organization.as_ref() == Some(id)) {
            self.store.sessions.insert(StoredSession { organization: None, ..session });
        }
        Ok(())
    }

    pub(crate) fn new_organization(&mut self, name: String, slug: String) -> StoredOrganization {
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

    /// Stores a new organization, and makes its creator the first administrator.
    pub(crate) fn insert_organization(&mut self, organization: StoredOrganization) -> StoredOrganization {
        self.store.organizations.insert(organization.clone());
        if let Some(creator) = &organization.created_by {
            self.add_member(&organization, creator, Role::admin());
        }
        organization
    }

    /// The slug that the request sets, or one that is derived from the name.
    pub(crate) fn available_slug(&self, name: &str, requested: Patch<String>) -> Result<String, ApiError> {
        let is_taken =
            |slug: &str| self.store.organizations.iter().any(|organization| organization.slug == slug);
        if let Patch::Set(slug) = requested {
            return if is_taken(&slug) {
                Err(ApiError::new(errors::FORM_IDENTIFIER_EXISTS).param(wire::params::SLUG))
            } else {
                Ok(slug)
            };
        }
        let derived = slug_of(name);
        if !derived.is_empty() && !is_taken(&derived) {
            return Ok(derived);
        }
        Ok(self.ids.next(&format!("{derived}-")).trim_start_matches('-').to_owned())
    }
}

/// Lowercase ASCII letters and digits, with dashes in the place of everything else.
fn slug_of(name: &str) -> String {
    let spaced: String = name
        .to_lowercase()
        .chars()
        .map(|character| if character.is_ascii_alphanumeric() { character } else { ' ' })
        .collect();
    spaced.split_whitespace().collect::<Vec<_>>().join("-")
}
