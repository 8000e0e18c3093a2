//! The SDK: objects, their methods, and what these do.

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
        let finding = DiffFinding::removed(CompatRule::MethodRemoved, &element, format!("{element} is gone"));
        cx.report(finding.because(Element::resource(&old.resource), ChangeKind::Removed));
    }
    for new in pairs.added {
        let element = Element::object(&new.name);
        let finding = DiffFinding::added(CompatRule::MethodAdded, &element, format!("{element} is new"));
        cx.report(finding.because(Element::resource(&new.resource), ChangeKind::Added));
    }
    for (old, new) in pairs.both {
        object(cx, old, new);
    }
}

fn object(cx: &mut DiffContext<'_>, old: &SdkObject, new: &SdkObject) {
    let element = Element::object(&new.name);
    if cx.names.head_type(&old.resource) != new.resource || old.surface != new.surface {
        let what = format!("what {element} holds");
        let told = |object: &SdkObject| format!("{} of the {}", object.resource, object.surface);
        cx.report(DiffFinding::changed(
            CompatRule::MethodReturnTypeChanged,
            &element,
            &what,
            told(old),
            told(new),
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

/// The property that a method has become, or was: the SDK shows only one of the two.
fn twin<'m>(model: &'m clerk_user_model::Model, object: &SdkObject, name: &str) -> Option<&'m Property> {
    let property = model.resource(&object.resource)?.property(name)?;
    (property.sdk && property.access(object.surface).readable).then_some(property)
}

fn report_removed(cx: &mut DiffContext<'_>, old: &SdkObject, new: &SdkObject, method: &SdkMethod) {
    let element = Element::method(&old.name, &method.name);
    if twin(cx.head, new, &method.name).is_some() && twin(cx.base, old, &method.name).is_none() {
        let property = Element::property(&new.resource, &method.name);
        let message = format!("{element} is a property now: what was called is read");
        let finding =
            DiffFinding::changed(CompatRule::MemberKindChanged, &element, "", "a method", "a property");
        cx.report(finding.message(message).in_head(property));
        return;
    }
    let mut finding = DiffFinding::removed(CompatRule::MethodRemoved, &element, format!("{element} is gone"));
    for operation in operations(&method.behaviour) {
        finding = finding.because(Element::operation(&operation), ChangeKind::Removed);
    }
    cx.report(finding);
}

fn report_added(cx: &mut DiffContext<'_>, old: &SdkObject, new: &SdkObject, method: &SdkMethod) {
    let element = Element::method(&new.name, &method.name);
    if twin(cx.base, old, &method.name).is_some() && twin(cx.head, new, &method.name).is_none() {
        let property = Element::property(&old.resource, &method.name);
        let message = format!("{element} was a property: what was read is called now");
        let finding =
            DiffFinding::changed(CompatRule::MemberKindChanged, &element, "", "a property", "a method");
        cx.report(finding.message(message).in_base(property));
        return;
    }
    let mut finding = DiffFinding::added(CompatRule::MethodAdded, &element, format!("{element} is new"));
    for operation in operations(&method.behaviour) {
        finding = finding.because(Element::operation(&operation), ChangeKind::Added);
    }
    cx.report(finding);
}

/// The operations that a method calls, the one it is named after first.
pub(crate) fn operations(does: &MethodBehaviour) -> Vec<String> {
    match does {
        MethodBehaviour::Call { operation, .. }
        | MethodBehaviour::Page { operation, .. }
        | MethodBehaviour::CachedList { operation, .. }
        | MethodBehaviour::Read { operation, .. }
        | MethodBehaviour::SignOutAfter { operation, .. }
        | MethodBehaviour::TokenCache { operation, .. } => vec![operation.clone()],
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
        let mut finding =
            DiffFinding::changed(CompatRule::MethodRenamed, &element, "a method", &old.name, &new.name)
                .in_base(Element::method(&owner.name, &old.name));
        for operation in operations(&new.behaviour) {
            finding = finding.because(Element::operation(&operation), ChangeKind::Changed);
        }
        cx.report(finding);
    }
    answers(cx, &element, old, new);
    does(cx, &element, old, new);
    governance::compare_texts(cx, &element, (&old.doc, &old.source), (&new.doc, &new.source));
    params::compare(cx, (owner, old), (object, new));
}

fn answers(cx: &mut DiffContext<'_>, element: &Element, old: &SdkMethod, new: &SdkMethod) {
    let text = |returns: &SdkReturns| match returns {
        SdkReturns::One(name) => name.clone(),
        SdkReturns::List(name) => format!("list of {name}"),
        SdkReturns::Page(name) => format!("page of {name}"),
        SdkReturns::Nothing => "nothing".to_owned(),
        SdkReturns::Boolean => "a boolean".to_owned(),
        SdkReturns::Text => "a text".to_owned(),
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
    let what = format!("what {element} answers");
    let finding = DiffFinding::changed(rule, element, &what, text(&old.returns), text(&new.returns));
    // What is waited for now is another answer anyway.
    let mut finding = finding.because_of(element.clone(), &[CompatRule::MethodBecameAsync]);
    for operation in operations(&new.behaviour) {
        finding = finding.because(Element::operation(&operation), ChangeKind::Changed);
    }
    cx.report(finding);
}

/// What it does, beyond the params that it takes.
fn does(cx: &mut DiffContext<'_>, element: &Element, old: &SdkMethod, new: &SdkMethod) {
    let calls = |does: &MethodBehaviour| !operations(does).is_empty();
    let tell = |cx: &mut DiffContext<'_>, rule: CompatRule, before: &str, after: &str| {
        let mut finding = DiffFinding::changed(rule, element, &format!("what {element} does"), before, after);
        for operation in operations(&old.behaviour) {
            finding = finding.because(Element::operation(&operation), ChangeKind::Removed);
        }
        cx.report(finding);
    };
    match (&old.behaviour, &new.behaviour) {
        (before, after) if !calls(before) && calls(after) => {
            tell(cx, CompatRule::MethodBecameAsync, "answers at once", "sends a request");
        }
        (before, after) if calls(before) && !calls(after) => {
            tell(cx, CompatRule::MethodReturnTypeChanged, "sends a request", "answers at once");
        }
        (before, after) if keeps(before) != keeps(after) => {
            tell(cx, CompatRule::CachePolicyChanged, &keeps(before), &keeps(after));
        }
        (MethodBehaviour::SignOutAfter { .. }, MethodBehaviour::SignOutAfter { .. }) => {
            routes(cx, element, old, new);
        }
        (MethodBehaviour::SignOutAfter { .. }, _) => {
            tell(cx, CompatRule::SideEffectRemoved, "signs out after it", "signs nobody out");
        }
        (_, MethodBehaviour::SignOutAfter { .. }) => {
            tell(cx, CompatRule::SideEffectAdded, "signs nobody out", "signs out after it");
        }
        (MethodBehaviour::Property(before), MethodBehaviour::Property(after)) => {
            let (before, after) = (cx.names.head_wire(before).to_owned(), after.clone());
            if before != after {
                tell(cx, CompatRule::DerivationRuleChanged, &before, &after);
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
                tell(cx, CompatRule::DerivationRuleChanged, &before, &after);
            }
        }
        _ => routes(cx, element, old, new),
    }
}

/// What a method keeps of what it was answered, and for how long.
fn keeps(does: &MethodBehaviour) -> String {
    match does {
        MethodBehaviour::CachedList { keeps_failure: true, .. } => {
            "keeps the answer, and a failure as an empty list".to_owned()
        }
        MethodBehaviour::CachedList { .. } => "keeps the answer".to_owned(),
        MethodBehaviour::TokenCache { ttl_seconds, .. } => format!("keeps the answer for {ttl_seconds} s"),
        _ => "keeps nothing".to_owned(),
    }
}

/// Which operations it calls. That one more is called for what could not be said before is no change of a call
/// that could.
fn routes(cx: &mut DiffContext<'_>, element: &Element, old: &SdkMethod, new: &SdkMethod) {
    let before: BTreeSet<String> =
        operations(&old.behaviour).iter().map(|id| cx.names.head_operation(id).to_owned()).collect();
    let after: BTreeSet<String> = operations(&new.behaviour).into_iter().collect();
    let join = |ids: &BTreeSet<String>| ids.iter().cloned().collect::<Vec<_>>().join(", ");
    let grew = matches!(
        (&old.behaviour, &new.behaviour),
        (MethodBehaviour::Call { .. }, MethodBehaviour::UploadOrDelete { .. })
    );
    let rule = if before == after {
        // The same operations, told otherwise: what is always sent, where a page begins.
        let same = cx.names.is_same(&constant(&old.behaviour), &constant(&new.behaviour));
        if same {
            return;
        }
        CompatRule::MethodWireRouteChanged
    } else if grew && before.is_subset(&after) {
        return;
    } else if after.is_superset(&before) {
        CompatRule::SideEffectAdded
    } else if after.is_subset(&before) {
        CompatRule::SideEffectRemoved
    } else {
        CompatRule::MethodWireRouteChanged
    };
    let what = format!("what {element} calls");
    let mut finding = DiffFinding::changed(rule, element, &what, join(&before), join(&after));
    for operation in before.difference(&after) {
        finding = finding.because(Element::operation(operation), ChangeKind::Removed);
    }
    // A param that moved to another operation takes the method there.
    for operation in &before {
        let params = cx.head.operation(operation).into_iter().flat_map(|one| &one.params);
        for param in params.filter(|param| param.moved_to.is_some()) {
            finding = finding.because(Element::param(operation, &param.name), ChangeKind::Removed);
        }
    }
    cx.report(finding);
}

/// What of a method does not depend on its params.
fn constant(does: &MethodBehaviour) -> serde_json::Value {
    let plain = serde_json::to_value(does).unwrap_or_default();
    let mut plain = plain;
    if let Some(members) =
        plain.as_object_mut().and_then(|one| one.values_mut().next()).and_then(|one| one.as_object_mut())
    {
        members.remove("params");
    }
    plain
}
