//! `resources/` and `enums/`: types, their properties, what each surface sees of them.

use std::collections::{BTreeMap, BTreeSet};

use clerk_user_runtime::Surface;
use indexmap::IndexMap;

use super::scope::TypeName;
use super::{Cx, SURFACES, cycles, properties, unions};
use crate::ast::{EnumFile, LifecycleEntry, ResourceFile, Stability, TypeFile};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{EnumModel, EnumValue, IdModel, Model, Property, PropertyType, Resource};
use crate::naming;
use crate::parse::Ast;
use crate::source::{FileId, Spanned};

/// Where each resource is declared, by name.
pub(super) type Places<'a> = BTreeMap<String, (FileId, &'a ResourceFile)>;

/// The first resource that has a name in snake_case.
type Snakes<'a> = BTreeMap<String, (FileId, &'a Spanned<String>)>;

/// Lowers every resource and enum.
pub(super) fn lower(cx: &mut Cx<'_>, ast: &Ast, model: &mut Model) {
    let mut places = Places::new();
    let mut snakes = Snakes::new();
    for (file, ty) in &ast.types {
        cx.file = *file;
        match ty {
            TypeFile::Resource(resource) => {
                check_snake_case(cx, resource, &mut snakes);
                places.insert(resource.resource.value.clone(), (*file, resource));
                lower_resource(cx, resource, model);
            }
            TypeFile::Enum(entry) => {
                let lowered = lower_enum(cx, entry);
                model.enums.push(lowered);
            }
        }
    }
    cycles::check(cx, model, &places);
    mark_split(model);
}

/// Resources need distinct names in snake_case too: modules are called so.
fn check_snake_case<'a>(cx: &mut Cx<'_>, resource: &'a ResourceFile, snakes: &mut Snakes<'a>) {
    let name = &resource.resource;
    let &mut (file, first) = snakes.entry(naming::wire(&name.value)).or_insert((cx.file, name));
    if first.value != name.value {
        let message = format!("`{name}` and `{first}` have one name in snake_case");
        let diagnostic = Diagnostic::new(Code::DuplicateType, cx.file, name.span, message)
            .label(file, first.span, "the other one")
            .help("let them differ in more than case");
        cx.report_with(diagnostic);
    }
}

