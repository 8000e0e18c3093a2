//! The parts of the other tables: the existence of rows, and what changes in them.

use std::collections::BTreeSet;
use std::fmt::Display;

use super::part::{RowKey, StatePart, debug};
use crate::state::table::{Row, Table};

fn find_row<'a, T: Row<Id: From<String>>>(table: &'a Table<T>, id: &str) -> Option<&'a T> {
    table.get(&T::Id::from(id.to_owned()))
}

fn changed_rows<T: Row<Id: Display>>(before: &Table<T>, after: &Table<T>) -> BTreeSet<String> {
    before.changed(after).iter().map(ToString::to_string).collect()
}

fn table_rows<T: Row<Id: Display>>(table: &Table<T>, owner: impl Fn(&T) -> String) -> Vec<RowKey> {
    table
        .iter()
        .map(|row| RowKey { id: row.id().to_string(), serial: row.serial(), owner: owner(row) })
        .collect()
}

fn copy_row<T: Row<Id: From<String>>>(
    table: &mut Table<T>,
    to: &str,
    from: &Table<T>,
    source: &str,
    copy: impl FnOnce(&mut T, &T),
) {
    if let (Some(mut row), Some(source)) = (find_row(table, to).cloned(), find_row(from, source)) {
        copy(&mut row, source);
        table.insert(row);
    }
}

/// The rows of a table.
macro_rules! existence_part {
    ($name:literal, $table:ident, $owner:expr) => {
        StatePart {
            name: $name,
            is_existence: true,
            can_spread: true,
            has_owners: true,
            value: |store, id| find_row(&store.$table, id).map(|_| String::new()),
            candidates: |before, after| changed_rows(&before.$table, &after.$table),
            copy: |store, to, from, source| match find_row(&from.$table, source).cloned() {
                // Only the row itself can come back; another one takes over that it is gone.
                Some(row) if to == source => store.$table.insert(row),
                Some(_) => {}
                None => {
                    if let Some(id) = find_row(&store.$table, to).map(|row| row.id().clone()) {
                        store.$table.remove(&id);
                    }
                }
            },
            reset: None,
            rows: |store| table_rows(&store.$table, $owner),
        }
    };
}

/// What changes in the rows of a table.
macro_rules! row_part {
    ($name:literal, $table:ident, $owner:expr, $($field:ident).+) => {
        StatePart {
            name: $name,
            is_existence: false,
            can_spread: true,
            has_owners: true,
            value: |store, id| find_row(&store.$table, id).map(|row| debug(&row.$($field).+)),
            candidates: |before, after| changed_rows(&before.$table, &after.$table),
            copy: |store, to, from, source| {
                copy_row(&mut store.$table, to, &from.$table, source, |row, source| {
                    row.$($field).+.clone_from(&source.$($field).+);
                });
            },
            reset: None,
            rows: |store| table_rows(&store.$table, $owner),
        }
    };
}

/// The parts of the other tables.
pub(super) static PARTS: &[StatePart] = &[
    existence_part!("sessions", sessions, |row| row.user.to_string()),
    row_part!("session.status", sessions, |row| row.user.to_string(), set_status),
    row_part!("session.organization", sessions, |row| row.user.to_string(), organization),
    row_part!("session.last_active_at", sessions, |row| row.user.to_string(), last_active_at),
    row_part!("session.expire_at", sessions, |row| row.user.to_string(), expire_at),
    row_part!("session.updated_at", sessions, |row| row.user.to_string(), updated_at),
    existence_part!("sign_in_tokens", sign_in_tokens, |row| row.user.to_string()),
    row_part!("sign_in_token.status", sign_in_tokens, |row| row.user.to_string(), status),
    existence_part!("sign_ups", sign_ups, |_| String::new()),
    row_part!("sign_up.username", sign_ups, |_| String::new(), fields.username),
    row_part!("sign_up.email_address", sign_ups, |_| String::new(), fields.email_address),
    row_part!("sign_up.phone_number", sign_ups, |_| String::new(), fields.phone_number),
    row_part!("sign_up.web3_wallet", sign_ups, |_| String::new(), fields.web3_wallet),
    row_part!("sign_up.first_name", sign_ups, |_| String::new(), fields.first_name),
    row_part!("sign_up.last_name", sign_ups, |_| String::new(), fields.last_name),
    row_part!("sign_up.unsafe_metadata", sign_ups, |_| String::new(), fields.unsafe_metadata),
    row_part!("sign_up.locale", sign_ups, |_| String::new(), fields.locale),
    row_part!("sign_up.legal_accepted_at", sign_ups, |_| String::new(), legal_accepted_at),
    row_part!("sign_up.session", sign_ups, |_| String::new(), session),
    row_part!("sign_up.user", sign_ups, |_| String::new(), user),
    row_part!("sign_up_invitation.used", sign_up_invitations, |_| String::new(), used),
    existence_part!("organizations", organizations, |row| debug(&row.created_by)),
    existence_part!("memberships", memberships, |row| row.user.to_string()),
    existence_part!("organization_invitations", organization_invitations, |row| row.organization.to_string()),
    existence_part!("suggestions", suggestions, |row| row.user.to_string()),
    row_part!("suggestion.status", suggestions, |row| row.user.to_string(), status),
    existence_part!("payment_methods", payment_methods, |row| row.payer.clone()),
];
