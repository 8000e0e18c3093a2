//! SDK objects and their methods.

use std::collections::BTreeSet;

use crate::CompatRule;
use crate::diff::context::DiffContext;
use crate::diff::finding::{ChangeKind, DiffFinding};
use crate::diff::governance;
use crate::diff::pairs::Pairs;
use crate::diff::sdk::params;
use clerk_user_model::Element;
use clerk_user_model::model::{MethodBehaviour, Property, SdkMethod, SdkObject, SdkReturns};

pub(crate) fn compare(cx: &mut DiffContext<'_>) {
    let pairs = Pairs::by_name(&cx.base.sdk, &cx.head.sdk, |object| object.name.clone());
    for old in pairs.removed {
        let element = Element::object(&old.name);
        let finding =
            DiffFinding::removed(CompatRule::MethodRemoved, &element, format!("{element} was removed"));
        cx.report(finding.because(Element::resource(&old.resource), ChangeKind::Removed));
    }
    for new in pairs.added {
        let element = Element::object(&new.name);
        let finding = DiffFinding::added(CompatRule::MethodAdded, &element, format!("{element} was added"));
        cx.report(finding.because(Element::resource(&new.resource), ChangeKind::Added));
    }
    for (old, new) in pairs.both {
        object(cx, old, new);
    }
}

fn object(cx: &mut DiffContext<'_>, old: &SdkObject, new: &SdkObject) {
    let element = Element::object(&new.name);
    if cx.names.head_type(&old.resource) != new.resource || old.surface != new.surface {
        let what = format!("the resource of {element}");
        let shown = |object: &SdkObject| format!("{} on the {}", object.resource, object.surface);
        cx.report(DiffFinding::changed(
            CompatRule::MethodReturnTypeChanged,
            &element,
            &what,
            shown(old),
            shown(new),
        ));
    }
    governance::compare_texts(cx, &element, (&old.doc, &[]), (&new.doc, &[]));
    let renamed = |method: &SdkMethod| {
        let called = operations(&method.behaviour).into_iter().next()?;
        let now = cx.names.head_operation(&called).to_owned();
        (now != called).then_some(now)
    };
    let pairs = Pairs::by_name(&old.methods, &new.methods, |method| method.name.clone())
        .then(renamed, |method| operations(&method.behaviour).into_iter().next());
    for method in pairs.removed {
        report_removed(cx, old, new, method);
    }
    for method in pairs.added {
        report_added(cx, old, new, method);
    }
    for (before, after) in pairs.both {
        method(cx, (old, before), (new, after));
    }
}

/// The property of the SDK with the name of a method, which replaced the method or was replaced by it.
fn twin<'m>(model: &'m clerk_user_model::Model, object: &SdkObject, name: &str) -> Option<&'m Property> {
    let property = model.resource(&object.resource)?.property(name)?;
    (property.sdk && property.access(object.surface).readable).then_some(property)
}

fn report_removed(cx: &mut DiffContext<'_>, old: &SdkObject, new: &SdkObject, method: &SdkMethod) {
    let element = Element::method(&old.name, &method.name);
    if twin(cx.head, new, &method.name).is_some() && twin(cx.base, old, &method.name).is_none() {
        let property = Element::property(&new.resource, &method.name);
        let message = format!("{element} became a property");
        let finding =
            DiffFinding::changed(CompatRule::MemberKindChanged, &element, "", "a method", "a property");
        cx.report(finding.message(message).in_head(property));
        return;
    }
    let mut finding =
        DiffFinding::removed(CompatRule::MethodRemoved, &element, format!("{element} was removed"));
    for operation in operations(&method.behaviour) {
        finding = finding.because(Element::operation(&operation), ChangeKind::Removed);
    }
    cx.report(finding);
}

fn report_added(cx: &mut DiffContext<'_>, old: &SdkObject, new: &SdkObject, method: &SdkMethod) {
    let element = Element::method(&new.name, &method.name);
    if twin(cx.base, old, &method.name).is_some() && twin(cx.head, new, &method.name).is_none() {
        let property = Element::property(&old.resource, &method.name);
        let message = format!("{element} became a method; it was a property");
        let finding =
            DiffFinding::changed(CompatRule::MemberKindChanged, &element, "", "a property", "a method");
        cx.report(finding.message(message).in_base(property));
        return;
    }
    let mut finding = DiffFinding::added(CompatRule::MethodAdded, &element, format!("{element} was added"));
    for operation in operations(&method.behaviour) {
        finding = finding.because(Element::operation(&operation), ChangeKind::Added);
    }
    cx.report(finding);
}

