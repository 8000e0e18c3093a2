//! What counts as each situation, on calls that are written here.

use clerk_user::operations::Operation as O;
use clerk_user::wire;
use serde_json::{Value, json};

use super::{SITUATIONS, count};
use crate::runner::record::RecordedCall;
use crate::testing::call;

fn user(id: &str, email: &str, metadata: Value) -> Value {
    let mut user = json!({ wire::user::ID: id, wire::user::CREATED_AT: 1 });
    user[wire::user::EMAIL_ADDRESSES] = json!([{ "id": format!("{id}-1"), "email_address": email }]);
    user[wire::user::PUBLIC_METADATA] = metadata;
    user
}

/// The situations that calls meet, with their numbers.
fn met(calls: &[RecordedCall]) -> Vec<(&'static str, u64)> {
    count(calls).into_iter().collect()
}

#[test]
fn the_life_of_a_key_is_followed_over_several_writes() {
    let write = |metadata| {
        let params = json!({ wire::params::USER_ID: "u" });
        call(O::BackendUpdateUserMetadata, &params, 200, user("u", "a@x", metadata))
    };
    let created = call(O::BackendCreateUser, &json!({}), 200, user("u", "a@x", json!({ "k": 1 })));
    assert_eq!(met(&[created.clone(), write(json!({ "k": 2 }))]), []);
    assert_eq!(met(&[created.clone(), write(json!({ "k": "t" }))]), [("key-reshaped", 1)]);
    let gone = [created, write(json!({})), write(json!({ "k": [] }))];
    assert_eq!(met(&gone), [("key-back", 1), ("key-back-reshaped", 1), ("key-gone", 1)]);
}

#[test]
fn texts_lists_and_refusals_are_seen() {
    let created = |id, email| call(O::BackendCreateUser, &json!({}), 200, user(id, email, json!({})));
    let update = |status| {
        let params = json!({ wire::params::USER_ID: "u" });
        call(O::BackendUpdateUser, &params, status, user("u", "a@x", json!({})))
    };
    let rows = json!([user("v", "ba@x", json!({})), user("u", "a@x", json!({}))]);
    let list = call(O::BackendGetUserList, &json!({ wire::params::LIMIT: 2 }), 200, rows);
    let calls = [created("u", "a@x"), created("v", "ba@x"), update(422), update(200), list];
    let expected = [
        ("address-in-address", 1),
        ("equal-creation-times", 1),
        ("list-after-write", 1),
        ("list-cut", 1),
        ("write-after-refusal", 1),
    ];
    assert_eq!(met(&calls), expected);
}

#[test]
fn each_situation_has_an_id_and_a_sentence_of_its_own() {
    for (index, one) in SITUATIONS.iter().enumerate() {
        assert!(one.sentence.ends_with('.'), "{}", one.id);
        let others = &SITUATIONS[index + 1..];
        assert!(
            others.iter().all(|other| other.id != one.id && other.sentence != one.sentence),
            "{}",
            one.id
        );
    }
}
