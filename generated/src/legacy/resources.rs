// @generated from the contract by `cargo xtask generate`. Do not edit.

//! The table of resources, one row per resource and surface.
use clerk_user_runtime::{PropertySpec, ResourceSpec, Surface};
/// The resources without the unions.
pub const RESOURCES: &[ResourceSpec] = &[
    BACKEND_DELETED_OBJECT,
    FRONTEND_DELETED_OBJECT,
    BACKEND_EMAIL_ADDRESS,
    FRONTEND_EMAIL_ADDRESS,
    BACKEND_ERROR_ENVELOPE,
    FRONTEND_ERROR_ENVELOPE,
    BACKEND_ERROR_ITEM,
    FRONTEND_ERROR_ITEM,
    BACKEND_EXTERNAL_ACCOUNT,
    FRONTEND_EXTERNAL_ACCOUNT,
    FRONTEND_IMAGE,
    BACKEND_PHONE_NUMBER,
    FRONTEND_PHONE_NUMBER,
    FRONTEND_SESSION_ACTIVITY,
    FRONTEND_SESSION_WITH_ACTIVITIES,
    FRONTEND_TOKEN,
    BACKEND_USER,
    FRONTEND_USER,
    BACKEND_VERIFICATION,
    FRONTEND_VERIFICATION,
];
/// The row of a resource on a surface.
pub fn resource(name: &str, surface: Surface) -> Option<&'static ResourceSpec> {
    RESOURCES.iter().find(|one| one.name == name && one.surface == surface)
}
const BACKEND_DELETED_OBJECT: ResourceSpec = ResourceSpec::new(
    "DeletedObject",
    Surface::Backend,
    &[
        PropertySpec::new("id", "id", "string").optional(),
        PropertySpec::new("object", "object", "string"),
        PropertySpec::new("deleted", "deleted", "boolean"),
    ],
);
const FRONTEND_DELETED_OBJECT: ResourceSpec = ResourceSpec::new(
    "DeletedObject",
    Surface::Frontend,
    &[
        PropertySpec::new("id", "id", "string").optional(),
        PropertySpec::new("object", "object", "string"),
        PropertySpec::new("deleted", "deleted", "boolean"),
    ],
);
const BACKEND_EMAIL_ADDRESS: ResourceSpec = ResourceSpec::new(
    "EmailAddress",
    Surface::Backend,
    &[
        PropertySpec::new("id", "id", "EmailAddressId"),
        PropertySpec::new("object", "object", "string").literal("email_address"),
        PropertySpec::new("emailAddress", "email_address", "string").writable(),
        PropertySpec::new("verification", "verification", "Verification").nullable(),
    ],
);
const FRONTEND_EMAIL_ADDRESS: ResourceSpec = ResourceSpec::new(
        "EmailAddress",
        Surface::Frontend,
        &[
            PropertySpec::new("id", "id", "EmailAddressId"),
            PropertySpec::new("object", "object", "string").literal("email_address"),
            PropertySpec::new("emailAddress", "email_address", "string").writable(),
            PropertySpec::new("verification", "verification", "Verification").nullable(),
        ],
    )
    .create("frontend.createEmailAddress");
