// @generated from the contract by `cargo xtask generate`. Do not edit.

//! Settings and seeds of the capability `control`.
#![allow(clippy::trivially_copy_pass_by_ref, reason = "serde requires references")]
#[allow(unused_imports, reason = "a contract may need only some of them")]
use clerk_user_runtime::{DefaultValue, Format, ParamType, SettingError, SettingSpec};
#[allow(unused_imports, reason = "a contract may need only some of them")]
use clerk_user_runtime::{FileUpload, Metadata, Patch, Presence, Secret, Timestamp};
use serde::{Deserialize, Serialize};
#[allow(unused_imports, reason = "a contract may need only some of them")]
use crate::types::*;
/// Settings of an instance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[allow(clippy::struct_excessive_bools, reason = "one flag per setting")]
pub struct Settings {
    /// Whether a user must have a password.
    ///
    /// [Source](crate#sources): B (POST /users).
    pub password_required: bool,
    /// Whether a password is the only way to sign in.
    pub password_only_sign_in: bool,
    /// Least number of characters of a username.
    pub username_min_length: i64,
    /// Largest number of characters of a username.
    pub username_max_length: i64,
    /// Whether signing up asks for consent to the terms.
    pub legal_consent_required: bool,
    /// Whether signing up asks for the verification of each identifier.
    ///
    /// [Source](crate#sources): 002 (Identify users).
    pub verify_at_sign_up: bool,
    /// Whether users can have email addresses.
    pub email_address_enabled: bool,
    /// Whether users can have phone numbers.
    pub phone_number_enabled: bool,
    /// Whether users can add, change and remove email addresses of their own.
    ///
    /// [Source](crate#sources): D (configure/auth-strategies/sign-up-sign-in-options).
    pub email_address_changeable: bool,
    /// Whether users can add, change and remove phone numbers of their own.
    ///
    /// [Source](crate#sources): D (configure/auth-strategies/sign-up-sign-in-options).
    pub phone_number_changeable: bool,
    /// Whether users can have usernames.
    pub username_enabled: bool,
    /// Whether users can have first and last names.
    pub name_enabled: bool,
    /// Whether an authenticator app can be a second factor.
    pub authenticator_app_enabled: bool,
    /// Whether users can have backup codes.
    pub backup_code_enabled: bool,
    /// The strategy of the one OAuth provider that is disabled, such as oauth_google; null when none is.
    pub disabled_provider: Option<String>,
    /// After how many failed attempts to sign in a user is locked; null when attempts are not counted.
    ///
    /// [Source](crate#sources): D (secure/user-lockout).
    pub lockout_attempts: Option<i64>,
    /// How long a lock lasts after too many failed attempts, in seconds; null when only unlocking ends it.
    pub lockout_seconds: Option<i64>,
    /// Largest number of bytes of a password. What a hasher reads differs; no document names a limit.
    ///
    /// [Source](crate#sources): E (form_password_size_in_bytes_exceeded).
    pub password_max_bytes: i64,
    /// Largest number of bytes of a profile image.
    ///
    /// [Source](crate#sources): E (Images).
    pub image_max_bytes: i64,
    /// The code that verifies every test address and test number, without a message.
    pub test_code: String,
    /// What stands between the plus sign and the at sign of a test address.
    pub test_subaddress: String,
    /// What stands behind the country code 1 and three digits of any area in a test number; two more digits follow.
    pub test_exchange: String,
}
impl Default for Settings {
    fn default() -> Self {
        Self {
            password_required: false,
            password_only_sign_in: false,
            username_min_length: 4i64,
            username_max_length: 64i64,
            legal_consent_required: false,
            verify_at_sign_up: true,
            email_address_enabled: true,
            phone_number_enabled: true,
            email_address_changeable: true,
            phone_number_changeable: true,
            username_enabled: true,
            name_enabled: true,
            authenticator_app_enabled: true,
            backup_code_enabled: true,
            disabled_provider: None,
            lockout_attempts: Some(10i64),
            lockout_seconds: Some(3600i64),
            password_max_bytes: 72i64,
            image_max_bytes: 10000000i64,
            test_code: "424242".to_owned(),
            test_subaddress: "clerk_test".to_owned(),
            test_exchange: "55501".to_owned(),
        }
    }
}
impl Settings {
    /// Applies changes to the settings. Null resets a setting that is not nullable to its default.
    ///
    /// # Errors
    /// The first setting that is unknown or has an invalid value.
    pub fn changed(
        &self,
        changes: &serde_json::Map<String, serde_json::Value>,
    ) -> Result<Self, SettingError> {
        clerk_user_runtime::apply_settings(SETTINGS, self, changes)
    }
}
/// The settings, in the order of the contract.
pub const SETTINGS: &[SettingSpec] = &[
    SettingSpec::new("passwordRequired", "password_required", ParamType::Boolean)
        .default(DefaultValue::Boolean(false)),
    SettingSpec::new("passwordOnlySignIn", "password_only_sign_in", ParamType::Boolean)
        .default(DefaultValue::Boolean(false)),
    SettingSpec::new(
            "usernameMinLength",
            "username_min_length",
            ParamType::INTEGER.min(1i64).max(64i64),
        )
        .default(DefaultValue::Integer(4i64)),
    SettingSpec::new(
            "usernameMaxLength",
            "username_max_length",
            ParamType::INTEGER.min(1i64).max(64i64),
        )
        .default(DefaultValue::Integer(64i64)),
    SettingSpec::new(
            "legalConsentRequired",
            "legal_consent_required",
            ParamType::Boolean,
        )
        .default(DefaultValue::Boolean(false)),
    SettingSpec::new("verifyAtSignUp", "verify_at_sign_up", ParamType::Boolean)
        .default(DefaultValue::Boolean(true)),
    SettingSpec::new("emailAddressEnabled", "email_address_enabled", ParamType::Boolean)
        .default(DefaultValue::Boolean(true)),
    SettingSpec::new("phoneNumberEnabled", "phone_number_enabled", ParamType::Boolean)
        .default(DefaultValue::Boolean(true)),
    SettingSpec::new(
            "emailAddressChangeable",
            "email_address_changeable",
            ParamType::Boolean,
        )
        .default(DefaultValue::Boolean(true)),
    SettingSpec::new(
            "phoneNumberChangeable",
            "phone_number_changeable",
            ParamType::Boolean,
        )
        .default(DefaultValue::Boolean(true)),
    SettingSpec::new("usernameEnabled", "username_enabled", ParamType::Boolean)
        .default(DefaultValue::Boolean(true)),
    SettingSpec::new("nameEnabled", "name_enabled", ParamType::Boolean)
        .default(DefaultValue::Boolean(true)),
    SettingSpec::new(
            "authenticatorAppEnabled",
            "authenticator_app_enabled",
            ParamType::Boolean,
        )
        .default(DefaultValue::Boolean(true)),
    SettingSpec::new("backupCodeEnabled", "backup_code_enabled", ParamType::Boolean)
        .default(DefaultValue::Boolean(true)),
    SettingSpec::new("disabledProvider", "disabled_provider", ParamType::TEXT)
        .nullable(),
    SettingSpec::new("lockoutAttempts", "lockout_attempts", ParamType::INTEGER.min(5i64))
        .default(DefaultValue::Integer(10i64))
        .nullable(),
    SettingSpec::new("lockoutSeconds", "lockout_seconds", ParamType::INTEGER.min(1i64))
        .default(DefaultValue::Integer(3600i64))
        .nullable(),
    SettingSpec::new(
            "passwordMaxBytes",
            "password_max_bytes",
            ParamType::INTEGER.min(8i64),
        )
        .default(DefaultValue::Integer(72i64)),
    SettingSpec::new("imageMaxBytes", "image_max_bytes", ParamType::INTEGER.min(1i64))
        .default(DefaultValue::Integer(10000000i64)),
    SettingSpec::new("testCode", "test_code", ParamType::TEXT)
        .default(DefaultValue::Text("424242")),
    SettingSpec::new("testSubaddress", "test_subaddress", ParamType::TEXT)
        .default(DefaultValue::Text("clerk_test")),
    SettingSpec::new("testExchange", "test_exchange", ParamType::TEXT)
        .default(DefaultValue::Text("55501")),
];
/// Data that the API cannot create, selected by `seed`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "seed")]
pub enum Seed {
    /// A password that is known from a breach.
    #[serde(rename = "breached_password")]
    BreachedPassword(BreachedPasswordSeed),
    /// An invitation to sign up, with the ticket that is sent with it.
    #[serde(rename = "invitation")]
    Invitation(InvitationSeed),
    /// A hint that a user could ask to join an organization, which is made with it.
    #[serde(rename = "organization_suggestion")]
    OrganizationSuggestion(OrganizationSuggestionSeed),
    /// An account at an OAuth provider, connected and verified.
    #[serde(rename = "external_account")]
    ExternalAccount(ExternalAccountSeed),
    /// A verified passkey.
    #[serde(rename = "passkey")]
    Passkey(PasskeySeed),
    /// A stored payment method.
    #[serde(rename = "payment_method")]
    PaymentMethod(PaymentMethodSeed),
    /// An enterprise connection that is active for a user.
    #[serde(rename = "enterprise_connection")]
    EnterpriseConnection(EnterpriseConnectionSeed),
    /// An account at an enterprise connection, which is made with it.
    #[serde(rename = "enterprise_account")]
    EnterpriseAccount(EnterpriseAccountSeed),
}
/// Params of the seed `breachedPassword`. A password that is known from a breach.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BreachedPasswordSeed {
    /// The password.
    pub password: Secret,
}
clerk_user_runtime::members!(BreachedPasswordSeed { password "password" required });
impl BreachedPasswordSeed {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(password: impl Into<Secret>) -> Self {
        Self { password: password.into() }
    }
}
/// Params of the seed `invitation`. An invitation to sign up, with the ticket that is sent with it.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct InvitationSeed {
    /// The address that is invited.
    pub email_address: String,
    /// Public metadata of the user to be.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub public_metadata: Option<Metadata>,
}
clerk_user_runtime::members!(
    InvitationSeed { email_address "email_address" required, public_metadata
    "public_metadata" optional }
);
impl InvitationSeed {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(email_address: impl Into<String>) -> Self {
        Self {
            email_address: email_address.into(),
            public_metadata: None,
        }
    }
}
clerk_user_runtime::setters!(InvitationSeed { option public_metadata : Metadata });
/// Response of the seed `invitation`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct InvitationSeeded {
    /// The ticket.
    pub ticket: Secret,
}
clerk_user_runtime::members!(InvitationSeeded { ticket "ticket" required });
impl InvitationSeeded {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(ticket: impl Into<Secret>) -> Self {
        Self { ticket: ticket.into() }
    }
}
/// Params of the seed `organizationSuggestion`. A hint that a user could ask to join an organization, which is made with it.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OrganizationSuggestionSeed {
    /// The user.
    pub user_id: UserId,
}
clerk_user_runtime::members!(OrganizationSuggestionSeed { user_id "user_id" required });
impl OrganizationSuggestionSeed {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self { user_id: user_id.into() }
    }
}
/// Params of the seed `externalAccount`. An account at an OAuth provider, connected and verified.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ExternalAccountSeed {
    /// The user.
    pub user_id: UserId,
    /// The provider.
    pub provider: String,
    /// The id of the user at the provider.
    pub provider_user_id: String,
    /// The address that the provider tells; it is linked when the user has it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email_address: Option<String>,
    /// The image that the provider tells, which a user without an image gets.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub image_url: Option<String>,
}
clerk_user_runtime::members!(
    ExternalAccountSeed { user_id "user_id" required, provider "provider" required,
    provider_user_id "provider_user_id" required, email_address "email_address" optional,
    image_url "image_url" optional }
);
impl ExternalAccountSeed {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(
        user_id: impl Into<UserId>,
        provider: impl Into<String>,
        provider_user_id: impl Into<String>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            provider: provider.into(),
            provider_user_id: provider_user_id.into(),
            email_address: None,
            image_url: None,
        }
    }
}
clerk_user_runtime::setters!(
    ExternalAccountSeed { option email_address : String, option image_url : String }
);
/// Params of the seed `passkey`. A verified passkey.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PasskeySeed {
    /// The user.
    pub user_id: UserId,
    /// Name that tells it from the user's other passkeys.
    pub name: String,
}
clerk_user_runtime::members!(
    PasskeySeed { user_id "user_id" required, name "name" required }
);
impl PasskeySeed {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(user_id: impl Into<UserId>, name: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            name: name.into(),
        }
    }
}
/// Params of the seed `paymentMethod`. A stored payment method.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PaymentMethodSeed {
    /// The user.
    pub user_id: UserId,
}
clerk_user_runtime::members!(PaymentMethodSeed { user_id "user_id" required });
impl PaymentMethodSeed {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self { user_id: user_id.into() }
    }
}
/// Params of the seed `enterpriseConnection`. An enterprise connection that is active for a user.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EnterpriseConnectionSeed {
    /// The user.
    pub user_id: UserId,
}
clerk_user_runtime::members!(EnterpriseConnectionSeed { user_id "user_id" required });
impl EnterpriseConnectionSeed {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self { user_id: user_id.into() }
    }
}
/// Params of the seed `enterpriseAccount`. An account at an enterprise connection, which is made with it.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EnterpriseAccountSeed {
    /// The user.
    pub user_id: UserId,
    /// The address at the enterprise.
    pub email_address: String,
}
clerk_user_runtime::members!(
    EnterpriseAccountSeed { user_id "user_id" required, email_address "email_address"
    required }
);
impl EnterpriseAccountSeed {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(user_id: impl Into<UserId>, email_address: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            email_address: email_address.into(),
        }
    }
}
