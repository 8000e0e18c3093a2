//! Runs `cargo xtask generate` like a person: files, output and exit codes.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use crate::support::{copy, files_below};
use tempfile::TempDir;

/// A copy of the minimal contract, and an output folder.
struct TestProject {
    folder: TempDir,
}

impl TestProject {
    fn new() -> Self {
        let project = Self { folder: TempDir::new().expect("a temporary folder") };
        copy(&manifest("../codegen/fixtures/minimal"), &project.spec());
        project
    }

    fn spec(&self) -> PathBuf {
        self.folder.path().join("spec")
    }

    fn out(&self) -> PathBuf {
        self.folder.path().join("out")
    }

    fn generate(&self, flags: &[&str]) -> Output {
        self.generate_into(&self.out(), flags)
    }

    fn generate_into(&self, out: &Path, flags: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.arg("generate").arg("--spec").arg(self.spec()).arg("--out").arg(out);
        command.args(flags).output().expect("xtask runs")
    }

    /// Every generated file with its bytes.
    fn files(&self) -> BTreeMap<String, Vec<u8>> {
        files_below(&self.out())
    }

    fn edit(&self, file: &str, from: &str, to: &str) {
        let path = self.spec().join(file);
        let text = fs::read_to_string(&path).expect("a spec file");
        assert!(text.contains(from), "{file} contains {from}");
        fs::write(path, text.replacen(from, to, 1)).expect("a spec file");
    }
}

