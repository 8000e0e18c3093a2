//! SDK objects: a struct on top of any implementation of a surface, with its methods and their params structs.
//! `bodies` emits the bodies of the methods.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::bodies::body;
use super::context::{SdkContext, clock_ident, has_getter, identifier_enum, param_ident, updates_resource};
use super::params::params_structs;
use crate::edition::Edition;
use crate::output::OutputFile;
use crate::rust::tokens::{docs, file, ident, params_type, runtime_types, surface_module};
use clerk_user_model::model::{
    MethodBehaviour, Model, ParamType, PrimaryKind, Property, PropertyType, SdkMethod, SdkObject, SdkReturns,
};
use clerk_user_model::naming;

/// Emits the objects, if the contract has any.
pub(crate) fn emit(edition: &Edition<'_>) -> Vec<OutputFile> {
    let model = edition.model;
    if model.sdk.is_empty() {
        return Vec::new();
    }
    let surfaces = crate::rust::tokens::surfaces(model).into_iter();
    let surfaces = surfaces.filter(|surface| model.sdk.iter().any(|object| object.surface == *surface));
    let modules = surfaces.map(surface_module);
    let objects = model.sdk.iter().map(|object| emit_object(model, object));
    let runtime_types = runtime_types();
    let head = quote! {
        //! SDK objects: a resource, and methods that call the API.
        #![allow(deprecated, reason = "deprecated items are supported too")]
        #runtime_types
        // Only this file uses the other modules.
        #(use super::#modules;)*
    };
    vec![file("src/sdk.rs", head, objects)]
}

