//! Bad input at scale, as a person meets it: files that are too large, too deep, too many or no files
//! at all, thousands of faults, a full disk, a run that is killed. Each ends in a clean result or in
//! an error that says what to do, and soon.

mod support;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use support::copy;
use tempfile::TempDir;

/// Far above what anything here takes on a slow machine, far below what would be called hanging.
const SOON: Duration = Duration::from_mins(1);

/// How many files are many.
const MANY: usize = 10_000;

/// The small second contract, and a folder to generate into.
struct TestProject {
    folder: TempDir,
}

impl TestProject {
    fn new() -> Self {
        let bench = Self { folder: TempDir::new().expect("a temporary folder") };
        copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../codegen/fixtures/minimal"), &bench.spec());
        bench
    }

    fn spec(&self) -> PathBuf {
        self.folder.path().join("spec")
    }

    fn out(&self) -> PathBuf {
        self.folder.path().join("out")
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.spec().join(path);
        fs::create_dir_all(path.parent().expect("a spec file lies in a folder")).expect("a folder");
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

    /// Every file of the output with its bytes, those beside their places too.
    fn files(&self) -> BTreeMap<String, Vec<u8>> {
        let mut files = BTreeMap::new();
        read(&self.out(), "", &mut files);
        files
    }
}

fn read(folder: &Path, prefix: &str, files: &mut BTreeMap<String, Vec<u8>>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            read(&entry.path(), &format!("{name}/"), files);
        } else {
            files.insert(name, fs::read(entry.path()).expect("a file"));
        }
    }
}

/// Whether a text lies there before it is moved to its place.
fn is_beside(path: &str) -> bool {
    Path::new(path).extension().is_some_and(|extension| extension == "new")
}

#[track_caller]
fn exits(output: &Output, code: i32) -> String {
    let text = |bytes| String::from_utf8_lossy(bytes).into_owned();
    let said = text(&output.stdout) + &text(&output.stderr);
    let shown: String = said.chars().take(2_000).collect();
    assert_eq!(output.status.code(), Some(code), "{shown}");
    said
}

#[test]
fn a_file_of_50_megabytes_is_refused_unread() {
    let bench = TestProject::new();
    let file = fs::File::create(bench.spec().join("rules/general/huge.yaml")).expect("a file");
    file.set_len(50_000_000).expect("a file may have holes");
    let began = Instant::now();
    let said = bench.generate(&[], 2);
    assert!(began.elapsed() < Duration::from_secs(5), "it took {:?}", began.elapsed());
    assert!(said.contains("huge.yaml has 50 MB, more than the maximum of 4 MB; split it"), "{said}");
    assert!(!bench.out().exists());
}

#[test]
fn a_file_that_nests_10_000_deep_is_a_fault_at_its_place() {
    let bench = TestProject::new();
    for open in ["[", "{ a: ", "- "] {
        bench.write("rules/general/deep.yaml", &format!("id: deep\nfacts: {}", open.repeat(10_000)));
        let said = bench.generate(&[], 1);
        assert!(said.contains("rules/general/deep.yaml:2:"), "{said}");
        assert!(said.len() < 4_000, "a fault is told in {} bytes", said.len());
    }
}

/// Half of the files are enums, half are rules about one operation.
fn write_many(bench: &TestProject) {
    for number in 0..MANY / 2 {
        let end = "source: [{ doc: H, heading: Notes }]\n";
        let text = format!("enum: N{number}\ndoc: One.\nvalues: {{ a: {{ doc: One. }} }}\n{end}");
        bench.write(&format!("enums/n{number}.yaml"), &text);
        let kind = "{ merge-patch: { aspect: empty, outcome: kept } }";
        let target = "{ operation: reviseBook, properties: [notes] }";
        let text =
            format!("level: documented\nstatement: It holds.\nkind: {kind}\ntargets: [{target}]\n{end}");
        bench.write(&format!("rules/many/n{number}.yaml"), &format!("id: n{number}\n{text}"));
    }
}

#[test]
fn ten_thousand_files_are_generated_and_of_their_faults_the_first_hundred_are_shown() {
    let bench = TestProject::new();
    write_many(&bench);
    assert!(bench.generate(&["--dry-run"], 0).contains("would create"));
    let path = bench.spec().join("operations/books.yaml");
    let text = fs::read_to_string(&path).expect("a spec file");
    fs::write(&path, text.replace("reviseBook", "revise")).expect("a spec file");
    let said = bench.generate(&[], 1);
    assert_eq!(said.matches("error[").count(), 100);
    // The resource and the rules that came with the contract name the operation too.
    let count =
        said.lines().rev().find_map(|line| line.strip_suffix(" errors in the spec; nothing was written"));
    let count: usize = count.and_then(|count| count.parse().ok()).expect("the faults are counted");
    assert!(count >= MANY / 2 && said.contains(&format!("and {} more", count - 100)), "{count}");
    let all = bench.generate(&["--message-format", "json"], 1);
    let all: serde_json::Value = serde_json::from_str(&all).expect("JSON");
    assert_eq!(all["diagnostics"].as_array().map(Vec::len), Some(count));
}

