//! The parts of users: their existence, and each property.

use std::collections::BTreeSet;

use clerk_user::UserId;

use super::part::{RowKey, StatePart, debug};
use crate::state::credentials::BackupCode;
use crate::state::store::Store;
use crate::state::user::StoredUser;

pub(super) fn change_user(store: &mut Store, id: &str, change: impl FnOnce(&mut StoredUser)) {
    let id = UserId::from(id.to_owned());
    if let Some(mut user) = store.user(&id).cloned() {
        change(&mut user);
        // A value that another user holds by now stays where it is.
        let keys = user.unique_keys();
        drop(store.insert_user(user, keys));
    }
}

pub(super) fn user_value(store: &Store, id: &str, value: impl Fn(&StoredUser) -> String) -> Option<String> {
    store.user(&UserId::from(id.to_owned())).map(value)
}

pub(super) fn changed_users(before: &Store, after: &Store) -> BTreeSet<String> {
    before.changed_users(after).into_iter().map(|id| id.to_string()).collect()
}

pub(super) fn copy_user(
    store: &mut Store,
    to: &str,
    from: &Store,
    source: &str,
    copy: impl FnOnce(&mut StoredUser, &StoredUser),
) {
    if let Some(source) = from.user(&UserId::from(source.to_owned())) {
        change_user(store, to, |user| copy(user, source));
    }
}

pub(super) fn user_rows(store: &Store) -> Vec<RowKey> {
    let row = |user: &StoredUser| RowKey {
        id: user.id.to_string(),
        // The order in which lists show users.
        serial: u64::try_from(user.created_at.as_millis()).unwrap_or_default(),
        owner: String::new(),
    };
    store.users().map(row).collect()
}

/// A property of users. Its text is its debug form, unless an expression gives another one.
macro_rules! user_part {
    ($name:literal, $($field:ident).+) => {
        user_part!($name, $($field).+, |user| debug(&user.$($field).+))
    };
    ($name:literal, $($field:ident).+, $text:expr) => {
        StatePart {
            name: $name,
            is_existence: false,
            can_spread: true,
            has_owners: false,
            value: |store, id| user_value(store, id, $text),
            candidates: changed_users,
            copy: |store, to, from, source| copy_user(store, to, from, source, |user, source| {
                user.$($field).+.clone_from(&source.$($field).+);
            }),
            reset: Some(|store, id| change_user(store, id, |user| user.$($field).+ = Default::default())),
            rows: user_rows,
        }
    };
}

/// A flag of users that is on when nothing sets it.
macro_rules! flag_on_by_default {
    ($name:literal, $field:ident) => {
        StatePart {
            reset: Some(|store, id| change_user(store, id, |user| user.$field = true)),
            ..user_part!($name, $field)
        }
    };
}

/// The rows of users: their creation and their deletion.
const USERS: StatePart = StatePart {
    name: "users",
    is_existence: true,
    can_spread: true,
    has_owners: false,
    value: |store, id| user_value(store, id, |_| String::new()),
    candidates: changed_users,
    copy: |store, to, from, source| {
        let former = from.user(&UserId::from(source.to_owned())).cloned();
        match former {
            Some(user) if to == source => {
                let keys = user.unique_keys();
                drop(store.insert_user(user, keys));
            }
            Some(_) => {}
            None => drop(store.remove_user(&UserId::from(to.to_owned()))),
        }
    },
    reset: None,
    rows: user_rows,
};

fn password(user: &StoredUser) -> String {
    let password = user.credentials.password.as_ref();
    debug(&password.map(|password| (password.digest.exposed(), password.compromised)))
}

fn totp(user: &StoredUser) -> String {
    debug(&user.credentials.totp.as_ref().map(|totp| (totp.secret.expose(), totp.verified)))
}

fn backup_codes(user: &StoredUser) -> String {
    debug(&user.credentials.backup_codes.iter().map(BackupCode::exposed).collect::<Vec<_>>())
}

/// The parts of users.
pub(super) static PARTS: &[StatePart] = &[
    USERS,
    // Two users cannot hold one of these.
    StatePart { can_spread: false, ..user_part!("user.external_id", external_id) },
    StatePart { can_spread: false, ..user_part!("user.username", username) },
    user_part!("user.first_name", first_name),
    user_part!("user.last_name", last_name),
    user_part!("user.locale", locale),
    user_part!("user.timezone", timezone),
    user_part!("user.image", image),
    user_part!("user.public_metadata", public_metadata),
    user_part!("user.private_metadata", private_metadata),
    user_part!("user.unsafe_metadata", unsafe_metadata),
    flag_on_by_default!("user.delete_self_enabled", delete_self_enabled),
    flag_on_by_default!("user.create_organization_enabled", create_organization_enabled),
    user_part!("user.create_organizations_limit", create_organizations_limit),
    user_part!("user.bypass_client_trust", bypass_client_trust),
    user_part!("user.banned", banned),
    user_part!("user.lock", lock),
    user_part!("user.failed_sign_ins", failed_sign_ins),
    user_part!("user.legal_accepted_at", legal_accepted_at),
    user_part!("user.last_sign_in_at", last_sign_in_at),
    user_part!("user.last_active_at", last_active_at),
    user_part!("user.created_at", created_at),
    user_part!("user.updated_at", updated_at),
    user_part!("user.password", credentials.password, password),
    user_part!("user.password_last_updated_at", credentials.password_last_updated_at),
    user_part!("user.totp", credentials.totp, totp),
    user_part!("user.backup_codes", credentials.backup_codes, backup_codes),
    user_part!("user.second_factor_phones", credentials.second_factor_phones),
    user_part!("user.mfa_enabled_at", credentials.mfa_enabled_at),
    user_part!("user.mfa_disabled_at", credentials.mfa_disabled_at),
    user_part!("user.external_accounts", external_accounts),
    user_part!("user.enterprise_accounts", enterprise_accounts),
    user_part!("user.passkeys", passkeys),
];
