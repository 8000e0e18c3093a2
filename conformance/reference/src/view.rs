//! What is stored, as each surface shows it. The shapes are the generated types, so a property
//! that a surface does not know cannot slip out.

use clerk_user::{
    AdminVerification, EmailAddress, EmailAddressId, FromOauthVerification, IdentificationLink,
    OtpVerification, PasskeyVerification, PhoneNumber, PhoneNumberId, TicketVerification, Verification,
    VerificationStatus, Web3Verification, Web3Wallet, Web3WalletId, backend, frontend,
};
use clerk_user_runtime::{Presence, Timestamp};

use super::Work;
use super::credentials::{Credentials, StoredPasskey};
use super::enterprise_accounts::{backend_enterprise_account, frontend_enterprise_account};
use super::external_accounts::{backend_account, frontend_account};
use super::identifier::{Check, Identifier, Identifiers, Kind, Proof, Status};
use super::store::StoredUser;

impl Work<'_> {
    /// A user on the backend.
    #[expect(deprecated, reason = "deprecated properties are left out, by name")]
    pub(super) fn backend_user(&self, user: &StoredUser) -> backend::User {
        let now = self.clock.now();
        let credentials = &user.credentials;
        backend::User {
            id: user.id.clone(),
            object: backend::User::OBJECT.to_owned(),
            username: user.username.clone(),
            first_name: user.first_name.clone(),
            last_name: user.last_name.clone(),
            image_url: user.image.as_ref().map(|image| image.url.clone()),
            has_image: user.image.is_some(),
            primary_email_address_id: primary(&user.emails),
            primary_phone_number_id: primary(&user.phones),
            primary_web3_wallet_id: primary(&user.wallets),
            password_enabled: credentials.password.is_some(),
            two_factor_enabled: credentials.has_second_factor(),
            totp_enabled: credentials.verified_totp().is_some(),
            backup_code_enabled: !credentials.backup_codes.is_empty(),
            email_addresses: email_addresses(user),
            phone_numbers: phone_numbers(user),
            web3_wallets: web3_wallets(user),
            passkeys: user.passkeys.iter().filter(|passkey| passkey.verified).map(backend_passkey).collect(),
            organization_memberships: None,
            external_accounts: user.external_accounts.iter().map(backend_account).collect(),
            saml_accounts: Vec::new(),
            password_last_updated_at: credentials.password_last_updated_at.into(),
            public_metadata: user.public_metadata.clone(),
            private_metadata: Presence::Value(user.private_metadata.clone()),
            unsafe_metadata: Some(user.unsafe_metadata.clone()),
            external_id: user.external_id.clone(),
            last_sign_in_at: user.last_sign_in_at,
            banned: user.banned,
            locked: user.is_locked(now),
            deprovisioned: None,
            lockout_expires_in_seconds: lockout_left(user, now),
            verification_attempts_remaining: None,
            created_at: user.created_at,
            updated_at: user.updated_at,
            delete_self_enabled: user.delete_self_enabled,
            create_organization_enabled: user.create_organization_enabled,
            create_organizations_limit: user.create_organizations_limit.into(),
            last_active_at: user.last_active_at,
            mfa_enabled_at: credentials.mfa_enabled_at,
            mfa_disabled_at: credentials.mfa_disabled_at,
            legal_accepted_at: user.legal_accepted_at,
            profile_image_url: None,
            locale: user.locale.clone().into(),
            enterprise_accounts: user.enterprise_accounts.iter().map(backend_enterprise_account).collect(),
            bypass_client_trust: Some(user.bypass_client_trust),
            scim: Presence::Absent,
        }
    }

    /// A user on the frontend.
    #[expect(deprecated, reason = "deprecated properties are left out, by name")]
    pub(super) fn frontend_user(&self, user: &StoredUser) -> frontend::User {
        let now = self.clock.now();
        let credentials = &user.credentials;
        frontend::User {
            id: user.id.clone(),
            object: frontend::User::OBJECT.to_owned(),
            username: user.username.clone(),
            first_name: user.first_name.clone(),
            last_name: user.last_name.clone(),
            image_url: user.image.as_ref().map(|image| image.url.clone()),
            has_image: user.image.is_some(),
            primary_email_address_id: primary(&user.emails),
            primary_phone_number_id: primary(&user.phones),
            primary_web3_wallet_id: primary(&user.wallets),
            password_enabled: credentials.password.is_some(),
            two_factor_enabled: credentials.has_second_factor(),
            totp_enabled: credentials.verified_totp().is_some(),
            backup_code_enabled: !credentials.backup_codes.is_empty(),
            email_addresses: email_addresses(user),
            phone_numbers: phone_numbers(user),
            web3_wallets: web3_wallets(user),
            passkeys: user.passkeys.iter().map(frontend_passkey).collect(),
            organization_memberships: None,
            external_accounts: user.external_accounts.iter().map(frontend_account).collect(),
            saml_accounts: Vec::new(),
            password_last_updated_at: credentials.password_last_updated_at.into(),
            public_metadata: user.public_metadata.clone(),
            unsafe_metadata: Some(user.unsafe_metadata.clone()),
            external_id: user.external_id.clone(),
            last_sign_in_at: user.last_sign_in_at,
            banned: user.banned,
            locked: user.is_locked(now),
            deprovisioned: None,
            lockout_expires_in_seconds: lockout_left(user, now),
            verification_attempts_remaining: None,
            created_at: user.created_at,
            updated_at: user.updated_at,
            delete_self_enabled: user.delete_self_enabled,
            create_organization_enabled: user.create_organization_enabled,
            create_organizations_limit: user.create_organizations_limit.into(),
            last_active_at: user.last_active_at,
            mfa_enabled_at: credentials.mfa_enabled_at,
            mfa_disabled_at: credentials.mfa_disabled_at,
            legal_accepted_at: user.legal_accepted_at,
            profile_image_url: None,
            enterprise_accounts: user.enterprise_accounts.iter().map(frontend_enterprise_account).collect(),
        }
    }
}

