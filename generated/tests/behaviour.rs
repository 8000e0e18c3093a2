//! What the generated types do with real-looking answers, row by row of the table of behaviours
//! that generators get wrong.

#[path = "support/sample.rs"]
mod sample;

use clerk_user::backend::{ReplaceUserMetadataParams, UpdateUserParams, User};
use clerk_user::runtime::{Metadata, Patch, Presence, Secret, Timestamp};
use clerk_user::{EmailAddress, IdentificationLink, UserId, Verification, VerificationStatus, frontend};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// A user as the backend returns it, members in the order of the contract.
fn user() -> Value {
    let mut user = json!({
        "id": "user_1", "object": "user", "username": "ada", "first_name": "Ada", "last_name": null,
        "image_url": "https://img.example/ada", "has_image": false,
        "primary_email_address_id": "idn_1", "primary_phone_number_id": null, "primary_web3_wallet_id": null,
        "password_enabled": false, "two_factor_enabled": false, "totp_enabled": false, "backup_code_enabled": false,
        "email_addresses": [email_address()], "phone_numbers": [], "web3_wallets": [], "passkeys": [],
        "organization_memberships": [], "external_accounts": [external_account()],
        "saml_accounts": [], "password_last_updated_at": null,
        "public_metadata": { "z": 1, "a": { "deep": [null, 18_446_744_073_709_551_615_u64] }, "n": null },
        "private_metadata": {}, "unsafe_metadata": { "kept": {} },
        "external_id": null, "last_sign_in_at": null, "banned": false, "locked": false,
        "lockout_expires_in_seconds": null, "verification_attempts_remaining": 100,
        "created_at": 1_700_000_000_123_i64, "updated_at": 1_700_000_000_124_i64,
        "delete_self_enabled": true, "create_organization_enabled": true, "create_organizations_limit": null,
        "last_active_at": null, "mfa_enabled_at": null, "mfa_disabled_at": null, "legal_accepted_at": null,
        "enterprise_accounts": [],
    });
    let schema = serde_json::from_str(include_str!("../schema/backend.json")).expect("a schema is JSON");
    sample::require(&schema, "User", &mut user, true);
    user
}

fn external_account() -> Value {
    json!({
        "id": "eac_1", "object": "google_account", "provider": "oauth_google", "identification_id": "idn_9",
        "provider_user_id": "1", "approved_scopes": "email profile", "email_address": "ada@example.com",
        "first_name": "Ada", "last_name": "", "public_metadata": {}, "label": null, "created_at": 1, "updated_at": 2,
        "verification": {
            "status": "unverified", "strategy": "oauth_google", "attempts": null, "expire_at": 4_102_444_800_123_i64,
        },
    })
}

fn email_address() -> Value {
    json!({
        "id": "idn_1", "object": "email_address", "email_address": "ada@example.com", "reserved": false,
        "verification": {
            "status": "verified", "strategy": "email_code", "attempts": 1, "expire_at": 4_102_444_800_123_i64,
        },
        "linked_to": [{ "type": "oauth_google", "id": "idn_9" }],
        "created_at": 1, "updated_at": 2,
    })
}

/// Decodes and encodes again.
fn round_trip<T: DeserializeOwned + Serialize>(value: &Value) -> Value {
    let decoded: T = serde_json::from_value(value.clone()).expect("it decodes");
    serde_json::to_value(decoded).expect("it encodes")
}

fn decodes<T: DeserializeOwned>(value: &Value) -> bool {
    serde_json::from_value::<T>(value.clone()).is_ok()
}

fn without(mut value: Value, member: &str) -> Value {
    value.as_object_mut().expect("an object").remove(member).expect("the member was there");
    value
}

fn with(mut value: Value, member: &str, new: Value) -> Value {
    value[member] = new;
    value
}

#[test]
fn a_valid_user_survives_a_round_trip_with_its_key_order() {
    let text = user().to_string();
    assert_eq!(round_trip::<User>(&user()).to_string(), text);
}

