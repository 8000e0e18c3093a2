//! What the compiler does not hold: who may know whom, and how files look.

use std::fs;
use std::path::{Path, PathBuf};

use clerk_user_conformance::clerk_user::operations::OPERATIONS;
use clerk_user_conformance::clerk_user::resources::RESOURCES;

const MAX_LINES: usize = 600;

/// A file with its place in the crate.
struct Source {
    path: String,
    text: String,
}

/// The Rust files under a folder of this crate, sorted.
#[track_caller]
fn sources(folder: &str) -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    collect(&root.join(folder), &mut found);
    found.sort();
    assert!(!found.is_empty(), "{folder} holds no Rust file");
    found
        .into_iter()
        .map(|path| Source {
            text: fs::read_to_string(&path).expect("the file was just listed"),
            path: path.strip_prefix(root).expect("it lies in the crate").display().to_string(),
        })
        .collect()
}

fn collect(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("the folder is part of the crate") {
        let path = entry.expect("the folder can be read").path();
        if path.is_dir() {
            collect(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// No file under the folder holds any of the texts.
#[track_caller]
fn check_absent(folder: &str, texts: &[&str]) {
    for source in sources(folder) {
        for text in texts {
            assert!(!source.text.contains(text), "{} must not know `{text}`", source.path);
        }
    }
}

#[test]
fn the_reference_knows_no_oracle_no_model_and_no_law() {
    let judges = ["crate::oracle", "crate::model", "crate::law", "crate::strategy", "crate::scene"];
    check_absent("src/reference", &judges);
}

#[test]
fn the_reference_knows_no_mutant() {
    check_absent("src/reference", &["crate::mutant"]);
}

#[test]
fn the_oracle_and_the_model_know_nothing_of_the_merge_that_the_reference_uses() {
    let merge = ["merge_patch", "Metadata", "crate::reference"];
    for folder in ["src/oracle", "src/model"] {
        for source in sources(folder) {
            let imports = source
                .text
                .lines()
                .filter(|line| line.contains("clerk_user_runtime") || line.contains("crate::"));
            for line in imports {
                assert!(!merge.iter().any(|name| line.contains(name)), "{}: {line}", source.path);
            }
        }
    }
}

/// Names of the contract that are long enough to be no word of English.
fn long_names() -> Vec<String> {
    let properties = RESOURCES.iter().flat_map(|resource| resource.properties).map(|property| property.wire);
    let params = OPERATIONS.iter().flat_map(|operation| operation.params).map(|param| param.wire);
    let operations = OPERATIONS.iter().map(|operation| operation.id);
    let names = properties.chain(params).chain(operations).filter(|name| name.len() > 8);
    names.map(|name| format!("\"{name}\"")).collect()
}

#[test]
fn names_of_the_contract_come_from_the_generated_tables() {
    let names = long_names();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    for folder in
        ["src/law", "src/oracle", "src/model", "src/scene", "src/reference", "src/mutant", "src/variant"]
    {
        check_absent(folder, &names);
    }
}

#[test]
fn every_file_says_first_what_it_is_for() {
    for source in sources("src").into_iter().chain(sources("tests")) {
        assert!(source.text.starts_with("//! "), "{} does not begin with `//!`", source.path);
    }
}

#[test]
fn no_file_is_longer_than_a_person_reads_at_once() {
    for source in sources("src").into_iter().chain(sources("tests")) {
        let lines = source.text.lines().count();
        assert!(lines <= MAX_LINES, "{} has {lines} lines", source.path);
    }
}
