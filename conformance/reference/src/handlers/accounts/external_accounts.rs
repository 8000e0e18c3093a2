//! Accounts at OAuth providers. The reference reaches no provider: a request starts a connection, and only a
//! seed completes one.

use clerk_user::backend::GetUserOauthAccessTokenParams;
use clerk_user::frontend::{CreateExternalAccountParams, ReauthorizeExternalAccountParams};
use clerk_user::{ExternalAccountId, OauthAccessToken, errors, wire};
use clerk_user_runtime::{ApiError, Metadata};

use crate::clock::after;
use crate::handlers::errors::not_found;
use crate::handlers::paging::slice;
use crate::serialization::oauth_access_token;
use crate::state::{IdentifierKind, IdentifierStatus, StoredExternalAccount, StoredUser, VerifiedBy};
use crate::transaction::Transaction;

/// How long a user can authorize a connection, in milliseconds.
const LIFETIME: i64 = 10 * 60 * 1000;

/// How the strategies begin that connect an account by a token or a code of the provider.
const BY_TOKEN: &str = "oauth_token_";

/// Members of an authorization request of OpenID Connect, as they follow in its query.
const SCOPE: &str = "&scope=";
const PROMPT: &str = "&prompt=";
const LOGIN_HINT: &str = "&login_hint=";

