//! `cargo xtask new implementation` as a person runs it. What it writes is `examples/first-operation`,
//! which is a crate of the workspace: that it compiles, and that its tests run, is held there.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

const FILES: [&str; 3] = ["Cargo.toml", "src/lib.rs", "tests/conformance.rs"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask lies in the workspace").to_owned()
}

fn start(flags: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.current_dir(root()).args(["new", "implementation"]).args(flags).output().expect("xtask runs")
}

#[track_caller]
fn check(flags: &[&str], code: i32) -> String {
    let output = start(flags);
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let said = text(&output.stdout) + &text(&output.stderr);
    assert_eq!(output.status.code(), Some(code), "{flags:?}\n{said}");
    said
}

fn read(folder: &Path, file: &str) -> String {
    fs::read_to_string(folder.join(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}

#[test]
fn a_crate_outside_is_the_example_with_paths_to_this_project_and_a_workspace_of_its_own() {
    let temporary = TempDir::new().expect("a temporary folder");
    let folder = temporary.path().join("deep/first-operation");
    let said = check(&[&folder.display().to_string()], 0);
    for part in ["created ", "cd ", "cargo test"] {
        assert!(said.contains(part), "{part} is missing in\n{said}");
    }
    let example = root().join("examples/first-operation");
    for file in FILES {
        let expected = read(&example, file);
        let expected = match file {
            "Cargo.toml" => expected.replace("../..", &root().display().to_string()) + "\n[workspace]\n",
            _ => expected,
        };
        assert_eq!(read(&folder, file), expected, "{file}");
    }
    // A second time nothing is overwritten.
    fs::write(folder.join("src/lib.rs"), "mine").expect("it was just written");
    assert!(check(&[&folder.display().to_string()], 1).contains("already contains a crate"));
    assert_eq!(read(&folder, "src/lib.rs"), "mine");
}

#[test]
fn a_crate_inside_becomes_a_member() {
    let said = check(&["examples/my-server", "--dry-run"], 0);
    assert!(said.contains("would create examples/my-server/src/lib.rs"), "{said}");
    assert!(said.contains("add \"examples/my-server\" to `members`"), "{said}");
    assert!(!root().join("examples/my-server").exists());
}

#[test]
fn a_name_that_is_none_is_refused() {
    let temporary = TempDir::new().expect("a temporary folder");
    let folder = temporary.path().join("My Server").display().to_string();
    assert!(check(&[&folder], 2).contains("--name"));
    check(&[&folder, "--name", "my-server"], 0);
    assert!(check(&["examples/shallow-merge"], 1).contains("error"), "there is a crate already");
}
