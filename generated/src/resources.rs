// @generated from the contract by `cargo xtask generate`. Do not edit.

//! The table of resources, one row per resource and surface.
use clerk_user_runtime::{PropertySpec, ResourceSpec, Surface};
/// The resources without the unions.
pub const RESOURCES: &[ResourceSpec] = &[
    FRONTEND_BACKUP_CODE,
    FRONTEND_BILLING_INITIALIZED_PAYMENT_METHOD,
    BACKEND_BILLING_PAYMENT_METHOD,
    FRONTEND_BILLING_PAYMENT_METHOD,
    BACKEND_CLIENT,
    FRONTEND_CLIENT,
    BACKEND_DELETED_OBJECT,
    FRONTEND_DELETED_OBJECT,
    BACKEND_EMAIL_ADDRESS,
    FRONTEND_EMAIL_ADDRESS,
    BACKEND_ENTERPRISE_ACCOUNT_CONNECTION,
    FRONTEND_ENTERPRISE_ACCOUNT_CONNECTION,
    BACKEND_ENTERPRISE_ACCOUNT,
    FRONTEND_ENTERPRISE_ACCOUNT,
    FRONTEND_ENTERPRISE_CONNECTION,
    FRONTEND_ENTERPRISE_OAUTH_CONFIG,
    FRONTEND_ENTERPRISE_SAML_CONNECTION,
    FRONTEND_ENVIRONMENT,
    BACKEND_ERROR_ENVELOPE,
    FRONTEND_ERROR_ENVELOPE,
    BACKEND_ERROR_ITEM,
    FRONTEND_ERROR_ITEM,
    BACKEND_EXTERNAL_ACCOUNT,
    FRONTEND_EXTERNAL_ACCOUNT,
    BACKEND_IDENTIFICATION_LINK,
    FRONTEND_IDENTIFICATION_LINK,
    BACKEND_IDENTIFIER_VERIFICATION,
    FRONTEND_IMAGE,
    BACKEND_JWKS,
    FRONTEND_JWKS,
    BACKEND_OAUTH_ACCESS_TOKEN,
    FRONTEND_ORGANIZATION_CREATION_ADVISORY,
    FRONTEND_ORGANIZATION_CREATION_DEFAULTS,
    FRONTEND_ORGANIZATION_CREATION_FORM,
    BACKEND_ORGANIZATION_INVITATION,
    FRONTEND_ORGANIZATION_INVITATION,
    BACKEND_ORGANIZATION_MEMBERSHIP,
    FRONTEND_ORGANIZATION_MEMBERSHIP,
    FRONTEND_ORGANIZATION_SUGGESTION,
    BACKEND_ORGANIZATION,
    FRONTEND_ORGANIZATION,
    BACKEND_PASSKEY,
    FRONTEND_PASSKEY,
    BACKEND_PHONE_NUMBER,
    FRONTEND_PHONE_NUMBER,
    BACKEND_PUBLIC_INVITER_DATA,
    BACKEND_PUBLIC_ORGANIZATION_DATA,
    FRONTEND_PUBLIC_ORGANIZATION_DATA,
    BACKEND_PUBLIC_USER_DATA,
    FRONTEND_PUBLIC_USER_DATA,
    BACKEND_SAML_ACCOUNT_CONNECTION,
    FRONTEND_SAML_ACCOUNT_CONNECTION,
    BACKEND_SAML_ACCOUNT,
    FRONTEND_SAML_ACCOUNT,
    BACKEND_SCIM_USER_METADATA,
    BACKEND_SESSION_ACTIVITY,
    FRONTEND_SESSION_ACTIVITY,
    BACKEND_SESSION_TASK,
    FRONTEND_SESSION_TASK,
    FRONTEND_SESSION_WITH_ACTIVITIES,
    BACKEND_SESSION,
    FRONTEND_SESSION,
    FRONTEND_SIGN_IN_FACTOR,
    BACKEND_SIGN_IN_TOKEN,
    FRONTEND_SIGN_IN_USER_DATA,
    FRONTEND_SIGN_IN,
    BACKEND_SIGN_UP_VERIFICATION,
    FRONTEND_SIGN_UP_VERIFICATION,
    BACKEND_SIGN_UP_VERIFICATIONS,
    FRONTEND_SIGN_UP_VERIFICATIONS,
    BACKEND_SIGN_UP,
    FRONTEND_SIGN_UP,
    BACKEND_TOKEN,
    FRONTEND_TOKEN,
    BACKEND_TOTAL_COUNT,
    FRONTEND_TOTP,
    BACKEND_TRUSTED_DEVICE_CHALLENGE,
    FRONTEND_TRUSTED_DEVICE_CHALLENGE,
    BACKEND_USER_ID_RESULT,
    BACKEND_USER_ORGANIZATION_INVITATION,
    FRONTEND_USER_ORGANIZATION_INVITATION,
    BACKEND_USER,
    FRONTEND_USER,
    BACKEND_VERIFY_PASSWORD_RESULT,
    BACKEND_VERIFY_TOTP_RESULT,
    BACKEND_WEB3_WALLET,
    FRONTEND_WEB3_WALLET,
];
/// The row of a resource on a surface.
pub fn resource(name: &str, surface: Surface) -> Option<&'static ResourceSpec> {
    RESOURCES.iter().find(|one| one.name == name && one.surface == surface)
}
const FRONTEND_BACKUP_CODE: ResourceSpec = ResourceSpec::new(
        "BackupCode",
        Surface::Frontend,
        &[
            PropertySpec::new("id", "id", "BackupCodeId"),
            PropertySpec::new("object", "object", "string").literal("backup_code"),
            PropertySpec::new("codes", "codes", "secret").list(),
            PropertySpec::new("createdAt", "created_at", "timestamp"),
            PropertySpec::new("updatedAt", "updated_at", "timestamp"),
        ],
    )
    .create("frontend.createBackupCode");
const FRONTEND_BILLING_INITIALIZED_PAYMENT_METHOD: ResourceSpec = ResourceSpec::new(
    "BillingInitializedPaymentMethod",
    Surface::Frontend,
    &[
        PropertySpec::new("object", "object", "string")
            .literal("commerce_payment_method_initialize"),
        PropertySpec::new("externalClientSecret", "external_client_secret", "secret")
            .optional(),
        PropertySpec::new("externalGatewayId", "external_gateway_id", "string")
            .optional(),
        PropertySpec::new("paymentMethodOrder", "payment_method_order", "string").list(),
    ],
);
const BACKEND_BILLING_PAYMENT_METHOD: ResourceSpec = ResourceSpec::new(
    "BillingPaymentMethod",
    Surface::Backend,
    &[
        PropertySpec::new("id", "id", "BillingPaymentMethodId"),
        PropertySpec::new("object", "object", "string")
            .literal("commerce_payment_method"),
        PropertySpec::new("payerId", "payer_id", "string"),
        PropertySpec::new("paymentType", "payment_type", "BillingPaymentType"),
        PropertySpec::new("isDefault", "is_default", "boolean").optional(),
        PropertySpec::new("gateway", "gateway", "string"),
        PropertySpec::new("gatewayExternalId", "gateway_external_id", "string"),
        PropertySpec::new(
                "gatewayExternalAccountId",
                "gateway_external_account_id",
                "string",
            )
            .nullable(),
        PropertySpec::new("last4", "last4", "string").nullable(),
        PropertySpec::new("status", "status", "BillingPaymentMethodStatus"),
        PropertySpec::new("walletType", "wallet_type", "string").optional().nullable(),
        PropertySpec::new("cardType", "card_type", "string").nullable(),
        PropertySpec::new("expiryYear", "expiry_year", "integer").optional().nullable(),
        PropertySpec::new("expiryMonth", "expiry_month", "integer")
            .optional()
            .nullable(),
        PropertySpec::new("createdAt", "created_at", "timestamp").optional(),
        PropertySpec::new("updatedAt", "updated_at", "timestamp").optional(),
        PropertySpec::new("isRemovable", "is_removable", "boolean").optional(),
    ],
);
const FRONTEND_BILLING_PAYMENT_METHOD: ResourceSpec = ResourceSpec::new(
        "BillingPaymentMethod",
        Surface::Frontend,
        &[
            PropertySpec::new("id", "id", "BillingPaymentMethodId"),
            PropertySpec::new("object", "object", "string")
                .literal("commerce_payment_method"),
            PropertySpec::new("payerId", "payer_id", "string"),
            PropertySpec::new("paymentType", "payment_type", "BillingPaymentType"),
            PropertySpec::new("isDefault", "is_default", "boolean").optional(),
            PropertySpec::new("gateway", "gateway", "string"),
            PropertySpec::new("gatewayExternalId", "gateway_external_id", "string"),
            PropertySpec::new(
                    "gatewayExternalAccountId",
                    "gateway_external_account_id",
                    "string",
                )
                .nullable(),
            PropertySpec::new("last4", "last4", "string").nullable(),
            PropertySpec::new("status", "status", "BillingPaymentMethodStatus"),
            PropertySpec::new("walletType", "wallet_type", "string")
                .optional()
                .nullable(),
            PropertySpec::new("cardType", "card_type", "string").nullable(),
            PropertySpec::new("expiryYear", "expiry_year", "integer")
                .optional()
                .nullable(),
            PropertySpec::new("expiryMonth", "expiry_month", "integer")
                .optional()
                .nullable(),
            PropertySpec::new("createdAt", "created_at", "timestamp").optional(),
            PropertySpec::new("updatedAt", "updated_at", "timestamp").optional(),
            PropertySpec::new("isRemovable", "is_removable", "boolean").optional(),
        ],
    )
    .create("frontend.addPaymentMethod")
    .list("frontend.getPaymentMethods");
