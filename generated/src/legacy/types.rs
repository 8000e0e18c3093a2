// @generated from the contract by `cargo xtask generate`. Do not edit.

//! Ids, enums, and the resources that are the same on both surfaces.
#![allow(deprecated, reason = "derives use deprecated fields too")]
#[allow(unused_imports, reason = "a contract may need only some of them")]
use clerk_user_runtime::{FileUpload, Metadata, Patch, Presence, Secret, Timestamp};
clerk_user_runtime::string_id!(#[doc = " Id of `EmailAddress`."] EmailAddressId, "idn_");
clerk_user_runtime::string_id!(
    #[doc = " Id of `ExternalAccount`."] ExternalAccountId, ""
);
clerk_user_runtime::string_id!(#[doc = " Id of `Image`."] ImageId, "");
clerk_user_runtime::string_id!(#[doc = " Id of `PhoneNumber`."] PhoneNumberId, "idn_");
clerk_user_runtime::string_id!(
    #[doc = " Id of `SessionActivity`."] SessionActivityId, ""
);
clerk_user_runtime::string_id!(
    #[doc = " Id of `SessionWithActivities`."] SessionId, "sess_"
);
clerk_user_runtime::string_id!(#[doc = " Id of `User`."] UserId, "user_");
/// What a token of the user is for.
///
/// [Source](crate#sources): 001 (JWTService).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JWTService {
    /// A short-lived token of Clerk itself.
    Clerk,
    /// Firebase.
    Firebase,
    /// Hasura.
    Hasura,
    /// A value that this edition of the contract does not define, unchanged.
    Unknown(String),
}
clerk_user_runtime::open_enum!(
    JWTService { Clerk = "clerk", Firebase = "firebase", Hasura = "hasura" }
);
/// Who vouches for a connected account.
///
/// [Source](crate#sources): 001 (OAuthProvider).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OAuthProvider {
    /// Facebook.
    Facebook,
    /// GitHub.
    Github,
    /// Google.
    Google,
    /// HubSpot.
    Hubspot,
    /// TikTok.
    Tiktok,
    /// A value that this edition of the contract does not define, unchanged.
    Unknown(String),
}
clerk_user_runtime::open_enum!(
    OAuthProvider { Facebook = "facebook", Github = "github", Google = "google", Hubspot
    = "hubspot", Tiktok = "tiktok" }
);
/// Whether a session is in use, or how it ended.
///
/// [Source](crate#sources): F (Client.ActiveSession).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SessionStatus {
    /// In use.
    Active,
    /// Signed in with tasks left to do.
    Pending,
    /// Ended from outside.
    Revoked,
    /// Ended by signing out.
    Ended,
    /// Ended by its lifetime.
    Expired,
    /// Taken from its client.
    Removed,
    /// Ended by inactivity.
    Abandoned,
    /// A value that this edition of the contract does not define, unchanged.
    Unknown(String),
}
clerk_user_runtime::open_enum!(
    SessionStatus { Active = "active", Pending = "pending", Revoked = "revoked", Ended =
    "ended", Expired = "expired", Removed = "removed", Abandoned = "abandoned" }
);
/// How far the verification of an identifier has come.
///
/// [Source](crate#sources): JF (VerificationStatus), F (Stubs.Verification).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VerificationStatus {
    /// Begun and not finished.
    Unverified,
    /// The identifier belongs to the user.
    Verified,
    /// The identifier belongs to another user who may take over.
    Transferable,
    /// Too many wrong attempts.
    Failed,
    /// Not finished in time.
    Expired,
    /// A value that this edition of the contract does not define, unchanged.
    Unknown(String),
}
clerk_user_runtime::open_enum!(
    VerificationStatus { Unverified = "unverified", Verified = "verified", Transferable =
    "transferable", Failed = "failed", Expired = "expired" }
);
/// What is left of a resource that was deleted.
///
/// [Source](crate#sources): F (Client.DeletedObject), B (DeletedObject).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeletedObject {
    /// Id that the resource had.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Kind of the resource.
    pub object: String,
    /// Whether it was deleted.
    pub deleted: bool,
}
clerk_user_runtime::object!(
    DeletedObject { 0 id "id" optional, 1 object "object" text, 2 deleted "deleted"
    required }
);
impl DeletedObject {
    /// Creates the value from the members that have no empty value. The others are false, null, empty or absent; setters change them.
    pub fn new(object: impl Into<String>) -> Self {
        Self {
            id: None,
            object: object.into(),
            deleted: false,
        }
    }
}
clerk_user_runtime::setters!(
    DeletedObject { value id : Option < String >, value object : String, value deleted :
    bool }
);
/// An email address of a user.
///
/// [Source](crate#sources): 001 (Attributes), F (Client.EmailAddress), B (EmailAddress).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EmailAddress {
    /// Identifies the email address.
    pub id: EmailAddressId,
    /// Always `email_address`.
    pub object: String,
    /// The address.
    pub email_address: String,
    /// How it was verified, or is being verified; null when neither.
    pub verification: Option<Verification>,
}
clerk_user_runtime::object!(
    EmailAddress { 0 id "id" required, 1 object "object" text, 2 email_address
    "email_address" text, 3 verification "verification" nullable }
);
impl EmailAddress {
    /// Creates the value from the members that have no empty value. The others are false, null, empty or absent; setters change them.
    pub fn new(id: impl Into<EmailAddressId>, email_address: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            object: "email_address".into(),
            email_address: email_address.into(),
            verification: None,
        }
    }
}
clerk_user_runtime::setters!(
    EmailAddress { value id : EmailAddressId, value email_address : String, value
    verification : Option < Verification > }
);
impl EmailAddress {
    /// Value of the `object` member.
    pub const OBJECT: &'static str = "email_address";
}
/// The body of every refusal.
///
/// [Source](crate#sources): B (ClerkErrors), F (ClerkErrors).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ErrorEnvelope {
    /// What was wrong; never empty.
    pub errors: Vec<ErrorItem>,
    /// More about the refusal as a whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meta: Option<serde_json::Map<String, serde_json::Value>>,
    /// Id under which the operator finds the request.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clerk_trace_id: Option<String>,
}
clerk_user_runtime::object!(
    ErrorEnvelope { 0 errors "errors" or_empty, 1 meta "meta" optional, 2 clerk_trace_id
    "clerk_trace_id" optional }
);
impl ErrorEnvelope {
    /// Creates the value. All members are false, null, empty or absent; setters change them.
    pub fn new() -> Self {
        Self {
            errors: Vec::new(),
            meta: None,
            clerk_trace_id: None,
        }
    }
}
impl Default for ErrorEnvelope {
    fn default() -> Self {
        Self::new()
    }
}
clerk_user_runtime::setters!(
    ErrorEnvelope { value_list errors : ErrorItem, value meta : Option < serde_json::Map
    < String, serde_json::Value > >, value clerk_trace_id : Option < String > }
);
/// One fault of a refused request.
///
/// [Source](crate#sources): B (ClerkError), F (ClerkError).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ErrorItem {
    /// A short sentence for people.
    pub message: String,
    /// A longer sentence for people.
    pub long_message: String,
    /// A stable code for programs.
    pub code: String,
    /// More about the fault; `param_name` names the param.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meta: Option<serde_json::Map<String, serde_json::Value>>,
}
clerk_user_runtime::object!(
    ErrorItem { 0 message "message" text, 1 long_message "long_message" text, 2 code
    "code" text, 3 meta "meta" optional }
);
impl ErrorItem {
    /// Creates the value from the members that have no empty value. The others are false, null, empty or absent; setters change them.
    pub fn new(
        message: impl Into<String>,
        long_message: impl Into<String>,
        code: impl Into<String>,
    ) -> Self {
        Self {
            message: message.into(),
            long_message: long_message.into(),
            code: code.into(),
            meta: None,
        }
    }
}
clerk_user_runtime::setters!(
    ErrorItem { value message : String, value long_message : String, value code : String,
    value meta : Option < serde_json::Map < String, serde_json::Value > > }
);
/// An account of the user at an OAuth provider.
///
/// [Source](crate#sources): 001 (ExternalAccount), F (ExternalAccountWithVerification).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ExternalAccount {
    /// Identifies the external account.
    pub id: ExternalAccountId,
    /// The provider; on the wire oauth_ can stand before its name.
    pub provider: OAuthProvider,
    /// Id of the user at the provider.
    pub provider_user_id: String,
    /// Email address of the user at the provider.
    pub email_address: String,
    /// The scopes that the provider granted, as it wrote them.
    pub approved_scopes: String,
    /// First name at the provider.
    pub first_name: String,
    /// Last name at the provider.
    pub last_name: String,
    /// Address of the profile image at the provider.
    pub image_url: String,
}
clerk_user_runtime::object!(
    ExternalAccount { 0 id "id" required, 1 provider "provider" required, 2
    provider_user_id "provider_user_id" text, 3 email_address "email_address" text, 4
    approved_scopes "approved_scopes" text, 5 first_name "first_name" text, 6 last_name
    "last_name" text, 7 image_url "image_url" text }
);
impl ExternalAccount {
    /// Creates the value from the members that have no empty value. The others are false, null, empty or absent; setters change them.
    pub fn new(
        id: impl Into<ExternalAccountId>,
        provider: impl Into<OAuthProvider>,
        provider_user_id: impl Into<String>,
        email_address: impl Into<String>,
        approved_scopes: impl Into<String>,
        first_name: impl Into<String>,
        last_name: impl Into<String>,
        image_url: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            provider: provider.into(),
            provider_user_id: provider_user_id.into(),
            email_address: email_address.into(),
            approved_scopes: approved_scopes.into(),
            first_name: first_name.into(),
            last_name: last_name.into(),
            image_url: image_url.into(),
        }
    }
}
clerk_user_runtime::setters!(
    ExternalAccount { value id : ExternalAccountId, value provider : OAuthProvider, value
    provider_user_id : String, value email_address : String, value approved_scopes :
    String, value first_name : String, value last_name : String, value image_url : String
    }
);
/// An image that was uploaded.
///
/// [Source](crate#sources): 001 (ImageResource), F (Image).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Image {
    /// Identifies the image.
    pub id: ImageId,
    /// Always `image`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub object: Option<String>,
    /// Name of the image.
    pub name: String,
    /// Where anyone can fetch it.
    pub public_url: String,
}
clerk_user_runtime::object!(
    Image { 0 id "id" required, 1 object "object" optional, 2 name "name" text, 3
    public_url "public_url" text }
);
impl Image {
    /// Creates the value from the members that have no empty value. The others are false, null, empty or absent; setters change them.
    pub fn new(
        id: impl Into<ImageId>,
        name: impl Into<String>,
        public_url: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            object: None,
            name: name.into(),
            public_url: public_url.into(),
        }
    }
}
clerk_user_runtime::setters!(
    Image { value id : ImageId, value object : Option < String >, value name : String,
    value public_url : String }
);
impl Image {
    /// Value of the `object` member.
    pub const OBJECT: &'static str = "image";
}
/// A phone number of a user.
///
/// [Source](crate#sources): 001 (Attributes), F (Client.PhoneNumber), B (PhoneNumber).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PhoneNumber {
    /// Identifies the phone number.
    pub id: PhoneNumberId,
    /// Always `phone_number`.
    pub object: String,
    /// The number in E.164 form.
    pub phone_number: String,
    /// Whether it serves as a second factor.
    ///
    /// [Source](crate#sources): 002 (User account security).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reserved_for_second_factor: Option<bool>,
    /// How it was verified, or is being verified; null when neither.
    pub verification: Option<Verification>,
}
clerk_user_runtime::object!(
    PhoneNumber { 0 id "id" required, 1 object "object" text, 2 phone_number
    "phone_number" text, 3 reserved_for_second_factor "reserved_for_second_factor"
    optional, 4 verification "verification" nullable }
);
impl PhoneNumber {
    /// Creates the value from the members that have no empty value. The others are false, null, empty or absent; setters change them.
    pub fn new(id: impl Into<PhoneNumberId>, phone_number: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            object: "phone_number".into(),
            phone_number: phone_number.into(),
            reserved_for_second_factor: None,
            verification: None,
        }
    }
}
clerk_user_runtime::setters!(
    PhoneNumber { value id : PhoneNumberId, value phone_number : String, value
    reserved_for_second_factor : Option < bool >, value verification : Option <
    Verification > }
);
impl PhoneNumber {
    /// Value of the `object` member.
    pub const OBJECT: &'static str = "phone_number";
}
/// The device from which a session was used.
///
/// [Source](crate#sources): F (Client.SessionActivity), 002 (User account security).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SessionActivity {
    /// Identifies the session activity.
    pub id: SessionActivityId,
    /// Always `session_activity`.
    pub object: String,
    /// Kind of the device.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub device_type: Option<String>,
    /// Whether it is a mobile device.
    pub is_mobile: bool,
    /// Name of the browser.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub browser_name: Option<String>,
    /// Version of the browser.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub browser_version: Option<String>,
    /// Address on the network.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ip_address: Option<String>,
    /// City that the address belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// Country that the address belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
}
clerk_user_runtime::object!(
    SessionActivity { 0 id "id" required, 1 object "object" text, 2 device_type
    "device_type" optional, 3 is_mobile "is_mobile" required, 4 browser_name
    "browser_name" optional, 5 browser_version "browser_version" optional, 6 ip_address
    "ip_address" optional, 7 city "city" optional, 8 country "country" optional }
);
impl SessionActivity {
    /// Creates the value from the members that have no empty value. The others are false, null, empty or absent; setters change them.
    pub fn new(id: impl Into<SessionActivityId>) -> Self {
        Self {
            id: id.into(),
            object: "session_activity".into(),
            device_type: None,
            is_mobile: false,
            browser_name: None,
            browser_version: None,
            ip_address: None,
            city: None,
            country: None,
        }
    }
}
clerk_user_runtime::setters!(
    SessionActivity { value id : SessionActivityId, value device_type : Option < String
    >, value is_mobile : bool, value browser_name : Option < String >, value
    browser_version : Option < String >, value ip_address : Option < String >, value city
    : Option < String >, value country : Option < String > }
);
impl SessionActivity {
    /// Value of the `object` member.
    pub const OBJECT: &'static str = "session_activity";
}
/// A session of the user with what it was last used on.
///
/// [Source](crate#sources): 001 (getSessions()), F (Client.ActiveSession).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SessionWithActivities {
    /// Identifies the session with activities.
    pub id: SessionId,
    /// Always `session`.
    pub object: String,
    /// Whether it is in use.
    pub status: SessionStatus,
    /// When its lifetime ends.
    pub expire_at: Timestamp,
    /// When it ends for want of use.
    pub abandon_at: Timestamp,
    /// When it was last in use.
    pub last_active_at: Timestamp,
    /// The device that used it last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub latest_activity: Option<SessionActivity>,
}
clerk_user_runtime::object!(
    SessionWithActivities { 0 id "id" required, 1 object "object" text, 2 status "status"
    required, 3 expire_at "expire_at" required, 4 abandon_at "abandon_at" required, 5
    last_active_at "last_active_at" required, 6 latest_activity "latest_activity"
    optional }
);
impl SessionWithActivities {
    /// Creates the value from the members that have no empty value. The others are false, null, empty or absent; setters change them.
    pub fn new(
        id: impl Into<SessionId>,
        status: impl Into<SessionStatus>,
        expire_at: Timestamp,
        abandon_at: Timestamp,
        last_active_at: Timestamp,
    ) -> Self {
        Self {
            id: id.into(),
            object: "session".into(),
            status: status.into(),
            expire_at,
            abandon_at,
            last_active_at,
            latest_activity: None,
        }
    }
}
clerk_user_runtime::setters!(
    SessionWithActivities { value id : SessionId, value status : SessionStatus, value
    expire_at : Timestamp, value abandon_at : Timestamp, value last_active_at :
    Timestamp, value latest_activity : Option < SessionActivity > }
);
impl SessionWithActivities {
    /// Value of the `object` member.
    pub const OBJECT: &'static str = "session";
}
/// A token of the user for one service.
///
/// [Source](crate#sources): F (Token), 001 (getToken()).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Token {
    /// Always `token`.
    pub object: String,
    /// The token as a JWT.
    pub jwt: Secret,
}
clerk_user_runtime::object!(Token { 0 object "object" text, 1 jwt "jwt" required });
impl Token {
    /// Creates the value from the members that have no empty value. The others are false, null, empty or absent; setters change them.
    pub fn new(jwt: impl Into<Secret>) -> Self {
        Self {
            object: "token".into(),
            jwt: jwt.into(),
        }
    }
}
clerk_user_runtime::setters!(Token { value jwt : Secret });
impl Token {
    /// Value of the `object` member.
    pub const OBJECT: &'static str = "token";
}
/// One person who uses an application, with identifiers, profile and metadata.
///
/// [Source](crate#sources): 001 (Attributes), F (Client.User), B (User).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct User {
    /// Identifies the user.
    pub id: UserId,
    /// Always `user`.
    pub object: String,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// User name, unique in the instance.
    pub username: Option<String>,
    /// Address of the profile image.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub profile_image_url: Presence<String>,
    /// The email address at which the user is contacted.
    pub primary_email_address_id: Option<EmailAddressId>,
    /// Every email address, the primary included.
    pub email_addresses: Vec<EmailAddress>,
    /// The phone number at which the user is contacted.
    pub primary_phone_number_id: Option<PhoneNumberId>,
    /// Every phone number, the primary included.
    pub phone_numbers: Vec<PhoneNumber>,
    /// Accounts connected by OAuth.
    pub external_accounts: Vec<ExternalAccount>,
    /// Whether the user has a password.
    pub password_enabled: bool,
    /// Whether signing in takes a second factor.
    pub two_factor_enabled: bool,
    /// Data of the application that both surfaces read and the backend writes.
    ///
    /// [Source](crate#sources): 002 (Custom user metadata).
    pub public_metadata: Option<Metadata>,
    /// Data of the application for the backend alone; no frontend answer is known to fill it.
    ///
    /// [Source](crate#sources): 002 (Custom user metadata).
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub private_metadata: Presence<Metadata>,
    /// Data of the application that both surfaces read and write; nothing in it can be trusted.
    ///
    /// [Source](crate#sources): 002 (Custom user metadata).
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub unsafe_metadata: Presence<Metadata>,
    /// When the user signed up.
    pub created_at: Timestamp,
    /// When the user was last changed.
    pub updated_at: Timestamp,
}
clerk_user_runtime::object!(
    User { 0 id "id" required, 1 object "object" text, 2 first_name "first_name"
    nullable, 3 last_name "last_name" nullable, 4 username "username" nullable, 5
    profile_image_url "profile_image_url" presence, 6 primary_email_address_id
    "primary_email_address_id" nullable, 7 email_addresses "email_addresses" or_empty, 8
    primary_phone_number_id "primary_phone_number_id" nullable, 9 phone_numbers
    "phone_numbers" or_empty, 10 external_accounts "external_accounts" or_empty, 11
    password_enabled "password_enabled" required, 12 two_factor_enabled
    "two_factor_enabled" required, 13 public_metadata "public_metadata" nullable, 14
    private_metadata "private_metadata" presence, 15 unsafe_metadata "unsafe_metadata"
    presence, 16 created_at "created_at" required, 17 updated_at "updated_at" required }
);
impl User {
    /// Creates the value from the members that have no empty value. The others are false, null, empty or absent; setters change them.
    pub fn new(
        id: impl Into<UserId>,
        created_at: Timestamp,
        updated_at: Timestamp,
    ) -> Self {
        Self {
            id: id.into(),
            object: "user".into(),
            first_name: None,
            last_name: None,
            username: None,
            profile_image_url: Presence::Absent,
            primary_email_address_id: None,
            email_addresses: Vec::new(),
            primary_phone_number_id: None,
            phone_numbers: Vec::new(),
            external_accounts: Vec::new(),
            password_enabled: false,
            two_factor_enabled: false,
            public_metadata: None,
            private_metadata: Presence::Absent,
            unsafe_metadata: Presence::Absent,
            created_at,
            updated_at,
        }
    }
}
clerk_user_runtime::setters!(
    User { value id : UserId, value first_name : Option < String >, value last_name :
    Option < String >, value username : Option < String >, value profile_image_url :
    Presence < String >, value primary_email_address_id : Option < EmailAddressId >,
    value_list email_addresses : EmailAddress, value primary_phone_number_id : Option <
    PhoneNumberId >, value_list phone_numbers : PhoneNumber, value_list external_accounts
    : ExternalAccount, value password_enabled : bool, value two_factor_enabled : bool,
    value public_metadata : Option < Metadata >, value private_metadata : Presence <
    Metadata >, value unsafe_metadata : Presence < Metadata >, value created_at :
    Timestamp, value updated_at : Timestamp }
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
}
/// How an identifier is shown to belong to a user.
///
/// [Source](crate#sources): 002 (Identify users), F (Stubs.Verification).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Verification {
    /// How far it has come.
    pub status: VerificationStatus,
    /// The means of verifying: a link, a code, or a connected account.
    pub strategy: String,
    /// Attempts made so far.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub attempts: Presence<i64>,
    /// When it ends unless it is finished.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub expire_at: Presence<Timestamp>,
}
clerk_user_runtime::object!(
    Verification { 0 status "status" required, 1 strategy "strategy" text, 2 attempts
    "attempts" presence, 3 expire_at "expire_at" presence }
);
impl Verification {
    /// Creates the value from the members that have no empty value. The others are false, null, empty or absent; setters change them.
    pub fn new(
        status: impl Into<VerificationStatus>,
        strategy: impl Into<String>,
    ) -> Self {
        Self {
            status: status.into(),
            strategy: strategy.into(),
            attempts: Presence::Absent,
            expire_at: Presence::Absent,
        }
    }
}
clerk_user_runtime::setters!(
    Verification { value status : VerificationStatus, value strategy : String, value
    attempts : Presence < i64 >, value expire_at : Presence < Timestamp > }
);