/// Getter of a metadata property, or of a text or list that the response can leave out.
fn held_getter(cx: &SdkContext<'_>, property: &Property) -> TokenStream {
    let name = ident(property.wire());
    let access = property.access(cx.object.surface);
    let about =
        if access.nullable { "None if it is null or absent." } else { "Empty if the resource has none." };
    let docs = docs(&format!("{} {about}", property.doc.trim()), &property.source);
    let deprecated = crate::rust::tokens::deprecated(property.deprecated.as_ref());
    let held = quote!(self.resource.#name);
    let metadata = quote!(Metadata);
    let (ty, value) = match (&property.ty, access.optional, access.nullable) {
        (PropertyType::Metadata, true, true) => (quote!(Option<&#metadata>), quote!(#held.value())),
        (PropertyType::Metadata, false, true) => (quote!(Option<&#metadata>), quote!(#held.as_ref())),
        (PropertyType::Metadata, false, false) => (metadata, quote!(#held.clone())),
        (PropertyType::Metadata, ..) => (metadata, quote!(#held.clone().unwrap_or_default())),
        (PropertyType::Resource(item), ..) => {
            let item = cx.path(&ident(item));
            (quote!(&[#item]), quote!(#held.as_deref().unwrap_or_default()))
        }
        _ => (quote!(&str), quote!(#held.as_deref().unwrap_or_default())),
    };
    quote!(#docs #deprecated pub fn #name(&self) -> #ty { #value })
}

fn emit_object(model: &Model, object: &SdkObject) -> TokenStream {
    let cx = SdkContext { model, object };
    let name = ident(&object.name);
    let resource = cx.resource_path();
    let api = cx.path(&crate::rust::signatures::trait_name(object.surface));
    let doc = format!(
        "{}\n\nIt uses any implementation of the {} API, and holds the resource from the last response. It \
         dereferences to this resource. The API is responsible for the session and its token.",
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
    let signed_out_getter = signs_out.then(|| {
        quote! {
            /// Whether a call has ended the session. Later calls are not sent, and fail.
            pub fn signed_out(&self) -> bool { self.signed_out }
        }
    });
    let session = object.methods.iter().find_map(|method| session(&cx, method));
    let (session_field, session_start, session_methods) = session.unwrap_or_default();
    let update = object.methods.iter().any(|method| updates_resource(object, method)).then(|| {
        quote! {
            /// Replaces the resource by the one in a response.
            fn update_(&mut self, response: Result<#resource, clerk_user_runtime::ApiError>) -> Result<&#resource, clerk_user_runtime::ApiError> {
                self.resource = response?;
                Ok(&self.resource)
            }
        }
    });
    let held_properties = model.resource(&object.resource).into_iter().flat_map(|one| &one.properties);
    let getters = held_properties.filter(|one| has_getter(object, one)).map(|one| held_getter(&cx, one));
    let methods = object.methods.iter().map(|method| emit_method(&cx, method));
    let params = object.methods.iter().flat_map(|method| params_structs(&cx, method));
    let identifiers = object.methods.iter().find_map(|method| match &method.behaviour {
        MethodBehaviour::IsPrimary { kinds, .. } => Some(identifiers(&cx, kinds)),
        _ => None,
    });
    quote! {
        #doc
        #[derive(Clone, Debug)]
        pub struct #name<A> { api: A, resource: #resource, #signed_out #session_field #(#fields)* }

        /// Access to the properties of the resource.
        impl<A> core::ops::Deref for #name<A> {
            type Target = #resource;
            fn deref(&self) -> &#resource { &self.resource }
        }

        impl<A: #api> #name<A> {
            /// Creates an object from an API and a resource.
            pub fn new(api: A, resource: #resource) -> Self {
                Self { api, resource, #signed_in #session_start #(#starts)* }
            }
            /// The API.
            pub fn api(&self) -> &A { &self.api }
            /// The resource from the last response.
            pub fn resource(&self) -> &#resource { &self.resource }
            #signed_out_getter
            #session_methods
            #update
            #(#getters)*
            #(#methods)*
        }
        #(#params)*
        #identifiers
    }
}

/// Fields for the session and its token, their initial values, and the methods about them.
fn session(cx: &SdkContext<'_>, method: &SdkMethod) -> Option<(TokenStream, TokenStream, TokenStream)> {
    let MethodBehaviour::Read { refresh: Some(refresh), .. } = &method.behaviour else { return None };
    let operation = cx.model.operation(&refresh.operation)?;
    let param = operation.params.iter().find(|param| param.wire == refresh.session)?;
    let ParamType::Id(id) = &param.ty else { return None };
    let (id, token) = (cx.path(&ident(id)), cx.path(&ident(operation.returns.resource())));
    let with = format!(
        " Sets the session of this object, so that `{}` also refreshes its token.",
        naming::snake_case(&method.name)
    );
    Some((
        quote!(session: Option<#id>, session_token: Option<#token>,),
        quote!(session: None, session_token: None,),
        quote! {
            #[doc = #with]
            #[must_use]
            pub fn with_session(mut self, session: #id) -> Self {
                self.session = Some(session);
                self
            }
            /// The most recently created session token, if a session is set.
            pub fn session_token(&self) -> Option<&#token> { self.session_token.as_ref() }
        },
    ))
}

/// Field for the cached value of a method, and its initial value.
fn cache(cx: &SdkContext<'_>, method: &SdkMethod) -> Option<(TokenStream, TokenStream)> {
    let name = ident(&naming::snake_case(&method.name));
    match &method.behaviour {
        MethodBehaviour::CachedList { keeps_failure, .. } => {
            let SdkReturns::List(item) = &method.returns else { return None };
            let item = cx.path(&ident(item));
            let kept = if *keeps_failure {
                quote!(Result<Vec<#item>, clerk_user_runtime::ApiError>)
            } else {
                quote!(Vec<#item>)
            };
            Some((quote!(#name: Option<#kept>,), quote!(#name: None,)))
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
    if let Some(reload) = leaves_resource(cx, method) {
        let reload = naming::snake_case(&reload.name);
        text += &format!("\n\nThe object is not updated; call `{reload}` to fetch the current state.");
    }
    let calls: Vec<String> = calls(&method.behaviour).into_iter().map(|id| format!("`{id}`")).collect();
    if !calls.is_empty() {
        text += &["\n\nCalls ", &calls.join(", "), "."].concat();
    }
    if matches!(method.behaviour, MethodBehaviour::CachedList { keeps_failure: true, .. }) {
        text += "\n\n# Errors\nThe error of the first call, in later calls too. `unwrap_or_default` shows it as an empty list.";
    }
    let docs = docs(&text, &method.source);
    let name = ident(&naming::snake_case(&method.name));
    let mut args = arguments(cx, method);
    let return_type = return_type(cx, method);
    let body = body(cx, method);
    let guard = signed_out_guard(cx, method);
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
        pub #is_async fn #name #generics(#this, #(#args),*) #return_type { #guard #body }
    }
}

/// What a method does first, so that it sends nothing once the session has ended.
fn signed_out_guard(cx: &SdkContext<'_>, method: &SdkMethod) -> Option<TokenStream> {
    let ends = |one: &SdkMethod| matches!(one.behaviour, MethodBehaviour::SignOutAfter { .. });
    if calls(&method.behaviour).is_empty() || !cx.object.methods.iter().any(ends) {
        return None;
    }
    let error = quote!(clerk_user_runtime::ApiError::new(super::errors::DECODE.unauthenticated));
    let is_passkey = matches!(method.behaviour, MethodBehaviour::Passkey { .. });
    let result = if is_passkey { quote!(Err(#error.into())) } else { quote!(Err(#error)) };
    Some(quote!(if self.signed_out { return #result; }))
}

/// The method that reads the resource anew, for a method that may have changed it and does not return it.
fn leaves_resource<'a>(cx: &SdkContext<'a>, method: &SdkMethod) -> Option<&'a SdkMethod> {
    let writes = |id: &str| {
        let operation = cx.model.operation(id);
        operation.is_some_and(|operation| operation.http.verb != clerk_user_runtime::Verb::Get)
    };
    let ends = matches!(method.behaviour, MethodBehaviour::SignOutAfter { .. });
    if ends || updates_resource(cx.object, method) || !calls(&method.behaviour).into_iter().any(writes) {
        return None;
    }
    cx.object.methods.iter().find(|one| matches!(one.behaviour, MethodBehaviour::Read { .. }))
}

/// The operations that a method can call, in order.
fn calls(behaviour: &MethodBehaviour) -> Vec<&str> {
    match behaviour {
        MethodBehaviour::Call { operation, .. }
        | MethodBehaviour::Page { operation, .. }
        | MethodBehaviour::CachedList { operation, .. }
        | MethodBehaviour::SignOutAfter { operation, .. }
        | MethodBehaviour::TokenCache { operation, .. } => vec![operation],
        MethodBehaviour::Read { operation, refresh, .. } => std::iter::once(operation.as_str())
            .chain(refresh.iter().map(|one| one.operation.as_str()))
            .collect(),
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
        let mut seen = Vec::new();
        let args = method.params.iter().filter_map(|param| {
            let within = method.objects.iter().find(|object| object.params.contains(&param.name));
            let Some(object) = within else {
                let (name, ty) = (param_ident(param), cx.param_type(param));
                return Some(quote!(#name: #ty));
            };
            let first = !seen.contains(&&object.name);
            seen.push(&object.name);
            let (name, ty) = (ident(&naming::snake_case(&object.name)), ident(&object.ty));
            first.then(|| quote!(#name: #ty))
        });
        return args.collect();
    }
    let ty = params_type(&method.name);
    vec![quote!(params: #ty)]
}

/// Return type of a method, with the arrow.
fn return_type(cx: &SdkContext<'_>, method: &SdkMethod) -> TokenStream {
    let of = |name: &str| cx.path(&ident(name));
    let error = quote!(clerk_user_runtime::ApiError);
    match (&method.behaviour, &method.returns) {
        (MethodBehaviour::IsPrimary { .. } | MethodBehaviour::Property(_), SdkReturns::Text) => {
            quote!(-> &str)
        }
        (MethodBehaviour::IsPrimary { .. } | MethodBehaviour::Property(_), _) => quote!(-> bool),
        (MethodBehaviour::CachedList { .. }, SdkReturns::List(item)) => {
            let item = of(item);
            quote!(-> Result<&[#item], #error>)
        }
        (MethodBehaviour::UploadOrDelete { .. }, SdkReturns::One(name)) => {
            let name = of(name);
            quote!(-> Result<#name, #error>)
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

/// The enum of the members that can be primary, with one variant per kind.
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
    let docs = resources.iter().map(|resource| format!(" A member of the type `{resource}`."));
    quote! {
        #[doc = #doc]
        #[derive(Clone, Copy, Debug)]
        pub enum #name<'a> { #(#[doc = #docs] #tags(&'a #paths),)* }
        #(impl<'a> From<&'a #paths> for #name<'a> {
            fn from(member: &'a #paths) -> Self { Self::#tags(member) }
        })*
    }
}