const BACKEND_CLIENT: ResourceSpec = ResourceSpec::new(
    "Client",
    Surface::Backend,
    &[
        PropertySpec::new("id", "id", "ClientId"),
        PropertySpec::new("object", "object", "string").literal("client"),
        PropertySpec::new("sessionIds", "session_ids", "SessionId").list(),
        PropertySpec::new("sessions", "sessions", "Session").list(),
        PropertySpec::new("signIn", "sign_in", "SignIn").nullable().hidden().unnamed(),
        PropertySpec::new("signUp", "sign_up", "SignUp").nullable().hidden().unnamed(),
        PropertySpec::new("signInId", "sign_in_id", "SignInId").nullable(),
        PropertySpec::new("signUpId", "sign_up_id", "SignUpId").nullable(),
        PropertySpec::new("lastActiveSessionId", "last_active_session_id", "SessionId")
            .nullable(),
        PropertySpec::new(
                "lastAuthenticationStrategy",
                "last_authentication_strategy",
                "string",
            )
            .nullable(),
        PropertySpec::new("cookieExpiresAt", "cookie_expires_at", "timestamp")
            .nullable()
            .hidden()
            .unnamed(),
        PropertySpec::new("captchaBypass", "captcha_bypass", "boolean")
            .hidden()
            .unnamed(),
        PropertySpec::new("createdAt", "created_at", "timestamp"),
        PropertySpec::new("updatedAt", "updated_at", "timestamp"),
    ],
);
const FRONTEND_CLIENT: ResourceSpec = ResourceSpec::new(
    "Client",
    Surface::Frontend,
    &[
        PropertySpec::new("id", "id", "ClientId"),
        PropertySpec::new("object", "object", "string").literal("client"),
        PropertySpec::new("sessionIds", "session_ids", "SessionId")
            .list()
            .hidden()
            .unnamed(),
        PropertySpec::new("sessions", "sessions", "Session").list(),
        PropertySpec::new("signIn", "sign_in", "SignIn").nullable(),
        PropertySpec::new("signUp", "sign_up", "SignUp").nullable(),
        PropertySpec::new("signInId", "sign_in_id", "SignInId")
            .nullable()
            .hidden()
            .unnamed(),
        PropertySpec::new("signUpId", "sign_up_id", "SignUpId")
            .nullable()
            .hidden()
            .unnamed(),
        PropertySpec::new("lastActiveSessionId", "last_active_session_id", "SessionId")
            .nullable(),
        PropertySpec::new(
                "lastAuthenticationStrategy",
                "last_authentication_strategy",
                "string",
            )
            .nullable(),
        PropertySpec::new("cookieExpiresAt", "cookie_expires_at", "timestamp")
            .nullable(),
        PropertySpec::new("captchaBypass", "captcha_bypass", "boolean"),
        PropertySpec::new("createdAt", "created_at", "timestamp"),
        PropertySpec::new("updatedAt", "updated_at", "timestamp"),
    ],
);
const BACKEND_DELETED_OBJECT: ResourceSpec = ResourceSpec::new(
    "DeletedObject",
    Surface::Backend,
    &[
        PropertySpec::new("id", "id", "string").optional(),
        PropertySpec::new("slug", "slug", "string").optional(),
        PropertySpec::new("object", "object", "string"),
        PropertySpec::new("deleted", "deleted", "boolean"),
        PropertySpec::new("externalId", "external_id", "string").optional(),
    ],
);
const FRONTEND_DELETED_OBJECT: ResourceSpec = ResourceSpec::new(
    "DeletedObject",
    Surface::Frontend,
    &[
        PropertySpec::new("id", "id", "string").optional(),
        PropertySpec::new("slug", "slug", "string").optional(),
        PropertySpec::new("object", "object", "string"),
        PropertySpec::new("deleted", "deleted", "boolean"),
        PropertySpec::new("externalId", "external_id", "string")
            .optional()
            .hidden()
            .unnamed(),
    ],
);
const BACKEND_EMAIL_ADDRESS: ResourceSpec = ResourceSpec::new(
        "EmailAddress",
        Surface::Backend,
        &[
            PropertySpec::new("id", "id", "EmailAddressId"),
            PropertySpec::new("object", "object", "string").literal("email_address"),
            PropertySpec::new("emailAddress", "email_address", "string").writable(),
            PropertySpec::new("reserved", "reserved", "boolean"),
            PropertySpec::new("verification", "verification", "Verification").nullable(),
            PropertySpec::new("linkedTo", "linked_to", "IdentificationLink").list(),
            PropertySpec::new(
                    "matchesSsoConnection",
                    "matches_sso_connection",
                    "boolean",
                )
                .optional(),
            PropertySpec::new("createdAt", "created_at", "timestamp"),
            PropertySpec::new("updatedAt", "updated_at", "timestamp"),
        ],
    )
    .create("backend.createEmailAddress")
    .read("backend.getEmailAddress")
    .update("backend.updateEmailAddress")
    .delete("backend.deleteEmailAddress");
const FRONTEND_EMAIL_ADDRESS: ResourceSpec = ResourceSpec::new(
        "EmailAddress",
        Surface::Frontend,
        &[
            PropertySpec::new("id", "id", "EmailAddressId"),
            PropertySpec::new("object", "object", "string").literal("email_address"),
            PropertySpec::new("emailAddress", "email_address", "string").writable(),
            PropertySpec::new("reserved", "reserved", "boolean"),
            PropertySpec::new("verification", "verification", "Verification").nullable(),
            PropertySpec::new("linkedTo", "linked_to", "IdentificationLink").list(),
            PropertySpec::new(
                    "matchesSsoConnection",
                    "matches_sso_connection",
                    "boolean",
                )
                .optional(),
            PropertySpec::new("createdAt", "created_at", "timestamp"),
            PropertySpec::new("updatedAt", "updated_at", "timestamp"),
        ],
    )
    .create("frontend.createEmailAddress")
    .read("frontend.getEmailAddress")
    .delete("frontend.deleteEmailAddress")
    .list("frontend.getEmailAddresses");
const BACKEND_ENTERPRISE_ACCOUNT_CONNECTION: ResourceSpec = ResourceSpec::new(
    "EnterpriseAccountConnection",
    Surface::Backend,
    &[
        PropertySpec::new("id", "id", "EnterpriseAccountConnectionId"),
        PropertySpec::new("protocol", "protocol", "EnterpriseProtocol"),
        PropertySpec::new("provider", "provider", "string"),
        PropertySpec::new("name", "name", "string"),
        PropertySpec::new("logoPublicUrl", "logo_public_url", "string").nullable(),
        PropertySpec::new("domain", "domain", "string").optional(),
        PropertySpec::new("domains", "domains", "string").list().optional(),
        PropertySpec::new("active", "active", "boolean"),
        PropertySpec::new("syncUserAttributes", "sync_user_attributes", "boolean"),
        PropertySpec::new("allowSubdomains", "allow_subdomains", "boolean"),
        PropertySpec::new("allowIdpInitiated", "allow_idp_initiated", "boolean"),
        PropertySpec::new(
            "disableAdditionalIdentifications",
            "disable_additional_identifications",
            "boolean",
        ),
        PropertySpec::new("createdAt", "created_at", "timestamp"),
        PropertySpec::new("updatedAt", "updated_at", "timestamp"),
        PropertySpec::new(
                "allowOrganizationAccountLinking",
                "allow_organization_account_linking",
                "boolean",
            )
            .optional()
            .hidden()
            .unnamed(),
        PropertySpec::new(
                "enterpriseConnectionId",
                "enterprise_connection_id",
                "EnterpriseConnectionId",
            )
            .optional()
            .nullable()
            .hidden()
            .unnamed(),
    ],
);
const FRONTEND_ENTERPRISE_ACCOUNT_CONNECTION: ResourceSpec = ResourceSpec::new(
    "EnterpriseAccountConnection",
    Surface::Frontend,
    &[
        PropertySpec::new("id", "id", "EnterpriseAccountConnectionId"),
        PropertySpec::new("protocol", "protocol", "EnterpriseProtocol"),
        PropertySpec::new("provider", "provider", "string"),
        PropertySpec::new("name", "name", "string"),
        PropertySpec::new("logoPublicUrl", "logo_public_url", "string").nullable(),
        PropertySpec::new("domain", "domain", "string").optional(),
        PropertySpec::new("domains", "domains", "string").list().optional(),
        PropertySpec::new("active", "active", "boolean"),
        PropertySpec::new("syncUserAttributes", "sync_user_attributes", "boolean"),
        PropertySpec::new("allowSubdomains", "allow_subdomains", "boolean"),
        PropertySpec::new("allowIdpInitiated", "allow_idp_initiated", "boolean"),
        PropertySpec::new(
            "disableAdditionalIdentifications",
            "disable_additional_identifications",
            "boolean",
        ),
        PropertySpec::new("createdAt", "created_at", "timestamp"),
        PropertySpec::new("updatedAt", "updated_at", "timestamp"),
        PropertySpec::new(
                "allowOrganizationAccountLinking",
                "allow_organization_account_linking",
                "boolean",
            )
            .optional(),
        PropertySpec::new(
                "enterpriseConnectionId",
                "enterprise_connection_id",
                "EnterpriseConnectionId",
            )
            .optional()
            .nullable(),
    ],
);
const BACKEND_ENTERPRISE_ACCOUNT: ResourceSpec = ResourceSpec::new(
    "EnterpriseAccount",
    Surface::Backend,
    &[
        PropertySpec::new("id", "id", "EnterpriseAccountId"),
        PropertySpec::new("object", "object", "string").literal("enterprise_account"),
        PropertySpec::new("protocol", "protocol", "EnterpriseProtocol").optional(),
        PropertySpec::new("provider", "provider", "string"),
        PropertySpec::new("active", "active", "boolean"),
        PropertySpec::new("emailAddress", "email_address", "string"),
        PropertySpec::new("firstName", "first_name", "string").optional().nullable(),
        PropertySpec::new("lastName", "last_name", "string").optional().nullable(),
        PropertySpec::new("providerUserId", "provider_user_id", "string")
            .optional()
            .nullable(),
        PropertySpec::new(
                "enterpriseConnectionId",
                "enterprise_connection_id",
                "EnterpriseConnectionId",
            )
            .optional()
            .nullable(),
        PropertySpec::new("publicMetadata", "public_metadata", "metadata").optional(),
        PropertySpec::new("verification", "verification", "Verification").nullable(),
        PropertySpec::new(
                "enterpriseConnection",
                "enterprise_connection",
                "EnterpriseAccountConnection",
            )
            .optional()
            .nullable(),
        PropertySpec::new("lastAuthenticatedAt", "last_authenticated_at", "timestamp")
            .optional()
            .nullable(),
    ],
);
const FRONTEND_ENTERPRISE_ACCOUNT: ResourceSpec = ResourceSpec::new(
    "EnterpriseAccount",
    Surface::Frontend,
    &[
        PropertySpec::new("id", "id", "EnterpriseAccountId"),
        PropertySpec::new("object", "object", "string").literal("enterprise_account"),
        PropertySpec::new("protocol", "protocol", "EnterpriseProtocol").optional(),
        PropertySpec::new("provider", "provider", "string"),
        PropertySpec::new("active", "active", "boolean"),
        PropertySpec::new("emailAddress", "email_address", "string"),
        PropertySpec::new("firstName", "first_name", "string").optional().nullable(),
        PropertySpec::new("lastName", "last_name", "string").optional().nullable(),
        PropertySpec::new("providerUserId", "provider_user_id", "string")
            .optional()
            .nullable(),
        PropertySpec::new(
                "enterpriseConnectionId",
                "enterprise_connection_id",
                "EnterpriseConnectionId",
            )
            .optional()
            .nullable(),
        PropertySpec::new("publicMetadata", "public_metadata", "metadata").optional(),
        PropertySpec::new("verification", "verification", "Verification").nullable(),
        PropertySpec::new(
                "enterpriseConnection",
                "enterprise_connection",
                "EnterpriseAccountConnection",
            )
            .optional()
            .nullable(),
        PropertySpec::new("lastAuthenticatedAt", "last_authenticated_at", "timestamp")
            .optional()
            .nullable(),
    ],
);
const FRONTEND_ENTERPRISE_CONNECTION: ResourceSpec = ResourceSpec::new(
        "EnterpriseConnection",
        Surface::Frontend,
        &[
            PropertySpec::new("id", "id", "EnterpriseConnectionId"),
            PropertySpec::new("object", "object", "string").optional(),
            PropertySpec::new("customAttributes", "custom_attributes", "object")
                .list()
                .optional(),
            PropertySpec::new("name", "name", "string"),
            PropertySpec::new("provider", "provider", "string"),
            PropertySpec::new("logoPublicUrl", "logo_public_url", "string")
                .optional()
                .nullable(),
            PropertySpec::new("active", "active", "boolean"),
            PropertySpec::new("domains", "domains", "string").list(),
            PropertySpec::new("organizationId", "organization_id", "OrganizationId")
                .optional()
                .nullable(),
            PropertySpec::new("syncUserAttributes", "sync_user_attributes", "boolean"),
            PropertySpec::new(
                "disableAdditionalIdentifications",
                "disable_additional_identifications",
                "boolean",
            ),
            PropertySpec::new(
                "allowOrganizationAccountLinking",
                "allow_organization_account_linking",
                "boolean",
            ),
            PropertySpec::new(
                    "samlConnection",
                    "saml_connection",
                    "EnterpriseSamlConnection",
                )
                .optional()
                .nullable(),
            PropertySpec::new("oauthConfig", "oauth_config", "EnterpriseOauthConfig")
                .optional()
                .nullable(),
            PropertySpec::new("createdAt", "created_at", "timestamp"),
            PropertySpec::new("updatedAt", "updated_at", "timestamp"),
        ],
    )
    .list("frontend.getEnterpriseConnections");
