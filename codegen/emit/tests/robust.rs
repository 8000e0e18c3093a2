//! Reading a spec with arbitrary bytes returns a model or diagnostics, and never panics. Seeds are fixed, so runs are
//! repeatable.

#[path = "../../model/tests/support/mod.rs"]
mod support;

use clerk_user_emit::emit_all;
use clerk_user_model::source::FileId;
use clerk_user_model::{
    Ast, Diagnostics, SourceFile, SourceMap, lower_parts, parse, parse_part, read, render_json, render_text,
};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

/// Reads a contract and checks the properties that hold for every contract.
#[track_caller]
fn check(files: Vec<SourceFile>, emit: bool) {
    let sources = SourceMap::new(files);
    let parsed = vec![parse(&sources)];
    check_parsed(&sources, parsed, emit);
}

#[track_caller]
fn check_parsed(sources: &SourceMap, parts: Vec<(Ast, Diagnostics)>, emit: bool) {
    let (model, diagnostics) = lower_parts(sources, parts);
    assert_eq!(model.is_some(), diagnostics.is_empty(), "either a model or diagnostics");
    for diagnostic in &diagnostics {
        let labels = diagnostic.labels.iter().map(|label| (label.file, label.span));
        for (file, span) in labels.chain([(diagnostic.file, diagnostic.span)]) {
            let file = sources.iter().find(|(id, _)| *id == file).map(|(_, file)| file);
            let length = file.map_or(0, |file| file.bytes.len());
            assert!(file.is_some() || diagnostic.file == FileId::NONE, "{diagnostic:?}");
            assert!(span.start <= span.end && span.end <= length, "outside its file: {diagnostic:?}");
        }
        assert!(!diagnostic.message.is_empty(), "{diagnostic:?}");
    }
    let text = render_text(sources, "spec", &diagnostics, false);
    assert!(
        !text.contains(|c: char| c.is_control() && c != '\n'),
        "control characters would reach the terminal"
    );
    render_text(sources, "spec", &diagnostics, true);
    let json = render_json(sources, "spec", &diagnostics);
    assert_eq!(json["diagnostics"].as_array().map(Vec::len), Some(diagnostics.len()));
    if let Some(model) = model.filter(|_| emit) {
        for file in emit_all(&model) {
            assert!(
                !file.contents.contains("compile_error!"),
                "{} is invalid Rust:\n{}",
                file.path,
                file.contents
            );
        }
    }
}

/// One edit of a file. Positions are fractions of the file, in units of 1/65536.
#[derive(Clone, Debug)]
enum SpecEdit {
    Flip {
        at: u16,
        bits: u8,
    },
    Cut {
        at: u16,
    },
    DropLine {
        at: u16,
    },
    DoubleLine {
        at: u16,
    },
    SwapLines {
        at: u16,
        with: u16,
    },
    SwapWords {
        at: u16,
        with: u16,
    },
    Insert {
        at: u16,
        text: &'static str,
    },
    /// Adds a key to a mapping in braces.
    AddKey {
        at: u16,
        key: &'static str,
    },
    /// Changes the type of a property or param.
    Retype {
        at: u16,
        ty: &'static str,
    },
    Replace {
        text: String,
    },
}

/// Texts that are difficult for YAML readers.
const PIECES: &[&str] = &[
    "\0",
    "\t",
    "\r",
    "\r\n",
    "\u{feff}",
    "\u{1b}[31m",
    "\u{85}",
    "\u{2028}",
    "🗝",
    "é",
    "---\n",
    "...\n",
    "%YAML 1.2\n",
    "!",
    "!!map ",
    "!<tag:x> ",
    "&a ",
    "*a",
    "<<: ",
    "? ",
    ": ",
    "- ",
    "[",
    "]",
    "{",
    "}",
    ",",
    "\"",
    "'",
    "|\n",
    ">-\n",
    "#",
    "@",
    "`",
    "~",
    "null",
    "true",
    "no",
    "1e999",
    "0x10",
    "1_000",
    "-0",
    ".nan",
    "99999999999999999999",
    "\\",
    "\n\n",
];

/// Keys of the spec language.
const KEYS: &[&str] = &[
    "nullable: true",
    "optional: true",
    "list: true",
    "required: true",
    "in: query",
    "in: path",
    "sdk: false",
    "since: \"2031-06-01\"",
    "until: \"2030-01-01\"",
    "wire: type",
    "wire: self",
    "wire: r",
    "deprecated: { note: \"a \\\" b */ [c] <d>\" }",
    "was: before",
    "min: 1",
    "max: 0",
    "max-items: 1",
    "default: 1",
    "default-text: fine",
    "default-boolean: true",
    "blank-is-null: true",
    "format: email",
    "requires: [title]",
    "sets: nothing",
    "access: { backend: none }",
    "primary-of: title",
    "positional: true",
    "returns-nothing: true",
    "send: { limit: true }",
];

