//! What is stored, as each surface shows it. The shapes are the generated types, so a property
//! that a surface does not know cannot slip out.

use clerk_user::{AdminVerification, EmailAddress, Verification, VerificationStatus, backend, frontend};
use clerk_user_runtime::Presence;

use super::store::{EmailStatus, StoredEmail, StoredUser};

/// A user on the backend.
#[expect(deprecated, reason = "deprecated properties are left out, by name")]
pub(super) fn backend_user(user: &StoredUser) -> backend::User {
    backend::User {
        id: user.id.clone(),
        object: backend::User::OBJECT.to_owned(),
        username: user.username.clone(),
        first_name: user.first_name.clone(),
        last_name: user.last_name.clone(),
        image_url: None,
        has_image: false,
        primary_email_address_id: user.primary_email.clone(),
        primary_phone_number_id: None,
        primary_web3_wallet_id: None,
        password_enabled: false,
        two_factor_enabled: false,
        totp_enabled: false,
        backup_code_enabled: false,
        email_addresses: user.emails.iter().map(email_address).collect(),
        phone_numbers: Vec::new(),
        web3_wallets: Vec::new(),
        passkeys: Vec::new(),
        organization_memberships: None,
        external_accounts: Vec::new(),
        saml_accounts: Vec::new(),
        password_last_updated_at: Presence::Null,
        public_metadata: user.public_metadata.clone(),
        private_metadata: Presence::Value(user.private_metadata.clone()),
        unsafe_metadata: Some(user.unsafe_metadata.clone()),
        external_id: user.external_id.clone(),
        last_sign_in_at: None,
        banned: user.banned,
        locked: user.locked,
        deprovisioned: None,
        lockout_expires_in_seconds: None,
        verification_attempts_remaining: None,
        created_at: user.created_at,
        updated_at: user.updated_at,
        delete_self_enabled: user.delete_self_enabled,
        create_organization_enabled: user.create_organization_enabled,
        create_organizations_limit: user.create_organizations_limit.into(),
        last_active_at: None,
        mfa_enabled_at: None,
        mfa_disabled_at: None,
        legal_accepted_at: user.legal_accepted_at,
        profile_image_url: None,
        locale: user.locale.clone().into(),
        enterprise_accounts: Vec::new(),
        bypass_client_trust: Some(user.bypass_client_trust),
        scim: Presence::Absent,
    }
}

/// A user on the frontend.
#[expect(deprecated, reason = "deprecated properties are left out, by name")]
pub(super) fn frontend_user(user: &StoredUser) -> frontend::User {
    frontend::User {
        id: user.id.clone(),
        object: frontend::User::OBJECT.to_owned(),
        username: user.username.clone(),
        first_name: user.first_name.clone(),
        last_name: user.last_name.clone(),
        image_url: None,
        has_image: false,
        primary_email_address_id: user.primary_email.clone(),
        primary_phone_number_id: None,
        primary_web3_wallet_id: None,
        password_enabled: false,
        two_factor_enabled: false,
        totp_enabled: false,
        backup_code_enabled: false,
        email_addresses: user.emails.iter().map(email_address).collect(),
        phone_numbers: Vec::new(),
        web3_wallets: Vec::new(),
        passkeys: Vec::new(),
        organization_memberships: None,
        external_accounts: Vec::new(),
        saml_accounts: Vec::new(),
        password_last_updated_at: Presence::Null,
        public_metadata: user.public_metadata.clone(),
        unsafe_metadata: Some(user.unsafe_metadata.clone()),
        external_id: user.external_id.clone(),
        last_sign_in_at: None,
        banned: user.banned,
        locked: user.locked,
        deprovisioned: None,
        lockout_expires_in_seconds: None,
        verification_attempts_remaining: None,
        created_at: user.created_at,
        updated_at: user.updated_at,
        delete_self_enabled: user.delete_self_enabled,
        create_organization_enabled: user.create_organization_enabled,
        create_organizations_limit: user.create_organizations_limit.into(),
        last_active_at: None,
        mfa_enabled_at: None,
        mfa_disabled_at: None,
        legal_accepted_at: user.legal_accepted_at,
        profile_image_url: None,
        enterprise_accounts: Vec::new(),
    }
}

/// An address, the same on both surfaces.
pub(super) fn email_address(email: &StoredEmail) -> EmailAddress {
    EmailAddress {
        id: email.id.clone(),
        object: EmailAddress::OBJECT.to_owned(),
        email_address: email.address.clone(),
        reserved: email.status == EmailStatus::Reserved,
        verification: (email.status == EmailStatus::Verified).then(word_of_the_backend),
        linked_to: Vec::new(),
        matches_sso_connection: None,
        created_at: email.created_at,
        updated_at: email.updated_at,
    }
}

/// The only way to verify an address that the reference knows: the backend says so.
fn word_of_the_backend() -> Verification {
    Verification::Admin(AdminVerification {
        object: Some(AdminVerification::OBJECT.to_owned()),
        status: VerificationStatus::Verified,
        strategy: AdminVerification::VALUES[0].to_owned(),
        attempts: Presence::Null,
        expire_at: Presence::Null,
        verified_at_client: Presence::Absent,
    })
}
