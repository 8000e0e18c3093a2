//! The reports of a run, in every format.

use serde_json::{Value, json};

use super::folder::{Folder, MUTANT, RULE, json_of};

const SCHEMA: &str = include_str!("../../../../schema/report.schema.json");

#[test]
fn reports_are_written_in_every_format() {
    let folder = Folder::new("reports");
    let files = "json=r.json,junit=r.xml,markdown=r.md";
    let args = ["run", "--mutant", MUTANT, "--rule", "merge-null-*", "--cases", "8", "--report", files];
    folder.check(&[&args[..], &["--report", "text=r.txt,sarif=r.sarif"]].concat(), 1);
    let report = json_of(&folder.read("r.json"));
    assert_eq!(report["verdict"], "does-not-conform");
    let junit = folder.read("r.xml");
    for part in ["<testsuite ", &format!("name=\"{RULE}\""), "<failure ", "expected: "] {
        assert!(junit.contains(part), "missing {part} in\n{junit}");
    }
    let markdown = folder.read("r.md");
    for part in ["**does not conform**", &format!("### FAIL `{RULE}`"), "| pass |", "Repeat: `cargo"] {
        assert!(markdown.contains(part), "missing {part} in\n{markdown}");
    }
    assert!(folder.read("r.txt").contains(&format!("FAIL {RULE} ")));
    check_sarif(&json_of(&folder.read("r.sarif")));
}

