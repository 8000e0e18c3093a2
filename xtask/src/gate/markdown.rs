//! Markdown: the report for pull requests and job summaries, and the changelog section.

use clerk_user_compat::{Audience, ChangeLevel, CompatRule};
use clerk_user_report::markdown::{code, inline};

use super::comparison::Comparison;
use super::document;
use super::text::{LEVELS, counts, level};
use super::verdict::{ContractVerdict, GateVerdict, JudgedChange};
use super::version::{self, Bump};

/// The report.
pub(super) fn write(comparison: &Comparison, verdict: &GateVerdict<'_>) -> String {
    let says = if verdict.passes() { "passed" } else { "failed" };
    let mut out = format!("# Change gate: {says}\n\n");
    out.push_str(&format!("Base: {}. Head: {}.\n", inline(&comparison.base), inline(&comparison.head)));
    for contract in &verdict.contracts {
        out.push_str(&format!("\n## {}\n\n{}\n", inline(&contract.name), inline(&counts(contract))));
        for note in &contract.notes {
            out.push_str(&format!("\n> {}\n", inline(note)));
        }
        for one in LEVELS {
            table(&mut out, contract, one);
        }
        consequences(&mut out, contract);
    }
    for (title, problems) in [("Invalid approvals", &verdict.errors), ("Warnings", &verdict.warnings)] {
        if problems.is_empty() {
            continue;
        }
        out.push_str(&format!("\n## {title}\n\n"));
        for problem in problems {
            out.push_str(&format!("- line {}: {}\n", problem.line, inline(&problem.message)));
        }
    }
    out.push_str(&format!("\nRequired bump: **{}**\n", verdict.required().as_str()));
    out
}

fn table(out: &mut String, contract: &ContractVerdict<'_>, one: ChangeLevel) {
    let of_level: Vec<&JudgedChange> =
        contract.findings.iter().filter(|finding| finding.change.level == one).collect();
    if of_level.is_empty() {
        return;
    }
    out.push_str(&format!("\n### {} ({})\n\n", capital(level(one)), of_level.len()));
    out.push_str("| element | change | rule | location | approved |\n| --- | --- | --- | --- | --- |\n");
    for finding in of_level {
        let change = &finding.change;
        let base = document::place(contract.pair.base.as_ref(), finding.base);
        let head = document::place(contract.pair.head.as_ref(), finding.head);
        let at = head.or(base).map_or_else(String::new, |at| code(&format!("{}:{}", at.file, at.line)));
        let security = if change.is_security() { " (security)" } else { "" };
        let approved = match (&finding.approval, finding.blocks) {
            (Some(approval), _) => inline(&format!("{}: {}", approval.approver, approval.reason)),
            (None, true) => "**no**".to_owned(),
            (None, false) => String::new(),
        };
        out.push_str(&format!(
            "| {} | {} | {}{security} | {at} | {approved} |\n",
            code(change.element.as_str()),
            inline(&change.message),
            code(change.rule.info().id),
        ));
    }
}

fn consequences(out: &mut String, contract: &ContractVerdict<'_>) {
    let follows = contract.findings.iter().flat_map(|finding| &finding.change.consequences);
    let mut lines: Vec<String> = follows
        .filter(|one| one.rule.info().audience() == Audience::Implementer)
        .map(|one| {
            format!("- {}: {} ({})\n", level(one.level), inline(&one.message), code(one.rule.info().id))
        })
        .collect();
    lines.dedup();
    if !lines.is_empty() {
        let count = lines.len();
        out.push_str(&format!(
            "\n<details><summary>Consequences for implementers ({count})</summary>\n\n{}\n</details>\n",
            lines.concat()
        ));
    }
}

/// The changes as a changelog section.
pub(super) fn changelog(comparison: &Comparison, verdict: &GateVerdict<'_>) -> String {
    let mut out = format!("Changes since {}\n", inline(&comparison.base));
    for contract in &verdict.contracts {
        let version = match (&contract.pair.base, &contract.pair.head) {
            (Some(base), Some(head))
                if contract.declared.is_some() && base.model.version != head.model.version =>
            {
                format!(" {} (from {})", head.model.version, base.model.version)
            }
            (Some(base), Some(_)) if contract.required > Bump::None && contract.declared.is_some() => {
                format!(
                    " (requires at least {})",
                    version::minimum_version(&base.model.version, contract.required)
                )
            }
            (_, Some(head)) => format!(" {}", head.model.version),
            (_, None) => " (removed)".to_owned(),
        };
        out.push_str(&format!("\n## {}{version}\n", inline(&contract.name)));
        if contract.findings.is_empty() {
            out.push_str("\nNo changes.\n");
        }
        for one in LEVELS {
            // The heading shows the required version.
            let listed = |finding: &&JudgedChange| {
                finding.change.level == one && finding.change.rule != CompatRule::VersionBumpTooSmall
            };
            let mut lines = contract.findings.iter().filter(listed).peekable();
            if lines.peek().is_some() {
                out.push_str(&format!("\n### {}\n\n", capital(level(one))));
            }
            for finding in lines {
                out.push_str(&entry(finding));
            }
        }
    }
    out
}

fn entry(finding: &JudgedChange) -> String {
    let change = &finding.change;
    let security = if change.is_security() { " **Security.**" } else { "" };
    let mut line = format!("- {}{security} ({})", inline(&change.message), code(change.element.as_str()));
    if let Some(approval) = &finding.approval {
        line.push_str(&format!(". {}", inline(&approval.reason)));
    }
    line.push('\n');
    for one in &change.consequences {
        line.push_str(&format!("  - {}\n", inline(&one.message)));
    }
    line
}

pub(super) fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
