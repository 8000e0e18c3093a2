//! Fixups: recorded disagreements with a source. One that no longer applies is an error.

use std::collections::BTreeMap;

use clerk_user_runtime::Surface;

use super::Cx;
use crate::ast::FixupFile;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Fixup, Model};
use crate::naming;
use crate::parse::Ast;
use crate::source::Spanned;

/// What the contract says about an element.
struct Found {
    optional: bool,
    nullable: bool,
}

/// Lowers the fixups and holds each against the contract.
pub(super) fn lower(cx: &mut Cx<'_>, ast: &Ast, model: &mut Model) {
    let Some((file, contract)) = &ast.contract else { return };
    let file = *file;
    cx.file = file;
    let mut first: BTreeMap<&str, &Spanned<String>> = BTreeMap::new();
    for entry in &contract.fixups {
        cx.name(&entry.id, "kebab-case", naming::is_kebab);
        if let Some(first) = first.insert(entry.id.as_str(), &entry.id) {
            let diagnostic = Diagnostic::new(
                Code::DuplicateFixup,
                file,
                entry.id.span,
                format!("a second fixup with the id `{}`", entry.id),
            )
            .label(file, first.span, "the first one")
            .help("join the two, or give one another id");
            cx.report_with(diagnostic);
        }
        for side in entry.sides.keys() {
            cx.source(side);
        }
        check(cx, entry, model);
        model.fixups.push(Fixup {
            id: entry.id.value.clone(),
            conflict: entry.conflict.clone(),
            element: entry.element.value.clone(),
            sides: entry.sides.iter().map(|(source, says)| (source.value.clone(), says.clone())).collect(),
            why: entry.why.clone(),
        });
    }
}

fn check(cx: &mut Cx<'_>, entry: &FixupFile, model: &Model) {
    if cx.scope.poisoned.types || cx.scope.poisoned.operations {
        return;
    }
    if let Some(resource) = unknown_resource(&entry.element, model) {
        let known = model.resources.iter().map(|resource| resource.name.as_str());
        cx.unknown(Code::UnknownResource, "resource", &resource, known);
        return;
    }
    let surface = entry.expect.surface.unwrap_or(Surface::Backend);
    let found = find(&entry.element.value, surface, model);
    let mut stale = Vec::new();
    match (&found, entry.expect.present) {
        (None, true) => stale.push("the contract does not have it".to_owned()),
        (Some(_), false) => stale.push("the contract has it".to_owned()),
        _ => {}
    }
    if let Some(found) = &found {
        for (what, expected, is) in [
            ("optional", entry.expect.optional, found.optional),
            ("nullable", entry.expect.nullable, found.nullable),
        ] {
            if expected.is_some_and(|expected| expected != is) {
                stale.push(format!("the contract says `{what}: {is}`"));
            }
        }
    }
    if !stale.is_empty() {
        let message = format!(
            "the fixup `{}` no longer applies to `{}`: {}",
            entry.id,
            entry.element,
            stale.join(", ")
        );
        let help = "remove the fixup, or restore what it records";
        cx.report(Code::StaleFixup, entry.element.span, message, help);
    }
}

/// The resource of `Resource.property`, where there is none of that name.
fn unknown_resource(element: &Spanned<String>, model: &Model) -> Option<Spanned<String>> {
    let (resource, _) = element.value.split_once('.')?;
    let is_unknown = naming::is_pascal(resource) && model.resource(resource).is_none();
    is_unknown.then(|| Spanned { value: resource.to_owned(), span: element.span })
}

/// Finds `Resource.property`, `surface.operation` or `surface.operation.param`.
fn find(element: &str, surface: Surface, model: &Model) -> Option<Found> {
    let parts: Vec<&str> = element.split('.').collect();
    match parts[..] {
        [resource, property] if naming::is_pascal(resource) => {
            let resource = model.resource(resource)?;
            let property = resource.property(property)?;
            let view = property.view(surface);
            view.readable.then_some(Found { optional: view.optional, nullable: view.nullable })
        }
        [on, operation] => {
            model.operation(&format!("{on}.{operation}")).map(|_| Found { optional: false, nullable: false })
        }
        [on, operation, param] => {
            let operation = model.operation(&format!("{on}.{operation}"))?;
            let param = operation.params.iter().find(|one| one.name == param)?;
            Some(Found { optional: !param.required, nullable: param.nullable })
        }
        _ => model.resource(element).map(|_| Found { optional: false, nullable: false }),
    }
}
