//! `sdk/`: SDK objects with their methods. `behaviours` and `forms` resolve what a method does.

use std::collections::BTreeMap;

use super::behaviour;
use super::method_check::MethodContext;
use crate::ast::{Entries, MethodEntry, ParamsObjectEntry, SdkFile, SdkParamEntry};
use crate::diagnostic::{Code, Diagnostic};
use crate::lower::context::LoweringContext;
use crate::lower::defined_names::TypeKind;
use crate::model::{Model, ParamsObject, Resource, SdkMethod, SdkObject, SdkParam, SdkReturns, SdkType};
use crate::naming;
use crate::parse::Ast;
use crate::source::{FileId, Span, Spanned};

/// Members of a generated object that are not methods.
const RESERVED: [&str; 6] = ["new", "api", "resource", "signed_out", "perform", "properties"];

/// The words for types; any other type is the name of an id or enum.
const WORDS: [(&str, SdkType); 8] = [
    ("string", SdkType::String),
    ("secret", SdkType::Secret),
    ("boolean", SdkType::Boolean),
    ("integer", SdkType::Integer),
    ("timestamp", SdkType::Timestamp),
    ("file", SdkType::File),
    ("metadata", SdkType::Metadata),
    ("identifier", SdkType::Identifier),
];

/// Names of SDK types, with the position of the first one.
type DeclaredTypes = BTreeMap<String, (FileId, Span)>;

/// Lowers all SDK objects.
pub(in crate::lower) fn lower(cx: &mut LoweringContext<'_>, ast: &Ast, model: &mut Model) {
    let mut taken = DeclaredTypes::new();
    let mut objects = Vec::new();
    for (file, entry) in &ast.sdk {
        cx.file = *file;
        objects.push(lower_object(cx, entry, &mut taken, model));
    }
    model.sdk = objects;
}

fn lower_object(
    cx: &mut LoweringContext<'_>,
    entry: &SdkFile,
    taken: &mut DeclaredTypes,
    model: &Model,
) -> SdkObject {
    cx.check_type_name(&entry.object);
    declare_type(cx, taken, entry.object.value.clone(), entry.object.span);
    if entry.methods.is_empty() {
        let message = format!("`{}` has no methods", entry.object);
        cx.report(Code::TypeShape, entry.object.span, message, "add `methods:`");
    }
    let resource = lower_resource(cx, entry, model);
    let mut names: BTreeMap<String, &Spanned<String>> = BTreeMap::new();
    let mut methods: Vec<SdkMethod> = Vec::new();
    for (name, method) in &entry.methods {
        cx.check_name(name, "camelCase", naming::is_camel_case);
        let snake = naming::snake_case(&name.value);
        if RESERVED.contains(&snake.as_str()) {
            let message = format!("`{name}` is reserved in generated code");
            cx.report(Code::InvalidName, name.span, message, "choose another name");
        }
        check_unique(cx, &mut names, name, "method");
        let params = lower_params(cx, &method.params);
        let objects = lower_objects(cx, method, &params, taken);
        if !method.positional && !params.is_empty() {
            declare_type(cx, taken, naming::pascal_case(&name.value) + "Params", name.span);
        }
        let returns = lower_returns(cx, entry, name, method, model);
        let Some(resource) = resource else { continue };
        let call = MethodContext { object: entry, resource, name, entry: method, model };
        let behaviour = behaviour::lower(cx, &call, &params, &returns);
        if matches!(behaviour, crate::model::MethodBehaviour::IsPrimary { .. }) {
            declare_type(cx, taken, format!("{}Identifier", resource.name), name.span);
        }
        methods.push(SdkMethod {
            name: name.value.clone(),
            doc: method.doc.clone(),
            positional: method.positional,
            params,
            objects,
            returns,
            behaviour,
            source: cx.lower_sources(name.span, &method.source, true),
        });
    }
    SdkObject {
        name: entry.object.value.clone(),
        resource: entry.resource.value.clone(),
        surface: entry.surface,
        doc: entry.doc.clone(),
        methods,
    }
}

fn lower_resource<'m>(
    cx: &mut LoweringContext<'_>,
    entry: &SdkFile,
    model: &'m Model,
) -> Option<&'m Resource> {
    let name = &entry.resource;
    let Some(resource) = model.resource(&name.value) else {
        unknown_resource(cx, name);
        return None;
    };
    if !resource.surfaces.contains(&entry.surface) {
        let message = format!("the resource `{name}` is not on the {}", entry.surface);
        let help = format!("add `{}` to `surfaces` of {name}", entry.surface);
        cx.report(Code::UnknownResource, name.span, message, help);
    } else if resource.union.is_some() {
        let message = format!("`{name}` is a union, which an SDK object cannot hold");
        cx.report(Code::SdkMismatch, name.span, message, "use a resource with properties of its own");
    } else if !model.operations.iter().any(|operation| operation.surface == entry.surface)
        && !cx.names.poisoned.operations
    {
        let message = format!("the {} has no operations for `{}` to call", entry.surface, entry.object);
        cx.report(Code::UnknownOperation, entry.object.span, message, "change `surface`");
    }
    Some(resource)
}

