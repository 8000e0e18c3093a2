//! What a history leaves: whose each value is, what a user shows, and which members it has.

use std::collections::BTreeSet;

use clerk_user::operations::Operation as O;
use clerk_user::wire;
use clerk_user_runtime::{Surface, Timestamp, VerificationState};
use serde_json::{Map, Value, json};

use crate::model::account_operation::AccountOperation;
use crate::model::members::Member;
use crate::model::operation::{How, Kind, Op, Said};
use crate::model::state::{Holder, METADATA, ModelState};
use crate::model::tests::{
    add, create, email, named, phone, town, town_after, unverified, update, username, verified, without,
};

fn shown(world: &ModelState, user: usize, property: &str) -> Option<Value> {
    world.user(user).and_then(|user| user.shows.get(property).cloned())
}

fn write(how: How, value: Value) -> Op {
    let fields = Map::from_iter([(wire::user::PUBLIC_METADATA.to_owned(), value)]);
    Op::Write { user: 0, surface: Surface::Backend, how, fields, fault: None }
}

#[test]
fn a_value_is_of_whoever_has_it_now() {
    let world = town_after([
        // An address that two have, one of them verified; and one that its owner had first.
        create(3, Vec::new(), vec![verified(30, email(2))]),
        create(4, Vec::new(), vec![verified(40, email(5))]),
        create(6, Vec::new(), vec![unverified(60, email(5))]),
        Op::Remove { slot: 1 },
        Op::Delete { user: 2 },
    ]);
    for (name, user, expected) in [
        (username(0), 0, Holder::Self_),
        (username(0), 1, Holder::Other),
        (username(2), 0, Holder::Nobody),
        (username(7), 0, Holder::Nobody),
        (username(99), 0, Holder::Nobody),
        (email(0), 0, Holder::Self_),
        (email(0), 1, Holder::Other),
        (email(1), 3, Holder::Nobody),
        (email(2), 0, Holder::Other),
        (email(2), 1, Holder::Other),
        (email(2), 3, Holder::Self_),
        (email(5), 4, Holder::Self_),
        (email(5), 6, Holder::Other),
        (phone(0), 1, Holder::OtherUnverified),
    ] {
        assert_eq!(world.holder(name, user), expected, "{name} seen from {user}");
    }
}

#[test]
fn what_gave_a_value_up_is_known_until_it_is_taken_again() {
    let mut world = town_after([update(2, named(3)), Op::Remove { slot: 1 }]);
    assert_eq!(world.freed_by(username(2)), Some(O::BackendUpdateUser));
    assert_eq!(world.freed_by(email(1)), Some(O::BackendDeleteEmailAddress));
    assert_eq!((world.freed_by(username(3)), world.freed_by(email(0))), (None, None));
    world.apply(&create(5, named(2), Vec::new()));
    assert_eq!(world.freed_by(username(2)), None);
}

#[test]
fn a_user_has_as_many_identifiers_as_a_name_and_members_make() {
    let world = town_after([
        create(5, Vec::new(), Vec::new()),
        create(6, named(4), vec![verified(60, email(6))]),
        create(7, without(wire::user::USERNAME), vec![verified(70, email(7))]),
    ]);
    let last = |user| world.is_last_identifier(user);
    assert_eq!([0, 1, 2, 5, 6, 7, 99].map(last), [false, true, true, true, false, true, false]);
}

#[test]
fn everybody_and_everything_is_found_deleted_or_not() {
    let mut world = town_after([Op::Delete { user: 2 }, Op::Remove { slot: 1 }]);
    let users: Vec<(usize, bool)> = world.users().map(|(number, user)| (number, user.gone)).collect();
    assert_eq!(users, [(0, false), (1, false), (2, true)]);
    let slots: Vec<(usize, bool)> = world.slots().map(|(slot, held)| (slot, held.gone)).collect();
    assert_eq!(slots, [(0, false), (1, true), (2, false), (3, false), (10, false)]);
    assert!(world.user(2).is_some() && world.present(2).is_none() && world.present(0).is_some());
    assert!(world.user(9).is_none() && world.user_mut(9).is_none() && world.present(9).is_none());
    let names: BTreeSet<_> = world.names(username(0).pool).collect();
    assert_eq!(names, (0..8).map(username).collect());
    assert_eq!((world.kind(10), world.kind(2), world.kind(99)), (Some(Kind::Email), Some(Kind::Phone), None));
}

