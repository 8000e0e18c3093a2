//! Properties, as who reads them sees them.

use clerk_user_runtime::Surface;

use crate::diff::context::Cx;
use crate::diff::finding::{Act, Finding};
use crate::diff::governance;
use crate::diff::names;
use crate::diff::presence::{self, Shift};
use crate::diff::types::access;
use crate::diff::types::property_types;
use crate::{ChangeLevel, Compat};
use clerk_user_model::Element;
use clerk_user_model::model::{Deprecation, Derived, Property, Resource};

/// Whose properties are compared.
pub(crate) struct At<'a> {
    /// What the base calls it: a resource, or a union and its variant.
    pub(crate) old: &'a str,
    /// What the head calls it.
    pub(crate) new: &'a str,
    /// Surfaces of which everything has been told.
    pub(crate) told: &'a [Surface],
    /// The resource in the head.
    pub(crate) resource: &'a Resource,
}

pub(crate) fn compare(cx: &mut Cx<'_>, at: &At<'_>, old: &[Property], new: &[Property]) {
    let pairs = names::properties(old, new);
    for old in pairs.gone {
        if presence::is_missed(cx.base, cx.head, range(old)) {
            gone(cx, at, old, None);
        }
    }
    for new in pairs.new {
        arrived(cx, at, new, None);
    }
    for (old, new) in pairs.both {
        property(cx, at, old, new);
    }
}

fn range(property: &Property) -> presence::Range<'_> {
    (property.since.as_deref(), property.until.as_deref())
}

/// The methods of the SDK that may have taken the place of a property, or it theirs.
fn methods(cx: &Cx<'_>, resource: &str, name: &str) -> Vec<Element> {
    let holding = cx.uses.holders.get(resource).into_iter().flatten();
    holding.map(|object| Element::method(object, name)).collect()
}

/// A property that is gone, from one API version on or altogether.
fn gone(cx: &mut Cx<'_>, at: &At<'_>, old: &Property, leaves: Option<(&Property, &str)>) {
    let element = Element::property(at.old, &old.name);
    // What is announced and removed at once was not announced.
    let deprecated = old.deprecated.as_ref();
    let kept = crate::diff::operations::params::keeps_writing(cx, at.old, old.wire());
    let rule = if presence::is_excused(deprecated, cx.today) {
        Compat::ReadPropertyRemovedAfterDeprecation
    } else if kept {
        Compat::WritePropertyBecameWriteOnly
    } else {
        Compat::ReadPropertyRemoved
    };
    let message = match leaves {
        Some((_, version)) => format!("{element} is gone from API version {version} on"),
        None if kept => format!("{element} can still be written, but is no longer read"),
        None => format!("{element} is gone"),
    };
    let mut finding = Finding::removed(rule, &element, message + &instead(deprecated));
    if let Some((new, _)) = leaves {
        finding = finding.still(Element::property(at.new, &new.name));
    }
    for method in methods(cx, at.new, &old.name) {
        finding = finding.because(method, Act::Changed);
    }
    cx.find(implementers(finding.values(old.ty.word(), ""), &element, false));
}

fn instead(deprecated: Option<&Deprecation>) -> String {
    let replacement = deprecated.and_then(|deprecated| deprecated.replacement.as_ref());
    replacement.map(|name| format!("; use {name} instead")).unwrap_or_default()
}

fn arrived(cx: &mut Cx<'_>, at: &At<'_>, new: &Property, version: Option<(&Property, &str)>) {
    let element = Element::property(at.new, &new.name);
    let message = match version {
        Some((_, version)) => format!("{element} is there from API version {version} on"),
        None => format!("{element} is new"),
    };
    let mut finding = Finding::added(Compat::ReadPropertyAdded, &element, message);
    if let Some((old, _)) = version {
        finding = finding.was(Element::property(at.old, &old.name));
    }
    for method in methods(cx, at.new, &new.name) {
        finding = finding.because(method, Act::Changed);
    }
    cx.find(implementers(finding.values("", new.ty.word()), &element, true));
}

/// Who implements builds answers as structs, which name each field.
fn implementers(finding: Finding, element: &Element, added: bool) -> Finding {
    let (rule, message) = if added {
        (Compat::GeneratedStructFieldAdded, "answers that are built field by field lack it")
    } else {
        (Compat::GeneratedStructFieldRemoved, "code that names the field no longer compiles")
    };
    finding.follows(rule, element.clone(), message)
}