fn manifest(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn stdout(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[track_caller]
fn exits(output: &Output, code: i32) {
    assert_eq!(output.status.code(), Some(code), "{}\n{}", stdout(output), stderr(output));
}

#[test]
fn the_outputs_of_the_repository_are_up_to_date() {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    let output =
        command.args(["generate", "--check"]).current_dir(manifest("..")).output().expect("xtask runs");
    exits(&output, 0);
}

#[test]
fn the_output_does_not_depend_on_the_run_or_the_file_order() {
    let project = TestProject::new();
    exits(&project.generate(&[]), 0);
    let first = project.files();
    assert!(first.len() > 10);
    let reversed = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["generate", "--check", "--spec"])
        .arg(project.spec())
        .arg("--out")
        .arg(project.out())
        .env("XTASK_READ_REVERSED", "1")
        .output()
        .expect("xtask runs");
    exits(&reversed, 0);
    exits(&project.generate(&[]), 0);
    assert_eq!(project.files(), first);
}

#[test]
fn an_unchanged_file_is_not_touched() {
    let project = TestProject::new();
    exits(&project.generate(&[]), 0);
    let file = project.out().join("src/types.rs");
    let before = fs::metadata(&file).and_then(|data| data.modified()).expect("a time");
    std::thread::sleep(std::time::Duration::from_millis(20));
    let output = project.generate(&[]);
    exits(&output, 0);
    assert_eq!(stdout(&output), "everything is up to date\n");
    assert_eq!(fs::metadata(&file).and_then(|data| data.modified()).expect("a time"), before);
}

#[test]
fn corrupt_files_and_missing_folders_are_restored_byte_for_byte() {
    let project = TestProject::new();
    exits(&project.generate(&[]), 0);
    let first = project.files();
    for path in first.keys().filter(|path| path.starts_with("src/")) {
        fs::write(project.out().join(path), b"\xff corrupt \x00").expect("a file");
    }
    exits(&project.generate(&[]), 0);
    assert_eq!(project.files(), first);
    fs::remove_dir_all(project.out().join("src")).expect("a folder");
    exits(&project.generate(&[]), 0);
    assert_eq!(project.files(), first);
}

#[test]
fn check_prints_a_diff_and_the_command_to_run_and_writes_nothing() {
    let project = TestProject::new();
    exits(&project.generate(&[]), 0);
    let file = project.out().join("src/versions.rs");
    let text = fs::read_to_string(&file).expect("a file");
    fs::write(&file, text.replace("pub const CONTRACT", "pub const CHANGED")).expect("a file");
    let before = project.files();
    let output = project.generate(&["--check"]);
    exits(&output, 1);
    let diff = stdout(&output);
    assert!(!diff.contains("a//") && !diff.contains("b//"), "{diff}");
    assert!(diff.contains("--- a/") && diff.contains("+++ b/") && diff.contains("@@"), "{diff}");
    assert!(diff.contains("-pub const CHANGED") && diff.contains("+pub const CONTRACT"), "{diff}");
    assert!(stderr(&output).contains("cargo xtask generate --spec"), "{}", stderr(&output));
    assert_eq!(project.files(), before);
}

#[test]
fn the_printed_command_quotes_a_path_with_a_space() {
    let project = TestProject::new();
    let out = project.folder.path().join("two words");
    let output = project.generate_into(&out, &["--check"]);
    exits(&output, 1);
    let quoted = format!("--out '{}'`", out.display());
    assert!(stderr(&output).contains(&quoted), "{}", stderr(&output));
}

#[test]
fn check_reports_an_orphan_and_generate_deletes_it() {
    let project = TestProject::new();
    exits(&project.generate(&[]), 0);
    let manifest = project.out().join("manifest.txt");
    let text = fs::read_to_string(&manifest).expect("the manifest");
    fs::write(&manifest, text + "rust-types src/old.rs\nrust-types ../outside.rs\n").expect("the manifest");
    fs::write(project.out().join("src/old.rs"), "// old").expect("a file");
    fs::write(project.folder.path().join("outside.rs"), "// not ours").expect("a file");
    fs::write(project.out().join("src/by_hand.rs"), "// not listed").expect("a file");
    let output = project.generate(&["--check"]);
    exits(&output, 1);
    assert!(stdout(&output).contains("old.rs is no longer emitted"), "{}", stdout(&output));
    exits(&project.generate(&[]), 0);
    assert!(!project.out().join("src/old.rs").exists());
    assert!(project.out().join("src/by_hand.rs").exists());
    assert!(project.folder.path().join("outside.rs").exists());
}

#[test]
fn a_dry_run_lists_changes_and_writes_nothing() {
    let project = TestProject::new();
    let output = project.generate(&["--dry-run"]);
    exits(&output, 0);
    assert!(stdout(&output).contains("would create"), "{}", stdout(&output));
    assert!(!project.out().exists());
}

#[test]
fn nothing_is_written_if_the_spec_has_errors() {
    let project = TestProject::new();
    exits(&project.generate(&[]), 0);
    let before = project.files();
    project.edit("contract.yaml", "language: 1", "language: 9");
    let output = project.generate(&[]);
    exits(&output, 1);
    let shown = stderr(&output);
    assert!(shown.contains("unsupported-language") && shown.contains("contract.yaml:"), "{shown}");
    assert_eq!(project.files(), before);
}

#[test]
fn errors_are_available_as_json() {
    let project = TestProject::new();
    project.edit("contract.yaml", "language: 1", "language: 9");
    let output = project.generate(&["--message-format", "json"]);
    exits(&output, 1);
    let document: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(document["diagnostics"][0]["code"], "unsupported-language");
    assert!(document["diagnostics"][0]["place"]["line"].is_u64());
}

#[test]
fn errors_are_available_as_sarif() {
    let project = TestProject::new();
    project.edit("contract.yaml", "language: 1", "language: 9");
    let output = project.generate(&["--message-format", "sarif"]);
    exits(&output, 1);
    let log: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    // The published schema has an extra bracket; see `report/tests/sarif.rs`.
    let schema = include_str!("../../../report/tests/sarif-schema-2.1.0.json").replace("{2}]?$", "{2}?$");
    let schema = serde_json::from_str(&schema).expect("the schema is JSON");
    let validator = jsonschema::validator_for(&schema).expect("the schema is valid");
    let faults: Vec<String> = validator.iter_errors(&log).map(|error| error.to_string()).collect();
    assert!(faults.is_empty(), "{faults:#?}");
    let result = &log["runs"][0]["results"][0];
    assert_eq!(result["ruleId"], "unsupported-language");
    assert_eq!(result["locations"][0]["physicalLocation"]["region"]["startLine"], 3);
}

#[test]
fn only_selects_emitters() {
    let project = TestProject::new();
    exits(&project.generate(&["--only", "contract-json"]), 0);
    assert_eq!(project.files().into_keys().collect::<Vec<_>>(), ["contract.json"]);
    let output = project.generate(&["--only", "contract-jso"]);
    exits(&output, 2);
    assert!(stderr(&output).contains("contract-json"), "{}", stderr(&output));
}

#[test]
fn a_missing_spec_has_its_own_exit_code() {
    let project = TestProject::new();
    fs::remove_dir_all(project.spec()).expect("a folder");
    let output = project.generate(&[]);
    exits(&output, 2);
    assert!(stderr(&output).contains("missing folder"), "{}", stderr(&output));
}

#[test]
fn a_folder_that_cannot_be_written_stays_unchanged() {
    let project = TestProject::new();
    // A file at the path of a folder: the temporary files are written, and none is renamed.
    fs::create_dir_all(project.out()).expect("a folder");
    fs::write(project.out().join("schema"), "in the way").expect("a file");
    let output = project.generate(&[]);
    exits(&output, 2);
    assert!(stderr(&output).contains("schema"), "{}", stderr(&output));
    assert_eq!(project.files().into_keys().collect::<Vec<_>>(), ["schema"]);
}
