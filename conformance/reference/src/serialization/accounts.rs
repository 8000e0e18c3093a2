//! Accounts at OAuth providers and at enterprise connections.

use clerk_user::{
    EnterpriseConnection, EnterpriseProtocol, ExternalAccountObject, OauthAccessToken, backend, frontend,
};
use clerk_user_runtime::{Metadata, Presence, Secret};

use super::verifications::{external_account_verification, saml_verification};
use crate::state::{StoredEnterpriseAccount, StoredEnterpriseConnection, StoredExternalAccount};

/// An external account with the type of one surface.
macro_rules! external_account {
    ($surface:ident, $account:ident) => {
        $surface::ExternalAccount::new(
            $account.id.clone(),
            ExternalAccountObject::ExternalAccount,
            $account.provider.clone(),
            $account.identification_id.clone(),
            $account.provider_user_id.clone(),
            $account.approved_scopes.clone(),
            $account.email_address.clone(),
            String::new(),
            String::new(),
            $account.created_at,
            $account.updated_at,
        )
        .email_address_verified(Presence::Null)
        .image_url(Presence::Null)
        .username(Presence::Null)
        .phone_number(Presence::Null)
        .public_metadata($account.public_metadata.clone())
        .label(Presence::Null)
        .verification(external_account_verification($account))
    };
}

/// An external account on the backend.
pub(crate) fn backend_external_account(account: &StoredExternalAccount) -> backend::ExternalAccount {
    external_account!(backend, account)
}

/// An external account on the frontend.
pub(crate) fn frontend_external_account(account: &StoredExternalAccount) -> frontend::ExternalAccount {
    external_account!(frontend, account)
}

/// A made-up access token of the provider. It stays the same as long as the account is connected.
pub(crate) fn oauth_access_token(account: &StoredExternalAccount) -> OauthAccessToken {
    OauthAccessToken::new(
        account.id.clone(),
        account.provider_user_id.clone(),
        Secret::new(format!("token_of_{}", account.identification_id)),
        account.provider.clone(),
    )
    .public_metadata(account.public_metadata.clone())
    .scopes(account.approved_scopes.split_whitespace().map(str::to_owned).collect::<Vec<_>>())
}

/// An enterprise account with the type of one surface.
macro_rules! enterprise_account {
    ($surface:ident, $account:ident) => {
        $surface::EnterpriseAccount::new(
            $account.id.clone(),
            StoredEnterpriseConnection::PROVIDER.to_owned(),
            $account.email_address.clone(),
        )
        .protocol(EnterpriseProtocol::Saml)
        .active(true)
        .first_name(Presence::Null)
        .last_name(Presence::Null)
        .provider_user_id(Presence::Null)
        .enterprise_connection_id(Presence::Value($account.connection.clone()))
        .public_metadata(Metadata::new())
        .verification(saml_verification())
        .enterprise_connection(Presence::Null)
        .last_authenticated_at(Presence::Value($account.authenticated_at))
    };
}

/// An enterprise account on the backend.
pub(crate) fn backend_enterprise_account(account: &StoredEnterpriseAccount) -> backend::EnterpriseAccount {
    enterprise_account!(backend, account)
}

/// An enterprise account on the frontend.
pub(super) fn frontend_enterprise_account(account: &StoredEnterpriseAccount) -> frontend::EnterpriseAccount {
    enterprise_account!(frontend, account)
}

/// An enterprise connection.
pub(crate) fn enterprise_connection(stored: StoredEnterpriseConnection) -> EnterpriseConnection {
    EnterpriseConnection::new(
        stored.id,
        stored.domain.clone(),
        StoredEnterpriseConnection::PROVIDER.to_owned(),
        stored.created_at,
        stored.created_at,
    )
    .logo_public_url(Presence::Null)
    .active(true)
    .domains(vec![stored.domain])
    .allow_organization_account_linking(stored.organization.is_some())
    .organization_id(stored.organization)
    .sync_user_attributes(true)
    .saml_connection(Presence::Null)
    .oauth_config(Presence::Null)
}
