//! Runs that are interrupted after each step, and in the middle of a file. The next run always restores a clean state.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use clerk_user_emit::MANIFEST;
use clerk_user_emit::OutputFile;
use tempfile::TempDir;

use super::{DiskStep, apply, changes, steps, temporary_path, write};

/// The output of a contract: files by name, and their manifest.
fn emitted(files: &[(&str, &str)]) -> Vec<OutputFile> {
    let list: String = files.iter().flat_map(|(path, _)| ["emitter ", path, "\n"]).collect();
    let files = files.iter().copied().chain([(MANIFEST, list.as_str())]);
    files.map(|(path, text)| OutputFile { path: path.to_owned(), contents: text.to_owned() }).collect()
}

fn before() -> Vec<OutputFile> {
    emitted(&[("a.rs", "as it was"), ("deep/b.rs", "as it was"), ("gone.rs", "old"), ("deep/gone.rs", "old")])
}

fn after() -> Vec<OutputFile> {
    emitted(&[
        ("a.rs", "as it was"),
        ("deep/b.rs", "as it is now"),
        ("new.rs", "new"),
        ("more/new.rs", "new"),
    ])
}

fn run(out: &Path, files: &[OutputFile]) {
    let changes = changes(out, files, true).expect("the folder can be read");
    apply(&changes).expect("the folder can be written");
}

/// Runs the first steps. If the next step writes a temporary file, writes half of it. Returns whether there were that
/// many steps.
fn stopped(out: &Path, files: &[OutputFile], after: usize) -> bool {
    let changes = changes(out, files, true).expect("the folder can be read");
    let steps = steps(&changes).expect("the folder can be read");
    for step in steps.iter().take(after) {
        step.run().expect("the folder can be written");
    }
    if let Some(DiskStep::Stage(path, text)) = steps.get(after) {
        fs::write(temporary_path(path), &text[..text.len() / 2]).expect("the folder can be written");
    }
    after <= steps.len()
}

fn tree(folder: &Path) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    collect(folder, "", &mut files);
    files
}

/// Whether a path is a temporary file.
fn is_temporary(path: &str) -> bool {
    Path::new(path).extension().is_some_and(|extension| extension == "new")
}

fn collect(folder: &Path, prefix: &str, files: &mut BTreeMap<String, String>) {
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            collect(&entry.path(), &format!("{name}/"), files);
        } else {
            files.insert(name, fs::read_to_string(entry.path()).expect("a text"));
        }
    }
}

/// The files of a contract, and a file that was written by hand.
fn clean(files: &[OutputFile]) -> BTreeMap<String, String> {
    let files = files.iter().map(|file| (file.path.clone(), file.contents.clone()));
    files.chain([("deep/by_hand.rs".to_owned(), "mine".to_owned())]).collect()
}

/// A folder after a complete run.
fn finished(files: &[OutputFile]) -> TempDir {
    let folder = TempDir::new().expect("a temporary folder");
    run(folder.path(), files);
    fs::write(folder.path().join("deep/by_hand.rs"), "mine").expect("a file");
    folder
}

#[track_caller]
fn ends_clean(folder: &TempDir, files: &[OutputFile], how: &str) {
    run(folder.path(), files);
    assert_eq!(tree(folder.path()), clean(files), "{how}");
}

#[test]
fn the_next_run_repairs_a_run_that_was_interrupted_anywhere() {
    for stop in 0.. {
        for next in [before(), after()] {
            let folder = finished(&before());
            if !stopped(folder.path(), &after(), stop) {
                assert!(stop > 12, "{stop} steps are too few");
                return;
            }
            ends_clean(&folder, &next, &format!("interrupted after {stop} steps"));
        }
    }
}

#[test]
fn every_output_file_is_complete_at_any_time() {
    let (old, new) = (clean(&before()), clean(&after()));
    for stop in 0.. {
        let folder = finished(&before());
        if !stopped(folder.path(), &after(), stop) {
            return;
        }
        let found = tree(folder.path());
        let places = found.iter().filter(|(path, _)| !is_temporary(path) && *path != MANIFEST);
        for (path, text) in places {
            let whole = [old.get(path), new.get(path)].contains(&Some(text));
            assert!(whole, "{path} contains {text:?} after {stop} steps");
        }
        let listed = &found[MANIFEST];
        for path in found.keys().filter(|path| !is_temporary(path) && !path.ends_with("by_hand.rs")) {
            assert!(path == MANIFEST || listed.contains(path.as_str()), "{path} is not listed: {listed}");
        }
    }
}

#[test]
fn the_next_run_repairs_several_interrupted_runs() {
    for first in 0.. {
        for second in 0.. {
            let folder = finished(&before());
            if !stopped(folder.path(), &after(), first) {
                return;
            }
            if !stopped(folder.path(), &before(), second) {
                break;
            }
            ends_clean(&folder, &before(), &format!("interrupted after {first} steps, then after {second}"));
        }
    }
}

#[test]
fn a_run_for_another_contract_removes_an_interrupted_first_run() {
    for stop in 0.. {
        let folder = TempDir::new().expect("a temporary folder");
        if !stopped(folder.path(), &before(), stop) {
            return;
        }
        run(folder.path(), &after());
        let mut expected = clean(&after());
        expected.remove("deep/by_hand.rs");
        assert_eq!(tree(folder.path()), expected, "interrupted after {stop} steps");
    }
}

#[test]
fn a_file_that_cannot_be_written_leaves_everything_unchanged() {
    for path in ["deep/b.rs", "new.rs", MANIFEST] {
        let folder = finished(&before());
        // A folder at the path of the temporary file.
        let way = temporary_path(&folder.path().join(path)).join("in the way");
        fs::create_dir_all(&way).expect("a folder");
        let changes = changes(folder.path(), &after(), true).expect("the folder can be read");
        let error = apply(&changes).expect_err("a file cannot be written");
        assert!(format!("{error:#}").contains(path), "{error:#}");
        assert_eq!(tree(folder.path()), clean(&before()), "{path}");
        fs::remove_dir_all(way.parent().expect("a folder")).expect("a folder");
        ends_clean(&folder, &after(), path);
    }
}

#[test]
fn a_link_at_the_path_of_a_temporary_file_is_not_followed() {
    let folder = finished(&before());
    let elsewhere = folder.path().join("deep/by_hand.rs");
    #[cfg(unix)]
    std::os::unix::fs::symlink(&elsewhere, temporary_path(&folder.path().join("a.rs"))).expect("a link");
    write(&folder.path().join("a.rs"), "written alone").expect("the folder can be written");
    ends_clean(&folder, &after(), "a link");
    assert_eq!(fs::read_to_string(elsewhere).expect("a file"), "mine");
}
