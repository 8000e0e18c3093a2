//! The objects of the SDK: a struct over any implementation of a surface, a method per method, and
//! a struct for params that are not given one by one. What methods do is printed elsewhere.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::bodies::body;
use super::context::{
    SdkContext, clock_ident, has_metadata_getter, identifier_enum, param_ident, updates_resource,
};
use super::params::params_structs;
use crate::edition::Edition;
use crate::output::OutputFile;
use crate::rust::tokens::{docs, file, ident, params_type, surface_module};
use clerk_user_model::model::{
    MethodBehaviour, Model, PrimaryKind, Property, SdkMethod, SdkObject, SdkReturns,
};
use clerk_user_model::naming;

/// Emits the objects; nothing where the contract has none.
pub(crate) fn emit(edition: &Edition<'_>) -> Vec<OutputFile> {
    let model = edition.model;
    if model.sdk.is_empty() {
        return Vec::new();
    }
    let surfaces = crate::rust::tokens::surfaces(model).into_iter();
    let surfaces = surfaces.filter(|surface| model.sdk.iter().any(|object| object.surface == *surface));
    let modules = surfaces.map(surface_module);
    let objects = model.sdk.iter().map(|object| emit_object(model, object));
    let head = quote! {
        //! Objects that hold a resource, with the methods that an SDK has.
        #![allow(deprecated, reason = "what is deprecated is offered too")]
        // The siblings are reached from here and nowhere else.
        #(use super::#modules;)*
    };
    vec![file("src/sdk.rs", head, objects)]
}

