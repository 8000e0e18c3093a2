//! A temporary folder in which a test runs the binary.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use serde_json::Value;

/// A mutant, and a MUST rule that it breaks.
pub(crate) const MUTANT: &str = "merge-keeps-nested-null";
pub(crate) const RULE: &str = "merge-null-nested";

/// An empty folder that is removed at the end of the test.
pub(crate) struct Folder(PathBuf);

impl Folder {
    pub(crate) fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("conformance-{name}-{}", std::process::id()));
        let _may_not_exist = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).expect("the temporary folder is writable");
        Self(path)
    }

    pub(crate) fn file(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    pub(crate) fn read(&self, name: &str) -> String {
        fs::read_to_string(self.file(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    pub(crate) fn write(&self, name: &str, text: &str) {
        fs::write(self.file(name), text).expect("the temporary folder is writable");
    }

    pub(crate) fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_conformance"));
        command.args(args).current_dir(&self.0).stdin(Stdio::null());
        for name in ["GITHUB_ACTIONS", "GITHUB_STEP_SUMMARY", "CARGO_MANIFEST_DIR"] {
            command.env_remove(name);
        }
        command
    }

    /// Runs a command in the folder and checks its exit code.
    #[track_caller]
    pub(crate) fn check(&self, args: &[&str], code: i32) -> (String, String) {
        let output = self.command(args).output().expect("cargo built the binary for this test");
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("reports are UTF-8");
        let (out, err) = (text(output.stdout), text(output.stderr));
        assert_eq!(output.status.code(), Some(code), "{args:?}\n{out}\n{err}");
        (out, err)
    }

    /// The names of the files in a subfolder.
    pub(crate) fn names(&self, folder: &str) -> Vec<String> {
        let entries = fs::read_dir(self.file(folder)).into_iter().flatten().flatten();
        let mut names: Vec<String> =
            entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _best_effort = fs::remove_dir_all(&self.0);
    }
}

/// Parses JSON.
pub(crate) fn json_of(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}\n{text}"))
}
