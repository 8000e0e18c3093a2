//! At least one failing example per diagnostic code: `tests/ui/<code>/*.yaml`, applied to the base contract.

mod support;

use std::collections::BTreeSet;
use std::fs;

use clerk_user_model::diagnostic::Code;
use clerk_user_model::{Diagnostics, SourceFile, SourceMap, read, render_json, render_text};

/// The rule file that the generated fixtures replace.
const RULE: &str = "rules/general/glow-readable.yaml";

/// Fixtures that cannot be small text files.
fn made() -> Vec<(Code, &'static str, Vec<u8>)> {
    let many = format!("id: glow-readable\nfacts: [\n{}]\n", "x,\n".repeat(60_000));
    let long = format!("id: glow-readable\nstatement:\n  {}\n", "long\n  ".repeat(300_000));
    vec![
        (
            Code::NotUtf8,
            "latin-1",
            b"id: glow-readable\nstatement: The glow is seen in a caf\xe9.\n".to_vec(),
        ),
        (Code::YamlSyntax, "byte-order-mark", "\u{feff}id: glow-readable\n".into()),
        (Code::TooLarge, "many-values", many.into()),
        (Code::TooLarge, "long-text", long.into()),
    ]
}

/// All fixtures of a code: name and files.
fn fixtures(code: Code) -> Vec<(String, Vec<SourceFile>)> {
    let mut fixtures = Vec::new();
    for (_, name, bytes) in made().into_iter().filter(|(of, ..)| *of == code) {
        let mut files = support::base();
        support::put(&mut files, RULE, bytes);
        fixtures.push((name.to_owned(), files));
    }
    let folder = support::tests().join("ui").join(code.as_str());
    let mut paths: Vec<_> =
        fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    paths.sort();
    for path in paths {
        let mut files = support::base();
        support::overlay(&mut files, &fs::read_to_string(&path).expect("a fixture is a text"));
        let name = path.file_stem().expect("a fixture has a name").to_string_lossy().into_owned();
        fixtures.push((name, files));
    }
    fixtures
}

fn codes(diagnostics: &Diagnostics) -> Vec<&'static str> {
    diagnostics.iter().map(|diagnostic| diagnostic.code.as_str()).collect()
}

#[test]
fn the_base_contract_has_no_fault() {
    support::model(support::base());
}

#[test]
fn every_code_has_a_fixture_that_shows_it() {
    for &code in Code::ALL {
        let fixtures = fixtures(code);
        assert!(!fixtures.is_empty(), "tests/ui/{}/ has no fixture", code.as_str());
        for (name, files) in fixtures {
            let sources = SourceMap::new(files);
            let (model, diagnostics) = read(&sources);
            let text = render_text(&sources, "spec", &diagnostics, false);
            assert!(model.is_none(), "{}/{name} is no fault", code.as_str());
            assert!(
                codes(&diagnostics).contains(&code.as_str()),
                "{}/{name} shows another code\n{text}",
                code.as_str()
            );
            insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
                insta::assert_snapshot!(snapshot_name(code, &name), text);
            });
        }
    }
}

/// Name of the snapshot of a fixture.
fn snapshot_name(code: Code, fixture: &str) -> String {
    format!("ui__{}__{fixture}", code.as_str())
}

#[test]
fn every_snapshot_belongs_to_a_fixture() {
    let of_code =
        |&code: &Code| fixtures(code).into_iter().map(move |(name, _)| snapshot_name(code, &name) + ".snap");
    let expected: BTreeSet<String> = Code::ALL.iter().flat_map(of_code).collect();
    let found = fs::read_dir(support::tests().join("snapshots")).expect("the folder of snapshots").flatten();
    let found: BTreeSet<String> =
        found.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    let stale: Vec<&String> =
        found.iter().filter(|name| name.starts_with("ui__") && !expected.contains(*name)).collect();
    assert!(stale.is_empty(), "no fixture makes {stale:?}");
}

#[test]
fn every_fixture_belongs_to_a_code() {
    for entry in fs::read_dir(support::tests().join("ui")).expect("the folder of fixtures").flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let known = name == "base" || Code::ALL.iter().any(|code| code.as_str() == name);
        assert!(known, "tests/ui/{name} belongs to no code");
    }
}

#[test]
fn faults_of_many_files_are_reported_together_by_place() {
    let found = support::faults(
        "# replace: rules/general/notes-merge.yaml
source: []
targets: [{ operation: updateLmap, properties: [notes] }]
# replace: resources/lamp.yaml
  glow: { type: Glwo, doc: How it shines. }
# replace: contract.yaml
version: one
# replace: operations/lamps.yaml
      name: { type: string, nullable: true, min: 1, doc: What to call it. }
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
fn a_file_that_cannot_be_read_causes_no_follow_up_faults() {
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
fn a_file_that_cannot_be_read_hides_no_fault_elsewhere() {
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
fn programs_get_the_same_faults_as_json() {
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
