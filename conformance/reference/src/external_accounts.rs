//! Accounts with other providers. No provider can be asked from here: connecting one begins, and only a seed
//! ends it.

use clerk_user::backend::GetUserOauthAccessTokenParams;
use clerk_user::frontend::{self, CreateExternalAccountParams, ReauthorizeExternalAccountParams};
use clerk_user::{
    ExternalAccountId, ExternalAccountObject, OauthAccessToken, OauthVerification, Verification,
    VerificationStatus, backend, errors, wire,
};
use clerk_user_runtime::{ApiError, Metadata, Presence, Secret};

use super::Work;
use super::credentials::StoredExternalAccount;
use super::identifier::{Kind, Proof, Status};
use super::sessions::later;
use super::store::StoredUser;
use super::users::not_found;

/// How long a user may take at the provider.
const LIFETIME: i64 = 10 * 60 * 1000;

impl Work<'_> {
    /// Begins to connect an account.
    pub(super) fn create_account(
        &mut self,
        mut user: StoredUser,
        params: &CreateExternalAccountParams,
    ) -> Result<StoredExternalAccount, ApiError> {
        // Enterprise connections are reached by sign-on, not by a connected account.
        if params.enterprise_connection_id.as_set().is_some() {
            return Err(not_found().param(wire::params::ENTERPRISE_CONNECTION_ID));
        }
        let missing = || ApiError::new(errors::FORM_PARAM_MISSING).param(wire::params::STRATEGY);
        let provider = params.strategy.as_deref().ok_or_else(missing)?;
        if !is_provider(provider) {
            return Err(ApiError::new(errors::OAUTH_UNSUPPORTED_PROVIDER).param(wire::params::STRATEGY));
        }
        let mut account = self.new_account(provider.to_owned(), String::new(), String::new(), false);
        account.redirect_url = Some(redirect(provider, &account.id));
        account.approved_scopes =
            params.additional_scope.as_set().map(|all| all.join(" ")).unwrap_or_default();
        user.external_accounts.push(account.clone());
        self.save_changed(user)?;
        Ok(account)
    }

    fn new_account(
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
            expire_at: later(now, LIFETIME),
            created_at: now,
            updated_at: now,
        }
    }

    /// Connects an account that the provider vouches for. The address that it tells is verified by that, and
    /// linked to the account.
    pub(super) fn connect_account(
        &mut self,
        mut user: StoredUser,
        provider: String,
        provider_user_id: String,
        email: Option<String>,
    ) -> Result<StoredExternalAccount, ApiError> {
        let mut account =
            self.new_account(provider, provider_user_id, email.clone().unwrap_or_default(), true);
        if let Some(value) = email {
            let same = |held: &str| held.eq_ignore_ascii_case(&value);
            let held = user.emails.list.iter().find(|one| same(&one.value)).map(|one| one.id.clone());
            let id = match held {
                Some(id) => id,
                None => self.add_identifier(&mut user, Kind::Email, value, Status::Unverified, false)?.id,
            };
            account.linked_email = Some(id.clone());
            user = self.prove(user, Kind::Email, &id, Proof::Oauth(account.provider.clone()))?;
        }
        user.external_accounts.push(account.clone());
        self.save_changed(user)?;
        Ok(account)
    }

    /// The tokens of the accounts that a user has connected at a provider.
    pub(super) fn access_tokens(
        &self,
        params: &GetUserOauthAccessTokenParams,
    ) -> Result<Vec<OauthAccessToken>, ApiError> {
        let user = self.user(&params.user_id)?;
        let accounts = user.external_accounts.iter().filter(|account| account.verified);
        let accounts = accounts.filter(|account| account.provider == params.provider);
        let (offset, limit) = (usize::try_from(params.offset), usize::try_from(params.limit));
        let page = accounts.skip(offset.unwrap_or(usize::MAX)).take(limit.unwrap_or_default());
        Ok(page.map(access_token).collect())
    }

    /// Begins to authorize an account anew. Until the provider has answered it stays as it is.
    pub(super) fn reauthorize_account(
        &mut self,
        mut user: StoredUser,
        params: &ReauthorizeExternalAccountParams,
    ) -> Result<StoredExternalAccount, ApiError> {
        let now = self.clock.now();
        let id = &params.external_account_id;
        let account =
            user.external_accounts.iter_mut().find(|account| account.id == *id).ok_or_else(not_found)?;
        account.redirect_url = Some(redirect(&account.provider, id));
        account.expire_at = later(now, LIFETIME);
        account.updated_at = now;
        let account = account.clone();
        self.save_changed(user)?;
        Ok(account)
    }

    /// Disconnects an account, but for the last thing by which its user is known. What it vouched for stays.
    pub(super) fn delete_account(
        &mut self,
        mut user: StoredUser,
        id: &ExternalAccountId,
    ) -> Result<(), ApiError> {
        let account =
            user.external_accounts.iter().find(|account| account.id == *id).ok_or_else(not_found)?;
        if account.verified && user.identifications() <= 1 {
            return Err(ApiError::new(errors::IDENTIFICATION_DELETION_FAILED));
        }
        user.external_accounts.retain(|account| account.id != *id);
        self.save_changed(user)?;
        Ok(())
    }
}

