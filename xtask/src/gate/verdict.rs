//! The verdict on the changes: which may pass, which version bump they require, and which approvals are invalid.
//! Pure: reads and prints nothing.

use clerk_user_compat::{self as compat, Change, ChangeLevel, CompareOptions, CompatRule, Direction};
use clerk_user_model::Element;
use clerk_user_model::model::Deprecation;
use clerk_user_model::source::{FileId, Span};
use jiff::civil::Date;

use super::approvals::{Approval, ApprovalClass};
use super::comparison::{Comparison, ContractPair, LoweredContract};
use super::deprecation;
use super::version::{self, Bump};
use crate::flags::AudienceFlag;

/// The policy to apply.
#[derive(Clone, Copy, Debug)]
pub(super) struct GatePolicy {
    pub(super) strict: bool,
    pub(super) audience: AudienceFlag,
    pub(super) today: Date,
}

/// A change with its verdict.
#[derive(Debug)]
pub(super) struct JudgedChange {
    pub(super) change: Change,
    /// Its location in each side.
    pub(super) base: Option<(FileId, Span)>,
    pub(super) head: Option<(FileId, Span)>,
    /// Location in the head for services that only show the head. For a removed element, its parent.
    pub(super) anchor: Option<(FileId, Span)>,
    /// Its level for the audience that decides.
    pub(super) weight: ChangeLevel,
    /// Its deprecation in the base.
    pub(super) deprecation: Option<Deprecation>,
    /// The approval that covers it.
    pub(super) approval: Option<Approval>,
    /// Whether it makes the gate fail.
    pub(super) blocks: bool,
}

/// The verdict on one contract.
#[derive(Debug)]
pub(super) struct ContractVerdict<'a> {
    pub(super) name: String,
    pub(super) pair: &'a ContractPair,
    pub(super) findings: Vec<JudgedChange>,
    pub(super) required: Bump,
    /// The declared version bump; none if the two sides are different contracts.
    pub(super) declared: Option<Bump>,
    /// Additional notes.
    pub(super) notes: Vec<String>,
}

/// An approval that does not apply.
#[derive(Debug)]
pub(super) struct ApprovalProblem {
    pub(super) line: usize,
    pub(super) message: String,
}

/// The verdict with its reasons.
#[derive(Debug)]
pub(super) struct GateVerdict<'a> {
    pub(super) contracts: Vec<ContractVerdict<'a>>,
    /// Invalid approvals, which make the gate fail.
    pub(super) errors: Vec<ApprovalProblem>,
    /// Stale approvals against a base that is not a release.
    pub(super) warnings: Vec<ApprovalProblem>,
}

impl GateVerdict<'_> {
    /// Whether the gate passes.
    pub(super) fn passes(&self) -> bool {
        self.errors.is_empty() && self.findings().all(|finding| !finding.blocks)
    }

    /// Every finding, contract by contract.
    pub(super) fn findings(&self) -> impl Iterator<Item = &JudgedChange> {
        self.contracts.iter().flat_map(|contract| &contract.findings)
    }

    /// The largest bump that a contract requires.
    pub(super) fn required(&self) -> Bump {
        self.contracts.iter().map(|contract| contract.required).max().unwrap_or(Bump::None)
    }
}

/// Compares the contracts and applies the policy. `base_approvals` are the approvals that the base already has.
pub(super) fn decide<'a>(
    comparison: &'a Comparison,
    approvals: &[Approval],
    base_approvals: &[Approval],
    policy: GatePolicy,
) -> GateVerdict<'a> {
    let context = CompareOptions { today: Some(policy.today.to_string()) };
    let contracts: Vec<ContractVerdict<'_>> = comparison
        .pairs
        .iter()
        .map(|pair| contract(pair, comparison.checks_version, approvals, policy, &context))
        .collect();
    let (errors, warnings) = check_approvals(comparison, &contracts, approvals, base_approvals, policy);
    GateVerdict { contracts, errors, warnings }
}

