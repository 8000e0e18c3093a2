//! Params on the wire: what a request carries. Settings and seeds of `control` are compared like them.

use clerk_user_runtime::{ParamFault, ParamLocation};

use crate::diff::context::DiffContext;
use crate::diff::finding::{ChangeKind, DiffFinding};
use crate::diff::governance;
use crate::diff::name_map;
use crate::diff::operations::errors;
use crate::diff::operations::param_types;
use crate::diff::presence::{self, RangeChange};
use crate::diff::type_usage::{PagingParam, is_flag};
use crate::{ChangeLevel, CompatRule};
use clerk_user_model::Element;
use clerk_user_model::model::{DefaultValue, Operation, Param, ParamType};

/// A property that can no longer be written takes the params with it that wrote it.
const SHUT: &[CompatRule] = &[CompatRule::WritePropertyBecameReadOnly, CompatRule::WriteAccessNarrowed];
/// A property that can be written now brings the params with it that write it.
const OPENED: &[CompatRule] = &[CompatRule::WriteAccessWidened, CompatRule::WritePropertyBecameWritable];

/// Whose params are compared.
pub(crate) struct ParamOwner<'a> {
    old: String,
    new: String,
    operations: Option<(&'a Operation, &'a Operation)>,
}

impl<'a> ParamOwner<'a> {
    /// The params of an operation.
    pub(crate) fn operation(old: &'a Operation, new: &'a Operation) -> Self {
        Self { old: old.id(), new: new.id(), operations: Some((old, new)) }
    }

    /// Settings, or the params of a seed.
    pub(crate) fn control(seed: Option<&str>) -> Self {
        let prefix = seed.map(|seed| format!("{seed}.")).unwrap_or_default();
        Self { old: prefix.clone(), new: prefix, operations: None }
    }

    fn element(&self, owner: &str, name: &str) -> Element {
        match self.operations {
            Some(_) => Element::param(owner, name),
            None => Element::setting(&format!("{owner}{name}")),
        }
    }
}

pub(crate) fn compare(cx: &mut DiffContext<'_>, of: &ParamOwner<'_>, old: &[Param], new: &[Param]) {
    let pairs = name_map::pair_params(old, new);
    for old in pairs.removed {
        if of.operations.is_none() || presence::is_missed(cx.base, cx.head, range(old)) {
            report_removed(cx, of, old, None);
        }
    }
    for param in pairs.added {
        report_added(cx, of, param, None, old);
    }
    for (before, after) in pairs.both {
        param(cx, of, before, after, old);
    }
}

fn range(param: &Param) -> presence::VersionRange<'_> {
    (param.since.as_deref(), param.until.as_deref())
}

/// The property that a param sets.
fn sets(cx: &DiffContext<'_>, of: &ParamOwner<'_>, param: &Param, head: bool) -> Option<Element> {
    let (old, new) = of.operations?;
    let (model, operation) = if head { (cx.head, new) } else { (cx.base, old) };
    let resource = model.resource(operation.returns.resource())?;
    let property = resource.properties.iter().find(|one| one.wire == param.property && one.wire.is_some())?;
    Some(Element::property(&resource.name, &property.name))
}

/// Whether a param that set a property of the base is still taken, though it sets none any more.
pub(crate) fn is_still_taken(cx: &DiffContext<'_>, resource: &str, wire: &str) -> bool {
    cx.names.params_without_effect.contains(&(resource, wire))
}

