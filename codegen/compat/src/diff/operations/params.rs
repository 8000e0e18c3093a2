//! Params on the wire. Settings and seeds of `control` are compared in the same way.

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

/// If a property is no longer writable, its params are removed as well.
const NO_LONGER_WRITABLE: &[CompatRule] =
    &[CompatRule::WritePropertyBecameReadOnly, CompatRule::WriteAccessNarrowed];
/// If a property became writable, its params are added as well.
const BECAME_WRITABLE: &[CompatRule] =
    &[CompatRule::WriteAccessWidened, CompatRule::WritePropertyBecameWritable];

/// The owner of the params that are compared.
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

/// The property that a param sets, if any.
fn sets(cx: &DiffContext<'_>, of: &ParamOwner<'_>, param: &Param, head: bool) -> Option<Element> {
    let (old, new) = of.operations?;
    let (model, operation) = if head { (cx.head, new) } else { (cx.base, old) };
    let resource = model.resource(operation.returns.resource())?;
    let property = resource.properties.iter().find(|one| one.wire == param.property && one.wire.is_some())?;
    Some(Element::property(&resource.name, &property.name))
}

/// Whether a param that set a property of the base is still accepted, although it no longer sets one.
pub(crate) fn is_still_accepted(cx: &DiffContext<'_>, resource: &str, wire: &str) -> bool {
    cx.names.params_without_effect.contains(&(resource, wire))
}

/// Reports a param that was removed, in one API version or altogether.
fn report_removed(
    cx: &mut DiffContext<'_>,
    of: &ParamOwner<'_>,
    old: &Param,
    removed_in: Option<(&Param, &str)>,
) {
    let element = of.element(&of.old, &old.name);
    // Only a deprecation in the base announces a removal.
    let deprecated = old.deprecated.as_ref();
    let moved = removed_in.and_then(|(new, _)| new.moved_to.as_ref()).or(old.moved_to.as_ref());
    let rule =
        if moved.is_some() { CompatRule::WritePropertyMoved } else { CompatRule::WritePropertyRemoved };
    let mut message = match removed_in {
        Some((_, version)) => format!("{element} was removed in API version {version}"),
        None => format!("{element} was removed"),
    };
    let replacement = deprecated.and_then(|deprecated| deprecated.replacement.as_ref());
    if let Some(target) = moved.or(replacement) {
        message = format!("{message}; use {target} instead");
    }
    let level = presence::removal_level(deprecated, cx.today);
    let mut finding = DiffFinding::removed(rule, &element, message).values(&old.wire, "").at_most(level);
    if let Some((new, _)) = removed_in {
        finding = finding.in_head(of.element(&of.new, &new.name));
    }
    if let Some(property) = sets(cx, of, old, false) {
        finding =
            finding.because(property.clone(), ChangeKind::Removed).because_of(property, NO_LONGER_WRITABLE);
    }
    cx.report(signature(finding, of, element, "the generated params no longer have the field"));
}

/// Adds the consequence for implementations, which read generated params.
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
    added_in: Option<(&Param, &str)>,
    siblings: &[Param],
) {
    let element = of.element(&of.new, &new.name);
    let must = match &new.unless {
        // Callers that had to send the other param still send it.
        Some(other) => !siblings.iter().any(|param| param.wire == *other && param.required),
        None => new.required,
    };
    let rule =
        if must { CompatRule::WriteRequiredPropertyAdded } else { CompatRule::WriteOptionalPropertyAdded };
    let message = match added_in {
        Some((_, version)) => format!("{element} was added in API version {version}"),
        None if must => format!("{element} was added and is required"),
        None => format!("{element} was added"),
    };
    let mut finding = DiffFinding::added(rule, &element, message).values("", &new.wire);
    if let Some((old, _)) = added_in {
        finding = finding.in_base(of.element(&of.old, &old.name));
    }
    if let Some(property) = sets(cx, of, new, true) {
        finding = finding.because(property.clone(), ChangeKind::Added).because_of(property, BECAME_WRITABLE);
    }
    // If another param was moved here, that move is the cause.
    if let Some(moved) = cx.names.moved_params.get(element.as_str()) {
        finding = finding.because(moved.clone(), ChangeKind::Removed);
    }
    if of.operations.is_none() {
        let message = "implementations with the capability `control` must support the setting";
        let element = element.clone();
        finding = finding.consequence(CompatRule::ConformanceProfileRequirementAdded, element, message);
    }
    cx.report(signature(finding, of, element, "the generated params have a new field"));
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
        let names = |param: &Param| format!("{} (`{}`)", param.name, param.wire);
        // The name of a path param is not sent.
        let rule = if in_path { CompatRule::TypeRenamed } else { CompatRule::PropertyRenamed };
        let finding = DiffFinding::changed(rule, &element, "the name of a param", names(old), names(new))
            .in_base(before);
        cx.report(signature(
            finding,
            of,
            element.clone(),
            "the field has another name in the generated params",
        ));
    }
    if old.location != new.location {
        let word = |param: &Param| format!("{:?}", param.location).to_lowercase();
        let what = format!("the location of {element}");
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
    dependencies(cx, &element, old, new);
    effect(cx, of, &element, old, new);
    let secret = matches!(new.ty, ParamType::String { secret: true, .. });
    let (elsewhere_in_base, elsewhere_in_head) =
        of.operations.map_or((Vec::new(), Vec::new()), |(was, is)| {
            (was.errors.iter().collect(), is.errors.iter().collect())
        });
    let lists = errors::ErrorLists {
        old: &old.errors,
        new: &new.errors,
        elsewhere_in_base,
        elsewhere_in_head,
        secret,
    };
    errors::compare_listed(cx, &element, &lists);
    governance::compare_deprecation(cx, &element, old.deprecated.as_ref(), new.deprecated.as_ref());
    governance::compare_texts(cx, &element, (&old.doc, &old.source), (&new.doc, &new.source));
}

