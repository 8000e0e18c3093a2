//! The operations, operands and names of the steps of a history.

use std::collections::BTreeSet;

use clerk_user::operations::Operation as O;
use clerk_user_runtime::Surface;
use serde_json::Map;

use super::samples::{ADDRESS, add, create, email, phone, update, username, verified, with_username};
use crate::model::account_operation::AccountOperation;
use crate::model::operands::{IdentifierKind, SymbolicValue, UniqueField};
use crate::model::operation::{ModelOperation, NewMember, WriteMode};

#[test]
fn every_kind_has_its_own_names_and_operations() {
    let names = IdentifierKind::ALL
        .map(|kind| [kind.list_property(), kind.primary_property(), kind.value_param()])
        .concat();
    let statuses: Vec<&str> =
        IdentifierKind::ALL.into_iter().filter_map(IdentifierKind::statuses_param).collect();
    let shown = IdentifierKind::ALL.map(|kind| NewMember {
        value: SymbolicValue { field: UniqueField::Identifier(kind), number: 3 },
        ..verified(0, ADDRESS)
    });
    let shown = shown.map(|member| member.value.to_string());
    let all: BTreeSet<&str> =
        names.iter().chain(&statuses).copied().chain(shown.iter().map(String::as_str)).collect();
    assert_eq!((names.len(), statuses.len(), shown.len(), all.len()), (9, 2, 3, 14));
    assert!(all.iter().all(|name| !name.is_empty()));

    // A wallet cannot be added, read, verified or replaced on its own.
    let operations = [
        IdentifierKind::create_operation,
        IdentifierKind::read_operation,
        IdentifierKind::verify_operation,
        IdentifierKind::replace_operation,
    ];
    for operation in operations {
        let found: BTreeSet<O> = IdentifierKind::ALL.into_iter().filter_map(operation).collect();
        assert_eq!((found.len(), operation(IdentifierKind::Wallet)), (2, None));
    }
}

#[test]
fn a_symbolic_value_is_shown_as_field_and_number() {
    assert_eq!(email(3).to_string(), "email#3");
    assert_eq!(username(1).to_string(), format!("{}#1", clerk_user::wire::user::USERNAME));
}

#[test]
fn a_step_names_the_unique_values_in_its_operands() {
    let values_of = |step: ModelOperation| step.unique_values().collect::<Vec<_>>();
    let both = create(0, with_username(1), vec![verified(0, email(2)), verified(1, phone(3))]);
    assert_eq!(values_of(both), [username(1), email(2), phone(3)]);
    assert_eq!(values_of(update(0, with_username(1))), [username(1)]);
    assert_eq!(values_of(add(0, verified(0, email(2)), None)), [email(2)]);
    assert_eq!(
        values_of(ModelOperation::ReplaceMembers { user: 0, member: verified(0, email(2)) }),
        [email(2)]
    );
    assert_eq!(values_of(ModelOperation::FindUsers { value: email(2) }), [email(2)]);
    let invite = AccountOperation::InviteAddress { organization: 0, invitation: 0, address: email(2) };
    assert_eq!(values_of(ModelOperation::Account(invite)), [email(2)]);
    assert_eq!(values_of(ModelOperation::DeleteUser { user: 0 }), []);
}

#[test]
fn a_step_has_an_operation_and_a_user_and_may_be_read_only() {
    let write = |surface, mode| ModelOperation::WriteMetadata {
        user: 3,
        surface,
        mode,
        fields: Map::new(),
        fault: None,
    };
    let (merge, replace) = (WriteMode::Merge, WriteMode::Replace);
    for (step, operation, user, is_read_only) in [
        (create(3, with_username(1), Vec::new()), Some(O::BackendCreateUser), Some(3), false),
        (write(Surface::Backend, merge), Some(O::BackendUpdateUserMetadata), Some(3), false),
        (write(Surface::Backend, replace), Some(O::BackendReplaceUserMetadata), Some(3), false),
        (write(Surface::Frontend, merge), Some(O::FrontendUpdateMetadata), Some(3), false),
        (write(Surface::Frontend, replace), None, Some(3), false),
        (add(3, verified(0, email(2)), None), Some(O::BackendCreateEmailAddress), Some(3), false),
        (ModelOperation::DeleteUser { user: 3 }, Some(O::BackendDeleteUser), Some(3), false),
        (ModelOperation::DeleteMember { slot: 4 }, Some(O::BackendDeletePhoneNumber), None, false),
        (ModelOperation::ReadMember { slot: 4 }, Some(O::BackendGetPhoneNumber), None, true),
        (ModelOperation::ReadUser { user: 3 }, Some(O::BackendGetUser), Some(3), true),
        (ModelOperation::FindUsers { value: email(2) }, Some(O::BackendGetUserList), None, true),
        (
            ModelOperation::Account(AccountOperation::ListSessions { user: 3 }),
            Some(O::BackendGetSessionList),
            Some(3),
            true,
        ),
        (
            ModelOperation::Account(AccountOperation::RemovePassword { user: 3 }),
            Some(O::BackendRemovePassword),
            Some(3),
            false,
        ),
        (
            ModelOperation::Account(AccountOperation::RevokeSession { session: 3 }),
            Some(O::BackendRevokeSession),
            None,
            false,
        ),
    ] {
        let actual = (step.operation(|_| Some(IdentifierKind::Phone)), step.user(), step.is_read_only());
        assert_eq!(actual, (operation, user, is_read_only), "{step:?}");
    }
}

#[test]
fn only_sign_in_has_a_prerequisite() {
    let sign_in = ModelOperation::Account(AccountOperation::SignIn { user: 0, session: 0 });
    assert_eq!(sign_in.prerequisite(), Some(O::BackendCreateSignInToken));
    assert_eq!(ModelOperation::Account(AccountOperation::ReuseTicket { session: 0 }).prerequisite(), None);
    assert_eq!(update(0, with_username(1)).prerequisite(), None);
}