#[test]
fn a_step_is_about_the_owner_of_what_it_names() {
    let world = town_after([Op::AccountOperation(AccountOperation::SignIn { user: 1, session: 7 })]);
    for (op, user) in [
        (Op::Verify { slot: 10, verified: true }, Some(1)),
        (Op::Remove { slot: 10 }, Some(1)),
        (Op::ReadMember { slot: 10 }, Some(1)),
        (Op::ReadMember { slot: 99 }, None),
        (Op::AccountOperation(AccountOperation::Revoke { session: 7 }), Some(1)),
        (Op::AccountOperation(AccountOperation::SignInAgain { session: 7 }), Some(1)),
        (Op::AccountOperation(AccountOperation::Sessions { user: 2 }), Some(2)),
        (update(2, Vec::new()), Some(2)),
        (Op::Find { value: email(0) }, None),
    ] {
        assert_eq!(world.subject(&op), user, "{op:?}");
    }
}

#[test]
fn what_a_request_says_is_shown_as_a_value() {
    let world = town();
    assert_eq!(world.said(&Said::Fixed(json!("x"))), json!("x"));
    assert_eq!(world.said(&Said::Instant(Timestamp::from_millis(1_234))), json!(1_234));
    assert_eq!(world.said(&Said::Name(username(3))), json!("name3"));
    assert_eq!(world.said(&Said::Name(username(99))), Value::Null);
}

#[test]
fn a_step_leaves_one_of_the_primaries_that_it_may_leave() {
    let world = town();
    let set = |slot| Op::SetPrimary { user: 0, surface: Surface::Backend, kind: Kind::Email, slot };
    for (op, refused, primaries) in [
        (set(Some(1)), false, vec![Some(1)]),
        (set(None), true, vec![]),
        (add(0, verified(4, email(4)), Some(true)), false, vec![Some(4)]),
        (add(0, verified(4, email(4)), Some(false)), false, vec![Some(0)]),
        (add(0, verified(4, email(4)), None), false, vec![Some(0)]),
        (add(0, unverified(4, email(4)), Some(true)), true, vec![Some(0), Some(4)]),
        (Op::Verify { slot: 1, verified: false }, true, vec![None, Some(0), Some(1)]),
        (Op::Remove { slot: 1 }, true, vec![Some(0)]),
        (Op::Replace { user: 0, member: verified(4, email(4)) }, false, vec![Some(4)]),
    ] {
        let (user, kind, allowed) = world.primaries(&op).expect("it can change the primary");
        assert_eq!((user, kind, allowed.refused), (0, Kind::Email, refused), "{op:?}");
        assert_eq!(allowed.primaries.into_iter().collect::<Vec<_>>(), primaries, "{op:?}");
    }
    assert!(world.primaries(&update(0, named(7))).is_none());
    assert!(world.primaries(&Op::Remove { slot: 99 }).is_none());
}

