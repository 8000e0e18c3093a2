//! Annotations for GitHub's CI: one line per rule that decides or would, with its sentence. See
//! <https://docs.github.com/actions/reference/workflow-commands-for-github-actions>.

use super::{Report, RuleReport};
use crate::{Outcome, Verdict};

/// The commands that make the annotations, one a line.
pub(crate) fn write(reports: &[Report]) -> String {
    let mut lines = String::new();
    for report in reports {
        if let Some(trouble) = &report.trouble {
            lines.push_str(&format!("::error title=Conformance::{}\n", message(trouble)));
        }
        for rule in &report.rules {
            if let Some(level) = level(report, rule) {
                lines.push_str(&line(report, rule, level));
            }
        }
    }
    lines
}

fn level(report: &Report, rule: &RuleReport) -> Option<&'static str> {
    match (rule.outcome.verdict(rule.rule.level, report.strict), rule.outcome) {
        (Verdict::DoesNotConform | Verdict::CouldNotTell, _) => Some("error"),
        (Verdict::Conforms, Outcome::Fail | Outcome::Flaky | Outcome::UnexpectedPass) => Some("warning"),
        (Verdict::Conforms, _) => None,
    }
}

fn line(report: &Report, judged: &RuleReport, level: &str) -> String {
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
    format!("::{level} title={}::{}\n", property(&title), message(&text))
}

fn message(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    message(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::{message, property};

    #[test]
    fn no_text_ends_its_command() {
        assert_eq!(message("50 %\nnext"), "50 %25%0Anext");
        assert_eq!(property("a: b, c"), "a%3A b%2C c");
    }
}
