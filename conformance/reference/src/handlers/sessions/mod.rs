//! Signing up, signing in, sessions and tokens.

mod clients;
mod lifecycle;
mod queries;
mod sign_in_tokens;
mod sign_ins;
mod sign_ups;
mod tokens;
