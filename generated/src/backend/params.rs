// @generated from the contract by `cargo xtask generate`. Do not edit.

//! Params of the backend operations.
#![allow(deprecated, reason = "derives and constructors name deprecated fields too")]
#![allow(clippy::trivially_copy_pass_by_ref, reason = "serde asks for references")]
#[allow(unused_imports, reason = "a contract may need only some of them")]
use crate::types::*;
/// Params of `backend.createEmailAddress`. Adds an email address to a user.
///
/// Source: B (POST /email_addresses).
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct CreateEmailAddressParams {
    /// The user who gets it.
    pub user_id: UserId,
    /// The address.
    pub email_address: String,
    /// Whether it counts as verified at once.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Patch::is_keep")]
    pub verified: clerk_user_runtime::Patch<bool>,
    /// Whether it becomes the primary; when left out, only the first address does.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Patch::is_keep")]
    pub primary: clerk_user_runtime::Patch<bool>,
    /// Whether the primary address before it is told.
    ///
    /// (default false.)
    #[serde(
        default = "CreateEmailAddressParams::default_notify_primary_email_address_changed",
        skip_serializing_if = "CreateEmailAddressParams::is_default_notify_primary_email_address_changed"
    )]
    pub notify_primary_email_address_changed: bool,
}
impl CreateEmailAddressParams {
    /// A request with what must be there; everything else is left out, or its default.
    pub fn new(user_id: UserId, email_address: String) -> Self {
        Self {
            user_id,
            email_address,
            verified: clerk_user_runtime::Patch::Keep,
            primary: clerk_user_runtime::Patch::Keep,
            notify_primary_email_address_changed: Self::default_notify_primary_email_address_changed(),
        }
    }
    fn default_notify_primary_email_address_changed() -> bool {
        false
    }
    fn is_default_notify_primary_email_address_changed(value: &bool) -> bool {
        *value == Self::default_notify_primary_email_address_changed()
    }
}
/// Params of `backend.getEmailAddress`. Answers one email address.
///
/// Source: B (GET /email_addresses/{email_address_id}).
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct GetEmailAddressParams {
    /// The address.
    pub email_address_id: EmailAddressId,
}
impl GetEmailAddressParams {
    /// A request with what must be there; everything else is left out, or its default.
    pub fn new(email_address_id: EmailAddressId) -> Self {
        Self { email_address_id }
    }
}
/// Params of `backend.updateEmailAddress`. Sets whether an email address is verified, and whether it is the primary.
///
/// Source: B (PATCH /email_addresses/{email_address_id}).
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct UpdateEmailAddressParams {
    /// The address to change.
    pub email_address_id: EmailAddressId,
    /// Whether it counts as verified.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Patch::is_keep")]
    pub verified: clerk_user_runtime::Patch<bool>,
    /// Whether it becomes the primary.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Patch::is_keep")]
    pub primary: clerk_user_runtime::Patch<bool>,
    /// Whether the primary address before it is told.
    ///
    /// (default false.)
    #[serde(
        default = "UpdateEmailAddressParams::default_notify_primary_email_address_changed",
        skip_serializing_if = "UpdateEmailAddressParams::is_default_notify_primary_email_address_changed"
    )]
    pub notify_primary_email_address_changed: bool,
}
impl UpdateEmailAddressParams {
    /// A request with what must be there; everything else is left out, or its default.
    pub fn new(email_address_id: EmailAddressId) -> Self {
        Self {
            email_address_id,
            verified: clerk_user_runtime::Patch::Keep,
            primary: clerk_user_runtime::Patch::Keep,
            notify_primary_email_address_changed: Self::default_notify_primary_email_address_changed(),
        }
    }
    fn default_notify_primary_email_address_changed() -> bool {
        false
    }
    fn is_default_notify_primary_email_address_changed(value: &bool) -> bool {
        *value == Self::default_notify_primary_email_address_changed()
    }
}
/// Params of `backend.deleteEmailAddress`. Takes an email address from its user.
///
/// Source: B (DELETE /email_addresses/{email_address_id}).
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct DeleteEmailAddressParams {
    /// The address to delete.
    pub email_address_id: EmailAddressId,
}
impl DeleteEmailAddressParams {
    /// A request with what must be there; everything else is left out, or its default.
    pub fn new(email_address_id: EmailAddressId) -> Self {
        Self { email_address_id }
    }
}
/// Params of `backend.replaceUserEmailAddress`. Replaces every email address of a user by one, which becomes the primary.
///
/// Source: B (PUT /users/{user_id}/email_address).
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ReplaceUserEmailAddressParams {
    /// The user.
    pub user_id: UserId,
    /// The new address.
    pub email_address: String,
    /// State of the new address; unverified can shut the user out.
    ///
    /// (default `verified`.)
    #[serde(
        default = "ReplaceUserEmailAddressParams::default_identification_status",
        skip_serializing_if = "ReplaceUserEmailAddressParams::is_default_identification_status"
    )]
    pub identification_status: IdentificationStatus,
    /// Whether the primary address before it is told.
    ///
    /// (default false.)
    #[serde(
        default = "ReplaceUserEmailAddressParams::default_notify_primary_email_address_changed",
        skip_serializing_if = "ReplaceUserEmailAddressParams::is_default_notify_primary_email_address_changed"
    )]
    pub notify_primary_email_address_changed: bool,
}
impl ReplaceUserEmailAddressParams {
    /// A request with what must be there; everything else is left out, or its default.
    pub fn new(user_id: UserId, email_address: String) -> Self {
        Self {
            user_id,
            email_address,
            identification_status: Self::default_identification_status(),
            notify_primary_email_address_changed: Self::default_notify_primary_email_address_changed(),
        }
    }
    fn default_identification_status() -> IdentificationStatus {
        "verified".into()
    }
    fn is_default_identification_status(value: &IdentificationStatus) -> bool {
        *value == Self::default_identification_status()
    }
    fn default_notify_primary_email_address_changed() -> bool {
        false
    }
    fn is_default_notify_primary_email_address_changed(value: &bool) -> bool {
        *value == Self::default_notify_primary_email_address_changed()
    }
}
/// Params of `backend.updateUserMetadata`. Merges each metadata given into what is stored, at any depth; a member that is null is removed.
///
/// Source: B (PATCH /users/{user_id}/metadata), D (Metadata), 003 (updateUser()).
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct UpdateUserMetadataParams {
    /// The user.
    pub user_id: UserId,
    /// Patch of the public metadata.
    ///
    /// (at most 8192 bytes of compact JSON.)
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub public_metadata: Option<clerk_user_runtime::Metadata>,
    /// Patch of the private metadata.
    ///
    /// (at most 8192 bytes of compact JSON.)
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private_metadata: Option<clerk_user_runtime::Metadata>,
    /// Patch of the unsafe metadata.
    ///
    /// (at most 8192 bytes of compact JSON.)
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unsafe_metadata: Option<clerk_user_runtime::Metadata>,
}
impl UpdateUserMetadataParams {
    /// A request with what must be there; everything else is left out, or its default.
    pub fn new(user_id: UserId) -> Self {
        Self {
            user_id,
            public_metadata: None,
            private_metadata: None,
            unsafe_metadata: None,
        }
    }
}
/// Params of `backend.replaceUserMetadata`. Replaces each metadata given as a whole and leaves the others as they are.
///
/// Source: B (PUT /users/{user_id}/metadata), D (Metadata).
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ReplaceUserMetadataParams {
    /// The user.
    pub user_id: UserId,
    /// The new public metadata.
    ///
    /// (at most 8192 bytes of compact JSON.)
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub public_metadata: Option<clerk_user_runtime::Metadata>,
    /// The new private metadata.
    ///
    /// (at most 8192 bytes of compact JSON.)
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private_metadata: Option<clerk_user_runtime::Metadata>,
    /// The new unsafe metadata.
    ///
    /// (at most 8192 bytes of compact JSON.)
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unsafe_metadata: Option<clerk_user_runtime::Metadata>,
}
impl ReplaceUserMetadataParams {
    /// A request with what must be there; everything else is left out, or its default.
    pub fn new(user_id: UserId) -> Self {
        Self {
            user_id,
            public_metadata: None,
            private_metadata: None,
            unsafe_metadata: None,
        }
    }
}
/// Params of `backend.createUser`. Creates a user. The first address, number and wallet become the primary ones.
///
/// Source: B (POST /users), JB (createUser()).
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct CreateUserParams {
    /// Id of the user in other systems, unique in the instance.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Patch::is_keep")]
    pub external_id: clerk_user_runtime::Patch<String>,
    /// First name.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Patch::is_keep")]
    pub first_name: clerk_user_runtime::Patch<String>,
    /// Last name.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Patch::is_keep")]
    pub last_name: clerk_user_runtime::Patch<String>,
    /// Language and region as a BCP 47 tag.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Patch::is_keep")]
    pub locale: clerk_user_runtime::Patch<String>,
    /// Addresses, verified unless marked otherwise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email_address: Option<Vec<String>>,
    /// State of each address, by position: none at all, or as many as there are addresses.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email_address_identification_status: Option<Vec<InitialIdentificationStatus>>,
    /// Numbers, verified unless marked otherwise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<Vec<String>>,
    /// State of each number, by position: none at all, or as many as there are numbers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_number_identification_status: Option<Vec<InitialIdentificationStatus>>,
    /// Addresses of wallets.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub web3_wallet: Option<Vec<String>>,
    /// User name, unique in the instance.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Patch::is_keep")]
    pub username: clerk_user_runtime::Patch<String>,
    /// Password as the user types it; no leaked one is taken.
    ///
    /// (at least 8 characters.)
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Patch::is_keep")]
    pub password: clerk_user_runtime::Patch<clerk_user_runtime::Secret>,
    /// Digest of a password that another system made, in the format of its hasher.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Patch::is_keep")]
    pub password_digest: clerk_user_runtime::Patch<clerk_user_runtime::Secret>,
    /// The function that made the digest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub password_hasher: Option<PasswordHasher>,
    /// Whether the password is taken unchecked; meant for migrations.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Patch::is_keep")]
    pub skip_password_checks: clerk_user_runtime::Patch<bool>,
    /// Whether the password may be left out although the instance uses passwords, unless there is no other way to sign in.
    ///
    /// Source: 003 (updateUser()).
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Patch::is_keep")]
    pub skip_password_requirement: clerk_user_runtime::Patch<bool>,
    /// TOTP secret to set up, for codes of 6 digits and 30 seconds with SHA-1.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Patch::is_keep")]
    pub totp_secret: clerk_user_runtime::Patch<clerk_user_runtime::Secret>,
    /// Backup codes to set up, plain or as bcrypt digests.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub backup_codes: Option<Vec<clerk_user_runtime::Secret>>,
    /// Public metadata to start with.
    ///
    /// (at most 8192 bytes of compact JSON.)
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub public_metadata: Option<clerk_user_runtime::Metadata>,
    /// Private metadata to start with.
    ///
    /// (at most 8192 bytes of compact JSON.)
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private_metadata: Option<clerk_user_runtime::Metadata>,
    /// Unsafe metadata to start with.
    ///
    /// (at most 8192 bytes of compact JSON.)
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unsafe_metadata: Option<clerk_user_runtime::Metadata>,
    /// Whether the user may delete the own account.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Patch::is_keep")]
    pub delete_self_enabled: clerk_user_runtime::Patch<bool>,
    /// When the user accepted the legal documents.
    ///
    /// (travels as RFC 3339.)
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Patch::is_keep")]
    #[serde(with = "clerk_user_runtime::rfc3339")]
    #[cfg_attr(feature = "schemars", schemars(with = "Option<String>"))]
    pub legal_accepted_at: clerk_user_runtime::Patch<clerk_user_runtime::Timestamp>,
    /// Whether legal checks are skipped; meant for migrations.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Patch::is_keep")]
    pub skip_legal_checks: clerk_user_runtime::Patch<bool>,
    /// Whether identifiers that the instance requires may be missing.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Patch::is_keep")]
    pub skip_user_requirement: clerk_user_runtime::Patch<bool>,
    /// Whether the user may create organizations.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Patch::is_keep")]
    pub create_organization_enabled: clerk_user_runtime::Patch<bool>,
    /// Largest number of own organizations; 0 means no limit.
    ///
    /// (at least 0.)
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Patch::is_keep")]
    pub create_organizations_limit: clerk_user_runtime::Patch<i64>,
    /// When the user signed up, where that is not now.
    ///
    /// (travels as RFC 3339.)
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Patch::is_keep")]
    #[serde(with = "clerk_user_runtime::rfc3339")]
    #[cfg_attr(feature = "schemars", schemars(with = "Option<String>"))]
    pub created_at: clerk_user_runtime::Patch<clerk_user_runtime::Timestamp>,
    /// Whether signing in skips the check of the device.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Patch::is_keep")]
    pub bypass_client_trust: clerk_user_runtime::Patch<bool>,
    /// Whether the user starts out banned; the plan must allow bans.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Patch::is_keep")]
    pub banned: clerk_user_runtime::Patch<bool>,
    /// Whether the user starts out locked; the instance must have lockout.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Patch::is_keep")]
    pub locked: clerk_user_runtime::Patch<bool>,
}
impl CreateUserParams {
    /// A request with what must be there; everything else is left out, or its default.
    pub fn new() -> Self {
        Self {
            external_id: clerk_user_runtime::Patch::Keep,
            first_name: clerk_user_runtime::Patch::Keep,
            last_name: clerk_user_runtime::Patch::Keep,
            locale: clerk_user_runtime::Patch::Keep,
            email_address: None,
            email_address_identification_status: None,
            phone_number: None,
            phone_number_identification_status: None,
            web3_wallet: None,
            username: clerk_user_runtime::Patch::Keep,
            password: clerk_user_runtime::Patch::Keep,
            password_digest: clerk_user_runtime::Patch::Keep,
            password_hasher: None,
            skip_password_checks: clerk_user_runtime::Patch::Keep,
            skip_password_requirement: clerk_user_runtime::Patch::Keep,
            totp_secret: clerk_user_runtime::Patch::Keep,
            backup_codes: None,
            public_metadata: None,
            private_metadata: None,
            unsafe_metadata: None,
            delete_self_enabled: clerk_user_runtime::Patch::Keep,
            legal_accepted_at: clerk_user_runtime::Patch::Keep,
            skip_legal_checks: clerk_user_runtime::Patch::Keep,
            skip_user_requirement: clerk_user_runtime::Patch::Keep,
            create_organization_enabled: clerk_user_runtime::Patch::Keep,
            create_organizations_limit: clerk_user_runtime::Patch::Keep,
            created_at: clerk_user_runtime::Patch::Keep,
            bypass_client_trust: clerk_user_runtime::Patch::Keep,
            banned: clerk_user_runtime::Patch::Keep,
            locked: clerk_user_runtime::Patch::Keep,
        }
    }
}
impl Default for CreateUserParams {
    fn default() -> Self {
        Self::new()
    }
}
/// Params of `backend.getUser`. Answers one user.
///
/// Source: B (GET /users/{user_id}).
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct GetUserParams {
    /// The user.
    pub user_id: UserId,
}
impl GetUserParams {
    /// A request with what must be there; everything else is left out, or its default.
    pub fn new(user_id: UserId) -> Self {
        Self { user_id }
    }
}
/// Params of `backend.getUserList`. Answers the users that pass every filter given, newest first.
///
/// Source: B (GET /users), JB (getUserList()).
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct GetUserListParams {
    /// Any of these addresses.
    ///
    /// (at most 100 items.)
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email_address: Option<Vec<String>>,
    /// Any of these numbers.
    ///
    /// (at most 100 items.)
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<Vec<String>>,
    /// Any of these external ids, or + or - before one to include or exclude it.
    ///
    /// (at most 100 items.)
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_id: Option<Vec<String>>,
    /// Any of these user names.
    ///
    /// (at most 100 items.)
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub username: Option<Vec<String>>,
    /// Any of these wallets.
    ///
    /// (at most 100 items.)
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub web3_wallet: Option<Vec<String>>,
    /// Any of these ids, or + or - before one to include or exclude it.
    ///
    /// (at most 100 items.)
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<Vec<UserId>>,
    /// Members of any of these organizations, or + or - before one to include or exclude it.
    ///
    /// (at most 100 items.)
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<Vec<String>>,
    /// Part of an identifier, an id or a name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub query: Option<String>,
    /// Part of an address, in any case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email_address_query: Option<String>,
    /// Part of a number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_number_query: Option<String>,
    /// Part of a user name, in any case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub username_query: Option<String>,
    /// Part of a first or last name, in any case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name_query: Option<String>,
    /// Banned users only, or the others only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub banned: Option<bool>,
    /// Last active before this instant, in milliseconds.
    ///
    /// (milliseconds since the epoch.)
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_active_at_before: Option<clerk_user_runtime::Timestamp>,
    /// Last active after this instant, in milliseconds.
    ///
    /// (milliseconds since the epoch.)
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_active_at_after: Option<clerk_user_runtime::Timestamp>,
    /// Active since this instant, in milliseconds.
    ///
    /// (milliseconds since the epoch.)
    #[deprecated(note = "use lastActiveAtAfter instead")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_active_at_since: Option<clerk_user_runtime::Timestamp>,
    /// Created before this instant, in milliseconds.
    ///
    /// (milliseconds since the epoch.)
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at_before: Option<clerk_user_runtime::Timestamp>,
    /// Created after this instant, in milliseconds.
    ///
    /// (milliseconds since the epoch.)
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at_after: Option<clerk_user_runtime::Timestamp>,
    /// Last signed in before this instant, in milliseconds.
    ///
    /// (milliseconds since the epoch.)
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_sign_in_at_before: Option<clerk_user_runtime::Timestamp>,
    /// Last signed in after this instant, in milliseconds.
    ///
    /// (milliseconds since the epoch.)
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_sign_in_at_after: Option<clerk_user_runtime::Timestamp>,
    /// OAuth provider of a connected account, such as oauth_google.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub provider: Option<String>,
    /// Any of these ids that the provider gave.
    ///
    /// (at most 100 items.)
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub provider_user_id: Option<Vec<String>>,
    /// Most users of one answer.
    ///
    /// (at least 1; at most 500; default 10.)
    #[serde(
        default = "GetUserListParams::default_limit",
        skip_serializing_if = "GetUserListParams::is_default_limit"
    )]
    pub limit: i64,
    /// Users to skip.
    ///
    /// (at least 0; default 0.)
    #[serde(
        default = "GetUserListParams::default_offset",
        skip_serializing_if = "GetUserListParams::is_default_offset"
    )]
    pub offset: i64,
    /// The last user of the page before; only in the order of creation and without an offset.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub starting_after: Option<UserId>,
    /// Order of the answer; only the first one given counts.
    ///
    /// (default `-created_at`.)
    #[serde(
        default = "GetUserListParams::default_order_by",
        skip_serializing_if = "GetUserListParams::is_default_order_by"
    )]
    pub order_by: UserOrderBy,
}
impl GetUserListParams {
    /// A request with what must be there; everything else is left out, or its default.
    pub fn new() -> Self {
        Self {
            email_address: None,
            phone_number: None,
            external_id: None,
            username: None,
            web3_wallet: None,
            user_id: None,
            organization_id: None,
            query: None,
            email_address_query: None,
            phone_number_query: None,
            username_query: None,
            name_query: None,
            banned: None,
            last_active_at_before: None,
            last_active_at_after: None,
            last_active_at_since: None,
            created_at_before: None,
            created_at_after: None,
            last_sign_in_at_before: None,
            last_sign_in_at_after: None,
            provider: None,
            provider_user_id: None,
            limit: Self::default_limit(),
            offset: Self::default_offset(),
            starting_after: None,
            order_by: Self::default_order_by(),
        }
    }
    fn default_limit() -> i64 {
        10i64
    }
    fn is_default_limit(value: &i64) -> bool {
        *value == Self::default_limit()
    }
    fn default_offset() -> i64 {
        0i64
    }
    fn is_default_offset(value: &i64) -> bool {
        *value == Self::default_offset()
    }
    fn default_order_by() -> UserOrderBy {
        "-created_at".into()
    }
    fn is_default_order_by(value: &UserOrderBy) -> bool {
        *value == Self::default_order_by()
    }
}
impl Default for GetUserListParams {
    fn default() -> Self {
        Self::new()
    }
}
/// Params of `backend.getCount`. Counts the users that pass every filter given.
///
/// Source: B (GET /users/count), JB (getCount()).
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct GetCountParams {
    /// Any of these addresses.
    ///
    /// (at most 100 items.)
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email_address: Option<Vec<String>>,
    /// Any of these numbers.
    ///
    /// (at most 100 items.)
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<Vec<String>>,
    /// Any of these external ids.
    ///
    /// (at most 100 items.)
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_id: Option<Vec<String>>,
    /// Any of these user names.
    ///
    /// (at most 100 items.)
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub username: Option<Vec<String>>,
    /// Any of these wallets.
    ///
    /// (at most 100 items.)
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub web3_wallet: Option<Vec<String>>,
    /// Any of these ids.
    ///
    /// (at most 100 items.)
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<Vec<UserId>>,
    /// Members of any of these organizations, or + or - before one to include or exclude it.
    ///
    /// (at most 100 items.)
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<Vec<String>>,
    /// Part of an identifier, an id or a name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub query: Option<String>,
    /// Part of an address, in any case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email_address_query: Option<String>,
    /// Part of a number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_number_query: Option<String>,
    /// Part of a user name, in any case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub username_query: Option<String>,
    /// Part of a first or last name, in any case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name_query: Option<String>,
    /// Banned users only, or the others only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub banned: Option<bool>,
    /// Last active before this instant, in milliseconds.
    ///
    /// (milliseconds since the epoch.)
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_active_at_before: Option<clerk_user_runtime::Timestamp>,
    /// Last active after this instant, in milliseconds.
    ///
    /// (milliseconds since the epoch.)
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_active_at_after: Option<clerk_user_runtime::Timestamp>,
    /// Active since this instant, in milliseconds.
    ///
    /// (milliseconds since the epoch.)
    #[deprecated(note = "use lastActiveAtAfter instead")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_active_at_since: Option<clerk_user_runtime::Timestamp>,
    /// Created before this instant, in milliseconds.
    ///
    /// (milliseconds since the epoch.)
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at_before: Option<clerk_user_runtime::Timestamp>,
    /// Created after this instant, in milliseconds.
    ///
    /// (milliseconds since the epoch.)
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at_after: Option<clerk_user_runtime::Timestamp>,
    /// Last signed in before this instant, in milliseconds.
    ///
    /// (milliseconds since the epoch.)
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_sign_in_at_before: Option<clerk_user_runtime::Timestamp>,
    /// Last signed in after this instant, in milliseconds.
    ///
    /// (milliseconds since the epoch.)
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_sign_in_at_after: Option<clerk_user_runtime::Timestamp>,
    /// OAuth provider of a connected account, such as oauth_google.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub provider: Option<String>,
    /// Any of these ids that the provider gave.
    ///
    /// (at most 100 items.)
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub provider_user_id: Option<Vec<String>>,
}
impl GetCountParams {
    /// A request with what must be there; everything else is left out, or its default.
    pub fn new() -> Self {
        Self {
            email_address: None,
            phone_number: None,
            external_id: None,
            username: None,
            web3_wallet: None,
            user_id: None,
            organization_id: None,
            query: None,
            email_address_query: None,
            phone_number_query: None,
            username_query: None,
            name_query: None,
            banned: None,
            last_active_at_before: None,
            last_active_at_after: None,
            last_active_at_since: None,
            created_at_before: None,
            created_at_after: None,
            last_sign_in_at_before: None,
            last_sign_in_at_after: None,
            provider: None,
            provider_user_id: None,
        }
    }
}
impl Default for GetCountParams {
    fn default() -> Self {
        Self::new()
    }
}
/// Params of `backend.updateUser`. Changes the properties that are named and leaves the others as they are.
///
/// Source: 003 (updateUser()), B (PATCH /users/{user_id}).
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct UpdateUserParams {
    /// The user to change.
    pub user_id: UserId,
    /// Id of the user in other systems, unique in the instance.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Patch::is_keep")]
    pub external_id: clerk_user_runtime::Patch<String>,
    /// First name.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Patch::is_keep")]
    pub first_name: clerk_user_runtime::Patch<String>,
    /// Last name.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Patch::is_keep")]
    pub last_name: clerk_user_runtime::Patch<String>,
    /// Language and region as a BCP 47 tag.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Patch::is_keep")]
    pub locale: clerk_user_runtime::Patch<String>,
    /// The address to make the primary; a verified one of this user.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Patch::is_keep")]
    pub primary_email_address_id: clerk_user_runtime::Patch<EmailAddressId>,
    /// Whether the user is told of a new primary address.
    ///
    /// (default false.)
    #[serde(
        default = "UpdateUserParams::default_notify_primary_email_address_changed",
        skip_serializing_if = "UpdateUserParams::is_default_notify_primary_email_address_changed"
    )]
    pub notify_primary_email_address_changed: bool,
    /// The number to make the primary; a verified one of this user.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Patch::is_keep")]
    pub primary_phone_number_id: clerk_user_runtime::Patch<PhoneNumberId>,
    /// The wallet to make the primary; a verified one of this user.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Patch::is_keep")]
    pub primary_web3_wallet_id: clerk_user_runtime::Patch<Web3WalletId>,
    /// User name, unique in the instance; null removes it.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Patch::is_keep")]
    pub username: clerk_user_runtime::Patch<String>,
    /// Id of an uploaded image.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Patch::is_keep")]
    pub profile_image_id: clerk_user_runtime::Patch<String>,
    /// New password as the user types it; no leaked one is taken.
    ///
    /// (at least 8 characters.)
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Patch::is_keep")]
    pub password: clerk_user_runtime::Patch<clerk_user_runtime::Secret>,
    /// Digest of a password that another system made, in the format of its hasher.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub password_digest: Option<clerk_user_runtime::Secret>,
    /// The function that made the digest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub password_hasher: Option<PasswordHasher>,
    /// Whether the password is taken unchecked; meant for migrations.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Patch::is_keep")]
    pub skip_password_checks: clerk_user_runtime::Patch<bool>,
    /// Whether active sessions end once the password is changed.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Patch::is_keep")]
    pub sign_out_of_other_sessions: clerk_user_runtime::Patch<bool>,
    /// TOTP secret to set up, for codes of 6 digits and 30 seconds with SHA-1.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Patch::is_keep")]
    pub totp_secret: clerk_user_runtime::Patch<clerk_user_runtime::Secret>,
    /// Backup codes to set up, plain or as bcrypt digests.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub backup_codes: Option<Vec<clerk_user_runtime::Secret>>,
    /// Public metadata that takes the place of what is stored.
    ///
    /// (at most 8192 bytes of compact JSON; up to API version 2025-11-10.)
    #[deprecated(
        note = "updateUserMetadata() merges instead.; use replaceUserMetadata() instead; may be gone from 2026-05-12"
    )]
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Patch::is_keep")]
    pub public_metadata: clerk_user_runtime::Patch<clerk_user_runtime::Metadata>,
    /// Private metadata that takes the place of what is stored.
    ///
    /// (at most 8192 bytes of compact JSON; up to API version 2025-11-10.)
    #[deprecated(
        note = "updateUserMetadata() merges instead.; use replaceUserMetadata() instead; may be gone from 2026-05-12"
    )]
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Patch::is_keep")]
    pub private_metadata: clerk_user_runtime::Patch<clerk_user_runtime::Metadata>,
    /// Unsafe metadata that takes the place of what is stored.
    ///
    /// (at most 8192 bytes of compact JSON; up to API version 2025-11-10.)
    #[deprecated(
        note = "updateUserMetadata() merges instead.; use replaceUserMetadata() instead; may be gone from 2026-05-12"
    )]
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Patch::is_keep")]
    pub unsafe_metadata: clerk_user_runtime::Patch<clerk_user_runtime::Metadata>,
    /// Whether the user may delete the own account.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Patch::is_keep")]
    pub delete_self_enabled: clerk_user_runtime::Patch<bool>,
    /// Whether the user may create organizations.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Patch::is_keep")]
    pub create_organization_enabled: clerk_user_runtime::Patch<bool>,
    /// Largest number of own organizations; 0 means no limit.
    ///
    /// (at least 0.)
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Patch::is_keep")]
    pub create_organizations_limit: clerk_user_runtime::Patch<i64>,
    /// When the user accepted the legal documents.
    ///
    /// (travels as RFC 3339.)
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Patch::is_keep")]
    #[serde(with = "clerk_user_runtime::rfc3339")]
    #[cfg_attr(feature = "schemars", schemars(with = "Option<String>"))]
    pub legal_accepted_at: clerk_user_runtime::Patch<clerk_user_runtime::Timestamp>,
    /// Whether legal checks are skipped; meant for migrations.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Patch::is_keep")]
    pub skip_legal_checks: clerk_user_runtime::Patch<bool>,
    /// When the user signed up.
    ///
    /// (travels as RFC 3339.)
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Patch::is_keep")]
    #[serde(with = "clerk_user_runtime::rfc3339")]
    #[cfg_attr(feature = "schemars", schemars(with = "Option<String>"))]
    pub created_at: clerk_user_runtime::Patch<clerk_user_runtime::Timestamp>,
    /// Whether signing in skips the check of the device.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Patch::is_keep")]
    pub bypass_client_trust: clerk_user_runtime::Patch<bool>,
}
impl UpdateUserParams {
    /// A request with what must be there; everything else is left out, or its default.
    pub fn new(user_id: UserId) -> Self {
        Self {
            user_id,
            external_id: clerk_user_runtime::Patch::Keep,
            first_name: clerk_user_runtime::Patch::Keep,
            last_name: clerk_user_runtime::Patch::Keep,
            locale: clerk_user_runtime::Patch::Keep,
            primary_email_address_id: clerk_user_runtime::Patch::Keep,
            notify_primary_email_address_changed: Self::default_notify_primary_email_address_changed(),
            primary_phone_number_id: clerk_user_runtime::Patch::Keep,
            primary_web3_wallet_id: clerk_user_runtime::Patch::Keep,
            username: clerk_user_runtime::Patch::Keep,
            profile_image_id: clerk_user_runtime::Patch::Keep,
            password: clerk_user_runtime::Patch::Keep,
            password_digest: None,
            password_hasher: None,
            skip_password_checks: clerk_user_runtime::Patch::Keep,
            sign_out_of_other_sessions: clerk_user_runtime::Patch::Keep,
            totp_secret: clerk_user_runtime::Patch::Keep,
            backup_codes: None,
            public_metadata: clerk_user_runtime::Patch::Keep,
            private_metadata: clerk_user_runtime::Patch::Keep,
            unsafe_metadata: clerk_user_runtime::Patch::Keep,
            delete_self_enabled: clerk_user_runtime::Patch::Keep,
            create_organization_enabled: clerk_user_runtime::Patch::Keep,
            create_organizations_limit: clerk_user_runtime::Patch::Keep,
            legal_accepted_at: clerk_user_runtime::Patch::Keep,
            skip_legal_checks: clerk_user_runtime::Patch::Keep,
            created_at: clerk_user_runtime::Patch::Keep,
            bypass_client_trust: clerk_user_runtime::Patch::Keep,
        }
    }
    fn default_notify_primary_email_address_changed() -> bool {
        false
    }
    fn is_default_notify_primary_email_address_changed(value: &bool) -> bool {
        *value == Self::default_notify_primary_email_address_changed()
    }
}
/// Params of `backend.deleteUser`. Deletes a user for good.
///
/// Source: 002 (Deleting users), B (DELETE /users/{user_id}).
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct DeleteUserParams {
    /// The user to delete.
    pub user_id: UserId,
}
impl DeleteUserParams {
    /// A request with what must be there; everything else is left out, or its default.
    pub fn new(user_id: UserId) -> Self {
        Self { user_id }
    }
}
