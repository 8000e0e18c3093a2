//! PrimaryChoice rules a step puts to the test, and which of them is broken by what is seen.

use clerk_user::operations::Operation as O;
use clerk_user::wire;
use clerk_user_runtime::{
    MergeAspect, PrimaryAspect, PrimaryChoice, PrimaryTrigger, ReplaceAspect, Surface, VerificationState,
};
use serde_json::{Map, Value, json};

use crate::model::account_operation::AccountOperation;
use crate::model::attribution::Taken;
use crate::model::operation::{How, Kind, Op, UserNo};
use crate::model::rule_index::Why;
use crate::model::state::{METADATA, ModelState};
use crate::model::tests::{
    add, create, email, ids, named, phone, rules, set_password, town, town_after, unverified, update,
    verified, without,
};

const PUBLIC: &str = wire::user::PUBLIC_METADATA;
const NAME: &str = wire::user::FIRST_NAME;

fn taken<'a>(before: &'a ModelState, op: &'a Op, done: bool) -> Taken<'a> {
    let operation = op.operation(|slot| before.kind(slot)).expect("there is an operation for it");
    Taken { before, op, operation, done, rules: rules() }
}

#[track_caller]
fn check_stakes(before: &ModelState, op: &Op, expected: &[Why]) {
    let expected: Vec<Why> = expected.to_vec();
    assert_eq!(ids(taken(before, op, true).covered_rules()), ids(expected.into_iter().flatten()), "{op:?}");
}

/// What a step about members of a kind puts to the test beside its own.
fn with_primary(kind: Kind, own: Vec<Why>) -> Vec<Why> {
    let aspects = [PrimaryAspect::MemberOrNull, PrimaryAspect::Listed, PrimaryAspect::Single];
    own.into_iter().chain(aspects.map(|aspect| rules().primary(kind.primary(), aspect))).collect()
}

fn write(user: UserNo, how: How, property: &str, value: Value) -> Op {
    let fields = Map::from_iter([(property.to_owned(), value)]);
    Op::Write { user, surface: Surface::Backend, how, fields, fault: None }
}

fn assigned(kind: Kind, trigger: PrimaryTrigger, which: PrimaryChoice, status: VerificationState) -> Why {
    rules().primary_assigned(kind.primary(), trigger, which, status)
}

#[test]
fn a_refused_step_puts_to_the_test_that_nothing_has_changed() {
    let (world, op) = (town(), update(0, named(7)));
    let unchanged = ids(rules().unchanged(O::BackendUpdateUser));
    assert_eq!(unchanged.len(), 1);
    assert_eq!(ids(taken(&world, &op, false).covered_rules()), unchanged);
    assert_eq!(ids(taken(&world, &op, false).blame(0, NAME, &json!(""), true)), unchanged);
    assert_eq!(ids(taken(&world, &op, false).blame_primary(0, Kind::Email, false)), unchanged);
    assert_eq!(ids(taken(&world, &op, false).blame_list(0, Kind::Email, None)), unchanged);
    // A flag is as it was before, too.
    let flag = wire::user::PASSWORD_ENABLED;
    assert_eq!(ids(taken(&world, &op, false).blame(0, flag, &json!(true), true)), unchanged);
}

#[test]
fn what_a_request_says_of_a_user_is_at_stake() {
    let (world, rules) = (town(), rules());
    let says = [named(7), without(NAME)].concat();
    let read_back = |operation, property| rules.read_back(operation, property);
    let op =
        create(5, says, vec![verified(50, email(7)), unverified(51, email(6)), unverified(52, phone(7))]);
    let of = O::BackendCreateUser;
    check_stakes(
        &world,
        &op,
        &[
            read_back(of, wire::user::USERNAME),
            read_back(of, NAME),
            assigned(Kind::Email, PrimaryTrigger::Created, PrimaryChoice::First, VerificationState::Verified),
            assigned(
                Kind::Phone,
                PrimaryTrigger::Created,
                PrimaryChoice::First,
                VerificationState::Unverified,
            ),
        ],
    );
    let of = O::BackendUpdateUser;
    let effect = rules.effect(of, wire::user::UPDATED_AT);
    let kept = rules.independent(of, wire::user::USERNAME, 1);
    assert!(effect.is_some() && kept.is_some());
    check_stakes(&world, &update(0, without(NAME)), &[read_back(of, NAME), kept, effect]);
}

