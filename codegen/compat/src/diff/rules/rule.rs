//! The rules of the contract: what it promises of behaviour. A rule that is made from tables follows them.

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

/// The rules of one file.
struct StatedRule<'a> {
    /// The file's id.
    id: String,
    /// The rule; of a file that gives one to each of many properties, the first of them.
    rule: &'a Rule,
    /// Whether it gives one to each of many properties.
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
    // A rule that changes nothing but its name is the same promise.
    let content = |one: &StatedRule<'_>| {
        serde_json::to_string(&(&one.rule.kind, &one.rule.targets, one.many.then_some(&one.rule.file))).ok()
    };
    let pairs = Pairs::by_name(&base, &head, |one| one.id.clone()).then(content, content);
    for old in pairs.removed {
        if presence::is_missed(cx.base, cx.head, range(old.rule)) {
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

/// Whether anything is promised: a question that is only observed promises nothing.
fn promises(rule: &Rule) -> bool {
    rule.level != Level::Silent && rule.kind.judgement() != Judgement::Observed
}

fn is_judged(rule: &Rule) -> bool {
    rule.kind.judgement() == Judgement::Judged
}

fn report_removed(cx: &mut DiffContext<'_>, id: &str, old: &StatedRule<'_>, leaves: Option<&str>) {
    let element = Element::rule(id);
    let rule =
        if promises(old.rule) { meaning::removed(cx, old.rule) } else { CompatRule::SemanticRuleRemoved };
    let message = match leaves {
        Some(version) => {
            format!("{element} no longer holds from API version {version} on: {}", old.rule.statement)
        }
        None => format!("{element} is withdrawn: {}", old.rule.statement),
    };
    let mut finding =
        DiffFinding::removed(rule, &element, message).values(kinds::describe(&old.rule.kind), "");
    if leaves.is_some() {
        finding = finding.in_head(element.clone());
    }
    if !promises(old.rule) {
        finding = finding.level(ChangeLevel::Compatible);
    } else if is_judged(old.rule) {
        let message = "an implementation is no longer judged by it";
        finding = finding.consequence(CompatRule::ConformanceCheckRelaxed, element, message);
    }
    finding.because.extend(removed_causes(cx, old.rule));
    cx.report(finding);
}

fn report_added(cx: &mut DiffContext<'_>, id: &str, new: &StatedRule<'_>, version: Option<&str>) {
    let element = Element::rule(id);
    let rule = if promises(new.rule) { meaning::added(cx, new.rule) } else { CompatRule::SemanticRuleAdded };
    let message = match version {
        Some(version) => format!("{element} holds from API version {version} on: {}", new.rule.statement),
        None => format!("{element} is stated now: {}", new.rule.statement),
    };
    let mut finding = DiffFinding::added(rule, &element, message).values("", kinds::describe(&new.rule.kind));
    if version.is_some() {
        finding = finding.in_base(element.clone());
    }
    finding.because.extend(added_causes(cx, new.rule));
    // Of what is new itself, nobody has relied on anything else.
    if !promises(new.rule) || !finding.because.is_empty() {
        finding = finding.level(ChangeLevel::Compatible);
    }
    if is_judged(new.rule) && promises(new.rule) {
        let message = "an implementation that passed may fail by it";
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
        let finding = DiffFinding::changed(CompatRule::TypeRenamed, &element, "a rule", &old.id, &new.id);
        cx.report(finding.in_base(Element::rule(&old.id)));
    }
    let quiet = !promises(old.rule) && !promises(new.rule);
    let ceiling = if quiet { ChangeLevel::Compatible } else { ChangeLevel::Breaking };
    cx.at_most(ceiling, |cx| {
        let meant = kind(cx, &element, old.rule, new.rule);
        level(cx, &element, old.rule, new.rule, meant);
        // The targets of steps are what the steps call, so they change with them.
        let told = meant && (in_steps(old.rule) || in_steps(new.rule));
        if !old.many && !told {
            targets(cx, &element, old.rule, new.rule);
        }
        needs(cx, &element, old.rule, new.rule);
        if !meant {
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

/// Whether what a rule speaks of follows from its steps.
fn in_steps(rule: &Rule) -> bool {
    matches!(rule.kind, RuleKind::OperationEffect { .. } | RuleKind::Guarded { .. })
}

/// What it means. Answers whether that differs.
fn kind(cx: &mut DiffContext<'_>, element: &Element, old: &Rule, new: &Rule) -> bool {
    let made =
        matches!((&old.kind, &new.kind), (RuleKind::ReadYourWrites { .. }, RuleKind::ReadYourWrites { .. }));
    if made || old.kind == new.kind || cx.names.is_same(&old.kind, &new.kind) {
        return false;
    }
    let (mut rule, before, after) = kinds::changed(cx, &old.kind, &new.kind);
    // A promise that is turned into a question, or that nothing holds any more, is as good as withdrawn.
    if promises(old) && !(promises(new) && is_judged(new)) {
        let withdrawn = meaning::removed(cx, old);
        if !promises(new) || withdrawn.info().security {
            rule = kinds::more_severe(rule, withdrawn);
        }
    }
    let mut finding = DiffFinding::changed(rule, element, &format!("what {element} says"), before, after);
    if rule == CompatRule::SemanticRuleUnpinned || !is_judged(new) {
        let message = "an implementation is no longer judged by it, or by less of it";
        finding = finding.consequence(CompatRule::ConformanceCheckRelaxed, element.clone(), message);
    } else {
        let message = "an implementation that passed is judged by something else";
        finding = finding.consequence(CompatRule::ConformanceCheckAdded, element.clone(), message);
    }
    finding.because.extend(numbers_from(cx, new));
    cx.report(finding);
    true
}

/// Where the numbers of a kind come from, of kinds that repeat what a table says.
fn numbers_from(cx: &DiffContext<'_>, rule: &Rule) -> Vec<PossibleCause> {
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

/// How well it is evidenced, which decides whether it must be kept.
fn level(cx: &mut DiffContext<'_>, element: &Element, old: &Rule, new: &Rule, meant: bool) {
    // A question that has been answered, or an answer that is a question now, is told by what it means.
    if meant && promises(old) != promises(new) {
        return;
    }
    let before = cx.findings.len();
    errors::compare_evidence(cx, element, old.level, new.level);
    let word = |rule: &Rule| if rule.level.is_must() { "MUST" } else { "SHOULD" };
    for finding in &mut cx.findings[before..] {
        let (rule, what) = if new.level > old.level {
            (CompatRule::ConformanceCheckRelaxed, "kept less strictly")
        } else {
            (CompatRule::ConformanceCheckTightened, "kept more strictly")
        };
        let message = format!("it is to be {what}: was {}, is {}", word(old), word(new));
        let told = std::mem::replace(finding, DiffFinding::changed(rule, element, "", "", ""));
        *finding = told.consequence(rule, element.clone(), message);
    }
}

/// What an implementation needs to be judged by it.
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
    let what = format!("what an implementation needs for {element}");
    let finding = if before.is_subset(&after) {
        let message = "implementations without these are no longer judged by it";
        DiffFinding::changed(CompatRule::SemanticRuleUnpinned, element, &what, join(&before), join(&after))
            .consequence(CompatRule::ConformanceCheckRelaxed, element.clone(), message)
    } else {
        let message = "implementations without these are judged by it now";
        DiffFinding::changed(CompatRule::SemanticRuleAdded, element, &what, join(&before), join(&after))
            .consequence(CompatRule::ConformanceProfileRequirementAdded, element.clone(), message)
    };
    cx.report(finding);
}

/// What it speaks of. A target that is gone itself has been told of.
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
    let only =
        |one: &BTreeMap<String, Target>, other: &BTreeMap<String, Target>, told: &dyn Fn(&Target) -> bool| {
            let mut names = Vec::new();
            for (name, target) in one {
                if !other.contains_key(name) && !told(target) {
                    names.push(name.as_str());
                }
            }
            names.join(", ")
        };
    let what = format!("what {element} speaks of");
    let lost = only(&before, &after, &|target| removed_cause(cx, target).is_some());
    let won = only(&after, &before, &|target| added_cause(cx, target).is_some());
    if !lost.is_empty() {
        let rule = meaning::removed(cx, old);
        let message = "an implementation is no longer judged there";
        let finding = DiffFinding::changed(rule, element, &what, lost, won);
        cx.report(finding.consequence(CompatRule::ConformanceCheckRelaxed, element.clone(), message));
    } else if !won.is_empty() {
        let rule = meaning::added(cx, new);
        let message = "an implementation is judged there too";
        let finding = DiffFinding::changed(rule, element, &what, "", won);
        cx.report(finding.consequence(CompatRule::ConformanceCheckAdded, element.clone(), message));
    }
}
