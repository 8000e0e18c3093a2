//! Builds a new user from the params of `createUser`. Nothing in this file is wrong on purpose.

use clerk_user::backend::{CreateUserParams, User};
use clerk_user::{
    AdminVerification, EmailAddress, EmailAddressId, InitialIdentificationStatus, UserId, Verification,
    VerificationStatus,
};
use clerk_user_runtime::{Patch, Presence, Timestamp};

/// A new user. `number` makes its id unique.
#[expect(deprecated, reason = "a `User` is built with all properties, deprecated ones included")]
pub(crate) fn new_user(number: usize, params: CreateUserParams, now: Timestamp) -> User {
    let statuses = params.email_address_identification_status.unwrap_or_default();
    let email_addresses: Vec<EmailAddress> = params
        .email_address
        .unwrap_or_default()
        .into_iter()
        .enumerate()
        .map(|(index, address)| new_email(&format!("{number}_{index}"), address, statuses.get(index), now))
        .collect();
    User {
        id: UserId::from(format!("{}{number}", UserId::PREFIX)),
        object: User::OBJECT.to_owned(),
        username: params.username.as_set().cloned(),
        first_name: params.first_name.as_set().cloned(),
        last_name: params.last_name.as_set().cloned(),
        image_url: None,
        has_image: false,
        primary_email_address_id: email_addresses.first().map(|email| email.id.clone()),
        primary_phone_number_id: None,
        primary_web3_wallet_id: None,
        password_enabled: false,
        two_factor_enabled: false,
        totp_enabled: false,
        backup_code_enabled: false,
        email_addresses,
        phone_numbers: Vec::new(),
        web3_wallets: Vec::new(),
        passkeys: Vec::new(),
        organization_memberships: None,
        external_accounts: Vec::new(),
        saml_accounts: Vec::new(),
        password_last_updated_at: Presence::Absent,
        public_metadata: params.public_metadata.unwrap_or_default(),
        private_metadata: Presence::Value(params.private_metadata.unwrap_or_default()),
        unsafe_metadata: Some(params.unsafe_metadata.unwrap_or_default()),
        external_id: params.external_id.as_set().cloned(),
        last_sign_in_at: None,
        banned: set_or(&params.banned, false),
        locked: set_or(&params.locked, false),
        deprovisioned: None,
        lockout_expires_in_seconds: None,
        verification_attempts_remaining: None,
        created_at: set_or(&params.created_at, now),
        updated_at: now,
        delete_self_enabled: set_or(&params.delete_self_enabled, true),
        create_organization_enabled: set_or(&params.create_organization_enabled, true),
        create_organizations_limit: params.create_organizations_limit.as_set().copied().into(),
        last_active_at: None,
        mfa_enabled_at: None,
        mfa_disabled_at: None,
        legal_accepted_at: params.legal_accepted_at.as_set().copied(),
        profile_image_url: None,
        locale: params.locale.as_set().cloned().into(),
        timezone: params.timezone.into(),
        enterprise_accounts: Vec::new(),
        bypass_client_trust: Some(set_or(&params.bypass_client_trust, false)),
        scim: Presence::Absent,
    }
}

fn new_email(
    number: &str,
    address: String,
    status: Option<&InitialIdentificationStatus>,
    now: Timestamp,
) -> EmailAddress {
    let reserved = status == Some(&InitialIdentificationStatus::Reserved);
    let verification = AdminVerification {
        object: Some(AdminVerification::OBJECT.to_owned()),
        status: VerificationStatus::Verified,
        strategy: AdminVerification::VALUES[0].to_owned(),
        attempts: Presence::Null,
        expire_at: Presence::Null,
        verified_at_client: Presence::Absent,
    };
    EmailAddress {
        id: EmailAddressId::from(format!("{}{number}", EmailAddressId::PREFIX)),
        object: EmailAddress::OBJECT.to_owned(),
        email_address: address,
        reserved,
        verification: (!reserved).then_some(Verification::Admin(verification)),
        linked_to: Vec::new(),
        matches_sso_connection: None,
        created_at: now,
        updated_at: now,
    }
}

/// The value of a param, or the default if it is absent or null.
fn set_or<T: Copy>(param: &Patch<T>, default: T) -> T {
    param.as_set().copied().unwrap_or(default)
}
