//! What the model expects of steps about users, their identifiers and their metadata.

use clerk_user::operations::Operation as O;
use clerk_user::wire;
use clerk_user_runtime::{ParamFault, PrimaryFault, Surface, UniqueAspect, VerificationState};
use serde_json::{Map, Value, json};

use super::samples::{
    add, check_step, create, email, rules, sample_state, sample_state_after, unverified, update, username,
    verified, with_username, without,
};
use crate::model::operands::{IdentifierKind, UniqueField, UserNumber};
use crate::model::operation::{ModelOperation, PropertyValues, RequestFault, WriteMode};

const fn update_on(surface: Surface, user: UserNumber, values: PropertyValues) -> ModelOperation {
    ModelOperation::UpdateUser { user, surface, values, fault: None }
}

const fn set_primary(user: UserNumber, kind: IdentifierKind, slot: Option<usize>) -> ModelOperation {
    ModelOperation::SetPrimary { user, surface: Surface::Backend, kind, slot }
}

fn write(user: UserNumber, mode: WriteMode, value: Value) -> ModelOperation {
    let fields = Map::from_iter([(wire::user::PUBLIC_METADATA.to_owned(), value)]);
    ModelOperation::WriteMetadata { user, surface: Surface::Backend, mode, fields, fault: None }
}

#[test]
fn a_step_about_something_that_does_not_exist_is_inapplicable() {
    let state = sample_state_after([
        ModelOperation::DeleteUser { user: 2 },
        ModelOperation::DeleteMember { slot: 1 },
    ]);
    for step in [
        create(0, Vec::new(), Vec::new()),
        create(5, Vec::new(), vec![verified(0, email(7))]),
        ModelOperation::FindUsers { value: email(9) },
        ModelOperation::ListUsers { users: vec![0, 9], limit: 1, ascending: None },
        ModelOperation::ReadUser { user: 9 },
        ModelOperation::ReadMember { slot: 99 },
        ModelOperation::SetVerified { slot: 1, verified: true },
        ModelOperation::DeleteMember { slot: 1 },
        ModelOperation::DeleteMember { slot: 99 },
        update(2, with_username(7)),
        update(9, with_username(7)),
        set_primary(0, IdentifierKind::Email, Some(99)),
        set_primary(0, IdentifierKind::Email, Some(2)),
        add(0, verified(0, email(7)), None),
        ModelOperation::WriteMetadata {
            user: 0,
            surface: Surface::Frontend,
            mode: WriteMode::Replace,
            fields: Map::new(),
            fault: None,
        },
    ] {
        check_step(&state, &step, "inapplicable", None);
    }
}

#[test]
fn existing_objects_can_be_read_and_deleted_ones_are_gone() {
    let state = sample_state_after([
        ModelOperation::DeleteUser { user: 2 },
        ModelOperation::DeleteMember { slot: 1 },
    ]);
    for step in [
        ModelOperation::FindUsers { value: email(0) },
        ModelOperation::ListUsers { users: vec![0, 1], limit: 1, ascending: None },
        ModelOperation::ReadUser { user: 0 },
        ModelOperation::ReadMember { slot: 0 },
        ModelOperation::BulkCreate { user: 5, count: 2, page: 1 },
        ModelOperation::SetFlag { user: 0, operation: O::BackendBanUser },
        ModelOperation::DeleteUser { user: 0 },
    ] {
        check_step(&state, &step, "accepted", None);
    }
    let deleted = rules().gone_after(O::BackendDeleteUser).or_else(|| rules().unknown_id());
    check_step(&state, &ModelOperation::ReadUser { user: 2 }, "refused", deleted);
    check_step(
        &state,
        &ModelOperation::ReadMember { slot: 1 },
        "refused",
        rules().gone_after(IdentifierKind::Email.delete_operation()),
    );
    let without_owner = sample_state_after([ModelOperation::DeleteUser { user: 0 }]);
    check_step(&without_owner, &ModelOperation::ReadMember { slot: 0 }, "refused", deleted);
    assert_ne!(
        deleted.map(|rule| &rule.id),
        rules().gone_after(IdentifierKind::Email.delete_operation()).map(|rule| &rule.id)
    );
}

