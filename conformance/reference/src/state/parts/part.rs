//! What a part of the state is: how to read it, to copy it from one row to another, and to find other rows.

use std::collections::BTreeSet;
use std::fmt::Debug;

use crate::state::store::Store;

/// Which other rows a fault hits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// The newest other row.
    Newest,
    /// The oldest other row.
    Oldest,
    /// Every other row.
    All,
    /// Every other row with the same owner.
    SameOwner,
}

/// A part of the state.
#[derive(Clone, Copy)]
pub struct StatePart {
    /// Its name, such as `user.first_name`.
    pub name: &'static str,
    /// Whether it is about the existence of rows, not about what is in them.
    pub is_existence: bool,
    /// Whether one row can take over the value of another one.
    pub can_spread: bool,
    /// Whether several rows can have the same owner.
    pub has_owners: bool,
    /// The value in a row, as text that is equal for equal values.
    pub(super) value: fn(&Store, &str) -> Option<String>,
    /// The rows that may differ between two states: more than do in this part, or as many.
    pub(super) candidates: fn(&Store, &Store) -> BTreeSet<String>,
    pub(super) copy: fn(&mut Store, &str, &Store, &str),
    pub(super) reset: Option<fn(&mut Store, &str)>,
    pub(super) rows: fn(&Store) -> Vec<RowKey>,
}

/// What the order and the owner of a row are.
pub(super) struct RowKey {
    pub(super) id: String,
    pub(super) serial: u64,
    pub(super) owner: String,
}

impl StatePart {
    /// What the state calls it, without what it belongs to. Many wire names are the same.
    pub fn members(&self) -> Vec<&'static str> {
        vec![self.name.split_once('.').map_or(self.name, |(_, property)| property)]
    }

    /// The ids of the rows in which two states differ in this part.
    pub fn changed(&self, before: &Store, after: &Store) -> Vec<String> {
        let candidates = (self.candidates)(before, after).into_iter();
        candidates.filter(|id| (self.value)(before, id) != (self.value)(after, id)).collect()
    }

    /// The value in a row, as text that is equal for equal values.
    pub fn value(&self, store: &Store, id: &str) -> Option<String> {
        (self.value)(store, id)
    }

    /// Gives a row the value of a row in another state. A row that does not exist there is removed, where the part is
    /// about existence.
    pub fn copy(&self, store: &mut Store, to: &str, from: &Store, source: &str) {
        (self.copy)(store, to, from, source);
    }

    /// Gives a row the value that it has when nothing sets it. Returns whether there is one.
    pub fn reset(&self, store: &mut Store, id: &str) -> bool {
        self.reset.inspect(|reset| reset(store, id)).is_some()
    }

    /// The other rows that a fault with this scope hits.
    pub fn others(&self, store: &Store, id: &str, scope: Scope) -> Vec<String> {
        let mut rows = (self.rows)(store);
        rows.sort_by_key(|row| row.serial);
        let owner = rows.iter().find(|row| row.id == id).map(|row| row.owner.clone());
        rows.retain(|row| row.id != id);
        if scope == Scope::SameOwner {
            rows.retain(|row| Some(&row.owner) == owner.as_ref());
        }
        let picked: Vec<RowKey> = match scope {
            Scope::Newest => rows.pop().into_iter().collect(),
            Scope::Oldest => rows.into_iter().take(1).collect(),
            Scope::All | Scope::SameOwner => rows,
        };
        picked.into_iter().map(|row| row.id).collect()
    }
}

/// The debug form of a value, which is equal for equal values.
pub(super) fn debug(value: &impl Debug) -> String {
    format!("{value:?}")
}
