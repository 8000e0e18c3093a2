//! Index of the names in a model, so that a lookup does not scan thousands of items. It is built on
//! first use and detects when it is out of date.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// The lists with lookup by name.
#[derive(Clone, Debug, Default)]
pub(crate) struct NameIndexes {
    pub(super) resources: NameIndex,
    pub(super) operations: NameIndex,
    pub(super) enums: NameIndex,
    pub(super) ids: NameIndex,
}

/// The position of each name in one list, and the length of the list at that time.
#[derive(Debug, Default)]
pub(super) struct NameIndex {
    positions: OnceLock<(usize, BTreeMap<String, usize>)>,
}

impl Clone for NameIndex {
    /// A copy can be modified, so it builds an index of its own.
    fn clone(&self) -> Self {
        Self::default()
    }
}

impl NameIndex {
    /// Returns the first item of that name.
    pub(super) fn find<'m, T>(
        &self,
        items: &'m [T],
        wanted: &str,
        name: impl Fn(&T) -> Cow<'_, str>,
    ) -> Option<&'m T> {
        let (length, positions) = self.positions.get_or_init(|| {
            let positions = items.iter().enumerate().rev().map(|(at, item)| (name(item).into_owned(), at));
            (items.len(), positions.collect())
        });
        let found = positions.get(wanted).and_then(|at| items.get(*at)).filter(|item| name(item) == wanted);
        // Fall back to a scan if the list has grown. Lowering only queries complete lists.
        if found.is_some() || *length == items.len() {
            return found;
        }
        items.iter().find(|item| name(item) == wanted)
    }
}

#[cfg(test)]
mod tests {
    use super::NameIndex;

    #[track_caller]
    fn check(positions: &NameIndex, items: &[(&str, u8)], wanted: &str, expected: Option<u8>) {
        let found = positions.find(items, wanted, |item| item.0.into());
        assert_eq!(found.map(|item| item.1), expected, "{wanted} in {items:?}");
    }

    #[test]
    fn the_first_of_two_items_with_the_same_name_is_found() {
        let positions = NameIndex::default();
        let items = [("a", 1), ("b", 2), ("a", 3)];
        check(&positions, &items, "a", Some(1));
        check(&positions, &items, "b", Some(2));
        check(&positions, &items, "c", None);
    }

    #[test]
    fn a_lookup_in_a_changed_list_is_correct() {
        let positions = NameIndex::default();
        check(&positions, &[("a", 1)], "a", Some(1));
        check(&positions, &[("b", 2), ("a", 1)], "a", Some(1));
        check(&positions, &[("b", 2), ("a", 1)], "b", Some(2));
        check(&positions, &[], "a", None);
    }
}
