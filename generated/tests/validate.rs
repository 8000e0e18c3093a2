//! What `validate` finds in values that their types let pass: rule, place on the wire, and nothing
//! else. That it is quiet on what a server rightly answers is held by the suite's own tests.

use std::collections::BTreeSet;

use clerk_user::backend::{
    CreateUserParams, GetUserListParams, GetUserParams, UpdateUserMetadataParams, UpdateUserParams, User,
};
use clerk_user::operations::OPERATIONS;
use clerk_user::rules::RULES;
use clerk_user::runtime::{
    Metadata, ParamLocation, ParamSpec, ParamType, Secret, Subject, Validate, Violation, violations,
};
use clerk_user::validate::TABLES;
use clerk_user::{EmailAddressId, UserId, frontend, versions};
use serde_json::{Map, Value, json};

fn metadata(value: Value) -> Metadata {
    Metadata::try_from(value).expect("an object")
}

/// The places of the violations at the newest version.
#[track_caller]
fn check(value: &impl Validate, expected: &[&str]) {
    let found = value.validate(&versions::NEWEST);
    let places: Vec<&str> = found.iter().map(|violation| violation.path.as_str()).collect();
    assert_eq!(places, expected, "{found:?}");
    for violation in &found {
        assert!(RULES.iter().any(|rule| rule.id == violation.rule), "{violation:?} names no rule");
    }
}

#[test]
fn params_within_their_bounds_have_no_violation() {
    check(&CreateUserParams::default(), &[]);
    check(&GetUserListParams::default().limit(500).offset(0), &[]);
    let blank = update().username(String::new());
    check(&blank, &[]);
}

fn update() -> UpdateUserParams {
    UpdateUserParams::new(UserId::from("user_1"))
}

#[test]
fn bounds_formats_and_needs_of_params_are_held() {
    let many = vec!["user_1"; 101];
    check(&GetUserListParams::default().limit(501).offset(-1).user_id(many), &["user_id", "limit", "offset"]);
    check(
        &CreateUserParams::default()
            .email_address(["ada@example.com".to_owned(), "ada".to_owned()])
            .username("12345")
            .password(Secret::new("short"))
            .password_digest(Secret::new("digest"))
            .locale("en_US")
            .create_organizations_limit(-1),
        &[
            "locale",
            "email_address[1]",
            "username",
            "password",
            "create_organizations_limit",
            "password_hasher",
        ],
    );
    check(&update().sign_out_of_other_sessions(true), &["password"]);
}

#[test]
fn metadata_is_measured_in_bytes_of_compact_json() {
    let write = |text: String| {
        UpdateUserMetadataParams::new(UserId::from("user_1")).public_metadata(metadata(json!({ "a": text })))
    };
    let frame = json!({ "a": "" }).to_string().len();
    check(&write("x".repeat(8192 - frame)), &[]);
    check(&write("x".repeat(8193 - frame)), &["public_metadata"]);
    check(&write("é".repeat(4100)), &["public_metadata"]);
}

#[test]
#[expect(deprecated, reason = "it is about the param that is gone")]
fn a_version_that_no_longer_takes_a_param_says_so() {
    let params = update().public_metadata(Metadata::new());
    check(&params, &["public_metadata"]);
    for version in versions::ALL.iter().filter(|version| **version != versions::NEWEST) {
        assert_eq!(params.validate(version), [], "{version}");
    }
}

/// The smallest user of a surface that decodes.
fn user() -> Value {
    let mut user = Map::new();
    for property in
        TABLES.resource("User", clerk_user::runtime::Surface::Backend).expect("there is one").properties
    {
        let value = match property.ty {
            _ if property.list => json!([]),
            _ if property.literal.is_some() => json!(property.literal),
            _ if property.nullable => Value::Null,
            "boolean" => json!(false),
            "integer" | "timestamp" => json!(0),
            "metadata" | "object" => json!({}),
            _ => json!("x"),
        };
        user.insert(property.wire.to_owned(), value);
    }
    Value::Object(user)
}

