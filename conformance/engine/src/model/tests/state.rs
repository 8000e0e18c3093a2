//! The state after a history: who holds each value, the properties of users, and their members.

use std::collections::BTreeSet;

use clerk_user::operations::Operation as O;
use clerk_user::wire;
use clerk_user_runtime::{Surface, Timestamp, VerificationState};
use serde_json::{Map, Value, json};

use crate::model::account_operation::AccountOperation;
use crate::model::members::Member;
use crate::model::metadata::METADATA;
use crate::model::operands::IdentifierKind;
use crate::model::operation::{ModelOperation, PropertyValue, WriteMode};
use crate::model::state::{Holder, ModelState};
use crate::model::tests::samples::{
    add, create, email, phone, sample_state, sample_state_after, unverified, update, username, verified,
    with_username, without,
};

fn shown(state: &ModelState, user: usize, property: &str) -> Option<Value> {
    state.user(user).and_then(|user| user.properties.get(property).cloned())
}

fn write(mode: WriteMode, value: Value) -> ModelOperation {
    let fields = Map::from_iter([(wire::user::PUBLIC_METADATA.to_owned(), value)]);
    ModelOperation::WriteMetadata { user: 0, surface: Surface::Backend, mode, fields, fault: None }
}

#[test]
fn the_holder_of_a_value_is_the_user_who_has_it_now() {
    let state = sample_state_after([
        // Two users have each of these addresses; one of them has it verified.
        create(3, Vec::new(), vec![verified(30, email(2))]),
        create(4, Vec::new(), vec![verified(40, email(5))]),
        create(6, Vec::new(), vec![unverified(60, email(5))]),
        ModelOperation::DeleteMember { slot: 1 },
        ModelOperation::DeleteUser { user: 2 },
    ]);
    for (value, user, expected) in [
        (username(0), 0, Holder::SameUser),
        (username(0), 1, Holder::OtherUser),
        (username(2), 0, Holder::Nobody),
        (username(7), 0, Holder::Nobody),
        (username(99), 0, Holder::Nobody),
        (email(0), 0, Holder::SameUser),
        (email(0), 1, Holder::OtherUser),
        (email(1), 3, Holder::Nobody),
        (email(2), 0, Holder::OtherUser),
        (email(2), 1, Holder::OtherUser),
        (email(2), 3, Holder::SameUser),
        (email(5), 4, Holder::SameUser),
        (email(5), 6, Holder::OtherUser),
        (phone(0), 1, Holder::OtherUserUnverified),
    ] {
        assert_eq!(state.holder(value, user), expected, "{value} seen by user {user}");
    }
}

#[test]
fn the_operation_that_freed_a_value_is_known_until_it_is_taken_again() {
    let mut state =
        sample_state_after([update(2, with_username(3)), ModelOperation::DeleteMember { slot: 1 }]);
    assert_eq!(state.freed_by(username(2)), Some(O::BackendUpdateUser));
    assert_eq!(state.freed_by(email(1)), Some(O::BackendDeleteEmailAddress));
    assert_eq!((state.freed_by(username(3)), state.freed_by(email(0))), (None, None));
    state.apply(&create(5, with_username(2), Vec::new()));
    assert_eq!(state.freed_by(username(2)), None);
}

#[test]
fn the_username_and_each_member_count_as_identifiers() {
    let state = sample_state_after([
        create(5, Vec::new(), Vec::new()),
        create(6, with_username(4), vec![verified(60, email(6))]),
        create(7, without(wire::user::USERNAME), vec![verified(70, email(7))]),
    ]);
    let is_single = |user| state.has_single_identifier(user);
    assert_eq!([0, 1, 2, 5, 6, 7, 99].map(is_single), [false, true, true, true, false, true, false]);
}

#[test]
fn deleted_users_and_members_are_still_found() {
    let mut state = sample_state_after([
        ModelOperation::DeleteUser { user: 2 },
        ModelOperation::DeleteMember { slot: 1 },
    ]);
    let users: Vec<(usize, bool)> = state.users().map(|(number, user)| (number, user.deleted)).collect();
    assert_eq!(users, [(0, false), (1, false), (2, true)]);
    let members: Vec<(usize, bool)> = state.members().map(|(slot, member)| (slot, member.deleted)).collect();
    assert_eq!(members, [(0, false), (1, true), (2, false), (3, false), (10, false)]);
    assert!(state.user(2).is_some() && state.existing_user(2).is_none() && state.existing_user(0).is_some());
    assert!(state.user(9).is_none() && state.user_mut(9).is_none() && state.existing_user(9).is_none());
    let usernames: BTreeSet<_> = state.bound_values(username(0).field).collect();
    assert_eq!(usernames, (0..8).map(username).collect());
    assert_eq!(
        (state.kind_of(10), state.kind_of(2), state.kind_of(99)),
        (Some(IdentifierKind::Email), Some(IdentifierKind::Phone), None)
    );
}