fn contract<'a>(
    pair: &'a ContractPair,
    checks_version: bool,
    approvals: &[Approval],
    policy: GatePolicy,
    context: &CompareOptions,
) -> ContractVerdict<'a> {
    let either = pair.head.as_ref().or(pair.base.as_ref());
    let name = either.map(|contract| contract.model.name.clone()).unwrap_or_default();
    let mut notes = Vec::new();
    let changes = match (&pair.base, &pair.head) {
        (Some(base), Some(head)) => compat::compare(&base.model, &head.model, context),
        (None, Some(head)) => vec![added(&head.model.name, &head.model.version)],
        (Some(base), None) => vec![removed(base)],
        (None, None) => Vec::new(),
    };
    let verdict = |change| finding(pair, &name, change, approvals, policy);
    let mut findings: Vec<JudgedChange> = changes.into_iter().map(verdict).collect();
    let required = findings.iter().map(bump).max().unwrap_or(Bump::None);
    let mut declared = None;
    if let (Some(base), Some(head)) = (&pair.base, &pair.head) {
        if base.model.name == head.model.name {
            declared = Some(version::bump_between(&base.model.version, &head.model.version));
            if !checks_version {
                notes.push("the base is not a release, so the declared version is not checked".to_owned());
            } else if let Some(change) = too_small(base, head, required) {
                findings.push(finding(pair, &name, change, approvals, policy));
            }
        } else {
            notes.push(format!(
                "the base is the contract {} {}, so the versions are not compared",
                base.model.name, base.model.version
            ));
        }
    }
    ContractVerdict { name, pair, findings, required, declared, notes }
}

fn finding(
    pair: &ContractPair,
    name: &str,
    change: Change,
    approvals: &[Approval],
    policy: GatePolicy,
) -> JudgedChange {
    let place = |contract: Option<&LoweredContract>, element: Option<&Element>| {
        place(contract?, change.rule, element?)
    };
    let base = place(pair.base.as_ref(), change.base.as_ref());
    let head = place(pair.head.as_ref(), change.head.as_ref());
    let anchor = head.or_else(|| place(pair.head.as_ref(), Some(&change.element)));
    let deprecation = pair.base.as_ref().zip(change.base.as_ref());
    let deprecation =
        deprecation.and_then(|(base, element)| deprecation::find(&base.model, element)).cloned();
    let covers =
        |approval: &&Approval| approval.covers(name, &change) && approval.problem(policy.today).is_none();
    let approval = approvals.iter().find(covers).cloned();
    let follows = change.consequences.iter().map(|consequence| consequence.level).max();
    let wide = policy.strict || policy.audience == AudienceFlag::Implementer;
    let weight =
        if wide { follows.map_or(change.level, |level| level.max(change.level)) } else { change.level };
    let least = if policy.strict { ChangeLevel::Dangerous } else { ChangeLevel::Breaking };
    let blocks = approval.is_none() && (weight >= least || change.is_security());
    JudgedChange { change, base, head, anchor, weight, deprecation, approval, blocks }
}

fn place(contract: &LoweredContract, rule: CompatRule, element: &Element) -> Option<(FileId, Span)> {
    let own = match rule {
        CompatRule::VersionBumpTooSmall => contract.spans.version(),
        CompatRule::ApiVersionAdded
        | CompatRule::ApiVersionRemoved
        | CompatRule::ApiVersionDefaultChanged => contract.spans.api_versions(),
        _ => None,
    };
    own.or_else(|| contract.spans.find(element))
}

/// The version bump that one change requires. Texts, deprecations and corrections of the spec require a patch.
fn bump(finding: &JudgedChange) -> Bump {
    let corrects =
        finding.approval.as_ref().is_some_and(|approval| approval.class == ApprovalClass::SpecCorrection);
    let small = finding.change.rule.info().direction == Direction::Governance;
    match finding.change.level {
        _ if corrects => Bump::Patch,
        ChangeLevel::Breaking => Bump::Major,
        ChangeLevel::Compatible if small => Bump::Patch,
        ChangeLevel::Dangerous | ChangeLevel::Compatible => Bump::Minor,
    }
}

/// The finding that the declared version bump is too small.
fn too_small(base: &LoweredContract, head: &LoweredContract, required: Bump) -> Option<Change> {
    let (from, to) = (&base.model.version, &head.model.version);
    let moved = version::bump_between(from, to);
    let back = version::is_downgrade(from, to);
    let needed = required.of(from);
    if moved >= needed && !back {
        return None;
    }
    let least = version::minimum_version(from, required);
    let message = if back {
        format!("the version decreased from {from} to {to}; expected at least {least}")
    } else {
        let went = if from == to {
            format!("is unchanged ({from})")
        } else {
            format!("changed from {from} to {to}")
        };
        format!("the version {went}; these changes require at least {least} ({})", needed.as_str())
    };
    let change = governance(
        CompatRule::VersionBumpTooSmall,
        message,
        from.clone(),
        // The approval also covers the required version.
        format!("{to}, {least} needed"),
    );
    Some(Change { base: Some(Element::contract()), head: Some(Element::contract()), ..change })
}

