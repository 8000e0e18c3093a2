//! Operations that are added to a file.

use clerk_user_model::source::read_untyped;
use serde_json::json;

use super::project::{TestProject, exits, source};

/// An operation put into a file with that text; the file keeps what it says, byte for byte.
#[track_caller]
fn check_put_into(old: &str, head: &str) {
    let project = TestProject::new();
    let path = "operations/tools.yaml";
    project.write(path, old);
    assert_eq!(project.faults(), Vec::<String>::new(), "{old}");
    let flags = ["operation", "lendCan", "--surface", "backend", "--resource", "Bed", "--file", "tools"];
    let said = exits(&project.new_(&flags), 0);
    assert!(said.contains("added to"), "{said}");
    let new = project.read(path);
    assert!(new.starts_with(head), "{new}");
    let rest = old.strip_prefix(head).unwrap_or_default();
    assert!(new.ends_with(rest) && new.contains("lendCan:"), "{new}");
    let start = new.find("lendCan:").and_then(|at| new[..at].rfind('\n')).expect("it is there") + 1;
    let line = new[..start].lines().count() + 1;
    assert!(said.contains(&format!("{line:5} |")), "{said}");
    // What follows the entry is not its own.
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
fn an_operation_goes_behind_the_last_one_of_its_file() {
    let old = tools("\n");
    check_put_into(&old, &old);
}

#[test]
fn a_file_without_a_last_newline_gets_one() {
    let old = tools("\n").trim_end().to_owned();
    check_put_into(&old, &old);
}

#[test]
fn lines_that_end_in_cr_lf_stay_so() {
    let old = tools("\r\n");
    check_put_into(&old, &old);
    let project = TestProject::new();
    project.write("operations/tools.yaml", &old);
    let flags = ["operation", "lendCan", "--surface", "backend", "--resource", "Bed", "--file", "tools"];
    exits(&project.new_(&flags), 0);
    let new = project.read("operations/tools.yaml");
    assert_eq!(new.matches('\n').count(), new.matches("\r\n").count());
}

#[test]
fn what_stands_behind_the_operations_stays_behind_them() {
    let head = tools("\n").replace("surface: backend\n", "");
    let old = format!("{head}\n# who may ask\nsurface: backend\n");
    check_put_into(&old, &head);
}

#[test]
fn a_comment_of_the_last_operation_stays_with_it() {
    let old = tools("\n") + "    # no params yet\n";
    check_put_into(&old, &old);
}

#[test]
fn a_file_in_another_style_is_left_to_its_author() {
    let project = TestProject::new();
    let value = read_untyped(&tools("\n")).expect("it has no faults");
    for old in [value.to_string(), format!("surface: backend\noperations: {}\n", value["operations"])] {
        project.write("operations/tools.yaml", &old);
        let flags = ["operation", "lendCan", "--surface", "backend", "--resource", "Bed", "--file", "tools"];
        let said = exits(&project.new_(&flags), 2);
        assert!(said.contains("add `lendCan` by hand"), "{said}");
        assert_eq!(project.read("operations/tools.yaml"), old);
    }
}

#[test]
fn an_operation_finds_the_file_that_answers_its_resource_or_makes_one() {
    let project = TestProject::new();
    let said = exits(&project.new_(&["operation", "digBed", "--surface", "backend", "--resource", "Bed"]), 0);
    assert!(said.contains("added to") && said.contains("operations/backend.yaml"), "{said}");
    let flags =
        ["operation", "digBed", "--surface", "frontend", "--resource", "Bed", "--file", "no-such-file-yet"];
    let said = exits(&project.new_(&flags), 0);
    assert!(said.contains("created") && said.contains("operations/no-such-file-yet.yaml"), "{said}");
    let text = project.read("operations/no-such-file-yet.yaml");
    let head = "# yaml-language-server: $schema=../../schema/operations.schema.json\n\
                surface: frontend\noperations:\n  digBed:\n    doc: \"\"\n";
    assert!(text.starts_with(head), "{text}");
    let said = exits(&project.generate(), 1);
    assert!(
        said.contains("operations/backend.yaml") && said.contains("operations/no-such-file-yet.yaml"),
        "{said}"
    );
}
