//! The parts of identifiers: which there are, which one is the primary, their statuses and their challenges.

use std::collections::BTreeSet;

use super::part::{RowKey, StatePart, debug};
use super::users::{change_user, changed_users, copy_user, user_rows, user_value};
use crate::state::identifier::{Identifier, IdentifierKind, IdentifierStatus, VerifiedBy};
use crate::state::store::Store;
use crate::state::user::StoredUser;

/// The identifiers of one kind: which there are, which one is the primary, and their statuses.
macro_rules! identifier_parts {
    ($kind:expr, $list:literal, $primary:literal, $status:literal) => {
        [
            StatePart {
                name: $list,
                is_existence: false,
                can_spread: false,
                has_owners: false,
                candidates: changed_users,
                value: |store, id| {
                    user_value(store, id, |user| {
                        debug(
                            &user
                                .identifiers($kind)
                                .list
                                .iter()
                                .map(|one| (&one.id, &one.value))
                                .collect::<Vec<_>>(),
                        )
                    })
                },
                copy: |store, to, from, source| {
                    copy_user(store, to, from, source, |user, source| {
                        user.identifiers_mut($kind).list.clone_from(&source.identifiers($kind).list);
                    })
                },
                reset: Some(|store, id| {
                    change_user(store, id, |user| *user.identifiers_mut($kind) = Default::default())
                }),
                rows: user_rows,
            },
            StatePart {
                name: $primary,
                is_existence: false,
                can_spread: false,
                has_owners: false,
                candidates: changed_users,
                value: |store, id| user_value(store, id, |user| debug(&user.identifiers($kind).primary_id)),
                copy: |store, to, from, source| {
                    copy_user(store, to, from, source, |user, source| {
                        user.identifiers_mut($kind)
                            .primary_id
                            .clone_from(&source.identifiers($kind).primary_id);
                    })
                },
                reset: Some(|store, id| {
                    change_user(store, id, |user| user.identifiers_mut($kind).primary_id = None)
                }),
                rows: user_rows,
            },
            StatePart {
                name: $status,
                is_existence: false,
                can_spread: true,
                has_owners: true,
                candidates: |before, after| changed_identifiers(before, after, $kind),
                value: |store, id| identifier_value(store, $kind, id, |one| debug(&one.status)),
                copy: |store, to, from, source| {
                    copy_identifier(store, to, from, source, |one, other| {
                        one.status = other.status;
                        one.verified_by = match other.status {
                            IdentifierStatus::Verified => {
                                other.verified_by.clone().or(Some(VerifiedBy::Admin))
                            }
                            IdentifierStatus::Reserved | IdentifierStatus::Unverified => None,
                        };
                    })
                },
                reset: Some(|store, id| change_identifier(store, id, |one| one.set_verified(None))),
                rows: |store| identifier_rows(store, $kind),
            },
        ]
    };
}

/// The challenges of the identifiers of one kind.
macro_rules! challenge_part {
    ($kind:expr, $name:literal) => {
        StatePart {
            name: $name,
            is_existence: false,
            can_spread: false,
            has_owners: true,
            candidates: |before, after| changed_identifiers(before, after, $kind),
            value: |store, id| {
                identifier_value(store, $kind, id, |one| debug(&(&one.challenge, &one.backend_challenge)))
            },
            copy: |store, to, from, source| {
                copy_identifier(store, to, from, source, |one, other| {
                    one.challenge.clone_from(&other.challenge);
                    one.backend_challenge.clone_from(&other.backend_challenge);
                })
            },
            reset: None,
            rows: |store| identifier_rows(store, $kind),
        }
    };
}

fn identifier_value(
    store: &Store,
    kind: IdentifierKind,
    id: &str,
    value: impl Fn(&Identifier) -> String,
) -> Option<String> {
    store.identifier_owner(id)?.identifiers(kind).find(id).map(value)
}

/// The identifiers of the users that two states do not share.
fn changed_identifiers(before: &Store, after: &Store, kind: IdentifierKind) -> BTreeSet<String> {
    let users = before.changed_users(after);
    let users = users.iter().flat_map(|id| [before.user(id), after.user(id)]).flatten();
    users.flat_map(|user| &user.identifiers(kind).list).map(|one| one.id.clone()).collect()
}

/// The identifiers in the order of their users, and of their creation.
fn identifier_rows(store: &Store, kind: IdentifierKind) -> Vec<RowKey> {
    let mut users: Vec<&StoredUser> = store.users().collect();
    users.sort_by_key(|user| user.serial);
    let identifiers =
        users.into_iter().flat_map(|user| user.identifiers(kind).list.iter().map(move |one| (user, one)));
    let row = |(serial, (user, one)): (u64, (&StoredUser, &Identifier))| RowKey {
        id: one.id.clone(),
        serial,
        owner: user.id.to_string(),
    };
    (0..).zip(identifiers).map(row).collect()
}

fn change_identifier(store: &mut Store, id: &str, change: impl FnOnce(&mut Identifier)) {
    let Some(owner) = store.identifier_owner(id).map(|user| user.id.to_string()) else { return };
    change_user(store, &owner, |user| {
        let mut kinds = IdentifierKind::ALL.into_iter();
        let kind = kinds.find(|kind| user.identifiers(*kind).find(id).is_some());
        if let Some(one) = kind.and_then(|kind| user.identifiers_mut(kind).find_mut(id)) {
            change(one);
        }
    });
}

fn copy_identifier(
    store: &mut Store,
    to: &str,
    from: &Store,
    source: &str,
    copy: impl FnOnce(&mut Identifier, &Identifier),
) {
    let owner = from.identifier_owner(source);
    let other = owner.and_then(|user| user.all_identifiers().find(|one| one.id == source));
    if let Some(other) = other {
        change_identifier(store, to, |one| copy(one, other));
    }
}

/// The parts of each kind of identifiers.
pub(super) static PARTS: &[[StatePart; 3]] = &[EMAILS, PHONES, WALLETS];

/// The challenges of each kind of identifiers.
pub(super) static CHALLENGES: &[StatePart] = &[
    challenge_part!(IdentifierKind::Email, "email_address.challenge"),
    challenge_part!(IdentifierKind::Phone, "phone_number.challenge"),
    challenge_part!(IdentifierKind::Wallet, "web3_wallet.challenge"),
];

const EMAILS: [StatePart; 3] = identifier_parts!(
    IdentifierKind::Email,
    "user.email_addresses",
    "user.primary_email_address_id",
    "email_address.status"
);
const PHONES: [StatePart; 3] = identifier_parts!(
    IdentifierKind::Phone,
    "user.phone_numbers",
    "user.primary_phone_number_id",
    "phone_number.status"
);
const WALLETS: [StatePart; 3] = identifier_parts!(
    IdentifierKind::Wallet,
    "user.web3_wallets",
    "user.primary_web3_wallet_id",
    "web3_wallet.status"
);
