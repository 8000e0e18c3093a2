//! A table of things with ids, in the order of their creation, and pages of lists. It knows nothing
//! of what is stored.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use clerk_user_runtime::Page;

/// Something that is stored under an id.
pub trait Row: Clone {
    /// What tells one from another.
    type Id: Ord + Clone;

    /// Its id.
    fn id(&self) -> &Self::Id;

    /// Its position in the order of creation.
    fn serial(&self) -> u64;
}

/// A table.
#[derive(Clone, Debug)]
pub struct Rows<T: Row>(BTreeMap<T::Id, T>);

impl<T: Row> Default for Rows<T> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<T: Row> Rows<T> {
    pub fn get(&self, id: &T::Id) -> Option<&T> {
        self.0.get(id)
    }

    /// Stores one, in place of the one with its id.
    pub fn put(&mut self, row: T) {
        self.0.insert(row.id().clone(), row);
    }

    pub fn remove(&mut self, id: &T::Id) -> Option<T> {
        self.0.remove(id)
    }

    pub fn retain(&mut self, keeps: impl Fn(&T) -> bool) {
        self.0.retain(|_, row| keeps(row));
    }

    pub fn iter(&self) -> impl Iterator<Item = &T> {
        self.0.values()
    }

    /// Those that pass a test, newest first.
    pub fn newest_first(&self, passes: impl Fn(&T) -> bool) -> Vec<T> {
        let mut rows: Vec<T> = self.iter().filter(|row| passes(row)).cloned().collect();
        rows.sort_by_key(|row| Reverse(row.serial()));
        rows
    }
}

/// The part of a list that a page shows.
pub(super) fn cut<T>(rows: Vec<T>, limit: i64, offset: i64) -> Vec<T> {
    let (limit, offset) = (usize::try_from(limit).unwrap_or_default(), usize::try_from(offset));
    rows.into_iter().skip(offset.unwrap_or(usize::MAX)).take(limit).collect()
}

/// A page of a list, each row as it is shown.
pub(super) fn page<T, V>(rows: Vec<T>, limit: i64, offset: i64, show: impl FnMut(T) -> V) -> Page<V> {
    let total_count = rows.len() as u64;
    Page { data: cut(rows, limit, offset).into_iter().map(show).collect(), total_count }
}

/// Makes rows of stored types that have an `id` and a `serial`.
macro_rules! row {
    ($name:ty: $id:ty) => {
        impl $crate::rows::Row for $name {
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
pub(super) use row;
