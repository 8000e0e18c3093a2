//! Which rules a step evaluates, and which of them a wrong read breaks.

use clerk_user::operations::Operation as O;
use clerk_user::wire;
use clerk_user_runtime::{
    MergeAspect, PrimaryAspect, PrimaryChoice, PrimaryTrigger, ReplaceAspect, Surface, VerificationState,
};
use serde_json::{Map, Value, json};

use crate::model::account_operation::AccountOperation;
use crate::model::attribution::ExecutedStep;
use crate::model::metadata::METADATA;
use crate::model::operands::{IdentifierKind, UserNumber};
use crate::model::operation::{ModelOperation, WriteMode};
use crate::model::rule_index::RuleLookup;
use crate::model::state::ModelState;
use crate::model::tests::samples::{
    add, create, email, ids, phone, rules, sample_state, sample_state_after, set_password, unverified,
    update, verified, with_username, without,
};

const PUBLIC: &str = wire::user::PUBLIC_METADATA;
const NAME: &str = wire::user::FIRST_NAME;

fn executed<'a>(before: &'a ModelState, step: &'a ModelOperation, accepted: bool) -> ExecutedStep<'a> {
    let operation = step.operation(|slot| before.kind_of(slot)).expect("the step has an operation");
    ExecutedStep { before, step, operation, accepted, rules: rules() }
}

#[track_caller]
fn check_covered(before: &ModelState, step: &ModelOperation, expected: &[RuleLookup]) {
    let expected: Vec<RuleLookup> = expected.to_vec();
    assert_eq!(
        ids(executed(before, step, true).covered_rules()),
        ids(expected.into_iter().flatten()),
        "{step:?}"
    );
}

/// The rules that a step about members of a kind evaluates in addition to its own.
fn with_primary(kind: IdentifierKind, own: Vec<RuleLookup>) -> Vec<RuleLookup> {
    let aspects = [PrimaryAspect::Listed, PrimaryAspect::Single];
    own.into_iter()
        .chain(aspects.map(|aspect| rules().primary_reference(kind.primary_property(), aspect)))
        .collect()
}

fn write(user: UserNumber, mode: WriteMode, property: &str, value: Value) -> ModelOperation {
    let fields = Map::from_iter([(property.to_owned(), value)]);
    ModelOperation::WriteMetadata { user, surface: Surface::Backend, mode, fields, fault: None }
}

fn assigned(
    kind: IdentifierKind,
    trigger: PrimaryTrigger,
    which: PrimaryChoice,
    status: VerificationState,
) -> RuleLookup {
    rules().primary_assigned(kind.primary_property(), trigger, which, status)
}

#[test]
fn a_refused_step_evaluates_that_nothing_changed() {
    let (state, step) = (sample_state(), update(0, with_username(7)));
    let unchanged = ids(rules().unchanged_after_refusal(O::BackendUpdateUser));
    assert_eq!(unchanged.len(), 1);
    assert_eq!(ids(executed(&state, &step, false).covered_rules()), unchanged);
    assert_eq!(
        ids(executed(&state, &step, false).rules_broken_by_property(0, NAME, &json!(""), true)),
        unchanged
    );
    assert_eq!(
        ids(executed(&state, &step, false).rules_broken_by_primary(0, IdentifierKind::Email, false)),
        unchanged
    );
    assert_eq!(
        ids(executed(&state, &step, false).rules_broken_by_members(0, IdentifierKind::Email, None)),
        unchanged
    );
    // A flag must stay the same as well.
    let flag = wire::user::PASSWORD_ENABLED;
    assert_eq!(
        ids(executed(&state, &step, false).rules_broken_by_property(0, flag, &json!(true), true)),
        unchanged
    );
}

#[test]
fn a_request_evaluates_the_rules_about_its_properties() {
    let (state, rules) = (sample_state(), rules());
    let values = [with_username(7), without(NAME)].concat();
    let read_your_writes = |operation, property| rules.read_your_writes(operation, property);
    let step =
        create(5, values, vec![verified(50, email(7)), unverified(51, email(6)), unverified(52, phone(7))]);
    let operation = O::BackendCreateUser;
    check_covered(
        &state,
        &step,
        &[
            read_your_writes(operation, wire::user::USERNAME),
            read_your_writes(operation, NAME),
            assigned(
                IdentifierKind::Email,
                PrimaryTrigger::Created,
                PrimaryChoice::First,
                VerificationState::Verified,
            ),
            assigned(
                IdentifierKind::Phone,
                PrimaryTrigger::Created,
                PrimaryChoice::First,
                VerificationState::Unverified,
            ),
        ],
    );
    let operation = O::BackendUpdateUser;
    let effect = rules.effect(operation, wire::user::UPDATED_AT);
    let kept = rules.params_independent(operation, wire::user::USERNAME, 1);
    assert!(effect.is_some() && kept.is_some());
    check_covered(&state, &update(0, without(NAME)), &[read_your_writes(operation, NAME), kept, effect]);
}

