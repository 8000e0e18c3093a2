//! Inputs of the gate. Input that cannot be read never passes: exit code 2, with a hint.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use super::gate_folders::{ADDED, FileEdit, GateFolders, REMOVED, all_output, code, run_in, stdout};
use crate::support::copy;
use tempfile::TempDir;

/// A git repository with the small contract in it, at one commit on `main`.
struct Repository {
    folder: TempDir,
}

impl Repository {
    fn new() -> Self {
        let repository = Self { folder: TempDir::new().expect("a temporary folder") };
        let books = Path::new(env!("CARGO_MANIFEST_DIR")).join("../codegen/fixtures/minimal");
        copy(&books, &repository.path().join("spec/books"));
        repository.git(&["init", "--quiet", "--initial-branch=main"]);
        repository.commit("one");
        repository
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    fn git(&self, args: &[&str]) {
        git(self.path(), args);
    }

    fn commit(&self, message: &str) {
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--message", message]);
    }

    fn edit(&self, (file, from, to): FileEdit) {
        let path = self.path().join("spec/books").join(file);
        let text = fs::read_to_string(&path).expect("a spec file");
        assert!(text.contains(from), "{file} contains {from}");
        fs::write(path, text.replacen(from, to, 1)).expect("a spec file");
    }

    fn gate(&self, flags: &[&str]) -> Output {
        run_in(self.path(), "gate", flags, &[])
    }

    #[track_caller]
    fn check_base(&self, flags: &[&str], expected: &str) {
        let run = self.gate(flags);
        let first = stdout(&run).lines().next().unwrap_or_default().to_owned();
        assert!(first.contains(expected), "{first} instead of {expected}\n{}", all_output(&run));
    }
}

fn git(folder: &Path, args: &[&str]) {
    let mut command = Command::new("git");
    let author = ["-c", "user.name=A", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false"];
    command.current_dir(folder).args(author).args(args);
    // Ignore the git configuration of the machine.
    command.env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_SYSTEM", "/dev/null");
    let output = command.output().expect("git is installed");
    assert!(output.status.success(), "git {args:?}: {}", String::from_utf8_lossy(&output.stderr));
}

/// There is no result, and the error explains why.
#[track_caller]
fn check_unknown(run: &Output, parts: &[&str]) {
    assert_eq!(code(run), 2, "{}", all_output(run));
    assert!(!all_output(run).contains("may pass"), "{}", all_output(run));
    for part in parts {
        assert!(all_output(run).contains(part), "{part} is missing in\n{}", all_output(run));
    }
}

#[test]
fn a_revision_is_read_without_touching_the_work_tree() {
    let repository = Repository::new();
    repository.edit(REMOVED);
    fs::write(repository.path().join("notes.txt"), "mine").expect("a file");
    let status = || {
        let mut command = Command::new("git");
        command.current_dir(repository.path()).args(["status", "--porcelain"]);
        command.output().expect("git is installed").stdout
    };
    let before = status();
    let run = repository.gate(&["--base", "HEAD"]);
    assert_eq!(code(&run), 1, "{}", all_output(&run));
    assert!(stdout(&run).contains("spec/books/resources/book.yaml:"), "{}", stdout(&run));
    assert_eq!(status(), before);
}

#[test]
fn git_variables_of_a_hook_are_ignored() {
    let repository = Repository::new();
    repository.edit(REMOVED);
    let other = Repository::new();
    let git = other.path().join(".git").display().to_string();
    let run = run_in(repository.path(), "gate", &["--base", "HEAD"], &[("GIT_DIR", git.as_str())]);
    assert_eq!(code(&run), 1, "{}", all_output(&run));
}

#[cfg(target_os = "linux")]
#[test]
fn a_report_that_cannot_be_written_is_an_error() {
    let repository = Repository::new();
    let full = fs::File::options().write(true).open("/dev/full").expect("Linux has it");
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.current_dir(repository.path()).args(["gate", "--base", "HEAD"]).stdout(full);
    assert_eq!(code(&command.output().expect("xtask runs")), 2);
}

#[test]
fn contracts_can_be_anywhere_in_a_repository() {
    let repository = Repository::new();
    fs::create_dir(repository.path().join("api")).expect("a folder");
    repository.git(&["mv", "spec", "api/contracts"]);
    repository.git(&["mv", "api/contracts/books", "api/contracts/library"]);
    repository.commit("moved");
    let api = repository.path().join("api");
    let gate = |flags: &[&str]| run_in(&api, "gate", &[&["--spec", "contracts"], flags].concat(), &[]);
    assert_eq!(code(&gate(&["--base", "HEAD"])), 0);
    // A contract is also found by the name that it declares.
    repository.git(&["mv", "api/contracts/library", "api/contracts/shelf"]);
    let run = gate(&["--base", "HEAD"]);
    assert_eq!(code(&run), 0, "{}", all_output(&run));
    assert!(!stdout(&run).contains("was added"), "{}", stdout(&run));
}

#[test]
fn both_sides_can_be_revisions() {
    let repository = Repository::new();
    repository.edit(REMOVED);
    repository.commit("two");
    assert_eq!(code(&repository.gate(&["--base", "HEAD~1", "--head", "HEAD"])), 1);
    assert_eq!(code(&repository.gate(&["--base", "HEAD", "--head", "HEAD"])), 0);
    assert_eq!(code(&repository.gate(&["--base", "HEAD~1", "--head", "HEAD~1"])), 0);
}

#[test]
fn a_missing_revision_is_an_error() {
    let repository = Repository::new();
    check_unknown(&repository.gate(&["--base", "v9"]), &["v9", "git fetch --tags"]);
    check_unknown(&repository.gate(&["--head", "v9"]), &["v9"]);
    check_unknown(&repository.gate(&["--base", ""]), &["neither a folder nor a revision"]);
    check_unknown(&repository.gate(&["--base=--upload-pack=x"]), &["neither a folder nor a revision"]);
    check_unknown(&repository.gate(&["--base", "spec/books/contract.yaml"]), &["is a file"]);
}

#[test]
fn a_revision_without_contracts_is_no_pass() {
    let repository = Repository::new();
    repository.git(&["rm", "-r", "--quiet", "spec"]);
    repository.git(&["commit", "--quiet", "--message", "none"]);
    repository.git(&["checkout", "--quiet", "HEAD~1", "--", "spec"]);
    check_unknown(
        &repository.gate(&["--base", "HEAD"]),
        &["cannot read the base", "no contract in", "--spec"],
    );
}

#[test]
fn a_shallow_clone_is_told_to_fetch() {
    let repository = Repository::new();
    repository.edit(ADDED);
    repository.commit("two");
    let clone = TempDir::new().expect("a temporary folder");
    let url = format!("file://{}", repository.path().display());
    git(clone.path(), &["clone", "--quiet", "--depth", "1", &url, "here"]);
    let here = clone.path().join("here");
    check_unknown(&run_in(&here, "gate", &[], &[]), &["shallow", "git fetch --unshallow"]);
    check_unknown(&run_in(&here, "gate", &["--base", "HEAD~1"], &[]), &["shallow", "git fetch --unshallow"]);
    assert_eq!(code(&run_in(&here, "gate", &["--base", "HEAD"], &[])), 0);
}

#[test]
fn folders_without_a_contract_are_an_error() {
    let folders = GateFolders::new();
    let empty = folders.path("empty");
    fs::create_dir(&empty).expect("a folder");
    let (base, head) = (folders.path("base"), folders.path("head"));
    check_unknown(&folders.run(&["--base", &empty, "--head", &head]), &["the base", "no contract in"]);
    check_unknown(&folders.run(&["--base", &base, "--head", &empty]), &["the head", "no contract in"]);
    check_unknown(&folders.folders(&["--contract", "boks"]), &["did you mean `books`?"]);
}

/// This program was built in a workspace with contracts, which must not be used instead.
#[test]
fn a_folder_without_contracts_is_not_replaced_by_another_one() {
    let empty = TempDir::new().expect("a temporary folder");
    check_unknown(&run_in(empty.path(), "gate", &["--base", "."], &[]), &["no contract in"]);
    check_unknown(&run_in(empty.path(), "gate", &[], &[]), &["git repository"]);
    let repository = Repository::new();
    check_unknown(&repository.gate(&["--spec", "elsewhere"]), &["no contract in", "elsewhere/"]);
    let below = repository.path().join("spec/books");
    assert_eq!(code(&run_in(&below, "gate", &["--base", "HEAD"], &[])), 0);
}

#[test]
fn revisions_need_a_repository() {
    let folders = GateFolders::new();
    let head = folders.path("head");
    let flags = ["--base", "main", "--head", head.as_str()];
    let run = run_in(Path::new(&head), "gate", &flags, &[("GIT_CEILING_DIRECTORIES", "/")]);
    check_unknown(&run, &["git repository", "--base"]);
}

#[test]
fn revisions_need_git() {
    let repository = Repository::new();
    let run = run_in(repository.path(), "gate", &["--base", "HEAD"], &[("PATH", "")]);
    check_unknown(&run, &["git is not installed", "use folders"]);
}

#[test]
fn errors_in_a_contract_are_reported_with_the_side() {
    let folders = GateFolders::new();
    folders.edit("base", ("resources/book.yaml", "type: timestamp", "type: tymestamp"));
    check_unknown(
        &folders.folders(&[]),
        &["unknown-type", "1 error in the base contract", "nothing was compared"],
    );
    let folders = GateFolders::new();
    folders.edit("head", ("resources/book.yaml", "type: timestamp", "type: tymestamp"));
    check_unknown(&folders.folders(&[]), &["in the head contract", "cargo xtask generate"]);
}

#[test]
fn an_older_language_is_reported() {
    let folders = GateFolders::new();
    folders.edit("base", ("contract.yaml", "language: 1", "language: 0"));
    check_unknown(&folders.folders(&[]), &["unsupported-language", "uses language 0", "reads language 1"]);
}

#[test]
fn the_base_is_the_last_release() {
    let repository = Repository::new();
    repository.git(&["tag", "v0.1.0"]);
    repository.edit(ADDED);
    repository.commit("two");
    repository.check_base(&[], "the last release, v0.1.0");
    // A release candidate is not a release.
    repository.git(&["tag", "v0.2.0-rc.1"]);
    repository.edit(REMOVED);
    repository.check_base(&[], "the last release, v0.1.0");
    repository.git(&["checkout", "--quiet", "--", "spec"]);
    // A release is compared with the previous one.
    repository.git(&["tag", "v0.2.0"]);
    repository.check_base(&[], "the last release, v0.1.0");
    repository.edit(REMOVED);
    repository.check_base(&[], "the last release, v0.2.0");
}

#[test]
fn without_a_release_the_base_is_the_merge_base_with_the_target() {
    let repository = Repository::new();
    repository.git(&["checkout", "--quiet", "-b", "topic"]);
    repository.edit(ADDED);
    repository.commit("two");
    repository.edit(REMOVED);
    repository.commit("three");
    repository.check_base(&[], "the merge base with main");
    assert_eq!(code(&repository.gate(&[])), 1);
    let env = [("GITHUB_BASE_REF", "topic")];
    let run = run_in(repository.path(), "gate", &[], &env);
    assert!(stdout(&run).starts_with("base: the first parent of HEAD"), "{}", all_output(&run));
    let run = run_in(repository.path(), "gate", &[], &[("GITHUB_BASE_REF", "elsewhere")]);
    check_unknown(&run, &["`elsewhere` is missing", "git fetch origin elsewhere"]);
}

#[test]
fn on_the_target_the_base_is_the_first_parent() {
    let repository = Repository::new();
    repository.check_base(&[], "nothing (no earlier commit)");
    assert_eq!(code(&repository.gate(&[])), 0);
    repository.edit(ADDED);
    repository.commit("two");
    repository.check_base(&[], "the first parent of HEAD");
    let run = repository.gate(&[]);
    assert_eq!(code(&run), 0, "{}", all_output(&run));
    assert!(stdout(&run).contains("the base is not a release"), "{}", stdout(&run));
}

/// A stale approval in a repository with a release.
fn with_stale_approval() -> Repository {
    let repository = Repository::new();
    let text = "approvals:\n  - contract: books\n    rule: read-property-removed\n    element: property Book.title\n    \
                fingerprint: \"0123456789abcdef\"\n    class: accepted-break\n    reason: none\n    \
                approver: A. Person\n    expires: \"2030-01-01\"\n";
    fs::write(repository.path().join("spec/approvals.yaml"), text).expect("a file");
    repository.commit("two");
    repository.git(&["tag", "v0.1.0"]);
    repository.git(&["tag", "candidate"]);
    fs::write(repository.path().join("notes.txt"), "later").expect("a file");
    repository.commit("three");
    repository
}

#[track_caller]
fn check_stale(repository: &Repository, flags: &[&str], expected: i32) {
    let run = repository.gate(&[flags, &["--today", "2029-01-01"]].concat());
    assert_eq!(code(&run), expected, "{flags:?}\n{}", all_output(&run));
}

#[test]
fn a_stale_approval_fails_only_against_a_release() {
    let repository = with_stale_approval();
    check_stale(&repository, &[], 1);
    check_stale(&repository, &["--base", "v0.1.0"], 1);
    check_stale(&repository, &["--base", "refs/tags/v0.1.0"], 1);
    check_stale(&repository, &["--unreleased"], 0);
    check_stale(&repository, &["--base", "v0.1.0", "--unreleased"], 0);
    check_stale(&repository, &["--base", "HEAD"], 0);
    check_stale(&repository, &["--base", "HEAD~1"], 0);
    check_stale(&repository, &["--base", "candidate"], 0);
    check_stale(&repository, &["--base", "spec/books", "--head", "spec/books"], 0);
    check_stale(&repository, &["--base", "v0.1.0", "--head", "v0.1.0"], 0);
}