fn unknown_resource(cx: &mut LoweringContext<'_>, name: &Spanned<String>) {
    if cx.names.reports_missing_type(&name.value) {
        let types = cx.names.types.iter();
        let known: Vec<&str> =
            types.filter(|(_, ty)| matches!(ty, TypeKind::Resource)).map(|(name, _)| *name).collect();
        cx.report_unknown(Code::UnknownResource, "resource", name, known.into_iter());
    }
}

/// Reports duplicate names of generated SDK types.
fn declare_type(cx: &mut LoweringContext<'_>, taken: &mut DeclaredTypes, name: String, span: Span) {
    if let Some(&(file, first)) = taken.get(&name) {
        let message = format!("duplicate SDK type `{name}`");
        let diagnostic = Diagnostic::new(Code::DuplicateType, cx.file, span, message)
            .label(file, first, "first defined here")
            .help("rename one of the two");
        cx.report_with(diagnostic);
    } else {
        taken.insert(name, (cx.file, span));
    }
}

/// Reports names that are equal in `snake_case`.
fn check_unique<'a>(
    cx: &mut LoweringContext<'_>,
    names: &mut BTreeMap<String, &'a Spanned<String>>,
    name: &'a Spanned<String>,
    what: &str,
) {
    let snake = naming::snake_case(&name.value);
    if let Some(first) = names.get(&snake) {
        let message = format!("{what}s `{first}` and `{name}` both become `{snake}` in snake_case");
        let diagnostic = Diagnostic::new(Code::DuplicateWireName, cx.file, name.span, message)
            .label(cx.file, first.span, "first defined here")
            .help("rename one; names differ in more than case");
        cx.report_with(diagnostic);
    } else {
        names.insert(snake, name);
    }
}

fn lower_params(cx: &mut LoweringContext<'_>, entries: &Entries<SdkParamEntry>) -> Vec<SdkParam> {
    let mut names = BTreeMap::new();
    let mut params = Vec::new();
    for (name, entry) in entries {
        cx.check_name(name, "camelCase", naming::is_camel_case);
        check_unique(cx, &mut names, name, "param");
        let ty = lower_type(cx, &entry.ty);
        check_default(cx, entry, &ty);
        params.push(SdkParam {
            name: name.value.clone(),
            ty,
            list: entry.list,
            required: entry.required,
            nullable: entry.nullable,
            default: entry.default.as_ref().map(|value| value.value),
            min: entry.min.as_ref().map(|value| value.value),
            doc: entry.doc.clone(),
            deprecated: cx.lower_deprecation(entry.deprecated.as_ref()),
            source: cx.lower_sources(name.span, &entry.source, false),
        });
    }
    params
}

fn lower_type(cx: &mut LoweringContext<'_>, name: &Spanned<String>) -> SdkType {
    if let Some((_, ty)) = WORDS.iter().find(|(word, _)| *word == name.value) {
        return ty.clone();
    }
    match cx.names.types.get(name.as_str()) {
        Some(TypeKind::Id) => SdkType::Id(name.value.clone()),
        Some(TypeKind::Enum) => SdkType::Enum(name.value.clone()),
        _ => {
            if cx.names.reports_missing_type(&name.value) {
                let types = cx.names.types.iter();
                let types = types.filter(|(_, ty)| !matches!(ty, TypeKind::Resource)).map(|(name, _)| *name);
                let known: Vec<&str> = WORDS.iter().map(|(word, _)| *word).chain(types).collect();
                cx.report_unknown(Code::UnknownType, "param type", name, known.into_iter());
            }
            SdkType::String
        }
    }
}

/// Checks that default and minimum apply to an integer and fit each other.
fn check_default(cx: &mut LoweringContext<'_>, entry: &SdkParamEntry, ty: &SdkType) {
    let is_integer = *ty == SdkType::Integer && !entry.list;
    for (key, value) in [("default", &entry.default), ("min", &entry.min)] {
        if let Some(value) = value.as_ref().filter(|_| !is_integer) {
            let message = format!("`{key}` applies only to integers");
            let help = format!("remove `{key}`, or change the type");
            cx.report(Code::ConstraintMisplaced, value.span, message, help);
        }
    }
    let Some(default) = &entry.default else { return };
    if entry.required || entry.nullable {
        let message = "a required or nullable param has a default";
        cx.report(
            Code::ConstraintMisplaced,
            default.span,
            message,
            "remove the default, or remove `required` and `nullable`",
        );
    }
    if let Some(min) = entry.min.as_ref().filter(|min| default.value < min.value) {
        let message = format!("the default {default} is out of bounds");
        let diagnostic = Diagnostic::new(Code::DefaultOutOfBounds, cx.file, default.span, message)
            .label(cx.file, min.span, "`min` is set here")
            .help("choose a default that a call could pass");
        cx.report_with(diagnostic);
    }
}