#[test]
fn a_metadata_write_evaluates_the_rules_about_its_situations() {
    let (state, rules) = (sample_state(), rules());
    let merge = O::BackendUpdateUserMetadata;
    check_covered(
        &state,
        &write(0, WriteMode::Merge, PUBLIC, json!({ "a": 1, "b": null })),
        &[
            rules.encoding(merge),
            rules.merge_patch(merge, MergeAspect::Scalar),
            rules.merge_patch(merge, MergeAspect::NullMissing),
            rules.read_your_writes(merge, PUBLIC),
            rules.params_independent(merge, wire::user::PRIVATE_METADATA, 1),
        ],
    );
    let replace = O::BackendReplaceUserMetadata;
    for (value, aspect) in [
        (json!({ "a": null }), ReplaceAspect::InnerNull),
        (json!({ "a": 1 }), ReplaceAspect::Whole),
        (json!({}), ReplaceAspect::Empty),
    ] {
        check_covered(
            &state,
            &write(0, WriteMode::Replace, PUBLIC, value),
            &[
                rules.encoding(replace),
                rules.replace_value(replace, aspect),
                rules.read_your_writes(replace, PUBLIC),
                rules.params_independent(replace, wire::user::PRIVATE_METADATA, 1),
            ],
        );
    }
    // If all three are named, none is kept.
    let fields = METADATA.map(|property| (property.to_owned(), json!({}))).into_iter().collect();
    let (user, surface, mode) = (0, Surface::Backend, WriteMode::Replace);
    let all = ModelOperation::WriteMetadata { user, surface, mode, fields, fault: None };
    let rules_of = |property| {
        [
            rules.encoding(replace),
            rules.replace_value(replace, ReplaceAspect::Empty),
            rules.read_your_writes(replace, property),
        ]
    };
    check_covered(&state, &all, &METADATA.map(rules_of).concat());
    // A signed-in user can write one of them.
    let unsafe_metadata = Map::from_iter([(wire::user::UNSAFE_METADATA.to_owned(), json!({}))]);
    let (mode, surface, fault) = (WriteMode::Merge, Surface::Frontend, None);
    let step = ModelOperation::WriteMetadata { user: 0, surface, mode, fields: unsafe_metadata, fault };
    let own = O::FrontendUpdateMetadata;
    check_covered(
        &state,
        &step,
        &[
            rules.encoding(own),
            rules.merge_patch(own, MergeAspect::Empty),
            rules.read_your_writes(own, wire::user::UNSAFE_METADATA),
            rules.params_independent(own, PUBLIC, 1),
        ],
    );
}

#[test]
fn a_member_step_evaluates_the_rules_about_the_primary() {
    let (state, rules, kind) = (sample_state(), rules(), IdentifierKind::Email);
    let set = ModelOperation::SetPrimary { user: 0, surface: Surface::Backend, kind, slot: Some(1) };
    let [first, flagged] = [PrimaryChoice::First, PrimaryChoice::Flagged]
        .map(|which| assigned(kind, PrimaryTrigger::Added, which, VerificationState::Verified));
    let replaced =
        assigned(kind, PrimaryTrigger::Replaced, PrimaryChoice::Replacement, VerificationState::Verified);
    for (step, own) in [
        (set, vec![rules.primary_set(kind.primary_property(), None)]),
        (add(2, verified(50, email(7)), None), vec![first]),
        (add(2, verified(50, email(7)), Some(true)), vec![flagged]),
        (add(0, verified(50, email(7)), Some(true)), vec![flagged]),
        (add(0, verified(50, email(7)), None), vec![]),
        (add(2, unverified(50, email(7)), None), vec![]),
        (add(0, unverified(50, email(7)), Some(true)), vec![]),
        (ModelOperation::ReplaceMembers { user: 0, member: verified(50, email(7)) }, vec![replaced]),
        (ModelOperation::DeleteMember { slot: 1 }, vec![rules.gone_after(kind.delete_operation())]),
        (
            ModelOperation::SetVerified { slot: 1, verified: true },
            vec![rules.verification_set(O::BackendUpdateEmailAddress, true)],
        ),
    ] {
        assert!(own.iter().all(Option::is_some), "{step:?}");
        check_covered(&state, &step, &with_primary(kind, own));
    }
    check_covered(&state, &ModelOperation::ReadMember { slot: 1 }, &[]);
}

