//! Tables that generic code reads: operations, resources, errors, API versions.

use clerk_user_runtime::Surface;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use crate::edition::Edition;
use crate::output::OutputFile;
use crate::rust::tokens::{error_const, file, ident, operation_variant, variant};
use clerk_user_model::model::{
    DefaultValue, Model, Operation, Param, ParamType, Property, PropertyType, Resource, Returns,
};
use clerk_user_model::naming;

/// Emits the operations, errors and versions.
pub(crate) fn emit(edition: &Edition<'_>) -> Vec<OutputFile> {
    vec![operations(edition.model), errors(edition.model), versions(edition.model)]
}

/// Emits the resources.
pub(crate) fn emit_resources(edition: &Edition<'_>) -> Vec<OutputFile> {
    vec![resources(edition.model)]
}

fn operations(model: &Model) -> OutputFile {
    let variants: Vec<_> =
        model.operations.iter().map(|one| operation_variant(one.surface, &one.name)).collect();
    let docs = model.operations.iter().map(|operation| format!(" `{}`.", operation.id()));
    let mut sorted: Vec<&Operation> = model.operations.iter().collect();
    sorted.sort_by_key(|operation| operation.id());
    let sorted_ids = sorted.iter().map(|operation| operation.id());
    let sorted_variants = sorted.iter().map(|one| operation_variant(one.surface, &one.name));
    let consts: Vec<_> = model.operations.iter().map(operation_const).collect();
    let specs = model.operations.iter().zip(&consts).map(|(operation, name)| {
        let spec = operation_spec(model, operation);
        quote!(const #name: OperationSpec = #spec;)
    });
    let head = quote! {
        //! The operations as an enum, and their table.
        #[allow(unused_imports, reason = "a contract may need only some of them")]
        use clerk_user_runtime::{
            BodyEncoding, DefaultValue, Envelope, Format, Http, OperationSpec, ParamLocation, ParamSpec,
            ParamType, Returns, Surface, Verb,
        };

        /// An operation of the contract, in the order of the table.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Operation { #(#[doc = #docs] #variants,)* }

        impl Operation {
            /// All operations, in the order of the table.
            pub const ALL: &'static [Self] = &[#(Self::#variants),*];

            /// Its row of the table.
            pub const fn spec(self) -> &'static OperationSpec {
                &OPERATIONS[self as usize]
            }

            /// Surface and name, separated by a dot.
            pub const fn id(self) -> &'static str {
                self.spec().id
            }

            /// The operation of that id.
            pub fn from_id(id: &str) -> Option<Self> {
                let at = BY_ID.binary_search_by(|(other, _)| (*other).cmp(id)).ok()?;
                Some(BY_ID[at].1)
            }
        }

        /// The operations by id, in the order of their ids.
        const BY_ID: &[(&str, Operation)] = &[#((#sorted_ids, Operation::#sorted_variants)),*];

        /// The operations.
        pub const OPERATIONS: &[OperationSpec] = &[#(#consts),*];
    };
    file("src/operations.rs", head, specs)
}

fn operation_const(operation: &Operation) -> Ident {
    ident(&naming::screaming_snake_case(&format!("{}_{}", operation.surface, operation.name)))
}

fn operation_spec(model: &Model, operation: &Operation) -> TokenStream {
    let id = operation.id();
    let surface = variant(operation.surface);
    let (verb, path) = (variant(operation.http.verb), &operation.http.path);
    let body = variant(operation.http.body);
    let envelope = variant(operation.http.envelope);
    let params = operation.params.iter().map(|param| param_spec(model, param));
    let resource = operation.returns.resource();
    let returns = match operation.returns {
        Returns::One(_) => quote!(Returns::One(#resource)),
        Returns::List(_) => quote!(Returns::List(#resource)),
        Returns::Page(_) => quote!(Returns::Page(#resource)),
    };
    let statuses = (!operation.statuses.is_empty()).then(|| {
        let statuses = operation.statuses.iter().map(|status| Literal::u16_unsuffixed(*status));
        quote!(.statuses(&[#(#statuses),*]))
    });
    let paged_by = operation.paged_by.as_ref().map(|param| quote!(.paged_by(#param)));
    let flags = flag_calls([("anybody", operation.is_public()), ("returns_null", operation.returns_null)]);
    let since = operation.since.as_ref().map(|since| quote!(.since(#since)));
    let until = operation.until.as_ref().map(|until| quote!(.until(#until)));
    quote! {
        OperationSpec::new(
            #id, Surface::#surface, Http::new(Verb::#verb, #path, BodyEncoding::#body, Envelope::#envelope),
            &[#(#params),*], #returns,
        ) #statuses #flags #paged_by #since #until
    }
}

fn param_spec(model: &Model, param: &Param) -> TokenStream {
    let (name, wire) = (&param.name, &param.wire);
    let (location, ty) = (variant(param.location), param_type(model, &param.ty));
    let flags = flag_calls([
        ("list", param.list),
        ("required", param.required),
        ("nullable", param.nullable),
        ("blank_is_null", param.blank_is_null),
        ("has_errors", !param.errors.is_empty()),
    ]);
    let min_items = param.min_items.map(|min| quote!(.min_items(#min)));
    let max_items = param.max_items.map(|max| quote!(.max_items(#max)));
    let default = param.default.as_ref().map(|default| {
        let default = default_value(default);
        quote!(.default(#default))
    });
    let requires = (!param.requires.is_empty()).then(|| {
        let requires = &param.requires;
        quote!(.requires(&[#(#requires),*]))
    });
    let dependencies = dependencies(param);
    let property = param.property.as_ref().map(|property| quote!(.property(#property)));
    let since = param.since.as_ref().map(|since| quote!(.since(#since)));
    let until = param.until.as_ref().map(|until| quote!(.until(#until)));
    quote! {
        ParamSpec::new(#name, #wire, ParamLocation::#location, #ty)
            #flags #min_items #max_items #default #requires #dependencies #property #since #until
    }
}

/// Dependencies on other params, and the faults for which the operation has its own errors.
fn dependencies(param: &Param) -> TokenStream {
    let only_with = (!param.only_with.is_empty()).then(|| {
        let pairs = param.only_with.iter().map(|(other, values)| quote!((#other, &[#(#values),*])));
        quote!(.only_with(&[#(#pairs),*]))
    });
    let as_many_as = param.as_many_as.as_ref().map(|other| quote!(.as_many_as(#other)));
    let unless = param.unless.as_ref().map(|other| quote!(.unless(#other)));
    let own_errors = (!param.own_errors.is_empty()).then(|| {
        let faults = param.own_errors.iter().map(variant);
        quote!(.own_errors(&[#(clerk_user_runtime::ParamFault::#faults),*]))
    });
    let disputed = (!param.disputed.is_empty()).then(|| {
        let faults = param.disputed.iter().map(variant);
        quote!(.disputed(&[#(clerk_user_runtime::ParamFault::#faults),*]))
    });
    quote!(#only_with #as_many_as #unless #own_errors #disputed)
}

/// A default in a table.
pub(crate) fn default_value(default: &DefaultValue) -> TokenStream {
    match default {
        DefaultValue::Boolean(value) => quote!(DefaultValue::Boolean(#value)),
        DefaultValue::Integer(value) => quote!(DefaultValue::Integer(#value)),
        DefaultValue::Text(value) => quote!(DefaultValue::Text(#value)),
    }
}

/// One method call per flag that is set.
fn flag_calls<const N: usize>(flags: [(&str, bool); N]) -> TokenStream {
    let set = flags.into_iter().filter(|(_, set)| *set).map(|(name, _)| format_ident!("{name}"));
    quote!(#(.#set())*)
}

fn bound(name: &str, bound: Option<impl quote::ToTokens>) -> Option<TokenStream> {
    let name = format_ident!("{name}");
    bound.map(|bound| quote!(.#name(#bound)))
}

pub(crate) fn param_type(model: &Model, ty: &ParamType) -> TokenStream {
    match ty {
        ParamType::String { format, min_length, max_length, secret } => {
            let plain = if *secret { quote!(SECRET) } else { quote!(TEXT) };
            let format = format.map(|format| {
                let format = variant(format);
                quote!(.format(Format::#format))
            });
            let (min, max) = (bound("min", unsuffixed(*min_length)), bound("max", unsuffixed(*max_length)));
            quote!(ParamType::#plain #format #min #max)
        }
        ParamType::Id(name) => {
            let id = model.id_type(name);
            let resource = id.map_or("", |id| id.resource.as_str());
            quote!(ParamType::Id { resource: #resource })
        }
        ParamType::Enum(name) => {
            let known = model.enum_type(name);
            let open = known.is_none_or(|one| one.open);
            let values = known.into_iter().flat_map(|one| &one.values).map(|value| &value.value);
            quote!(ParamType::Enum { name: #name, values: &[#(#values),*], open: #open })
        }
        ParamType::Integer { min, max } => {
            let (min, max) = (bound("min", *min), bound("max", *max));
            quote!(ParamType::INTEGER #min #max)
        }
        ParamType::Boolean => quote!(ParamType::Boolean),
        ParamType::Millis => quote!(ParamType::Millis),
        ParamType::File => quote!(ParamType::File),
        ParamType::Rfc3339 => quote!(ParamType::Rfc3339),
        ParamType::Metadata { max_bytes } => {
            let max = bound("max", unsuffixed(*max_bytes));
            quote!(ParamType::Metadata { max_bytes: None } #max)
        }
    }
}

fn unsuffixed(number: Option<u64>) -> Option<Literal> {
    number.map(Literal::u64_unsuffixed)
}

fn resources(model: &Model) -> OutputFile {
    let shown = || {
        let plain = model.resources.iter().filter(|resource| resource.union.is_none());
        plain.flat_map(|resource| resource.surfaces.iter().map(move |surface| (resource, *surface)))
    };
    let consts = shown().map(|(resource, surface)| resource_const(resource, surface));
    let head = quote! {
        //! The table of resources, one row per resource and surface.
        use clerk_user_runtime::{PropertySpec, ResourceSpec, Surface};

        /// The resources without the unions.
        pub const RESOURCES: &[ResourceSpec] = &[#(#consts),*];

        /// The row of a resource on a surface.
        pub fn resource(name: &str, surface: Surface) -> Option<&'static ResourceSpec> {
            RESOURCES.iter().find(|one| one.name == name && one.surface == surface)
        }
    };
    let specs = shown().map(|(resource, surface)| {
        let (name, spec) = (resource_const(resource, surface), resource_spec(resource, surface));
        quote!(const #name: ResourceSpec = #spec;)
    });
    file("src/resources.rs", head, specs)
}

fn resource_const(resource: &Resource, surface: Surface) -> Ident {
    ident(&naming::screaming_snake_case(&format!("{surface}_{}", resource.name)))
}

fn resource_spec(resource: &Resource, surface: Surface) -> TokenStream {
    let name = &resource.name;
    let properties = resource.properties.iter().filter(|property| property.wire.is_some());
    let properties = properties.map(|property| property_spec(property, surface));
    let roles = resource.lifecycle.get(&surface).into_iter().flatten().map(|(role, operation)| {
        let role = format_ident!("{role}");
        quote!(.#role(#operation))
    });
    let surface = variant(surface);
    quote!(ResourceSpec::new(#name, Surface::#surface, &[#(#properties),*]) #(#roles)*)
}

fn property_spec(property: &Property, surface: Surface) -> TokenStream {
    let (name, wire, ty) = (&property.name, property.wire(), property.ty.keyword());
    let access = property.access(surface);
    let flags = flag_calls([
        ("list", property.list),
        ("optional", access.optional),
        ("nullable", access.nullable),
        ("hidden", !access.readable),
        ("unnamed", access.unnamed),
        ("volatile", property.volatile),
        ("writable", access.writable),
    ]);
    let primary_of = property.primary_of.as_ref().map(|list| quote!(.primary_of(#list)));
    let literal = match &property.ty {
        PropertyType::Literal(text) => Some(quote!(.literal(#text))),
        _ => None,
    };
    let since = property.since.as_ref().map(|since| quote!(.since(#since)));
    let until = property.until.as_ref().map(|until| quote!(.until(#until)));
    quote!(PropertySpec::new(#name, #wire, #ty) #flags #primary_of #literal #since #until)
}

fn errors(model: &Model) -> OutputFile {
    let consts = model.errors.keys().map(|name| error_const(name));
    let decoding = model.decoding.iter().map(|(fault, error)| {
        let (fault, error) = (format_ident!("{fault}"), error_const(error));
        quote!(#fault: #error)
    });
    let head = quote! {
        //! The errors of the contract, and the error for each kind of invalid request.
        use clerk_user_runtime::{DecodeErrors, ErrorDef};
        /// All errors.
        pub const ALL: &[ErrorDef] = &[#(#consts),*];
        /// The error for each kind of invalid request.
        pub const DECODE: DecodeErrors = DecodeErrors { #(#decoding),* };
    };
    let defs = model.errors.iter().map(|(name, error)| {
        let (konst, doc) = (error_const(name), format!(" {} ({})", error.message, error.status));
        let (status, code, message) = (Literal::u16_unsuffixed(error.status), &error.code, &error.message);
        quote! {
            #[doc = #doc]
            pub const #konst: ErrorDef = ErrorDef::new(#name, #status, #code, #message);
        }
    });
    file("src/errors.rs", head, defs)
}

fn versions(model: &Model) -> OutputFile {
    let versions = &model.api_versions;
    let (contract, newest) = (&model.version, model.newest_api_version());
    let head = quote! {
        //! The API versions, and the version of the contract.
        use clerk_user_runtime::ApiVersion;
        /// The API versions, oldest first.
        pub const ALL: &[ApiVersion] = &[#(ApiVersion::known(#versions)),*];
        /// The newest API version; the default for requests without a version.
        pub const NEWEST: ApiVersion = ApiVersion::known(#newest);
        /// Version of the contract.
        pub const CONTRACT: &str = #contract;
    };
    file("src/versions.rs", head, [])
}
