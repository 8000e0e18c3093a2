//! Pairs the items of the base with those of the head: by name, then by the former name. Takes linear time.

use std::collections::{BTreeMap, BTreeSet};

/// The items of both sides, in pairs.
pub(crate) struct Pairs<'a, T> {
    /// In both, base first.
    pub(crate) both: Vec<(&'a T, &'a T)>,
    /// Only in the base.
    pub(crate) removed: Vec<&'a T>,
    /// Only in the head.
    pub(crate) added: Vec<&'a T>,
}

impl<'a, T> Pairs<'a, T> {
    /// Pairs items with the same name.
    pub(crate) fn by_name(
        base: impl IntoIterator<Item = &'a T>,
        head: impl IntoIterator<Item = &'a T>,
        name: impl Fn(&'a T) -> String,
    ) -> Self {
        let mut before: BTreeMap<String, &T> = BTreeMap::new();
        let mut order = Vec::new();
        for item in base {
            order.push(name(item));
            before.insert(name(item), item);
        }
        let mut pairs = Self { both: Vec::new(), removed: Vec::new(), added: Vec::new() };
        for item in head {
            match before.remove(&name(item)) {
                Some(old) => pairs.both.push((old, item)),
                None => pairs.added.push(item),
            }
        }
        pairs.removed = order.iter().filter_map(|name| before.get(name).copied()).collect();
        pairs
    }

    /// Pairs the remaining items by another key. A key that two items of one side have is not used.
    #[must_use]
    pub(crate) fn then(
        mut self,
        old: impl Fn(&'a T) -> Option<String>,
        new: impl Fn(&'a T) -> Option<String>,
    ) -> Self {
        let mut before: BTreeMap<String, Option<usize>> = BTreeMap::new();
        for (index, item) in self.removed.iter().enumerate() {
            if let Some(key) = old(item) {
                before.entry(key).and_modify(|at| *at = None).or_insert(Some(index));
            }
        }
        let mut wanted: BTreeMap<String, usize> = BTreeMap::new();
        for key in self.added.iter().filter_map(|item| new(item)) {
            *wanted.entry(key).or_default() += 1;
        }
        let mut claimed = BTreeSet::new();
        let mut left = Vec::new();
        for item in std::mem::take(&mut self.added) {
            let key = new(item).filter(|key| wanted.get(key) == Some(&1));
            match key.and_then(|key| before.get(&key).copied().flatten()) {
                Some(at) => {
                    claimed.insert(at);
                    self.both.push((self.removed[at], item));
                }
                None => left.push(item),
            }
        }
        self.added = left;
        let left = std::mem::take(&mut self.removed).into_iter().enumerate();
        self.removed = left.filter(|(at, _)| !claimed.contains(at)).map(|(_, item)| item).collect();
        self
    }
}

#[cfg(test)]
mod tests {
    use super::Pairs;

    #[track_caller]
    fn check(base: &[(&str, &str)], head: &[(&str, &str)], expected: &str) {
        let owned = |list: &[(&str, &str)]| -> Vec<(String, String)> {
            list.iter().map(|(name, was)| ((*name).to_owned(), (*was).to_owned())).collect()
        };
        let (base, head) = (owned(base), owned(head));
        let pairs = Pairs::by_name(&base, &head, |item| item.0.clone())
            .then(|old| Some(old.0.clone()), |new| Some(new.1.clone()).filter(|was| !was.is_empty()));
        let both: Vec<String> = pairs.both.iter().map(|(old, new)| format!("{}>{}", old.0, new.0)).collect();
        let names =
            |list: &[&(String, String)]| list.iter().map(|item| item.0.clone()).collect::<Vec<_>>().join(" ");
        let found = format!("{} | {} | {}", both.join(" "), names(&pairs.removed), names(&pairs.added));
        assert_eq!(found, expected);
    }

    #[test]
    fn a_name_takes_precedence_over_a_former_name() {
        check(&[("a", ""), ("b", "")], &[("b", ""), ("c", "a")], "b>b a>c |  | ");
        check(&[("a", "")], &[("a", ""), ("b", "a")], "a>a |  | b");
        check(&[("a", "")], &[("b", "")], " | a | b");
    }

    #[test]
    fn two_items_with_the_same_former_name_are_not_paired() {
        check(&[("a", "")], &[("b", "a"), ("c", "a")], " | a | b c");
    }
}
