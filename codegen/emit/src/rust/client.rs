//! Clients: each trait on top of raw requests, with one line per operation. The caller provides the transport. Code
//! that is the same for all operations is in the runtime.

use clerk_user_runtime::Surface;
use proc_macro2::TokenStream;
use quote::quote;

use crate::edition::Edition;
use crate::output::OutputFile;
use crate::rust::signatures::{client_name, return_type, trait_name};
use crate::rust::tokens::{file, ident, params_type, surfaces};
use clerk_user_model::model::Operation;
use clerk_user_model::naming;

/// Emits one client per surface.
pub(crate) fn emit(edition: &Edition<'_>) -> Vec<OutputFile> {
    surfaces(edition.model).into_iter().map(|surface| emit_surface(edition, surface)).collect()
}

fn emit_surface(edition: &Edition<'_>, surface: Surface) -> OutputFile {
    let root = edition.root();
    let operations = edition.model.operations.iter().filter(|operation| operation.surface == surface);
    let methods = operations.map(method);
    let (name, client) = (trait_name(surface), client_name(surface));
    let about = format!(" The {surface} API on top of raw requests, over any transport.");
    let doc = format!(" Implements `{name}` by sending raw requests.");
    let head = quote! {
        #![doc = #about]
        #![allow(deprecated, reason = "deprecated items are supported too")]
        use clerk_user_runtime::ApiError;
        use super::api::#name;
        #[allow(unused_imports, reason = "a contract may need only some of them")]
        use super::{params::*, types::*};
        #[allow(unused_imports, reason = "a contract may need only some of them")]
        use #root::types::*;

        #[doc = #doc]
        #[derive(Clone, Debug)]
        pub struct #client<C>(pub clerk_user_runtime::RequestSender<C>);

        impl<C: clerk_user_runtime::Transport> #name for #client<C> {
            #(#methods)*
        }
    };
    file(&format!("src/{surface}/client.rs"), head, [])
}

fn method(operation: &Operation) -> TokenStream {
    let name = ident(&naming::snake_case(&operation.name));
    let (id, return_type) = (operation.id(), return_type(operation));
    if operation.params.is_empty() {
        return quote! {
            async fn #name(&self) -> Result<#return_type, ApiError> { self.0.send(#id, ()).await }
        };
    }
    let params = params_type(&operation.name);
    quote! {
        async fn #name(&self, params: #params) -> Result<#return_type, ApiError> { self.0.send(#id, params).await }
    }
}
