//! Params structs of SDK methods.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::context::{Optionality, SdkContext, param_ident};
use crate::rust::tokens::{deprecated, docs, ident, params_type, setter, setter_list};
use clerk_user_model::model::{MethodBehaviour, SdkMethod, SdkParam};
use clerk_user_model::naming;

/// The params structs of a method.
pub(crate) fn params_structs(cx: &SdkContext<'_>, method: &SdkMethod) -> Vec<TokenStream> {
    let owner = format!("`{}.{}`", cx.object.name, method.name);
    if method.positional {
        let objects = method.objects.iter().map(|object| {
            let params = object.params.iter().filter_map(|name| method.param(name)).collect::<Vec<_>>();
            params_struct(cx, &ident(&object.ty), &format!("{} For {owner}.", object.doc.trim()), &params)
        });
        return objects.collect();
    }
    if method.params.is_empty() || matches!(method.behaviour, MethodBehaviour::IsPrimary { .. }) {
        return Vec::new();
    }
    let params: Vec<&SdkParam> = method.params.iter().collect();
    vec![params_struct(cx, &params_type(&method.name), &format!("Params of {owner}."), &params)]
}

fn params_struct(cx: &SdkContext<'_>, name: &Ident, doc: &str, params: &[&SdkParam]) -> TokenStream {
    let doc = docs(doc, &[]);
    let fields = params.iter().map(|param| {
        let mut text = param.doc.trim().to_owned();
        if let Some(default) = param.default {
            text += &["\n\n(default ", &default.to_string(), ".)"].concat();
        }
        let (docs, deprecated) = (docs(&text, &param.source), deprecated(param.deprecated.as_ref()));
        let (name, ty) = (param_ident(param), cx.param_type(param));
        quote!(#docs #deprecated pub #name: #ty,)
    });
    let consts = params.iter().filter_map(|param| {
        let (name, default) = (default_const(param), param.default?);
        let doc = format!(" Default of `{}`.", naming::snake_case(&param.name));
        Some(quote!(#[doc = #doc] pub const #name: i64 = #default;))
    });
    let consts: Vec<TokenStream> = consts.collect();
    let asked: Vec<&&SdkParam> = params.iter().filter(|param| param.required).collect();
    let values = params.iter().map(|param| {
        let name = param_ident(param);
        match Optionality::of(param) {
            _ if param.required => quote!(#name,),
            Optionality::Plain => {
                let default = default_const(param);
                quote!(#name: Self::#default,)
            }
            Optionality::Patch => quote!(#name: Patch::Keep,),
            Optionality::Nullable | Optionality::Optional => quote!(#name: None,),
        }
    });
    let mut derives = quote!(Clone, Debug, PartialEq);
    let mut members = quote!(#(#consts)*);
    let mut by_default = quote!();
    if asked.is_empty() && consts.is_empty() {
        derives.extend(quote!(, Default));
    } else if asked.is_empty() {
        by_default = quote!(impl Default for #name { fn default() -> Self { Self { #(#values)* } } });
    } else {
        let args = asked.iter().map(|param| {
            let (name, ty) = (param_ident(param), cx.param_type(param));
            quote!(#name: #ty)
        });
        members.extend(quote! {
            /// Creates the params from the required ones. All others are omitted, or have their default.
            pub fn new(#(#args),*) -> Self { Self { #(#values)* } }
        });
    }
    let read = crate::rust::tokens::members(name, params.iter().map(|param| member(param)));
    let setters = setter_list(name, params.iter().filter_map(|param| setter_of(cx, param)));
    let members = (!members.is_empty()).then(|| quote!(impl #name { #members }));
    quote! {
        #doc
        #[derive(#derives)]
        #[non_exhaustive]
        pub struct #name { #(#fields)* }
        #read
        #members
        #by_default
        #setters
    }
}

/// A row of `setters!` for a param that is not required.
fn setter_of(cx: &SdkContext<'_>, param: &SdkParam) -> Option<TokenStream> {
    let kind = match Optionality::of(param) {
        _ if param.required => return None,
        Optionality::Plain | Optionality::Nullable => "value",
        Optionality::Optional => "option",
        Optionality::Patch => "patch",
    };
    let is_list = param.list && kind != "value";
    let ty = if is_list || kind != "value" { cx.value_type(param) } else { cx.param_type(param) };
    let deprecated = deprecated(param.deprecated.as_ref());
    Some(setter(kind, is_list, &naming::snake_case(&param.name), &deprecated, &ty))
}

fn default_const(param: &SdkParam) -> Ident {
    format_ident!("DEFAULT_{}", naming::screaming_snake_case(&param.name))
}

/// A row of `members!` for a param.
fn member(param: &SdkParam) -> TokenStream {
    let (name, wire) = (param_ident(param), naming::snake_case(&param.name));
    let kind = match (Optionality::of(param), param.default) {
        (_, Some(default)) => quote!(or(|| #default)),
        (Optionality::Plain, None) => quote!(required),
        (Optionality::Nullable, None) => quote!(nullable),
        (Optionality::Optional, None) => quote!(optional),
        (Optionality::Patch, None) => quote!(defaulted),
    };
    quote!(#name #wire #kind)
}
