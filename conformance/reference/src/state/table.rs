//! A table of rows with ids, in the order of their creation. It does not depend on the rows.

use std::cmp::Reverse;
use std::collections::BTreeMap;

/// A value that is stored under an id.
pub(crate) trait Row: Clone {
    /// The type of its id.
    type Id: Ord + Clone;

    /// Its id.
    fn id(&self) -> &Self::Id;

    /// Its position in the order of creation.
    fn serial(&self) -> u64;
}

/// Rows by id.
#[derive(Clone, Debug)]
pub(crate) struct Table<T: Row>(BTreeMap<T::Id, T>);

impl<T: Row> Default for Table<T> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<T: Row> Table<T> {
    pub(crate) fn get(&self, id: &T::Id) -> Option<&T> {
        self.0.get(id)
    }

    /// Inserts a row, or replaces the row with the same id.
    pub(crate) fn insert(&mut self, row: T) {
        self.0.insert(row.id().clone(), row);
    }

    pub(crate) fn remove(&mut self, id: &T::Id) -> Option<T> {
        self.0.remove(id)
    }

    pub(crate) fn retain(&mut self, keep: impl Fn(&T) -> bool) {
        self.0.retain(|_, row| keep(row));
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &T> {
        self.0.values()
    }

    /// The number of rows that match.
    pub(crate) fn count(&self, matches: impl Fn(&T) -> bool) -> i64 {
        i64::try_from(self.iter().filter(|row| matches(row)).count()).unwrap_or(i64::MAX)
    }

    /// The rows that match, newest first.
    pub(crate) fn newest_first(&self, matches: impl Fn(&T) -> bool) -> Vec<T> {
        let mut rows: Vec<T> = self.iter().filter(|row| matches(row)).cloned().collect();
        rows.sort_by_key(|row| Reverse(row.serial()));
        rows
    }
}

/// Implements [`Row`] for a type with the fields `id` and `serial`.
macro_rules! impl_row {
    ($name:ty: $id:ty) => {
        impl $crate::state::table::Row for $name {
            type Id = $id;

            fn id(&self) -> &$id {
                &self.id
            }

            fn serial(&self) -> u64 {
                self.serial
            }
        }
    };
}
pub(crate) use impl_row;
