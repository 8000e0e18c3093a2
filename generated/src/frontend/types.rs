// @generated from the contract by `cargo xtask generate`. Do not edit.

//! Resources of the frontend.
#![allow(deprecated, reason = "derives use deprecated fields too")]
#[allow(unused_imports, reason = "a surface may need only some of them, or none")]
use crate::types::*;
/// A browser or app, with the sessions that are open on it. The frontend shows them whole, the backend names the rest.
///
/// [Source](crate#sources): F (Client.Client-2), B (Client).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Client {
    /// Identifies the client.
    pub id: ClientId,
    /// Always `client`.
    pub object: String,
    /// The sessions that are open on it.
    pub sessions: Vec<Session>,
    /// The attempt to sign in that is under way.
    pub sign_in: Option<SignIn>,
    /// The attempt to sign up that is under way.
    pub sign_up: Option<SignUp>,
    /// The session that was used last.
    pub last_active_session_id: Option<SessionId>,
    /// How the user last signed in on it.
    pub last_authentication_strategy: Option<String>,
    /// When its cookie expires.
    pub cookie_expires_at: Option<clerk_user_runtime::Timestamp>,
    /// Whether it is let past the check for robots.
    pub captcha_bypass: bool,
    /// When it was first seen.
    pub created_at: clerk_user_runtime::Timestamp,
    /// When it was last changed.
    pub updated_at: clerk_user_runtime::Timestamp,
}
clerk_user_runtime::object!(
    Client { 0 id "id" required, 1 object "object" text, 2 sessions "sessions" or_empty,
    3 sign_in "sign_in" nullable, 4 sign_up "sign_up" nullable, 5 last_active_session_id
    "last_active_session_id" nullable, 6 last_authentication_strategy
    "last_authentication_strategy" nullable, 7 cookie_expires_at "cookie_expires_at"
    nullable, 8 captcha_bypass "captcha_bypass" required, 9 created_at "created_at"
    required, 10 updated_at "updated_at" required }
);
impl Client {
    /// Value of the `object` member.
    pub const OBJECT: &'static str = "client";
}
/// What is left of a resource that was deleted.
///
/// [Source](crate#sources): B (DeletedObject), F (Client.DeletedObject).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct DeletedObject {
    /// Id that the resource had.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Slug that the resource had, where its kind has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub slug: Option<String>,
    /// Kind of the resource.
    pub object: String,
    /// Whether it was deleted.
    pub deleted: bool,
}
clerk_user_runtime::object!(
    DeletedObject { 0 id "id" optional, 1 slug "slug" optional, 2 object "object" text, 3
    deleted "deleted" required }
);
/// What an enterprise account shows of its connection.
///
/// [Source](crate#sources): B (EnterpriseAccountConnection), JF (EnterpriseAccountConnectionJSON).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct EnterpriseAccountConnection {
    /// Identifies the enterprise account connection.
    pub id: EnterpriseAccountConnectionId,
    /// The protocol that it speaks.
    pub protocol: EnterpriseProtocol,
    /// The identity provider.
    pub provider: String,
    /// Name of the connection.
    pub name: String,
    /// Address of the provider's logo.
    pub logo_public_url: Option<String>,
    /// The domain whose users it signs in.
    #[deprecated(note = "Use `domains` instead.")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    /// The domains whose users it signs in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domains: Option<Vec<String>>,
    /// Whether it can be used.
    pub active: bool,
    /// Whether each sign-in brings the user's data up to date.
    pub sync_user_attributes: bool,
    /// Whether subdomains of its domains count too.
    pub allow_subdomains: bool,
    /// Whether a sign-in may begin at the provider.
    pub allow_idp_initiated: bool,
    /// Whether its users may have no other identifiers.
    pub disable_additional_identifications: bool,
    /// When it was set up.
    pub created_at: clerk_user_runtime::Timestamp,
    /// When it was last changed.
    pub updated_at: clerk_user_runtime::Timestamp,
    /// Whether membership in an organization is enough to link an account.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_organization_account_linking: Option<bool>,
    /// The connection as it stands by itself.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Presence::is_absent")]
    pub enterprise_connection_id: clerk_user_runtime::Presence<EnterpriseConnectionId>,
}
clerk_user_runtime::object!(
    EnterpriseAccountConnection { 0 id "id" required, 1 protocol "protocol" required, 2
    provider "provider" text, 3 name "name" text, 4 logo_public_url "logo_public_url"
    nullable, 5 domain "domain" optional, 6 domains "domains" optional, 7 active "active"
    required, 8 sync_user_attributes "sync_user_attributes" required, 9 allow_subdomains
    "allow_subdomains" required, 10 allow_idp_initiated "allow_idp_initiated" required,
    11 disable_additional_identifications "disable_additional_identifications" required,
    12 created_at "created_at" required, 13 updated_at "updated_at" required, 14
    allow_organization_account_linking "allow_organization_account_linking" optional, 15
    enterprise_connection_id "enterprise_connection_id" presence }
);
/// An account with the identity provider of a company that a user has connected by enterprise SSO.
///
/// [Source](crate#sources): 000 (Properties), B (EnterpriseAccount), JF (EnterpriseAccountJSON).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct EnterpriseAccount {
    /// Identifies the enterprise account.
    pub id: EnterpriseAccountId,
    /// Always `enterprise_account`.
    pub object: String,
    /// The protocol that signing in speaks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub protocol: Option<EnterpriseProtocol>,
    /// The identity provider, as in saml_okta or oauth_google.
    pub provider: String,
    /// Whether the account can be used for signing in.
    pub active: bool,
    /// Email address of the user at the provider.
    pub email_address: String,
    /// First name of the user at the provider.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Presence::is_absent")]
    pub first_name: clerk_user_runtime::Presence<String>,
    /// Last name of the user at the provider.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Presence::is_absent")]
    pub last_name: clerk_user_runtime::Presence<String>,
    /// Id of the user at the provider.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Presence::is_absent")]
    pub provider_user_id: clerk_user_runtime::Presence<String>,
    /// The connection that the account was made with.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Presence::is_absent")]
    pub enterprise_connection_id: clerk_user_runtime::Presence<EnterpriseConnectionId>,
    /// Data about the account that both surfaces read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub public_metadata: Option<clerk_user_runtime::Metadata>,
    /// How it was verified, or is being verified; null when neither.
    pub verification: Option<Verification>,
    /// What the account shows of its connection.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Presence::is_absent")]
    pub enterprise_connection: clerk_user_runtime::Presence<EnterpriseAccountConnection>,
    /// When the user last signed in with it.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Presence::is_absent")]
    pub last_authenticated_at: clerk_user_runtime::Presence<
        clerk_user_runtime::Timestamp,
    >,
}
clerk_user_runtime::object!(
    EnterpriseAccount { 0 id "id" required, 1 object "object" text, 2 protocol "protocol"
    optional, 3 provider "provider" text, 4 active "active" required, 5 email_address
    "email_address" text, 6 first_name "first_name" presence, 7 last_name "last_name"
    presence, 8 provider_user_id "provider_user_id" presence, 9 enterprise_connection_id
    "enterprise_connection_id" presence, 10 public_metadata "public_metadata" optional,
    11 verification "verification" nullable, 12 enterprise_connection
    "enterprise_connection" presence, 13 last_authenticated_at "last_authenticated_at"
    presence }
);
impl EnterpriseAccount {
    /// Value of the `object` member.
    pub const OBJECT: &'static str = "enterprise_account";
}
/// An account with another provider that a user has connected by OAuth. New members may appear at any time.
///
/// [Source](crate#sources): F (ExternalAccountWithVerification), B (ExternalAccountWithVerification).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ExternalAccount {
    /// Identifies the external account.
    pub id: ExternalAccountId,
    /// Kind of the account.
    pub object: ExternalAccountObject,
    /// The provider, on the wire with the prefix oauth_, which the frontend SDK takes off.
    pub provider: String,
    /// Id of the identification that the account stands for.
    pub identification_id: String,
    /// Id of the user at the provider.
    pub provider_user_id: String,
    /// The scopes that the user has granted, with a space between.
    pub approved_scopes: String,
    /// Email address of the user at the provider.
    pub email_address: String,
    /// Whether the provider had verified that address when the account was connected; null when it did not say.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Presence::is_absent")]
    pub email_address_verified: clerk_user_runtime::Presence<bool>,
    /// First name of the user at the provider.
    pub first_name: String,
    /// Last name of the user at the provider.
    pub last_name: String,
    /// Address of the image.
    #[deprecated(note = "Use `image_url` instead.")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub avatar_url: Option<String>,
    /// Address of the user's image at the provider.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Presence::is_absent")]
    pub image_url: clerk_user_runtime::Presence<String>,
    /// User name at the provider.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Presence::is_absent")]
    pub username: clerk_user_runtime::Presence<String>,
    /// Phone number of the user at the provider.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Presence::is_absent")]
    pub phone_number: clerk_user_runtime::Presence<String>,
    /// Data about the account that both surfaces read.
    pub public_metadata: clerk_user_runtime::Metadata,
    /// Tells several accounts with one provider apart.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Presence::is_absent")]
    pub label: clerk_user_runtime::Presence<String>,
    /// When it was connected.
    pub created_at: clerk_user_runtime::Timestamp,
    /// When it was last changed.
    pub updated_at: clerk_user_runtime::Timestamp,
    /// How it was verified, or is being verified; null when neither.
    pub verification: Option<Verification>,
}
clerk_user_runtime::object!(
    ExternalAccount { 0 id "id" required, 1 object "object" required, 2 provider
    "provider" text, 3 identification_id "identification_id" text, 4 provider_user_id
    "provider_user_id" text, 5 approved_scopes "approved_scopes" text, 6 email_address
    "email_address" text, 7 email_address_verified "email_address_verified" presence, 8
    first_name "first_name" text, 9 last_name "last_name" text, 10 avatar_url
    "avatar_url" optional, 11 image_url "image_url" presence, 12 username "username"
    presence, 13 phone_number "phone_number" presence, 14 public_metadata
    "public_metadata" or_empty, 15 label "label" presence, 16 created_at "created_at"
    required, 17 updated_at "updated_at" required, 18 verification "verification"
    nullable }
);
/// An invitation to join an organization, as the organization sees it.
///
/// [Source](crate#sources): F (Client.OrganizationInvitation), B (OrganizationInvitation).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct OrganizationInvitation {
    /// Identifies the organization invitation.
    pub id: OrganizationInvitationId,
    /// Always `organization_invitation`.
    pub object: String,
    /// The address that is invited.
    pub email_address: String,
    /// Key of the role that the new member gets, as in org:member.
    pub role: String,
    /// Name of the role for people.
    pub role_name: String,
    /// The organization.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<OrganizationId>,
    /// What the invited see of the organization.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub public_organization_data: Option<PublicOrganizationData>,
    /// What became of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<OrganizationInvitationStatus>,
    /// Data that the membership takes over when the invitation is accepted; both surfaces read it.
    pub public_metadata: clerk_user_runtime::Metadata,
    /// Address at which it is accepted.
    pub url: Option<String>,
    /// When it can no longer be accepted.
    pub expires_at: Option<clerk_user_runtime::Timestamp>,
    /// When it was sent.
    pub created_at: clerk_user_runtime::Timestamp,
    /// When it was last changed.
    pub updated_at: clerk_user_runtime::Timestamp,
}
clerk_user_runtime::object!(
    OrganizationInvitation { 0 id "id" required, 1 object "object" text, 2 email_address
    "email_address" text, 3 role "role" text, 4 role_name "role_name" text, 5
    organization_id "organization_id" optional, 6 public_organization_data
    "public_organization_data" optional, 7 status "status" optional, 8 public_metadata
    "public_metadata" or_empty, 9 url "url" nullable, 10 expires_at "expires_at"
    nullable, 11 created_at "created_at" required, 12 updated_at "updated_at" required }
);
impl OrganizationInvitation {
    /// Value of the `object` member.
    pub const OBJECT: &'static str = "organization_invitation";
}
/// One user's place in one organization.
///
/// [Source](crate#sources): 000 (Properties), F (Client.OrganizationMembership), B (OrganizationMembership).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct OrganizationMembership {
    /// Identifies the organization membership.
    pub id: OrganizationMembershipId,
    /// Always `organization_membership`.
    pub object: String,
    /// Data of the application about the membership that both surfaces read and the backend writes.
    pub public_metadata: clerk_user_runtime::Metadata,
    /// Key of the role, as in org:admin.
    pub role: String,
    /// Name of the role for people.
    pub role_name: String,
    /// Keys of the permissions that come with the role.
    pub permissions: Option<Vec<String>>,
    /// When the user became a member.
    pub created_at: clerk_user_runtime::Timestamp,
    /// When it was last changed.
    pub updated_at: clerk_user_runtime::Timestamp,
    /// The organization.
    pub organization: Organization,
    /// What the other members see of the user.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Presence::is_absent")]
    pub public_user_data: clerk_user_runtime::Presence<PublicUserData>,
}
clerk_user_runtime::object!(
    OrganizationMembership { 0 id "id" required, 1 object "object" text, 2
    public_metadata "public_metadata" or_empty, 3 role "role" text, 4 role_name
    "role_name" text, 5 permissions "permissions" nullable, 6 created_at "created_at"
    required, 7 updated_at "updated_at" required, 8 organization "organization" required,
    9 public_user_data "public_user_data" presence }
);
impl OrganizationMembership {
    /// Value of the `object` member.
    pub const OBJECT: &'static str = "organization_membership";
}
/// An organization whose members share an application. It does not hold its members; they are asked for page by page.
///
/// [Source](crate#sources): F (Client.Organization), B (Organization), JF (OrganizationJSON).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Organization {
    /// Identifies the organization.
    pub id: OrganizationId,
    /// Always `organization`.
    pub object: String,
    /// Name of the organization.
    pub name: String,
    /// Name for use in addresses, unique in the instance.
    pub slug: String,
    /// Address of the logo or of the avatar that stands in for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub image_url: Option<String>,
    /// Whether there is a logo; false while an avatar stands in for it.
    pub has_image: bool,
    /// How many members there are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub members_count: Option<i64>,
    /// How many invitations wait for an answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pending_invitations_count: Option<i64>,
    /// Largest number of members.
    pub max_allowed_memberships: i64,
    /// Whether an administrator may delete the organization on the frontend.
    pub admin_delete_enabled: bool,
    /// Whether the organization may set up enterprise SSO by itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub self_serve_sso_enabled: Option<bool>,
    /// Data of the application that both surfaces read and the backend writes.
    pub public_metadata: clerk_user_runtime::Metadata,
    /// When it was created.
    pub created_at: clerk_user_runtime::Timestamp,
    /// When it was last changed.
    pub updated_at: clerk_user_runtime::Timestamp,
    /// Address of the logo.
    #[deprecated(note = "Use `image_url` instead.")]
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Presence::is_absent")]
    pub logo_url: clerk_user_runtime::Presence<String>,
    /// Whether its members can belong to no other organization.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exclusive_membership: Option<bool>,
}
clerk_user_runtime::object!(
    Organization { 0 id "id" required, 1 object "object" text, 2 name "name" text, 3 slug
    "slug" text, 4 image_url "image_url" optional, 5 has_image "has_image" required, 6
    members_count "members_count" optional, 7 pending_invitations_count
    "pending_invitations_count" optional, 8 max_allowed_memberships
    "max_allowed_memberships" required, 9 admin_delete_enabled "admin_delete_enabled"
    required, 10 self_serve_sso_enabled "self_serve_sso_enabled" optional, 11
    public_metadata "public_metadata" or_empty, 12 created_at "created_at" required, 13
    updated_at "updated_at" required, 14 logo_url "logo_url" presence, 15
    exclusive_membership "exclusive_membership" optional }
);
impl Organization {
    /// Value of the `object` member.
    pub const OBJECT: &'static str = "organization";
}
/// A passkey of a user.
///
/// [Source](crate#sources): 000 (Properties), F (Client.Passkey), B (Passkey).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Passkey {
    /// Identifies the passkey.
    pub id: PasskeyId,
    /// Always `passkey`.
    pub object: String,
    /// Name that tells it from the user's other passkeys.
    pub name: String,
    /// When the user last signed in with it; null before the first time.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Presence::is_absent")]
    pub last_used_at: clerk_user_runtime::Presence<clerk_user_runtime::Timestamp>,
    /// How it was verified, or is being verified; null when neither.
    pub verification: Option<Verification>,
    /// When it was added.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<clerk_user_runtime::Timestamp>,
    /// When it was last changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<clerk_user_runtime::Timestamp>,
}
clerk_user_runtime::object!(
    Passkey { 0 id "id" required, 1 object "object" text, 2 name "name" text, 3
    last_used_at "last_used_at" presence, 4 verification "verification" nullable, 5
    created_at "created_at" optional, 6 updated_at "updated_at" optional }
);
impl Passkey {
    /// Value of the `object` member.
    pub const OBJECT: &'static str = "passkey";
}
/// What others see of a user, in an organization or on a session.
///
/// [Source](crate#sources): F (Client.PublicUserData), B (OrganizationMembershipPublicUserData), JF (PublicUserDataJSON).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct PublicUserData {
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Address of the profile image or of the avatar that stands in for it.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Presence::is_absent")]
    pub image_url: clerk_user_runtime::Presence<String>,
    /// Whether there is a profile image; false while an avatar stands in for it.
    pub has_image: bool,
    /// The identifier that the user is known by, such as the primary email address.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Presence::is_absent")]
    pub identifier: clerk_user_runtime::Presence<String>,
    /// Address of the profile image.
    #[deprecated(note = "Use `image_url` instead.")]
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Presence::is_absent")]
    pub profile_image_url: clerk_user_runtime::Presence<String>,
    /// The user.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Presence::is_absent")]
    pub user_id: clerk_user_runtime::Presence<UserId>,
    /// User name.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Presence::is_absent")]
    pub username: clerk_user_runtime::Presence<String>,
    /// Whether the user is shut out for good.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub banned: Option<bool>,
    /// Whether a directory has withdrawn the access.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deprovisioned: Option<bool>,
}
clerk_user_runtime::object!(
    PublicUserData { 0 first_name "first_name" nullable, 1 last_name "last_name"
    nullable, 2 image_url "image_url" presence, 3 has_image "has_image" required, 4
    identifier "identifier" presence, 5 profile_image_url "profile_image_url" presence, 6
    user_id "user_id" presence, 7 username "username" presence, 8 banned "banned"
    optional, 9 deprovisioned "deprovisioned" optional }
);
/// What a SAML account shows of its connection.
///
/// [Source](crate#sources): F (Stubs.SAMLConnection.SAMLAccount), B (SAMLAccountConnection).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct SamlAccountConnection {
    /// Identifies the saml account connection.
    pub id: SamlAccountConnectionId,
    /// Name of the connection.
    pub name: String,
    /// The domain whose users it signs in.
    #[deprecated(note = "Use `domains` instead.")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    /// The domains whose users it signs in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domains: Option<Vec<String>>,
    /// Whether it can be used.
    pub active: bool,
    /// The identity provider.
    pub provider: String,
    /// Whether each sign-in brings the user's data up to date.
    pub sync_user_attributes: bool,
    /// Whether subdomains of its domains count too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_subdomains: Option<bool>,
    /// Whether a sign-in may begin at the provider.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_idp_initiated: Option<bool>,
    /// Whether its users may have no other identifiers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub disable_additional_identifications: Option<bool>,
    /// Whether membership in an organization is enough to link an account.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_organization_account_linking: Option<bool>,
    /// When it was set up.
    pub created_at: clerk_user_runtime::Timestamp,
    /// When it was last changed.
    pub updated_at: clerk_user_runtime::Timestamp,
}
clerk_user_runtime::object!(
    SamlAccountConnection { 0 id "id" required, 1 name "name" text, 2 domain "domain"
    optional, 3 domains "domains" optional, 4 active "active" required, 5 provider
    "provider" text, 6 sync_user_attributes "sync_user_attributes" required, 7
    allow_subdomains "allow_subdomains" optional, 8 allow_idp_initiated
    "allow_idp_initiated" optional, 9 disable_additional_identifications
    "disable_additional_identifications" optional, 10 allow_organization_account_linking
    "allow_organization_account_linking" optional, 11 created_at "created_at" required,
    12 updated_at "updated_at" required }
);
/// An account with a SAML identity provider. Enterprise accounts show the same and more.
///
/// [Source](crate#sources): F (Client.SAMLAccount), B (SAMLAccount).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct SamlAccount {
    /// Identifies the saml account.
    pub id: SamlAccountId,
    /// Always `saml_account`.
    pub object: String,
    /// The identity provider.
    pub provider: String,
    /// Whether the account can be used for signing in.
    pub active: bool,
    /// Email address of the user at the provider.
    pub email_address: String,
    /// First name of the user at the provider.
    pub first_name: Option<String>,
    /// Last name of the user at the provider.
    pub last_name: Option<String>,
    /// Id of the user at the provider.
    pub provider_user_id: Option<String>,
    /// The connection that the account was made with.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Presence::is_absent")]
    pub enterprise_connection_id: clerk_user_runtime::Presence<EnterpriseConnectionId>,
    /// When the user last signed in with it.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Presence::is_absent")]
    pub last_authenticated_at: clerk_user_runtime::Presence<
        clerk_user_runtime::Timestamp,
    >,
    /// Data about the account that both surfaces read.
    pub public_metadata: clerk_user_runtime::Metadata,
    /// How it was verified, or is being verified; null when neither.
    pub verification: Option<Verification>,
    /// What the account shows of its connection.
    pub saml_connection: Option<SamlAccountConnection>,
}
clerk_user_runtime::object!(
    SamlAccount { 0 id "id" required, 1 object "object" text, 2 provider "provider" text,
    3 active "active" required, 4 email_address "email_address" text, 5 first_name
    "first_name" nullable, 6 last_name "last_name" nullable, 7 provider_user_id
    "provider_user_id" nullable, 8 enterprise_connection_id "enterprise_connection_id"
    presence, 9 last_authenticated_at "last_authenticated_at" presence, 10
    public_metadata "public_metadata" or_empty, 11 verification "verification" nullable,
    12 saml_connection "saml_connection" nullable }
);
impl SamlAccount {
    /// Value of the `object` member.
    pub const OBJECT: &'static str = "saml_account";
}
/// The time during which a user is signed in on one client. The two surfaces show different sides of it.
///
/// [Source](crate#sources): F (Client.Session-2), B (Session), JF (SessionJSON).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Session {
    /// Identifies the session.
    pub id: SessionId,
    /// Always `session`.
    pub object: String,
    /// What became of it.
    pub status: SessionStatus,
    /// When it ends at the latest.
    pub expire_at: clerk_user_runtime::Timestamp,
    /// When it is given up unless it is used.
    pub abandon_at: clerk_user_runtime::Timestamp,
    /// When it was last used.
    pub last_active_at: clerk_user_runtime::Timestamp,
    /// The newest token of the session.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Presence::is_absent")]
    pub last_active_token: clerk_user_runtime::Presence<Token>,
    /// Who acts in the user's name; null when the user does.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Presence::is_absent")]
    pub actor: clerk_user_runtime::Presence<serde_json::Map<String, serde_json::Value>>,
    /// What the user has to do before the session is active.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Presence::is_absent")]
    pub tasks: clerk_user_runtime::Presence<Vec<SessionTask>>,
    /// The organization that the user last chose.
    pub last_active_organization_id: Option<OrganizationId>,
    /// The user who is signed in.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Presence::is_absent")]
    pub user: clerk_user_runtime::Presence<User>,
    /// What others see of the user.
    pub public_user_data: Option<PublicUserData>,
    /// Minutes since the first and since the second factor were last verified.
    pub factor_verification_age: Option<Vec<i64>>,
    /// When it began.
    pub created_at: clerk_user_runtime::Timestamp,
    /// When it was last changed.
    pub updated_at: clerk_user_runtime::Timestamp,
}
clerk_user_runtime::object!(
    Session { 0 id "id" required, 1 object "object" text, 2 status "status" required, 3
    expire_at "expire_at" required, 4 abandon_at "abandon_at" required, 5 last_active_at
    "last_active_at" required, 6 last_active_token "last_active_token" presence, 7 actor
    "actor" presence, 8 tasks "tasks" presence, 9 last_active_organization_id
    "last_active_organization_id" nullable, 10 user "user" presence, 11 public_user_data
    "public_user_data" nullable, 12 factor_verification_age "factor_verification_age"
    nullable, 13 created_at "created_at" required, 14 updated_at "updated_at" required }
);
impl Session {
    /// Value of the `object` member.
    pub const OBJECT: &'static str = "session";
}
/// How an identifier of a sign-up is being verified, and what comes next.
///
/// [Source](crate#sources): F (Stubs.SignUpVerification.AdditionalFields), B (SignUpVerification), JF (SignUpVerificationJSON).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct SignUpVerification {
    /// Kind of the verification.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub object: Option<String>,
    /// How far it has come.
    pub status: VerificationStatus,
    /// The means of verifying.
    pub strategy: String,
    /// Attempts made so far.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Presence::is_absent")]
    pub attempts: clerk_user_runtime::Presence<i64>,
    /// When it ends unless it is finished.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Presence::is_absent")]
    pub expire_at: clerk_user_runtime::Presence<clerk_user_runtime::Timestamp>,
    /// The client that finished it.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Presence::is_absent")]
    pub verified_at_client: clerk_user_runtime::Presence<String>,
    /// How the code was delivered, for phone codes.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Presence::is_absent")]
    pub channel: clerk_user_runtime::Presence<PhoneCodeChannel>,
    /// The one-time part of a message to sign.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Presence::is_absent")]
    pub nonce: clerk_user_runtime::Presence<String>,
    /// The message to sign.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Presence::is_absent")]
    pub message: clerk_user_runtime::Presence<String>,
    /// Where the user goes to verify.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Presence::is_absent")]
    pub external_verification_redirect_url: clerk_user_runtime::Presence<String>,
    /// Why it failed.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Presence::is_absent")]
    pub error: clerk_user_runtime::Presence<ErrorItem>,
    /// What comes next: needs_prepare, needs_attempt, or the empty string when nothing does.
    pub next_action: String,
    /// The means of verifying that may be chosen.
    pub supported_strategies: Vec<String>,
}
clerk_user_runtime::object!(
    SignUpVerification { 0 object "object" optional, 1 status "status" required, 2
    strategy "strategy" text, 3 attempts "attempts" presence, 4 expire_at "expire_at"
    presence, 5 verified_at_client "verified_at_client" presence, 6 channel "channel"
    presence, 7 nonce "nonce" presence, 8 message "message" presence, 9
    external_verification_redirect_url "external_verification_redirect_url" presence, 10
    error "error" presence, 11 next_action "next_action" text, 12 supported_strategies
    "supported_strategies" or_empty }
);
/// How each identifier of a sign-up is being verified.
///
/// [Source](crate#sources): F (Client.SignUp.Verifications), B (SignUpVerifications).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct SignUpVerifications {
    /// Verification of the email address.
    pub email_address: Option<SignUpVerification>,
    /// Verification of the phone number.
    pub phone_number: Option<SignUpVerification>,
    /// Verification of the wallet.
    pub web3_wallet: Option<SignUpVerification>,
    /// Verification of the connected account.
    pub external_account: Option<Verification>,
}
clerk_user_runtime::object!(
    SignUpVerifications { 0 email_address "email_address" nullable, 1 phone_number
    "phone_number" nullable, 2 web3_wallet "web3_wallet" nullable, 3 external_account
    "external_account" nullable }
);
/// An attempt to create an account. When it is complete, its metadata goes to the new user.
///
/// [Source](crate#sources): 000 (Properties), 002 (Custom user metadata), F (Client.SignUp), B (SignUp), JF (SignUpJSON).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct SignUp {
    /// Identifies the sign up.
    pub id: SignUpId,
    /// Always `sign_up_attempt`.
    pub object: String,
    /// How far it has come.
    pub status: SignUpStatus,
    /// Fields without which it cannot be completed.
    pub required_fields: Vec<String>,
    /// Fields that may be given as well.
    pub optional_fields: Vec<String>,
    /// Required fields that are not given yet.
    pub missing_fields: Vec<String>,
    /// Fields that are given and not verified yet.
    pub unverified_fields: Vec<String>,
    /// How each identifier is being verified.
    pub verifications: SignUpVerifications,
    /// User name of the new user.
    pub username: Option<String>,
    /// Email address of the new user.
    pub email_address: Option<String>,
    /// Phone number of the new user.
    pub phone_number: Option<String>,
    /// Wallet of the new user.
    pub web3_wallet: Option<String>,
    /// Whether a password is given.
    pub password_enabled: bool,
    /// First name of the new user.
    pub first_name: Option<String>,
    /// Last name of the new user.
    pub last_name: Option<String>,
    /// What becomes the unsafe metadata of the new user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unsafe_metadata: Option<clerk_user_runtime::Metadata>,
    /// What becomes the public metadata of the new user. It comes from the backend, by way of an invitation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub public_metadata: Option<clerk_user_runtime::Metadata>,
    /// A mark that the backend may set.
    pub custom_action: bool,
    /// Id of the new user in other systems.
    pub external_id: Option<String>,
    /// The session of the new user once it is complete.
    pub created_session_id: Option<SessionId>,
    /// The new user once it is complete.
    pub created_user_id: Option<UserId>,
    /// When it is given up unless it is complete.
    pub abandon_at: clerk_user_runtime::Timestamp,
    /// When the legal documents were accepted.
    pub legal_accepted_at: Option<clerk_user_runtime::Timestamp>,
    /// Language and region of the new user as a BCP 47 tag.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Presence::is_absent")]
    pub locale: clerk_user_runtime::Presence<String>,
    /// The connected account that it was begun with.
    #[deprecated(note = "Use `verifications.external_account` instead.")]
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Presence::is_absent")]
    pub external_account: clerk_user_runtime::Presence<
        serde_json::Map<String, serde_json::Value>,
    >,
    /// Strategy of the connected account that it was begun with.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Presence::is_absent")]
    pub external_account_strategy: clerk_user_runtime::Presence<String>,
    /// Time zone of the new user, such as Europe/Vienna.
    ///
    /// [Source](crate#sources): JF+ (SignUp).
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Presence::is_absent")]
    pub timezone: clerk_user_runtime::Presence<String>,
    /// Whether a password is given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub has_password: Option<bool>,
    /// A check against abuse that has to be passed first.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Presence::is_absent")]
    pub protect_check: clerk_user_runtime::Presence<
        serde_json::Map<String, serde_json::Value>,
    >,
}
clerk_user_runtime::object!(
    SignUp { 0 id "id" required, 1 object "object" text, 2 status "status" required, 3
    required_fields "required_fields" or_empty, 4 optional_fields "optional_fields"
    or_empty, 5 missing_fields "missing_fields" or_empty, 6 unverified_fields
    "unverified_fields" or_empty, 7 verifications "verifications" required, 8 username
    "username" nullable, 9 email_address "email_address" nullable, 10 phone_number
    "phone_number" nullable, 11 web3_wallet "web3_wallet" nullable, 12 password_enabled
    "password_enabled" required, 13 first_name "first_name" nullable, 14 last_name
    "last_name" nullable, 15 unsafe_metadata "unsafe_metadata" optional, 16
    public_metadata "public_metadata" optional, 17 custom_action "custom_action"
    required, 18 external_id "external_id" nullable, 19 created_session_id
    "created_session_id" nullable, 20 created_user_id "created_user_id" nullable, 21
    abandon_at "abandon_at" required, 22 legal_accepted_at "legal_accepted_at" nullable,
    23 locale "locale" presence, 24 external_account "external_account" presence, 25
    external_account_strategy "external_account_strategy" presence, 26 timezone
    "timezone" presence, 27 has_password "has_password" optional, 28 protect_check
    "protect_check" presence }
);
impl SignUp {
    /// Value of the `object` member.
    pub const OBJECT: &'static str = "sign_up_attempt";
}
/// An invitation to join an organization, as the invited user sees it.
///
/// [Source](crate#sources): 000 (getOrganizationInvitations()), F (Client.OrganizationInvitationUserContext), B (OrganizationInvitationWithPublicOrganizationData).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct UserOrganizationInvitation {
    /// Always `organization_invitation`.
    pub object: String,
    /// Identifies the invitation.
    pub id: OrganizationInvitationId,
    /// The address that is invited.
    pub email_address: String,
    /// Key of the role that the new member gets, as in org:member.
    pub role: String,
    /// Name of the role for people.
    pub role_name: String,
    /// The organization.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<OrganizationId>,
    /// What the invited see of the organization.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub public_organization_data: Option<PublicOrganizationData>,
    /// What became of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<OrganizationInvitationStatus>,
    /// Data that the membership takes over when the invitation is accepted; both surfaces read it.
    pub public_metadata: clerk_user_runtime::Metadata,
    /// Address at which it is accepted.
    pub url: Option<String>,
    /// When it can no longer be accepted.
    pub expires_at: Option<clerk_user_runtime::Timestamp>,
    /// When it was sent.
    pub created_at: clerk_user_runtime::Timestamp,
    /// When it was last changed.
    pub updated_at: clerk_user_runtime::Timestamp,
}
clerk_user_runtime::object!(
    UserOrganizationInvitation { 0 object "object" text, 1 id "id" required, 2
    email_address "email_address" text, 3 role "role" text, 4 role_name "role_name" text,
    5 organization_id "organization_id" optional, 6 public_organization_data
    "public_organization_data" optional, 7 status "status" optional, 8 public_metadata
    "public_metadata" or_empty, 9 url "url" nullable, 10 expires_at "expires_at"
    nullable, 11 created_at "created_at" required, 12 updated_at "updated_at" required }
);
impl UserOrganizationInvitation {
    /// Value of the `object` member.
    pub const OBJECT: &'static str = "organization_invitation";
}
/// One person who uses an application, with identifiers, profile, security state and metadata.
///
/// [Source](crate#sources): 000 (Properties), B (User), F (Client.User).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct User {
    /// Identifies the user.
    pub id: UserId,
    /// Always `user`.
    pub object: String,
    /// User name, unique in the instance.
    pub username: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Address of the profile image or of the avatar that stands in for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub image_url: Option<String>,
    /// Whether there is a profile image; false while an avatar stands in for it.
    pub has_image: bool,
    /// The email address at which the user is contacted.
    pub primary_email_address_id: Option<EmailAddressId>,
    /// The phone number at which the user is contacted.
    pub primary_phone_number_id: Option<PhoneNumberId>,
    /// The wallet that stands first.
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
    pub passkeys: Vec<Passkey>,
    /// The organizations that the user belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_memberships: Option<Vec<OrganizationMembership>>,
    /// Accounts connected by OAuth, verified or not.
    pub external_accounts: Vec<ExternalAccount>,
    /// Accounts connected by SAML.
    pub saml_accounts: Vec<SamlAccount>,
    /// When the password was last changed.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Presence::is_absent")]
    pub password_last_updated_at: clerk_user_runtime::Presence<
        clerk_user_runtime::Timestamp,
    >,
    /// Data of the application that both surfaces read and the backend writes.
    ///
    /// [Source](crate#sources): 002 (Custom user metadata).
    pub public_metadata: clerk_user_runtime::Metadata,
    /// Data of the application that both surfaces read and write; nothing in it can be trusted.
    ///
    /// [Source](crate#sources): 002 (Custom user metadata).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unsafe_metadata: Option<clerk_user_runtime::Metadata>,
    /// Id of the user in other systems, unique in the instance.
    pub external_id: Option<String>,
    /// When the user last signed in.
    pub last_sign_in_at: Option<clerk_user_runtime::Timestamp>,
    /// Whether the user is shut out for good.
    pub banned: bool,
    /// Whether signing in is blocked for now.
    pub locked: bool,
    /// Whether a directory has withdrawn the access.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deprovisioned: Option<bool>,
    /// Seconds until a lock ends; null for a lock without end, or without a lock.
    pub lockout_expires_in_seconds: Option<i64>,
    /// Failed attempts left before the user is locked; null when the instance never locks.
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
    pub last_active_at: Option<clerk_user_runtime::Timestamp>,
    /// When a second factor was last switched on.
    pub mfa_enabled_at: Option<clerk_user_runtime::Timestamp>,
    /// When the second factors were last switched off.
    pub mfa_disabled_at: Option<clerk_user_runtime::Timestamp>,
    /// When the user accepted the legal documents; null when the instance does not ask for it.
    pub legal_accepted_at: Option<clerk_user_runtime::Timestamp>,
    /// Address of the profile image.
    #[deprecated(note = "Use `image_url` instead.")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub profile_image_url: Option<String>,
    /// Time zone of the user, such as Europe/Vienna.
    ///
    /// [Source](crate#sources): JF+ (User), JB+ (User).
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Presence::is_absent")]
    pub timezone: clerk_user_runtime::Presence<String>,
    /// Accounts connected by enterprise SSO.
    pub enterprise_accounts: Vec<EnterpriseAccount>,
}
clerk_user_runtime::object!(
    User { 0 id "id" required, 1 object "object" text, 2 username "username" nullable, 3
    first_name "first_name" nullable, 4 last_name "last_name" nullable, 5 image_url
    "image_url" optional, 6 has_image "has_image" required, 7 primary_email_address_id
    "primary_email_address_id" nullable, 8 primary_phone_number_id
    "primary_phone_number_id" nullable, 9 primary_web3_wallet_id "primary_web3_wallet_id"
    nullable, 10 password_enabled "password_enabled" required, 11 two_factor_enabled
    "two_factor_enabled" required, 12 totp_enabled "totp_enabled" required, 13
    backup_code_enabled "backup_code_enabled" required, 14 email_addresses
    "email_addresses" or_empty, 15 phone_numbers "phone_numbers" or_empty, 16
    web3_wallets "web3_wallets" or_empty, 17 passkeys "passkeys" or_empty, 18
    organization_memberships "organization_memberships" optional, 19 external_accounts
    "external_accounts" or_empty, 20 saml_accounts "saml_accounts" or_empty, 21
    password_last_updated_at "password_last_updated_at" presence, 22 public_metadata
    "public_metadata" or_empty, 23 unsafe_metadata "unsafe_metadata" optional, 24
    external_id "external_id" nullable, 25 last_sign_in_at "last_sign_in_at" nullable, 26
    banned "banned" required, 27 locked "locked" required, 28 deprovisioned
    "deprovisioned" optional, 29 lockout_expires_in_seconds "lockout_expires_in_seconds"
    nullable, 30 verification_attempts_remaining "verification_attempts_remaining"
    nullable, 31 created_at "created_at" required, 32 updated_at "updated_at" required,
    33 delete_self_enabled "delete_self_enabled" required, 34 create_organization_enabled
    "create_organization_enabled" required, 35 create_organizations_limit
    "create_organizations_limit" presence, 36 last_active_at "last_active_at" nullable,
    37 mfa_enabled_at "mfa_enabled_at" nullable, 38 mfa_disabled_at "mfa_disabled_at"
    nullable, 39 legal_accepted_at "legal_accepted_at" nullable, 40 profile_image_url
    "profile_image_url" optional, 41 timezone "timezone" presence, 42 enterprise_accounts
    "enterprise_accounts" or_empty }
);
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
    /// The connected accounts that are verified.
    ///
    /// [Source](crate#sources): JF (User).
    pub fn verified_external_accounts(&self) -> Vec<&ExternalAccount> {
        self.external_accounts
            .iter()
            .filter(|member| {
                member
                    .verification
                    .as_ref()
                    .and_then(Verification::status)
                    .is_some_and(|value| value.as_str() == "verified")
            })
            .collect()
    }
    /// The connected accounts that are not verified.
    ///
    /// [Source](crate#sources): JF (User).
    pub fn unverified_external_accounts(&self) -> Vec<&ExternalAccount> {
        self.external_accounts
            .iter()
            .filter(|member| {
                member
                    .verification
                    .as_ref()
                    .and_then(Verification::status)
                    .is_none_or(|value| value.as_str() != "verified")
            })
            .collect()
    }
    /// The wallets that are verified.
    ///
    /// [Source](crate#sources): JF (User).
    pub fn verified_web3_wallets(&self) -> Vec<&Web3Wallet> {
        self.web3_wallets
            .iter()
            .filter(|member| {
                member
                    .verification
                    .as_ref()
                    .and_then(Verification::status)
                    .is_some_and(|value| value.as_str() == "verified")
            })
            .collect()
    }
    /// Whether any email address is verified.
    ///
    /// [Source](crate#sources): JF (User).
    pub fn has_verified_email_address(&self) -> bool {
        self.email_addresses
            .iter()
            .any(|member| {
                member
                    .verification
                    .as_ref()
                    .and_then(Verification::status)
                    .is_some_and(|value| value.as_str() == "verified")
            })
    }
    /// Whether any phone number is verified.
    ///
    /// [Source](crate#sources): JF (User).
    pub fn has_verified_phone_number(&self) -> bool {
        self.phone_numbers
            .iter()
            .any(|member| {
                member
                    .verification
                    .as_ref()
                    .and_then(Verification::status)
                    .is_some_and(|value| value.as_str() == "verified")
            })
    }
}
