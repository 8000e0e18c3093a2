//! Index of the names in a model, so that a lookup does not scan thousands of items. It is built on
//! first use and detects when it is out of date.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// The lists with lookup by name.
#[derive(Clone, Debug, Default)]
pub(crate) struct Index {
    pub(super) resources: Places,
    pub(super) operations: Places,
    pub(super) enums: Places,
    pub(super) ids: Places,
}

/// The position of each name in one list, and the length of the list at that time.
#[derive(Debug, Default)]
pub(super) struct Places {
    places: OnceLock<(usize, BTreeMap<String, usize>)>,
}

impl Clone for Places {
    /// A copy can be modified, so it builds an index of its own.
    fn clone(&self) -> Self {
        Self::default()
    }
}

impl Places {
    /// Returns the first item of that name.
    pub(super) fn find<'m, T>(
        &self,
        items: &'m [T],
        wanted: &str,
        name: impl Fn(&T) -> Cow<'_, str>,
    ) -> Option<&'m T> {
        let (length, places) = self.places.get_or_init(|| {
            let places = items.iter().enumerate().rev().map(|(at, item)| (name(item).into_owned(), at));
            (items.len(), places.collect())
        });
        let found = places.get(wanted).and_then(|at| items.get(*at)).filter(|item| name(item) == wanted);
        // Fall back to a scan if the list has grown. Lowering only queries complete lists.
        if found.is_some() || *length == items.len() {
            return found;
        }
        items.iter().find(|item| name(item) == wanted)
    }
}

#[cfg(test)]
mod tests {
    use super::Places;

    #[track_caller]
    fn check(places: &Places, items: &[(&str, u8)], wanted: &str, expected: Option<u8>) {
        let found = places.find(items, wanted, |item| item.0.into());
        assert_eq!(found.map(|item| item.1), expected, "{wanted} in {items:?}");
    }

    #[test]
    fn of_two_items_of_a_name_the_first_is_found() {
        let places = Places::default();
        let items = [("a", 1), ("b", 2), ("a", 3)];
        check(&places, &items, "a", Some(1));
        check(&places, &items, "b", Some(2));
        check(&places, &items, "c", None);
    }

    #[test]
    fn a_list_that_has_changed_since_is_still_told_right() {
        let places = Places::default();
        check(&places, &[("a", 1)], "a", Some(1));
        check(&places, &[("b", 2), ("a", 1)], "a", Some(1));
        check(&places, &[("b", 2), ("a", 1)], "b", Some(2));
        check(&places, &[], "a", None);
    }
}
