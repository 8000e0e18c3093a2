//! Ids, enums and resources as Rust types: one module for types that both surfaces share, and one per surface for
//! types that differ.

use clerk_user_runtime::Surface;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::edition::Edition;
use crate::output::OutputFile;
use crate::rust::construct::{construct, fixed_discriminator};
use crate::rust::tokens::{deprecated, derives, docs, file, ident, object, property_field, runtime_types};
use clerk_user_model::model::{
    Derived, EnumType, IdType, MemberCondition, Model, Property, PropertyType, Resource, Union, Variant,
};
use clerk_user_model::naming;

/// Emits the types that both surfaces share.
pub(crate) fn emit(edition: &Edition<'_>) -> Vec<OutputFile> {
    let model = edition.model;
    let ids = model.ids.iter().map(id);
    let enums = model.enums.iter().map(open_enum);
    let shared = model.resources.iter().filter(|resource| !resource.split).map(|resource| {
        let surface = resource.surfaces.first().copied().unwrap_or(Surface::Backend);
        resource_type(model, resource, surface)
    });
    let runtime_types = runtime_types();
    let head = quote! {
        //! Ids, enums, and the resources that are the same on both surfaces.
        #![allow(deprecated, reason = "derives use deprecated fields too")]
        #runtime_types
    };
    vec![file("src/types.rs", head, ids.chain(enums).chain(shared))]
}

/// Emits the types that differ between the surfaces.
pub(crate) fn emit_surface_types(edition: &Edition<'_>) -> Vec<OutputFile> {
    let (model, root) = (edition.model, edition.root());
    let surfaces = crate::rust::tokens::surfaces(model).into_iter();
    let files = surfaces.map(|surface| {
        let own = model.resources.iter().filter(|resource| resource.split);
        let own = own.map(|resource| resource_type(model, resource, surface));
        let doc = format!(" Resources of the {surface}.");
        let runtime_types = runtime_types();
        let head = quote! {
            #![doc = #doc]
            #![allow(deprecated, reason = "derives use deprecated fields too")]
            #runtime_types
            #[allow(unused_imports, reason = "a surface may need only some of them, or none")]
            use #root::types::*;
        };
        file(&format!("src/{surface}/types.rs"), head, own)
    });
    files.collect()
}

