// @generated from the contract by `cargo xtask generate`. Do not edit.

//! Names on the wire, by resource, and those of all params.
/// Properties of `BackupCode`.
pub mod backup_code {
    /// `id`.
    pub const ID: &str = "id";
    /// `object`.
    pub const OBJECT: &str = "object";
    /// `codes`.
    pub const CODES: &str = "codes";
    /// `createdAt`.
    pub const CREATED_AT: &str = "created_at";
    /// `updatedAt`.
    pub const UPDATED_AT: &str = "updated_at";
}
/// Properties of `BillingInitializedPaymentMethod`.
pub mod billing_initialized_payment_method {
    /// `object`.
    pub const OBJECT: &str = "object";
    /// `externalClientSecret`.
    pub const EXTERNAL_CLIENT_SECRET: &str = "external_client_secret";
    /// `externalGatewayId`.
    pub const EXTERNAL_GATEWAY_ID: &str = "external_gateway_id";
    /// `paymentMethodOrder`.
    pub const PAYMENT_METHOD_ORDER: &str = "payment_method_order";
}
/// Properties of `BillingPaymentMethod`.
pub mod billing_payment_method {
    /// `id`.
    pub const ID: &str = "id";
    /// `object`.
    pub const OBJECT: &str = "object";
    /// `payerId`.
    pub const PAYER_ID: &str = "payer_id";
    /// `paymentType`.
    pub const PAYMENT_TYPE: &str = "payment_type";
    /// `isDefault`.
    pub const IS_DEFAULT: &str = "is_default";
    /// `gateway`.
    pub const GATEWAY: &str = "gateway";
    /// `gatewayExternalId`.
    pub const GATEWAY_EXTERNAL_ID: &str = "gateway_external_id";
    /// `gatewayExternalAccountId`.
    pub const GATEWAY_EXTERNAL_ACCOUNT_ID: &str = "gateway_external_account_id";
    /// `last4`.
    pub const LAST4: &str = "last4";
    /// `status`.
    pub const STATUS: &str = "status";
    /// `walletType`.
    pub const WALLET_TYPE: &str = "wallet_type";
    /// `cardType`.
    pub const CARD_TYPE: &str = "card_type";
    /// `expiryYear`.
    pub const EXPIRY_YEAR: &str = "expiry_year";
    /// `expiryMonth`.
    pub const EXPIRY_MONTH: &str = "expiry_month";
    /// `createdAt`.
    pub const CREATED_AT: &str = "created_at";
    /// `updatedAt`.
    pub const UPDATED_AT: &str = "updated_at";
    /// `isRemovable`.
    pub const IS_REMOVABLE: &str = "is_removable";
}
/// Properties of `Client`.
pub mod client {
    /// `id`.
    pub const ID: &str = "id";
    /// `object`.
    pub const OBJECT: &str = "object";
    /// `sessionIds`.
    pub const SESSION_IDS: &str = "session_ids";
    /// `sessions`.
    pub const SESSIONS: &str = "sessions";
    /// `signIn`.
    pub const SIGN_IN: &str = "sign_in";
    /// `signUp`.
    pub const SIGN_UP: &str = "sign_up";
    /// `signInId`.
    pub const SIGN_IN_ID: &str = "sign_in_id";
    /// `signUpId`.
    pub const SIGN_UP_ID: &str = "sign_up_id";
    /// `lastActiveSessionId`.
    pub const LAST_ACTIVE_SESSION_ID: &str = "last_active_session_id";
    /// `lastAuthenticationStrategy`.
    pub const LAST_AUTHENTICATION_STRATEGY: &str = "last_authentication_strategy";
    /// `cookieExpiresAt`.
    pub const COOKIE_EXPIRES_AT: &str = "cookie_expires_at";
    /// `captchaBypass`.
    pub const CAPTCHA_BYPASS: &str = "captcha_bypass";
    /// `createdAt`.
    pub const CREATED_AT: &str = "created_at";
    /// `updatedAt`.
    pub const UPDATED_AT: &str = "updated_at";
}
/// Properties of `DeletedObject`.
pub mod deleted_object {
    /// `id`.
    pub const ID: &str = "id";
    /// `slug`.
    pub const SLUG: &str = "slug";
    /// `object`.
    pub const OBJECT: &str = "object";
    /// `deleted`.
    pub const DELETED: &str = "deleted";
    /// `externalId`.
    pub const EXTERNAL_ID: &str = "external_id";
}
/// Properties of `EmailAddress`.
pub mod email_address {
    /// `id`.
    pub const ID: &str = "id";
    /// `object`.
    pub const OBJECT: &str = "object";
    /// `emailAddress`.
    pub const EMAIL_ADDRESS: &str = "email_address";
    /// `reserved`.
    pub const RESERVED: &str = "reserved";
    /// `verification`.
    pub const VERIFICATION: &str = "verification";
    /// `linkedTo`.
    pub const LINKED_TO: &str = "linked_to";
    /// `matchesSsoConnection`.
    pub const MATCHES_SSO_CONNECTION: &str = "matches_sso_connection";
    /// `createdAt`.
    pub const CREATED_AT: &str = "created_at";
    /// `updatedAt`.
    pub const UPDATED_AT: &str = "updated_at";
}
/// Properties of `EnterpriseAccountConnection`.
pub mod enterprise_account_connection {
    /// `id`.
    pub const ID: &str = "id";
    /// `protocol`.
    pub const PROTOCOL: &str = "protocol";
    /// `provider`.
    pub const PROVIDER: &str = "provider";
    /// `name`.
    pub const NAME: &str = "name";
    /// `logoPublicUrl`.
    pub const LOGO_PUBLIC_URL: &str = "logo_public_url";
    /// `domain`.
    pub const DOMAIN: &str = "domain";
    /// `domains`.
    pub const DOMAINS: &str = "domains";
    /// `active`.
    pub const ACTIVE: &str = "active";
    /// `syncUserAttributes`.
    pub const SYNC_USER_ATTRIBUTES: &str = "sync_user_attributes";
    /// `allowSubdomains`.
    pub const ALLOW_SUBDOMAINS: &str = "allow_subdomains";
    /// `allowIdpInitiated`.
    pub const ALLOW_IDP_INITIATED: &str = "allow_idp_initiated";
    /// `disableAdditionalIdentifications`.
    pub const DISABLE_ADDITIONAL_IDENTIFICATIONS: &str = "disable_additional_identifications";
    /// `createdAt`.
    pub const CREATED_AT: &str = "created_at";
    /// `updatedAt`.
    pub const UPDATED_AT: &str = "updated_at";
    /// `allowOrganizationAccountLinking`.
    pub const ALLOW_ORGANIZATION_ACCOUNT_LINKING: &str = "allow_organization_account_linking";
    /// `enterpriseConnectionId`.
    pub const ENTERPRISE_CONNECTION_ID: &str = "enterprise_connection_id";
}
/// Properties of `EnterpriseAccount`.
pub mod enterprise_account {
    /// `id`.
    pub const ID: &str = "id";
    /// `object`.
    pub const OBJECT: &str = "object";
    /// `protocol`.
    pub const PROTOCOL: &str = "protocol";
    /// `provider`.
    pub const PROVIDER: &str = "provider";
    /// `active`.
    pub const ACTIVE: &str = "active";
    /// `emailAddress`.
    pub const EMAIL_ADDRESS: &str = "email_address";
    /// `firstName`.
    pub const FIRST_NAME: &str = "first_name";
    /// `lastName`.
    pub const LAST_NAME: &str = "last_name";
    /// `providerUserId`.
    pub const PROVIDER_USER_ID: &str = "provider_user_id";
    /// `enterpriseConnectionId`.
    pub const ENTERPRISE_CONNECTION_ID: &str = "enterprise_connection_id";
    /// `publicMetadata`.
    pub const PUBLIC_METADATA: &str = "public_metadata";
    /// `verification`.
    pub const VERIFICATION: &str = "verification";
    /// `enterpriseConnection`.
    pub const ENTERPRISE_CONNECTION: &str = "enterprise_connection";
    /// `lastAuthenticatedAt`.
    pub const LAST_AUTHENTICATED_AT: &str = "last_authenticated_at";
}
/// Properties of `EnterpriseConnection`.
pub mod enterprise_connection {
    /// `id`.
    pub const ID: &str = "id";
    /// `object`.
    pub const OBJECT: &str = "object";
    /// `customAttributes`.
    pub const CUSTOM_ATTRIBUTES: &str = "custom_attributes";
    /// `name`.
    pub const NAME: &str = "name";
    /// `provider`.
    pub const PROVIDER: &str = "provider";
    /// `logoPublicUrl`.
    pub const LOGO_PUBLIC_URL: &str = "logo_public_url";
    /// `active`.
    pub const ACTIVE: &str = "active";
    /// `domains`.
    pub const DOMAINS: &str = "domains";
    /// `organizationId`.
    pub const ORGANIZATION_ID: &str = "organization_id";
    /// `syncUserAttributes`.
    pub const SYNC_USER_ATTRIBUTES: &str = "sync_user_attributes";
    /// `disableAdditionalIdentifications`.
    pub const DISABLE_ADDITIONAL_IDENTIFICATIONS: &str = "disable_additional_identifications";
    /// `allowOrganizationAccountLinking`.
    pub const ALLOW_ORGANIZATION_ACCOUNT_LINKING: &str = "allow_organization_account_linking";
    /// `samlConnection`.
    pub const SAML_CONNECTION: &str = "saml_connection";
    /// `oauthConfig`.
    pub const OAUTH_CONFIG: &str = "oauth_config";
    /// `createdAt`.
    pub const CREATED_AT: &str = "created_at";
    /// `updatedAt`.
    pub const UPDATED_AT: &str = "updated_at";
}
/// Properties of `EnterpriseOauthConfig`.
pub mod enterprise_oauth_config {
    /// `id`.
    pub const ID: &str = "id";
    /// `name`.
    pub const NAME: &str = "name";
    /// `providerKey`.
    pub const PROVIDER_KEY: &str = "provider_key";
    /// `clientId`.
    pub const CLIENT_ID: &str = "client_id";
    /// `discoveryUrl`.
    pub const DISCOVERY_URL: &str = "discovery_url";
    /// `authUrl`.
    pub const AUTH_URL: &str = "auth_url";
    /// `tokenUrl`.
    pub const TOKEN_URL: &str = "token_url";
    /// `userInfoUrl`.
    pub const USER_INFO_URL: &str = "user_info_url";
    /// `redirectUri`.
    pub const REDIRECT_URI: &str = "redirect_uri";
    /// `requiresPkce`.
    pub const REQUIRES_PKCE: &str = "requires_pkce";
    /// `logoPublicUrl`.
    pub const LOGO_PUBLIC_URL: &str = "logo_public_url";
    /// `createdAt`.
    pub const CREATED_AT: &str = "created_at";
    /// `updatedAt`.
    pub const UPDATED_AT: &str = "updated_at";
}
/// Properties of `EnterpriseSamlConnection`.
pub mod enterprise_saml_connection {
    /// `id`.
    pub const ID: &str = "id";
    /// `name`.
    pub const NAME: &str = "name";
    /// `active`.
    pub const ACTIVE: &str = "active";
    /// `idpEntityId`.
    pub const IDP_ENTITY_ID: &str = "idp_entity_id";
    /// `idpSsoUrl`.
    pub const IDP_SSO_URL: &str = "idp_sso_url";
    /// `idpCertificate`.
    pub const IDP_CERTIFICATE: &str = "idp_certificate";
    /// `idpCertificateIssuedAt`.
    pub const IDP_CERTIFICATE_ISSUED_AT: &str = "idp_certificate_issued_at";
    /// `idpCertificateExpiresAt`.
    pub const IDP_CERTIFICATE_EXPIRES_AT: &str = "idp_certificate_expires_at";
    /// `idpMetadataUrl`.
    pub const IDP_METADATA_URL: &str = "idp_metadata_url";
    /// `idpMetadata`.
    pub const IDP_METADATA: &str = "idp_metadata";
    /// `acsUrl`.
    pub const ACS_URL: &str = "acs_url";
    /// `spEntityId`.
    pub const SP_ENTITY_ID: &str = "sp_entity_id";
    /// `spMetadataUrl`.
    pub const SP_METADATA_URL: &str = "sp_metadata_url";
    /// `allowIdpInitiated`.
    pub const ALLOW_IDP_INITIATED: &str = "allow_idp_initiated";
    /// `allowSubdomains`.
    pub const ALLOW_SUBDOMAINS: &str = "allow_subdomains";
    /// `forceAuthn`.
    pub const FORCE_AUTHN: &str = "force_authn";
    /// `loginHint`.
    pub const LOGIN_HINT: &str = "login_hint";
}
/// Properties of `Environment`.
pub mod environment {
    /// `authConfig`.
    pub const AUTH_CONFIG: &str = "auth_config";
    /// `displayConfig`.
    pub const DISPLAY_CONFIG: &str = "display_config";
    /// `userSettings`.
    pub const USER_SETTINGS: &str = "user_settings";
    /// `organizationSettings`.
    pub const ORGANIZATION_SETTINGS: &str = "organization_settings";
    /// `fraudSettings`.
    pub const FRAUD_SETTINGS: &str = "fraud_settings";
    /// `commerceSettings`.
    pub const COMMERCE_SETTINGS: &str = "commerce_settings";
    /// `apiKeysSettings`.
    pub const API_KEYS_SETTINGS: &str = "api_keys_settings";
    /// `protectConfig`.
    pub const PROTECT_CONFIG: &str = "protect_config";
    /// `clientDebugMode`.
    pub const CLIENT_DEBUG_MODE: &str = "client_debug_mode";
    /// `partitionedCookies`.
    pub const PARTITIONED_COOKIES: &str = "partitioned_cookies";
    /// `maintenanceMode`.
    pub const MAINTENANCE_MODE: &str = "maintenance_mode";
}
/// Properties of `ErrorEnvelope`.
pub mod error_envelope {
    /// `errors`.
    pub const ERRORS: &str = "errors";
    /// `meta`.
    pub const META: &str = "meta";
    /// `clerkTraceId`.
    pub const CLERK_TRACE_ID: &str = "clerk_trace_id";
}
/// Properties of `ErrorItem`.
pub mod error_item {
    /// `message`.
    pub const MESSAGE: &str = "message";
    /// `longMessage`.
    pub const LONG_MESSAGE: &str = "long_message";
    /// `code`.
    pub const CODE: &str = "code";
    /// `meta`.
    pub const META: &str = "meta";
}
/// Properties of `ExternalAccount`.
pub mod external_account {
    /// `id`.
    pub const ID: &str = "id";
    /// `object`.
    pub const OBJECT: &str = "object";
    /// `provider`.
    pub const PROVIDER: &str = "provider";
    /// `identificationId`.
    pub const IDENTIFICATION_ID: &str = "identification_id";
    /// `providerUserId`.
    pub const PROVIDER_USER_ID: &str = "provider_user_id";
    /// `approvedScopes`.
    pub const APPROVED_SCOPES: &str = "approved_scopes";
    /// `emailAddress`.
    pub const EMAIL_ADDRESS: &str = "email_address";
    /// `emailAddressVerified`.
    pub const EMAIL_ADDRESS_VERIFIED: &str = "email_address_verified";
    /// `firstName`.
    pub const FIRST_NAME: &str = "first_name";
    /// `lastName`.
    pub const LAST_NAME: &str = "last_name";
    /// `avatarUrl`.
    pub const AVATAR_URL: &str = "avatar_url";
    /// `imageUrl`.
    pub const IMAGE_URL: &str = "image_url";
    /// `username`.
    pub const USERNAME: &str = "username";
    /// `phoneNumber`.
    pub const PHONE_NUMBER: &str = "phone_number";
    /// `publicMetadata`.
    pub const PUBLIC_METADATA: &str = "public_metadata";
    /// `label`.
    pub const LABEL: &str = "label";
    /// `createdAt`.
    pub const CREATED_AT: &str = "created_at";
    /// `updatedAt`.
    pub const UPDATED_AT: &str = "updated_at";
    /// `verification`.
    pub const VERIFICATION: &str = "verification";
    /// `externalAccountId`.
    pub const EXTERNAL_ACCOUNT_ID: &str = "external_account_id";
}
/// Properties of `IdentificationLink`.
pub mod identification_link {
    /// `type`.
    pub const TYPE: &str = "type";
    /// `id`.
    pub const ID: &str = "id";
}
/// Properties of `IdentifierVerification`.
pub mod identifier_verification {
    /// `id`.
    pub const ID: &str = "id";
    /// `object`.
    pub const OBJECT: &str = "object";
    /// `status`.
    pub const STATUS: &str = "status";
    /// `strategy`.
    pub const STRATEGY: &str = "strategy";
    /// `attempts`.
    pub const ATTEMPTS: &str = "attempts";
    /// `expireAt`.
    pub const EXPIRE_AT: &str = "expire_at";
    /// `channel`.
    pub const CHANNEL: &str = "channel";
}
/// Properties of `Image`.
pub mod image {
    /// `id`.
    pub const ID: &str = "id";
    /// `object`.
    pub const OBJECT: &str = "object";
    /// `name`.
    pub const NAME: &str = "name";
    /// `publicUrl`.
    pub const PUBLIC_URL: &str = "public_url";
}
/// Properties of `JsonWebKey`.
pub mod json_web_key {
    /// `kty`.
    pub const KTY: &str = "kty";
    /// `kid`.
    pub const KID: &str = "kid";
    /// `alg`.
    pub const ALG: &str = "alg";
    /// `use`.
    pub const USE: &str = "use";
    /// `x5c`.
    pub const X5C: &str = "x5c";
    /// `x5t`.
    pub const X5T: &str = "x5t";
    /// `x5u`.
    pub const X5U: &str = "x5u";
}
/// Properties of `Jwks`.
pub mod jwks {
    /// `keys`.
    pub const KEYS: &str = "keys";
}
/// Properties of `OauthAccessToken`.
pub mod oauth_access_token {
    /// `object`.
    pub const OBJECT: &str = "object";
    /// `externalAccountId`.
    pub const EXTERNAL_ACCOUNT_ID: &str = "external_account_id";
    /// `providerUserId`.
    pub const PROVIDER_USER_ID: &str = "provider_user_id";
    /// `token`.
    pub const TOKEN: &str = "token";
    /// `expiresAt`.
    pub const EXPIRES_AT: &str = "expires_at";
    /// `provider`.
    pub const PROVIDER: &str = "provider";
    /// `publicMetadata`.
    pub const PUBLIC_METADATA: &str = "public_metadata";
    /// `label`.
    pub const LABEL: &str = "label";
    /// `scopes`.
    pub const SCOPES: &str = "scopes";
    /// `idToken`.
    pub const ID_TOKEN: &str = "id_token";
    /// `tokenSecret`.
    pub const TOKEN_SECRET: &str = "token_secret";
}
/// Properties of `OrganizationCreationAdvisory`.
pub mod organization_creation_advisory {
    /// `type`.
    pub const TYPE: &str = "type";
    /// `message`.
    pub const MESSAGE: &str = "message";
    /// `code`.
    pub const CODE: &str = "code";
    /// `severity`.
    pub const SEVERITY: &str = "severity";
    /// `meta`.
    pub const META: &str = "meta";
}
/// Properties of `OrganizationCreationDefaults`.
pub mod organization_creation_defaults {
    /// `form`.
    pub const FORM: &str = "form";
    /// `advisory`.
    pub const ADVISORY: &str = "advisory";
}
/// Properties of `OrganizationCreationForm`.
pub mod organization_creation_form {
    /// `name`.
    pub const NAME: &str = "name";
    /// `slug`.
    pub const SLUG: &str = "slug";
    /// `logo`.
    pub const LOGO: &str = "logo";
    /// `blurHash`.
    pub const BLUR_HASH: &str = "blur_hash";
}
/// Properties of `OrganizationInvitation`.
pub mod organization_invitation {
    /// `id`.
    pub const ID: &str = "id";
    /// `object`.
    pub const OBJECT: &str = "object";
    /// `emailAddress`.
    pub const EMAIL_ADDRESS: &str = "email_address";
    /// `role`.
    pub const ROLE: &str = "role";
    /// `roleName`.
    pub const ROLE_NAME: &str = "role_name";
    /// `organizationId`.
    pub const ORGANIZATION_ID: &str = "organization_id";
    /// `publicOrganizationData`.
    pub const PUBLIC_ORGANIZATION_DATA: &str = "public_organization_data";
    /// `inviterId`.
    pub const INVITER_ID: &str = "inviter_id";
    /// `publicInviterData`.
    pub const PUBLIC_INVITER_DATA: &str = "public_inviter_data";
    /// `status`.
    pub const STATUS: &str = "status";
    /// `publicMetadata`.
    pub const PUBLIC_METADATA: &str = "public_metadata";
    /// `privateMetadata`.
    pub const PRIVATE_METADATA: &str = "private_metadata";
    /// `url`.
    pub const URL: &str = "url";
    /// `expiresAt`.
    pub const EXPIRES_AT: &str = "expires_at";
    /// `createdAt`.
    pub const CREATED_AT: &str = "created_at";
    /// `updatedAt`.
    pub const UPDATED_AT: &str = "updated_at";
}
/// Properties of `OrganizationMembership`.
pub mod organization_membership {
    /// `id`.
    pub const ID: &str = "id";
    /// `object`.
    pub const OBJECT: &str = "object";
    /// `publicMetadata`.
    pub const PUBLIC_METADATA: &str = "public_metadata";
    /// `privateMetadata`.
    pub const PRIVATE_METADATA: &str = "private_metadata";
    /// `role`.
    pub const ROLE: &str = "role";
    /// `roleName`.
    pub const ROLE_NAME: &str = "role_name";
    /// `permissions`.
    pub const PERMISSIONS: &str = "permissions";
    /// `createdAt`.
    pub const CREATED_AT: &str = "created_at";
    /// `updatedAt`.
    pub const UPDATED_AT: &str = "updated_at";
    /// `organization`.
    pub const ORGANIZATION: &str = "organization";
    /// `publicUserData`.
    pub const PUBLIC_USER_DATA: &str = "public_user_data";
}
/// Properties of `OrganizationSuggestion`.
pub mod organization_suggestion {
    /// `id`.
    pub const ID: &str = "id";
    /// `object`.
    pub const OBJECT: &str = "object";
    /// `publicOrganizationData`.
    pub const PUBLIC_ORGANIZATION_DATA: &str = "public_organization_data";
    /// `status`.
    pub const STATUS: &str = "status";
    /// `createdAt`.
    pub const CREATED_AT: &str = "created_at";
    /// `updatedAt`.
    pub const UPDATED_AT: &str = "updated_at";
}
/// Properties of `Organization`.
pub mod organization {
    /// `id`.
    pub const ID: &str = "id";
    /// `object`.
    pub const OBJECT: &str = "object";
    /// `name`.
    pub const NAME: &str = "name";
    /// `slug`.
    pub const SLUG: &str = "slug";
    /// `imageUrl`.
    pub const IMAGE_URL: &str = "image_url";
    /// `hasImage`.
    pub const HAS_IMAGE: &str = "has_image";
    /// `membersCount`.
    pub const MEMBERS_COUNT: &str = "members_count";
    /// `missingMemberWithElevatedPermissions`.
    pub const MISSING_MEMBER_WITH_ELEVATED_PERMISSIONS: &str = "missing_member_with_elevated_permissions";
    /// `pendingInvitationsCount`.
    pub const PENDING_INVITATIONS_COUNT: &str = "pending_invitations_count";
    /// `maxAllowedMemberships`.
    pub const MAX_ALLOWED_MEMBERSHIPS: &str = "max_allowed_memberships";
    /// `adminDeleteEnabled`.
    pub const ADMIN_DELETE_ENABLED: &str = "admin_delete_enabled";
    /// `selfServeSsoEnabled`.
    pub const SELF_SERVE_SSO_ENABLED: &str = "self_serve_sso_enabled";
    /// `publicMetadata`.
    pub const PUBLIC_METADATA: &str = "public_metadata";
    /// `privateMetadata`.
    pub const PRIVATE_METADATA: &str = "private_metadata";
    /// `createdBy`.
    pub const CREATED_BY: &str = "created_by";
    /// `createdAt`.
    pub const CREATED_AT: &str = "created_at";
    /// `updatedAt`.
    pub const UPDATED_AT: &str = "updated_at";
    /// `lastActiveAt`.
    pub const LAST_ACTIVE_AT: &str = "last_active_at";
    /// `roleSetKey`.
    pub const ROLE_SET_KEY: &str = "role_set_key";
    /// `logoUrl`.
    pub const LOGO_URL: &str = "logo_url";
    /// `exclusiveMembership`.
    pub const EXCLUSIVE_MEMBERSHIP: &str = "exclusive_membership";
}
/// Properties of `Passkey`.
pub mod passkey {
    /// `id`.
    pub const ID: &str = "id";
    /// `object`.
    pub const OBJECT: &str = "object";
    /// `name`.
    pub const NAME: &str = "name";
    /// `lastUsedAt`.
    pub const LAST_USED_AT: &str = "last_used_at";
    /// `verification`.
    pub const VERIFICATION: &str = "verification";
    /// `createdAt`.
    pub const CREATED_AT: &str = "created_at";
    /// `updatedAt`.
    pub const UPDATED_AT: &str = "updated_at";
}
/// Properties of `PhoneNumber`.
pub mod phone_number {
    /// `id`.
    pub const ID: &str = "id";
    /// `object`.
    pub const OBJECT: &str = "object";
    /// `phoneNumber`.
    pub const PHONE_NUMBER: &str = "phone_number";
    /// `reservedForSecondFactor`.
    pub const RESERVED_FOR_SECOND_FACTOR: &str = "reserved_for_second_factor";
    /// `defaultSecondFactor`.
    pub const DEFAULT_SECOND_FACTOR: &str = "default_second_factor";
    /// `reserved`.
    pub const RESERVED: &str = "reserved";
    /// `verification`.
    pub const VERIFICATION: &str = "verification";
    /// `linkedTo`.
    pub const LINKED_TO: &str = "linked_to";
    /// `backupCodes`.
    pub const BACKUP_CODES: &str = "backup_codes";
    /// `createdAt`.
    pub const CREATED_AT: &str = "created_at";
    /// `updatedAt`.
    pub const UPDATED_AT: &str = "updated_at";
}
/// Properties of `PublicInviterData`.
pub mod public_inviter_data {
    /// `userId`.
    pub const USER_ID: &str = "user_id";
    /// `firstName`.
    pub const FIRST_NAME: &str = "first_name";
    /// `lastName`.
    pub const LAST_NAME: &str = "last_name";
    /// `imageUrl`.
    pub const IMAGE_URL: &str = "image_url";
    /// `hasImage`.
    pub const HAS_IMAGE: &str = "has_image";
    /// `identifier`.
    pub const IDENTIFIER: &str = "identifier";
}
/// Properties of `PublicOrganizationData`.
pub mod public_organization_data {
    /// `id`.
    pub const ID: &str = "id";
    /// `name`.
    pub const NAME: &str = "name";
    /// `slug`.
    pub const SLUG: &str = "slug";
    /// `imageUrl`.
    pub const IMAGE_URL: &str = "image_url";
    /// `hasImage`.
    pub const HAS_IMAGE: &str = "has_image";
}
/// Properties of `PublicUserData`.
pub mod public_user_data {
    /// `firstName`.
    pub const FIRST_NAME: &str = "first_name";
    /// `lastName`.
    pub const LAST_NAME: &str = "last_name";
    /// `imageUrl`.
    pub const IMAGE_URL: &str = "image_url";
    /// `hasImage`.
    pub const HAS_IMAGE: &str = "has_image";
    /// `identifier`.
    pub const IDENTIFIER: &str = "identifier";
    /// `profileImageUrl`.
    pub const PROFILE_IMAGE_URL: &str = "profile_image_url";
    /// `userId`.
    pub const USER_ID: &str = "user_id";
    /// `username`.
    pub const USERNAME: &str = "username";
    /// `banned`.
    pub const BANNED: &str = "banned";
    /// `deprovisioned`.
    pub const DEPROVISIONED: &str = "deprovisioned";
}
/// Properties of `SamlAccountConnection`.
pub mod saml_account_connection {
    /// `id`.
    pub const ID: &str = "id";
    /// `name`.
    pub const NAME: &str = "name";
    /// `domain`.
    pub const DOMAIN: &str = "domain";
    /// `domains`.
    pub const DOMAINS: &str = "domains";
    /// `active`.
    pub const ACTIVE: &str = "active";
    /// `provider`.
    pub const PROVIDER: &str = "provider";
    /// `syncUserAttributes`.
    pub const SYNC_USER_ATTRIBUTES: &str = "sync_user_attributes";
    /// `allowSubdomains`.
    pub const ALLOW_SUBDOMAINS: &str = "allow_subdomains";
    /// `allowIdpInitiated`.
    pub const ALLOW_IDP_INITIATED: &str = "allow_idp_initiated";
    /// `disableAdditionalIdentifications`.
    pub const DISABLE_ADDITIONAL_IDENTIFICATIONS: &str = "disable_additional_identifications";
    /// `allowOrganizationAccountLinking`.
    pub const ALLOW_ORGANIZATION_ACCOUNT_LINKING: &str = "allow_organization_account_linking";
    /// `createdAt`.
    pub const CREATED_AT: &str = "created_at";
    /// `updatedAt`.
    pub const UPDATED_AT: &str = "updated_at";
}
/// Properties of `SamlAccount`.
pub mod saml_account {
    /// `id`.
    pub const ID: &str = "id";
    /// `object`.
    pub const OBJECT: &str = "object";
    /// `provider`.
    pub const PROVIDER: &str = "provider";
    /// `active`.
    pub const ACTIVE: &str = "active";
    /// `emailAddress`.
    pub const EMAIL_ADDRESS: &str = "email_address";
    /// `firstName`.
    pub const FIRST_NAME: &str = "first_name";
    /// `lastName`.
    pub const LAST_NAME: &str = "last_name";
    /// `providerUserId`.
    pub const PROVIDER_USER_ID: &str = "provider_user_id";
    /// `enterpriseConnectionId`.
    pub const ENTERPRISE_CONNECTION_ID: &str = "enterprise_connection_id";
    /// `lastAuthenticatedAt`.
    pub const LAST_AUTHENTICATED_AT: &str = "last_authenticated_at";
    /// `publicMetadata`.
    pub const PUBLIC_METADATA: &str = "public_metadata";
    /// `verification`.
    pub const VERIFICATION: &str = "verification";
    /// `samlConnection`.
    pub const SAML_CONNECTION: &str = "saml_connection";
}
/// Properties of `ScimUserMetadata`.
pub mod scim_user_metadata {
    /// `directoryId`.
    pub const DIRECTORY_ID: &str = "directory_id";
    /// `directoryEnabled`.
    pub const DIRECTORY_ENABLED: &str = "directory_enabled";
    /// `externalId`.
    pub const EXTERNAL_ID: &str = "external_id";
}
/// Properties of `SessionActivity`.
pub mod session_activity {
    /// `id`.
    pub const ID: &str = "id";
    /// `object`.
    pub const OBJECT: &str = "object";
    /// `deviceType`.
    pub const DEVICE_TYPE: &str = "device_type";
    /// `isMobile`.
    pub const IS_MOBILE: &str = "is_mobile";
    /// `browserName`.
    pub const BROWSER_NAME: &str = "browser_name";
    /// `browserVersion`.
    pub const BROWSER_VERSION: &str = "browser_version";
    /// `ipAddress`.
    pub const IP_ADDRESS: &str = "ip_address";
    /// `city`.
    pub const CITY: &str = "city";
    /// `country`.
    pub const COUNTRY: &str = "country";
}
/// Properties of `SessionTask`.
pub mod session_task {
    /// `key`.
    pub const KEY: &str = "key";
}
/// Properties of `SessionWithActivities`.
pub mod session_with_activities {
    /// `object`.
    pub const OBJECT: &str = "object";
    /// `id`.
    pub const ID: &str = "id";
    /// `status`.
    pub const STATUS: &str = "status";
    /// `expireAt`.
    pub const EXPIRE_AT: &str = "expire_at";
    /// `abandonAt`.
    pub const ABANDON_AT: &str = "abandon_at";
    /// `lastActiveAt`.
    pub const LAST_ACTIVE_AT: &str = "last_active_at";
    /// `lastActiveToken`.
    pub const LAST_ACTIVE_TOKEN: &str = "last_active_token";
    /// `actor`.
    pub const ACTOR: &str = "actor";
    /// `tasks`.
    pub const TASKS: &str = "tasks";
    /// `latestActivity`.
    pub const LATEST_ACTIVITY: &str = "latest_activity";
}
/// Properties of `Session`.
pub mod session {
    /// `id`.
    pub const ID: &str = "id";
    /// `object`.
    pub const OBJECT: &str = "object";
    /// `userId`.
    pub const USER_ID: &str = "user_id";
    /// `clientId`.
    pub const CLIENT_ID: &str = "client_id";
    /// `status`.
    pub const STATUS: &str = "status";
    /// `expireAt`.
    pub const EXPIRE_AT: &str = "expire_at";
    /// `abandonAt`.
    pub const ABANDON_AT: &str = "abandon_at";
    /// `lastActiveAt`.
    pub const LAST_ACTIVE_AT: &str = "last_active_at";
    /// `lastActiveToken`.
    pub const LAST_ACTIVE_TOKEN: &str = "last_active_token";
    /// `actor`.
    pub const ACTOR: &str = "actor";
    /// `tasks`.
    pub const TASKS: &str = "tasks";
    /// `lastActiveOrganizationId`.
    pub const LAST_ACTIVE_ORGANIZATION_ID: &str = "last_active_organization_id";
    /// `latestActivity`.
    pub const LATEST_ACTIVITY: &str = "latest_activity";
    /// `user`.
    pub const USER: &str = "user";
    /// `publicUserData`.
    pub const PUBLIC_USER_DATA: &str = "public_user_data";
    /// `factorVerificationAge`.
    pub const FACTOR_VERIFICATION_AGE: &str = "factor_verification_age";
    /// `createdAt`.
    pub const CREATED_AT: &str = "created_at";
    /// `updatedAt`.
    pub const UPDATED_AT: &str = "updated_at";
}
/// Properties of `SignInFactor`.
pub mod sign_in_factor {
    /// `strategy`.
    pub const STRATEGY: &str = "strategy";
    /// `safeIdentifier`.
    pub const SAFE_IDENTIFIER: &str = "safe_identifier";
    /// `enterpriseConnectionId`.
    pub const ENTERPRISE_CONNECTION_ID: &str = "enterprise_connection_id";
    /// `enterpriseConnectionName`.
    pub const ENTERPRISE_CONNECTION_NAME: &str = "enterprise_connection_name";
    /// `emailAddressId`.
    pub const EMAIL_ADDRESS_ID: &str = "email_address_id";
    /// `phoneNumberId`.
    pub const PHONE_NUMBER_ID: &str = "phone_number_id";
    /// `web3WalletId`.
    pub const WEB3_WALLET_ID: &str = "web3_wallet_id";
    /// `passkeyId`.
    pub const PASSKEY_ID: &str = "passkey_id";
    /// `primary`.
    pub const PRIMARY: &str = "primary";
    /// `externalVerificationRedirectURL`.
    pub const EXTERNAL_VERIFICATION_REDIRECT_URL: &str = "external_verification_redirect_url";
    /// `default`.
    pub const DEFAULT: &str = "default";
}
/// Properties of `SignInToken`.
pub mod sign_in_token {
    /// `id`.
    pub const ID: &str = "id";
    /// `object`.
    pub const OBJECT: &str = "object";
    /// `status`.
    pub const STATUS: &str = "status";
    /// `userId`.
    pub const USER_ID: &str = "user_id";
    /// `token`.
    pub const TOKEN: &str = "token";
    /// `url`.
    pub const URL: &str = "url";
    /// `createdAt`.
    pub const CREATED_AT: &str = "created_at";
    /// `updatedAt`.
    pub const UPDATED_AT: &str = "updated_at";
}
/// Properties of `SignInUserData`.
pub mod sign_in_user_data {
    /// `firstName`.
    pub const FIRST_NAME: &str = "first_name";
    /// `lastName`.
    pub const LAST_NAME: &str = "last_name";
    /// `imageUrl`.
    pub const IMAGE_URL: &str = "image_url";
    /// `hasImage`.
    pub const HAS_IMAGE: &str = "has_image";
    /// `profileImageUrl`.
    pub const PROFILE_IMAGE_URL: &str = "profile_image_url";
}
/// Properties of `SignIn`.
pub mod sign_in {
    /// `id`.
    pub const ID: &str = "id";
    /// `object`.
    pub const OBJECT: &str = "object";
    /// `status`.
    pub const STATUS: &str = "status";
    /// `supportedIdentifiers`.
    pub const SUPPORTED_IDENTIFIERS: &str = "supported_identifiers";
    /// `supportedFirstFactors`.
    pub const SUPPORTED_FIRST_FACTORS: &str = "supported_first_factors";
    /// `supportedSecondFactors`.
    pub const SUPPORTED_SECOND_FACTORS: &str = "supported_second_factors";
    /// `firstFactorVerification`.
    pub const FIRST_FACTOR_VERIFICATION: &str = "first_factor_verification";
    /// `secondFactorVerification`.
    pub const SECOND_FACTOR_VERIFICATION: &str = "second_factor_verification";
    /// `identifier`.
    pub const IDENTIFIER: &str = "identifier";
    /// `userData`.
    pub const USER_DATA: &str = "user_data";
    /// `createdSessionId`.
    pub const CREATED_SESSION_ID: &str = "created_session_id";
    /// `abandonAt`.
    pub const ABANDON_AT: &str = "abandon_at";
    /// `clientTrustState`.
    pub const CLIENT_TRUST_STATE: &str = "client_trust_state";
}
/// Properties of `SignUpVerification`.
pub mod sign_up_verification {
    /// `object`.
    pub const OBJECT: &str = "object";
    /// `status`.
    pub const STATUS: &str = "status";
    /// `strategy`.
    pub const STRATEGY: &str = "strategy";
    /// `attempts`.
    pub const ATTEMPTS: &str = "attempts";
    /// `expireAt`.
    pub const EXPIRE_AT: &str = "expire_at";
    /// `verifiedAtClient`.
    pub const VERIFIED_AT_CLIENT: &str = "verified_at_client";
    /// `channel`.
    pub const CHANNEL: &str = "channel";
    /// `nonce`.
    pub const NONCE: &str = "nonce";
    /// `message`.
    pub const MESSAGE: &str = "message";
    /// `externalVerificationRedirectURL`.
    pub const EXTERNAL_VERIFICATION_REDIRECT_URL: &str = "external_verification_redirect_url";
    /// `error`.
    pub const ERROR: &str = "error";
    /// `nextAction`.
    pub const NEXT_ACTION: &str = "next_action";
    /// `supportedStrategies`.
    pub const SUPPORTED_STRATEGIES: &str = "supported_strategies";
}
/// Properties of `SignUpVerifications`.
pub mod sign_up_verifications {
    /// `emailAddress`.
    pub const EMAIL_ADDRESS: &str = "email_address";
    /// `phoneNumber`.
    pub const PHONE_NUMBER: &str = "phone_number";
    /// `web3Wallet`.
    pub const WEB3_WALLET: &str = "web3_wallet";
    /// `externalAccount`.
    pub const EXTERNAL_ACCOUNT: &str = "external_account";
}
/// Properties of `SignUp`.
pub mod sign_up {
    /// `id`.
    pub const ID: &str = "id";
    /// `object`.
    pub const OBJECT: &str = "object";
    /// `status`.
    pub const STATUS: &str = "status";
    /// `requiredFields`.
    pub const REQUIRED_FIELDS: &str = "required_fields";
    /// `optionalFields`.
    pub const OPTIONAL_FIELDS: &str = "optional_fields";
    /// `missingFields`.
    pub const MISSING_FIELDS: &str = "missing_fields";
    /// `unverifiedFields`.
    pub const UNVERIFIED_FIELDS: &str = "unverified_fields";
    /// `verifications`.
    pub const VERIFICATIONS: &str = "verifications";
    /// `username`.
    pub const USERNAME: &str = "username";
    /// `emailAddress`.
    pub const EMAIL_ADDRESS: &str = "email_address";
    /// `phoneNumber`.
    pub const PHONE_NUMBER: &str = "phone_number";
    /// `web3Wallet`.
    pub const WEB3_WALLET: &str = "web3_wallet";
    /// `passwordEnabled`.
    pub const PASSWORD_ENABLED: &str = "password_enabled";
    /// `firstName`.
    pub const FIRST_NAME: &str = "first_name";
    /// `lastName`.
    pub const LAST_NAME: &str = "last_name";
    /// `unsafeMetadata`.
    pub const UNSAFE_METADATA: &str = "unsafe_metadata";
    /// `publicMetadata`.
    pub const PUBLIC_METADATA: &str = "public_metadata";
    /// `customAction`.
    pub const CUSTOM_ACTION: &str = "custom_action";
    /// `externalId`.
    pub const EXTERNAL_ID: &str = "external_id";
    /// `createdSessionId`.
    pub const CREATED_SESSION_ID: &str = "created_session_id";
    /// `createdUserId`.
    pub const CREATED_USER_ID: &str = "created_user_id";
    /// `abandonAt`.
    pub const ABANDON_AT: &str = "abandon_at";
    /// `legalAcceptedAt`.
    pub const LEGAL_ACCEPTED_AT: &str = "legal_accepted_at";
    /// `locale`.
    pub const LOCALE: &str = "locale";
    /// `externalAccount`.
    pub const EXTERNAL_ACCOUNT: &str = "external_account";
    /// `externalAccountStrategy`.
    pub const EXTERNAL_ACCOUNT_STRATEGY: &str = "external_account_strategy";
    /// `hasPassword`.
    pub const HAS_PASSWORD: &str = "has_password";
    /// `protectCheck`.
    pub const PROTECT_CHECK: &str = "protect_check";
}
/// Properties of `Token`.
pub mod token {
    /// `object`.
    pub const OBJECT: &str = "object";
    /// `jwt`.
    pub const JWT: &str = "jwt";
}
/// Properties of `TotalCount`.
pub mod total_count {
    /// `object`.
    pub const OBJECT: &str = "object";
    /// `totalCount`.
    pub const TOTAL_COUNT: &str = "total_count";
}
/// Properties of `TOTP`.
pub mod totp {
    /// `id`.
    pub const ID: &str = "id";
    /// `object`.
    pub const OBJECT: &str = "object";
    /// `secret`.
    pub const SECRET: &str = "secret";
    /// `uri`.
    pub const URI: &str = "uri";
    /// `verified`.
    pub const VERIFIED: &str = "verified";
    /// `backupCodes`.
    pub const BACKUP_CODES: &str = "backup_codes";
    /// `createdAt`.
    pub const CREATED_AT: &str = "created_at";
    /// `updatedAt`.
    pub const UPDATED_AT: &str = "updated_at";
}
/// Properties of `UserIdResult`.
pub mod user_id_result {
    /// `userId`.
    pub const USER_ID: &str = "user_id";
}
/// Properties of `UserOrganizationInvitation`.
pub mod user_organization_invitation {
    /// `object`.
    pub const OBJECT: &str = "object";
    /// `id`.
    pub const ID: &str = "id";
    /// `emailAddress`.
    pub const EMAIL_ADDRESS: &str = "email_address";
    /// `role`.
    pub const ROLE: &str = "role";
    /// `roleName`.
    pub const ROLE_NAME: &str = "role_name";
    /// `organizationId`.
    pub const ORGANIZATION_ID: &str = "organization_id";
    /// `publicOrganizationData`.
    pub const PUBLIC_ORGANIZATION_DATA: &str = "public_organization_data";
    /// `inviterId`.
    pub const INVITER_ID: &str = "inviter_id";
    /// `publicInviterData`.
    pub const PUBLIC_INVITER_DATA: &str = "public_inviter_data";
    /// `status`.
    pub const STATUS: &str = "status";
    /// `publicMetadata`.
    pub const PUBLIC_METADATA: &str = "public_metadata";
    /// `privateMetadata`.
    pub const PRIVATE_METADATA: &str = "private_metadata";
    /// `url`.
    pub const URL: &str = "url";
    /// `expiresAt`.
    pub const EXPIRES_AT: &str = "expires_at";
    /// `createdAt`.
    pub const CREATED_AT: &str = "created_at";
    /// `updatedAt`.
    pub const UPDATED_AT: &str = "updated_at";
}
/// Properties of `User`.
pub mod user {
    /// `id`.
    pub const ID: &str = "id";
    /// `object`.
    pub const OBJECT: &str = "object";
    /// `username`.
    pub const USERNAME: &str = "username";
    /// `firstName`.
    pub const FIRST_NAME: &str = "first_name";
    /// `lastName`.
    pub const LAST_NAME: &str = "last_name";
    /// `imageUrl`.
    pub const IMAGE_URL: &str = "image_url";
    /// `hasImage`.
    pub const HAS_IMAGE: &str = "has_image";
    /// `primaryEmailAddressId`.
    pub const PRIMARY_EMAIL_ADDRESS_ID: &str = "primary_email_address_id";
    /// `primaryPhoneNumberId`.
    pub const PRIMARY_PHONE_NUMBER_ID: &str = "primary_phone_number_id";
    /// `primaryWeb3WalletId`.
    pub const PRIMARY_WEB3_WALLET_ID: &str = "primary_web3_wallet_id";
    /// `passwordEnabled`.
    pub const PASSWORD_ENABLED: &str = "password_enabled";
    /// `twoFactorEnabled`.
    pub const TWO_FACTOR_ENABLED: &str = "two_factor_enabled";
    /// `totpEnabled`.
    pub const TOTP_ENABLED: &str = "totp_enabled";
    /// `backupCodeEnabled`.
    pub const BACKUP_CODE_ENABLED: &str = "backup_code_enabled";
    /// `emailAddresses`.
    pub const EMAIL_ADDRESSES: &str = "email_addresses";
    /// `phoneNumbers`.
    pub const PHONE_NUMBERS: &str = "phone_numbers";
    /// `web3Wallets`.
    pub const WEB3_WALLETS: &str = "web3_wallets";
    /// `passkeys`.
    pub const PASSKEYS: &str = "passkeys";
    /// `organizationMemberships`.
    pub const ORGANIZATION_MEMBERSHIPS: &str = "organization_memberships";
    /// `externalAccounts`.
    pub const EXTERNAL_ACCOUNTS: &str = "external_accounts";
    /// `samlAccounts`.
    pub const SAML_ACCOUNTS: &str = "saml_accounts";
    /// `passwordLastUpdatedAt`.
    pub const PASSWORD_LAST_UPDATED_AT: &str = "password_last_updated_at";
    /// `publicMetadata`.
    pub const PUBLIC_METADATA: &str = "public_metadata";
    /// `privateMetadata`.
    pub const PRIVATE_METADATA: &str = "private_metadata";
    /// `unsafeMetadata`.
    pub const UNSAFE_METADATA: &str = "unsafe_metadata";
    /// `externalId`.
    pub const EXTERNAL_ID: &str = "external_id";
    /// `lastSignInAt`.
    pub const LAST_SIGN_IN_AT: &str = "last_sign_in_at";
    /// `banned`.
    pub const BANNED: &str = "banned";
    /// `locked`.
    pub const LOCKED: &str = "locked";
    /// `deprovisioned`.
    pub const DEPROVISIONED: &str = "deprovisioned";
    /// `lockoutExpiresInSeconds`.
    pub const LOCKOUT_EXPIRES_IN_SECONDS: &str = "lockout_expires_in_seconds";
    /// `verificationAttemptsRemaining`.
    pub const VERIFICATION_ATTEMPTS_REMAINING: &str = "verification_attempts_remaining";
    /// `createdAt`.
    pub const CREATED_AT: &str = "created_at";
    /// `updatedAt`.
    pub const UPDATED_AT: &str = "updated_at";
    /// `deleteSelfEnabled`.
    pub const DELETE_SELF_ENABLED: &str = "delete_self_enabled";
    /// `createOrganizationEnabled`.
    pub const CREATE_ORGANIZATION_ENABLED: &str = "create_organization_enabled";
    /// `createOrganizationsLimit`.
    pub const CREATE_ORGANIZATIONS_LIMIT: &str = "create_organizations_limit";
    /// `lastActiveAt`.
    pub const LAST_ACTIVE_AT: &str = "last_active_at";
    /// `mfaEnabledAt`.
    pub const MFA_ENABLED_AT: &str = "mfa_enabled_at";
    /// `mfaDisabledAt`.
    pub const MFA_DISABLED_AT: &str = "mfa_disabled_at";
    /// `legalAcceptedAt`.
    pub const LEGAL_ACCEPTED_AT: &str = "legal_accepted_at";
    /// `profileImageUrl`.
    pub const PROFILE_IMAGE_URL: &str = "profile_image_url";
    /// `locale`.
    pub const LOCALE: &str = "locale";
    /// `enterpriseAccounts`.
    pub const ENTERPRISE_ACCOUNTS: &str = "enterprise_accounts";
    /// `bypassClientTrust`.
    pub const BYPASS_CLIENT_TRUST: &str = "bypass_client_trust";
    /// `scim`.
    pub const SCIM: &str = "scim";
}
/// Properties of `Verification`.
pub mod verification {
    /// `status`.
    pub const STATUS: &str = "status";
    /// `strategy`.
    pub const STRATEGY: &str = "strategy";
    /// `attempts`.
    pub const ATTEMPTS: &str = "attempts";
    /// `expireAt`.
    pub const EXPIRE_AT: &str = "expire_at";
    /// `verifiedAtClient`.
    pub const VERIFIED_AT_CLIENT: &str = "verified_at_client";
}
/// Properties of `VerifyPasswordResult`.
pub mod verify_password_result {
    /// `verified`.
    pub const VERIFIED: &str = "verified";
}
/// Properties of `VerifyTotpResult`.
pub mod verify_totp_result {
    /// `verified`.
    pub const VERIFIED: &str = "verified";
    /// `codeType`.
    pub const CODE_TYPE: &str = "code_type";
}
/// Properties of `Web3Wallet`.
pub mod web3_wallet {
    /// `id`.
    pub const ID: &str = "id";
    /// `object`.
    pub const OBJECT: &str = "object";
    /// `web3Wallet`.
    pub const WEB3_WALLET: &str = "web3_wallet";
    /// `verification`.
    pub const VERIFICATION: &str = "verification";
    /// `createdAt`.
    pub const CREATED_AT: &str = "created_at";
    /// `updatedAt`.
    pub const UPDATED_AT: &str = "updated_at";
}
/// Params of any operation.
pub mod params {
    /// `actionCompleteRedirectUrl`.
    pub const ACTION_COMPLETE_REDIRECT_URL: &str = "action_complete_redirect_url";
    /// `activeOrganizationId`.
    pub const ACTIVE_ORGANIZATION_ID: &str = "active_organization_id";
    /// `additionalScopes`.
    pub const ADDITIONAL_SCOPE: &str = "additional_scope";
    /// `backupCodes`.
    pub const BACKUP_CODES: &str = "backup_codes";
    /// `banned`.
    pub const BANNED: &str = "banned";
    /// `bypassClientTrust`.
    pub const BYPASS_CLIENT_TRUST: &str = "bypass_client_trust";
    /// `captchaError`.
    pub const CAPTCHA_ERROR: &str = "captcha_error";
    /// `captchaToken`.
    pub const CAPTCHA_TOKEN: &str = "captcha_token";
    /// `captchaWidgetType`.
    pub const CAPTCHA_WIDGET_TYPE: &str = "captcha_widget_type";
    /// `clientId`.
    pub const CLIENT_ID: &str = "client_id";
    /// `code`.
    pub const CODE: &str = "code";
    /// `createOrganizationEnabled`.
    pub const CREATE_ORGANIZATION_ENABLED: &str = "create_organization_enabled";
    /// `createOrganizationsLimit`.
    pub const CREATE_ORGANIZATIONS_LIMIT: &str = "create_organizations_limit";
    /// `createdAt`.
    pub const CREATED_AT: &str = "created_at";
    /// `createdAtAfter`.
    pub const CREATED_AT_AFTER: &str = "created_at_after";
    /// `createdAtBefore`.
    pub const CREATED_AT_BEFORE: &str = "created_at_before";
    /// `createdBy`.
    pub const CREATED_BY: &str = "created_by";
    /// `currentPassword`.
    pub const CURRENT_PASSWORD: &str = "current_password";
    /// `debug`.
    pub const DEBUG: &str = "debug";
    /// `defaultSecondFactor`.
    pub const DEFAULT_SECOND_FACTOR: &str = "default_second_factor";
    /// `deleteSelfEnabled`.
    pub const DELETE_SELF_ENABLED: &str = "delete_self_enabled";
    /// `emailAddress`.
    pub const EMAIL_ADDRESS: &str = "email_address";
    /// `emailAddressId`.
    pub const EMAIL_ADDRESS_ID: &str = "email_address_id";
    /// `emailAddressIdentificationStatus`.
    pub const EMAIL_ADDRESS_IDENTIFICATION_STATUS: &str = "email_address_identification_status";
    /// `emailAddressOrPhoneNumber`.
    pub const EMAIL_ADDRESS_OR_PHONE_NUMBER: &str = "email_address_or_phone_number";
    /// `emailAddressQuery`.
    pub const EMAIL_ADDRESS_QUERY: &str = "email_address_query";
    /// `enterpriseConnectionId`.
    pub const ENTERPRISE_CONNECTION_ID: &str = "enterprise_connection_id";
    /// `expiredToken`.
    pub const EXPIRED_TOKEN: &str = "expired_token";
    /// `expiresInDays`.
    pub const EXPIRES_IN_DAYS: &str = "expires_in_days";
    /// `expiresInSeconds`.
    pub const EXPIRES_IN_SECONDS: &str = "expires_in_seconds";
    /// `externalAccountId`.
    pub const EXTERNAL_ACCOUNT_ID: &str = "external_account_id";
    /// `externalId`.
    pub const EXTERNAL_ID: &str = "external_id";
    /// `file`.
    pub const FILE: &str = "file";
    /// `firstName`.
    pub const FIRST_NAME: &str = "first_name";
    /// `forceOrigin`.
    pub const FORCE_ORIGIN: &str = "force_origin";
    /// `gateway`.
    pub const GATEWAY: &str = "gateway";
    /// `identificationStatus`.
    pub const IDENTIFICATION_STATUS: &str = "identification_status";
    /// `identifier`.
    pub const IDENTIFIER: &str = "identifier";
    /// `intent`.
    pub const INTENT: &str = "intent";
    /// `inviterUserId`.
    pub const INVITER_USER_ID: &str = "inviter_user_id";
    /// `lastActiveAtAfter`.
    pub const LAST_ACTIVE_AT_AFTER: &str = "last_active_at_after";
    /// `lastActiveAtBefore`.
    pub const LAST_ACTIVE_AT_BEFORE: &str = "last_active_at_before";
    /// `lastActiveAtSince`.
    pub const LAST_ACTIVE_AT_SINCE: &str = "last_active_at_since";
    /// `lastName`.
    pub const LAST_NAME: &str = "last_name";
    /// `lastSignInAtAfter`.
    pub const LAST_SIGN_IN_AT_AFTER: &str = "last_sign_in_at_after";
    /// `lastSignInAtBefore`.
    pub const LAST_SIGN_IN_AT_BEFORE: &str = "last_sign_in_at_before";
    /// `legalAccepted`.
    pub const LEGAL_ACCEPTED: &str = "legal_accepted";
    /// `legalAcceptedAt`.
    pub const LEGAL_ACCEPTED_AT: &str = "legal_accepted_at";
    /// `limit`.
    pub const LIMIT: &str = "limit";
    /// `locale`.
    pub const LOCALE: &str = "locale";
    /// `locked`.
    pub const LOCKED: &str = "locked";
    /// `maxAllowedMemberships`.
    pub const MAX_ALLOWED_MEMBERSHIPS: &str = "max_allowed_memberships";
    /// `name`.
    pub const NAME: &str = "name";
    /// `nameQuery`.
    pub const NAME_QUERY: &str = "name_query";
    /// `newPassword`.
    pub const NEW_PASSWORD: &str = "new_password";
    /// `notify`.
    pub const NOTIFY: &str = "notify";
    /// `notifyPrimaryEmailAddressChanged`.
    pub const NOTIFY_PRIMARY_EMAIL_ADDRESS_CHANGED: &str = "notify_primary_email_address_changed";
    /// `offset`.
    pub const OFFSET: &str = "offset";
    /// `oidcLoginHint`.
    pub const OIDC_LOGIN_HINT: &str = "oidc_login_hint";
    /// `oidcPrompt`.
    pub const OIDC_PROMPT: &str = "oidc_prompt";
    /// `orderBy`.
    pub const ORDER_BY: &str = "order_by";
    /// `orgId`.
    pub const ORG_ID: &str = "org_id";
    /// `organizationId`.
    pub const ORGANIZATION_ID: &str = "organization_id";
    /// `paginated`.
    pub const PAGINATED: &str = "paginated";
    /// `passkeyId`.
    pub const PASSKEY_ID: &str = "passkey_id";
    /// `passkeyIdentificationId`.
    pub const PASSKEY_IDENTIFICATION_ID: &str = "passkey_identification_id";
    /// `password`.
    pub const PASSWORD: &str = "password";
    /// `passwordDigest`.
    pub const PASSWORD_DIGEST: &str = "password_digest";
    /// `passwordHasher`.
    pub const PASSWORD_HASHER: &str = "password_hasher";
    /// `paymentToken`.
    pub const PAYMENT_TOKEN: &str = "payment_token";
    /// `phoneNumber`.
    pub const PHONE_NUMBER: &str = "phone_number";
    /// `phoneNumberId`.
    pub const PHONE_NUMBER_ID: &str = "phone_number_id";
    /// `phoneNumberIdentificationStatus`.
    pub const PHONE_NUMBER_IDENTIFICATION_STATUS: &str = "phone_number_identification_status";
    /// `phoneNumberQuery`.
    pub const PHONE_NUMBER_QUERY: &str = "phone_number_query";
    /// `primary`.
    pub const PRIMARY: &str = "primary";
    /// `primaryEmailAddressId`.
    pub const PRIMARY_EMAIL_ADDRESS_ID: &str = "primary_email_address_id";
    /// `primaryPhoneNumberId`.
    pub const PRIMARY_PHONE_NUMBER_ID: &str = "primary_phone_number_id";
    /// `primaryWeb3WalletId`.
    pub const PRIMARY_WEB3_WALLET_ID: &str = "primary_web3_wallet_id";
    /// `privateMetadata`.
    pub const PRIVATE_METADATA: &str = "private_metadata";
    /// `profileImageID`.
    pub const PROFILE_IMAGE_ID: &str = "profile_image_id";
    /// `proofToken`.
    pub const PROOF_TOKEN: &str = "proof_token";
    /// `provider`.
    pub const PROVIDER: &str = "provider";
    /// `providerUserId`.
    pub const PROVIDER_USER_ID: &str = "provider_user_id";
    /// `publicKeyCredential`.
    pub const PUBLIC_KEY_CREDENTIAL: &str = "public_key_credential";
    /// `publicMetadata`.
    pub const PUBLIC_METADATA: &str = "public_metadata";
    /// `query`.
    pub const QUERY: &str = "query";
    /// `redirectUrl`.
    pub const REDIRECT_URL: &str = "redirect_url";
    /// `reservedForSecondFactor`.
    pub const RESERVED_FOR_SECOND_FACTOR: &str = "reserved_for_second_factor";
    /// `revokeAllSessions`.
    pub const REVOKE_ALL_SESSIONS: &str = "revoke_all_sessions";
    /// `role`.
    pub const ROLE: &str = "role";
    /// `roleSetKey`.
    pub const ROLE_SET_KEY: &str = "role_set_key";
    /// `rotatingTokenNonce`.
    pub const ROTATING_TOKEN_NONCE: &str = "rotating_token_nonce";
    /// `service`.
    pub const SERVICE: &str = "service";
    /// `sessionId`.
    pub const SESSION_ID: &str = "session_id";
    /// `signOutOfOtherSessions`.
    pub const SIGN_OUT_OF_OTHER_SESSIONS: &str = "sign_out_of_other_sessions";
    /// `signUpId`.
    pub const SIGN_UP_ID: &str = "sign_up_id";
    /// `signature`.
    pub const SIGNATURE: &str = "signature";
    /// `skipLegalChecks`.
    pub const SKIP_LEGAL_CHECKS: &str = "skip_legal_checks";
    /// `skipPasswordChecks`.
    pub const SKIP_PASSWORD_CHECKS: &str = "skip_password_checks";
    /// `skipPasswordRequirement`.
    pub const SKIP_PASSWORD_REQUIREMENT: &str = "skip_password_requirement";
    /// `skipUserRequirement`.
    pub const SKIP_USER_REQUIREMENT: &str = "skip_user_requirement";
    /// `slug`.
    pub const SLUG: &str = "slug";
    /// `startingAfter`.
    pub const STARTING_AFTER: &str = "starting_after";
    /// `status`.
    pub const STATUS: &str = "status";
    /// `strategy`.
    pub const STRATEGY: &str = "strategy";
    /// `tabState`.
    pub const TAB_STATE: &str = "tab_state";
    /// `ticket`.
    pub const TICKET: &str = "ticket";
    /// `token`.
    pub const TOKEN: &str = "token";
    /// `totpSecret`.
    pub const TOTP_SECRET: &str = "totp_secret";
    /// `transfer`.
    pub const TRANSFER: &str = "transfer";
    /// `trustedDeviceId`.
    pub const TRUSTED_DEVICE_ID: &str = "trusted_device_id";
    /// `unsafeMetadata`.
    pub const UNSAFE_METADATA: &str = "unsafe_metadata";
    /// `userId`.
    pub const USER_ID: &str = "user_id";
    /// `userIds`.
    pub const USER_IDS: &str = "user_ids";
    /// `username`.
    pub const USERNAME: &str = "username";
    /// `usernameQuery`.
    pub const USERNAME_QUERY: &str = "username_query";
    /// `verificationId`.
    pub const VERIFICATION_ID: &str = "verification_id";
    /// `verified`.
    pub const VERIFIED: &str = "verified";
    /// `web3Wallet`.
    pub const WEB3_WALLET: &str = "web3_wallet";
    /// `web3WalletId`.
    pub const WEB3_WALLET_ID: &str = "web3_wallet_id";
    /// `web3WalletIdentificationId`.
    pub const WEB3_WALLET_IDENTIFICATION_ID: &str = "web3_wallet_identification_id";
    /// `withOrganizationAccountLinking`.
    pub const WITH_ORGANIZATION_ACCOUNT_LINKING: &str = "with_organization_account_linking";
}