#[test]
fn an_operation_that_sets_a_flag_evaluates_its_rule() {
    let (state, rules) = (sample_state(), rules());
    let ban = O::BackendBanUser;
    let step = ModelOperation::SetFlag { user: 0, operation: ban };
    check_covered(&state, &step, &[rules.user_flag(ban)]);
    let flag_rule = ids(rules.user_flag(ban));
    assert_eq!(flag_rule.len(), 1);
    assert_eq!(
        ids(executed(&state, &step, true).rules_broken_by_property(
            0,
            wire::user::BANNED,
            &json!(false),
            true
        )),
        flag_rule
    );

    let flag = wire::user::PASSWORD_ENABLED;
    let broken = |state: &ModelState, step: ModelOperation, accepted, user| {
        ids(executed(state, &step, accepted).rules_broken_by_property(user, flag, &json!(false), true))
    };
    let set = || ModelOperation::Account(set_password(0, 1, false));
    let rule = ["password-updated-enables"];
    assert_eq!(ids(executed(&state, &set(), true).covered_rules()), rule);
    assert!(
        executed(
            &state,
            &ModelOperation::Account(AccountOperation::VerifyPassword { user: 0, password: 1 }),
            true
        )
        .covered_rules()
        .is_empty()
    );
    assert_eq!(broken(&state, set(), true, 0), rule);
    assert_eq!(broken(&state, set(), true, 1), ids(rules.others_unchanged()));
    let state = sample_state_after([set()]);
    check_covered(
        &state,
        &ModelOperation::Account(AccountOperation::VerifyPassword { user: 0, password: 1 }),
        &[],
    );
    for accepted in [true, false] {
        assert_eq!(broken(&state, update(1, with_username(7)), accepted, 0), ids(rules.others_unchanged()));
        assert_eq!(broken(&state, ModelOperation::ReadUser { user: 1 }, accepted, 0), rule);
    }
}

#[test]
fn a_wrong_property_breaks_the_rule_about_writing_or_keeping_it() {
    let (state, rules) = (sample_state(), rules());
    let broken = |step: ModelOperation, accepted, user, property| {
        ids(executed(&state, &step, accepted).rules_broken_by_property(user, property, &json!(""), true))
    };
    let read_later = ids(rules.read_your_writes_on(Surface::Backend, NAME));
    assert_eq!(read_later.len(), 1);
    assert_eq!(broken(ModelOperation::ReadUser { user: 0 }, false, 0, NAME), read_later);
    let others = ids(rules.others_unchanged());
    assert_eq!(others.len(), 1);
    assert_eq!(broken(update(1, without(NAME)), false, 0, NAME), others);
    assert_eq!(broken(add(0, verified(50, email(7)), None), true, 0, NAME), read_later);
    let operation = O::BackendUpdateUser;
    assert_eq!(broken(update(0, without(NAME)), true, 0, NAME), ids(rules.read_your_writes(operation, NAME)));
    let other = wire::user::LAST_NAME;
    assert_eq!(
        broken(update(0, without(NAME)), true, 0, other),
        ids(rules.params_independent(operation, other, 1))
    );
    let create = create(0, without(NAME), Vec::new());
    assert_eq!(broken(create, true, 0, NAME), ids(rules.read_your_writes(O::BackendCreateUser, NAME)));
    let write = write(0, WriteMode::Merge, PUBLIC, json!({}));
    let other = wire::user::PRIVATE_METADATA;
    let kept = rules.params_independent(O::BackendUpdateUserMetadata, other, 1);
    assert_eq!(broken(write, true, 0, other), ids(kept));
}

#[test]
fn a_wrong_metadata_write_is_attributed_to_the_difference() {
    let rules = rules();
    let state = sample_state_after([write(0, WriteMode::Replace, PUBLIC, json!({ "a": 1, "b": 2 }))]);
    let broken = |mode, value, actual| {
        let step = write(0, mode, PUBLIC, value);
        ids(executed(&state, &step, true).rules_broken_by_property(0, PUBLIC, &actual, true))
    };
    let merge = O::BackendUpdateUserMetadata;
    let null_top = ids(rules.merge_patch(merge, MergeAspect::NullTop));
    let stays = json!({ "a": null, "b": 2 });
    assert_eq!(broken(WriteMode::Merge, json!({ "a": null }), stays), null_top);
    let renamed = json!({ "A": 1, "a": 1, "b": 2 });
    assert_eq!(broken(WriteMode::Merge, json!({ "a": 1 }), renamed), ids(rules.encoding(merge)));
    assert!(broken(WriteMode::Merge, json!(1), json!({})).is_empty());

    let replace = |aspect| ids(rules.replace_value(O::BackendReplaceUserMetadata, aspect));
    for (value, actual, aspect) in [
        (json!({ "a": null }), json!({}), ReplaceAspect::InnerNull),
        (json!({ "a": null }), json!({ "a": null, "b": 2 }), ReplaceAspect::Whole),
        (json!({ "a": 3 }), json!({}), ReplaceAspect::Whole),
        (json!({ "a": 3 }), json!({ "a": null }), ReplaceAspect::Whole),
        (json!({}), json!({ "a": 1 }), ReplaceAspect::Empty),
    ] {
        assert_eq!(
            broken(WriteMode::Replace, value.clone(), actual.clone()),
            replace(aspect),
            "{value} stored as {actual}"
        );
    }
}