#[test]
fn thousands_of_faults_of_one_long_file_are_told_soon() {
    // As many as fit into a file of the length that the reader takes.
    const FAULTS: usize = 6_000;
    let bench = TestProject::new();
    let params: Vec<String> = (0..FAULTS)
        .map(|number| format!("      p{number}: {{ type: Nothng{number}, doc: One. }}\n"))
        .collect();
    let params = params.concat();
    let operation = "    doc: One.\n    http: { get: /v1/many }\n    returns: Book\n";
    let source = "    source: [{ doc: H, heading: Notes }]\n";
    let text = format!("surface: backend\noperations:\n  many:\n{operation}{source}    params:\n{params}");
    bench.write("operations/many.yaml", &text);
    let all = bench.generate(&["--message-format", "json"], 1);
    let all: serde_json::Value = serde_json::from_str(&all).expect("JSON");
    let last = &all["diagnostics"][FAULTS - 1]["place"];
    assert_eq!((&last["line"], &last["column"]), (&(FAULTS + 8).into(), &22.into()), "{last}");
}

#[cfg(unix)]
mod what_is_no_file {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    use std::os::unix::fs::{PermissionsExt, symlink};

    use super::{Command, Path, TestProject, fs};

    fn pipe(path: &Path) {
        let made = Command::new("mkfifo").arg(path).status().expect("mkfifo runs");
        assert!(made.success());
    }

    #[test]
    fn a_pipe_is_not_waited_for() {
        let bench = TestProject::new();
        pipe(&bench.spec().join("rules/general/pipe.yaml"));
        assert!(bench.generate(&[], 2).contains("pipe.yaml is a pipe, expected a file; move it out"));
    }

    #[test]
    fn a_pipe_in_the_place_of_an_output_is_not_waited_for() {
        let bench = TestProject::new();
        fs::create_dir_all(bench.out()).expect("a folder");
        pipe(&bench.out().join("contract.json"));
        for flags in [&[][..], &["--check"]] {
            let said = bench.generate(flags, 2);
            assert!(said.contains("contract.json") && said.contains("not a regular file"), "{said}");
        }
        fs::remove_file(bench.out().join("contract.json")).expect("a pipe");
        pipe(&bench.out().join("manifest.txt"));
        assert!(bench.generate(&[], 2).contains("manifest.txt"));
    }

    #[test]
    fn a_device_and_a_file_that_fails_are_named() {
        let bench = TestProject::new();
        let link = bench.spec().join("rules/general/zero.yaml");
        symlink("/dev/zero", &link).expect("a link");
        assert!(bench.generate(&[], 2).contains("zero.yaml is a device, expected a file"));
        fs::remove_file(&link).expect("a link");
        // An ordinary file, of no length, whose reading fails for everybody.
        if cfg!(target_os = "linux") {
            symlink("/proc/self/mem", &link).expect("a link");
            assert!(bench.generate(&[], 2).contains("failed to read"));
        }
    }

    #[test]
    fn links_that_lead_back_or_nowhere_are_named() {
        for target in [".", "..", "../general"] {
            let bench = TestProject::new();
            for name in ["one", "two"] {
                symlink(target, bench.spec().join("rules/general").join(name)).expect("a link");
            }
            assert!(bench.generate(&[], 2).contains("forms a cycle with"), "{target}");
        }
        let bench = TestProject::new();
        symlink("nowhere", bench.spec().join("rules/general/lost.yaml")).expect("a link");
        assert!(bench.generate(&[], 2).contains("lost.yaml"));
    }

    #[test]
    fn a_link_to_a_folder_beside_is_followed() {
        let bench = TestProject::new();
        let aside = bench.folder.path().join("aside");
        fs::rename(bench.spec().join("rules"), &aside).expect("a folder");
        symlink(&aside, bench.spec().join("rules")).expect("a link");
        bench.generate(&[], 0);
    }

    #[test]
    fn a_name_that_is_no_utf_8_is_told() {
        let bench = TestProject::new();
        fs::write(bench.spec().join(OsStr::from_bytes(b"caf\xe9.yaml")), "").expect("a file");
        assert!(bench.generate(&[], 2).contains("is not valid UTF-8; rename it"));
    }

    #[test]
    fn what_may_not_be_read_is_named() {
        for path in ["rules/general", "contract.yaml"] {
            let bench = TestProject::new();
            let full = bench.spec().join(path);
            fs::set_permissions(&full, fs::Permissions::from_mode(0o000)).expect("permissions");
            // Who may do everything reads it all the same.
            let may_read = fs::read_dir(&full).is_ok() || fs::read(&full).is_ok();
            let said = bench.generate(&[], if may_read { 0 } else { 2 });
            assert!(may_read || said.contains(path), "{said}");
            fs::set_permissions(&full, fs::Permissions::from_mode(0o700)).expect("permissions");
        }
    }

