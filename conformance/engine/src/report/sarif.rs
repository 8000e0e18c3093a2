//! The report as SARIF: each rule that was judged is a rule there, each that is broken or could not be told a
//! result, at the line of the spec that states it.

use clerk_user_report::{FileLocation, Finding, RuleDescriptor, Severity, Tool, sarif};
use serde_json::{Map, Value, json};

use super::{Report, RuleReport};
use crate::{Outcome, Verdict};

/// The line on which a file of the spec names its rule: behind the line that tells editors the schema. A test
/// holds every file to it.
pub const ID_LINE: usize = 2;

/// The rule by which a run is found to have come to nothing.
const TROUBLE: &str = "could-not-run";

/// Where a rule is stated. `spec` is the folder of its contract.
pub fn place(spec: &str, rule: &clerk_user_runtime::Rule) -> FileLocation {
    FileLocation::line(&format!("{spec}/{}", rule.file), ID_LINE)
}

/// How bad an outcome is; nothing where there is nothing to say.
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
        if let Some(trouble) = &report.trouble {
            findings.push(stopped(report, trouble));
        }
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
        id: TROUBLE.to_owned(),
        text: "The implementation can be reached.".to_owned(),
        help: None,
        severity: Severity::Error,
        tags: Vec::new(),
    });
    let tool = Tool {
        name: "clerk-user-conformance".to_owned(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        rules,
    };
    let complete = reports.iter().all(|report| report.trouble.is_none());
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
    let mut message = format!("{} at {}: {}", judged.outcome, report.api_version, judged.rule.statement);
    if let Some(reason) = &judged.reason {
        message.push_str(&format!("\n{reason}"));
    }
    let mut properties = Map::new();
    properties.insert("outcome".to_owned(), json!(judged.outcome));
    properties.insert("api_version".to_owned(), json!(report.api_version));
    if let Some(shown) = &judged.counterexample {
        message.push_str(&format!(
            "\nexpected: {}\nactual: {}\nrepeat: {}",
            shown.expected, shown.actual, shown.replay
        ));
        properties.insert("steps".to_owned(), json!(shown.steps));
    }
    let known = judged.outcome == Outcome::KnownFailing;
    Finding {
        rule: judged.rule.id.to_string(),
        severity,
        message,
        place: Some(place(spec, judged.rule)),
        related: Vec::new(),
        fingerprint: judged.counterexample.as_ref().and_then(|shown| shown.fingerprint.clone()),
        accepted: known.then(|| judged.reason.clone().unwrap_or_else(|| "known to fail".to_owned())),
        properties,
    }
}

fn stopped(report: &Report, trouble: &str) -> Finding {
    Finding {
        rule: TROUBLE.to_owned(),
        severity: Severity::Error,
        message: format!("{} at {}: {trouble}", report.implementation, report.api_version),
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

    /// The files lie beside this crate; a line more above the id would make every result point beside it.
    #[test]
    fn every_rule_is_named_on_the_line_that_results_point_at() {
        let editions = [("current", clerk_user::rules::RULES), ("legacy", clerk_user::legacy::rules::RULES)];
        for (edition, rules) in editions {
            for rule in rules {
                let path = format!("{}/../spec/{edition}/{}", env!("CARGO_MANIFEST_DIR"), rule.file);
                let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
                let line = text.lines().nth(ID_LINE - 1).unwrap_or_default();
                assert!(line.starts_with("id: "), "{path} says `{line}` on line {ID_LINE}");
            }
        }
    }
}
