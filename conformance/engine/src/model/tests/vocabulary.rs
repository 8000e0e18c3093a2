//! What the steps of a history say of themselves.

use std::collections::BTreeSet;

use clerk_user::operations::Operation as O;
use clerk_user_runtime::Surface;
use serde_json::Map;

use super::{ADDRESS, add, create, email, named, phone, update, username, verified};
use crate::model::account_operation::AccountOperation;
use crate::model::operation::{How, Kind, NewMember, Op};

#[test]
fn every_kind_has_names_and_operations_of_its_own() {
    let names = Kind::ALL.map(|kind| [kind.list(), kind.primary(), kind.value()]).concat();
    let statuses: Vec<&str> = Kind::ALL.into_iter().filter_map(Kind::statuses).collect();
    let shown = Kind::ALL.map(|kind| NewMember {
        value: super::Name { pool: super::Pool::Of(kind), number: 3 },
        ..verified(0, ADDRESS)
    });
    let shown = shown.map(|member| member.value.to_string());
    let all: BTreeSet<&str> =
        names.iter().chain(&statuses).copied().chain(shown.iter().map(String::as_str)).collect();
    assert_eq!((names.len(), statuses.len(), shown.len(), all.len()), (9, 2, 3, 14));
    assert!(all.iter().all(|name| !name.is_empty()));

    // What has no operation of its own cannot be asked for one at a time.
    let operations = [Kind::adds, Kind::reads, Kind::verifies, Kind::replaces];
    for of in operations {
        let found: BTreeSet<O> = Kind::ALL.into_iter().filter_map(of).collect();
        assert_eq!((found.len(), of(Kind::Wallet)), (2, None));
    }
}

#[test]
fn a_name_says_what_it_is_of_and_which_one() {
    assert_eq!(email(3).to_string(), "email#3");
    assert_eq!(username(1).to_string(), format!("{}#1", clerk_user::wire::user::USERNAME));
}

#[test]
fn a_step_names_the_unique_values_that_it_brings_or_looks_for() {
    let of = |op: Op| op.names().collect::<Vec<_>>();
    let both = create(0, named(1), vec![verified(0, email(2)), verified(1, phone(3))]);
    assert_eq!(of(both), [username(1), email(2), phone(3)]);
    assert_eq!(of(update(0, named(1))), [username(1)]);
    assert_eq!(of(add(0, verified(0, email(2)), None)), [email(2)]);
    assert_eq!(of(Op::Replace { user: 0, member: verified(0, email(2)) }), [email(2)]);
    assert_eq!(of(Op::Find { value: email(2) }), [email(2)]);
    let invite = AccountOperation::Invite { organization: 0, invitation: 0, address: email(2) };
    assert_eq!(of(Op::AccountOperation(invite)), [email(2)]);
    assert_eq!(of(Op::Delete { user: 0 }), []);
}

#[test]
fn a_step_says_whom_it_is_about_and_whether_it_only_looks() {
    let write = |surface, how| Op::Write { user: 3, surface, how, fields: Map::new(), fault: None };
    let (merge, replace) = (How::Merge, How::Replace);
    for (op, operation, user, only_looks) in [
        (create(3, named(1), Vec::new()), Some(O::BackendCreateUser), Some(3), false),
        (write(Surface::Backend, merge), Some(O::BackendUpdateUserMetadata), Some(3), false),
        (write(Surface::Backend, replace), Some(O::BackendReplaceUserMetadata), Some(3), false),
        (write(Surface::Frontend, merge), Some(O::FrontendUpdateMetadata), Some(3), false),
        (write(Surface::Frontend, replace), None, Some(3), false),
        (add(3, verified(0, email(2)), None), Some(O::BackendCreateEmailAddress), Some(3), false),
        (Op::Delete { user: 3 }, Some(O::BackendDeleteUser), Some(3), false),
        (Op::Remove { slot: 4 }, Some(O::BackendDeletePhoneNumber), None, false),
        (Op::ReadMember { slot: 4 }, Some(O::BackendGetPhoneNumber), None, true),
        (Op::ReadUser { user: 3 }, Some(O::BackendGetUser), Some(3), true),
        (Op::Find { value: email(2) }, Some(O::BackendGetUserList), None, true),
        (
            Op::AccountOperation(AccountOperation::Sessions { user: 3 }),
            Some(O::BackendGetSessionList),
            Some(3),
            true,
        ),
        (
            Op::AccountOperation(AccountOperation::RemovePassword { user: 3 }),
            Some(O::BackendRemovePassword),
            Some(3),
            false,
        ),
        (
            Op::AccountOperation(AccountOperation::Revoke { session: 3 }),
            Some(O::BackendRevokeSession),
            None,
            false,
        ),
    ] {
        let said = (op.operation(|_| Some(Kind::Phone)), op.user(), op.only_looks());
        assert_eq!(said, (operation, user, only_looks), "{op:?}");
    }
}

#[test]
fn only_a_ticket_has_to_be_made_before_a_step() {
    let sign_in = Op::AccountOperation(AccountOperation::SignIn { user: 0, session: 0 });
    assert_eq!(sign_in.prepared_by(), Some(O::BackendCreateSignInToken));
    assert_eq!(Op::AccountOperation(AccountOperation::SignInAgain { session: 0 }).prepared_by(), None);
    assert_eq!(update(0, named(1)).prepared_by(), None);
}
