//! Reports for CI services: GitHub annotations, SARIF and JUnit.

use anyhow::{Context, Result};
use clerk_user_compat::{ChangeLevel, CompatRule};
use clerk_user_report::{FileLocation, Finding, RuleDescriptor, Severity, Tool, github, sarif};
use quick_junit::{NonSuccessKind, TestCase, TestCaseStatus, TestSuite};
use serde_json::{Map, Value, json};

use super::comparison::LoweredContract;
use super::document;
use super::markdown::capital;
use super::text::level;
use super::verdict::{ApprovalProblem, ContractVerdict, GateVerdict, JudgedChange};

/// Id of the rule for invalid and stale approvals.
const APPROVAL: &str = "invalid-approval";

/// Tool name in SARIF and JUnit.
const NAME: &str = "clerk-user-gate";

/// The severity of a finding: whatever blocks is an error.
fn severity(finding: &JudgedChange) -> Severity {
    match finding.weight {
        _ if finding.blocks => Severity::Error,
        ChangeLevel::Breaking | ChangeLevel::Dangerous if finding.approval.is_none() => Severity::Warning,
        _ => Severity::Note,
    }
}

fn place(
    contract: Option<&LoweredContract>,
    at: Option<(clerk_user_model::source::FileId, clerk_user_model::source::Span)>,
) -> Option<FileLocation> {
    let place = document::place(contract, at)?;
    Some(FileLocation { file: place.file, line: place.line, column: Some(place.column) })
}

/// Annotations for each change that blocks or needs attention, and for each invalid or stale approval.
pub(super) fn annotations(verdict: &GateVerdict<'_>, approvals: &str) -> String {
    let mut lines = String::new();
    for contract in &verdict.contracts {
        for finding in contract.findings.iter().filter(|finding| severity(finding) > Severity::Note) {
            let change = &finding.change;
            let at = place(contract.pair.head.as_ref(), finding.anchor);
            let title = format!("{}: {}", level(change.level), change.rule);
            let mut text = change.message.clone();
            if let Some(base) = document::place(contract.pair.base.as_ref(), finding.base) {
                text.push_str(&format!("\nin the base: {}:{}", base.file, base.line));
            }
            text.push_str(&format!("\n{}, fingerprint {}", change.element, change.fingerprint()));
            lines.push_str(&github::annotation(severity(finding), at.as_ref(), &title, &text));
            lines.push('\n');
        }
    }
    for (severity, problem) in problems(verdict) {
        let at = FileLocation::line(approvals, problem.line);
        lines.push_str(&github::annotation(severity, Some(&at), APPROVAL, &problem.message));
        lines.push('\n');
    }
    lines
}

