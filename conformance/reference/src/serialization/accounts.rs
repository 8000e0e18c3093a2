//! Accounts at OAuth providers and at enterprise connections.

use clerk_user::{
    EnterpriseConnection, EnterpriseProtocol, ExternalAccountObject, OauthAccessToken, backend, frontend,
};
use clerk_user_runtime::{Metadata, Presence, Secret};

use super::verifications::{external_account_verification, saml_verification};
use crate::state::{StoredEnterpriseAccount, StoredEnterpriseConnection, StoredExternalAccount};

/// An external account with the type of one surface. The types differ in one property, which is null.
macro_rules! external_account {
    ($surface:ident, $account:ident $(, $null:ident)?) => {
        $surface::ExternalAccount {
            object: ExternalAccountObject::ExternalAccount,
            id: $account.id.clone(),
            provider: $account.provider.clone(),
            identification_id: $account.identification_id.clone(),
            provider_user_id: $account.provider_user_id.clone(),
            approved_scopes: $account.approved_scopes.clone(),
            email_address: $account.email_address.clone(),
            email_address_verified: Presence::Null,
            first_name: String::new(),
            last_name: String::new(),
            avatar_url: None,
            image_url: Presence::Null,
            username: Presence::Null,
            phone_number: Presence::Null,
            public_metadata: $account.public_metadata.clone(),
            label: Presence::Null,
            created_at: $account.created_at,
            updated_at: $account.updated_at,
            verification: Some(external_account_verification($account)),
            $($null: None,)?
        }
    };
}

/// An external account on the backend.
#[expect(deprecated, reason = "a struct literal names deprecated properties, too")]
pub(crate) fn backend_external_account(account: &StoredExternalAccount) -> backend::ExternalAccount {
    external_account!(backend, account, external_account_id)
}

/// An external account on the frontend.
#[expect(deprecated, reason = "a struct literal names deprecated properties, too")]
pub(crate) fn frontend_external_account(account: &StoredExternalAccount) -> frontend::ExternalAccount {
    external_account!(frontend, account)
}

/// A made-up access token of the provider. It stays the same as long as the account is connected.
pub(crate) fn oauth_access_token(account: &StoredExternalAccount) -> OauthAccessToken {
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

/// An enterprise account with the type of one surface.
macro_rules! enterprise_account {
    ($surface:ident, $account:ident) => {
        $surface::EnterpriseAccount {
            id: $account.id.clone(),
            object: $surface::EnterpriseAccount::OBJECT.to_owned(),
            protocol: Some(EnterpriseProtocol::Saml),
            provider: StoredEnterpriseConnection::PROVIDER.to_owned(),
            active: true,
            email_address: $account.email_address.clone(),
            first_name: Presence::Null,
            last_name: Presence::Null,
            provider_user_id: Presence::Null,
            enterprise_connection_id: Presence::Value($account.connection.clone()),
            public_metadata: Some(Metadata::new()),
            verification: Some(saml_verification()),
            enterprise_connection: Presence::Null,
            last_authenticated_at: Presence::Value($account.authenticated_at),
        }
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
    EnterpriseConnection {
        id: stored.id,
        object: None,
        custom_attributes: None,
        name: stored.domain.clone(),
        provider: StoredEnterpriseConnection::PROVIDER.to_owned(),
        logo_public_url: Presence::Null,
        active: true,
        domains: vec![stored.domain],
        allow_organization_account_linking: stored.organization.is_some(),
        organization_id: stored.organization.into(),
        sync_user_attributes: true,
        disable_additional_identifications: false,
        saml_connection: Presence::Null,
        oauth_config: Presence::Null,
        created_at: stored.created_at,
        updated_at: stored.created_at,
    }
}