fn lower_objects(
    cx: &mut LoweringContext<'_>,
    method: &MethodEntry,
    params: &[SdkParam],
    taken: &mut DeclaredTypes,
) -> Vec<ParamsObject> {
    let mut gathered: BTreeMap<&str, Span> = BTreeMap::new();
    let mut objects = Vec::new();
    for (name, entry) in &method.objects {
        cx.check_name(name, "camelCase", naming::is_camel_case);
        check_object_type(cx, entry);
        declare_type(cx, taken, entry.ty.value.clone(), entry.ty.span);
        if !method.positional || entry.params.is_empty() {
            let message = if method.positional {
                format!("`{name}` has no params")
            } else {
                format!("`{name}` groups params that are already in one object")
            };
            let help = "remove it, or add `positional: true` to the method";
            cx.report(Code::ConstraintMisplaced, name.span, message, help);
        }
        for param in &entry.params {
            if !params.iter().any(|one| one.name == param.value) {
                let known = params.iter().map(|one| one.name.as_str());
                cx.report_unknown(Code::UnknownParam, "param of this method", param, known);
            }
            if let Some(first) = gathered.insert(param.as_str(), param.span) {
                let message = format!("duplicate param `{param}` in `objects`");
                let diagnostic = Diagnostic::new(Code::DuplicateEntry, cx.file, param.span, message)
                    .label(cx.file, first, "first used here")
                    .help("remove one of the two");
                cx.report_with(diagnostic);
            }
        }
        objects.push(ParamsObject {
            name: name.value.clone(),
            ty: entry.ty.value.clone(),
            doc: entry.doc.clone(),
            params: entry.params.iter().map(|param| param.value.clone()).collect(),
        });
    }
    if objects.is_empty() {
        return objects;
    }
    // An argument is an object, or a param that is not in an object.
    let mut names = BTreeMap::new();
    let alone = method.params.keys().filter(|name| !gathered.contains_key(name.as_str()));
    for name in alone.chain(method.objects.keys()) {
        check_unique(cx, &mut names, name, "argument");
    }
    objects
}

/// Checks the type name of a params object; unlike other types, it can end in `Params`.
fn check_object_type(cx: &mut LoweringContext<'_>, entry: &ParamsObjectEntry) {
    if entry.ty.value.ends_with("Params") {
        cx.check_name(&entry.ty, "PascalCase", naming::is_pascal_case);
    } else {
        cx.check_type_name(&entry.ty);
    }
}

fn lower_returns(
    cx: &mut LoweringContext<'_>,
    object: &SdkFile,
    name: &Spanned<String>,
    entry: &MethodEntry,
    model: &Model,
) -> SdkReturns {
    let mut given = Vec::new();
    let shapes: [fn(String) -> SdkReturns; 3] = [SdkReturns::One, SdkReturns::List, SdkReturns::Page];
    for (ty, shape) in [&entry.returns, &entry.returns_list, &entry.returns_page].into_iter().zip(shapes) {
        let Some(ty) = ty else { continue };
        match model.resource(&ty.value) {
            None => unknown_resource(cx, ty),
            Some(resource) if !resource.surfaces.contains(&object.surface) => {
                let message = format!("the resource `{ty}` is not on the {}", object.surface);
                let help = format!("add `{}` to `surfaces` of {ty}", object.surface);
                cx.report(Code::UnknownResource, ty.span, message, help);
            }
            Some(_) => {}
        }
        given.push(shape(ty.value.clone()));
    }
    let flags = [
        (entry.returns_nothing, SdkReturns::Nothing),
        (entry.returns_boolean, SdkReturns::Boolean),
        (entry.returns_text, SdkReturns::Text),
    ];
    given.extend(flags.into_iter().filter(|(given, _)| *given).map(|(_, returns)| returns));
    if given.len() != 1 {
        let message = format!(
            "`{name}` does not have exactly one of `returns`, `returns-list`, `returns-page`, `returns-nothing`, \
             `returns-boolean` and `returns-text`"
        );
        cx.report(Code::ReturnCount, name.span, message, "write `returns: Resource`");
    }
    given.into_iter().next().unwrap_or(SdkReturns::Nothing)
}
