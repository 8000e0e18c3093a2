//! What the model allows of steps about users, what identifies them, and their metadata.

use clerk_user::operations::Operation as O;
use clerk_user::wire;
use clerk_user_runtime::{ParamFault, PrimaryFault, Surface, UniqueAspect, VerificationState};
use serde_json::{Map, Value, json};

use super::{
    add, check_step, create, email, named, rules, town, town_after, unverified, update, username, verified,
    without,
};
use crate::model::operation::{Fault, How, Kind, Op, Pool, Says, UserNo};

const fn through(surface: Surface, user: UserNo, says: Says) -> Op {
    Op::Update { user, surface, says, fault: None }
}

const fn set_primary(user: UserNo, kind: Kind, slot: Option<usize>) -> Op {
    Op::SetPrimary { user, surface: Surface::Backend, kind, slot }
}

fn write(user: UserNo, how: How, value: Value) -> Op {
    let fields = Map::from_iter([(wire::user::PUBLIC_METADATA.to_owned(), value)]);
    Op::Write { user, surface: Surface::Backend, how, fields, fault: None }
}

#[test]
fn what_is_not_there_cannot_be_asked_about() {
    let world = town_after([Op::Delete { user: 2 }, Op::Remove { slot: 1 }]);
    for op in [
        create(0, Vec::new(), Vec::new()),
        create(5, Vec::new(), vec![verified(0, email(7))]),
        Op::Find { value: email(9) },
        Op::List { users: vec![0, 9], limit: 1, ascending: None },
        Op::ReadUser { user: 9 },
        Op::ReadMember { slot: 99 },
        Op::Verify { slot: 1, verified: true },
        Op::Remove { slot: 1 },
        Op::Remove { slot: 99 },
        update(2, named(7)),
        update(9, named(7)),
        set_primary(0, Kind::Email, Some(99)),
        set_primary(0, Kind::Email, Some(2)),
        add(0, verified(0, email(7)), None),
        Op::Write { user: 0, surface: Surface::Frontend, how: How::Replace, fields: Map::new(), fault: None },
    ] {
        check_step(&world, &op, "skipped", None);
    }
}

#[test]
fn what_is_there_can_be_looked_at_and_what_is_deleted_is_gone() {
    let world = town_after([Op::Delete { user: 2 }, Op::Remove { slot: 1 }]);
    for op in [
        Op::Find { value: email(0) },
        Op::List { users: vec![0, 1], limit: 1, ascending: None },
        Op::ReadUser { user: 0 },
        Op::ReadMember { slot: 0 },
        Op::BulkCreate { user: 5, count: 2, page: 1 },
        Op::Flag { user: 0, operation: O::BackendBanUser },
        Op::Delete { user: 0 },
    ] {
        check_step(&world, &op, "done", None);
    }
    let deleted = rules().gone(O::BackendDeleteUser).or_else(|| rules().unknown());
    check_step(&world, &Op::ReadUser { user: 2 }, "refused", deleted);
    check_step(&world, &Op::ReadMember { slot: 1 }, "refused", rules().gone(Kind::Email.deletes()));
    let without_owner = town_after([Op::Delete { user: 0 }]);
    check_step(&without_owner, &Op::ReadMember { slot: 0 }, "refused", deleted);
    assert_ne!(deleted.map(|rule| &rule.id), rules().gone(Kind::Email.deletes()).map(|rule| &rule.id));
}

