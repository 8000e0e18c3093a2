//! Runs `cargo xtask new` like a person: the templates, that the generator rejects every blank and accepts filled-in
//! templates, and that existing files stay unchanged.

mod operations;
mod project;
mod refusals;

use std::fs;
use std::path::Path;

use clerk_user_model::source::read_untyped;
use serde_json::json;

use project::{TestProject, exits, kinds, read, source, text, xtask};

#[test]
fn each_blank_of_a_rule_of_each_kind_is_refused_until_it_is_filled_in() {
    let project = TestProject::new();
    let mut files = Vec::new();
    read(&project.spec().join("rules"), "rules/", &mut files);
    let mut left = kinds();
    for file in files {
        let example = read_untyped(&text(&file.bytes)).expect("the contract has no errors");
        let id = example["id"].as_str().expect("a rule has an id");
        let kind = example["kind"].as_object().and_then(|kind| kind.keys().next()).expect("a kind").clone();
        fs::remove_file(project.spec().join(&file.path)).expect("a rule");
        let family = file.path.split('/').nth(1).expect("a rule is in a family");
        let output_text = exits(
            &project.new_template(&["rule", id, "--kind", &kind, "--family", family, "--new-family"]),
            0,
        );
        assert!(
            output_text.contains("rejects it until the fields are filled in")
                && output_text.contains("cargo xtask generate"),
            "{output_text}"
        );
        assert!(exits(&project.generate(), 1).contains(&file.path));
        project.fill(&file.path, 0, &example);
        left.retain(|one| *one != kind);
    }
    assert!(left.is_empty(), "the contract has no rule of the kinds {left:?}");
    exits(&project.generate(), 0);
}

#[test]
fn a_rule_begins_with_its_schema_and_contains_known_values() {
    let project = TestProject::new();
    let flags = ["rule", "beds-kept", "--kind", "access", "--family", "all", "--level", "client"];
    exits(&project.new_template(&[&flags[..], &["--operation", "backend.getBed"]].concat()), 0);
    let lines = project.read("rules/all/beds-kept.yaml");
    let expected = "# yaml-language-server: $schema=../../../schema/rule.schema.json\n\
                    id: beds-kept\n\
                    level: client\n\
                    statement: \"\"\n\
                    kind: { access: { aspect: \"\" } }\n\
                    targets:\n  - { operation: backend.getBed }\n\
                    source: [{ doc: \"\", heading: \"\" }]\n";
    assert_eq!(lines, expected);
}

#[test]
fn the_test_that_fails_first_is_shown_only_for_judged_rules() {
    let output_text = |kind: &str| {
        let flags = ["new", "rule", "no-such-rule", "--kind", kind, "--family", "access", "--dry-run"];
        exits(&xtask().args(flags).current_dir("..").output().expect("xtask runs"), 0)
    };
    assert!(
        output_text("access").contains("clerk-user-mutants every_rule_has_a_mutant")
            && !output_text("observed").contains("clerk-user-mutants every_rule_has_a_mutant")
    );
    assert!(!Path::new("../spec/current/rules/access/no-such-rule.yaml").exists());
}

#[test]
fn each_blank_of_a_resource_is_refused_until_it_is_filled_in() {
    let project = TestProject::new();
    let output_text = exits(&project.new_template(&["resource", "WateringCan", "--id", "WateringCanId"]), 0);
    assert!(
        output_text.contains("resources/watering-can.yaml") && output_text.contains("properties.type"),
        "{output_text}"
    );
    exits(&project.generate(), 1);
    let source = source(&project);
    let filling = json!({
        "doc": "A can.", "source": source, "*": { "volume": { "type": "integer", "doc": "In litres." } },
    });
    project.fill("resources/watering-can.yaml", 0, &filling);
    exits(&project.generate(), 0);
}

#[test]
fn help_has_an_example_and_completions_include_the_kinds() {
    for (what, example) in
        [("rule", "new rule "), ("resource", "new resource "), ("operation", "new operation ")]
    {
        let output_text = exits(&xtask().args(["new", what, "--help"]).output().expect("xtask runs"), 0);
        assert!(output_text.contains(&format!("Example: cargo xtask {example}")), "{output_text}");
    }
    let script = exits(&xtask().args(["completions", "bash"]).output().expect("xtask runs"), 0);
    for kind in kinds() {
        assert!(script.contains(&kind), "{kind} is missing in the completions");
    }
}