#[test]
fn the_subject_of_a_step_is_the_owner_of_what_it_names() {
    let state =
        sample_state_after([ModelOperation::Account(AccountOperation::SignIn { user: 1, session: 7 })]);
    for (step, user) in [
        (ModelOperation::SetVerified { slot: 10, verified: true }, Some(1)),
        (ModelOperation::DeleteMember { slot: 10 }, Some(1)),
        (ModelOperation::ReadMember { slot: 10 }, Some(1)),
        (ModelOperation::ReadMember { slot: 99 }, None),
        (ModelOperation::Account(AccountOperation::RevokeSession { session: 7 }), Some(1)),
        (ModelOperation::Account(AccountOperation::ReuseTicket { session: 7 }), Some(1)),
        (ModelOperation::Account(AccountOperation::ListSessions { user: 2 }), Some(2)),
        (update(2, Vec::new()), Some(2)),
        (ModelOperation::FindUsers { value: email(0) }, None),
    ] {
        assert_eq!(state.subject(&step), user, "{step:?}");
    }
}

#[test]
fn a_request_value_is_shown_as_json() {
    let state = sample_state();
    assert_eq!(state.shown_value(&PropertyValue::Fixed(json!("x"))), json!("x"));
    assert_eq!(state.shown_value(&PropertyValue::Instant(Timestamp::from_millis(1_234))), json!(1_234));
    assert_eq!(state.shown_value(&PropertyValue::Unique(username(3))), json!("name3"));
    assert_eq!(state.shown_value(&PropertyValue::Unique(username(99))), Value::Null);
}

#[test]
fn the_allowed_primaries_depend_on_the_step() {
    let state = sample_state();
    let set = |slot| ModelOperation::SetPrimary {
        user: 0,
        surface: Surface::Backend,
        kind: IdentifierKind::Email,
        slot,
    };
    for (step, primaries) in [
        (set(Some(1)), vec![Some(1)]),
        (set(None), vec![]),
        (add(0, verified(4, email(4)), Some(true)), vec![Some(4)]),
        (add(0, verified(4, email(4)), Some(false)), vec![Some(0)]),
        (add(0, verified(4, email(4)), None), vec![Some(0)]),
        (add(0, unverified(4, email(4)), Some(true)), vec![Some(0), Some(4)]),
        (ModelOperation::SetVerified { slot: 1, verified: false }, vec![None, Some(0), Some(1)]),
        (ModelOperation::DeleteMember { slot: 1 }, vec![Some(0)]),
        (ModelOperation::ReplaceMembers { user: 0, member: verified(4, email(4)) }, vec![Some(4)]),
    ] {
        let (user, kind, allowed) = state.allowed_primaries(&step).expect("the step can change the primary");
        assert_eq!((user, kind), (0, IdentifierKind::Email), "{step:?}");
        assert_eq!(allowed.into_iter().collect::<Vec<_>>(), primaries, "{step:?}");
    }
    assert!(state.allowed_primaries(&update(0, with_username(7))).is_none());
    assert!(state.allowed_primaries(&ModelOperation::DeleteMember { slot: 99 }).is_none());
}

