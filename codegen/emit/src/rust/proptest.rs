//! Test support: a strategy for each type (feature `proptest`), and a macro that lists all types.

use clerk_user_runtime::Surface;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use crate::edition::Edition;
use crate::output::OutputFile;
use crate::rust::tokens::{file, ident, params_type, surfaces};
use clerk_user_model::model::{
    Model, Operation, Param, ParamType, Property, PropertyType, Resource, Union, Variant,
};
use clerk_user_model::naming;

/// Emits the strategies and the list.
pub(crate) fn emit(edition: &Edition<'_>) -> Vec<OutputFile> {
    vec![strategies(edition.model), list(edition)]
}

/// A type, by its module and name.
struct TypePath {
    module: Ident,
    name: Ident,
}

impl TypePath {
    fn new(module: &str, name: Ident) -> Self {
        Self { module: ident(module), name }
    }

    /// Path from a module at the root of the contract.
    fn path(&self) -> TokenStream {
        let Self { module, name } = self;
        quote!(super::#module::#name)
    }
}

/// The module of the types that both surfaces share.
const SHARED: &str = "types";

/// The resources with their module and surface.
fn resources(model: &Model) -> impl Iterator<Item = (&'static str, &Resource, Surface)> {
    let shared = model.resources.iter().filter(|resource| !resource.split).map(|resource| {
        let surface = resource.surfaces.first().copied().unwrap_or(Surface::Backend);
        (SHARED, resource, surface)
    });
    let own = surfaces(model).into_iter().flat_map(|surface| {
        let split = model.resources.iter().filter(|resource| resource.split);
        split.map(move |resource| (surface.as_str(), resource, surface))
    });
    shared.chain(own)
}

/// The operations that have params.
fn operations(model: &Model) -> impl Iterator<Item = &Operation> {
    model.operations.iter().filter(|operation| !operation.params.is_empty())
}

fn variant_type(module: &str, resource: &Resource, variant: &Variant) -> TypePath {
    TypePath::new(module, format_ident!("{}{}", variant.name, resource.name))
}

fn strategies(model: &Model) -> OutputFile {
    let resources = resources(model).map(|(module, resource, surface)| {
        if let Some(union) = &resource.union {
            return union_strategy(module, resource, union, surface);
        }
        let fields = resource.on_wire(surface).map(|one| property(one, ""));
        strategy(&TypePath::new(module, ident(&resource.name)), fields, &quote!())
    });
    let params = operations(model).map(|operation| {
        let name = TypePath::new(operation.surface.as_str(), params_type(&operation.name));
        strategy(&name, operation.params.iter().map(param), &quote!())
    });
    let head = quote! {
        //! Strategies for resources and params. Those for ids and enums are next to their declarations.
        #![allow(deprecated, reason = "deprecated items are generated too")]
        #[allow(unused_imports, reason = "a contract may have ids and enums only")]
        use clerk_user_runtime::arbitrary;
    };
    file("src/strategies.rs", head, resources.chain(params))
}

/// `arbitrary!` for one struct.
fn strategy(name: &TypePath, fields: impl Iterator<Item = TokenStream>, tags: &TokenStream) -> TokenStream {
    let path = name.path();
    quote!(arbitrary!(#path { #(#fields),* } #tags);)
}

fn union_strategy(module: &str, resource: &Resource, union: &Union, surface: Surface) -> TokenStream {
    let arms = union.variants.iter().map(|variant| {
        let (tag, held) = (ident(&variant.name), variant_type(module, resource, variant).path());
        quote!(#tag(#held))
    });
    let structs = union.variants.iter().map(|variant| {
        let (values, prefixes) = (&variant.values, &variant.prefixes);
        let shown = variant.properties.iter().filter(|property| property.is_on_wire(surface));
        let tags = quote!(tagged by [#(#values),*], [#(#prefixes),*]);
        strategy(&variant_type(module, resource, variant), shown.map(|one| property(one, &union.by)), &tags)
    });
    let path = TypePath::new(module, ident(&resource.name)).path();
    let (by, wire) = (ident(&union.by), &union.by);
    quote! {
        arbitrary!(union #path, #by #wire { #(#arms),* });
        #(#structs)*
    }
}

/// A field of a resource; `by` is the wire name of the discriminator.
fn property(property: &Property, by: &str) -> TokenStream {
    let name = ident(property.wire());
    match &property.ty {
        _ if property.wire() == by => quote!(#name as tag),
        PropertyType::Literal(text) if !property.list => quote!(#name = #text),
        _ => quote!(#name),
    }
}

fn param(param: &Param) -> TokenStream {
    let name = ident(&param.wire);
    if param.ty == ParamType::Rfc3339 { quote!(#name as rfc3339) } else { quote!(#name) }
}

fn list(edition: &Edition<'_>) -> OutputFile {
    let (model, root, macro_name) = (edition.model, edition.root(), edition.macro_name("for_each_type"));
    let ids = model.ids.iter().map(|id| ("id", TypePath::new(SHARED, ident(&id.name))));
    let enums = model.enums.iter().map(|one| ("open_enum", TypePath::new(SHARED, ident(&one.name))));
    let resources = resources(model).flat_map(|(module, resource, _)| {
        let sort = if resource.union.is_some() { "union" } else { "resource" };
        let variants = resource.union.iter().flat_map(|union| &union.variants);
        let variants = variants.map(move |variant| ("variant", variant_type(module, resource, variant)));
        [(sort, TypePath::new(module, ident(&resource.name)))].into_iter().chain(variants)
    });
    let params = operations(model)
        .map(|operation| ("params", TypePath::new(operation.surface.as_str(), params_type(&operation.name))));
    let types = ids.chain(enums).chain(resources).chain(params);
    let entries = types.map(|(sort, TypePath { module, name })| {
        let test = format_ident!("{module}_{}", naming::snake_case(&name.to_string()));
        let (sort, key) = (format_ident!("{sort}"), format!("{module}/{name}"));
        quote!((#sort, #test, #key, $#root::#module::#name))
    });
    let doc = format!(
        " `{macro_name}!(callback!)` calls `callback! {{ (kind, name, \"module/Type\", path), … }}`, one entry per \
         type. The kinds are `id`, `open_enum`, `resource`, `union`, `variant` and `params`."
    );
    let head = quote! {
        //! The list of all resources, params, ids and enums.
    };
    let list = quote! {
        #[doc = #doc]
        #[macro_export]
        macro_rules! #macro_name {
            ($($callback:tt)+) => { $($callback)+ { #(#entries),* } };
        }
    };
    file("src/type_list.rs", head, [list])
}
