//! One trait per surface, with one method per operation. The default bodies return the error `unimplemented`.

use clerk_user_runtime::Surface;
use proc_macro2::TokenStream;
use quote::quote;

use crate::edition::Edition;
use crate::output::OutputFile;
use crate::rust::signatures::{client_name, return_type, trait_name};
use crate::rust::tokens::{deprecated, docs, error_const, file, ident, params_type, surfaces};
use clerk_user_model::model::Operation;
use clerk_user_model::naming;

/// Emits a module per surface with its trait.
pub(crate) fn emit(edition: &Edition<'_>) -> Vec<OutputFile> {
    surfaces(edition.model).into_iter().flat_map(|surface| emit_surface(edition, surface)).collect()
}

fn emit_surface(edition: &Edition<'_>, surface: Surface) -> [OutputFile; 2] {
    let root = edition.root();
    let operations = edition.model.operations.iter().filter(|operation| operation.surface == surface);
    let methods = operations.map(|operation| method(operation, &root));
    let name = trait_name(surface);
    let doc = format!(
        " The {surface} API, with one method per operation. Methods that you do not implement return the error \
         `unimplemented`."
    );
    let api = file(
        &format!("src/{surface}/api.rs"),
        quote! {
            //! The trait of the surface.
            #![allow(deprecated, reason = "deprecated items are supported too")]
            use clerk_user_runtime::ApiError;
            #[allow(unused_imports, reason = "a contract may need only some of them")]
            use super::{params::*, types::*};
            #[allow(unused_imports, reason = "a contract may need only some of them")]
            use #root::types::*;

            #[doc = #doc]
            pub trait #name: Send + Sync {
                #(#methods)*
            }
        },
        [],
    );
    let doc = format!(" Resources, params and trait of the {surface}.");
    let client = client_name(surface);
    let module = file(
        &format!("src/{surface}/mod.rs"),
        quote! {
            #![doc = #doc]
            mod api;
            mod client;
            mod params;
            mod types;
            pub use api::*;
            pub use client::#client;
            #[allow(unused_imports, unreachable_pub, reason = "a surface may have no params, or no types of its own")]
            pub use params::*;
            #[allow(unused_imports, unreachable_pub, reason = "a surface may have no params, or no types of its own")]
            pub use types::*;
            #[allow(unused_imports, reason = "shared types are available here too")]
            pub use #root::types::*;
        },
        [],
    );
    [api, module]
}

/// The section about errors: a link to each constant.
fn error_docs(operation: &Operation, root: &TokenStream) -> TokenStream {
    if operation.errors.is_empty() {
        return TokenStream::new();
    }
    let root = root.to_string().replace(' ', "");
    let link = |name: &String| format!("[`{name}`]({root}::errors::{})", error_const(name));
    let links: Vec<String> = operation.errors.iter().map(link).collect();
    let line = format!(" {}.", links.join(", "));
    quote! {
        ///
        /// # Errors
        ///
        #[doc = #line]
    }
}

fn method(operation: &Operation, root: &TokenStream) -> TokenStream {
    let mut text = operation.doc.trim().to_owned();
    let verb = format!("{:?}", operation.http.verb).to_uppercase();
    text += &["\n\n`", &verb, " ", &operation.http.path, "`"].concat();
    let docs = docs(&text, &operation.source);
    let errors = error_docs(operation, root);
    let deprecated = deprecated(operation.deprecated.as_ref());
    let name = ident(&naming::snake_case(&operation.name));
    let id = operation.id();
    let return_type = return_type(operation);
    let (args, used) = if operation.params.is_empty() {
        (quote!(), quote!())
    } else {
        let ty = params_type(&operation.name);
        (quote!(, params: #ty), quote!(let _ = params;))
    };
    quote! {
        #docs
        #errors
        #deprecated
        fn #name(&self #args) -> impl Future<Output = Result<#return_type, ApiError>> + Send {
            async move {
                #used
                Err(ApiError::unimplemented(#id))
            }
        }
    }
}
