//! Tables that generic code reads: operations, resources, errors, API versions.

use clerk_user_runtime::Surface;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::OutputFile;
use super::rust::{error_const, file, operation_variant, option_number, option_text, variant};
use crate::model::{Default, Model, Operation, Param, ParamType, Property, PropertyType, Resource, Returns};

/// Emits the tables.
pub(super) fn emit(model: &Model) -> Vec<OutputFile> {
    vec![operations(model), resources(model), errors(model), versions(model)]
}

fn operations(model: &Model) -> OutputFile {
    let variants: Vec<_> =
        model.operations.iter().map(|one| operation_variant(one.surface, &one.name)).collect();
    let docs = model.operations.iter().map(|operation| format!(" `{}`.", operation.id()));
    let ids: Vec<String> = model.operations.iter().map(Operation::id).collect();
    let specs = model.operations.iter().map(|operation| operation_spec(model, operation));
    let indices = 0..variants.len();
    file(
        "src/operations.rs",
        quote! {
            //! Every operation: an enum to match on, and a table to read.
            #[allow(unused_imports, reason = "a contract may need only some of them")]
            use clerk_user_runtime::{
                BodyEncoding, DefaultValue, Envelope, Format, Http, Location, OperationSpec, ParamSpec, ParamType,
                Returns, Surface, Verb,
            };

            /// An operation of the contract.
            #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
            pub enum Operation { #(#[doc = #docs] #variants,)* }

            impl Operation {
                /// All of them, in the order of the table.
                pub const ALL: &'static [Self] = &[#(Self::#variants),*];

                /// What the table says of it.
                pub const fn spec(self) -> &'static OperationSpec {
                    match self { #(Self::#variants => &OPERATIONS[#indices],)* }
                }

                /// Surface and name, with a dot between.
                pub const fn id(self) -> &'static str {
                    self.spec().id
                }

                /// The operation of that id.
                pub fn from_id(id: &str) -> Option<Self> {
                    match id { #(#ids => Some(Self::#variants),)* _ => None }
                }
            }

            /// The operations.
            pub const OPERATIONS: &[OperationSpec] = &[#(#specs),*];
        },
    )
}

fn operation_spec(model: &Model, operation: &Operation) -> TokenStream {
    let (id, name) = (operation.id(), &operation.name);
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
    let (since, until) = (option_text(operation.since.as_ref()), option_text(operation.until.as_ref()));
    quote! {
        OperationSpec {
            id: #id,
            name: #name,
            surface: Surface::#surface,
            http: Http {
                verb: Verb::#verb, path: #path, body: BodyEncoding::#body, envelope: Envelope::#envelope,
            },
            params: &[#(#params),*],
            returns: #returns,
            since: #since,
            until: #until,
        }
    }
}

fn param_spec(model: &Model, param: &Param) -> TokenStream {
    let (name, wire) = (&param.name, &param.wire);
    let (location, ty) = (variant(param.location), param_type(model, &param.ty));
    let flags = [
        ("list", param.list),
        ("required", param.required),
        ("nullable", param.nullable),
        ("blank_is_null", param.blank_is_null),
        ("has_errors", !param.errors.is_empty()),
    ];
    let mut said: Vec<TokenStream> = flags.into_iter().filter(|(_, set)| *set).map(flag).collect();
    said.extend(param.max_items.map(|max| quote!(max_items: Some(#max))));
    said.extend(param.default.as_ref().map(|default| match default {
        Default::Boolean(value) => quote!(default: Some(DefaultValue::Boolean(#value))),
        Default::Integer(value) => quote!(default: Some(DefaultValue::Integer(#value))),
        Default::Text(value) => quote!(default: Some(DefaultValue::Text(#value))),
    }));
    if !param.requires.is_empty() {
        let requires = &param.requires;
        said.push(quote!(requires: &[#(#requires),*]));
    }
    said.extend(param.property.as_ref().map(|property| quote!(property: Some(#property))));
    said.extend(param.since.as_ref().map(|since| quote!(since: Some(#since))));
    said.extend(param.until.as_ref().map(|until| quote!(until: Some(#until))));
    or_plain(&quote!(ParamSpec), &quote!(ParamSpec::new(#name, #wire, Location::#location, #ty)), &said)
}

fn flag((name, set): (&str, bool)) -> TokenStream {
    let name = format_ident!("{name}");
    quote!(#name: #set)
}

/// A row of a table: what differs from the plain row, or the plain row.
fn or_plain(ty: &TokenStream, plain: &TokenStream, said: &[TokenStream]) -> TokenStream {
    if said.is_empty() { plain.clone() } else { quote!(#ty { #(#said,)* ..#plain }) }
}

fn param_type(model: &Model, ty: &ParamType) -> TokenStream {
    match ty {
        ParamType::String { format, min_length, max_length, secret } => {
            let format = format.map_or_else(
                || quote!(None),
                |format| {
                    let format = variant(format);
                    quote!(Some(Format::#format))
                },
            );
            let (min, max) = (option_number(*min_length), option_number(*max_length));
            quote!(ParamType::String { format: #format, min_length: #min, max_length: #max, secret: #secret })
        }
        ParamType::Id(name) => {
            let id = model.ids.iter().find(|id| id.name == *name);
            let resource = id.map_or("", |id| id.resource.as_str());
            quote!(ParamType::Id { resource: #resource })
        }
        ParamType::Enum(name) => {
            let known = model.enums.iter().find(|one| one.name == *name);
            let open = known.is_none_or(|one| one.open);
            let values = known.into_iter().flat_map(|one| &one.values).map(|value| &value.value);
            quote!(ParamType::Enum { name: #name, values: &[#(#values),*], open: #open })
        }
        ParamType::Integer { min, max } => {
            let (min, max) = (option_number(*min), option_number(*max));
            quote!(ParamType::Integer { min: #min, max: #max })
        }
        ParamType::Boolean => quote!(ParamType::Boolean),
        ParamType::Millis => quote!(ParamType::Millis),
        ParamType::File => quote!(ParamType::File),
        ParamType::Rfc3339 => quote!(ParamType::Rfc3339),
        ParamType::Metadata { max_bytes } => {
            let max = option_number(*max_bytes);
            quote!(ParamType::Metadata { max_bytes: #max })
        }
    }
}

fn resources(model: &Model) -> OutputFile {
    let specs = model
        .resources
        .iter()
        .filter(|resource| resource.union.is_none())
        .flat_map(|resource| resource.surfaces.iter().map(|surface| resource_spec(resource, *surface)));
    file(
        "src/resources.rs",
        quote! {
            //! Every resource as each surface shows it: a table to read.
            use clerk_user_runtime::{PropertySpec, ResourceSpec, Surface};

            /// The resources, unions left out.
            pub const RESOURCES: &[ResourceSpec] = &[#(#specs),*];

            /// A resource as a surface shows it.
            pub fn resource(name: &str, surface: Surface) -> Option<&'static ResourceSpec> {
                RESOURCES.iter().find(|one| one.name == name && one.surface == surface)
            }
        },
    )
}

fn resource_spec(resource: &Resource, surface: Surface) -> TokenStream {
    let name = &resource.name;
    let properties = resource.properties.iter().filter(|property| property.wire.is_some());
    let properties = properties.map(|property| property_spec(property, surface));
    let roles = resource.lifecycle.get(&surface);
    let role = |name: &str| option_text(roles.and_then(|roles| roles.get(name)));
    let [create, read, update, delete, list, count] =
        ["create", "read", "update", "delete", "list", "count"].map(role);
    let surface = variant(surface);
    quote! {
        ResourceSpec {
            name: #name,
            surface: Surface::#surface,
            properties: &[#(#properties),*],
            create: #create,
            read: #read,
            update: #update,
            delete: #delete,
            list: #list,
            count: #count,
        }
    }
}

fn property_spec(property: &Property, surface: Surface) -> TokenStream {
    let (name, wire, ty) = (&property.name, property.wire(), property.ty.word());
    let view = property.view(surface);
    let flags = [
        ("list", property.list, false),
        ("optional", view.optional, false),
        ("nullable", view.nullable, false),
        ("readable", view.readable, true),
        ("writable", view.writable, false),
    ];
    let differs = flags.into_iter().filter(|(_, set, plain)| set != plain);
    let mut said: Vec<TokenStream> = differs.map(|(name, set, _)| flag((name, set))).collect();
    said.extend(property.primary_of.as_ref().map(|list| quote!(primary_of: Some(#list))));
    if let PropertyType::Literal(text) = &property.ty {
        said.push(quote!(literal: Some(#text)));
    }
    said.extend(property.since.as_ref().map(|since| quote!(since: Some(#since))));
    said.extend(property.until.as_ref().map(|until| quote!(until: Some(#until))));
    or_plain(&quote!(PropertySpec), &quote!(PropertySpec::new(#name, #wire, #ty)), &said)
}

fn errors(model: &Model) -> OutputFile {
    let consts: Vec<_> = model.errors.keys().map(|name| error_const(name)).collect();
    let defs = model.errors.iter().map(|(name, error)| {
        let (konst, doc) = (error_const(name), format!(" {} ({})", error.message, error.status));
        let (status, code, message) = (error.status, &error.code, &error.message);
        quote! {
            #[doc = #doc]
            pub const #konst: ErrorDef =
                ErrorDef { name: #name, status: #status, code: #code, message: #message };
        }
    });
    let decoding = model.decoding.iter().map(|(fault, error)| {
        let (fault, error) = (format_ident!("{fault}"), error_const(error));
        quote!(#fault: #error)
    });
    file(
        "src/errors.rs",
        quote! {
            //! Every error that the contract names, and which of them answers which fault of a request.
            use clerk_user_runtime::{DecodeErrors, ErrorDef};
            #(#defs)*
            /// All of them.
            pub const ALL: &[ErrorDef] = &[#(#consts),*];
            /// Answers to faults of a request.
            pub const DECODE: DecodeErrors = DecodeErrors { #(#decoding),* };
        },
    )
}

fn versions(model: &Model) -> OutputFile {
    let versions = &model.api_versions;
    let (contract, newest) = (&model.version, model.newest());
    file(
        "src/versions.rs",
        quote! {
            //! The API versions, and the version of the contract itself.
            use clerk_user_runtime::ApiVersion;
            /// The API versions, oldest first.
            pub const ALL: &[ApiVersion] = &[#(ApiVersion::known(#versions)),*];
            /// The newest API version, which serves requests that name none.
            pub const NEWEST: ApiVersion = ApiVersion::known(#newest);
            /// Version of the contract.
            pub const CONTRACT: &str = #contract;
        },
    )
}
