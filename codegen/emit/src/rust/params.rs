//! Params structs of operations, which represent exactly the valid requests.

use clerk_user_runtime::Surface;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::edition::Edition;
use crate::output::OutputFile;
use crate::rust::params_example::example;
use crate::rust::signatures::trait_name;
use crate::rust::tokens::{
    deprecated, derives, docs, file, ident, members, params_type, rename, runtime_types, setter, setter_list,
    surfaces,
};
use clerk_user_model::model::{DefaultValue, Operation, Param, ParamType};
use clerk_user_model::naming;

/// Emits one file of params per surface.
pub(crate) fn emit(edition: &Edition<'_>) -> Vec<OutputFile> {
    surfaces(edition.model).into_iter().map(|surface| emit_surface(edition, surface)).collect()
}

fn emit_surface(edition: &Edition<'_>, surface: Surface) -> OutputFile {
    let root = edition.root();
    let operations = edition.model.operations.iter().filter(|operation| operation.surface == surface);
    let structs = operations
        .filter(|operation| !operation.params.is_empty())
        .map(|operation| params_struct(edition, operation, &root));
    let doc = format!(" Params of the {surface} operations.");
    let runtime_types = runtime_types();
    let head = quote!(
        #![doc = #doc]
        #![allow(deprecated, reason = "derives and constructors use deprecated fields too")]
        #![allow(clippy::trivially_copy_pass_by_ref, reason = "serde requires references")]
        #runtime_types
        #[allow(unused_imports, reason = "a contract may need only some of them")]
        use #root::types::*;
    );
    file(&format!("src/{surface}/params.rs"), head, structs)
}

