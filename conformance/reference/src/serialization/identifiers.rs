//! Email addresses, phone numbers and wallets. Both surfaces show them alike.

use clerk_user::{
    EmailAddress, EmailAddressId, IdentificationLink, PhoneNumber, PhoneNumberId, Web3Wallet, Web3WalletId,
};
use clerk_user_runtime::Presence;

use super::verifications::verification;
use crate::state::{Identifier, IdentifierStatus, StoredUser};

/// The email addresses of a user.
pub(crate) fn email_addresses(user: &StoredUser) -> Vec<EmailAddress> {
    user.emails.list.iter().map(|email| email_address(user, email)).collect()
}

/// An email address of a user.
pub(crate) fn email_address(user: &StoredUser, email: &Identifier) -> EmailAddress {
    EmailAddress::new(
        EmailAddressId::from(email.id.clone()),
        email.value.clone(),
        email.created_at,
        email.updated_at,
    )
    .reserved(email.status == IdentifierStatus::Reserved)
    .verification(verification(email))
    .linked_to(links(user, email))
}

/// The external accounts that an email address is linked to.
fn links(user: &StoredUser, email: &Identifier) -> Vec<IdentificationLink> {
    let linked =
        user.external_accounts.iter().filter(|account| account.linked_email.as_ref() == Some(&email.id));
    linked
        .map(|account| IdentificationLink::new(account.provider.clone(), account.identification_id.clone()))
        .collect()
}

/// The phone numbers of a user.
pub(crate) fn phone_numbers(user: &StoredUser) -> Vec<PhoneNumber> {
    user.phones.list.iter().map(|phone| phone_number(user, phone)).collect()
}

/// A phone number of a user.
pub(crate) fn phone_number(user: &StoredUser, phone: &Identifier) -> PhoneNumber {
    let second_factors = &user.credentials.second_factor_phones;
    PhoneNumber::new(
        PhoneNumberId::from(phone.id.clone()),
        phone.value.clone(),
        phone.created_at,
        phone.updated_at,
    )
    .reserved_for_second_factor(second_factors.contains(&phone.id))
    .default_second_factor(second_factors.first() == Some(&phone.id))
    .reserved(phone.status == IdentifierStatus::Reserved)
    .verification(verification(phone))
    .backup_codes(Presence::Null)
}

/// The wallets of a user.
pub(crate) fn web3_wallets(user: &StoredUser) -> Vec<Web3Wallet> {
    user.wallets.list.iter().map(|wallet| web3_wallet(user, wallet)).collect()
}

/// A wallet of a user.
pub(crate) fn web3_wallet(_: &StoredUser, wallet: &Identifier) -> Web3Wallet {
    Web3Wallet::new(
        Web3WalletId::from(wallet.id.clone()),
        wallet.value.clone(),
        wallet.created_at,
        wallet.updated_at,
    )
    .verification(verification(wallet))
}
