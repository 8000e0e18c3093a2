//! Operations that are added to a file.

use clerk_user_model::source::read_untyped;
use serde_json::json;

use super::project::{TestProject, exits, source};

/// Adds an operation to a file. The rest of the file stays the same, byte for byte.
#[track_caller]
fn check_added(old: &str, head: &str) {
    let project = TestProject::new();
    let path = "operations/tools.yaml";
    project.write(path, old);
    assert_eq!(project.faults(), Vec::<String>::new(), "{old}");
    let flags = ["operation", "lendCan", "--surface", "backend", "--resource", "Bed", "--file", "tools"];
    let output_text = exits(&project.new_template(&flags), 0);
    assert!(output_text.contains("added to"), "{output_text}");
    let new = project.read(path);
    assert!(new.starts_with(head), "{new}");
    let rest = old.strip_prefix(head).unwrap_or_default();
    assert!(new.ends_with(rest) && new.contains("lendCan:"), "{new}");
    let start = new.find("lendCan:").and_then(|at| new[..at].rfind('\n')).expect("the new entry") + 1;
    let line = new[..start].lines().count() + 1;
    assert!(output_text.contains(&format!("{line:5} |")), "{output_text}");
    // The text after the entry does not belong to it.
    let body = new.strip_suffix(rest).unwrap_or(&new);
    project.write(path, body);
    if rest.trim().is_empty() {
        let filling =
            json!({ "doc": "Lends a can.", "http": { "post": "/v1/cans/lend" }, "source": source(&project) });
        project.fill(path, start, &filling);
    }
}

fn tools(newline: &str) -> String {
    let project = TestProject::new();
    let key = source(&project)[0]["doc"].as_str().expect("a key").to_owned();
    let lines = [
        "surface: backend",
        "operations:",
        "  countCans: # in the shed",
        "    doc: >",
        "      Counts.",
        "",
        "      Twice.",
        "    http: { get: /v1/cans }",
        "    returns: Bed",
        &format!("    source: [{{ doc: {key}, heading: Tools }}]"),
        "",
    ];
    lines.join(newline)
}

#[test]
fn an_operation_is_added_after_the_last_one() {
    let old = tools("\n");
    check_added(&old, &old);
}

#[test]
fn a_missing_newline_at_the_end_is_added() {
    let old = tools("\n").trim_end().to_owned();
    check_added(&old, &old);
}

#[test]
fn cr_lf_line_ends_are_kept() {
    let old = tools("\r\n");
    check_added(&old, &old);
    let project = TestProject::new();
    project.write("operations/tools.yaml", &old);
    let flags = ["operation", "lendCan", "--surface", "backend", "--resource", "Bed", "--file", "tools"];
    exits(&project.new_template(&flags), 0);
    let new = project.read("operations/tools.yaml");
    assert_eq!(new.matches('\n').count(), new.matches("\r\n").count());
}

#[test]
fn keys_after_the_operations_stay_after_them() {
    let head = tools("\n").replace("surface: backend\n", "");
    let old = format!("{head}\n# the surface\nsurface: backend\n");
    check_added(&old, &head);
}

#[test]
fn a_comment_of_the_last_operation_stays_with_that_operation() {
    let old = tools("\n") + "    # no params yet\n";
    check_added(&old, &old);
}

#[test]
fn a_file_with_another_layout_is_not_changed() {
    let project = TestProject::new();
    let value = read_untyped(&tools("\n")).expect("valid YAML");
    for old in [value.to_string(), format!("surface: backend\noperations: {}\n", value["operations"])] {
        project.write("operations/tools.yaml", &old);
        let flags = ["operation", "lendCan", "--surface", "backend", "--resource", "Bed", "--file", "tools"];
        let output_text = exits(&project.new_template(&flags), 2);
        assert!(output_text.contains("add `lendCan` by hand"), "{output_text}");
        assert_eq!(project.read("operations/tools.yaml"), old);
    }
}

#[test]
fn an_operation_is_added_to_the_file_of_its_resource_or_to_a_new_file() {
    let project = TestProject::new();
    let output_text = exits(
        &project.new_template(&["operation", "digBed", "--surface", "backend", "--resource", "Bed"]),
        0,
    );
    assert!(
        output_text.contains("added to") && output_text.contains("operations/backend.yaml"),
        "{output_text}"
    );
    let flags =
        ["operation", "digBed", "--surface", "frontend", "--resource", "Bed", "--file", "no-such-file-yet"];
    let output_text = exits(&project.new_template(&flags), 0);
    assert!(
        output_text.contains("created") && output_text.contains("operations/no-such-file-yet.yaml"),
        "{output_text}"
    );
    let text = project.read("operations/no-such-file-yet.yaml");
    let head = "# yaml-language-server: $schema=../../schema/operations.schema.json\n\
                surface: frontend\noperations:\n  digBed:\n    doc: \"\"\n";
    assert!(text.starts_with(head), "{text}");
    let output_text = exits(&project.generate(), 1);
    assert!(
        output_text.contains("operations/backend.yaml")
            && output_text.contains("operations/no-such-file-yet.yaml"),
        "{output_text}"
    );
}