#[test]
fn a_user_has_the_properties_that_requests_set() {
    let mut state = sample_state();
    for property in METADATA {
        assert_eq!(shown(&state, 0, property), Some(json!({})), "{property}");
    }
    assert_eq!(shown(&state, 0, wire::user::USERNAME), Some(json!("name0")));
    state.apply(&update(0, with_username(7)));
    assert_eq!(shown(&state, 0, wire::user::USERNAME), Some(json!("name7")));
    state.apply(&write(WriteMode::Merge, json!({ "a": 1, "b": { "c": 2 } })));
    state.apply(&write(WriteMode::Merge, json!({ "a": null, "b": { "d": 3 } })));
    let merged = json!({ "b": { "c": 2, "d": 3 } });
    assert_eq!(shown(&state, 0, wire::user::PUBLIC_METADATA), Some(merged.clone()));
    let object = state.user(0).map(|user| user.object(wire::user::PUBLIC_METADATA));
    assert_eq!(object, merged.as_object().cloned());
    state.apply(&write(WriteMode::Replace, json!({ "e": null })));
    assert_eq!(shown(&state, 0, wire::user::PUBLIC_METADATA), Some(json!({ "e": null })));
    assert_eq!(shown(&state, 0, wire::user::PRIVATE_METADATA), Some(json!({})));
    for (operation, property, flag) in [
        (O::BackendBanUser, wire::user::BANNED, true),
        (O::BackendUnbanUser, wire::user::BANNED, false),
        (O::BackendLockUser, wire::user::LOCKED, true),
    ] {
        state.apply(&ModelOperation::SetFlag { user: 0, operation });
        assert_eq!(shown(&state, 0, property), Some(json!(flag)), "{operation:?}");
    }
    assert_eq!(shown(&state, 1, wire::user::BANNED), None);
}

#[test]
fn steps_change_the_members() {
    let mut state = sample_state();
    let member = |slot, verified| Member { slot, verified };
    let check = |state: &ModelState, user: usize, kind, primary, members: &[Member]| {
        let user = state.user(user).expect("the user was created");
        assert_eq!((user.primary(kind), user.members(kind)), (primary, members));
    };
    let three = [member(0, true), member(1, true), member(3, false)];
    check(&state, 0, IdentifierKind::Email, Some(0), &three);
    check(&state, 0, IdentifierKind::Phone, Some(2), &[member(2, false)]);
    check(&state, 2, IdentifierKind::Email, None, &[]);
    state.apply(&ModelOperation::SetPrimary {
        user: 0,
        surface: Surface::Backend,
        kind: IdentifierKind::Email,
        slot: Some(1),
    });
    check(&state, 0, IdentifierKind::Email, Some(1), &three);
    state.apply(&ModelOperation::SetVerified { slot: 3, verified: true });
    assert_eq!(state.member(3).map(|member| member.status), Some(VerificationState::Verified));
    state.apply(&ModelOperation::SetVerified { slot: 1, verified: false });
    assert_eq!(state.member(1).map(|member| member.status), Some(VerificationState::Unverified));
    state.apply(&ModelOperation::DeleteMember { slot: 0 });
    check(&state, 0, IdentifierKind::Email, Some(1), &[member(1, false), member(3, true)]);
    state.apply(&ModelOperation::ReplaceMembers { user: 0, member: verified(4, email(4)) });
    check(&state, 0, IdentifierKind::Email, Some(4), &[member(4, true)]);
    let deleted = |state: &ModelState| {
        state.members().filter(|(_, member)| member.deleted).map(|(slot, _)| slot).collect::<Vec<_>>()
    };
    assert_eq!(deleted(&state), [0, 1, 3]);
    state.apply(&ModelOperation::DeleteUser { user: 0 });
    assert_eq!(deleted(&state), [0, 1, 2, 3, 4]);
    assert!(state.existing_user(0).is_none() && state.existing_user(1).is_some());
}

#[test]
fn the_members_follow_what_a_read_lists() {
    let mut state = sample_state();
    state.sync_members(
        0,
        IdentifierKind::Email,
        &[(1, VerificationState::Unverified), (3, VerificationState::Verified)],
        Some(3),
    );
    let user = state.user(0).expect("the user was created");
    let members = [Member { slot: 1, verified: false }, Member { slot: 3, verified: true }];
    assert_eq!(
        (user.primary(IdentifierKind::Email), user.members(IdentifierKind::Email)),
        (Some(3), &members[..])
    );
    let records: Vec<(usize, bool, VerificationState)> =
        state.members().map(|(slot, member)| (slot, member.deleted, member.status)).collect();
    let (unverified, verified) = (VerificationState::Unverified, VerificationState::Verified);
    let others = [(2, false, unverified), (10, false, unverified)];
    assert_eq!(records[..2], [(0, true, verified), (1, false, unverified)]);
    assert_eq!([records[2], records[4]], others);
    assert_eq!(records[3], (3, false, verified));
    state.sync_members(0, IdentifierKind::Email, &[(0, VerificationState::Verified)], None);
    assert!(
        state.member(0).is_some_and(|member| !member.deleted)
            && state.member(1).is_some_and(|member| member.deleted)
    );
    assert_eq!(state.user(0).and_then(|user| user.primary(IdentifierKind::Email)), None);
}
