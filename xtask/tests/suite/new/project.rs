//! A copy of a contract, and `cargo xtask new` and `generate` on it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use clerk_user_model::schema::language_schema;
use clerk_user_model::source::read_untyped;
use clerk_user_model::{SourceFile, SourceMap};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::support::copy;

/// A contract that has a rule of every kind.
const EVERY_FEATURE: &str = "../codegen/fixtures/every-feature";

/// A copy of a contract.
pub(crate) struct TestProject {
    folder: TempDir,
}

impl TestProject {
    pub(crate) fn new() -> Self {
        let project = Self { folder: TempDir::new().expect("a temporary folder") };
        copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join(EVERY_FEATURE), &project.spec());
        project
    }

    pub(crate) fn spec(&self) -> PathBuf {
        self.folder.path().join("spec")
    }

    pub(crate) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.spec().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    pub(crate) fn write(&self, path: &str, text: &str) {
        fs::write(self.spec().join(path), text).expect("a spec file");
    }

    pub(crate) fn new_template(&self, flags: &[&str]) -> Output {
        let mut command = xtask();
        command
            .arg("new")
            .arg(flags[0])
            .arg("--spec")
            .arg(self.spec())
            .args(&flags[1..])
            .output()
            .expect("xtask runs")
    }

    pub(crate) fn generate(&self) -> Output {
        let mut command = xtask();
        command
            .arg("generate")
            .arg("--spec")
            .arg(self.spec())
            .arg("--out")
            .arg(self.folder.path().join("out"));
        command.output().expect("xtask runs")
    }

    /// The errors of the contract, with their paths.
    pub(crate) fn faults(&self) -> Vec<String> {
        let mut files = Vec::new();
        read(&self.spec(), "", &mut files);
        let sources = SourceMap::new(files);
        let (_, diagnostics) = clerk_user_model::read(&sources);
        diagnostics.iter().map(|fault| format!("{}: {}", sources.path(fault.file), fault.message)).collect()
    }

    /// Fills in a template, and checks that each remaining blank is refused.
    #[track_caller]
    pub(crate) fn fill(&self, path: &str, start: usize, filling: &Value) {
        let text = self.read(path);
        let (head, added) = text.split_at(start);
        let blank: Vec<usize> =
            added.lines().enumerate().filter(|(_, line)| is_blank(line)).map(|(at, _)| at).collect();
        assert!(!blank.is_empty(), "{added}");
        let with = |left: Option<usize>| {
            let lines = added.lines().enumerate().map(|(at, line)| {
                if blank.contains(&at) && left != Some(at) { filled(line, filling) } else { line.to_owned() }
            });
            // `needs` is not a blank; an error says if it is required.
            let needs = match &filling["needs"] {
                Value::Null => String::new(),
                needs => format!("needs: {needs}\n"),
            };
            format!("{head}{}\n{needs}", lines.collect::<Vec<_>>().join("\n"))
        };
        for left in &blank {
            self.write(path, &with(Some(*left)));
            let faults = self.faults();
            let line = added.lines().nth(*left).unwrap_or_default();
            // Some kinds of rules have no targets, and some have no params.
            let may_be_empty = has_value_of_example(line, filling);
            assert_eq!(faults.is_empty(), may_be_empty, "{path}: with the blank {line}: {faults:?}");
            assert!(faults.iter().all(|fault| fault.starts_with(path)), "{faults:?}");
        }
        self.write(path, &with(None));
        assert_eq!(self.faults(), Vec::<String>::new(), "{}", self.read(path));
    }
}

pub(crate) fn xtask() -> Command {
    Command::new(env!("CARGO_BIN_EXE_xtask"))
}

fn is_blank(line: &str) -> bool {
    let inner = line.trim_end_matches(" }");
    line.contains(r#""""#) || [": []", ": {}"].iter().any(|end| inner.ends_with(end))
}

/// Whether a line that looks like a blank has the value of the example.
fn has_value_of_example(line: &str, filling: &Value) -> bool {
    let output_text = read_untyped(line).expect("a line of YAML");
    let same = |(key, value): (&String, &Value)| {
        *value == filling[key] || filling[key].is_null() && value.as_array().is_some_and(Vec::is_empty)
    };
    output_text.as_object().is_some_and(|output_text| output_text.iter().all(same))
}

/// A line with its value from an example. JSON is valid YAML.
fn filled(line: &str, filling: &Value) -> String {
    let indent = line.len() - line.trim_start().len();
    let key = line.trim_start().split(':').next().unwrap_or_default();
    if key == r#""""# {
        let (name, value) = filling["*"].as_object().and_then(|one| one.iter().next()).expect("an example");
        return format!("{:indent$}{name}: {value}", "");
    }
    match &filling[key] {
        Value::Null => line.to_owned(),
        value => format!("{:indent$}{key}: {value}", ""),
    }
}

pub(crate) fn read(folder: &Path, prefix: &str, files: &mut Vec<SourceFile>) {
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            read(&entry.path(), &format!("{path}/"), files);
        } else {
            files.push(SourceFile { path, bytes: fs::read(entry.path()).expect("a file") });
        }
    }
}

pub(crate) fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[track_caller]
pub(crate) fn exits(output: &Output, code: i32) -> String {
    let output_text = text(&output.stdout) + &text(&output.stderr);
    assert_eq!(output.status.code(), Some(code), "{output_text}");
    output_text
}

/// The kinds of rules.
pub(crate) fn kinds() -> Vec<String> {
    let schema = language_schema("rule").expect("rules have a schema");
    let kinds = schema["$defs"]["KindEntry"]["oneOf"].as_array().expect("a kind is one of several");
    let names = kinds.iter().map(|kind| kind["required"][0].as_str().expect("a kind has a name").to_owned());
    names.collect()
}

/// A source of the contract.
pub(crate) fn source(project: &TestProject) -> Value {
    let contract = read_untyped(&project.read("contract.yaml")).expect("the contract has no errors");
    let key = contract["sources"].as_object().and_then(|all| all.keys().next()).expect("a source").clone();
    json!([{ "doc": key, "heading": "Tools" }])
}
