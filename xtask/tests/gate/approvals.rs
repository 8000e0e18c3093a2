//! Approvals: valid, incomplete, expired, stale and malformed ones.

use std::fs;

use super::bench::{GateFolders, RAISED, REMOVED, code, out, said};
use serde_json::Value;

/// A side with one breaking change, and a version that allows it.
fn broken() -> GateFolders {
    let bench = GateFolders::new();
    bench.edit("head", REMOVED);
    bench.edit("head", RAISED);
    bench
}

fn approvals(bench: &GateFolders) -> String {
    bench.path("head/spec/approvals.yaml")
}

/// The entries that `--accept` writes, filled in.
fn accepted(bench: &GateFolders) -> String {
    let run = bench.folders(&["--accept", "--today", "2030-01-01"]);
    assert_eq!(code(&run), 1, "an incomplete entry approves nothing: {}", said(&run));
    let text = fs::read_to_string(approvals(bench)).expect("--accept writes the file");
    text.replace("reason: \"\"", "reason: nobody read it").replace("approver: \"\"", "approver: A. Person")
}

fn write(bench: &GateFolders, text: &str) {
    fs::write(approvals(bench), text).expect("a file");
}

#[test]
fn accept_writes_what_is_to_be_filled_in_and_that_opens_the_gate() {
    let bench = broken();
    let filled = accepted(&bench);
    assert_eq!(filled.matches("- contract: books").count(), 1, "{filled}");
    // Not filled in yet.
    let run = bench.folders(&["--today", "2030-01-01"]);
    assert_eq!(code(&run), 1);
    assert!(out(&run).contains("missing reason and approver"), "{}", out(&run));
    // And not written twice.
    bench.folders(&["--accept", "--today", "2030-01-01"]);
    assert_eq!(fs::read_to_string(approvals(&bench)).expect("a file").matches("- contract").count(), 1);

    write(&bench, &filled);
    let run = bench.folders(&["--today", "2030-01-01", "--format", "json"]);
    assert_eq!(code(&run), 0, "{}", said(&run));
    let document: Value = serde_json::from_str(&out(&run)).expect("JSON");
    assert_eq!(document["changes"][0]["approved"], true);
    assert_eq!(document["changes"][0]["approval"]["approver"], "A. Person");
    assert_eq!(document["summary"]["approved"], 1);
    assert!(out(&bench.folders(&["--today", "2030-01-01"])).contains("approved by A. Person"));
}

#[test]
fn an_approval_is_over_after_its_day() {
    let bench = broken();
    write(&bench, &accepted(&bench));
    assert_eq!(code(&bench.folders(&["--today", "2030-04-01"])), 0, "the last day counts");
    let run = bench.folders(&["--today", "2030-04-02"]);
    assert_eq!(code(&run), 1);
    assert!(out(&run).contains("expired on 2030-04-01"), "{}", out(&run));
}

#[test]
fn a_stale_approval_is_a_warning_unless_the_base_is_a_release() {
    let bench = broken();
    write(&bench, &accepted(&bench));
    let file = "spec/books/resources/book.yaml";
    fs::copy(bench.path(&format!("base/{file}")), bench.path(&format!("head/{file}"))).expect("a file");
    let run = bench.folders(&["--today", "2030-01-01"]);
    assert_eq!(code(&run), 0, "{}", said(&run));
    assert!(
        out(&run).contains("warning: ") && out(&run).contains("is stale: no such change"),
        "{}",
        out(&run)
    );
    let run = bench.folders(&["--today", "2030-01-01", "--format", "json"]);
    assert_eq!(code(&run), 0, "{}", said(&run));
    let document: Value = serde_json::from_str(&out(&run)).expect("JSON");
    assert_eq!(document["approval_errors"], Value::Array(Vec::new()));
    let warnings = document["warnings"].as_array().expect("a list");
    assert!(!warnings.is_empty() && warnings.iter().all(|one| one["line"].is_u64()), "{document:#}");
    for (format, warning) in
        [("github", "::warning file="), ("sarif", "\"warning\""), ("markdown", "## Warnings")]
    {
        let run = bench.folders(&["--today", "2030-01-01", "--format", format]);
        assert_eq!(code(&run), 0, "{}", said(&run));
        assert!(out(&run).contains(warning), "{format}: {}", out(&run));
    }
}

#[test]
fn identical_sides_pass_with_any_approvals() {
    let bench = broken();
    write(&bench, &accepted(&bench));
    let head = bench.path("head");
    for side in [head.clone(), format!("{head}/spec/books")] {
        let run = bench.run(&["--base", &side, "--head", &side, "--today", "2030-01-01"]);
        assert_eq!(code(&run), 0, "{}", said(&run));
        assert!(out(&run).contains("is stale"), "{}", out(&run));
    }
}

