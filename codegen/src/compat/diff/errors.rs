//! Errors: the table of them, who answers them, and which of them answers a faulty request.

use super::finding::{Act, Finding};
use super::{Cx, governance, names};
use crate::Model;
use crate::compat::{ChangeLevel, Compat, Element};
use crate::model::ErrorModel;

pub(super) fn compare(cx: &mut Cx<'_>) {
    let pairs = names::error_pairs(cx.base, cx.head);
    for (name, old) in pairs.gone {
        let element = Element::error(name);
        let finding = Finding::removed(Compat::ErrorCodeRemoved, &element, format!("{element} is gone"));
        cx.find(finding.values(answer(old), "").at_most(weight(cx.base, name)));
    }
    for (name, new) in pairs.new {
        let element = Element::error(name);
        let finding = Finding::added(Compat::ErrorCodeAdded, &element, format!("{element} is new"));
        cx.find(finding.values("", answer(new)).at_most(weight(cx.head, name)));
    }
    for ((was, old), (is, new)) in pairs.both {
        error(cx, (was, old), (is, new));
    }
    decoding(cx);
}

/// An error that nothing names asks nothing of anybody.
fn weight(model: &Model, name: &str) -> ChangeLevel {
    let in_operations = model.operations.iter().any(|operation| {
        let mut params = operation.params.iter();
        operation.errors.iter().any(|one| one == name)
            || params.any(|param| param.errors.iter().any(|one| one == name))
    });
    let in_decoding = model.decoding.values().any(|one| one == name);
    if in_operations || in_decoding { ChangeLevel::Breaking } else { ChangeLevel::Compatible }
}

fn answer(error: &ErrorModel) -> String {
    format!("{} {}", error.status, error.code)
}

fn error(cx: &mut Cx<'_>, (was, old): names::Named<'_>, (is, new): names::Named<'_>) {
    let element = Element::error(is);
    let renamed = |finding: Finding| finding.was(Element::error(was));
    if old.code != new.code {
        let what = format!("the code of {element}");
        cx.find(renamed(Finding::changed(Compat::ErrorCodeRenamed, &element, &what, &old.code, &new.code)));
    }
    if old.status != new.status {
        let what = format!("the status of {element}");
        let (before, after) = (old.status.to_string(), new.status.to_string());
        cx.find(renamed(Finding::changed(Compat::ErrorStatusChanged, &element, &what, before, after)));
    }
    if was != is {
        cx.find(renamed(Finding::changed(Compat::TypeRenamed, &element, "an error", was, is)));
    }
    evidence(cx, &element, old.level, new.level);
    let text = |error: &ErrorModel| error.message.clone();
    governance::texts(cx, &element, (&text(old), &old.source), (&text(new), &new.source));
}

/// How well something is evidenced. Better evidence promises more.
pub(super) fn evidence(
    cx: &mut Cx<'_>,
    element: &Element,
    old: clerk_user_runtime::Level,
    new: clerk_user_runtime::Level,
) {
    let rule = match new.cmp(&old) {
        std::cmp::Ordering::Equal => return,
        std::cmp::Ordering::Greater => Compat::RuleSourceWeakened,
        std::cmp::Ordering::Less => Compat::SemanticRuleAdded,
    };
    let what = format!("the evidence of {element}");
    cx.find(Finding::changed(rule, element, &what, old.as_str(), new.as_str()));
}

/// Which error answers which fault. One that the table of errors tells of is not told again.
fn decoding(cx: &mut Cx<'_>) {
    let (base, head) = (cx.base, cx.head);
    let head_names = names::error_pairs(base, head).both;
    let renamed = |name: &str| head_names.iter().find(|((was, _), _)| *was == name).map(|(_, (is, _))| *is);
    for (fault, was) in &base.decoding {
        let Some(is) = head.decoding.get(fault) else { continue };
        if renamed(was).map_or(was, |name| name) == is || !can_happen(base, fault) {
            continue;
        }
        let (Some(old), Some(new)) = (base.errors.get(was), head.errors.get(is)) else { continue };
        let rule = if old.code == new.code { Compat::ErrorStatusChanged } else { Compat::ErrorCodeRenamed };
        let what = format!("what answers the fault `{}` of a request", fault.replace('_', "-"));
        cx.find(
            Finding::changed(rule, &Element::contract(), &what, answer(old), answer(new))
                .because(Element::error(was), Act::Removed)
                .because(Element::error(is), Act::Added),
        );
    }
}

/// Whether any request of a contract can have the fault. Only faults that need something special are asked for.
fn can_happen(model: &Model, fault: &str) -> bool {
    let mut params = model.operations.iter().flat_map(|operation| &operation.params);
    match fault {
        "removed" => params.any(|param| param.until.is_some()),
        "conflict" => params.any(|param| !param.only_with.is_empty()),
        "dependency" => params.any(|param| !param.requires.is_empty()),
        "too_few" => params.any(|param| param.min_items.is_some()),
        "too_many" => params.any(|param| param.max_items.is_some()),
        _ => true,
    }
}

/// The errors that an operation or a param lists. Of what is gone from the table, or new in it, that is the cause.
pub(super) fn listed(cx: &mut Cx<'_>, element: &Element, old: &[String], new: &[String], secret: bool) {
    let pairs = names::error_pairs(cx.base, cx.head).both;
    let renamed = |name: &String| {
        pairs.iter().find(|((was, _), _)| *was == name).map_or(name, |(_, (is, _))| *is).clone()
    };
    let mapped: Vec<String> = old.iter().map(renamed).collect();
    for (was, mapped) in old.iter().zip(&mapped).filter(|(_, mapped)| !new.contains(mapped)) {
        // A check that a secret no longer has to pass is more than a code that no longer comes.
        let rule = if secret { Compat::PasswordCheckRelaxed } else { Compat::ErrorCodeRemoved };
        let what = format!("the errors of {element}");
        let finding = Finding::changed(rule, element, &what, format!("`{mapped}`"), "");
        cx.find(finding.because(Element::error(was), Act::Removed));
    }
    for is in new.iter().filter(|name| !mapped.contains(name)) {
        let what = format!("the errors of {element}");
        let finding = Finding::changed(Compat::ErrorCodeAdded, element, &what, "", format!("`{is}`"));
        cx.find(finding.because(Element::error(is), Act::Added));
    }
}
