//! Large and bad input: files that are too large, too deep, too many or not regular, thousands of errors, a full disk,
//! a killed run. Each case ends quickly, with a clean result or an error with a remedy.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use crate::support::{copy, files_below};
use tempfile::TempDir;

/// Time limit of one run: far above the time on a slow machine, and below that of a run that hangs.
const SOON: Duration = Duration::from_mins(1);

/// Number of files in the large contract.
const MANY: usize = 10_000;

/// A copy of the minimal contract, and an output folder.
struct TestProject {
    folder: TempDir,
}

impl TestProject {
    fn new() -> Self {
        let project = Self { folder: TempDir::new().expect("a temporary folder") };
        copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../codegen/fixtures/minimal"), &project.spec());
        project
    }

    fn spec(&self) -> PathBuf {
        self.folder.path().join("spec")
    }

    fn out(&self) -> PathBuf {
        self.folder.path().join("out")
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.spec().join(path);
        fs::create_dir_all(path.parent().expect("a spec file is in a folder")).expect("a folder");
        fs::write(path, text).expect("a spec file");
    }

    fn command(&self, flags: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.arg("generate").arg("--spec").arg(self.spec()).arg("--out").arg(self.out()).args(flags);
        command
    }

    #[track_caller]
    fn generate(&self, flags: &[&str], code: i32) -> String {
        let began = Instant::now();
        let output = self.command(flags).output().expect("xtask runs");
        assert!(began.elapsed() < SOON, "it took {:?}", began.elapsed());
        exits(&output, code)
    }

    /// Every output file with its bytes, including temporary files.
    fn files(&self) -> BTreeMap<String, Vec<u8>> {
        files_below(&self.out())
    }
}

/// Whether a path is a temporary file.
fn is_temporary(path: &str) -> bool {
    Path::new(path).extension().is_some_and(|extension| extension == "new")
}

#[track_caller]
fn exits(output: &Output, code: i32) -> String {
    let text = |bytes| String::from_utf8_lossy(bytes).into_owned();
    let output_text = text(&output.stdout) + &text(&output.stderr);
    let shown: String = output_text.chars().take(2_000).collect();
    assert_eq!(output.status.code(), Some(code), "{shown}");
    output_text
}

#[test]
fn a_file_of_50_megabytes_is_refused_without_reading_it() {
    let project = TestProject::new();
    let file = fs::File::create(project.spec().join("rules/general/huge.yaml")).expect("a file");
    file.set_len(50_000_000).expect("a sparse file");
    let began = Instant::now();
    let output_text = project.generate(&[], 2);
    assert!(began.elapsed() < Duration::from_secs(5), "it took {:?}", began.elapsed());
    assert!(
        output_text.contains("huge.yaml has 50 MB, more than the maximum of 4 MB; split it"),
        "{output_text}"
    );
    assert!(!project.out().exists());
}

#[test]
fn a_file_nested_10_000_deep_is_an_error_with_a_position() {
    let project = TestProject::new();
    for open in ["[", "{ a: ", "- "] {
        project.write("rules/general/deep.yaml", &format!("id: deep\nfacts: {}", open.repeat(10_000)));
        let output_text = project.generate(&[], 1);
        assert!(output_text.contains("rules/general/deep.yaml:2:"), "{output_text}");
        assert!(output_text.len() < 4_000, "the error has {} bytes", output_text.len());
    }
}

/// Half of the files are enums, half are rules about one operation.
fn write_many(project: &TestProject) {
    for number in 0..MANY / 2 {
        let end = "source: [{ doc: H, heading: Notes }]\n";
        let text = format!("enum: N{number}\ndoc: One.\nvalues: {{ a: {{ doc: One. }} }}\n{end}");
        project.write(&format!("enums/n{number}.yaml"), &text);
        let kind = "{ merge-patch: { aspect: empty, outcome: kept } }";
        let target = "{ operation: reviseBook, properties: [notes] }";
        let text =
            format!("level: documented\nstatement: It holds.\nkind: {kind}\ntargets: [{target}]\n{end}");
        project.write(&format!("rules/many/n{number}.yaml"), &format!("id: n{number}\n{text}"));
    }
}

#[test]
fn ten_thousand_files_are_read_and_the_first_hundred_errors_are_shown() {
    let project = TestProject::new();
    write_many(&project);
    assert!(project.generate(&["--dry-run"], 0).contains("would create"));
    let path = project.spec().join("operations/books.yaml");
    let text = fs::read_to_string(&path).expect("a spec file");
    fs::write(&path, text.replace("reviseBook", "revise")).expect("a spec file");
    let output_text = project.generate(&[], 1);
    assert_eq!(output_text.matches("error[").count(), 100);
    // The resource and the rules of the minimal contract refer to the operation too.
    let count = output_text
        .lines()
        .rev()
        .find_map(|line| line.strip_suffix(" errors in the spec; nothing was written"));
    let count: usize = count.and_then(|count| count.parse().ok()).expect("the number of errors");
    assert!(count >= MANY / 2 && output_text.contains(&format!("and {} more", count - 100)), "{count}");
    let all = project.generate(&["--message-format", "json"], 1);
    let all: serde_json::Value = serde_json::from_str(&all).expect("JSON");
    assert_eq!(all["diagnostics"].as_array().map(Vec::len), Some(count));
}

