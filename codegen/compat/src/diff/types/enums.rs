//! Enums: one finding per value, whichever way it flows.

use crate::diff::context::Cx;
use crate::diff::finding::{Act, Finding};
use crate::diff::governance;
use crate::diff::pairs::Pairs;
use crate::diff::presence::is_excused;
use crate::{ChangeLevel, Compat};
use clerk_user_model::Element;
use clerk_user_model::model::{EnumModel, EnumValue};

pub(crate) fn compare(cx: &mut Cx<'_>) {
    for old in cx.names.enums.gone.clone() {
        let element = Element::enumeration(&old.name);
        let message = format!("{element} is gone");
        let mut finding = Finding::removed(Compat::ReadEnumValueRemoved, &element, message);
        for user in cx.uses.base.get(old.name.as_str()).into_iter().flatten() {
            finding = finding.because(user.clone(), Act::Removed).because(user.clone(), Act::Changed);
        }
        cx.find(finding);
    }
    for new in cx.names.enums.new.clone() {
        let element = Element::enumeration(&new.name);
        let mut finding = Finding::added(Compat::WriteEnumValueAdded, &element, format!("{element} is new"));
        for user in cx.uses.head.get(new.name.as_str()).into_iter().flatten() {
            finding = finding.because(user.clone(), Act::Added).because(user.clone(), Act::Changed);
        }
        cx.find(finding);
    }
    for (old, new) in cx.names.enums.both.clone() {
        enumeration(cx, old, new);
    }
}

fn enumeration(cx: &mut Cx<'_>, old: &EnumModel, new: &EnumModel) {
    let element = Element::enumeration(&new.name);
    let flow = Flow {
        read: cx.uses.is_read(&old.name) || cx.uses.is_read(&new.name),
        written: cx.uses.is_written(&old.name) || cx.uses.is_written(&new.name),
    };
    if old.name != new.name {
        let finding = Finding::changed(Compat::TypeRenamed, &element, "an enum", &old.name, &new.name);
        cx.find(finding.was(Element::enumeration(&old.name)));
    }
    if old.open != new.open {
        let (rule, concerned, before, after) = if new.open {
            (Compat::EnumBecameOpen, flow.read, "closed", "open")
        } else {
            (Compat::EnumBecameClosed, flow.written, "open", "closed")
        };
        let finding = Finding::changed(rule, &element, element.as_str(), before, after);
        let level = if concerned { ChangeLevel::Breaking } else { ChangeLevel::Compatible };
        cx.find(finding.level(level));
    }
    governance::texts(cx, &element, (&old.doc, &old.source), (&new.doc, &new.source));
    let pairs = Pairs::by_name(&old.values, &new.values, |one| one.value.clone())
        .then(|old| Some(old.value.clone()), |new| new.was.clone());
    for value in &pairs.gone {
        gone(cx, old, value, flow);
    }
    for value in &pairs.new {
        arrived(cx, new, value, flow);
    }
    for (before, after) in pairs.both {
        let element = Element::value(&new.name, &after.value);
        if before.value != after.value {
            let what = format!("a value of {}", new.name);
            let finding =
                Finding::changed(Compat::EnumValueRenamed, &element, &what, &before.value, &after.value);
            cx.find(finding.was(Element::value(&old.name, &before.value)));
        }
        governance::deprecation(cx, &element, before.deprecated.as_ref(), after.deprecated.as_ref());
        governance::texts(cx, &element, (&before.doc, &[]), (&after.doc, &[]));
    }
}

/// Which ways the values of an enum flow.
#[derive(Clone, Copy)]
struct Flow {
    read: bool,
    written: bool,
}

/// A value that is gone is missed by who sends it.
fn gone(cx: &mut Cx<'_>, of: &EnumModel, value: &EnumValue, flow: Flow) {
    let element = Element::value(&of.name, &value.value);
    let mut finding = if flow.written {
        let finding = Finding::removed(
            Compat::WriteEnumValueRemoved,
            &element,
            format!("`{}` is no longer taken for {}", value.value, of.name),
        );
        // Where other values are taken too, this one still is.
        let level = match (of.open, is_excused(value.deprecated.as_ref(), cx.today)) {
            (true, _) => ChangeLevel::Compatible,
            (false, true) => ChangeLevel::Dangerous,
            (false, false) => ChangeLevel::Breaking,
        };
        finding.level(level)
    } else {
        let message = format!("`{}` is never answered for {} any more", value.value, of.name);
        Finding::removed(Compat::ReadEnumValueRemoved, &element, message)
    };
    if flow.read && flow.written {
        finding = finding.follows(Compat::ReadEnumValueRemoved, element, "it is never answered any more");
    }
    cx.find(finding);
}

/// A value that is new is met by who reads it.
fn arrived(cx: &mut Cx<'_>, of: &EnumModel, value: &EnumValue, flow: Flow) {
    let element = Element::value(&of.name, &value.value);
    let mut finding = if flow.read {
        let finding = Finding::added(
            Compat::ReadEnumValueAdded,
            &element,
            format!("`{}` may be answered for {} now", value.value, of.name),
        );
        finding.level(if of.open { ChangeLevel::Compatible } else { ChangeLevel::Dangerous })
    } else {
        let message = format!("`{}` is taken for {} now", value.value, of.name);
        Finding::added(Compat::WriteEnumValueAdded, &element, message)
    };
    if flow.read && flow.written {
        finding = finding.follows(Compat::WriteEnumValueAdded, element.clone(), "it is taken now");
    }
    // The generated enums can grow: every match has a last arm.
    let message = "the generated enum has one variant more";
    let level = ChangeLevel::Compatible;
    cx.find(finding.follows_at(level, Compat::GeneratedEnumVariantAdded, element, message));
}