#[test]
fn a_millisecond_timestamp_in_a_verification_is_kept() {
    let address: EmailAddress = serde_json::from_value(email_address()).expect("it decodes");
    let Some(Verification::Otp(otp)) = address.verification else { panic!("an otp verification") };
    assert_eq!(otp.expire_at, Presence::Value(Timestamp::from_millis(4_102_444_800_123)));
    assert_eq!(otp.status, VerificationStatus::Verified);
}

#[test]
fn an_optional_nullable_member_keeps_null_apart_from_absent() {
    for value in [json!(null), json!(5)] {
        let sent = with(user(), "password_last_updated_at", value);
        assert_eq!(round_trip::<User>(&sent), sent);
    }
    let absent = without(user(), "password_last_updated_at");
    assert_eq!(round_trip::<User>(&absent), absent);
}

#[test]
fn a_required_nullable_member_must_be_there() {
    assert!(decodes::<User>(&with(user(), "last_sign_in_at", json!(null))));
    assert!(!decodes::<User>(&without(user(), "last_sign_in_at")));
}

#[test]
fn an_optional_member_that_may_not_be_null_reads_null_as_absent() {
    let absent = without(user(), "unsafe_metadata");
    assert_eq!(round_trip::<User>(&absent), absent);
    assert_eq!(round_trip::<User>(&with(user(), "unsafe_metadata", json!(null))), absent);
}

#[test]
fn a_new_member_of_the_server_is_tolerated() {
    assert!(decodes::<User>(&with(user(), "brand_new", json!({ "a": 1 }))));
}

#[test]
fn an_unknown_enum_value_is_kept() {
    let mut address = email_address();
    address["verification"]["status"] = json!("half_verified");
    assert_eq!(round_trip::<EmailAddress>(&address), address);
    let unknown = VerificationStatus::from("half_verified");
    assert_eq!(unknown, VerificationStatus::Unknown("half_verified".to_owned()));
}

#[test]
fn a_verification_is_told_by_its_strategy_and_needs_no_object() {
    let strategies = [
        ("ticket", json!({ "status": "verified", "strategy": "ticket" })),
        (
            "from_oauth_x1",
            json!({ "status": "verified", "strategy": "from_oauth_x1", "object": "verification_from_oauth" }),
        ),
    ];
    for (strategy, value) in strategies {
        let verification: Verification = serde_json::from_value(value.clone()).expect("it decodes");
        assert!(!matches!(verification, Verification::Unknown(_)), "{strategy}");
        assert_eq!(verification.strategy(), strategy);
        assert_eq!(serde_json::to_value(verification).expect("it encodes"), value);
    }
}

#[test]
fn a_verification_of_an_unknown_strategy_is_kept_whole() {
    let value = json!({ "strategy": "telepathy", "status": "verified", "depth": 3 });
    let verification: Verification = serde_json::from_value(value.clone()).expect("it decodes");
    assert!(matches!(verification, Verification::Unknown(_)));
    assert_eq!(serde_json::to_value(verification).expect("it encodes"), value);
}

#[test]
fn an_empty_optional_list_is_kept() {
    assert_eq!(round_trip::<User>(&user())["organization_memberships"], json!([]));
    let absent = without(user(), "organization_memberships");
    assert_eq!(round_trip::<User>(&absent), absent);
}

#[test]
fn clearing_metadata_by_put_sends_the_empty_object() {
    let mut params = ReplaceUserMetadataParams::new(UserId::from("user_1"));
    params.public_metadata = Some(Metadata::new());
    let sent = serde_json::to_value(&params).expect("it encodes");
    assert_eq!(sent, json!({ "user_id": "user_1", "public_metadata": {} }));
}

#[test]
fn metadata_keeps_nulls_nesting_large_integers_and_key_order() {
    let sent = r#"{"z":null,"a":{"y":[1,null,{"x":{}}],"b":18446744073709551615},"m":[]}"#;
    let metadata: Metadata = serde_json::from_str(sent).expect("it decodes");
    assert_eq!(serde_json::to_string(&metadata).expect("it encodes"), sent);
}

