//! Builds a new user from the params of `createUser`. Nothing in this file is wrong on purpose.

use clerk_user::backend::{CreateUserParams, User};
use clerk_user::{
    AdminVerification, EmailAddress, EmailAddressId, InitialIdentificationStatus, UserId, Verification,
    VerificationStatus,
};
use clerk_user_runtime::{Patch, Presence, Timestamp};

/// A new user. `number` makes its id unique.
pub(crate) fn new_user(number: usize, params: CreateUserParams, now: Timestamp) -> User {
    let statuses = params.email_address_identification_status.unwrap_or_default();
    let email_addresses: Vec<EmailAddress> = params
        .email_address
        .unwrap_or_default()
        .into_iter()
        .enumerate()
        .map(|(index, address)| new_email(&format!("{number}_{index}"), address, statuses.get(index), now))
        .collect();
    User::new(UserId::from(format!("{}{number}", UserId::PREFIX)), set_or(&params.created_at, now), now)
        .username(params.username.as_set().cloned())
        .first_name(params.first_name.as_set().cloned())
        .last_name(params.last_name.as_set().cloned())
        .primary_email_address_id(email_addresses.first().map(|email| email.id.clone()))
        .email_addresses(email_addresses)
        .public_metadata(params.public_metadata.unwrap_or_default())
        .private_metadata(params.private_metadata.unwrap_or_default())
        .unsafe_metadata(params.unsafe_metadata.unwrap_or_default())
        .external_id(params.external_id.as_set().cloned())
        .banned(set_or(&params.banned, false))
        .locked(set_or(&params.locked, false))
        .delete_self_enabled(set_or(&params.delete_self_enabled, true))
        .create_organization_enabled(set_or(&params.create_organization_enabled, true))
        .create_organizations_limit(params.create_organizations_limit.as_set().copied())
        .legal_accepted_at(params.legal_accepted_at.as_set().copied())
        .locale(params.locale.as_set().cloned())
        .timezone(params.timezone)
        .bypass_client_trust(set_or(&params.bypass_client_trust, false))
}

fn new_email(
    number: &str,
    address: String,
    status: Option<&InitialIdentificationStatus>,
    now: Timestamp,
) -> EmailAddress {
    let reserved = status == Some(&InitialIdentificationStatus::Reserved);
    let verification = AdminVerification::new(VerificationStatus::Verified)
        .object(AdminVerification::OBJECT.to_owned())
        .attempts(Presence::Null)
        .expire_at(Presence::Null);
    EmailAddress::new(EmailAddressId::from(format!("{}{number}", EmailAddressId::PREFIX)), address, now, now)
        .reserved(reserved)
        .verification((!reserved).then_some(Verification::Admin(verification)))
}

/// The value of a param, or the default if it is absent or null.
fn set_or<T: Copy>(param: &Patch<T>, default: T) -> T {
    param.as_set().copied().unwrap_or(default)
}
