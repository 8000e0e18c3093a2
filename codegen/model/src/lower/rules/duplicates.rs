//! Reports duplicates within a rule: facts, capabilities, targets, and names in a target.

use std::collections::{BTreeMap, BTreeSet};

use super::context::ResolvedTarget;
use crate::ast::RuleFile;
use crate::diagnostic::{Code, Diagnostic};
use crate::lower::context::LoweringContext;
use crate::naming;
use crate::source::{Span, Spanned};

/// Help for duplicate entries.
const HELP: &str = "remove one of the two";

/// Reports duplicate facts and capabilities.
pub(super) fn check_lists(cx: &mut LoweringContext<'_>, rule: &RuleFile) {
    let mut facts = BTreeSet::new();
    // An empty fact has been reported as such.
    for fact in rule.facts.iter().filter(|fact| !fact.trim().is_empty()) {
        if !facts.insert(fact) {
            let message = format!("duplicate fact `{fact}` in the rule `{}`", rule.id);
            cx.report(Code::DuplicateEntry, rule.id.span, message, HELP);
        }
    }
    let mut needs = Vec::new();
    for need in &rule.needs {
        if needs.contains(need) {
            let word = naming::kebab_case(&format!("{need:?}"));
            let message = format!("duplicate `{word}` in `needs` of the rule `{}`", rule.id);
            cx.report(Code::DuplicateEntry, rule.id.span, message, HELP);
        } else {
            needs.push(*need);
        }
    }
}

/// Reports duplicate names in a target.
pub(super) fn check_names(cx: &mut LoweringContext<'_>, what: &str, names: &[Spanned<String>]) {
    let mut first: BTreeMap<&str, Span> = BTreeMap::new();
    for name in names {
        if let Some(&span) = first.get(name.as_str()) {
            report(cx, name.span, span, format!("duplicate {what} `{name}` in the target"));
        } else {
            first.insert(name.as_str(), name.span);
        }
    }
}

/// Reports duplicate targets, with or without the surface in the operation name.
pub(super) fn check_targets(cx: &mut LoweringContext<'_>, targets: &[ResolvedTarget<'_>]) {
    let mut first: BTreeMap<(String, BTreeSet<&str>, BTreeSet<&str>), Span> = BTreeMap::new();
    for target in targets {
        let params = target.params.iter().map(|param| param.name.as_str()).collect();
        let properties = target.properties.iter().map(|(_, property)| property.name.as_str()).collect();
        let span = target.entry.operation.span;
        let id = target.operation.id();
        let message = format!("duplicate target {id}");
        if let Some(&other) = first.get(&(id.clone(), BTreeSet::clone(&params), BTreeSet::clone(&properties)))
        {
            report(cx, span, other, message);
        } else {
            first.insert((id, params, properties), span);
        }
    }
}

fn report(cx: &mut LoweringContext<'_>, span: Span, first: Span, message: String) {
    let diagnostic = Diagnostic::new(Code::DuplicateEntry, cx.file, span, message)
        .label(cx.file, first, "first used here")
        .help(HELP);
    cx.report_with(diagnostic);
}
