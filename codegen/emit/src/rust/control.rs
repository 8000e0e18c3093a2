//! Settings and seeds of the capability `control`, as types for servers.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::edition::Edition;
use crate::output::OutputFile;
use crate::rust::params::{item_type, params_struct_of};
use crate::rust::tables::{default_value, param_type};
use crate::rust::tokens::{docs, file, ident, runtime_types};
use clerk_user_model::model::{DefaultValue, Model, Param, Seed};
use clerk_user_model::naming;

/// Emits settings and seeds, if the contract defines any.
pub(crate) fn emit(edition: &Edition<'_>) -> Vec<OutputFile> {
    let model = edition.model;
    if model.control.is_empty() {
        return Vec::new();
    }
    let root = edition.root();
    let runtime_types = runtime_types();
    let head = quote! {
        //! Settings and seeds of the capability `control`.
        #![allow(clippy::trivially_copy_pass_by_ref, reason = "serde requires references")]
        #[allow(unused_imports, reason = "a contract may need only some of them")]
        use clerk_user_runtime::{DefaultValue, Format, ParamType, SettingError, SettingSpec};
        #runtime_types
        use serde::{Deserialize, Serialize};
        #[allow(unused_imports, reason = "a contract may need only some of them")]
        use #root::types::*;
    };
    let items = [settings(model), seeds(&model.control.seeds)];
    vec![file("src/control.rs", head, items.into_iter().chain(model.control.seeds.iter().map(seed)))]
}

fn settings(model: &Model) -> TokenStream {
    let settings = &model.control.settings;
    let fields = settings.iter().map(|setting| {
        let (docs, name, ty) =
            (docs(&setting.doc, &setting.source), ident(&setting.wire), item_type(setting));
        let ty = if setting.nullable { quote!(Option<#ty>) } else { ty };
        quote!(#docs pub #name: #ty,)
    });
    let defaults = settings.iter().map(|setting| {
        let (name, value) = (ident(&setting.wire), initial(setting));
        quote!(#name: #value,)
    });
    let specs = settings.iter().map(|setting| {
        let (name, wire, ty) = (&setting.name, &setting.wire, param_type(model, &setting.ty));
        let default = setting.default.as_ref().map(|default| {
            let default = default_value(default);
            quote!(.default(#default))
        });
        let nullable = setting.nullable.then(|| quote!(.nullable()));
        quote!(SettingSpec::new(#name, #wire, #ty) #default #nullable)
    });
    quote! {
        /// Settings of an instance.
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(default, deny_unknown_fields)]
        #[allow(clippy::struct_excessive_bools, reason = "one flag per setting")]
        pub struct Settings { #(#fields)* }

        impl Default for Settings {
            fn default() -> Self {
                Self { #(#defaults)* }
            }
        }

        impl Settings {
            /// Applies changes to the settings. Null resets a setting that is not nullable to its default.
            ///
            /// # Errors
            /// The first setting that is unknown or has an invalid value.
            pub fn changed(
                &self,
                changes: &serde_json::Map<String, serde_json::Value>,
            ) -> Result<Self, SettingError> {
                clerk_user_runtime::apply_settings(SETTINGS, self, changes)
            }
        }

        /// The settings, in the order of the contract.
        pub const SETTINGS: &[SettingSpec] = &[#(#specs),*];
    }
}

/// The initial value of a setting.
fn initial(setting: &Param) -> TokenStream {
    let value = match &setting.default {
        Some(DefaultValue::Boolean(value)) => quote!(#value),
        Some(DefaultValue::Integer(value)) => quote!(#value),
        Some(DefaultValue::Text(value)) => quote!(#value.to_owned()),
        None => return quote!(None),
    };
    if setting.nullable { quote!(Some(#value)) } else { value }
}

fn seeds(seeds: &[Seed]) -> TokenStream {
    if seeds.is_empty() {
        return TokenStream::new();
    }
    let variants = seeds.iter().map(|seed| {
        let (docs, wire, name) = (docs(&seed.doc, &[]), &seed.wire, ident(&naming::pascal_case(&seed.name)));
        let ty = params_name(seed);
        quote!(#docs #[serde(rename = #wire)] #name(#ty),)
    });
    quote! {
        /// Data that the API cannot create, selected by `seed`.
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        #[serde(tag = "seed")]
        pub enum Seed { #(#variants)* }
    }
}

fn seed(seed: &Seed) -> TokenStream {
    let params = params_struct_of(
        &params_name(seed),
        &format!("Params of the seed `{}`. {}", seed.name, seed.doc),
        &seed.params,
    );
    let answers = (!seed.answers.is_empty()).then(|| {
        let name = format_ident!("{}Seeded", naming::pascal_case(&seed.name));
        params_struct_of(&name, &format!("Response of the seed `{}`.", seed.name), &seed.answers)
    });
    quote!(#params #answers)
}

fn params_name(seed: &Seed) -> proc_macro2::Ident {
    format_ident!("{}Seed", naming::pascal_case(&seed.name))
}