fn lower_resource(cx: &mut Cx<'_>, entry: &ResourceFile, model: &mut Model) {
    cx.type_name(&entry.resource);
    // In one order, and each once, however they are listed.
    let listed = |surface: &Surface| entry.surfaces.as_ref().is_none_or(|listed| listed.contains(surface));
    let mut surfaces: Vec<Surface> = SURFACES.into_iter().filter(listed).collect();
    if surfaces.is_empty() {
        let message = format!("no surface knows `{}`", entry.resource);
        cx.report(
            Code::TypeShape,
            entry.resource.span,
            message,
            "name one in `surfaces`, or leave the key out",
        );
        surfaces = SURFACES.to_vec();
    }
    if let Some(id) = &entry.id {
        cx.type_name(id);
        model.ids.push(IdModel {
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
    let source = cx.sources(entry.resource.span, &entry.source, true);
    let deprecated = cx.deprecation(entry.deprecated.as_ref());
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

fn lower_enum(cx: &mut Cx<'_>, entry: &EnumFile) -> EnumModel {
    cx.type_name(&entry.name);
    if entry.values.is_empty() {
        cx.report(
            Code::TypeShape,
            entry.name.span,
            format!("`{}` has no values", entry.name),
            "add `values:`",
        );
    }
    let mut variants: BTreeMap<String, &Spanned<String>> = BTreeMap::new();
    let mut values = Vec::new();
    for (value, about) in &entry.values {
        let variant = naming::pascal(&value.value);
        if let Some(first) = variants.insert(variant.clone(), value) {
            let diagnostic = Diagnostic::new(
                Code::DuplicateWireName,
                cx.file,
                value.span,
                format!("`{value}` and `{first}` would both be called `{variant}`"),
            )
            .label(cx.file, first.span, "the other one")
            .help("two values of an enum must differ in more than case and punctuation");
            cx.report_with(diagnostic);
        }
        values.push(EnumValue {
            value: value.value.clone(),
            doc: about.doc.clone(),
            deprecated: cx.deprecation(about.deprecated.as_ref()),
            was: about.was.clone(),
        });
    }
    EnumModel {
        name: entry.name.value.clone(),
        doc: entry.doc.clone(),
        open: entry.open,
        values,
        source: cx.sources(entry.name.span, &entry.source, true),
    }
}

/// A resource has a type of its own on each surface when they see it differently, or when it holds
/// one that has.
fn mark_split(model: &mut Model) {
    let differs = |property: &Property| {
        property.wire.is_some() && {
            let (frontend, backend) = (property.frontend, property.backend);
            (frontend.readable, frontend.optional, frontend.nullable)
                != (backend.readable, backend.optional, backend.nullable)
        }
    };
    // From each that is split to those that hold it.
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

/// Resolves the operations that each resource names. They are known only after their own pass.
pub(super) fn lower_lifecycles(cx: &mut Cx<'_>, ast: &Ast, model: &mut Model) {
    let places = model.resources.iter().enumerate().rev();
    let first: BTreeMap<String, usize> = places.map(|(at, resource)| (resource.name.clone(), at)).collect();
    for (file, ty) in &ast.types {
        let TypeFile::Resource(entry) = ty else { continue };
        let Some(lifecycle) = &entry.lifecycle else { continue };
        cx.file = *file;
        let mut lowered = IndexMap::new();
        for (surface, roles) in
            [(Surface::Backend, &lifecycle.backend), (Surface::Frontend, &lifecycle.frontend)]
        {
            let roles = lower_roles(cx, surface, roles);
            if !roles.is_empty() {
                lowered.insert(surface, roles);
            }
        }
        if let Some(&at) = first.get(&entry.resource.value) {
            model.resources[at].lifecycle = lowered;
        }
    }
}

fn lower_roles(cx: &mut Cx<'_>, surface: Surface, entry: &LifecycleEntry) -> IndexMap<&'static str, String> {
    let roles = [
        ("create", &entry.create),
        ("read", &entry.read),
        ("update", &entry.update),
        ("delete", &entry.delete),
        ("list", &entry.list),
        ("count", &entry.count),
    ];
    let mut lowered = IndexMap::new();
    for (role, name) in roles {
        let Some(name) = name else { continue };
        if cx.scope.operations.contains_key(&(surface, name.as_str())) {
            lowered.insert(role, format!("{surface}.{name}"));
        } else if !cx.scope.poisoned.operations {
            let known: Vec<&str> =
                cx.scope.operations.keys().filter(|(on, _)| *on == surface).map(|(_, name)| *name).collect();
            cx.unknown(
                Code::UnknownOperation,
                &format!("operation of the {surface}"),
                name,
                known.into_iter(),
            );
        }
    }
    lowered
}

/// Resolves the type of a property.
pub(super) fn property_type(cx: &mut Cx<'_>, ty: &Spanned<String>) -> PropertyType {
    match ty.as_str() {
        "string" => PropertyType::String,
        "secret" => PropertyType::Secret,
        "boolean" => PropertyType::Boolean,
        "integer" => PropertyType::Integer,
        "timestamp" => PropertyType::Timestamp,
        "metadata" => PropertyType::Metadata,
        "object" => PropertyType::Object,
        name => match cx.scope.types.get(name) {
            Some(TypeName::Resource) => PropertyType::Resource(name.to_owned()),
            Some(TypeName::Enum) => PropertyType::Enum(name.to_owned()),
            Some(TypeName::Id) => PropertyType::Id(name.to_owned()),
            None => {
                if cx.scope.misses_type(name) {
                    let words = ["string", "secret", "boolean", "integer", "timestamp", "metadata", "object"];
                    let known: Vec<&str> = words.into_iter().chain(cx.scope.types.keys().copied()).collect();
                    cx.unknown(Code::UnknownType, "type", ty, known.into_iter());
                }
                PropertyType::Object
            }
        },
    }
}