#[test]
fn thousands_of_errors_in_one_long_file_are_reported_quickly() {
    // As many as fit into a file of the maximum size.
    const ERRORS: usize = 6_000;
    let project = TestProject::new();
    let params: Vec<String> = (0..ERRORS)
        .map(|number| format!("      p{number}: {{ type: Nothng{number}, doc: One. }}\n"))
        .collect();
    let params = params.concat();
    let operation = "    doc: One.\n    http: { get: /v1/many }\n    returns: Book\n";
    let source = "    source: [{ doc: H, heading: Notes }]\n";
    let text = format!("surface: backend\noperations:\n  many:\n{operation}{source}    params:\n{params}");
    project.write("operations/many.yaml", &text);
    let all = project.generate(&["--message-format", "json"], 1);
    let all: serde_json::Value = serde_json::from_str(&all).expect("JSON");
    let last = &all["diagnostics"][ERRORS - 1]["place"];
    assert_eq!((&last["line"], &last["column"]), (&(ERRORS + 8).into(), &22.into()), "{last}");
}

#[cfg(unix)]
mod special_files {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    use std::os::unix::fs::{PermissionsExt, symlink};

    use super::{Command, Path, TestProject, fs};

    fn pipe(path: &Path) {
        let made = Command::new("mkfifo").arg(path).status().expect("mkfifo runs");
        assert!(made.success());
    }

    #[test]
    fn a_pipe_in_the_spec_does_not_block() {
        let project = TestProject::new();
        pipe(&project.spec().join("rules/general/pipe.yaml"));
        assert!(project.generate(&[], 2).contains("pipe.yaml is a pipe, expected a file; move it out"));
    }

    #[test]
    fn a_pipe_at_an_output_path_does_not_block() {
        let project = TestProject::new();
        fs::create_dir_all(project.out()).expect("a folder");
        pipe(&project.out().join("contract.json"));
        for flags in [&[][..], &["--check"]] {
            let output_text = project.generate(flags, 2);
            assert!(
                output_text.contains("contract.json") && output_text.contains("not a regular file"),
                "{output_text}"
            );
        }
        fs::remove_file(project.out().join("contract.json")).expect("a pipe");
        pipe(&project.out().join("manifest.txt"));
        assert!(project.generate(&[], 2).contains("manifest.txt"));
    }

    #[test]
    fn a_device_and_an_unreadable_file_are_reported() {
        let project = TestProject::new();
        let link = project.spec().join("rules/general/zero.yaml");
        symlink("/dev/zero", &link).expect("a link");
        assert!(project.generate(&[], 2).contains("zero.yaml is a device, expected a file"));
        fs::remove_file(&link).expect("a link");
        // A regular file of length 0 that cannot be read.
        if cfg!(target_os = "linux") {
            symlink("/proc/self/mem", &link).expect("a link");
            assert!(project.generate(&[], 2).contains("failed to read"));
        }
    }

    #[test]
    fn link_cycles_and_broken_links_are_reported() {
        for target in [".", "..", "../general"] {
            let project = TestProject::new();
            for name in ["one", "two"] {
                symlink(target, project.spec().join("rules/general").join(name)).expect("a link");
            }
            assert!(project.generate(&[], 2).contains("forms a cycle with"), "{target}");
        }
        let project = TestProject::new();
        symlink("nowhere", project.spec().join("rules/general/lost.yaml")).expect("a link");
        assert!(project.generate(&[], 2).contains("lost.yaml"));
    }

    #[test]
    fn a_link_to_another_folder_is_followed() {
        let project = TestProject::new();
        let aside = project.folder.path().join("elsewhere");
        fs::rename(project.spec().join("rules"), &aside).expect("a folder");
        symlink(&aside, project.spec().join("rules")).expect("a link");
        project.generate(&[], 0);
    }

    #[test]
    fn a_file_name_that_is_not_utf_8_is_reported() {
        let project = TestProject::new();
        fs::write(project.spec().join(OsStr::from_bytes(b"caf\xe9.yaml")), "").expect("a file");
        assert!(project.generate(&[], 2).contains("is not valid UTF-8; rename it"));
    }

    #[test]
    fn an_unreadable_path_is_reported() {
        for path in ["rules/general", "contract.yaml"] {
            let project = TestProject::new();
            let full = project.spec().join(path);
            fs::set_permissions(&full, fs::Permissions::from_mode(0o000)).expect("permissions");
            // Root can read it despite the permissions.
            let may_read = fs::read_dir(&full).is_ok() || fs::read(&full).is_ok();
            let output_text = project.generate(&[], if may_read { 0 } else { 2 });
            assert!(may_read || output_text.contains(path), "{output_text}");
            fs::set_permissions(&full, fs::Permissions::from_mode(0o700)).expect("permissions");
        }
    }

