//! The report for programs. Its shape is part of the command-line contract.

use serde_json::{Map, Value, json};

use super::{Report, RuleReport};
use crate::Outcome;

pub(super) fn report(report: &Report) -> Value {
    let observed = report.rules.iter().filter(|rule| rule.outcome == Outcome::Observed);
    let summary: Map<String, Value> = Outcome::ALL
        .into_iter()
        .map(|outcome| (outcome.as_str().replace('-', "_"), Value::from(report.count(outcome))))
        .collect();
    let mut json = json!({
        "implementation": report.implementation,
        "seed": report.seed,
        "api_version": report.api_version,
        "rules": report.rules.iter().map(rule).collect::<Vec<_>>(),
        "observed": observed.map(observation).collect::<Vec<_>>(),
        "generator": report.generator,
        "summary": summary,
    });
    if let (Some(trouble), Some(members)) = (&report.trouble, json.as_object_mut()) {
        members.insert("trouble".to_owned(), Value::from(trouble.as_str()));
    }
    json
}

fn rule(report: &RuleReport) -> Value {
    let mut json = json!({
        "id": report.rule.id,
        "facts": report.rule.facts,
        "level": report.rule.level,
        "outcome": report.outcome,
        "api_version": report.api_version,
        "evaluations": report.evaluations,
        "counterexample": report.counterexample,
    });
    if let (Some(reason), Some(members)) = (&report.reason, json.as_object_mut()) {
        members.insert("reason".to_owned(), Value::from(reason.as_str()));
    }
    json
}

fn observation(report: &RuleReport) -> Value {
    let note = |(text, times): (&str, u64)| json!({ "note": text, "times": times });
    json!({
        "id": report.rule.id,
        "statement": report.rule.statement,
        "notes": report.notes.iter().map(note).collect::<Vec<_>>(),
    })
}