/// A param that is gone, from one API version on or altogether.
fn report_removed(
    cx: &mut DiffContext<'_>,
    of: &ParamOwner<'_>,
    old: &Param,
    leaves: Option<(&Param, &str)>,
) {
    let element = of.element(&of.old, &old.name);
    // What is announced and removed at once was not announced.
    let deprecated = old.deprecated.as_ref();
    let moved = leaves.and_then(|(new, _)| new.moved_to.as_ref()).or(old.moved_to.as_ref());
    let rule =
        if moved.is_some() { CompatRule::WritePropertyMoved } else { CompatRule::WritePropertyRemoved };
    let mut message = match leaves {
        Some((_, version)) => format!("{element} is gone from API version {version} on"),
        None => format!("{element} is gone"),
    };
    let replacement = deprecated.and_then(|deprecated| deprecated.replacement.as_ref());
    if let Some(target) = moved.or(replacement) {
        message = format!("{message}; use {target} instead");
    }
    let level = presence::removal_level(deprecated, cx.today);
    let mut finding = DiffFinding::removed(rule, &element, message).values(&old.wire, "").at_most(level);
    if let Some((new, _)) = leaves {
        finding = finding.in_head(of.element(&of.new, &new.name));
    }
    if let Some(property) = sets(cx, of, old, false) {
        finding = finding.because(property.clone(), ChangeKind::Removed).because_of(property, SHUT);
    }
    cx.report(signature(finding, of, element, "the generated params lose a field"));
}

/// Who implements reads generated params.
fn signature(finding: DiffFinding, of: &ParamOwner<'_>, element: Element, message: &str) -> DiffFinding {
    if of.operations.is_none() {
        return finding;
    }
    finding.consequence(CompatRule::TraitMethodSignatureChanged, element, message)
}

fn report_added(
    cx: &mut DiffContext<'_>,
    of: &ParamOwner<'_>,
    new: &Param,
    arrives: Option<(&Param, &str)>,
    siblings: &[Param],
) {
    let element = of.element(&of.new, &new.name);
    let must = match &new.unless {
        // Who had to send the other one goes on doing so.
        Some(other) => !siblings.iter().any(|param| param.wire == *other && param.required),
        None => new.required,
    };
    let rule =
        if must { CompatRule::WriteRequiredPropertyAdded } else { CompatRule::WriteOptionalPropertyAdded };
    let message = match arrives {
        Some((_, version)) => format!("{element} is there from API version {version} on"),
        None if must => format!("{element} is new, and must be sent"),
        None => format!("{element} is new"),
    };
    let mut finding = DiffFinding::added(rule, &element, message).values("", &new.wire);
    if let Some((old, _)) = arrives {
        finding = finding.in_base(of.element(&of.old, &old.name));
    }
    if let Some(property) = sets(cx, of, new, true) {
        finding = finding.because(property.clone(), ChangeKind::Added).because_of(property, OPENED);
    }
    // What another one was moved to is the other half of that move.
    if let Some(moved) = cx.names.moved_params.get(element.as_str()) {
        finding = finding.because(moved.clone(), ChangeKind::Removed);
    }
    if of.operations.is_none() {
        let message = "an implementation with the capability `control` has one more thing to set";
        let element = element.clone();
        finding = finding.consequence(CompatRule::ConformanceProfileRequirementAdded, element, message);
    }
    cx.report(signature(finding, of, element, "the generated params have a field more"));
}

