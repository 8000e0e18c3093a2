//! What meets a cell of the maps, on calls that are written here.

use std::collections::BTreeMap;

use clerk_user::operations::Operation as O;
use clerk_user::{versions, wire};
use serde_json::{Value, json};

use super::{Cell, Reach, ReachMap, Rows, Stage, count};
use crate::runner::record::RecordedCall;
use crate::testing::call;

fn user(id: &str) -> Value {
    json!({ wire::user::ID: id, wire::user::EMAIL_ADDRESSES: [] })
}

fn id(id: &str) -> Value {
    json!({ wire::params::USER_ID: id })
}

fn met(calls: &[RecordedCall]) -> BTreeMap<Cell, u64> {
    count(calls.iter())
}

#[test]
fn a_pair_is_met_only_on_one_user_and_only_after_the_first_was_accepted() {
    let pair = |first: O, then: O| Cell::Pair { first: first.id(), then: then.id() };
    let calls = [
        call(O::BackendCreateUser, &json!({}), 200, user("a")),
        call(O::BackendCreateUser, &json!({}), 200, user("b")),
        call(O::BackendBanUser, &id("a"), 200, user("a")),
        call(O::BackendLockUser, &id("a"), 403, json!({})),
        call(O::BackendGetUser, &id("a"), 200, user("a")),
        call(O::BackendUnbanUser, &id("b"), 200, user("b")),
    ];
    let met = met(&calls);
    assert_eq!(met.get(&pair(O::BackendBanUser, O::BackendGetUser)), Some(&1));
    assert_eq!(met.get(&pair(O::BackendCreateUser, O::BackendLockUser)), Some(&1), "it may be refused");
    assert_eq!(met.get(&pair(O::BackendLockUser, O::BackendGetUser)), None, "it was refused");
    assert_eq!(met.get(&pair(O::BackendBanUser, O::BackendUnbanUser)), None, "it is another user");
}

#[test]
fn a_property_is_met_when_another_operation_returns_what_was_written() {
    let params = json!({ wire::params::USER_ID: "a", wire::params::FIRST_NAME: "Ada" });
    let calls = [
        call(O::BackendUpdateUser, &params, 200, user("a")),
        call(O::BackendGetUser, &id("a"), 200, user("a")),
        call(O::BackendGetUserList, &json!({}), 200, json!([user("b")])),
    ];
    let cell = |property, read: O| Cell::Property {
        resource: O::BackendGetUser.spec().returns.resource(),
        property,
        written_by: O::BackendUpdateUser.id(),
        returned_by: read.id(),
    };
    let met = met(&calls);
    assert_eq!(met.get(&cell(wire::user::FIRST_NAME, O::BackendGetUser)), Some(&1));
    assert_eq!(met.get(&cell(wire::user::LAST_NAME, O::BackendGetUser)), None, "it was not written");
    assert_eq!(met.get(&cell(wire::user::FIRST_NAME, O::BackendGetUserList)), None, "it is another user");
}

#[test]
fn a_credential_goes_through_the_stages_of_its_life() {
    let verify = |password: &str, status| {
        let params = json!({ wire::params::USER_ID: "a", wire::params::PASSWORD: password });
        call(O::BackendVerifyPassword, &params, status, json!({}))
    };
    let stages = |calls: &[RecordedCall]| {
        let met = met(calls);
        let stage = |cell: &Cell| match cell {
            Cell::Credential { stage, .. } => Some(*stage),
            _ => None,
        };
        met.keys().filter_map(stage).collect::<Vec<_>>()
    };
    let created = call(O::BackendCreateUser, &json!({}), 200, user("a"));
    let deleted = call(O::BackendDeleteUser, &id("a"), 200, json!({ wire::user::ID: "a", "deleted": true }));
    let first = [created.clone(), verify("one", 200)];
    assert_eq!(stages(&first), [Stage::First]);
    let again = [created.clone(), verify("one", 200), verify("one", 200)];
    assert_eq!(stages(&again), [Stage::First, Stage::Again]);
    let another = [created.clone(), verify("one", 200), verify("two", 422), verify("two", 422)];
    assert_eq!(stages(&another), [Stage::First, Stage::AfterAnother, Stage::AfterRefusal]);
    let gone = [created, verify("one", 200), deleted, verify("one", 404)];
    assert_eq!(stages(&gone), [Stage::First, Stage::Again, Stage::AfterDeletion]);
}

#[test]
fn a_filter_is_met_with_the_situation_of_its_rows() {
    let list =
        |body| call(O::BackendGetUserList, &json!({ wire::params::QUERY: "a", "limit": 1 }), 200, body);
    let calls = [
        call(O::BackendCreateUser, &json!({}), 200, user("a")),
        call(O::BackendCreateUser, &json!({}), 200, user("b")),
        call(O::BackendBanUser, &id("a"), 200, user("a")),
        list(json!([user("a")])),
    ];
    let found = met(&calls);
    let rows = |cell: &Cell| match cell {
        Cell::Filter { rows, .. } => Some(*rows),
        _ => None,
    };
    let found: Vec<Rows> = found.keys().filter_map(rows).collect();
    assert_eq!(found, [Rows::One, Rows::Full, Rows::LeftOut, Rows::Changed]);
}

#[test]
fn every_map_has_cells_at_every_version_and_is_blank_at_first() {
    for version in versions::ALL {
        let reach = Reach::new(&BTreeMap::new(), version.as_str());
        for map in ReachMap::ALL {
            let cells = reach.cells(map).count();
            assert!(cells > 100, "{}: {cells} cells at {version}", map.id());
            assert_eq!(reach.blanks(map).len(), cells);
        }
    }
}
