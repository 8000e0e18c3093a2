//! Runs the commands that work with the results of a run: saved failures and replay, known failures, report files,
//! comparisons, the mutation score. Each test writes its files to a temporary folder.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::{Value, json};

/// A mutant, and a MUST rule that it breaks.
const MUTANT: &str = "merge-keeps-nested-null";
const RULE: &str = "merge-null-nested";
const SCHEMA: &str = include_str!("../../schema/report.schema.json");
const TRACEABILITY: &str = include_str!("../../traceability.md");

/// An empty folder that is removed at the end of the test.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("conformance-{name}-{}", std::process::id()));
        let _may_not_exist = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).expect("the temporary folder is writable");
        Self(path)
    }

    fn file(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.file(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    fn write(&self, name: &str, text: &str) {
        fs::write(self.file(name), text).expect("the temporary folder is writable");
    }

    fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_conformance"));
        command.args(args).current_dir(&self.0).stdin(Stdio::null());
        for name in ["GITHUB_ACTIONS", "GITHUB_STEP_SUMMARY", "CARGO_MANIFEST_DIR"] {
            command.env_remove(name);
        }
        command
    }

    /// Runs a command in the folder and checks its exit code.
    #[track_caller]
    fn check(&self, args: &[&str], code: i32) -> (String, String) {
        let output = self.command(args).output().expect("cargo built the binary for this test");
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("reports are UTF-8");
        let (out, err) = (text(output.stdout), text(output.stderr));
        assert_eq!(output.status.code(), Some(code), "{args:?}\n{out}\n{err}");
        (out, err)
    }

    /// The names of the files in a subfolder.
    fn names(&self, folder: &str) -> Vec<String> {
        let entries = fs::read_dir(self.file(folder)).into_iter().flatten().flatten();
        let mut names: Vec<String> =
            entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _best_effort = fs::remove_dir_all(&self.0);
    }
}

fn json_of(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}\n{text}"))
}

/// Runs the mutant and returns the path of the saved failure.
#[track_caller]
fn save_failure(folder: &Folder) -> String {
    let (out, _) = folder.check(&["run", "--mutant", MUTANT, "--rule", RULE, "--cases", "8"], 1);
    let names = folder.names("failures");
    let [name] = names.as_slice() else { panic!("expected one failure file, found {names:?}") };
    assert!(name.starts_with(&format!("{RULE}-")), "{name}");
    let replay = format!("cargo conformance replay failures/{name} --mutant {MUTANT}");
    assert!(out.contains(&replay), "{out}");
    format!("failures/{name}")
}

