//! Failing contracts for each diagnostic code. `tests/ui/<code>.txt` lists the cases of a code: an edit of the base
//! contract, and the expected diagnostics. `INSTA_UPDATE=always` rewrites the expected diagnostics.

mod support;

use std::collections::BTreeSet;
use std::fs;

use clerk_user_model::diagnostic::Code;
use clerk_user_model::{Diagnostics, SourceMap, read, render_json, render_text};
use support::ui::{CASE, Case, EXPECTED, ui_cases, ui_path};

/// The rule file that generated cases replace.
const RULE: &str = "rules/general/glow-readable.yaml";

/// Contents of the rule file for cases that cannot be written as short text.
fn generated(code: Code, case: &str) -> Option<Vec<u8>> {
    match (code, case) {
        (Code::NotUtf8, "latin-1") => {
            Some(b"id: glow-readable\nstatement: The glow is seen in a caf\xe9.\n".to_vec())
        }
        (Code::YamlSyntax, "byte-order-mark") => Some("\u{feff}id: glow-readable\n".into()),
        (Code::TooLarge, "many-values") => {
            Some(format!("id: glow-readable\nfacts: [\n{}]\n", "x,\n".repeat(60_000)).into())
        }
        (Code::TooLarge, "long-text") => {
            Some(format!("id: glow-readable\nstatement:\n  {}\n", "long\n  ".repeat(300_000)).into())
        }
        _ => None,
    }
}

fn codes(diagnostics: &Diagnostics) -> Vec<&'static str> {
    diagnostics.iter().map(|diagnostic| diagnostic.code.as_str()).collect()
}

/// The diagnostics of a case. Panics if the code is not among them.
fn rendered(code: Code, case: &Case<'_>) -> String {
    let mut files = support::base();
    match generated(code, case.name) {
        Some(bytes) => support::put(&mut files, RULE, bytes),
        None => support::overlay(&mut files, case.edit),
    }
    let sources = SourceMap::new(files);
    let (model, diagnostics) = read(&sources);
    let text = render_text(&sources, "spec", &diagnostics, false);
    let (code, name) = (code.as_str(), case.name);
    assert!(model.is_none(), "{code}: the case `{name}` has no error");
    assert!(codes(&diagnostics).contains(&code), "{code}: the case `{name}` has other errors\n{text}");
    text.trim_end().to_owned()
}

#[test]
fn the_base_contract_has_no_errors() {
    support::model(support::base());
}

#[test]
fn each_case_has_the_expected_diagnostics() {
    let update = std::env::var_os("INSTA_UPDATE").is_some_and(|value| value == "always");
    let mut differences = String::new();
    for &code in Code::ALL {
        let path = ui_path(code);
        let old = fs::read_to_string(&path)
            .unwrap_or_else(|error| panic!("add cases for {} in {}: {error}", code.as_str(), path.display()));
        let mut names = BTreeSet::new();
        let mut new = Vec::new();
        for case in ui_cases(&old) {
            assert!(names.insert(case.name), "{}: duplicate case `{}`", code.as_str(), case.name);
            let found = rendered(code, &case);
            if found != case.expected {
                differences += &format!(
                    "{}: {}\n--- expected\n{}\n--- found\n{found}\n",
                    code.as_str(),
                    case.name,
                    case.expected
                );
            }
            new.push(format!("{CASE}{}\n{}\n{EXPECTED}{found}\n", case.name, case.edit.trim_end()));
        }
        if update {
            fs::write(&path, new.join("\n")).expect("a file of cases can be written");
        }
    }
    assert!(
        update || differences.is_empty(),
        "{differences}\nto accept the new diagnostics, run this test with INSTA_UPDATE=always"
    );
}

#[test]
fn every_file_of_cases_belongs_to_a_code() {
    for entry in fs::read_dir(support::tests().join("ui")).expect("the folder of cases").flatten() {
        let found = entry.path();
        assert!(
            Code::ALL.iter().any(|code| ui_path(*code) == found),
            "{} belongs to no code",
            found.display()
        );
    }
}

#[test]
fn errors_of_many_files_are_reported_together_by_position() {
    let found = support::faults(
        "# replace: rules/general/notes-merge.yaml
source: []
targets: [{ operation: updateLmap, properties: [notes] }]
# replace: resources/lamp.yaml
  glow: { type: Glwo, doc: Colour of its light. }
# replace: contract.yaml
version: one
# replace: operations/lamps.yaml
      name: { type: string, nullable: true, min: 1, doc: Name of the lamp. }
# append: errors.yaml
  worn-out: { status: 422, code: worn_out, message: Worn out., source: [{ doc: X, heading: Forms }] }
",
    );
    assert_eq!(
        found,
        [
            "contract.yaml:3:10 invalid-version",
            "errors.yaml:4:80 unknown-source",
            "operations/lamps.yaml:15:50 constraint-misplaced",
            "resources/lamp.yaml:8:17 unknown-type",
            "rules/general/notes-merge.yaml:1:5 missing-source",
            "rules/general/notes-merge.yaml:5:24 unknown-operation",
        ]
    );
}

#[test]
fn a_file_that_cannot_be_parsed_causes_no_follow_up_errors() {
    for (path, lost) in [
        ("resources/lamp.yaml", "the resource, its id and its properties"),
        ("enums/glow.yaml", "the type of a property"),
        ("operations/lamps.yaml", "the target of a rule, the operations of a resource"),
        ("errors.yaml", "the errors of decoding"),
        ("contract.yaml", "sources and API versions"),
    ] {
        let found = support::faults(&format!("# append: {path}\nno such key: 1\n"));
        assert_eq!(found.len(), 1, "{path} declares {lost}: {found:?}");
        assert!(found[0].starts_with(path) && found[0].ends_with("unknown-key"), "{found:?}");
    }
}

#[test]
fn a_file_that_cannot_be_parsed_hides_no_error_elsewhere() {
    let found = support::faults(
        "# append: contract.yaml
no such key: 1
# replace: rules/general/notes-merge.yaml
targets: [{ operation: updateLmap, properties: [notes] }]
",
    );
    assert_eq!(
        found,
        ["contract.yaml:27:1 unknown-key", "rules/general/notes-merge.yaml:5:24 unknown-operation"]
    );
}

#[test]
fn the_json_output_has_the_same_errors() {
    let mut files = support::base();
    support::overlay(
        &mut files,
        "# replace: rules/general/notes-merge.yaml\nid: other\n# without: errors.yaml\n",
    );
    let sources = SourceMap::new(files);
    let (_, diagnostics) = read(&sources);
    insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!("json", format!("{:#}", render_json(&sources, "spec", &diagnostics)));
    });
}
