//! What the changes come to: which of them may pass, what the version has to say, what is wrong with the
//! approvals. It prints nothing and reads nothing.

use clerk_user_compat::{
    self as compat, Audience, Change, ChangeLevel, CompareOptions, CompatRule, Direction,
};
use clerk_user_model::Element;
use clerk_user_model::model::Deprecation;
use clerk_user_model::source::{FileId, Span};
use jiff::civil::Date;

use super::announced;
use super::approvals::{Approval, Class};
use super::sides::{Comparison, Contract, Pair};
use super::version::{self, Bump};
use crate::flags::Whose;

/// How it is judged.
#[derive(Clone, Copy, Debug)]
pub(super) struct Measure {
    pub(super) strict: bool,
    pub(super) audience: Whose,
    pub(super) today: Date,
}

/// A change with what became of it.
#[derive(Debug)]
pub(super) struct Finding {
    pub(super) change: Change,
    /// Where, in the files of each side.
    pub(super) base: Option<(FileId, Span)>,
    pub(super) head: Option<(FileId, Span)>,
    /// Where a service that only sees the head is to point: at what holds it, when it is gone.
    pub(super) anchor: Option<(FileId, Span)>,
    /// How much it asks of those whose view decides.
    pub(super) weight: ChangeLevel,
    /// What the base announced of it.
    pub(super) announced: Option<Deprecation>,
    /// The approval that counts for it.
    pub(super) approval: Option<Approval>,
    /// Whether it keeps the gate shut.
    pub(super) blocks: bool,
}

/// What is said of one contract.
#[derive(Debug)]
pub(super) struct Judged<'a> {
    pub(super) name: String,
    pub(super) pair: &'a Pair,
    pub(super) findings: Vec<Finding>,
    pub(super) required: Bump,
    /// How far the declared version moved; none where both sides do not declare one contract.
    pub(super) declared: Option<Bump>,
    /// What else is to be known.
    pub(super) notes: Vec<String>,
}

/// Something wrong with an approval.
#[derive(Debug)]
pub(super) struct Fault {
    pub(super) line: usize,
    pub(super) message: String,
}

/// The verdict with its reasons.
#[derive(Debug)]
pub(super) struct Verdict<'a> {
    pub(super) contracts: Vec<Judged<'a>>,
    pub(super) faults: Vec<Fault>,
}

impl Verdict<'_> {
    /// Whether the change may pass.
    pub(super) fn passes(&self) -> bool {
        self.faults.is_empty() && self.findings().all(|finding| !finding.blocks)
    }

    /// Every finding, contract by contract.
    pub(super) fn findings(&self) -> impl Iterator<Item = &Finding> {
        self.contracts.iter().flat_map(|contract| &contract.findings)
    }

    /// The largest bump that a contract needs.
    pub(super) fn required(&self) -> Bump {
        self.contracts.iter().map(|contract| contract.required).max().unwrap_or(Bump::None)
    }
}

/// Compares and judges. `carried` are the approvals that the base has already.
pub(super) fn judge<'a>(
    comparison: &'a Comparison,
    approvals: &[Approval],
    carried: &[Approval],
    measure: Measure,
) -> Verdict<'a> {
    let context = CompareOptions { today: Some(measure.today.to_string()) };
    let contracts: Vec<Judged<'_>> = comparison
        .pairs
        .iter()
        .map(|pair| contract(pair, comparison.released, approvals, measure, &context))
        .collect();
    let faults = faults(comparison, &contracts, approvals, carried, measure);
    Verdict { contracts, faults }
}