const FRONTEND_ENTERPRISE_OAUTH_CONFIG: ResourceSpec = ResourceSpec::new(
    "EnterpriseOauthConfig",
    Surface::Frontend,
    &[
        PropertySpec::new("id", "id", "string").optional(),
        PropertySpec::new("name", "name", "string").optional(),
        PropertySpec::new("providerKey", "provider_key", "string").optional(),
        PropertySpec::new("clientId", "client_id", "string").optional(),
        PropertySpec::new("discoveryUrl", "discovery_url", "string").optional(),
        PropertySpec::new("authUrl", "auth_url", "string").optional(),
        PropertySpec::new("tokenUrl", "token_url", "string").optional(),
        PropertySpec::new("userInfoUrl", "user_info_url", "string").optional(),
        PropertySpec::new("redirectUri", "redirect_uri", "string").optional(),
        PropertySpec::new("requiresPkce", "requires_pkce", "boolean").optional(),
        PropertySpec::new("logoPublicUrl", "logo_public_url", "string")
            .optional()
            .nullable(),
        PropertySpec::new("createdAt", "created_at", "timestamp").optional(),
        PropertySpec::new("updatedAt", "updated_at", "timestamp").optional(),
    ],
);
const FRONTEND_ENTERPRISE_SAML_CONNECTION: ResourceSpec = ResourceSpec::new(
    "EnterpriseSamlConnection",
    Surface::Frontend,
    &[
        PropertySpec::new("id", "id", "string").optional(),
        PropertySpec::new("name", "name", "string").optional(),
        PropertySpec::new("active", "active", "boolean").optional(),
        PropertySpec::new("idpEntityId", "idp_entity_id", "string").optional(),
        PropertySpec::new("idpSsoUrl", "idp_sso_url", "string").optional(),
        PropertySpec::new("idpCertificate", "idp_certificate", "string").optional(),
        PropertySpec::new(
                "idpCertificateIssuedAt",
                "idp_certificate_issued_at",
                "timestamp",
            )
            .optional(),
        PropertySpec::new(
                "idpCertificateExpiresAt",
                "idp_certificate_expires_at",
                "timestamp",
            )
            .optional(),
        PropertySpec::new("idpMetadataUrl", "idp_metadata_url", "string").optional(),
        PropertySpec::new("idpMetadata", "idp_metadata", "string").optional(),
        PropertySpec::new("acsUrl", "acs_url", "string").optional(),
        PropertySpec::new("spEntityId", "sp_entity_id", "string").optional(),
        PropertySpec::new("spMetadataUrl", "sp_metadata_url", "string").optional(),
        PropertySpec::new("allowIdpInitiated", "allow_idp_initiated", "boolean")
            .optional(),
        PropertySpec::new("allowSubdomains", "allow_subdomains", "boolean").optional(),
        PropertySpec::new("forceAuthn", "force_authn", "boolean").optional(),
        PropertySpec::new("loginHint", "login_hint", "object").optional(),
    ],
);
const FRONTEND_ENVIRONMENT: ResourceSpec = ResourceSpec::new(
    "Environment",
    Surface::Frontend,
    &[
        PropertySpec::new("authConfig", "auth_config", "object").optional(),
        PropertySpec::new("displayConfig", "display_config", "object").optional(),
        PropertySpec::new("userSettings", "user_settings", "object").optional(),
        PropertySpec::new("organizationSettings", "organization_settings", "object")
            .optional(),
        PropertySpec::new("fraudSettings", "fraud_settings", "object").optional(),
        PropertySpec::new("commerceSettings", "commerce_settings", "object").optional(),
        PropertySpec::new("apiKeysSettings", "api_keys_settings", "object").optional(),
        PropertySpec::new("protectConfig", "protect_config", "object").optional(),
        PropertySpec::new("clientDebugMode", "client_debug_mode", "boolean").optional(),
        PropertySpec::new("partitionedCookies", "partitioned_cookies", "boolean")
            .optional(),
        PropertySpec::new("maintenanceMode", "maintenance_mode", "boolean").optional(),
    ],
);
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
            PropertySpec::new("object", "object", "ExternalAccountObject"),
            PropertySpec::new("provider", "provider", "string"),
            PropertySpec::new("identificationId", "identification_id", "string"),
            PropertySpec::new("providerUserId", "provider_user_id", "string"),
            PropertySpec::new("approvedScopes", "approved_scopes", "string"),
            PropertySpec::new("emailAddress", "email_address", "string"),
            PropertySpec::new(
                    "emailAddressVerified",
                    "email_address_verified",
                    "boolean",
                )
                .optional()
                .nullable(),
            PropertySpec::new("firstName", "first_name", "string"),
            PropertySpec::new("lastName", "last_name", "string"),
            PropertySpec::new("avatarUrl", "avatar_url", "string").optional(),
            PropertySpec::new("imageUrl", "image_url", "string").optional().nullable(),
            PropertySpec::new("username", "username", "string").optional().nullable(),
            PropertySpec::new("phoneNumber", "phone_number", "string")
                .optional()
                .nullable(),
            PropertySpec::new("publicMetadata", "public_metadata", "metadata"),
            PropertySpec::new("label", "label", "string").optional().nullable(),
            PropertySpec::new("createdAt", "created_at", "timestamp"),
            PropertySpec::new("updatedAt", "updated_at", "timestamp"),
            PropertySpec::new("verification", "verification", "Verification").nullable(),
            PropertySpec::new(
                    "externalAccountId",
                    "external_account_id",
                    "ExternalAccountId",
                )
                .optional(),
        ],
    )
    .delete("backend.deleteUserExternalAccount");
const FRONTEND_EXTERNAL_ACCOUNT: ResourceSpec = ResourceSpec::new(
        "ExternalAccount",
        Surface::Frontend,
        &[
            PropertySpec::new("id", "id", "ExternalAccountId"),
            PropertySpec::new("object", "object", "ExternalAccountObject"),
            PropertySpec::new("provider", "provider", "string"),
            PropertySpec::new("identificationId", "identification_id", "string"),
            PropertySpec::new("providerUserId", "provider_user_id", "string"),
            PropertySpec::new("approvedScopes", "approved_scopes", "string"),
            PropertySpec::new("emailAddress", "email_address", "string"),
            PropertySpec::new(
                    "emailAddressVerified",
                    "email_address_verified",
                    "boolean",
                )
                .optional()
                .nullable(),
            PropertySpec::new("firstName", "first_name", "string"),
            PropertySpec::new("lastName", "last_name", "string"),
            PropertySpec::new("avatarUrl", "avatar_url", "string").optional(),
            PropertySpec::new("imageUrl", "image_url", "string").optional().nullable(),
            PropertySpec::new("username", "username", "string").optional().nullable(),
            PropertySpec::new("phoneNumber", "phone_number", "string")
                .optional()
                .nullable(),
            PropertySpec::new("publicMetadata", "public_metadata", "metadata"),
            PropertySpec::new("label", "label", "string").optional().nullable(),
            PropertySpec::new("createdAt", "created_at", "timestamp"),
            PropertySpec::new("updatedAt", "updated_at", "timestamp"),
            PropertySpec::new("verification", "verification", "Verification").nullable(),
            PropertySpec::new(
                    "externalAccountId",
                    "external_account_id",
                    "ExternalAccountId",
                )
                .optional()
                .hidden()
                .unnamed(),
        ],
    )
    .create("frontend.createExternalAccount")
    .delete("frontend.deleteExternalAccount");
const BACKEND_IDENTIFICATION_LINK: ResourceSpec = ResourceSpec::new(
    "IdentificationLink",
    Surface::Backend,
    &[
        PropertySpec::new("type", "type", "string"),
        PropertySpec::new("id", "id", "string"),
    ],
);
const FRONTEND_IDENTIFICATION_LINK: ResourceSpec = ResourceSpec::new(
    "IdentificationLink",
    Surface::Frontend,
    &[
        PropertySpec::new("type", "type", "string"),
        PropertySpec::new("id", "id", "string"),
    ],
);
const BACKEND_IDENTIFIER_VERIFICATION: ResourceSpec = ResourceSpec::new(
    "IdentifierVerification",
    Surface::Backend,
    &[
        PropertySpec::new("id", "id", "string").optional(),
        PropertySpec::new("object", "object", "string").optional(),
        PropertySpec::new("status", "status", "VerificationStatus").optional(),
        PropertySpec::new("strategy", "strategy", "string").optional(),
        PropertySpec::new("attempts", "attempts", "integer").optional().nullable(),
        PropertySpec::new("expireAt", "expire_at", "timestamp").optional().nullable(),
        PropertySpec::new("channel", "channel", "PhoneCodeChannel").optional().nullable(),
    ],
);
const FRONTEND_IMAGE: ResourceSpec = ResourceSpec::new(
        "Image",
        Surface::Frontend,
        &[
            PropertySpec::new("id", "id", "ImageId").optional(),
            PropertySpec::new("object", "object", "string").optional().literal("image"),
            PropertySpec::new("name", "name", "string").optional(),
            PropertySpec::new("publicUrl", "public_url", "string").optional(),
        ],
    )
    .create("frontend.setProfileImage")
    .delete("frontend.deleteProfileImage");
const BACKEND_JWKS: ResourceSpec = ResourceSpec::new(
    "Jwks",
    Surface::Backend,
    &[PropertySpec::new("keys", "keys", "JsonWebKey").list()],
);
const FRONTEND_JWKS: ResourceSpec = ResourceSpec::new(
    "Jwks",
    Surface::Frontend,
    &[PropertySpec::new("keys", "keys", "JsonWebKey").list()],
);
const BACKEND_OAUTH_ACCESS_TOKEN: ResourceSpec = ResourceSpec::new(
    "OauthAccessToken",
    Surface::Backend,
    &[
        PropertySpec::new("object", "object", "string").literal("oauth_access_token"),
        PropertySpec::new(
            "externalAccountId",
            "external_account_id",
            "ExternalAccountId",
        ),
        PropertySpec::new("providerUserId", "provider_user_id", "string"),
        PropertySpec::new("token", "token", "secret"),
        PropertySpec::new("expiresAt", "expires_at", "timestamp").nullable(),
        PropertySpec::new("provider", "provider", "string"),
        PropertySpec::new("publicMetadata", "public_metadata", "metadata"),
        PropertySpec::new("label", "label", "string").nullable(),
        PropertySpec::new("scopes", "scopes", "string").list().optional(),
        PropertySpec::new("idToken", "id_token", "secret").optional(),
        PropertySpec::new("tokenSecret", "token_secret", "secret").optional(),
    ],
);
const FRONTEND_ORGANIZATION_CREATION_ADVISORY: ResourceSpec = ResourceSpec::new(
    "OrganizationCreationAdvisory",
    Surface::Frontend,
    &[
        PropertySpec::new("type", "type", "AdvisorySeverity").optional(),
        PropertySpec::new("message", "message", "string").optional(),
        PropertySpec::new("code", "code", "string").optional(),
        PropertySpec::new("severity", "severity", "AdvisorySeverity").optional(),
        PropertySpec::new("meta", "meta", "object").optional(),
    ],
);
const FRONTEND_ORGANIZATION_CREATION_DEFAULTS: ResourceSpec = ResourceSpec::new(
    "OrganizationCreationDefaults",
    Surface::Frontend,
    &[
        PropertySpec::new("form", "form", "OrganizationCreationForm")
            .optional()
            .nullable(),
        PropertySpec::new("advisory", "advisory", "OrganizationCreationAdvisory")
            .optional()
            .nullable(),
    ],
);
const FRONTEND_ORGANIZATION_CREATION_FORM: ResourceSpec = ResourceSpec::new(
    "OrganizationCreationForm",
    Surface::Frontend,
    &[
        PropertySpec::new("name", "name", "string").optional().nullable(),
        PropertySpec::new("slug", "slug", "string").optional().nullable(),
        PropertySpec::new("logo", "logo", "string").optional().nullable(),
        PropertySpec::new("blurHash", "blur_hash", "string").optional().nullable(),
    ],
);
const BACKEND_ORGANIZATION_INVITATION: ResourceSpec = ResourceSpec::new(
        "OrganizationInvitation",
        Surface::Backend,
        &[
            PropertySpec::new("id", "id", "OrganizationInvitationId"),
            PropertySpec::new("object", "object", "string")
                .literal("organization_invitation"),
            PropertySpec::new("emailAddress", "email_address", "string").writable(),
            PropertySpec::new("role", "role", "string").writable(),
            PropertySpec::new("roleName", "role_name", "string"),
            PropertySpec::new("organizationId", "organization_id", "OrganizationId")
                .optional(),
            PropertySpec::new(
                    "publicOrganizationData",
                    "public_organization_data",
                    "PublicOrganizationData",
                )
                .optional()
                .hidden()
                .unnamed(),
            PropertySpec::new("inviterId", "inviter_id", "UserId").nullable(),
            PropertySpec::new(
                "publicInviterData",
                "public_inviter_data",
                "PublicInviterData",
            ),
            PropertySpec::new("status", "status", "OrganizationInvitationStatus")
                .optional(),
            PropertySpec::new("publicMetadata", "public_metadata", "metadata")
                .writable(),
            PropertySpec::new("privateMetadata", "private_metadata", "metadata")
                .optional()
                .writable(),
            PropertySpec::new("url", "url", "string").nullable(),
            PropertySpec::new("expiresAt", "expires_at", "timestamp").nullable(),
            PropertySpec::new("createdAt", "created_at", "timestamp"),
            PropertySpec::new("updatedAt", "updated_at", "timestamp"),
        ],
    )
    .create("backend.createOrganizationInvitation");
