//! `cargo xtask sources`: the statements of the sources have a place, and what holds them exists.

use std::process::{Command, Output};

fn sources(arguments: &[&str]) -> Output {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.current_dir(root).arg("sources").args(arguments);
    command.output().expect("xtask runs")
}

#[test]
fn everything_that_the_lists_name_exists() {
    let output = sources(&[]);
    let shown = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{shown}{}", String::from_utf8_lossy(&output.stderr));
    for source in ["000", "001", "002", "003"] {
        assert!(shown.contains(&format!("{source}: ")), "{shown}");
    }
}

#[test]
fn a_sentence_that_is_not_listed_and_a_hash_that_is_stale_are_problems() {
    let folder = tempfile::TempDir::new().expect("a temporary folder");
    for source in ["000", "001", "002", "003"] {
        let path = folder.path().join(format!("{source}.txt"));
        std::fs::write(path, "# Lamp\n\nA lamp has a bulb.\n").expect("a file");
    }
    let output = sources(&["--seeds", &folder.path().display().to_string()]);
    let shown = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{shown}");
    assert!(shown.contains("000: unlisted sentence "), "{shown}");
    assert!(shown.contains("Lamp: \"A lamp has a bulb.\";"), "{shown}");
    assert!(shown.contains("002: nothing in the document has the hash "), "{shown}");
}

#[test]
fn a_missing_document_is_named() {
    let folder = tempfile::TempDir::new().expect("a temporary folder");
    let output = sources(&["--seeds", &folder.path().display().to_string()]);
    let shown = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{shown}");
    assert!(shown.contains("starts with `000`"), "{shown}");
}
