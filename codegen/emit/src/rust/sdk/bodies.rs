//! Bodies of SDK methods: they build requests from params and call the API. Code that does not depend on the
//! contract is in the runtime.
//!
//! Local variables end with an underscore, so that they never conflict with the names of params.

use indexmap::IndexMap;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::context::{Optionality, SdkContext, clock_ident, identifier_enum, param_ident, updates_resource};
use crate::rust::tokens::{ident, params_type};
use clerk_user_model::model::{
    DefaultValue, MethodBehaviour, Operation, Param, ParamType, PrimaryKind, Property, PropertyType,
    SdkMethod, SdkParam, SdkReturns,
};
use clerk_user_model::naming;

/// The body of a method.
pub(crate) fn body(cx: &SdkContext<'_>, method: &SdkMethod) -> TokenStream {
    let body = MethodBody { cx, method };
    match &method.behaviour {
        MethodBehaviour::Read { operation, params, refresh: Some(refresh) } => {
            let read = body.call(operation, body.forwarded(params));
            let session = (refresh.session.as_str(), Optionality::Plain, quote!(session_));
            let token = body.call(&refresh.operation, vec![session]);
            quote! {
                let response_ = #read;
                self.update_(response_)?;
                if let Some(session_) = self.session.clone() {
                    self.session_token = Some(#token?);
                }
                Ok(&self.resource)
            }
        }
        MethodBehaviour::Call { operation, params } | MethodBehaviour::Read { operation, params, .. } => {
            let call = body.call(operation, body.forwarded(params));
            if updates_resource(cx.object, method) {
                quote!(let response_ = #call; self.update_(response_))
            } else if method.returns == SdkReturns::Nothing {
                quote!(#call.map(drop))
            } else {
                call
            }
        }
        MethodBehaviour::Page { operation, page, size, limit, offset, send, params } => {
            let mut given = body.forwarded(params);
            let (page, size) = (body.read(page), body.read(size));
            given.push((limit, Optionality::Plain, size.clone()));
            given.push((offset, Optionality::Plain, quote!(clerk_user_runtime::page_offset(#page, #size))));
            given
                .extend(send.iter().map(|(wire, value)| (wire.as_str(), Optionality::Plain, quote!(#value))));
            body.call(operation, given)
        }
        MethodBehaviour::CachedList { operation, keeps_failure } => {
            let field = ident(&naming::snake_case(&method.name));
            let call = body.call(operation, Vec::new());
            let (cached, result) = if *keeps_failure {
                let kept = quote! {
                    match &self.#field {
                        Some(Ok(list)) => Ok(list),
                        Some(Err(error)) => Err(error.clone()),
                        None => Ok(&[]),
                    }
                };
                (quote!(response_), kept)
            } else {
                (quote!(response_?), quote!(Ok(self.#field.as_deref().unwrap_or_default())))
            };
            quote! {
                if self.#field.is_none() {
                    let response_ = #call;
                    self.#field = Some(#cached);
                }
                #result
            }
        }
        MethodBehaviour::UpdateByDiff { update, read, merge, params, param, patch, property } => {
            let update = body.call(update, body.forwarded(params));
            let read = body.call(read, Vec::new());
            let merge = body.call(merge, vec![(patch, Optionality::Plain, quote!(patch_))]);
            let wanted = body.read(param);
            let is_left_out = params.keys().filter_map(|name| method.param(name)).map(|param| {
                let value = body.read(&param.name);
                match Optionality::of(param) {
                    Optionality::Plain | Optionality::Nullable => quote!(false),
                    Optionality::Optional => quote!(#value.is_none()),
                    Optionality::Patch => quote!(#value.is_keep()),
                }
            });
            let is_left_out = quote!(#(&& #is_left_out)*);
            let stored = body.stored(property);
            quote! {
                let wanted_ = #wanted;
                let response_ = if wanted_.is_some() #is_left_out { #read } else { #update };
                self.update_(response_)?;
                if let Some(wanted_) = wanted_ {
                    let patch_ = clerk_user_runtime::metadata_diff(#stored, &wanted_);
                    if !patch_.is_empty() {
                        let response_ = #merge;
                        self.update_(response_)?;
                    }
                }
                Ok(&self.resource)
            }
        }
        MethodBehaviour::SignOutAfter { operation, params } => {
            let call = body.call(operation, body.forwarded(params));
            quote!(#call?; self.signed_out = true; Ok(()))
        }
        MethodBehaviour::IsPrimary { param, kinds } => body.is_primary(param, kinds),
        MethodBehaviour::Property(wire) => {
            let field = ident(wire);
            if method.returns == SdkReturns::Text {
                quote!(&self.resource.#field)
            } else {
                quote!(self.resource.#field)
            }
        }
        MethodBehaviour::UploadOrDelete { upload, delete, param, to } => {
            let upload = body.call(upload, vec![(to, Optionality::Plain, quote!(value_))]);
            let delete = body.call(delete, Vec::new());
            let value = body.read(param);
            quote! {
                match #value {
                    Some(value_) => #upload,
                    None => #delete.and_then(|deleted_| clerk_user_runtime::convert(&deleted_)),
                }
            }
        }
        MethodBehaviour::Passkey { begin, finish, id, credential, send } => {
            let begin = body.call(begin, Vec::new());
            let mut given = vec![
                (id.as_str(), Optionality::Plain, quote!(begun_.id)),
                (credential, Optionality::Plain, quote!(credential_)),
            ];
            given.extend(
                send.iter().map(|(wire, text)| (wire.as_str(), Optionality::Plain, quote!(#text.into()))),
            );
            let finish = body.call(finish, given);
            quote! {
                let begun_ = #begin?;
                let credential_ = device.create(&begun_).await?;
                #finish.map_err(Into::into)
            }
        }
        MethodBehaviour::TokenCache { operation, params, property, ttl_seconds, leeway } => {
            let field = ident(&naming::snake_case(&method.name));
            let request = body.request(operation, body.forwarded(params)).unwrap_or_else(|| quote!(()));
            let leeway = body.read(leeway);
            let call = body.api(operation);
            let arg = cx.model.operation(operation).filter(|operation| !operation.params.is_empty());
            let arg = arg.map(|_| quote!(request_.clone()));
            let request = if arg.is_some() { quote!(let request_ = #request;) } else { quote!() };
            let key = if arg.is_some() { quote!(request_) } else { quote!(()) };
            let returned =
                cx.model.operation(operation).and_then(|one| cx.model.resource(one.returns.resource()));
            let mut properties = returned.into_iter().flat_map(|resource| &resource.properties);
            let is_secret = properties.any(|one| one.wire() == property && one.ty == PropertyType::Secret);
            let (property, clock) = (ident(property), clock_ident(method));
            let text = if is_secret {
                quote!(response_.#property.expose().to_owned())
            } else {
                quote!(response_.#property)
            };
            quote! {
                let (now_, leeway_) = (#clock.now(), #leeway);
                #request
                if let Some(text_) = self.#field.find(&#key, now_, #ttl_seconds, leeway_) {
                    return Ok(text_.to_owned());
                }
                let response_ = #call(#arg).await?;
                let text_ = #text;
                self.#field.keep(#key, text_.as_str(), now_);
                Ok(text_)
            }
        }
    }
}

/// The fields of a request: wire name, optionality and expression.
type RequestFields<'a> = Vec<(&'a str, Optionality, TokenStream)>;

struct MethodBody<'a> {
    cx: &'a SdkContext<'a>,
    method: &'a SdkMethod,
}

impl<'a> MethodBody<'a> {
    /// The expression that reads a param of the method.
    fn read(&self, name: &str) -> TokenStream {
        let method = self.method;
        let field = method.param(name).map(param_ident);
        if !method.positional {
            return quote!(params.#field);
        }
        let mut objects = method.objects.iter();
        if let Some(object) = objects.find(|object| object.params.iter().any(|param| param == name)) {
            let object = ident(&naming::snake_case(&object.name));
            quote!(#object.#field)
        } else {
            quote!(#field)
        }
    }

    /// The method params that are forwarded to an operation unchanged.
    fn forwarded(&self, params: &'a IndexMap<String, String>) -> RequestFields<'a> {
        let fed = params.iter().filter_map(|(name, wire)| {
            let param: &SdkParam = self.method.param(name)?;
            Some((wire.as_str(), Optionality::of(param), self.read(name)))
        });
        fed.collect()
    }

    /// The API method of an operation.
    fn api(&self, id: &str) -> TokenStream {
        let name = self.cx.model.operation(id).map(|operation| ident(&naming::snake_case(&operation.name)));
        quote!(self.api.#name)
    }

    /// An awaited call of an operation.
    fn call(&self, id: &str, given: RequestFields<'_>) -> TokenStream {
        let (api, request) = (self.api(id), self.request(id, given));
        quote!(#api(#request).await)
    }

    /// The params struct of an operation, if it has params.
    #[expect(clippy::needless_pass_by_value, reason = "callers build the list inline")]
    fn request(&self, id: &str, given: RequestFields<'_>) -> Option<TokenStream> {
        let operation: &Operation = self.cx.model.operation(id)?;
        if operation.params.is_empty() {
            return None;
        }
        let ty = self.cx.path(&params_type(&operation.name));
        let has_default = !operation.params.iter().any(|to| to.required && to.default.is_none());
        let mut rest = quote!();
        let mut fields = Vec::new();
        for to in &operation.params {
            let name = ident(&to.wire);
            match given.iter().find(|(wire, ..)| *wire == to.wire) {
                Some((_, shape, value)) => {
                    let value = convert(*shape, value, to);
                    let is_short = name == value.to_string();
                    fields.push(if is_short { quote!(#name) } else { quote!(#name: #value) });
                }
                None if has_default => rest = quote!(..#ty::default()),
                None => {
                    let value = absent_value(to);
                    fields.push(quote!(#name: #value));
                }
            }
        }
        Some(if fields.is_empty() { quote!(#ty::default()) } else { quote!(#ty { #(#fields,)* #rest }) })
    }

    /// A metadata property of the current resource, as an option.
    fn stored(&self, wire: &str) -> TokenStream {
        let name = ident(wire);
        let property = self.property(wire);
        as_option_ref(
            property.map(|property| property.access(self.cx.object.surface)),
            &quote!(self.resource.#name),
        )
    }

    fn property(&self, wire: &str) -> Option<&Property> {
        let resource = self.cx.model.resource(&self.cx.object.resource)?;
        resource.properties.iter().find(|property| property.wire() == wire)
    }

    fn is_primary(&self, param: &str, kinds: &[PrimaryKind]) -> TokenStream {
        let name = identifier_enum(&self.cx.object.resource);
        let mut arms: IndexMap<&str, Vec<TokenStream>> = IndexMap::new();
        for kind in kinds {
            let id = ident(&kind.id);
            let access = self.property(&kind.id).map(|property| property.access(self.cx.object.surface));
            let id = as_option_ref(access, &quote!(self.resource.#id));
            arms.entry(&kind.resource).or_default().push(quote!(#id == Some(&member_.id)));
        }
        let tags: Vec<Ident> = arms.keys().map(|resource| ident(resource)).collect();
        let tests = arms.values().map(|tests| quote!(#(#tests)||*));
        let value = self.method.param(param).map(param_ident);
        quote!(match #value.into() { #(#name::#tags(member_) => #tests,)* })
    }
}

/// A property value as an `Option` of a reference.
pub(crate) fn as_option_ref(
    access: Option<clerk_user_model::model::PropertyAccess>,
    value: &TokenStream,
) -> TokenStream {
    match access.map(|access| (access.optional, access.nullable)) {
        Some((true, true)) => quote!(#value.value()),
        Some((false, false)) => quote!(Some(&#value)),
        _ => quote!(#value.as_ref()),
    }
}

/// Converts a value to the type of an operation param.
fn convert(shape: Optionality, value: &TokenStream, to: &Param) -> TokenStream {
    if let Some(default) = &to.default {
        let default = default_value(default, to);
        return if shape == Optionality::Plain { value.clone() } else { quote!(#value.unwrap_or(#default)) };
    }
    let patch = quote!(Patch);
    match (shape, to.required, to.nullable) {
        (Optionality::Plain, true, false)
        | (Optionality::Nullable, true, true)
        | (Optionality::Optional, false, false)
        | (Optionality::Patch, ..) => value.clone(),
        (Optionality::Plain, true, true) | (Optionality::Plain, false, false) => quote!(Some(#value)),
        (Optionality::Plain, false, true) => quote!(#patch::Set(#value)),
        (Optionality::Nullable, ..) => quote!(#patch::or_clear(#value)),
        (Optionality::Optional, ..) => quote!(#patch::or_keep(#value)),
    }
}

/// The value of a param that the method does not set.
fn absent_value(to: &Param) -> TokenStream {
    match &to.default {
        Some(default) => default_value(default, to),
        None if to.nullable => quote!(Patch::Keep),
        None => quote!(None),
    }
}

fn default_value(default: &DefaultValue, to: &Param) -> TokenStream {
    match default {
        DefaultValue::Boolean(value) => quote!(#value),
        DefaultValue::Integer(value) if to.ty == ParamType::Millis => {
            quote!(Timestamp::from_millis(#value))
        }
        DefaultValue::Integer(value) => quote!(#value),
        DefaultValue::Text(value) => quote!(#value.into()),
    }
}
