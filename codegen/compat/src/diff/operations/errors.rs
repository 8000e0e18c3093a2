//! Errors: the table of them, who answers them, and which of them answers a faulty request.

use std::collections::{BTreeMap, BTreeSet};

use crate::diff::context::Cx;
use crate::diff::finding::{Act, Finding};
use crate::diff::governance;
use crate::diff::names;
use crate::{ChangeLevel, Compat};
use clerk_user_model::Element;
use clerk_user_model::Model;
use clerk_user_model::model::ErrorModel;

pub(crate) fn compare(cx: &mut Cx<'_>) {
    let pairs = names::error_pairs(cx.base, cx.head);
    let known = |head: bool| {
        let both = cx.names.operations.both.iter();
        both.map(|(old, new)| if head { new.id() } else { old.id() }).collect::<BTreeSet<_>>()
    };
    let was = Answered { of: &cx.uses.answered, known: known(false) };
    let is = Answered { of: &cx.uses.answering, known: known(true) };
    let mut found = Vec::new();
    for (name, old) in pairs.gone {
        let element = Element::error(name);
        let finding = Finding::removed(Compat::ErrorCodeRemoved, &element, format!("{element} is gone"));
        found.push(weigh(finding.values(answer(old), ""), cx.base, name, &was, Act::Removed));
    }
    for (name, new) in pairs.new {
        let element = Element::error(name);
        let finding = Finding::added(Compat::ErrorCodeAdded, &element, format!("{element} is new"));
        found.push(weigh(finding.values("", answer(new)), cx.head, name, &is, Act::Added));
    }
    for finding in found {
        cx.find(finding);
    }
    for ((was, old), (is, new)) in pairs.both {
        error(cx, (was, old), (is, new));
    }
    decoding(cx);
}

/// Of an error that comes or goes with the operations that answer it, and of one that nothing answers, nobody
/// needs to care.
fn weigh(mut finding: Finding, model: &Model, name: &str, at: &Answered<'_>, act: Act) -> Finding {
    let mut concerned = model.decoding.values().any(|one| one == name);
    for id in at.of.get(name).into_iter().flatten() {
        concerned |= at.known.contains(id.as_str());
        finding = finding.because(Element::operation(id), act);
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
struct Answered<'a> {
    of: &'a BTreeMap<&'a str, BTreeSet<String>>,
    known: BTreeSet<String>,
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
pub(crate) fn evidence(
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
    for (fault, was) in &base.decoding {
        let Some(is) = head.decoding.get(fault) else { continue };
        if cx.names.of_error(was) == is || !can_happen(base, fault) {
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

/// Where errors are listed.
pub(crate) struct Lists<'a> {
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
pub(crate) fn listed(cx: &mut Cx<'_>, element: &Element, lists: &Lists<'_>) {
    let renamed = |name: &String| cx.names.of_error(name).to_owned();
    let mapped: Vec<String> = lists.old.iter().map(renamed).collect();
    let beside: Vec<String> = lists.beside_old.iter().map(|name| renamed(name)).collect();
    let what = format!("the errors of {element}");
    for (was, is) in lists.old.iter().zip(&mapped) {
        if lists.new.contains(is) || lists.beside_new.contains(&is) {
            continue;
        }
        // A check that a secret no longer has to pass is more than a code that no longer comes.
        let rule = if lists.secret { Compat::PasswordCheckRelaxed } else { Compat::ErrorCodeRemoved };
        let finding = Finding::changed(rule, element, &what, format!("`{is}`"), "");
        cx.find(finding.because(Element::error(was), Act::Removed));
    }
    for is in lists.new {
        if mapped.contains(is) || beside.contains(is) {
            continue;
        }
        let finding = Finding::changed(Compat::ErrorCodeAdded, element, &what, "", format!("`{is}`"));
        cx.find(finding.because(Element::error(is), Act::Added));
    }
}
