//! Accounts at OAuth providers and at enterprise connections.

mod enterprise;
mod external_accounts;
