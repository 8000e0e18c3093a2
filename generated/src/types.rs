// @generated from the contract by `cargo xtask generate`. Do not edit.

//! Ids, enums, and the resources that are the same on both surfaces.
#![allow(deprecated, reason = "derives use deprecated fields too")]
#[allow(unused_imports, reason = "a contract may need only some of them")]
use clerk_user_runtime::{FileUpload, Metadata, Patch, Presence, Secret, Timestamp};
clerk_user_runtime::string_id!(#[doc = " Id of `BackupCode`."] BackupCodeId, "");
clerk_user_runtime::string_id!(
    #[doc = " Id of `BillingPaymentMethod`."] BillingPaymentMethodId, ""
);
clerk_user_runtime::string_id!(#[doc = " Id of `Client`."] ClientId, "client_");
clerk_user_runtime::string_id!(#[doc = " Id of `EmailAddress`."] EmailAddressId, "idn_");
clerk_user_runtime::string_id!(
    #[doc = " Id of `EnterpriseAccountConnection`."] EnterpriseAccountConnectionId, ""
);
clerk_user_runtime::string_id!(
    #[doc = " Id of `EnterpriseAccount`."] EnterpriseAccountId, ""
);
clerk_user_runtime::string_id!(
    #[doc = " Id of `EnterpriseConnection`."] EnterpriseConnectionId, ""
);
clerk_user_runtime::string_id!(
    #[doc = " Id of `ExternalAccount`."] ExternalAccountId, "eac_"
);
clerk_user_runtime::string_id!(#[doc = " Id of `Image`."] ImageId, "");
clerk_user_runtime::string_id!(
    #[doc = " Id of `OrganizationInvitation`."] OrganizationInvitationId, "orginv_"
);
clerk_user_runtime::string_id!(
    #[doc = " Id of `OrganizationMembership`."] OrganizationMembershipId, "orgmem_"
);
clerk_user_runtime::string_id!(
    #[doc = " Id of `OrganizationSuggestion`."] OrganizationSuggestionId, ""
);
clerk_user_runtime::string_id!(#[doc = " Id of `Organization`."] OrganizationId, "org_");
clerk_user_runtime::string_id!(#[doc = " Id of `Passkey`."] PasskeyId, "idn_");
clerk_user_runtime::string_id!(#[doc = " Id of `PhoneNumber`."] PhoneNumberId, "idn_");
clerk_user_runtime::string_id!(
    #[doc = " Id of `SamlAccountConnection`."] SamlAccountConnectionId, ""
);
clerk_user_runtime::string_id!(#[doc = " Id of `SamlAccount`."] SamlAccountId, "");
clerk_user_runtime::string_id!(
    #[doc = " Id of `SessionActivity`."] SessionActivityId, ""
);
clerk_user_runtime::string_id!(#[doc = " Id of `Session`."] SessionId, "sess_");
clerk_user_runtime::string_id!(#[doc = " Id of `SignInToken`."] SignInTokenId, "sit_");
clerk_user_runtime::string_id!(#[doc = " Id of `SignIn`."] SignInId, "");
clerk_user_runtime::string_id!(#[doc = " Id of `SignUp`."] SignUpId, "");
clerk_user_runtime::string_id!(#[doc = " Id of `TOTP`."] TotpId, "");
clerk_user_runtime::string_id!(#[doc = " Id of `User`."] UserId, "user_");
clerk_user_runtime::string_id!(#[doc = " Id of `Web3Wallet`."] Web3WalletId, "idn_");
/// How serious a hint is.
///
/// [Source](crate#sources): F (GET /v1/me/organization_creation_defaults), JF (OrganizationCreationAdvisorySeverity).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AdvisorySeverity {
    /// Good to know.
    Info,
    /// Probably a mistake.
    Warning,
    /// A mistake.
    Error,
    /// A value that this edition of the contract does not define, unchanged.
    Unknown(String),
}
clerk_user_runtime::open_enum!(
    AdvisorySeverity { Info = "info", Warning = "warning", Error = "error" }
);
/// Whether a means of payment can be used.
///
/// [Source](crate#sources): F (BillingPaymentMethod), B (CommercePaymentMethodResponse), JF (BillingPaymentMethodStatus).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BillingPaymentMethodStatus {
    /// It can be used.
    Active,
    /// It was removed.
    Disconnected,
    /// It has expired; only the SDK's type has this one.
    Expired,
    /// A value that this edition of the contract does not define, unchanged.
    Unknown(String),
}
clerk_user_runtime::open_enum!(
    BillingPaymentMethodStatus { Active = "active", Disconnected = "disconnected",
    Expired = "expired" }
);
/// Kind of a means of payment.
///
/// [Source](crate#sources): F (BillingPaymentMethod), B (CommercePaymentMethodResponse).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BillingPaymentType {
    /// A card.
    Card,
    /// A means that is kept by Link.
    Link,
    /// Credit that the payer has.
    PayerCredits,
    /// A value that this edition of the contract does not define, unchanged.
    Unknown(String),
}
clerk_user_runtime::open_enum!(
    BillingPaymentType { Card = "card", Link = "link", PayerCredits = "payer-credits" }
);
/// Whether a user who signs in has done so on this device before.
///
/// [Source](crate#sources): F (Client.SignIn-2).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClientTrustState {
    /// Nobody has said who signs in.
    Pending,
    /// Never before.
    New,
    /// At least once.
    Known,
    /// A value that this edition of the contract does not define, unchanged.
    Unknown(String),
}
clerk_user_runtime::open_enum!(
    ClientTrustState { Pending = "pending", New = "new", Known = "known" }
);
/// How a user verifies an email address.
///
/// [Source](crate#sources): F (POST /v1/me/email_addresses/{email_id}/prepare_verification).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EmailAddressStrategy {
    /// By a code that it gets.
    EmailCode,
    /// By a link that it gets.
    EmailLink,
    /// By signing in at the enterprise that owns its domain.
    EnterpriseSso,
    /// A value that this edition of the contract does not define, unchanged.
    Unknown(String),
}
clerk_user_runtime::open_enum!(
    EmailAddressStrategy { EmailCode = "email_code", EmailLink = "email_link",
    EnterpriseSso = "enterprise_sso" }
);
/// The protocol of an enterprise connection.
///
/// [Source](crate#sources): B (EnterpriseAccount), JF (EnterpriseProtocol).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EnterpriseProtocol {
    /// SAML.
    Saml,
    /// OAuth, OpenID Connect included.
    Oauth,
    /// A value that this edition of the contract does not define, unchanged.
    Unknown(String),
}
clerk_user_runtime::open_enum!(EnterpriseProtocol { Saml = "saml", Oauth = "oauth" });
/// Kind of a connected account. All kinds have one shape.
///
/// [Source](crate#sources): F (ExternalAccountWithVerification), B (ExternalAccountWithVerification).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExternalAccountObject {
    /// An account with any provider.
    ExternalAccount,
    /// An account with Facebook.
    FacebookAccount,
    /// An account with Google.
    GoogleAccount,
    /// A value that this edition of the contract does not define, unchanged.
    Unknown(String),
}
clerk_user_runtime::open_enum!(
    ExternalAccountObject { ExternalAccount = "external_account", FacebookAccount =
    "facebook_account", GoogleAccount = "google_account" }
);
/// The state that an identifier gets when the backend replaces one.
///
/// [Source](crate#sources): B (PUT /users/{user_id}/email_address).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IdentificationStatus {
    /// Verified, by word of the backend.
    Verified,
    /// Not verified, yet good for signing in and closed to other users.
    Reserved,
    /// Not verified, no use for signing in, open to other users.
    Unverified,
    /// A value that this edition of the contract does not define, unchanged.
    Unknown(String),
}
clerk_user_runtime::open_enum!(
    IdentificationStatus { Verified = "verified", Reserved = "reserved", Unverified =
    "unverified" }
);
/// The state that an identifier gets when the backend creates its user.
///
/// [Source](crate#sources): B (POST /users).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InitialIdentificationStatus {
    /// Verified, by word of the backend.
    Verified,
    /// Not verified, yet good for signing in and closed to other users.
    Reserved,
    /// A value that this edition of the contract does not define, unchanged.
    Unknown(String),
}
clerk_user_runtime::open_enum!(
    InitialIdentificationStatus { Verified = "verified", Reserved = "reserved" }
);
/// A state that a list of invitations can be narrowed to.
///
/// [Source](crate#sources): 000 (GetUserOrganizationInvitationsParams), B (GET /users/{user_id}/organization_invitations).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrganizationInvitationFilter {
    /// Sent and not answered yet.
    Pending,
    /// Answered by joining.
    Accepted,
    /// Taken back.
    Revoked,
    /// Not answered in time.
    Expired,
    /// A value that this edition of the contract does not define, unchanged.
    Unknown(String),
}
clerk_user_runtime::open_enum!(
    OrganizationInvitationFilter { Pending = "pending", Accepted = "accepted", Revoked =
    "revoked", Expired = "expired" }
);
/// What became of an invitation to an organization.
///
/// [Source](crate#sources): F (Client.OrganizationInvitation), 000 (getOrganizationInvitations()).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrganizationInvitationStatus {
    /// It waits for an answer.
    Pending,
    /// The invited user joined.
    Accepted,
    /// It was withdrawn.
    Revoked,
    /// Nobody answered in time.
    Expired,
    /// Nothing is left to do about it; no filter knows this one.
    Completed,
    /// A value that this edition of the contract does not define, unchanged.
    Unknown(String),
}
clerk_user_runtime::open_enum!(
    OrganizationInvitationStatus { Pending = "pending", Accepted = "accepted", Revoked =
    "revoked", Expired = "expired", Completed = "completed" }
);
/// Whether a user has asked to join a suggested organization.
///
/// [Source](crate#sources): 000 (getOrganizationSuggestions()), JF (OrganizationSuggestionStatus).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrganizationSuggestionStatus {
    /// Not yet.
    Pending,
    /// The user has asked to join.
    Accepted,
    /// A value that this edition of the contract does not define, unchanged.
    Unknown(String),
}
clerk_user_runtime::open_enum!(
    OrganizationSuggestionStatus { Pending = "pending", Accepted = "accepted" }
);
/// How a passkey is verified.
///
/// [Source](crate#sources): F (POST /v1/me/passkeys/{passkey_id}/attempt_verification).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PasskeyStrategy {
    /// By a credential that the device has made.
    Passkey,
    /// A value that this edition of the contract does not define, unchanged.
    Unknown(String),
}
clerk_user_runtime::open_enum!(PasskeyStrategy { Passkey = "passkey" });
/// The function that made a password digest. Each expects digests in a format of its own.
///
/// [Source](crate#sources): 003 (updateUser()), B (PasswordHasher), JB (PasswordHasher).
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
    /// A value that this edition of the contract does not define, unchanged.
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
/// A payment gateway. An unknown one is refused with an error of its own.
///
/// [Source](crate#sources): 000 (InitializePaymentMethodParams), E (Commerce).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentGateway {
    /// Stripe.
    Stripe,
    /// A value that this edition of the contract does not define, unchanged.
    Unknown(String),
}
clerk_user_runtime::open_enum!(PaymentGateway { Stripe = "stripe" });
/// How a code is sent to a phone.
///
/// [Source](crate#sources): JF (PhoneCodeChannel).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PhoneCodeChannel {
    /// As a text message.
    Sms,
    /// By WhatsApp.
    Whatsapp,
    /// A value that this edition of the contract does not define, unchanged.
    Unknown(String),
}
clerk_user_runtime::open_enum!(PhoneCodeChannel { Sms = "sms", Whatsapp = "whatsapp" });
/// How a user verifies a phone number.
///
/// [Source](crate#sources): F (POST /v1/me/phone_numbers/{phone_number_id}/prepare_verification).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PhoneNumberStrategy {
    /// By a code that it gets.
    PhoneCode,
    /// A value that this edition of the contract does not define, unchanged.
    Unknown(String),
}
clerk_user_runtime::open_enum!(PhoneNumberStrategy { PhoneCode = "phone_code" });
/// A state that a list of sessions can be narrowed to. Sessions can be pending as well, but no filter asks for these.
///
/// [Source](crate#sources): B (GET /sessions).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SessionFilter {
    /// Left alone for too long.
    Abandoned,
    /// In use.
    Active,
    /// Ended by signing out.
    Ended,
    /// At the end of its lifetime.
    Expired,
    /// Ended and no longer listed by its client.
    Removed,
    /// Ended by another session of the client.
    Replaced,
    /// Ended from elsewhere.
    Revoked,
    /// A value that this edition of the contract does not define, unchanged.
    Unknown(String),
}
clerk_user_runtime::open_enum!(
    SessionFilter { Abandoned = "abandoned", Active = "active", Ended = "ended", Expired
    = "expired", Removed = "removed", Replaced = "replaced", Revoked = "revoked" }
);
/// What became of a session.
///
/// [Source](crate#sources): F (Client.SessionBase-2), B (Session).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SessionStatus {
    /// In use.
    Active,
    /// Signed in, with a task left to do.
    Pending,
    /// The user signed out.
    Ended,
    /// It reached its end.
    Expired,
    /// It was not used for too long.
    Abandoned,
    /// It was taken off its client.
    Removed,
    /// Another session took its place.
    Replaced,
    /// It was withdrawn from outside.
    Revoked,
    /// A value that this edition of the contract does not define, unchanged.
    Unknown(String),
}
clerk_user_runtime::open_enum!(
    SessionStatus { Active = "active", Pending = "pending", Ended = "ended", Expired =
    "expired", Abandoned = "abandoned", Removed = "removed", Replaced = "replaced",
    Revoked = "revoked" }
);
/// Something that the user has to do before a session is active.
///
/// [Source](crate#sources): JF (SessionTask).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SessionTaskKey {
    /// Choose an organization.
    ChooseOrganization,
    /// Set another password.
    ResetPassword,
    /// Set up a second factor.
    SetupMfa,
    /// A value that this edition of the contract does not define, unchanged.
    Unknown(String),
}
clerk_user_runtime::open_enum!(
    SessionTaskKey { ChooseOrganization = "choose-organization", ResetPassword =
    "reset-password", SetupMfa = "setup-mfa" }
);
/// A kind of identifier that a sign-in may begin with.
///
/// [Source](crate#sources): F (Client.SignIn-2).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SignInIdentifier {
    /// An email address.
    EmailAddress,
    /// A phone number.
    PhoneNumber,
    /// A user name.
    Username,
    /// A wallet.
    Web3Wallet,
    /// A passkey.
    Passkey,
    /// A value that this edition of the contract does not define, unchanged.
    Unknown(String),
}
clerk_user_runtime::open_enum!(
    SignInIdentifier { EmailAddress = "email_address", PhoneNumber = "phone_number",
    Username = "username", Web3Wallet = "web3_wallet", Passkey = "passkey" }
);
/// How far an attempt to sign in has come.
///
/// [Source](crate#sources): F (Client.SignIn-2).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SignInStatus {
    /// Nobody has said who signs in.
    NeedsIdentifier,
    /// The first factor is missing.
    NeedsFirstFactor,
    /// The second factor is missing.
    NeedsSecondFactor,
    /// The device is new and has to be confirmed.
    NeedsClientTrust,
    /// Another password has to be set.
    NeedsNewPassword,
    /// A check against abuse has to be passed.
    NeedsProtectCheck,
    /// The user is signed in.
    Complete,
    /// It was not finished in time.
    Abandoned,
    /// A value that this edition of the contract does not define, unchanged.
    Unknown(String),
}
clerk_user_runtime::open_enum!(
    SignInStatus { NeedsIdentifier = "needs_identifier", NeedsFirstFactor =
    "needs_first_factor", NeedsSecondFactor = "needs_second_factor", NeedsClientTrust =
    "needs_client_trust", NeedsNewPassword = "needs_new_password", NeedsProtectCheck =
    "needs_protect_check", Complete = "complete", Abandoned = "abandoned" }
);
/// Whether a ticket for signing in can be used.
///
/// [Source](crate#sources): B (SignInToken).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SignInTokenStatus {
    /// It can be used.
    Pending,
    /// It was used.
    Accepted,
    /// It was withdrawn.
    Revoked,
    /// A value that this edition of the contract does not define, unchanged.
    Unknown(String),
}
clerk_user_runtime::open_enum!(
    SignInTokenStatus { Pending = "pending", Accepted = "accepted", Revoked = "revoked" }
);
/// How far an attempt to sign up has come.
///
/// [Source](crate#sources): F (Client.SignUp), B (SignUp).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SignUpStatus {
    /// Something is still to be given or verified.
    MissingRequirements,
    /// The user exists.
    Complete,
    /// It was not finished in time.
    Abandoned,
    /// A value that this edition of the contract does not define, unchanged.
    Unknown(String),
}
clerk_user_runtime::open_enum!(
    SignUpStatus { MissingRequirements = "missing_requirements", Complete = "complete",
    Abandoned = "abandoned" }
);
/// What a code for a second factor was.
///
/// [Source](crate#sources): B (POST /users/{user_id}/verify_totp).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TotpCodeType {
    /// A code from an authenticator app.
    Totp,
    /// A backup code, which is used up by that.
    BackupCode,
    /// A value that this edition of the contract does not define, unchanged.
    Unknown(String),
}
clerk_user_runtime::open_enum!(
    TotpCodeType { Totp = "totp", BackupCode = "backup_code" }
);
/// Why a client touches a session.
///
/// [Source](crate#sources): F (POST /v1/client/sessions/{session_id}/touch).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TouchIntent {
    /// Its window came to the front.
    Focus,
    /// The user chose this session.
    SelectSession,
    /// The user chose an organization.
    SelectOrg,
    /// A value that this edition of the contract does not define, unchanged.
    Unknown(String),
}
clerk_user_runtime::open_enum!(
    TouchIntent { Focus = "focus", SelectSession = "select_session", SelectOrg =
    "select_org" }
);
/// How a trusted device signs.
///
/// [Source](crate#sources): F (Stubs.Verification.TrustedDevice).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TrustedDeviceAlgorithm {
    /// ECDSA with the curve P-256 and SHA-256.
    ES256,
    /// A value that this edition of the contract does not define, unchanged.
    Unknown(String),
}
clerk_user_runtime::open_enum!(TrustedDeviceAlgorithm { ES256 = "ES256" });
/// Order of a list of users. A plus sign means ascending, a minus sign descending, no sign ascending.
///
/// [Source](crate#sources): B (GET /users).
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
    /// A value that this edition of the contract does not define, unchanged.
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
/// [Source](crate#sources): JF (VerificationStatus), B (verification_oauth), F (Stubs.Verification.Oauth).
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
/// The kind of wallet that signs a message. Others are named after the same pattern.
///
/// [Source](crate#sources): F (POST /v1/me/web3_wallets/{web3_wallet_id}/prepare_verification), F (Stubs.Verification.Web3Signature).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Web3Strategy {
    /// MetaMask.
    Web3MetamaskSignature,
    /// Base.
    Web3BaseSignature,
    /// Coinbase Wallet.
    Web3CoinbaseWalletSignature,
    /// OKX Wallet.
    Web3OkxWalletSignature,
    /// A wallet for Solana.
    Web3SolanaSignature,
    /// A value that this edition of the contract does not define, unchanged.
    Unknown(String),
}
clerk_user_runtime::open_enum!(
    Web3Strategy { Web3MetamaskSignature = "web3_metamask_signature", Web3BaseSignature =
    "web3_base_signature", Web3CoinbaseWalletSignature =
    "web3_coinbase_wallet_signature", Web3OkxWalletSignature =
    "web3_okx_wallet_signature", Web3SolanaSignature = "web3_solana_signature" }
);
/// A set of codes for signing in without the second factor. Each works once; a new set replaces the old one.
///
/// [Source](crate#sources): 000 (createBackupCode()), F (BackupCodes).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BackupCode {
    /// Identifies the backup code.
    pub id: BackupCodeId,
    /// Always `backup_code`.
    pub object: String,
    /// The codes.
    pub codes: Vec<Secret>,
    /// When they were made.
    pub created_at: Timestamp,
    /// When they were last changed.
    pub updated_at: Timestamp,
}
clerk_user_runtime::object!(
    BackupCode { 0 id "id" required, 1 object "object" text, 2 codes "codes" or_empty, 3
    created_at "created_at" required, 4 updated_at "updated_at" required }
);
impl BackupCode {
    /// Creates the value from the members that have no empty value. The others are false, null, empty or absent; setters change them.
    pub fn new(
        id: impl Into<BackupCodeId>,
        created_at: Timestamp,
        updated_at: Timestamp,
    ) -> Self {
        Self {
            id: id.into(),
            object: "backup_code".into(),
            codes: Vec::new(),
            created_at,
            updated_at,
        }
    }
}
clerk_user_runtime::setters!(
    BackupCode { value id : BackupCodeId, value_list codes : Secret, value created_at :
    Timestamp, value updated_at : Timestamp }
);
impl BackupCode {
    /// Value of the `object` member.
    pub const OBJECT: &'static str = "backup_code";
}
/// What a page needs in order to ask the user for a means of payment.
///
/// [Source](crate#sources): 000 (initializePaymentMethod()), F (BillingPaymentMethodInitialize).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BillingInitializedPaymentMethod {
    /// Always `commerce_payment_method_initialize`.
    pub object: String,
    /// Secret with which the page speaks to the payment service.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_client_secret: Option<Secret>,
    /// Id of the account at the payment service.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_gateway_id: Option<String>,
    /// The kinds of means to offer, in that order.
    pub payment_method_order: Vec<String>,
}
clerk_user_runtime::object!(
    BillingInitializedPaymentMethod { 0 object "object" text, 1 external_client_secret
    "external_client_secret" optional, 2 external_gateway_id "external_gateway_id"
    optional, 3 payment_method_order "payment_method_order" or_empty }
);
impl BillingInitializedPaymentMethod {
    /// Creates the value. All members are false, null, empty or absent; setters change them.
    pub fn new() -> Self {
        Self {
            object: "commerce_payment_method_initialize".into(),
            external_client_secret: None,
            external_gateway_id: None,
            payment_method_order: Vec::new(),
        }
    }
}
impl Default for BillingInitializedPaymentMethod {
    fn default() -> Self {
        Self::new()
    }
}
clerk_user_runtime::setters!(
    BillingInitializedPaymentMethod { value external_client_secret : Option < Secret >,
    value external_gateway_id : Option < String >, value_list payment_method_order :
    String }
);
impl BillingInitializedPaymentMethod {
    /// Value of the `object` member.
    pub const OBJECT: &'static str = "commerce_payment_method_initialize";
}
/// A means by which a user pays.
///
/// [Source](crate#sources): 000 (getPaymentMethods()), F (BillingPaymentMethod), B (CommercePaymentMethodResponse).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BillingPaymentMethod {
    /// Identifies the billing payment method.
    pub id: BillingPaymentMethodId,
    /// Always `commerce_payment_method`.
    pub object: String,
    /// Id of the one who pays.
    pub payer_id: String,
    /// Kind of the means.
    pub payment_type: BillingPaymentType,
    /// Whether it is used unless another one is chosen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_default: Option<bool>,
    /// The service that handles the payment.
    pub gateway: String,
    /// Id of the means at that service.
    pub gateway_external_id: String,
    /// Id of the account at that service.
    pub gateway_external_account_id: Option<String>,
    /// Last four digits of a card.
    pub last4: Option<String>,
    /// Whether it can be used.
    pub status: BillingPaymentMethodStatus,
    /// Kind of the digital wallet, where it is in one.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub wallet_type: Presence<String>,
    /// Brand of a card.
    pub card_type: Option<String>,
    /// Year in which a card expires.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub expiry_year: Presence<i64>,
    /// Month in which a card expires.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub expiry_month: Presence<i64>,
    /// When it was added.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Timestamp>,
    /// Whether it can be removed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_removable: Option<bool>,
}
clerk_user_runtime::object!(
    BillingPaymentMethod { 0 id "id" required, 1 object "object" text, 2 payer_id
    "payer_id" text, 3 payment_type "payment_type" required, 4 is_default "is_default"
    optional, 5 gateway "gateway" text, 6 gateway_external_id "gateway_external_id" text,
    7 gateway_external_account_id "gateway_external_account_id" nullable, 8 last4 "last4"
    nullable, 9 status "status" required, 10 wallet_type "wallet_type" presence, 11
    card_type "card_type" nullable, 12 expiry_year "expiry_year" presence, 13
    expiry_month "expiry_month" presence, 14 created_at "created_at" optional, 15
    updated_at "updated_at" optional, 16 is_removable "is_removable" optional }
);
impl BillingPaymentMethod {
    /// Creates the value from the members that have no empty value. The others are false, null, empty or absent; setters change them.
    pub fn new(
        id: impl Into<BillingPaymentMethodId>,
        payer_id: impl Into<String>,
        payment_type: impl Into<BillingPaymentType>,
        gateway: impl Into<String>,
        gateway_external_id: impl Into<String>,
        status: impl Into<BillingPaymentMethodStatus>,
    ) -> Self {
        Self {
            id: id.into(),
            object: "commerce_payment_method".into(),
            payer_id: payer_id.into(),
            payment_type: payment_type.into(),
            is_default: None,
            gateway: gateway.into(),
            gateway_external_id: gateway_external_id.into(),
            gateway_external_account_id: None,
            last4: None,
            status: status.into(),
            wallet_type: Presence::Absent,
            card_type: None,
            expiry_year: Presence::Absent,
            expiry_month: Presence::Absent,
            created_at: None,
            updated_at: None,
            is_removable: None,
        }
    }
}
clerk_user_runtime::setters!(
    BillingPaymentMethod { value id : BillingPaymentMethodId, value payer_id : String,
    value payment_type : BillingPaymentType, value is_default : Option < bool >, value
    gateway : String, value gateway_external_id : String, value
    gateway_external_account_id : Option < String >, value last4 : Option < String >,
    value status : BillingPaymentMethodStatus, value wallet_type : Presence < String >,
    value card_type : Option < String >, value expiry_year : Presence < i64 >, value
    expiry_month : Presence < i64 >, value created_at : Option < Timestamp >, value
    updated_at : Option < Timestamp >, value is_removable : Option < bool > }
);
impl BillingPaymentMethod {
    /// Value of the `object` member.
    pub const OBJECT: &'static str = "commerce_payment_method";
}
/// An email address of a user.
///
/// [Source](crate#sources): B (EmailAddress), F (Client.EmailAddress).
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
    /// Whether it is good for signing in without being verified.
    pub reserved: bool,
    /// How it was verified, or is being verified; null when neither.
    pub verification: Option<Verification>,
    /// The connected accounts that brought it along.
    pub linked_to: Vec<IdentificationLink>,
    /// Whether its domain belongs to an enterprise connection.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub matches_sso_connection: Option<bool>,
    /// When it was added.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
}
clerk_user_runtime::object!(
    EmailAddress { 0 id "id" required, 1 object "object" text, 2 email_address
    "email_address" text, 3 reserved "reserved" required, 4 verification "verification"
    nullable, 5 linked_to "linked_to" or_empty, 6 matches_sso_connection
    "matches_sso_connection" optional, 7 created_at "created_at" required, 8 updated_at
    "updated_at" required }
);
impl EmailAddress {
    /// Creates the value from the members that have no empty value. The others are false, null, empty or absent; setters change them.
    pub fn new(
        id: impl Into<EmailAddressId>,
        email_address: impl Into<String>,
        created_at: Timestamp,
        updated_at: Timestamp,
    ) -> Self {
        Self {
            id: id.into(),
            object: "email_address".into(),
            email_address: email_address.into(),
            reserved: false,
            verification: None,
            linked_to: Vec::new(),
            matches_sso_connection: None,
            created_at,
            updated_at,
        }
    }
}
clerk_user_runtime::setters!(
    EmailAddress { value id : EmailAddressId, value email_address : String, value
    reserved : bool, value verification : Option < Verification >, value_list linked_to :
    IdentificationLink, value matches_sso_connection : Option < bool >, value created_at
    : Timestamp, value updated_at : Timestamp }
);
impl EmailAddress {
    /// Value of the `object` member.
    pub const OBJECT: &'static str = "email_address";
}
/// A connection to the identity provider of a company.
///
/// [Source](crate#sources): JF (getEnterpriseConnections()), F (EnterpriseConnectionResponse).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EnterpriseConnection {
    /// Identifies the enterprise connection.
    pub id: EnterpriseConnectionId,
    /// Kind of the resource.
    ///
    /// [Source](crate#sources): JF (EnterpriseConnectionJSON).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub object: Option<String>,
    /// Attributes that the provider sends and the instance keeps.
    ///
    /// [Source](crate#sources): JF (EnterpriseConnectionJSON).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom_attributes: Option<Vec<serde_json::Map<String, serde_json::Value>>>,
    /// Name of the connection.
    pub name: String,
    /// The identity provider, as in saml_okta or oidc_custom.
    pub provider: String,
    /// Address of the provider's logo.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub logo_public_url: Presence<String>,
    /// Whether it can be used.
    pub active: bool,
    /// The domains whose users it signs in.
    pub domains: Vec<String>,
    /// The organization that it belongs to, if it belongs to one.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub organization_id: Presence<OrganizationId>,
    /// Whether each sign-in brings the user's data up to date.
    pub sync_user_attributes: bool,
    /// Whether its users may have no other identifiers.
    pub disable_additional_identifications: bool,
    /// Whether membership in an organization is enough to link an account.
    pub allow_organization_account_linking: bool,
    /// Its settings, where it speaks SAML.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub saml_connection: Presence<EnterpriseSamlConnection>,
    /// Its settings, where it speaks OIDC.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub oauth_config: Presence<EnterpriseOauthConfig>,
    /// When it was set up.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
}
clerk_user_runtime::object!(
    EnterpriseConnection { 0 id "id" required, 1 object "object" optional, 2
    custom_attributes "custom_attributes" optional, 3 name "name" text, 4 provider
    "provider" text, 5 logo_public_url "logo_public_url" presence, 6 active "active"
    required, 7 domains "domains" or_empty, 8 organization_id "organization_id" presence,
    9 sync_user_attributes "sync_user_attributes" required, 10
    disable_additional_identifications "disable_additional_identifications" required, 11
    allow_organization_account_linking "allow_organization_account_linking" required, 12
    saml_connection "saml_connection" presence, 13 oauth_config "oauth_config" presence,
    14 created_at "created_at" required, 15 updated_at "updated_at" required }
);
impl EnterpriseConnection {
    /// Creates the value from the members that have no empty value. The others are false, null, empty or absent; setters change them.
    pub fn new(
        id: impl Into<EnterpriseConnectionId>,
        name: impl Into<String>,
        provider: impl Into<String>,
        created_at: Timestamp,
        updated_at: Timestamp,
    ) -> Self {
        Self {
            id: id.into(),
            object: None,
            custom_attributes: None,
            name: name.into(),
            provider: provider.into(),
            logo_public_url: Presence::Absent,
            active: false,
            domains: Vec::new(),
            organization_id: Presence::Absent,
            sync_user_attributes: false,
            disable_additional_identifications: false,
            allow_organization_account_linking: false,
            saml_connection: Presence::Absent,
            oauth_config: Presence::Absent,
            created_at,
            updated_at,
        }
    }
}
clerk_user_runtime::setters!(
    EnterpriseConnection { value id : EnterpriseConnectionId, value object : Option <
    String >, value custom_attributes : Option < Vec < serde_json::Map < String,
    serde_json::Value > > >, value name : String, value provider : String, value
    logo_public_url : Presence < String >, value active : bool, value_list domains :
    String, value organization_id : Presence < OrganizationId >, value
    sync_user_attributes : bool, value disable_additional_identifications : bool, value
    allow_organization_account_linking : bool, value saml_connection : Presence <
    EnterpriseSamlConnection >, value oauth_config : Presence < EnterpriseOauthConfig >,
    value created_at : Timestamp, value updated_at : Timestamp }
);
/// Settings of an enterprise connection that speaks OIDC.
///
/// [Source](crate#sources): F (EnterpriseConnectionResponse), JF (EnterpriseOAuthConfigJSON).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EnterpriseOauthConfig {
    /// Id of the settings.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name of the connection.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The provider.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub provider_key: Option<String>,
    /// Id of the instance at the provider.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// Where the provider describes itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub discovery_url: Option<String>,
    /// Where the user signs in at the provider.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auth_url: Option<String>,
    /// Where the provider hands out tokens.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_url: Option<String>,
    /// Where the provider tells about the user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_info_url: Option<String>,
    /// Where the provider sends the user back to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub redirect_uri: Option<String>,
    /// Whether the provider asks for PKCE.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub requires_pkce: Option<bool>,
    /// Address of the provider's logo.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub logo_public_url: Presence<String>,
    /// When they were made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// When they were last changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Timestamp>,
}
clerk_user_runtime::object!(
    EnterpriseOauthConfig { 0 id "id" optional, 1 name "name" optional, 2 provider_key
    "provider_key" optional, 3 client_id "client_id" optional, 4 discovery_url
    "discovery_url" optional, 5 auth_url "auth_url" optional, 6 token_url "token_url"
    optional, 7 user_info_url "user_info_url" optional, 8 redirect_uri "redirect_uri"
    optional, 9 requires_pkce "requires_pkce" optional, 10 logo_public_url
    "logo_public_url" presence, 11 created_at "created_at" optional, 12 updated_at
    "updated_at" optional }
);
impl EnterpriseOauthConfig {
    /// Creates the value. All members are false, null, empty or absent; setters change them.
    pub fn new() -> Self {
        Self {
            id: None,
            name: None,
            provider_key: None,
            client_id: None,
            discovery_url: None,
            auth_url: None,
            token_url: None,
            user_info_url: None,
            redirect_uri: None,
            requires_pkce: None,
            logo_public_url: Presence::Absent,
            created_at: None,
            updated_at: None,
        }
    }
}
impl Default for EnterpriseOauthConfig {
    fn default() -> Self {
        Self::new()
    }
}
clerk_user_runtime::setters!(
    EnterpriseOauthConfig { value id : Option < String >, value name : Option < String >,
    value provider_key : Option < String >, value client_id : Option < String >, value
    discovery_url : Option < String >, value auth_url : Option < String >, value
    token_url : Option < String >, value user_info_url : Option < String >, value
    redirect_uri : Option < String >, value requires_pkce : Option < bool >, value
    logo_public_url : Presence < String >, value created_at : Option < Timestamp >, value
    updated_at : Option < Timestamp > }
);
/// Settings of an enterprise connection that speaks SAML.
///
/// [Source](crate#sources): F (EnterpriseConnectionResponse), JF (EnterpriseSamlConnectionNestedJSON).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EnterpriseSamlConnection {
    /// Id of the settings.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name of the connection.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whether it can be used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// Name of the identity provider.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub idp_entity_id: Option<String>,
    /// Where the user signs in at the provider.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub idp_sso_url: Option<String>,
    /// The provider's certificate.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub idp_certificate: Option<String>,
    /// When the certificate begins to be valid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub idp_certificate_issued_at: Option<Timestamp>,
    /// When the certificate ceases to be valid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub idp_certificate_expires_at: Option<Timestamp>,
    /// Address of the provider's metadata.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub idp_metadata_url: Option<String>,
    /// The provider's metadata.
    ///
    /// [Source](crate#sources): JF (EnterpriseSamlConnectionNestedJSON).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub idp_metadata: Option<String>,
    /// Where the provider sends its answers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub acs_url: Option<String>,
    /// Name of the instance at the provider.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sp_entity_id: Option<String>,
    /// Address of the instance's metadata.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sp_metadata_url: Option<String>,
    /// Whether a sign-in may begin at the provider.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_idp_initiated: Option<bool>,
    /// Whether subdomains of its domains count too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_subdomains: Option<bool>,
    /// Whether the provider must ask the user anew each time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub force_authn: Option<bool>,
    /// What is sent to the provider to tell it who signs in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub login_hint: Option<serde_json::Map<String, serde_json::Value>>,
}
clerk_user_runtime::object!(
    EnterpriseSamlConnection { 0 id "id" optional, 1 name "name" optional, 2 active
    "active" optional, 3 idp_entity_id "idp_entity_id" optional, 4 idp_sso_url
    "idp_sso_url" optional, 5 idp_certificate "idp_certificate" optional, 6
    idp_certificate_issued_at "idp_certificate_issued_at" optional, 7
    idp_certificate_expires_at "idp_certificate_expires_at" optional, 8 idp_metadata_url
    "idp_metadata_url" optional, 9 idp_metadata "idp_metadata" optional, 10 acs_url
    "acs_url" optional, 11 sp_entity_id "sp_entity_id" optional, 12 sp_metadata_url
    "sp_metadata_url" optional, 13 allow_idp_initiated "allow_idp_initiated" optional, 14
    allow_subdomains "allow_subdomains" optional, 15 force_authn "force_authn" optional,
    16 login_hint "login_hint" optional }
);
impl EnterpriseSamlConnection {
    /// Creates the value. All members are false, null, empty or absent; setters change them.
    pub fn new() -> Self {
        Self {
            id: None,
            name: None,
            active: None,
            idp_entity_id: None,
            idp_sso_url: None,
            idp_certificate: None,
            idp_certificate_issued_at: None,
            idp_certificate_expires_at: None,
            idp_metadata_url: None,
            idp_metadata: None,
            acs_url: None,
            sp_entity_id: None,
            sp_metadata_url: None,
            allow_idp_initiated: None,
            allow_subdomains: None,
            force_authn: None,
            login_hint: None,
        }
    }
}
impl Default for EnterpriseSamlConnection {
    fn default() -> Self {
        Self::new()
    }
}
clerk_user_runtime::setters!(
    EnterpriseSamlConnection { value id : Option < String >, value name : Option < String
    >, value active : Option < bool >, value idp_entity_id : Option < String >, value
    idp_sso_url : Option < String >, value idp_certificate : Option < String >, value
    idp_certificate_issued_at : Option < Timestamp >, value idp_certificate_expires_at :
    Option < Timestamp >, value idp_metadata_url : Option < String >, value idp_metadata
    : Option < String >, value acs_url : Option < String >, value sp_entity_id : Option <
    String >, value sp_metadata_url : Option < String >, value allow_idp_initiated :
    Option < bool >, value allow_subdomains : Option < bool >, value force_authn : Option
    < bool >, value login_hint : Option < serde_json::Map < String, serde_json::Value > >
    }
);
/// Settings of the instance that a client asks for when it starts. Every part may be absent, and new ones may appear.
///
/// [Source](crate#sources): F (Client.Environment).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Environment {
    /// Identifiers and factors that are switched on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auth_config: Option<serde_json::Map<String, serde_json::Value>>,
    /// Names, addresses and looks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_config: Option<serde_json::Map<String, serde_json::Value>>,
    /// What users can have and do, attribute by attribute.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_settings: Option<serde_json::Map<String, serde_json::Value>>,
    /// What organizations can have and do.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_settings: Option<serde_json::Map<String, serde_json::Value>>,
    /// Defence against fraud.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fraud_settings: Option<serde_json::Map<String, serde_json::Value>>,
    /// What can be paid for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub commerce_settings: Option<serde_json::Map<String, serde_json::Value>>,
    /// Who can have API keys.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub api_keys_settings: Option<serde_json::Map<String, serde_json::Value>>,
    /// Defence against robots.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub protect_config: Option<serde_json::Map<String, serde_json::Value>>,
    /// Whether clients report what goes wrong.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_debug_mode: Option<bool>,
    /// Whether cookies are kept per site.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub partitioned_cookies: Option<bool>,
    /// Whether writing is switched off for now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub maintenance_mode: Option<bool>,
}
clerk_user_runtime::object!(
    Environment { 0 auth_config "auth_config" optional, 1 display_config "display_config"
    optional, 2 user_settings "user_settings" optional, 3 organization_settings
    "organization_settings" optional, 4 fraud_settings "fraud_settings" optional, 5
    commerce_settings "commerce_settings" optional, 6 api_keys_settings
    "api_keys_settings" optional, 7 protect_config "protect_config" optional, 8
    client_debug_mode "client_debug_mode" optional, 9 partitioned_cookies
    "partitioned_cookies" optional, 10 maintenance_mode "maintenance_mode" optional }
);
impl Environment {
    /// Creates the value. All members are false, null, empty or absent; setters change them.
    pub fn new() -> Self {
        Self {
            auth_config: None,
            display_config: None,
            user_settings: None,
            organization_settings: None,
            fraud_settings: None,
            commerce_settings: None,
            api_keys_settings: None,
            protect_config: None,
            client_debug_mode: None,
            partitioned_cookies: None,
            maintenance_mode: None,
        }
    }
}
impl Default for Environment {
    fn default() -> Self {
        Self::new()
    }
}
clerk_user_runtime::setters!(
    Environment { value auth_config : Option < serde_json::Map < String,
    serde_json::Value > >, value display_config : Option < serde_json::Map < String,
    serde_json::Value > >, value user_settings : Option < serde_json::Map < String,
    serde_json::Value > >, value organization_settings : Option < serde_json::Map <
    String, serde_json::Value > >, value fraud_settings : Option < serde_json::Map <
    String, serde_json::Value > >, value commerce_settings : Option < serde_json::Map <
    String, serde_json::Value > >, value api_keys_settings : Option < serde_json::Map <
    String, serde_json::Value > >, value protect_config : Option < serde_json::Map <
    String, serde_json::Value > >, value client_debug_mode : Option < bool >, value
    partitioned_cookies : Option < bool >, value maintenance_mode : Option < bool > }
);
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
/// Names the connected account that an identifier came from.
///
/// [Source](crate#sources): B (IdentificationLink), F (Stubs.Identification.Link).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct IdentificationLink {
    /// Kind of the connection: saml, or oauth_ and the provider.
    pub r#type: String,
    /// Id of the identification.
    pub id: String,
}
clerk_user_runtime::object!(IdentificationLink { 0 r#type "type" text, 1 id "id" text });
impl IdentificationLink {
    /// Creates the value from the members that have no empty value. The others are false, null, empty or absent; setters change them.
    pub fn new(r#type: impl Into<String>, id: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            id: id.into(),
        }
    }
}
clerk_user_runtime::setters!(
    IdentificationLink { value r#type : String, value id : String }
);
/// A verification of an email address or phone number that the backend has begun, apart from the identifier's own.
///
/// [Source](crate#sources): B (POST /email_addresses/{email_address_id}/prepare_verification).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct IdentifierVerification {
    /// Its id; the attempt must name it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Kind of the verification.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub object: Option<String>,
    /// How far it has come; a wrong or late code shows here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<VerificationStatus>,
    /// How it works: email_code or phone_code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub strategy: Option<String>,
    /// Attempts so far.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub attempts: Presence<i64>,
    /// When its code is no longer good.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub expire_at: Presence<Timestamp>,
    /// How the code was sent; for phone numbers.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub channel: Presence<PhoneCodeChannel>,
}
clerk_user_runtime::object!(
    IdentifierVerification { 0 id "id" optional, 1 object "object" optional, 2 status
    "status" optional, 3 strategy "strategy" optional, 4 attempts "attempts" presence, 5
    expire_at "expire_at" presence, 6 channel "channel" presence }
);
impl IdentifierVerification {
    /// Creates the value. All members are false, null, empty or absent; setters change them.
    pub fn new() -> Self {
        Self {
            id: None,
            object: None,
            status: None,
            strategy: None,
            attempts: Presence::Absent,
            expire_at: Presence::Absent,
            channel: Presence::Absent,
        }
    }
}
impl Default for IdentifierVerification {
    fn default() -> Self {
        Self::new()
    }
}
clerk_user_runtime::setters!(
    IdentifierVerification { value id : Option < String >, value object : Option < String
    >, value status : Option < VerificationStatus >, value strategy : Option < String >,
    value attempts : Presence < i64 >, value expire_at : Presence < Timestamp >, value
    channel : Presence < PhoneCodeChannel > }
);
/// An image that was uploaded. Nothing in it is certain to be there.
///
/// [Source](crate#sources): 000 (setProfileImage()), F (Image).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Image {
    /// Identifies the image.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<ImageId>,
    /// Always `image`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub object: Option<String>,
    /// Name of the file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Address at which anyone can see it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub public_url: Option<String>,
}
clerk_user_runtime::object!(
    Image { 0 id "id" optional, 1 object "object" optional, 2 name "name" optional, 3
    public_url "public_url" optional }
);
impl Image {
    /// Creates the value. All members are false, null, empty or absent; setters change them.
    pub fn new() -> Self {
        Self {
            id: None,
            object: None,
            name: None,
            public_url: None,
        }
    }
}
impl Default for Image {
    fn default() -> Self {
        Self::new()
    }
}
clerk_user_runtime::setters!(
    Image { value id : Option < ImageId >, value object : Option < String >, value name :
    Option < String >, value public_url : Option < String > }
);
impl Image {
    /// Value of the `object` member.
    pub const OBJECT: &'static str = "image";
}
/// One public key in the form of RFC 7517. Its kind tells which numbers it is made of.
///
/// [Source](crate#sources): F (JWKS), B (JWKS).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum JsonWebKey {
    /// An RSA key.
    Rsa(RsaJsonWebKey),
    /// A key on an elliptic curve.
    Ec(EcJsonWebKey),
    /// An Ed25519 key.
    Okp(OkpJsonWebKey),
    /// A variant that this edition of the contract does not define, unchanged.
    Unknown(serde_json::Map<String, serde_json::Value>),
}
impl JsonWebKey {
    /// The discriminator `kty`; empty if an unknown variant has none.
    pub fn kty(&self) -> &str {
        match self {
            Self::Rsa(one) => one.kty.as_str(),
            Self::Ec(one) => one.kty.as_str(),
            Self::Okp(one) => one.kty.as_str(),
            Self::Unknown(members) => {
                members
                    .get("kty")
                    .and_then(serde_json::Value::as_str)
                    .unwrap_or_default()
            }
        }
    }
}
impl serde::Serialize for JsonWebKey {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Rsa(one) => one.serialize(serializer),
            Self::Ec(one) => one.serialize(serializer),
            Self::Okp(one) => one.serialize(serializer),
            Self::Unknown(members) => members.serialize(serializer),
        }
    }
}
impl clerk_user_runtime::read::Union for JsonWebKey {
    const BY: &'static str = "kty";
    fn read_variant<'de, A: serde::de::MapAccess<'de>>(
        selector: &str,
        members: clerk_user_runtime::read::AllMembers<A>,
        place: clerk_user_runtime::read::Place<'_>,
    ) -> Result<Option<Self>, A::Error> {
        if matches!(selector, "RSA") {
            return Ok(members.read(place)?.map(Self::Rsa));
        }
        if matches!(selector, "EC") {
            return Ok(members.read(place)?.map(Self::Ec));
        }
        if matches!(selector, "OKP") {
            return Ok(members.read(place)?.map(Self::Okp));
        }
        members.into_map().map(Self::Unknown).map(Some)
    }
}
clerk_user_runtime::union!(JsonWebKey);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for JsonWebKey {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        stringify!(JsonWebKey).into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let known = [
            generator.subschema_for::<RsaJsonWebKey>(),
            generator.subschema_for::<EcJsonWebKey>(),
            generator.subschema_for::<OkpJsonWebKey>(),
        ];
        schemars::json_schema!({ "anyOf" : known, "additionalProperties" : true })
    }
}
/// An RSA key.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RsaJsonWebKey {
    /// Kind of the key.
    pub kty: String,
    /// Name of the key; the header of a token repeats it.
    pub kid: String,
    /// Algorithm that it is for.
    pub alg: String,
    /// What it is for: sig for signatures.
    pub r#use: String,
    /// Its certificates, its own first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub x5c: Option<Vec<String>>,
    /// SHA-1 fingerprint of its certificate.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub x5t: Option<String>,
    /// Address of its certificates.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub x5u: Option<String>,
    /// The modulus in base64url.
    pub n: String,
    /// The exponent in base64url.
    pub e: String,
}
clerk_user_runtime::object!(
    RsaJsonWebKey { 0 kty "kty" text, 1 kid "kid" text, 2 alg "alg" text, 3 r#use "use"
    text, 4 x5c "x5c" optional, 5 x5t "x5t" optional, 6 x5u "x5u" optional, 7 n "n" text,
    8 e "e" text }
);
impl RsaJsonWebKey {
    /// Creates the value from the members that have no empty value. The others are false, null, empty or absent; setters change them.
    pub fn new(
        kid: impl Into<String>,
        alg: impl Into<String>,
        r#use: impl Into<String>,
        n: impl Into<String>,
        e: impl Into<String>,
    ) -> Self {
        Self {
            kty: "RSA".into(),
            kid: kid.into(),
            alg: alg.into(),
            r#use: r#use.into(),
            x5c: None,
            x5t: None,
            x5u: None,
            n: n.into(),
            e: e.into(),
        }
    }
}
clerk_user_runtime::setters!(
    RsaJsonWebKey { value kid : String, value alg : String, value r#use : String, value
    x5c : Option < Vec < String > >, value x5t : Option < String >, value x5u : Option <
    String >, value n : String, value e : String }
);
impl RsaJsonWebKey {
    /// Values of `kty` that select this variant.
    pub const VALUES: &'static [&'static str] = &["RSA"];
}
/// A key on an elliptic curve.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EcJsonWebKey {
    /// Kind of the key.
    pub kty: String,
    /// Name of the key; the header of a token repeats it.
    pub kid: String,
    /// Algorithm that it is for.
    pub alg: String,
    /// What it is for: sig for signatures.
    pub r#use: String,
    /// Its certificates, its own first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub x5c: Option<Vec<String>>,
    /// SHA-1 fingerprint of its certificate.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub x5t: Option<String>,
    /// Address of its certificates.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub x5u: Option<String>,
    /// Name of the curve.
    pub crv: String,
    /// The x coordinate in base64url.
    pub x: String,
    /// The y coordinate in base64url.
    pub y: String,
}
clerk_user_runtime::object!(
    EcJsonWebKey { 0 kty "kty" text, 1 kid "kid" text, 2 alg "alg" text, 3 r#use "use"
    text, 4 x5c "x5c" optional, 5 x5t "x5t" optional, 6 x5u "x5u" optional, 7 crv "crv"
    text, 8 x "x" text, 9 y "y" text }
);
impl EcJsonWebKey {
    /// Creates the value from the members that have no empty value. The others are false, null, empty or absent; setters change them.
    pub fn new(
        kid: impl Into<String>,
        alg: impl Into<String>,
        r#use: impl Into<String>,
        crv: impl Into<String>,
        x: impl Into<String>,
        y: impl Into<String>,
    ) -> Self {
        Self {
            kty: "EC".into(),
            kid: kid.into(),
            alg: alg.into(),
            r#use: r#use.into(),
            x5c: None,
            x5t: None,
            x5u: None,
            crv: crv.into(),
            x: x.into(),
            y: y.into(),
        }
    }
}
clerk_user_runtime::setters!(
    EcJsonWebKey { value kid : String, value alg : String, value r#use : String, value
    x5c : Option < Vec < String > >, value x5t : Option < String >, value x5u : Option <
    String >, value crv : String, value x : String, value y : String }
);
impl EcJsonWebKey {
    /// Values of `kty` that select this variant.
    pub const VALUES: &'static [&'static str] = &["EC"];
}
/// An Ed25519 key.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OkpJsonWebKey {
    /// Kind of the key.
    pub kty: String,
    /// Name of the key; the header of a token repeats it.
    pub kid: String,
    /// Algorithm that it is for.
    pub alg: String,
    /// What it is for: sig for signatures.
    pub r#use: String,
    /// Its certificates, its own first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub x5c: Option<Vec<String>>,
    /// SHA-1 fingerprint of its certificate.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub x5t: Option<String>,
    /// Address of its certificates.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub x5u: Option<String>,
    /// Name of the curve.
    pub crv: String,
    /// The public key in base64url.
    pub x: String,
}
clerk_user_runtime::object!(
    OkpJsonWebKey { 0 kty "kty" text, 1 kid "kid" text, 2 alg "alg" text, 3 r#use "use"
    text, 4 x5c "x5c" optional, 5 x5t "x5t" optional, 6 x5u "x5u" optional, 7 crv "crv"
    text, 8 x "x" text }
);
impl OkpJsonWebKey {
    /// Creates the value from the members that have no empty value. The others are false, null, empty or absent; setters change them.
    pub fn new(
        kid: impl Into<String>,
        alg: impl Into<String>,
        r#use: impl Into<String>,
        crv: impl Into<String>,
        x: impl Into<String>,
    ) -> Self {
        Self {
            kty: "OKP".into(),
            kid: kid.into(),
            alg: alg.into(),
            r#use: r#use.into(),
            x5c: None,
            x5t: None,
            x5u: None,
            crv: crv.into(),
            x: x.into(),
        }
    }
}
clerk_user_runtime::setters!(
    OkpJsonWebKey { value kid : String, value alg : String, value r#use : String, value
    x5c : Option < Vec < String > >, value x5t : Option < String >, value x5u : Option <
    String >, value crv : String, value x : String }
);
impl OkpJsonWebKey {
    /// Values of `kty` that select this variant.
    pub const VALUES: &'static [&'static str] = &["OKP"];
}
/// The keys with which tokens of the instance are checked.
///
/// [Source](crate#sources): F (JWKS), B (JWKS).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Jwks {
    /// The keys.
    pub keys: Vec<JsonWebKey>,
}
clerk_user_runtime::object!(Jwks { 0 keys "keys" or_empty });
impl Jwks {
    /// Creates the value. All members are false, null, empty or absent; setters change them.
    pub fn new() -> Self {
        Self { keys: Vec::new() }
    }
}
impl Default for Jwks {
    fn default() -> Self {
        Self::new()
    }
}
clerk_user_runtime::setters!(Jwks { value_list keys : JsonWebKey });
/// A token with which the application speaks to the provider of a connected account in the user's name.
///
/// [Source](crate#sources): B (OAuthAccessToken), JB (OauthAccessToken).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OauthAccessToken {
    /// Always `oauth_access_token`.
    pub object: String,
    /// The connected account.
    pub external_account_id: ExternalAccountId,
    /// Id of the user at the provider.
    pub provider_user_id: String,
    /// The token.
    pub token: Secret,
    /// When it expires, as far as the provider says so.
    pub expires_at: Option<Timestamp>,
    /// The provider.
    pub provider: String,
    /// Data about the account that both surfaces read.
    pub public_metadata: Metadata,
    /// Tells several accounts with one provider apart.
    pub label: Option<String>,
    /// What it is good for; OAuth 2 only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scopes: Option<Vec<String>>,
    /// The ID token that came with it; OIDC only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id_token: Option<Secret>,
    /// Its secret; OAuth 1 only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_secret: Option<Secret>,
}
clerk_user_runtime::object!(
    OauthAccessToken { 0 object "object" text, 1 external_account_id
    "external_account_id" required, 2 provider_user_id "provider_user_id" text, 3 token
    "token" required, 4 expires_at "expires_at" nullable, 5 provider "provider" text, 6
    public_metadata "public_metadata" or_empty, 7 label "label" nullable, 8 scopes
    "scopes" optional, 9 id_token "id_token" optional, 10 token_secret "token_secret"
    optional }
);
impl OauthAccessToken {
    /// Creates the value from the members that have no empty value. The others are false, null, empty or absent; setters change them.
    pub fn new(
        external_account_id: impl Into<ExternalAccountId>,
        provider_user_id: impl Into<String>,
        token: impl Into<Secret>,
        provider: impl Into<String>,
    ) -> Self {
        Self {
            object: "oauth_access_token".into(),
            external_account_id: external_account_id.into(),
            provider_user_id: provider_user_id.into(),
            token: token.into(),
            expires_at: None,
            provider: provider.into(),
            public_metadata: Metadata::default(),
            label: None,
            scopes: None,
            id_token: None,
            token_secret: None,
        }
    }
}
clerk_user_runtime::setters!(
    OauthAccessToken { value external_account_id : ExternalAccountId, value
    provider_user_id : String, value token : Secret, value expires_at : Option <
    Timestamp >, value provider : String, value public_metadata : Metadata, value label :
    Option < String >, value scopes : Option < Vec < String > >, value id_token : Option
    < Secret >, value token_secret : Option < Secret > }
);
impl OauthAccessToken {
    /// Value of the `object` member.
    pub const OBJECT: &'static str = "oauth_access_token";
}
/// A hint that creating the organization may be a mistake, such as one that exists already.
///
/// [Source](crate#sources): F (GET /v1/me/organization_creation_defaults), JF (OrganizationCreationDefaultsResource).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OrganizationCreationAdvisory {
    /// How serious it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub r#type: Option<AdvisorySeverity>,
    /// The hint for people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// The hint for programs; only organization_already_exists is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// How serious it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub severity: Option<AdvisorySeverity>,
    /// More about it: texts such as organization_name and organization_domain.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meta: Option<serde_json::Map<String, serde_json::Value>>,
}
clerk_user_runtime::object!(
    OrganizationCreationAdvisory { 0 r#type "type" optional, 1 message "message"
    optional, 2 code "code" optional, 3 severity "severity" optional, 4 meta "meta"
    optional }
);
impl OrganizationCreationAdvisory {
    /// Creates the value. All members are false, null, empty or absent; setters change them.
    pub fn new() -> Self {
        Self {
            r#type: None,
            message: None,
            code: None,
            severity: None,
            meta: None,
        }
    }
}
impl Default for OrganizationCreationAdvisory {
    fn default() -> Self {
        Self::new()
    }
}
clerk_user_runtime::setters!(
    OrganizationCreationAdvisory { value r#type : Option < AdvisorySeverity >, value
    message : Option < String >, value code : Option < String >, value severity : Option
    < AdvisorySeverity >, value meta : Option < serde_json::Map < String,
    serde_json::Value > > }
);
/// What to fill in when a user creates an organization, with a hint where that may be a mistake.
///
/// [Source](crate#sources): 000 (getOrganizationCreationDefaults()), F (GET /v1/me/organization_creation_defaults).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OrganizationCreationDefaults {
    /// What to fill in.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub form: Presence<OrganizationCreationForm>,
    /// The hint; null when there is none.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub advisory: Presence<OrganizationCreationAdvisory>,
}
clerk_user_runtime::object!(
    OrganizationCreationDefaults { 0 form "form" presence, 1 advisory "advisory" presence
    }
);
impl OrganizationCreationDefaults {
    /// Creates the value. All members are false, null, empty or absent; setters change them.
    pub fn new() -> Self {
        Self {
            form: Presence::Absent,
            advisory: Presence::Absent,
        }
    }
}
impl Default for OrganizationCreationDefaults {
    fn default() -> Self {
        Self::new()
    }
}
clerk_user_runtime::setters!(
    OrganizationCreationDefaults { value form : Presence < OrganizationCreationForm >,
    value advisory : Presence < OrganizationCreationAdvisory > }
);
/// What to fill in when a user creates an organization.
///
/// [Source](crate#sources): F (GET /v1/me/organization_creation_defaults), JF (OrganizationCreationDefaultsResource).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OrganizationCreationForm {
    /// A name.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub name: Presence<String>,
    /// A slug.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub slug: Presence<String>,
    /// Address of a logo.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub logo: Presence<String>,
    /// A blurred stand-in for the logo.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub blur_hash: Presence<String>,
}
clerk_user_runtime::object!(
    OrganizationCreationForm { 0 name "name" presence, 1 slug "slug" presence, 2 logo
    "logo" presence, 3 blur_hash "blur_hash" presence }
);
impl OrganizationCreationForm {
    /// Creates the value. All members are false, null, empty or absent; setters change them.
    pub fn new() -> Self {
        Self {
            name: Presence::Absent,
            slug: Presence::Absent,
            logo: Presence::Absent,
            blur_hash: Presence::Absent,
        }
    }
}
impl Default for OrganizationCreationForm {
    fn default() -> Self {
        Self::new()
    }
}
clerk_user_runtime::setters!(
    OrganizationCreationForm { value name : Presence < String >, value slug : Presence <
    String >, value logo : Presence < String >, value blur_hash : Presence < String > }
);
/// A hint that a user could ask to join an organization.
///
/// [Source](crate#sources): 000 (getOrganizationSuggestions()), F (Client.OrganizationSuggestion).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OrganizationSuggestion {
    /// Identifies the organization suggestion.
    pub id: OrganizationSuggestionId,
    /// Always `organization_suggestion`.
    pub object: String,
    /// The organization.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub public_organization_data: Option<PublicOrganizationData>,
    /// Whether the user has asked to join.
    pub status: OrganizationSuggestionStatus,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
}
clerk_user_runtime::object!(
    OrganizationSuggestion { 0 id "id" required, 1 object "object" text, 2
    public_organization_data "public_organization_data" optional, 3 status "status"
    required, 4 created_at "created_at" required, 5 updated_at "updated_at" required }
);
impl OrganizationSuggestion {
    /// Creates the value from the members that have no empty value. The others are false, null, empty or absent; setters change them.
    pub fn new(
        id: impl Into<OrganizationSuggestionId>,
        status: impl Into<OrganizationSuggestionStatus>,
        created_at: Timestamp,
        updated_at: Timestamp,
    ) -> Self {
        Self {
            id: id.into(),
            object: "organization_suggestion".into(),
            public_organization_data: None,
            status: status.into(),
            created_at,
            updated_at,
        }
    }
}
clerk_user_runtime::setters!(
    OrganizationSuggestion { value id : OrganizationSuggestionId, value
    public_organization_data : Option < PublicOrganizationData >, value status :
    OrganizationSuggestionStatus, value created_at : Timestamp, value updated_at :
    Timestamp }
);
impl OrganizationSuggestion {
    /// Value of the `object` member.
    pub const OBJECT: &'static str = "organization_suggestion";
}
/// A phone number of a user.
///
/// [Source](crate#sources): B (PhoneNumber), F (Client.PhoneNumber).
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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reserved_for_second_factor: Option<bool>,
    /// Whether it is the second factor that is offered first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_second_factor: Option<bool>,
    /// Whether it is good for signing in without being verified.
    pub reserved: bool,
    /// How it was verified, or is being verified; null when neither.
    pub verification: Option<Verification>,
    /// The connected accounts that brought it along.
    pub linked_to: Vec<IdentificationLink>,
    /// Backup codes that were made when it became a second factor.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub backup_codes: Presence<Vec<Secret>>,
    /// When it was added.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
}
clerk_user_runtime::object!(
    PhoneNumber { 0 id "id" required, 1 object "object" text, 2 phone_number
    "phone_number" text, 3 reserved_for_second_factor "reserved_for_second_factor"
    optional, 4 default_second_factor "default_second_factor" optional, 5 reserved
    "reserved" required, 6 verification "verification" nullable, 7 linked_to "linked_to"
    or_empty, 8 backup_codes "backup_codes" presence, 9 created_at "created_at" required,
    10 updated_at "updated_at" required }
);
impl PhoneNumber {
    /// Creates the value from the members that have no empty value. The others are false, null, empty or absent; setters change them.
    pub fn new(
        id: impl Into<PhoneNumberId>,
        phone_number: impl Into<String>,
        created_at: Timestamp,
        updated_at: Timestamp,
    ) -> Self {
        Self {
            id: id.into(),
            object: "phone_number".into(),
            phone_number: phone_number.into(),
            reserved_for_second_factor: None,
            default_second_factor: None,
            reserved: false,
            verification: None,
            linked_to: Vec::new(),
            backup_codes: Presence::Absent,
            created_at,
            updated_at,
        }
    }
}
clerk_user_runtime::setters!(
    PhoneNumber { value id : PhoneNumberId, value phone_number : String, value
    reserved_for_second_factor : Option < bool >, value default_second_factor : Option <
    bool >, value reserved : bool, value verification : Option < Verification >,
    value_list linked_to : IdentificationLink, value backup_codes : Presence < Vec <
    Secret > >, value created_at : Timestamp, value updated_at : Timestamp }
);
impl PhoneNumber {
    /// Value of the `object` member.
    pub const OBJECT: &'static str = "phone_number";
}
/// What an invitation shows of the user who sent it.
///
/// [Source](crate#sources): B (OrganizationInvitationPublicUserData).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PublicInviterData {
    /// The user.
    pub user_id: UserId,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Address of the profile image or of the avatar that stands in for it.
    pub image_url: String,
    /// Whether there is a profile image; false while an avatar stands in for it.
    pub has_image: bool,
    /// The identifier that the user is known by, such as the primary email address.
    pub identifier: String,
}
clerk_user_runtime::object!(
    PublicInviterData { 0 user_id "user_id" required, 1 first_name "first_name" nullable,
    2 last_name "last_name" nullable, 3 image_url "image_url" text, 4 has_image
    "has_image" required, 5 identifier "identifier" text }
);
impl PublicInviterData {
    /// Creates the value from the members that have no empty value. The others are false, null, empty or absent; setters change them.
    pub fn new(
        user_id: impl Into<UserId>,
        image_url: impl Into<String>,
        identifier: impl Into<String>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            first_name: None,
            last_name: None,
            image_url: image_url.into(),
            has_image: false,
            identifier: identifier.into(),
        }
    }
}
clerk_user_runtime::setters!(
    PublicInviterData { value user_id : UserId, value first_name : Option < String >,
    value last_name : Option < String >, value image_url : String, value has_image :
    bool, value identifier : String }
);
/// What those who are not members see of an organization.
///
/// [Source](crate#sources): F (Client.PublicOrganizationData), B (OrganizationInvitationPublicOrganizationData).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PublicOrganizationData {
    /// Identifies the organization.
    pub id: OrganizationId,
    /// Name of the organization.
    pub name: String,
    /// Name for use in addresses, unique in the instance.
    pub slug: String,
    /// Address of the logo or of the avatar that stands in for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub image_url: Option<String>,
    /// Whether there is a logo; false while an avatar stands in for it.
    pub has_image: bool,
}
clerk_user_runtime::object!(
    PublicOrganizationData { 0 id "id" required, 1 name "name" text, 2 slug "slug" text,
    3 image_url "image_url" optional, 4 has_image "has_image" required }
);
impl PublicOrganizationData {
    /// Creates the value from the members that have no empty value. The others are false, null, empty or absent; setters change them.
    pub fn new(
        id: impl Into<OrganizationId>,
        name: impl Into<String>,
        slug: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            slug: slug.into(),
            image_url: None,
            has_image: false,
        }
    }
}
clerk_user_runtime::setters!(
    PublicOrganizationData { value id : OrganizationId, value name : String, value slug :
    String, value image_url : Option < String >, value has_image : bool }
);
/// The directory that a user comes from. It comes with the events about a user, and not with every user of a directory.
///
/// [Source](crate#sources): B (SCIMUserMetadata).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ScimUserMetadata {
    /// Id of the directory.
    pub directory_id: String,
    /// Whether the directory is switched on; left out when it is not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub directory_enabled: Option<bool>,
    /// Id of the user in the directory.
    pub external_id: Option<String>,
}
clerk_user_runtime::object!(
    ScimUserMetadata { 0 directory_id "directory_id" text, 1 directory_enabled
    "directory_enabled" optional, 2 external_id "external_id" nullable }
);
impl ScimUserMetadata {
    /// Creates the value from the members that have no empty value. The others are false, null, empty or absent; setters change them.
    pub fn new(directory_id: impl Into<String>) -> Self {
        Self {
            directory_id: directory_id.into(),
            directory_enabled: None,
            external_id: None,
        }
    }
}
clerk_user_runtime::setters!(
    ScimUserMetadata { value directory_id : String, value directory_enabled : Option <
    bool >, value external_id : Option < String > }
);
/// The device and place from which a session was used.
///
/// [Source](crate#sources): F (Client.SessionActivity), B (SessionActivityResponse), JF (SessionActivityJSON).
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
    /// Whether the device is a mobile one.
    pub is_mobile: bool,
    /// Name of the browser.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub browser_name: Option<String>,
    /// Version of the browser.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub browser_version: Option<String>,
    /// IP address of the device.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ip_address: Option<String>,
    /// The city, as far as the IP address tells.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// The country, as far as the IP address tells.
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
/// Something that the user has to do before a session is active.
///
/// [Source](crate#sources): F (Client.SessionTask), B (SessionTask).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SessionTask {
    /// What is to be done.
    pub key: SessionTaskKey,
}
clerk_user_runtime::object!(SessionTask { 0 key "key" required });
impl SessionTask {
    /// Creates the value from the members that have no empty value. The others are false, null, empty or absent; setters change them.
    pub fn new(key: impl Into<SessionTaskKey>) -> Self {
        Self { key: key.into() }
    }
}
clerk_user_runtime::setters!(SessionTask { value key : SessionTaskKey });
/// An active session of a user, with the place from which it was last used.
///
/// [Source](crate#sources): 000 (getSessions()), F (Client.ActiveSession), JF (SessionWithActivitiesResource).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SessionWithActivities {
    /// Always `session`.
    pub object: String,
    /// Identifies the session.
    pub id: SessionId,
    /// What became of it.
    pub status: SessionStatus,
    /// When it ends at the latest.
    pub expire_at: Timestamp,
    /// When it is given up unless it is used.
    pub abandon_at: Timestamp,
    /// When it was last used.
    pub last_active_at: Timestamp,
    /// The newest token of the session.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub last_active_token: Presence<Token>,
    /// Who acts in the user's name; null when the user does.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub actor: Presence<serde_json::Map<String, serde_json::Value>>,
    /// What the user has to do before the session is active.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub tasks: Presence<Vec<SessionTask>>,
    /// From where it was last used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub latest_activity: Option<SessionActivity>,
}
clerk_user_runtime::object!(
    SessionWithActivities { 0 object "object" text, 1 id "id" required, 2 status "status"
    required, 3 expire_at "expire_at" required, 4 abandon_at "abandon_at" required, 5
    last_active_at "last_active_at" required, 6 last_active_token "last_active_token"
    presence, 7 actor "actor" presence, 8 tasks "tasks" presence, 9 latest_activity
    "latest_activity" optional }
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
            object: "session".into(),
            id: id.into(),
            status: status.into(),
            expire_at,
            abandon_at,
            last_active_at,
            last_active_token: Presence::Absent,
            actor: Presence::Absent,
            tasks: Presence::Absent,
            latest_activity: None,
        }
    }
}
clerk_user_runtime::setters!(
    SessionWithActivities { value id : SessionId, value status : SessionStatus, value
    expire_at : Timestamp, value abandon_at : Timestamp, value last_active_at :
    Timestamp, value last_active_token : Presence < Token >, value actor : Presence <
    serde_json::Map < String, serde_json::Value > >, value tasks : Presence < Vec <
    SessionTask > >, value latest_activity : Option < SessionActivity > }
);
impl SessionWithActivities {
    /// Value of the `object` member.
    pub const OBJECT: &'static str = "session";
}
/// A way to show who one is when signing in.
///
/// [Source](crate#sources): F (Stubs.SignInFactor).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SignInFactor {
    /// The means of verifying, as in password, email_code or oauth_google.
    pub strategy: String,
    /// The identifier, with most of it hidden.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub safe_identifier: Option<String>,
    /// The connection, for enterprise SSO.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enterprise_connection_id: Option<EnterpriseConnectionId>,
    /// Name of the connection, for enterprise SSO.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enterprise_connection_name: Option<String>,
    /// The address that a code or link is sent to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email_address_id: Option<EmailAddressId>,
    /// The number that a code is sent to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_number_id: Option<PhoneNumberId>,
    /// The wallet that signs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub web3_wallet_id: Option<Web3WalletId>,
    /// The passkey.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub passkey_id: Option<PasskeyId>,
    /// Whether the identifier is the primary one.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub primary: Presence<bool>,
    /// Where the user goes to verify.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub external_verification_redirect_url: Presence<String>,
    /// Whether it is offered first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default: Option<bool>,
}
clerk_user_runtime::object!(
    SignInFactor { 0 strategy "strategy" text, 1 safe_identifier "safe_identifier"
    optional, 2 enterprise_connection_id "enterprise_connection_id" optional, 3
    enterprise_connection_name "enterprise_connection_name" optional, 4 email_address_id
    "email_address_id" optional, 5 phone_number_id "phone_number_id" optional, 6
    web3_wallet_id "web3_wallet_id" optional, 7 passkey_id "passkey_id" optional, 8
    primary "primary" presence, 9 external_verification_redirect_url
    "external_verification_redirect_url" presence, 10 default "default" optional }
);
impl SignInFactor {
    /// Creates the value from the members that have no empty value. The others are false, null, empty or absent; setters change them.
    pub fn new(strategy: impl Into<String>) -> Self {
        Self {
            strategy: strategy.into(),
            safe_identifier: None,
            enterprise_connection_id: None,
            enterprise_connection_name: None,
            email_address_id: None,
            phone_number_id: None,
            web3_wallet_id: None,
            passkey_id: None,
            primary: Presence::Absent,
            external_verification_redirect_url: Presence::Absent,
            default: None,
        }
    }
}
clerk_user_runtime::setters!(
    SignInFactor { value strategy : String, value safe_identifier : Option < String >,
    value enterprise_connection_id : Option < EnterpriseConnectionId >, value
    enterprise_connection_name : Option < String >, value email_address_id : Option <
    EmailAddressId >, value phone_number_id : Option < PhoneNumberId >, value
    web3_wallet_id : Option < Web3WalletId >, value passkey_id : Option < PasskeyId >,
    value primary : Presence < bool >, value external_verification_redirect_url :
    Presence < String >, value default : Option < bool > }
);
/// A ticket with which a user can sign in once.
///
/// [Source](crate#sources): B (SignInToken).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SignInToken {
    /// Identifies the sign in token.
    pub id: SignInTokenId,
    /// Always `sign_in_token`.
    pub object: String,
    /// Whether it can be used.
    pub status: SignInTokenStatus,
    /// The user who can sign in with it.
    pub user_id: UserId,
    /// The ticket.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token: Option<Secret>,
    /// Address at which the ticket is used.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub url: Presence<Secret>,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
}
clerk_user_runtime::object!(
    SignInToken { 0 id "id" required, 1 object "object" text, 2 status "status" required,
    3 user_id "user_id" required, 4 token "token" optional, 5 url "url" presence, 6
    created_at "created_at" required, 7 updated_at "updated_at" required }
);
impl SignInToken {
    /// Creates the value from the members that have no empty value. The others are false, null, empty or absent; setters change them.
    pub fn new(
        id: impl Into<SignInTokenId>,
        status: impl Into<SignInTokenStatus>,
        user_id: impl Into<UserId>,
        created_at: Timestamp,
        updated_at: Timestamp,
    ) -> Self {
        Self {
            id: id.into(),
            object: "sign_in_token".into(),
            status: status.into(),
            user_id: user_id.into(),
            token: None,
            url: Presence::Absent,
            created_at,
            updated_at,
        }
    }
}
clerk_user_runtime::setters!(
    SignInToken { value id : SignInTokenId, value status : SignInTokenStatus, value
    user_id : UserId, value token : Option < Secret >, value url : Presence < Secret >,
    value created_at : Timestamp, value updated_at : Timestamp }
);
impl SignInToken {
    /// Value of the `object` member.
    pub const OBJECT: &'static str = "sign_in_token";
}
/// What may be shown of a user before a sign-in is complete.
///
/// [Source](crate#sources): F (Client.SignIn-2).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SignInUserData {
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Address of the profile image or of the avatar that stands in for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub image_url: Option<String>,
    /// Whether there is a profile image; false while an avatar stands in for it.
    pub has_image: bool,
    /// Address of the profile image.
    #[deprecated(note = "Use `image_url` instead.")]
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub profile_image_url: Presence<String>,
}
clerk_user_runtime::object!(
    SignInUserData { 0 first_name "first_name" nullable, 1 last_name "last_name"
    nullable, 2 image_url "image_url" optional, 3 has_image "has_image" required, 4
    profile_image_url "profile_image_url" presence }
);
impl SignInUserData {
    /// Creates the value. All members are false, null, empty or absent; setters change them.
    pub fn new() -> Self {
        Self {
            first_name: None,
            last_name: None,
            image_url: None,
            has_image: false,
            profile_image_url: Presence::Absent,
        }
    }
}
impl Default for SignInUserData {
    fn default() -> Self {
        Self::new()
    }
}
clerk_user_runtime::setters!(
    SignInUserData { value first_name : Option < String >, value last_name : Option <
    String >, value image_url : Option < String >, value has_image : bool,
    #[deprecated(note = "Use `image_url` instead.")] value profile_image_url : Presence <
    String > }
);
/// An attempt to sign in.
///
/// [Source](crate#sources): F (Client.SignIn-2).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SignIn {
    /// Identifies the sign in.
    pub id: SignInId,
    /// Always `sign_in_attempt`.
    pub object: String,
    /// How far it has come.
    pub status: SignInStatus,
    /// The kinds of identifiers that may begin it.
    pub supported_identifiers: Vec<SignInIdentifier>,
    /// The first factors that may be chosen.
    pub supported_first_factors: Option<Vec<SignInFactor>>,
    /// The second factors that may be chosen.
    pub supported_second_factors: Option<Vec<SignInFactor>>,
    /// How the first factor is being verified.
    pub first_factor_verification: Option<Verification>,
    /// How the second factor is being verified.
    pub second_factor_verification: Option<Verification>,
    /// The identifier that it was begun with.
    pub identifier: Option<String>,
    /// What may be shown of the user before the sign-in is complete.
    pub user_data: Option<SignInUserData>,
    /// The new session once it is complete.
    pub created_session_id: Option<SessionId>,
    /// When it is given up unless it is complete.
    pub abandon_at: Timestamp,
    /// Whether the user has signed in on this device before.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub client_trust_state: Presence<ClientTrustState>,
    /// Time zone of the browser, such as Europe/Vienna.
    ///
    /// [Source](crate#sources): JF+ (SignIn).
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub timezone: Presence<String>,
}
clerk_user_runtime::object!(
    SignIn { 0 id "id" required, 1 object "object" text, 2 status "status" required, 3
    supported_identifiers "supported_identifiers" or_empty, 4 supported_first_factors
    "supported_first_factors" nullable, 5 supported_second_factors
    "supported_second_factors" nullable, 6 first_factor_verification
    "first_factor_verification" nullable, 7 second_factor_verification
    "second_factor_verification" nullable, 8 identifier "identifier" nullable, 9
    user_data "user_data" nullable, 10 created_session_id "created_session_id" nullable,
    11 abandon_at "abandon_at" required, 12 client_trust_state "client_trust_state"
    presence, 13 timezone "timezone" presence }
);
impl SignIn {
    /// Creates the value from the members that have no empty value. The others are false, null, empty or absent; setters change them.
    pub fn new(
        id: impl Into<SignInId>,
        status: impl Into<SignInStatus>,
        abandon_at: Timestamp,
    ) -> Self {
        Self {
            id: id.into(),
            object: "sign_in_attempt".into(),
            status: status.into(),
            supported_identifiers: Vec::new(),
            supported_first_factors: None,
            supported_second_factors: None,
            first_factor_verification: None,
            second_factor_verification: None,
            identifier: None,
            user_data: None,
            created_session_id: None,
            abandon_at,
            client_trust_state: Presence::Absent,
            timezone: Presence::Absent,
        }
    }
}
clerk_user_runtime::setters!(
    SignIn { value id : SignInId, value status : SignInStatus, value_list
    supported_identifiers : SignInIdentifier, value supported_first_factors : Option <
    Vec < SignInFactor > >, value supported_second_factors : Option < Vec < SignInFactor
    > >, value first_factor_verification : Option < Verification >, value
    second_factor_verification : Option < Verification >, value identifier : Option <
    String >, value user_data : Option < SignInUserData >, value created_session_id :
    Option < SessionId >, value abandon_at : Timestamp, value client_trust_state :
    Presence < ClientTrustState >, value timezone : Presence < String > }
);
impl SignIn {
    /// Value of the `object` member.
    pub const OBJECT: &'static str = "sign_in_attempt";
}
/// A token that shows who is signed in.
///
/// [Source](crate#sources): F (Token), B (Token), F (POST /v1/client/sessions/{session_id}/tokens).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Token {
    /// Always `token`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub object: Option<String>,
    /// The token as a JSON Web Token in compact form.
    pub jwt: Secret,
}
clerk_user_runtime::object!(Token { 0 object "object" optional, 1 jwt "jwt" required });
impl Token {
    /// Creates the value from the members that have no empty value. The others are false, null, empty or absent; setters change them.
    pub fn new(jwt: impl Into<Secret>) -> Self {
        Self {
            object: None,
            jwt: jwt.into(),
        }
    }
}
clerk_user_runtime::setters!(
    Token { value object : Option < String >, value jwt : Secret }
);
impl Token {
    /// Value of the `object` member.
    pub const OBJECT: &'static str = "token";
}
/// The number of resources that match a filter.
///
/// [Source](crate#sources): B (TotalCount).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TotalCount {
    /// Always `total_count`.
    pub object: String,
    /// How many there are.
    pub total_count: i64,
}
clerk_user_runtime::object!(
    TotalCount { 0 object "object" text, 1 total_count "total_count" required }
);
impl TotalCount {
    /// Creates the value from the members that have no empty value. The others are false, null, empty or absent; setters change them.
    pub fn new(total_count: i64) -> Self {
        Self {
            object: "total_count".into(),
            total_count,
        }
    }
}
clerk_user_runtime::setters!(TotalCount { value total_count : i64 });
impl TotalCount {
    /// Value of the `object` member.
    pub const OBJECT: &'static str = "total_count";
}
/// A secret that a user shares with an authenticator app.
///
/// [Source](crate#sources): 000 (createTOTP()), F (TOTP).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TOTP {
    /// Identifies the totp.
    pub id: TotpId,
    /// Always `totp`.
    pub object: String,
    /// The secret in base32; null once it is verified.
    pub secret: Option<Secret>,
    /// The secret as an address for the app to scan; null once it is verified.
    pub uri: Option<Secret>,
    /// Whether the user has shown that the app holds the secret.
    pub verified: bool,
    /// Backup codes that were made when the secret was verified.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub backup_codes: Presence<Vec<Secret>>,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
}
clerk_user_runtime::object!(
    TOTP { 0 id "id" required, 1 object "object" text, 2 secret "secret" nullable, 3 uri
    "uri" nullable, 4 verified "verified" required, 5 backup_codes "backup_codes"
    presence, 6 created_at "created_at" required, 7 updated_at "updated_at" required }
);
impl TOTP {
    /// Creates the value from the members that have no empty value. The others are false, null, empty or absent; setters change them.
    pub fn new(
        id: impl Into<TotpId>,
        created_at: Timestamp,
        updated_at: Timestamp,
    ) -> Self {
        Self {
            id: id.into(),
            object: "totp".into(),
            secret: None,
            uri: None,
            verified: false,
            backup_codes: Presence::Absent,
            created_at,
            updated_at,
        }
    }
}
clerk_user_runtime::setters!(
    TOTP { value id : TotpId, value secret : Option < Secret >, value uri : Option <
    Secret >, value verified : bool, value backup_codes : Presence < Vec < Secret > >,
    value created_at : Timestamp, value updated_at : Timestamp }
);
impl TOTP {
    /// Value of the `object` member.
    pub const OBJECT: &'static str = "totp";
}
/// What a trusted device signs, so that its user can sign in.
///
/// [Source](crate#sources): F (Stubs.Verification.TrustedDevice), JF+ (Verification).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TrustedDeviceChallenge {
    /// Always `trusted_device_challenge`.
    pub object: String,
    /// The random text.
    pub challenge: String,
    /// Id of the challenge.
    pub challenge_id: String,
    /// Id of the device.
    pub trusted_device_id: String,
    /// The text to sign.
    pub client_data: String,
    /// When it expires; the newest SDK reads seconds since 1970.
    pub expires_at: i64,
    /// The algorithm of the signature.
    pub algorithm: TrustedDeviceAlgorithm,
}
clerk_user_runtime::object!(
    TrustedDeviceChallenge { 0 object "object" text, 1 challenge "challenge" text, 2
    challenge_id "challenge_id" text, 3 trusted_device_id "trusted_device_id" text, 4
    client_data "client_data" text, 5 expires_at "expires_at" required, 6 algorithm
    "algorithm" required }
);
impl TrustedDeviceChallenge {
    /// Creates the value from the members that have no empty value. The others are false, null, empty or absent; setters change them.
    pub fn new(
        challenge: impl Into<String>,
        challenge_id: impl Into<String>,
        trusted_device_id: impl Into<String>,
        client_data: impl Into<String>,
        expires_at: i64,
        algorithm: impl Into<TrustedDeviceAlgorithm>,
    ) -> Self {
        Self {
            object: "trusted_device_challenge".into(),
            challenge: challenge.into(),
            challenge_id: challenge_id.into(),
            trusted_device_id: trusted_device_id.into(),
            client_data: client_data.into(),
            expires_at,
            algorithm: algorithm.into(),
        }
    }
}
clerk_user_runtime::setters!(
    TrustedDeviceChallenge { value challenge : String, value challenge_id : String, value
    trusted_device_id : String, value client_data : String, value expires_at : i64, value
    algorithm : TrustedDeviceAlgorithm }
);
impl TrustedDeviceChallenge {
    /// Value of the `object` member.
    pub const OBJECT: &'static str = "trusted_device_challenge";
}
/// The answer where second factors of a user were taken away.
///
/// [Source](crate#sources): B (DELETE /users/{user_id}/mfa), B (DELETE /users/{user_id}/totp), B (DELETE /users/{user_id}/backup_code).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserIdResult {
    /// The user.
    pub user_id: UserId,
}
clerk_user_runtime::object!(UserIdResult { 0 user_id "user_id" required });
impl UserIdResult {
    /// Creates the value from the members that have no empty value. The others are false, null, empty or absent; setters change them.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self { user_id: user_id.into() }
    }
}
clerk_user_runtime::setters!(UserIdResult { value user_id : UserId });
/// How an identifier or factor is shown to belong to a user. It has no id; object may be absent, so strategy tells its kind.
///
/// [Source](crate#sources): F (Stubs.Verification), B (verification_otp and its kin), JF (Verification).
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
    /// The password of a user who signs in.
    Password(PasswordVerification),
    /// A code from the authenticator app of a user who signs in.
    Totp(TotpVerification),
    /// A backup code of a user who signs in.
    BackupCode(BackupCodeVerification),
    /// A challenge signed by a device that the user trusts.
    TrustedDevice(TrustedDeviceVerification),
    /// A variant that this edition of the contract does not define, unchanged.
    Unknown(serde_json::Map<String, serde_json::Value>),
}
impl Verification {
    /// The discriminator `strategy`; empty if an unknown variant has none.
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
            Self::Password(one) => one.strategy.as_str(),
            Self::Totp(one) => one.strategy.as_str(),
            Self::BackupCode(one) => one.strategy.as_str(),
            Self::TrustedDevice(one) => one.strategy.as_str(),
            Self::Unknown(members) => {
                members
                    .get("strategy")
                    .and_then(serde_json::Value::as_str)
                    .unwrap_or_default()
            }
        }
    }
    /// How far it has come.
    pub fn status(&self) -> Option<&VerificationStatus> {
        match self {
            Self::Otp(one) => Some(&one.status),
            Self::EmailLink(one) => Some(&one.status),
            Self::Ticket(one) => Some(&one.status),
            Self::Admin(one) => Some(&one.status),
            Self::FromOauth(one) => Some(&one.status),
            Self::Saml(one) => Some(&one.status),
            Self::Scim(one) => Some(&one.status),
            Self::Invitation(one) => Some(&one.status),
            Self::Web3(one) => Some(&one.status),
            Self::Passkey(one) => Some(&one.status),
            Self::Oauth(one) => Some(&one.status),
            Self::GoogleOneTap(one) => Some(&one.status),
            Self::Password(one) => Some(&one.status),
            Self::Totp(one) => Some(&one.status),
            Self::BackupCode(one) => Some(&one.status),
            Self::TrustedDevice(one) => Some(&one.status),
            Self::Unknown(_) => None,
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
            Self::Password(one) => one.serialize(serializer),
            Self::Totp(one) => one.serialize(serializer),
            Self::BackupCode(one) => one.serialize(serializer),
            Self::TrustedDevice(one) => one.serialize(serializer),
            Self::Unknown(members) => members.serialize(serializer),
        }
    }
}
impl clerk_user_runtime::read::Union for Verification {
    const BY: &'static str = "strategy";
    fn read_variant<'de, A: serde::de::MapAccess<'de>>(
        selector: &str,
        members: clerk_user_runtime::read::AllMembers<A>,
        place: clerk_user_runtime::read::Place<'_>,
    ) -> Result<Option<Self>, A::Error> {
        if matches!(
            selector, "phone_code" | "email_code" | "reset_password_email_code" |
            "reset_password_phone_code"
        ) {
            return Ok(members.read(place)?.map(Self::Otp));
        }
        if matches!(selector, "email_link") {
            return Ok(members.read(place)?.map(Self::EmailLink));
        }
        if matches!(selector, "ticket") {
            return Ok(members.read(place)?.map(Self::Ticket));
        }
        if matches!(selector, "admin") {
            return Ok(members.read(place)?.map(Self::Admin));
        }
        if selector.starts_with("from_oauth_") {
            return Ok(members.read(place)?.map(Self::FromOauth));
        }
        if matches!(selector, "saml") {
            return Ok(members.read(place)?.map(Self::Saml));
        }
        if matches!(selector, "scim") {
            return Ok(members.read(place)?.map(Self::Scim));
        }
        if matches!(selector, "invitation") {
            return Ok(members.read(place)?.map(Self::Invitation));
        }
        if matches!(
            selector, "web3_metamask_signature" | "web3_base_signature" |
            "web3_coinbase_wallet_signature" | "web3_okx_wallet_signature" |
            "web3_solana_signature"
        ) {
            return Ok(members.read(place)?.map(Self::Web3));
        }
        if matches!(selector, "passkey") {
            return Ok(members.read(place)?.map(Self::Passkey));
        }
        if selector.starts_with("oauth_") {
            return Ok(members.read(place)?.map(Self::Oauth));
        }
        if matches!(selector, "google_one_tap") {
            return Ok(members.read(place)?.map(Self::GoogleOneTap));
        }
        if matches!(selector, "password") {
            return Ok(members.read(place)?.map(Self::Password));
        }
        if matches!(selector, "totp") {
            return Ok(members.read(place)?.map(Self::Totp));
        }
        if matches!(selector, "backup_code") {
            return Ok(members.read(place)?.map(Self::BackupCode));
        }
        if matches!(selector, "trusted_device") {
            return Ok(members.read(place)?.map(Self::TrustedDevice));
        }
        members.into_map().map(Self::Unknown).map(Some)
    }
}
clerk_user_runtime::union!(Verification);
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
            generator.subschema_for::<PasswordVerification>(),
            generator.subschema_for::<TotpVerification>(),
            generator.subschema_for::<BackupCodeVerification>(),
            generator.subschema_for::<TrustedDeviceVerification>(),
        ];
        schemars::json_schema!({ "anyOf" : known, "additionalProperties" : true })
    }
}
/// A code sent by mail or to a phone.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OtpVerification {
    /// If present: `verification_otp`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub object: Option<String>,
    /// How far it has come.
    pub status: VerificationStatus,
    /// The means of verifying.
    pub strategy: String,
    /// Attempts made so far.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub attempts: Presence<i64>,
    /// When it ends unless it is finished.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub expire_at: Presence<Timestamp>,
    /// The client that finished it.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub verified_at_client: Presence<String>,
    /// How the code was delivered, for phone codes.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub channel: Presence<PhoneCodeChannel>,
}
clerk_user_runtime::object!(
    OtpVerification { 0 object "object" optional, 1 status "status" required, 2 strategy
    "strategy" text, 3 attempts "attempts" presence, 4 expire_at "expire_at" presence, 5
    verified_at_client "verified_at_client" presence, 6 channel "channel" presence }
);
impl OtpVerification {
    /// Creates the value from the members that have no empty value. The others are false, null, empty or absent; setters change them.
    pub fn new(
        status: impl Into<VerificationStatus>,
        strategy: impl Into<String>,
    ) -> Self {
        Self {
            object: None,
            status: status.into(),
            strategy: strategy.into(),
            attempts: Presence::Absent,
            expire_at: Presence::Absent,
            verified_at_client: Presence::Absent,
            channel: Presence::Absent,
        }
    }
}
clerk_user_runtime::setters!(
    OtpVerification { value object : Option < String >, value status :
    VerificationStatus, value strategy : String, value attempts : Presence < i64 >, value
    expire_at : Presence < Timestamp >, value verified_at_client : Presence < String >,
    value channel : Presence < PhoneCodeChannel > }
);
impl OtpVerification {
    /// Value of the `object` member.
    pub const OBJECT: &'static str = "verification_otp";
    /// Values of `strategy` that select this variant.
    pub const VALUES: &'static [&'static str] = &[
        "phone_code",
        "email_code",
        "reset_password_email_code",
        "reset_password_phone_code",
    ];
}
/// A link sent by mail.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EmailLinkVerification {
    /// If present: `verification_email_link`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub object: Option<String>,
    /// How far it has come.
    pub status: VerificationStatus,
    /// The means of verifying.
    pub strategy: String,
    /// Attempts made so far.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub attempts: Presence<i64>,
    /// When it ends unless it is finished.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub expire_at: Presence<Timestamp>,
    /// The client that finished it.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub verified_at_client: Presence<String>,
}
clerk_user_runtime::object!(
    EmailLinkVerification { 0 object "object" optional, 1 status "status" required, 2
    strategy "strategy" text, 3 attempts "attempts" presence, 4 expire_at "expire_at"
    presence, 5 verified_at_client "verified_at_client" presence }
);
impl EmailLinkVerification {
    /// Creates the value from the members that have no empty value. The others are false, null, empty or absent; setters change them.
    pub fn new(status: impl Into<VerificationStatus>) -> Self {
        Self {
            object: None,
            status: status.into(),
            strategy: "email_link".into(),
            attempts: Presence::Absent,
            expire_at: Presence::Absent,
            verified_at_client: Presence::Absent,
        }
    }
}
clerk_user_runtime::setters!(
    EmailLinkVerification { value object : Option < String >, value status :
    VerificationStatus, value attempts : Presence < i64 >, value expire_at : Presence <
    Timestamp >, value verified_at_client : Presence < String > }
);
impl EmailLinkVerification {
    /// Value of the `object` member.
    pub const OBJECT: &'static str = "verification_email_link";
    /// Values of `strategy` that select this variant.
    pub const VALUES: &'static [&'static str] = &["email_link"];
}
/// A ticket that the backend issued.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TicketVerification {
    /// If present: `verification_ticket`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub object: Option<String>,
    /// How far it has come.
    pub status: VerificationStatus,
    /// The means of verifying.
    pub strategy: String,
    /// Attempts made so far.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub attempts: Presence<i64>,
    /// When it ends unless it is finished.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub expire_at: Presence<Timestamp>,
    /// The client that finished it.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub verified_at_client: Presence<String>,
}
clerk_user_runtime::object!(
    TicketVerification { 0 object "object" optional, 1 status "status" required, 2
    strategy "strategy" text, 3 attempts "attempts" presence, 4 expire_at "expire_at"
    presence, 5 verified_at_client "verified_at_client" presence }
);
impl TicketVerification {
    /// Creates the value from the members that have no empty value. The others are false, null, empty or absent; setters change them.
    pub fn new(status: impl Into<VerificationStatus>) -> Self {
        Self {
            object: None,
            status: status.into(),
            strategy: "ticket".into(),
            attempts: Presence::Absent,
            expire_at: Presence::Absent,
            verified_at_client: Presence::Absent,
        }
    }
}
clerk_user_runtime::setters!(
    TicketVerification { value object : Option < String >, value status :
    VerificationStatus, value attempts : Presence < i64 >, value expire_at : Presence <
    Timestamp >, value verified_at_client : Presence < String > }
);
impl TicketVerification {
    /// Value of the `object` member.
    pub const OBJECT: &'static str = "verification_ticket";
    /// Values of `strategy` that select this variant.
    pub const VALUES: &'static [&'static str] = &["ticket"];
}
/// The word of the backend.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AdminVerification {
    /// If present: `verification_admin`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub object: Option<String>,
    /// How far it has come.
    pub status: VerificationStatus,
    /// The means of verifying.
    pub strategy: String,
    /// Attempts made so far.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub attempts: Presence<i64>,
    /// When it ends unless it is finished.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub expire_at: Presence<Timestamp>,
    /// The client that finished it.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub verified_at_client: Presence<String>,
}
clerk_user_runtime::object!(
    AdminVerification { 0 object "object" optional, 1 status "status" required, 2
    strategy "strategy" text, 3 attempts "attempts" presence, 4 expire_at "expire_at"
    presence, 5 verified_at_client "verified_at_client" presence }
);
impl AdminVerification {
    /// Creates the value from the members that have no empty value. The others are false, null, empty or absent; setters change them.
    pub fn new(status: impl Into<VerificationStatus>) -> Self {
        Self {
            object: None,
            status: status.into(),
            strategy: "admin".into(),
            attempts: Presence::Absent,
            expire_at: Presence::Absent,
            verified_at_client: Presence::Absent,
        }
    }
}
clerk_user_runtime::setters!(
    AdminVerification { value object : Option < String >, value status :
    VerificationStatus, value attempts : Presence < i64 >, value expire_at : Presence <
    Timestamp >, value verified_at_client : Presence < String > }
);
impl AdminVerification {
    /// Value of the `object` member.
    pub const OBJECT: &'static str = "verification_admin";
    /// Values of `strategy` that select this variant.
    pub const VALUES: &'static [&'static str] = &["admin"];
}
/// The word of a connected account.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FromOauthVerification {
    /// If present: `verification_from_oauth`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub object: Option<String>,
    /// How far it has come.
    pub status: VerificationStatus,
    /// The means of verifying.
    pub strategy: String,
    /// Attempts made so far.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub attempts: Presence<i64>,
    /// When it ends unless it is finished.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub expire_at: Presence<Timestamp>,
    /// The client that finished it.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub verified_at_client: Presence<String>,
    /// Why it failed.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub error: Presence<ErrorItem>,
}
clerk_user_runtime::object!(
    FromOauthVerification { 0 object "object" optional, 1 status "status" required, 2
    strategy "strategy" text, 3 attempts "attempts" presence, 4 expire_at "expire_at"
    presence, 5 verified_at_client "verified_at_client" presence, 6 error "error"
    presence }
);
impl FromOauthVerification {
    /// Creates the value from the members that have no empty value. The others are false, null, empty or absent; setters change them.
    pub fn new(
        status: impl Into<VerificationStatus>,
        strategy: impl Into<String>,
    ) -> Self {
        Self {
            object: None,
            status: status.into(),
            strategy: strategy.into(),
            attempts: Presence::Absent,
            expire_at: Presence::Absent,
            verified_at_client: Presence::Absent,
            error: Presence::Absent,
        }
    }
}
clerk_user_runtime::setters!(
    FromOauthVerification { value object : Option < String >, value status :
    VerificationStatus, value strategy : String, value attempts : Presence < i64 >, value
    expire_at : Presence < Timestamp >, value verified_at_client : Presence < String >,
    value error : Presence < ErrorItem > }
);
impl FromOauthVerification {
    /// Value of the `object` member.
    pub const OBJECT: &'static str = "verification_from_oauth";
    /// Prefixes of `strategy` that select this variant.
    pub const PREFIXES: &'static [&'static str] = &["from_oauth_"];
}
/// The word of a SAML connection.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SamlVerification {
    /// If present: `verification_saml`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub object: Option<String>,
    /// How far it has come.
    pub status: VerificationStatus,
    /// The means of verifying.
    pub strategy: String,
    /// Attempts made so far.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub attempts: Presence<i64>,
    /// When it ends unless it is finished.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub expire_at: Presence<Timestamp>,
    /// The client that finished it.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub verified_at_client: Presence<String>,
    /// Where the user goes to verify.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub external_verification_redirect_url: Presence<String>,
    /// Why it failed.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub error: Presence<ErrorItem>,
}
clerk_user_runtime::object!(
    SamlVerification { 0 object "object" optional, 1 status "status" required, 2 strategy
    "strategy" text, 3 attempts "attempts" presence, 4 expire_at "expire_at" presence, 5
    verified_at_client "verified_at_client" presence, 6
    external_verification_redirect_url "external_verification_redirect_url" presence, 7
    error "error" presence }
);
impl SamlVerification {
    /// Creates the value from the members that have no empty value. The others are false, null, empty or absent; setters change them.
    pub fn new(status: impl Into<VerificationStatus>) -> Self {
        Self {
            object: None,
            status: status.into(),
            strategy: "saml".into(),
            attempts: Presence::Absent,
            expire_at: Presence::Absent,
            verified_at_client: Presence::Absent,
            external_verification_redirect_url: Presence::Absent,
            error: Presence::Absent,
        }
    }
}
clerk_user_runtime::setters!(
    SamlVerification { value object : Option < String >, value status :
    VerificationStatus, value attempts : Presence < i64 >, value expire_at : Presence <
    Timestamp >, value verified_at_client : Presence < String >, value
    external_verification_redirect_url : Presence < String >, value error : Presence <
    ErrorItem > }
);
impl SamlVerification {
    /// Value of the `object` member.
    pub const OBJECT: &'static str = "verification_saml";
    /// Values of `strategy` that select this variant.
    pub const VALUES: &'static [&'static str] = &["saml"];
}
/// The word of a directory.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ScimVerification {
    /// If present: `verification_scim`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub object: Option<String>,
    /// How far it has come.
    pub status: VerificationStatus,
    /// The means of verifying.
    pub strategy: String,
    /// Attempts made so far.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub attempts: Presence<i64>,
    /// When it ends unless it is finished.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub expire_at: Presence<Timestamp>,
    /// The client that finished it.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub verified_at_client: Presence<String>,
}
clerk_user_runtime::object!(
    ScimVerification { 0 object "object" optional, 1 status "status" required, 2 strategy
    "strategy" text, 3 attempts "attempts" presence, 4 expire_at "expire_at" presence, 5
    verified_at_client "verified_at_client" presence }
);
impl ScimVerification {
    /// Creates the value from the members that have no empty value. The others are false, null, empty or absent; setters change them.
    pub fn new(status: impl Into<VerificationStatus>) -> Self {
        Self {
            object: None,
            status: status.into(),
            strategy: "scim".into(),
            attempts: Presence::Absent,
            expire_at: Presence::Absent,
            verified_at_client: Presence::Absent,
        }
    }
}
clerk_user_runtime::setters!(
    ScimVerification { value object : Option < String >, value status :
    VerificationStatus, value attempts : Presence < i64 >, value expire_at : Presence <
    Timestamp >, value verified_at_client : Presence < String > }
);
impl ScimVerification {
    /// Value of the `object` member.
    pub const OBJECT: &'static str = "verification_scim";
    /// Values of `strategy` that select this variant.
    pub const VALUES: &'static [&'static str] = &["scim"];
}
/// An accepted invitation.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct InvitationVerification {
    /// If present: `verification_invitation`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub object: Option<String>,
    /// How far it has come.
    pub status: VerificationStatus,
    /// The means of verifying.
    pub strategy: String,
    /// Attempts made so far.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub attempts: Presence<i64>,
    /// When it ends unless it is finished.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub expire_at: Presence<Timestamp>,
    /// The client that finished it.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub verified_at_client: Presence<String>,
}
clerk_user_runtime::object!(
    InvitationVerification { 0 object "object" optional, 1 status "status" required, 2
    strategy "strategy" text, 3 attempts "attempts" presence, 4 expire_at "expire_at"
    presence, 5 verified_at_client "verified_at_client" presence }
);
impl InvitationVerification {
    /// Creates the value from the members that have no empty value. The others are false, null, empty or absent; setters change them.
    pub fn new(status: impl Into<VerificationStatus>) -> Self {
        Self {
            object: None,
            status: status.into(),
            strategy: "invitation".into(),
            attempts: Presence::Absent,
            expire_at: Presence::Absent,
            verified_at_client: Presence::Absent,
        }
    }
}
clerk_user_runtime::setters!(
    InvitationVerification { value object : Option < String >, value status :
    VerificationStatus, value attempts : Presence < i64 >, value expire_at : Presence <
    Timestamp >, value verified_at_client : Presence < String > }
);
impl InvitationVerification {
    /// Value of the `object` member.
    pub const OBJECT: &'static str = "verification_invitation";
    /// Values of `strategy` that select this variant.
    pub const VALUES: &'static [&'static str] = &["invitation"];
}
/// A message signed with the wallet.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Web3Verification {
    /// If present: `verification_web3`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub object: Option<String>,
    /// How far it has come.
    pub status: VerificationStatus,
    /// The means of verifying.
    pub strategy: String,
    /// Attempts made so far.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub attempts: Presence<i64>,
    /// When it ends unless it is finished.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub expire_at: Presence<Timestamp>,
    /// The client that finished it.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub verified_at_client: Presence<String>,
    /// The one-time part of the message.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub nonce: Presence<String>,
    /// The message to sign.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub message: Presence<String>,
}
clerk_user_runtime::object!(
    Web3Verification { 0 object "object" optional, 1 status "status" required, 2 strategy
    "strategy" text, 3 attempts "attempts" presence, 4 expire_at "expire_at" presence, 5
    verified_at_client "verified_at_client" presence, 6 nonce "nonce" presence, 7 message
    "message" presence }
);
impl Web3Verification {
    /// Creates the value from the members that have no empty value. The others are false, null, empty or absent; setters change them.
    pub fn new(
        status: impl Into<VerificationStatus>,
        strategy: impl Into<String>,
    ) -> Self {
        Self {
            object: None,
            status: status.into(),
            strategy: strategy.into(),
            attempts: Presence::Absent,
            expire_at: Presence::Absent,
            verified_at_client: Presence::Absent,
            nonce: Presence::Absent,
            message: Presence::Absent,
        }
    }
}
clerk_user_runtime::setters!(
    Web3Verification { value object : Option < String >, value status :
    VerificationStatus, value strategy : String, value attempts : Presence < i64 >, value
    expire_at : Presence < Timestamp >, value verified_at_client : Presence < String >,
    value nonce : Presence < String >, value message : Presence < String > }
);
impl Web3Verification {
    /// Value of the `object` member.
    pub const OBJECT: &'static str = "verification_web3";
    /// Values of `strategy` that select this variant.
    pub const VALUES: &'static [&'static str] = &[
        "web3_metamask_signature",
        "web3_base_signature",
        "web3_coinbase_wallet_signature",
        "web3_okx_wallet_signature",
        "web3_solana_signature",
    ];
}
/// A challenge answered by a passkey.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PasskeyVerification {
    /// If present: `verification_passkey`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub object: Option<String>,
    /// How far it has come.
    pub status: VerificationStatus,
    /// The means of verifying.
    pub strategy: String,
    /// Attempts made so far.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub attempts: Presence<i64>,
    /// When it ends unless it is finished.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub expire_at: Presence<Timestamp>,
    /// The client that finished it.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub verified_at_client: Presence<String>,
    /// The challenge as JSON text; the options for making the passkey stand in it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nonce: Option<String>,
    /// The message to sign.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub message: Presence<String>,
}
clerk_user_runtime::object!(
    PasskeyVerification { 0 object "object" optional, 1 status "status" required, 2
    strategy "strategy" text, 3 attempts "attempts" presence, 4 expire_at "expire_at"
    presence, 5 verified_at_client "verified_at_client" presence, 6 nonce "nonce"
    optional, 7 message "message" presence }
);
impl PasskeyVerification {
    /// Creates the value from the members that have no empty value. The others are false, null, empty or absent; setters change them.
    pub fn new(status: impl Into<VerificationStatus>) -> Self {
        Self {
            object: None,
            status: status.into(),
            strategy: "passkey".into(),
            attempts: Presence::Absent,
            expire_at: Presence::Absent,
            verified_at_client: Presence::Absent,
            nonce: None,
            message: Presence::Absent,
        }
    }
}
clerk_user_runtime::setters!(
    PasskeyVerification { value object : Option < String >, value status :
    VerificationStatus, value attempts : Presence < i64 >, value expire_at : Presence <
    Timestamp >, value verified_at_client : Presence < String >, value nonce : Option <
    String >, value message : Presence < String > }
);
impl PasskeyVerification {
    /// Value of the `object` member.
    pub const OBJECT: &'static str = "verification_passkey";
    /// Values of `strategy` that select this variant.
    pub const VALUES: &'static [&'static str] = &["passkey"];
}
/// A round trip to the provider of a connected account.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OauthVerification {
    /// If present: `verification_oauth`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub object: Option<String>,
    /// How far it has come.
    pub status: VerificationStatus,
    /// The means of verifying.
    pub strategy: String,
    /// Attempts made so far.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub attempts: Presence<i64>,
    /// When it ends unless it is finished.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub expire_at: Presence<Timestamp>,
    /// The client that finished it.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub verified_at_client: Presence<String>,
    /// Where the user goes to verify.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub external_verification_redirect_url: Presence<String>,
    /// Why it failed.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub error: Presence<ErrorItem>,
}
clerk_user_runtime::object!(
    OauthVerification { 0 object "object" optional, 1 status "status" required, 2
    strategy "strategy" text, 3 attempts "attempts" presence, 4 expire_at "expire_at"
    presence, 5 verified_at_client "verified_at_client" presence, 6
    external_verification_redirect_url "external_verification_redirect_url" presence, 7
    error "error" presence }
);
impl OauthVerification {
    /// Creates the value from the members that have no empty value. The others are false, null, empty or absent; setters change them.
    pub fn new(
        status: impl Into<VerificationStatus>,
        strategy: impl Into<String>,
    ) -> Self {
        Self {
            object: None,
            status: status.into(),
            strategy: strategy.into(),
            attempts: Presence::Absent,
            expire_at: Presence::Absent,
            verified_at_client: Presence::Absent,
            external_verification_redirect_url: Presence::Absent,
            error: Presence::Absent,
        }
    }
}
clerk_user_runtime::setters!(
    OauthVerification { value object : Option < String >, value status :
    VerificationStatus, value strategy : String, value attempts : Presence < i64 >, value
    expire_at : Presence < Timestamp >, value verified_at_client : Presence < String >,
    value external_verification_redirect_url : Presence < String >, value error :
    Presence < ErrorItem > }
);
impl OauthVerification {
    /// Value of the `object` member.
    pub const OBJECT: &'static str = "verification_oauth";
    /// Prefixes of `strategy` that select this variant.
    pub const PREFIXES: &'static [&'static str] = &["oauth_"];
}
/// A token of Google One Tap.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GoogleOneTapVerification {
    /// If present: `verification_google_one_tap`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub object: Option<String>,
    /// How far it has come.
    pub status: VerificationStatus,
    /// The means of verifying.
    pub strategy: String,
    /// Attempts made so far.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub attempts: Presence<i64>,
    /// When it ends unless it is finished.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub expire_at: Presence<Timestamp>,
    /// The client that finished it.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub verified_at_client: Presence<String>,
    /// Why it failed.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub error: Presence<ErrorItem>,
}
clerk_user_runtime::object!(
    GoogleOneTapVerification { 0 object "object" optional, 1 status "status" required, 2
    strategy "strategy" text, 3 attempts "attempts" presence, 4 expire_at "expire_at"
    presence, 5 verified_at_client "verified_at_client" presence, 6 error "error"
    presence }
);
impl GoogleOneTapVerification {
    /// Creates the value from the members that have no empty value. The others are false, null, empty or absent; setters change them.
    pub fn new(status: impl Into<VerificationStatus>) -> Self {
        Self {
            object: None,
            status: status.into(),
            strategy: "google_one_tap".into(),
            attempts: Presence::Absent,
            expire_at: Presence::Absent,
            verified_at_client: Presence::Absent,
            error: Presence::Absent,
        }
    }
}
clerk_user_runtime::setters!(
    GoogleOneTapVerification { value object : Option < String >, value status :
    VerificationStatus, value attempts : Presence < i64 >, value expire_at : Presence <
    Timestamp >, value verified_at_client : Presence < String >, value error : Presence <
    ErrorItem > }
);
impl GoogleOneTapVerification {
    /// Value of the `object` member.
    pub const OBJECT: &'static str = "verification_google_one_tap";
    /// Values of `strategy` that select this variant.
    pub const VALUES: &'static [&'static str] = &["google_one_tap"];
}
/// The password of a user who signs in.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PasswordVerification {
    /// If present: `verification_password`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub object: Option<String>,
    /// How far it has come.
    pub status: VerificationStatus,
    /// The means of verifying.
    pub strategy: String,
    /// Attempts made so far.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub attempts: Presence<i64>,
    /// When it ends unless it is finished.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub expire_at: Presence<Timestamp>,
    /// The client that finished it.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub verified_at_client: Presence<String>,
}
clerk_user_runtime::object!(
    PasswordVerification { 0 object "object" optional, 1 status "status" required, 2
    strategy "strategy" text, 3 attempts "attempts" presence, 4 expire_at "expire_at"
    presence, 5 verified_at_client "verified_at_client" presence }
);
impl PasswordVerification {
    /// Creates the value from the members that have no empty value. The others are false, null, empty or absent; setters change them.
    pub fn new(status: impl Into<VerificationStatus>) -> Self {
        Self {
            object: None,
            status: status.into(),
            strategy: "password".into(),
            attempts: Presence::Absent,
            expire_at: Presence::Absent,
            verified_at_client: Presence::Absent,
        }
    }
}
clerk_user_runtime::setters!(
    PasswordVerification { value object : Option < String >, value status :
    VerificationStatus, value attempts : Presence < i64 >, value expire_at : Presence <
    Timestamp >, value verified_at_client : Presence < String > }
);
impl PasswordVerification {
    /// Value of the `object` member.
    pub const OBJECT: &'static str = "verification_password";
    /// Values of `strategy` that select this variant.
    pub const VALUES: &'static [&'static str] = &["password"];
}
/// A code from the authenticator app of a user who signs in.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TotpVerification {
    /// If present: `verification_totp`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub object: Option<String>,
    /// How far it has come.
    pub status: VerificationStatus,
    /// The means of verifying.
    pub strategy: String,
    /// Attempts made so far.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub attempts: Presence<i64>,
    /// When it ends unless it is finished.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub expire_at: Presence<Timestamp>,
    /// The client that finished it.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub verified_at_client: Presence<String>,
}
clerk_user_runtime::object!(
    TotpVerification { 0 object "object" optional, 1 status "status" required, 2 strategy
    "strategy" text, 3 attempts "attempts" presence, 4 expire_at "expire_at" presence, 5
    verified_at_client "verified_at_client" presence }
);
impl TotpVerification {
    /// Creates the value from the members that have no empty value. The others are false, null, empty or absent; setters change them.
    pub fn new(status: impl Into<VerificationStatus>) -> Self {
        Self {
            object: None,
            status: status.into(),
            strategy: "totp".into(),
            attempts: Presence::Absent,
            expire_at: Presence::Absent,
            verified_at_client: Presence::Absent,
        }
    }
}
clerk_user_runtime::setters!(
    TotpVerification { value object : Option < String >, value status :
    VerificationStatus, value attempts : Presence < i64 >, value expire_at : Presence <
    Timestamp >, value verified_at_client : Presence < String > }
);
impl TotpVerification {
    /// Value of the `object` member.
    pub const OBJECT: &'static str = "verification_totp";
    /// Values of `strategy` that select this variant.
    pub const VALUES: &'static [&'static str] = &["totp"];
}
/// A backup code of a user who signs in.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BackupCodeVerification {
    /// If present: `verification_backup_code`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub object: Option<String>,
    /// How far it has come.
    pub status: VerificationStatus,
    /// The means of verifying.
    pub strategy: String,
    /// Attempts made so far.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub attempts: Presence<i64>,
    /// When it ends unless it is finished.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub expire_at: Presence<Timestamp>,
    /// The client that finished it.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub verified_at_client: Presence<String>,
}
clerk_user_runtime::object!(
    BackupCodeVerification { 0 object "object" optional, 1 status "status" required, 2
    strategy "strategy" text, 3 attempts "attempts" presence, 4 expire_at "expire_at"
    presence, 5 verified_at_client "verified_at_client" presence }
);
impl BackupCodeVerification {
    /// Creates the value from the members that have no empty value. The others are false, null, empty or absent; setters change them.
    pub fn new(status: impl Into<VerificationStatus>) -> Self {
        Self {
            object: None,
            status: status.into(),
            strategy: "backup_code".into(),
            attempts: Presence::Absent,
            expire_at: Presence::Absent,
            verified_at_client: Presence::Absent,
        }
    }
}
clerk_user_runtime::setters!(
    BackupCodeVerification { value object : Option < String >, value status :
    VerificationStatus, value attempts : Presence < i64 >, value expire_at : Presence <
    Timestamp >, value verified_at_client : Presence < String > }
);
impl BackupCodeVerification {
    /// Value of the `object` member.
    pub const OBJECT: &'static str = "verification_backup_code";
    /// Values of `strategy` that select this variant.
    pub const VALUES: &'static [&'static str] = &["backup_code"];
}
/// A challenge signed by a device that the user trusts.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TrustedDeviceVerification {
    /// If present: `verification_trusted_device`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub object: Option<String>,
    /// How far it has come.
    pub status: VerificationStatus,
    /// The means of verifying.
    pub strategy: String,
    /// Attempts made so far.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub attempts: Presence<i64>,
    /// When it ends unless it is finished.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub expire_at: Presence<Timestamp>,
    /// The client that finished it.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub verified_at_client: Presence<String>,
    /// What the device has to sign.
    #[serde(default, skip_serializing_if = "Presence::is_absent")]
    pub trusted_device_challenge: Presence<TrustedDeviceChallenge>,
}
clerk_user_runtime::object!(
    TrustedDeviceVerification { 0 object "object" optional, 1 status "status" required, 2
    strategy "strategy" text, 3 attempts "attempts" presence, 4 expire_at "expire_at"
    presence, 5 verified_at_client "verified_at_client" presence, 6
    trusted_device_challenge "trusted_device_challenge" presence }
);
impl TrustedDeviceVerification {
    /// Creates the value from the members that have no empty value. The others are false, null, empty or absent; setters change them.
    pub fn new(status: impl Into<VerificationStatus>) -> Self {
        Self {
            object: None,
            status: status.into(),
            strategy: "trusted_device".into(),
            attempts: Presence::Absent,
            expire_at: Presence::Absent,
            verified_at_client: Presence::Absent,
            trusted_device_challenge: Presence::Absent,
        }
    }
}
clerk_user_runtime::setters!(
    TrustedDeviceVerification { value object : Option < String >, value status :
    VerificationStatus, value attempts : Presence < i64 >, value expire_at : Presence <
    Timestamp >, value verified_at_client : Presence < String >, value
    trusted_device_challenge : Presence < TrustedDeviceChallenge > }
);
impl TrustedDeviceVerification {
    /// Value of the `object` member.
    pub const OBJECT: &'static str = "verification_trusted_device";
    /// Values of `strategy` that select this variant.
    pub const VALUES: &'static [&'static str] = &["trusted_device"];
}
/// The answer to a password that was right. A wrong one is refused.
///
/// [Source](crate#sources): B (POST /users/{user_id}/verify_password).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VerifyPasswordResult {
    /// Whether it was right.
    pub verified: bool,
}
clerk_user_runtime::object!(VerifyPasswordResult { 0 verified "verified" required });
impl VerifyPasswordResult {
    /// Creates the value. All members are false, null, empty or absent; setters change them.
    pub fn new() -> Self {
        Self { verified: false }
    }
}
impl Default for VerifyPasswordResult {
    fn default() -> Self {
        Self::new()
    }
}
clerk_user_runtime::setters!(VerifyPasswordResult { value verified : bool });
/// The answer to a code that was right. A wrong one is refused.
///
/// [Source](crate#sources): B (POST /users/{user_id}/verify_totp).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VerifyTotpResult {
    /// Whether it was right.
    pub verified: bool,
    /// What it was.
    pub code_type: TotpCodeType,
}
clerk_user_runtime::object!(
    VerifyTotpResult { 0 verified "verified" required, 1 code_type "code_type" required }
);
impl VerifyTotpResult {
    /// Creates the value from the members that have no empty value. The others are false, null, empty or absent; setters change them.
    pub fn new(code_type: impl Into<TotpCodeType>) -> Self {
        Self {
            verified: false,
            code_type: code_type.into(),
        }
    }
}
clerk_user_runtime::setters!(
    VerifyTotpResult { value verified : bool, value code_type : TotpCodeType }
);
/// A blockchain wallet of a user.
///
/// [Source](crate#sources): B (Web3Wallet), F (Client.Web3Wallet).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Web3Wallet {
    /// Identifies the web3 wallet.
    pub id: Web3WalletId,
    /// Always `web3_wallet`.
    pub object: String,
    /// The address of the wallet: 0x and 40 hex digits, or a base58 key.
    pub web3_wallet: String,
    /// How it was verified, or is being verified; null when neither.
    pub verification: Option<Verification>,
    /// When it was added.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
}
clerk_user_runtime::object!(
    Web3Wallet { 0 id "id" required, 1 object "object" text, 2 web3_wallet "web3_wallet"
    text, 3 verification "verification" nullable, 4 created_at "created_at" required, 5
    updated_at "updated_at" required }
);
impl Web3Wallet {
    /// Creates the value from the members that have no empty value. The others are false, null, empty or absent; setters change them.
    pub fn new(
        id: impl Into<Web3WalletId>,
        web3_wallet: impl Into<String>,
        created_at: Timestamp,
        updated_at: Timestamp,
    ) -> Self {
        Self {
            id: id.into(),
            object: "web3_wallet".into(),
            web3_wallet: web3_wallet.into(),
            verification: None,
            created_at,
            updated_at,
        }
    }
}
clerk_user_runtime::setters!(
    Web3Wallet { value id : Web3WalletId, value web3_wallet : String, value verification
    : Option < Verification >, value created_at : Timestamp, value updated_at : Timestamp
    }
);
impl Web3Wallet {
    /// Value of the `object` member.
    pub const OBJECT: &'static str = "web3_wallet";
}
