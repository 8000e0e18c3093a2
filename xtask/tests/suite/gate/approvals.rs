//! Approvals: valid, incomplete, expired, stale and malformed ones.

use std::fs;

use super::gate_folders::{GateFolders, RAISED, REMOVED, all_output, code, stdout};
use serde_json::Value;

/// A side with one breaking change, and a version that allows it.
fn broken() -> GateFolders {
    let folders = GateFolders::new();
    folders.edit("head", REMOVED);
    folders.edit("head", RAISED);
    folders
}

fn approvals(folders: &GateFolders) -> String {
    folders.path("head/spec/approvals.yaml")
}

/// The entries that `--accept` writes, filled in.
fn accepted(folders: &GateFolders) -> String {
    let run = folders.folders(&["--accept", "--today", "2030-01-01"]);
    assert_eq!(code(&run), 1, "an incomplete entry approves nothing: {}", all_output(&run));
    let text = fs::read_to_string(approvals(folders)).expect("--accept writes the file");
    text.replace("reason: \"\"", "reason: unused").replace("approver: \"\"", "approver: A. Person")
}

fn write(folders: &GateFolders, text: &str) {
    fs::write(approvals(folders), text).expect("a file");
}

#[test]
fn accept_writes_entries_that_pass_when_they_are_filled_in() {
    let folders = broken();
    let filled = accepted(&folders);
    assert_eq!(filled.matches("- contract: books").count(), 1, "{filled}");
    // Not filled in yet.
    let run = folders.folders(&["--today", "2030-01-01"]);
    assert_eq!(code(&run), 1);
    assert!(stdout(&run).contains("missing reason and approver"), "{}", stdout(&run));
    // The entry is not written twice.
    folders.folders(&["--accept", "--today", "2030-01-01"]);
    assert_eq!(fs::read_to_string(approvals(&folders)).expect("a file").matches("- contract").count(), 1);

    write(&folders, &filled);
    let run = folders.folders(&["--today", "2030-01-01", "--format", "json"]);
    assert_eq!(code(&run), 0, "{}", all_output(&run));
    let document: Value = serde_json::from_str(&stdout(&run)).expect("JSON");
    assert_eq!(document["changes"][0]["approved"], true);
    assert_eq!(document["changes"][0]["approval"]["approver"], "A. Person");
    assert_eq!(document["summary"]["approved"], 1);
    assert!(stdout(&folders.folders(&["--today", "2030-01-01"])).contains("approved by A. Person"));
}

#[test]
fn an_approval_expires_after_its_last_day() {
    let folders = broken();
    write(&folders, &accepted(&folders));
    assert_eq!(code(&folders.folders(&["--today", "2030-04-01"])), 0, "the last day counts");
    let run = folders.folders(&["--today", "2030-04-02"]);
    assert_eq!(code(&run), 1);
    assert!(stdout(&run).contains("expired on 2030-04-01"), "{}", stdout(&run));
}

#[test]
fn a_stale_approval_is_a_warning_unless_the_base_is_a_release() {
    let folders = broken();
    write(&folders, &accepted(&folders));
    let file = "spec/books/resources/book.yaml";
    fs::copy(folders.path(&format!("base/{file}")), folders.path(&format!("head/{file}"))).expect("a file");
    let run = folders.folders(&["--today", "2030-01-01"]);
    assert_eq!(code(&run), 0, "{}", all_output(&run));
    assert!(
        stdout(&run).contains("warning: ") && stdout(&run).contains("is stale: no change matches it"),
        "{}",
        stdout(&run)
    );
    let run = folders.folders(&["--today", "2030-01-01", "--format", "json"]);
    assert_eq!(code(&run), 0, "{}", all_output(&run));
    let document: Value = serde_json::from_str(&stdout(&run)).expect("JSON");
    assert_eq!(document["approval_errors"], Value::Array(Vec::new()));
    let warnings = document["warnings"].as_array().expect("a list");
    assert!(!warnings.is_empty() && warnings.iter().all(|one| one["line"].is_u64()), "{document:#}");
    for (format, warning) in
        [("github", "::warning file="), ("sarif", "\"warning\""), ("markdown", "## Warnings")]
    {
        let run = folders.folders(&["--today", "2030-01-01", "--format", format]);
        assert_eq!(code(&run), 0, "{}", all_output(&run));
        assert!(stdout(&run).contains(warning), "{format}: {}", stdout(&run));
    }
}

#[test]
fn identical_sides_pass_with_any_approvals() {
    let folders = broken();
    write(&folders, &accepted(&folders));
    let head = folders.path("head");
    for side in [head.clone(), format!("{head}/spec/books")] {
        let run = folders.run(&["--base", &side, "--head", &side, "--today", "2030-01-01"]);
        assert_eq!(code(&run), 0, "{}", all_output(&run));
        assert!(stdout(&run).contains("is stale"), "{}", stdout(&run));
    }
}

/// An unreleased base already contains approved changes; their approvals stay until the release.
#[test]
fn an_approval_that_an_unreleased_base_has_is_not_stale() {
    let folders = broken();
    let filled = accepted(&folders);
    for side in ["base", "head"] {
        let book = folders.path("base/spec/books/resources/book.yaml");
        if side == "head" {
            fs::copy(book, folders.path("head/spec/books/resources/book.yaml")).expect("a file");
        }
        fs::write(folders.path(&format!("{side}/spec/approvals.yaml")), &filled).expect("a file");
    }
    let flags = ["--today", "2030-01-01"];
    let run = folders.folders(&[&flags[..], &["--unreleased"]].concat());
    assert_eq!(code(&run), 0, "{}", all_output(&run));
    assert!(!stdout(&run).contains("is stale"), "{}", stdout(&run));
    // A new approval that matches no change is a warning.
    fs::remove_file(folders.path("base/spec/approvals.yaml")).expect("a file");
    let run = folders.folders(&[&flags[..], &["--unreleased"]].concat());
    assert_eq!(code(&run), 0, "{}", all_output(&run));
    assert!(stdout(&run).contains("is stale"), "{}", stdout(&run));
}