fn removed(base: &LoweredContract) -> Change {
    let versions = base.model.api_versions.join(", ");
    let message = format!("the contract {} was removed, with its API versions {versions}", base.model.name);
    let change = governance(CompatRule::ApiVersionRemoved, message, versions, String::new());
    Change { base: Some(Element::contract()), ..change }
}

fn added(name: &str, version: &str) -> Change {
    let message = format!("the contract {name} {version} was added");
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

/// Checks the approvals of the contracts that were compared. Returns errors and warnings.
fn check_approvals(
    comparison: &Comparison,
    contracts: &[ContractVerdict<'_>],
    approvals: &[Approval],
    base_approvals: &[Approval],
    policy: GatePolicy,
) -> (Vec<ApprovalProblem>, Vec<ApprovalProblem>) {
    let (mut errors, mut warnings) = (Vec::new(), Vec::new());
    for approval in approvals {
        let Approval { line, rule, element, .. } = approval;
        let problem = |text: String| ApprovalProblem {
            line: *line,
            message: format!("the approval of {rule} at {element} {text}"),
        };
        if let Some(why) = approval.problem(policy.today) {
            errors.push(problem(format!("is invalid: {why}")));
        } else if let Some(why) = stale(approval, comparison, contracts, base_approvals) {
            let problem = problem(format!("is stale: {why}"));
            if comparison.released { errors.push(problem) } else { warnings.push(problem) }
        }
    }
    (errors, warnings)
}

/// Why an approval is stale, if it is.
fn stale(
    approval: &Approval,
    comparison: &Comparison,
    contracts: &[ContractVerdict<'_>],
    base_approvals: &[Approval],
) -> Option<String> {
    // Against another base, the change of an approval may be newer than the last release but older than the base.
    let remedy = if comparison.released { "remove it" } else { "remove it after the next release" };
    let Some(contract) = contracts.iter().find(|contract| contract.name == approval.contract) else {
        // With `--contract`, its contract may not have been compared.
        return comparison.complete.then(|| format!("unknown contract `{}`; remove it", approval.contract));
    };
    let mut changes = contract.findings.iter().map(|finding| &finding.change);
    let is_in_base =
        !comparison.checks_version && base_approvals.iter().any(|other| is_same(other, approval));
    if is_in_base || changes.clone().any(|change| approval.covers(&contract.name, change)) {
        return None;
    }
    let now = changes.find(|change| approval.is_about(&contract.name, change)).map(Change::fingerprint);
    Some(match now {
        Some(now) => format!("the change now has the fingerprint {now}; review it and update `fingerprint`"),
        None => format!("no change matches it in this comparison; {remedy}"),
    })
}

fn is_same(one: &Approval, other: &Approval) -> bool {
    one.contract == other.contract
        && one.rule == other.rule
        && one.element == other.element
        && one.fingerprint == other.fingerprint
}

/// Number of consequences for implementers of one level.
pub(super) fn count_for_implementers(findings: &[JudgedChange], level: ChangeLevel) -> usize {
    let follows = findings.iter().flat_map(|finding| &finding.change.consequences);
    follows
        .filter(|one| one.level == level && one.rule.info().audience() == compat::Audience::Implementer)
        .count()
}

#[cfg(test)]
mod tests {
    use clerk_user_compat::{ChangeLevel, CompatRule};
    use jiff::civil::date;

    use super::{ContractPair, GatePolicy, finding, governance};
    use crate::flags::AudienceFlag;

    #[track_caller]
    fn check(rule: CompatRule, level: ChangeLevel, strict: bool, blocks: bool) {
        let mut change = governance(rule, String::new(), String::new(), String::new());
        change.level = level;
        let policy = GatePolicy { strict, audience: AudienceFlag::Caller, today: date(2030, 1, 1) };
        let found = finding(&ContractPair { base: None, head: None }, "books", change, &[], policy);
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