/// The operations that a method calls. The first one has the name of the method.
pub(crate) fn operations(does: &MethodBehaviour) -> Vec<String> {
    match does {
        MethodBehaviour::Call { operation, .. }
        | MethodBehaviour::Page { operation, .. }
        | MethodBehaviour::CachedList { operation, .. }
        | MethodBehaviour::SignOutAfter { operation, .. }
        | MethodBehaviour::TokenCache { operation, .. } => vec![operation.clone()],
        MethodBehaviour::Read { operation, refresh, .. } => {
            let refresh = refresh.iter().map(|refresh| refresh.operation.clone());
            std::iter::once(operation.clone()).chain(refresh).collect()
        }
        MethodBehaviour::UpdateByDiff { update, read, merge, .. } => {
            vec![update.clone(), read.clone(), merge.clone()]
        }
        MethodBehaviour::UploadOrDelete { upload, delete, .. } => vec![upload.clone(), delete.clone()],
        MethodBehaviour::Passkey { begin, finish, .. } => vec![begin.clone(), finish.clone()],
        MethodBehaviour::IsPrimary { .. } | MethodBehaviour::Property(_) => Vec::new(),
    }
}

fn method(
    cx: &mut DiffContext<'_>,
    (owner, old): (&SdkObject, &SdkMethod),
    (object, new): (&SdkObject, &SdkMethod),
) {
    let element = Element::method(&object.name, &new.name);
    if old.name != new.name {
        let mut finding = DiffFinding::changed(
            CompatRule::MethodRenamed,
            &element,
            "the name of a method",
            &old.name,
            &new.name,
        )
        .in_base(Element::method(&owner.name, &old.name));
        for operation in operations(&new.behaviour) {
            finding = finding.because(Element::operation(&operation), ChangeKind::Changed);
        }
        cx.report(finding);
    }
    returns(cx, &element, old, new);
    behaviour(cx, &element, old, new);
    governance::compare_texts(cx, &element, (&old.doc, &old.source), (&new.doc, &new.source));
    params::compare(cx, (owner, old), (object, new));
}

fn returns(cx: &mut DiffContext<'_>, element: &Element, old: &SdkMethod, new: &SdkMethod) {
    let text = |returns: &SdkReturns| match returns {
        SdkReturns::One(name) => name.clone(),
        SdkReturns::List(name) => format!("list of {name}"),
        SdkReturns::Page(name) => format!("page of {name}"),
        SdkReturns::Nothing => "nothing".to_owned(),
        SdkReturns::Boolean => "a boolean".to_owned(),
        SdkReturns::Text => "a string".to_owned(),
    };
    let mapped = match &old.returns {
        SdkReturns::One(name) => SdkReturns::One(cx.names.head_type(name).to_owned()),
        SdkReturns::List(name) => SdkReturns::List(cx.names.head_type(name).to_owned()),
        SdkReturns::Page(name) => SdkReturns::Page(cx.names.head_type(name).to_owned()),
        other => other.clone(),
    };
    let rule = match (&mapped, &new.returns) {
        (before, after) if before == after => return,
        (SdkReturns::List(a), SdkReturns::Page(b)) if a == b => CompatRule::MethodReturnBecamePaginated,
        _ => CompatRule::MethodReturnTypeChanged,
    };
    let what = format!("the result of {element}");
    let finding = DiffFinding::changed(rule, element, &what, text(&old.returns), text(&new.returns));
    // A method that became asynchronous returns another type anyway.
    let mut finding = finding.because_of(element.clone(), &[CompatRule::MethodBecameAsync]);
    for operation in operations(&new.behaviour) {
        finding = finding.because(Element::operation(&operation), ChangeKind::Changed);
    }
    cx.report(finding);
}