#[test]
fn a_unique_value_is_refused_where_somebody_else_has_it() {
    let world = town();
    let taken = |operation, pool| rules().unique(operation, pool, UniqueAspect::Taken);
    let (text, address) = (username(0).pool, email(0).pool);
    check_step(&world, &create(5, named(7), vec![verified(50, email(7))]), "done", None);
    check_step(&world, &create(5, named(0), Vec::new()), "refused", taken(O::BackendCreateUser, text));
    let members = |value| vec![verified(50, value)];
    let refused = taken(O::BackendCreateUser, address);
    check_step(&world, &create(5, Vec::new(), members(email(0))), "refused", refused);
    // Whoever has not shown that it is theirs may lose it, or not.
    check_step(&world, &create(5, Vec::new(), members(email(2))), "open", None);
    check_step(&world, &update(2, named(0)), "refused", taken(O::BackendUpdateUser, text));
    check_step(&world, &update(2, named(2)), "done", None);
    check_step(&world, &update(2, named(7)), "done", None);
    check_step(&world, &update(2, Vec::new()), "open", None);

    let adds = taken(O::BackendCreateEmailAddress, address);
    check_step(&world, &add(1, verified(50, email(0)), None), "refused", adds);
    check_step(&world, &add(1, unverified(50, email(0)), None), "open", None);
    check_step(&world, &add(1, verified(50, email(2)), None), "open", None);
    check_step(&world, &add(0, verified(50, email(2)), None), "open", None);
    let replace = |user, member| Op::Replace { user, member };
    let replaces = O::BackendReplaceUserEmailAddress;
    check_step(&world, &replace(1, verified(50, email(0))), "refused", taken(replaces, address));
    check_step(&world, &replace(1, unverified(50, email(0))), "open", None);
    check_step(&world, &replace(0, verified(50, email(1))), "open", None);
    check_step(&world, &replace(0, verified(50, email(7))), "done", rules().fact("I13", replaces));
}

#[test]
fn what_was_given_up_can_be_taken_by_somebody_else() {
    let freed = |operation, pool| rules().unique(operation, pool, UniqueAspect::Freed);
    let (text, address) = (username(0).pool, email(0).pool);
    let world = town_after([update(2, named(3)), Op::Remove { slot: 1 }]);
    check_step(&world, &create(5, named(2), Vec::new()), "done", freed(O::BackendCreateUser, text));
    check_step(&world, &update(0, named(2)), "done", freed(O::BackendUpdateUser, text));
    let add_again = add(1, verified(50, email(1)), None);
    check_step(&world, &add_again, "done", freed(O::BackendCreateEmailAddress, address));
    // What nobody had is added by the rule about adding.
    let fresh = add(1, verified(50, email(7)), None);
    check_step(&world, &fresh, "done", rules().fact("E7", O::BackendCreateEmailAddress));
}

#[test]
fn an_unverified_member_is_added_but_whether_it_can_ask_to_be_the_primary_is_open() {
    let world = town();
    let adds = rules().fact("E7", O::BackendCreateEmailAddress);
    check_step(&world, &add(1, unverified(50, email(7)), None), "done", adds);
    check_step(&world, &add(1, unverified(50, email(7)), Some(false)), "done", adds);
    check_step(&world, &add(1, unverified(50, email(7)), Some(true)), "open", None);
    check_step(&world, &add(1, verified(50, email(7)), Some(true)), "done", adds);
}

#[test]
fn only_the_last_identifier_and_the_primary_may_be_kept_from_being_removed() {
    let mut world = town();
    let gone = rules().gone(Kind::Email.deletes());
    check_step(&world, &Op::Remove { slot: 1 }, "done", gone);
    check_step(&world, &Op::Remove { slot: 0 }, "open", None);
    world.resynchronise(1, Kind::Email, &[(10, VerificationState::Unverified)], None);
    check_step(&world, &Op::Remove { slot: 10 }, "open", None);
    // A name is an identifier too; other texts are none.
    check_step(&world, &update(2, without(wire::user::USERNAME)), "open", None);
    check_step(&world, &update(0, without(wire::user::USERNAME)), "done", None);
    check_step(&world, &update(2, without(wire::user::FIRST_NAME)), "done", None);
}

#[test]
fn an_address_is_verified_unless_it_belongs_to_somebody_else() {
    let world = town_after([create(3, Vec::new(), vec![verified(30, email(2))])]);
    let verifies = O::BackendUpdateEmailAddress;
    let taken = rules().unique(verifies, Pool::Of(Kind::Email), UniqueAspect::Taken);
    check_step(&world, &Op::Verify { slot: 10, verified: true }, "refused", taken);
    check_step(&world, &Op::Verify { slot: 10, verified: false }, "open", None);
    check_step(&world, &Op::Verify { slot: 30, verified: true }, "done", rules().fact("E2", verifies));
}

