//! What every element may say of itself: that it is deprecated, how settled it is, what it is for, since when.

use crate::diff::context::Cx;
use crate::diff::finding::{Act, Finding};
use crate::diff::presence::{Range, Shift, shift};
use crate::{ChangeLevel, Compat};
use clerk_user_model::Element;
use clerk_user_model::ast::Stability;
use clerk_user_model::model::{Deprecation, Place};

/// Text and sources.
pub(crate) fn texts(cx: &mut Cx<'_>, element: &Element, old: (&str, &[Place]), new: (&str, &[Place])) {
    if old.0 != new.0 {
        let what = format!("the text of {element}");
        cx.find(Finding::changed(Compat::DocChanged, element, &what, quoted(old.0), quoted(new.0)));
    } else if old.1 != new.1 {
        let what = format!("the sources of {element}");
        cx.find(Finding::changed(Compat::DocChanged, element, &what, places(old.1), places(new.1)));
    }
}

pub(crate) fn quoted(text: &str) -> String {
    format!("“{}”", text.trim())
}

fn places(places: &[Place]) -> String {
    places.iter().map(|place| format!("{} ({})", place.doc, place.heading)).collect::<Vec<_>>().join(", ")
}

/// How settled it is.
pub(crate) fn stability(cx: &mut Cx<'_>, element: &Element, old: Stability, new: Stability) {
    let word = |stability| match stability {
        Stability::Stable => "stable",
        Stability::Experimental => "experimental",
    };
    let rule = match (old, new) {
        (Stability::Stable, Stability::Experimental) => Compat::StabilityDecreased,
        (Stability::Experimental, Stability::Stable) => Compat::StabilityIncreased,
        _ => return,
    };
    cx.find(Finding::changed(rule, element, element.as_str(), word(old), word(new)));
}

/// The most that a change of something asks: what is experimental may change without notice.
pub(crate) const fn ceiling(stability: Stability) -> ChangeLevel {
    match stability {
        Stability::Stable => ChangeLevel::Breaking,
        Stability::Experimental => ChangeLevel::Dangerous,
    }
}

/// What a deprecation announces.
pub(crate) fn deprecation(
    cx: &mut Cx<'_>,
    element: &Element,
    old: Option<&Deprecation>,
    new: Option<&Deprecation>,
) {
    match (old, new) {
        (None, Some(new)) => announced(cx, element, new),
        (Some(old), None) => cx.find(Finding::changed(
            Compat::DeprecatedRemoved,
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

fn announced(cx: &mut Cx<'_>, element: &Element, new: &Deprecation) {
    let rule = match (&new.sunset, &new.replacement) {
        (Some(_), Some(_)) => Compat::DeprecatedAdded,
        (None, _) => Compat::DeprecatedWithoutSunset,
        (_, None) => Compat::DeprecatedWithoutReplacement,
    };
    let mut finding = Finding::changed(rule, element, element.as_str(), "", shown(new));
    if rule != Compat::DeprecatedAdded {
        finding = finding.follows(Compat::DeprecatedAdded, element.clone(), "it is announced to go");
    }
    if rule == Compat::DeprecatedWithoutSunset && new.replacement.is_none() {
        let message = "nothing is named to use instead";
        finding = finding.follows(Compat::DeprecatedWithoutReplacement, element.clone(), message);
    }
    cx.find(finding);
}

fn restated(cx: &mut Cx<'_>, element: &Element, old: &Deprecation, new: &Deprecation) {
    let what = format!("the deprecation of {element}");
    let mut told = false;
    let mut tell = |cx: &mut Cx<'_>, rule: Compat, before: Option<&String>, after: Option<&String>| {
        let text = |side: Option<&String>| side.cloned().unwrap_or_default();
        cx.find(Finding::changed(rule, element, &what, text(before), text(after)));
        told = true;
    };
    match (&old.sunset, &new.sunset) {
        (Some(before), Some(after)) if after < before => {
            tell(cx, Compat::SunsetDateMovedEarlier, Some(before), Some(after));
        }
        (Some(before), None) => tell(cx, Compat::SunsetDateRemoved, Some(before), None),
        _ => {}
    }
    if let (Some(before), None) = (&old.replacement, &new.replacement) {
        tell(cx, Compat::DeprecatedWithoutReplacement, Some(before), None);
    }
    if !told {
        cx.find(Finding::changed(Compat::DocChanged, element, &what, shown(old), shown(new)));
    }
}

/// What became of an element that both sides have, as `since` and `until` say. Of one that comes or goes, the
/// caller tells; that a dated version was edited is told here.
pub(crate) fn presence(cx: &mut Cx<'_>, element: &Element, before: Range<'_>, after: Range<'_>) -> Shift {
    let found = shift(cx.base, cx.head, before, after);
    if let Shift::Rewritten { lost, gained } = &found {
        let level = if lost.is_empty() { ChangeLevel::Dangerous } else { ChangeLevel::Breaking };
        let what = match (lost.is_empty(), gained.is_empty()) {
            (false, true) => format!("{element} is gone from {}", lost.join(", ")),
            (true, _) => format!("{element} is new in {}", gained.join(", ")),
            _ => format!("{element} is gone from {} and new in {}", lost.join(", "), gained.join(", ")),
        };
        let finding = Finding::changed(Compat::ReleasedVersionEdited, element, "", span(before), span(after))
            .says(what)
            .level(level)
            .because(Element::contract(), Act::Removed);
        cx.find(finding);
    }
    found
}

/// A range of API versions as it is shown.
pub(crate) fn span(range: Range<'_>) -> String {
    match range {
        (None, None) => "every version".to_owned(),
        (Some(since), None) => format!("since {since}"),
        (None, Some(until)) => format!("until {until}"),
        (Some(since), Some(until)) => format!("{since} to {until}"),
    }
}
