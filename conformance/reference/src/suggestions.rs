//! Organizations that users could join, and what the form for a new one is filled with. Suggestions
//! come from outside; nobody on either surface makes one.

use clerk_user::frontend::{GetOrganizationSuggestionsParams, OrganizationCreationDefaults};
use clerk_user::{
    OrganizationCreationForm, OrganizationId, OrganizationSuggestion, OrganizationSuggestionId,
    OrganizationSuggestionStatus, UserId,
};
use clerk_user_runtime::{Page, Patch, Presence, Timestamp};

use super::Work;
use super::organizations::public_organization;
use super::rows::{page, row};
use super::store::StoredUser;

/// A suggestion as it is stored.
#[derive(Clone, Debug)]
pub struct StoredSuggestion {
    pub id: OrganizationSuggestionId,
    pub serial: u64,
    pub user: UserId,
    pub organization: OrganizationId,
    pub status: OrganizationSuggestionStatus,
    pub created_at: Timestamp,
}

row!(StoredSuggestion: OrganizationSuggestionId);

impl Work<'_> {
    /// Suggests a new organization to a user.
    pub(super) fn suggest(&mut self, user: &UserId) -> StoredSuggestion {
        let name = "Suggested".to_owned();
        let slug = self.free_slug(&name, Patch::Keep).unwrap_or_default();
        let organization = self.draft_organization(name, slug);
        let organization = self.found_organization(organization).id;
        let suggestion = StoredSuggestion {
            id: OrganizationSuggestionId::from(self.ids.next(OrganizationSuggestionId::PREFIX)),
            serial: self.store.next_serial(),
            user: user.clone(),
            organization,
            status: OrganizationSuggestionStatus::Pending,
            created_at: self.clock.now(),
        };
        self.store.suggestions.put(suggestion.clone());
        suggestion
    }

    pub(super) fn suggestion_page(
        &self,
        user: &StoredUser,
        params: &GetOrganizationSuggestionsParams,
    ) -> Page<OrganizationSuggestion> {
        let wanted = params.status.as_deref().unwrap_or_default();
        let rows = self
            .store
            .suggestions
            .newest_first(|one| one.user == user.id && (wanted.is_empty() || wanted.contains(&one.status)));
        page(rows, params.limit, params.offset, |row| self.suggestion(row))
    }

    pub(super) fn suggestion(&self, stored: StoredSuggestion) -> OrganizationSuggestion {
        OrganizationSuggestion {
            id: stored.id,
            object: OrganizationSuggestion::OBJECT.to_owned(),
            public_organization_data: self
                .store
                .organizations
                .get(&stored.organization)
                .map(public_organization),
            status: stored.status,
            created_at: stored.created_at,
            updated_at: stored.created_at,
        }
    }
}

/// What the form for a new organization is filled with: the name of the user's company, as far as the
/// first name tells it. Nothing speaks against creating one.
pub(super) fn creation_defaults(user: &StoredUser) -> OrganizationCreationDefaults {
    let name = user.first_name.as_ref().map(|name| format!("{name} & Co."));
    OrganizationCreationDefaults {
        form: Presence::Value(OrganizationCreationForm {
            name: name.into(),
            slug: Presence::Null,
            logo: Presence::Null,
            blur_hash: Presence::Null,
        }),
        advisory: Presence::Null,
    }
}
