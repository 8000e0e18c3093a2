//! The params of one operation: types, target properties, and dependencies. Bounds and defaults are
//! checked in `bounds`.

use std::collections::BTreeMap;

use clerk_user_runtime::{BodyEncoding, ParamLocation};

use super::bounds;
use crate::ast::{Entries, ParamEntry, ParamLocationKeyword};
use crate::diagnostic::{Code, Diagnostic};
use crate::lower::context::LoweringContext;
use crate::lower::defined_names::TypeKind;
use crate::model::{Model, Param, ParamType, Resource};
use crate::naming;
use crate::source::Spanned;

/// The value of `sets` for a param that sets no property.
const NOTHING: &str = "nothing";

/// Lowers the params of an operation. `resource` is the resource that it writes, if any.
pub(in crate::lower) fn lower(
    cx: &mut LoweringContext<'_>,
    entries: &Entries<ParamEntry>,
    body: BodyEncoding,
    resource: Option<&Resource>,
    model: &Model,
) -> Vec<Param> {
    let mut wires: BTreeMap<String, &Spanned<String>> = BTreeMap::new();
    let mut params = Vec::new();
    for (name, entry) in entries {
        cx.check_name(name, "camelCase", naming::is_camel_case);
        let param = lower_one(cx, name, entry, body, resource, model);
        if let Some(first) = wires.insert(param.wire.clone(), name) {
            let diagnostic = Diagnostic::new(
                Code::DuplicateWireName,
                cx.file,
                name.span,
                format!("duplicate param: `{}` is already the wire name of another param", param.wire),
            )
            .label(cx.file, first.span, "first defined here")
            .help(
                "give each param of the operation a wire name of its own, in path, query and body together",
            );
            cx.report_with(diagnostic);
        }
        params.push(param);
    }
    resolve_requires(cx, entries, &mut params);
    params
}

fn lower_one(
    cx: &mut LoweringContext<'_>,
    name: &Spanned<String>,
    entry: &ParamEntry,
    body: BodyEncoding,
    resource: Option<&Resource>,
    model: &Model,
) -> Param {
    if let Some(wire) = &entry.wire {
        cx.check_name(wire, "snake_case", naming::is_snake_case);
    }
    let wire = entry.wire.as_ref().map_or_else(|| naming::snake_case(&name.value), |wire| wire.value.clone());
    let location = match (entry.location, body) {
        (Some(ParamLocationKeyword::Path), _) => ParamLocation::Path,
        (Some(ParamLocationKeyword::Query), _) | (None, BodyEncoding::None) => ParamLocation::Query,
        (Some(ParamLocationKeyword::Body) | None, _) => ParamLocation::Body,
    };
    let ty = lower_type(cx, entry);
    bounds::check(cx, entry, &ty);
    check_travel(cx, name, entry, body);
    let default = bounds::lower_default(cx, entry, &ty, model);
    let (since, until) = cx.lower_range(entry.since.as_ref(), entry.until.as_ref());
    Param {
        property: sets(cx, &wire, entry, location, resource),
        name: name.value.clone(),
        wire,
        location,
        ty,
        list: entry.list,
        min_items: entry.min_items.as_ref().map(|min| min.value),
        max_items: entry.max_items.as_ref().map(|max| max.value),
        required: entry.required || location == ParamLocation::Path,
        nullable: entry.nullable,
        blank_is_null: entry.blank_is_null,
        default,
        requires: Vec::new(),
        only_with: Vec::new(),
        as_many_as: None,
        unless: None,
        own_errors: entry.own_errors.clone(),
        disputed: entry.disputed.clone(),
        encoding: entry.encoding,
        doc: entry.doc.clone(),
        since,
        until,
        errors: cx.lower_errors(&entry.errors),
        deprecated: cx.lower_deprecation(entry.deprecated.as_ref()),
        was: entry.was.clone(),
        moved_to: entry.moved_to.as_ref().map(|target| target.value.clone()),
        source: cx.lower_sources(name.span, &entry.source, false),
    }
}

