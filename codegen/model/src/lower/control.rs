//! `control.yaml`: settings and seeds.

use std::collections::BTreeMap;

use clerk_user_runtime::BodyEncoding;

use super::context::LoweringContext;
use super::defined_names::TypeKind;
use super::operations::lower_params;
use crate::ast::{Entries, ParamEntry, SeedEntry};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Control, Model, Param, Seed};
use crate::naming;
use crate::parse::Ast;
use crate::source::Spanned;

/// Lowers settings and seeds.
pub(super) fn lower(cx: &mut LoweringContext<'_>, ast: &Ast, model: &mut Model) {
    let Some((file, control)) = &ast.control else { return };
    cx.file = *file;
    check_settings(cx, &control.settings);
    let mut wires: BTreeMap<String, &Spanned<String>> = BTreeMap::new();
    let settings = members(cx, &control.settings, model);
    let mut seeds = Vec::new();
    for (name, entry) in &control.seeds {
        cx.check_name(name, "camelCase", naming::is_camel_case);
        let wire = naming::snake_case(&name.value);
        if let Some(first) = wires.insert(wire.clone(), name) {
            let message = format!("duplicate seed: `{wire}` is already the wire name of another seed");
            let diagnostic = Diagnostic::new(Code::DuplicateWireName, cx.file, name.span, message)
                .label(cx.file, first.span, "first defined here")
                .help("give each seed a wire name of its own");
            cx.report_with(diagnostic);
            continue;
        }
        seeds.push(lower_seed(cx, name, entry, wire, model));
    }
    model.control = Control { settings, seeds };
}

fn lower_seed(
    cx: &mut LoweringContext<'_>,
    name: &Spanned<String>,
    entry: &SeedEntry,
    wire: String,
    model: &Model,
) -> Seed {
    if let Some(resource) = &entry.returns {
        check_resource(cx, resource);
        if !entry.answers.is_empty() {
            let message = format!("`{name}` has both `returns` and `answers`");
            cx.report(Code::ReturnCount, name.span, message, "remove one of the two");
        }
    }
    if let Some(param) = entry.params.keys().find(|param| param.value == "seed") {
        let message = "`seed` is a reserved name";
        cx.report(Code::InvalidName, param.span, message, "choose another name");
    }
    Seed {
        name: name.value.clone(),
        wire,
        doc: entry.doc.clone(),
        params: members(cx, &entry.params, model),
        returns: entry.returns.as_ref().map(|resource| resource.value.clone()),
        answers: members(cx, &entry.answers, model),
    }
}

fn members(cx: &mut LoweringContext<'_>, entries: &Entries<ParamEntry>, model: &Model) -> Vec<Param> {
    lower_params(cx, entries, BodyEncoding::Json, None, model)
}

/// Checks that a setting has a default and a scalar type.
fn check_settings(cx: &mut LoweringContext<'_>, settings: &Entries<ParamEntry>) {
    for (name, entry) in settings {
        let types = ["boolean", "integer", "string"];
        if !types.contains(&entry.ty.as_str()) || entry.list {
            let message = format!("the type of the setting `{name}` is not boolean, integer or string");
            let help = "write `type: boolean`, `type: integer` or `type: string`";
            cx.report(Code::ConstraintMisplaced, entry.ty.span, message, help);
        }
        let stated =
            entry.default.is_some() || entry.default_boolean.is_some() || entry.default_text.is_some();
        if !stated && !entry.nullable {
            let message = format!("the setting `{name}` has no default");
            let help = "add `default`, `default-boolean` or `default-text`, or add `nullable: true` to start with null";
            cx.report(Code::MissingDefault, name.span, message, help);
        }
    }
}

fn check_resource(cx: &mut LoweringContext<'_>, name: &Spanned<String>) {
    let is_resource = |one: &TypeKind| matches!(one, TypeKind::Resource);
    if !cx.names.types.get(name.as_str()).is_some_and(is_resource)
        && cx.names.reports_missing_type(name.as_str())
    {
        let types = cx.names.types.iter().filter(|(_, one)| is_resource(one));
        let known: Vec<&str> = types.map(|(name, _)| *name).collect();
        cx.report_unknown(Code::UnknownResource, "resource", name, known.into_iter());
    }
}