impl Transaction<'_> {
    /// Starts to connect an account.
    pub(crate) fn create_external_account(
        &mut self,
        mut user: StoredUser,
        params: &CreateExternalAccountParams,
    ) -> Result<StoredExternalAccount, ApiError> {
        // An enterprise connection is used by signing in, not by connecting an account.
        if params.enterprise_connection_id.as_set().is_some() {
            return Err(not_found().param(wire::params::ENTERPRISE_CONNECTION_ID));
        }
        let missing = || ApiError::new(errors::FORM_PARAM_MISSING).param(wire::params::STRATEGY);
        let provider = params.strategy.as_deref().ok_or_else(missing)?;
        if !is_provider(provider) {
            return Err(ApiError::new(errors::OAUTH_UNSUPPORTED_PROVIDER).param(wire::params::STRATEGY));
        }
        let by_token = provider.starts_with(BY_TOKEN);
        if by_token && params.token.as_set().is_none() && params.code.as_set().is_none() {
            return Err(ApiError::new(errors::FORM_CONDITIONAL_PARAM_MISSING).param(wire::params::TOKEN));
        }
        if !by_token && params.redirect_url.as_set().is_none() {
            let missing = ApiError::new(errors::FORM_CONDITIONAL_PARAM_MISSING);
            return Err(missing.param(wire::params::REDIRECT_URL));
        }
        if self.store.settings.disabled_provider.as_deref() == Some(provider) {
            return Err(ApiError::new(errors::OAUTH_PROVIDER_NOT_ENABLED).param(wire::params::STRATEGY));
        }
        let mut account = self.new_external_account(provider.to_owned(), String::new(), String::new(), false);
        account.redirect_url = Some(requested_authorization_url(provider, &account.id, params));
        account.approved_scopes =
            params.additional_scope.as_set().map(|scopes| scopes.join(" ")).unwrap_or_default();
        user.external_accounts.push(account.clone());
        self.save_changed(user)?;
        Ok(account)
    }

    fn new_external_account(
        &self,
        provider: String,
        provider_user_id: String,
        email_address: String,
        verified: bool,
    ) -> StoredExternalAccount {
        let now = self.clock.now();
        StoredExternalAccount {
            id: ExternalAccountId::from(self.ids.next(ExternalAccountId::PREFIX)),
            identification_id: self.ids.next("idn_"),
            provider,
            provider_user_id,
            email_address,
            linked_email: None,
            approved_scopes: String::new(),
            public_metadata: Metadata::new(),
            verified,
            redirect_url: None,
            expire_at: after(now, LIFETIME),
            created_at: now,
            updated_at: now,
        }
    }

    /// Connects an account that the provider confirmed. Its email address becomes a verified address of the
    /// user, linked to the account.
    pub(crate) fn connect_external_account(
        &mut self,
        mut user: StoredUser,
        provider: String,
        provider_user_id: String,
        email: Option<String>,
        image: Option<String>,
    ) -> Result<StoredExternalAccount, ApiError> {
        let kind = IdentifierKind::Email;
        let mut account =
            self.new_external_account(provider, provider_user_id, email.clone().unwrap_or_default(), true);
        if let Some(address) = email {
            let existing = user.emails.list.iter().find(|email| email.value.eq_ignore_ascii_case(&address));
            let id = if let Some(email) = existing {
                email.id.clone()
            } else {
                self.add_identifier(&mut user, kind, address, IdentifierStatus::Unverified, false)?.id
            };
            account.linked_email = Some(id.clone());
            let by = VerifiedBy::Oauth(account.provider.clone());
            user = self.verify_identifier(user, kind, &id, by)?;
        }
        if let (None, Some(url)) = (&user.image, image) {
            user.image = Some(self.copied_image(url));
        }
        user.external_accounts.push(account.clone());
        self.save_changed(user)?;
        Ok(account)
    }

    /// The access tokens of the accounts that a user connected at a provider.
    pub(crate) fn oauth_access_tokens(
        &self,
        params: &GetUserOauthAccessTokenParams,
    ) -> Result<Vec<OauthAccessToken>, ApiError> {
        let user = self.load_user(&params.user_id)?;
        let accounts = user.external_accounts.iter().filter(|account| account.verified);
        let accounts = accounts.filter(|account| account.provider == params.provider);
        Ok(slice(accounts, params.limit, params.offset).map(oauth_access_token).collect())
    }

    /// Starts to authorize an account again. It stays connected until the provider responds.
    pub(crate) fn reauthorize_external_account(
        &mut self,
        mut user: StoredUser,
        params: &ReauthorizeExternalAccountParams,
    ) -> Result<StoredExternalAccount, ApiError> {
        let now = self.clock.now();
        let id = &params.external_account_id;
        let account =
            user.external_accounts.iter_mut().find(|account| account.id == *id).ok_or_else(not_found)?;
        account.redirect_url = Some(authorization_url(&account.provider, id));
        account.expire_at = after(now, LIFETIME);
        account.updated_at = now;
        let account = account.clone();
        self.save_changed(user)?;
        Ok(account)
    }

    /// Disconnects an account, unless it is the last identification of its user. The email address that it
    /// verified stays.
    pub(crate) fn delete_external_account(
        &mut self,
        mut user: StoredUser,
        id: &ExternalAccountId,
    ) -> Result<(), ApiError> {
        let account =
            user.external_accounts.iter().find(|account| account.id == *id).ok_or_else(not_found)?;
        if account.verified && user.identification_count() <= 1 {
            return Err(ApiError::new(errors::IDENTIFICATION_DELETION_FAILED));
        }
        user.external_accounts.retain(|account| account.id != *id);
        self.save_changed(user)?;
        Ok(())
    }
}

/// Whether a strategy names an OAuth provider: a known one, a custom one, or one whose token the application
/// supplies.
fn is_provider(strategy: &str) -> bool {
    let name = strategy.strip_prefix("oauth_").unwrap_or_default();
    !name.is_empty()
        && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
}

/// The authorization URL with the scopes, the prompt and the login hint of a request.
fn requested_authorization_url(
    provider: &str,
    id: &ExternalAccountId,
    params: &CreateExternalAccountParams,
) -> String {
    let scopes = params.additional_scope.as_set().map(|scopes| scopes.join(" "));
    let members = [
        (SCOPE, scopes.as_deref()),
        (PROMPT, params.oidc_prompt.as_set().map(String::as_str)),
        (LOGIN_HINT, params.oidc_login_hint.as_set().map(String::as_str)),
    ];
    let mut url = authorization_url(provider, id);
    for (name, value) in members {
        if let Some(value) = value {
            url.push_str(name);
            url.push_str(&percent_encoded(value));
        }
    }
    url
}

/// A text as the value of a member of a query.
fn percent_encoded(text: &str) -> String {
    let mut encoded = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded
}

fn authorization_url(provider: &str, id: &ExternalAccountId) -> String {
    format!("https://provider.reference.test/{provider}?state={id}")
}