#[test]
fn a_unique_value_is_refused_if_another_user_holds_it() {
    let state = sample_state();
    let taken = |operation, field| rules().unique(operation, field, UniqueAspect::Taken);
    let (text, address) = (username(0).field, email(0).field);
    check_step(&state, &create(5, with_username(7), vec![verified(50, email(7))]), "accepted", None);
    check_step(
        &state,
        &create(5, with_username(0), Vec::new()),
        "refused",
        taken(O::BackendCreateUser, text),
    );
    let with_member = |value| vec![verified(50, value)];
    let refused = taken(O::BackendCreateUser, address);
    check_step(&state, &create(5, Vec::new(), with_member(email(0))), "refused", refused);
    // No source says whether a user can lose an unverified address to another user.
    check_step(&state, &create(5, Vec::new(), with_member(email(2))), "unspecified", None);
    check_step(&state, &update(2, with_username(0)), "refused", taken(O::BackendUpdateUser, text));
    let own = rules().own_value_again(O::BackendUpdateUser, UniqueField::PROPERTIES[0]);
    assert!(own.is_some());
    check_step(&state, &update(2, with_username(2)), "accepted", own);
    let read_back = rules().read_your_writes(O::BackendUpdateUser, wire::user::USERNAME);
    check_step(&state, &update(2, with_username(7)), "accepted", read_back);
    check_step(&state, &update(2, Vec::new()), "unspecified", None);

    let adds = taken(O::BackendCreateEmailAddress, address);
    check_step(&state, &add(1, verified(50, email(0)), None), "refused", adds);
    check_step(&state, &add(1, unverified(50, email(0)), None), "unspecified", None);
    check_step(&state, &add(1, verified(50, email(2)), None), "unspecified", None);
    check_step(&state, &add(0, verified(50, email(2)), None), "unspecified", None);
    let replace = |user, member| ModelOperation::ReplaceMembers { user, member };
    let replaces = O::BackendReplaceUserEmailAddress;
    check_step(&state, &replace(1, verified(50, email(0))), "refused", taken(replaces, address));
    check_step(&state, &replace(1, unverified(50, email(0))), "unspecified", None);
    check_step(&state, &replace(0, verified(50, email(1))), "unspecified", None);
    check_step(&state, &replace(0, verified(50, email(7))), "accepted", rules().members_replaced(replaces));
}

#[test]
fn a_freed_value_can_be_taken_by_another_user() {
    let freed = |operation, field| rules().unique(operation, field, UniqueAspect::Freed);
    let (text, address) = (username(0).field, email(0).field);
    let state = sample_state_after([update(2, with_username(3)), ModelOperation::DeleteMember { slot: 1 }]);
    check_step(
        &state,
        &create(5, with_username(2), Vec::new()),
        "accepted",
        freed(O::BackendCreateUser, text),
    );
    check_step(&state, &update(0, with_username(2)), "accepted", freed(O::BackendUpdateUser, text));
    let add_again = add(1, verified(50, email(1)), None);
    check_step(&state, &add_again, "accepted", freed(O::BackendCreateEmailAddress, address));
    let fresh = add(1, verified(50, email(7)), None);
    check_step(&state, &fresh, "accepted", None);
}

#[test]
fn an_unverified_member_can_be_added_but_not_certainly_as_the_primary() {
    let state = sample_state();
    check_step(&state, &add(1, unverified(50, email(7)), None), "accepted", None);
    check_step(&state, &add(1, unverified(50, email(7)), Some(false)), "accepted", None);
    check_step(&state, &add(1, unverified(50, email(7)), Some(true)), "unspecified", None);
    check_step(&state, &add(1, verified(50, email(7)), Some(true)), "accepted", None);
}

#[test]
fn only_the_last_identifier_and_the_primary_may_be_protected_from_removal() {
    let mut state = sample_state();
    let deletion = rules().gone_after(IdentifierKind::Email.delete_operation());
    check_step(&state, &ModelOperation::DeleteMember { slot: 1 }, "accepted", deletion);
    check_step(&state, &ModelOperation::DeleteMember { slot: 0 }, "unspecified", None);
    state.sync_members(1, IdentifierKind::Email, &[(10, VerificationState::Unverified)], None);
    check_step(&state, &ModelOperation::DeleteMember { slot: 10 }, "unspecified", None);
    // The username is an identifier; other properties are not.
    check_step(&state, &update(2, without(wire::user::USERNAME)), "unspecified", None);
    let read_back = |property| rules().read_your_writes(O::BackendUpdateUser, property);
    let (username, name) = (wire::user::USERNAME, wire::user::FIRST_NAME);
    check_step(&state, &update(0, without(username)), "accepted", read_back(username));
    check_step(&state, &update(2, without(name)), "accepted", read_back(name));
}

#[test]
fn an_address_can_be_verified_unless_another_user_holds_it() {
    let state = sample_state_after([create(3, Vec::new(), vec![verified(30, email(2))])]);
    let verifies = O::BackendUpdateEmailAddress;
    let taken = rules().unique(verifies, UniqueField::Identifier(IdentifierKind::Email), UniqueAspect::Taken);
    check_step(&state, &ModelOperation::SetVerified { slot: 10, verified: true }, "refused", taken);
    check_step(&state, &ModelOperation::SetVerified { slot: 10, verified: false }, "unspecified", None);
    check_step(
        &state,
        &ModelOperation::SetVerified { slot: 30, verified: true },
        "accepted",
        rules().verification_set(verifies, true),
    );
}