const FRONTEND_ORGANIZATION_INVITATION: ResourceSpec = ResourceSpec::new(
    "OrganizationInvitation",
    Surface::Frontend,
    &[
        PropertySpec::new("id", "id", "OrganizationInvitationId"),
        PropertySpec::new("object", "object", "string")
            .literal("organization_invitation"),
        PropertySpec::new("emailAddress", "email_address", "string").writable(),
        PropertySpec::new("role", "role", "string").writable(),
        PropertySpec::new("roleName", "role_name", "string"),
        PropertySpec::new("organizationId", "organization_id", "OrganizationId")
            .optional(),
        PropertySpec::new(
                "publicOrganizationData",
                "public_organization_data",
                "PublicOrganizationData",
            )
            .optional(),
        PropertySpec::new("inviterId", "inviter_id", "UserId")
            .nullable()
            .hidden()
            .unnamed(),
        PropertySpec::new(
                "publicInviterData",
                "public_inviter_data",
                "PublicInviterData",
            )
            .hidden()
            .unnamed(),
        PropertySpec::new("status", "status", "OrganizationInvitationStatus").optional(),
        PropertySpec::new("publicMetadata", "public_metadata", "metadata"),
        PropertySpec::new("privateMetadata", "private_metadata", "metadata")
            .optional()
            .hidden(),
        PropertySpec::new("url", "url", "string").nullable(),
        PropertySpec::new("expiresAt", "expires_at", "timestamp").nullable(),
        PropertySpec::new("createdAt", "created_at", "timestamp"),
        PropertySpec::new("updatedAt", "updated_at", "timestamp"),
    ],
);
const BACKEND_ORGANIZATION_MEMBERSHIP: ResourceSpec = ResourceSpec::new(
        "OrganizationMembership",
        Surface::Backend,
        &[
            PropertySpec::new("id", "id", "OrganizationMembershipId"),
            PropertySpec::new("object", "object", "string")
                .literal("organization_membership"),
            PropertySpec::new("publicMetadata", "public_metadata", "metadata")
                .writable(),
            PropertySpec::new("privateMetadata", "private_metadata", "metadata")
                .optional()
                .writable(),
            PropertySpec::new("role", "role", "string").writable(),
            PropertySpec::new("roleName", "role_name", "string").optional(),
            PropertySpec::new("permissions", "permissions", "string").list(),
            PropertySpec::new("createdAt", "created_at", "timestamp"),
            PropertySpec::new("updatedAt", "updated_at", "timestamp"),
            PropertySpec::new("organization", "organization", "Organization"),
            PropertySpec::new("publicUserData", "public_user_data", "PublicUserData")
                .optional(),
        ],
    )
    .create("backend.createOrganizationMembership")
    .list("backend.getOrganizationMembershipList");
const FRONTEND_ORGANIZATION_MEMBERSHIP: ResourceSpec = ResourceSpec::new(
        "OrganizationMembership",
        Surface::Frontend,
        &[
            PropertySpec::new("id", "id", "OrganizationMembershipId"),
            PropertySpec::new("object", "object", "string")
                .literal("organization_membership"),
            PropertySpec::new("publicMetadata", "public_metadata", "metadata"),
            PropertySpec::new("privateMetadata", "private_metadata", "metadata")
                .optional()
                .hidden(),
            PropertySpec::new("role", "role", "string").writable(),
            PropertySpec::new("roleName", "role_name", "string"),
            PropertySpec::new("permissions", "permissions", "string").list().nullable(),
            PropertySpec::new("createdAt", "created_at", "timestamp"),
            PropertySpec::new("updatedAt", "updated_at", "timestamp"),
            PropertySpec::new("organization", "organization", "Organization"),
            PropertySpec::new("publicUserData", "public_user_data", "PublicUserData")
                .optional()
                .nullable(),
        ],
    )
    .delete("frontend.leaveOrganization")
    .list("frontend.getOrganizationMemberships");
const FRONTEND_ORGANIZATION_SUGGESTION: ResourceSpec = ResourceSpec::new(
        "OrganizationSuggestion",
        Surface::Frontend,
        &[
            PropertySpec::new("id", "id", "OrganizationSuggestionId"),
            PropertySpec::new("object", "object", "string")
                .literal("organization_suggestion"),
            PropertySpec::new(
                    "publicOrganizationData",
                    "public_organization_data",
                    "PublicOrganizationData",
                )
                .optional(),
            PropertySpec::new("status", "status", "OrganizationSuggestionStatus"),
            PropertySpec::new("createdAt", "created_at", "timestamp"),
            PropertySpec::new("updatedAt", "updated_at", "timestamp"),
        ],
    )
    .list("frontend.getOrganizationSuggestions");
const BACKEND_ORGANIZATION: ResourceSpec = ResourceSpec::new(
        "Organization",
        Surface::Backend,
        &[
            PropertySpec::new("id", "id", "OrganizationId"),
            PropertySpec::new("object", "object", "string").literal("organization"),
            PropertySpec::new("name", "name", "string").writable(),
            PropertySpec::new("slug", "slug", "string").writable(),
            PropertySpec::new("imageUrl", "image_url", "string").optional(),
            PropertySpec::new("hasImage", "has_image", "boolean"),
            PropertySpec::new("membersCount", "members_count", "integer").optional(),
            PropertySpec::new(
                    "missingMemberWithElevatedPermissions",
                    "missing_member_with_elevated_permissions",
                    "boolean",
                )
                .optional(),
            PropertySpec::new(
                    "pendingInvitationsCount",
                    "pending_invitations_count",
                    "integer",
                )
                .optional(),
            PropertySpec::new(
                    "maxAllowedMemberships",
                    "max_allowed_memberships",
                    "integer",
                )
                .writable(),
            PropertySpec::new("adminDeleteEnabled", "admin_delete_enabled", "boolean")
                .writable(),
            PropertySpec::new("selfServeSsoEnabled", "self_serve_sso_enabled", "boolean")
                .optional()
                .hidden()
                .unnamed(),
            PropertySpec::new("publicMetadata", "public_metadata", "metadata")
                .writable(),
            PropertySpec::new("privateMetadata", "private_metadata", "metadata")
                .optional()
                .writable(),
            PropertySpec::new("createdBy", "created_by", "UserId").optional().writable(),
            PropertySpec::new("createdAt", "created_at", "timestamp").writable(),
            PropertySpec::new("updatedAt", "updated_at", "timestamp"),
            PropertySpec::new("lastActiveAt", "last_active_at", "timestamp").optional(),
            PropertySpec::new("roleSetKey", "role_set_key", "string")
                .optional()
                .nullable()
                .writable(),
            PropertySpec::new("logoUrl", "logo_url", "string")
                .optional()
                .nullable()
                .hidden()
                .unnamed(),
            PropertySpec::new("exclusiveMembership", "exclusive_membership", "boolean")
                .optional()
                .hidden()
                .unnamed(),
        ],
    )
    .create("backend.createOrganization");
const FRONTEND_ORGANIZATION: ResourceSpec = ResourceSpec::new(
        "Organization",
        Surface::Frontend,
        &[
            PropertySpec::new("id", "id", "OrganizationId"),
            PropertySpec::new("object", "object", "string").literal("organization"),
            PropertySpec::new("name", "name", "string").writable(),
            PropertySpec::new("slug", "slug", "string").writable(),
            PropertySpec::new("imageUrl", "image_url", "string").optional(),
            PropertySpec::new("hasImage", "has_image", "boolean"),
            PropertySpec::new("membersCount", "members_count", "integer").optional(),
            PropertySpec::new(
                    "missingMemberWithElevatedPermissions",
                    "missing_member_with_elevated_permissions",
                    "boolean",
                )
                .optional()
                .hidden()
                .unnamed(),
            PropertySpec::new(
                    "pendingInvitationsCount",
                    "pending_invitations_count",
                    "integer",
                )
                .optional(),
            PropertySpec::new(
                "maxAllowedMemberships",
                "max_allowed_memberships",
                "integer",
            ),
            PropertySpec::new("adminDeleteEnabled", "admin_delete_enabled", "boolean"),
            PropertySpec::new("selfServeSsoEnabled", "self_serve_sso_enabled", "boolean")
                .optional(),
            PropertySpec::new("publicMetadata", "public_metadata", "metadata"),
            PropertySpec::new("privateMetadata", "private_metadata", "metadata")
                .optional()
                .hidden(),
            PropertySpec::new("createdBy", "created_by", "UserId")
                .optional()
                .hidden()
                .unnamed(),
            PropertySpec::new("createdAt", "created_at", "timestamp"),
            PropertySpec::new("updatedAt", "updated_at", "timestamp"),
            PropertySpec::new("lastActiveAt", "last_active_at", "timestamp")
                .optional()
                .hidden()
                .unnamed(),
            PropertySpec::new("roleSetKey", "role_set_key", "string")
                .optional()
                .nullable()
                .hidden()
                .unnamed(),
            PropertySpec::new("logoUrl", "logo_url", "string").optional().nullable(),
            PropertySpec::new("exclusiveMembership", "exclusive_membership", "boolean")
                .optional(),
        ],
    )
    .create("frontend.createOrganization");
const BACKEND_PASSKEY: ResourceSpec = ResourceSpec::new(
        "Passkey",
        Surface::Backend,
        &[
            PropertySpec::new("id", "id", "PasskeyId"),
            PropertySpec::new("object", "object", "string").literal("passkey"),
            PropertySpec::new("name", "name", "string"),
            PropertySpec::new("lastUsedAt", "last_used_at", "timestamp").nullable(),
            PropertySpec::new("verification", "verification", "Verification").nullable(),
            PropertySpec::new("createdAt", "created_at", "timestamp")
                .optional()
                .hidden()
                .unnamed(),
            PropertySpec::new("updatedAt", "updated_at", "timestamp")
                .optional()
                .hidden()
                .unnamed(),
        ],
    )
    .delete("backend.deleteUserPasskey");