/// Compares what a method does, apart from its params.
fn behaviour(cx: &mut DiffContext<'_>, element: &Element, old: &SdkMethod, new: &SdkMethod) {
    let calls = |does: &MethodBehaviour| !operations(does).is_empty();
    let report = |cx: &mut DiffContext<'_>, rule: CompatRule, before: &str, after: &str| {
        let mut finding =
            DiffFinding::changed(rule, element, &format!("the behaviour of {element}"), before, after);
        for operation in operations(&old.behaviour) {
            finding = finding.because(Element::operation(&operation), ChangeKind::Removed);
        }
        cx.report(finding);
    };
    match (&old.behaviour, &new.behaviour) {
        (before, after) if !calls(before) && calls(after) => {
            report(cx, CompatRule::MethodBecameAsync, "returns a value", "sends a request");
        }
        (before, after) if calls(before) && !calls(after) => {
            report(cx, CompatRule::MethodReturnTypeChanged, "sends a request", "returns a value");
        }
        (before, after) if caching(before) != caching(after) => {
            report(cx, CompatRule::CachePolicyChanged, &caching(before), &caching(after));
        }
        (MethodBehaviour::SignOutAfter { .. }, MethodBehaviour::SignOutAfter { .. }) => {
            routes(cx, element, old, new);
        }
        (MethodBehaviour::SignOutAfter { .. }, _) => {
            report(cx, CompatRule::SideEffectRemoved, "ends the session", "keeps the session");
        }
        (_, MethodBehaviour::SignOutAfter { .. }) => {
            report(cx, CompatRule::SideEffectAdded, "keeps the session", "ends the session");
        }
        (MethodBehaviour::Property(before), MethodBehaviour::Property(after)) => {
            let (before, after) = (cx.names.head_wire(before).to_owned(), after.clone());
            if before != after {
                report(cx, CompatRule::DerivationRuleChanged, &before, &after);
            }
        }
        (
            MethodBehaviour::IsPrimary { kinds: before, .. },
            MethodBehaviour::IsPrimary { kinds: after, .. },
        ) => {
            let of = |kinds: &[clerk_user_model::model::PrimaryKind]| {
                kinds.iter().map(|kind| kind.resource.clone()).collect::<Vec<_>>().join(", ")
            };
            if !cx.names.is_same(before, after) {
                let (before, after) = (of(before), of(after));
                report(cx, CompatRule::DerivationRuleChanged, &before, &after);
            }
        }
        _ => routes(cx, element, old, new),
    }
}

/// How a method caches responses.
fn caching(does: &MethodBehaviour) -> String {
    match does {
        MethodBehaviour::CachedList { keeps_failure: true, .. } => {
            "caches the response, and an empty list after a failure".to_owned()
        }
        MethodBehaviour::CachedList { .. } => "caches the response".to_owned(),
        MethodBehaviour::TokenCache { ttl_seconds, .. } => format!("caches the response for {ttl_seconds} s"),
        _ => "does not cache".to_owned(),
    }
}

/// Compares which operations a method calls. If it calls another one only for params that were not possible
/// before, existing calls do not change.
fn routes(cx: &mut DiffContext<'_>, element: &Element, old: &SdkMethod, new: &SdkMethod) {
    let before: BTreeSet<String> =
        operations(&old.behaviour).iter().map(|id| cx.names.head_operation(id).to_owned()).collect();
    let after: BTreeSet<String> = operations(&new.behaviour).into_iter().collect();
    let join = |ids: &BTreeSet<String>| ids.iter().cloned().collect::<Vec<_>>().join(", ");
    let extended = matches!(
        (&old.behaviour, &new.behaviour),
        (MethodBehaviour::Call { .. }, MethodBehaviour::UploadOrDelete { .. })
    );
    let rule = if before == after {
        // The same operations, but other constant params or another start of pages.
        let same = cx.names.is_same(&constant(&old.behaviour), &constant(&new.behaviour));
        if same {
            return;
        }
        CompatRule::MethodWireRouteChanged
    } else if extended && before.is_subset(&after) {
        return;
    } else if after.is_superset(&before) {
        CompatRule::SideEffectAdded
    } else if after.is_subset(&before) {
        CompatRule::SideEffectRemoved
    } else {
        CompatRule::MethodWireRouteChanged
    };
    let what = format!("the operations that {element} calls");
    let mut finding = DiffFinding::changed(rule, element, &what, join(&before), join(&after));
    for operation in before.difference(&after) {
        finding = finding.because(Element::operation(operation), ChangeKind::Removed);
    }
    // If a param was moved to another operation, the method calls that one.
    for operation in &before {
        let params = cx.head.operation(operation).into_iter().flat_map(|one| &one.params);
        for param in params.filter(|param| param.moved_to.is_some()) {
            finding = finding.because(Element::param(operation, &param.name), ChangeKind::Removed);
        }
    }
    cx.report(finding);
}

/// The part of the behaviour that does not depend on the params.
fn constant(does: &MethodBehaviour) -> serde_json::Value {
    let mut plain = serde_json::to_value(does).unwrap_or_default();
    if let Some(members) =
        plain.as_object_mut().and_then(|one| one.values_mut().next()).and_then(|one| one.as_object_mut())
    {
        members.remove("params");
    }
    plain
}