/// Seconds until a lock ends by itself, the begun one included; null where there is no lock, or no end.
fn lockout_left(user: &StoredUser, now: Timestamp) -> Option<i64> {
    let until = user.lock?.until.filter(|until| now < *until)?;
    Some((until.as_millis() - now.as_millis() + 999) / 1000)
}

fn primary<Id: From<String>>(identifiers: &Identifiers) -> Option<Id> {
    identifiers.primary.clone().map(Id::from)
}

/// The addresses of a user, the same on both surfaces.
pub(super) fn email_addresses(user: &StoredUser) -> Vec<EmailAddress> {
    user.emails.list.iter().map(|email| email_address(user, email)).collect()
}

/// An address.
pub(super) fn email_address(user: &StoredUser, email: &Identifier) -> EmailAddress {
    EmailAddress {
        id: EmailAddressId::from(email.id.clone()),
        object: EmailAddress::OBJECT.to_owned(),
        email_address: email.value.clone(),
        reserved: email.status == Status::Reserved,
        verification: verification(email),
        linked_to: links(user, email),
        matches_sso_connection: None,
        created_at: email.created_at,
        updated_at: email.updated_at,
    }
}

/// The connected accounts that an address came from.
fn links(user: &StoredUser, email: &Identifier) -> Vec<IdentificationLink> {
    let linked =
        user.external_accounts.iter().filter(|account| account.linked_email.as_ref() == Some(&email.id));
    linked
        .map(|account| IdentificationLink {
            r#type: account.provider.clone(),
            id: account.identification_id.clone(),
        })
        .collect()
}

/// The numbers of a user, the same on both surfaces.
pub(super) fn phone_numbers(user: &StoredUser) -> Vec<PhoneNumber> {
    user.phones.list.iter().map(|phone| phone_number(&user.credentials, phone)).collect()
}

/// A number.
pub(super) fn phone_number(credentials: &Credentials, phone: &Identifier) -> PhoneNumber {
    let factors = &credentials.second_factor_phones;
    PhoneNumber {
        id: PhoneNumberId::from(phone.id.clone()),
        object: PhoneNumber::OBJECT.to_owned(),
        phone_number: phone.value.clone(),
        reserved_for_second_factor: Some(factors.contains(&phone.id)),
        default_second_factor: Some(factors.first() == Some(&phone.id)),
        reserved: phone.status == Status::Reserved,
        verification: verification(phone),
        linked_to: Vec::new(),
        backup_codes: Presence::Null,
        created_at: phone.created_at,
        updated_at: phone.updated_at,
    }
}

/// The wallets of a user, the same on both surfaces.
pub(super) fn web3_wallets(user: &StoredUser) -> Vec<Web3Wallet> {
    user.wallets.list.iter().map(web3_wallet).collect()
}