#[test]
fn a_wrong_primary_is_attributed_to_the_step_that_could_change_it() {
    let (state, rules, kind) = (sample_state(), rules(), IdentifierKind::Email);
    let broken = |step: &ModelOperation, user, dangling| {
        ids(executed(&state, step, true).rules_broken_by_primary(user, kind, dangling))
    };
    let set = ModelOperation::SetPrimary { user: 0, surface: Surface::Backend, kind, slot: Some(1) };
    let dangling = ids(rules.primary_reference(kind.primary_property(), PrimaryAspect::Listed));
    assert_eq!((broken(&set, 0, true), broken(&set, 1, true)), (dangling.clone(), dangling));
    assert_eq!(broken(&set, 1, false), ids(rules.others_unchanged()));
    let created = vec![unverified(52, phone(7)), verified(50, email(7)), unverified(51, email(6))];
    let verified_one = verified(50, email(7));
    for (step, rule) in [
        (set, rules.primary_set(kind.primary_property(), None)),
        (
            create(0, with_username(7), created),
            assigned(kind, PrimaryTrigger::Created, PrimaryChoice::First, VerificationState::Verified),
        ),
        (create(0, with_username(7), vec![verified(52, phone(7))]), None),
        (
            add(0, verified_one, Some(true)),
            assigned(kind, PrimaryTrigger::Added, PrimaryChoice::Flagged, VerificationState::Verified),
        ),
        (add(0, verified(50, phone(7)), Some(true)), None),
        (
            ModelOperation::ReplaceMembers { user: 0, member: verified_one },
            assigned(kind, PrimaryTrigger::Replaced, PrimaryChoice::Replacement, VerificationState::Verified),
        ),
        (ModelOperation::ReplaceMembers { user: 0, member: verified(50, phone(7)) }, None),
        (
            update(0, with_username(7)),
            rules.params_independent(O::BackendUpdateUser, kind.primary_property(), 1),
        ),
        (ModelOperation::DeleteUser { user: 0 }, None),
    ] {
        assert_eq!(broken(&step, 0, false), ids(rule), "{step:?}");
    }
}

#[test]
fn a_wrong_list_is_attributed_to_the_step_that_could_change_it() {
    let (state, rules, kind) = (sample_state(), rules(), IdentifierKind::Email);
    let broken = |step: &ModelOperation, user, slot| {
        ids(executed(&state, step, true).rules_broken_by_members(user, kind, slot))
    };
    let add = add(0, verified(50, email(7)), None);
    let listed = ids(rules.primary_reference(kind.primary_property(), PrimaryAspect::Listed));
    assert_eq!((broken(&add, 0, Some(0)), broken(&add, 1, Some(10))), (listed.clone(), listed));
    let others = ids(rules.others_unchanged());
    assert_eq!((broken(&add, 1, None), broken(&add, 2, None)), (others.clone(), others.clone()));
    assert_eq!(broken(&ModelOperation::DeleteMember { slot: 1 }, 1, None), others);
    let added = ids(rules.member_added(O::BackendCreateEmailAddress, kind.list_property()));
    assert_eq!((added.len(), broken(&add, 0, Some(1)), broken(&add, 0, None)), (1, added.clone(), added));
    let replaced = rules.members_replaced(O::BackendReplaceUserEmailAddress);
    for (step, rule) in [
        (create(0, with_username(7), Vec::new()), rules.created_state(kind.list_property())),
        (ModelOperation::DeleteMember { slot: 1 }, rules.gone_after(kind.delete_operation())),
        (ModelOperation::ReplaceMembers { user: 0, member: verified(50, email(7)) }, replaced),
        (
            ModelOperation::SetVerified { slot: 1, verified: true },
            rules.verification_set(O::BackendUpdateEmailAddress, true),
        ),
    ] {
        assert!(rule.is_some(), "{step:?}");
        assert_eq!(broken(&step, 0, None), ids(rule), "{step:?}");
    }
    // A step that deletes or replaces the primary may remove it from the list.
    assert_eq!(
        broken(&ModelOperation::DeleteMember { slot: 0 }, 0, Some(0)),
        ids(rules.gone_after(kind.delete_operation()))
    );
    let replace = ModelOperation::ReplaceMembers { user: 0, member: verified(50, email(7)) };
    assert_eq!(broken(&replace, 0, Some(0)), ids(replaced));
    assert!(broken(&update(0, with_username(7)), 0, None).is_empty());
}
