//! `operations/`: operations and their HTTP bindings.

use std::collections::{BTreeMap, BTreeSet};

use clerk_user_runtime::{BodyEncoding, Envelope, ParamLocation, Surface, Verb};

use super::params;
use crate::ast::{BodyKeyword, EnvelopeKeyword, HttpEntry, OperationEntry, Stability};
use crate::diagnostic::{Code, Diagnostic};
use crate::lower::context::{LoweringContext, SURFACES};
use crate::lower::defined_names::TypeKind;
use crate::model::{HttpBinding, Model, Operation, Param, ParamType, Returns};
use crate::naming;
use crate::parse::Ast;
use crate::source::{FileId, Spanned};

/// Lowers all operations, backend first.
pub(in crate::lower) fn lower(cx: &mut LoweringContext<'_>, ast: &Ast, model: &mut Model) {
    for surface in SURFACES {
        let mut taken = BTreeMap::new();
        let mut names = BTreeSet::new();
        for (file, entries) in ast.operations.iter().filter(|(_, entries)| entries.surface == surface) {
            for (name, entry) in &entries.operations {
                cx.file = *file;
                let lowered = lower_one(cx, surface, name, entry, model);
                // Duplicates have been reported; keep the first.
                if names.insert(name.as_str()) {
                    check_taken(cx, &mut taken, name, &lowered);
                    model.operations.push(lowered);
                }
            }
        }
    }
    check_moves(cx, ast, model);
}

/// Position of the first operation with a snake_case name, or with a method and path.
type FirstUses<'a> = BTreeMap<String, (FileId, &'a Spanned<String>)>;

/// Reports operations of one surface with the same snake_case name, or the same method and path.
fn check_taken<'a>(
    cx: &mut LoweringContext<'_>,
    taken: &mut FirstUses<'a>,
    name: &'a Spanned<String>,
    lowered: &Operation,
) {
    let path = lowered.http.path.split('/').map(|part| if part.starts_with('{') { "{}" } else { part });
    let route = format!("{:?} {}", lowered.http.verb, path.collect::<Vec<_>>().join("/"));
    let route_text = format!("{} {}", format!("{:?}", lowered.http.verb).to_uppercase(), lowered.http.path);
    let surface = lowered.surface;
    for (key, is_route) in [(naming::snake_case(&name.value), false), (route, true)] {
        if lowered.http.path.is_empty() {
            continue;
        }
        if let Some(&(file, first)) = taken.get(&key) {
            let message = if is_route {
                format!("duplicate {surface} operation: another one handles `{route_text}`")
            } else {
                format!("{surface} operations `{first}` and `{name}` have the same name in snake_case")
            };
            let diagnostic = Diagnostic::new(Code::DuplicateOperation, cx.file, name.span, message)
                .label(file, first.span, "first defined here")
                .help("remove one of the two, or change its name and path");
            cx.report_with(diagnostic);
        } else {
            taken.insert(key, (cx.file, name));
        }
    }
}

fn lower_one(
    cx: &mut LoweringContext<'_>,
    surface: Surface,
    name: &Spanned<String>,
    entry: &OperationEntry,
    model: &Model,
) -> Operation {
    cx.check_name(name, "camelCase", naming::is_camel_case);
    let (http, path) = lower_http(cx, name, &entry.http);
    let returns = lower_returns(cx, surface, name, entry, model);
    let (since, until) = cx.lower_range(entry.since.as_ref(), entry.until.as_ref());
    let writes = !matches!(http.verb, Verb::Get | Verb::Delete);
    let resource = writes.then(|| model.resource(returns.resource())).flatten();
    let params = params::lower(cx, &entry.params, http.body, resource, model);
    check_path(cx, &path, &params, entry);
    let paged_by = entry.paged_by.as_ref().and_then(|param| paged_by(cx, param, &returns, &params));
    Operation {
        name: name.value.clone(),
        surface,
        doc: entry.doc.clone(),
        http,
        statuses: lower_statuses(cx, &entry.statuses),
        actor: entry.actor,
        params,
        returns,
        returns_null: entry.returns_null,
        paged_by,
        errors: cx.lower_errors(&entry.errors),
        since,
        until,
        deprecated: cx.lower_deprecation(entry.deprecated.as_ref()),
        stability: entry.stability.unwrap_or(Stability::Stable),
        was: entry.was.clone(),
        moved_to: entry.moved_to.as_ref().map(|target| target.value.clone()),
        source: cx.lower_sources(name.span, &entry.source, true),
    }
}

