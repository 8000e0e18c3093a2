//! `rules/`: one normative statement per file; resolves its targets and kind.

use std::collections::BTreeMap;

use clerk_user_runtime::{Judgement, Level, Rule, RuleKind, SourceRef, Target};

use super::context::{ResolvedTarget, RuleContext};
use super::steps::step_kinds;
use super::{duplicates, kinds, steps, table_rules, targets};
use crate::ast::{KindEntry, RuleFile};
use crate::diagnostic::{Code, Diagnostic};
use crate::lower::context::LoweringContext;
use crate::model::Model;
use crate::naming;
use crate::parse::Ast;
use crate::source::{FileId, SourceMap, Spanned};

/// Lowers all rules, sorted by id.
pub(in crate::lower) fn lower(
    cx: &mut LoweringContext<'_>,
    sources: &SourceMap,
    ast: &Ast,
    model: &mut Model,
) {
    let mut first: BTreeMap<String, (FileId, &Spanned<String>)> = BTreeMap::new();
    let mut rules: Vec<Rule> = Vec::new();
    let context = RuleContext::new(model);
    for (file, entry) in &ast.rules {
        cx.file = *file;
        cx.check_name(&entry.id, "kebab-case", naming::is_kebab_case);
        check_stem(cx, sources.path(*file), &entry.id);
        if let Some(&(first_file, first_id)) = first.get(&entry.id.value) {
            let diagnostic = Diagnostic::new(
                Code::DuplicateRule,
                *file,
                entry.id.span,
                format!("duplicate rule `{}`", entry.id),
            )
            .label(first_file, first_id.span, "first defined here")
            .help("change the id of one of the two, and rename its file");
            cx.report_with(diagnostic);
            continue;
        }
        first.insert(entry.id.value.clone(), (*file, &entry.id));
        rules.extend(lower_one(cx, sources.path(*file), entry, &context));
    }
    check_generated(cx, sources, &rules, &first);
    rules.sort_by(|a, b| a.id.cmp(&b.id));
    model.rules = rules;
}

/// Reports a generated rule whose id a file also uses.
fn check_generated(
    cx: &mut LoweringContext<'_>,
    sources: &SourceMap,
    rules: &[Rule],
    first: &BTreeMap<String, (FileId, &Spanned<String>)>,
) {
    for rule in rules {
        let Some(&(file, id)) = first.get(rule.id.as_ref()) else { continue };
        if sources.path(file) != rule.file {
            let message = format!("duplicate rule `{id}`: {} also generates it", rule.file);
            let help = "change the id of this rule, and rename its file";
            cx.report_with(Diagnostic::new(Code::DuplicateRule, file, id.span, message).help(help));
        }
    }
}

fn check_stem(cx: &mut LoweringContext<'_>, path: &str, id: &Spanned<String>) {
    let stem = path.rsplit('/').next().unwrap_or(path).trim_end_matches(".yaml");
    if stem != id.value {
        let message = format!("the file name `{stem}` differs from the rule id `{id}`");
        cx.report(
            Code::FileStemDiffers,
            id.span,
            message,
            format!("rename the file to {id}.yaml, or change the id"),
        );
    }
}

fn lower_one(
    cx: &mut LoweringContext<'_>,
    path: &str,
    entry: &RuleFile,
    context: &RuleContext<'_>,
) -> Vec<Rule> {
    duplicates::check_lists(cx, entry);
    let source = cx.lower_sources(entry.id.span, &entry.source, true);
    let (since, until) = cx.lower_range(entry.since.as_ref(), entry.until.as_ref());
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
    if table_rules::is_table_rule(&entry.kind.value) {
        if entry.level.value == Level::Silent {
            let message = format!("the level `silent` is not valid for the kind of the rule `{}`", entry.id);
            let help = "use `silent` for the kinds `observed` and `observed-call`, and only for them";
            cx.report(Code::LevelMismatch, entry.level.span, message, help);
        }
        return table_rules::lower(cx, &base, entry, context);
    }
    if matches!(entry.kind.value, step_kinds!()) {
        table_rules::check_no_targets(cx, entry, "its steps call an operation");
        let name = entry.kind.value.name();
        check_silence(cx, entry, RuleKind::judgement_of(name) == Judgement::Observed, name);
        return steps::lower(cx, base, entry, context.model);
    }
    let resolved: Vec<ResolvedTarget<'_>> =
        entry.targets.iter().filter_map(|target| targets::resolve(cx, target, context)).collect();
    if entry.targets.is_empty() && !matches!(entry.kind.value, KindEntry::NotJudged { .. }) {
        let message = format!("the rule `{}` has no targets", entry.id);
        cx.report(Code::MissingTarget, entry.id.span, message, "add `targets: [{ operation: … }]`");
    }
    duplicates::check_targets(cx, &resolved);
    if resolved.len() < entry.targets.len() {
        return Vec::new();
    }
    let Some(kind) = kinds::lower(cx, entry, &resolved, context) else { return Vec::new() };
    check_level(cx, entry, &kind);
    let targets = resolved.iter().map(|target| Target {
        surface: target.operation.surface,
        operation: target.operation.id().into(),
        params: target.params.iter().map(|param| param.wire.clone().into()).collect(),
        properties: target.properties.iter().map(|(_, property)| property.wire().to_owned().into()).collect(),
    });
    let targets = targets.collect();
    if base.since.is_none() && base.until.is_none() {
        let (since, until) = table_rules::version_range(&kind, &resolved, context.model);
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

/// Checks that the level `silent` and the kind `observed` occur together.
fn check_level(cx: &mut LoweringContext<'_>, entry: &RuleFile, kind: &RuleKind) {
    if kind.judgement() != Judgement::NotJudged {
        check_silence(cx, entry, kind.judgement() == Judgement::Observed, kind.name());
    }
}

fn check_silence(cx: &mut LoweringContext<'_>, entry: &RuleFile, observed: bool, kind: &str) {
    let silent = entry.level.value == Level::Silent;
    if silent != observed {
        let message =
            format!("a rule of the kind `{kind}` cannot have the level `{}`", entry.level.value.as_str());
        let help = "use `silent` for the kinds `observed` and `observed-call`, and only for them";
        cx.report(Code::LevelMismatch, entry.level.span, message, help);
    }
}
