//! `control.yaml`: settings that have a value from the start, seeds that answer something known.

use std::collections::BTreeMap;

use clerk_user_runtime::BodyEncoding;

use super::context::Cx;
use super::operations::lower_params;
use super::scope::TypeName;
use crate::ast::{Entries, ParamEntry, SeedEntry};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Control, Model, Param, Seed};
use crate::naming;
use crate::parse::Ast;
use crate::source::Spanned;

/// Lowers settings and seeds, where the contract has some.
pub(super) fn lower(cx: &mut Cx<'_>, ast: &Ast, model: &mut Model) {
    let Some((file, control)) = &ast.control else { return };
    cx.file = *file;
    check_settings(cx, &control.settings);
    let mut wires: BTreeMap<String, &Spanned<String>> = BTreeMap::new();
    let settings = members(cx, &control.settings, model);
    let mut seeds = Vec::new();
    for (name, entry) in &control.seeds {
        cx.name(name, "camelCase", naming::is_camel);
        let wire = naming::wire(&name.value);
        if let Some(first) = wires.insert(wire.clone(), name) {
            let message = format!("a second seed travels as `{wire}`");
            let diagnostic = Diagnostic::new(Code::DuplicateWireName, cx.file, name.span, message)
                .label(cx.file, first.span, "the first one")
                .help("seeds need distinct wire names");
            cx.report_with(diagnostic);
            continue;
        }
        seeds.push(lower_seed(cx, name, entry, wire, model));
    }
    model.control = Control { settings, seeds };
}

fn lower_seed(
    cx: &mut Cx<'_>,
    name: &Spanned<String>,
    entry: &SeedEntry,
    wire: String,
    model: &Model,
) -> Seed {
    if let Some(resource) = &entry.returns {
        check_resource(cx, resource);
        if !entry.answers.is_empty() {
            let message = format!("`{name}` answers a resource and other members");
            cx.report(Code::ReturnCount, name.span, message, "keep `returns` or `answers`");
        }
    }
    if let Some(param) = entry.params.keys().find(|param| param.value == "seed") {
        let message = "`seed` already names what is seeded";
        cx.report(Code::InvalidName, param.span, message, "take another name");
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

fn members(cx: &mut Cx<'_>, entries: &Entries<ParamEntry>, model: &Model) -> Vec<Param> {
    lower_params(cx, entries, BodyEncoding::Json, None, model)
}

/// A setting has a value from the start, and what it may be is one value.
fn check_settings(cx: &mut Cx<'_>, settings: &Entries<ParamEntry>) {
    for (name, entry) in settings {
        let types = ["boolean", "integer", "string"];
        if !types.contains(&entry.ty.as_str()) || entry.list {
            let message = format!("`{name}` is no setting: settings are booleans, integers and texts");
            let help = "write `type: boolean`, `type: integer` or `type: string`";
            cx.report(Code::ConstraintMisplaced, entry.ty.span, message, help);
        }
        let stated =
            entry.default.is_some() || entry.default_boolean.is_some() || entry.default_text.is_some();
        if !stated && !entry.nullable {
            let message = format!("nothing says what the setting `{name}` is when nobody sets it");
            let help = "add `default`, `default-boolean` or `default-text`, or `nullable: true` for null";
            cx.report(Code::MissingDefault, name.span, message, help);
        }
    }
}

fn check_resource(cx: &mut Cx<'_>, name: &Spanned<String>) {
    let is_resource = |one: &TypeName| matches!(one, TypeName::Resource);
    if !cx.scope.types.get(name.as_str()).is_some_and(is_resource) && cx.scope.misses_type(name.as_str()) {
        let types = cx.scope.types.iter().filter(|(_, one)| is_resource(one));
        let known: Vec<&str> = types.map(|(name, _)| *name).collect();
        cx.unknown(Code::UnknownResource, "resource", name, known.into_iter());
    }
}
