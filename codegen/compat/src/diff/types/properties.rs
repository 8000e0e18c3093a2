//! Properties, from the point of view of readers.

use clerk_user_runtime::Surface;

use crate::diff::context::DiffContext;
use crate::diff::finding::{ChangeKind, DiffFinding};
use crate::diff::governance;
use crate::diff::name_map;
use crate::diff::presence::{self, RangeChange};
use crate::diff::types::access;
use crate::diff::types::property_types;
use crate::{ChangeLevel, CompatRule};
use clerk_user_model::Element;
use clerk_user_model::model::{Deprecation, Derived, Property, Resource};

/// The owner of the properties that are compared.
pub(crate) struct PropertyOwner<'a> {
    /// Its name in the base: a resource, or a union and its variant.
    pub(crate) base: &'a str,
    /// Its name in the head.
    pub(crate) head: &'a str,
    /// Surfaces that were reported already.
    pub(crate) reported: &'a [Surface],
    /// The resource in the head.
    pub(crate) resource: &'a Resource,
}

pub(crate) fn compare(cx: &mut DiffContext<'_>, at: &PropertyOwner<'_>, old: &[Property], new: &[Property]) {
    let pairs = name_map::pair_properties(old, new);
    for old in pairs.removed {
        if presence::is_in_served_version(cx.base, cx.head, range(old)) {
            report_removed(cx, at, old, None);
        }
    }
    for new in pairs.added {
        report_added(cx, at, new, None);
    }
    for (old, new) in pairs.both {
        property(cx, at, old, new);
    }
}

fn range(property: &Property) -> presence::VersionRange<'_> {
    (property.since.as_deref(), property.until.as_deref())
}

/// The SDK methods that may have replaced a property, or that a property may have replaced.
fn methods(cx: &DiffContext<'_>, resource: &str, name: &str) -> Vec<Element> {
    let holding = cx.uses.sdk_objects.get(resource).into_iter().flatten();
    holding.map(|object| Element::method(object, name)).collect()
}

/// Reports a property that was removed, in one API version or altogether.
fn report_removed(
    cx: &mut DiffContext<'_>,
    at: &PropertyOwner<'_>,
    old: &Property,
    removed_in: Option<(&Property, &str)>,
) {
    let element = Element::property(at.base, &old.name);
    // Only a deprecation in the base announces a removal.
    let deprecated = old.deprecated.as_ref();
    let kept = crate::diff::operations::params::is_still_accepted(cx, at.base, old.wire());
    let rule = if presence::was_announced(deprecated, cx.today) {
        CompatRule::ReadPropertyRemovedAfterDeprecation
    } else if kept {
        CompatRule::WritePropertyBecameWriteOnly
    } else {
        CompatRule::ReadPropertyRemoved
    };
    let message = match removed_in {
        Some((_, version)) => format!("{element} was removed in API version {version}"),
        None if kept => format!("{element} is no longer readable, but still writable"),
        None => format!("{element} was removed"),
    };
    let mut finding = DiffFinding::removed(rule, &element, message + &instead(deprecated));
    if let Some((new, _)) = removed_in {
        finding = finding.in_head(Element::property(at.head, &new.name));
    }
    for method in methods(cx, at.head, &old.name) {
        finding = finding.because(method, ChangeKind::Changed);
    }
    cx.report(implementers(finding.values(old.ty.keyword(), ""), &element, false));
}

fn instead(deprecated: Option<&Deprecation>) -> String {
    let replacement = deprecated.and_then(|deprecated| deprecated.replacement.as_ref());
    replacement.map(|name| format!("; use {name} instead")).unwrap_or_default()
}

fn report_added(
    cx: &mut DiffContext<'_>,
    at: &PropertyOwner<'_>,
    new: &Property,
    added_in: Option<(&Property, &str)>,
) {
    let element = Element::property(at.head, &new.name);
    let message = match added_in {
        Some((_, version)) => format!("{element} was added in API version {version}"),
        None => format!("{element} was added"),
    };
    let mut finding = DiffFinding::added(CompatRule::ReadPropertyAdded, &element, message);
    if let Some((old, _)) = added_in {
        finding = finding.in_base(Element::property(at.base, &old.name));
    }
    for method in methods(cx, at.head, &new.name) {
        finding = finding.because(method, ChangeKind::Changed);
    }
    cx.report(implementers(finding.values("", new.ty.keyword()), &element, true));
}

/// Adds the consequence for implementations, which build responses as structs.
fn implementers(finding: DiffFinding, element: &Element, added: bool) -> DiffFinding {
    let (rule, message) = if added {
        (
            CompatRule::GeneratedStructFieldAdded,
            "code that builds the struct field by field must add the field",
        )
    } else {
        (CompatRule::GeneratedStructFieldRemoved, "code that uses the field no longer compiles")
    };
    finding.consequence(rule, element.clone(), message)
}

