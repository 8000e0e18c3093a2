// @generated from the contract by `cargo xtask generate`. Do not edit.

//! Strategies for resources and params. Those for ids and enums are next to their declarations.
#![allow(deprecated, reason = "deprecated items are generated too")]
#[allow(unused_imports, reason = "a contract may have ids and enums only")]
use clerk_user_runtime::arbitrary;
arbitrary!(super::types::DeletedObject { id, object, deleted });
arbitrary!(
    super::types::EmailAddress { id, object = "email_address", email_address,
    verification }
);
arbitrary!(super::types::ErrorEnvelope { errors, meta, clerk_trace_id });
arbitrary!(super::types::ErrorItem { message, long_message, code, meta });
arbitrary!(
    super::types::ExternalAccount { id, provider, provider_user_id, email_address,
    approved_scopes, first_name, last_name, image_url }
);
arbitrary!(super::types::Image { id, object = "image", name, public_url });
arbitrary!(
    super::types::PhoneNumber { id, object = "phone_number", phone_number,
    reserved_for_second_factor, verification }
);
arbitrary!(
    super::types::SessionActivity { id, object = "session_activity", device_type,
    is_mobile, browser_name, browser_version, ip_address, city, country }
);
arbitrary!(
    super::types::SessionWithActivities { id, object = "session", status, expire_at,
    abandon_at, last_active_at, latest_activity }
);
arbitrary!(super::types::Token { object = "token", jwt });
arbitrary!(
    super::types::User { id, object = "user", first_name, last_name, username,
    profile_image_url, primary_email_address_id, email_addresses,
    primary_phone_number_id, phone_numbers, external_accounts, password_enabled,
    two_factor_enabled, public_metadata, private_metadata, unsafe_metadata, created_at,
    updated_at }
);
arbitrary!(super::types::Verification { status, strategy, attempts, expire_at });
arbitrary!(
    super::backend::CreateUserParams { first_name, last_name, email_address,
    phone_number, username, password, skip_password_checks, skip_password_requirement,
    public_metadata, private_metadata, unsafe_metadata }
);
arbitrary!(super::backend::GetUserParams { user_id });
arbitrary!(
    super::backend::UpdateUserParams { user_id, first_name, last_name, username,
    primary_email_address_id, primary_phone_number_id, password, public_metadata,
    private_metadata, unsafe_metadata }
);
arbitrary!(super::backend::DeleteUserParams { user_id });
arbitrary!(
    super::frontend::UpdateParams { username, first_name, last_name,
    primary_email_address_id, primary_phone_number_id, password, unsafe_metadata }
);
arbitrary!(super::frontend::CreateEmailAddressParams { email_address });
arbitrary!(super::frontend::CreatePhoneNumberParams { phone_number });
arbitrary!(super::frontend::SetProfileImageParams { file });
arbitrary!(super::frontend::CreateServiceTokenParams { service });
