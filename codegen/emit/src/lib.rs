//! Model → files. Emitters are pure and cannot fail: what they could reject, `lower` has rejected.

mod contract_json;
mod json_schema;
mod rust;
mod rust_api;
mod rust_client;
mod rust_control;
mod rust_dispatch;
mod rust_names;
mod rust_params;
mod rust_proptest;
mod rust_rules;
mod rust_sdk;
mod rust_sdk_calls;
mod rust_sdk_params;
mod rust_sdk_raw;
mod rust_steps;
mod rust_tables;
mod rust_types;
mod rust_validate;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use clerk_user_model::model::Model;
use clerk_user_model::naming;

/// One file to be written, with its path relative to the output folder.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct OutputFile {
    /// Path with `/` between its parts.
    pub path: String,
    /// What the file holds.
    pub contents: String,
}

/// A contract with its place among the outputs.
#[derive(Clone, Copy, Debug)]
pub struct Edition<'a> {
    /// The contract.
    pub model: &'a Model,
    /// The folder and module that hold its outputs; none for the contract at the root.
    pub module: Option<&'a str>,
    /// At the root: the modules of the other contracts, each behind a feature of its name.
    pub siblings: &'a [&'a str],
}

impl<'a> Edition<'a> {
    /// A contract that stands alone.
    pub const fn alone(model: &'a Model) -> Self {
        Self { model, module: None, siblings: &[] }
    }

    /// The Rust path of its root.
    fn root(&self) -> TokenStream {
        self.module.map_or_else(
            || quote!(crate),
            |module| {
                let module = rust::ident(&naming::wire(module));
                quote!(crate::#module)
            },
        )
    }

    /// The name of an exported macro. Those of all contracts stand at the root of the crate.
    fn macro_name(&self, name: &str) -> Ident {
        match self.module {
            None => format_ident!("{name}"),
            Some(module) => format_ident!("{}_{name}", naming::wire(module)),
        }
    }

    /// Where one of its files stands: sources in its module, the rest in its folder.
    fn place(&self, path: &str) -> String {
        match (self.module, path.strip_prefix("src/")) {
            (None, _) => path.to_owned(),
            (Some(module), Some("lib.rs")) => format!("src/{}/mod.rs", naming::wire(module)),
            (Some(module), Some(below)) => format!("src/{}/{below}", naming::wire(module)),
            (Some(module), None) => format!("{module}/{path}"),
        }
    }
}

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
    emitter("rust-types", "ids, enums, and resources that both surfaces show alike", rust_types::emit),
    emitter("rust-params", "params of operations", rust_params::emit),
    emitter("rust-surface-types", "resources that a surface shows in its own way", rust_types::emit_split),
    emitter("rust-tables", "operations, errors, versions", rust_tables::emit),
    emitter("rust-resources", "the table of resources", rust_tables::emit_resources),
    emitter("rust-rules", "the rules as consts", rust_rules::emit),
    emitter("rust-api", "one trait per surface, with default stubs", rust_api::emit),
    emitter("rust-dispatch", "raw request → trait call → raw answer", rust_dispatch::emit),
    emitter("rust-client", "each trait over raw requests", rust_client::emit),
    emitter("rust-sdk", "objects of the SDK over a surface", rust_sdk::emit),
    emitter("rust-sdk-raw", "objects of the SDK called by name, and their table", rust_sdk_raw::emit),
    emitter("rust-validate", "what a value is held against beyond its type", rust_validate::emit),
    emitter("rust-names", "wire names as consts, and the root", rust_names::emit),
    emitter("rust-control", "settings and seeds, where the contract has some", rust_control::emit),
    emitter("rust-proptest", "how every type is drawn in tests, and a list of them", rust_proptest::emit),
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
            file.path = edition.place(&file.path);
        }
        files
    }
}

/// Runs every emitter for a contract that stands alone; the manifest comes last.
pub fn emit_all(model: &Model) -> Vec<OutputFile> {
    let edition = Edition::alone(model);
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
