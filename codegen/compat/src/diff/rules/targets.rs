//! The targets of a rule and the operations of its steps, and which of these were added or removed with the rule.

use clerk_user_runtime::{Rule, RuleKind, StepAction, Target};

use crate::diff::context::DiffContext;
use crate::diff::finding::{ChangeKind, PossibleCause};
use crate::diff::presence::contains;
use clerk_user_model::Element;
use clerk_user_model::Model;
use clerk_user_model::model::{Operation, Param};

/// Splits a target into one for each of its params and properties.
pub(crate) fn split(target: &Target) -> Vec<Target> {
    let bare = || Target { params: Vec::new().into(), properties: Vec::new().into(), ..target.clone() };
    let params = target.params.iter().map(|one| Target { params: vec![one.clone()].into(), ..bare() });
    let properties =
        target.properties.iter().map(|one| Target { properties: vec![one.clone()].into(), ..bare() });
    let parts: Vec<Target> = params.chain(properties).collect();
    if parts.is_empty() { vec![target.clone()] } else { parts }
}

/// The name of a target with one part.
pub(crate) fn target_name<'t>(
    target: &'t Target,
    call: impl Fn(&'t str) -> &'t str,
    wire: impl Fn(&'t str) -> &'t str,
) -> String {
    let named = target.params.iter().chain(target.properties.iter()).next();
    let operation = call(&target.operation);
    named.map_or_else(|| operation.to_owned(), |one| format!("{operation} {}", wire(one)))
}

pub(crate) fn param_elements(model: &Model, target: &Target) -> Vec<Element> {
    let Some(operation) = model.operation(&target.operation) else { return Vec::new() };
    let named = |param: &&Param| target.params.iter().any(|wire| **wire == param.wire);
    let named = operation.params.iter().filter(named);
    named.map(|param| Element::param(&operation.id(), &param.name)).collect()
}

/// The property of a target with this wire name: that of the resource that its operation returns, or of any other.
pub(crate) fn property_element(model: &Model, target: &Target, wire: &str) -> Option<Element> {
    let returned = model.operation(&target.operation).and_then(|one| model.resource(one.returns.resource()));
    returned.into_iter().chain(&model.resources).find_map(|resource| {
        let property = resource.properties.iter().find(|one| one.wire.as_deref() == Some(wire))?;
        Some(Element::property(&resource.name, &property.name))
    })
}

/// The removed element that a target depends on, if any.
pub(crate) fn removed_cause(cx: &DiffContext<'_>, target: &Target) -> Option<PossibleCause> {
    missing(cx.base, cx.head, target, |call| cx.names.head_operation(call), |wire| cx.names.head_wire(wire))
        .map(|element| PossibleCause::any(element, ChangeKind::Removed))
}

/// The added element that a target depends on, if any.
pub(crate) fn added_cause(cx: &DiffContext<'_>, target: &Target) -> Option<PossibleCause> {
    missing(cx.head, cx.base, target, |call| call, |wire| wire)
        .map(|element| PossibleCause::any(element, ChangeKind::Added))
}

fn missing<'t>(
    here: &Model,
    there: &Model,
    target: &'t Target,
    call: impl Fn(&'t str) -> &'t str,
    wire: impl Fn(&'t str) -> &'t str,
) -> Option<Element> {
    let now = |operation: &Operation| {
        contains((operation.since.as_deref(), operation.until.as_deref()), there.newest_api_version())
    };
    let Some(other) = there.operation(call(&target.operation)).filter(|one| now(one)) else {
        return Some(Element::operation(&target.operation));
    };
    let operation = here.operation(&target.operation)?;
    let taken = |wanted: &dyn Fn(&Param) -> bool| {
        other.params.iter().any(|param| {
            wanted(param)
                && contains((param.since.as_deref(), param.until.as_deref()), there.newest_api_version())
        })
    };
    let element = |param: &Param| Element::param(&operation.id(), &param.name);
    for one in target.params.iter() {
        if !taken(&|param| param.wire == wire(one)) {
            return operation.params.iter().find(|param| param.wire == **one).map(element);
        }
    }
    // If some of several properties are left, the target still exists.
    let mut removed = None;
    for one in target.properties.iter() {
        // The missing element may be the param that sets it.
        let setter = operation.params.iter().find(|param| param.property.as_deref() == Some(one));
        let missing = setter.filter(|_| !taken(&|param| param.property.as_deref() == Some(wire(one))));
        removed = Some(match missing {
            Some(setter) => element(setter),
            None if property_element(there, target, wire(one)).is_none() => {
                property_element(here, target, one)?
            }
            None => return None,
        });
    }
    removed
}

/// The removed elements that explain the removal of a rule.
pub(crate) fn removed_causes(cx: &DiffContext<'_>, rule: &Rule) -> Vec<PossibleCause> {
    let targets: Vec<Option<PossibleCause>> =
        rule.targets.iter().map(|target| removed_cause(cx, target)).collect();
    let mut found = all_or_none(targets);
    found.extend(sent(cx, rule));
    found.extend(
        called(rule)
            .filter(|id| cx.head.operation(cx.names.head_operation(id)).is_none())
            .map(|id| PossibleCause::any(Element::operation(id), ChangeKind::Removed)),
    );
    found
}

/// The removed params that the steps of a rule send.
fn sent(cx: &DiffContext<'_>, rule: &Rule) -> Vec<PossibleCause> {
    let mut found = Vec::new();
    for step in rule.kind.steps().unwrap_or_default() {
        let StepAction::Call { operation, .. } = &step.action else { continue };
        let now = cx.head.operation(cx.names.head_operation(operation));
        let (Some(was), Some(now)) = (cx.base.operation(operation), now) else { continue };
        let params = step.params.to_value();
        for wire in params.as_object().into_iter().flat_map(|params| params.keys()) {
            let there = |param: &Param| {
                param.wire == cx.names.head_wire(wire)
                    && contains(
                        (param.since.as_deref(), param.until.as_deref()),
                        cx.head.newest_api_version(),
                    )
            };
            let param = was.params.iter().find(|param| param.wire == *wire);
            if let Some(param) = param.filter(|_| !now.params.iter().any(there)) {
                found.push(PossibleCause::any(Element::param(&was.id(), &param.name), ChangeKind::Removed));
            }
        }
    }
    found
}

/// The added elements that explain the addition of a rule.
pub(crate) fn added_causes(cx: &DiffContext<'_>, rule: &Rule) -> Vec<PossibleCause> {
    let targets: Vec<Option<PossibleCause>> =
        rule.targets.iter().map(|target| added_cause(cx, target)).collect();
    let mut found = all_or_none(targets);
    let known = |id: &str| cx.base.operation(id).is_some() || cx.names.is_renamed_operation(id);
    found.extend(
        called(rule)
            .filter(|id| !known(id))
            .map(|id| PossibleCause::any(Element::operation(id), ChangeKind::Added)),
    );
    found
}

/// All causes if each target has one, otherwise none.
fn all_or_none(targets: Vec<Option<PossibleCause>>) -> Vec<PossibleCause> {
    targets.into_iter().collect::<Option<Vec<_>>>().unwrap_or_default()
}

/// The operations that a rule depends on: those of its steps, and those that an SDK method calls.
fn called(rule: &Rule) -> impl Iterator<Item = &str> {
    let steps = rule.kind.steps().unwrap_or_default().iter();
    let calls = steps.filter_map(|step| match &step.action {
        StepAction::Call { operation, .. } => Some(operation.as_ref()),
        _ => None,
    });
    let sends = match &rule.kind {
        RuleKind::SdkRequests { sends, .. } => sends.as_ref(),
        _ => &[],
    };
    calls.chain(sends.iter().map(AsRef::as_ref))
}
