//! The report as SARIF. Each rule that was judged is a SARIF rule. Each rule that is broken or could not be judged is a
//! result, at the line of the spec that states it.

use clerk_user_report::{FileLocation, Finding, RuleDescriptor, Severity, Tool, sarif};
use serde_json::{Map, Value, json};

use crate::report::run_report::{Report, RuleReport, Unexplained};
use crate::report::unexplained;
use crate::{Outcome, Verdict};

/// The line on which a file of the spec names its rule: the first line names the schema for editors. A test checks
/// every file.
pub const ID_LINE: usize = 2;

/// The SARIF rule for a run that could not judge anything.
const COULD_NOT_RUN: &str = "could-not-run";
/// The SARIF rule for answers that no rule explains.
const UNEXPLAINED: &str = "unexplained";

/// Where a rule is stated. `spec` is the folder of its contract.
pub fn place(spec: &str, rule: &clerk_user_runtime::Rule) -> FileLocation {
    FileLocation::line(&format!("{spec}/{}", rule.file), ID_LINE)
}

/// The severity of an outcome. `None` if there is nothing to report.
pub fn severity(report: &Report, rule: &RuleReport) -> Option<Severity> {
    match (rule.outcome.verdict(rule.rule.level, report.strict), rule.outcome) {
        (Verdict::DoesNotConform | Verdict::CouldNotTell, _) => Some(Severity::Error),
        (Verdict::Conforms, Outcome::Fail | Outcome::Flaky | Outcome::UnexpectedPass) => {
            Some(Severity::Warning)
        }
        (Verdict::Conforms, Outcome::KnownFailing) => Some(Severity::Note),
        (Verdict::Conforms, _) => None,
    }
}

/// The log of all reports.
pub fn write(reports: &[Report], spec: &str) -> Value {
    let mut rules: Vec<RuleDescriptor> = Vec::new();
    let mut findings = Vec::new();
    for report in reports {
        if let Some(error) = &report.error {
            findings.push(could_not_run(report, error));
        }
        findings.extend(report.unexplained.iter().map(|found| unexplained_finding(report, found)));
        for judged in &report.rules {
            if !rules.iter().any(|known| known.id == judged.rule.id) {
                rules.push(rule(judged));
            }
            if let Some(severity) = severity(report, judged) {
                findings.push(finding(report, judged, severity, spec));
            }
        }
    }
    rules.push(RuleDescriptor {
        id: COULD_NOT_RUN.to_owned(),
        text: "The implementation can be judged.".to_owned(),
        help: None,
        severity: Severity::Error,
        tags: Vec::new(),
    });
    rules.push(RuleDescriptor {
        id: UNEXPLAINED.to_owned(),
        text: "Every response that the contract does not allow is covered by a rule.".to_owned(),
        help: Some(unexplained::MEANING.to_owned()),
        severity: Severity::Error,
        tags: Vec::new(),
    });
    let tool = Tool {
        name: "clerk-user-conformance".to_owned(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        rules,
    };
    let complete = reports.iter().all(|report| report.error.is_none());
    sarif::log(&tool, &findings, complete)
}

fn rule(judged: &RuleReport) -> RuleDescriptor {
    let rule = judged.rule;
    let sources = rule.source.iter().map(|source| format!("{}, {}", source.doc, source.heading));
    RuleDescriptor {
        id: rule.id.to_string(),
        text: rule.statement.to_string(),
        help: Some(format!("Source: {}", sources.collect::<Vec<_>>().join("; "))),
        severity: if rule.level.is_must() { Severity::Error } else { Severity::Warning },
        tags: vec![rule.level.as_str().to_owned()],
    }
}

fn finding(report: &Report, judged: &RuleReport, severity: Severity, spec: &str) -> Finding {
    let mut message = format!(
        "{} ({} rule, API version {}): {}",
        judged.outcome,
        judged.requirement(),
        report.api_version,
        judged.rule.statement
    );
    if let Some(reason) = &judged.reason {
        message.push_str(&format!("\n{reason}"));
    }
    let mut properties = Map::new();
    properties.insert("outcome".to_owned(), json!(judged.outcome));
    properties.insert("api_version".to_owned(), json!(report.api_version));
    if let Some(counterexample) = &judged.counterexample {
        message.push_str(&format!(
            "\nexpected: {}\nactual: {}\nreproduce: {}",
            counterexample.expected, counterexample.actual, counterexample.replay
        ));
        properties.insert("steps".to_owned(), json!(counterexample.steps));
    }
    let known = judged.outcome == Outcome::KnownFailing;
    Finding {
        rule: judged.rule.id.to_string(),
        severity,
        message,
        place: Some(place(spec, judged.rule)),
        related: Vec::new(),
        fingerprint: judged
            .counterexample
            .as_ref()
            .and_then(|counterexample| counterexample.fingerprint.clone()),
        accepted: known
            .then(|| judged.reason.clone().unwrap_or_else(|| "on the known-failing list".to_owned())),
        properties,
    }
}

fn unexplained_finding(report: &Report, found: &Unexplained) -> Finding {
    let mut properties = Map::new();
    properties.insert("api_version".to_owned(), json!(report.api_version));
    properties.insert("steps".to_owned(), json!(found.counterexample.steps));
    Finding {
        rule: UNEXPLAINED.to_owned(),
        severity: if found.decides() { Severity::Error } else { Severity::Note },
        message: format!("{}\n{}", unexplained::sentence(found), unexplained::circumstances(found)),
        place: None,
        related: Vec::new(),
        fingerprint: found.counterexample.fingerprint.clone(),
        accepted: None,
        properties,
    }
}

fn could_not_run(report: &Report, error: &str) -> Finding {
    Finding {
        rule: COULD_NOT_RUN.to_owned(),
        severity: Severity::Error,
        message: format!("{} at API version {}: {error}", report.implementation, report.api_version),
        place: None,
        related: Vec::new(),
        fingerprint: None,
        accepted: None,
        properties: Map::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::ID_LINE;

    /// Another line above the id would make every result point at the wrong line.
    #[test]
    fn results_point_at_the_line_that_names_the_rule() {
        let editions = [("current", clerk_user::rules::RULES), ("legacy", clerk_user::legacy::rules::RULES)];
        for (edition, rules) in editions {
            for rule in rules {
                let path = format!("{}/../../spec/{edition}/{}", env!("CARGO_MANIFEST_DIR"), rule.file);
                let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
                let line = text.lines().nth(ID_LINE - 1).unwrap_or_default();
                assert!(line.starts_with("id: "), "line {ID_LINE} of {path} is `{line}`");
            }
        }
    }
}
