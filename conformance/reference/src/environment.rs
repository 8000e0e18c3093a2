//! What a client asks for before anybody is signed in: the settings of the instance, as far as the
//! contract names them.

use clerk_user::Environment;

/// The settings. What stands in the parts is no part of the contract, so they are left out.
pub(super) fn environment() -> Environment {
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
