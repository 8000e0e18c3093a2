//! `rules/`: one normative statement a file, its targets and kind resolved.

use std::collections::BTreeMap;

use clerk_user_runtime::{Judgement, Level, Rule, RuleKind, SourceRef, Surface, Target};

use super::{Cx, SURFACES, derived, kinds, repeats, steps};
use crate::ast::{KindEntry, RuleFile, TargetEntry};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Model, Operation, Property, Resource};
use crate::naming;
use crate::parse::Ast;
use crate::source::{FileId, SourceMap, Spanned};

/// A target with what it names.
#[derive(Clone, Debug)]
pub(super) struct Resolved<'m> {
    pub(super) entry: &'m TargetEntry,
    pub(super) operation: &'m Operation,
    pub(super) params: Vec<&'m crate::model::Param>,
    pub(super) properties: Vec<(&'m Resource, &'m Property)>,
}

/// What rules ask of a model again and again.
pub(super) struct Tables<'m> {
    pub(super) model: &'m Model,
    /// The operations that answer a resource, by its name.
    pub(super) answering: BTreeMap<&'m str, Vec<&'m Operation>>,
    /// The first resource with a life cycle that has a property on the wire, by the property's name.
    owners: BTreeMap<&'m str, (&'m Resource, &'m Property)>,
}

impl<'m> Tables<'m> {
    fn of(model: &'m Model) -> Self {
        let mut answering: BTreeMap<&str, Vec<&Operation>> = BTreeMap::new();
        for operation in &model.operations {
            answering.entry(operation.returns.resource()).or_default().push(operation);
        }
        let mut owners = BTreeMap::new();
        for resource in model.resources.iter().filter(|resource| !resource.lifecycle.is_empty()) {
            for property in resource.properties.iter().filter(|property| property.wire.is_some()) {
                owners.entry(property.name.as_str()).or_insert((resource, property));
            }
        }
        Self { model, answering, owners }
    }
}

/// Lowers every rule; the model lists them by id.
pub(super) fn lower(cx: &mut Cx<'_>, sources: &SourceMap, ast: &Ast, model: &mut Model) {
    let mut first: BTreeMap<String, (FileId, &Spanned<String>)> = BTreeMap::new();
    let mut rules: Vec<Rule> = Vec::new();
    let tables = Tables::of(model);
    for (file, entry) in &ast.rules {
        cx.file = *file;
        cx.name(&entry.id, "kebab-case", naming::is_kebab);
        check_stem(cx, sources.path(*file), &entry.id);
        if let Some(&(first_file, first_id)) = first.get(&entry.id.value) {
            let diagnostic = Diagnostic::new(
                Code::DuplicateRule,
                *file,
                entry.id.span,
                format!("a second rule with the id `{}`", entry.id),
            )
            .label(first_file, first_id.span, "first stated here")
            .help("give one of the two another id, and its file that name");
            cx.report_with(diagnostic);
            continue;
        }
        first.insert(entry.id.value.clone(), (*file, &entry.id));
        rules.extend(lower_one(cx, sources.path(*file), entry, &tables));
    }
    check_expanded(cx, sources, &rules, &first);
    rules.sort_by(|a, b| a.id.cmp(&b.id));
    model.rules = rules;
}

/// A rule that is made from another one has an id that no file has.
fn check_expanded(
    cx: &mut Cx<'_>,
    sources: &SourceMap,
    rules: &[Rule],
    first: &BTreeMap<String, (FileId, &Spanned<String>)>,
) {
    for rule in rules {
        let Some(&(file, id)) = first.get(rule.id.as_ref()) else { continue };
        if sources.path(file) != rule.file {
            let message = format!("the rule `{id}` is also made from {}", rule.file);
            let help = "give this one another id, and its file that name";
            cx.report_with(Diagnostic::new(Code::DuplicateRule, file, id.span, message).help(help));
        }
    }
}

fn check_stem(cx: &mut Cx<'_>, path: &str, id: &Spanned<String>) {
    let stem = path.rsplit('/').next().unwrap_or(path).trim_end_matches(".yaml");
    if stem != id.value {
        let message = format!("the file is called `{stem}`, the rule `{id}`");
        cx.report(
            Code::FileStemDiffers,
            id.span,
            message,
            format!("rename the file to {id}.yaml, or mend the id"),
        );
    }
}

