//! The rules of the contract, which specify behaviour. Changes of rules that follow from tables become consequences.

use std::collections::{BTreeMap, BTreeSet};

use clerk_user_runtime::{Judgement, Level, Rule, RuleKind, Target};

use crate::diff::context::DiffContext;
use crate::diff::finding::{ChangeKind, DiffFinding, PossibleCause};
use crate::diff::governance;
use crate::diff::operations::errors;
use crate::diff::pairs::Pairs;
use crate::diff::presence::{self, RangeChange};
use crate::diff::rules::kinds;
use crate::diff::rules::meaning;
use crate::diff::rules::targets::{
    added_cause, added_causes, param_elements, property_element, removed_cause, removed_causes, split,
    target_name,
};
use crate::{ChangeLevel, CompatRule};
use clerk_user_model::Element;
use clerk_user_model::Model;

/// A rule file.
struct StatedRule<'a> {
    /// The id of the file.
    id: String,
    /// The rule. If the file defines a rule for each of several properties, the first one.
    rule: &'a Rule,
    /// Whether the file defines a rule for each of several properties.
    many: bool,
}

impl<'a> StatedRule<'a> {
    fn of(model: &'a Model) -> Vec<Self> {
        let mut files: BTreeMap<&str, Vec<&Rule>> = BTreeMap::new();
        for rule in &model.rules {
            files.entry(rule.file.as_ref()).or_default().push(rule);
        }
        let stated = files.into_iter().filter_map(|(file, rules)| {
            let stem = file.rsplit('/').next().unwrap_or(file).trim_end_matches(".yaml");
            let rule = *rules.first()?;
            let many = rule.id != stem;
            let id = if many { stem.to_owned() } else { rule.id.to_string() };
            Some(Self { id, rule, many })
        });
        stated.collect()
    }
}

pub(crate) fn compare(cx: &mut DiffContext<'_>) {
    let (base, head) = (StatedRule::of(cx.base), StatedRule::of(cx.head));
    // A rule with another name and the same content was renamed.
    let content = |one: &StatedRule<'_>| {
        serde_json::to_string(&(&one.rule.kind, &one.rule.targets, one.many.then_some(&one.rule.file))).ok()
    };
    let pairs = Pairs::by_name(&base, &head, |one| one.id.clone()).then(content, content);
    for old in pairs.removed {
        if presence::is_in_served_version(cx.base, cx.head, range(old.rule)) {
            report_removed(cx, &old.id, old, None);
        }
    }
    for new in pairs.added {
        report_added(cx, &new.id, new, None);
    }
    for (old, new) in pairs.both {
        both(cx, old, new);
    }
}

fn range(rule: &Rule) -> presence::VersionRange<'_> {
    (rule.since.as_deref(), rule.until.as_deref())
}

/// Whether the rule promises anything. A rule that is only observed does not.
fn promises(rule: &Rule) -> bool {
    rule.level != Level::Silent && rule.kind.judgement() != Judgement::Observed
}

fn is_judged(rule: &Rule) -> bool {
    rule.kind.judgement() == Judgement::Judged
}

fn report_removed(cx: &mut DiffContext<'_>, id: &str, old: &StatedRule<'_>, removed_in: Option<&str>) {
    let element = Element::rule(id);
    let rule =
        if promises(old.rule) { meaning::removed(cx, old.rule) } else { CompatRule::SemanticRuleRemoved };
    let message = match removed_in {
        Some(version) => {
            format!("{element} was removed in API version {version}: {}", old.rule.statement)
        }
        None => format!("{element} was removed: {}", old.rule.statement),
    };
    let mut finding =
        DiffFinding::removed(rule, &element, message).values(kinds::describe(&old.rule.kind), "");
    if removed_in.is_some() {
        finding = finding.in_head(element.clone());
    }
    if !promises(old.rule) {
        finding = finding.level(ChangeLevel::Compatible);
    } else if is_judged(old.rule) {
        let message = "implementations are no longer tested against it";
        finding = finding.consequence(CompatRule::ConformanceCheckRelaxed, element, message);
    }
    finding.because.extend(removed_causes(cx, old.rule));
    cx.report(finding);
}

fn report_added(cx: &mut DiffContext<'_>, id: &str, new: &StatedRule<'_>, added_in: Option<&str>) {
    let element = Element::rule(id);
    let rule = if promises(new.rule) { meaning::added(cx, new.rule) } else { CompatRule::SemanticRuleAdded };
    let message = match added_in {
        Some(version) => format!("{element} was added in API version {version}: {}", new.rule.statement),
        None => format!("{element} was added: {}", new.rule.statement),
    };
    let mut finding = DiffFinding::added(rule, &element, message).values("", kinds::describe(&new.rule.kind));
    if added_in.is_some() {
        finding = finding.in_base(element.clone());
    }
    finding.because.extend(added_causes(cx, new.rule));
    // Callers cannot rely on other behaviour of an element that is new itself.
    if !promises(new.rule) || !finding.because.is_empty() {
        finding = finding.level(ChangeLevel::Compatible);
    }
    if is_judged(new.rule) && promises(new.rule) {
        let message = "implementations that passed may fail it";
        finding = finding.consequence(CompatRule::ConformanceCheckAdded, element, message);
    }
    cx.report(finding);
}

