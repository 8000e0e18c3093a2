//! The SDK: objects, their methods, and what these do.

use std::collections::BTreeSet;

use crate::Compat;
use crate::diff::context::Cx;
use crate::diff::finding::{Act, Finding};
use crate::diff::governance;
use crate::diff::pairs::Pairs;
use crate::diff::sdk::params;
use clerk_user_model::Element;
use clerk_user_model::model::{Does, Property, SdkMethod, SdkObject, SdkReturns};

pub(crate) fn compare(cx: &mut Cx<'_>) {
    let pairs = Pairs::by_name(&cx.base.sdk, &cx.head.sdk, |object| object.name.clone());
    for old in pairs.gone {
        let element = Element::object(&old.name);
        let finding = Finding::removed(Compat::MethodRemoved, &element, format!("{element} is gone"));
        cx.find(finding.because(Element::resource(&old.resource), Act::Removed));
    }
    for new in pairs.new {
        let element = Element::object(&new.name);
        let finding = Finding::added(Compat::MethodAdded, &element, format!("{element} is new"));
        cx.find(finding.because(Element::resource(&new.resource), Act::Added));
    }
    for (old, new) in pairs.both {
        object(cx, old, new);
    }
}

fn object(cx: &mut Cx<'_>, old: &SdkObject, new: &SdkObject) {
    let element = Element::object(&new.name);
    if cx.names.of_type(&old.resource) != new.resource || old.surface != new.surface {
        let what = format!("what {element} holds");
        let told = |object: &SdkObject| format!("{} of the {}", object.resource, object.surface);
        cx.find(Finding::changed(Compat::MethodReturnTypeChanged, &element, &what, told(old), told(new)));
    }
    governance::texts(cx, &element, (&old.doc, &[]), (&new.doc, &[]));
    let renamed = |method: &SdkMethod| {
        let called = operations(&method.does).into_iter().next()?;
        let now = cx.names.of_operation(&called).to_owned();
        (now != called).then_some(now)
    };
    let pairs = Pairs::by_name(&old.methods, &new.methods, |method| method.name.clone())
        .then(renamed, |method| operations(&method.does).into_iter().next());
    for method in pairs.gone {
        gone(cx, old, new, method);
    }
    for method in pairs.new {
        arrived(cx, old, new, method);
    }
    for (before, after) in pairs.both {
        method(cx, (old, before), (new, after));
    }
}

/// The property that a method has become, or was: the SDK shows only one of the two.
fn twin<'m>(model: &'m clerk_user_model::Model, object: &SdkObject, name: &str) -> Option<&'m Property> {
    let property = model.resource(&object.resource)?.property(name)?;
    (property.sdk && property.view(object.surface).readable).then_some(property)
}

fn gone(cx: &mut Cx<'_>, old: &SdkObject, new: &SdkObject, method: &SdkMethod) {
    let element = Element::method(&old.name, &method.name);
    if twin(cx.head, new, &method.name).is_some() && twin(cx.base, old, &method.name).is_none() {
        let property = Element::property(&new.resource, &method.name);
        let message = format!("{element} is a property now: what was called is read");
        let finding = Finding::changed(Compat::MemberKindChanged, &element, "", "a method", "a property");
        cx.find(finding.says(message).still(property));
        return;
    }
    let mut finding = Finding::removed(Compat::MethodRemoved, &element, format!("{element} is gone"));
    for operation in operations(&method.does) {
        finding = finding.because(Element::operation(&operation), Act::Removed);
    }
    cx.find(finding);
}

fn arrived(cx: &mut Cx<'_>, old: &SdkObject, new: &SdkObject, method: &SdkMethod) {
    let element = Element::method(&new.name, &method.name);
    if twin(cx.base, old, &method.name).is_some() && twin(cx.head, new, &method.name).is_none() {
        let property = Element::property(&old.resource, &method.name);
        let message = format!("{element} was a property: what was read is called now");
        let finding = Finding::changed(Compat::MemberKindChanged, &element, "", "a property", "a method");
        cx.find(finding.says(message).was(property));
        return;
    }
    let mut finding = Finding::added(Compat::MethodAdded, &element, format!("{element} is new"));
    for operation in operations(&method.does) {
        finding = finding.because(Element::operation(&operation), Act::Added);
    }
    cx.find(finding);
}