    /// The command with a limit on the length of files, which stands for a full disk.
    fn on_a_small_disk(bench: &TestProject) -> Command {
        let mut command = Command::new("sh");
        let run = bench.command(&[]);
        command.args(["-c", "trap '' XFSZ; ulimit -f 8; exec \"$0\" \"$@\""]).arg(run.get_program());
        command.args(run.get_args());
        command
    }

    #[test]
    fn a_full_disk_leaves_what_was_there() {
        let bench = TestProject::new();
        let said = super::exits(&on_a_small_disk(&bench).output().expect("sh runs"), 2);
        assert!(said.contains("failed to write") && said.contains(".rs: "), "{said}");
        assert!(bench.files().is_empty());
        bench.generate(&[], 0);
        let before = bench.files();
        let contract = fs::read_to_string(bench.spec().join("contract.yaml")).expect("a spec file");
        bench.write("contract.yaml", &contract.replace("A library of books.", "Another library of books."));
        bench.write(
            "enums/more.yaml",
            "enum: More\ndoc: More.\nvalues: { a: { doc: One. } }\nsource: [{ doc: H, heading: Notes }]\n",
        );
        let said = super::exits(&on_a_small_disk(&bench).output().expect("sh runs"), 2);
        assert!(said.contains("failed to write"), "{said}");
        assert_eq!(bench.files(), before);
        bench.generate(&[], 0);
        bench.generate(&["--check"], 0);
    }
}

/// Two contracts by turns, so that every run has something to write and something to delete.
fn turn(bench: &TestProject, turn: usize) {
    let more = bench.spec().join("enums/more.yaml");
    if turn.is_multiple_of(2) {
        let text =
            "enum: More\ndoc: More.\nvalues: { a: { doc: One. } }\nsource: [{ doc: H, heading: Notes }]\n";
        fs::write(more, text).expect("a spec file");
    } else {
        fs::remove_file(more).expect("a spec file");
    }
}

#[test]
fn a_run_that_is_killed_at_any_moment_is_mended_by_the_next_one() {
    let clean: Vec<BTreeMap<String, Vec<u8>>> = (0..2)
        .map(|which| {
            let bench = TestProject::new();
            turn(&bench, 0);
            (0..which).for_each(|_| turn(&bench, 1));
            bench.generate(&[], 0);
            bench.files()
        })
        .collect();
    let whole = |path: &str, bytes: &Vec<u8>| clean.iter().any(|files| files.get(path) == Some(bytes));
    let bench = TestProject::new();
    let began = Instant::now();
    turn(&bench, 0);
    bench.generate(&[], 0);
    let took = began.elapsed();
    let mut killed = 0;
    for number in 1..=24_u32 {
        turn(&bench, number as usize);
        let mut child =
            bench.command(&[]).stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("xtask runs");
        std::thread::sleep(took * number / 20);
        child.kill().expect("the child can be killed");
        killed += usize::from(!child.wait().expect("the child ends").success());
        for (path, bytes) in bench.files() {
            let is_list = path == "manifest.txt";
            assert!(is_beside(&path) || is_list || whole(&path, &bytes), "{path} is neither old nor new");
        }
        // Now and then the next run is the one that mends; at other times it is killed as well.
        if number.is_multiple_of(3) {
            bench.generate(&[], 0);
            assert_eq!(bench.files(), clean[number as usize % 2], "after {number}");
        }
    }
    assert!(killed > 0, "no run was killed");
}

#[test]
fn what_a_killed_run_left_beside_is_told_by_check_and_cleaned_up() {
    let bench = TestProject::new();
    bench.generate(&[], 0);
    let clean = bench.files();
    fs::write(bench.out().join("src/.types.rs.new"), "half of").expect("a file");
    let begun = "rust-types src/never.rs\nrust-types src/mine.rs\n";
    fs::write(bench.out().join(".manifest.txt.new"), begun).expect("a file");
    // Somebody has written it since; a run that was stopped before it moved anything owns nothing.
    fs::write(bench.out().join("src/mine.rs"), "by hand").expect("a file");
    fs::write(bench.out().join("src/.never.rs.new"), "half of").expect("a file");
    fs::write(bench.out().join("src/.mine.new"), "by hand").expect("a file");
    let said = bench.generate(&["--check"], 1);
    for path in ["src/.types.rs.new", ".manifest.txt.new", "src/.never.rs.new"] {
        assert!(said.contains(&format!("{path} is from an interrupted run")), "{said}");
    }
    let said = bench.generate(&[], 0);
    assert!(said.contains("cleaned up") && !said.contains(".mine"), "{said}");
    for path in ["src/.mine.new", "src/mine.rs"] {
        fs::remove_file(bench.out().join(path)).expect("it is still there");
    }
    assert_eq!(bench.files(), clean);
}

#[test]
fn an_output_that_is_much_too_long_is_replaced_and_not_compared() {
    let bench = TestProject::new();
    bench.generate(&[], 0);
    let clean = bench.files();
    let file = fs::File::create(bench.out().join("src/types.rs")).expect("a file");
    file.set_len(200_000_000).expect("a file may have holes");
    assert!(bench.generate(&["--check"], 1).contains("too large for a diff"));
    bench.generate(&[], 0);
    assert_eq!(bench.files(), clean);
}
