//! What each surface shows of the stored state. The results are the generated types, so a response cannot
//! contain a property that its surface does not have.

mod accounts;
mod credentials;
mod environment;
mod identifiers;
mod invitations;
mod organizations;
mod payment_methods;
mod public_user;
mod sessions;
mod sign_ins;
mod sign_ups;
mod user;
mod verifications;

pub(crate) use accounts::{
    backend_enterprise_account, backend_external_account, enterprise_connection, frontend_external_account,
    oauth_access_token,
};
pub(crate) use credentials::{backend_passkey, frontend_passkey, totp};
pub(crate) use environment::environment;
pub(crate) use identifiers::{
    email_address, email_addresses, phone_number, phone_numbers, web3_wallet, web3_wallets,
};
pub(crate) use sessions::{session_with_activities, sign_in_token};
pub(crate) use sign_ins::{oauth_sign_in_verification, sign_in_factors, sign_in_user_data};
pub(crate) use sign_ups::sign_up;
pub(crate) use verifications::{identifier_verification, password_verification, ticket_verification};