fn param(cx: &mut DiffContext<'_>, of: &ParamOwner<'_>, old: &Param, new: &Param, siblings: &[Param]) {
    let element = of.element(&of.new, &new.name);
    match governance::compare_range(cx, &element, range(old), range(new)) {
        RangeChange::Removed(version) => return report_removed(cx, of, old, Some((new, &version))),
        RangeChange::Added(version) => return report_added(cx, of, new, Some((old, &version)), siblings),
        RangeChange::Same | RangeChange::Rewritten { .. } => {}
    }
    let in_path = old.location == ParamLocation::Path && new.location == ParamLocation::Path;
    let before = of.element(&of.old, &old.name);
    if old.name != new.name || (old.wire != new.wire && !in_path) {
        let told = |param: &Param| format!("{} (`{}`)", param.name, param.wire);
        // A param of a path has no name on the wire.
        let rule = if in_path { CompatRule::TypeRenamed } else { CompatRule::PropertyRenamed };
        let finding = DiffFinding::changed(rule, &element, "a param", told(old), told(new)).in_base(before);
        cx.report(signature(finding, of, element.clone(), "the generated params name it otherwise"));
    }
    if old.location != new.location {
        let word = |param: &Param| format!("{:?}", param.location).to_lowercase();
        let what = format!("where {element} travels");
        cx.report(DiffFinding::changed(
            CompatRule::MethodWireRouteChanged,
            &element,
            &what,
            word(old),
            word(new),
        ));
    }
    let found = cx.findings.len();
    param_types::compare_wire(cx, &element, old, new);
    if let Some(property) = sets(cx, of, new, true) {
        read_back(cx, found, &property);
    }
    if paging(cx, of, new) == Some(PagingParam::Size) {
        for finding in &mut cx.findings[found..] {
            if finding.change.rule == CompatRule::WriteMaxDecreased {
                finding.change.rule = CompatRule::PaginationMaxPageSizeDecreased;
            }
        }
    }
    presence_in_requests(cx, of, &element, old, new);
    nullability(cx, of, &element, old, new);
    default(cx, of, &element, old, new);
    company(cx, &element, old, new);
    effect(cx, of, &element, old, new);
    let secret = matches!(new.ty, ParamType::String { secret: true, .. });
    let (beside_old, beside_new) = of.operations.map_or((Vec::new(), Vec::new()), |(was, is)| {
        (was.errors.iter().collect(), is.errors.iter().collect())
    });
    let lists = errors::ErrorLists { old: &old.errors, new: &new.errors, beside_old, beside_new, secret };
    errors::compare_listed(cx, &element, &lists);
    governance::compare_deprecation(cx, &element, old.deprecated.as_ref(), new.deprecated.as_ref());
    governance::compare_texts(cx, &element, (&old.doc, &old.source), (&new.doc, &new.source));
}

/// What is written is read back: who reads the property meets values as long as those that are taken.
fn read_back(cx: &mut DiffContext<'_>, from: usize, property: &Element) {
    for finding in &mut cx.findings[from..] {
        let (rule, message) = match finding.change.rule {
            CompatRule::WriteMaxIncreased => {
                (CompatRule::ReadMaxIncreased, "values that are read may be longer")
            }
            CompatRule::WriteMaxDecreased => {
                (CompatRule::ReadMaxDecreased, "new values that are read are shorter")
            }
            _ => continue,
        };
        let told = finding.clone();
        *finding = told.consequence(rule, property.clone(), message);
    }
}

/// How much it must be there: never, unless another one is, always.
fn presence_in_requests(
    cx: &mut DiffContext<'_>,
    of: &ParamOwner<'_>,
    element: &Element,
    old: &Param,
    new: &Param,
) {
    let must = |param: &Param| match (&param.unless, param.required) {
        (_, true) => 2,
        (Some(_), _) => 1,
        _ => 0,
    };
    let text = |param: &Param| match (&param.unless, param.required) {
        (_, true) => "required".to_owned(),
        (Some(other), _) => format!("required unless `{other}` is there"),
        _ => "optional".to_owned(),
    };
    let other = old.unless.as_deref().map(|wire| cx.names.head_wire(wire)) != new.unless.as_deref();
    let rule = match must(new).cmp(&must(old)) {
        std::cmp::Ordering::Greater => CompatRule::WritePropertyBecameRequired,
        std::cmp::Ordering::Less => CompatRule::WritePropertyBecameOptional,
        std::cmp::Ordering::Equal if other => CompatRule::WritePropertyBecameRequired,
        std::cmp::Ordering::Equal => return,
    };
    let finding = DiffFinding::changed(rule, element, element.as_str(), text(old), text(new));
    cx.report(signature(finding, of, element.clone(), "the field is another kind of option"));
}