/// An unreleased base already contains approved changes; their approvals stay until the release.
#[test]
fn an_approval_that_an_unreleased_base_has_is_not_stale() {
    let bench = broken();
    let filled = accepted(&bench);
    for side in ["base", "head"] {
        let book = bench.path("base/spec/books/resources/book.yaml");
        if side == "head" {
            fs::copy(book, bench.path("head/spec/books/resources/book.yaml")).expect("a file");
        }
        fs::write(bench.path(&format!("{side}/spec/approvals.yaml")), &filled).expect("a file");
    }
    let flags = ["--today", "2030-01-01"];
    let run = bench.folders(&[&flags[..], &["--unreleased"]].concat());
    assert_eq!(code(&run), 0, "{}", said(&run));
    assert!(!out(&run).contains("is stale"), "{}", out(&run));
    // A new approval that matches no change is a warning.
    fs::remove_file(bench.path("base/spec/approvals.yaml")).expect("a file");
    let run = bench.folders(&[&flags[..], &["--unreleased"]].concat());
    assert_eq!(code(&run), 0, "{}", said(&run));
    assert!(out(&run).contains("is stale"), "{}", out(&run));
}

#[test]
fn an_approval_of_another_contract_is_stale_only_when_all_are_compared() {
    let bench = broken();
    let other = accepted(&bench).replace("contract: books", "contract: elsewhere");
    write(
        &bench,
        &format!("{}\n{}", accepted_again(&bench), other.split_once("approvals:\n").expect("a list").1),
    );
    let run = bench.folders(&["--today", "2030-01-01"]);
    assert_eq!(code(&run), 0, "{}", said(&run));
    assert!(out(&run).contains("unknown contract `elsewhere`"), "{}", out(&run));
    let run = bench.folders(&["--today", "2030-01-01", "--contract", "books"]);
    assert_eq!(code(&run), 0);
    assert!(!out(&run).contains("elsewhere"), "{}", out(&run));
}

fn accepted_again(bench: &GateFolders) -> String {
    fs::remove_file(approvals(bench)).expect("a file");
    accepted(bench)
}

#[test]
fn an_approval_counts_for_one_change_only() {
    let bench = broken();
    let filled = accepted(&bench);
    let fingerprint =
        filled.split("fingerprint: \"").nth(1).and_then(|rest| rest.get(..16)).expect("a fingerprint");
    write(&bench, &filled.replace(fingerprint, "0123456789abcdef"));
    let run = bench.folders(&["--today", "2030-01-01"]);
    assert_eq!(code(&run), 1);
    assert!(
        out(&run).contains(&format!("is different now, with fingerprint {fingerprint}")),
        "{}",
        out(&run)
    );
}

#[test]
fn a_correction_asks_for_a_patch_only() {
    let bench = GateFolders::new();
    bench.edit("head", REMOVED);
    bench.edit("head", ("contract.yaml", "version: 0.1.0", "version: 0.1.1"));
    let filled = accepted(&bench);
    // The version that is too small is approved of as well, and need not be then.
    let own: String = filled
        .split("  # ")
        .filter(|entry| !entry.contains("version-bump-too-small"))
        .collect::<Vec<_>>()
        .join("  # ");
    write(&bench, &own.replace("class: accepted-break", "class: spec-correction"));
    let run = bench.folders(&["--today", "2030-01-01"]);
    assert_eq!(code(&run), 0, "{}", said(&run));
    assert!(out(&run).contains("required_bump: patch"), "{}", out(&run));
}

/// What is wrong with a file, and where.
#[track_caller]
fn check_refused(edit: impl Fn(&str) -> String, parts: &[&str]) {
    let bench = broken();
    let filled = accepted(&bench);
    let text = edit(&filled);
    assert_ne!(text, filled, "the edit edits something");
    write(&bench, &text);
    let run = bench.folders(&["--today", "2030-01-01"]);
    assert_eq!(code(&run), 2, "{}", said(&run));
    for part in parts {
        assert!(said(&run).contains(part), "{part} is missing in\n{}", said(&run));
    }
}

fn without(text: &str, key: &str) -> String {
    text.split_inclusive('\n').filter(|line| !line.trim_start().starts_with(key)).collect()
}

#[test]
fn what_cannot_be_understood_is_refused_with_its_place() {
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
    let bench = broken();
    let run = bench.folders(&["--approvals", &bench.path("none.yaml")]);
    assert_eq!(code(&run), 2, "{}", said(&run));
    assert!(said(&run).contains("none.yaml"));
}

#[test]
fn what_opens_something_must_be_approved_even_if_nothing_breaks() {
    let bench = GateFolders::new();
    for side in ["base", "head"] {
        bench.edit(side, ("resources/book.yaml", "surfaces: [backend]\n", ""));
    }
    bench.edit(
        "base",
        (
            "resources/book.yaml",
            "access: { backend: read-write } }\n  createdAt",
            "access: { backend: read-write, frontend: none } }\n  createdAt",
        ),
    );
    let run = bench.folders(&["--unreleased", "--format", "json"]);
    assert_eq!(code(&run), 1, "{}", said(&run));
    let document: Value = serde_json::from_str(&out(&run)).expect("JSON");
    assert!(document["summary"]["security"].as_u64() > Some(0), "{document:#}");
}