const BACKEND_ERROR_ENVELOPE: ResourceSpec = ResourceSpec::new(
    "ErrorEnvelope",
    Surface::Backend,
    &[
        PropertySpec::new("errors", "errors", "ErrorItem").list(),
        PropertySpec::new("meta", "meta", "object").optional(),
        PropertySpec::new("clerkTraceId", "clerk_trace_id", "string").optional(),
    ],
);
const FRONTEND_ERROR_ENVELOPE: ResourceSpec = ResourceSpec::new(
    "ErrorEnvelope",
    Surface::Frontend,
    &[
        PropertySpec::new("errors", "errors", "ErrorItem").list(),
        PropertySpec::new("meta", "meta", "object").optional(),
        PropertySpec::new("clerkTraceId", "clerk_trace_id", "string").optional(),
    ],
);
const BACKEND_ERROR_ITEM: ResourceSpec = ResourceSpec::new(
    "ErrorItem",
    Surface::Backend,
    &[
        PropertySpec::new("message", "message", "string"),
        PropertySpec::new("longMessage", "long_message", "string"),
        PropertySpec::new("code", "code", "string"),
        PropertySpec::new("meta", "meta", "object").optional(),
    ],
);
const FRONTEND_ERROR_ITEM: ResourceSpec = ResourceSpec::new(
    "ErrorItem",
    Surface::Frontend,
    &[
        PropertySpec::new("message", "message", "string"),
        PropertySpec::new("longMessage", "long_message", "string"),
        PropertySpec::new("code", "code", "string"),
        PropertySpec::new("meta", "meta", "object").optional(),
    ],
);
const BACKEND_EXTERNAL_ACCOUNT: ResourceSpec = ResourceSpec::new(
    "ExternalAccount",
    Surface::Backend,
    &[
        PropertySpec::new("id", "id", "ExternalAccountId"),
        PropertySpec::new("provider", "provider", "OAuthProvider"),
        PropertySpec::new("externalId", "provider_user_id", "string"),
        PropertySpec::new("emailAddress", "email_address", "string"),
        PropertySpec::new("approvedScopes", "approved_scopes", "string"),
        PropertySpec::new("firstName", "first_name", "string"),
        PropertySpec::new("lastName", "last_name", "string"),
        PropertySpec::new("picture", "image_url", "string"),
    ],
);
const FRONTEND_EXTERNAL_ACCOUNT: ResourceSpec = ResourceSpec::new(
    "ExternalAccount",
    Surface::Frontend,
    &[
        PropertySpec::new("id", "id", "ExternalAccountId"),
        PropertySpec::new("provider", "provider", "OAuthProvider"),
        PropertySpec::new("externalId", "provider_user_id", "string"),
        PropertySpec::new("emailAddress", "email_address", "string"),
        PropertySpec::new("approvedScopes", "approved_scopes", "string"),
        PropertySpec::new("firstName", "first_name", "string"),
        PropertySpec::new("lastName", "last_name", "string"),
        PropertySpec::new("picture", "image_url", "string"),
    ],
);
const FRONTEND_IMAGE: ResourceSpec = ResourceSpec::new(
    "Image",
    Surface::Frontend,
    &[
        PropertySpec::new("id", "id", "ImageId"),
        PropertySpec::new("object", "object", "string").optional().literal("image"),
        PropertySpec::new("name", "name", "string"),
        PropertySpec::new("publicUrl", "public_url", "string"),
    ],
);
const BACKEND_PHONE_NUMBER: ResourceSpec = ResourceSpec::new(
    "PhoneNumber",
    Surface::Backend,
    &[
        PropertySpec::new("id", "id", "PhoneNumberId"),
        PropertySpec::new("object", "object", "string").literal("phone_number"),
        PropertySpec::new("phoneNumber", "phone_number", "string").writable(),
        PropertySpec::new(
                "reservedForSecondFactor",
                "reserved_for_second_factor",
                "boolean",
            )
            .optional(),
        PropertySpec::new("verification", "verification", "Verification").nullable(),
    ],
);
const FRONTEND_PHONE_NUMBER: ResourceSpec = ResourceSpec::new(
        "PhoneNumber",
        Surface::Frontend,
        &[
            PropertySpec::new("id", "id", "PhoneNumberId"),
            PropertySpec::new("object", "object", "string").literal("phone_number"),
            PropertySpec::new("phoneNumber", "phone_number", "string").writable(),
            PropertySpec::new(
                    "reservedForSecondFactor",
                    "reserved_for_second_factor",
                    "boolean",
                )
                .optional(),
            PropertySpec::new("verification", "verification", "Verification").nullable(),
        ],
    )
    .create("frontend.createPhoneNumber");
const FRONTEND_SESSION_ACTIVITY: ResourceSpec = ResourceSpec::new(
    "SessionActivity",
    Surface::Frontend,
    &[
        PropertySpec::new("id", "id", "SessionActivityId"),
        PropertySpec::new("object", "object", "string").literal("session_activity"),
        PropertySpec::new("deviceType", "device_type", "string").optional(),
        PropertySpec::new("isMobile", "is_mobile", "boolean"),
        PropertySpec::new("browserName", "browser_name", "string").optional(),
        PropertySpec::new("browserVersion", "browser_version", "string").optional(),
        PropertySpec::new("ipAddress", "ip_address", "string").optional(),
        PropertySpec::new("city", "city", "string").optional(),
        PropertySpec::new("country", "country", "string").optional(),
    ],
);
const FRONTEND_SESSION_WITH_ACTIVITIES: ResourceSpec = ResourceSpec::new(
    "SessionWithActivities",
    Surface::Frontend,
    &[
        PropertySpec::new("id", "id", "SessionId"),
        PropertySpec::new("object", "object", "string").literal("session"),
        PropertySpec::new("status", "status", "SessionStatus"),
        PropertySpec::new("expireAt", "expire_at", "timestamp"),
        PropertySpec::new("abandonAt", "abandon_at", "timestamp"),
        PropertySpec::new("lastActiveAt", "last_active_at", "timestamp"),
        PropertySpec::new("latestActivity", "latest_activity", "SessionActivity")
            .optional(),
    ],
);
const FRONTEND_TOKEN: ResourceSpec = ResourceSpec::new(
    "Token",
    Surface::Frontend,
    &[
        PropertySpec::new("object", "object", "string").literal("token"),
        PropertySpec::new("jwt", "jwt", "secret"),
    ],
);
const BACKEND_USER: ResourceSpec = ResourceSpec::new(
        "User",
        Surface::Backend,
        &[
            PropertySpec::new("id", "id", "UserId"),
            PropertySpec::new("object", "object", "string").literal("user"),
            PropertySpec::new("firstName", "first_name", "string").nullable().writable(),
            PropertySpec::new("lastName", "last_name", "string").nullable().writable(),
            PropertySpec::new("username", "username", "string").nullable().writable(),
            PropertySpec::new("profileImageUrl", "profile_image_url", "string")
                .optional()
                .nullable(),
            PropertySpec::new(
                    "primaryEmailAddressId",
                    "primary_email_address_id",
                    "EmailAddressId",
                )
                .nullable()
                .writable()
                .primary_of("email_addresses"),
            PropertySpec::new("emailAddresses", "email_addresses", "EmailAddress")
                .list(),
            PropertySpec::new(
                    "primaryPhoneNumberId",
                    "primary_phone_number_id",
                    "PhoneNumberId",
                )
                .nullable()
                .writable()
                .primary_of("phone_numbers"),
            PropertySpec::new("phoneNumbers", "phone_numbers", "PhoneNumber").list(),
            PropertySpec::new("externalAccounts", "external_accounts", "ExternalAccount")
                .list(),
            PropertySpec::new("passwordEnabled", "password_enabled", "boolean"),
            PropertySpec::new("twoFactorEnabled", "two_factor_enabled", "boolean"),
            PropertySpec::new("publicMetadata", "public_metadata", "metadata")
                .nullable()
                .writable(),
            PropertySpec::new("privateMetadata", "private_metadata", "metadata")
                .optional()
                .nullable()
                .writable(),
            PropertySpec::new("unsafeMetadata", "unsafe_metadata", "metadata")
                .optional()
                .nullable()
                .writable(),
            PropertySpec::new("createdAt", "created_at", "timestamp"),
            PropertySpec::new("updatedAt", "updated_at", "timestamp"),
        ],
    )
    .create("backend.createUser")
    .read("backend.getUser")
    .update("backend.updateUser")
    .delete("backend.deleteUser");