/// The operations that a method calls, the one it is named after first.
pub(crate) fn operations(does: &Does) -> Vec<String> {
    match does {
        Does::Call { operation, .. }
        | Does::Page { operation, .. }
        | Does::CachedList { operation, .. }
        | Does::Read { operation, .. }
        | Does::SignOutAfter { operation, .. }
        | Does::TokenCache { operation, .. } => vec![operation.clone()],
        Does::UpdateByDiff { update, read, merge, .. } => vec![update.clone(), read.clone(), merge.clone()],
        Does::UploadOrDelete { upload, delete, .. } => vec![upload.clone(), delete.clone()],
        Does::Passkey { begin, finish, .. } => vec![begin.clone(), finish.clone()],
        Does::IsPrimary { .. } | Does::Property(_) => Vec::new(),
    }
}

fn method(cx: &mut Cx<'_>, (owner, old): (&SdkObject, &SdkMethod), (object, new): (&SdkObject, &SdkMethod)) {
    let element = Element::method(&object.name, &new.name);
    if old.name != new.name {
        let mut finding = Finding::changed(Compat::MethodRenamed, &element, "a method", &old.name, &new.name)
            .was(Element::method(&owner.name, &old.name));
        for operation in operations(&new.does) {
            finding = finding.because(Element::operation(&operation), Act::Changed);
        }
        cx.find(finding);
    }
    answers(cx, &element, old, new);
    does(cx, &element, old, new);
    governance::texts(cx, &element, (&old.doc, &old.source), (&new.doc, &new.source));
    params::compare(cx, (owner, old), (object, new));
}

fn answers(cx: &mut Cx<'_>, element: &Element, old: &SdkMethod, new: &SdkMethod) {
    let text = |returns: &SdkReturns| match returns {
        SdkReturns::One(name) => name.clone(),
        SdkReturns::List(name) => format!("list of {name}"),
        SdkReturns::Page(name) => format!("page of {name}"),
        SdkReturns::Nothing => "nothing".to_owned(),
        SdkReturns::Boolean => "a boolean".to_owned(),
        SdkReturns::Text => "a text".to_owned(),
    };
    let mapped = match &old.returns {
        SdkReturns::One(name) => SdkReturns::One(cx.names.of_type(name).to_owned()),
        SdkReturns::List(name) => SdkReturns::List(cx.names.of_type(name).to_owned()),
        SdkReturns::Page(name) => SdkReturns::Page(cx.names.of_type(name).to_owned()),
        other => other.clone(),
    };
    let rule = match (&mapped, &new.returns) {
        (before, after) if before == after => return,
        (SdkReturns::List(a), SdkReturns::Page(b)) if a == b => Compat::MethodReturnBecamePaginated,
        _ => Compat::MethodReturnTypeChanged,
    };
    let what = format!("what {element} answers");
    let finding = Finding::changed(rule, element, &what, text(&old.returns), text(&new.returns));
    // What is waited for now is another answer anyway.
    let mut finding = finding.because_of(element.clone(), &[Compat::MethodBecameAsync]);
    for operation in operations(&new.does) {
        finding = finding.because(Element::operation(&operation), Act::Changed);
    }
    cx.find(finding);
}

