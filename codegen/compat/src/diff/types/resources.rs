//! Resources and unions: the types of responses.

use std::collections::BTreeSet;

use clerk_user_runtime::Surface;

use crate::diff::context::DiffContext;
use crate::diff::finding::{ChangeKind, DiffFinding};
use crate::diff::governance;
use crate::diff::types::properties;
use crate::{ChangeLevel, CompatRule};
use clerk_user_model::Element;
use clerk_user_model::model::{Property, Resource, Union, Variant};

pub(crate) fn compare(cx: &mut DiffContext<'_>) {
    let both = cx.names.resources.both.clone();
    for old in cx.names.resources.removed.clone() {
        cx.with_max_level(governance::max_level(old.stability), |cx| report_removed(cx, old));
    }
    for new in cx.names.resources.added.clone() {
        report_added(cx, new);
    }
    for (old, new) in both {
        cx.with_max_level(governance::max_level(old.stability), |cx| resource(cx, old, new));
    }
}

/// Reports a resource that was removed. That follows from changes of the elements that used it.
fn report_removed(cx: &mut DiffContext<'_>, old: &Resource) {
    let element = Element::resource(&old.name);
    let mut finding =
        DiffFinding::removed(CompatRule::ReadPropertyRemoved, &element, format!("{element} was removed"));
    for user in cx.uses.base.get(old.name.as_str()).into_iter().flatten() {
        finding =
            finding.because(user.clone(), ChangeKind::Removed).because(user.clone(), ChangeKind::Changed);
    }
    cx.report(finding);
}

fn report_added(cx: &mut DiffContext<'_>, new: &Resource) {
    let element = Element::resource(&new.name);
    let mut finding =
        DiffFinding::added(CompatRule::ReadPropertyAdded, &element, format!("{element} was added"));
    for user in cx.uses.head.get(new.name.as_str()).into_iter().flatten() {
        finding = finding.because(user.clone(), ChangeKind::Added).because(user.clone(), ChangeKind::Changed);
    }
    cx.report(finding);
}

fn resource(cx: &mut DiffContext<'_>, old: &Resource, new: &Resource) {
    let element = Element::resource(&new.name);
    if old.name != new.name {
        let finding = DiffFinding::changed(
            CompatRule::TypeRenamed,
            &element,
            "the name of a resource",
            &old.name,
            &new.name,
        );
        cx.report(finding.in_base(Element::resource(&old.name)));
    } else if let (Some(before), Some(after)) = (&old.id, &new.id)
        && before != after
    {
        let what = format!("the id type of {element}");
        cx.report(DiffFinding::changed(CompatRule::TypeRenamed, &element, &what, before, after));
    }
    governance::compare_stability(cx, &element, old.stability, new.stability);
    governance::compare_deprecation(cx, &element, old.deprecated.as_ref(), new.deprecated.as_ref());
    governance::compare_texts(cx, &element, (&old.doc, &old.source), (&new.doc, &new.source));
    ids(cx, &element, old, new);
    life_cycle(cx, &element, old, new);
    let reported = surfaces(cx, &element, old, new);
    let at =
        properties::PropertyOwner { base: &old.name, head: &new.name, reported: &reported, resource: new };
    properties::compare(cx, &at, &old.properties, &new.properties);
    match (&old.union, &new.union) {
        (Some(before), Some(after)) => union(cx, &at, before, after, (old, new)),
        (None, None) => {}
        (before, _) => {
            let words = ["one object", "a union"];
            let words = if before.is_some() { [words[1], words[0]] } else { words };
            let what = format!("the type of {element}");
            cx.report(DiffFinding::changed(
                CompatRule::ReadPropertyTypeChanged,
                &element,
                &what,
                words[0],
                words[1],
            ));
        }
    }
}

/// Compares the prefix of the ids.
fn ids(cx: &mut DiffContext<'_>, element: &Element, old: &Resource, new: &Resource) {
    let prefix = |model: &clerk_user_model::Model, resource: &Resource| {
        let id = resource.id.as_deref().and_then(|id| model.id_type(id));
        id.map(|id| id.prefix.clone())
    };
    let (before, after) = (prefix(cx.base, old), prefix(cx.head, new));
    if let (Some(before), Some(after)) = (before, after)
        && before != after
    {
        let what = format!("the id prefix of {element}");
        // Ids without a prefix could have any.
        let rule = if before.is_empty() {
            CompatRule::ReadPropertyTypeNarrowed
        } else {
            CompatRule::ReadPropertyFormatChanged
        };
        let quoted = |prefix: String| if prefix.is_empty() { prefix } else { format!("`{prefix}`") };
        cx.report(DiffFinding::changed(rule, element, &what, quoted(before), quoted(after)));
    }
}

