//! The environment: the settings that a client loads before anyone signs in.

use clerk_user::Environment;

/// The environment. Its parts are null, since the contract does not define their members.
pub(crate) fn environment() -> Environment {
    Environment {
        auth_config: None,
        display_config: None,
        user_settings: None,
        organization_settings: None,
        fraud_settings: None,
        commerce_settings: None,
        api_keys_settings: None,
        protect_config: None,
        client_debug_mode: Some(false),
        partitioned_cookies: Some(false),
        maintenance_mode: Some(false),
    }
}
