//! Folders with two sides of a small contract, and helpers for the tests of the gate.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

use crate::support::copy;

/// An edit: a file of the contract, the old text, the new text.
pub(crate) type FileEdit = (&'static str, &'static str, &'static str);

/// Adds an optional param, which breaks no calls.
pub(crate) const ADDED: FileEdit = (
    "operations/books.yaml",
    "      limit: {",
    "      author: { type: string, doc: Only books of this author. }\n      limit: {",
);

/// Removes a property.
pub(crate) const REMOVED: FileEdit = (
    "resources/book.yaml",
    "  createdAt: { type: timestamp, doc: \"Date of purchase, in milliseconds since the epoch.\" }\n",
    "",
);

/// The version that a breaking change before 1.0 needs.
pub(crate) const RAISED: FileEdit = ("contract.yaml", "version: 0.1.0", "version: 0.2.0");

/// A folder with `base/spec/books` and `head/spec/books`, which are equal at first.
pub(crate) struct GateFolders {
    folder: TempDir,
}

impl GateFolders {
    pub(crate) fn new() -> Self {
        let folders = Self { folder: TempDir::new().expect("a temporary folder") };
        for side in ["base", "head"] {
            copy(
                &manifest("../codegen/fixtures/minimal"),
                &folders.folder.path().join(side).join("spec/books"),
            );
        }
        folders
    }

    /// A path below the folder.
    pub(crate) fn path(&self, below: &str) -> String {
        self.folder.path().join(below).display().to_string()
    }

    /// Changes the contract of a side.
    #[track_caller]
    pub(crate) fn edit(&self, side: &str, (file, from, to): FileEdit) {
        let path = self.folder.path().join(side).join("spec/books").join(file);
        let text = fs::read_to_string(&path).expect("a spec file");
        assert!(text.contains(from), "{file} contains {from}");
        fs::write(path, text.replacen(from, to, 1)).expect("a spec file");
    }

    /// Copies a contract to another name.
    pub(crate) fn copy_contract(&self, side: &str, from: &str, to: &str) {
        let spec = self.folder.path().join(side).join("spec");
        copy(&spec.join(from), &spec.join(to));
        let path = spec.join(to).join("contract.yaml");
        let text = fs::read_to_string(&path).expect("a contract");
        fs::write(path, text.replacen(&format!("contract: {from}"), &format!("contract: {to}"), 1))
            .expect("a contract");
    }

    /// Runs the gate on both folders.
    pub(crate) fn folders(&self, flags: &[&str]) -> Output {
        self.folders_in(flags, &[])
    }

    pub(crate) fn folders_in(&self, flags: &[&str], env: &[(&str, &str)]) -> Output {
        let (base, head) = (self.path("base"), self.path("head"));
        let all = [&["--base", base.as_str(), "--head", head.as_str()], flags].concat();
        self.command("gate", &all, env)
    }

    /// Runs the gate in the folder.
    pub(crate) fn run(&self, flags: &[&str]) -> Output {
        self.command("gate", flags, &[])
    }

    pub(crate) fn command(&self, name: &str, flags: &[&str], env: &[(&str, &str)]) -> Output {
        run_in(self.folder.path(), name, flags, env)
    }
}

/// Runs a command of xtask in a folder, without the variables of a CI service.
pub(crate) fn run_in(folder: &Path, name: &str, flags: &[&str], env: &[(&str, &str)]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    for variable in ["GITHUB_ACTIONS", "GITHUB_STEP_SUMMARY", "GITHUB_BASE_REF", "GIT_DIR", "GIT_WORK_TREE"] {
        command.env_remove(variable);
    }
    command.current_dir(folder).arg(name).args(flags).envs(env.iter().copied());
    command.output().expect("xtask runs")
}

fn manifest(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

pub(crate) fn code(output: &Output) -> i32 {
    output.status.code().expect("the command exits")
}

pub(crate) fn stdout(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// The output of a command: standard output, then standard error.
pub(crate) fn all_output(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}
