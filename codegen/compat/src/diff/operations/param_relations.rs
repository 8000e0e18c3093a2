//! What a param relates to: other params, the property that it sets, and the errors for its faults.

use clerk_user_runtime::ParamFault;

use crate::diff::context::DiffContext;
use crate::diff::finding::{ChangeKind, DiffFinding};
use crate::diff::operations::param_owner::{ParamOwner, property_set};
use crate::{ChangeLevel, CompatRule};
use clerk_user_model::Element;
use clerk_user_model::model::{Param, ParamType};

/// Compares which other params must be sent with it, and which must not.
pub(crate) fn compare_dependencies(cx: &mut DiffContext<'_>, element: &Element, old: &Param, new: &Param) {
    let mapped: Vec<&str> = old.requires.iter().map(|wire| cx.names.head_wire(wire)).collect();
    let added: Vec<&str> =
        new.requires.iter().map(String::as_str).filter(|wire| !mapped.contains(wire)).collect();
    let removed: Vec<&str> =
        mapped.iter().copied().filter(|wire| !new.requires.iter().any(|one| one == wire)).collect();
    let what = format!("the params that {element} requires");
    let mut found = Vec::new();
    if !added.is_empty() {
        let rule = CompatRule::WritePropertyDependencyAdded;
        found.push(DiffFinding::items_changed(rule, element, &what, removed.join(", "), added.join(", ")));
    } else if !removed.is_empty() {
        found.push(DiffFinding::changed(
            CompatRule::WritePropertyTypeWidened,
            element,
            &what,
            removed.join(", "),
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

/// Compares the property that the param sets, and the faults that have errors of their own.
pub(crate) fn compare_effect(
    cx: &mut DiffContext<'_>,
    of: &ParamOwner<'_>,
    element: &Element,
    old: &Param,
    new: &Param,
) {
    if old.property.as_deref().map(|wire| cx.names.head_wire(wire)) != new.property.as_deref() {
        let text = |param: &Param| param.property.clone().unwrap_or_default();
        let rule = match old.property {
            Some(_) => CompatRule::SideEffectRemoved,
            None => CompatRule::SideEffectAdded,
        };
        let what = format!("the property that {element} sets");
        let mut finding = DiffFinding::changed(rule, element, &what, text(old), text(new));
        if let Some(property) = property_set(cx, of, old, false) {
            finding = finding.because(property, ChangeKind::Removed);
        }
        if let Some(property) = property_set(cx, of, new, true) {
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
