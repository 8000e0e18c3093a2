//! Calls of SDK methods by name, with JSON params and results, and the table of methods. For users that do not know
//! the types of the SDK, such as the conformance suite.

use indexmap::{IndexMap, IndexSet};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::context::{Optionality, SdkContext, has_getter};
use crate::edition::Edition;
use crate::output::OutputFile;
use crate::rust::tokens::{file, ident, surface_module};
use crate::rust::types::getter;
use clerk_user_model::model::{MethodBehaviour, SdkMethod, SdkObject, SdkParam, SdkReturns, TokenRefresh};
use clerk_user_model::naming;

/// Emits the calls and the table, if the contract has SDK objects.
pub(crate) fn emit(edition: &Edition<'_>) -> Vec<OutputFile> {
    let model = edition.model;
    if model.sdk.is_empty() {
        return Vec::new();
    }
    let surfaces = crate::rust::tokens::surfaces(model).into_iter();
    let surfaces = surfaces.filter(|surface| model.sdk.iter().any(|object| object.surface == *surface));
    let modules = surfaces.map(surface_module);
    let items = model.sdk.iter().map(|object| {
        let cx = SdkContext { model, object };
        let (calls, table) = (calls(&cx), table(object));
        quote!(#calls #table)
    });
    let head = quote! {
        //! Calls of SDK methods by name, with JSON params and results, and the table of methods.
        #![allow(deprecated, reason = "deprecated items are supported too")]
        #[allow(unused_imports, reason = "a contract may need only some of them")]
        use clerk_user_runtime::{
            ApiError, Arguments, Clock, MethodBehaviour, MethodParam, MethodSpec, encode, read_argument,
        };
        // Only this file uses the other modules.
        #[allow(unused_imports, reason = "an object may need only some of them")]
        use super::{sdk, #(#modules),*};
    };
    vec![file("src/sdk_calls.rs", head, items)]
}

fn calls(cx: &SdkContext<'_>) -> TokenStream {
    let (model, object) = (cx.model, cx.object);
    let name = ident(&object.name);
    let api = cx.path(&crate::rust::signatures::trait_name(object.surface));
    let arms = object.methods.iter().map(|method| arm(cx, method));
    let resource = model.resource(&object.resource);
    let derived = resource.into_iter().flat_map(|resource| {
        let shown = resource.properties.iter();
        let shown = shown.filter(|one| getter(model, resource, one, object.surface).is_some());
        shown.map(|one| {
            let wire = naming::snake_case(&one.name);
            let getter = ident(&wire);
            quote!((#wire, encode(&self.resource().#getter())?))
        })
    });
    let held = resource.into_iter().flat_map(|resource| {
        resource.properties.iter().filter(|one| has_getter(object, one)).map(|one| {
            let (wire, getter) = (one.wire(), ident(one.wire()));
            quote!((#wire, encode(&self.#getter())?))
        })
    });
    quote! {
        impl<A: #api> sdk::#name<A> {
            /// Calls a method by its name in the contract. Params and result have wire names.
            pub async fn perform(
                &mut self, method: &str, #[allow(unused_mut, reason = "a contract may have no params")] mut arguments: Arguments,
                clock: &impl Clock,
            ) -> Result<serde_json::Value, ApiError> {
                let _ = (&mut arguments, clock);
                match method {
                    #(#arms)*
                    _ => Err(ApiError::unimplemented(method)),
                }
            }
            /// All properties of the current resource, including derived ones.
            pub fn properties(&self) -> Result<serde_json::Value, ApiError> {
                let mut shown = encode(self.resource())?;
                let more: Vec<(&str, serde_json::Value)> = vec![#(#derived,)* #(#held,)*];
                if let serde_json::Value::Object(members) = &mut shown {
                    members.extend(more.into_iter().map(|(name, value)| (name.to_owned(), value)));
                }
                Ok(shown)
            }
        }
    }
}

fn arm(cx: &SdkContext<'_>, method: &SdkMethod) -> TokenStream {
    let (text, name) = (&method.name, ident(&naming::snake_case(&method.name)));
    if let MethodBehaviour::IsPrimary { param, kinds } = &method.behaviour {
        let wire = naming::snake_case(param);
        let resources: IndexSet<&str> = kinds.iter().map(|kind| kind.resource.as_str()).collect();
        let arms = resources.into_iter().map(|resource| {
            let path = cx.path(&ident(resource));
            quote!(#resource => self.#name(&read_argument::<#path>(value)?),)
        });
        return quote! {
            #text => {
                let (kind, value) = arguments.tagged(#wire)?;
                encode(&match kind.as_str() {
                    #(#arms)*
                    _ => return Err(ApiError::unreadable(&kind)),
                })
            }
        };
    }
    let mut args = arguments(cx, method);
    match &method.behaviour {
        MethodBehaviour::Passkey { credential, .. } => {
            args.push(quote!(&arguments.authenticator(#credential)?));
        }
        MethodBehaviour::TokenCache { .. } => args.push(quote!(clock)),
        _ => {}
    }
    let call = quote!(self.#name(#(#args),*));
    let result = match &method.behaviour {
        MethodBehaviour::Property(_) => call,
        MethodBehaviour::CachedList { keeps_failure: true, .. } => quote!(#call.await.unwrap_or_default()),
        _ => quote!(#call.await?),
    };
    if method.returns == SdkReturns::Nothing {
        return quote!(#text => { let () = #result; Ok(serde_json::Value::Null) });
    }
    quote!(#text => encode(&#result),)
}

fn arguments(cx: &SdkContext<'_>, method: &SdkMethod) -> Vec<TokenStream> {
    if method.params.is_empty() {
        return Vec::new();
    }
    if !method.positional {
        return vec![quote!(arguments.all()?)];
    }
    let mut seen = Vec::new();
    let args = method.params.iter().filter_map(|param| {
        let Some(within) = method.objects.iter().find(|object| object.params.contains(&param.name)) else {
            return Some(one(cx, param));
        };
        let first = !seen.contains(&&within.name);
        seen.push(&within.name);
        first.then(|| quote!(arguments.all()?))
    });
    args.collect()
}

fn one(_: &SdkContext<'_>, param: &SdkParam) -> TokenStream {
    let wire = naming::snake_case(&param.name);
    match (Optionality::of(param), param.default) {
        (_, Some(default)) => quote!(arguments.or(#wire, #default)?),
        (Optionality::Plain, None) => quote!(arguments.required(#wire)?),
        (Optionality::Nullable, None) => quote!(arguments.nullable(#wire)?),
        (Optionality::Optional, None) => quote!(arguments.optional(#wire)?),
        (Optionality::Patch, None) => quote!(arguments.defaulted(#wire)?),
    }
}

fn methods_const(object: &SdkObject) -> Ident {
    format_ident!("{}_METHODS", naming::screaming_snake_case(&object.name))
}

fn table(object: &SdkObject) -> TokenStream {
    let doc = format!(" Behaviour of the methods of `{}`.", object.name);
    let name = methods_const(object);
    let rows = object.methods.iter().map(|method| {
        let name = &method.name;
        let params = method.params.iter().map(|param| {
            let (name, ty) = (naming::snake_case(&param.name), param.ty.keyword());
            let list = param.list.then(|| quote!(.list()));
            let required = param.required.then(|| quote!(.required()));
            let nullable = param.nullable.then(|| quote!(.nullable()));
            let default = param.default.map(|default| quote!(.default(#default)));
            quote!(MethodParam::new(#name, #ty) #list #required #nullable #default)
        });
        let behaviour = behaviour(&method.behaviour);
        quote!(MethodSpec { name: #name, params: &[#(#params),*], behaviour: MethodBehaviour::#behaviour })
    });
    quote!(#[doc = #doc] pub const #name: &[MethodSpec] = &[#(#rows),*];)
}

fn behaviour(behaviour: &MethodBehaviour) -> TokenStream {
    let fed = |params: &IndexMap<String, String>| {
        let pairs = params.iter().map(|(from, to)| {
            let from = naming::snake_case(from);
            quote!((#from, #to))
        });
        quote!(&[#(#pairs),*])
    };
    let wire = |name: &str| naming::snake_case(name);
    match behaviour {
        MethodBehaviour::Call { operation, params } => {
            let params = fed(params);
            quote!(Call { operation: #operation, params: #params })
        }
        MethodBehaviour::Read { operation, params, refresh } => {
            let params = fed(params);
            let refresh = if let Some(TokenRefresh { operation, .. }) = refresh {
                quote!(Some(#operation))
            } else {
                quote!(None)
            };
            quote!(Read { operation: #operation, params: #params, refresh: #refresh })
        }
        MethodBehaviour::Page { operation, page, size, limit, offset, params, .. } => {
            let (page, size, params) = (wire(page), wire(size), fed(params));
            quote!(Page { operation: #operation, page: #page, size: #size, limit: #limit, offset: #offset, params: #params })
        }
        MethodBehaviour::CachedList { operation, .. } => quote!(CachedList { operation: #operation }),
        MethodBehaviour::UpdateByDiff { update, read, merge, params, param, patch, property } => {
            let (params, param) = (fed(params), wire(param));
            quote! {
                UpdateByDiff {
                    update: #update, read: #read, merge: #merge, params: #params, param: #param, patch: #patch,
                    property: #property
                }
            }
        }
        MethodBehaviour::SignOutAfter { operation, .. } => quote!(SignOutAfter { operation: #operation }),
        MethodBehaviour::IsPrimary { param, kinds } => {
            let param = wire(param);
            let kinds = kinds.iter().map(|kind| {
                let (resource, id) = (&kind.resource, &kind.id);
                quote!((#resource, #id))
            });
            quote!(IsPrimary { param: #param, kinds: &[#(#kinds),*] })
        }
        MethodBehaviour::Property(property) => quote!(Property(#property)),
        MethodBehaviour::UploadOrDelete { upload, delete, param, to } => {
            let param = wire(param);
            quote!(UploadOrDelete { upload: #upload, delete: #delete, param: #param, to: #to })
        }
        MethodBehaviour::Passkey { begin, finish, .. } => quote!(Passkey { begin: #begin, finish: #finish }),
        MethodBehaviour::TokenCache { operation, params, property, ttl_seconds, leeway } => {
            let (params, leeway) = (fed(params), wire(leeway));
            quote! {
                TokenCache {
                    operation: #operation, params: #params, property: #property, ttl_seconds: #ttl_seconds,
                    leeway: #leeway
                }
            }
        }
    }
}