fn params_struct(edition: &Edition<'_>, operation: &Operation, root: &TokenStream) -> TokenStream {
    let (root, surface) = (root.to_string().replace(' ', ""), operation.surface);
    let method =
        format!("{root}::{surface}::{}::{}", trait_name(surface), naming::snake_case(&operation.name));
    let text =
        [format!("Params of `{}`. {}", operation.id(), operation.doc.trim()), "\n".to_owned()].concat();
    let doc = docs(&text, &operation.source);
    let link = format!(" The operation is [`{}`]({method}).", naming::snake_case(&operation.name));
    // Only the root of the crate knows its name.
    let example = if edition.module.is_none() { example(edition.model, operation) } else { Vec::new() };
    let doc = quote!(#doc #[doc = ""] #[doc = #link] #(#[doc = #example])*);
    structure(&params_type(&operation.name), &doc, &operation.params)
}

/// A struct for other params, such as those of a seed.
pub(crate) fn params_struct_of(name: &proc_macro2::Ident, doc: &str, params: &[Param]) -> TokenStream {
    structure(name, &docs(doc, &[]), params)
}

fn structure(name: &proc_macro2::Ident, doc: &TokenStream, params: &[Param]) -> TokenStream {
    let derives = derives();
    let fields = params.iter().map(|param| field(name, param));
    let constructor = constructor(name, params);
    let members_read = members(name, params.iter().map(member));
    let setters = setters(name, params);
    quote! {
        #doc
        #derives
        #[non_exhaustive]
        pub struct #name { #(#fields)* }
        #members_read
        #constructor
        #setters
    }
}

/// A method for each param that is not required.
fn setters(name: &proc_macro2::Ident, params: &[Param]) -> TokenStream {
    let rows = params.iter().filter_map(|param| {
        let has_default = param.default.is_some();
        let kind = match (has_default, param.required, param.nullable) {
            (true, ..) => "value",
            (false, true, _) => return None,
            (false, false, true) => "patch",
            (false, false, false) => "option",
        };
        let is_list = param.list && !has_default;
        let ty = if is_list { value_type(param) } else { item_type(param) };
        let deprecated = deprecated(param.deprecated.as_ref());
        Some(setter(kind, is_list, &param.wire, &deprecated, &ty))
    });
    setter_list(name, rows)
}

fn default_fn(param: &Param) -> proc_macro2::Ident {
    format_ident!("default_{}", naming::snake_case(&param.wire))
}

/// Whether a default is omitted from requests. It is sent, so that requests are explicit, unless the server could
/// refuse its presence: in another API version, or because another param is missing.
fn is_skipped(param: &Param) -> bool {
    param.since.is_some() || param.until.is_some() || !param.requires.is_empty()
}

fn is_default_fn(param: &Param) -> proc_macro2::Ident {
    format_ident!("is_{}", default_fn(param))
}

fn field(owner: &proc_macro2::Ident, param: &Param) -> TokenStream {
    let docs = docs(&field_doc(param), &param.source);
    let deprecated = deprecated(param.deprecated.as_ref());
    let rename = rename(&param.wire);
    let name = ident(&param.wire);
    let (ty, mut serde) = field_type(param);
    let mut with = quote!();
    if param.ty == ParamType::Rfc3339 && !param.list {
        with = quote! {
            #[serde(serialize_with = "clerk_user_runtime::rfc3339")]
            #[cfg_attr(feature = "schemars", schemars(with = "Option<String>"))]
        };
    }
    if param.default.is_some() {
        let path = format!("{owner}::{}", default_fn(param));
        let skip = format!("{owner}::{}", is_default_fn(param));
        let skip = is_skipped(param).then(|| quote!(, skip_serializing_if = #skip));
        serde = quote!(#[serde(default = #path #skip)]);
    }
    quote!(#docs #deprecated #rename #serde #with pub #name: #ty,)
}

/// A row of `members!` for a param.
fn member(param: &Param) -> TokenStream {
    let (name, wire) = (ident(&param.wire), &param.wire);
    let kind = if param.default.is_some() {
        let default = default_fn(param);
        quote!(or(Self::#default))
    } else {
        let instant = param.ty == ParamType::Rfc3339 && !param.list;
        match (instant, param.required, param.nullable) {
            (true, true, _) => quote!(instant),
            (true, false, _) => quote!(instant_or_default),
            (false, true, false) => quote!(required),
            (false, true, true) => quote!(nullable),
            (false, false, false) => quote!(optional),
            (false, false, true) => quote!(defaulted),
        }
    };
    quote!(#name #wire #kind)
}

fn field_doc(param: &Param) -> String {
    let mut text = param.doc.trim().to_owned();
    let mut facts = Vec::new();
    match &param.ty {
        ParamType::Integer { min, max } => {
            facts.extend(min.map(|min| format!("at least {min}")));
            facts.extend(max.map(|max| format!("at most {max}")));
        }
        ParamType::String { min_length, max_length, .. } => {
            facts.extend(min_length.map(|min| format!("at least {min} characters")));
            facts.extend(max_length.map(|max| format!("at most {max} characters")));
        }
        ParamType::Metadata { max_bytes } => {
            facts.extend(max_bytes.map(|max| format!("at most {max} bytes of compact JSON")));
        }
        ParamType::Millis => facts.push("milliseconds since the epoch".to_owned()),
        ParamType::Rfc3339 => facts.push("sent as RFC 3339".to_owned()),
        _ => {}
    }
    facts.extend(param.min_items.map(|min| format!("at least {min} items")));
    facts.extend(param.max_items.map(|max| format!("at most {max} items")));
    facts.extend(param.default.as_ref().map(|default| match default {
        DefaultValue::Boolean(value) => format!("default {value}"),
        DefaultValue::Integer(value) => format!("default {value}"),
        DefaultValue::Text(value) => format!("default `{value}`"),
    }));
    facts.extend(param.since.as_ref().map(|since| format!("from API version {since}")));
    facts.extend(param.until.as_ref().map(|until| format!("up to API version {until}")));
    if !facts.is_empty() {
        text += &["\n\n(", &facts.join("; "), ".)"].concat();
    }
    text
}

pub(crate) fn item_type(param: &Param) -> TokenStream {
    let value = value_type(param);
    if param.list { quote!(Vec<#value>) } else { value }
}

/// The type of a param, or of one item of a list.
fn value_type(param: &Param) -> TokenStream {
    match &param.ty {
        ParamType::String { secret: true, .. } => quote!(Secret),
        ParamType::String { .. } => quote!(String),
        ParamType::Id(name) | ParamType::Enum(name) => {
            let name = ident(name);
            quote!(#name)
        }
        ParamType::Integer { .. } => quote!(i64),
        ParamType::Boolean => quote!(bool),
        ParamType::File => quote!(FileUpload),
        ParamType::Millis | ParamType::Rfc3339 => quote!(Timestamp),
        ParamType::Metadata { .. } => quote!(Metadata),
    }
}

fn field_type(param: &Param) -> (TokenStream, TokenStream) {
    let value = item_type(param);
    if param.default.is_some() {
        return (value, quote!());
    }
    match (param.required, param.nullable) {
        (true, false) => (value, quote!()),
        (true, true) => (quote!(Option<#value>), quote!()),
        (false, false) => {
            (quote!(Option<#value>), quote!(#[serde(default, skip_serializing_if = "Option::is_none")]))
        }
        (false, true) => {
            (quote!(Patch<#value>), quote!(#[serde(default, skip_serializing_if = "Patch::is_keep")]))
        }
    }
}

/// Whether a required param takes text or what else its type is made from.
fn takes_into(param: &Param) -> bool {
    let converts = match &param.ty {
        ParamType::Integer { .. } | ParamType::Boolean | ParamType::Millis | ParamType::Rfc3339 => false,
        ParamType::Id(_)
        | ParamType::Enum(_)
        | ParamType::String { .. }
        | ParamType::Metadata { .. }
        | ParamType::File => true,
    };
    converts && !param.list && !param.nullable
}

fn constructor(name: &proc_macro2::Ident, params: &[Param]) -> TokenStream {
    let is_asked = |param: &&Param| param.required && param.default.is_none();
    let asked: Vec<&Param> = params.iter().filter(is_asked).collect();
    let args = asked.iter().map(|param| {
        let (name, (ty, _)) = (ident(&param.wire), field_type(param));
        if takes_into(param) { quote!(#name: impl Into<#ty>) } else { quote!(#name: #ty) }
    });
    let fields = params.iter().map(|param| {
        let name = ident(&param.wire);
        if is_asked(&param) && takes_into(param) {
            quote!(#name: #name.into(),)
        } else if is_asked(&param) {
            quote!(#name,)
        } else if param.default.is_some() {
            let default = default_fn(param);
            quote!(#name: Self::#default(),)
        } else if param.nullable {
            quote!(#name: Patch::Keep,)
        } else {
            quote!(#name: None,)
        }
    });
    let defaults = params.iter().filter_map(|param| {
        let (function, ty) = (default_fn(param), item_type(param));
        let value = match param.default.as_ref()? {
            DefaultValue::Boolean(value) => quote!(#value),
            DefaultValue::Integer(value) if param.ty == ParamType::Millis => {
                quote!(Timestamp::from_millis(#value))
            }
            DefaultValue::Integer(value) => quote!(#value),
            DefaultValue::Text(value) => quote!(#value.into()),
        };
        let is_default = is_default_fn(param);
        let is_default = is_skipped(param)
            .then(|| quote!(fn #is_default(value: &#ty) -> bool { *value == Self::#function() }));
        Some(quote!(fn #function() -> #ty { #value } #is_default))
    });
    let by_default =
        asked.is_empty().then(|| quote!(impl Default for #name { fn default() -> Self { Self::new() } }));
    quote! {
        impl #name {
            /// Creates the params from the required ones. All others are omitted, or have their default.
            pub fn new(#(#args),*) -> Self {
                Self { #(#fields)* }
            }
            #(#defaults)*
        }
        #by_default
    }
}
