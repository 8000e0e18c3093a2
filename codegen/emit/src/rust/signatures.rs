//! Names and return types that traits, clients and the dispatcher share.

use clerk_user_model::model::{Operation, Returns};
use clerk_user_model::naming;
use clerk_user_runtime::Surface;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use crate::rust::tokens::ident;

/// The trait of a surface.
pub(crate) fn trait_name(surface: Surface) -> Ident {
    format_ident!("{}Api", naming::pascal_case(surface.as_str()))
}

/// Return type of an operation.
pub(crate) fn return_type(operation: &Operation) -> TokenStream {
    let name = ident(operation.returns.resource());
    match operation.returns {
        Returns::One(_) if operation.returns_null => quote!(Option<#name>),
        Returns::One(_) => quote!(#name),
        Returns::List(_) => quote!(Vec<#name>),
        Returns::Page(_) => quote!(clerk_user_runtime::Page<#name>),
    }
}

/// The client of a surface.
pub(crate) fn client_name(surface: Surface) -> Ident {
    format_ident!("{}Client", naming::pascal_case(surface.as_str()))
}