/// Whether a strategy names a provider: one of those that are known, one of the application's own, or one
/// whose token the application fetched.
fn is_provider(strategy: &str) -> bool {
    let name = strategy.strip_prefix("oauth_").unwrap_or_default();
    !name.is_empty()
        && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
}

fn redirect(provider: &str, id: &ExternalAccountId) -> String {
    format!("https://provider.reference.test/{provider}?state={id}")
}

/// An account, with the type of a surface. The two differ in one member, which the reference leaves out.
macro_rules! shown {
    ($surface:ident, $account:expr $(, $more:ident)?) => {{
        let account = $account;
        $surface::ExternalAccount {
            object: ExternalAccountObject::ExternalAccount,
            id: account.id.clone(),
            provider: account.provider.clone(),
            identification_id: account.identification_id.clone(),
            provider_user_id: account.provider_user_id.clone(),
            approved_scopes: account.approved_scopes.clone(),
            email_address: account.email_address.clone(),
            email_address_verified: Presence::Null,
            first_name: String::new(),
            last_name: String::new(),
            avatar_url: None,
            image_url: Presence::Null,
            username: Presence::Null,
            phone_number: Presence::Null,
            public_metadata: account.public_metadata.clone(),
            label: Presence::Null,
            created_at: account.created_at,
            updated_at: account.updated_at,
            verification: Some(verification(account)),
            $($more: None,)?
        }
    }};
}

#[expect(deprecated, reason = "the deprecated property is left out, by name")]
pub(super) fn backend_account(account: &StoredExternalAccount) -> backend::ExternalAccount {
    shown!(backend, account, external_account_id)
}

#[expect(deprecated, reason = "the deprecated property is left out, by name")]
pub(super) fn frontend_account(account: &StoredExternalAccount) -> frontend::ExternalAccount {
    shown!(frontend, account)
}

/// Stands for a token of the provider: the same one for as long as the account is connected.
fn access_token(account: &StoredExternalAccount) -> OauthAccessToken {
    OauthAccessToken {
        object: OauthAccessToken::OBJECT.to_owned(),
        external_account_id: account.id.clone(),
        provider_user_id: account.provider_user_id.clone(),
        token: Secret::new(format!("token_of_{}", account.identification_id)),
        expires_at: None,
        provider: account.provider.clone(),
        public_metadata: account.public_metadata.clone(),
        label: None,
        id_token: None,
        token_secret: None,
        scopes: Some(account.approved_scopes.split_whitespace().map(str::to_owned).collect()),
    }
}

fn verification(account: &StoredExternalAccount) -> Verification {
    let status = if account.verified { VerificationStatus::Verified } else { VerificationStatus::Unverified };
    Verification::Oauth(OauthVerification {
        object: Some(OauthVerification::OBJECT.to_owned()),
        status,
        strategy: account.provider.clone(),
        attempts: Presence::Null,
        expire_at: Presence::Value(account.expire_at),
        verified_at_client: Presence::Absent,
        external_verification_redirect_url: account.redirect_url.clone().into(),
        error: Presence::Null,
    })
}
