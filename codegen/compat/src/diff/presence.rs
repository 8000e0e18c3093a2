//! Which API versions have an element, and how a change of `since` and `until` affects that.

use crate::ChangeLevel;
use clerk_user_model::Model;
use clerk_user_model::model::Deprecation;

/// The first and the last API version of an element.
pub(crate) type VersionRange<'a> = (Option<&'a str>, Option<&'a str>);

/// How the API versions of an element changed, if both contracts have it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum RangeChange {
    /// The same API versions have it.
    Same,
    /// The newest API version no longer has it; this is the first one without it.
    Removed(String),
    /// The newest API version has it now; this is the first one with it.
    Added(String),
    /// The newest API version did not change, but older ones that both contracts have did.
    Rewritten {
        /// These API versions no longer have it.
        removed: Vec<String>,
        /// These API versions have it now.
        added: Vec<String>,
    },
}

/// Whether an API version is in a range.
pub(crate) fn contains(range: VersionRange<'_>, version: &str) -> bool {
    range.0.is_none_or(|since| version >= since) && range.1.is_none_or(|until| version <= until)
}

/// Compares two ranges.
pub(crate) fn range_change(
    base: &Model,
    head: &Model,
    before: VersionRange<'_>,
    after: VersionRange<'_>,
) -> RangeChange {
    let (was, is) = (contains(before, base.newest_api_version()), contains(after, head.newest_api_version()));
    if was && !is {
        let is_after = |version: &&String| after.1.is_some_and(|until| version.as_str() > until);
        let first = head.api_versions.iter().find(is_after);
        return RangeChange::Removed(
            first.map_or_else(|| head.newest_api_version().to_owned(), Clone::clone),
        );
    }
    if !was && is {
        return RangeChange::Added(after.0.unwrap_or(head.newest_api_version()).to_owned());
    }
    if before == after {
        return RangeChange::Same;
    }
    let known = || head.api_versions.iter().filter(|version| base.api_versions.contains(version));
    let removed = known().filter(|version| contains(before, version) && !contains(after, version)).cloned();
    let added = known().filter(|version| !contains(before, version) && contains(after, version)).cloned();
    let (removed, added): (Vec<String>, Vec<String>) = (removed.collect(), added.collect());
    if removed.is_empty() && added.is_empty() {
        RangeChange::Same
    } else {
        RangeChange::Rewritten { removed, added }
    }
}

/// Whether an API version that both contracts serve has an element of the base. Otherwise, removing it breaks no caller.
pub(crate) fn is_in_served_version(base: &Model, head: &Model, range: VersionRange<'_>) -> bool {
    let served =
        |version: &&String| head.api_versions.contains(version) || *version == base.newest_api_version();
    base.api_versions.iter().filter(served).any(|version| contains(range, version))
}

/// Whether the sunset has passed. `None` if there is no sunset.
pub(crate) fn sunset_passed(deprecated: Option<&Deprecation>, today: Option<&str>) -> Option<bool> {
    let sunset = deprecated?.sunset.as_deref()?;
    Some(is_day(sunset) && today.is_some_and(|today| is_day(today) && sunset <= today))
}

/// Whether the removal was announced: the sunset has passed, and the deprecation has a replacement.
pub(crate) fn was_announced(deprecated: Option<&Deprecation>, today: Option<&str>) -> bool {
    sunset_passed(deprecated, today) == Some(true)
        && deprecated.is_some_and(|deprecated| deprecated.replacement.is_some())
}

/// The highest level of removing a param: lower if the removal was announced.
pub(crate) fn removal_level(deprecated: Option<&Deprecation>, today: Option<&str>) -> ChangeLevel {
    if was_announced(deprecated, today) { ChangeLevel::Dangerous } else { ChangeLevel::Breaking }
}

/// Whether a text has the form `YYYY-MM-DD`. Dates of this form sort as texts.
fn is_day(text: &str) -> bool {
    text.len() == 10
        && text.bytes().enumerate().all(|(at, byte)| match at {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        })
}

#[cfg(test)]
mod tests {
    use super::{RangeChange, VersionRange, range_change, sunset_passed, was_announced};
    use clerk_user_model::Model;
    use clerk_user_model::model::Deprecation;

    fn model(versions: &[&str]) -> Model {
        let mut model = Model::default();
        model.api_versions = versions.iter().map(|v| (*v).to_owned()).collect();
        model
    }

    #[track_caller]
    fn check(
        base: &[&str],
        head: &[&str],
        before: VersionRange<'_>,
        after: VersionRange<'_>,
        expected: &RangeChange,
    ) {
        assert_eq!(range_change(&model(base), &model(head), before, after), *expected);
    }

    #[test]
    fn the_newest_version_decides() {
        let all = ["1", "2", "3"];
        check(&all, &all, (None, None), (None, Some("2")), &RangeChange::Removed("3".into()));
        check(&all[..2], &all, (None, None), (None, Some("2")), &RangeChange::Removed("3".into()));
        check(&all, &all, (Some("4"), None), (Some("2"), None), &RangeChange::Added("2".into()));
        check(&all, &all, (Some("1"), None), (None, None), &RangeChange::Same);
    }

    #[test]
    fn a_change_of_an_older_version_is_found() {
        let all = ["1", "2", "3"];
        let removed = RangeChange::Rewritten { removed: vec!["2".into()], added: vec![] };
        check(&all, &all, (Some("2"), None), (Some("3"), None), &removed);
        let added = RangeChange::Rewritten { removed: vec![], added: vec!["2".into()] };
        check(&all, &all, (None, Some("1")), (None, Some("2")), &added);
    }

    #[test]
    fn a_sunset_passes_on_its_date_and_an_announcement_needs_a_replacement() {
        let said = |sunset: &str, replacement: Option<&str>| Deprecation {
            since: None,
            sunset: Some(sunset.to_owned()),
            replacement: replacement.map(Into::into),
            note: None,
        };
        let by = said("2030-01-02", Some("b"));
        assert_eq!(sunset_passed(Some(&by), Some("2030-01-01")), Some(false));
        assert_eq!(sunset_passed(Some(&by), Some("2030-01-02")), Some(true));
        assert_eq!(sunset_passed(Some(&by), None), Some(false));
        assert_eq!(sunset_passed(Some(&said("soon", None)), Some("2030-01-02")), Some(false));
        assert!(was_announced(Some(&by), Some("2031-01-01")));
        assert!(!was_announced(Some(&said("2030-01-02", None)), Some("2031-01-01")));
        assert!(!was_announced(None, Some("2031-01-01")));
    }
}