#[test]
fn what_a_write_of_metadata_brings_about_is_at_stake() {
    let (world, rules) = (town(), rules());
    let merge = O::BackendUpdateUserMetadata;
    check_stakes(
        &world,
        &write(0, How::Merge, PUBLIC, json!({ "a": 1, "b": null })),
        &[
            rules.verbatim(merge),
            rules.merge(merge, MergeAspect::Scalar),
            rules.merge(merge, MergeAspect::NullMissing),
            rules.read_back(merge, PUBLIC),
            rules.independent(merge, wire::user::PRIVATE_METADATA, 1),
        ],
    );
    let replace = O::BackendReplaceUserMetadata;
    for (value, aspect) in [
        (json!({ "a": null }), ReplaceAspect::InnerNull),
        (json!({ "a": 1 }), ReplaceAspect::Whole),
        (json!({}), ReplaceAspect::Empty),
    ] {
        check_stakes(
            &world,
            &write(0, How::Replace, PUBLIC, value),
            &[
                rules.verbatim(replace),
                rules.replace(replace, aspect),
                rules.read_back(replace, PUBLIC),
                rules.independent(replace, wire::user::PRIVATE_METADATA, 1),
            ],
        );
    }
    // Where all three are named, none is kept.
    let fields = METADATA.map(|property| (property.to_owned(), json!({}))).into_iter().collect();
    let (user, surface, how) = (0, Surface::Backend, How::Replace);
    let all = Op::Write { user, surface, how, fields, fault: None };
    let of_each = |property| {
        [
            rules.verbatim(replace),
            rules.replace(replace, ReplaceAspect::Empty),
            rules.read_back(replace, property),
        ]
    };
    check_stakes(&world, &all, &METADATA.map(of_each).concat());
    // A signed-in user writes one of them.
    let unsafe_metadata = Map::from_iter([(wire::user::UNSAFE_METADATA.to_owned(), json!({}))]);
    let (how, surface, fault) = (How::Merge, Surface::Frontend, None);
    let op = Op::Write { user: 0, surface, how, fields: unsafe_metadata, fault };
    let own = O::FrontendUpdateMetadata;
    check_stakes(
        &world,
        &op,
        &[
            rules.verbatim(own),
            rules.merge(own, MergeAspect::Empty),
            rules.read_back(own, wire::user::UNSAFE_METADATA),
            rules.independent(own, PUBLIC, 1),
        ],
    );
}

#[test]
fn a_step_about_members_puts_the_primary_to_the_test() {
    let (world, rules, kind) = (town(), rules(), Kind::Email);
    let set = Op::SetPrimary { user: 0, surface: Surface::Backend, kind, slot: Some(1) };
    let [first, flagged] = [PrimaryChoice::First, PrimaryChoice::Flagged]
        .map(|which| assigned(kind, PrimaryTrigger::Added, which, VerificationState::Verified));
    let replaced =
        assigned(kind, PrimaryTrigger::Replaced, PrimaryChoice::Replacement, VerificationState::Verified);
    for (op, own) in [
        (set, vec![rules.primary_set(kind.primary(), None)]),
        (add(2, verified(50, email(7)), None), vec![first]),
        (add(2, verified(50, email(7)), Some(true)), vec![flagged]),
        (add(0, verified(50, email(7)), Some(true)), vec![flagged]),
        (add(0, verified(50, email(7)), None), vec![]),
        (add(2, unverified(50, email(7)), None), vec![]),
        (add(0, unverified(50, email(7)), Some(true)), vec![]),
        (Op::Replace { user: 0, member: verified(50, email(7)) }, vec![replaced]),
        (Op::Remove { slot: 1 }, vec![rules.gone(kind.deletes())]),
        (Op::Verify { slot: 1, verified: true }, vec![rules.fact("E2", O::BackendUpdateEmailAddress)]),
    ] {
        assert!(own.iter().all(Option::is_some), "{op:?}");
        check_stakes(&world, &op, &with_primary(kind, own));
    }
    check_stakes(&world, &Op::ReadMember { slot: 1 }, &[]);
}

