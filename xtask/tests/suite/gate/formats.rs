//! Output and output formats of the gate.

use std::fs;

use super::gate_folders::{ADDED, GateFolders, RAISED, REMOVED, all_output, code, stdout};
use serde_json::Value;

#[test]
fn identical_contracts_pass_with_any_flags() {
    let folders = GateFolders::new();
    for flags in [&[][..], &["--strict"], &["--audience", "implementer"], &["--contract", "books"]] {
        let run = folders.folders(flags);
        assert_eq!(code(&run), 0, "{}", all_output(&run));
        assert!(stdout(&run).contains("0 breaking, 0 dangerous, 0 compatible"), "{}", stdout(&run));
    }
}

#[test]
fn a_breaking_change_is_shown_with_both_locations_and_fails() {
    let folders = GateFolders::new();
    folders.edit("head", REMOVED);
    let run = folders.folders(&[]);
    assert_eq!(code(&run), 1, "{}", all_output(&run));
    let text = stdout(&run);
    for part in [
        "breaking[read-property-removed]",
        "base/spec/books/resources/book.yaml:",
        "required version bump: major",
        "version-bump-too-small",
        "gate failed: ",
        "--accept",
    ] {
        assert!(text.contains(part), "{part} is missing in\n{text}");
    }
    assert!(!text.contains('\u{1b}'), "colour is for terminals");
}

#[test]
fn an_addition_passes_with_a_raised_version() {
    let folders = GateFolders::new();
    folders.edit("head", ADDED);
    let run = folders.folders(&["--unreleased"]);
    assert_eq!(code(&run), 0, "{}", all_output(&run));
    let run = folders.folders(&[]);
    assert_eq!(code(&run), 1, "{}", stdout(&run));
    assert!(stdout(&run).contains("version-bump-too-small"), "{}", stdout(&run));
    folders.edit("head", RAISED);
    assert_eq!(code(&folders.folders(&[])), 0);
}

#[test]
fn consequences_for_implementers_block_only_on_request() {
    let folders = GateFolders::new();
    folders.edit("head", ADDED);
    folders.edit("head", RAISED);
    let run = folders.folders(&["--format", "json"]);
    let document: Value = serde_json::from_str(&stdout(&run)).expect("JSON");
    let implementers = &document["summary"]["implementers"];
    assert!(implementers["breaking"].as_u64() > Some(0), "{document:#}");
    assert_eq!(code(&run), 0);
    assert_eq!(code(&folders.folders(&["--audience", "implementer"])), 1);
    assert_eq!(code(&folders.folders(&["--strict"])), 1);
}

#[test]
fn a_removed_contract_blocks_and_an_added_one_passes() {
    let folders = GateFolders::new();
    folders.copy_contract("base", "books", "extra");
    let run = folders.folders(&[]);
    assert_eq!(code(&run), 1, "{}", all_output(&run));
    assert!(stdout(&run).contains("was removed, with its API versions"), "{}", stdout(&run));
    let folders = GateFolders::new();
    folders.copy_contract("head", "books", "extra");
    let run = folders.folders(&[]);
    assert_eq!(code(&run), 0, "{}", all_output(&run));
    assert!(stdout(&run).contains("was added"), "{}", stdout(&run));
}

#[test]
fn a_contract_can_be_compared_with_another_one() {
    let folders = GateFolders::new();
    let (base, head) = (folders.path("base/spec/books"), folders.path("head/spec/books"));
    folders.edit("head", REMOVED);
    let run = folders.run(&["--base", &base, "--head", &head, "--format", "json"]);
    assert_eq!(code(&run), 1, "{}", all_output(&run));
    let head = folders.path("head");
    assert_eq!(code(&folders.run(&["--base", &base, "--head", &head])), 1);
}

/// Checks every output format against its schema or its grammar.
#[test]
fn every_output_format_is_valid() {
    let folders = GateFolders::new();
    folders.edit("head", REMOVED);
    let files = ["json", "sarif", "junit", "markdown", "github", "text"];
    let outputs: Vec<String> = files.iter().map(|name| format!("{name}={}", folders.path(name))).collect();
    let run = folders.folders(&["--output", &outputs.join(",")]);
    assert_eq!(code(&run), 1, "{}", all_output(&run));
    let read =
        |name: &str| fs::read_to_string(folders.path(name)).unwrap_or_else(|error| panic!("{name}: {error}"));

    let document: Value = serde_json::from_str(&read("json")).expect("JSON");
    assert_valid(include_str!("../../../schema/gate.schema.json"), &document);
    assert!(read("json").starts_with("{\n  \"format\": 1,\n"), "{}", read("json"));
    let change = &document["changes"][0];
    assert_eq!(change["approved"], false);
    assert_eq!(change["fingerprint"].as_str().map(str::len), Some(16));
    assert!(change["base"]["line"].as_u64() > Some(1), "{change:#}");

    let log: Value = serde_json::from_str(&read("sarif")).expect("JSON");
    // The published schema has an extra bracket; see `report/tests/sarif.rs`.
    let schema = include_str!("../../../../report/tests/sarif-schema-2.1.0.json").replace("{2}]?$", "{2}?$");
    assert_valid(&schema, &log);
    let results = log["runs"][0]["results"].as_array().expect("results");
    assert_eq!(results.len(), document["changes"].as_array().expect("changes").len());
    assert!(results.iter().all(|result| result["locations"][0]["physicalLocation"].is_object()), "{log:#}");

    check_junit(&read("junit"), document["summary"]["blocking"].as_u64().expect("a number"));

    let markdown = read("markdown");
    assert!(markdown.starts_with("# Change gate: failed"), "{markdown}");
    assert!(markdown.contains("### Breaking"), "{markdown}");
    let annotations = read("github");
    assert!(annotations.lines().all(|line| line.starts_with("::")), "{annotations}");
    assert!(annotations.contains("::error file=") && annotations.contains(",line="), "{annotations}");
    assert!(read("text").contains("required version bump: major"));
}

