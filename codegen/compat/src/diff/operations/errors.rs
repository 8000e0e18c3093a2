//! Errors: their table, the operations that can return them, and the error for each fault of a request.

use std::collections::{BTreeMap, BTreeSet};

use crate::diff::context::DiffContext;
use crate::diff::finding::{ChangeKind, DiffFinding};
use crate::diff::governance;
use crate::diff::name_map;
use crate::{ChangeLevel, CompatRule};
use clerk_user_model::Element;
use clerk_user_model::Model;
use clerk_user_model::model::ErrorDefinition;

pub(crate) fn compare(cx: &mut DiffContext<'_>) {
    let pairs = name_map::pair_errors(cx.base, cx.head);
    let known = |head: bool| {
        let both = cx.names.operations.both.iter();
        both.map(|(old, new)| if head { new.id() } else { old.id() }).collect::<BTreeSet<_>>()
    };
    let was = ErrorUsers { by_error: &cx.uses.returned_in_base, known: known(false) };
    let is = ErrorUsers { by_error: &cx.uses.returned_in_head, known: known(true) };
    let mut found = Vec::new();
    for (name, old) in pairs.removed {
        let element = Element::error(name);
        let finding =
            DiffFinding::removed(CompatRule::ErrorCodeRemoved, &element, format!("{element} was removed"));
        found.push(with_level(
            finding.values(status_and_code(old), ""),
            cx.base,
            name,
            &was,
            ChangeKind::Removed,
        ));
    }
    for (name, new) in pairs.added {
        let element = Element::error(name);
        let finding =
            DiffFinding::added(CompatRule::ErrorCodeAdded, &element, format!("{element} was added"));
        found.push(with_level(
            finding.values("", status_and_code(new)),
            cx.head,
            name,
            &is,
            ChangeKind::Added,
        ));
    }
    for finding in found {
        cx.report(finding);
    }
    for ((was, old), (is, new)) in pairs.both {
        error(cx, (was, old), (is, new));
    }
    decoding(cx);
}

/// Sets the level of an error that was added or removed. It is compatible if no operation that both contracts have
/// can return the error.
fn with_level(
    mut finding: DiffFinding,
    model: &Model,
    name: &str,
    at: &ErrorUsers<'_>,
    kind: ChangeKind,
) -> DiffFinding {
    let mut affected = model.decoding.values().any(|one| one == name);
    for id in at.by_error.get(name).into_iter().flatten() {
        affected |= at.known.contains(id.as_str());
        finding = finding.because(Element::operation(id), kind);
    }
    if affected {
        // This finding is the cause of those about each operation.
        finding.because.clear();
        finding
    } else {
        finding.level(ChangeLevel::Compatible)
    }
}

/// The operations that can return each error, and the operations that both contracts have.
struct ErrorUsers<'a> {
    by_error: &'a BTreeMap<&'a str, BTreeSet<String>>,
    known: BTreeSet<String>,
}

fn status_and_code(error: &ErrorDefinition) -> String {
    format!("{} {}", error.status, error.code)
}

fn error(
    cx: &mut DiffContext<'_>,
    (was, old): name_map::NamedError<'_>,
    (is, new): name_map::NamedError<'_>,
) {
    let element = Element::error(is);
    let renamed = |finding: DiffFinding| finding.in_base(Element::error(was));
    if old.code != new.code {
        let what = format!("the code of {element}");
        cx.report(renamed(DiffFinding::changed(
            CompatRule::ErrorCodeRenamed,
            &element,
            &what,
            &old.code,
            &new.code,
        )));
    }
    if old.status != new.status {
        let what = format!("the status of {element}");
        let (before, after) = (old.status.to_string(), new.status.to_string());
        cx.report(renamed(DiffFinding::changed(
            CompatRule::ErrorStatusChanged,
            &element,
            &what,
            before,
            after,
        )));
    }
    if was != is {
        cx.report(renamed(DiffFinding::changed(
            CompatRule::TypeRenamed,
            &element,
            "the name of an error",
            was,
            is,
        )));
    }
    compare_evidence(cx, &element, old.level, new.level);
    let text = |error: &ErrorDefinition| error.message.clone();
    governance::compare_texts(cx, &element, (&text(old), &old.source), (&text(new), &new.source));
}