/// Adds the consequence for readers: a property can be as long as the param that sets it.
fn read_back(cx: &mut DiffContext<'_>, from: usize, property: &Element) {
    for finding in &mut cx.findings[from..] {
        let (rule, message) = match finding.change.rule {
            CompatRule::WriteMaxIncreased => (CompatRule::ReadMaxIncreased, "values may be longer"),
            CompatRule::WriteMaxDecreased => (CompatRule::ReadMaxDecreased, "new values are shorter"),
            _ => continue,
        };
        let changed = finding.clone();
        *finding = changed.consequence(rule, property.clone(), message);
    }
}

/// Compares whether it is required: never, always, or unless another param is sent.
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
        (Some(other), _) => format!("required unless `{other}` is sent"),
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
    cx.report(signature(finding, of, element.clone(), "the field of the generated params has another type"));
}

fn nullability(cx: &mut DiffContext<'_>, of: &ParamOwner<'_>, element: &Element, old: &Param, new: &Param) {
    let rule = match (old.nullable, new.nullable) {
        (false, true) => CompatRule::WritePropertyBecameNullable,
        (true, false) => CompatRule::WritePropertyBecameNonNullable,
        _ => {
            if old.blank_is_null != new.blank_is_null {
                let word = |is_null: bool| if is_null { "null" } else { "an empty string" };
                let what = format!("the meaning of an empty string for {element}");
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
        (true, true) => "nullable, also by an empty string",
        (true, false) => "nullable",
        _ => "non-nullable",
    };
    let finding = DiffFinding::changed(rule, element, element.as_str(), word(old), word(new));
    cx.report(signature(finding, of, element.clone(), "the field of the generated params has another type"));
}

/// Compares the default. The rule depends on the role of the param.
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
    let text = |default: &Option<Default>| {
        default.as_ref().map_or_else(|| "none".to_owned(), |default| format!("`{default}`"))
    };
    let what = format!("the default of {element}");
    cx.report(DiffFinding::changed(rule, element, &what, text(&old.default), text(&new.default)));
}

/// The role of a param in paging, if any.
fn paging(cx: &DiffContext<'_>, of: &ParamOwner<'_>, param: &Param) -> Option<PagingParam> {
    let (_, operation) = of.operations?;
    cx.uses.paging.get(&(operation.id(), param.wire.clone())).copied()
}

/// The rule for a flag that sets no property: it ends sessions, or else it controls a notification.
fn flag(cx: &DiffContext<'_>, operation: &Operation, param: &Param) -> Option<CompatRule> {
    is_flag(param).then_some(if cx.uses.ends_sessions(operation, &param.wire) {
        CompatRule::PasswordChangeSessionEffectChanged
    } else {
        CompatRule::NotificationDefaultChanged
    })
}

/// Compares which other params must be sent with it, and which must not.
fn dependencies(cx: &mut DiffContext<'_>, element: &Element, old: &Param, new: &Param) {
    let mapped: Vec<&str> = old.requires.iter().map(|wire| cx.names.head_wire(wire)).collect();
    let gained: Vec<&str> =
        new.requires.iter().map(String::as_str).filter(|wire| !mapped.contains(wire)).collect();
    let lost: Vec<&str> =
        mapped.iter().copied().filter(|wire| !new.requires.iter().any(|one| one == wire)).collect();
    let what = format!("the params that {element} requires");
    let mut found = Vec::new();
    if !gained.is_empty() {
        let rule = CompatRule::WritePropertyDependencyAdded;
        found.push(DiffFinding::items_changed(rule, element, &what, lost.join(", "), gained.join(", ")));
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
        let what = format!("the list that must have as many items as {element}");
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
        let what = format!("the condition under which {element} may be sent");
        found.push(DiffFinding::changed(rule, element, &what, text(old), text(new)));
    }
    for finding in found {
        cx.report(finding);
    }
}

/// Whether a param can have the fault. Only some faults need a param of a certain form.
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

/// Compares the property that the param sets, and the faults that have errors of their own.
fn effect(cx: &mut DiffContext<'_>, of: &ParamOwner<'_>, element: &Element, old: &Param, new: &Param) {
    if old.property.as_deref().map(|wire| cx.names.head_wire(wire)) != new.property.as_deref() {
        let text = |param: &Param| param.property.clone().unwrap_or_default();
        let rule = match old.property {
            Some(_) => CompatRule::SideEffectRemoved,
            None => CompatRule::SideEffectAdded,
        };
        let what = format!("the property that {element} sets");
        let mut finding = DiffFinding::changed(rule, element, &what, text(old), text(new));
        if let Some(property) = sets(cx, of, old, false) {
            finding = finding.because(property, ChangeKind::Removed);
        }
        if let Some(property) = sets(cx, of, new, true) {
            finding = finding.because(property, ChangeKind::Added).level(ChangeLevel::Dangerous);
        }
        cx.report(finding);
    }
    // A fault that cannot happen in one of the contracts does not count.
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
        let what = format!("the faults of {element} with errors of their own");
        cx.report(DiffFinding::changed(CompatRule::ErrorCodeRenamed, element, &what, text(old), text(new)));
    }
}
