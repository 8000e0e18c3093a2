// @generated from the contract by `cargo xtask generate`. Do not edit.

//! Every resource as each surface shows it: a table to read.
use clerk_user_runtime::{PropertySpec, ResourceSpec, Surface};
/// The resources, unions left out.
pub const RESOURCES: &[ResourceSpec] = &[
    ResourceSpec {
        name: "BackupCode",
        surface: Surface::Frontend,
        properties: &[
            PropertySpec::new("id", "id", "BackupCodeId"),
            PropertySpec {
                literal: Some("backup_code"),
                ..PropertySpec::new("object", "object", "string")
            },
            PropertySpec {
                list: true,
                ..PropertySpec::new("codes", "codes", "secret")
            },
            PropertySpec::new("createdAt", "created_at", "timestamp"),
            PropertySpec::new("updatedAt", "updated_at", "timestamp"),
        ],
        create: Some("frontend.createBackupCode"),
        read: None,
        update: None,
        delete: None,
        list: None,
        count: None,
    },
    ResourceSpec {
        name: "BillingInitializedPaymentMethod",
        surface: Surface::Frontend,
        properties: &[
            PropertySpec {
                literal: Some("commerce_payment_method_initialize"),
                ..PropertySpec::new("object", "object", "string")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new(
                    "externalClientSecret",
                    "external_client_secret",
                    "secret",
                )
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("externalGatewayId", "external_gateway_id", "string")
            },
            PropertySpec {
                list: true,
                ..PropertySpec::new(
                    "paymentMethodOrder",
                    "payment_method_order",
                    "string",
                )
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
        name: "BillingPaymentMethod",
        surface: Surface::Backend,
        properties: &[
            PropertySpec::new("id", "id", "BillingPaymentMethodId"),
            PropertySpec {
                literal: Some("commerce_payment_method"),
                ..PropertySpec::new("object", "object", "string")
            },
            PropertySpec::new("payerId", "payer_id", "string"),
            PropertySpec::new("paymentType", "payment_type", "BillingPaymentType"),
            PropertySpec {
                optional: true,
                ..PropertySpec::new("isDefault", "is_default", "boolean")
            },
            PropertySpec::new("gateway", "gateway", "string"),
            PropertySpec::new("gatewayExternalId", "gateway_external_id", "string"),
            PropertySpec {
                nullable: true,
                ..PropertySpec::new(
                    "gatewayExternalAccountId",
                    "gateway_external_account_id",
                    "string",
                )
            },
            PropertySpec {
                nullable: true,
                ..PropertySpec::new("last4", "last4", "string")
            },
            PropertySpec::new("status", "status", "BillingPaymentMethodStatus"),
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new("walletType", "wallet_type", "string")
            },
            PropertySpec {
                nullable: true,
                ..PropertySpec::new("cardType", "card_type", "string")
            },
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new("expiryYear", "expiry_year", "integer")
            },
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new("expiryMonth", "expiry_month", "integer")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("createdAt", "created_at", "timestamp")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("updatedAt", "updated_at", "timestamp")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("isRemovable", "is_removable", "boolean")
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
        name: "BillingPaymentMethod",
        surface: Surface::Frontend,
        properties: &[
            PropertySpec::new("id", "id", "BillingPaymentMethodId"),
            PropertySpec {
                literal: Some("commerce_payment_method"),
                ..PropertySpec::new("object", "object", "string")
            },
            PropertySpec::new("payerId", "payer_id", "string"),
            PropertySpec::new("paymentType", "payment_type", "BillingPaymentType"),
            PropertySpec {
                optional: true,
                ..PropertySpec::new("isDefault", "is_default", "boolean")
            },
            PropertySpec::new("gateway", "gateway", "string"),
            PropertySpec::new("gatewayExternalId", "gateway_external_id", "string"),
            PropertySpec {
                nullable: true,
                ..PropertySpec::new(
                    "gatewayExternalAccountId",
                    "gateway_external_account_id",
                    "string",
                )
            },
            PropertySpec {
                nullable: true,
                ..PropertySpec::new("last4", "last4", "string")
            },
            PropertySpec::new("status", "status", "BillingPaymentMethodStatus"),
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new("walletType", "wallet_type", "string")
            },
            PropertySpec {
                nullable: true,
                ..PropertySpec::new("cardType", "card_type", "string")
            },
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new("expiryYear", "expiry_year", "integer")
            },
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new("expiryMonth", "expiry_month", "integer")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("createdAt", "created_at", "timestamp")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("updatedAt", "updated_at", "timestamp")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("isRemovable", "is_removable", "boolean")
            },
        ],
        create: Some("frontend.addPaymentMethod"),
        read: None,
        update: None,
        delete: None,
        list: Some("frontend.getPaymentMethods"),
        count: None,
    },
    ResourceSpec {
        name: "Client",
        surface: Surface::Backend,
        properties: &[
            PropertySpec::new("id", "id", "ClientId"),
            PropertySpec {
                literal: Some("client"),
                ..PropertySpec::new("object", "object", "string")
            },
            PropertySpec {
                list: true,
                ..PropertySpec::new("sessionIds", "session_ids", "SessionId")
            },
            PropertySpec {
                list: true,
                ..PropertySpec::new("sessions", "sessions", "Session")
            },
            PropertySpec {
                nullable: true,
                readable: false,
                ..PropertySpec::new("signIn", "sign_in", "SignIn")
            },
            PropertySpec {
                nullable: true,
                readable: false,
                ..PropertySpec::new("signUp", "sign_up", "SignUp")
            },
            PropertySpec {
                nullable: true,
                ..PropertySpec::new("signInId", "sign_in_id", "SignInId")
            },
            PropertySpec {
                nullable: true,
                ..PropertySpec::new("signUpId", "sign_up_id", "SignUpId")
            },
            PropertySpec {
                nullable: true,
                ..PropertySpec::new(
                    "lastActiveSessionId",
                    "last_active_session_id",
                    "SessionId",
                )
            },
            PropertySpec {
                nullable: true,
                ..PropertySpec::new(
                    "lastAuthenticationStrategy",
                    "last_authentication_strategy",
                    "string",
                )
            },
            PropertySpec {
                nullable: true,
                readable: false,
                ..PropertySpec::new("cookieExpiresAt", "cookie_expires_at", "timestamp")
            },
            PropertySpec {
                readable: false,
                ..PropertySpec::new("captchaBypass", "captcha_bypass", "boolean")
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
        name: "Client",
        surface: Surface::Frontend,
        properties: &[
            PropertySpec::new("id", "id", "ClientId"),
            PropertySpec {
                literal: Some("client"),
                ..PropertySpec::new("object", "object", "string")
            },
            PropertySpec {
                list: true,
                readable: false,
                ..PropertySpec::new("sessionIds", "session_ids", "SessionId")
            },
            PropertySpec {
                list: true,
                ..PropertySpec::new("sessions", "sessions", "Session")
            },
            PropertySpec {
                nullable: true,
                ..PropertySpec::new("signIn", "sign_in", "SignIn")
            },
            PropertySpec {
                nullable: true,
                ..PropertySpec::new("signUp", "sign_up", "SignUp")
            },
            PropertySpec {
                nullable: true,
                readable: false,
                ..PropertySpec::new("signInId", "sign_in_id", "SignInId")
            },
            PropertySpec {
                nullable: true,
                readable: false,
                ..PropertySpec::new("signUpId", "sign_up_id", "SignUpId")
            },
            PropertySpec {
                nullable: true,
                ..PropertySpec::new(
                    "lastActiveSessionId",
                    "last_active_session_id",
                    "SessionId",
                )
            },
            PropertySpec {
                nullable: true,
                ..PropertySpec::new(
                    "lastAuthenticationStrategy",
                    "last_authentication_strategy",
                    "string",
                )
            },
            PropertySpec {
                nullable: true,
                ..PropertySpec::new("cookieExpiresAt", "cookie_expires_at", "timestamp")
            },
            PropertySpec::new("captchaBypass", "captcha_bypass", "boolean"),
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
            PropertySpec {
                literal: Some("email_address"),
                ..PropertySpec::new("object", "object", "string")
            },
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
            PropertySpec {
                literal: Some("email_address"),
                ..PropertySpec::new("object", "object", "string")
            },
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
        read: Some("frontend.getEmailAddress"),
        update: None,
        delete: Some("frontend.deleteEmailAddress"),
        list: Some("frontend.getEmailAddresses"),
        count: None,
    },
    ResourceSpec {
        name: "EnterpriseAccountConnection",
        surface: Surface::Backend,
        properties: &[
            PropertySpec::new("id", "id", "EnterpriseAccountConnectionId"),
            PropertySpec::new("protocol", "protocol", "EnterpriseProtocol"),
            PropertySpec::new("provider", "provider", "string"),
            PropertySpec::new("name", "name", "string"),
            PropertySpec {
                nullable: true,
                ..PropertySpec::new("logoPublicUrl", "logo_public_url", "string")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("domain", "domain", "string")
            },
            PropertySpec {
                list: true,
                optional: true,
                ..PropertySpec::new("domains", "domains", "string")
            },
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
            PropertySpec {
                optional: true,
                readable: false,
                ..PropertySpec::new(
                    "allowOrganizationAccountLinking",
                    "allow_organization_account_linking",
                    "boolean",
                )
            },
            PropertySpec {
                optional: true,
                nullable: true,
                readable: false,
                ..PropertySpec::new(
                    "enterpriseConnectionId",
                    "enterprise_connection_id",
                    "EnterpriseConnectionId",
                )
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
        name: "EnterpriseAccountConnection",
        surface: Surface::Frontend,
        properties: &[
            PropertySpec::new("id", "id", "EnterpriseAccountConnectionId"),
            PropertySpec::new("protocol", "protocol", "EnterpriseProtocol"),
            PropertySpec::new("provider", "provider", "string"),
            PropertySpec::new("name", "name", "string"),
            PropertySpec {
                nullable: true,
                ..PropertySpec::new("logoPublicUrl", "logo_public_url", "string")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("domain", "domain", "string")
            },
            PropertySpec {
                list: true,
                optional: true,
                ..PropertySpec::new("domains", "domains", "string")
            },
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
            PropertySpec {
                optional: true,
                ..PropertySpec::new(
                    "allowOrganizationAccountLinking",
                    "allow_organization_account_linking",
                    "boolean",
                )
            },
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new(
                    "enterpriseConnectionId",
                    "enterprise_connection_id",
                    "EnterpriseConnectionId",
                )
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
        name: "EnterpriseAccount",
        surface: Surface::Backend,
        properties: &[
            PropertySpec::new("id", "id", "EnterpriseAccountId"),
            PropertySpec {
                literal: Some("enterprise_account"),
                ..PropertySpec::new("object", "object", "string")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("protocol", "protocol", "EnterpriseProtocol")
            },
            PropertySpec::new("provider", "provider", "string"),
            PropertySpec::new("active", "active", "boolean"),
            PropertySpec::new("emailAddress", "email_address", "string"),
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new("firstName", "first_name", "string")
            },
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new("lastName", "last_name", "string")
            },
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new("providerUserId", "provider_user_id", "string")
            },
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new(
                    "enterpriseConnectionId",
                    "enterprise_connection_id",
                    "EnterpriseConnectionId",
                )
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("publicMetadata", "public_metadata", "metadata")
            },
            PropertySpec {
                nullable: true,
                ..PropertySpec::new("verification", "verification", "Verification")
            },
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new(
                    "enterpriseConnection",
                    "enterprise_connection",
                    "EnterpriseAccountConnection",
                )
            },
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new(
                    "lastAuthenticatedAt",
                    "last_authenticated_at",
                    "timestamp",
                )
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
        name: "EnterpriseAccount",
        surface: Surface::Frontend,
        properties: &[
            PropertySpec::new("id", "id", "EnterpriseAccountId"),
            PropertySpec {
                literal: Some("enterprise_account"),
                ..PropertySpec::new("object", "object", "string")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("protocol", "protocol", "EnterpriseProtocol")
            },
            PropertySpec::new("provider", "provider", "string"),
            PropertySpec::new("active", "active", "boolean"),
            PropertySpec::new("emailAddress", "email_address", "string"),
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new("firstName", "first_name", "string")
            },
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new("lastName", "last_name", "string")
            },
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new("providerUserId", "provider_user_id", "string")
            },
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new(
                    "enterpriseConnectionId",
                    "enterprise_connection_id",
                    "EnterpriseConnectionId",
                )
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("publicMetadata", "public_metadata", "metadata")
            },
            PropertySpec {
                nullable: true,
                ..PropertySpec::new("verification", "verification", "Verification")
            },
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new(
                    "enterpriseConnection",
                    "enterprise_connection",
                    "EnterpriseAccountConnection",
                )
            },
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new(
                    "lastAuthenticatedAt",
                    "last_authenticated_at",
                    "timestamp",
                )
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
        name: "EnterpriseConnection",
        surface: Surface::Frontend,
        properties: &[
            PropertySpec::new("id", "id", "EnterpriseConnectionId"),
            PropertySpec {
                optional: true,
                ..PropertySpec::new("object", "object", "string")
            },
            PropertySpec {
                list: true,
                optional: true,
                ..PropertySpec::new("customAttributes", "custom_attributes", "object")
            },
            PropertySpec::new("name", "name", "string"),
            PropertySpec::new("provider", "provider", "string"),
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new("logoPublicUrl", "logo_public_url", "string")
            },
            PropertySpec::new("active", "active", "boolean"),
            PropertySpec {
                list: true,
                ..PropertySpec::new("domains", "domains", "string")
            },
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new(
                    "organizationId",
                    "organization_id",
                    "OrganizationId",
                )
            },
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
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new(
                    "samlConnection",
                    "saml_connection",
                    "EnterpriseSamlConnection",
                )
            },
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new(
                    "oauthConfig",
                    "oauth_config",
                    "EnterpriseOauthConfig",
                )
            },
            PropertySpec::new("createdAt", "created_at", "timestamp"),
            PropertySpec::new("updatedAt", "updated_at", "timestamp"),
        ],
        create: None,
        read: None,
        update: None,
        delete: None,
        list: Some("frontend.getEnterpriseConnections"),
        count: None,
    },
    ResourceSpec {
        name: "EnterpriseOauthConfig",
        surface: Surface::Frontend,
        properties: &[
            PropertySpec {
                optional: true,
                ..PropertySpec::new("id", "id", "string")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("name", "name", "string")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("providerKey", "provider_key", "string")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("clientId", "client_id", "string")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("discoveryUrl", "discovery_url", "string")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("authUrl", "auth_url", "string")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("tokenUrl", "token_url", "string")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("userInfoUrl", "user_info_url", "string")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("redirectUri", "redirect_uri", "string")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("requiresPkce", "requires_pkce", "boolean")
            },
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new("logoPublicUrl", "logo_public_url", "string")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("createdAt", "created_at", "timestamp")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("updatedAt", "updated_at", "timestamp")
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
        name: "EnterpriseSamlConnection",
        surface: Surface::Frontend,
        properties: &[
            PropertySpec {
                optional: true,
                ..PropertySpec::new("id", "id", "string")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("name", "name", "string")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("active", "active", "boolean")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("idpEntityId", "idp_entity_id", "string")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("idpSsoUrl", "idp_sso_url", "string")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("idpCertificate", "idp_certificate", "string")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new(
                    "idpCertificateIssuedAt",
                    "idp_certificate_issued_at",
                    "timestamp",
                )
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new(
                    "idpCertificateExpiresAt",
                    "idp_certificate_expires_at",
                    "timestamp",
                )
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("idpMetadataUrl", "idp_metadata_url", "string")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("idpMetadata", "idp_metadata", "string")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("acsUrl", "acs_url", "string")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("spEntityId", "sp_entity_id", "string")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("spMetadataUrl", "sp_metadata_url", "string")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new(
                    "allowIdpInitiated",
                    "allow_idp_initiated",
                    "boolean",
                )
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("allowSubdomains", "allow_subdomains", "boolean")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("forceAuthn", "force_authn", "boolean")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("loginHint", "login_hint", "object")
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
        name: "Environment",
        surface: Surface::Frontend,
        properties: &[
            PropertySpec {
                optional: true,
                ..PropertySpec::new("authConfig", "auth_config", "object")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("displayConfig", "display_config", "object")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("userSettings", "user_settings", "object")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new(
                    "organizationSettings",
                    "organization_settings",
                    "object",
                )
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("fraudSettings", "fraud_settings", "object")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("commerceSettings", "commerce_settings", "object")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("apiKeysSettings", "api_keys_settings", "object")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("protectConfig", "protect_config", "object")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("clientDebugMode", "client_debug_mode", "boolean")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new(
                    "partitionedCookies",
                    "partitioned_cookies",
                    "boolean",
                )
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("maintenanceMode", "maintenance_mode", "boolean")
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
        name: "ExternalAccount",
        surface: Surface::Backend,
        properties: &[
            PropertySpec::new("id", "id", "ExternalAccountId"),
            PropertySpec::new("object", "object", "ExternalAccountObject"),
            PropertySpec::new("provider", "provider", "string"),
            PropertySpec::new("identificationId", "identification_id", "string"),
            PropertySpec::new("providerUserId", "provider_user_id", "string"),
            PropertySpec::new("approvedScopes", "approved_scopes", "string"),
            PropertySpec::new("emailAddress", "email_address", "string"),
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new(
                    "emailAddressVerified",
                    "email_address_verified",
                    "boolean",
                )
            },
            PropertySpec::new("firstName", "first_name", "string"),
            PropertySpec::new("lastName", "last_name", "string"),
            PropertySpec {
                optional: true,
                ..PropertySpec::new("avatarUrl", "avatar_url", "string")
            },
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new("imageUrl", "image_url", "string")
            },
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new("username", "username", "string")
            },
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new("phoneNumber", "phone_number", "string")
            },
            PropertySpec::new("publicMetadata", "public_metadata", "metadata"),
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new("label", "label", "string")
            },
            PropertySpec::new("createdAt", "created_at", "timestamp"),
            PropertySpec::new("updatedAt", "updated_at", "timestamp"),
            PropertySpec {
                nullable: true,
                ..PropertySpec::new("verification", "verification", "Verification")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new(
                    "externalAccountId",
                    "external_account_id",
                    "ExternalAccountId",
                )
            },
        ],
        create: None,
        read: None,
        update: None,
        delete: Some("backend.deleteUserExternalAccount"),
        list: None,
        count: None,
    },
    ResourceSpec {
        name: "ExternalAccount",
        surface: Surface::Frontend,
        properties: &[
            PropertySpec::new("id", "id", "ExternalAccountId"),
            PropertySpec::new("object", "object", "ExternalAccountObject"),
            PropertySpec::new("provider", "provider", "string"),
            PropertySpec::new("identificationId", "identification_id", "string"),
            PropertySpec::new("providerUserId", "provider_user_id", "string"),
            PropertySpec::new("approvedScopes", "approved_scopes", "string"),
            PropertySpec::new("emailAddress", "email_address", "string"),
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new(
                    "emailAddressVerified",
                    "email_address_verified",
                    "boolean",
                )
            },
            PropertySpec::new("firstName", "first_name", "string"),
            PropertySpec::new("lastName", "last_name", "string"),
            PropertySpec {
                optional: true,
                ..PropertySpec::new("avatarUrl", "avatar_url", "string")
            },
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new("imageUrl", "image_url", "string")
            },
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new("username", "username", "string")
            },
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new("phoneNumber", "phone_number", "string")
            },
            PropertySpec::new("publicMetadata", "public_metadata", "metadata"),
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new("label", "label", "string")
            },
            PropertySpec::new("createdAt", "created_at", "timestamp"),
            PropertySpec::new("updatedAt", "updated_at", "timestamp"),
            PropertySpec {
                nullable: true,
                ..PropertySpec::new("verification", "verification", "Verification")
            },
            PropertySpec {
                optional: true,
                readable: false,
                ..PropertySpec::new(
                    "externalAccountId",
                    "external_account_id",
                    "ExternalAccountId",
                )
            },
        ],
        create: Some("frontend.createExternalAccount"),
        read: None,
        update: None,
        delete: Some("frontend.deleteExternalAccount"),
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
        name: "IdentifierVerification",
        surface: Surface::Backend,
        properties: &[
            PropertySpec {
                optional: true,
                ..PropertySpec::new("id", "id", "string")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("object", "object", "string")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("status", "status", "VerificationStatus")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("strategy", "strategy", "string")
            },
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new("attempts", "attempts", "integer")
            },
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new("expireAt", "expire_at", "timestamp")
            },
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new("channel", "channel", "PhoneCodeChannel")
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
        name: "Image",
        surface: Surface::Frontend,
        properties: &[
            PropertySpec {
                optional: true,
                ..PropertySpec::new("id", "id", "ImageId")
            },
            PropertySpec {
                optional: true,
                literal: Some("image"),
                ..PropertySpec::new("object", "object", "string")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("name", "name", "string")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("publicUrl", "public_url", "string")
            },
        ],
        create: Some("frontend.setProfileImage"),
        read: None,
        update: None,
        delete: Some("frontend.deleteProfileImage"),
        list: None,
        count: None,
    },
    ResourceSpec {
        name: "Jwks",
        surface: Surface::Backend,
        properties: &[
            PropertySpec {
                list: true,
                ..PropertySpec::new("keys", "keys", "JsonWebKey")
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
        name: "Jwks",
        surface: Surface::Frontend,
        properties: &[
            PropertySpec {
                list: true,
                ..PropertySpec::new("keys", "keys", "JsonWebKey")
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
        name: "OauthAccessToken",
        surface: Surface::Backend,
        properties: &[
            PropertySpec {
                literal: Some("oauth_access_token"),
                ..PropertySpec::new("object", "object", "string")
            },
            PropertySpec::new(
                "externalAccountId",
                "external_account_id",
                "ExternalAccountId",
            ),
            PropertySpec::new("providerUserId", "provider_user_id", "string"),
            PropertySpec::new("token", "token", "secret"),
            PropertySpec {
                nullable: true,
                ..PropertySpec::new("expiresAt", "expires_at", "timestamp")
            },
            PropertySpec::new("provider", "provider", "string"),
            PropertySpec::new("publicMetadata", "public_metadata", "metadata"),
            PropertySpec {
                nullable: true,
                ..PropertySpec::new("label", "label", "string")
            },
            PropertySpec {
                list: true,
                optional: true,
                ..PropertySpec::new("scopes", "scopes", "string")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("idToken", "id_token", "secret")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("tokenSecret", "token_secret", "secret")
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
        name: "OrganizationCreationAdvisory",
        surface: Surface::Frontend,
        properties: &[
            PropertySpec {
                optional: true,
                ..PropertySpec::new("type", "type", "AdvisorySeverity")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("message", "message", "string")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("code", "code", "string")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("severity", "severity", "AdvisorySeverity")
            },
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
        name: "OrganizationCreationDefaults",
        surface: Surface::Frontend,
        properties: &[
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new("form", "form", "OrganizationCreationForm")
            },
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new(
                    "advisory",
                    "advisory",
                    "OrganizationCreationAdvisory",
                )
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
        name: "OrganizationCreationForm",
        surface: Surface::Frontend,
        properties: &[
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new("name", "name", "string")
            },
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new("slug", "slug", "string")
            },
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new("logo", "logo", "string")
            },
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new("blurHash", "blur_hash", "string")
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
        name: "OrganizationInvitation",
        surface: Surface::Backend,
        properties: &[
            PropertySpec::new("id", "id", "OrganizationInvitationId"),
            PropertySpec {
                literal: Some("organization_invitation"),
                ..PropertySpec::new("object", "object", "string")
            },
            PropertySpec {
                writable: true,
                ..PropertySpec::new("emailAddress", "email_address", "string")
            },
            PropertySpec {
                writable: true,
                ..PropertySpec::new("role", "role", "string")
            },
            PropertySpec::new("roleName", "role_name", "string"),
            PropertySpec {
                optional: true,
                ..PropertySpec::new(
                    "organizationId",
                    "organization_id",
                    "OrganizationId",
                )
            },
            PropertySpec {
                optional: true,
                readable: false,
                ..PropertySpec::new(
                    "publicOrganizationData",
                    "public_organization_data",
                    "PublicOrganizationData",
                )
            },
            PropertySpec {
                nullable: true,
                ..PropertySpec::new("inviterId", "inviter_id", "UserId")
            },
            PropertySpec::new(
                "publicInviterData",
                "public_inviter_data",
                "PublicInviterData",
            ),
            PropertySpec {
                optional: true,
                ..PropertySpec::new("status", "status", "OrganizationInvitationStatus")
            },
            PropertySpec {
                writable: true,
                ..PropertySpec::new("publicMetadata", "public_metadata", "metadata")
            },
            PropertySpec {
                optional: true,
                writable: true,
                ..PropertySpec::new("privateMetadata", "private_metadata", "metadata")
            },
            PropertySpec {
                nullable: true,
                ..PropertySpec::new("url", "url", "string")
            },
            PropertySpec {
                nullable: true,
                ..PropertySpec::new("expiresAt", "expires_at", "timestamp")
            },
            PropertySpec::new("createdAt", "created_at", "timestamp"),
            PropertySpec::new("updatedAt", "updated_at", "timestamp"),
        ],
        create: Some("backend.createOrganizationInvitation"),
        read: None,
        update: None,
        delete: None,
        list: None,
        count: None,
    },
    ResourceSpec {
        name: "OrganizationInvitation",
        surface: Surface::Frontend,
        properties: &[
            PropertySpec::new("id", "id", "OrganizationInvitationId"),
            PropertySpec {
                literal: Some("organization_invitation"),
                ..PropertySpec::new("object", "object", "string")
            },
            PropertySpec {
                writable: true,
                ..PropertySpec::new("emailAddress", "email_address", "string")
            },
            PropertySpec {
                writable: true,
                ..PropertySpec::new("role", "role", "string")
            },
            PropertySpec::new("roleName", "role_name", "string"),
            PropertySpec {
                optional: true,
                ..PropertySpec::new(
                    "organizationId",
                    "organization_id",
                    "OrganizationId",
                )
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new(
                    "publicOrganizationData",
                    "public_organization_data",
                    "PublicOrganizationData",
                )
            },
            PropertySpec {
                nullable: true,
                readable: false,
                ..PropertySpec::new("inviterId", "inviter_id", "UserId")
            },
            PropertySpec {
                readable: false,
                ..PropertySpec::new(
                    "publicInviterData",
                    "public_inviter_data",
                    "PublicInviterData",
                )
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("status", "status", "OrganizationInvitationStatus")
            },
            PropertySpec::new("publicMetadata", "public_metadata", "metadata"),
            PropertySpec {
                optional: true,
                readable: false,
                ..PropertySpec::new("privateMetadata", "private_metadata", "metadata")
            },
            PropertySpec {
                nullable: true,
                ..PropertySpec::new("url", "url", "string")
            },
            PropertySpec {
                nullable: true,
                ..PropertySpec::new("expiresAt", "expires_at", "timestamp")
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
        name: "OrganizationMembership",
        surface: Surface::Backend,
        properties: &[
            PropertySpec::new("id", "id", "OrganizationMembershipId"),
            PropertySpec {
                literal: Some("organization_membership"),
                ..PropertySpec::new("object", "object", "string")
            },
            PropertySpec {
                writable: true,
                ..PropertySpec::new("publicMetadata", "public_metadata", "metadata")
            },
            PropertySpec {
                optional: true,
                writable: true,
                ..PropertySpec::new("privateMetadata", "private_metadata", "metadata")
            },
            PropertySpec {
                writable: true,
                ..PropertySpec::new("role", "role", "string")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("roleName", "role_name", "string")
            },
            PropertySpec {
                list: true,
                ..PropertySpec::new("permissions", "permissions", "string")
            },
            PropertySpec::new("createdAt", "created_at", "timestamp"),
            PropertySpec::new("updatedAt", "updated_at", "timestamp"),
            PropertySpec::new("organization", "organization", "Organization"),
            PropertySpec {
                optional: true,
                ..PropertySpec::new(
                    "publicUserData",
                    "public_user_data",
                    "PublicUserData",
                )
            },
        ],
        create: Some("backend.createOrganizationMembership"),
        read: None,
        update: None,
        delete: None,
        list: Some("backend.getOrganizationMembershipList"),
        count: None,
    },
    ResourceSpec {
        name: "OrganizationMembership",
        surface: Surface::Frontend,
        properties: &[
            PropertySpec::new("id", "id", "OrganizationMembershipId"),
            PropertySpec {
                literal: Some("organization_membership"),
                ..PropertySpec::new("object", "object", "string")
            },
            PropertySpec::new("publicMetadata", "public_metadata", "metadata"),
            PropertySpec {
                optional: true,
                readable: false,
                ..PropertySpec::new("privateMetadata", "private_metadata", "metadata")
            },
            PropertySpec {
                writable: true,
                ..PropertySpec::new("role", "role", "string")
            },
            PropertySpec::new("roleName", "role_name", "string"),
            PropertySpec {
                list: true,
                nullable: true,
                ..PropertySpec::new("permissions", "permissions", "string")
            },
            PropertySpec::new("createdAt", "created_at", "timestamp"),
            PropertySpec::new("updatedAt", "updated_at", "timestamp"),
            PropertySpec::new("organization", "organization", "Organization"),
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new(
                    "publicUserData",
                    "public_user_data",
                    "PublicUserData",
                )
            },
        ],
        create: None,
        read: None,
        update: None,
        delete: Some("frontend.leaveOrganization"),
        list: Some("frontend.getOrganizationMemberships"),
        count: None,
    },
    ResourceSpec {
        name: "OrganizationSuggestion",
        surface: Surface::Frontend,
        properties: &[
            PropertySpec::new("id", "id", "OrganizationSuggestionId"),
            PropertySpec {
                literal: Some("organization_suggestion"),
                ..PropertySpec::new("object", "object", "string")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new(
                    "publicOrganizationData",
                    "public_organization_data",
                    "PublicOrganizationData",
                )
            },
            PropertySpec::new("status", "status", "OrganizationSuggestionStatus"),
            PropertySpec::new("createdAt", "created_at", "timestamp"),
            PropertySpec::new("updatedAt", "updated_at", "timestamp"),
        ],
        create: None,
        read: None,
        update: None,
        delete: None,
        list: Some("frontend.getOrganizationSuggestions"),
        count: None,
    },
    ResourceSpec {
        name: "Organization",
        surface: Surface::Backend,
        properties: &[
            PropertySpec::new("id", "id", "OrganizationId"),
            PropertySpec {
                literal: Some("organization"),
                ..PropertySpec::new("object", "object", "string")
            },
            PropertySpec {
                writable: true,
                ..PropertySpec::new("name", "name", "string")
            },
            PropertySpec {
                writable: true,
                ..PropertySpec::new("slug", "slug", "string")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("imageUrl", "image_url", "string")
            },
            PropertySpec::new("hasImage", "has_image", "boolean"),
            PropertySpec {
                optional: true,
                ..PropertySpec::new("membersCount", "members_count", "integer")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new(
                    "missingMemberWithElevatedPermissions",
                    "missing_member_with_elevated_permissions",
                    "boolean",
                )
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new(
                    "pendingInvitationsCount",
                    "pending_invitations_count",
                    "integer",
                )
            },
            PropertySpec {
                writable: true,
                ..PropertySpec::new(
                    "maxAllowedMemberships",
                    "max_allowed_memberships",
                    "integer",
                )
            },
            PropertySpec {
                writable: true,
                ..PropertySpec::new(
                    "adminDeleteEnabled",
                    "admin_delete_enabled",
                    "boolean",
                )
            },
            PropertySpec {
                optional: true,
                readable: false,
                ..PropertySpec::new(
                    "selfServeSsoEnabled",
                    "self_serve_sso_enabled",
                    "boolean",
                )
            },
            PropertySpec {
                writable: true,
                ..PropertySpec::new("publicMetadata", "public_metadata", "metadata")
            },
            PropertySpec {
                optional: true,
                writable: true,
                ..PropertySpec::new("privateMetadata", "private_metadata", "metadata")
            },
            PropertySpec {
                optional: true,
                writable: true,
                ..PropertySpec::new("createdBy", "created_by", "UserId")
            },
            PropertySpec {
                writable: true,
                ..PropertySpec::new("createdAt", "created_at", "timestamp")
            },
            PropertySpec::new("updatedAt", "updated_at", "timestamp"),
            PropertySpec {
                optional: true,
                ..PropertySpec::new("lastActiveAt", "last_active_at", "timestamp")
            },
            PropertySpec {
                optional: true,
                nullable: true,
                writable: true,
                ..PropertySpec::new("roleSetKey", "role_set_key", "string")
            },
            PropertySpec {
                optional: true,
                nullable: true,
                readable: false,
                ..PropertySpec::new("logoUrl", "logo_url", "string")
            },
            PropertySpec {
                optional: true,
                readable: false,
                ..PropertySpec::new(
                    "exclusiveMembership",
                    "exclusive_membership",
                    "boolean",
                )
            },
        ],
        create: Some("backend.createOrganization"),
        read: None,
        update: None,
        delete: None,
        list: None,
        count: None,
    },
    ResourceSpec {
        name: "Organization",
        surface: Surface::Frontend,
        properties: &[
            PropertySpec::new("id", "id", "OrganizationId"),
            PropertySpec {
                literal: Some("organization"),
                ..PropertySpec::new("object", "object", "string")
            },
            PropertySpec {
                writable: true,
                ..PropertySpec::new("name", "name", "string")
            },
            PropertySpec {
                writable: true,
                ..PropertySpec::new("slug", "slug", "string")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("imageUrl", "image_url", "string")
            },
            PropertySpec::new("hasImage", "has_image", "boolean"),
            PropertySpec {
                optional: true,
                ..PropertySpec::new("membersCount", "members_count", "integer")
            },
            PropertySpec {
                optional: true,
                readable: false,
                ..PropertySpec::new(
                    "missingMemberWithElevatedPermissions",
                    "missing_member_with_elevated_permissions",
                    "boolean",
                )
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new(
                    "pendingInvitationsCount",
                    "pending_invitations_count",
                    "integer",
                )
            },
            PropertySpec::new(
                "maxAllowedMemberships",
                "max_allowed_memberships",
                "integer",
            ),
            PropertySpec::new("adminDeleteEnabled", "admin_delete_enabled", "boolean"),
            PropertySpec {
                optional: true,
                ..PropertySpec::new(
                    "selfServeSsoEnabled",
                    "self_serve_sso_enabled",
                    "boolean",
                )
            },
            PropertySpec::new("publicMetadata", "public_metadata", "metadata"),
            PropertySpec {
                optional: true,
                readable: false,
                ..PropertySpec::new("privateMetadata", "private_metadata", "metadata")
            },
            PropertySpec {
                optional: true,
                readable: false,
                ..PropertySpec::new("createdBy", "created_by", "UserId")
            },
            PropertySpec::new("createdAt", "created_at", "timestamp"),
            PropertySpec::new("updatedAt", "updated_at", "timestamp"),
            PropertySpec {
                optional: true,
                readable: false,
                ..PropertySpec::new("lastActiveAt", "last_active_at", "timestamp")
            },
            PropertySpec {
                optional: true,
                nullable: true,
                readable: false,
                ..PropertySpec::new("roleSetKey", "role_set_key", "string")
            },
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new("logoUrl", "logo_url", "string")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new(
                    "exclusiveMembership",
                    "exclusive_membership",
                    "boolean",
                )
            },
        ],
        create: Some("frontend.createOrganization"),
        read: None,
        update: None,
        delete: None,
        list: None,
        count: None,
    },
    ResourceSpec {
        name: "Passkey",
        surface: Surface::Backend,
        properties: &[
            PropertySpec::new("id", "id", "PasskeyId"),
            PropertySpec {
                literal: Some("passkey"),
                ..PropertySpec::new("object", "object", "string")
            },
            PropertySpec::new("name", "name", "string"),
            PropertySpec {
                nullable: true,
                ..PropertySpec::new("lastUsedAt", "last_used_at", "timestamp")
            },
            PropertySpec {
                nullable: true,
                ..PropertySpec::new("verification", "verification", "Verification")
            },
            PropertySpec {
                optional: true,
                readable: false,
                ..PropertySpec::new("createdAt", "created_at", "timestamp")
            },
            PropertySpec {
                optional: true,
                readable: false,
                ..PropertySpec::new("updatedAt", "updated_at", "timestamp")
            },
        ],
        create: None,
        read: None,
        update: None,
        delete: Some("backend.deleteUserPasskey"),
        list: None,
        count: None,
    },
    ResourceSpec {
        name: "Passkey",
        surface: Surface::Frontend,
        properties: &[
            PropertySpec::new("id", "id", "PasskeyId"),
            PropertySpec {
                literal: Some("passkey"),
                ..PropertySpec::new("object", "object", "string")
            },
            PropertySpec {
                writable: true,
                ..PropertySpec::new("name", "name", "string")
            },
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new("lastUsedAt", "last_used_at", "timestamp")
            },
            PropertySpec {
                nullable: true,
                ..PropertySpec::new("verification", "verification", "Verification")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("createdAt", "created_at", "timestamp")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("updatedAt", "updated_at", "timestamp")
            },
        ],
        create: Some("frontend.createPasskey"),
        read: None,
        update: Some("frontend.updatePasskey"),
        delete: Some("frontend.deletePasskey"),
        list: None,
        count: None,
    },
    ResourceSpec {
        name: "PhoneNumber",
        surface: Surface::Backend,
        properties: &[
            PropertySpec::new("id", "id", "PhoneNumberId"),
            PropertySpec {
                literal: Some("phone_number"),
                ..PropertySpec::new("object", "object", "string")
            },
            PropertySpec {
                writable: true,
                ..PropertySpec::new("phoneNumber", "phone_number", "string")
            },
            PropertySpec {
                optional: true,
                writable: true,
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
                ..PropertySpec::new("backupCodes", "backup_codes", "secret")
            },
            PropertySpec::new("createdAt", "created_at", "timestamp"),
            PropertySpec::new("updatedAt", "updated_at", "timestamp"),
        ],
        create: Some("backend.createPhoneNumber"),
        read: Some("backend.getPhoneNumber"),
        update: Some("backend.updatePhoneNumber"),
        delete: Some("backend.deletePhoneNumber"),
        list: None,
        count: None,
    },
    ResourceSpec {
        name: "PhoneNumber",
        surface: Surface::Frontend,
        properties: &[
            PropertySpec::new("id", "id", "PhoneNumberId"),
            PropertySpec {
                literal: Some("phone_number"),
                ..PropertySpec::new("object", "object", "string")
            },
            PropertySpec {
                writable: true,
                ..PropertySpec::new("phoneNumber", "phone_number", "string")
            },
            PropertySpec {
                optional: true,
                writable: true,
                ..PropertySpec::new(
                    "reservedForSecondFactor",
                    "reserved_for_second_factor",
                    "boolean",
                )
            },
            PropertySpec {
                optional: true,
                writable: true,
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
                ..PropertySpec::new("backupCodes", "backup_codes", "secret")
            },
            PropertySpec::new("createdAt", "created_at", "timestamp"),
            PropertySpec::new("updatedAt", "updated_at", "timestamp"),
        ],
        create: Some("frontend.createPhoneNumber"),
        read: Some("frontend.getPhoneNumber"),
        update: Some("frontend.updatePhoneNumber"),
        delete: Some("frontend.deletePhoneNumber"),
        list: Some("frontend.getPhoneNumbers"),
        count: None,
    },
    ResourceSpec {
        name: "PublicInviterData",
        surface: Surface::Backend,
        properties: &[
            PropertySpec::new("userId", "user_id", "UserId"),
            PropertySpec {
                nullable: true,
                ..PropertySpec::new("firstName", "first_name", "string")
            },
            PropertySpec {
                nullable: true,
                ..PropertySpec::new("lastName", "last_name", "string")
            },
            PropertySpec::new("imageUrl", "image_url", "string"),
            PropertySpec::new("hasImage", "has_image", "boolean"),
            PropertySpec::new("identifier", "identifier", "string"),
        ],
        create: None,
        read: None,
        update: None,
        delete: None,
        list: None,
        count: None,
    },
    ResourceSpec {
        name: "PublicOrganizationData",
        surface: Surface::Backend,
        properties: &[
            PropertySpec::new("id", "id", "OrganizationId"),
            PropertySpec::new("name", "name", "string"),
            PropertySpec::new("slug", "slug", "string"),
            PropertySpec {
                optional: true,
                ..PropertySpec::new("imageUrl", "image_url", "string")
            },
            PropertySpec::new("hasImage", "has_image", "boolean"),
        ],
        create: None,
        read: None,
        update: None,
        delete: None,
        list: None,
        count: None,
    },
    ResourceSpec {
        name: "PublicOrganizationData",
        surface: Surface::Frontend,
        properties: &[
            PropertySpec::new("id", "id", "OrganizationId"),
            PropertySpec::new("name", "name", "string"),
            PropertySpec::new("slug", "slug", "string"),
            PropertySpec {
                optional: true,
                ..PropertySpec::new("imageUrl", "image_url", "string")
            },
            PropertySpec::new("hasImage", "has_image", "boolean"),
        ],
        create: None,
        read: None,
        update: None,
        delete: None,
        list: None,
        count: None,
    },
    ResourceSpec {
        name: "PublicUserData",
        surface: Surface::Backend,
        properties: &[
            PropertySpec {
                nullable: true,
                ..PropertySpec::new("firstName", "first_name", "string")
            },
            PropertySpec {
                nullable: true,
                ..PropertySpec::new("lastName", "last_name", "string")
            },
            PropertySpec::new("imageUrl", "image_url", "string"),
            PropertySpec::new("hasImage", "has_image", "boolean"),
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new("identifier", "identifier", "string")
            },
            PropertySpec {
                nullable: true,
                ..PropertySpec::new("profileImageUrl", "profile_image_url", "string")
            },
            PropertySpec::new("userId", "user_id", "UserId"),
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new("username", "username", "string")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("banned", "banned", "boolean")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("deprovisioned", "deprovisioned", "boolean")
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
        name: "PublicUserData",
        surface: Surface::Frontend,
        properties: &[
            PropertySpec {
                nullable: true,
                ..PropertySpec::new("firstName", "first_name", "string")
            },
            PropertySpec {
                nullable: true,
                ..PropertySpec::new("lastName", "last_name", "string")
            },
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new("imageUrl", "image_url", "string")
            },
            PropertySpec::new("hasImage", "has_image", "boolean"),
            PropertySpec::new("identifier", "identifier", "string"),
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new("profileImageUrl", "profile_image_url", "string")
            },
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new("userId", "user_id", "UserId")
            },
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new("username", "username", "string")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("banned", "banned", "boolean")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("deprovisioned", "deprovisioned", "boolean")
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
        name: "SamlAccountConnection",
        surface: Surface::Backend,
        properties: &[
            PropertySpec::new("id", "id", "SamlAccountConnectionId"),
            PropertySpec::new("name", "name", "string"),
            PropertySpec {
                optional: true,
                ..PropertySpec::new("domain", "domain", "string")
            },
            PropertySpec {
                list: true,
                optional: true,
                ..PropertySpec::new("domains", "domains", "string")
            },
            PropertySpec::new("active", "active", "boolean"),
            PropertySpec::new("provider", "provider", "string"),
            PropertySpec::new("syncUserAttributes", "sync_user_attributes", "boolean"),
            PropertySpec {
                optional: true,
                ..PropertySpec::new("allowSubdomains", "allow_subdomains", "boolean")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new(
                    "allowIdpInitiated",
                    "allow_idp_initiated",
                    "boolean",
                )
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new(
                    "disableAdditionalIdentifications",
                    "disable_additional_identifications",
                    "boolean",
                )
            },
            PropertySpec {
                optional: true,
                readable: false,
                ..PropertySpec::new(
                    "allowOrganizationAccountLinking",
                    "allow_organization_account_linking",
                    "boolean",
                )
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
        name: "SamlAccountConnection",
        surface: Surface::Frontend,
        properties: &[
            PropertySpec::new("id", "id", "SamlAccountConnectionId"),
            PropertySpec::new("name", "name", "string"),
            PropertySpec {
                optional: true,
                ..PropertySpec::new("domain", "domain", "string")
            },
            PropertySpec {
                list: true,
                optional: true,
                ..PropertySpec::new("domains", "domains", "string")
            },
            PropertySpec::new("active", "active", "boolean"),
            PropertySpec::new("provider", "provider", "string"),
            PropertySpec::new("syncUserAttributes", "sync_user_attributes", "boolean"),
            PropertySpec {
                optional: true,
                ..PropertySpec::new("allowSubdomains", "allow_subdomains", "boolean")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new(
                    "allowIdpInitiated",
                    "allow_idp_initiated",
                    "boolean",
                )
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new(
                    "disableAdditionalIdentifications",
                    "disable_additional_identifications",
                    "boolean",
                )
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new(
                    "allowOrganizationAccountLinking",
                    "allow_organization_account_linking",
                    "boolean",
                )
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
        name: "SamlAccount",
        surface: Surface::Backend,
        properties: &[
            PropertySpec::new("id", "id", "SamlAccountId"),
            PropertySpec {
                literal: Some("saml_account"),
                ..PropertySpec::new("object", "object", "string")
            },
            PropertySpec::new("provider", "provider", "string"),
            PropertySpec::new("active", "active", "boolean"),
            PropertySpec::new("emailAddress", "email_address", "string"),
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new("firstName", "first_name", "string")
            },
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new("lastName", "last_name", "string")
            },
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new("providerUserId", "provider_user_id", "string")
            },
            PropertySpec {
                optional: true,
                nullable: true,
                readable: false,
                ..PropertySpec::new(
                    "enterpriseConnectionId",
                    "enterprise_connection_id",
                    "EnterpriseConnectionId",
                )
            },
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new(
                    "lastAuthenticatedAt",
                    "last_authenticated_at",
                    "timestamp",
                )
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("publicMetadata", "public_metadata", "metadata")
            },
            PropertySpec {
                nullable: true,
                ..PropertySpec::new("verification", "verification", "Verification")
            },
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new(
                    "samlConnection",
                    "saml_connection",
                    "SamlAccountConnection",
                )
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
        name: "SamlAccount",
        surface: Surface::Frontend,
        properties: &[
            PropertySpec::new("id", "id", "SamlAccountId"),
            PropertySpec {
                literal: Some("saml_account"),
                ..PropertySpec::new("object", "object", "string")
            },
            PropertySpec::new("provider", "provider", "string"),
            PropertySpec::new("active", "active", "boolean"),
            PropertySpec::new("emailAddress", "email_address", "string"),
            PropertySpec {
                nullable: true,
                ..PropertySpec::new("firstName", "first_name", "string")
            },
            PropertySpec {
                nullable: true,
                ..PropertySpec::new("lastName", "last_name", "string")
            },
            PropertySpec {
                nullable: true,
                ..PropertySpec::new("providerUserId", "provider_user_id", "string")
            },
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new(
                    "enterpriseConnectionId",
                    "enterprise_connection_id",
                    "EnterpriseConnectionId",
                )
            },
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new(
                    "lastAuthenticatedAt",
                    "last_authenticated_at",
                    "timestamp",
                )
            },
            PropertySpec::new("publicMetadata", "public_metadata", "metadata"),
            PropertySpec {
                nullable: true,
                ..PropertySpec::new("verification", "verification", "Verification")
            },
            PropertySpec {
                nullable: true,
                ..PropertySpec::new(
                    "samlConnection",
                    "saml_connection",
                    "SamlAccountConnection",
                )
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
        name: "ScimUserMetadata",
        surface: Surface::Backend,
        properties: &[
            PropertySpec::new("directoryId", "directory_id", "string"),
            PropertySpec {
                optional: true,
                ..PropertySpec::new("directoryEnabled", "directory_enabled", "boolean")
            },
            PropertySpec {
                nullable: true,
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
        name: "SessionActivity",
        surface: Surface::Backend,
        properties: &[
            PropertySpec::new("id", "id", "SessionActivityId"),
            PropertySpec {
                literal: Some("session_activity"),
                ..PropertySpec::new("object", "object", "string")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("deviceType", "device_type", "string")
            },
            PropertySpec::new("isMobile", "is_mobile", "boolean"),
            PropertySpec {
                optional: true,
                ..PropertySpec::new("browserName", "browser_name", "string")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("browserVersion", "browser_version", "string")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("ipAddress", "ip_address", "string")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("city", "city", "string")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("country", "country", "string")
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
        name: "SessionActivity",
        surface: Surface::Frontend,
        properties: &[
            PropertySpec::new("id", "id", "SessionActivityId"),
            PropertySpec {
                literal: Some("session_activity"),
                ..PropertySpec::new("object", "object", "string")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("deviceType", "device_type", "string")
            },
            PropertySpec::new("isMobile", "is_mobile", "boolean"),
            PropertySpec {
                optional: true,
                ..PropertySpec::new("browserName", "browser_name", "string")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("browserVersion", "browser_version", "string")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("ipAddress", "ip_address", "string")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("city", "city", "string")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("country", "country", "string")
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
        name: "SessionTask",
        surface: Surface::Backend,
        properties: &[PropertySpec::new("key", "key", "SessionTaskKey")],
        create: None,
        read: None,
        update: None,
        delete: None,
        list: None,
        count: None,
    },
    ResourceSpec {
        name: "SessionTask",
        surface: Surface::Frontend,
        properties: &[PropertySpec::new("key", "key", "SessionTaskKey")],
        create: None,
        read: None,
        update: None,
        delete: None,
        list: None,
        count: None,
    },
    ResourceSpec {
        name: "SessionWithActivities",
        surface: Surface::Frontend,
        properties: &[
            PropertySpec {
                literal: Some("session"),
                ..PropertySpec::new("object", "object", "string")
            },
            PropertySpec::new("id", "id", "SessionId"),
            PropertySpec::new("status", "status", "SessionStatus"),
            PropertySpec::new("expireAt", "expire_at", "timestamp"),
            PropertySpec::new("abandonAt", "abandon_at", "timestamp"),
            PropertySpec::new("lastActiveAt", "last_active_at", "timestamp"),
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new("lastActiveToken", "last_active_token", "Token")
            },
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new("actor", "actor", "object")
            },
            PropertySpec {
                list: true,
                optional: true,
                nullable: true,
                ..PropertySpec::new("tasks", "tasks", "SessionTask")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new(
                    "latestActivity",
                    "latest_activity",
                    "SessionActivity",
                )
            },
        ],
        create: None,
        read: None,
        update: None,
        delete: None,
        list: Some("frontend.getSessions"),
        count: None,
    },
    ResourceSpec {
        name: "Session",
        surface: Surface::Backend,
        properties: &[
            PropertySpec::new("id", "id", "SessionId"),
            PropertySpec {
                literal: Some("session"),
                ..PropertySpec::new("object", "object", "string")
            },
            PropertySpec::new("userId", "user_id", "UserId"),
            PropertySpec::new("clientId", "client_id", "ClientId"),
            PropertySpec::new("status", "status", "SessionStatus"),
            PropertySpec::new("expireAt", "expire_at", "timestamp"),
            PropertySpec::new("abandonAt", "abandon_at", "timestamp"),
            PropertySpec::new("lastActiveAt", "last_active_at", "timestamp"),
            PropertySpec {
                optional: true,
                nullable: true,
                readable: false,
                ..PropertySpec::new("lastActiveToken", "last_active_token", "Token")
            },
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new("actor", "actor", "object")
            },
            PropertySpec {
                list: true,
                optional: true,
                nullable: true,
                ..PropertySpec::new("tasks", "tasks", "SessionTask")
            },
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new(
                    "lastActiveOrganizationId",
                    "last_active_organization_id",
                    "OrganizationId",
                )
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new(
                    "latestActivity",
                    "latest_activity",
                    "SessionActivity",
                )
            },
            PropertySpec {
                optional: true,
                nullable: true,
                readable: false,
                ..PropertySpec::new("user", "user", "User")
            },
            PropertySpec {
                nullable: true,
                readable: false,
                ..PropertySpec::new(
                    "publicUserData",
                    "public_user_data",
                    "PublicUserData",
                )
            },
            PropertySpec {
                list: true,
                nullable: true,
                readable: false,
                ..PropertySpec::new(
                    "factorVerificationAge",
                    "factor_verification_age",
                    "integer",
                )
            },
            PropertySpec::new("createdAt", "created_at", "timestamp"),
            PropertySpec::new("updatedAt", "updated_at", "timestamp"),
        ],
        create: None,
        read: None,
        update: None,
        delete: None,
        list: Some("backend.getSessionList"),
        count: None,
    },
    ResourceSpec {
        name: "Session",
        surface: Surface::Frontend,
        properties: &[
            PropertySpec::new("id", "id", "SessionId"),
            PropertySpec {
                literal: Some("session"),
                ..PropertySpec::new("object", "object", "string")
            },
            PropertySpec {
                readable: false,
                ..PropertySpec::new("userId", "user_id", "UserId")
            },
            PropertySpec {
                readable: false,
                ..PropertySpec::new("clientId", "client_id", "ClientId")
            },
            PropertySpec::new("status", "status", "SessionStatus"),
            PropertySpec::new("expireAt", "expire_at", "timestamp"),
            PropertySpec::new("abandonAt", "abandon_at", "timestamp"),
            PropertySpec::new("lastActiveAt", "last_active_at", "timestamp"),
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new("lastActiveToken", "last_active_token", "Token")
            },
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new("actor", "actor", "object")
            },
            PropertySpec {
                list: true,
                optional: true,
                nullable: true,
                ..PropertySpec::new("tasks", "tasks", "SessionTask")
            },
            PropertySpec {
                nullable: true,
                ..PropertySpec::new(
                    "lastActiveOrganizationId",
                    "last_active_organization_id",
                    "OrganizationId",
                )
            },
            PropertySpec {
                optional: true,
                readable: false,
                ..PropertySpec::new(
                    "latestActivity",
                    "latest_activity",
                    "SessionActivity",
                )
            },
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new("user", "user", "User")
            },
            PropertySpec {
                nullable: true,
                ..PropertySpec::new(
                    "publicUserData",
                    "public_user_data",
                    "PublicUserData",
                )
            },
            PropertySpec {
                list: true,
                nullable: true,
                ..PropertySpec::new(
                    "factorVerificationAge",
                    "factor_verification_age",
                    "integer",
                )
            },
            PropertySpec::new("createdAt", "created_at", "timestamp"),
            PropertySpec::new("updatedAt", "updated_at", "timestamp"),
        ],
        create: None,
        read: None,
        update: None,
        delete: None,
        list: Some("frontend.getAllSessions"),
        count: None,
    },
    ResourceSpec {
        name: "SignInFactor",
        surface: Surface::Frontend,
        properties: &[
            PropertySpec::new("strategy", "strategy", "string"),
            PropertySpec {
                optional: true,
                ..PropertySpec::new("safeIdentifier", "safe_identifier", "string")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new(
                    "enterpriseConnectionId",
                    "enterprise_connection_id",
                    "EnterpriseConnectionId",
                )
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new(
                    "enterpriseConnectionName",
                    "enterprise_connection_name",
                    "string",
                )
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new(
                    "emailAddressId",
                    "email_address_id",
                    "EmailAddressId",
                )
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("phoneNumberId", "phone_number_id", "PhoneNumberId")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("web3WalletId", "web3_wallet_id", "Web3WalletId")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("passkeyId", "passkey_id", "PasskeyId")
            },
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new("primary", "primary", "boolean")
            },
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new(
                    "externalVerificationRedirectURL",
                    "external_verification_redirect_url",
                    "string",
                )
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("default", "default", "boolean")
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
        name: "SignInToken",
        surface: Surface::Backend,
        properties: &[
            PropertySpec::new("id", "id", "SignInTokenId"),
            PropertySpec {
                literal: Some("sign_in_token"),
                ..PropertySpec::new("object", "object", "string")
            },
            PropertySpec::new("status", "status", "SignInTokenStatus"),
            PropertySpec::new("userId", "user_id", "UserId"),
            PropertySpec {
                optional: true,
                ..PropertySpec::new("token", "token", "secret")
            },
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new("url", "url", "secret")
            },
            PropertySpec::new("createdAt", "created_at", "timestamp"),
            PropertySpec::new("updatedAt", "updated_at", "timestamp"),
        ],
        create: Some("backend.createSignInToken"),
        read: None,
        update: None,
        delete: None,
        list: None,
        count: None,
    },
    ResourceSpec {
        name: "SignInUserData",
        surface: Surface::Frontend,
        properties: &[
            PropertySpec {
                nullable: true,
                ..PropertySpec::new("firstName", "first_name", "string")
            },
            PropertySpec {
                nullable: true,
                ..PropertySpec::new("lastName", "last_name", "string")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("imageUrl", "image_url", "string")
            },
            PropertySpec::new("hasImage", "has_image", "boolean"),
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new("profileImageUrl", "profile_image_url", "string")
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
        name: "SignIn",
        surface: Surface::Frontend,
        properties: &[
            PropertySpec::new("id", "id", "SignInId"),
            PropertySpec {
                literal: Some("sign_in_attempt"),
                ..PropertySpec::new("object", "object", "string")
            },
            PropertySpec::new("status", "status", "SignInStatus"),
            PropertySpec {
                list: true,
                ..PropertySpec::new(
                    "supportedIdentifiers",
                    "supported_identifiers",
                    "SignInIdentifier",
                )
            },
            PropertySpec {
                list: true,
                nullable: true,
                ..PropertySpec::new(
                    "supportedFirstFactors",
                    "supported_first_factors",
                    "SignInFactor",
                )
            },
            PropertySpec {
                list: true,
                nullable: true,
                ..PropertySpec::new(
                    "supportedSecondFactors",
                    "supported_second_factors",
                    "SignInFactor",
                )
            },
            PropertySpec {
                nullable: true,
                ..PropertySpec::new(
                    "firstFactorVerification",
                    "first_factor_verification",
                    "Verification",
                )
            },
            PropertySpec {
                nullable: true,
                ..PropertySpec::new(
                    "secondFactorVerification",
                    "second_factor_verification",
                    "Verification",
                )
            },
            PropertySpec {
                nullable: true,
                ..PropertySpec::new("identifier", "identifier", "string")
            },
            PropertySpec {
                nullable: true,
                ..PropertySpec::new("userData", "user_data", "SignInUserData")
            },
            PropertySpec {
                nullable: true,
                ..PropertySpec::new(
                    "createdSessionId",
                    "created_session_id",
                    "SessionId",
                )
            },
            PropertySpec::new("abandonAt", "abandon_at", "timestamp"),
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new(
                    "clientTrustState",
                    "client_trust_state",
                    "ClientTrustState",
                )
            },
        ],
        create: Some("frontend.createSignIn"),
        read: None,
        update: None,
        delete: None,
        list: None,
        count: None,
    },
    ResourceSpec {
        name: "SignUpVerification",
        surface: Surface::Backend,
        properties: &[
            PropertySpec {
                optional: true,
                ..PropertySpec::new("object", "object", "string")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("status", "status", "VerificationStatus")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("strategy", "strategy", "string")
            },
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new("attempts", "attempts", "integer")
            },
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new("expireAt", "expire_at", "timestamp")
            },
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new("verifiedAtClient", "verified_at_client", "string")
            },
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new("channel", "channel", "PhoneCodeChannel")
            },
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new("nonce", "nonce", "string")
            },
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new("message", "message", "string")
            },
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new(
                    "externalVerificationRedirectURL",
                    "external_verification_redirect_url",
                    "string",
                )
            },
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new("error", "error", "ErrorItem")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("nextAction", "next_action", "string")
            },
            PropertySpec {
                list: true,
                optional: true,
                ..PropertySpec::new(
                    "supportedStrategies",
                    "supported_strategies",
                    "string",
                )
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
        name: "SignUpVerification",
        surface: Surface::Frontend,
        properties: &[
            PropertySpec {
                optional: true,
                ..PropertySpec::new("object", "object", "string")
            },
            PropertySpec::new("status", "status", "VerificationStatus"),
            PropertySpec::new("strategy", "strategy", "string"),
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new("attempts", "attempts", "integer")
            },
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new("expireAt", "expire_at", "timestamp")
            },
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new("verifiedAtClient", "verified_at_client", "string")
            },
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new("channel", "channel", "PhoneCodeChannel")
            },
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new("nonce", "nonce", "string")
            },
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new("message", "message", "string")
            },
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new(
                    "externalVerificationRedirectURL",
                    "external_verification_redirect_url",
                    "string",
                )
            },
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new("error", "error", "ErrorItem")
            },
            PropertySpec::new("nextAction", "next_action", "string"),
            PropertySpec {
                list: true,
                ..PropertySpec::new(
                    "supportedStrategies",
                    "supported_strategies",
                    "string",
                )
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
        name: "SignUpVerifications",
        surface: Surface::Backend,
        properties: &[
            PropertySpec::new("emailAddress", "email_address", "SignUpVerification"),
            PropertySpec::new("phoneNumber", "phone_number", "SignUpVerification"),
            PropertySpec::new("web3Wallet", "web3_wallet", "SignUpVerification"),
            PropertySpec {
                nullable: true,
                ..PropertySpec::new(
                    "externalAccount",
                    "external_account",
                    "Verification",
                )
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
        name: "SignUpVerifications",
        surface: Surface::Frontend,
        properties: &[
            PropertySpec {
                nullable: true,
                ..PropertySpec::new(
                    "emailAddress",
                    "email_address",
                    "SignUpVerification",
                )
            },
            PropertySpec {
                nullable: true,
                ..PropertySpec::new("phoneNumber", "phone_number", "SignUpVerification")
            },
            PropertySpec {
                nullable: true,
                ..PropertySpec::new("web3Wallet", "web3_wallet", "SignUpVerification")
            },
            PropertySpec {
                nullable: true,
                ..PropertySpec::new(
                    "externalAccount",
                    "external_account",
                    "Verification",
                )
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
        name: "SignUp",
        surface: Surface::Backend,
        properties: &[
            PropertySpec::new("id", "id", "SignUpId"),
            PropertySpec {
                literal: Some("sign_up_attempt"),
                ..PropertySpec::new("object", "object", "string")
            },
            PropertySpec::new("status", "status", "SignUpStatus"),
            PropertySpec {
                list: true,
                ..PropertySpec::new("requiredFields", "required_fields", "string")
            },
            PropertySpec {
                list: true,
                ..PropertySpec::new("optionalFields", "optional_fields", "string")
            },
            PropertySpec {
                list: true,
                ..PropertySpec::new("missingFields", "missing_fields", "string")
            },
            PropertySpec {
                list: true,
                ..PropertySpec::new("unverifiedFields", "unverified_fields", "string")
            },
            PropertySpec::new("verifications", "verifications", "SignUpVerifications"),
            PropertySpec {
                nullable: true,
                ..PropertySpec::new("username", "username", "string")
            },
            PropertySpec {
                nullable: true,
                ..PropertySpec::new("emailAddress", "email_address", "string")
            },
            PropertySpec {
                nullable: true,
                ..PropertySpec::new("phoneNumber", "phone_number", "string")
            },
            PropertySpec {
                nullable: true,
                ..PropertySpec::new("web3Wallet", "web3_wallet", "string")
            },
            PropertySpec::new("passwordEnabled", "password_enabled", "boolean"),
            PropertySpec {
                nullable: true,
                ..PropertySpec::new("firstName", "first_name", "string")
            },
            PropertySpec {
                nullable: true,
                ..PropertySpec::new("lastName", "last_name", "string")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("unsafeMetadata", "unsafe_metadata", "metadata")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("publicMetadata", "public_metadata", "metadata")
            },
            PropertySpec {
                writable: true,
                ..PropertySpec::new("customAction", "custom_action", "boolean")
            },
            PropertySpec {
                nullable: true,
                writable: true,
                ..PropertySpec::new("externalId", "external_id", "string")
            },
            PropertySpec {
                nullable: true,
                ..PropertySpec::new(
                    "createdSessionId",
                    "created_session_id",
                    "SessionId",
                )
            },
            PropertySpec {
                nullable: true,
                ..PropertySpec::new("createdUserId", "created_user_id", "UserId")
            },
            PropertySpec::new("abandonAt", "abandon_at", "timestamp"),
            PropertySpec {
                nullable: true,
                ..PropertySpec::new("legalAcceptedAt", "legal_accepted_at", "timestamp")
            },
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new("locale", "locale", "string")
            },
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new("externalAccount", "external_account", "object")
            },
            PropertySpec {
                optional: true,
                nullable: true,
                readable: false,
                ..PropertySpec::new(
                    "externalAccountStrategy",
                    "external_account_strategy",
                    "string",
                )
            },
            PropertySpec {
                optional: true,
                readable: false,
                ..PropertySpec::new("hasPassword", "has_password", "boolean")
            },
            PropertySpec {
                optional: true,
                nullable: true,
                readable: false,
                ..PropertySpec::new("protectCheck", "protect_check", "object")
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
        name: "SignUp",
        surface: Surface::Frontend,
        properties: &[
            PropertySpec::new("id", "id", "SignUpId"),
            PropertySpec {
                literal: Some("sign_up_attempt"),
                ..PropertySpec::new("object", "object", "string")
            },
            PropertySpec::new("status", "status", "SignUpStatus"),
            PropertySpec {
                list: true,
                ..PropertySpec::new("requiredFields", "required_fields", "string")
            },
            PropertySpec {
                list: true,
                ..PropertySpec::new("optionalFields", "optional_fields", "string")
            },
            PropertySpec {
                list: true,
                ..PropertySpec::new("missingFields", "missing_fields", "string")
            },
            PropertySpec {
                list: true,
                ..PropertySpec::new("unverifiedFields", "unverified_fields", "string")
            },
            PropertySpec::new("verifications", "verifications", "SignUpVerifications"),
            PropertySpec {
                nullable: true,
                writable: true,
                ..PropertySpec::new("username", "username", "string")
            },
            PropertySpec {
                nullable: true,
                writable: true,
                ..PropertySpec::new("emailAddress", "email_address", "string")
            },
            PropertySpec {
                nullable: true,
                writable: true,
                ..PropertySpec::new("phoneNumber", "phone_number", "string")
            },
            PropertySpec {
                nullable: true,
                writable: true,
                ..PropertySpec::new("web3Wallet", "web3_wallet", "string")
            },
            PropertySpec::new("passwordEnabled", "password_enabled", "boolean"),
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
                writable: true,
                ..PropertySpec::new("unsafeMetadata", "unsafe_metadata", "metadata")
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("publicMetadata", "public_metadata", "metadata")
            },
            PropertySpec::new("customAction", "custom_action", "boolean"),
            PropertySpec {
                nullable: true,
                ..PropertySpec::new("externalId", "external_id", "string")
            },
            PropertySpec {
                nullable: true,
                ..PropertySpec::new(
                    "createdSessionId",
                    "created_session_id",
                    "SessionId",
                )
            },
            PropertySpec {
                nullable: true,
                ..PropertySpec::new("createdUserId", "created_user_id", "UserId")
            },
            PropertySpec::new("abandonAt", "abandon_at", "timestamp"),
            PropertySpec {
                nullable: true,
                ..PropertySpec::new("legalAcceptedAt", "legal_accepted_at", "timestamp")
            },
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new("locale", "locale", "string")
            },
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new("externalAccount", "external_account", "object")
            },
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new(
                    "externalAccountStrategy",
                    "external_account_strategy",
                    "string",
                )
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("hasPassword", "has_password", "boolean")
            },
            PropertySpec {
                optional: true,
                nullable: true,
                ..PropertySpec::new("protectCheck", "protect_check", "object")
            },
        ],
        create: Some("frontend.createSignUp"),
        read: None,
        update: Some("frontend.updateSignUp"),
        delete: None,
        list: None,
        count: None,
    },
    ResourceSpec {
        name: "Token",
        surface: Surface::Backend,
        properties: &[
            PropertySpec {
                optional: true,
                literal: Some("token"),
                ..PropertySpec::new("object", "object", "string")
            },
            PropertySpec::new("jwt", "jwt", "secret"),
        ],
        create: None,
        read: None,
        update: None,
        delete: None,
        list: None,
        count: None,
    },
    ResourceSpec {
        name: "Token",
        surface: Surface::Frontend,
        properties: &[
            PropertySpec {
                optional: true,
                literal: Some("token"),
                ..PropertySpec::new("object", "object", "string")
            },
            PropertySpec::new("jwt", "jwt", "secret"),
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
            PropertySpec {
                literal: Some("total_count"),
                ..PropertySpec::new("object", "object", "string")
            },
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
        name: "TOTP",
        surface: Surface::Frontend,
        properties: &[
            PropertySpec::new("id", "id", "TotpId"),
            PropertySpec {
                literal: Some("totp"),
                ..PropertySpec::new("object", "object", "string")
            },
            PropertySpec {
                nullable: true,
                ..PropertySpec::new("secret", "secret", "secret")
            },
            PropertySpec {
                nullable: true,
                ..PropertySpec::new("uri", "uri", "secret")
            },
            PropertySpec::new("verified", "verified", "boolean"),
            PropertySpec {
                list: true,
                optional: true,
                nullable: true,
                ..PropertySpec::new("backupCodes", "backup_codes", "secret")
            },
            PropertySpec::new("createdAt", "created_at", "timestamp"),
            PropertySpec::new("updatedAt", "updated_at", "timestamp"),
        ],
        create: Some("frontend.createTOTP"),
        read: None,
        update: None,
        delete: Some("frontend.disableTOTP"),
        list: None,
        count: None,
    },
    ResourceSpec {
        name: "UserIdResult",
        surface: Surface::Backend,
        properties: &[PropertySpec::new("userId", "user_id", "UserId")],
        create: None,
        read: None,
        update: None,
        delete: None,
        list: None,
        count: None,
    },
    ResourceSpec {
        name: "UserOrganizationInvitation",
        surface: Surface::Backend,
        properties: &[
            PropertySpec {
                literal: Some("organization_invitation"),
                ..PropertySpec::new("object", "object", "string")
            },
            PropertySpec::new("id", "id", "OrganizationInvitationId"),
            PropertySpec::new("emailAddress", "email_address", "string"),
            PropertySpec::new("role", "role", "string"),
            PropertySpec::new("roleName", "role_name", "string"),
            PropertySpec {
                optional: true,
                ..PropertySpec::new(
                    "organizationId",
                    "organization_id",
                    "OrganizationId",
                )
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new(
                    "publicOrganizationData",
                    "public_organization_data",
                    "PublicOrganizationData",
                )
            },
            PropertySpec {
                nullable: true,
                ..PropertySpec::new("inviterId", "inviter_id", "UserId")
            },
            PropertySpec::new(
                "publicInviterData",
                "public_inviter_data",
                "PublicInviterData",
            ),
            PropertySpec {
                optional: true,
                ..PropertySpec::new("status", "status", "OrganizationInvitationStatus")
            },
            PropertySpec::new("publicMetadata", "public_metadata", "metadata"),
            PropertySpec {
                optional: true,
                ..PropertySpec::new("privateMetadata", "private_metadata", "metadata")
            },
            PropertySpec {
                nullable: true,
                ..PropertySpec::new("url", "url", "string")
            },
            PropertySpec {
                nullable: true,
                ..PropertySpec::new("expiresAt", "expires_at", "timestamp")
            },
            PropertySpec::new("createdAt", "created_at", "timestamp"),
            PropertySpec::new("updatedAt", "updated_at", "timestamp"),
        ],
        create: None,
        read: None,
        update: None,
        delete: None,
        list: Some("backend.getOrganizationInvitationList"),
        count: None,
    },
    ResourceSpec {
        name: "UserOrganizationInvitation",
        surface: Surface::Frontend,
        properties: &[
            PropertySpec {
                literal: Some("organization_invitation"),
                ..PropertySpec::new("object", "object", "string")
            },
            PropertySpec::new("id", "id", "OrganizationInvitationId"),
            PropertySpec::new("emailAddress", "email_address", "string"),
            PropertySpec::new("role", "role", "string"),
            PropertySpec::new("roleName", "role_name", "string"),
            PropertySpec {
                optional: true,
                ..PropertySpec::new(
                    "organizationId",
                    "organization_id",
                    "OrganizationId",
                )
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new(
                    "publicOrganizationData",
                    "public_organization_data",
                    "PublicOrganizationData",
                )
            },
            PropertySpec {
                nullable: true,
                readable: false,
                ..PropertySpec::new("inviterId", "inviter_id", "UserId")
            },
            PropertySpec {
                readable: false,
                ..PropertySpec::new(
                    "publicInviterData",
                    "public_inviter_data",
                    "PublicInviterData",
                )
            },
            PropertySpec {
                optional: true,
                ..PropertySpec::new("status", "status", "OrganizationInvitationStatus")
            },
            PropertySpec::new("publicMetadata", "public_metadata", "metadata"),
            PropertySpec {
                optional: true,
                readable: false,
                ..PropertySpec::new("privateMetadata", "private_metadata", "metadata")
            },
            PropertySpec {
                nullable: true,
                ..PropertySpec::new("url", "url", "string")
            },
            PropertySpec {
                nullable: true,
                ..PropertySpec::new("expiresAt", "expires_at", "timestamp")
            },
            PropertySpec::new("createdAt", "created_at", "timestamp"),
            PropertySpec::new("updatedAt", "updated_at", "timestamp"),
        ],
        create: None,
        read: None,
        update: None,
        delete: None,
        list: Some("frontend.getOrganizationInvitations"),
        count: None,
    },
    ResourceSpec {
        name: "User",
        surface: Surface::Backend,
        properties: &[
            PropertySpec::new("id", "id", "UserId"),
            PropertySpec {
                literal: Some("user"),
                ..PropertySpec::new("object", "object", "string")
            },
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
                ..PropertySpec::new("passkeys", "passkeys", "Passkey")
            },
            PropertySpec {
                list: true,
                optional: true,
                ..PropertySpec::new(
                    "organizationMemberships",
                    "organization_memberships",
                    "OrganizationMembership",
                )
            },
            PropertySpec {
                list: true,
                ..PropertySpec::new(
                    "externalAccounts",
                    "external_accounts",
                    "ExternalAccount",
                )
            },
            PropertySpec {
                list: true,
                ..PropertySpec::new("samlAccounts", "saml_accounts", "SamlAccount")
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
                    "EnterpriseAccount",
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
                ..PropertySpec::new("scim", "scim", "ScimUserMetadata")
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
            PropertySpec {
                literal: Some("user"),
                ..PropertySpec::new("object", "object", "string")
            },
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
                ..PropertySpec::new("passkeys", "passkeys", "Passkey")
            },
            PropertySpec {
                list: true,
                optional: true,
                ..PropertySpec::new(
                    "organizationMemberships",
                    "organization_memberships",
                    "OrganizationMembership",
                )
            },
            PropertySpec {
                list: true,
                ..PropertySpec::new(
                    "externalAccounts",
                    "external_accounts",
                    "ExternalAccount",
                )
            },
            PropertySpec {
                list: true,
                ..PropertySpec::new("samlAccounts", "saml_accounts", "SamlAccount")
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
                    "EnterpriseAccount",
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
                ..PropertySpec::new("scim", "scim", "ScimUserMetadata")
            },
        ],
        create: None,
        read: Some("frontend.get"),
        update: Some("frontend.update"),
        delete: Some("frontend.delete"),
        list: None,
        count: None,
    },
    ResourceSpec {
        name: "VerifyPasswordResult",
        surface: Surface::Backend,
        properties: &[PropertySpec::new("verified", "verified", "boolean")],
        create: None,
        read: None,
        update: None,
        delete: None,
        list: None,
        count: None,
    },
    ResourceSpec {
        name: "VerifyTotpResult",
        surface: Surface::Backend,
        properties: &[
            PropertySpec::new("verified", "verified", "boolean"),
            PropertySpec::new("codeType", "code_type", "TotpCodeType"),
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
        surface: Surface::Backend,
        properties: &[
            PropertySpec::new("id", "id", "Web3WalletId"),
            PropertySpec {
                literal: Some("web3_wallet"),
                ..PropertySpec::new("object", "object", "string")
            },
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
        delete: Some("backend.deleteUserWeb3Wallet"),
        list: None,
        count: None,
    },
    ResourceSpec {
        name: "Web3Wallet",
        surface: Surface::Frontend,
        properties: &[
            PropertySpec::new("id", "id", "Web3WalletId"),
            PropertySpec {
                literal: Some("web3_wallet"),
                ..PropertySpec::new("object", "object", "string")
            },
            PropertySpec {
                writable: true,
                ..PropertySpec::new("web3Wallet", "web3_wallet", "string")
            },
            PropertySpec {
                nullable: true,
                ..PropertySpec::new("verification", "verification", "Verification")
            },
            PropertySpec::new("createdAt", "created_at", "timestamp"),
            PropertySpec::new("updatedAt", "updated_at", "timestamp"),
        ],
        create: Some("frontend.createWeb3Wallet"),
        read: Some("frontend.getWeb3Wallet"),
        update: None,
        delete: Some("frontend.deleteWeb3Wallet"),
        list: Some("frontend.getWeb3Wallets"),
        count: None,
    },
];
/// A resource as a surface shows it.
pub fn resource(name: &str, surface: Surface) -> Option<&'static ResourceSpec> {
    RESOURCES.iter().find(|one| one.name == name && one.surface == surface)
}