fn contract<'a>(
    pair: &'a Pair,
    released: bool,
    approvals: &[Approval],
    measure: Measure,
    context: &CompareOptions,
) -> Judged<'a> {
    let whole = pair.head.as_ref().or(pair.base.as_ref());
    let name = whole.map(|contract| contract.model.name.clone()).unwrap_or_default();
    let mut notes = Vec::new();
    let changes = match (&pair.base, &pair.head) {
        (Some(base), Some(head)) => compat::compare(&base.model, &head.model, context),
        (None, Some(head)) => vec![new(&head.model.name, &head.model.version)],
        (Some(base), None) => vec![gone(base)],
        (None, None) => Vec::new(),
    };
    let judged = |change| finding(pair, &name, change, approvals, measure);
    let mut findings: Vec<Finding> = changes.into_iter().map(judged).collect();
    let required = findings.iter().map(bump).max().unwrap_or(Bump::None);
    let mut declared = None;
    if let (Some(base), Some(head)) = (&pair.base, &pair.head) {
        if base.model.name == head.model.name {
            declared = Some(version::moved(&base.model.version, &head.model.version));
            if !released {
                notes.push(
                    "the base is no release, so the declared version is not held against it".to_owned(),
                );
            } else if let Some(change) = too_small(base, head, required) {
                findings.push(finding(pair, &name, change, approvals, measure));
            }
        } else {
            notes.push(format!(
                "the base is the contract {} {}, so the versions are not held against each other",
                base.model.name, base.model.version
            ));
        }
    }
    Judged { name, pair, findings, required, declared, notes }
}

fn finding(pair: &Pair, name: &str, change: Change, approvals: &[Approval], measure: Measure) -> Finding {
    let place =
        |contract: Option<&Contract>, element: Option<&Element>| place(contract?, change.rule, element?);
    let base = place(pair.base.as_ref(), change.base.as_ref());
    let head = place(pair.head.as_ref(), change.head.as_ref());
    let anchor = head.or_else(|| place(pair.head.as_ref(), Some(&change.element)));
    let announced = pair.base.as_ref().zip(change.base.as_ref());
    let announced = announced.and_then(|(base, element)| announced::find(&base.model, element)).cloned();
    let counts =
        |approval: &&Approval| approval.means(name, &change) && approval.fault(measure.today).is_none();
    let approval = approvals.iter().find(counts).cloned();
    let follows = change.consequences.iter().map(|consequence| consequence.level).max();
    let wide = measure.strict || measure.audience == Whose::Implementer;
    let weight =
        if wide { follows.map_or(change.level, |level| level.max(change.level)) } else { change.level };
    let least = if measure.strict { ChangeLevel::Dangerous } else { ChangeLevel::Breaking };
    let blocks = approval.is_none() && (weight >= least || change.is_security());
    Finding { change, base, head, anchor, weight, announced, approval, blocks }
}

fn place(contract: &Contract, rule: CompatRule, element: &Element) -> Option<(FileId, Span)> {
    let own = match rule {
        CompatRule::VersionBumpTooSmall => contract.places.version(),
        CompatRule::ApiVersionAdded
        | CompatRule::ApiVersionRemoved
        | CompatRule::ApiVersionDefaultChanged => contract.places.api_versions(),
        _ => None,
    };
    own.or_else(|| contract.places.find(element))
}

/// How far the version has to move for one change. Texts and announcements are worth a patch; so is what
/// corrects the contract only.
fn bump(finding: &Finding) -> Bump {
    let corrects = finding.approval.as_ref().is_some_and(|approval| approval.class == Class::SpecCorrection);
    let small = finding.change.rule.info().direction == Direction::Governance;
    match finding.change.level {
        _ if corrects => Bump::Patch,
        ChangeLevel::Breaking => Bump::Major,
        ChangeLevel::Compatible if small => Bump::Patch,
        ChangeLevel::Dangerous | ChangeLevel::Compatible => Bump::Minor,
    }
}

/// The finding that the declared version moves too little.
fn too_small(base: &Contract, head: &Contract, required: Bump) -> Option<Change> {
    let (from, to) = (&base.model.version, &head.model.version);
    let moved = version::moved(from, to);
    let back = version::went_back(from, to);
    let needed = required.of(from);
    if moved >= needed && !back {
        return None;
    }
    let least = version::least(from, required);
    let message = if back {
        format!("the version goes back from {from} to {to}; it should be {least} at least")
    } else {
        let went = if from == to { format!("stays {from}") } else { format!("goes from {from} to {to}") };
        format!("the version {went}, and these changes need {least} at least ({})", needed.as_str())
    };
    let change = governance(
        CompatRule::VersionBumpTooSmall,
        message,
        from.clone(),
        // How far it has to move belongs to what was approved.
        format!("{to}, {least} needed"),
    );
    Some(Change { base: Some(Element::contract()), head: Some(Element::contract()), ..change })
}

