//! The list of emitters, and the manifest of their files.

use clerk_user_model::Model;

use crate::edition::Edition;
use crate::output::OutputFile;
use crate::{contract_json, json_schema, rust};

/// One kind of output.
#[derive(Clone, Copy, Debug)]
pub struct Emitter {
    /// Name for `--only`.
    pub name: &'static str,
    /// Description, one line.
    pub about: &'static str,
    emit: fn(&Edition<'_>) -> Vec<OutputFile>,
}

const fn emitter(
    name: &'static str,
    about: &'static str,
    emit: fn(&Edition<'_>) -> Vec<OutputFile>,
) -> Emitter {
    Emitter { name, about, emit }
}

/// All emitters. Those with the most output come first, so that parallel runs end at about the same time.
pub const EMITTERS: &[Emitter] = &[
    emitter("rust-types", "ids, enums, and resources that are the same on both surfaces", rust::types::emit),
    emitter("rust-params", "params of operations", rust::params::emit),
    emitter(
        "rust-surface-types",
        "resources that differ between the surfaces",
        rust::types::emit_surface_types,
    ),
    emitter("rust-tables", "operations, errors, versions", rust::tables::emit),
    emitter("rust-resources", "the table of resources", rust::tables::emit_resources),
    emitter("rust-rules", "the rules as consts", rust::rules::emit),
    emitter("rust-api", "one trait per surface, with default stubs", rust::api::emit),
    emitter("rust-dispatch", "raw request → trait call → raw response", rust::dispatch::emit),
    emitter("rust-client", "each trait over raw requests", rust::client::emit),
    emitter("rust-sdk", "SDK objects on top of a surface", rust::sdk::emit),
    emitter(
        "rust-sdk-raw",
        "calls of SDK methods by name, and the table of methods",
        rust::sdk::emit_by_name,
    ),
    emitter("rust-validate", "validation of values against the tables", rust::validate::emit),
    emitter("rust-names", "wire names as consts, and the crate root", rust::crate_root::emit),
    emitter("rust-control", "settings and seeds, if the contract defines any", rust::control::emit),
    emitter("rust-proptest", "test strategies of all types, and the list of types", rust::proptest::emit),
    emitter("contract-json", "the whole model as JSON", contract_json::emit),
    emitter("json-schema", "JSON Schema 2020-12 of resources and params", json_schema::emit),
];

/// Name of the file that lists the generated files.
pub const MANIFEST: &str = "manifest.txt";

impl Emitter {
    /// Runs this emitter.
    pub fn run(&self, edition: &Edition<'_>) -> Vec<OutputFile> {
        let mut files = (self.emit)(edition);
        for file in &mut files {
            file.path = edition.output_path(&file.path);
        }
        files
    }
}

/// Runs every emitter for a single contract. The manifest is the last file.
pub fn emit_all(model: &Model) -> Vec<OutputFile> {
    let edition = Edition::standalone(model);
    with_manifest(EMITTERS.iter().map(|emitter| (emitter, emitter.run(&edition))).collect())
}

/// Adds the manifest to the output of all emitters. For callers that run the emitters in parallel.
pub fn with_manifest(outputs: Vec<(&Emitter, Vec<OutputFile>)>) -> Vec<OutputFile> {
    let mut owned = Vec::new();
    let mut files = Vec::new();
    for (emitter, emitted) in outputs {
        for file in emitted {
            owned.push(format!("{} {}\n", emitter.name, file.path));
            files.push(file);
        }
    }
    let head = "# Generated files: emitter and path. Written by `cargo xtask generate`.\n";
    files.push(OutputFile { path: MANIFEST.to_owned(), contents: head.to_owned() + &owned.concat() });
    files
}