fn nullability(cx: &mut DiffContext<'_>, of: &ParamOwner<'_>, element: &Element, old: &Param, new: &Param) {
    let rule = match (old.nullable, new.nullable) {
        (false, true) => CompatRule::WritePropertyBecameNullable,
        (true, false) => CompatRule::WritePropertyBecameNonNullable,
        _ => {
            if old.blank_is_null != new.blank_is_null {
                let word = |is: bool| if is { "null" } else { "itself" };
                let what = format!("the empty text for {element}");
                let (before, after) = (word(old.blank_is_null), word(new.blank_is_null));
                cx.report(DiffFinding::changed(
                    CompatRule::NullDeletionChanged,
                    element,
                    &what,
                    before,
                    after,
                ));
            }
            return;
        }
    };
    let word = |param: &Param| match (param.nullable, param.blank_is_null) {
        (true, true) => "null or the empty text too",
        (true, false) => "null too",
        _ => "never null",
    };
    let finding = DiffFinding::changed(rule, element, element.as_str(), word(old), word(new));
    cx.report(signature(finding, of, element.clone(), "the field is another kind of option"));
}

/// What a param is when it is left out. What that means depends on what the param is for.
fn default(cx: &mut DiffContext<'_>, of: &ParamOwner<'_>, element: &Element, old: &Param, new: &Param) {
    if old.default == new.default {
        return;
    }
    let plain = match (&old.default, &new.default) {
        (None, _) => CompatRule::DefaultValueAdded,
        (_, None) => CompatRule::DefaultValueRemoved,
        _ => CompatRule::DefaultValueChanged,
    };
    let is_signed = |default: &Option<DefaultValue>| matches!(default, Some(DefaultValue::Text(text)) if text.starts_with(['+', '-']));
    let rule = match paging(cx, of, new) {
        Some(PagingParam::Size) => CompatRule::PaginationDefaultPageSizeChanged,
        Some(PagingParam::Start) => CompatRule::PaginationDefaultStartChanged,
        None if is_signed(&old.default) || is_signed(&new.default) => CompatRule::DefaultSortChanged,
        None => of.operations.and_then(|(_, operation)| flag(cx, operation, new)).unwrap_or(plain),
    };
    let text = |default: &Option<DefaultValue>| {
        default.as_ref().map_or_else(|| "nothing".to_owned(), |default| format!("`{default}`"))
    };
    let what = format!("{element} when it is left out");
    cx.report(DiffFinding::changed(rule, element, &what, text(&old.default), text(&new.default)));
}

/// What a param of a list is for.
fn paging(cx: &DiffContext<'_>, of: &ParamOwner<'_>, param: &Param) -> Option<PagingParam> {
    let (_, operation) = of.operations?;
    cx.uses.paging.get(&(operation.id(), param.wire.clone())).copied()
}

/// A flag that sets no property works beside the write: on sessions, else as a notice.
fn flag(cx: &DiffContext<'_>, operation: &Operation, param: &Param) -> Option<CompatRule> {
    is_flag(param).then_some(if cx.uses.ends_sessions(operation, &param.wire) {
        CompatRule::PasswordChangeSessionEffectChanged
    } else {
        CompatRule::NotificationDefaultChanged
    })
}