fn both(cx: &mut DiffContext<'_>, old: &StatedRule<'_>, new: &StatedRule<'_>) {
    let element = Element::rule(&new.id);
    match governance::compare_range(cx, &element, range(old.rule), range(new.rule)) {
        RangeChange::Removed(version) => return report_removed(cx, &old.id, old, Some(&version)),
        RangeChange::Added(version) => return report_added(cx, &new.id, new, Some(&version)),
        RangeChange::Same | RangeChange::Rewritten { .. } => {}
    }
    if old.id != new.id {
        let finding =
            DiffFinding::changed(CompatRule::TypeRenamed, &element, "the name of a rule", &old.id, &new.id);
        cx.report(finding.in_base(Element::rule(&old.id)));
    }
    let promised = promises(old.rule) || promises(new.rule);
    let max_level = if promised { ChangeLevel::Breaking } else { ChangeLevel::Compatible };
    cx.with_max_level(max_level, |cx| {
        let kind_changed = kind(cx, &element, old.rule, new.rule);
        level(cx, &element, old.rule, new.rule, kind_changed);
        // The targets of a rule with steps are the operations that the steps call.
        let from_steps = kind_changed && (has_steps(old.rule) || has_steps(new.rule));
        if !old.many && !from_steps {
            targets(cx, &element, old.rule, new.rule);
        }
        needs(cx, &element, old.rule, new.rule);
        if !kind_changed {
            let text = |rule: &Rule| rule.statement.to_string();
            let places = |rule: &Rule| {
                let place = |source: &clerk_user_runtime::SourceRef| clerk_user_model::model::SourceRef {
                    doc: source.doc.to_string(),
                    heading: source.heading.to_string(),
                };
                rule.source.iter().map(place).collect::<Vec<_>>()
            };
            if !new.many {
                let (before, after) = (places(old.rule), places(new.rule));
                governance::compare_texts(
                    cx,
                    &element,
                    (&text(old.rule), &before),
                    (&text(new.rule), &after),
                );
            }
        }
    });
}

/// Whether the targets of a rule follow from its steps.
fn has_steps(rule: &Rule) -> bool {
    matches!(rule.kind, RuleKind::OperationEffect { .. } | RuleKind::Guarded { .. })
}

/// Compares the kind and its params. Returns whether they differ.
fn kind(cx: &mut DiffContext<'_>, element: &Element, old: &Rule, new: &Rule) -> bool {
    let from_tables =
        matches!((&old.kind, &new.kind), (RuleKind::ReadYourWrites { .. }, RuleKind::ReadYourWrites { .. }));
    if from_tables || old.kind == new.kind || cx.names.is_same(&old.kind, &new.kind) {
        return false;
    }
    let (mut rule, before, after) = kinds::changed(cx, &old.kind, &new.kind);
    // A promise that is now only observed, or not judged, counts as removed.
    if promises(old) && !(promises(new) && is_judged(new)) {
        let withdrawn = meaning::removed(cx, old);
        if !promises(new) || withdrawn.info().security {
            rule = kinds::more_severe(rule, withdrawn);
        }
    }
    // Only the message omits a word: the values are part of the fingerprints in approvals.
    let plain = |value: &str| value.replace("steps in ", "");
    let message = format!("the meaning of {element} changed from {} to {}", plain(&before), plain(&after));
    let mut finding = DiffFinding::changed(rule, element, "", before, after).message(message);
    if rule == CompatRule::SemanticRuleUnpinned || !is_judged(new) {
        let message = "implementations are no longer tested against it, or only against part of it";
        finding = finding.consequence(CompatRule::ConformanceCheckRelaxed, element.clone(), message);
    } else {
        let message = "implementations that passed are tested differently";
        finding = finding.consequence(CompatRule::ConformanceCheckAdded, element.clone(), message);
    }
    finding.because.extend(table_causes(cx, new));
    cx.report(finding);
    true
}

/// The elements that the params of a kind come from, for kinds that repeat a table.
fn table_causes(cx: &DiffContext<'_>, rule: &Rule) -> Vec<PossibleCause> {
    match &rule.kind {
        RuleKind::PageDefaults { .. } => {
            let params = rule.targets.iter().flat_map(|target| param_elements(cx.head, target));
            params.map(|element| PossibleCause::any(element, ChangeKind::Changed)).collect()
        }
        RuleKind::SdkPage { .. } | RuleKind::SdkCache { .. } => {
            let mut elements = Vec::new();
            for object in &cx.head.sdk {
                for method in &object.methods {
                    elements.push(Element::method(&object.name, &method.name));
                    let params = method.params.iter();
                    elements.extend(
                        params.map(|one| Element::method_param(&object.name, &method.name, &one.name)),
                    );
                }
            }
            elements.into_iter().map(|element| PossibleCause::any(element, ChangeKind::Changed)).collect()
        }
        RuleKind::Access { .. } | RuleKind::ListShape { .. } => {
            let mut elements: Vec<Element> =
                rule.targets.iter().map(|target| Element::operation(&target.operation)).collect();
            for target in rule.targets.iter() {
                for wire in target.properties.iter() {
                    elements.extend(property_element(cx.head, target, wire));
                }
            }
            elements.into_iter().map(|element| PossibleCause::any(element, ChangeKind::Changed)).collect()
        }
        RuleKind::Derived { of, .. } => {
            let all = cx.head.resources.iter();
            let shown =
                all.flat_map(|resource| of.iter().map(|name| Element::property(&resource.name, name)));
            shown.map(|element| PossibleCause::any(element, ChangeKind::Changed)).collect()
        }
        RuleKind::ParamFault { .. } => vec![PossibleCause::any(Element::contract(), ChangeKind::Changed)],
        _ => Vec::new(),
    }
}

