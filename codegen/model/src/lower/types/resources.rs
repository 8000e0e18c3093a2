//! `resources/` and `enums/`: all types, and their views per surface.

use std::collections::{BTreeMap, BTreeSet};

use clerk_user_runtime::Surface;
use indexmap::IndexMap;

use super::cycles::{self, ResourceDeclarations};
use super::{enums, properties, unions};
use crate::ast::{ResourceFile, Stability, TypeFile};
use crate::diagnostic::{Code, Diagnostic};
use crate::lower::context::{LoweringContext, SURFACES};
use crate::model::{IdType, Model, Property, PropertyType, Resource};
use crate::naming;
use crate::parse::Ast;
use crate::source::{FileId, Spanned};

/// The first resource with a snake_case name.
type SnakeCaseNames<'a> = BTreeMap<String, (FileId, &'a Spanned<String>)>;

/// Lowers all resources and enums.
pub(in crate::lower) fn lower(cx: &mut LoweringContext<'_>, ast: &Ast, model: &mut Model) {
    let mut declarations = ResourceDeclarations::new();
    let mut names = SnakeCaseNames::new();
    for (file, ty) in &ast.types {
        cx.file = *file;
        match ty {
            TypeFile::Resource(resource) => {
                check_snake_case(cx, resource, &mut names);
                declarations.insert(resource.resource.value.clone(), (*file, resource));
                lower_resource(cx, resource, model);
            }
            TypeFile::Enum(entry) => {
                let lowered = enums::lower(cx, entry);
                model.enums.push(lowered);
            }
        }
    }
    cycles::check(cx, model, &declarations);
    mark_split(model);
}

/// Reports resources with the same snake_case name, which is their module name.
fn check_snake_case<'a>(
    cx: &mut LoweringContext<'_>,
    resource: &'a ResourceFile,
    names: &mut SnakeCaseNames<'a>,
) {
    let name = &resource.resource;
    let &mut (file, first) = names.entry(naming::snake_case(&name.value)).or_insert((cx.file, name));
    if first.value != name.value {
        let message = format!("`{name}` and `{first}` have the same name in snake_case");
        let diagnostic = Diagnostic::new(Code::DuplicateType, cx.file, name.span, message)
            .label(file, first.span, "the other one is here")
            .help("rename one; names differ in more than case");
        cx.report_with(diagnostic);
    }
}

fn lower_resource(cx: &mut LoweringContext<'_>, entry: &ResourceFile, model: &mut Model) {
    cx.check_type_name(&entry.resource);
    // In a fixed order, without duplicates.
    let listed = |surface: &Surface| entry.surfaces.as_ref().is_none_or(|listed| listed.contains(surface));
    let mut surfaces: Vec<Surface> = SURFACES.into_iter().filter(listed).collect();
    if surfaces.is_empty() {
        let message = format!("`surfaces` of `{}` is empty", entry.resource);
        cx.report(Code::TypeShape, entry.resource.span, message, "add a surface, or remove the key");
        surfaces = SURFACES.to_vec();
    }
    if let Some(id) = &entry.id {
        cx.check_type_name(id);
        model.ids.push(IdType {
            name: id.value.clone(),
            prefix: entry.id_prefix.clone().unwrap_or_default(),
            resource: entry.resource.value.clone(),
        });
    }
    let properties = properties::lower(cx, entry, &surfaces);
    let union =
        entry.union.as_ref().map(|union| unions::lower(cx, union, &entry.resource, &properties, &surfaces));
    if union.is_none() && properties.is_empty() {
        let message = format!("`{}` has neither properties nor variants", entry.resource);
        cx.report(Code::TypeShape, entry.resource.span, message, "add `properties:` or `union:`");
    }
    let source = cx.lower_sources(entry.resource.span, &entry.source, true);
    let deprecated = cx.lower_deprecation(entry.deprecated.as_ref());
    model.resources.push(Resource {
        name: entry.resource.value.clone(),
        doc: entry.doc.clone(),
        object: entry.object.clone(),
        id: entry.id.as_ref().map(|id| id.value.clone()),
        surfaces,
        split: false,
        lifecycle: IndexMap::new(),
        properties,
        union,
        deprecated,
        stability: entry.stability.unwrap_or(Stability::Stable),
        was: entry.was.clone(),
        source,
    });
}

/// Splits a resource into one type per surface if its surfaces differ, or if it contains a split
/// resource.
fn mark_split(model: &mut Model) {
    let differs = |property: &Property| {
        property.wire.is_some() && {
            let (frontend, backend) = (property.frontend, property.backend);
            (frontend.readable, frontend.optional, frontend.nullable)
                != (backend.readable, backend.optional, backend.nullable)
        }
    };
    // Propagate from each split resource to the resources that contain it.
    let mut holders: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let mut split: BTreeSet<&str> = BTreeSet::new();
    let mut next: Vec<&str> = Vec::new();
    for resource in model.resources.iter().filter(|resource| resource.surfaces.len() == SURFACES.len()) {
        for property in resource.all_properties() {
            if let PropertyType::Resource(inner) = &property.ty {
                holders.entry(inner).or_default().push(&resource.name);
            }
            if differs(property) && split.insert(&resource.name) {
                next.push(&resource.name);
            }
        }
    }
    while let Some(inner) = next.pop() {
        let more = holders.get(inner).into_iter().flatten();
        next.extend(more.copied().filter(|holder| split.insert(holder)));
    }
    let split: BTreeSet<String> = split.into_iter().map(str::to_owned).collect();
    for resource in &mut model.resources {
        resource.split = split.contains(&resource.name);
    }
}
