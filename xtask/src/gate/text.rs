//! The text report: each change with its source lines, worst level first, then the summary and the next steps.

use clerk_user_compat::{ChangeLevel, CompatRule};
use clerk_user_model::render::{AnnotatedMessage, MessageLevel, MessageSources, render_annotated};

use super::comparison::{Comparison, ContractPair};
use super::verdict::{ContractVerdict, GateVerdict, JudgedChange, count_for_implementers};
use super::version::{self, Bump};

/// Maximum number of changes shown per level and contract.
const SHOWN: usize = 200;

/// The levels, worst first.
pub(super) const LEVELS: [ChangeLevel; 3] =
    [ChangeLevel::Breaking, ChangeLevel::Dangerous, ChangeLevel::Compatible];

/// The name of a level.
pub(super) fn level(level: ChangeLevel) -> &'static str {
    match level {
        ChangeLevel::Breaking => "breaking",
        ChangeLevel::Dangerous => "dangerous",
        ChangeLevel::Compatible => "compatible",
    }
}

/// The whole report.
pub(super) fn write(
    comparison: &Comparison,
    verdict: &GateVerdict<'_>,
    approvals: &str,
    styled: bool,
) -> String {
    let mut out = format!("base: {}\nhead: {}\n", comparison.base, comparison.head);
    for contract in &verdict.contracts {
        changes(&mut out, contract, styled);
    }
    for contract in &verdict.contracts {
        out.push_str(&format!("\n{}\n", counts(contract)));
        for note in &contract.notes {
            out.push_str(&format!("note: {note}\n"));
        }
    }
    for (severity, problems) in [("error", &verdict.errors), ("warning", &verdict.warnings)] {
        for problem in problems {
            out.push_str(&format!("\n{severity}: {approvals}:{}: {}", problem.line, problem.message));
        }
    }
    if !verdict.errors.is_empty() || !verdict.warnings.is_empty() {
        out.push('\n');
    }
    out.push_str(&format!("\nrequired version bump: {}\n", verdict.required().as_str()));
    out.push_str(&conclusion(verdict));
    out
}

fn changes(out: &mut String, contract: &ContractVerdict<'_>, styled: bool) {
    let ContractPair { base, head } = contract.pair;
    let whole = [(base, "base"), (head, "head")];
    let sides = whole.iter().filter_map(|(side, label)| {
        side.as_ref().map(|side| MessageSources { sources: &side.sources, root: &side.root, label })
    });
    let sides: Vec<MessageSources<'_>> = sides.collect();
    let head_at = usize::from(base.is_some());
    for level in LEVELS {
        let of_level: Vec<&JudgedChange> =
            contract.findings.iter().filter(|finding| finding.change.level == level).collect();
        let messages: Vec<AnnotatedMessage<'_>> =
            of_level.iter().take(SHOWN).map(|finding| annotated(finding, head_at)).collect();
        for shown in render_annotated(&sides, &messages, styled) {
            out.push_str(&format!("\n{shown}\n"));
        }
        if of_level.len() > SHOWN {
            out.push_str(&format!("\n{} more; `--format json` lists all\n", of_level.len() - SHOWN));
        }
    }
}

