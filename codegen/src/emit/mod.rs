//! Model → files. Emitters are pure and cannot fail: what they could reject, `lower` has rejected.

mod contract_json;
mod json_schema;
mod rust;
mod rust_api;
mod rust_dispatch;
mod rust_names;
mod rust_params;
mod rust_rules;
mod rust_tables;
mod rust_types;
mod rust_validate;

use crate::model::Model;

/// One file to be written, with its path relative to the output folder.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct OutputFile {
    /// Path with `/` between its parts.
    pub path: String,
    /// What the file holds.
    pub contents: String,
}

/// One kind of output.
#[derive(Clone, Copy, Debug)]
pub struct Emitter {
    /// Name, as `--only` takes it.
    pub name: &'static str,
    /// One line for people.
    pub about: &'static str,
    emit: fn(&Model) -> Vec<OutputFile>,
}

/// Every emitter, in the order in which they run.
pub const EMITTERS: &[Emitter] = &[
    Emitter { name: "rust-types", about: "ids, enums and resources", emit: rust_types::emit },
    Emitter { name: "rust-params", about: "params of operations", emit: rust_params::emit },
    Emitter { name: "rust-api", about: "one trait per surface, with default stubs", emit: rust_api::emit },
    Emitter {
        name: "rust-dispatch",
        about: "raw request → trait call → raw answer",
        emit: rust_dispatch::emit,
    },
    Emitter { name: "rust-rules", about: "the rules as consts", emit: rust_rules::emit },
    Emitter {
        name: "rust-tables",
        about: "operations, resources, errors, versions",
        emit: rust_tables::emit,
    },
    Emitter {
        name: "rust-validate",
        about: "`validate(version)` of params and resources",
        emit: rust_validate::emit,
    },
    Emitter { name: "rust-names", about: "wire names as consts, and the crate root", emit: rust_names::emit },
    Emitter { name: "contract-json", about: "the whole model as JSON", emit: contract_json::emit },
    Emitter {
        name: "json-schema",
        about: "JSON Schema 2020-12 of resources and params",
        emit: json_schema::emit,
    },
];

/// Name of the file that lists what the generator owns.
pub const MANIFEST: &str = "manifest.txt";

impl Emitter {
    /// Runs this emitter.
    pub fn run(&self, model: &Model) -> Vec<OutputFile> {
        (self.emit)(model)
    }
}

/// Runs every emitter; the manifest comes last.
pub fn emit_all(model: &Model) -> Vec<OutputFile> {
    with_manifest(EMITTERS.iter().map(|emitter| emitter.run(model)).collect())
}

/// The outputs of all emitters, in the order of `EMITTERS`, with the manifest of them. For who runs
/// the emitters side by side.
pub fn with_manifest(outputs: Vec<Vec<OutputFile>>) -> Vec<OutputFile> {
    let mut owned = Vec::new();
    let mut files = Vec::new();
    for (emitter, emitted) in EMITTERS.iter().zip(outputs) {
        for file in emitted {
            owned.push(format!("{} {}\n", emitter.name, file.path));
            files.push(file);
        }
    }
    let head = "# What the generator owns: emitter and path. Written by `cargo xtask generate`.\n";
    files.push(OutputFile { path: MANIFEST.to_owned(), contents: head.to_owned() + &owned.concat() });
    files
}

/// Runs the named emitters. The manifest is not among the files: it speaks of all of them.
pub fn emit_only(model: &Model, names: &[String]) -> Vec<OutputFile> {
    let chosen = EMITTERS.iter().filter(|emitter| names.iter().any(|name| name == emitter.name));
    chosen.flat_map(|emitter| (emitter.emit)(model)).collect()
}
