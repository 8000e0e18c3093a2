// @generated from the contract by `cargo xtask generate`. Do not edit.

//! Resources as the frontend shows them.
#![allow(deprecated, reason = "what is deprecated is held and compared too")]
#[allow(unused_imports, reason = "a surface may need only some of them, or none")]
use crate::types::*;
/// What is left of a resource that was deleted.
///
/// Source: B (DeletedObject), F (Client.DeletedObject).
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct DeletedObject {
    /// Id that the resource had.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "clerk_user_runtime::optional"
    )]
    pub id: Option<String>,
    /// Slug that the resource had, where its kind has one.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "clerk_user_runtime::optional"
    )]
    pub slug: Option<String>,
    /// Kind of the resource.
    pub object: String,
    /// Whether it was deleted.
    pub deleted: bool,
}
/// One person who uses an application, with identifiers, profile, security state and metadata.
///
/// Source: 000 (Properties), B (User), F (Client.User).
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct User {
    /// Identifies the user.
    pub id: UserId,
    /// Always `user`.
    pub object: String,
    /// User name, unique in the instance.
    #[serde(deserialize_with = "clerk_user_runtime::required_nullable")]
    pub username: Option<String>,
    /// First name.
    #[serde(deserialize_with = "clerk_user_runtime::required_nullable")]
    pub first_name: Option<String>,
    /// Last name.
    #[serde(deserialize_with = "clerk_user_runtime::required_nullable")]
    pub last_name: Option<String>,
    /// Address of the profile image or of the avatar that stands in for it.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "clerk_user_runtime::optional"
    )]
    pub image_url: Option<String>,
    /// Whether there is a profile image; false while an avatar stands in for it.
    pub has_image: bool,
    /// The email address at which the user is contacted.
    #[serde(deserialize_with = "clerk_user_runtime::required_nullable")]
    pub primary_email_address_id: Option<EmailAddressId>,
    /// The phone number at which the user is contacted.
    #[serde(deserialize_with = "clerk_user_runtime::required_nullable")]
    pub primary_phone_number_id: Option<PhoneNumberId>,
    /// The wallet that stands first.
    #[serde(deserialize_with = "clerk_user_runtime::required_nullable")]
    pub primary_web3_wallet_id: Option<Web3WalletId>,
    /// Whether the user has a password.
    pub password_enabled: bool,
    /// Whether signing in takes a second factor.
    pub two_factor_enabled: bool,
    /// Whether an authenticator app is set up.
    pub totp_enabled: bool,
    /// Whether backup codes are set up.
    pub backup_code_enabled: bool,
    /// Every email address, the primary included.
    pub email_addresses: Vec<EmailAddress>,
    /// Every phone number, the primary included.
    pub phone_numbers: Vec<PhoneNumber>,
    /// Every wallet, the primary included.
    pub web3_wallets: Vec<Web3Wallet>,
    /// Every passkey.
    pub passkeys: Vec<serde_json::Map<String, serde_json::Value>>,
    /// The organizations that the user belongs to.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "clerk_user_runtime::optional"
    )]
    pub organization_memberships: Option<
        Vec<serde_json::Map<String, serde_json::Value>>,
    >,
    /// Accounts connected by OAuth, verified or not.
    pub external_accounts: Vec<serde_json::Map<String, serde_json::Value>>,
    /// Accounts connected by SAML.
    pub saml_accounts: Vec<serde_json::Map<String, serde_json::Value>>,
    /// When the password was last changed.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Presence::is_absent")]
    pub password_last_updated_at: clerk_user_runtime::Presence<
        clerk_user_runtime::Timestamp,
    >,
    /// Data of the application that both surfaces read and the backend writes.
    ///
    /// Source: 002 (Custom user metadata).
    pub public_metadata: clerk_user_runtime::Metadata,
    /// Data of the application that both surfaces read and write; nothing in it can be trusted.
    ///
    /// Source: 002 (Custom user metadata).
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "clerk_user_runtime::optional"
    )]
    pub unsafe_metadata: Option<clerk_user_runtime::Metadata>,
    /// Id of the user in other systems, unique in the instance.
    #[serde(deserialize_with = "clerk_user_runtime::required_nullable")]
    pub external_id: Option<String>,
    /// When the user last signed in.
    #[serde(deserialize_with = "clerk_user_runtime::required_nullable")]
    pub last_sign_in_at: Option<clerk_user_runtime::Timestamp>,
    /// Whether the user is shut out for good.
    pub banned: bool,
    /// Whether signing in is blocked for now.
    pub locked: bool,
    /// Whether a directory has withdrawn the access.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "clerk_user_runtime::optional"
    )]
    pub deprovisioned: Option<bool>,
    /// Seconds until a lock ends; null for a lock without end, or without a lock.
    #[serde(deserialize_with = "clerk_user_runtime::required_nullable")]
    pub lockout_expires_in_seconds: Option<i64>,
    /// Failed attempts left before the user is locked; null when the instance never locks.
    #[serde(deserialize_with = "clerk_user_runtime::required_nullable")]
    pub verification_attempts_remaining: Option<i64>,
    /// When the user signed up.
    pub created_at: clerk_user_runtime::Timestamp,
    /// When the user was last changed.
    pub updated_at: clerk_user_runtime::Timestamp,
    /// Whether the user may delete the own account.
    pub delete_self_enabled: bool,
    /// Whether the user may create organizations.
    pub create_organization_enabled: bool,
    /// Largest number of organizations that the user may create; 0 means no limit.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Presence::is_absent")]
    pub create_organizations_limit: clerk_user_runtime::Presence<i64>,
    /// When a session was last active, to the day.
    #[serde(deserialize_with = "clerk_user_runtime::required_nullable")]
    pub last_active_at: Option<clerk_user_runtime::Timestamp>,
    /// When a second factor was last switched on.
    #[serde(deserialize_with = "clerk_user_runtime::required_nullable")]
    pub mfa_enabled_at: Option<clerk_user_runtime::Timestamp>,
    /// When the second factors were last switched off.
    #[serde(deserialize_with = "clerk_user_runtime::required_nullable")]
    pub mfa_disabled_at: Option<clerk_user_runtime::Timestamp>,
    /// When the user accepted the legal documents; null when the instance does not ask for it.
    #[serde(deserialize_with = "clerk_user_runtime::required_nullable")]
    pub legal_accepted_at: Option<clerk_user_runtime::Timestamp>,
    /// Address of the profile image.
    #[deprecated(note = "use imageUrl instead")]
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "clerk_user_runtime::optional"
    )]
    pub profile_image_url: Option<String>,
    /// Accounts connected by enterprise SSO.
    pub enterprise_accounts: Vec<serde_json::Map<String, serde_json::Value>>,
}
impl User {
    /// Value of the `object` member.
    pub const OBJECT: &'static str = "user";
    /// First and last name as one text.
    pub fn full_name(&self) -> Option<String> {
        let parts = [self.first_name.as_deref(), self.last_name.as_deref()];
        let parts: Vec<&str> = parts
            .into_iter()
            .flatten()
            .filter(|part| !part.is_empty())
            .collect();
        let name = parts.join(" ").trim().to_owned();
        (!name.is_empty()).then_some(name)
    }
    /// The member of the list that is the primary.
    pub fn primary_email_address(&self) -> Option<&EmailAddress> {
        let id = self.primary_email_address_id.as_ref()?;
        self.email_addresses.iter().find(|member| member.id == *id)
    }
    /// The member of the list that is the primary.
    pub fn primary_phone_number(&self) -> Option<&PhoneNumber> {
        let id = self.primary_phone_number_id.as_ref()?;
        self.phone_numbers.iter().find(|member| member.id == *id)
    }
    /// The member of the list that is the primary.
    pub fn primary_web3_wallet(&self) -> Option<&Web3Wallet> {
        let id = self.primary_web3_wallet_id.as_ref()?;
        self.web3_wallets.iter().find(|member| member.id == *id)
    }
}
