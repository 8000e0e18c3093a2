// @generated from the contract by `cargo xtask generate`. Do not edit.

//! Wire names of the properties, by resource, and of all params.
/// Properties of `DeletedObject`.
pub mod deleted_object {
    clerk_user_runtime::wire_names! {
        ID "`id`." "id"; OBJECT "`object`." "object"; DELETED "`deleted`." "deleted";
    }
}
/// Properties of `EmailAddress`.
pub mod email_address {
    clerk_user_runtime::wire_names! {
        ID "`id`." "id"; OBJECT "`object`." "object"; EMAIL_ADDRESS "`emailAddress`."
        "email_address"; VERIFICATION "`verification`." "verification";
    }
}
/// Properties of `ErrorEnvelope`.
pub mod error_envelope {
    clerk_user_runtime::wire_names! {
        ERRORS "`errors`." "errors"; META "`meta`." "meta"; CLERK_TRACE_ID
        "`clerkTraceId`." "clerk_trace_id";
    }
}
/// Properties of `ErrorItem`.
pub mod error_item {
    clerk_user_runtime::wire_names! {
        MESSAGE "`message`." "message"; LONG_MESSAGE "`longMessage`." "long_message";
        CODE "`code`." "code"; META "`meta`." "meta";
    }
}
/// Properties of `ExternalAccount`.
pub mod external_account {
    clerk_user_runtime::wire_names! {
        ID "`id`." "id"; PROVIDER "`provider`." "provider"; PROVIDER_USER_ID
        "`externalId`." "provider_user_id"; EMAIL_ADDRESS "`emailAddress`."
        "email_address"; APPROVED_SCOPES "`approvedScopes`." "approved_scopes";
        FIRST_NAME "`firstName`." "first_name"; LAST_NAME "`lastName`." "last_name";
        IMAGE_URL "`picture`." "image_url";
    }
}
/// Properties of `Image`.
pub mod image {
    clerk_user_runtime::wire_names! {
        ID "`id`." "id"; OBJECT "`object`." "object"; NAME "`name`." "name"; PUBLIC_URL
        "`publicUrl`." "public_url";
    }
}
/// Properties of `PhoneNumber`.
pub mod phone_number {
    clerk_user_runtime::wire_names! {
        ID "`id`." "id"; OBJECT "`object`." "object"; PHONE_NUMBER "`phoneNumber`."
        "phone_number"; RESERVED_FOR_SECOND_FACTOR "`reservedForSecondFactor`."
        "reserved_for_second_factor"; VERIFICATION "`verification`." "verification";
    }
}
/// Properties of `SessionActivity`.
pub mod session_activity {
    clerk_user_runtime::wire_names! {
        ID "`id`." "id"; OBJECT "`object`." "object"; DEVICE_TYPE "`deviceType`."
        "device_type"; IS_MOBILE "`isMobile`." "is_mobile"; BROWSER_NAME "`browserName`."
        "browser_name"; BROWSER_VERSION "`browserVersion`." "browser_version"; IP_ADDRESS
        "`ipAddress`." "ip_address"; CITY "`city`." "city"; COUNTRY "`country`."
        "country";
    }
}
/// Properties of `SessionWithActivities`.
pub mod session_with_activities {
    clerk_user_runtime::wire_names! {
        ID "`id`." "id"; OBJECT "`object`." "object"; STATUS "`status`." "status";
        EXPIRE_AT "`expireAt`." "expire_at"; ABANDON_AT "`abandonAt`." "abandon_at";
        LAST_ACTIVE_AT "`lastActiveAt`." "last_active_at"; LATEST_ACTIVITY
        "`latestActivity`." "latest_activity";
    }
}
/// Properties of `Token`.
pub mod token {
    clerk_user_runtime::wire_names! {
        OBJECT "`object`." "object"; JWT "`jwt`." "jwt";
    }
}
/// Properties of `User`.
pub mod user {
    clerk_user_runtime::wire_names! {
        ID "`id`." "id"; OBJECT "`object`." "object"; FIRST_NAME "`firstName`."
        "first_name"; LAST_NAME "`lastName`." "last_name"; USERNAME "`username`."
        "username"; PROFILE_IMAGE_URL "`profileImageUrl`." "profile_image_url";
        PRIMARY_EMAIL_ADDRESS_ID "`primaryEmailAddressId`." "primary_email_address_id";
        EMAIL_ADDRESSES "`emailAddresses`." "email_addresses"; PRIMARY_PHONE_NUMBER_ID
        "`primaryPhoneNumberId`." "primary_phone_number_id"; PHONE_NUMBERS
        "`phoneNumbers`." "phone_numbers"; EXTERNAL_ACCOUNTS "`externalAccounts`."
        "external_accounts"; PASSWORD_ENABLED "`passwordEnabled`." "password_enabled";
        TWO_FACTOR_ENABLED "`twoFactorEnabled`." "two_factor_enabled"; PUBLIC_METADATA
        "`publicMetadata`." "public_metadata"; PRIVATE_METADATA "`privateMetadata`."
        "private_metadata"; UNSAFE_METADATA "`unsafeMetadata`." "unsafe_metadata";
        CREATED_AT "`createdAt`." "created_at"; UPDATED_AT "`updatedAt`." "updated_at";
    }
}
/// Properties of `Verification`.
pub mod verification {
    clerk_user_runtime::wire_names! {
        STATUS "`status`." "status"; STRATEGY "`strategy`." "strategy"; ATTEMPTS
        "`attempts`." "attempts"; EXPIRE_AT "`expireAt`." "expire_at";
    }
}
/// Params of all operations.
pub mod params {
    clerk_user_runtime::wire_names! {
        EMAIL_ADDRESS "`email`." "email_address"; FILE "`file`." "file"; FIRST_NAME
        "`firstName`." "first_name"; LAST_NAME "`lastName`." "last_name"; PASSWORD
        "`password`." "password"; PHONE_NUMBER "`phoneNumber`." "phone_number";
        PRIMARY_EMAIL_ADDRESS_ID "`primaryEmailAddressId`." "primary_email_address_id";
        PRIMARY_PHONE_NUMBER_ID "`primaryPhoneNumberId`." "primary_phone_number_id";
        PRIVATE_METADATA "`privateMetadata`." "private_metadata"; PUBLIC_METADATA
        "`publicMetadata`." "public_metadata"; SERVICE "`service`." "service";
        SKIP_PASSWORD_CHECKS "`skipPasswordChecks`." "skip_password_checks";
        SKIP_PASSWORD_REQUIREMENT "`skipPasswordRequirement`."
        "skip_password_requirement"; UNSAFE_METADATA "`unsafeMetadata`."
        "unsafe_metadata"; USER_ID "`userId`." "user_id"; USERNAME "`username`."
        "username";
    }
}
