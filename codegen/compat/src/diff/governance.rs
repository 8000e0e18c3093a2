//! What every element can have: a text, sources, a deprecation, a stability, and a range of API versions.

use crate::diff::context::DiffContext;
use crate::diff::finding::{ChangeKind, DiffFinding};
use crate::diff::presence::{RangeChange, VersionRange, range_change};
use crate::{ChangeLevel, CompatRule};
use clerk_user_model::Element;
use clerk_user_model::ast::Stability;
use clerk_user_model::model::{Deprecation, SourceRef};

/// Compares text and sources.
pub(crate) fn compare_texts(
    cx: &mut DiffContext<'_>,
    element: &Element,
    old: (&str, &[SourceRef]),
    new: (&str, &[SourceRef]),
) {
    if old.0 != new.0 {
        let what = format!("the text of {element}");
        cx.report(DiffFinding::changed(CompatRule::DocChanged, element, &what, quoted(old.0), quoted(new.0)));
    } else if old.1 != new.1 {
        let what = format!("the sources of {element}");
        cx.report(DiffFinding::changed(CompatRule::DocChanged, element, &what, places(old.1), places(new.1)));
    }
}

pub(crate) fn quoted(text: &str) -> String {
    format!("“{}”", text.trim())
}

fn places(places: &[SourceRef]) -> String {
    places.iter().map(|place| format!("{} ({})", place.doc, place.heading)).collect::<Vec<_>>().join(", ")
}

/// Compares the stability.
pub(crate) fn compare_stability(cx: &mut DiffContext<'_>, element: &Element, old: Stability, new: Stability) {
    let word = |stability| match stability {
        Stability::Stable => "stable",
        Stability::Experimental => "experimental",
    };
    let rule = match (old, new) {
        (Stability::Stable, Stability::Experimental) => CompatRule::StabilityDecreased,
        (Stability::Experimental, Stability::Stable) => CompatRule::StabilityIncreased,
        _ => return,
    };
    cx.report(DiffFinding::changed(rule, element, element.as_str(), word(old), word(new)));
}

/// The highest level of a change to an element of this stability: an experimental one may change without notice.
pub(crate) const fn max_level(stability: Stability) -> ChangeLevel {
    match stability {
        Stability::Stable => ChangeLevel::Breaking,
        Stability::Experimental => ChangeLevel::Dangerous,
    }
}

/// Compares the deprecation.
pub(crate) fn compare_deprecation(
    cx: &mut DiffContext<'_>,
    element: &Element,
    old: Option<&Deprecation>,
    new: Option<&Deprecation>,
) {
    match (old, new) {
        (None, Some(new)) => deprecation_added(cx, element, new),
        (Some(old), None) => cx.report(
            DiffFinding::changed(CompatRule::DeprecatedRemoved, element, "", shown(old), "not deprecated")
                .message(format!("{element} is no longer deprecated")),
        ),
        (Some(old), Some(new)) if old != new => deprecation_changed(cx, element, old, new),
        _ => {}
    }
}

fn shown(deprecation: &Deprecation) -> String {
    let note = deprecation.note();
    if note.is_empty() { "deprecated".to_owned() } else { format!("deprecated: {note}") }
}

fn deprecation_added(cx: &mut DiffContext<'_>, element: &Element, new: &Deprecation) {
    let rule = match (&new.sunset, &new.replacement) {
        (Some(_), Some(_)) => CompatRule::DeprecatedAdded,
        (None, _) => CompatRule::DeprecatedWithoutSunset,
        (_, None) => CompatRule::DeprecatedWithoutReplacement,
    };
    let words = match rule {
        CompatRule::DeprecatedWithoutSunset => "deprecated without a sunset",
        CompatRule::DeprecatedWithoutReplacement => "deprecated without a replacement",
        _ => "deprecated",
    };
    let message = format!("{element} is now {}", shown(new).replacen("deprecated", words, 1));
    let mut finding = DiffFinding::changed(rule, element, "", "", shown(new)).message(message);
    if rule != CompatRule::DeprecatedAdded {
        finding = finding.consequence(CompatRule::DeprecatedAdded, element.clone(), "it is now deprecated");
    }
    if rule == CompatRule::DeprecatedWithoutSunset && new.replacement.is_none() {
        let message = "the deprecation has no replacement";
        finding = finding.consequence(CompatRule::DeprecatedWithoutReplacement, element.clone(), message);
    }
    cx.report(finding);
}

fn deprecation_changed(cx: &mut DiffContext<'_>, element: &Element, old: &Deprecation, new: &Deprecation) {
    let mut reported = false;
    let mut report = |cx: &mut DiffContext<'_>, rule: CompatRule, key: &str, before: &str, after: &str| {
        let what = format!("the {key} of {element}");
        cx.report(DiffFinding::changed(rule, element, &what, before, after));
        reported = true;
    };
    match (&old.sunset, &new.sunset) {
        (Some(before), Some(after)) if after < before => {
            report(cx, CompatRule::SunsetDateMovedEarlier, "sunset", before, after);
        }
        (Some(before), None) => report(cx, CompatRule::SunsetDateRemoved, "sunset", before, ""),
        _ => {}
    }
    if let (Some(before), None) = (&old.replacement, &new.replacement) {
        report(cx, CompatRule::DeprecatedWithoutReplacement, "replacement", before, "");
    }
    if !reported {
        let what = format!("the deprecation of {element}");
        cx.report(DiffFinding::changed(CompatRule::DocChanged, element, &what, shown(old), shown(new)));
    }
}

/// Compares `since` and `until` of an element that both sides have. A change of a published API version is reported
/// here; if the element was added or removed, the caller reports that.
pub(crate) fn compare_range(
    cx: &mut DiffContext<'_>,
    element: &Element,
    before: VersionRange<'_>,
    after: VersionRange<'_>,
) -> RangeChange {
    let found = range_change(cx.base, cx.head, before, after);
    if let RangeChange::Rewritten { removed, added } = &found {
        let level = if removed.is_empty() { ChangeLevel::Dangerous } else { ChangeLevel::Breaking };
        let what = match (removed.is_empty(), added.is_empty()) {
            (false, true) => format!("{element} was removed from API version {}", removed.join(", ")),
            (true, _) => format!("{element} was added to API version {}", added.join(", ")),
            _ => format!(
                "{element} was removed from API version {} and added to {}",
                removed.join(", "),
                added.join(", ")
            ),
        };
        let finding = DiffFinding::changed(
            CompatRule::ReleasedVersionEdited,
            element,
            "",
            describe_range(before),
            describe_range(after),
        )
        .message(what)
        .level(level)
        .because(Element::contract(), ChangeKind::Removed);
        cx.report(finding);
    }
    found
}

/// A range of API versions, as it is shown.
pub(crate) fn describe_range(range: VersionRange<'_>) -> String {
    match range {
        (None, None) => "every version".to_owned(),
        (Some(since), None) => format!("since {since}"),
        (None, Some(until)) => format!("until {until}"),
        (Some(since), Some(until)) => format!("{since} to {until}"),
    }
}