#[test]
fn an_approval_of_another_contract_is_stale_only_when_all_are_compared() {
    let folders = broken();
    let other = accepted(&folders).replace("contract: books", "contract: elsewhere");
    write(
        &folders,
        &format!("{}\n{}", accepted_again(&folders), other.split_once("approvals:\n").expect("a list").1),
    );
    let run = folders.folders(&["--today", "2030-01-01"]);
    assert_eq!(code(&run), 0, "{}", all_output(&run));
    assert!(stdout(&run).contains("unknown contract `elsewhere`"), "{}", stdout(&run));
    let run = folders.folders(&["--today", "2030-01-01", "--contract", "books"]);
    assert_eq!(code(&run), 0);
    assert!(!stdout(&run).contains("elsewhere"), "{}", stdout(&run));
}

fn accepted_again(folders: &GateFolders) -> String {
    fs::remove_file(approvals(folders)).expect("a file");
    accepted(folders)
}

#[test]
fn an_approval_covers_only_one_change() {
    let folders = broken();
    let filled = accepted(&folders);
    let fingerprint =
        filled.split("fingerprint: \"").nth(1).and_then(|rest| rest.get(..16)).expect("a fingerprint");
    write(&folders, &filled.replace(fingerprint, "0123456789abcdef"));
    let run = folders.folders(&["--today", "2030-01-01"]);
    assert_eq!(code(&run), 1);
    assert!(stdout(&run).contains(&format!("now has the fingerprint {fingerprint}")), "{}", stdout(&run));
}

#[test]
fn a_correction_requires_only_a_patch() {
    let folders = GateFolders::new();
    folders.edit("head", REMOVED);
    folders.edit("head", ("contract.yaml", "version: 0.1.0", "version: 0.1.1"));
    let filled = accepted(&folders);
    // `--accept` also approves the version that is too small, which is not necessary here.
    let own: String = filled
        .split("  # ")
        .filter(|entry| !entry.contains("version-bump-too-small"))
        .collect::<Vec<_>>()
        .join("  # ");
    write(&folders, &own.replace("class: accepted-break", "class: spec-correction"));
    let run = folders.folders(&["--today", "2030-01-01"]);
    assert_eq!(code(&run), 0, "{}", all_output(&run));
    assert!(stdout(&run).contains("required version bump: patch"), "{}", stdout(&run));
}

/// Checks that a file is refused with these messages.
#[track_caller]
fn check_refused(edit: impl Fn(&str) -> String, parts: &[&str]) {
    let folders = broken();
    let filled = accepted(&folders);
    let text = edit(&filled);
    assert_ne!(text, filled, "the edit has an effect");
    write(&folders, &text);
    let run = folders.folders(&["--today", "2030-01-01"]);
    assert_eq!(code(&run), 2, "{}", all_output(&run));
    for part in parts {
        assert!(all_output(&run).contains(part), "{part} is missing in\n{}", all_output(&run));
    }
}

fn without(text: &str, key: &str) -> String {
    text.split_inclusive('\n').filter(|line| !line.trim_start().starts_with(key)).collect()
}

#[test]
fn an_invalid_file_is_refused_with_the_location() {
    check_refused(|text| text.replace("reason:", "because:"), &["unknown-key", "approvals.yaml:"]);
    check_refused(|text| without(text, "expires:"), &["missing-key", "expires"]);
    check_refused(
        |text| without(text, "element:"),
        &["missing `element`", "a whole rule cannot be approved"],
    );
    check_refused(|text| without(text, "fingerprint:"), &["missing `fingerprint`"]);
    check_refused(
        |text| text.replace("element: \"property", "element: \"property *"),
        &["patterns are not supported"],
    );
    check_refused(
        |text| text.replace("read-property-removed", "read-property-remove"),
        &["did you mean `read-property-removed`?"],
    );
    check_refused(
        |text| text.replace("expires: \"2030-04-01\"", "expires: \"soon\""),
        &["invalid date `soon`"],
    );
    check_refused(|text| text.replace("accepted-break", "whatever"), &["unknown-word", "spec-correction"]);
    check_refused(
        |text| format!("{text}{}", text.split_once("approvals:\n").map_or("", |(_, entries)| entries)),
        &["duplicate of the approval on line"],
    );
    check_refused(|_| "approvals: [".to_owned(), &["cannot parse", "fix the approvals first"]);
}

#[test]
fn a_file_that_is_named_must_be_there() {
    let folders = broken();
    let run = folders.folders(&["--approvals", &folders.path("none.yaml")]);
    assert_eq!(code(&run), 2, "{}", all_output(&run));
    assert!(all_output(&run).contains("none.yaml"));
}

#[test]
fn what_opens_something_must_be_approved_even_if_nothing_breaks() {
    let folders = GateFolders::new();
    for side in ["base", "head"] {
        folders.edit(side, ("resources/book.yaml", "surfaces: [backend]\n", ""));
    }
    folders.edit(
        "base",
        (
            "resources/book.yaml",
            "access: { backend: read-write } }\n  createdAt",
            "access: { backend: read-write, frontend: none } }\n  createdAt",
        ),
    );
    let run = folders.folders(&["--unreleased", "--format", "json"]);
    assert_eq!(code(&run), 1, "{}", all_output(&run));
    let document: Value = serde_json::from_str(&stdout(&run)).expect("JSON");
    assert!(document["summary"]["security"].as_u64() > Some(0), "{document:#}");
}
