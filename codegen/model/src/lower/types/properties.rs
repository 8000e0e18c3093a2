//! The properties of one resource.

use std::collections::BTreeMap;

use clerk_user_runtime::Surface;

use super::property_types;
use crate::ast::{
    AccessKeyword, DerivedEntry, Entries, MemberConditionEntry, PropertyEntry, ResourceFile, SurfaceOverride,
};
use crate::diagnostic::{Code, Diagnostic};
use crate::lower::context::LoweringContext;
use crate::model::{Derived, MemberCondition, Property, PropertyAccess, PropertyType};
use crate::naming;
use crate::source::Spanned;

/// Lowers the members of a resource: id, object, then the properties of the file.
pub(super) fn lower(
    cx: &mut LoweringContext<'_>,
    entry: &ResourceFile,
    surfaces: &[Surface],
) -> Vec<Property> {
    let mut properties = Vec::new();
    if let Some(id) = &entry.id {
        let mut property =
            implied_property("id", PropertyType::Id(id.value.clone()), entry.id_optional, surfaces);
        property.doc = format!("Identifies the {}.", words(&entry.resource.value));
        properties.push(property);
    }
    if let Some(object) = &entry.object {
        let ty = PropertyType::Literal(object.clone());
        let mut property = implied_property("object", ty, entry.object_optional, surfaces);
        property.doc = format!("Always `{object}`.");
        properties.push(property);
    }
    lower_entries(cx, &entry.properties, surfaces, &mut properties);
    check_siblings(cx, entry, &properties);
    properties
}

/// A property from a key of the resource; it is the same on all surfaces of the resource.
pub(super) fn implied_property(
    name: &str,
    ty: PropertyType,
    optional: bool,
    surfaces: &[Surface],
) -> Property {
    let view = |surface| PropertyAccess {
        readable: surfaces.contains(&surface),
        writable: false,
        optional,
        nullable: false,
        unnamed: false,
    };
    Property {
        name: name.to_owned(),
        wire: Some(name.to_owned()),
        ty,
        list: false,
        doc: String::new(),
        frontend: view(Surface::Frontend),
        backend: view(Surface::Backend),
        volatile: false,
        with_setting: None,
        primary_of: None,
        derived: None,
        sdk: true,
        deprecated: None,
        was: None,
        since: None,
        until: None,
        source: Vec::new(),
    }
}

/// Converts PascalCase to words.
fn words(name: &str) -> String {
    naming::snake_case(name).replace('_', " ")
}

/// Lowers properties and appends them.
pub(super) fn lower_entries(
    cx: &mut LoweringContext<'_>,
    entries: &Entries<PropertyEntry>,
    surfaces: &[Surface],
    properties: &mut Vec<Property>,
) {
    let mut wires: BTreeMap<String, Option<&Spanned<String>>> =
        properties.iter().filter_map(|property| Some((property.wire.clone()?, None))).collect();
    for (name, entry) in entries {
        cx.check_name(name, "camelCase", naming::is_camel_case);
        let property = lower_one(cx, name, entry, surfaces);
        if let Some(wire) = &property.wire
            && let Some(first) = wires.insert(wire.clone(), Some(name))
        {
            let mut diagnostic = Diagnostic::new(
                Code::DuplicateWireName,
                cx.file,
                name.span,
                format!("duplicate property: `{wire}` is already the wire name of another property"),
            )
            .help("give each property a wire name of its own; the keys `id` and `object` of the resource add theirs");
            if let Some(first) = first {
                diagnostic = diagnostic.label(cx.file, first.span, "first defined here");
            }
            cx.report_with(diagnostic);
        }
        properties.push(property);
    }
}

