//! Every emitter, and the manifest of what they own.

use clerk_user_model::Model;

use crate::edition::Edition;
use crate::output::OutputFile;
use crate::{contract_json, json_schema, rust};

/// One kind of output.
#[derive(Clone, Copy, Debug)]
pub struct Emitter {
    /// Name, as `--only` takes it.
    pub name: &'static str,
    /// One line for people.
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

/// Every emitter. Those with most to print come first, so that side by side none is left for the end.
pub const EMITTERS: &[Emitter] = &[
    emitter("rust-types", "ids, enums, and resources that both surfaces show alike", rust::types::emit),
    emitter("rust-params", "params of operations", rust::params::emit),
    emitter(
        "rust-surface-types",
        "resources that a surface shows in its own way",
        rust::types::emit_surface_types,
    ),
    emitter("rust-tables", "operations, errors, versions", rust::tables::emit),
    emitter("rust-resources", "the table of resources", rust::tables::emit_resources),
    emitter("rust-rules", "the rules as consts", rust::rules::emit),
    emitter("rust-api", "one trait per surface, with default stubs", rust::api::emit),
    emitter("rust-dispatch", "raw request → trait call → raw answer", rust::dispatch::emit),
    emitter("rust-client", "each trait over raw requests", rust::client::emit),
    emitter("rust-sdk", "objects of the SDK over a surface", rust::sdk::emit),
    emitter("rust-sdk-raw", "objects of the SDK called by name, and their table", rust::sdk::emit_by_name),
    emitter("rust-validate", "what a value is held against beyond its type", rust::validate::emit),
    emitter("rust-names", "wire names as consts, and the root", rust::crate_root::emit),
    emitter("rust-control", "settings and seeds, where the contract has some", rust::control::emit),
    emitter("rust-proptest", "how every type is drawn in tests, and a list of them", rust::proptest::emit),
    emitter("contract-json", "the whole model as JSON", contract_json::emit),
    emitter("json-schema", "JSON Schema 2020-12 of resources and params", json_schema::emit),
];

/// Name of the file that lists what the generator owns.
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

/// Runs every emitter for a contract that stands alone; the manifest comes last.
pub fn emit_all(model: &Model) -> Vec<OutputFile> {
    let edition = Edition::standalone(model);
    with_manifest(EMITTERS.iter().map(|emitter| (emitter, emitter.run(&edition))).collect())
}

/// The outputs of all emitters with the manifest of them. For who runs the emitters side by side.
pub fn with_manifest(outputs: Vec<(&Emitter, Vec<OutputFile>)>) -> Vec<OutputFile> {
    let mut owned = Vec::new();
    let mut files = Vec::new();
    for (emitter, emitted) in outputs {
        for file in emitted {
            owned.push(format!("{} {}\n", emitter.name, file.path));
            files.push(file);
        }
    }
    let head = "# What the generator owns: emitter and path. Written by `cargo xtask generate`.\n";
    files.push(OutputFile { path: MANIFEST.to_owned(), contents: head.to_owned() + &owned.concat() });
    files
}
