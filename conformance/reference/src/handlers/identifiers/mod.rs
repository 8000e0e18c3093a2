//! Email addresses, phone numbers and wallets.

mod email_addresses;
mod lifecycle;
mod lookup;
mod phone_numbers;
mod primary;
mod verification;
mod web3_wallets;

pub(super) use lookup::find_identifier;