#[test]
fn a_primary_id_that_is_no_member_of_its_list_is_reported() {
    let mut user: User = serde_json::from_value(user()).expect("it decodes");
    check(&user, &[]);
    user.primary_email_address_id = Some(EmailAddressId::from("idn_2"));
    check(&user, &["primary_email_address_id"]);
    let address = json!({
        "id": "idn_2", "object": "email_address", "email_address": "ada@example.com", "reserved": false,
        "verification": null, "linked_to": [], "created_at": 1, "updated_at": 2,
    });
    user.email_addresses = vec![serde_json::from_value(address).expect("it decodes")];
    check(&user, &[]);
    user.primary_phone_number_id = Some("idn_2".into());
    user.email_addresses[0].object = "phone_number".to_owned();
    check(&user, &["primary_phone_number_id", "email_addresses[0].object"]);
}

#[test]
fn what_is_nested_is_held_as_well() {
    let mut user = user();
    user["primary_web3_wallet_id"] = json!("idn_3");
    let session = json!({ "object": "session", "user": user });
    let found = violations(
        &TABLES,
        Subject::Resource("Client", clerk_user::runtime::Surface::Frontend),
        versions::NEWEST.as_str(),
        &json!({ "object": "client", "sessions": [session] }),
    );
    let primary = |violation: &&Violation| violation.path == "sessions[0].user.primary_web3_wallet_id";
    assert!(found.iter().any(|one| primary(&one)), "{found:?}");
}

#[test]
fn both_surfaces_and_params_without_bounds_can_be_validated() {
    let mut value = user();
    let members = value.as_object_mut().expect("an object");
    members.shift_remove("private_metadata");
    let user: frontend::User = serde_json::from_value(value).expect("it decodes");
    check(&user, &[]);
    check(&GetUserParams::new(UserId::from("user_1")), &[]);
}

/// Values that break one row of the table each, whatever types could hold.
fn broken(param: &ParamSpec) -> Vec<Value> {
    let mut broken = vec![Value::Null, json!([[]]), json!({"x": {}}), json!(0.5)];
    let one = match param.ty {
        ParamType::String { .. } => vec![json!(""), json!("  "), json!("x".repeat(9_000))],
        ParamType::Enum { .. } => vec![json!("no such word")],
        ParamType::Integer { .. } => vec![json!(i64::MIN), json!(i64::MAX)],
        ParamType::Metadata { .. } => vec![json!({ "a": "x".repeat(10_000) })],
        ParamType::Rfc3339 => vec![json!("yesterday")],
        _ => vec![],
    };
    for value in one {
        if param.list {
            broken.push(json!(vec![value.clone(); 1_000]));
            broken.push(json!([value]));
        } else {
            broken.push(value);
        }
    }
    broken
}

#[test]
fn every_violation_names_a_rule_of_the_contract() {
    let known: BTreeSet<&str> = RULES.iter().map(|rule| rule.id.as_ref()).collect();
    let mut seen: BTreeSet<String> = BTreeSet::new();
    for operation in OPERATIONS {
        let mut check = |params: Map<String, Value>| {
            for version in versions::ALL {
                let params = Value::Object(params.clone());
                for violation in violations(&TABLES, Subject::Params(operation.id), version.as_str(), &params)
                {
                    assert!(known.contains(violation.rule.as_ref()), "{}: {violation:?}", operation.id);
                    seen.insert(violation.rule.into_owned());
                }
            }
        };
        check(Map::from_iter([("no_such_param".to_owned(), json!(1))]));
        for param in operation.params.iter().filter(|param| param.location != ParamLocation::Path) {
            for value in broken(param) {
                check(Map::from_iter([(param.wire.to_owned(), value)]));
            }
        }
    }
    assert!(seen.len() > 8, "only {seen:?}");
    for resource in TABLES.resources {
        let mut members: Map<String, Value> = Map::new();
        for property in resource.properties {
            members.insert(property.wire.to_owned(), json!("no such thing"));
        }
        for value in [Value::Object(members), json!({})] {
            let subject = Subject::Resource(resource.name, resource.surface);
            for violation in violations(&TABLES, subject, versions::NEWEST.as_str(), &value) {
                assert!(known.contains(violation.rule.as_ref()), "{}: {violation:?}", resource.name);
            }
        }
    }
}
