//! Fixups: recorded conflicts between sources. A fixup that no longer applies is an error.

use std::collections::BTreeMap;

use clerk_user_runtime::Surface;

use super::context::LoweringContext;
use crate::ast::{ExpectedTraits, FixupEntry};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{
    Fixup, Model, Operation, Param, ParamType, Property, PropertyType, Resource, Returns, SdkMethod,
    SdkParam, SdkReturns,
};
use crate::naming;
use crate::parse::Ast;
use crate::source::Spanned;

/// Lowers the fixups and checks each against the contract.
pub(super) fn lower(cx: &mut LoweringContext<'_>, ast: &Ast, model: &mut Model) {
    let Some((file, contract)) = &ast.contract else { return };
    let file = *file;
    cx.file = file;
    let mut first: BTreeMap<&str, &Spanned<String>> = BTreeMap::new();
    for entry in &contract.fixups {
        cx.check_name(&entry.id, "kebab-case", naming::is_kebab_case);
        if let Some(first) = first.insert(entry.id.as_str(), &entry.id) {
            let diagnostic = Diagnostic::new(
                Code::DuplicateFixup,
                file,
                entry.id.span,
                format!("duplicate fixup `{}`", entry.id),
            )
            .label(file, first.span, "first defined here")
            .help("merge the two fixups, or change one of the ids");
            cx.report_with(diagnostic);
        }
        for side in entry.sides.keys() {
            cx.check_source(side);
        }
        for overruled in &entry.overrules {
            if entry.sides.keys().all(|side| side.as_str() != overruled.as_str()) {
                let message = format!("`overrules` names source `{overruled}`, which is not in `sides`");
                let help = "add the source to `sides`, or remove it from `overrules`";
                cx.report(Code::UnknownSource, overruled.span, message, help);
            }
        }
        check(cx, entry, model);
        model.fixups.push(Fixup {
            id: entry.id.value.clone(),
            conflict: entry.conflict.clone(),
            element: entry.element.value.clone(),
            choice: entry.expect.clone(),
            sides: entry.sides.iter().map(|(source, says)| (source.value.clone(), says.clone())).collect(),
            overrules: entry.overrules.iter().map(|source| source.value.clone()).collect(),
            why: entry.why.clone(),
        });
    }
}

fn check(cx: &mut LoweringContext<'_>, entry: &FixupEntry, model: &Model) {
    if cx.names.poisoned.types || cx.names.poisoned.operations {
        return;
    }
    if let Some(resource) = unknown_resource(&entry.element, model) {
        let known = model.resources.iter().map(|resource| resource.name.as_str());
        cx.report_unknown(Code::UnknownResource, "resource", &resource, known);
        return;
    }
    let surface = entry.expect.surface.unwrap_or(Surface::Backend);
    let stale = match (find(&entry.element.value, surface, model), entry.expect.present) {
        (None, true) => Some("does not define it".to_owned()),
        (Some(_), false) => Some("defines it".to_owned()),
        (None, false) => None,
        (Some(found), true) => unmet(&entry.expect, &found),
    };
    if let Some(stale) = stale {
        let (id, element) = (&entry.id, &entry.element);
        let message = format!("the fixup `{id}` no longer applies to `{element}`: the contract {stale}");
        let help = "remove the fixup, or restore the contract to what it expects";
        cx.report(Code::StaleFixup, entry.element.span, message, help);
    }
}