#[test]
fn a_flag_is_at_stake_where_an_operation_sets_it() {
    let (world, rules) = (town(), rules());
    let ban = O::BackendBanUser;
    let op = Op::Flag { user: 0, operation: ban };
    check_stakes(&world, &op, &[rules.fact("D3", ban), rules.fact("D4", ban)]);
    let by_flag = ids(rules.fact("D3", ban).or_else(|| rules.fact("D4", ban)));
    assert_eq!(by_flag.len(), 1);
    assert_eq!(ids(taken(&world, &op, true).blame(0, wire::user::BANNED, &json!(false), true)), by_flag);

    let flag = wire::user::PASSWORD_ENABLED;
    let blame = |world: &ModelState, op: Op, done, user| {
        ids(taken(world, &op, done).blame(user, flag, &json!(false), true))
    };
    let set = || Op::AccountOperation(set_password(0, 1, false));
    let rule = ["password-updated-enables"];
    assert_eq!(ids(taken(&world, &set(), true).covered_rules()), rule);
    assert!(
        taken(&world, &Op::AccountOperation(AccountOperation::CheckPassword { user: 0, password: 1 }), true)
            .covered_rules()
            .is_empty()
    );
    assert_eq!(blame(&world, set(), true, 0), rule);
    // The password of somebody else is what has made it so before, or nothing.
    assert!(blame(&world, set(), true, 1).is_empty());
    let world = town_after([set()]);
    check_stakes(
        &world,
        &Op::AccountOperation(AccountOperation::CheckPassword { user: 0, password: 1 }),
        &[],
    );
    for done in [true, false] {
        assert_eq!(blame(&world, update(1, named(7)), done, 0), rule);
    }
}

#[test]
fn a_property_is_to_be_read_back_or_kept() {
    let (world, rules) = (town(), rules());
    let blame =
        |op: Op, done, user, property| ids(taken(&world, &op, done).blame(user, property, &json!(""), true));
    let reads_back = ids(rules.reads_back(Surface::Backend, NAME));
    assert_eq!(reads_back.len(), 1);
    assert_eq!(blame(Op::ReadUser { user: 0 }, false, 0, NAME), reads_back);
    assert_eq!(blame(update(1, without(NAME)), false, 0, NAME), reads_back);
    assert_eq!(blame(add(0, verified(50, email(7)), None), true, 0, NAME), reads_back);
    let of = O::BackendUpdateUser;
    assert_eq!(blame(update(0, without(NAME)), true, 0, NAME), ids(rules.read_back(of, NAME)));
    let other = wire::user::LAST_NAME;
    assert_eq!(blame(update(0, without(NAME)), true, 0, other), ids(rules.independent(of, other, 1)));
    let create = create(0, without(NAME), Vec::new());
    assert_eq!(blame(create, true, 0, NAME), ids(rules.read_back(O::BackendCreateUser, NAME)));
    let write = write(0, How::Merge, PUBLIC, json!({}));
    let other = wire::user::PRIVATE_METADATA;
    let kept = rules.independent(O::BackendUpdateUserMetadata, other, 1);
    assert_eq!(blame(write, true, 0, other), ids(kept));
}

#[test]
fn a_wrong_write_is_about_what_differs() {
    let rules = rules();
    let world = town_after([write(0, How::Replace, PUBLIC, json!({ "a": 1, "b": 2 }))]);
    let blame = |how, value, actual| {
        let op = write(0, how, PUBLIC, value);
        ids(taken(&world, &op, true).blame(0, PUBLIC, &actual, true))
    };
    let merge = O::BackendUpdateUserMetadata;
    let null_top = ids(rules.merge(merge, MergeAspect::NullTop));
    let stays = json!({ "a": null, "b": 2 });
    assert_eq!(blame(How::Merge, json!({ "a": null }), stays), null_top);
    let renamed = json!({ "A": 1, "a": 1, "b": 2 });
    assert_eq!(blame(How::Merge, json!({ "a": 1 }), renamed), ids(rules.verbatim(merge)));
    assert!(blame(How::Merge, json!(1), json!({})).is_empty());

    let replace = |aspect| ids(rules.replace(O::BackendReplaceUserMetadata, aspect));
    for (value, actual, aspect) in [
        (json!({ "a": null }), json!({}), ReplaceAspect::InnerNull),
        (json!({ "a": null }), json!({ "a": null, "b": 2 }), ReplaceAspect::Whole),
        (json!({ "a": 3 }), json!({}), ReplaceAspect::Whole),
        (json!({ "a": 3 }), json!({ "a": null }), ReplaceAspect::Whole),
        (json!({}), json!({ "a": 1 }), ReplaceAspect::Empty),
    ] {
        assert_eq!(
            blame(How::Replace, value.clone(), actual.clone()),
            replace(aspect),
            "{value} is {actual}"
        );
    }
}

