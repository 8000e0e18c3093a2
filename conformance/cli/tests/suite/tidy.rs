//! Checks that the compiler cannot make: the oracle and the model have a merge of their own, and hand-written code does
//! not repeat long names of the contract.

use std::fs;
use std::path::{Path, PathBuf};

use clerk_user::operations::OPERATIONS;
use clerk_user::resources::RESOURCES;

/// A file, with its path in `conformance/`.
struct Source {
    path: String,
    text: String,
}

/// The Rust files in a folder of `conformance/`, sorted.
#[track_caller]
fn sources(folder: &str) -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the crate is in `conformance/`");
    let mut found = Vec::new();
    collect(&root.join(folder), &mut found);
    found.sort();
    assert!(!found.is_empty(), "{folder} has no Rust file");
    found
        .into_iter()
        .map(|path| Source {
            text: fs::read_to_string(&path).expect("the file was just listed"),
            path: path.strip_prefix(root).expect("the file is in the folder").display().to_string(),
        })
        .collect()
}

fn collect(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("the folder exists") {
        let path = entry.expect("the folder can be read").path();
        if path.is_dir() {
            collect(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// Checks that no file in the folder contains any of the texts.
#[track_caller]
fn check_absent(folder: &str, texts: &[&str]) {
    for source in sources(folder) {
        for text in texts {
            assert!(!source.text.contains(text), "{} must not contain {text}", source.path);
        }
    }
}

#[test]
fn the_oracle_and_the_model_do_not_use_the_merge_of_the_reference() {
    let merge = ["merge_patch", "Metadata"];
    for folder in ["engine/src/oracle", "engine/src/model"] {
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

/// Names of the contract that OpenID Connect and WebAuthn have too, which the reference speaks.
const OF_OTHER_STANDARDS: [&str; 2] = ["challenge", "login_hint"];

/// Names of the contract that are too long to be ordinary English words, in quotes.
fn long_names() -> Vec<String> {
    let properties = RESOURCES.iter().flat_map(|resource| resource.properties).map(|property| property.wire);
    let params = OPERATIONS.iter().flat_map(|operation| operation.params).map(|param| param.wire);
    let operations = OPERATIONS.iter().map(|operation| operation.id);
    let names = properties.chain(params).chain(operations).filter(|name| name.len() > 8);
    let names = names.filter(|name| !OF_OTHER_STANDARDS.contains(name));
    names.map(|name| format!("\"{name}\"")).collect()
}

#[test]
fn names_of_the_contract_are_taken_from_the_generated_code() {
    let names = long_names();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    for folder in [
        "engine/src/law",
        "engine/src/oracle",
        "engine/src/model",
        "engine/src/fixtures",
        "reference/src",
        "mutants/src",
    ] {
        check_absent(folder, &names);
    }
}
