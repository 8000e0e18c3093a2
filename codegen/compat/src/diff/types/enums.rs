//! Enums: one finding per value, whichever way it flows.

use crate::diff::context::DiffContext;
use crate::diff::finding::{ChangeKind, DiffFinding};
use crate::diff::governance;
use crate::diff::pairs::Pairs;
use crate::diff::presence::was_announced;
use crate::{ChangeLevel, CompatRule};
use clerk_user_model::Element;
use clerk_user_model::model::{EnumType, EnumValue};

pub(crate) fn compare(cx: &mut DiffContext<'_>) {
    for old in cx.names.enums.removed.clone() {
        let element = Element::enumeration(&old.name);
        let message = format!("{element} is gone");
        let mut finding = DiffFinding::removed(CompatRule::ReadEnumValueRemoved, &element, message);
        for user in cx.uses.base.get(old.name.as_str()).into_iter().flatten() {
            finding =
                finding.because(user.clone(), ChangeKind::Removed).because(user.clone(), ChangeKind::Changed);
        }
        cx.report(finding);
    }
    for new in cx.names.enums.added.clone() {
        let element = Element::enumeration(&new.name);
        let mut finding =
            DiffFinding::added(CompatRule::WriteEnumValueAdded, &element, format!("{element} is new"));
        for user in cx.uses.head.get(new.name.as_str()).into_iter().flatten() {
            finding =
                finding.because(user.clone(), ChangeKind::Added).because(user.clone(), ChangeKind::Changed);
        }
        cx.report(finding);
    }
    for (old, new) in cx.names.enums.both.clone() {
        enumeration(cx, old, new);
    }
}

fn enumeration(cx: &mut DiffContext<'_>, old: &EnumType, new: &EnumType) {
    let element = Element::enumeration(&new.name);
    let flow = ValueFlow {
        read: cx.uses.is_read(&old.name) || cx.uses.is_read(&new.name),
        written: cx.uses.is_written(&old.name) || cx.uses.is_written(&new.name),
    };
    if old.name != new.name {
        let finding =
            DiffFinding::changed(CompatRule::TypeRenamed, &element, "an enum", &old.name, &new.name);
        cx.report(finding.in_base(Element::enumeration(&old.name)));
    }
    if old.open != new.open {
        let (rule, concerned, before, after) = if new.open {
            (CompatRule::EnumBecameOpen, flow.read, "closed", "open")
        } else {
            (CompatRule::EnumBecameClosed, flow.written, "open", "closed")
        };
        let finding = DiffFinding::changed(rule, &element, element.as_str(), before, after);
        let level = if concerned { ChangeLevel::Breaking } else { ChangeLevel::Compatible };
        cx.report(finding.level(level));
    }
    governance::compare_texts(cx, &element, (&old.doc, &old.source), (&new.doc, &new.source));
    let pairs = Pairs::by_name(&old.values, &new.values, |one| one.value.clone())
        .then(|old| Some(old.value.clone()), |new| new.was.clone());
    for value in &pairs.removed {
        report_removed(cx, old, value, flow);
    }
    for value in &pairs.added {
        report_added(cx, new, value, flow);
    }
    for (before, after) in pairs.both {
        let element = Element::value(&new.name, &after.value);
        if before.value != after.value {
            let what = format!("a value of {}", new.name);
            let finding = DiffFinding::changed(
                CompatRule::EnumValueRenamed,
                &element,
                &what,
                &before.value,
                &after.value,
            );
            cx.report(finding.in_base(Element::value(&old.name, &before.value)));
        }
        governance::compare_deprecation(cx, &element, before.deprecated.as_ref(), after.deprecated.as_ref());
        governance::compare_texts(cx, &element, (&before.doc, &[]), (&after.doc, &[]));
    }
}

/// Which ways the values of an enum flow.
#[derive(Clone, Copy)]
struct ValueFlow {
    read: bool,
    written: bool,
}

/// A value that is gone is missed by who sends it.
fn report_removed(cx: &mut DiffContext<'_>, of: &EnumType, value: &EnumValue, flow: ValueFlow) {
    let element = Element::value(&of.name, &value.value);
    let mut finding = if flow.written {
        let finding = DiffFinding::removed(
            CompatRule::WriteEnumValueRemoved,
            &element,
            format!("`{}` is no longer taken for {}", value.value, of.name),
        );
        // Where other values are taken too, this one still is.
        let level = match (of.open, was_announced(value.deprecated.as_ref(), cx.today)) {
            (true, _) => ChangeLevel::Compatible,
            (false, true) => ChangeLevel::Dangerous,
            (false, false) => ChangeLevel::Breaking,
        };
        finding.level(level)
    } else {
        let message = format!("`{}` is never answered for {} any more", value.value, of.name);
        DiffFinding::removed(CompatRule::ReadEnumValueRemoved, &element, message)
    };
    if flow.read && flow.written {
        finding =
            finding.consequence(CompatRule::ReadEnumValueRemoved, element, "it is never answered any more");
    }
    cx.report(finding);
}

/// A value that is new is met by who reads it.
fn report_added(cx: &mut DiffContext<'_>, of: &EnumType, value: &EnumValue, flow: ValueFlow) {
    let element = Element::value(&of.name, &value.value);
    let mut finding = if flow.read {
        let finding = DiffFinding::added(
            CompatRule::ReadEnumValueAdded,
            &element,
            format!("`{}` may be answered for {} now", value.value, of.name),
        );
        finding.level(if of.open { ChangeLevel::Compatible } else { ChangeLevel::Dangerous })
    } else {
        let message = format!("`{}` is taken for {} now", value.value, of.name);
        DiffFinding::added(CompatRule::WriteEnumValueAdded, &element, message)
    };
    if flow.read && flow.written {
        finding = finding.consequence(CompatRule::WriteEnumValueAdded, element.clone(), "it is taken now");
    }
    // The generated enums can grow: every match has a last arm.
    let message = "the generated enum has one variant more";
    let level = ChangeLevel::Compatible;
    cx.report(finding.consequence_at(level, CompatRule::GeneratedEnumVariantAdded, element, message));
}
