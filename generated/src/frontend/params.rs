// @generated from the contract by `cargo xtask generate`. Do not edit.

//! Params of the frontend operations.
#![allow(deprecated, reason = "derives and constructors use deprecated fields too")]
#![allow(clippy::trivially_copy_pass_by_ref, reason = "serde requires references")]
#[allow(unused_imports, reason = "a contract may need only some of them")]
use clerk_user_runtime::{FileUpload, Metadata, Patch, Presence, Secret, Timestamp};
#[allow(unused_imports, reason = "a contract may need only some of them")]
use crate::types::*;
/// Params of `frontend.createSignIn`. Begins to sign in, in place of an attempt begun before. With a ticket it is complete at once.
///
/// [Source](crate#sources): F (POST /v1/client/sign_ins), JF (SignIn.create()).
///
/// The operation is [`create_sign_in`](crate::frontend::FrontendApi::create_sign_in).
///
/// # Example
///
/// ```
/// use clerk_user::frontend::CreateSignInParams;
///
/// let params = CreateSignInParams::new().strategy("strategy").clear_identifier();
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreateSignInParams {
    /// How to sign in, such as ticket, password or oauth_google.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub strategy: Patch<String>,
    /// What tells the user apart; needed by strategies that prove something of a known user.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub identifier: Patch<String>,
    /// The password; for password.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub password: Patch<Secret>,
    /// The token that the backend made; for ticket.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub ticket: Patch<Secret>,
    /// Where a link or a provider leads.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub redirect_url: Patch<String>,
    /// Where the flow ends.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub action_complete_redirect_url: Patch<String>,
    /// Whether a sign-up that found an account goes on as a sign-in.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub transfer: Patch<bool>,
    /// The grant code of a provider; for oauth_token_ strategies.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub code: Patch<Secret>,
    /// The ID token of a provider; for oauth_token_ strategies and google_one_tap.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub token: Patch<Secret>,
    /// The prompt parameter of OpenID Connect.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub oidc_prompt: Patch<String>,
    /// The login_hint parameter of OpenID Connect.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub oidc_login_hint: Patch<String>,
    /// Proof against abuse that the SDK has fetched.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub proof_token: Patch<String>,
    /// The device; for trusted_device.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub trusted_device_id: Patch<String>,
    /// Language and region of the browser as a BCP 47 tag.
    ///
    /// [Source](crate#sources): JF (SignIn.create()).
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub locale: Patch<String>,
    /// Time zone of the browser, such as Europe/Vienna.
    ///
    /// [Source](crate#sources): JF+ (SignIn.create()).
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub timezone: Patch<String>,
}
clerk_user_runtime::members!(
    CreateSignInParams { strategy "strategy" defaulted, identifier "identifier"
    defaulted, password "password" defaulted, ticket "ticket" defaulted, redirect_url
    "redirect_url" defaulted, action_complete_redirect_url "action_complete_redirect_url"
    defaulted, transfer "transfer" defaulted, code "code" defaulted, token "token"
    defaulted, oidc_prompt "oidc_prompt" defaulted, oidc_login_hint "oidc_login_hint"
    defaulted, proof_token "proof_token" defaulted, trusted_device_id "trusted_device_id"
    defaulted, locale "locale" defaulted, timezone "timezone" defaulted }
);
impl CreateSignInParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new() -> Self {
        Self {
            strategy: Patch::Keep,
            identifier: Patch::Keep,
            password: Patch::Keep,
            ticket: Patch::Keep,
            redirect_url: Patch::Keep,
            action_complete_redirect_url: Patch::Keep,
            transfer: Patch::Keep,
            code: Patch::Keep,
            token: Patch::Keep,
            oidc_prompt: Patch::Keep,
            oidc_login_hint: Patch::Keep,
            proof_token: Patch::Keep,
            trusted_device_id: Patch::Keep,
            locale: Patch::Keep,
            timezone: Patch::Keep,
        }
    }
}
impl Default for CreateSignInParams {
    fn default() -> Self {
        Self::new()
    }
}
clerk_user_runtime::setters!(
    CreateSignInParams { patch strategy clear_strategy : String, patch identifier
    clear_identifier : String, patch password clear_password : Secret, patch ticket
    clear_ticket : Secret, patch redirect_url clear_redirect_url : String, patch
    action_complete_redirect_url clear_action_complete_redirect_url : String, patch
    transfer clear_transfer : bool, patch code clear_code : Secret, patch token
    clear_token : Secret, patch oidc_prompt clear_oidc_prompt : String, patch
    oidc_login_hint clear_oidc_login_hint : String, patch proof_token clear_proof_token :
    String, patch trusted_device_id clear_trusted_device_id : String, patch locale
    clear_locale : String, patch timezone clear_timezone : String }
);
/// Params of `frontend.touchSession`. Makes a session the active one of its client, and an organization the active one of the session.
///
/// [Source](crate#sources): F (POST /v1/client/sessions/{session_id}/touch), JF (Session.touch()).
///
/// The operation is [`touch_session`](crate::frontend::FrontendApi::touch_session).
///
/// # Example
///
/// ```
/// use clerk_user::frontend::TouchSessionParams;
///
/// let params = TouchSessionParams::new("sess_1")
///     .active_organization_id("active organization id")
///     .intent("focus");
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TouchSessionParams {
    /// The session.
    pub session_id: SessionId,
    /// Id or slug of the organization; null for the personal account.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub active_organization_id: Patch<String>,
    /// Why the client asks.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub intent: Patch<TouchIntent>,
}
clerk_user_runtime::members!(
    TouchSessionParams { session_id "session_id" required, active_organization_id
    "active_organization_id" defaulted, intent "intent" defaulted }
);
impl TouchSessionParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(session_id: impl Into<SessionId>) -> Self {
        Self {
            session_id: session_id.into(),
            active_organization_id: Patch::Keep,
            intent: Patch::Keep,
        }
    }
}
clerk_user_runtime::setters!(
    TouchSessionParams { patch active_organization_id clear_active_organization_id :
    String, patch intent clear_intent : TouchIntent }
);
/// Params of `frontend.createSessionToken`. Makes a short-lived token that proves the session to a backend.
///
/// [Source](crate#sources): F (POST /v1/client/sessions/{session_id}/tokens), JF (Session.getToken()).
///
/// The operation is [`create_session_token`](crate::frontend::FrontendApi::create_session_token).
///
/// # Example
///
/// ```
/// use clerk_user::frontend::CreateSessionTokenParams;
///
/// let params = CreateSessionTokenParams::new("sess_1").organization_id("org_1").clear_token();
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreateSessionTokenParams {
    /// The session.
    pub session_id: SessionId,
    /// The organization that the token speaks for; null for the personal account, the active one when left out.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub organization_id: Patch<OrganizationId>,
    /// The token until now.
    ///
    /// [Source](crate#sources): JF (Session.getToken()).
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub token: Patch<Secret>,
    /// Whether the page of the client is seen.
    ///
    /// [Source](crate#sources): JF (Session.getToken()).
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub tab_state: Patch<String>,
    /// Asks for a token that no cache has made.
    ///
    /// [Source](crate#sources): JF (Session.getToken()).
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub force_origin: Patch<String>,
    /// Why the client asks anew.
    ///
    /// [Source](crate#sources): JF (Session.getToken()).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub debug: Option<String>,
    /// The token that has expired.
    ///
    /// [Source](crate#sources): JF (Session.getToken()).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expired_token: Option<Secret>,
}
clerk_user_runtime::members!(
    CreateSessionTokenParams { session_id "session_id" required, organization_id
    "organization_id" defaulted, token "token" defaulted, tab_state "tab_state"
    defaulted, force_origin "force_origin" defaulted, debug "debug" optional,
    expired_token "expired_token" optional }
);
impl CreateSessionTokenParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(session_id: impl Into<SessionId>) -> Self {
        Self {
            session_id: session_id.into(),
            organization_id: Patch::Keep,
            token: Patch::Keep,
            tab_state: Patch::Keep,
            force_origin: Patch::Keep,
            debug: None,
            expired_token: None,
        }
    }
}
clerk_user_runtime::setters!(
    CreateSessionTokenParams { patch organization_id clear_organization_id :
    OrganizationId, patch token clear_token : Secret, patch tab_state clear_tab_state :
    String, patch force_origin clear_force_origin : String, option debug : String, option
    expired_token : Secret }
);
/// Params of `frontend.getEmailAddress`. Answers one email address of the user.
///
/// [Source](crate#sources): F (GET /v1/me/email_addresses/{email_id}).
///
/// The operation is [`get_email_address`](crate::frontend::FrontendApi::get_email_address).
///
/// # Example
///
/// ```
/// use clerk_user::frontend::GetEmailAddressParams;
///
/// let params = GetEmailAddressParams::new("idn_1");
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GetEmailAddressParams {
    /// The address.
    pub email_address_id: EmailAddressId,
}
clerk_user_runtime::members!(
    GetEmailAddressParams { email_address_id "email_address_id" required }
);
impl GetEmailAddressParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(email_address_id: impl Into<EmailAddressId>) -> Self {
        Self {
            email_address_id: email_address_id.into(),
        }
    }
}
/// Params of `frontend.deleteEmailAddress`. Takes an email address from the user.
///
/// [Source](crate#sources): F (DELETE /v1/me/email_addresses/{email_id}), JF (EmailAddress).
///
/// The operation is [`delete_email_address`](crate::frontend::FrontendApi::delete_email_address).
///
/// # Example
///
/// ```
/// use clerk_user::frontend::DeleteEmailAddressParams;
///
/// let params = DeleteEmailAddressParams::new("idn_1");
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeleteEmailAddressParams {
    /// The address to delete.
    pub email_address_id: EmailAddressId,
}
clerk_user_runtime::members!(
    DeleteEmailAddressParams { email_address_id "email_address_id" required }
);
impl DeleteEmailAddressParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(email_address_id: impl Into<EmailAddressId>) -> Self {
        Self {
            email_address_id: email_address_id.into(),
        }
    }
}
/// Params of `frontend.prepareEmailAddressVerification`. Sends a code or a link to an email address, or begins enterprise sign-on for it.
///
/// [Source](crate#sources): F (POST /v1/me/email_addresses/{email_id}/prepare_verification), JF (EmailAddress).
///
/// The operation is [`prepare_email_address_verification`](crate::frontend::FrontendApi::prepare_email_address_verification).
///
/// # Example
///
/// ```
/// use clerk_user::frontend::PrepareEmailAddressVerificationParams;
///
/// let params = PrepareEmailAddressVerificationParams::new("idn_1", "email_code")
///     .redirect_url("redirect url")
///     .clear_action_complete_redirect_url();
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PrepareEmailAddressVerificationParams {
    /// The address.
    pub email_address_id: EmailAddressId,
    /// How it is to be verified.
    pub strategy: EmailAddressStrategy,
    /// Where the link leads; for email_link and enterprise_sso.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub redirect_url: Patch<String>,
    /// Where the flow ends when another site takes part in it.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub action_complete_redirect_url: Patch<String>,
}
clerk_user_runtime::members!(
    PrepareEmailAddressVerificationParams { email_address_id "email_address_id" required,
    strategy "strategy" required, redirect_url "redirect_url" defaulted,
    action_complete_redirect_url "action_complete_redirect_url" defaulted }
);
impl PrepareEmailAddressVerificationParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(
        email_address_id: impl Into<EmailAddressId>,
        strategy: impl Into<EmailAddressStrategy>,
    ) -> Self {
        Self {
            email_address_id: email_address_id.into(),
            strategy: strategy.into(),
            redirect_url: Patch::Keep,
            action_complete_redirect_url: Patch::Keep,
        }
    }
}
clerk_user_runtime::setters!(
    PrepareEmailAddressVerificationParams { patch redirect_url clear_redirect_url :
    String, patch action_complete_redirect_url clear_action_complete_redirect_url :
    String }
);
/// Params of `frontend.attemptEmailAddressVerification`. Verifies an email address by the code that it got.
///
/// [Source](crate#sources): F (POST /v1/me/email_addresses/{email_id}/attempt_verification), JF (EmailAddress).
///
/// The operation is [`attempt_email_address_verification`](crate::frontend::FrontendApi::attempt_email_address_verification).
///
/// # Example
///
/// ```
/// use clerk_user::frontend::AttemptEmailAddressVerificationParams;
///
/// let params = AttemptEmailAddressVerificationParams::new("idn_1", "correct horse battery staple");
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AttemptEmailAddressVerificationParams {
    /// The address.
    pub email_address_id: EmailAddressId,
    /// The code.
    pub code: Secret,
}
clerk_user_runtime::members!(
    AttemptEmailAddressVerificationParams { email_address_id "email_address_id" required,
    code "code" required }
);
impl AttemptEmailAddressVerificationParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(
        email_address_id: impl Into<EmailAddressId>,
        code: impl Into<Secret>,
    ) -> Self {
        Self {
            email_address_id: email_address_id.into(),
            code: code.into(),
        }
    }
}
/// Params of `frontend.createExternalAccount`. Begins to connect an account by OAuth or enterprise sign-on; the verification says where to send the user.
///
/// [Source](crate#sources): 000 (createExternalAccount()), F (POST /v1/me/external_accounts).
///
/// The operation is [`create_external_account`](crate::frontend::FrontendApi::create_external_account).
///
/// # Example
///
/// ```
/// use clerk_user::frontend::CreateExternalAccountParams;
///
/// let params = CreateExternalAccountParams::new().enterprise_connection_id("1").clear_redirect_url();
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreateExternalAccountParams {
    /// The provider, such as oauth_google, oauth_token_apple or oauth_custom_acme. Needed without an enterprise connection.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub strategy: Option<String>,
    /// The enterprise connection. Needed without a strategy.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub enterprise_connection_id: Patch<EnterpriseConnectionId>,
    /// Where the provider sends the user back to.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub redirect_url: Patch<String>,
    /// Where the flow ends.
    ///
    /// [Source](crate#sources): F (POST /v1/me/external_accounts).
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub action_complete_redirect_url: Patch<String>,
    /// Scopes to ask for beside the usual ones.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub additional_scope: Patch<Vec<String>>,
    /// The grant code of the provider; for oauth_token_ strategies.
    ///
    /// [Source](crate#sources): F (POST /v1/me/external_accounts).
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub code: Patch<Secret>,
    /// The ID token of the provider; for oauth_token_ strategies.
    ///
    /// [Source](crate#sources): F (POST /v1/me/external_accounts).
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub token: Patch<Secret>,
    /// The prompt parameter of OpenID Connect.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub oidc_prompt: Patch<String>,
    /// The login_hint parameter of OpenID Connect.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub oidc_login_hint: Patch<String>,
}
clerk_user_runtime::members!(
    CreateExternalAccountParams { strategy "strategy" optional, enterprise_connection_id
    "enterprise_connection_id" defaulted, redirect_url "redirect_url" defaulted,
    action_complete_redirect_url "action_complete_redirect_url" defaulted,
    additional_scope "additional_scope" defaulted, code "code" defaulted, token "token"
    defaulted, oidc_prompt "oidc_prompt" defaulted, oidc_login_hint "oidc_login_hint"
    defaulted }
);
impl CreateExternalAccountParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new() -> Self {
        Self {
            strategy: None,
            enterprise_connection_id: Patch::Keep,
            redirect_url: Patch::Keep,
            action_complete_redirect_url: Patch::Keep,
            additional_scope: Patch::Keep,
            code: Patch::Keep,
            token: Patch::Keep,
            oidc_prompt: Patch::Keep,
            oidc_login_hint: Patch::Keep,
        }
    }
}
impl Default for CreateExternalAccountParams {
    fn default() -> Self {
        Self::new()
    }
}
clerk_user_runtime::setters!(
    CreateExternalAccountParams { option strategy : String, patch
    enterprise_connection_id clear_enterprise_connection_id : EnterpriseConnectionId,
    patch redirect_url clear_redirect_url : String, patch action_complete_redirect_url
    clear_action_complete_redirect_url : String, patch_list additional_scope
    clear_additional_scope : String, patch code clear_code : Secret, patch token
    clear_token : Secret, patch oidc_prompt clear_oidc_prompt : String, patch
    oidc_login_hint clear_oidc_login_hint : String }
);
/// Params of `frontend.reauthorizeExternalAccount`. Begins to authorize a connected account anew, for more scopes or a new token.
///
/// [Source](crate#sources): F (PATCH /v1/me/external_accounts/{external_account_id}/reauthorize), JF (ExternalAccount).
///
/// The operation is [`reauthorize_external_account`](crate::frontend::FrontendApi::reauthorize_external_account).
///
/// # Example
///
/// ```
/// use clerk_user::frontend::ReauthorizeExternalAccountParams;
///
/// let params = ReauthorizeExternalAccountParams::new("eac_1", "redirect url")
///     .action_complete_redirect_url("action complete redirect url")
///     .clear_additional_scope();
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReauthorizeExternalAccountParams {
    /// The connected account.
    pub external_account_id: ExternalAccountId,
    /// Where the provider sends the user back to.
    pub redirect_url: String,
    /// Where the flow ends.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub action_complete_redirect_url: Patch<String>,
    /// Scopes to ask for beside the usual ones.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub additional_scope: Patch<Vec<String>>,
    /// The prompt parameter of OpenID Connect.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub oidc_prompt: Patch<String>,
    /// The login_hint parameter of OpenID Connect.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub oidc_login_hint: Patch<String>,
}
clerk_user_runtime::members!(
    ReauthorizeExternalAccountParams { external_account_id "external_account_id"
    required, redirect_url "redirect_url" required, action_complete_redirect_url
    "action_complete_redirect_url" defaulted, additional_scope "additional_scope"
    defaulted, oidc_prompt "oidc_prompt" defaulted, oidc_login_hint "oidc_login_hint"
    defaulted }
);
impl ReauthorizeExternalAccountParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(
        external_account_id: impl Into<ExternalAccountId>,
        redirect_url: impl Into<String>,
    ) -> Self {
        Self {
            external_account_id: external_account_id.into(),
            redirect_url: redirect_url.into(),
            action_complete_redirect_url: Patch::Keep,
            additional_scope: Patch::Keep,
            oidc_prompt: Patch::Keep,
            oidc_login_hint: Patch::Keep,
        }
    }
}
clerk_user_runtime::setters!(
    ReauthorizeExternalAccountParams { patch action_complete_redirect_url
    clear_action_complete_redirect_url : String, patch_list additional_scope
    clear_additional_scope : String, patch oidc_prompt clear_oidc_prompt : String, patch
    oidc_login_hint clear_oidc_login_hint : String }
);
/// Params of `frontend.deleteExternalAccount`. Disconnects an account.
///
/// [Source](crate#sources): F (DELETE /v1/me/external_accounts/{external_account_id}), JF (ExternalAccount).
///
/// The operation is [`delete_external_account`](crate::frontend::FrontendApi::delete_external_account).
///
/// # Example
///
/// ```
/// use clerk_user::frontend::DeleteExternalAccountParams;
///
/// let params = DeleteExternalAccountParams::new("eac_1");
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeleteExternalAccountParams {
    /// The connected account.
    pub external_account_id: ExternalAccountId,
}
clerk_user_runtime::members!(
    DeleteExternalAccountParams { external_account_id "external_account_id" required }
);
impl DeleteExternalAccountParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(external_account_id: impl Into<ExternalAccountId>) -> Self {
        Self {
            external_account_id: external_account_id.into(),
        }
    }
}
/// Params of `frontend.getEnterpriseConnections`. Answers the enterprise connections for the domain of the primary email address; none unless that is verified.
///
/// [Source](crate#sources): F (GET /v1/me/enterprise_connections), JF (getEnterpriseConnections()).
///
/// The operation is [`get_enterprise_connections`](crate::frontend::FrontendApi::get_enterprise_connections).
///
/// # Example
///
/// ```
/// use clerk_user::frontend::GetEnterpriseConnectionsParams;
///
/// let params = GetEnterpriseConnectionsParams::new().with_organization_account_linking(true);
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GetEnterpriseConnectionsParams {
    /// Whether connections to which members of an organization can link accounts are listed as well.
    ///
    /// [Source](crate#sources): JF (GetEnterpriseConnectionsParams).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub with_organization_account_linking: Option<bool>,
}
clerk_user_runtime::members!(
    GetEnterpriseConnectionsParams { with_organization_account_linking
    "with_organization_account_linking" optional }
);
impl GetEnterpriseConnectionsParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new() -> Self {
        Self {
            with_organization_account_linking: None,
        }
    }
}
impl Default for GetEnterpriseConnectionsParams {
    fn default() -> Self {
        Self::new()
    }
}
clerk_user_runtime::setters!(
    GetEnterpriseConnectionsParams { option with_organization_account_linking : bool }
);
/// Params of `frontend.getOrganizationMemberships`. Answers the memberships of the user.
///
/// [Source](crate#sources): 000 (getOrganizationMemberships()), F (GET /v1/me/organization_memberships).
///
/// The operation is [`get_organization_memberships`](crate::frontend::FrontendApi::get_organization_memberships).
///
/// # Example
///
/// ```
/// use clerk_user::frontend::GetOrganizationMembershipsParams;
///
/// let params = GetOrganizationMembershipsParams::new().limit(10).offset(10);
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GetOrganizationMembershipsParams {
    /// Most memberships of one answer.
    ///
    /// (at least 1; at most 500; default 10.)
    #[serde(default = "GetOrganizationMembershipsParams::default_limit")]
    pub limit: i64,
    /// Memberships to skip.
    ///
    /// (at least 0; default 0.)
    #[serde(default = "GetOrganizationMembershipsParams::default_offset")]
    pub offset: i64,
    /// Asks for a page instead of a bare array.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paginated: Option<bool>,
}
clerk_user_runtime::members!(
    GetOrganizationMembershipsParams { limit "limit" or(Self::default_limit), offset
    "offset" or(Self::default_offset), paginated "paginated" optional }
);
impl GetOrganizationMembershipsParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new() -> Self {
        Self {
            limit: Self::default_limit(),
            offset: Self::default_offset(),
            paginated: None,
        }
    }
    fn default_limit() -> i64 {
        10i64
    }
    fn default_offset() -> i64 {
        0i64
    }
}
impl Default for GetOrganizationMembershipsParams {
    fn default() -> Self {
        Self::new()
    }
}
clerk_user_runtime::setters!(
    GetOrganizationMembershipsParams { value limit : i64, value offset : i64, option
    paginated : bool }
);
/// Params of `frontend.leaveOrganization`. Ends the membership of the user in an organization.
///
/// [Source](crate#sources): 000 (leaveOrganization()), F (DELETE /v1/me/organization_memberships/{organization_id}).
///
/// The operation is [`leave_organization`](crate::frontend::FrontendApi::leave_organization).
///
/// # Example
///
/// ```
/// use clerk_user::frontend::LeaveOrganizationParams;
///
/// let params = LeaveOrganizationParams::new("org_1");
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LeaveOrganizationParams {
    /// The organization to leave.
    pub organization_id: OrganizationId,
}
clerk_user_runtime::members!(
    LeaveOrganizationParams { organization_id "organization_id" required }
);
impl LeaveOrganizationParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(organization_id: impl Into<OrganizationId>) -> Self {
        Self {
            organization_id: organization_id.into(),
        }
    }
}
/// Params of `frontend.getOrganizationInvitations`. Answers the invitations of the user to organizations.
///
/// [Source](crate#sources): 000 (getOrganizationInvitations()), F (GET /v1/me/organization_invitations).
///
/// The operation is [`get_organization_invitations`](crate::frontend::FrontendApi::get_organization_invitations).
///
/// # Example
///
/// ```
/// use clerk_user::frontend::GetOrganizationInvitationsParams;
///
/// let params = GetOrganizationInvitationsParams::new().limit(10).offset(10);
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GetOrganizationInvitationsParams {
    /// Most invitations of one answer.
    ///
    /// (at least 1; at most 500; default 10.)
    #[serde(default = "GetOrganizationInvitationsParams::default_limit")]
    pub limit: i64,
    /// Invitations to skip.
    ///
    /// (at least 0; default 0.)
    #[serde(default = "GetOrganizationInvitationsParams::default_offset")]
    pub offset: i64,
    /// Only invitations in this state.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<OrganizationInvitationFilter>,
}
clerk_user_runtime::members!(
    GetOrganizationInvitationsParams { limit "limit" or(Self::default_limit), offset
    "offset" or(Self::default_offset), status "status" optional }
);
impl GetOrganizationInvitationsParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new() -> Self {
        Self {
            limit: Self::default_limit(),
            offset: Self::default_offset(),
            status: None,
        }
    }
    fn default_limit() -> i64 {
        10i64
    }
    fn default_offset() -> i64 {
        0i64
    }
}
impl Default for GetOrganizationInvitationsParams {
    fn default() -> Self {
        Self::new()
    }
}
clerk_user_runtime::setters!(
    GetOrganizationInvitationsParams { value limit : i64, value offset : i64, option
    status : OrganizationInvitationFilter }
);
/// Params of `frontend.getOrganizationSuggestions`. Answers the organizations that the user could join by the domain of an email address.
///
/// [Source](crate#sources): 000 (getOrganizationSuggestions()), F (GET /v1/me/organization_suggestions).
///
/// The operation is [`get_organization_suggestions`](crate::frontend::FrontendApi::get_organization_suggestions).
///
/// # Example
///
/// ```
/// use clerk_user::frontend::GetOrganizationSuggestionsParams;
///
/// let params = GetOrganizationSuggestionsParams::new().limit(10).offset(10);
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GetOrganizationSuggestionsParams {
    /// Most suggestions of one answer.
    ///
    /// (at least 1; at most 500; default 10.)
    #[serde(default = "GetOrganizationSuggestionsParams::default_limit")]
    pub limit: i64,
    /// Suggestions to skip.
    ///
    /// (at least 0; default 0.)
    #[serde(default = "GetOrganizationSuggestionsParams::default_offset")]
    pub offset: i64,
    /// Only suggestions in any of these states.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<Vec<OrganizationSuggestionStatus>>,
}
clerk_user_runtime::members!(
    GetOrganizationSuggestionsParams { limit "limit" or(Self::default_limit), offset
    "offset" or(Self::default_offset), status "status" optional }
);
impl GetOrganizationSuggestionsParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new() -> Self {
        Self {
            limit: Self::default_limit(),
            offset: Self::default_offset(),
            status: None,
        }
    }
    fn default_limit() -> i64 {
        10i64
    }
    fn default_offset() -> i64 {
        0i64
    }
}
impl Default for GetOrganizationSuggestionsParams {
    fn default() -> Self {
        Self::new()
    }
}
clerk_user_runtime::setters!(
    GetOrganizationSuggestionsParams { value limit : i64, value offset : i64, option_list
    status : OrganizationSuggestionStatus }
);
/// Params of `frontend.createOrganization`. Creates an organization with the user as its administrator.
///
/// [Source](crate#sources): F (POST /v1/organizations), JF (Organization.create()).
///
/// The operation is [`create_organization`](crate::frontend::FrontendApi::create_organization).
///
/// # Example
///
/// ```
/// use clerk_user::frontend::CreateOrganizationParams;
///
/// let params = CreateOrganizationParams::new("name").slug("slug");
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreateOrganizationParams {
    /// Its name, without addresses of pages and without HTML.
    pub name: String,
    /// Short name for addresses, unique in the instance.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub slug: Patch<String>,
}
clerk_user_runtime::members!(
    CreateOrganizationParams { name "name" required, slug "slug" defaulted }
);
impl CreateOrganizationParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            slug: Patch::Keep,
        }
    }
}
clerk_user_runtime::setters!(
    CreateOrganizationParams { patch slug clear_slug : String }
);
/// Params of `frontend.attemptPasskeyVerification`. Verifies a passkey by the credential that the device made.
///
/// [Source](crate#sources): F (POST /v1/me/passkeys/{passkey_id}/attempt_verification), JF (Passkey).
///
/// The operation is [`attempt_passkey_verification`](crate::frontend::FrontendApi::attempt_passkey_verification).
///
/// # Example
///
/// ```
/// use clerk_user::frontend::AttemptPasskeyVerificationParams;
///
/// let params = AttemptPasskeyVerificationParams::new("idn_1")
///     .strategy("passkey")
///     .clear_public_key_credential();
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AttemptPasskeyVerificationParams {
    /// The passkey.
    pub passkey_id: PasskeyId,
    /// How it is verified.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub strategy: Patch<PasskeyStrategy>,
    /// The credential, as JSON text.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub public_key_credential: Patch<String>,
}
clerk_user_runtime::members!(
    AttemptPasskeyVerificationParams { passkey_id "passkey_id" required, strategy
    "strategy" defaulted, public_key_credential "public_key_credential" defaulted }
);
impl AttemptPasskeyVerificationParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(passkey_id: impl Into<PasskeyId>) -> Self {
        Self {
            passkey_id: passkey_id.into(),
            strategy: Patch::Keep,
            public_key_credential: Patch::Keep,
        }
    }
}
clerk_user_runtime::setters!(
    AttemptPasskeyVerificationParams { patch strategy clear_strategy : PasskeyStrategy,
    patch public_key_credential clear_public_key_credential : String }
);
/// Params of `frontend.updatePasskey`. Renames a passkey.
///
/// [Source](crate#sources): F (PATCH /v1/me/passkeys/{passkey_id}), JF (Passkey).
///
/// The operation is [`update_passkey`](crate::frontend::FrontendApi::update_passkey).
///
/// # Example
///
/// ```
/// use clerk_user::frontend::UpdatePasskeyParams;
///
/// let params = UpdatePasskeyParams::new("idn_1").name("name");
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UpdatePasskeyParams {
    /// The passkey.
    pub passkey_id: PasskeyId,
    /// Its new name.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub name: Patch<String>,
}
clerk_user_runtime::members!(
    UpdatePasskeyParams { passkey_id "passkey_id" required, name "name" defaulted }
);
impl UpdatePasskeyParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(passkey_id: impl Into<PasskeyId>) -> Self {
        Self {
            passkey_id: passkey_id.into(),
            name: Patch::Keep,
        }
    }
}
clerk_user_runtime::setters!(UpdatePasskeyParams { patch name clear_name : String });
/// Params of `frontend.deletePasskey`. Takes a passkey from the user.
///
/// [Source](crate#sources): F (DELETE /v1/me/passkeys/{passkey_id}), JF (Passkey).
///
/// The operation is [`delete_passkey`](crate::frontend::FrontendApi::delete_passkey).
///
/// # Example
///
/// ```
/// use clerk_user::frontend::DeletePasskeyParams;
///
/// let params = DeletePasskeyParams::new("idn_1");
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeletePasskeyParams {
    /// The passkey.
    pub passkey_id: PasskeyId,
}
clerk_user_runtime::members!(DeletePasskeyParams { passkey_id "passkey_id" required });
impl DeletePasskeyParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(passkey_id: impl Into<PasskeyId>) -> Self {
        Self {
            passkey_id: passkey_id.into(),
        }
    }
}
/// Params of `frontend.getPaymentMethods`. Answers the stored payment methods of the user.
///
/// [Source](crate#sources): 000 (getPaymentMethods()), F (GET /v1/me/billing/payment_methods).
///
/// The operation is [`get_payment_methods`](crate::frontend::FrontendApi::get_payment_methods).
///
/// # Example
///
/// ```
/// use clerk_user::frontend::GetPaymentMethodsParams;
///
/// let params = GetPaymentMethodsParams::new().limit(10).offset(10);
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GetPaymentMethodsParams {
    /// Most payment methods of one answer.
    ///
    /// (at least 1; at most 500; default 10.)
    #[serde(default = "GetPaymentMethodsParams::default_limit")]
    pub limit: i64,
    /// Payment methods to skip.
    ///
    /// (at least 0; default 0.)
    #[serde(default = "GetPaymentMethodsParams::default_offset")]
    pub offset: i64,
    /// Asks for a page; the documented answer is a page either way.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paginated: Option<bool>,
}
clerk_user_runtime::members!(
    GetPaymentMethodsParams { limit "limit" or(Self::default_limit), offset "offset"
    or(Self::default_offset), paginated "paginated" optional }
);
impl GetPaymentMethodsParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new() -> Self {
        Self {
            limit: Self::default_limit(),
            offset: Self::default_offset(),
            paginated: None,
        }
    }
    fn default_limit() -> i64 {
        10i64
    }
    fn default_offset() -> i64 {
        0i64
    }
}
impl Default for GetPaymentMethodsParams {
    fn default() -> Self {
        Self::new()
    }
}
clerk_user_runtime::setters!(
    GetPaymentMethodsParams { value limit : i64, value offset : i64, option paginated :
    bool }
);
/// Params of `frontend.initializePaymentMethod`. Begins to add a payment method; the answer carries what the form of the gateway needs.
///
/// [Source](crate#sources): 000 (initializePaymentMethod()), F (POST /v1/me/billing/payment_methods/initialize).
///
/// The operation is [`initialize_payment_method`](crate::frontend::FrontendApi::initialize_payment_method).
///
/// # Example
///
/// ```
/// use clerk_user::frontend::InitializePaymentMethodParams;
///
/// let params = InitializePaymentMethodParams::new("stripe");
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct InitializePaymentMethodParams {
    /// The payment gateway.
    pub gateway: PaymentGateway,
}
clerk_user_runtime::members!(
    InitializePaymentMethodParams { gateway "gateway" required }
);
impl InitializePaymentMethodParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(gateway: impl Into<PaymentGateway>) -> Self {
        Self { gateway: gateway.into() }
    }
}
/// Params of `frontend.addPaymentMethod`. Stores a payment method that the gateway has made a token for.
///
/// [Source](crate#sources): JF (addPaymentMethod()), F (POST /v1/me/billing/payment_methods).
///
/// The operation is [`add_payment_method`](crate::frontend::FrontendApi::add_payment_method).
///
/// # Example
///
/// ```
/// use clerk_user::frontend::AddPaymentMethodParams;
///
/// let params = AddPaymentMethodParams::new("stripe", Some("correct horse battery staple".into()))
///     .org_id("org_1");
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AddPaymentMethodParams {
    /// The payment gateway.
    pub gateway: PaymentGateway,
    /// The token of the gateway.
    pub payment_token: Option<Secret>,
    /// The organization to store it for instead of the user.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub org_id: Patch<OrganizationId>,
}
clerk_user_runtime::members!(
    AddPaymentMethodParams { gateway "gateway" required, payment_token "payment_token"
    nullable, org_id "org_id" defaulted }
);
impl AddPaymentMethodParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(
        gateway: impl Into<PaymentGateway>,
        payment_token: Option<Secret>,
    ) -> Self {
        Self {
            gateway: gateway.into(),
            payment_token,
            org_id: Patch::Keep,
        }
    }
}
clerk_user_runtime::setters!(
    AddPaymentMethodParams { patch org_id clear_org_id : OrganizationId }
);
/// Params of `frontend.createPhoneNumber`. Adds a phone number to the user, not verified yet.
///
/// [Source](crate#sources): 000 (createPhoneNumber()), F (POST /v1/me/phone_numbers).
///
/// The operation is [`create_phone_number`](crate::frontend::FrontendApi::create_phone_number).
///
/// # Example
///
/// ```
/// use clerk_user::frontend::CreatePhoneNumberParams;
///
/// let params = CreatePhoneNumberParams::new("+12025550123").reserved_for_second_factor(true);
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreatePhoneNumberParams {
    /// The number.
    pub phone_number: String,
    /// Whether it serves as a second factor only.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub reserved_for_second_factor: Patch<bool>,
}
clerk_user_runtime::members!(
    CreatePhoneNumberParams { phone_number "phone_number" required,
    reserved_for_second_factor "reserved_for_second_factor" defaulted }
);
impl CreatePhoneNumberParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(phone_number: impl Into<String>) -> Self {
        Self {
            phone_number: phone_number.into(),
            reserved_for_second_factor: Patch::Keep,
        }
    }
}
clerk_user_runtime::setters!(
    CreatePhoneNumberParams { patch reserved_for_second_factor
    clear_reserved_for_second_factor : bool }
);
/// Params of `frontend.getPhoneNumber`. Answers one phone number of the user.
///
/// [Source](crate#sources): F (GET /v1/me/phone_numbers/{phone_number_id}).
///
/// The operation is [`get_phone_number`](crate::frontend::FrontendApi::get_phone_number).
///
/// # Example
///
/// ```
/// use clerk_user::frontend::GetPhoneNumberParams;
///
/// let params = GetPhoneNumberParams::new("idn_1");
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GetPhoneNumberParams {
    /// The number.
    pub phone_number_id: PhoneNumberId,
}
clerk_user_runtime::members!(
    GetPhoneNumberParams { phone_number_id "phone_number_id" required }
);
impl GetPhoneNumberParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(phone_number_id: impl Into<PhoneNumberId>) -> Self {
        Self {
            phone_number_id: phone_number_id.into(),
        }
    }
}
/// Params of `frontend.updatePhoneNumber`. Makes a phone number a second factor, or the default one. The default changes only by making another the default.
///
/// [Source](crate#sources): F (PATCH /v1/me/phone_numbers/{phone_number_id}), JF (PhoneNumber).
///
/// The operation is [`update_phone_number`](crate::frontend::FrontendApi::update_phone_number).
///
/// # Example
///
/// ```
/// use clerk_user::frontend::UpdatePhoneNumberParams;
///
/// let params = UpdatePhoneNumberParams::new("idn_1")
///     .reserved_for_second_factor(true)
///     .default_second_factor(true);
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UpdatePhoneNumberParams {
    /// The number.
    pub phone_number_id: PhoneNumberId,
    /// Whether it serves as a second factor only.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub reserved_for_second_factor: Patch<bool>,
    /// Whether it is the second factor to be asked for first.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub default_second_factor: Patch<bool>,
}
clerk_user_runtime::members!(
    UpdatePhoneNumberParams { phone_number_id "phone_number_id" required,
    reserved_for_second_factor "reserved_for_second_factor" defaulted,
    default_second_factor "default_second_factor" defaulted }
);
impl UpdatePhoneNumberParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(phone_number_id: impl Into<PhoneNumberId>) -> Self {
        Self {
            phone_number_id: phone_number_id.into(),
            reserved_for_second_factor: Patch::Keep,
            default_second_factor: Patch::Keep,
        }
    }
}
clerk_user_runtime::setters!(
    UpdatePhoneNumberParams { patch reserved_for_second_factor
    clear_reserved_for_second_factor : bool, patch default_second_factor
    clear_default_second_factor : bool }
);
/// Params of `frontend.deletePhoneNumber`. Takes a phone number from the user.
///
/// [Source](crate#sources): F (DELETE /v1/me/phone_numbers/{phone_number_id}), JF (PhoneNumber).
///
/// The operation is [`delete_phone_number`](crate::frontend::FrontendApi::delete_phone_number).
///
/// # Example
///
/// ```
/// use clerk_user::frontend::DeletePhoneNumberParams;
///
/// let params = DeletePhoneNumberParams::new("idn_1");
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeletePhoneNumberParams {
    /// The number to delete.
    pub phone_number_id: PhoneNumberId,
}
clerk_user_runtime::members!(
    DeletePhoneNumberParams { phone_number_id "phone_number_id" required }
);
impl DeletePhoneNumberParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(phone_number_id: impl Into<PhoneNumberId>) -> Self {
        Self {
            phone_number_id: phone_number_id.into(),
        }
    }
}
/// Params of `frontend.preparePhoneNumberVerification`. Sends a code to a phone number.
///
/// [Source](crate#sources): F (POST /v1/me/phone_numbers/{phone_number_id}/prepare_verification), JF (PhoneNumber).
///
/// The operation is [`prepare_phone_number_verification`](crate::frontend::FrontendApi::prepare_phone_number_verification).
///
/// # Example
///
/// ```
/// use clerk_user::frontend::PreparePhoneNumberVerificationParams;
///
/// let params = PreparePhoneNumberVerificationParams::new("idn_1", "phone_code")
///     .proof_token("proof token");
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PreparePhoneNumberVerificationParams {
    /// The number.
    pub phone_number_id: PhoneNumberId,
    /// How it is to be verified.
    pub strategy: PhoneNumberStrategy,
    /// Proof against abuse that the SDK has fetched.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub proof_token: Patch<String>,
}
clerk_user_runtime::members!(
    PreparePhoneNumberVerificationParams { phone_number_id "phone_number_id" required,
    strategy "strategy" required, proof_token "proof_token" defaulted }
);
impl PreparePhoneNumberVerificationParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(
        phone_number_id: impl Into<PhoneNumberId>,
        strategy: impl Into<PhoneNumberStrategy>,
    ) -> Self {
        Self {
            phone_number_id: phone_number_id.into(),
            strategy: strategy.into(),
            proof_token: Patch::Keep,
        }
    }
}
clerk_user_runtime::setters!(
    PreparePhoneNumberVerificationParams { patch proof_token clear_proof_token : String }
);
/// Params of `frontend.attemptPhoneNumberVerification`. Verifies a phone number by the code that it got.
///
/// [Source](crate#sources): F (POST /v1/me/phone_numbers/{phone_number_id}/attempt_verification), JF (PhoneNumber).
///
/// The operation is [`attempt_phone_number_verification`](crate::frontend::FrontendApi::attempt_phone_number_verification).
///
/// # Example
///
/// ```
/// use clerk_user::frontend::AttemptPhoneNumberVerificationParams;
///
/// let params = AttemptPhoneNumberVerificationParams::new("idn_1", "correct horse battery staple");
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AttemptPhoneNumberVerificationParams {
    /// The number.
    pub phone_number_id: PhoneNumberId,
    /// The code.
    pub code: Secret,
}
clerk_user_runtime::members!(
    AttemptPhoneNumberVerificationParams { phone_number_id "phone_number_id" required,
    code "code" required }
);
impl AttemptPhoneNumberVerificationParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(
        phone_number_id: impl Into<PhoneNumberId>,
        code: impl Into<Secret>,
    ) -> Self {
        Self {
            phone_number_id: phone_number_id.into(),
            code: code.into(),
        }
    }
}
/// Params of `frontend.setProfileImage`. Gives the user a profile image, or replaces the one there is.
///
/// [Source](crate#sources): 000 (setProfileImage()), F (POST /v1/me/profile_image).
///
/// The operation is [`set_profile_image`](crate::frontend::FrontendApi::set_profile_image).
///
/// # Example
///
/// ```
/// use clerk_user::frontend::SetProfileImageParams;
/// use clerk_user::runtime::FileUpload;
///
/// let params = SetProfileImageParams::new().file(FileUpload::new("image/png", b"\x89PNG"));
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SetProfileImageParams {
    /// The image as JPEG, PNG, GIF or WebP, of at most 10 MB. It must be there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<FileUpload>,
}
clerk_user_runtime::members!(SetProfileImageParams { file "file" optional });
impl SetProfileImageParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new() -> Self {
        Self { file: None }
    }
}
impl Default for SetProfileImageParams {
    fn default() -> Self {
        Self::new()
    }
}
clerk_user_runtime::setters!(SetProfileImageParams { option file : FileUpload });
/// Params of `frontend.updatePassword`. Sets the password of the user, or changes it.
///
/// [Source](crate#sources): 000 (updatePassword()), F (POST /v1/me/change_password).
///
/// The operation is [`update_password`](crate::frontend::FrontendApi::update_password).
///
/// # Example
///
/// ```
/// use clerk_user::frontend::UpdatePasswordParams;
///
/// let params = UpdatePasswordParams::new("correct horse battery staple")
///     .current_password("correct horse battery staple")
///     .sign_out_of_other_sessions(true);
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UpdatePasswordParams {
    /// The new password; no leaked one is taken.
    ///
    /// (at least 8 characters.)
    pub new_password: Secret,
    /// The password until now.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub current_password: Patch<Secret>,
    /// Whether active sessions end once the password is changed.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub sign_out_of_other_sessions: Patch<bool>,
}
clerk_user_runtime::members!(
    UpdatePasswordParams { new_password "new_password" required, current_password
    "current_password" defaulted, sign_out_of_other_sessions "sign_out_of_other_sessions"
    defaulted }
);
impl UpdatePasswordParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(new_password: impl Into<Secret>) -> Self {
        Self {
            new_password: new_password.into(),
            current_password: Patch::Keep,
            sign_out_of_other_sessions: Patch::Keep,
        }
    }
}
clerk_user_runtime::setters!(
    UpdatePasswordParams { patch current_password clear_current_password : Secret, patch
    sign_out_of_other_sessions clear_sign_out_of_other_sessions : bool }
);
/// Params of `frontend.removePassword`. Takes the password from the user, where the instance allows to be without one.
///
/// [Source](crate#sources): 000 (removePassword()), F (POST /v1/me/remove_password).
///
/// The operation is [`remove_password`](crate::frontend::FrontendApi::remove_password).
///
/// # Example
///
/// ```
/// use clerk_user::frontend::RemovePasswordParams;
///
/// let params = RemovePasswordParams::new().current_password("correct horse battery staple");
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RemovePasswordParams {
    /// The password until now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub current_password: Option<Secret>,
}
clerk_user_runtime::members!(
    RemovePasswordParams { current_password "current_password" optional }
);
impl RemovePasswordParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new() -> Self {
        Self { current_password: None }
    }
}
impl Default for RemovePasswordParams {
    fn default() -> Self {
        Self::new()
    }
}
clerk_user_runtime::setters!(RemovePasswordParams { option current_password : Secret });
/// Params of `frontend.verifyTOTP`. Verifies the secret by a code of the app that holds it, and so switches the second factor on.
///
/// [Source](crate#sources): 000 (verifyTOTP()), F (POST /v1/me/totp/attempt_verification).
///
/// The operation is [`verify_totp`](crate::frontend::FrontendApi::verify_totp).
///
/// # Example
///
/// ```
/// use clerk_user::frontend::VerifyTOTPParams;
///
/// let params = VerifyTOTPParams::new("correct horse battery staple");
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VerifyTOTPParams {
    /// The code that the app shows.
    pub code: Secret,
}
clerk_user_runtime::members!(VerifyTOTPParams { code "code" required });
impl VerifyTOTPParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(code: impl Into<Secret>) -> Self {
        Self { code: code.into() }
    }
}
/// Params of `frontend.revokeSession`. Ends a session of the user on another device.
///
/// [Source](crate#sources): F (POST /v1/me/sessions/{session_id}/revoke), JF (SessionWithActivities).
///
/// The operation is [`revoke_session`](crate::frontend::FrontendApi::revoke_session).
///
/// # Example
///
/// ```
/// use clerk_user::frontend::RevokeSessionParams;
///
/// let params = RevokeSessionParams::new("sess_1");
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RevokeSessionParams {
    /// The session to end.
    pub session_id: SessionId,
}
clerk_user_runtime::members!(RevokeSessionParams { session_id "session_id" required });
impl RevokeSessionParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(session_id: impl Into<SessionId>) -> Self {
        Self {
            session_id: session_id.into(),
        }
    }
}
/// Params of `frontend.createServiceToken`. Makes a token for a service that the instance is integrated with.
///
/// [Source](crate#sources): F (POST /v1/me/tokens), 001 (getToken()).
///
/// The operation is [`create_service_token`](crate::frontend::FrontendApi::create_service_token).
///
/// # Example
///
/// ```
/// use clerk_user::frontend::CreateServiceTokenParams;
///
/// let params = CreateServiceTokenParams::new("service");
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreateServiceTokenParams {
    /// The service, such as firebase or hasura.
    pub service: String,
}
clerk_user_runtime::members!(CreateServiceTokenParams { service "service" required });
impl CreateServiceTokenParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(service: impl Into<String>) -> Self {
        Self { service: service.into() }
    }
}
/// Params of `frontend.createWeb3Wallet`. Adds a wallet to the user, not verified yet.
///
/// [Source](crate#sources): 000 (createWeb3Wallet()), F (POST /v1/me/web3_wallets).
///
/// The operation is [`create_web3_wallet`](crate::frontend::FrontendApi::create_web3_wallet).
///
/// # Example
///
/// ```
/// use clerk_user::frontend::CreateWeb3WalletParams;
///
/// let params = CreateWeb3WalletParams::new("0x71C7656EC7ab88b098defB751B7401B5f6d8976F");
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreateWeb3WalletParams {
    /// Its address: 0x and 40 hex digits, or an ed25519 key in base58.
    pub web3_wallet: String,
}
clerk_user_runtime::members!(
    CreateWeb3WalletParams { web3_wallet "web3_wallet" required }
);
impl CreateWeb3WalletParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(web3_wallet: impl Into<String>) -> Self {
        Self {
            web3_wallet: web3_wallet.into(),
        }
    }
}
/// Params of `frontend.getWeb3Wallet`. Answers one wallet of the user.
///
/// [Source](crate#sources): F (GET /v1/me/web3_wallets/{web3_wallet_id}).
///
/// The operation is [`get_web3_wallet`](crate::frontend::FrontendApi::get_web3_wallet).
///
/// # Example
///
/// ```
/// use clerk_user::frontend::GetWeb3WalletParams;
///
/// let params = GetWeb3WalletParams::new("idn_1");
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GetWeb3WalletParams {
    /// The wallet.
    pub web3_wallet_id: Web3WalletId,
}
clerk_user_runtime::members!(
    GetWeb3WalletParams { web3_wallet_id "web3_wallet_id" required }
);
impl GetWeb3WalletParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(web3_wallet_id: impl Into<Web3WalletId>) -> Self {
        Self {
            web3_wallet_id: web3_wallet_id.into(),
        }
    }
}
/// Params of `frontend.deleteWeb3Wallet`. Takes a wallet from the user.
///
/// [Source](crate#sources): F (DELETE /v1/me/web3_wallets/{web3_wallet_id}), JF (Web3Wallet).
///
/// The operation is [`delete_web3_wallet`](crate::frontend::FrontendApi::delete_web3_wallet).
///
/// # Example
///
/// ```
/// use clerk_user::frontend::DeleteWeb3WalletParams;
///
/// let params = DeleteWeb3WalletParams::new("idn_1");
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeleteWeb3WalletParams {
    /// The wallet to delete.
    pub web3_wallet_id: Web3WalletId,
}
clerk_user_runtime::members!(
    DeleteWeb3WalletParams { web3_wallet_id "web3_wallet_id" required }
);
impl DeleteWeb3WalletParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(web3_wallet_id: impl Into<Web3WalletId>) -> Self {
        Self {
            web3_wallet_id: web3_wallet_id.into(),
        }
    }
}
/// Params of `frontend.prepareWeb3WalletVerification`. Makes a message for the wallet to sign; the verification carries it.
///
/// [Source](crate#sources): F (POST /v1/me/web3_wallets/{web3_wallet_id}/prepare_verification), JF (Web3Wallet).
///
/// The operation is [`prepare_web3_wallet_verification`](crate::frontend::FrontendApi::prepare_web3_wallet_verification).
///
/// # Example
///
/// ```
/// use clerk_user::frontend::PrepareWeb3WalletVerificationParams;
///
/// let params = PrepareWeb3WalletVerificationParams::new("idn_1", "web3_metamask_signature")
///     .redirect_url("redirect url");
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PrepareWeb3WalletVerificationParams {
    /// The wallet.
    pub web3_wallet_id: Web3WalletId,
    /// The kind of wallet that signs.
    pub strategy: Web3Strategy,
    /// Where the user is led when it is verified.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub redirect_url: Patch<String>,
}
clerk_user_runtime::members!(
    PrepareWeb3WalletVerificationParams { web3_wallet_id "web3_wallet_id" required,
    strategy "strategy" required, redirect_url "redirect_url" defaulted }
);
impl PrepareWeb3WalletVerificationParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(
        web3_wallet_id: impl Into<Web3WalletId>,
        strategy: impl Into<Web3Strategy>,
    ) -> Self {
        Self {
            web3_wallet_id: web3_wallet_id.into(),
            strategy: strategy.into(),
            redirect_url: Patch::Keep,
        }
    }
}
clerk_user_runtime::setters!(
    PrepareWeb3WalletVerificationParams { patch redirect_url clear_redirect_url : String
    }
);
/// Params of `frontend.attemptWeb3WalletVerification`. Verifies a wallet by its signature of the message.
///
/// [Source](crate#sources): F (POST /v1/me/web3_wallets/{web3_wallet_id}/attempt_verification), JF (Web3Wallet).
///
/// The operation is [`attempt_web3_wallet_verification`](crate::frontend::FrontendApi::attempt_web3_wallet_verification).
///
/// # Example
///
/// ```
/// use clerk_user::frontend::AttemptWeb3WalletVerificationParams;
///
/// let params = AttemptWeb3WalletVerificationParams::new("idn_1", "signature");
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AttemptWeb3WalletVerificationParams {
    /// The wallet.
    pub web3_wallet_id: Web3WalletId,
    /// The signature.
    pub signature: String,
}
clerk_user_runtime::members!(
    AttemptWeb3WalletVerificationParams { web3_wallet_id "web3_wallet_id" required,
    signature "signature" required }
);
impl AttemptWeb3WalletVerificationParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(
        web3_wallet_id: impl Into<Web3WalletId>,
        signature: impl Into<String>,
    ) -> Self {
        Self {
            web3_wallet_id: web3_wallet_id.into(),
            signature: signature.into(),
        }
    }
}
/// Params of `frontend.get`. Answers the user who is signed in.
///
/// [Source](crate#sources): F (GET /v1/me), 000 (reload()).
///
/// The operation is [`get`](crate::frontend::FrontendApi::get).
///
/// # Example
///
/// ```
/// use clerk_user::frontend::GetParams;
///
/// let params = GetParams::new().rotating_token_nonce("rotating token nonce");
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GetParams {
    /// Lets a native application renew its token once although that has changed meanwhile.
    ///
    /// [Source](crate#sources): 000 (ClerkResourceReloadParams), JF (fapiClient).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rotating_token_nonce: Option<String>,
}
clerk_user_runtime::members!(
    GetParams { rotating_token_nonce "rotating_token_nonce" optional }
);
impl GetParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new() -> Self {
        Self { rotating_token_nonce: None }
    }
}
impl Default for GetParams {
    fn default() -> Self {
        Self::new()
    }
}
clerk_user_runtime::setters!(GetParams { option rotating_token_nonce : String });
/// Params of `frontend.update`. Changes the properties that are named and leaves the others as they are; the empty string means null.
///
/// [Source](crate#sources): 000 (update()), F (PATCH /v1/me).
///
/// The operation is [`update`](crate::frontend::FrontendApi::update).
///
/// # Example
///
/// ```
/// use clerk_user::frontend::UpdateParams;
///
/// let params = UpdateParams::new().username("ada").clear_first_name();
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UpdateParams {
    /// User name, unique in the instance.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub username: Patch<String>,
    /// First name.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub first_name: Patch<String>,
    /// Last name.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub last_name: Patch<String>,
    /// The address to make the primary; a verified one of the user.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub primary_email_address_id: Patch<EmailAddressId>,
    /// The number to make the primary; a verified one of the user.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub primary_phone_number_id: Patch<PhoneNumberId>,
    /// The wallet to make the primary; a verified one of the user.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub primary_web3_wallet_id: Patch<Web3WalletId>,
    /// Unsafe metadata that takes the place of what is stored.
    ///
    /// (at most 8192 bytes of compact JSON; up to API version 2025-11-10.)
    #[deprecated(
        note = "Use `update_metadata()` instead. Deprecated since 2025-04-10. It can be removed from 2026-05-12."
    )]
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub unsafe_metadata: Patch<Metadata>,
}
clerk_user_runtime::members!(
    UpdateParams { username "username" defaulted, first_name "first_name" defaulted,
    last_name "last_name" defaulted, primary_email_address_id "primary_email_address_id"
    defaulted, primary_phone_number_id "primary_phone_number_id" defaulted,
    primary_web3_wallet_id "primary_web3_wallet_id" defaulted, unsafe_metadata
    "unsafe_metadata" defaulted }
);
impl UpdateParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new() -> Self {
        Self {
            username: Patch::Keep,
            first_name: Patch::Keep,
            last_name: Patch::Keep,
            primary_email_address_id: Patch::Keep,
            primary_phone_number_id: Patch::Keep,
            primary_web3_wallet_id: Patch::Keep,
            unsafe_metadata: Patch::Keep,
        }
    }
}
impl Default for UpdateParams {
    fn default() -> Self {
        Self::new()
    }
}
clerk_user_runtime::setters!(
    UpdateParams { patch username clear_username : String, patch first_name
    clear_first_name : String, patch last_name clear_last_name : String, patch
    primary_email_address_id clear_primary_email_address_id : EmailAddressId, patch
    primary_phone_number_id clear_primary_phone_number_id : PhoneNumberId, patch
    primary_web3_wallet_id clear_primary_web3_wallet_id : Web3WalletId, #[deprecated(note
    =
    "Use `update_metadata()` instead. Deprecated since 2025-04-10. It can be removed from 2026-05-12.")]
    patch unsafe_metadata clear_unsafe_metadata : Metadata }
);
/// Params of `frontend.updateMetadata`. Merges into the unsafe metadata, at any depth; a member that is null is removed.
///
/// [Source](crate#sources): 000 (updateMetadata()), F (PATCH /v1/me/metadata).
///
/// The operation is [`update_metadata`](crate::frontend::FrontendApi::update_metadata).
///
/// # Example
///
/// ```
/// use clerk_user::frontend::UpdateMetadataParams;
///
/// let params = UpdateMetadataParams::new([("plan", "pro")]);
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UpdateMetadataParams {
    /// Patch of the unsafe metadata.
    ///
    /// (at most 8192 bytes of compact JSON.)
    pub unsafe_metadata: Metadata,
}
clerk_user_runtime::members!(
    UpdateMetadataParams { unsafe_metadata "unsafe_metadata" required }
);
impl UpdateMetadataParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(unsafe_metadata: impl Into<Metadata>) -> Self {
        Self {
            unsafe_metadata: unsafe_metadata.into(),
        }
    }
}
/// Params of `frontend.createEmailAddress`. Adds an email address to the user, not verified yet.
///
/// [Source](crate#sources): 000 (createEmailAddress()), F (POST /v1/me/email_addresses).
///
/// The operation is [`create_email_address`](crate::frontend::FrontendApi::create_email_address).
///
/// # Example
///
/// ```
/// use clerk_user::frontend::CreateEmailAddressParams;
///
/// let params = CreateEmailAddressParams::new("ada@example.com");
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreateEmailAddressParams {
    /// The address.
    pub email_address: String,
}
clerk_user_runtime::members!(
    CreateEmailAddressParams { email_address "email_address" required }
);
impl CreateEmailAddressParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(email_address: impl Into<String>) -> Self {
        Self {
            email_address: email_address.into(),
        }
    }
}
/// Params of `frontend.createSignUp`. Begins to sign up, in place of an attempt begun before; complete once nothing is missing or unverified.
///
/// [Source](crate#sources): F (POST /v1/client/sign_ups), JF (SignUp.create()).
///
/// The operation is [`create_sign_up`](crate::frontend::FrontendApi::create_sign_up).
///
/// # Example
///
/// ```
/// use clerk_user::frontend::CreateSignUpParams;
///
/// let params = CreateSignUpParams::new().transfer(true).clear_password();
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreateSignUpParams {
    /// Whether a sign-in that found no account goes on as a sign-up.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub transfer: Patch<bool>,
    /// The password; no leaked one is taken.
    ///
    /// (at least 8 characters.)
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub password: Patch<Secret>,
    /// First name.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub first_name: Patch<String>,
    /// Last name.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub last_name: Patch<String>,
    /// User name, unique in the instance.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub username: Patch<String>,
    /// Email address.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub email_address: Patch<String>,
    /// Phone number.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub phone_number: Patch<String>,
    /// One or the other.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub email_address_or_phone_number: Patch<String>,
    /// Address of a wallet.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub web3_wallet: Patch<String>,
    /// Unsafe metadata that the user will have once the sign-up is complete.
    ///
    /// (at most 8192 bytes of compact JSON.)
    ///
    /// [Source](crate#sources): 000 (Properties), 001 (Attributes), 002 (Custom user metadata).
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub unsafe_metadata: Patch<Metadata>,
    /// How to sign up, such as email_code, ticket or oauth_google.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub strategy: Patch<String>,
    /// Where a link or a provider leads.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub redirect_url: Patch<String>,
    /// Where the flow ends.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub action_complete_redirect_url: Patch<String>,
    /// The token of an invitation.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub ticket: Patch<Secret>,
    /// The grant code of a provider; for oauth_token_ strategies.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub code: Patch<Secret>,
    /// The ID token of a provider; for oauth_token_ strategies and google_one_tap.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub token: Patch<Secret>,
    /// Whether the user accepts the legal documents.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub legal_accepted: Patch<bool>,
    /// The prompt parameter of OpenID Connect.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub oidc_prompt: Patch<String>,
    /// The login_hint parameter of OpenID Connect.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub oidc_login_hint: Patch<String>,
    /// Proof against abuse that the SDK has fetched.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub proof_token: Patch<String>,
    /// Proof that a CAPTCHA was solved.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub captcha_token: Patch<String>,
    /// Why no CAPTCHA could be shown.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub captcha_error: Patch<String>,
    /// The kind of CAPTCHA.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub captcha_widget_type: Patch<String>,
    /// Language and region of the browser as a BCP 47 tag.
    ///
    /// [Source](crate#sources): JF (SignUp.create()).
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub locale: Patch<String>,
    /// Time zone of the browser, such as Europe/Vienna.
    ///
    /// [Source](crate#sources): JF+ (SignUp.create()).
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub timezone: Patch<String>,
}
clerk_user_runtime::members!(
    CreateSignUpParams { transfer "transfer" defaulted, password "password" defaulted,
    first_name "first_name" defaulted, last_name "last_name" defaulted, username
    "username" defaulted, email_address "email_address" defaulted, phone_number
    "phone_number" defaulted, email_address_or_phone_number
    "email_address_or_phone_number" defaulted, web3_wallet "web3_wallet" defaulted,
    unsafe_metadata "unsafe_metadata" defaulted, strategy "strategy" defaulted,
    redirect_url "redirect_url" defaulted, action_complete_redirect_url
    "action_complete_redirect_url" defaulted, ticket "ticket" defaulted, code "code"
    defaulted, token "token" defaulted, legal_accepted "legal_accepted" defaulted,
    oidc_prompt "oidc_prompt" defaulted, oidc_login_hint "oidc_login_hint" defaulted,
    proof_token "proof_token" defaulted, captcha_token "captcha_token" defaulted,
    captcha_error "captcha_error" defaulted, captcha_widget_type "captcha_widget_type"
    defaulted, locale "locale" defaulted, timezone "timezone" defaulted }
);
impl CreateSignUpParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new() -> Self {
        Self {
            transfer: Patch::Keep,
            password: Patch::Keep,
            first_name: Patch::Keep,
            last_name: Patch::Keep,
            username: Patch::Keep,
            email_address: Patch::Keep,
            phone_number: Patch::Keep,
            email_address_or_phone_number: Patch::Keep,
            web3_wallet: Patch::Keep,
            unsafe_metadata: Patch::Keep,
            strategy: Patch::Keep,
            redirect_url: Patch::Keep,
            action_complete_redirect_url: Patch::Keep,
            ticket: Patch::Keep,
            code: Patch::Keep,
            token: Patch::Keep,
            legal_accepted: Patch::Keep,
            oidc_prompt: Patch::Keep,
            oidc_login_hint: Patch::Keep,
            proof_token: Patch::Keep,
            captcha_token: Patch::Keep,
            captcha_error: Patch::Keep,
            captcha_widget_type: Patch::Keep,
            locale: Patch::Keep,
            timezone: Patch::Keep,
        }
    }
}
impl Default for CreateSignUpParams {
    fn default() -> Self {
        Self::new()
    }
}
clerk_user_runtime::setters!(
    CreateSignUpParams { patch transfer clear_transfer : bool, patch password
    clear_password : Secret, patch first_name clear_first_name : String, patch last_name
    clear_last_name : String, patch username clear_username : String, patch email_address
    clear_email_address : String, patch phone_number clear_phone_number : String, patch
    email_address_or_phone_number clear_email_address_or_phone_number : String, patch
    web3_wallet clear_web3_wallet : String, patch unsafe_metadata clear_unsafe_metadata :
    Metadata, patch strategy clear_strategy : String, patch redirect_url
    clear_redirect_url : String, patch action_complete_redirect_url
    clear_action_complete_redirect_url : String, patch ticket clear_ticket : Secret,
    patch code clear_code : Secret, patch token clear_token : Secret, patch
    legal_accepted clear_legal_accepted : bool, patch oidc_prompt clear_oidc_prompt :
    String, patch oidc_login_hint clear_oidc_login_hint : String, patch proof_token
    clear_proof_token : String, patch captcha_token clear_captcha_token : String, patch
    captcha_error clear_captcha_error : String, patch captcha_widget_type
    clear_captcha_widget_type : String, patch locale clear_locale : String, patch
    timezone clear_timezone : String }
);
/// Params of `frontend.updateSignUp`. Changes what is named of a sign-up that is not complete, and leaves the rest as it is.
///
/// [Source](crate#sources): F (PATCH /v1/client/sign_ups/{sign_up_id}), JF (SignUp.update()).
///
/// The operation is [`update_sign_up`](crate::frontend::FrontendApi::update_sign_up).
///
/// # Example
///
/// ```
/// use clerk_user::frontend::UpdateSignUpParams;
///
/// let params = UpdateSignUpParams::new("1")
///     .password("correct horse battery staple")
///     .clear_first_name();
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UpdateSignUpParams {
    /// The sign-up.
    pub sign_up_id: SignUpId,
    /// The password; no leaked one is taken.
    ///
    /// (at least 8 characters.)
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub password: Patch<Secret>,
    /// First name.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub first_name: Patch<String>,
    /// Last name.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub last_name: Patch<String>,
    /// User name, unique in the instance.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub username: Patch<String>,
    /// Email address.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub email_address: Patch<String>,
    /// Phone number.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub phone_number: Patch<String>,
    /// One or the other.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub email_address_or_phone_number: Patch<String>,
    /// Address of a wallet.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub web3_wallet: Patch<String>,
    /// Unsafe metadata that the user will have once the sign-up is complete.
    ///
    /// (at most 8192 bytes of compact JSON.)
    ///
    /// [Source](crate#sources): 000 (Properties), 001 (Attributes), 002 (Custom user metadata).
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub unsafe_metadata: Patch<Metadata>,
    /// How to sign up, such as email_code, ticket or oauth_google.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub strategy: Patch<String>,
    /// Where a link or a provider leads.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub redirect_url: Patch<String>,
    /// Where the flow ends.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub action_complete_redirect_url: Patch<String>,
    /// The token of an invitation.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub ticket: Patch<Secret>,
    /// The grant code of a provider; for oauth_token_ strategies.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub code: Patch<Secret>,
    /// The ID token of a provider; for oauth_token_ strategies and google_one_tap.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub token: Patch<Secret>,
    /// Whether the user accepts the legal documents.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub legal_accepted: Patch<bool>,
    /// The prompt parameter of OpenID Connect.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub oidc_prompt: Patch<String>,
    /// The login_hint parameter of OpenID Connect.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub oidc_login_hint: Patch<String>,
    /// Proof against abuse that the SDK has fetched.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub proof_token: Patch<String>,
    /// Language and region of the browser as a BCP 47 tag.
    ///
    /// [Source](crate#sources): JF (SignUp.update()).
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub locale: Patch<String>,
}
clerk_user_runtime::members!(
    UpdateSignUpParams { sign_up_id "sign_up_id" required, password "password" defaulted,
    first_name "first_name" defaulted, last_name "last_name" defaulted, username
    "username" defaulted, email_address "email_address" defaulted, phone_number
    "phone_number" defaulted, email_address_or_phone_number
    "email_address_or_phone_number" defaulted, web3_wallet "web3_wallet" defaulted,
    unsafe_metadata "unsafe_metadata" defaulted, strategy "strategy" defaulted,
    redirect_url "redirect_url" defaulted, action_complete_redirect_url
    "action_complete_redirect_url" defaulted, ticket "ticket" defaulted, code "code"
    defaulted, token "token" defaulted, legal_accepted "legal_accepted" defaulted,
    oidc_prompt "oidc_prompt" defaulted, oidc_login_hint "oidc_login_hint" defaulted,
    proof_token "proof_token" defaulted, locale "locale" defaulted }
);
impl UpdateSignUpParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(sign_up_id: impl Into<SignUpId>) -> Self {
        Self {
            sign_up_id: sign_up_id.into(),
            password: Patch::Keep,
            first_name: Patch::Keep,
            last_name: Patch::Keep,
            username: Patch::Keep,
            email_address: Patch::Keep,
            phone_number: Patch::Keep,
            email_address_or_phone_number: Patch::Keep,
            web3_wallet: Patch::Keep,
            unsafe_metadata: Patch::Keep,
            strategy: Patch::Keep,
            redirect_url: Patch::Keep,
            action_complete_redirect_url: Patch::Keep,
            ticket: Patch::Keep,
            code: Patch::Keep,
            token: Patch::Keep,
            legal_accepted: Patch::Keep,
            oidc_prompt: Patch::Keep,
            oidc_login_hint: Patch::Keep,
            proof_token: Patch::Keep,
            locale: Patch::Keep,
        }
    }
}
clerk_user_runtime::setters!(
    UpdateSignUpParams { patch password clear_password : Secret, patch first_name
    clear_first_name : String, patch last_name clear_last_name : String, patch username
    clear_username : String, patch email_address clear_email_address : String, patch
    phone_number clear_phone_number : String, patch email_address_or_phone_number
    clear_email_address_or_phone_number : String, patch web3_wallet clear_web3_wallet :
    String, patch unsafe_metadata clear_unsafe_metadata : Metadata, patch strategy
    clear_strategy : String, patch redirect_url clear_redirect_url : String, patch
    action_complete_redirect_url clear_action_complete_redirect_url : String, patch
    ticket clear_ticket : Secret, patch code clear_code : Secret, patch token clear_token
    : Secret, patch legal_accepted clear_legal_accepted : bool, patch oidc_prompt
    clear_oidc_prompt : String, patch oidc_login_hint clear_oidc_login_hint : String,
    patch proof_token clear_proof_token : String, patch locale clear_locale : String }
);
