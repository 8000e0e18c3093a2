// @generated from the contract by `cargo xtask generate`. Do not edit.

//! Every resource as each surface shows it: a table to read.
use clerk_user_runtime::{PropertySpec, ResourceSpec, Surface};
/// The resources, unions left out.
pub const RESOURCES: &[ResourceSpec] = &[
    ResourceSpec {
        name: "DeletedObject",
        surface: Surface::Backend,
        properties: &[
            PropertySpec {
                optional: true,
                ..PropertySpec::new("id", "id", "string")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("slug", "slug", "string")
            },
            PropertySpec::new("object", "object", "string"),
            PropertySpec::new("deleted", "deleted", "boolean"),
            PropertySpec {
                optional: true,
                ..PropertySpec::new("externalId", "external_id", "string")
            },
        ],
        create: None,
        read: None,
        update: None,
        delete: None,
        list: None,
        count: None,
    },
    ResourceSpec {
        name: "DeletedObject",
        surface: Surface::Frontend,
        properties: &[
            PropertySpec {
                optional: true,
                ..PropertySpec::new("id", "id", "string")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("slug", "slug", "string")
            },
            PropertySpec::new("object", "object", "string"),
            PropertySpec::new("deleted", "deleted", "boolean"),
            PropertySpec {
                optional: true,
                readable: false,
                ..PropertySpec::new("externalId", "external_id", "string")
            },
        ],
        create: None,
        read: None,
        update: None,
        delete: None,
        list: None,
        count: None,
    },
    ResourceSpec {
        name: "EmailAddress",
        surface: Surface::Backend,
        properties: &[
            PropertySpec::new("id", "id", "EmailAddressId"),
            PropertySpec::new("object", "object", "string"),
            PropertySpec {
                writable: true,
                ..PropertySpec::new("emailAddress", "email_address", "string")
            },
            PropertySpec::new("reserved", "reserved", "boolean"),
            PropertySpec {
                nullable: true,
                ..PropertySpec::new("verification", "verification", "Verification")
            },
            PropertySpec {
                list: true,
                ..PropertySpec::new("linkedTo", "linked_to", "IdentificationLink")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new(
                    "matchesSsoConnection",
                    "matches_sso_connection",
                    "boolean",
                )
            },
            PropertySpec::new("createdAt", "created_at", "timestamp"),
            PropertySpec::new("updatedAt", "updated_at", "timestamp"),
        ],
        create: Some("backend.createEmailAddress"),
        read: Some("backend.getEmailAddress"),
        update: Some("backend.updateEmailAddress"),
        delete: Some("backend.deleteEmailAddress"),
        list: None,
        count: None,
    },
    ResourceSpec {
        name: "EmailAddress",
        surface: Surface::Frontend,
        properties: &[
            PropertySpec::new("id", "id", "EmailAddressId"),
            PropertySpec::new("object", "object", "string"),
            PropertySpec {
                writable: true,
                ..PropertySpec::new("emailAddress", "email_address", "string")
            },
            PropertySpec::new("reserved", "reserved", "boolean"),
            PropertySpec {
                nullable: true,
                ..PropertySpec::new("verification", "verification", "Verification")
            },
            PropertySpec {
                list: true,
                ..PropertySpec::new("linkedTo", "linked_to", "IdentificationLink")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new(
                    "matchesSsoConnection",
                    "matches_sso_connection",
                    "boolean",
                )
            },
            PropertySpec::new("createdAt", "created_at", "timestamp"),
            PropertySpec::new("updatedAt", "updated_at", "timestamp"),
        ],
        create: Some("frontend.createEmailAddress"),
        read: None,
        update: None,
        delete: None,
        list: None,
        count: None,
    },
    ResourceSpec {
        name: "ErrorEnvelope",
        surface: Surface::Backend,
        properties: &[
            PropertySpec {
                list: true,
                ..PropertySpec::new("errors", "errors", "ErrorItem")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("meta", "meta", "object")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("clerkTraceId", "clerk_trace_id", "string")
            },
        ],
        create: None,
        read: None,
        update: None,
        delete: None,
        list: None,
        count: None,
    },
    ResourceSpec {
        name: "ErrorEnvelope",
        surface: Surface::Frontend,
        properties: &[
            PropertySpec {
                list: true,
                ..PropertySpec::new("errors", "errors", "ErrorItem")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("meta", "meta", "object")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("clerkTraceId", "clerk_trace_id", "string")
            },
        ],
        create: None,
        read: None,
        update: None,
        delete: None,
        list: None,
        count: None,
    },
    ResourceSpec {
        name: "ErrorItem",
        surface: Surface::Backend,
        properties: &[
            PropertySpec::new("message", "message", "string"),
            PropertySpec::new("longMessage", "long_message", "string"),
            PropertySpec::new("code", "code", "string"),
            PropertySpec {
                optional: true,
                ..PropertySpec::new("meta", "meta", "object")
            },
        ],
        create: None,
        read: None,
        update: None,
        delete: None,
        list: None,
        count: None,
    },
    ResourceSpec {
        name: "ErrorItem",
        surface: Surface::Frontend,
        properties: &[
            PropertySpec::new("message", "message", "string"),
            PropertySpec::new("longMessage", "long_message", "string"),
            PropertySpec::new("code", "code", "string"),
            PropertySpec {
                optional: true,
                ..PropertySpec::new("meta", "meta", "object")
            },
        ],
        create: None,
        read: None,
        update: None,
        delete: None,
        list: None,
        count: None,
    },
    ResourceSpec {
        name: "IdentificationLink",
        surface: Surface::Backend,
        properties: &[
            PropertySpec::new("type", "type", "string"),
            PropertySpec::new("id", "id", "string"),
        ],
        create: None,
        read: None,
        update: None,
        delete: None,
        list: None,
        count: None,
    },
    ResourceSpec {
        name: "IdentificationLink",
        surface: Surface::Frontend,
        properties: &[
            PropertySpec::new("type", "type", "string"),
            PropertySpec::new("id", "id", "string"),
        ],
        create: None,
        read: None,
        update: None,
        delete: None,
        list: None,
        count: None,
    },
    ResourceSpec {
        name: "PhoneNumber",
        surface: Surface::Backend,
        properties: &[
            PropertySpec::new("id", "id", "PhoneNumberId"),
            PropertySpec::new("object", "object", "string"),
            PropertySpec::new("phoneNumber", "phone_number", "string"),
            PropertySpec {
                optional: true,
                ..PropertySpec::new(
                    "reservedForSecondFactor",
                    "reserved_for_second_factor",
                    "boolean",
                )
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new(
                    "defaultSecondFactor",
                    "default_second_factor",
                    "boolean",
                )
            },
            PropertySpec::new("reserved", "reserved", "boolean"),
            PropertySpec {
                nullable: true,
                ..PropertySpec::new("verification", "verification", "Verification")
            },
            PropertySpec {
                list: true,
                ..PropertySpec::new("linkedTo", "linked_to", "IdentificationLink")
            },
            PropertySpec {
                list: true,
                optional: true,
                nullable: true,
                ..PropertySpec::new("backupCodes", "backup_codes", "string")
            },
            PropertySpec::new("createdAt", "created_at", "timestamp"),
            PropertySpec::new("updatedAt", "updated_at", "timestamp"),
        ],
        create: None,
        read: None,
        update: None,
        delete: None,
        list: None,
        count: None,
    },
    ResourceSpec {
        name: "PhoneNumber",
        surface: Surface::Frontend,
        properties: &[
            PropertySpec::new("id", "id", "PhoneNumberId"),
            PropertySpec::new("object", "object", "string"),
            PropertySpec::new("phoneNumber", "phone_number", "string"),
            PropertySpec {
                optional: true,
                ..PropertySpec::new(
                    "reservedForSecondFactor",
                    "reserved_for_second_factor",
                    "boolean",
                )
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new(
                    "defaultSecondFactor",
                    "default_second_factor",
                    "boolean",
                )
            },
            PropertySpec::new("reserved", "reserved", "boolean"),
            PropertySpec {
                nullable: true,
                ..PropertySpec::new("verification", "verification", "Verification")
            },
            PropertySpec {
                list: true,
                ..PropertySpec::new("linkedTo", "linked_to", "IdentificationLink")
            },
            PropertySpec {
                list: true,
                optional: true,
                nullable: true,
                ..PropertySpec::new("backupCodes", "backup_codes", "string")
            },
            PropertySpec::new("createdAt", "created_at", "timestamp"),
            PropertySpec::new("updatedAt", "updated_at", "timestamp"),
        ],
        create: None,
        read: None,
        update: None,
        delete: None,
        list: None,
        count: None,
    },
    ResourceSpec {
        name: "TotalCount",
        surface: Surface::Backend,
        properties: &[
            PropertySpec::new("object", "object", "string"),
            PropertySpec::new("totalCount", "total_count", "integer"),
        ],
        create: None,
        read: None,
        update: None,
        delete: None,
        list: None,
        count: None,
    },
    ResourceSpec {
        name: "User",
        surface: Surface::Backend,
        properties: &[
            PropertySpec::new("id", "id", "UserId"),
            PropertySpec::new("object", "object", "string"),
            PropertySpec {
                nullable: true,
                writable: true,
                ..PropertySpec::new("username", "username", "string")
            },
            PropertySpec {
                nullable: true,
                writable: true,
                ..PropertySpec::new("firstName", "first_name", "string")
            },
            PropertySpec {
                nullable: true,
                writable: true,
                ..PropertySpec::new("lastName", "last_name", "string")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("imageUrl", "image_url", "string")
            },
            PropertySpec::new("hasImage", "has_image", "boolean"),
            PropertySpec {
                nullable: true,
                writable: true,
                primary_of: Some("email_addresses"),
                ..PropertySpec::new(
                    "primaryEmailAddressId",
                    "primary_email_address_id",
                    "EmailAddressId",
                )
            },
            PropertySpec {
                nullable: true,
                writable: true,
                primary_of: Some("phone_numbers"),
                ..PropertySpec::new(
                    "primaryPhoneNumberId",
                    "primary_phone_number_id",
                    "PhoneNumberId",
                )
            },
            PropertySpec {
                nullable: true,
                writable: true,
                primary_of: Some("web3_wallets"),
                ..PropertySpec::new(
                    "primaryWeb3WalletId",
                    "primary_web3_wallet_id",
                    "Web3WalletId",
                )
            },
            PropertySpec::new("passwordEnabled", "password_enabled", "boolean"),
            PropertySpec::new("twoFactorEnabled", "two_factor_enabled", "boolean"),
            PropertySpec::new("totpEnabled", "totp_enabled", "boolean"),
            PropertySpec::new("backupCodeEnabled", "backup_code_enabled", "boolean"),
            PropertySpec {
                list: true,
                ..PropertySpec::new("emailAddresses", "email_addresses", "EmailAddress")
            },
            PropertySpec {
                list: true,
                ..PropertySpec::new("phoneNumbers", "phone_numbers", "PhoneNumber")
            },
            PropertySpec {
                list: true,
                ..PropertySpec::new("web3Wallets", "web3_wallets", "Web3Wallet")
            },
            PropertySpec {
                list: true,
                ..PropertySpec::new("passkeys", "passkeys", "object")
            },
            PropertySpec {
                list: true,
                optional: true,
                ..PropertySpec::new(
                    "organizationMemberships",
                    "organization_memberships",
                    "object",
                )
            },
            PropertySpec {
                list: true,
                ..PropertySpec::new("externalAccounts", "external_accounts", "object")
            },
            PropertySpec {
                list: true,
                ..PropertySpec::new("samlAccounts", "saml_accounts", "object")
            },
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new(
                    "passwordLastUpdatedAt",
                    "password_last_updated_at",
                    "timestamp",
                )
            },
            PropertySpec {
                writable: true,
                ..PropertySpec::new("publicMetadata", "public_metadata", "metadata")
            },
            PropertySpec {
                optional: true,
                nullable: true,
                writable: true,
                ..PropertySpec::new("privateMetadata", "private_metadata", "metadata")
            },
            PropertySpec {
                optional: true,
                writable: true,
                ..PropertySpec::new("unsafeMetadata", "unsafe_metadata", "metadata")
            },
            PropertySpec {
                nullable: true,
                writable: true,
                ..PropertySpec::new("externalId", "external_id", "string")
            },
            PropertySpec {
                nullable: true,
                ..PropertySpec::new("lastSignInAt", "last_sign_in_at", "timestamp")
            },
            PropertySpec {
                writable: true,
                ..PropertySpec::new("banned", "banned", "boolean")
            },
            PropertySpec {
                writable: true,
                ..PropertySpec::new("locked", "locked", "boolean")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("deprovisioned", "deprovisioned", "boolean")
            },
            PropertySpec {
                nullable: true,
                ..PropertySpec::new(
                    "lockoutExpiresInSeconds",
                    "lockout_expires_in_seconds",
                    "integer",
                )
            },
            PropertySpec {
                nullable: true,
                ..PropertySpec::new(
                    "verificationAttemptsRemaining",
                    "verification_attempts_remaining",
                    "integer",
                )
            },
            PropertySpec {
                writable: true,
                ..PropertySpec::new("createdAt", "created_at", "timestamp")
            },
            PropertySpec::new("updatedAt", "updated_at", "timestamp"),
            PropertySpec {
                writable: true,
                ..PropertySpec::new(
                    "deleteSelfEnabled",
                    "delete_self_enabled",
                    "boolean",
                )
            },
            PropertySpec {
                writable: true,
                ..PropertySpec::new(
                    "createOrganizationEnabled",
                    "create_organization_enabled",
                    "boolean",
                )
            },
            PropertySpec {
                optional: true,
                nullable: true,
                writable: true,
                ..PropertySpec::new(
                    "createOrganizationsLimit",
                    "create_organizations_limit",
                    "integer",
                )
            },
            PropertySpec {
                nullable: true,
                ..PropertySpec::new("lastActiveAt", "last_active_at", "timestamp")
            },
            PropertySpec {
                nullable: true,
                ..PropertySpec::new("mfaEnabledAt", "mfa_enabled_at", "timestamp")
            },
            PropertySpec {
                nullable: true,
                ..PropertySpec::new("mfaDisabledAt", "mfa_disabled_at", "timestamp")
            },
            PropertySpec {
                nullable: true,
                writable: true,
                ..PropertySpec::new("legalAcceptedAt", "legal_accepted_at", "timestamp")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("profileImageUrl", "profile_image_url", "string")
            },
            PropertySpec {
                optional: true,
                nullable: true,
                writable: true,
                ..PropertySpec::new("locale", "locale", "string")
            },
            PropertySpec {
                list: true,
                ..PropertySpec::new(
                    "enterpriseAccounts",
                    "enterprise_accounts",
                    "object",
                )
            },
            PropertySpec {
                optional: true,
                writable: true,
                ..PropertySpec::new(
                    "bypassClientTrust",
                    "bypass_client_trust",
                    "boolean",
                )
            },
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new("scim", "scim", "object")
            },
        ],
        create: Some("backend.createUser"),
        read: Some("backend.getUser"),
        update: Some("backend.updateUser"),
        delete: Some("backend.deleteUser"),
        list: Some("backend.getUserList"),
        count: Some("backend.getCount"),
    },
    ResourceSpec {
        name: "User",
        surface: Surface::Frontend,
        properties: &[
            PropertySpec::new("id", "id", "UserId"),
            PropertySpec::new("object", "object", "string"),
            PropertySpec {
                nullable: true,
                writable: true,
                ..PropertySpec::new("username", "username", "string")
            },
            PropertySpec {
                nullable: true,
                writable: true,
                ..PropertySpec::new("firstName", "first_name", "string")
            },
            PropertySpec {
                nullable: true,
                writable: true,
                ..PropertySpec::new("lastName", "last_name", "string")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("imageUrl", "image_url", "string")
            },
            PropertySpec::new("hasImage", "has_image", "boolean"),
            PropertySpec {
                nullable: true,
                writable: true,
                primary_of: Some("email_addresses"),
                ..PropertySpec::new(
                    "primaryEmailAddressId",
                    "primary_email_address_id",
                    "EmailAddressId",
                )
            },
            PropertySpec {
                nullable: true,
                writable: true,
                primary_of: Some("phone_numbers"),
                ..PropertySpec::new(
                    "primaryPhoneNumberId",
                    "primary_phone_number_id",
                    "PhoneNumberId",
                )
            },
            PropertySpec {
                nullable: true,
                writable: true,
                primary_of: Some("web3_wallets"),
                ..PropertySpec::new(
                    "primaryWeb3WalletId",
                    "primary_web3_wallet_id",
                    "Web3WalletId",
                )
            },
            PropertySpec::new("passwordEnabled", "password_enabled", "boolean"),
            PropertySpec::new("twoFactorEnabled", "two_factor_enabled", "boolean"),
            PropertySpec::new("totpEnabled", "totp_enabled", "boolean"),
            PropertySpec::new("backupCodeEnabled", "backup_code_enabled", "boolean"),
            PropertySpec {
                list: true,
                ..PropertySpec::new("emailAddresses", "email_addresses", "EmailAddress")
            },
            PropertySpec {
                list: true,
                ..PropertySpec::new("phoneNumbers", "phone_numbers", "PhoneNumber")
            },
            PropertySpec {
                list: true,
                ..PropertySpec::new("web3Wallets", "web3_wallets", "Web3Wallet")
            },
            PropertySpec {
                list: true,
                ..PropertySpec::new("passkeys", "passkeys", "object")
            },
            PropertySpec {
                list: true,
                optional: true,
                ..PropertySpec::new(
                    "organizationMemberships",
                    "organization_memberships",
                    "object",
                )
            },
            PropertySpec {
                list: true,
                ..PropertySpec::new("externalAccounts", "external_accounts", "object")
            },
            PropertySpec {
                list: true,
                ..PropertySpec::new("samlAccounts", "saml_accounts", "object")
            },
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new(
                    "passwordLastUpdatedAt",
                    "password_last_updated_at",
                    "timestamp",
                )
            },
            PropertySpec::new("publicMetadata", "public_metadata", "metadata"),
            PropertySpec {
                optional: true,
                nullable: true,
                readable: false,
                ..PropertySpec::new("privateMetadata", "private_metadata", "metadata")
            },
            PropertySpec {
                optional: true,
                writable: true,
                ..PropertySpec::new("unsafeMetadata", "unsafe_metadata", "metadata")
            },
            PropertySpec {
                nullable: true,
                ..PropertySpec::new("externalId", "external_id", "string")
            },
            PropertySpec {
                nullable: true,
                ..PropertySpec::new("lastSignInAt", "last_sign_in_at", "timestamp")
            },
            PropertySpec::new("banned", "banned", "boolean"),
            PropertySpec::new("locked", "locked", "boolean"),
            PropertySpec {
                optional: true,
                ..PropertySpec::new("deprovisioned", "deprovisioned", "boolean")
            },
            PropertySpec {
                nullable: true,
                ..PropertySpec::new(
                    "lockoutExpiresInSeconds",
                    "lockout_expires_in_seconds",
                    "integer",
                )
            },
            PropertySpec {
                nullable: true,
                ..PropertySpec::new(
                    "verificationAttemptsRemaining",
                    "verification_attempts_remaining",
                    "integer",
                )
            },
            PropertySpec::new("createdAt", "created_at", "timestamp"),
            PropertySpec::new("updatedAt", "updated_at", "timestamp"),
            PropertySpec::new("deleteSelfEnabled", "delete_self_enabled", "boolean"),
            PropertySpec::new(
                "createOrganizationEnabled",
                "create_organization_enabled",
                "boolean",
            ),
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new(
                    "createOrganizationsLimit",
                    "create_organizations_limit",
                    "integer",
                )
            },
            PropertySpec {
                nullable: true,
                ..PropertySpec::new("lastActiveAt", "last_active_at", "timestamp")
            },
            PropertySpec {
                nullable: true,
                ..PropertySpec::new("mfaEnabledAt", "mfa_enabled_at", "timestamp")
            },
            PropertySpec {
                nullable: true,
                ..PropertySpec::new("mfaDisabledAt", "mfa_disabled_at", "timestamp")
            },
            PropertySpec {
                nullable: true,
                ..PropertySpec::new("legalAcceptedAt", "legal_accepted_at", "timestamp")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("profileImageUrl", "profile_image_url", "string")
            },
            PropertySpec {
                optional: true,
                nullable: true,
                readable: false,
                ..PropertySpec::new("locale", "locale", "string")
            },
            PropertySpec {
                list: true,
                ..PropertySpec::new(
                    "enterpriseAccounts",
                    "enterprise_accounts",
                    "object",
                )
            },
            PropertySpec {
                optional: true,
                readable: false,
                ..PropertySpec::new(
                    "bypassClientTrust",
                    "bypass_client_trust",
                    "boolean",
                )
            },
            PropertySpec {
                optional: true,
                nullable: true,
                readable: false,
                ..PropertySpec::new("scim", "scim", "object")
            },
        ],
        create: None,
        read: Some("frontend.get"),
        update: Some("frontend.update"),
        delete: None,
        list: None,
        count: None,
    },
    ResourceSpec {
        name: "Web3Wallet",
        surface: Surface::Backend,
        properties: &[
            PropertySpec::new("id", "id", "Web3WalletId"),
            PropertySpec::new("object", "object", "string"),
            PropertySpec::new("web3Wallet", "web3_wallet", "string"),
            PropertySpec {
                nullable: true,
                ..PropertySpec::new("verification", "verification", "Verification")
            },
            PropertySpec::new("createdAt", "created_at", "timestamp"),
            PropertySpec::new("updatedAt", "updated_at", "timestamp"),
        ],
        create: None,
        read: None,
        update: None,
        delete: None,
        list: None,
        count: None,
    },
    ResourceSpec {
        name: "Web3Wallet",
        surface: Surface::Frontend,
        properties: &[
            PropertySpec::new("id", "id", "Web3WalletId"),
            PropertySpec::new("object", "object", "string"),
            PropertySpec::new("web3Wallet", "web3_wallet", "string"),
            PropertySpec {
                nullable: true,
                ..PropertySpec::new("verification", "verification", "Verification")
            },
            PropertySpec::new("createdAt", "created_at", "timestamp"),
            PropertySpec::new("updatedAt", "updated_at", "timestamp"),
        ],
        create: None,
        read: None,
        update: None,
        delete: None,
        list: None,
        count: None,
    },
];
/// A resource as a surface shows it.
pub fn resource(name: &str, surface: Surface) -> Option<&'static ResourceSpec> {
    RESOURCES.iter().find(|one| one.name == name && one.surface == surface)
}