fn lower_http(
    cx: &mut LoweringContext<'_>,
    name: &Spanned<String>,
    entry: &HttpEntry,
) -> (HttpBinding, Spanned<String>) {
    let verbs = [
        (Verb::Get, &entry.get),
        (Verb::Post, &entry.post),
        (Verb::Put, &entry.put),
        (Verb::Patch, &entry.patch),
        (Verb::Delete, &entry.delete),
    ];
    let mut bound = verbs.into_iter().filter_map(|(verb, path)| Some((verb, path.clone()?)));
    let first = bound.next();
    if first.is_none() || bound.next().is_some() {
        let message = format!("`{name}` does not have exactly one HTTP method");
        cx.report(
            Code::VerbCount,
            name.span,
            message,
            "write `http: { get: /v1/… }`, or use `post`, `put`, `patch` or `delete`",
        );
    }
    let (verb, path) = first.unwrap_or((Verb::Get, Spanned { value: String::new(), span: name.span }));
    let body = match entry.body {
        None => BodyEncoding::None,
        Some(BodyKeyword::Json) => BodyEncoding::Json,
        Some(BodyKeyword::Form) => BodyEncoding::Form,
    };
    let envelope = match entry.envelope {
        None => Envelope::Bare,
        Some(EnvelopeKeyword::Client) => Envelope::Client,
    };
    (HttpBinding { verb, path: path.value.clone(), body, envelope }, path)
}

/// Checks that the documented statuses are HTTP statuses in ascending order.
fn lower_statuses(cx: &mut LoweringContext<'_>, statuses: &[Spanned<u16>]) -> Vec<u16> {
    let mut last = 0;
    for status in statuses {
        if !(200..600).contains(&status.value) {
            let message = format!("{status} is not the status of a response");
            cx.report(Code::InvalidStatus, status.span, message, "use statuses from 200 to 599");
        } else if status.value <= last {
            let message = format!("{status} is out of order or repeated");
            cx.report(Code::InvalidStatus, status.span, message, "list each status once, in ascending order");
        }
        last = status.value;
    }
    statuses.iter().map(|status| status.value).collect()
}

fn lower_returns(
    cx: &mut LoweringContext<'_>,
    surface: Surface,
    name: &Spanned<String>,
    entry: &OperationEntry,
    model: &Model,
) -> Returns {
    let shapes: [fn(String) -> Returns; 3] = [Returns::One, Returns::List, Returns::Page];
    let types = [&entry.returns, &entry.returns_list, &entry.returns_page];
    let mut given = types.into_iter().zip(shapes).filter_map(|(ty, shape)| Some((ty.as_ref()?, shape)));
    let first = given.next();
    if first.is_none() || given.next().is_some() {
        let message =
            format!("`{name}` does not have exactly one of `returns`, `returns-list` and `returns-page`");
        cx.report(Code::ReturnCount, name.span, message, "write `returns: Resource`");
    }
    if entry.returns_null && entry.returns.is_none() {
        let message = format!("`{name}` has `returns-null` without `returns`");
        cx.report(
            Code::ReturnCount,
            name.span,
            message,
            "write `returns: Resource`, or remove `returns-null`",
        );
    }
    let Some((ty, shape)) = first else { return Returns::One(String::new()) };
    if let Some(resource) = model.resource(&ty.value) {
        if !resource.surfaces.contains(&surface) {
            let message = format!("the resource `{ty}` is not on the {surface}");
            cx.report(
                Code::UnknownResource,
                ty.span,
                message,
                format!("add `{surface}` to `surfaces` of {ty}"),
            );
        }
    } else if cx.names.reports_missing_type(&ty.value) {
        let types = cx.names.types.iter();
        let known: Vec<&str> =
            types.filter(|(_, ty)| matches!(ty, TypeKind::Resource)).map(|(name, _)| *name).collect();
        cx.report_unknown(Code::UnknownResource, "resource", ty, known.into_iter());
    }
    shape(ty.value.clone())
}

