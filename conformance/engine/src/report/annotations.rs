//! Annotations for GitHub's CI: one line per rule that decides or would, with its sentence, at the line of the
//! spec that states it.

use clerk_user_report::{Severity, github};

use super::sarif::{place, severity};
use super::{Report, RuleReport};

/// The commands that make the annotations, one a line. `spec` is the folder of the contract.
pub fn write(reports: &[Report], spec: &str) -> String {
    let mut lines = String::new();
    for report in reports {
        if let Some(trouble) = &report.trouble {
            lines.push_str(&github::annotation(Severity::Error, None, "Conformance", trouble));
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
    let title = format!("{} {} at {}", judged.outcome, judged.rule.id, report.api_version);
    let mut text = judged.rule.statement.to_string();
    if let Some(reason) = &judged.reason {
        text.push_str(&format!("\n{reason}"));
    }
    if let Some(shown) = &judged.counterexample {
        text.push_str(&format!(
            "\nexpected: {}\nactual: {}\nrepeat: {}",
            shown.expected, shown.actual, shown.replay
        ));
    }
    github::annotation(severity, Some(&place(spec, judged.rule)), &title, &text)
}