const FRONTEND_PASSKEY: ResourceSpec = ResourceSpec::new(
        "Passkey",
        Surface::Frontend,
        &[
            PropertySpec::new("id", "id", "PasskeyId"),
            PropertySpec::new("object", "object", "string").literal("passkey"),
            PropertySpec::new("name", "name", "string").writable(),
            PropertySpec::new("lastUsedAt", "last_used_at", "timestamp")
                .optional()
                .nullable(),
            PropertySpec::new("verification", "verification", "Verification").nullable(),
            PropertySpec::new("createdAt", "created_at", "timestamp").optional(),
            PropertySpec::new("updatedAt", "updated_at", "timestamp").optional(),
        ],
    )
    .create("frontend.createPasskey")
    .update("frontend.updatePasskey")
    .delete("frontend.deletePasskey");
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
                .optional()
                .writable(),
            PropertySpec::new("defaultSecondFactor", "default_second_factor", "boolean")
                .optional(),
            PropertySpec::new("reserved", "reserved", "boolean"),
            PropertySpec::new("verification", "verification", "Verification").nullable(),
            PropertySpec::new("linkedTo", "linked_to", "IdentificationLink").list(),
            PropertySpec::new("backupCodes", "backup_codes", "secret")
                .list()
                .optional()
                .nullable(),
            PropertySpec::new("createdAt", "created_at", "timestamp"),
            PropertySpec::new("updatedAt", "updated_at", "timestamp"),
        ],
    )
    .create("backend.createPhoneNumber")
    .read("backend.getPhoneNumber")
    .update("backend.updatePhoneNumber")
    .delete("backend.deletePhoneNumber");
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
                .optional()
                .writable(),
            PropertySpec::new("defaultSecondFactor", "default_second_factor", "boolean")
                .optional()
                .writable(),
            PropertySpec::new("reserved", "reserved", "boolean"),
            PropertySpec::new("verification", "verification", "Verification").nullable(),
            PropertySpec::new("linkedTo", "linked_to", "IdentificationLink").list(),
            PropertySpec::new("backupCodes", "backup_codes", "secret")
                .list()
                .optional()
                .nullable(),
            PropertySpec::new("createdAt", "created_at", "timestamp"),
            PropertySpec::new("updatedAt", "updated_at", "timestamp"),
        ],
    )
    .create("frontend.createPhoneNumber")
    .read("frontend.getPhoneNumber")
    .update("frontend.updatePhoneNumber")
    .delete("frontend.deletePhoneNumber")
    .list("frontend.getPhoneNumbers");