#[track_caller]
fn assert_valid(schema: &str, document: &Value) {
    let schema: Value = serde_json::from_str(schema).expect("the schema is JSON");
    let validator = jsonschema::validator_for(&schema).expect("the schema is valid");
    let faults: Vec<String> =
        validator.iter_errors(document).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(faults.is_empty(), "{faults:#?}");
}

/// The structure that readers of JUnit agree on: suites of cases, counted, each failure inside its case.
#[track_caller]
fn check_junit(xml: &str, blocking: u64) {
    assert!(xml.starts_with("<?xml"), "{xml}");
    assert!(xml.contains(&format!("failures=\"{blocking}\"")), "{xml}");
    let count = |tag: &str| xml.matches(tag).count();
    assert_eq!(count("<testsuites "), 1);
    assert_eq!(count("<testsuite "), count("</testsuite>"));
    assert_eq!(u64::try_from(count("<failure ")).expect("few"), blocking);
    let mut open: Vec<&str> = Vec::new();
    for tag in xml.split('<').skip(1).filter_map(|rest| rest.split('>').next()) {
        let name = tag.trim_start_matches('/').split([' ', '/']).next().unwrap_or_default();
        match name {
            _ if tag.starts_with(['?', '!']) || tag.ends_with('/') => {}
            _ if tag.starts_with('/') => assert_eq!(open.pop(), Some(name), "{xml}"),
            _ => open.push(name),
        }
        if name == "failure" {
            assert!(tag.starts_with('/') || open.iter().rev().nth(1) == Some(&"testcase"), "{xml}");
        }
    }
    assert!(open.is_empty(), "{open:?}");
}

#[test]
fn an_announced_removal_passes_after_its_sunset_and_is_shown() {
    let folders = GateFolders::new();
    let old = "createdAt: { type: timestamp, ";
    let announced = "createdAt: { type: timestamp, deprecated: { sunset: \"2030-01-01\", replacement: title, note: Nobody uses it }, ";
    folders.edit("base", ("resources/book.yaml", old, announced));
    folders.edit("head", REMOVED);
    let run = |today: &str| folders.folders(&["--unreleased", "--today", today]);
    assert_eq!(code(&run("2029-12-31")), 1, "the sunset is in the future");
    let after = run("2030-01-01");
    assert_eq!(code(&after), 0, "{}", stdout(&after));
    assert!(stdout(&after).contains("read-property-removed-after-deprecation"), "{}", stdout(&after));
    assert!(
        stdout(&after).contains("deprecated in the base: Nobody uses it; use title instead"),
        "{}",
        stdout(&after)
    );
    assert_eq!(code(&folders.folders(&["--unreleased", "--today", "soon"])), 2);
}

#[test]
fn github_receives_annotations_and_a_summary() {
    let folders = GateFolders::new();
    folders.edit("head", REMOVED);
    let summary = folders.path("summary.md");
    let env = [("GITHUB_ACTIONS", "true"), ("GITHUB_STEP_SUMMARY", summary.as_str())];
    let run = folders.folders_in(&[], &env);
    assert!(stdout(&run).contains("\n::error file="), "{}", stdout(&run));
    assert!(fs::read_to_string(&summary).is_ok_and(|text| text.contains("# Change gate")));
    let run = folders.folders_in(&["--format", "json"], &env);
    assert!(serde_json::from_str::<Value>(&stdout(&run)).is_ok(), "standard output is one document");
}

#[test]
fn the_changelog_lists_the_changes() {
    let folders = GateFolders::new();
    folders.edit("head", REMOVED);
    let (base, head) = (folders.path("base"), folders.path("head"));
    let run = folders.command("changelog", &["--base", &base, "--head", &head], &[]);
    assert_eq!(code(&run), 0, "{}", all_output(&run));
    assert!(stdout(&run).contains("### Breaking"), "{}", stdout(&run));
    assert!(stdout(&run).contains("requires at least 0.2.0"), "{}", stdout(&run));
}
