// @generated from the contract by `cargo xtask generate`. Do not edit.

//! The operations as an enum, and their table.
#[allow(unused_imports, reason = "a contract may need only some of them")]
use clerk_user_runtime::{
    BodyEncoding, DefaultValue, Envelope, Format, Http, OperationSpec, ParamLocation,
    ParamSpec, ParamType, Returns, Surface, Verb,
};
/// An operation of the contract, in the order of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Operation {
    /// `backend.createUser`.
    BackendCreateUser,
    /// `backend.getUser`.
    BackendGetUser,
    /// `backend.updateUser`.
    BackendUpdateUser,
    /// `backend.deleteUser`.
    BackendDeleteUser,
    /// `frontend.get`.
    FrontendGet,
    /// `frontend.update`.
    FrontendUpdate,
    /// `frontend.delete`.
    FrontendDelete,
    /// `frontend.createEmailAddress`.
    FrontendCreateEmailAddress,
    /// `frontend.createPhoneNumber`.
    FrontendCreatePhoneNumber,
    /// `frontend.setProfileImage`.
    FrontendSetProfileImage,
    /// `frontend.getSessions`.
    FrontendGetSessions,
    /// `frontend.createServiceToken`.
    FrontendCreateServiceToken,
}
impl Operation {
    /// All operations, in the order of the table.
    pub const ALL: &'static [Self] = &[
        Self::BackendCreateUser,
        Self::BackendGetUser,
        Self::BackendUpdateUser,
        Self::BackendDeleteUser,
        Self::FrontendGet,
        Self::FrontendUpdate,
        Self::FrontendDelete,
        Self::FrontendCreateEmailAddress,
        Self::FrontendCreatePhoneNumber,
        Self::FrontendSetProfileImage,
        Self::FrontendGetSessions,
        Self::FrontendCreateServiceToken,
    ];
    /// Its row of the table.
    pub const fn spec(self) -> &'static OperationSpec {
        &OPERATIONS[self as usize]
    }
    /// Surface and name, separated by a dot.
    pub const fn id(self) -> &'static str {
        self.spec().id
    }
    /// The operation of that id.
    pub fn from_id(id: &str) -> Option<Self> {
        let at = BY_ID.binary_search_by(|(other, _)| (*other).cmp(id)).ok()?;
        Some(BY_ID[at].1)
    }
}
/// The operations by id, in the order of their ids.
const BY_ID: &[(&str, Operation)] = &[
    ("backend.createUser", Operation::BackendCreateUser),
    ("backend.deleteUser", Operation::BackendDeleteUser),
    ("backend.getUser", Operation::BackendGetUser),
    ("backend.updateUser", Operation::BackendUpdateUser),
    ("frontend.createEmailAddress", Operation::FrontendCreateEmailAddress),
    ("frontend.createPhoneNumber", Operation::FrontendCreatePhoneNumber),
    ("frontend.createServiceToken", Operation::FrontendCreateServiceToken),
    ("frontend.delete", Operation::FrontendDelete),
    ("frontend.get", Operation::FrontendGet),
    ("frontend.getSessions", Operation::FrontendGetSessions),
    ("frontend.setProfileImage", Operation::FrontendSetProfileImage),
    ("frontend.update", Operation::FrontendUpdate),
];
/// The operations.
pub const OPERATIONS: &[OperationSpec] = &[
    BACKEND_CREATE_USER,
    BACKEND_GET_USER,
    BACKEND_UPDATE_USER,
    BACKEND_DELETE_USER,
    FRONTEND_GET,
    FRONTEND_UPDATE,
    FRONTEND_DELETE,
    FRONTEND_CREATE_EMAIL_ADDRESS,
    FRONTEND_CREATE_PHONE_NUMBER,
    FRONTEND_SET_PROFILE_IMAGE,
    FRONTEND_GET_SESSIONS,
    FRONTEND_CREATE_SERVICE_TOKEN,
];
const BACKEND_CREATE_USER: OperationSpec = OperationSpec::new(
    "backend.createUser",
    Surface::Backend,
    Http::new(Verb::Post, "/v1/users", BodyEncoding::Json, Envelope::Bare),
    &[
        ParamSpec::new("firstName", "first_name", ParamLocation::Body, ParamType::TEXT)
            .nullable()
            .property("first_name"),
        ParamSpec::new("lastName", "last_name", ParamLocation::Body, ParamType::TEXT)
            .nullable()
            .property("last_name"),
        ParamSpec::new(
                "emailAddress",
                "email_address",
                ParamLocation::Body,
                ParamType::TEXT.format(Format::Email),
            )
            .list()
            .has_errors(),
        ParamSpec::new(
                "phoneNumber",
                "phone_number",
                ParamLocation::Body,
                ParamType::TEXT.format(Format::E164),
            )
            .list()
            .has_errors(),
        ParamSpec::new(
                "username",
                "username",
                ParamLocation::Body,
                ParamType::TEXT.format(Format::Username),
            )
            .nullable()
            .has_errors()
            .property("username"),
        ParamSpec::new("password", "password", ParamLocation::Body, ParamType::SECRET)
            .nullable()
            .has_errors(),
        ParamSpec::new(
                "skipPasswordChecks",
                "skip_password_checks",
                ParamLocation::Body,
                ParamType::Boolean,
            )
            .nullable(),
        ParamSpec::new(
                "skipPasswordRequirement",
                "skip_password_requirement",
                ParamLocation::Body,
                ParamType::Boolean,
            )
            .nullable(),
        ParamSpec::new(
                "publicMetadata",
                "public_metadata",
                ParamLocation::Body,
                ParamType::Metadata {
                    max_bytes: None,
                },
            )
            .property("public_metadata"),
        ParamSpec::new(
                "privateMetadata",
                "private_metadata",
                ParamLocation::Body,
                ParamType::Metadata {
                    max_bytes: None,
                },
            )
            .property("private_metadata"),
        ParamSpec::new(
                "unsafeMetadata",
                "unsafe_metadata",
                ParamLocation::Body,
                ParamType::Metadata {
                    max_bytes: None,
                },
            )
            .property("unsafe_metadata"),
    ],
    Returns::One("User"),
);
const BACKEND_GET_USER: OperationSpec = OperationSpec::new(
    "backend.getUser",
    Surface::Backend,
    Http::new(Verb::Get, "/v1/users/{user_id}", BodyEncoding::None, Envelope::Bare),
    &[
        ParamSpec::new(
                "userId",
                "user_id",
                ParamLocation::Path,
                ParamType::Id { resource: "User" },
            )
            .required(),
    ],
    Returns::One("User"),
);
const BACKEND_UPDATE_USER: OperationSpec = OperationSpec::new(
    "backend.updateUser",
    Surface::Backend,
    Http::new(Verb::Patch, "/v1/users/{user_id}", BodyEncoding::Json, Envelope::Bare),
    &[
        ParamSpec::new(
                "userId",
                "user_id",
                ParamLocation::Path,
                ParamType::Id { resource: "User" },
            )
            .required(),
        ParamSpec::new("firstName", "first_name", ParamLocation::Body, ParamType::TEXT)
            .nullable()
            .property("first_name"),
        ParamSpec::new("lastName", "last_name", ParamLocation::Body, ParamType::TEXT)
            .nullable()
            .property("last_name"),
        ParamSpec::new(
                "username",
                "username",
                ParamLocation::Body,
                ParamType::TEXT.format(Format::Username),
            )
            .nullable()
            .blank_is_null()
            .has_errors()
            .property("username"),
        ParamSpec::new(
                "primaryEmailAddressID",
                "primary_email_address_id",
                ParamLocation::Body,
                ParamType::Id {
                    resource: "EmailAddress",
                },
            )
            .nullable()
            .has_errors()
            .property("primary_email_address_id"),
        ParamSpec::new(
                "primaryPhoneNumberID",
                "primary_phone_number_id",
                ParamLocation::Body,
                ParamType::Id {
                    resource: "PhoneNumber",
                },
            )
            .nullable()
            .has_errors()
            .property("primary_phone_number_id"),
        ParamSpec::new("password", "password", ParamLocation::Body, ParamType::SECRET)
            .nullable()
            .has_errors(),
        ParamSpec::new(
                "publicMetadata",
                "public_metadata",
                ParamLocation::Body,
                ParamType::Metadata {
                    max_bytes: None,
                },
            )
            .nullable()
            .property("public_metadata"),
        ParamSpec::new(
                "privateMetadata",
                "private_metadata",
                ParamLocation::Body,
                ParamType::Metadata {
                    max_bytes: None,
                },
            )
            .nullable()
            .property("private_metadata"),
        ParamSpec::new(
                "unsafeMetadata",
                "unsafe_metadata",
                ParamLocation::Body,
                ParamType::Metadata {
                    max_bytes: None,
                },
            )
            .nullable()
            .property("unsafe_metadata"),
    ],
    Returns::One("User"),
);
const BACKEND_DELETE_USER: OperationSpec = OperationSpec::new(
    "backend.deleteUser",
    Surface::Backend,
    Http::new(Verb::Delete, "/v1/users/{user_id}", BodyEncoding::None, Envelope::Bare),
    &[
        ParamSpec::new(
                "userId",
                "user_id",
                ParamLocation::Path,
                ParamType::Id { resource: "User" },
            )
            .required(),
    ],
    Returns::One("DeletedObject"),
);
const FRONTEND_GET: OperationSpec = OperationSpec::new(
    "frontend.get",
    Surface::Frontend,
    Http::new(Verb::Get, "/v1/me", BodyEncoding::None, Envelope::Client),
    &[],
    Returns::One("User"),
);
const FRONTEND_UPDATE: OperationSpec = OperationSpec::new(
    "frontend.update",
    Surface::Frontend,
    Http::new(Verb::Patch, "/v1/me", BodyEncoding::Form, Envelope::Client),
    &[
        ParamSpec::new(
                "username",
                "username",
                ParamLocation::Body,
                ParamType::TEXT.format(Format::Username),
            )
            .nullable()
            .blank_is_null()
            .has_errors()
            .property("username"),
        ParamSpec::new("firstName", "first_name", ParamLocation::Body, ParamType::TEXT)
            .nullable()
            .blank_is_null()
            .property("first_name"),
        ParamSpec::new("lastName", "last_name", ParamLocation::Body, ParamType::TEXT)
            .nullable()
            .blank_is_null()
            .property("last_name"),
        ParamSpec::new(
                "primaryEmailAddressId",
                "primary_email_address_id",
                ParamLocation::Body,
                ParamType::Id {
                    resource: "EmailAddress",
                },
            )
            .nullable()
            .blank_is_null()
            .has_errors()
            .property("primary_email_address_id"),
        ParamSpec::new(
                "primaryPhoneNumberId",
                "primary_phone_number_id",
                ParamLocation::Body,
                ParamType::Id {
                    resource: "PhoneNumber",
                },
            )
            .nullable()
            .blank_is_null()
            .has_errors()
            .property("primary_phone_number_id"),
        ParamSpec::new("password", "password", ParamLocation::Body, ParamType::SECRET)
            .has_errors(),
        ParamSpec::new(
                "unsafeMetadata",
                "unsafe_metadata",
                ParamLocation::Body,
                ParamType::Metadata {
                    max_bytes: None,
                },
            )
            .nullable()
            .property("unsafe_metadata"),
    ],
    Returns::One("User"),
);
const FRONTEND_DELETE: OperationSpec = OperationSpec::new(
    "frontend.delete",
    Surface::Frontend,
    Http::new(Verb::Delete, "/v1/me", BodyEncoding::None, Envelope::Client),
    &[],
    Returns::One("DeletedObject"),
);
const FRONTEND_CREATE_EMAIL_ADDRESS: OperationSpec = OperationSpec::new(
    "frontend.createEmailAddress",
    Surface::Frontend,
    Http::new(
        Verb::Post,
        "/v1/me/email_addresses",
        BodyEncoding::Form,
        Envelope::Client,
    ),
    &[
        ParamSpec::new(
                "email",
                "email_address",
                ParamLocation::Body,
                ParamType::TEXT.format(Format::Email),
            )
            .required()
            .has_errors()
            .property("email_address"),
    ],
    Returns::One("EmailAddress"),
);
const FRONTEND_CREATE_PHONE_NUMBER: OperationSpec = OperationSpec::new(
    "frontend.createPhoneNumber",
    Surface::Frontend,
    Http::new(Verb::Post, "/v1/me/phone_numbers", BodyEncoding::Form, Envelope::Client),
    &[
        ParamSpec::new(
                "phoneNumber",
                "phone_number",
                ParamLocation::Body,
                ParamType::TEXT.format(Format::E164),
            )
            .required()
            .has_errors()
            .property("phone_number"),
    ],
    Returns::One("PhoneNumber"),
);
const FRONTEND_SET_PROFILE_IMAGE: OperationSpec = OperationSpec::new(
    "frontend.setProfileImage",
    Surface::Frontend,
    Http::new(Verb::Post, "/v1/me/profile_image", BodyEncoding::Form, Envelope::Client),
    &[ParamSpec::new("file", "file", ParamLocation::Body, ParamType::File).required()],
    Returns::One("Image"),
);
const FRONTEND_GET_SESSIONS: OperationSpec = OperationSpec::new(
    "frontend.getSessions",
    Surface::Frontend,
    Http::new(Verb::Get, "/v1/me/sessions/active", BodyEncoding::None, Envelope::Bare),
    &[],
    Returns::List("SessionWithActivities"),
);
const FRONTEND_CREATE_SERVICE_TOKEN: OperationSpec = OperationSpec::new(
    "frontend.createServiceToken",
    Surface::Frontend,
    Http::new(Verb::Post, "/v1/me/tokens", BodyEncoding::Form, Envelope::Bare),
    &[
        ParamSpec::new(
                "service",
                "service",
                ParamLocation::Body,
                ParamType::Enum {
                    name: "JWTService",
                    values: &["clerk", "firebase", "hasura"],
                    open: false,
                },
            )
            .required(),
    ],
    Returns::One("Token"),
);