#[test]
fn a_user_shows_what_requests_have_said() {
    let mut world = town();
    for property in METADATA {
        assert_eq!(shown(&world, 0, property), Some(json!({})), "{property}");
    }
    assert_eq!(shown(&world, 0, wire::user::USERNAME), Some(json!("name0")));
    world.apply(&update(0, named(7)));
    assert_eq!(shown(&world, 0, wire::user::USERNAME), Some(json!("name7")));
    world.apply(&write(How::Merge, json!({ "a": 1, "b": { "c": 2 } })));
    world.apply(&write(How::Merge, json!({ "a": null, "b": { "d": 3 } })));
    let merged = json!({ "b": { "c": 2, "d": 3 } });
    assert_eq!(shown(&world, 0, wire::user::PUBLIC_METADATA), Some(merged.clone()));
    let object = world.user(0).map(|user| user.object(wire::user::PUBLIC_METADATA));
    assert_eq!(object, merged.as_object().cloned());
    world.apply(&write(How::Replace, json!({ "e": null })));
    assert_eq!(shown(&world, 0, wire::user::PUBLIC_METADATA), Some(json!({ "e": null })));
    assert_eq!(shown(&world, 0, wire::user::PRIVATE_METADATA), Some(json!({})));
    for (operation, property, flag) in [
        (O::BackendBanUser, wire::user::BANNED, true),
        (O::BackendUnbanUser, wire::user::BANNED, false),
        (O::BackendLockUser, wire::user::LOCKED, true),
    ] {
        world.apply(&Op::Flag { user: 0, operation });
        assert_eq!(shown(&world, 0, property), Some(json!(flag)), "{operation:?}");
    }
    assert_eq!(shown(&world, 1, wire::user::BANNED), None);
}

#[test]
fn members_come_and_go_with_their_steps() {
    let mut world = town();
    let member = |slot, verified| Member { slot, verified };
    let is = |world: &ModelState, user: usize, kind, primary, members: &[Member]| {
        let user = world.user(user).expect("it was created");
        assert_eq!((user.primary(kind), user.members(kind)), (primary, members));
    };
    let three = [member(0, true), member(1, true), member(3, false)];
    is(&world, 0, Kind::Email, Some(0), &three);
    is(&world, 0, Kind::Phone, Some(2), &[member(2, false)]);
    is(&world, 2, Kind::Email, None, &[]);
    world.apply(&Op::SetPrimary { user: 0, surface: Surface::Backend, kind: Kind::Email, slot: Some(1) });
    is(&world, 0, Kind::Email, Some(1), &three);
    world.apply(&Op::Verify { slot: 3, verified: true });
    assert_eq!(world.held(3).map(|held| held.status), Some(VerificationState::Verified));
    world.apply(&Op::Verify { slot: 1, verified: false });
    assert_eq!(world.held(1).map(|held| held.status), Some(VerificationState::Unverified));
    world.apply(&Op::Remove { slot: 0 });
    is(&world, 0, Kind::Email, Some(1), &[member(1, false), member(3, true)]);
    world.apply(&Op::Replace { user: 0, member: verified(4, email(4)) });
    is(&world, 0, Kind::Email, Some(4), &[member(4, true)]);
    let gone = |world: &ModelState| {
        world.slots().filter(|(_, held)| held.gone).map(|(slot, _)| slot).collect::<Vec<_>>()
    };
    assert_eq!(gone(&world), [0, 1, 3]);
    world.apply(&Op::Delete { user: 0 });
    assert_eq!(gone(&world), [0, 1, 2, 3, 4]);
    assert!(world.present(0).is_none() && world.present(1).is_some());
}

#[test]
fn what_a_read_lists_is_taken_over() {
    let mut world = town();
    world.resynchronise(
        0,
        Kind::Email,
        &[(1, VerificationState::Unverified), (3, VerificationState::Verified)],
        Some(3),
    );
    let user = world.user(0).expect("it was created");
    let members = [Member { slot: 1, verified: false }, Member { slot: 3, verified: true }];
    assert_eq!((user.primary(Kind::Email), user.members(Kind::Email)), (Some(3), &members[..]));
    let held: Vec<(usize, bool, VerificationState)> =
        world.slots().map(|(slot, held)| (slot, held.gone, held.status)).collect();
    let (unverified, verified) = (VerificationState::Unverified, VerificationState::Verified);
    let others = [(2, false, unverified), (10, false, unverified)];
    assert_eq!(held[..2], [(0, true, verified), (1, false, unverified)]);
    assert_eq!([held[2], held[4]], others);
    assert_eq!(held[3], (3, false, verified));
    world.resynchronise(0, Kind::Email, &[(0, VerificationState::Verified)], None);
    assert!(world.held(0).is_some_and(|held| !held.gone) && world.held(1).is_some_and(|held| held.gone));
    assert_eq!(world.user(0).and_then(|user| user.primary(Kind::Email)), None);
}