/// Compares the level, which decides whether an implementation must follow the rule.
fn level(cx: &mut DiffContext<'_>, element: &Element, old: &Rule, new: &Rule, kind_changed: bool) {
    // A change between a promise and an observation is reported as a change of the kind.
    if kind_changed && promises(old) != promises(new) {
        return;
    }
    let before = cx.findings.len();
    errors::compare_evidence(cx, element, old.level, new.level);
    let word = |rule: &Rule| if rule.level.is_must() { "MUST" } else { "SHOULD" };
    for finding in &mut cx.findings[before..] {
        let (rule, what) = if new.level > old.level {
            (CompatRule::ConformanceCheckRelaxed, "less")
        } else {
            (CompatRule::ConformanceCheckTightened, "more")
        };
        let message =
            format!("the rule is judged {what} strictly: it changed from {} to {}", word(old), word(new));
        let changed = std::mem::replace(finding, DiffFinding::changed(rule, element, "", "", ""));
        *finding = changed.consequence(rule, element.clone(), message);
    }
}

/// Compares the capabilities that an implementation needs to be judged by the rule.
fn needs(cx: &mut DiffContext<'_>, element: &Element, old: &Rule, new: &Rule) {
    let words = |rule: &Rule| -> BTreeSet<String> {
        rule.needs
            .iter()
            .map(|one| clerk_user_model::naming::snake_case(&format!("{one:?}")).replace('_', "-"))
            .collect()
    };
    let (before, after) = (words(old), words(new));
    if before == after {
        return;
    }
    let join = |set: &BTreeSet<String>| set.iter().cloned().collect::<Vec<_>>().join(", ");
    let what = format!("the capabilities that {element} needs");
    let finding = if before.is_subset(&after) {
        let message = "implementations without these are no longer tested against it";
        DiffFinding::changed(CompatRule::SemanticRuleUnpinned, element, &what, join(&before), join(&after))
            .consequence(CompatRule::ConformanceCheckRelaxed, element.clone(), message)
    } else {
        let message = "implementations without these are now judged by it";
        DiffFinding::changed(CompatRule::SemanticRuleAdded, element, &what, join(&before), join(&after))
            .consequence(CompatRule::ConformanceProfileRequirementAdded, element.clone(), message)
    };
    cx.report(finding);
}

/// Compares the targets. A target whose element was added or removed is reported with the element.
fn targets(cx: &mut DiffContext<'_>, element: &Element, old: &Rule, new: &Rule) {
    if matches!(new.kind, RuleKind::PageDefaults { .. }) {
        return;
    }
    let after: BTreeMap<String, Target> = new
        .targets
        .iter()
        .flat_map(split)
        .map(|target| (target_name(&target, |call| call, |wire| wire), target))
        .collect();
    let before: BTreeMap<String, Target> = old
        .targets
        .iter()
        .flat_map(split)
        .map(|target| {
            let call = |call| cx.names.head_operation(call);
            let plain = target_name(&target, call, |wire| cx.names.head_wire(wire));
            let here = target_name(&target, call, |wire| cx.names.head_wire_of_any(wire));
            let renamed = !after.contains_key(&plain) && after.contains_key(&here);
            (if renamed { here } else { plain }, target)
        })
        .collect();
    let only = |one: &BTreeMap<String, Target>,
                other: &BTreeMap<String, Target>,
                reported: &dyn Fn(&Target) -> bool| {
        let mut names = Vec::new();
        for (name, target) in one {
            if !other.contains_key(name) && !reported(target) {
                names.push(name.as_str());
            }
        }
        names.join(", ")
    };
    let what = format!("the targets of {element}");
    let removed = only(&before, &after, &|target| removed_cause(cx, target).is_some());
    let added = only(&after, &before, &|target| added_cause(cx, target).is_some());
    if !removed.is_empty() {
        let rule = meaning::removed(cx, old);
        let message = "implementations are no longer tested against it there";
        let finding = DiffFinding::items_changed(rule, element, &what, removed, added);
        cx.report(finding.consequence(CompatRule::ConformanceCheckRelaxed, element.clone(), message));
    } else if !added.is_empty() {
        let rule = meaning::added(cx, new);
        let message = "implementations are now judged by it there too";
        let finding = DiffFinding::changed(rule, element, &what, "", added);
        cx.report(finding.consequence(CompatRule::ConformanceCheckAdded, element.clone(), message));
    }
}
