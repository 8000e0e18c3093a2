//! Errors: the table of them, who answers them, and which of them answers a faulty request.

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
    let was = ErrorUsers { of: &cx.uses.answered, known: known(false) };
    let is = ErrorUsers { of: &cx.uses.answering, known: known(true) };
    let mut found = Vec::new();
    for (name, old) in pairs.removed {
        let element = Element::error(name);
        let finding =
            DiffFinding::removed(CompatRule::ErrorCodeRemoved, &element, format!("{element} is gone"));
        found.push(weigh(finding.values(answer(old), ""), cx.base, name, &was, ChangeKind::Removed));
    }
    for (name, new) in pairs.added {
        let element = Element::error(name);
        let finding = DiffFinding::added(CompatRule::ErrorCodeAdded, &element, format!("{element} is new"));
        found.push(weigh(finding.values("", answer(new)), cx.head, name, &is, ChangeKind::Added));
    }
    for finding in found {
        cx.report(finding);
    }
    for ((was, old), (is, new)) in pairs.both {
        error(cx, (was, old), (is, new));
    }
    decoding(cx);
}

/// Of an error that comes or goes with the operations that answer it, and of one that nothing answers, nobody
/// needs to care.
fn weigh(
    mut finding: DiffFinding,
    model: &Model,
    name: &str,
    at: &ErrorUsers<'_>,
    kind: ChangeKind,
) -> DiffFinding {
    let mut concerned = model.decoding.values().any(|one| one == name);
    for id in at.of.get(name).into_iter().flatten() {
        concerned |= at.known.contains(id.as_str());
        finding = finding.because(Element::operation(id), kind);
    }
    if concerned {
        // It is the cause of what each operation says.
        finding.because.clear();
        finding
    } else {
        finding.level(ChangeLevel::Compatible)
    }
}

/// Who answers errors, and which of these operations both sides have.
struct ErrorUsers<'a> {
    of: &'a BTreeMap<&'a str, BTreeSet<String>>,
    known: BTreeSet<String>,
}

fn answer(error: &ErrorDefinition) -> String {
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
        cx.report(renamed(DiffFinding::changed(CompatRule::TypeRenamed, &element, "an error", was, is)));
    }
    compare_evidence(cx, &element, old.level, new.level);
    let text = |error: &ErrorDefinition| error.message.clone();
    governance::compare_texts(cx, &element, (&text(old), &old.source), (&text(new), &new.source));
}

/// How well something is evidenced. Better evidence promises more.
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
    let what = format!("the evidence of {element}");
    cx.report(DiffFinding::changed(rule, element, &what, old.as_str(), new.as_str()));
}

/// Which error answers which fault. One that the table of errors tells of is not told again.
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
        let what = format!("what answers the fault `{}` of a request", fault.replace('_', "-"));
        cx.report(
            DiffFinding::changed(rule, &Element::contract(), &what, answer(old), answer(new))
                .because(Element::error(was), ChangeKind::Removed)
                .because(Element::error(is), ChangeKind::Added),
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

/// Where errors are listed.
pub(crate) struct ErrorLists<'a> {
    /// Here in the base.
    pub(crate) old: &'a [String],
    /// Here in the head.
    pub(crate) new: &'a [String],
    /// Elsewhere in the same operation of the base, where it says the same to a caller.
    pub(crate) beside_old: Vec<&'a String>,
    /// Elsewhere in the same operation of the head.
    pub(crate) beside_new: Vec<&'a String>,
    /// Whether a secret has to pass these checks.
    pub(crate) secret: bool,
}

/// The errors that an operation or a param lists. Of what is gone from the table, or new in it, that is the cause.
pub(crate) fn compare_listed(cx: &mut DiffContext<'_>, element: &Element, lists: &ErrorLists<'_>) {
    let renamed = |name: &String| cx.names.head_error(name).to_owned();
    let mapped: Vec<String> = lists.old.iter().map(renamed).collect();
    let beside: Vec<String> = lists.beside_old.iter().map(|name| renamed(name)).collect();
    let what = format!("the errors of {element}");
    for (was, is) in lists.old.iter().zip(&mapped) {
        if lists.new.contains(is) || lists.beside_new.contains(&is) {
            continue;
        }
        // A check that a secret no longer has to pass is more than a code that no longer comes.
        let rule = if lists.secret { CompatRule::PasswordCheckRelaxed } else { CompatRule::ErrorCodeRemoved };
        let finding = DiffFinding::changed(rule, element, &what, format!("`{is}`"), "");
        cx.report(finding.because(Element::error(was), ChangeKind::Removed));
    }
    for is in lists.new {
        if mapped.contains(is) || beside.contains(is) {
            continue;
        }
        let finding = DiffFinding::changed(CompatRule::ErrorCodeAdded, element, &what, "", format!("`{is}`"));
        cx.report(finding.because(Element::error(is), ChangeKind::Added));
    }
}
