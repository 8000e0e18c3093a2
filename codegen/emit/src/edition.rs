//! A contract with its place among the outputs.

use clerk_user_model::Model;
use clerk_user_model::naming;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use crate::rust::tokens::ident;

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
    pub const fn standalone(model: &'a Model) -> Self {
        Self { model, module: None, siblings: &[] }
    }

    /// The Rust path of its root.
    pub(crate) fn root(&self) -> TokenStream {
        self.module.map_or_else(
            || quote!(crate),
            |module| {
                let module = ident(&naming::snake_case(module));
                quote!(crate::#module)
            },
        )
    }

    /// The name of an exported macro. Those of all contracts stand at the root of the crate.
    pub(crate) fn macro_name(&self, name: &str) -> Ident {
        match self.module {
            None => format_ident!("{name}"),
            Some(module) => format_ident!("{}_{name}", naming::snake_case(module)),
        }
    }

    /// Where one of its files stands: sources in its module, the rest in its folder.
    pub(crate) fn output_path(&self, path: &str) -> String {
        match (self.module, path.strip_prefix("src/")) {
            (None, _) => path.to_owned(),
            (Some(module), Some("lib.rs")) => format!("src/{}/mod.rs", naming::snake_case(module)),
            (Some(module), Some(below)) => format!("src/{}/{below}", naming::snake_case(module)),
            (Some(module), None) => format!("{module}/{path}"),
        }
    }
}