/// Checks that the log is valid and that a result points to the file of its rule.
#[track_caller]
fn check_sarif(log: &Value) {
    // The published schema has a wrong pattern; see `report/tests/sarif.rs`.
    let schema =
        include_str!("../../../../../report/tests/sarif-schema-2.1.0.json").replace("{2}]?$", "{2}?$");
    let validator = jsonschema::validator_for(&json_of(&schema)).expect("the schema is valid");
    let faults: Vec<String> = validator.iter_errors(log).map(|error| error.to_string()).collect();
    assert!(faults.is_empty(), "{faults:#?}");
    let results = log["runs"][0]["results"].as_array().expect("a run has results");
    let failed = results.iter().find(|result| result["ruleId"] == RULE).expect("the rule fails");
    assert_eq!(failed["level"], "error");
    let place = &failed["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], format!("spec/current/rules/metadata/{RULE}.yaml"));
    assert_eq!(place["region"]["startLine"], 2);
}

#[test]
fn a_failing_should_rule_is_a_junit_failure_only_with_strict() {
    let folder = Folder::new("should");
    // The rule about null in arrays is inferred, so it is a SHOULD rule.
    let run =
        ["run", "--mutant", "merge-drops-nulls-in-arrays", "--rule", "merge-null-in-array", "--cases", "16"];
    folder.check(&[&run[..], &["--report", "junit=a.xml"]].concat(), 0);
    folder.check(&[&run[..], &["--report", "junit=b.xml", "--strict"]].concat(), 1);
    assert!(!folder.read("a.xml").contains("<failure"), "{}", folder.read("a.xml"));
    assert!(folder.read("b.xml").contains("<failure"), "{}", folder.read("b.xml"));
}

#[test]
fn github_actions_gets_annotations_and_a_summary() {
    let folder = Folder::new("github");
    let args = ["run", "--mutant", MUTANT, "--rule", RULE, "--cases", "8"];
    let run = |format: &str| {
        let mut command = folder.command(&[&args[..], &["--format", format]].concat());
        command.env("GITHUB_ACTIONS", "true").env("GITHUB_STEP_SUMMARY", folder.file("summary.md"));
        let output = command.output().expect("cargo built the binary for this test");
        (
            String::from_utf8_lossy(&output.stdout).into_owned(),
            String::from_utf8_lossy(&output.stderr).into_owned(),
        )
    };
    let (out, _) = run("text");
    let place = format!("::error file=spec/current/rules/metadata/{RULE}.yaml,line=2,title=fail ");
    let line = out.lines().find(|line| line.starts_with(&place));
    assert!(line.is_some_and(|line| line.contains("%0Aexpected: ")), "{out}");
    assert!(folder.read("summary.md").contains("does not conform"));
    // Standard output stays one JSON document.
    let (out, err) = run("json");
    assert!(json_of(&out).is_object() && err.contains(&place), "{err}");
}

#[test]
fn several_api_versions_are_reported_as_a_matrix() {
    let folder = Folder::new("matrix");
    let run = ["run", "--rule", "update-metadata-*", "--rule", RULE, "--cases", "4", "--histories", "2"];
    let run = [&run[..], &["--api-version", "all"]].concat();
    let (out, _) = folder.check(&run, 0);
    assert!(out.lines().filter(|line| line.starts_with("seed ")).count() > 1, "{out}");
    assert!(out.contains("\nrule ") && out.contains("same outcome at every version: "), "{out}");
    let (out, _) = folder.check(&[&run[..], &["--format", "json"]].concat(), 0);
    let matrix = json_of(&out);
    let versions = matrix["matrix"][RULE].as_object().map_or(0, serde_json::Map::len);
    assert_eq!(Some(versions), matrix["reports"].as_array().map(Vec::len), "{matrix:#}");
    check_schema(&matrix);
    let one = ["run", "--rule", RULE, "--cases", "4", "--api-version", "2025-11-10", "--format", "json"];
    assert_eq!(json_of(&folder.check(&one, 0).0)["api_version"], "2025-11-10");
}

#[test]
fn rules_beyond_the_limits_are_reported_as_not_evaluated() {
    let folder = Folder::new("limits");
    let run = ["run", "--rule", "merge-*", "--max-requests", "40", "--format", "json"];
    let report = json_of(&folder.check(&run, 2).0);
    assert!(report["generator"]["requests"].as_u64() <= Some(40), "{report:#}");
    let rules = report["rules"].as_array().expect("a report has rules");
    let left_out = rules.iter().filter(|rule| rule["outcome"] == "not-evaluated").count();
    assert!(left_out > 0 && rules.iter().any(|rule| rule["outcome"] == "pass"), "{report:#}");
    let run = ["run", "--rule", "merge-*", "--max-seconds", "0"];
    assert!(folder.check(&run, 2).0.contains("time limit reached; raise --max-seconds"));
}

#[track_caller]
fn check_schema(report: &Value) {
    let validator = jsonschema::validator_for(&json_of(SCHEMA)).expect("the schema is valid");
    let faults: Vec<String> = validator.iter_errors(report).map(|fault| fault.to_string()).collect();
    assert!(faults.is_empty(), "{faults:?}");
}

#[test]
fn the_report_schema_is_committed_and_reports_are_valid() {
    let folder = Folder::new("schema");
    let (schema, _) = folder.check(&["schema"], 0);
    assert_eq!(
        schema, SCHEMA,
        "update it with `cargo conformance schema > conformance/schema/report.schema.json`"
    );
    let run = [
        "run", "--mutant", MUTANT, "--rule", "merge-*", "--rule", "*-null*", "--cases", "4", "--format",
        "json",
    ];
    let mut report = json_of(&folder.check(&run, 1).0);
    check_schema(&report);
    report["rules"][0]["outcome"] = json!("fine");
    let validator = jsonschema::validator_for(&json_of(SCHEMA)).expect("the schema is valid");
    assert!(!validator.is_valid(&report), "the schema accepts any outcome");
}

#[test]
fn the_legacy_edition_is_judged() {
    let folder = Folder::new("legacy");
    let (out, _) = folder.check(&["run", "--contract", "legacy", "--cases", "4", "--format", "json"], 0);
    let report = json_of(&out);
    assert!(report["summary"]["pass"].as_u64() > Some(20), "{report:#}");
    assert_eq!(
        (report["summary"]["not_applicable"].as_u64(), report["summary"]["error"].as_u64()),
        (Some(0), Some(0))
    );
    let args = ["run", "--contract", "legacy", "--api-version", "2025-11-10"];
    assert!(folder.check(&args, 2).1.contains("its only version"));
}

#[test]
fn concurrent_calls_and_calls_by_an_sdk_are_marked() {
    let folder = Folder::new("origin");
    let origins = |mutant: &str, rule: &str, how: &str| {
        let args = ["run", "--mutant", mutant, "--rule", rule, "--strict"];
        let (out, _) = folder.check(&args, 1);
        assert!(out.contains(how), "{out}");
        let report = json_of(&folder.check(&[&args[..], &["--format", "json"]].concat(), 1).0);
        check_schema(&report);
        let shown = &report["rules"][0]["counterexample"];
        let steps = shown["steps"].as_array().expect("a counterexample has steps");
        let origins =
            steps.iter().filter_map(|step| step.get("origin")?.as_str()).map(str::to_owned).collect();
        (shown["length"].clone(), origins)
    };
    let (length, at_once): (Value, Vec<String>) =
        origins("race-loses-patch", "race-patches", ", concurrently)");
    assert_eq!((length, at_once), (json!(3), vec!["concurrent".to_owned(); 2]));
    let (length, by_sdk) = origins("sdk-sessions-not-cached", "sdk-sessions-once", "made by the SDK");
    assert_eq!(length, json!(3));
    assert!(by_sdk.len() >= 2 && by_sdk.iter().all(|origin| origin == "by-sdk"), "{by_sdk:?}");
}

#[test]
fn colour_is_for_terminals_only() {
    let folder = Folder::new("colour");
    let mut command = folder.command(&["run", "--rule", RULE, "--cases", "2"]);
    let output = command.env("CLICOLOR_FORCE", "1").output().expect("cargo built the binary for this test");
    assert!(!output.stdout.contains(&0x1b) && output.stderr.is_empty());
}