/// Compares how well something is supported by its sources. With better support, it promises more.
pub(crate) fn compare_evidence(
    cx: &mut DiffContext<'_>,
    element: &Element,
    old: clerk_user_runtime::Level,
    new: clerk_user_runtime::Level,
) {
    let rule = match new.cmp(&old) {
        std::cmp::Ordering::Equal => return,
        std::cmp::Ordering::Greater => CompatRule::RuleSourceWeakened,
        std::cmp::Ordering::Less => CompatRule::SemanticRuleAdded,
    };
    let what = format!("the level of {element}");
    cx.report(DiffFinding::changed(rule, element, &what, old.as_str(), new.as_str()));
}

/// Compares the error for each fault of a request. Changes of the error itself are reported with the table.
fn decoding(cx: &mut DiffContext<'_>) {
    let (base, head) = (cx.base, cx.head);
    for (fault, was) in &base.decoding {
        let Some(is) = head.decoding.get(fault) else { continue };
        if cx.names.head_error(was) == is || !can_happen(base, fault) {
            continue;
        }
        let (Some(old), Some(new)) = (base.errors.get(was), head.errors.get(is)) else { continue };
        let rule =
            if old.code == new.code { CompatRule::ErrorStatusChanged } else { CompatRule::ErrorCodeRenamed };
        let what = format!("the error for the fault `{}` of a request", fault.replace('_', "-"));
        cx.report(
            DiffFinding::changed(
                rule,
                &Element::contract(),
                &what,
                status_and_code(old),
                status_and_code(new),
            )
            .because(Element::error(was), ChangeKind::Removed)
            .because(Element::error(is), ChangeKind::Added),
        );
    }
}

/// Whether any request of a contract can have the fault. Only some faults need a param of a certain form.
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

/// The errors that an element lists in each contract.
pub(crate) struct ErrorLists<'a> {
    /// In the base.
    pub(crate) base: &'a [String],
    /// In the head.
    pub(crate) head: &'a [String],
    /// In the base, elsewhere in the same operation. For a caller, that is the same.
    pub(crate) elsewhere_in_base: Vec<&'a String>,
    /// In the head, elsewhere in the same operation.
    pub(crate) elsewhere_in_head: Vec<&'a String>,
    /// Whether the errors are those of a secret.
    pub(crate) secret: bool,
}

/// Compares the errors that an operation or a param lists. If the table of errors changed, that is the cause.
pub(crate) fn compare_listed(cx: &mut DiffContext<'_>, element: &Element, lists: &ErrorLists<'_>) {
    let renamed = |name: &String| cx.names.head_error(name).to_owned();
    let mapped: Vec<String> = lists.base.iter().map(renamed).collect();
    let elsewhere: Vec<String> = lists.elsewhere_in_base.iter().map(|name| renamed(name)).collect();
    let what = format!("the errors of {element}");
    for (was, is) in lists.base.iter().zip(&mapped) {
        if lists.head.contains(is) || lists.elsewhere_in_head.contains(&is) {
            continue;
        }
        // For a secret, a removed error means a check that was dropped.
        let rule = if lists.secret { CompatRule::PasswordCheckRelaxed } else { CompatRule::ErrorCodeRemoved };
        let finding = DiffFinding::changed(rule, element, &what, format!("`{is}`"), "");
        cx.report(finding.because(Element::error(was), ChangeKind::Removed));
    }
    for is in lists.head {
        if mapped.contains(is) || elsewhere.contains(is) {
            continue;
        }
        let finding = DiffFinding::changed(CompatRule::ErrorCodeAdded, element, &what, "", format!("`{is}`"));
        cx.report(finding.because(Element::error(is), ChangeKind::Added));
    }
}
