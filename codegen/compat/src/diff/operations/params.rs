//! Params on the wire. Settings and seeds of `control` are compared in the same way.

use clerk_user_runtime::ParamLocation;

use crate::CompatRule;
use crate::diff::context::DiffContext;
use crate::diff::finding::{ChangeKind, DiffFinding};
use crate::diff::governance;
use crate::diff::name_map;
use crate::diff::operations::errors;
use crate::diff::operations::param_owner::{ParamOwner, paging_role, property_set, signature_changed};
use crate::diff::operations::param_relations::{compare_dependencies, compare_effect};
use crate::diff::operations::param_types;
use crate::diff::operations::param_values::{compare_default, compare_nullable, compare_required};
use crate::diff::presence::{self, RangeChange};
use crate::diff::type_usage::PagingParam;
use clerk_user_model::Element;
use clerk_user_model::model::{Param, ParamType};

/// If a property is no longer writable, its params are removed as well.
const NO_LONGER_WRITABLE: &[CompatRule] =
    &[CompatRule::WritePropertyBecameReadOnly, CompatRule::WriteAccessNarrowed];
/// If a property became writable, its params are added as well.
const BECAME_WRITABLE: &[CompatRule] =
    &[CompatRule::WriteAccessWidened, CompatRule::WritePropertyBecameWritable];

pub(crate) fn compare(cx: &mut DiffContext<'_>, of: &ParamOwner<'_>, old: &[Param], new: &[Param]) {
    let pairs = name_map::pair_params(old, new);
    for old in pairs.removed {
        if of.operations.is_none() || presence::is_in_served_version(cx.base, cx.head, range(old)) {
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
    let element = of.element(&of.base, &old.name);
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
        finding = finding.in_head(of.element(&of.head, &new.name));
    }
    if let Some(property) = property_set(cx, of, old, false) {
        finding =
            finding.because(property.clone(), ChangeKind::Removed).because_of(property, NO_LONGER_WRITABLE);
    }
    cx.report(signature_changed(finding, of, element, "the generated params no longer have the field"));
}

fn report_added(
    cx: &mut DiffContext<'_>,
    of: &ParamOwner<'_>,
    new: &Param,
    added_in: Option<(&Param, &str)>,
    siblings: &[Param],
) {
    let element = of.element(&of.head, &new.name);
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
        finding = finding.in_base(of.element(&of.base, &old.name));
    }
    if let Some(property) = property_set(cx, of, new, true) {
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
    cx.report(signature_changed(finding, of, element, "the generated params have a new field"));
}

fn param(cx: &mut DiffContext<'_>, of: &ParamOwner<'_>, old: &Param, new: &Param, siblings: &[Param]) {
    let element = of.element(&of.head, &new.name);
    match governance::compare_range(cx, &element, range(old), range(new)) {
        RangeChange::Removed(version) => return report_removed(cx, of, old, Some((new, &version))),
        RangeChange::Added(version) => return report_added(cx, of, new, Some((old, &version)), siblings),
        RangeChange::Same | RangeChange::Rewritten { .. } => {}
    }
    let in_path = old.location == ParamLocation::Path && new.location == ParamLocation::Path;
    let before = of.element(&of.base, &old.name);
    if old.name != new.name || (old.wire != new.wire && !in_path) {
        let names = |param: &Param| format!("{} (`{}`)", param.name, param.wire);
        // The name of a path param is not sent.
        let rule = if in_path { CompatRule::TypeRenamed } else { CompatRule::PropertyRenamed };
        let finding = DiffFinding::changed(rule, &element, "the name of a param", names(old), names(new))
            .in_base(before);
        cx.report(signature_changed(
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
    if let Some(property) = property_set(cx, of, new, true) {
        read_back(cx, found, &property);
    }
    if paging_role(cx, of, new) == Some(PagingParam::Size) {
        for finding in &mut cx.findings[found..] {
            if finding.change.rule == CompatRule::WriteMaxDecreased {
                finding.change.rule = CompatRule::PaginationMaxPageSizeDecreased;
            }
        }
    }
    compare_required(cx, of, &element, old, new);
    compare_nullable(cx, of, &element, old, new);
    compare_default(cx, of, &element, old, new);
    compare_dependencies(cx, &element, old, new);
    compare_effect(cx, of, &element, old, new);
    let secret = matches!(new.ty, ParamType::String { secret: true, .. });
    let (elsewhere_in_base, elsewhere_in_head) =
        of.operations.map_or((Vec::new(), Vec::new()), |(was, is)| {
            (was.errors.iter().collect(), is.errors.iter().collect())
        });
    let lists = errors::ErrorLists {
        base: &old.errors,
        head: &new.errors,
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
