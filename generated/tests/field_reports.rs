//! What users of clients in other languages have reported: each input decodes, or says what is wrong with it. The
//! inputs are made up; the reports are named where they are told.

use clerk_user::backend::{GetUserListParams, User};
use clerk_user::{EmailAddress, Reading, Validate, Verification, read, read_event, versions};
use serde::Serialize;
use serde_json::{Value, json};

/// A user with every member.
fn user() -> Value {
    serde_json::from_str(include_str!("examples/backend/User.full.json")).expect("the example is JSON")
}

fn email_address() -> Value {
    user()["email_addresses"][0].clone()
}

fn reading<T: clerk_user::runtime::read::Lenient>(json: &Value) -> Reading<T> {
    read(json.to_string().as_bytes()).expect("the text is JSON")
}

/// Reads a value without a problem, and compares what is sent back.
#[track_caller]
fn reads<T: clerk_user::runtime::read::Lenient + Serialize>(json: &Value) -> T {
    let reading: Reading<T> = reading(json);
    assert_eq!(reading.problems, []);
    let value = reading.value.expect("it reads");
    assert_eq!(serde_json::to_value(&value).expect("it is JSON"), *json);
    value
}

fn problems<T>(reading: &Reading<T>) -> Vec<String> {
    reading.problems.iter().map(ToString::to_string).collect()
}

fn with_verification(verification: Value) -> Value {
    let mut address = email_address();
    address["verification"] = verification;
    address
}

fn user_with(member: &str, value: Value) -> Value {
    let mut user = user();
    user[member] = value;
    user
}

/// clerk-sdk-python 36, 17, 52.
#[test]
fn a_ticket_without_attempts_reads_and_so_do_the_users_beside_it() {
    let ticket = json!({ "status": "verified", "strategy": "ticket", "attempts": null, "expire_at": null });
    let list = json!([user_with("email_addresses", json!([with_verification(ticket)])), user()]);
    assert_eq!(reads::<Vec<User>>(&list).len(), 2);
}

/// clerk-sdk-python 185, 175; clerk-sdk-csharp 57; clerk-sdk-php 52; clerk-rs 22.
#[test]
fn an_unknown_verification_is_kept_with_its_members() {
    let new =
        json!({ "object": "verification_new", "strategy": "brand_new", "status": "verified", "more": 1 });
    let address: EmailAddress = reads(&with_verification(new));
    assert!(matches!(address.verification, Some(Verification::Unknown(members)) if members["more"] == 1));
}

/// clerk-sdk-python 149.
#[test]
fn a_verification_by_an_admin_is_told_by_its_strategy() {
    let admin = json!({ "object": "verification_admin", "status": "verified", "strategy": "admin" });
    let address: EmailAddress = reads(&with_verification(admin));
    assert!(matches!(address.verification, Some(Verification::Admin(_))));
}

/// clerk-sdk-csharp 56.
#[test]
fn a_verification_may_be_null() {
    assert_eq!(reads::<EmailAddress>(&with_verification(json!(null))).verification, None);
}

/// clerk-sdk-java 17, 39, 47; clerk-sdk-python 241.
#[test]
fn a_link_and_a_saml_verification_read_with_what_they_have() {
    let link = json!({ "status": "verified", "strategy": "email_link", "attempts": 1, "expire_at": 5,
        "verified_at_client": "client_1" });
    let saml = json!({ "status": "verified", "strategy": "saml", "attempts": 1, "expire_at": 5 });
    for verification in [link, saml] {
        let reading: Reading<EmailAddress> = reading(&with_verification(verification.clone()));
        let address = reading.value.expect("it reads");
        assert!(!matches!(address.verification, None | Some(Verification::Unknown(_))), "{verification}");
    }
}

