// @generated from the contract by `cargo xtask generate`. Do not edit.

//! Wire names of the properties, by resource, and of all params.
/// Properties of `BackupCode`.
pub mod backup_code {
    clerk_user_runtime::wire_names! {
        ID "`id`." "id"; OBJECT "`object`." "object"; CODES "`codes`." "codes";
        CREATED_AT "`createdAt`." "created_at"; UPDATED_AT "`updatedAt`." "updated_at";
    }
}
/// Properties of `BillingInitializedPaymentMethod`.
pub mod billing_initialized_payment_method {
    clerk_user_runtime::wire_names! {
        OBJECT "`object`." "object"; EXTERNAL_CLIENT_SECRET "`externalClientSecret`."
        "external_client_secret"; EXTERNAL_GATEWAY_ID "`externalGatewayId`."
        "external_gateway_id"; PAYMENT_METHOD_ORDER "`paymentMethodOrder`."
        "payment_method_order";
    }
}
/// Properties of `BillingPaymentMethod`.
pub mod billing_payment_method {
    clerk_user_runtime::wire_names! {
        ID "`id`." "id"; OBJECT "`object`." "object"; PAYER_ID "`payerId`." "payer_id";
        PAYMENT_TYPE "`paymentType`." "payment_type"; IS_DEFAULT "`isDefault`."
        "is_default"; GATEWAY "`gateway`." "gateway"; GATEWAY_EXTERNAL_ID
        "`gatewayExternalId`." "gateway_external_id"; GATEWAY_EXTERNAL_ACCOUNT_ID
        "`gatewayExternalAccountId`." "gateway_external_account_id"; LAST4 "`last4`."
        "last4"; STATUS "`status`." "status"; WALLET_TYPE "`walletType`." "wallet_type";
        CARD_TYPE "`cardType`." "card_type"; EXPIRY_YEAR "`expiryYear`." "expiry_year";
        EXPIRY_MONTH "`expiryMonth`." "expiry_month"; CREATED_AT "`createdAt`."
        "created_at"; UPDATED_AT "`updatedAt`." "updated_at"; IS_REMOVABLE
        "`isRemovable`." "is_removable";
    }
}
/// Properties of `Client`.
pub mod client {
    clerk_user_runtime::wire_names! {
        ID "`id`." "id"; OBJECT "`object`." "object"; SESSION_IDS "`sessionIds`."
        "session_ids"; SESSIONS "`sessions`." "sessions"; SIGN_IN "`signIn`." "sign_in";
        SIGN_UP "`signUp`." "sign_up"; SIGN_IN_ID "`signInId`." "sign_in_id"; SIGN_UP_ID
        "`signUpId`." "sign_up_id"; LAST_ACTIVE_SESSION_ID "`lastActiveSessionId`."
        "last_active_session_id"; LAST_AUTHENTICATION_STRATEGY
        "`lastAuthenticationStrategy`." "last_authentication_strategy"; COOKIE_EXPIRES_AT
        "`cookieExpiresAt`." "cookie_expires_at"; CAPTCHA_BYPASS "`captchaBypass`."
        "captcha_bypass"; CREATED_AT "`createdAt`." "created_at"; UPDATED_AT
        "`updatedAt`." "updated_at";
    }
}
/// Properties of `DeletedObject`.
pub mod deleted_object {
    clerk_user_runtime::wire_names! {
        ID "`id`." "id"; SLUG "`slug`." "slug"; OBJECT "`object`." "object"; DELETED
        "`deleted`." "deleted"; EXTERNAL_ID "`externalId`." "external_id";
    }
}
/// Properties of `EmailAddress`.
pub mod email_address {
    clerk_user_runtime::wire_names! {
        ID "`id`." "id"; OBJECT "`object`." "object"; EMAIL_ADDRESS "`emailAddress`."
        "email_address"; RESERVED "`reserved`." "reserved"; VERIFICATION
        "`verification`." "verification"; LINKED_TO "`linkedTo`." "linked_to";
        MATCHES_SSO_CONNECTION "`matchesSsoConnection`." "matches_sso_connection";
        CREATED_AT "`createdAt`." "created_at"; UPDATED_AT "`updatedAt`." "updated_at";
    }
}
/// Properties of `EnterpriseAccountConnection`.
pub mod enterprise_account_connection {
    clerk_user_runtime::wire_names! {
        ID "`id`." "id"; PROTOCOL "`protocol`." "protocol"; PROVIDER "`provider`."
        "provider"; NAME "`name`." "name"; LOGO_PUBLIC_URL "`logoPublicUrl`."
        "logo_public_url"; DOMAIN "`domain`." "domain"; DOMAINS "`domains`." "domains";
        ACTIVE "`active`." "active"; SYNC_USER_ATTRIBUTES "`syncUserAttributes`."
        "sync_user_attributes"; ALLOW_SUBDOMAINS "`allowSubdomains`." "allow_subdomains";
        ALLOW_IDP_INITIATED "`allowIdpInitiated`." "allow_idp_initiated";
        DISABLE_ADDITIONAL_IDENTIFICATIONS "`disableAdditionalIdentifications`."
        "disable_additional_identifications"; CREATED_AT "`createdAt`." "created_at";
        UPDATED_AT "`updatedAt`." "updated_at"; ALLOW_ORGANIZATION_ACCOUNT_LINKING
        "`allowOrganizationAccountLinking`." "allow_organization_account_linking";
        ENTERPRISE_CONNECTION_ID "`enterpriseConnectionId`." "enterprise_connection_id";
    }
}
/// Properties of `EnterpriseAccount`.
pub mod enterprise_account {
    clerk_user_runtime::wire_names! {
        ID "`id`." "id"; OBJECT "`object`." "object"; PROTOCOL "`protocol`." "protocol";
        PROVIDER "`provider`." "provider"; ACTIVE "`active`." "active"; EMAIL_ADDRESS
        "`emailAddress`." "email_address"; FIRST_NAME "`firstName`." "first_name";
        LAST_NAME "`lastName`." "last_name"; PROVIDER_USER_ID "`providerUserId`."
        "provider_user_id"; ENTERPRISE_CONNECTION_ID "`enterpriseConnectionId`."
        "enterprise_connection_id"; PUBLIC_METADATA "`publicMetadata`."
        "public_metadata"; VERIFICATION "`verification`." "verification";
        ENTERPRISE_CONNECTION "`enterpriseConnection`." "enterprise_connection";
        LAST_AUTHENTICATED_AT "`lastAuthenticatedAt`." "last_authenticated_at";
    }
}
/// Properties of `EnterpriseConnection`.
pub mod enterprise_connection {
    clerk_user_runtime::wire_names! {
        ID "`id`." "id"; OBJECT "`object`." "object"; CUSTOM_ATTRIBUTES
        "`customAttributes`." "custom_attributes"; NAME "`name`." "name"; PROVIDER
        "`provider`." "provider"; LOGO_PUBLIC_URL "`logoPublicUrl`." "logo_public_url";
        ACTIVE "`active`." "active"; DOMAINS "`domains`." "domains"; ORGANIZATION_ID
        "`organizationId`." "organization_id"; SYNC_USER_ATTRIBUTES
        "`syncUserAttributes`." "sync_user_attributes";
        DISABLE_ADDITIONAL_IDENTIFICATIONS "`disableAdditionalIdentifications`."
        "disable_additional_identifications"; ALLOW_ORGANIZATION_ACCOUNT_LINKING
        "`allowOrganizationAccountLinking`." "allow_organization_account_linking";
        SAML_CONNECTION "`samlConnection`." "saml_connection"; OAUTH_CONFIG
        "`oauthConfig`." "oauth_config"; CREATED_AT "`createdAt`." "created_at";
        UPDATED_AT "`updatedAt`." "updated_at";
    }
}
/// Properties of `EnterpriseOauthConfig`.
pub mod enterprise_oauth_config {
    clerk_user_runtime::wire_names! {
        ID "`id`." "id"; NAME "`name`." "name"; PROVIDER_KEY "`providerKey`."
        "provider_key"; CLIENT_ID "`clientId`." "client_id"; DISCOVERY_URL
        "`discoveryUrl`." "discovery_url"; AUTH_URL "`authUrl`." "auth_url"; TOKEN_URL
        "`tokenUrl`." "token_url"; USER_INFO_URL "`userInfoUrl`." "user_info_url";
        REDIRECT_URI "`redirectUri`." "redirect_uri"; REQUIRES_PKCE "`requiresPkce`."
        "requires_pkce"; LOGO_PUBLIC_URL "`logoPublicUrl`." "logo_public_url"; CREATED_AT
        "`createdAt`." "created_at"; UPDATED_AT "`updatedAt`." "updated_at";
    }
}
/// Properties of `EnterpriseSamlConnection`.
pub mod enterprise_saml_connection {
    clerk_user_runtime::wire_names! {
        ID "`id`." "id"; NAME "`name`." "name"; ACTIVE "`active`." "active";
        IDP_ENTITY_ID "`idpEntityId`." "idp_entity_id"; IDP_SSO_URL "`idpSsoUrl`."
        "idp_sso_url"; IDP_CERTIFICATE "`idpCertificate`." "idp_certificate";
        IDP_CERTIFICATE_ISSUED_AT "`idpCertificateIssuedAt`."
        "idp_certificate_issued_at"; IDP_CERTIFICATE_EXPIRES_AT
        "`idpCertificateExpiresAt`." "idp_certificate_expires_at"; IDP_METADATA_URL
        "`idpMetadataUrl`." "idp_metadata_url"; IDP_METADATA "`idpMetadata`."
        "idp_metadata"; ACS_URL "`acsUrl`." "acs_url"; SP_ENTITY_ID "`spEntityId`."
        "sp_entity_id"; SP_METADATA_URL "`spMetadataUrl`." "sp_metadata_url";
        ALLOW_IDP_INITIATED "`allowIdpInitiated`." "allow_idp_initiated";
        ALLOW_SUBDOMAINS "`allowSubdomains`." "allow_subdomains"; FORCE_AUTHN
        "`forceAuthn`." "force_authn"; LOGIN_HINT "`loginHint`." "login_hint";
    }
}
/// Properties of `Environment`.
pub mod environment {
    clerk_user_runtime::wire_names! {
        AUTH_CONFIG "`authConfig`." "auth_config"; DISPLAY_CONFIG "`displayConfig`."
        "display_config"; USER_SETTINGS "`userSettings`." "user_settings";
        ORGANIZATION_SETTINGS "`organizationSettings`." "organization_settings";
        FRAUD_SETTINGS "`fraudSettings`." "fraud_settings"; COMMERCE_SETTINGS
        "`commerceSettings`." "commerce_settings"; API_KEYS_SETTINGS "`apiKeysSettings`."
        "api_keys_settings"; PROTECT_CONFIG "`protectConfig`." "protect_config";
        CLIENT_DEBUG_MODE "`clientDebugMode`." "client_debug_mode"; PARTITIONED_COOKIES
        "`partitionedCookies`." "partitioned_cookies"; MAINTENANCE_MODE
        "`maintenanceMode`." "maintenance_mode";
    }
}
/// Properties of `ErrorEnvelope`.
pub mod error_envelope {
    clerk_user_runtime::wire_names! {
        ERRORS "`errors`." "errors"; META "`meta`." "meta"; CLERK_TRACE_ID
        "`clerkTraceId`." "clerk_trace_id";
    }
}
/// Properties of `ErrorItem`.
pub mod error_item {
    clerk_user_runtime::wire_names! {
        MESSAGE "`message`." "message"; LONG_MESSAGE "`longMessage`." "long_message";
        CODE "`code`." "code"; META "`meta`." "meta";
    }
}
/// Properties of `ExternalAccount`.
pub mod external_account {
    clerk_user_runtime::wire_names! {
        ID "`id`." "id"; OBJECT "`object`." "object"; PROVIDER "`provider`." "provider";
        IDENTIFICATION_ID "`identificationId`." "identification_id"; PROVIDER_USER_ID
        "`providerUserId`." "provider_user_id"; APPROVED_SCOPES "`approvedScopes`."
        "approved_scopes"; EMAIL_ADDRESS "`emailAddress`." "email_address";
        EMAIL_ADDRESS_VERIFIED "`emailAddressVerified`." "email_address_verified";
        FIRST_NAME "`firstName`." "first_name"; LAST_NAME "`lastName`." "last_name";
        AVATAR_URL "`avatarUrl`." "avatar_url"; IMAGE_URL "`imageUrl`." "image_url";
        USERNAME "`username`." "username"; PHONE_NUMBER "`phoneNumber`." "phone_number";
        PUBLIC_METADATA "`publicMetadata`." "public_metadata"; LABEL "`label`." "label";
        CREATED_AT "`createdAt`." "created_at"; UPDATED_AT "`updatedAt`." "updated_at";
        VERIFICATION "`verification`." "verification"; EXTERNAL_ACCOUNT_ID
        "`externalAccountId`." "external_account_id";
    }
}
/// Properties of `IdentificationLink`.
pub mod identification_link {
    clerk_user_runtime::wire_names! {
        TYPE "`type`." "type"; ID "`id`." "id";
    }
}
/// Properties of `IdentifierVerification`.
pub mod identifier_verification {
    clerk_user_runtime::wire_names! {
        ID "`id`." "id"; OBJECT "`object`." "object"; STATUS "`status`." "status";
        STRATEGY "`strategy`." "strategy"; ATTEMPTS "`attempts`." "attempts"; EXPIRE_AT
        "`expireAt`." "expire_at"; CHANNEL "`channel`." "channel";
    }
}
/// Properties of `Image`.
pub mod image {
    clerk_user_runtime::wire_names! {
        ID "`id`." "id"; OBJECT "`object`." "object"; NAME "`name`." "name"; PUBLIC_URL
        "`publicUrl`." "public_url";
    }
}
/// Properties of `JsonWebKey`.
pub mod json_web_key {
    clerk_user_runtime::wire_names! {
        KTY "`kty`." "kty"; KID "`kid`." "kid"; ALG "`alg`." "alg"; USE "`use`." "use";
        X5C "`x5c`." "x5c"; X5T "`x5t`." "x5t"; X5U "`x5u`." "x5u";
    }
}
/// Properties of `Jwks`.
pub mod jwks {
    clerk_user_runtime::wire_names! {
        KEYS "`keys`." "keys";
    }
}
/// Properties of `OauthAccessToken`.
pub mod oauth_access_token {
    clerk_user_runtime::wire_names! {
        OBJECT "`object`." "object"; EXTERNAL_ACCOUNT_ID "`externalAccountId`."
        "external_account_id"; PROVIDER_USER_ID "`providerUserId`." "provider_user_id";
        TOKEN "`token`." "token"; EXPIRES_AT "`expiresAt`." "expires_at"; PROVIDER
        "`provider`." "provider"; PUBLIC_METADATA "`publicMetadata`." "public_metadata";
        LABEL "`label`." "label"; SCOPES "`scopes`." "scopes"; ID_TOKEN "`idToken`."
        "id_token"; TOKEN_SECRET "`tokenSecret`." "token_secret";
    }
}
/// Properties of `OrganizationCreationAdvisory`.
pub mod organization_creation_advisory {
    clerk_user_runtime::wire_names! {
        TYPE "`type`." "type"; MESSAGE "`message`." "message"; CODE "`code`." "code";
        SEVERITY "`severity`." "severity"; META "`meta`." "meta";
    }
}
/// Properties of `OrganizationCreationDefaults`.
pub mod organization_creation_defaults {
    clerk_user_runtime::wire_names! {
        FORM "`form`." "form"; ADVISORY "`advisory`." "advisory";
    }
}
/// Properties of `OrganizationCreationForm`.
pub mod organization_creation_form {
    clerk_user_runtime::wire_names! {
        NAME "`name`." "name"; SLUG "`slug`." "slug"; LOGO "`logo`." "logo"; BLUR_HASH
        "`blurHash`." "blur_hash";
    }
}
/// Properties of `OrganizationInvitation`.
pub mod organization_invitation {
    clerk_user_runtime::wire_names! {
        ID "`id`." "id"; OBJECT "`object`." "object"; EMAIL_ADDRESS "`emailAddress`."
        "email_address"; ROLE "`role`." "role"; ROLE_NAME "`roleName`." "role_name";
        ORGANIZATION_ID "`organizationId`." "organization_id"; PUBLIC_ORGANIZATION_DATA
        "`publicOrganizationData`." "public_organization_data"; INVITER_ID "`inviterId`."
        "inviter_id"; PUBLIC_INVITER_DATA "`publicInviterData`." "public_inviter_data";
        STATUS "`status`." "status"; PUBLIC_METADATA "`publicMetadata`."
        "public_metadata"; PRIVATE_METADATA "`privateMetadata`." "private_metadata"; URL
        "`url`." "url"; EXPIRES_AT "`expiresAt`." "expires_at"; CREATED_AT "`createdAt`."
        "created_at"; UPDATED_AT "`updatedAt`." "updated_at";
    }
}
/// Properties of `OrganizationMembership`.
pub mod organization_membership {
    clerk_user_runtime::wire_names! {
        ID "`id`." "id"; OBJECT "`object`." "object"; PUBLIC_METADATA "`publicMetadata`."
        "public_metadata"; PRIVATE_METADATA "`privateMetadata`." "private_metadata"; ROLE
        "`role`." "role"; ROLE_NAME "`roleName`." "role_name"; PERMISSIONS
        "`permissions`." "permissions"; CREATED_AT "`createdAt`." "created_at";
        UPDATED_AT "`updatedAt`." "updated_at"; ORGANIZATION "`organization`."
        "organization"; PUBLIC_USER_DATA "`publicUserData`." "public_user_data";
    }
}
/// Properties of `OrganizationSuggestion`.
pub mod organization_suggestion {
    clerk_user_runtime::wire_names! {
        ID "`id`." "id"; OBJECT "`object`." "object"; PUBLIC_ORGANIZATION_DATA
        "`publicOrganizationData`." "public_organization_data"; STATUS "`status`."
        "status"; CREATED_AT "`createdAt`." "created_at"; UPDATED_AT "`updatedAt`."
        "updated_at";
    }
}
/// Properties of `Organization`.
pub mod organization {
    clerk_user_runtime::wire_names! {
        ID "`id`." "id"; OBJECT "`object`." "object"; NAME "`name`." "name"; SLUG
        "`slug`." "slug"; IMAGE_URL "`imageUrl`." "image_url"; HAS_IMAGE "`hasImage`."
        "has_image"; MEMBERS_COUNT "`membersCount`." "members_count";
        MISSING_MEMBER_WITH_ELEVATED_PERMISSIONS
        "`missingMemberWithElevatedPermissions`."
        "missing_member_with_elevated_permissions"; PENDING_INVITATIONS_COUNT
        "`pendingInvitationsCount`." "pending_invitations_count"; MAX_ALLOWED_MEMBERSHIPS
        "`maxAllowedMemberships`." "max_allowed_memberships"; ADMIN_DELETE_ENABLED
        "`adminDeleteEnabled`." "admin_delete_enabled"; SELF_SERVE_SSO_ENABLED
        "`selfServeSsoEnabled`." "self_serve_sso_enabled"; PUBLIC_METADATA
        "`publicMetadata`." "public_metadata"; PRIVATE_METADATA "`privateMetadata`."
        "private_metadata"; CREATED_BY "`createdBy`." "created_by"; CREATED_AT
        "`createdAt`." "created_at"; UPDATED_AT "`updatedAt`." "updated_at";
        LAST_ACTIVE_AT "`lastActiveAt`." "last_active_at"; ROLE_SET_KEY "`roleSetKey`."
        "role_set_key"; LOGO_URL "`logoUrl`." "logo_url"; EXCLUSIVE_MEMBERSHIP
        "`exclusiveMembership`." "exclusive_membership";
    }
}
/// Properties of `Passkey`.
pub mod passkey {
    clerk_user_runtime::wire_names! {
        ID "`id`." "id"; OBJECT "`object`." "object"; NAME "`name`." "name"; LAST_USED_AT
        "`lastUsedAt`." "last_used_at"; VERIFICATION "`verification`." "verification";
        CREATED_AT "`createdAt`." "created_at"; UPDATED_AT "`updatedAt`." "updated_at";
    }
}
/// Properties of `PhoneNumber`.
pub mod phone_number {
    clerk_user_runtime::wire_names! {
        ID "`id`." "id"; OBJECT "`object`." "object"; PHONE_NUMBER "`phoneNumber`."
        "phone_number"; RESERVED_FOR_SECOND_FACTOR "`reservedForSecondFactor`."
        "reserved_for_second_factor"; DEFAULT_SECOND_FACTOR "`defaultSecondFactor`."
        "default_second_factor"; RESERVED "`reserved`." "reserved"; VERIFICATION
        "`verification`." "verification"; LINKED_TO "`linkedTo`." "linked_to";
        BACKUP_CODES "`backupCodes`." "backup_codes"; CREATED_AT "`createdAt`."
        "created_at"; UPDATED_AT "`updatedAt`." "updated_at";
    }
}
/// Properties of `PublicInviterData`.
pub mod public_inviter_data {
    clerk_user_runtime::wire_names! {
        USER_ID "`userId`." "user_id"; FIRST_NAME "`firstName`." "first_name"; LAST_NAME
        "`lastName`." "last_name"; IMAGE_URL "`imageUrl`." "image_url"; HAS_IMAGE
        "`hasImage`." "has_image"; IDENTIFIER "`identifier`." "identifier";
    }
}
/// Properties of `PublicOrganizationData`.
pub mod public_organization_data {
    clerk_user_runtime::wire_names! {
        ID "`id`." "id"; NAME "`name`." "name"; SLUG "`slug`." "slug"; IMAGE_URL
        "`imageUrl`." "image_url"; HAS_IMAGE "`hasImage`." "has_image";
    }
}
/// Properties of `PublicUserData`.
pub mod public_user_data {
    clerk_user_runtime::wire_names! {
        FIRST_NAME "`firstName`." "first_name"; LAST_NAME "`lastName`." "last_name";
        IMAGE_URL "`imageUrl`." "image_url"; HAS_IMAGE "`hasImage`." "has_image";
        IDENTIFIER "`identifier`." "identifier"; PROFILE_IMAGE_URL "`profileImageUrl`."
        "profile_image_url"; USER_ID "`userId`." "user_id"; USERNAME "`username`."
        "username"; BANNED "`banned`." "banned"; DEPROVISIONED "`deprovisioned`."
        "deprovisioned";
    }
}
/// Properties of `SamlAccountConnection`.
pub mod saml_account_connection {
    clerk_user_runtime::wire_names! {
        ID "`id`." "id"; NAME "`name`." "name"; DOMAIN "`domain`." "domain"; DOMAINS
        "`domains`." "domains"; ACTIVE "`active`." "active"; PROVIDER "`provider`."
        "provider"; SYNC_USER_ATTRIBUTES "`syncUserAttributes`." "sync_user_attributes";
        ALLOW_SUBDOMAINS "`allowSubdomains`." "allow_subdomains"; ALLOW_IDP_INITIATED
        "`allowIdpInitiated`." "allow_idp_initiated"; DISABLE_ADDITIONAL_IDENTIFICATIONS
        "`disableAdditionalIdentifications`." "disable_additional_identifications";
        ALLOW_ORGANIZATION_ACCOUNT_LINKING "`allowOrganizationAccountLinking`."
        "allow_organization_account_linking"; CREATED_AT "`createdAt`." "created_at";
        UPDATED_AT "`updatedAt`." "updated_at";
    }
}
/// Properties of `SamlAccount`.
pub mod saml_account {
    clerk_user_runtime::wire_names! {
        ID "`id`." "id"; OBJECT "`object`." "object"; PROVIDER "`provider`." "provider";
        ACTIVE "`active`." "active"; EMAIL_ADDRESS "`emailAddress`." "email_address";
        FIRST_NAME "`firstName`." "first_name"; LAST_NAME "`lastName`." "last_name";
        PROVIDER_USER_ID "`providerUserId`." "provider_user_id"; ENTERPRISE_CONNECTION_ID
        "`enterpriseConnectionId`." "enterprise_connection_id"; LAST_AUTHENTICATED_AT
        "`lastAuthenticatedAt`." "last_authenticated_at"; PUBLIC_METADATA
        "`publicMetadata`." "public_metadata"; VERIFICATION "`verification`."
        "verification"; SAML_CONNECTION "`samlConnection`." "saml_connection";
    }
}
/// Properties of `ScimUserMetadata`.
pub mod scim_user_metadata {
    clerk_user_runtime::wire_names! {
        DIRECTORY_ID "`directoryId`." "directory_id"; DIRECTORY_ENABLED
        "`directoryEnabled`." "directory_enabled"; EXTERNAL_ID "`externalId`."
        "external_id";
    }
}
/// Properties of `SessionActivity`.
pub mod session_activity {
    clerk_user_runtime::wire_names! {
        ID "`id`." "id"; OBJECT "`object`." "object"; DEVICE_TYPE "`deviceType`."
        "device_type"; IS_MOBILE "`isMobile`." "is_mobile"; BROWSER_NAME "`browserName`."
        "browser_name"; BROWSER_VERSION "`browserVersion`." "browser_version"; IP_ADDRESS
        "`ipAddress`." "ip_address"; CITY "`city`." "city"; COUNTRY "`country`."
        "country";
    }
}
/// Properties of `SessionTask`.
pub mod session_task {
    clerk_user_runtime::wire_names! {
        KEY "`key`." "key";
    }
}
/// Properties of `SessionWithActivities`.
pub mod session_with_activities {
    clerk_user_runtime::wire_names! {
        OBJECT "`object`." "object"; ID "`id`." "id"; STATUS "`status`." "status";
        EXPIRE_AT "`expireAt`." "expire_at"; ABANDON_AT "`abandonAt`." "abandon_at";
        LAST_ACTIVE_AT "`lastActiveAt`." "last_active_at"; LAST_ACTIVE_TOKEN
        "`lastActiveToken`." "last_active_token"; ACTOR "`actor`." "actor"; TASKS
        "`tasks`." "tasks"; LATEST_ACTIVITY "`latestActivity`." "latest_activity";
    }
}
/// Properties of `Session`.
pub mod session {
    clerk_user_runtime::wire_names! {
        ID "`id`." "id"; OBJECT "`object`." "object"; USER_ID "`userId`." "user_id";
        CLIENT_ID "`clientId`." "client_id"; STATUS "`status`." "status"; EXPIRE_AT
        "`expireAt`." "expire_at"; ABANDON_AT "`abandonAt`." "abandon_at"; LAST_ACTIVE_AT
        "`lastActiveAt`." "last_active_at"; LAST_ACTIVE_TOKEN "`lastActiveToken`."
        "last_active_token"; ACTOR "`actor`." "actor"; TASKS "`tasks`." "tasks";
        LAST_ACTIVE_ORGANIZATION_ID "`lastActiveOrganizationId`."
        "last_active_organization_id"; LATEST_ACTIVITY "`latestActivity`."
        "latest_activity"; USER "`user`." "user"; PUBLIC_USER_DATA "`publicUserData`."
        "public_user_data"; FACTOR_VERIFICATION_AGE "`factorVerificationAge`."
        "factor_verification_age"; CREATED_AT "`createdAt`." "created_at"; UPDATED_AT
        "`updatedAt`." "updated_at";
    }
}
/// Properties of `SignInFactor`.
pub mod sign_in_factor {
    clerk_user_runtime::wire_names! {
        STRATEGY "`strategy`." "strategy"; SAFE_IDENTIFIER "`safeIdentifier`."
        "safe_identifier"; ENTERPRISE_CONNECTION_ID "`enterpriseConnectionId`."
        "enterprise_connection_id"; ENTERPRISE_CONNECTION_NAME
        "`enterpriseConnectionName`." "enterprise_connection_name"; EMAIL_ADDRESS_ID
        "`emailAddressId`." "email_address_id"; PHONE_NUMBER_ID "`phoneNumberId`."
        "phone_number_id"; WEB3_WALLET_ID "`web3WalletId`." "web3_wallet_id"; PASSKEY_ID
        "`passkeyId`." "passkey_id"; PRIMARY "`primary`." "primary";
        EXTERNAL_VERIFICATION_REDIRECT_URL "`externalVerificationRedirectURL`."
        "external_verification_redirect_url"; DEFAULT "`default`." "default";
    }
}
/// Properties of `SignInToken`.
pub mod sign_in_token {
    clerk_user_runtime::wire_names! {
        ID "`id`." "id"; OBJECT "`object`." "object"; STATUS "`status`." "status";
        USER_ID "`userId`." "user_id"; TOKEN "`token`." "token"; URL "`url`." "url";
        CREATED_AT "`createdAt`." "created_at"; UPDATED_AT "`updatedAt`." "updated_at";
    }
}
/// Properties of `SignInUserData`.
pub mod sign_in_user_data {
    clerk_user_runtime::wire_names! {
        FIRST_NAME "`firstName`." "first_name"; LAST_NAME "`lastName`." "last_name";
        IMAGE_URL "`imageUrl`." "image_url"; HAS_IMAGE "`hasImage`." "has_image";
        PROFILE_IMAGE_URL "`profileImageUrl`." "profile_image_url";
    }
}
/// Properties of `SignIn`.
pub mod sign_in {
    clerk_user_runtime::wire_names! {
        ID "`id`." "id"; OBJECT "`object`." "object"; STATUS "`status`." "status";
        SUPPORTED_IDENTIFIERS "`supportedIdentifiers`." "supported_identifiers";
        SUPPORTED_FIRST_FACTORS "`supportedFirstFactors`." "supported_first_factors";
        SUPPORTED_SECOND_FACTORS "`supportedSecondFactors`." "supported_second_factors";
        FIRST_FACTOR_VERIFICATION "`firstFactorVerification`."
        "first_factor_verification"; SECOND_FACTOR_VERIFICATION
        "`secondFactorVerification`." "second_factor_verification"; IDENTIFIER
        "`identifier`." "identifier"; USER_DATA "`userData`." "user_data";
        CREATED_SESSION_ID "`createdSessionId`." "created_session_id"; ABANDON_AT
        "`abandonAt`." "abandon_at"; CLIENT_TRUST_STATE "`clientTrustState`."
        "client_trust_state"; TIMEZONE "`timezone`." "timezone";
    }
}
/// Properties of `SignUpVerification`.
pub mod sign_up_verification {
    clerk_user_runtime::wire_names! {
        OBJECT "`object`." "object"; STATUS "`status`." "status"; STRATEGY "`strategy`."
        "strategy"; ATTEMPTS "`attempts`." "attempts"; EXPIRE_AT "`expireAt`."
        "expire_at"; VERIFIED_AT_CLIENT "`verifiedAtClient`." "verified_at_client";
        CHANNEL "`channel`." "channel"; NONCE "`nonce`." "nonce"; MESSAGE "`message`."
        "message"; EXTERNAL_VERIFICATION_REDIRECT_URL
        "`externalVerificationRedirectURL`." "external_verification_redirect_url"; ERROR
        "`error`." "error"; NEXT_ACTION "`nextAction`." "next_action";
        SUPPORTED_STRATEGIES "`supportedStrategies`." "supported_strategies";
    }
}
/// Properties of `SignUpVerifications`.
pub mod sign_up_verifications {
    clerk_user_runtime::wire_names! {
        EMAIL_ADDRESS "`emailAddress`." "email_address"; PHONE_NUMBER "`phoneNumber`."
        "phone_number"; WEB3_WALLET "`web3Wallet`." "web3_wallet"; EXTERNAL_ACCOUNT
        "`externalAccount`." "external_account";
    }
}
/// Properties of `SignUp`.
pub mod sign_up {
    clerk_user_runtime::wire_names! {
        ID "`id`." "id"; OBJECT "`object`." "object"; STATUS "`status`." "status";
        REQUIRED_FIELDS "`requiredFields`." "required_fields"; OPTIONAL_FIELDS
        "`optionalFields`." "optional_fields"; MISSING_FIELDS "`missingFields`."
        "missing_fields"; UNVERIFIED_FIELDS "`unverifiedFields`." "unverified_fields";
        VERIFICATIONS "`verifications`." "verifications"; USERNAME "`username`."
        "username"; EMAIL_ADDRESS "`emailAddress`." "email_address"; PHONE_NUMBER
        "`phoneNumber`." "phone_number"; WEB3_WALLET "`web3Wallet`." "web3_wallet";
        PASSWORD_ENABLED "`passwordEnabled`." "password_enabled"; FIRST_NAME
        "`firstName`." "first_name"; LAST_NAME "`lastName`." "last_name"; UNSAFE_METADATA
        "`unsafeMetadata`." "unsafe_metadata"; PUBLIC_METADATA "`publicMetadata`."
        "public_metadata"; CUSTOM_ACTION "`customAction`." "custom_action"; EXTERNAL_ID
        "`externalId`." "external_id"; CREATED_SESSION_ID "`createdSessionId`."
        "created_session_id"; CREATED_USER_ID "`createdUserId`." "created_user_id";
        ABANDON_AT "`abandonAt`." "abandon_at"; LEGAL_ACCEPTED_AT "`legalAcceptedAt`."
        "legal_accepted_at"; LOCALE "`locale`." "locale"; EXTERNAL_ACCOUNT
        "`externalAccount`." "external_account"; EXTERNAL_ACCOUNT_STRATEGY
        "`externalAccountStrategy`." "external_account_strategy"; TIMEZONE "`timezone`."
        "timezone"; HAS_PASSWORD "`hasPassword`." "has_password"; PROTECT_CHECK
        "`protectCheck`." "protect_check";
    }
}
/// Properties of `Token`.
pub mod token {
    clerk_user_runtime::wire_names! {
        OBJECT "`object`." "object"; JWT "`jwt`." "jwt";
    }
}
/// Properties of `TotalCount`.
pub mod total_count {
    clerk_user_runtime::wire_names! {
        OBJECT "`object`." "object"; TOTAL_COUNT "`totalCount`." "total_count";
    }
}
/// Properties of `TOTP`.
pub mod totp {
    clerk_user_runtime::wire_names! {
        ID "`id`." "id"; OBJECT "`object`." "object"; SECRET "`secret`." "secret"; URI
        "`uri`." "uri"; VERIFIED "`verified`." "verified"; BACKUP_CODES "`backupCodes`."
        "backup_codes"; CREATED_AT "`createdAt`." "created_at"; UPDATED_AT "`updatedAt`."
        "updated_at";
    }
}
/// Properties of `TrustedDeviceChallenge`.
pub mod trusted_device_challenge {
    clerk_user_runtime::wire_names! {
        OBJECT "`object`." "object"; CHALLENGE "`challenge`." "challenge"; CHALLENGE_ID
        "`challengeId`." "challenge_id"; TRUSTED_DEVICE_ID "`trustedDeviceId`."
        "trusted_device_id"; CLIENT_DATA "`clientData`." "client_data"; EXPIRES_AT
        "`expiresAt`." "expires_at"; ALGORITHM "`algorithm`." "algorithm";
    }
}
/// Properties of `UserIdResult`.
pub mod user_id_result {
    clerk_user_runtime::wire_names! {
        USER_ID "`userId`." "user_id";
    }
}
/// Properties of `UserOrganizationInvitation`.
pub mod user_organization_invitation {
    clerk_user_runtime::wire_names! {
        OBJECT "`object`." "object"; ID "`id`." "id"; EMAIL_ADDRESS "`emailAddress`."
        "email_address"; ROLE "`role`." "role"; ROLE_NAME "`roleName`." "role_name";
        ORGANIZATION_ID "`organizationId`." "organization_id"; PUBLIC_ORGANIZATION_DATA
        "`publicOrganizationData`." "public_organization_data"; INVITER_ID "`inviterId`."
        "inviter_id"; PUBLIC_INVITER_DATA "`publicInviterData`." "public_inviter_data";
        STATUS "`status`." "status"; PUBLIC_METADATA "`publicMetadata`."
        "public_metadata"; PRIVATE_METADATA "`privateMetadata`." "private_metadata"; URL
        "`url`." "url"; EXPIRES_AT "`expiresAt`." "expires_at"; CREATED_AT "`createdAt`."
        "created_at"; UPDATED_AT "`updatedAt`." "updated_at";
    }
}
/// Properties of `User`.
pub mod user {
    clerk_user_runtime::wire_names! {
        ID "`id`." "id"; OBJECT "`object`." "object"; USERNAME "`username`." "username";
        FIRST_NAME "`firstName`." "first_name"; LAST_NAME "`lastName`." "last_name";
        IMAGE_URL "`imageUrl`." "image_url"; HAS_IMAGE "`hasImage`." "has_image";
        PRIMARY_EMAIL_ADDRESS_ID "`primaryEmailAddressId`." "primary_email_address_id";
        PRIMARY_PHONE_NUMBER_ID "`primaryPhoneNumberId`." "primary_phone_number_id";
        PRIMARY_WEB3_WALLET_ID "`primaryWeb3WalletId`." "primary_web3_wallet_id";
        PASSWORD_ENABLED "`passwordEnabled`." "password_enabled"; TWO_FACTOR_ENABLED
        "`twoFactorEnabled`." "two_factor_enabled"; TOTP_ENABLED "`totpEnabled`."
        "totp_enabled"; BACKUP_CODE_ENABLED "`backupCodeEnabled`." "backup_code_enabled";
        EMAIL_ADDRESSES "`emailAddresses`." "email_addresses"; PHONE_NUMBERS
        "`phoneNumbers`." "phone_numbers"; WEB3_WALLETS "`web3Wallets`." "web3_wallets";
        PASSKEYS "`passkeys`." "passkeys"; ORGANIZATION_MEMBERSHIPS
        "`organizationMemberships`." "organization_memberships"; EXTERNAL_ACCOUNTS
        "`externalAccounts`." "external_accounts"; SAML_ACCOUNTS "`samlAccounts`."
        "saml_accounts"; PASSWORD_LAST_UPDATED_AT "`passwordLastUpdatedAt`."
        "password_last_updated_at"; PUBLIC_METADATA "`publicMetadata`."
        "public_metadata"; PRIVATE_METADATA "`privateMetadata`." "private_metadata";
        UNSAFE_METADATA "`unsafeMetadata`." "unsafe_metadata"; EXTERNAL_ID
        "`externalId`." "external_id"; LAST_SIGN_IN_AT "`lastSignInAt`."
        "last_sign_in_at"; BANNED "`banned`." "banned"; LOCKED "`locked`." "locked";
        DEPROVISIONED "`deprovisioned`." "deprovisioned"; LOCKOUT_EXPIRES_IN_SECONDS
        "`lockoutExpiresInSeconds`." "lockout_expires_in_seconds";
        VERIFICATION_ATTEMPTS_REMAINING "`verificationAttemptsRemaining`."
        "verification_attempts_remaining"; CREATED_AT "`createdAt`." "created_at";
        UPDATED_AT "`updatedAt`." "updated_at"; DELETE_SELF_ENABLED
        "`deleteSelfEnabled`." "delete_self_enabled"; CREATE_ORGANIZATION_ENABLED
        "`createOrganizationEnabled`." "create_organization_enabled";
        CREATE_ORGANIZATIONS_LIMIT "`createOrganizationsLimit`."
        "create_organizations_limit"; LAST_ACTIVE_AT "`lastActiveAt`." "last_active_at";
        MFA_ENABLED_AT "`mfaEnabledAt`." "mfa_enabled_at"; MFA_DISABLED_AT
        "`mfaDisabledAt`." "mfa_disabled_at"; LEGAL_ACCEPTED_AT "`legalAcceptedAt`."
        "legal_accepted_at"; PROFILE_IMAGE_URL "`profileImageUrl`." "profile_image_url";
        LOCALE "`locale`." "locale"; TIMEZONE "`timezone`." "timezone";
        ENTERPRISE_ACCOUNTS "`enterpriseAccounts`." "enterprise_accounts";
        BYPASS_CLIENT_TRUST "`bypassClientTrust`." "bypass_client_trust"; SCIM "`scim`."
        "scim";
    }
}
/// Properties of `Verification`.
pub mod verification {
    clerk_user_runtime::wire_names! {
        STATUS "`status`." "status"; STRATEGY "`strategy`." "strategy"; ATTEMPTS
        "`attempts`." "attempts"; EXPIRE_AT "`expireAt`." "expire_at"; VERIFIED_AT_CLIENT
        "`verifiedAtClient`." "verified_at_client";
    }
}
/// Properties of `VerifyPasswordResult`.
pub mod verify_password_result {
    clerk_user_runtime::wire_names! {
        VERIFIED "`verified`." "verified";
    }
}
/// Properties of `VerifyTotpResult`.
pub mod verify_totp_result {
    clerk_user_runtime::wire_names! {
        VERIFIED "`verified`." "verified"; CODE_TYPE "`codeType`." "code_type";
    }
}
/// Properties of `Web3Wallet`.
pub mod web3_wallet {
    clerk_user_runtime::wire_names! {
        ID "`id`." "id"; OBJECT "`object`." "object"; WEB3_WALLET "`web3Wallet`."
        "web3_wallet"; VERIFICATION "`verification`." "verification"; CREATED_AT
        "`createdAt`." "created_at"; UPDATED_AT "`updatedAt`." "updated_at";
    }
}
/// Params of all operations.
pub mod params {
    clerk_user_runtime::wire_names! {
        ACTION_COMPLETE_REDIRECT_URL "`actionCompleteRedirectUrl`."
        "action_complete_redirect_url"; ACTIVE_ORGANIZATION_ID "`activeOrganizationId`."
        "active_organization_id"; ADDITIONAL_SCOPE "`additionalScopes`."
        "additional_scope"; BACKUP_CODES "`backupCodes`." "backup_codes"; BANNED
        "`banned`." "banned"; BYPASS_CLIENT_TRUST "`bypassClientTrust`."
        "bypass_client_trust"; CAPTCHA_ERROR "`captchaError`." "captcha_error";
        CAPTCHA_TOKEN "`captchaToken`." "captcha_token"; CAPTCHA_WIDGET_TYPE
        "`captchaWidgetType`." "captcha_widget_type"; CLIENT_ID "`clientId`."
        "client_id"; CODE "`code`." "code"; CREATE_ORGANIZATION_ENABLED
        "`createOrganizationEnabled`." "create_organization_enabled";
        CREATE_ORGANIZATIONS_LIMIT "`createOrganizationsLimit`."
        "create_organizations_limit"; CREATED_AT "`createdAt`." "created_at";
        CREATED_AT_AFTER "`createdAtAfter`." "created_at_after"; CREATED_AT_BEFORE
        "`createdAtBefore`." "created_at_before"; CREATED_BY "`createdBy`." "created_by";
        CURRENT_PASSWORD "`currentPassword`." "current_password"; DEBUG "`debug`."
        "debug"; DEFAULT_SECOND_FACTOR "`defaultSecondFactor`." "default_second_factor";
        DELETE_SELF_ENABLED "`deleteSelfEnabled`." "delete_self_enabled"; EMAIL_ADDRESS
        "`emailAddress`." "email_address"; EMAIL_ADDRESS_ID "`emailAddressId`."
        "email_address_id"; EMAIL_ADDRESS_IDENTIFICATION_STATUS
        "`emailAddressIdentificationStatus`." "email_address_identification_status";
        EMAIL_ADDRESS_OR_PHONE_NUMBER "`emailAddressOrPhoneNumber`."
        "email_address_or_phone_number"; EMAIL_ADDRESS_QUERY "`emailAddressQuery`."
        "email_address_query"; ENTERPRISE_CONNECTION_ID "`enterpriseConnectionId`."
        "enterprise_connection_id"; EXPIRED_TOKEN "`expiredToken`." "expired_token";
        EXPIRES_IN_DAYS "`expiresInDays`." "expires_in_days"; EXPIRES_IN_SECONDS
        "`expiresInSeconds`." "expires_in_seconds"; EXTERNAL_ACCOUNT_ID
        "`externalAccountId`." "external_account_id"; EXTERNAL_ID "`externalId`."
        "external_id"; FILE "`file`." "file"; FIRST_NAME "`firstName`." "first_name";
        FORCE_ORIGIN "`forceOrigin`." "force_origin"; GATEWAY "`gateway`." "gateway";
        IDENTIFICATION_STATUS "`identificationStatus`." "identification_status";
        IDENTIFIER "`identifier`." "identifier"; INTENT "`intent`." "intent";
        INVITER_USER_ID "`inviterUserId`." "inviter_user_id"; LAST_ACTIVE_AT_AFTER
        "`lastActiveAtAfter`." "last_active_at_after"; LAST_ACTIVE_AT_BEFORE
        "`lastActiveAtBefore`." "last_active_at_before"; LAST_ACTIVE_AT_SINCE
        "`lastActiveAtSince`." "last_active_at_since"; LAST_NAME "`lastName`."
        "last_name"; LAST_SIGN_IN_AT_AFTER "`lastSignInAtAfter`."
        "last_sign_in_at_after"; LAST_SIGN_IN_AT_BEFORE "`lastSignInAtBefore`."
        "last_sign_in_at_before"; LEGAL_ACCEPTED "`legalAccepted`." "legal_accepted";
        LEGAL_ACCEPTED_AT "`legalAcceptedAt`." "legal_accepted_at"; LIMIT "`limit`."
        "limit"; LOCALE "`locale`." "locale"; LOCKED "`locked`." "locked";
        MAX_ALLOWED_MEMBERSHIPS "`maxAllowedMemberships`." "max_allowed_memberships";
        NAME "`name`." "name"; NAME_QUERY "`nameQuery`." "name_query"; NEW_PASSWORD
        "`newPassword`." "new_password"; NOTIFY "`notify`." "notify";
        NOTIFY_PRIMARY_EMAIL_ADDRESS_CHANGED "`notifyPrimaryEmailAddressChanged`."
        "notify_primary_email_address_changed"; OFFSET "`offset`." "offset";
        OIDC_LOGIN_HINT "`oidcLoginHint`." "oidc_login_hint"; OIDC_PROMPT "`oidcPrompt`."
        "oidc_prompt"; ORDER_BY "`orderBy`." "order_by"; ORG_ID "`orgId`." "org_id";
        ORGANIZATION_ID "`organizationId`." "organization_id"; PAGINATED "`paginated`."
        "paginated"; PASSKEY_ID "`passkeyId`." "passkey_id"; PASSKEY_IDENTIFICATION_ID
        "`passkeyIdentificationId`." "passkey_identification_id"; PASSWORD "`password`."
        "password"; PASSWORD_DIGEST "`passwordDigest`." "password_digest";
        PASSWORD_HASHER "`passwordHasher`." "password_hasher"; PAYMENT_TOKEN
        "`paymentToken`." "payment_token"; PHONE_NUMBER "`phoneNumber`." "phone_number";
        PHONE_NUMBER_ID "`phoneNumberId`." "phone_number_id";
        PHONE_NUMBER_IDENTIFICATION_STATUS "`phoneNumberIdentificationStatus`."
        "phone_number_identification_status"; PHONE_NUMBER_QUERY "`phoneNumberQuery`."
        "phone_number_query"; PRIMARY "`primary`." "primary"; PRIMARY_EMAIL_ADDRESS_ID
        "`primaryEmailAddressId`." "primary_email_address_id"; PRIMARY_PHONE_NUMBER_ID
        "`primaryPhoneNumberId`." "primary_phone_number_id"; PRIMARY_WEB3_WALLET_ID
        "`primaryWeb3WalletId`." "primary_web3_wallet_id"; PRIVATE_METADATA
        "`privateMetadata`." "private_metadata"; PROFILE_IMAGE_ID "`profileImageID`."
        "profile_image_id"; PROOF_TOKEN "`proofToken`." "proof_token"; PROVIDER
        "`provider`." "provider"; PROVIDER_USER_ID "`providerUserId`."
        "provider_user_id"; PUBLIC_KEY_CREDENTIAL "`publicKeyCredential`."
        "public_key_credential"; PUBLIC_METADATA "`publicMetadata`." "public_metadata";
        QUERY "`query`." "query"; REDIRECT_URL "`redirectUrl`." "redirect_url";
        RESERVED_FOR_SECOND_FACTOR "`reservedForSecondFactor`."
        "reserved_for_second_factor"; REVOKE_ALL_SESSIONS "`revokeAllSessions`."
        "revoke_all_sessions"; ROLE "`role`." "role"; ROLE_SET_KEY "`roleSetKey`."
        "role_set_key"; ROTATING_TOKEN_NONCE "`rotatingTokenNonce`."
        "rotating_token_nonce"; SERVICE "`service`." "service"; SESSION_ID "`sessionId`."
        "session_id"; SIGN_OUT_OF_OTHER_SESSIONS "`signOutOfOtherSessions`."
        "sign_out_of_other_sessions"; SIGN_UP_ID "`signUpId`." "sign_up_id"; SIGNATURE
        "`signature`." "signature"; SKIP_LEGAL_CHECKS "`skipLegalChecks`."
        "skip_legal_checks"; SKIP_PASSWORD_CHECKS "`skipPasswordChecks`."
        "skip_password_checks"; SKIP_PASSWORD_REQUIREMENT "`skipPasswordRequirement`."
        "skip_password_requirement"; SKIP_USER_REQUIREMENT "`skipUserRequirement`."
        "skip_user_requirement"; SLUG "`slug`." "slug"; STARTING_AFTER "`startingAfter`."
        "starting_after"; STATUS "`status`." "status"; STRATEGY "`strategy`." "strategy";
        TAB_STATE "`tabState`." "tab_state"; TICKET "`ticket`." "ticket"; TIMEZONE
        "`timezone`." "timezone"; TOKEN "`token`." "token"; TOTP_SECRET "`totpSecret`."
        "totp_secret"; TRANSFER "`transfer`." "transfer"; TRUSTED_DEVICE_ID
        "`trustedDeviceId`." "trusted_device_id"; UNSAFE_METADATA "`unsafeMetadata`."
        "unsafe_metadata"; USER_ID "`userId`." "user_id"; USER_IDS "`userIds`."
        "user_ids"; USERNAME "`username`." "username"; USERNAME_QUERY "`usernameQuery`."
        "username_query"; VERIFICATION_ID "`verificationId`." "verification_id"; VERIFIED
        "`verified`." "verified"; WEB3_WALLET "`web3Wallet`." "web3_wallet";
        WEB3_WALLET_ID "`web3WalletId`." "web3_wallet_id"; WEB3_WALLET_IDENTIFICATION_ID
        "`web3WalletIdentificationId`." "web3_wallet_identification_id";
        WITH_ORGANIZATION_ACCOUNT_LINKING "`withOrganizationAccountLinking`."
        "with_organization_account_linking";
    }
}