/// Resolves `paged-by`: a boolean param of an operation that returns a page.
fn paged_by(
    cx: &mut LoweringContext<'_>,
    name: &Spanned<String>,
    returns: &Returns,
    params: &[Param],
) -> Option<String> {
    if !matches!(returns, Returns::Page(_)) {
        let message = "`paged-by` does not apply to an operation that returns no page";
        cx.report(
            Code::ReturnCount,
            name.span,
            message,
            "write `returns-page: Resource`, or remove `paged-by`",
        );
        return None;
    }
    let asks = |param: &&Param| param.ty == ParamType::Boolean && !param.list;
    let found = params.iter().filter(asks).find(|param| param.name == name.value);
    if found.is_none() {
        let known = params.iter().filter(asks).map(|param| param.name.as_str());
        cx.report_unknown(Code::UnknownParam, "boolean param of the operation", name, known);
    }
    found.map(|param| param.wire.clone())
}

/// Checks that the path placeholders match the path params, which hold one value each.
fn check_path(
    cx: &mut LoweringContext<'_>,
    path: &Spanned<String>,
    params: &[Param],
    entry: &OperationEntry,
) {
    let mut braced: Vec<&str> = Vec::new();
    for part in path.value.split('/').filter(|part| part.contains(['{', '}'])) {
        match part.strip_prefix('{').and_then(|part| part.strip_suffix('}')) {
            Some(name) if !name.contains(['{', '}']) => braced.push(name),
            _ => {
                let help = "a param takes a whole segment of the path, such as `/v1/things/{thing_id}`";
                cx.report(
                    Code::PathParams,
                    path.span,
                    format!("the path segment `{part}` is not a valid param"),
                    help,
                );
                return;
            }
        }
    }
    let is_in_path = |param: &&Param| param.location == ParamLocation::Path;
    for name in &braced {
        if !params.iter().filter(is_in_path).any(|param| param.wire == *name) {
            let message = format!("the path has `{{{name}}}`, but no path param has this wire name");
            cx.report(Code::PathParams, path.span, message, "add the param with `in: path`");
        }
    }
    for param in params.iter().filter(is_in_path) {
        let span =
            entry.params.keys().find(|name| name.value == param.name).map_or(path.span, |name| name.span);
        if !braced.contains(&param.wire.as_str()) && !path.value.is_empty() {
            let message =
                format!("`{}` is a path param, but the path has no `{{{}}}`", param.name, param.wire);
            cx.report(Code::PathParams, span, message, "add its wire name to the path, in braces");
        }
        if param.list || param.nullable || param.default.is_some() {
            let message = format!("the path param `{}` is a list, is nullable or has a default", param.name);
            cx.report(Code::PathParams, span, message, "remove `list`, `nullable` and the default");
        }
    }
}

/// Checks that the targets of `moved-to` exist.
fn check_moves(cx: &mut LoweringContext<'_>, ast: &Ast, model: &Model) {
    let exists = |target: &str| {
        let mut parts = target.splitn(3, '.');
        let id = [parts.next().unwrap_or_default(), parts.next().unwrap_or_default()].join(".");
        let param = parts.next();
        model.operation(&id).is_some_and(|operation| {
            param.is_none_or(|param| operation.params.iter().any(|one| one.name == param))
        })
    };
    if cx.names.poisoned.operations {
        return;
    }
    for (file, entries) in &ast.operations {
        cx.file = *file;
        for (name, entry) in &entries.operations {
            let moves = entry.params.iter().map(|(name, param)| (name, &param.moved_to));
            for (name, target) in std::iter::once((name, &entry.moved_to)).chain(moves) {
                let Some(target) = target.as_ref().filter(|target| !exists(&target.value)) else { continue };
                let message = format!("unknown target `{target}` in `moved-to` of `{name}`");
                let help = "write `surface.operation` or `surface.operation.param`";
                cx.report(Code::UnknownOperation, target.span, message, help);
            }
        }
    }
}