fn property(cx: &mut DiffContext<'_>, at: &PropertyOwner<'_>, old: &Property, new: &Property) {
    let element = Element::property(at.head, &new.name);
    match governance::compare_range(cx, &element, range(old), range(new)) {
        RangeChange::Removed(version) => return report_removed(cx, at, old, Some((new, &version))),
        RangeChange::Added(version) => return report_added(cx, at, new, Some((old, &version))),
        RangeChange::Same | RangeChange::Rewritten { .. } => {}
    }
    if old.name != new.name {
        let finding = DiffFinding::changed(
            CompatRule::PropertyRenamed,
            &element,
            "the name of a property",
            &old.name,
            &new.name,
        );
        let before = Element::property(at.base, &old.name);
        cx.report(implementers(finding.in_base(before.clone()), &before, false));
    }
    computed(cx, &element, old, new);
    if let (Some(before), Some(after)) = (&old.wire, &new.wire)
        && before != after
        && old.name == new.name
    {
        let what = format!("the wire name of {element}");
        cx.report(DiffFinding::changed(
            CompatRule::ReadPropertyWireNameChanged,
            &element,
            &what,
            before,
            after,
        ));
    }
    types(cx, &element, old, new);
    let membership = |one: &Property| one.primary_of.clone().unwrap_or_default();
    let mapped = old.primary_of.as_deref().map(|list| cx.names.head_wire(list).to_owned());
    if mapped != new.primary_of {
        let what = format!("the list whose primary member is {element}");
        let (before, after) = (membership(old), membership(new));
        cx.report(DiffFinding::changed(
            CompatRule::PrimaryMembershipRuleChanged,
            &element,
            &what,
            before,
            after,
        ));
    }
    for finding in access::compare(old, new, &element, at.reported) {
        cx.report(finding);
    }
    in_sdk(cx, at, &element, old, new);
    governance::compare_deprecation(cx, &element, old.deprecated.as_ref(), new.deprecated.as_ref());
    governance::compare_texts(cx, &element, (&old.doc, &old.source), (&new.doc, &new.source));
}

/// Compares whether the SDK has the property.
fn in_sdk(
    cx: &mut DiffContext<'_>,
    at: &PropertyOwner<'_>,
    element: &Element,
    old: &Property,
    new: &Property,
) {
    let finding = match (old.sdk, new.sdk) {
        (true, false) => DiffFinding::changed(
            CompatRule::ReadVisibilityNarrowed,
            element,
            "",
            "in the SDK",
            "not in the SDK",
        )
        .message(format!("{element} was removed from the SDK, but not from the wire")),
        (false, true) => {
            DiffFinding::changed(CompatRule::ReadPropertyAdded, element, "", "not in the SDK", "in the SDK")
                .message(format!("{element} was added to the SDK"))
        }
        _ => return,
    };
    let mut finding = finding;
    for method in methods(cx, at.head, &new.name) {
        finding = finding.because(method, ChangeKind::Changed);
    }
    cx.report(finding);
}

/// Compares whether and how the SDK computes the property.
fn computed(cx: &mut DiffContext<'_>, element: &Element, old: &Property, new: &Property) {
    let shown =
        |derived: &Option<Derived>| derived.as_ref().map_or_else(|| "stored".to_owned(), derived_text);
    let rule = match (&old.derived, &new.derived) {
        (None, Some(_)) => CompatRule::ReadPropertyBecameDerived,
        (Some(_), None) => CompatRule::ReadPropertyBecameStored,
        (Some(before), Some(after)) if !cx.names.is_same(before, after) => CompatRule::DerivationRuleChanged,
        _ => return,
    };
    let (before, after) = (shown(&old.derived), shown(&new.derived));
    let what = format!("the value of {element}");
    cx.report(DiffFinding::changed(rule, element, &what, before, after));
}

fn derived_text(derived: &Derived) -> String {
    match derived {
        Derived::FindById { id, list } => format!("the member of {list} with the id in {id}"),
        Derived::Having(at) => {
            format!("the members of {} with {}.{} = {}", at.list, at.outer, at.inner, at.is)
        }
        Derived::Lacking(at) => {
            format!("the members of {} without {}.{} = {}", at.list, at.outer, at.inner, at.is)
        }
        Derived::AnyHaving(at) => {
            format!("whether any member of {} has {}.{} = {}", at.list, at.outer, at.inner, at.is)
        }
        Derived::FullName { first, last } => format!("{first} and {last}, joined"),
    }
}

fn types(cx: &mut DiffContext<'_>, element: &Element, old: &Property, new: &Property) {
    let before = cx.names.property_type(&old.ty);
    let text = |property: &Property| {
        let text = match &property.ty {
            clerk_user_model::model::PropertyType::Literal(text) => format!("“{text}”"),
            other => other.keyword().to_owned(),
        };
        if property.list { format!("list of {text}") } else { text }
    };
    let rule = if old.list == new.list {
        match property_types::compare(cx.base, cx.head, &before, &new.ty) {
            Some(CompatRule::ReadPropertyTypeChanged) if new.list => {
                Some(CompatRule::ReadPropertyItemTypeChanged)
            }
            rule => rule,
        }
    } else {
        Some(CompatRule::ReadPropertyTypeChanged)
    };
    let Some(rule) = rule else { return };
    let mut finding =
        DiffFinding::changed(rule, element, &format!("the type of {element}"), text(old), text(new));
    if rule != CompatRule::ReadPropertyFormatChanged {
        let message = "the field has another type in the generated struct";
        let level = ChangeLevel::Breaking;
        finding =
            finding.consequence_at(level, CompatRule::TraitMethodSignatureChanged, element.clone(), message);
    }
    cx.report(finding);
}