/// Types of properties and params.
const TYPES: &[&str] = &[
    "string",
    "secret",
    "boolean",
    "integer",
    "timestamp",
    "rfc3339",
    "metadata",
    "object",
    "file",
    "identifier",
    "Book",
    "BookId",
    "Condition",
];

fn change() -> impl Strategy<Value = SpecEdit> {
    let piece = prop::sample::select(PIECES);
    let yaml = prop::collection::vec(
        prop_oneof![piece.clone().prop_map(str::to_owned), "[a-z]{1,5}", "[ \n]{1,4}"],
        0..40,
    );
    prop_oneof![
        3 => (any::<u16>(), 1..=255_u8).prop_map(|(at, bits)| SpecEdit::Flip { at, bits }),
        1 => any::<u16>().prop_map(|at| SpecEdit::Cut { at }),
        2 => any::<u16>().prop_map(|at| SpecEdit::DropLine { at }),
        2 => any::<u16>().prop_map(|at| SpecEdit::DoubleLine { at }),
        2 => any::<(u16, u16)>().prop_map(|(at, with)| SpecEdit::SwapLines { at, with }),
        4 => any::<(u16, u16)>().prop_map(|(at, with)| SpecEdit::SwapWords { at, with }),
        4 => (any::<u16>(), piece).prop_map(|(at, text)| SpecEdit::Insert { at, text }),
        8 => (any::<u16>(), prop::sample::select(KEYS)).prop_map(|(at, key)| SpecEdit::AddKey { at, key }),
        8 => (any::<u16>(), prop::sample::select(TYPES)).prop_map(|(at, ty)| SpecEdit::Retype { at, ty }),
        1 => yaml.prop_map(|pieces| SpecEdit::Replace { text: pieces.concat() }),
    ]
}

fn index(at: u16, length: usize) -> usize {
    usize::from(at) * length / 65_536
}

impl SpecEdit {
    fn apply(&self, bytes: &mut Vec<u8>) {
        let text = String::from_utf8_lossy(bytes).into_owned();
        let mut lines: Vec<&str> = text.split_inclusive('\n').collect();
        match self {
            _ if bytes.is_empty() => {}
            Self::Flip { at, bits } => {
                let at = index(*at, bytes.len());
                bytes[at] ^= bits;
            }
            Self::Cut { at } => bytes.truncate(index(*at, bytes.len())),
            Self::DropLine { at } => {
                lines.remove(index(*at, lines.len()));
                *bytes = lines.concat().into();
            }
            Self::DoubleLine { at } => {
                let at = index(*at, lines.len());
                lines.insert(at, lines[at]);
                *bytes = lines.concat().into();
            }
            Self::SwapLines { at, with } => {
                let (at, with) = (index(*at, lines.len()), index(*with, lines.len()));
                lines.swap(at, with);
                *bytes = lines.concat().into();
            }
            Self::SwapWords { at, with } => {
                let mut words: Vec<&str> = text.split_inclusive([' ', '\n', ',']).collect();
                let (at, with) = (index(*at, words.len()), index(*with, words.len()));
                words.swap(at, with);
                *bytes = words.concat().into();
            }
            Self::Insert { at, text } => {
                let at = index(*at, bytes.len());
                bytes.splice(at..at, text.bytes());
            }
            Self::AddKey { at, key } => {
                let places: Vec<usize> = text.match_indices("{ ").map(|(place, _)| place + 2).collect();
                if !places.is_empty() {
                    let place = places[index(*at, places.len())];
                    *bytes = format!("{}{key}, {}", &text[..place], &text[place..]).into();
                }
            }
            Self::Retype { at, ty } => {
                let places: Vec<usize> = text.match_indices("type: ").map(|(place, _)| place + 6).collect();
                if !places.is_empty() {
                    let (head, rest) = text.split_at(places[index(*at, places.len())]);
                    let tail = rest.find([',', '\n', ' ']).map_or("", |end| &rest[end..]);
                    *bytes = format!("{head}{ty}{tail}").into();
                }
            }
            Self::Replace { text } => *bytes = text.clone().into(),
        }
    }
}