#[test]
fn whoever_is_banned_or_locked_may_be_kept_from_acting_but_not_from_being_acted_upon() {
    let flag = |user, operation| Op::Flag { user, operation };
    let world = town_after([flag(0, O::BackendBanUser), flag(1, O::BackendLockUser)]);
    for user in [0, 1] {
        assert!(world.is_suspended(user));
        check_step(&world, &through(Surface::Frontend, user, named(7)), "open", None);
        check_step(&world, &through(Surface::Backend, user, named(7)), "done", None);
    }
    check_step(&world, &through(Surface::Frontend, 2, named(7)), "done", None);
    let free = town_after([flag(0, O::BackendBanUser), flag(0, O::BackendUnbanUser)]);
    assert!(!free.is_suspended(0) && !free.is_suspended(2));
}

#[test]
fn a_fault_is_refused_for_what_it_is() {
    let world = town();
    let fault = Fault::Value(wire::user::FIRST_NAME, json!(1));
    for (fault, kind) in [(Fault::Unknown, ParamFault::Unknown), (fault, ParamFault::WrongType)] {
        let (user, surface) = (0, Surface::Backend);
        let update = Op::Update { user, surface, says: named(7), fault: Some(fault.clone()) };
        check_step(&world, &update, "refused", rules().fault(O::BackendUpdateUser, kind));
        let (how, fields) = (How::Merge, Map::new());
        let write = Op::Write { user, surface, how, fields, fault: Some(fault) };
        check_step(&world, &write, "refused", rules().fault(O::BackendUpdateUserMetadata, kind));
    }
}

#[test]
fn metadata_fits_by_what_it_leaves() {
    let limit = usize::try_from(rules().metadata_fits().expect("there is a limit")).expect("it is small");
    // The text of the object is as long as the limit with so many letters.
    let letters = limit - json!({ "a": "" }).to_string().len();
    let object = |letters: usize| json!({ "a": "x".repeat(letters) });
    let takes = |how| match how {
        How::Merge => rules().takes_objects(O::BackendUpdateUserMetadata),
        How::Replace => rules().takes_objects(O::BackendReplaceUserMetadata),
    };
    for how in [How::Merge, How::Replace] {
        check_step(&town(), &write(0, how, object(letters)), "done", takes(how));
        check_step(&town(), &write(0, how, object(letters + 1)), "open", None);
    }
    let full = town_after([write(0, How::Replace, object(letters))]);
    check_step(&full, &write(0, How::Merge, json!({ "b": 1 })), "open", None);
    check_step(&full, &write(0, How::Replace, json!({ "b": 1 })), "done", takes(How::Replace));
}

#[test]
fn the_primary_is_set_to_a_verified_member_of_the_user() {
    let foreign = create(3, Vec::new(), vec![verified(30, email(5))]);
    let world = town_after([Op::Remove { slot: 1 }, add(0, verified(4, email(4)), None), foreign]);
    let email_is = |fault| rules().primary_set(Kind::Email.primary(), fault);
    let phone_is = |fault| rules().primary_set(Kind::Phone.primary(), fault);
    let of_email = |slot| set_primary(0, Kind::Email, slot);
    check_step(&world, &of_email(Some(4)), "done", email_is(None));
    check_step(&world, &of_email(None), "refused", email_is(Some(PrimaryFault::Missing)));
    check_step(&world, &of_email(Some(1)), "refused", email_is(Some(PrimaryFault::Missing)));
    for slot in [10, 30] {
        check_step(&world, &of_email(Some(slot)), "refused", email_is(Some(PrimaryFault::Foreign)));
    }
    check_step(&world, &of_email(Some(3)), "refused", email_is(Some(PrimaryFault::Unverified)));
    // A first member is the primary though it is not verified; whether it can be set again is open.
    check_step(&world, &set_primary(0, Kind::Phone, Some(2)), "open", None);
    let missing = set_primary(0, Kind::Phone, None);
    check_step(&world, &missing, "refused", phone_is(Some(PrimaryFault::Missing)));
}