/// Which other params must, or must not, be there as well.
fn company(cx: &mut DiffContext<'_>, element: &Element, old: &Param, new: &Param) {
    let mapped: Vec<&str> = old.requires.iter().map(|wire| cx.names.head_wire(wire)).collect();
    let gained: Vec<&str> =
        new.requires.iter().map(String::as_str).filter(|wire| !mapped.contains(wire)).collect();
    let lost: Vec<&str> =
        mapped.iter().copied().filter(|wire| !new.requires.iter().any(|one| one == wire)).collect();
    let what = format!("what {element} needs beside it");
    let mut found = Vec::new();
    if !gained.is_empty() {
        let rule = CompatRule::WritePropertyDependencyAdded;
        found.push(DiffFinding::changed(rule, element, &what, lost.join(", "), gained.join(", ")));
    } else if !lost.is_empty() {
        found.push(DiffFinding::changed(
            CompatRule::WritePropertyTypeWidened,
            element,
            &what,
            lost.join(", "),
            "",
        ));
    }
    let length = |param: &Param| param.as_many_as.clone().unwrap_or_default();
    if old.as_many_as.as_deref().map(|wire| cx.names.head_wire(wire)) != new.as_many_as.as_deref() {
        let rule = match new.as_many_as {
            Some(_) => CompatRule::WritePropertyDependencyAdded,
            None => CompatRule::WritePropertyTypeWidened,
        };
        let what = format!("the list that has as many items as {element}");
        found.push(DiffFinding::changed(rule, element, &what, length(old), length(new)));
    }
    let text = |param: &Param| {
        let one = |(wire, values): &(String, Vec<String>)| format!("{wire} = {}", values.join(" or "));
        param.only_with.iter().map(one).collect::<Vec<_>>().join("; ")
    };
    if !cx.names.is_same(&old.only_with, &new.only_with) {
        let narrower = new.only_with.iter().any(|(wire, values)| {
            let was = old.only_with.iter().find(|(other, _)| cx.names.head_wire(other) == wire);
            was.is_none_or(|(_, were)| were.iter().any(|value| !values.contains(value)))
        });
        let rule = if narrower {
            CompatRule::WritePropertiesExclusionAdded
        } else {
            CompatRule::WritePropertyTypeWidened
        };
        let what = format!("what {element} goes with");
        found.push(DiffFinding::changed(rule, element, &what, text(old), text(new)));
    }
    for finding in found {
        cx.report(finding);
    }
}

/// Whether a param asks for what the fault is a lack of. Only faults that need something special are asked for.
fn can_have(param: &Param, fault: ParamFault) -> bool {
    match (&param.ty, fault) {
        (ParamType::String { format, .. }, ParamFault::Format) => format.is_some(),
        (ParamType::String { min_length, .. }, ParamFault::TooShort) => min_length.is_some(),
        (ParamType::String { max_length, .. }, ParamFault::TooLong) => max_length.is_some(),
        (ParamType::Metadata { max_bytes }, ParamFault::TooLarge) => max_bytes.is_some(),
        (_, ParamFault::TooMany) => param.max_items.is_some(),
        (_, ParamFault::TooFew) => param.min_items.is_some(),
        (_, ParamFault::Dependency) => !param.requires.is_empty(),
        (_, ParamFault::Conflict) => !param.only_with.is_empty(),
        (_, ParamFault::Count) => param.as_many_as.is_some(),
        _ => true,
    }
}

/// What the param does: the property that it sets, and the faults that it answers on its own.
fn effect(cx: &mut DiffContext<'_>, of: &ParamOwner<'_>, element: &Element, old: &Param, new: &Param) {
    if old.property.as_deref().map(|wire| cx.names.head_wire(wire)) != new.property.as_deref() {
        let text = |param: &Param| param.property.clone().unwrap_or_default();
        let rule = match old.property {
            Some(_) => CompatRule::SideEffectRemoved,
            None => CompatRule::SideEffectAdded,
        };
        let what = format!("what {element} sets");
        let mut finding = DiffFinding::changed(rule, element, &what, text(old), text(new));
        if let Some(property) = sets(cx, of, old, false) {
            finding = finding.because(property, ChangeKind::Removed);
        }
        if let Some(property) = sets(cx, of, new, true) {
            finding = finding.because(property, ChangeKind::Added).level(ChangeLevel::Dangerous);
        }
        cx.report(finding);
    }
    // A fault that could not be is no fault that is answered otherwise.
    let could = |fault: &&ParamFault| can_have(old, **fault) && can_have(new, **fault);
    let was: Vec<&ParamFault> = old.own_errors.iter().filter(could).collect();
    let is: Vec<&ParamFault> = new.own_errors.iter().filter(could).collect();
    if was != is {
        let text = |param: &Param| {
            param
                .own_errors
                .iter()
                .map(|fault| format!("{fault:?}").to_lowercase())
                .collect::<Vec<_>>()
                .join(", ")
        };
        let what = format!("the faults of {element} that have errors of their own");
        cx.report(DiffFinding::changed(CompatRule::ErrorCodeRenamed, element, &what, text(old), text(new)));
    }
}