#[test]
fn a_wrong_primary_is_about_the_step_that_could_change_it() {
    let (world, rules, kind) = (town(), rules(), Kind::Email);
    let blame = |op: &Op, user, dangling| ids(taken(&world, op, true).blame_primary(user, kind, dangling));
    let set = Op::SetPrimary { user: 0, surface: Surface::Backend, kind, slot: Some(1) };
    let dangling = ids(rules.primary(kind.primary(), PrimaryAspect::MemberOrNull));
    assert_eq!((blame(&set, 0, true), blame(&set, 1, true)), (dangling.clone(), dangling));
    assert!(blame(&set, 1, false).is_empty());
    let created = vec![unverified(52, phone(7)), verified(50, email(7)), unverified(51, email(6))];
    let verified_one = verified(50, email(7));
    for (op, why) in [
        (set, rules.primary_set(kind.primary(), None)),
        (
            create(0, named(7), created),
            assigned(kind, PrimaryTrigger::Created, PrimaryChoice::First, VerificationState::Verified),
        ),
        (create(0, named(7), vec![verified(52, phone(7))]), None),
        (
            add(0, verified_one, Some(true)),
            assigned(kind, PrimaryTrigger::Added, PrimaryChoice::Flagged, VerificationState::Verified),
        ),
        (add(0, verified(50, phone(7)), Some(true)), None),
        (
            Op::Replace { user: 0, member: verified_one },
            assigned(kind, PrimaryTrigger::Replaced, PrimaryChoice::Replacement, VerificationState::Verified),
        ),
        (Op::Replace { user: 0, member: verified(50, phone(7)) }, None),
        (update(0, named(7)), rules.independent(O::BackendUpdateUser, kind.primary(), 1)),
        (Op::Delete { user: 0 }, None),
    ] {
        assert_eq!(blame(&op, 0, false), ids(why), "{op:?}");
    }
}

#[test]
fn a_wrong_list_is_about_the_step_that_could_change_it() {
    let (world, rules, kind) = (town(), rules(), Kind::Email);
    let blame = |op: &Op, user, slot| ids(taken(&world, op, true).blame_list(user, kind, slot));
    let add = add(0, verified(50, email(7)), None);
    let listed = ids(rules.primary(kind.primary(), PrimaryAspect::Listed));
    assert_eq!((blame(&add, 0, Some(0)), blame(&add, 1, Some(10))), (listed.clone(), listed));
    assert!(blame(&add, 1, None).is_empty() && blame(&add, 2, None).is_empty());
    assert!(blame(&Op::Remove { slot: 1 }, 1, None).is_empty());
    let adds = rules.fact("E7", O::BackendCreateEmailAddress);
    assert_eq!((blame(&add, 0, Some(1)), blame(&add, 0, None)), (ids(adds), ids(adds)));
    let replaced = rules.fact("I13", O::BackendReplaceUserEmailAddress);
    for (op, why) in [
        (create(0, named(7), Vec::new()), rules.created(kind.list())),
        (Op::Remove { slot: 1 }, rules.gone(kind.deletes())),
        (Op::Replace { user: 0, member: verified(50, email(7)) }, replaced),
        (Op::Verify { slot: 1, verified: true }, rules.fact("E2", O::BackendUpdateEmailAddress)),
    ] {
        assert!(why.is_some(), "{op:?}");
        assert_eq!(blame(&op, 0, None), ids(why), "{op:?}");
    }
    // The primary may go with the step that removes it, or puts another in its place.
    assert_eq!(blame(&Op::Remove { slot: 0 }, 0, Some(0)), ids(rules.gone(kind.deletes())));
    let replace = Op::Replace { user: 0, member: verified(50, email(7)) };
    assert_eq!(blame(&replace, 0, Some(0)), ids(replaced));
    assert!(blame(&update(0, named(7)), 0, None).is_empty());
}
