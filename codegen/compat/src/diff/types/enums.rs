//! Enums: one finding per value, whether it is returned, sent or both.

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
        let message = format!("{element} was removed");
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
            DiffFinding::added(CompatRule::WriteEnumValueAdded, &element, format!("{element} was added"));
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
        let finding = DiffFinding::changed(
            CompatRule::TypeRenamed,
            &element,
            "the name of an enum",
            &old.name,
            &new.name,
        );
        cx.report(finding.in_base(Element::enumeration(&old.name)));
    }
    if old.open != new.open {
        let (rule, affected, before, after) = if new.open {
            (CompatRule::EnumBecameOpen, flow.read, "closed", "open")
        } else {
            (CompatRule::EnumBecameClosed, flow.written, "open", "closed")
        };
        let finding = DiffFinding::changed(rule, &element, element.as_str(), before, after);
        let level = if affected { ChangeLevel::Breaking } else { ChangeLevel::Compatible };
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
            let what = format!("a value of the enum {}", new.name);
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

/// Whether the values of an enum are returned and sent.
#[derive(Clone, Copy)]
struct ValueFlow {
    read: bool,
    written: bool,
}

/// Removing a value breaks callers that send it.
fn report_removed(cx: &mut DiffContext<'_>, of: &EnumType, value: &EnumValue, flow: ValueFlow) {
    let element = Element::value(&of.name, &value.value);
    let mut finding = if flow.written {
        let finding = DiffFinding::removed(
            CompatRule::WriteEnumValueRemoved,
            &element,
            format!("the value `{}` of {} was removed and is no longer accepted", value.value, of.name),
        );
        // An open enum accepts any value, also this one.
        let level = match (of.open, was_announced(value.deprecated.as_ref(), cx.today)) {
            (true, _) => ChangeLevel::Compatible,
            (false, true) => ChangeLevel::Dangerous,
            (false, false) => ChangeLevel::Breaking,
        };
        finding.level(level)
    } else {
        let message =
            format!("the value `{}` of {} was removed and is no longer returned", value.value, of.name);
        DiffFinding::removed(CompatRule::ReadEnumValueRemoved, &element, message)
    };
    if flow.read && flow.written {
        finding =
            finding.consequence(CompatRule::ReadEnumValueRemoved, element, "the value is no longer returned");
    }
    cx.report(finding);
}

/// Adding a value affects callers that read it.
fn report_added(cx: &mut DiffContext<'_>, of: &EnumType, value: &EnumValue, flow: ValueFlow) {
    let element = Element::value(&of.name, &value.value);
    let mut finding = if flow.read {
        let finding = DiffFinding::added(
            CompatRule::ReadEnumValueAdded,
            &element,
            format!("the value `{}` was added to {} and may be returned", value.value, of.name),
        );
        finding.level(if of.open { ChangeLevel::Compatible } else { ChangeLevel::Dangerous })
    } else {
        let message = format!("the value `{}` was added to {} and is accepted", value.value, of.name);
        DiffFinding::added(CompatRule::WriteEnumValueAdded, &element, message)
    };
    if flow.read && flow.written {
        finding =
            finding.consequence(CompatRule::WriteEnumValueAdded, element.clone(), "the value is accepted");
    }
    // The generated enums are `non_exhaustive`, so every match has a wildcard arm.
    let message = "the generated enum has a new variant";
    let level = ChangeLevel::Compatible;
    cx.report(finding.consequence_at(level, CompatRule::GeneratedEnumVariantAdded, element, message));
}
