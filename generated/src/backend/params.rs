// @generated from the contract by `cargo xtask generate`. Do not edit.

//! Params of the backend operations.
#![allow(deprecated, reason = "derives and constructors use deprecated fields too")]
#![allow(clippy::trivially_copy_pass_by_ref, reason = "serde requires references")]
#[allow(unused_imports, reason = "a contract may need only some of them")]
use clerk_user_runtime::{FileUpload, Metadata, Patch, Presence, Secret, Timestamp};
#[allow(unused_imports, reason = "a contract may need only some of them")]
use crate::types::*;
/// Params of `backend.createEmailAddress`. Adds an email address to a user.
///
/// [Source](crate#sources): B (POST /email_addresses).
///
/// The operation is [`create_email_address`](crate::backend::BackendApi::create_email_address).
///
/// # Example
///
/// ```
/// use clerk_user::backend::CreateEmailAddressParams;
///
/// let params = CreateEmailAddressParams::new("user_1", "ada@example.com")
///     .verified(true)
///     .primary(true);
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreateEmailAddressParams {
    /// The user who gets it.
    pub user_id: UserId,
    /// The address.
    pub email_address: String,
    /// Whether it counts as verified at once.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub verified: Patch<bool>,
    /// Whether it becomes the primary; when left out, only the first address does.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub primary: Patch<bool>,
    /// Whether the primary address before it is told.
    ///
    /// (default false.)
    #[serde(
        default = "CreateEmailAddressParams::default_notify_primary_email_address_changed"
    )]
    pub notify_primary_email_address_changed: bool,
}
clerk_user_runtime::members!(
    CreateEmailAddressParams { user_id "user_id" required, email_address "email_address"
    required, verified "verified" defaulted, primary "primary" defaulted,
    notify_primary_email_address_changed "notify_primary_email_address_changed"
    or(Self::default_notify_primary_email_address_changed) }
);
impl CreateEmailAddressParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(user_id: impl Into<UserId>, email_address: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            email_address: email_address.into(),
            verified: Patch::Keep,
            primary: Patch::Keep,
            notify_primary_email_address_changed: Self::default_notify_primary_email_address_changed(),
        }
    }
    fn default_notify_primary_email_address_changed() -> bool {
        false
    }
}
clerk_user_runtime::setters!(
    CreateEmailAddressParams { patch verified clear_verified : bool, patch primary
    clear_primary : bool, value notify_primary_email_address_changed : bool }
);
/// Params of `backend.getEmailAddress`. Answers one email address.
///
/// [Source](crate#sources): B (GET /email_addresses/{email_address_id}).
///
/// The operation is [`get_email_address`](crate::backend::BackendApi::get_email_address).
///
/// # Example
///
/// ```
/// use clerk_user::backend::GetEmailAddressParams;
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
/// Params of `backend.updateEmailAddress`. Sets whether an email address is verified, and whether it is the primary.
///
/// [Source](crate#sources): B (PATCH /email_addresses/{email_address_id}).
///
/// The operation is [`update_email_address`](crate::backend::BackendApi::update_email_address).
///
/// # Example
///
/// ```
/// use clerk_user::backend::UpdateEmailAddressParams;
///
/// let params = UpdateEmailAddressParams::new("idn_1").verified(true).primary(true);
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UpdateEmailAddressParams {
    /// The address to change.
    pub email_address_id: EmailAddressId,
    /// Whether it counts as verified.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub verified: Patch<bool>,
    /// Whether it becomes the primary.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub primary: Patch<bool>,
    /// Whether the primary address before it is told.
    ///
    /// (default false.)
    #[serde(
        default = "UpdateEmailAddressParams::default_notify_primary_email_address_changed"
    )]
    pub notify_primary_email_address_changed: bool,
}
clerk_user_runtime::members!(
    UpdateEmailAddressParams { email_address_id "email_address_id" required, verified
    "verified" defaulted, primary "primary" defaulted,
    notify_primary_email_address_changed "notify_primary_email_address_changed"
    or(Self::default_notify_primary_email_address_changed) }
);
impl UpdateEmailAddressParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(email_address_id: impl Into<EmailAddressId>) -> Self {
        Self {
            email_address_id: email_address_id.into(),
            verified: Patch::Keep,
            primary: Patch::Keep,
            notify_primary_email_address_changed: Self::default_notify_primary_email_address_changed(),
        }
    }
    fn default_notify_primary_email_address_changed() -> bool {
        false
    }
}
clerk_user_runtime::setters!(
    UpdateEmailAddressParams { patch verified clear_verified : bool, patch primary
    clear_primary : bool, value notify_primary_email_address_changed : bool }
);
/// Params of `backend.deleteEmailAddress`. Takes an email address from its user.
///
/// [Source](crate#sources): B (DELETE /email_addresses/{email_address_id}).
///
/// The operation is [`delete_email_address`](crate::backend::BackendApi::delete_email_address).
///
/// # Example
///
/// ```
/// use clerk_user::backend::DeleteEmailAddressParams;
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
/// Params of `backend.replaceUserEmailAddress`. Replaces every email address of a user by one, which becomes the primary.
///
/// [Source](crate#sources): B (PUT /users/{user_id}/email_address).
///
/// The operation is [`replace_user_email_address`](crate::backend::BackendApi::replace_user_email_address).
///
/// # Example
///
/// ```
/// use clerk_user::backend::ReplaceUserEmailAddressParams;
///
/// let params = ReplaceUserEmailAddressParams::new("user_1", "ada@example.com")
///     .identification_status("verified")
///     .notify_primary_email_address_changed(true);
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReplaceUserEmailAddressParams {
    /// The user.
    pub user_id: UserId,
    /// The new address.
    pub email_address: String,
    /// State of the new address; unverified can shut the user out.
    ///
    /// (default `verified`.)
    #[serde(default = "ReplaceUserEmailAddressParams::default_identification_status")]
    pub identification_status: IdentificationStatus,
    /// Whether the primary address before it is told.
    ///
    /// (default false.)
    #[serde(
        default = "ReplaceUserEmailAddressParams::default_notify_primary_email_address_changed"
    )]
    pub notify_primary_email_address_changed: bool,
}
clerk_user_runtime::members!(
    ReplaceUserEmailAddressParams { user_id "user_id" required, email_address
    "email_address" required, identification_status "identification_status"
    or(Self::default_identification_status), notify_primary_email_address_changed
    "notify_primary_email_address_changed"
    or(Self::default_notify_primary_email_address_changed) }
);
impl ReplaceUserEmailAddressParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(user_id: impl Into<UserId>, email_address: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            email_address: email_address.into(),
            identification_status: Self::default_identification_status(),
            notify_primary_email_address_changed: Self::default_notify_primary_email_address_changed(),
        }
    }
    fn default_identification_status() -> IdentificationStatus {
        "verified".into()
    }
    fn default_notify_primary_email_address_changed() -> bool {
        false
    }
}
clerk_user_runtime::setters!(
    ReplaceUserEmailAddressParams { value identification_status : IdentificationStatus,
    value notify_primary_email_address_changed : bool }
);
/// Params of `backend.prepareEmailAddressVerification`. Sends a one-time code to an email address, so that the backend can check who reads it.
///
/// [Source](crate#sources): B (POST /email_addresses/{email_address_id}/prepare_verification).
///
/// The operation is [`prepare_email_address_verification`](crate::backend::BackendApi::prepare_email_address_verification).
///
/// # Example
///
/// ```
/// use clerk_user::backend::PrepareEmailAddressVerificationParams;
///
/// let params = PrepareEmailAddressVerificationParams::new("idn_1");
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PrepareEmailAddressVerificationParams {
    /// The address.
    pub email_address_id: EmailAddressId,
}
clerk_user_runtime::members!(
    PrepareEmailAddressVerificationParams { email_address_id "email_address_id" required
    }
);
impl PrepareEmailAddressVerificationParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(email_address_id: impl Into<EmailAddressId>) -> Self {
        Self {
            email_address_id: email_address_id.into(),
        }
    }
}
/// Params of `backend.attemptEmailAddressVerification`. Checks the code of a verification; the right one also verifies the email address.
///
/// [Source](crate#sources): B (POST /email_addresses/{email_address_id}/attempt_verification).
///
/// The operation is [`attempt_email_address_verification`](crate::backend::BackendApi::attempt_email_address_verification).
///
/// # Example
///
/// ```
/// use clerk_user::backend::AttemptEmailAddressVerificationParams;
///
/// let params = AttemptEmailAddressVerificationParams::new("idn_1", "verification id", "correct horse battery staple");
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AttemptEmailAddressVerificationParams {
    /// The address.
    pub email_address_id: EmailAddressId,
    /// Id of the verification that sent the code.
    pub verification_id: String,
    /// The code.
    pub code: Secret,
}
clerk_user_runtime::members!(
    AttemptEmailAddressVerificationParams { email_address_id "email_address_id" required,
    verification_id "verification_id" required, code "code" required }
);
impl AttemptEmailAddressVerificationParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(
        email_address_id: impl Into<EmailAddressId>,
        verification_id: impl Into<String>,
        code: impl Into<Secret>,
    ) -> Self {
        Self {
            email_address_id: email_address_id.into(),
            verification_id: verification_id.into(),
            code: code.into(),
        }
    }
}
/// Params of `backend.preparePhoneNumberVerification`. Sends a one-time code to a phone number, so that the backend can check who reads it.
///
/// [Source](crate#sources): B (POST /phone_numbers/{phone_number_id}/prepare_verification).
///
/// The operation is [`prepare_phone_number_verification`](crate::backend::BackendApi::prepare_phone_number_verification).
///
/// # Example
///
/// ```
/// use clerk_user::backend::PreparePhoneNumberVerificationParams;
///
/// let params = PreparePhoneNumberVerificationParams::new("idn_1");
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PreparePhoneNumberVerificationParams {
    /// The number.
    pub phone_number_id: PhoneNumberId,
}
clerk_user_runtime::members!(
    PreparePhoneNumberVerificationParams { phone_number_id "phone_number_id" required }
);
impl PreparePhoneNumberVerificationParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(phone_number_id: impl Into<PhoneNumberId>) -> Self {
        Self {
            phone_number_id: phone_number_id.into(),
        }
    }
}
/// Params of `backend.attemptPhoneNumberVerification`. Checks the code of a verification; the right one also verifies the phone number.
///
/// [Source](crate#sources): B (POST /phone_numbers/{phone_number_id}/attempt_verification).
///
/// The operation is [`attempt_phone_number_verification`](crate::backend::BackendApi::attempt_phone_number_verification).
///
/// # Example
///
/// ```
/// use clerk_user::backend::AttemptPhoneNumberVerificationParams;
///
/// let params = AttemptPhoneNumberVerificationParams::new("idn_1", "verification id", "correct horse battery staple");
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AttemptPhoneNumberVerificationParams {
    /// The number.
    pub phone_number_id: PhoneNumberId,
    /// Id of the verification that sent the code.
    pub verification_id: String,
    /// The code.
    pub code: Secret,
}
clerk_user_runtime::members!(
    AttemptPhoneNumberVerificationParams { phone_number_id "phone_number_id" required,
    verification_id "verification_id" required, code "code" required }
);
impl AttemptPhoneNumberVerificationParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(
        phone_number_id: impl Into<PhoneNumberId>,
        verification_id: impl Into<String>,
        code: impl Into<Secret>,
    ) -> Self {
        Self {
            phone_number_id: phone_number_id.into(),
            verification_id: verification_id.into(),
            code: code.into(),
        }
    }
}
/// Params of `backend.createOrganization`. Creates an organization.
///
/// [Source](crate#sources): B (POST /organizations), JB (createOrganization()).
///
/// The operation is [`create_organization`](crate::backend::BackendApi::create_organization).
///
/// # Example
///
/// ```
/// use clerk_user::backend::CreateOrganizationParams;
///
/// let params = CreateOrganizationParams::new("name").created_by("user_1").clear_slug();
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreateOrganizationParams {
    /// Its name, without addresses of pages and without HTML.
    ///
    /// (at most 256 characters.)
    pub name: String,
    /// The user who becomes its administrator.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub created_by: Patch<UserId>,
    /// Short name for addresses, of lowercase letters, digits and dashes, unique in the instance.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub slug: Patch<String>,
    /// Public metadata to start with.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub public_metadata: Patch<Metadata>,
    /// Private metadata to start with.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub private_metadata: Patch<Metadata>,
    /// Most members that it may have.
    ///
    /// (at least 0.)
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub max_allowed_memberships: Patch<i64>,
    /// When it was created, where that is not now.
    ///
    /// (sent as RFC 3339.)
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    #[serde(serialize_with = "clerk_user_runtime::rfc3339")]
    #[cfg_attr(feature = "schemars", schemars(with = "Option<String>"))]
    pub created_at: Patch<Timestamp>,
    /// Key of the set of roles that its members can have.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub role_set_key: Patch<String>,
}
clerk_user_runtime::members!(
    CreateOrganizationParams { name "name" required, created_by "created_by" defaulted,
    slug "slug" defaulted, public_metadata "public_metadata" defaulted, private_metadata
    "private_metadata" defaulted, max_allowed_memberships "max_allowed_memberships"
    defaulted, created_at "created_at" instant_or_default, role_set_key "role_set_key"
    defaulted }
);
impl CreateOrganizationParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            created_by: Patch::Keep,
            slug: Patch::Keep,
            public_metadata: Patch::Keep,
            private_metadata: Patch::Keep,
            max_allowed_memberships: Patch::Keep,
            created_at: Patch::Keep,
            role_set_key: Patch::Keep,
        }
    }
}
clerk_user_runtime::setters!(
    CreateOrganizationParams { patch created_by clear_created_by : UserId, patch slug
    clear_slug : String, patch public_metadata clear_public_metadata : Metadata, patch
    private_metadata clear_private_metadata : Metadata, patch max_allowed_memberships
    clear_max_allowed_memberships : i64, patch created_at clear_created_at : Timestamp,
    patch role_set_key clear_role_set_key : String }
);
/// Params of `backend.deleteOrganization`. Deletes an organization for good, with its memberships and invitations.
///
/// [Source](crate#sources): B (DELETE /organizations/{organization_id}), JB (deleteOrganization()).
///
/// The operation is [`delete_organization`](crate::backend::BackendApi::delete_organization).
///
/// # Example
///
/// ```
/// use clerk_user::backend::DeleteOrganizationParams;
///
/// let params = DeleteOrganizationParams::new("org_1");
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeleteOrganizationParams {
    /// The organization.
    pub organization_id: OrganizationId,
}
clerk_user_runtime::members!(
    DeleteOrganizationParams { organization_id "organization_id" required }
);
impl DeleteOrganizationParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(organization_id: impl Into<OrganizationId>) -> Self {
        Self {
            organization_id: organization_id.into(),
        }
    }
}
/// Params of `backend.createOrganizationMembership`. Makes a user a member of an organization.
///
/// [Source](crate#sources): B (POST /organizations/{organization_id}/memberships), JB (createOrganizationMembership()).
///
/// The operation is [`create_organization_membership`](crate::backend::BackendApi::create_organization_membership).
///
/// # Example
///
/// ```
/// use clerk_user::backend::CreateOrganizationMembershipParams;
///
/// let params = CreateOrganizationMembershipParams::new("org_1", "user_1", "role")
///     .public_metadata([("plan", "pro")])
///     .private_metadata([("plan", "pro")]);
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreateOrganizationMembershipParams {
    /// The organization.
    pub organization_id: OrganizationId,
    /// The user, not a member yet.
    pub user_id: UserId,
    /// Key of the role, such as org:member.
    pub role: String,
    /// Public metadata of the membership.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub public_metadata: Patch<Metadata>,
    /// Private metadata of the membership.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub private_metadata: Patch<Metadata>,
}
clerk_user_runtime::members!(
    CreateOrganizationMembershipParams { organization_id "organization_id" required,
    user_id "user_id" required, role "role" required, public_metadata "public_metadata"
    defaulted, private_metadata "private_metadata" defaulted }
);
impl CreateOrganizationMembershipParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(
        organization_id: impl Into<OrganizationId>,
        user_id: impl Into<UserId>,
        role: impl Into<String>,
    ) -> Self {
        Self {
            organization_id: organization_id.into(),
            user_id: user_id.into(),
            role: role.into(),
            public_metadata: Patch::Keep,
            private_metadata: Patch::Keep,
        }
    }
}
clerk_user_runtime::setters!(
    CreateOrganizationMembershipParams { patch public_metadata clear_public_metadata :
    Metadata, patch private_metadata clear_private_metadata : Metadata }
);
/// Params of `backend.createOrganizationInvitation`. Invites an email address to an organization.
///
/// [Source](crate#sources): B (POST /organizations/{organization_id}/invitations), JB (createOrganizationInvitation()).
///
/// The operation is [`create_organization_invitation`](crate::backend::BackendApi::create_organization_invitation).
///
/// # Example
///
/// ```
/// use clerk_user::backend::CreateOrganizationInvitationParams;
///
/// let params = CreateOrganizationInvitationParams::new("org_1", "ada@example.com", "role")
///     .inviter_user_id("user_1")
///     .public_metadata([("plan", "pro")]);
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreateOrganizationInvitationParams {
    /// The organization.
    pub organization_id: OrganizationId,
    /// The address to invite.
    pub email_address: String,
    /// The administrator in whose name the invitation goes out.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub inviter_user_id: Patch<UserId>,
    /// Key of the role that the member will have, such as org:member.
    pub role: String,
    /// Public metadata that the membership will have.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub public_metadata: Patch<Metadata>,
    /// Private metadata that the membership will have.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub private_metadata: Patch<Metadata>,
    /// Where the link of the invitation leads in the end.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub redirect_url: Patch<String>,
    /// Days until it expires.
    ///
    /// (at least 1; at most 365; default 30.)
    #[serde(default = "CreateOrganizationInvitationParams::default_expires_in_days")]
    pub expires_in_days: i64,
    /// Whether the invitation is sent by email.
    ///
    /// (default true.)
    #[serde(default = "CreateOrganizationInvitationParams::default_notify")]
    pub notify: bool,
}
clerk_user_runtime::members!(
    CreateOrganizationInvitationParams { organization_id "organization_id" required,
    email_address "email_address" required, inviter_user_id "inviter_user_id" defaulted,
    role "role" required, public_metadata "public_metadata" defaulted, private_metadata
    "private_metadata" defaulted, redirect_url "redirect_url" defaulted, expires_in_days
    "expires_in_days" or(Self::default_expires_in_days), notify "notify"
    or(Self::default_notify) }
);
impl CreateOrganizationInvitationParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(
        organization_id: impl Into<OrganizationId>,
        email_address: impl Into<String>,
        role: impl Into<String>,
    ) -> Self {
        Self {
            organization_id: organization_id.into(),
            email_address: email_address.into(),
            inviter_user_id: Patch::Keep,
            role: role.into(),
            public_metadata: Patch::Keep,
            private_metadata: Patch::Keep,
            redirect_url: Patch::Keep,
            expires_in_days: Self::default_expires_in_days(),
            notify: Self::default_notify(),
        }
    }
    fn default_expires_in_days() -> i64 {
        30i64
    }
    fn default_notify() -> bool {
        true
    }
}
clerk_user_runtime::setters!(
    CreateOrganizationInvitationParams { patch inviter_user_id clear_inviter_user_id :
    UserId, patch public_metadata clear_public_metadata : Metadata, patch
    private_metadata clear_private_metadata : Metadata, patch redirect_url
    clear_redirect_url : String, value expires_in_days : i64, value notify : bool }
);
/// Params of `backend.createPhoneNumber`. Adds a phone number to a user.
///
/// [Source](crate#sources): B (POST /phone_numbers), JB (createPhoneNumber()).
///
/// The operation is [`create_phone_number`](crate::backend::BackendApi::create_phone_number).
///
/// # Example
///
/// ```
/// use clerk_user::backend::CreatePhoneNumberParams;
///
/// let params = CreatePhoneNumberParams::new("user_1", "+12025550123").verified(true).primary(true);
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreatePhoneNumberParams {
    /// The user who gets it.
    pub user_id: UserId,
    /// The number.
    pub phone_number: String,
    /// Whether it counts as verified at once.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub verified: Patch<bool>,
    /// Whether it becomes the primary; when left out, only the first number does.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub primary: Patch<bool>,
    /// Whether it serves as a second factor only. It must be verified then; the first such number becomes the default.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub reserved_for_second_factor: Patch<bool>,
}
clerk_user_runtime::members!(
    CreatePhoneNumberParams { user_id "user_id" required, phone_number "phone_number"
    required, verified "verified" defaulted, primary "primary" defaulted,
    reserved_for_second_factor "reserved_for_second_factor" defaulted }
);
impl CreatePhoneNumberParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(user_id: impl Into<UserId>, phone_number: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            phone_number: phone_number.into(),
            verified: Patch::Keep,
            primary: Patch::Keep,
            reserved_for_second_factor: Patch::Keep,
        }
    }
}
clerk_user_runtime::setters!(
    CreatePhoneNumberParams { patch verified clear_verified : bool, patch primary
    clear_primary : bool, patch reserved_for_second_factor
    clear_reserved_for_second_factor : bool }
);
/// Params of `backend.getPhoneNumber`. Answers one phone number.
///
/// [Source](crate#sources): B (GET /phone_numbers/{phone_number_id}), JB (getPhoneNumber()).
///
/// The operation is [`get_phone_number`](crate::backend::BackendApi::get_phone_number).
///
/// # Example
///
/// ```
/// use clerk_user::backend::GetPhoneNumberParams;
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
/// Params of `backend.updatePhoneNumber`. Sets whether a phone number is verified, the primary, or a second factor.
///
/// [Source](crate#sources): B (PATCH /phone_numbers/{phone_number_id}), JB (updatePhoneNumber()).
///
/// The operation is [`update_phone_number`](crate::backend::BackendApi::update_phone_number).
///
/// # Example
///
/// ```
/// use clerk_user::backend::UpdatePhoneNumberParams;
///
/// let params = UpdatePhoneNumberParams::new("idn_1").verified(true).primary(true);
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UpdatePhoneNumberParams {
    /// The number to change.
    pub phone_number_id: PhoneNumberId,
    /// Whether it counts as verified.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub verified: Patch<bool>,
    /// Whether it becomes the primary.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub primary: Patch<bool>,
    /// Whether it serves as a second factor only. It must be verified then; the first such number becomes the default.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub reserved_for_second_factor: Patch<bool>,
}
clerk_user_runtime::members!(
    UpdatePhoneNumberParams { phone_number_id "phone_number_id" required, verified
    "verified" defaulted, primary "primary" defaulted, reserved_for_second_factor
    "reserved_for_second_factor" defaulted }
);
impl UpdatePhoneNumberParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(phone_number_id: impl Into<PhoneNumberId>) -> Self {
        Self {
            phone_number_id: phone_number_id.into(),
            verified: Patch::Keep,
            primary: Patch::Keep,
            reserved_for_second_factor: Patch::Keep,
        }
    }
}
clerk_user_runtime::setters!(
    UpdatePhoneNumberParams { patch verified clear_verified : bool, patch primary
    clear_primary : bool, patch reserved_for_second_factor
    clear_reserved_for_second_factor : bool }
);
/// Params of `backend.deletePhoneNumber`. Takes a phone number from its user.
///
/// [Source](crate#sources): B (DELETE /phone_numbers/{phone_number_id}), JB (deletePhoneNumber()).
///
/// The operation is [`delete_phone_number`](crate::backend::BackendApi::delete_phone_number).
///
/// # Example
///
/// ```
/// use clerk_user::backend::DeletePhoneNumberParams;
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
/// Params of `backend.replaceUserPhoneNumber`. Replaces every phone number of a user by one, which becomes the primary. It is no second factor, even if one was replaced.
///
/// [Source](crate#sources): B (PUT /users/{user_id}/phone_number).
///
/// The operation is [`replace_user_phone_number`](crate::backend::BackendApi::replace_user_phone_number).
///
/// # Example
///
/// ```
/// use clerk_user::backend::ReplaceUserPhoneNumberParams;
///
/// let params = ReplaceUserPhoneNumberParams::new("user_1", "+12025550123")
///     .identification_status("verified");
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReplaceUserPhoneNumberParams {
    /// The user.
    pub user_id: UserId,
    /// The new number.
    pub phone_number: String,
    /// State of the new number; unverified can shut the user out.
    ///
    /// (default `verified`.)
    #[serde(default = "ReplaceUserPhoneNumberParams::default_identification_status")]
    pub identification_status: IdentificationStatus,
}
clerk_user_runtime::members!(
    ReplaceUserPhoneNumberParams { user_id "user_id" required, phone_number
    "phone_number" required, identification_status "identification_status"
    or(Self::default_identification_status) }
);
impl ReplaceUserPhoneNumberParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(user_id: impl Into<UserId>, phone_number: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            phone_number: phone_number.into(),
            identification_status: Self::default_identification_status(),
        }
    }
    fn default_identification_status() -> IdentificationStatus {
        "verified".into()
    }
}
clerk_user_runtime::setters!(
    ReplaceUserPhoneNumberParams { value identification_status : IdentificationStatus }
);
/// Params of `backend.getSessionList`. Answers the sessions that pass every filter given, newest first. Old sessions that have ended may be missing.
///
/// [Source](crate#sources): B (GET /sessions), JB (getSessionList()).
///
/// The operation is [`get_session_list`](crate::backend::BackendApi::get_session_list).
///
/// # Example
///
/// ```
/// use clerk_user::backend::GetSessionListParams;
///
/// let params = GetSessionListParams::new().client_id("client_1").user_id("user_1");
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GetSessionListParams {
    /// Sessions of this client.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<ClientId>,
    /// Sessions of this user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<UserId>,
    /// Only sessions in this state.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<SessionFilter>,
    /// Asks for a page; the documented answer is a bare array either way.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paginated: Option<bool>,
    /// Most sessions of one answer.
    ///
    /// (at least 1; at most 500; default 10.)
    #[serde(default = "GetSessionListParams::default_limit")]
    pub limit: i64,
    /// Sessions to skip.
    ///
    /// (at least 0; default 0.)
    #[serde(default = "GetSessionListParams::default_offset")]
    pub offset: i64,
}
clerk_user_runtime::members!(
    GetSessionListParams { client_id "client_id" optional, user_id "user_id" optional,
    status "status" optional, paginated "paginated" optional, limit "limit"
    or(Self::default_limit), offset "offset" or(Self::default_offset) }
);
impl GetSessionListParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new() -> Self {
        Self {
            client_id: None,
            user_id: None,
            status: None,
            paginated: None,
            limit: Self::default_limit(),
            offset: Self::default_offset(),
        }
    }
    fn default_limit() -> i64 {
        10i64
    }
    fn default_offset() -> i64 {
        0i64
    }
}
impl Default for GetSessionListParams {
    fn default() -> Self {
        Self::new()
    }
}
clerk_user_runtime::setters!(
    GetSessionListParams { option client_id : ClientId, option user_id : UserId, option
    status : SessionFilter, option paginated : bool, value limit : i64, value offset :
    i64 }
);
/// Params of `backend.revokeSession`. Revokes a session, so that its user must sign in anew on that client.
///
/// [Source](crate#sources): B (POST /sessions/{session_id}/revoke), JB (revokeSession()).
///
/// The operation is [`revoke_session`](crate::backend::BackendApi::revoke_session).
///
/// # Example
///
/// ```
/// use clerk_user::backend::RevokeSessionParams;
///
/// let params = RevokeSessionParams::new("sess_1");
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RevokeSessionParams {
    /// The session.
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
/// Params of `backend.createSignInToken`. Makes a token with which one user can sign in once, without any other proof.
///
/// [Source](crate#sources): B (POST /sign_in_tokens), JB (createSignInToken()).
///
/// The operation is [`create_sign_in_token`](crate::backend::BackendApi::create_sign_in_token).
///
/// # Example
///
/// ```
/// use clerk_user::backend::CreateSignInTokenParams;
///
/// let params = CreateSignInTokenParams::new("user_1").org_id("org_1").expires_in_seconds(10);
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreateSignInTokenParams {
    /// The user who may sign in with it.
    pub user_id: UserId,
    /// The organization to make active on signing in; the user must be a member.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub org_id: Patch<OrganizationId>,
    /// How long it is good for.
    ///
    /// (at least 1; default 2592000.)
    #[serde(default = "CreateSignInTokenParams::default_expires_in_seconds")]
    pub expires_in_seconds: i64,
}
clerk_user_runtime::members!(
    CreateSignInTokenParams { user_id "user_id" required, org_id "org_id" defaulted,
    expires_in_seconds "expires_in_seconds" or(Self::default_expires_in_seconds) }
);
impl CreateSignInTokenParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self {
            user_id: user_id.into(),
            org_id: Patch::Keep,
            expires_in_seconds: Self::default_expires_in_seconds(),
        }
    }
    fn default_expires_in_seconds() -> i64 {
        2592000i64
    }
}
clerk_user_runtime::setters!(
    CreateSignInTokenParams { patch org_id clear_org_id : OrganizationId, value
    expires_in_seconds : i64 }
);
/// Params of `backend.updateUserMetadata`. Merges each metadata given into what is stored, at any depth; a member that is null is removed.
///
/// [Source](crate#sources): B (PATCH /users/{user_id}/metadata), D (Metadata), 003 (updateUser()).
///
/// The operation is [`update_user_metadata`](crate::backend::BackendApi::update_user_metadata).
///
/// # Example
///
/// ```
/// use clerk_user::backend::UpdateUserMetadataParams;
///
/// let params = UpdateUserMetadataParams::new("user_1")
///     .public_metadata([("plan", "pro")])
///     .private_metadata([("plan", "pro")]);
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UpdateUserMetadataParams {
    /// The user.
    pub user_id: UserId,
    /// Patch of the public metadata.
    ///
    /// (at most 8192 bytes of compact JSON.)
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub public_metadata: Option<Metadata>,
    /// Patch of the private metadata.
    ///
    /// (at most 8192 bytes of compact JSON.)
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private_metadata: Option<Metadata>,
    /// Patch of the unsafe metadata.
    ///
    /// (at most 8192 bytes of compact JSON.)
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unsafe_metadata: Option<Metadata>,
}
clerk_user_runtime::members!(
    UpdateUserMetadataParams { user_id "user_id" required, public_metadata
    "public_metadata" optional, private_metadata "private_metadata" optional,
    unsafe_metadata "unsafe_metadata" optional }
);
impl UpdateUserMetadataParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self {
            user_id: user_id.into(),
            public_metadata: None,
            private_metadata: None,
            unsafe_metadata: None,
        }
    }
}
clerk_user_runtime::setters!(
    UpdateUserMetadataParams { option public_metadata : Metadata, option private_metadata
    : Metadata, option unsafe_metadata : Metadata }
);
/// Params of `backend.replaceUserMetadata`. Replaces each metadata given as a whole and leaves the others as they are.
///
/// [Source](crate#sources): B (PUT /users/{user_id}/metadata), D (Metadata).
///
/// The operation is [`replace_user_metadata`](crate::backend::BackendApi::replace_user_metadata).
///
/// # Example
///
/// ```
/// use clerk_user::backend::ReplaceUserMetadataParams;
///
/// let params = ReplaceUserMetadataParams::new("user_1")
///     .public_metadata([("plan", "pro")])
///     .private_metadata([("plan", "pro")]);
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReplaceUserMetadataParams {
    /// The user.
    pub user_id: UserId,
    /// The new public metadata.
    ///
    /// (at most 8192 bytes of compact JSON.)
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub public_metadata: Option<Metadata>,
    /// The new private metadata.
    ///
    /// (at most 8192 bytes of compact JSON.)
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private_metadata: Option<Metadata>,
    /// The new unsafe metadata.
    ///
    /// (at most 8192 bytes of compact JSON.)
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unsafe_metadata: Option<Metadata>,
}
clerk_user_runtime::members!(
    ReplaceUserMetadataParams { user_id "user_id" required, public_metadata
    "public_metadata" optional, private_metadata "private_metadata" optional,
    unsafe_metadata "unsafe_metadata" optional }
);
impl ReplaceUserMetadataParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self {
            user_id: user_id.into(),
            public_metadata: None,
            private_metadata: None,
            unsafe_metadata: None,
        }
    }
}
clerk_user_runtime::setters!(
    ReplaceUserMetadataParams { option public_metadata : Metadata, option
    private_metadata : Metadata, option unsafe_metadata : Metadata }
);
/// Params of `backend.updateUserProfileImage`. Gives a user a profile image, or replaces the one there is.
///
/// [Source](crate#sources): B (POST /users/{user_id}/profile_image), JB (updateUserProfileImage()).
///
/// The operation is [`update_user_profile_image`](crate::backend::BackendApi::update_user_profile_image).
///
/// # Example
///
/// ```
/// use clerk_user::backend::UpdateUserProfileImageParams;
/// use clerk_user::runtime::FileUpload;
///
/// let params = UpdateUserProfileImageParams::new("user_1")
///     .file(FileUpload::new("image/png", b"\x89PNG"));
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UpdateUserProfileImageParams {
    /// The user.
    pub user_id: UserId,
    /// The image as JPEG, PNG, GIF or WebP, of at most 10 MB. It must be there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<FileUpload>,
}
clerk_user_runtime::members!(
    UpdateUserProfileImageParams { user_id "user_id" required, file "file" optional }
);
impl UpdateUserProfileImageParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self {
            user_id: user_id.into(),
            file: None,
        }
    }
}
clerk_user_runtime::setters!(UpdateUserProfileImageParams { option file : FileUpload });
/// Params of `backend.deleteUserProfileImage`. Takes the profile image from a user; an avatar takes its place.
///
/// [Source](crate#sources): B (DELETE /users/{user_id}/profile_image), JB (deleteUserProfileImage()).
///
/// The operation is [`delete_user_profile_image`](crate::backend::BackendApi::delete_user_profile_image).
///
/// # Example
///
/// ```
/// use clerk_user::backend::DeleteUserProfileImageParams;
///
/// let params = DeleteUserProfileImageParams::new("user_1");
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeleteUserProfileImageParams {
    /// The user.
    pub user_id: UserId,
}
clerk_user_runtime::members!(
    DeleteUserProfileImageParams { user_id "user_id" required }
);
impl DeleteUserProfileImageParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self { user_id: user_id.into() }
    }
}
/// Params of `backend.getOrganizationMembershipList`. Answers the memberships of a user.
///
/// [Source](crate#sources): B (GET /users/{user_id}/organization_memberships), JB (getOrganizationMembershipList()).
///
/// The operation is [`get_organization_membership_list`](crate::backend::BackendApi::get_organization_membership_list).
///
/// # Example
///
/// ```
/// use clerk_user::backend::GetOrganizationMembershipListParams;
///
/// let params = GetOrganizationMembershipListParams::new("user_1").limit(10).offset(10);
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GetOrganizationMembershipListParams {
    /// The user.
    pub user_id: UserId,
    /// Most memberships of one answer.
    ///
    /// (at least 1; at most 500; default 10.)
    #[serde(default = "GetOrganizationMembershipListParams::default_limit")]
    pub limit: i64,
    /// Memberships to skip.
    ///
    /// (at least 0; default 0.)
    #[serde(default = "GetOrganizationMembershipListParams::default_offset")]
    pub offset: i64,
}
clerk_user_runtime::members!(
    GetOrganizationMembershipListParams { user_id "user_id" required, limit "limit"
    or(Self::default_limit), offset "offset" or(Self::default_offset) }
);
impl GetOrganizationMembershipListParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self {
            user_id: user_id.into(),
            limit: Self::default_limit(),
            offset: Self::default_offset(),
        }
    }
    fn default_limit() -> i64 {
        10i64
    }
    fn default_offset() -> i64 {
        0i64
    }
}
clerk_user_runtime::setters!(
    GetOrganizationMembershipListParams { value limit : i64, value offset : i64 }
);
/// Params of `backend.getOrganizationInvitationList`. Answers the invitations of a user to organizations.
///
/// [Source](crate#sources): B (GET /users/{user_id}/organization_invitations), JB (getOrganizationInvitationList()).
///
/// The operation is [`get_organization_invitation_list`](crate::backend::BackendApi::get_organization_invitation_list).
///
/// # Example
///
/// ```
/// use clerk_user::backend::GetOrganizationInvitationListParams;
///
/// let params = GetOrganizationInvitationListParams::new("user_1").limit(10).offset(10);
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GetOrganizationInvitationListParams {
    /// The user.
    pub user_id: UserId,
    /// Most invitations of one answer.
    ///
    /// (at least 1; at most 500; default 10.)
    #[serde(default = "GetOrganizationInvitationListParams::default_limit")]
    pub limit: i64,
    /// Invitations to skip.
    ///
    /// (at least 0; default 0.)
    #[serde(default = "GetOrganizationInvitationListParams::default_offset")]
    pub offset: i64,
    /// Only invitations in this state.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<OrganizationInvitationFilter>,
}
clerk_user_runtime::members!(
    GetOrganizationInvitationListParams { user_id "user_id" required, limit "limit"
    or(Self::default_limit), offset "offset" or(Self::default_offset), status "status"
    optional }
);
impl GetOrganizationInvitationListParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self {
            user_id: user_id.into(),
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
clerk_user_runtime::setters!(
    GetOrganizationInvitationListParams { value limit : i64, value offset : i64, option
    status : OrganizationInvitationFilter }
);
/// Params of `backend.getUserOauthAccessToken`. Answers the tokens with which the application can call an OAuth provider for a user; an expired one is renewed first.
///
/// [Source](crate#sources): B (GET /users/{user_id}/oauth_access_tokens/{provider}), JB (getUserOauthAccessToken()).
///
/// The operation is [`get_user_oauth_access_token`](crate::backend::BackendApi::get_user_oauth_access_token).
///
/// # Example
///
/// ```
/// use clerk_user::backend::GetUserOauthAccessTokenParams;
///
/// let params = GetUserOauthAccessTokenParams::new("user_1", "provider").paginated(true).limit(10);
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GetUserOauthAccessTokenParams {
    /// The user.
    pub user_id: UserId,
    /// The provider with its prefix, such as oauth_google.
    pub provider: String,
    /// Asks for a page; the documented answer is a bare array either way.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paginated: Option<bool>,
    /// Most tokens of one answer.
    ///
    /// (at least 1; at most 500; default 10.)
    #[serde(default = "GetUserOauthAccessTokenParams::default_limit")]
    pub limit: i64,
    /// Tokens to skip.
    ///
    /// (at least 0; default 0.)
    #[serde(default = "GetUserOauthAccessTokenParams::default_offset")]
    pub offset: i64,
}
clerk_user_runtime::members!(
    GetUserOauthAccessTokenParams { user_id "user_id" required, provider "provider"
    required, paginated "paginated" optional, limit "limit" or(Self::default_limit),
    offset "offset" or(Self::default_offset) }
);
impl GetUserOauthAccessTokenParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(user_id: impl Into<UserId>, provider: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            provider: provider.into(),
            paginated: None,
            limit: Self::default_limit(),
            offset: Self::default_offset(),
        }
    }
    fn default_limit() -> i64 {
        10i64
    }
    fn default_offset() -> i64 {
        0i64
    }
}
clerk_user_runtime::setters!(
    GetUserOauthAccessTokenParams { option paginated : bool, value limit : i64, value
    offset : i64 }
);
/// Params of `backend.banUser`. Bans a user, who can no longer sign in and loses every session.
///
/// [Source](crate#sources): B (POST /users/{user_id}/ban), JB (banUser()).
///
/// The operation is [`ban_user`](crate::backend::BackendApi::ban_user).
///
/// # Example
///
/// ```
/// use clerk_user::backend::BanUserParams;
///
/// let params = BanUserParams::new("user_1");
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BanUserParams {
    /// The user to ban.
    pub user_id: UserId,
}
clerk_user_runtime::members!(BanUserParams { user_id "user_id" required });
impl BanUserParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self { user_id: user_id.into() }
    }
}
/// Params of `backend.unbanUser`. Lifts the ban of a user; sessions that it ended stay ended.
///
/// [Source](crate#sources): B (POST /users/{user_id}/unban), JB (unbanUser()).
///
/// The operation is [`unban_user`](crate::backend::BackendApi::unban_user).
///
/// # Example
///
/// ```
/// use clerk_user::backend::UnbanUserParams;
///
/// let params = UnbanUserParams::new("user_1");
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UnbanUserParams {
    /// The user.
    pub user_id: UserId,
}
clerk_user_runtime::members!(UnbanUserParams { user_id "user_id" required });
impl UnbanUserParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self { user_id: user_id.into() }
    }
}
/// Params of `backend.banUsers`. Bans several users at once.
///
/// [Source](crate#sources): B (POST /users/ban).
///
/// The operation is [`ban_users`](crate::backend::BackendApi::ban_users).
///
/// # Example
///
/// ```
/// use clerk_user::backend::BanUsersParams;
///
/// let params = BanUsersParams::new(vec!["user_1".into()]);
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BanUsersParams {
    /// The users to ban.
    ///
    /// (at least 1 items; at most 50 items.)
    pub user_ids: Vec<UserId>,
}
clerk_user_runtime::members!(BanUsersParams { user_ids "user_ids" required });
impl BanUsersParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(user_ids: Vec<UserId>) -> Self {
        Self { user_ids }
    }
}
/// Params of `backend.unbanUsers`. Lifts the ban of several users at once.
///
/// [Source](crate#sources): B (POST /users/unban).
///
/// The operation is [`unban_users`](crate::backend::BackendApi::unban_users).
///
/// # Example
///
/// ```
/// use clerk_user::backend::UnbanUsersParams;
///
/// let params = UnbanUsersParams::new(vec!["user_1".into()]);
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UnbanUsersParams {
    /// The users whose ban ends.
    ///
    /// (at least 1 items; at most 50 items.)
    pub user_ids: Vec<UserId>,
}
clerk_user_runtime::members!(UnbanUsersParams { user_ids "user_ids" required });
impl UnbanUsersParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(user_ids: Vec<UserId>) -> Self {
        Self { user_ids }
    }
}
/// Params of `backend.lockUser`. Locks a user, who cannot sign in until the lock expires or is lifted. The instance sets for how long.
///
/// [Source](crate#sources): B (POST /users/{user_id}/lock), JB (lockUser()).
///
/// The operation is [`lock_user`](crate::backend::BackendApi::lock_user).
///
/// # Example
///
/// ```
/// use clerk_user::backend::LockUserParams;
///
/// let params = LockUserParams::new("user_1");
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LockUserParams {
    /// The user to lock.
    pub user_id: UserId,
}
clerk_user_runtime::members!(LockUserParams { user_id "user_id" required });
impl LockUserParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self { user_id: user_id.into() }
    }
}
/// Params of `backend.unlockUser`. Lifts the lock of a user.
///
/// [Source](crate#sources): B (POST /users/{user_id}/unlock), JB (unlockUser()).
///
/// The operation is [`unlock_user`](crate::backend::BackendApi::unlock_user).
///
/// # Example
///
/// ```
/// use clerk_user::backend::UnlockUserParams;
///
/// let params = UnlockUserParams::new("user_1");
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UnlockUserParams {
    /// The user.
    pub user_id: UserId,
}
clerk_user_runtime::members!(UnlockUserParams { user_id "user_id" required });
impl UnlockUserParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self { user_id: user_id.into() }
    }
}
/// Params of `backend.verifyPassword`. Checks whether a text is the password of a user.
///
/// [Source](crate#sources): B (POST /users/{user_id}/verify_password), JB (verifyPassword()).
///
/// The operation is [`verify_password`](crate::backend::BackendApi::verify_password).
///
/// # Example
///
/// ```
/// use clerk_user::backend::VerifyPasswordParams;
///
/// let params = VerifyPasswordParams::new("user_1", "correct horse battery staple");
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VerifyPasswordParams {
    /// The user.
    pub user_id: UserId,
    /// The password to check.
    pub password: Secret,
}
clerk_user_runtime::members!(
    VerifyPasswordParams { user_id "user_id" required, password "password" required }
);
impl VerifyPasswordParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(user_id: impl Into<UserId>, password: impl Into<Secret>) -> Self {
        Self {
            user_id: user_id.into(),
            password: password.into(),
        }
    }
}
/// Params of `backend.removePassword`. Takes the password from a user. One without a password is answered unchanged.
///
/// [Source](crate#sources): B (POST /users/{user_id}/remove_password).
///
/// The operation is [`remove_password`](crate::backend::BackendApi::remove_password).
///
/// # Example
///
/// ```
/// use clerk_user::backend::RemovePasswordParams;
///
/// let params = RemovePasswordParams::new("user_1").sign_out_of_other_sessions(true);
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RemovePasswordParams {
    /// The user.
    pub user_id: UserId,
    /// Whether every active session ends as well.
    ///
    /// (default false.)
    #[serde(default = "RemovePasswordParams::default_sign_out_of_other_sessions")]
    pub sign_out_of_other_sessions: bool,
}
clerk_user_runtime::members!(
    RemovePasswordParams { user_id "user_id" required, sign_out_of_other_sessions
    "sign_out_of_other_sessions" or(Self::default_sign_out_of_other_sessions) }
);
impl RemovePasswordParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self {
            user_id: user_id.into(),
            sign_out_of_other_sessions: Self::default_sign_out_of_other_sessions(),
        }
    }
    fn default_sign_out_of_other_sessions() -> bool {
        false
    }
}
clerk_user_runtime::setters!(
    RemovePasswordParams { value sign_out_of_other_sessions : bool }
);
/// Params of `backend.setPasswordCompromised`. Marks the password of a user as compromised, so that it must be reset at the next sign-in.
///
/// [Source](crate#sources): B (POST /users/{user_id}/password/set_compromised), JB (setPasswordCompromised()).
///
/// The operation is [`set_password_compromised`](crate::backend::BackendApi::set_password_compromised).
///
/// # Example
///
/// ```
/// use clerk_user::backend::SetPasswordCompromisedParams;
///
/// let params = SetPasswordCompromisedParams::new("user_1").revoke_all_sessions(true);
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SetPasswordCompromisedParams {
    /// The user.
    pub user_id: UserId,
    /// Whether every session of the user ends. The backend SDK takes false where it is absent.
    ///
    /// [Source](crate#sources): JB (setPasswordCompromised()).
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub revoke_all_sessions: Patch<bool>,
}
clerk_user_runtime::members!(
    SetPasswordCompromisedParams { user_id "user_id" required, revoke_all_sessions
    "revoke_all_sessions" defaulted }
);
impl SetPasswordCompromisedParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self {
            user_id: user_id.into(),
            revoke_all_sessions: Patch::Keep,
        }
    }
}
clerk_user_runtime::setters!(
    SetPasswordCompromisedParams { patch revoke_all_sessions clear_revoke_all_sessions :
    bool }
);
/// Params of `backend.unsetPasswordCompromised`. Takes the mark of a compromised password back.
///
/// [Source](crate#sources): B (POST /users/{user_id}/password/unset_compromised), JB (unsetPasswordCompromised()).
///
/// The operation is [`unset_password_compromised`](crate::backend::BackendApi::unset_password_compromised).
///
/// # Example
///
/// ```
/// use clerk_user::backend::UnsetPasswordCompromisedParams;
///
/// let params = UnsetPasswordCompromisedParams::new("user_1");
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UnsetPasswordCompromisedParams {
    /// The user.
    pub user_id: UserId,
}
clerk_user_runtime::members!(
    UnsetPasswordCompromisedParams { user_id "user_id" required }
);
impl UnsetPasswordCompromisedParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self { user_id: user_id.into() }
    }
}
/// Params of `backend.verifyTOTP`. Checks a code of an authenticator app or a backup code; a backup code that is right is used up.
///
/// [Source](crate#sources): B (POST /users/{user_id}/verify_totp), JB (verifyTOTP()).
///
/// The operation is [`verify_totp`](crate::backend::BackendApi::verify_totp).
///
/// # Example
///
/// ```
/// use clerk_user::backend::VerifyTOTPParams;
///
/// let params = VerifyTOTPParams::new("user_1", "correct horse battery staple");
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VerifyTOTPParams {
    /// The user.
    pub user_id: UserId,
    /// The code to check.
    pub code: Secret,
}
clerk_user_runtime::members!(
    VerifyTOTPParams { user_id "user_id" required, code "code" required }
);
impl VerifyTOTPParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(user_id: impl Into<UserId>, code: impl Into<Secret>) -> Self {
        Self {
            user_id: user_id.into(),
            code: code.into(),
        }
    }
}
/// Params of `backend.disableUserMFA`. Switches every second factor of a user off at once.
///
/// [Source](crate#sources): B (DELETE /users/{user_id}/mfa), JB (disableUserMFA()).
///
/// The operation is [`disable_user_mfa`](crate::backend::BackendApi::disable_user_mfa).
///
/// # Example
///
/// ```
/// use clerk_user::backend::DisableUserMFAParams;
///
/// let params = DisableUserMFAParams::new("user_1");
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DisableUserMFAParams {
    /// The user.
    pub user_id: UserId,
}
clerk_user_runtime::members!(DisableUserMFAParams { user_id "user_id" required });
impl DisableUserMFAParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self { user_id: user_id.into() }
    }
}
/// Params of `backend.deleteUserTOTP`. Takes the authenticator app from a user.
///
/// [Source](crate#sources): B (DELETE /users/{user_id}/totp), JB (deleteUserTOTP()).
///
/// The operation is [`delete_user_totp`](crate::backend::BackendApi::delete_user_totp).
///
/// # Example
///
/// ```
/// use clerk_user::backend::DeleteUserTOTPParams;
///
/// let params = DeleteUserTOTPParams::new("user_1");
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeleteUserTOTPParams {
    /// The user.
    pub user_id: UserId,
}
clerk_user_runtime::members!(DeleteUserTOTPParams { user_id "user_id" required });
impl DeleteUserTOTPParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self { user_id: user_id.into() }
    }
}
/// Params of `backend.deleteUserBackupCodes`. Takes the backup codes from a user.
///
/// [Source](crate#sources): B (DELETE /users/{user_id}/backup_code), JB (deleteUserBackupCodes()).
///
/// The operation is [`delete_user_backup_codes`](crate::backend::BackendApi::delete_user_backup_codes).
///
/// # Example
///
/// ```
/// use clerk_user::backend::DeleteUserBackupCodesParams;
///
/// let params = DeleteUserBackupCodesParams::new("user_1");
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeleteUserBackupCodesParams {
    /// The user.
    pub user_id: UserId,
}
clerk_user_runtime::members!(DeleteUserBackupCodesParams { user_id "user_id" required });
impl DeleteUserBackupCodesParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self { user_id: user_id.into() }
    }
}
/// Params of `backend.deleteUserPasskey`. Takes a passkey from a user, who is told by email.
///
/// [Source](crate#sources): B (DELETE /users/{user_id}/passkeys/{passkey_identification_id}), JB (deleteUserPasskey()).
///
/// The operation is [`delete_user_passkey`](crate::backend::BackendApi::delete_user_passkey).
///
/// # Example
///
/// ```
/// use clerk_user::backend::DeleteUserPasskeyParams;
///
/// let params = DeleteUserPasskeyParams::new("user_1", "idn_1");
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeleteUserPasskeyParams {
    /// The user.
    pub user_id: UserId,
    /// The passkey.
    pub passkey_identification_id: PasskeyId,
}
clerk_user_runtime::members!(
    DeleteUserPasskeyParams { user_id "user_id" required, passkey_identification_id
    "passkey_identification_id" required }
);
impl DeleteUserPasskeyParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(
        user_id: impl Into<UserId>,
        passkey_identification_id: impl Into<PasskeyId>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            passkey_identification_id: passkey_identification_id.into(),
        }
    }
}
/// Params of `backend.deleteUserWeb3Wallet`. Takes a wallet from a user.
///
/// [Source](crate#sources): B (DELETE /users/{user_id}/web3_wallets/{web3_wallet_identification_id}), JB (deleteUserWeb3Wallet()).
///
/// The operation is [`delete_user_web3_wallet`](crate::backend::BackendApi::delete_user_web3_wallet).
///
/// # Example
///
/// ```
/// use clerk_user::backend::DeleteUserWeb3WalletParams;
///
/// let params = DeleteUserWeb3WalletParams::new("user_1", "idn_1");
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeleteUserWeb3WalletParams {
    /// The user.
    pub user_id: UserId,
    /// The wallet.
    pub web3_wallet_identification_id: Web3WalletId,
}
clerk_user_runtime::members!(
    DeleteUserWeb3WalletParams { user_id "user_id" required,
    web3_wallet_identification_id "web3_wallet_identification_id" required }
);
impl DeleteUserWeb3WalletParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(
        user_id: impl Into<UserId>,
        web3_wallet_identification_id: impl Into<Web3WalletId>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            web3_wallet_identification_id: web3_wallet_identification_id.into(),
        }
    }
}
/// Params of `backend.deleteUserExternalAccount`. Disconnects an account that a user connected by OAuth.
///
/// [Source](crate#sources): B (DELETE /users/{user_id}/external_accounts/{external_account_id}), JB (deleteUserExternalAccount()).
///
/// The operation is [`delete_user_external_account`](crate::backend::BackendApi::delete_user_external_account).
///
/// # Example
///
/// ```
/// use clerk_user::backend::DeleteUserExternalAccountParams;
///
/// let params = DeleteUserExternalAccountParams::new("user_1", "eac_1");
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeleteUserExternalAccountParams {
    /// The user.
    pub user_id: UserId,
    /// The connected account.
    pub external_account_id: ExternalAccountId,
}
clerk_user_runtime::members!(
    DeleteUserExternalAccountParams { user_id "user_id" required, external_account_id
    "external_account_id" required }
);
impl DeleteUserExternalAccountParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(
        user_id: impl Into<UserId>,
        external_account_id: impl Into<ExternalAccountId>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            external_account_id: external_account_id.into(),
        }
    }
}
/// Params of `backend.createUser`. Creates a user. The first address, number and wallet become the primary ones.
///
/// [Source](crate#sources): B (POST /users), JB (createUser()).
///
/// The operation is [`create_user`](crate::backend::BackendApi::create_user).
///
/// # Example
///
/// ```
/// use clerk_user::backend::CreateUserParams;
///
/// let params = CreateUserParams::new().external_id("external id").clear_first_name();
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreateUserParams {
    /// Id of the user in other systems, unique in the instance.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub external_id: Patch<String>,
    /// First name.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub first_name: Patch<String>,
    /// Last name.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub last_name: Patch<String>,
    /// Language and region as a BCP 47 tag.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub locale: Patch<String>,
    /// Time zone, such as Europe/Vienna.
    ///
    /// [Source](crate#sources): JB+ (createUser()).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timezone: Option<String>,
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
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub username: Patch<String>,
    /// Password as the user types it; no leaked one is taken.
    ///
    /// (at least 8 characters.)
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub password: Patch<Secret>,
    /// Digest of a password that another system made, in the format of its hasher.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub password_digest: Patch<Secret>,
    /// The function that made the digest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub password_hasher: Option<PasswordHasher>,
    /// Whether the password is taken unchecked; meant for migrations.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub skip_password_checks: Patch<bool>,
    /// Whether the password may be left out although the instance uses passwords, unless there is no other way to sign in.
    ///
    /// [Source](crate#sources): 003 (updateUser()).
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub skip_password_requirement: Patch<bool>,
    /// TOTP secret to set up, for codes of 6 digits and 30 seconds with SHA-1.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub totp_secret: Patch<Secret>,
    /// Backup codes to set up, plain or as bcrypt digests.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub backup_codes: Option<Vec<Secret>>,
    /// Public metadata to start with.
    ///
    /// (at most 8192 bytes of compact JSON.)
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub public_metadata: Option<Metadata>,
    /// Private metadata to start with.
    ///
    /// (at most 8192 bytes of compact JSON.)
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private_metadata: Option<Metadata>,
    /// Unsafe metadata to start with.
    ///
    /// (at most 8192 bytes of compact JSON.)
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unsafe_metadata: Option<Metadata>,
    /// Whether the user may delete the own account.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub delete_self_enabled: Patch<bool>,
    /// When the user accepted the legal documents.
    ///
    /// (sent as RFC 3339.)
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    #[serde(serialize_with = "clerk_user_runtime::rfc3339")]
    #[cfg_attr(feature = "schemars", schemars(with = "Option<String>"))]
    pub legal_accepted_at: Patch<Timestamp>,
    /// Whether legal checks are skipped; meant for migrations.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub skip_legal_checks: Patch<bool>,
    /// Whether identifiers that the instance requires may be missing.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub skip_user_requirement: Patch<bool>,
    /// Whether the user may create organizations.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub create_organization_enabled: Patch<bool>,
    /// Largest number of own organizations; 0 means no limit.
    ///
    /// (at least 0.)
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub create_organizations_limit: Patch<i64>,
    /// When the user signed up, where that is not now.
    ///
    /// (sent as RFC 3339.)
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    #[serde(serialize_with = "clerk_user_runtime::rfc3339")]
    #[cfg_attr(feature = "schemars", schemars(with = "Option<String>"))]
    pub created_at: Patch<Timestamp>,
    /// Whether signing in skips the check of the device.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub bypass_client_trust: Patch<bool>,
    /// Whether the user starts out banned; the plan must allow bans.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub banned: Patch<bool>,
    /// Whether the user starts out locked; the instance must have lockout.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub locked: Patch<bool>,
}
clerk_user_runtime::members!(
    CreateUserParams { external_id "external_id" defaulted, first_name "first_name"
    defaulted, last_name "last_name" defaulted, locale "locale" defaulted, timezone
    "timezone" optional, email_address "email_address" optional,
    email_address_identification_status "email_address_identification_status" optional,
    phone_number "phone_number" optional, phone_number_identification_status
    "phone_number_identification_status" optional, web3_wallet "web3_wallet" optional,
    username "username" defaulted, password "password" defaulted, password_digest
    "password_digest" defaulted, password_hasher "password_hasher" optional,
    skip_password_checks "skip_password_checks" defaulted, skip_password_requirement
    "skip_password_requirement" defaulted, totp_secret "totp_secret" defaulted,
    backup_codes "backup_codes" optional, public_metadata "public_metadata" optional,
    private_metadata "private_metadata" optional, unsafe_metadata "unsafe_metadata"
    optional, delete_self_enabled "delete_self_enabled" defaulted, legal_accepted_at
    "legal_accepted_at" instant_or_default, skip_legal_checks "skip_legal_checks"
    defaulted, skip_user_requirement "skip_user_requirement" defaulted,
    create_organization_enabled "create_organization_enabled" defaulted,
    create_organizations_limit "create_organizations_limit" defaulted, created_at
    "created_at" instant_or_default, bypass_client_trust "bypass_client_trust" defaulted,
    banned "banned" defaulted, locked "locked" defaulted }
);
impl CreateUserParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new() -> Self {
        Self {
            external_id: Patch::Keep,
            first_name: Patch::Keep,
            last_name: Patch::Keep,
            locale: Patch::Keep,
            timezone: None,
            email_address: None,
            email_address_identification_status: None,
            phone_number: None,
            phone_number_identification_status: None,
            web3_wallet: None,
            username: Patch::Keep,
            password: Patch::Keep,
            password_digest: Patch::Keep,
            password_hasher: None,
            skip_password_checks: Patch::Keep,
            skip_password_requirement: Patch::Keep,
            totp_secret: Patch::Keep,
            backup_codes: None,
            public_metadata: None,
            private_metadata: None,
            unsafe_metadata: None,
            delete_self_enabled: Patch::Keep,
            legal_accepted_at: Patch::Keep,
            skip_legal_checks: Patch::Keep,
            skip_user_requirement: Patch::Keep,
            create_organization_enabled: Patch::Keep,
            create_organizations_limit: Patch::Keep,
            created_at: Patch::Keep,
            bypass_client_trust: Patch::Keep,
            banned: Patch::Keep,
            locked: Patch::Keep,
        }
    }
}
impl Default for CreateUserParams {
    fn default() -> Self {
        Self::new()
    }
}
clerk_user_runtime::setters!(
    CreateUserParams { patch external_id clear_external_id : String, patch first_name
    clear_first_name : String, patch last_name clear_last_name : String, patch locale
    clear_locale : String, option timezone : String, option_list email_address : String,
    option_list email_address_identification_status : InitialIdentificationStatus,
    option_list phone_number : String, option_list phone_number_identification_status :
    InitialIdentificationStatus, option_list web3_wallet : String, patch username
    clear_username : String, patch password clear_password : Secret, patch
    password_digest clear_password_digest : Secret, option password_hasher :
    PasswordHasher, patch skip_password_checks clear_skip_password_checks : bool, patch
    skip_password_requirement clear_skip_password_requirement : bool, patch totp_secret
    clear_totp_secret : Secret, option_list backup_codes : Secret, option public_metadata
    : Metadata, option private_metadata : Metadata, option unsafe_metadata : Metadata,
    patch delete_self_enabled clear_delete_self_enabled : bool, patch legal_accepted_at
    clear_legal_accepted_at : Timestamp, patch skip_legal_checks clear_skip_legal_checks
    : bool, patch skip_user_requirement clear_skip_user_requirement : bool, patch
    create_organization_enabled clear_create_organization_enabled : bool, patch
    create_organizations_limit clear_create_organizations_limit : i64, patch created_at
    clear_created_at : Timestamp, patch bypass_client_trust clear_bypass_client_trust :
    bool, patch banned clear_banned : bool, patch locked clear_locked : bool }
);
/// Params of `backend.getUser`. Answers one user.
///
/// [Source](crate#sources): B (GET /users/{user_id}).
///
/// The operation is [`get_user`](crate::backend::BackendApi::get_user).
///
/// # Example
///
/// ```
/// use clerk_user::backend::GetUserParams;
///
/// let params = GetUserParams::new("user_1");
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GetUserParams {
    /// The user.
    pub user_id: UserId,
}
clerk_user_runtime::members!(GetUserParams { user_id "user_id" required });
impl GetUserParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self { user_id: user_id.into() }
    }
}
/// Params of `backend.getUserList`. Answers the users that pass every filter given, newest first.
///
/// [Source](crate#sources): B (GET /users), JB (getUserList()).
///
/// The operation is [`get_user_list`](crate::backend::BackendApi::get_user_list).
///
/// # Example
///
/// ```
/// use clerk_user::backend::GetUserListParams;
///
/// let params = GetUserListParams::new()
///     .email_address(["email address"])
///     .phone_number(["phone number"]);
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
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
    pub last_active_at_before: Option<Timestamp>,
    /// Last active after this instant, in milliseconds.
    ///
    /// (milliseconds since the epoch.)
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_active_at_after: Option<Timestamp>,
    /// Active since this instant, in milliseconds.
    ///
    /// (milliseconds since the epoch.)
    #[deprecated(note = "Use `last_active_at_after` instead.")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_active_at_since: Option<Timestamp>,
    /// Created before this instant, in milliseconds.
    ///
    /// (milliseconds since the epoch.)
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at_before: Option<Timestamp>,
    /// Created after this instant, in milliseconds.
    ///
    /// (milliseconds since the epoch.)
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at_after: Option<Timestamp>,
    /// Last signed in before this instant, in milliseconds.
    ///
    /// (milliseconds since the epoch.)
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_sign_in_at_before: Option<Timestamp>,
    /// Last signed in after this instant, in milliseconds.
    ///
    /// (milliseconds since the epoch.)
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_sign_in_at_after: Option<Timestamp>,
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
    #[serde(default = "GetUserListParams::default_limit")]
    pub limit: i64,
    /// Users to skip.
    ///
    /// (at least 0; default 0.)
    #[serde(default = "GetUserListParams::default_offset")]
    pub offset: i64,
    /// The last user of the page before; only in the order of creation and without an offset.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub starting_after: Option<UserId>,
    /// Order of the answer; only the first one given counts.
    ///
    /// (default `-created_at`.)
    #[serde(default = "GetUserListParams::default_order_by")]
    pub order_by: UserOrderBy,
}
clerk_user_runtime::members!(
    GetUserListParams { email_address "email_address" optional, phone_number
    "phone_number" optional, external_id "external_id" optional, username "username"
    optional, web3_wallet "web3_wallet" optional, user_id "user_id" optional,
    organization_id "organization_id" optional, query "query" optional,
    email_address_query "email_address_query" optional, phone_number_query
    "phone_number_query" optional, username_query "username_query" optional, name_query
    "name_query" optional, banned "banned" optional, last_active_at_before
    "last_active_at_before" optional, last_active_at_after "last_active_at_after"
    optional, last_active_at_since "last_active_at_since" optional, created_at_before
    "created_at_before" optional, created_at_after "created_at_after" optional,
    last_sign_in_at_before "last_sign_in_at_before" optional, last_sign_in_at_after
    "last_sign_in_at_after" optional, provider "provider" optional, provider_user_id
    "provider_user_id" optional, limit "limit" or(Self::default_limit), offset "offset"
    or(Self::default_offset), starting_after "starting_after" optional, order_by
    "order_by" or(Self::default_order_by) }
);
impl GetUserListParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
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
    fn default_offset() -> i64 {
        0i64
    }
    fn default_order_by() -> UserOrderBy {
        "-created_at".into()
    }
}
impl Default for GetUserListParams {
    fn default() -> Self {
        Self::new()
    }
}
clerk_user_runtime::setters!(
    GetUserListParams { option_list email_address : String, option_list phone_number :
    String, option_list external_id : String, option_list username : String, option_list
    web3_wallet : String, option_list user_id : UserId, option_list organization_id :
    String, option query : String, option email_address_query : String, option
    phone_number_query : String, option username_query : String, option name_query :
    String, option banned : bool, option last_active_at_before : Timestamp, option
    last_active_at_after : Timestamp, #[deprecated(note =
    "Use `last_active_at_after` instead.")] option last_active_at_since : Timestamp,
    option created_at_before : Timestamp, option created_at_after : Timestamp, option
    last_sign_in_at_before : Timestamp, option last_sign_in_at_after : Timestamp, option
    provider : String, option_list provider_user_id : String, value limit : i64, value
    offset : i64, option starting_after : UserId, value order_by : UserOrderBy }
);
/// Params of `backend.getCount`. Counts the users that pass every filter given.
///
/// [Source](crate#sources): B (GET /users/count), JB (getCount()).
///
/// The operation is [`get_count`](crate::backend::BackendApi::get_count).
///
/// # Example
///
/// ```
/// use clerk_user::backend::GetCountParams;
///
/// let params = GetCountParams::new().email_address(["email address"]).phone_number(["phone number"]);
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
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
    pub last_active_at_before: Option<Timestamp>,
    /// Last active after this instant, in milliseconds.
    ///
    /// (milliseconds since the epoch.)
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_active_at_after: Option<Timestamp>,
    /// Active since this instant, in milliseconds.
    ///
    /// (milliseconds since the epoch.)
    #[deprecated(note = "Use `last_active_at_after` instead.")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_active_at_since: Option<Timestamp>,
    /// Created before this instant, in milliseconds.
    ///
    /// (milliseconds since the epoch.)
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at_before: Option<Timestamp>,
    /// Created after this instant, in milliseconds.
    ///
    /// (milliseconds since the epoch.)
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at_after: Option<Timestamp>,
    /// Last signed in before this instant, in milliseconds.
    ///
    /// (milliseconds since the epoch.)
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_sign_in_at_before: Option<Timestamp>,
    /// Last signed in after this instant, in milliseconds.
    ///
    /// (milliseconds since the epoch.)
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_sign_in_at_after: Option<Timestamp>,
    /// OAuth provider of a connected account, such as oauth_google.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub provider: Option<String>,
    /// Any of these ids that the provider gave.
    ///
    /// (at most 100 items.)
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub provider_user_id: Option<Vec<String>>,
}
clerk_user_runtime::members!(
    GetCountParams { email_address "email_address" optional, phone_number "phone_number"
    optional, external_id "external_id" optional, username "username" optional,
    web3_wallet "web3_wallet" optional, user_id "user_id" optional, organization_id
    "organization_id" optional, query "query" optional, email_address_query
    "email_address_query" optional, phone_number_query "phone_number_query" optional,
    username_query "username_query" optional, name_query "name_query" optional, banned
    "banned" optional, last_active_at_before "last_active_at_before" optional,
    last_active_at_after "last_active_at_after" optional, last_active_at_since
    "last_active_at_since" optional, created_at_before "created_at_before" optional,
    created_at_after "created_at_after" optional, last_sign_in_at_before
    "last_sign_in_at_before" optional, last_sign_in_at_after "last_sign_in_at_after"
    optional, provider "provider" optional, provider_user_id "provider_user_id" optional
    }
);
impl GetCountParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
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
clerk_user_runtime::setters!(
    GetCountParams { option_list email_address : String, option_list phone_number :
    String, option_list external_id : String, option_list username : String, option_list
    web3_wallet : String, option_list user_id : UserId, option_list organization_id :
    String, option query : String, option email_address_query : String, option
    phone_number_query : String, option username_query : String, option name_query :
    String, option banned : bool, option last_active_at_before : Timestamp, option
    last_active_at_after : Timestamp, #[deprecated(note =
    "Use `last_active_at_after` instead.")] option last_active_at_since : Timestamp,
    option created_at_before : Timestamp, option created_at_after : Timestamp, option
    last_sign_in_at_before : Timestamp, option last_sign_in_at_after : Timestamp, option
    provider : String, option_list provider_user_id : String }
);
/// Params of `backend.updateUser`. Changes the properties that are named and leaves the others as they are.
///
/// [Source](crate#sources): 003 (updateUser()), B (PATCH /users/{user_id}).
///
/// The operation is [`update_user`](crate::backend::BackendApi::update_user).
///
/// # Example
///
/// ```
/// use clerk_user::backend::UpdateUserParams;
///
/// let params = UpdateUserParams::new("user_1").external_id("external id").clear_first_name();
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UpdateUserParams {
    /// The user to change.
    pub user_id: UserId,
    /// Id of the user in other systems, unique in the instance.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub external_id: Patch<String>,
    /// First name.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub first_name: Patch<String>,
    /// Last name.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub last_name: Patch<String>,
    /// Language and region as a BCP 47 tag.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub locale: Patch<String>,
    /// Time zone, such as Europe/Vienna.
    ///
    /// [Source](crate#sources): JB+ (updateUser()).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timezone: Option<String>,
    /// The address to make the primary; a verified one of this user.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub primary_email_address_id: Patch<EmailAddressId>,
    /// Whether the user is told of a new primary address.
    ///
    /// (default false.)
    #[serde(default = "UpdateUserParams::default_notify_primary_email_address_changed")]
    pub notify_primary_email_address_changed: bool,
    /// The number to make the primary; a verified one of this user.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub primary_phone_number_id: Patch<PhoneNumberId>,
    /// The wallet to make the primary; a verified one of this user.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub primary_web3_wallet_id: Patch<Web3WalletId>,
    /// User name, unique in the instance; null removes it.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub username: Patch<String>,
    /// Id of an uploaded image.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub profile_image_id: Patch<String>,
    /// New password as the user types it; no leaked one is taken.
    ///
    /// (at least 8 characters.)
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub password: Patch<Secret>,
    /// Digest of a password that another system made, in the format of its hasher.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub password_digest: Option<Secret>,
    /// The function that made the digest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub password_hasher: Option<PasswordHasher>,
    /// Whether the password is taken unchecked; meant for migrations.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub skip_password_checks: Patch<bool>,
    /// Whether active sessions end once the password is changed.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub sign_out_of_other_sessions: Patch<bool>,
    /// TOTP secret to set up, for codes of 6 digits and 30 seconds with SHA-1.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub totp_secret: Patch<Secret>,
    /// Backup codes to set up, plain or as bcrypt digests.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub backup_codes: Option<Vec<Secret>>,
    /// Public metadata that takes the place of what is stored.
    ///
    /// (at most 8192 bytes of compact JSON; up to API version 2025-11-10.)
    #[deprecated(
        note = "UpdateUserMetadata() merges instead. Use `replace_user_metadata()` instead. It can be removed from 2026-05-12."
    )]
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub public_metadata: Patch<Metadata>,
    /// Private metadata that takes the place of what is stored.
    ///
    /// (at most 8192 bytes of compact JSON; up to API version 2025-11-10.)
    #[deprecated(
        note = "UpdateUserMetadata() merges instead. Use `replace_user_metadata()` instead. It can be removed from 2026-05-12."
    )]
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub private_metadata: Patch<Metadata>,
    /// Unsafe metadata that takes the place of what is stored.
    ///
    /// (at most 8192 bytes of compact JSON; up to API version 2025-11-10.)
    #[deprecated(
        note = "UpdateUserMetadata() merges instead. Use `replace_user_metadata()` instead. It can be removed from 2026-05-12."
    )]
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub unsafe_metadata: Patch<Metadata>,
    /// Whether the user may delete the own account.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub delete_self_enabled: Patch<bool>,
    /// Whether the user may create organizations.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub create_organization_enabled: Patch<bool>,
    /// Largest number of own organizations; 0 means no limit.
    ///
    /// (at least 0.)
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub create_organizations_limit: Patch<i64>,
    /// When the user accepted the legal documents.
    ///
    /// (sent as RFC 3339.)
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    #[serde(serialize_with = "clerk_user_runtime::rfc3339")]
    #[cfg_attr(feature = "schemars", schemars(with = "Option<String>"))]
    pub legal_accepted_at: Patch<Timestamp>,
    /// Whether legal checks are skipped; meant for migrations.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub skip_legal_checks: Patch<bool>,
    /// When the user signed up.
    ///
    /// (sent as RFC 3339.)
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    #[serde(serialize_with = "clerk_user_runtime::rfc3339")]
    #[cfg_attr(feature = "schemars", schemars(with = "Option<String>"))]
    pub created_at: Patch<Timestamp>,
    /// Whether signing in skips the check of the device.
    #[serde(default, skip_serializing_if = "Patch::is_keep")]
    pub bypass_client_trust: Patch<bool>,
}
clerk_user_runtime::members!(
    UpdateUserParams { user_id "user_id" required, external_id "external_id" defaulted,
    first_name "first_name" defaulted, last_name "last_name" defaulted, locale "locale"
    defaulted, timezone "timezone" optional, primary_email_address_id
    "primary_email_address_id" defaulted, notify_primary_email_address_changed
    "notify_primary_email_address_changed"
    or(Self::default_notify_primary_email_address_changed), primary_phone_number_id
    "primary_phone_number_id" defaulted, primary_web3_wallet_id "primary_web3_wallet_id"
    defaulted, username "username" defaulted, profile_image_id "profile_image_id"
    defaulted, password "password" defaulted, password_digest "password_digest" optional,
    password_hasher "password_hasher" optional, skip_password_checks
    "skip_password_checks" defaulted, sign_out_of_other_sessions
    "sign_out_of_other_sessions" defaulted, totp_secret "totp_secret" defaulted,
    backup_codes "backup_codes" optional, public_metadata "public_metadata" defaulted,
    private_metadata "private_metadata" defaulted, unsafe_metadata "unsafe_metadata"
    defaulted, delete_self_enabled "delete_self_enabled" defaulted,
    create_organization_enabled "create_organization_enabled" defaulted,
    create_organizations_limit "create_organizations_limit" defaulted, legal_accepted_at
    "legal_accepted_at" instant_or_default, skip_legal_checks "skip_legal_checks"
    defaulted, created_at "created_at" instant_or_default, bypass_client_trust
    "bypass_client_trust" defaulted }
);
impl UpdateUserParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self {
            user_id: user_id.into(),
            external_id: Patch::Keep,
            first_name: Patch::Keep,
            last_name: Patch::Keep,
            locale: Patch::Keep,
            timezone: None,
            primary_email_address_id: Patch::Keep,
            notify_primary_email_address_changed: Self::default_notify_primary_email_address_changed(),
            primary_phone_number_id: Patch::Keep,
            primary_web3_wallet_id: Patch::Keep,
            username: Patch::Keep,
            profile_image_id: Patch::Keep,
            password: Patch::Keep,
            password_digest: None,
            password_hasher: None,
            skip_password_checks: Patch::Keep,
            sign_out_of_other_sessions: Patch::Keep,
            totp_secret: Patch::Keep,
            backup_codes: None,
            public_metadata: Patch::Keep,
            private_metadata: Patch::Keep,
            unsafe_metadata: Patch::Keep,
            delete_self_enabled: Patch::Keep,
            create_organization_enabled: Patch::Keep,
            create_organizations_limit: Patch::Keep,
            legal_accepted_at: Patch::Keep,
            skip_legal_checks: Patch::Keep,
            created_at: Patch::Keep,
            bypass_client_trust: Patch::Keep,
        }
    }
    fn default_notify_primary_email_address_changed() -> bool {
        false
    }
}
clerk_user_runtime::setters!(
    UpdateUserParams { patch external_id clear_external_id : String, patch first_name
    clear_first_name : String, patch last_name clear_last_name : String, patch locale
    clear_locale : String, option timezone : String, patch primary_email_address_id
    clear_primary_email_address_id : EmailAddressId, value
    notify_primary_email_address_changed : bool, patch primary_phone_number_id
    clear_primary_phone_number_id : PhoneNumberId, patch primary_web3_wallet_id
    clear_primary_web3_wallet_id : Web3WalletId, patch username clear_username : String,
    patch profile_image_id clear_profile_image_id : String, patch password clear_password
    : Secret, option password_digest : Secret, option password_hasher : PasswordHasher,
    patch skip_password_checks clear_skip_password_checks : bool, patch
    sign_out_of_other_sessions clear_sign_out_of_other_sessions : bool, patch totp_secret
    clear_totp_secret : Secret, option_list backup_codes : Secret, #[deprecated(note =
    "UpdateUserMetadata() merges instead. Use `replace_user_metadata()` instead. It can be removed from 2026-05-12.")]
    patch public_metadata clear_public_metadata : Metadata, #[deprecated(note =
    "UpdateUserMetadata() merges instead. Use `replace_user_metadata()` instead. It can be removed from 2026-05-12.")]
    patch private_metadata clear_private_metadata : Metadata, #[deprecated(note =
    "UpdateUserMetadata() merges instead. Use `replace_user_metadata()` instead. It can be removed from 2026-05-12.")]
    patch unsafe_metadata clear_unsafe_metadata : Metadata, patch delete_self_enabled
    clear_delete_self_enabled : bool, patch create_organization_enabled
    clear_create_organization_enabled : bool, patch create_organizations_limit
    clear_create_organizations_limit : i64, patch legal_accepted_at
    clear_legal_accepted_at : Timestamp, patch skip_legal_checks clear_skip_legal_checks
    : bool, patch created_at clear_created_at : Timestamp, patch bypass_client_trust
    clear_bypass_client_trust : bool }
);
/// Params of `backend.deleteUser`. Deletes a user for good.
///
/// [Source](crate#sources): 002 (Deleting users), B (DELETE /users/{user_id}).
///
/// The operation is [`delete_user`](crate::backend::BackendApi::delete_user).
///
/// # Example
///
/// ```
/// use clerk_user::backend::DeleteUserParams;
///
/// let params = DeleteUserParams::new("user_1");
/// # assert_eq!(clerk_user::Validate::validate(&params, &clerk_user::versions::NEWEST), []);
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeleteUserParams {
    /// The user to delete.
    pub user_id: UserId,
}
clerk_user_runtime::members!(DeleteUserParams { user_id "user_id" required });
impl DeleteUserParams {
    /// Creates the params from the required ones. All others are omitted, or have their default.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self { user_id: user_id.into() }
    }
}
