//! Wire names as consts, and the root of the crate.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use crate::edition::Edition;
use crate::output::OutputFile;
use crate::rust::tokens::{file, ident, surfaces};
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
    let modules: Vec<String> = modules.map(|name| format!("#[rustfmt::skip]\npub mod {name};\n")).collect();
    // These modules contain only implementations and a macro, so they are private.
    let for_tests = "#[cfg(feature = \"proptest\")]\n#[rustfmt::skip]\nmod strategies;\n#[rustfmt::skip]\nmod type_list;\n";
    let siblings = edition.siblings.iter().map(|name| {
        let name = crate::rust::tokens::field_name(&naming::snake_case(name));
        format!("#[cfg(feature = \"{name}\")]\n#[rustfmt::skip]\npub mod {name};\n")
    });
    let siblings: Vec<String> = siblings.collect();
    let (modules, siblings) = (modules.concat(), siblings.concat());
    let contents = format!(
        "// @generated from the contract by `cargo xtask generate`. Do not edit.\n\n\
         //! {title}\n//!\n\
         //! Types, params, traits, the dispatcher and the rules of the contract `{}` {}.\n\n\
         #![allow(clippy::wildcard_imports, reason = \"the types of a module depend on the contract\")]\n\
         #![allow(clippy::unreadable_literal, reason = \"numbers are written as in the contract\")]\n\
         #![allow(clippy::struct_excessive_bools, reason = \"the fields come from the contract\")]\n\n\
         // The generator formats these files.\n\
         {modules}{for_tests}{siblings}\n\
         pub use clerk_user_runtime as runtime;\npub use runtime::{{Validate, Violation}};\npub use types::*;\n",
        model.name, model.version,
    );
    OutputFile { path: "src/lib.rs".to_owned(), contents }
}
