//! The output of the emitters: deterministic, compiles without warnings, and independent of other contracts.

#[path = "../../model/tests/support/mod.rs"]
mod support;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use clerk_user_emit::MANIFEST;
use clerk_user_emit::{EMITTERS, Edition, OutputFile, emit_all};
use clerk_user_model::{Model, SourceFile};
use serde_json::Value;

fn contracts() -> [Vec<SourceFile>; 3] {
    [support::minimal(), support::every_feature(), support::current()]
}

fn has_extension(file: &OutputFile, extension: &str) -> bool {
    Path::new(&file.path).extension().is_some_and(|found| found == extension)
}

#[test]
fn the_output_does_not_depend_on_the_order_of_files() {
    for files in contracts() {
        let mut reversed = files.clone();
        reversed.reverse();
        assert_eq!(emit_all(&support::model(reversed)), emit_all(&support::model(files)));
    }
}

#[test]
fn emitting_twice_produces_the_same_bytes() {
    for files in contracts() {
        let model = support::model(files);
        assert_eq!(emit_all(&model), emit_all(&model));
    }
}

#[test]
fn each_emitter_produces_the_same_output_alone() {
    let model = support::model(support::minimal());
    let all = emit_all(&model);
    let mut alone: Vec<OutputFile> = Vec::new();
    for emitter in EMITTERS {
        let files = emitter.run(&Edition::standalone(&model));
        assert!(!files.is_empty(), "{} emits nothing", emitter.name);
        alone.extend(files);
    }
    let without_manifest: Vec<OutputFile> = all.into_iter().filter(|file| file.path != MANIFEST).collect();
    assert_eq!(alone, without_manifest);
}

#[test]
fn the_manifest_lists_every_file_once() {
    for files in contracts() {
        let files = emit_all(&support::model(files));
        let manifest = files.iter().find(|file| file.path == MANIFEST).expect("the manifest");
        let named: Vec<&str> = manifest
            .contents
            .lines()
            .filter_map(|line| line.split_once(' ').filter(|(emitter, _)| *emitter != "#"))
            .map(|(_, path)| path)
            .collect();
        let paths: Vec<&str> =
            files.iter().map(|file| file.path.as_str()).filter(|path| *path != MANIFEST).collect();
        assert_eq!(named, paths);
        assert_eq!(paths.iter().collect::<BTreeSet<_>>().len(), paths.len(), "two emitters write one file");
    }
}

#[test]
fn every_rust_file_parses() {
    for files in contracts() {
        for file in emit_all(&support::model(files)).iter().filter(|file| has_extension(file, "rs")) {
            if let Err(error) = syn::parse_file(&file.contents) {
                panic!("{}: {error}\n{}", file.path, file.contents);
            }
            assert!(!file.contents.contains("compile_error!"), "{} is invalid Rust", file.path);
        }
    }
}

/// Identifiers and words of a text.
fn words(text: &str) -> BTreeSet<&str> {
    text.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|word| !word.is_empty()).collect()
}

/// The SDK names and wire names of a contract.
fn names(model: &Model) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    names.extend(model.ids.iter().map(|id| id.name.clone()));
    names.extend(model.enums.iter().map(|one| one.name.clone()));
    names.extend(model.enums.iter().flat_map(|one| one.values.iter().map(|value| value.value.clone())));
    names.extend(model.errors.values().map(|error| error.code.clone()));
    for resource in &model.resources {
        names.insert(resource.name.clone());
        names.extend(resource.all_properties().flat_map(|one| [one.name.clone(), one.wire().to_owned()]));
    }
    for operation in &model.operations {
        names.insert(operation.name.clone());
        names.extend(operation.params.iter().flat_map(|param| [param.name.clone(), param.wire.clone()]));
    }
    for object in &model.sdk {
        names.insert(object.name.clone());
        for method in &object.methods {
            names.insert(method.name.clone());
            names.extend(method.params.iter().map(|param| param.name.clone()));
        }
    }
    names
}

#[test]
fn the_output_contains_no_names_of_another_contract() {
    let minimal = support::minimal();
    let spec: String = minimal.iter().map(|file| String::from_utf8_lossy(&file.bytes)).collect();
    let model = support::model(minimal);
    let own = names(&model);
    let spec = words(&spec);
    // A single common word can occur in any text, so only compound names are compared.
    let has_several_words =
        |name: &String| name.contains('_') || name.chars().skip(1).any(char::is_uppercase);
    let mut foreign: BTreeSet<String> = names(&support::model(support::current()));
    foreign.retain(|name| has_several_words(name) && !own.contains(name) && !spec.contains(name.as_str()));
    assert!(foreign.len() > 100, "the project's contract has names");
    foreign.extend(["User", "user", "users", "Email", "email", "Verification"].map(str::to_owned));
    for file in emit_all(&model) {
        // `Actor::User` is a name of the runtime.
        let contents = file.contents.replace("Actor::User(", "Actor(");
        for word in words(&contents) {
            assert!(!foreign.contains(word), "{} has `{word}`", file.path);
            let of_the_runtime = word == "clerk_user_runtime";
            assert!(of_the_runtime || !word.to_lowercase().contains("clerk"), "{} has `{word}`", file.path);
        }
    }
}

