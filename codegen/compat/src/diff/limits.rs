//! Limits of accepted values: length, size, count and value.

use std::fmt::Display;

use crate::CompatRule;
use crate::diff::finding::DiffFinding;
use clerk_user_model::Element;

/// The rules for a limit that grows and for one that shrinks.
#[derive(Clone, Copy)]
pub(crate) struct LimitRules {
    pub(crate) what: &'static str,
    pub(crate) grows: CompatRule,
    pub(crate) shrinks: CompatRule,
    /// Whether a missing limit counts as the largest one, as it does for a maximum.
    upper: bool,
}

/// A maximum.
pub(crate) const fn max_limit(what: &'static str) -> LimitRules {
    LimitRules {
        what,
        grows: CompatRule::WriteMaxIncreased,
        shrinks: CompatRule::WriteMaxDecreased,
        upper: true,
    }
}

/// A minimum.
pub(crate) const fn min_limit(what: &'static str) -> LimitRules {
    LimitRules {
        what,
        grows: CompatRule::WriteMinIncreased,
        shrinks: CompatRule::WriteMinDecreased,
        upper: false,
    }
}

impl LimitRules {
    /// The change of a limit, if it changed.
    pub(crate) fn compare<T: Ord + Display>(
        self,
        element: &Element,
        old: Option<T>,
        new: Option<T>,
    ) -> Option<DiffFinding> {
        let grows = match (&old, &new) {
            (Some(old), Some(new)) if old == new => return None,
            (Some(old), Some(new)) => new > old,
            (None, Some(_)) => !self.upper,
            (Some(_), None) => self.upper,
            (None, None) => return None,
        };
        let text = |limit: Option<T>| limit.map_or_else(|| "none".to_owned(), |limit| limit.to_string());
        let what = format!("{} of {element}", self.what);
        let rule = if grows { self.grows } else { self.shrinks };
        Some(DiffFinding::changed(rule, element, &what, text(old), text(new)))
    }
}

#[cfg(test)]
mod tests {
    use super::{LimitRules, max_limit, min_limit};
    use clerk_user_model::Element;

    #[track_caller]
    fn check(limit: LimitRules, old: Option<u8>, new: Option<u8>, expected: Option<&str>) {
        let found = limit.compare(&Element::contract(), old, new);
        assert_eq!(found.map(|found| found.change.rule.info().id), expected);
    }

    #[test]
    fn a_missing_limit_is_the_widest() {
        check(max_limit("m"), Some(1), Some(2), Some("write-max-increased"));
        check(max_limit("m"), Some(1), None, Some("write-max-increased"));
        check(max_limit("m"), None, Some(1), Some("write-max-decreased"));
        check(min_limit("m"), None, Some(1), Some("write-min-increased"));
        check(min_limit("m"), Some(1), None, Some("write-min-decreased"));
        check(min_limit("m"), Some(1), Some(1), None);
    }
}
