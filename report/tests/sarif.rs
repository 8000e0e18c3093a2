//! Checks the output against the SARIF 2.1.0 schema of OASIS. The schema may be copied, and is unmodified.

use clerk_user_report::{FileLocation, Finding, RuleDescriptor, Severity, Tool, sarif};
use serde_json::{Map, Value, json};

fn schema() -> Value {
    // One bracket too many: strict engines reject this regular expression. No output here has a language.
    let text = include_str!("sarif-schema-2.1.0.json");
    let fixed = text.replace("-[a-zA-Z]{2}]?$", "-[a-zA-Z]{2}?$");
    let schema: Value = serde_json::from_str(&fixed).expect("the schema is JSON");
    schema
}

#[track_caller]
fn errors(log: &Value) -> Vec<String> {
    let validator = jsonschema::validator_for(&schema()).expect("the schema is one");
    validator.iter_errors(log).map(|error| format!("{}: {error}", error.instance_path())).collect()
}

fn tool() -> Tool {
    let rule = RuleDescriptor {
        id: "a-rule".to_owned(),
        text: "Something is so.".to_owned(),
        help: Some("Make it so.".to_owned()),
        severity: Severity::Warning,
        tags: vec!["b".to_owned(), "a".to_owned(), "b".to_owned()],
    };
    Tool { name: "a tool".to_owned(), version: "0.1.0".to_owned(), rules: vec![rule] }
}

fn finding(place: Option<FileLocation>) -> Finding {
    Finding {
        rule: "a-rule".to_owned(),
        severity: Severity::Error,
        message: "it is not".to_owned(),
        place,
        related: vec![(FileLocation::line("spec/b.yaml", 2), "it was here".to_owned())],
        fingerprint: Some("0123".to_owned()),
        accepted: Some("intentional".to_owned()),
        properties: Map::from_iter([("element".to_owned(), json!("resource A"))]),
    }
}

#[test]
fn a_log_is_valid_with_and_without_findings_and_places() {
    let place = FileLocation { file: "spec/a.yaml".to_owned(), line: 3, column: Some(1) };
    for findings in [vec![], vec![finding(None)], vec![finding(Some(place)), finding(None)]] {
        let log = sarif::log(&tool(), &findings, true);
        assert_eq!(errors(&log), Vec::<String>::new(), "{log:#}");
    }
}

#[test]
fn the_schema_finds_what_is_wrong() {
    let mut log = sarif::log(&tool(), &[finding(None)], true);
    log["runs"][0]["results"][0]["level"] = json!("fatal");
    assert_ne!(errors(&log), Vec::<String>::new());
    log = sarif::log(&tool(), &[finding(None)], true);
    log["runs"][0]["tool"]["driver"]["rules"][0]["properties"]["tags"] = json!(["a", "a"]);
    assert_ne!(errors(&log), Vec::<String>::new());
}

#[test]
fn a_finding_points_at_its_rule() {
    let log = sarif::log(&tool(), &[finding(None)], true);
    let result = &log["runs"][0]["results"][0];
    assert_eq!(result["ruleIndex"], 0);
    assert_eq!(result["suppressions"][0]["justification"], "intentional");
}