const FRONTEND_USER: ResourceSpec = ResourceSpec::new(
        "User",
        Surface::Frontend,
        &[
            PropertySpec::new("id", "id", "UserId"),
            PropertySpec::new("object", "object", "string").literal("user"),
            PropertySpec::new("firstName", "first_name", "string").nullable().writable(),
            PropertySpec::new("lastName", "last_name", "string").nullable().writable(),
            PropertySpec::new("username", "username", "string").nullable().writable(),
            PropertySpec::new("profileImageUrl", "profile_image_url", "string")
                .optional()
                .nullable(),
            PropertySpec::new(
                    "primaryEmailAddressId",
                    "primary_email_address_id",
                    "EmailAddressId",
                )
                .nullable()
                .writable()
                .primary_of("email_addresses"),
            PropertySpec::new("emailAddresses", "email_addresses", "EmailAddress")
                .list(),
            PropertySpec::new(
                    "primaryPhoneNumberId",
                    "primary_phone_number_id",
                    "PhoneNumberId",
                )
                .nullable()
                .writable()
                .primary_of("phone_numbers"),
            PropertySpec::new("phoneNumbers", "phone_numbers", "PhoneNumber").list(),
            PropertySpec::new("externalAccounts", "external_accounts", "ExternalAccount")
                .list(),
            PropertySpec::new("passwordEnabled", "password_enabled", "boolean"),
            PropertySpec::new("twoFactorEnabled", "two_factor_enabled", "boolean"),
            PropertySpec::new("publicMetadata", "public_metadata", "metadata")
                .nullable(),
            PropertySpec::new("privateMetadata", "private_metadata", "metadata")
                .optional()
                .nullable(),
            PropertySpec::new("unsafeMetadata", "unsafe_metadata", "metadata")
                .optional()
                .nullable()
                .writable(),
            PropertySpec::new("createdAt", "created_at", "timestamp"),
            PropertySpec::new("updatedAt", "updated_at", "timestamp"),
        ],
    )
    .read("frontend.get")
    .update("frontend.update")
    .delete("frontend.delete");
const BACKEND_VERIFICATION: ResourceSpec = ResourceSpec::new(
    "Verification",
    Surface::Backend,
    &[
        PropertySpec::new("status", "status", "VerificationStatus"),
        PropertySpec::new("strategy", "strategy", "string"),
        PropertySpec::new("attempts", "attempts", "integer").optional().nullable(),
        PropertySpec::new("expireAt", "expire_at", "timestamp").optional().nullable(),
    ],
);
const FRONTEND_VERIFICATION: ResourceSpec = ResourceSpec::new(
    "Verification",
    Surface::Frontend,
    &[
        PropertySpec::new("status", "status", "VerificationStatus"),
        PropertySpec::new("strategy", "strategy", "string"),
        PropertySpec::new("attempts", "attempts", "integer").optional().nullable(),
        PropertySpec::new("expireAt", "expire_at", "timestamp").optional().nullable(),
    ],
);