fn mutate(files: &[SourceFile], cases: u32, emit: bool, seed: u8) {
    let config = Config { cases, failure_persistence: None, ..Config::default() };
    let rng = prop::test_runner::TestRng::from_seed(config.rng_algorithm, &[seed; 32]);
    let mut runner = TestRunner::new_with_rng(config, rng);
    // Files are parsed one by one, so each edit only parses the files that it changes. Sorted by path, as in a map.
    let sources = SourceMap::new(files.to_vec());
    let files: Vec<SourceFile> = sources.iter().map(|(_, file)| file.clone()).collect();
    let unchanged: Vec<_> = (0..files.len()).map(|part| parse_part(&sources, part, files.len())).collect();
    let changes = prop::collection::vec((any::<u16>(), change()), 1..4);
    let outcome = runner.run(&changes, |changes| {
        let mut files = files.clone();
        let mut changed = Vec::new();
        for (file, change) in changes {
            let at = index(file, files.len());
            change.apply(&mut files[at].bytes);
            changed.push(at);
        }
        let sources = SourceMap::new(files);
        let mut parts = unchanged.clone();
        for at in changed {
            parts[at] = parse_part(&sources, at, unchanged.len());
        }
        check_parsed(&sources, parts, emit);
        Ok(())
    });
    if let Err(failure) = outcome {
        panic!("{failure}");
    }
}

#[test]
fn no_edit_of_the_minimal_contract_makes_the_generator_panic() {
    mutate(&support::minimal(), 300, true, 1);
}

// Two tests, so that they run in parallel.
#[test]
fn no_edit_of_the_current_contract_makes_the_generator_panic() {
    mutate(&support::current(), 60, false, 2);
}

#[test]
fn no_other_edit_of_the_current_contract_makes_the_generator_panic() {
    mutate(&support::current(), 60, false, 3);
}

/// The minimal contract with one file replaced or added.
fn minimal_with(path: &str, bytes: impl Into<Vec<u8>>) -> Vec<SourceFile> {
    let mut files = support::minimal();
    support::put(&mut files, path, bytes);
    files
}

#[test]
fn brackets_nested_ten_thousand_deep_are_an_error() {
    for open in ["[", "{", "{ a: ", "- ", "? ", "[{"] {
        check(
            minimal_with("rules/general/deep.yaml", format!("id: deep\nfacts: {}", open.repeat(10_000))),
            false,
        );
        check(minimal_with("rules/general/deep.yaml", open.repeat(10_000)), false);
    }
}

#[test]
fn a_line_of_a_megabyte_is_read_or_refused() {
    for text in ["x", "é", "x: ", "[", "\"", "# x", "x, "] {
        let line = text.repeat(1_048_576 / text.len());
        check(minimal_with("rules/general/long.yaml", format!("id: long\nstatement: {line}\n")), false);
        check(minimal_with("rules/general/long.yaml", line), false);
    }
}

#[test]
fn bytes_that_are_not_text_are_an_error() {
    for bytes in [
        &b"\0"[..],
        b"id: a\0b",
        b"\xff\xfe",
        b"\xc3",
        b"id: \xed\xa0\x80",
        b"\r",
        b"\x1b[2J",
        b"\xef\xbb\xbf",
    ] {
        check(minimal_with("rules/general/odd.yaml", bytes), false);
    }
}

#[test]
fn a_contract_without_files_misses_both_root_files() {
    let sources = SourceMap::new(Vec::new());
    let (model, diagnostics) = read(&sources);
    assert!(model.is_none());
    assert_eq!(diagnostics.len(), 2);
    check(Vec::new(), true);
}

#[test]
fn cr_lf_line_ends_have_the_same_meaning() {
    let plain = support::minimal();
    let mut windows = plain.clone();
    for file in &mut windows {
        let text = String::from_utf8(file.bytes.clone()).expect("spec files are UTF-8");
        file.bytes = text.replace('\n', "\r\n").into();
    }
    assert_eq!(emit_all(&support::model(windows)), emit_all(&support::model(plain)));
}

#[test]
fn a_byte_order_mark_is_reported() {
    let mut files = support::minimal();
    for file in &mut files {
        file.bytes.splice(0..0, "\u{feff}".bytes());
    }
    let sources = SourceMap::new(files);
    let (_, diagnostics) = read(&sources);
    assert_eq!(diagnostics.len(), sources.iter().count());
    assert!(diagnostics.iter().all(|diagnostic| diagnostic.message.contains("byte order mark")));
}
