//! The dispatcher: raw request → strict decoding → trait call → status and JSON. No transport.

use proc_macro2::TokenStream;
use quote::quote;

use crate::edition::Edition;
use crate::output::OutputFile;
use crate::rust::signatures::trait_name;
use crate::rust::tokens::{file, ident, operation_variant, params_type, surface_module, surfaces};
use clerk_user_model::model::Operation;
use clerk_user_model::naming;

/// Emits the dispatcher.
pub(crate) fn emit(edition: &Edition<'_>) -> Vec<OutputFile> {
    let (model, root) = (edition.model, edition.root());
    let surfaces = surfaces(model);
    let handles = surfaces.iter().map(|surface| {
        let (module, name) = (surface_module(*surface), trait_name(*surface));
        let doc = format!(" The {surface} API for one call.");
        quote!(#[doc = #doc] fn #module(&self, context: &Context) -> impl #root::#module::#name;)
    });
    let stubs = surfaces.iter().map(|surface| {
        let (module, name) = (surface_module(*surface), trait_name(*surface));
        quote!(impl #root::#module::#name for Unimplemented {})
    });
    let arms = model.operations.iter().map(|operation| arm(operation, &root));
    let head = quote! {
            //! The dispatcher: from a raw request to a raw response, without a transport.
            #![allow(deprecated, reason = "deprecated operations are supported too")]
            use clerk_user_runtime::{Actor, ApiError, ApiVersion, Context, Request, Response, Surface, decode};
            use serde::Serialize;
            use serde_json::Value;
            use #root::errors::DECODE;
            use #root::operations::Operation;
            use #root::versions;

            /// An implementation of all surfaces. The dispatcher creates a handle for each call.
            pub trait Api: Send + Sync {
                #(#handles)*
            }

            /// An API without operations, for a surface that is not implemented.
            #[derive(Clone, Copy, Debug, Default)]
            pub struct Unimplemented;
            #(#stubs)*

            /// Handles one request. An error becomes a response with the error envelope.
            pub async fn dispatch(api: &impl Api, request: &Request) -> Response {
                match handle(api, request).await {
                    Ok(body) => Response { status: 200, body },
                    Err(error) => Response { status: error.status, body: error.to_value() },
                }
            }

            fn encode<T: Serialize>(response: &T) -> Result<Value, ApiError> {
                serde_json::to_value(response).map_err(|error| ApiError::internal(&error.to_string()))
            }

            async fn handle(api: &impl Api, request: &Request) -> Result<Value, ApiError> {
                let version = ApiVersion::resolve(request.api_version.as_deref(), versions::ALL);
                let version = version.ok_or_else(|| ApiError::new(DECODE.version))?;
                let operation = Operation::from_id(&request.operation)
                    .filter(|operation| operation.spec().exists_at(version.as_str()))
                    .ok_or_else(|| ApiError::new(DECODE.not_found))?;
                let spec = operation.spec();
                let allowed = match request.actor {
                    Actor::Anonymous => spec.anybody,
                    Actor::SecretKey => spec.surface == Surface::Backend,
                    Actor::User(_) => spec.surface == Surface::Frontend,
                };
                if !allowed {
                    return Err(ApiError::new(DECODE.unauthenticated));
                }
                let context = Context { actor: request.actor.clone(), version };
                let version = context.version.as_str();
                // Operations with params, and operations without.
                macro_rules! serve {
                    ($handle:ident, $method:path, $params:ty) => {{
                        let params: $params = decode(spec, version, &request.params, &DECODE)?;
                        $method(&api.$handle(&context), params).await.and_then(|response| encode(&response))
                    }};
                    ($handle:ident, $method:path) => {{
                        let _: serde::de::IgnoredAny = decode(spec, version, &request.params, &DECODE)?;
                        $method(&api.$handle(&context)).await.and_then(|response| encode(&response))
                    }};
                }
                let result = match operation {
                    #(#arms)*
                };
                Ok(spec.page_or_array(&request.params, result?))
            }
    };
    vec![file("src/dispatch.rs", head, [])]
}

fn arm(operation: &Operation, root: &TokenStream) -> TokenStream {
    let variant = operation_variant(operation.surface, &operation.name);
    let module = surface_module(operation.surface);
    let api = trait_name(operation.surface);
    let method = ident(&naming::snake_case(&operation.name));
    let params = (!operation.params.is_empty()).then(|| {
        let params = params_type(&operation.name);
        quote!(, #root::#module::#params)
    });
    quote!(Operation::#variant => serve!(#module, #root::#module::#api::#method #params),)
}
