//! Suggestions to join an organization, which only seeds create, and the defaults of the form that creates
//! one.

use clerk_user::frontend::{GetOrganizationSuggestionsParams, OrganizationCreationDefaults};
use clerk_user::{
    OrganizationCreationForm, OrganizationSuggestion, OrganizationSuggestionId, OrganizationSuggestionStatus,
    UserId,
};
use clerk_user_runtime::{ApiError, Page, Patch, Presence};

use crate::handlers::paging::page;
use crate::state::{StoredSuggestion, StoredUser};
use crate::transaction::Transaction;

impl Transaction<'_> {
    /// Creates an organization and suggests it to a user.
    pub(crate) fn create_suggestion(&mut self, user: &UserId) -> Result<StoredSuggestion, ApiError> {
        let name = "Suggested".to_owned();
        let slug = self.available_slug(&name, Patch::Keep)?;
        let organization = self.new_organization(name, slug);
        let organization = self.insert_organization(organization).id;
        let suggestion = StoredSuggestion {
            id: OrganizationSuggestionId::from(self.ids.next(OrganizationSuggestionId::PREFIX)),
            serial: self.store.next_serial(),
            user: user.clone(),
            organization,
            status: OrganizationSuggestionStatus::Pending,
            created_at: self.clock.now(),
        };
        self.store.suggestions.insert(suggestion.clone());
        Ok(suggestion)
    }

    /// A page of the suggestions for the signed-in user.
    pub(crate) fn list_own_suggestions(
        &self,
        user: &StoredUser,
        params: &GetOrganizationSuggestionsParams,
    ) -> Page<OrganizationSuggestion> {
        let statuses = params.status.as_deref().unwrap_or_default();
        let suggestions = self.store.suggestions.newest_first(|suggestion| {
            suggestion.user == user.id && (statuses.is_empty() || statuses.contains(&suggestion.status))
        });
        page(suggestions, params.limit, params.offset, |suggestion| self.suggestion(suggestion))
    }
}

/// The defaults of the form: a company name that is derived from the first name of the user.
pub(in crate::handlers) fn organization_creation_defaults(user: &StoredUser) -> OrganizationCreationDefaults {
    let name = user.first_name.as_ref().map(|name| format!("{name} & Co."));
    OrganizationCreationDefaults::new()
        .form(Presence::Value(
            OrganizationCreationForm::new()
                .name(name)
                .slug(Presence::Null)
                .logo(Presence::Null)
                .blur_hash(Presence::Null),
        ))
        .advisory(Presence::Null)
}
