//! Runs `cargo xtask new` like a person: the templates, that the generator rejects every blank and accepts filled-in
//! templates, and that existing files stay unchanged.

mod operations;
mod project;
mod refusals;
#[path = "../support/mod.rs"]
mod support;

use std::fs;
use std::path::Path;

use clerk_user_model::source::read_untyped;
use serde_json::json;

use project::{TestProject, exits, kinds, read, source, text, xtask};

#[test]
fn a_rule_of_each_kind_is_refused_blank_by_blank_and_accepted_when_it_is_filled_in() {
    let project = TestProject::new();
    let mut files = Vec::new();
    read(&project.spec().join("rules"), "rules/", &mut files);
    let mut left = kinds();
    for file in files {
        let example = read_untyped(&text(&file.bytes)).expect("the contract has no faults");
        let id = example["id"].as_str().expect("a rule has an id");
        let kind = example["kind"].as_object().and_then(|kind| kind.keys().next()).expect("a kind").clone();
        fs::remove_file(project.spec().join(&file.path)).expect("a rule");
        let family = file.path.split('/').nth(1).expect("a rule lies in a family");
        let said =
            exits(&project.new_(&["rule", id, "--kind", &kind, "--family", family, "--new-family"]), 0);
        assert!(
            said.contains("rejects it until the fields are filled in")
                && said.contains("cargo xtask generate"),
            "{said}"
        );
        assert!(exits(&project.generate(), 1).contains(&file.path));
        project.fill(&file.path, 0, &example);
        left.retain(|one| *one != kind);
    }
    assert!(left.is_empty(), "the contract has no rule of: {left:?}");
    exits(&project.generate(), 0);
}

#[test]
fn a_rule_begins_with_its_schema_and_says_what_is_known() {
    let project = TestProject::new();
    let flags = ["rule", "beds-kept", "--kind", "access", "--family", "all", "--level", "client"];
    exits(&project.new_(&[&flags[..], &["--operation", "backend.getBed"]].concat()), 0);
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
fn the_test_that_fails_first_is_named_for_judged_rules_only() {
    let said = |kind: &str| {
        let flags = ["new", "rule", "no-such-rule", "--kind", kind, "--family", "access", "--dry-run"];
        exits(&xtask().args(flags).current_dir("..").output().expect("xtask runs"), 0)
    };
    assert!(
        said("access").contains("--test every_rule_has_a_mutant")
            && !said("observed").contains("--test every_rule_has_a_mutant")
    );
    assert!(!Path::new("../spec/current/rules/access/no-such-rule.yaml").exists());
}

#[test]
fn a_resource_is_refused_blank_by_blank_and_accepted_when_it_is_filled_in() {
    let project = TestProject::new();
    let said = exits(&project.new_(&["resource", "WateringCan", "--id", "WateringCanId"]), 0);
    assert!(said.contains("resources/watering-can.yaml") && said.contains("properties.type"), "{said}");
    exits(&project.generate(), 1);
    let source = source(&project);
    let filling = json!({
        "doc": "A can.", "source": source, "*": { "volume": { "type": "integer", "doc": "In litres." } },
    });
    project.fill("resources/watering-can.yaml", 0, &filling);
    exits(&project.generate(), 0);
}

#[test]
fn help_has_an_example_and_completions_know_the_words() {
    for (what, example) in
        [("rule", "new rule "), ("resource", "new resource "), ("operation", "new operation ")]
    {
        let said = exits(&xtask().args(["new", what, "--help"]).output().expect("xtask runs"), 0);
        assert!(said.contains(&format!("Example: cargo xtask {example}")), "{said}");
    }
    let script = exits(&xtask().args(["completions", "bash"]).output().expect("xtask runs"), 0);
    for kind in kinds() {
        assert!(script.contains(&kind), "{kind} is not completed");
    }
}