/// The definitions that a JSON Schema refers to.
fn references(schema: &Value) -> Vec<&str> {
    match schema {
        Value::Object(members) => {
            let own = members.get("$ref").and_then(Value::as_str);
            own.into_iter().chain(members.values().flat_map(references)).collect()
        }
        Value::Array(items) => items.iter().flat_map(references).collect(),
        _ => Vec::new(),
    }
}

#[test]
fn every_json_file_parses_and_its_references_are_defined() {
    for files in contracts() {
        for file in emit_all(&support::model(files)).iter().filter(|file| has_extension(file, "json")) {
            let value: Value =
                serde_json::from_str(&file.contents).unwrap_or_else(|error| panic!("{}: {error}", file.path));
            for reference in references(&value) {
                let name = reference.strip_prefix("#/$defs/").expect("references are local");
                assert!(value["$defs"].get(name).is_some(), "{} does not define {name}", file.path);
            }
        }
    }
}

/// One item of an emitted Rust file, with its implementations.
fn item(files: &[OutputFile], path: &str, name: &str) -> String {
    let file = files.iter().find(|file| file.path == path).expect("the file is emitted");
    let mut parsed = syn::parse_file(&file.contents).expect("valid Rust");
    parsed.attrs.clear();
    parsed.items.retain(|item| match item {
        syn::Item::Struct(item) => item.ident == name,
        syn::Item::Trait(item) => item.ident == name,
        syn::Item::Const(item) => item.ident == name,
        syn::Item::Impl(item) => matches!(
            &*item.self_ty,
            syn::Type::Path(ty) if ty.path.segments.last().is_some_and(|last| last.ident == name)
        ),
        _ => false,
    });
    prettyplease::unparse(&parsed)
}

#[test]
fn the_output_of_a_small_contract_equals_the_snapshots() {
    let mut files = support::minimal();
    files.retain(|file| !file.path.starts_with("rules/") || file.path.ends_with("/notes-merge.yaml"));
    let files = emit_all(&support::model(files));
    insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!("emit__resource", item(&files, "src/types.rs", "Book"));
        insta::assert_snapshot!("emit__params", item(&files, "src/backend/params.rs", "ReviseBookParams"));
        insta::assert_snapshot!("emit__trait", item(&files, "src/backend/api.rs", "BackendApi"));
        insta::assert_snapshot!("emit__rules", item(&files, "src/rules.rs", "RULE_NOTES_MERGE"));
        insta::assert_snapshot!("emit__sdk", item(&files, "src/sdk.rs", "Desk"));
        let manifest = files.iter().find(|file| file.path == MANIFEST).expect("the manifest");
        insta::assert_snapshot!("emit__manifest", manifest.contents);
    });
}

const MANIFEST_OF_A_CRATE: &str = r#"
[package]
name = "NAME"
version = "0.0.0"
edition = "2024"

[features]
proptest = ["clerk-user-runtime/proptest"]
schemars = ["dep:schemars", "clerk-user-runtime/schemars"]
suite = []

[dependencies]
clerk-user-runtime = { path = "RUNTIME" }
schemars = { version = "1", features = ["indexmap2"], optional = true }
serde = { version = "1", features = ["derive"] }
serde_json = { version = "1", features = ["preserve_order"] }

[lints.rust]
warnings = "deny"
missing_docs = "deny"
unreachable_pub = "deny"
unused_qualifications = "deny"
"#;

/// Writes each contract as a crate, and checks all of them with the lints of the workspace.
#[test]
fn other_contracts_compile_without_a_warning() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("emitted");
    if folder.exists() {
        fs::remove_dir_all(&folder).expect("the folder of the last run can be removed");
    }
    for (name, files) in [("minimal", support::minimal()), ("every-feature", support::every_feature())] {
        let files = emit_all(&support::model(files));
        for file in files.iter().filter(|file| has_extension(file, "rs")) {
            let path = folder.join(name).join(&file.path);
            fs::create_dir_all(path.parent().expect("a file is in a folder")).expect("a new folder");
            fs::write(path, &file.contents).expect("a new file");
        }
        let runtime = root.join("../runtime").display().to_string();
        let manifest = MANIFEST_OF_A_CRATE.replace("NAME", name).replace("RUNTIME", &runtime);
        fs::write(folder.join(name).join("Cargo.toml"), manifest).expect("a new file");
        fs::write(folder.join(name).join("README.md"), "A guide.\n").expect("a new file");
    }
    fs::write(
        folder.join("Cargo.toml"),
        "[workspace]\nresolver = \"3\"\nmembers = [\"minimal\", \"every-feature\"]\n\n[profile.dev]\ndebug = false\n",
    )
    .expect("a new file");
    fs::copy(root.join("../../Cargo.lock"), folder.join("Cargo.lock")).expect("the lock of the workspace");
    let output = Command::new(env!("CARGO"))
        .args(["check", "--offline", "--quiet", "--all-features"])
        .current_dir(&folder)
        .env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).join("emitted-target"))
        .env_remove("RUSTFLAGS")
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}
