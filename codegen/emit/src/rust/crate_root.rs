//! Wire names as consts, and the root of the crate.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use crate::edition::Edition;
use crate::output::OutputFile;
use crate::rust::tokens::{file, ident, surfaces};
use crate::rust::types::type_names;
use clerk_user_model::model::Model;
use clerk_user_model::naming;

/// Emits the wire names and the crate root.
pub(crate) fn emit(edition: &Edition<'_>) -> Vec<OutputFile> {
    vec![wire(edition.model), root(edition)]
}

fn wire(model: &Model) -> OutputFile {
    let modules = model.resources.iter().map(|resource| {
        let module = ident(&naming::snake_case(&resource.name));
        let doc = format!(" Properties of `{}`.", resource.name);
        let properties = resource.properties.iter().filter(|property| property.wire.is_some());
        let names = properties.map(|property| name(&property.name, property.wire()));
        quote!(#[doc = #doc] pub mod #module { clerk_user_runtime::wire_names! { #(#names)* } })
    });
    let params: BTreeMap<&str, &str> = model
        .operations
        .iter()
        .flat_map(|operation| &operation.params)
        .map(|param| (param.wire.as_str(), param.name.as_str()))
        .collect();
    let params = params.into_iter().map(|(wire, sdk)| name(sdk, wire));
    let params = quote!(
        /// Params of all operations.
        pub mod params {
            clerk_user_runtime::wire_names! { #(#params)* }
        }
    );
    let head = quote! {
        //! Wire names of the properties, by resource, and of all params.
    };
    file("src/wire.rs", head, modules.chain([params]))
}

/// A row of `wire_names!`: the const, its doc comment and the wire name.
fn name(name: &str, wire: &str) -> TokenStream {
    let (konst, doc) = (ident(&naming::screaming_snake_case(wire)), format!("`{name}`."));
    quote!(#konst #doc #wire;)
}

/// What the names of the sources in the documentation stand for.
fn legend(model: &Model) -> String {
    if model.sources.is_empty() {
        return String::new();
    }
    let mut legend = "//!\n//! # Sources\n//!\n\
        //! The documentation names where a fact comes from: the source, and the heading there.\n//!\n\
        //! | source | document |\n//! | --- | --- |\n"
        .to_owned();
    for (name, source) in &model.sources {
        let title = source.title.split_whitespace().collect::<Vec<_>>().join(" ");
        let document = source.link.as_ref().map_or(title.clone(), |link| format!("[{title}]({link})"));
        legend += &format!("//! | {name} | {document} |\n");
    }
    legend
}

/// Imports of the types of the first surface that differ between surfaces, so that each type is at the root.
fn surface_types(model: &Model) -> String {
    let Some(surface) = surfaces(model).into_iter().next() else { return String::new() };
    let own = model.resources.iter().filter(|one| one.split && one.surfaces.contains(&surface));
    let mut names: Vec<String> = own.flat_map(type_names).collect();
    names.sort();
    match names.as_slice() {
        [] => String::new(),
        [only] => format!("pub use {surface}::{only};\n"),
        names => format!("#[rustfmt::skip]\npub use {surface}::{{{}}};\n", names.join(", ")),
    }
}

/// The modules that only those need who judge implementations. They are almost half of the lines.
const FOR_THE_SUITE: [&str; 3] = ["rules", "sdk_calls", "control"];

fn root(edition: &Edition<'_>) -> OutputFile {
    let model = edition.model;
    // A doc comment ends with its line.
    let title = model.title.split_whitespace().collect::<Vec<_>>().join(" ");
    let modules = surfaces(model).into_iter().map(|surface| surface.to_string());
    let fixed =
        ["dispatch", "errors", "operations", "resources", "rules", "types", "validate", "versions", "wire"];
    let sdk = ["sdk", "sdk_calls"].into_iter().filter(|_| !model.sdk.is_empty());
    let control = (!model.control.is_empty()).then_some("control");
    let modules = modules.chain(fixed.into_iter().chain(sdk).chain(control).map(str::to_owned));
    let module = |name: String| {
        let condition =
            if FOR_THE_SUITE.contains(&name.as_str()) { "#[cfg(feature = \"suite\")]\n" } else { "" };
        format!("{condition}#[rustfmt::skip]\npub mod {name};\n")
    };
    let modules: Vec<String> = modules.map(module).collect();
    // These modules contain only implementations and a macro, so they are private.
    let for_tests = "#[cfg(feature = \"proptest\")]\n#[rustfmt::skip]\nmod strategies;\n#[rustfmt::skip]\nmod type_list;\n";
    let siblings = edition.siblings.iter().map(|name| {
        let name = crate::rust::tokens::field_name(&naming::snake_case(name));
        format!("#[cfg(feature = \"{name}\")]\n#[rustfmt::skip]\npub mod {name};\n")
    });
    let siblings: Vec<String> = siblings.collect();
    let (modules, siblings) = (modules.concat(), siblings.concat());
    // The guide is written by hand, like the manifest of the crate.
    let guide = if edition.module.is_none() { "//!\n#![doc = include_str!(\"../README.md\")]\n" } else { "" };
    let sources = legend(model);
    let first = surface_types(model);
    let contents = format!(
        "// @generated from the contract by `cargo xtask generate`. Do not edit.\n\n\
         //! {title}\n//!\n\
         //! Types, params, traits, the dispatcher and the rules of the contract `{}` {}.\n{guide}{sources}\n\
         #![allow(clippy::wildcard_imports, reason = \"the types of a module depend on the contract\")]\n\
         #![allow(clippy::unreadable_literal, reason = \"numbers are written as in the contract\")]\n\
         #![allow(clippy::struct_excessive_bools, reason = \"the fields come from the contract\")]\n\
         #![allow(clippy::too_many_arguments, reason = \"constructors ask for each required member\")]\n\n\
         // The generator formats these files.\n\
         {modules}{for_tests}{siblings}\n\
         pub use clerk_user_runtime as runtime;\npub use runtime::read::{{Problem, Reading, read, read_event}};\n\
         pub use runtime::{{Validate, Violation}};\npub use types::*;\n{first}",
        model.name, model.version,
    );
    OutputFile { path: "src/lib.rs".to_owned(), contents }
}
