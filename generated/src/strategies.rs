// @generated from the contract by `cargo xtask generate`. Do not edit.

//! Strategies for resources and params. Those for ids and enums are next to their declarations.
#![allow(deprecated, reason = "deprecated items are generated too")]
#[allow(unused_imports, reason = "a contract may have ids and enums only")]
use clerk_user_runtime::arbitrary;
arbitrary!(
    super::types::BackupCode { id, object = "backup_code", codes, created_at, updated_at
    }
);
arbitrary!(
    super::types::BillingInitializedPaymentMethod { object =
    "commerce_payment_method_initialize", external_client_secret, external_gateway_id,
    payment_method_order }
);
arbitrary!(
    super::types::BillingPaymentMethod { id, object = "commerce_payment_method",
    payer_id, payment_type, is_default, gateway, gateway_external_id,
    gateway_external_account_id, last4, status, wallet_type, card_type, expiry_year,
    expiry_month, created_at, updated_at, is_removable }
);
arbitrary!(
    super::types::EmailAddress { id, object = "email_address", email_address, reserved,
    verification, linked_to, matches_sso_connection, created_at, updated_at }
);
arbitrary!(
    super::types::EnterpriseConnection { id, object, custom_attributes, name, provider,
    logo_public_url, active, domains, organization_id, sync_user_attributes,
    disable_additional_identifications, allow_organization_account_linking,
    saml_connection, oauth_config, created_at, updated_at }
);
arbitrary!(
    super::types::EnterpriseOauthConfig { id, name, provider_key, client_id,
    discovery_url, auth_url, token_url, user_info_url, redirect_uri, requires_pkce,
    logo_public_url, created_at, updated_at }
);
arbitrary!(
    super::types::EnterpriseSamlConnection { id, name, active, idp_entity_id,
    idp_sso_url, idp_certificate, idp_certificate_issued_at, idp_certificate_expires_at,
    idp_metadata_url, idp_metadata, acs_url, sp_entity_id, sp_metadata_url,
    allow_idp_initiated, allow_subdomains, force_authn, login_hint }
);
arbitrary!(
    super::types::Environment { auth_config, display_config, user_settings,
    organization_settings, fraud_settings, commerce_settings, api_keys_settings,
    protect_config, client_debug_mode, partitioned_cookies, maintenance_mode }
);
arbitrary!(super::types::ErrorEnvelope { errors, meta, clerk_trace_id });
arbitrary!(super::types::ErrorItem { message, long_message, code, meta });
arbitrary!(super::types::IdentificationLink { r#type, id });
arbitrary!(
    super::types::IdentifierVerification { id, object, status, strategy, attempts,
    expire_at, channel }
);
arbitrary!(super::types::Image { id, object = "image", name, public_url });
arbitrary!(
    union super::types::JsonWebKey, kty "kty" { Rsa(super::types::RsaJsonWebKey),
    Ec(super::types::EcJsonWebKey), Okp(super::types::OkpJsonWebKey) }
);
arbitrary!(
    super::types::RsaJsonWebKey { kty as tag, kid, alg, r#use, x5c, x5t, x5u, n, e }
    tagged by["RSA"], []
);
arbitrary!(
    super::types::EcJsonWebKey { kty as tag, kid, alg, r#use, x5c, x5t, x5u, crv, x, y }
    tagged by["EC"], []
);
arbitrary!(
    super::types::OkpJsonWebKey { kty as tag, kid, alg, r#use, x5c, x5t, x5u, crv, x }
    tagged by["OKP"], []
);
arbitrary!(super::types::Jwks { keys });
arbitrary!(
    super::types::OauthAccessToken { object = "oauth_access_token", external_account_id,
    provider_user_id, token, expires_at, provider, public_metadata, label, scopes,
    id_token, token_secret }
);
arbitrary!(
    super::types::OrganizationCreationAdvisory { r#type, message, code, severity, meta }
);
arbitrary!(super::types::OrganizationCreationDefaults { form, advisory });
arbitrary!(super::types::OrganizationCreationForm { name, slug, logo, blur_hash });
arbitrary!(
    super::types::OrganizationSuggestion { id, object = "organization_suggestion",
    public_organization_data, status, created_at, updated_at }
);
arbitrary!(
    super::types::PhoneNumber { id, object = "phone_number", phone_number,
    reserved_for_second_factor, default_second_factor, reserved, verification, linked_to,
    backup_codes, created_at, updated_at }
);
arbitrary!(
    super::types::PublicInviterData { user_id, first_name, last_name, image_url,
    has_image, identifier }
);
arbitrary!(
    super::types::PublicOrganizationData { id, name, slug, image_url, has_image }
);
arbitrary!(
    super::types::ScimUserMetadata { directory_id, directory_enabled, external_id }
);
arbitrary!(
    super::types::SessionActivity { id, object = "session_activity", device_type,
    is_mobile, browser_name, browser_version, ip_address, city, country }
);
arbitrary!(super::types::SessionTask { key });
arbitrary!(
    super::types::SessionWithActivities { object = "session", id, status, expire_at,
    abandon_at, last_active_at, last_active_token, actor, tasks, latest_activity }
);
arbitrary!(
    super::types::SignInFactor { strategy, safe_identifier, enterprise_connection_id,
    enterprise_connection_name, email_address_id, phone_number_id, web3_wallet_id,
    passkey_id, primary, external_verification_redirect_url, default }
);
arbitrary!(
    super::types::SignInToken { id, object = "sign_in_token", status, user_id, token,
    url, created_at, updated_at }
);
arbitrary!(
    super::types::SignInUserData { first_name, last_name, image_url, has_image,
    profile_image_url }
);
arbitrary!(
    super::types::SignIn { id, object = "sign_in_attempt", status, supported_identifiers,
    supported_first_factors, supported_second_factors, first_factor_verification,
    second_factor_verification, identifier, user_data, created_session_id, abandon_at,
    client_trust_state, timezone }
);
arbitrary!(super::types::Token { object = "token", jwt });
arbitrary!(super::types::TotalCount { object = "total_count", total_count });
arbitrary!(
    super::types::TOTP { id, object = "totp", secret, uri, verified, backup_codes,
    created_at, updated_at }
);
arbitrary!(
    super::types::TrustedDeviceChallenge { object = "trusted_device_challenge",
    challenge, challenge_id, trusted_device_id, client_data, expires_at, algorithm }
);
arbitrary!(super::types::UserIdResult { user_id });
arbitrary!(
    union super::types::Verification, strategy "strategy" {
    Otp(super::types::OtpVerification), EmailLink(super::types::EmailLinkVerification),
    Ticket(super::types::TicketVerification), Admin(super::types::AdminVerification),
    FromOauth(super::types::FromOauthVerification), Saml(super::types::SamlVerification),
    Scim(super::types::ScimVerification),
    Invitation(super::types::InvitationVerification),
    Web3(super::types::Web3Verification), Passkey(super::types::PasskeyVerification),
    Oauth(super::types::OauthVerification),
    GoogleOneTap(super::types::GoogleOneTapVerification),
    Password(super::types::PasswordVerification), Totp(super::types::TotpVerification),
    BackupCode(super::types::BackupCodeVerification),
    TrustedDevice(super::types::TrustedDeviceVerification) }
);
arbitrary!(
    super::types::OtpVerification { object = "verification_otp", status, strategy as tag,
    attempts, expire_at, verified_at_client, channel } tagged by["phone_code",
    "email_code", "reset_password_email_code", "reset_password_phone_code"], []
);
arbitrary!(
    super::types::EmailLinkVerification { object = "verification_email_link", status,
    strategy as tag, attempts, expire_at, verified_at_client } tagged by["email_link"],
    []
);
arbitrary!(
    super::types::TicketVerification { object = "verification_ticket", status, strategy
    as tag, attempts, expire_at, verified_at_client } tagged by["ticket"], []
);
arbitrary!(
    super::types::AdminVerification { object = "verification_admin", status, strategy as
    tag, attempts, expire_at, verified_at_client } tagged by["admin"], []
);
arbitrary!(
    super::types::FromOauthVerification { object = "verification_from_oauth", status,
    strategy as tag, attempts, expire_at, verified_at_client, error } tagged by[],
    ["from_oauth_"]
);
arbitrary!(
    super::types::SamlVerification { object = "verification_saml", status, strategy as
    tag, attempts, expire_at, verified_at_client, external_verification_redirect_url,
    error } tagged by["saml"], []
);
arbitrary!(
    super::types::ScimVerification { object = "verification_scim", status, strategy as
    tag, attempts, expire_at, verified_at_client } tagged by["scim"], []
);
arbitrary!(
    super::types::InvitationVerification { object = "verification_invitation", status,
    strategy as tag, attempts, expire_at, verified_at_client } tagged by["invitation"],
    []
);
arbitrary!(
    super::types::Web3Verification { object = "verification_web3", status, strategy as
    tag, attempts, expire_at, verified_at_client, nonce, message } tagged
    by["web3_metamask_signature", "web3_base_signature",
    "web3_coinbase_wallet_signature", "web3_okx_wallet_signature",
    "web3_solana_signature"], []
);
arbitrary!(
    super::types::PasskeyVerification { object = "verification_passkey", status, strategy
    as tag, attempts, expire_at, verified_at_client, nonce, message } tagged
    by["passkey"], []
);
arbitrary!(
    super::types::OauthVerification { object = "verification_oauth", status, strategy as
    tag, attempts, expire_at, verified_at_client, external_verification_redirect_url,
    error } tagged by[], ["oauth_"]
);
arbitrary!(
    super::types::GoogleOneTapVerification { object = "verification_google_one_tap",
    status, strategy as tag, attempts, expire_at, verified_at_client, error } tagged
    by["google_one_tap"], []
);
arbitrary!(
    super::types::PasswordVerification { object = "verification_password", status,
    strategy as tag, attempts, expire_at, verified_at_client } tagged by["password"], []
);
arbitrary!(
    super::types::TotpVerification { object = "verification_totp", status, strategy as
    tag, attempts, expire_at, verified_at_client } tagged by["totp"], []
);
arbitrary!(
    super::types::BackupCodeVerification { object = "verification_backup_code", status,
    strategy as tag, attempts, expire_at, verified_at_client } tagged by["backup_code"],
    []
);
arbitrary!(
    super::types::TrustedDeviceVerification { object = "verification_trusted_device",
    status, strategy as tag, attempts, expire_at, verified_at_client,
    trusted_device_challenge } tagged by["trusted_device"], []
);
arbitrary!(super::types::VerifyPasswordResult { verified });
arbitrary!(super::types::VerifyTotpResult { verified, code_type });
arbitrary!(
    super::types::Web3Wallet { id, object = "web3_wallet", web3_wallet, verification,
    created_at, updated_at }
);
arbitrary!(
    super::backend::Client { id, object = "client", session_ids, sessions, sign_in_id,
    sign_up_id, last_active_session_id, last_authentication_strategy, created_at,
    updated_at }
);
arbitrary!(super::backend::DeletedObject { id, slug, object, deleted, external_id });
arbitrary!(
    super::backend::EnterpriseAccountConnection { id, protocol, provider, name,
    logo_public_url, domain, domains, active, sync_user_attributes, allow_subdomains,
    allow_idp_initiated, disable_additional_identifications, created_at, updated_at }
);
arbitrary!(
    super::backend::EnterpriseAccount { id, object = "enterprise_account", protocol,
    provider, active, email_address, first_name, last_name, provider_user_id,
    enterprise_connection_id, public_metadata, verification, enterprise_connection,
    last_authenticated_at }
);
arbitrary!(
    super::backend::ExternalAccount { id, object, provider, identification_id,
    provider_user_id, approved_scopes, email_address, email_address_verified, first_name,
    last_name, avatar_url, image_url, username, phone_number, public_metadata, label,
    created_at, updated_at, verification, external_account_id }
);
arbitrary!(
    super::backend::OrganizationInvitation { id, object = "organization_invitation",
    email_address, role, role_name, organization_id, inviter_id, public_inviter_data,
    status, public_metadata, private_metadata, url, expires_at, created_at, updated_at }
);
arbitrary!(
    super::backend::OrganizationMembership { id, object = "organization_membership",
    public_metadata, private_metadata, role, role_name, permissions, created_at,
    updated_at, organization, public_user_data }
);
arbitrary!(
    super::backend::Organization { id, object = "organization", name, slug, image_url,
    has_image, members_count, missing_member_with_elevated_permissions,
    pending_invitations_count, max_allowed_memberships, admin_delete_enabled,
    public_metadata, private_metadata, created_by, created_at, updated_at,
    last_active_at, role_set_key }
);
arbitrary!(
    super::backend::Passkey { id, object = "passkey", name, last_used_at, verification }
);
arbitrary!(
    super::backend::PublicUserData { first_name, last_name, image_url, has_image,
    identifier, profile_image_url, user_id, username, banned, deprovisioned }
);
arbitrary!(
    super::backend::SamlAccountConnection { id, name, domain, domains, active, provider,
    sync_user_attributes, allow_subdomains, allow_idp_initiated,
    disable_additional_identifications, created_at, updated_at }
);
arbitrary!(
    super::backend::SamlAccount { id, object = "saml_account", provider, active,
    email_address, first_name, last_name, provider_user_id, last_authenticated_at,
    public_metadata, verification, saml_connection }
);
arbitrary!(
    super::backend::Session { id, object = "session", user_id, client_id, status,
    expire_at, abandon_at, last_active_at, actor, tasks, last_active_organization_id,
    latest_activity, created_at, updated_at }
);
arbitrary!(
    super::backend::SignUpVerification { object, status, strategy, attempts, expire_at,
    verified_at_client, channel, nonce, message, external_verification_redirect_url,
    error, next_action, supported_strategies }
);
arbitrary!(
    super::backend::SignUpVerifications { email_address, phone_number, web3_wallet,
    external_account }
);
arbitrary!(
    super::backend::SignUp { id, object = "sign_up_attempt", status, required_fields,
    optional_fields, missing_fields, unverified_fields, verifications, username,
    email_address, phone_number, web3_wallet, password_enabled, first_name, last_name,
    unsafe_metadata, public_metadata, custom_action, external_id, created_session_id,
    created_user_id, abandon_at, legal_accepted_at, locale, external_account }
);
arbitrary!(
    super::backend::UserOrganizationInvitation { object = "organization_invitation", id,
    email_address, role, role_name, organization_id, public_organization_data,
    inviter_id, public_inviter_data, status, public_metadata, private_metadata, url,
    expires_at, created_at, updated_at }
);
arbitrary!(
    super::backend::User { id, object = "user", username, first_name, last_name,
    image_url, has_image, primary_email_address_id, primary_phone_number_id,
    primary_web3_wallet_id, password_enabled, two_factor_enabled, totp_enabled,
    backup_code_enabled, email_addresses, phone_numbers, web3_wallets, passkeys,
    organization_memberships, external_accounts, saml_accounts, password_last_updated_at,
    public_metadata, private_metadata, unsafe_metadata, external_id, last_sign_in_at,
    banned, locked, deprovisioned, lockout_expires_in_seconds,
    verification_attempts_remaining, created_at, updated_at, delete_self_enabled,
    create_organization_enabled, create_organizations_limit, last_active_at,
    mfa_enabled_at, mfa_disabled_at, legal_accepted_at, profile_image_url, locale,
    timezone, enterprise_accounts, bypass_client_trust, scim }
);
arbitrary!(
    super::frontend::Client { id, object = "client", sessions, sign_in, sign_up,
    last_active_session_id, last_authentication_strategy, cookie_expires_at,
    captcha_bypass, created_at, updated_at }
);
arbitrary!(super::frontend::DeletedObject { id, slug, object, deleted });
arbitrary!(
    super::frontend::EnterpriseAccountConnection { id, protocol, provider, name,
    logo_public_url, domain, domains, active, sync_user_attributes, allow_subdomains,
    allow_idp_initiated, disable_additional_identifications, created_at, updated_at,
    allow_organization_account_linking, enterprise_connection_id }
);
arbitrary!(
    super::frontend::EnterpriseAccount { id, object = "enterprise_account", protocol,
    provider, active, email_address, first_name, last_name, provider_user_id,
    enterprise_connection_id, public_metadata, verification, enterprise_connection,
    last_authenticated_at }
);
arbitrary!(
    super::frontend::ExternalAccount { id, object, provider, identification_id,
    provider_user_id, approved_scopes, email_address, email_address_verified, first_name,
    last_name, avatar_url, image_url, username, phone_number, public_metadata, label,
    created_at, updated_at, verification }
);
arbitrary!(
    super::frontend::OrganizationInvitation { id, object = "organization_invitation",
    email_address, role, role_name, organization_id, public_organization_data, status,
    public_metadata, url, expires_at, created_at, updated_at }
);
arbitrary!(
    super::frontend::OrganizationMembership { id, object = "organization_membership",
    public_metadata, role, role_name, permissions, created_at, updated_at, organization,
    public_user_data }
);
arbitrary!(
    super::frontend::Organization { id, object = "organization", name, slug, image_url,
    has_image, members_count, pending_invitations_count, max_allowed_memberships,
    admin_delete_enabled, self_serve_sso_enabled, public_metadata, created_at,
    updated_at, logo_url, exclusive_membership }
);
arbitrary!(
    super::frontend::Passkey { id, object = "passkey", name, last_used_at, verification,
    created_at, updated_at }
);
arbitrary!(
    super::frontend::PublicUserData { first_name, last_name, image_url, has_image,
    identifier, profile_image_url, user_id, username, banned, deprovisioned }
);
arbitrary!(
    super::frontend::SamlAccountConnection { id, name, domain, domains, active, provider,
    sync_user_attributes, allow_subdomains, allow_idp_initiated,
    disable_additional_identifications, allow_organization_account_linking, created_at,
    updated_at }
);
arbitrary!(
    super::frontend::SamlAccount { id, object = "saml_account", provider, active,
    email_address, first_name, last_name, provider_user_id, enterprise_connection_id,
    last_authenticated_at, public_metadata, verification, saml_connection }
);
arbitrary!(
    super::frontend::Session { id, object = "session", status, expire_at, abandon_at,
    last_active_at, last_active_token, actor, tasks, last_active_organization_id, user,
    public_user_data, factor_verification_age, created_at, updated_at }
);
arbitrary!(
    super::frontend::SignUpVerification { object, status, strategy, attempts, expire_at,
    verified_at_client, channel, nonce, message, external_verification_redirect_url,
    error, next_action, supported_strategies }
);
arbitrary!(
    super::frontend::SignUpVerifications { email_address, phone_number, web3_wallet,
    external_account }
);
arbitrary!(
    super::frontend::SignUp { id, object = "sign_up_attempt", status, required_fields,
    optional_fields, missing_fields, unverified_fields, verifications, username,
    email_address, phone_number, web3_wallet, password_enabled, first_name, last_name,
    unsafe_metadata, public_metadata, custom_action, external_id, created_session_id,
    created_user_id, abandon_at, legal_accepted_at, locale, external_account,
    external_account_strategy, timezone, has_password, protect_check }
);
arbitrary!(
    super::frontend::UserOrganizationInvitation { object = "organization_invitation", id,
    email_address, role, role_name, organization_id, public_organization_data, status,
    public_metadata, url, expires_at, created_at, updated_at }
);
arbitrary!(
    super::frontend::User { id, object = "user", username, first_name, last_name,
    image_url, has_image, primary_email_address_id, primary_phone_number_id,
    primary_web3_wallet_id, password_enabled, two_factor_enabled, totp_enabled,
    backup_code_enabled, email_addresses, phone_numbers, web3_wallets, passkeys,
    organization_memberships, external_accounts, saml_accounts, password_last_updated_at,
    public_metadata, unsafe_metadata, external_id, last_sign_in_at, banned, locked,
    deprovisioned, lockout_expires_in_seconds, verification_attempts_remaining,
    created_at, updated_at, delete_self_enabled, create_organization_enabled,
    create_organizations_limit, last_active_at, mfa_enabled_at, mfa_disabled_at,
    legal_accepted_at, profile_image_url, timezone, enterprise_accounts }
);
arbitrary!(
    super::backend::CreateEmailAddressParams { user_id, email_address, verified, primary,
    notify_primary_email_address_changed }
);
arbitrary!(super::backend::GetEmailAddressParams { email_address_id });
arbitrary!(
    super::backend::UpdateEmailAddressParams { email_address_id, verified, primary,
    notify_primary_email_address_changed }
);
arbitrary!(super::backend::DeleteEmailAddressParams { email_address_id });
arbitrary!(
    super::backend::ReplaceUserEmailAddressParams { user_id, email_address,
    identification_status, notify_primary_email_address_changed }
);
arbitrary!(super::backend::PrepareEmailAddressVerificationParams { email_address_id });
arbitrary!(
    super::backend::AttemptEmailAddressVerificationParams { email_address_id,
    verification_id, code }
);
arbitrary!(super::backend::PreparePhoneNumberVerificationParams { phone_number_id });
arbitrary!(
    super::backend::AttemptPhoneNumberVerificationParams { phone_number_id,
    verification_id, code }
);
arbitrary!(
    super::backend::CreateOrganizationParams { name, created_by, slug, public_metadata,
    private_metadata, max_allowed_memberships, created_at as rfc3339, role_set_key }
);
arbitrary!(super::backend::DeleteOrganizationParams { organization_id });
arbitrary!(
    super::backend::CreateOrganizationMembershipParams { organization_id, user_id, role,
    public_metadata, private_metadata }
);
arbitrary!(
    super::backend::CreateOrganizationInvitationParams { organization_id, email_address,
    inviter_user_id, role, public_metadata, private_metadata, redirect_url,
    expires_in_days, notify }
);
arbitrary!(
    super::backend::CreatePhoneNumberParams { user_id, phone_number, verified, primary,
    reserved_for_second_factor }
);
arbitrary!(super::backend::GetPhoneNumberParams { phone_number_id });
arbitrary!(
    super::backend::UpdatePhoneNumberParams { phone_number_id, verified, primary,
    reserved_for_second_factor }
);
arbitrary!(super::backend::DeletePhoneNumberParams { phone_number_id });
arbitrary!(
    super::backend::ReplaceUserPhoneNumberParams { user_id, phone_number,
    identification_status }
);
arbitrary!(
    super::backend::GetSessionListParams { client_id, user_id, status, paginated, limit,
    offset }
);
arbitrary!(super::backend::RevokeSessionParams { session_id });
arbitrary!(
    super::backend::CreateSignInTokenParams { user_id, org_id, expires_in_seconds }
);
arbitrary!(
    super::backend::UpdateUserMetadataParams { user_id, public_metadata,
    private_metadata, unsafe_metadata }
);
arbitrary!(
    super::backend::ReplaceUserMetadataParams { user_id, public_metadata,
    private_metadata, unsafe_metadata }
);
arbitrary!(super::backend::UpdateUserProfileImageParams { user_id, file });
arbitrary!(super::backend::DeleteUserProfileImageParams { user_id });
arbitrary!(
    super::backend::GetOrganizationMembershipListParams { user_id, limit, offset }
);
arbitrary!(
    super::backend::GetOrganizationInvitationListParams { user_id, limit, offset, status
    }
);
arbitrary!(
    super::backend::GetUserOauthAccessTokenParams { user_id, provider, paginated, limit,
    offset }
);
arbitrary!(super::backend::BanUserParams { user_id });
arbitrary!(super::backend::UnbanUserParams { user_id });
arbitrary!(super::backend::BanUsersParams { user_ids });
arbitrary!(super::backend::UnbanUsersParams { user_ids });
arbitrary!(super::backend::LockUserParams { user_id });
arbitrary!(super::backend::UnlockUserParams { user_id });
arbitrary!(super::backend::VerifyPasswordParams { user_id, password });
arbitrary!(super::backend::RemovePasswordParams { user_id, sign_out_of_other_sessions });
arbitrary!(
    super::backend::SetPasswordCompromisedParams { user_id, revoke_all_sessions }
);
arbitrary!(super::backend::UnsetPasswordCompromisedParams { user_id });
arbitrary!(super::backend::VerifyTOTPParams { user_id, code });
arbitrary!(super::backend::DisableUserMFAParams { user_id });
arbitrary!(super::backend::DeleteUserTOTPParams { user_id });
arbitrary!(super::backend::DeleteUserBackupCodesParams { user_id });
arbitrary!(
    super::backend::DeleteUserPasskeyParams { user_id, passkey_identification_id }
);
arbitrary!(
    super::backend::DeleteUserWeb3WalletParams { user_id, web3_wallet_identification_id }
);
arbitrary!(
    super::backend::DeleteUserExternalAccountParams { user_id, external_account_id }
);
arbitrary!(
    super::backend::CreateUserParams { external_id, first_name, last_name, locale,
    timezone, email_address, email_address_identification_status, phone_number,
    phone_number_identification_status, web3_wallet, username, password, password_digest,
    password_hasher, skip_password_checks, skip_password_requirement, totp_secret,
    backup_codes, public_metadata, private_metadata, unsafe_metadata,
    delete_self_enabled, legal_accepted_at as rfc3339, skip_legal_checks,
    skip_user_requirement, create_organization_enabled, create_organizations_limit,
    created_at as rfc3339, bypass_client_trust, banned, locked }
);
arbitrary!(super::backend::GetUserParams { user_id });
arbitrary!(
    super::backend::GetUserListParams { email_address, phone_number, external_id,
    username, web3_wallet, user_id, organization_id, query, email_address_query,
    phone_number_query, username_query, name_query, banned, last_active_at_before,
    last_active_at_after, last_active_at_since, created_at_before, created_at_after,
    last_sign_in_at_before, last_sign_in_at_after, provider, provider_user_id, limit,
    offset, starting_after, order_by }
);
arbitrary!(
    super::backend::GetCountParams { email_address, phone_number, external_id, username,
    web3_wallet, user_id, organization_id, query, email_address_query,
    phone_number_query, username_query, name_query, banned, last_active_at_before,
    last_active_at_after, last_active_at_since, created_at_before, created_at_after,
    last_sign_in_at_before, last_sign_in_at_after, provider, provider_user_id }
);
arbitrary!(
    super::backend::UpdateUserParams { user_id, external_id, first_name, last_name,
    locale, timezone, primary_email_address_id, notify_primary_email_address_changed,
    primary_phone_number_id, primary_web3_wallet_id, username, profile_image_id,
    password, password_digest, password_hasher, skip_password_checks,
    sign_out_of_other_sessions, totp_secret, backup_codes, public_metadata,
    private_metadata, unsafe_metadata, delete_self_enabled, create_organization_enabled,
    create_organizations_limit, legal_accepted_at as rfc3339, skip_legal_checks,
    created_at as rfc3339, bypass_client_trust }
);
arbitrary!(super::backend::DeleteUserParams { user_id });
arbitrary!(
    super::frontend::CreateSignInParams { strategy, identifier, password, ticket,
    redirect_url, action_complete_redirect_url, transfer, code, token, oidc_prompt,
    oidc_login_hint, proof_token, trusted_device_id, locale, timezone }
);
arbitrary!(
    super::frontend::TouchSessionParams { session_id, active_organization_id, intent }
);
arbitrary!(
    super::frontend::CreateSessionTokenParams { session_id, organization_id, token,
    tab_state, force_origin, debug, expired_token }
);
arbitrary!(super::frontend::GetEmailAddressParams { email_address_id });
arbitrary!(super::frontend::DeleteEmailAddressParams { email_address_id });
arbitrary!(
    super::frontend::PrepareEmailAddressVerificationParams { email_address_id, strategy,
    redirect_url, action_complete_redirect_url }
);
arbitrary!(
    super::frontend::AttemptEmailAddressVerificationParams { email_address_id, code }
);
arbitrary!(
    super::frontend::CreateExternalAccountParams { strategy, enterprise_connection_id,
    redirect_url, action_complete_redirect_url, additional_scope, code, token,
    oidc_prompt, oidc_login_hint }
);
arbitrary!(
    super::frontend::ReauthorizeExternalAccountParams { external_account_id,
    redirect_url, action_complete_redirect_url, additional_scope, oidc_prompt,
    oidc_login_hint }
);
arbitrary!(super::frontend::DeleteExternalAccountParams { external_account_id });
arbitrary!(
    super::frontend::GetEnterpriseConnectionsParams { with_organization_account_linking }
);
arbitrary!(
    super::frontend::GetOrganizationMembershipsParams { limit, offset, paginated }
);
arbitrary!(super::frontend::LeaveOrganizationParams { organization_id });
arbitrary!(super::frontend::GetOrganizationInvitationsParams { limit, offset, status });
arbitrary!(super::frontend::GetOrganizationSuggestionsParams { limit, offset, status });
arbitrary!(super::frontend::CreateOrganizationParams { name, slug });
arbitrary!(
    super::frontend::AttemptPasskeyVerificationParams { passkey_id, strategy,
    public_key_credential }
);
arbitrary!(super::frontend::UpdatePasskeyParams { passkey_id, name });
arbitrary!(super::frontend::DeletePasskeyParams { passkey_id });
arbitrary!(super::frontend::GetPaymentMethodsParams { limit, offset, paginated });
arbitrary!(super::frontend::InitializePaymentMethodParams { gateway });
arbitrary!(super::frontend::AddPaymentMethodParams { gateway, payment_token, org_id });
arbitrary!(
    super::frontend::CreatePhoneNumberParams { phone_number, reserved_for_second_factor }
);
arbitrary!(super::frontend::GetPhoneNumberParams { phone_number_id });
arbitrary!(
    super::frontend::UpdatePhoneNumberParams { phone_number_id,
    reserved_for_second_factor, default_second_factor }
);
arbitrary!(super::frontend::DeletePhoneNumberParams { phone_number_id });
arbitrary!(
    super::frontend::PreparePhoneNumberVerificationParams { phone_number_id, strategy,
    proof_token }
);
arbitrary!(
    super::frontend::AttemptPhoneNumberVerificationParams { phone_number_id, code }
);
arbitrary!(super::frontend::SetProfileImageParams { file });
arbitrary!(
    super::frontend::UpdatePasswordParams { new_password, current_password,
    sign_out_of_other_sessions }
);
arbitrary!(super::frontend::RemovePasswordParams { current_password });
arbitrary!(super::frontend::VerifyTOTPParams { code });
arbitrary!(super::frontend::RevokeSessionParams { session_id });
arbitrary!(super::frontend::CreateServiceTokenParams { service });
arbitrary!(super::frontend::CreateWeb3WalletParams { web3_wallet });
arbitrary!(super::frontend::GetWeb3WalletParams { web3_wallet_id });
arbitrary!(super::frontend::DeleteWeb3WalletParams { web3_wallet_id });
arbitrary!(
    super::frontend::PrepareWeb3WalletVerificationParams { web3_wallet_id, strategy,
    redirect_url }
);
arbitrary!(
    super::frontend::AttemptWeb3WalletVerificationParams { web3_wallet_id, signature }
);
arbitrary!(super::frontend::GetParams { rotating_token_nonce });
arbitrary!(
    super::frontend::UpdateParams { username, first_name, last_name,
    primary_email_address_id, primary_phone_number_id, primary_web3_wallet_id,
    unsafe_metadata }
);
arbitrary!(super::frontend::UpdateMetadataParams { unsafe_metadata });
arbitrary!(super::frontend::CreateEmailAddressParams { email_address });
arbitrary!(
    super::frontend::CreateSignUpParams { transfer, password, first_name, last_name,
    username, email_address, phone_number, email_address_or_phone_number, web3_wallet,
    unsafe_metadata, strategy, redirect_url, action_complete_redirect_url, ticket, code,
    token, legal_accepted, oidc_prompt, oidc_login_hint, proof_token, captcha_token,
    captcha_error, captcha_widget_type, locale, timezone }
);
arbitrary!(
    super::frontend::UpdateSignUpParams { sign_up_id, password, first_name, last_name,
    username, email_address, phone_number, email_address_or_phone_number, web3_wallet,
    unsafe_metadata, strategy, redirect_url, action_complete_redirect_url, ticket, code,
    token, legal_accepted, oidc_prompt, oidc_login_hint, proof_token, locale }
);
