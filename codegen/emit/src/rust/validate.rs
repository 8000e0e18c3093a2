//! `validate(version)` for params and resources: the table row of each type. The runtime does the checks.

use clerk_user_runtime::Surface;
use proc_macro2::TokenStream;
use quote::quote;

use crate::edition::Edition;
use crate::output::OutputFile;
use crate::rust::tokens::{file, ident, params_type, surface_module, variant};
use clerk_user_model::model::{Model, Property, PropertyType, Resource, Union, Variant};

/// Emits the table of unions, and one line per type.
pub(crate) fn emit(edition: &Edition<'_>) -> Vec<OutputFile> {
    let (model, root) = (edition.model, edition.root());
    let unions = model.resources.iter().filter_map(|one| Some(union_spec(model, one, one.union.as_ref()?)));
    let surfaces = crate::rust::tokens::surfaces(model).into_iter().map(|surface| {
        let own = model.resources.iter().filter(|one| one.split).map(|one| subject(one, surface));
        let params = model.operations.iter().filter(|one| one.surface == surface && !one.params.is_empty());
        let params = params.map(|operation| {
            let (ty, id) = (params_type(&operation.name), operation.id());
            quote!(#ty: #id,)
        });
        let module = surface_module(surface);
        quote! {
            mod #module {
                #[allow(unused_imports, reason = "a surface may have no types of its own")]
                use #root::#module::*;
                clerk_user_runtime::validate!(super::TABLES, params { #(#params)* }, resources { #(#own)* });
            }
        }
    });
    // A shared resource is the same on both surfaces, so either row is right.
    let shared = model.resources.iter().filter(|one| !one.split);
    let shared = shared.map(|one| subject(one, one.surfaces.first().copied().unwrap_or(Surface::Backend)));
    let head = quote! {
            //! Validation of params and resources against the tables.
            #![allow(deprecated, reason = "deprecated items are validated too")]
            #[allow(unused_imports, reason = "a contract may have no union")]
            use clerk_user_runtime::{Tables, UnionSpec, VariantSpec};
            #[allow(unused_imports, reason = "a contract may have no shared types")]
            use #root::types::*;

            /// The unions, with the discriminator values of their variants.
            pub const UNIONS: &[UnionSpec] = &[#(#unions),*];

            /// The tables of this contract.
            pub const TABLES: Tables = Tables {
                operations: #root::operations::OPERATIONS,
                resources: #root::resources::RESOURCES,
                unions: UNIONS,
                #[cfg(feature = "suite")]
                rules: #root::rules::RULES,
                #[cfg(not(feature = "suite"))]
                rules: &[],
            };

            clerk_user_runtime::validate!(TABLES, params {}, resources { #(#shared)* });
    };
    vec![file("src/validate.rs", head, surfaces)]
}

/// A row of `validate!` for a resource.
fn subject(resource: &Resource, surface: Surface) -> TokenStream {
    let (ty, name, surface) = (ident(&resource.name), &resource.name, variant(surface));
    quote!(#ty: #name #surface,)
}

fn union_spec(model: &Model, resource: &Resource, union: &Union) -> TokenStream {
    let (name, by) = (&resource.name, &union.by);
    let variants = union.variants.iter().map(|variant| variant_spec(model, variant));
    quote!(UnionSpec { name: #name, by: #by, variants: &[#(#variants),*] })
}

fn variant_spec(model: &Model, variant: &Variant) -> TokenStream {
    let (values, prefixes) = (&variant.values, &variant.prefixes);
    let literals = variant.properties.iter().filter_map(|property| match &property.ty {
        PropertyType::Literal(text) => Some(pair(property, text)),
        _ => None,
    });
    let nested = variant.properties.iter().filter_map(|property| match &property.ty {
        PropertyType::Resource(name) => model.resource(name).map(|_| pair(property, name)),
        _ => None,
    });
    quote! {
        VariantSpec {
            values: &[#(#values),*],
            prefixes: &[#(#prefixes),*],
            literals: &[#(#literals),*],
            nested: &[#(#nested),*],
        }
    }
}

fn pair(property: &Property, text: &str) -> TokenStream {
    let wire = property.wire();
    quote!((#wire, #text))
}
