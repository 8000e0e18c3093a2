//! The environment: the settings that a client loads before anyone signs in.

use clerk_user::Environment;

/// The environment. Its parts are null, since the contract does not define their members.
pub(crate) fn environment() -> Environment {
    Environment::new().client_debug_mode(false).partitioned_cookies(false).maintenance_mode(false)
}
