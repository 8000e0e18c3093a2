//! Names that `new` refuses, and files that it does not change.

use clerk_user_model::SourceFile;

use super::project::{TestProject, exits, read, xtask};

#[track_caller]
fn check_refused(flags: &[&str], code: i32, says: &str) {
    let project = TestProject::new();
    let mut before = Vec::new();
    read(&project.spec(), "", &mut before);
    let output_text = exits(&project.new_template(flags), code);
    assert!(output_text.contains(says), "{flags:?}: {output_text}");
    let mut after = Vec::new();
    read(&project.spec(), "", &mut after);
    let pairs =
        |files: Vec<SourceFile>| files.into_iter().map(|file| (file.path, file.bytes)).collect::<Vec<_>>();
    assert_eq!(pairs(before), pairs(after));
}

#[test]
fn names_in_the_wrong_case_are_refused() {
    for id in ["NotKebab", "not_kebab", "-a", "a--b", "a/../b", "é", ""] {
        check_refused(
            &["rule", "--kind", "access", "--family", "all", "--", id],
            2,
            "is not a kebab-case name",
        );
    }
    check_refused(&["rule", "fine", "--kind", "access", "--family", "../up"], 2, "is not a kebab-case name");
    check_refused(&["resource", "wateringCan"], 2, "is not a PascalCase name");
    check_refused(&["resource", "Can", "--id", "can_id"], 2, "is not a PascalCase name");
    check_refused(&["resource", "Option"], 2, "is reserved in generated code");
    check_refused(&["resource", "Can", "--id", "Can"], 2, "have the same name");
    let operation = |name| ["operation", name, "--surface", "backend", "--resource", "Bed"];
    check_refused(&operation("DigBed"), 2, "is not a camelCase name");
    check_refused(&[&operation("digBed")[..], &["--file", "a/b"]].concat(), 2, "is not a kebab-case name");
}

#[test]
fn the_nearest_name_is_suggested_for_a_misspelt_one() {
    check_refused(&["rule", "fine", "--kind", "acess", "--family", "all"], 2, "'access'");
    check_refused(&["rule", "fine", "--kind", "access", "--family", "al"], 2, "did you mean `all`?");
    let rule = ["rule", "fine", "--kind", "access", "--family", "all", "--operation", "backend.getBeds"];
    check_refused(&rule, 2, "did you mean `backend.getBed`?");
    let operation = |resource, surface| ["operation", "digBed", "--surface", surface, "--resource", resource];
    check_refused(&operation("Bedd", "backend"), 2, "did you mean `Bed`?");
    check_refused(&operation("Bed", "backnd"), 2, "'backend'");
    check_refused(&[&operation("Bed", "backend")[..], &["--file", "backnd"]].concat(), 2, "--file backend");
    check_refused(
        &[&operation("Bed", "backend")[..], &["--file", "frontend"]].concat(),
        2,
        "contains frontend operations",
    );
    let output = xtask().args(["new", "resource", "Can", "--contract", "curent"]).current_dir("..").output();
    let output_text = exits(&output.expect("xtask runs"), 2);
    assert!(output_text.contains("did you mean `current`?"), "{output_text}");
}

#[test]
fn existing_names_are_refused() {
    let rule = ["rule", "access", "--kind", "access", "--family", "all"];
    check_refused(&rule, 1, "rule `access` already exists in rules/all/access.yaml");
    check_refused(&["resource", "Bed"], 1, "`Bed` already exists in resources/bed.yaml");
    check_refused(&["resource", "Can", "--id", "BedId"], 1, "`BedId` already exists in resources/bed.yaml");
    check_refused(&["resource", "Month"], 1, "`Month` already exists in enums/month.yaml");
    let operation = ["operation", "getBed", "--surface", "backend", "--resource", "Bed"];
    check_refused(&operation, 1, "backend operation `getBed` already exists in operations/backend.yaml");
}

#[test]
fn a_file_that_cannot_be_parsed_is_not_overwritten() {
    let project = TestProject::new();
    project.write("resources/can.yaml", "resource: [");
    let output_text = exits(&project.new_template(&["resource", "Can"]), 1);
    assert!(output_text.contains("resources/can.yaml already exists"), "{output_text}");
    project.write("operations/tools.yaml", "surface: [");
    let flags = ["operation", "lendCan", "--surface", "backend", "--resource", "Bed", "--file", "tools"];
    assert!(exits(&project.new_template(&flags), 2).contains("cannot parse operations/tools.yaml"));
    assert_eq!(
        project.read("resources/can.yaml") + &project.read("operations/tools.yaml"),
        "resource: [surface: ["
    );
}

#[test]
fn a_dry_run_shows_the_text_and_writes_nothing() {
    let rule = ["rule", "fine", "--kind", "access", "--family", "all", "--dry-run"];
    check_refused(&rule, 0, "kind: { access: { aspect: \"\" } }");
    check_refused(&["resource", "Can", "--dry-run"], 0, "would create");
    let operation = ["operation", "digBed", "--surface", "backend", "--resource", "Bed", "--dry-run"];
    check_refused(&operation, 0, "would add to");
}