#[test]
fn a_suspended_user_may_be_refused_on_the_frontend_only() {
    let flag = |user, operation| ModelOperation::SetFlag { user, operation };
    let state = sample_state_after([flag(0, O::BackendBanUser), flag(1, O::BackendLockUser)]);
    for user in [0, 1] {
        assert!(state.is_suspended(user));
        check_step(&state, &update_on(Surface::Frontend, user, with_username(7)), "unspecified", None);
        let read_back = rules().read_your_writes(O::BackendUpdateUser, wire::user::USERNAME);
        check_step(&state, &update_on(Surface::Backend, user, with_username(7)), "accepted", read_back);
    }
    let read_back = rules().read_your_writes(O::FrontendUpdate, wire::user::USERNAME);
    check_step(&state, &update_on(Surface::Frontend, 2, with_username(7)), "accepted", read_back);
    let free = sample_state_after([flag(0, O::BackendBanUser), flag(0, O::BackendUnbanUser)]);
    assert!(!free.is_suspended(0) && !free.is_suspended(2));
}

#[test]
fn a_faulty_param_is_refused_by_the_rule_about_its_fault() {
    let state = sample_state();
    let fault = RequestFault::WrongType(wire::user::FIRST_NAME, json!(1));
    let kind = ParamFault::WrongType;
    let (user, surface) = (0, Surface::Backend);
    let update =
        ModelOperation::UpdateUser { user, surface, values: with_username(7), fault: Some(fault.clone()) };
    check_step(&state, &update, "refused", rules().param_fault(O::BackendUpdateUser, kind));
    let (mode, fields) = (WriteMode::Merge, Map::new());
    let write = ModelOperation::WriteMetadata { user, surface, mode, fields, fault: Some(fault) };
    // The operation has no such param, so no rule is about it.
    assert!(rules().param_fault(O::BackendUpdateUserMetadata, kind).is_none());
    check_step(&state, &write, "unspecified", None);
}

#[test]
fn the_size_limit_applies_to_the_resulting_metadata() {
    let limit =
        usize::try_from(rules().accepted_metadata_size().expect("there is a limit")).expect("it is small");
    // With this number of letters the JSON text is as long as the limit.
    let letters = limit - json!({ "a": "" }).to_string().len();
    let object = |letters: usize| json!({ "a": "x".repeat(letters) });
    let accepting_rule = |mode| match mode {
        WriteMode::Merge => rules().value_domain(O::BackendUpdateUserMetadata),
        WriteMode::Replace => rules().value_domain(O::BackendReplaceUserMetadata),
    };
    for mode in [WriteMode::Merge, WriteMode::Replace] {
        check_step(&sample_state(), &write(0, mode, object(letters)), "accepted", accepting_rule(mode));
        check_step(&sample_state(), &write(0, mode, object(letters + 1)), "unspecified", None);
    }
    let full = sample_state_after([write(0, WriteMode::Replace, object(letters))]);
    check_step(&full, &write(0, WriteMode::Merge, json!({ "b": 1 })), "unspecified", None);
    check_step(
        &full,
        &write(0, WriteMode::Replace, json!({ "b": 1 })),
        "accepted",
        accepting_rule(WriteMode::Replace),
    );
}

#[test]
fn the_primary_can_be_set_to_a_verified_member_of_the_user() {
    let foreign = create(3, Vec::new(), vec![verified(30, email(5))]);
    let state = sample_state_after([
        ModelOperation::DeleteMember { slot: 1 },
        add(0, verified(4, email(4)), None),
        foreign,
    ]);
    let email_rule = |fault| rules().primary_set(IdentifierKind::Email.primary_property(), fault);
    let phone_rule = |fault| rules().primary_set(IdentifierKind::Phone.primary_property(), fault);
    let set_email = |slot| set_primary(0, IdentifierKind::Email, slot);
    check_step(&state, &set_email(Some(4)), "accepted", email_rule(None));
    check_step(&state, &set_email(None), "refused", email_rule(Some(PrimaryFault::Missing)));
    check_step(&state, &set_email(Some(1)), "refused", email_rule(Some(PrimaryFault::Missing)));
    for slot in [10, 30] {
        check_step(&state, &set_email(Some(slot)), "refused", email_rule(Some(PrimaryFault::Foreign)));
    }
    check_step(&state, &set_email(Some(3)), "refused", email_rule(Some(PrimaryFault::Unverified)));
    // The first member is the primary although it is unverified. No source says whether it can be set again.
    check_step(&state, &set_primary(0, IdentifierKind::Phone, Some(2)), "unspecified", None);
    let missing = set_primary(0, IdentifierKind::Phone, None);
    check_step(&state, &missing, "refused", phone_rule(Some(PrimaryFault::Missing)));
}
