// @generated from the contract by `cargo xtask generate`. Do not edit.

//! Every operation: an enum to match on, and a table to read.
#[allow(unused_imports, reason = "a contract may need only some of them")]
use clerk_user_runtime::{
    BodyEncoding, DefaultValue, Envelope, Format, Http, Location, OperationSpec,
    ParamSpec, ParamType, Returns, Surface, Verb,
};
/// An operation of the contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Operation {
    /// `backend.createEmailAddress`.
    BackendCreateEmailAddress,
    /// `backend.getEmailAddress`.
    BackendGetEmailAddress,
    /// `backend.updateEmailAddress`.
    BackendUpdateEmailAddress,
    /// `backend.deleteEmailAddress`.
    BackendDeleteEmailAddress,
    /// `backend.replaceUserEmailAddress`.
    BackendReplaceUserEmailAddress,
    /// `backend.updateUserMetadata`.
    BackendUpdateUserMetadata,
    /// `backend.replaceUserMetadata`.
    BackendReplaceUserMetadata,
    /// `backend.createUser`.
    BackendCreateUser,
    /// `backend.getUser`.
    BackendGetUser,
    /// `backend.getUserList`.
    BackendGetUserList,
    /// `backend.getCount`.
    BackendGetCount,
    /// `backend.updateUser`.
    BackendUpdateUser,
    /// `backend.deleteUser`.
    BackendDeleteUser,
    /// `frontend.get`.
    FrontendGet,
    /// `frontend.update`.
    FrontendUpdate,
    /// `frontend.updateMetadata`.
    FrontendUpdateMetadata,
    /// `frontend.createEmailAddress`.
    FrontendCreateEmailAddress,
}
impl Operation {
    /// All of them, in the order of the table.
    pub const ALL: &'static [Self] = &[
        Self::BackendCreateEmailAddress,
        Self::BackendGetEmailAddress,
        Self::BackendUpdateEmailAddress,
        Self::BackendDeleteEmailAddress,
        Self::BackendReplaceUserEmailAddress,
        Self::BackendUpdateUserMetadata,
        Self::BackendReplaceUserMetadata,
        Self::BackendCreateUser,
        Self::BackendGetUser,
        Self::BackendGetUserList,
        Self::BackendGetCount,
        Self::BackendUpdateUser,
        Self::BackendDeleteUser,
        Self::FrontendGet,
        Self::FrontendUpdate,
        Self::FrontendUpdateMetadata,
        Self::FrontendCreateEmailAddress,
    ];
    /// What the table says of it.
    pub const fn spec(self) -> &'static OperationSpec {
        match self {
            Self::BackendCreateEmailAddress => &OPERATIONS[0usize],
            Self::BackendGetEmailAddress => &OPERATIONS[1usize],
            Self::BackendUpdateEmailAddress => &OPERATIONS[2usize],
            Self::BackendDeleteEmailAddress => &OPERATIONS[3usize],
            Self::BackendReplaceUserEmailAddress => &OPERATIONS[4usize],
            Self::BackendUpdateUserMetadata => &OPERATIONS[5usize],
            Self::BackendReplaceUserMetadata => &OPERATIONS[6usize],
            Self::BackendCreateUser => &OPERATIONS[7usize],
            Self::BackendGetUser => &OPERATIONS[8usize],
            Self::BackendGetUserList => &OPERATIONS[9usize],
            Self::BackendGetCount => &OPERATIONS[10usize],
            Self::BackendUpdateUser => &OPERATIONS[11usize],
            Self::BackendDeleteUser => &OPERATIONS[12usize],
            Self::FrontendGet => &OPERATIONS[13usize],
            Self::FrontendUpdate => &OPERATIONS[14usize],
            Self::FrontendUpdateMetadata => &OPERATIONS[15usize],
            Self::FrontendCreateEmailAddress => &OPERATIONS[16usize],
        }
    }
    /// Surface and name, with a dot between.
    pub const fn id(self) -> &'static str {
        self.spec().id
    }
    /// The operation of that id.
    pub fn from_id(id: &str) -> Option<Self> {
        match id {
            "backend.createEmailAddress" => Some(Self::BackendCreateEmailAddress),
            "backend.getEmailAddress" => Some(Self::BackendGetEmailAddress),
            "backend.updateEmailAddress" => Some(Self::BackendUpdateEmailAddress),
            "backend.deleteEmailAddress" => Some(Self::BackendDeleteEmailAddress),
            "backend.replaceUserEmailAddress" => {
                Some(Self::BackendReplaceUserEmailAddress)
            }
            "backend.updateUserMetadata" => Some(Self::BackendUpdateUserMetadata),
            "backend.replaceUserMetadata" => Some(Self::BackendReplaceUserMetadata),
            "backend.createUser" => Some(Self::BackendCreateUser),
            "backend.getUser" => Some(Self::BackendGetUser),
            "backend.getUserList" => Some(Self::BackendGetUserList),
            "backend.getCount" => Some(Self::BackendGetCount),
            "backend.updateUser" => Some(Self::BackendUpdateUser),
            "backend.deleteUser" => Some(Self::BackendDeleteUser),
            "frontend.get" => Some(Self::FrontendGet),
            "frontend.update" => Some(Self::FrontendUpdate),
            "frontend.updateMetadata" => Some(Self::FrontendUpdateMetadata),
            "frontend.createEmailAddress" => Some(Self::FrontendCreateEmailAddress),
            _ => None,
        }
    }
}
/// The operations.
pub const OPERATIONS: &[OperationSpec] = &[
    OperationSpec {
        id: "backend.createEmailAddress",
        name: "createEmailAddress",
        surface: Surface::Backend,
        http: Http {
            verb: Verb::Post,
            path: "/v1/email_addresses",
            body: BodyEncoding::Json,
            envelope: Envelope::Bare,
        },
        params: &[
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "userId",
                    "user_id",
                    Location::Body,
                    ParamType::Id { resource: "User" },
                )
            },
            ParamSpec {
                required: true,
                property: Some("email_address"),
                ..ParamSpec::new(
                    "emailAddress",
                    "email_address",
                    Location::Body,
                    ParamType::String {
                        format: Some(Format::Email),
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                ..ParamSpec::new(
                    "verified",
                    "verified",
                    Location::Body,
                    ParamType::Boolean,
                )
            },
            ParamSpec {
                nullable: true,
                ..ParamSpec::new(
                    "primary",
                    "primary",
                    Location::Body,
                    ParamType::Boolean,
                )
            },
            ParamSpec {
                nullable: true,
                default: Some(DefaultValue::Boolean(false)),
                ..ParamSpec::new(
                    "notifyPrimaryEmailAddressChanged",
                    "notify_primary_email_address_changed",
                    Location::Body,
                    ParamType::Boolean,
                )
            },
        ],
        returns: Returns::One("EmailAddress"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "backend.getEmailAddress",
        name: "getEmailAddress",
        surface: Surface::Backend,
        http: Http {
            verb: Verb::Get,
            path: "/v1/email_addresses/{email_address_id}",
            body: BodyEncoding::None,
            envelope: Envelope::Bare,
        },
        params: &[
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "emailAddressId",
                    "email_address_id",
                    Location::Path,
                    ParamType::Id {
                        resource: "EmailAddress",
                    },
                )
            },
        ],
        returns: Returns::One("EmailAddress"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "backend.updateEmailAddress",
        name: "updateEmailAddress",
        surface: Surface::Backend,
        http: Http {
            verb: Verb::Patch,
            path: "/v1/email_addresses/{email_address_id}",
            body: BodyEncoding::Json,
            envelope: Envelope::Bare,
        },
        params: &[
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "emailAddressId",
                    "email_address_id",
                    Location::Path,
                    ParamType::Id {
                        resource: "EmailAddress",
                    },
                )
            },
            ParamSpec {
                nullable: true,
                ..ParamSpec::new(
                    "verified",
                    "verified",
                    Location::Body,
                    ParamType::Boolean,
                )
            },
            ParamSpec {
                nullable: true,
                ..ParamSpec::new(
                    "primary",
                    "primary",
                    Location::Body,
                    ParamType::Boolean,
                )
            },
            ParamSpec {
                nullable: true,
                default: Some(DefaultValue::Boolean(false)),
                ..ParamSpec::new(
                    "notifyPrimaryEmailAddressChanged",
                    "notify_primary_email_address_changed",
                    Location::Body,
                    ParamType::Boolean,
                )
            },
        ],
        returns: Returns::One("EmailAddress"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "backend.deleteEmailAddress",
        name: "deleteEmailAddress",
        surface: Surface::Backend,
        http: Http {
            verb: Verb::Delete,
            path: "/v1/email_addresses/{email_address_id}",
            body: BodyEncoding::None,
            envelope: Envelope::Bare,
        },
        params: &[
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "emailAddressId",
                    "email_address_id",
                    Location::Path,
                    ParamType::Id {
                        resource: "EmailAddress",
                    },
                )
            },
        ],
        returns: Returns::One("DeletedObject"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "backend.replaceUserEmailAddress",
        name: "replaceUserEmailAddress",
        surface: Surface::Backend,
        http: Http {
            verb: Verb::Put,
            path: "/v1/users/{user_id}/email_address",
            body: BodyEncoding::Json,
            envelope: Envelope::Bare,
        },
        params: &[
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "userId",
                    "user_id",
                    Location::Path,
                    ParamType::Id { resource: "User" },
                )
            },
            ParamSpec {
                required: true,
                property: Some("email_address"),
                ..ParamSpec::new(
                    "emailAddress",
                    "email_address",
                    Location::Body,
                    ParamType::String {
                        format: Some(Format::Email),
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                default: Some(DefaultValue::Text("verified")),
                ..ParamSpec::new(
                    "identificationStatus",
                    "identification_status",
                    Location::Body,
                    ParamType::Enum {
                        name: "IdentificationStatus",
                        values: &["verified", "reserved", "unverified"],
                        open: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                default: Some(DefaultValue::Boolean(false)),
                ..ParamSpec::new(
                    "notifyPrimaryEmailAddressChanged",
                    "notify_primary_email_address_changed",
                    Location::Body,
                    ParamType::Boolean,
                )
            },
        ],
        returns: Returns::One("EmailAddress"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "backend.updateUserMetadata",
        name: "updateUserMetadata",
        surface: Surface::Backend,
        http: Http {
            verb: Verb::Patch,
            path: "/v1/users/{user_id}/metadata",
            body: BodyEncoding::Json,
            envelope: Envelope::Bare,
        },
        params: &[
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "userId",
                    "user_id",
                    Location::Path,
                    ParamType::Id { resource: "User" },
                )
            },
            ParamSpec {
                property: Some("public_metadata"),
                ..ParamSpec::new(
                    "publicMetadata",
                    "public_metadata",
                    Location::Body,
                    ParamType::Metadata {
                        max_bytes: Some(8192u64),
                    },
                )
            },
            ParamSpec {
                property: Some("private_metadata"),
                ..ParamSpec::new(
                    "privateMetadata",
                    "private_metadata",
                    Location::Body,
                    ParamType::Metadata {
                        max_bytes: Some(8192u64),
                    },
                )
            },
            ParamSpec {
                property: Some("unsafe_metadata"),
                ..ParamSpec::new(
                    "unsafeMetadata",
                    "unsafe_metadata",
                    Location::Body,
                    ParamType::Metadata {
                        max_bytes: Some(8192u64),
                    },
                )
            },
        ],
        returns: Returns::One("User"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "backend.replaceUserMetadata",
        name: "replaceUserMetadata",
        surface: Surface::Backend,
        http: Http {
            verb: Verb::Put,
            path: "/v1/users/{user_id}/metadata",
            body: BodyEncoding::Json,
            envelope: Envelope::Bare,
        },
        params: &[
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "userId",
                    "user_id",
                    Location::Path,
                    ParamType::Id { resource: "User" },
                )
            },
            ParamSpec {
                property: Some("public_metadata"),
                ..ParamSpec::new(
                    "publicMetadata",
                    "public_metadata",
                    Location::Body,
                    ParamType::Metadata {
                        max_bytes: Some(8192u64),
                    },
                )
            },
            ParamSpec {
                property: Some("private_metadata"),
                ..ParamSpec::new(
                    "privateMetadata",
                    "private_metadata",
                    Location::Body,
                    ParamType::Metadata {
                        max_bytes: Some(8192u64),
                    },
                )
            },
            ParamSpec {
                property: Some("unsafe_metadata"),
                ..ParamSpec::new(
                    "unsafeMetadata",
                    "unsafe_metadata",
                    Location::Body,
                    ParamType::Metadata {
                        max_bytes: Some(8192u64),
                    },
                )
            },
        ],
        returns: Returns::One("User"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "backend.createUser",
        name: "createUser",
        surface: Surface::Backend,
        http: Http {
            verb: Verb::Post,
            path: "/v1/users",
            body: BodyEncoding::Json,
            envelope: Envelope::Bare,
        },
        params: &[
            ParamSpec {
                nullable: true,
                property: Some("external_id"),
                ..ParamSpec::new(
                    "externalId",
                    "external_id",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                property: Some("first_name"),
                ..ParamSpec::new(
                    "firstName",
                    "first_name",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                property: Some("last_name"),
                ..ParamSpec::new(
                    "lastName",
                    "last_name",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                property: Some("locale"),
                ..ParamSpec::new(
                    "locale",
                    "locale",
                    Location::Body,
                    ParamType::String {
                        format: Some(Format::LanguageTag),
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                list: true,
                ..ParamSpec::new(
                    "emailAddress",
                    "email_address",
                    Location::Body,
                    ParamType::String {
                        format: Some(Format::Email),
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                list: true,
                ..ParamSpec::new(
                    "emailAddressIdentificationStatus",
                    "email_address_identification_status",
                    Location::Body,
                    ParamType::Enum {
                        name: "InitialIdentificationStatus",
                        values: &["verified", "reserved"],
                        open: false,
                    },
                )
            },
            ParamSpec {
                list: true,
                ..ParamSpec::new(
                    "phoneNumber",
                    "phone_number",
                    Location::Body,
                    ParamType::String {
                        format: Some(Format::E164),
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                list: true,
                ..ParamSpec::new(
                    "phoneNumberIdentificationStatus",
                    "phone_number_identification_status",
                    Location::Body,
                    ParamType::Enum {
                        name: "InitialIdentificationStatus",
                        values: &["verified", "reserved"],
                        open: false,
                    },
                )
            },
            ParamSpec {
                list: true,
                ..ParamSpec::new(
                    "web3Wallet",
                    "web3_wallet",
                    Location::Body,
                    ParamType::String {
                        format: Some(Format::Web3Wallet),
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                property: Some("username"),
                ..ParamSpec::new(
                    "username",
                    "username",
                    Location::Body,
                    ParamType::String {
                        format: Some(Format::Username),
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                ..ParamSpec::new(
                    "password",
                    "password",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: Some(8u64),
                        max_length: None,
                        secret: true,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                requires: &["password_hasher"],
                ..ParamSpec::new(
                    "passwordDigest",
                    "password_digest",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: true,
                    },
                )
            },
            ParamSpec::new(
                "passwordHasher",
                "password_hasher",
                Location::Body,
                ParamType::Enum {
                    name: "PasswordHasher",
                    values: &[
                        "argon2i",
                        "argon2id",
                        "awscognito",
                        "bcrypt",
                        "bcrypt_sha256_django",
                        "ldap_ssha",
                        "md5",
                        "md5_phpass",
                        "pbkdf2_sha1",
                        "pbkdf2_sha256",
                        "pbkdf2_sha256_django",
                        "pbkdf2_sha512",
                        "pbkdf2_sha512_hex",
                        "phpass",
                        "scrypt_firebase",
                        "scrypt_werkzeug",
                        "sha256",
                        "sha512_symfony",
                    ],
                    open: true,
                },
            ),
            ParamSpec {
                nullable: true,
                ..ParamSpec::new(
                    "skipPasswordChecks",
                    "skip_password_checks",
                    Location::Body,
                    ParamType::Boolean,
                )
            },
            ParamSpec {
                nullable: true,
                ..ParamSpec::new(
                    "skipPasswordRequirement",
                    "skip_password_requirement",
                    Location::Body,
                    ParamType::Boolean,
                )
            },
            ParamSpec {
                nullable: true,
                ..ParamSpec::new(
                    "totpSecret",
                    "totp_secret",
                    Location::Body,
                    ParamType::String {
                        format: Some(Format::Base32),
                        min_length: None,
                        max_length: None,
                        secret: true,
                    },
                )
            },
            ParamSpec {
                list: true,
                ..ParamSpec::new(
                    "backupCodes",
                    "backup_codes",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: true,
                    },
                )
            },
            ParamSpec {
                property: Some("public_metadata"),
                ..ParamSpec::new(
                    "publicMetadata",
                    "public_metadata",
                    Location::Body,
                    ParamType::Metadata {
                        max_bytes: Some(8192u64),
                    },
                )
            },
            ParamSpec {
                property: Some("private_metadata"),
                ..ParamSpec::new(
                    "privateMetadata",
                    "private_metadata",
                    Location::Body,
                    ParamType::Metadata {
                        max_bytes: Some(8192u64),
                    },
                )
            },
            ParamSpec {
                property: Some("unsafe_metadata"),
                ..ParamSpec::new(
                    "unsafeMetadata",
                    "unsafe_metadata",
                    Location::Body,
                    ParamType::Metadata {
                        max_bytes: Some(8192u64),
                    },
                )
            },
            ParamSpec {
                nullable: true,
                property: Some("delete_self_enabled"),
                ..ParamSpec::new(
                    "deleteSelfEnabled",
                    "delete_self_enabled",
                    Location::Body,
                    ParamType::Boolean,
                )
            },
            ParamSpec {
                nullable: true,
                property: Some("legal_accepted_at"),
                ..ParamSpec::new(
                    "legalAcceptedAt",
                    "legal_accepted_at",
                    Location::Body,
                    ParamType::Rfc3339,
                )
            },
            ParamSpec {
                nullable: true,
                ..ParamSpec::new(
                    "skipLegalChecks",
                    "skip_legal_checks",
                    Location::Body,
                    ParamType::Boolean,
                )
            },
            ParamSpec {
                nullable: true,
                ..ParamSpec::new(
                    "skipUserRequirement",
                    "skip_user_requirement",
                    Location::Body,
                    ParamType::Boolean,
                )
            },
            ParamSpec {
                nullable: true,
                property: Some("create_organization_enabled"),
                ..ParamSpec::new(
                    "createOrganizationEnabled",
                    "create_organization_enabled",
                    Location::Body,
                    ParamType::Boolean,
                )
            },
            ParamSpec {
                nullable: true,
                property: Some("create_organizations_limit"),
                ..ParamSpec::new(
                    "createOrganizationsLimit",
                    "create_organizations_limit",
                    Location::Body,
                    ParamType::Integer {
                        min: Some(0i64),
                        max: None,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                property: Some("created_at"),
                ..ParamSpec::new(
                    "createdAt",
                    "created_at",
                    Location::Body,
                    ParamType::Rfc3339,
                )
            },
            ParamSpec {
                nullable: true,
                property: Some("bypass_client_trust"),
                ..ParamSpec::new(
                    "bypassClientTrust",
                    "bypass_client_trust",
                    Location::Body,
                    ParamType::Boolean,
                )
            },
            ParamSpec {
                nullable: true,
                property: Some("banned"),
                ..ParamSpec::new("banned", "banned", Location::Body, ParamType::Boolean)
            },
            ParamSpec {
                nullable: true,
                property: Some("locked"),
                ..ParamSpec::new("locked", "locked", Location::Body, ParamType::Boolean)
            },
        ],
        returns: Returns::One("User"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "backend.getUser",
        name: "getUser",
        surface: Surface::Backend,
        http: Http {
            verb: Verb::Get,
            path: "/v1/users/{user_id}",
            body: BodyEncoding::None,
            envelope: Envelope::Bare,
        },
        params: &[
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "userId",
                    "user_id",
                    Location::Path,
                    ParamType::Id { resource: "User" },
                )
            },
        ],
        returns: Returns::One("User"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "backend.getUserList",
        name: "getUserList",
        surface: Surface::Backend,
        http: Http {
            verb: Verb::Get,
            path: "/v1/users",
            body: BodyEncoding::None,
            envelope: Envelope::Bare,
        },
        params: &[
            ParamSpec {
                list: true,
                max_items: Some(100u64),
                ..ParamSpec::new(
                    "emailAddress",
                    "email_address",
                    Location::Query,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                list: true,
                max_items: Some(100u64),
                ..ParamSpec::new(
                    "phoneNumber",
                    "phone_number",
                    Location::Query,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                list: true,
                max_items: Some(100u64),
                ..ParamSpec::new(
                    "externalId",
                    "external_id",
                    Location::Query,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                list: true,
                max_items: Some(100u64),
                ..ParamSpec::new(
                    "username",
                    "username",
                    Location::Query,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                list: true,
                max_items: Some(100u64),
                ..ParamSpec::new(
                    "web3Wallet",
                    "web3_wallet",
                    Location::Query,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                list: true,
                max_items: Some(100u64),
                ..ParamSpec::new(
                    "userId",
                    "user_id",
                    Location::Query,
                    ParamType::Id { resource: "User" },
                )
            },
            ParamSpec {
                list: true,
                max_items: Some(100u64),
                ..ParamSpec::new(
                    "organizationId",
                    "organization_id",
                    Location::Query,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec::new(
                "query",
                "query",
                Location::Query,
                ParamType::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                    secret: false,
                },
            ),
            ParamSpec::new(
                "emailAddressQuery",
                "email_address_query",
                Location::Query,
                ParamType::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                    secret: false,
                },
            ),
            ParamSpec::new(
                "phoneNumberQuery",
                "phone_number_query",
                Location::Query,
                ParamType::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                    secret: false,
                },
            ),
            ParamSpec::new(
                "usernameQuery",
                "username_query",
                Location::Query,
                ParamType::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                    secret: false,
                },
            ),
            ParamSpec::new(
                "nameQuery",
                "name_query",
                Location::Query,
                ParamType::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                    secret: false,
                },
            ),
            ParamSpec::new("banned", "banned", Location::Query, ParamType::Boolean),
            ParamSpec::new(
                "lastActiveAtBefore",
                "last_active_at_before",
                Location::Query,
                ParamType::Millis,
            ),
            ParamSpec::new(
                "lastActiveAtAfter",
                "last_active_at_after",
                Location::Query,
                ParamType::Millis,
            ),
            ParamSpec::new(
                "lastActiveAtSince",
                "last_active_at_since",
                Location::Query,
                ParamType::Millis,
            ),
            ParamSpec::new(
                "createdAtBefore",
                "created_at_before",
                Location::Query,
                ParamType::Millis,
            ),
            ParamSpec::new(
                "createdAtAfter",
                "created_at_after",
                Location::Query,
                ParamType::Millis,
            ),
            ParamSpec::new(
                "lastSignInAtBefore",
                "last_sign_in_at_before",
                Location::Query,
                ParamType::Millis,
            ),
            ParamSpec::new(
                "lastSignInAtAfter",
                "last_sign_in_at_after",
                Location::Query,
                ParamType::Millis,
            ),
            ParamSpec {
                requires: &["provider_user_id"],
                ..ParamSpec::new(
                    "provider",
                    "provider",
                    Location::Query,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                list: true,
                max_items: Some(100u64),
                requires: &["provider"],
                ..ParamSpec::new(
                    "providerUserId",
                    "provider_user_id",
                    Location::Query,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                default: Some(DefaultValue::Integer(10i64)),
                ..ParamSpec::new(
                    "limit",
                    "limit",
                    Location::Query,
                    ParamType::Integer {
                        min: Some(1i64),
                        max: Some(500i64),
                    },
                )
            },
            ParamSpec {
                default: Some(DefaultValue::Integer(0i64)),
                ..ParamSpec::new(
                    "offset",
                    "offset",
                    Location::Query,
                    ParamType::Integer {
                        min: Some(0i64),
                        max: None,
                    },
                )
            },
            ParamSpec::new(
                "startingAfter",
                "starting_after",
                Location::Query,
                ParamType::Id { resource: "User" },
            ),
            ParamSpec {
                default: Some(DefaultValue::Text("-created_at")),
                ..ParamSpec::new(
                    "orderBy",
                    "order_by",
                    Location::Query,
                    ParamType::Enum {
                        name: "UserOrderBy",
                        values: &[
                            "+created_at",
                            "-created_at",
                            "created_at",
                            "+updated_at",
                            "-updated_at",
                            "updated_at",
                            "+email_address",
                            "-email_address",
                            "email_address",
                            "+web3wallet",
                            "-web3wallet",
                            "web3wallet",
                            "+first_name",
                            "-first_name",
                            "first_name",
                            "+last_name",
                            "-last_name",
                            "last_name",
                            "+phone_number",
                            "-phone_number",
                            "phone_number",
                            "+username",
                            "-username",
                            "username",
                            "+last_active_at",
                            "-last_active_at",
                            "last_active_at",
                            "+last_sign_in_at",
                            "-last_sign_in_at",
                            "last_sign_in_at",
                        ],
                        open: false,
                    },
                )
            },
        ],
        returns: Returns::List("User"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "backend.getCount",
        name: "getCount",
        surface: Surface::Backend,
        http: Http {
            verb: Verb::Get,
            path: "/v1/users/count",
            body: BodyEncoding::None,
            envelope: Envelope::Bare,
        },
        params: &[
            ParamSpec {
                list: true,
                max_items: Some(100u64),
                ..ParamSpec::new(
                    "emailAddress",
                    "email_address",
                    Location::Query,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                list: true,
                max_items: Some(100u64),
                ..ParamSpec::new(
                    "phoneNumber",
                    "phone_number",
                    Location::Query,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                list: true,
                max_items: Some(100u64),
                ..ParamSpec::new(
                    "externalId",
                    "external_id",
                    Location::Query,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                list: true,
                max_items: Some(100u64),
                ..ParamSpec::new(
                    "username",
                    "username",
                    Location::Query,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                list: true,
                max_items: Some(100u64),
                ..ParamSpec::new(
                    "web3Wallet",
                    "web3_wallet",
                    Location::Query,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                list: true,
                max_items: Some(100u64),
                ..ParamSpec::new(
                    "userId",
                    "user_id",
                    Location::Query,
                    ParamType::Id { resource: "User" },
                )
            },
            ParamSpec {
                list: true,
                max_items: Some(100u64),
                ..ParamSpec::new(
                    "organizationId",
                    "organization_id",
                    Location::Query,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec::new(
                "query",
                "query",
                Location::Query,
                ParamType::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                    secret: false,
                },
            ),
            ParamSpec::new(
                "emailAddressQuery",
                "email_address_query",
                Location::Query,
                ParamType::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                    secret: false,
                },
            ),
            ParamSpec::new(
                "phoneNumberQuery",
                "phone_number_query",
                Location::Query,
                ParamType::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                    secret: false,
                },
            ),
            ParamSpec::new(
                "usernameQuery",
                "username_query",
                Location::Query,
                ParamType::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                    secret: false,
                },
            ),
            ParamSpec::new(
                "nameQuery",
                "name_query",
                Location::Query,
                ParamType::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                    secret: false,
                },
            ),
            ParamSpec::new("banned", "banned", Location::Query, ParamType::Boolean),
            ParamSpec::new(
                "lastActiveAtBefore",
                "last_active_at_before",
                Location::Query,
                ParamType::Millis,
            ),
            ParamSpec::new(
                "lastActiveAtAfter",
                "last_active_at_after",
                Location::Query,
                ParamType::Millis,
            ),
            ParamSpec::new(
                "lastActiveAtSince",
                "last_active_at_since",
                Location::Query,
                ParamType::Millis,
            ),
            ParamSpec::new(
                "createdAtBefore",
                "created_at_before",
                Location::Query,
                ParamType::Millis,
            ),
            ParamSpec::new(
                "createdAtAfter",
                "created_at_after",
                Location::Query,
                ParamType::Millis,
            ),
            ParamSpec::new(
                "lastSignInAtBefore",
                "last_sign_in_at_before",
                Location::Query,
                ParamType::Millis,
            ),
            ParamSpec::new(
                "lastSignInAtAfter",
                "last_sign_in_at_after",
                Location::Query,
                ParamType::Millis,
            ),
            ParamSpec {
                requires: &["provider_user_id"],
                ..ParamSpec::new(
                    "provider",
                    "provider",
                    Location::Query,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                list: true,
                max_items: Some(100u64),
                requires: &["provider"],
                ..ParamSpec::new(
                    "providerUserId",
                    "provider_user_id",
                    Location::Query,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
        ],
        returns: Returns::One("TotalCount"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "backend.updateUser",
        name: "updateUser",
        surface: Surface::Backend,
        http: Http {
            verb: Verb::Patch,
            path: "/v1/users/{user_id}",
            body: BodyEncoding::Json,
            envelope: Envelope::Bare,
        },
        params: &[
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "userId",
                    "user_id",
                    Location::Path,
                    ParamType::Id { resource: "User" },
                )
            },
            ParamSpec {
                nullable: true,
                property: Some("external_id"),
                ..ParamSpec::new(
                    "externalId",
                    "external_id",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                property: Some("first_name"),
                ..ParamSpec::new(
                    "firstName",
                    "first_name",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                property: Some("last_name"),
                ..ParamSpec::new(
                    "lastName",
                    "last_name",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                property: Some("locale"),
                ..ParamSpec::new(
                    "locale",
                    "locale",
                    Location::Body,
                    ParamType::String {
                        format: Some(Format::LanguageTag),
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                property: Some("primary_email_address_id"),
                ..ParamSpec::new(
                    "primaryEmailAddressID",
                    "primary_email_address_id",
                    Location::Body,
                    ParamType::Id {
                        resource: "EmailAddress",
                    },
                )
            },
            ParamSpec {
                nullable: true,
                default: Some(DefaultValue::Boolean(false)),
                ..ParamSpec::new(
                    "notifyPrimaryEmailAddressChanged",
                    "notify_primary_email_address_changed",
                    Location::Body,
                    ParamType::Boolean,
                )
            },
            ParamSpec {
                nullable: true,
                property: Some("primary_phone_number_id"),
                ..ParamSpec::new(
                    "primaryPhoneNumberID",
                    "primary_phone_number_id",
                    Location::Body,
                    ParamType::Id {
                        resource: "PhoneNumber",
                    },
                )
            },
            ParamSpec {
                nullable: true,
                property: Some("primary_web3_wallet_id"),
                ..ParamSpec::new(
                    "primaryWeb3WalletID",
                    "primary_web3_wallet_id",
                    Location::Body,
                    ParamType::Id {
                        resource: "Web3Wallet",
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                property: Some("username"),
                ..ParamSpec::new(
                    "username",
                    "username",
                    Location::Body,
                    ParamType::String {
                        format: Some(Format::Username),
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                ..ParamSpec::new(
                    "profileImageID",
                    "profile_image_id",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                ..ParamSpec::new(
                    "password",
                    "password",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: Some(8u64),
                        max_length: None,
                        secret: true,
                    },
                )
            },
            ParamSpec {
                requires: &["password_hasher"],
                ..ParamSpec::new(
                    "passwordDigest",
                    "password_digest",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: true,
                    },
                )
            },
            ParamSpec::new(
                "passwordHasher",
                "password_hasher",
                Location::Body,
                ParamType::Enum {
                    name: "PasswordHasher",
                    values: &[
                        "argon2i",
                        "argon2id",
                        "awscognito",
                        "bcrypt",
                        "bcrypt_sha256_django",
                        "ldap_ssha",
                        "md5",
                        "md5_phpass",
                        "pbkdf2_sha1",
                        "pbkdf2_sha256",
                        "pbkdf2_sha256_django",
                        "pbkdf2_sha512",
                        "pbkdf2_sha512_hex",
                        "phpass",
                        "scrypt_firebase",
                        "scrypt_werkzeug",
                        "sha256",
                        "sha512_symfony",
                    ],
                    open: true,
                },
            ),
            ParamSpec {
                nullable: true,
                requires: &["password"],
                ..ParamSpec::new(
                    "skipPasswordChecks",
                    "skip_password_checks",
                    Location::Body,
                    ParamType::Boolean,
                )
            },
            ParamSpec {
                nullable: true,
                requires: &["password"],
                ..ParamSpec::new(
                    "signOutOfOtherSessions",
                    "sign_out_of_other_sessions",
                    Location::Body,
                    ParamType::Boolean,
                )
            },
            ParamSpec {
                nullable: true,
                ..ParamSpec::new(
                    "totpSecret",
                    "totp_secret",
                    Location::Body,
                    ParamType::String {
                        format: Some(Format::Base32),
                        min_length: None,
                        max_length: None,
                        secret: true,
                    },
                )
            },
            ParamSpec {
                list: true,
                ..ParamSpec::new(
                    "backupCodes",
                    "backup_codes",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: true,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                property: Some("public_metadata"),
                until: Some("2025-11-10"),
                ..ParamSpec::new(
                    "publicMetadata",
                    "public_metadata",
                    Location::Body,
                    ParamType::Metadata {
                        max_bytes: Some(8192u64),
                    },
                )
            },
            ParamSpec {
                nullable: true,
                property: Some("private_metadata"),
                until: Some("2025-11-10"),
                ..ParamSpec::new(
                    "privateMetadata",
                    "private_metadata",
                    Location::Body,
                    ParamType::Metadata {
                        max_bytes: Some(8192u64),
                    },
                )
            },
            ParamSpec {
                nullable: true,
                property: Some("unsafe_metadata"),
                until: Some("2025-11-10"),
                ..ParamSpec::new(
                    "unsafeMetadata",
                    "unsafe_metadata",
                    Location::Body,
                    ParamType::Metadata {
                        max_bytes: Some(8192u64),
                    },
                )
            },
            ParamSpec {
                nullable: true,
                property: Some("delete_self_enabled"),
                ..ParamSpec::new(
                    "deleteSelfEnabled",
                    "delete_self_enabled",
                    Location::Body,
                    ParamType::Boolean,
                )
            },
            ParamSpec {
                nullable: true,
                property: Some("create_organization_enabled"),
                ..ParamSpec::new(
                    "createOrganizationEnabled",
                    "create_organization_enabled",
                    Location::Body,
                    ParamType::Boolean,
                )
            },
            ParamSpec {
                nullable: true,
                property: Some("create_organizations_limit"),
                ..ParamSpec::new(
                    "createOrganizationsLimit",
                    "create_organizations_limit",
                    Location::Body,
                    ParamType::Integer {
                        min: Some(0i64),
                        max: None,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                property: Some("legal_accepted_at"),
                ..ParamSpec::new(
                    "legalAcceptedAt",
                    "legal_accepted_at",
                    Location::Body,
                    ParamType::Rfc3339,
                )
            },
            ParamSpec {
                nullable: true,
                ..ParamSpec::new(
                    "skipLegalChecks",
                    "skip_legal_checks",
                    Location::Body,
                    ParamType::Boolean,
                )
            },
            ParamSpec {
                nullable: true,
                property: Some("created_at"),
                ..ParamSpec::new(
                    "createdAt",
                    "created_at",
                    Location::Body,
                    ParamType::Rfc3339,
                )
            },
            ParamSpec {
                nullable: true,
                property: Some("bypass_client_trust"),
                ..ParamSpec::new(
                    "bypassClientTrust",
                    "bypass_client_trust",
                    Location::Body,
                    ParamType::Boolean,
                )
            },
        ],
        returns: Returns::One("User"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "backend.deleteUser",
        name: "deleteUser",
        surface: Surface::Backend,
        http: Http {
            verb: Verb::Delete,
            path: "/v1/users/{user_id}",
            body: BodyEncoding::None,
            envelope: Envelope::Bare,
        },
        params: &[
            ParamSpec {
                required: true,
                ..ParamSpec::new(
                    "userId",
                    "user_id",
                    Location::Path,
                    ParamType::Id { resource: "User" },
                )
            },
        ],
        returns: Returns::One("DeletedObject"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "frontend.get",
        name: "get",
        surface: Surface::Frontend,
        http: Http {
            verb: Verb::Get,
            path: "/v1/me",
            body: BodyEncoding::None,
            envelope: Envelope::Client,
        },
        params: &[],
        returns: Returns::One("User"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "frontend.update",
        name: "update",
        surface: Surface::Frontend,
        http: Http {
            verb: Verb::Patch,
            path: "/v1/me",
            body: BodyEncoding::Form,
            envelope: Envelope::Client,
        },
        params: &[
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                property: Some("username"),
                ..ParamSpec::new(
                    "username",
                    "username",
                    Location::Body,
                    ParamType::String {
                        format: Some(Format::Username),
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                property: Some("first_name"),
                ..ParamSpec::new(
                    "firstName",
                    "first_name",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                property: Some("last_name"),
                ..ParamSpec::new(
                    "lastName",
                    "last_name",
                    Location::Body,
                    ParamType::String {
                        format: None,
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                property: Some("primary_email_address_id"),
                ..ParamSpec::new(
                    "primaryEmailAddressId",
                    "primary_email_address_id",
                    Location::Body,
                    ParamType::Id {
                        resource: "EmailAddress",
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                property: Some("primary_phone_number_id"),
                ..ParamSpec::new(
                    "primaryPhoneNumberId",
                    "primary_phone_number_id",
                    Location::Body,
                    ParamType::Id {
                        resource: "PhoneNumber",
                    },
                )
            },
            ParamSpec {
                nullable: true,
                blank_is_null: true,
                property: Some("primary_web3_wallet_id"),
                ..ParamSpec::new(
                    "primaryWeb3WalletId",
                    "primary_web3_wallet_id",
                    Location::Body,
                    ParamType::Id {
                        resource: "Web3Wallet",
                    },
                )
            },
            ParamSpec {
                nullable: true,
                property: Some("unsafe_metadata"),
                until: Some("2025-11-10"),
                ..ParamSpec::new(
                    "unsafeMetadata",
                    "unsafe_metadata",
                    Location::Body,
                    ParamType::Metadata {
                        max_bytes: Some(8192u64),
                    },
                )
            },
        ],
        returns: Returns::One("User"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "frontend.updateMetadata",
        name: "updateMetadata",
        surface: Surface::Frontend,
        http: Http {
            verb: Verb::Patch,
            path: "/v1/me/metadata",
            body: BodyEncoding::Form,
            envelope: Envelope::Client,
        },
        params: &[
            ParamSpec {
                required: true,
                property: Some("unsafe_metadata"),
                ..ParamSpec::new(
                    "unsafeMetadata",
                    "unsafe_metadata",
                    Location::Body,
                    ParamType::Metadata {
                        max_bytes: Some(8192u64),
                    },
                )
            },
        ],
        returns: Returns::One("User"),
        since: None,
        until: None,
    },
    OperationSpec {
        id: "frontend.createEmailAddress",
        name: "createEmailAddress",
        surface: Surface::Frontend,
        http: Http {
            verb: Verb::Post,
            path: "/v1/me/email_addresses",
            body: BodyEncoding::Form,
            envelope: Envelope::Client,
        },
        params: &[
            ParamSpec {
                required: true,
                property: Some("email_address"),
                ..ParamSpec::new(
                    "email",
                    "email_address",
                    Location::Body,
                    ParamType::String {
                        format: Some(Format::Email),
                        min_length: None,
                        max_length: None,
                        secret: false,
                    },
                )
            },
        ],
        returns: Returns::One("EmailAddress"),
        since: None,
        until: None,
    },
];
