//! Shared by the tests: reads contracts from folders and applies fixtures to them. It does not depend
//! on the spec language.
#![allow(dead_code, reason = "each test binary needs only some of it")]

pub(crate) mod ui;

use std::fs;
use std::path::{Path, PathBuf};

use clerk_user_model::{Diagnostic, Model, SourceFile, SourceMap, read, render_text};

/// The folder of this crate's tests.
pub(crate) fn tests() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests")
}

/// The project's own contract.
pub(crate) fn current() -> Vec<SourceFile> {
    folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../spec/current"))
}

/// The legacy edition.
pub(crate) fn legacy() -> Vec<SourceFile> {
    folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../spec/legacy"))
}

/// A fixture contract that several crates use, by the name of its folder.
fn fixture(name: &str) -> Vec<SourceFile> {
    folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures").join(name))
}

/// A small contract that has no names in common with the project's own.
pub(crate) fn minimal() -> Vec<SourceFile> {
    fixture("minimal")
}

/// The contract that uses every feature of the spec language.
pub(crate) fn every_feature() -> Vec<SourceFile> {
    fixture("every-feature")
}

/// All files below a folder, sorted by path.
pub(crate) fn folder(root: &Path) -> Vec<SourceFile> {
    let mut files = Vec::new();
    walk(root, "", &mut files);
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

fn walk(folder: &Path, prefix: &str, files: &mut Vec<SourceFile>) {
    for entry in fs::read_dir(folder).expect("the folder of a contract can be read").flatten() {
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            walk(&entry.path(), &format!("{name}/"), files);
        } else {
            files.push(SourceFile {
                path: name,
                bytes: fs::read(entry.path()).expect("a file of a contract"),
            });
        }
    }
}

/// The model of a valid contract; panics with the diagnostics of an invalid one.
#[track_caller]
pub(crate) fn model(files: Vec<SourceFile>) -> Model {
    let sources = SourceMap::new(files);
    let (model, diagnostics) = read(&sources);
    model.unwrap_or_else(|| panic!("{}", render_text(&sources, "", &diagnostics, false)))
}

/// The base contract for fixtures with errors.
pub(crate) fn base() -> Vec<SourceFile> {
    fixture("base")
}

/// Position and code of each diagnostic for the base contract with a fixture applied.
pub(crate) fn faults(fixture: &str) -> Vec<String> {
    let mut files = base();
    overlay(&mut files, fixture);
    let sources = SourceMap::new(files);
    let (_, diagnostics) = read(&sources);
    let place = |diagnostic: &Diagnostic| {
        let (line, column) = sources.line_column(diagnostic.file, diagnostic.span.start);
        format!("{}:{line}:{column} {}", sources.path(diagnostic.file), diagnostic.code.as_str())
    };
    diagnostics.iter().map(place).collect()
}

/// Replaces the file with the same path, or adds a new one.
pub(crate) fn put(files: &mut Vec<SourceFile>, path: &str, bytes: impl Into<Vec<u8>>) {
    files.retain(|file| file.path != path);
    files.push(SourceFile { path: path.to_owned(), bytes: bytes.into() });
}

/// Applies a fixture to a contract. A fixture has one or more parts, each below a directive line:
///
/// - `# path: P` – the part is the file P;
/// - `# append: P` – the part is appended to P;
/// - `# replace: P` – each line replaces the line of P with the same start, up to the colon;
/// - `# edit: P` – the lines after `#- `, which are consecutive and occur once in P, are replaced by the
///   lines after `#+ `;
/// - `# without: P` – P is removed.
pub(crate) fn overlay(files: &mut Vec<SourceFile>, fixture: &str) {
    let mut pieces: Vec<(&str, &str, String)> = Vec::new();
    for line in fixture.split_inclusive('\n') {
        if let Some(directive) = directive(line) {
            pieces.push((directive.0, directive.1, String::new()));
        } else {
            // Lines before the first directive are a comment.
            if let Some((_, _, text)) = pieces.last_mut() {
                text.push_str(line);
            } else {
                assert!(line.starts_with('#'), "a fixture begins with a directive: {line}");
            }
        }
    }
    for (verb, path, text) in pieces {
        let old = files.iter().find(|file| file.path == path);
        let old = old.map(|file| String::from_utf8(file.bytes.clone()).expect("base files are UTF-8"));
        match verb {
            "without" => files.retain(|file| file.path != path),
            "edit" => put(files, path, edit(old.expect("the file to edit exists"), &text)),
            "append" => put(files, path, old.expect("the file to append to exists") + &text),
            "replace" => {
                let mut lines: Vec<String> =
                    old.expect("the file to change exists").lines().map(Into::into).collect();
                for new in text.lines() {
                    let (head, _) = new.split_once(':').expect("a line with a key");
                    let place = lines.iter_mut().find(|line| line.starts_with(&format!("{head}:")));
                    new.clone_into(place.expect("the line to replace exists"));
                }
                put(files, path, lines.join("\n") + "\n");
            }
            _ => put(files, path, text),
        }
    }
}

/// Replaces each run of lines with a minus by the following run of lines with a plus.
fn edit(mut file: String, text: &str) -> String {
    let mut lines = text.lines().peekable();
    let mut run = |sign: &str| {
        let mut run = String::new();
        while let Some(line) = lines.next_if(|line| line.starts_with(sign)) {
            run.push_str(&line[sign.len()..]);
            run.push('\n');
        }
        run
    };
    loop {
        let (old, new) = (run("#- "), run("#+ "));
        if old.is_empty() {
            assert!(
                new.is_empty() && lines.next().is_none(),
                "an edit starts with the lines to replace: {text}"
            );
            return file;
        }
        assert_eq!(file.matches(&old).count(), 1, "the file contains these lines once:\n{old}");
        file = file.replacen(&old, &new, 1);
    }
}

fn directive(line: &str) -> Option<(&str, &str)> {
    let (verb, path) = line.strip_prefix("# ")?.split_once(": ")?;
    ["path", "append", "replace", "edit", "without"].contains(&verb).then_some((verb, path.trim()))
}
