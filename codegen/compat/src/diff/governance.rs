//! What every element may say of itself: that it is deprecated, how settled it is, what it is for, since when.

use crate::diff::context::DiffContext;
use crate::diff::finding::{ChangeKind, DiffFinding};
use crate::diff::presence::{RangeChange, VersionRange, range_change};
use crate::{ChangeLevel, CompatRule};
use clerk_user_model::Element;
use clerk_user_model::ast::Stability;
use clerk_user_model::model::{Deprecation, SourceRef};

/// Text and sources.
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

/// How settled it is.
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

/// The most that a change of something asks: what is experimental may change without notice.
pub(crate) const fn max_level(stability: Stability) -> ChangeLevel {
    match stability {
        Stability::Stable => ChangeLevel::Breaking,
        Stability::Experimental => ChangeLevel::Dangerous,
    }
}

/// What a deprecation announces.
pub(crate) fn compare_deprecation(
    cx: &mut DiffContext<'_>,
    element: &Element,
    old: Option<&Deprecation>,
    new: Option<&Deprecation>,
) {
    match (old, new) {
        (None, Some(new)) => announced(cx, element, new),
        (Some(old), None) => cx.report(DiffFinding::changed(
            CompatRule::DeprecatedRemoved,
            element,
            element.as_str(),
            shown(old),
            "no longer deprecated",
        )),
        (Some(old), Some(new)) if old != new => restated(cx, element, old, new),
        _ => {}
    }
}

fn shown(deprecation: &Deprecation) -> String {
    let note = deprecation.note();
    if note.is_empty() { "deprecated".to_owned() } else { format!("deprecated: {note}") }
}

fn announced(cx: &mut DiffContext<'_>, element: &Element, new: &Deprecation) {
    let rule = match (&new.sunset, &new.replacement) {
        (Some(_), Some(_)) => CompatRule::DeprecatedAdded,
        (None, _) => CompatRule::DeprecatedWithoutSunset,
        (_, None) => CompatRule::DeprecatedWithoutReplacement,
    };
    let mut finding = DiffFinding::changed(rule, element, element.as_str(), "", shown(new));
    if rule != CompatRule::DeprecatedAdded {
        finding = finding.consequence(CompatRule::DeprecatedAdded, element.clone(), "it is announced to go");
    }
    if rule == CompatRule::DeprecatedWithoutSunset && new.replacement.is_none() {
        let message = "nothing is named to use instead";
        finding = finding.consequence(CompatRule::DeprecatedWithoutReplacement, element.clone(), message);
    }
    cx.report(finding);
}

fn restated(cx: &mut DiffContext<'_>, element: &Element, old: &Deprecation, new: &Deprecation) {
    let what = format!("the deprecation of {element}");
    let mut told = false;
    let mut tell =
        |cx: &mut DiffContext<'_>, rule: CompatRule, before: Option<&String>, after: Option<&String>| {
            let text = |side: Option<&String>| side.cloned().unwrap_or_default();
            cx.report(DiffFinding::changed(rule, element, &what, text(before), text(after)));
            told = true;
        };
    match (&old.sunset, &new.sunset) {
        (Some(before), Some(after)) if after < before => {
            tell(cx, CompatRule::SunsetDateMovedEarlier, Some(before), Some(after));
        }
        (Some(before), None) => tell(cx, CompatRule::SunsetDateRemoved, Some(before), None),
        _ => {}
    }
    if let (Some(before), None) = (&old.replacement, &new.replacement) {
        tell(cx, CompatRule::DeprecatedWithoutReplacement, Some(before), None);
    }
    if !told {
        cx.report(DiffFinding::changed(CompatRule::DocChanged, element, &what, shown(old), shown(new)));
    }
}

/// What became of an element that both sides have, as `since` and `until` say. Of one that comes or goes, the
/// caller tells; an edited dated version is reported here.
pub(crate) fn compare_range(
    cx: &mut DiffContext<'_>,
    element: &Element,
    before: VersionRange<'_>,
    after: VersionRange<'_>,
) -> RangeChange {
    let found = range_change(cx.base, cx.head, before, after);
    if let RangeChange::Rewritten { lost, gained } = &found {
        let level = if lost.is_empty() { ChangeLevel::Dangerous } else { ChangeLevel::Breaking };
        let what = match (lost.is_empty(), gained.is_empty()) {
            (false, true) => format!("{element} is gone from {}", lost.join(", ")),
            (true, _) => format!("{element} is new in {}", gained.join(", ")),
            _ => format!("{element} is gone from {} and new in {}", lost.join(", "), gained.join(", ")),
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

/// A range of API versions as it is shown.
pub(crate) fn describe_range(range: VersionRange<'_>) -> String {
    match range {
        (None, None) => "every version".to_owned(),
        (Some(since), None) => format!("since {since}"),
        (None, Some(until)) => format!("until {until}"),
        (Some(since), Some(until)) => format!("{since} to {until}"),
    }
}