/// clerk-sdk-flutter 256, and its kind.
#[test]
fn a_null_that_the_contract_does_not_allow_costs_only_its_member() {
    for (member, problem) in [
        ("image_url", "image_url: expected text, found null"),
        ("organization_memberships", "organization_memberships: expected a list, found null"),
        ("unsafe_metadata", "unsafe_metadata: expected an object, found null"),
        ("public_metadata", "public_metadata: expected an object, found null"),
        ("email_addresses", "email_addresses: expected a list, found null"),
    ] {
        let sent = user_with(member, json!(null));
        let reading: Reading<User> = reading(&sent);
        assert!(reading.value.is_some(), "{member}: {:?}", reading.problems);
        assert_eq!(problems(&reading), [problem]);
        serde_json::from_value::<User>(sent.clone()).expect("serde reads it as well");
        // The validator still sees what was sent.
        let violations = User::validate_json(&sent, &versions::NEWEST);
        let paths: Vec<&str> = violations.iter().map(|violation| violation.path.as_str()).collect();
        assert!(paths.contains(&member), "{member}: {violations:?}");
    }
}

#[test]
fn a_null_deep_in_a_list_costs_at_most_its_element() {
    let mut full = user();
    let before: User = reads(&full);
    full["email_addresses"][0]["verification"]["status"] = json!(3);
    full["organization_memberships"][0]["public_user_data"]["identifier"] = json!(null);
    let reading: Reading<User> = reading(&full);
    let found = problems(&reading);
    assert!(
        found.contains(&"email_addresses[0].verification.status: expected text, found 3".to_owned()),
        "{found:?}"
    );
    let user = reading.value.expect("the user reads");
    assert_eq!(user.email_addresses.len(), before.email_addresses.len());
    assert_eq!(user.email_addresses[0].verification, None);
    assert_eq!(
        user.organization_memberships.map(|list| list.len()),
        before.organization_memberships.map(|list| list.len())
    );
}

/// clerk-sdk-python 7 and its kind.
#[test]
fn a_whole_number_may_be_sent_with_a_point_and_is_sent_without() {
    let text = user().to_string().replace("\"created_at\":", "\"created_at\":1654012591514.0,\"ignored\":");
    let reading: Reading<User> = read(text.as_bytes()).expect("the text is JSON");
    assert_eq!(problems(&reading), Vec::<String>::new());
    let user = reading.value.expect("the user reads");
    assert!(serde_json::to_string(&user).expect("JSON").contains("\"created_at\":1654012591514,"));
    let params = GetUserListParams::new().limit(5);
    assert!(serde_json::to_string(&params).expect("JSON").contains("\"limit\":5"));
}

/// clerk-sdk-go 568, 420; clerk-rs 13.
#[test]
fn a_member_that_the_contract_does_not_know_can_be_sent_back() {
    let sent = user_with("brand_new", json!({ "a": [1] }));
    let reading: Reading<User> = reading(&sent);
    let back = reading.with_unknown_members(reading.value.as_ref().expect("it reads")).expect("JSON");
    assert_eq!(back, sent);
}

/// clerk-docs 275.
#[test]
fn a_primary_that_no_list_has_is_no_address() {
    let user: User = reads(&user_with("primary_email_address_id", json!("idn_gone")));
    assert_eq!(user.primary_email_address(), None);
}

/// clerk-sdk-python 108.
#[test]
fn an_address_in_a_webhook_has_no_dates() {
    let mut event = user();
    for address in event["email_addresses"].as_array_mut().expect("a list") {
        let address = address.as_object_mut().expect("an object");
        address.remove("created_at");
        address.remove("reserved");
    }
    let count = event["email_addresses"].as_array().map_or(0, Vec::len);
    assert!(count > 0);
    let reading: Reading<User> = read_event(event.to_string().as_bytes()).expect("the text is JSON");
    assert!(problems(&reading).contains(&"email_addresses[0].created_at: is missing".to_owned()));
    assert_eq!(reading.value.expect("the user reads").email_addresses.len(), count);
}

/// kittycad.rs 1043.
#[test]
fn an_unknown_value_of_an_enum_that_nobody_reads_does_no_harm() {
    let mut address = email_address();
    address["verification"]["status"] = json!("half_verified");
    reads::<EmailAddress>(&address);
}
