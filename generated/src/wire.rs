// @generated from the contract by `cargo xtask generate`. Do not edit.

//! Names on the wire, by resource, and those of all params.
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
/// Properties of `IdentificationLink`.
pub mod identification_link {
    /// `type`.
    pub const TYPE: &str = "type";
    /// `id`.
    pub const ID: &str = "id";
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
/// Properties of `TotalCount`.
pub mod total_count {
    /// `object`.
    pub const OBJECT: &str = "object";
    /// `totalCount`.
    pub const TOTAL_COUNT: &str = "total_count";
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
    /// `backupCodes`.
    pub const BACKUP_CODES: &str = "backup_codes";
    /// `banned`.
    pub const BANNED: &str = "banned";
    /// `bypassClientTrust`.
    pub const BYPASS_CLIENT_TRUST: &str = "bypass_client_trust";
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
    /// `deleteSelfEnabled`.
    pub const DELETE_SELF_ENABLED: &str = "delete_self_enabled";
    /// `email`.
    pub const EMAIL_ADDRESS: &str = "email_address";
    /// `emailAddressId`.
    pub const EMAIL_ADDRESS_ID: &str = "email_address_id";
    /// `emailAddressIdentificationStatus`.
    pub const EMAIL_ADDRESS_IDENTIFICATION_STATUS: &str = "email_address_identification_status";
    /// `emailAddressQuery`.
    pub const EMAIL_ADDRESS_QUERY: &str = "email_address_query";
    /// `externalId`.
    pub const EXTERNAL_ID: &str = "external_id";
    /// `firstName`.
    pub const FIRST_NAME: &str = "first_name";
    /// `identificationStatus`.
    pub const IDENTIFICATION_STATUS: &str = "identification_status";
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
    /// `legalAcceptedAt`.
    pub const LEGAL_ACCEPTED_AT: &str = "legal_accepted_at";
    /// `limit`.
    pub const LIMIT: &str = "limit";
    /// `locale`.
    pub const LOCALE: &str = "locale";
    /// `locked`.
    pub const LOCKED: &str = "locked";
    /// `nameQuery`.
    pub const NAME_QUERY: &str = "name_query";
    /// `notifyPrimaryEmailAddressChanged`.
    pub const NOTIFY_PRIMARY_EMAIL_ADDRESS_CHANGED: &str = "notify_primary_email_address_changed";
    /// `offset`.
    pub const OFFSET: &str = "offset";
    /// `orderBy`.
    pub const ORDER_BY: &str = "order_by";
    /// `organizationId`.
    pub const ORGANIZATION_ID: &str = "organization_id";
    /// `password`.
    pub const PASSWORD: &str = "password";
    /// `passwordDigest`.
    pub const PASSWORD_DIGEST: &str = "password_digest";
    /// `passwordHasher`.
    pub const PASSWORD_HASHER: &str = "password_hasher";
    /// `phoneNumber`.
    pub const PHONE_NUMBER: &str = "phone_number";
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
    /// `provider`.
    pub const PROVIDER: &str = "provider";
    /// `providerUserId`.
    pub const PROVIDER_USER_ID: &str = "provider_user_id";
    /// `publicMetadata`.
    pub const PUBLIC_METADATA: &str = "public_metadata";
    /// `query`.
    pub const QUERY: &str = "query";
    /// `signOutOfOtherSessions`.
    pub const SIGN_OUT_OF_OTHER_SESSIONS: &str = "sign_out_of_other_sessions";
    /// `skipLegalChecks`.
    pub const SKIP_LEGAL_CHECKS: &str = "skip_legal_checks";
    /// `skipPasswordChecks`.
    pub const SKIP_PASSWORD_CHECKS: &str = "skip_password_checks";
    /// `skipPasswordRequirement`.
    pub const SKIP_PASSWORD_REQUIREMENT: &str = "skip_password_requirement";
    /// `skipUserRequirement`.
    pub const SKIP_USER_REQUIREMENT: &str = "skip_user_requirement";
    /// `startingAfter`.
    pub const STARTING_AFTER: &str = "starting_after";
    /// `totpSecret`.
    pub const TOTP_SECRET: &str = "totp_secret";
    /// `unsafeMetadata`.
    pub const UNSAFE_METADATA: &str = "unsafe_metadata";
    /// `userId`.
    pub const USER_ID: &str = "user_id";
    /// `username`.
    pub const USERNAME: &str = "username";
    /// `usernameQuery`.
    pub const USERNAME_QUERY: &str = "username_query";
    /// `verified`.
    pub const VERIFIED: &str = "verified";
    /// `web3Wallet`.
    pub const WEB3_WALLET: &str = "web3_wallet";
}
