//! Wire names as consts, so that nobody types one, and the root of the crate.

use std::collections::BTreeMap;

use quote::quote;

use super::OutputFile;
use super::rust::{file, ident, surfaces};
use crate::model::Model;
use crate::naming;

/// Emits the names and the root.
pub(super) fn emit(model: &Model) -> Vec<OutputFile> {
    vec![wire(model), root(model)]
}

fn wire(model: &Model) -> OutputFile {
    let modules = model.resources.iter().map(|resource| {
        let module = ident(&naming::wire(&resource.name));
        let doc = format!(" Properties of `{}`.", resource.name);
        let names = resource.properties.iter().filter(|property| property.wire.is_some()).map(|property| {
            let (name, wire) = (ident(&naming::screaming(property.wire())), property.wire());
            let doc = format!(" `{}`.", property.name);
            quote!(#[doc = #doc] pub const #name: &str = #wire;)
        });
        quote!(#[doc = #doc] pub mod #module { #(#names)* })
    });
    let params: BTreeMap<&str, &str> = model
        .operations
        .iter()
        .flat_map(|operation| &operation.params)
        .map(|param| (param.wire.as_str(), param.name.as_str()))
        .collect();
    let params = params.into_iter().map(|(wire, name)| {
        let (konst, doc) = (ident(&naming::screaming(wire)), format!(" `{name}`."));
        quote!(#[doc = #doc] pub const #konst: &str = #wire;)
    });
    file(
        "src/wire.rs",
        quote! {
            //! Names on the wire, by resource, and those of all params.
            #(#modules)*
            /// Params of any operation.
            pub mod params { #(#params)* }
        },
    )
}

fn root(model: &Model) -> OutputFile {
    // A doc comment ends with its line.
    let title = model.title.split_whitespace().collect::<Vec<_>>().join(" ");
    let surfaces = surfaces(model);
    let modules = surfaces.iter().map(|surface| format!("#[rustfmt::skip]\npub mod {surface};\n"));
    let modules: String = modules.collect();
    let contents = format!(
        "// @generated from the contract by `cargo xtask generate`. Do not edit.\n\n\
         //! {title}\n//!\n\
         //! Types, params, traits, the dispatcher and the rules of the contract `{}` {}.\n\n\
         #![allow(clippy::wildcard_imports, reason = \"a module needs whichever types its contract has\")]\n\
         #![allow(clippy::unreadable_literal, reason = \"numbers stand as the contract has them\")]\n\
         #![allow(clippy::struct_excessive_bools, reason = \"the shape is the one of the contract\")]\n\n\
         // What the printer of the generator laid out stays as it is.\n\
         {modules}\
         #[rustfmt::skip]\npub mod dispatch;\n\
         #[rustfmt::skip]\npub mod errors;\n\
         #[rustfmt::skip]\npub mod operations;\n\
         #[rustfmt::skip]\npub mod resources;\n\
         #[rustfmt::skip]\npub mod rules;\n\
         #[rustfmt::skip]\npub mod types;\n\
         #[rustfmt::skip]\npub mod validate;\n\
         #[rustfmt::skip]\npub mod versions;\n\
         #[rustfmt::skip]\npub mod wire;\n\n\
         pub use clerk_user_runtime as runtime;\npub use runtime::Validate;\npub use runtime::Violation;\npub use types::*;\n",
        model.name, model.version,
    );
    OutputFile { path: "src/lib.rs".to_owned(), contents }
}