fn gone(base: &Contract) -> Change {
    let versions = base.model.api_versions.join(", ");
    let message = format!("the contract {} is gone, with its API versions {versions}", base.model.name);
    let change = governance(CompatRule::ApiVersionRemoved, message, versions, String::new());
    Change { base: Some(Element::contract()), ..change }
}

fn new(name: &str, version: &str) -> Change {
    let message = format!("the contract {name} {version} is new");
    let change = governance(CompatRule::ApiVersionAdded, message, String::new(), version.to_owned());
    Change { head: Some(Element::contract()), ..change }
}

fn governance(rule: CompatRule, message: String, before: String, after: String) -> Change {
    Change {
        rule,
        level: rule.info().level,
        element: Element::contract(),
        surface: None,
        message,
        base: None,
        head: None,
        before,
        after,
        consequences: Vec::new(),
    }
}

/// What is wrong with approvals of the contracts that were compared.
fn faults(
    comparison: &Comparison,
    contracts: &[Judged<'_>],
    approvals: &[Approval],
    carried: &[Approval],
    measure: Measure,
) -> Vec<Fault> {
    let mut faults = Vec::new();
    for approval in approvals {
        let Approval { line, rule, element, .. } = approval;
        let fault = |text: String| Fault {
            line: *line,
            message: format!("the approval of {rule} at {element} {text}"),
        };
        if let Some(why) = approval.fault(measure.today) {
            faults.push(fault(format!("is void: {why}")));
            continue;
        }
        let Some(contract) = contracts.iter().find(|contract| contract.name == approval.contract) else {
            // It may speak of a contract that was not asked about.
            if comparison.whole {
                faults.push(fault(format!(
                    "is stale: there is no contract `{}`; remove it",
                    approval.contract
                )));
            }
            continue;
        };
        let mut changes = contract.findings.iter().map(|finding| &finding.change);
        if changes.clone().any(|change| approval.means(&contract.name, change)) {
            continue;
        }
        // Without a release between, what was approved before has come in already, and is not released yet.
        let before = carried.iter().any(|other| same_words(other, approval));
        if !comparison.released && before {
            continue;
        }
        let now = changes.find(|change| approval.about(&contract.name, change)).map(Change::fingerprint);
        faults.push(fault(match now {
            Some(now) => {
                format!("is stale: what it approved has changed since, and is now {now}; look at it again")
            }
            None => "is stale: there is no such change; remove it".to_owned(),
        }));
    }
    faults
}

fn same_words(one: &Approval, other: &Approval) -> bool {
    one.contract == other.contract
        && one.rule == other.rule
        && one.element == other.element
        && one.fingerprint == other.fingerprint
}

/// What follows for those who implement, by level.
pub(super) fn for_implementers(findings: &[Finding], level: ChangeLevel) -> usize {
    let follows = findings.iter().flat_map(|finding| &finding.change.consequences);
    follows.filter(|one| one.level == level && one.rule.info().audience() == Audience::Implementer).count()
}

#[cfg(test)]
mod tests {
    use clerk_user_compat::{ChangeLevel, CompatRule};
    use jiff::civil::date;

    use super::{Measure, Pair, finding, governance};
    use crate::flags::Whose;

    #[track_caller]
    fn check(rule: CompatRule, level: ChangeLevel, strict: bool, blocks: bool) {
        let mut change = governance(rule, String::new(), String::new(), String::new());
        change.level = level;
        let measure = Measure { strict, audience: Whose::Caller, today: date(2030, 1, 1) };
        let found = finding(&Pair { base: None, head: None }, "books", change, &[], measure);
        assert_eq!(found.blocks, blocks, "{rule} {level:?}, strict: {strict}");
    }

    #[test]
    fn what_opens_something_is_approved_by_name_whatever_it_breaks() {
        for level in [ChangeLevel::Compatible, ChangeLevel::Dangerous, ChangeLevel::Breaking] {
            check(CompatRule::ReadVisibilityWidened, level, false, true);
        }
        check(CompatRule::DocChanged, ChangeLevel::Compatible, true, false);
        check(CompatRule::DefaultValueChanged, ChangeLevel::Dangerous, false, false);
        check(CompatRule::DefaultValueChanged, ChangeLevel::Dangerous, true, true);
        check(CompatRule::MethodRemoved, ChangeLevel::Breaking, false, true);
    }
}
