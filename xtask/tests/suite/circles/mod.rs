//! Hand-written files of a crate do not import each other in a circle. A file imports another one if a path in it
//! refers to an item of that file; a re-export refers to the file that defines the item. Unit tests do not count.

mod import_graph;
mod import_reader;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use import_graph::ImportGraph;
use import_reader::{add_file, module_path, read_crate, root};

/// Allowed circles, each with the reason.
const ALLOWED: &[(&[&str], &str)] = &[];

/// The source folders of the hand-written crates: every `src` next to a manifest.
fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("the workspace can be read") {
        let path = entry.expect("the workspace can be read").path();
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if !path.is_dir() || name.starts_with('.') || ["target", "generated"].contains(&name) {
            continue;
        }
        if name == "src" && folder.join("Cargo.toml").is_file() {
            found.push(path);
        } else {
            sources(&path, found);
        }
    }
}

#[test]
fn no_files_import_each_other_in_a_circle() {
    let mut folders = Vec::new();
    sources(&root(), &mut folders);
    assert!(folders.len() > 5, "the workspace has more crates than {folders:?}");
    let mut unexpected = Vec::new();
    let mut met = BTreeSet::new();
    for folder in folders {
        let read = read_crate(&folder);
        for circle in read.circles() {
            match ALLOWED.iter().position(|(files, _)| *files == circle.as_slice()) {
                Some(index) => drop(met.insert(index)),
                None => unexpected.push(circle.join("\n    ")),
            }
        }
    }
    assert!(
        unexpected.is_empty(),
        "files that import each other; move the shared items to a file that both import:\n\n    {}",
        unexpected.join("\n\n    ")
    );
    assert_eq!(met.len(), ALLOWED.len(), "an allowed circle no longer exists; remove it from the list");
}

/// The import graph of a crate, given as texts.
fn crate_of(files: &[(&str, &str)]) -> ImportGraph {
    let mut found = ImportGraph::default();
    for (name, _) in files {
        found.files.insert(module_path(Path::new(name)), usize::MAX);
    }
    for (name, text) in files {
        let parsed = syn::parse_file(text).expect("the text is Rust");
        add_file(&mut found, name, module_path(Path::new(name)), &parsed);
    }
    found
}

#[track_caller]
fn check(files: &[(&str, &str)], expected: &[&[&str]]) {
    assert_eq!(crate_of(files).circles(), expected);
}

#[test]
fn two_files_that_import_each_other_are_a_circle() {
    check(
        &[("lib.rs", "mod a; mod b;"), ("a.rs", "use crate::b::B;"), ("b.rs", "struct B(super::a::A);")],
        &[&["a.rs", "b.rs"]],
    );
    check(&[("lib.rs", "mod a; mod b;"), ("a.rs", "use crate::b::B;"), ("b.rs", "struct B;")], &[]);
}

#[test]
fn a_parent_and_a_child_that_import_each_other_are_a_circle() {
    let parent = "mod child; use child::helper; pub(crate) struct Shared;";
    check(
        &[("lib.rs", "mod parent;"), ("parent/mod.rs", parent), ("parent/child.rs", "use super::Shared;")],
        &[&["parent/child.rs", "parent/mod.rs"]],
    );
    let facade = "mod child; mod other; pub(crate) use other::Shared; pub(crate) use child::helper;";
    check(
        &[
            ("lib.rs", "mod parent;"),
            ("parent/mod.rs", facade),
            ("parent/child.rs", "use super::Shared;"),
            ("parent/other.rs", "pub(crate) struct Shared;"),
        ],
        &[],
    );
}

#[test]
fn paths_in_macro_calls_count_and_unit_tests_do_not() {
    let calls = "fn f() { assert_eq!(crate::b::g(), 1); }";
    check(
        &[("lib.rs", "mod a; mod b;"), ("a.rs", calls), ("b.rs", "use crate::a::f;")],
        &[&["a.rs", "b.rs"]],
    );
    let tested = "#[cfg(test)] mod tests { use crate::b::g; }";
    check(&[("lib.rs", "mod a; mod b;"), ("a.rs", tested), ("b.rs", "use crate::a::f;")], &[]);
}