/// What it does, beyond the params that it takes.
fn does(cx: &mut Cx<'_>, element: &Element, old: &SdkMethod, new: &SdkMethod) {
    let calls = |does: &Does| !operations(does).is_empty();
    let tell = |cx: &mut Cx<'_>, rule: Compat, before: &str, after: &str| {
        let mut finding = Finding::changed(rule, element, &format!("what {element} does"), before, after);
        for operation in operations(&old.does) {
            finding = finding.because(Element::operation(&operation), Act::Removed);
        }
        cx.find(finding);
    };
    match (&old.does, &new.does) {
        (before, after) if !calls(before) && calls(after) => {
            tell(cx, Compat::MethodBecameAsync, "answers at once", "sends a request");
        }
        (before, after) if calls(before) && !calls(after) => {
            tell(cx, Compat::MethodReturnTypeChanged, "sends a request", "answers at once");
        }
        (before, after) if keeps(before) != keeps(after) => {
            tell(cx, Compat::CachePolicyChanged, &keeps(before), &keeps(after));
        }
        (Does::SignOutAfter { .. }, Does::SignOutAfter { .. }) => routes(cx, element, old, new),
        (Does::SignOutAfter { .. }, _) => {
            tell(cx, Compat::SideEffectRemoved, "signs out after it", "signs nobody out");
        }
        (_, Does::SignOutAfter { .. }) => {
            tell(cx, Compat::SideEffectAdded, "signs nobody out", "signs out after it");
        }
        (Does::Property(before), Does::Property(after)) => {
            let (before, after) = (cx.names.of_wire(before).to_owned(), after.clone());
            if before != after {
                tell(cx, Compat::DerivationRuleChanged, &before, &after);
            }
        }
        (Does::IsPrimary { kinds: before, .. }, Does::IsPrimary { kinds: after, .. }) => {
            let of = |kinds: &[clerk_user_model::model::PrimaryKind]| {
                kinds.iter().map(|kind| kind.resource.clone()).collect::<Vec<_>>().join(", ")
            };
            if !cx.names.is_same(before, after) {
                let (before, after) = (of(before), of(after));
                tell(cx, Compat::DerivationRuleChanged, &before, &after);
            }
        }
        _ => routes(cx, element, old, new),
    }
}

/// What a method keeps of what it was answered, and for how long.
fn keeps(does: &Does) -> String {
    match does {
        Does::CachedList { keeps_failure: true, .. } => {
            "keeps the answer, and a failure as an empty list".to_owned()
        }
        Does::CachedList { .. } => "keeps the answer".to_owned(),
        Does::TokenCache { ttl_seconds, .. } => format!("keeps the answer for {ttl_seconds} s"),
        _ => "keeps nothing".to_owned(),
    }
}

/// Which operations it calls. That one more is called for what could not be said before is no change of a call
/// that could.
fn routes(cx: &mut Cx<'_>, element: &Element, old: &SdkMethod, new: &SdkMethod) {
    let before: BTreeSet<String> =
        operations(&old.does).iter().map(|id| cx.names.of_operation(id).to_owned()).collect();
    let after: BTreeSet<String> = operations(&new.does).into_iter().collect();
    let join = |ids: &BTreeSet<String>| ids.iter().cloned().collect::<Vec<_>>().join(", ");
    let grew = matches!((&old.does, &new.does), (Does::Call { .. }, Does::UploadOrDelete { .. }));
    let rule = if before == after {
        // The same operations, told otherwise: what is always sent, where a page begins.
        let same = cx.names.is_same(&constant(&old.does), &constant(&new.does));
        if same {
            return;
        }
        Compat::MethodWireRouteChanged
    } else if grew && before.is_subset(&after) {
        return;
    } else if after.is_superset(&before) {
        Compat::SideEffectAdded
    } else if after.is_subset(&before) {
        Compat::SideEffectRemoved
    } else {
        Compat::MethodWireRouteChanged
    };
    let what = format!("what {element} calls");
    let mut finding = Finding::changed(rule, element, &what, join(&before), join(&after));
    for operation in before.difference(&after) {
        finding = finding.because(Element::operation(operation), Act::Removed);
    }
    // A param that moved to another operation takes the method there.
    for operation in &before {
        let params = cx.head.operation(operation).into_iter().flat_map(|one| &one.params);
        for param in params.filter(|param| param.moved_to.is_some()) {
            finding = finding.because(Element::param(operation, &param.name), Act::Removed);
        }
    }
    cx.find(finding);
}

/// What of a method does not depend on its params.
fn constant(does: &Does) -> serde_json::Value {
    let plain = serde_json::to_value(does).unwrap_or_default();
    let mut plain = plain;
    if let Some(members) =
        plain.as_object_mut().and_then(|one| one.values_mut().next()).and_then(|one| one.as_object_mut())
    {
        members.remove("params");
    }
    plain
}