fn annotated(finding: &JudgedChange, head_at: usize) -> AnnotatedMessage<'_> {
    let change = &finding.change;
    let mut places = Vec::new();
    places.extend(finding.base.map(|(file, span)| (0, file, span)));
    places.extend(finding.head.map(|(file, span)| (head_at, file, span)));
    let mut notes = vec![format!("{}; {}", change.element, change.rule.info().why.to_lowercase_first())];
    if change.is_security() {
        notes.push("it opens access, so it always needs an approval".to_owned());
    }
    if let Some(deprecation) = &finding.deprecation {
        notes.push(format!("deprecated in the base: {}", deprecation.note()));
    }
    for one in &change.consequences {
        notes.push(format!(
            "consequence: {} for {}: {} ({})",
            level(one.level),
            one.element,
            one.message,
            one.rule
        ));
    }
    if let Some(approval) = &finding.approval {
        let class = match approval.class {
            super::approvals::ApprovalClass::AcceptedBreak => "accepted break",
            super::approvals::ApprovalClass::SpecCorrection => "spec correction",
        };
        notes.push(format!(
            "approved by {} as {class} until {}: {}",
            approval.approver, approval.expires, approval.reason
        ));
    }
    if finding.blocks {
        notes.push(format!("not approved; fingerprint {}", change.fingerprint()));
    }
    let help = match change.rule {
        CompatRule::VersionBumpTooSmall => {
            "raise `version` in contract.yaml, or add `--unreleased` if the base is not a release"
        }
        rule => rule.help(),
    };
    let help = finding.blocks.then(|| help.to_owned());
    let severity = match change.level {
        ChangeLevel::Breaking => MessageLevel::Error,
        ChangeLevel::Dangerous => MessageLevel::Warning,
        ChangeLevel::Compatible => MessageLevel::Note,
    };
    AnnotatedMessage {
        severity,
        title: level(change.level),
        id: change.rule.info().id,
        message: &change.message,
        places,
        notes,
        help,
    }
}

trait Sentence {
    fn to_lowercase_first(&self) -> String;
}

impl Sentence for str {
    /// Lowercases the first letter, unless the first word is an acronym.
    fn to_lowercase_first(&self) -> String {
        let mut letters = self.chars();
        match (letters.next(), letters.clone().next()) {
            (Some(first), Some(second)) if second.is_lowercase() || second == ' ' => {
                first.to_lowercase().chain(letters).collect()
            }
            _ => self.to_owned(),
        }
    }
}

/// One summary line per contract.
pub(super) fn counts(contract: &ContractVerdict<'_>) -> String {
    let of = |level| contract.findings.iter().filter(|finding| finding.change.level == level).count();
    let numbers: Vec<String> = LEVELS.iter().map(|one| format!("{} {}", of(*one), level(*one))).collect();
    let mut line = format!("{}: {}", contract.name, numbers.join(", "));
    let approved = contract.findings.iter().filter(|finding| finding.approval.is_some()).count();
    if approved > 0 {
        line.push_str(&format!(", {approved} approved"));
    }
    let follows = LEVELS.map(|one| count_for_implementers(&contract.findings, one));
    if follows.iter().any(|count| *count > 0) {
        let [breaking, dangerous, compatible] = follows;
        line.push_str(&format!(
            "; for implementers: {breaking} breaking, {dangerous} dangerous, {compatible} compatible"
        ));
    }
    if let (Some(base), Some(head)) = (&contract.pair.base, &contract.pair.head)
        && contract.declared.is_some()
    {
        line.push_str(&format!("; version {} → {}", base.model.version, head.model.version));
        if contract.required > Bump::None {
            line.push_str(&format!(
                ", {} required",
                version::minimum_version(&base.model.version, contract.required)
            ));
        }
    }
    line
}

fn plural(count: usize, noun: &str) -> String {
    if count == 1 { format!("1 {noun}") } else { format!("{count} {noun}s") }
}

/// The verdict and the next steps.
fn conclusion(verdict: &GateVerdict<'_>) -> String {
    let blocking = verdict.findings().filter(|finding| finding.blocks).count();
    if verdict.passes() {
        return "gate passed\n".to_owned();
    }
    let mut reasons = Vec::new();
    if blocking > 0 {
        reasons.push(plural(blocking, "unapproved change"));
    }
    if !verdict.errors.is_empty() {
        reasons.push(plural(verdict.errors.len(), "invalid approval"));
    }
    let mut out = format!("gate failed: {}\n", reasons.join(", "));
    if blocking > 0 {
        out.push_str(
            "next: undo the change; or keep the old element and deprecate it, with a sunset and a replacement; or, if the \
             change is intentional, raise the version in contract.yaml, run the same command with `--accept`, and fill in \
             the reason and the approver\n",
        );
    }
    out
}