/// A property as metadata, empty where there is none.
fn metadata(cx: &SdkContext<'_>, property: &Property) -> TokenStream {
    let name = ident(property.wire());
    let docs = docs(&format!("{} Empty where there is none.", property.doc.trim()), &property.source);
    let deprecated = crate::rust::tokens::deprecated(property.deprecated.as_ref());
    let view = property.access(cx.object.surface);
    let value = match (view.optional, view.nullable) {
        (true, true) => quote!(self.resource.#name.value().cloned().unwrap_or_default()),
        (false, false) => quote!(self.resource.#name.clone()),
        _ => quote!(self.resource.#name.clone().unwrap_or_default()),
    };
    quote!(#docs #deprecated pub fn #name(&self) -> clerk_user_runtime::Metadata { #value })
}

fn emit_object(model: &Model, object: &SdkObject) -> TokenStream {
    let cx = SdkContext { model, object };
    let name = ident(&object.name);
    let held = cx.resource_path();
    let api = cx.path(&crate::rust::signatures::trait_name(object.surface));
    let doc = format!(
        "{}\n\nIt stands over any implementation of the {} API and holds the resource as the last answer \
         showed it; the resource's own members and derived properties are reached through it. \
         Who is signed in, and with which token, is the business of that API.",
        object.doc.trim(),
        object.surface
    );
    let doc = docs(&doc, &[]);
    let caches = object.methods.iter().filter_map(|method| cache(&cx, method));
    let (fields, starts): (Vec<_>, Vec<_>) = caches.unzip();
    let signs_out =
        object.methods.iter().any(|method| matches!(method.behaviour, MethodBehaviour::SignOutAfter { .. }));
    let signed_out = signs_out.then(|| (quote!(signed_out: bool,), quote!(signed_out: false,)));
    let (signed_out, signed_in) = signed_out.unzip();
    let told = signs_out.then(|| {
        quote! {
            /// Whether a call has ended the session. Later calls are still sent, and the server answers them.
            pub fn signed_out(&self) -> bool { self.signed_out }
        }
    });
    let keep = object.methods.iter().any(|method| updates_resource(object, method)).then(|| {
        quote! {
            /// Holds what was answered.
            fn keep_(&mut self, answer: Result<#held, clerk_user_runtime::ApiError>) -> Result<&#held, clerk_user_runtime::ApiError> {
                self.resource = answer?;
                Ok(&self.resource)
            }
        }
    });
    let held_properties = model.resource(&object.resource).into_iter().flat_map(|one| &one.properties);
    let metadata =
        held_properties.filter(|one| has_metadata_getter(object, one)).map(|one| metadata(&cx, one));
    let methods = object.methods.iter().map(|method| emit_method(&cx, method));
    let params = object.methods.iter().flat_map(|method| params_structs(&cx, method));
    let identifiers = object.methods.iter().find_map(|method| match &method.behaviour {
        MethodBehaviour::IsPrimary { kinds, .. } => Some(identifiers(&cx, kinds)),
        _ => None,
    });
    quote! {
        #doc
        #[derive(Clone, Debug)]
        pub struct #name<A> { api: A, resource: #held, #signed_out #(#fields)* }

        /// Members and derived properties of the resource.
        impl<A> core::ops::Deref for #name<A> {
            type Target = #held;
            fn deref(&self) -> &#held { &self.resource }
        }

        impl<A: #api> #name<A> {
            /// An object over the API, holding the resource as it was read.
            pub fn new(api: A, resource: #held) -> Self {
                Self { api, resource, #signed_in #(#starts)* }
            }
            /// The API that it calls.
            pub fn api(&self) -> &A { &self.api }
            /// The resource as the last answer showed it.
            pub fn resource(&self) -> &#held { &self.resource }
            #told
            #keep
            #(#metadata)*
            #(#methods)*
        }
        #(#params)*
        #identifiers
    }
}

/// What a method keeps between calls: the field, and how it begins.
fn cache(cx: &SdkContext<'_>, method: &SdkMethod) -> Option<(TokenStream, TokenStream)> {
    let name = ident(&naming::snake_case(&method.name));
    match &method.behaviour {
        MethodBehaviour::CachedList { .. } => {
            let SdkReturns::List(item) = &method.returns else { return None };
            let item = cx.path(&ident(item));
            Some((quote!(#name: Option<Vec<#item>>,), quote!(#name: None,)))
        }
        MethodBehaviour::TokenCache { operation, .. } => {
            let operation = cx.model.operation(operation)?;
            let request =
                if operation.params.is_empty() { quote!(()) } else { cx.path(&params_type(&operation.name)) };
            let cache = quote!(clerk_user_runtime::TokenCache);
            Some((quote!(#name: #cache<#request>,), quote!(#name: #cache::default(),)))
        }
        _ => None,
    }
}

fn emit_method(cx: &SdkContext<'_>, method: &SdkMethod) -> TokenStream {
    let mut text = method.doc.trim().to_owned();
    let calls: Vec<String> = calls(&method.behaviour).into_iter().map(|id| format!("`{id}`")).collect();
    if !calls.is_empty() {
        text += &["\n\nCalls ", &calls.join(", "), "."].concat();
    }
    let docs = docs(&text, &method.source);
    let name = ident(&naming::snake_case(&method.name));
    let mut args = arguments(cx, method);
    let answer = answer(cx, method);
    let body = body(cx, method);
    let is_local =
        matches!(method.behaviour, MethodBehaviour::IsPrimary { .. } | MethodBehaviour::Property(_));
    let is_async = (!is_local).then(|| quote!(async));
    let changes = updates_resource(cx.object, method)
        || matches!(
            method.behaviour,
            MethodBehaviour::CachedList { .. }
                | MethodBehaviour::SignOutAfter { .. }
                | MethodBehaviour::TokenCache { .. }
        );
    let this = if changes { quote!(&mut self) } else { quote!(&self) };
    let generics = match &method.behaviour {
        MethodBehaviour::IsPrimary { .. } => quote!(<'a>),
        MethodBehaviour::Passkey { begin, .. } => {
            let begun = cx.model.operation(begin).map(|begin| ident(begin.returns.resource()));
            let begun = begun.map(|begun| cx.path(&begun));
            args.push(quote!(device: &D));
            quote!(<D: clerk_user_runtime::Authenticator<#begun>>)
        }
        MethodBehaviour::TokenCache { .. } => {
            let clock = clock_ident(method);
            args.push(quote!(#clock: &impl clerk_user_runtime::Clock));
            quote!()
        }
        _ => quote!(),
    };
    quote! {
        #docs
        pub #is_async fn #name #generics(#this, #(#args),*) #answer { #body }
    }
}

/// The operations that a method can call, in order.
fn calls(behaviour: &MethodBehaviour) -> Vec<&str> {
    match behaviour {
        MethodBehaviour::Call { operation, .. }
        | MethodBehaviour::Page { operation, .. }
        | MethodBehaviour::CachedList { operation, .. }
        | MethodBehaviour::Read { operation, .. }
        | MethodBehaviour::SignOutAfter { operation, .. }
        | MethodBehaviour::TokenCache { operation, .. } => vec![operation],
        MethodBehaviour::UpdateByDiff { update, read, merge, .. } => vec![update, read, merge],
        MethodBehaviour::UploadOrDelete { upload, delete, .. } => vec![upload, delete],
        MethodBehaviour::Passkey { begin, finish, .. } => vec![begin, finish],
        MethodBehaviour::IsPrimary { .. } | MethodBehaviour::Property(_) => Vec::new(),
    }
}

fn arguments(cx: &SdkContext<'_>, method: &SdkMethod) -> Vec<TokenStream> {
    if method.params.is_empty() {
        return Vec::new();
    }
    if matches!(method.behaviour, MethodBehaviour::IsPrimary { .. }) || method.positional {
        let mut told = Vec::new();
        let args = method.params.iter().filter_map(|param| {
            let within = method.objects.iter().find(|object| object.params.contains(&param.name));
            let Some(object) = within else {
                let (name, ty) = (param_ident(param), cx.param_type(param));
                return Some(quote!(#name: #ty));
            };
            let first = !told.contains(&&object.name);
            told.push(&object.name);
            let (name, ty) = (ident(&naming::snake_case(&object.name)), ident(&object.ty));
            first.then(|| quote!(#name: #ty))
        });
        return args.collect();
    }
    let ty = params_type(&method.name);
    vec![quote!(params: #ty)]
}

/// What a method answers, as it stands behind its arguments.
fn answer(cx: &SdkContext<'_>, method: &SdkMethod) -> TokenStream {
    let of = |name: &str| cx.path(&ident(name));
    let error = quote!(clerk_user_runtime::ApiError);
    match (&method.behaviour, &method.returns) {
        (MethodBehaviour::IsPrimary { .. } | MethodBehaviour::Property(_), SdkReturns::Text) => {
            quote!(-> &str)
        }
        (MethodBehaviour::IsPrimary { .. } | MethodBehaviour::Property(_), _) => quote!(-> bool),
        (MethodBehaviour::CachedList { keeps_failure, .. }, SdkReturns::List(item)) => {
            let item = of(item);
            if *keeps_failure { quote!(-> &[#item]) } else { quote!(-> Result<&[#item], #error>) }
        }
        (MethodBehaviour::UploadOrDelete { .. }, SdkReturns::One(name)) => {
            let name = of(name);
            quote!(-> Result<Option<#name>, #error>)
        }
        (MethodBehaviour::Passkey { .. }, SdkReturns::One(name)) => {
            let name = of(name);
            quote!(-> Result<#name, D::Error>)
        }
        (_, SdkReturns::One(name)) => {
            let borrowed = updates_resource(cx.object, method).then(|| quote!(&));
            let name = of(name);
            quote!(-> Result<#borrowed #name, #error>)
        }
        (_, SdkReturns::List(name)) => {
            let name = of(name);
            quote!(-> Result<Vec<#name>, #error>)
        }
        (_, SdkReturns::Page(name)) => {
            let name = of(name);
            quote!(-> Result<clerk_user_runtime::Page<#name>, #error>)
        }
        (_, SdkReturns::Nothing) => quote!(-> Result<(), #error>),
        (_, SdkReturns::Boolean) => quote!(-> Result<bool, #error>),
        (_, SdkReturns::Text) => quote!(-> Result<String, #error>),
    }
}

/// The enum of what can be the primary, each kind once.
fn identifiers(cx: &SdkContext<'_>, kinds: &[PrimaryKind]) -> TokenStream {
    let name = identifier_enum(&cx.object.resource);
    let mut resources: Vec<&str> = kinds.iter().map(|kind| kind.resource.as_str()).collect();
    let mut seen = Vec::new();
    resources.retain(|resource| {
        !seen.contains(resource) && {
            seen.push(resource);
            true
        }
    });
    let doc = format!(" A member of one of the lists of `{}` that have a primary.", cx.object.resource);
    let tags: Vec<Ident> = resources.iter().map(|resource| ident(resource)).collect();
    let paths: Vec<TokenStream> = tags.iter().map(|tag| cx.path(tag)).collect();
    let docs = resources.iter().map(|resource| format!(" One of the kind `{resource}`."));
    quote! {
        #[doc = #doc]
        #[derive(Clone, Copy, Debug)]
        pub enum #name<'a> { #(#[doc = #docs] #tags(&'a #paths),)* }
        #(impl<'a> From<&'a #paths> for #name<'a> {
            fn from(member: &'a #paths) -> Self { Self::#tags(member) }
        })*
    }
}
