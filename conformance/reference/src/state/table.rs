//! A table of rows with ids, in the order of their creation. It does not depend on the rows.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A value that is stored under an id.
pub(crate) trait Row: Clone {
    /// The type of its id.
    type Id: Ord + Clone;

    /// Its id.
    fn id(&self) -> &Self::Id;

    /// Its position in the order of creation.
    fn serial(&self) -> u64;
}

/// Rows by id. A copy of the table shares the rows that do not change afterwards.
#[derive(Clone, Debug)]
pub(crate) struct Table<T: Row>(Arc<BTreeMap<T::Id, Arc<T>>>);

impl<T: Row> Default for Table<T> {
    fn default() -> Self {
        Self(Arc::default())
    }
}

impl<T: Row> Table<T> {
    pub(crate) fn get(&self, id: &T::Id) -> Option<&T> {
        self.0.get(id).map(|row| &**row)
    }

    /// Inserts a row, or replaces the row with the same id.
    pub(crate) fn insert(&mut self, row: T) {
        Arc::make_mut(&mut self.0).insert(row.id().clone(), Arc::new(row));
    }

    pub(crate) fn remove(&mut self, id: &T::Id) -> Option<T> {
        if !self.0.contains_key(id) {
            return None;
        }
        Arc::make_mut(&mut self.0).remove(id).map(Arc::unwrap_or_clone)
    }

    pub(crate) fn retain(&mut self, keep: impl Fn(&T) -> bool) {
        if !self.iter().all(&keep) {
            Arc::make_mut(&mut self.0).retain(|_, row| keep(row));
        }
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &T> {
        self.0.values().map(|row| &**row)
    }

    /// The ids of the rows that two tables do not share.
    #[cfg(feature = "internals")]
    pub(crate) fn changed(&self, other: &Self) -> Vec<T::Id> {
        unshared(&self.0, &other.0)
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

/// The keys under which two maps do not share a value.
#[cfg(feature = "internals")]
pub(super) fn unshared<K: Ord + Clone, V>(
    one: &Arc<BTreeMap<K, Arc<V>>>,
    other: &Arc<BTreeMap<K, Arc<V>>>,
) -> Vec<K> {
    if Arc::ptr_eq(one, other) {
        return Vec::new();
    }
    let differs =
        |(key, value): &(&K, &Arc<V>)| !other.get(*key).is_some_and(|found| Arc::ptr_eq(value, found));
    let mut keys: Vec<K> = one.iter().filter(differs).map(|(key, _)| key.clone()).collect();
    keys.extend(other.keys().filter(|key| !one.contains_key(*key)).cloned());
    keys
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