/// Traits of an element, by the keys of an expectation. A key can occur more than once, such as `error`.
type Traits = Vec<(&'static str, String)>;

/// The traits that differ from the expectation.
fn unmet(expect: &ExpectedTraits, found: &Traits) -> Option<String> {
    let bool = |is: Option<bool>| is.map(|is| is.to_string());
    let expected = [
        ("optional", bool(expect.optional)),
        ("nullable", bool(expect.nullable)),
        ("type", expect.ty.clone()),
        ("list", bool(expect.list)),
        ("wire", expect.wire.clone()),
        ("default", expect.default.clone()),
        ("max", expect.max.map(|max| max.to_string())),
        ("until", expect.until.clone()),
        ("returns", expect.returns.clone()),
        ("path", expect.path.clone()),
        ("error", expect.error.clone()),
        ("status", expect.status.clone()),
        ("positional", bool(expect.positional)),
    ];
    let mut unmet = Vec::new();
    for (key, expected) in expected {
        let said = || found.iter().filter(|(of, _)| *of == key).map(|(_, is)| is.as_str());
        if expected.is_some_and(|expected| said().all(|is| is != expected)) {
            let said: Vec<&str> = said().collect();
            unmet.push(if said.is_empty() {
                format!("no `{key}`")
            } else {
                format!("`{key}: {}`", said.join(", "))
            });
        }
    }
    (!unmet.is_empty()).then(|| format!("has {}", unmet.join(", ")))
}

/// The resource in `Resource.property`, if it is unknown.
fn unknown_resource(element: &Spanned<String>, model: &Model) -> Option<Spanned<String>> {
    let (resource, _) = element.value.split_once('.')?;
    let is_known = model.resource(resource).is_some()
        || model.enums.iter().any(|found| found.name == resource)
        || model.sdk.iter().any(|object| object.name == resource);
    let is_unknown = naming::is_pascal_case(resource) && !is_known;
    is_unknown.then(|| Spanned { value: resource.to_owned(), span: element.span })
}

/// Finds an element; the form of its name determines its kind.
fn find(element: &str, surface: Surface, model: &Model) -> Option<Traits> {
    let parts: Vec<&str> = element.split('.').collect();
    match parts[..] {
        [version] if version.starts_with(|c: char| c.is_ascii_digit()) => {
            model.api_versions.iter().any(|known| known == version).then(Vec::new)
        }
        [name] => {
            let is_enum = model.enums.iter().any(|found| found.name == name);
            (is_enum || model.resource(name).is_some()).then(Vec::new)
        }
        [owner, member] if naming::is_pascal_case(owner) => {
            if let Some(resource) = model.resource(owner) {
                let property = resource.property(member);
                return property
                    .map_or_else(|| of_variant(resource, member), |found| of_property(found, surface));
            }
            if let Some(object) = model.sdk.iter().find(|object| object.name == owner) {
                return object.methods.iter().find(|method| method.name == member).map(of_method);
            }
            let found = model.enums.iter().find(|found| found.name == owner)?;
            found.values.iter().any(|value| value.value == member).then(Vec::new)
        }
        [object, method, param] if naming::is_pascal_case(object) => {
            let object = model.sdk.iter().find(|found| found.name == object)?;
            let method = object.methods.iter().find(|found| found.name == method)?;
            method.param(param).map(of_method_param)
        }
        [on, operation] => model.operation(&format!("{on}.{operation}")).map(of_operation),
        [on, operation, param] => {
            let operation = model.operation(&format!("{on}.{operation}"))?;
            operation.params.iter().find(|one| one.name == param).map(of_param)
        }
        _ => None,
    }
}

fn of_variant(resource: &Resource, variant: &str) -> Option<Traits> {
    let variant = resource.union.as_ref()?.variants.iter().find(|found| found.name == variant)?;
    Some(variant.statuses.iter().map(|status| ("status", status.clone())).collect())
}

fn of_property(property: &Property, surface: Surface) -> Option<Traits> {
    let view = property.access(surface);
    let ty = match &property.ty {
        PropertyType::Literal(text) => text,
        other => other.keyword(),
    };
    let mut found = vec![
        ("optional", view.optional.to_string()),
        ("nullable", view.nullable.to_string()),
        ("type", ty.to_owned()),
        ("list", property.list.to_string()),
    ];
    found.extend(property.wire.clone().map(|wire| ("wire", wire)));
    found.extend(property.until.clone().map(|until| ("until", until)));
    view.readable.then_some(found)
}

fn of_method(method: &SdkMethod) -> Traits {
    let returns = match &method.returns {
        SdkReturns::One(resource) => resource.clone(),
        SdkReturns::List(resource) => format!("list of {resource}"),
        SdkReturns::Page(resource) => format!("page of {resource}"),
        SdkReturns::Nothing => "nothing".to_owned(),
        SdkReturns::Boolean => "boolean".to_owned(),
        SdkReturns::Text => "text".to_owned(),
    };
    vec![("returns", returns), ("positional", method.positional.to_string())]
}

fn of_method_param(param: &SdkParam) -> Traits {
    let mut found = vec![
        ("optional", (!param.required).to_string()),
        ("nullable", param.nullable.to_string()),
        ("list", param.list.to_string()),
    ];
    found.extend(param.default.map(|default| ("default", default.to_string())));
    found
}

fn of_operation(operation: &Operation) -> Traits {
    let returns = match &operation.returns {
        Returns::One(resource) => resource.clone(),
        Returns::List(resource) => format!("list of {resource}"),
        Returns::Page(resource) => format!("page of {resource}"),
    };
    let mut found = vec![("returns", returns), ("path", operation.http.path.clone())];
    found.extend(operation.until.clone().map(|until| ("until", until)));
    found.extend(operation.errors.iter().map(|error| ("error", error.clone())));
    found
}

fn of_param(param: &Param) -> Traits {
    let number = |max: i64| max.to_string();
    let length = |max: u64| max.to_string();
    let (ty, max) = match &param.ty {
        ParamType::String { secret: false, max_length, .. } => ("string", max_length.map(length)),
        ParamType::String { secret: true, max_length, .. } => ("secret", max_length.map(length)),
        ParamType::Boolean => ("boolean", None),
        ParamType::Integer { max, .. } => ("integer", max.map(number)),
        ParamType::Millis => ("timestamp", None),
        ParamType::Rfc3339 => ("rfc3339", None),
        ParamType::File => ("file", None),
        ParamType::Metadata { max_bytes } => ("metadata", max_bytes.map(length)),
        ParamType::Id(name) | ParamType::Enum(name) => (name.as_str(), None),
    };
    let mut found = vec![
        ("optional", (!param.required).to_string()),
        ("nullable", param.nullable.to_string()),
        ("type", ty.to_owned()),
        ("list", param.list.to_string()),
        ("wire", param.wire.clone()),
    ];
    found.extend(param.default.as_ref().map(|default| ("default", default.to_string())));
    found.extend(param.max_items.map(length).or(max).map(|max| ("max", max)));
    found.extend(param.until.clone().map(|until| ("until", until)));
    found.extend(param.errors.iter().map(|error| ("error", error.clone())));
    found
}