/// The property that a param sets: the one in `sets`, or the one with the same wire name.
fn sets(
    cx: &mut LoweringContext<'_>,
    wire: &str,
    entry: &ParamEntry,
    location: ParamLocation,
    resource: Option<&Resource>,
) -> Option<String> {
    let resource = resource?;
    match &entry.sets {
        Some(name) if name.value == NOTHING => None,
        Some(name) => {
            let found = resource.property(&name.value).and_then(|property| property.wire.clone());
            if found.is_none() {
                let known = resource.properties.iter().map(|property| property.name.as_str());
                cx.report_unknown(
                    Code::UnknownProperty,
                    &format!("property of {}", resource.name),
                    name,
                    known,
                );
            }
            found
        }
        None if location == ParamLocation::Body => {
            let mut properties = resource.properties.iter();
            properties.find(|property| property.wire.as_deref() == Some(wire))?.wire.clone()
        }
        None => None,
    }
}

fn lower_type(cx: &mut LoweringContext<'_>, entry: &ParamEntry) -> ParamType {
    let value = |bound: &Option<Spanned<u64>>| bound.as_ref().map(|bound| bound.value);
    let text = |secret| ParamType::String {
        format: entry.format.as_ref().map(|format| format.value),
        min_length: value(&entry.min_length),
        max_length: value(&entry.max_length),
        secret,
    };
    match entry.ty.as_str() {
        "string" => text(false),
        "secret" => text(true),
        "boolean" => ParamType::Boolean,
        "integer" => ParamType::Integer {
            min: entry.min.as_ref().map(|bound| bound.value),
            max: entry.max.as_ref().map(|bound| bound.value),
        },
        "timestamp" => ParamType::Millis,
        "rfc3339" => ParamType::Rfc3339,
        "file" => ParamType::File,
        "metadata" => ParamType::Metadata { max_bytes: value(&entry.max_bytes) },
        name => match cx.names.types.get(name) {
            Some(TypeKind::Id) => ParamType::Id(name.to_owned()),
            Some(TypeKind::Enum) => ParamType::Enum(name.to_owned()),
            _ => {
                if cx.names.reports_missing_type(name) {
                    let words = [
                        "string",
                        "secret",
                        "boolean",
                        "integer",
                        "timestamp",
                        "rfc3339",
                        "file",
                        "metadata",
                    ];
                    let types = cx.names.types.iter();
                    let types = types.filter(|(_, ty)| !matches!(ty, TypeKind::Resource));
                    let known: Vec<&str> = words.into_iter().chain(types.map(|(name, _)| *name)).collect();
                    cx.report_unknown(Code::UnknownType, "param type", &entry.ty, known.into_iter());
                }
                text(false)
            }
        },
    }
}

/// Checks that the location and encoding of a param are possible.
fn check_travel(
    cx: &mut LoweringContext<'_>,
    name: &Spanned<String>,
    entry: &ParamEntry,
    body: BodyEncoding,
) {
    if entry.location == Some(ParamLocationKeyword::Body) && body == BodyEncoding::None {
        let message = format!("`{name}` is a body param, but the operation has no body");
        cx.report(
            Code::ConstraintMisplaced,
            name.span,
            message,
            "add `body: json` to `http`, or remove `in`",
        );
    }
    if entry.blank_is_null && !entry.nullable {
        let message = format!("`{name}` has `blank-is-null`, but is not nullable");
        cx.report(
            Code::ConstraintMisplaced,
            name.span,
            message,
            "add `nullable: true`, or remove `blank-is-null`",
        );
    }
}

/// Resolves references to other params of the operation.
fn resolve_requires(cx: &mut LoweringContext<'_>, entries: &Entries<ParamEntry>, params: &mut [Param]) {
    for (index, entry) in entries.values().enumerate() {
        let wires: Vec<Option<String>> = entry.requires.iter().map(|name| other(cx, name, params)).collect();
        params[index].requires = wires.into_iter().flatten().collect();
        for (name, values) in &entry.only_with {
            if let Some(wire) = other(cx, name, params) {
                params[index].only_with.push((wire, values.clone()));
            }
        }
        params[index].as_many_as = entry.as_many_as.as_ref().and_then(|name| other(cx, name, params));
        params[index].unless = entry.unless.as_ref().and_then(|name| other(cx, name, params));
    }
}

/// Wire name of another param of the operation.
fn other(cx: &mut LoweringContext<'_>, name: &Spanned<String>, params: &[Param]) -> Option<String> {
    let found = params.iter().find(|param| param.name == name.value).map(|param| param.wire.clone());
    if found.is_none() {
        let known = params.iter().map(|param| param.name.as_str());
        cx.report_unknown(Code::UnknownParam, "param of this operation", name, known);
    }
    found
}