/// Compares the lifecycle: which operations the conformance suite calls. Callers do not depend on it.
fn life_cycle(cx: &mut DiffContext<'_>, element: &Element, old: &Resource, new: &Resource) {
    let roles = |resource: &Resource, translate: &dyn Fn(&str, &str) -> String| {
        let mut found = BTreeSet::new();
        for (surface, operations) in &resource.lifecycle {
            for (role, name) in operations {
                found.insert(format!("{surface} {role}: {}", translate(&surface.to_string(), name)));
            }
        }
        found
    };
    let names = &cx.names;
    let before = roles(old, &|surface, name| {
        let id = if name.contains('.') { name.to_owned() } else { format!("{surface}.{name}") };
        let mapped = names.head_operation(&id);
        mapped.split_once('.').map_or(mapped, |(_, name)| name).to_owned()
    });
    let after = roles(new, &|_, name| name.split_once('.').map_or(name, |(_, name)| name).to_owned());
    let side = |one: &BTreeSet<String>, other: &BTreeSet<String>| {
        one.difference(other).cloned().collect::<Vec<_>>().join(", ")
    };
    let (removed, added) = (side(&before, &after), side(&after, &before));
    if removed.is_empty() && added.is_empty() {
        return;
    }
    let what = format!("the lifecycle operations of {element}");
    let mut finding = DiffFinding::items_changed(CompatRule::DocChanged, element, &what, removed, added);
    for (resource, act) in [(old, ChangeKind::Removed), (new, ChangeKind::Added)] {
        for (surface, operations) in &resource.lifecycle {
            for name in operations.values() {
                let id = if name.contains('.') { name.clone() } else { format!("{surface}.{name}") };
                finding = finding.because(Element::operation(&id), act);
            }
        }
    }
    cx.report(finding);
}

/// Reports each surface that a resource was added to or removed from, once for all its properties.
fn surfaces(cx: &mut DiffContext<'_>, element: &Element, old: &Resource, new: &Resource) -> Vec<Surface> {
    let mut reported = Vec::new();
    for surface in crate::diff::types::access::SURFACES {
        let (was, is) = (old.surfaces.contains(&surface), new.surfaces.contains(&surface));
        if was == is {
            continue;
        }
        reported.push(surface);
        let (rule, before, after) = match (is, surface) {
            (true, Surface::Frontend) => (CompatRule::ReadVisibilityWidened, "absent", "available"),
            (true, Surface::Backend) => (CompatRule::ReadPropertyAdded, "absent", "available"),
            (false, _) => (CompatRule::ReadVisibilityNarrowed, "available", "absent"),
        };
        let what = if is { "was added to" } else { "was removed from" };
        let message = format!("{element} {what} the {surface}");
        cx.report(
            DiffFinding::changed(rule, element, "", before, after).message(message).on_surface(Some(surface)),
        );
    }
    reported
}

fn union(
    cx: &mut DiffContext<'_>,
    at: &properties::PropertyOwner<'_>,
    before: &Union,
    after: &Union,
    whole: (&Resource, &Resource),
) {
    let element = Element::resource(at.head);
    if cx.names.head_wire(&before.by) != after.by {
        let what = format!("the discriminator of {element}");
        cx.report(DiffFinding::changed(
            CompatRule::ReadPropertyTypeChanged,
            &element,
            &what,
            &before.by,
            &after.by,
        ));
    }
    let pairs = crate::diff::pairs::Pairs::by_name(&before.variants, &after.variants, |one| one.name.clone());
    for old in pairs.removed {
        let element = Element::property(at.base, &old.name);
        let message = format!("the variant {} of {} was removed", old.name, at.base);
        cx.report(DiffFinding::removed(CompatRule::ReadPropertyRemoved, &element, message));
    }
    for new in pairs.added {
        let element = Element::property(at.head, &new.name);
        let message = format!("the variant {} of {} was added", new.name, at.head);
        // Readers already handle unknown variants.
        let finding = DiffFinding::added(CompatRule::ReadEnumValueAdded, &element, message);
        cx.report(finding.level(ChangeLevel::Compatible));
    }
    for (old, new) in pairs.both {
        variant(cx, at, old, new);
        let own = |variant: &Variant, of: &Resource| -> Vec<Property> {
            let shared = |one: &&Property| of.property(&one.name).is_none();
            variant.properties.iter().filter(shared).cloned().collect()
        };
        let names = (format!("{}.{}", at.base, old.name), format!("{}.{}", at.head, new.name));
        let inner = properties::PropertyOwner {
            base: &names.0,
            head: &names.1,
            reported: at.reported,
            resource: at.resource,
        };
        properties::compare(cx, &inner, &own(old, whole.0), &own(new, whole.1));
    }
}

/// Compares what identifies a variant.
fn variant(cx: &mut DiffContext<'_>, at: &properties::PropertyOwner<'_>, old: &Variant, new: &Variant) {
    let element = Element::property(at.head, &new.name);
    governance::compare_texts(cx, &element, (&old.doc, &[]), (&new.doc, &[]));
    if old.object != new.object {
        let text = |object: &Option<String>| object.clone().unwrap_or_default();
        let what = format!("the `object` of {element}");
        let (before, after) = (text(&old.object), text(&new.object));
        cx.report(DiffFinding::changed(CompatRule::ReadPropertyTypeChanged, &element, &what, before, after));
    }
    let lists = [
        ("values", &old.values, &new.values, CompatRule::ReadPropertyTypeChanged),
        ("prefixes", &old.prefixes, &new.prefixes, CompatRule::ReadPropertyTypeChanged),
        ("statuses", &old.statuses, &new.statuses, CompatRule::ReadEnumValueRemoved),
    ];
    for (what, before, after, removed_rule) in lists {
        let side = |one: &[String], other: &[String]| {
            let mut only: Vec<&str> = one.iter().filter(|v| !other.contains(v)).map(String::as_str).collect();
            only.sort_unstable();
            only.join(", ")
        };
        let (removed, added) = (side(before, after), side(after, before));
        let what = format!("the {what} of {element}");
        if !removed.is_empty() {
            cx.report(DiffFinding::items_changed(removed_rule, &element, &what, removed, added));
        } else if !added.is_empty() {
            cx.report(DiffFinding::changed(CompatRule::ReadEnumValueAdded, &element, &what, "", added));
        }
    }
}