#[test]
fn a_saved_failure_is_replayed_as_fixed_or_failing_or_error() {
    let folder = Folder::new("replay");
    let file = save_failure(&folder);
    let kept = json_of(&folder.read(&file));
    for member in ["rule", "contract_hash", "api_version", "profile", "seed", "calls", "expected", "actual"] {
        assert!(kept.get(member).is_some(), "missing {member} in {kept:#}");
    }
    assert!(kept["calls"].to_string().contains("$user1.id"), "{kept:#}");

    let (fails, _) = folder.check(&["replay", &file, "--mutant", MUTANT], 1);
    assert!(fails.starts_with(&format!("FAILS {RULE}\n")) && fails.contains("  actual:   "), "{fails}");
    let (fixed, _) = folder.check(&["replay", &file], 0);
    assert!(fixed.starts_with(&format!("FIXED {RULE}\n")), "{fixed}");
    let (json, _) = folder.check(&["replay", &file, "--mutant", MUTANT, "--format", "json"], 1);
    assert_eq!(json_of(&json)["outcome"], "fails");

    let check_error = |change: &dyn Fn(&mut Value), about: &str| {
        let mut changed = kept.clone();
        change(&mut changed);
        folder.write("changed.json", &changed.to_string());
        let (out, _) = folder.check(&["replay", "changed.json"], 2);
        assert!(out.starts_with("ERROR ") && out.contains(about), "{out}");
    };
    check_error(&|kept| kept["rule"] = json!("no-such-rule"), "no longer has a rule `no-such-rule`");
    check_error(&|kept| kept["input"]["case"]["input_hash"] = json!("0"), "now draws other inputs");
    check_error(&|kept| kept["input"]["case"]["check"] = json!(99), "now draws other inputs");
    for (text, about) in [("{", "is not a failure file"), (r#"{"format":9}"#, "is not a failure file")] {
        folder.write("broken.json", text);
        let (_, err) = folder.check(&["replay", "broken.json"], 2);
        assert!(err.contains(about), "{err}");
    }
    let (_, err) = folder.check(&["replay", "nowhere.json"], 2);
    assert!(err.contains("failed to read nowhere.json"), "{err}");
}

// When a generator has changed, the recorded calls are made again, with new ids and names.
#[test]
fn a_failure_whose_input_is_no_longer_drawn_is_replayed_by_its_calls() {
    let folder = Folder::new("calls");
    let file = save_failure(&folder);
    let mut kept = json_of(&folder.read(&file));
    kept["input"]["case"]["input_hash"] = json!("0");
    folder.write("old.json", &kept.to_string());
    let (out, _) = folder.check(&["replay", "old.json", "--mutant", MUTANT], 1);
    assert!(out.starts_with("FAILS "), "{out}");
    let (out, _) = folder.check(&["replay", "old.json"], 2);
    assert!(out.contains("other responses") && out.contains(&format!("--rule {RULE}")), "{out}");
    kept["rule_hash"] = json!("0");
    folder.write("old.json", &kept.to_string());
    let (out, _) = folder.check(&["replay", "old.json", "--mutant", MUTANT], 2);
    assert!(out.contains("the rule has changed"), "{out}");
}

#[test]
fn concurrent_calls_are_replayed_concurrently() {
    let folder = Folder::new("race");
    let wrong = ["--mutant", "race-loses-patch"];
    folder.check(&[&["run", "--rule", "race-patches", "--strict"], &wrong[..]].concat(), 1);
    let [name] = &folder.names("failures")[..] else { panic!("expected one failure file") };
    let mut kept = json_of(&folder.read(&format!("failures/{name}")));
    // This input is not drawn, so that the recorded calls are made again.
    kept["input"]["case"]["input_hash"] = json!("0");
    folder.write("old.json", &kept.to_string());
    // Which of the two patches is lost is random, so that it takes some attempts to see the same one again.
    let again = || folder.command(&[&["replay", "old.json"], &wrong[..]].concat()).output();
    let comes_back = (0..40).any(|_| again().is_ok_and(|output| output.status.code() == Some(1)));
    assert!(comes_back, "concurrent calls show the bug");
    for operation in kept["calls"].as_array_mut().expect("the file has calls") {
        operation.as_object_mut().expect("a call is an object").remove("origin");
    }
    folder.write("old.json", &kept.to_string());
    let (out, _) = folder.check(&[&["replay", "old.json"], &wrong[..]].concat(), 2);
    assert!(out.contains("other responses"), "sequential calls do not show the bug: {out}");
}

#[test]
fn an_unwritable_folder_for_failures_does_not_change_the_verdict() {
    let folder = Folder::new("unwritable");
    folder.write("file", "");
    let args = ["run", "--mutant", MUTANT, "--rule", RULE, "--cases", "4", "--failures", "file/below"];
    let (_, err) = folder.check(&args, 1);
    assert!(err.starts_with("warning: failed to save failures in file/below"), "{err}");
    folder.check(&["run", "--rule", RULE, "--cases", "4"], 0);
    assert!(folder.names("failures").is_empty(), "a run without failures saves none");
}

#[test]
fn known_failures_are_accepted_need_a_reason_and_are_reported_when_they_pass() {
    let folder = Folder::new("known");
    let known = ["run", "--rule", RULE, "--cases", "8", "--known-failing", "known.yaml"];
    let with = |more: &[&'static str]| [&known[..], more].concat();

    let (_, err) = folder.check(&known, 2);
    assert!(err.contains("failed to read known.yaml") && err.contains("--accept"), "{err}");
    let (out, _) = folder.check(&with(&["--mutant", MUTANT, "--accept"]), 0);
    assert!(
        out.contains("wrote known.yaml: 1 known failure") && out.contains("add a `reason` to 1 of them"),
        "{out}"
    );
    let written = folder.read("known.yaml");
    assert!(written.contains(&format!("rule: {RULE}")) && written.contains("fingerprint: "), "{written}");

    // An entry needs a reason.
    let (_, err) = folder.check(&with(&["--mutant", MUTANT]), 2);
    assert!(err.contains(&format!("missing `reason` for the rule `{RULE}`")), "{err}");
    folder.write("known.yaml", &written.replace("reason: ''", "reason: our store keeps nulls"));
    let (out, _) = folder.check(&with(&["--mutant", MUTANT]), 0);
    assert!(out.contains(&format!("KNOWN-FAILING {RULE}")) && out.contains("our store keeps nulls"), "{out}");

    // A failure with another fingerprint is reported.
    let stale = folder.read("known.yaml");
    let at = stale.find("fingerprint: ").expect("the file has a fingerprint") + "fingerprint: ".len();
    let end = at + stale[at..].find('\n').expect("a line ends");
    folder.write("known.yaml", &format!("{}'00000000'{}", &stale[..at], &stale[end..]));
    let (out, _) = folder.check(&with(&["--mutant", MUTANT]), 0);
    assert!(out.contains(", the list has 00000000"), "{out}");

    // A known failure that passes fails the run until it is removed.
    let (out, _) = folder.check(&known, 1);
    assert!(out.contains(&format!("UNEXPECTED-PASS {RULE}")), "{out}");
    let (out, _) = folder.check(&with(&["--accept"]), 0);
    assert!(out.contains("removed 1 that passes now"), "{out}");
    folder.check(&known, 0);

    folder.write("known.yaml", "- rule: no-such-rule\n  reason: x\n");
    assert!(folder.check(&known, 2).1.contains("no-such-rule"));
    folder.write("known.yaml", "- rules: x\n");
    assert!(folder.check(&known, 2).1.contains("failed to read known.yaml"));
    assert!(folder.check(&["run", "--accept"], 2).1.contains("--known-failing"));
}

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
    let schema = include_str!("../../../report/tests/sarif-schema-2.1.0.json").replace("{2}]?$", "{2}?$");
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
    let run = ["run", "--rule", "update-metadata-*", "--rule", RULE, "--cases", "4", "--api-version", "all"];
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
    assert!(folder.check(&run, 2).0.contains("the run reached its time limit"));
}

#[test]
fn reports_are_compared_rule_by_rule() {
    let folder = Folder::new("compare");
    let run = ["run", "--rule", "merge-null-*", "--cases", "8", "--report"];
    folder.check(&[&run[..], &["json=good.json"]].concat(), 0);
    folder.check(&[&run[..], &["json=bad.json", "--mutant", MUTANT]].concat(), 1);
    let (out, _) = folder.check(&["compare", "good.json", "bad.json"], 1);
    let row = out.lines().find(|line| line.starts_with(RULE)).unwrap_or_default();
    assert_eq!(row.split_whitespace().collect::<Vec<_>>(), [RULE, "pass", "fail"], "{out}");
    let (out, _) = folder.check(&["compare", "good.json", "good.json"], 0);
    assert!(out.contains("the reports agree on all "), "{out}");
    let (json, _) = folder.check(&["compare", "good.json", "bad.json", "--format", "json"], 1);
    assert_eq!(json_of(&json)["rules"][0]["outcomes"].as_array().map(Vec::len), Some(2));
    folder.write("none.json", "{}");
    for files in [["good.json", "none.json"], ["good.json", "nowhere.json"]] {
        let (_, err) = folder.check(&["compare", files[0], files[1]], 2);
        assert!(err.contains(files[1]), "{err}");
    }
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
fn the_traceability_document_is_up_to_date() {
    let expected = clerk_user_conformance_cli::traceability();
    assert!(TRACEABILITY == expected, "out of date; run `cargo conformance traceability`");
    let folder = Folder::new("traceability");
    let file = ["traceability", "--file", "t.md"];
    let (out, _) = folder.check(&[&file[..], &["--check"]].concat(), 1);
    assert!(
        out.contains("run `cargo conformance traceability`") && !Path::new(&folder.file("t.md")).exists()
    );
    folder.check(&file, 0);
    assert_eq!(folder.read("t.md"), expected);
    folder.check(&[&file[..], &["--check"]].concat(), 0);
}

#[test]
fn a_mutant_is_killed_by_a_rule_that_it_breaks() {
    let folder = Folder::new("mutants");
    let (out, err) = folder.check(&["mutants", MUTANT], 0);
    assert!(
        out.starts_with("KILLED ") && out.contains("1 of 1 killed") && out.contains("documented: 1 of 1"),
        "{out}"
    );
    assert!(err.is_empty(), "progress is for terminals only");
    let score = json_of(&folder.check(&["mutants", MUTANT, "--format", "json"], 0).0);
    let killed = &score["mutants"][0];
    for member in ["id", "breaks", "killed", "killed_by", "requests", "seeds"] {
        assert!(killed.get(member).is_some(), "missing {member} in {score:#}");
    }
    assert!(score["levels"]["documented"]["score"].as_f64() == Some(1.0), "{score:#}");
}

#[test]
fn the_shortest_sequence_of_calls_is_measured() {
    let folder = Folder::new("shortest");
    let args = ["mutants", "race-loses-patch", "sdk-sessions-not-cached", "--shortest"];
    let (out, _) = folder.check(&args, 0);
    assert!(out.contains("by race-patches, 3 calls"), "{out}");
    assert!(out.contains("shortest sequences of calls: median 3, at most 3"), "{out}");
    let score = json_of(&folder.check(&[&args[..], &["--format", "json"]].concat(), 0).0);
    assert_eq!(score["lengths"], json!({ "median": 3, "longest": 3, "missed": 0 }), "{score:#}");
    // Shrinking a history removes reads and groups calls of the same operation.
    let (out, _) = folder.check(&["mutants", "backend-update-restores-names", "--shortest"], 0);
    assert!(out.contains("by update-omitted-kept, 4 calls"), "{out}");
}

#[test]
fn concurrent_calls_and_calls_by_an_sdk_are_marked() {
    let folder = Folder::new("made");
    let made = |mutant: &str, rule: &str, how: &str| {
        let args = ["run", "--mutant", mutant, "--rule", rule, "--strict"];
        let (out, _) = folder.check(&args, 1);
        assert!(out.contains(how), "{out}");
        let report = json_of(&folder.check(&[&args[..], &["--format", "json"]].concat(), 1).0);
        check_schema(&report);
        let shown = &report["rules"][0]["counterexample"];
        let steps = shown["steps"].as_array().expect("a counterexample has steps");
        let made = steps.iter().filter_map(|step| step.get("origin")?.as_str()).map(str::to_owned).collect();
        (shown["length"].clone(), made)
    };
    let (length, at_once): (Value, Vec<String>) = made("race-loses-patch", "race-patches", ", concurrently)");
    assert_eq!((length, at_once), (json!(3), vec!["concurrent".to_owned(); 2]));
    let (length, by_sdk) = made("sdk-sessions-not-cached", "sdk-sessions-once", "made by the SDK");
    assert_eq!(length, json!(3));
    assert!(by_sdk.len() >= 2 && by_sdk.iter().all(|made| made == "by-sdk"), "{by_sdk:?}");
}

#[test]
fn colour_is_for_terminals_only() {
    let folder = Folder::new("colour");
    let mut command = folder.command(&["run", "--rule", RULE, "--cases", "2"]);
    let output = command.env("CLICOLOR_FORCE", "1").output().expect("cargo built the binary for this test");
    assert!(!output.stdout.contains(&0x1b) && output.stderr.is_empty());
}