    /// The command with a limit on file sizes, which simulates a full disk.
    fn on_a_small_disk(project: &TestProject) -> Command {
        let mut command = Command::new("sh");
        let run = project.command(&[]);
        command.args(["-c", "trap '' XFSZ; ulimit -f 8; exec \"$0\" \"$@\""]).arg(run.get_program());
        command.args(run.get_args());
        command
    }

    #[test]
    fn a_full_disk_leaves_the_old_files() {
        let project = TestProject::new();
        let output_text = super::exits(&on_a_small_disk(&project).output().expect("sh runs"), 2);
        assert!(output_text.contains("failed to write") && output_text.contains(".rs: "), "{output_text}");
        assert!(project.files().is_empty());
        project.generate(&[], 0);
        let before = project.files();
        let contract = fs::read_to_string(project.spec().join("contract.yaml")).expect("a spec file");
        project.write("contract.yaml", &contract.replace("A library of books.", "Another library of books."));
        project.write(
            "enums/more.yaml",
            "enum: More\ndoc: More.\nvalues: { a: { doc: One. } }\nsource: [{ doc: H, heading: Notes }]\n",
        );
        let output_text = super::exits(&on_a_small_disk(&project).output().expect("sh runs"), 2);
        assert!(output_text.contains("failed to write"), "{output_text}");
        assert_eq!(project.files(), before);
        project.generate(&[], 0);
        project.generate(&["--check"], 0);
    }
}

/// Alternates between two contracts, so that every run writes and deletes files.
fn turn(project: &TestProject, turn: usize) {
    let more = project.spec().join("enums/more.yaml");
    if turn.is_multiple_of(2) {
        let text =
            "enum: More\ndoc: More.\nvalues: { a: { doc: One. } }\nsource: [{ doc: H, heading: Notes }]\n";
        fs::write(more, text).expect("a spec file");
    } else {
        fs::remove_file(more).expect("a spec file");
    }
}

#[test]
fn the_next_run_repairs_a_run_that_was_killed_at_any_time() {
    let clean: Vec<BTreeMap<String, Vec<u8>>> = (0..2)
        .map(|which| {
            let project = TestProject::new();
            turn(&project, 0);
            (0..which).for_each(|_| turn(&project, 1));
            project.generate(&[], 0);
            project.files()
        })
        .collect();
    let whole = |path: &str, bytes: &Vec<u8>| clean.iter().any(|files| files.get(path) == Some(bytes));
    let project = TestProject::new();
    let began = Instant::now();
    turn(&project, 0);
    project.generate(&[], 0);
    let took = began.elapsed();
    let mut killed = 0;
    for number in 1..=24_u32 {
        turn(&project, number as usize);
        let mut child =
            project.command(&[]).stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("xtask runs");
        std::thread::sleep(took * number / 20);
        child.kill().expect("the child can be killed");
        killed += usize::from(!child.wait().expect("the child ends").success());
        for (path, bytes) in project.files() {
            let is_list = path == "manifest.txt";
            assert!(is_temporary(&path) || is_list || whole(&path, &bytes), "{path} is incomplete");
        }
        // Every third run completes; the others are killed as well.
        if number.is_multiple_of(3) {
            project.generate(&[], 0);
            assert_eq!(project.files(), clean[number as usize % 2], "after {number}");
        }
    }
    assert!(killed > 0, "no run was killed");
}

#[test]
fn check_reports_temporary_files_of_a_killed_run_and_generate_deletes_them() {
    let project = TestProject::new();
    project.generate(&[], 0);
    let clean = project.files();
    fs::write(project.out().join("src/.types.rs.new"), "half of").expect("a file");
    let begun = "rust-types src/never.rs\nrust-types src/mine.rs\n";
    fs::write(project.out().join(".manifest.txt.new"), begun).expect("a file");
    // A file that was written by hand. A run that was killed before it renamed anything owns no files.
    fs::write(project.out().join("src/mine.rs"), "by hand").expect("a file");
    fs::write(project.out().join("src/.never.rs.new"), "half of").expect("a file");
    fs::write(project.out().join("src/.mine.new"), "by hand").expect("a file");
    let output_text = project.generate(&["--check"], 1);
    for path in ["src/.types.rs.new", ".manifest.txt.new", "src/.never.rs.new"] {
        assert!(output_text.contains(&format!("{path} is from an interrupted run")), "{output_text}");
    }
    let output_text = project.generate(&[], 0);
    assert!(output_text.contains("cleaned up") && !output_text.contains(".mine"), "{output_text}");
    for path in ["src/.mine.new", "src/mine.rs"] {
        fs::remove_file(project.out().join(path)).expect("it is still there");
    }
    assert_eq!(project.files(), clean);
}

#[test]
fn a_huge_output_file_is_replaced_without_a_diff() {
    let project = TestProject::new();
    project.generate(&[], 0);
    let clean = project.files();
    let file = fs::File::create(project.out().join("src/types.rs")).expect("a file");
    file.set_len(200_000_000).expect("a sparse file");
    assert!(project.generate(&["--check"], 1).contains("too large for a diff"));
    project.generate(&[], 0);
    assert_eq!(project.files(), clean);
}