const BACKEND_PUBLIC_INVITER_DATA: ResourceSpec = ResourceSpec::new(
    "PublicInviterData",
    Surface::Backend,
    &[
        PropertySpec::new("userId", "user_id", "UserId"),
        PropertySpec::new("firstName", "first_name", "string").nullable(),
        PropertySpec::new("lastName", "last_name", "string").nullable(),
        PropertySpec::new("imageUrl", "image_url", "string"),
        PropertySpec::new("hasImage", "has_image", "boolean"),
        PropertySpec::new("identifier", "identifier", "string"),
    ],
);
const BACKEND_PUBLIC_ORGANIZATION_DATA: ResourceSpec = ResourceSpec::new(
    "PublicOrganizationData",
    Surface::Backend,
    &[
        PropertySpec::new("id", "id", "OrganizationId"),
        PropertySpec::new("name", "name", "string"),
        PropertySpec::new("slug", "slug", "string"),
        PropertySpec::new("imageUrl", "image_url", "string").optional(),
        PropertySpec::new("hasImage", "has_image", "boolean"),
    ],
);
const FRONTEND_PUBLIC_ORGANIZATION_DATA: ResourceSpec = ResourceSpec::new(
    "PublicOrganizationData",
    Surface::Frontend,
    &[
        PropertySpec::new("id", "id", "OrganizationId"),
        PropertySpec::new("name", "name", "string"),
        PropertySpec::new("slug", "slug", "string"),
        PropertySpec::new("imageUrl", "image_url", "string").optional(),
        PropertySpec::new("hasImage", "has_image", "boolean"),
    ],
);
const BACKEND_PUBLIC_USER_DATA: ResourceSpec = ResourceSpec::new(
    "PublicUserData",
    Surface::Backend,
    &[
        PropertySpec::new("firstName", "first_name", "string").nullable(),
        PropertySpec::new("lastName", "last_name", "string").nullable(),
        PropertySpec::new("imageUrl", "image_url", "string"),
        PropertySpec::new("hasImage", "has_image", "boolean"),
        PropertySpec::new("identifier", "identifier", "string").optional().nullable(),
        PropertySpec::new("profileImageUrl", "profile_image_url", "string").nullable(),
        PropertySpec::new("userId", "user_id", "UserId"),
        PropertySpec::new("username", "username", "string").optional().nullable(),
        PropertySpec::new("banned", "banned", "boolean").optional(),
        PropertySpec::new("deprovisioned", "deprovisioned", "boolean").optional(),
    ],
);
const FRONTEND_PUBLIC_USER_DATA: ResourceSpec = ResourceSpec::new(
    "PublicUserData",
    Surface::Frontend,
    &[
        PropertySpec::new("firstName", "first_name", "string").nullable(),
        PropertySpec::new("lastName", "last_name", "string").nullable(),
        PropertySpec::new("imageUrl", "image_url", "string").optional().nullable(),
        PropertySpec::new("hasImage", "has_image", "boolean"),
        PropertySpec::new("identifier", "identifier", "string").optional().nullable(),
        PropertySpec::new("profileImageUrl", "profile_image_url", "string")
            .optional()
            .nullable(),
        PropertySpec::new("userId", "user_id", "UserId").optional().nullable(),
        PropertySpec::new("username", "username", "string").optional().nullable(),
        PropertySpec::new("banned", "banned", "boolean").optional(),
        PropertySpec::new("deprovisioned", "deprovisioned", "boolean").optional(),
    ],
);
const BACKEND_SAML_ACCOUNT_CONNECTION: ResourceSpec = ResourceSpec::new(
    "SamlAccountConnection",
    Surface::Backend,
    &[
        PropertySpec::new("id", "id", "SamlAccountConnectionId"),
        PropertySpec::new("name", "name", "string"),
        PropertySpec::new("domain", "domain", "string").optional(),
        PropertySpec::new("domains", "domains", "string").list().optional(),
        PropertySpec::new("active", "active", "boolean"),
        PropertySpec::new("provider", "provider", "string"),
        PropertySpec::new("syncUserAttributes", "sync_user_attributes", "boolean"),
        PropertySpec::new("allowSubdomains", "allow_subdomains", "boolean").optional(),
        PropertySpec::new("allowIdpInitiated", "allow_idp_initiated", "boolean")
            .optional(),
        PropertySpec::new(
                "disableAdditionalIdentifications",
                "disable_additional_identifications",
                "boolean",
            )
            .optional(),
        PropertySpec::new(
                "allowOrganizationAccountLinking",
                "allow_organization_account_linking",
                "boolean",
            )
            .optional()
            .hidden()
            .unnamed(),
        PropertySpec::new("createdAt", "created_at", "timestamp"),
        PropertySpec::new("updatedAt", "updated_at", "timestamp"),
    ],
);
const FRONTEND_SAML_ACCOUNT_CONNECTION: ResourceSpec = ResourceSpec::new(
    "SamlAccountConnection",
    Surface::Frontend,
    &[
        PropertySpec::new("id", "id", "SamlAccountConnectionId"),
        PropertySpec::new("name", "name", "string"),
        PropertySpec::new("domain", "domain", "string").optional(),
        PropertySpec::new("domains", "domains", "string").list().optional(),
        PropertySpec::new("active", "active", "boolean"),
        PropertySpec::new("provider", "provider", "string"),
        PropertySpec::new("syncUserAttributes", "sync_user_attributes", "boolean"),
        PropertySpec::new("allowSubdomains", "allow_subdomains", "boolean").optional(),
        PropertySpec::new("allowIdpInitiated", "allow_idp_initiated", "boolean")
            .optional(),
        PropertySpec::new(
                "disableAdditionalIdentifications",
                "disable_additional_identifications",
                "boolean",
            )
            .optional(),
        PropertySpec::new(
                "allowOrganizationAccountLinking",
                "allow_organization_account_linking",
                "boolean",
            )
            .optional(),
        PropertySpec::new("createdAt", "created_at", "timestamp"),
        PropertySpec::new("updatedAt", "updated_at", "timestamp"),
    ],
);
const BACKEND_SAML_ACCOUNT: ResourceSpec = ResourceSpec::new(
    "SamlAccount",
    Surface::Backend,
    &[
        PropertySpec::new("id", "id", "SamlAccountId"),
        PropertySpec::new("object", "object", "string").literal("saml_account"),
        PropertySpec::new("provider", "provider", "string"),
        PropertySpec::new("active", "active", "boolean"),
        PropertySpec::new("emailAddress", "email_address", "string"),
        PropertySpec::new("firstName", "first_name", "string").optional().nullable(),
        PropertySpec::new("lastName", "last_name", "string").optional().nullable(),
        PropertySpec::new("providerUserId", "provider_user_id", "string")
            .optional()
            .nullable(),
        PropertySpec::new(
                "enterpriseConnectionId",
                "enterprise_connection_id",
                "EnterpriseConnectionId",
            )
            .optional()
            .nullable()
            .hidden()
            .unnamed(),
        PropertySpec::new("lastAuthenticatedAt", "last_authenticated_at", "timestamp")
            .optional()
            .nullable(),
        PropertySpec::new("publicMetadata", "public_metadata", "metadata").optional(),
        PropertySpec::new("verification", "verification", "Verification").nullable(),
        PropertySpec::new("samlConnection", "saml_connection", "SamlAccountConnection")
            .optional()
            .nullable(),
    ],
);
const FRONTEND_SAML_ACCOUNT: ResourceSpec = ResourceSpec::new(
    "SamlAccount",
    Surface::Frontend,
    &[
        PropertySpec::new("id", "id", "SamlAccountId"),
        PropertySpec::new("object", "object", "string").literal("saml_account"),
        PropertySpec::new("provider", "provider", "string"),
        PropertySpec::new("active", "active", "boolean"),
        PropertySpec::new("emailAddress", "email_address", "string"),
        PropertySpec::new("firstName", "first_name", "string").nullable(),
        PropertySpec::new("lastName", "last_name", "string").nullable(),
        PropertySpec::new("providerUserId", "provider_user_id", "string").nullable(),
        PropertySpec::new(
                "enterpriseConnectionId",
                "enterprise_connection_id",
                "EnterpriseConnectionId",
            )
            .optional()
            .nullable(),
        PropertySpec::new("lastAuthenticatedAt", "last_authenticated_at", "timestamp")
            .optional()
            .nullable(),
        PropertySpec::new("publicMetadata", "public_metadata", "metadata"),
        PropertySpec::new("verification", "verification", "Verification").nullable(),
        PropertySpec::new("samlConnection", "saml_connection", "SamlAccountConnection")
            .nullable(),
    ],
);
const BACKEND_SCIM_USER_METADATA: ResourceSpec = ResourceSpec::new(
    "ScimUserMetadata",
    Surface::Backend,
    &[
        PropertySpec::new("directoryId", "directory_id", "string"),
        PropertySpec::new("directoryEnabled", "directory_enabled", "boolean").optional(),
        PropertySpec::new("externalId", "external_id", "string").nullable(),
    ],
);
const BACKEND_SESSION_ACTIVITY: ResourceSpec = ResourceSpec::new(
    "SessionActivity",
    Surface::Backend,
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
const BACKEND_SESSION_TASK: ResourceSpec = ResourceSpec::new(
    "SessionTask",
    Surface::Backend,
    &[PropertySpec::new("key", "key", "SessionTaskKey")],
);
const FRONTEND_SESSION_TASK: ResourceSpec = ResourceSpec::new(
    "SessionTask",
    Surface::Frontend,
    &[PropertySpec::new("key", "key", "SessionTaskKey")],
);
const FRONTEND_SESSION_WITH_ACTIVITIES: ResourceSpec = ResourceSpec::new(
        "SessionWithActivities",
        Surface::Frontend,
        &[
            PropertySpec::new("object", "object", "string").literal("session"),
            PropertySpec::new("id", "id", "SessionId"),
            PropertySpec::new("status", "status", "SessionStatus"),
            PropertySpec::new("expireAt", "expire_at", "timestamp"),
            PropertySpec::new("abandonAt", "abandon_at", "timestamp"),
            PropertySpec::new("lastActiveAt", "last_active_at", "timestamp"),
            PropertySpec::new("lastActiveToken", "last_active_token", "Token")
                .optional()
                .nullable(),
            PropertySpec::new("actor", "actor", "object").optional().nullable(),
            PropertySpec::new("tasks", "tasks", "SessionTask")
                .list()
                .optional()
                .nullable(),
            PropertySpec::new("latestActivity", "latest_activity", "SessionActivity")
                .optional(),
        ],
    )
    .list("frontend.getSessions");
const BACKEND_SESSION: ResourceSpec = ResourceSpec::new(
        "Session",
        Surface::Backend,
        &[
            PropertySpec::new("id", "id", "SessionId"),
            PropertySpec::new("object", "object", "string").literal("session"),
            PropertySpec::new("userId", "user_id", "UserId"),
            PropertySpec::new("clientId", "client_id", "ClientId"),
            PropertySpec::new("status", "status", "SessionStatus"),
            PropertySpec::new("expireAt", "expire_at", "timestamp"),
            PropertySpec::new("abandonAt", "abandon_at", "timestamp"),
            PropertySpec::new("lastActiveAt", "last_active_at", "timestamp"),
            PropertySpec::new("lastActiveToken", "last_active_token", "Token")
                .optional()
                .nullable()
                .hidden()
                .unnamed(),
            PropertySpec::new("actor", "actor", "object").optional().nullable(),
            PropertySpec::new("tasks", "tasks", "SessionTask")
                .list()
                .optional()
                .nullable(),
            PropertySpec::new(
                    "lastActiveOrganizationId",
                    "last_active_organization_id",
                    "OrganizationId",
                )
                .optional()
                .nullable(),
            PropertySpec::new("latestActivity", "latest_activity", "SessionActivity")
                .optional(),
            PropertySpec::new("user", "user", "User")
                .optional()
                .nullable()
                .hidden()
                .unnamed(),
            PropertySpec::new("publicUserData", "public_user_data", "PublicUserData")
                .nullable()
                .hidden()
                .unnamed(),
            PropertySpec::new(
                    "factorVerificationAge",
                    "factor_verification_age",
                    "integer",
                )
                .list()
                .nullable()
                .hidden()
                .unnamed(),
            PropertySpec::new("createdAt", "created_at", "timestamp"),
            PropertySpec::new("updatedAt", "updated_at", "timestamp"),
        ],
    )
    .list("backend.getSessionList");
const FRONTEND_SESSION: ResourceSpec = ResourceSpec::new(
        "Session",
        Surface::Frontend,
        &[
            PropertySpec::new("id", "id", "SessionId"),
            PropertySpec::new("object", "object", "string").literal("session"),
            PropertySpec::new("userId", "user_id", "UserId").hidden().unnamed(),
            PropertySpec::new("clientId", "client_id", "ClientId").hidden().unnamed(),
            PropertySpec::new("status", "status", "SessionStatus"),
            PropertySpec::new("expireAt", "expire_at", "timestamp"),
            PropertySpec::new("abandonAt", "abandon_at", "timestamp"),
            PropertySpec::new("lastActiveAt", "last_active_at", "timestamp"),
            PropertySpec::new("lastActiveToken", "last_active_token", "Token")
                .optional()
                .nullable(),
            PropertySpec::new("actor", "actor", "object").optional().nullable(),
            PropertySpec::new("tasks", "tasks", "SessionTask")
                .list()
                .optional()
                .nullable(),
            PropertySpec::new(
                    "lastActiveOrganizationId",
                    "last_active_organization_id",
                    "OrganizationId",
                )
                .nullable(),
            PropertySpec::new("latestActivity", "latest_activity", "SessionActivity")
                .optional()
                .hidden()
                .unnamed(),
            PropertySpec::new("user", "user", "User").optional().nullable(),
            PropertySpec::new("publicUserData", "public_user_data", "PublicUserData")
                .nullable(),
            PropertySpec::new(
                    "factorVerificationAge",
                    "factor_verification_age",
                    "integer",
                )
                .list()
                .nullable(),
            PropertySpec::new("createdAt", "created_at", "timestamp"),
            PropertySpec::new("updatedAt", "updated_at", "timestamp"),
        ],
    )
    .list("frontend.getAllSessions");
const FRONTEND_SIGN_IN_FACTOR: ResourceSpec = ResourceSpec::new(
    "SignInFactor",
    Surface::Frontend,
    &[
        PropertySpec::new("strategy", "strategy", "string"),
        PropertySpec::new("safeIdentifier", "safe_identifier", "string").optional(),
        PropertySpec::new(
                "enterpriseConnectionId",
                "enterprise_connection_id",
                "EnterpriseConnectionId",
            )
            .optional(),
        PropertySpec::new(
                "enterpriseConnectionName",
                "enterprise_connection_name",
                "string",
            )
            .optional(),
        PropertySpec::new("emailAddressId", "email_address_id", "EmailAddressId")
            .optional(),
        PropertySpec::new("phoneNumberId", "phone_number_id", "PhoneNumberId")
            .optional(),
        PropertySpec::new("web3WalletId", "web3_wallet_id", "Web3WalletId").optional(),
        PropertySpec::new("passkeyId", "passkey_id", "PasskeyId").optional(),
        PropertySpec::new("primary", "primary", "boolean").optional().nullable(),
        PropertySpec::new(
                "externalVerificationRedirectURL",
                "external_verification_redirect_url",
                "string",
            )
            .optional()
            .nullable(),
        PropertySpec::new("default", "default", "boolean").optional(),
    ],
);
const BACKEND_SIGN_IN_TOKEN: ResourceSpec = ResourceSpec::new(
        "SignInToken",
        Surface::Backend,
        &[
            PropertySpec::new("id", "id", "SignInTokenId"),
            PropertySpec::new("object", "object", "string").literal("sign_in_token"),
            PropertySpec::new("status", "status", "SignInTokenStatus"),
            PropertySpec::new("userId", "user_id", "UserId"),
            PropertySpec::new("token", "token", "secret").optional(),
            PropertySpec::new("url", "url", "secret").optional().nullable(),
            PropertySpec::new("createdAt", "created_at", "timestamp"),
            PropertySpec::new("updatedAt", "updated_at", "timestamp"),
        ],
    )
    .create("backend.createSignInToken");
const FRONTEND_SIGN_IN_USER_DATA: ResourceSpec = ResourceSpec::new(
    "SignInUserData",
    Surface::Frontend,
    &[
        PropertySpec::new("firstName", "first_name", "string").nullable(),
        PropertySpec::new("lastName", "last_name", "string").nullable(),
        PropertySpec::new("imageUrl", "image_url", "string").optional(),
        PropertySpec::new("hasImage", "has_image", "boolean"),
        PropertySpec::new("profileImageUrl", "profile_image_url", "string")
            .optional()
            .nullable(),
    ],
);
const FRONTEND_SIGN_IN: ResourceSpec = ResourceSpec::new(
        "SignIn",
        Surface::Frontend,
        &[
            PropertySpec::new("id", "id", "SignInId"),
            PropertySpec::new("object", "object", "string").literal("sign_in_attempt"),
            PropertySpec::new("status", "status", "SignInStatus"),
            PropertySpec::new(
                    "supportedIdentifiers",
                    "supported_identifiers",
                    "SignInIdentifier",
                )
                .list(),
            PropertySpec::new(
                    "supportedFirstFactors",
                    "supported_first_factors",
                    "SignInFactor",
                )
                .list()
                .nullable(),
            PropertySpec::new(
                    "supportedSecondFactors",
                    "supported_second_factors",
                    "SignInFactor",
                )
                .list()
                .nullable(),
            PropertySpec::new(
                    "firstFactorVerification",
                    "first_factor_verification",
                    "Verification",
                )
                .nullable(),
            PropertySpec::new(
                    "secondFactorVerification",
                    "second_factor_verification",
                    "Verification",
                )
                .nullable(),
            PropertySpec::new("identifier", "identifier", "string").nullable(),
            PropertySpec::new("userData", "user_data", "SignInUserData").nullable(),
            PropertySpec::new("createdSessionId", "created_session_id", "SessionId")
                .nullable(),
            PropertySpec::new("abandonAt", "abandon_at", "timestamp"),
            PropertySpec::new(
                    "clientTrustState",
                    "client_trust_state",
                    "ClientTrustState",
                )
                .optional()
                .nullable(),
            PropertySpec::new("timezone", "timezone", "string").optional().nullable(),
        ],
    )
    .create("frontend.createSignIn");
const BACKEND_SIGN_UP_VERIFICATION: ResourceSpec = ResourceSpec::new(
    "SignUpVerification",
    Surface::Backend,
    &[
        PropertySpec::new("object", "object", "string").optional(),
        PropertySpec::new("status", "status", "VerificationStatus").optional(),
        PropertySpec::new("strategy", "strategy", "string").optional(),
        PropertySpec::new("attempts", "attempts", "integer").optional().nullable(),
        PropertySpec::new("expireAt", "expire_at", "timestamp").optional().nullable(),
        PropertySpec::new("verifiedAtClient", "verified_at_client", "string")
            .optional()
            .nullable(),
        PropertySpec::new("channel", "channel", "PhoneCodeChannel")
            .optional()
            .nullable(),
        PropertySpec::new("nonce", "nonce", "string").optional().nullable(),
        PropertySpec::new("message", "message", "string").optional().nullable(),
        PropertySpec::new(
                "externalVerificationRedirectURL",
                "external_verification_redirect_url",
                "string",
            )
            .optional()
            .nullable(),
        PropertySpec::new("error", "error", "ErrorItem").optional().nullable(),
        PropertySpec::new("nextAction", "next_action", "string").optional(),
        PropertySpec::new("supportedStrategies", "supported_strategies", "string")
            .list()
            .optional(),
    ],
);
const FRONTEND_SIGN_UP_VERIFICATION: ResourceSpec = ResourceSpec::new(
    "SignUpVerification",
    Surface::Frontend,
    &[
        PropertySpec::new("object", "object", "string").optional(),
        PropertySpec::new("status", "status", "VerificationStatus"),
        PropertySpec::new("strategy", "strategy", "string"),
        PropertySpec::new("attempts", "attempts", "integer").optional().nullable(),
        PropertySpec::new("expireAt", "expire_at", "timestamp").optional().nullable(),
        PropertySpec::new("verifiedAtClient", "verified_at_client", "string")
            .optional()
            .nullable(),
        PropertySpec::new("channel", "channel", "PhoneCodeChannel")
            .optional()
            .nullable(),
        PropertySpec::new("nonce", "nonce", "string").optional().nullable(),
        PropertySpec::new("message", "message", "string").optional().nullable(),
        PropertySpec::new(
                "externalVerificationRedirectURL",
                "external_verification_redirect_url",
                "string",
            )
            .optional()
            .nullable(),
        PropertySpec::new("error", "error", "ErrorItem").optional().nullable(),
        PropertySpec::new("nextAction", "next_action", "string"),
        PropertySpec::new("supportedStrategies", "supported_strategies", "string").list(),
    ],
);
const BACKEND_SIGN_UP_VERIFICATIONS: ResourceSpec = ResourceSpec::new(
    "SignUpVerifications",
    Surface::Backend,
    &[
        PropertySpec::new("emailAddress", "email_address", "SignUpVerification"),
        PropertySpec::new("phoneNumber", "phone_number", "SignUpVerification"),
        PropertySpec::new("web3Wallet", "web3_wallet", "SignUpVerification"),
        PropertySpec::new("externalAccount", "external_account", "Verification")
            .nullable(),
    ],
);
const FRONTEND_SIGN_UP_VERIFICATIONS: ResourceSpec = ResourceSpec::new(
    "SignUpVerifications",
    Surface::Frontend,
    &[
        PropertySpec::new("emailAddress", "email_address", "SignUpVerification")
            .nullable(),
        PropertySpec::new("phoneNumber", "phone_number", "SignUpVerification")
            .nullable(),
        PropertySpec::new("web3Wallet", "web3_wallet", "SignUpVerification").nullable(),
        PropertySpec::new("externalAccount", "external_account", "Verification")
            .nullable(),
    ],
);
const BACKEND_SIGN_UP: ResourceSpec = ResourceSpec::new(
    "SignUp",
    Surface::Backend,
    &[
        PropertySpec::new("id", "id", "SignUpId"),
        PropertySpec::new("object", "object", "string").literal("sign_up_attempt"),
        PropertySpec::new("status", "status", "SignUpStatus"),
        PropertySpec::new("requiredFields", "required_fields", "string").list(),
        PropertySpec::new("optionalFields", "optional_fields", "string").list(),
        PropertySpec::new("missingFields", "missing_fields", "string").list(),
        PropertySpec::new("unverifiedFields", "unverified_fields", "string").list(),
        PropertySpec::new("verifications", "verifications", "SignUpVerifications"),
        PropertySpec::new("username", "username", "string").nullable(),
        PropertySpec::new("emailAddress", "email_address", "string").nullable(),
        PropertySpec::new("phoneNumber", "phone_number", "string").nullable(),
        PropertySpec::new("web3Wallet", "web3_wallet", "string").nullable(),
        PropertySpec::new("passwordEnabled", "password_enabled", "boolean"),
        PropertySpec::new("firstName", "first_name", "string").nullable(),
        PropertySpec::new("lastName", "last_name", "string").nullable(),
        PropertySpec::new("unsafeMetadata", "unsafe_metadata", "metadata").optional(),
        PropertySpec::new("publicMetadata", "public_metadata", "metadata").optional(),
        PropertySpec::new("customAction", "custom_action", "boolean").writable(),
        PropertySpec::new("externalId", "external_id", "string").nullable().writable(),
        PropertySpec::new("createdSessionId", "created_session_id", "SessionId")
            .nullable(),
        PropertySpec::new("createdUserId", "created_user_id", "UserId").nullable(),
        PropertySpec::new("abandonAt", "abandon_at", "timestamp"),
        PropertySpec::new("legalAcceptedAt", "legal_accepted_at", "timestamp")
            .nullable(),
        PropertySpec::new("locale", "locale", "string").optional().nullable(),
        PropertySpec::new("externalAccount", "external_account", "object").optional(),
        PropertySpec::new(
                "externalAccountStrategy",
                "external_account_strategy",
                "string",
            )
            .optional()
            .nullable()
            .hidden()
            .unnamed(),
        PropertySpec::new("timezone", "timezone", "string")
            .optional()
            .nullable()
            .hidden()
            .unnamed(),
        PropertySpec::new("hasPassword", "has_password", "boolean")
            .optional()
            .hidden()
            .unnamed(),
        PropertySpec::new("protectCheck", "protect_check", "object")
            .optional()
            .nullable()
            .hidden()
            .unnamed(),
    ],
);
const FRONTEND_SIGN_UP: ResourceSpec = ResourceSpec::new(
        "SignUp",
        Surface::Frontend,
        &[
            PropertySpec::new("id", "id", "SignUpId"),
            PropertySpec::new("object", "object", "string").literal("sign_up_attempt"),
            PropertySpec::new("status", "status", "SignUpStatus"),
            PropertySpec::new("requiredFields", "required_fields", "string").list(),
            PropertySpec::new("optionalFields", "optional_fields", "string").list(),
            PropertySpec::new("missingFields", "missing_fields", "string").list(),
            PropertySpec::new("unverifiedFields", "unverified_fields", "string").list(),
            PropertySpec::new("verifications", "verifications", "SignUpVerifications"),
            PropertySpec::new("username", "username", "string").nullable().writable(),
            PropertySpec::new("emailAddress", "email_address", "string")
                .nullable()
                .writable(),
            PropertySpec::new("phoneNumber", "phone_number", "string")
                .nullable()
                .writable(),
            PropertySpec::new("web3Wallet", "web3_wallet", "string")
                .nullable()
                .writable(),
            PropertySpec::new("passwordEnabled", "password_enabled", "boolean"),
            PropertySpec::new("firstName", "first_name", "string").nullable().writable(),
            PropertySpec::new("lastName", "last_name", "string").nullable().writable(),
            PropertySpec::new("unsafeMetadata", "unsafe_metadata", "metadata")
                .optional()
                .writable(),
            PropertySpec::new("publicMetadata", "public_metadata", "metadata")
                .optional(),
            PropertySpec::new("customAction", "custom_action", "boolean"),
            PropertySpec::new("externalId", "external_id", "string").nullable(),
            PropertySpec::new("createdSessionId", "created_session_id", "SessionId")
                .nullable(),
            PropertySpec::new("createdUserId", "created_user_id", "UserId").nullable(),
            PropertySpec::new("abandonAt", "abandon_at", "timestamp"),
            PropertySpec::new("legalAcceptedAt", "legal_accepted_at", "timestamp")
                .nullable(),
            PropertySpec::new("locale", "locale", "string").optional().nullable(),
            PropertySpec::new("externalAccount", "external_account", "object")
                .optional()
                .nullable(),
            PropertySpec::new(
                    "externalAccountStrategy",
                    "external_account_strategy",
                    "string",
                )
                .optional()
                .nullable(),
            PropertySpec::new("timezone", "timezone", "string").optional().nullable(),
            PropertySpec::new("hasPassword", "has_password", "boolean").optional(),
            PropertySpec::new("protectCheck", "protect_check", "object")
                .optional()
                .nullable(),
        ],
    )
    .create("frontend.createSignUp")
    .update("frontend.updateSignUp");
const BACKEND_TOKEN: ResourceSpec = ResourceSpec::new(
    "Token",
    Surface::Backend,
    &[
        PropertySpec::new("object", "object", "string").optional().literal("token"),
        PropertySpec::new("jwt", "jwt", "secret"),
    ],
);
const FRONTEND_TOKEN: ResourceSpec = ResourceSpec::new(
    "Token",
    Surface::Frontend,
    &[
        PropertySpec::new("object", "object", "string").optional().literal("token"),
        PropertySpec::new("jwt", "jwt", "secret"),
    ],
);
const BACKEND_TOTAL_COUNT: ResourceSpec = ResourceSpec::new(
    "TotalCount",
    Surface::Backend,
    &[
        PropertySpec::new("object", "object", "string").literal("total_count"),
        PropertySpec::new("totalCount", "total_count", "integer"),
    ],
);
const FRONTEND_TOTP: ResourceSpec = ResourceSpec::new(
        "TOTP",
        Surface::Frontend,
        &[
            PropertySpec::new("id", "id", "TotpId"),
            PropertySpec::new("object", "object", "string").literal("totp"),
            PropertySpec::new("secret", "secret", "secret").nullable(),
            PropertySpec::new("uri", "uri", "secret").nullable(),
            PropertySpec::new("verified", "verified", "boolean"),
            PropertySpec::new("backupCodes", "backup_codes", "secret")
                .list()
                .optional()
                .nullable(),
            PropertySpec::new("createdAt", "created_at", "timestamp"),
            PropertySpec::new("updatedAt", "updated_at", "timestamp"),
        ],
    )
    .create("frontend.createTOTP")
    .delete("frontend.disableTOTP");
const BACKEND_TRUSTED_DEVICE_CHALLENGE: ResourceSpec = ResourceSpec::new(
    "TrustedDeviceChallenge",
    Surface::Backend,
    &[
        PropertySpec::new("object", "object", "string")
            .literal("trusted_device_challenge"),
        PropertySpec::new("challenge", "challenge", "string"),
        PropertySpec::new("challengeId", "challenge_id", "string"),
        PropertySpec::new("trustedDeviceId", "trusted_device_id", "string"),
        PropertySpec::new("clientData", "client_data", "string"),
        PropertySpec::new("expiresAt", "expires_at", "integer"),
        PropertySpec::new("algorithm", "algorithm", "TrustedDeviceAlgorithm"),
    ],
);
const FRONTEND_TRUSTED_DEVICE_CHALLENGE: ResourceSpec = ResourceSpec::new(
    "TrustedDeviceChallenge",
    Surface::Frontend,
    &[
        PropertySpec::new("object", "object", "string")
            .literal("trusted_device_challenge"),
        PropertySpec::new("challenge", "challenge", "string"),
        PropertySpec::new("challengeId", "challenge_id", "string"),
        PropertySpec::new("trustedDeviceId", "trusted_device_id", "string"),
        PropertySpec::new("clientData", "client_data", "string"),
        PropertySpec::new("expiresAt", "expires_at", "integer"),
        PropertySpec::new("algorithm", "algorithm", "TrustedDeviceAlgorithm"),
    ],
);
const BACKEND_USER_ID_RESULT: ResourceSpec = ResourceSpec::new(
    "UserIdResult",
    Surface::Backend,
    &[PropertySpec::new("userId", "user_id", "UserId")],
);
const BACKEND_USER_ORGANIZATION_INVITATION: ResourceSpec = ResourceSpec::new(
        "UserOrganizationInvitation",
        Surface::Backend,
        &[
            PropertySpec::new("object", "object", "string")
                .literal("organization_invitation"),
            PropertySpec::new("id", "id", "OrganizationInvitationId"),
            PropertySpec::new("emailAddress", "email_address", "string"),
            PropertySpec::new("role", "role", "string"),
            PropertySpec::new("roleName", "role_name", "string"),
            PropertySpec::new("organizationId", "organization_id", "OrganizationId")
                .optional(),
            PropertySpec::new(
                    "publicOrganizationData",
                    "public_organization_data",
                    "PublicOrganizationData",
                )
                .optional(),
            PropertySpec::new("inviterId", "inviter_id", "UserId").nullable(),
            PropertySpec::new(
                "publicInviterData",
                "public_inviter_data",
                "PublicInviterData",
            ),
            PropertySpec::new("status", "status", "OrganizationInvitationStatus")
                .optional(),
            PropertySpec::new("publicMetadata", "public_metadata", "metadata"),
            PropertySpec::new("privateMetadata", "private_metadata", "metadata")
                .optional(),
            PropertySpec::new("url", "url", "string").nullable(),
            PropertySpec::new("expiresAt", "expires_at", "timestamp").nullable(),
            PropertySpec::new("createdAt", "created_at", "timestamp"),
            PropertySpec::new("updatedAt", "updated_at", "timestamp"),
        ],
    )
    .list("backend.getOrganizationInvitationList");
const FRONTEND_USER_ORGANIZATION_INVITATION: ResourceSpec = ResourceSpec::new(
        "UserOrganizationInvitation",
        Surface::Frontend,
        &[
            PropertySpec::new("object", "object", "string")
                .literal("organization_invitation"),
            PropertySpec::new("id", "id", "OrganizationInvitationId"),
            PropertySpec::new("emailAddress", "email_address", "string"),
            PropertySpec::new("role", "role", "string"),
            PropertySpec::new("roleName", "role_name", "string"),
            PropertySpec::new("organizationId", "organization_id", "OrganizationId")
                .optional(),
            PropertySpec::new(
                    "publicOrganizationData",
                    "public_organization_data",
                    "PublicOrganizationData",
                )
                .optional(),
            PropertySpec::new("inviterId", "inviter_id", "UserId")
                .nullable()
                .hidden()
                .unnamed(),
            PropertySpec::new(
                    "publicInviterData",
                    "public_inviter_data",
                    "PublicInviterData",
                )
                .hidden()
                .unnamed(),
            PropertySpec::new("status", "status", "OrganizationInvitationStatus")
                .optional(),
            PropertySpec::new("publicMetadata", "public_metadata", "metadata"),
            PropertySpec::new("privateMetadata", "private_metadata", "metadata")
                .optional()
                .hidden(),
            PropertySpec::new("url", "url", "string").nullable(),
            PropertySpec::new("expiresAt", "expires_at", "timestamp").nullable(),
            PropertySpec::new("createdAt", "created_at", "timestamp"),
            PropertySpec::new("updatedAt", "updated_at", "timestamp"),
        ],
    )
    .list("frontend.getOrganizationInvitations");
const BACKEND_USER: ResourceSpec = ResourceSpec::new(
        "User",
        Surface::Backend,
        &[
            PropertySpec::new("id", "id", "UserId"),
            PropertySpec::new("object", "object", "string").literal("user"),
            PropertySpec::new("username", "username", "string").nullable().writable(),
            PropertySpec::new("firstName", "first_name", "string").nullable().writable(),
            PropertySpec::new("lastName", "last_name", "string").nullable().writable(),
            PropertySpec::new("imageUrl", "image_url", "string").optional(),
            PropertySpec::new("hasImage", "has_image", "boolean"),
            PropertySpec::new(
                    "primaryEmailAddressId",
                    "primary_email_address_id",
                    "EmailAddressId",
                )
                .nullable()
                .writable()
                .primary_of("email_addresses"),
            PropertySpec::new(
                    "primaryPhoneNumberId",
                    "primary_phone_number_id",
                    "PhoneNumberId",
                )
                .nullable()
                .writable()
                .primary_of("phone_numbers"),
            PropertySpec::new(
                    "primaryWeb3WalletId",
                    "primary_web3_wallet_id",
                    "Web3WalletId",
                )
                .nullable()
                .writable()
                .primary_of("web3_wallets"),
            PropertySpec::new("passwordEnabled", "password_enabled", "boolean"),
            PropertySpec::new("twoFactorEnabled", "two_factor_enabled", "boolean"),
            PropertySpec::new("totpEnabled", "totp_enabled", "boolean"),
            PropertySpec::new("backupCodeEnabled", "backup_code_enabled", "boolean"),
            PropertySpec::new("emailAddresses", "email_addresses", "EmailAddress")
                .list(),
            PropertySpec::new("phoneNumbers", "phone_numbers", "PhoneNumber").list(),
            PropertySpec::new("web3Wallets", "web3_wallets", "Web3Wallet").list(),
            PropertySpec::new("passkeys", "passkeys", "Passkey").list(),
            PropertySpec::new(
                    "organizationMemberships",
                    "organization_memberships",
                    "OrganizationMembership",
                )
                .list()
                .optional(),
            PropertySpec::new("externalAccounts", "external_accounts", "ExternalAccount")
                .list(),
            PropertySpec::new("samlAccounts", "saml_accounts", "SamlAccount").list(),
            PropertySpec::new(
                    "passwordLastUpdatedAt",
                    "password_last_updated_at",
                    "timestamp",
                )
                .optional()
                .nullable(),
            PropertySpec::new("publicMetadata", "public_metadata", "metadata")
                .writable(),
            PropertySpec::new("privateMetadata", "private_metadata", "metadata")
                .optional()
                .nullable()
                .writable(),
            PropertySpec::new("unsafeMetadata", "unsafe_metadata", "metadata")
                .optional()
                .writable(),
            PropertySpec::new("externalId", "external_id", "string")
                .nullable()
                .writable(),
            PropertySpec::new("lastSignInAt", "last_sign_in_at", "timestamp")
                .nullable()
                .volatile(),
            PropertySpec::new("banned", "banned", "boolean").writable(),
            PropertySpec::new("locked", "locked", "boolean").writable(),
            PropertySpec::new("deprovisioned", "deprovisioned", "boolean").optional(),
            PropertySpec::new(
                    "lockoutExpiresInSeconds",
                    "lockout_expires_in_seconds",
                    "integer",
                )
                .nullable()
                .volatile(),
            PropertySpec::new(
                    "verificationAttemptsRemaining",
                    "verification_attempts_remaining",
                    "integer",
                )
                .nullable()
                .volatile(),
            PropertySpec::new("createdAt", "created_at", "timestamp").writable(),
            PropertySpec::new("updatedAt", "updated_at", "timestamp"),
            PropertySpec::new("deleteSelfEnabled", "delete_self_enabled", "boolean")
                .writable(),
            PropertySpec::new(
                    "createOrganizationEnabled",
                    "create_organization_enabled",
                    "boolean",
                )
                .writable(),
            PropertySpec::new(
                    "createOrganizationsLimit",
                    "create_organizations_limit",
                    "integer",
                )
                .optional()
                .nullable()
                .writable(),
            PropertySpec::new("lastActiveAt", "last_active_at", "timestamp")
                .nullable()
                .volatile(),
            PropertySpec::new("mfaEnabledAt", "mfa_enabled_at", "timestamp").nullable(),
            PropertySpec::new("mfaDisabledAt", "mfa_disabled_at", "timestamp")
                .nullable(),
            PropertySpec::new("legalAcceptedAt", "legal_accepted_at", "timestamp")
                .nullable()
                .writable(),
            PropertySpec::new("profileImageUrl", "profile_image_url", "string")
                .optional(),
            PropertySpec::new("locale", "locale", "string")
                .optional()
                .nullable()
                .writable(),
            PropertySpec::new("timezone", "timezone", "string").optional().nullable(),
            PropertySpec::new(
                    "enterpriseAccounts",
                    "enterprise_accounts",
                    "EnterpriseAccount",
                )
                .list(),
            PropertySpec::new("bypassClientTrust", "bypass_client_trust", "boolean")
                .optional()
                .writable(),
            PropertySpec::new("scim", "scim", "ScimUserMetadata").optional().nullable(),
        ],
    )
    .create("backend.createUser")
    .read("backend.getUser")
    .update("backend.updateUser")
    .delete("backend.deleteUser")
    .list("backend.getUserList")
    .count("backend.getCount");
const FRONTEND_USER: ResourceSpec = ResourceSpec::new(
        "User",
        Surface::Frontend,
        &[
            PropertySpec::new("id", "id", "UserId"),
            PropertySpec::new("object", "object", "string").literal("user"),
            PropertySpec::new("username", "username", "string").nullable().writable(),
            PropertySpec::new("firstName", "first_name", "string").nullable().writable(),
            PropertySpec::new("lastName", "last_name", "string").nullable().writable(),
            PropertySpec::new("imageUrl", "image_url", "string").optional(),
            PropertySpec::new("hasImage", "has_image", "boolean"),
            PropertySpec::new(
                    "primaryEmailAddressId",
                    "primary_email_address_id",
                    "EmailAddressId",
                )
                .nullable()
                .writable()
                .primary_of("email_addresses"),
            PropertySpec::new(
                    "primaryPhoneNumberId",
                    "primary_phone_number_id",
                    "PhoneNumberId",
                )
                .nullable()
                .writable()
                .primary_of("phone_numbers"),
            PropertySpec::new(
                    "primaryWeb3WalletId",
                    "primary_web3_wallet_id",
                    "Web3WalletId",
                )
                .nullable()
                .writable()
                .primary_of("web3_wallets"),
            PropertySpec::new("passwordEnabled", "password_enabled", "boolean"),
            PropertySpec::new("twoFactorEnabled", "two_factor_enabled", "boolean"),
            PropertySpec::new("totpEnabled", "totp_enabled", "boolean"),
            PropertySpec::new("backupCodeEnabled", "backup_code_enabled", "boolean"),
            PropertySpec::new("emailAddresses", "email_addresses", "EmailAddress")
                .list(),
            PropertySpec::new("phoneNumbers", "phone_numbers", "PhoneNumber").list(),
            PropertySpec::new("web3Wallets", "web3_wallets", "Web3Wallet").list(),
            PropertySpec::new("passkeys", "passkeys", "Passkey").list(),
            PropertySpec::new(
                    "organizationMemberships",
                    "organization_memberships",
                    "OrganizationMembership",
                )
                .list()
                .optional(),
            PropertySpec::new("externalAccounts", "external_accounts", "ExternalAccount")
                .list(),
            PropertySpec::new("samlAccounts", "saml_accounts", "SamlAccount").list(),
            PropertySpec::new(
                    "passwordLastUpdatedAt",
                    "password_last_updated_at",
                    "timestamp",
                )
                .optional()
                .nullable(),
            PropertySpec::new("publicMetadata", "public_metadata", "metadata"),
            PropertySpec::new("privateMetadata", "private_metadata", "metadata")
                .optional()
                .nullable()
                .hidden(),
            PropertySpec::new("unsafeMetadata", "unsafe_metadata", "metadata")
                .optional()
                .writable(),
            PropertySpec::new("externalId", "external_id", "string").nullable(),
            PropertySpec::new("lastSignInAt", "last_sign_in_at", "timestamp")
                .nullable()
                .volatile(),
            PropertySpec::new("banned", "banned", "boolean"),
            PropertySpec::new("locked", "locked", "boolean"),
            PropertySpec::new("deprovisioned", "deprovisioned", "boolean").optional(),
            PropertySpec::new(
                    "lockoutExpiresInSeconds",
                    "lockout_expires_in_seconds",
                    "integer",
                )
                .nullable()
                .volatile(),
            PropertySpec::new(
                    "verificationAttemptsRemaining",
                    "verification_attempts_remaining",
                    "integer",
                )
                .nullable()
                .volatile(),
            PropertySpec::new("createdAt", "created_at", "timestamp"),
            PropertySpec::new("updatedAt", "updated_at", "timestamp"),
            PropertySpec::new("deleteSelfEnabled", "delete_self_enabled", "boolean"),
            PropertySpec::new(
                "createOrganizationEnabled",
                "create_organization_enabled",
                "boolean",
            ),
            PropertySpec::new(
                    "createOrganizationsLimit",
                    "create_organizations_limit",
                    "integer",
                )
                .optional()
                .nullable(),
            PropertySpec::new("lastActiveAt", "last_active_at", "timestamp")
                .nullable()
                .volatile(),
            PropertySpec::new("mfaEnabledAt", "mfa_enabled_at", "timestamp").nullable(),
            PropertySpec::new("mfaDisabledAt", "mfa_disabled_at", "timestamp")
                .nullable(),
            PropertySpec::new("legalAcceptedAt", "legal_accepted_at", "timestamp")
                .nullable(),
            PropertySpec::new("profileImageUrl", "profile_image_url", "string")
                .optional(),
            PropertySpec::new("locale", "locale", "string")
                .optional()
                .nullable()
                .hidden()
                .unnamed(),
            PropertySpec::new("timezone", "timezone", "string").optional().nullable(),
            PropertySpec::new(
                    "enterpriseAccounts",
                    "enterprise_accounts",
                    "EnterpriseAccount",
                )
                .list(),
            PropertySpec::new("bypassClientTrust", "bypass_client_trust", "boolean")
                .optional()
                .hidden()
                .unnamed(),
            PropertySpec::new("scim", "scim", "ScimUserMetadata")
                .optional()
                .nullable()
                .hidden()
                .unnamed(),
        ],
    )
    .read("frontend.get")
    .update("frontend.update")
    .delete("frontend.delete");
const BACKEND_VERIFY_PASSWORD_RESULT: ResourceSpec = ResourceSpec::new(
    "VerifyPasswordResult",
    Surface::Backend,
    &[PropertySpec::new("verified", "verified", "boolean")],
);
const BACKEND_VERIFY_TOTP_RESULT: ResourceSpec = ResourceSpec::new(
    "VerifyTotpResult",
    Surface::Backend,
    &[
        PropertySpec::new("verified", "verified", "boolean"),
        PropertySpec::new("codeType", "code_type", "TotpCodeType"),
    ],
);
const BACKEND_WEB3_WALLET: ResourceSpec = ResourceSpec::new(
        "Web3Wallet",
        Surface::Backend,
        &[
            PropertySpec::new("id", "id", "Web3WalletId"),
            PropertySpec::new("object", "object", "string").literal("web3_wallet"),
            PropertySpec::new("web3Wallet", "web3_wallet", "string"),
            PropertySpec::new("verification", "verification", "Verification").nullable(),
            PropertySpec::new("createdAt", "created_at", "timestamp"),
            PropertySpec::new("updatedAt", "updated_at", "timestamp"),
        ],
    )
    .delete("backend.deleteUserWeb3Wallet");
const FRONTEND_WEB3_WALLET: ResourceSpec = ResourceSpec::new(
        "Web3Wallet",
        Surface::Frontend,
        &[
            PropertySpec::new("id", "id", "Web3WalletId"),
            PropertySpec::new("object", "object", "string").literal("web3_wallet"),
            PropertySpec::new("web3Wallet", "web3_wallet", "string").writable(),
            PropertySpec::new("verification", "verification", "Verification").nullable(),
            PropertySpec::new("createdAt", "created_at", "timestamp"),
            PropertySpec::new("updatedAt", "updated_at", "timestamp"),
        ],
    )
    .create("frontend.createWeb3Wallet")
    .read("frontend.getWeb3Wallet")
    .delete("frontend.deleteWeb3Wallet")
    .list("frontend.getWeb3Wallets");
