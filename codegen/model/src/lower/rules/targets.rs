//! The operation, params and properties that a target names.

use clerk_user_runtime::Surface;

use super::context::{ResolvedTarget, RuleContext};
use super::duplicates;
use crate::ast::TargetEntry;
use crate::diagnostic::Code;
use crate::lower::context::{LoweringContext, SURFACES};
use crate::model::{Model, Operation, Property, Resource};
use crate::source::Spanned;

/// Resolves a target. Returns `None` after reporting an unknown name.
pub(super) fn resolve<'m>(
    cx: &mut LoweringContext<'_>,
    entry: &'m TargetEntry,
    context: &RuleContext<'m>,
) -> Option<ResolvedTarget<'m>> {
    let model = context.model;
    let operation = find_operation(cx, &entry.operation, model)?;
    duplicates::check_names(cx, "param", &entry.params);
    duplicates::check_names(cx, "property", &entry.properties);
    let mut whole = true;
    let mut params = Vec::new();
    for name in &entry.params {
        if let Some(param) = operation.params.iter().find(|param| param.name == name.value) {
            params.push(param);
        } else {
            whole = false;
            let known = operation.params.iter().map(|param| param.name.as_str());
            cx.report_unknown(Code::UnknownParam, &format!("param of {}", operation.id()), name, known);
        }
    }
    // An unknown return type has been reported; its properties cannot be checked.
    model.resource(operation.returns.resource())?;
    let mut properties = Vec::new();
    for name in &entry.properties {
        if let Some(found) = find_property(operation, &name.value, context) {
            properties.push(found);
        } else {
            whole = false;
            if !cx.names.poisoned.types {
                let known = candidates(operation, model).flat_map(|resource| &resource.properties);
                let known =
                    known.filter(|property| property.wire.is_some()).map(|property| property.name.as_str());
                let what = format!("wire property of {}", operation.returns.resource());
                cx.report_unknown(Code::UnknownProperty, &what, name, known);
            }
        }
    }
    whole.then_some(ResolvedTarget { entry, operation, params, properties })
}

/// The resource that the operation returns, then the resources with a lifecycle.
fn candidates<'m>(operation: &'m Operation, model: &'m Model) -> impl Iterator<Item = &'m Resource> {
    let returned = model.resource(operation.returns.resource());
    let name = operation.returns.resource();
    let others = model.resources.iter().filter(move |one| !one.lifecycle.is_empty() && one.name != name);
    returned.into_iter().chain(others)
}

fn find_property<'m>(
    operation: &'m Operation,
    name: &str,
    context: &RuleContext<'m>,
) -> Option<(&'m Resource, &'m Property)> {
    let answered = context.model.resource(operation.returns.resource()).and_then(|resource| {
        let property = resource.property(name).filter(|property| property.wire.is_some())?;
        Some((resource, property))
    });
    answered.or_else(|| context.property_owners.get(name).copied())
}

/// Resolves an operation name, with or without its surface.
pub(super) fn find_operation<'m>(
    cx: &mut LoweringContext<'_>,
    name: &Spanned<String>,
    model: &'m Model,
) -> Option<&'m Operation> {
    if let Some((surface, _)) = name.value.split_once('.') {
        if let Some(operation) = model.operation(&name.value) {
            return Some(operation);
        }
        let known_surface = Surface::ALL.iter().any(|known| known.as_str() == surface);
        if !known_surface {
            let known = Surface::ALL.iter().map(|known| known.as_str());
            let surface = Spanned { value: surface.to_owned(), span: name.span };
            cx.report_unknown(Code::UnknownOperation, "surface", &surface, known);
            return None;
        }
    } else {
        let ids = SURFACES.map(|surface| format!("{surface}.{name}"));
        let found: Vec<&Operation> = ids.iter().filter_map(|id| model.operation(id)).collect();
        match found[..] {
            [operation] => return Some(operation),
            [] => {}
            _ => {
                let message = format!("both surfaces have an operation `{name}`");
                let help = SURFACES.map(|surface| format!("{surface}.{name}")).join(" or ");
                cx.report(Code::AmbiguousOperation, name.span, message, format!("write {help}"));
                return None;
            }
        }
    }
    if !cx.names.poisoned.operations {
        let qualified = name.value.contains('.');
        let listed = model.operations.iter().take(cx.comparisons.saturating_add(1));
        let known: Vec<String> =
            listed.map(|operation| if qualified { operation.id() } else { operation.name.clone() }).collect();
        cx.report_unknown(Code::UnknownOperation, "operation", name, known.iter().map(String::as_str));
    }
    None
}