/// The SARIF log.
pub(super) fn log(verdict: &GateVerdict<'_>, approvals: &str) -> Value {
    let rules = CompatRule::ALL.iter().map(|rule| {
        let info = rule.info();
        let mut tags = vec![level(info.level).to_owned()];
        tags.extend(info.security.then(|| "security".to_owned()));
        let severity = match info.level {
            ChangeLevel::Breaking => Severity::Error,
            ChangeLevel::Dangerous => Severity::Warning,
            ChangeLevel::Compatible => Severity::Note,
        };
        let text = info.id.replace('-', " ");
        RuleDescriptor {
            id: info.id.to_owned(),
            text,
            help: Some(format!("{}. {}.", info.why, capital(rule.help()))),
            severity,
            tags,
        }
    });
    let approval = RuleDescriptor {
        id: APPROVAL.to_owned(),
        text: "invalid or stale approval".to_owned(),
        help: Some("Complete, renew or remove the approval.".to_owned()),
        severity: Severity::Error,
        tags: Vec::new(),
    };
    let tool = Tool {
        name: NAME.to_owned(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        rules: rules.chain([approval]).collect(),
    };
    let changes = verdict
        .contracts
        .iter()
        .flat_map(|contract| contract.findings.iter().map(|one| reported(contract, one)));
    let problems = problems(verdict).map(|(severity, problem)| of_approval(severity, problem, approvals));
    sarif::log(&tool, &changes.chain(problems).collect::<Vec<_>>(), true)
}

fn reported(contract: &ContractVerdict<'_>, finding: &JudgedChange) -> Finding {
    let change = &finding.change;
    let mut properties = Map::new();
    for (key, value) in [
        ("contract", json!(contract.name)),
        ("element", json!(change.element)),
        ("level", json!(change.level)),
        ("security", json!(change.is_security())),
        ("before", json!(change.before)),
        ("after", json!(change.after)),
        ("consequences", json!(change.consequences)),
    ] {
        properties.insert(key.to_owned(), value);
    }
    let base = place(contract.pair.base.as_ref(), finding.base);
    Finding {
        rule: change.rule.info().id.to_owned(),
        severity: severity(finding),
        message: change.message.clone(),
        place: place(contract.pair.head.as_ref(), finding.anchor),
        related: base.map(|base| (base, "in the base".to_owned())).into_iter().collect(),
        fingerprint: Some(change.fingerprint()),
        accepted: finding.approval.as_ref().map(|one| format!("{}: {}", one.approver, one.reason)),
        properties,
    }
}

/// Every problem with an approval, with its severity.
fn problems<'a>(verdict: &'a GateVerdict<'_>) -> impl Iterator<Item = (Severity, &'a ApprovalProblem)> {
    let errors = verdict.errors.iter().map(|problem| (Severity::Error, problem));
    errors.chain(verdict.warnings.iter().map(|problem| (Severity::Warning, problem)))
}

fn of_approval(severity: Severity, problem: &ApprovalProblem, approvals: &str) -> Finding {
    Finding {
        rule: APPROVAL.to_owned(),
        severity,
        message: problem.message.clone(),
        place: Some(FileLocation::line(approvals, problem.line)),
        related: Vec::new(),
        fingerprint: None,
        accepted: None,
        properties: Map::new(),
    }
}

/// JUnit XML: a suite per contract, a case per change. Only blocking changes and invalid approvals are failures, so
/// that JUnit readers reach the same verdict.
pub(super) fn junit(verdict: &GateVerdict<'_>) -> Result<String> {
    let mut report = quick_junit::Report::new(NAME);
    for contract in &verdict.contracts {
        let mut suite = TestSuite::new(contract.name.as_str());
        if contract.findings.is_empty() {
            suite.add_test_case(TestCase::new("no changes", TestCaseStatus::success()));
        }
        suite.add_test_cases(contract.findings.iter().map(|finding| case(contract, finding)));
        report.add_test_suite(suite);
    }
    if !verdict.errors.is_empty() {
        let mut suite = TestSuite::new("approvals");
        suite.add_test_cases(verdict.errors.iter().map(|problem| {
            let mut status = TestCaseStatus::non_success(NonSuccessKind::Failure);
            status.set_message(problem.message.as_str()).set_type(APPROVAL);
            TestCase::new(format!("line {}", problem.line), status)
        }));
        report.add_test_suite(suite);
    }
    report.to_string().context("failed to write JUnit XML")
}

fn case(contract: &ContractVerdict<'_>, finding: &JudgedChange) -> TestCase {
    let change = &finding.change;
    let mut status = if finding.blocks {
        TestCaseStatus::non_success(NonSuccessKind::Failure)
    } else {
        TestCaseStatus::success()
    };
    if finding.blocks {
        status.set_message(change.message.as_str()).set_type(level(change.level));
        let at = document::place(contract.pair.head.as_ref(), finding.anchor);
        let at = at.map_or_else(String::new, |at| format!("{}:{}\n", at.file, at.line));
        status.set_description(format!("{}\n{at}fingerprint {}", change.message, change.fingerprint()));
    }
    let mut case = TestCase::new(format!("{} at {}", change.rule, change.element), status);
    case.set_classname(level(change.level));
    case
}
