//! `validate(version)` for params and resources: which row of the tables each type stands for. What
//! is checked follows from the tables; the runtime does it.

use clerk_user_runtime::Surface;
use proc_macro2::TokenStream;
use quote::quote;

use crate::edition::Edition;
use crate::output::OutputFile;
use crate::rust::tokens::{file, ident, params_type, surface_module, variant};
use clerk_user_model::model::{Model, Property, PropertyType, Resource, Union, Variant};

/// Emits the table of unions, and a line per type.
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
                #[allow(unused_imports, reason = "a surface may have no type of its own")]
                use #root::#module::*;
                clerk_user_runtime::validate!(super::TABLES, params { #(#params)* }, resources { #(#own)* });
            }
        }
    });
    // What both surfaces show alike: either row of the table will do.
    let shared = model.resources.iter().filter(|one| !one.split);
    let shared = shared.map(|one| subject(one, one.surfaces.first().copied().unwrap_or(Surface::Backend)));
    let head = quote! {
            //! What a value is held against beyond its type: `validate` of each params type and each resource.
            #![allow(deprecated, reason = "what is deprecated is held against its table too")]
            #[allow(unused_imports, reason = "a contract may have no union")]
            use clerk_user_runtime::{Tables, UnionSpec, VariantSpec};
            #[allow(unused_imports, reason = "a contract may have no type that surfaces share")]
            use #root::types::*;

            /// The unions, with what tells their variants apart.
            pub const UNIONS: &[UnionSpec] = &[#(#unions),*];

            /// The tables of this contract.
            pub const TABLES: Tables = Tables {
                operations: #root::operations::OPERATIONS,
                resources: #root::resources::RESOURCES,
                unions: UNIONS,
                rules: #root::rules::RULES,
            };

            clerk_user_runtime::validate!(TABLES, params {}, resources { #(#shared)* });
    };
    vec![file("src/validate.rs", head, surfaces)]
}

/// The type of a resource, and its row.
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
