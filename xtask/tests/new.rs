//! Runs `cargo xtask new` like a person: the templates, that the generator rejects every blank and accepts filled-in
//! templates, and that existing files stay unchanged.

mod support;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use clerk_user_model::schema::language_schema;
use clerk_user_model::source::read_untyped;
use clerk_user_model::{SourceFile, SourceMap};
use serde_json::{Value, json};
use support::copy;
use tempfile::TempDir;

/// A contract that has a rule of every kind.
const EVERY_FEATURE: &str = "../codegen/fixtures/every-feature";

/// A copy of a contract.
struct TestProject {
    folder: TempDir,
}

impl TestProject {
    fn new() -> Self {
        let bench = Self { folder: TempDir::new().expect("a temporary folder") };
        copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join(EVERY_FEATURE), &bench.spec());
        bench
    }

    fn spec(&self) -> PathBuf {
        self.folder.path().join("spec")
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.spec().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    fn write(&self, path: &str, text: &str) {
        fs::write(self.spec().join(path), text).expect("a spec file");
    }

    fn new_(&self, flags: &[&str]) -> Output {
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

    fn generate(&self) -> Output {
        let mut command = xtask();
        command
            .arg("generate")
            .arg("--spec")
            .arg(self.spec())
            .arg("--out")
            .arg(self.folder.path().join("out"));
        command.output().expect("xtask runs")
    }

    /// The paths of the faults of the contract.
    fn faults(&self) -> Vec<String> {
        let mut files = Vec::new();
        read(&self.spec(), "", &mut files);
        let sources = SourceMap::new(files);
        let (_, diagnostics) = clerk_user_model::read(&sources);
        diagnostics.iter().map(|fault| format!("{}: {}", sources.path(fault.file), fault.message)).collect()
    }

    /// Fills in what was started, and holds that each blank alone is refused.
    #[track_caller]
    fn fill(&self, path: &str, start: usize, filling: &Value) {
        let text = self.read(path);
        let (head, added) = text.split_at(start);
        let blank: Vec<usize> =
            added.lines().enumerate().filter(|(_, line)| is_blank(line)).map(|(at, _)| at).collect();
        assert!(!blank.is_empty(), "{added}");
        let with = |left: Option<usize>| {
            let lines = added.lines().enumerate().map(|(at, line)| {
                if blank.contains(&at) && left != Some(at) { filled(line, filling) } else { line.to_owned() }
            });
            // What an implementation needs is no blank: a fault says when it is wanted.
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
            // Some kinds of rules need no target, and some have no params.
            let may_be_empty = says_already(line, filling);
            assert_eq!(faults.is_empty(), may_be_empty, "{path}: left as it was: {line}: {faults:?}");
            assert!(faults.iter().all(|fault| fault.starts_with(path)), "{faults:?}");
        }
        self.write(path, &with(None));
        assert_eq!(self.faults(), Vec::<String>::new(), "{}", self.read(path));
    }
}

fn xtask() -> Command {
    Command::new(env!("CARGO_BIN_EXE_xtask"))
}

fn is_blank(line: &str) -> bool {
    let inner = line.trim_end_matches(" }");
    line.contains(r#""""#) || [": []", ": {}"].iter().any(|end| inner.ends_with(end))
}

/// Whether a line says what the example says, though it looks like a blank.
fn says_already(line: &str, filling: &Value) -> bool {
    let said = read_untyped(line).expect("a line of YAML");
    let same = |(key, value): (&String, &Value)| {
        *value == filling[key] || filling[key].is_null() && value.as_array().is_some_and(Vec::is_empty)
    };
    said.as_object().is_some_and(|said| said.iter().all(same))
}

/// A line with its value taken from an example. JSON is YAML too.
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

fn read(folder: &Path, prefix: &str, files: &mut Vec<SourceFile>) {
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            read(&entry.path(), &format!("{path}/"), files);
        } else {
            files.push(SourceFile { path, bytes: fs::read(entry.path()).expect("a file") });
        }
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[track_caller]
fn exits(output: &Output, code: i32) -> String {
    let said = text(&output.stdout) + &text(&output.stderr);
    assert_eq!(output.status.code(), Some(code), "{said}");
    said
}

/// The kinds of rules, as the language names them.
fn kinds() -> Vec<String> {
    let schema = language_schema("rule").expect("rules have a schema");
    let kinds = schema["$defs"]["KindEntry"]["oneOf"].as_array().expect("a kind is one of several");
    let names = kinds.iter().map(|kind| kind["required"][0].as_str().expect("a kind has a name").to_owned());
    names.collect()
}

#[test]
fn a_rule_of_each_kind_is_refused_blank_by_blank_and_accepted_when_it_is_filled_in() {
    let bench = TestProject::new();
    let mut files = Vec::new();
    read(&bench.spec().join("rules"), "rules/", &mut files);
    let mut left = kinds();
    for file in files {
        let example = read_untyped(&text(&file.bytes)).expect("the contract has no faults");
        let id = example["id"].as_str().expect("a rule has an id");
        let kind = example["kind"].as_object().and_then(|kind| kind.keys().next()).expect("a kind").clone();
        fs::remove_file(bench.spec().join(&file.path)).expect("a rule");
        let family = file.path.split('/').nth(1).expect("a rule lies in a family");
        let said = exits(&bench.new_(&["rule", id, "--kind", &kind, "--family", family, "--new-family"]), 0);
        assert!(
            said.contains("rejects it until the fields are filled in")
                && said.contains("cargo xtask generate"),
            "{said}"
        );
        assert!(exits(&bench.generate(), 1).contains(&file.path));
        bench.fill(&file.path, 0, &example);
        left.retain(|one| *one != kind);
    }
    assert!(left.is_empty(), "the contract has no rule of: {left:?}");
    exits(&bench.generate(), 0);
}

#[test]
fn a_rule_begins_with_its_schema_and_says_what_is_known() {
    let bench = TestProject::new();
    let flags = ["rule", "beds-kept", "--kind", "access", "--family", "all", "--level", "client"];
    exits(&bench.new_(&[&flags[..], &["--operation", "backend.getBed"]].concat()), 0);
    let lines = bench.read("rules/all/beds-kept.yaml");
    let expected = "# yaml-language-server: $schema=../../../schema/rule.schema.json\n\
                    id: beds-kept\n\
                    level: client\n\
                    statement: \"\"\n\
                    kind: { access: { aspect: \"\" } }\n\
                    targets:\n  - { operation: backend.getBed }\n\
                    source: [{ doc: \"\", heading: \"\" }]\n";
    assert_eq!(lines, expected);
}

#[test]
fn the_test_that_fails_first_is_named_for_judged_rules_only() {
    let said = |kind: &str| {
        let flags = ["new", "rule", "no-such-rule", "--kind", kind, "--family", "access", "--dry-run"];
        exits(&xtask().args(flags).current_dir("..").output().expect("xtask runs"), 0)
    };
    assert!(
        said("access").contains("--test every_rule_has_a_mutant")
            && !said("observed").contains("--test every_rule_has_a_mutant")
    );
    assert!(!Path::new("../spec/current/rules/access/no-such-rule.yaml").exists());
}

#[test]
fn a_resource_is_refused_blank_by_blank_and_accepted_when_it_is_filled_in() {
    let bench = TestProject::new();
    let said = exits(&bench.new_(&["resource", "WateringCan", "--id", "WateringCanId"]), 0);
    assert!(said.contains("resources/watering-can.yaml") && said.contains("properties.type"), "{said}");
    exits(&bench.generate(), 1);
    let source = source(&bench);
    let filling = json!({
        "doc": "A can.", "source": source, "*": { "volume": { "type": "integer", "doc": "In litres." } },
    });
    bench.fill("resources/watering-can.yaml", 0, &filling);
    exits(&bench.generate(), 0);
}

/// A source that the contract knows.
fn source(bench: &TestProject) -> Value {
    let contract = read_untyped(&bench.read("contract.yaml")).expect("the contract has no faults");
    let key = contract["sources"].as_object().and_then(|all| all.keys().next()).expect("a source").clone();
    json!([{ "doc": key, "heading": "Tools" }])
}

/// An operation put into a file with that text; the file keeps what it says, byte for byte.
#[track_caller]
fn check_put_into(old: &str, head: &str) {
    let bench = TestProject::new();
    let path = "operations/tools.yaml";
    bench.write(path, old);
    assert_eq!(bench.faults(), Vec::<String>::new(), "{old}");
    let flags = ["operation", "lendCan", "--surface", "backend", "--resource", "Bed", "--file", "tools"];
    let said = exits(&bench.new_(&flags), 0);
    assert!(said.contains("added to"), "{said}");
    let new = bench.read(path);
    assert!(new.starts_with(head), "{new}");
    let rest = old.strip_prefix(head).unwrap_or_default();
    assert!(new.ends_with(rest) && new.contains("lendCan:"), "{new}");
    let start = new.find("lendCan:").and_then(|at| new[..at].rfind('\n')).expect("it is there") + 1;
    let line = new[..start].lines().count() + 1;
    assert!(said.contains(&format!("{line:5} |")), "{said}");
    // What follows the entry is not its own.
    let body = new.strip_suffix(rest).unwrap_or(&new);
    bench.write(path, body);
    if rest.trim().is_empty() {
        let filling =
            json!({ "doc": "Lends a can.", "http": { "post": "/v1/cans/lend" }, "source": source(&bench) });
        bench.fill(path, start, &filling);
    }
}

fn tools(newline: &str) -> String {
    let bench = TestProject::new();
    let key = source(&bench)[0]["doc"].as_str().expect("a key").to_owned();
    let lines = [
        "surface: backend",
        "operations:",
        "  countCans: # in the shed",
        "    doc: >",
        "      Counts.",
        "",
        "      Twice.",
        "    http: { get: /v1/cans }",
        "    returns: Bed",
        &format!("    source: [{{ doc: {key}, heading: Tools }}]"),
        "",
    ];
    lines.join(newline)
}

#[test]
fn an_operation_goes_behind_the_last_one_of_its_file() {
    let old = tools("\n");
    check_put_into(&old, &old);
}

#[test]
fn a_file_without_a_last_newline_gets_one() {
    let old = tools("\n").trim_end().to_owned();
    check_put_into(&old, &old);
}

#[test]
fn lines_that_end_in_cr_lf_stay_so() {
    let old = tools("\r\n");
    check_put_into(&old, &old);
    let bench = TestProject::new();
    bench.write("operations/tools.yaml", &old);
    let flags = ["operation", "lendCan", "--surface", "backend", "--resource", "Bed", "--file", "tools"];
    exits(&bench.new_(&flags), 0);
    let new = bench.read("operations/tools.yaml");
    assert_eq!(new.matches('\n').count(), new.matches("\r\n").count());
}

#[test]
fn what_stands_behind_the_operations_stays_behind_them() {
    let head = tools("\n").replace("surface: backend\n", "");
    let old = format!("{head}\n# who may ask\nsurface: backend\n");
    check_put_into(&old, &head);
}

#[test]
fn a_comment_of_the_last_operation_stays_with_it() {
    let old = tools("\n") + "    # no params yet\n";
    check_put_into(&old, &old);
}

#[test]
fn a_file_in_another_style_is_left_to_its_author() {
    let bench = TestProject::new();
    let value = read_untyped(&tools("\n")).expect("it has no faults");
    for old in [value.to_string(), format!("surface: backend\noperations: {}\n", value["operations"])] {
        bench.write("operations/tools.yaml", &old);
        let flags = ["operation", "lendCan", "--surface", "backend", "--resource", "Bed", "--file", "tools"];
        let said = exits(&bench.new_(&flags), 2);
        assert!(said.contains("add `lendCan` by hand"), "{said}");
        assert_eq!(bench.read("operations/tools.yaml"), old);
    }
}

#[test]
fn an_operation_finds_the_file_that_answers_its_resource_or_makes_one() {
    let bench = TestProject::new();
    let said = exits(&bench.new_(&["operation", "digBed", "--surface", "backend", "--resource", "Bed"]), 0);
    assert!(said.contains("added to") && said.contains("operations/backend.yaml"), "{said}");
    let flags =
        ["operation", "digBed", "--surface", "frontend", "--resource", "Bed", "--file", "no-such-file-yet"];
    let said = exits(&bench.new_(&flags), 0);
    assert!(said.contains("created") && said.contains("operations/no-such-file-yet.yaml"), "{said}");
    let text = bench.read("operations/no-such-file-yet.yaml");
    let head = "# yaml-language-server: $schema=../../schema/operations.schema.json\n\
                surface: frontend\noperations:\n  digBed:\n    doc: \"\"\n";
    assert!(text.starts_with(head), "{text}");
    let said = exits(&bench.generate(), 1);
    assert!(
        said.contains("operations/backend.yaml") && said.contains("operations/no-such-file-yet.yaml"),
        "{said}"
    );
}

#[track_caller]
fn check_refused(flags: &[&str], code: i32, says: &str) {
    let bench = TestProject::new();
    let mut before = Vec::new();
    read(&bench.spec(), "", &mut before);
    let said = exits(&bench.new_(flags), code);
    assert!(said.contains(says), "{flags:?}: {said}");
    let mut after = Vec::new();
    read(&bench.spec(), "", &mut after);
    let pairs =
        |files: Vec<SourceFile>| files.into_iter().map(|file| (file.path, file.bytes)).collect::<Vec<_>>();
    assert_eq!(pairs(before), pairs(after));
}

#[test]
fn names_in_another_case_are_refused() {
    for id in ["NotKebab", "not_kebab", "-a", "a--b", "a/../b", "é", ""] {
        check_refused(
            &["rule", "--kind", "access", "--family", "all", "--", id],
            2,
            "is not a kebab-case name",
        );
    }
    check_refused(&["rule", "fine", "--kind", "access", "--family", "../up"], 2, "is not a kebab-case name");
    check_refused(&["resource", "wateringCan"], 2, "is not a PascalCase name");
    check_refused(&["resource", "Can", "--id", "can_id"], 2, "is not a PascalCase name");
    check_refused(&["resource", "Option"], 2, "is reserved in generated code");
    check_refused(&["resource", "Can", "--id", "Can"], 2, "have the same name");
    let operation = |name| ["operation", name, "--surface", "backend", "--resource", "Bed"];
    check_refused(&operation("DigBed"), 2, "is not a camelCase name");
    check_refused(&[&operation("digBed")[..], &["--file", "a/b"]].concat(), 2, "is not a kebab-case name");
}

#[test]
fn a_misspelt_name_comes_with_the_nearest_one() {
    check_refused(&["rule", "fine", "--kind", "acess", "--family", "all"], 2, "'access'");
    check_refused(&["rule", "fine", "--kind", "access", "--family", "al"], 2, "did you mean `all`?");
    let rule = ["rule", "fine", "--kind", "access", "--family", "all", "--operation", "backend.getBeds"];
    check_refused(&rule, 2, "did you mean `backend.getBed`?");
    let operation = |resource, surface| ["operation", "digBed", "--surface", surface, "--resource", resource];
    check_refused(&operation("Bedd", "backend"), 2, "did you mean `Bed`?");
    check_refused(&operation("Bed", "backnd"), 2, "'backend'");
    check_refused(&[&operation("Bed", "backend")[..], &["--file", "backnd"]].concat(), 2, "--file backend");
    check_refused(
        &[&operation("Bed", "backend")[..], &["--file", "frontend"]].concat(),
        2,
        "contains frontend operations",
    );
    let output = xtask().args(["new", "resource", "Can", "--contract", "curent"]).current_dir("..").output();
    let said = exits(&output.expect("xtask runs"), 2);
    assert!(said.contains("did you mean `current`?"), "{said}");
}

#[test]
fn what_the_contract_has_is_not_written_again() {
    let rule = ["rule", "access", "--kind", "access", "--family", "all"];
    check_refused(&rule, 1, "rule `access` already exists in rules/all/access.yaml");
    check_refused(&["resource", "Bed"], 1, "`Bed` already exists in resources/bed.yaml");
    check_refused(&["resource", "Can", "--id", "BedId"], 1, "`BedId` already exists in resources/bed.yaml");
    check_refused(&["resource", "Month"], 1, "`Month` already exists in enums/month.yaml");
    let operation = ["operation", "getBed", "--surface", "backend", "--resource", "Bed"];
    check_refused(&operation, 1, "backend operation `getBed` already exists in operations/backend.yaml");
}

#[test]
fn a_file_that_cannot_be_read_is_not_written_over() {
    let bench = TestProject::new();
    bench.write("resources/can.yaml", "resource: [");
    let said = exits(&bench.new_(&["resource", "Can"]), 1);
    assert!(said.contains("resources/can.yaml already exists"), "{said}");
    bench.write("operations/tools.yaml", "surface: [");
    let flags = ["operation", "lendCan", "--surface", "backend", "--resource", "Bed", "--file", "tools"];
    assert!(exits(&bench.new_(&flags), 2).contains("cannot parse operations/tools.yaml"));
    assert_eq!(
        bench.read("resources/can.yaml") + &bench.read("operations/tools.yaml"),
        "resource: [surface: ["
    );
}

#[test]
fn a_dry_run_shows_the_text_and_writes_nothing() {
    let rule = ["rule", "fine", "--kind", "access", "--family", "all", "--dry-run"];
    check_refused(&rule, 0, "kind: { access: { aspect: \"\" } }");
    check_refused(&["resource", "Can", "--dry-run"], 0, "would create");
    let operation = ["operation", "digBed", "--surface", "backend", "--resource", "Bed", "--dry-run"];
    check_refused(&operation, 0, "would add to");
}

#[test]
fn help_has_an_example_and_completions_know_the_words() {
    for (what, example) in
        [("rule", "new rule "), ("resource", "new resource "), ("operation", "new operation ")]
    {
        let said = exits(&xtask().args(["new", what, "--help"]).output().expect("xtask runs"), 0);
        assert!(said.contains(&format!("Example: cargo xtask {example}")), "{said}");
    }
    let script = exits(&xtask().args(["completions", "bash"]).output().expect("xtask runs"), 0);
    for kind in kinds() {
        assert!(script.contains(&kind), "{kind} is not completed");
    }
}