fn id(model: &IdType) -> TokenStream {
    let name = ident(&model.name);
    let doc = format!(" Id of `{}`.", model.resource);
    let prefix = &model.prefix;
    quote!(clerk_user_runtime::string_id!(#[doc = #doc] #name, #prefix);)
}

fn open_enum(model: &EnumType) -> TokenStream {
    let name = ident(&model.name);
    let doc = docs(&model.doc, &model.source);
    let variants: Vec<_> =
        model.values.iter().map(|value| ident(&naming::pascal_case(&value.value))).collect();
    let texts: Vec<_> = model.values.iter().map(|value| &value.value).collect();
    let docs = model.values.iter().map(|value| {
        let (doc, deprecated) = (docs(&value.doc, &[]), deprecated(value.deprecated.as_ref()));
        quote!(#doc #deprecated)
    });
    quote! {
        #doc
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#docs #variants,)*
            /// A value that this edition of the contract does not define, unchanged.
            Unknown(String),
        }
        clerk_user_runtime::open_enum!(#name { #(#variants = #texts),* });
    }
}

fn resource_type(model: &Model, resource: &Resource, surface: Surface) -> TokenStream {
    match &resource.union {
        Some(union) => union_type(resource, union, surface),
        None => object_type(model, resource, surface),
    }
}

fn object_type(model: &Model, resource: &Resource, surface: Surface) -> TokenStream {
    let name = ident(&resource.name);
    let doc = docs(&resource.doc, &resource.source);
    let deprecated = deprecated(resource.deprecated.as_ref());
    let derives = derives();
    let fields = resource.on_wire(surface).map(|property| property_field(property, surface));
    let reading = object(&name, resource.on_wire(surface), surface);
    let properties: Vec<&Property> = resource.on_wire(surface).collect();
    let construct = construct(&name, &properties, surface, None);
    let object = object_const(resource.object.as_ref());
    let getters =
        resource.properties.iter().filter_map(|property| getter(model, resource, property, surface));
    let members = quote!(#object #(#getters)*);
    let methods = if members.is_empty() { quote!() } else { quote!(impl #name { #members }) };
    quote! {
        #doc
        #deprecated
        #derives
        #[non_exhaustive]
        pub struct #name { #(#fields)* }
        #reading
        #construct
        #methods
    }
}

fn object_const(object: Option<&String>) -> TokenStream {
    object.map_or_else(TokenStream::new, |object| {
        quote! {
            /// Value of the `object` member.
            pub const OBJECT: &'static str = #object;
        }
    })
}

/// A derived property as a method.
pub(crate) fn getter(
    model: &Model,
    resource: &Resource,
    property: &Property,
    surface: Surface,
) -> Option<TokenStream> {
    let derived = property.derived.as_ref()?;
    let name = ident(&naming::snake_case(&property.name));
    let doc = docs(&property.doc, &property.source);
    let shown = |wire: &str| resource.on_wire(surface).any(|one| one.wire() == wire);
    match derived {
        Derived::FindById { id, list } => {
            let PropertyType::Resource(ty) = &property.ty else { return None };
            let member = model.resource(ty)?;
            if !shown(id) || !shown(list) || member.id.is_none() {
                return None;
            }
            let (ty, id, list) = (ident(ty), ident(id), ident(list));
            Some(quote! {
                #doc
                pub fn #name(&self) -> Option<&#ty> {
                    let id = self.#id.as_ref()?;
                    self.#list.iter().find(|member| member.id == *id)
                }
            })
        }
        Derived::Having(condition) | Derived::Lacking(condition) => {
            let PropertyType::Resource(ty) = &property.ty else { return None };
            let (ty, list) = (ident(ty), ident(&condition.list));
            let lacking = matches!(derived, Derived::Lacking(_));
            let has = has(model, condition, surface, lacking).filter(|_| shown(&condition.list))?;
            Some(quote! {
                #doc
                pub fn #name(&self) -> Vec<&#ty> {
                    self.#list.iter().filter(|member| #has).collect()
                }
            })
        }
        Derived::AnyHaving(condition) => {
            let list = ident(&condition.list);
            let has = has(model, condition, surface, false).filter(|_| shown(&condition.list))?;
            Some(quote! {
                #doc
                pub fn #name(&self) -> bool {
                    self.#list.iter().any(|member| #has)
                }
            })
        }
        Derived::FullName { first, last } => {
            if !shown(first) || !shown(last) {
                return None;
            }
            let (first, last) = (ident(first), ident(last));
            Some(quote! {
                #doc
                pub fn #name(&self) -> Option<String> {
                    let parts = [self.#first.as_deref(), self.#last.as_deref()];
                    let parts: Vec<&str> = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect();
                    let name = parts.join(" ").trim().to_owned();
                    (!name.is_empty()).then_some(name)
                }
            })
        }
    }
}

/// The condition on `member`, or its negation for `lacking`.
fn has(model: &Model, condition: &MemberCondition, surface: Surface, lacking: bool) -> Option<TokenStream> {
    let held = model.resources.iter().flat_map(|resource| resource.on_wire(surface));
    let outer = held.filter(|one| one.wire() == condition.outer).find_map(|one| match &one.ty {
        PropertyType::Resource(name) => Some((model.resource(name)?, one.access(surface))),
        _ => None,
    });
    let (resource, access) = outer?;
    let (outer, inner, is) = (ident(&condition.outer), ident(&condition.inner), &condition.is);
    let there = match (access.optional, access.nullable) {
        (false, false) => quote!(Some(&member.#outer)),
        (true, true) => quote!(member.#outer.value()),
        _ => quote!(member.#outer.as_ref()),
    };
    let value = if resource.union.is_some() {
        let ty = ident(&resource.name);
        quote!(#there.and_then(#ty::#inner))
    } else {
        quote!(#there.map(|held| &held.#inner))
    };
    Some(if lacking {
        quote!(#value.is_none_or(|value| value.as_str() != #is))
    } else {
        quote!(#value.is_some_and(|value| value.as_str() == #is))
    })
}

/// Getters for the enum properties that all variants of a union have.
fn common_words(union: &Union, common: &[Property], surface: Surface) -> Vec<TokenStream> {
    let tags: Vec<_> = union.variants.iter().map(|variant| ident(&variant.name)).collect();
    let shared = common.iter().filter(|one| one.is_on_wire(surface) && one.wire() != union.by && !one.list);
    shared
        .filter_map(|property| {
            let PropertyType::Enum(ty) = &property.ty else { return None };
            let access = property.access(surface);
            if access.optional || access.nullable {
                return None;
            }
            let (name, ty, doc) = (ident(property.wire()), ident(ty), docs(&property.doc, &property.source));
            Some(quote! {
                #doc
                pub fn #name(&self) -> Option<&#ty> {
                    match self {
                        #(Self::#tags(one) => Some(&one.#name),)*
                        Self::Unknown(_) => None,
                    }
                }
            })
        })
        .collect()
}

fn union_type(resource: &Resource, union: &Union, surface: Surface) -> TokenStream {
    let name = ident(&resource.name);
    let doc = docs(&resource.doc, &resource.source);
    let structs = union.variants.iter().map(|variant| variant_type(resource, union, variant, surface));
    let variants = union.variants.iter().map(|variant| {
        let doc = docs(&variant.doc, &[]);
        let (tag, ty) = (ident(&variant.name), variant_name(resource, variant));
        quote!(#doc #tag(#ty),)
    });
    let tags: Vec<_> = union.variants.iter().map(|variant| ident(&variant.name)).collect();
    let types: Vec<_> = union.variants.iter().map(|variant| variant_name(resource, variant)).collect();
    let arms = union.variants.iter().map(|variant| {
        let (tag, values, prefixes) = (ident(&variant.name), &variant.values, &variant.prefixes);
        let mut tests = Vec::new();
        if !values.is_empty() {
            tests.push(quote!(matches!(selector, #(#values)|*)));
        }
        tests.extend(prefixes.iter().map(|prefix| quote!(selector.starts_with(#prefix))));
        quote!(if #(#tests)||* { return Ok(members.read(place)?.map(Self::#tag)); })
    });
    let words = common_words(union, &resource.properties, surface);
    let by = &union.by;
    let by_fn = ident(by);
    let by_doc = format!(" The discriminator `{by}`; empty if an unknown variant has none.");
    quote! {
        #doc
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            /// A variant that this edition of the contract does not define, unchanged.
            Unknown(serde_json::Map<String, serde_json::Value>),
        }
        impl #name {
            #[doc = #by_doc]
            pub fn #by_fn(&self) -> &str {
                match self {
                    #(Self::#tags(one) => one.#by_fn.as_str(),)*
                    Self::Unknown(members) => members.get(#by).and_then(serde_json::Value::as_str).unwrap_or_default(),
                }
            }
            #(#words)*
        }
        impl serde::Serialize for #name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    #(Self::#tags(one) => one.serialize(serializer),)*
                    Self::Unknown(members) => members.serialize(serializer),
                }
            }
        }
        impl clerk_user_runtime::read::Union for #name {
            const BY: &'static str = #by;

            fn read_variant<'de, A: serde::de::MapAccess<'de>>(
                selector: &str,
                members: clerk_user_runtime::read::AllMembers<A>,
                place: clerk_user_runtime::read::Place<'_>,
            ) -> Result<Option<Self>, A::Error> {
                #(#arms)*
                members.into_map().map(Self::Unknown).map(Some)
            }
        }
        clerk_user_runtime::union!(#name);
        #[cfg(feature = "schemars")]
        impl schemars::JsonSchema for #name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!(#name).into()
            }
            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                let known = [#(generator.subschema_for::<#types>()),*];
                schemars::json_schema!({ "anyOf": known, "additionalProperties": true })
            }
        }
        #(#structs)*
    }
}

/// The Rust types of a resource: itself, and the variants of a union.
pub(crate) fn type_names(resource: &Resource) -> Vec<String> {
    let variants = resource.union.iter().flat_map(|union| &union.variants);
    let variants = variants.map(|variant| variant_name(resource, variant).to_string());
    std::iter::once(ident(&resource.name).to_string()).chain(variants).collect()
}

fn variant_name(resource: &Resource, variant: &Variant) -> proc_macro2::Ident {
    format_ident!("{}{}", variant.name, resource.name)
}

fn variant_type(resource: &Resource, union: &Union, variant: &Variant, surface: Surface) -> TokenStream {
    let name = variant_name(resource, variant);
    let doc = docs(&variant.doc, &[]);
    let derives = derives();
    let shown = || variant.properties.iter().filter(|property| property.is_on_wire(surface));
    let fields = shown().map(|property| property_field(property, surface));
    let reading = object(&name, shown(), surface);
    let properties: Vec<&Property> = shown().collect();
    let construct = construct(&name, &properties, surface, fixed_discriminator(union, variant));
    let object = object_const(variant.object.as_ref());
    let (values, prefixes) = (&variant.values, &variant.prefixes);
    let values_doc = format!(" Values of `{}` that select this variant.", union.by);
    let prefixes_doc = format!(" Prefixes of `{}` that select this variant.", union.by);
    let consts = [(!values.is_empty()).then(|| {
        quote!(#[doc = #values_doc] pub const VALUES: &'static [&'static str] = &[#(#values),*];)
    }), (!prefixes.is_empty()).then(|| {
        quote!(#[doc = #prefixes_doc] pub const PREFIXES: &'static [&'static str] = &[#(#prefixes),*];)
    })];
    let consts = consts.into_iter().flatten();
    quote! {
        #doc
        #derives
        #[non_exhaustive]
        pub struct #name { #(#fields)* }
        #reading
        #construct
        impl #name { #object #(#consts)* }
    }
}
