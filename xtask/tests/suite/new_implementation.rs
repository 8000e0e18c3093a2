//! Runs `cargo xtask new implementation` like a person. The output equals `examples/first-operation`, which is a crate
//! of the workspace, so it compiles and its tests run.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

const FILES: [&str; 3] = ["Cargo.toml", "src/lib.rs", "tests/conformance.rs"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask is in the workspace").to_owned()
}

fn start(flags: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.current_dir(root()).args(["new", "implementation"]).args(flags).output().expect("xtask runs")
}

#[track_caller]
fn check(flags: &[&str], code: i32) -> String {
    let output = start(flags);
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let output_text = text(&output.stdout) + &text(&output.stderr);
    assert_eq!(output.status.code(), Some(code), "{flags:?}\n{output_text}");
    output_text
}

fn read(folder: &Path, file: &str) -> String {
    fs::read_to_string(folder.join(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}

#[test]
fn a_crate_outside_the_project_has_absolute_paths_and_its_own_workspace() {
    let temporary = TempDir::new().expect("a temporary folder");
    let folder = temporary.path().join("deep/first-operation");
    let output_text = check(&[&folder.display().to_string()], 0);
    for part in ["created ", "cd ", "cargo test"] {
        assert!(output_text.contains(part), "{part} is missing in\n{output_text}");
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
    // The second run overwrites nothing.
    fs::write(folder.join("src/lib.rs"), "mine").expect("the file can be written");
    assert!(check(&[&folder.display().to_string()], 1).contains("already contains a crate"));
    assert_eq!(read(&folder, "src/lib.rs"), "mine");
}

#[test]
fn a_crate_inside_the_project_becomes_a_member() {
    let output_text = check(&["examples/my-server", "--dry-run"], 0);
    assert!(output_text.contains("would create examples/my-server/src/lib.rs"), "{output_text}");
    assert!(output_text.contains("add \"examples/my-server\" to `members`"), "{output_text}");
    assert!(!root().join("examples/my-server").exists());
}

#[test]
fn an_invalid_crate_name_is_refused_with_a_suggestion() {
    let temporary = TempDir::new().expect("a temporary folder");
    for (folder, suggestion) in [("My Server", "my-server"), ("impl", "impl-server"), ("test", "test-server")]
    {
        let path = temporary.path().join(folder).display().to_string();
        let output_text = check(&[&path], 2);
        assert!(
            output_text.contains(&format!("add `--name NAME`, such as `--name {suggestion}`")),
            "{output_text}"
        );
        assert!(!Path::new(&path).exists(), "{folder}");
        check(&[&path, "--name", suggestion], 0);
        assert!(read(Path::new(&path), "tests/conformance.rs").contains(&suggestion.replace('-', "_")));
    }
    let output_text = check(&["examples/other", "--name", "impl", "--dry-run"], 2);
    assert!(output_text.contains("`impl` is a Rust keyword"), "{output_text}");
    assert!(check(&["examples/shallow-merge"], 1).contains("error"), "the folder contains a crate");
}
