// @generated from the contract by `cargo xtask generate`. Do not edit.

//! Ids, enums, and the resources that both surfaces show alike.
#![allow(deprecated, reason = "what is deprecated is held and compared too")]
clerk_user_runtime::string_id!(
    #[doc = " Identifies one `EmailAddress`."] EmailAddressId, "idn_"
);
clerk_user_runtime::string_id!(
    #[doc = " Identifies one `PhoneNumber`."] PhoneNumberId, "idn_"
);
clerk_user_runtime::string_id!(#[doc = " Identifies one `User`."] UserId, "user_");
clerk_user_runtime::string_id!(
    #[doc = " Identifies one `Web3Wallet`."] Web3WalletId, "idn_"
);
/// The state that an identifier gets when the backend replaces one.
///
/// Source: B (PUT /users/{user_id}/email_address).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IdentificationStatus {
    /// Verified, by word of the backend.
    Verified,
    /// Not verified, yet good for signing in and closed to other users.
    Reserved,
    /// Not verified, no use for signing in, open to other users.
    Unverified,
    /// A value that this edition of the contract does not name, kept as it came.
    Unknown(String),
}
clerk_user_runtime::open_enum!(
    IdentificationStatus { Verified = "verified", Reserved = "reserved", Unverified =
    "unverified" }
);
/// The state that an identifier gets when the backend creates its user.
///
/// Source: B (POST /users).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InitialIdentificationStatus {
    /// Verified, by word of the backend.
    Verified,
    /// Not verified, yet good for signing in and closed to other users.
    Reserved,
    /// A value that this edition of the contract does not name, kept as it came.
    Unknown(String),
}
clerk_user_runtime::open_enum!(
    InitialIdentificationStatus { Verified = "verified", Reserved = "reserved" }
);
/// The function that made a password digest. Each expects digests in a format of its own.
///
/// Source: 003 (updateUser()), B (PasswordHasher), JB (PasswordHasher).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PasswordHasher {
    /// Argon2, the variant against side channels.
    Argon2i,
    /// Argon2, the hybrid variant.
    Argon2id,
    /// Users imported from Amazon Cognito.
    Awscognito,
    /// bcrypt.
    Bcrypt,
    /// bcrypt over SHA-256, as Django writes it.
    BcryptSha256Django,
    /// Salted SHA-1, as LDAP directories write it.
    LdapSsha,
    /// MD5.
    Md5,
    /// phpass over MD5.
    Md5Phpass,
    /// PBKDF2 with SHA-1.
    Pbkdf2Sha1,
    /// PBKDF2 with SHA-256.
    Pbkdf2Sha256,
    /// PBKDF2 with SHA-256, as Django writes it.
    Pbkdf2Sha256Django,
    /// PBKDF2 with SHA-512.
    Pbkdf2Sha512,
    /// PBKDF2 with SHA-512, salt and hash in hex.
    Pbkdf2Sha512Hex,
    /// phpass, known from WordPress.
    Phpass,
    /// scrypt, as Firebase writes it.
    ScryptFirebase,
    /// scrypt, as Werkzeug writes it.
    ScryptWerkzeug,
    /// SHA-256.
    Sha256,
    /// SHA-512, as Symfony's legacy hasher writes it.
    Sha512Symfony,
    /// A value that this edition of the contract does not name, kept as it came.
    Unknown(String),
}
clerk_user_runtime::open_enum!(
    PasswordHasher { Argon2i = "argon2i", Argon2id = "argon2id", Awscognito =
    "awscognito", Bcrypt = "bcrypt", BcryptSha256Django = "bcrypt_sha256_django",
    LdapSsha = "ldap_ssha", Md5 = "md5", Md5Phpass = "md5_phpass", Pbkdf2Sha1 =
    "pbkdf2_sha1", Pbkdf2Sha256 = "pbkdf2_sha256", Pbkdf2Sha256Django =
    "pbkdf2_sha256_django", Pbkdf2Sha512 = "pbkdf2_sha512", Pbkdf2Sha512Hex =
    "pbkdf2_sha512_hex", Phpass = "phpass", ScryptFirebase = "scrypt_firebase",
    ScryptWerkzeug = "scrypt_werkzeug", Sha256 = "sha256", Sha512Symfony =
    "sha512_symfony" }
);
/// Order of a list of users. A plus sign means ascending, a minus sign descending, no sign ascending.
///
/// Source: B (GET /users).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserOrderBy {
    /// By creation, earliest first.
    PlusCreatedAt,
    /// By creation, latest first.
    MinusCreatedAt,
    /// By creation, earliest first.
    CreatedAt,
    /// By last change, earliest first.
    PlusUpdatedAt,
    /// By last change, latest first.
    MinusUpdatedAt,
    /// By last change, earliest first.
    UpdatedAt,
    /// By email address, ascending.
    PlusEmailAddress,
    /// By email address, descending.
    MinusEmailAddress,
    /// By email address, ascending.
    EmailAddress,
    /// By wallet address, ascending.
    PlusWeb3wallet,
    /// By wallet address, descending.
    MinusWeb3wallet,
    /// By wallet address, ascending.
    Web3wallet,
    /// By first name, ascending.
    PlusFirstName,
    /// By first name, descending.
    MinusFirstName,
    /// By first name, ascending.
    FirstName,
    /// By last name, ascending.
    PlusLastName,
    /// By last name, descending.
    MinusLastName,
    /// By last name, ascending.
    LastName,
    /// By phone number, ascending.
    PlusPhoneNumber,
    /// By phone number, descending.
    MinusPhoneNumber,
    /// By phone number, ascending.
    PhoneNumber,
    /// By user name, ascending.
    PlusUsername,
    /// By user name, descending.
    MinusUsername,
    /// By user name, ascending.
    Username,
    /// By last activity, earliest first.
    PlusLastActiveAt,
    /// By last activity, latest first.
    MinusLastActiveAt,
    /// By last activity, earliest first.
    LastActiveAt,
    /// By last sign-in, earliest first.
    PlusLastSignInAt,
    /// By last sign-in, latest first.
    MinusLastSignInAt,
    /// By last sign-in, earliest first.
    LastSignInAt,
    /// A value that this edition of the contract does not name, kept as it came.
    Unknown(String),
}
clerk_user_runtime::open_enum!(
    UserOrderBy { PlusCreatedAt = "+created_at", MinusCreatedAt = "-created_at",
    CreatedAt = "created_at", PlusUpdatedAt = "+updated_at", MinusUpdatedAt =
    "-updated_at", UpdatedAt = "updated_at", PlusEmailAddress = "+email_address",
    MinusEmailAddress = "-email_address", EmailAddress = "email_address", PlusWeb3wallet
    = "+web3wallet", MinusWeb3wallet = "-web3wallet", Web3wallet = "web3wallet",
    PlusFirstName = "+first_name", MinusFirstName = "-first_name", FirstName =
    "first_name", PlusLastName = "+last_name", MinusLastName = "-last_name", LastName =
    "last_name", PlusPhoneNumber = "+phone_number", MinusPhoneNumber = "-phone_number",
    PhoneNumber = "phone_number", PlusUsername = "+username", MinusUsername =
    "-username", Username = "username", PlusLastActiveAt = "+last_active_at",
    MinusLastActiveAt = "-last_active_at", LastActiveAt = "last_active_at",
    PlusLastSignInAt = "+last_sign_in_at", MinusLastSignInAt = "-last_sign_in_at",
    LastSignInAt = "last_sign_in_at" }
);
/// How far the verification of an identifier has come.
///
/// Source: JF (VerificationStatus), B (verification_oauth), F (Stubs.Verification.Oauth).
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
    /// A value that this edition of the contract does not name, kept as it came.
    Unknown(String),
}
clerk_user_runtime::open_enum!(
    VerificationStatus { Unverified = "unverified", Verified = "verified", Transferable =
    "transferable", Failed = "failed", Expired = "expired" }
);
/// An email address of a user.
///
/// Source: B (EmailAddress), F (Client.EmailAddress).
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct EmailAddress {
    /// Identifies the email address.
    pub id: EmailAddressId,
    /// Always `email_address`.
    pub object: String,
    /// The address.
    pub email_address: String,
    /// Whether it is good for signing in without being verified.
    pub reserved: bool,
    /// How it was verified, or is being verified; null when neither.
    #[serde(deserialize_with = "clerk_user_runtime::required_nullable")]
    pub verification: Option<Verification>,
    /// The connected accounts that brought it along.
    pub linked_to: Vec<IdentificationLink>,
    /// Whether its domain belongs to an enterprise connection.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "clerk_user_runtime::optional"
    )]
    pub matches_sso_connection: Option<bool>,
    /// When it was added.
    pub created_at: clerk_user_runtime::Timestamp,
    /// When it was last changed.
    pub updated_at: clerk_user_runtime::Timestamp,
}
impl EmailAddress {
    /// Value of the `object` member.
    pub const OBJECT: &'static str = "email_address";
}
/// The body of every refusal.
///
/// Source: B (ClerkErrors), F (ClerkErrors).
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ErrorEnvelope {
    /// What was wrong; never empty.
    pub errors: Vec<ErrorItem>,
    /// More about the refusal as a whole.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "clerk_user_runtime::optional"
    )]
    pub meta: Option<serde_json::Map<String, serde_json::Value>>,
    /// Id under which the operator finds the request.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "clerk_user_runtime::optional"
    )]
    pub clerk_trace_id: Option<String>,
}
/// One fault of a refused request.
///
/// Source: B (ClerkError), F (ClerkError).
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ErrorItem {
    /// A short sentence for people.
    pub message: String,
    /// A longer sentence for people.
    pub long_message: String,
    /// A stable code for programs.
    pub code: String,
    /// More about the fault; `param_name` names the param.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "clerk_user_runtime::optional"
    )]
    pub meta: Option<serde_json::Map<String, serde_json::Value>>,
}
/// Names the connected account that an identifier came from.
///
/// Source: B (IdentificationLink), F (Stubs.Identification.Link).
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct IdentificationLink {
    /// Kind of the connection: saml, or oauth_ and the provider.
    pub r#type: String,
    /// Id of the identification.
    pub id: String,
}
/// A phone number of a user.
///
/// Source: B (PhoneNumber), F (Client.PhoneNumber).
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct PhoneNumber {
    /// Identifies the phone number.
    pub id: PhoneNumberId,
    /// Always `phone_number`.
    pub object: String,
    /// The number in E.164 form.
    pub phone_number: String,
    /// Whether it serves as a second factor.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "clerk_user_runtime::optional"
    )]
    pub reserved_for_second_factor: Option<bool>,
    /// Whether it is the second factor that is offered first.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "clerk_user_runtime::optional"
    )]
    pub default_second_factor: Option<bool>,
    /// Whether it is good for signing in without being verified.
    pub reserved: bool,
    /// How it was verified, or is being verified; null when neither.
    #[serde(deserialize_with = "clerk_user_runtime::required_nullable")]
    pub verification: Option<Verification>,
    /// The connected accounts that brought it along.
    pub linked_to: Vec<IdentificationLink>,
    /// Backup codes that were made when it became a second factor.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Presence::is_absent")]
    pub backup_codes: clerk_user_runtime::Presence<Vec<String>>,
    /// When it was added.
    pub created_at: clerk_user_runtime::Timestamp,
    /// When it was last changed.
    pub updated_at: clerk_user_runtime::Timestamp,
}
impl PhoneNumber {
    /// Value of the `object` member.
    pub const OBJECT: &'static str = "phone_number";
}
/// The number of resources that match a filter.
///
/// Source: B (TotalCount).
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct TotalCount {
    /// Always `total_count`.
    pub object: String,
    /// How many there are.
    pub total_count: i64,
}
impl TotalCount {
    /// Value of the `object` member.
    pub const OBJECT: &'static str = "total_count";
}
/// How an identifier is shown to belong to a user. It has no id; object may be absent, so strategy tells its kind.
///
/// Source: F (Stubs.Verification), B (verification_otp and its kin), JF (Verification).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Verification {
    /// A code sent by mail or to a phone.
    Otp(OtpVerification),
    /// A link sent by mail.
    EmailLink(EmailLinkVerification),
    /// A ticket that the backend issued.
    Ticket(TicketVerification),
    /// The word of the backend.
    Admin(AdminVerification),
    /// The word of a connected account.
    FromOauth(FromOauthVerification),
    /// The word of a SAML connection.
    Saml(SamlVerification),
    /// The word of a directory.
    Scim(ScimVerification),
    /// An accepted invitation.
    Invitation(InvitationVerification),
    /// A message signed with the wallet.
    Web3(Web3Verification),
    /// A challenge answered by a passkey.
    Passkey(PasskeyVerification),
    /// A round trip to the provider of a connected account.
    Oauth(OauthVerification),
    /// A token of Google One Tap.
    GoogleOneTap(GoogleOneTapVerification),
    /// A variant that this edition of the contract does not name, kept as it came.
    Unknown(serde_json::Map<String, serde_json::Value>),
}
impl Verification {
    /// The `strategy` that tells the variants apart; empty where an unknown one has none.
    pub fn strategy(&self) -> &str {
        match self {
            Self::Otp(one) => one.strategy.as_str(),
            Self::EmailLink(one) => one.strategy.as_str(),
            Self::Ticket(one) => one.strategy.as_str(),
            Self::Admin(one) => one.strategy.as_str(),
            Self::FromOauth(one) => one.strategy.as_str(),
            Self::Saml(one) => one.strategy.as_str(),
            Self::Scim(one) => one.strategy.as_str(),
            Self::Invitation(one) => one.strategy.as_str(),
            Self::Web3(one) => one.strategy.as_str(),
            Self::Passkey(one) => one.strategy.as_str(),
            Self::Oauth(one) => one.strategy.as_str(),
            Self::GoogleOneTap(one) => one.strategy.as_str(),
            Self::Unknown(members) => {
                members
                    .get("strategy")
                    .and_then(serde_json::Value::as_str)
                    .unwrap_or_default()
            }
        }
    }
}
impl serde::Serialize for Verification {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Otp(one) => one.serialize(serializer),
            Self::EmailLink(one) => one.serialize(serializer),
            Self::Ticket(one) => one.serialize(serializer),
            Self::Admin(one) => one.serialize(serializer),
            Self::FromOauth(one) => one.serialize(serializer),
            Self::Saml(one) => one.serialize(serializer),
            Self::Scim(one) => one.serialize(serializer),
            Self::Invitation(one) => one.serialize(serializer),
            Self::Web3(one) => one.serialize(serializer),
            Self::Passkey(one) => one.serialize(serializer),
            Self::Oauth(one) => one.serialize(serializer),
            Self::GoogleOneTap(one) => one.serialize(serializer),
            Self::Unknown(members) => members.serialize(serializer),
        }
    }
}
impl<'de> serde::Deserialize<'de> for Verification {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let members = <serde_json::Map<
            String,
            serde_json::Value,
        > as serde::Deserialize>::deserialize(deserializer)?;
        let tag = members
            .get("strategy")
            .and_then(serde_json::Value::as_str)
            .unwrap_or_default()
            .to_owned();
        let tag = tag.as_str();
        let value = serde_json::Value::Object(members.clone());
        if matches!(
            tag, "phone_code" | "email_code" | "reset_password_email_code" |
            "reset_password_phone_code"
        ) {
            return serde_json::from_value(value)
                .map(Self::Otp)
                .map_err(serde::de::Error::custom);
        }
        if matches!(tag, "email_link") {
            return serde_json::from_value(value)
                .map(Self::EmailLink)
                .map_err(serde::de::Error::custom);
        }
        if matches!(tag, "ticket") {
            return serde_json::from_value(value)
                .map(Self::Ticket)
                .map_err(serde::de::Error::custom);
        }
        if matches!(tag, "admin") {
            return serde_json::from_value(value)
                .map(Self::Admin)
                .map_err(serde::de::Error::custom);
        }
        if tag.starts_with("from_oauth_") {
            return serde_json::from_value(value)
                .map(Self::FromOauth)
                .map_err(serde::de::Error::custom);
        }
        if matches!(tag, "saml") {
            return serde_json::from_value(value)
                .map(Self::Saml)
                .map_err(serde::de::Error::custom);
        }
        if matches!(tag, "scim") {
            return serde_json::from_value(value)
                .map(Self::Scim)
                .map_err(serde::de::Error::custom);
        }
        if matches!(tag, "invitation") {
            return serde_json::from_value(value)
                .map(Self::Invitation)
                .map_err(serde::de::Error::custom);
        }
        if matches!(
            tag, "web3_metamask_signature" | "web3_base_signature" |
            "web3_coinbase_wallet_signature" | "web3_okx_wallet_signature" |
            "web3_solana_signature"
        ) {
            return serde_json::from_value(value)
                .map(Self::Web3)
                .map_err(serde::de::Error::custom);
        }
        if matches!(tag, "passkey") {
            return serde_json::from_value(value)
                .map(Self::Passkey)
                .map_err(serde::de::Error::custom);
        }
        if tag.starts_with("oauth_") {
            return serde_json::from_value(value)
                .map(Self::Oauth)
                .map_err(serde::de::Error::custom);
        }
        if matches!(tag, "google_one_tap") {
            return serde_json::from_value(value)
                .map(Self::GoogleOneTap)
                .map_err(serde::de::Error::custom);
        }
        Ok(Self::Unknown(members))
    }
}
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Verification {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        stringify!(Verification).into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let known = [
            generator.subschema_for::<OtpVerification>(),
            generator.subschema_for::<EmailLinkVerification>(),
            generator.subschema_for::<TicketVerification>(),
            generator.subschema_for::<AdminVerification>(),
            generator.subschema_for::<FromOauthVerification>(),
            generator.subschema_for::<SamlVerification>(),
            generator.subschema_for::<ScimVerification>(),
            generator.subschema_for::<InvitationVerification>(),
            generator.subschema_for::<Web3Verification>(),
            generator.subschema_for::<PasskeyVerification>(),
            generator.subschema_for::<OauthVerification>(),
            generator.subschema_for::<GoogleOneTapVerification>(),
        ];
        schemars::json_schema!({ "anyOf" : known, "additionalProperties" : true })
    }
}
/// A code sent by mail or to a phone.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct OtpVerification {
    /// Where it is there: `verification_otp`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "clerk_user_runtime::optional"
    )]
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
    pub channel: clerk_user_runtime::Presence<String>,
}
impl OtpVerification {
    /// Value of the `object` member.
    pub const OBJECT: &'static str = "verification_otp";
    /// Values of `strategy` that tell this variant.
    pub const VALUES: &'static [&'static str] = &[
        "phone_code",
        "email_code",
        "reset_password_email_code",
        "reset_password_phone_code",
    ];
}
/// A link sent by mail.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct EmailLinkVerification {
    /// Where it is there: `verification_email_link`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "clerk_user_runtime::optional"
    )]
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
}
impl EmailLinkVerification {
    /// Value of the `object` member.
    pub const OBJECT: &'static str = "verification_email_link";
    /// Values of `strategy` that tell this variant.
    pub const VALUES: &'static [&'static str] = &["email_link"];
}
/// A ticket that the backend issued.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct TicketVerification {
    /// Where it is there: `verification_ticket`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "clerk_user_runtime::optional"
    )]
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
}
impl TicketVerification {
    /// Value of the `object` member.
    pub const OBJECT: &'static str = "verification_ticket";
    /// Values of `strategy` that tell this variant.
    pub const VALUES: &'static [&'static str] = &["ticket"];
}
/// The word of the backend.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct AdminVerification {
    /// Where it is there: `verification_admin`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "clerk_user_runtime::optional"
    )]
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
}
impl AdminVerification {
    /// Value of the `object` member.
    pub const OBJECT: &'static str = "verification_admin";
    /// Values of `strategy` that tell this variant.
    pub const VALUES: &'static [&'static str] = &["admin"];
}
/// The word of a connected account.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct FromOauthVerification {
    /// Where it is there: `verification_from_oauth`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "clerk_user_runtime::optional"
    )]
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
    /// Why it failed.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Presence::is_absent")]
    pub error: clerk_user_runtime::Presence<serde_json::Map<String, serde_json::Value>>,
}
impl FromOauthVerification {
    /// Value of the `object` member.
    pub const OBJECT: &'static str = "verification_from_oauth";
    /// Prefixes of `strategy` that tell this variant.
    pub const PREFIXES: &'static [&'static str] = &["from_oauth_"];
}
/// The word of a SAML connection.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct SamlVerification {
    /// Where it is there: `verification_saml`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "clerk_user_runtime::optional"
    )]
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
    /// Where the user goes to verify.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Presence::is_absent")]
    pub external_verification_redirect_url: clerk_user_runtime::Presence<String>,
    /// Why it failed.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Presence::is_absent")]
    pub error: clerk_user_runtime::Presence<serde_json::Map<String, serde_json::Value>>,
}
impl SamlVerification {
    /// Value of the `object` member.
    pub const OBJECT: &'static str = "verification_saml";
    /// Values of `strategy` that tell this variant.
    pub const VALUES: &'static [&'static str] = &["saml"];
}
/// The word of a directory.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ScimVerification {
    /// Where it is there: `verification_scim`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "clerk_user_runtime::optional"
    )]
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
}
impl ScimVerification {
    /// Value of the `object` member.
    pub const OBJECT: &'static str = "verification_scim";
    /// Values of `strategy` that tell this variant.
    pub const VALUES: &'static [&'static str] = &["scim"];
}
/// An accepted invitation.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct InvitationVerification {
    /// Where it is there: `verification_invitation`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "clerk_user_runtime::optional"
    )]
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
}
impl InvitationVerification {
    /// Value of the `object` member.
    pub const OBJECT: &'static str = "verification_invitation";
    /// Values of `strategy` that tell this variant.
    pub const VALUES: &'static [&'static str] = &["invitation"];
}
/// A message signed with the wallet.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Web3Verification {
    /// Where it is there: `verification_web3`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "clerk_user_runtime::optional"
    )]
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
    /// The one-time part of the message.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Presence::is_absent")]
    pub nonce: clerk_user_runtime::Presence<String>,
    /// The message to sign.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Presence::is_absent")]
    pub message: clerk_user_runtime::Presence<String>,
}
impl Web3Verification {
    /// Value of the `object` member.
    pub const OBJECT: &'static str = "verification_web3";
    /// Values of `strategy` that tell this variant.
    pub const VALUES: &'static [&'static str] = &[
        "web3_metamask_signature",
        "web3_base_signature",
        "web3_coinbase_wallet_signature",
        "web3_okx_wallet_signature",
        "web3_solana_signature",
    ];
}
/// A challenge answered by a passkey.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct PasskeyVerification {
    /// Where it is there: `verification_passkey`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "clerk_user_runtime::optional"
    )]
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
    /// The challenge as JSON text.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "clerk_user_runtime::optional"
    )]
    pub nonce: Option<String>,
    /// The message to sign.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Presence::is_absent")]
    pub message: clerk_user_runtime::Presence<String>,
}
impl PasskeyVerification {
    /// Value of the `object` member.
    pub const OBJECT: &'static str = "verification_passkey";
    /// Values of `strategy` that tell this variant.
    pub const VALUES: &'static [&'static str] = &["passkey"];
}
/// A round trip to the provider of a connected account.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct OauthVerification {
    /// Where it is there: `verification_oauth`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "clerk_user_runtime::optional"
    )]
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
    /// Where the user goes to verify.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Presence::is_absent")]
    pub external_verification_redirect_url: clerk_user_runtime::Presence<String>,
    /// Why it failed.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Presence::is_absent")]
    pub error: clerk_user_runtime::Presence<serde_json::Map<String, serde_json::Value>>,
}
impl OauthVerification {
    /// Value of the `object` member.
    pub const OBJECT: &'static str = "verification_oauth";
    /// Prefixes of `strategy` that tell this variant.
    pub const PREFIXES: &'static [&'static str] = &["oauth_"];
}
/// A token of Google One Tap.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct GoogleOneTapVerification {
    /// Where it is there: `verification_google_one_tap`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "clerk_user_runtime::optional"
    )]
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
    /// Why it failed.
    #[serde(default, skip_serializing_if = "clerk_user_runtime::Presence::is_absent")]
    pub error: clerk_user_runtime::Presence<serde_json::Map<String, serde_json::Value>>,
}
impl GoogleOneTapVerification {
    /// Value of the `object` member.
    pub const OBJECT: &'static str = "verification_google_one_tap";
    /// Values of `strategy` that tell this variant.
    pub const VALUES: &'static [&'static str] = &["google_one_tap"];
}
/// A blockchain wallet of a user.
///
/// Source: B (Web3Wallet), F (Client.Web3Wallet).
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Web3Wallet {
    /// Identifies the web3 wallet.
    pub id: Web3WalletId,
    /// Always `web3_wallet`.
    pub object: String,
    /// The address of the wallet: 0x and 40 hex digits, or a base58 key.
    pub web3_wallet: String,
    /// How it was verified, or is being verified; null when neither.
    #[serde(deserialize_with = "clerk_user_runtime::required_nullable")]
    pub verification: Option<Verification>,
    /// When it was added.
    pub created_at: clerk_user_runtime::Timestamp,
    /// When it was last changed.
    pub updated_at: clerk_user_runtime::Timestamp,
}
impl Web3Wallet {
    /// Value of the `object` member.
    pub const OBJECT: &'static str = "web3_wallet";
}