fn lower_one(
    cx: &mut LoweringContext<'_>,
    name: &Spanned<String>,
    entry: &PropertyEntry,
    surfaces: &[Surface],
) -> Property {
    let wire = entry.wire.as_ref().map_or_else(|| naming::snake_case(&name.value), |wire| wire.value.clone());
    if let Some(wire) = &entry.wire {
        cx.check_name(wire, "snake_case", naming::is_snake_case);
    }
    let access = entry.access.as_ref();
    let overrides = entry.overrides.as_ref();
    let view = |word: Option<AccessKeyword>, over: Option<&SurfaceOverride>, surface: Surface| {
        let word = word.unwrap_or(AccessKeyword::Read);
        let known = surfaces.contains(&surface);
        PropertyAccess {
            readable: known && !matches!(word, AccessKeyword::None | AccessKeyword::Unnamed),
            writable: known && word == AccessKeyword::ReadWrite,
            optional: over.and_then(|over| over.optional).unwrap_or(entry.optional),
            nullable: over.and_then(|over| over.nullable).unwrap_or(entry.nullable),
            unnamed: known && word == AccessKeyword::Unnamed,
        }
    };
    let frontend = view(
        access.and_then(|access| access.frontend),
        overrides.and_then(|over| over.frontend.as_ref()),
        Surface::Frontend,
    );
    let backend = view(
        access.and_then(|access| access.backend),
        overrides.and_then(|over| over.backend.as_ref()),
        Surface::Backend,
    );
    let (since, until) = cx.lower_range(entry.since.as_ref(), entry.until.as_ref());
    let derived = entry.derived.as_ref().map(lower_derived);
    Property {
        name: name.value.clone(),
        wire: derived.is_none().then_some(wire),
        ty: property_types::resolve(cx, &entry.ty),
        list: entry.list,
        doc: entry.doc.clone(),
        frontend,
        backend,
        volatile: entry.volatile,
        with_setting: entry.with_setting.as_ref().map(|setting| naming::snake_case(&setting.value)),
        primary_of: entry.primary_of.as_ref().map(|list| naming::snake_case(&list.value)),
        derived,
        sdk: entry.sdk.unwrap_or(true),
        deprecated: cx.lower_deprecation(entry.deprecated.as_ref()),
        was: entry.was.clone(),
        since,
        until,
        source: cx.lower_sources(name.span, &entry.source, false),
    }
}

fn lower_derived(entry: &DerivedEntry) -> Derived {
    let wire = |name: &Spanned<String>| naming::snake_case(&name.value);
    match entry {
        DerivedEntry::FindById { id, list } => Derived::FindById { id: wire(id), list: wire(list) },
        DerivedEntry::Having(place) => Derived::Having(lower_place(place)),
        DerivedEntry::Lacking(place) => Derived::Lacking(lower_place(place)),
        DerivedEntry::AnyHaving(place) => Derived::AnyHaving(lower_place(place)),
        DerivedEntry::FullName { first, last } => Derived::FullName { first: wire(first), last: wire(last) },
    }
}

fn lower_place(place: &MemberConditionEntry) -> MemberCondition {
    // A path without a dot is reported later, when the members of the list are known.
    let (outer, inner) = place.at.value.split_once('.').unwrap_or((&place.at.value, ""));
    MemberCondition {
        list: naming::snake_case(&place.list.value),
        outer: naming::snake_case(outer),
        inner: naming::snake_case(inner),
        is: place.is.value.clone(),
    }
}

/// Checks that the sibling properties in `primary-of` and `derived` exist and have the right types.
fn check_siblings(cx: &mut LoweringContext<'_>, entry: &ResourceFile, properties: &[Property]) {
    for property in entry.properties.values() {
        if let Some(list) = &property.primary_of {
            check_sibling(cx, properties, list, "list of resources", is_list);
        }
        match &property.derived {
            Some(DerivedEntry::FindById { id, list }) => {
                check_sibling(cx, properties, id, "nullable id", |one| {
                    matches!(one.ty, PropertyType::Id(_)) && is_nullable(one)
                });
                check_sibling(cx, properties, list, "list of resources", is_list);
            }
            Some(
                DerivedEntry::Having(place) | DerivedEntry::Lacking(place) | DerivedEntry::AnyHaving(place),
            ) => {
                check_sibling(cx, properties, &place.list, "list of resources", is_list);
            }
            Some(DerivedEntry::FullName { first, last }) => {
                for part in [first, last] {
                    check_sibling(cx, properties, part, "nullable string", |one| {
                        one.ty == PropertyType::String && is_nullable(one)
                    });
                }
            }
            None => {}
        }
    }
}

fn check_sibling(
    cx: &mut LoweringContext<'_>,
    properties: &[Property],
    name: &Spanned<String>,
    what: &str,
    fits: impl Fn(&Property) -> bool,
) {
    match properties.iter().find(|other| other.name == name.value) {
        None => {
            let known = properties.iter().map(|other| other.name.as_str());
            cx.report_unknown(Code::UnknownProperty, "property of this resource", name, known);
        }
        Some(other) if !fits(other) => {
            let message = format!("`{name}` is not a {what}");
            cx.report(Code::TargetMismatch, name.span, message, format!("name a property that is a {what}"));
        }
        Some(_) => {}
    }
}

fn is_list(property: &Property) -> bool {
    let is_resource = matches!(property.ty, PropertyType::Resource(_));
    let is_there = |view: PropertyAccess| !view.optional && !view.nullable;
    property.list && is_resource && is_there(property.frontend) && is_there(property.backend)
}

/// Whether it is nullable and never absent on all surfaces that return it.
fn is_nullable(property: &Property) -> bool {
    let is_nullable = |view: PropertyAccess| !view.optional && view.nullable;
    !property.list && is_nullable(property.frontend) && is_nullable(property.backend)
}