fn property(cx: &mut Cx<'_>, at: &At<'_>, old: &Property, new: &Property) {
    let element = Element::property(at.new, &new.name);
    match governance::presence(cx, &element, range(old), range(new)) {
        Shift::Leaves(version) => return gone(cx, at, old, Some((new, &version))),
        Shift::Arrives(version) => return arrived(cx, at, new, Some((old, &version))),
        Shift::Same | Shift::Rewritten { .. } => {}
    }
    if old.name != new.name {
        let finding = Finding::changed(Compat::PropertyRenamed, &element, "a property", &old.name, &new.name);
        let before = Element::property(at.old, &old.name);
        cx.find(implementers(finding.was(before.clone()), &before, false));
    }
    computed(cx, &element, old, new);
    if let (Some(before), Some(after)) = (&old.wire, &new.wire)
        && before != after
        && old.name == new.name
    {
        let what = format!("{element} on the wire");
        cx.find(Finding::changed(Compat::ReadPropertyWireNameChanged, &element, &what, before, after));
    }
    types(cx, &element, old, new);
    let membership = |one: &Property| one.primary_of.clone().unwrap_or_default();
    let mapped = old.primary_of.as_deref().map(|list| cx.names.of_wire(list).to_owned());
    if mapped != new.primary_of {
        let what = format!("the list that {element} names the primary member of");
        let (before, after) = (membership(old), membership(new));
        cx.find(Finding::changed(Compat::PrimaryMembershipRuleChanged, &element, &what, before, after));
    }
    for finding in access::compare(old, new, &element, at.told) {
        cx.find(finding);
    }
    surfaced(cx, at, &element, old, new);
    governance::deprecation(cx, &element, old.deprecated.as_ref(), new.deprecated.as_ref());
    governance::texts(cx, &element, (&old.doc, &old.source), (&new.doc, &new.source));
}

/// Whether the SDK shows it.
fn surfaced(cx: &mut Cx<'_>, at: &At<'_>, element: &Element, old: &Property, new: &Property) {
    let finding = match (old.sdk, new.sdk) {
        (true, false) => {
            Finding::changed(Compat::ReadVisibilityNarrowed, element, "", "in the SDK", "not in the SDK")
                .says(format!("the SDK no longer shows {element}; it stays on the wire"))
        }
        (false, true) => {
            Finding::changed(Compat::ReadPropertyAdded, element, "", "not in the SDK", "in the SDK")
                .says(format!("the SDK shows {element} now"))
        }
        _ => return,
    };
    let mut finding = finding;
    for method in methods(cx, at.new, &new.name) {
        finding = finding.because(method, Act::Changed);
    }
    cx.find(finding);
}

/// Whether and how the SDK computes it.
fn computed(cx: &mut Cx<'_>, element: &Element, old: &Property, new: &Property) {
    let shown =
        |derived: &Option<Derived>| derived.as_ref().map_or_else(|| "stored".to_owned(), derived_text);
    let rule = match (&old.derived, &new.derived) {
        (None, Some(_)) => Compat::ReadPropertyBecameDerived,
        (Some(_), None) => Compat::ReadPropertyBecameStored,
        (Some(before), Some(after)) if !cx.names.is_same(before, after) => Compat::DerivationRuleChanged,
        _ => return,
    };
    let (before, after) = (shown(&old.derived), shown(&new.derived));
    cx.find(Finding::changed(rule, element, element.as_str(), before, after));
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
        Derived::FullName { first, last } => format!("{first} and {last} as one text"),
    }
}

fn types(cx: &mut Cx<'_>, element: &Element, old: &Property, new: &Property) {
    let before = cx.names.property_type(&old.ty);
    let text = |property: &Property| {
        let text = match &property.ty {
            clerk_user_model::model::PropertyType::Literal(text) => format!("“{text}”"),
            other => other.word().to_owned(),
        };
        if property.list { format!("list of {text}") } else { text }
    };
    let rule = if old.list == new.list {
        match property_types::compare(cx.base, cx.head, &before, &new.ty) {
            Some(Compat::ReadPropertyTypeChanged) if new.list => Some(Compat::ReadPropertyItemTypeChanged),
            rule => rule,
        }
    } else {
        Some(Compat::ReadPropertyTypeChanged)
    };
    let Some(rule) = rule else { return };
    let mut finding =
        Finding::changed(rule, element, &format!("the type of {element}"), text(old), text(new));
    if rule != Compat::ReadPropertyFormatChanged {
        let message = "the field has another type in the generated struct";
        let level = ChangeLevel::Breaking;
        finding = finding.follows_at(level, Compat::TraitMethodSignatureChanged, element.clone(), message);
    }
    cx.find(finding);
}
