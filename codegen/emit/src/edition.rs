//! A contract, and the location of its output.

use clerk_user_model::Model;
use clerk_user_model::naming;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use crate::rust::tokens::ident;

/// A contract, and the location of its output.
#[derive(Clone, Copy, Debug)]
pub struct Edition<'a> {
    /// The contract.
    pub model: &'a Model,
    /// Folder and module of its output; `None` for the contract at the root.
    pub module: Option<&'a str>,
    /// For the root contract: the modules of the other contracts, each behind a feature of that name.
    pub siblings: &'a [&'a str],
}

impl<'a> Edition<'a> {
    /// A single contract.
    pub const fn standalone(model: &'a Model) -> Self {
        Self { model, module: None, siblings: &[] }
    }

    /// Rust path of its root module.
    pub(crate) fn root(&self) -> TokenStream {
        self.module.map_or_else(
            || quote!(crate),
            |module| {
                let module = ident(&naming::snake_case(module));
                quote!(crate::#module)
            },
        )
    }

    /// Name of an exported macro. All exported macros are at the root of the crate, so the name contains the module.
    pub(crate) fn macro_name(&self, name: &str) -> Ident {
        match self.module {
            None => format_ident!("{name}"),
            Some(module) => format_ident!("{}_{name}", naming::snake_case(module)),
        }
    }

    /// Output path of a file: Rust sources in the module, other files in the folder.
    pub(crate) fn output_path(&self, path: &str) -> String {
        match (self.module, path.strip_prefix("src/")) {
            (None, _) => path.to_owned(),
            (Some(module), Some("lib.rs")) => format!("src/{}/mod.rs", naming::snake_case(module)),
            (Some(module), Some(below)) => format!("src/{}/{below}", naming::snake_case(module)),
            (Some(module), None) => format!("{module}/{path}"),
        }
    }
}
