//! References between resources, checked after all resources are known.

use crate::ast::{DerivedEntry, Entries, MemberConditionEntry, PropertyEntry, ResourceFile, TypeFile};
use crate::diagnostic::Code;
use crate::lower::context::{LoweringContext, SURFACES};
use crate::model::{Model, PropertyType, Resource};
use crate::parse::Ast;
use crate::source::Spanned;

/// Checks all properties that refer to another resource.
pub(in crate::lower) fn check(cx: &mut LoweringContext<'_>, ast: &Ast, model: &Model) {
    for (file, ty) in &ast.types {
        let TypeFile::Resource(entry) = ty else { continue };
        // Duplicates have been reported; the model has the first.
        let Some(resource) = model.resource(&entry.resource.value) else { continue };
        cx.file = *file;
        check_surfaces(cx, resource, &entry.properties, model);
        for variant in entry.union.iter().flat_map(|union| union.variants.values()) {
            check_surfaces(cx, resource, &variant.properties, model);
        }
        check_ids(cx, entry, resource, model);
    }
}

/// Checks that a surface that returns a property also has its type.
fn check_surfaces(
    cx: &mut LoweringContext<'_>,
    owner: &Resource,
    entries: &Entries<PropertyEntry>,
    model: &Model,
) {
    for (name, entry) in entries {
        let Some(inner) = model.resource(entry.ty.as_str()) else { continue };
        let Some(property) = owner.all_properties().find(|one| one.name == name.value) else { continue };
        for surface in SURFACES {
            let known = inner.surfaces.contains(&surface);
            if property.is_on_wire(surface) && !known {
                let message = format!(
                    "property `{name}` is readable on the {surface}, but resource `{}` is not available \
                     there",
                    entry.ty
                );
                let help = format!("add `{surface}` to `surfaces` of {}, or change `access`", entry.ty);
                cx.report(Code::UnknownResource, entry.ty.span, message, help);
            }
        }
    }
}

/// Checks that an id of a list member has the id type of the list.
fn check_ids(cx: &mut LoweringContext<'_>, entry: &ResourceFile, resource: &Resource, model: &Model) {
    let type_of = |name: &Spanned<String>| resource.property(&name.value).map(|property| &property.ty);
    for property in entry.properties.values() {
        if let Some(list) = &property.primary_of {
            check_id(cx, property.ty.as_str(), list, type_of(list), model);
        }
        match &property.derived {
            Some(DerivedEntry::FindById { id, list }) => {
                if let Some(ty) = type_of(id) {
                    check_id(cx, ty.keyword(), list, type_of(list), model);
                }
                check_member_type(cx, property, list, type_of(list));
            }
            Some(DerivedEntry::Having(place) | DerivedEntry::Lacking(place)) => {
                check_member_type(cx, property, &place.list, type_of(&place.list));
                check_place(cx, place, type_of(&place.list), model);
            }
            Some(DerivedEntry::AnyHaving(place)) => check_place(cx, place, type_of(&place.list), model),
            Some(DerivedEntry::FullName { .. }) | None => {}
        }
    }
}

/// Checks that a property derived from a list has the type of its members.
fn check_member_type(
    cx: &mut LoweringContext<'_>,
    property: &PropertyEntry,
    list: &Spanned<String>,
    member_type: Option<&PropertyType>,
) {
    if member_type.is_some_and(|ty| ty.keyword() != property.ty.value) {
        let message = format!("the items of `{list}` are not of the type `{}`", property.ty);
        cx.report(Code::TargetMismatch, property.ty.span, message, "use the same resource for both");
    }
}

/// Checks that a path leads through one object to an enum with the value.
fn check_place(
    cx: &mut LoweringContext<'_>,
    place: &MemberConditionEntry,
    member_type: Option<&PropertyType>,
    model: &Model,
) {
    let Some(PropertyType::Resource(member_type)) = member_type else { return };
    let at = place.at.value.split_once('.');
    let outer =
        at.and_then(|(outer, _)| model.resource(member_type)?.property(outer)).filter(|outer| !outer.list);
    let inner = outer.zip(at).and_then(|(outer, (_, inner))| match &outer.ty {
        PropertyType::Resource(name) => model.resource(name)?.property(inner),
        _ => None,
    });
    let Some(PropertyType::Enum(words)) = inner.map(|inner| &inner.ty) else {
        let message = format!("`{}` is not a path to an enum in `{member_type}`", place.at);
        let remedy =
            "write `outer.inner`: a property of the items, and an enum property of the resource it holds";
        cx.report(Code::TargetMismatch, place.at.span, message, remedy);
        return;
    };
    let values = model.enum_type(words).into_iter().flat_map(|one| &one.values);
    let known: Vec<&str> = values.map(|value| value.value.as_str()).collect();
    if !known.contains(&place.is.as_str()) {
        cx.report_unknown(Code::UnknownWord, &format!("value of {words}"), &place.is, known.into_iter());
    }
}

fn check_id(
    cx: &mut LoweringContext<'_>,
    id: &str,
    list: &Spanned<String>,
    inner: Option<&PropertyType>,
    model: &Model,
) {
    // Other types were reported when the resource was lowered.
    let Some(PropertyType::Resource(inner)) = inner else { return };
    let Some(inner) = model.resource(inner) else { return };
    let member = inner.property("id").filter(|member| !member.frontend.optional && !member.backend.optional);
    if !member.is_some_and(|member| member.ty == PropertyType::Id(id.to_owned())) {
        let message = format!("the items of `{list}` have no id of the type `{id}`");
        cx.report(
            Code::TargetMismatch,
            list.span,
            message,
            format!("add this `id` to {}, and do not make it optional", inner.name),
        );
    }
}