/// A wallet.
pub(super) fn web3_wallet(wallet: &Identifier) -> Web3Wallet {
    Web3Wallet {
        id: Web3WalletId::from(wallet.id.clone()),
        object: Web3Wallet::OBJECT.to_owned(),
        web3_wallet: wallet.value.clone(),
        verification: verification(wallet),
        created_at: wallet.created_at,
        updated_at: wallet.updated_at,
    }
}

/// How an identifier was verified, or is being verified.
fn verification(one: &Identifier) -> Option<Verification> {
    match (&one.proof, &one.check) {
        (Some(Proof::Check(check)), _) => Some(check_of(one.kind, check, VerificationStatus::Verified)),
        (Some(proof), _) => Some(by_word(proof)),
        (None, Some(check)) => Some(check_of(one.kind, check, VerificationStatus::Unverified)),
        (None, None) => None,
    }
}

/// A verification that asks nothing of the user.
fn by_word(proof: &Proof) -> Verification {
    let (status, attempts, expire_at) = (VerificationStatus::Verified, Presence::Null, Presence::Null);
    let verified_at_client = Presence::Absent;
    match proof {
        Proof::Oauth(provider) => Verification::FromOauth(FromOauthVerification {
            object: Some(FromOauthVerification::OBJECT.to_owned()),
            status,
            strategy: format!("from_{provider}"),
            attempts,
            expire_at,
            verified_at_client,
            error: Presence::Null,
        }),
        Proof::Ticket => Verification::Ticket(TicketVerification {
            object: Some(TicketVerification::OBJECT.to_owned()),
            status,
            strategy: TicketVerification::VALUES[0].to_owned(),
            attempts,
            expire_at,
            verified_at_client,
        }),
        Proof::Admin | Proof::Check(_) => Verification::Admin(AdminVerification {
            object: Some(AdminVerification::OBJECT.to_owned()),
            status,
            strategy: AdminVerification::VALUES[0].to_owned(),
            attempts,
            expire_at,
            verified_at_client,
        }),
    }
}

/// A verification by a code, or for a wallet by a signature.
fn check_of(kind: Kind, check: &Check, status: VerificationStatus) -> Verification {
    let attempts = Presence::Value(check.attempts);
    let expire_at = Presence::Value(check.expire_at);
    let strategy = check.strategy.clone();
    match kind {
        Kind::Wallet => Verification::Web3(Web3Verification {
            object: Some(Web3Verification::OBJECT.to_owned()),
            status,
            strategy,
            attempts,
            expire_at,
            verified_at_client: Presence::Absent,
            nonce: Presence::Value(check.secret.clone()),
            message: Presence::Value(check.secret.clone()),
        }),
        Kind::Email | Kind::Phone => Verification::Otp(OtpVerification {
            object: Some(OtpVerification::OBJECT.to_owned()),
            status,
            strategy,
            attempts,
            expire_at,
            verified_at_client: Presence::Absent,
            channel: Presence::Absent,
        }),
    }
}

/// A passkey on the backend.
pub(super) fn backend_passkey(passkey: &StoredPasskey) -> backend::Passkey {
    backend::Passkey {
        id: passkey.id.clone(),
        object: backend::Passkey::OBJECT.to_owned(),
        name: passkey.name.clone(),
        last_used_at: passkey.last_used_at,
        verification: Some(passkey_verification(passkey)),
    }
}

/// A passkey on the frontend.
pub(super) fn frontend_passkey(passkey: &StoredPasskey) -> frontend::Passkey {
    frontend::Passkey {
        id: passkey.id.clone(),
        object: frontend::Passkey::OBJECT.to_owned(),
        name: passkey.name.clone(),
        last_used_at: passkey.last_used_at.into(),
        verification: Some(passkey_verification(passkey)),
        created_at: Some(passkey.created_at),
        updated_at: Some(passkey.updated_at),
    }
}

fn passkey_verification(passkey: &StoredPasskey) -> Verification {
    let status = if passkey.verified { VerificationStatus::Verified } else { VerificationStatus::Unverified };
    Verification::Passkey(PasskeyVerification {
        object: Some(PasskeyVerification::OBJECT.to_owned()),
        status,
        strategy: PasskeyVerification::VALUES[0].to_owned(),
        attempts: Presence::Null,
        expire_at: Presence::Value(passkey.expire_at),
        verified_at_client: Presence::Absent,
        nonce: Some(passkey.nonce.clone()),
        message: Presence::Null,
    })
}