fn lower_one(cx: &mut Cx<'_>, path: &str, entry: &RuleFile, tables: &Tables<'_>) -> Vec<Rule> {
    repeats::check_lists(cx, entry);
    let source = cx.sources(entry.id.span, &entry.source, true);
    let (since, until) = cx.range(entry.since.as_ref(), entry.until.as_ref());
    let base = Rule {
        id: entry.id.value.clone().into(),
        level: entry.level.value,
        statement: entry.statement.clone().into(),
        kind: RuleKind::UnchangedAfterRefusal,
        targets: Vec::new().into(),
        needs: entry.needs.clone().into(),
        since: since.map(Into::into),
        until: until.map(Into::into),
        source: source
            .into_iter()
            .map(|place| SourceRef { doc: place.doc.into(), heading: place.heading.into() })
            .collect(),
        facts: entry.facts.iter().map(|fact| fact.clone().into()).collect(),
        file: path.to_owned().into(),
    };
    if derived::is_derived(&entry.kind.value) {
        if entry.level.value == Level::Silent {
            let message = format!("the rule `{}` is made from tables, which are not silent", entry.id);
            let help = "silent rules are of the kind `observed`, and only they";
            cx.report(Code::LevelMismatch, entry.level.span, message, help);
        }
        return derived::expand(cx, &base, entry, tables);
    }
    if steps::is_in_steps(&entry.kind.value) {
        derived::names_no_target(cx, entry, "is the operation that it calls");
        check_silence(cx, entry, false, steps::name(&entry.kind.value));
        return steps::lower(cx, base, entry, tables.model);
    }
    let resolved: Vec<Resolved<'_>> =
        entry.targets.iter().filter_map(|target| resolve(cx, target, tables)).collect();
    if entry.targets.is_empty() && !matches!(entry.kind.value, KindEntry::NotJudged { .. }) {
        let message = format!("the rule `{}` speaks of no operation", entry.id);
        cx.report(Code::MissingTarget, entry.id.span, message, "add `targets: [{ operation: … }]`");
    }
    repeats::check_targets(cx, &resolved);
    if resolved.len() < entry.targets.len() {
        return Vec::new();
    }
    let Some(kind) = kinds::lower(cx, entry, &resolved, tables) else { return Vec::new() };
    check_level(cx, entry, &kind);
    let targets = resolved.iter().map(|target| Target {
        surface: target.operation.surface,
        operation: target.operation.id().into(),
        params: target.params.iter().map(|param| param.wire.clone().into()).collect(),
        properties: target.properties.iter().map(|(_, property)| property.wire().to_owned().into()).collect(),
    });
    let targets = targets.collect();
    if base.since.is_none() && base.until.is_none() {
        let (since, until) = derived::range(&kind, &resolved, tables.model);
        return vec![Rule {
            kind,
            targets,
            since: since.map(Into::into),
            until: until.map(Into::into),
            ..base
        }];
    }
    vec![Rule { kind, targets, ..base }]
}

/// What is observed is silent, and what is silent is only observed.
fn check_level(cx: &mut Cx<'_>, entry: &RuleFile, kind: &RuleKind) {
    if kind.judgement() != Judgement::NotJudged {
        check_silence(cx, entry, kind.judgement() == Judgement::Observed, kind.name());
    }
}

fn check_silence(cx: &mut Cx<'_>, entry: &RuleFile, observed: bool, kind: &str) {
    let silent = entry.level.value == Level::Silent;
    if silent != observed {
        let message = format!("a rule of the kind `{kind}` cannot be {}", entry.level.value.as_str());
        let help = "silent rules are of the kind `observed`, and only they";
        cx.report(Code::LevelMismatch, entry.level.span, message, help);
    }
}

fn resolve<'m>(cx: &mut Cx<'_>, entry: &'m TargetEntry, tables: &Tables<'m>) -> Option<Resolved<'m>> {
    let model = tables.model;
    let operation = find_operation(cx, &entry.operation, model)?;
    repeats::check_names(cx, "param", &entry.params);
    repeats::check_names(cx, "property", &entry.properties);
    let mut whole = true;
    let mut params = Vec::new();
    for name in &entry.params {
        if let Some(param) = operation.params.iter().find(|param| param.name == name.value) {
            params.push(param);
        } else {
            whole = false;
            let known = operation.params.iter().map(|param| param.name.as_str());
            cx.unknown(Code::UnknownParam, &format!("param of {}", operation.id()), name, known);
        }
    }
    // An answer that does not exist has been reported; nothing can be said of its properties.
    model.resource(operation.returns.resource())?;
    let mut properties = Vec::new();
    for name in &entry.properties {
        if let Some(found) = find_property(operation, &name.value, tables) {
            properties.push(found);
        } else {
            whole = false;
            if !cx.scope.poisoned.types {
                let known = candidates(operation, model).flat_map(|resource| &resource.properties);
                let known =
                    known.filter(|property| property.wire.is_some()).map(|property| property.name.as_str());
                let what = format!("property of {} on the wire", operation.returns.resource());
                cx.unknown(Code::UnknownProperty, &what, name, known);
            }
        }
    }
    whole.then_some(Resolved { entry, operation, params, properties })
}

/// The resource that the operation answers, then those that have a life cycle.
fn candidates<'m>(operation: &'m Operation, model: &'m Model) -> impl Iterator<Item = &'m Resource> {
    let returned = model.resource(operation.returns.resource());
    let name = operation.returns.resource();
    let others = model.resources.iter().filter(move |one| !one.lifecycle.is_empty() && one.name != name);
    returned.into_iter().chain(others)
}

fn find_property<'m>(
    operation: &'m Operation,
    name: &str,
    tables: &Tables<'m>,
) -> Option<(&'m Resource, &'m Property)> {
    let answered = tables.model.resource(operation.returns.resource()).and_then(|resource| {
        let property = resource.property(name).filter(|property| property.wire.is_some())?;
        Some((resource, property))
    });
    answered.or_else(|| tables.owners.get(name).copied())
}

pub(super) fn find_operation<'m>(
    cx: &mut Cx<'_>,
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
            cx.unknown(Code::UnknownOperation, "surface", &surface, known);
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
    if !cx.scope.poisoned.operations {
        let qualified = name.value.contains('.');
        let listed = model.operations.iter().take(cx.comparisons.saturating_add(1));
        let known: Vec<String> =
            listed.map(|operation| if qualified { operation.id() } else { operation.name.clone() }).collect();
        cx.unknown(Code::UnknownOperation, "operation", name, known.iter().map(String::as_str));
    }
    None
}
