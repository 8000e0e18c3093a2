//! Passwords, second factors and passkeys.

mod backup_codes;
mod passkeys;
mod passwords;
mod requests;
mod second_factors;
mod totp;
