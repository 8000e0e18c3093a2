//! Annotations for GitHub's CI: a line per rule that decides the verdict or is broken, at the line of the spec that
//! states it.

use clerk_user_report::{Severity, github};

use crate::report::run_report::{Report, RuleReport};
use crate::report::sarif::{place, severity};
use crate::report::unexplained;

/// The workflow commands, one per line. `spec` is the folder of the contract.
pub fn write(reports: &[Report], spec: &str) -> String {
    let mut lines = String::new();
    for report in reports {
        if let Some(error) = &report.error {
            lines.push_str(&github::annotation(Severity::Error, None, "Conformance", error));
            lines.push('\n');
        }
        for found in report.unexplained.iter().filter(|found| found.decides()) {
            let text = unexplained::sentence(found);
            let title = "Unexpected response (no rule covers it)";
            lines.push_str(&github::annotation(Severity::Error, None, title, &text));
            lines.push('\n');
        }
        for rule in &report.rules {
            if let Some(severity) = severity(report, rule).filter(|severity| *severity > Severity::Note) {
                lines.push_str(&line(report, rule, severity, spec));
                lines.push('\n');
            }
        }
    }
    lines
}

fn line(report: &Report, judged: &RuleReport, severity: Severity, spec: &str) -> String {
    let title = format!("{} {} at API version {}", judged.outcome, judged.rule.id, report.api_version);
    let mut text = format!("{} rule: {}", judged.requirement(), judged.rule.statement);
    if let Some(reason) = &judged.reason {
        text.push_str(&format!("\n{reason}"));
    }
    if let Some(counterexample) = &judged.counterexample {
        text.push_str(&format!(
            "\nexpected: {}\nactual: {}\nreproduce: {}",
            counterexample.expected, counterexample.actual, counterexample.replay
        ));
    }
    github::annotation(severity, Some(&place(spec, judged.rule)), &title, &text)
}