#[test]
fn the_backend_user_has_private_metadata_and_the_frontend_user_drops_it() {
    let seen = round_trip::<frontend::User>(&with(user(), "private_metadata", json!({ "secret": 1 })));
    assert!(seen.get("private_metadata").is_none());
    assert_eq!(round_trip::<User>(&user())["private_metadata"], json!({}));
}

#[test]
fn a_patch_says_keep_clear_and_set() {
    let mut params = UpdateUserParams::new(UserId::from("user_1"));
    params.first_name = Patch::Clear;
    params.username = Patch::Set("ada".to_owned());
    let sent = serde_json::to_value(&params).expect("it encodes");
    assert_eq!(
        sent,
        json!({
            "user_id": "user_1", "first_name": null, "notify_primary_email_address_changed": false,
            "username": "ada",
        })
    );
    let back: UpdateUserParams = serde_json::from_value(sent).expect("it decodes");
    assert_eq!(back, params);
}

#[test]
fn an_instant_in_a_request_travels_as_rfc_3339() {
    let mut params = UpdateUserParams::new(UserId::from("user_1"));
    params.created_at = Patch::Set(Timestamp::from_millis(1_350_717_320_902));
    let sent = serde_json::to_value(&params).expect("it encodes");
    assert_eq!(sent["created_at"], json!("2012-10-20T07:15:20.902Z"));
}

#[test]
fn a_secret_never_shows_in_debug() {
    let mut params = UpdateUserParams::new(UserId::from("user_1"));
    params.password = Patch::Set(Secret::new("correct horse"));
    let shown = format!("{params:?}");
    assert!(!shown.contains("correct horse"), "{shown}");
    assert_eq!(serde_json::to_value(&params).expect("it encodes")["password"], json!("correct horse"));
}

#[test]
fn derived_properties_follow_their_sources() {
    let user: User = serde_json::from_value(user()).expect("it decodes");
    assert_eq!(user.full_name().as_deref(), Some("Ada"));
    let primary = user.primary_email_address().expect("the primary is in the list");
    assert_eq!(primary.email_address, "ada@example.com");
    assert!(user.primary_phone_number().is_none());
    let seen: frontend::User =
        serde_json::to_value(&user).and_then(serde_json::from_value).expect("it decodes");
    assert!(seen.has_verified_email_address() && !seen.has_verified_phone_number());
    assert!(seen.verified_external_accounts().is_empty());
    assert_eq!(seen.unverified_external_accounts().len(), 1);
}

#[test]
fn a_member_named_like_a_keyword_keeps_its_wire_name() {
    let value = json!({ "type": "saml", "id": "idn_2" });
    assert_eq!(round_trip::<IdentificationLink>(&value), value);
}

#[test]
fn the_generated_schema_is_valid_json_and_names_each_resource() {
    let schema: Value = serde_json::from_str(include_str!("../schema/backend.json")).expect("it is JSON");
    for name in ["User", "EmailAddress", "Verification", "UpdateUserParams"] {
        assert!(schema["$defs"][name].is_object(), "{name}");
    }
    assert_eq!(schema["$defs"]["GetUserListParams"]["properties"]["limit"]["default"], json!(10));
}

#[cfg(feature = "schemars")]
#[test]
fn the_feature_schemars_derives_a_schema_with_the_same_members() {
    let derived = schemars::schema_for!(User);
    let generated: Value = serde_json::from_str(include_str!("../schema/backend.json")).expect("it is JSON");
    let members = |value: &Value| {
        let object = value["properties"].as_object().expect("properties");
        let mut names: Vec<String> = object.keys().cloned().collect();
        names.sort();
        names
    };
    assert_eq!(members(derived.as_value()), members(&generated["$defs"]["User"]));
}

#[test]
fn a_refusal_has_the_shape_of_the_error_envelope() {
    use clerk_user::runtime::ApiError;
    let refusal = ApiError::new(clerk_user::errors::FORM_PARAM_UNKNOWN).param("nickname").to_value();
    assert_eq!(round_trip::<clerk_user::ErrorEnvelope>(&refusal), refusal);
}
