//! Conventions that the compiler does not check: forbidden dependencies of files, file headers and sizes, and commands
//! and links in documents.

use std::fs;
use std::path::{Path, PathBuf};

/// Maximum number of lines in a file. A longer file usually has more than one purpose.
const MAX_LINES: usize = 600;

/// Folders of hand-written Rust.
const FOLDERS: &[&str] = &[
    "codegen/compat/benches",
    "codegen/compat/src",
    "codegen/compat/tests",
    "codegen/emit/benches",
    "codegen/emit/examples",
    "codegen/emit/src",
    "codegen/emit/tests",
    "codegen/model/src",
    "codegen/model/tests",
    "codegen/runtime/src",
    "conformance",
    "examples",
    "generated/tests",
    "report/src",
    "report/tests",
    "xtask/src",
    "xtask/tests",
];

/// The sources of the generator, which must be pure.
const GENERATOR: [&str; 4] =
    ["codegen/compat/src", "codegen/emit/src", "codegen/model/src", "codegen/runtime/src"];

/// A text file with its path from the root.
struct Source {
    path: String,
    text: String,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask is in the workspace").to_owned()
}

fn file(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The Rust files below a folder, sorted, without the programs of compile-fail tests.
fn sources(folder: &str) -> Vec<Source> {
    let mut found = Vec::new();
    collect(&root().join(folder), &mut found);
    found.sort();
    assert!(!found.is_empty(), "{folder} has no Rust files");
    let source = |path: PathBuf| Source {
        text: fs::read_to_string(&path).expect("the file was just listed"),
        path: path
            .strip_prefix(root())
            .expect("the file is in the workspace")
            .display()
            .to_string()
            .replace('\\', "/"),
    };
    found.into_iter().map(source).collect()
}

fn collect(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
        let path = entry.expect("the folder can be read").path();
        if path.is_dir() {
            collect(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// Checks that no file below the folder contains any of these names, with exceptions.
#[track_caller]
fn check_absent(folder: &str, names: &[&str], except: &[&str]) {
    for source in sources(folder).iter().filter(|source| !except.contains(&source.path.as_str())) {
        for name in names {
            assert!(!source.text.contains(name), "{} must not know `{name}`", source.path);
        }
    }
}

#[test]
fn the_generator_does_no_io_and_reads_no_clock() {
    let outside = [
        "std::fs",
        "std::env",
        "std::io",
        "std::net",
        "std::process",
        "std::thread",
        "std::time",
        "env!(",
        "println!",
    ];
    for folder in GENERATOR {
        check_absent(folder, &outside, &[]);
    }
}

#[test]
fn the_generator_uses_no_hash_maps() {
    for folder in GENERATOR {
        check_absent(folder, &["HashMap", "HashSet"], &[]);
    }
}

#[test]
fn only_one_file_uses_the_yaml_parser() {
    check_absent("codegen/model/src", &["granit_parser"], &["codegen/model/src/source/reader/tree.rs"]);
}

#[test]
fn every_file_begins_with_a_description() {
    for source in FOLDERS.iter().copied().flat_map(sources) {
        assert!(source.text.starts_with("//! "), "{} does not begin with `//!`", source.path);
    }
}

#[test]
fn no_file_exceeds_the_maximum_length() {
    for source in FOLDERS.iter().copied().flat_map(sources) {
        let lines = source.text.lines().count();
        assert!(lines <= MAX_LINES, "{} has {lines} lines", source.path);
    }
}

#[test]
fn generated_files_begin_with_a_marker() {
    for source in sources("generated/src") {
        assert!(
            source.text.starts_with("// @generated"),
            "{} does not begin with `// @generated`",
            source.path
        );
    }
}

#[test]
fn the_readme_begins_with_two_commands_that_ci_runs() {
    let (readme, ci, workflow) = (file("README.md"), file(".ci/run"), file(".github/workflows/ci.yml"));
    let opening: Vec<&str> = readme.lines().take(20).collect();
    for command in ["cargo xtask generate", "cargo test --workspace --all-features"] {
        let is_shown = opening.iter().any(|line| line.starts_with(command));
        assert!(is_shown, "README.md does not begin with `{command}`");
        // CI builds the tool with the tests, and calls what was built.
        let ci = ci.replace("\"$xtask\"", "cargo xtask");
        assert!(ci.contains(command), ".ci/run does not run `{command}`");
        assert!(workflow.contains(command), "the workflow does not run `{command}`");
    }
}

#[test]
fn the_documents_link_to_files_that_exist() {
    for document in ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md"] {
        let text = file(document);
        for target in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            let path = target.split('#').next().unwrap_or_default();
            let is_local = !path.is_empty() && !path.contains("://");
            assert!(
                !is_local || root().join(path).exists(),
                "{document} links to `{path}`, which does not exist"
            );
        }
    }
}
